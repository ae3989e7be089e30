import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { compareIp } from '../../src/net/ip.ts';
import { f0 } from '../fixtures/f0.ts';
import { anyScenario, anySlipsIn } from './any-scenario.ts';
import { compiled, found, placeExists } from './compiled.ts';
import { largeVpc } from './large-vpc.ts';

const anyDocument = fc.oneof(anyScenario, anySlipsIn(f0()));

/** The same document with the keys of each collection, and the collections themselves, the other way round. */
function reversed(scenario: Scenario): Scenario {
  const turn = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value;
  const turned = Object.entries(scenario).map(([key, value]) => [key, turn(value)] as const);
  return { ...scenario, ...Object.fromEntries(turned.reverse()) };
}

/** What compile says or makes, as text: each resource in order, with ids in place of the other resources. */
function outcome(scenario: Scenario): string {
  const result = compile(scenario);
  if (!result.ok) return JSON.stringify(result.error);
  const network = { ...result.value, scenario: null };
  const { vpcs, subnets, routeTables, internetGateways, egressOnlyInternetGateways, natGateways } = network;
  const { networkAcls, securityGroups, prefixLists, networkInterfaces, hosts } = network;
  const gateways = [internetGateways, egressOnlyInternetGateways, natGateways];
  const filters = [networkAcls, securityGroups, prefixLists];
  const collections = [vpcs, subnets, routeTables, ...gateways, ...filters, networkInterfaces, hosts];
  const resources = new Set<unknown>(
    collections.flatMap((collection): unknown[] => [...collection.values()]),
  );
  const flat = (value: unknown): unknown => {
    if (resources.has(value)) return nameOf(value);
    if (value instanceof Map || value instanceof Set) return [...value].map(flat);
    if (Array.isArray(value)) return value.map(flat);
    if (typeof value === 'bigint') return String(value);
    return flatFields(value);
  };
  const fields = (value: object): unknown =>
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, flat(inner)]);
  const flatFields = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? fields(value) : value;
  return JSON.stringify([...[...resources].map(flatFields), fields(network)], null, 1);
}

function nameOf(resource: unknown): unknown {
  return typeof resource === 'object' && resource !== null && 'id' in resource ? resource.id : 'host';
}

/** Documents are slow to make, and machines are busy. */
const TIMEOUT = 60_000; // milliseconds

test(
  'no document that passes the schema makes compile throw, and every issue has a place in it',
  () => {
    fc.assert(
      fc.property(anyDocument, (scenario) => {
        const result = compile(scenario);
        const issues = result.ok ? result.value.warnings : result.error;
        expect(result.ok).toBe(issues.every(({ severity }) => severity === 'warning'));
        expect(issues.filter(({ at }) => !placeExists(scenario, at))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
  TIMEOUT,
);

test(
  'the order of resources in the document never matters',
  () => {
    expect(outcome(reversed(f0()))).toBe(outcome(f0()));
    fc.assert(
      fc.property(anyDocument, (scenario) => {
        expect(outcome(reversed(scenario))).toBe(outcome(scenario));
      }),
      { numRuns: 200 },
    );
  },
  TIMEOUT,
);

test(
  'compile never changes the document',
  () => {
    fc.assert(
      fc.property(anyDocument, (scenario) => {
        const before = structuredClone(scenario);
        compile(scenario);
        expect(scenario).toEqual(before);
      }),
      { numRuns: 100 },
    );
  },
  TIMEOUT,
);

test('the routes of every table go from the longest prefix to the shortest', () => {
  const lengths = fc.uniqueArray(fc.integer({ min: 1, max: 32 }), { maxLength: 12 });
  fc.assert(
    fc.property(lengths, (written) => {
      const routes = written.map((length) => ({ to: `203.0.113.7/${length}`, via: 'igw-1' }));
      const network = compiled(f0((draft) => (draft.routeTables!['rt-db']!.routes = routes)));
      const compiledRoutes = found(network, 'routeTables', 'rt-db').routes[4];
      const longestFirst = [16, ...written].toSorted((a, b) => b - a);
      expect(compiledRoutes.map(({ destination }) => destination.prefixLength)).toEqual(longestFirst);
    }),
  );
});

test('nobody shares an address, and everybody is found by theirs', () => {
  const network = compiled(largeVpc());
  const owners = network.vpcs.get('vpc')!.owners;
  const addresses = [...network.networkInterfaces.values()].flatMap((eni) => eni.ipv4);
  expect(owners.size).toBe(addresses.length);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const eni of network.networkInterfaces.values()) expect(owners.get(eni.primaryIpv4!)).toBe(eni);
  expect([...owners.keys()].toSorted(compareIp)).toHaveLength(2000);
});
