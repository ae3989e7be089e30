import { prefersReducedMotion } from 'svelte/motion';

/**
 * Scrolls the lists around an element until it is seen, in the middle of them from left to right. Unlike scrollIntoView
 * it moves no container that only hides its overflow, and never the page itself.
 */
export function keepInView(element: HTMLElement): void {
  const behavior = prefersReducedMotion.current ? 'instant' : 'smooth';
  for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box);
    const outer = box.getBoundingClientRect();
    const inner = element.getBoundingClientRect();
    const middle = inner.left + inner.width / 2 - (outer.left + outer.width / 2);
    const above = Math.min(0, inner.top - outer.top);
    const below = Math.max(0, inner.bottom - outer.bottom);
    box.scrollBy({
      left: scrolls(overflowX) ? middle : 0,
      top: scrolls(overflowY) && box.scrollHeight > box.clientHeight ? above + below : 0,
      behavior,
    });
  }
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}
