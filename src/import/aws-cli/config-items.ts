import { field, isList, isObject, text } from '../fields.ts';
import { parseJson, type JsonObject, type JsonValue } from '../json.ts';
import { failed, ignored, type Place, type Reading } from '../report.ts';
import { inside } from '../resources.ts';
import type { Key } from './keys.ts';

/*
 * AWS Config: a snapshot, or the history of a resource. Types recorded for long have the members of the describe call with a
 * small first letter; newer ones the properties of CloudFormation, which for these kinds are the same words.
 */

/** The kinds that are read, and the member that is the id of the item where the configuration does not have it. */
const KINDS: ReadonlyMap<string, readonly [key: Key, id?: string]> = new Map([
  ['AWS::EC2::VPC', ['Vpcs']],
  ['AWS::EC2::Subnet', ['Subnets']],
  ['AWS::EC2::RouteTable', ['RouteTables']],
  ['AWS::EC2::NetworkAcl', ['NetworkAcls']],
  ['AWS::EC2::SecurityGroup', ['SecurityGroups']],
  ['AWS::EC2::NetworkInterface', ['NetworkInterfaces']],
  ['AWS::EC2::Instance', ['Instances']],
  ['AWS::EC2::InternetGateway', ['InternetGateways']],
  ['AWS::EC2::EgressOnlyInternetGateway', ['EgressOnlyInternetGateways']],
  ['AWS::EC2::NatGateway', ['NatGateways']],
  ['AWS::EC2::EIP', ['Addresses']],
  ['AWS::EC2::VPCEndpoint', ['VpcEndpoints']],
  ['AWS::EC2::VPCPeeringConnection', ['VpcPeeringConnections']],
  ['AWS::EC2::TransitGateway', ['TransitGateways', 'TransitGatewayId']],
  ['AWS::EC2::TransitGatewayAttachment', ['TransitGatewayVpcAttachments', 'TransitGatewayAttachmentId']],
  ['AWS::EC2::TransitGatewayRouteTable', ['TransitGatewayRouteTables', 'TransitGatewayRouteTableId']],
  ['AWS::EC2::VPNGateway', ['VpnGateways']],
  ['AWS::EC2::CustomerGateway', ['CustomerGateways']],
  ['AWS::EC2::VPNConnection', ['VpnConnections']],
  ['AWS::ElasticLoadBalancing::LoadBalancer', ['LoadBalancerDescriptions']],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', ['LoadBalancers', 'LoadBalancerArn']],
  ['AWS::ElasticLoadBalancingV2::Listener', ['Listeners', 'ListenerArn']],
  ['AWS::ElasticLoadBalancingV2::TargetGroup', ['TargetGroups', 'TargetGroupArn']],
  ['AWS::RDS::DBInstance', ['DBInstances']],
  ['AWS::RDS::DBCluster', ['DBClusters']],
  ['AWS::RDS::DBSubnetGroup', ['DBSubnetGroups']],
  ['AWS::Lambda::Function', ['Functions']],
  ['AWS::AutoScaling::AutoScalingGroup', ['AutoScalingGroups']],
  ['AWS::AutoScaling::LaunchConfiguration', ['LaunchConfigurations']],
]);

/** What these say stands in the route table, network ACL or gateway too. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  'AWS::EC2::EIPAssociation',
  'AWS::EC2::SubnetNetworkAclAssociation',
  'AWS::EC2::SubnetRouteTableAssociation',
  'AWS::EC2::VPCGatewayAttachment',
]);

export interface ConfigItem {
  readonly key: Key;
  readonly value: JsonObject;
  readonly place: Place;
}

/** The items of a snapshot or history; undefined where the document is none. */
export function configItemsIn(document: JsonObject): readonly [member: string, items: JsonValue] | undefined {
  for (const member of ['configurationItems', 'baseConfigurationItems']) {
    const items = field(document, member);
    if (isList(items)) return [member, items];
  }
  return undefined;
}

/** What the newest item of each resource says of it; of what is deleted, nothing. */
export function* readConfigItems(items: JsonValue, place: Place): Reading<readonly ConfigItem[]> {
  const newest = new Map<string, { readonly item: JsonObject; readonly place: Place }>();
  for (const [index, item] of (isList(items) ? items : []).entries()) {
    const at = inside(place, index);
    if (!isObject(item)) {
      yield failed('not-an-object', at, { what: 'configurationItems' });
      continue;
    }
    const id = text(item, 'resourceId') ?? text(item, 'arn') ?? String(index);
    const key = ['accountId', 'awsRegion', 'resourceType']
      .map((member) => text(item, member) ?? '')
      .join('\n');
    const earlier = newest.get(`${key}\n${id}`);
    if (earlier === undefined || whenOf(earlier.item) < whenOf(item))
      newest.set(`${key}\n${id}`, { item, place: at });
  }
  const read: ConfigItem[] = [];
  for (const { item, place: at } of newest.values()) {
    const found = yield* readConfigItem(item, at);
    if (found !== undefined) read.push(found);
  }
  return read;
}

const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:Z|([+-])(\d\d):?(\d\d))?$/;

/** When an item was recorded, in seconds: written in ISO 8601, or as a number. */
function whenOf(item: JsonObject): number {
  const written = text(item, 'configurationItemCaptureTime') ?? '';
  const found = TIME.exec(written);
  if (found === null) return Number(written) || 0;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const offset = (Number(found[8] ?? 0) * 60 + Number(found[9] ?? 0)) * (found[7] === '-' ? -1 : 1);
  return ((daysOf(year, month, day) * 24 + hour) * 60 + minute - offset) * 60 + second;
}

/** Days of the Gregorian calendar; years begin in March, so that a leap day is the last of one. */
function daysOf(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + Math.floor((153 * months + 2) / 5) + day;
}

function* readConfigItem(item: JsonObject, place: Place): Reading<ConfigItem | undefined> {
  const type = (text(item, 'resourceType') ?? '?').slice(0, 80);
  if (/Deleted|NotRecorded/.test(text(item, 'configurationItemStatus') ?? '')) {
    yield ignored('deleted', place, type);
    return undefined;
  }
  const [key, idMember] = KINDS.get(type) ?? [];
  if (key === undefined) {
    yield ignored(reasonFor(type), place, type);
    return undefined;
  }
  const configuration = contentOf(field(item, 'configuration'));
  if (configuration === undefined) {
    yield failed('value-missing', place, {
      what: key,
      id: text(item, 'resourceId') ?? '?',
      field: 'configuration',
    });
    return undefined;
  }
  const [account, region] = [text(item, 'accountId'), text(item, 'awsRegion')];
  const id = idMember?.endsWith('Arn') === true ? text(item, 'arn') : text(item, 'resourceId');
  const value = {
    ...(account !== undefined && { OwnerId: account }),
    ...(region !== undefined && { Region: region }),
    ...(idMember !== undefined && id !== undefined && { [idMember]: id }),
    ...configuration,
  };
  return { key, value, place };
}

function reasonFor(type: string) {
  if (SAID_ELSEWHERE.has(type)) return 'not-needed';
  return /^AWS::(EC2::(?!Volume)|ElasticLoadBalancing|NetworkFirewall|RDS|ECS|EKS|Route53Resolver)/.test(type)
    ? 'not-modelled'
    : 'not-needed';
}

/** An object in snapshots, a JSON text in the history. */
function contentOf(written: JsonValue | undefined): JsonObject | undefined {
  const parsed = typeof written === 'string' ? parseJson(written) : undefined;
  const content =
    typeof written === 'string' ? (parsed?.ok === true ? parsed.value.documents[0] : null) : written;
  if (!isObject(content)) return undefined;
  return membersOf(content);
}

function membersOf(value: JsonObject): JsonObject {
  const told = Object.fromEntries(
    Object.entries(value).map(([member, inner]) => {
      const name = describeName(member);
      return [name, name === 'IpRanges' ? rangesOf(inner) : membersIn(inner)];
    }),
  );
  // Newer items write ranges twice: as texts, and as objects beside them.
  const newer = told['Ipv4Ranges'];
  return isList(newer) && newer.length > 0 ? { ...told, IpRanges: newer } : told;
}

function membersIn(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(membersIn);
  return isObject(value) ? membersOf(value) : value;
}

function rangesOf(ranges: JsonValue): JsonValue {
  if (!isList(ranges)) return membersIn(ranges);
  return ranges.map((range) => (typeof range === 'string' ? { CidrIp: range } : membersIn(range)));
}

/** `vpcId`, `dBSubnetGroup`, `dbsubnetGroup` and `vpcid` as the describe calls have them. */
function describeName(member: string): string {
  const name = member.charAt(0).toUpperCase() + member.slice(1);
  if (name === 'Vpcid') return 'VPCId';
  const [, word, rest] = /^Db(cluster|instance|subnet)(.*)$/.exec(name) ?? [];
  return word === undefined ? name : `DB${word.charAt(0).toUpperCase()}${word.slice(1)}${rest ?? ''}`;
}
