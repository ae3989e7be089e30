/** Moves a popup so that it lies inside what scrolls around it: to the left, and above its field where it does not fit below. */
export function keepInside(popup: HTMLElement): void {
  popup.style.translate = '';
  popup.classList.remove('above');
  const room = roomAround(popup);
  const field = popup.parentElement?.getBoundingClientRect() ?? room;
  popup.style.maxWidth = `min(26rem, ${room.right - room.left}px)`;
  const box = popup.getBoundingClientRect();
  const left = Math.max(room.left - box.left, Math.min(0, room.right - box.right));
  if (left !== 0) popup.style.translate = `${left}px 0`;
  if (box.bottom > room.bottom && field.top - room.top > room.bottom - field.bottom)
    popup.classList.add('above');
}

/** A popup touches no edge. */
const GAP = 4;

function roomAround(popup: HTMLElement): { left: number; right: number; top: number; bottom: number } {
  let around = popup.parentElement;
  while (around !== null && !/auto|scroll|hidden/.test(getComputedStyle(around).overflowY)) {
    around = around.parentElement;
  }
  const box = around?.getBoundingClientRect();
  return {
    left: Math.max(0, box?.left ?? 0) + GAP,
    right: Math.min(document.documentElement.clientWidth, box?.right ?? Infinity) - GAP,
    top: Math.max(0, box?.top ?? 0) + GAP,
    bottom: Math.min(innerHeight, box?.bottom ?? Infinity) - GAP,
  };
}
