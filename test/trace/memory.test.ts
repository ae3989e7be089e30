import { describe, expect, test } from 'vitest';
import type { Network } from '../../src/compile/network.ts';
import { ip } from '../../src/net/ip.ts';
import { packet, reversePacket, withDestination, type Packet } from '../../src/net/packet.ts';
import { port, portRange } from '../../src/net/port-range.ts';
import { ICMP, TCP, UDP } from '../../src/net/protocol.ts';
import { DELIVER, drop } from '../../src/trace/answer.ts';
import { createJournal, type Journal, type Surroundings } from '../../src/trace/journal.ts';
import { decideInbound, decideOutbound } from '../../src/trace/network-interface.ts';
import { nextOf, nextStop, replyStop, type Next } from '../../src/trace/next.ts';
import type { TraceOptions } from '../../src/trace/options.ts';
import { portPools } from '../../src/trace/port-pools.ts';
import { resolveFlow } from '../../src/trace/resolve-flow.ts';
import type { InspectedFlow, TrackedFlow } from '../../src/trace/state.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { accountAt } from './accounts.ts';
import { f0With, networkOf, walk } from './helpers.ts';

const any = (patch: AnyPatch) => patch as object;
const NETWORK = networkOf(f0With());

const tcp = (source: string, destination: string, destinationPort = 443, protocol = TCP): Packet =>
  packet({
    protocol,
    source: ip(source),
    destination: ip(destination),
    sourcePort: port(49152),
    destinationPort: port(destinationPort),
  });

function journalOf(
  flow: { from: string; to: string },
  options: TraceOptions = {},
  surroundings: Partial<Surroundings> = {},
  network: Network = NETWORK,
): { readonly journal: Journal; readonly pools: ReturnType<typeof portPools> } {
  const resolved = resolveFlow(network, { ...flow, port: 443 });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
  const pools = portPools([]);
  const journal = createJournal(network, resolved.value, options, pools, {
    purpose: 'flow',
    choose: () => 0,
    healthOf: () => ({ state: 'healthy', reason: 'written', stop: null, port: 80 }),
    tunnelTo: () => {
      throw new Error('no tunnel');
    },
    hypothetical: false,
    ...surroundings,
  });
  return { journal, pools };
}

const WEB_TO_RDS = { from: 'web', to: 'rds' };
const THERE = tcp('10.0.0.10', '10.0.2.50');
const OTHER = tcp('10.0.0.10', '10.0.2.51');
const PLACE = { type: 'subnet', id: 'pub' } as const;

describe('what a walk remembers', () => {
  test('EV-12: a leg begins again at the same component with the same destination only', () => {
    const { journal } = journalOf(WEB_TO_RDS);
    journal.begin('eni-fw', THERE.destination);
    expect(journal.beginsAgain('eni-fw', THERE.destination)).toBe(true);
    expect(journal.beginsAgain('eni-fw', OTHER.destination)).toBe(false);
    expect(journal.beginsAgain('web', THERE.destination)).toBe(false);
    journal.turnAround(false);
    expect(journal.beginsAgain('eni-fw', THERE.destination)).toBe(false);
  });

  test('EV-14: the response passes what the request has met, in the reverse order', () => {
    const { journal } = journalOf(WEB_TO_RDS);
    journal.meet('fw');
    journal.meet('nat');
    expect([journal.expects('anything'), journal.lastMet()]).toEqual([true, 'nat']);
    journal.turnAround(false);
    expect(['nat', 'fw', null].map((id) => journal.expects(id))).toEqual([true, false, false]);
    journal.meet('nat');
    expect(['nat', 'fw', null].map((id) => journal.expects(id))).toEqual([false, true, false]);
    journal.meet('fw');
    expect([journal.expects(null), journal.lastMet()]).toEqual([true, null]);
  });

  test('NAT-5: a translation is known by its component and its packets, either way', () => {
    const { journal } = journalOf(WEB_TO_RDS);
    const outside = tcp('198.51.100.10', '10.0.2.50');
    const known = { kind: 'translation', at: 'nat', inside: THERE, outside } as const;
    journal.addTranslation({ ...known, inside: OTHER, outside: withDestination(outside, OTHER.destination) });
    journal.addTranslation(known);
    expect(journal.translationOut('nat', THERE)).toBe(known);
    expect(journal.translationOut('other', THERE)).toBeUndefined();
    expect(journal.translationOut('nat', outside)).toBeUndefined();
    expect(journal.translationBack('nat', reversePacket(outside))).toBe(known);
    expect(journal.translationBack('other', reversePacket(outside))).toBeUndefined();
    expect(journal.translationBack('nat', outside)).toBeUndefined();
    expect(journal.state().translations).toHaveLength(2);
  });

  test('EIGW-2: a gateway remembers each flow once, and knows its replies', () => {
    const { journal } = journalOf(WEB_TO_RDS);
    const opened = { kind: 'egress-flow', gatewayId: 'eigw', packet: THERE } as const;
    journal.addEgressFlow(opened);
    journal.addEgressFlow({ ...opened });
    journal.addEgressFlow({ ...opened, gatewayId: 'eigw-2' });
    journal.addEgressFlow({ ...opened, packet: OTHER });
    expect(journal.state().egressFlows.map(({ gatewayId }) => gatewayId)).toEqual(['eigw', 'eigw-2', 'eigw']);
    expect(journal.egressFlow('eigw', reversePacket(THERE))).toBe(opened);
    expect(journal.egressFlow('eigw', THERE)).toBeUndefined();
    expect(journal.egressFlow('eigw-3', reversePacket(THERE))).toBeUndefined();
  });

  test('NFW-8, GWLB-11: an endpoint remembers a flow by either direction, and what it learns of it last', () => {
    const { journal } = journalOf(WEB_TO_RDS);
    const seen = (at: string, of: Packet, target: string): InspectedFlow => ({
      kind: 'inspected-flow',
      at,
      packet: of,
      passedBy: null,
      target,
    });
    journal.addInspectedFlow(seen('fe', THERE, 'first'));
    journal.addInspectedFlow(seen('fe-2', THERE, 'second'));
    journal.addInspectedFlow(seen('fe', OTHER, 'third'));
    journal.addInspectedFlow(seen('fe', THERE, 'last'));
    expect(journal.state().inspectedFlows.map(({ target }) => target)).toEqual(['second', 'third', 'last']);
    const target = (at: string, of: Packet) => journal.inspectedFlow(at, of)?.target;
    expect([
      target('fe', THERE),
      target('fe', reversePacket(THERE)),
      target('fe-2', THERE),
      target('fe', OTHER),
    ]).toEqual(['last', 'last', 'second', 'third']);
    expect(target('fe-3', THERE)).toBeUndefined();
    expect(target('fe', tcp('10.0.0.11', '10.0.2.50'))).toBeUndefined();
  });

  test('PCX-13: how a request came into a VPC, by the VPC and the source', () => {
    const scenario = f0With(any({ vpcs: { 'vpc-b': { cidr: '10.8.0.0/16' } } }));
    const network = networkOf(scenario);
    const [a, b] = [network.vpcs.get('vpc-a')!, network.vpcs.get('vpc-b')!];
    const { journal } = journalOf(WEB_TO_RDS, {}, {}, network);
    const crossing = { vpc: b, from: a, source: THERE.source, peering: null };
    journal.crossInto(crossing);
    expect(journal.cameBy(b, THERE.source)).toBe(crossing);
    expect(journal.cameBy(a, THERE.source)).toBeUndefined();
    expect(journal.cameBy(b, THERE.destination)).toBeUndefined();
    journal.turnAround(false);
    journal.crossInto({ ...crossing, vpc: a });
    expect(journal.cameBy(a, THERE.source)).toBeUndefined();
  });

  test('SG-18, PCX-15: what a source address still says of its groups', () => {
    const { journal } = journalOf(WEB_TO_RDS);
    const vpc = NETWORK.vpcs.get('vpc-a')!;
    expect(journal.identity()).toEqual({ lost: null, vpc: null });
    journal.carryIdentity(vpc, null);
    expect(journal.identity()).toEqual({ lost: null, vpc });
    journal.carryIdentity({ ...vpc, id: 'other' }, 'X_SG_REFERENCE_INVALID');
    expect(journal.identity()).toEqual({ lost: 'X_SG_REFERENCE_INVALID', vpc });
    journal.setIdentity(false);
    expect(journal.identity()).toEqual({ lost: 'SG_REFERENCES_NOT_PRESERVED', vpc });
    journal.carryIdentity(vpc, 'X_SG_REFERENCE_INVALID');
    expect(journal.identity().lost).toBe('SG_REFERENCES_NOT_PRESERVED');
    journal.setIdentity(true);
    expect(journal.identity()).toEqual({ lost: null, vpc: null });
  });

  const TRACKED: TrackedFlow = {
    kind: 'tracked-flow',
    networkInterfaceId: 'web',
    direction: 'outbound',
    packet: THERE,
    openedBy: null,
    tracking: 'untracked',
  };

  test('SG-22: what has passed a NAT gateway is tracked after all', () => {
    const { journal } = journalOf(WEB_TO_RDS);
    journal.remember(TRACKED, true);
    journal.remember(TRACKED, true);
    expect(journal.state().flows).toEqual([TRACKED]);
    journal.trackAutomatically();
    expect(journal.state().flows.map(({ tracking }) => tracking)).toEqual(['auto-tracked']);
    journal.turnAround(false);
    const web = NETWORK.networkInterfaces.get('web')!;
    expect(journal.rememberedFlow(web, 'inbound', reversePacket(THERE))?.tracking).toBe('auto-tracked');
    expect(journal.rememberedFlow(web, 'inbound', reversePacket(OTHER))).toBeUndefined();
  });

  test('SG-24: idle seconds count before the packet of a known flow, and before the reply of a new one', () => {
    const idle = (options: TraceOptions) => {
      const { journal } = journalOf(WEB_TO_RDS, options);
      const before = journal.idleSeconds();
      journal.turnAround(false);
      return [before, journal.idleSeconds()];
    };
    const established = { flows: [], translations: [], egressFlows: [], inspectedFlows: [] };
    expect(idle({})).toEqual([0, 0]);
    expect(idle({ established })).toEqual([0, 0]);
    expect(idle({ idleSeconds: 400 })).toEqual([0, 400]);
    expect(idle({ idleSeconds: 400, established })).toEqual([400, 0]);
  });

  test('XPL-1, XPL-2: behind a stop hops are hypothetical, and nothing more is remembered', () => {
    const { journal } = journalOf(WEB_TO_RDS, { continuePastDrop: true });
    const pass = { ...DELIVER, kind: 'place', component: PLACE } as const;
    const stop = { ...drop('BAD_STATE'), kind: 'place', component: PLACE } as const;
    expect(journal.hop(PLACE, null, null, THERE, THERE, pass)).toBe(true);
    expect(journal.hop(PLACE, null, null, THERE, THERE, stop)).toBe(true);
    journal.addTranslation({ kind: 'translation', at: 'nat', inside: THERE, outside: OTHER });
    journal.hop(PLACE, null, null, THERE, THERE, pass);
    expect(journal.hops().map(({ hypothetical }) => hypothetical)).toEqual([false, false, true]);
    expect(journal.stops()).toEqual([1]);
    expect(journal.state().translations).toEqual([]);
    journal.turnAround(true);
    expect([journal.hops(), journal.stops()]).toEqual([[], []]);
    expect(journalOf(WEB_TO_RDS).journal.hop(PLACE, null, null, THERE, THERE, stop)).toBe(false);
    const unknown = { ...stop, verdict: 'unknown', code: 'UNKNOWN_RESOURCE' } as const;
    expect(journal.hop(PLACE, null, null, THERE, THERE, unknown)).toBe(false);
  });

  test('EV-9: the reply narrows the last port that was picked, and a fixed or hypothetical one not at all', () => {
    const range = portRange(1024, 2000);
    const narrowed = portRange(1500, 1600);
    const same = ({ journal, pools }: ReturnType<typeof journalOf>, respond: boolean) => {
      journal.pickPort('client', range);
      journal.pickPort('nat', range);
      if (respond) journal.turnAround(false);
      journal.narrow(narrowed);
      journal.unpickPort();
      journal.narrow(portRange(1100, 1900));
      return pools.all().map((pool) => [pool.same.from, pool.same.to]);
    };
    const whole = [1024, 2000];
    expect(same(journalOf(WEB_TO_RDS), true)).toEqual([
      [1100, 1900],
      [1500, 1600],
    ]);
    expect(same(journalOf(WEB_TO_RDS), false)).toEqual([whole, whole]);
    expect(same(journalOf(WEB_TO_RDS, {}, { purpose: 'geneve' }), true)).toEqual([whole, whole]);
    const stopped = journalOf(WEB_TO_RDS, {}, { hypothetical: true });
    stopped.journal.pickPort('client', range);
    stopped.journal.narrow(narrowed);
    expect(stopped.pools.all().map((pool) => [pool.same.from, pool.same.to])).toEqual([whole]);
  });

  test('TGW-25, VPN-5: the zone of an attachment, and the tunnel of a connection', () => {
    const { journal } = journalOf(WEB_TO_RDS);
    expect([journal.zoneAt('att'), journal.tunnelAt('vpn'), journal.sender()]).toEqual([
      null,
      undefined,
      null,
    ]);
    journal.keepZone('att', 'az1');
    journal.keepTunnel('vpn', 2);
    journal.setSender(NETWORK.networkInterfaces.get('web')!);
    expect([
      journal.zoneAt('att'),
      journal.zoneAt('other'),
      journal.tunnelAt('vpn'),
      journal.sender()?.id,
    ]).toEqual(['az1', null, 2, 'web']);
  });
});

describe('an interface', () => {
  function decide(
    id: string,
    of: Packet,
    patch: AnyPatch = {},
    direction: 'in' | 'out' | 'forwarded' | 'reply' = 'in',
  ) {
    const eni = networkOf(f0With(any(patch))).networkInterfaces.get(id)!;
    const decision =
      direction === 'out'
        ? decideOutbound(eni, of)
        : decideInbound(eni, of, direction === 'forwarded', direction === 'reply' ? 'response' : 'request');
    expect(decision.networkInterface).toBe(eni);
    expect([decision.kind, decision.causes, decision.notes]).toEqual(['network-interface', [], []]);
    const checks = decision.checks.map(({ name, passed }) => (passed ? name : `not ${name}`));
    return [decision.verdict, decision.code, ...checks];
  }

  const OWN = 'source-is-own-address';
  const FOR_ME = 'destination-is-own-address';
  const stopped = { instances: { web: { state: 'stopped' } } };
  const listens = { instances: { web: { listens: [80, { protocol: 'udp', port: 443 }] } } };
  const ping = packet({
    protocol: ICMP,
    source: ip('10.0.1.10'),
    destination: ip('10.0.0.10'),
    icmpType: 8,
    icmpCode: 0,
    identifier: 1,
  });
  const toWeb = tcp('10.0.1.10', '10.0.0.10');

  test.each<[string, string, Packet, AnyPatch, Parameters<typeof decide>[3], readonly (string | null)[]]>([
    ['ENI-8', 'web', tcp('10.0.0.10', '10.0.2.50'), {}, 'out', ['allow', null, 'address-family', OWN]],
    [
      'ENI-8',
      'web',
      tcp('10.0.0.99', '10.0.2.50'),
      {},
      'out',
      ['drop', 'ENI_ADDRESS_RESTRICTION', 'address-family', `not ${OWN}`, 'not source-dest-check-off'],
    ],
    [
      'ENI-8',
      'natinst',
      tcp('10.0.1.10', '10.0.2.50'),
      {},
      'out',
      ['allow', null, 'address-family', `not ${OWN}`, 'source-dest-check-off'],
    ],
    [
      'VPC-17',
      'web2',
      tcp('2001:db8::1', '2001:db8::2'),
      {},
      'out',
      ['drop', 'X_UNSUPPORTED_IP_FAMILY', 'not address-family'],
    ],
    [
      'ENI-8',
      'web',
      tcp('10.0.0.10', '10.0.2.50'),
      stopped,
      'out',
      ['drop', 'BAD_STATE', 'not host-running'],
    ],
    ['ENI-8', 'web', toWeb, {}, 'in', ['deliver', null, FOR_ME, 'host-running']],
    ['ENI-8', 'web', toWeb, stopped, 'in', ['drop', 'BAD_STATE', FOR_ME, 'not host-running']],
    [
      'ENI-8',
      'web',
      tcp('10.0.1.10', '10.0.0.99'),
      {},
      'in',
      ['drop', 'ENI_SOURCE_DEST_CHECK_RESTRICTION', `not ${FOR_ME}`, 'not source-dest-check-off'],
    ],
    [
      'ENI-8',
      'natinst',
      tcp('10.0.1.10', '203.0.113.5'),
      {},
      'in',
      ['allow', null, `not ${FOR_ME}`, 'source-dest-check-off'],
    ],
    [
      'XPL-12, ENI-11',
      'rds',
      tcp('10.0.1.10', '10.0.2.99'),
      {},
      'in',
      ['drop', 'ENI_ADDRESS_RESTRICTION', `not ${FOR_ME}`, 'not source-dest-check-off'],
    ],
    [
      'LAM-1',
      'fn',
      tcp('10.0.1.10', '10.0.2.4'),
      { functions: { fn: { subnets: ['db'] } } },
      'in',
      ['drop', 'NO_POSSIBLE_DESTINATION', FOR_ME, 'not listens'],
    ],
    [
      'LAM-1',
      'fn',
      tcp('10.0.1.10', '10.0.2.4'),
      { functions: { fn: { subnets: ['db'] } } },
      'reply',
      ['deliver', null, FOR_ME, 'host-running'],
    ],
    ['ENI-8', 'web', toWeb, stopped, 'forwarded', ['allow', null, FOR_ME]],
    [
      'NACL-18',
      'web',
      tcp('10.0.1.10', '10.0.0.10', 80),
      listens,
      'in',
      ['deliver', null, FOR_ME, 'host-running', 'listens'],
    ],
    ['NACL-18', 'web', toWeb, listens, 'in', ['deliver', null, FOR_ME, 'host-running', 'not listens']],
    [
      'NACL-18',
      'web',
      tcp('10.0.1.10', '10.0.0.10', 443, UDP),
      listens,
      'in',
      ['deliver', null, FOR_ME, 'host-running', 'listens'],
    ],
    ['NACL-18', 'web', toWeb, listens, 'reply', ['deliver', null, FOR_ME, 'host-running']],
    ['NACL-18', 'web', ping, listens, 'in', ['deliver', null, FOR_ME, 'host-running']],
  ])('%s: %s looks at a packet, case %#', (_, id, of, patch, direction, expected) => {
    expect(decide(id, of, patch, direction)).toEqual(expected);
  });
});

describe('where a route leads', () => {
  const vpc = NETWORK.vpcs.get('vpc-a')!;
  const routeTo = (table: string, via: string) =>
    NETWORK.routeTables.get(table)!.routes[4].find((route) => route.via === via)!;

  test('RT-31: to the owner of the address, to a forwarder, or nowhere', () => {
    const told = (next: Next) => [
      next.kind,
      'owner' in next
        ? next.owner.id
        : 'networkInterface' in next
          ? next.networkInterface.id
          : 'code' in next
            ? next.code
            : '-',
    ];
    const toFw = routeTo('rt-prot', 'eni-fw');
    const local = routeTo('rt-prot', 'local');
    expect(told(nextOf(null, vpc, THERE))).toEqual(['nothing', 'NO_ROUTE_TO_DESTINATION']);
    expect(told(nextOf({ ...toFw, state: 'blackhole' }, vpc, THERE))).toEqual(['nothing', 'BAD_STATE_ROUTE']);
    expect(told(nextOf(local, vpc, THERE))).toEqual(['owner', 'rds']);
    expect(told(nextOf(local, vpc, tcp('10.0.0.10', '10.0.2.99')))).toEqual([
      'nothing',
      'NO_POSSIBLE_DESTINATION',
    ]);
    expect(told(nextOf(toFw, vpc, THERE))).toEqual(['forwarder', 'eni-fw']);
    expect(told(nextOf(toFw, vpc, tcp('10.0.0.10', '10.0.3.10')))).toEqual(['owner', 'eni-fw']);
  });

  test('EV-14: a reply is at its receiver with the interface that sent the request', () => {
    const { journal } = journalOf({ from: 'web', to: 'rds' });
    const [web, app] = ['web', 'app'].map((id) => NETWORK.networkInterfaces.get(id)!);
    const nat = NETWORK.natGateways.get('nat-1')!;
    const stops = () => [
      replyStop(web!, THERE, journal),
      replyStop(app!, THERE, journal),
      replyStop(nat, THERE, journal),
    ];
    expect(stops()).toEqual([null, null, 'nat-1']);
    journal.turnAround(false);
    expect(stops()).toEqual([null, 'app', 'nat-1']);
    const owner = { kind: 'owner', owner: app! } as const;
    expect(nextStop(owner, THERE, journal)).toBe('app');
    expect(nextStop({ kind: 'forwarder', networkInterface: app! }, THERE, journal)).toBe('app');
    expect(nextStop({ kind: 'nat-gateway', gateway: nat }, THERE, journal)).toBe('nat-1');
    expect(nextStop({ kind: 'nothing', code: 'BAD_STATE_ROUTE' }, THERE, journal)).toBeNull();
    expect(nextStop({ kind: 'unmodelled', component: PLACE }, THERE, journal)).toBeNull();
  });

  test('EV-14: a reply to a client on the internet is nobody’s inside; one to a site neither', () => {
    const stop = (patch: AnyPatch, from: string) => {
      const network = networkOf(f0With(any(patch)));
      const { journal } = journalOf({ from, to: 'web' }, {}, {}, network);
      journal.turnAround(false);
      return replyStop(network.networkInterfaces.get('app')!, THERE, journal);
    };
    expect(stop({}, 'internet')).toBeNull();
    const hybrid = {
      onPremisesNetworks: { hq: { cidrs: ['192.168.0.0/16'] } },
      customerGateways: { cgw: { onPremises: 'hq' } },
      vpnGateways: { vgw: { vpc: 'vpc-a' } },
      vpnConnections: { vpn: { customerGateway: 'cgw', vpnGateway: 'vgw' } },
    };
    expect(stop(hybrid, 'hq')).toBe('app');
  });
});

test('CVPN-2: what an endpoint looks at, in its order', () => {
  const account = (authorizations: readonly string[], to = 'rds') =>
    accountAt(
      walk(
        f0With(
          any({
            clientVpnEndpoints: {
              cvpn: { clientCidr: '172.20.0.0/22', associations: [{ subnet: 'app' }], authorizations },
            },
          }),
        ),
        { from: 'cvpn', to, port: 3306, sourcePort: 49152 },
      ),
      'client-vpn-endpoint cvpn',
    );
  expect(account(['10.0.0.0/16'])).toBe('client-vpn-endpoint cvpn: translate; authorized, prefix-known');
  expect(account([])).toBe('client-vpn-endpoint cvpn: drop X_CLIENT_VPN_UNAUTHORIZED; not authorized');
  expect(account(['0.0.0.0/0'], 'internet')).toBe(
    'client-vpn-endpoint cvpn: drop NO_ROUTE_TO_DESTINATION; authorized, not prefix-known',
  );
});
