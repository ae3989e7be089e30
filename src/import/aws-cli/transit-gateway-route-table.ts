import { pointer } from '../../base/json-pointer.ts';
import {
  transitGatewayRouteSchema,
  transitGatewayRouteTableSchema,
  type TransitGatewayRouteTable,
} from '../../model/transit-gateway.ts';
import { flag, nameTag, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { placeOf } from '../origins.ts';
import { assumed, failed, from, ignored, type Place, type Reading } from '../report.ts';
import { accept, defined, isUsableId, normalised, sourceOf, type Item, type Resource } from '../resources.ts';
import type { AwsInput } from './input.ts';
import type { Key } from './keys.ts';
import { itemsByOwner, type Owner } from './owners.ts';
import type { Attachments, TransitGateway } from './transit-gateway.ts';

/** A part of a table, wherever it stands: in the table, in an item of its own, or in the output of a call about it. */
interface Member {
  readonly value: JsonObject;
  readonly place: Place;
}

interface Tables {
  readonly tables: Map<string, Resource<TransitGatewayRouteTable>>;
  /** The prefix lists to which routes lead. */
  readonly prefixLists: ReadonlyMap<string, Place>;
  /** The destinations to which a VPC's packets take a route, in the table of its attachment, that had to be left out. */
  readonly openFor: (vpc: string, gateway: string) => readonly string[];
}

/**
 * The route tables. The document names every association and propagation; what the input leaves open is as AWS does it
 * by default, and a gateway of which an attachment is in no table at all does nothing by default.
 */
export function* readTransitGatewayRouteTables(
  input: AwsInput,
  gateways: Map<string, Resource<TransitGateway>>,
  attachments: Attachments,
): Reading<Tables> {
  const tables = new Map<string, Draft>();
  const prefixLists = new Map<string, Place>();
  for (const item of input.items('TransitGatewayRouteTables')) {
    const gateway = text(item.value, 'TransitGatewayId') ?? '';
    if (!gateways.has(gateway) || /^delet/.test(text(item.value, 'State') ?? '')) {
      yield ignored('resource-not-given', item.place, 'TransitGatewayRouteTables');
      continue;
    }
    tables.set(item.id, { item, gateway, isDefault: false, associations: [], propagations: [], routes: [] });
  }
  const defaults = defaultTables(input, gateways, tables);
  const owners = [...tables.keys()].map((id): Owner => ({ id, signs: [id] }));
  const membersOf = yield* memberReader(input, owners, defaults.ofGateway);
  const leftOut = yield* fillRoutes(tables, membersOf, attachments, prefixLists);
  associate(input, gateways, tables, membersOf, attachments, defaults);
  const read = new Map<string, Resource<TransitGatewayRouteTable>>();
  for (const [id, draft] of tables) {
    const { item, gateway, isDefault, associations, propagations, routes } = draft;
    const candidate = defined({
      name: nameTag(item.value),
      transitGateway: gateway,
      default: isDefault ? true : undefined,
      associations,
      propagations,
      routes,
    });
    const part = { what: 'transitGatewayRouteTables', id, place: item.place };
    const value = yield* accept(transitGatewayRouteTableSchema, candidate, part);
    if (value === undefined) continue;
    const source =
      item.value['Inferred'] === true ? { place: item.place, inferred: true as const } : sourceOf(item);
    read.set(id, { value, ...source });
  }
  const openFor = (vpc: string, gateway: string) =>
    [...leftOut].flatMap(([id, destinations]) => {
      const { gateway: own, associations = [] } = tables.get(id) ?? {};
      const isOfVpc = associations.some((each) => attachments.attachments.get(each)?.value.vpc === vpc);
      return own === gateway && isOfVpc ? destinations : [];
    });
  return { tables: read, prefixLists, openFor };
}

interface Draft {
  readonly item: Item;
  readonly gateway: string;
  isDefault: boolean;
  readonly associations: string[];
  readonly propagations: string[];
  readonly routes: unknown[];
}

interface Defaults {
  readonly association: ReadonlyMap<string, string>;
  readonly propagation: ReadonlyMap<string, string>;
  /** What some formats call a default table: by its gateway. */
  readonly ofGateway: (written: string) => string;
}

/** TGW-12: the table that AWS makes with a gateway, where the input does not describe it. */
function defaultTables(
  input: AwsInput,
  gateways: ReadonlyMap<string, Resource<TransitGateway>>,
  tables: Map<string, Draft>,
): Defaults {
  const association = new Map<string, string>();
  const propagation = new Map<string, string>();
  const described = new Map(input.items('TransitGateways').map(({ id, value }) => [id, value]));
  for (const [id, { value, place }] of gateways) {
    const own = [...tables].filter(([, { gateway }]) => gateway === id);
    const options = object(described.get(id) ?? {}, 'Options');
    const find = (option: string, member: string) =>
      text(options, option) ?? own.find(([, { item }]) => flag(item.value, member) === true)?.[0];
    const named = find('AssociationDefaultRouteTableId', 'DefaultAssociationRouteTable');
    const other = find('PropagationDefaultRouteTableId', 'DefaultPropagationRouteTable');
    const made = `${id}/default-route-table`;
    const ends = [
      [association, value.defaultRouteTableAssociation, named ?? other ?? made],
      [propagation, value.defaultRouteTablePropagation, other ?? named ?? made],
    ] as const;
    for (const [defaults, isOn, table] of ends) {
      if (isOn === false || !isUsableId(table)) continue;
      defaults.set(id, table);
      if (tables.has(table)) continue;
      const item: Item = { id: table, place, value: { Inferred: true } };
      tables.set(table, {
        item,
        gateway: id,
        isDefault: false,
        associations: [],
        propagations: [],
        routes: [],
      });
    }
    const first = tables.get(association.get(id) ?? propagation.get(id) ?? '');
    if (first !== undefined) first.isDefault = true;
  }
  return {
    association,
    propagation,
    ofGateway: (written) =>
      gateways.has(written) ? (association.get(written) ?? propagation.get(written) ?? written) : written,
  };
}

type Kind = 'Routes' | 'Associations' | 'Propagations' | 'PrefixListReferences';

interface Members {
  of(table: string, kind: Kind): readonly Member[];
  /** Whether a call was made that tells all there is. */
  isWhole(table: string, kind: Kind): boolean;
}

const CALLS: Readonly<Record<Kind, readonly Key[]>> = {
  Routes: ['Routes', 'TransitGatewayRoutes'],
  Associations: ['Associations', 'TransitGatewayRouteTableAssociations'],
  Propagations: ['TransitGatewayRouteTablePropagations'],
  PrefixListReferences: ['TransitGatewayPrefixListReferences'],
};

const OWNER = 'TransitGatewayRouteTableId';

function* memberReader(
  input: AwsInput,
  owners: readonly Owner[],
  tableOf: (written: string) => string,
): Reading<Members> {
  const called = new Map<Key, ReadonlyMap<string, readonly Item[]>>();
  for (const key of Object.values(CALLS).flat()) {
    called.set(key, yield* itemsByOwner(input, key, [OWNER], owners, tableOf));
  }
  const described = new Map(input.items('TransitGatewayRouteTables').map((item) => [item.id, item]));
  return {
    of(table, kind) {
      const item = described.get(table);
      const inline =
        item === undefined
          ? []
          : objects(item.value, kind).map((value, index) => ({ value, place: placeOf(item, kind, index) }));
      return [...inline, ...CALLS[kind].flatMap((key) => called.get(key)?.get(table) ?? [])];
    },
    isWhole: (table, kind) =>
      CALLS[kind].some((key) => input.places(key).length > 0 && called.get(key)?.has(table) === true),
  };
}

function attachmentIn(value: JsonObject): string | undefined {
  const [first = {}] = objects(value, 'TransitGatewayAttachments');
  return (
    text(value, 'TransitGatewayAttachmentId') ??
    text(first, 'TransitGatewayAttachmentId') ??
    text(object(value, 'TransitGatewayAttachment'), 'TransitGatewayAttachmentId')
  );
}

function isPropagated(value: JsonObject): boolean {
  return text(value, 'Type') === 'propagated';
}

/** Static routes, and references to prefix lists. What is propagated follows from the propagations. */
function* fillRoutes(
  tables: ReadonlyMap<string, Draft>,
  members: Members,
  attachments: Attachments,
  prefixLists: Map<string, Place>,
): Reading<ReadonlyMap<string, readonly string[]>> {
  const leftOut = new Map<string, string[]>();
  for (const [id, { routes }] of tables) {
    const seen = new Set<string>();
    const all = [...members.of(id, 'Routes'), ...members.of(id, 'PrefixListReferences')];
    for (const { value, place } of all.filter((each) => !isPropagated(each.value))) {
      const list = text(value, 'PrefixListId');
      const to = normalised(text(value, 'DestinationCidrBlock')) ?? list;
      if (to === undefined || !isUsableId(to)) {
        yield failed('route-incomplete', place, { table: id });
        continue;
      }
      // A route by a prefix list is told twice: as a route of each entry, and as the reference.
      if (seen.has(to) || text(value, 'State') === 'deleted') continue;
      const isBlackhole = text(value, 'State') === 'blackhole' || flag(value, 'Blackhole') === true;
      const via = attachments.idOf(attachmentIn(value) ?? '');
      if (via === undefined && !isBlackhole) {
        const params = { table: id, destination: to, target: attachmentIn(value) ?? '?' };
        yield assumed('transit-route-left-out', place, params, pointer('transitGatewayRouteTables', id));
        leftOut.set(id, [...(leftOut.get(id) ?? []), to]);
        continue;
      }
      const candidate = isBlackhole ? { to, state: 'blackhole' } : { to, via };
      const part = { what: 'transitGatewayRouteTables', id, place };
      const route = yield* accept(transitGatewayRouteSchema, candidate, part);
      if (route === undefined) continue;
      seen.add(to);
      if (to === list) prefixLists.set(list, place);
      yield from(pointer('transitGatewayRouteTables', id, 'routes', routes.length), place);
      routes.push(route);
    }
  }
  return leftOut;
}

function associate(
  input: AwsInput,
  gateways: Map<string, Resource<TransitGateway>>,
  tables: ReadonlyMap<string, Draft>,
  members: Members,
  { attachments, idOf }: Attachments,
  defaults: Defaults,
): void {
  const associated = new Map<string, string>();
  const propagating = new Set<string>();
  for (const [id, { gateway }] of tables) {
    const known = (kind: Kind) =>
      members.of(id, kind).flatMap(({ value }) => {
        const attachment = idOf(attachmentIn(value) ?? '');
        const isGone = /^dis/.test(text(value, 'State') ?? '');
        return attachment === undefined || isGone || !joins(attachments, attachment, gateway)
          ? []
          : [{ attachment, value }];
      });
    for (const { attachment } of known('Associations')) associated.set(`${gateway} ${attachment}`, id);
    const told = known('Propagations');
    const fromRoutes = members.isWhole(id, 'Propagations')
      ? []
      : known('Routes').filter((each) => isPropagated(each.value));
    for (const { attachment } of [...told, ...fromRoutes]) {
      if (attachments.get(attachment)?.value.peer === undefined) propagating.add(`${id} ${attachment}`);
    }
  }
  const described = new Map(
    [...input.items('TransitGatewayAttachments'), ...input.items('TransitGatewayVpcAttachments')].map(
      ({ id, value }) => [id, value],
    ),
  );
  const general = new Map(input.items('TransitGatewayAttachments').map(({ id, value }) => [id, value]));
  for (const [gateway, resource] of gateways) {
    const own = [...attachments.keys()].filter((id) => joins(attachments, id, gateway));
    const ofGateway = [...tables].filter(([, table]) => table.gateway === gateway).map(([id]) => id);
    const areWhole = ofGateway.length > 0 && ofGateway.every((id) => members.isWhole(id, 'Associations'));
    let [isAllAssociated, isAllPropagating] = [true, true];
    for (const id of own) {
      const value = described.get(id) ?? {};
      const told = general.get(id);
      const named = text(object(told ?? {}, 'Association'), OWNER);
      const byDefault = defaults.association.get(gateway);
      const isOpen = told === undefined && !areWhole && flag(value, 'DefaultRouteTableAssociation') !== false;
      const table =
        associated.get(`${gateway} ${id}`) ??
        (tables.has(named ?? '') ? named : isOpen ? byDefault : undefined);
      const draft = tables.get(table ?? '');
      if (draft === undefined) isAllAssociated = false;
      else draft.associations.push(id);
      if (attachments.get(id)?.value.peer !== undefined) continue;
      const target = defaults.propagation.get(gateway);
      const isWhole =
        target !== undefined &&
        (members.isWhole(target, 'Propagations') || members.isWhole(target, 'Routes'));
      if (target !== undefined && !isWhole && flag(value, 'DefaultRouteTablePropagation') !== false) {
        propagating.add(`${target} ${id}`);
      }
      const into = ofGateway.filter((each) => propagating.has(`${each} ${id}`));
      if (into.length === 0) isAllPropagating = false;
      for (const each of into) tables.get(each)?.propagations.push(id);
    }
    const changed = {
      ...resource.value,
      ...(!isAllAssociated && { defaultRouteTableAssociation: false }),
      ...(!isAllPropagating && { defaultRouteTablePropagation: false }),
    };
    gateways.set(gateway, { ...resource, value: changed });
  }
}

function joins(attachments: Attachments['attachments'], id: string, gateway: string): boolean {
  const value = attachments.get(id)?.value;
  return value !== undefined && (value.transitGateway === gateway || value.peer === gateway);
}
