import { describe, expect, test } from 'vitest';
import { holds } from '../../src/layout/geometry.ts';
import { involvedBy } from '../../src/layout/involved.ts';
import { layoutNetwork } from '../../src/layout/layout-network.ts';
import { layoutPaths } from '../../src/layout/layout-paths.ts';
import { thumbnailOf } from '../../src/layout/thumbnail.ts';
import { networkOf, TWO_TIERS, walk } from './networks.ts';

const network = networkOf(TWO_TIERS);
const trace = walk(network, { from: 'app', to: 'orders', port: 3306 });
const small = thumbnailOf(network, trace);
const count = (shape: string) => shape.split('M').length - 1;

describe('a thumbnail', () => {
  test('has the lines of the map', () => {
    const diagram = layoutNetwork(network, { involved: involvedBy(trace) });
    const { lines } = layoutPaths(diagram, trace);
    expect(small.box).toEqual(diagram.box);
    expect([small.request, small.response]).toEqual(lines.map(({ shape }) => shape));
    expect(small.ghost).toBe(lines.map(({ ghostShape }) => ghostShape).join(''));
  });

  test('marks where the reply stops, and its verdict', () => {
    expect(small.verdict).toBe('no-response');
    const { stop } = small;
    if (stop === null) expect.fail('nothing stops');
    expect(holds(small.box, { ...stop, width: 0, height: 0 })).toBe(true);
    const diagram = layoutNetwork(network, { involved: involvedBy(trace) });
    const border = diagram.subnets.find(({ id }) => id === 'private-a')?.gateY;
    expect(stop.y).toBe(border);
  });

  test('has each subnet in its tier, and the VPC with its gateway', () => {
    const { subnets, vpcs, gateways } = small;
    expect([vpcs, gateways, subnets.public, subnets.isolated].map(count)).toEqual([1, 1, 2, 2]);
    expect(subnets.private).toBe('');
  });

  test('tells what the walk touches from the rest', () => {
    expect(count(small.nodes.involved)).toBe(2);
    // The internet at the least.
    expect(count(small.nodes.others)).toBeGreaterThanOrEqual(1);
  });
});

test('a network without a walk has neither lines nor verdict', () => {
  const bare = thumbnailOf(network, null);
  expect([bare.verdict, bare.stop, bare.request, bare.response, bare.ghost]).toEqual([
    null,
    null,
    '',
    '',
    '',
  ]);
  expect(count(bare.vpcs)).toBe(1);
});

test('a walk that arrives stops nowhere', () => {
  const scenario = TWO_TIERS.replaceAll(/networkAcl: acl-(public|private), /g, '');
  const open = networkOf(scenario);
  const arrives = thumbnailOf(open, walk(open, { from: 'app', to: 'orders', port: 3306 }));
  expect([arrives.verdict, arrives.stop, arrives.ghost]).toEqual(['reachable', null, '']);
});
