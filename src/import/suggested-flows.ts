import type { Flow } from '../model/flow.ts';
import type { Scenario } from '../model/scenario.ts';
import { parsePortRange } from '../net/port-range.ts';

/** As many as somebody reads; a network has more pairs than anybody asks of. */
const MOST_FLOWS = 24;
/** So that one kind of question does not crowd out the others. */
const MOST_OF_A_KIND = 10;
const MOST_PORTS = 3;
const ANYWHERE: ReadonlySet<string> = new Set(['0.0.0.0/0', '::/0']);

interface Host {
  readonly id: string;
  readonly name: string;
  readonly subnet: string | undefined;
  readonly isPublic: boolean;
  readonly groups: readonly string[];
}

/**
 * The flows that are worth asking of a network that nobody wrote flows for: from the internet to what has a public
 * address or a listener, from instances to the databases whose groups name them, and from each private subnet out. By
 * name, in the order of the document; the same for the same document.
 */
export function suggestedFlows(scenario: Scenario): Readonly<Record<string, Flow>> {
  const hosts = hostsOf(scenario);
  const all = [
    ...[...toListeners(scenario), ...toPublicHosts(scenario, hosts)].slice(0, MOST_OF_A_KIND),
    ...toDatabases(scenario, hosts).slice(0, MOST_OF_A_KIND),
    ...outOfPrivateSubnets(scenario, hosts).slice(0, MOST_OF_A_KIND),
  ];
  const named = new Map<string, Flow>();
  for (const { name, flow } of all.slice(0, MOST_FLOWS)) {
    let free = name;
    for (let number = 2; named.has(free); number++) free = `${name} (${String(number)})`;
    named.set(free, flow);
  }
  return Object.fromEntries(named);
}

interface Suggestion {
  readonly name: string;
  readonly flow: Flow;
}

/** A name may hold a tab; an id may not. */
function asId(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, ' ').slice(0, 240);
}

function suggestion(
  from: { id: string; name: string },
  to: { id: string; name: string },
  port: number,
): Suggestion {
  return {
    name: asId(`${from.name} to ${to.name}:${String(port)}`),
    flow: { from: from.id, to: to.id, protocol: 'tcp', port },
  };
}

const INTERNET = { id: 'internet', name: 'internet' } as const;

function hostsOf(scenario: Scenario): readonly Host[] {
  return [...instancesOf(scenario), ...servicesOf(scenario)];
}

/** Groups of instances, tasks and functions; a group stands for its first instance. */
function servicesOf(scenario: Scenario): readonly Host[] {
  const tasks = Object.entries(scenario.ecsTasks ?? {}).filter(([, { subnet }]) => subnet !== undefined);
  const groups = Object.entries(scenario.autoScalingGroups ?? {});
  const functions = Object.entries(scenario.functions ?? {}).filter(
    ([, { subnets }]) => subnets !== undefined,
  );
  return [
    ...groups.map(([id, { subnets, ...group }]) => ({ id, ...group, subnet: subnets[0] })),
    ...tasks.map(([id, task]) => ({ id, ...task })),
    ...functions.map(([id, { subnets, ...each }]) => ({ id, ...each, subnet: subnets?.[0] })),
  ].map(({ id, name, subnet, securityGroups, ...each }) => ({
    id,
    name: name ?? id,
    subnet,
    isPublic: 'publicIp' in each && each.publicIp !== undefined,
    groups: securityGroups ?? [],
  }));
}

function instancesOf(scenario: Scenario): readonly Host[] {
  const interfaces = new Map(Object.entries(scenario.networkInterfaces ?? {}));
  return Object.entries(scenario.instances ?? {}).map(([id, instance]) => {
    const own = (instance.networkInterfaces ?? []).flatMap((each) => interfaces.get(each) ?? []);
    const [first = instance] = own;
    return {
      id,
      name: instance.name ?? id,
      subnet: first.subnet,
      isPublic: [first, ...own].some(({ publicIp }) => publicIp !== undefined),
      groups:
        own.length > 0
          ? own.flatMap(({ securityGroups = [] }) => securityGroups)
          : (instance.securityGroups ?? []),
    };
  });
}

function toListeners(scenario: Scenario): readonly Suggestion[] {
  return Object.entries(scenario.loadBalancers ?? {}).flatMap(([id, balancer]) => {
    if (balancer.scheme === 'internal') return [];
    const to = { id, name: balancer.name ?? id };
    return (balancer.listeners ?? []).slice(0, MOST_PORTS).map(({ port, protocol }) => {
      const { name, flow } = suggestion(INTERNET, to, port);
      return { name, flow: { ...flow, protocol: protocol === 'udp' ? 'udp' : 'tcp' } };
    });
  });
}

function toPublicHosts(scenario: Scenario, hosts: readonly Host[]): readonly Suggestion[] {
  return hosts
    .filter(({ isPublic }) => isPublic)
    .flatMap((host) => {
      const open = host.groups.flatMap((group) => portsOpenToAnywhere(scenario, group));
      const ports = open.length === 0 ? [443] : [...new Set(open)].slice(0, MOST_PORTS);
      return ports.map((port) => suggestion(INTERNET, host, port));
    });
}

function portsOpenToAnywhere(scenario: Scenario, group: string): readonly number[] {
  const groups = new Map(Object.entries(scenario.securityGroups ?? {}));
  return (groups.get(group)?.inbound ?? []).flatMap(({ allow, ports, from }) => {
    const isOpen = [from].flat().some((peer) => ANYWHERE.has(peer));
    if (!isOpen || allow !== 'tcp' || ports === undefined) return [];
    const range = parsePortRange(String(ports));
    return range.ok && String(ports) !== 'all' ? [range.value.from] : [];
  });
}

function toDatabases(scenario: Scenario, hosts: readonly Host[]): readonly Suggestion[] {
  const groups = new Map(Object.entries(scenario.securityGroups ?? {}));
  return Object.entries(scenario.databases ?? {}).flatMap(([id, database]) => {
    const peers = new Set(
      (database.securityGroups ?? []).flatMap((group) =>
        (groups.get(group)?.inbound ?? []).flatMap(({ from }) => from),
      ),
    );
    const to = { id, name: database.name ?? id };
    return hosts
      .filter((host) => host.groups.some((group) => peers.has(group)))
      .map((host) => suggestion(host, to, database.port));
  });
}

/** One host for each subnet whose hosts have no public address. */
function outOfPrivateSubnets(scenario: Scenario, hosts: readonly Host[]): readonly Suggestion[] {
  const exposed = new Set(hosts.flatMap(({ subnet, isPublic }) => (isPublic ? [subnet] : [])));
  return Object.keys(scenario.subnets ?? {}).flatMap((subnet) => {
    const host = exposed.has(subnet) ? undefined : hosts.find((each) => each.subnet === subnet);
    return host === undefined ? [] : [suggestion(host, INTERNET, 443)];
  });
}
