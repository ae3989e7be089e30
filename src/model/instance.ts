import { z } from 'zod';
import { exactlyOneOf, nameSchema, portSchema, portsSchema, referenceTo } from './common.ts';
import { callsSchema } from './call.ts';
import { addressFields, forwardingFields } from './network-interface.ts';

const listenSchema = z.union([
  portSchema,
  z.strictObject({ protocol: z.enum(['tcp', 'udp']), port: portSchema }),
]);

export const listensSchema = z.array(listenSchema).optional().meta({
  description: 'The ports on which something listens (TCP unless said). Left out: every port.',
});

export const instanceSchema = z
  .strictObject({
    name: nameSchema.optional(),
    subnet: referenceTo('subnets').optional().meta({
      description: 'The subnet of its one network interface, when that is written here.',
    }),
    ...addressFields,
    ...forwardingFields,
    networkInterfaces: z.array(referenceTo('networkInterfaces')).min(1).optional().meta({
      description: 'Its network interfaces, the primary first, when they stand in networkInterfaces.',
    }),
    state: z.enum(['pending', 'running', 'stopping', 'stopped', 'terminated']).optional(),
    listens: listensSchema,
    calls: callsSchema.optional(),
    forwards: z.enum(['no', 'route', 'masquerade']).optional().meta({
      description:
        'What the host does with packets that are not for it: drop, route on unchanged, or route with its own source address. Default no, or route when sourceDestCheck is false.',
    }),
    os: z
      .enum(['linux', 'windows'])
      .optional()
      .meta({ description: 'Chooses the ephemeral ports. Default linux.' }),
    ephemeralPorts: portsSchema
      .optional()
      .meta({ description: 'The ephemeral ports, if not those of its OS.' }),
  })
  .superRefine(...exactlyOneOf('subnet', 'networkInterfaces'))
  .meta({ id: 'instance', description: 'An EC2 instance.' });

export type Instance = z.infer<typeof instanceSchema>;
