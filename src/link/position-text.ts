import type { Position } from './link-state.ts';

/** `response.7`, counted from 1; of a later connection, `2.response.7`. */
export function formatPosition({ connection, leg, hop }: Position): string {
  return `${connection === 0 ? '' : `${connection + 1}.`}${leg}.${hop + 1}`;
}

/** The other way; null for a text that names no hop. */
export function parsePosition(text: string): Position | null {
  const parts = /^(?:(\d{1,3})\.)?(request|response)\.(\d{1,4})$/.exec(text);
  if (parts === null) return null;
  const leg = parts[2] === 'response' ? 'response' : 'request';
  return { connection: Math.max(0, Number(parts[1] ?? 1) - 1), leg, hop: Math.max(0, Number(parts[3]) - 1) };
}
