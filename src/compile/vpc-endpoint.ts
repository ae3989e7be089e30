import { compareText } from '../base/compare.ts';
import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { VpcEndpoint as Written } from '../model/vpc-endpoint.ts';
import { portRange } from '../net/port-range.ts';
import type { HostDraft, InterfaceEndpointDraft, WrittenInterface } from './draft.ts';
import type { Hosts } from './instance.ts';
import type { GatewayEndpoint, Host, PrefixList, Route, RouteTable, Vpc } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

const ENDPOINT_PORTS = portRange(1024, 65_535);

/** Interface endpoints as hosts, with a network interface in each of their subnets (IEP-1). */
export function readInterfaceEndpoints(reader: Reader): Pick<Hosts, 'hosts' | 'interfaces'> {
  const hosts = new Map<string, HostDraft>();
  const interfaces: WrittenInterface[] = [];
  for (const [id, written] of resourcesOf(reader.scenario.vpcEndpoints)) {
    if (written.type !== 'interface') continue;
    const at = pointer('vpcEndpoints', id);
    const ref = { type: 'vpc-endpoint', id } as const;
    const nodes = nodesOf(reader, written, at);
    const service: InterfaceEndpointDraft = {
      kind: 'interface-endpoint',
      type: 'interface',
      id,
      at,
      service: written.service,
      isAvailable: (written.state ?? 'available') === 'available',
      isDenied: written.policy === 'deny',
      privateDns: written.privateDns ?? true,
      loadBalancers: [],
    };
    const host: HostDraft = {
      ref,
      at,
      name: written.name ?? null,
      interfaces: [],
      interfaceIds: nodes.map(({ node }) => `${id}/${node.subnet}`),
      running: true,
      listens: null,
      forwards: 'no',
      ephemeralPorts: ENDPOINT_PORTS,
      service,
      calls: [],
    };
    hosts.set(id, host);
    for (const { node, index } of nodes) {
      const { subnet, privateIp, ipv6Addresses } = node;
      interfaces.push({
        id: `${id}/${subnet}`,
        ref,
        at: child(at, 'nodes', index),
        host,
        subnet,
        interfaceType: 'requester_managed',
        written: { privateIp, ipv6Addresses, securityGroups: written.securityGroups },
        groupsAt: at,
      });
    }
  }
  return { hosts, interfaces };
}

/** IEP-1: at most one subnet for each zone, all of the endpoint's VPC. */
function nodesOf(reader: Reader, written: Written, at: JsonPointer) {
  const { subnets } = reader.scenario;
  const zones = new Map<string, string>();
  const nodes = (written.nodes ?? []).map((node, index) => ({ node, index }));
  if (nodes.length === 0) {
    reader.report(error('endpoint-without-subnets', at, { rule: 'IEP-1' }));
  }
  for (const { node, index } of nodes) {
    const subnet = subnets?.[node.subnet];
    const subnetAt = child(at, 'nodes', index, 'subnet');
    if (subnet === undefined) continue;
    if (subnet.vpc !== written.vpc) {
      const params = { vpc: written.vpc, otherVpc: subnet.vpc };
      reader.report(error('other-vpc', subnetAt, { found: node.subnet, params, rule: 'IEP-1' }));
    }
    if (subnet.az === undefined) continue;
    const other = zones.get(subnet.az);
    if (other === undefined) zones.set(subnet.az, node.subnet);
    else {
      const params = { zone: subnet.az, other };
      reader.report(error('node-zone-twice', subnetAt, { found: node.subnet, params, rule: 'IEP-1' }));
    }
  }
  const zoneOf = (id: string) => subnets?.[id]?.az ?? '';
  return nodes.sort(
    (a, b) =>
      compareText(zoneOf(a.node.subnet), zoneOf(b.node.subnet)) || compareText(a.node.subnet, b.node.subnet),
  );
}

/** Gives each interface endpoint the load balancers of its provider (IEP-13). */
export function fillProviders(reader: Reader, hosts: ReadonlyMap<string, Host>): void {
  for (const [id, { loadBalancers }] of resourcesOf(reader.scenario.vpcEndpoints)) {
    const service = hosts.get(id)?.service;
    if (service?.kind !== 'interface-endpoint') continue;
    const draft: InterfaceEndpointDraft = service;
    draft.loadBalancers = (loadBalancers ?? []).flatMap((name, index) => {
      const at = pointer('vpcEndpoints', id, 'loadBalancers', index);
      const host = reader.resolve(hosts, 'loadBalancers', name, at);
      if (host === undefined) return [];
      if (host.service?.kind === 'load-balancer' && host.service.type === 'network') return [host];
      reader.report(error('provider-not-network', at, { found: name, rule: 'IEP-13' }));
      return [];
    });
  }
}

/** Gateway endpoints, by id (GWE-1). */
export function compileGatewayEndpoints(
  reader: Reader,
  vpcs: ReadonlyMap<string, Vpc>,
  prefixLists: ReadonlyMap<string, PrefixList>,
): ReadonlyMap<string, GatewayEndpoint> {
  const endpoints = new Map<string, GatewayEndpoint>();
  for (const [id, written] of resourcesOf(reader.scenario.vpcEndpoints)) {
    const at = pointer('vpcEndpoints', id);
    const vpc = reader.resolve(vpcs, 'vpcs', written.vpc, child(at, 'vpc'));
    if (written.type !== 'gateway' || vpc === undefined) continue;
    if (written.prefixList === undefined) {
      reader.report(error('gateway-endpoint-without-list', at, { rule: 'GWE-1' }));
      continue;
    }
    const prefixList = reader.resolve(
      prefixLists,
      'prefixLists',
      written.prefixList,
      child(at, 'prefixList'),
    );
    if (prefixList === undefined) continue;
    endpoints.set(id, {
      kind: 'gateway-endpoint',
      id,
      at,
      vpc,
      service: written.service,
      prefixList,
      isAvailable: (written.state ?? 'available') === 'available',
      isDenied: written.policy === 'deny',
    });
  }
  return endpoints;
}

/** The routes that AWS writes into the tables of gateway endpoints: one to each block of the service (GWE-1, GWE-3). */
export function endpointRoutes(
  reader: Reader,
  tables: ReadonlyMap<string, RouteTable>,
  endpoints: ReadonlyMap<string, GatewayEndpoint>,
): ReadonlyMap<string, readonly Route[]> {
  const routes = new Map<string, readonly Route[]>();
  const services = new Map<string, string>();
  for (const [id, endpoint] of endpoints) {
    for (const [index, tableId] of (reader.scenario.vpcEndpoints?.[id]?.routeTables ?? []).entries()) {
      const at = child(endpoint.at, 'routeTables', index);
      const table = reader.resolve(tables, 'routeTables', tableId, at);
      if (table === undefined) continue;
      if (table.vpc !== endpoint.vpc) {
        const params = { vpc: endpoint.vpc.id, otherVpc: table.vpc.id };
        reader.report(error('other-vpc', at, { found: tableId, params, rule: 'GWE-1' }));
        continue;
      }
      const key = JSON.stringify([tableId, endpoint.prefixList.id]);
      const other = services.get(key);
      if (other !== undefined) {
        reader.report(
          error('second-gateway-endpoint', at, { found: tableId, params: { other }, rule: 'GWE-2' }),
        );
        continue;
      }
      services.set(key, id);
      const { prefixList, isAvailable } = endpoint;
      const own = prefixList.entries.map((destination): Route => ({
        at,
        destination,
        prefixList,
        via: id,
        target: { type: 'vpc-endpoint', endpoint },
        // GWE-14.
        state: isAvailable ? 'active' : 'blackhole',
        origin: 'static',
        nondeterministic: false,
      }));
      routes.set(tableId, [...(routes.get(tableId) ?? []), ...own]);
    }
  }
  return routes;
}
