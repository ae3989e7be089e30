import { formatIp, isIpv4 } from '../net/ip.ts';
import { paragraph, type Subject, type Told } from './explanation.ts';
import { stepsBefore } from './position.ts';
import { tellCode } from './stop.ts';

type GatewaySubject = Subject<'gateway'>;

/** An internet gateway, or an egress-only internet gateway. */
export function tellGateway(subject: GatewaySubject): Told {
  const { hop, decision, at, m } = subject;
  const step = m.gateway.step({ leg: at.leg, direction: hop.direction });
  if (decision.code !== null) return { step, ...tellCode(decision.code, hop, m) };
  if (decision.component.type === 'egress-only-internet-gateway') return { step, ...tellEgressOnly(subject) };
  return { step, ...tellTranslation(subject) };
}

function tellTranslation({ hop, at, m }: GatewaySubject): Omit<Told, 'step'> {
  const { packetIn, packetOut } = hop;
  const source = formatIp(packetIn.source);
  const newSource = formatIp(packetOut.source);
  const destination = formatIp(packetIn.destination);
  const newDestination = formatIp(packetOut.destination);
  const why = at.leg === 'request' ? m.gateway.noMemory : '';
  if (source !== newSource && destination !== newDestination) {
    return {
      chip: m.gateway.chipTranslates({ from: destination, to: newDestination }),
      sentence: m.gateway.translatesBoth({ source, newSource, destination, newDestination }),
      why,
    };
  }
  if (source !== newSource) {
    const words = { from: source, to: newSource };
    return { chip: m.gateway.chipTranslates(words), sentence: m.gateway.translatesSource(words), why };
  }
  if (destination !== newDestination) {
    const words = { from: destination, to: newDestination };
    return { chip: m.gateway.chipTranslates(words), sentence: m.gateway.translatesDestination(words), why };
  }
  const sentence = isIpv4(packetIn.source) ? m.gateway.passesPlain : m.gateway.passes;
  return { chip: m.gateway.chipPasses, sentence, why: '' };
}

function tellEgressOnly({ hop, at, m }: GatewaySubject): Omit<Told, 'step'> {
  const chip = m.gateway.chipPasses;
  if (hop.direction !== 'inbound') {
    return { chip, sentence: paragraph(m.gateway.passes, m.gateway.egressOnlyRemembers), why: '' };
  }
  const out = stepsBefore(at).find(({ hop: earlier }) => {
    const { decision, direction } = earlier;
    return (
      decision.kind === 'gateway' && decision.component.id === hop.component.id && direction === 'outbound'
    );
  });
  return { chip, sentence: m.gateway.egressOnlyReply({ step: out?.number ?? null }), why: '' };
}
