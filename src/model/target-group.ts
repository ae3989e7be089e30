import { z } from 'zod';
import { idSchema, nameSchema, portSchema, referenceTo } from './common.ts';

export const healthCheckSchema = z
  .strictObject({
    enabled: z.boolean().optional().meta({ description: 'Default true.' }),
    port: portSchema.optional().meta({ description: 'Left out: the port of the target (traffic-port).' }),
    path: z.string().max(1024).optional(),
  })
  .meta({ id: 'healthCheck', description: 'How targets are checked.' });

export const TARGET_HEALTHS = [
  'initial',
  'healthy',
  'unhealthy',
  'unhealthy.draining',
  'draining',
  'unused',
  'unavailable',
] as const;

/** The fields of a packet that make a flow to a Gateway Load Balancer (GWLB-11). */
export const FLOW_STICKINESS = ['5-tuple', '3-tuple', '2-tuple'] as const;

const targetSchema = z.strictObject({
  id: idSchema.meta({ description: 'An id, or for ip targets an address.' }),
  port: portSchema.optional().meta({ description: 'Left out: the port of the target group.' }),
  az: z.string().max(64).optional().meta({ description: 'Of an address outside the VPC: a zone, or all.' }),
  health: z.enum(TARGET_HEALTHS).optional().meta({
    description: 'Left out: found by tracing the health check.',
  }),
});

export const targetGroupSchema = z
  .strictObject({
    name: nameSchema.optional(),
    vpc: referenceTo('vpcs').optional().meta({ description: 'Left out for lambda targets.' }),
    type: z.enum(['instance', 'ip', 'alb', 'lambda']).optional().meta({ description: 'Default instance.' }),
    protocol: z
      .enum(['http', 'https', 'tcp', 'tls', 'udp', 'tcp_udp', 'quic', 'tcp_quic', 'geneve'])
      .optional()
      .meta({ description: 'Default http. A Gateway Load Balancer speaks geneve.' }),
    port: portSchema.optional().meta({ description: 'The port of targets that name none. GENEVE: 6081.' }),
    targets: z.array(z.union([idSchema, targetSchema])).optional(),
    healthCheck: healthCheckSchema.optional(),
    crossZone: z.boolean().optional().meta({ description: "Left out: the load balancer's setting." }),
    preserveClientIp: z.boolean().optional().meta({
      description: "Left out: AWS's default for the target type and protocol.",
    }),
    proxyProtocol: z.boolean().optional(),
    algorithm: z.enum(['round-robin', 'least-outstanding-requests', 'weighted-random']).optional().meta({
      description: 'Of an Application Load Balancer. Default round-robin.',
    }),
    stickiness: z.enum(['lb-cookie', 'app-cookie']).optional().meta({
      description:
        'Of an Application Load Balancer: a cookie keeps a client at its target while that is healthy.',
    }),
    flowStickiness: z.enum(FLOW_STICKINESS).optional().meta({
      description: 'GENEVE: the fields by which flows stick to their appliance. Default 5-tuple.',
    }),
    targetFailover: z.enum(['no_rebalance', 'rebalance']).optional().meta({
      description: 'GENEVE: what becomes of the flows of an appliance that fails. Default no_rebalance.',
    }),
    appliances: z.enum(['stateful', 'stateless']).optional().meta({
      description: 'GENEVE: whether the appliances have to see both directions of a flow. Default stateful.',
    }),
  })
  .meta({ id: 'targetGroup', description: 'A target group.' });

export type TargetGroup = z.infer<typeof targetGroupSchema>;
export type WrittenTarget = z.infer<typeof targetSchema>;
export type HealthCheck = z.infer<typeof healthCheckSchema>;
export type FlowStickiness = (typeof FLOW_STICKINESS)[number];
export type TargetHealthState = (typeof TARGET_HEALTHS)[number];
