import type { Source } from '../state/source.ts';

/** What a scenario was before its first edit. */
export type Origin = Exclude<Source, { kind: 'own' }>;

/** A scenario of the person's own, as the library lists it. All times are milliseconds since 1970. */
export interface OwnScenario {
  readonly id: string;
  readonly name: string;
  readonly origin: Origin;
  readonly changed: number;
  /** When it was deleted; it can be brought back for a while. */
  readonly deleted: number | null;
  /** Grows by one with each time it is written. */
  readonly revision: number;
  /** The page that wrote it last. */
  readonly writer: string;
  /** The oldest first. The last is the scenario as it stands, the first as it came. */
  readonly versions: readonly VersionEntry[];
}

/** What one stretch of work came to. */
export interface VersionEntry {
  /** When the stretch began: no two versions of a scenario have the same. */
  readonly at: number;
  /** When it ended. */
  readonly until: number;
  /** UTF-16 units. */
  readonly size: number;
}

/** The text of a version. */
export interface VersionText {
  readonly scenario: string;
  readonly at: number;
  readonly text: string;
}

/** An edit that a page wrote down at once. It is not yet part of the scenario, and outlives the page. */
export interface Unsettled {
  /** The page that made it. */
  readonly page: string;
  readonly id: string;
  /** The revision that was edited; 0 for a scenario that the library does not have yet. */
  readonly base: number;
  readonly name: string;
  readonly origin: Origin;
  /** The text before the first edit, for a scenario that the library does not have yet. */
  readonly original: string;
  readonly text: string;
  readonly at: number;
  /** It leaves an older version, so that the newest must stay as it is beside it. */
  readonly isApart: boolean;
}

export const LONGEST_NAME = 200;

/** The current version. */
export function lastVersion({ versions }: OwnScenario): VersionEntry {
  const last = versions.at(-1);
  if (last === undefined) throw new Error('a scenario is kept without a version');
  return last;
}

/** The name, with a number behind it where others have it already. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const name = wanted.trim().slice(0, LONGEST_NAME);
  if (!taken.has(name)) return name;
  const [, stem = name] = /^(.*?)(?: \(\d{1,6}\))?$/su.exec(name) ?? [];
  for (let number = 2; ; number++) {
    const numbered = `${stem.slice(0, LONGEST_NAME - 9)} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}
