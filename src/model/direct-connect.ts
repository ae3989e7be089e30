import { z } from 'zod';
import { cidrSchema, exactlyOneOf, nameSchema, referenceTo } from './common.ts';

const associationSchema = z
  .strictObject({
    vpnGateway: referenceTo('vpnGateways').optional(),
    transitGateway: referenceTo('transitGateways').optional(),
    allowedPrefixes: z.array(cidrSchema).max(200).optional().meta({
      description:
        'Of a transit gateway: exactly what is told to the site. Of a virtual private gateway: the blocks of its VPC that lie in one of these; left out: all of them.',
    }),
  })
  .superRefine(...exactlyOneOf('vpnGateway', 'transitGateway'))
  .meta({ id: 'directConnectAssociation', description: 'A gateway behind a Direct Connect gateway.' });

export const directConnectGatewaySchema = z
  .strictObject({ name: nameSchema.optional(), associations: z.array(associationSchema).max(30).optional() })
  .meta({ id: 'directConnectGateway', description: 'A Direct Connect gateway.' });

export const LOCAL_PREFERENCES = ['low', 'medium', 'high'] as const;

export const virtualInterfaceSchema = z
  .strictObject({
    name: nameSchema.optional(),
    type: z.enum(['private', 'transit']).optional().meta({ description: 'Default private.' }),
    onPremises: referenceTo('onPremisesNetworks'),
    directConnectGateway: referenceTo('directConnectGateways').optional(),
    vpnGateway: referenceTo('vpnGateways').optional(),
    region: z.string().max(64).optional().meta({ description: 'The Region of its Direct Connect location.' }),
    prefixes: z.array(cidrSchema).optional().meta({
      description: 'What the site tells AWS over BGP. Left out: the blocks of the network on premises.',
    }),
    bgp: z.enum(['up', 'down']).optional().meta({ description: 'The BGP session. Default up.' }),
    localPreference: z.enum(LOCAL_PREFERENCES).optional().meta({
      description: 'The community 7224:7100, 7224:7200 or 7224:7300. Default medium.',
    }),
    asPathLength: z.int().min(1).max(50).optional().meta({ description: 'Default 1.' }),
  })
  .superRefine(...exactlyOneOf('directConnectGateway', 'vpnGateway'))
  .meta({ id: 'virtualInterface', description: 'A virtual interface of a Direct Connect connection.' });
