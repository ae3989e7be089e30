import fc from 'fast-check';
import { scenarioSchema, type Scenario } from '../../src/model/scenario.ts';

/*
 * Documents that pass the schema and are otherwise anything: references to nothing, blocks that overlap, addresses of
 * the wrong family. Few ids and addresses, so that they meet.
 */

const id = fc.constantFrom(
  'a',
  'b',
  'c',
  'local',
  '__proto__',
  'constructor',
  'x/y~z',
  'sg-0123456789',
  'igw-0123456789',
);
const cidr = fc.constantFrom(
  '10.0.0.0/16',
  '10.0.0.0/24',
  '10.0.0.128/25',
  '10.0.1.7/24',
  '10.0.0.0/30',
  '10.0.0.4/32',
  '0.0.0.0/0',
  '0.0.0.0/32',
  '172.17.0.0/16',
  '198.19.0.0/16',
  '203.0.113.0/24',
  '169.254.169.0/24',
  '255.255.255.255/31',
  '2001:db8::/56',
  '2001:db8::/64',
  '2001:db8::/126',
  'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128',
  '64:ff9b::/96',
  '::/0',
);
const address = fc.constantFrom(
  '10.0.0.4',
  '10.0.0.5',
  '10.0.0.255',
  '10.0.1.9',
  '198.51.100.1',
  '198.51.100.2',
  '2001:db8::1',
  '2001:db8::8',
);
const protocol = fc.constantFrom<string | number>('all', 'icmp', 'icmpv6', 47, -1);
const zone = fc.constantFrom('zone-a', 'zone-b');

function some<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(value, { maxLength: 3 });
}

/** A resource with or without each of its optional fields. */
function record<T, K extends keyof T>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }, requiredKeys: K[]) {
  return fc.record(fields, { requiredKeys, noNullPrototype: true });
}

function collection<T>(resource: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.dictionary(id, resource, { maxKeys: 4, noNullPrototype: true });
}

const addresses = {
  privateIp: address,
  publicIp: address,
  secondaryPrivateIps: some(record({ privateIp: address, publicIp: address }, ['privateIp'])),
  ipv6Addresses: some(address),
  securityGroups: some(id),
};
const forwarding = { delegatedPrefixes: some(cidr), sourceDestCheck: fc.boolean() };

const rule = {
  ports: fc.constantFrom<string | number>(22, '1-2', 'all'),
  icmpType: fc.constantFrom(-1, 8),
  icmpCode: fc.constantFrom(-1, 0),
};
const entry = {
  ...rule,
  rule: fc.constantFrom(0, 1, 2, 100, 32767),
};
const peers = fc.oneof(cidr, id, fc.array(fc.oneof(cidr, id), { minLength: 1, maxLength: 3 }));

const fields = {
  blockPublicAccess: record(
    {
      mode: fc.constantFrom('off', 'block-bidirectional', 'block-ingress'),
      exclusions: some(
        fc.oneof(
          fc.record({ vpc: id, mode: fc.constantFrom('allow-bidirectional', 'allow-egress') }),
          fc.record({ subnet: id, mode: fc.constantFrom('allow-bidirectional', 'allow-egress') }),
        ),
      ),
    },
    ['mode'],
  ),
  quotas: record({ rulesPerNetworkAcl: fc.constant(1), rulesPerSecurityGroup: fc.constant(1000) }, []),
  vpcs: collection(
    record(
      {
        cidr,
        secondaryCidrs: some(cidr),
        ipv6Cidrs: some(cidr),
        privateIpv6: fc.boolean(),
        isDefault: fc.boolean(),
      },
      ['cidr'],
    ),
  ),
  subnets: collection(
    record({ vpc: id, az: zone, cidr, ipv6Cidr: cidr, networkAcl: id, routeTable: id }, ['vpc']),
  ),
  routeTables: collection(
    record(
      {
        vpc: id,
        main: fc.boolean(),
        gateway: id,
        publicIpv4Pools: some(cidr),
        routes: some(
          record(
            {
              to: fc.oneof(cidr, id),
              via: fc.oneof(id, fc.constantFrom('tgw-1', 'vpce-1')),
              state: fc.constantFrom('active', 'blackhole'),
              origin: fc.constantFrom('static', 'route-server', 'vpn-bgp'),
            },
            ['to', 'via'],
          ),
        ),
      },
      ['vpc'],
    ),
  ),
  internetGateways: collection(record({ vpc: id, state: fc.constantFrom('attached', 'detached') }, [])),
  egressOnlyInternetGateways: collection(fc.record({ vpc: id })),
  natGateways: collection(
    record(
      {
        connectivity: fc.constantFrom('public', 'private'),
        availabilityMode: fc.constantFrom('zonal', 'regional'),
        subnet: id,
        vpc: id,
        privateIp: address,
        publicIp: address,
        secondaryAddresses: some(record({ privateIp: address, publicIp: address }, [])),
        zones: some(zone),
        routeTable: id,
        state: fc.constantFrom('available', 'failed', 'deleted'),
      },
      [],
    ),
  ),
  peerings: collection(
    record(
      {
        requester: id,
        accepter: fc.oneof(id, fc.record({ cidrs: fc.array(cidr, { minLength: 1, maxLength: 2 }) })),
        state: fc.constantFrom('active', 'expired', 'deleted'),
        accepterDnsResolution: fc.boolean(),
      },
      ['requester', 'accepter'],
    ),
  ),
  onPremisesNetworks: collection(
    record({ cidrs: fc.array(cidr, { minLength: 1, maxLength: 2 }), host: address, routes: some(cidr) }, [
      'cidrs',
    ]),
  ),
  customerGateways: collection(fc.record({ onPremises: id })),
  vpnGateways: collection(record({ vpc: id, state: fc.constantFrom('attached', 'detached') }, [])),
  vpnConnections: collection(
    fc.oneof(
      record({ customerGateway: id, vpnGateway: id, prefixes: some(cidr) }, [
        'customerGateway',
        'vpnGateway',
      ]),
      record({ customerGateway: id, transitGateway: id }, ['customerGateway', 'transitGateway']),
    ),
  ),
  directConnectGateways: collection(
    record(
      {
        associations: some(
          fc.oneof(
            record({ vpnGateway: id, allowedPrefixes: some(cidr) }, ['vpnGateway']),
            record({ transitGateway: id, allowedPrefixes: some(cidr) }, ['transitGateway']),
          ),
        ),
      },
      [],
    ),
  ),
  virtualInterfaces: collection(
    fc.oneof(
      record(
        {
          type: fc.constantFrom('private', 'transit'),
          onPremises: id,
          directConnectGateway: id,
          prefixes: some(cidr),
          bgp: fc.constantFrom('up', 'down'),
        },
        ['onPremises', 'directConnectGateway'],
      ),
      record({ onPremises: id, vpnGateway: id }, ['onPremises', 'vpnGateway']),
    ),
  ),
  clientVpnEndpoints: collection(
    record(
      {
        clientCidr: cidr,
        associations: fc.array(record({ subnet: id, privateIp: address }, ['subnet']), {
          minLength: 1,
          maxLength: 2,
        }),
        securityGroups: some(id),
        splitTunnel: fc.boolean(),
        authorizations: some(cidr),
        routes: some(fc.record({ to: cidr, via: id })),
      },
      ['clientCidr', 'associations'],
    ),
  ),
  transitGateways: collection(fc.record({ defaultRouteTableAssociation: fc.boolean() })),
  transitGatewayAttachments: collection(
    fc.oneof(
      record({ transitGateway: id, vpc: id, subnets: some(id), applianceMode: fc.boolean() }, [
        'transitGateway',
        'vpc',
      ]),
      record({ transitGateway: id, peer: id }, ['transitGateway', 'peer']),
      record({ transitGateway: id, directConnectGateway: id }, ['transitGateway', 'directConnectGateway']),
    ),
  ),
  transitGatewayRouteTables: collection(
    record(
      {
        transitGateway: id,
        default: fc.boolean(),
        associations: some(id),
        propagations: some(id),
        routes: some(
          record({ to: fc.oneof(cidr, id), via: id, state: fc.constantFrom('active', 'blackhole') }, ['to']),
        ),
      },
      ['transitGateway'],
    ),
  ),
  firewalls: collection(fc.record({ vpc: id, policy: id })),
  firewallEndpoints: collection(fc.record({ firewall: id, subnet: id })),
  firewallPolicies: collection(
    record(
      {
        order: fc.constantFrom('action', 'strict'),
        homeNet: fc.array(cidr, { minLength: 1, maxLength: 2 }),
        statefulDefaults: some(fc.constantFrom('drop-strict', 'drop-established')),
        stateless: some(
          fc.record({
            priority: fc.integer({ min: 1, max: 3 }),
            rules: some(
              record(
                {
                  priority: fc.integer({ min: 1, max: 3 }),
                  action: fc.constantFrom('pass', 'drop', 'forward'),
                  protocol,
                  from: fc.oneof(
                    cidr,
                    some(cidr).map((blocks) => ['any', ...blocks]),
                  ),
                },
                ['priority', 'action'],
              ),
            ),
          }),
        ),
        stateful: some(
          record(
            {
              priority: fc.integer({ min: 1, max: 3 }),
              rules: some(
                record({ action: fc.constantFrom('pass', 'drop', 'reject', 'alert'), from: cidr, to: cidr }, [
                  'action',
                ]),
              ),
            },
            ['rules'],
          ),
        ),
      },
      [],
    ),
  ),
  networkAcls: collection(
    record(
      {
        vpc: id,
        isDefault: fc.boolean(),
        inbound: some(record({ ...entry, allow: protocol, from: cidr }, ['rule', 'allow', 'from'])),
        outbound: some(record({ ...entry, deny: protocol, to: cidr }, ['rule', 'deny', 'to'])),
      },
      ['vpc'],
    ),
  ),
  securityGroups: collection(
    record(
      {
        vpc: id,
        isDefault: fc.boolean(),
        associatedVpcs: some(id),
        inbound: some(record({ ...rule, id, allow: protocol, from: peers }, ['allow', 'from'])),
        outbound: some(record({ ...rule, allow: protocol, to: peers }, ['allow', 'to'])),
      },
      ['vpc'],
    ),
  ),
  prefixLists: collection(
    record(
      { owner: fc.constantFrom('customer', 'aws'), entries: some(cidr), maxEntries: fc.constantFrom(1, 9) },
      ['entries'],
    ),
  ),
  networkInterfaces: collection(
    record(
      { subnet: id, ...addresses, ...forwarding, interfaceType: fc.constantFrom('interface', 'lambda') },
      ['subnet'],
    ),
  ),
  instances: collection(
    fc.oneof(
      record({ subnet: id, ...addresses, ...forwarding, state: fc.constantFrom('running', 'terminated') }, [
        'subnet',
      ]),
      record({ ...addresses, networkInterfaces: fc.array(id, { minLength: 1, maxLength: 3 }) }, [
        'networkInterfaces',
      ]),
    ),
  ),
  databases: collection(
    record(
      {
        subnet: id,
        ...addresses,
        port: fc.constant(3306),
        subnetGroup: id,
        standby: record({ subnet: id, privateIp: address }, ['subnet']),
        readers: fc.array(record({ subnet: id, privateIp: address }, ['subnet']), {
          minLength: 1,
          maxLength: 2,
        }),
        failedOver: fc.boolean(),
      },
      ['subnet', 'port'],
    ),
  ),
  dbSubnetGroups: collection(fc.record({ subnets: fc.array(id, { minLength: 1, maxLength: 3 }) })),
  functions: collection(record({ subnets: some(id), securityGroups: some(id) }, [])),
  ecsTasks: collection(
    fc.oneof(
      record({ subnet: id, ...addresses, launchType: fc.constantFrom('fargate', 'ec2') }, ['subnet']),
      record({ instance: id, ...addresses }, ['instance']),
    ),
  ),
  eksPods: collection(
    record(
      {
        node: id,
        privateIp: address,
        subnet: id,
        securityGroups: fc.array(id, { minLength: 1, maxLength: 2 }),
        externalSnat: fc.boolean(),
      },
      ['node', 'privateIp'],
    ),
  ),
  autoScalingGroups: collection(
    record(
      {
        subnets: fc.array(id, { minLength: 1, maxLength: 2 }),
        desiredCapacity: fc.integer({ min: 1, max: 3 }),
      },
      ['subnets'],
    ),
  ),
  flowLogs: collection(fc.record({ resource: id })),
};

export const anyScenario: fc.Arbitrary<Scenario> = record(fields, []).map((document) =>
  scenarioSchema.parse({ packetwalk: 1, ...document }),
);

type Path = readonly string[];

function leavesOf(
  value: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly leaf: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, leaf: value }];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => leavesOf(inner, [...path, key]));
}

/** The document with another value at a place, or with nothing there. */
function edited(value: unknown, [key, ...rest]: Path, leaf: unknown): unknown {
  if (key === undefined) return leaf;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]: [string, unknown]) =>
    name === key ? ([name, edited(inner, rest, leaf)] as const) : ([name, inner] as const),
  );
  const kept = entries.filter(([, inner]) => inner !== undefined);
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}

/** A good document after a few slips: values in the wrong place, and values left out. */
export function anySlipsIn(scenario: Scenario): fc.Arbitrary<Scenario> {
  const leaves = leavesOf(scenario).filter(({ path }) => path.length > 1);
  const values = [...new Set(leaves.map(({ leaf }) => leaf))];
  const slip = fc.record({
    place: fc.constantFrom(...leaves),
    leaf: fc.oneof(fc.constantFrom<unknown>(...values), cidr, address, fc.constant(undefined)),
  });
  return fc
    .array(slip, { maxLength: 3 })
    .map((slips) =>
      slips.reduce<unknown>((document, { place, leaf }) => edited(document, place.path, leaf), scenario),
    )
    .map((document) => scenarioSchema.safeParse(document))
    .filter(({ success }) => success)
    .map(({ data }) => data ?? scenario);
}
