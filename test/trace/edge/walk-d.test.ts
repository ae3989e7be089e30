import { expect, test } from 'vitest';
import { carrying, rowsOf, walk } from '../helpers.ts';
import { edge, VIEWER } from './edge.ts';

test('FRM-1, CF-1: internet → CloudFront → WAF → ALB → EC2 → RDS is four connections (packet walk d, whole)', () => {
  const trace = walk(edge(), VIEWER);
  expect(trace).toMatchObject({
    verdict: 'reachable',
    symptom: 'answers',
    httpStatus: null,
    stoppedAt: null,
  });
  const [viewer, origin, node, app, ...more] = trace.connections;
  expect(more).toEqual([]);
  expect(trace.connections.map(({ openedBy, from, to }) => [openedBy, from.id, to?.id])).toEqual([
    [null, 'internet', 'cdn'],
    [0, 'cdn', 'alb'],
    [1, 'alb', 'web'],
    [2, 'web', 'orders'],
  ]);

  // Rows 0 to 2.
  expect(rowsOf(viewer!.request)).toEqual(
    carrying(
      'tcp 198.51.100.10:49152 → 13.35.0.1:443',
      ['hosted-zone zone', null, 'note'],
      ['web-acl acl-edge', 'inbound', 'allow'],
      ['distribution cdn', 'inbound', 'deliver'],
    ),
  );
  // Rows 3 to 8.
  const fetched = 'tcp 130.176.0.5:49152 → 203.0.113.20:443';
  const atNode = 'tcp 130.176.0.5:49152 → 10.1.0.20:443';
  expect(rowsOf(origin!.request)).toEqual([
    ...carrying(fetched, ['distribution cdn', 'outbound', 'allow']),
    ['internet-gateway igw', 'inbound', fetched, atNode, 'translate'],
    ...carrying(
      atNode,
      ['network-acl acl-p', 'inbound', 'allow'],
      ['security-group sg-alb', 'inbound', 'allow'],
      ['load-balancer alb', 'inbound', 'deliver'],
    ),
  ]);
  // Rows 9 and 10.
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
  // Rows 11 and 12.
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
  // Row 13.
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
  // Row 14.
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
  // Row 15.
  const back = 'tcp 10.1.0.20:443 → 130.176.0.5:49152';
  expect(rowsOf(origin!.response)).toEqual([
    ...carrying(
      back,
      ['load-balancer alb', 'outbound', 'allow'],
      ['security-group sg-alb', 'outbound', 'allow'],
      ['network-acl acl-p', 'outbound', 'allow'],
      ['route-table rt-p', null, 'route'],
    ),
    ['internet-gateway igw', 'outbound', back, 'tcp 203.0.113.20:443 → 130.176.0.5:49152', 'translate'],
  ]);
  expect(origin!.response?.outcome).toEqual({ kind: 'delivered', to: { type: 'distribution', id: 'cdn' } });
  // Row 16.
  expect(rowsOf(viewer!.response)).toEqual(
    carrying('tcp 13.35.0.1:443 → 198.51.100.10:49152', ['distribution cdn', 'outbound', 'allow']),
  );
});

test('CF-4: with a VPC origin the edge asks from inside the VPC, past no gateway (packet walk d, variant)', () => {
  const trace = walk(
    edge({
      loadBalancers: {
        alb: {
          scheme: 'internal',
          nodes: [
            { subnet: 'P', privateIp: '10.1.0.20' },
            { subnet: 'P2', privateIp: '10.1.10.20' },
          ],
        },
      },
      routeTables: { 'rt-p': { routes: [] } },
      distributions: {
        cdn: { origins: { web: { to: undefined, vpcOrigin: 'alb', subnet: 'W', privateIp: '10.1.1.99' } } },
      },
    }),
    VIEWER,
  );
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers' });
  expect(rowsOf(trace.connections[1]!.request)).toEqual(
    carrying(
      'tcp 10.1.1.99:49152 → 10.1.0.20:443',
      ['distribution cdn', 'outbound', 'allow'],
      ['network-interface cdn/web', 'outbound', 'allow'],
      ['network-acl acl-w', 'outbound', 'allow'],
      ['route-table rt-w', null, 'route'],
      ['network-acl acl-p', 'inbound', 'allow'],
      ['security-group sg-alb', 'inbound', 'allow'],
      ['load-balancer alb', 'inbound', 'deliver'],
    ),
  );
  expect(rowsOf(trace.connections[1]!.response)).toEqual(
    carrying(
      'tcp 10.1.0.20:443 → 10.1.1.99:49152',
      ['load-balancer alb', 'outbound', 'allow'],
      ['security-group sg-alb', 'outbound', 'allow'],
      ['network-acl acl-p', 'outbound', 'allow'],
      ['route-table rt-p', null, 'route'],
      ['network-acl acl-w', 'inbound', 'allow'],
      ['network-interface cdn/web', 'inbound', 'deliver'],
    ),
  );
});
