import IPCIDR from 'ip-cidr';

/**
 * The number that the library ip-cidr reads in an address, or undefined when it refuses. It is the only thing asked
 * of the library: on numbers, our own comparisons are a thousand times faster.
 *
 * Some texts must not reach it, since it takes them for an address too: `10.0.0.1/08`, `fe80::1%eth0`, and dots
 * after a colon (`x:1.2.3.4` and `::ffff:1.2.3.4` are both 1.2.3.4 to it).
 */
export function readWithIpCidr(address: string): bigint | undefined {
  try {
    return IPCIDR.formatIP<bigint>(IPCIDR.createAddress(address), { type: 'bigInteger' });
  } catch {
    return undefined;
  }
}
