/** The members of a list by what a function says of each, in the order of the list. */
export function groupedBy<T, K>(list: Iterable<T>, keyOf: (member: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const member of list) {
    const key = keyOf(member);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(member);
  }
  return groups;
}
