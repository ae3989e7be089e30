import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';

/** How much further in than its beginning a line goes on when it is too long for the pane, in characters. */
const FURTHER = 4;
const DEEPEST = 24;
const OWN_PADDING = 6;

/** Lines that are too long go on below their own beginning, so that the outline of the document stays to be seen. */
export const hangingIndent = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = indented(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = indented(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function indented(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      const depth = Math.min(DEEPEST, /^[ -]*/.exec(line.text)?.[0].length ?? 0) + FURTHER;
      const style = `text-indent: -${depth}ch; padding-left: calc(${depth}ch + ${OWN_PADDING}px)`;
      builder.add(line.from, line.from, Decoration.line({ attributes: { style } }));
      at = line.to + 1;
    }
  }
  return builder.finish();
}
