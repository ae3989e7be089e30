import { error, type Issue } from '../../base/issue.ts';
import { pointer } from '../../base/json-pointer.ts';
import { nearMiss } from '../../base/near-miss.ts';
import type { Network } from '../../compile/network.ts';
import type { Flow } from '../../model/flow.ts';

/** Components of a wish that are not in the document, with their places inside the flow. */
export function unknownWishes(network: Network, { wants = {} }: Flow): readonly Issue[] {
  const { through = [], avoid = [] } = wants;
  if (through.length + avoid.length === 0) return [];
  const known = idsIn(network);
  return Object.entries({ through, avoid }).flatMap(([kind, ids]) =>
    ids.flatMap((id, index): readonly Issue[] => {
      if (known.has(id)) return [];
      const suggestion = nearMiss(id, [...known]);
      const more = suggestion === undefined ? {} : { suggestion };
      return [error('unknown-wish', pointer('wants', kind, String(index)), { found: id, ...more })];
    }),
  );
}

/** Of the document, and of what AWS makes by itself. */
function idsIn(network: Network): ReadonlySet<string> {
  const written = Object.values(network.scenario).flatMap((collection: unknown) =>
    typeof collection === 'object' && collection !== null ? Object.keys(collection) : [],
  );
  const { routeTables, networkAcls, securityGroups, networkInterfaces, transitGatewayRouteTables } = network;
  const made = [routeTables, networkAcls, securityGroups, networkInterfaces, transitGatewayRouteTables];
  return new Set(['local', 'internet', ...written, ...made.flatMap((map) => [...map.keys()])]);
}
