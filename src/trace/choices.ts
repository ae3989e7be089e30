/*
 * Where AWS picks one of several by a hash or by chance, every candidate is walked (FRM-5). A walk is given the first
 * choices to make and takes the first candidate of each further one; what it was offered says which walks are left.
 */

/** What can be picked on the way. */
export type ChoiceKind = 'record' | 'node' | 'targetGroup' | 'target' | 'zone' | 'subnet' | 'tunnel';

export interface Choice {
  readonly kind: ChoiceKind;
  /** The ids of the candidates, in a fixed order. */
  readonly candidates: readonly string[];
  readonly index: number;
}

export interface Choices {
  /** Picks one of the candidates, by position. One alone is no choice. */
  readonly choose: (kind: ChoiceKind, candidates: readonly string[]) => number;
  readonly made: () => readonly Choice[];
}

/** The choices that every walk makes the same way: the first candidate of each. */
export function scriptedChoices(script: readonly number[]): Choices {
  const made: Choice[] = [];
  return {
    choose(kind, candidates) {
      if (candidates.length < 2) return 0;
      const index = script[made.length] ?? 0;
      made.push({ kind, candidates, index });
      return index;
    },
    made: () => made,
  };
}

/** The scripts of the walks that a walk leaves to be made: every other candidate of each choice that it made by itself. */
export function scriptsLeft(
  made: readonly Choice[],
  script: readonly number[],
): readonly (readonly number[])[] {
  return made.slice(script.length).flatMap(({ candidates }, offset) => {
    const before = made.slice(0, script.length + offset).map(({ index }) => index);
    return candidates.slice(1).map((_, index) => [...before, index + 1]);
  });
}
