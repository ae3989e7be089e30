import type { Direction } from '../../../compile/network.ts';
import type { LegName } from '../../position.ts';

export const gateway = {
  step: ({ leg, direction }: { leg: LegName; direction: Direction | null }) => {
    if (direction === null) return `the ${leg} turns round at the edge of the VPC`;
    return `the ${leg} tries to ${direction === 'inbound' ? 'enter the VPC from' : 'leave the VPC for'} the internet`;
  },
  chipPasses: 'passes unchanged',
  chipTranslates: ({ from, to }: { from: string; to: string }) => `${from} → ${to}`,
  passes: 'The packet passes unchanged: IPv6 addresses need no translation.',
  passesPlain: 'The packet passes unchanged.',
  translatesSource: ({ from, to }: { from: string; to: string }) =>
    `The source ${from} becomes its public address ${to}; ports stay.`,
  translatesDestination: ({ from, to }: { from: string; to: string }) =>
    `The destination ${from} becomes the private address ${to} behind it; ports stay.`,
  translatesBoth: (p: { source: string; newSource: string; destination: string; newDestination: string }) =>
    `The source ${p.source} becomes ${p.newSource}, the destination ${p.destination} becomes ${p.newDestination}, and the packet turns back into the VPC.`,
  noMemory:
    'An internet gateway has no rules and remembers nothing: it only exchanges private and public addresses, one to one.',
  egressOnlyRemembers: 'The gateway remembers the flow, so that its replies may come in.',
  egressOnlyReply: ({ step }: { step: number | null }) =>
    step === null
      ? 'The reply belongs to a flow that the gateway let out, so it may come in.'
      : `The reply belongs to the flow that the gateway let out at step ${step}, so it may come in.`,
};
