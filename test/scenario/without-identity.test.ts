import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { stepsOf } from '../../src/explain/position.ts';
import { importFiles } from '../../src/import/import-files.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { formatScenario } from '../../src/scenario/write.ts';
import { publicAddressMapper } from '../../src/scenario/public-addresses.ts';
import { hasIdentity, withoutIdentity } from '../../src/scenario/without-identity.ts';
import { cidr, cidrOf, containsCidr, formatCidr } from '../../src/net/cidr.ts';
import { ipv4 } from '../../src/net/ip.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';
import { inputFolder } from '../import/inputs.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const gallery = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** The same throws for the same seed. */
function coinOf(seed: number): () => boolean {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >= 0x80000000;
  };
}

function scenarioOf(file: string): Scenario {
  const parsed = parseScenario(readFileSync(new URL(file, folder), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.scenario;
}

/** What each flow comes to, hop by hop: kinds of components and whether they let the packet pass. */
function outcomesOf(scenario: Scenario): readonly unknown[] {
  const network = compile(scenario);
  if (!network.ok) return [network.error.map(({ code }) => code)];
  return Object.values(network.value.scenario.flows ?? {}).map((flow) => {
    const traced = traceQuestion(network.value, flow);
    if (!traced.ok) return traced.error.map(({ code }) => code);
    const hops = stepsOf(traced.value).map(({ leg, hop }) => [leg, hop.component.type, hop.decision.kind]);
    return { verdict: traced.value.verdict, hops };
  });
}

function same(scenario: Scenario, seed: number) {
  const hidden = withoutIdentity(scenario, coinOf(seed)).scenario;
  expect(parseScenario(formatScenario(hidden, 'yaml'))).toMatchObject({ ok: true });
  expect(outcomesOf(hidden)).toEqual(outcomesOf(scenario));
}

describe('a document without identity', () => {
  test.each(gallery)('%s is walked the same', (file) => {
    same(scenarioOf(file), 1);
  });

  const { scenario } = importFiles(inputFolder('own', 'two-vpcs'));

  test('what was imported is walked the same, whatever the coin says', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => same(scenario, seed)),
      { numRuns: 20 },
    );
  });

  test('nothing of AWS and nothing that people wrote is left', () => {
    const hidden = withoutIdentity(scenario, coinOf(3)).scenario;
    const text = JSON.stringify(hidden);
    expect(hasIdentity(scenario)).toBe(true);
    expect(text).not.toMatch(/-(?!0000)[0-9a-f]{8,17}\b/);
    for (const word of ['shop', 'batch', '123456789012']) expect(text).not.toContain(word);
    expect(Object.keys(hidden.vpcs ?? {})).toEqual(['vpc-1', 'vpc-2']);
  });

  test('a flow and an end of it are found again by their old names', () => {
    const { scenario: hidden, nameOf } = withoutIdentity(scenario, coinOf(3));
    for (const [name, flow] of Object.entries(scenario.flows ?? {}))
      expect(hidden.flows?.[nameOf(name)]).toMatchObject({ from: nameOf(flow.from), to: nameOf(flow.to) });
  });
});

describe('public addresses', () => {
  const block = fc
    .tuple(fc.nat({ max: 0xffffffff }), fc.integer({ min: 8, max: 32 }))
    .map(([address, length]) => {
      const text = [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
      return cidrOf(ipv4(text), length);
    });

  test('what lies in a block lies in what takes its place, and nothing else does', () => {
    fc.assert(
      fc.property(block, block, fc.nat(), (outer, inner, seed) => {
        const mapper = publicAddressMapper([], coinOf(seed));
        const [a, b] = [outer, inner].map((each) => cidr(mapper(formatCidr(each))));
        if (a === undefined || b === undefined) throw new Error('two blocks');
        expect(containsCidr(a, b)).toBe(containsCidr(outer, inner));
      }),
    );
  });

  test.each([
    '10.1.2.3',
    '172.16.0.0/12',
    '0.0.0.0/0',
    '203.0.113.50',
    '169.254.169.253',
    'fd00:ec2::253',
    '::/0',
    'all',
  ])('%s stays', (text) => {
    expect(publicAddressMapper([], () => true)(text)).toBe(text);
  });

  test('others go, the same for the same', () => {
    const mapper = publicAddressMapper([], () => true);
    // 52.0.0.0 lies in 32.0.0.0/3, of which nothing stays: from the fourth bit on, all are turned.
    expect(mapper('52.1.2.3')).toBe('43.254.253.252');
    expect(mapper('52.1.2.0/24')).toBe('43.254.253.0/24');
  });

  test('inside the block of a VPC, addresses keep their distance to its start', () => {
    const mapper = publicAddressMapper([cidr('52.1.0.0/16')], () => true);
    expect(mapper('52.1.0.0/16')).toBe('43.254.0.0/16');
    expect(mapper('52.1.2.3')).toBe('43.254.2.3');
  });
});
