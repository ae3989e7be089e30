import { pointer } from '../base/json-pointer.ts';
import type { Vpc } from '../model/vpc.ts';
import { regionOf } from './defaults.ts';
import { defined, idOf, keyOf } from './resource.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';

const FATES: Fates<Vpc> = {
  name: 'written',
  cidr: 'written',
  secondaryCidrs: 'written',
  ipv6Cidrs: 'chosen-by-aws',
  privateIpv6: 'not-written',
  enableDnsSupport: 'written',
  enableDnsHostnames: 'written',
  isDefault: 'written-as-own',
  tenancy: 'written',
  region: 'written',
  account: 'written',
};

export function addVpc(id: string, vpc: Vpc, sink: Sink): void {
  const at = pointer('vpcs', id);
  loseFields(sink, at, vpc, FATES);
  const { scenario } = sink;
  if (vpc.region !== undefined && vpc.region !== regionOf(scenario))
    sink.lose(at, 'other-region', vpc.region);
  if (vpc.account !== undefined && vpc.account !== scenario.account)
    sink.lose(at, 'other-account', vpc.account);
  sink.add({
    key: keyOf('vpcs', id),
    type: 'AWS::EC2::VPC',
    words: [id],
    at,
    properties: defined({
      CidrBlock: vpc.cidr,
      EnableDnsSupport: vpc.enableDnsSupport ?? true,
      EnableDnsHostnames: vpc.enableDnsHostnames ?? false,
      InstanceTenancy: vpc.tenancy,
      ...tagsOf(id, vpc.name),
    }),
  });
  for (const [index, cidr] of (vpc.secondaryCidrs ?? []).entries()) {
    sink.add({
      key: keyOf('vpcs', id, 'secondaryCidrs', cidr),
      type: 'AWS::EC2::VPCCidrBlock',
      words: [id, cidr],
      at: pointer('vpcs', id, 'secondaryCidrs', index),
      properties: { VpcId: idOf('vpcs', id), CidrBlock: cidr },
    });
  }
  const [ipv6, ...others] = vpc.ipv6Cidrs ?? [];
  for (const [index, each] of others.entries())
    sink.lose(pointer('vpcs', id, 'ipv6Cidrs', index + 1), 'not-written', each);
  if (ipv6 === undefined) return;
  sink.add({
    key: ipv6Key(id),
    type: 'AWS::EC2::VPCCidrBlock',
    words: [id, 'ipv6'],
    at: pointer('vpcs', id, 'ipv6Cidrs', 0),
    properties: { VpcId: idOf('vpcs', id), AmazonProvidedIpv6CidrBlock: true },
  });
}

export function ipv6Key(vpc: string): string {
  return keyOf('vpcs', vpc, 'ipv6');
}

/** What subnets of the VPC have to wait for. */
export function blocksOf(id: string, vpc: Vpc | undefined): readonly string[] {
  const further = (vpc?.secondaryCidrs ?? []).map((cidr) => keyOf('vpcs', id, 'secondaryCidrs', cidr));
  return vpc?.ipv6Cidrs?.[0] === undefined ? further : [...further, ipv6Key(id)];
}
