import { familyOf, formatIp } from '../net/ip.ts';
import type { Hop } from '../trace/trace.ts';
import type { Subject, Told } from './explanation.ts';
import { formatDestination, formatSource } from './format.ts';
import { tellCode } from './stop.ts';

/** A NAT gateway: what it makes of the packet, or why it refuses it. */
export function tellNatGateway({ hop, decision, at, m }: Subject<'nat'>): Told {
  const step = m.natGateway.step({ leg: at.leg, id: decision.natGateway.id });
  if (decision.code !== null) return { step, ...tellCode(decision.code, hop, m) };
  const { packetIn, packetOut } = hop;
  switch (changeOf(hop)) {
    case 'family': {
      const words = { source: formatIp(packetOut.source), destination: formatIp(packetOut.destination) };
      return familyOf(packetOut.source) === 4
        ? {
            step,
            chip: m.natGateway.chipTranslates({ to: formatSource(packetOut) }),
            sentence: m.natGateway.translatesFamily(words),
            why: '',
          }
        : {
            step,
            chip: m.natGateway.chipTranslatesBack({ to: formatDestination(packetOut) }),
            sentence: m.natGateway.translatesFamilyBack(words),
            why: '',
          };
    }
    case 'source': {
      const words = { from: formatSource(packetIn), to: formatSource(packetOut) };
      const sentence = m.natGateway.translates(words);
      return { step, chip: m.natGateway.chipTranslates(words), sentence, why: '' };
    }
    case 'destination': {
      const words = { from: formatDestination(packetIn), to: formatDestination(packetOut) };
      const sentence = m.natGateway.translatesBack(words);
      return { step, chip: m.natGateway.chipTranslatesBack(words), sentence, why: '' };
    }
    case 'nothing':
      return { step, chip: m.gateway.chipPasses, sentence: m.natGateway.passes, why: '' };
  }
}

/** The operating system of a host that forwards what is not for itself. */
export function tellHost({ hop, decision, at, m }: Subject<'host'>): Told {
  const { id } = decision.host.ref;
  const step = m.host.step({ leg: at.leg, id });
  if (decision.code !== null) return { step, ...tellCode(decision.code, hop, m) };
  const { packetIn, packetOut } = hop;
  switch (changeOf(hop)) {
    case 'family':
    case 'source': {
      const words = { id, from: formatSource(packetIn), to: formatSource(packetOut) };
      return { step, chip: m.host.chipTranslates(words), sentence: m.host.translates(words), why: '' };
    }
    case 'destination': {
      const words = { id, from: formatDestination(packetIn), to: formatDestination(packetOut) };
      return {
        step,
        chip: m.host.chipTranslatesBack(words),
        sentence: m.host.translatesBack(words),
        why: '',
      };
    }
    case 'nothing':
      return { step, chip: m.host.chipForwards, sentence: m.host.forwards({ id }), why: '' };
  }
}

function changeOf({ packetIn, packetOut }: Hop): 'family' | 'source' | 'destination' | 'nothing' {
  if (familyOf(packetIn.source) !== familyOf(packetOut.source)) return 'family';
  if (formatSource(packetIn) !== formatSource(packetOut)) return 'source';
  return formatDestination(packetIn) === formatDestination(packetOut) ? 'nothing' : 'destination';
}
