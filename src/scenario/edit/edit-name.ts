import { assertNever } from '../../base/assert-never.ts';
import { parsePointer, type JsonPointer } from '../../base/json-pointer.ts';
import type { Edit, EditName } from './edit.ts';

/** The name of what a person types into the text of the document. */
export const TYPING: EditName = { code: 'type-text', params: {} };

export function nameOfEdit(edit: Edit): EditName {
  switch (edit.kind) {
    case 'set':
      return nameOfChange(edit.at);
    case 'remove':
      return nameOfRemoval(edit.at);
    case 'add-resource':
    case 'delete-resource':
      return { code: edit.kind, params: { ...edit.resource } };
    case 'rename-resource':
      return { code: edit.kind, params: { ...edit.resource, to: edit.to } };
    case 'insert-entry':
      return { code: 'add-entry', params: { ...placeOf(edit.list) } };
    case 'move-entry':
      return { code: edit.kind, params: { ...placeOf(edit.list), from: edit.from + 1, to: edit.to + 1 } };
    case 'add-network-acl-entry':
      return {
        code: edit.kind,
        params: { id: edit.networkAcl, direction: edit.direction, rule: edit.entry.rule },
      };
    case 'add-security-group-rule':
      return { code: edit.kind, params: { id: edit.securityGroup, direction: edit.direction } };
    case 'add-route':
      return { code: edit.kind, params: { id: edit.routeTable, to: edit.route.to } };
    case 'move-to-subnet':
      return { code: edit.kind, params: { ...edit.resource, subnet: edit.subnet } };
    case 'associate': {
      const params = { ...edit.resource, field: edit.field };
      return edit.to === null
        ? { code: 'dissociate', params }
        : { code: 'associate', params: { ...params, to: edit.to } };
    }
    case 'attach-security-group':
    case 'detach-security-group':
      return { code: edit.kind, params: { ...edit.resource, securityGroup: edit.securityGroup } };
    case 'drag':
      return { code: edit.moved === null ? 'drag-back' : 'drag', params: { id: idOfKey(edit.key) } };
    case 'fold': {
      const code = edit.folded === null ? 'fold-reset' : edit.folded ? 'fold' : 'unfold';
      return { code, params: { id: idOfKey(edit.key) } };
    }
    case 'several':
      return edit.name;
    default:
      return assertNever(edit);
  }
}

/** What the first steps of a pointer say: of which resource, and which part of it. */
function placeOf(at: JsonPointer): Readonly<Record<string, string>> {
  const [collection = '', id = '', ...rest] = parsePointer(at);
  return { collection, id, field: rest[0] ?? '' };
}

function nameOfChange(at: JsonPointer): EditName {
  const [collection = '', id, ...rest] = parsePointer(at);
  if (id === undefined) return { code: 'change-document', params: { field: collection } };
  const [list, index, field] = rest;
  if (list === undefined) return { code: 'change-resource', params: { collection, id } };
  if (index === undefined || !isPosition(index)) {
    return { code: 'change-field', params: { collection, id, field: list } };
  }
  return {
    code: 'change-entry',
    params: { collection, id, list, position: Number(index) + 1, field: field ?? '' },
  };
}

function nameOfRemoval(at: JsonPointer): EditName {
  const [collection = '', id, ...rest] = parsePointer(at);
  if (id === undefined) return { code: 'remove-from-document', params: { field: collection } };
  const [list, index] = rest;
  if (list === undefined) return { code: 'delete-resource', params: { collection, id } };
  if (index === undefined || !isPosition(index)) {
    return { code: 'remove-field', params: { collection, id, field: list } };
  }
  return { code: 'remove-entry', params: { collection, id, list, position: Number(index) + 1 } };
}

function isPosition(step: string): boolean {
  return /^\d+$/.test(step);
}

/** `subnet:public-a` on the map is `public-a` to a person. */
function idOfKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
