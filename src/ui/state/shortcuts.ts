import type { PlayerEvent } from '../../machine/player.ts';

const KEYS: Readonly<Record<string, PlayerEvent>> = {
  ' ': { type: 'toggle' },
  ArrowRight: { type: 'step' },
  ArrowLeft: { type: 'back' },
  Home: { type: 'toStart' },
  End: { type: 'toEnd' },
};

/** What a key asks of the player; undefined where it means something else there, such as a letter in a field. */
export function shortcut(event: KeyboardEvent): PlayerEvent | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const place = event.target instanceof Element ? event.target : null;
  if (place?.closest('input, select, textarea, dialog, [contenteditable], [role=separator]')) return;
  // Space presses the button that has the focus, unless pressing it would do nothing: the chip of this very step.
  if (event.key === ' ' && place?.closest('button:not([aria-current=step]), a, summary')) return;
  if (/^[1-9]$/.test(event.key)) return { type: 'jump', index: Number(event.key) - 1 };
  return KEYS[event.key];
}
