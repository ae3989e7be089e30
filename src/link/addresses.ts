import { formatIpv4, parseIpv4 } from '../net/ipv4.ts';
import { formatIpv6, ipv6, parseIpv6 } from '../net/ipv6.ts';
import type { ByteReader } from './byte-reader.ts';
import { TAGS } from './tables.ts';

const IPV4 = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/** Addresses, blocks and ranges of ports in fewer bytes; undefined for a text that would not come back as it was. */
export function packedAddress(text: string): readonly number[] | undefined {
  if (text.length > 60 || !/^[\da-f:.]/.test(text)) {
    const address = /^internet:(.*)$/.exec(text)?.[1];
    const bytes = address === undefined ? undefined : ipv4Bytes(address);
    return bytes === undefined ? undefined : [TAGS.internet4, ...bytes];
  }
  const [ip = '', length, ...more] = text.split('/');
  if (more.length > 0) return undefined;
  if (length === undefined && /^\d{1,5}-\d{1,5}$/.test(text)) return packedPorts(text);
  if (length !== undefined && !/^(0|[1-9]\d{0,2})$/.test(length)) return undefined;
  return ip.includes(':') ? packedIpv6(ip, length) : packedIpv4(ip, length);
}

function packedPorts(text: string): readonly number[] | undefined {
  const ports = text.split('-').map(Number);
  if (ports.join('-') !== text || ports.some((port) => port > 0xffff)) return undefined;
  return [TAGS.ports, ...ports.flatMap((port) => [port >> 8, port & 0xff])];
}

function ipv4Bytes(text: string): readonly number[] | undefined {
  const parsed = IPV4.test(text) ? parseIpv4(text) : undefined;
  if (parsed?.ok !== true || formatIpv4(parsed.value) !== text) return undefined;
  return text.split('.').map(Number);
}

function packedIpv4(ip: string, length: string | undefined): readonly number[] | undefined {
  const bytes = ipv4Bytes(ip);
  if (bytes === undefined || length === undefined) return bytes && [TAGS.ipv4, ...bytes];
  const prefixLength = Number(length);
  if (prefixLength > 32) return undefined;
  const tag = { 8: TAGS.block4of8, 16: TAGS.block4of16, 24: TAGS.block4of24 }[prefixLength];
  const kept = Math.ceil(prefixLength / 8);
  // A block with bits set behind its prefix is refused where it is read, and has to be the same mistake there.
  if (bytes.slice(kept).some((byte) => byte !== 0)) return undefined;
  return [...(tag === undefined ? [TAGS.block4, prefixLength] : [tag]), ...bytes.slice(0, kept)];
}

function packedIpv6(ip: string, length: string | undefined): readonly number[] | undefined {
  const parsed = parseIpv6(ip);
  if (!parsed.ok || formatIpv6(parsed.value) !== ip || Number(length) > 128) return undefined;
  const groups = Array.from({ length: 8 }, (_, index) =>
    Number((parsed.value >> BigInt(112 - 16 * index)) & 0xffffn),
  );
  const mask = groups.reduce((bits, group, index) => bits | (group === 0 ? 0 : 0x80 >> index), 0);
  const head = length === undefined ? [TAGS.ipv6] : [TAGS.block6, Number(length)];
  return [
    ...head,
    mask,
    ...groups.filter((group) => group !== 0).flatMap((group) => [group >> 8, group & 0xff]),
  ];
}

/** The text that these bytes stand for, its tag being read; undefined for a tag that is none of an address. */
export function unpackedAddress(tag: number, reader: ByteReader): string | undefined {
  switch (tag) {
    case TAGS.ipv4:
      return ipv4Text(reader, 4);
    case TAGS.internet4:
      return `internet:${ipv4Text(reader, 4)}`;
    case TAGS.block4of8:
      return `${ipv4Text(reader, 1)}/8`;
    case TAGS.block4of16:
      return `${ipv4Text(reader, 2)}/16`;
    case TAGS.block4of24:
      return `${ipv4Text(reader, 3)}/24`;
    case TAGS.block4: {
      const prefixLength = reader.byte();
      if (prefixLength > 32) reader.fail('damaged');
      return `${ipv4Text(reader, Math.min(4, Math.ceil(prefixLength / 8)))}/${prefixLength}`;
    }
    case TAGS.ipv6:
      return ipv6Text(reader);
    case TAGS.block6: {
      const prefixLength = reader.byte();
      return `${ipv6Text(reader)}/${prefixLength}`;
    }
    case TAGS.ports:
      return `${uint16(reader)}-${uint16(reader)}`;
    default:
      return undefined;
  }
}

function ipv4Text(reader: ByteReader, count: number): string {
  const [a = 0, b = 0, c = 0, d = 0] = reader.bytes(count);
  return formatIpv4((a << 24) | (b << 16) | (c << 8) | d);
}

function ipv6Text(reader: ByteReader): string {
  const mask = reader.byte();
  const groups = Array.from({ length: 8 }, (_, index) =>
    (mask & (0x80 >> index)) === 0 ? 0 : uint16(reader),
  );
  return formatIpv6(ipv6(groups.map((group) => group.toString(16)).join(':')));
}

function uint16(reader: ByteReader): number {
  return reader.byte() * 256 + reader.byte();
}
