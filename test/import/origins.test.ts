import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointer, type JsonPointer } from '../../src/base/json-pointer.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { linesOf } from '../../src/import/lines.ts';
import { inputFolder, merged } from './inputs.ts';

const TEXT = `{
  "Vpcs": [{ "VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16" }],
  "RouteTables": [
    {
      "RouteTableId": "rtb-1",
      "VpcId": "vpc-1",
      "Tags": [{ "Key": "Name", "Value": "a \\"quoted\\" ] name" }],
      "Routes": [
        { "DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local" },
        { "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1" }
      ]
    }
  ],
  "NetworkAcls": [
    {
      "NetworkAclId": "acl-1", "VpcId": "vpc-1", "Entries": [
        { "RuleNumber": 32767, "Protocol": "-1", "RuleAction": "deny", "CidrBlock": "0.0.0.0/0" },
        { "RuleNumber": 100, "Protocol": "6", "RuleAction": "maybe", "CidrBlock": "0.0.0.0/0" },
        { "RuleNumber": 110, "Protocol": "-1", "RuleAction": "allow", "CidrBlock": "0.0.0.0/0" }
      ]
    }
  ],
  "SecurityGroups": [
    {
      "GroupId": "sg-1", "VpcId": "vpc-1",
      "IpPermissions": [],
      "IpPermissionsEgress": [
        { "IpProtocol": "-1", "IpRanges": [{ "CidrIp": "10.0.0.0/8" }, { "CidrIp": "0.0.0.0/0" }] }
      ]
    }
  ]
}
`;

describe('where a document came from', () => {
  const { origins } = importFiles([{ name: 'all.json', text: TEXT }]);
  const lineOf = (...path: readonly (string | number)[]) => origins.get(pointer(...path))?.line;

  test('each resource and each rule knows its line', () => {
    expect(lineOf('vpcs', 'vpc-1')).toBe(2);
    expect(lineOf('routeTables', 'rtb-1')).toBe(4);
    expect(lineOf('networkAcls', 'acl-1')).toBe(15);
    expect(lineOf('securityGroups', 'sg-1', 'outbound', 0)).toBe(28);
    expect(lineOf('securityGroups', 'sg-1', 'outbound', 1)).toBe(28);
  });

  test('the first route of the document is the second of the input, whose local route is not written', () => {
    expect(origins.get(pointer('routeTables', 'rtb-1', 'routes', 0))).toEqual({
      file: 'all.json',
      path: '/RouteTables/0/Routes/1',
      line: 10,
      column: 9,
    });
  });

  test('an entry that was left out does not shift the others', () => {
    expect(lineOf('networkAcls', 'acl-1', 'inbound', 0)).toBe(19);
    expect(lineOf('networkAcls', 'acl-1', 'inbound', 1)).toBeUndefined();
  });
});

test('every resource and rule of a real input has an origin with a line, and every origin a place in the document', () => {
  const { scenario, origins } = importFiles(inputFolder('own', 'two-vpcs'));
  const wanted: JsonPointer[] = [];
  for (const [collection, resources] of Object.entries(scenario)) {
    if (typeof resources !== 'object' || collection === 'flows') continue;
    for (const [id, resource] of Object.entries(resources as Record<string, object>)) {
      wanted.push(pointer(collection, id));
      for (const list of ['routes', 'inbound', 'outbound'] as const) {
        const rules = (resource as Record<string, readonly unknown[] | undefined>)[list] ?? [];
        wanted.push(...rules.map((_, index) => pointer(collection, id, list, index)));
      }
    }
  }
  expect([...origins.keys()].toSorted()).toEqual(wanted.toSorted());
  for (const [at, { line }] of origins) expect(line, at).toBeGreaterThan(0);
});

test('the lines are those of the values, whatever the text looks like', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const paths = pathsIn(value, pointer());
      const lines = linesOf(text, paths);
      const printed = text.split('\n');
      for (const path of paths) {
        const scalar = JSON.stringify(valueAt(value, path));
        expect(printed[(lines.get(path) ?? 0) - 1]).toContain(
          /^[[{]/.test(scalar) ? scalar.charAt(0) : scalar,
        );
      }
    }),
  );
});

test('a file that is not what it was when it was parsed gives no line, and no error', () => {
  expect(linesOf('{"a": [', [pointer('a', 0), pointer('b')]).get(pointer('b'))).toBeUndefined();
  expect(linesOf('', [pointer('a')]).size).toBe(0);
  expect(importFiles([merged({}, 'a.json')]).origins.size).toBe(0);
});

function pathsIn(value: unknown, at: JsonPointer): readonly JsonPointer[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, (at + pointer(key)) as JsonPointer)),
  ];
}

function valueAt(value: unknown, path: JsonPointer): unknown {
  return path
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value);
}
