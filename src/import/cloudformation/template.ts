import { child, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import { field, isList, isObject, object, text } from '../fields.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { Place } from '../report.ts';

export interface ParameterDeclaration {
  readonly type: string;
  readonly defaultText: string | undefined;
  readonly allowedValues: readonly string[];
  readonly description: string | undefined;
  readonly at: JsonPointer;
}

export interface ResourceDeclaration {
  readonly type: string;
  readonly properties: JsonValue;
  readonly condition: string | undefined;
  /** CDK's path of the construct, without the last `/Resource`. */
  readonly cdkPath: string | undefined;
  /** CDK's file of a nested stack. */
  readonly assetPath: string | undefined;
  readonly at: JsonPointer;
}

export interface OutputDeclaration {
  readonly value: JsonValue;
  readonly exportName: JsonValue | undefined;
  readonly condition: string | undefined;
  readonly at: JsonPointer;
}

export interface Template {
  readonly file: string;
  /** The whole of it, loops and all. */
  readonly source: JsonObject;
  readonly parameters: ReadonlyMap<string, ParameterDeclaration>;
  readonly mappings: JsonObject;
  readonly conditions: ReadonlyMap<string, JsonValue>;
  readonly resources: ReadonlyMap<string, ResourceDeclaration>;
  readonly outputs: ReadonlyMap<string, OutputDeclaration>;
  readonly transforms: readonly string[];
  placeOf(at: JsonPointer): Place;
}

const TYPE = /^(AWS|Custom|Alexa|[A-Za-z\d]{2,64})::[A-Za-z\d@:_-]+$/;

/** Whether a value is a template: one of its resources has the type of a resource, or stands in a loop. */
export function isTemplate(value: JsonValue | undefined): value is JsonObject {
  if (!isObject(value)) return false;
  const resources = field(value, 'Resources');
  if (!isObject(resources)) return false;
  return Object.entries(resources).some(([key, resource]) => {
    if (key.startsWith('Fn::ForEach::')) return true;
    return isObject(resource) && TYPE.test(text(resource, 'Type') ?? '');
  });
}

/** Reads the sections of a template. What has not the form of its section is left out, as are loops. */
export function declarationsOf(
  template: JsonObject,
  file: string,
  placeOf: (at: JsonPointer) => Place,
): Template {
  return {
    file,
    source: template,
    parameters: mapOf(template, 'Parameters', parameterOf),
    mappings: object(template, 'Mappings'),
    conditions: new Map(Object.entries(object(template, 'Conditions'))),
    resources: mapOf(template, 'Resources', resourceOf),
    outputs: mapOf(template, 'Outputs', outputOf),
    transforms: transformsOf(template),
    placeOf,
  };
}

function mapOf<T>(
  template: JsonObject,
  section: string,
  read: (member: JsonObject, at: JsonPointer) => T | undefined,
): ReadonlyMap<string, T> {
  const members = new Map<string, T>();
  for (const [id, member] of Object.entries(object(template, section))) {
    const value = isObject(member) ? read(member, pointer(section, id)) : undefined;
    if (value !== undefined) members.set(id, value);
  }
  return members;
}

/** Lists are written as one text with commas, or as a list. */
export function parameterText(value: JsonValue | undefined): string | undefined {
  if (isList(value)) return value.map((item) => String(isScalar(item) ? item : '')).join(',');
  return isScalar(value) ? String(value) : undefined;
}

function isScalar(value: JsonValue | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

const LONGEST_TEXT = 4000;

function parameterOf(parameter: JsonObject, at: JsonPointer): ParameterDeclaration {
  const allowed = field(parameter, 'AllowedValues');
  return {
    type: text(parameter, 'Type') ?? 'String',
    defaultText: parameterText(field(parameter, 'Default')),
    allowedValues: isList(allowed) ? allowed.filter(isScalar).map(String) : [],
    description: text(parameter, 'Description')?.slice(0, LONGEST_TEXT),
    at,
  };
}

function resourceOf(resource: JsonObject, at: JsonPointer): ResourceDeclaration {
  const metadata = object(resource, 'Metadata');
  return {
    type: text(resource, 'Type') ?? '',
    properties: field(resource, 'Properties') ?? {},
    condition: text(resource, 'Condition'),
    cdkPath: text(metadata, 'aws:cdk:path')?.replace(/\/Resource$/, ''),
    assetPath: text(metadata, 'aws:asset:path'),
    at,
  };
}

function outputOf(output: JsonObject, at: JsonPointer): OutputDeclaration {
  return {
    value: field(output, 'Value') ?? null,
    exportName: field(object(output, 'Export'), 'Name'),
    condition: text(output, 'Condition'),
    at: child(at, 'Value'),
  };
}

function transformsOf(template: JsonObject): readonly string[] {
  const transform = field(template, 'Transform');
  const list = isList(transform) ? transform : [transform];
  return list.flatMap((each) => {
    if (typeof each === 'string') return [each];
    return isObject(each) ? [text(each, 'Name') ?? ''] : [];
  });
}
