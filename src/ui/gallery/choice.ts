import { LEVELS, type CardLevel, type ScenarioCard } from './cards.ts';
import { TOPIC_ORDER, topicNames } from './topics.ts';
import { progressOf, type Walked } from './walked.ts';

/** What a person looks for. Null: any. */
export interface Choice {
  readonly search: string;
  readonly topic: string | null;
  readonly level: CardLevel | null;
  /** Only what is not walked to the end yet. */
  readonly isNew: boolean;
}

/** The cards that are looked for. Words are found in both languages, whichever the page speaks. */
export function chosenCards(
  cards: readonly ScenarioCard[],
  { search, topic, level, isNew }: Choice,
  walked: Walked,
): readonly ScenarioCard[] {
  const words = plain(search).split(/\s+/u);
  return cards.filter(
    (card) =>
      (topic === null || card.topics.includes(topic)) &&
      (level === null || card.level === level) &&
      !(isNew && progressOf(walked, card) === 'all') &&
      hasAll(card, words),
  );
}

function hasAll(card: ScenarioCard, words: readonly string[]): boolean {
  const { name, title, description, topics } = card;
  const texts = [
    name,
    title.en,
    title.ko,
    description.en,
    description.ko,
    ...topics,
    ...topics.flatMap(topicNames),
  ];
  const all = plain(texts.join(' '));
  return words.every((word) => all.includes(word));
}

/** Letters as one writes them, whatever the keyboard or the file system made of them. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** The cards from easy to hard; levels without any are left out. */
export function cardsByLevel(
  cards: readonly ScenarioCard[],
): readonly (readonly [CardLevel, readonly ScenarioCard[]])[] {
  return LEVELS.map((level) => [level, cards.filter((card) => card.level === level)] as const).filter(
    ([, group]) => group.length > 0,
  );
}

/** The topics of the cards with how many have each, in the order in which one learns them; unknown ones last. */
export function topicsOf(cards: readonly ScenarioCard[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const topic of cards.flatMap(({ topics }) => [...new Set(topics)]))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const place = (topic: string) => {
    const found = TOPIC_ORDER.indexOf(topic);
    return found === -1 ? TOPIC_ORDER.length : found;
  };
  return [...counts].sort(([a], [b]) => place(a) - place(b) || a.localeCompare(b, 'en'));
}
