import type { VersionEntry } from './own-scenario.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Up to this age, one version is kept in each stretch of so many milliseconds. */
const STEPS = [
  { age: HOUR, step: 0 },
  { age: DAY, step: 10 * MINUTE },
  { age: 14 * DAY, step: HOUR },
  { age: 90 * DAY, step: DAY },
  { age: Infinity, step: 7 * DAY },
] as const;

export const MOST_VERSIONS = 300;
/** UTF-16 units of all versions of one scenario, the current one apart. */
export const MOST_VERSION_TEXT = 20_000_000;

/**
 * The versions worth keeping: every one of the last hour, and fewer the longer ago; of each stretch the last. The first,
 * which is how the scenario came, and the current one are always kept. Takes and returns them with the oldest first.
 */
export function thinVersions(versions: readonly VersionEntry[], now: number): readonly VersionEntry[] {
  const kept = versions.filter((version, index) => {
    const next = versions[index + 1];
    if (index === 0 || next === undefined) return true;
    const step = stepAt(now - version.until);
    return step === 0 || Math.floor(version.until / step) !== Math.floor(next.until / step);
  });
  return withinBounds(kept);
}

function stepAt(age: number): number {
  return STEPS.find((one) => age <= one.age)?.step ?? 0;
}

/** The second oldest goes first. */
function withinBounds(versions: readonly VersionEntry[]): readonly VersionEntry[] {
  const [first, ...others] = versions;
  const current = others.pop();
  if (first === undefined || current === undefined) return versions;
  let room = MOST_VERSION_TEXT - first.size;
  const newest: VersionEntry[] = [];
  for (const version of others.reverse()) {
    room -= version.size;
    if (room < 0 || newest.length === MOST_VERSIONS - 2) break;
    newest.push(version);
  }
  return [first, ...newest.reverse(), current];
}
