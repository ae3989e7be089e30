import type { Network, NetworkInterface } from '../../compile/network.ts';
import { formatIp } from '../../net/ip.ts';
import type { Choice } from '../controls/choice.ts';
import type { Words } from '../messages/en.ts';

/** What a flow can begin or end at: hosts and interfaces of the network, then the internet. */
export function flowEndChoices(network: Network, words: Words['flow']): readonly Choice[] {
  const hosts = [...network.hosts].map(([id, { ref, name, interfaces }]): Choice => {
    const kind = kindOf(ref.type, words);
    return choice(id, name ?? id, kind, interfaces.flatMap(addressesOf));
  });
  const interfaces = [...network.networkInterfaces]
    .filter(([id, { ref }]) => ref.type === 'network-interface' && !network.hosts.has(id))
    .map(([id, networkInterface]) =>
      choice(id, id, kindOf('network-interface', words), addressesOf(networkInterface)),
    );
  return [...hosts, ...interfaces, choice('internet', words.internet, words.kinds.internet, [])];
}

function choice(value: string, label: string, kind: string, addresses: readonly string[]): Choice {
  return { value, label, kind, detail: addresses.join(' · ') };
}

function kindOf(type: string, words: Words['flow']): string {
  const kinds: Readonly<Record<string, string>> = words.kinds;
  return kinds[type] ?? type;
}

function addressesOf({ ipv4, ipv6, publicIps }: NetworkInterface): readonly string[] {
  return [...ipv4, ...ipv6, ...publicIps.values()].map(formatIp);
}
