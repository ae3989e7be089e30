import { z } from 'zod';
import { idSchema } from './common.ts';

export const flowLogSchema = z
  .strictObject({
    resource: idSchema.meta({
      description: 'The id of a VPC, subnet, network interface or regional NAT gateway.',
    }),
    traffic: z.enum(['accept', 'reject', 'all']).optional().meta({ description: 'Default all.' }),
    format: z
      .array(z.string().max(64))
      .min(1)
      .optional()
      .meta({ description: 'Fields; default: version 2.' }),
  })
  .meta({ id: 'flowLog', description: 'A flow log. Without any, every interface on the path is logged.' });

export type FlowLog = z.infer<typeof flowLogSchema>;
