import { group } from 'd3';
import type { ComponentRef } from '../compile/component.ts';
import type { InspectionEndpoint, NatGateway, NetworkInterface } from '../compile/network.ts';
import type { Diagram, GatewayBox, NodeBox, OutsideBox, SubnetBox, VpcBox, ZoneBox } from './diagram.ts';
import { attachmentKey, keyOf, outsideKey, type MapKey } from './keys.ts';

/** The things of a diagram by what they are called. */
export interface Atlas {
  readonly diagram: Diagram;
  node(of: NetworkInterface | NatGateway | InspectionEndpoint): NodeBox | undefined;
  attachment(id: string, subnetId: string): NodeBox | undefined;
  subnet(id: string): SubnetBox | undefined;
  subnetOf(node: NodeBox): SubnetBox | undefined;
  vpc(id: string): VpcBox | undefined;
  vpcOf(box: { readonly vpc: string }): VpcBox | undefined;
  zoneOf(subnet: SubnetBox): ZoneBox | undefined;
  /** Of several VPCs that have a way to the component, the one given comes first. */
  gateway(ref: ComponentRef, vpc?: MapKey): GatewayBox | undefined;
  /** The way from a VPC down to a rail. */
  wayDown(vpc: MapKey, rail: OutsideBox): GatewayBox | undefined;
  /** The first gateway of the VPC that leads to the internet. */
  internetGatewayOf(vpc: VpcBox): GatewayBox | undefined;
  outside(ref: ComponentRef): OutsideBox | undefined;
  readonly internet: OutsideBox | undefined;
}

export function atlasOf(diagram: Diagram): Atlas {
  const nodes = new Map(diagram.nodes.map((it) => [it.key, it]));
  const subnets = new Map(diagram.subnets.map((it) => [it.key, it]));
  const vpcs = new Map(diagram.vpcs.map((it) => [it.key, it]));
  const zones = new Map(diagram.vpcs.flatMap((vpc) => vpc.zones.map((it) => [it.key, it])));
  const gateways = group(diagram.gateways, (it) => outsideKey(it.ref));
  const outside = new Map(diagram.outside.map((it) => [it.key, it]));
  return {
    diagram,
    node: (of) => nodes.get(keyOf(of.kind, of.id)),
    attachment: (id, subnetId) => nodes.get(attachmentKey(id, subnetId)),
    subnet: (id) => subnets.get(keyOf('subnet', id)),
    subnetOf: (node) => subnets.get(node.subnet),
    vpc: (id) => vpcs.get(keyOf('vpc', id)),
    vpcOf: (box) => vpcs.get(box.vpc),
    zoneOf: (subnet) => zones.get(subnet.zone),
    gateway: (ref, vpc) => {
      const found = gateways.get(outsideKey(ref));
      return found?.find((it) => it.vpc === vpc) ?? found?.[0];
    },
    wayDown: (vpc, rail) => diagram.gateways.find((it) => it.vpc === vpc && it.leadsTo === rail.key),
    internetGatewayOf: (vpc) => diagram.gateways.find((it) => it.vpc === vpc.key && it.side === 'top'),
    outside: (ref) => outside.get(outsideKey(ref)),
    internet: diagram.outside.find((it) => it.glyph === 'internet'),
  };
}
