import { isExpressed, isList, type Expressed, type Value } from '../../src/export/resource.ts';
import { terraformShape } from '../../src/export/terraform-types.ts';
import type { Exported } from '../../src/export/exported.ts';

/** The same resources as `terraform show -json` has them in a plan before they are made. */
export function planOf({ resources, names }: Exported, region: string): string {
  const nameOf = (key: string) => names.get(key) ?? '';
  const all = resources.map((resource) => {
    const { type, attributes } = terraformShape(resource);
    const address = nameOf(resource.key);
    const entry = { address, mode: 'managed', type, name: address.split('.')[1] };
    const known = Object.entries<Value>(attributes).flatMap(([name, value]) => {
      const written = valueOf(value);
      return written === undefined ? [] : [[name, written] as const];
    });
    const open = Object.entries<Value>(attributes).flatMap(([name, value]) => {
      const unknown = unknownOf(value);
      return unknown === undefined ? [] : [[name, unknown] as const];
    });
    const expressions = Object.entries<Value>(attributes).map(
      ([name, value]) => [name, expressionOf(value, nameOf)] as const,
    );
    return { entry, values: recordOf(known), unknown: recordOf(open), expressions };
  });
  return JSON.stringify({
    format_version: '1.2',
    planned_values: { root_module: { resources: all.map(({ entry, values }) => ({ ...entry, values })) } },
    resource_changes: all.map(({ entry, values, unknown }) => ({
      ...entry,
      change: { actions: ['create'], before: null, after: values, after_unknown: unknown },
    })),
    configuration: {
      provider_config: { aws: { name: 'aws', expressions: { region: { constant_value: region } } } },
      root_module: {
        resources: all.map(({ entry, expressions }) => ({
          ...entry,
          provider_config_key: 'aws',
          expressions: recordOf(expressions),
        })),
      },
    },
  });
}

function isOpen(value: Value): value is Expressed {
  return typeof value === 'object' && isExpressed(value);
}

/** Undefined for what is known only after apply. */
function valueOf(value: Value): unknown {
  if (isOpen(value)) return undefined;
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.some(isOpen) ? undefined : value.map(valueOf);
  return recordOf(
    Object.entries<Value>(value).map(([key, member]) => [snake(key), valueOf(member)] as const),
  );
}

function unknownOf(value: Value): unknown {
  if (isOpen(value)) return true;
  if (typeof value !== 'object') return undefined;
  if (isList(value)) return value.some(isOpen) ? true : value.map((item) => unknownOf(item) ?? {});
  return recordOf(
    Object.entries<Value>(value).flatMap(([key, member]) =>
      isOpen(member) ? [[snake(key), true] as const] : [],
    ),
  );
}

function expressionOf(value: Value, nameOf: (key: string) => string): unknown {
  if (typeof value !== 'object') return { constant_value: value };
  if (isList(value)) {
    if (value.some(isOpen)) return { references: value.flatMap((item) => referencesOf(item, nameOf)) };
    if (value.some((item) => typeof item === 'object'))
      return value.map((item) => expressionOf(item, nameOf));
    return { constant_value: value };
  }
  if (isExpressed(value)) return { references: referencesOf(value, nameOf) };
  const members = Object.entries<Value>(value);
  return members.some(([, member]) => isOpen(member))
    ? recordOf(members.map(([key, member]) => [snake(key), expressionOf(member, nameOf)]))
    : { constant_value: valueOf(value) };
}

function referencesOf(value: Value, nameOf: (key: string) => string): readonly string[] {
  if (typeof value !== 'object' || !isExpressed(value)) return [];
  const { expression } = value;
  if (expression.kind === 'reference') return [`${nameOf(expression.to)}.id`, nameOf(expression.to)];
  if (expression.kind === 'ipv6-block') {
    const name = nameOf(`${expression.vpc}/ipv6`);
    return [`${name}.ipv6_cidr_block`, name];
  }
  return [];
}

function snake(key: string): string {
  return /^[A-Z][a-z]/.test(key) && key !== 'Name'
    ? key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
    : key;
}

function recordOf(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entries);
}
