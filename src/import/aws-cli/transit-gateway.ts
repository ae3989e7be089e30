import { pointer } from '../../base/json-pointer.ts';
import type { Subnet } from '../../model/subnet.ts';
import {
  ATTACHMENT_STATES,
  transitGatewayAttachmentSchema,
  transitGatewaySchema,
  type TransitGatewayAttachment,
} from '../../model/transit-gateway.ts';
import type { Vpc } from '../../model/vpc.ts';
import type { z } from 'zod';
import { nameTag, object, text, texts } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { assumed, ignored, type Reading } from '../report.ts';
import { accept, defined, sourceOf, type Item, type Resource, type Resources } from '../resources.ts';
import type { AwsInput } from './input.ts';
import type { InterfaceItems } from './interfaces.ts';
import { regionInArn } from './whereabouts.ts';

export type TransitGateway = z.infer<typeof transitGatewaySchema>;

interface Ids {
  has(id: string): boolean;
}

const GONE: ReadonlySet<string> = new Set([
  'deleted',
  'deleting',
  'failed',
  'failing',
  'rejected',
  'rejecting',
]);

/** The gateways as described. What they join, and whether they join anything, is read after them. */
export function* readTransitGateways(input: AwsInput): Reading<Resources<TransitGateway>> {
  const gateways = new Map<string, Resource<TransitGateway>>();
  const regions = new Set(input.items('TransitGateways').flatMap((item) => regionOf(item.value) ?? []));
  for (const item of input.items('TransitGateways')) {
    const { id, value, place } = item;
    if (GONE.has(text(value, 'State') ?? '')) {
      yield ignored('deleted', place, 'TransitGateways');
      continue;
    }
    const options = object(value, 'Options');
    const candidate = defined({
      name: nameTag(value),
      // Of one Region, the document says so once.
      region: regions.size > 1 ? regionOf(value) : undefined,
      defaultRouteTableAssociation: unless(true, isEnabled(options, 'DefaultRouteTableAssociation')),
      defaultRouteTablePropagation: unless(true, isEnabled(options, 'DefaultRouteTablePropagation')),
      securityGroupReferencing: unless(false, isEnabled(options, 'SecurityGroupReferencingSupport')),
      vpnEcmp: unless(true, isEnabled(options, 'VpnEcmpSupport')),
      dnsSupport: unless(true, isEnabled(options, 'DnsSupport')),
    });
    const read = yield* accept(transitGatewaySchema, candidate, { what: 'transitGateways', id, place });
    if (read !== undefined) gateways.set(id, { value: read, ...sourceOf(item) });
  }
  return gateways;
}

function regionOf(value: JsonObject): string | undefined {
  return regionInArn(text(value, 'TransitGatewayArn')) ?? text(value, 'Region')?.slice(0, 64);
}

function isEnabled(options: JsonObject, name: string): boolean | undefined {
  const written = text(options, name);
  return written === undefined ? undefined : written === 'enable';
}

/** Undefined for what is so by default. */
function unless(byDefault: boolean, value: boolean | undefined): boolean | undefined {
  return value === byDefault ? undefined : value;
}

interface Collections {
  readonly vpcs: Resources<Vpc>;
  readonly subnets: Resources<Subnet>;
  readonly vpnConnections: Ids;
  readonly gathered: InterfaceItems;
}

export interface Attachments {
  readonly attachments: Resources<TransitGatewayAttachment>;
  /** By what others may call them: a VPN connection stands for its attachment. */
  readonly idOf: (written: string) => string | undefined;
  /** The interfaces in the subnets of attachments, which are part of them. */
  readonly interfaces: ReadonlySet<string>;
}

/** What the gateways join: three calls tell of it, each something else. */
export function* readAttachments(
  input: AwsInput,
  gateways: Ids,
  collections: Collections,
): Reading<Attachments> {
  const attachments = new Map<string, Resource<TransitGatewayAttachment>>();
  const aliases = new Map<string, string>();
  const joined = new Set<string>();
  for (const item of everyAttachment(input)) {
    const { id, value, place } = item;
    if (GONE.has(text(value, 'State') ?? '')) {
      yield ignored('deleted', place, 'TransitGatewayAttachments');
      continue;
    }
    const end = endOf(value);
    if (end === undefined) {
      const type = (text(value, 'ResourceType') ?? '?').slice(0, 40);
      yield ignored('not-modelled', place, `TransitGatewayAttachments (${type})`);
      continue;
    }
    if (!gateways.has(end.gateway) || !isKnown(end, gateways, collections)) {
      yield ignored('resource-not-given', place, 'TransitGatewayAttachments');
      continue;
    }
    const key = `${end.gateway} ${end.id}`;
    if (end.field !== 'peer' && joined.has(key)) continue;
    joined.add(key);
    const state = text(value, 'State');
    const isState = ATTACHMENT_STATES.some((known) => known === state);
    const candidate = defined({
      name: nameTag(value),
      transitGateway: end.gateway,
      [end.field]: end.id,
      ...(end.field === 'vpc' ? yield* vpcFields(item, end.id, collections) : {}),
      state: state !== 'available' && isState ? state : undefined,
    });
    const part = { what: 'transitGatewayAttachments', id, place };
    const read = yield* accept(transitGatewayAttachmentSchema, candidate, part);
    if (read === undefined) continue;
    attachments.set(id, { value: read, ...sourceOf(item) });
    if (end.field === 'vpnConnection') aliases.set(end.id, id);
  }
  return {
    attachments,
    idOf: (written) => (attachments.has(written) ? written : aliases.get(written)),
    interfaces: interfacesOf(collections.gathered, attachments),
  };
}

/** One item for each attachment: the general call, with what the special ones and the VPN connections add. */
function everyAttachment(input: AwsInput): readonly Item[] {
  const all = new Map<string, Item>();
  const add = (item: Item, more: JsonObject = {}) => {
    const earlier = all.get(item.id);
    const value = { ...earlier?.value, ...item.value, ...more };
    all.set(item.id, { ...(earlier ?? item), value });
  };
  for (const item of input.items('TransitGatewayAttachments')) add(item);
  for (const item of input.items('TransitGatewayVpcAttachments')) add(item, { ResourceType: 'vpc' });
  for (const item of input.items('TransitGatewayPeeringAttachments')) add(item, { ResourceType: 'peering' });
  const attached = new Set(
    [...all.values()].flatMap(({ value }) =>
      text(value, 'ResourceType') === 'vpn' ? (text(value, 'ResourceId') ?? []) : [],
    ),
  );
  for (const item of input.items('VpnConnections')) {
    const gateway = text(item.value, 'TransitGatewayId');
    if (gateway === undefined || attached.has(item.id)) continue;
    const id = text(item.value, 'TransitGatewayAttachmentId') ?? `${item.id}/attachment`;
    const value = {
      ResourceType: 'vpn',
      ResourceId: item.id,
      TransitGatewayId: gateway,
      State: text(item.value, 'State') ?? 'available',
    };
    add({ id, value, place: item.place });
  }
  return [...all.values()];
}

interface End {
  readonly gateway: string;
  readonly field: 'vpc' | 'peer' | 'vpnConnection';
  readonly id: string;
}

function endOf(value: JsonObject): End | undefined {
  const gateway = text(value, 'TransitGatewayId') ?? '';
  const resource = text(value, 'ResourceId') ?? '';
  switch (text(value, 'ResourceType')) {
    case 'vpc':
      return { gateway, field: 'vpc', id: text(value, 'VpcId') ?? resource };
    case 'vpn':
      return { gateway, field: 'vpnConnection', id: resource };
    case 'peering': {
      const requester = text(object(value, 'RequesterTgwInfo'), 'TransitGatewayId') ?? gateway;
      const accepter = text(object(value, 'AccepterTgwInfo'), 'TransitGatewayId') ?? resource;
      return { gateway: requester, field: 'peer', id: accepter };
    }
    default:
      return undefined;
  }
}

function isKnown({ field, id, gateway }: End, gateways: Ids, { vpcs, vpnConnections }: Collections): boolean {
  switch (field) {
    case 'vpc':
      return vpcs.has(id);
    case 'vpnConnection':
      return vpnConnections.has(id);
    case 'peer':
      return gateways.has(id) && id !== gateway;
  }
}

function* vpcFields(
  { id, value, place }: Item,
  vpc: string,
  { subnets, gathered }: Collections,
): Reading<Readonly<Record<string, unknown>>> {
  const options = object(value, 'Options');
  const given = onePerZone(texts(value, 'SubnetIds'), vpc, subnets);
  let used = given;
  if (used.length === 0) used = onePerZone(subnetsOfInterfaces(gathered, id), vpc, subnets);
  if (used.length === 0) {
    used = onePerZone([...subnets.keys()], vpc, subnets);
    const params = { id, vpc, count: used.length };
    yield assumed('attachment-subnets', place, params, pointer('transitGatewayAttachments', id));
  }
  return {
    subnets: used,
    applianceMode: unless(false, isEnabled(options, 'ApplianceModeSupport')),
    ipv6: unless(false, isEnabled(options, 'Ipv6Support')),
    securityGroupReferencing: unless(true, isEnabled(options, 'SecurityGroupReferencingSupport')),
  };
}

/** TGW-3: of the subnets of the VPC with an IPv4 block, the first in each Availability Zone. */
function onePerZone(ids: readonly string[], vpc: string, subnets: Resources<Subnet>): readonly string[] {
  const byZone = new Map<string, string>();
  for (const id of ids) {
    const subnet = subnets.get(id)?.value;
    if (subnet?.vpc !== vpc || subnet.cidr === undefined) continue;
    const zone = subnet.az ?? '';
    if (!byZone.has(zone)) byZone.set(zone, id);
  }
  return [...byZone.values()];
}

/** AWS writes `Network Interface for Transit Gateway Attachment tgw-attach-0123…`. */
function attachmentNamed({ value }: Item): string | undefined {
  return /\btgw-attach-[\da-f]+/.exec(text(value, 'Description') ?? '')?.[0];
}

function subnetsOfInterfaces({ items }: InterfaceItems, attachment: string): readonly string[] {
  return [...items.values()].flatMap((item) =>
    attachmentNamed(item) === attachment ? (text(item.value, 'SubnetId') ?? []) : [],
  );
}

function interfacesOf({ items }: InterfaceItems, attachments: Ids): ReadonlySet<string> {
  return new Set(
    [...items.values()].flatMap((item) => (attachments.has(attachmentNamed(item) ?? '') ? item.id : [])),
  );
}

/** A gateway that joins nothing here is left out: what it joins is not in the input, and a walk says so. */
export function* joiningGateways(
  gateways: Resources<TransitGateway>,
  attachments: Resources<TransitGatewayAttachment>,
): Reading<Map<string, Resource<TransitGateway>>> {
  const used = new Set(
    [...attachments.values()].flatMap(({ value }) => [value.transitGateway, value.peer ?? '']),
  );
  const joining = new Map<string, Resource<TransitGateway>>();
  for (const [id, gateway] of gateways) {
    if (used.has(id)) joining.set(id, gateway);
    else yield ignored('not-associated', gateway.place, 'TransitGateways');
  }
  return joining;
}
