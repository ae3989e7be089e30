import type { Subject, Told } from './explanation.ts';
import { tellCode } from './stop.ts';

/** A gateway or interface endpoint: to which service it leads, or why it refuses. */
export function tellEndpoint({ hop, decision, at, m }: Subject<'endpoint'>): Told {
  const { endpoint } = decision;
  const step = m.endpoint.step({ leg: at.leg, id: endpoint.id });
  if (decision.code !== null) return { step, ...tellCode(decision.code, hop, m) };
  const words = { service: endpoint.service };
  return { step, chip: m.endpoint.chip(words), sentence: sentenceOf(at.leg, decision, m)(words), why: '' };
}

function sentenceOf(
  leg: 'request' | 'response',
  { endpoint, verdict }: Subject<'endpoint'>['decision'],
  m: Subject<'endpoint'>['m'],
) {
  if (endpoint.kind === 'gateway-endpoint') {
    return leg === 'request' ? m.endpoint.gateway : m.endpoint.gatewayReply;
  }
  return verdict === 'deliver' ? m.endpoint.delivered : m.endpoint.provider;
}
