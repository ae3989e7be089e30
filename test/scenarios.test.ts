import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile/compile.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import { unmetExpectations } from '../src/trace/expectation.ts';
import { traceQuestion } from '../src/trace/trace-flow.ts';
import { surprisesIn } from '../src/trace/wanted/surprises.ts';
import { answerWishes } from '../src/trace/wanted/wanted.ts';
import { TOPIC_ORDER } from '../src/ui/gallery/topics.ts';
import { expectConsistent } from './trace/consistency.ts';

const folder = new URL('../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** A scenario may teach by a mistake that the reader of the document warns of. */
const WARNINGS: Readonly<Record<string, readonly string[]>> = {
  'nat-instance-source-dest-check.yaml': ['middlebox-checks-addresses'],
  'peering-overlapping-cidrs.yaml': ['peering-overlap'],
};

test('there are scenarios to walk', () => {
  expect(files.length).toBeGreaterThanOrEqual(14);
});

describe.each(files)('%s', (file) => {
  const parsed = parseScenario(readFileSync(new URL(file, folder), 'utf8'));

  test('is read and compiled without errors', () => {
    if (!parsed.ok) expect.fail(JSON.stringify(parsed.error, null, 2));
    const compiled = compile(parsed.value.scenario);
    if (!compiled.ok) expect.fail(JSON.stringify(compiled.error, null, 2));
    const warnings = [...parsed.value.warnings, ...compiled.value.warnings].map(({ code }) => code);
    expect(warnings).toEqual(WARNINGS[file] ?? []);
  });

  test('says in both languages what it teaches', () => {
    if (!parsed.ok) expect.fail('not read');
    const { title, description } = parsed.value.scenario;
    for (const text of [title, description]) expect(text).toMatchObject({ en: /.{5,}/su, ko: /[가-힣]/u });
  });

  test('stands in the gallery under topics that have a name, and at a level', () => {
    if (!parsed.ok) expect.fail('not read');
    const { topics = [], level } = parsed.value.scenario;
    expect(topics).not.toEqual([]);
    // A new topic needs its names in src/ui/gallery/topics.ts.
    for (const topic of topics) expect(TOPIC_ORDER).toContain(topic);
    expect(['basic', 'intermediate', 'advanced']).toContain(level);
  });

  const flows = parsed.ok ? Object.entries(parsed.value.scenario.flows ?? {}) : [];
  test.each(flows)('%s comes out as the document expects', (_, flow) => {
    if (!parsed.ok) expect.fail('not read');
    const compiled = compile(parsed.value.scenario);
    if (!compiled.ok) expect.fail('not compiled');
    if (flow.expect === undefined) expect.fail('every flow of a scenario says what to expect');
    for (const continuePastDrop of [false, true]) {
      const traced = traceQuestion(compiled.value, flow, { continuePastDrop });
      if (!traced.ok) expect.fail(JSON.stringify(traced.error));
      expect(unmetExpectations(traced.value, flow.expect)).toEqual([]);
      const answers = answerWishes(compiled.value, traced.value);
      expect(surprisesIn(answers, flow.expect)).toEqual({ unmet: [], missing: [] });
      expectConsistent(traced.value, { continuePastDrop });
    }
  });
});
