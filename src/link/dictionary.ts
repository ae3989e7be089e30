import { fromBase64url } from './base64url.ts';
import { inflatedOwn } from './deflate.ts';
import { DICTIONARY_1 } from './dictionary-1.ts';

/** The version of the links that this program makes. */
export const LINK_VERSION = 1;

/** By version: what DEFLATE may refer to besides the document itself. */
const DICTIONARIES: Readonly<Record<number, string>> = { 1: DICTIONARY_1 };

const inflated = new Map<number, Uint8Array>();

/** The dictionary of a version of links; undefined for a version that is not known here. */
export function dictionaryOf(version: number): Uint8Array | undefined {
  const known = inflated.get(version);
  const text = Object.hasOwn(DICTIONARIES, version) ? DICTIONARIES[version] : undefined;
  if (known !== undefined || text === undefined) return known;
  const dictionary = inflatedOwn(fromBase64url(text));
  inflated.set(version, dictionary);
  return dictionary;
}
