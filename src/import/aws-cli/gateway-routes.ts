import { objects, text } from '../fields.ts';
import type { Place } from '../report.ts';
import { inside, isUsableId } from '../resources.ts';
import type { AwsInput } from './input.ts';

/** The gateways to which active routes lead, with the VPC of the route table: gateways nobody described. */
export function* gatewaysInRoutes(
  input: AwsInput,
  member: string,
  id: RegExp,
): Generator<{ readonly id: string; readonly vpc: string; readonly place: Place }> {
  for (const { value, place } of input.items('RouteTables')) {
    const vpc = text(value, 'VpcId');
    if (vpc === undefined) continue;
    for (const [index, route] of objects(value, 'Routes').entries()) {
      const target = text(route, member);
      if (target === undefined || !id.test(target) || !isUsableId(target)) continue;
      if (text(route, 'State') !== 'blackhole')
        yield { id: target, vpc, place: inside(place, 'Routes', index) };
    }
  }
}
