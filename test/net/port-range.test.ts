import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ALL_PORTS,
  formatPortRange,
  includesPort,
  intersectPorts,
  parsePort,
  parsePortRange,
  port,
  portRange,
} from '../../src/net/port-range.ts';
import { anyNearText, anyPort, anyPortRange } from './arbitraries.ts';

test.each([
  ['0', 0],
  ['22', 22],
  ['65535', 65535],
  [0, 0],
  [3306, 3306],
  [65535, 65535],
])('%j is the port %i', (written, value) => {
  expect(parsePort(written)).toEqual({ ok: true, value });
});

test.each([
  ['', 'not-a-port', 'a port from 0 to 65535'],
  ['http', 'not-a-port', 'a port from 0 to 65535'],
  ['-1', 'not-a-port', 'a port from 0 to 65535'],
  ['1e3', 'not-a-port', 'a port from 0 to 65535'],
  ['08x', 'not-a-port', 'a port from 0 to 65535'],
  ['0x50', 'not-a-port', 'a port from 0 to 65535'],
  [' 80', 'not-a-port', 'a port from 0 to 65535'],
  ['80 ', 'not-a-port', 'a port from 0 to 65535'],
  ['80\n', 'not-a-port', 'a port from 0 to 65535'],
  [80.5, 'not-a-port', 'a port from 0 to 65535'],
  [NaN, 'not-a-port', 'a port from 0 to 65535'],
  [Infinity, 'not-a-port', 'a port from 0 to 65535'],
  [-1, 'not-a-port', 'a port from 0 to 65535'],
  ['080', 'leading-zero', 'a port without leading zeros, such as `80`'],
  ['00', 'leading-zero', 'a port without leading zeros, such as `80`'],
  ['65536', 'port-too-large', 'a port from 0 to 65535'],
  [65536, 'port-too-large', 'a port from 0 to 65535'],
  ['99999999999999999999', 'port-too-large', 'a port from 0 to 65535'],
])('%j is not a port: %s', (written, kind, expected) => {
  expect(parsePort(written)).toEqual({ ok: false, error: { kind, found: String(written), expected } });
});

test.each([
  ['3306', 3306, 3306],
  [3306, 3306, 3306],
  [0, 0, 0],
  ['1024-65535', 1024, 65535],
  ['1024 - 65535', 1024, 65535], // as the console writes it
  [' 80 ', 80, 80],
  ['0-65535', 0, 65535],
  ['80-80', 80, 80],
  ['80-81', 80, 81],
  ['all', 0, 65535],
  ['All', 0, 65535],
  ['-1', 0, 65535],
  [-1, 0, 65535],
])('%j is the ports %i to %i', (written, from, to) => {
  expect(parsePortRange(written)).toEqual({ ok: true, value: { from, to } });
});

const anyRange = 'a port, a range such as `1024-65535`, or `all`';
test.each([
  ['', 'not-a-port-range', '', anyRange],
  [' ', 'not-a-port-range', ' ', anyRange],
  ['-', 'not-a-port-range', '-', anyRange],
  ['80-', 'not-a-port-range', '80-', anyRange],
  ['80- ', 'not-a-port-range', '80- ', anyRange],
  ['-80', 'not-a-port-range', '-80', anyRange],
  [' -80', 'not-a-port-range', ' -80', anyRange],
  ['-1--1', 'not-a-port-range', '-1--1', anyRange],
  ['1-2-3', 'not-a-port-range', '1-2-3', anyRange],
  [-2, 'not-a-port-range', '-2', anyRange],
  ['81-80', 'range-backwards', '81-80', 'the lower port first: `80-81`'],
  ['http', 'not-a-port', 'http', 'a port from 0 to 65535'],
  ['80-http', 'not-a-port', 'http', 'a port from 0 to 65535'],
  ['http-80', 'not-a-port', 'http', 'a port from 0 to 65535'],
  ['80-65536', 'port-too-large', '65536', 'a port from 0 to 65535'],
  ['70000-80000', 'port-too-large', '70000', 'a port from 0 to 65535'],
  ['080-90', 'leading-zero', '080', 'a port without leading zeros, such as `80`'],
  ['80,443', 'not-a-port', '80,443', 'a port from 0 to 65535'],
  [1.5, 'not-a-port', '1.5', 'a port from 0 to 65535'],
])('%j is not a range: %s', (written, kind, found, expected) => {
  expect(parsePortRange(written)).toEqual({ ok: false, error: { kind, found, expected } });
});

test('ports and ranges written in a program throw when they are none', () => {
  expect(port(443)).toBe(443);
  expect(portRange(80, 443)).toEqual({ from: 80, to: 443 });
  expect(portRange(0, 65535)).toEqual(ALL_PORTS);
  expect(() => port(65536)).toThrow('found `65536`, expected a port from 0 to 65535');
  expect(() => port(-1)).toThrow('found `-1`');
  expect(() => portRange(443, 80)).toThrow('the lower port first: `80-443`');
  expect(() => portRange(-1, 80)).toThrow();
  expect(() => portRange(80, -1)).toThrow();
});

test.each([
  [3306, 3306, '3306'],
  [0, 0, '0'],
  [65535, 65535, '65535'],
  [1024, 65535, '1024-65535'],
  [0, 65534, '0-65534'],
  [1, 65535, '1-65535'],
  [0, 65535, 'all'],
])('%i to %i is written %s', (from, to, expected) => {
  expect(formatPortRange(portRange(from, to))).toBe(expected);
});

test.each([
  [80, 90, 79, false],
  [80, 90, 80, true],
  [80, 90, 85, true],
  [80, 90, 90, true],
  [80, 90, 91, false],
  [0, 65535, 0, true],
  [0, 65535, 65535, true],
  [443, 443, 443, true],
])('%i to %i includes %i: %s', (from, to, n, expected) => {
  expect(includesPort(portRange(from, to), port(n))).toBe(expected);
});

test.each([
  ['80-90', '85-95', '85-90'],
  ['80-90', '90-95', '90'],
  ['80-90', '91-95', undefined],
  ['80-90', '82-84', '82-84'],
  ['80-90', '80-90', '80-90'],
  ['all', '22', '22'],
])('%s and %s share %s', (a, b, expected) => {
  const read = (text: string) => {
    const parsed = parsePortRange(text);
    if (!parsed.ok) throw new Error(parsed.error.kind);
    return parsed.value;
  };
  const forth = intersectPorts(read(a), read(b));
  const back = intersectPorts(read(b), read(a));
  expect(forth && formatPortRange(forth)).toBe(expected);
  expect(back).toEqual(forth);
});

test('a port is in the shared range when it is in both', () => {
  fc.assert(
    fc.property(anyPortRange, anyPortRange, anyPort, (a, b, drawn) => {
      const shared = intersectPorts(a, b);
      for (const n of [drawn, a.from, a.to, b.from, b.to]) {
        const isInBoth = a.from <= n && n <= a.to && b.from <= n && n <= b.to;
        expect(shared !== undefined && includesPort(shared, n)).toBe(isInBoth);
      }
    }),
  );
});

test('a range formatted and parsed is the same range', () => {
  fc.assert(
    fc.property(anyPortRange, (range) => {
      expect(parsePortRange(formatPortRange(range))).toEqual({ ok: true, value: range });
    }),
  );
});

test('nothing throws, and nothing is half valid', () => {
  fc.assert(
    fc.property(fc.oneof(anyNearText, fc.double(), fc.integer()), (written) => {
      const parsed = parsePortRange(written);
      if (!parsed.ok) return;
      const { from, to } = parsed.value;
      expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
      expect(from >= 0 && from <= to && to <= 65535).toBe(true);
      expect(String(written).trim()).toMatch(/^(-1|all|\d+(\s*-\s*\d+)?)$/i);
    }),
    { numRuns: 10_000 },
  );
});

test('a hostile text is refused at once', () => {
  expect(parsePortRange('-'.repeat(1_000_000)).ok).toBe(false);
  expect(parsePortRange('9'.repeat(1_000_000)).ok).toBe(false);
  expect(parsePortRange(' '.repeat(1_000_000)).ok).toBe(false);
});
