import { z } from 'zod';
import {
  cidrOrReferenceTo,
  icmpNumberSchema,
  idSchema,
  nameSchema,
  portsSchema,
  portsWherePortsExist,
  protocolSchema,
  referenceTo,
} from './common.ts';

const peerSchema = cidrOrReferenceTo('securityGroups', 'prefixLists').meta({
  id: 'peer',
  description: 'A CIDR block, or the id of a security group or a prefix list.',
});

const peersSchema = z.union([peerSchema, z.array(peerSchema).min(1)]);

const ruleFields = {
  id: idSchema.optional().meta({ description: 'The rule id (sgr-…), if there is one.' }),
  allow: protocolSchema.meta({ description: 'The protocol to allow.' }),
  ports: portsSchema.optional().meta({ description: 'Destination ports, for TCP and UDP.' }),
  icmpType: icmpNumberSchema.optional(),
  icmpCode: icmpNumberSchema.optional(),
  description: z.string().max(255).optional(),
};

export const inboundRuleSchema = z
  .strictObject({ ...ruleFields, from: peersSchema.meta({ description: 'The source, or several.' }) })
  .superRefine(...portsWherePortsExist('SG-8', 'allow'))
  .meta({ id: 'inboundSecurityGroupRule', description: 'An inbound security group rule.' });

export const outboundRuleSchema = z
  .strictObject({ ...ruleFields, to: peersSchema.meta({ description: 'The destination, or several.' }) })
  .superRefine(...portsWherePortsExist('SG-8', 'allow'))
  .meta({ id: 'outboundSecurityGroupRule', description: 'An outbound security group rule.' });

export const securityGroupSchema = z
  .strictObject({
    name: nameSchema.optional(),
    vpc: referenceTo('vpcs'),
    isDefault: z.boolean().optional().meta({ description: 'The default security group of its VPC.' }),
    associatedVpcs: z.array(referenceTo('vpcs')).optional().meta({
      description: 'Other VPCs in which this group may be used (security group VPC association).',
    }),
    inbound: z.array(inboundRuleSchema).optional().meta({ description: 'Left out: no inbound rules.' }),
    outbound: z
      .array(outboundRuleSchema)
      .optional()
      .meta({ description: 'Left out: all traffic is allowed out.' }),
  })
  .meta({ id: 'securityGroup', description: 'A security group: stateful, allow rules only.' });

export type InboundSecurityGroupRule = z.infer<typeof inboundRuleSchema>;
export type OutboundSecurityGroupRule = z.infer<typeof outboundRuleSchema>;
export type SecurityGroup = z.infer<typeof securityGroupSchema>;
