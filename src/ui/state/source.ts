import type { FlowChange } from './flow-change.ts';

/** Where the open document comes from. */
export type Source =
  | { readonly kind: 'gallery'; readonly name: string }
  /** One of the person's own scenarios, which this browser keeps. */
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'link' }
  | { readonly kind: 'file'; readonly name: string };

/** A document as it came. */
export interface Opened {
  readonly source: Source;
  readonly text: string;
  /** What it is called where it does not say so itself; an own scenario is called so in any case. */
  readonly name: string | null;
}

/** Which of the document's flows is asked, and what is asked in place of that flow's own fields. */
export interface Question {
  readonly flow: string | null;
  readonly changes: FlowChange;
}

export const FIRST_QUESTION: Question = { flow: null, changes: {} };

/** The scenario of the gallery that is open, if it is one. */
export function galleryName(source: Source | null): string | null {
  return source?.kind === 'gallery' ? source.name : null;
}
