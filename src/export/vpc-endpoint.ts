import { pointer } from '../base/json-pointer.ts';
import type { VpcEndpoint } from '../model/vpc-endpoint.ts';
import { defaultsOf, regionOf } from './defaults.ts';
import { defined, idOf, keyOf } from './resource.ts';
import { groupId } from './security-group.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';

const FATES: Fates<VpcEndpoint> = {
  name: 'written',
  type: 'written',
  vpc: 'written',
  service: 'written',
  state: 'written',
  policy: 'written',
  routeTables: 'written',
  prefixList: 'written',
  nodes: 'written',
  securityGroups: 'written',
  privateDns: 'written',
  loadBalancers: 'not-written',
};

/** Where the document does not say where it is. */
const USUAL_REGION = 'us-east-1';

export function addVpcEndpoint(id: string, endpoint: VpcEndpoint, sink: Sink): void {
  const at = pointer('vpcEndpoints', id);
  const { type, state, nodes = [], routeTables = [], policy } = endpoint;
  if (state !== undefined && state !== 'available') {
    sink.lose(at, 'state', state);
    return;
  }
  // The service that a load balancer provides is no resource of the document.
  if (type === 'gatewayLoadBalancer' || endpoint.loadBalancers !== undefined) {
    sink.lose(at, 'not-written');
    return;
  }
  loseFields(sink, at, endpoint, FATES);
  if (policy !== undefined && policy !== 'allow')
    sink.lose(pointer('vpcEndpoints', id, 'policy'), 'not-written', policy);
  for (const [index, node] of nodes.entries()) {
    for (const field of ['privateIp', 'ipv6Addresses'] as const) {
      if (node[field] !== undefined)
        sink.lose(pointer('vpcEndpoints', id, 'nodes', index, field), 'chosen-by-aws');
    }
  }
  const groups = endpoint.securityGroups ?? defaultGroups(endpoint.vpc, sink);
  const isInterface = type === 'interface';
  sink.add({
    key: keyOf('vpcEndpoints', id),
    type: 'AWS::EC2::VPCEndpoint',
    words: [id],
    at,
    properties: defined({
      VpcEndpointType: isInterface ? 'Interface' : 'Gateway',
      VpcId: idOf('vpcs', endpoint.vpc),
      ServiceName: serviceOf(endpoint.service, sink),
      RouteTableIds: isInterface ? undefined : routeTables.map((table) => idOf('routeTables', table)),
      SubnetIds: isInterface ? nodes.map(({ subnet }) => idOf('subnets', subnet)) : undefined,
      SecurityGroupIds: isInterface && groups.length > 0 ? groups.map(groupId) : undefined,
      PrivateDnsEnabled: isInterface ? (endpoint.privateDns ?? true) : undefined,
      ...tagsOf(id, endpoint.name),
    }),
  });
}

function defaultGroups(vpc: string, { scenario }: Sink): readonly string[] {
  const { securityGroup } = defaultsOf(scenario, vpc);
  return securityGroup === undefined ? [] : [securityGroup];
}

function serviceOf(service: string, { scenario }: Sink): string {
  return service.includes('.') ? service : `com.amazonaws.${regionOf(scenario) ?? USUAL_REGION}.${service}`;
}
