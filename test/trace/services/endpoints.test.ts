import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import type { Flow } from '../../../src/model/flow.ts';
import { scenarioSchema, type Scenario } from '../../../src/model/scenario.ts';
import { traceQuestion } from '../../../src/trace/trace-flow.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import { carrying, networkOf, patched, rowsOf, stopOf, walk, type ScenarioPatch } from '../helpers.ts';

const OPEN = {
  inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }],
  outbound: [{ rule: 100, allow: 'all', to: '0.0.0.0/0' }],
};

/** The fixture of walk (c): a private instance, S3 by a gateway endpoint, SQS by an interface endpoint in subnet E. */
function privateInstance(): Scenario {
  return scenarioSchema.parse({
    packetwalk: 1,
    vpcs: { A: { cidr: '10.1.0.0/16', enableDnsHostnames: true } },
    subnets: {
      W: { vpc: 'A', az: 'az1', cidr: '10.1.1.0/24', routeTable: 'rt-w', networkAcl: 'acl-w' },
      E: { vpc: 'A', az: 'az1', cidr: '10.1.2.0/24', networkAcl: 'acl-e' },
      E2: { vpc: 'A', az: 'az2', cidr: '10.1.12.0/24', networkAcl: 'acl-e' },
    },
    routeTables: { 'rt-w': { vpc: 'A' } },
    networkAcls: { 'acl-w': { vpc: 'A', ...OPEN }, 'acl-e': { vpc: 'A', ...OPEN } },
    prefixLists: {
      'pl-s3': { owner: 'aws', name: 'com.amazonaws.us-east-1.s3', entries: ['54.231.0.0/16'] },
    },
    securityGroups: {
      'sg-a': { vpc: 'A' },
      'sg-iep': { vpc: 'A', inbound: [{ allow: 'tcp', ports: 443, from: '10.1.1.0/24' }] },
    },
    instances: { a: { subnet: 'W', privateIp: '10.1.1.10', securityGroups: ['sg-a'] } },
    vpcEndpoints: {
      gwe: { type: 'gateway', vpc: 'A', service: 's3', prefixList: 'pl-s3', routeTables: ['rt-w'] },
      iep: {
        type: 'interface',
        vpc: 'A',
        service: 'sqs',
        nodes: [{ subnet: 'E', privateIp: '10.1.2.50' }],
        securityGroups: ['sg-iep'],
      },
    },
  });
}

const TO_S3: Flow = { from: 'a', to: '54.231.0.10', protocol: 'tcp', port: 443, sourcePort: 49152 };
const TO_SQS: Flow = { from: 'a', to: 'iep', protocol: 'tcp', port: 443, sourcePort: 49152 };

function to(flow: Flow, patch: ScenarioPatch = {}, changed: Partial<Flow> = {}): Trace {
  return walk(patched(privateInstance(), patch), { ...flow, ...changed });
}

function faults(patch: ScenarioPatch): readonly string[] {
  const compiled = compile(patched(privateInstance(), patch));
  return compiled.ok ? [] : compiled.error.map(({ code, at, rule }) => `${code} ${at} ${rule ?? ''}`);
}

const INTERNET: ScenarioPatch = {
  internetGateways: { igw: { vpc: 'A' } },
  instances: { a: { publicIp: '203.0.113.9' } },
};

/** Another VPC, peered with A. */
const PEERED: ScenarioPatch = {
  vpcs: { B: { cidr: '10.2.0.0/16' } },
  subnets: { B: { vpc: 'B', az: 'az1', cidr: '10.2.1.0/24', routeTable: 'rt-b' } },
  peerings: { pcx: { requester: 'A', accepter: 'B' } },
  instances: { b: { subnet: 'B', privateIp: '10.2.1.20' } },
  routeTables: {
    'rt-b': {
      vpc: 'B',
      routes: [
        { to: '10.1.0.0/16', via: 'pcx' },
        { to: '54.231.0.0/16', via: 'pcx' },
      ],
    },
  },
};

describe('gateway endpoints', () => {
  test('GWE-7: a private instance reaches S3 without translation (packet walk c)', () => {
    const trace = to(TO_S3);
    expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers' });
    const [{ request, response }] = [trace.connections[0]!];
    expect(rowsOf(request)).toEqual(
      carrying(
        'tcp 10.1.1.10:49152 → 54.231.0.10:443',
        ['instance a', 'outbound', 'allow'],
        ['security-group sg-a', 'outbound', 'allow'],
        ['network-acl acl-w', 'outbound', 'allow'],
        ['route-table rt-w', null, 'route'],
        ['vpc-endpoint gwe', 'outbound', 'route'],
        ['aws-service s3', null, 'deliver'],
      ),
    );
    expect(rowsOf(response)).toEqual(
      carrying(
        'tcp 54.231.0.10:443 → 10.1.1.10:49152',
        ['vpc-endpoint gwe', 'inbound', 'route'],
        ['network-acl acl-w', 'inbound', 'allow'],
        ['security-group sg-a', 'inbound', 'allow'],
        ['instance a', 'inbound', 'deliver'],
      ),
    );
  });

  test('GWE-1: a subnet whose table is not associated goes by its other routes', () => {
    const trace = to(TO_S3, { vpcEndpoints: { gwe: { routeTables: [] } } });
    expect(stopOf(trace)).toBe('request: route-table rt-w, NO_ROUTE_TO_DESTINATION');
  });

  test('GWE-2: one endpoint for a service in a table', () => {
    const { gwe } = privateInstance().vpcEndpoints!;
    expect(faults({ vpcEndpoints: { second: gwe } })).toEqual([
      'second-gateway-endpoint /vpcEndpoints/second/routeTables/0 GWE-2',
    ]);
  });

  test('GWE-3: a default route loses, a more specific or equal static route wins', () => {
    const by = (to_: string) =>
      to(TO_S3, {
        ...INTERNET,
        routeTables: { 'rt-w': { routes: [{ to: to_, via: 'igw' }] } },
      }).connections[0]!.request.hops.at(-1)!.component.type;
    expect(by('0.0.0.0/0')).toBe('aws-service');
    expect(by('54.231.0.0/24')).toBe('internet-gateway');
    expect(by('54.231.0.0/16')).toBe('internet-gateway');
  });

  test('GWE-4: an address of another Region is not in the list', () => {
    expect(stopOf(to(TO_S3, {}, { to: '52.92.0.10' }))).toBe(
      'request: route-table rt-w, NO_ROUTE_TO_DESTINATION',
    );
  });

  test('GWE-5: the group has to let the service out, by prefix list or block', () => {
    const only = (peer: string): ScenarioPatch => ({
      securityGroups: { 'sg-a': { outbound: [{ allow: 'tcp', ports: 443, to: peer }] } },
    });
    expect(stopOf(to(TO_S3, only('10.0.0.0/8')))).toBe(
      'request: security-group sg-a outbound, ENI_SG_RULES_MISMATCH',
    );
    expect(to(TO_S3, only('pl-s3')).verdict).toBe('reachable');
  });

  test('GWE-6: the network ACL has to let the answers of the service in', () => {
    const patch = {
      networkAcls: {
        'acl-w': { inbound: [{ rule: 100, allow: 'tcp', ports: '1024-65535', from: '10.1.0.0/16' }] },
      },
    } as ScenarioPatch;
    expect(stopOf(to(TO_S3, patch))).toBe('response: network-acl acl-w inbound, SUBNET_ACL_RESTRICTION *');
  });

  test('GWE-8: what comes by peering cannot use it', () => {
    const trace = to(TO_S3, PEERED, { from: 'b' });
    expect(stopOf(trace)).toContain('PCX_REQUIRES_ADDRESS_IN_VPC_CIDR');
  });

  test('GWE-9: a policy that refuses is an answer of the service: 403', () => {
    const trace = to(TO_S3, { vpcEndpoints: { gwe: { policy: 'deny' } } });
    expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'http-error', httpStatus: 403 });
  });

  test('GWE-10: names resolve to the public addresses, if the VPC has DNS', () => {
    const named = { to: 'gwe', resolve: 'public-name' } as const;
    const trace = to(TO_S3, {}, named);
    expect(trace.verdict).toBe('reachable');
    expect(trace.connections[0]!.request.hops[0]!.decision).toMatchObject({
      kind: 'resolver',
      answer: '54.231.0.10',
    });
    expect(stopOf(to(TO_S3, { vpcs: { A: { enableDnsSupport: false } } }, named))).toContain(
      'X_DNS_UNRESOLVED',
    );
  });

  test('GWE-11: TCP and echo requests only', () => {
    expect(stopOf(to(TO_S3, {}, { protocol: 'udp' }))).toBe(
      'request: vpc-endpoint gwe outbound, VPCE_GATEWAY_PROTOCOL_RESTRICTION',
    );
    expect(to(TO_S3, {}, { protocol: 'icmp', port: undefined, sourcePort: undefined }).verdict).toBe(
      'reachable',
    );
  });

  test('GWE-12: an endpoint with an IPv4 list carries no IPv6', () => {
    const dual: ScenarioPatch = {
      vpcs: { A: { ipv6Cidrs: ['2600:1f18::/56'] } },
      subnets: { W: { ipv6Cidr: '2600:1f18:0:0::/64' } },
      instances: { a: { ipv6Addresses: ['2600:1f18::10'] } },
      networkAcls: { 'acl-w': { outbound: [...OPEN.outbound, { rule: 101, allow: 'all', to: '::/0' }] } },
      securityGroups: { 'sg-a': { outbound: [{ allow: 'all', to: '::/0' }] } },
    };
    expect(stopOf(to(TO_S3, dual, { to: '2600:1fa0:80f1::10' }))).toBe(
      'request: route-table rt-w, NO_ROUTE_TO_DESTINATION',
    );
    const list: ScenarioPatch = { prefixLists: { 'pl-s3': { entries: ['2600:1fa0:8000::/39'] } } };
    expect(to(TO_S3, { ...dual, ...list }, { to: '2600:1fa0:80f1::10', oneWay: true }).verdict).toBe(
      'reachable',
    );
  });

  test('GWE-13, IEP-10: endpoints start no connections', () => {
    const network = networkOf(privateInstance());
    for (const from of ['gwe', 'iep']) {
      const traced = traceQuestion(network, { from, to: 'a', protocol: 'tcp', port: 443 });
      expect(traced.ok ? [] : traced.error.map(({ code }) => code)).toContain('cannot-start-flows');
    }
  });

  test('GWE-14: the route of an endpoint that is not available is a blackhole', () => {
    expect(stopOf(to(TO_S3, { vpcEndpoints: { gwe: { state: 'deleting' } } }))).toBe(
      'request: route-table rt-w, BAD_STATE_ROUTE 54.231.0.0/16',
    );
  });
});

describe('interface endpoints', () => {
  test('IEP-4: reached by the local route from any subnet (packet walk c)', () => {
    const trace = to(TO_SQS);
    expect(trace.verdict).toBe('reachable');
    const [{ request, response }] = [trace.connections[0]!];
    expect(rowsOf(request)).toEqual(
      carrying(
        'tcp 10.1.1.10:49152 → 10.1.2.50:443',
        ['instance a', 'outbound', 'allow'],
        ['security-group sg-a', 'outbound', 'allow'],
        ['network-acl acl-w', 'outbound', 'allow'],
        ['route-table rt-w', null, 'route'],
        ['network-acl acl-e', 'inbound', 'allow'],
        ['security-group sg-iep', 'inbound', 'allow'],
        ['vpc-endpoint iep', 'inbound', 'deliver'],
      ),
    );
    expect(rowsOf(response)).toEqual(
      carrying(
        'tcp 10.1.2.50:443 → 10.1.1.10:49152',
        ['vpc-endpoint iep', 'outbound', 'allow'],
        ['security-group sg-iep', 'outbound', 'allow'],
        ['network-acl acl-e', 'outbound', 'allow'],
        ['route-table A/main-route-table', null, 'route'],
        ['network-acl acl-w', 'inbound', 'allow'],
        ['security-group sg-a', 'inbound', 'allow'],
        ['instance a', 'inbound', 'deliver'],
      ),
    );
  });

  test('IEP-1: one subnet for each zone', () => {
    expect(faults({ vpcEndpoints: { iep: { nodes: [{ subnet: 'E' }, { subnet: 'W' }] } } })).toEqual([
      'node-zone-twice /vpcEndpoints/iep/nodes/1/subnet IEP-1',
    ]);
  });

  test('IEP-2: its group decides who may use it', () => {
    const patch: ScenarioPatch = {
      securityGroups: { 'sg-iep': { inbound: [{ allow: 'tcp', ports: 443, from: '10.1.2.0/24' }] } },
    };
    expect(stopOf(to(TO_SQS, patch))).toBe('request: security-group sg-iep inbound, ENI_SG_RULES_MISMATCH');
  });

  test('IEP-3: its outbound rules do not matter', () => {
    expect(to(TO_SQS, { securityGroups: { 'sg-iep': { outbound: [] } } }).verdict).toBe('reachable');
  });

  test('IEP-5: network ACLs apply as for any interface', () => {
    const patch = {
      networkAcls: {
        'acl-w': { inbound: [{ rule: 100, allow: 'tcp', ports: '1-1023', from: '10.1.2.0/24' }] },
      },
    } as ScenarioPatch;
    expect(stopOf(to(TO_SQS, patch))).toBe('response: network-acl acl-w inbound, SUBNET_ACL_RESTRICTION *');
  });

  test('IEP-6: its own name is public, its address is not', () => {
    const trace = to(TO_SQS, INTERNET, { from: 'internet:198.51.100.10', resolve: 'private-name' });
    expect(trace.verdict).toBe('unreachable');
    expect(trace.connections[0]!.request.hops[0]!.decision).toMatchObject({
      kind: 'resolver',
      answer: '10.1.2.50',
    });
  });

  test('IEP-7: with private DNS the public name leads to it, without to the internet', () => {
    const named = { resolve: 'public-name' } as const;
    expect(to(TO_SQS, {}, named).connections[0]!.request.hops.at(-1)!.component.id).toBe('iep');
    const off = to(TO_SQS, { vpcEndpoints: { iep: { privateDns: false } } }, named);
    expect(stopOf(off)).toBe('request: route-table rt-w, NO_ROUTE_TO_DESTINATION');
    expect(stopOf(to(TO_SQS, { vpcs: { A: { enableDnsHostnames: false } } }, named))).toContain('NO_ROUTE');
  });

  test('IEP-8: its name stands for an interface in each zone', () => {
    const trace = to(TO_SQS, { vpcEndpoints: { iep: { nodes: [{ subnet: 'E' }, { subnet: 'E2' }] } } });
    expect(trace).toMatchObject({ verdict: 'reachable', picked: [{ kind: 'node', id: 'E' }] });
    const far = to(
      TO_SQS,
      { vpcEndpoints: { iep: { nodes: [{ subnet: 'E' }, { subnet: 'E2' }] } } },
      { via: { node: 'az2' } },
    );
    expect(far.connections[0]!.request.hops.flatMap(({ decision }) => decision.notes)).toContain(
      'AVAILABILITY_ZONE_CROSSED',
    );
  });

  test('IEP-9, PCX-11: reached from a peered VPC by its address', () => {
    const open: ScenarioPatch = {
      ...PEERED,
      subnets: { ...PEERED.subnets, E: { routeTable: 'rt-e' } },
      routeTables: {
        ...PEERED.routeTables,
        'rt-e': { vpc: 'A', routes: [{ to: '10.2.0.0/16', via: 'pcx' }] },
      },
      securityGroups: { 'sg-iep': { inbound: [{ allow: 'tcp', ports: 443, from: '10.2.0.0/16' }] } },
    };
    expect(to(TO_SQS, open, { from: 'b' }).verdict).toBe('reachable');
  });

  test('IEP-11: a ping is not answered', () => {
    const open: ScenarioPatch = {
      securityGroups: { 'sg-iep': { inbound: [{ allow: 'all', from: '0.0.0.0/0' }] } },
    };
    expect(stopOf(to(TO_SQS, open, { protocol: 'icmp', port: undefined, sourcePort: undefined }))).toBe(
      'request: vpc-endpoint iep inbound, PROTOCOL_RESTRICTION',
    );
  });

  test('IEP-12: only an available endpoint works', () => {
    expect(stopOf(to(TO_SQS, { vpcEndpoints: { iep: { state: 'pendingAcceptance' } } }))).toBe(
      'request: vpc-endpoint iep inbound, BAD_STATE',
    );
  });

  test('IEP-21: a policy that refuses is an answer of the service', () => {
    expect(to(TO_SQS, { vpcEndpoints: { iep: { policy: 'deny' } } })).toMatchObject({
      verdict: 'reachable',
      httpStatus: 403,
    });
  });
});

describe('PrivateLink', () => {
  /** A provider with the addresses of the consumer, and its Network Load Balancer in az1. */
  const PROVIDER: ScenarioPatch = {
    vpcs: { P: { cidr: '10.1.0.0/16' } },
    subnets: {
      N: { vpc: 'P', az: 'az1', cidr: '10.1.1.0/24', networkAcl: 'acl-n' },
      T: { vpc: 'P', az: 'az1', cidr: '10.1.5.0/24' },
    },
    networkAcls: { 'acl-n': { vpc: 'P', ...OPEN } },
    securityGroups: {
      'sg-t': { vpc: 'P', inbound: [{ allow: 'tcp', ports: 8443, from: '10.1.1.30/32' }] },
      'sg-nlb': { vpc: 'P', inbound: [{ allow: 'tcp', ports: 443, from: '10.50.0.0/16' }] },
    },
    instances: { t: { subnet: 'T', privateIp: '10.1.5.10', securityGroups: ['sg-t'], listens: [8443] } },
    loadBalancers: {
      nlb: {
        type: 'network',
        scheme: 'internal',
        nodes: [{ subnet: 'N', privateIp: '10.1.1.30' }],
        listeners: [{ protocol: 'tcp', port: 443, forward: 'tg' }],
      },
    },
    targetGroups: { tg: { vpc: 'P', protocol: 'tcp', port: 8443, targets: ['t'] } },
    vpcEndpoints: { iep: { service: 'provider', loadBalancers: ['nlb'] } },
  };
  const through = (patch: ScenarioPatch = {}, flow: Partial<Flow> = {}) =>
    walk(patched(privateInstance(), PROVIDER, patch), { ...TO_SQS, ...flow });

  test('IEP-14, IEP-15: the target sees the node of the provider, whose addresses may be the consumer’s', () => {
    const trace = through();
    expect(trace.verdict).toBe('reachable');
    expect(trace.connections.map(({ from, to: end }) => [from.id, end?.id])).toEqual([
      ['a', 'iep'],
      ['nlb', 't'],
    ]);
    expect(rowsOf(trace.connections[1]!.request)[0]).toEqual([
      'load-balancer nlb',
      'outbound',
      'tcp 10.1.1.30:49152 → 10.1.5.10:8443',
      'tcp 10.1.1.30:49152 → 10.1.5.10:8443',
      'allow',
    ]);
    const consumer = { 'sg-t': { inbound: [{ allow: 'tcp', ports: 8443, from: '10.1.1.10/32' }] } };
    expect(stopOf(through({ securityGroups: consumer }))).toBe(
      'request: security-group sg-t inbound, ENI_SG_RULES_MISMATCH',
    );
  });

  test('IEP-13: the provider stands behind Network Load Balancers', () => {
    const compiled = compile(
      patched(privateInstance(), PROVIDER, {
        subnets: { N2: { vpc: 'P', az: 'az2', cidr: '10.1.6.0/24' } },
        loadBalancers: {
          nlb: {
            type: 'application',
            nodes: [{ subnet: 'N' }, { subnet: 'N2' }],
            listeners: [{ protocol: 'http', port: 443, forward: 'tg' }],
          },
        },
      }),
    );
    expect(compiled.ok ? [] : compiled.error.map(({ code, rule }) => [code, rule])).toEqual([
      ['provider-not-network', 'IEP-13'],
    ]);
  });

  test('IEP-16, NLB-17: its group sees the client’s address, unless that is switched off', () => {
    const guarded: ScenarioPatch = { loadBalancers: { nlb: { securityGroups: ['sg-nlb'] } } };
    expect(stopOf(through(guarded))).toBe('request: security-group sg-nlb inbound, ENI_SG_RULES_MISMATCH');
    const off: ScenarioPatch = {
      loadBalancers: { nlb: { securityGroups: ['sg-nlb'], enforceInboundRulesOnPrivateLink: false } },
    };
    expect(through(off).verdict).toBe('reachable');
  });

  test('IEP-17: the network ACL of the node’s subnet is not asked about the client', () => {
    const patch = {
      networkAcls: {
        'acl-n': { inbound: [{ rule: 100, allow: 'tcp', ports: '1024-65535', from: '10.1.5.0/24' }] },
      },
    } as ScenarioPatch;
    expect(through(patch).verdict).toBe('reachable');
  });

  test('IEP-18: a zone without a node of the provider has no service', () => {
    expect(
      stopOf(
        through({
          vpcEndpoints: { iep: { nodes: [{ subnet: 'E2' }] } },
          securityGroups: { 'sg-iep': { inbound: [{ allow: 'all', from: '0.0.0.0/0' }] } },
        }),
      ),
    ).toBe('request: vpc-endpoint iep inbound, VPCE_SERVICE_NOT_INSTALLED_IN_AZ');
  });

  test('IEP-19: each load balancer of the provider is walked', () => {
    const two: ScenarioPatch = {
      loadBalancers: {
        other: {
          type: 'network',
          scheme: 'internal',
          nodes: [{ subnet: 'N', privateIp: '10.1.1.31' }],
          listeners: [{ protocol: 'tcp', port: 443, forward: 'tg' }],
        },
      },
      securityGroups: { 'sg-t': { inbound: [{ allow: 'tcp', ports: 8443, from: '10.1.1.0/24' }] } },
      vpcEndpoints: { iep: { loadBalancers: ['nlb', 'other'] } },
    };
    expect(through(two).picked).toEqual([{ kind: 'node', id: 'nlb/N' }]);
  });
});
