import type { LegName } from '../../position.ts';

export const endpoint = {
  step: ({ leg, id }: { leg: LegName; id: string }) => `the ${leg} is at the endpoint ${id}`,
  chip: ({ service }: { service: string }) => `to ${service}`,
  gateway: ({ service }: { service: string }) =>
    `The endpoint takes the packet to ${service}. Nothing is translated: the service sees the private address.`,
  gatewayReply: ({ service }: { service: string }) =>
    `The answer of ${service} comes straight back into the VPC.`,
  delivered: ({ service }: { service: string }) =>
    `The endpoint takes the packet to ${service}; the service’s own side is not modelled.`,
  provider: ({ service }: { service: string }) =>
    `The endpoint hands the connection to the load balancer of the provider of ${service}.`,
};
