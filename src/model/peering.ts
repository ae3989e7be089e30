import { z } from 'zod';
import { cidrSchema, idSchema, nameSchema, referenceTo } from './common.ts';

/** PCX-1. */
export const PEERING_STATES = [
  'active',
  'initiating-request',
  'pending-acceptance',
  'provisioning',
  'failed',
  'expired',
  'rejected',
  'deleting',
  'deleted',
] as const;

/** One side of a connection that is not in the document: another account's VPC. */
const foreignVpcSchema = z
  .strictObject({
    id: idSchema.optional().meta({ description: 'The id of the VPC, if it is known.' }),
    cidrs: z.array(cidrSchema).min(1),
    region: z.string().max(64).optional(),
    account: z.string().max(64).optional(),
  })
  .meta({ id: 'foreignVpc', description: 'A VPC that this document does not describe.' });

const sideSchema = z.union([referenceTo('vpcs'), foreignVpcSchema]);

export const peeringSchema = z
  .strictObject({
    name: nameSchema.optional(),
    requester: sideSchema.meta({ description: 'The VPC that asked for the connection.' }),
    accepter: sideSchema.meta({ description: 'The VPC that was asked.' }),
    state: z.enum(PEERING_STATES).optional().meta({ description: 'Default active.' }),
    requesterDnsResolution: z.boolean().optional().meta({
      description:
        "Public names of the requester's instances resolve to private addresses for the accepter. Default false.",
    }),
    accepterDnsResolution: z.boolean().optional().meta({
      description:
        "Public names of the accepter's instances resolve to private addresses for the requester. Default false.",
    }),
  })
  .meta({ id: 'peering', description: 'A VPC peering connection.' });

export type Peering = z.infer<typeof peeringSchema>;
export type PeeringState = (typeof PEERING_STATES)[number];
