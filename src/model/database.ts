import { z } from 'zod';
import { nameSchema, portSchema, referenceTo } from './common.ts';
import { addressFields } from './network-interface.ts';

export const databaseSchema = z
  .strictObject({
    name: nameSchema.optional(),
    subnet: referenceTo('subnets'),
    ...addressFields,
    engine: z.string().max(64).optional(),
    port: portSchema.meta({ description: 'The port on which the database listens.' }),
  })
  .meta({ id: 'database', description: 'An RDS DB instance.' });

export type Database = z.infer<typeof databaseSchema>;
