import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { compile } from '../../src/compile/compile.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';
import { verdictChange } from '../../src/ui/edit-state/verdict-change.ts';

/** A walk from one subnet to another; the rules are those of the receiver's subnet. */
function walk(inbound: string, outbound: string) {
  const parsed = parseScenario(`
packetwalk: 1
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  a: { vpc: main, cidr: 10.0.1.0/24 }
  b: { vpc: main, cidr: 10.0.2.0/24, networkAcl: acl }
networkAcls:
  acl: { vpc: main, inbound: [${inbound}], outbound: [${outbound}] }
securityGroups:
  sg: { vpc: main, inbound: [{ allow: tcp, ports: all, from: 10.0.0.0/16 }] }
instances:
  one: { subnet: a, privateIp: 10.0.1.10, securityGroups: [sg] }
  two: { subnet: b, privateIp: 10.0.2.10, securityGroups: [sg] }
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const network = compile(parsed.value.scenario);
  if (!network.ok) throw new Error(JSON.stringify(network.error));
  const trace = traceQuestion(network.value, { from: 'one', to: 'two', protocol: 'tcp', port: 443 });
  if (!trace.ok) throw new Error(JSON.stringify(trace.error));
  return trace.value;
}

const IN = '{ rule: 100, allow: all, from: 0.0.0.0/0 }';
const OUT = '{ rule: 100, allow: all, to: 0.0.0.0/0 }';
const HALF = '{ rule: 100, allow: tcp, ports: 1024-50000, to: 0.0.0.0/0 }';

const works = walk(IN, OUT);
const noReply = walk(IN, '');
const noRequest = walk('', OUT);
const sometimes = walk(IN, HALF);

test.each([
  ['a reply that comes', noReply, works, 'reply-arrives'],
  ['a reply that no longer comes', works, noReply, 'reply-lost'],
  ['a request that arrives, and its reply', noRequest, works, 'works'],
  ['a request that arrives, and no reply', noRequest, noReply, 'request-arrives'],
  ['a request that no longer arrives', works, noRequest, 'request-lost'],
  ['some ports only', works, sometimes, 'sometimes-works'],
  ['every port', sometimes, works, 'always-works'],
  ['nothing new', noReply, walk(IN, ''), 'same'],
] as const)('%s', (_, before, after, change) => {
  expect(verdictChange(before, after)).toBe(change);
});

test('without a walk there is nothing to say', () => {
  expect(verdictChange(null, works)).toBeNull();
});
