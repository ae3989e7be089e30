import { isMap as isYamlMap } from 'yaml';
import { parsePointer } from '../../base/json-pointer.ts';
import type { Change } from './change.ts';
import { insertion } from './insertion.ts';
import { spotAt, type Outline } from './outline.ts';
import { removal } from './removal.ts';
import { renaming, reordering } from './renaming.ts';
import { replacement } from './replacement.ts';
import type { Splice } from './splice.ts';

/**
 * What a change comes to in the text, so that all around it stays as it is; undefined where the text is written in a
 * way that this does not know. What it does know, the caller still checks by reading the result.
 */
export function splicesOf(outline: Outline, change: Change): readonly Splice[] | undefined {
  switch (change.kind) {
    case 'set': {
      const steps = parsePointer(change.at);
      const spot = spotAt(outline, steps);
      if (spot !== undefined) return replacement(outline, spot, change.value);
      const parent = spotAt(outline, steps.slice(0, -1));
      const key = steps.at(-1);
      if (key === undefined || !isYamlMap(parent?.node)) return undefined;
      return insertion(outline, steps.slice(0, -1), parent, { key, value: change.value });
    }
    case 'insert': {
      const steps = parsePointer(change.list);
      const spot = spotAt(outline, steps);
      return spot && insertion(outline, steps, spot, { index: change.index, value: change.value });
    }
    case 'remove': {
      const spot = spotAt(outline, parsePointer(change.at));
      return spot && removal(outline, spot);
    }
    case 'rename': {
      const spot = spotAt(outline, parsePointer(change.at));
      return spot && renaming(outline, spot, change.key);
    }
    case 'move': {
      const spot = spotAt(outline, parsePointer(change.list));
      return spot && reordering(outline, spot, change.from, change.to);
    }
  }
}
