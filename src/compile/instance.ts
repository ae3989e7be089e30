import { error } from '../base/issue.ts';
import { child, pointer } from '../base/json-pointer.ts';
import type { Instance as Written } from '../model/instance.ts';
import { portRange, type PortRange } from '../net/port-range.ts';
import { TCP } from '../net/protocol.ts';
import { compileCalls } from './call.ts';
import type { HostDraft, WrittenInterface } from './draft.ts';
import type { Host } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** NACL-18: as AWS documents it; current kernels stop at 60999. */
export const LINUX_PORTS = portRange(32768, 61000);
/** NACL-18: Windows Server 2008 and later. */
const WINDOWS_PORTS = portRange(49152, 65535);

/** What may be written on an instance itself only when its one interface is. */
const INTERFACE_FIELDS = [
  'subnet',
  'privateIp',
  'publicIp',
  'secondaryPrivateIps',
  'ipv6Addresses',
  'securityGroups',
  'delegatedPrefixes',
  'sourceDestCheck',
] as const;

export interface Hosts {
  readonly hosts: Map<string, HostDraft>;
  /** The interface written into each host. */
  readonly interfaces: WrittenInterface[];
  /** The host of each interface that stands in networkInterfaces and that an instance names. */
  readonly attached: Map<string, HostDraft>;
}

/** The instances as hosts, by id; their interfaces are added once compiled. */
export function compileInstances(reader: Reader): Hosts {
  const hosts = new Map<string, HostDraft>();
  const interfaces: WrittenInterface[] = [];
  const attached = new Map<string, HostDraft>();
  for (const [id, written] of resourcesOf(reader.scenario.instances)) {
    const host = compileHost(reader, id, written);
    hosts.set(id, host);
    if (written.networkInterfaces !== undefined) attach(reader, host, written, attached);
    else if (written.subnet !== undefined) {
      const { subnet } = written;
      interfaces.push({ id, ref: host.ref, at: host.at, host, subnet, interfaceType: 'interface', written });
    }
  }
  return { hosts, interfaces, attached };
}

function compileHost(reader: Reader, id: string, written: Written): HostDraft {
  return {
    ref: { type: 'instance', id },
    at: pointer('instances', id),
    name: written.name ?? null,
    interfaces: [],
    running: written.state === undefined || written.state === 'running',
    listens: listensOf(reader, written),
    forwards: written.forwards ?? (forwardsByDefault(reader, written) ? 'route' : 'no'),
    ephemeralPorts: ephemeralPortsOf(reader, written),
    service: null,
    calls: compileCalls(reader, written.calls, pointer('instances', id)),
  };
}

export function listensOf(reader: Reader, { listens }: Pick<Written, 'listens'>): Host['listens'] {
  if (listens === undefined) return null;
  return listens.map((listen) =>
    typeof listen === 'number'
      ? { protocol: TCP, port: listen }
      : { protocol: reader.protocol(listen.protocol), port: listen.port },
  );
}

/** Whoever turns the source/destination check off means the host to pass packets on. */
function forwardsByDefault(reader: Reader, written: Written): boolean {
  const named = written.networkInterfaces ?? [];
  const interfaces = named.map((id) => reader.scenario.networkInterfaces?.[id]);
  return [written, ...interfaces].some((eni) => eni?.sourceDestCheck === false);
}

function ephemeralPortsOf(reader: Reader, written: Written): PortRange {
  if (written.ephemeralPorts !== undefined) return reader.ports(written.ephemeralPorts);
  return written.os === 'windows' ? WINDOWS_PORTS : LINUX_PORTS;
}

function attach(reader: Reader, host: HostDraft, written: Written, attached: Map<string, HostDraft>): void {
  for (const field of INTERFACE_FIELDS) {
    if (written[field] === undefined) continue;
    reader.report(error('field-of-interface', child(host.at, field), { params: { field }, rule: 'ENI-6' }));
  }
  for (const [index, id] of (written.networkInterfaces ?? []).entries()) {
    const at = child(host.at, 'networkInterfaces', index);
    const other = attached.get(id);
    if (!reader.has('networkInterfaces', id)) {
      reader.unknownReference(id, ['networkInterfaces'], at);
    } else if (other !== undefined) {
      const details = { found: id, params: { other: other.ref.id }, rule: 'ENI-6' };
      reader.report(error('interface-attached-twice', at, details));
    } else {
      attached.set(id, host);
    }
  }
}
