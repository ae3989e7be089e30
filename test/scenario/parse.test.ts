import { describe, expect, test } from 'vitest';
import { pointer } from '../../src/base/json-pointer.ts';
import { brief, issuesOf, parsed, scenarioOf } from './helpers.ts';

const head = 'packetwalk: 1\n';
const vpc = `${head}vpcs:\n  main: { cidr: 10.0.0.0/16 }\n`;

describe('a document', () => {
  test('reads the same in YAML and in JSON', () => {
    const yaml = `${vpc}flows:\n  one: { from: internet, to: 10.0.0.5, port: 443 }\n`;
    const json = JSON.stringify({
      packetwalk: 1,
      vpcs: { main: { cidr: '10.0.0.0/16' } },
      flows: { one: { from: 'internet', to: '10.0.0.5', port: 443 } },
    });
    expect(scenarioOf(yaml)).toEqual(scenarioOf(json));
  });

  test.each([
    ['a byte order mark', `\ufeff${vpc}`],
    ['line ends of Windows', vpc.replaceAll('\n', '\r\n')],
    ['a comment and three dashes before it', `# A network\n---\n${vpc}`],
    ['three dots after it', `${vpc}...\n`],
    ['no line end', vpc.trimEnd()],
  ])('may have %s', (_, text) => {
    expect(scenarioOf(text)).toEqual(scenarioOf(vpc));
  });

  test('has its aliases filled in', () => {
    const text = `${head}vpcs:\n  a: &block { cidr: 10.0.0.0/16 }\n  b: *block\n`;
    expect(scenarioOf(text).vpcs).toEqual({ a: { cidr: '10.0.0.0/16' }, b: { cidr: '10.0.0.0/16' } });
  });

  test('may use an anchor again: the last before an alias counts', () => {
    const text = `${head}view: { a: &x 1, b: &y [*x], c: &x 2, d: *x, e: *y }\n`;
    expect(scenarioOf(text).view).toEqual({ a: 1, b: [1], c: 2, d: 2, e: [1] });
  });

  test('has ids as they are written', () => {
    const text = `${head}vpcs:\n  010: { cidr: 10.0.0.0/16 }\n  true: { cidr: 10.1.0.0/16 }\n`;
    expect(Object.keys(scenarioOf(text).vpcs ?? {})).toEqual(['010', 'true']);
  });

  test('cannot change what objects are', () => {
    const text =
      '{"packetwalk": 1, "__proto__": {"polluted": true}, "view": {"constructor": {"prototype": 1}}}';
    expect(issuesOf(text).map(brief)).toEqual(['1:19 forbidden-key', '1:61 forbidden-key']);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('places', () => {
  const text = `${head}vpcs:\n  main: { cidr: 10.0.0.0/16 }\nnetworkAcls:\n  "a/b":\n    vpc: main\n    inbound:\n      - rule: 100\n        allow: all\n        from: 0.0.0.0/0\n`;
  const { source } = parsed(text);

  test.each([
    [['vpcs', 'main', 'cidr'], 3, 17, '10.0.0.0/16'],
    [['vpcs', 'main'], 3, 9, '{ cidr: 10.0.0.0/16 }'],
    [['networkAcls', 'a/b', 'inbound', 0, 'rule'], 8, 15, '100'],
    [['networkAcls', 'a/b', 'inbound', 0], 8, 9, 'rule: 100\n        allow: all\n        from: 0.0.0.0/0'],
  ])('of the value at %o', (steps, line, column, written) => {
    const place = source.valueAt(pointer(...steps))!;
    expect(place).toMatchObject({ line, column });
    expect(text.slice(place.offset, place.offset + place.length)).toBe(written);
  });

  test.each([
    [['vpcs'], 2, 1, 'vpcs'],
    [['networkAcls', 'a/b'], 5, 3, '"a/b"'],
    [['networkAcls', 'a/b', 'inbound', 0, 'from'], 10, 9, 'from'],
  ])('of the key at %o', (steps, line, column, written) => {
    const place = source.keyAt(pointer(...steps))!;
    expect(place).toMatchObject({ line, column });
    expect(text.slice(place.offset, place.offset + place.length)).toBe(written);
  });

  test.each([
    [['vpcs', 'main', 'cidr'], '10.0.0.0/16'],
    [['vpcs', 'main'], 'main'],
    [['networkAcls', 'a/b', 'inbound', 0], 'rule: 100'],
    [[], 'packetwalk: 1'],
  ])('to point at for %o', (steps, written) => {
    const place = source.headAt(pointer(...steps))!;
    expect(text.slice(place.offset, place.offset + place.length)).toBe(written);
  });

  test('are undefined for what is not there', () => {
    expect(source.valueAt(pointer('subnets', 'a'))).toBeUndefined();
    expect(source.keyAt(pointer('networkAcls', 'a/b', 'inbound', 0))).toBeUndefined();
    expect(source.keyAt(pointer())).toBeUndefined();
  });

  test('do not count a byte order mark, and do count the ends of lines of Windows', () => {
    const windows = '\ufeffpacketwalk: 1\r\ntitel: x\r\nvpcs:\r\n  a: { cidr: 10.0.0.0/8, cidr: 1 }\r\n';
    expect(issuesOf(windows).map(brief)).toEqual(['2:1 unknown-key', '4:26 duplicate-key']);
    expect(brief(issuesOf('\ufeffpacketwalk: 2')[0]!)).toBe('1:13 unknown-version');
  });

  test('of a value behind an alias are those of its anchor', () => {
    const broken = `${head}vpcs:\n  a: &block { cidr: 10.0.0.300/16 }\n  b: *block\n`;
    expect(issuesOf(broken).map(brief)).toEqual(['3:21 bad-value', '3:21 bad-value']);
  });
});

describe('an issue', () => {
  test.each([
    ['a mistyped key', 'vpcs: { a: { cdir: 10.0.0.0/16 } }', 'unknown-key', { suggestion: 'cidr' }],
    ['a key in the wrong case', 'VPCs: {}', 'unknown-key', { suggestion: 'vpcs' }],
    ['a key like no other', 'zebra: 1', 'unknown-key', { found: 'zebra' }],
    [
      'a key that is there already',
      'vpcs: { a: { cidr: 10.0.0.0/16, cidrs: 1 } }',
      'unknown-key',
      { found: 'cidrs' },
    ],
    ['a value near another', 'level: basc', 'not-one-of', { suggestion: 'basic' }],
    [
      'a list for a value',
      'level: [basic]',
      'not-one-of',
      { expected: '`basic`, `intermediate`, `advanced`' },
    ],
    ['a number for a text', 'region: 5', 'wrong-type', { suggestion: '"5"' }],
    ['a text for a number', 'quotas: { rulesPerNetworkAcl: "30" }', 'wrong-type', { suggestion: '30' }],
    ['part of a number', 'quotas: { rulesPerNetworkAcl: 3.5 }', 'wrong-type', { found: '3.5' }],
    [
      'too large a number',
      'quotas: { rulesPerNetworkAcl: 41 }',
      'number-too-large',
      { params: { most: 40 } },
    ],
    ['too small a number', 'quotas: { rulesPerNetworkAcl: 0 }', 'number-too-small', { params: { least: 1 } }],
    ['no finite number', 'quotas: { rulesPerNetworkAcl: .inf }', 'wrong-type', { found: 'Infinity' }],
    [
      'more digits than a number holds',
      'quotas: { rulesPerNetworkAcl: 1e300 }',
      'number-too-large',
      { params: { most: 40 } },
    ],
    ['a text for a list', 'topics: nat', 'wrong-type', { suggestion: '[nat]' }],
    ['a map for a list', 'topics: { a: 1 }', 'wrong-type', { params: { wanted: 'list', type: 'map' } }],
    ['a list for a map', 'vpcs: []', 'wrong-type', { params: { wanted: 'map', type: 'list' } }],
    [
      'a number for a text or a map',
      'title: 5',
      'wrong-type',
      { params: { wanted: 'text map', type: 'number' } },
    ],
    ['one language of two', 'title: { en: Hi }', 'missing-key', { params: { key: 'ko' } }],
    ['a key without a value', 'title:', 'empty-value', { params: { key: 'title' } }],
    ['a text that is too long', `region: ${'x'.repeat(65)}`, 'text-too-long', { params: { most: 64 } }],
    ['an id that is empty', 'vpcs: { "": { cidr: 10.0.0.0/16 } }', 'bad-id', { params: { kind: 'empty' } }],
    ['an id with a line break', 'vpcs: { "a\\nb": { cidr: 10.0.0.0/16 } }', 'bad-id', { found: 'a\nb' }],
    [
      'an id that is too long',
      `vpcs: { ${'x'.repeat(256)}: { cidr: 10.0.0.0/8 } }`,
      'bad-id',
      { params: { kind: 'too-long' } },
    ],
    ['an empty reference', 'subnets: { a: { vpc: "" } }', 'empty-text', {}],
    ['no number in a document for people', 'view: { a: .nan }', 'wrong-type', { found: 'NaN' }],
  ])('says of %s what it is', (_, line, code, details) => {
    const [issue, ...others] = issuesOf(`${head}${line}\n`);
    expect(issue).toMatchObject({ severity: 'error', code, ...details });
    expect(others).toEqual([]);
  });

  const entry = (fields: string) => `${vpc}networkAcls: { n: { vpc: main, inbound: [{ ${fields} }] } }\n`;
  const rule = (fields: string) => `${vpc}securityGroups: { s: { vpc: main, inbound: [{ ${fields} }] } }\n`;

  test.each([
    [entry('rule: 1, allow: tpc, from: 10.0.0.0/8'), 'unknown-protocol', 'tcp'],
    [entry('rule: 1, allow: 256, from: 10.0.0.0/8'), 'protocol-too-large', undefined],
    [entry('rule: 1, allow: tcp, ports: 443-80, from: 10.0.0.0/8'), 'range-backwards', '80-443'],
    [entry('rule: 1, allow: tcp, ports: "0443", from: 10.0.0.0/8'), 'leading-zero', '443'],
    [entry('rule: 1, allow: tcp, ports: 1024..65535, from: 10.0.0.0/8'), 'not-a-port', '1024-65535'],
    [entry('rule: 1, allow: all, from: 10.0.0.0'), 'no-prefix-length', '10.0.0.0/32'],
    [entry('rule: 1, allow: all, from: 10.0.0.0/255.0.0.0'), 'mask-not-prefix', '10.0.0.0/8'],
    [entry('rule: 1, allow: all, from: 010.0.0.0/08'), 'leading-zero', '10.0.0.0/8'],
    [entry('rule: 1, allow: all, from: 10.0.0.0 /8'), 'space-in-address', '10.0.0.0/8'],
    [entry('rule: 1, allow: all, from: "[2001:db8::]/32"'), 'brackets', '2001:db8::/32'],
    [rule('allow: all, from: 10.0.0.0/33'), 'prefix-too-long', undefined],
    [rule('allow: all, from: [web, 10.0.0.0]'), 'no-prefix-length', '10.0.0.0/32'],
    [rule('allow: all, from: 2001:db8::1'), 'no-prefix-length', '2001:db8::1/128'],
    [`${vpc}flows: { f: { from: a, to: b, sourceIp: 10.0.0.5/16 } }`, 'block-not-address', '10.0.0.5'],
    [`${vpc}flows: { f: { from: a, to: b, sourceIp: "10.0.0.5:80" } }`, 'port-in-address', '10.0.0.5'],
    [`${vpc}flows: { f: { from: a, to: b, sourceIp: "fe80::1%eth0" } }`, 'zone', 'fe80::1'],
  ])('in %s is a %s, and %s is suggested', (text, kind, suggestion) => {
    const issues = issuesOf(text);
    expect(issues).toMatchObject([{ code: 'bad-value', params: { kind } }]);
    expect(issues[0]?.suggestion).toBe(suggestion);
  });

  test('is found next to others in the same map', () => {
    const text = entry('rule: x, ports: 70000, from: 10.0.0.0/40, to: 1');
    expect(issuesOf(text).map(({ code }) => code)).toEqual([
      'exactly-one-of',
      'wrong-type',
      'bad-value',
      'bad-value',
      'unknown-key',
    ]);
  });

  test.each([
    ['allow: tcp', 'tcp', 'SG-8'],
    ['allow: 17', 'udp', 'SG-8'],
  ])('asks for the ports of a rule with %s', (fields, protocol, reference) => {
    expect(issuesOf(rule(`${fields}, from: 10.0.0.0/8`))).toMatchObject([
      { code: 'missing-ports', suggestion: 'ports: all', params: { protocol }, rule: reference },
    ]);
  });

  test.each([
    ['of a union is that of the likeliest branch', 'expect: { verdict: reachabel }', 'not-one-of'],
    ['of a union names one branch only', 'expect: { verdict: reachable, codes: X }', 'unknown-key'],
    ['of a union of types names them all', 'expect: 5', 'wrong-type'],
  ])('%s', (_, line, code) => {
    const issues = issuesOf(`${vpc}flows: { f: { from: a, to: b, ${line} } }\n`);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('stands in the order of the text', () => {
    const text = `${head}zebra: 1\nvpcs: { a: { cidr: x, cidr: y } }\nvpcs: {}\n`;
    expect(issuesOf(text).map(brief)).toEqual([
      '2:1 unknown-key',
      '3:20 bad-value',
      '3:23 duplicate-key',
      '4:1 duplicate-key',
    ]);
  });

  test.each(['packetwalk:', 'packetwalk: ~', 'title: No version', 'zebra: 1'])(
    'asks for a version in %s',
    (text) => {
      expect(issuesOf(text)[0]).toMatchObject({ code: 'missing-version', suggestion: 'packetwalk: 1' });
    },
  );

  test.each(['"1"', 'true', '[1]', '{ one: 1 }'])(
    'asks for a version that is a number, not %s',
    (version) => {
      expect(issuesOf(`packetwalk: ${version}\nvpcs: {}\n`)).toMatchObject([
        { code: 'wrong-type', suggestion: '1', line: 1 },
      ]);
    },
  );

  test('cuts a long text short', () => {
    const [issue] = issuesOf(`${head}vpcs: { a: { cidr: ${'1.'.repeat(2000)} } }\n`);
    expect(issue?.found?.length).toBeLessThan(100);
  });

  test('is one of a thousand at most', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `key${index}: 1`);
    expect(issuesOf(`${head}${keys.join('\n')}\n`)).toHaveLength(1000);
  });
});

describe('a warning', () => {
  const acl = (fields: string) =>
    `${vpc}networkAcls: { n: { vpc: main, inbound: [{ rule: 1, ${fields}, from: 10.0.0.0/8 }] } }`;

  test.each([
    [acl('allow: gre, icmpType: 3'), ['4:75 icmp-ignored']],
    [acl('deny: tcp, ports: 80, icmpType: 3, icmpCode: 4'), ['4:85 icmp-ignored', '4:98 icmp-ignored']],
    [acl('allow: icmp, icmpType: 3'), []],
    [acl('allow: all, icmpType: -1'), []],
    [`{"packetwalk": 1, "vpcs": {},}`, ['1:29 trailing-comma']],
    [`{packetwalk: 1, vpcs: {},}`, []],
  ])('is given for %s', (text, expected) => {
    expect(parsed(text).warnings.map(brief)).toEqual(expected);
  });
});
