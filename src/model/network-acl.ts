import { z } from 'zod';
import {
  cidrSchema,
  exactlyOneOf,
  icmpNumberSchema,
  nameSchema,
  portsSchema,
  portsWherePortsExist,
  protocolSchema,
  referenceTo,
} from './common.ts';

const entryFields = {
  rule: z.int().meta({ description: 'The rule number, 1 to 32766; the lowest is tried first.' }),
  allow: protocolSchema.optional().meta({ description: 'The protocol to allow.' }),
  deny: protocolSchema.optional().meta({ description: 'The protocol to deny.' }),
  ports: portsSchema.optional().meta({ description: 'Destination ports, for TCP and UDP.' }),
  icmpType: icmpNumberSchema.optional(),
  icmpCode: icmpNumberSchema.optional(),
};

export const inboundEntrySchema = z
  .strictObject({ ...entryFields, from: cidrSchema.meta({ description: 'The source of the packet.' }) })
  .superRefine(...exactlyOneOf('allow', 'deny'))
  .superRefine(...portsWherePortsExist('NACL-9', 'allow', 'deny'))
  .meta({ id: 'inboundNetworkAclEntry', description: 'An inbound network ACL entry.' });

export const outboundEntrySchema = z
  .strictObject({ ...entryFields, to: cidrSchema.meta({ description: 'The destination of the packet.' }) })
  .superRefine(...exactlyOneOf('allow', 'deny'))
  .superRefine(...portsWherePortsExist('NACL-9', 'allow', 'deny'))
  .meta({ id: 'outboundNetworkAclEntry', description: 'An outbound network ACL entry.' });

export const networkAclSchema = z
  .strictObject({
    name: nameSchema.optional(),
    vpc: referenceTo('vpcs'),
    isDefault: z.boolean().optional().meta({ description: 'The default network ACL of its VPC.' }),
    inbound: z.array(inboundEntrySchema).optional(),
    outbound: z.array(outboundEntrySchema).optional(),
  })
  .meta({ id: 'networkAcl', description: 'A network ACL: stateless, entries tried in rule-number order.' });

export type InboundNetworkAclEntry = z.infer<typeof inboundEntrySchema>;
export type OutboundNetworkAclEntry = z.infer<typeof outboundEntrySchema>;
export type NetworkAcl = z.infer<typeof networkAclSchema>;
