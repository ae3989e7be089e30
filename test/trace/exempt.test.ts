import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import { f0With, networkAcl, request, response, stopOf, walk, type ScenarioPatch } from './helpers.ts';

/** Nothing gets in or out, and there is no route. */
const CLOSED: ScenarioPatch = {
  ...networkAcl('app', { inbound: [], outbound: [] }),
  securityGroups: { 'sg-app': { inbound: [], outbound: [] } },
  routeTables: { 'rt-app': { routes: [] } },
};

describe('Appendix A: no filter, route or flow log touches', () => {
  test.each<readonly [what: string, to: string, flow: Partial<Flow>, id: string]>([
    ['DNS at the link-local address', '169.254.169.253', { protocol: 'udp', port: 53 }, 'amazon-dns'],
    ['DNS at VPC base +2', '10.0.0.2', { protocol: 'udp', port: 53 }, 'amazon-dns'],
    ['DNS over TCP', '10.0.0.2', { port: 53 }, 'amazon-dns'],
    ['DNS over IPv6', 'fd00:ec2::253', { protocol: 'udp', port: 53 }, 'amazon-dns'],
    ['DHCP', '255.255.255.255', { protocol: 'udp', port: 67 }, 'dhcp'],
    ['DHCPv6', 'ff02::1:2', { protocol: 'udp', port: 547 }, 'dhcp'],
    ['instance metadata', '169.254.169.254', { port: 80 }, 'instance-metadata'],
    ['instance metadata over IPv6', 'fd00:ec2::254', { port: 80 }, 'instance-metadata'],
    ['ECS task metadata', '169.254.170.2', { port: 80 }, 'ecs-task-metadata'],
    ['Windows activation', '169.254.169.250', { port: 1688 }, 'windows-activation'],
    ['Windows activation, the other server', '169.254.169.251', { port: 1688 }, 'windows-activation'],
    ['the time', '169.254.169.123', { protocol: 'udp', port: 123 }, 'time-sync'],
    ['the time over IPv6', 'fd00:ec2::123', { protocol: 'udp', port: 123 }, 'time-sync'],
  ])('%s', (_, to, flow, id) => {
    const trace = walk(f0With(CLOSED), { from: 'app', to, ...flow });
    expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', flowLog: [] });
    expect(request(trace).map(([component, , , , verdict]) => [component, verdict])).toEqual([
      [`aws-service ${id}`, 'deliver'],
    ]);
    expect(
      response(trace).map(([component, direction, , , verdict]) => [component, direction, verdict]),
    ).toEqual([['instance app', 'inbound', 'deliver']]);
    const { request: there, response: back } = trace.connections[0]!;
    for (const { decision } of [...there.hops, ...back!.hops]) {
      expect(decision.notes).toEqual(['X_NACL_NOT_EVALUATED']);
    }
  });

  test.each([
    ['subnet +1', '10.0.1.1'],
    ['subnet ::1', '2001:db8:1234:1a01::1'],
    ['the link-local one', 'fe80:ec2::1'],
  ])("the router's own address, %s, which sends no reply", (_, to) => {
    const trace = walk(f0With(CLOSED), { from: 'app', to, protocol: 'udp', port: 9 });
    expect([trace.verdict, trace.symptom, trace.connections[0]!.response]).toEqual(['reachable', null, null]);
    expect(request(trace).map(([component]) => component)).toEqual(['aws-service vpc-router']);
  });
});

test.each<readonly [what: string, to: string, flow: Partial<Flow>]>([
  ['DNS to a server on the internet', '8.8.8.8', { protocol: 'udp', port: 53 }],
  ["another subnet's router", '10.0.0.1', { protocol: 'icmp' }],
  ['another port at the broadcast address', '255.255.255.255', { protocol: 'udp', port: 68 }],
  ['another port at the DHCPv6 servers', 'ff02::1:2', { protocol: 'udp', port: 67 }],
  ['TCP to the DHCP port', '255.255.255.255', { protocol: 'tcp', port: 67 }],
  ['another service of the resolver', '169.254.169.253', { port: 80 }],
  ['another protocol at the DNS port', '10.0.0.2', { protocol: 'icmp' }],
])('Appendix A: filtered as ever: %s', (_, to, flow) => {
  expect(stopOf(walk(f0With(CLOSED), { from: 'app', to, ...flow }))).toBe(
    'request: security-group sg-app outbound, SG_HAS_NO_RULES',
  );
});
