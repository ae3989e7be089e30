import { pointer } from '../../base/json-pointer.ts';
import {
  egressOnlyInternetGatewaySchema,
  type EgressOnlyInternetGateway,
} from '../../model/egress-only-internet-gateway.ts';
import type { Vpc } from '../../model/vpc.ts';
import { nameTag, objects, text } from '../fields.ts';
import { assumed, failed, ignored, type Reading } from '../report.ts';
import { accept, defined, sourceOf, type Resource, type Resources } from '../resources.ts';
import { gatewaysInRoutes } from './gateway-routes.ts';
import type { AwsInput } from './input.ts';

export function* readEgressOnlyInternetGateways(
  input: AwsInput,
  vpcs: Resources<Vpc>,
): Reading<Resources<EgressOnlyInternetGateway>> {
  const gateways = new Map<string, Resource<EgressOnlyInternetGateway>>();
  const taken = new Set<string>();
  for (const item of input.items('EgressOnlyInternetGateways')) {
    const { id, value, place } = item;
    const [attachment = {}] = objects(value, 'Attachments');
    const vpc = text(attachment, 'VpcId');
    const part = { what: 'egressOnlyInternetGateways', id, place };
    if (vpc === undefined || text(attachment, 'State') === 'detached') {
      yield ignored('deleted', place, 'EgressOnlyInternetGateways');
    } else if (!vpcs.has(vpc)) {
      yield failed('vpc-not-given', place, { what: part.what, id });
    } else {
      const candidate = defined({ name: nameTag(value), vpc });
      const gateway = yield* accept(egressOnlyInternetGatewaySchema, candidate, part);
      if (gateway !== undefined) gateways.set(id, { value: gateway, ...sourceOf(item) });
      taken.add(vpc);
    }
  }
  for (const { id, vpc, place } of gatewaysInRoutes(input, 'EgressOnlyInternetGatewayId', /^/)) {
    if (gateways.has(id) || taken.has(vpc) || !vpcs.has(vpc)) continue;
    taken.add(vpc);
    yield assumed('gateway-from-route', place, { id, vpc }, pointer('egressOnlyInternetGateways', id));
    gateways.set(id, { value: { vpc }, place, inferred: true });
  }
  return gateways;
}
