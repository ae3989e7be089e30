import { expect, test } from 'vitest';
import { port, portRange } from '../../src/net/port-range.ts';
import { cellsAround, portPools, sizeOf } from '../../src/trace/port-pools.ts';

const CLIENT = portRange(32_768, 61_000);
const NAT = portRange(1024, 65_535);

test('a client shows a familiar port where its range has it, a NAT its lowest', () => {
  const pools = portPools([]);
  expect(pools.valueOf(pools.open('client', CLIENT))).toBe(49_152);
  expect(pools.valueOf(pools.open('nat', NAT))).toBe(1024);
  expect(pools.valueOf(pools.open('client', portRange(1025, 5000)))).toBe(1025);
  expect(pools.valueOf(pools.open('client', portRange(49_153, 65_535)))).toBe(49_153);
  expect(pools.valueOf(pools.open('client', portRange(49_152, 49_152)))).toBe(49_152);
});

test('a cell restricts the pools in the order in which they are opened', () => {
  const pools = portPools([portRange(40_000, 40_010)]);
  pools.open('client', CLIENT);
  pools.open('nat', NAT);
  expect(pools.all()).toEqual([
    { owner: 'client', range: CLIENT, value: 40_000, same: portRange(40_000, 40_010) },
    { owner: 'nat', range: NAT, value: 1024, same: NAT },
  ]);
});

test('what is noted of a port only ever narrows', () => {
  const pools = portPools([]);
  const client = pools.open('client', CLIENT);
  const same = () => pools.all()[client]!.same;
  pools.narrow(client, portRange(0, 65_535));
  expect(same()).toEqual(CLIENT);
  pools.narrow(client, portRange(40_000, 65_535));
  pools.narrow(client, portRange(0, 50_000));
  expect(same()).toEqual(portRange(40_000, 50_000));
  pools.narrow(client, portRange(39_999, 50_001));
  expect(same()).toEqual(portRange(40_000, 50_000));
  pools.narrow(7, portRange(1, 2));
  expect(pools.valueOf(7)).toBe(port(0));
});

test('what is left around an answer: at most two cells a pool, and no port twice', () => {
  const whole = (same: ReturnType<typeof portRange>, range = CLIENT) => ({
    owner: 'client' as const,
    range,
    value: same.from,
    same,
  });
  expect(cellsAround([whole(CLIENT)], [])).toEqual([]);
  expect(cellsAround([whole(portRange(40_000, 50_000))], [])).toEqual([
    [portRange(32_768, 39_999)],
    [portRange(50_001, 61_000)],
  ]);
  expect(cellsAround([whole(portRange(40_000, 50_000))], [portRange(40_000, 55_000)])).toEqual([
    [portRange(50_001, 55_000)],
  ]);
  const both = [whole(portRange(40_000, 61_000)), whole(portRange(1024, 2000), NAT)];
  expect(cellsAround(both, [])).toEqual([
    [portRange(32_768, 39_999), NAT],
    [portRange(40_000, 61_000), portRange(2001, 65_535)],
  ]);
  expect(cellsAround(both, [CLIENT, portRange(1024, 3000)])).toEqual([
    [portRange(32_768, 39_999), portRange(1024, 3000)],
    [portRange(40_000, 61_000), portRange(2001, 3000)],
  ]);
});

test('the size of a range', () => {
  expect([sizeOf(portRange(5, 5)), sizeOf(portRange(1024, 65_535))]).toEqual([1, 64_512]);
});
