import { z } from 'zod';
import { cidrSchema, exactlyOneOf, nameSchema, portsSchema, protocolSchema, referenceTo } from './common.ts';

/** What a rule can name in place of a block (NFW-10). */
export const FIREWALL_VARIABLES = ['any', '$HOME_NET', '$EXTERNAL_NET'] as const;

const blockSchema = z.union([z.enum(FIREWALL_VARIABLES), cidrSchema]);

const addressesSchema = z
  .union([blockSchema, z.array(blockSchema).min(1).max(64)])
  .meta({ description: 'Blocks, any, $HOME_NET or $EXTERNAL_NET. Default any.' });

/** The five parts of a packet by which a rule knows it. */
const fiveTuple = {
  protocol: protocolSchema.optional().meta({ description: 'Default all.' }),
  from: addressesSchema.optional(),
  fromPorts: portsSchema.optional().meta({ description: 'The source ports. Default all.' }),
  to: addressesSchema.optional(),
  ports: portsSchema.optional().meta({ description: 'The destination ports. Default all.' }),
};

const prioritySchema = z.int().min(1).max(65_535);

const statelessRuleSchema = z
  .strictObject({ priority: prioritySchema, action: z.enum(['pass', 'drop', 'forward']), ...fiveTuple })
  .meta({ id: 'statelessRule', description: 'A rule of the stateless engine.' });

const statelessGroupSchema = z
  .strictObject({
    name: nameSchema.optional(),
    priority: prioritySchema,
    rules: z.array(statelessRuleSchema),
  })
  .meta({
    id: 'statelessRuleGroup',
    description: 'A stateless rule group, with its priority in the policy.',
  });

const domainSchema = z
  .string()
  .min(1)
  .max(255)
  .meta({ description: 'A host name; with a leading dot, a domain and all below it.' });

const statefulRuleSchema = z
  .strictObject({
    sid: z.int().min(1).optional().meta({ description: 'The signature id.' }),
    action: z.enum(['pass', 'drop', 'reject', 'alert']),
    priority: z.int().min(1).max(255).optional().meta({
      description: 'Action order: the place among rules of the same action. Default 3.',
    }),
    ...fiveTuple,
    domains: z.array(domainSchema).min(1).max(64).optional().meta({
      description: 'The rule matches HTTP and TLS connections to these hosts.',
    }),
    options: z.string().max(2048).optional().meta({
      description: 'Suricata options that cannot be decided from a packet, such as content:"x".',
    }),
  })
  .meta({ id: 'statefulRule', description: 'A rule of the stateful engine.' });

const domainListSchema = z
  .strictObject({
    action: z.enum(['allow', 'deny']),
    domains: z.array(domainSchema).min(1).max(256),
  })
  .meta({ id: 'domainList', description: 'A domain list: HTTP and TLS connections from $HOME_NET.' });

const statefulGroupSchema = z
  .strictObject({
    name: nameSchema.optional(),
    priority: prioritySchema.optional().meta({ description: 'Strict order: its place in the policy.' }),
    rules: z.array(statefulRuleSchema).optional(),
    domainList: domainListSchema.optional(),
  })
  .superRefine(...exactlyOneOf('rules', 'domainList'))
  .meta({ id: 'statefulRuleGroup', description: 'A stateful rule group.' });

export const STATEFUL_DEFAULTS = [
  'drop-strict',
  'drop-established',
  'alert-strict',
  'alert-established',
] as const;

export const firewallPolicySchema = z
  .strictObject({
    name: nameSchema.optional(),
    statelessDefault: z
      .enum(['pass', 'drop', 'forward'])
      .optional()
      .meta({ description: 'What the stateless engine does where no rule matches. Default forward.' }),
    fragmentDefault: z
      .enum(['pass', 'drop', 'forward'])
      .optional()
      .meta({ description: 'The same of fragmented packets. Default: as statelessDefault.' }),
    stateless: z.array(statelessGroupSchema).optional(),
    order: z
      .enum(['action', 'strict'])
      .optional()
      .meta({ description: 'Of stateful rules. Default action.' }),
    stateful: z.array(statefulGroupSchema).optional(),
    statefulDefaults: z
      .array(z.enum(STATEFUL_DEFAULTS))
      .optional()
      .meta({ description: 'Strict order: what becomes of what no rule decides. Default: it passes.' }),
    homeNet: z
      .array(cidrSchema)
      .min(1)
      .optional()
      .meta({ description: "$HOME_NET. Default: the blocks of the firewall's VPC." }),
    streamException: z
      .enum(['drop', 'continue', 'reject'])
      .optional()
      .meta({ description: 'What becomes of a flow that the firewall sees in part only. Default drop.' }),
  })
  .meta({ id: 'firewallPolicy', description: 'A Network Firewall policy.' });

export const firewallSchema = z
  .strictObject({
    name: nameSchema.optional(),
    vpc: referenceTo('vpcs'),
    policy: referenceTo('firewallPolicies'),
  })
  .meta({ id: 'firewall', description: 'An AWS Network Firewall firewall.' });

export const INSPECTION_ENDPOINT_STATES = ['available', 'pending', 'failed', 'deleting'] as const;

export const firewallEndpointSchema = z
  .strictObject({
    name: nameSchema.optional(),
    firewall: referenceTo('firewalls'),
    subnet: referenceTo('subnets'),
    state: z.enum(INSPECTION_ENDPOINT_STATES).optional().meta({ description: 'Default available.' }),
  })
  .meta({ id: 'firewallEndpoint', description: 'The endpoint of a firewall in one Availability Zone.' });

export type FirewallPolicy = z.infer<typeof firewallPolicySchema>;
export type WrittenStatelessRule = z.infer<typeof statelessRuleSchema>;
export type WrittenStatefulRule = z.infer<typeof statefulRuleSchema>;
export type WrittenStatefulGroup = z.infer<typeof statefulGroupSchema>;
export type StatefulDefault = (typeof STATEFUL_DEFAULTS)[number];
