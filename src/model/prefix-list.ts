import { z } from 'zod';
import { cidrSchema, nameSchema } from './common.ts';

export const prefixListSchema = z
  .strictObject({
    name: nameSchema.optional(),
    owner: z.enum(['customer', 'aws']).optional().meta({ description: 'Default customer.' }),
    entries: z.array(cidrSchema),
    maxEntries: z.int().min(1).max(1000).optional().meta({
      description: 'What a reference to the list counts for in a quota; left out: the number of entries.',
    }),
  })
  .meta({ id: 'prefixList', description: 'A managed prefix list.' });

export type PrefixList = z.infer<typeof prefixListSchema>;
