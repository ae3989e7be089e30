import type { JsonPointer } from '../base/json-pointer.ts';
import type { Key } from './aws-cli/keys.ts';
import type { JsonObject } from './json.ts';
import type { Provenance } from './provenance.ts';
import type { Place, Reading } from './report.ts';
import type { SourceDocument } from './source.ts';

/*
 * The one intermediate form: whatever the format, a reader gives what `aws … describe-*` would print of the resources,
 * and one function (aws-cli/scenario.ts) turns that into a document. Differences between formats end here.
 */

/** One item as a describe call gives it, and where it came from. */
export interface DescribedItem {
  /** The list of the describe call: `Vpcs`. What the model has no collection for yet is reported as not modelled. */
  readonly key: string;
  /** In the shape of the describe call. References hold the ids of other items. */
  readonly value: JsonObject;
  readonly place: Place;
  /**
   * Where parts of it stand that are somewhere else than the item itself, by the pointer inside `value`:
   * `/Routes/3`, `/IpPermissions/0`, `/Entries/7`. Others are taken to be inside `place`.
   */
  readonly parts?: ReadonlyMap<JsonPointer, Place>;
  /** How members came to be that were not given, by the pointer inside `value`: `/CidrBlock`, `/Routes/3/GatewayId`. */
  readonly provenance?: ReadonlyMap<JsonPointer, Provenance>;
}

/** That the input gives a kind at all: an empty list and no list are different answers. */
export interface DescribedList {
  readonly key: Key;
  readonly place: Place;
  /** The call has more to say than the input. */
  readonly hasMore: boolean;
}

export interface Described {
  readonly items: readonly DescribedItem[];
  readonly lists: readonly DescribedList[];
  readonly neededParameters?: readonly NeededParameter[];
}

/** A parameter that the input leaves to whoever uses it: what a form would ask for. */
export interface NeededParameter {
  readonly name: string;
  readonly file: string;
  /** The format's own: `String`, `List<AWS::EC2::Subnet::Id>`. */
  readonly type: string;
  readonly default: string | undefined;
  /** Empty where every value is allowed. */
  readonly allowedValues: readonly string[];
  readonly description: string | undefined;
  /** The value that was used; undefined where there is none. */
  readonly value: string | undefined;
  readonly origin: 'given' | 'default' | 'proposed' | 'missing';
}

/** Which of the two sides of a change is meant: a Terraform plan holds what is and what will be. */
export type Side = 'before' | 'after';

export interface ReadOptions {
  readonly side: Side;
  /** Values by name for the parameters of a template, where it has some. */
  readonly parameters: ReadonlyMap<string, string>;
}

export type ImportFormat = 'terraform-plan' | 'terraform-state' | 'cloudformation' | 'aws-cli';

/** One format. Readers are asked in turn, and the first that claims a document gets it, with its like. */
export interface Reader {
  readonly format: ImportFormat;
  /** By content, never by name. Cheap: it is asked of every document. */
  claims(document: SourceDocument): boolean;
  /** All documents of the format at once, since they may refer to each other. */
  read(documents: readonly SourceDocument[], options: ReadOptions): Reading<Described>;
}
