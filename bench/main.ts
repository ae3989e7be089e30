import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import IPCIDR from 'ip-cidr';
import { Bench } from 'tinybench';
import { compile } from '../src/compile/compile.ts';
import type { Network } from '../src/compile/network.ts';
import { toTraceDocument } from '../src/explain/trace-document.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { cidr, contains } from '../src/net/cidr.ts';
import { ip } from '../src/net/ip.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import { resolveFlow } from '../src/trace/resolve-flow.ts';
import { traceFlow } from '../src/trace/trace-flow.ts';
import { hubAndSpoke } from './hub-and-spoke.ts';
import { LARGE, largeVpc, type Size } from './large-vpc.ts';

/*
 * Speed as ratios to one baseline in the same run: ip-cidr's own `contains` on a text, so that figures of different
 * machines compare. Absolute times stand beside them.
 */
const BASELINE = 'ip-cidr contains';

const threeTier = scenarioOf('scenarios/three-tier.yaml');
const large = largeVpc(LARGE);
const hub = hubAndSpoke(50);
const twice: Size = { ...LARGE, interfaces: LARGE.interfaces * 5 };

const bench = new Bench({ time: 1000, warmupTime: 500 });
const block = new IPCIDR('10.0.0.0/16');
const parsedBlock = cidr('10.0.0.0/16');
const address = ip('10.0.200.7');

bench.add(BASELINE, () => block.contains('10.0.200.7'));
bench.add('contains', () => contains(parsedBlock, address));
addWalk('three-tier: app to database, round trip', threeTier, 'app-to-data');
addWalk('three-tier: app to internet by NAT, round trip', threeTier, 'app-to-internet');
const balanced = scenarioOf('scenarios/three-tier-load-balancer.yaml');
addWalk('through a load balancer to the database, one way', balanced, 'visitor-by-one-way');
addWalk('through a load balancer to the database, all four ways', balanced, 'visitor');
addWalk('large VPC: round trip', large, 'walk');
addWalk('hub and spoke of 50 VPCs: round trip', hub, 'walk');
addWalk('large VPC with five times the interfaces: round trip', largeVpc(twice), 'walk');
bench.add('compile three-tier', () => compile(threeTier));
bench.add('compile large VPC', () => compile(large));
bench.add('compile hub and spoke of 50 VPCs', () => compile(hub));

await bench.run();

/** The median, in milliseconds. */
function time(name: string): number {
  const result = bench.getTask(name)?.result;
  return result?.state === 'completed' ? result.latency.p50 : NaN;
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; medians`);
console.table(
  Object.fromEntries(
    bench.tasks.map(({ name }) => [
      name,
      {
        microseconds: Number((time(name) * 1000).toPrecision(3)),
        [`x ${BASELINE}`]: Number((time(name) / time(BASELINE)).toPrecision(3)),
      },
    ]),
  ),
);

function addWalk(name: string, scenario: Scenario, flow: string): void {
  const network = networkOf(scenario);
  const question = scenario.flows?.[flow];
  if (question === undefined) throw new Error(`no flow ${flow}`);
  const resolved = resolveFlow(network, question);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
  bench.add(name, () => traceFlow(network, resolved.value));
  bench.add(`${name}, with sentences`, () => toTraceDocument(traceFlow(network, resolved.value), 'en'));
}

function networkOf(scenario: Scenario): Network {
  const compiled = compile(scenario);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error[0]));
  return compiled.value;
}

function scenarioOf(file: string): Scenario {
  const parsed = parseScenario(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.scenario;
}
