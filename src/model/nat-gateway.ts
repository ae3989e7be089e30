import { z } from 'zod';
import { addressSchema, nameSchema, referenceTo } from './common.ts';

export const natGatewaySchema = z
  .strictObject({
    name: nameSchema.optional(),
    connectivity: z.enum(['public', 'private']).optional().meta({ description: 'Default public.' }),
    availabilityMode: z.enum(['zonal', 'regional']).optional().meta({ description: 'Default zonal.' }),
    subnet: referenceTo('subnets').optional().meta({ description: 'The subnet of a zonal NAT gateway.' }),
    vpc: referenceTo('vpcs').optional().meta({ description: 'The VPC of a regional NAT gateway.' }),
    privateIp: addressSchema.optional(),
    publicIp: addressSchema
      .optional()
      .meta({ description: 'The Elastic IP address of a public NAT gateway.' }),
    secondaryAddresses: z
      .array(z.strictObject({ privateIp: addressSchema.optional(), publicIp: addressSchema.optional() }))
      .optional(),
    zones: z.array(z.string().max(64)).optional().meta({
      description:
        'Regional, manual mode: the Availability Zones that it serves. Left out: all (automatic mode).',
    }),
    routeTable: referenceTo('routeTables').optional().meta({
      description: 'The route table of a regional NAT gateway; left out for the one AWS makes.',
    }),
    state: z.enum(['pending', 'available', 'failed', 'deleting', 'deleted']).optional(),
  })
  .meta({ id: 'natGateway', description: 'A NAT gateway.' });

export type NatGateway = z.infer<typeof natGatewaySchema>;
