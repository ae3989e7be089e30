import { describe, expect, test } from 'vitest';
import type { Diagram } from '../../src/layout/diagram.ts';
import { layoutNetwork } from '../../src/layout/layout-network.ts';
import { foldedAfter, NO_VIEW, withMoved, type ViewState } from '../../src/layout/view.ts';
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
  test('what a person unfolded can be folded again', () => {
    const unfolded = { ...NO_VIEW, unfolded: ['subnet:a'] };
    const isUnfolded = (view: ViewState) => layoutNetwork(network, { view }).subnets.map((it) => it.unfolded);
    expect(isUnfolded(NO_VIEW)).toEqual([false, false, false, false]);
    expect(isUnfolded(unfolded).filter(Boolean)).toHaveLength(1);
  });

  const subnets = Array.from(
    { length: 6 },
    (_, index) => `  s-${index}: { vpc: v, cidr: 10.0.${index}.0/24 }`,
  );
  const many = networkOf(
    `packetwalk: 1\nvpcs:\n  v: { cidr: 10.0.0.0/16 }\nsubnets:\n${subnets.join('\n')}\n`,
  );
  const rows = (view: ViewState) => layoutNetwork(many, { view }).subnets.map((it) => [it.key, it.count]);

  test('subnets fold into a stack, which stays as a handle when it is unfolded', () => {
    const [stack] = rows(NO_VIEW).filter(([key]) => String(key).startsWith('stack:'));
    expect(stack?.[1]).toBe(3);
    const key = String(stack?.[0]);
    const unfolded = { ...NO_VIEW, unfolded: [key] };
    expect(rows(unfolded)).toHaveLength(7);
    expect(rows(unfolded)).toContainEqual([key, 0]);
    expectApart(layoutNetwork(many, { view: unfolded }));
    expectReadable(layoutNetwork(many, { view: unfolded }), NO_PATHS);
  });

  // What a person does is remembered only where the layout would not do the same by itself.
  test.each([
    [NO_VIEW, 'unfold', false],
    [{ ...NO_VIEW, unfolded: ['subnet:a'] }, 'fold', null],
    [NO_VIEW, 'fold', true],
    [{ ...NO_VIEW, folded: ['subnet:a'] }, 'unfold', null],
  ] as const)('%j and a wish to %s: %s', (view, wish, expected) => {
    expect(foldedAfter(view, 'subnet:a', wish)).toBe(expected);
  });
});
