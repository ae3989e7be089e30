import { z } from 'zod';
import { exactlyOneOf, referenceTo } from './common.ts';

export const blockPublicAccessSchema = z
  .strictObject({
    mode: z.enum(['off', 'block-bidirectional', 'block-ingress']),
    exclusions: z
      .array(
        z
          .strictObject({
            vpc: referenceTo('vpcs').optional(),
            subnet: referenceTo('subnets').optional(),
            mode: z.enum(['allow-bidirectional', 'allow-egress']),
          })
          .superRefine(...exactlyOneOf('vpc', 'subnet')),
      )
      .optional(),
  })
  .meta({ id: 'blockPublicAccess', description: 'VPC Block Public Access, for the account and Region.' });

export type BlockPublicAccess = z.infer<typeof blockPublicAccessSchema>;
