import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import { askable, asksForPorts, withChange } from '../../src/ui/state/flow-change.ts';

const FLOW: Flow = {
  from: 'app',
  to: 'orders',
  protocol: 'tcp',
  port: 3306,
  sourceIp: '10.0.1.10',
  destinationIp: '10.0.2.20',
  expect: 'no-response',
};

test('another receiver is another question: what was said of the old one goes', () => {
  expect(withChange(FLOW, { to: 'internet' })).toEqual({
    from: 'app',
    to: 'internet',
    protocol: 'tcp',
    port: 3306,
    sourceIp: '10.0.1.10',
  });
});

test('another port keeps both ends as they are', () => {
  expect(withChange(FLOW, { port: 5432 })).toMatchObject({
    port: 5432,
    sourceIp: '10.0.1.10',
    destinationIp: '10.0.2.20',
  });
});

test('a ping is asked without the port, which is kept for TCP', () => {
  const ping = withChange(FLOW, { protocol: 'icmp' });
  expect(ping.port).toBe(3306);
  expect(askable(ping)).not.toHaveProperty('port');
});

test.each([
  [undefined, true],
  ['tcp', true],
  ['UDP', true],
  [17, true],
  ['icmp', false],
  ['gre', false],
  ['nonsense', false],
] as const)('protocol %s has ports: %s', (protocol, expected) => {
  expect(asksForPorts({ from: 'a', to: 'b', protocol })).toBe(expected);
});
