import { pointer } from '../base/json-pointer.ts';
import type { Subnet } from '../model/subnet.ts';
import { parseCidr } from '../net/cidr.ts';
import { defaultsOf } from './defaults.ts';
import { defined, idOf, keyOf, type Expressed } from './resource.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';
import { blocksOf } from './vpc.ts';

const FATES: Fates<Subnet> = {
  name: 'written',
  vpc: 'written',
  az: 'written',
  cidr: 'written',
  ipv6Cidr: 'chosen-by-aws',
  networkAcl: 'written',
  routeTable: 'written',
  mapPublicIpOnLaunch: 'written',
  enableDns64: 'written',
};

/** A subnet with its associations: to what AWS makes by itself, too, where the document writes that down. */
export function addSubnet(id: string, subnet: Subnet, sink: Sink): void {
  const at = pointer('subnets', id);
  loseFields(sink, at, subnet, FATES);
  const { scenario } = sink;
  const vpc = scenario.vpcs?.[subnet.vpc];
  const isNative = subnet.cidr === undefined;
  sink.add({
    key: keyOf('subnets', id),
    type: 'AWS::EC2::Subnet',
    words: [id],
    at,
    properties: defined({
      VpcId: idOf('vpcs', subnet.vpc),
      CidrBlock: subnet.cidr,
      AvailabilityZone: subnet.az,
      Ipv6CidrBlock: ipv6Of(subnet, vpc?.ipv6Cidrs?.[0]),
      Ipv6Native: isNative ? true : undefined,
      AssignIpv6AddressOnCreation: isNative ? true : undefined,
      MapPublicIpOnLaunch: subnet.mapPublicIpOnLaunch,
      EnableDns64: subnet.enableDns64,
      ...tagsOf(id, subnet.name),
    }),
    after: blocksOf(subnet.vpc, vpc),
  });
  const defaults = defaultsOf(scenario, subnet.vpc);
  const table = subnet.routeTable ?? defaults.routeTable;
  if (table !== undefined) {
    sink.add({
      key: keyOf('subnets', id, 'routeTable'),
      type: 'AWS::EC2::SubnetRouteTableAssociation',
      words: [id],
      at: subnet.routeTable === undefined ? at : pointer('subnets', id, 'routeTable'),
      properties: { SubnetId: idOf('subnets', id), RouteTableId: idOf('routeTables', table) },
    });
  }
  const acl = subnet.networkAcl ?? defaults.networkAcl;
  if (acl !== undefined) {
    sink.add({
      key: keyOf('subnets', id, 'networkAcl'),
      type: 'AWS::EC2::SubnetNetworkAclAssociation',
      words: [id],
      at: subnet.networkAcl === undefined ? at : pointer('subnets', id, 'networkAcl'),
      properties: { SubnetId: idOf('subnets', id), NetworkAclId: idOf('networkAcls', acl) },
    });
  }
}

/** Its place in the VPC's block is kept; which block that is, AWS says. */
function ipv6Of({ ipv6Cidr, vpc }: Subnet, ofVpc: string | undefined): Expressed | undefined {
  const [own, whole] = [parseCidr(ipv6Cidr ?? ''), parseCidr(ofVpc ?? '')];
  if (!own.ok || !whole.ok || own.value.cidr.family !== 6 || whole.value.cidr.family !== 6) return undefined;
  const number = Number((own.value.cidr.network >> 64n) & 0xffn);
  return { expression: { kind: 'ipv6-block', vpc: keyOf('vpcs', vpc), number } };
}
