import type { EditableCollection, Resource } from '../../scenario/edit/edit.ts';
import { hasResource } from '../../scenario/edit/references.ts';
import {
  addressAt,
  cidrOf,
  containsCidr,
  formatCidr,
  overlaps,
  parseCidr,
  type Cidr4,
} from '../../net/cidr.ts';
import { entriesOf, textAt } from './choices.ts';

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
  transitGateways: 'tgw',
  transitGatewayAttachments: 'tgw-attach',
  transitGatewayRouteTables: 'tgw-rtb',
  networkAcls: 'acl',
  securityGroups: 'sg',
  prefixLists: 'pl',
  networkInterfaces: 'eni',
  instances: 'server',
  databases: 'db',
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

/** A resource to begin with, which fits what is there already where that is possible. */
export function newResource(
  document: unknown,
  collection: EditableCollection,
): { readonly resource: Resource; readonly value: unknown } {
  return { resource: { collection, id: newId(document, collection) }, value: valueFor(document, collection) };
}

function valueFor(document: unknown, collection: EditableCollection): unknown {
  const vpc = firstId(document, 'vpcs') ?? 'vpc-1';
  const subnet = firstId(document, 'subnets') ?? 'subnet-1';
  switch (collection) {
    case 'vpcs':
      return { cidr: freeVpcBlock(document) };
    case 'subnets':
      return { vpc, ...zoneOf(document), cidr: freeSubnetBlock(document, vpc) };
    case 'internetGateways':
      return freeVpc(document);
    case 'natGateways':
      return { subnet, publicIp: freePublicAddress(document) };
    case 'peerings':
      return { requester: vpc, accepter: entriesOf(document, 'vpcs')[1]?.[0] ?? vpc };
    case 'onPremisesNetworks':
      return { cidrs: ['192.168.0.0/16'] };
    case 'customerGateways':
      return { onPremises: firstId(document, 'onPremisesNetworks') ?? 'site-1' };
    case 'vpnGateways':
      return { vpc };
    case 'vpnConnections': {
      const customerGateway = firstId(document, 'customerGateways') ?? 'cgw-1';
      return { customerGateway, vpnGateway: firstId(document, 'vpnGateways') ?? 'vgw-1' };
    }
    case 'transitGateways':
      return {};
    case 'transitGatewayAttachments':
      return { transitGateway: transitGatewayOf(document), vpc, subnets: [subnet] };
    case 'transitGatewayRouteTables':
      return { transitGateway: transitGatewayOf(document), routes: [] };
    case 'routeTables':
    case 'egressOnlyInternetGateways':
    case 'networkAcls':
      return { vpc };
    case 'securityGroups':
      return { vpc, inbound: [] };
    case 'networkInterfaces':
    case 'instances':
      return { subnet };
    case 'databases':
      return { subnet, engine: 'mysql', port: 3306 };
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

function transitGatewayOf(document: unknown): string {
  return firstId(document, 'transitGateways') ?? 'tgw-1';
}

function newFlow(document: unknown): unknown {
  const hosts = ['instances', 'databases'].flatMap((name) => entriesOf(document, name).map(([id]) => id));
  const [from = 'internet', to = 'internet'] = hosts;
  return { from, to, protocol: 'tcp', port: 443 };
}

function firstId(document: unknown, collection: string): string | undefined {
  return entriesOf(document, collection)[0]?.[0];
}

/** A VPC takes one internet gateway: where each has its own, the new one stays detached. */
function freeVpc(document: unknown): { readonly vpc?: string } {
  const taken = new Set(entriesOf(document, 'internetGateways').map(([, gateway]) => textAt(gateway, 'vpc')));
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

function zoneOf(document: unknown): { readonly az?: string } {
  const az = entriesOf(document, 'subnets')
    .map(([, subnet]) => textAt(subnet, 'az'))
    .find((zone) => zone !== '');
  return az === undefined ? {} : { az };
}

function freeVpcBlock(document: unknown): string {
  const taken = blocksOf(document, 'vpcs');
  for (let second = 0; second < 256; second++) {
    const block = parsedBlock(`10.${second}.0.0/16`);
    if (block !== undefined && !taken.some((other) => overlaps(other, block))) return formatCidr(block);
  }
  return '10.0.0.0/16';
}

const SUBNET_PREFIX = 24;
const ADDRESSES = 256;

/** The first /24 of the VPC that no subnet uses; of a smaller VPC, its whole block. */
function freeSubnetBlock(document: unknown, vpc: string): string {
  const vpcs = entriesOf(document, 'vpcs');
  const whole = parsedBlock(textAt(vpcs.find(([id]) => id === vpc)?.[1], 'cidr'));
  if (whole === undefined) return '10.0.0.0/24';
  if (whole.prefixLength > SUBNET_PREFIX) return formatCidr(whole);
  const taken = blocksOf(document, 'subnets').filter((block) => containsCidr(whole, block));
  for (let index = 0; index < 2 ** (SUBNET_PREFIX - whole.prefixLength); index++) {
    const block = cidrOf(addressAt(whole, index * ADDRESSES), SUBNET_PREFIX);
    if (!taken.some((other) => overlaps(other, block))) return formatCidr(block);
  }
  return formatCidr(whole);
}

function blocksOf(document: unknown, collection: string): readonly Cidr4[] {
  return entriesOf(document, collection).flatMap(
    ([, resource]) => parsedBlock(textAt(resource, 'cidr')) ?? [],
  );
}

function parsedBlock(text: string): Cidr4 | undefined {
  const parsed = parseCidr(text);
  return parsed.ok && parsed.value.cidr.family === 4 ? parsed.value.cidr : undefined;
}
