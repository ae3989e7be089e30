import { fail, ok, type Result } from '../base/result.ts';
import type { Scenario } from '../model/scenario.ts';
import { formatDocument, inSchemaOrder } from '../scenario/write.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { byteReader, varintBytes } from './byte-reader.ts';
import { CHECKSUM_LENGTH, checksumOf } from './checksum.ts';
import { deflated, inflated } from './deflate.ts';
import { dictionaryOf, LINK_VERSION } from './dictionary.ts';
import type { LinkState } from './link-state.ts';
import { packDocument } from './pack.ts';
import { packState, unpackState } from './pack-state.ts';
import { unpackDocument } from './unpack.ts';

/** Characters of a link, from `#` on: 1 MB of bytes. No browser carries more, and no document needs it. */
const MOST_LINK = 1_400_000;
/** Bytes of a document before it was deflated. */
const MOST_DOCUMENT = 1_000_000;

/** A link that was read. Its document is text, to be read and checked as any other document. */
export interface LinkContent extends LinkState {
  readonly version: number;
  readonly text: string;
}

/** Why a link cannot be used. `text` holds what could be read of its document; null for nothing. */
export type LinkProblem = { readonly text: string | null } & (
  | { readonly code: 'not-a-link' | 'empty' | 'damaged' | 'not-understood' }
  | { readonly code: 'unknown-version'; readonly version: string; readonly known: number }
  | { readonly code: 'too-long' | 'too-large'; readonly most: number }
);

/** The document's part of a link: made once, while the hop changes with every step. */
export interface PackedDocument {
  readonly bytes: Uint8Array;
  readonly flows: readonly string[];
}

/** The document in as few bytes as it needs: without comments, and in the schema's order. */
export function packScenario(scenario: Scenario): PackedDocument {
  const { packetwalk, ...document } = inSchemaOrder(scenario);
  const body = deflated(packDocument(document), dictionaryOf(LINK_VERSION) ?? new Uint8Array(0));
  return {
    bytes: Uint8Array.from([...varintBytes(Number(packetwalk)), ...body]),
    flows: Object.keys(scenario.flows ?? {}),
  };
}

/** `#1.…`: everything in the part of an address that never leaves the browser. Ends in a letter or digit. */
export function formatLink({ bytes, flows }: PackedDocument, state: LinkState): string {
  const head = Uint8Array.from(packState(state, flows));
  const all = new Uint8Array(head.length + bytes.length);
  all.set(head);
  all.set(bytes, head.length);
  const content = `${LINK_VERSION}.${toBase64url(all)}`;
  return `#${content}${checksumOf(content)}`;
}

/** Whether a text is meant to be a link: an address with our hash, or the hash alone. */
export function isLink(text: string): boolean {
  return LINK_START.test(text.slice(0, 5000));
}

const LINK_START = /^\s*<?(?:[a-z][a-z\d+.-]*:[^\s#]*)?#\d+\./i;

/**
 * Reads a link. It may have line breaks in it, and signs behind it, as a mail leaves them. Never throws, whatever the
 * text; takes at most a second or so.
 */
export function parseLink(link: string): Result<LinkContent, LinkProblem> {
  if (!isLink(link)) return fail({ code: 'not-a-link', text: null });
  if (link.length > MOST_LINK) return fail({ code: 'too-long', most: MOST_LINK, text: null });
  const [version = '', content = ''] = splitLink(link);
  const dictionary = version === String(Number(version)) ? dictionaryOf(Number(version)) : undefined;
  if (dictionary === undefined) {
    return fail({ code: 'unknown-version', version: version.slice(0, 20), known: LINK_VERSION, text: null });
  }
  if (content === '') return fail({ code: 'empty', text: null });
  const body = content.slice(0, -CHECKSUM_LENGTH);
  const isWhole = checksumOf(`${version}.${body}`) === content.slice(-CHECKSUM_LENGTH);
  // Of a link that lost its end, the last characters are not its checksum.
  return readBytes(fromBase64url(isWhole ? body : content), dictionary, Number(version), isWhole);
}

/** What stands before and behind the point, up to a field of the page's own; of the second, only what a link is made of. */
function splitLink(link: string): readonly string[] {
  const [all = ''] = link.slice(link.indexOf('#') + 1).split('&', 1);
  const hash = all.replaceAll(/\s|%0[AD]|%20/gi, '');
  const point = hash.indexOf('.');
  return [hash.slice(0, point), hash.slice(point + 1).replace(/[^A-Za-z0-9]+$/, '')];
}

function readBytes(
  bytes: Uint8Array,
  dictionary: Uint8Array,
  version: number,
  isWhole: boolean,
): Result<LinkContent, LinkProblem> {
  const frame = byteReader(bytes);
  const state = unpackState(frame);
  const schemaVersion = frame.varint();
  const { bytes: packed, problem: inflateProblem } = inflated(frame.rest(), dictionary, MOST_DOCUMENT);
  const reader = byteReader(packed);
  const document = unpackDocument(reader);
  const problem = frame.problem ?? inflateProblem ?? reader.problem ?? (isWhole ? null : 'damaged');
  const isMap = typeof document === 'object' && document !== null && !Array.isArray(document);
  const text = isMap ? formatDocument({ packetwalk: schemaVersion, ...document }, 'yaml') : null;
  if (problem === 'too-large') return fail({ code: 'too-large', most: MOST_DOCUMENT, text });
  // Whole, and not to be read: a newer program made it, or a hand.
  if (problem !== null || text === null || !isMap) {
    return fail({ code: isWhole ? 'not-understood' : 'damaged', text });
  }
  return ok({ ...state, version, text, flow: flowNamed(document, state.flow) });
}

function flowNamed(document: object, number: number | null): string | null {
  const flows: unknown = 'flows' in document ? document.flows : undefined;
  if (number === null || typeof flows !== 'object' || flows === null) return null;
  return Object.keys(flows)[number] ?? null;
}
