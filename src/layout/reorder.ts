/**
 * The things in a new order: each goes as many places on as `shift` says, others make room.
 * Dragging changes an order, never a distance, so that the ways between the boxes stay free.
 */
export function reorder<T>(things: readonly T[], shift: (thing: T) => number): readonly T[] {
  const keyed = things.map((thing, index) => {
    const places = shift(thing);
    return { thing, index, key: index + places + Math.sign(places) * 0.5 };
  });
  return keyed.sort((a, b) => a.key - b.key || a.index - b.index).map(({ thing }) => thing);
}

/** A dragged distance in whole places. */
export function placesIn(distance: number | undefined, pitch: number): number {
  return distance === undefined || pitch <= 0 ? 0 : Math.round(distance / pitch);
}
