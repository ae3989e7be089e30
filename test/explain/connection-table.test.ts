import { expect, test } from 'vitest';
import { connectionTable } from '../../src/explain/connection-table.ts';
import { stepOf, walk, WEB_TO_RDS } from './builders.ts';

const onlyWeb = walk(WEB_TO_RDS, (draft) => {
  draft.securityGroups!['sg-db'] = {
    vpc: 'vpc-a',
    inbound: [{ id: 'sgr-1', allow: 'tcp', ports: 3306, from: 'sg-web' }],
  };
  draft.securityGroups!['sg-web'] = { vpc: 'vpc-a' };
});

test('nothing is remembered before the first security group', () => {
  expect(connectionTable(onlyWeb, { connection: 0, leg: 'request', index: 0 }, 'en')).toEqual([]);
});

test('each security group remembers the flow from its own step on', () => {
  const atAcl = connectionTable(onlyWeb, stepOf(onlyWeb, 'request', 'rt-pub'), 'en');
  expect(atAcl.map(({ owner }) => owner.id)).toEqual(['sg-web']);
  expect(connectionTable(onlyWeb, stepOf(onlyWeb, 'request', 'sg-db'), 'en')).toEqual([
    atAcl[0],
    {
      key: 'rds inbound tcp 10.0.0.10:49152 ⇄ 10.0.2.50:3306',
      kind: 'tracked-flow',
      owner: { type: 'security-group', id: 'sg-db' },
      text: 'tcp 10.0.0.10:49152 ⇄ 10.0.2.50:3306',
      sentence: 'let in at step 6 by rule sgr-1 of sg-db: the reply needs no rule',
      step: 6,
      tracking: 'tracked',
    },
  ]);
});

test('the response adds nothing', () => {
  expect(connectionTable(onlyWeb, stepOf(onlyWeb, 'response', 'web'), 'en')).toHaveLength(2);
});

test('in Korean', () => {
  const [, atDatabase] = connectionTable(onlyWeb, stepOf(onlyWeb, 'response', 'web'), 'ko');
  expect(atDatabase!.sentence).toBe(
    '6단계에서 sg-db의 규칙 sgr-1이 들여보냄: 응답에는 규칙이 필요하지 않습니다',
  );
});

test('a flow that is open both ways is listed as untracked', () => {
  const trace = walk(WEB_TO_RDS);
  const [row] = connectionTable(trace, stepOf(trace, 'request', 'sg-web'), 'en');
  expect(row).toMatchObject({ tracking: 'untracked' });
  expect(row!.sentence).toMatch(/^untracked: let through at step 2/);
});

test('a NAT gateway keeps a translation', () => {
  const trace = walk({ from: 'app', to: 'internet', port: 443 });
  const rows = connectionTable(trace, stepOf(trace, 'request', 'igw-1'), 'en');
  expect(rows.map(({ kind, tracking }) => [kind, tracking])).toEqual([
    ['tracked-flow', 'auto-tracked'],
    ['translation', null],
  ]);
  expect(rows[1]).toMatchObject({
    owner: { type: 'nat-gateway', id: 'nat-1' },
    text: 'tcp 10.0.1.10:49152 ⇄ 10.0.0.220:1024 ⇄ 203.0.113.50:443',
    sentence: 'made at step 6: a reply to the outer address goes back to the inner one',
    step: 6,
  });
});

test('an egress-only internet gateway keeps the flow', () => {
  const trace = walk({ from: 'app', to: 'internet:2001:db8:ffff::50', port: 443 });
  const rows = connectionTable(trace, stepOf(trace, 'response', 'app'), 'en');
  expect(rows.map(({ kind }) => kind)).toEqual(['tracked-flow', 'egress-flow']);
});

test('a packet that is denied is not remembered', () => {
  const trace = walk(WEB_TO_RDS, (draft) => {
    draft.securityGroups!['sg-db'] = { vpc: 'vpc-a', inbound: [] };
  });
  const rows = connectionTable(trace, stepOf(trace, 'request', 'sg-db'), 'en');
  expect(rows.map(({ owner }) => owner.id)).toEqual(['sg-web']);
});

test('an established flow was there before the walk', () => {
  const again = walk(
    WEB_TO_RDS,
    (draft) => {
      draft.securityGroups!['sg-db'] = { vpc: 'vpc-a', inbound: [] };
    },
    { established: onlyWeb.state },
  );
  const rows = connectionTable(again, stepOf(again, 'request', 'sg-db'), 'en');
  expect(rows.find(({ owner }) => owner.id === 'sg-db')).toMatchObject({
    sentence: 'opened before this walk: the packet needs no rule',
    step: null,
  });
});
