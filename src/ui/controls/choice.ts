/** One thing to choose in a combobox. */
export interface Choice {
  /** What choosing it means. */
  readonly value: string;
  readonly label: string;
  /** The kind of thing it is, in a word. */
  readonly kind: string;
  readonly detail: string;
}
