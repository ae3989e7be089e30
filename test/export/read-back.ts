import { expect } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { Exported } from '../../src/export/exported.ts';
import type { ImportResult } from '../../src/import/import-files.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';

/** What the importers call a resource of the document. */
export type Renamed = (id: string) => string;

/** The names that an export gave, by the ids of the document. */
export function renamedBy({ resources, names }: Exported): Renamed {
  const byId = new Map(
    resources.flatMap(({ key }) => {
      const [, id = '', ...parts] = key.split('/');
      return parts.length === 0 ? [[id, names.get(key) ?? id] as const] : [];
    }),
  );
  return (id) => byId.get(id) ?? id;
}

/** What no template says, and a walk needs: what the hosts do. */
export function withHosts(imported: ImportResult, scenario: Scenario, renamed: Renamed): Scenario {
  const instances = Object.entries(scenario.instances ?? {}).map(([id, original]) => {
    const { listens, forwards, os, ephemeralPorts, state } = original;
    const read = { ...imported.scenario.instances?.[renamed(id)] };
    // The reader takes every host that does not check addresses for one that masquerades.
    delete read.forwards;
    const host = { listens, forwards, os, ephemeralPorts, state };
    return [renamed(id), withoutUndefined({ ...read, ...host })] as const;
  });
  return instances.length === 0
    ? imported.scenario
    : {
        ...imported.scenario,
        ...(scenario.outboundSmtp !== undefined && { outboundSmtp: scenario.outboundSmtp }),
        instances: Object.fromEntries(instances),
      };
}

function withoutUndefined<T extends object>(members: T): T {
  return JSON.parse(JSON.stringify(members)) as T;
}

/** The verdict of a flow, and what every hop decided, leg by leg: without the ids and addresses. */
export function comingTo(scenario: Scenario, flow: Flow): unknown {
  const compiled = compile(scenario);
  if (!compiled.ok) expect.fail(JSON.stringify(compiled.error));
  const traced = traceQuestion(compiled.value, flow);
  if (!traced.ok) expect.fail(JSON.stringify(traced.error));
  const { verdict, connections } = traced.value;
  const legs = connections.flatMap(({ request, response }) => [request, response]);
  return {
    verdict,
    legs: legs.map((leg) =>
      leg?.hops.map(({ decision }) => [decision.kind, decision.verdict, codeOf(decision)]),
    ),
  };
}

function codeOf(decision: object): unknown {
  return 'because' in decision ? decision.because : null;
}

export function renamedFlow(flow: Flow, renamed: Renamed): Flow {
  return { ...flow, from: renamed(flow.from), to: renamed(flow.to) };
}
