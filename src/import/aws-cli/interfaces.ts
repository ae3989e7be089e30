import { integer, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { placeOf } from '../origins.ts';
import { ignored, type Reading } from '../report.ts';
import { isUsableId, type Item } from '../resources.ts';
import type { AwsInput } from './input.ts';

/** The interfaces of the input, and which of them belong to instances. */
export interface InterfaceItems {
  readonly items: ReadonlyMap<string, Item>;
  /** The instances that are not gone. */
  readonly instances: readonly Item[];
  /** The interfaces of each instance, the primary first. */
  readonly ofInstance: ReadonlyMap<string, readonly Item[]>;
  /** Instances whose interfaces have ids that others have too: theirs are written into the instance. */
  readonly repeated: ReadonlySet<string>;
}

/**
 * Both calls describe interfaces: `describe-network-interfaces` all, `describe-instances` those of the instance. The
 * former is taken where it is there.
 */
export function* gatherInterfaces(input: AwsInput): Reading<InterfaceItems> {
  const items = new Map(input.items('NetworkInterfaces').map((item) => [item.id, item]));
  const owners = new Map<string, string>();
  for (const { id, value } of items.values()) {
    const owner = text(object(value, 'Attachment'), 'InstanceId');
    if (owner !== undefined) owners.set(id, owner);
  }
  const ofInstance = new Map<string, readonly Item[]>();
  const repeated = new Set<string>();
  const instances = yield* livingInstances(input);
  for (const instance of instances) {
    const own = nestedInterfaces(instance);
    if (own.some(({ id }) => (owners.get(id) ?? instance.id) !== instance.id)) {
      repeated.add(instance.id);
      ofInstance.set(instance.id, own);
      continue;
    }
    for (const nested of own) {
      owners.set(nested.id, instance.id);
      if (!items.has(nested.id)) items.set(nested.id, nested);
    }
  }
  const byOwner = new Map<string, Item[]>();
  for (const [id, owner] of owners) {
    const item = items.get(id);
    const list = byOwner.get(owner) ?? [];
    byOwner.set(owner, list);
    if (item !== undefined) list.push(item);
  }
  for (const { id } of instances) {
    if (!repeated.has(id)) ofInstance.set(id, inOrder(byOwner.get(id) ?? []));
  }
  return { items, instances, ofInstance, repeated };
}

const GONE: ReadonlySet<string> = new Set(['terminated', 'shutting-down']);

function* livingInstances(input: AwsInput): Reading<readonly Item[]> {
  const living: Item[] = [];
  for (const item of input.items('Instances')) {
    if (GONE.has(text(object(item.value, 'State'), 'Name') ?? ''))
      yield ignored('terminated', item.place, 'Instances');
    else living.push(item);
  }
  return living;
}

function nestedInterfaces(item: Item): readonly Item[] {
  return inOrder(
    objects(item.value, 'NetworkInterfaces').flatMap((nested, index) => {
      const id = text(nested, 'NetworkInterfaceId');
      if (id === undefined || !isUsableId(id)) return [];
      return [{ id, value: nested, place: placeOf(item, 'NetworkInterfaces', index) }];
    }),
  );
}

function inOrder(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => deviceIndex(a.value) - deviceIndex(b.value));
}

function deviceIndex(networkInterface: JsonObject): number {
  return integer(object(networkInterface, 'Attachment'), 'DeviceIndex') ?? 0;
}
