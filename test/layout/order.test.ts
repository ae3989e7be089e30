import { describe, expect, test } from 'vitest';
import { involvedBy } from '../../src/layout/involved.ts';
import { layoutNetwork } from '../../src/layout/layout-network.ts';
import { layoutPaths } from '../../src/layout/layout-paths.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { networkOf, scenarioOf, sourceNamed, walk, WALKS } from './networks.ts';

/** The same document with every collection written the other way round. */
function turned(scenario: Scenario): Scenario {
  const entries = Object.entries(scenario).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'object' ? Object.fromEntries(Object.entries(value).reverse()) : value,
  ]);
  return Object.fromEntries(entries) as Scenario;
}

function picture(scenario: Scenario, flow: Flow) {
  const network = networkOf(scenario);
  const trace = walk(network, flow);
  const diagram = layoutNetwork(network, { involved: involvedBy(trace) });
  const { lines, gates, involved } = layoutPaths(diagram, trace);
  const places = gates.map(({ position, at, owner, label, state }) => ({
    position,
    at,
    owner,
    state,
    box: label?.box,
  }));
  return { diagram, lines, places, involved };
}

describe('the same network is always the same picture', () => {
  test.each(WALKS)('%s', (_name, source, flow) => {
    const scenario = scenarioOf(sourceNamed(source));
    const first = picture(scenario, flow);
    expect(picture(scenario, flow)).toEqual(first);
    if (!scenario.instances || Object.values(scenario.instances).every((it) => it.privateIp !== undefined)) {
      expect(picture(turned(scenario), flow)).toEqual(first);
    }
  });

  test('what the walk touches is never folded, and folding does not depend on the order', () => {
    const scenario = scenarioOf(sourceNamed('THREE_TIERS'));
    expect(layoutNetwork(networkOf(turned(scenario)))).toEqual(layoutNetwork(networkOf(scenario)));
  });
});
