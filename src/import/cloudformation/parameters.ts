import type { ParameterDeclaration } from './template.ts';
import { isList, isToken, partsOf, splitParts, textOf, type Value } from './value.ts';
import { zonesOf } from './zones.ts';

export function isListType(type: string): boolean {
  return type === 'CommaDelimitedList' || /^List<|<List</.test(type);
}

/** The value is the name of a parameter in Systems Manager, whose own value nobody here knows. */
export function isOpaqueType(type: string): boolean {
  return type.startsWith('AWS::SSM::Parameter::Value<');
}

const ZONE = 'AWS::EC2::AvailabilityZone::Name';

/** Availability Zones to take where none are given: for one parameter after the other, and all for a list. */
export function proposedZones(type: string, earlier: number, region: string): string | undefined {
  if (!type.includes(ZONE)) return undefined;
  const zones = zonesOf(region);
  return isListType(type) ? zones.join(',') : zones[earlier % zones.length];
}

export function isAllowed({ type, allowedValues }: ParameterDeclaration, value: string): boolean {
  const values = isListType(type) ? value.split(',').map((each) => each.trim()) : [value];
  if (type === 'Number' && !Number.isFinite(Number(value))) return false;
  return allowedValues.length === 0 || values.every((each) => allowedValues.includes(each));
}

/** What a parameter of this type makes of a value: lists are split at their commas. */
export function typed(declaration: ParameterDeclaration, value: Value): Value {
  if (!isListType(declaration.type) || isList(value)) return value;
  if (isToken(value) && value.token !== 'text') return value;
  const parts = partsOf(value) ?? [];
  return splitParts(parts, ',').map((each) => textOf(each)?.trim() ?? each);
}
