import type { Direction } from '../../../compile/network.ts';
import type { LegName } from '../../position.ts';

export const securityGroup = {
  step: ({ leg, direction, host }: { leg: LegName; direction: Direction; host: string }) =>
    `the ${leg} tries to ${direction === 'inbound' ? 'enter' : 'leave'} the network interface of ${host}`,
  chipAllowed: ({ direction, scope }: { direction: Direction; scope: string }) =>
    `${direction === 'inbound' ? 'in' : 'out'} · ${scope}`,
  chipScope: ({ ports, direction, peer }: { ports: string; direction: Direction; peer: string }) =>
    `${ports} ${direction === 'inbound' ? 'from' : 'to'} ${peer}`,
  chipTracked: 'tracked · allowed',
  chipDenied: ({ direction }: { direction: Direction }) =>
    `${direction === 'inbound' ? 'in' : 'out'} · no rule matches`,
  chipNoRules: ({ direction }: { direction: Direction }) =>
    `${direction === 'inbound' ? 'in' : 'out'} · no rules`,
  chipPasses: ({ direction }: { direction: Direction }) =>
    `${direction === 'inbound' ? 'in' : 'out'} · passes`,
  allowed: ({ rule, scope, direction, peer }: RuleWords) =>
    `${capitalised(rule)} allows ${scope} ${direction === 'inbound' ? 'from' : 'to'} ${peer}.`,
  passes: 'The security group lets the packet pass.',
  willTrack: 'The group remembers the flow, so the reply will need no rule.',
  willAutoTrack:
    'The group remembers the flow whatever its rules say, because of what it passes on its way; the reply will need no rule.',
  willNotTrack:
    'The group does not remember this flow, since its rules are open to every address both ways; the reply will pass by a rule.',
  replyTracked: ({ direction, step }: { direction: Direction; step: number | null }) =>
    step === null
      ? 'The packet belongs to a flow that the group remembers, so it needs no rule.'
      : `The packet belongs to the flow that was let ${direction === 'inbound' ? 'in' : 'out'} at step ${step}, so it needs no rule.`,
  replyTrackedWhy:
    'A security group is stateful: what answers an allowed flow passes, whatever the rules of the other direction say.',
  replyUntracked: ({ rule, scope, direction, peer }: RuleWords) =>
    `The group does not remember this flow, so the reply passes by a rule: ${rule}, ${scope} ${
      direction === 'inbound' ? 'from' : 'to'
    } ${peer}.`,
  denied: ({ direction, count }: { direction: Direction; count: number }) =>
    count === 1
      ? `The only ${direction} rule does not match.`
      : `None of the ${count} ${direction} rules matches.`,
  noRules: ({ direction, groups }: { direction: Direction; groups: number }) =>
    `The security group${groups === 1 ? ' has' : 's have'} no ${direction} rules, so nothing new may ${
      direction === 'inbound' ? 'come in' : 'go out'
    }.`,
  sameSubnet: ({ subnet }: { subnet: string }) =>
    `Both ends are in the subnet ${subnet}, so the packet meets no network ACL and no route table: only security groups stand between neighbours.`,
  allowOnly: 'A security group has allow rules only: what no rule allows is denied.',
  bothGroups: ({ count }: { count: number }) =>
    `The rules of all ${count} groups count as one set, and one match would be enough.`,
  nearMiss: ({ rule, reason }: { rule: string; reason: string }) =>
    `${capitalised(rule)} comes closest, but ${reason}.`,
  referenceLost: ({ rule, group, through }: { rule: string; group: string; through: string }) =>
    `${capitalised(rule)} names the group ${group}. Such a rule matches only packets that come straight from an interface in ${group}; this one came through ${through}, which does not preserve the sender’s group. Only a rule for addresses can match it.`,
  referenceLostSomewhere: 'a component on the way',
  referenceUnsupported: ({ rule, group }: { rule: string; group: string }) =>
    `${capitalised(rule)} names the group ${group}. Security group referencing is off on the transit gateway or on one of its two attachments, so a rule for addresses is needed.`,
  referenceStale: ({ rule, group }: { rule: string; group: string }) =>
    `${capitalised(rule)} names the group ${group}, which does not exist here, so it matches nothing.`,
  translatedSource: ({ source, original, by }: { source: string; original: string; by: string }) =>
    `The packet no longer comes from ${original}: ${by} changed its source to ${source}, and that is what the rules see.`,
};

interface RuleWords {
  readonly rule: string;
  readonly scope: string;
  readonly direction: Direction;
  readonly peer: string;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
