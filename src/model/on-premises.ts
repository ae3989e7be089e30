import { z } from 'zod';
import { addressSchema, cidrSchema, exactlyOneOf, nameSchema, referenceTo } from './common.ts';

export const onPremisesSchema = z
  .strictObject({
    name: nameSchema.optional(),
    cidrs: z.array(cidrSchema).min(1).meta({ description: 'Its IPv4 blocks.' }),
    host: addressSchema.optional().meta({ description: 'The host that flows mean which name the network.' }),
    routes: z.array(cidrSchema).optional().meta({
      description: 'What its routers send to AWS. Left out: what they learn from there.',
    }),
  })
  .meta({ id: 'onPremisesNetwork', description: 'A network on premises, behind customer gateways.' });

export const vpnGatewaySchema = z
  .strictObject({
    name: nameSchema.optional(),
    vpc: referenceTo('vpcs').optional().meta({ description: 'The VPC it is attached to.' }),
    state: z.enum(['attached', 'attaching', 'detaching', 'detached']).optional(),
  })
  .meta({ id: 'vpnGateway', description: 'A virtual private gateway.' });

export const customerGatewaySchema = z
  .strictObject({
    name: nameSchema.optional(),
    onPremises: referenceTo('onPremisesNetworks'),
    publicIp: addressSchema.optional(),
  })
  .meta({ id: 'customerGateway', description: 'A customer gateway: the device on premises.' });

export const vpnConnectionSchema = z
  .strictObject({
    name: nameSchema.optional(),
    customerGateway: referenceTo('customerGateways'),
    vpnGateway: referenceTo('vpnGateways').optional(),
    transitGateway: referenceTo('transitGateways').optional(),
    routing: z.enum(['static', 'bgp']).optional().meta({ description: 'Default bgp.' }),
    prefixes: z.array(cidrSchema).optional().meta({
      description:
        'What lies behind it: typed in, or advertised over BGP. Left out: the blocks of the network on premises.',
    }),
    bgp: z.enum(['up', 'down']).optional().meta({ description: 'The BGP session. Default up.' }),
    tunnels: z
      .array(z.enum(['up', 'down']))
      .max(2)
      .optional()
      .meta({ description: 'Its two tunnels. Default up.' }),
    deviceTunnel: z.int().min(1).max(2).optional().meta({
      description: 'The tunnel by which the customer gateway sends. Left out: the one that AWS uses.',
    }),
  })
  .superRefine(...exactlyOneOf('vpnGateway', 'transitGateway'))
  .meta({ id: 'vpnConnection', description: 'A Site-to-Site VPN connection.' });
