import type { JsonPointer } from '../base/json-pointer.ts';
import type { NetworkInterface as WrittenNetworkInterface } from '../model/network-interface.ts';
import type { Cidr } from '../net/cidr.ts';
import type { Ip } from '../net/ip.ts';
import type { ComponentRef } from './component.ts';
import type { WebAcl } from './edge.ts';
import type {
  AddressOwner,
  EgressOnlyInternetGateway,
  Host,
  InterfaceEndpoint,
  InternetGateway,
  Listener,
  LoadBalancer,
  NetworkAcl,
  NetworkInterface,
  OnPremisesNetwork,
  Peering,
  Route,
  RouteTable,
  SecurityGroup,
  SecurityGroupRule,
  TargetGroup,
  VirtualInterface,
  Vpc,
  VpnConnection,
  VpnGateway,
} from './network.ts';

/*
 * Resources that are still being compiled. The network is a graph with cycles (a VPC knows its main route table, which
 * knows its VPC), so some fields are filled in once both ends exist. compile.ts hands them out as readonly.
 */

export interface VpcDraft extends Vpc {
  internetGateway: InternetGateway | null;
  egressOnlyInternetGateway: EgressOnlyInternetGateway | null;
  readonly peerings: Peering[];
  readonly owners: Map<Ip, AddressOwner>;
  readonly delegatedPrefixes: { readonly cidr: Cidr; readonly owner: NetworkInterface }[];
}

/** What every VPC has, by the VPC's id: made by AWS, or written in the document in its place. */
export interface VpcDefaults {
  readonly routeTables: Map<string, RouteTable>;
  readonly networkAcls: Map<string, NetworkAcl>;
  readonly securityGroups: Map<string, SecurityGroup>;
}

export interface SiteDraft extends OnPremisesNetwork {
  readonly connections: VpnConnection[];
  readonly interfaces: VirtualInterface[];
}

export interface VpnGatewayDraft extends VpnGateway {
  readonly connections: VpnConnection[];
  readonly interfaces: VirtualInterface[];
}

export interface RouteTableDraft extends RouteTable {
  gateway: InternetGateway | null;
  routes: { readonly 4: readonly Route[]; readonly 6: readonly Route[] };
}

export interface InternetGatewayDraft extends InternetGateway {
  routeTable: RouteTable | null;
}

export interface SecurityGroupDraft extends SecurityGroup {
  readonly rules: { readonly inbound: SecurityGroupRule[]; readonly outbound: SecurityGroupRule[] };
}

export interface HostDraft extends Host {
  readonly interfaces: NetworkInterface[];
  /** The ids of its interfaces, the first one first, where they are not its own id. */
  readonly interfaceIds?: readonly string[];
}

export interface InterfaceEndpointDraft extends InterfaceEndpoint {
  loadBalancers: readonly Host[];
}

export interface LoadBalancerDraft extends LoadBalancer {
  webAcl: WebAcl | null;
  listeners: readonly Listener[];
  appliances: TargetGroup | null;
}

type UndefinedToo<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** A pod behind an interface of its node. */
export interface WrittenPod {
  readonly privateIp: string;
  readonly at: JsonPointer;
  readonly ip: Ip;
  readonly host: HostDraft;
  /** Whether the interface has the address only for the pod's sake: the document does not write it there as well. */
  readonly isAdded: boolean;
}

/** An interface as the document describes it, whether alone or in the instance or database that owns it. */
export interface WrittenInterface {
  readonly id: string;
  readonly ref: ComponentRef;
  readonly at: JsonPointer;
  readonly host: HostDraft;
  /** The id of its subnet. */
  readonly subnet: string;
  readonly interfaceType: NetworkInterface['interfaceType'];
  readonly written: UndefinedToo<Omit<WrittenNetworkInterface, 'subnet' | 'interfaceType' | 'name'>>;
  /** Where its subnet is written, if not in a field of that name. */
  readonly subnetAt?: JsonPointer;
  /** The pods that use one of its addresses (EKS-1). */
  readonly pods?: readonly WrittenPod[];
  /** Where its security groups are written, if not with its addresses. */
  readonly groupsAt?: JsonPointer;
}
