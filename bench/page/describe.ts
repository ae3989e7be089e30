const PER_SUBNET = 40;
const GROUPS = 50;

/** What `aws ec2 describe-*` would print of one VPC, in one file of about this many megabytes; the same every time. */
export function describeOutput(megabytes: number, interfaces: number): string {
  const subnets = Math.ceil(interfaces / PER_SUBNET);
  const ids = Array.from({ length: interfaces }, (_, index) => index);
  // The rest of what AWS prints of an instance, of which no walk needs anything.
  const rest = 'x'.repeat(Math.max(0, Math.floor((megabytes * 1024 * 1024) / interfaces) - 1100));
  return JSON.stringify(
    {
      Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16' }],
      Subnets: Array.from({ length: subnets }, (_, index) => ({
        SubnetId: `subnet-${index}`,
        VpcId: 'vpc-0a',
        CidrBlock: `10.0.${index}.0/24`,
        AvailabilityZone: `eu-west-1${'abc'.charAt(index % 3)}`,
      })),
      SecurityGroups: Array.from({ length: GROUPS }, (_, index) => ({
        GroupId: `sg-${index}`,
        GroupName: `group-${index}`,
        VpcId: 'vpc-0a',
        IpPermissions: [
          { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: `10.0.${index}.0/24` }] },
        ],
        IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
      })),
      Reservations: ids.map((index) => ({
        Instances: [
          {
            InstanceId: `i-${index}`,
            VpcId: 'vpc-0a',
            SubnetId: `subnet-${Math.floor(index / PER_SUBNET)}`,
            PrivateIpAddress: `10.0.${Math.floor(index / PER_SUBNET)}.${10 + (index % PER_SUBNET)}`,
            State: { Code: 16, Name: 'running' },
            SecurityGroups: [{ GroupId: `sg-${index % GROUPS}`, GroupName: `group-${index % GROUPS}` }],
            Tags: [{ Key: 'Name', Value: `host-${index}` }],
            Metadata: rest,
          },
        ],
      })),
    },
    null,
    2,
  );
}
