import type { LegName } from '../../position.ts';

interface RuleWords {
  /** `stateless engine` */
  readonly engine: string;
  readonly rule: string;
  /** `drop` */
  readonly action: string;
  /** `the handshake` … ; empty where the packet is meant. */
  readonly part: string;
}

type DefaultWords = Pick<RuleWords, 'engine' | 'part'> & { readonly name: string };

const whom = (part: string) => (part === '' ? 'the packet' : part);

export const firewall = {
  step: ({ leg, where, firewall: id }: { leg: LegName; where: string; firewall: string }) =>
    `the ${leg} comes to the ${where} of the firewall ${id}`,
  engine: { stateless: 'stateless engine', stateful: 'stateful engine' },
  phase: { handshake: 'the handshake', established: 'the data after the handshake' },
  action: { pass: 'pass', drop: 'drop', forward: 'forward to stateful', reject: 'reject', alert: 'alert' },
  byDefault: {
    pass: 'pass',
    drop: 'drop',
    forward: 'forward to stateful rules',
    'drop-strict': 'drop all',
    'drop-established': 'drop established',
    'alert-strict': 'alert all',
    'alert-established': 'alert established',
  },
  ruleChip: ({ rule, action }: RuleWords) => `rule ${rule} ${action}`,
  rulePasses: ({ engine, rule, part }: RuleWords) =>
    `Rule ${rule} of the ${engine} matches and passes ${whom(part)}, which goes on from the endpoint’s subnet unchanged.`,
  ruleStops: ({ engine, rule, action, part }: RuleWords) =>
    `Rule ${rule} of the ${engine} matches ${whom(part)}, and its action is ${action}.`,
  rejected: 'Reject answers the sender with a reset (TCP RST), so the client learns at once.',
  defaultChip: ({ name }: DefaultWords) => `default: ${name}`,
  defaultPasses: ({ engine, part }: DefaultWords) =>
    `No rule of the ${engine} matches, and by default ${whom(part)} passes.`,
  defaultStops: ({ engine, name, part }: DefaultWords) =>
    `No rule of the ${engine} passes ${whom(part)}, and the default action is ${name}.`,
  dropEstablishedWhy:
    '“Drop established” lets the handshake through, so that rules can see the first data, and drops what follows in flows that no rule has passed. The connection opens, and then nothing gets through.',
  remembered: 'passes: known flow',
  passesFlow: 'The stateful engine remembers that a rule passed this flow, so the reply passes as well.',
  passesFlowWhy: 'Pass ends the inspection of the whole flow, in both directions.',
  undecidedChip: ({ rule }: { rule: string }) => `rule ${rule}: cannot be decided`,
  undecided: ({ rule, asks }: { rule: string; asks: string }) =>
    `Whether rule ${rule} matches cannot be decided from what is known of the flow (${asks === '' ? 'the host name' : asks}).`,
  undecidedWhy:
    'It looks at application data. A flow that names its host (http: host) decides rules by domain.',
  streamException:
    'The stateful engine of this endpoint has seen one direction of the flow only: its stream exception policy applies.',
};
