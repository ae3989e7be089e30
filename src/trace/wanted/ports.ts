import type { Network } from '../../compile/network.ts';
import type { PortRange } from '../../net/port-range.ts';

/** More than any real document needs; a bound, so that the answer always comes. */
const MOST_PORTS = 64;

/**
 * One port of every part of a range that may fare differently: rules compare ports with bounds, and nothing else does. The
 * usual port comes first where it is in the range, then the range's own ends.
 */
export function portsWorthTrying(
  network: Network,
  { from, to }: PortRange,
  usual: number | undefined,
): readonly number[] {
  const inside = new Set<number>();
  const add = (port: number) => {
    if (port >= from && port <= to) inside.add(port);
  };
  if (usual !== undefined) add(usual);
  add(from);
  add(to);
  for (const range of rangesIn(network)) {
    add(range.from);
    add(range.to + 1);
  }
  return [...inside].slice(0, MOST_PORTS);
}

/** A part begins where a rule begins or ends. */
function* rangesIn(network: Network): Generator<PortRange> {
  for (const { rules } of network.securityGroups.values())
    for (const { ports } of [...rules.inbound, ...rules.outbound]) yield ports;
  for (const { entries } of network.networkAcls.values())
    for (const { ports } of [...entries.inbound, ...entries.outbound]) yield ports;
  for (const { behind } of network.inspectionEndpoints.values()) {
    if (behind.kind !== 'firewall') continue;
    for (const { ports, fromPorts } of [...behind.stateless, ...behind.stateful]) {
      yield ports;
      yield fromPorts;
    }
  }
  for (const { service, listens } of network.hosts.values()) {
    const listeners = service?.kind === 'load-balancer' ? service.listeners : [];
    for (const { port } of [...listeners, ...(listens ?? [])])
      yield { from: port as PortRange['from'], to: port as PortRange['to'] };
  }
}
