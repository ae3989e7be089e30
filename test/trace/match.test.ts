import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANY_ICMP } from '../../src/net/icmp.ts';
import { ip } from '../../src/net/ip.ts';
import { packet } from '../../src/net/packet.ts';
import { formatPortRange, port, portRange, type PortRange } from '../../src/net/port-range.ts';
import { ALL_PROTOCOLS, TCP, UDP, type Protocol } from '../../src/net/protocol.ts';
import {
  fieldsOf,
  MATCHES,
  narrowedPorts,
  PORTS,
  PROTOCOL,
  SOURCE,
  transportMismatch,
} from '../../src/trace/match.ts';

function rule(protocol: Protocol, ports: PortRange) {
  return { protocol, ports, icmp: ANY_ICMP };
}

function tcpTo(destinationPort: number) {
  return packet({
    protocol: TCP,
    source: ip('10.0.0.1'),
    destination: ip('10.0.0.2'),
    sourcePort: port(1024),
    destinationPort: port(destinationPort),
  });
}

/** The ports around `asked` for which a rule for `ports` answers the same. */
function narrowed(within: string, ports: string, asked: number, more = MATCHES): string {
  const range = (text: string) => {
    const [from, to] = text.split('-').map(Number);
    return portRange(from!, to ?? from!);
  };
  const one = rule(TCP, range(ports));
  const mismatch = transportMismatch(one, tcpTo(asked)) | more;
  return formatPortRange(narrowedPorts(range(within), one, mismatch, tcpTo(asked)));
}

test.each([
  ['1024-2000', '0-65535', 1500, '1024-2000'],
  ['1024-2000', '1024-2000', 1500, '1024-2000'],
  ['1024-2000', '1025-1999', 1500, '1025-1999'],
  ['1024-2000', '1200-65535', 1500, '1200-2000'],
  ['1024-2000', '0-1600', 1500, '1024-1600'],
  ['1024-2000', '1024-1600', 1500, '1024-1600'],
  ['1024-2000', '1600-2000', 1700, '1600-2000'],
  ['1024-2000', '1501-1600', 1500, '1024-1500'],
  ['1024-2000', '2000-2000', 1500, '1024-1999'],
  ['1024-2000', '2001-3000', 1500, '1024-2000'],
  ['1024-2000', '1400-1499', 1500, '1500-2000'],
  ['1024-2000', '1024-1024', 1500, '1025-2000'],
  ['1024-2000', '80-1023', 1500, '1024-2000'],
])('within %s, a rule for %s answers as for %i: %s', (within, ports, asked, expected) => {
  expect(narrowed(within, ports, asked)).toBe(expected);
});

test('a rule that does not match for another reason too answers the same for every port', () => {
  expect(narrowed('1024-2000', '1400-1499', 1500, SOURCE)).toBe('1024-2000');
  expect(narrowed('1024-2000', '1400-1600', 1500, SOURCE)).toBe('1024-2000');
});

test('a rule of another protocol, or of all, answers the same for every port', () => {
  const within = portRange(1024, 2000);
  const udp = rule(UDP, portRange(1500, 1500));
  expect(narrowedPorts(within, udp, PROTOCOL, tcpTo(1500))).toEqual(within);
  const all = rule(ALL_PROTOCOLS, portRange(0, 65_535));
  expect(narrowedPorts(within, all, MATCHES, tcpTo(1500))).toEqual(within);
});

test('the narrowed ports are those, and only those, around the asked one that get the same answer', () => {
  const anyPort = fc.integer({ min: 0, max: 65_535 });
  const anyRange = fc.tuple(anyPort, anyPort).map(([a, b]) => portRange(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(anyRange, anyRange, anyPort, (within, ports, seed) => {
      const asked = within.from + (seed % (within.to - within.from + 1));
      const one = rule(TCP, ports);
      const answerTo = (number: number) => transportMismatch(one, tcpTo(number));
      const { from, to } = narrowedPorts(within, one, answerTo(asked), tcpTo(asked));
      expect(from).toBeGreaterThanOrEqual(within.from);
      expect(to).toBeLessThanOrEqual(within.to);
      for (const number of [from, asked, to]) expect(answerTo(number)).toBe(answerTo(asked));
      for (const outside of [from - 1, to + 1]) {
        if (outside >= within.from && outside <= within.to)
          expect(answerTo(outside)).not.toBe(answerTo(asked));
      }
    }),
  );
});

test('the fields of a set come in one order', () => {
  expect(fieldsOf(MATCHES)).toEqual([]);
  expect(fieldsOf(SOURCE | PORTS)).toEqual(['ports', 'source']);
  expect(fieldsOf(511)).toEqual([
    'protocol',
    'ports',
    'icmp',
    'source',
    'destination',
    'family',
    'reference-lost',
    'reference-stale',
    'local-preferred',
  ]);
});
