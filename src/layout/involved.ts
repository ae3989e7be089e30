import type { Trace } from '../trace/trace.ts';
import { keyOf, type MapKey } from './keys.ts';

/** The interfaces, NAT gateways and subnets that a walk meets: what the layout must not fold away. */
export function involvedBy(trace: Trace): ReadonlySet<MapKey> {
  const keys = new Set<MapKey>();
  for (const end of [trace.flow.from, trace.flow.to]) {
    if (end.kind !== 'interface') continue;
    keys.add(keyOf('network-interface', end.networkInterface.id));
    keys.add(keyOf('subnet', end.networkInterface.subnet.id));
  }
  for (const connection of trace.connections) {
    for (const hop of [...connection.request.hops, ...(connection.response?.hops ?? [])]) {
      if (hop.subnetId !== null) keys.add(keyOf('subnet', hop.subnetId));
      const { decision } = hop;
      if ('networkInterface' in decision && decision.networkInterface !== null) {
        keys.add(keyOf('network-interface', decision.networkInterface.id));
      }
      if (decision.kind === 'nat') keys.add(keyOf('nat-gateway', decision.natGateway.id));
    }
  }
  return keys;
}
