import { Document, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { textIn } from '../model/text.ts';
import type { Scenario } from '../model/scenario.ts';
import { assertNever } from '../base/assert-never.ts';
import type { Exported } from './exported.ts';
import { IMAGES, imagesIn } from './images.ts';
import { logicalIds } from './names.ts';
import {
  isExpressed,
  isList,
  referencesIn,
  type Expression,
  type Parameter,
  type Resource,
  type Value,
} from './resource.ts';
import { resourcesOf } from './resources.ts';
import type { Collected } from './sink.ts';

/** A document as a CloudFormation template, in YAML. */
export function toCloudFormation(scenario: Scenario): Exported {
  const collected = resourcesOf(scenario);
  const names = cloudFormationNames(collected);
  const { resources, unexpressed } = collected;
  return { text: templateText(scenario, collected, names), unexpressed, resources, names };
}

type Names = ReadonlyMap<string, string>;

/** The logical ids of resources and parameters, by their keys. */
export function cloudFormationNames({ resources, parameters }: Omit<Collected, 'unexpressed'>): Names {
  const asked = parameters.map(({ key, words }) => ({ key, words, type: 'Packetwalk::Parameter::Id' }));
  return logicalIds([...resources, ...asked]);
}

/** The Parameters and Resources sections for some of the resources that have names. */
export function templateText(
  { title }: Scenario,
  { resources, parameters }: Pick<Collected, 'resources' | 'parameters'>,
  names: Names,
): string {
  const template = new YAMLMap<Scalar, Node>();
  put(template, 'AWSTemplateFormatVersion', text('2010-09-09'));
  if (title !== undefined)
    put(template, 'Description', text(textIn(title, 'en').slice(0, LONGEST_DESCRIPTION)));
  const asked = parametersOf(resources, parameters, names);
  if (asked.items.length > 0) put(template, 'Parameters', asked);
  const all = new YAMLMap<Scalar, Node>();
  for (const resource of resources) put(all, nameOf(resource.key, names), resourceNode(resource, names));
  put(template, 'Resources', all);
  // Of YAML 1.1 are CloudFormation's readers: what they would take for something else is quoted.
  const document = new Document(template, { schema: 'yaml-1.1' });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** CloudFormation takes 1024 bytes. */
const LONGEST_DESCRIPTION = 250;

function put(map: YAMLMap<Scalar, Node>, key: string, value: Node): void {
  map.set(new Scalar(key), value);
}

function text(value: string): Scalar {
  return new Scalar(value);
}

function nameOf(key: string, names: Names): string {
  const name = names.get(key);
  if (name === undefined) throw new Error(`${key} has no name`);
  return name;
}

function parametersOf(
  resources: readonly Resource[],
  parameters: readonly Parameter[],
  names: Names,
): YAMLMap<Scalar, Node> {
  const all = new YAMLMap<Scalar, Node>();
  for (const os of imagesIn(resources)) {
    const { parameter, path } = IMAGES[os];
    const type = 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>';
    put(all, parameter, valueNode({ Type: type, Default: path }, names));
  }
  for (const { key, description } of parameters)
    put(all, nameOf(key, names), valueNode({ Type: 'String', Description: description }, names));
  return all;
}

function resourceNode({ type, properties, after = [] }: Resource, names: Names): Node {
  const named = new Set(referencesIn(properties));
  const others = after.filter((key) => !named.has(key)).map((key) => nameOf(key, names));
  const node = new YAMLMap<Scalar, Node>();
  put(node, 'Type', text(type));
  if (others.length > 0) put(node, 'DependsOn', valueNode(others, names));
  if (Object.keys(properties).length > 0) put(node, 'Properties', valueNode(properties, names));
  return node;
}

function valueNode(value: Value, names: Names): Node {
  if (typeof value !== 'object') return new Scalar(value);
  if (isList(value)) {
    const list = new YAMLSeq<Node>();
    list.items.push(...value.map((item) => valueNode(item, names)));
    return list;
  }
  if (isExpressed(value)) return expressionNode(value.expression, names);
  const map = new YAMLMap<Scalar, Node>();
  for (const [key, member] of Object.entries(value)) put(map, key, valueNode(member, names));
  return map;
}

function expressionNode(expression: Expression, names: Names): Node {
  switch (expression.kind) {
    case 'reference': {
      const name = nameOf(expression.to, names);
      return expression.attribute === undefined
        ? tagged('!Ref', name)
        : tagged('!GetAtt', `${name}.${expression.attribute}`);
    }
    case 'parameter':
      return tagged('!Ref', nameOf(expression.key, names));
    case 'image':
      return tagged('!Ref', IMAGES[expression.os].parameter);
    case 'ipv6-block': {
      const blocks = tagged('!GetAtt', `${nameOf(expression.vpc, names)}.Ipv6CidrBlocks`);
      const whole = call('!Select', new Scalar(0), blocks);
      const cut = call('!Cidr', whole, new Scalar(expression.number + 1), new Scalar(64));
      return call('!Select', new Scalar(expression.number), cut);
    }
    default:
      return assertNever(expression);
  }
}

function tagged(tag: string, argument: string): Scalar {
  const node = new Scalar(argument);
  node.tag = tag;
  return node;
}

function call(tag: string, ...parts: readonly Node[]): YAMLSeq<Node> {
  const list = new YAMLSeq<Node>();
  list.items.push(...parts);
  list.tag = tag;
  list.flow = true;
  return list;
}
