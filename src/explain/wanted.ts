import type { Language } from '../model/text.ts';
import { formatCidr } from '../net/cidr.ts';
import { formatIp } from '../net/ip.ts';
import type { Trace } from '../trace/trace.ts';
import type { Finding, FoundAt, NamedRoute, Wish, WishAnswer } from '../trace/wanted/finding.ts';
import { paragraph } from './explanation.ts';
import { nameInSentence } from './format.ts';
import { wanted as en, type WantedMessages } from './messages/en/wanted.ts';
import { wanted as ko } from './messages/ko/wanted.ts';
import { messagesIn } from './messages/messages.ts';
import { meaningOf } from './question-meaning.ts';

const MESSAGES = { en, ko } as const;

export interface WishExplanation {
  /** What is wanted, in a few words: `Pass firewall`. */
  readonly title: string;
  /** What came of it, and why. */
  readonly sentence: string;
}

export function explainWish(
  { wish, met, findings }: WishAnswer,
  trace: Trace,
  language: Language,
): WishExplanation {
  const title = MESSAGES[language].wish(wish);
  if (met) return { title, sentence: MESSAGES[language].met };
  const sentences = findings.map((one) => findingSentence(one, wish, trace, language));
  return { title, sentence: paragraph(...sentences) };
}

/** One finding as a sentence. */
export function findingSentence(one: Finding, wish: Wish, trace: Trace, language: Language): string {
  const m = MESSAGES[language];
  const where = nameInSentence(one.component, messagesIn(language));
  const route = routeText(one.route, m);
  const winner = routeText(one.winner, m);
  switch (one.code) {
    case 'COMPONENT_FILTER_RESTRICTION':
      return m.passesNot({ id: idOf(wish) });
    case 'COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT': {
      const meets = m.meets({ id: idOf(wish), where });
      return winner === '' ? meets : paragraph(meets, m.ledBy({ winner }));
    }
    case 'CANNOT_ROUTE':
    case 'TGW_RTB_CANNOT_ROUTE':
      return m.cannotRoute({ where, route, destination: destinationAt(trace, one.at) });
    case 'VPC_LOCAL_ROUTE_CIDR_RESTRICTION':
      return m.local({ where, destination: destinationAt(trace, one.at) });
    case 'MORE_SPECIFIC_ROUTE':
    case 'TGW_RTB_MORE_SPECIFIC_ROUTE':
      return m.moreSpecific({ where, route, winner });
    case 'HIGHER_PRIORITY_ROUTE':
    case 'TGW_RTB_HIGHER_PRIORITY_ROUTE':
      return m.higherPriority({ where, route, winner });
    case 'NO_ROUTE_TO_DESTINATION':
    case 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT':
      if (wish.kind === 'through') return m.noRoute({ where, winner });
      break;
    default:
  }
  if (wish.kind === 'at-destination' && one.found !== null)
    return m.arrives({ name: wish.field, found: one.found });
  if (wish.kind === 'at-source' && one.code.startsWith('FILTER_AT_SOURCE_')) {
    const words = { name: wish.field, value: wish.value };
    return one.found === null ? m.leaves(words) : m.elsewhere({ ...words, found: one.found });
  }
  return m.at({ where, meaning: meaningOf(one.code, language) });
}

function idOf(wish: Wish): string {
  return 'id' in wish ? wish.id : wish.value;
}

function routeText(route: NamedRoute | null, m: WantedMessages): string {
  return route === null ? '' : m.route({ destination: formatCidr(route.destination), via: route.via });
}

function destinationAt(trace: Trace, at: FoundAt | null): string {
  const hop = at === null ? undefined : trace.connections[at.connection]?.[at.leg]?.hops[at.hop];
  return formatIp(hop?.packetIn.destination ?? trace.flow.to.ip);
}
