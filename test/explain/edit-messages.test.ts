import { describe, expect, test } from 'vitest';
import { pointer } from '../../src/base/json-pointer.ts';
import { editName } from '../../src/explain/edit-messages.ts';
import { nameOfEdit, TYPING } from '../../src/scenario/edit/edit-name.ts';
import type { Edit } from '../../src/scenario/edit/edit.ts';

const acl = (...steps: (string | number)[]) => pointer('networkAcls', 'acl-private', ...steps);
const app = { collection: 'instances', id: 'app' } as const;

describe('an edit is called', () => {
  test.each<[Edit, string, string]>([
    [
      {
        kind: 'add-network-acl-entry',
        networkAcl: 'acl-private',
        direction: 'inbound',
        entry: { rule: 120, allow: 'tcp', ports: 22, from: '0.0.0.0/0' },
      },
      'add rule 120 to acl-private',
      '규칙 120을 acl-private에 추가',
    ],
    [
      {
        kind: 'add-security-group-rule',
        securityGroup: 'sg-db',
        direction: 'inbound',
        rule: { allow: 'tcp', ports: 3306, from: 'sg-app' },
      },
      'add an inbound rule to sg-db',
      '인바운드 규칙을 sg-db에 추가',
    ],
    [
      { kind: 'add-route', routeTable: 'rtb', route: { to: '0.0.0.0/0', via: 'igw' } },
      'add route 0.0.0.0/0 to rtb',
      '0.0.0.0/0 경로를 rtb에 추가',
    ],
    [
      { kind: 'set', at: acl('inbound', 0, 'ports'), value: 22 },
      'change ports of inbound rule 1 in acl-private',
      'acl-private의 1번째 인바운드 규칙에서 ports 값을 변경',
    ],
    [
      { kind: 'set', at: acl('inbound', 0), value: {} },
      'change inbound rule 1 of acl-private',
      'acl-private의 1번째 인바운드 규칙을 변경',
    ],
    [
      { kind: 'set', at: acl('name'), value: 'x' },
      'change name of acl-private',
      'acl-private의 name 값을 변경',
    ],
    [
      { kind: 'set', at: acl(), value: {} },
      'change network ACL acl-private',
      '네트워크 ACL acl-private를 변경',
    ],
    [{ kind: 'set', at: pointer('level'), value: 'basic' }, 'change level', 'level 값을 변경'],
    [{ kind: 'set', at: pointer(), value: {} }, 'change the document', '문서를 변경'],
    [{ kind: 'remove', at: acl('name') }, 'remove name from acl-private', 'acl-private에서 name 값을 제거'],
    [
      { kind: 'remove', at: acl('outbound', 2) },
      'remove outbound rule 3 from acl-private',
      'acl-private에서 3번째 아웃바운드 규칙을 제거',
    ],
    [{ kind: 'remove', at: acl() }, 'delete network ACL acl-private', '네트워크 ACL acl-private를 삭제'],
    [{ kind: 'remove', at: pointer('level') }, 'remove level', 'level 값을 제거'],
    [
      { kind: 'insert-entry', list: pointer('instances', 'app', 'listens'), value: 22 },
      'add a listens entry to app',
      'app에 listens 항목을 추가',
    ],
    [
      { kind: 'insert-entry', list: acl('inbound'), value: {} },
      'add an inbound rule to acl-private',
      'acl-private에 인바운드 규칙을 추가',
    ],
    [
      { kind: 'move-entry', list: pointer('routeTables', 'rtb', 'routes'), from: 0, to: 2 },
      'move route 1 of rtb to place 3',
      'rtb의 1번째 경로를 3번째로 이동',
    ],
    [{ kind: 'add-resource', resource: app, value: {} }, 'add instance app', '인스턴스 app을 추가'],
    [{ kind: 'rename-resource', resource: app, to: 'web' }, 'rename app to web', 'app의 이름을 web으로 변경'],
    [
      { kind: 'delete-resource', resource: app, references: 'remove' },
      'delete instance app',
      '인스턴스 app을 삭제',
    ],
    [
      { kind: 'move-to-subnet', resource: app, subnet: 'private-a' },
      'move app to private-a',
      'app을 private-a로 이동',
    ],
    [
      {
        kind: 'associate',
        resource: { collection: 'subnets', id: 'public' },
        field: 'networkAcl',
        to: 'acl',
      },
      'connect public with acl',
      'public을 acl에 연결',
    ],
    [
      { kind: 'associate', resource: { collection: 'subnets', id: 'public' }, field: 'networkAcl', to: null },
      'disconnect public from its networkAcl',
      'public의 networkAcl 연결을 해제',
    ],
    [
      { kind: 'attach-security-group', resource: app, securityGroup: 'sg' },
      'attach sg to app',
      'sg를 app에 연결',
    ],
    [
      { kind: 'detach-security-group', resource: app, securityGroup: 'sg' },
      'detach sg from app',
      'sg를 app에서 분리',
    ],
    [
      { kind: 'drag', key: 'subnet:web', moved: { dx: 1, dy: 1 } },
      'move web on the map',
      '지도에서 web을 이동',
    ],
    [{ kind: 'drag', key: 'subnet:web', moved: null }, 'move web back to its place', 'web을 제자리로 이동'],
    [{ kind: 'fold', key: 'subnet:web', folded: true }, 'fold web', 'web을 접기'],
    [{ kind: 'fold', key: 'subnet:web', folded: false }, 'unfold web', 'web을 펼치기'],
    [{ kind: 'fold', key: 'subnet:web', folded: null }, 'fold web as needed', 'web을 필요할 때만 접기'],
    [{ kind: 'several', name: TYPING, edits: [] }, 'type in the document', '문서에 입력'],
  ])('%j', (edit, english, korean) => {
    const name = nameOfEdit(edit);
    expect(editName(name, 'en')).toBe(english);
    expect(editName(name, 'ko')).toBe(korean);
  });
});

test('a name that JavaScript would trip over is a name', () => {
  const edit: Edit = { kind: 'set', at: pointer('constructor', 'toString', '__proto__', 0), value: 1 };
  expect(editName(nameOfEdit(edit), 'en')).toBe('change __proto__ entry 1 of toString');
});
