import type { ComponentRef } from '../compile/component.ts';
import { formatIp } from '../net/ip.ts';
import type { Subject, Told } from './explanation.ts';
import { nameInSentence } from './format.ts';
import { tellCode } from './stop.ts';

/** What joins a VPC to another network. */
export function tellCrossing(subject: Subject<'crossing'>): Told {
  const { hop, decision, at, m } = subject;
  const where = nameInSentence(decision.component, m);
  const step = m.crossing.step({ leg: at.leg, where });
  if (decision.code !== null) return { step, ...tellCode(decision.code, hop, m) };
  return { step, ...tellPassage(subject) };
}

function tellPassage({ hop, decision, m }: Subject<'crossing'>): Omit<Told, 'step'> {
  const { towards, zone } = decision;
  const destination = formatIp(hop.packetIn.destination);
  const words = { destination, towards: towards === null ? '' : nameInSentence(towards, m) };
  const chip = m.crossing.chip({
    ...words,
    towards: towards === null ? '' : shortName(towards, words.towards),
  });
  const subnet = { subnet: hop.subnetId ?? '', zone: zone ?? '' };
  switch (decision.component.type) {
    case 'vpc-peering-connection':
      return {
        chip,
        sentence: m.crossing.peering(words),
        why: m.crossing.peeringWhy,
      };
    case 'transit-gateway-attachment': {
      if (hop.direction === 'outbound') {
        return {
          chip,
          sentence: m.crossing.leaves(subnet),
          why: m.crossing.leavesWhy,
        };
      }
      if (hop.direction === 'inbound') {
        return {
          chip,
          sentence: m.crossing.arrives(subnet),
          why: m.crossing.arrivesWhy,
        };
      }
      return { chip, sentence: m.crossing.transitPeering(words), why: '' };
    }
    case 'vpn-gateway':
      return {
        chip,
        sentence: m.crossing.passes(words),
        why: m.crossing.vpnGatewayWhy,
      };
    case 'vpn-connection':
      return {
        chip: m.crossing.chipTunnel({ tunnel: decision.tunnel ?? 1 }),
        sentence: m.crossing.tunnel({ tunnel: decision.tunnel ?? 1 }),
        why: '',
      };
    default:
      return { chip, sentence: m.crossing.passes(words), why: '' };
  }
}

/** In a chip there is no room for all the words of the longest kinds. */
function shortName({ type, id }: ComponentRef, name: string): string {
  return type === 'direct-connect-gateway' ? id : name;
}
