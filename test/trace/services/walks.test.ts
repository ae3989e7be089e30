import { expect, test } from 'vitest';
import type { Flow } from '../../../src/model/flow.ts';
import { carrying, patched, rowsOf, walk } from '../helpers.ts';
import { connectivity } from './alb.ts';

const CLIENT: Flow = {
  from: 'internet:198.51.100.10',
  to: 'alb',
  protocol: 'tcp',
  port: 443,
  sourcePort: 49152,
};

test('FRM-1, ELB-4: internet → ALB → EC2 → RDS is three connections, one inside the other (packet walk d)', () => {
  const trace = walk(connectivity(), { ...CLIENT, via: { node: 'P' } });
  expect(trace).toMatchObject({
    verdict: 'reachable',
    symptom: 'answers',
    httpStatus: null,
    stoppedAt: null,
  });
  const [client, node, app, ...more] = trace.connections;
  expect(more).toEqual([]);
  expect(trace.connections.map(({ openedBy, from, to }) => [openedBy, from.id, to?.id])).toEqual([
    [null, 'internet', 'alb'],
    [0, 'alb', 'web'],
    [1, 'web', 'orders'],
  ]);
  const OUTSIDE = 'tcp 198.51.100.10:49152 → 203.0.113.20:443';
  const AT_NODE = 'tcp 198.51.100.10:49152 → 10.1.0.20:443';
  expect(rowsOf(client!.request)).toEqual([
    ['internet-gateway igw', 'inbound', OUTSIDE, AT_NODE, 'translate'],
    ...carrying(
      AT_NODE,
      ['network-acl acl-p', 'inbound', 'allow'],
      ['security-group sg-alb', 'inbound', 'allow'],
      ['load-balancer alb', 'inbound', 'deliver'],
    ),
  ]);
  expect(rowsOf(node!.request)).toEqual(
    carrying(
      'tcp 10.1.0.20:49152 → 10.1.1.10:8080',
      ['load-balancer alb', 'outbound', 'allow'],
      ['security-group sg-alb', 'outbound', 'allow'],
      ['network-acl acl-p', 'outbound', 'allow'],
      ['route-table rt-p', null, 'route'],
      ['network-acl acl-w', 'inbound', 'allow'],
      ['security-group sg-ec2', 'inbound', 'allow'],
      ['instance web', 'inbound', 'deliver'],
    ),
  );
  expect(rowsOf(app!.request)).toEqual(
    carrying(
      'tcp 10.1.1.10:49152 → 10.1.3.30:3306',
      ['instance web', 'outbound', 'allow'],
      ['security-group sg-ec2', 'outbound', 'allow'],
      ['network-acl acl-w', 'outbound', 'allow'],
      ['route-table rt-w', null, 'route'],
      ['network-acl acl-d', 'inbound', 'allow'],
      ['security-group sg-rds', 'inbound', 'allow'],
      ['database orders', 'inbound', 'deliver'],
    ),
  );
  expect(rowsOf(app!.response)).toEqual(
    carrying(
      'tcp 10.1.3.30:3306 → 10.1.1.10:49152',
      ['database orders', 'outbound', 'allow'],
      ['security-group sg-rds', 'outbound', 'allow'],
      ['network-acl acl-d', 'outbound', 'allow'],
      ['route-table rt-w', null, 'route'],
      ['network-acl acl-w', 'inbound', 'allow'],
      ['security-group sg-ec2', 'inbound', 'allow'],
      ['instance web', 'inbound', 'deliver'],
    ),
  );
  expect(rowsOf(node!.response)).toEqual(
    carrying(
      'tcp 10.1.1.10:8080 → 10.1.0.20:49152',
      ['instance web', 'outbound', 'allow'],
      ['security-group sg-ec2', 'outbound', 'allow'],
      ['network-acl acl-w', 'outbound', 'allow'],
      ['route-table rt-w', null, 'route'],
      ['network-acl acl-p', 'inbound', 'allow'],
      ['security-group sg-alb', 'inbound', 'allow'],
      ['load-balancer alb', 'inbound', 'deliver'],
    ),
  );
  expect(rowsOf(client!.response)).toEqual([
    ...carrying(
      'tcp 10.1.0.20:443 → 198.51.100.10:49152',
      ['load-balancer alb', 'outbound', 'allow'],
      ['security-group sg-alb', 'outbound', 'allow'],
      ['network-acl acl-p', 'outbound', 'allow'],
      ['route-table rt-p', null, 'route'],
    ),
    [
      'internet-gateway igw',
      'outbound',
      'tcp 10.1.0.20:443 → 198.51.100.10:49152',
      'tcp 203.0.113.20:443 → 198.51.100.10:49152',
      'translate',
    ],
  ]);
});

const DIRECT = 'tcp 198.51.100.10:49152 → 10.1.1.10:8443';
const BACK = 'tcp 10.1.1.10:8443 → 198.51.100.10:49152';
const FROM_NODE = 'tcp 10.1.0.30:443 → 198.51.100.10:49152';

test('NLB-7, NLB-10: internet → NLB with client IP preserved → EC2 stays one connection (packet walk e)', () => {
  const trace = walk(patched(connectivity(), { instances: { web: { calls: undefined } } }), {
    ...CLIENT,
    to: 'nlb',
  });
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', stoppedAt: null });
  expect(trace.connections).toHaveLength(1);
  const [{ request, response }] = [trace.connections[0]!];
  const AT_NODE = 'tcp 198.51.100.10:49152 → 10.1.0.30:443';
  expect(rowsOf(request)).toEqual([
    ['internet-gateway igw', 'inbound', 'tcp 198.51.100.10:49152 → 203.0.113.30:443', AT_NODE, 'translate'],
    ...carrying(AT_NODE, ['network-acl acl-p', 'inbound', 'allow']),
    ['load-balancer nlb', 'inbound', AT_NODE, DIRECT, 'translate'],
    ...carrying(
      DIRECT,
      ['network-acl acl-p', 'outbound', 'allow'],
      ['network-acl acl-w', 'inbound', 'allow'],
      ['security-group sg-ec2', 'inbound', 'allow'],
      ['instance web', 'inbound', 'deliver'],
    ),
  ]);
  // The reply is brought back to the node: the table of W, which knows no way to the internet, is not asked (CA-28).
  expect(rowsOf(response)).toEqual([
    ...carrying(
      BACK,
      ['instance web', 'outbound', 'allow'],
      ['security-group sg-ec2', 'outbound', 'allow'],
      ['network-acl acl-w', 'outbound', 'allow'],
      ['network-acl acl-p', 'inbound', 'allow'],
    ),
    ['load-balancer nlb', 'outbound', BACK, FROM_NODE, 'translate'],
    ...carrying(FROM_NODE, ['network-acl acl-p', 'outbound', 'allow'], ['route-table rt-p', null, 'route']),
    [
      'internet-gateway igw',
      'outbound',
      FROM_NODE,
      'tcp 203.0.113.30:443 → 198.51.100.10:49152',
      'translate',
    ],
  ]);
});
