/** What AWS made by itself has a long name with its VPC's id in front; on the map its kind is enough. */
export function shortName({
  id,
  at,
  main,
}: {
  readonly id: string;
  readonly at: string | null;
  readonly main?: boolean;
}): string {
  if (at !== null) return id;
  return main === true ? 'main' : 'default';
}
