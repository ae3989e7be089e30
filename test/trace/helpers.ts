import { compile } from '../../src/compile/compile.ts';
import type { Direction, Network } from '../../src/compile/network.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { scenarioSchema } from '../../src/model/scenario.ts';
import { formatIp } from '../../src/net/ip.ts';
import { formatPacket } from '../../src/net/packet.ts';
import type { TraceOptions } from '../../src/trace/options.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';
import type { Leg, Trace } from '../../src/trace/trace.ts';
import { f0 } from '../fixtures/f0.ts';
import { expectConsistent } from './consistency.ts';

/** What to change in a document: maps are merged, anything else is replaced, `undefined` takes a key out. */
export type Patch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Patch<T[K]> | undefined }
    : T;

export type ScenarioPatch = Patch<Scenario>;

export function patched(scenario: Scenario, ...patches: readonly ScenarioPatch[]): Scenario {
  return scenarioSchema.parse(patches.reduce<unknown>(merged, scenario));
}

export function f0With(...patches: readonly ScenarioPatch[]): Scenario {
  return patched(f0(), ...patches);
}

function merged(value: unknown, patch: unknown): unknown {
  if (!isMap(value) || !isMap(patch)) return patch;
  const result: Record<string, unknown> = { ...value };
  for (const [key, change] of Object.entries(patch)) {
    if (change === undefined) Reflect.deleteProperty(result, key);
    else result[key] = merged(result[key], change);
  }
  return result;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function networkOf(scenario: Scenario): Network {
  const compiled = compile(scenario);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error, null, 2));
  return compiled.value;
}

export function walk(scenario: Scenario, flow: Flow, options: TraceOptions = {}): Trace {
  return walkIn(networkOf(scenario), flow, options);
}

export function walkIn(network: Network, flow: Flow, options: TraceOptions = {}): Trace {
  const traced = traceQuestion(network, flow, options);
  if (!traced.ok) throw new Error(JSON.stringify(traced.error, null, 2));
  expectConsistent(traced.value, options);
  return traced.value;
}

/** One hop as a line of the reference's tables. */
export type Row = readonly [
  component: string,
  direction: Direction | null,
  packetIn: string,
  packetOut: string,
  verdict: string,
];

/** Hops that let the packet pass as it is: component, direction and verdict of each. */
export function carrying(
  packet: string,
  ...hops: readonly (readonly [component: string, direction: Direction | null, verdict: string])[]
): readonly Row[] {
  return hops.map(([component, direction, verdict]) => [component, direction, packet, packet, verdict]);
}

export function request(trace: Trace): readonly Row[] {
  return rowsOf(trace.connections[0]!.request);
}

export function response(trace: Trace): readonly Row[] {
  return rowsOf(trace.connections[0]!.response);
}

export function rowsOf(leg: Leg | null): readonly Row[] {
  return (leg?.hops ?? []).map(({ component, direction, packetIn, packetOut, decision }) => [
    `${component.type} ${component.id}`,
    direction,
    formatPacket(packetIn),
    formatPacket(packetOut),
    decision.verdict,
  ]);
}

/** The components that a leg met, with their directions. */
export function namesOf(rows: readonly Row[]): readonly string[] {
  return rows.map(([component, direction]) => (direction === null ? component : `${component} ${direction}`));
}

/** `response: network-acl acl-db outbound, SUBNET_ACL_RESTRICTION *` */
export function stopOf(trace: Trace): string | null {
  return trace.stoppedAt === null ? null : told(trace.stoppedAt);
}

export function stopsOf(trace: Trace): readonly string[] {
  return trace.blockers.map(told);
}

function told({ leg, component, direction, code, rule }: NonNullable<Trace['stoppedAt']>): string {
  const where = [component.type, component.id, direction].filter((part) => part !== null).join(' ');
  return `${leg}: ${where}, ${[code, rule].filter((part) => part !== null).join(' ')}`;
}

/** `web egress ACCEPT 10.0.0.10:41000 → 10.0.2.50:3306`, with the addresses that the record shows. */
export function recordsOf(trace: Trace): readonly string[] {
  return trace.flowLog.map(({ record }) => {
    const { interfaceId, resourceId, direction, action, srcaddr, dstaddr, srcport, dstport } = record;
    const ends = `${formatIp(srcaddr)}:${srcport} → ${formatIp(dstaddr)}:${dstport}`;
    return `${interfaceId ?? resourceId} ${direction} ${action} ${ends}`;
  });
}

type Subnets = 'pub' | 'app' | 'db' | 'fw' | 'prot';

/** Every subnet of F0 with a network ACL of its own that lets everything through, so that walks tell them apart. */
export const OWN_NETWORK_ACLS = {
  subnets: mapped((id) => ({ networkAcl: `acl-${id}` })),
  networkAcls: Object.fromEntries(
    Object.keys(mapped(() => null)).map((id) => [
      `acl-${id}`,
      {
        vpc: 'vpc-a',
        inbound: [
          { rule: 100, allow: 'all', from: '0.0.0.0/0' },
          { rule: 101, allow: 'all', from: '::/0' },
        ],
        outbound: [
          { rule: 100, allow: 'all', to: '0.0.0.0/0' },
          { rule: 101, allow: 'all', to: '::/0' },
        ],
      },
    ]),
  ),
} satisfies ScenarioPatch;

function mapped<T>(valueOf: (id: Subnets) => T): Record<Subnets, T> {
  return {
    pub: valueOf('pub'),
    app: valueOf('app'),
    db: valueOf('db'),
    fw: valueOf('fw'),
    prot: valueOf('prot'),
  };
}

/** A variant of a walk: its id in the reference, what is changed, and where the walk then stops. */
export type Variant = readonly [
  id: string,
  what: string,
  patch: ScenarioPatch,
  flow: Partial<Flow>,
  /** As `stopOf` tells it; null where the flow works. */
  stop: string | null,
];

/** What the verdict must be where a walk stops there. */
export function verdictWhere(stop: string | null): Trace['verdict'] {
  if (stop === null) return 'reachable';
  return stop.startsWith('response') ? 'no-response' : 'unreachable';
}

type Rules = Partial<Record<'inbound' | 'outbound', readonly object[]>>;

/** A network ACL for one subnet of F0 that lets everything through, but for the directions given. */
export function networkAcl(subnet: Subnets, rules: Rules): ScenarioPatch {
  const { inbound, outbound } = OWN_NETWORK_ACLS.networkAcls[`acl-${subnet}`]!;
  const id = `acl-${subnet}`;
  return {
    subnets: { [subnet]: { networkAcl: id } },
    networkAcls: { [id]: { vpc: 'vpc-a', inbound, outbound, ...rules } },
  } as ScenarioPatch;
}
