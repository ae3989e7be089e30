import { z } from 'zod';
import { addressSchema, cidrSchema, nameSchema, referenceTo } from './common.ts';

/** The addresses and filters of an interface, alone or written into what owns it. */
export const addressFields = {
  privateIp: addressSchema.optional().meta({
    description:
      'The primary private IPv4 address; left out: the first free address of the subnet, as an assumption.',
  }),
  publicIp: addressSchema
    .optional()
    .meta({ description: 'The public IPv4 or Elastic IP address of privateIp.' }),
  secondaryPrivateIps: z
    .array(z.strictObject({ privateIp: addressSchema, publicIp: addressSchema.optional() }))
    .optional(),
  ipv6Addresses: z.array(addressSchema).optional(),
  securityGroups: z.array(referenceTo('securityGroups')).optional().meta({
    description: "Left out: the VPC's default security group.",
  }),
};

/** What a user may also set on an interface of their own. */
export const forwardingFields = {
  delegatedPrefixes: z.array(cidrSchema).optional().meta({ description: 'IPv4 /28 or IPv6 /80 prefixes.' }),
  sourceDestCheck: z.boolean().optional().meta({ description: 'Default true.' }),
};

/** The values of the EC2 API's InterfaceType that make a difference to a packet, and `interface` for the rest. */
export const INTERFACE_TYPES = [
  'interface',
  'lambda',
  'ec2_instance_connect_endpoint',
  'requester_managed',
] as const;

export const networkInterfaceSchema = z
  .strictObject({
    name: nameSchema.optional(),
    subnet: referenceTo('subnets'),
    ...addressFields,
    ...forwardingFields,
    interfaceType: z.enum(INTERFACE_TYPES).optional().meta({ description: 'Default interface.' }),
  })
  .meta({ id: 'networkInterface', description: 'An elastic network interface.' });

export type NetworkInterface = z.infer<typeof networkInterfaceSchema>;
