import type { HeaderField, Wish } from '../../../trace/wanted/finding.ts';

const field: Readonly<Record<HeaderField, string>> = {
  protocol: 'protocol',
  sourceIp: 'source address',
  sourcePorts: 'source port',
  destinationIp: 'destination address',
  ports: 'destination port',
};

/** What is said of what is wanted of a walk. Apart from the sentences that every walk needs. */
export const wanted = {
  wish: (wish: Wish) => {
    switch (wish.kind) {
      case 'through':
        return `Pass ${wish.id}`;
      case 'avoid':
        return `Avoid ${wish.id}`;
      case 'at-source':
        return `Leave with ${field[wish.field]} ${wish.value}`;
      case 'at-destination':
        return `Arrive with ${field[wish.field]} ${wish.value}`;
    }
  },
  met: 'It does.',
  route: ({ destination, via }: { destination: string; via: string }) => `${destination} → ${via}`,
  passesNot: ({ id }: { id: string }) => `The request does not pass ${id}.`,
  meets: ({ id, where }: { id: string; where: string }) => `The way leads by ${id}: at ${where}.`,
  ledBy: ({ winner }: { winner: string }) => `The route ${winner} leads there.`,
  noRoute: ({ where, winner }: { where: string; winner: string }) =>
    winner === ''
      ? `The ${where} has no route that leads there.`
      : `The ${where} has no route that leads there; the packet follows ${winner}.`,
  cannotRoute: ({ where, route, destination }: { where: string; route: string; destination: string }) =>
    `The ${where} has ${route}, a near miss: it does not hold ${destination}.`,
  local: ({ where, destination }: { where: string; destination: string }) =>
    `The local route of the ${where} is for the blocks of the VPC, and ${destination} is in none of them.`,
  moreSpecific: ({ where, route, winner }: { where: string; route: string; winner: string }) =>
    `In the ${where}, ${route} matches, but ${winner} is more specific and wins.`,
  higherPriority: ({ where, route, winner }: { where: string; route: string; winner: string }) =>
    `In the ${where}, ${route} matches, but ${winner} ranks higher and wins.`,
  arrives: ({ name, found }: { name: HeaderField; found: string }) =>
    `The request arrives with ${field[name]} ${found}.`,
  leaves: ({ name, value }: { name: HeaderField; value: string }) =>
    `With ${field[name]} ${value} the flow does not work.`,
  elsewhere: ({ name, value, found }: { name: HeaderField; value: string; found: string }) =>
    `With ${field[name]} ${value} the packet gets to ${found} instead.`,
  at: ({ where, meaning }: { where: string; meaning: string }) => `At the ${where}: ${meaning}`,
};

export type WantedMessages = typeof wanted;
