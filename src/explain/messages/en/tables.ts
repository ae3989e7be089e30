import type { Direction } from '../../../compile/network.ts';

export const connectionTable = {
  tracked: ({ step, rule, direction }: { step: number; rule: string; direction: Direction }) =>
    `let ${direction === 'inbound' ? 'in' : 'out'} at step ${step} by ${rule}: the reply needs no rule`,
  remembered: 'opened before this walk: the packet needs no rule',
  autoTracked: ({ step, rule }: { step: number; rule: string }) =>
    `opened at step ${step} by ${rule}; tracked whatever the rules say, because of what the flow passes`,
  untracked: ({ step, rule }: { step: number; rule: string }) =>
    `untracked: let through at step ${step} by ${rule}, open to every address both ways, so the reply passes by a rule`,
  someRule: 'a rule',
  translation: ({ step }: { step: number }) =>
    `made at step ${step}: a reply to the outer address goes back to the inner one`,
  translationFound: 'made before this walk: a reply to the outer address goes back to the inner one',
  egressFlow: ({ step }: { step: number }) => `let out at step ${step}: its replies may come in`,
};

export const packetView = {
  source: 'Source',
  destination: 'Destination',
  protocol: 'Protocol',
  icmpRequest: ({ protocol }: { protocol: string }) => `${protocol} echo request`,
  icmpReply: ({ protocol }: { protocol: string }) => `${protocol} echo reply`,
};
