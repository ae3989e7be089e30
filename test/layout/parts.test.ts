import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestTowards, type Heading } from '../../src/layout/nearest.ts';
import { corners, flatten, lineUntil, pathShape, pointAt, trackOf } from '../../src/layout/path-shape.ts';
import { placesIn, reorder } from '../../src/layout/reorder.ts';
import { fitText, textWidth } from '../../src/layout/text-width.ts';
import { tierOf } from '../../src/layout/tier.ts';
import { NO_VIEW, parseView, withMoved } from '../../src/layout/view.ts';
import { networkOf, THREE_TIERS, TWO_TIERS } from './networks.ts';

describe('text', () => {
  const style = { face: 'strong', size: 13 } as const;

  test('a longer text is never narrower', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => textWidth(a + b, style) >= textWidth(a, style)),
    );
  });

  test('what is cut fits, and ends with an ellipsis', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 20, max: 200 }),
        (text, room) => {
          const fitted = fitText(text, style, room);
          expect(textWidth(fitted, style)).toBeLessThanOrEqual(room);
          if (fitted !== text) expect(fitted.endsWith('…')).toBe(true);
        },
      ),
    );
  });

  test('Hangul takes a full square, addresses a fixed step', () => {
    expect(textWidth('서브넷', { face: 'sans', size: 10 })).toBe(30);
    expect(textWidth('10.0.0.1', { face: 'mono', size: 10 })).toBeCloseTo(48.8);
  });
});

describe('tiers', () => {
  test.each([
    [TWO_TIERS, 'public-a', 'public'],
    [TWO_TIERS, 'private-a', 'isolated'],
    [THREE_TIERS, 'app-a', 'private'],
    [THREE_TIERS, 'db-a', 'isolated'],
  ])('%#: %s is %s', (source, id, tier) => {
    const subnet = networkOf(source).subnets.get(id);
    expect(subnet === undefined ? undefined : tierOf(subnet)).toBe(tier);
  });
});

describe('order', () => {
  test.each([
    [0, 'abcd'],
    [1, 'bacd'],
    [2, 'bcad'],
    [9, 'bcda'],
    [-1, 'abcd'],
  ])('a goes %s places on: %s', (places, expected) => {
    expect(reorder(['a', 'b', 'c', 'd'], (it) => (it === 'a' ? places : 0)).join('')).toBe(expected);
  });

  test('nothing is lost and nothing made', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.integer({ min: -9, max: 9 }))), (things) => {
        expect([...reorder(things, ([, places]) => places)].sort()).toEqual([...things].sort());
      }),
    );
  });

  test('a small move is no move', () => {
    expect([
      placesIn(undefined, 100),
      placesIn(49, 100),
      placesIn(51, 100),
      placesIn(-160, 100),
      placesIn(5, 0),
    ]).toEqual([0, 0, 1, -2, 0]);
  });
});

describe('view', () => {
  test('reads what it wrote', () => {
    const view = withMoved(withMoved(NO_VIEW, 'subnet:a', 0, 160), 'subnet:a', 0, -320);
    expect(parseView(JSON.parse(JSON.stringify(view)))).toEqual({
      ...NO_VIEW,
      moved: { 'subnet:a': { dx: 0, dy: -160 } },
    });
  });

  test('is never an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseView(value)).toHaveProperty('moved');
      }),
    );
    expect(parseView({ moved: { a: { dx: 'x', dy: 1 }, b: 1 }, folded: [1, 'c'] })).toEqual({
      ...NO_VIEW,
      folded: ['c'],
    });
  });
});

describe('lines', () => {
  const bent = [
    { x: 0, y: 0 },
    { x: 0, y: 50 },
    { x: 0, y: 100 },
    { x: 100, y: 100 },
  ];

  test('points on the way are left out, corners are round', () => {
    expect(corners(bent)).toEqual([bent[0], bent[2], bent[3]]);
    expect(pathShape(bent)).toMatch(/^M0,0L0,91A9,9,0,0,0,(9|8\.9+\d*),100L100,100$/);
    expect(pathShape([])).toBe('');
  });

  test('a packet glides from end to end and never leaps', () => {
    const track = trackOf(flatten(bent));
    expect(pointAt(track, -5)).toEqual({ x: 0, y: 0 });
    expect(pointAt(track, 1000)).toEqual({ x: 100, y: 100 });
    expect(pointAt(track, 40)).toEqual({ x: 0, y: 40 });
    expect(track.length).toBeGreaterThan(190);
    expect(track.length).toBeLessThan(200);
    expect(lineUntil(track, 40)).toBe('M0,0L0,40');
  });
});

describe('the next one in a direction', () => {
  const places = {
    here: { x: 0, y: 0 },
    east: { x: 100, y: 10 },
    far: { x: 300, y: 0 },
    south: { x: 5, y: 80 },
  };
  test.each<[Heading, string | undefined]>([
    ['right', 'east'],
    ['down', 'south'],
    ['left', undefined],
    ['up', undefined],
  ])('%s: %s', (heading, expected) => {
    const found = nearestTowards(Object.entries(places), places.here, heading, ([, place]) => place);
    expect(found?.[0]).toBe(expected);
  });
});
