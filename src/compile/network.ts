import type { Issue } from '../base/issue.ts';
import type { JsonPointer } from '../base/json-pointer.ts';
import type { Cidr, Cidr4, Cidr6 } from '../net/cidr.ts';
import type { IcmpMatch } from '../net/icmp.ts';
import type { Ip, IpFamily, Ipv4, Ipv6 } from '../net/ip.ts';
import type { PortRange } from '../net/port-range.ts';
import type { Protocol } from '../net/protocol.ts';
import type { BlockPublicAccess } from '../model/block-public-access.ts';
import type { FlowLog } from '../model/flow-log.ts';
import type { AttachmentState } from '../model/transit-gateway.ts';
import type { PeeringState } from '../model/peering.ts';
import type { ListenerProtocol } from '../model/load-balancer.ts';
import type { RouteOrigin } from '../model/route-table.ts';
import type { Scenario } from '../model/scenario.ts';
import type { StatefulDefault } from '../model/network-firewall.ts';
import type { FlowStickiness, TargetHealthState } from '../model/target-group.ts';
import type { ComponentRef, ComponentType } from './component.ts';
import type { Distribution, HostedZone, WebAcl } from './edge.ts';

/*
 * The compiled network: references are objects, addresses are numbers, rules are sorted, owners are indexed.
 * Matches are data (ranges), so that sets of packets can be pushed through the same tables.
 * `at` is the place in the document, or null for what AWS creates by itself.
 */

export type Direction = 'inbound' | 'outbound';

/** The exclusion from Block Public Access that holds for a VPC or subnet (BPA-4). */
export type BpaExclusion = 'none' | 'allow-bidirectional' | 'allow-egress';

export interface Vpc {
  readonly id: string;
  readonly at: JsonPointer;
  readonly region: string | null;
  /** The primary IPv4 block first. */
  readonly cidrs: readonly Cidr4[];
  readonly ipv6Cidrs: readonly Cidr6[];
  /** Where the Amazon resolver answers: primary block + 2 (VPC-10). */
  readonly resolver: Ipv4;
  readonly enableDnsSupport: boolean;
  readonly enableDnsHostnames: boolean;
  readonly privateIpv6: boolean;
  readonly bpaExclusion: BpaExclusion;
  readonly mainRouteTable: RouteTable;
  readonly defaultNetworkAcl: NetworkAcl;
  readonly defaultSecurityGroup: SecurityGroup;
  readonly internetGateway: InternetGateway | null;
  readonly egressOnlyInternetGateway: EgressOnlyInternetGateway | null;
  /** The peering connections that it is a side of, whatever their state. */
  readonly peerings: readonly Peering[];
  /** Who owns each private IPv4 and each IPv6 address of the VPC. */
  readonly owners: ReadonlyMap<Ip, AddressOwner>;
  /** Prefixes delegated to an interface (ENI-9). */
  readonly delegatedPrefixes: readonly { readonly cidr: Cidr; readonly owner: NetworkInterface }[];
}

export interface Subnet {
  readonly id: string;
  readonly at: JsonPointer;
  readonly vpc: Vpc;
  readonly az: string | null;
  readonly cidr: Cidr4 | null;
  readonly ipv6Cidr: Cidr6 | null;
  readonly networkAcl: NetworkAcl;
  readonly routeTable: RouteTable;
  readonly enableDns64: boolean;
  readonly bpaExclusion: BpaExclusion;
}

export type RouteTarget =
  | { readonly type: 'local' }
  | { readonly type: 'internet-gateway'; readonly gateway: InternetGateway }
  | { readonly type: 'egress-only-internet-gateway'; readonly gateway: EgressOnlyInternetGateway }
  | { readonly type: 'nat-gateway'; readonly gateway: NatGateway }
  | { readonly type: 'network-interface'; readonly networkInterface: NetworkInterface }
  | { readonly type: 'vpc-peering-connection'; readonly peering: Peering }
  | { readonly type: 'transit-gateway'; readonly gateway: TransitGateway }
  | { readonly type: 'vpc-endpoint'; readonly endpoint: GatewayEndpoint }
  | { readonly type: 'vpn-gateway'; readonly gateway: VpnGateway }
  | { readonly type: 'inspection-endpoint'; readonly endpoint: InspectionEndpoint }
  /** A target that is gone: its routes are blackholes (RT-14). */
  | { readonly type: 'missing'; readonly id: string }
  /** A target that the walk does not model: the outcome is `unknown` and names it. */
  | {
      readonly type: 'unmodelled';
      readonly component: { readonly type: ComponentType; readonly id: string };
    };

export interface Route {
  readonly at: JsonPointer | null;
  readonly destination: Cidr;
  /** The prefix list through which the destination came, or null. */
  readonly prefixList: PrefixList | null;
  /** As the user wrote it: the target's id, or `local`. */
  readonly via: string;
  readonly target: RouteTarget;
  readonly state: 'active' | 'blackhole';
  readonly origin: RouteOrigin;
  /** Another route of equal standing goes elsewhere, and AWS picks one at random (RT-17). */
  readonly nondeterministic: boolean;
}

export interface RouteTable {
  readonly id: string;
  readonly at: JsonPointer | null;
  readonly vpc: Vpc;
  readonly main: boolean;
  /** The gateway whose incoming traffic this table steers, or null for a subnet table. */
  readonly gateway: InternetGateway | null;
  readonly publicIpv4Pools: readonly Cidr4[];
  /** By family, best first: longest prefix, then rank (RT-5, RT-6). Local routes included. */
  readonly routes: { readonly [Family in IpFamily]: readonly Route[] };
}

export interface InternetGateway {
  readonly kind: 'internet-gateway';
  readonly id: string;
  readonly at: JsonPointer;
  readonly vpc: Vpc | null;
  readonly state: 'attached' | 'attaching' | 'detaching' | 'detached';
  /** The gateway route table, if one is associated (RT-21). */
  readonly routeTable: RouteTable | null;
}

export interface EgressOnlyInternetGateway {
  readonly kind: 'egress-only-internet-gateway';
  readonly id: string;
  readonly at: JsonPointer;
  readonly vpc: Vpc;
}

export interface NatGateway {
  readonly kind: 'nat-gateway';
  readonly id: string;
  readonly at: JsonPointer;
  readonly vpc: Vpc;
  readonly mode: 'zonal' | 'regional';
  readonly connectivity: 'public' | 'private';
  /** Null for a regional NAT gateway, which is in no subnet (NAT-20). */
  readonly subnet: Subnet | null;
  /** The table that decides after translation: its subnet's, or a regional gateway's own (NAT-9, NAT-20). */
  readonly routeTable: RouteTable;
  /** Null for a regional NAT gateway, which shows its public address only. */
  readonly privateIp: Ipv4 | null;
  /** All of them, primary first. */
  readonly privateIps: readonly Ipv4[];
  readonly publicIp: Ipv4 | null;
  /** How many addresses it has, for port exhaustion (NAT-14). */
  readonly addressCount: number;
  /** Public address by private address. */
  readonly publicIps: ReadonlyMap<Ipv4, Ipv4>;
  /** Regional, manual mode: the zones that it serves. Null: all. */
  readonly zones: ReadonlySet<string> | null;
  readonly state: 'pending' | 'available' | 'failed' | 'deleting' | 'deleted';
}

/** One VPC of a peering connection. */
export interface PeeringSide {
  /** Null where the document does not describe it: another account's. */
  readonly vpc: Vpc | null;
  readonly id: string;
  readonly region: string | null;
  /** IPv4 and IPv6. */
  readonly cidrs: readonly Cidr[];
  /** Public names of its instances resolve to private addresses for the other side (PCX-18). */
  readonly dnsResolution: boolean;
}

export interface Peering {
  readonly kind: 'vpc-peering-connection';
  readonly id: string;
  readonly at: JsonPointer;
  /** Requester, accepter. */
  readonly sides: readonly [PeeringSide, PeeringSide];
  readonly state: PeeringState;
  readonly interRegion: boolean;
}

/** A network on premises. */
export interface OnPremisesNetwork {
  readonly kind: 'on-premises';
  readonly id: string;
  readonly at: JsonPointer;
  readonly cidrs: readonly Cidr[];
  /** Whom flows mean that name the network. */
  readonly host: Ip;
  /** What its routers send to AWS; null: what they learn from there (CA-21). */
  readonly routes: readonly Cidr[] | null;
  readonly connections: readonly VpnConnection[];
  readonly interfaces: readonly VirtualInterface[];
}

export interface VpnGateway {
  readonly kind: 'vpn-gateway';
  readonly id: string;
  readonly at: JsonPointer;
  readonly vpc: Vpc | null;
  readonly state: 'attached' | 'attaching' | 'detaching' | 'detached';
  readonly connections: readonly VpnConnection[];
  /** The virtual interfaces that lead to it, through a Direct Connect gateway or straight. */
  readonly interfaces: readonly VirtualInterface[];
}

/** A virtual interface of a Direct Connect connection. */
export interface VirtualInterface {
  readonly kind: 'virtual-interface';
  readonly id: string;
  readonly at: JsonPointer;
  readonly type: 'private' | 'transit';
  readonly site: OnPremisesNetwork;
  /** The Direct Connect gateway at its end; null where it ends at a virtual private gateway. */
  readonly through: DirectConnectGateway | null;
  readonly vpnGateway: VpnGateway | null;
  readonly region: string | null;
  /** Whether its BGP session is up. */
  readonly isUp: boolean;
  /** What AWS knows to lie behind it, now. */
  readonly prefixes: readonly Cidr[];
  /** By its local preference community: 0 low, 1 medium, 2 high. */
  readonly preference: number;
  readonly asPathLength: number;
}

export interface DirectConnectGateway {
  readonly kind: 'direct-connect-gateway';
  readonly id: string;
  readonly at: JsonPointer;
  readonly associations: readonly DirectConnectAssociation[];
  readonly interfaces: readonly VirtualInterface[];
}

export interface DirectConnectAssociation {
  readonly at: JsonPointer;
  readonly gateway: VpnGateway | TransitGateway;
  /** What sites are told to lie behind it (DX-4). */
  readonly advertised: readonly Cidr[];
}

/** A Site-to-Site VPN connection. */
export interface VpnConnection {
  readonly kind: 'vpn-connection';
  readonly id: string;
  readonly at: JsonPointer;
  readonly site: OnPremisesNetwork;
  readonly gateway: VpnGateway | TransitGateway;
  readonly routing: 'static' | 'bgp';
  /** What AWS knows to lie behind it, now. */
  readonly prefixes: readonly Cidr[];
  /** Whether each tunnel is up. */
  readonly tunnels: readonly boolean[];
  /** The tunnel by which the device on premises sends, from 1; null: the one that AWS uses. */
  readonly deviceTunnel: number | null;
}

export interface TransitGateway {
  readonly kind: 'transit-gateway';
  readonly id: string;
  readonly at: JsonPointer;
  readonly region: string | null;
  readonly securityGroupReferencing: boolean;
  readonly vpnEcmp: boolean;
  readonly dnsSupport: boolean;
  /** By id; a peering attachment belongs to both of its gateways. */
  readonly attachments: readonly TransitGatewayAttachment[];
  /** The route table of what comes in by an attachment, by the attachment's id (TGW-10). */
  readonly associations: ReadonlyMap<string, TransitGatewayRouteTable>;
}

/** What an attachment joins to its gateway. */
export type Attached =
  | {
      readonly type: 'vpc';
      readonly vpc: Vpc;
      /** One a zone, by zone (TGW-3). */
      readonly subnets: readonly Subnet[];
      readonly applianceMode: boolean;
      readonly ipv6: boolean;
      readonly securityGroupReferencing: boolean;
    }
  | { readonly type: 'peering'; readonly peer: TransitGateway }
  | { readonly type: 'vpn'; readonly connection: VpnConnection }
  | { readonly type: 'direct-connect'; readonly gateway: DirectConnectGateway };

export interface TransitGatewayAttachment {
  readonly kind: 'transit-gateway-attachment';
  readonly id: string;
  readonly at: JsonPointer;
  readonly transitGateway: TransitGateway;
  readonly state: AttachmentState;
  /** TGW-2. */
  readonly forwards: boolean;
  readonly attached: Attached;
}

export interface TransitGatewayRoute {
  /** Null for a propagated route. */
  readonly at: JsonPointer | null;
  readonly destination: Cidr;
  readonly prefixList: PrefixList | null;
  /** Null for a blackhole that leads nowhere. */
  readonly attachment: TransitGatewayAttachment | null;
  readonly state: 'active' | 'blackhole';
  /** TGW-14. */
  readonly origin: 'static' | 'prefix-list' | 'vpc' | 'direct-connect' | 'vpn';
}

export interface TransitGatewayRouteTable {
  readonly id: string;
  /** Null for the default table that AWS makes. */
  readonly at: JsonPointer | null;
  readonly transitGateway: TransitGateway;
  /** By family, best first (TGW-13, TGW-14). */
  readonly routes: { readonly [Family in IpFamily]: readonly TransitGatewayRoute[] };
}

export interface NetworkAclEntry {
  readonly at: JsonPointer | null;
  readonly ruleNumber: number | '*';
  readonly action: 'allow' | 'deny';
  readonly protocol: Protocol;
  /** All ports where the protocol has none. */
  readonly ports: PortRange;
  readonly icmp: IcmpMatch;
  /** Compared with the source (inbound) or the destination (outbound). */
  readonly cidr: Cidr;
}

export interface NetworkAcl {
  readonly id: string;
  readonly at: JsonPointer | null;
  readonly vpc: Vpc;
  readonly isDefault: boolean;
  /** Ascending rule numbers, without the `*` entries. */
  readonly entries: { readonly [D in Direction]: readonly NetworkAclEntry[] };
  /** The `*` entries, one a family (NACL-5). */
  readonly closing: { readonly [Family in IpFamily]: NetworkAclEntry };
}

export type SecurityGroupPeer =
  | { readonly kind: 'cidr'; readonly cidr: Cidr }
  | { readonly kind: 'prefix-list'; readonly prefixList: PrefixList }
  | { readonly kind: 'security-group'; readonly securityGroup: SecurityGroup }
  /** A group that is not in the document: another account's, or deleted. Matches nothing (SG-18d). */
  | { readonly kind: 'stale'; readonly id: string };

export interface SecurityGroupRule {
  /** `sgr-…` where the document gives one, else `SG/inbound/0` by its place. */
  readonly id: string;
  readonly at: JsonPointer | null;
  readonly securityGroupId: string;
  readonly protocol: Protocol;
  readonly ports: PortRange;
  readonly icmp: IcmpMatch;
  readonly peer: SecurityGroupPeer;
}

export interface SecurityGroup {
  readonly id: string;
  readonly at: JsonPointer | null;
  readonly vpc: Vpc;
  readonly isDefault: boolean;
  readonly rules: { readonly [D in Direction]: readonly SecurityGroupRule[] };
}

export interface PrefixList {
  readonly id: string;
  /** The name, by which AWS's own lists are known; null where the document gives none. */
  readonly name: string | null;
  readonly at: JsonPointer;
  readonly entries: readonly Cidr[];
  /** What one reference to it counts for in a quota (SG-12). */
  readonly weight: number;
}

export interface NetworkInterface {
  readonly kind: 'network-interface';
  readonly id: string;
  /** How a trace names it: by the resource that the document wrote it into. */
  readonly ref: ComponentRef;
  readonly at: JsonPointer;
  readonly interfaceType: 'interface' | 'lambda' | 'ec2_instance_connect_endpoint' | 'requester_managed';
  readonly subnet: Subnet;
  /** The primary private IPv4 address; null in an IPv6-only subnet. */
  readonly primaryIpv4: Ipv4 | null;
  /** True where the document left the address out and it was assigned here. */
  readonly assumedAddress: boolean;
  /** Primary first. */
  readonly ipv4: readonly Ipv4[];
  readonly ipv6: readonly Ipv6[];
  readonly delegatedPrefixes: readonly Cidr[];
  /** Public IPv4 address by private address (ENI-3). */
  readonly publicIps: ReadonlyMap<Ipv4, Ipv4>;
  readonly securityGroups: readonly SecurityGroup[];
  /** The rules of all its groups as one set (SG-2). */
  readonly rules: { readonly [D in Direction]: readonly SecurityGroupRule[] };
  readonly sourceDestCheck: boolean;
  readonly host: Host;
  /** The pods that have one of its addresses; none on most (EKS-1). */
  readonly pods?: ReadonlyMap<Ip, Host>;
}

/** What owns a private address: something that receives the packets sent to it. */
export type AddressOwner = NetworkInterface | NatGateway;

/** The machine behind one or more interfaces. */
export interface Host {
  readonly ref: ComponentRef;
  readonly at: JsonPointer;
  readonly name: string | null;
  /** The primary interface first. */
  readonly interfaces: readonly NetworkInterface[];
  readonly running: boolean;
  /** Null: something listens on every port. */
  readonly listens: readonly { readonly protocol: Protocol; readonly port: number }[] | null;
  readonly forwards: 'no' | 'route' | 'masquerade';
  /** The source ports from which it starts flows (NACL-18). */
  readonly ephemeralPorts: PortRange;
  /** A managed service that decides itself what becomes of a packet that arrives; null for a machine. */
  readonly service: HostService | null;
  /** What its application asks of others before it answers. */
  readonly calls: readonly Call[];
  /** Of a Client VPN endpoint: what its clients may reach, and how (CVPN-2). */
  readonly clientVpn?: {
    readonly cidr: Cidr4;
    /** The client that flows mean which name the endpoint. */
    readonly client: Ipv4;
    readonly splitTunnel: boolean;
    readonly authorizations: readonly Cidr[];
    readonly routes: readonly { readonly destination: Cidr; readonly subnetId: string }[];
  };
  /** Of a pod without an interface of its own: its address, whose interface has it, and whether that translates (EKS-2). */
  readonly pod?: { readonly ip: Ip; readonly node: Host; readonly snat: boolean };
}

export interface PublicAddress {
  readonly owner: AddressOwner;
  /** Null where the owner itself carries the public address (a regional NAT gateway). */
  readonly privateIp: Ipv4 | null;
  readonly vpc: Vpc;
}

export interface Network {
  readonly scenario: Scenario;
  readonly vpcs: ReadonlyMap<string, Vpc>;
  readonly subnets: ReadonlyMap<string, Subnet>;
  readonly routeTables: ReadonlyMap<string, RouteTable>;
  readonly internetGateways: ReadonlyMap<string, InternetGateway>;
  readonly egressOnlyInternetGateways: ReadonlyMap<string, EgressOnlyInternetGateway>;
  readonly natGateways: ReadonlyMap<string, NatGateway>;
  readonly peerings: ReadonlyMap<string, Peering>;
  readonly transitGateways: ReadonlyMap<string, TransitGateway>;
  readonly transitGatewayAttachments: ReadonlyMap<string, TransitGatewayAttachment>;
  readonly transitGatewayRouteTables: ReadonlyMap<string, TransitGatewayRouteTable>;
  readonly onPremisesNetworks: ReadonlyMap<string, OnPremisesNetwork>;
  readonly vpnGateways: ReadonlyMap<string, VpnGateway>;
  readonly vpnConnections: ReadonlyMap<string, VpnConnection>;
  readonly directConnectGateways: ReadonlyMap<string, DirectConnectGateway>;
  readonly virtualInterfaces: ReadonlyMap<string, VirtualInterface>;
  readonly firewalls: ReadonlyMap<string, Firewall>;
  /** The endpoints of firewalls and of Gateway Load Balancers, by id. */
  readonly inspectionEndpoints: ReadonlyMap<string, InspectionEndpoint>;
  readonly networkAcls: ReadonlyMap<string, NetworkAcl>;
  readonly securityGroups: ReadonlyMap<string, SecurityGroup>;
  readonly prefixLists: ReadonlyMap<string, PrefixList>;
  readonly networkInterfaces: ReadonlyMap<string, NetworkInterface>;
  /** Instances, databases and interfaces that stand alone, by id: the ends a flow can name. */
  readonly hosts: ReadonlyMap<string, Host>;
  readonly targetGroups: ReadonlyMap<string, TargetGroup>;
  readonly gatewayEndpoints: ReadonlyMap<string, GatewayEndpoint>;
  readonly hostedZones: ReadonlyMap<string, HostedZone>;
  readonly distributions: ReadonlyMap<string, Distribution>;
  readonly webAcls: ReadonlyMap<string, WebAcl>;
  /** Public IPv4 addresses of the whole document. */
  readonly publicAddresses: ReadonlyMap<Ipv4, PublicAddress>;
  /** IPv6 addresses of the whole document. */
  readonly ipv6Owners: ReadonlyMap<Ipv6, AddressOwner>;
  readonly blockPublicAccess: BlockPublicAccess['mode'];
  readonly outboundSmtp: 'blocked' | 'allowed';
  readonly flowLogs: ReadonlyMap<string, FlowLog>;
  /** What AWS would accept and an engineer would frown at. */
  readonly warnings: readonly Issue[];
}

/** A load balancer: its nodes are network interfaces, one a zone, that it manages itself (ELB-1). */
export interface LoadBalancer {
  readonly kind: 'load-balancer';
  readonly id: string;
  readonly at: JsonPointer;
  readonly type: 'application' | 'network' | 'gateway' | 'classic';
  readonly scheme: 'internet-facing' | 'internal';
  readonly state: 'provisioning' | 'active' | 'failed';
  readonly crossZone: boolean;
  /** Whether its inbound rules hold for what comes by PrivateLink (IEP-16). */
  readonly enforcesOnPrivateLink: boolean;
  readonly webAcl: WebAcl | null;
  /** Forwards requests on which AWS WAF cannot decide (WAF-8). */
  readonly wafFailOpen: boolean;
  readonly xForwardedFor: 'append' | 'preserve' | 'remove';
  /** In order of port. */
  readonly listeners: readonly Listener[];
  /** The appliances of a Gateway Load Balancer (GWLB-1); null where it has none, and for the others. */
  readonly appliances: TargetGroup | null;
  /** After so many seconds without a packet a Gateway Load Balancer forgets a TCP flow (GWLB-12). */
  readonly tcpIdleSeconds: number;
}

export interface Listener {
  readonly at: JsonPointer;
  readonly protocol: ListenerProtocol;
  readonly port: number;
  /** Ascending priority; the default rule, which always matches, last (ALB-4). */
  readonly rules: readonly ListenerRule[];
}

export interface ListenerRule {
  readonly at: JsonPointer;
  readonly priority: number | 'default';
  /** Null: any. Inside one condition any value suffices. */
  readonly host: readonly string[] | null;
  readonly path: readonly string[] | null;
  readonly method: readonly string[] | null;
  readonly sourceIp: readonly Cidr[] | null;
  readonly action: ListenerAction;
}

export type ListenerAction =
  | {
      readonly kind: 'forward';
      readonly groups: readonly { readonly targetGroup: TargetGroup; readonly weight: number }[];
    }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'fixed-response'; readonly status: number };

export interface TargetGroup {
  readonly id: string;
  readonly at: JsonPointer;
  readonly vpc: Vpc | null;
  readonly type: 'instance' | 'ip' | 'alb' | 'lambda';
  readonly protocol: 'http' | 'https' | 'tcp' | 'tls' | 'udp' | 'tcp_udp' | 'quic' | 'tcp_quic' | 'geneve';
  /** In order of id and port. */
  readonly targets: readonly Target[];
  readonly healthCheck: { readonly enabled: boolean; readonly port: number | null };
  /** Null: the load balancer's own setting. */
  readonly crossZone: boolean | null;
  readonly preservesClientIp: boolean;
  readonly proxyProtocol: boolean;
  /** A cookie keeps a client at its target (ALB-8). */
  readonly isSticky: boolean;
  /** Of a Gateway Load Balancer's appliances (GWLB-8, GWLB-11, GWLB-13). */
  readonly stickiness: FlowStickiness;
  readonly rebalances: boolean;
  readonly isStateful: boolean;
}

export interface Target {
  readonly id: string;
  readonly at: JsonPointer;
  /** Null for a function, which is invoked and not sent packets (ALB-10). */
  readonly ip: Ip | null;
  /** Null for an address that nobody in the document owns. */
  readonly networkInterface: NetworkInterface | null;
  readonly port: number;
  /** Null where it is not known; `all` for an address outside the VPC that every zone serves. */
  readonly az: string | null;
  /** As the document states it; null: found by tracing the health check. */
  readonly health: TargetHealthState | null;
}

/** What stands behind a host that is none: it decides itself what becomes of a packet that arrives. */
export type HostService = LoadBalancer | InterfaceEndpoint;

/** What an application asks of others before it answers. */
export interface Call {
  readonly at: JsonPointer;
  readonly to: string;
  readonly protocol: Protocol;
  /** Null: the standard port of what is asked. */
  readonly port: number | null;
}

/** Network interfaces that lead to a service (IEP-1); the service's own side is modelled for PrivateLink only. */
export interface InterfaceEndpoint {
  readonly kind: 'interface-endpoint';
  readonly type: 'interface';
  readonly id: string;
  readonly at: JsonPointer;
  readonly service: string;
  readonly isAvailable: boolean;
  /** What its policy comes to. */
  readonly isDenied: boolean;
  readonly privateDns: boolean;
  /** The provider's Network Load Balancers; none for a service of AWS. */
  readonly loadBalancers: readonly Host[];
}

/** A route target that leads to S3 or DynamoDB: no address, no group, no subnet (GWE-1). */
export interface GatewayEndpoint {
  readonly kind: 'gateway-endpoint';
  readonly id: string;
  readonly at: JsonPointer;
  readonly vpc: Vpc;
  readonly service: string;
  readonly prefixList: PrefixList;
  readonly isAvailable: boolean;
  readonly isDenied: boolean;
}

/** Where routes hand packets to a firewall or to appliances, and where they hand them back (NFW-1, GWLB-7). */
export interface InspectionEndpoint {
  readonly kind: 'inspection-endpoint';
  readonly id: string;
  readonly ref: ComponentRef;
  readonly at: JsonPointer;
  readonly subnet: Subnet;
  readonly available: boolean;
  readonly behind: Firewall | ApplianceService;
}

/** The service that Gateway Load Balancer endpoints lead to. */
export interface ApplianceService {
  readonly kind: 'appliances';
  /** The load balancer's, or the name of the service where the document does not have it. */
  readonly id: string;
  /** The Gateway Load Balancer; null where the document does not have it. */
  readonly host: Host | null;
}

/** An AWS Network Firewall firewall with its policy. */
export interface Firewall {
  readonly kind: 'firewall';
  readonly id: string;
  readonly at: JsonPointer;
  readonly vpc: Vpc;
  /** By the order of their groups, then their own (NFW-3). */
  readonly stateless: readonly FirewallRule[];
  readonly statelessDefault: StatelessAction;
  readonly fragmentDefault: StatelessAction;
  readonly order: 'action' | 'strict';
  /** In the order in which they are tried (NFW-6, NFW-7). */
  readonly stateful: readonly FirewallRule[];
  readonly defaults: readonly StatefulDefault[];
  readonly streamException: 'drop' | 'continue' | 'reject';
}

export type StatelessAction = 'pass' | 'drop' | 'forward';

export interface FirewallRule {
  /** `1/10`: group and rule; a signature id where the document gives one. */
  readonly id: string;
  readonly at: JsonPointer;
  readonly action: StatelessAction | 'reject' | 'alert';
  readonly protocol: Protocol;
  readonly ports: PortRange;
  readonly icmp: IcmpMatch;
  readonly fromPorts: PortRange;
  readonly from: FirewallAddresses;
  readonly to: FirewallAddresses;
  /** The hosts for which it is; empty: any host of HTTP and TLS. Null: it does not look at the application. */
  readonly domains: readonly string[] | null;
  /** What a packet alone cannot decide (NFW-12); null where there is nothing of the kind. */
  readonly options: string | null;
}

export interface FirewallAddresses {
  /** As the document writes them. */
  readonly text: string;
  /** One that holds the address suffices; `negated` is all addresses but these. */
  readonly parts: readonly { readonly blocks: readonly Cidr[]; readonly negated: boolean }[];
}
