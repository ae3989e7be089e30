import type { JsonPointer } from '../base/json-pointer.ts';
import type { Provenance } from './provenance.ts';

/** A place in the input: a file, and where in it. */
export interface Place {
  readonly file: string;
  readonly path: JsonPointer;
  /** From 1. Given by readers that parse the text themselves; for JSON it is found from the path. */
  readonly line?: number;
  /** What the format itself calls it: `module.vpc.aws_subnet.private[0]`, a logical id. */
  readonly address?: string;
}

/** What the input leaves open and the import settled. The sentences are in explain/import-messages.ts. */
export type AssumedCode =
  | 'vpc-from-local-routes'
  | 'vpc-from-subnets'
  | 'vpc-cidr-assumed'
  | 'gateway-from-route'
  | 'route-tables-not-given'
  | 'network-acls-not-given'
  | 'security-group-not-given'
  | 'security-group-association'
  | 'interface-without-groups'
  | 'prefix-list-entries-not-given'
  | 'prefix-list-of-entries'
  | 'route-target-not-given'
  | 'propagated-origin'
  | 'masquerade'
  | 'interface-repeated'
  | 'database-address-unknown'
  | 'database-address-ambiguous'
  | 'database-subnet-ambiguous'
  | 'database-port'
  | 'address-outside-subnet'
  | 'address-reserved'
  | 'address-taken'
  | 'public-address-taken'
  | 'exclusion-from-state'
  | 'quota-raised'
  | 'kind-guessed'
  | 'repeated-differs'
  | 'ids-kept-apart'
  | 'rules-differ'
  | 'more-pages'
  | 'parameter-missing'
  | 'parameter-proposed'
  | 'condition-assumed'
  | 'zones-assumed'
  | 'block-assumed'
  | 'export-not-given'
  | 'nested-template-not-given'
  | 'egress-replaced'
  | 'interfaces-represented'
  | 'instances-represented'
  | 'groups-not-given'
  | 'standby-not-given'
  | 'standby-subnet'
  | 'appliances-not-given'
  | 'firewall-group-open'
  | 'firewall-policy-open'
  | 'firewall-endpoints-unknown'
  | 'firewall-rules-renumbered'
  | 'home-net-differs'
  | 'firewall-endpoint-inferred'
  | 'reference-inferred'
  | 'reference-first'
  | 'reference-unknown'
  | 'references-lost'
  | 'plan-incomplete'
  | 'public-addresses-assumed'
  | 'peer-unknown'
  | 'routes-unknown'
  | 'default-vpc-internet'
  | 'inline-and-separate'
  | 'owner-inferred'
  | 'targets-not-given'
  | 'target-not-given'
  | 'listeners-not-given'
  | 'rule-condition'
  | 'attachment-subnets'
  | 'transit-route-left-out'
  | 'transit-attachment-not-given'
  | 'endpoint-prefix-list'
  | 'on-premises-block'
  | 'on-premises-from-routes';

/** Why something that was understood is not in the document. */
export type IgnoredCode =
  | 'not-modelled'
  | 'not-needed'
  | 'unknown-key'
  | 'not-recognised'
  | 'not-data'
  | 'terminated'
  | 'deleted'
  | 'not-associated'
  | 'unused-aws-list'
  | 'edge-of-other-gateway'
  | 'public-pool'
  | 'group-of-other-vpc'
  | 'resource-not-given'
  | 'custom-resource'
  | 'in-no-vpc'
  | 'rule-repeated'
  | 'macro'
  | 'not-networking';

export type ErrorCode =
  | 'not-json'
  | 'truncated'
  | 'wrong-encoding'
  | 'too-deep'
  | 'too-many-documents'
  | 'file-too-large'
  | 'input-too-large'
  | 'duplicate-key'
  | 'not-a-list'
  | 'not-an-object'
  | 'no-id'
  | 'bad-id'
  | 'value-refused'
  | 'value-missing'
  | 'vpc-not-given'
  | 'subnet-not-given'
  | 'subnet-size'
  | 'block-beside-other'
  | 'entries-without-list'
  | 'rules-without-group'
  | 'route-incomplete'
  | 'peer-not-understood'
  | 'database-without-port'
  | 'database-without-subnet'
  | 'template-syntax'
  | 'template-tag'
  | 'template-key'
  | 'template-key-repeated'
  | 'template-aliases'
  | 'template-reference'
  | 'template-cycle'
  | 'template-too-large'
  | 'function-unknown'
  | 'function-arguments'
  | 'select-range'
  | 'map-key'
  | 'parameter-refused'
  | 'value-unknown'
  | 'destination-unknown'
  | 'route-table-unknown'
  | 'terraform-too-new'
  | 'state-too-old'
  | 'binary-plan'
  | 'too-many-entries'
  | 'owner-not-named'
  | 'load-balancer-zones'
  | 'second-node-in-zone'
  | 'listener-refused'
  | 'listener-without-action'
  | 'rule-without-action'
  | 'firewall-group-not-given'
  | 'firewall-rules-too-many'
  | 'firewall-rule-unreadable'
  | 'firewall-rule-left-out'
  | 'peer-block-not-given';

export type Params = Readonly<Record<string, string | number>>;

export interface Assumption extends Place {
  readonly code: AssumedCode;
  readonly params: Params;
  /** What it is about, in the document. */
  readonly at?: JsonPointer;
}

export interface Ignored extends Place {
  readonly code: IgnoredCode;
  /** The top-level key or collection. */
  readonly what: string;
  readonly count: number;
}

export interface ImportError extends Place {
  readonly code: ErrorCode;
  readonly params: Params;
  /** Both from 1, where the file could not be read as JSON. */
  readonly line?: number;
  readonly column?: number;
  readonly at?: JsonPointer;
}

export interface ImportReport {
  /** How many resources of each kind the input gave; what was inferred does not count. */
  readonly read: Readonly<Record<string, number>>;
  readonly assumed: readonly Assumption[];
  /** One entry for each file, key and reason. */
  readonly ignored: readonly Ignored[];
  readonly errors: readonly ImportError[];
}

/** Where a resource or rule of the document came from. */
export interface Origin extends Place {
  /** From 1, where the file is JSON: of one that is all in one line, the line alone says nothing. */
  readonly column?: number;
  /** The fields of the document that the input does not say outright, and how each came to be. */
  readonly fields?: Readonly<Record<string, Provenance>>;
}

/** By the place in the document. */
export type Origins = ReadonlyMap<JsonPointer, Origin>;

export type Finding =
  | { readonly list: 'assumed'; readonly entry: Assumption }
  | { readonly list: 'ignored'; readonly entry: Ignored }
  | { readonly list: 'errors'; readonly entry: ImportError }
  | { readonly list: 'origins'; readonly at: JsonPointer; readonly entry: Origin };

/** Reads something and yields what there is to say about it. */
export type Reading<T> = Generator<Finding, T, undefined>;

export function assumed(code: AssumedCode, place: Place, params: Params = {}, at?: JsonPointer): Finding {
  const entry = { code, params, ...placed(place) };
  return { list: 'assumed', entry: at === undefined ? entry : { ...entry, at } };
}

export function ignored(code: IgnoredCode, place: Place, what: string, count = 1): Finding {
  return { list: 'ignored', entry: { code, what, count, ...placed(place) } };
}

export function failed(code: ErrorCode, place: Place, params: Params = {}, at?: JsonPointer): Finding {
  const entry = { code, params, ...placed(place) };
  return { list: 'errors', entry: at === undefined ? entry : { ...entry, at } };
}

/** Says where what stands at this place of the document came from. */
export function from(at: JsonPointer, origin: Origin): Finding {
  return { list: 'origins', at, entry: origin };
}

function placed({ file, path, line, address }: Place): Place {
  return {
    file,
    path,
    ...(line !== undefined && { line }),
    ...(address !== undefined && { address }),
  };
}

/** Each list of the report stays readable, whatever the input. */
const MOST_ENTRIES = 2000;

export class ReportWriter {
  readonly #assumed: Assumption[] = [];
  readonly #ignored = new Map<string, Ignored>();
  readonly #errors: ImportError[] = [];
  readonly #origins = new Map<JsonPointer, Origin>();
  readonly #said = new Set<string>();
  #leftOut = 0;

  /** Runs a reading to its end, and keeps what it says. */
  collect<T>(reading: Reading<T>): T {
    for (;;) {
      const step = reading.next();
      if (step.done === true) return step.value;
      this.#add(step.value);
    }
  }

  #add(finding: Finding): void {
    switch (finding.list) {
      case 'assumed':
        if (!this.#isNew(finding)) return;
        if (this.#assumed.length < MOST_ENTRIES) this.#assumed.push(finding.entry);
        else this.#leftOut++;
        return;
      case 'errors':
        if (!this.#isNew(finding)) return;
        if (this.#errors.length < MOST_ENTRIES) this.#errors.push(finding.entry);
        else this.#leftOut++;
        return;
      case 'ignored':
        this.#count(finding.entry);
        return;
      case 'origins':
        this.#origins.set(finding.at, finding.entry);
    }
  }

  /** Several readers may come upon the same thing. */
  #isNew({ list, entry }: Exclude<Finding, { readonly list: 'ignored' | 'origins' }>): boolean {
    const { code, params, file, path } = entry;
    const key = JSON.stringify([list, code, params, file, path]);
    if (this.#said.has(key)) return false;
    if (this.#said.size < 2 * MOST_ENTRIES) this.#said.add(key);
    return true;
  }

  #count(entry: Ignored): void {
    const key = JSON.stringify([entry.code, entry.what, entry.file]);
    const earlier = this.#ignored.get(key);
    if (earlier !== undefined) this.#ignored.set(key, { ...earlier, count: earlier.count + entry.count });
    else if (this.#ignored.size < MOST_ENTRIES) this.#ignored.set(key, entry);
    else this.#leftOut++;
  }

  /** The origins of what is in the document; those of what was left out in the end are not. */
  get origins(): Origins {
    return this.#origins;
  }

  report(read: Readonly<Record<string, number>>): ImportReport {
    const errors = [...this.#errors];
    if (this.#leftOut > 0) {
      const params = { count: this.#leftOut };
      errors.push({ code: 'too-many-entries', file: '', path: '' as JsonPointer, params });
    }
    return { read, assumed: this.#assumed, ignored: [...this.#ignored.values()], errors };
  }
}
