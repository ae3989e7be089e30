import { tick } from 'svelte';

/** Keeps the focus where a person is at work, while rows come, go and change places. */
export class RowFocus {
  #list: HTMLElement | undefined;

  readonly attach = (list: HTMLElement): void => {
    this.#list = list;
  };

  /** On the first field of a row that has just come. */
  async onField(index: number): Promise<void> {
    await tick();
    this.#row(index)?.querySelector<HTMLElement>('input, select')?.focus();
  }

  /** On a button of a row, by its place among them; where no row is left, on the button that adds one. */
  async onButton(index: number | undefined, place: number): Promise<void> {
    await tick();
    const buttons = index === undefined ? [] : (this.#row(index)?.querySelectorAll('button') ?? []);
    const button = [...buttons].at(place) ?? this.#list?.querySelector<HTMLElement>('[data-add]');
    button?.focus();
  }

  #row(index: number): HTMLElement | null | undefined {
    return this.#list?.querySelector<HTMLElement>(`[data-row="${index}"]`);
  }
}
