import { plainValueOf } from '../../scenario/plain-value.ts';
import { parseYaml } from '../../scenario/yaml-text.ts';

/** What a text says, right or wrong; undefined where it is no YAML. */
export function documentValue(text: string): unknown {
  const document = parseYaml(text);
  return document.ok ? plainValueOf(document.value).value : undefined;
}
