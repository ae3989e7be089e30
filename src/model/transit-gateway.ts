import { z } from 'zod';
import { cidrOrReferenceTo, exactlyOneOf, nameSchema, referenceTo } from './common.ts';

/** TGW-2. */
export const ATTACHMENT_STATES = [
  'available',
  'initiating',
  'pending',
  'pendingAcceptance',
  'modifying',
  'rollingBack',
  'failing',
  'failed',
  'rejecting',
  'rejected',
  'deleting',
  'deleted',
] as const;

const byDefault = (value: boolean) => ({ description: `Default ${String(value)}.` });

export const transitGatewaySchema = z
  .strictObject({
    name: nameSchema.optional(),
    region: z.string().max(64).optional(),
    account: z.string().max(64).optional(),
    defaultRouteTableAssociation: z.boolean().optional().meta({
      description: 'Attachments that no table names are associated with the default one. Default true.',
    }),
    defaultRouteTablePropagation: z.boolean().optional().meta({
      description: 'Attachments that no table names propagate to the default one. Default true.',
    }),
    securityGroupReferencing: z.boolean().optional().meta(byDefault(false)),
    vpnEcmp: z.boolean().optional().meta(byDefault(true)),
    dnsSupport: z.boolean().optional().meta(byDefault(true)),
  })
  .meta({ id: 'transitGateway', description: 'A transit gateway.' });

export const transitGatewayAttachmentSchema = z
  .strictObject({
    name: nameSchema.optional(),
    transitGateway: referenceTo('transitGateways'),
    vpc: referenceTo('vpcs').optional().meta({ description: 'The VPC it attaches.' }),
    subnets: z.array(referenceTo('subnets')).optional().meta({
      description: 'One subnet for each Availability Zone of the VPC that uses the transit gateway.',
    }),
    peer: referenceTo('transitGateways').optional().meta({
      description: 'The other transit gateway of a peering attachment.',
    }),
    vpnConnection: referenceTo('vpnConnections').optional(),
    directConnectGateway: referenceTo('directConnectGateways').optional(),
    state: z.enum(ATTACHMENT_STATES).optional().meta({ description: 'Default available.' }),
    applianceMode: z.boolean().optional().meta(byDefault(false)),
    ipv6: z.boolean().optional().meta({ description: 'Whether it carries IPv6. Default false.' }),
    securityGroupReferencing: z.boolean().optional().meta(byDefault(true)),
  })
  .superRefine(...exactlyOneOf('vpc', 'peer', 'vpnConnection', 'directConnectGateway'))
  .meta({ id: 'transitGatewayAttachment', description: 'What a transit gateway joins.' });

export const transitGatewayRouteSchema = z
  .strictObject({
    to: cidrOrReferenceTo('prefixLists').meta({
      description: 'The destination: a CIDR block, or the id of a prefix list.',
    }),
    via: referenceTo('transitGatewayAttachments')
      .optional()
      .meta({ description: 'The attachment; left out for a blackhole.' }),
    state: z.enum(['active', 'blackhole']).optional(),
  })
  .meta({ id: 'transitGatewayRoute', description: 'A static route of a transit gateway route table.' });

export const transitGatewayRouteTableSchema = z
  .strictObject({
    name: nameSchema.optional(),
    transitGateway: referenceTo('transitGateways'),
    default: z.boolean().optional().meta({ description: 'The default association and propagation table.' }),
    associations: z.array(referenceTo('transitGatewayAttachments')).optional().meta({
      description: 'The attachments whose incoming packets it routes.',
    }),
    propagations: z.array(referenceTo('transitGatewayAttachments')).optional().meta({
      description: 'The attachments whose own prefixes it learns.',
    }),
    routes: z.array(transitGatewayRouteSchema).optional(),
  })
  .meta({ id: 'transitGatewayRouteTable', description: 'A transit gateway route table.' });

export type TransitGatewayAttachment = z.infer<typeof transitGatewayAttachmentSchema>;
export type TransitGatewayRouteTable = z.infer<typeof transitGatewayRouteTableSchema>;
export type AttachmentState = (typeof ATTACHMENT_STATES)[number];
