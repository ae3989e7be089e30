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
  const subnet = { subnet: hop.subnetId ?? '', zone: zone ?? '' };
  switch (decision.component.type) {
    case 'vpc-peering-connection':
      return {
        chip: m.crossing.chip(words),
        sentence: m.crossing.peering(words),
        why: m.crossing.peeringWhy,
      };
    case 'transit-gateway-attachment': {
      if (hop.direction === 'outbound') {
        return {
          chip: m.crossing.chip(words),
          sentence: m.crossing.leaves(subnet),
          why: m.crossing.leavesWhy,
        };
      }
      if (hop.direction === 'inbound') {
        return {
          chip: m.crossing.chip(words),
          sentence: m.crossing.arrives(subnet),
          why: m.crossing.arrivesWhy,
        };
      }
      return { chip: m.crossing.chip(words), sentence: m.crossing.transitPeering(words), why: '' };
    }
    case 'vpn-gateway':
      return {
        chip: m.crossing.chip(words),
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
      return { chip: m.crossing.chip(words), sentence: m.crossing.passes(words), why: '' };
  }
}
