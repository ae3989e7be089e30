import { describe, expect, test } from 'vitest';
import { pointer } from '../../../src/base/json-pointer.ts';
import type { Edit } from '../../../src/scenario/edit/edit.ts';
import { edited, lineDifference, refusal, valueOf } from './helpers.ts';

const DOCUMENT = `# Two tiers
packetwalk: 1

vpcs:
  main: { cidr: 10.0.0.0/16 }   # the only one

subnets:
  # what the world sees
  public: { vpc: main, cidr: 10.0.1.0/24, networkAcl: acl, routeTable: rtb }
  private:
    vpc: main
    cidr: '10.0.2.0/24'   # quoted
routeTables:
  rtb:
    vpc: main
    routes:
      - { to: 0.0.0.0/0, via: igw }   # out
networkAcls:
  acl:
    vpc: main
    inbound:
      # web
      - { rule: 100, allow: tcp, ports: 443, from: 0.0.0.0/0 }
      - { rule: 200, allow: tcp, ports: 1024-65535, from: 0.0.0.0/0 }   # replies
      # - { rule: 300, allow: all, from: 0.0.0.0/0 }
    outbound: []

securityGroups:
  sg: { vpc: main }
  db:
    vpc: main
    inbound:
      - allow: tcp
        ports: 3306
        from: sg
      - allow: tcp
        ports: 22
        from: [sg, 10.0.0.0/8]
internetGateways:
  igw: { vpc: main }
instances:
  app: { subnet: public, privateIp: 10.0.1.10, securityGroups: [sg] }
databases:
  orders: { subnet: private, privateIp: 10.0.2.20, port: 3306, securityGroups: [db] }
flows:
  ask: { from: app, to: orders, port: 3306, expect: { verdict: unreachable, at: acl, rule: "*" } }
`;

function difference(edit: Edit, text = DOCUMENT): string {
  const { gone, come } = lineDifference(text, edited(text, edit));
  return [...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)].join('\n');
}

describe('only the lines that an edit is about change', () => {
  const acl = (direction: 'inbound' | 'outbound') => pointer('networkAcls', 'acl', direction);
  test.each<[string, Edit, string]>([
    [
      'a value of a map on one line',
      { kind: 'set', at: pointer('networkAcls', 'acl', 'inbound', 1, 'ports'), value: '1024-2048' },
      `-      - { rule: 200, allow: tcp, ports: 1024-65535, from: 0.0.0.0/0 }   # replies
+      - { rule: 200, allow: tcp, ports: 1024-2048, from: 0.0.0.0/0 }   # replies`,
    ],
    [
      'a whole rule, of which one field differs',
      {
        kind: 'set',
        at: pointer('networkAcls', 'acl', 'inbound', 1),
        value: { rule: 200, deny: 'tcp', ports: '1024-65535', from: '0.0.0.0/0' },
      },
      `-      - { rule: 200, allow: tcp, ports: 1024-65535, from: 0.0.0.0/0 }   # replies
+      - { rule: 200, deny: tcp, ports: 1024-65535, from: 0.0.0.0/0 }   # replies`,
    ],
    [
      'the quotes of the old value',
      { kind: 'set', at: pointer('subnets', 'private', 'cidr'), value: '10.0.3.0/24' },
      `-    cidr: '10.0.2.0/24'   # quoted\n+    cidr: '10.0.3.0/24'   # quoted`,
    ],
    [
      'quotes that the new value needs',
      { kind: 'set', at: pointer('vpcs', 'main', 'name'), value: 'a: b' },
      `-  main: { cidr: 10.0.0.0/16 }   # the only one\n+  main: { name: "a: b", cidr: 10.0.0.0/16 }   # the only one`,
    ],
    [
      'a new key, where the schema has it',
      { kind: 'set', at: pointer('subnets', 'private', 'az'), value: 'ap-northeast-2a' },
      '+    az: ap-northeast-2a',
    ],
    [
      'a new rule between others',
      {
        kind: 'add-network-acl-entry',
        networkAcl: 'acl',
        direction: 'inbound',
        entry: { rule: 150, allow: 'udp', ports: 53, from: '10.0.0.0/8' },
      },
      '+      - { rule: 150, allow: udp, ports: 53, from: 10.0.0.0/8 }',
    ],
    [
      'a new rule before the first, whose comment stays with it',
      {
        kind: 'add-network-acl-entry',
        networkAcl: 'acl',
        direction: 'inbound',
        entry: { rule: 50, allow: 'udp', ports: 53, from: '10.0.0.0/8' },
      },
      '+      - { rule: 50, allow: udp, ports: 53, from: 10.0.0.0/8 }',
    ],
    [
      'the first rule of an empty list',
      {
        kind: 'add-network-acl-entry',
        networkAcl: 'acl',
        direction: 'outbound',
        entry: { rule: 100, allow: 'all', to: '0.0.0.0/0' },
      },
      `-    outbound: []\n+    outbound:\n+      - { rule: 100, allow: all, to: 0.0.0.0/0 }`,
    ],
    [
      'a rule among rules that take several lines',
      {
        kind: 'add-security-group-rule',
        securityGroup: 'db',
        direction: 'inbound',
        rule: { allow: 'icmp', from: '10.0.0.0/8' },
      },
      '+      - allow: icmp\n+        from: 10.0.0.0/8',
    ],
    [
      'the first outbound rule of a group, beside the one that AWS made',
      {
        kind: 'add-security-group-rule',
        securityGroup: 'sg',
        direction: 'outbound',
        rule: { allow: 'tcp', ports: 443, to: '0.0.0.0/0' },
      },
      `-  sg: { vpc: main }
+  sg:
+    vpc: main
+    outbound:
+      - { allow: all, to: 0.0.0.0/0 }
+      - { allow: tcp, ports: 443, to: 0.0.0.0/0 }`,
    ],
    [
      'a new route',
      { kind: 'add-route', routeTable: 'rtb', route: { to: '10.1.0.0/16', via: 'app' } },
      '+      - { to: 10.1.0.0/16, via: app }',
    ],
    [
      'a new resource',
      {
        kind: 'add-resource',
        resource: { collection: 'subnets', id: 'isolated' },
        value: { vpc: 'main', cidr: '10.0.9.0/24' },
      },
      '+  isolated: { vpc: main, cidr: 10.0.9.0/24 }',
    ],
    [
      'the first resource of its kind, in the place of its kind',
      {
        kind: 'add-resource',
        resource: { collection: 'natGateways', id: 'nat' },
        value: { subnet: 'public' },
      },
      '+natGateways:\n+  nat: { subnet: public }',
    ],
    [
      'an entry that goes, with the comment above it',
      { kind: 'remove', at: pointer('networkAcls', 'acl', 'inbound', 0) },
      `-      # web\n-      - { rule: 100, allow: tcp, ports: 443, from: 0.0.0.0/0 }`,
    ],
    [
      'the last entry of a list',
      { kind: 'remove', at: pointer('routeTables', 'rtb', 'routes', 0) },
      `-    routes:\n-      - { to: 0.0.0.0/0, via: igw }   # out\n+    routes: []`,
    ],
    [
      'a key of an entry that begins behind its dash',
      { kind: 'remove', at: pointer('securityGroups', 'db', 'inbound', 0, 'allow') },
      `-      - allow: tcp\n-        ports: 3306\n+      - ports: 3306`,
    ],
    [
      'an entry that moves, with its comment',
      { kind: 'move-entry', list: acl('inbound'), from: 0, to: 1 },
      `-      # web
-      - { rule: 100, allow: tcp, ports: 443, from: 0.0.0.0/0 }
-      - { rule: 200, allow: tcp, ports: 1024-65535, from: 0.0.0.0/0 }   # replies
+      - { rule: 200, allow: tcp, ports: 1024-65535, from: 0.0.0.0/0 }   # replies
+      # web
+      - { rule: 100, allow: tcp, ports: 443, from: 0.0.0.0/0 }`,
    ],
    [
      'an association that is cleared',
      {
        kind: 'associate',
        resource: { collection: 'subnets', id: 'public' },
        field: 'networkAcl',
        to: null,
      },
      `-  public: { vpc: main, cidr: 10.0.1.0/24, networkAcl: acl, routeTable: rtb }
+  public: { vpc: main, cidr: 10.0.1.0/24, routeTable: rtb }`,
    ],
    [
      'a group more',
      {
        kind: 'attach-security-group',
        resource: { collection: 'instances', id: 'app' },
        securityGroup: 'db',
      },
      `-  app: { subnet: public, privateIp: 10.0.1.10, securityGroups: [sg] }
+  app: { subnet: public, privateIp: 10.0.1.10, securityGroups: [sg, db] }`,
    ],
    [
      'the only group less',
      {
        kind: 'detach-security-group',
        resource: { collection: 'instances', id: 'app' },
        securityGroup: 'sg',
      },
      `-  app: { subnet: public, privateIp: 10.0.1.10, securityGroups: [sg] }
+  app: { subnet: public, privateIp: 10.0.1.10 }`,
    ],
    [
      'an instance in another subnet, where its address does not fit',
      {
        kind: 'move-to-subnet',
        resource: { collection: 'instances', id: 'app' },
        subnet: 'private',
      },
      `-  app: { subnet: public, privateIp: 10.0.1.10, securityGroups: [sg] }
+  app: { subnet: private, securityGroups: [sg] }`,
    ],
    [
      'the same, with the like address of the new subnet',
      {
        kind: 'move-to-subnet',
        resource: { collection: 'instances', id: 'app' },
        subnet: 'private',
        privateIp: 'next-free',
      },
      `-  app: { subnet: public, privateIp: 10.0.1.10, securityGroups: [sg] }
+  app: { subnet: private, privateIp: 10.0.2.10, securityGroups: [sg] }`,
    ],
    [
      'a thing that was dragged',
      { kind: 'drag', key: 'subnet:public', moved: { dx: 12, dy: -4 } },
      '+view:\n+  moved: { subnet:public: { dx: 12, dy: -4 } }',
    ],
    [
      'a thing that is folded',
      { kind: 'fold', key: 'subnet:public', folded: true },
      '+view:\n+  folded: [subnet:public]',
    ],
    ['what is equal to before', { kind: 'set', at: pointer('packetwalk'), value: 1 }, ''],
    [
      'several edits at once',
      {
        kind: 'several',
        name: { code: 'type-text', params: {} },
        edits: [
          { kind: 'insert-entry', list: acl('outbound'), value: { rule: 1, allow: 'all', to: '::/0' } },
          { kind: 'set', at: pointer('networkAcls', 'acl', 'outbound', 0, 'rule'), value: 2 },
        ],
      },
      `-    outbound: []\n+    outbound:\n+      - { rule: 2, allow: all, to: "::/0" }`,
    ],
  ])('%s', (_, edit, expected) => {
    expect(difference(edit)).toBe(expected);
  });

  test('a subnet is given to what has none', () => {
    const without = DOCUMENT.replace('{ subnet: public, privateIp', '{ privateIp');
    const edit: Edit = {
      kind: 'move-to-subnet',
      resource: { collection: 'instances', id: 'app' },
      subnet: 'public',
    };
    expect(difference(edit, without)).toBe(`-  app: { privateIp: 10.0.1.10, securityGroups: [sg] }
+  app: { subnet: public, privateIp: 10.0.1.10, securityGroups: [sg] }`);
  });
});

describe('a renamed resource', () => {
  test('keeps its name everywhere', () => {
    const text = `${DOCUMENT}view:\n  moved: { subnet:public: { dx: 1, dy: 2 } }\n  folded: [subnet:public, subnet:private]\n`;
    const renamed = edited(text, {
      kind: 'rename-resource',
      resource: { collection: 'subnets', id: 'public' },
      to: 'front',
    });
    expect(renamed).toBe(
      text
        .replace('  public: {', '  front: {')
        .replace('subnet: public,', 'subnet: front,')
        .replaceAll('subnet:public', 'subnet:front'),
    );
  });

  test('does not take along what has the same name in another collection', () => {
    const text = DOCUMENT.replaceAll('orders', 'sg');
    const renamed = edited(text, {
      kind: 'rename-resource',
      resource: { collection: 'securityGroups', id: 'sg' },
      to: 'clients',
    });
    expect(renamed).toContain('from: app, to: sg,');
    expect(renamed).toContain('securityGroups: [clients]');
    expect(renamed).toContain('from: [clients, 10.0.0.0/8]');
  });

  test.each<[string, string, string]>([
    ['a name that is taken', 'db', 'id-taken /securityGroups/sg'],
    ['a name that is no name', '', 'bad-id /securityGroups/sg'],
    ['a name that JavaScript would trip over', '__proto__', 'forbidden-key /securityGroups/sg'],
    ['a name that would be read as a block', '10.0.0.0/8', 'id-ambiguous /securityGroups/db/inbound/0/from'],
  ])('cannot get %s', (_, to, expected) => {
    const edit: Edit = { kind: 'rename-resource', resource: { collection: 'securityGroups', id: 'sg' }, to };
    expect(refusal(DOCUMENT, edit)[0]).toBe(expected);
  });

  test('cannot get a name that leads traffic elsewhere', () => {
    const edit: Edit = {
      kind: 'rename-resource',
      resource: { collection: 'instances', id: 'app' },
      to: 'orders',
    };
    // The flow to the database would lead to the instance.
    expect(refusal(DOCUMENT, edit)).toContain('id-ambiguous /flows/ask/to');
  });
});

describe('a deleted resource', () => {
  const igw = { collection: 'internetGateways', id: 'igw' } as const;

  test('is refused while it is referred to', () => {
    expect(refusal(DOCUMENT, { kind: 'delete-resource', resource: igw, references: 'refuse' })).toEqual([
      'still-referenced /routeTables/rtb/routes/0/via',
    ]);
  });

  test('can leave its references dangling', () => {
    const text = edited(DOCUMENT, { kind: 'delete-resource', resource: igw, references: 'keep' });
    expect(lineDifference(DOCUMENT, text).gone).toEqual(['internetGateways:', '  igw: { vpc: main }']);
  });

  test('takes with it what cannot stand without it', () => {
    const text = edited(DOCUMENT, { kind: 'delete-resource', resource: igw, references: 'remove' });
    expect(valueOf(text)).toMatchObject({ routeTables: { rtb: { vpc: 'main', routes: [] } } });
  });

  test('takes rules with it only where they name nothing else', () => {
    const resource = { collection: 'securityGroups', id: 'sg' } as const;
    const text = edited(DOCUMENT, { kind: 'delete-resource', resource, references: 'remove' });
    expect(valueOf(text)).toMatchObject({
      securityGroups: { db: { inbound: [{ allow: 'tcp', ports: 22, from: ['10.0.0.0/8'] }] } },
      instances: { app: { subnet: 'public', privateIp: '10.0.1.10' } },
    });
  });

  test('takes many entries of one list at once', () => {
    const rules = Array.from(
      { length: 300 },
      (_, index) => `      - { allow: tcp, ports: ${index}, from: a }\n`,
    );
    const text = `securityGroups:\n  a: { vpc: main }\n  b:\n    inbound:\n${rules.join('')}      - { allow: all, from: b }\n`;
    const resource = { collection: 'securityGroups', id: 'a' } as const;
    expect(edited(text, { kind: 'delete-resource', resource, references: 'remove' })).toBe(
      'securityGroups:\n  b:\n    inbound:\n      - { allow: all, from: b }\n',
    );
  });

  test('takes everything in it, and leaves no empty collections', () => {
    const resource = { collection: 'vpcs', id: 'main' } as const;
    const text = edited(DOCUMENT, { kind: 'delete-resource', resource, references: 'remove' });
    expect(valueOf(text)).toEqual({ packetwalk: 1, internetGateways: { igw: {} } });
    expect(text.startsWith('# Two tiers\npacketwalk: 1\n')).toBe(true);
  });
});

describe('edits that do not fit', () => {
  test.each<[string, Edit, string]>([
    ['a place that is not there', { kind: 'remove', at: pointer('vpcs', 'x') }, 'no-such-place /vpcs/x'],
    [
      'a place inside a text',
      { kind: 'set', at: pointer('vpcs', 'main', 'cidr', 'x'), value: 1 },
      'no-such-place /vpcs/main/cidr/x',
    ],
    [
      'a position behind the end',
      { kind: 'insert-entry', list: pointer('routeTables', 'rtb', 'routes'), index: 3, value: {} },
      'no-such-place /routeTables/rtb/routes',
    ],
    [
      'a key that JavaScript would trip over',
      { kind: 'set', at: pointer('vpcs', '__proto__', 'polluted'), value: true },
      'forbidden-key /vpcs/__proto__/polluted',
    ],
    [
      'such a key deep in a value',
      { kind: 'set', at: pointer('lesson'), value: JSON.parse('{"a":[{"__proto__":{"polluted":true}}]}') },
      'forbidden-key /lesson',
    ],
    [
      'such an id',
      { kind: 'add-resource', resource: { collection: 'vpcs', id: 'constructor' }, value: {} },
      'forbidden-key /vpcs/constructor',
    ],
    [
      'a thing on the map of such a name',
      { kind: 'drag', key: '__proto__', moved: { dx: 1, dy: 1 } },
      'forbidden-key /view/moved/__proto__',
    ],
    [
      'a value that no document can hold',
      { kind: 'set', at: pointer('lesson'), value: { x: NaN } },
      'not-plain-data /lesson',
    ],
    ['a document that is no map', { kind: 'set', at: pointer(), value: [1] }, 'not-a-map '],
    [
      'more text than a document may have',
      { kind: 'set', at: pointer('title'), value: 'x'.repeat(6_000_000) },
      'text-too-large ',
    ],
    [
      'a resource that is not there',
      { kind: 'add-route', routeTable: 'toString', route: { to: '0.0.0.0/0', via: 'igw' } },
      'unknown-reference /routeTables/toString',
    ],
    [
      'an id that is taken',
      { kind: 'add-resource', resource: { collection: 'vpcs', id: 'main' }, value: {} },
      'id-taken /vpcs/main',
    ],
  ])('%s', (_, edit, expected) => {
    expect(refusal(DOCUMENT, edit)).toEqual([expected]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('a value that holds itself', () => {
    const value: Record<string, unknown> = {};
    value['itself'] = value;
    expect(refusal(DOCUMENT, { kind: 'set', at: pointer('lesson'), value })).toEqual([
      'not-plain-data /lesson',
    ]);
  });

  test.each<[string, string, string]>([
    ['a text that cannot be read', 'a: [', 'yaml-syntax'],
    ['a list', '- a', 'not-a-map'],
    ['keys that are there twice', 'a: 1\na: 2', 'duplicate-key'],
  ])('%s cannot be edited', (_, text, code) => {
    expect(refusal(text, { kind: 'set', at: pointer('title'), value: 'x' })[0]).toMatch(
      new RegExp(`^${code} `),
    );
  });
});

describe('other ways to write a document', () => {
  const rule = { rule: 120, allow: 'tcp', ports: 80, from: '0.0.0.0/0' };
  const list = pointer('networkAcls', 'acl', 'inbound');
  const insert: Edit = { kind: 'insert-entry', list, value: rule };

  test('JSON stays JSON, on lines as it is', () => {
    const json = `${JSON.stringify({ packetwalk: 1, networkAcls: { acl: { vpc: 'main', inbound: [{ rule: 1 }] } } }, null, 4)}\n`;
    const text = edited(json, insert);
    const value = JSON.parse(json) as { networkAcls: { acl: { inbound: unknown[] } } };
    value.networkAcls.acl.inbound.push(rule);
    expect(text).toBe(`${JSON.stringify(value, null, 4)}\n`);
    expect(edited(text, { kind: 'remove', at: pointer('networkAcls', 'acl', 'inbound', 1) })).toBe(json);
  });

  test('JSON stays JSON, without a space', () => {
    const value = { packetwalk: 1, networkAcls: { acl: { vpc: 'main', inbound: [{ rule: 1 }] } } };
    const text = edited(JSON.stringify(value), insert);
    value.networkAcls.acl.inbound.push(rule);
    expect(text).toBe(JSON.stringify(value));
  });

  test('JSON indented with tabs', () => {
    const json = '{\n\t"packetwalk": 1,\n\t"vpcs": {\n\t\t"main": { "cidr": "10.0.0.0/16" }\n\t}\n}\n';
    const resource = { collection: 'vpcs', id: 'other' } as const;
    const text = edited(json, { kind: 'add-resource', resource, value: { cidr: '10.1.0.0/16' } });
    expect(text).toBe(json.replace(' }\n\t}', ' },\n\t\t"other": { "cidr": "10.1.0.0/16" }\n\t}'));
    expect(edited(text, { kind: 'delete-resource', resource, references: 'refuse' })).toBe(json);
  });

  test('line breaks of Windows', () => {
    const text = DOCUMENT.replaceAll('\n', '\r\n');
    expect(edited(text, insert)).toBe(edited(DOCUMENT, insert).replaceAll('\n', '\r\n'));
  });

  test('no line break at the end', () => {
    const text = 'packetwalk: 1\nvpcs:\n  main: { cidr: 10.0.0.0/16 }';
    const added = edited(text, { kind: 'set', at: pointer('vpcs', 'b'), value: { cidr: '10.1.0.0/16' } });
    expect(added).toBe(`${text}\n  b: { cidr: 10.1.0.0/16 }`);
    expect(edited(added, { kind: 'remove', at: pointer('vpcs', 'b') })).toBe(text);
  });

  test('lists in the column of their key', () => {
    const text = 'networkAcls:\n  acl:\n    inbound:\n    - { rule: 1 }\n    outbound: []\n';
    expect(edited(text, insert)).toBe(
      text.replace('1 }\n', '1 }\n    - { rule: 120, allow: tcp, ports: 80, from: 0.0.0.0/0 }\n'),
    );
  });

  test('lists in brackets', () => {
    const text = 'networkAcls:\n  acl: { vpc: main, inbound: [{rule: 1}] }\n';
    expect(edited(text, insert)).toBe(
      'networkAcls:\n  acl: { vpc: main, inbound: [{rule: 1}, { rule: 120, allow: tcp, ports: 80, from: 0.0.0.0/0 }] }\n',
    );
  });

  test('brackets over several lines, with comments', () => {
    const text = 'topics: [\n  a, # first\n  b # second\n]\n';
    const topics = pointer('topics');
    expect(edited(text, { kind: 'insert-entry', list: topics, value: 'c' })).toBe(
      'topics: [\n  a, # first\n  b, # second\n  c\n]\n',
    );
    expect(edited(text, { kind: 'insert-entry', list: topics, index: 1, value: 'c' })).toBe(
      'topics: [\n  a, # first\n  c,\n  b # second\n]\n',
    );
    expect(edited(text, { kind: 'remove', at: pointer('topics', 1) })).toBe('topics: [\n  a # first\n]\n');
  });

  test('resources with blank lines between', () => {
    const text = 'vpcs:\n  a:\n    cidr: 10.0.0.0/16\n\n  b:\n    cidr: 10.1.0.0/16\n\nsubnets: {}\n';
    const resource = { collection: 'vpcs', id: 'c' } as const;
    const added = edited(text, { kind: 'add-resource', resource, value: { cidr: '10.2.0.0/16' } });
    expect(added).toBe(text.replace('\n\nsubnets', '\n\n  c:\n    cidr: 10.2.0.0/16\n\nsubnets'));
    expect(edited(added, { kind: 'remove', at: pointer('vpcs', 'c') })).toBe(text);
  });

  test('folded text stays folded', () => {
    const text = 'title: >-\n  one\n  two\n# next\nlevel: basic\n';
    expect(edited(text, { kind: 'set', at: pointer('title'), value: 'three four' })).toBe(
      'title: >-\n  three four\n# next\nlevel: basic\n',
    );
  });

  test('an alias becomes a copy when what it stands for is to differ', () => {
    const text = 'vpcs:\n  a: &block { cidr: 10.0.0.0/16 }\n  b: *block # same\n';
    expect(edited(text, { kind: 'set', at: pointer('vpcs', 'b', 'cidr'), value: '10.1.0.0/16' })).toBe(
      'vpcs:\n  a: &block { cidr: 10.0.0.0/16 }\n  b: { cidr: 10.1.0.0/16 } # same\n',
    );
    const anchor = edited(text, { kind: 'set', at: pointer('vpcs', 'a', 'cidr'), value: '10.1.0.0/16' });
    expect(valueOf(anchor)).toEqual({ vpcs: { a: { cidr: '10.1.0.0/16' }, b: { cidr: '10.0.0.0/16' } } });
  });

  test('keys with a question mark', () => {
    const text = '? vpcs\n: ? main\n  : cidr: 10.0.0.0/16\n';
    const set: Edit = { kind: 'set', at: pointer('vpcs', 'main', 'cidr'), value: '10.1.0.0/16' };
    expect(valueOf(edited(text, set))).toEqual({ vpcs: { main: { cidr: '10.1.0.0/16' } } });
  });

  test('the last key of all', () => {
    expect(edited('# nothing\na: 1\n', { kind: 'remove', at: pointer('a') })).toBe('{}\n');
    expect(edited('{ "a": 1 }', { kind: 'remove', at: pointer('a') })).toBe('{}');
  });

  test('a key without a value', () => {
    const text = 'packetwalk: 1\nvpcs: # none yet\nsubnets:\n';
    const resource = { collection: 'vpcs', id: 'a' } as const;
    expect(edited(text, { kind: 'add-resource', resource, value: { cidr: '10.0.0.0/16' } })).toBe(
      'packetwalk: 1\nvpcs: # none yet\n  a: { cidr: 10.0.0.0/16 }\nsubnets:\n',
    );
  });
});
