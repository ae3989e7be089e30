import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { importFiles } from '../../src/import/import-files.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { unmetExpectations } from '../../src/trace/expectation.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';

/* One small VPC, written by hand in each format: what they say is the same, so what comes of it must be. */

type Folder = 'same-vpc' | 'same-balanced-vpc' | 'same-services' | 'same-inspection';

function textOf(name: string, folder: Folder = 'same-vpc'): string {
  return readFileSync(new URL(`../fixtures/${folder}/${name}`, import.meta.url), 'utf8');
}

const IMPORTED = ['describe.json', 'terraform-plan.json', 'template.yaml'] as const;

function scenarioOf(name: string, folder: Folder = 'same-vpc'): Scenario {
  const text = textOf(name, folder);
  if (name !== 'scenario.yaml') return importFiles([{ name, text }]).scenario;
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.scenario;
}

type Collection = Readonly<Record<string, { readonly name?: string | undefined }>>;

function collectionsOf(scenario: Scenario): readonly (readonly [string, Collection])[] {
  return Object.entries(scenario).flatMap(([key, value]) =>
    key !== 'flows' && typeof value === 'object' ? [[key, value as Collection] as const] : [],
  );
}

/** Every resource has a name, and ids are as short-lived as the formats: names take their place. */
function namesOf(scenario: Scenario): ReadonlyMap<string, string> {
  return new Map(
    collectionsOf(scenario).flatMap(([, resources]) =>
      Object.entries(resources).map(([id, { name }]) => [id, name ?? id] as const),
    ),
  );
}

/** The document without ids, titles, the health that AWS alone knows, and the order where order says nothing. */
function essence(scenario: Scenario): unknown {
  const names = namesOf(scenario);
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value))
      return value.map(renamed).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value !== 'object' || value === null) return value;
    const told = Object.entries(value).filter(([key]) => key !== 'health');
    // A target of which there is no more to say is written as its id.
    if (told.length === 1 && told[0]?.[0] === 'id') return renamed(told[0][1]);
    return Object.fromEntries(told.map(([key, member]) => [key, renamed(member)]));
  };
  return Object.fromEntries(
    collectionsOf(scenario).map(([collection, resources]) => [
      collection,
      Object.fromEntries(
        Object.entries(resources).map(([id, each]) => [names.get(id), renamed({ ...each, name: undefined })]),
      ),
    ]),
  );
}

test.each(IMPORTED)('%s gives the document that somebody would have written', (name) => {
  expect(essence(scenarioOf(name))).toEqual(essence(scenarioOf('scenario.yaml')));
});

test.each(IMPORTED)(
  'with a load balancer, %s gives the document that somebody would have written',
  (name) => {
    const written = essence(scenarioOf('scenario.yaml', 'same-balanced-vpc'));
    expect(essence(scenarioOf(name, 'same-balanced-vpc'))).toEqual(written);
  },
);

test.each(IMPORTED)(
  'with functions, tasks, groups of instances and databases, %s gives the document that somebody would have written',
  (name) => {
    const written = essence(scenarioOf('scenario.yaml', 'same-services'));
    const { scenario, report } = importFiles([{ name, text: textOf(name, 'same-services') }]);
    expect(essence(scenario)).toEqual(written);
    expect(compile(scenario).ok).toBe(true);
    // The function that is in no VPC, and that no load balancer invokes.
    expect(report.ignored.find(({ code }) => code === 'in-no-vpc')).toMatchObject({
      what: 'Functions',
      count: 1,
    });
    expect(JSON.stringify([scenario, report])).not.toContain('EXAMPLE-SECRET');
  },
);

/** The service of a Gateway Load Balancer has a name that AWS chooses. */
function withoutServices({ vpcEndpoints = {}, ...scenario }: Scenario): Scenario {
  const unnamed = Object.entries(vpcEndpoints).map(([id, each]) => [id, { ...each, service: '' }] as const);
  return { ...scenario, vpcEndpoints: Object.fromEntries(unnamed) };
}

test.each(IMPORTED)(
  'with a Gateway Load Balancer and a firewall, %s gives the document that somebody would have written',
  (name) => {
    const written = essence(withoutServices(scenarioOf('scenario.yaml', 'same-inspection')));
    const { scenario, report } = importFiles([{ name, text: textOf(name, 'same-inspection') }]);
    expect(essence(withoutServices(scenario))).toEqual(written);
    expect(report.errors).toEqual([]);
    expect(report.ignored).toEqual([]);
  },
);

/** By the names of the document; worked out from the reference. */
const INSPECTED: Readonly<Record<string, Flow>> = {
  // GWLB-5: to the endpoint, in GENEVE to the appliance, which may take 6081 and the health check, and back; the reply by
  // the table of the gateway the same way.
  'web through the Gateway Load Balancer': { from: 'web-1', to: 'internet', port: 443, expect: 'reachable' },
  // NFW-7: rule 1 passes 443 from $HOME_NET; the firewall remembers the flow, and the reply comes to the same endpoint.
  'app, HTTPS': { from: 'app-1', to: 'internet', port: 443, expect: 'reachable' },
  'app, telnet': {
    from: 'app-1',
    to: 'internet',
    port: 23,
    expect: { verdict: 'unreachable', code: 'FIREWALL_RULES_RESTRICTION', rule: '2' },
  },
  // Whether the name is a.example, a packet does not tell; without rule 3 the data would be dropped.
  'app, 8443': {
    from: 'app-1',
    to: 'internet',
    port: 8443,
    expect: { verdict: 'unknown', code: 'FIREWALL_UNSUPPORTED_RULE_OPTIONS', rule: '3' },
  },
  // NFW-9: the handshake passes, and no rule passes the data.
  'app, postgres': {
    from: 'app-1',
    to: 'internet',
    port: 5432,
    expect: { verdict: 'unreachable', code: 'FIREWALL_RULES_RESTRICTION', rule: 'drop-established' },
  },
  // NFW-3: the stateless engine comes first.
  'app, ping': {
    from: 'app-1',
    to: 'internet',
    protocol: 'icmp',
    expect: { verdict: 'unreachable', code: 'FIREWALL_RULES_RESTRICTION' },
  },
};

describe.each(['scenario.yaml', ...IMPORTED])('inspected, in %s', (name) => {
  test.each(Object.entries(INSPECTED))('%s', (_, { expect: wanted = 'unknown', ...flow }) => {
    const scenario = scenarioOf(name, 'same-inspection');
    const compiled = compile(scenario);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
    const [from = flow.from] =
      Object.entries(scenario.instances ?? {}).find(([, instance]) => instance.name === flow.from) ?? [];
    const traced = traceQuestion(compiled.value, { ...flow, from });
    if (!traced.ok) throw new Error(JSON.stringify(traced.error));
    expect(unmetExpectations(traced.value, wanted)).toEqual([]);
  });
});

// ALB-4: rule 10 answers itself; else the group of the load balancer may reach the application, and the reply is tracked.
test.each(['scenario.yaml', ...IMPORTED])('in %s, a client reaches the application', (name) => {
  const scenario = scenarioOf(name, 'same-balanced-vpc');
  const compiled = compile(scenario);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const [to = ''] = Object.keys(scenario.loadBalancers ?? {});
  const traced = traceQuestion(compiled.value, { from: 'internet', to, port: 80 });
  if (!traced.ok) throw new Error(JSON.stringify(traced.error));
  expect(unmetExpectations(traced.value, 'reachable')).toEqual([]);
});

/** Worked out from the reference; `at` is the name of what stops the packet. */
const FLOWS: Readonly<Record<string, Flow>> = {
  // In through the internet gateway; the public subnet has the default network ACL, and the group allows 443.
  'internet to web': { from: 'internet', to: 'web', port: 443, expect: 'reachable' },
  // The group of the web server has no rule for 80.
  'internet to web, HTTP': {
    from: 'internet',
    to: 'web',
    port: 80,
    expect: {
      verdict: 'unreachable',
      leg: 'request',
      code: 'ENI_SG_RULES_MISMATCH',
      at: 'web',
      direction: 'inbound',
    },
  },
  // The request passes: entry 100 in, and the group of the database lets the group of the web server in. The reply goes
  // to a port from 1024 on, for which the network ACL has no outbound entry.
  'web to orders': {
    from: 'web',
    to: 'orders',
    port: 3306,
    expect: {
      verdict: 'no-response',
      leg: 'response',
      code: 'SUBNET_ACL_RESTRICTION',
      at: 'private',
      direction: 'outbound',
      rule: '*',
    },
  },
  // They are neighbours, so no network ACL is met; but the application may only go out to 443.
  'app to orders': {
    from: 'app',
    to: 'orders',
    port: 3306,
    expect: {
      verdict: 'unreachable',
      leg: 'request',
      code: 'ENI_SG_RULES_MISMATCH',
      at: 'app',
      direction: 'outbound',
    },
  },
  // Out by entry 110 and the NAT gateway, and back to an ephemeral port by entry 110 in.
  'app to the internet': { from: 'app', to: 'internet', port: 443, expect: 'reachable' },
  // The database has a group without outbound rules, and no way out of that.
  'orders to the internet': {
    from: 'orders',
    to: 'internet',
    port: 443,
    expect: {
      verdict: 'unreachable',
      leg: 'request',
      code: 'SG_HAS_NO_RULES',
      at: 'db',
      direction: 'outbound',
    },
  },
};

describe.each(['scenario.yaml', ...IMPORTED])('in %s', (name) => {
  const scenario = scenarioOf(name);
  const idIn = (collections: readonly (Collection | undefined)[], wanted: string) =>
    collections
      .flatMap((collection) => Object.entries(collection ?? {}))
      .find(([, resource]) => resource.name === wanted)?.[0] ?? wanted;

  test.each(Object.entries(FLOWS))('%s', (_, flow) => {
    const compiled = compile(scenario);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
    const ends = [scenario.instances, scenario.databases];
    const asked = { ...flow, from: idIn(ends, flow.from), to: idIn(ends, flow.to) };
    const traced = traceQuestion(compiled.value, asked);
    if (!traced.ok) throw new Error(JSON.stringify(traced.error));
    const { expect: wanted = 'unknown' } = flow;
    const filters = [scenario.networkAcls, scenario.securityGroups];
    const located =
      typeof wanted === 'object' && wanted.at !== undefined
        ? { ...wanted, at: idIn(filters, wanted.at) }
        : wanted;
    expect(unmetExpectations(traced.value, located)).toEqual([]);
  });
});

test('nothing of what the plan holds in secret comes out of it', () => {
  const { scenario, report } = importFiles([{ name: 'plan.json', text: textOf('terraform-plan.json') }]);
  expect(textOf('terraform-plan.json')).toContain('example-password');
  expect(JSON.stringify([scenario, report])).not.toContain('example-password');
});
