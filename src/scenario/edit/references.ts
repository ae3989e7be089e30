import { z } from 'zod';
import { child, parsePointer, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import { collectionSchemas, scenarioSchema, type CollectionName } from '../../model/scenario.ts';
import { parseCidr } from '../../net/cidr.ts';
import { branchesOf, insideOf } from '../schema-walk.ts';
import type { Resource } from './edit.ts';
import { hasKey, isMap, valueAt } from './plain.ts';

type Branches = ReturnType<typeof branchesOf>;

/** A place in a document that names a resource. */
export interface Reference {
  readonly at: JsonPointer;
  readonly id: string;
  /** Where the resource may stand; the first that has the id is meant. */
  readonly collections: readonly CollectionName[];
}

const HOSTS = [
  'instances',
  'databases',
  'autoScalingGroups',
  'functions',
  'ecsTasks',
  'eksPods',
  'loadBalancers',
  'distributions',
  'vpcEndpoints',
  'networkInterfaces',
  'natGateways',
  'onPremisesNetworks',
  'clientVpnEndpoints',
] as const;

const ORIGINS = ['loadBalancers', 'instances'] as const;
const TARGETS = [
  'instances',
  'autoScalingGroups',
  'functions',
  'ecsTasks',
  'eksPods',
  'loadBalancers',
  'databases',
  'networkInterfaces',
] as const;

/** What a packet meets, and where it may stop, most likely first. */
const MET = [
  'networkAcls',
  'securityGroups',
  'routeTables',
  'natGateways',
  'internetGateways',
  'egressOnlyInternetGateways',
  'peerings',
  'vpnGateways',
  'vpnConnections',
  'directConnectGateways',
  'virtualInterfaces',
  'clientVpnEndpoints',
  'onPremisesNetworks',
  'firewallEndpoints',
  'transitGatewayRouteTables',
  'transitGatewayAttachments',
  'transitGateways',
  'instances',
  'databases',
  'functions',
  'ecsTasks',
  'eksPods',
  'loadBalancers',
  'vpcEndpoints',
  'networkInterfaces',
  'subnets',
  'vpcs',
  'firewalls',
  'targetGroups',
] as const;

/** The internet, an address, or a name like `www.example.com`: ends of a flow that are no resource. */
const NO_HOST = /^(internet(:|$)|\d+(\.\d+){3}$|[\da-f]*:[\da-f:]*$|[\w*-]+(\.[\w-]+)+\.[a-z]{2,}$)/i;

/**
 * Ids whose schema is any id, as they may also be something else. The steps are those of a pointer, with `*` for an id
 * or a position; `words` are values that are never an id.
 */
const OTHER_REFERENCES: readonly {
  readonly steps: string;
  readonly collections: readonly CollectionName[];
  readonly words: RegExp;
}[] = [
  {
    steps: 'routeTables/*/routes/*/via',
    collections: [
      'internetGateways',
      'egressOnlyInternetGateways',
      'natGateways',
      'networkInterfaces',
      'instances',
      'peerings',
      'transitGateways',
      'vpnGateways',
      'firewallEndpoints',
      'distributions',
      'webAcls',
      'hostedZones',
      'vpcEndpoints',
    ],
    words: /^local$/,
  },
  { steps: 'targetGroups/*/targets/*', collections: TARGETS, words: /^$/ },
  { steps: 'targetGroups/*/targets/*/id', collections: TARGETS, words: /^$/ },
  { steps: 'loadBalancers/*/instances/*', collections: ['instances'], words: /^$/ },
  ...(['instances', 'autoScalingGroups', 'functions', 'ecsTasks', 'eksPods'] as const).map((owner) => ({
    steps: `${owner}/*/calls/*/to`,
    collections: HOSTS,
    words: /^internet(:|$)/,
  })),
  { steps: 'distributions/*/origins/*/to', collections: ORIGINS, words: /^$/ },
  { steps: 'distributions/*/origins/*/vpcOrigin', collections: ORIGINS, words: /^$/ },
  {
    steps: 'hostedZones/*/records/*/alias',
    collections: ['distributions', 'loadBalancers', 'vpcEndpoints'],
    words: /^$/,
  },
  { steps: 'flows/*/http/cookieTarget', collections: TARGETS, words: /^$/ },
  { steps: 'flows/*/via/target', collections: TARGETS, words: /^$/ },
  { steps: 'flows/*/via/node', collections: ['subnets'], words: /^$/ },
  { steps: 'flows/*/from', collections: HOSTS, words: NO_HOST },
  { steps: 'flows/*/to', collections: HOSTS, words: NO_HOST },
  ...(['through', 'avoid'] as const).map((kind) => ({
    steps: `flows/*/wants/${kind}/*`,
    collections: MET,
    words: /^(internet|local)$/,
  })),
  {
    steps: 'flows/*/expect/at',
    collections: MET,
    words: /^internet$/,
  },
  {
    steps: 'flowLogs/*/resource',
    collections: ['vpcs', 'subnets', 'networkInterfaces', 'natGateways'],
    words: /^$/,
  },
];

/** The collections whose ids may stand at a place; none where ids do not belong. */
export function collectionsAt(steps: readonly string[]): readonly CollectionName[] {
  let branches = branchesOf(scenarioSchema);
  for (const step of steps) branches = insideOf(branches, step);
  return collectionsOf(branches, steps);
}

/** Every reference of a document, in its order. What does not fit the schema is passed over. */
export function referencesIn(document: unknown): readonly Reference[] {
  return referencesInside(document, branchesOf(scenarioSchema), []);
}

/** The places that refer to a resource: its 'used by' list. */
export function usesOf(document: unknown, resource: Resource): readonly JsonPointer[] {
  return referencesIn(document)
    .filter((reference) => isSame(referentOf(document, reference), resource))
    .map(({ at }) => at);
}

/** What a reference stands for; undefined when nothing has the id. */
export function referentOf(document: unknown, reference: Reference): Resource | undefined {
  return resourcesNamed(document, reference)[0];
}

/** All that a reference might stand for, the one that is meant first. */
export function resourcesNamed(document: unknown, { id, collections }: Reference): readonly Resource[] {
  return collections
    .map((collection) => ({ collection, id }))
    .filter((resource) => hasResource(document, resource));
}

export function hasResource(document: unknown, { collection, id }: Resource): boolean {
  return hasKey(valueAt(document, pointer(collection)), id);
}

export function isSame(a: Resource | undefined, b: Resource | undefined): boolean {
  return a?.collection === b?.collection && a?.id === b?.id;
}

function referencesInside(
  value: unknown,
  branches: Branches,
  steps: readonly string[],
): readonly Reference[] {
  if (branches.length === 0) return [];
  if (typeof value === 'string') {
    const collections = collectionsOf(branches, steps, value);
    return collections.length === 0 ? [] : [{ at: pointer(...steps), id: value, collections }];
  }
  if (!Array.isArray(value) && !isMap(value)) return [];
  return Object.entries(value).flatMap(([step, inside]: [string, unknown]) =>
    referencesInside(inside, insideOf(branches, step), [...steps, step]),
  );
}

/** With a `value`, none where the value is certainly no id. */
function collectionsOf(
  branches: Branches,
  steps: readonly string[],
  value?: string,
): readonly CollectionName[] {
  const fromSchema = branches.flatMap((branch): readonly CollectionName[] => {
    const name = z.globalRegistry.get(branch)?.['references'];
    return isCollectionName(name) ? [name] : [];
  });
  if (fromSchema.length > 0) {
    // A block is a block, even where a resource is called so.
    const mayBeBlock = branches.length > fromSchema.length;
    return mayBeBlock && value !== undefined && parseCidr(value).ok ? [] : fromSchema;
  }
  const other = OTHER_REFERENCES.find((one) => fits(one.steps, steps));
  return other === undefined || (value !== undefined && other.words.test(value)) ? [] : other.collections;
}

function fits(pattern: string, steps: readonly string[]): boolean {
  const wanted = pattern.split('/');
  return (
    wanted.length === steps.length && wanted.every((step, index) => step === '*' || step === steps[index])
  );
}

function isCollectionName(name: unknown): name is CollectionName {
  return typeof name === 'string' && Object.hasOwn(collectionSchemas, name);
}

/** The kind under which the map knows a resource: see `layout/keys.ts`. */
const MAP_KINDS: Readonly<Partial<Record<Resource['collection'], string>>> = {
  vpcs: 'vpc',
  subnets: 'subnet',
  natGateways: 'nat-gateway',
  internetGateways: 'internet-gateway',
  egressOnlyInternetGateways: 'egress-only-internet-gateway',
  networkInterfaces: 'network-interface',
  // The one interface of these has their id.
  instances: 'network-interface',
  databases: 'network-interface',
};

/** Kinds of things on the map that are named after what they are in: `zone:main:ap-northeast-2a`. */
const NAMED_AFTER: Readonly<Partial<Record<Resource['collection'], string>>> = {
  vpcs: 'zone',
  subnets: 'stack',
};

/** A place in the document's `view` that names a resource, and the name as it would be for another id. */
export interface ViewReference {
  readonly at: JsonPointer;
  /** Whether the name is the key at the place, and not the value. */
  readonly isKey: boolean;
  readonly renamed: (id: string) => string;
}

/** Where the `view` remembers something of a resource: what was dragged, folded and unfolded. */
export function viewReferencesTo(document: unknown, resource: Resource): readonly ViewReference[] {
  const references: ViewReference[] = [];
  const add = (key: string, at: JsonPointer, isKey: boolean) => {
    const renamed = renamerOf(key, resource);
    if (renamed !== undefined) references.push({ at, isKey, renamed });
  };
  const moved = pointer('view', 'moved');
  const movedValue = valueAt(document, moved);
  if (isMap(movedValue)) for (const key of Object.keys(movedValue)) add(key, child(moved, key), true);
  for (const name of ['folded', 'unfolded']) {
    const list = pointer('view', name);
    const value = valueAt(document, list);
    if (!Array.isArray(value)) continue;
    for (const [index, key] of value.entries()) {
      if (typeof key === 'string') add(key, child(list, index), false);
    }
  }
  return references;
}

function renamerOf(key: string, { collection, id }: Resource): ((id: string) => string) | undefined {
  const kind = MAP_KINDS[collection];
  if (kind !== undefined && key === `${kind}:${id}`) return (to) => `${kind}:${to}`;
  const inside = NAMED_AFTER[collection];
  const prefix = `${inside ?? ''}:${id}:`;
  if (inside === undefined || !key.startsWith(prefix)) return undefined;
  return (to) => `${inside}:${to}:${key.slice(prefix.length)}`;
}

/** The resource that a place is in, if it is in one. */
export function resourceAt(at: JsonPointer): Resource | undefined {
  const [collection, id] = parsePointer(at);
  if (collection === undefined || id === undefined) return undefined;
  return isCollectionName(collection) || collection === 'flows' ? { collection, id } : undefined;
}
