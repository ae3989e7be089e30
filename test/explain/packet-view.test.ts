import { expect, test } from 'vitest';
import { packetView, type PacketField } from '../../src/explain/packet-view.ts';
import { REPLY_RULE_FOR_SERVICE_PORT, stepOf, stopOf, walk, WEB_TO_RDS } from './builders.ts';

test('the reply at a network ACL: its destination and port are examined', () => {
  const { hop, leg } = stopOf(walk(WEB_TO_RDS, REPLY_RULE_FOR_SERVICE_PORT));
  expect(packetView(hop, leg, 'en')).toEqual({
    rows: [
      { key: 'source', label: 'Source', value: '10.0.2.50:3306', becomes: null, examined: false },
      { key: 'destination', label: 'Destination', value: '10.0.0.10:49152', becomes: null, examined: true },
      { key: 'protocol', label: 'Protocol', value: 'TCP SYN-ACK', becomes: null, examined: true },
    ],
    examined: ['destination', 'destinationPort', 'protocol'],
    changed: [],
  });
});

test.each<[id: string, direction: 'inbound' | 'outbound' | null, examined: readonly PacketField[]]>([
  ['web', 'outbound', ['source']],
  ['sg-web', 'outbound', ['destination', 'destinationPort', 'protocol']],
  ['vpc-a/default-network-acl', 'outbound', ['destination', 'destinationPort', 'protocol']],
  ['rt-pub', null, ['destination']],
  ['vpc-a/default-network-acl', 'inbound', ['source', 'destinationPort', 'protocol']],
  ['sg-db', 'inbound', ['source', 'destinationPort', 'protocol']],
  ['rds', 'inbound', ['destination', 'destinationPort', 'protocol']],
])('%s %s examines %j', (id, direction, examined) => {
  const { hop, leg } = stepOf(walk(WEB_TO_RDS), 'request', id, direction);
  expect(packetView(hop, leg, 'en').examined).toEqual(examined);
});

test('a NAT gateway changes the source and its port', () => {
  const { hop, leg } = stepOf(walk({ from: 'app', to: 'internet', port: 443 }), 'request', 'nat-1');
  const view = packetView(hop, leg, 'en');
  expect(view.changed).toEqual(['source', 'sourcePort']);
  expect(view.rows[0]).toMatchObject({ value: '10.0.1.10:49152', becomes: '10.0.0.220:1024' });
  expect(view.rows[1]).toMatchObject({ becomes: null });
});

test('a ping has no ports, and says what it is', () => {
  const trace = walk({ from: 'web', to: 'rds', protocol: 'icmp' });
  const request = stepOf(trace, 'request', 'rds');
  const response = stepOf(trace, 'response', 'web');
  expect(packetView(request.hop, 'request', 'en').rows[2]!.value).toBe('ICMP echo request');
  expect(packetView(response.hop, 'response', 'en').rows[2]!.value).toBe('ICMP echo reply');
  expect(packetView(response.hop, 'response', 'ko').rows[2]!.value).toBe('ICMP 에코 응답');
  expect(packetView(request.hop, 'request', 'en').rows[0]!.value).toBe('10.0.0.10');
  const acl = stepOf(trace, 'request', 'vpc-a/default-network-acl', 'outbound');
  expect(packetView(acl.hop, 'request', 'en').examined).toEqual(['destination', 'protocol']);
});

test('TCP says which of its packets it is; a refusal is a reset', () => {
  const trace = walk(WEB_TO_RDS);
  const word = (...[leg, symptom]: [leg: 'request' | 'response', symptom?: 'refused']) =>
    packetView(stepOf(trace, leg, 'rds').hop, leg, 'en', symptom).rows[2]!.value;
  expect(word('request')).toBe('TCP SYN');
  expect(word('response')).toBe('TCP SYN-ACK');
  expect(word('response', 'refused')).toBe('TCP RST-ACK');
});
