import type { Network, NetworkInterface } from '../../compile/network.ts';
import type { Flow } from '../../model/flow.ts';
import { formatIp } from '../../net/ip.ts';
import type { Choice } from '../controls/choice.ts';
import type { Words } from '../messages/en.ts';

/** What a flow can begin or end at: hosts and interfaces of the network, the internet, and what it names already. */
export function flowEndChoices(
  network: Network,
  { from, to }: Flow,
  words: Words['flow'],
): readonly Choice[] {
  const choices = resourceChoices(network, words);
  const others = [...new Set([from, to])].filter((end) => choices.every(({ value }) => value !== end));
  return [...choices, ...others.map((end) => addressChoice(end, words))];
}

/** An address that was typed: `10.0.1.9`, or `internet:198.51.100.7`. */
function addressChoice(end: string, { kinds }: Words['flow']): Choice {
  const ofInternet = /^internet:(.*)$/.exec(end)?.[1];
  return choice(end, ofInternet ?? end, ofInternet === undefined ? kinds.address : kinds.internet, []);
}

function resourceChoices(network: Network, words: Words['flow']): readonly Choice[] {
  const hosts = [...network.hosts].map(([id, { ref, name, interfaces }]): Choice => {
    const kind = kindOf(ref.type, words);
    return choice(id, name ?? id, kind, interfaces.flatMap(addressesOf));
  });
  const interfaces = [...network.networkInterfaces]
    .filter(([id, { ref }]) => ref.type === 'network-interface' && !network.hosts.has(id))
    .map(([id, networkInterface]) =>
      choice(id, id, kindOf('network-interface', words), addressesOf(networkInterface)),
    );
  const names = new Set([...network.hostedZones.values()].flatMap(({ records }) => [...records.keys()]));
  const edges = [...network.distributions.values()].map(({ id, edge }) =>
    choice(id, id, words.kinds.distribution, [formatIp(edge)]),
  );
  const looked = [...names].map((name) => choice(name, name, words.kinds.name, []));
  return [
    ...hosts,
    ...interfaces,
    ...edges,
    ...looked,
    choice('internet', words.internet, words.kinds.internet, []),
  ];
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
