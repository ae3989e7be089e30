import { formatIp } from '../net/ip.ts';
import type { Subject, Told } from './explanation.ts';
import { nameInSentence } from './format.ts';
import { tellCode } from './stop.ts';

/** What joins a VPC to another network. */
export function tellCrossing({ hop, decision, at, m }: Subject<'crossing'>): Told {
  const { component, towards } = decision;
  const where = nameInSentence(component, m);
  const step = m.crossing.step({ leg: at.leg, where });
  if (decision.code !== null) return { step, ...tellCode(decision.code, hop, m) };
  const destination = formatIp(hop.packetIn.destination);
  const words = { destination, towards: towards === null ? '' : nameInSentence(towards, m) };
  return {
    step,
    chip: m.crossing.chip(words),
    sentence: m.crossing.peering(words),
    why: m.crossing.peeringWhy,
  };
}
