import { pointer } from '../../../base/json-pointer.ts';
import type { Route } from '../../../model/route-table.ts';
import { isMap, valueAt } from '../../../scenario/edit/plain.ts';
import { entriesOf, textAt } from '../choices.ts';

const TARGETS = ['internetGateways', 'natGateways', 'egressOnlyInternetGateways', 'instances'] as const;

/** A route to begin with: to everywhere, by a gateway of the table's VPC where it has one. */
export function newRoute(document: unknown, routeTable: string): Route {
  const table = valueAt(document, pointer('routeTables', routeTable));
  const routes =
    isMap(table) && Array.isArray(table['routes']) ? (table['routes'] as readonly unknown[]) : [];
  const taken = new Set(routes.map((route) => textAt(route, 'to')));
  const to = ['0.0.0.0/0', '::/0'].find((block) => !taken.has(block)) ?? '192.168.0.0/16';
  const vpc = textAt(table, 'vpc');
  const targets = TARGETS.flatMap((collection) =>
    entriesOf(document, collection).map(([id, resource]) => ({ id, vpc: textAt(resource, 'vpc') })),
  );
  const target = targets.find((one) => one.vpc === vpc) ?? targets.find((one) => one.vpc === '');
  return { to, via: target?.id ?? 'local' };
}
