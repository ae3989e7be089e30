const STEPS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Arrow keys walk through the cards as they stand on the screen: to the nearest in that direction. Down from the search
 * field leads to the first card; up from the first row back to the field.
 */
export function walkGrid(event: KeyboardEvent, root: HTMLElement): void {
  const step = STEPS[event.key];
  const here = document.activeElement;
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || !(here instanceof HTMLElement))
    return;
  const cards = [...root.querySelectorAll<HTMLElement>('li > button')];
  const field = root.querySelector<HTMLElement>('input[type=search]');
  if (here === field) {
    if (event.key !== 'ArrowDown') return;
    cards[0]?.focus();
  } else {
    if (!cards.includes(here)) return;
    const next = nearest(here, cards, step);
    if (next !== undefined) next.focus();
    else if (event.key === 'ArrowUp') field?.focus();
  }
  event.preventDefault();
}

function nearest(
  here: HTMLElement,
  cards: readonly HTMLElement[],
  [dx, dy]: readonly [number, number],
): HTMLElement | undefined {
  const middle = (element: HTMLElement) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const from = middle(here);
  const ahead = cards.flatMap((card) => {
    const to = middle(card);
    const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
    const beside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
    // To the side: only what stands in the same row.
    return along < 8 || (dx !== 0 && beside > 40) ? [] : [{ card, far: along + 2 * beside }];
  });
  return ahead.sort((a, b) => a.far - b.far)[0]?.card;
}
