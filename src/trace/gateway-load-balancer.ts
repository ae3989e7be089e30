import type { ComponentRef } from '../compile/component.ts';
import type {
  ApplianceService,
  InspectionEndpoint,
  LoadBalancer,
  Network,
  NetworkInterface,
  Target,
  TargetGroup,
  Vpc,
} from '../compile/network.ts';
import { withDestination, withSource, type Packet } from '../net/packet.ts';
import { port, portRange } from '../net/port-range.ts';
import { TCP, UDP } from '../net/protocol.ts';
import { drop, NONE, passing, ROUTE, TRANSLATE, UNSUPPORTED } from './answer.ts';
import { judge, type Condition } from './checks.ts';
import type { ExplanationCode } from './codes.ts';
import type { Answer, ConsideredTarget, GatewayLoadBalancerDecision } from './decision.ts';
import type { ResolvedFlow } from './flow.ts';
import type { Journal } from './journal.ts';
import { scopeOf } from './load-balancer.ts';
import { lookUpRoute } from './route-table.ts';
import { flowFromNode } from './target-health.ts';
import type { Connection, Hop, Leg } from './trace.ts';

/** The port of GENEVE, on which appliances take packets and on which the load balancer takes them back. */
export const GENEVE_PORT = 6081;
/** The load balancer's own port, a hash of the flow: nothing on the way looks at it. */
const GENEVE_SOURCE_PORT = 60_000;
/** GWLB-12: of anything but TCP. */
const IDLE_SECONDS = 120;

type Facts = Omit<GatewayLoadBalancerDecision, keyof Answer | 'part' | 'checks'>;

/**
 * Through the appliances of a Gateway Load Balancer and back to the endpoint; the packet itself stays as it is (GWLB-6).
 * The endpoint hands it to the node of its zone, which wraps it in GENEVE for one appliance: that packet's own way there
 * and back, over security groups and network ACLs, is part of the walk (GWLB-10). False where the packet stops.
 * AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-load-balancers.html
 */
export function throughAppliances(
  journal: Journal,
  endpoint: InspectionEndpoint,
  service: ApplianceService,
  packet: Packet,
): boolean {
  const node = nodeFor(endpoint, service);
  const entry = decideEntry(journal, endpoint, service, node, packet);
  journal.hop(endpoint.ref, null, endpoint.subnet.id, packet, packet, entry);
  if (entry.code !== null) return false;
  const loadBalancer = node === null ? null : gatewayOf(node);
  if (node === null || loadBalancer === null) return true;
  const chosen = decideAppliance(journal, endpoint, loadBalancer, node, packet);
  const { target } = chosen;
  const tunnel = chosen.code === null && target !== null ? tunnelTo(journal, node, target) : null;
  journal.hop(node.ref, 'inbound', node.subnet.id, packet, tunnel?.packet ?? packet, chosen);
  if (tunnel === null || target === null) return false;
  const back = throughTunnel(journal, endpoint, node, target, tunnel);
  if (back === null) return false;
  const facts = {
    ...nothingOf(endpoint, node),
    kind: 'gateway-load-balancer',
    target,
    sticks: true,
  } as const;
  const unwraps = { ...TRANSLATE, ...facts, part: 'decapsulate', checks: [] } as const;
  journal.hop(node.ref, 'outbound', node.subnet.id, back, packet, unwraps);
  const at = endpoint.id;
  journal.addInspectedFlow({ kind: 'inspected-flow', at, packet, passedBy: null, target: target.id });
  return true;
}

/** Whether the appliances have to see the response too (GWLB-8). Of appliances that the document does not have nothing is known. */
export function remembersFlows({ host }: ApplianceService): boolean {
  const [node] = host?.interfaces ?? [];
  return node !== undefined && gatewayOf(node)?.appliances?.isStateful !== false;
}

function tunnelTo(journal: Journal, node: NetworkInterface, target: Target): Connection {
  const [connection] = journal.tunnelTo(target, node).connections;
  if (connection === undefined) throw new Error('a tunnel is one connection');
  return connection;
}

/** Writes down the way of the wrapped packet; returns it as it comes back, or null where it does not. */
function throughTunnel(
  journal: Journal,
  endpoint: InspectionEndpoint,
  node: NetworkInterface,
  target: Target,
  { packet, request, response }: Connection,
): Packet | null {
  const hops = response === null ? withoutAnswer(request) : request.hops.map(withoutListener);
  const there = hops.filter((hop) => !isPassing(hop, node.ref));
  const back = response?.hops ?? [];
  const appliance = target.networkInterface;
  const arrived = there.at(-1);
  const [leaves] = back;
  const inspects =
    appliance !== null &&
    arrived !== undefined &&
    leaves !== undefined &&
    isPassing(arrived, appliance.ref) &&
    isPassing(leaves, appliance.ref);
  for (const hop of inspects ? there.slice(0, -1) : there) if (!copied(journal, hop)) return null;
  if (inspects) {
    const facts = { ...nothingOf(endpoint, appliance), kind: 'gateway-load-balancer', target } as const;
    const decision = { ...TRANSLATE, ...facts, part: 'appliance', checks: [] } as const;
    const { subnet, ref } = appliance;
    journal.hop(ref, null, subnet.id, arrived.packetIn, leaves.packetOut, decision);
  }
  const returns = back.filter((hop, index) => !isPassing(hop, node.ref) && !(inspects && index === 0));
  for (const hop of returns) if (!copied(journal, hop)) return null;
  return back.at(-1)?.packetOut ?? packet;
}

/** Delivered to something that never answers, such as the router of a VPC: nothing is handed back. */
function withoutAnswer({ hops, outcome }: Leg): readonly Hop[] {
  const last = hops.at(-1);
  if (outcome.kind !== 'delivered' || last === undefined) return hops;
  const { component } = last;
  const decision = { ...drop('X_HOST_DOES_NOT_FORWARD'), kind: 'place', component } as const;
  return [...hops.slice(0, -1), { ...last, packetOut: last.packetIn, decision }];
}

/** The check of an own address, which says nothing where it passes. */
function isPassing({ component, decision }: Hop, { id }: ComponentRef) {
  return component.id === id && decision.kind === 'network-interface' && decision.code === null;
}

function copied(journal: Journal, hop: Hop): boolean {
  const { component, direction, subnetId, packetIn, packetOut, decision } = hop;
  return journal.hop(component, direction, subnetId, packetIn, packetOut, decision);
}

/** What listens elsewhere only takes no GENEVE, and hands nothing back. */
function withoutListener(hop: Hop): Hop {
  const { decision } = hop;
  if (decision.kind !== 'network-interface' || decision.code !== null) return hop;
  const isClosed = decision.checks.some(({ name, passed }) => name === 'listens' && !passed);
  return isClosed ? { ...hop, decision: { ...decision, ...drop('X_HOST_DOES_NOT_FORWARD') } } : hop;
}

/** The connection of the tunnel, whatever is in it (GWLB-1). */
export function tunnelFlow(node: NetworkInterface, target: Target): ResolvedFlow {
  const flow = flowFromNode(node, target, target.port, {});
  return {
    ...flow,
    asked: { ...flow.asked, protocol: 'udp' },
    protocol: UDP,
    sourcePorts: portRange(GENEVE_SOURCE_PORT, GENEVE_SOURCE_PORT),
  };
}

/** ASSUMPTION: an appliance swaps the outer addresses and leaves the ports, so that what comes back is for port 6081 too. */
export function returned(outer: Packet): Packet {
  return withDestination(withSource(outer, outer.destination), outer.source);
}

/** The load balancer's node in the endpoint's zone; null where there is none. */
function nodeFor({ subnet }: InspectionEndpoint, { host }: ApplianceService): NetworkInterface | null {
  const nodes = host?.interfaces ?? [];
  const { az } = subnet;
  return nodes.find((node) => az === null || node.subnet.az === null || node.subnet.az === az) ?? null;
}

export function gatewayOf({ host }: NetworkInterface): LoadBalancer | null {
  const { service } = host;
  return service?.kind === 'load-balancer' && service.type === 'gateway' ? service : null;
}

function decideEntry(
  journal: Journal,
  endpoint: InspectionEndpoint,
  { host }: ApplianceService,
  node: NetworkInterface | null,
  packet: Packet,
): GatewayLoadBalancerDecision {
  const { from } = journal.flow;
  const isOwn = from.kind === 'interface' && gatewayOf(from.networkInterface) !== null;
  const { checks, code } = judge([
    ['available', endpoint.available, 'BAD_STATE'],
    ['no-loop', !isOwn, 'X_ROUTING_LOOP'],
    ...(host === null ? [] : ([['zone-served', node !== null, 'VPCE_SERVICE_NOT_INSTALLED_IN_AZ']] as const)),
  ]);
  const notes = [
    ...(host === null ? (['PATH_THROUGH_GWLB_NOT_CHECKED'] as const) : NONE),
    ...notesOnWayBack(journal, endpoint, packet),
  ];
  const passes = notes.length === 0 ? ROUTE : passing('route', notes);
  const facts: Facts = { ...nothingOf(endpoint, node), kind: 'gateway-load-balancer' };
  return { ...(code === null ? passes : drop(code)), ...facts, part: 'endpoint', checks };
}

function nothingOf(endpoint: InspectionEndpoint, networkInterface: NetworkInterface | null) {
  return { endpoint, networkInterface, targetGroup: null, targets: [], target: null, sticks: false } as const;
}

/** A transit gateway brought the packet, and from the endpoint's subnet no route leads back to it. */
export function notesOnWayBack(
  journal: Journal,
  { subnet }: InspectionEndpoint,
  { source }: Packet,
): readonly ExplanationCode[] {
  if (journal.pass() === 'response' || !cameByTransitGateway(journal, subnet.vpc, source)) return NONE;
  const { route } = lookUpRoute(subnet.routeTable, source);
  return route?.target.type === 'transit-gateway' ? NONE : ['RESPONSE_RTB_HAS_NO_ROUTE_TO_TRANSIT_GATEWAY'];
}

function cameByTransitGateway(journal: Journal, vpc: Vpc, source: Packet['source']): boolean {
  return journal.cameBy(vpc, source)?.peering === null;
}

/** Which appliance gets the packet: the one to which its flow sticks, else any that may (GWLB-11 to GWLB-15). */
function decideAppliance(
  journal: Journal,
  endpoint: InspectionEndpoint,
  loadBalancer: LoadBalancer,
  node: NetworkInterface,
  packet: Packet,
): GatewayLoadBalancerDecision {
  const group = loadBalancer.appliances;
  const facts: Facts = { ...nothingOf(endpoint, node), targetGroup: group, kind: 'gateway-load-balancer' };
  const known = journal.inspectedFlow(endpoint.id, packet);
  const isTcp = packet.protocol === TCP;
  const isExpired = journal.idleSeconds() > (isTcp ? loadBalancer.tcpIdleSeconds : IDLE_SECONDS);
  const isHalf = journal.pass() === 'response' && known === undefined && group?.isStateful !== false;
  const before = judge([
    ['available', loadBalancer.state === 'active', 'BAD_STATE'],
    ...(known === undefined
      ? []
      : ([['not-expired', !(isTcp && isExpired), 'X_GWLB_FLOW_EXPIRED']] as const)),
    ['whole-flow', !isHalf, 'X_ASYMMETRIC_PATH'],
    ['targets-registered', (group?.targets.length ?? 0) > 0, 'ELBV2_LISTENER_HAS_NO_TG'],
  ]);
  const part = 'encapsulate';
  const { code } = before;
  if (code !== null || group === null) {
    return { ...drop(code ?? 'ELBV2_LISTENER_HAS_NO_TG'), ...facts, part, checks: before.checks };
  }
  if (isUnsupported(journal, endpoint, group, packet)) {
    return { ...UNSUPPORTED, ...facts, part, checks: before.checks };
  }
  const { targets, usable, failOpen } = scopeOf({ loadBalancer, node, journal }, group);
  const sticky = known === undefined || isExpired ? null : stickyTarget(known.target, group, targets);
  const target = sticky === 'failed' ? null : (sticky ?? picked(journal, usable));
  const inZone = targets.filter(({ standing }) => standing !== 'zone-not-enabled');
  const conditions: readonly Condition[] = [
    ['zone-enabled', inZone.length > 0, 'ELB_INSTALLED_AZ_RESTRICTION'],
    ['targets-in-zone', inZone.some(({ standing }) => standing !== 'other-zone'), 'ELBV2_NO_TARGETS_IN_AZ'],
    ['target-usable', target !== null, sticky === 'failed' ? 'BAD_STATE' : 'X_TARGET_UNHEALTHY'],
  ];
  const judged = judge(conditions);
  const checks = [...before.checks, ...judged.checks];
  const sticks = sticky !== null;
  const all: Facts = { ...facts, targets, target: judged.code === null ? target : null, sticks };
  if (judged.code !== null) return { ...drop(judged.code), ...all, part, checks };
  const passes = failOpen ? passing('translate', ['X_TARGET_FAIL_OPEN']) : TRANSLATE;
  return { ...passes, ...all, part, checks };
}

function picked(journal: Journal, usable: readonly Target[]): Target | null {
  const names = usable.map(({ id }) => id);
  return usable[journal.choose('target', names)] ?? null;
}

/** GWLB-13: without rebalancing, the flows of an appliance that fails go down with it. Null: the flow is hashed anew. */
function stickyTarget(
  id: string | null,
  { rebalances }: TargetGroup,
  targets: readonly ConsideredTarget[],
): Target | 'failed' | null {
  const found = targets.find(({ target }) => target.id === id);
  const state = found?.health?.state;
  const works = found?.standing === 'usable' || found?.standing === 'fail-open' || state === 'draining';
  if (found !== undefined && works) return found.target;
  return rebalances ? null : 'failed';
}

/** GWLB-11: stickiness by fewer than five fields does not go together with a transit gateway's appliance mode. */
function isUnsupported(
  journal: Journal,
  { subnet: { vpc } }: InspectionEndpoint,
  { stickiness }: TargetGroup,
  { source, destination }: Packet,
): boolean {
  const isTransit = [source, destination].some((address) => cameByTransitGateway(journal, vpc, address));
  return stickiness !== '5-tuple' && isTransit && hasApplianceMode(journal.network, vpc);
}

function hasApplianceMode({ transitGatewayAttachments }: Network, vpc: Vpc): boolean {
  for (const { attached } of transitGatewayAttachments.values()) {
    if (attached.type === 'vpc' && attached.vpc === vpc && attached.applianceMode) return true;
  }
  return false;
}

/** GWLB-1: what a node sends to an appliance is GENEVE, whatever else is asked; null where it may be sent. */
export function restrictionOf(packet: Packet): ExplanationCode | null {
  if (packet.protocol !== UDP || packet.kind !== 'ports') return 'GWLB_PROTOCOL_RESTRICTION';
  const isGeneve = packet.destinationPort === port(GENEVE_PORT);
  return isGeneve ? null : 'GWLB_DESTINATION_PORT_RESTRICTION';
}

/** A packet that is addressed to a node: appliances only hand back what they were sent (GWLB-19). */
export function decideAtNode({ appliances }: LoadBalancer, packet: Packet): ExplanationCode {
  const isAppliance = appliances?.targets.some(({ ip }) => ip === packet.source) ?? false;
  return isAppliance && restrictionOf(packet) === null
    ? 'X_PRIVATELINK_PROVIDER_INITIATED'
    : 'ELBV2_LISTENERS_MISMATCH';
}
