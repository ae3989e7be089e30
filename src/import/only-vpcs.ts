import { child, parsePointer, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Scenario } from '../model/scenario.ts';
import { placesWithout } from '../scenario/edit/deletion.ts';
import { suggestedFlows } from './suggested-flows.ts';

/** A part of a document, and where in the whole that stands which stands at a place of the part. */
export interface SomeVpcs {
  readonly scenario: Scenario;
  readonly placeInWhole: (at: JsonPointer) => JsonPointer;
}

/** A document with these of its VPCs alone, and what does not stand in another; its flows are suggested anew. */
export function someVpcs(scenario: Scenario, wanted: ReadonlySet<string>): SomeVpcs {
  const gone = Object.keys(scenario.vpcs ?? {}).filter((id) => !wanted.has(id));
  if (gone.length === 0) return { scenario, placeInWhole: (at) => at };
  const network: Scenario = { ...scenario };
  delete network.flows; // Suggested again below.
  const places = placesWithout(
    network,
    gone.map((id) => ({ collection: 'vpcs', id })),
  );
  // What goes is a whole entry of a map or a list, and the schema lets each of them go.
  const left = without(network, pointer(), places) as Scenario;
  const flows = suggestedFlows(left);
  return {
    scenario: Object.keys(flows).length === 0 ? left : { ...left, flows },
    placeInWhole: (at) => placeInWhole(network, places, at),
  };
}

export function onlyVpcs(scenario: Scenario, wanted: ReadonlySet<string>): Scenario {
  return someVpcs(scenario, wanted).scenario;
}

/** In lists, what went before it counts again. */
function placeInWhole(whole: unknown, gone: ReadonlySet<JsonPointer>, at: JsonPointer): JsonPointer {
  let [value, place] = [whole, pointer()];
  for (const step of parsePointer(at)) {
    if (Array.isArray(value)) {
      const holder = place;
      const left = [...value.keys()].filter((index) => !gone.has(child(holder, index)));
      place = child(place, left[Number(step)] ?? value.length);
      value = value[left[Number(step)] ?? value.length];
    } else {
      place = child(place, step);
      value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
    }
  }
  return place;
}

function without(value: unknown, at: JsonPointer, gone: ReadonlySet<JsonPointer>): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const place = child(at, index);
      return gone.has(place) ? [] : [without(item, place, gone)];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const place = child(at, key);
    if (gone.has(place)) return [];
    const left = without(item, place, gone);
    // A collection of which nothing stays is not written.
    const isEmptied = at === pointer() && isEmpty(left) && !isEmpty(item);
    return isEmptied ? [] : [[key, left] as const];
  });
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
