import { z } from 'zod';
import { addressSchema, cidrSchema, nameSchema, referenceTo } from './common.ts';

export const clientVpnEndpointSchema = z
  .strictObject({
    name: nameSchema.optional(),
    clientCidr: cidrSchema.meta({ description: 'The block from which clients get their addresses.' }),
    associations: z
      .array(z.strictObject({ subnet: referenceTo('subnets'), privateIp: addressSchema.optional() }))
      .min(1)
      .meta({ description: 'Target networks: one subnet for each Availability Zone.' }),
    securityGroups: z.array(referenceTo('securityGroups')).optional().meta({
      description: "Left out: the VPC's default security group.",
    }),
    splitTunnel: z.boolean().optional().meta({
      description: 'Whether only what the endpoint has routes for enters the tunnel. Default false.',
    }),
    authorizations: z.array(cidrSchema).optional().meta({
      description: 'The destinations that authorization rules allow. Left out: none.',
    }),
    routes: z
      .array(z.strictObject({ to: cidrSchema, via: referenceTo('subnets') }))
      .optional()
      .meta({ description: 'Beside the VPC itself, to which each association leads.' }),
  })
  .meta({ id: 'clientVpnEndpoint', description: 'A Client VPN endpoint.' });
