import { strToU8 } from 'fflate';
import { packedAddress } from './addresses.ts';
import { varintBytes } from './byte-reader.ts';
import { FIRST_NAME, FIRST_SHAPE, KEYS, NAME_COUNT, SHAPE_COUNT, TAGS, WORD_COUNT, WORDS } from './tables.ts';

type Bytes = readonly number[];
type MapOfUnknown = Readonly<Record<string, unknown>>;

const KEY_NUMBERS: ReadonlyMap<string, number> = new Map(KEYS.map((key, number) => [key, number]));
const WORD_NUMBERS: ReadonlyMap<unknown, number> = new Map(WORDS.map((word, number) => [word, number]));

/** A text that has more than this many UTF-16 units is written out even where it is a name: nobody refers to it. */
const LONGEST_NAME = 255;

interface Packing {
  /** The ids of all collections, each with its number. */
  readonly names: ReadonlyMap<string, number>;
  /** The lists of keys that were met so far, each with its number. */
  readonly shapes: Map<string, number>;
}

/**
 * A document of JSON's types as bytes, with nothing in it twice: keys and usual words by their number in the tables,
 * resources by their number in this document, addresses as bits. The ids come first, since references point both ways.
 */
export function packDocument(document: MapOfUnknown): Uint8Array {
  const ids = Object.values(document).flatMap((value) => (isResources(value) ? Object.keys(value) : []));
  const names = new Map<string, number>();
  for (const id of ids) if (!names.has(id)) names.set(id, names.size);
  const head = textBytes(ids.join('\n'));
  return Uint8Array.from([...head, ...packed(document, { names, shapes: new Map() }, true)]);
}

/** One value by itself. */
export function packValue(value: unknown): Bytes {
  return packed(value, { names: new Map(), shapes: new Map() }, false);
}

/** A collection by id, whose ids can stand at the front, a line each. The empty collection has none. */
export function isResources(value: unknown): value is Readonly<Record<string, MapOfUnknown>> {
  if (!isMap(value)) return false;
  const ids = Object.keys(value);
  if (ids.some((id) => id === '' || id.length > LONGEST_NAME || /\n/.test(id) || !isUtf8(id))) return false;
  return Object.values(value).every(isMap);
}

function packed(value: unknown, packing: Packing, isTop: boolean): Bytes {
  switch (typeof value) {
    case 'string':
      return packedText(value, packing);
    case 'number':
      return packedNumber(value);
    case 'boolean':
      return [value ? TAGS.yes : TAGS.no];
    default:
      if (Array.isArray(value)) return packedList(value, packing);
      return isMap(value) ? packedMap(value, packing, isTop) : [TAGS.nothing];
  }
}

function packedText(text: string, { names }: Packing): Bytes {
  const word = WORD_NUMBERS.get(text);
  if (word !== undefined && word < WORD_COUNT) return [word];
  const name = names.get(text);
  if (name !== undefined) return name < NAME_COUNT ? [FIRST_NAME + name] : [TAGS.name, ...varintBytes(name)];
  if (word !== undefined) return [TAGS.word, ...varintBytes(word)];
  const address = packedAddress(text);
  if (address !== undefined) return address;
  if (isUtf8(text)) return [TAGS.text, ...textBytes(text)];
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return [TAGS.text16, ...varintBytes(text.length), ...units.flatMap((unit) => [unit >> 8, unit & 0xff])];
}

/** UTF-8 has no half of a character, which JSON and YAML can have; and who reads it leaves out the mark U+FEFF. */
function isUtf8(text: string): boolean {
  return !/[\ufeff\p{Surrogate}]/u.test(text);
}

function textBytes(text: string): Bytes {
  const bytes = strToU8(text);
  return [...varintBytes(bytes.length), ...bytes];
}

function packedNumber(number: number): Bytes {
  const word = WORD_NUMBERS.get(number);
  if (word !== undefined && !Object.is(number, -0)) return word < WORD_COUNT ? [word] : [TAGS.word, word];
  if (!Number.isSafeInteger(number) || Object.is(number, -0)) {
    return [TAGS.double, ...new Uint8Array(Float64Array.of(number).buffer)];
  }
  if (number < 0) return [TAGS.negative, ...varintBytes(-number)];
  if (number < 0x100) return [TAGS.uint8, number];
  return number < 0x10000 ? [TAGS.uint16, number >> 8, number & 0xff] : [TAGS.uint, ...varintBytes(number)];
}

function packedList(list: readonly unknown[], packing: Packing): Bytes {
  const few = [TAGS.list1, TAGS.list2, TAGS.list3][list.length - 1];
  const head = few === undefined ? [TAGS.list, ...varintBytes(list.length)] : [few];
  return [...head, ...list.flatMap((item) => packed(item, packing, false))];
}

function packedMap(map: MapOfUnknown, packing: Packing, isTop: boolean): Bytes {
  const values = Object.entries(map).filter(([, value]) => value !== undefined);
  const head = packedShape(
    values.map(([key]) => key),
    packing,
  );
  return [
    ...head,
    ...values.flatMap(([, value]) => {
      if (!isTop || !isResources(value)) return packed(value, packing, false);
      const resources = Object.values(value);
      return [
        TAGS.resources,
        ...varintBytes(resources.length),
        ...resources.flatMap((resource) => packed(resource, packing, false)),
      ];
    }),
  ];
}

function packedShape(keys: readonly string[], { shapes }: Packing): Bytes {
  const shape = JSON.stringify(keys);
  const number = shapes.get(shape);
  if (number !== undefined) {
    return number < SHAPE_COUNT ? [FIRST_SHAPE + number] : [TAGS.shape, ...varintBytes(number)];
  }
  shapes.set(shape, shapes.size);
  return [TAGS.newShape, ...varintBytes(keys.length), ...keys.flatMap(packedKey)];
}

/** Its number from 1 on; or 0, and the key as a value. */
function packedKey(key: string): Bytes {
  const number = KEY_NUMBERS.get(key);
  return number === undefined ? [0, ...packValue(key)] : varintBytes(number + 1);
}

function isMap(value: unknown): value is MapOfUnknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
