import { createRequire } from 'node:module';
import { z } from 'zod';

/*
 * The resource types that AWS publishes for CloudFormation, as the CDK has them. Loaded as a plain module: its own types
 * say less than is needed here.
 */

const typeSchema = z.union([
  z.object({ type: z.enum(['string', 'number', 'integer', 'boolean', 'json', 'date-time', 'null']) }),
  z.object({ type: z.enum(['array', 'map']), element: z.unknown() }),
  z.object({ type: z.literal('ref'), reference: z.object({ $ref: z.string() }) }),
  z.object({ type: z.literal('union'), types: z.array(z.unknown()) }),
  z.object({ type: z.literal('tag') }),
]);

const definitionSchema = z.object({
  properties: z.record(z.string(), z.object({ type: z.unknown(), required: z.boolean().optional() })),
});

const resourceSchema = definitionSchema.extend({ attributes: z.record(z.string(), z.unknown()) });

interface Database {
  lookup(entity: string, index: string, how: 'equals', value: string): readonly unknown[];
  get(entity: string, id: string): unknown;
}

function load(): Database {
  const require = createRequire(import.meta.url);
  const { loadAwsServiceSpecSync } = require('@aws-cdk/aws-service-spec') as {
    loadAwsServiceSpecSync: () => Database;
  };
  return loadAwsServiceSpecSync();
}

const database = load();

function resourceType(type: string) {
  const [found] = database.lookup('resource', 'cloudFormationType', 'equals', type);
  return found === undefined ? undefined : resourceSchema.parse(found);
}

/** An intrinsic function stands for a value of any type. */
function isFunction(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && /^(Ref$|Fn::)/.test(keys[0] ?? '');
}

const templateSchema = z.object({
  Parameters: z.record(z.string(), z.object({ Type: z.string() })).optional(),
  Resources: z.record(
    z.string().regex(/^[A-Za-z0-9]{1,255}$/),
    z.object({
      Type: z.string(),
      DependsOn: z.array(z.string()).optional(),
      Properties: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});

/** What is wrong with a template by the published types: in its form, properties, values and references. */
export function mistakesIn(template: unknown): readonly string[] {
  const { Parameters = {}, Resources } = templateSchema.parse(template);
  const mistakes: string[] = [];
  const check = (value: unknown, type: unknown, at: string): void => {
    if (isFunction(value)) return;
    const parsed = typeSchema.safeParse(type);
    const { data } = parsed;
    if (data === undefined) return void mistakes.push(`${at}: unknown type ${JSON.stringify(type)}`);
    switch (data.type) {
      case 'string':
      case 'date-time':
        if (typeof value !== 'string') mistakes.push(`${at}: not a string`);
        break;
      case 'number':
      case 'integer':
        if (typeof value !== 'number') mistakes.push(`${at}: not a number`);
        break;
      case 'boolean':
        if (typeof value !== 'boolean') mistakes.push(`${at}: not a boolean`);
        break;
      case 'array':
        if (!Array.isArray(value)) mistakes.push(`${at}: not a list`);
        else for (const [index, item] of value.entries()) check(item, data.element, `${at}/${String(index)}`);
        break;
      case 'tag': {
        const tag = z.strictObject({ Key: z.string(), Value: z.string() });
        if (!tag.safeParse(value).success) mistakes.push(`${at}: not a tag`);
        break;
      }
      case 'ref': {
        const definition = definitionSchema.parse(database.get('typeDefinition', data.reference.$ref));
        checkMembers(value, definition, at);
        break;
      }
      case 'union': {
        const before = mistakes.length;
        const fits = data.types.some((each) => {
          check(value, each, at);
          return mistakes.splice(before).length === 0;
        });
        if (!fits) mistakes.push(`${at}: of no type of several`);
        break;
      }
      case 'map':
      case 'json':
      case 'null':
        break;
    }
  };
  const checkMembers = (value: unknown, { properties }: z.infer<typeof definitionSchema>, at: string) => {
    const members = z.record(z.string(), z.unknown()).safeParse(value).data;
    if (members === undefined) return void mistakes.push(`${at}: not an object`);
    for (const [name, { required }] of Object.entries(properties)) {
      if (required === true && members[name] === undefined) mistakes.push(`${at}/${name}: required`);
    }
    for (const [name, member] of Object.entries(members)) {
      const property = properties[name];
      if (property === undefined) mistakes.push(`${at}/${name}: no such property`);
      else check(member, property.type, `${at}/${name}`);
    }
  };
  for (const [name, { Type, Properties, DependsOn = [] }] of Object.entries(Resources)) {
    const type = resourceType(Type);
    if (type === undefined) mistakes.push(`${name}: no type ${Type}`);
    else checkMembers(Properties ?? {}, type, name);
    for (const other of DependsOn) if (!(other in Resources)) mistakes.push(`${name}: no resource ${other}`);
    for (const call of callsIn(Properties)) {
      const ref = call['Ref'];
      if (typeof ref === 'string' && !(ref in Resources) && !(ref in Parameters))
        mistakes.push(`${name}: nothing called ${ref}`);
      const [, owner = '', attribute = ''] = /^(\w+)\.(.+)$/.exec(attributeText(call)) ?? [];
      if (owner === '') continue;
      const attributes = resourceType(Resources[owner]?.Type ?? '')?.attributes ?? {};
      // The blocks of a VPC are one of the attributes that AWS documents by hand.
      if (!(attribute in attributes)) mistakes.push(`${name}: no attribute ${owner}.${attribute}`);
    }
  }
  return mistakes;
}

function attributeText(call: Readonly<Record<string, unknown>>): string {
  const argument = call['Fn::GetAtt'];
  if (Array.isArray(argument)) return argument.join('.');
  return typeof argument === 'string' ? argument : '';
}

function callsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(callsIn);
  return isFunction(value) ? [value, ...inside] : inside;
}
