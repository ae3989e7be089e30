import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { icmpTypeNamed } from '../../src/net/icmp.ts';
import { familyOf, ip, type Ip } from '../../src/net/ip.ts';
import {
  formatEndpoint,
  formatPacket,
  makePacket,
  packet,
  reversePacket,
  samePacket,
  withDestination,
  withSource,
  type Packet,
  type PacketFields,
} from '../../src/net/packet.ts';
import { port } from '../../src/net/port-range.ts';
import {
  ALL_PROTOCOLS,
  ICMP,
  ICMPV6,
  parseProtocol,
  TCP,
  UDP,
  type Protocol,
} from '../../src/net/protocol.ts';
import { anyIp, anyPacket, anyPort } from './arbitraries.ts';

function protocol(written: string | number): Protocol {
  const parsed = parseProtocol(written);
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return parsed.value;
}

const GRE = protocol('gre');
const ipv4Ends = { source: ip('10.0.0.10'), destination: ip('10.0.2.50') };
const ipv6Ends = { source: ip('2001:db8::10'), destination: ip('2001:db8::50') };
const ports = { sourcePort: port(41000), destinationPort: port(3306) };
const echo = { icmpType: 8, icmpCode: 0, identifier: 7 };
const echo6 = { icmpType: 128, icmpCode: 0, identifier: 7 };

const tcp = packet({ protocol: TCP, ...ipv4Ends, ...ports });
const ping = packet({ protocol: ICMP, ...ipv4Ends, ...echo });
const ping6 = packet({ protocol: ICMPV6, ...ipv6Ends, ...echo6 });
const gre = packet({ protocol: GRE, ...ipv4Ends });

/** What must hold of every packet, however it was made. */
function expectWhole(p: Packet): void {
  expect(familyOf(p.source)).toBe(familyOf(p.destination));
  const fields = {
    ports: ['sourcePort', 'destinationPort'],
    icmp: ['icmpType', 'icmpCode', 'identifier'],
    other: [],
  }[p.kind];
  expect(Object.keys(p)).toEqual(['kind', 'protocol', 'source', 'destination', ...fields]);
  expect(p.kind === 'ports').toBe(p.protocol === TCP || p.protocol === UDP);
  expect(p.kind === 'icmp').toBe(p.protocol === ICMP || p.protocol === ICMPV6);
  if (p.kind === 'icmp') expect(p.protocol).toBe(familyOf(p.source) === 4 ? ICMP : ICMPV6);
}

describe('making', () => {
  test('a packet has its kind and its fields', () => {
    expect(tcp).toEqual({ kind: 'ports', protocol: 6, ...ipv4Ends, ...ports });
    expect(packet({ protocol: UDP, ...ipv6Ends, ...ports })).toEqual({
      kind: 'ports',
      protocol: 17,
      ...ipv6Ends,
      ...ports,
    });
    expect(ping).toEqual({ kind: 'icmp', protocol: 1, ...ipv4Ends, ...echo });
    expect(ping6).toEqual({ kind: 'icmp', protocol: 58, ...ipv6Ends, ...echo6 });
    expect(gre).toEqual({ kind: 'other', protocol: 47, ...ipv4Ends });
  });

  test.each([
    [{ icmpType: 0, icmpCode: 0, identifier: 0 }],
    [{ icmpType: 255, icmpCode: 255, identifier: 65535 }],
  ])('%j are the ends of what ICMP can say', (message) => {
    expect(makePacket({ protocol: ICMP, ...ipv4Ends, ...message }).ok).toBe(true);
  });

  const bothPorts = 'a source port and a destination port';
  const noPorts = 'no ports: only tcp and udp have them';
  const noIcmp = 'no ICMP type, code or identifier: only icmp and icmpv6 have them';
  const sameFamily = 'icmp between IPv4 addresses, icmpv6 between IPv6';
  test.each<[PacketFields, string, string, string]>([
    [{ protocol: ALL_PROTOCOLS, ...ipv4Ends }, 'all-protocols', 'all', 'one protocol: a packet has only one'],
    [
      { protocol: TCP, source: ip('10.0.0.1'), destination: ip('::1'), ...ports },
      'mixed-families',
      '10.0.0.1 → ::1',
      'two IPv4 addresses or two IPv6 addresses',
    ],
    [{ protocol: TCP, ...ipv4Ends }, 'missing-port', 'tcp', bothPorts],
    [{ protocol: TCP, ...ipv4Ends, sourcePort: port(1) }, 'missing-port', 'tcp', bothPorts],
    [{ protocol: UDP, ...ipv4Ends, destinationPort: port(1) }, 'missing-port', 'udp', bothPorts],
    [{ protocol: GRE, ...ipv4Ends, sourcePort: port(0) }, 'unexpected-port', 'gre', noPorts],
    [{ protocol: GRE, ...ipv4Ends, destinationPort: port(0) }, 'unexpected-port', 'gre', noPorts],
    [{ protocol: ICMP, ...ipv4Ends, ...echo, ...ports }, 'unexpected-port', 'icmp', noPorts],
    [{ protocol: TCP, ...ipv4Ends, ...ports, ...echo }, 'unexpected-icmp', 'tcp', noIcmp],
    [{ protocol: GRE, ...ipv4Ends, icmpType: 0 }, 'unexpected-icmp', 'gre', noIcmp],
    [{ protocol: GRE, ...ipv4Ends, icmpCode: 0 }, 'unexpected-icmp', 'gre', noIcmp],
    [{ protocol: GRE, ...ipv4Ends, identifier: 0 }, 'unexpected-icmp', 'gre', noIcmp],
    [{ protocol: ICMP, ...ipv6Ends, ...echo }, 'icmp-family', 'icmp 2001:db8::10', sameFamily],
    [{ protocol: ICMPV6, ...ipv4Ends, ...echo }, 'icmp-family', 'icmpv6 10.0.0.10', sameFamily],
    [{ protocol: ICMP, ...ipv4Ends }, 'icmp-type', 'undefined', 'an ICMP type from 0 to 255'],
    [{ protocol: ICMP, ...ipv4Ends, ...echo, icmpType: -1 }, 'icmp-type', '-1', 'an ICMP type from 0 to 255'],
    [
      { protocol: ICMP, ...ipv4Ends, ...echo, icmpType: 256 },
      'icmp-type',
      '256',
      'an ICMP type from 0 to 255',
    ],
    [
      { protocol: ICMP, ...ipv4Ends, ...echo, icmpType: 1.5 },
      'icmp-type',
      '1.5',
      'an ICMP type from 0 to 255',
    ],
    [
      { protocol: ICMP, ...ipv4Ends, ...echo, icmpCode: 256 },
      'icmp-code',
      '256',
      'an ICMP code from 0 to 255',
    ],
    [
      { protocol: ICMP, ...ipv4Ends, ...echo, identifier: 65536 },
      'identifier',
      '65536',
      'an identifier from 0 to 65535',
    ],
  ])('refused: %o (%s)', (fields, kind, found, expected) => {
    expect(makePacket(fields)).toEqual({ ok: false, error: { kind, found, expected } });
    expect(() => packet(fields)).toThrow(expected);
  });

  test('whatever the fields, a packet is whole or is not made', () => {
    const anyNumber = fc.option(fc.oneof(fc.integer(), fc.double(), fc.nat(300)), { nil: undefined });
    const anyOptionalPort = fc.option(anyPort, { nil: undefined });
    const anyProtocol = fc.integer({ min: -1, max: 255 }).map(protocol);
    const anyFields = fc.record({
      protocol: fc.oneof(anyProtocol, fc.constantFrom(TCP, UDP, ICMP, ICMPV6)),
      source: anyIp,
      destination: anyIp,
      sourcePort: anyOptionalPort,
      destinationPort: anyOptionalPort,
      icmpType: anyNumber,
      icmpCode: anyNumber,
      identifier: anyNumber,
    });
    fc.assert(
      fc.property(anyFields, (fields) => {
        const made = makePacket(fields);
        if (made.ok) expectWhole(made.value);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the answer', () => {
  test('swaps addresses and ports', () => {
    expect(reversePacket(tcp)).toEqual({
      kind: 'ports',
      protocol: 6,
      source: ip('10.0.2.50'),
      destination: ip('10.0.0.10'),
      sourcePort: 3306,
      destinationPort: 41000,
    });
    expect(reversePacket(gre)).toEqual({
      kind: 'other',
      protocol: 47,
      source: ip('10.0.2.50'),
      destination: ip('10.0.0.10'),
    });
  });

  test('to an echo request is its reply, with the same identifier', () => {
    expect(reversePacket(ping)).toEqual({
      kind: 'icmp',
      protocol: 1,
      source: ip('10.0.2.50'),
      destination: ip('10.0.0.10'),
      icmpType: 0,
      icmpCode: 0,
      identifier: 7,
    });
    expect(reversePacket(ping6)).toMatchObject({ icmpType: 129, identifier: 7 });
    expect(
      reversePacket(packet({ protocol: ICMP, ...ipv4Ends, ...echo, icmpType: 3, icmpCode: 4 })),
    ).toMatchObject({
      icmpType: 3,
      icmpCode: 4,
    });
  });

  test('to the answer is the packet', () => {
    fc.assert(
      fc.property(anyPacket, (p) => {
        expect(reversePacket(reversePacket(p))).toEqual(p);
      }),
    );
  });

  test('is whole, and leaves the packet as it was', () => {
    fc.assert(
      fc.property(anyPacket, (p) => {
        expectWhole(reversePacket(Object.freeze(p)));
      }),
    );
  });
});

describe('translation', () => {
  const natted = ip('198.51.100.7');

  test('of the source changes nothing else', () => {
    expect(withSource(tcp, natted)).toEqual({ ...tcp, source: natted });
    expect(withSource(tcp, natted, port(1024))).toEqual({ ...tcp, source: natted, sourcePort: 1024 });
    expect(withSource(tcp, natted, port(0))).toEqual({ ...tcp, source: natted, sourcePort: 0 });
    expect(withSource(ping, natted)).toEqual({ ...ping, source: natted });
    expect(withSource(ping, natted, port(9))).toEqual({ ...ping, source: natted, identifier: 9 });
    expect(withSource(gre, natted, port(9))).toEqual({ ...gre, source: natted });
  });

  test('of the destination changes nothing else', () => {
    expect(withDestination(tcp, natted)).toEqual({ ...tcp, destination: natted });
    expect(withDestination(tcp, natted, port(1024))).toEqual({
      ...tcp,
      destination: natted,
      destinationPort: 1024,
    });
    expect(withDestination(tcp, natted, port(0))).toMatchObject({ destinationPort: 0 });
    expect(withDestination(ping, natted)).toEqual({ ...ping, destination: natted });
    expect(withDestination(ping, natted, port(9))).toEqual({ ...ping, destination: natted, identifier: 9 });
    expect(withDestination(gre, natted, port(9))).toEqual({ ...gre, destination: natted });
  });

  test('to the other family throws', () => {
    const message = '::1 is not of the same family as the addresses of gre 10.0.0.10 → 10.0.2.50';
    expect(() => withSource(gre, ip('::1'))).toThrow(message);
    expect(() => withDestination(gre, ip('::1'))).toThrow(message);
    expect(() => withSource(ping6, natted)).toThrow(/^198.51.100.7 is not of the same family/);
    expect(() => withDestination(ping6, natted)).toThrow(/^198.51.100.7 is not of the same family/);
  });

  test('of the source is translation of the destination, for the answer', () => {
    fc.assert(
      fc.property(anyPacket, anyIp, fc.option(anyPort, { nil: undefined }), (p, address, n) => {
        fc.pre(familyOf(address) === familyOf(p.source));
        const there = withSource(p, address, n);
        expectWhole(there);
        expect(reversePacket(there)).toEqual(withDestination(reversePacket(p), address, n));
      }),
    );
  });

  test('there and back is the packet', () => {
    fc.assert(
      fc.property(anyPacket, anyIp, anyPort, (p, address, n) => {
        fc.pre(familyOf(address) === familyOf(p.source));
        const own = p.kind === 'ports' ? p.sourcePort : p.kind === 'icmp' ? port(p.identifier) : undefined;
        expect(withSource(withSource(p, address, n), p.source, own)).toEqual(p);
      }),
    );
  });
});

describe('sameness', () => {
  const other = ip('10.9.9.9');
  const variants: readonly Packet[] = [
    tcp,
    packet({ protocol: UDP, ...ipv4Ends, ...ports }),
    withSource(tcp, other),
    withDestination(tcp, other),
    withSource(tcp, tcp.source, port(1)),
    withDestination(tcp, tcp.destination, port(1)),
    ping,
    packet({ protocol: ICMP, ...ipv4Ends, ...echo, icmpType: 0 }),
    packet({ protocol: ICMP, ...ipv4Ends, ...echo, icmpCode: 1 }),
    packet({ protocol: ICMP, ...ipv4Ends, ...echo, identifier: 8 }),
    ping6,
    gre,
    withSource(gre, other),
    withDestination(gre, other),
    packet({ protocol: protocol('esp'), ...ipv4Ends }),
  ];

  test('every field counts', () => {
    for (const [i, a] of variants.entries()) {
      for (const [j, b] of variants.entries()) expect(samePacket(a, b)).toBe(i === j);
    }
  });

  test('two packets of the same fields are the same', () => {
    fc.assert(
      fc.property(anyPacket, anyPacket, (a, b) => {
        expect(samePacket(a, { ...a })).toBe(true);
        expect(samePacket(a, b)).toBe(formatPacket(a) === formatPacket(b));
      }),
    );
  });
});

describe('in words', () => {
  test.each([
    [tcp, 'tcp 10.0.0.10:41000 → 10.0.2.50:3306'],
    [packet({ protocol: UDP, ...ipv6Ends, ...ports }), 'udp [2001:db8::10]:41000 → [2001:db8::50]:3306'],
    [ping, 'icmp 10.0.0.10 → 10.0.2.50 echo-request, identifier 7'],
    [reversePacket(ping6), 'icmpv6 2001:db8::50 → 2001:db8::10 echo-reply, identifier 7'],
    [gre, 'gre 10.0.0.10 → 10.0.2.50'],
    [packet({ protocol: protocol(253), ...ipv6Ends }), '253 2001:db8::10 → 2001:db8::50'],
  ])('%o', (p, expected) => {
    expect(formatPacket(p)).toBe(expected);
  });

  test.each([
    ['10.0.0.10', undefined, '10.0.0.10'],
    ['10.0.0.10', 0, '10.0.0.10:0'],
    ['2001:db8::1', undefined, '2001:db8::1'],
    ['2001:db8::1', 443, '[2001:db8::1]:443'],
  ])('%s and port %s is written %s', (address, n, expected) => {
    expect(formatEndpoint(ip(address), n === undefined ? undefined : port(n))).toBe(expected);
  });

  /** Reads what `formatPacket` wrote. */
  function readBack(text: string): Packet {
    const [name = '', source = '', , destination = '', ...rest] = text.split(' ');
    const address = (end: string): Ip =>
      ip(/^\[(.*)\]/.exec(end)?.[1] ?? end.replace(/^([\d.]+):\d+$/, '$1'));
    const numberAfter = (end: string): number => Number(end.slice(end.lastIndexOf(':') + 1));
    const ends = { protocol: protocol(name), source: address(source), destination: address(destination) };
    if (name === 'tcp' || name === 'udp') {
      const sourcePort = port(numberAfter(source));
      return packet({ ...ends, sourcePort, destinationPort: port(numberAfter(destination)) });
    }
    const said = /^(type (\d+)|[\w-]+)( code (\d+))?, identifier (\d+)$/.exec(rest.join(' '));
    if (said === null) return packet(ends);
    const [, typeName = '', type, , code = '0', identifier] = said;
    const icmpType = type === undefined ? icmpTypeNamed(familyOf(ends.source), typeName) : Number(type);
    return packet({ ...ends, icmpType, icmpCode: Number(code), identifier: Number(identifier) });
  }

  test('a packet written and read back is the same packet', () => {
    fc.assert(
      fc.property(anyPacket, (p) => {
        expect(readBack(formatPacket(p))).toEqual(p);
      }),
      { numRuns: 1000 },
    );
  });
});
