import type { NetworkInterface } from '../compile/network.ts';
import { familyOf } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { ALLOW, DELIVER, drop, type Passing, type Stopping } from './answer.ts';
import type { Check, NetworkInterfaceDecision } from './decision.ts';
import type { Pass } from './state.ts';
import { carriesFamily, isPoolAddress, owns } from './ownership.ts';

/**
 * Out of the interface: its host must run, the packet be of a family that the subnet and the interface carry (VPC-17),
 * and its source one of the interface's own addresses, unless the source/destination check is off (ENI-8).
 * AWS: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html
 */
export function decideOutbound(networkInterface: NetworkInterface, packet: Packet): NetworkInterfaceDecision {
  if (!networkInterface.host.running) {
    return decided(networkInterface, drop('BAD_STATE'), [{ name: 'host-running', passed: false }]);
  }
  const family: Check = {
    name: 'address-family',
    passed: carriesFamily(networkInterface, familyOf(packet.source)),
  };
  if (!family.passed) return decided(networkInterface, drop('X_UNSUPPORTED_IP_FAMILY'), [family]);
  const own: Check = { name: 'source-is-own-address', passed: owns(networkInterface, packet.source) };
  if (own.passed) return decided(networkInterface, ALLOW, [family, own]);
  const off: Check = { name: 'source-dest-check-off', passed: !networkInterface.sourceDestCheck };
  return decided(networkInterface, off.passed ? ALLOW : drop('ENI_ADDRESS_RESTRICTION'), [family, own, off]);
}

/**
 * Into the interface: a packet for one of its addresses is kept; any other passes on to a host that forwards, and only
 * with the source/destination check off. A database or other managed interface has no such switch (XPL-12).
 * `forwarded` says that the host hands this packet on although it is addressed to it (a reply to a masqueraded flow).
 */
export function decideInbound(
  networkInterface: NetworkInterface,
  packet: Packet,
  forwarded: boolean,
  pass: Pass,
): NetworkInterfaceDecision {
  const own: Check = {
    name: 'destination-is-own-address',
    passed: owns(networkInterface, packet.destination),
  };
  if (!own.passed) {
    const off: Check = { name: 'source-dest-check-off', passed: !networkInterface.sourceDestCheck };
    const code = isUserOwned(networkInterface)
      ? 'ENI_SOURCE_DEST_CHECK_RESTRICTION'
      : 'ENI_ADDRESS_RESTRICTION';
    if (!off.passed) return decided(networkInterface, drop(code), [own, off]);
    // The host itself answers for the addresses of a pool that is routed to it.
    const isKept = isPoolAddress(networkInterface.subnet.vpc, packet.destination);
    return decided(networkInterface, isKept ? DELIVER : ALLOW, [own, off]);
  }
  // LAM-1: nothing can be sent to a function by its interface.
  if (networkInterface.interfaceType === 'lambda' && pass === 'request') {
    return decided(networkInterface, drop('NO_POSSIBLE_DESTINATION'), [
      own,
      { name: 'listens', passed: false },
    ]);
  }
  if (forwarded) return decided(networkInterface, ALLOW, [own]);
  const running: Check = { name: 'host-running', passed: networkInterface.host.running };
  if (!running.passed) return decided(networkInterface, drop('BAD_STATE'), [own, running]);
  // A reply goes to the port from which the host asked, on which it waits.
  const listens = pass === 'response' ? null : listensCheck(networkInterface, packet);
  return decided(networkInterface, DELIVER, listens === null ? [own, running] : [own, running, listens]);
}

/** Whether something listens on the destination port; null where the document does not say, or the protocol has no ports. */
function listensCheck(networkInterface: NetworkInterface, packet: Packet): Check | null {
  const host = networkInterface.pods?.get(packet.destination) ?? networkInterface.host;
  if (host.listens === null || packet.kind !== 'ports') return null;
  const { protocol, destinationPort } = packet;
  const passed = host.listens.some((open) => open.protocol === protocol && open.port === destinationPort);
  return { name: 'listens', passed };
}

function isUserOwned({ host, interfaceType }: NetworkInterface): boolean {
  return host.ref.type !== 'database' && interfaceType === 'interface';
}

function decided(
  networkInterface: NetworkInterface,
  answer: Passing | Stopping,
  checks: readonly Check[],
): NetworkInterfaceDecision {
  const { causes, notes } = answer;
  const kind = 'network-interface';
  return answer.code === null
    ? { verdict: answer.verdict, code: null, causes, notes, kind, networkInterface, checks }
    : { verdict: answer.verdict, code: answer.code, causes, notes, kind, networkInterface, checks };
}
