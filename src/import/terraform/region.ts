import { field, object, text } from '../fields.ts';
import type { References } from './references.ts';
import type { TerraformInput, TerraformResource } from './resource.ts';

const LONGEST_REGION = 64;

/** The Region of each resource: its own, that of its ARN, or that of the provider of its configuration. */
export function regionsOf(
  { configuration, variables }: TerraformInput,
  references: References,
): (resource: TerraformResource) => string | undefined {
  const providers = object(configuration, 'provider_config');

  function ofProvider(resource: TerraformResource): string | undefined {
    const key = text(references.configOf(resource) ?? {}, 'provider_config_key');
    if (key === undefined) return undefined;
    // `module.a:aws.west`: a module that was handed the provider of its caller has none of its own.
    for (const name of [key, key.slice(key.lastIndexOf(':') + 1)]) {
      const region = object(object(object(providers, name), 'expressions'), 'region');
      const constant = text(region, 'constant_value');
      if (constant !== undefined) return constant;
      const [reference] = listed(field(region, 'references'));
      const variable = /^var\.(\w+)$/.exec(reference ?? '')?.[1];
      const value = variable === undefined ? undefined : text(object(variables, variable), 'value');
      if (value !== undefined) return value;
    }
    return undefined;
  }

  return (resource) => {
    const { values } = resource;
    const ofArn = text(values, 'arn')?.split(':')[3];
    const region = text(values, 'region') ?? (ofArn === '' ? undefined : ofArn) ?? ofProvider(resource);
    return region?.slice(0, LONGEST_REGION);
  };
}

function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : [];
}
