import { group, sort } from 'd3';
import { compareText } from '../base/compare.ts';
import type {
  InspectionEndpoint,
  NatGateway,
  Network,
  NetworkInterface,
  Subnet,
} from '../compile/network.ts';
import { formatIp } from '../net/ip.ts';
import type { Glyph, NodeBox } from './diagram.ts';
import { attachmentKey, keyOf, type MapKey } from './keys.ts';
import { TEXT } from './measures.ts';
import { shortName } from './short-name.ts';
import type { TextStyle } from './text-width.ts';
import type { ViewState } from './view.ts';

/** What stands in one cell of a subnet, before it has a place. */
export interface Item {
  readonly key: MapKey;
  readonly kind: NodeBox['kind'];
  readonly glyph: Glyph;
  readonly ref: NodeBox['ref'];
  readonly guarded: boolean;
  readonly count: number;
  readonly lines: readonly { readonly text: string; readonly style: TextStyle }[];
}

/** More than this in a subnet, and like interfaces fold into a stack. */
const MOST_ITEMS = 12;

export interface Folding {
  readonly view: ViewState;
  readonly involved: ReadonlySet<MapKey>;
}

/** The interfaces and NAT gateways of each subnet, by subnet id. */
export function contentsOf(network: Network, folding: Folding): ReadonlyMap<string, readonly Item[]> {
  const interfaces = group(network.networkInterfaces.values(), (eni) => eni.subnet.id);
  const gateways = group(
    [...network.natGateways.values()].filter((nat) => nat.subnet !== null),
    (nat) => nat.subnet?.id ?? '',
  );
  const attachments = group(
    [...network.transitGatewayAttachments.values()].flatMap(({ id, attached }) =>
      attached.type === 'vpc' ? attached.subnets.map((subnet) => ({ id, subnet })) : [],
    ),
    ({ subnet }) => subnet.id,
  );
  const endpoints = group(network.inspectionEndpoints.values(), ({ subnet }) => subnet.id);
  return new Map(
    [...network.subnets.values()].map((subnet) => {
      const nats = byId(gateways.get(subnet.id) ?? []).map(natItem);
      const enis = [...(interfaces.get(subnet.id) ?? [])].sort(compareInterfaces);
      const attached = (attachments.get(subnet.id) ?? []).map(({ id }) => attachmentItem(id, subnet));
      const inspected = byId(endpoints.get(subnet.id) ?? []).map(endpointItem);
      const room = MOST_ITEMS - nats.length - attached.length - inspected.length;
      return [
        subnet.id,
        [...nats, ...attached, ...inspected, ...foldedInterfaces(subnet, enis, room, folding)],
      ];
    }),
  );
}

/** A transit gateway's interface in a subnet: no groups guard it. */
function attachmentItem(id: string, subnet: Subnet): Item {
  return {
    key: attachmentKey(id, subnet.id),
    kind: 'attachment',
    glyph: 'transit-gateway',
    ref: { type: 'transit-gateway-attachment', id },
    guarded: false,
    count: 1,
    lines: [{ text: id, style: TEXT.name }],
  };
}

/** The endpoint of a firewall or a Gateway Load Balancer: no groups guard it. */
function endpointItem({ kind, id, ref, behind }: InspectionEndpoint): Item {
  return {
    key: keyOf(kind, id),
    kind: 'attachment',
    glyph: behind.kind === 'firewall' ? 'firewall-endpoint' : 'gateway-load-balancer-endpoint',
    ref,
    guarded: false,
    count: 1,
    lines: [
      { text: id, style: TEXT.name },
      { text: behind.id, style: TEXT.note },
    ],
  };
}

export function natItem(nat: NatGateway): Item {
  const addresses = [nat.privateIp, nat.publicIp].filter((ip) => ip !== null);
  return {
    key: keyOf('nat-gateway', nat.id),
    kind: 'nat-gateway',
    glyph: 'nat-gateway',
    ref: { type: 'nat-gateway', id: nat.id },
    guarded: false,
    count: 1,
    lines: [
      { text: nat.id, style: TEXT.name },
      ...addresses.map((ip) => ({ text: formatIp(ip), style: TEXT.address })),
    ],
  };
}

function foldedInterfaces(
  subnet: Subnet,
  enis: readonly NetworkInterface[],
  room: number,
  { view, involved }: Folding,
): readonly Item[] {
  const subnetKey = keyOf('subnet', subnet.id);
  const isFolded = view.folded.includes(subnetKey);
  const isUnfolded = view.unfolded.includes(subnetKey);
  if (!isFolded && (isUnfolded || enis.length <= room)) return enis.map(interfaceItem);
  const keyOfEni = (eni: NetworkInterface) => keyOf('network-interface', eni.id);
  const shown = enis.filter((eni) => involved.has(keyOfEni(eni)));
  const rest = enis.filter((eni) => !involved.has(keyOfEni(eni)));
  const alike = [...group(rest, likeness)];
  const stacks = isFolded || alike.length + shown.length > room ? [['', rest] as const] : alike;
  const folded = stacks.flatMap(([name, members]) => stackItems(subnet, name, members));
  return [...shown.map(interfaceItem), ...folded];
}

function stackItems(subnet: Subnet, name: string, members: readonly NetworkInterface[]): readonly Item[] {
  const [first, ...others] = members;
  if (first === undefined) return [];
  if (others.length === 0) return [interfaceItem(first)];
  const isMixed = name === '';
  const { glyph } = interfaceItem(first);
  const lines = isMixed ? [] : [{ text: first.ref.id, style: TEXT.name }, groupsLine(first)];
  return [
    {
      key: keyOf('stack', `${subnet.id}:${name}`),
      kind: 'stack',
      glyph: isMixed ? 'network-interface' : glyph,
      ref: null,
      guarded: false,
      count: members.length,
      lines,
    },
  ];
}

function interfaceItem(eni: NetworkInterface): Item {
  const name = eni.host.name ?? eni.ref.id;
  const isSecondary = eni.host.interfaces.length > 1;
  const publicIp = eni.primaryIpv4 === null ? undefined : eni.publicIps.get(eni.primaryIpv4);
  const address = eni.primaryIpv4 ?? eni.ipv6[0];
  const addresses = [address, publicIp].filter((ip) => ip !== undefined);
  return {
    key: keyOf('network-interface', eni.id),
    kind: 'network-interface',
    glyph: glyphOf(eni),
    ref: eni.ref,
    guarded: true,
    count: 1,
    lines: [
      { text: name, style: TEXT.name },
      ...(isSecondary ? [{ text: eni.id, style: TEXT.note }] : []),
      ...addresses.map((ip) => ({ text: formatIp(ip), style: TEXT.address })),
      groupsLine(eni),
    ],
  };
}

function groupsLine(eni: NetworkInterface) {
  return { text: eni.securityGroups.map(shortName).join(', '), style: TEXT.group };
}

function glyphOf(eni: NetworkInterface): Glyph {
  if (eni.interfaceType === 'lambda') return 'function';
  const { type } = eni.host.ref;
  if (type === 'lambda-function') return 'function';
  if (type === 'vpc-endpoint') return 'vpc-endpoint';
  if (type === 'client-vpn-endpoint') return 'vpn-gateway';
  if (type === 'ecs-task' || type === 'eks-pod') return 'container';
  if (eni.host.service?.type === 'gateway') return 'gateway-load-balancer';
  return type === 'instance' || type === 'database' || type === 'load-balancer' ? type : 'network-interface';
}

/** What makes interfaces look the same in a crowd: what they are, and what guards them. */
function likeness(eni: NetworkInterface): string {
  return `${glyphOf(eni)} ${sort(
    eni.securityGroups.map((it) => it.id),
    compareText,
  ).join(' ')}`;
}

/** Forwarders first: more lines meet there, and the first cells are the nearest to the border. */
function compareInterfaces(a: NetworkInterface, b: NetworkInterface): number {
  const rank = (eni: NetworkInterface) => (eni.host.forwards === 'no' ? 1 : 0);
  return rank(a) - rank(b) || compareText(a.id, b.id);
}

function byId<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...things].sort((a, b) => compareText(a.id, b.id));
}
