import type { Language } from '../../model/text.ts';

const LEVELS = ['basic', 'intermediate', 'advanced', 'other'] as const;
export type CardLevel = (typeof LEVELS)[number];

/** A scenario of the gallery, as the picker shows it. */
export interface ScenarioCard {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
  readonly topics: readonly string[];
  readonly level: CardLevel;
}

/** Whether every word that was typed is somewhere on the card. */
export function cardMatches(card: ScenarioCard, search: string, language: Language): boolean {
  const text = [card.name, card.title[language], card.description[language], ...card.topics].join(' ');
  const haystack = text.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** The cards from easy to hard; levels without any are left out. */
export function cardsByLevel(
  cards: readonly ScenarioCard[],
): readonly (readonly [CardLevel, readonly ScenarioCard[]])[] {
  return LEVELS.map((level) => [level, cards.filter((card) => card.level === level)] as const).filter(
    ([, group]) => group.length > 0,
  );
}
