/** The number of Availability Zones that each Region offers to new accounts; others have three. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['us-east-1', 6],
  ['us-west-2', 4],
  ['us-west-1', 2],
  ['ap-northeast-2', 4],
  ['ca-west-1', 3],
]);

const USUAL = 3;
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** The names of a Region's zones, by letter. Which an account really has, only AWS knows. */
export function zonesOf(region: string): readonly string[] {
  return LETTERS.slice(0, COUNTS.get(region) ?? USUAL).map((letter) => `${region}${letter}`);
}
