import { expect, test } from 'vitest';
import { shared } from '../../src/base/shared.ts';
import { layoutNetwork } from '../../src/layout/layout-network.ts';
import { layoutPaths } from '../../src/layout/layout-paths.ts';
import { networkOf, sourceNamed, walk, WALKS } from './networks.ts';

const pictures = WALKS.map(([, source, flow]) => {
  const network = networkOf(sourceNamed(source));
  const diagram = layoutNetwork(network);
  return { diagram, picture: layoutPaths(diagram, walk(network, flow)) };
});

// The page keeps what is equal from one picture to the next: pictures are plain data, and lead back to no network.
test('a picture made of the one before is the same picture', () => {
  for (const before of pictures) {
    for (const now of pictures) expect(shared(before, now)).toEqual(now);
  }
});

test('the same walk drawn again is the same object', () => {
  for (const [index, [, source, flow]] of WALKS.entries()) {
    const network = networkOf(sourceNamed(source));
    const diagram = layoutNetwork(network);
    const again = { diagram, picture: layoutPaths(diagram, walk(network, flow)) };
    expect(shared(pictures[index], again)).toBe(pictures[index]);
  }
});
