import type { CollectionName } from '../../model/scenario.ts';
import type { Edit, EditableCollection } from '../../scenario/edit/edit.ts';
import { nameOfEdit } from '../../scenario/edit/edit-name.ts';
import { isMap } from '../../scenario/edit/plain.ts';
import { entriesOf, textAt } from './choices.ts';
import { freeSubnetBlock } from './free-blocks.ts';
import {
  firstId,
  freeEndpoint,
  freePair,
  freeVpc,
  newId,
  newResource,
  newSubnet,
  oneInEachZone,
  otherZone,
  unattachedVpc,
  type NewResource,
} from './new-resource.ts';

/** What a new one of these cannot be without. */
const NEEDS: Readonly<Partial<Record<EditableCollection, readonly CollectionName[]>>> = {
  subnets: ['vpcs'],
  routeTables: ['vpcs'],
  egressOnlyInternetGateways: ['vpcs'],
  natGateways: ['subnets'],
  peerings: ['vpcs'],
  customerGateways: ['onPremisesNetworks'],
  vpnGateways: ['vpcs'],
  vpnConnections: ['customerGateways', 'vpnGateways'],
  directConnectGateways: ['vpnGateways'],
  virtualInterfaces: ['onPremisesNetworks', 'directConnectGateways'],
  clientVpnEndpoints: ['subnets'],
  transitGatewayAttachments: ['transitGateways', 'subnets'],
  transitGatewayRouteTables: ['transitGateways'],
  firewalls: ['vpcs', 'firewallPolicies'],
  firewallEndpoints: ['firewalls', 'subnets'],
  networkAcls: ['vpcs'],
  securityGroups: ['vpcs'],
  networkInterfaces: ['subnets'],
  instances: ['subnets'],
  databases: ['subnets'],
  autoScalingGroups: ['subnets'],
  functions: ['subnets'],
  ecsTasks: ['subnets'],
  eksPods: ['instances'],
  dbSubnetGroups: ['subnets'],
  loadBalancers: ['subnets'],
  targetGroups: ['vpcs'],
  vpcEndpoints: ['subnets'],
  flowLogs: ['vpcs'],
};

export interface Addition {
  readonly added: NewResource;
  /** What it cannot be without and the document lacks, in the order in which it is needed. */
  readonly before: readonly NewResource[];
}

/** A new resource with all that it needs: together they fit the document, be it empty. */
export function additionOf(document: unknown, collection: EditableCollection): Addition {
  const before: NewResource[] = [];
  let current = document;
  const add = (resources: readonly NewResource[]) => {
    before.push(...resources);
    current = resources.reduce(withResource, current);
  };
  for (const needed of NEEDS[collection] ?? []) {
    if (firstId(current, needed) !== undefined) continue;
    const addition = additionOf(current, needed);
    add([...addition.before, addition.added]);
  }
  add(further(current, collection));
  return { before, added: newResource(current, collection) };
}

/** Of some things a VPC has only one, and it is not peered with itself: another VPC, or firewall, where none is free. */
function further(document: unknown, collection: EditableCollection): readonly NewResource[] {
  const vpc = newResource(document, 'vpcs');
  switch (collection) {
    case 'peerings':
      return freePair(document) === undefined ? [vpc] : [];
    case 'egressOnlyInternetGateways':
      return freeVpc(document, collection).vpc === undefined ? [vpc] : [];
    case 'transitGatewayAttachments': {
      if (unattachedVpc(document) !== undefined) return [];
      const after = withResource(document, vpc);
      const resource = { collection: 'subnets', id: newId(after, 'subnets') } as const;
      return [vpc, { resource, value: newSubnet(after, vpc.resource.id) }];
    }
    case 'dbSubnetGroups': {
      const [inOne] = entriesOf(document, 'subnets');
      const ofVpc = firstId(document, 'vpcs') ?? textAt(inOne?.[1], 'vpc');
      if (oneInEachZone(document, ofVpc).length > 1) return [];
      const resource = { collection: 'subnets', id: newId(document, 'subnets') } as const;
      return [
        { resource, value: { vpc: ofVpc, az: otherZone(document), cidr: freeSubnetBlock(document, ofVpc) } },
      ];
    }
    case 'firewallEndpoints': {
      if (freeEndpoint(document) !== undefined) return [];
      const vpc = textAt(entriesOf(document, 'subnets')[0]?.[1], 'vpc');
      const resource = { collection: 'firewalls', id: newId(document, 'firewalls') } as const;
      return [{ resource, value: { vpc, policy: firstId(document, 'firewallPolicies') } }];
    }
    default:
      return [];
  }
}

/** The edit that adds all of it as one step, under the name of what was asked for. */
export function additionEdit({ before, added }: Addition): Edit {
  const [edit, ...needed] = [added, ...before].map(
    ({ resource, value }) => ({ kind: 'add-resource', resource, value }) as const satisfies Edit,
  );
  if (edit === undefined) throw new Error('an addition adds something');
  return needed.length === 0 ? edit : { kind: 'several', name: nameOfEdit(edit), edits: [...needed, edit] };
}

function withResource(document: unknown, { resource, value }: NewResource): unknown {
  const { collection, id } = resource;
  const map = isMap(document) ? document : {};
  return { ...map, [collection]: { ...Object.fromEntries(entriesOf(document, collection)), [id]: value } };
}
