/**
 * What a key asks of the history: Ctrl or Cmd with Z undoes, and with Shift too, or with Y, does it again. In a field that
 * is no part of editing the key means what it always means there.
 */
export function historyKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (event.defaultPrevented || event.altKey || event.isComposing || !(event.ctrlKey || event.metaKey))
    return undefined;
  const place = event.target instanceof Element ? event.target : null;
  if (place?.closest('dialog')) return undefined;
  if (place?.closest('input, textarea, [contenteditable]') && !place.closest('[data-edits]'))
    return undefined;
  switch (event.key.toLowerCase()) {
    case 'z':
      return event.shiftKey ? 'redo' : 'undo';
    case 'y':
      return event.shiftKey ? undefined : 'redo';
    default:
      return undefined;
  }
}
