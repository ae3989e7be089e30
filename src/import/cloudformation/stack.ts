import { child, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import { field, isObject, object } from '../fields.ts';
import type { JsonValue } from '../json.ts';
import type { Place } from '../report.ts';
import { attributeOf } from './attributes.ts';
import { conditionOf, unknownsIn } from './conditions.ts';
import { evaluate, scopeAt } from './evaluate.ts';
import { typed } from './parameters.ts';
import type { Run } from './run.ts';
import type { Blocks, StackResource, StackScope } from './scope.ts';
import type { ResourceDeclaration, Template } from './template.ts';
import { isList, isMap, isToken, joined, outside, textOf, WRONG, type Value } from './value.ts';

/** What a stack needs of the whole input. */
export interface Surroundings {
  readonly run: Run;
  readonly region: string;
  readonly account: string;
  readonly blocks: Blocks;
  /** The stack that a resource of type `AWS::CloudFormation::Stack` makes; undefined where its template is missing. */
  nested(parent: Stack, logicalId: string): Stack | undefined;
  exported(name: string): { readonly stack: Stack; readonly output: string } | undefined;
}

/** A template with values for its parameters, which are asked for when they are needed: many never are. */
export class Stack implements StackScope {
  readonly template: Template;
  readonly path: string;
  readonly name: string;
  readonly region: string;
  readonly #surroundings: Surroundings;
  readonly #given: (name: string) => Value | undefined;
  readonly #conditions = new Map<string, boolean>();
  readonly #values = new Map<string, Value | undefined>();
  #resources: readonly StackResource[] | undefined;

  constructor(
    template: Template,
    names: { readonly path: string; readonly name: string },
    given: (name: string) => Value | undefined,
    surroundings: Surroundings,
  ) {
    this.template = template;
    this.path = names.path;
    this.name = names.name;
    this.region = surroundings.region;
    this.#surroundings = surroundings;
    this.#given = given;
  }

  get resources(): readonly StackResource[] {
    this.#resources ??= [...this.template.resources.keys()].flatMap((id) => {
      const resource = this.resource(id);
      if (resource === undefined) return [];
      const { condition, at } = resource.declaration;
      return condition === undefined || this.condition(condition, at) ? [resource] : [];
    });
    return this.#resources;
  }

  resource(logicalId: string): StackResource | undefined {
    const declaration = this.template.resources.get(logicalId);
    if (declaration === undefined) return undefined;
    const placeOf = (...path: readonly (string | number)[]): Place => ({
      ...this.template.placeOf(path.length === 0 ? declaration.at : child(declaration.at, ...path)),
      address: this.path === '' ? logicalId : `${this.path}/${logicalId}`,
    });
    return {
      stack: this,
      logicalId,
      declaration,
      place: placeOf(),
      placeOf,
      property: (name) => this.#property(logicalId, declaration, name),
    };
  }

  #property(logicalId: string, declaration: ResourceDeclaration, name: string): Value | undefined {
    const { properties, at } = declaration;
    if (!isObject(properties)) return undefined;
    const inside = child(at, 'Properties');
    const include = field(properties, 'Fn::Transform');
    if (include !== undefined) evaluate(this, { 'Fn::Transform': include }, inside);
    const written = field(properties, name);
    if (written === undefined || written === null) return undefined;
    return this.#once(`${logicalId}.${name}`, child(inside, name), () =>
      evaluate(this, written, child(inside, name)),
    );
  }

  /** Evaluates once; what needs itself is an error. */
  #once(name: string, at: JsonPointer, work: () => Value | undefined): Value | undefined {
    if (this.#values.has(name)) return this.#values.get(name);
    const { run } = this.#surroundings;
    const label = this.path === '' ? name : `${this.path}/${name}`;
    const circle = { template: this.template, key: `${this.path} ${name}`, label, at };
    const done = run.once(circle, () => ({ value: work() }));
    const value = done === undefined ? WRONG : done.value;
    this.#values.set(name, value);
    return value;
  }

  ref(name: string, at: JsonPointer): Value | undefined {
    const parameter = this.template.parameters.get(name);
    if (parameter !== undefined) {
      return this.#once(`Parameters.${name}`, parameter.at, () => {
        const value = this.#given(name);
        if (value !== undefined) return typed(parameter, value);
        this.assumed('parameter-missing', parameter.at, { name, type: parameter.type });
        return outside('parameter', name);
      });
    }
    const declaration = this.template.resources.get(name);
    if (declaration !== undefined) {
      // The public address, of all things.
      const attribute = declaration.type === 'AWS::EC2::EIP' ? 'PublicIp' : null;
      return { token: 'resource', stack: this.path, logicalId: name, attribute };
    }
    return name.startsWith('AWS::') ? this.#pseudo(name, at) : this.#unknownName(name, at);
  }

  #pseudo(name: string, at: JsonPointer): Value | undefined {
    const { account } = this.#surroundings;
    switch (name) {
      case 'AWS::Region':
        return this.region;
      case 'AWS::AccountId':
        return account;
      case 'AWS::Partition':
        return this.region.startsWith('cn-') ? 'aws-cn' : 'aws';
      case 'AWS::StackName':
        return this.name;
      case 'AWS::StackId':
        return `arn:aws:cloudformation:${this.region}:${account}:stack/${this.name}/00000000-0000-0000-0000-000000000000`;
      case 'AWS::URLSuffix':
        return this.region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
      case 'AWS::NotificationARNs':
        return [];
      case 'AWS::NoValue':
        return undefined;
      default:
        return this.#unknownName(name, at);
    }
  }

  #unknownName(name: string, at: JsonPointer): Value {
    this.failed('template-reference', at, { name: name.slice(0, 255) });
    return WRONG;
  }

  attribute(logicalId: string, attribute: string, at: JsonPointer): Value {
    const resource = this.resource(logicalId);
    if (resource === undefined) {
      this.#unknownName(`${logicalId}.${attribute}`, at);
      return WRONG;
    }
    const token: Value = { token: 'resource', stack: this.path, logicalId, attribute };
    const { type } = resource.declaration;
    if (type === 'AWS::CloudFormation::Stack' && attribute.startsWith('Outputs.')) {
      return this.output(logicalId, attribute.slice('Outputs.'.length), at);
    }
    const special = this.#once(`${logicalId}:${attribute}`, at, () => this.#special(resource, attribute));
    if (special !== undefined) return special;
    const meant = attributeOf(type, attribute);
    switch (meant.kind) {
      case 'itself':
        return { ...token, attribute: null };
      case 'property':
        return resource.property(meant.name) ?? token;
      case 'other':
        return token;
    }
  }

  /** Attributes that AWS makes up, and that a network needs: blocks, and the endpoints of a firewall. */
  #special(resource: StackResource, attribute: string): Value | undefined {
    const { blocks } = this.#surroundings;
    const { type } = resource.declaration;
    if (type === 'AWS::EC2::VPC') {
      if (attribute === 'Ipv6CidrBlocks') return blocks.ipv6OfVpc(resource);
      if (attribute === 'CidrBlock') return blocks.ofVpc(resource);
    }
    if (type === 'AWS::EC2::Subnet' && attribute === 'Ipv6CidrBlocks') {
      const block = resource.property('Ipv6CidrBlock');
      return block === undefined ? undefined : [block];
    }
    if (type === 'AWS::EC2::Subnet' || type === 'Custom::IpamSubnet') {
      if (/^(ipv4)?CidrBlock$/.test(attribute)) return blocks.ofSubnet(resource);
    }
    if (type === 'AWS::NetworkFirewall::Firewall' && attribute === 'EndpointIds') {
      return endpointsOf(resource);
    }
    return undefined;
  }

  /** An output of a nested stack. */
  output(logicalId: string, name: string, at: JsonPointer): Value {
    const child = this.#surroundings.nested(this, logicalId);
    if (child === undefined) {
      const declaration = this.template.resources.get(logicalId);
      this.assumed('nested-template-not-given', declaration?.at ?? at, { stack: logicalId });
      return outside('output', `${logicalId}.${name}`);
    }
    return child.outputValue(name) ?? this.#unknownName(`${logicalId}.Outputs.${name}`, at);
  }

  outputValue(name: string): Value | undefined {
    const output = this.template.outputs.get(name);
    if (output === undefined) return undefined;
    return this.#once(`Outputs.${name}`, output.at, () => evaluate(this, output.value, output.at)) ?? WRONG;
  }

  /** The name under which an output is exported, as far as it is known. */
  exportNameOf(name: string): string | undefined {
    const output = this.template.outputs.get(name);
    if (output?.exportName === undefined) return undefined;
    const { exportName, condition, at } = output;
    if (condition !== undefined && !this.condition(condition, at)) return undefined;
    return textOf(this.#once(`Export.${name}`, at, () => evaluate(this, exportName, at)));
  }

  importValue(name: Value | undefined, at: JsonPointer): Value {
    const text = textOf(name);
    const found = text === undefined ? undefined : this.#surroundings.exported(text);
    if (found !== undefined) return found.stack.outputValue(found.output) ?? WRONG;
    if (text === undefined) return outside('export', '');
    this.assumed('export-not-given', at, { name: text.slice(0, 255) });
    return outside('export', text);
  }

  condition(name: string, at: JsonPointer): boolean {
    const known = this.#conditions.get(name);
    if (known !== undefined) return known;
    const node = this.template.conditions.get(name);
    if (node === undefined) {
      this.#unknownName(name, at);
      return false;
    }
    const own = pointer('Conditions', name);
    const circle = { template: this.template, key: `${this.path} condition ${name}`, label: name, at: own };
    const scope = scopeAt(this, own, name);
    const { run } = this.#surroundings;
    const held = run.once(circle, () => conditionOf(node, scope) ?? 'unknown');
    if (held === 'unknown') {
      const waits = unknownsIn(node, scope).join(', ').slice(0, 200);
      this.assumed('condition-assumed', own, { condition: name, waits });
    }
    this.#conditions.set(name, held === true);
    return held === true;
  }

  mapping(map: string, top: string, second: string): JsonValue | undefined {
    return field(object(object(this.template.mappings, map), top), second);
  }

  deeper<T>(at: JsonPointer, work: () => T): T | undefined {
    return this.#surroundings.run.deeper(this.template, at, work);
  }

  spend(steps: number): boolean {
    const { run } = this.#surroundings;
    if (run.spend(steps)) return true;
    run.failed(this.template, 'template-too-large', pointer());
    return false;
  }

  failed(...[code, at, params]: Parameters<StackScope['failed']>): void {
    this.#surroundings.run.failed(this.template, code, at, params);
  }

  assumed(...[code, at, params]: Parameters<StackScope['assumed']>): void {
    this.#surroundings.run.assumed(this.template, code, at, params);
  }

  ignored(...[code, at, what]: Parameters<StackScope['ignored']>): void {
    this.#surroundings.run.ignored(this.template, code, at, what);
  }
}

/** `us-east-1a:vpce-…` for each subnet, in the order of the subnets, which AWS does not promise. */
function endpointsOf(firewall: StackResource): Value | undefined {
  const mappings = firewall.property('SubnetMappings');
  if (!isList(mappings)) return undefined;
  const { stack, logicalId } = firewall;
  return mappings.map((mapping, index) => {
    const subnet = isMap(mapping) ? mapping.get('SubnetId') : undefined;
    const zone =
      isToken(subnet) && subnet.token === 'resource'
        ? stack.attribute(subnet.logicalId, 'AvailabilityZone', firewall.declaration.at)
        : '';
    const endpoint = {
      token: 'resource',
      stack: stack.path,
      logicalId,
      attribute: `Endpoint${index}`,
    } as const;
    return joined([textOf(zone) ?? '', ':', endpoint]);
  });
}
