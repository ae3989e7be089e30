import { expect, test } from 'vitest';
import { firstQuestion } from '../../src/trace/first-question.ts';
import { connected } from '../fixtures/connected.ts';
import { networkOf, patched } from './helpers.ts';

function asked(hosts: readonly string[]) {
  const instances = Object.keys(connected().instances ?? {})
    .filter((id) => !hosts.includes(id))
    .map((id) => [id, undefined] as const);
  return firstQuestion(networkOf(patched(connected(), { instances: Object.fromEntries(instances) })));
}

test('a document that asks nothing is asked whether its first host reaches the second by HTTPS', () => {
  expect(asked(['host-a', 'host-b', 'host-c'])).toEqual({
    from: 'host-a',
    to: 'host-b',
    protocol: 'tcp',
    port: 443,
  });
});

test('or the internet, where it has one host only', () => {
  expect(asked(['host-b'])).toEqual({ from: 'host-b', to: 'internet', protocol: 'tcp', port: 443 });
});

test('or nothing, where it has none', () => {
  expect(asked([])).toBeNull();
});
