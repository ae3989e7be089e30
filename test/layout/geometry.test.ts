import { describe, expect, test } from 'vitest';
import type { Network } from '../../src/compile/network.ts';
import { involvedBy } from '../../src/layout/involved.ts';
import { layoutNetwork } from '../../src/layout/layout-network.ts';
import { layoutPaths } from '../../src/layout/layout-paths.ts';
import { NO_PATHS } from '../../src/layout/picture.ts';
import { NO_VIEW } from '../../src/layout/view.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { mapMessages } from '../../src/ui/map/messages.ts';
import {
  expectApart,
  expectClearLines,
  expectGatesInPlace,
  expectGhosts,
  expectReadable,
  expectSteps,
} from './checks.ts';
import { manyInterfaces, manySubnets, networkOf, scenarioOf, sourceNamed, walk, WALKS } from './networks.ts';

const files = import.meta.glob<string>('../../scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function expectGoodPicture(network: Network, trace: Trace): void {
  const diagram = layoutNetwork(network, { involved: involvedBy(trace) });
  for (const language of ['en', 'ko'] as const) {
    const picture = layoutPaths(diagram, trace, { words: mapMessages[language].beside });
    const hops = trace.connections.reduce(
      (sum, it) => sum + it.request.hops.length + (it.response?.hops.length ?? 0),
      0,
    );
    expectApart(diagram);
    expectReadable(diagram, picture);
    expectGatesInPlace(diagram, picture);
    expectClearLines(diagram, picture);
    expectSteps(picture, hops);
    expectGhosts(picture, trace);
  }
}

describe('a walk is drawn clearly', () => {
  test.each(WALKS)('%s', (_name, source, flow) => {
    const network = networkOf(sourceNamed(source));
    expectGoodPicture(network, walk(network, flow));
  });
});

const flows = Object.entries(files).flatMap(([file, text]) => {
  const scenario = scenarioOf(text);
  return Object.entries(scenario.flows ?? {}).map(
    ([name, flow]) => [file.split('/').at(-1) ?? file, name, scenario, flow] as const,
  );
});

describe.runIf(flows.length > 0)('every flow of every scenario is drawn clearly', () => {
  test.each(flows)('%s %s', (_file, _name, scenario, flow) => {
    const network = networkOf(scenario);
    expectGoodPicture(network, walk(network, flow));
  });
});

const crowds: readonly (readonly [string, Scenario])[] = [
  ['1 subnet', manySubnets(1)],
  ['3 subnets', manySubnets(3)],
  ['40 subnets', manySubnets(40)],
  ['200 subnets', manySubnets(200)],
  ['13 interfaces', manyInterfaces(13)],
  ['60 interfaces', manyInterfaces(60)],
  ['1,000 interfaces', manyInterfaces(1000)],
];

describe('a network of any size is drawn clearly', () => {
  test.each(crowds)('%s', (_name, scenario) => {
    const diagram = layoutNetwork(networkOf(scenario));
    expectApart(diagram);
    expectReadable(diagram, NO_PATHS);
  });

  test('40 subnets, walked from one end to the other', () => {
    const network = networkOf(manySubnets(40));
    expectGoodPicture(network, walk(network, { from: 'first', to: 'last', port: 80 }));
  });

  test('60 interfaces in each subnet, none folded', () => {
    const network = networkOf(manyInterfaces(240));
    const trace = walk(network, { from: 'i-00000', to: 'i-00235', port: 80 });
    const unfolded = ['subnet:a', 'subnet:b', 'subnet:c', 'subnet:d'];
    const diagram = layoutNetwork(network, { view: { ...NO_VIEW, unfolded } });
    expect(diagram.nodes).toHaveLength(240);
    const picture = layoutPaths(diagram, trace);
    expectApart(diagram);
    expectReadable(diagram, picture);
    expectClearLines(diagram, picture);
  });
});
