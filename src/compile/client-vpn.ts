import { error } from '../base/issue.ts';
import { child, pointer } from '../base/json-pointer.ts';
import { addressAt, formatCidr, overlaps, type Cidr4 } from '../net/cidr.ts';
import type { HostDraft, WrittenInterface } from './draft.ts';
import { LINUX_PORTS, type Hosts } from './instance.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** The client that a flow means which names the endpoint: AWS keeps the first addresses of the block for itself. */
const CLIENT_INDEX = 10;

/** Client VPN endpoints as hosts with an interface in each associated subnet, from which their clients send (CVPN-1). */
export function readClientVpnEndpoints(reader: Reader): Pick<Hosts, 'hosts' | 'interfaces'> {
  const hosts = new Map<string, HostDraft>();
  const interfaces: WrittenInterface[] = [];
  for (const [id, written] of resourcesOf(reader.scenario.clientVpnEndpoints)) {
    const at = pointer('clientVpnEndpoints', id);
    const ref = { type: 'client-vpn-endpoint', id } as const;
    const cidr = reader.cidr4(written.clientCidr, child(at, 'clientCidr'), 'CVPN-1');
    if (cidr === undefined) continue;
    const idOf = (subnet: string) => `${id}/${subnet}`;
    const subnets = written.associations.map(({ subnet }) => subnet);
    checkSubnets(reader, id, subnets, cidr);
    const host: HostDraft = {
      ref,
      at,
      name: written.name ?? null,
      interfaces: [],
      interfaceIds: subnets.map(idOf),
      running: true,
      listens: [],
      forwards: 'no',
      ephemeralPorts: LINUX_PORTS,
      service: null,
      calls: [],
      clientVpn: {
        cidr,
        client: addressAt(cidr, cidr.prefixLength > 28 ? 0 : CLIENT_INDEX),
        splitTunnel: written.splitTunnel ?? false,
        authorizations: (written.authorizations ?? []).map((text, index) =>
          reader.cidr(text, child(at, 'authorizations', index)),
        ),
        routes: (written.routes ?? []).flatMap(({ to, via }, index) => {
          const place = child(at, 'routes', index);
          if (!subnets.includes(via)) {
            const details = { found: via, rule: 'CVPN-2' };
            reader.report(error('client-vpn-route-target', child(place, 'via'), details));
            return [];
          }
          return [{ destination: reader.cidr(to, child(place, 'to')), subnetId: via }];
        }),
      },
    };
    hosts.set(id, host);
    for (const [index, { subnet, privateIp }] of written.associations.entries()) {
      interfaces.push({
        id: idOf(subnet),
        ref,
        at: child(at, 'associations', index),
        host,
        subnet,
        interfaceType: 'requester_managed',
        written: { privateIp, securityGroups: written.securityGroups },
        groupsAt: at,
      });
    }
  }
  return { hosts, interfaces };
}

/** The subnets are of one VPC, each in a zone of its own, and the clients' block overlaps none of the VPC's. */
function checkSubnets(reader: Reader, id: string, subnets: readonly string[], cidr: Cidr4): void {
  const at = pointer('clientVpnEndpoints', id);
  const zones = new Map<string, string>();
  const vpcs = new Set<string>();
  for (const [index, name] of subnets.entries()) {
    const subnet = reader.scenario.subnets?.[name];
    if (subnet === undefined) continue;
    vpcs.add(subnet.vpc);
    const place = child(at, 'associations', index, 'subnet');
    const other = zones.get(subnet.az ?? name);
    if (other !== undefined) {
      const params = { other, zone: subnet.az ?? '' };
      reader.report(error('second-subnet-in-zone', place, { found: name, params, rule: 'CVPN-1' }));
    }
    zones.set(subnet.az ?? name, name);
  }
  if (vpcs.size > 1) {
    const params = { vpcs: [...vpcs].join(', ') };
    reader.report(error('client-vpn-vpcs', child(at, 'associations'), { params, rule: 'CVPN-1' }));
  }
  for (const vpc of vpcs) {
    const text = reader.scenario.vpcs?.[vpc]?.cidr;
    const parsed = text === undefined ? undefined : reader.tryCidr(text);
    if (parsed?.ok !== true || !overlaps(parsed.value.cidr, cidr)) continue;
    const details = { found: formatCidr(cidr), params: { vpc }, rule: 'CVPN-1' };
    reader.report(error('client-cidr-overlap', child(at, 'clientCidr'), details));
  }
}
