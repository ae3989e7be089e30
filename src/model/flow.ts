import { z } from 'zod';
import { addressSchema, idSchema, portSchema, portsSchema, protocolSchema, referenceTo } from './common.ts';
import { textSchema } from './text.ts';

export const VERDICTS = ['reachable', 'partial', 'no-response', 'unreachable', 'unknown'] as const;
export const SYMPTOMS = ['answers', 'times-out', 'refused', 'http-error', 'sometimes'] as const;

export const expectationSchema = z
  .union([
    z.enum(VERDICTS),
    z.strictObject({
      verdict: z.enum(VERDICTS),
      symptom: z.enum(SYMPTOMS).optional(),
      connection: z.int().min(0).max(64).optional().meta({
        description: 'Which connection it stops in: 0 is the one that the client opens.',
      }),
      leg: z.enum(['request', 'response']).optional(),
      code: z.string().max(128).optional().meta({ description: 'The explanation code where it stops.' }),
      at: idSchema.optional().meta({ description: 'The id of the component where it stops.' }),
      direction: z.enum(['inbound', 'outbound']).optional(),
      rule: z.union([z.string(), z.int()]).optional().meta({ description: 'The rule that decided there.' }),
      unmet: z.array(z.string().max(128)).max(20).optional().meta({
        description: 'Codes of the wishes that are not met; left out: all wishes are to be met.',
      }),
    }),
  ])
  .meta({ id: 'expectation', description: 'What the walk should come to.' });

const headerSchema = z.strictObject({
  protocol: protocolSchema.optional(),
  sourceIp: addressSchema.optional(),
  sourcePorts: portsSchema.optional(),
  destinationIp: addressSchema.optional(),
  ports: portsSchema.optional(),
});

/** Named after the filters of Reachability Analyzer: intermediate components, source and destination. */
export const wantsSchema = z
  .strictObject({
    through: z.array(idSchema).max(20).optional().meta({
      description: 'Components that the request is to pass; local is the local route of a route table.',
    }),
    avoid: z.array(idSchema).max(20).optional().meta({
      description: 'Components that neither the request nor its response is to meet.',
    }),
    atSource: headerSchema.optional().meta({
      description: 'The header with which a packet is to get from the sender to the receiver.',
    }),
    atDestination: headerSchema.optional().meta({
      description: 'The header with which the request is to arrive; behind a load balancer, at the target.',
    }),
  })
  .meta({ id: 'wants', description: 'What is wanted of the way that the walk takes.' });

/** A question: can A talk to B? */
export const flowSchema = z
  .strictObject({
    title: textSchema.optional(),
    from: idSchema.meta({
      description: 'A resource id, an IP address, internet, or internet:ADDRESS.',
      examples: ['app', 'internet', 'internet:198.51.100.7'],
    }),
    to: idSchema.meta({ description: 'A resource id, an IP address, internet, or internet:ADDRESS.' }),
    protocol: protocolSchema.optional().meta({ description: 'Default tcp.' }),
    port: portSchema.optional().meta({ description: 'The destination port, for TCP and UDP.' }),
    sourcePort: portSchema.optional().meta({
      description: "The client's port; left out: every port of its ephemeral range is tried.",
    }),
    sourceIp: addressSchema.optional().meta({ description: 'Which address of the sender is meant.' }),
    destinationIp: addressSchema.optional().meta({ description: 'Which address of the receiver is meant.' }),
    icmpType: z.int().min(0).max(255).optional().meta({ description: 'Default: echo request.' }),
    icmpCode: z.int().min(0).max(255).optional(),
    resolve: z.enum(['public-name', 'private-name']).optional().meta({
      description: "The client looks up the receiver's DNS name first, and sends to the answer.",
    }),
    via: z
      .strictObject({
        node: idSchema.optional().meta({ description: 'The subnet or zone of the load balancer node.' }),
        target: idSchema.optional().meta({ description: 'The target: its id or address.' }),
        port: portSchema.optional().meta({ description: 'The port on which the target is asked.' }),
      })
      .optional()
      .meta({ description: 'What AWS is to choose on the way. Left out: every choice is walked.' }),
    http: z
      .strictObject({
        host: z.string().max(255).optional(),
        path: z.string().max(2048).optional().meta({ description: 'Default /.' }),
        method: z.string().max(40).optional().meta({ description: 'Default GET.' }),
        forwardedFor: z.array(addressSchema).max(20).optional().meta({
          description: 'The X-Forwarded-For header with which the client sends it.',
        }),
        cookieTarget: idSchema.optional().meta({
          description: 'The target that the stickiness cookie of the request names.',
        }),
        wafToken: z.boolean().optional().meta({
          description: 'Whether it has a valid token of AWS WAF. Default false.',
        }),
        cacheHit: z.boolean().optional().meta({
          description: 'Whether CloudFront has the answer in its cache. Default false.',
        }),
      })
      .optional()
      .meta({ description: 'What an Application Load Balancer reads of the request.' }),
    failover: z.array(referenceTo('databases')).max(20).optional().meta({
      description: 'Databases whose standby, or first reader, takes over before the flow.',
    }),
    client: z
      .strictObject({
        continent: z.string().length(2).optional(),
        country: z.string().length(2).optional(),
        subdivision: z.string().max(3).optional(),
        region: z.string().max(64).optional().meta({ description: 'The AWS Region with the least latency.' }),
      })
      .optional()
      .meta({ description: 'Where the client is, for Route 53 and AWS WAF. Left out: not known.' }),
    oneWay: z
      .boolean()
      .optional()
      .meta({ description: 'No reply is expected (syslog over UDP, for example).' }),
    fragmented: z
      .boolean()
      .optional()
      .meta({ description: 'The packet is larger than the MTU and sent in fragments.' }),
    expect: expectationSchema.optional(),
    wants: wantsSchema.optional(),
  })
  .meta({ id: 'flow', description: 'A flow: who talks to whom.' });

export type Flow = z.infer<typeof flowSchema>;
export type Expectation = z.infer<typeof expectationSchema>;
/** What is wanted of a header; what is left out may be anything. */
export type WantedHeader = z.infer<typeof headerSchema>;
export type Verdict = (typeof VERDICTS)[number];
export type Symptom = (typeof SYMPTOMS)[number];
