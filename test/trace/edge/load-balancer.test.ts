import { expect, test } from 'vitest';
import { stopOf, type ScenarioPatch } from '../helpers.ts';
import { componentsOf, view } from './edge.ts';

const TWO: ScenarioPatch = {
  instances: {
    web: { calls: undefined },
    web2: { subnet: 'W2', privateIp: '10.1.11.10', securityGroups: ['sg-ec2'], listens: [8080] },
  },
  targetGroups: { 'tg-web': { targets: ['web', 'web2'], stickiness: 'lb-cookie' } },
};

test('ALB-8: a cookie keeps the client at its target while that is healthy', () => {
  const kept = view(TWO, { http: { cookieTarget: 'web2' } });
  expect(kept.picked).toEqual([]);
  expect(kept.connections.at(-1)?.to?.id).toBe('web2');
  expect(view(TWO).picked).toEqual([{ kind: 'target', id: 'web' }]);
});

test('ALB-8: where the cookie’s target is unhealthy, or no stickiness is on, the target is chosen anew', () => {
  const targets = ['web', { id: 'web2', health: 'unhealthy' as const }];
  const sick = view(
    { ...TWO, targetGroups: { 'tg-web': { targets, stickiness: 'lb-cookie' } } },
    { http: { cookieTarget: 'web2' } },
  );
  expect(sick.connections.at(-1)?.to?.id).toBe('web');
  const off = view(
    { ...TWO, targetGroups: { 'tg-web': { targets: ['web', 'web2'] } } },
    { http: { cookieTarget: 'web2' } },
  );
  expect(off.picked).toEqual([{ kind: 'target', id: 'web' }]);
});

test('ALB-10: a function is invoked through the service: no interface, group or network ACL is asked', () => {
  const trace = view({
    functions: { fn: { subnets: ['W'], securityGroups: ['sg-ec2'] } },
    targetGroups: { 'tg-web': { type: 'lambda', vpc: undefined, targets: ['fn'] } },
  });
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers' });
  expect(componentsOf(trace)[1]?.slice(-2)).toEqual(['load-balancer alb', 'lambda-function fn']);
  expect(trace.connections).toHaveLength(2);
});

test('NLB-15: proxy protocol v2 is a remark, and leaves addresses and ports as they are', () => {
  const flow = { to: 'nlb' };
  const plain = view({}, flow);
  const marked = view({ targetGroups: { 'tg-nlb': { proxyProtocol: true } } }, flow);
  expect(stopOf(marked)).toBeNull();
  const packets = (trace: typeof plain) =>
    trace.connections.map(({ request }) =>
      request.hops.map(({ packetIn, packetOut }) => [packetIn, packetOut]),
    );
  expect(packets(marked)).toEqual(packets(plain));
  const notes = marked.connections.flatMap(({ request }) =>
    request.hops.flatMap(({ decision }) => decision.notes),
  );
  expect(notes).toEqual(['X_PROXY_PROTOCOL']);
});
