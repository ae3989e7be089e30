import type { ComponentRef } from '../compile/component.ts';
import type { Box, Point } from './geometry.ts';
import type { MapKey } from './keys.ts';
import type { Label } from './label.ts';
import type { Tier } from './tier.ts';

/** The glyphs of the map. */
export type Glyph =
  | 'instance'
  | 'database'
  | 'network-interface'
  | 'function'
  | 'container'
  | 'nat-gateway'
  | 'load-balancer'
  | 'vpc-endpoint'
  | 'internet-gateway'
  | 'egress-only-internet-gateway'
  | 'vpc-peering-connection'
  | 'transit-gateway'
  | 'vpn-gateway'
  | 'direct-connect-gateway'
  | 'on-premises'
  | 'firewall-endpoint'
  | 'distribution'
  | 'gateway-load-balancer'
  | 'gateway-load-balancer-endpoint'
  | 'internet'
  | 'other-network';

/** How far a thing is dragged to change places with its neighbour; 0 where it cannot. */
export interface Pitch {
  readonly dx: number;
  readonly dy: number;
}

/** A network interface with its owner, a NAT gateway, or a stack of folded interfaces: a cell in a subnet. */
export interface NodeBox {
  readonly key: MapKey;
  readonly kind: 'network-interface' | 'nat-gateway' | 'attachment' | 'stack';
  readonly glyph: Glyph;
  /** What it is selected as; null for a stack. */
  readonly ref: ComponentRef | null;
  /** The subnet box in which it stands. */
  readonly subnet: MapKey;
  readonly center: Point;
  /** The radius of the security group's ring; null where no security group is. */
  readonly ring: number | null;
  /** Ring and glyph. */
  readonly box: Box;
  /** Name, addresses, security groups. */
  readonly labels: readonly Label[];
  /** How many interfaces a stack stands for; 1 for the others. */
  readonly count: number;
  /** Where lines leave: straight towards the border, or beside the ring when another node stands in front. */
  readonly row: 'front' | 'behind';
  readonly pitch: Pitch;
}

export interface SubnetBox {
  readonly key: MapKey;
  readonly id: string;
  /** A regional NAT gateway stands in none: its cell has no border, no network ACL and no texts. */
  readonly kind: 'subnet' | 'no-subnet' | 'stack';
  readonly ref: ComponentRef | null;
  readonly vpc: MapKey;
  readonly zone: MapKey;
  readonly tier: Tier;
  readonly box: Box;
  /** The y of the border that faces the router, on which the network ACL's gates lie. */
  readonly gateY: number;
  /** Whether the router is above or below. */
  readonly routerSide: 'above' | 'below';
  /** The band in front of that border: labels, and the way to the gutter where another subnet stands in between. */
  readonly corridor: { readonly from: number; readonly to: number };
  /** Whether the router is straight ahead. */
  readonly facesRouter: boolean;
  readonly labels: SubnetLabels | null;
  /** How many subnets a stack stands for, 0 when it is unfolded; 1 for the others. */
  readonly count: number;
  readonly folded: boolean;
  /** Whether a person unfolded it, and may fold it again. A stack of subnets stays as its handle then. */
  readonly unfolded: boolean;
  readonly pitch: Pitch;
}

export interface SubnetLabels {
  readonly name: Label;
  readonly cidr: Label;
  readonly networkAcl: Label;
  readonly routeTable: Label;
}

export interface ZoneBox {
  readonly key: MapKey;
  /** Null where the document does not say which zone. */
  readonly name: string | null;
  readonly box: Box;
  readonly label: Label | null;
  /** The x range in which lines pass subnets that stand behind each other; null where none do. */
  readonly gutter: { readonly from: number; readonly to: number } | null;
  readonly pitch: Pitch;
}

/** A gateway on the border of its VPC. */
export interface GatewayBox {
  readonly key: MapKey;
  readonly ref: ComponentRef;
  readonly glyph: Glyph;
  readonly vpc: MapKey;
  readonly box: Box;
  readonly label: Label;
  readonly side: 'top' | 'right' | 'bottom';
  /** Around which x the lines pass or end. */
  readonly laneX: number;
  /** The rail below, for a way down; null for the others. */
  readonly leadsTo: MapKey | null;
}

export interface VpcBox {
  readonly key: MapKey;
  readonly id: string;
  readonly box: Box;
  readonly name: Label;
  readonly cidr: Label;
  readonly zones: readonly ZoneBox[];
  /** The VPC router: the horizontal spine. */
  readonly router: Box;
  /** The part of the spine that is free for its name. */
  readonly routerLabel: Box;
  readonly pitch: Pitch;
}

/** A network outside every VPC. */
export interface OutsideBox {
  readonly key: MapKey;
  readonly ref: ComponentRef;
  readonly glyph: Glyph;
  readonly box: Box;
  /** Null: the page names it in its own language (the internet). */
  readonly label: Label | null;
  /** Above the VPCs, or below them as a rail. */
  readonly side: 'top' | 'bottom';
}

export interface RegionBox {
  readonly name: string | null;
  readonly box: Box;
  readonly label: Label | null;
}

/** Everything on the map but the walk. */
export interface Diagram {
  /** Around everything, with a margin. */
  readonly box: Box;
  readonly regions: readonly RegionBox[];
  readonly vpcs: readonly VpcBox[];
  readonly subnets: readonly SubnetBox[];
  readonly nodes: readonly NodeBox[];
  readonly gateways: readonly GatewayBox[];
  readonly outside: readonly OutsideBox[];
}
