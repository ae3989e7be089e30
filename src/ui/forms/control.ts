import { z } from 'zod';
import { scenarioSchema, type CollectionName } from '../../model/scenario.ts';
import type { EditableCollection } from '../../scenario/edit/edit.ts';
import { collectionsAt } from '../../scenario/edit/references.ts';
import { branchesOf, insideOf, keysOf } from '../../scenario/schema-walk.ts';

/** What a value is edited with. */
export type Control =
  | { readonly kind: 'text' | 'number' | 'toggle' | 'cidr' | 'address' }
  /** What a host listens on: `443`, `udp 53`. */
  | { readonly kind: 'service' }
  /** A number where digits were typed, and else a text: `3306`, `1024-65535`. */
  | { readonly kind: 'number-or-text' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'reference'; readonly collections: readonly CollectionName[] }
  | { readonly kind: 'list'; readonly item: Control }
  /** Rules and routes have tables of their own. */
  | { readonly kind: 'rules' }
  /** What is best written in the text. */
  | { readonly kind: 'written' };

export interface FieldSpec {
  readonly key: string;
  readonly control: Control;
  readonly isRequired: boolean;
}

const RULES: ReadonlySet<string> = new Set([
  'networkAcls/inbound',
  'networkAcls/outbound',
  'securityGroups/inbound',
  'securityGroups/outbound',
  'routeTables/routes',
]);

/** The fields of a kind of resource, as its schema has them. */
export function fieldsOf(collection: EditableCollection): readonly FieldSpec[] {
  const branches = branchesAt([collection, '*']);
  const object = branches.find((branch) => branch instanceof z.ZodObject);
  return keysOf(branches).map((key) => ({
    key,
    control: controlAt([collection, '*', key]),
    isRequired: object instanceof z.ZodObject && !(object.shape[key] instanceof z.ZodOptional),
  }));
}

function branchesAt(steps: readonly string[]): ReturnType<typeof branchesOf> {
  let branches = branchesOf(scenarioSchema);
  for (const step of steps) branches = insideOf(branches, step);
  return branches;
}

/** The control for the place that these steps lead to; `*` stands for any id, and `0` for any place in a list. */
export function controlAt(steps: readonly string[]): Control {
  const [collection = '', , key = ''] = steps;
  if (steps.length === 3 && RULES.has(`${collection}/${key}`)) return { kind: 'rules' };
  const collections = collectionsAt(steps);
  if (collections.length > 0) return { kind: 'reference', collections };
  const branches = branchesAt(steps);
  const [first] = branches;
  if (first instanceof z.ZodArray) {
    const item = controlAt([...steps, '0']);
    return item.kind === 'written' || item.kind === 'list' ? { kind: 'written' } : { kind: 'list', item };
  }
  if (key === 'listens' && steps.length > 3) return { kind: 'service' };
  if (branches.some((branch) => branch instanceof z.ZodObject || branch instanceof z.ZodRecord)) {
    return { kind: 'written' };
  }
  if (first instanceof z.ZodBoolean) return { kind: 'toggle' };
  if (first instanceof z.ZodEnum) return { kind: 'choice', options: first.options.map(String) };
  const isNumber = branches.some((branch) => branch instanceof z.ZodNumber);
  if (isNumber) return { kind: branches.length > 1 ? 'number-or-text' : 'number' };
  return { kind: wantedOf(first) };
}

/** In which of our notations a text must be: the schema says so of a text that is in none of them. */
function wantedOf(branch: unknown): 'cidr' | 'address' | 'text' {
  const [issue] = branch instanceof z.ZodType ? (branch.safeParse('?').error?.issues ?? []) : [];
  const wanted: unknown = issue?.code === 'custom' ? issue.params?.['wanted'] : undefined;
  return wanted === 'cidr' || wanted === 'address' ? wanted : 'text';
}
