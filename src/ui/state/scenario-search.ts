import type { Language } from '../../model/text.ts';
import type { ScenarioCard } from './scenario-cards.ts';

const LEVELS = ['basic', 'intermediate', 'advanced', 'other'] as const;
export type CardLevel = (typeof LEVELS)[number];

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
