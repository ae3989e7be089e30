import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { LoadBalancer as Written } from '../model/load-balancer.ts';
import type { VpcEndpoint as WrittenEndpoint } from '../model/vpc-endpoint.ts';
import type { LoadBalancerDraft } from './draft.ts';
import type { ApplianceService, Host, InspectionEndpoint, Subnet, TargetGroup } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** What a Gateway Load Balancer does not have. */
const FIELDS_OF_OTHERS = ['securityGroups', 'listeners', 'instances', 'healthCheck', 'scheme'] as const;
/** What the endpoint of one does not have (GWLB-2). */
const FIELDS_OF_OTHER_ENDPOINTS = [
  'securityGroups',
  'policy',
  'routeTables',
  'prefixList',
  'privateDns',
] as const;

/** GWLB-1: one rule sends everything to the appliances of one target group. */
export function appliancesOf(
  reader: Reader,
  { at }: LoadBalancerDraft,
  written: Written,
  targetGroups: ReadonlyMap<string, TargetGroup>,
): TargetGroup | null {
  for (const field of FIELDS_OF_OTHERS) {
    if (written[field] === undefined) continue;
    const details = { params: { field }, rule: 'GWLB-1' };
    reader.report(error('field-of-other-load-balancer', child(at, field), details));
  }
  if (written.targetGroup === undefined) return null;
  const groupAt = child(at, 'targetGroup');
  const group = reader.resolve(targetGroups, 'targetGroups', written.targetGroup, groupAt);
  if (group !== undefined && group.protocol !== 'geneve') {
    const details = { found: group.id, params: { protocol: group.protocol }, rule: 'GWLB-1' };
    reader.report(error('appliances-without-geneve', groupAt, details));
  }
  return group ?? null;
}

interface ServiceDraft extends ApplianceService {
  id: string;
  host: Host | null;
}

/** The endpoints of Gateway Load Balancers, which are route targets (GWLB-3). Their services are filled in once there are hosts. */
export function compileGatewayLoadBalancerEndpoints(
  reader: Reader,
  subnets: ReadonlyMap<string, Subnet>,
): ReadonlyMap<string, InspectionEndpoint> {
  const endpoints = new Map<string, InspectionEndpoint>();
  for (const [id, written] of resourcesOf(reader.scenario.vpcEndpoints)) {
    if (written.type !== 'gatewayLoadBalancer') continue;
    const at = pointer('vpcEndpoints', id);
    const subnet = subnetOf(reader, written, at, subnets);
    if (subnet === undefined) continue;
    if (reader.has('firewallEndpoints', id)) {
      const other = pointer('firewallEndpoints', id);
      reader.report(error('duplicate-id', at, { found: id, params: { other } }));
    }
    const behind: ServiceDraft = { kind: 'appliances', id: written.service, host: null };
    endpoints.set(id, {
      kind: 'inspection-endpoint',
      id,
      ref: { type: 'vpc-endpoint', id },
      at,
      subnet,
      available: (written.state ?? 'available') === 'available',
      behind,
    });
  }
  return endpoints;
}

/** GWLB-2: one subnet, for good, and no security group. */
function subnetOf(
  reader: Reader,
  written: WrittenEndpoint,
  at: JsonPointer,
  subnets: ReadonlyMap<string, Subnet>,
): Subnet | undefined {
  for (const field of FIELDS_OF_OTHER_ENDPOINTS) {
    if (written[field] === undefined) continue;
    const details = { params: { field }, rule: 'GWLB-2' };
    reader.report(error('field-of-other-endpoint', child(at, field), details));
  }
  const [node, ...others] = written.nodes ?? [];
  if (node === undefined || others.length > 0) {
    const place = written.nodes === undefined ? at : child(at, 'nodes');
    const params = { count: written.nodes?.length ?? 0 };
    reader.report(error('one-subnet-endpoint', place, { params, rule: 'GWLB-2' }));
    return undefined;
  }
  const subnetAt = child(at, 'nodes', 0, 'subnet');
  const subnet = reader.resolve(subnets, 'subnets', node.subnet, subnetAt);
  if (subnet === undefined || subnet.vpc.id === written.vpc) return subnet;
  const params = { vpc: written.vpc, otherVpc: subnet.vpc.id };
  reader.report(error('other-vpc', subnetAt, { found: node.subnet, params, rule: 'GWLB-2' }));
  return undefined;
}

/** Gives each endpoint the Gateway Load Balancer of its service (IEP-13). */
export function fillApplianceServices(
  reader: Reader,
  endpoints: ReadonlyMap<string, InspectionEndpoint>,
  hosts: ReadonlyMap<string, Host>,
): void {
  for (const { id, behind } of endpoints.values()) {
    if (behind.kind !== 'appliances') continue;
    const [name, ...others] = reader.scenario.vpcEndpoints?.[id]?.loadBalancers ?? [];
    if (name === undefined) continue;
    const at = pointer('vpcEndpoints', id, 'loadBalancers');
    if (others.length > 0) {
      reader.report(
        error('one-gateway-load-balancer', at, { params: { count: others.length + 1 }, rule: 'GWLB-2' }),
      );
    }
    const host = reader.resolve(hosts, 'loadBalancers', name, child(at, 0));
    if (host === undefined) continue;
    if (host.service?.kind !== 'load-balancer' || host.service.type !== 'gateway') {
      reader.report(error('provider-not-gateway', child(at, 0), { found: name, rule: 'IEP-13' }));
      continue;
    }
    const draft: ServiceDraft = behind;
    draft.id = host.ref.id;
    draft.host = host;
  }
}
