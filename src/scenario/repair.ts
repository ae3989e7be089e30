import type { Result } from '../base/result.ts';
import { nearMiss } from '../base/near-miss.ts';
import { formatCidr, hostCidr, parseCidr } from '../net/cidr.ts';
import { parseIp } from '../net/ip.ts';
import { parsePortRange } from '../net/port-range.ts';
import { formatProtocol, parseProtocol } from '../net/protocol.ts';

interface Repairs {
  readonly parse: (text: string) => Result<unknown, unknown>;
  readonly ways: readonly ((text: string) => string | undefined)[];
}

const withoutSpaces = (text: string) => text.replaceAll(/\s+/g, '');
/** Of whole numbers in decimal only: `0a` is a group of IPv6. */
const withoutLeadingZeros = (text: string) => text.replaceAll(/(?<![\da-f:])0+(?=\d+(?![\da-f:]))/gi, '');
const withoutBrackets = (text: string) => text.replaceAll(/[[\]]/g, '');
const withoutZone = (text: string) => text.replace(/%[^/]*/, '');
const withoutPort = (text: string) => /^([\d.]+|\[[\da-f:.]+\]):\d*$/i.exec(text)?.[1];

const REPAIRS: Readonly<Record<string, Repairs>> = {
  address: {
    parse: parseIp,
    ways: [
      withoutSpaces,
      withoutLeadingZeros,
      withoutZone,
      (text) => withoutBrackets(withoutPort(text) ?? text),
      (text) => text.replace(/\/.*$/, ''),
    ],
  },
  cidr: {
    parse: parseCidr,
    ways: [withoutSpaces, withoutLeadingZeros, withoutZone, withoutBrackets, blockOfOne, prefixLengthForMask],
  },
  ports: {
    parse: parsePortRange,
    ways: [withoutLeadingZeros, lowerPortFirst, (text) => text.replace(/\s*(–|—|:|\.\.+|~|,)\s*/, '-')],
  },
  protocol: {
    parse: parseProtocol,
    ways: [(text) => text.trim(), (text) => nearMiss(text, protocolNames())],
  },
};

/** The text with one slip mended, where that makes it an address, a block, ports or a protocol. */
export function repaired(wanted: string, text: string): string | undefined {
  const repairs = REPAIRS[wanted];
  if (repairs === undefined) return undefined;
  for (const mend of repairs.ways) {
    const mended = mend(text);
    if (mended !== undefined && mended !== text && repairs.parse(mended).ok) return mended;
  }
  return undefined;
}

/** `10.0.0.5` as `10.0.0.5/32`. */
function blockOfOne(text: string): string | undefined {
  const address = parseIp(text);
  return address.ok ? formatCidr(hostCidr(address.value)) : undefined;
}

/** `10.0.0.0/255.255.0.0` as `10.0.0.0/16`. A text that is not a mask comes out as one that is not a block either. */
function prefixLengthForMask(text: string): string | undefined {
  const [address = '', mask = ''] = text.split('/');
  const octets = mask.split('.').map(Number);
  const bits = octets.map((octet) => octet.toString(2).padStart(8, '0')).join('');
  return octets.length === 4 && /^1*0*$/.test(bits)
    ? `${address}/${bits.replaceAll('0', '').length}`
    : undefined;
}

function lowerPortFirst(text: string): string {
  return text.split('-').reverse().join('-');
}

function protocolNames(): readonly string[] {
  const numbers = Array.from({ length: 257 }, (_, index) => index - 1);
  return numbers.flatMap((number) => {
    const protocol = parseProtocol(number);
    const name = protocol.ok ? formatProtocol(protocol.value) : '';
    return /^[a-z]/.test(name) ? [name] : [];
  });
}
