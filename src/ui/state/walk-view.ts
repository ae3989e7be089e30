import { explainHop } from '../../explain/hop.ts';
import { legsOf, stepsOf, type Step } from '../../explain/position.ts';
import type { Language } from '../../model/text.ts';
import { formatPacket } from '../../net/packet.ts';
import type { Decision } from '../../trace/decision.ts';
import type { Hop, Outcome, Trace } from '../../trace/trace.ts';
import type { Tone } from '../controls/verdict-icon.ts';
import { words } from '../messages/words.ts';

/** One hop, as its chip in a lane shows it. */
export interface ChipView {
  /** Its place among all hops of the walk, from 0. */
  readonly index: number;
  readonly name: string;
  /** The name in full, with what it is: `Network ACL acl-private, outbound`. */
  readonly title: string;
  readonly detail: string;
  readonly tone: HopTone;
  /** A formality on the way, such as the check of the sender's address: drawn small, so that the gates stand out. */
  readonly quiet: boolean;
  /** The packet stopped earlier. */
  readonly ghost: boolean;
}

export interface LaneView {
  readonly key: string;
  readonly connection: number;
  readonly leg: 'request' | 'response';
  /** The first packet of the leg: `tcp 10.0.1.10:49152 → 10.0.2.20:3306` */
  readonly packet: string;
  readonly outcome: Outcome['kind'];
  readonly chips: readonly ChipView[];
}

/** A hop neither allows nor denies where it only passes the packet on. */
export type HopTone = Tone | 'pass';

const TONES: Readonly<Record<Decision['verdict'], HopTone>> = {
  allow: 'allow',
  deliver: 'allow',
  deny: 'deny',
  drop: 'deny',
  route: 'pass',
  translate: 'pass',
  note: 'pass',
  unknown: 'unknown',
};

export function toneOf(hop: Hop): HopTone {
  return TONES[hop.decision.verdict];
}

/** The lanes of a walk: request and response of each connection that has any hops. */
export function lanesOf(trace: Trace, language: Language): readonly LaneView[] {
  const steps = stepsOf(trace);
  return legsOf(trace).flatMap(({ connection, leg }) => {
    const walked = trace.connections[connection]?.[leg];
    const first = walked?.hops[0];
    if (!walked || first === undefined) return [];
    const own = steps.filter((step) => step.connection === connection && step.leg === leg);
    return {
      key: `${connection} ${leg}`,
      connection,
      leg,
      packet: formatPacket(first.packetIn),
      outcome: walked.outcome.kind,
      chips: own.map((step) => chipOf(step, trace, language)),
    };
  });
}

function chipOf(step: Step, trace: Trace, language: Language): ChipView {
  const { hop, number } = step;
  const { title, chip } = explainHop(hop, { ...step, trace }, language);
  return {
    index: number - 1,
    name: nameOf(hop),
    title,
    detail: chip,
    tone: toneOf(hop),
    quiet: hop.decision.kind === 'network-interface' && ['allow', 'note'].includes(hop.decision.verdict),
    ghost: hop.hypothetical,
  };
}

/** What AWS made by itself has a long id with its VPC's name in front: a chip says what it is. */
function nameOf({ component, decision }: Hop): string {
  const { madeByAws } = words().lanes;
  switch (decision.kind) {
    case 'security-group': {
      const names = decision.groups.map(({ id, at }) => (at === null ? madeByAws.securityGroup : id));
      return names.length === 0 ? component.id : names.join(', ');
    }
    case 'network-acl':
      return decision.networkAcl.at === null ? madeByAws.networkAcl : component.id;
    case 'route':
      return decision.routeTable.at === null ? madeByAws.routeTable : component.id;
    default:
      return component.id.replace(/^.+\/(?=.)/, '');
  }
}
