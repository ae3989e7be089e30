import type { ComponentRef } from '../compile/component.ts';
import type {
  Behavior,
  Distribution,
  DnsRecord,
  HostedZone,
  Origin,
  RoutingPolicy,
  WebAcl,
  WebAclRule,
} from '../compile/edge.ts';
import type {
  Direction,
  Firewall,
  FirewallRule,
  GatewayEndpoint,
  Host,
  InspectionEndpoint,
  InterfaceEndpoint,
  Listener,
  ListenerRule,
  LoadBalancer,
  NatGateway,
  NetworkAcl,
  NetworkAclEntry,
  NetworkInterface,
  Route,
  RouteTable,
  SecurityGroup,
  SecurityGroupRule,
  Target,
  TargetGroup,
  TransitGatewayRoute,
  TransitGatewayRouteTable,
} from '../compile/network.ts';
import type { StatefulDefault } from '../model/network-firewall.ts';
import type { PortRange } from '../net/port-range.ts';
import type { ExplanationCode } from './codes.ts';
import type { Translation, TrackedFlow } from './state.ts';
import type { TargetHealth } from './health.ts';

/** The fields of a packet that a rule can fail on, and the reasons a matching route is passed over. */
export type MatchField =
  | 'protocol'
  | 'ports'
  | 'icmp'
  | 'source'
  | 'destination'
  /** What a listener rule asks of the HTTP request (ALB-5). */
  | 'host'
  | 'path'
  | 'method'
  | 'source-ports'
  /** What a rule of a web ACL asks (WAF-5, WAF-6). */
  | 'country'
  | 'rate'
  | 'inspection'
  /** What the rule asks for does not show in what is known of the packet (NFW-12). */
  | 'undecided'
  /** The rule is of the other address family. */
  | 'family'
  /** The rule names a security group whose identity the path did not preserve (SG-18). */
  | 'reference-lost'
  /** The rule names a security group that does not exist any more (SG-18d). */
  | 'reference-stale'
  /** The rule names a security group, and the transit gateway on the way does not carry such references (TGW-28). */
  | 'reference-unsupported'
  /** The route is propagated and lies inside the VPC: the local route is preferred (RT-7). */
  | 'local-preferred';

/** One rule that was looked at, and the fields on which it did not match; none means it matched. */
export interface Considered<Rule> {
  readonly rule: Rule;
  readonly mismatches: readonly MatchField[];
}

/** A named condition that a component checks, in the order in which it checks them. */
export interface Check {
  readonly name: CheckName;
  readonly passed: boolean;
}

export type CheckName =
  | 'source-is-own-address'
  | 'destination-is-own-address'
  | 'source-dest-check-off'
  | 'address-family'
  | 'host-running'
  | 'host-forwards'
  | 'listens'
  | 'attached'
  | 'source-in-vpc'
  | 'public-ip-association'
  | 'destination-public'
  | 'destination-not-shared'
  | 'source-public'
  | 'source-not-shared'
  | 'public-ipv6'
  | 'block-public-access'
  | 'outbound-smtp'
  | 'solicited'
  | 'available'
  | 'protocol'
  | 'zone-served'
  | 'ports-left'
  | 'not-fragmented'
  | 'not-expired'
  | 'dns-support'
  | 'dns-hostnames'
  | 'destination-in-far-vpc'
  | 'source-in-near-vpc'
  | 'destination-owned'
  | 'way-back'
  | 'listener'
  | 'targets-registered'
  | 'target-registered'
  | 'zone-enabled'
  | 'targets-in-zone'
  | 'target-usable'
  | 'target-port'
  | 'direct-path'
  | 'not-hairpin'
  | 'zone-attached'
  | 'associated'
  | 'no-loop'
  | 'prefix-known'
  | 'tunnel-up'
  | 'host-known'
  | 'gateway-attached'
  | 'record'
  | 'whole-flow'
  | 'bgp-up'
  | 'authorized';

interface Noted {
  /** Causes beside the code that stops the packet (a lost group reference, for example). */
  readonly causes: readonly ExplanationCode[];
  /** Remarks that do not change the verdict. */
  readonly notes: readonly ExplanationCode[];
}

/** What a component answers: it lets the packet pass in one of these ways, or stops it with a code. */
export type Answer =
  | ({ readonly verdict: 'allow' | 'route' | 'translate' | 'deliver' | 'note'; readonly code: null } & Noted)
  | ({ readonly verdict: 'deny' | 'drop'; readonly code: ExplanationCode } & Noted)
  /** The walk meets something that is not modelled, or that cannot be decided. */
  | ({
      readonly verdict: 'unknown';
      readonly code:
        | 'UNKNOWN_RESOURCE'
        | 'FIREWALL_UNSUPPORTED_RULE_OPTIONS'
        | 'X_CONFIG_UNSUPPORTED'
        | 'X_NOT_COMPUTABLE';
    } & Noted);

/** An interface lets a packet out, in, or keeps it: the source/destination check (ENI-8), and delivery. */
export type NetworkInterfaceDecision = Answer & {
  readonly kind: 'network-interface';
  readonly networkInterface: NetworkInterface;
  readonly checks: readonly Check[];
};

export type SecurityGroupDecision = Answer & {
  readonly kind: 'security-group';
  readonly networkInterface: NetworkInterface;
  readonly direction: Direction;
  readonly groups: readonly SecurityGroup[];
  /** The rule or the remembered flow that let the packet pass; null where it is denied. */
  readonly decidedBy: SecurityGroupRule | TrackedFlow | null;
  /** Every rule of that direction; empty where a remembered flow answered. */
  readonly considered: readonly Considered<SecurityGroupRule>[];
  /** The flow as the group remembers it from here on; null where it is denied. */
  readonly flow: TrackedFlow | null;
  /** The destination ports around the packet's own for which every row of `considered` reads the same. */
  readonly samePorts: PortRange;
};

export type NetworkAclDecision = Answer & {
  readonly kind: 'network-acl';
  readonly networkAcl: NetworkAcl;
  readonly subnetId: string;
  readonly direction: Direction;
  /** The entry that decided. AWS's own `*` entry counts, so there is always one. */
  readonly decidedBy: NetworkAclEntry;
  /** Entries in rule-number order, up to and including `decidedBy`. */
  readonly considered: readonly Considered<NetworkAclEntry>[];
  readonly samePorts: PortRange;
};

export type RouteDecision = Answer & {
  readonly kind: 'route';
  readonly routeTable: RouteTable;
  /** The route that won; null where none matches. */
  readonly decidedBy: Route | null;
  /** Routes of the packet's family, best first, up to and including the winner. */
  readonly considered: readonly Considered<Route>[];
};

/** An internet gateway or egress-only internet gateway. */
export type GatewayDecision = Answer & {
  readonly kind: 'gateway';
  readonly component: ComponentRef;
  readonly checks: readonly Check[];
};

export type NatDecision = Answer & {
  readonly kind: 'nat';
  readonly natGateway: NatGateway;
  readonly checks: readonly Check[];
  /** The entry of the NAT table that was made or found. */
  readonly translation: Translation | null;
};

/** What joins a VPC to another network: a peering connection. */
export type CrossingDecision = Answer & {
  readonly kind: 'crossing';
  readonly component: ComponentRef;
  readonly checks: readonly Check[];
  /** What is on the other side; null where that is not known here. */
  readonly towards: ComponentRef | null;
  /** The Availability Zone in which the packet passes; null where it passes in none. */
  readonly zone: string | null;
  /** Which tunnel of a VPN connection carries it, from 1; null for the rest. */
  readonly tunnel: number | null;
};

export type TransitRouteDecision = Answer & {
  readonly kind: 'transit-route';
  readonly routeTable: TransitGatewayRouteTable;
  /** The route that won; null where none matches. */
  readonly decidedBy: TransitGatewayRoute | null;
  readonly considered: readonly Considered<TransitGatewayRoute>[];
};

/** The operating system of a host that forwards packets: a NAT instance, a router, a firewall. */
export type HostDecision = Answer & {
  readonly kind: 'host';
  readonly host: Host;
  readonly checks: readonly Check[];
  readonly translation: Translation | null;
};

/** A place where the packet ends that has no rules: a subnet without an owner, the internet, an AWS service. */
export type PlaceDecision = Answer & {
  readonly kind: 'place';
  readonly component: ComponentRef;
};

/** The resolver's answer, before the first packet (DNS-1 to DNS-9). */
export type ResolverDecision = Answer & {
  readonly kind: 'resolver';
  readonly resolver: string;
  /** The resource whose name was looked up, and which of its names. */
  readonly asked: { readonly id: string; readonly name: 'public-name' | 'private-name' };
  /** The address in the answer, formatted; null where the name does not resolve. */
  readonly answer: string | null;
  readonly checks: readonly Check[];
};

/** A target that a load balancer's node looked at. */
export interface ConsideredTarget {
  readonly target: Target;
  /** Null where its zone rules it out before its health is asked. */
  readonly health: TargetHealth | null;
  readonly standing:
    | 'usable'
    /** Unhealthy, and used since no target is healthy (ELB-8). */
    | 'fail-open'
    | 'unhealthy'
    /** Draining, or not in use. */
    | 'out-of-service'
    | 'other-zone'
    | 'zone-not-enabled';
}

/** A load balancer's node: its listener, the rule, and the target to which the request goes on. */
export type LoadBalancerDecision = Answer & {
  readonly kind: 'load-balancer';
  readonly loadBalancer: LoadBalancer;
  /** The node. */
  readonly networkInterface: NetworkInterface;
  readonly checks: readonly Check[];
  readonly listener: Listener | null;
  /** The rule whose conditions all hold; null where no listener accepts the packet, and for a reply. */
  readonly decidedBy: ListenerRule | null;
  readonly considered: readonly Considered<ListenerRule>[];
  readonly targetGroup: TargetGroup | null;
  readonly targets: readonly ConsideredTarget[];
  readonly target: Target | null;
  /** Whose address the target sees (NLB-7); null where the request does not go on. */
  readonly source: 'client' | 'node' | null;
  /** The HTTP status of an answer of its own (ALB-6, ALB-13). */
  readonly status: number | null;
  /** The X-Forwarded-For header with which the target is asked (ALB-9); null where it is asked none. */
  readonly forwardedFor: readonly string[] | null;
};

/** A gateway endpoint, or an interface endpoint at one of its interfaces. */
export type EndpointDecision = Answer & {
  readonly kind: 'endpoint';
  readonly endpoint: GatewayEndpoint | InterfaceEndpoint;
  /** Null for a gateway endpoint, which has none. */
  readonly networkInterface: NetworkInterface | null;
  readonly checks: readonly Check[];
};

/** A firewall at one of its endpoints. */
export type FirewallDecision = Answer & {
  readonly kind: 'firewall';
  readonly firewall: Firewall;
  readonly endpoint: InspectionEndpoint;
  /** The engine that decided; `state`: the flow is remembered as passed. */
  readonly engine: 'stateless' | 'stateful' | 'state';
  /** Rules in the order in which they were tried, up to the one that ended it. */
  readonly stateless: readonly Considered<FirewallRule>[];
  readonly stateful: readonly Considered<FirewallRule>[];
  /** Null where a default decided, or what is remembered. */
  readonly decidedBy: FirewallRule | null;
  readonly byDefault: 'pass' | 'drop' | 'forward' | StatefulDefault | null;
  /** Of a TCP connection, the part that decided: its handshake, or its data (NFW-9). */
  readonly phase: 'handshake' | 'established' | null;
  readonly samePorts: PortRange;
};

/** A web ACL in front of a distribution or load balancer. */
export type WebAclDecision = Answer & {
  readonly kind: 'web-acl';
  readonly webAcl: WebAcl;
  /** What it guards. */
  readonly resource: ComponentRef;
  /** In their order, up to the rule that ended it. */
  readonly considered: readonly Considered<WebAclRule>[];
  /** Null where the default action decided. */
  readonly decidedBy: WebAclRule | null;
  readonly byDefault: 'allow' | 'block' | null;
  /** The HTTP status with which it refuses; null where it lets the request through. */
  readonly status: number | null;
};

/** A distribution: its edge has a viewer's request, asks an origin, or answers. */
export type DistributionDecision = Answer & {
  readonly kind: 'distribution';
  readonly distribution: Distribution;
  readonly stage: 'viewer' | 'origin' | 'answer';
  readonly behavior: Behavior | null;
  readonly origin: Origin | null;
  readonly cacheHit: boolean;
  /** The HTTP status of an answer of its own. */
  readonly status: number | null;
  readonly checks: readonly Check[];
  /** The X-Forwarded-For header with which the origin is asked (CF-6). */
  readonly forwardedFor: readonly string[] | null;
};

/** A record of the name that was looked up. */
export interface ConsideredRecord {
  readonly record: DnsRecord;
  readonly standing:
    /** Route 53 may answer with it. */
    | 'candidate'
    | 'unhealthy'
    /** For clients of another place. */
    | 'elsewhere'
    /** The primary record is healthy, or a better one answers. */
    | 'standby'
    | 'no-weight'
    /** Of the address family that the client does not have. */
    | 'other-family';
}

/** Route 53's answer, before the first packet (R53-1). */
export type NameDecision = Answer & {
  readonly kind: 'name';
  readonly name: string;
  /** Null where no zone answers this client. */
  readonly zone: HostedZone | null;
  readonly policy: RoutingPolicy['kind'] | null;
  readonly considered: readonly ConsideredRecord[];
  readonly decidedBy: DnsRecord | null;
  /** Every record is unhealthy, and Route 53 answers as if none were (R53-3). */
  readonly failsOpen: boolean;
  /** The address in the answer, formatted; null where the name does not resolve. */
  readonly answer: string | null;
  readonly checks: readonly Check[];
};

/** A Gateway Load Balancer: at its endpoint, at the node that wraps packets and unwraps them, or at the appliance. */
export type GatewayLoadBalancerDecision = Answer & {
  readonly kind: 'gateway-load-balancer';
  readonly part: 'endpoint' | 'encapsulate' | 'appliance' | 'decapsulate';
  readonly endpoint: InspectionEndpoint;
  /** The node of the endpoint's zone, or the appliance's interface; null where the document does not have it. */
  readonly networkInterface: NetworkInterface | null;
  readonly checks: readonly Check[];
  readonly targetGroup: TargetGroup | null;
  readonly targets: readonly ConsideredTarget[];
  /** The appliance; null at the endpoint. */
  readonly target: Target | null;
  /** The flow has been there before, and stays with its appliance (GWLB-11). */
  readonly sticks: boolean;
};

export type Decision =
  | WebAclDecision
  | DistributionDecision
  | NameDecision
  | GatewayLoadBalancerDecision
  | EndpointDecision
  | FirewallDecision
  | LoadBalancerDecision
  | NetworkInterfaceDecision
  | SecurityGroupDecision
  | NetworkAclDecision
  | RouteDecision
  | GatewayDecision
  | CrossingDecision
  | TransitRouteDecision
  | NatDecision
  | HostDecision
  | PlaceDecision
  | ResolverDecision;

/** The rule that let a packet through a security group; null where a remembered flow did, or nothing. */
export function decidingRule({ decidedBy }: SecurityGroupDecision): SecurityGroupRule | null {
  return decidedBy === null || 'kind' in decidedBy ? null : decidedBy;
}
