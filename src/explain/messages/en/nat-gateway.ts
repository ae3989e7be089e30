import type { LegName } from '../../position.ts';

export const natGateway = {
  step: ({ leg, id }: { leg: LegName; id: string }) => `the ${leg} passes NAT gateway ${id}`,
  chipTranslates: ({ to }: { to: string }) => `source → ${to}`,
  chipTranslatesBack: ({ to }: { to: string }) => `destination → ${to}`,
  translates: ({ from, to }: { from: string; to: string }) =>
    `The source ${from} becomes the NAT gateway’s own address and port, ${to}, and the gateway notes both; the destination stays.`,
  translatesBack: ({ from, to }: { from: string; to: string }) =>
    `The gateway finds ${from} in its table, so the destination becomes the client again: ${to}.`,
  /** NAT64: the destination changes with the family. */
  translatesFamily: ({ source, destination }: { source: string; destination: string }) =>
    `The gateway turns the IPv6 packet into IPv4: it leaves from ${source} to ${destination}.`,
  translatesFamilyBack: ({ source, destination }: { source: string; destination: string }) =>
    `The gateway turns the IPv4 reply back into IPv6: it goes on from ${source} to ${destination}.`,
  passes: 'The packet passes the NAT gateway unchanged.',
};

export const host = {
  step: ({ leg, id }: { leg: LegName; id: string }) => `${id} handles the ${leg}, which is not for itself`,
  chipForwards: 'forwards',
  chipTranslates: ({ to }: { to: string }) => `source → ${to}`,
  chipTranslatesBack: ({ to }: { to: string }) => `destination → ${to}`,
  forwards: ({ id }: { id: string }) => `${id} forwards the packet as it is.`,
  translates: ({ id, from, to }: { id: string; from: string; to: string }) =>
    `${id} masquerades: the source ${from} becomes its own ${to}.`,
  translatesBack: ({ id, from, to }: { id: string; from: string; to: string }) =>
    `${id} finds ${from} in its table, so the destination becomes the client again: ${to}.`,
};
