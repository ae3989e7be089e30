import type { Brand } from './brand.ts';

/** A place in a document, as RFC 6901 writes it: `/subnets/2/cidrBlock`. The whole document is the empty string. */
export type JsonPointer = Brand<string, 'JsonPointer'>;

/** The pointer that takes these steps from the top of the document: object keys, and positions in arrays from 0. */
export function pointer(...segments: readonly (string | number)[]): JsonPointer {
  return child('' as JsonPointer, ...segments);
}

/** The steps of a pointer, unescaped: the inverse of `pointer`, with positions as text. */
export function parsePointer(p: JsonPointer): readonly string[] {
  return p.split('/').slice(1).map(unescapeSegment);
}

/** A place further down from `p`. */
export function child(p: JsonPointer, ...segments: readonly (string | number)[]): JsonPointer {
  let at: string = p;
  for (const segment of segments) {
    at += typeof segment === 'number' ? `/${segment}` : `/${escapeSegment(segment)}`;
  }
  return at as JsonPointer;
}

// The order matters, both ways: `~1` in a key is written `~01`, and must not come back as `/`.
function escapeSegment(segment: string): string {
  if (!segment.includes('~') && !segment.includes('/')) return segment;
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
