import type { ReadText } from './read-text.ts';
import type { SpanTree } from './source-map.ts';

/** Where a value begins and ends, where its key does, and what is in it. */
type PackedSpans = readonly [
  start: number,
  end: number,
  key: readonly [start: number, end: number] | null,
  children: readonly (readonly [key: string, spans: PackedSpans])[] | null,
];

/** A text that was read, as JSON: for texts that are known beforehand, so that nobody has to read them again. */
export interface PackedRead extends Omit<ReadText, 'spans'> {
  readonly spans: PackedSpans;
}

export function packRead({ spans, ...read }: ReadText): PackedRead {
  return { ...read, spans: packSpans(spans) };
}

export function unpackRead({ spans, ...read }: PackedRead): ReadText {
  return { ...read, spans: unpackSpans(spans) };
}

function packSpans({ value, key, children }: SpanTree): PackedSpans {
  return [
    value.start,
    value.end,
    key === undefined ? null : [key.start, key.end],
    children === undefined ? null : [...children].map(([name, spans]) => [name, packSpans(spans)]),
  ];
}

function unpackSpans([start, end, key, children]: PackedSpans): SpanTree {
  return {
    value: { start, end },
    key: key === null ? undefined : { start: key[0], end: key[1] },
    children:
      children === null ? undefined : new Map(children.map(([name, spans]) => [name, unpackSpans(spans)])),
  };
}
