import type {
  DirectConnectGateway,
  Subnet,
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayRouteTable,
  Vpc,
  VpnConnection,
} from '../compile/network.ts';
import type { Packet } from '../net/packet.ts';
import type { CrossingDecision } from './decision.ts';
import type { ExplanationCode } from './codes.ts';
import type { Journal } from './journal.ts';
import { ownerOf } from './ownership.ts';
import {
  decideArrival,
  decideEntry,
  decideExit,
  decideTransitRoute,
  lossBetween,
  type VpcAttached,
} from './transit-gateway.ts';

/** A packet that has come to a transit gateway by one of its attachments. */
export interface AtTransitGateway {
  readonly gateway: TransitGateway;
  readonly attachment: TransitGatewayAttachment;
  /** The Availability Zone in which it came; null where it came from no zone. */
  readonly zone: string | null;
  /** The VPC that it comes from; null for another network. */
  readonly vpc: Vpc | null;
}

export type Arrival =
  | { readonly kind: 'stopped' }
  /** At a VPN connection, on its way to a network on premises. */
  | { readonly kind: 'vpn'; readonly connection: VpnConnection }
  /** At a Direct Connect gateway, likewise; `region` is the transit gateway's. */
  | {
      readonly kind: 'direct-connect';
      readonly gateway: DirectConnectGateway;
      readonly region: string | null;
    }
  /** In a VPC, at the attachment's interface in one of its subnets. */
  | { readonly kind: 'subnet'; readonly attachment: TransitGatewayAttachment; readonly subnet: Subnet };

const STOPPED: Arrival = { kind: 'stopped' };

/** From attachment to attachment, and from gateway to gateway, until the packet comes into a network. */
export function crossTransitGateways(journal: Journal, from: AtTransitGateway, packet: Packet): Arrival {
  const seen = new Set<TransitGatewayRouteTable>();
  let here = from;
  for (;;) {
    const { gateway, attachment } = here;
    const table = gateway.associations.get(attachment.id);
    // A VPC's attachment has been asked on the way out of it, and a peering on the way across.
    const entry = decideEntry(attachment, gateway);
    if (table === undefined || entry.code !== null) return stopAt(journal, entry, packet);
    const decision = decideTransitRoute(table, packet, seen);
    const component = { type: 'transit-gateway-route-table', id: table.id } as const;
    journal.hop(component, null, null, packet, packet, decision);
    const out = decision.decidedBy?.attachment ?? null;
    if (decision.code !== null || out === null) return STOPPED;
    seen.add(table);
    const next = out.attached;
    if (next.type === 'vpc') return arriveInVpc(journal, here, { ...out, attached: next }, packet);
    if (next.type === 'vpn') {
      const exit = decideExit(out, { type: 'vpn-connection', id: next.connection.id });
      if (exit.code !== null) return stopAt(journal, exit, packet);
      return { kind: 'vpn', connection: next.connection };
    }
    if (next.type === 'direct-connect') {
      const exit = decideExit(out, { type: 'direct-connect-gateway', id: next.gateway.id });
      if (exit.code !== null) return stopAt(journal, exit, packet);
      return { kind: 'direct-connect', gateway: next.gateway, region: gateway.region };
    }
    const peer = next.peer === gateway ? out.transitGateway : next.peer;
    const crossing = decideEntry(out, peer);
    journal.hop(crossing.component, null, null, packet, packet, crossing);
    if (crossing.code !== null) return STOPPED;
    journal.setIdentity(false);
    here = { gateway: peer, attachment: out, zone: null, vpc: here.vpc };
  }
}

/** At an attachment that is no hop of its own where it lets the packet through. */
function stopAt(journal: Journal, decision: CrossingDecision, packet: Packet): Arrival {
  journal.hop(decision.component, null, null, packet, packet, decision);
  return STOPPED;
}

/** IEP-23: groups of interface endpoints cannot be referred to over a transit gateway, nor refer to others. */
function lossTo(vpc: Vpc, { destination }: Packet): ExplanationCode | null {
  const owner = ownerOf(vpc, destination);
  const isEndpoint = owner?.kind === 'network-interface' && owner.host.service?.kind === 'interface-endpoint';
  return isEndpoint ? 'SG_REFERENCING_SUPPORT' : null;
}

function arriveInVpc(
  journal: Journal,
  { gateway, attachment, zone, vpc }: AtTransitGateway,
  to: TransitGatewayAttachment & { readonly attached: VpcAttached },
  packet: Packet,
): Arrival {
  const { decision, subnet } = decideArrival(journal, gateway, to, zone, packet);
  journal.hop(decision.component, 'inbound', subnet?.id ?? null, packet, packet, decision);
  if (decision.code !== null || subnet === null) return STOPPED;
  const { attached } = to;
  if (attached.vpc !== vpc) {
    journal.crossInto({ vpc: attached.vpc, from: vpc, source: packet.source, peering: null });
    if (vpc !== null)
      journal.carryIdentity(vpc, lossTo(attached.vpc, packet) ?? lossBetween(gateway, attachment, to));
  }
  return { kind: 'subnet', attachment: to, subnet };
}
