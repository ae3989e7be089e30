import { defaultKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { Excerpt } from '../../import/excerpt.ts';
import { hangingIndent } from '../editor/hanging-indent.ts';
import { theme } from '../editor/theme.ts';

/** Shows a part of a file, for reading only, with the lines in view that are marked. */
export function createViewer(
  parent: HTMLElement,
  excerpt: Excerpt,
  label: string,
  phrases: Readonly<Record<string, string>>,
): EditorView {
  const doc = EditorState.create({ doc: excerpt.text }).doc;
  const { first, last } = excerpt.marked;
  const starts = Array.from({ length: last - first + 1 }, (_, index) => doc.line(first + index).from);
  const marks = Decoration.set(starts.map((from) => Decoration.line({ class: 'cm-marked' }).range(from)));
  const extensions: Extension = [
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true', tabindex: '0' }),
    EditorState.phrases.of({ ...phrases }),
    excerpt.kind === 'lines'
      ? lineNumbers({ formatNumber: (line) => String(line + excerpt.firstLine - 1) })
      : [],
    EditorView.decorations.of(marks),
    // JSON is YAML, and the colours say the same of both.
    yaml(),
    drawSelection(),
    highlightSelectionMatches(),
    search({ top: true }),
    EditorView.lineWrapping,
    hangingIndent,
    theme,
    EditorView.theme({
      '.cm-marked': { backgroundColor: 'var(--examined-soft)', boxShadow: 'inset 3px 0 var(--examined)' },
    }),
    keymap.of([...searchKeymap, ...defaultKeymap]),
  ];
  const view = new EditorView({ parent, state: EditorState.create({ doc, extensions }) });
  view.dispatch({ effects: EditorView.scrollIntoView(starts[0] ?? 0, { y: 'start', yMargin: 80 }) });
  return view;
}
