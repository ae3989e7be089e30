import type { Network } from '../../compile/network.ts';
import type { Hop, Trace } from '../trace.ts';
import type { AnyCode } from './codes.ts';
import { finding, type Finding, type NamedRoute, type WishAnswer } from './finding.ts';
import { wantedIn } from './leads.ts';
import { standingOf } from './routes.ts';
import { hopsMet, idsAt, requestHops, type Placed } from './touched.ts';

/** Whether the request passes a component, and if not, why (XPL-6). */
export function answerThrough(network: Network, trace: Trace, id: string): WishAnswer {
  const wish = { kind: 'through', id } as const;
  const hops = requestHops(trace);
  if (hops.some(({ hop }) => idsAt(hop).includes(id))) return { wish, met: true, findings: [] };
  const headline = finding('COMPONENT_FILTER_RESTRICTION', trace.flow.from.ref);
  return { wish, met: false, findings: [headline, ...reasons(network, trace, hops, id)] };
}

/** The nearest reason: what a zone or a load balancer decided, a route that was passed over, a stop, no route at all. */
function reasons(network: Network, trace: Trace, hops: readonly Placed[], id: string): readonly Finding[] {
  const chosen = hops.flatMap((placed) => passedOver(network, placed, id));
  if (chosen.length > 0) return chosen;
  const wanted = wantedIn(network, id);
  let none: Finding | null = null;
  for (const placed of hops) {
    const standing = standingOf(placed, wanted);
    if (standing === null || standing.kind === 'leads') continue;
    if (standing.kind === 'against') return [standing.finding];
    none ??= standing.finding;
  }
  const stop = trace.stoppedAt;
  if (stop !== null && stop.leg === 'request') {
    const { connection, leg, hop, code, component } = stop;
    return [finding(code, component, { at: { connection, leg, hop } })];
  }
  return none === null || !wanted.isTarget ? [] : [none];
}

/** What AWS picks by zone or health, not by route. */
function passedOver(network: Network, { hop, at }: Placed, id: string): readonly Finding[] {
  const { component, decision } = hop;
  if (decision.kind === 'crossing') {
    const isOtherZone = attachesIn(network, component.id, id);
    return isOtherZone ? [finding('TGW_ATTACH_VPC_AZ_RESTRICTION', component, { at })] : [];
  }
  if (decision.kind !== 'load-balancer' || decision.targetGroup === null) return [];
  const { loadBalancer, targetGroup } = decision;
  const group = { type: 'target-group', id: targetGroup.id } as const;
  const looked = decision.targets.find(
    ({ target }) => target.id === id || target.networkInterface?.host.ref.id === id,
  );
  // A host that is not registered; anything else is no target at all.
  if (looked === undefined)
    return network.hosts.has(id) ? [finding('TARGET_ADDRESS_RESTRICTION', group, { at })] : [];
  const code = refusal(looked.standing, loadBalancer.type === 'classic');
  return code === null ? [] : [finding(code, group, { at })];
}

function refusal(standing: string, isClassic: boolean): AnyCode | null {
  switch (standing) {
    case 'other-zone':
      return isClassic ? 'ELB_NOT_CROSSZONE' : 'ELBV2_NO_TARGETS_IN_AZ';
    case 'zone-not-enabled':
      return 'ELB_INSTALLED_AZ_RESTRICTION';
    case 'unhealthy':
    case 'out-of-service':
      return 'X_TARGET_UNHEALTHY';
    default:
      return null;
  }
}

/** The attachment has the wanted subnet, and the packet came by that of another zone (TGW-23, TGW-25). */
function attachesIn(network: Network, attachment: string, subnet: string): boolean {
  const attached = network.transitGatewayAttachments.get(attachment)?.attached;
  return attached?.type === 'vpc' && attached.subnets.some(({ id }) => id === subnet);
}

/** Whether the walk keeps clear of a component, and if not, which route leads to it. */
export function answerAvoid(trace: Trace, id: string): WishAnswer {
  const wish = { kind: 'avoid', id } as const;
  const hops = hopsMet(trace);
  const index = hops.findIndex(({ hop }) => idsAt(hop).includes(id));
  const met = hops[index];
  if (met === undefined) return { wish, met: true, findings: [] };
  const { hop, at } = met;
  const winner = ledBy(hops.slice(0, index + 1));
  const code = 'COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT';
  return { wish, met: false, findings: [finding(code, hop.component, { at, winner })] };
}

/** The route by which the packet came; null where none was asked. */
function ledBy(hops: readonly Placed[]): NamedRoute | null {
  return hops.map(({ hop }) => routeAt(hop)).findLast((route) => route !== null) ?? null;
}

function routeAt({ decision }: Hop): NamedRoute | null {
  if (decision.kind === 'route' && decision.decidedBy !== null) {
    const { destination, via } = decision.decidedBy;
    return { destination, via };
  }
  if (decision.kind !== 'transit-route' || decision.decidedBy === null) return null;
  const { destination, attachment } = decision.decidedBy;
  return { destination, via: attachment?.id ?? 'blackhole' };
}
