import type { CodeMessages } from './code-messages.ts';

const nothingToAdd = () => '';

/** Codes of firewalls and of what stands behind endpoints. */
export const inspectionCodes = {
  FIREWALL_RULES_RESTRICTION: {
    chip: 'firewall drops it',
    sentence: ({ where }) => `A rule or default action of the firewall at the ${where} drops the packet.`,
    why: nothingToAdd,
  },
  FIREWALL_UNSUPPORTED_RULE_OPTIONS: {
    chip: 'cannot be decided',
    sentence: ({ where }) => `A rule of the firewall at the ${where} cannot be decided from the packet.`,
    why: nothingToAdd,
  },
  GWLB_DESTINATION_PORT_RESTRICTION: {
    chip: 'not GENEVE',
    sentence: () => 'A Gateway Load Balancer sends to its appliances on port 6081 only.',
    why: nothingToAdd,
  },
  GWLB_PROTOCOL_RESTRICTION: {
    chip: 'not GENEVE',
    sentence: ({ protocol }) =>
      `A Gateway Load Balancer sends to its appliances by GENEVE, in UDP; ${protocol} is not sent.`,
    why: nothingToAdd,
  },
  PATH_THROUGH_GWLB_NOT_CHECKED: {
    chip: 'appliances not checked',
    sentence: () =>
      'The document does not have the Gateway Load Balancer behind the endpoint, so nothing of it is checked.',
    why: nothingToAdd,
  },
  RESPONSE_RTB_HAS_NO_ROUTE_TO_TRANSIT_GATEWAY: {
    chip: 'no way back',
    sentence: ({ source }) =>
      `A transit gateway brought the packet, and the route table of the endpoint’s subnet has no route to one for ${source}: replies may be lost.`,
    why: nothingToAdd,
  },
  X_GWLB_FLOW_EXPIRED: {
    chip: 'flow expired',
    sentence: () =>
      'The connection was idle for too long: the Gateway Load Balancer has forgotten it and drops the packet.',
    why: () =>
      'Only a new connection gets through. The idle timeout of TCP is 350 seconds unless it is changed; keep-alives prevent it.',
  },
  X_PRIVATELINK_PROVIDER_INITIATED: {
    chip: 'one-way',
    sentence: ({ where }) =>
      `The ${where} takes back only what it has sent: nothing starts from an appliance.`,
    why: () =>
      'Endpoints are one-way: the provider’s side answers and never opens a connection towards its consumers.',
  },
  X_CONFIG_UNSUPPORTED: {
    chip: 'not supported',
    sentence: ({ where }) => `AWS does not support what leads to the ${where} here.`,
    why: () =>
      'Network Firewall does not inspect the traffic of VPC peering connections. A Gateway Load Balancer does not go together with an egress-only internet gateway, nor does 2-tuple or 3-tuple stickiness with a transit gateway’s appliance mode.',
  },
  X_FIREWALL_NOT_INSPECTED: {
    chip: 'not inspected',
    sentence: () =>
      'The sender is in the subnet of a firewall endpoint: an endpoint does not filter the traffic of its own subnet.',
    why: nothingToAdd,
  },
  X_NOT_COMPUTABLE: {
    chip: 'cannot be decided',
    sentence: () => 'A rule that only AWS WAF can decide is taken not to match.',
    why: nothingToAdd,
  },
  X_PROXY_PROTOCOL: {
    chip: 'proxy protocol',
    sentence: () =>
      'The target group has proxy protocol v2 on: a header ahead of the data tells the client’s address. Addresses and ports stay as they are.',
    why: nothingToAdd,
  },
  X_WAF_BLOCK: {
    chip: 'refused by AWS WAF',
    sentence: ({ where }) => `The ${where} refuses the request.`,
    why: nothingToAdd,
  },
} as const satisfies Readonly<Record<string, CodeMessages>>;
