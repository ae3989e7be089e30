import type { EditableCollection, Resource } from '../../scenario/edit/edit.ts';
import { hasResource } from '../../scenario/edit/references.ts';
import { addressAt, overlaps } from '../../net/cidr.ts';
import { formatIp } from '../../net/ip.ts';
import { entriesOf, textAt } from './choices.ts';
import { freeSubnetBlock, freeVpcBlock, parsedBlock } from './free-blocks.ts';

/** What an id begins with where nobody has thought of a better one. */
const ID_STEMS: Readonly<Record<EditableCollection, string>> = {
  vpcs: 'vpc',
  subnets: 'subnet',
  routeTables: 'rtb',
  internetGateways: 'igw',
  egressOnlyInternetGateways: 'eigw',
  natGateways: 'nat',
  peerings: 'pcx',
  onPremisesNetworks: 'site',
  customerGateways: 'cgw',
  vpnGateways: 'vgw',
  vpnConnections: 'vpn',
  directConnectGateways: 'dxgw',
  virtualInterfaces: 'vif',
  clientVpnEndpoints: 'cvpn',
  transitGateways: 'tgw',
  transitGatewayAttachments: 'tgw-attach',
  transitGatewayRouteTables: 'tgw-rtb',
  firewalls: 'firewall',
  firewallEndpoints: 'firewall-endpoint',
  firewallPolicies: 'firewall-policy',
  hostedZones: 'zone',
  distributions: 'distribution',
  webAcls: 'web-acl',
  ipSets: 'ip-set',
  networkAcls: 'acl',
  securityGroups: 'sg',
  prefixLists: 'pl',
  networkInterfaces: 'eni',
  instances: 'server',
  databases: 'db',
  autoScalingGroups: 'asg',
  functions: 'fn',
  ecsTasks: 'task',
  eksPods: 'pod',
  dbSubnetGroups: 'db-subnets',
  loadBalancers: 'lb',
  targetGroups: 'tg',
  vpcEndpoints: 'vpce',
  flowLogs: 'log',
  flows: 'flow',
};

/** An id that nothing has yet: `sg-1`, `sg-2` … */
export function newId(document: unknown, collection: EditableCollection): string {
  const stem = ID_STEMS[collection];
  for (let number = 1; ; number++) {
    const id = `${stem}-${number}`;
    if (!hasResource(document, { collection, id })) return id;
  }
}

export interface NewResource {
  readonly resource: Resource;
  readonly value: unknown;
}

/** A resource to begin with, which fits what is there already. What it needs is for `additions.ts`. */
export function newResource(document: unknown, collection: EditableCollection): NewResource {
  return { resource: { collection, id: newId(document, collection) }, value: valueFor(document, collection) };
}

function valueFor(document: unknown, collection: EditableCollection): unknown {
  const vpc = firstId(document, 'vpcs') ?? 'vpc-1';
  const subnet = firstId(document, 'subnets') ?? 'subnet-1';
  switch (collection) {
    case 'vpcs':
      return { cidr: freeVpcBlock(document) };
    case 'subnets':
      return newSubnet(document, vpc);
    case 'internetGateways':
      return freeVpc(document, 'internetGateways');
    case 'natGateways':
      return { subnet, publicIp: freePublicAddress(document) };
    case 'peerings':
      return newPeering(document, vpc);
    case 'onPremisesNetworks':
      return { cidrs: ['192.168.0.0/16'] };
    case 'customerGateways':
      return { onPremises: firstId(document, 'onPremisesNetworks') ?? 'site-1' };
    case 'vpnGateways':
      return freeVpc(document, 'vpnGateways');
    case 'vpnConnections': {
      const customerGateway = firstId(document, 'customerGateways') ?? 'cgw-1';
      return { customerGateway, vpnGateway: firstId(document, 'vpnGateways') ?? 'vgw-1' };
    }
    case 'directConnectGateways':
      return { associations: [{ vpnGateway: firstId(document, 'vpnGateways') ?? 'vgw-1' }] };
    case 'virtualInterfaces': {
      const onPremises = firstId(document, 'onPremisesNetworks') ?? 'site-1';
      return { onPremises, directConnectGateway: firstId(document, 'directConnectGateways') ?? 'dxgw-1' };
    }
    case 'clientVpnEndpoints':
      return { clientCidr: '172.20.0.0/22', associations: [{ subnet }] };
    case 'transitGateways':
      return {};
    case 'transitGatewayAttachments':
      return newAttachment(document, vpc);
    case 'transitGatewayRouteTables':
      return { transitGateway: transitGatewayOf(document), routes: [] };
    case 'firewalls':
      return { vpc, policy: firstId(document, 'firewallPolicies') ?? 'firewall-policy-1' };
    case 'firewallEndpoints':
      return freeEndpoint(document) ?? { firewall: firstId(document, 'firewalls') ?? 'firewall-1', subnet };
    case 'hostedZones':
      return { domain: 'example.com', records: [] };
    case 'distributions': {
      const to = firstId(document, 'loadBalancers') ?? firstId(document, 'instances') ?? '203.0.113.10';
      return { origins: { main: { to } } };
    }
    case 'ipSets':
      return { addresses: ['198.51.100.0/24'] };
    case 'webAcls':
    case 'firewallPolicies':
      return {};
    case 'egressOnlyInternetGateways':
      return { vpc, ...freeVpc(document, collection) };
    case 'routeTables':
    case 'networkAcls':
      return { vpc };
    case 'securityGroups':
      return { vpc, inbound: [] };
    case 'networkInterfaces':
    case 'instances':
      return { subnet };
    case 'databases':
      return { subnet, engine: 'mysql', port: 3306 };
    case 'autoScalingGroups':
    case 'functions':
      return { subnets: [subnet] };
    case 'ecsTasks':
      return { subnet };
    case 'eksPods': {
      const node = firstId(document, 'instances') ?? 'server-1';
      return { node, privateIp: freeAddress(document, node) };
    }
    case 'dbSubnetGroups':
      return { subnets: oneInEachZone(document, vpc) };
    case 'loadBalancers':
      return { type: 'network', scheme: 'internal', nodes: [{ subnet }], listeners: [] };
    case 'vpcEndpoints':
      return { type: 'interface', vpc, service: 'sqs', nodes: [{ subnet }] };
    case 'targetGroups':
      return { vpc, type: 'instance', protocol: 'tcp', port: 443, targets: [] };
    case 'prefixLists':
      return { entries: ['192.0.2.0/24'] };
    case 'flowLogs':
      return { resource: vpc };
    case 'flows':
      return newFlow(document);
  }
}

function newPeering(document: unknown, vpc: string): unknown {
  const [requester = vpc, accepter = vpc] = freePair(document) ?? [];
  return { requester, accepter };
}

/** The first two VPCs that are not peered yet, and whose blocks do not overlap. */
export function freePair(document: unknown): readonly [string, string] | undefined {
  const ids = entriesOf(document, 'vpcs').map(([id]) => id);
  const peered = new Set(
    entriesOf(document, 'peerings').map(([, peering]) =>
      pairOf(textAt(peering, 'requester'), textAt(peering, 'accepter')),
    ),
  );
  for (const [index, requester] of ids.entries()) {
    const accepter = ids
      .slice(index + 1)
      .find((other) => !peered.has(pairOf(requester, other)) && !sharesBlock(document, requester, other));
    if (accepter !== undefined) return [requester, accepter];
  }
  return undefined;
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

function sharesBlock(document: unknown, one: string, other: string): boolean {
  const blockOf = (vpc: string) =>
    parsedBlock(textAt(entriesOf(document, 'vpcs').find(([id]) => id === vpc)?.[1], 'cidr'));
  const [a, b] = [blockOf(one), blockOf(other)];
  return a !== undefined && b !== undefined && overlaps(a, b);
}

/** A VPC by its subnets, one in each Availability Zone. */
function newAttachment(document: unknown, vpc: string): unknown {
  const attached = unattachedVpc(document) ?? vpc;
  const byZone = new Map<string, string>();
  for (const [id, subnet] of entriesOf(document, 'subnets')) {
    const az = textAt(subnet, 'az');
    if (textAt(subnet, 'vpc') === attached && !byZone.has(az)) byZone.set(az, id);
  }
  return { transitGateway: transitGatewayOf(document), vpc: attached, subnets: [...byZone.values()] };
}

/** The first VPC with a subnet that the transit gateway does not join yet. */
export function unattachedVpc(document: unknown): string | undefined {
  const transitGateway = transitGatewayOf(document);
  const joined = new Set(
    entriesOf(document, 'transitGatewayAttachments')
      .filter(([, attachment]) => textAt(attachment, 'transitGateway') === transitGateway)
      .map(([, attachment]) => textAt(attachment, 'vpc')),
  );
  return entriesOf(document, 'subnets')
    .map(([, subnet]) => textAt(subnet, 'vpc'))
    .find((vpc) => !joined.has(vpc));
}

function transitGatewayOf(document: unknown): string {
  return firstId(document, 'transitGateways') ?? 'tgw-1';
}

/** A firewall has one endpoint in each Availability Zone of its VPC: the first that is missing. */
export function freeEndpoint(
  document: unknown,
): { readonly firewall: string; readonly subnet: string } | undefined {
  const subnets = new Map(entriesOf(document, 'subnets'));
  const zoneOfSubnet = (id: string) => textAt(subnets.get(id), 'az');
  for (const [firewall, value] of entriesOf(document, 'firewalls')) {
    const taken = entriesOf(document, 'firewallEndpoints')
      .filter(([, endpoint]) => textAt(endpoint, 'firewall') === firewall)
      .map(([, endpoint]) => zoneOfSubnet(textAt(endpoint, 'subnet')));
    const free = [...subnets].find(
      ([id, subnet]) => textAt(subnet, 'vpc') === textAt(value, 'vpc') && !taken.includes(zoneOfSubnet(id)),
    );
    if (free !== undefined) return { firewall, subnet: free[0] };
  }
  return undefined;
}

/** An address of the node's subnet that the document does not name yet, far from those that AWS gives out first. */
function freeAddress(document: unknown, node: string): string {
  const instance = entriesOf(document, 'instances').find(([id]) => id === node)?.[1];
  const subnet = textAt(instance, 'subnet');
  const block = parsedBlock(
    textAt(entriesOf(document, 'subnets').find(([id]) => id === subnet)?.[1], 'cidr'),
  );
  if (block === undefined) return '10.0.0.100';
  const written = JSON.stringify(document);
  for (let place = block.last - block.network - 1; place > 3; place--) {
    const address = formatIp(addressAt(block, place));
    if (!written.includes(`"${address}"`)) return address;
  }
  return formatIp(block.last);
}

/** A subnet of the VPC in each of its Availability Zones. */
export function oneInEachZone(document: unknown, vpc: string): readonly string[] {
  const byZone = new Map<string, string>();
  for (const [id, subnet] of entriesOf(document, 'subnets')) {
    const az = textAt(subnet, 'az') || id;
    if (textAt(subnet, 'vpc') === vpc && !byZone.has(az)) byZone.set(az, id);
  }
  return [...byZone.values()];
}

/** A zone that no subnet is in: the next letter after those of the Region. */
export function otherZone(document: unknown): string {
  const zones = new Set(entriesOf(document, 'subnets').map(([, subnet]) => textAt(subnet, 'az')));
  const [first = ''] = [...zones].filter((zone) => zone !== '');
  const region = first.replace(/[a-z]$/, '');
  const free = ['a', 'b', 'c', 'd'].map((letter) => `${region}${letter}`).find((zone) => !zones.has(zone));
  return free ?? `${region}z`;
}

function newFlow(document: unknown): unknown {
  const hosts = ['instances', 'databases'].flatMap((name) => entriesOf(document, name).map(([id]) => id));
  const [from = 'internet', to = 'internet'] = hosts;
  return { from, to, protocol: 'tcp', port: 443 };
}

export function firstId(document: unknown, collection: string): string | undefined {
  return entriesOf(document, collection)[0]?.[0];
}

/** A VPC takes one gateway of each kind: where each has its own, the new one stays detached. */
export function freeVpc(
  document: unknown,
  collection: 'internetGateways' | 'egressOnlyInternetGateways' | 'vpnGateways',
): { readonly vpc?: string } {
  const taken = new Set(entriesOf(document, collection).map(([, gateway]) => textAt(gateway, 'vpc')));
  const free = entriesOf(document, 'vpcs').find(([id]) => !taken.has(id));
  return free === undefined ? {} : { vpc: free[0] };
}

/** An address of a block that is set aside for examples (RFC 5737), and that the document does not name yet. */
function freePublicAddress(document: unknown): string {
  const written = JSON.stringify(document);
  for (let last = 1; last < 255; last++) {
    const address = `203.0.113.${last}`;
    if (!written.includes(`"${address}"`)) return address;
  }
  return '203.0.113.1';
}

export function newSubnet(document: unknown, vpc: string): unknown {
  return { vpc, ...zoneOf(document), cidr: freeSubnetBlock(document, vpc) };
}

function zoneOf(document: unknown): { readonly az?: string } {
  const az = entriesOf(document, 'subnets')
    .map(([, subnet]) => textAt(subnet, 'az'))
    .find((zone) => zone !== '');
  return az === undefined ? {} : { az };
}
