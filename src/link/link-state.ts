import type { FlowChange } from '../model/flow-change.ts';
import type { Language } from '../model/text.ts';

/** One hop of a walk: all three from 0. */
export interface Position {
  readonly connection: number;
  readonly leg: 'request' | 'response';
  readonly hop: number;
}

/** How the page shows a walk: with everything that edits it, large for a projector, or as a part of another page. */
export const MODES = ['explore', 'present', 'embed'] as const;
export type Mode = (typeof MODES)[number];

/** What a link says besides the document. */
export interface LinkState {
  /** The name of a flow of the document; null for its first. */
  readonly flow: string | null;
  /** What is asked in place of the flow's own fields. */
  readonly changes: FlowChange;
  /** Null for where the walk stops, or begins where it does not stop. */
  readonly position: Position | null;
  readonly mode: Mode;
  /** Null for the reader's own. */
  readonly language: Language | null;
}

export const PLAIN_STATE: LinkState = {
  flow: null,
  changes: {},
  position: null,
  mode: 'explore',
  language: null,
};
