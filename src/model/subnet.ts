import { z } from 'zod';
import { cidrSchema, nameSchema, referenceTo } from './common.ts';

export const subnetSchema = z
  .strictObject({
    name: nameSchema.optional(),
    vpc: referenceTo('vpcs'),
    az: z
      .string()
      .max(64)
      .optional()
      .meta({ description: 'The Availability Zone, such as ap-northeast-2a.' }),
    cidr: cidrSchema
      .optional()
      .meta({ description: 'The IPv4 CIDR block; left out for an IPv6-only subnet.' }),
    ipv6Cidr: cidrSchema.optional().meta({ description: 'The IPv6 CIDR block.' }),
    networkAcl: referenceTo('networkAcls').optional().meta({
      description: "The network ACL; left out for the VPC's default network ACL.",
    }),
    routeTable: referenceTo('routeTables').optional().meta({
      description: "The route table; left out for the VPC's main route table.",
    }),
    mapPublicIpOnLaunch: z.boolean().optional(),
    enableDns64: z.boolean().optional(),
  })
  .meta({ id: 'subnet', description: 'A subnet.' });

export type Subnet = z.infer<typeof subnetSchema>;
