import fc from 'fast-check';
import IPCIDR from 'ip-cidr';
import { isIP } from 'node:net';
import { describe, expect, test } from 'vitest';
import {
  addressAt,
  ANY_IPV4,
  ANY_IPV6,
  cidr,
  cidrOf,
  contains,
  containsCidr,
  equalCidr,
  formatCidr,
  hostCidr,
  isLinkLocal,
  isMulticast,
  isPrivateIpv4,
  isSharedIpv4,
  isUniqueLocalIpv6,
  maskOf,
  overlaps,
  parseCidr,
  sizeOf,
  type Cidr,
} from '../../src/net/cidr.ts';
import { familyOf, formatIp, ip, ipv4, ipv6, type Ip } from '../../src/net/ip.ts';
import { anyCidr, anyIp, anyNearbyCidrAndIp, anyNearText } from './arbitraries.ts';

/** An address as 32 or 128 characters, 0 and 1. */
function bitsOf(address: Ip): string {
  return address.toString(2).padStart(familyOf(address) === 4 ? 32 : 128, '0');
}

/** The slow, obvious twin of `contains`: the same family and the same first bits. */
function slowContains(block: Cidr, address: Ip): boolean {
  const first = block.prefixLength;
  return (
    familyOf(address) === block.family &&
    bitsOf(address).slice(0, first) === bitsOf(block.network).slice(0, first)
  );
}

/** Every address of a small block, as text. */
function addressesOf(block: Cidr): string[] {
  return new IPCIDR(formatCidr(block)).toArray();
}

/** Blocks of one to 32 addresses within 10.0.0.0/27, and within an IPv6 /123. */
const anySmallCidr = fc
  .tuple(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 0, max: 5 }), fc.boolean())
  .map(([host, hostBits, v6]) =>
    v6
      ? cidrOf(ipv6(`2001:db8::${host.toString(16)}`), 128 - hostBits)
      : cidrOf(ipv4(`10.0.0.${host}`), 32 - hostBits),
  );

describe('reading', () => {
  test.each([
    ['10.0.0.0/16', '10.0.0.0', '10.0.255.255', 16],
    ['0.0.0.0/0', '0.0.0.0', '255.255.255.255', 0],
    ['128.0.0.0/1', '128.0.0.0', '255.255.255.255', 1],
    ['10.0.0.0/31', '10.0.0.0', '10.0.0.1', 31],
    ['255.255.255.255/32', '255.255.255.255', '255.255.255.255', 32],
    ['::/0', '::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 0],
    ['2001:db8::/32', '2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', 32],
    ['2001:db8:1:2::/64', '2001:db8:1:2::', '2001:db8:1:2:ffff:ffff:ffff:ffff', 64],
    ['::1/128', '::1', '::1', 128],
    ['::ffff:10.0.0.0/104', '::ffff:10.0.0.0', '::ffff:10.255.255.255', 104], // and not an IPv4 block
  ])('%s runs from %s to %s', (text, network, last, prefixLength) => {
    const family = familyOf(ip(network));
    const expected = { family, network: ip(network), last: ip(last), prefixLength };
    expect(parseCidr(text)).toEqual({ ok: true, value: { cidr: expected, hostBitsCleared: false } });
    expect(cidr(text)).toEqual(expected);
    expect(formatCidr(cidr(text))).toBe(text);
  });

  test.each([
    ['10.0.0.5/24', '10.0.0.0/24'],
    ['10.0.0.1/31', '10.0.0.0/31'],
    ['255.255.255.255/0', '0.0.0.0/0'],
    ['200.200.200.200/1', '128.0.0.0/1'],
    ['2001:db8::1/64', '2001:db8::/64'],
    ['ffff::/0', '::/0'],
    ['::ffff:10.0.0.1/96', '::ffff:0.0.0.0/96'],
  ])('%s is read as %s, and says so', (text, expected) => {
    expect(parseCidr(text)).toEqual({ ok: true, value: { cidr: cidr(expected), hostBitsCleared: true } });
    expect(() => cidr(text)).toThrow(`found \`${text}\`, expected its first address: \`${expected}\``);
  });

  const anyBlock = 'a block of addresses, such as `10.0.0.0/16`';
  const ofIpv4 = 'a prefix length from /0 to /32, as IPv4 has 32 bits';
  const ofIpv6 = 'a prefix length from /0 to /128, as IPv6 has 128 bits';
  const afterIpv4 = 'a prefix length from /0 to /32 after the address';
  const afterIpv6 = 'a prefix length from /0 to /128 after the address';
  test.each([
    ['', 'empty', anyBlock],
    ['/24', 'empty', anyBlock],
    ['web', 'not-an-address', anyBlock],
    ['web/24', 'not-an-address', anyBlock],
    [`${'1'.repeat(100)}/24`, 'too-long', anyBlock],
    ['10.0.0.0', 'no-prefix-length', 'a block; of one address alone it is `10.0.0.0/32`'],
    ['2001:DB8::0', 'no-prefix-length', 'a block; of one address alone it is `2001:db8::/128`'],
    ['10.0.0.300/24', 'octet-too-large', 'numbers from 0 to 255; `300` is over 255'],
    ['010.0.0.0/24', 'leading-zero', 'numbers without leading zeros: `10.0.0.0`'],
    ['10.0.0/24', 'octet-count', 'four numbers with dots between, as in `10.0.0.1`; this has 3'],
    ['1::2::/64', 'double-elision', '`::` only once: nobody can tell how many zeros each of two stands for'],
    ['10.0.0.0 /24', 'space-in-address', 'an address without spaces'],
    ['10.0.0.0/33', 'prefix-too-long', ofIpv4],
    ['10.0.0.0/128', 'prefix-too-long', ofIpv4],
    ['10.0.0.0/033', 'prefix-too-long', ofIpv4],
    ['::/129', 'prefix-too-long', ofIpv6],
    [`::/${'9'.repeat(400)}`, 'prefix-too-long', ofIpv6],
    ['10.0.0.0/08', 'leading-zero', 'a prefix length without leading zeros: `/8`'],
    ['10.0.0.0/00', 'leading-zero', 'a prefix length without leading zeros: `/0`'],
    ['::/064', 'leading-zero', 'a prefix length without leading zeros: `/64`'],
    ['10.0.0.0/', 'bad-prefix-length', afterIpv4],
    ['10.0.0.0/ 24', 'bad-prefix-length', afterIpv4],
    ['10.0.0.0/24 ', 'bad-prefix-length', afterIpv4],
    ['10.0.0.0/24/24', 'bad-prefix-length', afterIpv4],
    ['10.0.0.0/-1', 'bad-prefix-length', afterIpv4],
    ['10.0.0.0/+8', 'bad-prefix-length', afterIpv4],
    ['10.0.0.0/1e1', 'bad-prefix-length', afterIpv4],
    ['10.0.0.0/8.0', 'bad-prefix-length', afterIpv4],
    ['10.0.0.0/255.0.255.0', 'bad-prefix-length', afterIpv4],
    ['10.0.0.0/0.0.0.255', 'bad-prefix-length', afterIpv4], // a wildcard mask
    ['10.0.0.0/::', 'bad-prefix-length', afterIpv4],
    ['::/x', 'bad-prefix-length', afterIpv6],
    ['::/255.0.0.0', 'bad-prefix-length', afterIpv6],
    ['fe80::/10%eth0', 'bad-prefix-length', afterIpv6],
    ['10.0.0.0/255.255.255.0', 'mask-not-prefix', 'a prefix length in place of the mask: `/24`'],
    ['10.0.0.0/0.0.0.0', 'mask-not-prefix', 'a prefix length in place of the mask: `/0`'],
    ['10.0.0.0/255.255.255.255', 'mask-not-prefix', 'a prefix length in place of the mask: `/32`'],
  ])('%j is refused: %s', (text, kind, expected) => {
    const found = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    expect(parseCidr(text)).toEqual({ ok: false, error: { kind, found, expected } });
    expect(() => cidr(text)).toThrow(expected);
  });

  test('a block formatted and parsed is the same block', () => {
    fc.assert(
      fc.property(anyCidr, (block) => {
        expect(parseCidr(formatCidr(block))).toEqual({
          ok: true,
          value: { cidr: block, hostBitsCleared: false },
        });
      }),
    );
  });

  test('nothing throws, and nothing is half valid', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyNearText,
          anyNearText.map((text) => `10.0.0.0/${text}`),
        ),
        (text) => {
          const parsed = parseCidr(text);
          if (parsed.ok) {
            const [address = '', prefixLength, ...rest] = text.split('/');
            const block = parsed.value.cidr;
            expect(isIP(address)).toBe(block.family);
            expect(rest).toEqual([]);
            expect(prefixLength).toBe(String(block.prefixLength));
            expect(bitsOf(block.network).slice(block.prefixLength)).toMatch(/^0*$/);
            expect(slowContains(block, ip(address))).toBe(true);
            expect(parsed.value.hostBitsCleared).toBe(block.network !== ip(address));
          } else {
            expect(parsed.error.expected).not.toMatch(/undefined|NaN|Infinity/);
            expect(parsed.error.found.length).toBeLessThanOrEqual(81);
          }
        },
      ),
      { numRuns: 10_000 },
    );
  });

  test('ip-cidr reads the same first and last address', () => {
    fc.assert(
      fc.property(anyIp, fc.nat(128), (address, n) => {
        const prefixLength = familyOf(address) === 4 ? n % 33 : n;
        const block = cidrOf(address, prefixLength);
        fc.pre(!formatIp(address).startsWith('::ffff:')); // which ip-cidr takes for IPv4
        const theirs = new IPCIDR(`${formatIp(address)}/${prefixLength}`);
        expect([block.network, block.last]).toEqual(theirs.toRange<string>().map(ip));
      }),
    );
  });
});

describe('making', () => {
  test.each([
    [0, 0],
    [1, 0x80000000],
    [8, 0xff000000],
    [16, 0xffff0000],
    [24, 0xffffff00],
    [31, 0xfffffffe],
    [32, 0xffffffff],
  ])('the mask of /%i is %i', (prefixLength, mask) => {
    expect(maskOf(prefixLength)).toBe(mask);
  });

  test('a mask is as many ones as its prefix length, then zeros', () => {
    for (let length = 0; length <= 32; length++) {
      expect(maskOf(length).toString(2).padStart(32, '0')).toBe('1'.repeat(length) + '0'.repeat(32 - length));
    }
  });

  test('a block is the addresses that share its first bits', () => {
    fc.assert(
      fc.property(anyIp, fc.nat(128), (address, n) => {
        const bits = familyOf(address) === 4 ? 32 : 128;
        const prefixLength = n % (bits + 1);
        const shared = bitsOf(address).slice(0, prefixLength);
        const block = cidrOf(address, prefixLength);
        expect(bitsOf(block.network)).toBe(shared + '0'.repeat(bits - prefixLength));
        expect(bitsOf(block.last)).toBe(shared + '1'.repeat(bits - prefixLength));
        expect(block.family).toBe(familyOf(address));
        expect(block.prefixLength).toBe(prefixLength);
      }),
    );
  });

  test.each([
    ['10.0.0.0', -1, '/-1 is not in /0 to /32'],
    ['10.0.0.0', 33, '/33 is not in /0 to /32'],
    ['10.0.0.0', 1.5, '/1.5 is not in /0 to /32'],
    ['10.0.0.0', NaN, '/NaN is not in /0 to /32'],
    ['::', -1, '/-1 is not in /0 to /128'],
    ['::', 129, '/129 is not in /0 to /128'],
  ])('%s has no block of /%d', (address, prefixLength, message) => {
    expect(() => cidrOf(ip(address), prefixLength)).toThrow(new RangeError(message));
  });

  test('the block of one address holds that address alone', () => {
    expect(hostCidr(ip('10.0.0.5'))).toEqual(cidr('10.0.0.5/32'));
    expect(hostCidr(ip('2001:db8::5'))).toEqual(cidr('2001:db8::5/128'));
  });

  test('the two blocks of everything', () => {
    expect(formatCidr(ANY_IPV4)).toBe('0.0.0.0/0');
    expect(formatCidr(ANY_IPV6)).toBe('::/0');
  });
});

describe('comparing', () => {
  test.each([
    ['10.0.0.0/16', '10.0.0.0', true],
    ['10.0.0.0/16', '10.0.255.255', true],
    ['10.0.0.0/16', '9.255.255.255', false],
    ['10.0.0.0/16', '10.1.0.0', false],
    ['0.0.0.0/0', '0.0.0.0', true], // the mask a shift cannot make
    ['0.0.0.0/0', '255.255.255.255', true],
    ['128.0.0.0/1', '127.255.255.255', false],
    ['128.0.0.0/1', '128.0.0.0', true],
    ['128.0.0.0/1', '255.255.255.255', true],
    ['10.0.0.5/32', '10.0.0.4', false],
    ['10.0.0.5/32', '10.0.0.5', true],
    ['10.0.0.5/32', '10.0.0.6', false],
    ['::/0', '::', true],
    ['::/0', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', true],
    ['2001:db8::/32', '2001:db8::', true],
    ['2001:db8::/32', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', true],
    ['2001:db8::/32', '2001:db7:ffff:ffff:ffff:ffff:ffff:ffff', false],
    ['2001:db8::/32', '2001:db9::', false],
    ['2001:db8::5/128', '2001:db8::5', true],
    ['2001:db8::5/128', '2001:db8::4', false],
    ['2001:db8::5/128', '2001:db8::6', false],
    ['::/0', '10.0.0.1', false], // the other family
    ['0.0.0.0/0', '::1', false],
    ['::ffff:10.0.0.0/104', '10.0.0.1', false],
    ['10.0.0.0/8', '::ffff:10.0.0.1', false],
  ])('%s holds %s: %s', (block, address, expected) => {
    expect(contains(cidr(block), ip(address))).toBe(expected);
  });

  test('a block holds an address when their first bits are the same', () => {
    fc.assert(
      fc.property(fc.oneof(anyNearbyCidrAndIp, fc.tuple(anyCidr, anyIp)), ([block, address]) => {
        expect(contains(block, address)).toBe(slowContains(block, address));
      }),
      { numRuns: 1000 },
    );
  });

  test('ip-cidr agrees on which addresses a block holds', () => {
    fc.assert(
      fc.property(anyNearbyCidrAndIp, ([block, address]) => {
        // ip-cidr takes IPv4-mapped addresses for IPv4.
        fc.pre([block.network, block.last, address].every((edge) => !formatIp(edge).startsWith('::ffff:')));
        const theirs = new IPCIDR(formatCidr(block));
        expect(contains(block, address)).toBe(theirs.contains(formatIp(address)));
      }),
    );
  });

  test.each([
    ['10.0.0.0/16', '10.0.0.0/16', true, true],
    ['10.0.0.0/16', '10.0.3.0/24', true, true],
    ['10.0.3.0/24', '10.0.0.0/16', false, true],
    ['10.0.0.0/24', '10.0.0.0/16', false, true],
    ['10.0.0.0/24', '10.0.1.0/24', false, false],
    ['10.0.0.0/16', '10.0.0.0/15', false, true],
    ['0.0.0.0/0', '255.255.255.255/32', true, true],
    ['255.255.255.255/32', '0.0.0.0/0', false, true],
    ['::/0', '2001:db8::/32', true, true],
    ['2001:db8::/32', '2001:db8:5::/48', true, true],
    ['2001:db8::/32', '2001:db9::/32', false, false],
    ['::/0', '10.0.0.0/8', false, false],
    ['0.0.0.0/0', '::/0', false, false],
    ['0.0.0.0/0', '::/8', false, false],
  ])('%s and %s: contains %s, overlaps %s', (a, b, expectedContains, expectedOverlaps) => {
    expect(containsCidr(cidr(a), cidr(b))).toBe(expectedContains);
    expect(overlaps(cidr(a), cidr(b))).toBe(expectedOverlaps);
    expect(overlaps(cidr(b), cidr(a))).toBe(expectedOverlaps);
  });

  test('blocks overlap when they share an address, and contain when they share all', () => {
    fc.assert(
      fc.property(anySmallCidr, anySmallCidr, (a, b) => {
        const ofA = new Set(addressesOf(a));
        const ofB = addressesOf(b);
        expect(overlaps(a, b)).toBe(ofB.some((address) => ofA.has(address)));
        expect(containsCidr(a, b)).toBe(ofB.every((address) => ofA.has(address)));
      }),
      { numRuns: 1000 },
    );
  });

  test('a block contains another when it holds both its ends, and they overlap when either contains', () => {
    fc.assert(
      fc.property(fc.oneof(anyNearbyCidrAndIp, fc.tuple(anyCidr, anyIp)), fc.nat(128), ([a, address], n) => {
        const b = cidrOf(address, familyOf(address) === 4 ? n % 33 : n);
        expect(containsCidr(a, b)).toBe(slowContains(a, b.network) && slowContains(a, b.last));
        expect(overlaps(a, b)).toBe(containsCidr(a, b) || containsCidr(b, a));
        expect(equalCidr(a, b)).toBe(containsCidr(a, b) && containsCidr(b, a));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['10.0.0.0/16', '10.0.0.0/16', true],
    ['10.0.0.0/16', '10.0.0.0/17', false],
    ['10.0.0.0/16', '10.1.0.0/16', false],
    ['::/16', '::/16', true],
    ['::/0', '0.0.0.0/0', false],
  ])('%s is the same block as %s: %s', (a, b, expected) => {
    expect(equalCidr(cidr(a), cidr(b))).toBe(expected);
  });
});

describe('counting', () => {
  test.each([
    ['10.0.0.0/32', 1n],
    ['10.0.0.0/28', 16n],
    ['10.0.0.0/16', 65536n],
    ['0.0.0.0/0', 1n << 32n],
    ['::/128', 1n],
    ['2001:db8::/64', 1n << 64n],
    ['::/0', 1n << 128n],
  ])('%s has %s addresses', (block, expected) => {
    expect(sizeOf(cidr(block))).toBe(expected);
    if (expected < 1n << 64n) expect(sizeOf(cidr(block))).toBe(new IPCIDR(block).size);
  });

  test.each([
    ['10.0.0.0/24', 0, '10.0.0.0'],
    ['10.0.0.0/24', 2, '10.0.0.2'],
    ['10.0.0.0/24', 255, '10.0.0.255'],
    ['0.0.0.0/0', 2 ** 31, '128.0.0.0'],
    ['0.0.0.0/0', 2 ** 32 - 1, '255.255.255.255'],
    ['10.0.0.5/32', 0, '10.0.0.5'],
    ['2001:db8::/64', 0, '2001:db8::'],
    ['2001:db8::/64', 2 ** 32, '2001:db8::1:0:0'],
    ['2001:db8::/126', 3, '2001:db8::3'],
    ['::/0', Number.MAX_SAFE_INTEGER, '::1f:ffff:ffff:ffff'],
  ])('%s at %d is %s', (block, index, expected) => {
    expect(formatIp(addressAt(cidr(block), index))).toBe(expected);
  });

  test.each([
    ['10.0.0.0/24', 256],
    ['10.0.0.0/24', -1],
    ['10.0.0.0/24', 0.5],
    ['10.0.0.0/24', NaN],
    ['10.0.0.5/32', 1],
    ['0.0.0.0/0', 2 ** 32],
    ['2001:db8::/126', 4],
    ['::/0', 2 ** 53],
  ])('%s has no address at %d', (block, index) => {
    expect(() => addressAt(cidr(block), index)).toThrow(
      new RangeError(`${block} has no address at ${index}`),
    );
  });
});

describe('the blocks everyone knows', () => {
  const kinds = { isPrivateIpv4, isSharedIpv4, isUniqueLocalIpv6, isLinkLocal, isMulticast };
  const kindsOf = (address: Ip): string[] =>
    Object.entries(kinds)
      .filter(([, isKind]) => isKind(address))
      .map(([name]) => name);

  test.each([
    ['10.0.0.0', '10.255.255.255', 'isPrivateIpv4'],
    ['172.16.0.0', '172.31.255.255', 'isPrivateIpv4'],
    ['192.168.0.0', '192.168.255.255', 'isPrivateIpv4'],
    ['100.64.0.0', '100.127.255.255', 'isSharedIpv4'],
    ['169.254.0.0', '169.254.255.255', 'isLinkLocal'],
    ['224.0.0.0', '239.255.255.255', 'isMulticast'],
    ['fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'isUniqueLocalIpv6'],
    ['fe80::', 'febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'isLinkLocal'],
    ['ff00::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'isMulticast'],
  ])('%s to %s: %s', (first, last, kind) => {
    expect(kindsOf(ip(first))).toEqual([kind]);
    expect(kindsOf(ip(last))).toEqual([kind]);
  });

  test.each([
    ['9.255.255.255'],
    ['11.0.0.0'],
    ['172.15.255.255'],
    ['172.32.0.0'],
    ['192.167.255.255'],
    ['192.169.0.0'],
    ['100.63.255.255'],
    ['100.128.0.0'],
    ['169.253.255.255'],
    ['169.255.0.0'],
    ['223.255.255.255'],
    ['240.0.0.0'],
    ['8.8.8.8'],
    ['fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['fe00::'],
    ['fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['fec0::'],
    ['feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['2001:db8::1'],
    ['::ffff:10.0.0.1'],
  ])('%s is in none of them', (address) => {
    expect(kindsOf(ip(address))).toEqual([]);
  });
});
