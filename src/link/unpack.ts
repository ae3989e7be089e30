import { strFromU8 } from 'fflate';
import { unpackedAddress } from './addresses.ts';
import type { ByteReader } from './byte-reader.ts';
import { FIRST_NAME, FIRST_SHAPE, KEYS, NAME_COUNT, SHAPE_COUNT, TAGS, WORD_COUNT, WORDS } from './tables.ts';

/** A scenario needs eight or so: see MOST_DEPTH in src/scenario. */
const MOST_DEPTH = 64;
/** Values in a document. The largest account that was ever drawn has a tenth. */
const MOST_VALUES = 60_000;
/** UTF-16 units in all texts of a document, a key or a name counted as often as it is used. */
const MOST_TEXT = 1_000_000;

/** The document in these bytes, as far as they can be read: the reader tells whether that is all of it. */
export function unpackDocument(reader: ByteReader): unknown {
  const head = text8(reader);
  const ids = head === '' ? [] : head.split('\n');
  return unpacker(reader, ids).value(0, true);
}

/** The other way of `packValue`. */
export function unpackValue(reader: ByteReader): unknown {
  return unpacker(reader, []).value(0, false);
}

function unpacker(reader: ByteReader, ids: readonly string[]) {
  const names = [...new Set(ids)];
  const shapes: (readonly string[])[] = [];
  const left = { values: MOST_VALUES, text: MOST_TEXT, ids: ids.values() };

  function text(found: string | undefined): string {
    if (found === undefined) reader.fail('damaged');
    left.text -= (found?.length ?? 0) + 1;
    if (left.text < 0) reader.fail('too-large');
    return found ?? '';
  }

  function value(depth: number, isTop: boolean): unknown {
    if (--left.values < 0 || depth > MOST_DEPTH) reader.fail('too-large');
    const tag = reader.byte();
    if (reader.problem !== null) return null;
    if (tag < WORD_COUNT) return word(tag);
    if (tag < FIRST_NAME + NAME_COUNT) return text(names[tag - FIRST_NAME]);
    if (tag < FIRST_SHAPE + SHAPE_COUNT) return map(shapes[tag - FIRST_SHAPE], depth, isTop);
    switch (tag) {
      case TAGS.text:
        return text(text8(reader));
      case TAGS.text16:
        return text(text16(reader));
      case TAGS.nothing:
        return null;
      case TAGS.yes:
        return true;
      case TAGS.no:
        return false;
      case TAGS.word:
        return word(reader.varint());
      case TAGS.name:
        return text(names[reader.varint()]);
      case TAGS.shape:
        return map(shapes[reader.varint()], depth, isTop);
      case TAGS.newShape: {
        const keys = times(reader.varint(), key);
        shapes.push(keys);
        return map(keys, depth, isTop);
      }
      case TAGS.resources:
        return resources(reader.varint(), depth);
      case TAGS.list:
        return times(reader.varint(), () => value(depth + 1, false));
      case TAGS.list1:
      case TAGS.list2:
      case TAGS.list3:
        return times(tag - TAGS.list1 + 1, () => value(depth + 1, false));
      case TAGS.uint8:
        return reader.byte();
      case TAGS.uint16:
        return reader.byte() * 256 + reader.byte();
      case TAGS.uint:
        return reader.varint();
      case TAGS.negative:
        return -reader.varint();
      case TAGS.double:
        return double(reader.bytes(8));
      default:
        return text(unpackedAddress(tag, reader));
    }
  }

  function word(number: number): string | number {
    const found = WORDS[number];
    return typeof found === 'number' ? found : text(found);
  }

  function key(): string {
    const number = reader.varint();
    if (number > 0) return text(KEYS[number - 1]);
    const written = value(0, false);
    if (typeof written === 'string') return written;
    reader.fail('damaged');
    return '';
  }

  function map(keys: readonly string[] | undefined, depth: number, isTop: boolean): unknown {
    if (keys === undefined) reader.fail('damaged');
    const entries: [string, unknown][] = [];
    for (const name of keys ?? []) {
      entries.push([text(name), value(depth + 1, isTop && depth === 0)]);
      if (reader.problem !== null) break;
    }
    return Object.fromEntries(entries);
  }

  function resources(count: number, depth: number): unknown {
    const entries = times(count, (): [string, unknown] => {
      const id = left.ids.next();
      return [text(id.done === true ? undefined : id.value), value(depth + 1, false)];
    });
    return Object.fromEntries(entries);
  }

  /** As many as there are: what the bytes do not hold is not made. */
  function times<Item>(count: number, read: () => Item): readonly Item[] {
    const items: Item[] = [];
    while (items.length < count && reader.problem === null) items.push(read());
    return items;
  }

  return { value };
}

function text8(reader: ByteReader): string {
  return strFromU8(reader.bytes(reader.varint()));
}

function text16(reader: ByteReader): string {
  const bytes = reader.bytes(reader.varint() * 2);
  const units = Array.from({ length: bytes.length / 2 }, (_, index) => {
    return ((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0);
  });
  return units.map((unit) => String.fromCharCode(unit)).join('');
}

function double(bytes: Uint8Array): number | null {
  const number = bytes.length === 8 ? new Float64Array(bytes.slice().buffer)[0] : undefined;
  return number !== undefined && Number.isFinite(number) ? number : null;
}
