import type { JsonPointer } from '../base/json-pointer.ts';
import type { WafAction, WafKnowledge } from '../model/web-acl.ts';
import type { Cidr } from '../net/cidr.ts';
import type { Ip, Ipv4 } from '../net/ip.ts';
import type { ComponentRef } from './component.ts';

/* What stands before the VPCs: names, edges and web ACLs. Part of the compiled network. */

/** A CloudFront distribution. */
export interface Distribution {
  readonly id: string;
  readonly ref: ComponentRef;
  readonly at: JsonPointer;
  /** In lower case. */
  readonly aliases: readonly string[];
  /** Where viewers reach it. */
  readonly edge: Ip;
  /** Whence it asks public origins: an address of the origin-facing prefix list (CF-1, CF-3). */
  readonly originFacing: Ipv4;
  readonly webAcl: WebAcl | null;
  readonly origins: ReadonlyMap<string, Origin>;
  /** In the order in which they are tried; the default behavior, which always matches, last. */
  readonly behaviors: readonly Behavior[];
  /** Shield Advanced protects it; Standard protects everything (SHD-1). */
  readonly shieldAdvanced: boolean;
}

export interface Origin {
  readonly name: string;
  readonly at: JsonPointer;
  /** An id or an address. */
  readonly to: string;
  readonly port: number;
  /** Of a VPC origin, the id of CloudFront's network interface in the VPC; null for a public origin (CF-4). */
  readonly interfaceId: string | null;
}

export interface Behavior {
  readonly at: JsonPointer;
  /** Null for the default behavior. */
  readonly path: string | null;
  readonly origin: Origin;
  /** Whether the origin is asked for the viewer's host name. */
  readonly forwardsHost: boolean;
}

/** A web ACL of AWS WAF. */
export interface WebAcl {
  readonly id: string;
  readonly at: JsonPointer;
  readonly scope: 'cloudfront' | 'regional';
  readonly defaultAction: 'allow' | 'block';
  /** By ascending priority, rule groups in their place (WAF-2). */
  readonly rules: readonly WebAclRule[];
  /** AWS WAF cannot decide (WAF-8). */
  readonly failing: boolean;
}

export interface WebAclRule {
  /** Its name, or its priority; `group/rule` in a rule group. */
  readonly id: string;
  readonly at: JsonPointer;
  readonly action: WafAction;
  readonly statement: WafStatement;
}

/** What a rule asks; all that is not null has to hold. */
export interface WafStatement {
  readonly ipSet: {
    readonly id: string;
    readonly addresses: readonly Cidr[];
    readonly forwarded: boolean;
  } | null;
  readonly country: readonly string[] | null;
  readonly host: readonly string[] | null;
  readonly path: readonly string[] | null;
  readonly method: readonly string[] | null;
  readonly rate: {
    readonly limit: number;
    readonly window: number;
    readonly currentRate: number | null;
  } | null;
  /** What only AWS WAF can tell, and what the document says that it comes to. */
  readonly inspects: { readonly what: string; readonly matches: WafKnowledge | null } | null;
}

/** A hosted zone of Route 53. */
export interface HostedZone {
  readonly id: string;
  readonly at: JsonPointer;
  /** In lower case, without a dot at its end. */
  readonly domain: string;
  /** The ids of the VPCs in which a private zone answers; null for a public one (R53-5). */
  readonly vpcs: readonly string[] | null;
  /** By name. */
  readonly records: ReadonlyMap<string, readonly DnsRecord[]>;
}

export interface DnsRecord {
  /** What tells it from the others of its name: its set identifier, or what its policy goes by. */
  readonly id: string;
  readonly at: JsonPointer;
  readonly policy: RoutingPolicy;
  /** The addresses; empty for an alias. */
  readonly values: readonly Ip[];
  /** The id of the resource for which it stands; null for addresses. */
  readonly alias: string | null;
  readonly evaluatesTargetHealth: boolean;
  /** What its health check says; null without one. */
  readonly healthy: boolean | null;
}

/** How Route 53 picks among the records of one name (R53-2). */
export type RoutingPolicy =
  | { readonly kind: 'simple' | 'multivalue' | 'geoproximity' }
  | { readonly kind: 'weighted'; readonly weight: number }
  | { readonly kind: 'latency'; readonly region: string }
  | { readonly kind: 'failover'; readonly role: 'primary' | 'secondary' }
  | {
      readonly kind: 'geolocation';
      readonly continent: string | null;
      /** `*` is the default record. */
      readonly country: string | null;
      readonly subdivision: string | null;
    }
  | { readonly kind: 'ip-based'; readonly clients: readonly Cidr[] };
