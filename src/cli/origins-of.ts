import type { JsonPointer } from '../base/json-pointer.ts';
import { componentPlace } from '../compile/component-place.ts';
import type { OriginDocument, OriginOf } from '../explain/trace-document.ts';
import { originAround } from '../import/origins.ts';
import { decidingPlace } from '../trace/deciding-place.ts';
import type { Input } from './input.ts';

/** Where in the input the rule came from that decides in a hop, or else its component; nothing for a scenario. */
export function originsOf({ network, origins }: Pick<Input, 'network' | 'origins'>): OriginOf {
  const originOf = (at: JsonPointer): OriginDocument | undefined => {
    const found = originAround(origins, at);
    if (found === undefined) return undefined;
    const { file, line, column, address } = found;
    return {
      file,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      ...(address !== undefined && { address }),
    };
  };
  return ({ component, decision }) => {
    const at = decidingPlace(decision) ?? componentPlace(network, component) ?? null;
    return at === null ? undefined : originOf(at);
  };
}
