import fc from 'fast-check';
import { cidrOf, type Cidr } from '../../src/net/cidr.ts';
import { ipv4, ipv6, isIpv4, type Ip, type Ipv4, type Ipv6 } from '../../src/net/ip.ts';
import { makePacket, type Packet } from '../../src/net/packet.ts';
import { port, portRange, type Port, type PortRange } from '../../src/net/port-range.ts';
import { ICMP, ICMPV6, parseProtocol, TCP, UDP, type Protocol } from '../../src/net/protocol.ts';

/** Any address, the edges of bytes and groups more often. */
export const anyIpv4: fc.Arbitrary<Ipv4> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 1, 127, 128, 254, 255)), {
    minLength: 4,
    maxLength: 4,
  })
  .map((octets) => ipv4(octets.join('.')));

export const anyIpv6: fc.Arbitrary<Ipv6> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 0, 0, 1, 0x7fff, 0x8000, 0xffff)), {
    minLength: 8,
    maxLength: 8,
  })
  .map((groups) => ipv6(groups.map((group) => group.toString(16)).join(':')));

export const anyIp: fc.Arbitrary<Ip> = fc.oneof(anyIpv4, anyIpv6);

/** Two addresses of one family. */
export const anyIpPair: fc.Arbitrary<readonly [Ip, Ip]> = fc.oneof(
  fc.tuple(anyIpv4, anyIpv4),
  fc.tuple(anyIpv6, anyIpv6),
);

export const anyCidr: fc.Arbitrary<Cidr> = anyIp.chain((ip) =>
  fc.integer({ min: 0, max: isIpv4(ip) ? 32 : 128 }).map((prefixLength) => cidrOf(ip, prefixLength)),
);

/** A block and an address that share some of their first bits, so that the address is in about half of them. */
export const anyNearbyCidrAndIp: fc.Arbitrary<readonly [Cidr, Ip]> = fc.oneof(
  fc
    .tuple(anyIpv4, fc.integer({ min: 0, max: 32 }), fc.integer({ min: 0, max: 31 }), fc.boolean())
    .map(([ip, prefixLength, bit, flips]) => {
      const other = flips ? (ip ^ (1 << bit)) >>> 0 : ip;
      const octets = [24, 16, 8, 0].map((shift) => (other >>> shift) & 255);
      return [cidrOf(ip, prefixLength), ipv4(octets.join('.'))] as const;
    }),
  fc
    .tuple(anyIpv6, fc.integer({ min: 0, max: 128 }), fc.bigInt(0n, 127n), fc.boolean())
    .map(([ip, prefixLength, bit, flips]) => {
      const other = flips ? ip ^ (1n << bit) : ip;
      const digits = other.toString(16).padStart(32, '0');
      return [cidrOf(ip, prefixLength), ipv6(digits.match(/.{4}/g)!.join(':'))] as const;
    }),
);

export const anyPort: fc.Arbitrary<Port> = fc
  .oneof(fc.integer({ min: 0, max: 65535 }), fc.constantFrom(0, 1, 1023, 1024, 65534, 65535))
  .map(port);

export const anyPortRange: fc.Arbitrary<PortRange> = fc
  .tuple(anyPort, anyPort)
  .map(([a, b]) => portRange(Math.min(a, b), Math.max(a, b)));

/** A protocol that a packet can have: 0..255. */
export const anyPacketProtocol: fc.Arbitrary<Protocol> = fc.integer({ min: 0, max: 255 }).map((number) => {
  const parsed = parseProtocol(number);
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return parsed.value;
});

const anyByte = fc.integer({ min: 0, max: 255 });

export const anyPacket: fc.Arbitrary<Packet> = fc
  .tuple(
    anyIpPair,
    fc.oneof(fc.constantFrom(TCP, UDP, ICMP, ICMPV6), anyPacketProtocol),
    fc.tuple(anyPort, anyPort),
    fc.oneof(fc.tuple(anyByte, anyByte), fc.constantFrom([0, 0], [8, 0], [128, 0], [129, 0])),
    fc.integer({ min: 0, max: 65535 }),
  )
  .map(([[source, destination], drawn, [sourcePort, destinationPort], [icmpType, icmpCode], identifier]) => {
    const isAnyIcmp = drawn === ICMP || drawn === ICMPV6;
    const protocol = isAnyIcmp ? (isIpv4(source) ? ICMP : ICMPV6) : drawn;
    const ends = { protocol, source, destination };
    const made =
      protocol === TCP || protocol === UDP
        ? makePacket({ ...ends, sourcePort, destinationPort })
        : makePacket(isAnyIcmp ? { ...ends, icmpType, icmpCode, identifier } : ends);
    if (!made.ok) throw new Error(made.error.kind);
    return made.value;
  });

/** Text that is nearly an address, a block, a range or a number: the shapes that a careless reader takes. */
export const anyNearText: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdefFxg:./-%[] \n+e'.split('')) }),
  fc
    .array(
      fc.constantFrom('0', '1', '00', '01', '255', '256', '10', '.', '.', '.', '.', '/', '/8', '/32', '/33'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
  fc
    .array(
      fc.constantFrom('0', '1', 'f', 'FFFF', 'fffff', '::', ':', ':', ':', '1.2.3.4', '/64', '/128', '/129'),
      {
        maxLength: 18,
      },
    )
    .map((parts) => parts.join('')),
);
