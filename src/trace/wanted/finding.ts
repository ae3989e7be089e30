import type { ComponentRef } from '../../compile/component.ts';
import type { WantedHeader } from '../../model/flow.ts';
import type { Cidr } from '../../net/cidr.ts';
import type { LegName } from '../legs.ts';
import type { AnyCode } from './codes.ts';

export type HeaderField = keyof WantedHeader;

/** One thing that is wanted of a walk. */
export type Wish =
  | { readonly kind: 'through' | 'avoid'; readonly id: string }
  | {
      readonly kind: 'at-source' | 'at-destination';
      readonly field: HeaderField;
      /** As the document writes it. */
      readonly value: string;
    };

/** A route that a finding is about, of a VPC or of a transit gateway. */
export interface NamedRoute {
  readonly destination: Cidr;
  /** The id of its target or attachment, or `local`. */
  readonly via: string;
}

/** A hop's place in a trace; all count from 0. */
export interface FoundAt {
  readonly connection: number;
  readonly leg: LegName;
  readonly hop: number;
}

/** Why a wish is not met: what AWS calls it, where, and which route it is about. */
export interface Finding {
  readonly code: AnyCode;
  readonly component: ComponentRef;
  /** The hop in the walk; null where it is not about one. */
  readonly at: FoundAt | null;
  /** The route that would have led the wanted way, as near as one does; null where it is about none. */
  readonly route: NamedRoute | null;
  /** The route that the packet took in its place; null where there is none. */
  readonly winner: NamedRoute | null;
  /** The value that stands in the place of the wanted one; null where it is not about a header. */
  readonly found: string | null;
}

export interface WishAnswer {
  readonly wish: Wish;
  readonly met: boolean;
  /** What the answer is called first, then its causes; empty where the wish is met. */
  readonly findings: readonly Finding[];
}

export function finding(
  code: AnyCode,
  component: ComponentRef,
  more: Partial<Omit<Finding, 'code' | 'component'>> = {},
): Finding {
  return { at: null, route: null, winner: null, found: null, ...more, code, component };
}
