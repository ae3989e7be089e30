import IPCIDR from 'ip-cidr';

/**
 * The numbers that the library ip-cidr reads in an address (four of 8 bits for IPv4, eight of 16 bits for IPv6), or
 * undefined when it refuses. It is the only thing asked of the library: on numbers, our own comparisons are a thousand
 * times faster, and so is putting the parts together ourselves instead of through its big integers.
 *
 * Some texts must not reach it, since it takes them for an address too: `10.0.0.1/08`, `fe80::1%eth0`, and dots
 * after a colon (`x:1.2.3.4` and `::ffff:1.2.3.4` are both 1.2.3.4 to it).
 *
 * The addresses of a document are read each time that a key is pressed in it: what was read is remembered.
 */
export function readWithIpCidr(address: string): readonly number[] | undefined {
  if (remembered.has(address)) return remembered.get(address);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const parts = partsOf(address);
  remembered.set(address, parts);
  return parts;
}

const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, readonly number[] | undefined>();

function partsOf(address: string): readonly number[] | undefined {
  try {
    const { parsedAddress, v4 } = IPCIDR.createAddress(address);
    return parsedAddress.map((part) => parseInt(part, v4 ? 10 : 16));
  } catch {
    return undefined;
  }
}
