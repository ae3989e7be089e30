import type { ComponentRef } from '../compile/component.ts';

/**
 * What a thing on the map is called, there and in the document's `view`: its kind and its id, since an id is unique
 * only in its collection.
 */
export type MapKey = string;

export type MapKind =
  | 'vpc'
  | 'zone'
  | 'subnet'
  | 'network-interface'
  | 'nat-gateway'
  | 'internet-gateway'
  | 'egress-only-internet-gateway'
  | 'attachment'
  | 'inspection-endpoint'
  | 'stack'
  | 'outside';

export function keyOf(kind: MapKind, id: string): MapKey {
  return `${kind}:${id}`;
}

/** The interface of a transit gateway attachment in one of its subnets. */
export function attachmentKey(id: string, subnetId: string): MapKey {
  return keyOf('attachment', `${id}:${subnetId}`);
}

/** The way to another network on the border of one VPC: each VPC has its own to what they share. */
export function borderKey(ref: ComponentRef, vpc: MapKey): MapKey {
  return `${outsideKey(ref)}@${vpc}`;
}

/** A component that stands outside the VPCs, or on the border as a target that is not modelled. */
export function outsideKey(ref: ComponentRef): MapKey {
  return keyOf('outside', `${ref.type}:${ref.id}`);
}
