import { assertNever } from '../../base/assert-never.ts';
import { child } from '../../base/json-pointer.ts';
import { fail, ok } from '../../base/result.ts';
import { changedByAll, type Change } from './change.ts';
import { deletion } from './deletion.ts';
import type { Edit, Resource } from './edit.ts';
import { rulesMadeByAws } from './made-by-aws.ts';
import { moveToSubnet } from './move-to-subnet.ts';
import { inside, isList, valueAt } from './plain.ts';
import { hasResource } from './references.ts';
import { missing, placeOf, refusedId, type Changes } from './resource.ts';
import { renameResource } from './rename-resource.ts';
import { dragChanges, foldChanges } from './view-changes.ts';

/** What an edit comes to in a document; issues where it does not fit. */
export function changesOf(document: unknown, edit: Edit): Changes {
  switch (edit.kind) {
    case 'set':
    case 'remove':
      return ok([edit]);
    case 'add-resource':
      return addResource(document, edit.resource, edit.value);
    case 'rename-resource':
      return renameResource(document, edit.resource, edit.to);
    case 'delete-resource':
      return deletion(document, edit.resource, edit.references);
    case 'insert-entry': {
      const list = valueAt(document, edit.list);
      const index = edit.index ?? (isList(list) ? list.length : 0);
      return ok([{ kind: 'insert', list: edit.list, index, value: edit.value }]);
    }
    case 'move-entry':
      return ok([{ kind: 'move', list: edit.list, from: edit.from, to: edit.to }]);
    case 'add-network-acl-entry': {
      const resource: Resource = { collection: 'networkAcls', id: edit.networkAcl };
      const byRule = (list: readonly unknown[]) => placeByRule(list, edit.entry.rule);
      return addRule(document, resource, edit.direction, edit.entry, byRule);
    }
    case 'add-security-group-rule': {
      const resource: Resource = { collection: 'securityGroups', id: edit.securityGroup };
      return addRule(document, resource, edit.direction, edit.rule, (list) => list.length);
    }
    case 'add-route': {
      const resource: Resource = { collection: 'routeTables', id: edit.routeTable };
      return addRule(document, resource, 'routes', edit.route, (list) => list.length);
    }
    case 'move-to-subnet':
      return moveToSubnet(document, edit.resource, edit.subnet, edit.privateIp);
    case 'associate': {
      if (!hasResource(document, edit.resource)) return missing(edit.resource);
      const at = child(placeOf(edit.resource), edit.field);
      if (edit.to !== null) return ok([{ kind: 'set', at, value: edit.to }]);
      return ok(valueAt(document, at) === undefined ? [] : [{ kind: 'remove', at }]);
    }
    case 'attach-security-group':
      return attach(document, edit.resource, edit.securityGroup);
    case 'detach-security-group':
      return detach(document, edit.resource, edit.securityGroup);
    case 'drag':
      return dragChanges(document, edit.key, edit.moved);
    case 'fold':
      return foldChanges(document, edit.key, edit.folded);
    case 'several':
      return several(document, edit.edits);
    default:
      return assertNever(edit);
  }
}

function several(document: unknown, edits: readonly Edit[]): Changes {
  const changes: Change[] = [];
  let current = document;
  for (const edit of edits) {
    const next = changesOf(current, edit);
    if (!next.ok) return next;
    const after = changedByAll(current, next.value);
    if (!after.ok) return fail([after.error]);
    changes.push(...next.value);
    current = after.value;
  }
  return ok(changes);
}

function addResource(document: unknown, resource: Resource, value: unknown): Changes {
  const at = placeOf(resource);
  const refused = refusedId(document, resource, at);
  return refused === undefined ? ok([{ kind: 'set', at, value }]) : fail([refused]);
}

/** Adds to a list of a resource. One that was left out first gets what AWS puts there, or that would be gone. */
function addRule(
  document: unknown,
  resource: Resource,
  field: 'inbound' | 'outbound' | 'routes',
  rule: unknown,
  placeIn: (list: readonly unknown[]) => number,
): Changes {
  if (!hasResource(document, resource)) return missing(resource);
  const list = child(placeOf(resource), field);
  const written = valueAt(document, list);
  if (isList(written)) return ok([{ kind: 'insert', list, index: placeIn(written), value: rule }]);
  const made = field === 'routes' ? [] : rulesMadeByAws(document, resource, field);
  return ok([{ kind: 'set', at: list, value: made.toSpliced(placeIn(made), 0, rule) }]);
}

/** Before the first entry with a higher number, so that a list in order stays so; otherwise at the end. */
function placeByRule(list: readonly unknown[], rule: number): number {
  const numbers = list.map((entry) => inside(entry, 'rule'));
  const isInOrder = numbers.every(
    (number, index) => index === 0 || Number(numbers[index - 1]) <= Number(number),
  );
  const place = numbers.findIndex((number) => Number(number) > rule);
  return isInOrder && place !== -1 ? place : list.length;
}

/** A resource that names no group has the default one of its VPC. Naming one takes its place. */
function attach(document: unknown, resource: Resource, securityGroup: string): Changes {
  if (!hasResource(document, resource)) return missing(resource);
  const list = child(placeOf(resource), 'securityGroups');
  const groups = valueAt(document, list);
  if (!isList(groups)) return ok([{ kind: 'set', at: list, value: [securityGroup] }]);
  if (groups.includes(securityGroup)) return ok([]);
  return ok([{ kind: 'insert', list, index: groups.length, value: securityGroup }]);
}

/** Without its last group a resource falls back to the default one: an interface is never without. */
function detach(document: unknown, resource: Resource, securityGroup: string): Changes {
  if (!hasResource(document, resource)) return missing(resource);
  const list = child(placeOf(resource), 'securityGroups');
  const groups = valueAt(document, list);
  const index = isList(groups) ? groups.indexOf(securityGroup) : -1;
  if (!isList(groups) || index === -1) return ok([]);
  return ok([{ kind: 'remove', at: groups.length === 1 ? list : child(list, index) }]);
}
