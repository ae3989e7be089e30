import type { Language, Text } from '../../model/text.ts';
import { textIn } from '../../model/text.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { loadScenario, SCENARIO_NAMES } from './gallery.ts';
import type { ScenarioCard } from './scenario-search.ts';

let cards: Promise<readonly ScenarioCard[]> | undefined;

/** Reads the whole gallery, once, when somebody first wants to choose from it. */
export function loadCards(): Promise<readonly ScenarioCard[]> {
  cards ??= Promise.all(SCENARIO_NAMES.map(cardOf));
  return cards;
}

async function cardOf(name: string): Promise<ScenarioCard> {
  const parsed = parseScenario((await loadScenario(name)) ?? '');
  if (!parsed.ok)
    return { name, title: both(name), description: both(undefined), topics: [], level: 'other' };
  const { title = name, description, topics = [], level = 'other' } = parsed.value.scenario;
  return { name, title: both(title), description: both(description), topics, level };
}

function both(text: Text | undefined): Readonly<Record<Language, string>> {
  return { en: textIn(text ?? '', 'en'), ko: textIn(text ?? '', 'ko') };
}
