import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { patchBetween } from '../../scenario/edit/history.ts';
import { complete } from './complete.ts';
import { hangingIndent } from './hanging-indent.ts';
import { lineBreakOf, offsetInEditor, offsetInText } from './line-breaks.ts';
import { theme } from './theme.ts';

/** What the editor is told, and tells. Offsets are those of the document's text. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  /** The id of what there is to say about the editor. */
  readonly describedBy: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly ontype: (text: string) => void;
  /** The person moved the cursor. */
  readonly oncursor: (offset: number) => void;
  readonly onundo: () => void;
  readonly onredo: () => void;
}

/** A change that came from elsewhere on the page, and is not to be told back. */
const FromOutside = Annotation.define<true>();

/** The text editor. It has no history of its own: the page undoes what was done in it and elsewhere alike. */
export function createEditor(options: EditorOptions) {
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({ doc: options.text, extensions: extensionsOf(options) }),
  });
  const textOf = () => view.state.sliceDoc();

  return {
    /** The document changed elsewhere: the smallest change leaves the cursor and what is folded as they are. */
    show(text: string): void {
      const before = textOf();
      if (text === before) return;
      const { offset, removed, inserted } = patchBetween(before, text);
      const from = offsetInEditor(before, offset);
      const to = offsetInEditor(before, offset + removed.length);
      view.dispatch({
        changes: { from, to, insert: inserted.replaceAll('\r\n', '\n') },
        annotations: FromOutside.of(true),
      });
    },
    mark(diagnostics: readonly Diagnostic[]): void {
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    /** Puts the cursor somewhere and shows it in the upper part of the editor. */
    goTo(offset: number, takesFocus: boolean): void {
      const text = textOf();
      const at = Math.min(offsetInEditor(text, offset), view.state.doc.length);
      view.dispatch({
        selection: { anchor: at },
        effects: EditorView.scrollIntoView(at, { y: 'start', yMargin: 60 }),
        annotations: FromOutside.of(true),
      });
      if (takesFocus) view.focus();
    },
    destroy: () => view.destroy(),
  };
}

function extensionsOf(options: EditorOptions): Extension {
  const { text: first, label, describedBy, phrases, ontype, oncursor, onundo, onredo } = options;
  const isDone = (act: () => void) => () => {
    act();
    return true;
  };
  return [
    EditorView.updateListener.of((update) => {
      if (update.transactions.some((transaction) => transaction.annotation(FromOutside) === true)) return;
      const text = update.state.sliceDoc();
      if (update.docChanged) ontype(text);
      if (update.selectionSet || update.docChanged) {
        oncursor(offsetInText(text, update.state.selection.main.head));
      }
    }),
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy, tabindex: '0' }),
    EditorState.lineSeparator.of(lineBreakOf(first)),
    EditorState.phrases.of({ ...phrases }),
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    EditorView.lineWrapping,
    hangingIndent,
    indentUnit.of('  '),
    yaml(),
    lintGutter(),
    search({ top: true }),
    autocompletion({ override: [complete], icons: false }),
    theme,
    keymap.of([
      { key: 'Mod-z', run: isDone(onundo), preventDefault: true },
      { key: 'Mod-Shift-z', run: isDone(onredo), preventDefault: true },
      { key: 'Mod-y', run: isDone(onredo), preventDefault: true },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...lintKeymap,
      // Escape, then Tab, leaves the editor: CodeMirror sees to it.
      indentWithTab,
      ...defaultKeymap,
    ]),
  ];
}
