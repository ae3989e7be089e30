import type { LegName } from '../../position.ts';

export const networkInterface = {
  stepSends: ({ leg, host }: { leg: LegName; host: string }) => `${host} sends the ${leg}`,
  stepArrives: ({ leg, host }: { leg: LegName; host: string }) => `the ${leg} arrives at ${host}`,
  chipSends: 'sends',
  chipPasses: 'passes',
  chipDelivered: 'delivered',
  chipNotDelivered: 'not delivered',
  chipRefused: ({ service }: { service: string }) => `nothing listens on ${service}`,
  sends: ({ source }: { source: string }) => `The source ${source} is an address of this network interface.`,
  sendsForOther: ({ source }: { source: string }) =>
    `The source ${source} is not an address of this network interface; it may send for others because its source/destination check is off.`,
  accepts: ({ destination }: { destination: string }) =>
    `The destination ${destination} is not an address of this network interface; it takes the packet because its source/destination check is off.`,
  passes: 'The network interface lets the packet pass.',
  delivered: ({ destination, host }: { destination: string; host: string }) =>
    `The destination ${destination} is an address of ${host}: the packet is delivered.`,
  deliveredReply: ({ host }: { host: string }) => `The reply is back at ${host}: it is delivered.`,
  refused: ({ service, host }: { service: string; host: string }) =>
    `The packet is delivered, but nothing listens on ${service}, so ${host} refuses it.`,
  refusedWhy:
    'The network let the packet through: this is for the host to mend, not for a route or a rule. The answer is a TCP reset, so the client knows at once; a packet that the network drops is followed by silence.',
  unheardWhy:
    'The network let the packet through: this is for the host to mend, not for a route or a rule. Nothing answers, so from the client it looks like a packet that the network dropped.',
  unheard: ({ service }: { service: string }) =>
    `The packet is delivered, but nothing listens on ${service}, so nothing answers it.`,
};

export const place = {
  stepInternet: ({ leg }: { leg: LegName }) => `the ${leg} reaches the internet`,
  stepStarts: ({ leg }: { leg: LegName }) => `the ${leg} sets out on the internet`,
  step: ({ leg, place }: { leg: LegName; place: string }) => `the ${leg} reaches ${place}`,
  chipDelivered: 'delivered',
  chipSends: 'sends',
  chipExempt: 'not filtered',
  deliveredInternet: ({ destination }: { destination: string }) =>
    `The packet is delivered to ${destination} on the internet.`,
  delivered: ({ destination, place }: { destination: string; place: string }) =>
    `The packet is delivered to ${destination}, ${place}.`,
  exempt: ({ destination, place }: { destination: string; place: string }) =>
    `The packet is delivered to ${destination}, ${place}.`,
  sends: ({ source }: { source: string }) => `${source} sends from the internet.`,
  sendsFrom: ({ place, destination }: { place: string; destination: string }) =>
    `The routers of the ${place} send packets to ${destination} towards AWS.`,
  nobodyOutside: ({ destination }: { destination: string }) =>
    `No gateway takes packets to ${destination}, so the packet goes nowhere.`,
};

export const resolver = {
  step: ({ id }: { id: string }) => `the client looks up the name of ${id}`,
  chipAnswer: ({ answer }: { answer: string }) => `answer ${answer}`,
  chipNoAnswer: 'no answer',
  answered: ({ name, id, answer }: { name: 'public-name' | 'private-name'; id: string; answer: string }) =>
    `The ${name === 'public-name' ? 'public' : 'private'} name of ${id} resolves to ${answer}.`,
  noAnswer: ({ name, id }: { name: 'public-name' | 'private-name'; id: string }) =>
    `The ${name === 'public-name' ? 'public' : 'private'} name of ${id} does not resolve, so no packet is sent.`,
  publicNameInside:
    'Inside the VPC, Amazon’s resolver answers a public name with the private address, so the packet never leaves the VPC.',
};
