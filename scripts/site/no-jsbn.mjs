// In place of `jsbn` in the page: ip-address brings it along for sums over whole blocks, which are never asked of it
// (src/net/ip-cidr.ts reads single addresses only), and a browser has big integers of its own.
export function BigInteger() {
  throw new Error('ip-address was asked for more than the parts of an address');
}
