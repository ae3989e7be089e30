import { z } from 'zod';
import { cidrSchema, nameSchema, referenceTo } from './common.ts';

export const ipSetSchema = z
  .strictObject({ name: nameSchema.optional(), addresses: z.array(cidrSchema) })
  .meta({ id: 'ipSet', description: 'An IP set of AWS WAF.' });

export const WAF_ACTIONS = ['allow', 'block', 'count', 'captcha', 'challenge'] as const;

/** What a rule looks at; all that it names has to hold. */
const statementFields = {
  ipSet: referenceTo('ipSets').optional(),
  forwardedIp: z.boolean().optional().meta({
    description: 'The IP set is compared with X-Forwarded-For, and not with the sender of the connection.',
  }),
  country: z
    .array(z.string().length(2))
    .min(1)
    .optional()
    .meta({ description: 'Countries of the client, by their two letters.' }),
  host: z.array(z.string().max(255)).min(1).optional(),
  path: z.array(z.string().max(255)).min(1).optional().meta({ description: 'Patterns, with * and ?.' }),
  method: z.array(z.string().max(40)).min(1).optional(),
  rate: z
    .strictObject({
      limit: z.int().min(10).max(2_000_000_000),
      window: z
        .union([z.literal(60), z.literal(120), z.literal(300), z.literal(600)])
        .optional()
        .meta({ description: 'Seconds. Default 300.' }),
      currentRate: z
        .int()
        .min(0)
        .optional()
        .meta({ description: 'Requests of this client in the window. Left out: below the limit.' }),
    })
    .optional()
    .meta({ description: 'Holds while a client sends more than this.' }),
  inspects: z
    .string()
    .min(1)
    .max(128)
    .optional()
    .meta({
      description: 'What only AWS WAF can tell: a managed rule group, SQL injection, a regular expression.',
      examples: ['AWSManagedRulesCommonRuleSet', 'sqli'],
    }),
  matches: z.enum(['match', 'no-match', 'unknown']).optional().meta({
    description:
      'What `inspects` comes to: unknown is taken for no match, with a notice. Left out: nothing is guessed, and where the answer depends on it the walk ends as unknown.',
  }),
};

const action = z.enum(WAF_ACTIONS);

const ruleSchema = z
  .strictObject({
    name: nameSchema.optional(),
    priority: z.int().min(0).max(2_000_000_000),
    action: action.optional().meta({ description: 'Default block. A rule group has none of its own.' }),
    ...statementFields,
    rules: z
      .array(
        z.strictObject({
          name: nameSchema.optional(),
          priority: z.int().min(0).max(2_000_000_000),
          action,
          ...statementFields,
        }),
      )
      .min(1)
      .optional()
      .meta({ description: 'The rules of a rule group.' }),
    override: z.literal('count').optional().meta({
      description: 'Every terminating action of the rule group counts only.',
    }),
  })
  .meta({ id: 'webAclRule', description: 'A rule or rule group of a web ACL.' });

export const webAclSchema = z
  .strictObject({
    name: nameSchema.optional(),
    scope: z.enum(['cloudfront', 'regional']).optional().meta({ description: 'Default regional.' }),
    defaultAction: z.enum(['allow', 'block']).optional().meta({ description: 'Default allow.' }),
    rules: z.array(ruleSchema).optional(),
    state: z.enum(['working', 'failing']).optional().meta({
      description: 'failing: AWS WAF cannot decide. Default working.',
    }),
  })
  .meta({ id: 'webAcl', description: 'A web ACL of AWS WAF.' });

export type WebAcl = z.infer<typeof webAclSchema>;
export type WrittenWebAclRule = z.infer<typeof ruleSchema>;
export type WafAction = (typeof WAF_ACTIONS)[number];
export type WafKnowledge = NonNullable<WrittenWebAclRule['matches']>;
