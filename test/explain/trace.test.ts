import { expect, test } from 'vitest';
import { explainTrace } from '../../src/explain/trace.ts';
import { guard, REPLY_RULE_FOR_SERVICE_PORT, walk, WEB_TO_RDS } from './builders.ts';

test('a walk that works', () => {
  expect(explainTrace(walk(WEB_TO_RDS), 'en')).toEqual({
    headline: 'Reachable',
    sentence: 'web reaches rds on tcp 3306, and the reply comes back.',
    symptom: 'The client gets its answer.',
  });
});

test('a reply that is dropped', () => {
  const trace = walk(WEB_TO_RDS, REPLY_RULE_FOR_SERVICE_PORT);
  expect(explainTrace(trace, 'en')).toEqual({
    headline: 'No response: the reply is dropped',
    sentence:
      'web reaches rds on tcp 3306, but the reply is dropped at step 10, network ACL acl-db, outbound: rule * denies it.',
    symptom: 'The client times out.',
  });
  expect(explainTrace(trace, 'ko')).toEqual({
    headline: '응답 없음: 응답 패킷이 폐기됩니다',
    sentence:
      'web이 rds에 tcp 3306으로 도달하지만, 응답이 10단계 네트워크 ACL acl-db, 아웃바운드에서 폐기됩니다: 규칙 *가 거부.',
    symptom: '클라이언트에서 시간 초과가 발생합니다.',
  });
});

test('a request that is dropped', () => {
  expect(explainTrace(walk({ from: 'web2', to: 'internet', port: 443 }), 'en')).toMatchObject({
    headline: 'Unreachable: the request is dropped',
    sentence:
      'web2 does not reach the internet on tcp 443: the request is dropped at step 5, internet gateway igw-1: no public IP.',
  });
});

test('a walk that works from some ports says from which, and how many', () => {
  const trace = walk(WEB_TO_RDS, (draft) => {
    guard(draft, 'db', {
      inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }],
      outbound: [{ rule: 100, allow: 'tcp', ports: '49152-65535', to: '10.0.0.0/24' }],
    });
  });
  expect(explainTrace(trace, 'en')).toMatchObject({
    headline: 'Works from some ports only',
    sentence:
      'web to rds on tcp 3306 works from client ports 49152-61000 only: 11,849 of 28,233 (42 %); otherwise the reply is dropped at step 10, network ACL acl-db, outbound: rule * denies it.',
  });
  expect(explainTrace(trace, 'ko').sentence).toContain('28,233개 중 11,849개(42%)');
});

test('a walk that works from some ports of a NAT', () => {
  const trace = walk({ from: 'app', to: 'internet', port: 443 }, (draft) => {
    guard(draft, 'pub', {
      inbound: [
        { rule: 90, allow: 'tcp', ports: 443, from: '10.0.0.0/16' },
        { rule: 100, allow: 'tcp', ports: '32768-61000', from: '0.0.0.0/0' },
      ],
      outbound: [{ rule: 100, allow: 'all', to: '0.0.0.0/0' }],
    });
  });
  expect(explainTrace(trace, 'en').sentence).toContain('works from NAT ports 32768-61000 only');
});

test('a closed port', () => {
  const trace = walk({ from: 'web', to: 'app', port: 80 }, (draft) => {
    draft.instances!['app']!.listens = [443];
  });
  expect(explainTrace(trace, 'en')).toEqual({
    headline: 'Refused: nothing listens on the port',
    sentence: 'web reaches app, but nothing listens on tcp 80 there.',
    symptom: 'The client is refused at once.',
  });
});

test('a name that does not resolve', () => {
  expect(explainTrace(walk({ from: 'app', to: 'web', port: 80, resolve: 'public-name' }), 'en')).toEqual({
    headline: 'Unreachable: the name does not resolve',
    sentence: 'app does not reach web: the name does not resolve.',
    symptom: 'The client cannot resolve the name.',
  });
});

test('one-way traffic', () => {
  const trace = walk({ from: 'web', to: 'app', protocol: 'udp', port: 514, oneWay: true });
  expect(explainTrace(trace, 'en')).toEqual({
    headline: 'Reachable: the packet arrives',
    sentence: 'web reaches app on udp 514; no reply is expected.',
    symptom: 'The client expects no answer.',
  });
});

test('ICMP and the internet have words of their own', () => {
  expect(explainTrace(walk({ from: 'web', to: 'rds', protocol: 'icmp' }), 'en').sentence).toBe(
    'web reaches rds by icmp echo-request, and the reply comes back.',
  );
  expect(explainTrace(walk({ from: 'internet', to: 'web', port: 443 }), 'en').sentence).toBe(
    'A host on the internet reaches web on tcp 443, and the reply comes back.',
  );
});

test('what is not modelled is named, not guessed', () => {
  const trace = walk({ from: 'web', to: '172.16.0.1', port: 443 }, (draft) => {
    draft.routeTables!['rt-pub']!.routes!.push({ to: '172.16.0.0/16', via: 'tgw-1' });
  });
  expect(explainTrace(trace, 'en')).toEqual({
    headline: 'Unknown: part of the path is not modelled',
    sentence:
      'Whether web reaches 172.16.0.1 on tcp 443 is unknown: step 5, transit gateway tgw-1, is not modelled.',
    symptom: '',
  });
});

test('a NAT gateway that has forgotten a flow resets it', () => {
  const { state } = walk({ from: 'app', to: 'internet', port: 443 });
  const options = { established: state, idleSeconds: 400 };
  expect(explainTrace(walk({ from: 'app', to: 'internet', port: 443 }, undefined, options), 'en')).toEqual({
    headline: 'Reset: the flow is no longer known',
    sentence:
      'app does not reach the internet on tcp 443: at step 6, NAT gateway nat-1 answers with a reset.',
    symptom: 'The connection is reset.',
  });
});

test('UDP to a closed port is followed by silence', () => {
  const trace = walk({ from: 'web', to: 'app', protocol: 'udp', port: 53 }, (draft) => {
    draft.instances!['app']!.listens = [443];
  });
  expect(explainTrace(trace, 'en')).toMatchObject({
    headline: 'No answer: nothing listens on the port',
    symptom: 'The client times out.',
  });
});
