import { child, parsePointer, pointer, type JsonPointer } from '../base/json-pointer.ts';
import { collectionSchemas, type CollectionName, type Scenario } from '../model/scenario.ts';
import { parseCidr, type Cidr } from '../net/cidr.ts';
import { referencesIn } from './edit/references.ts';
import { publicAddressMapper, type Coin } from './public-addresses.ts';

/** A document that says nothing of whose network it is. */
export interface WithoutIdentity {
  readonly scenario: Scenario;
  /** What an id, an address or the name of a flow of the original is called in it; other text as it is. */
  readonly nameOf: (text: string) => string;
}

/** What AWS itself calls a resource: `sg-0a1b2c3d`. What is put in its place, for one that is not here, is none. */
const AWS_ID = /\b[a-z]+(?:-[a-z]+)*-(?!0000)[0-9a-f]{8,17}\b/g;
const ACCOUNT = /\b\d{12}\b/g;

/** Whether a document bears ids or an account number as AWS gives them out. */
export function hasIdentity(scenario: Scenario): boolean {
  const text = JSON.stringify({ ...scenario, lesson: undefined, view: undefined });
  return text.search(AWS_ID) !== -1 || text.search(ACCOUNT) !== -1;
}

/**
 * The same network with other ids, accounts and public addresses, the same for the same, and without names, titles and
 * descriptions: every walk goes the same way and ends the same. Host names, paths, Regions and private addresses stay.
 */
export function withoutIdentity(scenario: Scenario, coin: Coin): WithoutIdentity {
  const ids = newIds(scenario);
  const references = new Set(referencesIn(scenario).map(({ at }) => at));
  const addressOf = publicAddressMapper(blocksOfVpcs(scenario), coin);
  const accounts = new Map<string, string>();
  const others = new Map<string, string>();

  const account = (text: string) => numbered(accounts, text, (number) => String(100_000_000_000 + number));
  const outside = (id: string) =>
    numbered(others, id, (number) => id.replace(/[^-]*$/, number.toString(16).padStart(8, '0')));
  const inText = (text: string) =>
    text.replaceAll(AWS_ID, (id) => ids.get(id) ?? outside(id)).replaceAll(ACCOUNT, account);
  const plain = (text: string) => {
    const [, internet = '', address = text] = /^(internet:)?(.*)$/s.exec(text) ?? [];
    const moved = addressOf(address);
    return moved === address ? inText(text) : `${internet}${moved}`;
  };
  const idOf = (text: string) => ids.get(text) ?? plain(text);
  const flows = newFlowNames(scenario, idOf);

  function valueAt(value: unknown, at: JsonPointer): unknown {
    if (typeof value === 'string') {
      if (/\/account$/.test(at)) return account(value);
      return references.has(at) || isDistinct(value) ? idOf(value) : plain(value);
    }
    if (Array.isArray(value)) return value.map((item: unknown, index) => valueAt(item, child(at, index)));
    if (typeof value !== 'object' || value === null) return value;
    const steps = parsePointer(at);
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
        if (isWords(steps, key)) return [];
        return [[keyAt(steps, key), valueAt(item, child(at, key))]];
      }),
    );
  }
  function keyAt(steps: readonly string[], key: string): string {
    if (steps.length === 1 && isCollection(steps[0])) return ids.get(key) ?? key;
    if (steps.length === 1 && steps[0] === 'flows') return flows.get(key) ?? key;
    return key;
  }
  // Ids, addresses and accounts are replaced by their like, and what is left out may be: it fits the schema still.
  const hidden = valueAt(scenario, pointer()) as Scenario;
  return { scenario: hidden, nameOf: (text) => flows.get(text) ?? idOf(text) };
}

/** A word alone, such as `all`, may be an id and something else; where a reference stands is known. */
function isDistinct(text: string): boolean {
  return /[^a-z]/.test(text);
}

/** What is for people to read, and what remembers only where things were drawn. */
function isWords(steps: readonly string[], key: string): boolean {
  if (steps.length === 0) return ['title', 'description', 'topics', 'level', 'lesson', 'view'].includes(key);
  return (
    (steps.length === 2 && key === 'name') || (steps.length > 1 && (key === 'description' || key === 'title'))
  );
}

function isCollection(name: string | undefined): name is CollectionName {
  return name !== undefined && Object.hasOwn(collectionSchemas, name);
}

/** How AWS begins the ids of what people meet most; of others, their kind. */
const PREFIXES: Readonly<Partial<Record<CollectionName, string>>> = {
  routeTables: 'rtb',
  internetGateways: 'igw',
  egressOnlyInternetGateways: 'eigw',
  natGateways: 'nat',
  peerings: 'pcx',
  transitGateways: 'tgw',
  transitGatewayAttachments: 'tgw-attach',
  transitGatewayRouteTables: 'tgw-rtb',
  networkAcls: 'acl',
  securityGroups: 'sg',
  prefixLists: 'pl',
  networkInterfaces: 'eni',
  instances: 'i',
  databases: 'db',
  loadBalancers: 'lb',
  targetGroups: 'tg',
  vpcEndpoints: 'vpce',
};

function prefixOf(collection: CollectionName): string {
  const kind = collection.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return PREFIXES[collection] ?? kind.replace(/s$/, '');
}

/** By the old id. What has one id in two collections has one id afterwards. */
function newIds(scenario: Scenario): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [name, resources] of Object.entries(scenario)) {
    if (!isCollection(name) || typeof resources !== 'object') continue;
    let number = 0;
    for (const id of Object.keys(resources)) {
      if (!ids.has(id)) ids.set(id, `${prefixOf(name)}-${++number}`);
    }
  }
  return ids;
}

function newFlowNames({ flows = {} }: Scenario, idOf: (text: string) => string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    Object.entries(flows).map(([old, { from, to, port }]) => {
      const base = `${idOf(from)} to ${idOf(to)}${port === undefined ? '' : `:${String(port)}`}`;
      let name = base;
      for (let number = 2; taken.has(name); number++) name = `${base} (${number})`;
      taken.add(name);
      return [old, name];
    }),
  );
}

function blocksOfVpcs({ vpcs = {} }: Scenario): readonly Cidr[] {
  return Object.values(vpcs)
    .flatMap(({ cidr, secondaryCidrs = [], ipv6Cidrs = [] }) => [cidr, ...secondaryCidrs, ...ipv6Cidrs])
    .flatMap((text) => {
      const block = parseCidr(text);
      return block.ok ? [block.value.cidr] : [];
    });
}

function numbered(map: Map<string, string>, text: string, make: (number: number) => string): string {
  const known = map.get(text) ?? make(map.size + 1);
  map.set(text, known);
  return known;
}
