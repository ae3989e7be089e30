import { pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Route, RouteTable } from '../model/route-table.ts';
import type { CollectionName } from '../model/scenario.ts';
import { attachmentKey } from './gateways.ts';
import { destinationOf } from './destination.ts';
import { defined, idOf, keyOf } from './resource.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';

const FATES: Fates<RouteTable> = {
  name: 'written',
  vpc: 'written',
  main: 'written-as-own',
  gateway: 'written',
  publicIpv4Pools: 'not-written',
  propagatingGateways: 'written',
  routes: 'written',
};

export function addRouteTable(id: string, table: RouteTable, sink: Sink): void {
  const at = pointer('routeTables', id);
  loseFields(sink, at, table, FATES);
  const own = idOf('routeTables', id);
  sink.add({
    key: keyOf('routeTables', id),
    type: 'AWS::EC2::RouteTable',
    words: [id],
    at,
    properties: defined({ VpcId: idOf('vpcs', table.vpc), ...tagsOf(id, table.name) }),
  });
  for (const [index, route] of (table.routes ?? []).entries())
    addRoute(id, route, pointer('routeTables', id, 'routes', index), sink);
  if (table.gateway !== undefined) {
    sink.add({
      key: keyOf('routeTables', id, 'gateway'),
      type: 'AWS::EC2::GatewayRouteTableAssociation',
      words: [id],
      at: pointer('routeTables', id, 'gateway'),
      properties: { GatewayId: idOf('internetGateways', table.gateway), RouteTableId: own },
      after: [attachmentKey('internetGateways', table.gateway)],
    });
  }
  for (const [index, gateway] of (table.propagatingGateways ?? []).entries()) {
    sink.add({
      key: keyOf('routeTables', id, 'propagatingGateways', gateway),
      type: 'AWS::EC2::VPNGatewayRoutePropagation',
      words: [id, gateway],
      at: pointer('routeTables', id, 'propagatingGateways', index),
      properties: { RouteTableIds: [own], VpnGatewayId: idOf('vpnGateways', gateway) },
      after: [attachmentKey('vpnGateways', gateway)],
    });
  }
}

/** Where a route may lead, by the collection that holds the target, and the property that names it. */
const TARGETS = [
  ['internetGateways', 'GatewayId'],
  ['vpnGateways', 'GatewayId'],
  ['egressOnlyInternetGateways', 'EgressOnlyInternetGatewayId'],
  ['natGateways', 'NatGatewayId'],
  ['peerings', 'VpcPeeringConnectionId'],
  ['transitGateways', 'TransitGatewayId'],
  ['vpcEndpoints', 'VpcEndpointId'],
  ['networkInterfaces', 'NetworkInterfaceId'],
  ['instances', 'InstanceId'],
] as const satisfies readonly (readonly [CollectionName, string])[];

function addRoute(table: string, route: Route, at: JsonPointer, sink: Sink): void {
  const { scenario } = sink;
  if (route.origin !== undefined && route.origin !== 'static') {
    sink.lose(at, 'learnt-route', route.to);
    return;
  }
  const target = TARGETS.find(([collection]) => scenario[collection]?.[route.via] !== undefined);
  if (route.via === 'local') {
    const { vpc } = scenario.routeTables?.[table] ?? {};
    const { cidr, secondaryCidrs = [], ipv6Cidrs = [] } = scenario.vpcs?.[vpc ?? ''] ?? {};
    // AWS adds these by itself, and takes nobody else's.
    if (![cidr, ...secondaryCidrs, ...ipv6Cidrs].includes(route.to)) sink.lose(at, 'not-written', route.to);
    return undefined;
  }
  if (route.state === 'blackhole') {
    sink.lose(at, 'dead-route', route.to);
    return;
  }
  if (target === undefined) {
    sink.lose(at, 'needs-not-written', route.via);
    return;
  }
  const [collection, property] = target;
  const isGateway = collection === 'internetGateways' || collection === 'vpnGateways';
  // Through a gateway that is not attached a route leads nowhere, and AWS does not make one.
  if (isGateway && !isAttached(scenario[collection]?.[route.via])) {
    sink.lose(at, 'dead-route', route.to);
    return;
  }
  sink.add({
    key: keyOf('routeTables', table, 'routes', route.to),
    type: 'AWS::EC2::Route',
    words: [table, route.to],
    at,
    properties: defined({
      RouteTableId: idOf('routeTables', table),
      ...destinationOf(route.to, scenario),
      [property]: idOf(collection, route.via),
    }),
    after: isGateway
      ? [attachmentKey(collection, route.via)]
      : afterTransitGateway(collection, route, table, sink),
  });
}

function isAttached(
  gateway: { readonly vpc?: string | undefined; readonly state?: string | undefined } | undefined,
) {
  return gateway?.vpc !== undefined && gateway.state !== 'detached';
}

/** A route to a transit gateway can be made once its VPC is attached. */
function afterTransitGateway(
  collection: string,
  route: Route,
  table: string,
  { scenario }: Sink,
): readonly string[] {
  if (collection !== 'transitGateways') return [];
  const vpc = scenario.routeTables?.[table]?.vpc;
  return Object.entries(scenario.transitGatewayAttachments ?? {}).flatMap(([id, attachment]) =>
    attachment.transitGateway === route.via && attachment.vpc === vpc
      ? [keyOf('transitGatewayAttachments', id)]
      : [],
  );
}
