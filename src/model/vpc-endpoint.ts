import { z } from 'zod';
import { addressSchema, nameSchema, referenceTo } from './common.ts';

export const ENDPOINT_STATES = [
  'pendingAcceptance',
  'pending',
  'available',
  'rejected',
  'expired',
  'failed',
  'deleting',
  'deleted',
] as const;

const endpointNodeSchema = z
  .strictObject({
    subnet: referenceTo('subnets'),
    privateIp: addressSchema.optional(),
    ipv6Addresses: z.array(addressSchema).optional(),
  })
  .meta({
    id: 'vpcEndpointNode',
    description: 'The network interface of an endpoint in one Availability Zone.',
  });

export const vpcEndpointSchema = z
  .strictObject({
    name: nameSchema.optional(),
    type: z.enum(['gateway', 'interface', 'gatewayLoadBalancer']),
    vpc: referenceTo('vpcs'),
    service: z.string().max(255).meta({ description: 'The service, such as s3, dynamodb or sqs.' }),
    state: z.enum(ENDPOINT_STATES).optional().meta({ description: 'Default available.' }),
    policy: z.enum(['allow', 'deny', 'unknown']).optional().meta({
      description: 'What the endpoint policy comes to for the requests of this document. Default allow.',
    }),
    routeTables: z.array(referenceTo('routeTables')).optional().meta({
      description: 'Gateway: the route tables that get a route to the service.',
    }),
    prefixList: referenceTo('prefixLists').optional().meta({
      description: "Gateway: the prefix list with the service's addresses.",
    }),
    nodes: z.array(endpointNodeSchema).min(1).optional().meta({
      description: 'Interface: one subnet for each Availability Zone. Gateway Load Balancer: one subnet.',
    }),
    securityGroups: z.array(referenceTo('securityGroups')).optional().meta({
      description: "Interface: left out, the VPC's default group.",
    }),
    privateDns: z.boolean().optional().meta({ description: 'Interface: private DNS. Default true.' }),
    loadBalancers: z.array(referenceTo('loadBalancers')).min(1).optional().meta({
      description:
        "The provider's load balancers (PrivateLink): Network for interface, Gateway for the other.",
    }),
  })
  .meta({
    id: 'vpcEndpoint',
    description: 'A VPC endpoint: gateway (S3, DynamoDB), interface or Gateway Load Balancer.',
  });

export type VpcEndpoint = z.infer<typeof vpcEndpointSchema>;
export type EndpointState = (typeof ENDPOINT_STATES)[number];
