import { formatIp } from '../net/ip.ts';
import { TCP } from '../net/protocol.ts';
import type { Check, CheckName } from '../trace/decision.ts';
import type { Subject, Told } from './explanation.ts';
import { serviceOf } from './format.ts';
import { tellCode } from './stop.ts';

type NetworkInterfaceSubject = Subject<'network-interface'>;

/** A network interface: it sends, it delivers, or its source/destination check refuses. */
export function tellNetworkInterface(subject: NetworkInterfaceSubject): Told {
  const { hop, decision, at, m } = subject;
  const host = decision.networkInterface.ref.id;
  const words = { leg: at.leg, host };
  const { stepSends, stepArrives } = m.networkInterface;
  const step = hop.direction === 'outbound' ? stepSends(words) : stepArrives(words);
  const isClosedPort = failed(decision.checks, 'listens');
  if (isClosedPort && (decision.code === null || decision.code === 'X_CONNECTION_RESET')) {
    return { step, ...tellRefusal(subject) };
  }
  if (decision.code !== null) return { step, ...tellCode(decision.code, hop, m) };
  return { step, ...(hop.direction === 'outbound' ? tellSending(subject) : tellArrival(subject)) };
}

function tellSending({ hop, decision, m }: NetworkInterfaceSubject): Omit<Told, 'step'> {
  const source = formatIp(hop.packetIn.source);
  return failed(decision.checks, 'source-is-own-address')
    ? { chip: m.networkInterface.chipPasses, sentence: m.networkInterface.sendsForOther({ source }), why: '' }
    : { chip: m.networkInterface.chipSends, sentence: m.networkInterface.sends({ source }), why: '' };
}

function tellArrival({ hop, decision, at, m }: NetworkInterfaceSubject): Omit<Told, 'step'> {
  const destination = formatIp(hop.packetIn.destination);
  const host = decision.networkInterface.ref.id;
  if (decision.verdict !== 'deliver') {
    const sentence = failed(decision.checks, 'destination-is-own-address')
      ? m.networkInterface.accepts({ destination })
      : m.networkInterface.passes;
    return { chip: m.networkInterface.chipPasses, sentence, why: '' };
  }
  const chip = hop.hypothetical ? m.networkInterface.chipNotDelivered : m.networkInterface.chipDelivered;
  const sentence =
    at.leg === 'response'
      ? m.networkInterface.deliveredReply({ host })
      : m.networkInterface.delivered({ destination, host });
  return { chip, sentence, why: '' };
}

function tellRefusal({ hop, decision, m }: NetworkInterfaceSubject): Omit<Told, 'step'> {
  const words = { service: serviceOf(hop.packetIn), host: decision.networkInterface.ref.id };
  const { chipRefused, refused, refusedWhy, unheard, unheardWhy } = m.networkInterface;
  return hop.packetIn.protocol === TCP
    ? { chip: chipRefused(words), sentence: refused(words), why: refusedWhy }
    : { chip: chipRefused(words), sentence: unheard(words), why: unheardWhy };
}

function failed(checks: readonly Check[], name: CheckName): boolean {
  return checks.some((check) => check.name === name && !check.passed);
}
