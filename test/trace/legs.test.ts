import { expect, test } from 'vitest';
import { legsOf } from '../../src/trace/legs.ts';
import { patched, walk } from './helpers.ts';
import { connectivity } from './services/alb.ts';

const CLIENT = { from: 'internet:198.51.100.10', to: 'alb', protocol: 'tcp', port: 443 } as const;

function legs(trace: ReturnType<typeof walk>) {
  return legsOf(trace).map(({ connection, leg }) => `${leg} ${connection}`);
}

test('FRM-1: what a connection is opened for lies between its request and its response', () => {
  const trace = walk(connectivity(), { ...CLIENT, via: { node: 'P' } });
  expect(legs(trace)).toEqual([
    'request 0',
    'request 1',
    'request 2',
    'response 2',
    'response 1',
    'response 0',
  ]);
});

test('FRM-1: of two calls the first is answered before the second is made', () => {
  const scenario = patched(connectivity(), {
    instances: { web: { calls: [{ to: 'orders' }, { to: 'internet:192.0.2.9', port: 443 }] } },
    subnets: { W: { routeTable: 'rt-p' } },
  });
  const trace = walk(patched(scenario, { instances: { web: { publicIp: '203.0.113.99' } } }), {
    ...CLIENT,
    via: { node: 'P' },
  });
  expect(trace.verdict).toBe('reachable');
  expect(legs(trace)).toEqual([
    'request 0',
    'request 1',
    'request 2',
    'response 2',
    'request 3',
    'response 3',
    'response 1',
    'response 0',
  ]);
});

test('a request that does not arrive has no response', () => {
  const scenario = patched(connectivity(), { securityGroups: { 'sg-rds': { inbound: [] } } });
  // The application does not answer without its database; the load balancer says so to its client (ALB-13).
  expect(legs(walk(scenario, { ...CLIENT, via: { node: 'P' } }))).toEqual([
    'request 0',
    'request 1',
    'request 2',
    'response 0',
  ]);
});
