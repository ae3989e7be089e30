import type { z } from 'zod';
import { pointer } from '../../base/json-pointer.ts';
import {
  firewallEndpointSchema,
  firewallSchema,
  INSPECTION_ENDPOINT_STATES,
  type FirewallPolicy,
} from '../../model/network-firewall.ts';
import type { Subnet } from '../../model/subnet.ts';
import type { Vpc } from '../../model/vpc.ts';
import { isObject, nameTag, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { placeOf } from '../origins.ts';
import { assumed, failed, ignored, type Place, type Reading } from '../report.ts';
import { accept, defined, isUsableId, sourceOf, withoutSubnet } from '../resources.ts';
import type { Item, Resource, Resources } from '../resources.ts';
import { idOfFirewallArn, readFirewallPolicies } from './firewall-policy.ts';
import type { AwsInput } from './input.ts';

export type Firewall = z.infer<typeof firewallSchema>;
export type FirewallEndpoint = z.infer<typeof firewallEndpointSchema>;

export interface Firewalls {
  readonly firewalls: Resources<Firewall>;
  readonly firewallEndpoints: Resources<FirewallEndpoint>;
  readonly firewallPolicies: Resources<FirewallPolicy>;
}

/** Firewalls with their policies and with an endpoint in each Availability Zone (NFW-1), which routes lead to. */
export function* readFirewalls(
  input: AwsInput,
  vpcs: Resources<Vpc>,
  subnets: Resources<Subnet>,
): Reading<Firewalls> {
  const firewalls = new Map<string, Resource<Firewall>>();
  const endpoints = new Map<string, Resource<FirewallEndpoint>>();
  const policies = new Map(yield* readFirewallPolicies(input));
  for (const item of input.items('NetworkFirewalls')) {
    const { value, place } = item;
    const id = idOfFirewallArn(item.id);
    const part = { what: 'firewalls', id, place, at: pointer('firewalls', id) };
    if (text(value, 'TransitGatewayId') !== undefined) {
      yield ignored('not-modelled', place, 'Firewalls (transit gateway)');
      continue;
    }
    const vpc = text(value, 'VpcId');
    if (vpc === undefined || !vpcs.has(vpc)) {
      yield failed('vpc-not-given', place, { what: 'firewalls', id });
      continue;
    }
    const policy = idOfFirewallArn(text(value, 'FirewallPolicyArn') ?? `policy of ${id}`);
    if (!policies.has(policy) && isUsableId(policy)) {
      // Nothing is known of what it lets through.
      yield assumed('firewall-policy-open', place, { id, policy }, part.at);
      policies.set(policy, { value: OPEN_POLICY(policy), place, inferred: true });
    }
    const candidate = defined({ name: nameTag(value), vpc, policy });
    const read = yield* accept(firewallSchema, candidate, part);
    if (read === undefined || firewalls.has(id)) continue;
    firewalls.set(id, { value: read, ...sourceOf(item) });
    yield* readEndpoints(item, id, subnets, endpoints);
  }
  return { firewalls, firewallEndpoints: endpoints, firewallPolicies: policies };
}

const OPEN_POLICY = (policy: string): FirewallPolicy => ({
  stateful: [{ rules: [{ action: 'drop', options: `firewall policy ${policy}`.slice(0, 2048) }] }],
});

interface Attachment {
  readonly endpoint: string;
  readonly subnet: string | undefined;
  readonly status: string | undefined;
  readonly place: Place;
}

function* readEndpoints(
  item: Item,
  firewall: string,
  subnets: Resources<Subnet>,
  endpoints: Map<string, Resource<FirewallEndpoint>>,
): Reading<void> {
  const zones = new Set<string>();
  const attachments = attachmentsOf(item, firewall);
  if (attachments.length === 0) yield assumed('firewall-endpoints-unknown', item.place, { id: firewall });
  for (const { endpoint: id, subnet, status, place } of attachments) {
    const part = { what: 'firewallEndpoints', id, place, at: pointer('firewallEndpoints', id) };
    const known = subnets.get(subnet ?? '')?.value;
    if (subnet === undefined || known === undefined) {
      yield withoutSubnet(part, subnet);
      continue;
    }
    const zone = known.az ?? subnet;
    if (zones.has(zone) || endpoints.has(id)) {
      yield failed('second-node-in-zone', place, { id: firewall, subnet });
      continue;
    }
    zones.add(zone);
    const name = `${nameTag(item.value) ?? firewall} ${zone}`.slice(0, 255);
    const candidate = defined({ name, firewall, subnet, state: stateOf(status) });
    const read = yield* accept(firewallEndpointSchema, candidate, part);
    const provenance = sourceOf(item).provenance ?? new Map();
    if (read !== undefined) endpoints.set(id, { value: read, place, provenance });
  }
}

/** By zone, once they are there; else a name for the endpoint in each subnet that is asked for. */
function attachmentsOf(item: Item, firewall: string): readonly Attachment[] {
  const states = Object.values(object(item.value, 'SyncStates')).flatMap((state) => {
    const attachment: JsonObject = isObject(state) ? object(state, 'Attachment') : {};
    const endpoint = text(attachment, 'EndpointId');
    if (endpoint === undefined || !isUsableId(endpoint)) return [];
    const [subnet, status] = [text(attachment, 'SubnetId'), text(attachment, 'Status')];
    return [{ endpoint, subnet, status, place: item.place }];
  });
  if (states.length > 0) return states;
  return objects(item.value, 'SubnetMappings').map((mapping, index) => ({
    endpoint: text(mapping, 'EndpointId') ?? `vpce-${firewall}/${String(index)}`,
    subnet: text(mapping, 'SubnetId'),
    status: undefined,
    place: placeOf(item, 'SubnetMappings', index),
  }));
}

const STATES: ReadonlyMap<string, string> = new Map([
  ['CREATING', 'pending'],
  ['DELETING', 'deleting'],
  ['FAILED', 'failed'],
  ['ERROR', 'failed'],
]);

function stateOf(status: string | undefined): string | undefined {
  const state = STATES.get(status ?? '');
  return INSPECTION_ENDPOINT_STATES.find((known) => known === state);
}
