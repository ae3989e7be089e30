import { isExpressed, isList, type Properties, type Resource, type Value } from './resource.ts';

/*
 * Terraform's names for CloudFormation's types and properties. Most properties are the same words in another spelling.
 */

/** A type of Terraform, with the properties that are called otherwise there, put otherwise, or not there at all. */
interface TerraformType {
  readonly type: string;
  /** Other names; null for what Terraform does not have. */
  readonly names?: Readonly<Record<string, string | null>>;
  /** Properties that are blocks, or lists of such. */
  readonly blocks?: readonly string[];
  /** Values that are put otherwise, by property. */
  readonly also?: (properties: Properties) => Properties;
}

const RULE = {
  GroupId: 'security_group_id',
  CidrIp: 'cidr_ipv4',
  CidrIpv6: 'cidr_ipv6',
  SourceSecurityGroupId: 'referenced_security_group_id',
  DestinationSecurityGroupId: 'referenced_security_group_id',
  SourcePrefixListId: 'prefix_list_id',
  DestinationPrefixListId: 'prefix_list_id',
} as const;

const INTERFACE = {
  GroupSet: 'security_groups',
  PrivateIpAddresses: null,
  Ipv4Prefixes: null,
  Ipv6Prefixes: null,
} as const;

const TYPES: Readonly<Record<string, TerraformType>> = {
  'AWS::EC2::VPC': { type: 'aws_vpc' },
  'AWS::EC2::VPCCidrBlock': {
    type: 'aws_vpc_ipv4_cidr_block_association',
    names: { AmazonProvidedIpv6CidrBlock: 'assign_generated_ipv6_cidr_block' },
  },
  'AWS::EC2::Subnet': { type: 'aws_subnet', names: { EnableDns64: 'enable_dns64' } },
  'AWS::EC2::SubnetRouteTableAssociation': { type: 'aws_route_table_association' },
  'AWS::EC2::GatewayRouteTableAssociation': { type: 'aws_route_table_association' },
  'AWS::EC2::SubnetNetworkAclAssociation': { type: 'aws_network_acl_association' },
  'AWS::EC2::InternetGateway': { type: 'aws_internet_gateway' },
  'AWS::EC2::VPCGatewayAttachment': { type: 'aws_internet_gateway_attachment' },
  'AWS::EC2::EgressOnlyInternetGateway': { type: 'aws_egress_only_internet_gateway' },
  'AWS::EC2::EIP': { type: 'aws_eip' },
  'AWS::EC2::EIPAssociation': { type: 'aws_eip_association' },
  'AWS::EC2::NatGateway': {
    type: 'aws_nat_gateway',
    names: { ConnectivityType: 'connectivity_type', PrivateIpAddress: 'private_ip' },
  },
  'AWS::EC2::RouteTable': { type: 'aws_route_table' },
  'AWS::EC2::Route': {
    type: 'aws_route',
    names: {
      EgressOnlyInternetGatewayId: 'egress_only_gateway_id',
      InstanceId: 'network_interface_id',
    },
    // Terraform routes to the interface of an instance.
    also: ({ InstanceId }) =>
      InstanceId === undefined
        ? {}
        : { InstanceId: attributeOfSame(InstanceId, 'PrimaryNetworkInterfaceId') },
  },
  'AWS::EC2::NetworkAcl': { type: 'aws_network_acl' },
  'AWS::EC2::NetworkAclEntry': {
    type: 'aws_network_acl_rule',
    names: {
      PortRange: null,
      Icmp: null,
    },
    also: ({ Protocol, PortRange, Icmp }) => ({
      Protocol: typeof Protocol === 'number' ? String(Protocol) : '-1',
      ...membersOf(PortRange, { From: 'FromPort', To: 'ToPort' }),
      ...membersOf(Icmp, { Type: 'IcmpType', Code: 'IcmpCode' }),
    }),
  },
  'AWS::EC2::SecurityGroup': {
    type: 'aws_security_group',
    // Terraform takes AWS's own rule away by itself.
    names: { GroupDescription: 'description', SecurityGroupEgress: null },
  },
  'AWS::EC2::SecurityGroupIngress': { type: 'aws_vpc_security_group_ingress_rule', names: RULE },
  'AWS::EC2::SecurityGroupEgress': { type: 'aws_vpc_security_group_egress_rule', names: RULE },
  'AWS::EC2::SecurityGroupVpcAssociation': {
    type: 'aws_vpc_security_group_vpc_association',
    names: { GroupId: 'security_group_id' },
  },
  'AWS::EC2::PrefixList': {
    type: 'aws_ec2_managed_prefix_list',
    names: { PrefixListName: 'name', Entries: 'entry' },
    blocks: ['Entries'],
  },
  'AWS::EC2::NetworkInterface': {
    type: 'aws_network_interface',
    names: INTERFACE,
    also: ({ PrivateIpAddresses = [], Ipv4Prefixes = [], Ipv6Prefixes = [] }) => ({
      ...listed('PrivateIpList', PrivateIpAddresses, 'PrivateIpAddress'),
      ...(isList(PrivateIpAddresses) && PrivateIpAddresses.length > 0 && { PrivateIpListEnabled: true }),
      ...listed('Ipv4Prefix', Ipv4Prefixes, 'Ipv4Prefix', 'Ipv4Prefixes'),
      ...listed('Ipv6Prefix', Ipv6Prefixes, 'Ipv6Prefix', 'Ipv6Prefixes'),
    }),
  },
  'AWS::EC2::Instance': {
    type: 'aws_instance',
    names: {
      ImageId: 'ami',
      PrivateIpAddress: 'private_ip',
      SecurityGroupIds: 'vpc_security_group_ids',
      NetworkInterfaces: null,
    },
    blocks: ['NetworkInterface'],
    also: instanceOf,
  },
  'AWS::RDS::DBSubnetGroup': {
    type: 'aws_db_subnet_group',
    names: { DBSubnetGroupDescription: 'description' },
  },
  'AWS::RDS::DBInstance': {
    type: 'aws_db_instance',
    names: {
      DBInstanceClass: 'instance_class',
      DBSubnetGroupName: 'db_subnet_group_name',
      MasterUsername: 'username',
      MultiAZ: 'multi_az',
      VPCSecurityGroups: 'vpc_security_group_ids',
    },
    also: ({ Port, AllocatedStorage }) => ({
      Port: Number(Port),
      AllocatedStorage: Number(AllocatedStorage),
      SkipFinalSnapshot: true,
    }),
  },
  'AWS::EC2::VPCPeeringConnection': {
    type: 'aws_vpc_peering_connection',
    also: ({ PeerRegion, PeerOwnerId }) =>
      PeerRegion === undefined && PeerOwnerId === undefined ? { AutoAccept: true } : {},
  },
  'AWS::EC2::VPCEndpoint': { type: 'aws_vpc_endpoint' },
  'AWS::EC2::VPNGatewayRoutePropagation': { type: 'aws_vpn_gateway_route_propagation' },
};

/** A resource in Terraform's terms: attributes by their names there, values still of the list. */
export interface TerraformShape {
  readonly type: string;
  readonly attributes: Readonly<Record<string, Value>>;
  /** The attributes that are blocks. */
  readonly blocks: ReadonlySet<string>;
}

export function terraformType({ type, properties }: Pick<Resource, 'type' | 'properties'>): string {
  // One type of CloudFormation is two here.
  return type === 'AWS::EC2::VPCCidrBlock' && properties['CidrBlock'] === undefined
    ? 'aws_vpc_ipv6_cidr_block_association'
    : typeOf(type).type;
}

function typeOf(type: string): TerraformType {
  const found = TYPES[type];
  if (found === undefined) throw new Error(`${type} has no name in Terraform`);
  return found;
}

export function terraformShape(resource: Resource): TerraformShape {
  const { properties } = resource;
  const { names = {}, blocks = [], also } = typeOf(resource.type);
  const { Tags, ...all } = properties;
  const attributes: [string, Value][] = [];
  const added = also?.(properties) ?? {};
  for (const [property, value] of Object.entries({ ...all, ...added })) {
    const name = names[property];
    if (name === null && !(property in added)) continue;
    attributes.push([name ?? snake(property), value]);
  }
  if (Tags !== undefined) attributes.push(['tags', tagsOf(Tags)]);
  return {
    type: terraformType(resource),
    attributes: Object.fromEntries(attributes),
    blocks: new Set(blocks.map((block) => names[block] ?? snake(block))),
  };
}

/** `DestinationIpv6CidrBlock` is `destination_ipv6_cidr_block`. */
function snake(property: string): string {
  return property
    .replaceAll(/([a-z\d])(?=[A-Z])/g, '$1_')
    .replaceAll(/([A-Z])(?=[A-Z][a-z])/g, '$1_')
    .toLowerCase();
}

function tagsOf(tags: Value): Value {
  if (typeof tags !== 'object' || !isList(tags)) return {};
  return Object.fromEntries(
    tags.flatMap((tag) => {
      const key = memberOf(tag, 'Key');
      const value = memberOf(tag, 'Value');
      return typeof key === 'string' && value !== undefined ? [[key, value]] : [];
    }),
  );
}

function memberOf(value: Value | undefined, name: string): Value | undefined {
  if (value === undefined || typeof value !== 'object' || isList(value) || isExpressed(value))
    return undefined;
  return value[name];
}

function membersOf(value: Value | undefined, names: Readonly<Record<string, string>>): Properties {
  return Object.fromEntries(
    Object.entries(names).flatMap(([from, to]) => {
      const member = memberOf(value, from);
      return member === undefined ? [] : [[to, member]];
    }),
  );
}

/** A list of one member of each item. */
function listed(name: string, items: Value, member: string, as = name): Properties {
  if (typeof items !== 'object' || !isList(items) || items.length === 0) return {};
  return { [as]: items.flatMap((item) => memberOf(item, member) ?? []) };
}

function attributeOfSame(reference: Value, attribute: string): Value {
  return isExpressed(reference) && reference.expression.kind === 'reference'
    ? { expression: { ...reference.expression, attribute } }
    : reference;
}

/** Interfaces of their own are attached by the primary one; an interface without a public address is an attribute. */
function instanceOf({ NetworkInterfaces }: Properties): Properties {
  if (NetworkInterfaces === undefined || typeof NetworkInterfaces !== 'object' || !isList(NetworkInterfaces))
    return {};
  const [first] = NetworkInterfaces;
  if (memberOf(first, 'NetworkInterfaceId') !== undefined) {
    return {
      NetworkInterface: NetworkInterfaces.map((each) => ({
        DeviceIndex: Number(memberOf(each, 'DeviceIndex')),
        ...membersOf(each, { NetworkInterfaceId: 'NetworkInterfaceId' }),
      })),
    };
  }
  return membersOf(first, {
    AssociatePublicIpAddress: 'AssociatePublicIpAddress',
    SubnetId: 'SubnetId',
    PrivateIpAddress: 'PrivateIpAddress',
    Ipv6AddressCount: 'Ipv6AddressCount',
    GroupSet: 'SecurityGroupIds',
  });
}
