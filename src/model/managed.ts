import { z } from 'zod';
import { callsSchema } from './call.ts';
import { addressSchema, exactlyOneOf, nameSchema, referenceTo } from './common.ts';
import { listensSchema } from './instance.ts';
import { addressFields } from './network-interface.ts';

const runsWhere = { listens: listensSchema, calls: callsSchema.optional() };
const groups = z
  .array(referenceTo('securityGroups'))
  .optional()
  .meta({ description: "Left out: the VPC's default security group." });

export const dbSubnetGroupSchema = z
  .strictObject({
    name: nameSchema.optional(),
    subnets: z.array(referenceTo('subnets')).min(1).meta({
      description: 'Subnets of one VPC, in two Availability Zones at least.',
    }),
  })
  .meta({ id: 'dbSubnetGroup', description: 'A DB subnet group.' });

export const functionSchema = z
  .strictObject({
    name: nameSchema.optional(),
    subnets: z.array(referenceTo('subnets')).optional().meta({
      description: 'The subnets of the VPC it is connected to; left out: it is in no VPC.',
    }),
    securityGroups: groups,
    calls: callsSchema.optional(),
  })
  .meta({ id: 'function', description: 'A Lambda function.' });

export const ecsTaskSchema = z
  .strictObject({
    name: nameSchema.optional(),
    launchType: z.enum(['fargate', 'ec2']).optional().meta({ description: 'Default fargate.' }),
    subnet: referenceTo('subnets').optional().meta({
      description: 'The subnet of its own network interface (network mode awsvpc).',
    }),
    ...addressFields,
    instance: referenceTo('instances').optional().meta({
      description: 'The instance whose network interface it uses (network mode bridge or host).',
    }),
    ...runsWhere,
  })
  .superRefine(...exactlyOneOf('subnet', 'instance'))
  .meta({ id: 'ecsTask', description: 'An ECS task.' });

export const eksPodSchema = z
  .strictObject({
    name: nameSchema.optional(),
    node: referenceTo('instances').meta({ description: 'The instance on which it runs.' }),
    privateIp: addressSchema.meta({
      description: 'Its address: a secondary one of an interface of the node, or of its own interface.',
    }),
    subnet: referenceTo('subnets').optional().meta({
      description:
        'With security groups of its own: the subnet of its interface; left out: that of the node.',
    }),
    securityGroups: z.array(referenceTo('securityGroups')).min(1).optional().meta({
      description: 'Security groups for pods. Left out: those of the interface of the node.',
    }),
    externalSnat: z.boolean().optional().meta({
      description: 'Whether the node leaves its address as it is on the way out of the VPC. Default false.',
    }),
    ...runsWhere,
  })
  .meta({ id: 'eksPod', description: 'A pod of an EKS cluster with the VPC CNI.' });

export const autoScalingGroupSchema = z
  .strictObject({
    name: nameSchema.optional(),
    subnets: z.array(referenceTo('subnets')).min(1).meta({
      description: 'Its instances are spread over these subnets in turn.',
    }),
    desiredCapacity: z.int().min(1).max(100).optional().meta({
      description:
        'How many instances it has; their ids are the id of the group, a slash, and 1, 2 … Default 2.',
    }),
    securityGroups: groups,
    ...runsWhere,
  })
  .meta({ id: 'autoScalingGroup', description: 'An Auto Scaling group of like instances.' });

export type EcsTask = z.infer<typeof ecsTaskSchema>;
export type EksPod = z.infer<typeof eksPodSchema>;
