import fc from 'fast-check';
import type { Flow } from '../../src/model/flow.ts';
import { scenarioSchema, type Scenario } from '../../src/model/scenario.ts';

/*
 * Small networks that compile, with some of everything that decides about a packet. Written with a generator, since
 * nearly every choice depends on an earlier one.
 */

/** Draws a value, as `fc.gen()` hands it to a property. */
export type Draw = fc.GeneratorValue;

type Collection<Key extends keyof Scenario> = NonNullable<Scenario[Key]>;
type Entries = NonNullable<Collection<'networkAcls'>[string]['inbound']>;
type OutEntries = NonNullable<Collection<'networkAcls'>[string]['outbound']>;
type Routes = NonNullable<Collection<'routeTables'>[string]['routes']>;

const SERVERS = ['203.0.113.5', '203.0.113.50', '192.0.2.9'] as const;
const SERVERS_V6 = ['2001:db8:ffff::50'] as const;
const PORTS = [22, 80, 443, 3306, 40_000] as const;
const PORT_RANGES = ['0-65535', '1024-65535', '32768-61000', '49152-65535', '20-500', '443', '3306'] as const;

/** `narrow-ports`: only network ACLs are in the way, and each of them closes a part of the ports. */
export type Bias = 'anything' | 'narrow-ports';

interface PlannedVpc {
  readonly id: string;
  readonly bias: Bias;
  /** The second byte of its addresses. */
  readonly byte: number;
  readonly ipv6: boolean;
  readonly hasGateway: boolean;
  readonly subnets: readonly string[];
}

function boolean(g: Draw): boolean {
  return g(fc.boolean);
}

/** True one time in so many. */
function rarely(g: Draw, times: number): boolean {
  return g(fc.integer, { min: 1, max: times }) === 1;
}

function oneOf<T>(g: Draw, values: readonly T[]): T {
  return values[g(fc.nat, { max: values.length - 1 })]!;
}

function someOf<T>(g: Draw, values: readonly T[], most: number): readonly T[] {
  return Array.from({ length: g(fc.nat, { max: most }) }, () => oneOf(g, values));
}

/** A network of one or two VPCs. */
export function anyTopology(g: Draw, bias: Bias = 'anything'): Scenario {
  const vpcs = (rarely(g, 3) ? [0, 8] : [0]).map((byte): PlannedVpc => {
    const id = byte === 0 ? 'vpc-a' : 'vpc-b';
    const count = g(fc.integer, { min: 1, max: byte === 0 ? 4 : 2 });
    return {
      id,
      bias,
      byte,
      ipv6: rarely(g, 3),
      hasGateway: !rarely(g, 6),
      subnets: Array.from({ length: count }, (_, index) => `${id}-${index}`),
    };
  });
  const scenario: Record<string, Record<string, unknown>> = {
    vpcs: {},
    subnets: {},
    routeTables: {},
    internetGateways: {},
    egressOnlyInternetGateways: {},
    natGateways: {},
    networkAcls: {},
    securityGroups: {},
    instances: {},
  };
  for (const vpc of vpcs) addVpc(g, scenario, vpc);
  if (vpcs.length > 1) addPeering(g, scenario);
  if (rarely(g, 2)) addTransitGateway(g, scenario, vpcs);
  if (rarely(g, 3)) addFirewall(g, scenario, oneOf(g, vpcs));
  const blockPublicAccess = rarely(g, 8)
    ? { mode: oneOf(g, ['block-ingress', 'block-bidirectional'] as const) }
    : undefined;
  return scenarioSchema.parse({
    packetwalk: 1,
    ...scenario,
    ...(blockPublicAccess && { blockPublicAccess }),
  });
}

/** A firewall with an endpoint in some subnets of a VPC, to which some of its routes lead. */
function addFirewall(
  g: Draw,
  scenario: Record<string, Record<string, unknown>>,
  { id, subnets }: PlannedVpc,
): void {
  const action = () => oneOf(g, ['pass', 'drop', 'forward'] as const);
  const stateless = [
    { priority: 1, rules: [{ priority: 1, action: action(), protocol: 'tcp', ports: 443 }] },
  ];
  const rule = () => ({
    action: oneOf(g, ['pass', 'drop', 'reject', 'alert'] as const),
    from: oneOf(g, ['any', '$HOME_NET', '10.0.0.0/8'] as const),
    ...(rarely(g, 4) ? { options: 'content:"x"' } : {}),
  });
  const isStrict = boolean(g);
  scenario['firewallPolicies'] = {
    policy: {
      ...(boolean(g) ? { stateless } : {}),
      ...(rarely(g, 3) ? { statelessDefault: action() } : {}),
      order: isStrict ? 'strict' : 'action',
      ...(isStrict && rarely(g, 3) ? { statefulDefaults: ['drop-established'] } : {}),
      stateful: [{ priority: 1, rules: [rule(), rule()] }],
      streamException: oneOf(g, ['drop', 'continue', 'reject']),
    },
  };
  scenario['firewalls'] = { fw: { vpc: id, policy: 'policy' } };
  const byZone = new Map(
    subnets.map((subnet) => [(scenario['subnets']![subnet] as { az: string }).az, subnet]),
  );
  const endpoints = [...byZone.values()].map(
    (subnet, index) => [`fe${index}`, { firewall: 'fw', subnet }] as const,
  );
  scenario['firewallEndpoints'] = Object.fromEntries(endpoints);
  for (const table of Object.values(scenario['routeTables'] ?? {})) {
    const { vpc, gateway, routes } = table as { vpc: string; gateway?: string; routes: Routes };
    if (gateway !== undefined || vpc !== id || rarely(g, 2)) continue;
    const to = oneOf(g, ['0.0.0.0/0', '10.64.0.0/10', '203.0.113.0/24', '::/0']);
    const known = routes.findIndex((route) => route.to === to);
    if (known >= 0) routes.splice(known, 1);
    routes.push({ to, via: oneOf(g, endpoints)[0] });
  }
}

/** Attaches some of the VPCs, a zone each, and sends some of their traffic there. */
function addTransitGateway(
  g: Draw,
  scenario: Record<string, Record<string, unknown>>,
  vpcs: readonly PlannedVpc[],
): void {
  const attachments = vpcs.flatMap(({ id, subnets }) => {
    const byZone = new Map(
      subnets.map((subnet) => [(scenario['subnets']![subnet] as { az: string }).az, subnet]),
    );
    const zones = [...byZone.values()].slice(0, oneOf(g, [1, 2]));
    const attachment = {
      transitGateway: 'tgw',
      vpc: id,
      subnets: zones,
      applianceMode: boolean(g),
      ipv6: boolean(g),
    };
    return rarely(g, 6) ? [] : [[`att-${id}`, attachment] as const];
  });
  const ids = attachments.map(([id]) => id);
  scenario['transitGateways'] = { tgw: { securityGroupReferencing: boolean(g) } };
  scenario['transitGatewayAttachments'] = Object.fromEntries(attachments);
  if (ids.length > 0 && boolean(g)) {
    const to = oneOf(g, ['0.0.0.0/0', '10.0.0.0/8', '203.0.113.0/24']);
    const route = rarely(g, 4) ? { to, state: 'blackhole' } : { to, via: oneOf(g, ids) };
    scenario['transitGatewayRouteTables'] = {
      main: { transitGateway: 'tgw', default: true, routes: [route] },
    };
  }
  for (const table of Object.values(scenario['routeTables'] ?? {})) {
    const { gateway, routes } = table as { gateway?: string; routes: Routes };
    if (gateway !== undefined || rarely(g, 2)) continue;
    const to = oneOf(g, ['0.0.0.0/0', '10.0.0.0/8', '10.64.0.0/10', '203.0.113.0/24', '::/0']);
    const known = routes.findIndex((route) => route.to === to);
    if (known >= 0) routes.splice(known, 1);
    routes.push({ to, via: 'tgw' });
  }
}

/** Joins the two VPCs, with routes on both sides, on one, or on none. */
function addPeering(g: Draw, scenario: Record<string, Record<string, unknown>>): void {
  if (rarely(g, 4)) return;
  const state = rarely(g, 5) ? oneOf(g, ['expired', 'pending-acceptance', 'deleted'] as const) : 'active';
  scenario['peerings'] = { pcx: { requester: 'vpc-a', accepter: 'vpc-b', state } };
  for (const table of Object.values(scenario['routeTables'] ?? {})) {
    const { vpc, gateway, routes } = table as { vpc: string; gateway?: string; routes: Routes };
    if (gateway !== undefined || rarely(g, 4)) continue;
    const to = vpc === 'vpc-a' ? '10.8.0.0/16' : oneOf(g, ['10.0.0.0/16', '10.0.0.0/8']);
    routes.push({ to, via: 'pcx' });
  }
}

function addVpc(g: Draw, scenario: Record<string, Record<string, unknown>>, vpc: PlannedVpc): void {
  const { id, byte, ipv6, hasGateway } = vpc;
  scenario['vpcs']![id] = {
    cidr: `10.${byte}.0.0/16`,
    ...(ipv6 && { ipv6Cidrs: [`2001:db8:${byte}::/56`] }),
    enableDnsHostnames: boolean(g),
  };
  if (hasGateway) scenario['internetGateways']![`igw-${id}`] = { vpc: id };
  if (ipv6) scenario['egressOnlyInternetGateways']![`eigw-${id}`] = { vpc: id };
  addGroups(g, scenario, vpc);

  // One place each for what forwards, or none.
  const natSubnet = rarely(g, 3) ? null : oneOf(g, vpc.subnets);
  const routerSubnet = rarely(g, 2) ? null : oneOf(g, vpc.subnets);
  if (natSubnet !== null && hasGateway) {
    scenario['natGateways']![`nat-${id}`] = { subnet: natSubnet, publicIp: `198.51.100.${byte + 101}` };
  }
  if (routerSubnet !== null) {
    scenario['instances']![`router-${id}`] = {
      subnet: routerSubnet,
      sourceDestCheck: rarely(g, 8),
      forwards: oneOf(g, ['route', 'masquerade'] as const),
      ...(boolean(g) && { publicIp: `198.51.100.${byte + 151}` }),
      securityGroups: groupsOf(g, id),
    };
  }
  vpc.subnets.forEach((subnet, index) => {
    addSubnet(g, scenario, vpc, subnet, index);
    const targets = { nat: natSubnet !== null && hasGateway, routerSubnet };
    scenario['routeTables']![`rt-${subnet}`] = { vpc: id, routes: routesOf(g, vpc, subnet, targets) };
  });
  if (hasGateway && routerSubnet !== null && rarely(g, 5)) {
    const behind = vpc.subnets.filter((subnet) => subnet !== routerSubnet && boolean(g));
    const routes = behind.map((subnet) => ({ to: blockOf(vpc, subnet), via: `router-${id}` }));
    scenario['routeTables']![`rt-igw-${id}`] = { vpc: id, gateway: `igw-${id}`, routes };
  }
}

function blockOf(vpc: PlannedVpc, subnet: string): string {
  return `10.${vpc.byte}.${vpc.subnets.indexOf(subnet)}.0/24`;
}

function addSubnet(
  g: Draw,
  scenario: Record<string, Record<string, unknown>>,
  vpc: PlannedVpc,
  id: string,
  index: number,
): void {
  const hasAcl = vpc.bias === 'narrow-ports' || boolean(g);
  scenario['subnets']![id] = {
    vpc: vpc.id,
    az: oneOf(g, ['a', 'b']),
    cidr: blockOf(vpc, id),
    ...(vpc.ipv6 && { ipv6Cidr: `2001:db8:${vpc.byte}:${index}::/64` }),
    routeTable: `rt-${id}`,
    ...(hasAcl && { networkAcl: `acl-${id}` }),
  };
  if (hasAcl) scenario['networkAcls']![`acl-${id}`] = networkAcl(g, vpc);
  for (let host = 0; host <= (boolean(g) ? 1 : 0); host += 1) {
    scenario['instances']![`${id}-host-${host}`] = {
      subnet: id,
      ...(boolean(g) && { publicIp: `198.51.100.${vpc.byte * 10 + index * 2 + host + 1}` }),
      ...(vpc.ipv6 && boolean(g) && { ipv6Addresses: [`2001:db8:${vpc.byte}:${index}::${host + 10}`] }),
      securityGroups: groupsOf(g, vpc.id),
      ...(rarely(g, 8) && { listens: [443] }),
      ...(rarely(g, 8) && { os: 'windows' }),
    };
  }
}

function anyBlock(g: Draw): string {
  const blocks = [
    '0.0.0.0/0',
    '10.0.0.0/8',
    '10.0.0.0/16',
    '10.0.1.0/24',
    '203.0.113.0/24',
    '198.51.100.0/24',
  ];
  return oneOf(g, [...blocks, '::/0', '2001:db8::/32']);
}

function traffic(g: Draw): { protocol: string; ports?: string; icmpType?: number } {
  const protocol = oneOf(g, ['all', 'tcp', 'tcp', 'udp', 'icmp']);
  if (protocol === 'tcp' || protocol === 'udp') return { protocol, ports: oneOf(g, PORT_RANGES) };
  return protocol === 'icmp' ? { protocol, icmpType: oneOf(g, [-1, 0, 8]) } : { protocol };
}

function networkAcl(g: Draw, { id, bias }: PlannedVpc): Collection<'networkAcls'>[string] {
  const entries = (key: 'from' | 'to') => {
    const numbers = g(fc.uniqueArray<number, number>, fc.integer({ min: 1, max: 200 }), { maxLength: 4 });
    const random = numbers.map((rule) => {
      const { protocol, ...fields } = traffic(g);
      return { rule, [rarely(g, 4) ? 'deny' : 'allow']: protocol, ...fields, [key]: anyBlock(g) };
    });
    const isNarrow = bias === 'narrow-ports';
    const part = {
      rule: 800,
      deny: 'tcp',
      ports: oneOf(g, ['1024-39999', '49153-65535', '1024-1100', '33000-33010']),
    };
    const open = [
      ...(isNarrow || boolean(g) ? [{ ...part, [key]: '0.0.0.0/0' }] : []),
      { rule: 900, allow: 'all', [key]: '0.0.0.0/0' },
      { rule: 901, allow: 'all', [key]: '::/0' },
    ];
    if (isNarrow) return open;
    return rarely(g, 4) ? random : [...random, ...open];
  };
  return { vpc: id, inbound: entries('from') as Entries, outbound: entries('to') as OutEntries };
}

function addGroups(
  g: Draw,
  scenario: Record<string, Record<string, unknown>>,
  { id, bias }: PlannedVpc,
): void {
  for (const name of ['x', 'y', 'z']) {
    scenario['securityGroups']![`sg-${name}-${id}`] = {
      vpc: id,
      inbound: bias === 'anything' ? anyRules(g, id, 'from') : [{ allow: 'all', from: '0.0.0.0/0' }],
      ...(bias === 'anything' && boolean(g) && { outbound: anyRules(g, id, 'to') }),
    };
  }
}

function anyRules(g: Draw, vpc: string, key: 'from' | 'to'): readonly object[] {
  const rules = someOf(g, [0, 1], 3).map(() => anyRule(g, vpc, key));
  if (!rarely(g, 6)) rules.push({ allow: 'all', [key]: '0.0.0.0/0' }, { allow: 'all', [key]: '::/0' });
  // AWS refuses the same rule twice.
  const known = new Map(rules.map((rule) => [JSON.stringify(rule), rule]));
  return [...known.values()];
}

/** A rule of a security group for one peer. */
export function anyRule(g: Draw, vpc: string, key: 'from' | 'to'): object {
  const { protocol, ...fields } = traffic(g);
  const peer = rarely(g, 3) ? `sg-${oneOf(g, ['x', 'y', 'z'])}-${vpc}` : anyBlock(g);
  return { allow: protocol, ...fields, [key]: peer };
}

function groupsOf(g: Draw, vpc: string): readonly string[] {
  const names = new Set(['x', ...someOf(g, ['y', 'z'], 2)]);
  return [...names].map((name) => `sg-${name}-${vpc}`);
}

function routesOf(
  g: Draw,
  vpc: PlannedVpc,
  own: string,
  targets: { readonly nat: boolean; readonly routerSubnet: string | null },
): Routes {
  const { id, hasGateway, ipv6, subnets, byte } = vpc;
  const out = [
    ...(hasGateway ? [`igw-${id}`, `igw-${id}`] : []),
    ...(targets.nat ? [`nat-${id}`] : []),
    ...(targets.routerSubnet === null ? [] : [`router-${id}`]),
  ];
  const routes: Routes = [];
  const add = (to: string, via: string) => {
    if (!routes.some((route) => route.to === to)) routes.push({ to, via });
  };
  if (out.length > 0 && !rarely(g, 5)) add('0.0.0.0/0', oneOf(g, out));
  if (out.length > 0 && rarely(g, 4)) add('203.0.113.0/24', oneOf(g, out));
  if (ipv6 && boolean(g)) add('::/0', hasGateway && boolean(g) ? `igw-${id}` : `eigw-${id}`);
  if (ipv6 && targets.nat && rarely(g, 3)) add('64:ff9b::/96', `nat-${id}`);
  if (targets.routerSubnet === null) return routes;
  for (const subnet of subnets) {
    const mayInspect = subnet !== targets.routerSubnet && own !== targets.routerSubnet;
    if (mayInspect && rarely(g, 4)) add(blockOf(vpc, subnet), `router-${id}`);
  }
  if (own !== targets.routerSubnet && rarely(g, 8)) add(`10.${byte}.0.0/16`, `router-${id}`);
  return routes;
}

/** A question that the network can be asked. */
export function anyFlow(g: Draw, scenario: Scenario): Flow {
  const hosts = Object.keys(scenario.instances ?? {});
  const from = rarely(g, 4) ? `internet:${oneOf(g, SERVERS)}` : oneOf(g, hosts);
  const publicIps = Object.values(scenario.instances ?? {}).flatMap(({ publicIp }) => publicIp ?? []);
  const ipv6 = Object.values(scenario.instances ?? {}).flatMap(({ ipv6Addresses }) => ipv6Addresses ?? []);
  const sender = scenario.instances?.[from];
  const to = oneOf(g, [
    ...hosts,
    ...publicIps,
    ...SERVERS.map((server) => `internet:${server}`),
    ...(sender?.ipv6Addresses === undefined
      ? []
      : [...ipv6, ...SERVERS_V6.map((server) => `internet:${server}`), '64:ff9b::cb00:7105']),
    oneOf(g, ['10.0.0.99', '10.0.77.1', '169.254.169.254']),
  ]);
  const protocol = oneOf(g, ['tcp', 'tcp', 'tcp', 'tcp', 'udp', 'icmp', 'gre']);
  const hasPorts = protocol === 'tcp' || protocol === 'udp';
  const fits = from.startsWith('internet:') && to.startsWith('internet:') ? oneOf(g, hosts) : to;
  return {
    from,
    to: fits,
    protocol,
    ...(hasPorts && { port: oneOf(g, PORTS) }),
    ...(hasPorts && rarely(g, 4) && { sourcePort: oneOf(g, [1024, 40_000, 50_000, 65_000]) }),
  };
}
