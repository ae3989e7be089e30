import { describe, expect, test } from 'vitest';
import type { HostedZone, RoutingPolicy } from '../../../src/compile/edge.ts';
import type { Flow } from '../../../src/model/flow.ts';
import type { WebAcl as WrittenWebAcl } from '../../../src/model/web-acl.ts';
import { formatIp, ip } from '../../../src/net/ip.ts';
import { packet, type Packet } from '../../../src/net/packet.ts';
import { port } from '../../../src/net/port-range.ts';
import { ICMP, TCP, UDP } from '../../../src/net/protocol.ts';
import { decideAnswer, decideOriginFetch, decideViewer } from '../../../src/trace/distribution.ts';
import { answersFor, isZoneName, lookupOf, targetOf } from '../../../src/trace/hosted-zone.ts';
import { listenerFor } from '../../../src/trace/listener-rule.ts';
import { decideWebAcl, type OnFailure, type WebRequest } from '../../../src/trace/web-acl.ts';
import { networkOf, type ScenarioPatch } from '../helpers.ts';
import { edge, view } from './edge.ts';

const VIEWER = '198.51.100.10';
const EDGE = { type: 'distribution', id: 'cdn' } as const;
const to = (destinationPort: number, destination = '13.35.0.1', protocol = TCP): Packet =>
  packet({
    protocol,
    source: ip(VIEWER),
    destination: ip(destination),
    sourcePort: port(49152),
    destinationPort: port(destinationPort),
  });

describe('web ACLs', () => {
  type Rules = NonNullable<WrittenWebAcl['rules']>;
  type Rule = Omit<Rules[number], 'priority'>;

  function decide(
    written: Partial<WrittenWebAcl>,
    request: Partial<WebRequest> = {},
    onFailure: OnFailure = 'serve',
  ) {
    const patch = {
      ipSets: { office: { addresses: ['192.0.2.0/24', '198.51.100.0/24'] }, nobody: { addresses: [] } },
      webAcls: { 'acl-edge': written },
    };
    const webAcl = networkOf(edge(patch)).webAcls.get('acl-edge')!;
    const asked: WebRequest = { http: undefined, source: ip(VIEWER), country: null, ...request };
    const decision = decideWebAcl(webAcl, EDGE, asked, onFailure);
    expect(decision).toMatchObject({ kind: 'web-acl', resource: EDGE, causes: [] });
    expect(decision.webAcl).toBe(webAcl);
    const { verdict, code, notes, decidedBy, byDefault, status, considered } = decision;
    return { verdict, code, notes, status, byDefault, decidedBy: decidedBy?.id ?? null, considered };
  }

  function mismatchesOf(rule: Rule, request: Partial<WebRequest> = {}) {
    const { considered } = decide({ rules: [{ priority: 1, action: 'count', ...rule }] }, request);
    return considered.map(({ mismatches }) => mismatches)[0];
  }

  test.each<[string, string, Rule, Partial<WebRequest>, readonly string[]]>([
    ['WAF-4', 'an IP set with the sender', { ipSet: 'office' }, {}, []],
    ['WAF-4', 'an IP set without anybody', { ipSet: 'nobody' }, {}, ['source']],
    [
      'WAF-4',
      'the first address of the header',
      { ipSet: 'office', forwardedIp: true },
      { source: ip('203.0.113.1'), http: { forwardedFor: ['192.0.2.7', '203.0.113.7'] } },
      [],
    ],
    [
      'WAF-4',
      'the header with another address first',
      { ipSet: 'office', forwardedIp: true },
      { http: { forwardedFor: ['203.0.113.7', '192.0.2.7'] } },
      ['source'],
    ],
    ['WAF-4', 'a header that is not there', { ipSet: 'office', forwardedIp: true }, {}, ['source']],
    [
      'WAF-4',
      'a request without that header',
      { ipSet: 'office', forwardedIp: true },
      { http: {} },
      ['source'],
    ],
    ['WAF-6', 'the country of the client', { country: ['FR', 'KR'] }, { country: 'KR' }, []],
    ['WAF-6', 'another country', { country: ['FR', 'KR'] }, { country: 'DE' }, ['country']],
    ['WAF-6', 'a country that nobody knows', { country: ['KR'] }, {}, ['undecided']],
    [
      'WAF-2',
      'a host name, in any case',
      { host: ['b.example', 'A.example'] },
      { http: { host: 'a.Example' } },
      [],
    ],
    ['WAF-2', 'a host name with a wildcard', { host: ['*.example'] }, { http: { host: 'a.example' } }, []],
    ['WAF-2', 'another host name', { host: ['b.example'] }, { http: { host: 'a.example' } }, ['host']],
    ['WAF-2', 'a request without a host name', { host: ['a.example'] }, {}, ['host']],
    ['WAF-2', 'one of its paths', { path: ['/a', '/b*'] }, { http: { path: '/bc?x=1' } }, []],
    ['WAF-2', 'another path', { path: ['/a'] }, { http: { path: '/A' } }, ['path']],
    ['WAF-2', 'the path that is asked for where none is named', { path: ['/'] }, {}, []],
    ['WAF-2', 'one of its methods', { method: ['PUT', 'POST'] }, { http: { method: 'POST' } }, []],
    ['WAF-2', 'another method', { method: ['PUT'] }, { http: { method: 'put' } }, ['method']],
    ['WAF-2', 'the method that is meant where none is named', { method: ['GET'] }, {}, []],
    ['WAF-2', 'no such method where none is named', { method: ['PUT'] }, { http: {} }, ['method']],
    ['WAF-5', 'a rate above the limit', { rate: { limit: 100, currentRate: 101 } }, {}, []],
    ['WAF-5', 'a rate at the limit', { rate: { limit: 100, currentRate: 100 } }, {}, ['rate']],
    ['WAF-5', 'a rate that nobody knows', { rate: { limit: 100 } }, {}, ['rate']],
    ['WAF-6', 'an inspection that matches', { inspects: 'sqli', matches: 'match' }, {}, []],
    ['WAF-6', 'an inspection that does not', { inspects: 'sqli', matches: 'no-match' }, {}, ['inspection']],
    [
      'WAF-6',
      'an inspection said to be unknown',
      { inspects: 'sqli', matches: 'unknown' },
      {},
      ['inspection'],
    ],
    ['WAF-6', 'an inspection of which nothing is said', { inspects: 'sqli' }, {}, ['undecided']],
    [
      'WAF-2',
      'everything that does not hold, and not what is open beside it',
      {
        ipSet: 'nobody',
        country: ['KR'],
        host: ['a'],
        path: ['/a'],
        method: ['PUT'],
        rate: { limit: 100 },
        inspects: 'sqli',
      },
      {},
      ['source', 'host', 'path', 'method', 'rate'],
    ],
  ])('%s: a rule with %s', (_, __, rule, request, expected) => {
    expect(mismatchesOf(rule, request)).toEqual(expected);
  });

  const HOLDS = { ipSet: 'office' };
  const OPEN = { inspects: 'sqli' };
  const ALLOWS = { verdict: 'allow', code: null, notes: [], status: null, byDefault: null, decidedBy: '1' };
  const BLOCKS = { ...ALLOWS, verdict: 'note', notes: ['X_WAF_BLOCK'], status: 403 };
  const UNKNOWN = { ...ALLOWS, verdict: 'unknown', code: 'X_NOT_COMPUTABLE' };
  const BY_DEFAULT = { ...ALLOWS, byDefault: 'allow', decidedBy: null };

  test.each<[string, string, Partial<WrittenWebAcl>, Partial<WebRequest>, object]>([
    ['WAF-2', 'no rules', {}, {}, BY_DEFAULT],
    [
      'WAF-2',
      'no rules, and a default action that blocks',
      { defaultAction: 'block' },
      {},
      { ...BLOCKS, byDefault: 'block', decidedBy: null },
    ],
    [
      'WAF-2',
      'a rule that allows',
      { rules: [{ priority: 1, action: 'allow', ...HOLDS }], defaultAction: 'block' },
      {},
      ALLOWS,
    ],
    ['WAF-2', 'a rule that blocks', { rules: [{ priority: 1, ...HOLDS }] }, {}, BLOCKS],
    [
      'WAF-2',
      'a rule that counts, and then the default action',
      { rules: [{ priority: 1, action: 'count', ...HOLDS }] },
      {},
      BY_DEFAULT,
    ],
    ...(['captcha', 'challenge'] as const).flatMap(
      (action): [string, string, Partial<WrittenWebAcl>, Partial<WebRequest>, object][] => {
        const acl = { rules: [{ priority: 1, action, ...HOLDS }] };
        const refused = { ...BLOCKS, status: action === 'captcha' ? 405 : 202 };
        return [
          ['WAF-2', `a ${action} without a token`, acl, {}, refused],
          ['WAF-2', `a ${action} with a bad token`, acl, { http: { wafToken: false } }, refused],
          ['WAF-2', `a ${action} with a token`, acl, { http: { wafToken: true } }, BY_DEFAULT],
        ];
      },
    ),
    [
      'WAF-6',
      'an open rule that would block, before one that allows',
      {
        rules: [
          { priority: 1, ...OPEN },
          { priority: 2, action: 'allow', ...HOLDS },
        ],
      },
      {},
      UNKNOWN,
    ],
    [
      'WAF-6',
      'an open rule that would block, before one that blocks',
      {
        rules: [
          { priority: 3, ...OPEN },
          { priority: 4, ...HOLDS },
        ],
      },
      {},
      { ...BLOCKS, decidedBy: '4' },
    ],
    [
      'WAF-6',
      'an open rule that would answer otherwise than the block behind it',
      {
        rules: [
          { priority: 1, action: 'captcha', ...OPEN },
          { priority: 2, ...HOLDS },
        ],
      },
      {},
      UNKNOWN,
    ],
    [
      'WAF-6',
      'open rules that would allow, before a default action that allows',
      { rules: [{ priority: 1, action: 'allow', ...OPEN }] },
      {},
      BY_DEFAULT,
    ],
    [
      'WAF-6',
      'an open captcha, with a token',
      { rules: [{ priority: 1, action: 'captcha', ...OPEN }] },
      { http: { wafToken: true } },
      BY_DEFAULT,
    ],
    [
      'WAF-6',
      'an open rule that counts',
      { rules: [{ priority: 1, action: 'count', ...OPEN }] },
      {},
      BY_DEFAULT,
    ],
    [
      'WAF-6',
      'the open rule among several that makes the difference',
      {
        defaultAction: 'block',
        rules: [
          { priority: 1, ...OPEN },
          { priority: 2, action: 'allow', ...OPEN },
        ],
      },
      {},
      { ...UNKNOWN, decidedBy: '2' },
    ],
    [
      'WAF-6',
      'a rule that is presumed not to match',
      { rules: [{ priority: 1, ...OPEN, matches: 'unknown' }] },
      {},
      { ...BY_DEFAULT, notes: ['X_NOT_COMPUTABLE'] },
    ],
    [
      'WAF-6',
      'a rule that would be presumed, were it not for its path',
      { rules: [{ priority: 1, ...OPEN, matches: 'unknown', path: ['/x'] }] },
      {},
      BY_DEFAULT,
    ],
    [
      'WAF-6',
      'a rule that does not match, for all that is known',
      { rules: [{ priority: 1, ...OPEN, matches: 'no-match' }] },
      {},
      BY_DEFAULT,
    ],
    [
      'WAF-6',
      'a rule that is presumed, before one that blocks',
      {
        rules: [
          { priority: 1, ...OPEN, matches: 'unknown' },
          { priority: 2, ...HOLDS },
        ],
      },
      {},
      { ...BLOCKS, notes: ['X_WAF_BLOCK', 'X_NOT_COMPUTABLE'], decidedBy: '2' },
    ],
  ])('%s: what comes of %s', (_, __, written, request, expected) => {
    const { considered, ...answer } = decide(written, request);
    expect(answer).toEqual(expected);
    expect(considered.length).toBeLessThanOrEqual(written.rules?.length ?? 0);
  });

  test('WAF-2: rules behind the one that ended it are not looked at', () => {
    const rules = [
      { priority: 1, action: 'count' as const, ...HOLDS },
      { priority: 2, path: ['/x'] },
      { priority: 3, ...HOLDS },
      { priority: 4, ...HOLDS },
    ];
    const { considered } = decide({ rules });
    expect(considered.map(({ rule, mismatches }) => [rule.id, ...mismatches])).toEqual([
      ['1'],
      ['2', 'path'],
      ['3'],
    ]);
  });

  test.each<[OnFailure, object]>([
    ['serve', { verdict: 'allow', status: null }],
    ['refuse', { verdict: 'note', status: 500 }],
  ])('WAF-8: an ACL that cannot decide, where resources %s', (onFailure, expected) => {
    const failing: Partial<WrittenWebAcl> = { state: 'failing', rules: [{ priority: 1, ...HOLDS }] };
    expect(decide(failing, {}, onFailure)).toEqual({
      code: null,
      notes: ['X_NOT_COMPUTABLE'],
      byDefault: null,
      decidedBy: null,
      considered: [],
      ...expected,
    });
  });
});

describe('distributions', () => {
  function distribution(patch: object = {}) {
    return networkOf(edge({ distributions: { cdn: patch } })).distributions.get('cdn')!;
  }

  test.each<[string, Packet, boolean]>([
    ['TCP 80', to(80), true],
    ['TCP 443', to(443), true],
    ['TCP 8080', to(8080), false],
    ['UDP 443, which is HTTP/3', to(443, undefined, UDP), true],
    ['UDP 80', to(80, undefined, UDP), false],
    ['UDP 53', to(53, undefined, UDP), false],
    [
      'a ping',
      packet({
        protocol: ICMP,
        source: ip(VIEWER),
        destination: ip('13.35.0.1'),
        icmpType: 8,
        icmpCode: 0,
        identifier: 1,
      }),
      false,
    ],
  ])('CF-1: an edge answers to %s: %#', (_, asked, served) => {
    const decision = decideViewer(distribution(), undefined, asked);
    const { verdict, code, checks, status } = decision;
    expect({ verdict, code, checks, status }).toEqual(
      served
        ? {
            verdict: 'deliver',
            code: null,
            status: null,
            checks: [
              { name: 'listener', passed: true },
              { name: 'host-known', passed: true },
            ],
          }
        : {
            verdict: 'drop',
            code: 'NO_POSSIBLE_DESTINATION',
            status: null,
            checks: [{ name: 'listener', passed: false }],
          },
    );
  });

  test.each<[string | undefined, boolean]>([
    [undefined, true],
    ['d111.cloudfront.net', true],
    ['D111.CloudFront.NET', true],
    ['www.example.com', true],
    ['WWW.Example.COM', true],
    ['a.example.org', true],
    ['a.b.example.org', true],
    ['example.org', false],
    ['example.com', false],
    ['badexample.org', false],
    ['*.example.net', false],
    ['cloudfront.net', false],
  ])('CF-5: an edge answers for the host %s: %s', (host, own) => {
    const aliases = ['www.example.com', '*.example.org', 'x*.example.net'];
    const http = host === undefined ? { cacheHit: true } : { host, cacheHit: true };
    const decision = decideViewer(distribution({ aliases }), http, to(443));
    const { verdict, notes, status, cacheHit, checks } = decision;
    expect({ verdict, notes, status, cacheHit, known: checks.at(-1)?.passed }).toEqual(
      own
        ? { verdict: 'deliver', notes: [], status: null, cacheHit: true, known: true }
        : { verdict: 'note', notes: [], status: 403, cacheHit: false, known: false },
    );
  });

  test.each<[Flow['http'], string | null]>([
    [undefined, null],
    [{ path: '/' }, null],
    [{ path: '/img/a.png' }, '/img/*'],
    [{ path: '/img/a.png?size=1' }, '/img/*'],
    [{ path: '/IMG/a.png' }, null],
    [{ path: '/img/x/a.gif' }, '/img/*'],
    [{ path: '/a.gif' }, '*.gif'],
  ])('CF-1: the first behavior that fits the request %o is %s', (http, path) => {
    const cdn = distribution({
      origins: { other: { to: '192.0.2.9' } },
      defaultOrigin: 'other',
      behaviors: [
        { path: '/img/*', origin: 'web' },
        { path: '*.gif', origin: 'web' },
      ],
    });
    const { behavior, origin, stage } = decideViewer(cdn, http, to(443));
    expect([stage, behavior?.path, origin?.name]).toEqual(['viewer', path, path === null ? 'other' : 'web']);
  });

  test('CF-6, ALB-9: the edge sends on the header with its viewer at the end', () => {
    const forwarded = (http: Flow['http']) => decideViewer(distribution(), http, to(443)).forwardedFor;
    expect(forwarded(undefined)).toEqual([VIEWER]);
    expect(forwarded({ forwardedFor: ['192.0.2.1', '192.0.2.2'] })).toEqual([
      '192.0.2.1',
      '192.0.2.2',
      VIEWER,
    ]);
  });

  test.each([
    ['203.0.113.9', true],
    ['2001:db8::9', true],
    ['10.1.0.20', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['100.64.0.1', false],
    ['fd00::1', false],
  ])('CF-2: an origin at %s is public: %s', (address, isPublic) => {
    const cdn = distribution();
    const asked = packet({
      protocol: TCP,
      source: ip(address.includes(':') ? '2001:db8::5' : '130.176.0.5'),
      destination: ip(address),
      sourcePort: port(49152),
      destinationPort: port(443),
    });
    expect(decideOriginFetch(cdn, cdn.origins.get('web')!, null, asked)).toEqual({
      kind: 'distribution',
      distribution: cdn,
      stage: 'origin',
      verdict: isPublic ? 'allow' : 'drop',
      code: isPublic ? null : 'NO_POSSIBLE_DESTINATION',
      causes: [],
      notes: [],
      behavior: null,
      origin: cdn.origins.get('web'),
      cacheHit: false,
      status: null,
      checks: [{ name: 'destination-public', passed: isPublic }],
      forwardedFor: null,
    });
  });

  test.each([
    [true, { verdict: 'allow', code: null }],
    [false, { verdict: 'unknown', code: 'X_CONFIG_UNSUPPORTED' }],
  ])('CF-4: a VPC origin whose VPC has an internet gateway: %s', (hasGateway, expected) => {
    const patch = hasGateway
      ? {}
      : { internetGateways: { igw: undefined }, routeTables: { 'rt-p': { routes: [] } } };
    const network = networkOf(edge(patch));
    const cdn = network.distributions.get('cdn')!;
    const decision = decideOriginFetch(
      cdn,
      cdn.origins.get('web')!,
      network.vpcs.get('A')!,
      to(443, '10.1.0.20'),
    );
    expect(decision).toMatchObject({
      ...expected,
      causes: [],
      notes: [],
      checks: [{ name: 'gateway-attached', passed: hasGateway }],
    });
  });

  test('CF-1: the edge’s answer to its viewer', () => {
    const cdn = distribution();
    expect(decideAnswer(cdn)).toEqual({
      kind: 'distribution',
      distribution: cdn,
      stage: 'answer',
      verdict: 'allow',
      code: null,
      causes: [],
      notes: [],
      behavior: null,
      origin: null,
      cacheHit: false,
      status: null,
      checks: [],
      forwardedFor: null,
    });
  });

  test('CF-1: a port that no edge serves stops there, and opens nothing', () => {
    const trace = view({}, { port: 8443 });
    expect(trace.connections).toHaveLength(1);
    expect(trace.connections[0]!.request.hops.map(({ component }) => component.id)).toEqual(['zone', 'cdn']);
    expect(trace.stoppedAt).toMatchObject({
      component: { type: 'distribution', id: 'cdn' },
      direction: 'inbound',
      code: 'NO_POSSIBLE_DESTINATION',
      rule: 'default',
    });
    const images = { behaviors: [{ path: '/img/*', origin: 'web' }] };
    const patch = { distributions: { cdn: images } } as ScenarioPatch;
    expect(view(patch, { port: 8443, http: { path: '/img/a' } }).stoppedAt?.rule).toBe('/img/*');
  });

  test('CF-5, WAF-6: what a web ACL leaves open ends the walk at the edge', () => {
    const trace = view({ webAcls: { 'acl-edge': { rules: [{ priority: 1, inspects: 'sqli' }] } } });
    expect(trace.verdict).toBe('unknown');
    expect(trace.connections).toHaveLength(1);
    expect(trace.connections[0]!.request.hops.map(({ component }) => component.id)).toEqual([
      'zone',
      'acl-edge',
    ]);
    expect(trace.connections[0]!.request.outcome).toMatchObject({ kind: 'unknown' });
  });

  test('WAF-6: of a client inside a VPC nobody says the country', () => {
    const inside: ScenarioPatch = {
      instances: { web: { publicIp: '203.0.113.99', calls: undefined } },
      subnets: { W: { routeTable: 'rt-p' } },
      webAcls: { 'acl-edge': { rules: [{ priority: 1, country: ['KR'] }] } },
    };
    const client = { country: 'FR' };
    expect(view(inside, { from: 'web', sourcePort: 40000, client }).verdict).toBe('unknown');
    expect(view(inside, { client }).verdict).toBe('reachable');
  });

  test('CF-1: the origin is asked for its own name, unless the behavior passes on the viewer’s', () => {
    const named = (forwardHost: boolean): ScenarioPatch => ({
      distributions: { cdn: { forwardHost, aliases: ['www.example.com'] } },
      loadBalancers: {
        alb: {
          listeners: [
            {
              protocol: 'https',
              port: 443,
              fixedResponse: 404,
              rules: [
                { priority: 1, host: ['www.example.com'], method: ['POST'], fixedResponse: 200 },
                { priority: 2, method: ['POST'], fixedResponse: 299 },
              ],
            },
          ],
        },
      },
    });
    const status = (forwardHost: boolean, http: Flow['http']) =>
      view(named(forwardHost), { http }).httpStatus;
    const post = { host: 'www.example.com', method: 'POST' };
    expect(status(true, post)).toBe(200);
    expect(status(false, post)).toBe(299);
    expect(status(true, { method: 'POST' })).toBe(299);
    expect(status(true, { host: 'www.example.com' })).toBe(404);
  });
});

describe('listeners', () => {
  test.each<[string, readonly string[]]>([
    ['http', ['tcp']],
    ['https', ['tcp']],
    ['tcp', ['tcp']],
    ['tls', ['tcp']],
    ['ssl', ['tcp']],
    ['udp', ['udp']],
    ['quic', ['udp']],
    ['tcp_udp', ['tcp', 'udp']],
    ['tcp_quic', ['tcp', 'udp']],
  ])('ALB-1, NLB-1, CLB-1: a listener of %s accepts %o', (protocol, accepted) => {
    const listener = { at: '' as never, protocol: protocol as 'http', port: 443, rules: [] };
    const other = { ...listener, port: 80 };
    const accepts = (asked: Packet) => listenerFor([other, listener], asked) === listener;
    expect([accepts(to(443)), accepts(to(443, undefined, UDP))]).toEqual([
      accepted.includes('tcp'),
      accepted.includes('udp'),
    ]);
    expect(listenerFor([listener], to(80))).toBeNull();
    const ping = packet({
      protocol: ICMP,
      source: ip(VIEWER),
      destination: ip('13.35.0.1'),
      icmpType: 8,
      icmpCode: 0,
      identifier: 1,
    });
    expect(listenerFor([listener], ping)).toBeNull();
  });
});

describe('names', () => {
  const records = (...list: readonly object[]) =>
    list.map((one) => ({ name: 'www.example.com', values: ['192.0.2.1'], ...one }));

  function zoneOf(...list: readonly object[]): HostedZone {
    const patch = { hostedZones: { zone: { records: records(...list) } } };
    return networkOf(edge(patch)).hostedZones.get('zone')!;
  }

  interface Asked {
    readonly client?: Flow['client'];
    readonly address?: string;
    readonly inService?: boolean;
  }

  /** `a candidate`, for each record; the answers that are offered; the policy, and whether it fails open. */
  function answers(list: readonly object[], { client, address = '10.1.1.10', inService = true }: Asked = {}) {
    const lookup = { name: 'www.example.com', zone: zoneOf(...list), canAsk: true };
    const asking = { client, address: ip(address), isInService: () => inService };
    const { considered, offers, policy, failsOpen } = answersFor(lookup, asking);
    return {
      considered: considered.map(({ record, standing }) => `${record.id} ${standing}`),
      offers: offers.map(({ record, value }) => (value === null ? `${record.id} alias` : formatIp(value))),
      policy,
      failsOpen,
    };
  }

  const A = '192.0.2.1';
  const B = '192.0.2.2';
  const C = '192.0.2.3';

  test.each<
    [string, string, readonly object[], Asked, readonly string[], readonly string[], RoutingPolicy['kind']]
  >([
    ['R53-2', 'simple', [{ values: [A, B] }], {}, [`${A} candidate`], [A, B], 'simple'],
    [
      'R53-2',
      'weighted',
      [
        { id: 'a', weight: 3 },
        { id: 'b', weight: 0, values: [B] },
        { id: 'c', weight: 1, values: [C] },
      ],
      {},
      ['a candidate', 'b no-weight', 'c candidate'],
      [A, C],
      'weighted',
    ],
    [
      'R53-2',
      'latency',
      [{ region: 'eu-west-1' }, { region: 'us-east-1', values: [B] }],
      { client: { region: 'us-east-1' } },
      ['eu-west-1 elsewhere', 'us-east-1 candidate'],
      [B],
      'latency',
    ],
    [
      'R53-2',
      'failover with a healthy primary',
      [
        { failover: 'secondary', values: [B] },
        { failover: 'primary', healthy: true },
      ],
      {},
      ['secondary standby', 'primary candidate'],
      [A],
      'failover',
    ],
    [
      'R53-2, R53-3',
      'failover with an unhealthy primary',
      [
        { failover: 'secondary', values: [B] },
        { failover: 'primary', healthy: false },
      ],
      {},
      ['secondary candidate', 'primary unhealthy'],
      [B],
      'failover',
    ],
    [
      'R53-2',
      'geolocation, by continent',
      [
        { geolocation: { country: 'US', subdivision: 'CA' }, values: [C] },
        { geolocation: { continent: 'EU' } },
        { geolocation: { country: '*' }, values: [B] },
      ],
      { client: { continent: 'EU', country: 'FR', subdivision: 'IDF' } },
      ['CA elsewhere', 'EU candidate', '* elsewhere'],
      [A],
      'geolocation',
    ],
    [
      'R53-2',
      'geolocation, where the subdivision of the client is not known',
      [
        { geolocation: { country: '*' }, values: [C] },
        { geolocation: { country: 'US' }, values: [B] },
        { geolocation: { country: 'US', subdivision: 'CA' } },
      ],
      { client: { country: 'US' } },
      ['* elsewhere', 'US candidate', 'CA candidate'],
      [A, B],
      'geolocation',
    ],
    [
      'R53-2',
      'geoproximity',
      [
        { id: 'a', bias: 5 },
        { id: 'b', bias: -5, values: [B] },
      ],
      {},
      ['a candidate', 'b candidate'],
      [A, B],
      'geoproximity',
    ],
    [
      'R53-2',
      'IP-based, by the longest block',
      [
        { id: 'wide', clientCidrs: ['10.0.0.0/8', '192.168.0.0/16'] },
        { id: 'near', clientCidrs: ['10.1.1.0/24', '10.0.0.0/8'], values: [B] },
        { id: 'far', clientCidrs: ['172.16.0.0/12'], values: [C] },
      ],
      {},
      ['wide elsewhere', 'near candidate', 'far elsewhere'],
      [B],
      'ip-based',
    ],
    [
      'R53-2',
      'IP-based, by the block of all addresses',
      [{ id: 'all', clientCidrs: ['0.0.0.0/0'] }],
      {},
      ['all candidate'],
      [A],
      'ip-based',
    ],
    [
      'R53-2',
      'IP-based, for a client in no block',
      [{ id: 'a', clientCidrs: ['172.16.0.0/12'] }],
      {},
      ['a elsewhere'],
      [],
      'ip-based',
    ],
    [
      'R53-2',
      'multivalue: eight of ten',
      Array.from({ length: 10 }, (_, index) => ({
        id: `m${index}`,
        multivalue: true,
        values: [`192.0.2.${index}`],
      })),
      {},
      Array.from({ length: 10 }, (_, index) => `m${index} candidate`),
      Array.from({ length: 8 }, (_, index) => `192.0.2.${index}`),
      'multivalue',
    ],
    [
      'R53-4',
      'an alias whose load balancer is out of service',
      [
        { id: 'a', weight: 1, values: undefined, alias: 'alb', evaluateTargetHealth: true },
        { id: 'b', weight: 1, values: undefined, alias: 'alb', evaluateTargetHealth: false },
      ],
      { inService: false },
      ['a unhealthy', 'b candidate'],
      ['b alias'],
      'weighted',
    ],
    [
      'R53-4',
      'an alias whose load balancer is in service',
      [{ id: 'a', weight: 1, values: undefined, alias: 'alb', evaluateTargetHealth: true }],
      {},
      ['a candidate'],
      ['a alias'],
      'weighted',
    ],
  ])('%s: %s', (_, __, list, asked, considered, offers, policy) => {
    expect(answers(list, asked)).toEqual({ considered, offers, policy, failsOpen: false });
  });

  test('R53-3: where every record is unhealthy they stand as if none were', () => {
    expect(
      answers([
        { id: 'a', weight: 1, healthy: false },
        { id: 'b', weight: 0, healthy: false },
      ]),
    ).toEqual({
      considered: ['a candidate', 'b no-weight'],
      offers: [A],
      policy: 'weighted',
      failsOpen: true,
    });
  });

  test('R53-1: a name without a record, and one that no zone has', () => {
    const nothing = { considered: [], offers: [], policy: null, failsOpen: false };
    const asking = { client: undefined, address: ip('10.1.1.10'), isInService: () => true };
    const zone = zoneOf({});
    expect(answersFor({ name: 'api.example.com', zone, canAsk: true }, asking)).toEqual(nothing);
    expect(answersFor({ name: 'example.com', zone, canAsk: true }, asking)).toEqual(nothing);
    expect(answersFor({ name: 'www.example.com', zone: null, canAsk: true }, asking)).toEqual(nothing);
  });

  test.each([
    ['www.example.com', A],
    ['a.example.com', B],
    ['b.a.example.com', undefined],
    ['c.deep.example.com', C],
  ])('R53-1: a wildcard stands for one label: %s is %s', (name, expected) => {
    const zone = zoneOf(
      {},
      { name: '*.example.com', values: [B] },
      { name: '*.deep.example.com', values: [C] },
    );
    const asking = { client: undefined, address: ip('10.1.1.10'), isInService: () => true };
    const [offer] = answersFor({ name, zone, canAsk: true }, asking).offers;
    expect(offer && formatIp(offer.value!)).toBe(expected);
  });

  const ZONES: ScenarioPatch = {
    vpcs: { B: { cidr: '10.9.0.0/16', enableDnsSupport: false } },
    hostedZones: {
      deep: { domain: 'api.example.com' },
      own: { domain: 'example.com', vpcs: ['A'] },
      'own-deep': { domain: 'b.api.example.com', vpcs: ['A', 'B'] },
    },
  };

  test.each<[string, string | null, string | null]>([
    ['www.example.com', null, 'zone'],
    ['x.api.example.com', null, 'deep'],
    ['API.example.com.', null, 'deep'],
    ['x.api.example.com', 'A', 'own'],
    ['x.b.api.example.com', 'A', 'own-deep'],
    ['x.b.api.example.com', 'B', 'own-deep'],
    ['x.api.example.com', 'B', 'deep'],
    ['x.b.api.example.com', null, 'deep'],
    ['www.example.org', null, null],
    ['badexample.com', null, null],
  ])('R53-5: %s, asked from VPC %s, is answered by the zone %s', (text, vpc, zone) => {
    const network = networkOf(edge(ZONES));
    const client = vpc === null ? null : network.vpcs.get(vpc)!;
    expect(lookupOf(network, text, client)).toEqual({
      name: text.toLowerCase().replace(/\.$/, ''),
      zone: zone === null ? null : network.hostedZones.get(zone),
      canAsk: vpc !== 'B',
    });
    expect(isZoneName(network, text)).toBe(zone !== null);
  });

  test.each<[string, string | null, object]>([
    ['203.0.113.20', null, { to: 'alb', destinationIp: '203.0.113.20' }],
    ['10.1.1.10', 'A', { to: 'web', destinationIp: '10.1.1.10' }],
    ['10.1.1.10', null, { to: '10.1.1.10' }],
    ['10.1.1.99', 'A', { to: '10.1.1.99' }],
    ['192.0.2.9', 'A', { to: '192.0.2.9' }],
    ['203.0.113.77', 'A', { to: '203.0.113.77' }],
    ['2001:db8:a:1::10', 'A', { to: 'web', destinationIp: '2001:db8:a:1::10' }],
    ['2001:db8:a:1::10', null, { to: '2001:db8:a:1::10' }],
  ])('R53-1: an answer of %s, asked from VPC %s, means %o', (address, vpc, expected) => {
    const network = networkOf(
      edge({
        vpcs: { A: { ipv6Cidrs: ['2001:db8:a::/56'] } },
        subnets: { W: { ipv6Cidr: '2001:db8:a:1::/64' } },
        instances: { web: { ipv6Addresses: ['2001:db8:a:1::10'] } },
        natGateways: { nat: { subnet: 'P', publicIp: '203.0.113.77' } },
      }),
    );
    const [record] = zoneOf({}).records.get('www.example.com')!;
    const client = vpc === null ? null : network.vpcs.get(vpc)!;
    expect(targetOf(network, client, { record: record!, value: ip(address) })).toEqual(expected);
  });

  test('R53-1: an alias means its resource', () => {
    const network = networkOf(edge());
    const [record] = network.hostedZones.get('zone')!.records.get('www.example.com')!;
    expect(targetOf(network, null, { record: record!, value: null })).toEqual({ to: 'cdn' });
  });
});
