import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { formatLink, isLink, packScenario, parseLink, type LinkContent } from '../../src/link/link.ts';
import { MODES, PLAIN_STATE, type LinkState } from '../../src/link/link-state.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { formatScenario } from '../../src/scenario/write.ts';
import { anyScenario } from '../scenario/arbitraries.ts';
import { scenarioOf } from '../scenario/helpers.ts';

vi.setConfig({ testTimeout: 60_000 });

const FOLDER = new URL('../../scenarios/', import.meta.url);

function galleryScenario(name: string): Scenario {
  return scenarioOf(readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8'));
}

function linkOf(scenario: Scenario, state: Partial<LinkState> = {}): string {
  return formatLink(packScenario(scenario), { ...PLAIN_STATE, ...state });
}

function opened(link: string): LinkContent {
  const content = parseLink(link);
  if (!content.ok) throw new Error(`${link}\n${JSON.stringify(content.error)}`);
  return content.value;
}

const anyState = (scenario: Scenario) =>
  fc.record<LinkState>(
    {
      flow: fc.constantFrom(null, ...Object.keys(scenario.flows ?? {})),
      changes: fc.record(
        {
          from: fc.string({ unit: 'binary' }),
          to: fc.oneof(fc.string(), fc.ipV4(), fc.ipV6(), fc.constant('internet:198.51.100.7')),
          protocol: fc.oneof(fc.constantFrom('tcp', 'udp', 'gre'), fc.nat(255)),
          port: fc.oneof(fc.nat(65535), fc.constant(undefined)),
          sourcePort: fc.oneof(fc.nat(65535), fc.constant(undefined)),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
      position: fc.option(
        fc.record(
          {
            connection: fc.nat(300),
            leg: fc.constantFrom('request', 'response'),
            hop: fc.nat(100_000),
          },
          { noNullPrototype: true },
        ),
      ),
      mode: fc.constantFrom(...MODES),
      language: fc.constantFrom(null, 'en', 'ko'),
    },
    { noNullPrototype: true },
  );

/** A document takes long to make smaller, and says what is wrong as it is. */
const assertLaw = (property: fc.IProperty<unknown>) => fc.assert(property, { endOnFailure: true });

const anyContent = anyScenario.chain((scenario) => fc.tuple(fc.constant(scenario), anyState(scenario)));

test('what is opened is what was shared, and makes the same link, of characters that chat programs leave alone', () => {
  assertLaw(
    fc.property(anyContent, ([scenario, state]) => {
      const link = linkOf(scenario, state);
      const { text, version, ...rest } = opened(link);
      expect(version).toBe(1);
      expect(rest).toStrictEqual(state);
      expect(text).toBe(formatScenario(scenario, 'yaml'));
      expect(scenarioOf(text)).toEqual(scenario);
      expect(linkOf(scenarioOf(text), state)).toBe(link);
      // A program that makes text into links takes a sign at the end for punctuation.
      expect(link).toMatch(/^#1\.[A-Za-z0-9_-]*[A-Za-z0-9]$/);
    }),
  );
});

test('comments, spaces and the order of keys make no other link', () => {
  const links = [
    'packetwalk: 1\nvpcs:\n  main: { name: Main, cidr: 10.0.0.0/16 }\nflows: {}\n',
    '# mine\nflows: {   }\nvpcs: { main: { cidr: "10.0.0.0/16",\n    name: Main } }\npacketwalk: 1\n',
  ].map((text) => linkOf(scenarioOf(text)));
  expect(new Set(links).size).toBe(1);
});

test('the classic of a link in a mail, an instance and its database, takes at most 700 characters', () => {
  const position = { connection: 0, leg: 'response', hop: 6 } as const;
  expect(linkOf(galleryScenario('ec2-to-rds'), { position }).length).toBeLessThanOrEqual(700);
});

test.each([
  ['an address before it', (link: string) => `https://example.org/packetwalk/${link}`],
  ['a page of a file', (link: string) => `file:///home/me/packetwalk/index.html${link}`],
  [
    'the own scenario that the page writes behind it',
    (link: string) => `https://example.org/${link}&own=a-1_b`,
  ],
  ['the signs of a mail around it', (link: string) => ` <https://example.org/${link}>.\n`],
  ['line breaks in it', (link: string) => link.replaceAll(/(.{20})/g, '$1\r\n')],
  ['escaped line breaks in it', (link: string) => link.replaceAll(/(.{30})/g, '$1%0D%0A')],
])('a link is read with %s', (_, changed) => {
  const scenario = galleryScenario('three-tier');
  const link = changed(linkOf(scenario));
  expect(isLink(link)).toBe(true);
  expect(opened(link).text).toBe(formatScenario(scenario, 'yaml'));
});

test.each([
  '',
  '#',
  'scenario.yaml',
  '#scenario=three-tier',
  'packetwalk: 1 #1.',
  '-',
  'ec2#1/x',
  '#1',
  '1.abc',
])('%j is no link', (text) => {
  expect(isLink(text)).toBe(false);
  expect(parseLink(text)).toEqual({ ok: false, error: { code: 'not-a-link', text: null } });
});

test('numbers, texts and addresses come back as they were written', () => {
  const values = [
    ...[
      0,
      -0,
      1,
      -1,
      255,
      256,
      65535,
      65536,
      2 ** 31,
      2 ** 53 - 1,
      -(2 ** 53 - 1),
      0.5,
      1e300,
      5e-324,
      100,
      -100,
    ],
    ...[
      '',
      '0',
      '00',
      '01',
      '1.2.3.4',
      '1.2.3.04',
      '1.2.3',
      '256.1.1.1',
      '10.0.0.0/8',
      '10.0.0.1/8',
      '10.0.0.0/08',
    ],
    ...[
      '10.0.0.0/33',
      '0.0.0.0/0',
      '1.2.3.4/32',
      '10.1.2.0/23',
      '10.1.2.0/23/1',
      '::',
      '::/0',
      '::1',
      '0::1',
      '1::',
    ],
    ...[
      '2001:DB8::1',
      '2001:db8::1',
      '2001:db8::/32',
      '2001:db8::1/32',
      '2001:db8::/129',
      '::ffff:10.0.0.1',
      ':::',
    ],
    ...[
      '0-65535',
      '0-65536',
      '01-2',
      '2-1',
      '22-22',
      'internet',
      'internet:1.2.3.4',
      'internet:1.2.3',
      'internet:',
    ],
    ...[
      'internet:2001:db8::1',
      'internet:internet:1.2.3.4',
      '\ud800',
      '\udc00\ud800',
      '🙂',
      '한국어',
      '\u0000',
      'tcp',
    ],
    ...[
      '__proto__',
      'constructor',
      'x'.repeat(300),
      true,
      false,
      null,
      [],
      {},
      [[]],
      [{}],
      [1, 2, 3],
      [1, 2, 3, 4],
    ],
  ].map((value) => (Object.is(value, -0) ? 0 : value));
  const scenario: Scenario = { packetwalk: 1, view: { values } };
  expect(scenarioOf(opened(linkOf(scenario)).text)).toEqual(scenario);
});

test('ids that are many, equal, strange or words of their own', () => {
  const ids = Array.from({ length: 300 }, (_, index) => `subnet-${index}`);
  const strange = [
    'tcp',
    'all',
    'internet',
    '10.0.0.1',
    'a b',
    '이름',
    '0.0.0.0/0',
    '443',
    'vpc',
    '<b>',
    'x'.repeat(255),
  ];
  const instances = Object.fromEntries([...ids, ...strange].map((id) => [id, { subnet: id }]));
  const databases = Object.fromEntries(ids.toReversed().map((id) => [id, { subnet: id, port: 443 }]));
  const scenario: Scenario = {
    packetwalk: 1,
    instances,
    databases,
    flows: { tcp: { from: 'tcp', to: 'subnet-299' } },
  };
  const content = opened(linkOf(scenario, { flow: 'tcp' }));
  expect(content.flow).toBe('tcp');
  expect(scenarioOf(content.text)).toEqual(scenario);
});
