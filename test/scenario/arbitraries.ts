import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import { scenarioSchema, type Scenario } from '../../src/model/scenario.ts';

type Schema = z.core.$ZodType;

const forbidden = new Set(['__proto__', 'constructor', 'prototype', '<<']);
const notForbidden = (text: string) => !forbidden.has(text);

/** Texts that a careless writer of YAML gets wrong, among others. */
const awkward = fc.constantFrom(
  ...[
    '',
    ' ',
    'no',
    'Off',
    'null',
    '~',
    '1',
    '-1',
    '007',
    '1e3',
    '0x1f',
    '.5',
    '1_000',
    '12:30',
    '2020-01-01',
  ],
  ...[
    'a: b',
    'a #b',
    '#a',
    '- a',
    '-',
    '?',
    ':',
    '::/0',
    'a:',
    '{a}',
    '[a',
    'a,b',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a',
  ],
  ...[
    '"a"',
    "'a'",
    'it’s',
    "it's",
    '\\n',
    '\t',
    'a\nb',
    'a\nb\n',
    'a\n\nb\n\n',
    '\na',
    ' a\nb',
    'a \nb',
    'a\n \nb',
    'a\r\nb',
  ],
  ...[
    '…',
    '---',
    '...',
    '--- a',
    '\ufeffa',
    '\u2028',
    '\u0085',
    '\u007f',
    '\ud800',
    '한국어',
    '🙂',
    '=',
    '.inf',
    'y',
    '|',
    '>-',
  ],
);
const anyText = fc.oneof(awkward, fc.string(), fc.string({ unit: 'binary', maxLength: 20 }));

/** What the schema's own texts look like. Each field keeps those that it accepts. */
const meantText = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.tuple(fc.ipV4(), fc.nat(32)).map(([ip, length]) => `${ip}/${length}`),
  fc.tuple(fc.ipV6(), fc.nat(128)).map(([ip, length]) => `${ip}/${length}`),
  fc.tuple(fc.nat(65535), fc.nat(65535)).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
  fc.constantFrom('tcp', 'UDP', 'icmp', 'all', 'gre', '6', 'main', 'web', 'db', 'local'),
);

/** A JSON value that both notations keep: JSON has one zero only. */
const anyJson = fc
  .jsonValue({ depthSize: 'small' })
  .map((value) => JSON.parse(JSON.stringify(value), (_, inside: unknown) => inside) as unknown)
  .filter((value) => !/"(__proto__|constructor|prototype|<<)":/.test(JSON.stringify(value)));

/** Values that a schema accepts, whatever the schema. */
function valuesOf(schema: Schema): Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return valuesOf(schema.unwrap());
  const values = unchecked(schema);
  const isChecked = schema instanceof z.ZodUnion || (schema._zod.def.checks?.length ?? 0) > 0;
  return isChecked ? values.filter((value) => z.safeParse(schema, value).success) : values;
}

/** Values of the right type, which the schema's own checks have not seen. */
function unchecked(schema: Schema): Arbitrary<unknown> {
  if (schema instanceof z.ZodLazy) return anyJson;
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(valuesOf));
  if (schema instanceof z.ZodArray) return fc.array(valuesOf(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodRecord) {
    const keys = (valuesOf(schema.keyType) as Arbitrary<string>).filter(notForbidden);
    return fc.dictionary(keys, valuesOf(schema.valueType), { maxKeys: 3, noNullPrototype: true });
  }
  if (schema instanceof z.ZodObject) return mapOf(schema.shape);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer());
  if (schema instanceof z.ZodString) return fc.oneof(anyText, { arbitrary: meantText, weight: 3 });
  throw new Error(`the schema of a scenario had no ${schema._zod.def.type} so far`);
}

function mapOf(shape: Readonly<Record<string, unknown>>): Arbitrary<unknown> {
  const fields = Object.entries(shape).filter(
    (field): field is [string, Schema] => field[1] instanceof z.core.$ZodType,
  );
  const required = fields.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([key]) => key);
  const values = Object.fromEntries(fields.map(([key, field]) => [key, valuesOf(field)]));
  return fc.record(values, { requiredKeys: required, noNullPrototype: true });
}

export const anyScenario = valuesOf(scenarioSchema).map((value) =>
  scenarioSchema.parse(value),
) satisfies Arbitrary<Scenario>;
