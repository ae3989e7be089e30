import type { MapKey } from './keys.ts';

/** How far a thing was dragged from the place that the layout gave it. It settles on the nearest free place. */
interface Moved {
  readonly dx: number;
  readonly dy: number;
}

/** What a person changed in the picture: the document's `view`. */
export interface ViewState {
  readonly moved: Readonly<Record<MapKey, Moved>>;
  /** Subnets that a person folded. */
  readonly folded: readonly MapKey[];
  /** Subnets and stacks that a person unfolded. */
  readonly unfolded: readonly MapKey[];
}

export const NO_VIEW: ViewState = { moved: {}, folded: [], unfolded: [] };

/** Reads the `view` of a document. What it does not understand it leaves out: a picture is never an error. */
export function parseView(view: unknown): ViewState {
  if (!isRecord(view)) return NO_VIEW;
  return {
    moved: movedIn(view['moved']),
    folded: textsIn(view['folded']),
    unfolded: textsIn(view['unfolded']),
  };
}

/**
 * What the document is to remember when a thing is folded or unfolded by hand: `folded`, or null where the layout does so
 * by itself.
 */
export function foldedAfter(view: ViewState, key: MapKey, wish: 'fold' | 'unfold'): boolean | null {
  if (wish === 'unfold') return view.folded.includes(key) ? null : false;
  return view.unfolded.includes(key) ? null : true;
}

/** The view after a thing was dragged once more. */
export function withMoved(view: ViewState, key: MapKey, dx: number, dy: number): ViewState {
  const before = view.moved[key] ?? { dx: 0, dy: 0 };
  const moved = { dx: Math.round(before.dx + dx), dy: Math.round(before.dy + dy) };
  return { ...view, moved: { ...view.moved, [key]: moved } };
}

function movedIn(value: unknown): Readonly<Record<MapKey, Moved>> {
  if (!isRecord(value)) return {};
  const moves = Object.entries(value).flatMap(([key, move]): (readonly [MapKey, Moved])[] => {
    if (!isRecord(move)) return [];
    const { dx, dy } = move;
    return isFiniteNumber(dx) && isFiniteNumber(dy) ? [[key, { dx, dy }]] : [];
  });
  return Object.fromEntries(moves);
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
