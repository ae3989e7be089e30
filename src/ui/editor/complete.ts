import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { completionsAt, type Completion as Offer } from '../../scenario/edit/complete.ts';
import { offsetInEditor, offsetInText } from './line-breaks.ts';

const TYPES: Readonly<Record<Offer['kind'], string>> = {
  key: 'property',
  value: 'enum',
  reference: 'variable',
  example: 'text',
};

/** What the schema and the document offer for the place of the cursor. */
export function complete(context: CompletionContext): CompletionResult | null {
  const text = context.state.sliceDoc();
  const { from, to, items } = completionsAt(text, offsetInText(text, context.pos));
  const start = offsetInEditor(text, from);
  // Nobody asked for a list on an empty line.
  if (items.length === 0 || (!context.explicit && start === context.pos)) return null;
  return { from: start, to: offsetInEditor(text, to), options: items.map(option) };
}

function option({ label, kind, detail, insert }: Offer): Completion {
  return { label, type: TYPES[kind], apply: insert, ...(detail === '' ? {} : { info: detail }) };
}
