import { TAGS } from '../../src/link/tables.ts';
import { linkOfAnything, linkOfBytes, linkOfPacked, SMALL } from './craft.ts';

const SCRIPT = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
const NETWORK = {
  vpcs: { main: { cidr: '10.0.0.0/16' } },
  subnets: { a: { vpc: 'main', cidr: '10.0.1.0/24' } },
};
const BODY = SMALL.slice(3);

/** Bytes that say what stands around them: no ids, a map of one key, and what is in it. */
function inTitle(...value: readonly number[]): Uint8Array {
  return Uint8Array.from([0, TAGS.newShape, 1, KEY_TITLE, ...value]);
}
const KEY_TITLE = 19;
const VIEW_OF = (value: unknown) => ({ ...NETWORK, view: { value } });

function nested(depth: number): unknown {
  return depth === 0 ? 'deep' : [nested(depth - 1)];
}

/** Links that do not open, each with what is wrong with it: a code of the link, or of an issue of its document. */
export const REFUSED: Readonly<Record<string, readonly [link: string, code: string]>> = {
  'nothing behind the version': ['#1.', 'empty'],
  'only punctuation': ['#1.---', 'empty'],
  'one character': ['#1.A', 'damaged'],
  'only a checksum': ['#1.AAAA', 'damaged'],
  'the checksum of nothing': [linkOfBytes([]), 'not-understood'],
  'another version': [`#2.${BODY}`, 'unknown-version'],
  'version 0': [`#0.${BODY}`, 'unknown-version'],
  'a version with a zero in front': [`#01.${BODY}`, 'unknown-version'],
  'a version of a thousand digits': [`#${'9'.repeat(1000)}.${BODY}`, 'unknown-version'],
  'a version that is infinite': [`#${'9'.repeat(400)}.`, 'unknown-version'],
  'the first half': [SMALL.slice(0, SMALL.length / 2), 'damaged'],
  'the last character missing': [SMALL.slice(0, -1), 'damaged'],
  'the last five missing': [SMALL.slice(0, -5), 'damaged'],
  'the first character missing': [`#1.${BODY.slice(1)}`, 'damaged'],
  'one character too many': [`${SMALL}A`, 'damaged'],
  'twice behind each other': [`${SMALL}${BODY}`, 'damaged'],
  backwards: [`#1.${Array.from(BODY).reverse().join('')}`, 'damaged'],
  'in capitals': [`#1.${BODY.toUpperCase()}`, 'damaged'],
  'in small letters': [`#1.${BODY.toLowerCase()}`, 'damaged'],
  'a bit flipped at the start': [flipped(0), 'damaged'],
  'a bit flipped in the middle': [flipped(BODY.length >> 1), 'damaged'],
  'a bit flipped in the checksum': [flipped(BODY.length - 2), 'damaged'],
  'signs of another alphabet': [`#1.${BODY.replace(/^../, '한글')}`, 'damaged'],
  'plus and slash in place of minus and underscore': [`#1.+/+/${BODY}`, 'damaged'],
  'percent signs': [`#1.%41%42${BODY}`, 'damaged'],
  'the query of a tracker at its end': [`${SMALL}?utm_source=mail`, 'damaged'],
  'ten megabytes': [`#1.${'A'.repeat(10_000_000)}`, 'too-long'],
  'ten megabytes of line breaks': [`#1.${'\n'.repeat(10_000_000)}`, 'too-long'],
  'a megabyte of nothing much': [`#1.${'A'.repeat(1_000_000)}`, 'damaged'],
  'bytes that are no DEFLATE': [linkOfBytes([0, 1, 7, 7, 7, 7, 255, 255]), 'not-understood'],
  'DEFLATE of nothing': [linkOfPacked(new Uint8Array(0)), 'not-understood'],
  'a bomb of a hundred megabytes': [linkOfPacked(new Uint8Array(100_000_000)), 'too-large'],
  'a bomb of texts': [linkOfPacked(bombOfTexts()), 'too-large'],
  'a bomb of maps': [linkOfPacked(bombOfMaps()), 'too-large'],
  'a bomb of lists': [linkOfPacked(bombOfLists()), 'too-large'],
  'a list that says it has 2^50 items': [linkOfPacked(inTitle(TAGS.list, ...tooMany())), 'not-understood'],
  'a map that says it has 2^50 keys': [linkOfPacked(inTitle(TAGS.newShape, ...tooMany())), 'not-understood'],
  'a text that says it has 2^50 bytes': [linkOfPacked(inTitle(TAGS.text, ...tooMany())), 'not-understood'],
  'a text of 2^50 units': [linkOfPacked(inTitle(TAGS.text16, ...tooMany())), 'not-understood'],
  'a number without an end': [
    linkOfPacked(inTitle(TAGS.uint, ...Array<number>(100).fill(0xff))),
    'not-understood',
  ],
  'more resources than ids': [linkOfPacked(inTitle(TAGS.resources, 200)), 'not-understood'],
  'a word that is not in the table': [linkOfPacked(inTitle(TAGS.word, 0xff, 0x7f)), 'not-understood'],
  'a name that is not in the document': [linkOfPacked(inTitle(TAGS.name, 5)), 'not-understood'],
  'a shape that was never said': [linkOfPacked(inTitle(TAGS.shape, 9)), 'not-understood'],
  'a tag of a version to come': [linkOfPacked(inTitle(255)), 'not-understood'],
  'a key that is a number': [
    linkOfPacked(Uint8Array.from([0, TAGS.newShape, 1, 0, TAGS.uint8, 1])),
    'not-understood',
  ],
  'a prefix of 255 bits': [linkOfPacked(inTitle(TAGS.block4, 255, 1, 2, 3, 4)), 'not-understood'],
  'a document that is a list': [linkOfPacked(Uint8Array.from([0, TAGS.list1, 0])), 'not-understood'],
  'a document that is a text': [linkOfPacked(Uint8Array.from([0, 0])), 'not-understood'],
  'a state of a version to come': [linkOfPacked(new Uint8Array(0), [0xff, 1]), 'not-understood'],
  'a change of a field that is none': [linkOfBytes([0x40, 1, 99, TAGS.yes, 1]), 'not-understood'],
  'a change to what is no port': [
    linkOfBytes([0x40, 1, 3, TAGS.uint, 0xff, 0xff, 0xff, 0x7f, 1]),
    'not-understood',
  ],
  'a document of a version to come': [linkOfPacked(inTitle(0), [0, 99]), 'unknown-version'],
  'a document of version 2^50': [linkOfPacked(inTitle(0), [0, ...tooMany()]), 'unknown-version'],
  'the key __proto__': [
    linkOfAnything(JSON.parse('{"__proto__":{"polluted":1}}') as object),
    'forbidden-key',
  ],
  '__proto__ as an id': [
    linkOfAnything(JSON.parse('{"vpcs":{"__proto__":{"cidr":"10.0.0.0/16"}}}') as object),
    'forbidden-key',
  ],
  '__proto__ in the view': [
    linkOfAnything(VIEW_OF(JSON.parse('[{"__proto__":{"polluted":1}}]'))),
    'forbidden-key',
  ],
  'the key constructor': [linkOfAnything({ constructor: { prototype: { polluted: 1 } } }), 'forbidden-key'],
  'constructor as an id': [
    linkOfAnything({ vpcs: { constructor: { cidr: '10.0.0.0/16' } } }),
    'forbidden-key',
  ],
  'the key prototype': [linkOfAnything({ prototype: {} }), 'forbidden-key'],
  'the merge key of YAML': [linkOfAnything({ ...NETWORK, '<<': { title: 'x' } }), 'merge-key'],
  'a key that nobody knows': [linkOfAnything({ ...NETWORK, toString: 'x' }), 'unknown-key'],
  'lists in lists': [linkOfAnything(VIEW_OF(nested(63))), 'too-large'],
  'lists in lists without end': [linkOfAnything(VIEW_OF(nested(300))), 'too-large'],
  'two references that turn in a circle': [
    linkOfAnything({
      ...NETWORK,
      routeTables: { r: { vpc: 'main', routes: [{ to: '0.0.0.0/0', via: 'r' }] } },
    }),
    'unknown-reference',
  ],
  'a reference to nothing': [
    linkOfAnything({ subnets: { a: { vpc: 'gone', cidr: '10.0.1.0/24' } } }),
    'unknown-reference',
  ],
  'a script for a block': [linkOfAnything({ vpcs: { main: { cidr: SCRIPT } } }), 'bad-value'],
  'a script for a port': [
    linkOfAnything({ ...NETWORK, flows: { f: { from: 'a', to: 'b', port: SCRIPT } } }),
    'wrong-type',
  ],
  'a script for a key': [linkOfAnything({ [SCRIPT]: 1 }), 'unknown-key'],
  'a control character in an id': [
    linkOfAnything({ vpcs: { 'a\u0000b': { cidr: '10.0.0.0/16' } } }),
    'bad-id',
  ],
  'an id of a thousand letters': [
    linkOfAnything({ vpcs: { ['x'.repeat(1000)]: { cidr: '10.0.0.0/16' } } }),
    'bad-id',
  ],
};

/** Links that open, and must be harmless all the same. */
export const HARMLESS: Readonly<Record<string, string>> = {
  'a script in every text': linkOfAnything({
    title: SCRIPT,
    description: { en: SCRIPT, ko: SCRIPT },
    topics: [SCRIPT.slice(0, 60)],
    vpcs: { [SCRIPT]: { name: SCRIPT, cidr: '10.0.0.0/16' } },
    subnets: { [`s${SCRIPT}`]: { name: SCRIPT, vpc: SCRIPT, cidr: '10.0.1.0/24', az: SCRIPT.slice(0, 60) } },
    networkAcls: { [`n${SCRIPT}`]: { vpc: SCRIPT, name: SCRIPT } },
    securityGroups: {
      [`g${SCRIPT}`]: {
        vpc: SCRIPT,
        inbound: [{ id: SCRIPT, allow: 'tcp', ports: 443, from: '10.0.0.0/8', description: SCRIPT }],
      },
    },
    instances: {
      [`i${SCRIPT}`]: { name: SCRIPT, subnet: `s${SCRIPT}`, securityGroups: [`g${SCRIPT}`] },
      [`j${SCRIPT}`]: { name: SCRIPT, subnet: `s${SCRIPT}`, securityGroups: [`g${SCRIPT}`] },
    },
    flows: { [SCRIPT]: { title: SCRIPT, from: `i${SCRIPT}`, to: `j${SCRIPT}`, port: 443 } },
    lesson: { [SCRIPT]: SCRIPT },
    view: { [SCRIPT]: SCRIPT },
  }),
  'an address that runs a script for an id': linkOfAnything({
    ...NETWORK,
    instances: { 'javascript:window.pwned=1': { subnet: 'a' }, b: { subnet: 'a' } },
    flows: { f: { from: 'javascript:window.pwned=1', to: 'b', port: 443 } },
  }),
  'a view with everything in the wrong place': linkOfAnything({
    ...NETWORK,
    view: { positions: { a: { x: 1e308, y: -1e308 }, b: 'x' }, moved: [null, { x: {} }] },
    instances: { a1: { subnet: 'a' }, a2: { subnet: 'a' } },
  }),
  'a hop far behind the last': linkOfBytes([
    0x20,
    ...[0xff, 0xff, 0xff, 0x7f],
    ...[0xff, 0xff, 0xff, 0x7f],
    ...Buffer.from(BODY.slice(0, -4), 'base64url').subarray(1),
  ]),
  'a flow that is not there': linkOfBytes([
    0x10,
    99,
    ...Buffer.from(BODY.slice(0, -4), 'base64url').subarray(1),
  ]),
};

function flipped(index: number): string {
  const letter = BODY.charAt(index);
  return `#1.${BODY.slice(0, index)}${letter === 'B' ? 'C' : 'B'}${BODY.slice(index + 1)}`;
}

/** 2^50 as the reader counts. */
function tooMany(): readonly number[] {
  return [...Array<number>(7).fill(0x80), 2];
}

/** One id of 255 letters, named 900 000 times by a byte each. */
function bombOfTexts(): Uint8Array {
  const id = Buffer.from('x'.repeat(255));
  const head = [0xff, 1, ...id, TAGS.newShape, 1, KEY_TITLE, TAGS.list, 0xa0, 0xf7, 0x36];
  return Uint8Array.from([...head, ...Array<number>(900_000).fill(96)]);
}

function bombOfLists(): Uint8Array {
  return Uint8Array.from([...inTitle(), ...Array<number>(900_000).fill(TAGS.list1)]);
}

/** Maps in maps, each of the shape that was said last, of two keys. */
function bombOfMaps(): Uint8Array {
  return Uint8Array.from([0, TAGS.newShape, 2, KEY_TITLE, 20, ...Array<number>(900_000).fill(168)]);
}
