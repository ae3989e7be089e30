import { child, type JsonPointer } from '../base/json-pointer.ts';
import type { Scenario } from '../model/scenario.ts';
import { defined, type Parameter, type Properties, type Resource } from './resource.ts';
import type { Reason, Unexpressed } from './unexpressed.ts';

/** Takes what the parts of a document come to. */
export interface Sink {
  readonly scenario: Scenario;
  add(resource: Resource): void;
  parameter(parameter: Parameter): void;
  lose(at: JsonPointer, reason: Reason, what?: string): void;
}

export interface Collected {
  readonly resources: readonly Resource[];
  readonly parameters: readonly Parameter[];
  readonly unexpressed: readonly Unexpressed[];
}

export function collect(scenario: Scenario, work: (sink: Sink) => void): Collected {
  const resources = new Map<string, Resource>();
  const parameters = new Map<string, Parameter>();
  const unexpressed: Unexpressed[] = [];
  const lose: Sink['lose'] = (at, reason, what) => {
    unexpressed.push({ at, reason, ...(what !== undefined && { what }) });
  };
  work({
    scenario,
    add(resource) {
      if (resources.has(resource.key)) lose(resource.at, 'repeated');
      else resources.set(resource.key, resource);
    },
    parameter: (parameter) => parameters.set(parameter.key, parameter),
    lose,
  });
  return { resources: [...resources.values()], parameters: [...parameters.values()], unexpressed };
}

/** What becomes of a field: it is written, or there is a reason why not. Every field of the model has one. */
export type Fate = 'written' | Reason;
export type Fates<T> = { readonly [Field in keyof Required<T>]: Fate };

/** Says of every field that is there and not written why. */
export function loseFields<T extends object>(sink: Sink, at: JsonPointer, value: T, fates: Fates<T>): void {
  for (const [field, fate] of Object.entries<Fate>(fates)) {
    if (fate !== 'written' && Object.hasOwn(value, field)) sink.lose(child(at, field), fate);
  }
}

/** The tags of a resource: what it is called, and its id in the document where that is something else. */
export function tagsOf(id: string, name: string | undefined): Properties {
  const tags = [{ Key: 'Name', Value: name ?? id }];
  const own = name === undefined || name === id ? [] : [{ Key: 'packetwalk:id', Value: id }];
  return defined({ Tags: [...tags, ...own] });
}
