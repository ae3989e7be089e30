import { describe, expect, test } from 'vitest';
import type { Diagram } from '../../src/layout/diagram.ts';
import { layoutNetwork } from '../../src/layout/layout-network.ts';
import { NO_VIEW, withMoved, type ViewState } from '../../src/layout/view.ts';
import { expectApart, expectReadable } from './checks.ts';
import { NO_PATHS } from '../../src/layout/picture.ts';
import { manyInterfaces, networkOf, ONE_SUBNET, THREE_TIERS, TWO_VPCS } from './networks.ts';

function xOf(diagram: Diagram, key: string): number {
  const things = [
    ...diagram.nodes,
    ...diagram.subnets,
    ...diagram.vpcs,
    ...diagram.vpcs.flatMap((it) => it.zones),
  ];
  return things.find((it) => it.key === key)?.box.x ?? NaN;
}

function dragged(
  source: string,
  key: string,
  places: number,
  axis: 'dx' | 'dy',
): readonly [Diagram, Diagram] {
  const network = networkOf(source);
  const before = layoutNetwork(network);
  const things = [
    ...before.nodes,
    ...before.subnets,
    ...before.vpcs,
    ...before.vpcs.flatMap((it) => it.zones),
  ];
  const pitch = things.find((it) => it.key === key)?.pitch[axis] ?? 0;
  const moved = withMoved(
    NO_VIEW,
    key,
    axis === 'dx' ? places * pitch : 0,
    axis === 'dy' ? places * pitch : 0,
  );
  return [before, layoutNetwork(network, { view: moved })];
}

describe('what is dragged changes places, and nothing overlaps', () => {
  test.each([
    ['an interface', ONE_SUBNET, 'network-interface:one', 1, 'dx'],
    ['a zone', THREE_TIERS, 'zone:shop:eu-central-1b', -1, 'dx'],
    ['a VPC', TWO_VPCS, 'vpc:blue', 1, 'dx'],
  ] as const)('%s', (_name, source, key, places, axis) => {
    const [before, after] = dragged(source, key, places, axis);
    expect(Math.sign(xOf(after, key) - xOf(before, key))).toBe(places);
    expectApart(after);
    expectReadable(after, NO_PATHS);
  });
});

describe('folding', () => {
  const network = networkOf(manyInterfaces(200));
  const count = (view: ViewState, involved: readonly string[] = []) =>
    layoutNetwork(network, { view, involved: new Set(involved) }).nodes.filter(
      (it) => it.subnet === 'subnet:a',
    );

  test('a crowd folds into stacks of like interfaces', () => {
    expect(count(NO_VIEW).map((it) => [it.kind, it.count])).toEqual([
      ['stack', 25],
      ['stack', 25],
    ]);
  });
  test('what is involved stands beside its stack', () => {
    const nodes = count(NO_VIEW, ['network-interface:i-00004']);
    expect(nodes.map((it) => it.count).sort()).toEqual([1, 24, 25]);
  });
  test('a person folds and unfolds', () => {
    expect(count({ ...NO_VIEW, unfolded: ['subnet:a'] })).toHaveLength(50);
    expect(count({ ...NO_VIEW, folded: ['subnet:a'] })).toHaveLength(1);
  });
});
