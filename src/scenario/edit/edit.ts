import type { JsonPointer } from '../../base/json-pointer.ts';
import type { InboundNetworkAclEntry, OutboundNetworkAclEntry } from '../../model/network-acl.ts';
import type { Route } from '../../model/route-table.ts';
import type { CollectionName } from '../../model/scenario.ts';
import type { InboundSecurityGroupRule, OutboundSecurityGroupRule } from '../../model/security-group.ts';

/** Whatever stands under an id in a document: the resources, and the flows between them. */
export type EditableCollection = CollectionName | 'flows';

export interface Resource {
  readonly collection: EditableCollection;
  readonly id: string;
}

/** The collections whose resources stand in a subnet with an address of it. */
export const IN_SUBNETS = ['networkInterfaces', 'instances', 'databases', 'natGateways'] as const;

/** A resource that can be moved to another subnet. */
export interface InSubnet extends Resource {
  readonly collection: (typeof IN_SUBNETS)[number];
}

/** What becomes of references to a resource that is deleted. */
export type Dangling =
  /** The edit fails, with an issue for each of them. */
  | 'refuse'
  /** They go too, and so does what cannot stand without them: a route without its target, a subnet without its VPC. */
  | 'remove'
  /** They stay, and the document says so until somebody repairs it. */
  | 'keep';

/** One thing that a person does to a document, as data. Values are of JSON's types. */
export type Edit =
  /** Puts a value at a place, new or not. What is equal in the old value keeps its spelling and its comments. */
  | { readonly kind: 'set'; readonly at: JsonPointer; readonly value: unknown }
  /** Takes away a key with its value, or an entry of a list. */
  | { readonly kind: 'remove'; readonly at: JsonPointer }
  | { readonly kind: 'add-resource'; readonly resource: Resource; readonly value: unknown }
  /** Renames a resource, and with it every reference. */
  | { readonly kind: 'rename-resource'; readonly resource: Resource; readonly to: string }
  | { readonly kind: 'delete-resource'; readonly resource: Resource; readonly references: Dangling }
  /** `index` counts from 0, in the list as it is before; left out: at the end. */
  | {
      readonly kind: 'insert-entry';
      readonly list: JsonPointer;
      readonly value: unknown;
      readonly index?: number;
    }
  /** `to` is the entry's place in the list as it is afterwards. */
  | {
      readonly kind: 'move-entry';
      readonly list: JsonPointer;
      readonly from: number;
      readonly to: number;
    }
  | ({ readonly kind: 'add-network-acl-entry'; readonly networkAcl: string } & (
      | { readonly direction: 'inbound'; readonly entry: InboundNetworkAclEntry }
      | { readonly direction: 'outbound'; readonly entry: OutboundNetworkAclEntry }
    ))
  | ({ readonly kind: 'add-security-group-rule'; readonly securityGroup: string } & (
      | { readonly direction: 'inbound'; readonly rule: InboundSecurityGroupRule }
      | { readonly direction: 'outbound'; readonly rule: OutboundSecurityGroupRule }
    ))
  | { readonly kind: 'add-route'; readonly routeTable: string; readonly route: Route }
  /**
   * Puts an instance, a database, an interface or a NAT gateway into another subnet. Addresses that are not in the
   * subnet's blocks are dropped, or the first one replaced: by the one given, or by `next-free`.
   */
  | {
      readonly kind: 'move-to-subnet';
      readonly resource: InSubnet;
      readonly subnet: string;
      readonly privateIp?: string;
    }
  /** Sets or, with null, clears a reference that a resource has one of. */
  | {
      readonly kind: 'associate';
      readonly resource: Resource;
      readonly field: 'routeTable' | 'networkAcl' | 'vpc' | 'gateway' | 'subnet';
      readonly to: string | null;
    }
  | { readonly kind: 'attach-security-group'; readonly resource: Resource; readonly securityGroup: string }
  | { readonly kind: 'detach-security-group'; readonly resource: Resource; readonly securityGroup: string }
  /** Where a thing on the map was dragged, from where the layout puts it; null: back to there. */
  | {
      readonly kind: 'drag';
      readonly key: string;
      readonly moved: { readonly dx: number; readonly dy: number } | null;
    }
  /** Folds or unfolds a thing on the map; null: as the layout sees fit. */
  | { readonly kind: 'fold'; readonly key: string; readonly folded: boolean | null }
  /** Several edits as one step, each applied to what the one before left. */
  | { readonly kind: 'several'; readonly name: EditName; readonly edits: readonly Edit[] };

/** What an edit is called in the list of things to undo. The words are in `explain/edit-messages.ts`. */
export interface EditName {
  readonly code: EditNameCode;
  readonly params: Readonly<Record<string, string | number>>;
}

type EditNameCode =
  | 'change-field'
  | 'change-resource'
  | 'change-entry'
  | 'change-document'
  | 'remove-field'
  | 'remove-entry'
  | 'remove-from-document'
  | 'add-entry'
  | 'add-network-acl-entry'
  | 'add-security-group-rule'
  | 'add-route'
  | 'add-resource'
  | 'rename-resource'
  | 'delete-resource'
  | 'move-entry'
  | 'move-to-subnet'
  | 'associate'
  | 'dissociate'
  | 'attach-security-group'
  | 'detach-security-group'
  | 'drag'
  | 'drag-back'
  | 'fold'
  | 'unfold'
  | 'fold-reset'
  | 'type-text';
