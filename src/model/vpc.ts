import { z } from 'zod';
import { cidrSchema, nameSchema } from './common.ts';

export const vpcSchema = z
  .strictObject({
    name: nameSchema.optional(),
    cidr: cidrSchema.meta({ description: 'The primary IPv4 CIDR block, /16 to /28.' }),
    secondaryCidrs: z.array(cidrSchema).optional().meta({ description: 'Further IPv4 CIDR blocks.' }),
    ipv6Cidrs: z.array(cidrSchema).optional().meta({ description: 'IPv6 CIDR blocks, /44 to /60.' }),
    privateIpv6: z
      .boolean()
      .optional()
      .meta({ description: 'The IPv6 blocks are private (IPAM): dropped at the edge of the internet.' }),
    enableDnsSupport: z.boolean().optional().meta({ description: 'Default true.' }),
    enableDnsHostnames: z.boolean().optional().meta({ description: 'Default false.' }),
    isDefault: z.boolean().optional().meta({ description: 'The default VPC of its Region.' }),
    tenancy: z.enum(['default', 'dedicated']).optional(),
    region: z.string().max(64).optional(),
    account: z.string().max(64).optional().meta({ description: 'The account that owns it.' }),
  })
  .meta({ id: 'vpc', description: 'A VPC.' });

export type Vpc = z.infer<typeof vpcSchema>;
