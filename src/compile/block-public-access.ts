import { pointer } from '../base/json-pointer.ts';
import type { BpaExclusion } from './network.ts';
import type { Reader } from './reader.ts';

/** The exclusions from Block Public Access, by the id of what is excluded. */
export interface BpaExclusions {
  readonly vpcs: ReadonlyMap<string, BpaExclusion>;
  readonly subnets: ReadonlyMap<string, BpaExclusion>;
}

/** Reads the exclusions. One that opens both ways beats one that opens only outwards, for the same resource. */
export function compileExclusions(reader: Reader): BpaExclusions {
  const vpcs = new Map<string, BpaExclusion>();
  const subnets = new Map<string, BpaExclusion>();
  for (const [index, { vpc, subnet, mode }] of (
    reader.scenario.blockPublicAccess?.exclusions ?? []
  ).entries()) {
    for (const [collection, id, modes] of [
      ['vpcs', vpc, vpcs],
      ['subnets', subnet, subnets],
    ] as const) {
      if (id === undefined) continue;
      if (!reader.has(collection, id)) {
        reader.unknownReference(id, [collection], pointerTo(index, collection));
      }
      modes.set(id, wider(modes.get(id) ?? 'none', mode));
    }
  }
  return { vpcs, subnets };
}

function pointerTo(index: number, collection: 'vpcs' | 'subnets') {
  return pointer('blockPublicAccess', 'exclusions', index, collection === 'vpcs' ? 'vpc' : 'subnet');
}

/** The one of two exclusions that lets more through. */
export function wider(a: BpaExclusion, b: BpaExclusion): BpaExclusion {
  if (a === 'allow-bidirectional' || b === 'allow-bidirectional') return 'allow-bidirectional';
  return a === 'none' ? b : a;
}
