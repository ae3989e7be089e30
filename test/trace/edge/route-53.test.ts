import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import type { Flow } from '../../../src/model/flow.ts';
import type { WrittenDnsRecord } from '../../../src/model/hosted-zone.ts';
import { formatIp } from '../../../src/net/ip.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import { stopOf, type ScenarioPatch } from '../helpers.ts';
import { edge, view } from './edge.ts';

type Written = Omit<WrittenDnsRecord, 'name'>;

const OUTSIDE: Partial<Flow> = { from: 'web', to: 'www.example.com', sourcePort: 40000 };
const A = '192.0.2.1';
const B = '192.0.2.2';
const C = '192.0.2.3';

/** A web server that reaches the internet looks the name up, so that every answer can be walked. */
function zone(...records: readonly Written[]): ScenarioPatch {
  return {
    instances: { web: { publicIp: '203.0.113.99', calls: undefined } },
    subnets: { W: { routeTable: 'rt-p' } },
    hostedZones: { zone: { records: records.map((one) => ({ name: 'www.example.com', ...one })) } },
  };
}

function lookUp(records: readonly Written[], flow: Partial<Flow> = {}): Trace {
  return view(zone(...records), { ...OUTSIDE, ...flow });
}

function decisionOf(trace: Trace) {
  const decision = trace.connections[0]!.request.hops[0]?.decision;
  if (decision?.kind !== 'name') throw new Error('no name was looked up');
  return decision;
}

/** The records that Route 53 may answer with. */
function candidates(records: readonly Written[], flow: Partial<Flow> = {}): readonly string[] {
  const { considered } = decisionOf(lookUp(records, flow));
  return considered.filter(({ standing }) => standing === 'candidate').map(({ record }) => record.id);
}

function faults(patch: ScenarioPatch): readonly string[] {
  const compiled = compile(edge(patch));
  return compiled.ok ? [] : compiled.error.map(({ code, at, rule }) => `${code} ${at} ${rule ?? ''}`.trim());
}

test('R53-1: the lookup comes before the first packet, and filters none', () => {
  const trace = lookUp([{ values: [A] }]);
  expect(trace.verdict).toBe('reachable');
  expect(trace.connections[0]!.request.hops[0]?.component).toEqual({ type: 'hosted-zone', id: 'zone' });
  expect(decisionOf(trace).answer).toBe(A);
  expect(formatIp(trace.connections[0]!.packet.destination)).toBe(A);
});

test('R53-1: a name without a record stops before the first packet', () => {
  const trace = lookUp([{ values: [A] }], { to: 'api.example.com' });
  expect(stopOf(trace)).toBe('request: hosted-zone zone, X_DNS_UNRESOLVED');
  expect(trace.connections).toHaveLength(1);
  expect(trace.connections[0]!.request.hops).toHaveLength(1);
  expect(trace.connections[0]!.response).toBeNull();
});

test('R53-1: names are the same in any case, and a wildcard stands for what has no record', () => {
  expect(decisionOf(lookUp([{ values: [A] }], { to: 'WWW.Example.com.' })).answer).toBe(A);
  const wild: ScenarioPatch = {
    hostedZones: { zone: { records: [{ name: '*.example.com', values: [B] }] } },
  };
  expect(decisionOf(view({ ...zone(), ...wild }, { ...OUTSIDE, to: 'api.example.com' })).answer).toBe(B);
});

test('R53-1: a record lies in its zone, and an alias stands for something', () => {
  expect(faults({ hostedZones: { zone: { records: [{ name: 'www.example.org', values: [A] }] } } })).toEqual([
    'record-outside-zone /hostedZones/zone/records/0/name R53-1',
  ]);
  expect(
    faults({ hostedZones: { zone: { records: [{ name: 'www.example.com', alias: 'nobody' }] } } }),
  ).toEqual(['unknown-reference /hostedZones/zone/records/0/alias']);
});

describe('policies', () => {
  test('R53-2: simple: every value may come first', () => {
    const trace = lookUp([{ values: [A, B] }], { from: 'internet:198.51.100.10', sourcePort: 49152 });
    expect(trace.picked).toEqual([{ kind: 'record', id: A }]);
    expect(decisionOf(trace).considered).toHaveLength(1);
  });

  test('R53-2: weighted: weight 0 gets nothing, unless all have it', () => {
    expect(
      candidates([
        { id: 'a', weight: 3, values: [A] },
        { id: 'b', weight: 0, values: [B] },
      ]),
    ).toEqual(['a']);
    expect(
      candidates([
        { id: 'a', weight: 0, values: [A] },
        { id: 'b', weight: 0, values: [B] },
      ]),
    ).toEqual(['a', 'b']);
  });

  test('R53-2: latency: the Region that is nearest to the client; not known, any', () => {
    const records = [
      { region: 'ap-northeast-2', values: [A] },
      { region: 'us-east-1', values: [B] },
    ];
    expect(candidates(records, { client: { region: 'us-east-1' } })).toEqual(['us-east-1']);
    expect(candidates(records)).toEqual(['ap-northeast-2', 'us-east-1']);
  });

  test('R53-2: failover: the primary while it is healthy, then the secondary', () => {
    const records = (healthy: boolean): readonly Written[] => [
      { failover: 'primary', values: [A], healthy },
      { failover: 'secondary', values: [B] },
    ];
    expect(decisionOf(lookUp(records(true))).answer).toBe(A);
    expect(decisionOf(lookUp(records(false))).answer).toBe(B);
  });

  test.each<[Flow['client'], readonly string[]]>([
    [{ continent: 'NA', country: 'US', subdivision: 'CA' }, ['CA']],
    [{ continent: 'NA', country: 'US', subdivision: 'TX' }, ['US']],
    [{ continent: 'NA', country: 'MX' }, ['NA']],
    [{ continent: 'EU', country: 'FR' }, ['*']],
    [undefined, ['CA', 'US', 'NA', '*']],
  ])('R53-2: geolocation: the most specific place, for %j', (client, expected) => {
    const records: readonly Written[] = [
      { geolocation: { country: '*' }, values: [A] },
      { geolocation: { continent: 'NA' }, values: [B] },
      { geolocation: { country: 'US' }, values: [C] },
      { geolocation: { country: 'US', subdivision: 'CA' }, values: ['192.0.2.4'] },
    ];
    expect([...candidates(records, client === undefined ? {} : { client })].sort()).toEqual(
      [...expected].sort(),
    );
  });

  test('R53-2: geolocation: no match and no default record is no answer', () => {
    const trace = lookUp([{ geolocation: { country: 'US' }, values: [A] }], { client: { country: 'KR' } });
    expect(stopOf(trace)).toBe('request: hosted-zone zone, X_DNS_UNRESOLVED');
  });

  test('R53-2: geoproximity: where the client is cannot be known, so any may be the answer', () => {
    expect(
      candidates([
        { id: 'a', bias: 10, values: [A] },
        { id: 'b', bias: 0, values: [B] },
      ]),
    ).toEqual(['a', 'b']);
  });

  test('R53-2: IP-based: the longest block that holds the client', () => {
    const records: readonly Written[] = [
      { id: 'wide', clientCidrs: ['10.0.0.0/8'], values: [A] },
      { id: 'near', clientCidrs: ['10.1.1.0/24'], values: [B] },
      { id: 'far', clientCidrs: ['192.168.0.0/16'], values: [C] },
    ];
    expect(candidates(records)).toEqual(['near']);
  });

  test('R53-2: multivalue: up to eight healthy records', () => {
    const many = Array.from({ length: 10 }, (_, index) => ({
      id: `m${index}`,
      multivalue: true as const,
      values: [`192.0.2.${index + 10}`],
      healthy: index > 0,
    }));
    const trace = lookUp(many);
    expect(trace.picked).toEqual([{ kind: 'record', id: 'm1' }]);
    expect(decisionOf(trace).considered[0]?.standing).toBe('unhealthy');
  });

  test('R53-2: the records of one name have one policy', () => {
    expect(
      faults({
        hostedZones: {
          zone: {
            records: [
              { name: 'www.example.com', weight: 1, values: [A] },
              { name: 'www.example.com', region: 'us-east-1', values: [B] },
              { name: 'api.example.com', values: [A] },
              { name: 'api.example.com', values: [B] },
            ],
          },
        },
      }),
    ).toEqual([
      'mixed-routing-policies /hostedZones/zone/records/1 R53-2',
      'mixed-routing-policies /hostedZones/zone/records/3 R53-2',
    ]);
  });
});

test('R53-3: unhealthy records are left out; where all are, Route 53 answers as if none were', () => {
  const weighted = (a: boolean, b: boolean): readonly Written[] => [
    { id: 'a', weight: 1, values: [A], healthy: a },
    { id: 'b', weight: 1, values: [B], healthy: b },
  ];
  expect(candidates(weighted(false, true))).toEqual(['b']);
  expect(candidates(weighted(false, false))).toEqual(['a', 'b']);
  expect(decisionOf(lookUp(weighted(false, false))).failsOpen).toBe(true);
});

test('R53-4: an alias that evaluates its target follows the load balancer: without a healthy target, the secondary', () => {
  const records = (evaluateTargetHealth: boolean): ScenarioPatch => ({
    hostedZones: {
      zone: {
        records: [
          { name: 'www.example.com', failover: 'primary', alias: 'alb', evaluateTargetHealth },
          { name: 'www.example.com', failover: 'secondary', values: [B] },
        ],
      },
    },
  });
  const sick: ScenarioPatch = {
    targetGroups: { 'tg-web': { targets: [{ id: 'web', health: 'unhealthy' }] } },
  };
  const answer = (...patches: readonly ScenarioPatch[]) =>
    decisionOf(view(Object.assign({}, ...patches) as ScenarioPatch)).answer;
  expect(answer(records(true))).toBe('203.0.113.20');
  expect(answer(records(true), sick)).toBe(B);
  expect(answer(records(false), sick)).toBe('203.0.113.20');
});

describe('private hosted zones', () => {
  const open: ScenarioPatch = zone();
  const both = (vpcs: string[]): ScenarioPatch => ({
    ...open,
    vpcs: { B: { cidr: '10.9.0.0/16' } },
    hostedZones: {
      inside: { domain: 'example.com', vpcs, records: [{ name: 'db.example.com', values: ['10.1.3.30'] }] },
      zone: {
        records: [
          { name: 'db.example.com', values: [A] },
          { name: 'www.example.com', values: [B] },
        ],
      },
    },
  });

  test('R53-5: they answer inside their VPCs, and shadow the public name', () => {
    const inside = view(both(['A']), { ...OUTSIDE, to: 'db.example.com', port: 3306 });
    expect(decisionOf(inside).answer).toBe('10.1.3.30');
    expect(inside.connections[0]!.to?.id).toBe('orders');
    const shadowed = view(both(['A']), OUTSIDE);
    expect(stopOf(shadowed)).toBe('request: hosted-zone inside, X_DNS_UNRESOLVED');
  });

  test('R53-5: elsewhere the public zone answers, or nobody', () => {
    const elsewhere = view(both(['B']), { ...OUTSIDE, to: 'db.example.com', port: 3306 });
    expect(decisionOf(elsewhere).answer).toBe(A);
    const alone: ScenarioPatch = {
      ...open,
      vpcs: { B: { cidr: '10.9.0.0/16' } },
      hostedZones: {
        zone: undefined,
        inside: { domain: 'example.com', vpcs: ['B'], records: [{ name: 'www.example.com', values: [A] }] },
      },
    };
    expect(stopOf(view(alone, OUTSIDE))).toBe('request: resolver public, X_DNS_UNRESOLVED');
    const silent = view(
      { ...both(['A']), vpcs: { A: { enableDnsSupport: false }, B: { cidr: '10.9.0.0/16' } } },
      OUTSIDE,
    );
    expect(stopOf(silent)).toBe('request: hosted-zone inside, X_DNS_UNRESOLVED');
  });
});
