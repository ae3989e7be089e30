/** In place of `thread.ts` for a page that was opened from a folder: browsers start threads from web servers only. */
export function startThread(): Worker | null {
  return null;
}
