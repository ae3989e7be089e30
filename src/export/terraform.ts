import { assertNever } from '../base/assert-never.ts';
import type { Scenario } from '../model/scenario.ts';
import { regionOf } from './defaults.ts';
import type { Exported } from './exported.ts';
import { formatHcl, type Block, type Body, type HclValue } from './hcl.ts';
import { IMAGES, imagesIn } from './images.ts';
import { terraformNames } from './names.ts';
import { isExpressed, isList, referencesIn, type Expression, type Resource, type Value } from './resource.ts';
import { resourcesOf } from './resources.ts';
import type { Collected } from './sink.ts';
import { terraformShape, terraformType } from './terraform-types.ts';

type Names = ReadonlyMap<string, string>;

/** A document as a configuration of Terraform, in HCL. Its names are addresses: `aws_subnet.web_a`. */
export function toTerraform(scenario: Scenario): Exported {
  const collected = resourcesOf(scenario);
  const names = terraformAddresses(collected);
  const region = regionOf(scenario);
  const head = [REQUIRED, block('provider', ['aws'], region === undefined ? {} : { region })];
  const { resources, unexpressed } = collected;
  return { text: configurationText(collected, names, head), unexpressed, resources, names };
}

/** The addresses of resources and parameters, by their keys: `aws_subnet.web_a`, `var.prefix_list`. */
export function terraformAddresses({ resources, parameters }: Omit<Collected, 'unexpressed'>): Names {
  const own = terraformNames(resources, terraformType);
  const asked = parameters.map(({ key, words }) => ({ key, words, type: 'variable' }));
  const variables = terraformNames(asked, ({ type }) => type);
  return new Map([
    ...resources.map((each) => [each.key, `${terraformType(each)}.${own.get(each.key) ?? ''}`] as const),
    ...asked.map(({ key }) => [key, `var.${variables.get(key) ?? ''}`] as const),
  ]);
}

/** Some of the resources that have addresses, and what they ask for, behind `head`. */
export function configurationText(
  { resources, parameters }: Omit<Collected, 'unexpressed'>,
  names: Names,
  head: readonly Block[] = [],
): string {
  const variableOf = (key: string) => nameOf(key, names).slice('var.'.length);
  return formatHcl([
    ...head,
    ...parameters.map(({ key, description }) =>
      block('variable', [variableOf(key)], { description, type: { raw: 'string' } }),
    ),
    ...imagesIn(resources).map((os) =>
      block('data', ['aws_ssm_parameter', imageName(os)], { name: IMAGES[os].path }),
    ),
    ...resources.map((resource) => resourceBlock(resource, names)),
  ]);
}

function block(type: string, labels: readonly string[], attributes: Body['attributes']): Block {
  return { block: type, labels, body: { attributes, blocks: [] } };
}

const REQUIRED: Block = {
  block: 'terraform',
  labels: [],
  body: {
    attributes: {},
    blocks: [block('required_providers', [], { aws: { source: 'hashicorp/aws', version: '>= 5.90' } })],
  },
};

function imageName(os: 'linux' | 'windows'): string {
  return `${os}_image_id`;
}

function resourceBlock(resource: Resource, names: Names): Block {
  const { type, attributes, blocks } = terraformShape(resource);
  const named = new Set(referencesIn(resource.properties));
  const after = (resource.after ?? []).filter((key) => !named.has(key)).map((key) => raw(nameOf(key, names)));
  const own = Object.entries(attributes).filter(([name]) => !blocks.has(name));
  const nested = Object.entries(attributes).filter(([name]) => blocks.has(name));
  const [, name = ''] = nameOf(resource.key, names).split('.');
  return {
    block: 'resource',
    labels: [type, name],
    body: {
      attributes: {
        ...Object.fromEntries(own.map(([key, value]) => [key, hclValue(value, names)])),
        ...(after.length > 0 && { depends_on: after }),
      },
      blocks: nested.flatMap(([key, value]) =>
        (isListed(value) ? value : []).map((item) => nestedBlock(key, item, names)),
      ),
    },
  };
}

function isListed(value: Value): value is readonly Value[] {
  return typeof value === 'object' && isList(value);
}

const NESTED: Readonly<Record<string, string>> = {
  Cidr: 'cidr',
  DeviceIndex: 'device_index',
  NetworkInterfaceId: 'network_interface_id',
};

function nestedBlock(name: string, value: Value, names: Names): Block {
  const members = typeof value !== 'object' || isListed(value) || isExpressed(value) ? {} : value;
  const entries = Object.entries<Value>(members).map(
    ([key, member]) => [NESTED[key] ?? key, hclValue(member, names)] as const,
  );
  return block(name, [], Object.fromEntries(entries));
}

function nameOf(key: string, names: Names): string {
  const name = names.get(key);
  if (name === undefined) throw new Error(`${key} has no name`);
  return name;
}

function raw(text: string): HclValue {
  return { raw: text };
}

function hclValue(value: Value, names: Names): HclValue {
  if (typeof value !== 'object') return value;
  if (isListed(value)) return value.map((item) => hclValue(item, names));
  if (isExpressed(value)) return raw(expressionText(value.expression, names));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, hclValue(member, names)]));
}

function expressionText(expression: Expression, names: Names): string {
  switch (expression.kind) {
    case 'reference': {
      const isInterface = expression.attribute === 'PrimaryNetworkInterfaceId';
      return `${nameOf(expression.to, names)}.${isInterface ? 'primary_network_interface_id' : 'id'}`;
    }
    case 'parameter':
      return nameOf(expression.key, names);
    case 'image':
      return `data.aws_ssm_parameter.${imageName(expression.os)}.value`;
    case 'ipv6-block': {
      const whole = `${nameOf(`${expression.vpc}/ipv6`, names)}.ipv6_cidr_block`;
      return `cidrsubnet(${whole}, 8, ${String(expression.number)})`;
    }
    default:
      return assertNever(expression);
  }
}
