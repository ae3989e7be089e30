import { parsePointer, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Resource } from './resource.ts';

export type PatchFormat = 'cloudformation' | 'terraform';

/** What the input that a document was imported from calls a part of it; undefined where it is not known. */
export type AddressOf = (at: JsonPointer) => string | undefined;

/** How a resource that is there already is named in what is added to it. */
export type Original =
  /** By its address or logical id. */
  | { readonly kind: 'named'; readonly name: string }
  /** By its id in AWS. */
  | { readonly kind: 'id'; readonly id: string }
  /** It cannot be named from here: the person says its id. */
  | { readonly kind: 'asked'; readonly name: string };

const AWS_ID = /^[a-z]+(-[a-z]+)*-[0-9a-f]{8,17}$/;

const USABLE: Readonly<Record<PatchFormat, RegExp>> = {
  /** In the root module: what is inside another one cannot be named from outside. */
  terraform: /^(data\.)?aws_\w+\.[\w-]+(\[[^\]]+\])?$/,
  cloudformation: /^[A-Za-z0-9]{1,255}$/,
};

/**
 * As the input names it, where that is the same tool's; else by its id in AWS. In a document that was not imported, as an
 * export of the whole names it.
 */
export function originalOf(
  format: PatchFormat,
  { at }: Resource,
  exportedName: string,
  addressOf: AddressOf | null,
): Original {
  if (addressOf === null) return { kind: 'named', name: exportedName };
  const [, id = '', ...parts] = parsePointer(at);
  const address = addressOf(at);
  if (parts.length === 0 && address !== undefined && USABLE[format].test(address))
    return { kind: 'named', name: address };
  return AWS_ID.test(id) ? { kind: 'id', id } : { kind: 'asked', name: address ?? at };
}

/** The address of the resource in which the rules stand that one at this place is added to; null where they do not. */
export function holderWithRules(before: Scenario, at: JsonPointer, addressOf: AddressOf): string | null {
  const [collection = '', id = '', list = ''] = parsePointer(at);
  const holder = addressOf(pointer(collection, id));
  const resources = before[collection as keyof Scenario] as
    Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  const rules = resources?.[id]?.[list];
  if (holder === undefined || !Array.isArray(rules)) return null;
  const isInside = rules.some((_, index) => addressOf(pointer(collection, id, list, index)) === holder);
  return isInside ? holder : null;
}
