import type { CodeMessages } from './code-messages.ts';

const nothingToAdd = () => '';

/** Codes of load balancers, targets and endpoints. */
export const serviceCodes = {
  ELB_ACL_RESTRICTION: {
    chip: 'denied, even in one subnet',
    sentence: ({ where }) => `The ${where} denies what the Classic Load Balancer sends.`,
    why: () =>
      'What a Classic Load Balancer sends is checked by the network ACL even where the target is in the same subnet.',
  },
  ELB_INSTALLED_AZ_RESTRICTION: {
    chip: 'zone not enabled',
    sentence: ({ where }) => `No target is in an Availability Zone that is enabled for the ${where}.`,
    why: () => 'A target in a zone in which the load balancer has no node is registered, and not used.',
  },
  ELB_LISTENERS_MISMATCH: {
    chip: 'no listener',
    sentence: ({ where }) => `The ${where} has no listener for this protocol and port.`,
    why: nothingToAdd,
  },
  ELB_NOT_CROSSZONE: {
    chip: 'no target in this zone',
    sentence: ({ where }) =>
      `The node of the ${where} has no target in its own Availability Zone, and may use no other.`,
    why: () =>
      'With cross-zone load balancing off a node sends to the targets of its own zone only. It is off by default for a Classic Load Balancer made through the API.',
  },
  ELBV2_LISTENER_HAS_NO_TG: {
    chip: 'no registered target',
    sentence: ({ where }) => `The ${where} forwards to a target group without a registered target.`,
    why: () => 'An Application Load Balancer answers 503; a Network Load Balancer has nobody to send to.',
  },
  ELBV2_LISTENERS_MISMATCH: {
    chip: 'no listener',
    sentence: ({ where }) => `The ${where} has no listener for this protocol and port.`,
    why: nothingToAdd,
  },
  ELBV2_NO_TARGETS_IN_AZ: {
    chip: 'no target in this zone',
    sentence: ({ where }) =>
      `The node of the ${where} has no target in its own Availability Zone, and may use no other.`,
    why: () =>
      'With cross-zone load balancing off a node sends to the targets of its own zone only. It is off by default for a Network Load Balancer. DNS leaves such a node out as long as another zone has healthy targets.',
  },
  ELBV2_SOURCE_ADDRESS_PRESERVATION: {
    chip: 'client address preserved',
    sentence: ({ source }) =>
      `The Network Load Balancer preserves the client’s address, so the target sees ${source} and not the load balancer.`,
    why: () =>
      'Let the clients in by their addresses, or give the load balancer a security group and name that group in the rule.',
  },
  TARGET_ADDRESS_RESTRICTION: {
    chip: 'not a target',
    sentence: ({ where }) => `The ${where} sends to registered targets only, and the wanted one is none.`,
    why: nothingToAdd,
  },
  TARGET_PORT_RESTRICTION: {
    chip: 'other target port',
    sentence: () => 'The target is registered with another port than the wanted one.',
    why: () => 'A target gets its packets on the port with which it is registered.',
  },
  X_CLIENT_IP_PRESERVATION_UNSUPPORTED: {
    chip: 'no direct way to the target',
    sentence: () => 'The client’s address is preserved, and the way to the target is not direct.',
    why: () =>
      'A Network Load Balancer can preserve the client’s address only towards targets of its own VPC. Turn the preservation off in the target group.',
  },
  X_LB_RULE_NO_FORWARD: {
    chip: 'answered by the load balancer',
    sentence: ({ where }) => `The rule forwards nothing: the ${where} answers by itself.`,
    why: nothingToAdd,
  },
  X_NLB_HAIRPIN: {
    chip: 'target is the client',
    sentence: ({ source }) =>
      `The target that was picked is the client itself: a packet from ${source} to itself is lost.`,
    why: () =>
      'A target that is the client of its own Network Load Balancer cannot be sent its own packets under its own address. Turn client IP preservation off.',
  },
  X_TARGET_FAIL_OPEN: {
    chip: 'no healthy target',
    sentence: () => 'No target is healthy, so the load balancer sends to the unhealthy ones (fail open).',
    why: nothingToAdd,
  },
  X_TARGET_UNHEALTHY: {
    chip: 'no usable target',
    sentence: ({ where }) => `The ${where} has no target that may get new connections.`,
    why: nothingToAdd,
  },
  VPCE_GATEWAY_PROTOCOL_RESTRICTION: {
    chip: 'TCP and ping only',
    sentence: ({ where, protocol }) => `The ${where} takes TCP and echo requests only, and not ${protocol}.`,
    why: nothingToAdd,
  },
  VPCE_SERVICE_NOT_INSTALLED_IN_AZ: {
    chip: 'service not in this zone',
    sentence: ({ where }) =>
      `The provider’s load balancers have no node in the Availability Zone in which the ${where} is.`,
    why: nothingToAdd,
  },
  X_ENDPOINT_POLICY_DENY: {
    chip: 'policy refuses',
    sentence: () =>
      'The endpoint policy refuses the request: the connection works, and the service answers 403.',
    why: nothingToAdd,
  },
  X_NOT_EXTENDABLE: {
    chip: 'not from outside the VPC',
    sentence: ({ where, source }) =>
      `The ${where} serves its own VPC only, and ${source} is not an address of it.`,
    why: () =>
      'What comes into the VPC by a peering connection, transit gateway, VPN or Direct Connect cannot use it. An interface endpoint can be used from there.',
  },
} as const satisfies Readonly<Record<string, CodeMessages>>;
