import { z } from 'zod';
import { nameSchema, portSchema, referenceTo } from './common.ts';
import { addressFields } from './network-interface.ts';

const { privateIp, publicIp, ipv6Addresses } = addressFields;

/** Another DB instance behind the same database: where it stands. The groups are those of the database. */
const replicaSchema = z
  .strictObject({ subnet: referenceTo('subnets'), privateIp, publicIp, ipv6Addresses })
  .meta({ id: 'dbReplica', description: 'A standby or reader DB instance of a database.' });

export const databaseSchema = z
  .strictObject({
    name: nameSchema.optional(),
    subnet: referenceTo('subnets'),
    ...addressFields,
    engine: z.string().max(64).optional(),
    port: portSchema.meta({ description: 'The port on which the database listens.' }),
    subnetGroup: referenceTo('dbSubnetGroups').optional().meta({
      description: 'The DB subnet group that has its subnets.',
    }),
    standby: replicaSchema.optional().meta({
      description:
        'Multi-AZ: the standby, in another Availability Zone. It answers nobody before a failover.',
    }),
    readers: z.array(replicaSchema).min(1).max(15).optional().meta({
      description: 'Of a cluster: its readers. The reader endpoint is the id of the database and `/reader`.',
    }),
    failedOver: z.boolean().optional().meta({
      description: 'Whether the standby, or the first reader, has taken over. Default false.',
    }),
  })
  .meta({ id: 'database', description: 'An RDS DB instance or cluster.' });

export type Database = z.infer<typeof databaseSchema>;
export type DbReplica = z.infer<typeof replicaSchema>;
