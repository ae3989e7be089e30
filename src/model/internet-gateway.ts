import { z } from 'zod';
import { nameSchema, referenceTo } from './common.ts';

export const internetGatewaySchema = z
  .strictObject({
    name: nameSchema.optional(),
    vpc: referenceTo('vpcs')
      .optional()
      .meta({ description: 'The VPC it is attached to; left out when detached.' }),
    state: z.enum(['attached', 'attaching', 'detaching', 'detached']).optional(),
  })
  .meta({ id: 'internetGateway', description: 'An internet gateway.' });

export type InternetGateway = z.infer<typeof internetGatewaySchema>;
