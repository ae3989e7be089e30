import { expect, test } from 'vitest';
import type { Trace } from '../../../src/trace/trace.ts';
import { decidingSteps } from '../../../src/ui/handout/deciding-steps.ts';
import { guard, REPLY_RULE_FOR_SERVICE_PORT, walk, WEB_TO_RDS } from '../../explain/builders.ts';

function names(trace: Trace): readonly string[] {
  return decidingSteps(trace).map(({ number, hop }) => `${number} ${hop.component.id}`);
}

test('where the reply is dropped: the network ACL that drops it, and how it let the request in', () => {
  const trace = walk(WEB_TO_RDS, REPLY_RULE_FOR_SERVICE_PORT, { continuePastDrop: true });
  expect(names(trace)).toEqual(['5 acl-db', '10 acl-db']);
});

test('where nothing stops the packet: the gates that somebody wrote, network ACLs first', () => {
  const trace = walk(WEB_TO_RDS, (draft) => {
    guard(draft, 'db', {
      inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }],
      outbound: [{ rule: 100, allow: 'all', to: '0.0.0.0/0' }],
    });
  });
  const [first, ...rest] = decidingSteps(trace);
  expect(decidingSteps(trace)).toHaveLength(4);
  expect(names(trace)).toContain('5 acl-db');
  expect(names(trace)).toContain('10 acl-db');
  // The default network ACL of the client's subnet is nobody's work.
  expect(names(trace).filter((name) => name.includes('default'))).toEqual([]);
  // In the order of the walk.
  let last = first?.number ?? 0;
  for (const { number } of rest) {
    expect(number).toBeGreaterThan(last);
    last = number;
  }
});

test('never more than a sheet has room for', () => {
  const trace = walk({ from: 'app', to: 'internet', port: 443 });
  expect(decidingSteps(trace).length).toBeLessThanOrEqual(4);
});
