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
  X_CONFIG_UNSUPPORTED: {
    chip: 'not supported',
    sentence: ({ where }) => `AWS does not support what leads to the ${where} here.`,
    why: () =>
      'Network Firewall does not inspect the traffic of VPC peering connections, and a Gateway Load Balancer does not go together with an egress-only internet gateway.',
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
