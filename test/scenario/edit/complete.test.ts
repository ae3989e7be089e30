import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completionsAt } from '../../../src/scenario/edit/complete.ts';
import { scenarioTexts } from './helpers.ts';

const REST = `
vpcs: { main: { cidr: 10.0.0.0/16 }, other: { cidr: 10.1.0.0/16 } }
internetGateways: { igw: { vpc: main } }
natGateways: { nat: { subnet: a } }
securityGroups: { web: { vpc: main }, "a: b": { vpc: main } }
instances: { app: { subnet: a } }
`;

/** The bar is the cursor. */
function labels(text: string): readonly string[] {
  return completions(text).items.map(({ label }) => label);
}

function completions(text: string) {
  return completionsAt(text.replace('|', ''), text.indexOf('|'));
}

/** The text after taking an item. */
function taken(text: string, label: string): string {
  const { from, to, items } = completions(text);
  const plain = text.replace('|', '');
  const item = items.find((one) => one.label === label);
  return item === undefined ? `no ${label}` : plain.slice(0, from) + item.insert + plain.slice(to);
}

describe('keys', () => {
  test.each<[string, string, readonly string[]]>([
    ['at the top', `packetwalk: 1\n|\n${REST}`, ['subnets', 'flows', 'title']],
    ['half typed', `packetwalk: 1\nsub|\n${REST}`, ['subnets']],
    [
      'in a block',
      'instances:\n  app:\n    subnet: a\n    |\n  b: { subnet: a }\n',
      ['privateIp', 'listens'],
    ],
    ['in the first line of a block', 'instances:\n  app:\n    |\n', ['subnet', 'privateIp']],
    ['in brackets', 'instances:\n  app: { subnet: a, | }\n', ['privateIp']],
    ['in brackets that are still open', 'instances:\n  app: { subnet: a, |\n', ['privateIp']],
    ['behind a dash', 'networkAcls:\n  a:\n    inbound:\n      - |\n', ['rule', 'allow', 'from']],
    ['in a rule', 'networkAcls:\n  a:\n    outbound:\n      - { rule: 1, | }\n', ['to', 'deny']],
    ['of an expectation', 'flows: { f: { from: a, to: b, expect: { | } } }\n', ['verdict', 'leg']],
    ['in JSON', '{ "vpcs": { "main": { "|" } } }', ['cidr', 'isDefault']],
  ])('%s', (_, text, expected) => {
    expect(labels(text)).toEqual(expect.arrayContaining([...expected]));
  });

  test('that are there already are left out', () => {
    expect(labels('instances:\n  app: { subnet: a, | , os: linux }\n')).not.toContain('os');
    expect(labels('instances:\n  app: { subnet: a, | , os: linux }\n')).not.toContain('subnet');
  });

  test('come with a colon where there is none', () => {
    expect(taken('instances:\n  app: { sub| }\n', 'subnet')).toBe('instances:\n  app: { subnet:  }\n');
    expect(taken('instances:\n  app: { sub|: a }\n', 'subnet')).toBe('instances:\n  app: { subnet: a }\n');
    expect(taken('{ "vpcs": { "main": { "ci|": "" } } }', 'cidr')).toBe(
      '{ "vpcs": { "main": { "cidr": "" } } }',
    );
    expect(taken('{ "vpcs": { "main": { | } } }', 'cidr')).toBe('{ "vpcs": { "main": { "cidr":  } } }');
  });

  test('say what they are for', () => {
    const cidr = completions('vpcs:\n  main: { | }\n').items.find(({ label }) => label === 'cidr');
    expect(cidr).toMatchObject({ kind: 'key', detail: 'The primary IPv4 CIDR block, /16 to /28.' });
  });

  test('are not offered for ids, nor where anything may stand', () => {
    expect(labels('vpcs:\n  |\n')).toEqual([]);
    expect(labels('lesson:\n  |\n')).toEqual([]);
  });
});

describe('values', () => {
  test.each<[string, string, readonly string[]]>([
    ['ids of a collection', `subnets: { a: { vpc: | } }\n${REST}`, ['main', 'other']],
    ['ids in a list', `databases:\n  d: { securityGroups: [web, |] }\n${REST}`, ['web', 'a: b']],
    ['ids in a list of lines', `databases:\n  d:\n    securityGroups:\n      - |\n${REST}`, ['web', 'a: b']],
    [
      'targets of a route',
      `routeTables: { r: { routes: [{ to: 0.0.0.0/0, via: | }] } }\n${REST}`,
      ['igw', 'nat', 'app', 'local'],
    ],
    ['ends of a flow', `flows:\n  f:\n    from: |\n${REST}`, ['app', 'nat', 'internet']],
    [
      'a peer',
      `securityGroups:\n  s:\n    inbound:\n      - { allow: tcp, from: | }\n`,
      ['s', '10.0.0.0/16'],
    ],
    ['an enumeration', 'level: |\n', ['basic', 'intermediate', 'advanced']],
    ['a verdict, or more', 'flows: { f: { expect: | } }\n', ['reachable', 'no-response']],
    ['yes or no', 'vpcs: { main: { isDefault: | } }\n', ['true', 'false']],
    ['a protocol', 'networkAcls: { a: { inbound: [{ deny: | }] } }\n', ['tcp', 'udp', 'icmp', 'all', 'esp']],
    ['ports', 'networkAcls: { a: { inbound: [{ ports: | }] } }\n', ['3306', '1024-65535', 'all']],
    ['the version', 'packetwalk: |\n', ['1']],
  ])('%s', (_, text, expected) => {
    expect(labels(text)).toEqual(expect.arrayContaining([...expected]));
  });

  test('take the place of the word', () => {
    expect(taken('level: bas|x\n', 'basic')).toBe('level: basic\n');
    expect(taken('level: "bas|"\n', 'basic')).toBe('level: "basic"\n');
    expect(taken('blockPublicAccess: { mode: | }\n', 'off')).toBe('blockPublicAccess: { mode: "off" }\n');
    expect(taken(`databases: { d: { securityGroups: [|] } }\n${REST}`, 'a: b')).toContain(
      'securityGroups: ["a: b"]',
    );
    expect(taken('{ "level": | }', 'basic')).toBe('{ "level": "basic" }');
  });

  test('a map on the line of its key would not be one', () => {
    expect(labels('vpcs:\n  main: |\n')).toEqual([]);
  });
});

test.each([
  ['a comment', 'level: basic # |\n'],
  ['running text', 'description: >-\n  some |\n  text\n'],
  ['a text of several words', 'title: some |\n'],
  ['what is too deep', `${'['.repeat(10_000)}|`],
  ['what is too long', `#${' '.repeat(1_000_001)}\nlevel: |`],
])('nothing in %s', (_, text) => {
  expect(completions(text).items).toEqual([]);
});

test('hostile names are words like others', () => {
  expect(labels('instances: { a: { __proto__: { | } } }\n')).toEqual([]);
  expect(labels('constructor: |\n')).toEqual([]);
  expect(labels('vpcs: { __proto__: { cidr: 10.0.0.0/16 } }\nsubnets: { a: { vpc: | } }\n')).toEqual([
    '__proto__',
  ]);
});

test('wherever the cursor is, the word around it is what would be replaced, and nothing throws', () => {
  const texts = scenarioTexts.map(([, text]) => text);
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.constantFrom('', '"', '{', '[', ':', '- ', '#', "'"),
      (text, at, typed) => {
        const offset = at % (text.length + 1);
        const broken = text.slice(0, offset) + typed + text.slice(offset);
        const cursor = offset + typed.length;
        const { from, to } = completionsAt(broken, cursor);
        expect(from).toBeLessThanOrEqual(cursor);
        expect(to).toBeGreaterThanOrEqual(cursor);
        expect(broken.slice(from, to)).not.toContain('\n');
      },
    ),
    { numRuns: 50 },
  );
});
