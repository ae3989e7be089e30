import { describe, expect, test } from 'vitest';
import type { DnsRecord } from '../../src/compile/edge.ts';
import { formatCidr } from '../../src/net/cidr.ts';
import { formatIp } from '../../src/net/ip.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { edge } from '../trace/edge/edge.ts';
import type { ScenarioPatch } from '../trace/helpers.ts';
import { compiled, found, told } from './compiled.ts';

function edgeWith(...patches: readonly AnyPatch[]) {
  return edge(...patches.map((patch) => patch as object as ScenarioPatch));
}

const cdn = (patch: object): AnyPatch => ({ distributions: { cdn: patch } });
const origin = (written: object): AnyPatch => cdn({ origins: { web: { to: undefined, ...written } } });
const CDN = '/distributions/cdn';
const WEB = `${CDN}/origins/web`;
const BALANCERS = 'collections loadBalancers instances';

describe('distributions', () => {
  const nlb = (patch: object): AnyPatch => ({
    ...origin({ vpcOrigin: 'nlb' }),
    loadBalancers: { nlb: patch },
  });

  test.each<[string, string, AnyPatch, readonly string[]]>([
    ['CF-1', 'a distribution as it should be', {}, []],
    ...[80, 443, 1024, 65535].map((port): [string, string, AnyPatch, readonly string[]] => [
      'CF-2',
      `an origin at port ${port}`,
      origin({ to: 'alb', port }),
      [],
    ]),
    ...[81, 22, 1023].map((port): [string, string, AnyPatch, readonly string[]] => [
      'CF-2',
      `an origin at port ${port}`,
      origin({ to: 'alb', port }),
      [`error origin-port ${WEB}/port CF-2; found ${port}`],
    ]),
    ['CF-2', 'an origin on the internet', origin({ to: '203.0.113.9' }), []],
    ['CF-2', 'an instance as origin', origin({ to: 'web' }), []],
    [
      'CF-2',
      'an origin that nothing has',
      origin({ to: 'nothing-like-it' }),
      [`error unknown-reference ${WEB}/to; found nothing-like-it; ${BALANCERS}`],
    ],
    [
      'CF-4',
      'a VPC origin that nothing has, and one that is an address',
      cdn({
        defaultOrigin: 'web',
        origins: { web: { to: undefined, vpcOrigin: 'nothing-like-it' }, zip: { vpcOrigin: '10.1.1.10' } },
      }),
      [
        `error unknown-reference ${WEB}/vpcOrigin; found nothing-like-it; ${BALANCERS}`,
        `error unknown-reference ${CDN}/origins/zip/vpcOrigin; found 10.1.1.10; ${BALANCERS}`,
      ],
    ],
    ['CF-4', 'an Application Load Balancer as VPC origin', origin({ vpcOrigin: 'alb' }), []],
    ['CF-4', 'an instance as VPC origin', origin({ vpcOrigin: 'web' }), []],
    ['CF-4', 'a Network Load Balancer with a group as VPC origin', nlb({ securityGroups: ['sg-nlb'] }), []],
    [
      'CF-4',
      'one with a group and no listeners as VPC origin',
      nlb({ securityGroups: ['sg-nlb'], listeners: undefined }),
      [],
    ],
    ...(
      [
        ['without a group', {}],
        ['with no group', { securityGroups: [] }],
        [
          'with a TLS listener',
          {
            securityGroups: ['sg-nlb'],
            listeners: [
              { protocol: 'tcp', port: 80, forward: 'tg-nlb' },
              { protocol: 'tls', port: 443, forward: 'tg-nlb' },
            ],
          },
        ],
      ] as const
    ).map(([what, patch]): [string, string, AnyPatch, readonly string[]] => [
      'CF-4',
      `a Network Load Balancer ${what} as VPC origin`,
      nlb(patch),
      [`error vpc-origin-type ${WEB}/vpcOrigin CF-4; found nlb`],
    ]),
    [
      'CF-4',
      'a Network Load Balancer with an IPv6 address as VPC origin',
      {
        ...origin({ vpcOrigin: 'nlb' }),
        vpcs: { A: { ipv6Cidrs: ['2001:db8:a::/56'] } },
        subnets: { P: { ipv6Cidr: '2001:db8:a::/64' } },
        loadBalancers: {
          nlb: { securityGroups: ['sg-nlb'], nodes: [{ subnet: 'P', ipv6Addresses: ['2001:db8:a::30'] }] },
        },
      },
      [`error vpc-origin-type ${WEB}/vpcOrigin CF-4; found nlb`],
    ],
    [
      'CF-4',
      'a Classic Load Balancer as VPC origin',
      {
        ...origin({ vpcOrigin: 'clb' }),
        loadBalancers: { clb: { type: 'classic', nodes: [{ subnet: 'P' }] } },
      },
      [`error vpc-origin-type ${WEB}/vpcOrigin CF-4; found clb`],
    ],
    [
      'CF-1',
      'two origins of which none is the default',
      cdn({ origins: { app: { to: 'alb' } } }),
      [`error no-default-origin ${CDN} CF-1; origins app, web`],
    ],
    [
      'CF-1',
      'origins that the distribution does not have',
      cdn({
        defaultOrigin: 'nothing-like-it',
        origins: { app: { to: 'alb' } },
        behaviors: [
          { path: '/app/*', origin: 'app' },
          { path: '/api/*', origin: 'wed' },
        ],
      }),
      [
        `error unknown-origin ${CDN}/behaviors/1/origin; found wed; origins app, web; suggestion web`,
        `error unknown-origin ${CDN}/defaultOrigin; found nothing-like-it; origins app, web`,
      ],
    ],
    [
      'WAF-1',
      'a web ACL of the other scope, at an edge and at a load balancer',
      {
        webAcls: { 'acl-edge': { scope: undefined }, global: { scope: 'cloudfront' } },
        loadBalancers: { alb: { webAcl: 'global' } },
      },
      [
        'error web-acl-scope /loadBalancers/alb/webAcl WAF-1; found global; scope regional',
        `error web-acl-scope ${CDN}/webAcl WAF-1; found acl-edge; scope cloudfront`,
      ],
    ],
    [
      'WAF-1',
      'web ACLs that nothing has',
      { ...cdn({ webAcl: 'nothing-like-it' }), loadBalancers: { alb: { webAcl: 'nor-this-one' } } },
      [
        'error unknown-reference /loadBalancers/alb/webAcl; found nor-this-one; collections webAcls',
        `error unknown-reference ${CDN}/webAcl; found nothing-like-it; collections webAcls`,
      ],
    ],
  ])('%s: what compile says of %s', (_, __, patch, expected) => {
    expect(told(edgeWith(patch))).toEqual(expected);
  });

  function distribution(...patches: readonly AnyPatch[]) {
    const { edge, originFacing, origins, behaviors, webAcl, ...rest } = compiled(
      edgeWith(...patches),
    ).distributions.get('cdn')!;
    return {
      ...rest,
      edge: formatIp(edge),
      originFacing: formatIp(originFacing),
      webAcl: webAcl?.id ?? null,
      origins: [...origins.values()],
      behaviors: behaviors.map(({ at, path, origin, forwardsHost }) => [at, path, origin.name, forwardsHost]),
    };
  }

  test('CF-1, SHD-1: a distribution with its options, by default and as written', () => {
    const byDefault = {
      id: 'cdn',
      ref: { type: 'distribution', id: 'cdn' },
      at: CDN,
      aliases: [],
      edge: '13.35.0.1',
      originFacing: '130.176.0.5',
      webAcl: 'acl-edge',
      origins: [{ name: 'web', at: WEB, to: 'alb', port: 443, interfaceId: null }],
      behaviors: [[CDN, null, 'web', false]],
      shieldAdvanced: false,
    };
    expect(distribution()).toEqual(byDefault);
    expect(distribution(cdn({ shield: 'standard' })).shieldAdvanced).toBe(false);
    const written = distribution(
      cdn({
        aliases: ['WWW.Example.com', 'example.com'],
        edgeIp: undefined,
        webAcl: undefined,
        shield: 'advanced',
        forwardHost: true,
        defaultOrigin: 'web',
        origins: { web: { port: 8443 }, app: { to: '203.0.113.9' } },
        behaviors: [
          { path: '/b/*', origin: 'app', forwardHost: true },
          { path: '/a/*', origin: 'web' },
        ],
      }),
    );
    expect(written).toEqual({
      ...byDefault,
      aliases: ['www.example.com', 'example.com'],
      edge: '13.35.0.10',
      webAcl: null,
      shieldAdvanced: true,
      origins: [
        { name: 'app', at: `${CDN}/origins/app`, to: '203.0.113.9', port: 443, interfaceId: null },
        { name: 'web', at: WEB, to: 'alb', port: 8443, interfaceId: null },
      ],
      behaviors: [
        [`${CDN}/behaviors/0`, '/b/*', 'app', true],
        [`${CDN}/behaviors/1`, '/a/*', 'web', false],
        [CDN, null, 'web', true],
      ],
    });
  });

  test('CF-1: distributions that name no edge have one each', () => {
    const { distributions } = compiled(
      edgeWith(cdn({ edgeIp: undefined }), {
        distributions: {
          other: { origins: { web: { to: 'alb' } } },
          given: { edgeIp: '13.35.0.99', origins: { web: { to: 'alb' } } },
        },
      }),
    );
    expect([...distributions.values()].map(({ id, edge }) => [id, formatIp(edge)])).toEqual([
      ['cdn', '13.35.0.10'],
      ['given', '13.35.0.99'],
      ['other', '13.35.0.12'],
    ]);
  });

  const NAME = 'com.amazonaws.global.cloudfront.origin-facing';
  test.each<[string, object, string]>([
    ['none', { 'pl-cloudfront': undefined }, '130.176.0.5'],
    [
      'one that holds the usual address',
      { 'pl-cloudfront': { entries: ['192.0.2.0/24', '130.176.0.0/17'] } },
      '130.176.0.5',
    ],
    [
      'one that does not',
      { 'pl-cloudfront': { entries: ['192.0.2.64/26', '198.51.100.0/24'] } },
      '192.0.2.69',
    ],
    ['one of single addresses', { 'pl-cloudfront': { entries: ['192.0.2.64/32'] } }, '192.0.2.64'],
    [
      'one of IPv6',
      {
        'pl-cloudfront': {
          name: 'com.amazonaws.global.ipv6.cloudfront.origin-facing',
          entries: ['2001:db8:9::/48'],
        },
      },
      '130.176.0.5',
    ],
    [
      'one known by its id',
      { 'pl-cloudfront': undefined, [NAME]: { entries: ['192.0.2.64/26'] } },
      '192.0.2.69',
    ],
    [
      'one of another name',
      { 'pl-cloudfront': { name: 'cloudfront', entries: ['192.0.2.64/26'] } },
      '130.176.0.5',
    ],
    [
      'one whose name only ends so',
      { 'pl-cloudfront': { name: `our.${NAME}`, entries: ['192.0.2.64/26'] } },
      '130.176.0.5',
    ],
    [
      'one whose name only begins so',
      { 'pl-cloudfront': { name: `${NAME}.eu`, entries: ['192.0.2.64/26'] } },
      '130.176.0.5',
    ],
  ])('CF-3: with %s as origin-facing list origins are asked from its addresses', (_, lists, address) => {
    const scenario = edgeWith({ prefixLists: lists, securityGroups: { 'sg-alb': { inbound: [] } } });
    expect(formatIp(compiled(scenario).distributions.get('cdn')!.originFacing)).toBe(address);
  });

  test.each<[string, AnyPatch, string]>([
    ['the first subnet by id of a load balancer', origin({ vpcOrigin: 'alb' }), 'P'],
    [
      'the first by id, whatever the order of its nodes',
      {
        ...origin({ vpcOrigin: 'alb' }),
        loadBalancers: { alb: { nodes: [{ subnet: 'W2' }, { subnet: 'P' }] } },
      },
      'P',
    ],
    ['the subnet of an instance', origin({ vpcOrigin: 'web' }), 'W'],
    ['the subnet that is written', origin({ vpcOrigin: 'alb', subnet: 'W2' }), 'W2'],
    [
      "the subnet of an instance's first interface",
      {
        ...origin({ vpcOrigin: 'app' }),
        networkInterfaces: { 'eni-1': { subnet: 'W2' }, 'eni-2': { subnet: 'W2' } },
        instances: { app: { networkInterfaces: ['eni-1', 'eni-2'] } },
      },
      'W2',
    ],
  ])('CF-4: CloudFront’s interface of a VPC origin stands in %s', (_, patch, subnet) => {
    const { interfaces, ...host } = found(compiled(edgeWith(patch)), 'hosts', 'cdn/web');
    expect(host).toMatchObject({
      ref: { type: 'network-interface', id: 'cdn/web' },
      at: WEB,
      name: null,
      running: true,
      listens: [],
      forwards: 'no',
      ephemeralPorts: { from: 1024, to: 65535 },
      service: null,
      calls: [],
    });
    expect(interfaces.map((eni) => [eni.id, eni.at, eni.interfaceType, eni.subnet.id])).toEqual([
      ['cdn/web', WEB, 'requester_managed', subnet],
    ]);
    expect(compiled(edgeWith(patch)).distributions.get('cdn')!.origins.get('web')!.interfaceId).toBe(
      'cdn/web',
    );
  });

  test('CF-4: that interface has the group of CloudFront in its VPC, by name or id, or none', () => {
    const SERVICE = 'CloudFront-VPCOrigins-Service-SG';
    const groupsWith = (securityGroups: object) => {
      const scenario = edgeWith(origin({ vpcOrigin: 'web', privateIp: '10.1.1.77' }), {
        vpcs: { B: { cidr: '10.2.0.0/16' } },
        securityGroups,
      });
      const [eni] = found(compiled(scenario), 'hosts', 'cdn/web').interfaces;
      expect(formatIp(eni!.primaryIpv4!)).toBe('10.1.1.77');
      return eni!.securityGroups.map(({ id }) => id);
    };
    expect(groupsWith({})).toEqual([]);
    expect(groupsWith({ [SERVICE]: { vpc: 'A' } })).toEqual([SERVICE]);
    expect(groupsWith({ [SERVICE]: { vpc: 'B' } })).toEqual([]);
    expect(groupsWith({ 'sg-x': { vpc: 'A', name: SERVICE }, 'sg-y': { vpc: 'B', name: SERVICE } })).toEqual([
      'sg-x',
    ]);
  });
});

describe('hosted zones', () => {
  const zone = (patch: object): AnyPatch => ({ hostedZones: { zone: patch } });
  const records = (...list: readonly object[]) => zone({ records: list });
  const www = (more: object) => ({ name: 'www.example.com', values: ['203.0.113.9'], ...more });
  const ZONE = '/hostedZones/zone';
  const POLICIES: readonly (readonly [string, object])[] = [
    ['weighted', { weight: 1 }],
    ['latency', { region: 'eu-west-1' }],
    ['failover', { failover: 'primary' }],
    ['geolocation', { geolocation: { country: 'KR' } }],
    ['geoproximity', { bias: 0 }],
    ['ip-based', { clientCidrs: ['198.51.100.0/24'] }],
    ['multivalue', { multivalue: true }],
  ];

  test.each<[string, string, AnyPatch, readonly string[]]>([
    ['R53-1', 'a zone without records', zone({ records: undefined }), []],
    [
      'R53-1',
      'records of the domain itself, below it, and outside of it',
      records(
        { name: 'Example.COM.', values: ['203.0.113.9'] },
        { name: 'a.b.example.com', values: ['203.0.113.9'] },
        { name: 'www.example.org', values: ['203.0.113.9'] },
        { name: 'badexample.com', values: ['203.0.113.9'] },
      ),
      ['2', '3'].map(
        (index) =>
          `error record-outside-zone ${ZONE}/records/${index}/name R53-1; found ${index === '2' ? 'www.example.org' : 'badexample.com'}; domain example.com`,
      ),
    ],
    [
      'R53-2',
      'two simple records of one name',
      records(www({}), www({ values: ['203.0.113.8'] })),
      [`error mixed-routing-policies ${ZONE}/records/1 R53-2; found www.example.com; policy simple`],
    ],
    [
      'R53-2',
      'records of one name with two policies',
      records(www({ weight: 1 }), www({ weight: 2 }), www({ name: 'WWW.example.com', region: 'eu-west-1' })),
      [`error mixed-routing-policies ${ZONE}/records/2 R53-2; found WWW.example.com; policy weighted`],
    ],
    ...POLICIES.slice(1).map(([kind, fields]): [string, string, AnyPatch, readonly string[]] => [
      'R53-2',
      `a record with two policies, one of them ${kind}`,
      records(www({ weight: 1, ...fields })),
      [`error mixed-routing-policies ${ZONE}/records/0 R53-2; found www.example.com; policy weighted`],
    ]),
    [
      'VPC-2',
      'host bits in the blocks of clients',
      records(www({ clientCidrs: ['198.51.100.0/24', '203.0.113.9/24'] })),
      [
        `warning host-bits-cleared ${ZONE}/records/0/clientCidrs/1 VPC-2; found 203.0.113.9/24; suggestion 203.0.113.0/24`,
      ],
    ],
    [
      'R53-4',
      'aliases of what can have one, and of what nothing has',
      {
        vpcEndpoints: { iep: { type: 'interface', vpc: 'A', service: 'x', nodes: [{ subnet: 'W' }] } },
        ...records(
          { name: 'a.example.com', alias: 'cdn' },
          { name: 'b.example.com', alias: 'alb' },
          { name: 'c.example.com', alias: 'iep' },
          { name: 'd.example.com', alias: 'nothing-like-it' },
        ),
      },
      [
        `error unknown-reference ${ZONE}/records/3/alias; found nothing-like-it; collections distributions loadBalancers vpcEndpoints`,
      ],
    ],
    [
      'R53-5',
      'a private zone of a VPC that nothing has',
      zone({ vpcs: ['A', 'nothing-like-it'] }),
      [`error unknown-reference ${ZONE}/vpcs/1; found nothing-like-it; collections vpcs`],
    ],
  ])('%s: what compile says of %s', (_, __, patch, expected) => {
    expect(told(edgeWith(patch))).toEqual(expected);
  });

  function recordsOf(...list: readonly object[]): readonly DnsRecord[] {
    return [
      ...compiled(edgeWith(records(...list)))
        .hostedZones.get('zone')!
        .records.values(),
    ].flat();
  }

  test('R53-1: names are the same in any case, and with a dot at their end', () => {
    const zones = compiled(
      edgeWith(
        zone({ domain: 'Example.COM.', vpcs: ['A'] }),
        records({ name: 'WWW.example.com.', alias: 'cdn' }, { name: 'example.com', alias: 'cdn' }),
      ),
    ).hostedZones;
    const { records: byName, ...rest } = zones.get('zone')!;
    expect(rest).toEqual({ id: 'zone', at: ZONE, domain: 'example.com', vpcs: ['A'] });
    expect([...byName.keys()]).toEqual(['www.example.com', 'example.com']);
    expect(compiled(edgeWith()).hostedZones.get('zone')!.vpcs).toBeNull();
  });

  test('R53-2, R53-3, R53-4: a record with its health, by default and as written', () => {
    const [first, second] = recordsOf(
      { name: 'a.example.com', values: ['203.0.113.9', '2001:db8::9'] },
      { name: 'b.example.com', alias: 'alb', evaluateTargetHealth: true, healthy: false, id: 'blue' },
    );
    expect({ ...first, values: first!.values.map(formatIp) }).toEqual({
      id: '203.0.113.9',
      at: `${ZONE}/records/0`,
      policy: { kind: 'simple' },
      values: ['203.0.113.9', '2001:db8::9'],
      alias: null,
      evaluatesTargetHealth: false,
      healthy: null,
    });
    expect(second).toEqual({
      id: 'blue',
      at: `${ZONE}/records/1`,
      policy: { kind: 'simple' },
      values: [],
      alias: 'alb',
      evaluatesTargetHealth: true,
      healthy: false,
    });
  });

  test.each<[object, object, string]>([
    [{}, { kind: 'simple' }, 'cdn'],
    [{ weight: 0 }, { kind: 'weighted', weight: 0 }, 'cdn'],
    [{ region: 'eu-west-1' }, { kind: 'latency', region: 'eu-west-1' }, 'eu-west-1'],
    [{ failover: 'secondary' }, { kind: 'failover', role: 'secondary' }, 'secondary'],
    [
      { geolocation: { continent: 'NA', country: 'US', subdivision: 'CA' } },
      { kind: 'geolocation', continent: 'NA', country: 'US', subdivision: 'CA' },
      'CA',
    ],
    [
      { geolocation: { continent: 'AS', country: 'KR' } },
      { kind: 'geolocation', continent: 'AS', country: 'KR', subdivision: null },
      'KR',
    ],
    [
      { geolocation: { continent: 'EU' } },
      { kind: 'geolocation', continent: 'EU', country: null, subdivision: null },
      'EU',
    ],
    [{ geolocation: {} }, { kind: 'geolocation', continent: null, country: null, subdivision: null }, 'cdn'],
    [{ bias: 10 }, { kind: 'geoproximity' }, 'cdn'],
    [{ multivalue: true }, { kind: 'multivalue' }, 'cdn'],
  ])('R53-2: a record written with %o has the policy %o, and is called %s', (fields, policy, id) => {
    const [record] = recordsOf({ name: 'www.example.com', alias: 'cdn', ...fields });
    expect([record?.policy, record?.id]).toEqual([policy, id]);
  });

  test('R53-2: an IP-based record has the blocks of its clients', () => {
    const [record] = recordsOf(www({ clientCidrs: ['198.51.100.0/24'] }));
    const { policy } = record!;
    expect(policy.kind === 'ip-based' ? policy.clients.map(formatCidr) : policy.kind).toEqual([
      '198.51.100.0/24',
    ]);
  });
});

describe('web ACLs', () => {
  const acl = (...rules: readonly object[]): AnyPatch => ({ webAcls: { 'acl-edge': { rules } } });
  const ACL = '/webAcls/acl-edge';
  const rule = (priority: number, more: object = { host: ['example.com'] }) => ({ priority, ...more });
  const KEYS = 'keys ipSet, country, host, path, method, rate, inspects';

  test.each<[string, string, AnyPatch, readonly string[]]>([
    [
      'WAF-2',
      'two rules of one priority, in an ACL and in a rule group',
      acl(rule(1), rule(2), rule(1), {
        priority: 3,
        rules: [rule(1, { action: 'block', host: ['a'] }), rule(1, { action: 'block', host: ['a'] })],
      }),
      [
        `error duplicate-priority ${ACL}/rules/2/priority WAF-2; found 1`,
        `error duplicate-priority ${ACL}/rules/3/rules/1/priority WAF-2; found 1`,
      ],
    ],
    [
      'WAF-2',
      'a rule that looks at nothing, in an ACL and in a rule group',
      acl(rule(1, {}), { priority: 2, rules: [rule(1, { action: 'count' })] }),
      [
        `error rule-without-statement ${ACL}/rules/0 WAF-2; ${KEYS}`,
        `error rule-without-statement ${ACL}/rules/1/rules/0 WAF-2; ${KEYS}`,
      ],
    ],
    ...(['ipSet', 'country', 'host', 'path', 'method', 'rate', 'inspects', 'action'] as const).map(
      (field): [string, string, AnyPatch, readonly string[]] => {
        const values = {
          ipSet: 'office',
          country: ['KR'],
          host: ['a'],
          path: ['/'],
          method: ['GET'],
          rate: { limit: 100 },
          inspects: 'sqli',
          action: 'block',
        };
        const inner = rule(1, { action: 'block', host: ['a'] });
        return [
          'WAF-3',
          `a rule group with ${field}, which only rules have`,
          {
            ipSets: { office: { addresses: [] } },
            ...acl({ priority: 1, [field]: values[field], rules: [inner] }),
          },
          [`error field-of-rule ${ACL}/rules/0/${field} WAF-3; field ${field}`],
        ];
      },
    ),
    ...(['ipSet', 'country', 'host', 'path', 'method', 'rate', 'inspects'] as const).map(
      (field): [string, string, AnyPatch, readonly string[]] => {
        const values = {
          ipSet: 'office',
          country: ['KR'],
          host: ['a'],
          path: ['/'],
          method: ['GET'],
          rate: { limit: 100 },
          inspects: 'sqli',
        };
        return [
          'WAF-2',
          `a rule that looks at ${field} only`,
          { ipSets: { office: { addresses: [] } }, ...acl(rule(1, { [field]: values[field] })) },
          [],
        ];
      },
    ),
    [
      'WAF-5',
      'a rate-based rule that allows',
      acl(
        rule(1, { rate: { limit: 100 }, action: 'allow' }),
        rule(2, { rate: { limit: 100 }, action: 'count' }),
      ),
      [`error rate-rule-allows ${ACL}/rules/0/action WAF-5; found allow`],
    ],
    [
      'WAF-4',
      'an IP set that nothing has, and one with host bits',
      {
        ipSets: { office: { addresses: ['198.51.100.0/24', '203.0.113.9/24'] } },
        ...acl(rule(1, { ipSet: 'nothing-like-it' })),
      },
      [
        'warning host-bits-cleared /ipSets/office/addresses/1 VPC-2; found 203.0.113.9/24; suggestion 203.0.113.0/24',
        `error unknown-reference ${ACL}/rules/0/ipSet; found nothing-like-it; collections ipSets`,
      ],
    ],
  ])('%s: what compile says of %s', (_, __, patch, expected) => {
    expect(told(edgeWith(patch))).toEqual(expected);
  });

  test('WAF-1, WAF-8: an ACL with its options, by default and as written', () => {
    const { webAcls } = compiled(
      edgeWith({
        webAcls: {
          plain: {},
          other: { scope: 'cloudfront', defaultAction: 'block', state: 'failing', rules: [rule(1)] },
          works: { state: 'working' },
        },
      }),
    );
    expect(webAcls.get('plain')).toEqual({
      id: 'plain',
      at: '/webAcls/plain',
      scope: 'regional',
      defaultAction: 'allow',
      rules: [],
      failing: false,
    });
    expect(webAcls.get('other')).toMatchObject({
      scope: 'cloudfront',
      defaultAction: 'block',
      failing: true,
    });
    expect(webAcls.get('works')).toMatchObject({ failing: false });
  });

  test('WAF-2, WAF-3: rules stand by priority, those of a group in its place, and an override makes them count', () => {
    const scenario = edgeWith(
      acl(
        rule(30, { name: 'last', host: ['a'], action: 'allow' }),
        {
          priority: 20,
          override: 'count',
          rules: [
            rule(2, { action: 'block', host: ['a'] }),
            rule(1, { name: 'first', action: 'captcha', host: ['a'] }),
          ],
        },
        { priority: 10, name: 'group', rules: [rule(5, { action: 'challenge', host: ['a'] })] },
        rule(5),
        rule(25, { override: 'count', action: 'block', host: ['a'] }),
      ),
    );
    const { rules } = compiled(scenario).webAcls.get('acl-edge')!;
    expect(rules.map(({ id, at, action }) => [id, at, action])).toEqual([
      ['5', `${ACL}/rules/3`, 'block'],
      ['group/5', `${ACL}/rules/2/rules/0`, 'challenge'],
      ['20/first', `${ACL}/rules/1/rules/1`, 'count'],
      ['20/2', `${ACL}/rules/1/rules/0`, 'count'],
      ['25', `${ACL}/rules/4`, 'count'],
      ['last', `${ACL}/rules/0`, 'allow'],
    ]);
  });

  test('WAF-4, WAF-5, WAF-6: what a rule asks', () => {
    const scenario = edgeWith(
      { ipSets: { office: { addresses: ['198.51.100.0/24'] } } },
      acl(
        rule(1, { ipSet: 'office' }),
        rule(2, { ipSet: 'office', forwardedIp: true }),
        rule(3, { country: ['KR'], host: ['a'], path: ['/x'], method: ['GET'] }),
        rule(4, { rate: { limit: 100 } }),
        rule(5, { rate: { limit: 100, window: 60, currentRate: 7 } }),
        rule(6, { inspects: 'sqli' }),
        rule(7, { inspects: 'sqli', matches: 'unknown' }),
      ),
    );
    const nothing = {
      ipSet: null,
      country: null,
      host: null,
      path: null,
      method: null,
      rate: null,
      inspects: null,
    };
    const statements = compiled(scenario)
      .webAcls.get('acl-edge')!
      .rules.map(({ statement }) => ({
        ...statement,
        ipSet: statement.ipSet && {
          ...statement.ipSet,
          addresses: statement.ipSet.addresses.map(formatCidr),
        },
      }));
    const office = { id: 'office', addresses: ['198.51.100.0/24'] };
    expect(statements).toEqual([
      { ...nothing, ipSet: { ...office, forwarded: false } },
      { ...nothing, ipSet: { ...office, forwarded: true } },
      { ...nothing, country: ['KR'], host: ['a'], path: ['/x'], method: ['GET'] },
      { ...nothing, rate: { limit: 100, window: 300, currentRate: null } },
      { ...nothing, rate: { limit: 100, window: 60, currentRate: 7 } },
      { ...nothing, inspects: { what: 'sqli', matches: null } },
      { ...nothing, inspects: { what: 'sqli', matches: 'unknown' } },
    ]);
  });
});
