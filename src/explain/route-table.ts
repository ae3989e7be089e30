import type { Route } from '../compile/network.ts';
import { contains, formatCidr } from '../net/cidr.ts';
import { familyOf, formatIp } from '../net/ip.ts';
import type { MatchField } from '../trace/decision.ts';
import { paragraph, type Subject, type Told } from './explanation.ts';
import { formatFamily, formatRoute, nameInSentence } from './format.ts';
import { stepsBefore } from './position.ts';
import { tellCode } from './stop.ts';

type RouteSubject = Subject<'route'>;

/** A route table: which route won, over which others, or why none did. */
export function tellRouteTable(subject: RouteSubject): Told {
  const { hop, decision, m } = subject;
  const step = stepOf(subject);
  const { decidedBy, code } = decision;
  if (decidedBy === null && code === null) {
    const { chipReturns: chip, returns: sentence, returnsWhy: why } = m.routeTable;
    return { step, chip, sentence, why };
  }
  if (decidedBy === null) return { step, ...tellNoRoute(subject) };
  const words = { destination: formatCidr(decidedBy.destination), target: decidedBy.via };
  if (code === 'BAD_STATE_ROUTE') {
    const address = formatIp(hop.packetIn.destination);
    return {
      step,
      chip: m.routeTable.chipBlackhole(words),
      sentence: m.routeTable.blackhole({ route: formatRoute(decidedBy, m), address }),
      why: m.routeTable.blackholeWhy({ target: decidedBy.via }),
    };
  }
  if (code === 'UNKNOWN_RESOURCE') {
    const sentence = m.routeTable.unmodelled({ route: formatRoute(decidedBy, m) });
    return { step, chip: m.routeTable.chip(words), sentence, why: tellCode(code, hop, m).why };
  }
  if (code === 'X_ASYMMETRIC_PATH') {
    return { step, ...tellCode(code, hop, m), sentence: tellOtherWay(subject, decidedBy) };
  }
  if (code !== null) return { step, ...tellCode(code, hop, m) };
  return {
    step,
    chip: m.routeTable.chip(words),
    sentence: tellWinner(subject, decidedBy),
    why: preferredLocal(subject),
  };
}

function stepOf({ hop, decision, m }: RouteSubject): string {
  const destination = formatIp(hop.packetIn.destination);
  const { gateway } = decision.routeTable;
  return gateway === null
    ? m.routeTable.step({ destination })
    : m.routeTable.stepAtGateway({
        destination,
        gateway: nameInSentence({ type: 'internet-gateway', id: gateway.id }, m),
      });
}

/** What handled the request last has to see the reply first (EV-14). */
function tellOtherWay({ at, m }: RouteSubject, winner: Route): string {
  const route = formatRoute(winner, m);
  const passed = stepsBefore(at).filter(
    ({ connection, hop }) =>
      connection === at.connection && ['gateway', 'nat', 'host'].includes(hop.decision.kind),
  );
  const back = passed.filter(({ leg }) => leg === 'response').length;
  const expected = passed.filter(({ leg }) => leg === 'request')[back];
  return expected === undefined
    ? m.routeTable.notPassed({ route })
    : m.routeTable.notBack({ route, component: nameInSentence(expected.hop.component, m) });
}

const LOSERS_NAMED = 3;

function tellWinner({ hop, decision, m }: RouteSubject, winner: Route): string {
  const address = formatIp(hop.packetIn.destination);
  const route = formatRoute(winner, m);
  const losers = losingRoutes(
    decision.routeTable.routes[winner.destination.family],
    winner,
    hop.packetIn.destination,
  );
  const equal = losers.filter((loser) => loser.destination.prefixLength === winner.destination.prefixLength);
  const shorter = losers.filter((loser) => loser.destination.prefixLength < winner.destination.prefixLength);
  const list = (routes: readonly Route[]) => {
    const named = routes.slice(0, LOSERS_NAMED).map((loser) => formatRoute(loser, m));
    const left = routes.length - named.length;
    return m.words.list(left === 0 ? named : [...named, m.routeTable.more({ count: left })]);
  };
  if (equal.length > 0) return m.routeTable.equal({ route, address, losers: list(equal) });
  if (shorter.length > 0) return m.routeTable.longest({ route, address, losers: list(shorter) });
  if (winner.destination.prefixLength === 0) return m.routeTable.default({ route, address });
  return m.routeTable.only({ route, address });
}

/**
 * The routes after the winner that would also have carried the packet. The table is sorted, best first, so what
 * decides is the order; here is only said which of the rest it was decided over.
 */
function losingRoutes(
  routes: readonly Route[],
  winner: Route,
  destination: Parameters<typeof contains>[1],
): readonly Route[] {
  return routes.slice(routes.indexOf(winner) + 1).filter((route) => contains(route.destination, destination));
}

/** A propagated route that matches, and yields to the VPC's local route. */
export function isLocalPreferred(mismatches: readonly MatchField[]): boolean {
  return mismatches.includes('local-preferred');
}

function preferredLocal({ decision, m }: RouteSubject): string {
  const passedOver = decision.considered.find(({ mismatches }) => isLocalPreferred(mismatches));
  return passedOver === undefined
    ? ''
    : m.routeTable.localPreferred({ route: formatRoute(passedOver.rule, m) });
}

function tellNoRoute({ hop, decision, m }: RouteSubject): Omit<Told, 'step'> {
  const { routeTable, code } = decision;
  if (code !== null && code !== 'NO_ROUTE_TO_DESTINATION') return tellCode(code, hop, m);
  const address = formatIp(hop.packetIn.destination);
  const table = nameInSentence({ type: 'route-table', id: routeTable.id }, m);
  const family = familyOf(hop.packetIn.destination);
  const other = family === 4 ? 6 : 4;
  const hasDefault = (routes: readonly Route[]) =>
    routes.some(({ destination }) => destination.prefixLength === 0);
  const hasOnlyLocal = [...routeTable.routes[4], ...routeTable.routes[6]].every(
    ({ target }) => target.type === 'local',
  );
  let why = m.routeTable.noRouteAtAll;
  if (hasDefault(routeTable.routes[other]) && !hasDefault(routeTable.routes[family])) {
    why = paragraph(
      m.routeTable.noRouteFamily({ family: formatFamily(family, m), other: formatFamily(other, m) }),
      why,
    );
  } else if (hasOnlyLocal) {
    why = m.routeTable.noRouteLocalOnly;
  }
  return { chip: m.routeTable.chipNone, sentence: m.routeTable.noRoute({ address, table }), why };
}
