import { z } from 'zod';
import { nameSchema, referenceTo } from './common.ts';

export const egressOnlyInternetGatewaySchema = z
  .strictObject({ name: nameSchema.optional(), vpc: referenceTo('vpcs') })
  .meta({ id: 'egressOnlyInternetGateway', description: 'An egress-only internet gateway (IPv6 only).' });

export type EgressOnlyInternetGateway = z.infer<typeof egressOnlyInternetGatewaySchema>;
