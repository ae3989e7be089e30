import { z } from 'zod';
import { idSchema, portSchema } from './common.ts';

/** What an application asks of others before it answers: each call is a connection of its own. */
export const callsSchema = z
  .array(
    z.strictObject({
      to: idSchema.meta({ description: 'A resource id or an address.' }),
      port: portSchema.optional(),
      protocol: z.enum(['tcp', 'udp']).optional().meta({ description: 'Default tcp.' }),
    }),
  )
  .max(8)
  .meta({ description: 'What its application asks of others before it answers, in order.' });

export type Call = z.infer<typeof callsSchema>[number];
