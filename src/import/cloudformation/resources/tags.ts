import type { JsonObject } from '../../json.ts';
import { mapsOf } from '../properties.ts';
import { nameOf, textOf } from '../value.ts';
import type { Draft } from './drafts.ts';
import type { View } from './view.ts';

/** The Name tag. No other tag is read. */
export function nameTagOf(view: View): string | undefined {
  for (const tag of mapsOf(view.get('Tags'))) {
    if (textOf(tag.get('Key')) !== 'Name') continue;
    const value = tag.get('Value');
    return (textOf(value) ?? nameOf(value)).slice(0, 255);
  }
  return undefined;
}

/** `property`: the name of the resource itself, where it has no Name tag. */
export function setName(draft: Draft, view: View, property?: string): Draft {
  const own = property === undefined ? undefined : textOf(view.get(property))?.slice(0, 255);
  const name = nameTagOf(view) ?? own;
  if (name === undefined || name === '') return draft;
  const tag: JsonObject = { Key: 'Name', Value: name };
  return draft.add('Tags', tag);
}
