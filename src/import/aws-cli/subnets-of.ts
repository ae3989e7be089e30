import type { Subnet } from '../../model/subnet.ts';
import { failed, type Reading } from '../report.ts';
import type { Part, Resources } from '../resources.ts';

/** Those of the subnets that the input has, all of the VPC of the first; the others are reported. */
export function* subnetsOfOneVpc(
  written: readonly string[],
  { what, id, place }: Part,
  subnets: Resources<Subnet>,
): Reading<readonly string[]> {
  const own: string[] = [];
  let vpc: string | undefined;
  for (const subnet of new Set(written)) {
    const known = subnets.get(subnet)?.value;
    if (known === undefined) yield failed('subnet-not-given', place, { what, id, subnet });
    else if (vpc !== undefined && known.vpc !== vpc) {
      yield failed('second-node-in-zone', place, { id, subnet });
    } else {
      vpc = known.vpc;
      own.push(subnet);
    }
  }
  return own;
}
