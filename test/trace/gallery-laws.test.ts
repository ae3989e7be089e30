import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { Network } from '../../src/compile/network.ts';
import type { Flow } from '../../src/model/flow.ts';
import { scenarioSchema, type Scenario } from '../../src/model/scenario.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Decision } from '../../src/trace/decision.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';
import { expectConsistent, expectUndone } from './consistency.ts';
import { networkOf } from './helpers.ts';
import { told } from './told.ts';

// Another's program may have the machine to itself for a while.
vi.setConfig({ testTimeout: 120_000 });

/*
 * The laws of the packet walk with every component there is: the scenarios of the gallery, in which a few things are taken
 * away or turned round, and other questions than their own.
 */

const folder = new URL('../../scenarios/', import.meta.url);
const gallery = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const parsed = parseScenario(readFileSync(new URL(name, folder), 'utf8'));
    if (!parsed.ok) throw new Error(name);
    return parsed.value.scenario;
  });

const EVERY_KIND: Readonly<Record<Decision['kind'], true>> = {
  crossing: true,
  distribution: true,
  endpoint: true,
  firewall: true,
  gateway: true,
  'gateway-load-balancer': true,
  host: true,
  'load-balancer': true,
  name: true,
  nat: true,
  'network-acl': true,
  'network-interface': true,
  place: true,
  resolver: true,
  route: true,
  'security-group': true,
  'transit-route': true,
  'web-acl': true,
};

/** What is no resource, and what only says how the rest is shown or asked. */
const ASIDE: ReadonlySet<string> = new Set([
  'packetwalk',
  'title',
  'description',
  'view',
  'flows',
  'options',
]);

type Change = (document: Scenario) => void;

/** Everything in a document that may be taken away or turned round, one change at a time. */
function changesOf(scenario: Scenario): readonly Change[] {
  const changes: Change[] = [];
  const at = (document: unknown, path: readonly (string | number)[]) =>
    path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], document);
  const visit = (value: unknown, path: readonly (string | number)[]) => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        changes.push((document) => void (at(document, path) as unknown[]).splice(index, 1));
        visit(item, [...path, index]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, field] of Object.entries(value)) {
        const owner = (document: Scenario) => at(document, path) as Record<string, unknown>;
        // A resource that goes leaves references behind: that is refused, and says nothing.
        if (path.length > 1) changes.push((document) => void Reflect.deleteProperty(owner(document), key));
        if (typeof field === 'boolean') changes.push((document) => void (owner(document)[key] = !field));
        if (key === 'allow' && path[0] === 'networkAcls') {
          changes.push((document) => {
            const entry = owner(document);
            Reflect.deleteProperty(entry, 'allow');
            entry['deny'] = field;
          });
        }
        visit(field, [...path, key]);
      }
    }
  };
  for (const [name, collection] of Object.entries(scenario)) if (!ASIDE.has(name)) visit(collection, [name]);
  return changes;
}

const known = gallery.map((scenario) => ({
  scenario,
  changes: changesOf(scenario),
  flows: Object.values(scenario.flows ?? {}),
}));

const asked = fc.record({
  scenario: fc.nat(known.length - 1),
  changes: fc.array(fc.nat(100_000), { maxLength: 3 }),
  flow: fc.nat(1000),
  other: fc.option(fc.nat(1000)),
  isTurned: fc.boolean(),
  port: fc.option(fc.constantFrom(22, 53, 80, 443, 3306, 8080)),
});

/** Checks a law on many networks and questions; resolves to how many of them made sense. */
function forAny(check: (scenario: Scenario, network: Network, flow: Flow) => boolean): number {
  let sensible = 0;
  fc.assert(
    fc.property(asked, (draw) => {
      const { scenario, changes, flows } = known[draw.scenario]!;
      const document = structuredClone(scenario);
      for (const one of draw.changes) {
        const next = structuredClone(document);
        try {
          changes[one % changes.length]!(next);
        } catch {
          continue; // It was about something that an earlier change took away.
        }
        if (scenarioSchema.safeParse(next).success && compile(next).ok) Object.assign(clear(document), next);
      }
      const first = flows[draw.flow % flows.length]!;
      const second = flows[(draw.other ?? draw.flow) % flows.length]!;
      const [from, to] = draw.isTurned ? [second.to, first.from] : [first.from, second.to];
      const port = 'port' in first ? { port: draw.port ?? first.port } : {};
      const flow = { ...first, from, to, ...port };
      if (check(document, networkOf(document), flow)) sensible++;
    }),
    { numRuns: 400 },
  );
  return sensible;
}

function clear<T extends object>(value: T): T {
  for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
  return value;
}

test('every walk through any component ends, says where it stopped, and undoes its translations', () => {
  const verdicts = new Set<string>();
  const kinds = new Set<string>();
  const sensible = forAny((_, network, flow) => {
    for (const continuePastDrop of [false, true]) {
      const traced = traceQuestion(network, flow, { continuePastDrop });
      if (!traced.ok) return false;
      expectConsistent(traced.value, { continuePastDrop });
      traced.value.connections.forEach(expectUndone);
      verdicts.add(traced.value.verdict);
      for (const { request, response } of traced.value.connections)
        for (const { decision } of [...request.hops, ...(response?.hops ?? [])]) kinds.add(decision.kind);
    }
    return true;
  });
  expect(sensible).toBeGreaterThan(250);
  for (const verdict of ['reachable', 'unreachable', 'no-response', 'partial'] as const)
    expect(verdicts).toContain(verdict);
  expect([...kinds].sort()).toEqual(Object.keys(EVERY_KIND));
});

test('the order of resources, routes and network ACL entries never matters, whatever the components', () => {
  const sensible = forAny((scenario, network, flow) => {
    const before = traceQuestion(network, flow);
    if (!before.ok) return false;
    const turned = Object.fromEntries(
      Object.entries(structuredClone(scenario)).map(([key, value]) => {
        const isCollection = typeof value === 'object' && key !== 'blockPublicAccess' && !ASIDE.has(key);
        return [key, isCollection ? Object.fromEntries(Object.entries(value).reverse()) : value];
      }),
    ) as Scenario;
    for (const { routes } of Object.values(turned.routeTables ?? {})) routes?.reverse();
    for (const { inbound, outbound } of Object.values(turned.networkAcls ?? {})) {
      inbound?.reverse();
      outbound?.reverse();
    }
    const after = traceQuestion(networkOf(turned), flow);
    if (!after.ok) return expect.fail(JSON.stringify(after.error));
    expect(told(after.value)).toEqual(told(before.value));
    return true;
  });
  expect(sensible).toBeGreaterThan(250);
});
