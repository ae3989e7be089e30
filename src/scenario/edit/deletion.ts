import { z } from 'zod';
import { error } from '../../base/issue.ts';
import { parsePointer, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import { fail, ok } from '../../base/result.ts';
import { scenarioSchema } from '../../model/scenario.ts';
import { branchesOf, insideOf } from '../schema-walk.ts';
import type { Change } from './change.ts';
import type { Dangling, Resource } from './edit.ts';
import { isList, isMap, valueAt, valueUnder } from './plain.ts';
import {
  hasResource,
  referencesIn,
  resourceAt,
  resourcesNamed,
  viewReferencesTo,
  type Reference,
} from './references.ts';
import { missing, placeOf, type Changes } from './resource.ts';

/** Deletes a resource. What becomes of the references to it is for `dangling` to say. */
export function deletion(document: unknown, resource: Resource, dangling: Dangling): Changes {
  if (!hasResource(document, resource)) return missing(resource);
  const references = referencesIn(document);
  if (dangling === 'refuse') {
    const left = danglingWithout(document, references, [resource]);
    if (left.length > 0) {
      return fail(left.map(({ at }) => error('still-referenced', at, { found: resource.id })));
    }
  }
  const plan =
    dangling === 'remove'
      ? withDependents(document, references, [resource])
      : { resources: [resource], places: [] };
  const places = [
    ...plan.places,
    ...plan.resources.map(placeOf),
    ...plan.resources.flatMap((one) => viewReferencesTo(document, one).map(({ at }) => at)),
  ];
  return ok(removals(document, places));
}

/** References outside the resources that only these resources have the id for. */
function danglingWithout(
  document: unknown,
  references: readonly Reference[],
  gone: readonly Resource[],
): readonly Reference[] {
  const keys = new Set(gone.map(placeOf));
  const isGone = (one: Resource | undefined) => one !== undefined && keys.has(placeOf(one));
  return references.filter((reference) => {
    if (isGone(resourceAt(reference.at))) return false;
    const named = resourcesNamed(document, reference);
    return named.length > 0 && named.every(isGone);
  });
}

interface Plan {
  readonly resources: readonly Resource[];
  /** Places in other resources. */
  readonly places: readonly JsonPointer[];
}

/**
 * The places that go with these resources, and with all that cannot stand without them: resources, and parts of others.
 * For many at once, where `deletion` is for one.
 */
export function placesWithout(document: unknown, gone: readonly Resource[]): ReadonlySet<JsonPointer> {
  const { resources, places } = withDependents(document, referencesIn(document), gone);
  return new Set([...places, ...resources.map(placeOf)]);
}

/** Resources with all that cannot stand without them, until nothing more falls. */
function withDependents(
  document: unknown,
  references: readonly Reference[],
  gone: readonly Resource[],
): Plan {
  let resources = gone;
  for (;;) {
    const places = fallen(document, danglingWithout(document, references, resources));
    const whole = places.flatMap((at) => (parsePointer(at).length === 2 ? (resourceAt(at) ?? []) : []));
    const known = new Set(resources.map(placeOf));
    const more = whole.filter((one) => !known.has(placeOf(one)));
    if (more.length === 0) return { resources, places: places.filter((at) => parsePointer(at).length > 2) };
    resources = [...resources, ...more];
  }
}

/** For each place that goes, the largest thing that cannot stand without it. */
function fallen(document: unknown, references: readonly Reference[]): readonly JsonPointer[] {
  const going = new Set<JsonPointer>(references.map(({ at }) => at));
  for (const at of going) {
    const steps = parsePointer(at);
    const around = steps.slice(0, -1);
    if (steps.length > 2 && cannotStandWithout(document, steps, going)) going.add(pointer(...around));
  }
  return [...going];
}

/** Keys that the schema leaves to choice, as there is another way to say it that a deletion cannot guess. */
const NEEDED = [
  /^natGateways\/[^/]*\/(subnet|vpc)$/,
  /^transitGatewayAttachments\/[^/]*\/subnets$/,
  /^transitGatewayRouteTables\/[^/]*\/routes\/\d+\/via$/,
  /^loadBalancers\/[^/]*\/listeners\/\d+\/(rules\/\d+\/)?forward$/,
  /^targetGroups\/[^/]*\/vpc$/,
  /^vpcEndpoints\/[^/]*\/(nodes|prefixList|loadBalancers)$/,
];

/**
 * Lists that the schema lets be empty, and that go with their last entry all the same: an interface is never without
 * groups (with no list, it has the default one), and a VPC is attached by its subnets.
 */
const NEVER_EMPTY = [/\/securityGroups$/, /^transitGatewayAttachments\/[^/]*\/subnets$/];

function cannotStandWithout(
  document: unknown,
  steps: readonly string[],
  going: ReadonlySet<JsonPointer>,
): boolean {
  const around = steps.slice(0, -1);
  const container = valueUnder(document, around);
  const branches = around.reduce(insideOf, branchesOf(scenarioSchema));
  if (isList(container)) {
    const isEmptied = container.every((_, index) => going.has(pointer(...around, index)));
    if (isEmptied && NEVER_EMPTY.some((one) => one.test(pathOf(around)))) return true;
    const mayBeEmpty = branches.some(
      (branch) => branch instanceof z.ZodArray && branch.safeParse([]).success,
    );
    return isEmptied && !mayBeEmpty;
  }
  if (NEEDED.some((one) => one.test(pathOf(steps)))) return true;
  const key = steps.at(-1) ?? '';
  if (isLastOfChoice(container, around, branches, going)) return true;
  return branches.some((branch) => {
    const field: unknown = branch instanceof z.ZodObject ? branch.shape[key] : undefined;
    return field instanceof z.ZodType && !(field instanceof z.ZodOptional);
  });
}

function pathOf(steps: readonly string[]): string {
  return steps.map((step) => step.replaceAll('/', ' ')).join('/');
}

/** Whether of keys of which the schema wants exactly one, such as what an attachment attaches, none stays. */
function isLastOfChoice(
  container: unknown,
  around: readonly string[],
  branches: ReturnType<typeof insideOf>,
  going: ReadonlySet<JsonPointer>,
): boolean {
  if (!isMap(container)) return false;
  const staying = Object.fromEntries(
    Object.entries(container).filter(([key]) => !going.has(pointer(...around, key))),
  );
  return branches.some(
    (branch) =>
      branch instanceof z.ZodObject && lacksChoice(branch, staying) && !lacksChoice(branch, container),
  );
}

function lacksChoice(branch: z.ZodObject, value: unknown): boolean {
  const issues = branch.safeParse(value).error?.issues ?? [];
  return issues.some(
    (issue) =>
      issue.code === 'custom' &&
      issue.path.length === 0 &&
      issue.params?.['code'] === 'exactly-one-of' &&
      issue.params['count'] === 0,
  );
}

/** The outermost of the places, from the last to the first, so that no position in a list moves before its turn. */
function removals(document: unknown, places: readonly JsonPointer[]): readonly Change[] {
  const all = new Set(withEmptied(document, places));
  const outermost = [...all].filter((at) => {
    const steps = parsePointer(at);
    return !steps.some((_, depth) => depth > 0 && all.has(pointer(...steps.slice(0, depth))));
  });
  return outermost
    .map((at) => parsePointer(at))
    .sort((a, b) => compareSteps(b, a))
    .map((steps) => ({ kind: 'remove', at: pointer(...steps) }));
}

/** A collection of which every resource goes is not left behind empty, nor are the parts of the view. */
function withEmptied(document: unknown, places: readonly JsonPointer[]): readonly JsonPointer[] {
  const going = new Set(places);
  for (const at of going) {
    const around = parsePointer(at).slice(0, -1);
    if (around.length === 0 || (around.length > 1 && around[0] !== 'view')) continue;
    const value = valueAt(document, pointer(...around));
    const keys = isList(value) ? [...value.keys()] : isMap(value) ? Object.keys(value) : [];
    if (keys.every((key) => going.has(pointer(...around, key)))) going.add(pointer(...around));
  }
  return [...going];
}

function compareSteps(a: readonly string[], b: readonly string[]): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    const [x = '', y = ''] = [a[depth], b[depth]];
    if (x === y) continue;
    const bothNumbers = /^\d+$/.test(x) && /^\d+$/.test(y);
    if (bothNumbers) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return a.length - b.length;
}
