import type { Network } from '../../compile/network.ts';
import { afterFailover } from '../failover.ts';
import type { Trace } from '../trace.ts';
import { answerArrival } from './arrival.ts';
import { answerDeparture } from './departure.ts';
import type { WishAnswer } from './finding.ts';
import { HEADER_FIELDS } from './header.ts';
import { answerAvoid, answerThrough } from './through.ts';

/**
 * What the flow of a trace wants of its way, each wish with its answer, in the order of the document (XPL-6). Empty where it
 * wants nothing. What AWS may pick otherwise is not asked: the answers are about the walk that the trace shows.
 */
export function answerWishes(network: Network, trace: Trace): readonly WishAnswer[] {
  const { wants, failover } = trace.flow.asked;
  if (wants === undefined) return [];
  const walked = failover === undefined ? network : afterFailover(network, failover);
  const { through = [], avoid = [], atSource = {}, atDestination = {} } = wants;
  return [
    ...through.map((id) => answerThrough(walked, trace, id)),
    ...avoid.map((id) => answerAvoid(trace, id)),
    ...answerDeparture(network, trace, atSource),
    ...HEADER_FIELDS.filter((field) => atDestination[field] !== undefined).map((field) =>
      answerArrival(walked, trace, atDestination, field),
    ),
  ];
}
