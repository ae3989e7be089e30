import { assertNever } from '../../base/assert-never.ts';
import { legsOf } from '../legs.ts';
import type { Hop, Trace } from '../trace.ts';
import type { FoundAt } from './finding.ts';

export interface Placed {
  readonly hop: Hop;
  readonly at: FoundAt;
}

/** The hops that a packet really met, in the order of the walk. */
export function hopsMet(trace: Trace): readonly Placed[] {
  return legsOf(trace).flatMap(({ connection, leg }) =>
    (trace.connections[connection]?.[leg]?.hops ?? []).flatMap((hop, index): readonly Placed[] =>
      hop.hypothetical ? [] : [{ hop, at: { connection, leg, hop: index } }],
    ),
  );
}

export function requestHops(trace: Trace): readonly Placed[] {
  return hopsMet(trace).filter(({ at }) => at.leg === 'request');
}

/** The ids of everything that the packet meets at a hop: a firewall is met at its endpoint, a group at its interface. */
export function idsAt({ component, subnetId, decision }: Hop): readonly string[] {
  const ids = [component.id, ...(subnetId === null ? [] : [subnetId])];
  switch (decision.kind) {
    case 'network-interface':
      return [...ids, decision.networkInterface.id, decision.networkInterface.host.ref.id];
    case 'security-group':
      return [...ids, ...decision.groups.map(({ id }) => id)];
    case 'load-balancer': {
      const { networkInterface, targetGroup } = decision;
      return [...ids, networkInterface.id, ...(targetGroup ? [targetGroup.id] : [])];
    }
    case 'gateway-load-balancer': {
      const { endpoint, networkInterface, targetGroup, target } = decision;
      const known = [endpoint.id, endpoint.behind.id, networkInterface?.id, targetGroup?.id, target?.id];
      return [...ids, ...known.filter((one) => one !== undefined)];
    }
    case 'firewall':
      return [...ids, decision.firewall.id];
    case 'crossing':
      return decision.towards === null ? ids : [...ids, decision.towards.id];
    case 'transit-route':
      return [...ids, decision.routeTable.transitGateway.id, ...attachmentOf(decision)];
    case 'route':
      return decision.code === null && decision.decidedBy?.target.type === 'local' ? [...ids, 'local'] : ids;
    case 'web-acl':
    case 'distribution':
    case 'name':
    case 'endpoint':
    case 'network-acl':
    case 'gateway':
    case 'nat':
    case 'host':
    case 'place':
    case 'resolver':
      return ids;
    default:
      return assertNever(decision);
  }
}

/** A VPN connection's attachment is no hop of its own where it lets the packet through. */
function attachmentOf({ code, decidedBy }: Extract<Hop['decision'], { kind: 'transit-route' }>) {
  const attachment = decidedBy?.attachment ?? null;
  return code === null && attachment !== null ? [attachment.id] : [];
}
