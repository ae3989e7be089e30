import { compareText } from '../base/compare.ts';
import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { LoadBalancer as Written } from '../model/load-balancer.ts';
import { portRange } from '../net/port-range.ts';
import type { HostDraft, LoadBalancerDraft, WrittenInterface } from './draft.ts';
import type { Hosts } from './instance.ts';
import { publicAddressesLeft } from './public-addresses-left.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** ELB-5. */
const NODE_PORTS = portRange(1024, 65_535);
/** GWLB-12. */
const GATEWAY_TCP_IDLE_SECONDS = 350;

/** Load balancers as hosts, with a network interface for each node (ELB-1). Their listeners are compiled last. */
export function readLoadBalancers(reader: Reader): Pick<Hosts, 'hosts' | 'interfaces'> {
  const hosts = new Map<string, HostDraft>();
  const interfaces: WrittenInterface[] = [];
  const nextPublicIp = publicAddressesLeft(reader.scenario);
  for (const [id, written] of resourcesOf(reader.scenario.loadBalancers)) {
    const at = pointer('loadBalancers', id);
    checkNodes(reader, written, at);
    const ref = { type: 'load-balancer', id } as const;
    const nodes = nodesInOrder(reader, written);
    const host: HostDraft = {
      ref,
      at,
      name: written.name ?? null,
      interfaces: [],
      interfaceIds: nodes.map(({ node }) => nodeId(id, node.subnet)),
      running: true,
      listens: null,
      forwards: 'no',
      ephemeralPorts: NODE_PORTS,
      service: draftOf(id, at, written),
      calls: [],
    };
    hosts.set(id, host);
    for (const { node, index } of nodes) {
      const isPublic = schemeOf(written) === 'internet-facing';
      const publicIp = node.publicIp ?? (isPublic ? nextPublicIp() : undefined);
      interfaces.push({
        id: nodeId(id, node.subnet),
        ref,
        at: child(at, 'nodes', index),
        host,
        subnet: node.subnet,
        interfaceType: 'requester_managed',
        written: {
          privateIp: node.privateIp,
          publicIp,
          ipv6Addresses: node.ipv6Addresses,
          securityGroups: securityGroupsOf(written),
        },
        groupsAt: at,
      });
    }
  }
  return { hosts, interfaces };
}

function nodeId(id: string, subnet: string): string {
  return `${id}/${subnet}`;
}

/** A Gateway Load Balancer has no public side. */
function schemeOf({ type, scheme }: Written): 'internet-facing' | 'internal' {
  return type === 'gateway' ? 'internal' : (scheme ?? 'internet-facing');
}

/**
 * NLB-3: a Network Load Balancer has the groups that it was given, if any; a Gateway Load Balancer never has one (GWLB-1);
 * the others have at least the default one.
 */
function securityGroupsOf({ type, securityGroups }: Written): string[] | undefined {
  if (type === 'gateway') return [];
  return type === 'network' ? (securityGroups ?? []) : securityGroups;
}

function draftOf(id: string, at: JsonPointer, written: Written): LoadBalancerDraft {
  return {
    kind: 'load-balancer',
    id,
    at,
    type: written.type,
    scheme: schemeOf(written),
    state: written.state ?? 'active',
    // ELB-6.
    crossZone: written.crossZone ?? written.type === 'application',
    enforcesOnPrivateLink: written.enforceInboundRulesOnPrivateLink ?? true,
    webAcl: null,
    wafFailOpen: written.wafFailOpen ?? false,
    xForwardedFor: written.xForwardedFor ?? 'append',
    listeners: [],
    appliances: null,
    tcpIdleSeconds: written.tcpIdleTimeout ?? GATEWAY_TCP_IDLE_SECONDS,
  };
}

function nodesInOrder(reader: Reader, { nodes }: Written) {
  const zoneOf = (subnet: string) => reader.scenario.subnets?.[subnet]?.az ?? '';
  return nodes
    .map((node, index) => ({ node, index }))
    .sort(
      (a, b) =>
        compareText(zoneOf(a.node.subnet), zoneOf(b.node.subnet)) ||
        compareText(a.node.subnet, b.node.subnet),
    );
}

function checkNodes(reader: Reader, written: Written, at: JsonPointer): void {
  const { subnets } = reader.scenario;
  const zones = new Map<string, string>();
  const vpcs = new Set<string>();
  let areZonesKnown = true;
  for (const [index, { subnet: id, publicIp }] of written.nodes.entries()) {
    const nodeAt = child(at, 'nodes', index);
    const subnet = subnets?.[id];
    if (publicIp !== undefined && schemeOf(written) === 'internal') {
      reader.report(
        error('internal-with-public-ip', child(nodeAt, 'publicIp'), { found: publicIp, rule: 'ELB-2' }),
      );
    }
    if (subnet === undefined) continue;
    vpcs.add(subnet.vpc);
    if (subnet.az === undefined) {
      areZonesKnown = false;
      continue;
    }
    const other = zones.get(subnet.az);
    if (other === undefined) zones.set(subnet.az, id);
    else {
      const params = { zone: subnet.az, other };
      reader.report(error('node-zone-twice', child(nodeAt, 'subnet'), { found: id, params, rule: 'ELB-1' }));
    }
  }
  if (vpcs.size > 1) {
    const params = { vpcs: [...vpcs].join(', ') };
    reader.report(error('nodes-in-several-vpcs', child(at, 'nodes'), { params, rule: 'ELB-1' }));
  }
  if (written.type === 'application' && areZonesKnown && zones.size < 2) {
    reader.report(error('load-balancer-zones', child(at, 'nodes'), { rule: 'ELB-1' }));
  }
}
