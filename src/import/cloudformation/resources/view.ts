import { isObject } from '../../fields.ts';
import type { Place } from '../../report.ts';
import { mapsOf } from '../properties.ts';
import type { StackResource } from '../scope.ts';
import { isMap, type Value } from '../value.ts';

/** The properties of a resource, or of an object inside it. */
export interface View {
  readonly resource: StackResource;
  get(name: string): Value | undefined;
  placeOf(...path: readonly (string | number)[]): Place;
}

export function viewOf(resource: StackResource): View {
  return {
    resource,
    get: (name) => resource.property(name),
    placeOf: (...path) => (path.length === 0 ? resource.place : resource.placeOf('Properties', ...path)),
  };
}

/** The objects of a list property, each with its place. */
export function viewsOf(view: View, name: string): readonly View[] {
  return mapsOf(view.get(name)).map((members, index) => viewInside(view, members, name, index));
}

/** An object property; without members where there is none, so that paths can be followed. */
export function viewAt(view: View, name: string): View {
  const members = view.get(name);
  return viewInside(view, isMap(members) ? members : new Map<string, Value>(), name);
}

function viewInside(
  view: View,
  members: ReadonlyMap<string, Value>,
  ...inside: readonly (string | number)[]
): View {
  return {
    resource: view.resource,
    get: (name) => members.get(name),
    placeOf: (...path) => view.placeOf(...inside, ...path),
  };
}

/** Whether a property is written as it is, and not as an expression. */
export function isLiteral({ declaration: { properties } }: StackResource, name: string): boolean {
  return isObject(properties) && Object.hasOwn(properties, name) && typeof properties[name] === 'string';
}
