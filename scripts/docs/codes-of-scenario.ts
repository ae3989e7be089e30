import { compile } from '../../src/compile/compile.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { hopsMet } from '../../src/trace/wanted/touched.ts';
import { answerWishes } from '../../src/trace/wanted/wanted.ts';

/** Every code that the flows of a scenario yield, with the first flow that does. */
export function codesOfScenario(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const parsed = parseScenario(text);
  const compiled = parsed.ok ? compile(parsed.value.scenario) : parsed;
  if (!parsed.ok || !compiled.ok) return found;
  for (const [name, flow] of Object.entries(parsed.value.scenario.flows ?? {})) {
    const traced = traceQuestion(compiled.value, flow);
    if (!traced.ok) continue;
    const answers = answerWishes(compiled.value, traced.value);
    const codes = [
      ...codesOfWalk(traced.value),
      ...answers.flatMap(({ findings }) => findings.map(({ code }) => code)),
    ];
    for (const code of codes) if (!found.has(code)) found.set(code, name);
  }
  return found;
}

function codesOfWalk(trace: Trace): readonly string[] {
  const hops = hopsMet(trace).flatMap(({ hop: { decision } }) => [
    ...(decision.code === null ? [] : [decision.code]),
    ...decision.causes,
    ...decision.notes,
  ]);
  return [...hops, ...trace.branches.flatMap(({ stoppedAt }) => stoppedAt?.code ?? [])];
}
