/** Attributes that are the same as what `Ref` gives. */
const IDS: ReadonlySet<string> = new Set([
  'Id',
  'VpcId',
  'SubnetId',
  'GroupId',
  'NatGatewayId',
  'RouteTableId',
  'InternetGatewayId',
  'AllocationId',
  'InstanceId',
  'PrefixListId',
  'VPNGatewayId',
  'CustomerGatewayId',
  'TargetGroupArn',
  'LoadBalancerArn',
  'ListenerArn',
  'TransitGatewayAttachmentId',
  'TransitGatewayRouteTableId',
  'FirewallArn',
  'FirewallPolicyArn',
  'RuleGroupArn',
  'LaunchTemplateId',
]);

/** Where `VpcId` is not the resource itself but the property of that name, and the like. */
const OWN_ID: ReadonlyMap<string, string> = new Map([
  ['VpcId', 'AWS::EC2::VPC'],
  ['SubnetId', 'AWS::EC2::Subnet'],
  ['InstanceId', 'AWS::EC2::Instance'],
  ['GroupId', 'AWS::EC2::SecurityGroup'],
  ['InternetGatewayId', 'AWS::EC2::InternetGateway'],
  ['AllocationId', 'AWS::EC2::EIP'],
  ['NatGatewayId', 'AWS::EC2::NatGateway'],
  ['RouteTableId', 'AWS::EC2::RouteTable'],
]);

/** Attributes that repeat a property under another name. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['AWS::EC2::Instance PrivateIp', 'PrivateIpAddress'],
  ['AWS::EC2::NetworkInterface PrimaryPrivateIpAddress', 'PrivateIpAddress'],
  ['AWS::RDS::DBInstance Endpoint.Port', 'Port'],
  ['AWS::RDS::DBCluster Endpoint.Port', 'Port'],
]);

const REPEATED: ReadonlySet<string> = new Set([
  'CidrBlock',
  'Ipv6CidrBlock',
  'AvailabilityZone',
  'VpcId',
  'SubnetId',
  'PrivateIpAddress',
  'GroupName',
]);

/** What an attribute of a resource of this type is: the resource itself, one of its properties, or something else. */
export function attributeOf(
  type: string,
  attribute: string,
):
  | { readonly kind: 'itself' }
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'other' } {
  const owner = OWN_ID.get(attribute);
  if (IDS.has(attribute) && (owner === undefined || owner === type)) return { kind: 'itself' };
  const renamed = RENAMED.get(`${type} ${attribute}`);
  if (renamed !== undefined) return { kind: 'property', name: renamed };
  return REPEATED.has(attribute) ? { kind: 'property', name: attribute } : { kind: 'other' };
}
