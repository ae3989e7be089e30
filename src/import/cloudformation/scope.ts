import type { JsonPointer } from '../../base/json-pointer.ts';
import type { JsonValue } from '../json.ts';
import type { AssumedCode, ErrorCode, IgnoredCode, Params, Place } from '../report.ts';
import type { ResourceDeclaration } from './template.ts';
import type { Value } from './value.ts';

/** What a function may ask of the stack in which it is evaluated. */
export interface StackScope {
  /** Names the stack among all of the input: '' for a root stack that is alone. */
  readonly path: string;
  readonly region: string;
  /** The resources that are made, in the order of the template. */
  readonly resources: readonly StackResource[];
  /** A resource, whether it is made or not. */
  resource(logicalId: string): StackResource | undefined;
  /** What `Ref` gives; undefined, and an error, where there is nothing of the name. */
  ref(name: string, at: JsonPointer): Value | undefined;
  attribute(logicalId: string, attribute: string, at: JsonPointer): Value;
  /** Whether a named condition holds. One that only a deployment would tell is taken not to. */
  condition(name: string, at: JsonPointer): boolean;
  mapping(map: string, top: string, second: string): JsonValue | undefined;
  importValue(name: Value | undefined, at: JsonPointer): Value;
  failed(code: ErrorCode, at: JsonPointer, params?: Params): void;
  assumed(code: AssumedCode, at: JsonPointer, params?: Params): void;
  ignored(code: IgnoredCode, at: JsonPointer, what: string): void;
  /** Does work that may need more such work; nothing, and an error, once that is deeper than any template. */
  deeper<T>(at: JsonPointer, work: () => T): T | undefined;
  /** False once so much was evaluated that no honest template is left to explain it. */
  spend(steps: number): boolean;
}

/** A resource of a stack. Properties are evaluated one by one, when they are asked for: most never are. */
export interface StackResource {
  readonly stack: StackScope;
  readonly logicalId: string;
  readonly declaration: ResourceDeclaration;
  readonly place: Place;
  /** Undefined where it is not written, or removed with `AWS::NoValue`. */
  property(name: string): Value | undefined;
  /** Where a part of the resource stands. */
  placeOf(...path: readonly (string | number)[]): Place;
}

/** Blocks that AWS chooses, or IPAM: assumed, so that the picture is usable. Undefined where there is nothing to say. */
export interface Blocks {
  ofVpc(vpc: StackResource): Value | undefined;
  /** A list. */
  ipv6OfVpc(vpc: StackResource): readonly Value[] | undefined;
  ofSubnet(subnet: StackResource): Value | undefined;
  /** Whether the block was assumed. */
  isAssumed(resource: StackResource): boolean;
}

/** Where an expression stands, and how its parts are evaluated. */
export interface Scope {
  readonly stack: StackScope;
  /** The place of the function's argument. */
  readonly at: JsonPointer;
  /** The value of a part of the argument; undefined for `AWS::NoValue`. */
  evaluate(node: JsonValue | undefined, ...path: readonly (string | number)[]): Value | undefined;
  /** Reports that the argument has not the form that the function needs. */
  malformed(): Value;
}

export type IntrinsicFunction = (argument: JsonValue, scope: Scope) => Value | undefined;
