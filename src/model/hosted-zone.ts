import { z } from 'zod';
import { addressSchema, cidrSchema, exactlyOneOf, idSchema, nameSchema, referenceTo } from './common.ts';

const geoSchema = z
  .strictObject({
    continent: z.string().length(2).optional(),
    country: z
      .string()
      .regex(/^([A-Z]{2}|\*)$/)
      .optional()
      .meta({ description: 'Two letters, or * for the default record.' }),
    subdivision: z.string().max(3).optional(),
  })
  .meta({ description: 'For clients of this place: geolocation routing.' });

const recordSchema = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(253)
      .meta({ description: 'The whole name.', examples: ['www.example.com'] }),
    id: idSchema
      .optional()
      .meta({ description: 'The set identifier, which tells records of one name apart.' }),
    values: z.array(addressSchema).min(1).max(400).optional(),
    alias: idSchema.optional().meta({
      description: 'The id of a distribution, load balancer or VPC endpoint for which the name stands.',
    }),
    evaluateTargetHealth: z.boolean().optional().meta({
      description: "Of an alias: whether the load balancer's nodes count as its health. Default false.",
    }),
    healthy: z
      .boolean()
      .optional()
      .meta({ description: 'What its health check says. Left out: it has none.' }),
    weight: z.int().min(0).max(255).optional().meta({ description: 'Weighted routing.' }),
    region: z.string().max(64).optional().meta({ description: 'Latency routing.' }),
    failover: z.enum(['primary', 'secondary']).optional().meta({ description: 'Failover routing.' }),
    geolocation: geoSchema.optional(),
    bias: z.int().min(-99).max(99).optional().meta({ description: 'Geoproximity routing.' }),
    clientCidrs: z
      .array(cidrSchema)
      .min(1)
      .optional()
      .meta({ description: 'For clients with these addresses: IP-based routing.' }),
    multivalue: z.literal(true).optional().meta({ description: 'Multivalue answer routing.' }),
  })
  .superRefine(...exactlyOneOf('values', 'alias'))
  .meta({ id: 'dnsRecord', description: 'A record of Route 53: addresses, or an alias.' });

export const hostedZoneSchema = z
  .strictObject({
    name: nameSchema.optional(),
    domain: z
      .string()
      .min(1)
      .max(253)
      .meta({ examples: ['example.com'] }),
    vpcs: z.array(referenceTo('vpcs')).min(1).optional().meta({
      description: 'Of a private hosted zone: the VPCs in which it answers. Left out: a public one.',
    }),
    records: z.array(recordSchema).max(10_000).optional(),
  })
  .meta({ id: 'hostedZone', description: 'A hosted zone of Route 53.' });

export type HostedZone = z.infer<typeof hostedZoneSchema>;
export type WrittenDnsRecord = z.infer<typeof recordSchema>;
