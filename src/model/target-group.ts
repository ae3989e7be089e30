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
      .enum(['http', 'https', 'tcp', 'tls', 'udp', 'tcp_udp', 'quic', 'tcp_quic'])
      .optional()
      .meta({ description: 'Default http.' }),
    port: portSchema.optional().meta({ description: 'The port of targets that name none.' }),
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
  })
  .meta({ id: 'targetGroup', description: 'A target group.' });

export type TargetGroup = z.infer<typeof targetGroupSchema>;
export type WrittenTarget = z.infer<typeof targetSchema>;
export type HealthCheck = z.infer<typeof healthCheckSchema>;
export type TargetHealthState = (typeof TARGET_HEALTHS)[number];
