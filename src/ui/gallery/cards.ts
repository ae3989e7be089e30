import { ok } from '../../base/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Language, Text } from '../../model/text.ts';
import { textIn } from '../../model/text.ts';
import { checkScenario } from '../../scenario/check.ts';
import type { ReadText } from '../../scenario/read-text.ts';
import { loadScenario, SCENARIO_NAMES } from '../state/gallery.ts';

export const LEVELS = ['basic', 'intermediate', 'advanced', 'other'] as const;
export type CardLevel = (typeof LEVELS)[number];

/** A scenario, as the gallery shows it. */
export interface ScenarioCard {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
  readonly topics: readonly string[];
  readonly level: CardLevel;
  /** The names of its flows. */
  readonly flows: readonly string[];
  /** Null where it cannot be read. */
  readonly scenario: Scenario | null;
}

let cards: Promise<readonly ScenarioCard[]> | undefined;

/** Reads the whole gallery, once, when somebody first wants to choose from it. The page stays usable meanwhile. */
export function loadCards(): Promise<readonly ScenarioCard[]> {
  cards ??= readCards();
  return cards;
}

/** Milliseconds of work after which the page may draw. */
const TURN = 12;

async function readCards(): Promise<readonly ScenarioCard[]> {
  const found = await Promise.all(SCENARIO_NAMES.map(loadScenario));
  const read: ScenarioCard[] = [];
  let since = performance.now();
  for (const [index, name] of SCENARIO_NAMES.entries()) {
    const document = found[index];
    read.push(cardOf(name, document === undefined ? null : scenarioOf(document)));
    if (performance.now() - since < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return read;
}

function scenarioOf({ text, read }: { readonly text: string; readonly read: ReadText }): Scenario | null {
  const checked = checkScenario(text, ok(read));
  return checked.ok ? checked.value.scenario : null;
}

export function cardOf(name: string, scenario: Scenario | null): ScenarioCard {
  const { title = name, description, topics = [], level = 'other', flows = {} } = scenario ?? {};
  return {
    name,
    title: both(title),
    description: both(description),
    topics,
    level,
    flows: Object.keys(flows),
    scenario,
  };
}

function both(text: Text | undefined): Readonly<Record<Language, string>> {
  return { en: textIn(text ?? '', 'en'), ko: textIn(text ?? '', 'ko') };
}
