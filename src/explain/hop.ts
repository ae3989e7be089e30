import type { Language } from '../model/text.ts';
import type { Hop } from '../trace/trace.ts';
import { tellCrossing } from './crossing.ts';
import { tellEndpoint } from './endpoint.ts';
import { paragraph, type HopExplanation, type Told } from './explanation.ts';
import { titleOf } from './format.ts';
import { tellDistribution, tellName, tellWebAcl } from './edge.ts';
import { tellGateway } from './gateway.ts';
import { tellLoadBalancer } from './load-balancer.ts';
import { messagesIn, type Messages } from './messages/messages.ts';
import { tellHost, tellNatGateway } from './nat-gateway.ts';
import { tellNetworkAcl } from './network-acl.ts';
import { tellNetworkInterface } from './network-interface.ts';
import { tellPlace, tellResolver } from './place.ts';
import type { At } from './position.ts';
import { tellGatewayLoadBalancer } from './gateway-load-balancer.ts';
import { tellFirewall } from './network-firewall.ts';
import { tellRouteTable } from './route-table.ts';
import { tellSecurityGroup } from './security-group.ts';
import { tellNotes } from './stop.ts';
import { tellTransitRoute } from './transit-route.ts';

export type { HopExplanation } from './explanation.ts';
export type { At, LegName } from './position.ts';

/** What there is to say about one hop, at its place in its trace. */
export function explainHop(hop: Hop, at: At, language: Language): HopExplanation {
  const m = messagesIn(language);
  const told = tell(hop, at, m);
  return {
    title: hopTitle(hop, m),
    step: hop.hypothetical ? m.words.hypothetical(told) : told.step,
    chip: told.chip,
    sentence: told.sentence,
    why: paragraph(told.why, tellNotes(hop, m)),
    verdictWord: m.words.verdict[hop.decision.verdict],
  };
}

/** The sentence alone, for those who print many. */
export function hopSentence(hop: Hop, at: At, language: Language): string {
  return tell(hop, at, messagesIn(language)).sentence;
}

/** `Network ACL private, outbound`, `Security groups app, web, inbound`. */
function hopTitle(hop: Hop, m: Messages): string {
  const { decision, direction } = hop;
  const title =
    decision.kind === 'security-group' && decision.groups.length > 1
      ? m.words.title({
          name: m.words.securityGroups,
          id: m.words.list(decision.groups.map(({ id }) => id)),
        })
      : titleOf(hop.component, m);
  const isDirected = ['security-group', 'network-acl', 'gateway', 'crossing'].includes(decision.kind);
  return direction !== null && isDirected ? m.words.directedTitle({ title, direction }) : title;
}

function tell(hop: Hop, at: At, m: Messages): Told {
  const { decision } = hop;
  switch (decision.kind) {
    case 'network-interface':
      return tellNetworkInterface({ hop, decision, at, m });
    case 'security-group':
      return tellSecurityGroup({ hop, decision, at, m });
    case 'network-acl':
      return tellNetworkAcl({ hop, decision, at, m });
    case 'route':
      return tellRouteTable({ hop, decision, at, m });
    case 'gateway':
      return tellGateway({ hop, decision, at, m });
    case 'transit-route':
      return tellTransitRoute({ hop, decision, at, m });
    case 'crossing':
      return tellCrossing({ hop, decision, at, m });
    case 'firewall':
      return tellFirewall({ hop, decision, at, m });
    case 'gateway-load-balancer':
      return tellGatewayLoadBalancer({ hop, decision, at, m });
    case 'load-balancer':
      return tellLoadBalancer({ hop, decision, at, m });
    case 'web-acl':
      return tellWebAcl({ hop, decision, at, m });
    case 'distribution':
      return tellDistribution({ hop, decision, at, m });
    case 'name':
      return tellName({ hop, decision, at, m });
    case 'endpoint':
      return tellEndpoint({ hop, decision, at, m });
    case 'nat':
      return tellNatGateway({ hop, decision, at, m });
    case 'host':
      return tellHost({ hop, decision, at, m });
    case 'place':
      return tellPlace({ hop, decision, at, m });
    case 'resolver':
      return tellResolver({ hop, decision, at, m });
  }
}
