import type { Language } from '../model/text.ts';
import { en, type ExportMessages } from './messages/en.ts';
import { ko } from './messages/ko.ts';
import type { Patch } from './patch.ts';
import type { Unexpressed } from './unexpressed.ts';

const CATALOGUES: { readonly [L in Language]: ExportMessages } = { en, ko };

/** Lines on what of a change is to be done by hand, and on what of it nothing can say. */
export function patchNotes(
  { resources, byHand, unexpressed }: Pick<Patch, 'resources' | 'byHand' | 'unexpressed'>,
  language: Language,
): readonly string[] {
  const { patch } = CATALOGUES[language];
  const lost = exportNotes(unexpressed, language);
  if (resources.length + byHand.length + lost.length === 0) return [patch.nothing];
  const lines = byHand.map(({ kind, name, differences }) =>
    kind === 'change' ? patch.change(name, differences.join('; ')) : patch[kind](name),
  );
  return [
    ...(resources.length === 0 ? [patch.nothingAdded] : []),
    ...(lines.length === 0 ? [] : [patch.head, ...lines]),
    ...lost,
  ];
}

/** Lines on what an export leaves out or fills in: places with one reason together. None where there is nothing. */
export function exportNotes(unexpressed: readonly Unexpressed[], language: Language): readonly string[] {
  const messages = CATALOGUES[language];
  const places = new Map<string, Set<string>>();
  for (const { at, reason, what } of unexpressed) {
    const sentence = messages.reasons[reason];
    const whole = what === undefined ? sentence : messages.what(sentence, what);
    const own = places.get(whole) ?? new Set();
    places.set(whole, own.add(at));
  }
  if (places.size === 0) return [];
  return [messages.head, ...[...places].map(([sentence, ats]) => messages.places([...ats], sentence))];
}
