import { INTERNET, type ComponentRef } from '../compile/component.ts';
import type {
  AddressOwner,
  DirectConnectGateway,
  Direction,
  Firewall,
  GatewayEndpoint,
  Host,
  InterfaceEndpoint,
  InspectionEndpoint,
  InternetGateway,
  LoadBalancer,
  NatGateway,
  NetworkInterface,
  OnPremisesNetwork,
  Peering,
  RouteTable,
  Subnet,
  Target,
  TransitGateway,
  Vpc,
  VpnGateway,
} from '../compile/network.ts';
import { contains, isMulticast } from '../net/cidr.ts';
import { ip } from '../net/ip.ts';
import { withDestination, withSource, type Packet } from '../net/packet.ts';
import { port } from '../net/port-range.ts';
import { DELIVER, deny, drop, passing, UNKNOWN, UNSUPPORTED } from './answer.ts';
import type { ExplanationCode } from './codes.ts';
import { decideClientVpn, staysOutside } from './client-vpn.ts';
import { decidingRule, type Decision, type LoadBalancerDecision } from './decision.ts';
import { decideEgressOnlyIn, decideEgressOnlyOut } from './egress-only-internet-gateway.ts';
import { atEdge, edgeAt } from './edge.ts';
import { entryFor } from './entry.ts';
import { exemptService } from './exempt.ts';
import type { ResolvedFlow } from './flow.ts';
import { forward, underNodeAddress } from './instance.ts';
import {
  decideAtNode,
  gatewayOf,
  notesOnWayBack,
  remembersFlows,
  restrictionOf,
  throughAppliances,
} from './gateway-load-balancer.ts';
import { decideEgress, decideIngress, receiverBehind, type AtGateway } from './internet-gateway.ts';
import type { Journal } from './journal.ts';
import { decideLoadBalancer, replyThroughNode } from './load-balancer.ts';
import { translateBack, translateOut } from './nat-gateway.ts';
import { decideNetworkAcl } from './network-acl.ts';
import { decideFirewall } from './network-firewall.ts';
import { decideInbound, decideOutbound } from './network-interface.ts';
import { nextOf, nextStop, replyStop, type Next } from './next.ts';
import { inSubnet, isPoolAddress, owns, ownerOf } from './ownership.ts';
import { decidePeering, farSide } from './peering.ts';
import { lookUpRoute } from './route-table.ts';
import { decideRoute } from './route-decision.ts';
import { decideSecurityGroups } from './security-group.ts';
import { flowFromNode } from './target-health.ts';
import { crossTransitGateways, type Arrival } from './transit.ts';
import { attachmentTo, decideDeparture, interfaceId } from './transit-gateway.ts';
import {
  decideGatewayEndpoint,
  decideInterfaceEndpoint,
  FORBIDDEN,
  replyOfGatewayEndpoint,
} from './vpc-endpoint.ts';
import {
  attachmentOf,
  decideDirectConnectEgress,
  decideDirectConnectIngress,
  decideHub,
  decideOnPremisesArrival,
  decideOnPremisesRoute,
  decideVpnEgress,
  decideUplink,
  decideVpnIngress,
  hubConnection,
  type Uplink,
} from './vpn.ts';
import type { Ending, Served } from './ending.ts';
import { TRAFFIC_PATH } from './flow-log-writer.ts';
import { listenerFor } from './listener-rule.ts';
import { decideWebAcl } from './web-acl.ts';

/** A transit gateway's interface in a subnet of an attached VPC. It has no groups and checks no addresses (TGW-6). */
interface AttachmentInterface {
  readonly kind: 'attachment-interface';
  readonly id: string;
  readonly subnet: Subnet;
}

/** What hands a packet to a route table. */
type Sender = AddressOwner | InternetGateway | AttachmentInterface | InspectionEndpoint;

const STOPPED: Ending = { kind: 'stopped' };
const BROADCAST = ip('255.255.255.255');
const EXEMPT = passing('deliver', ['X_NACL_NOT_EVALUATED']);

/** Out of a network interface: its own check, its security groups, then its subnet (EV-2). */
export function leaveInterface(journal: Journal, networkInterface: NetworkInterface, packet: Packet): Ending {
  const { subnet } = networkInterface;
  const service = exemptService(subnet, packet);
  if (service !== undefined) return reachService(journal, subnet.vpc, service.ref, service.answers, packet);
  const { host } = networkInterface;
  if (host.clientVpn !== undefined && contains(host.clientVpn.cidr, packet.source)) {
    return fromClient(journal, host, host.clientVpn, packet);
  }
  const { sender, packetOut } = fromPod(journal, networkInterface, packet);
  const own = ofGateway(journal, sender, packetOut) ?? decideOutbound(sender, packetOut);
  if (!journal.hop(sender.ref, 'outbound', sender.subnet.id, packetOut, packetOut, own)) return STOPPED;
  return sendOn(journal, sender, packetOut);
}

/** CVPN-1: from a client, by an interface of its endpoint; with split tunnel perhaps not through the tunnel at all. */
function fromClient(
  journal: Journal,
  host: Host,
  vpn: NonNullable<Host['clientVpn']>,
  packet: Packet,
): Ending {
  if (staysOutside(host, vpn, packet)) {
    const decision = { ...DELIVER, kind: 'place', component: INTERNET } as const;
    journal.hop(INTERNET, null, null, packet, packet, decision);
    return {
      kind: 'delivered',
      to: INTERNET,
      receiver: { kind: 'service', answers: false },
      packet,
      served: null,
    };
  }
  const { decision, packetOut, sender } = decideClientVpn(journal, host, vpn, packet);
  journal.hop(host.ref, null, sender?.subnet.id ?? null, packet, packetOut, decision);
  if (decision.code !== null || sender === undefined) return STOPPED;
  journal.meet(sender.id);
  return sendOn(journal, sender, packetOut);
}

/** EKS-2: on the way out of the VPC a pod's packet takes the address of its node, and leaves by its first interface. */
function fromPod(journal: Journal, from: NetworkInterface, packet: Packet) {
  const pod = from.pods?.get(packet.source)?.pod;
  const [sender] = pod?.node.interfaces ?? [];
  const isInside = [...from.subnet.vpc.cidrs, ...from.subnet.vpc.ipv6Cidrs].some((block) =>
    contains(block, packet.destination),
  );
  if (pod?.snat !== true || sender === undefined || isInside || journal.pass() === 'response') {
    return { sender: from, packetOut: packet };
  }
  const { decision, packetOut } = underNodeAddress(sender, packet, journal);
  journal.hop(pod.node.ref, null, from.subnet.id, packet, packetOut, decision);
  journal.meet(sender.id);
  return { sender, packetOut };
}

/** GWLB-1: a Gateway Load Balancer's node starts nothing but health checks and GENEVE. Null where nothing is to be said. */
function ofGateway(journal: Journal, networkInterface: NetworkInterface, packet: Packet): Decision | null {
  if (gatewayOf(networkInterface) === null || journal.purpose !== 'flow') return null;
  const code = journal.pass() === 'request' ? restrictionOf(packet) : null;
  return code === null ? null : { ...drop(code), kind: 'network-interface', networkInterface, checks: [] };
}

/** The packet has left the host, with its own or a forwarded header. */
function sendOn(journal: Journal, networkInterface: NetworkInterface, packet: Packet): Ending {
  const { subnet } = networkInterface;
  journal.setIdentity(owns(networkInterface, packet.source));
  // No network ACL is asked on the way to a neighbour, and none has the last word (but ELB-15).
  const isLast = inSubnet(subnet, packet.destination) && !isClassic(networkInterface);
  if (!hasFilter(networkInterface)) {
    if (isLast) journal.log.egress(networkInterface, packet, 'ACCEPT');
    return leaveSubnet(journal, networkInterface, packet, false);
  }
  const decision = askSecurityGroups(journal, networkInterface, 'outbound', packet);
  const denied = decision.code !== null;
  if (denied || isLast) journal.log.egress(networkInterface, packet, denied ? 'REJECT' : 'ACCEPT');
  if (!journal.hop(securityGroupRef(networkInterface), 'outbound', subnet.id, packet, packet, decision))
    return STOPPED;
  const byReference = decidingRule(decision)?.peer.kind === 'security-group';
  return leaveSubnet(journal, networkInterface, packet, byReference);
}

/** To a neighbour directly; to anyone else past the subnet's network ACL and route table (EV-4, EV-5). */
function leaveSubnet(
  journal: Journal,
  sender: Exclude<Sender, InternetGateway>,
  packet: Packet,
  byReference: boolean,
): Ending {
  const { subnet } = sender;
  journal.begin(sender.id, packet.destination);
  const table = routeTableOf(sender);
  const node = nodeAwaiting(journal, packet);
  if (node !== null && node !== sender) return returnToNode(journal, sender, node, packet);
  if (subnet === null) return follow(journal, sender, table, packet, byReference);
  if (isUnsupported(subnet, packet)) return nowhere(journal, subnet, packet, 'X_UNSUPPORTED_DESTINATION');
  if (inSubnet(subnet, packet.destination)) {
    const neighbour = ownerOf(subnet.vpc, packet.destination);
    if (neighbour === undefined) return nowhere(journal, subnet, packet, 'NO_POSSIBLE_DESTINATION');
    if (isClassic(sender) && !passesOwnNetworkAcl(journal, sender, subnet, packet)) return STOPPED;
    if (!journal.expects(nextStop({ kind: 'owner', owner: neighbour }, packet, journal))) {
      return nowhere(journal, subnet, packet, 'X_ASYMMETRIC_PATH');
    }
    return arrive(journal, neighbour, packet, false);
  }
  if (staysIn(subnet, nextOf(lookUpRoute(table, packet.destination).route, table.vpc, packet))) {
    logEgress(journal, sender, packet, 'ACCEPT');
    return follow(journal, sender, table, packet, byReference);
  }
  if (!leavesByNetworkAcl(journal, sender, subnet, packet)) return STOPPED;
  return follow(journal, sender, table, packet, byReference);
}

/** An attachment's interface is AWS's own: the account sees no flow log of it. */
function logEgress(journal: Journal, sender: Sender, packet: Packet, action: 'ACCEPT' | 'REJECT'): void {
  if (sender.kind === 'network-interface' || sender.kind === 'nat-gateway') {
    journal.log.egress(sender, packet, action);
  }
}

/** Handed to a NAT gateway or forwarder of the same subnet, a packet does not leave it (ASSUMPTION A-21, NAT-18). */
function staysIn(subnet: Subnet, next: Next): boolean {
  if (next.kind === 'nat-gateway') return next.gateway.subnet === subnet;
  return next.kind === 'forwarder' && next.networkInterface.subnet === subnet;
}

/** Looks the destination up in a route table, and goes where the route leads. */
function follow(
  journal: Journal,
  sender: Sender,
  table: RouteTable,
  packet: Packet,
  byReference: boolean,
): Ending {
  const subnet = sender.kind === 'internet-gateway' ? null : sender.subnet;
  const lookup = lookUpRoute(table, packet.destination);
  const fromHost = sender.kind === 'network-interface';
  const { decision, next } = decideRoute({ journal, table, subnet, lookup, packet, byReference, fromHost });
  const component = { type: 'route-table', id: table.id } as const;
  journal.hop(component, null, subnet?.id ?? null, packet, packet, decision);
  if (decision.code !== null) return STOPPED;
  return goTo(journal, sender, next, packet, table.vpc);
}

function goTo(journal: Journal, sender: Sender, next: Next, packet: Packet, vpc: Vpc): Ending {
  switch (next.kind) {
    case 'owner':
      journal.log.leavesBy(TRAFFIC_PATH.sameVpc);
      return arrive(journal, next.owner, packet, true);
    case 'forwarder':
      journal.log.leavesBy(TRAFFIC_PATH.sameVpc);
      return enterInterface(
        journal,
        next.networkInterface,
        packet,
        crosses(sender, next.networkInterface.subnet),
      );
    case 'nat-gateway':
      journal.log.leavesBy(TRAFFIC_PATH.sameVpc);
      return enterNatGateway(journal, next.gateway, sender, packet);
    case 'internet-gateway':
      return throughInternetGateway(journal, next.gateway, sender, packet, vpc);
    case 'egress-only-internet-gateway':
      return throughEgressOnly(journal, next.gateway, sender, packet);
    case 'peering':
      return throughPeering(journal, next.peering, sender, vpc, packet);
    case 'transit-gateway':
      return throughTransitGateway(journal, next.gateway, sender, packet, vpc);
    case 'gateway-endpoint':
      return throughGatewayEndpoint(journal, next.endpoint, packet);
    case 'vpn-gateway':
      return throughVpnGateway(journal, next.gateway, packet, vpc);
    case 'inspection-endpoint':
      return throughEndpoint(journal, next.endpoint, packet);
    case 'unmodelled':
      return intoUnknown(journal, next.component, packet);
    case 'nothing':
      return STOPPED;
  }
}

/** At the interface or NAT gateway that owns the destination address. `crossing`: over its subnet's border. */
function arrive(journal: Journal, owner: AddressOwner, packet: Packet, crossing: boolean): Ending {
  return owner.kind === 'network-interface'
    ? enterInterface(journal, owner, packet, crossing)
    : replyToNatGateway(journal, owner, packet, crossing);
}

/** Into a network interface: its subnet's network ACL if it came over the border, its security groups, its own check (EV-3). */
function enterInterface(
  journal: Journal,
  networkInterface: NetworkInterface,
  packet: Packet,
  crossing: boolean,
): Ending {
  const { subnet, host } = networkInterface;
  if (crossing && !enterSubnet(journal, subnet, networkInterface, packet)) return STOPPED;
  if (!entersBySecurityGroups(journal, networkInterface, packet)) return STOPPED;

  const isForItself = owns(networkInterface, packet.destination);
  if (host.service !== null && isForItself && journal.pass() === 'request') {
    return host.service.kind === 'load-balancer'
      ? serve(journal, networkInterface, host.service, packet, false)
      : serveEndpoint(journal, networkInterface, host.service, packet);
  }
  const isReply = journal.translationBack(host.ref.id, packet) !== undefined;
  const isOwn = isForItself || isPoolAddress(subnet.vpc, packet.destination);
  const passesOn = isReply || !isOwn;
  const own = decideInbound(networkInterface, packet, isReply, journal.pass());
  if (own.code === null || own.code === 'BAD_STATE') journal.log.ingress(networkInterface, packet, 'ACCEPT');
  // The check of a forwarder is shown once, on the way there; the way back shows it only where it stops the packet.
  const shown = !passesOn || journal.pass() === 'request' || own.code !== null;
  if (shown && !journal.hop(networkInterface.ref, 'inbound', subnet.id, packet, packet, own)) return STOPPED;
  if (!passesOn) return delivered(networkInterface, packet);
  journal.meet(networkInterface.id);
  const { decision, packetOut } = forward(networkInterface, packet, journal);
  journal.hop(host.ref, null, subnet.id, packet, packetOut, decision);
  if (decision.code !== null) return STOPPED;
  const pod = host.interfaces.find((one) => one.pods?.has(packetOut.destination) === true);
  if (pod !== undefined) return delivered(pod, packetOut);
  if (host.clientVpn !== undefined) return delivered(networkInterface, packetOut);
  return sendOn(journal, networkInterface, packetOut);
}

function delivered(networkInterface: NetworkInterface, packet: Packet): Ending {
  const pod = networkInterface.pods?.get(packet.destination);
  return {
    kind: 'delivered',
    to: pod?.ref ?? networkInterface.ref,
    receiver: { kind: 'interface', networkInterface, ...(pod !== undefined && { host: pod }) },
    packet,
    served: null,
  };
}

/** At a load balancer's node: it answers, opens a connection to a target, or hands the packet on under the client's address. */
function serve(
  journal: Journal,
  node: NetworkInterface,
  loadBalancer: LoadBalancer,
  packet: Packet,
  privateLink: boolean,
): Ending {
  const { subnet, ref } = node;
  if (!privateLink) journal.log.ingress(node, packet, 'ACCEPT');
  if (loadBalancer.type === 'gateway') {
    const refused = drop(decideAtNode(loadBalancer, packet));
    const facts = { kind: 'network-interface', networkInterface: node, checks: [] } as const;
    journal.hop(ref, 'inbound', subnet.id, packet, packet, { ...refused, ...facts });
    return STOPPED;
  }
  const refused = inspect(journal, node, loadBalancer, packet);
  if (refused !== null) return refused;
  const decision = decideLoadBalancer({ journal, loadBalancer, node, packet, privateLink });
  const { target, source } = decision;
  if (decision.code === null && target !== null && source === 'client') {
    return handOn(journal, node, decision, packet, target);
  }
  journal.hop(ref, 'inbound', subnet.id, packet, packet, decision);
  if (decision.code !== null) return STOPPED;
  if (target !== null && target.ip === null) {
    const component = { type: 'lambda-function', id: target.id } as const;
    journal.hop(component, null, null, packet, packet, { ...DELIVER, kind: 'place', component });
  }
  const { via } = journal.flow.asked;
  const http = headersFor(journal, decision);
  const opens =
    target === null || target.ip === null
      ? []
      : [flowFromNode(node, target, target.port, { ...(http && { http }), ...(via && { via }) })];
  const answersFailures = loadBalancer.type !== 'network';
  return {
    kind: 'delivered',
    to: ref,
    receiver: { kind: 'interface', networkInterface: node },
    packet,
    served: { opens, answersFailures, status: decision.status },
  };
}

/** The web ACL of an Application Load Balancer, between its listener and its rules (ALB-14); null where the request goes on. */
function inspect(
  journal: Journal,
  node: NetworkInterface,
  { webAcl, wafFailOpen, listeners }: LoadBalancer,
  packet: Packet,
): Ending | null {
  if (webAcl === null || journal.purpose === 'health-check' || listenerFor(listeners, packet) === null)
    return null;
  const { asked, from, fetch } = journal.flow;
  const isDirect = from.kind === 'internet' && fetch === null;
  const country = isDirect ? (asked.client?.country ?? null) : null;
  const request = { http: asked.http, source: packet.source, country };
  const decision = decideWebAcl(webAcl, node.host.ref, request, wafFailOpen ? 'serve' : 'refuse');
  const component = { type: 'web-acl', id: webAcl.id } as const;
  journal.hop(component, 'inbound', node.subnet.id, packet, packet, decision);
  if (decision.code !== null) return STOPPED;
  if (decision.status === null) return null;
  return {
    kind: 'delivered',
    to: node.ref,
    receiver: { kind: 'interface', networkInterface: node },
    packet,
    served: { opens: [], answersFailures: true, status: decision.status },
  };
}

/** What the target is told of the request. */
function headersFor(
  { flow }: Journal,
  { forwardedFor }: LoadBalancerDecision,
): ResolvedFlow['asked']['http'] {
  const { http } = flow.asked;
  return forwardedFor === null ? http : { ...http, forwardedFor: [...forwardedFor] };
}

/**
 * At an interface endpoint: the service of AWS has the request, or by PrivateLink the provider's load balancer in the same
 * zone, whose groups see the client's address (IEP-16). No network ACL is asked on the way to it (ASSUMPTION CA-09).
 */
function serveEndpoint(
  journal: Journal,
  networkInterface: NetworkInterface,
  endpoint: InterfaceEndpoint,
  packet: Packet,
): Ending {
  const { subnet, ref } = networkInterface;
  journal.log.ingress(networkInterface, packet, 'ACCEPT');
  const nodes = endpoint.loadBalancers.flatMap(({ interfaces }) =>
    interfaces.filter((node) => subnet.az === null || node.subnet.az === subnet.az),
  );
  const decision = decideInterfaceEndpoint(endpoint, networkInterface, nodes.length > 0, packet);
  journal.hop(ref, 'inbound', subnet.id, packet, packet, decision);
  if (decision.code !== null) return STOPPED;
  const receiver = { kind: 'interface', networkInterface } as const;
  const node =
    nodes[
      journal.choose(
        'node',
        nodes.map(({ id }) => id),
      )
    ];
  if (endpoint.isDenied || node?.host.service?.kind !== 'load-balancer') {
    return { kind: 'delivered', to: ref, receiver, packet, served: refusedBy(endpoint) };
  }
  const { service } = node.host;
  if (service.enforcesOnPrivateLink && hasFilter(node)) {
    const groups = askSecurityGroups(journal, node, 'inbound', packet);
    if (!journal.hop(securityGroupRef(node), 'inbound', node.subnet.id, packet, packet, groups))
      return STOPPED;
  }
  const provided = serve(journal, node, service, packet, true);
  // The endpoint answers its client, and not the node.
  return provided.kind === 'delivered' ? { ...provided, to: ref, receiver } : provided;
}

function refusedBy({ isDenied }: InterfaceEndpoint | GatewayEndpoint): Served | null {
  return isDenied ? { opens: [], answersFailures: true, status: FORBIDDEN } : null;
}

function throughGatewayEndpoint(journal: Journal, endpoint: GatewayEndpoint, packet: Packet): Ending {
  const decision = decideGatewayEndpoint(endpoint, packet);
  const component = { type: 'vpc-endpoint', id: endpoint.id } as const;
  journal.hop(component, 'outbound', null, packet, packet, decision);
  if (decision.code !== null) return STOPPED;
  const to = { type: 'aws-service', id: endpoint.service } as const;
  journal.hop(to, null, null, packet, packet, { ...DELIVER, kind: 'place', component: to });
  const receiver = { kind: 'gateway-endpoint', endpoint } as const;
  return { kind: 'delivered', to, receiver, packet, served: refusedBy(endpoint) };
}

/** The answer of the service comes straight to the owner of the address, over the border of its subnet (GWE-6). */
export function replyFromGatewayEndpoint(
  journal: Journal,
  endpoint: GatewayEndpoint,
  packet: Packet,
): Ending {
  const component = { type: 'vpc-endpoint', id: endpoint.id } as const;
  journal.hop(component, 'inbound', null, packet, packet, replyOfGatewayEndpoint(endpoint));
  const owner = ownerOf(endpoint.vpc, packet.destination);
  return owner === undefined ? STOPPED : arrive(journal, owner, packet, true);
}

/**
 * NLB-7, NLB-8: only the destination is rewritten; source address and port stay the client's. The node hands the packet to
 * the target directly (NLB-9), so no route is looked up.
 */
function handOn(
  journal: Journal,
  node: NetworkInterface,
  decision: LoadBalancerDecision,
  packet: Packet,
  target: Target,
): Ending {
  const { networkInterface: receiver, ip: address } = target;
  if (receiver === null || address === null) throw new Error(`${target.id} has no interface`);
  const packetOut = withDestination(packet, address, port(target.port));
  journal.hop(node.ref, 'inbound', node.subnet.id, packet, packetOut, decision);
  journal.addTranslation({ kind: 'translation', at: node.id, inside: packet, outside: packetOut });
  journal.meet(node.id);
  journal.setIdentity(false);
  journal.setSender(node);
  if (!leavesBySecurityGroups(journal, node, packetOut)) return STOPPED;
  const crossing = receiver.subnet !== node.subnet;
  if (crossing && !leavesByNetworkAcl(journal, node, node.subnet, packetOut)) return STOPPED;
  return arrive(journal, receiver, packetOut, crossing);
}

/** The node that handed the request on, and that its response has to pass next; null where there is none. */
function nodeAwaiting(journal: Journal, packet: Packet): NetworkInterface | null {
  const id = journal.pass() === 'response' ? journal.lastMet() : null;
  const node = id === null ? undefined : journal.network.networkInterfaces.get(id);
  if (node === undefined || node.host.service === null) return null;
  return journal.translationBack(node.id, packet) === undefined ? null : node;
}

/** ASSUMPTION CA-28: the reply is taken back to the node whatever the routes of the target's subnet say (NLB-10). */
function returnToNode(
  journal: Journal,
  sender: Exclude<Sender, InternetGateway>,
  node: NetworkInterface,
  packet: Packet,
): Ending {
  const crossing = sender.subnet !== node.subnet;
  if (crossing && sender.subnet !== null && !leavesByNetworkAcl(journal, sender, sender.subnet, packet))
    return STOPPED;
  if (crossing && !enterSubnet(journal, node.subnet, node, packet)) return STOPPED;
  if (!entersBySecurityGroups(journal, node, packet)) return STOPPED;
  const known = journal.translationBack(node.id, packet);
  const { service } = node.host;
  if (known === undefined || service?.kind !== 'load-balancer')
    throw new Error(`${node.id} does not know the flow`);
  const { inside } = known;
  const packetOut = withSource(
    packet,
    inside.destination,
    inside.kind === 'ports' ? inside.destinationPort : undefined,
  );
  journal.log.ingress(node, packet, 'ACCEPT');
  journal.hop(node.ref, 'outbound', node.subnet.id, packet, packetOut, replyThroughNode(service, node));
  journal.meet(node.id);
  journal.setSender(null);
  if (!leavesBySecurityGroups(journal, node, packetOut)) return STOPPED;
  return leaveSubnet(journal, node, packetOut, false);
}

/** False where the packet stops. An interface without a filter asks nothing. */
function leavesBySecurityGroups(journal: Journal, from: NetworkInterface, packet: Packet): boolean {
  if (!hasFilter(from)) return true;
  const decision = askSecurityGroups(journal, from, 'outbound', packet);
  if (decision.code !== null) journal.log.egress(from, packet, 'REJECT');
  return journal.hop(securityGroupRef(from), 'outbound', from.subnet.id, packet, packet, decision);
}

function entersBySecurityGroups(journal: Journal, into: NetworkInterface, packet: Packet): boolean {
  if (!hasFilter(into)) return true;
  const decision = askSecurityGroups(journal, into, 'inbound', packet);
  if (decision.code !== null) journal.log.ingress(into, packet, 'REJECT');
  return journal.hop(securityGroupRef(into), 'inbound', into.subnet.id, packet, packet, decision);
}

function leavesByNetworkAcl(journal: Journal, sender: Sender, subnet: Subnet, packet: Packet): boolean {
  const decision = decideNetworkAcl(subnet, 'outbound', packet);
  journal.narrow(decision.samePorts);
  logEgress(journal, sender, packet, decision.code === null ? 'ACCEPT' : 'REJECT');
  return journal.hop(networkAclRef(subnet), 'outbound', subnet.id, packet, packet, decision);
}

function isClassic(owner: Sender): boolean {
  return owner.kind === 'network-interface' && owner.host.service?.type === 'classic';
}

/** ELB-15: what a Classic Load Balancer sends is checked even within its subnet. */
function passesOwnNetworkAcl(journal: Journal, sender: Sender, subnet: Subnet, packet: Packet): boolean {
  const decision = decideNetworkAcl(subnet, 'outbound', packet);
  journal.narrow(decision.samePorts);
  const asked = decision.code === null ? decision : { ...decision, ...deny('ELB_ACL_RESTRICTION') };
  logEgress(journal, sender, packet, decision.code === null ? 'ACCEPT' : 'REJECT');
  return journal.hop(networkAclRef(subnet), 'outbound', subnet.id, packet, packet, asked);
}

/** A packet that a route hands to a NAT gateway, on its way out. */
function enterNatGateway(journal: Journal, nat: NatGateway, sender: Sender, packet: Packet): Ending {
  const from = sender.kind === 'internet-gateway' ? null : sender.subnet;
  if (nat.subnet !== null && from !== nat.subnet && !enterSubnet(journal, nat.subnet, nat, packet))
    return STOPPED;
  journal.log.ingress(nat, packet, 'ACCEPT');
  const { decision, packetOut } = translateOut(nat, packet, from, journal);
  // ASSUMPTION A-35: what is dropped behind its interface's filters has taken no way out of the VPC.
  if (decision.code !== null) journal.log.leavesBy(null);
  return leaveNatGateway(journal, nat, 'outbound', packet, packetOut, decision);
}

/** A packet addressed to a NAT gateway: a reply, or an attempt to come in. */
function replyToNatGateway(journal: Journal, nat: NatGateway, packet: Packet, crossing: boolean): Ending {
  if (crossing && nat.subnet !== null && !enterSubnet(journal, nat.subnet, nat, packet)) return STOPPED;
  journal.log.ingress(nat, packet, 'ACCEPT');
  const { decision, packetOut } = translateBack(nat, packet, journal);
  return leaveNatGateway(journal, nat, 'inbound', packet, packetOut, decision);
}

function leaveNatGateway(
  journal: Journal,
  nat: NatGateway,
  direction: Direction,
  packet: Packet,
  packetOut: Packet,
  decision: ReturnType<typeof translateOut>['decision'],
): Ending {
  journal.trackAutomatically();
  journal.setIdentity(false);
  const component = { type: 'nat-gateway', id: nat.id } as const;
  // No network ACL is asked on the way to a neighbour, nor behind a regional NAT gateway.
  if (decision.code === null && (nat.subnet === null || inSubnet(nat.subnet, packetOut.destination))) {
    journal.log.egress(nat, packetOut, 'ACCEPT');
  }
  journal.hop(component, direction, nat.subnet?.id ?? null, packet, packetOut, decision);
  if (decision.code !== null) return STOPPED;
  journal.meet(nat.id);
  return leaveSubnet(journal, nat, packetOut, false);
}

/** Out by the internet gateway: to the internet, to another VPC's public address, or back in to one of the same VPC. */
function throughInternetGateway(
  journal: Journal,
  igw: InternetGateway,
  sender: Sender,
  packet: Packet,
  vpc: Vpc,
): Ending {
  const { network } = journal;
  const from = sender.kind === 'internet-gateway' ? null : sender.subnet;
  const isTransit =
    sender.kind === 'attachment-interface' || journal.cameBy(vpc, packet.source) !== undefined;
  const out = decideEgress(network, igw, vpc, from, packet, isTransit);
  const entry = entryFor(journal, packet);
  const reflected = entry?.vpc === vpc && out.decision.code === null ? entry : null;
  const back = reflected === null ? null : decideIngress(network, igw, vpc, reflected.to, out.packetOut);
  const { decision, packetOut } = back === null ? out : reflection(packet, out, back);
  if (decision.code === null) journal.log.leavesBy(TRAFFIC_PATH.internetGateway);
  if (decision.code === 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED') journal.log.blockedAtEdge();
  journal.hop(decision.component, 'outbound', null, packet, packetOut, decision);
  if (decision.code !== null) return STOPPED;
  journal.meet(igw.id);
  journal.setIdentity(false);
  if (reflected !== null) return enterVpc(journal, igw, reflected.to?.owner ?? null, packetOut);
  if (entry !== null) return enterFromInternet(journal, packetOut);
  return outOnTheInternet(journal, packetOut);
}

/** Whoever has the address out there: an edge of CloudFront, the edge that asked, or a host of the internet. */
function outOnTheInternet(journal: Journal, packet: Packet): Ending {
  const edge = journal.pass() === 'request' ? edgeAt(journal.network, packet.destination) : undefined;
  if (edge !== undefined) return atEdge(journal, edge, packet);
  const { from } = journal.flow;
  const isBack = journal.pass() === 'response' && from.kind === 'internet';
  return {
    kind: 'delivered',
    to: isBack ? from.ref : INTERNET,
    receiver: { kind: 'internet' },
    packet,
    served: null,
  };
}

/** ASSUMPTION A-18: the gateway translates both addresses and sends the packet back in (IGW-12, WALK-I). */
function reflection(packet: Packet, out: AtGateway, back: AtGateway): AtGateway {
  const checks = [...out.decision.checks, ...back.decision.checks];
  const packetOut = back.decision.code === null ? back.packetOut : packet;
  return { decision: { ...back.decision, checks }, packetOut };
}

/** In from the internet: by the gateway that leads to the destination, then by its route table if it has one (RT-21). */
export function enterFromInternet(journal: Journal, packet: Packet): Ending {
  const edge = journal.pass() === 'request' ? edgeAt(journal.network, packet.destination) : undefined;
  if (edge !== undefined) return atEdge(journal, edge, packet);
  const entry = entryFor(journal, packet);
  if (entry === null) {
    const decision = { ...drop('NO_POSSIBLE_DESTINATION'), kind: 'place', component: INTERNET } as const;
    journal.hop(INTERNET, null, null, packet, packet, decision);
    return STOPPED;
  }
  journal.setIdentity(false);
  const owner = entry.to?.owner ?? null;
  if (entry.gateway.kind === 'egress-only-internet-gateway') {
    const decision = decideEgressOnlyIn(journal, entry.gateway, owner?.subnet ?? null, packet);
    if (decision.code === 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED') blockedAtEdge(journal, owner, packet);
    journal.hop(decision.component, 'inbound', null, packet, packet, decision);
    if (decision.code !== null || owner === null) return STOPPED;
    journal.meet(entry.gateway.id);
    return arrive(journal, owner, packet, true);
  }
  const { decision, packetOut } = decideIngress(journal.network, entry.gateway, entry.vpc, entry.to, packet);
  if (decision.code === 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED') {
    const inside = entry.to === null ? packet : withDestination(packet, entry.to.privateIp);
    blockedAtEdge(journal, receiverBehind(entry.gateway, entry.to), inside);
  }
  journal.hop(decision.component, 'inbound', null, packet, packetOut, decision);
  if (decision.code !== null) return STOPPED;
  journal.meet(entry.gateway.id);
  return enterVpc(journal, entry.gateway, owner, packetOut);
}

/** The interface that would have received the packet logs it, with the addresses that are known inside (FL-18). */
function blockedAtEdge(journal: Journal, receiver: AddressOwner | null, inside: Packet): void {
  if (receiver !== null) journal.log.ingress(receiver, inside, 'REJECT', 'BPA');
}

/** Behind the gateway's translation: where its route table leads, or straight to the owner. */
function enterVpc(
  journal: Journal,
  igw: InternetGateway,
  owner: AddressOwner | null,
  packet: Packet,
): Ending {
  if (igw.routeTable !== null) return follow(journal, igw, igw.routeTable, packet, false);
  if (owner !== null && owner.subnet !== null && !journal.expects(replyStop(owner, packet, journal))) {
    return nowhere(journal, owner.subnet, packet, 'X_ASYMMETRIC_PATH');
  }
  return owner === null ? STOPPED : arrive(journal, owner, packet, true);
}

function throughEgressOnly(
  journal: Journal,
  eigw: Extract<Next, { kind: 'egress-only-internet-gateway' }>['gateway'],
  sender: Sender,
  packet: Packet,
): Ending {
  const from = sender.kind === 'internet-gateway' ? null : sender.subnet;
  // GWLB-18.
  if (sender.kind === 'inspection-endpoint' && sender.behind.kind === 'appliances') {
    const component = { type: 'egress-only-internet-gateway', id: eigw.id } as const;
    const refused = { ...drop('X_CONFIG_UNSUPPORTED'), kind: 'gateway', component, checks: [] } as const;
    journal.hop(component, 'outbound', null, packet, packet, refused);
    return STOPPED;
  }
  const decision = decideEgressOnlyOut(journal, eigw, from, packet);
  journal.trackAutomatically();
  if (decision.code === null) journal.log.leavesBy(TRAFFIC_PATH.internetGateway);
  if (decision.code === 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED') journal.log.blockedAtEdge();
  journal.hop(decision.component, 'outbound', null, packet, packet, decision);
  if (decision.code !== null) return STOPPED;
  journal.meet(eigw.id);
  journal.setIdentity(false);
  if (entryFor(journal, packet) !== null) return enterFromInternet(journal, packet);
  return outOnTheInternet(journal, packet);
}

/** Into a peered VPC: straight to the owner of the address, over the border of its subnet (PCX-12). */
function throughPeering(
  journal: Journal,
  peering: Peering,
  sender: Sender,
  vpc: Vpc,
  packet: Packet,
): Ending {
  if (sender.kind === 'inspection-endpoint') {
    // NFW-14.
    const component = { type: 'vpc-peering-connection', id: peering.id } as const;
    const decision = { ...UNSUPPORTED, kind: 'place', component } as const;
    journal.hop(component, null, null, packet, packet, decision);
    return STOPPED;
  }
  const { decision, owner } = decidePeering(journal, peering, vpc, packet);
  const { peering: near, interRegionPeering } = TRAFFIC_PATH;
  if (decision.code === null) journal.log.leavesBy(peering.interRegion ? interRegionPeering : near);
  journal.hop(decision.component, null, null, packet, packet, decision);
  if (decision.code !== null) return STOPPED;
  const far = farSide(peering, vpc);
  if (far.vpc === null || owner === null)
    return intoUnknown(journal, { type: 'vpc', id: far.id }, packet, ['UNKNOWN_DESTINATION']);
  journal.crossInto({ vpc: far.vpc, from: vpc, source: packet.source, peering });
  journal.carryIdentity(vpc, peering.interRegion ? 'X_SG_REFERENCE_INVALID' : null);
  return arrive(journal, owner, packet, true);
}

/**
 * By the attachment's interface in the sender's zone, over the border of its subnet in whichever subnet the sender is
 * (TGW-N1, TGW-N3), through one or more transit gateways, and on by the route table of the subnet in which the packet
 * arrives: over its border outwards (TGW-N2), and not at all for a receiver in that very subnet (TGW-N4).
 */
function throughTransitGateway(
  journal: Journal,
  gateway: TransitGateway,
  sender: Sender,
  packet: Packet,
  vpc: Vpc,
): Ending {
  const attachment = attachmentTo(gateway, vpc);
  if (attachment === undefined) return STOPPED;
  const from = sender.kind === 'internet-gateway' ? null : sender.subnet;
  const { decision, subnet } = decideDeparture(gateway, attachment, from, packet);
  if (decision.code === null) journal.log.leavesBy(TRAFFIC_PATH.sameVpc);
  journal.hop(decision.component, 'outbound', subnet?.id ?? null, packet, packet, decision);
  if (decision.code !== null || subnet === null) return STOPPED;
  if (!enterSubnet(journal, subnet, null, packet)) return STOPPED;
  const at = { gateway, attachment, zone: subnet.az, vpc };
  return arriveByTransit(journal, crossTransitGateways(journal, at, packet), packet);
}

function arriveByTransit(journal: Journal, arrival: Arrival, packet: Packet): Ending {
  if (arrival.kind === 'stopped') return STOPPED;
  if (arrival.kind === 'vpn') return toOnPremises(journal, arrival.connection, packet);
  if (arrival.kind === 'direct-connect')
    return byDirectConnect(journal, arrival.gateway, arrival.region, packet);
  const { attachment, subnet } = arrival;
  const id = interfaceId(attachment, subnet);
  return leaveSubnet(journal, { kind: 'attachment-interface', id, subnet }, packet, false);
}

/** By a virtual private gateway, over a VPN connection, to a network on premises (ONP-1). */
function throughVpnGateway(journal: Journal, gateway: VpnGateway, packet: Packet, vpc: Vpc): Ending {
  const { decision, connection } = decideVpnEgress(gateway, vpc, packet);
  if (decision.code === null) journal.log.leavesBy(TRAFFIC_PATH.vpnGateway);
  journal.hop(decision.component, 'outbound', null, packet, packet, decision);
  if (decision.code !== null || connection === undefined) return STOPPED;
  return connection.kind === 'virtual-interface' && connection.through !== null
    ? byDirectConnect(journal, connection.through, vpc.region, packet)
    : toOnPremises(journal, connection, packet);
}

/** By a Direct Connect gateway to a site (DX-1). */
function byDirectConnect(
  journal: Journal,
  gateway: DirectConnectGateway,
  region: string | null,
  packet: Packet,
): Ending {
  const { decision, uplink } = decideDirectConnectEgress(gateway, region, packet);
  journal.hop(decision.component, null, null, packet, packet, decision);
  return decision.code !== null || uplink === undefined ? STOPPED : toOnPremises(journal, uplink, packet);
}

function toOnPremises(journal: Journal, uplink: Uplink, packet: Packet): Ending {
  const { site } = uplink;
  const to = { type: 'on-premises', id: site.id } as const;
  const crossing = decideUplink(journal, uplink, to);
  journal.hop(crossing.component, null, null, packet, packet, crossing);
  if (crossing.code !== null) return STOPPED;
  journal.setIdentity(false);
  const decision = decideOnPremisesArrival(journal, site, packet);
  journal.hop(to, null, null, packet, packet, decision);
  if (decision.code !== null) return STOPPED;
  return { kind: 'delivered', to, receiver: { kind: 'on-premises', site }, packet, served: null };
}

/** From a network on premises: into a VPC's own gateway, or into a transit gateway (ONP-1, ONP-2). */
export function leaveOnPremises(journal: Journal, site: OnPremisesNetwork, packet: Packet): Ending {
  journal.setIdentity(false);
  const { decision, connection } = decideOnPremisesRoute(site, packet);
  journal.hop(decision.component, null, null, packet, packet, decision);
  if (decision.code !== null || connection === undefined) return STOPPED;
  const gateway =
    connection.kind === 'vpn-connection' ? connection.gateway : (connection.through ?? connection.vpnGateway);
  if (gateway === null) return STOPPED;
  const crossing = decideUplink(journal, connection, { type: gateway.kind, id: gateway.id });
  journal.hop(crossing.component, null, null, packet, packet, crossing);
  if (crossing.code !== null) return STOPPED;
  const hub = connection.kind === 'vpn-connection' ? hubConnection(connection, packet) : undefined;
  if (hub !== undefined && gateway.kind === 'vpn-gateway') {
    const passing = decideHub(gateway, hub);
    journal.hop(passing.component, null, null, packet, packet, passing);
    return toOnPremises(journal, hub, packet);
  }
  if (gateway.kind !== 'direct-connect-gateway') return fromSite(journal, gateway, connection.id, packet);
  const { decision: entry, next } = decideDirectConnectIngress(gateway, packet);
  journal.hop(entry.component, null, null, packet, packet, entry);
  if (entry.code !== null || next === undefined) return STOPPED;
  return fromSite(journal, next, gateway.id, packet);
}

/** Into a VPC by its own gateway, or into a transit gateway by the attachment of what led there. */
function fromSite(
  journal: Journal,
  gateway: VpnGateway | TransitGateway,
  by: string,
  packet: Packet,
): Ending {
  if (gateway.kind === 'vpn-gateway') {
    const { decision: ingress, owner } = decideVpnIngress(journal, gateway, packet);
    journal.hop(ingress.component, 'inbound', null, packet, packet, ingress);
    return ingress.code !== null || owner === undefined ? STOPPED : arrive(journal, owner, packet, true);
  }
  const attachment = attachmentOf(gateway, by);
  if (attachment === undefined)
    return intoUnknown(journal, { type: 'transit-gateway', id: gateway.id }, packet);
  const at = { gateway, attachment, zone: null, vpc: null };
  return arriveByTransit(journal, crossTransitGateways(journal, at, packet), packet);
}

/**
 * Into the endpoint's subnet, in which its network ACL is asked even of its own hosts (GWLB-9), through what is behind it, and on
 * by the route table of that subnet (GWLB-7, NFW-1). Source and destination stay as they are.
 */
function throughEndpoint(journal: Journal, endpoint: InspectionEndpoint, packet: Packet): Ending {
  const { subnet, behind } = endpoint;
  journal.log.leavesBy(TRAFFIC_PATH.sameVpc);
  if (!enterSubnet(journal, subnet, null, packet)) return STOPPED;
  const remembers =
    behind.kind === 'firewall'
      ? throughFirewall(journal, endpoint, behind, packet)
      : throughAppliances(journal, endpoint, behind, packet)
        ? remembersFlows(behind)
        : null;
  if (remembers === null) return STOPPED;
  if (journal.pass() === 'request' ? remembers : journal.expects(endpoint.id)) journal.meet(endpoint.id);
  journal.setIdentity(false);
  return leaveSubnet(journal, endpoint, packet, false);
}

/** Whether the response has to come back by the endpoint (NFW-13); null where the firewall stops the packet. */
function throughFirewall(
  journal: Journal,
  endpoint: InspectionEndpoint,
  firewall: Firewall,
  packet: Packet,
): boolean | null {
  const { decision, flow } = decideFirewall(journal, endpoint, firewall, packet);
  journal.narrow(decision.samePorts);
  const notes = notesOnWayBack(journal, endpoint, packet);
  const noted = notes.length === 0 ? decision : { ...decision, notes: [...decision.notes, ...notes] };
  journal.hop(endpoint.ref, null, endpoint.subnet.id, packet, packet, noted);
  if (decision.code !== null) return null;
  if (flow !== null) journal.addInspectedFlow(flow);
  return flow !== null && firewall.streamException !== 'continue';
}

/** Into something that the document does not describe. */
function intoUnknown(
  journal: Journal,
  component: ComponentRef,
  packet: Packet,
  causes: readonly ExplanationCode[] = UNKNOWN.causes,
): Ending {
  journal.hop(component, null, null, packet, packet, { ...UNKNOWN, causes, kind: 'place', component });
  return STOPPED;
}

/** Over the border of a subnet, towards one of its interfaces. False where the packet stops. */
function enterSubnet(journal: Journal, subnet: Subnet, owner: AddressOwner | null, packet: Packet): boolean {
  const decision = decideNetworkAcl(subnet, 'inbound', packet);
  journal.narrow(decision.samePorts);
  if (decision.code !== null && owner !== null) journal.log.ingress(owner, packet, 'REJECT');
  return journal.hop(networkAclRef(subnet), 'inbound', subnet.id, packet, packet, decision);
}

/** Interfaces that AWS makes without security groups, a transit gateway's for example, filter nothing (ENI-14, SG-14). */
function hasFilter({ interfaceType, securityGroups }: NetworkInterface): boolean {
  return interfaceType !== 'requester_managed' || securityGroups.length > 0;
}

function askSecurityGroups(
  journal: Journal,
  networkInterface: NetworkInterface,
  direction: Direction,
  packet: Packet,
) {
  const decision = decideSecurityGroups({
    networkInterface,
    direction,
    packet,
    remembered: journal.rememberedFlow(networkInterface, direction, packet),
    identity: journal.identity(),
    sender: journal.sender(),
  });
  if (decision.flow !== null) journal.remember(decision.flow, decision.code === null);
  // SG-22.
  if (networkInterface.interfaceType === 'lambda') journal.trackAutomatically();
  journal.narrow(decision.samePorts);
  return decision;
}

function reachService(
  journal: Journal,
  vpc: Vpc,
  to: ComponentRef,
  answers: boolean,
  packet: Packet,
): Ending {
  const silent = to.id === 'amazon-dns' && !vpc.enableDnsSupport;
  const decision = { ...(silent ? drop('X_DNS_UNRESOLVED') : EXEMPT), kind: 'place', component: to } as const;
  journal.hop(to, null, null, packet, packet, decision);
  if (silent) return STOPPED;
  return { kind: 'delivered', to, receiver: { kind: 'service', answers }, packet, served: null };
}

/** The reply of an exempt service reaches the client without meeting any filter (Appendix A). */
export function replyFromService(
  journal: Journal,
  networkInterface: NetworkInterface,
  packet: Packet,
): Ending {
  const decision = {
    ...EXEMPT,
    kind: 'network-interface',
    networkInterface,
    checks: [{ name: 'destination-is-own-address', passed: true }],
  } as const;
  journal.hop(networkInterface.ref, 'inbound', networkInterface.subnet.id, packet, packet, decision);
  return {
    kind: 'delivered',
    to: networkInterface.ref,
    receiver: { kind: 'interface', networkInterface },
    packet,
    served: null,
  };
}

function nowhere(journal: Journal, subnet: Subnet, packet: Packet, code: ExplanationCode): Ending {
  const component = { type: 'subnet', id: subnet.id } as const;
  journal.hop(component, null, subnet.id, packet, packet, { ...drop(code), kind: 'place', component });
  return STOPPED;
}

/** ASSUMPTION A-8: no broadcast and no multicast in a VPC (VPC-11). */
function isUnsupported(subnet: Subnet, { destination }: Packet): boolean {
  return destination === BROADCAST || destination === subnet.cidr?.last || isMulticast(destination);
}

function crosses(sender: Sender, subnet: Subnet): boolean {
  return sender.kind === 'internet-gateway' || sender.subnet !== subnet;
}

function routeTableOf(owner: Exclude<Sender, InternetGateway>): RouteTable {
  return owner.kind === 'nat-gateway' ? owner.routeTable : owner.subnet.routeTable;
}

function networkAclRef(subnet: Subnet): ComponentRef {
  return { type: 'network-acl', id: subnet.networkAcl.id };
}

/** An interface's groups answer together; the walk names the first. */
function securityGroupRef({ securityGroups, ref }: NetworkInterface): ComponentRef {
  return { type: 'security-group', id: securityGroups[0]?.id ?? ref.id };
}
