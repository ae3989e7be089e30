import { z } from 'zod';
import { addressSchema, exactlyOneOf, idSchema, nameSchema, portSchema, referenceTo } from './common.ts';

const originSchema = z
  .strictObject({
    to: idSchema.optional().meta({
      description: 'A public origin: the id of a load balancer or instance, or an address on the internet.',
    }),
    vpcOrigin: idSchema.optional().meta({
      description: 'A VPC origin: the id of a load balancer or instance in private subnets.',
    }),
    subnet: referenceTo('subnets').optional().meta({
      description: "Where CloudFront's network interface of a VPC origin stands; left out: with the origin.",
    }),
    privateIp: addressSchema.optional().meta({ description: 'The address of that network interface.' }),
    port: portSchema.optional().meta({ description: 'Default 443.' }),
  })
  .superRefine(...exactlyOneOf('to', 'vpcOrigin'))
  .meta({ id: 'distributionOrigin', description: 'Where a distribution fetches what it does not have.' });

const behaviorSchema = z.strictObject({
  path: z
    .string()
    .min(1)
    .max(255)
    .meta({ description: 'A path pattern, with * and ?.', examples: ['/api/*'] }),
  origin: idSchema.meta({ description: 'The name of one of the origins.' }),
  forwardHost: z.boolean().optional().meta({
    description: "Whether the origin is asked for the viewer's host name. Default false.",
  }),
});

export const distributionSchema = z
  .strictObject({
    name: nameSchema.optional(),
    aliases: z
      .array(z.string().min(1).max(253))
      .optional()
      .meta({ description: 'The host names for which it answers beside its own.' }),
    edgeIp: addressSchema.optional().meta({
      description:
        'The address of the edge that viewers reach; left out: one of CloudFront, as an assumption.',
    }),
    webAcl: referenceTo('webAcls').optional(),
    origins: z.record(idSchema, originSchema).meta({ description: 'By a name of your choice.' }),
    defaultOrigin: idSchema.optional().meta({ description: 'Left out: the only origin.' }),
    forwardHost: z.boolean().optional().meta({
      description: "Whether the default origin is asked for the viewer's host name. Default false.",
    }),
    behaviors: z.array(behaviorSchema).max(75).optional().meta({
      description: 'Tried in order before the default behavior.',
    }),
    shield: z.enum(['standard', 'advanced']).optional().meta({ description: 'Default standard.' }),
  })
  .meta({ id: 'distribution', description: 'A CloudFront distribution.' });

export type Distribution = z.infer<typeof distributionSchema>;
