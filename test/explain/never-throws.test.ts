import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { connectionTable } from '../../src/explain/connection-table.ts';
import { explainHop } from '../../src/explain/hop.ts';
import { packetView } from '../../src/explain/packet-view.ts';
import { stepsOf } from '../../src/explain/position.ts';
import { ruleTable } from '../../src/explain/rule-table.ts';
import { explainTrace } from '../../src/explain/trace.ts';
import { toTraceDocument } from '../../src/explain/trace-document.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { ExplanationCode } from '../../src/trace/codes.ts';
import { EXPLANATION_CODES } from '../../src/trace/codes.ts';
import type { Hop, Trace } from '../../src/trace/trace.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';
import { f0 } from '../fixtures/f0.ts';
import { walk, WEB_TO_RDS } from './builders.ts';
import { shapeMistakes } from './trace-document-shape.ts';

const cidr = fc.constantFrom('0.0.0.0/0', '10.0.0.0/16', '10.0.0.0/24', '10.0.2.0/24', '203.0.113.0/24');
const ports = fc.constantFrom('all', '443', '3306', '1024-65535', '32768-40000', '49152-65535');
const traffic = fc.oneof(
  fc.record({ protocol: fc.constantFrom('tcp', 'udp'), ports }),
  fc.record({ protocol: fc.constantFrom('all', 'icmp', 'gre') }),
);

const entries = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 1, max: 300 }), fc.constantFrom('allow', 'deny'), traffic, cidr),
  { maxLength: 5, selector: ([rule]) => rule },
);
const rules = fc.array(
  fc.tuple(traffic, fc.oneof(cidr, fc.constantFrom('sg-web', 'sg-app', 'sg-gone', '::/0'))),
  { maxLength: 4 },
);

function entryOf([rule, action, { protocol, ...rest }, block]: [
  number,
  string,
  { protocol: string; ports?: string },
  string,
]) {
  const icmp = protocol === 'icmp' ? { icmpType: -1, icmpCode: -1 } : {};
  return { rule, [action]: protocol, ...rest, ...icmp, block };
}

const changes = fc.record({
  inbound: entries,
  outbound: entries,
  subnet: fc.constantFrom('pub', 'app', 'db', 'fw'),
  group: fc.constantFrom('sg-web', 'sg-app', 'sg-db', 'sg-fw', 'sg-nat'),
  groupInbound: fc.option(rules),
  groupOutbound: fc.option(rules),
  guarded: fc.boolean(),
  via: fc.constantFrom('nat-1', 'igw-1', 'natinst', 'eni-fw'),
  blockPublicAccess: fc.constantFrom(
    'off' as const,
    'block-ingress' as const,
    'block-bidirectional' as const,
  ),
  check: fc.boolean(),
});

type Change = typeof changes extends fc.Arbitrary<infer Value> ? Value : never;

function scenarioOf(change: Change): Scenario {
  return f0((draft) => {
    const open = change.guarded;
    if (open) {
      const inbound = change.inbound.map(entryOf).map(({ block, ...rest }) => ({ ...rest, from: block }));
      const outbound = change.outbound.map(entryOf).map(({ block, ...rest }) => ({ ...rest, to: block }));
      draft.networkAcls = { acl: { vpc: 'vpc-a', inbound, outbound } };
      draft.subnets![change.subnet]!.networkAcl = 'acl';
    }
    const ruleOf = ([{ protocol, ...rest }]: [{ protocol: string; ports?: string }, string]) => ({
      allow: protocol,
      ...rest,
    });
    draft.securityGroups![change.group] = {
      vpc: 'vpc-a',
      ...(change.groupInbound === null
        ? {}
        : { inbound: change.groupInbound.map((rule) => ({ ...ruleOf(rule), from: rule[1] })) }),
      ...(change.groupOutbound === null
        ? {}
        : { outbound: change.groupOutbound.map((rule) => ({ ...ruleOf(rule), to: rule[1] })) }),
    };
    draft.routeTables!['rt-app']!.routes![0]!.via = change.via;
    draft.instances!['natinst']!.sourceDestCheck = change.check;
    draft.blockPublicAccess = { mode: change.blockPublicAccess };
  });
}

const end = fc.constantFrom('web', 'web2', 'app', 'rds', 'srv', 'natinst');
const flows: fc.Arbitrary<Flow> = fc
  .record({
    from: fc.oneof(end, fc.constantFrom('internet', 'internet:2001:db8:ffff::50')),
    to: fc.oneof(end, fc.constantFrom('internet', '10.0.9.9', '10.0.0.2', '198.51.100.10', '192.168.7.7')),
    protocol: fc.constantFrom('tcp', 'udp', 'icmp', 'gre'),
    port: fc.constantFrom(22, 25, 443, 3306),
  })
  .map(({ port, ...flow }) => (['tcp', 'udp'].includes(flow.protocol) ? { ...flow, port } : flow));

/** Everything that explain has to say about a walk, as one text. */
function everything(trace: Trace): string {
  return JSON.stringify(
    (['en', 'ko'] as const).map((language) => [
      explainTrace(trace, language),
      stepsOf(trace).map((step) => [
        explainHop(step.hop, { trace, ...step }, language),
        ruleTable(step.hop, language),
        packetView(step.hop, step.leg, language, trace.symptom),
        connectionTable(trace, step, language),
      ]),
    ]),
  );
}

function checked(trace: Trace): void {
  const text = everything(trace);
  expect(text).not.toMatch(/undefined|\[object|NaN|\b null\b/);
  for (const step of stepsOf(trace)) {
    for (const language of ['en', 'ko'] as const) {
      const told = explainHop(step.hop, { trace, ...step }, language);
      expect(told).toMatchObject({ sentence: expect.stringMatching(/\.$/) as string });
      for (const part of [told.title, told.step, told.chip, told.verdictWord]) expect(part).not.toBe('');
    }
  }
  expect(shapeMistakes(toTraceDocument(trace, 'ko'))).toEqual([]);
}

test('every walk can be explained, whatever it meets', () => {
  let walks = 0;
  fc.assert(
    fc.property(changes, flows, fc.boolean(), (change, flow, continuePastDrop) => {
      const compiled = compile(scenarioOf(change));
      if (!compiled.ok) return;
      const traced = traceQuestion(compiled.value, flow, { continuePastDrop });
      if (!traced.ok) return;
      walks += 1;
      checked(traced.value);
    }),
    { numRuns: 150 },
  );
  expect(walks).toBeGreaterThan(50);
});

const samples = [
  walk(WEB_TO_RDS),
  walk({ from: 'app', to: 'internet', port: 443 }),
  walk({ from: 'app', to: 'internet', port: 443 }, (draft) => {
    draft.routeTables!['rt-app']!.routes![0]!.via = 'natinst';
  }),
  walk({ from: 'web', to: '10.0.0.2', protocol: 'udp', port: 53 }),
  walk({ from: 'app', to: 'web', port: 80, resolve: 'public-name' }, (draft) => {
    draft.vpcs!['vpc-a']!.enableDnsHostnames = true;
  }),
];

test('the samples hold every kind of decision', () => {
  const kinds = new Set(samples.flatMap(stepsOf).map(({ hop }) => hop.decision.kind));
  expect([...kinds].toSorted()).toEqual([
    'gateway',
    'host',
    'nat',
    'network-acl',
    'network-interface',
    'place',
    'resolver',
    'route',
    'security-group',
  ]);
});

test.each(EXPLANATION_CODES)('%s can be explained at every kind of component', (code) => {
  for (const trace of samples) {
    for (const step of stepsOf(trace)) {
      for (const remark of ['code', 'cause', 'note'] as const) {
        const hop = withCode(step.hop, code, remark);
        for (const language of ['en', 'ko'] as const) {
          const told = explainHop(hop, { trace, ...step }, language);
          expect(told.sentence).toMatch(/\.$/);
          expect(JSON.stringify(told)).not.toMatch(/undefined|\[object|NaN/);
        }
      }
    }
  }
});

function withCode(hop: Hop, code: ExplanationCode, as: 'code' | 'cause' | 'note'): Hop {
  const { decision } = hop;
  switch (as) {
    case 'code':
      return { ...hop, decision: { ...decision, verdict: 'drop', code } };
    case 'cause':
      return { ...hop, decision: { ...decision, verdict: 'drop', code: 'BAD_STATE', causes: [code] } };
    case 'note':
      return { ...hop, decision: { ...decision, notes: [code] } };
  }
}
