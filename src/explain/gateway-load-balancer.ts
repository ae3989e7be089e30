import { formatIp } from '../net/ip.ts';
import type { GatewayLoadBalancerDecision } from '../trace/decision.ts';
import { paragraph, type Subject, type Told } from './explanation.ts';
import { formatDestination, nameInSentence } from './format.ts';
import { candidates, passedOver } from './load-balancer.ts';
import type { Messages } from './messages/messages.ts';
import { tellCode } from './stop.ts';

/** A Gateway Load Balancer: its endpoint, or its node before and after an appliance. */
export function tellGatewayLoadBalancer({ hop, decision, at, m }: Subject<'gateway-load-balancer'>): Told {
  const words = m.gatewayLoadBalancer;
  const step = stepOf(decision, at.leg, m);
  if (decision.code !== null) {
    const told = tellCode(decision.code, hop, m);
    return { step, ...told, why: paragraph(told.why, passedOver(decision, m)) };
  }
  const { part, endpoint, target } = decision;
  if (part === 'endpoint' || target === null) {
    const sentence = words.enter({ service: endpoint.behind.id });
    const why = words.enterWhy({ subnet: endpoint.subnet.id });
    return { step, chip: words.enterChip, sentence, why };
  }
  if (part === 'appliance') {
    const sentence = words.inspects({ id: target.id });
    return { step, chip: words.inspectsChip, sentence, why: words.inspectsWhy };
  }
  if (part === 'decapsulate') {
    return { step, chip: words.unwrapChip, sentence: words.unwrap({ target: target.id }), why: '' };
  }
  const facts = {
    target: target.id,
    address: formatDestination(hop.packetOut),
    node: formatIp(hop.packetOut.source),
  };
  return {
    step,
    chip: words.wrapChip(facts),
    sentence: decision.sticks ? words.wrapSticks(facts) : words.wrap(facts),
    why: paragraph(
      decision.sticks ? '' : words.wrapWhy,
      decision.sticks ? '' : candidates(decision, m),
      passedOver(decision, m),
    ),
  };
}

function stepOf(
  { part, endpoint, networkInterface }: GatewayLoadBalancerDecision,
  leg: 'request' | 'response',
  m: Messages,
): string {
  const words = m.gatewayLoadBalancer;
  if (part === 'appliance' && networkInterface !== null)
    return words.applianceStep({ leg, id: networkInterface.ref.id });
  return part === 'endpoint' || networkInterface === null
    ? words.endpointStep({ leg, where: nameInSentence(endpoint.ref, m) })
    : words.step({ leg, id: networkInterface.host.ref.id });
}
