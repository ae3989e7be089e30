import { pointer } from '../../base/json-pointer.ts';
import { internetGatewaySchema, type InternetGateway } from '../../model/internet-gateway.ts';
import type { Vpc } from '../../model/vpc.ts';
import { nameTag, objects, text } from '../fields.ts';
import { assumed, failed, type Reading } from '../report.ts';
import { accept, defined, sourceOf, type Item, type Resource, type Resources } from '../resources.ts';
import type { AwsInput } from './input.ts';
import { gatewaysInRoutes } from './gateway-routes.ts';

export function* readInternetGateways(
  input: AwsInput,
  vpcs: Resources<Vpc>,
): Reading<Resources<InternetGateway>> {
  const gateways = new Map<string, Resource<InternetGateway>>();
  const taken = new Set<string>();
  for (const item of input.items('InternetGateways')) {
    const value = yield* readInternetGateway(item, vpcs);
    if (value === undefined) continue;
    gateways.set(item.id, { value, ...sourceOf(item) });
    if (value.vpc !== undefined) taken.add(value.vpc);
  }
  for (const { id, vpc, place } of gatewaysInRoutes(input, 'GatewayId', /^igw-/)) {
    if (gateways.has(id) || taken.has(vpc) || !vpcs.has(vpc)) continue;
    taken.add(vpc);
    yield assumed('gateway-from-route', place, { id, vpc }, pointer('internetGateways', id));
    gateways.set(id, { value: { vpc }, place, inferred: true });
  }
  return gateways;
}

function* readInternetGateway(
  { id, value, place }: Item,
  vpcs: Resources<Vpc>,
): Reading<InternetGateway | undefined> {
  const [attachment = {}] = objects(value, 'Attachments');
  const vpc = text(attachment, 'VpcId');
  if (vpc !== undefined && !vpcs.has(vpc)) {
    yield failed('vpc-not-given', place, { what: 'internetGateways', id });
    return undefined;
  }
  // AWS says `available` where it means attached.
  const state = text(attachment, 'State');
  const passing = state === 'attaching' || state === 'detaching' || state === 'detached' ? state : undefined;
  const candidate = defined({ name: nameTag(value), vpc, state: passing });
  return yield* accept(internetGatewaySchema, candidate, { what: 'internetGateways', id, place });
}
