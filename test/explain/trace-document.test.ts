import { describe, expect, test } from 'vitest';
import { toTraceDocument, type TraceDocument } from '../../src/explain/trace-document.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { guard, REPLY_RULE_FOR_SERVICE_PORT, walk, WEB_TO_RDS } from './builders.ts';
import { shapeMistakes } from './trace-document-shape.ts';

const noResponse = walk(WEB_TO_RDS, REPLY_RULE_FOR_SERVICE_PORT);
const partial = walk(WEB_TO_RDS, (draft) => {
  guard(draft, 'db', {
    inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }],
    outbound: [{ rule: 100, allow: 'tcp', ports: '49152-65535', to: '10.0.0.0/24' }],
  });
});

const traces: readonly (readonly [string, Trace])[] = [
  ['reachable', walk(WEB_TO_RDS)],
  ['no response', noResponse],
  ['partial', partial],
  ['unreachable', walk({ from: 'web2', to: 'internet', port: 443 })],
  ['hypothetical', walk(WEB_TO_RDS, REPLY_RULE_FOR_SERVICE_PORT, { continuePastDrop: true })],
  ['ping', walk({ from: 'web', to: 'rds', protocol: 'icmp' })],
  ['gre', walk({ from: 'web', to: 'rds', protocol: 'gre' })],
  ['nat', walk({ from: 'app', to: 'internet', port: 443 })],
  ['IPv6', walk({ from: 'app', to: 'internet:2001:db8:ffff::50', port: 443 })],
  ['one-way', walk({ from: 'web', to: 'app', protocol: 'udp', port: 514, oneWay: true })],
  ['unresolved', walk({ from: 'app', to: 'web', port: 80, resolve: 'public-name' })],
  ['address', walk({ from: 'web', to: '10.0.9.9', port: 80 })],
];

describe.each(traces)('the document of a walk: %s', (_, trace) => {
  const document = toTraceDocument(trace, 'en');

  test('has the shape of the contract', () => {
    expect(shapeMistakes(document)).toEqual([]);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test('is the same every time, key by key', () => {
    expect(JSON.stringify(toTraceDocument(trace, 'en'))).toBe(JSON.stringify(document));
  });

  test('differs between languages in its sentences alone', () => {
    const wordless = (value: TraceDocument) =>
      JSON.stringify(value, (key, inner: unknown) => (key === 'because' ? '' : inner));
    expect(wordless(toTraceDocument(trace, 'ko'))).toBe(wordless(document));
    expect(JSON.stringify(toTraceDocument(trace, 'ko'))).not.toBe(JSON.stringify(document));
  });
});

test('names where the walk stops as the contract does', () => {
  expect(toTraceDocument(noResponse, 'en')).toMatchObject({
    packetwalk: 1,
    verdict: 'no-response',
    symptom: 'times-out',
    stoppedAt: {
      connection: 0,
      leg: 'response',
      hop: 2,
      code: 'SUBNET_ACL_RESTRICTION',
      component: { type: 'network-acl', id: 'acl-db' },
      direction: 'outbound',
      rule: '*',
    },
    branches: [],
  });
});

test('gives a hop with its packet, its rule, what was considered, and a sentence', () => {
  const [connection] = toTraceDocument(noResponse, 'en').connections;
  expect(connection!.flow).toEqual({
    protocol: 'tcp',
    source: { id: 'web', ip: '10.0.0.10', port: 49152 },
    destination: { id: 'rds', ip: '10.0.2.50', port: 3306 },
  });
  expect(connection!.response!.hops[2]).toEqual({
    component: { type: 'network-acl', id: 'acl-db' },
    direction: 'outbound',
    packet: {
      protocol: 'tcp',
      source: { ip: '10.0.2.50', port: 3306 },
      destination: { ip: '10.0.0.10', port: 49152 },
    },
    decision: 'deny',
    code: 'SUBNET_ACL_RESTRICTION',
    rule: '*',
    considered: [
      { rule: 100, matched: false, field: 'ports', fields: ['ports'] },
      { rule: '*', matched: true },
    ],
    because: 'No numbered rule matches, so rule * decides.',
  });
  expect(connection!.request.hops[4]).toMatchObject({ decision: 'allow', rule: 100 });
  expect(connection!.request.hops[3]).toMatchObject({ decision: 'route', rule: '10.0.0.0/16' });
});

test('gives an ICMP packet its type and code', () => {
  const [connection] = toTraceDocument(walk({ from: 'web', to: 'rds', protocol: 'icmp' }), 'en').connections;
  expect(connection!.request.hops[0]!.packet).toEqual({
    protocol: 'icmp',
    source: { ip: '10.0.0.10', port: null },
    destination: { ip: '10.0.2.50', port: null },
    icmpType: 8,
    icmpCode: 0,
  });
  expect(connection!.response!.hops[0]!.packet).toMatchObject({ icmpType: 0 });
});

test('gives the parts of a partial verdict in numbers', () => {
  const { verdict, branches } = toTraceDocument(partial, 'en');
  expect(verdict).toBe('partial');
  expect(branches).toMatchObject([
    {
      when: { clientPorts: '32768-49151' },
      share: [16384, 28233],
      verdict: 'no-response',
      stoppedAt: { leg: 'response', rule: '*' },
    },
    { when: { clientPorts: '49152-61000' }, share: [11849, 28233], verdict: 'reachable', stoppedAt: null },
  ]);
});

test('marks what would have come next, and has no response to a request that did not arrive', () => {
  const stopped = walk(
    WEB_TO_RDS,
    (draft) => {
      draft.securityGroups!['sg-db'] = { vpc: 'vpc-a', inbound: [] };
    },
    { continuePastDrop: true },
  );
  const [connection] = toTraceDocument(stopped, 'en').connections;
  expect(connection!.response).toBeNull();
  expect(connection!.request.hops.map(({ hypothetical }) => hypothetical)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    true,
  ]);
});

test('carries the flow log', () => {
  const { flowLog } = toTraceDocument(noResponse, 'en');
  expect(flowLog.length).toBe(noResponse.flowLog.length);
  expect(flowLog.at(-1)).toMatch(/^2 123456789012 \S+ 10\.0\.2\.50 10\.0\.0\.10 3306 49152 6 .* REJECT OK$/);
});
