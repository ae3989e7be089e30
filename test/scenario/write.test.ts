import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { formatScenario } from '../../src/scenario/write.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { anyScenario } from './arbitraries.ts';
import { scenarioOf } from './helpers.ts';

vi.setConfig({ testTimeout: 60_000 });

test.each(['yaml', 'json'] as const)('what is written as %s reads as the same scenario', (format) => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const text = formatScenario(scenario, format);
      const parsed = parseScenario(text);
      expect(parsed, text).toMatchObject({ ok: true });
      if (parsed.ok) expect(parsed.value.scenario).toEqual(scenario);
    }),
  );
});

test('what is written again is written the same', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const text = formatScenario(scenario, 'yaml');
      expect(formatScenario(scenarioOf(text), 'yaml')).toBe(text);
    }),
  );
});

test('keys stand in the order of the schema', () => {
  const scenario = scenarioOf(
    'flows: {}\nvpcs: { main: { enableDnsSupport: true, cidr: 10.0.0.0/16, name: Main } }\npacketwalk: 1\n',
  );
  expect(formatScenario(scenario, 'yaml')).toBe(
    'packetwalk: 1\nvpcs:\n  main: { name: Main, cidr: 10.0.0.0/16, enableDnsSupport: true }\nflows: {}\n',
  );
});

test('rules, routes and subnets stand on a line each', () => {
  const text = readFileSync(new URL('classic-mistake.yaml', import.meta.url), 'utf8');
  expect(formatScenario(scenarioOf(text), 'yaml')).toBe(text);
});

test('words that YAML 1.1 takes for something else are quoted', () => {
  const scenario = scenarioOf('packetwalk: 1\nblockPublicAccess: { mode: "off" }\ntitle: "2026-01-01"\n');
  expect(formatScenario(scenario, 'yaml')).toBe(
    'packetwalk: 1\ntitle: "2026-01-01"\nblockPublicAccess: { mode: "off" }\n',
  );
});

test('a text of several lines stands as it reads', () => {
  const scenario = scenarioOf(
    JSON.stringify({ packetwalk: 1, description: 'One line.\n\nAnother: line.\n' }),
  );
  expect(formatScenario(scenario, 'yaml')).toBe(
    'packetwalk: 1\ndescription: |\n  One line.\n\n  Another: line.\n',
  );
});
