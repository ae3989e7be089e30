import { max, min } from 'd3';
import { compareText } from '../base/compare.ts';
import type { ComponentRef } from '../compile/component.ts';
import type { Host, Network, Subnet, Vpc } from '../compile/network.ts';
import type { GatewayBox, Glyph, OutsideBox } from './diagram.ts';
import { bottom, type Box, type Point } from './geometry.ts';
import { borderKey, outsideKey, type MapKey } from './keys.ts';
import { label } from './label.ts';
import { GATEWAY, OUTSIDE, TEXT } from './measures.ts';
import { textWidth } from './text-width.ts';

/*
 * What joins VPCs to each other and to other networks lies below them, as rails one under the other: the line of a walk
 * comes down from a VPC by its own way out, runs along the rail, and goes up into the next VPC.
 */

/** A way out of a VPC on its lower border, and the rail to which it leads. */
export interface WayDown {
  readonly ref: ComponentRef;
  readonly rail: ComponentRef;
}

interface Rail {
  readonly ref: ComponentRef;
  readonly glyph: Glyph;
  readonly name: string;
}

export function waysDown(network: Network, vpc: Vpc): readonly WayDown[] {
  const peerings = vpc.peerings.map(({ id }): WayDown => {
    const ref = { type: 'vpc-peering-connection', id } as const;
    return { ref, rail: ref };
  });
  const attachments = [...network.transitGatewayAttachments.values()].flatMap((attachment): WayDown[] =>
    attachment.attached.type === 'vpc' && attachment.attached.vpc === vpc
      ? [
          {
            ref: { type: 'transit-gateway-attachment', id: attachment.id },
            rail: { type: 'transit-gateway', id: attachment.transitGateway.id },
          },
        ]
      : [],
  );
  const vpnGateways = [...network.vpnGateways.values()].flatMap((gateway): WayDown[] => {
    const through = gateway.interfaces.find((one) => one.through !== null)?.through;
    const site = gateway.connections[0]?.site ?? gateway.interfaces[0]?.site;
    if (gateway.vpc !== vpc) return [];
    const ref = { type: 'vpn-gateway', id: gateway.id } as const;
    // With a VPN beside it the way down leads to the site itself, and the walk finds the gateway's rail on its way.
    if (gateway.connections.length === 0 && through !== undefined && through !== null) {
      return [{ ref, rail: { type: 'direct-connect-gateway', id: through.id } }];
    }
    return [{ ref, rail: site === undefined ? ref : { type: 'on-premises', id: site.id } }];
  });
  const services = privateLinks(network)
    .filter(({ vpcs }) => vpcs.has(vpc))
    .map(({ ref }): WayDown => ({ ref, rail: ref }));
  return [...sorted(services), ...sorted(peerings), ...sorted(attachments), ...sorted(vpnGateways)];
}

/** A provider's load balancer, and the VPCs that PrivateLink joins to it: its own, and those of its endpoints. */
interface PrivateLink {
  readonly ref: ComponentRef;
  readonly vpcs: ReadonlySet<Vpc>;
}

/** What endpoints lead to in another VPC. */
function privateLinks(network: Network): readonly PrivateLink[] {
  const consumers = new Map<Host, Set<Vpc>>();
  const join = (provider: Host, subnet: Subnet | undefined) => {
    const vpcs = consumers.get(provider) ?? new Set();
    consumers.set(provider, subnet === undefined ? vpcs : vpcs.add(subnet.vpc));
  };
  for (const { behind, subnet } of network.inspectionEndpoints.values()) {
    if (behind.kind === 'appliances' && behind.host !== null) join(behind.host, subnet);
  }
  for (const { service, interfaces } of network.hosts.values()) {
    if (service?.kind !== 'interface-endpoint') continue;
    for (const provider of service.loadBalancers) join(provider, interfaces[0]?.subnet);
  }
  return [...consumers].flatMap(([{ ref, interfaces }, vpcs]) => {
    const own = interfaces[0]?.subnet.vpc;
    const all = new Set(own === undefined ? vpcs : [...vpcs, own]);
    return all.size < 2 ? [] : [{ ref, vpcs: all }];
  });
}

function sorted(ways: readonly WayDown[]): readonly WayDown[] {
  return [...ways].sort((a, b) => compareText(a.ref.id, b.ref.id));
}

/** From the top. */
function railsOf(network: Network): readonly Rail[] {
  return [
    ...privateLinks(network)
      .map(({ ref }): Rail => ({ ref, glyph: 'vpc-endpoint', name: `PrivateLink ${ref.id}` }))
      .sort((a, b) => compareText(a.ref.id, b.ref.id)),
    ...railsFor('vpc-peering-connection', network.peerings),
    ...railsFor('transit-gateway', network.transitGateways),
    ...railsFor('direct-connect-gateway', network.directConnectGateways),
    ...railsFor('on-premises', network.onPremisesNetworks),
  ];
}

function railsFor(
  type: 'vpc-peering-connection' | 'transit-gateway' | 'direct-connect-gateway' | 'on-premises',
  all: ReadonlyMap<string, unknown>,
): readonly Rail[] {
  const ids = [...all.keys()].sort(compareText);
  return ids.map((id) => ({ ref: { type, id }, glyph: type, name: id }));
}

/** The glyph stands left of the lines, and left of them the name where nothing else is in the way. */
const GLYPH_ROOM = 29;
const LANES = GATEWAY.lanes - 12;
const LONGEST_NAME = 130;

export function placeWayDown(
  { ref, rail }: WayDown,
  vpc: MapKey,
  lanes: Point,
  isFirst: boolean,
): GatewayBox {
  const laneX = lanes.x + 12;
  const named = Math.min(LONGEST_NAME, textWidth(ref.id, TEXT.group)) + 6;
  const left = GLYPH_ROOM + (isFirst ? named : 0);
  const box = {
    x: laneX - LANES / 2 - left,
    y: lanes.y - GATEWAY.height / 2,
    width: left + LANES,
    height: GATEWAY.height,
  };
  const place = { x: box.x + GLYPH_ROOM, top: lanes.y - 7.5, room: isFirst ? LONGEST_NAME : 0 };
  return {
    key: borderKey(ref, vpc),
    ref,
    glyph: glyphOf(ref),
    vpc,
    box,
    label: label(isFirst ? ref.id : '', TEXT.group, place),
    side: 'bottom',
    laneX,
    leadsTo: outsideKey(rail),
  };
}

function glyphOf({ type }: ComponentRef): Glyph {
  if (type === 'load-balancer') return 'vpc-endpoint';
  if (type === 'transit-gateway-attachment') return 'transit-gateway';
  return type === 'vpc-peering-connection' || type === 'vpn-gateway' ? type : 'other-network';
}

const STEP = OUTSIDE.height + 12;

/** All rails begin at the left of the first way down, with room for their names, and reach to their last one. */
export function placeRails(
  network: Network,
  gateways: readonly GatewayBox[],
  ground: Box,
): readonly OutsideBox[] {
  const rails = railsOf(network);
  const down = gateways.filter((it) => it.side === 'bottom');
  const names = max(rails, ({ name }) => textWidth(name, TEXT.group)) ?? 0;
  const room = Math.min(names, GATEWAY.maxWidth) + 2;
  const left = (min(down, (it) => it.laneX) ?? ground.x + room + 80) - room - 60;
  const top = bottom(ground) + OUTSIDE.gap;
  return rails.map(({ ref, glyph, name }, index) => {
    const key = outsideKey(ref);
    const last = max(
      down.filter((it) => it.leadsTo === key),
      (it) => it.laneX,
    );
    const y = top + index * STEP;
    const box = {
      x: left,
      y,
      width: (last ?? left + room + 40) + GATEWAY.lanes / 2 - left,
      height: OUTSIDE.height,
    };
    const text = label(name, TEXT.group, { x: left + 30, top: y + OUTSIDE.height / 2 - 7.5, room });
    return { key, ref, glyph, box, label: text, side: 'bottom' };
  });
}
