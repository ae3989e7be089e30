import type { Scenario } from '../model/scenario.ts';
import { addressAt, cidr } from '../net/cidr.ts';
import { formatIp } from '../net/ip.ts';

/** Documentation addresses that stand for what AWS assigns. */
const ASSIGNED = cidr('192.0.2.0/24');
const FIRST = 100;
const LAST = 254;

/** Hands out public addresses that the document does not write anywhere, always in the same order. */
export function publicAddressesLeft(scenario: Scenario): () => string | undefined {
  let written: ReadonlySet<string> | undefined;
  let index = FIRST;
  return () => {
    written ??= writtenIn(scenario);
    for (; index <= LAST; index++) {
      const address = formatIp(addressAt(ASSIGNED, index));
      if (written.has(address)) continue;
      index += 1;
      return address;
    }
    return undefined;
  };
}

/** Every address that stands in the document as it is, in a flow too, so that nobody is taken for somebody else. */
function writtenIn(scenario: Scenario): ReadonlySet<string> {
  const found = JSON.stringify({ ...scenario, lesson: undefined, view: undefined });
  return new Set(found.match(/192\.0\.2\.\d+/gu));
}
