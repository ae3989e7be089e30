import { pointer } from '../base/json-pointer.ts';
import { TCP } from '../net/protocol.ts';
import type { HostDraft, WrittenInterface } from './draft.ts';
import { LINUX_PORTS, type Hosts } from './instance.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** DB instances as hosts, each behind an interface that RDS manages (ENI-11). */
export function compileDatabases(reader: Reader): Pick<Hosts, 'hosts' | 'interfaces'> {
  const hosts = new Map<string, HostDraft>();
  const interfaces: WrittenInterface[] = [];
  for (const [id, written] of resourcesOf(reader.scenario.databases)) {
    const at = pointer('databases', id);
    const ref = { type: 'database', id } as const;
    const host: HostDraft = {
      ref,
      at,
      name: written.name ?? null,
      interfaces: [],
      running: true,
      listens: [{ protocol: TCP, port: written.port }],
      forwards: 'no',
      ephemeralPorts: LINUX_PORTS,
      service: null,
      calls: [],
    };
    hosts.set(id, host);
    const { subnet } = written;
    interfaces.push({ id, ref, at, host, subnet, interfaceType: 'requester_managed', written });
  }
  return { hosts, interfaces };
}
