import type { NetworkInterface, Target, TargetGroup } from '../compile/network.ts';
import { familyOf, type Ip } from '../net/ip.ts';
import { TCP } from '../net/protocol.ts';
import type { ResolvedFlow } from './flow.ts';
import type { TargetHealth } from './health.ts';
import type { Trace } from './trace.ts';

/** Walks the health check, a flow like any other. */
export type HealthCheckWalk = (flow: ResolvedFlow) => Trace;

/** A compiled target never changes, nor does what its checks come to. */
const known = new WeakMap<Target, Map<NetworkInterface, TargetHealth>>();

/** ELB-13: unless the document states it, a target is as healthy as its health check can reach it from this node. */
export function healthOf(
  group: TargetGroup,
  target: Target,
  node: NetworkInterface,
  walk: HealthCheckWalk,
): TargetHealth {
  const port = group.healthCheck.port ?? target.port;
  if (target.health !== null) return { state: target.health, reason: 'written', stop: null, port };
  if (target.networkInterface !== null && !target.networkInterface.host.running) {
    return { state: 'unused', reason: 'not-running', stop: null, port };
  }
  if (!group.healthCheck.enabled || target.ip === null) {
    return { state: 'unavailable', reason: 'not-checked', stop: null, port };
  }
  if (addressFor(node, target.ip) === null) return { state: 'unused', reason: 'family', stop: null, port };
  const health = known.get(target) ?? new Map<NetworkInterface, TargetHealth>();
  known.set(target, health);
  const found = health.get(node) ?? checked(walk(healthCheckFlow(node, target, port)), port);
  health.set(node, found);
  return found;
}

function checked({ verdict, symptom, stoppedAt }: Trace, port: number): TargetHealth {
  if (verdict === 'reachable' && symptom === 'answers') {
    return { state: 'healthy', reason: 'check-passes', stop: null, port };
  }
  if (verdict === 'partial')
    return { state: 'healthy', reason: 'check-passes-partly', stop: stoppedAt, port };
  const reason = verdict === 'reachable' ? 'check-refused' : 'check-fails';
  return { state: 'unhealthy', reason, stop: stoppedAt, port };
}

/** The node's address of the target's family. */
function addressFor(node: NetworkInterface, target: Ip): Ip | null {
  return familyOf(target) === 4 ? node.primaryIpv4 : (node.ipv6[0] ?? null);
}

function healthCheckFlow(node: NetworkInterface, target: Target, port: number): ResolvedFlow {
  return flowFromNode(node, target, port, {});
}

/** A connection that a node opens to a target, from its own address and a port of its own (ELB-4, ELB-5). */
export function flowFromNode(
  node: NetworkInterface,
  target: Target,
  port: number,
  asked: Pick<ResolvedFlow['asked'], 'http' | 'via'>,
): ResolvedFlow {
  const { networkInterface, ip } = target;
  const source = ip === null ? null : addressFor(node, ip);
  if (ip === null || source === null) throw new Error(`${node.id} cannot send to ${target.id}`);
  return {
    asked: { from: node.host.ref.id, to: target.id, protocol: 'tcp', port, ...asked },
    from: { kind: 'interface', ref: node.ref, networkInterface: node, host: node.host, ip: source },
    to:
      networkInterface === null
        ? { kind: 'address', ref: null, ip }
        : { kind: 'interface', ref: networkInterface.ref, networkInterface, host: networkInterface.host, ip },
    nodes: [],
    protocol: TCP,
    port,
    sourcePorts: node.host.ephemeralPorts,
    icmpType: 0,
    icmpCode: 0,
    oneWay: false,
    fragmented: false,
    resolution: null,
    lookup: null,
    fetch: null,
  };
}
