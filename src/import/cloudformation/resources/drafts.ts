import { pointer, type JsonPointer } from '../../../base/json-pointer.ts';
import { assumedPublicIp } from '../../assumed-blocks.ts';
import { isModelled, type Key } from '../../aws-cli/keys.ts';
import type { DescribedItem } from '../../described.ts';
import type { JsonObject, JsonValue } from '../../json.ts';
import type { Provenance } from '../../provenance.ts';
import {
  assumed,
  failed,
  ignored,
  type AssumedCode,
  type Finding,
  type IgnoredCode,
  type Params,
  type Place,
} from '../../report.ts';
import type { Blocks, StackResource, StackScope } from '../scope.ts';
import { isToken, nameOf, textOf, type Token, type Value } from '../value.ts';

/** An id for the document, and how it came to be. */
export interface Reference {
  readonly id: string;
  readonly how: Provenance;
  /** The resource that is meant, where the input has it. */
  readonly resource: StackResource | undefined;
}

/** An item of a describe call that is being put together. */
export class Draft {
  readonly key: string;
  readonly id: string;
  readonly place: Place;
  readonly #members = new Map<string, JsonValue>();
  readonly #lists = new Map<string, JsonValue[]>();
  readonly #parts = new Map<JsonPointer, Place>();
  readonly #provenance = new Map<JsonPointer, Provenance>();
  readonly #marks = new Set<string>();

  constructor(key: string, idMember: string | null, id: string, place: Place) {
    this.key = key;
    this.id = id;
    this.place = place;
    if (idMember !== null) this.#members.set(idMember, id);
  }

  get(member: string): JsonValue | undefined {
    return this.#members.get(member);
  }

  set(member: string, value: JsonValue | undefined, how: Provenance = 'given'): this {
    if (value === undefined) return this;
    this.#members.set(member, value);
    if (how !== 'given') this.#provenance.set(pointer(member), how);
    return this;
  }

  /** A reference to another resource; nothing where there is none. */
  refer(member: string, reference: Reference | undefined): this {
    return reference === undefined ? this : this.set(member, reference.id, reference.how);
  }

  list(member: string): readonly JsonValue[] {
    return this.#lists.get(member) ?? [];
  }

  /** Notes something that later resources need to know, and that no describe call says. */
  mark(what: string): void {
    this.#marks.add(what);
  }

  isMarked(what: string): boolean {
    return this.#marks.has(what);
  }

  /** Adds to a list; `how` tells of the members of what is added that were not given. */
  add(member: string, value: JsonValue, place?: Place, how: Readonly<Record<string, Provenance>> = {}): this {
    const list = this.#lists.get(member) ?? [];
    this.#lists.set(member, list);
    const index = list.push(value) - 1;
    if (place !== undefined) this.#parts.set(pointer(member, index), place);
    for (const [inside, each] of Object.entries(how)) {
      if (each !== 'given') this.#provenance.set(pointer(member, index, ...inside.split('/')), each);
    }
    return this;
  }

  /** Says where a part stands that is in no list: by the pointer inside the item. */
  locate(at: JsonPointer, place: Place): this {
    this.#parts.set(at, place);
    return this;
  }

  get value(): JsonObject {
    return Object.fromEntries([...this.#members, ...this.#lists]);
  }

  describe(key: Key): DescribedItem {
    return {
      key,
      value: this.value,
      place: this.place,
      ...(this.#parts.size > 0 && { parts: this.#parts }),
      ...(this.#provenance.size > 0 && { provenance: this.#provenance }),
    };
  }
}

/** Elastic IP addresses are not items of their own: what they are associated with has them. */
export const ELASTIC_IPS = 'ElasticIps';

/** Everything that the resources of all stacks come to, and what there is to say of it. */
export class Drafts {
  readonly blocks: Blocks;
  readonly #drafts: Draft[] = [];
  readonly #byId = new Map<string, Draft>();
  readonly #byKey = new Map<string, Draft[]>();
  readonly #ids: ReadonlyMap<string, string>;
  readonly #resources: ReadonlyMap<string, StackResource>;
  readonly #findings: Finding[] = [];
  #publicAddresses = 0;

  constructor(resources: readonly StackResource[], blocks: Blocks) {
    this.blocks = blocks;
    this.#resources = new Map(
      resources.map((resource) => [keyOf(resource.stack, resource.logicalId), resource]),
    );
    this.#ids = idsOf(resources);
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** The items that the document can hold; the others are named in the report. */
  describe(): readonly DescribedItem[] {
    const items: DescribedItem[] = [];
    for (const draft of this.#drafts) {
      if (draft.key === ELASTIC_IPS) continue;
      if (isModelled(draft.key)) items.push(draft.describe(draft.key));
      else this.ignored('not-modelled', draft.place, draft.key);
    }
    return items;
  }

  /** An item for a resource. */
  make(key: string, idMember: string | null, resource: StackResource): Draft {
    return this.add(new Draft(key, idMember, this.idOf(resource), resource.place));
  }

  add(draft: Draft): Draft {
    this.#drafts.push(draft);
    this.#byId.set(`${draft.key} ${draft.id}`, draft);
    const ofKey = this.#byKey.get(draft.key) ?? [];
    this.#byKey.set(draft.key, ofKey);
    ofKey.push(draft);
    return draft;
  }

  find(key: string, id: string | undefined): Draft | undefined {
    return this.#byId.get(`${key} ${id ?? ''}`);
  }

  ofKey(key: string): readonly Draft[] {
    return this.#byKey.get(key) ?? [];
  }

  /** What the document calls a resource: CDK's path or the logical id, with the stack where several have it. */
  idOf({ stack, logicalId }: Pick<StackResource, 'stack' | 'logicalId'>): string {
    return this.#ids.get(keyOf(stack, logicalId)) ?? logicalId;
  }

  resourceOf(value: Value | undefined): StackResource | undefined {
    if (!isToken(value) || value.token !== 'resource') return undefined;
    return this.#resources.get(`${value.stack}\n${value.logicalId}`);
  }

  /** The id that a value stands for; undefined where there is no value. */
  reference(value: Value | undefined): Reference | undefined {
    const text = textOf(value);
    if (text !== undefined)
      return text === '' ? undefined : { id: text, how: 'external', resource: undefined };
    if (!isToken(value)) return undefined;
    const resource = this.resourceOf(value);
    if (resource === undefined) return { id: this.#nameOf(value), how: 'external', resource: undefined };
    const isAttribute = value.token === 'resource' && value.attribute !== null;
    const isPublicAddress = resource.declaration.type === 'AWS::EC2::EIP';
    return isAttribute && !isPublicAddress
      ? { id: `${this.idOf(resource)}/${value.attribute}`, how: 'joined', resource }
      : { id: this.idOf(resource), how: 'joined', resource };
  }

  #nameOf(token: Token): string {
    return nameOf(token) === '' ? 'unknown' : nameOf(token);
  }

  /** The text of a property that must be known; where it is not, nothing, and an error that says what it waits for. */
  known(value: Value | undefined, place: Place, field: string, id: string): string | undefined {
    if (value === undefined || value === null) return undefined;
    const text = textOf(value);
    if (text === undefined) {
      this.#findings.push(
        failed('value-unknown', place, { id, field, name: isToken(value) ? this.#nameOf(value) : '' }),
      );
    }
    return text;
  }

  /** A public address that AWS would choose; undefined once all are used up. */
  publicAddress(): string | undefined {
    return assumedPublicIp(this.#publicAddresses++);
  }

  assumed(code: AssumedCode, place: Place, params: Params = {}): void {
    this.#findings.push(assumed(code, place, params));
  }

  ignored(code: IgnoredCode, place: Place, what: string): void {
    this.#findings.push(ignored(code, place, what));
  }
}

function keyOf(stack: StackScope, logicalId: string): string {
  return `${stack.path}\n${logicalId}`;
}

/** Short ids where no other resource has the same; else with the stack before them. */
function idsOf(resources: readonly StackResource[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const resource of resources) {
    counts.set(shortId(resource), (counts.get(shortId(resource)) ?? 0) + 1);
  }
  return new Map(
    resources.map((resource) => {
      const { stack, logicalId } = resource;
      const isAlone = counts.get(shortId(resource)) === 1;
      const id = isAlone ? shortId(resource) : `${stack.path}/${logicalId}`;
      return [keyOf(stack, logicalId), `${prefixOf(resource)}${id}`];
    }),
  );
}

/** What AWS's own ids of these begin with: so a route to one that the document cannot hold yet still says what it is. */
const PREFIXES: ReadonlyMap<string, readonly [key: string, prefix: string]> = new Map([
  ['AWS::EC2::TransitGateway', ['TransitGateways', 'tgw-']],
  ['AWS::EC2::VPCPeeringConnection', ['VpcPeeringConnections', 'pcx-']],
  ['AWS::EC2::VPNGateway', ['VpnGateways', 'vgw-']],
  ['AWS::EC2::VPCEndpoint', ['VpcEndpoints', 'vpce-']],
  ['AWS::EC2::LocalGateway', ['LocalGateways', 'lgw-']],
  ['AWS::EC2::CarrierGateway', ['CarrierGateways', 'cagw-']],
]);

function prefixOf({ declaration }: StackResource): string {
  const [key, prefix] = PREFIXES.get(declaration.type) ?? [];
  return key === undefined || prefix === undefined || isModelled(key) ? '' : prefix;
}

function shortId({ declaration, logicalId }: StackResource): string {
  return declaration.cdkPath ?? logicalId;
}
