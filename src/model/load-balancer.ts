import { z } from 'zod';
import { addressSchema, cidrSchema, idSchema, nameSchema, portSchema, referenceTo } from './common.ts';
import { healthCheckSchema } from './target-group.ts';

const nodeSchema = z
  .strictObject({
    subnet: referenceTo('subnets'),
    privateIp: addressSchema
      .optional()
      .meta({ description: 'Left out: the first free address, as an assumption.' }),
    publicIp: addressSchema.optional().meta({
      description: 'Of an internet-facing load balancer; left out: an address is assigned, as an assumption.',
    }),
    ipv6Addresses: z.array(addressSchema).optional(),
  })
  .meta({ id: 'loadBalancerNode', description: 'The node of a load balancer in one Availability Zone.' });

const weightedSchema = z.strictObject({
  targetGroup: referenceTo('targetGroups'),
  weight: z.int().min(0).max(999).optional().meta({ description: 'Default 1.' }),
});

const forwardSchema = z
  .union([referenceTo('targetGroups'), z.array(weightedSchema).min(1).max(5)])
  .meta({ description: 'A target group, or several with weights.' });

const statusSchema = z.int().min(200).max(599);

/** What a rule does; exactly one of them. */
const actionFields = {
  forward: forwardSchema.optional(),
  redirect: z.string().max(2048).optional().meta({ description: 'The URL to which clients are sent.' }),
  fixedResponse: statusSchema.optional().meta({ description: 'The HTTP status of a fixed answer.' }),
};

const ruleSchema = z
  .strictObject({
    priority: z.int().min(1).max(50_000),
    host: z.array(z.string().max(128)).min(1).optional(),
    path: z.array(z.string().max(128)).min(1).optional(),
    method: z.array(z.string().max(40)).min(1).optional(),
    sourceIp: z.array(cidrSchema).min(1).optional(),
    ...actionFields,
  })
  .meta({ id: 'listenerRule', description: 'A rule of an Application Load Balancer listener.' });

export const LISTENER_PROTOCOLS = [
  'http',
  'https',
  'tcp',
  'tls',
  'ssl',
  'udp',
  'tcp_udp',
  'quic',
  'tcp_quic',
] as const;

const listenerSchema = z
  .strictObject({
    protocol: z.enum(LISTENER_PROTOCOLS),
    port: portSchema,
    ...actionFields,
    rules: z.array(ruleSchema).optional().meta({ description: 'Rules tried before the default action.' }),
    instancePort: portSchema
      .optional()
      .meta({ description: 'Classic Load Balancer: the port of the instances.' }),
  })
  .meta({ id: 'listener', description: 'A listener of a load balancer.' });

export const loadBalancerSchema = z
  .strictObject({
    name: nameSchema.optional(),
    type: z.enum(['application', 'network', 'gateway', 'classic']),
    scheme: z
      .enum(['internet-facing', 'internal'])
      .optional()
      .meta({ description: 'Default internet-facing. A Gateway Load Balancer has none.' }),
    state: z.enum(['provisioning', 'active', 'failed']).optional(),
    nodes: z.array(nodeSchema).min(1).meta({ description: 'One subnet for each Availability Zone.' }),
    securityGroups: z.array(referenceTo('securityGroups')).optional().meta({
      description: "Left out: the VPC's default group, or for a Network Load Balancer none.",
    }),
    crossZone: z.boolean().optional().meta({
      description: 'Default: on for application, off for the others.',
    }),
    enforceInboundRulesOnPrivateLink: z.boolean().optional().meta({ description: 'Default true.' }),
    listeners: z.array(listenerSchema).optional(),
    webAcl: referenceTo('webAcls').optional().meta({
      description: 'Application Load Balancer: its web ACL.',
    }),
    wafFailOpen: z.boolean().optional().meta({
      description:
        'Application Load Balancer: forward requests on which AWS WAF cannot decide. Default false.',
    }),
    xForwardedFor: z.enum(['append', 'preserve', 'remove']).optional().meta({
      description: 'Application Load Balancer: what becomes of the X-Forwarded-For header. Default append.',
    }),
    targetGroup: referenceTo('targetGroups').optional().meta({
      description: 'Gateway Load Balancer: the appliances to which it sends everything.',
    }),
    tcpIdleTimeout: z.int().min(60).max(6000).optional().meta({
      description: 'Gateway Load Balancer: after so many seconds a TCP flow is forgotten. Default 350.',
    }),
    instances: z.array(idSchema).optional().meta({ description: 'Classic Load Balancer: the instances.' }),
    healthCheck: healthCheckSchema
      .optional()
      .meta({ description: 'Classic Load Balancer: its health check.' }),
  })
  .meta({ id: 'loadBalancer', description: 'An Application, Network, Gateway or Classic Load Balancer.' });

export type LoadBalancer = z.infer<typeof loadBalancerSchema>;
export type WrittenListener = z.infer<typeof listenerSchema>;
export type WrittenListenerRule = z.infer<typeof ruleSchema>;
export type ListenerProtocol = (typeof LISTENER_PROTOCOLS)[number];
