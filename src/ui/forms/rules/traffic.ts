import { hasPorts, isIcmp, parseProtocol } from '../../../net/protocol.ts';
import type { Choice } from '../../controls/choice.ts';
import type { FormWords } from '../messages/en.ts';

/** Services by the port on which they are found, as the AWS console names them. */
const SERVICES: readonly (readonly [ports: string, name: string])[] = [
  ['443', 'HTTPS'],
  ['80', 'HTTP'],
  ['22', 'SSH'],
  ['3389', 'RDP'],
  ['3306', 'MySQL/Aurora'],
  ['5432', 'PostgreSQL'],
  ['1433', 'MSSQL'],
  ['1521', 'Oracle'],
  ['5439', 'Redshift'],
  ['27017', 'DocumentDB'],
  ['6379', 'Redis'],
  ['11211', 'Memcached'],
  ['2049', 'NFS/EFS'],
  ['53', 'DNS'],
  ['25', 'SMTP'],
  ['465', 'SMTPS'],
  ['587', 'SMTP submission'],
  ['389', 'LDAP'],
  ['636', 'LDAPS'],
  ['445', 'SMB'],
  ['123', 'NTP'],
  ['514', 'syslog'],
  ['8080', 'HTTP alternate'],
  ['8443', 'HTTPS alternate'],
  ['9092', 'Kafka'],
  ['9200', 'OpenSearch'],
];

export function portChoices(m: FormWords['rules']): readonly Choice[] {
  return [
    choice('all', m.allPorts),
    choice('1024-65535', m.ephemeral),
    choice('32768-60999', m.linuxPorts),
    ...SERVICES.map(([ports, name]) => choice(ports, name)),
  ];
}

const PROTOCOLS = ['tcp', 'udp', 'icmp', 'icmpv6', 'all'] as const;

export function protocolChoices(m: FormWords['rules']): readonly Choice[] {
  return PROTOCOLS.map((value) => ({ value, label: m.protocols[value], kind: '', detail: '' }));
}

export function icmpTypeChoices(protocol: unknown, m: FormWords['rules']): readonly Choice[] {
  const isV6 = nameOf(protocol) === 'icmpv6';
  return [
    choice('-1', m.anyIcmp),
    choice(isV6 ? '128' : '8', m.echoRequest),
    choice(isV6 ? '129' : '0', m.echoReply),
  ];
}

function choice(value: string, kind: string): Choice {
  return { value, label: value, kind, detail: '' };
}

function nameOf(protocol: unknown): string {
  return typeof protocol === 'string' ? protocol.toLowerCase() : String(protocol);
}

/** What a rule says of its protocol is followed by its ports, by an ICMP type, or by neither. */
export function detailOf(protocol: unknown): 'ports' | 'icmp' | 'none' {
  if (typeof protocol !== 'string' && typeof protocol !== 'number') return 'none';
  const parsed = parseProtocol(protocol);
  if (!parsed.ok) return 'none';
  if (hasPorts(parsed.value)) return 'ports';
  return isIcmp(parsed.value) ? 'icmp' : 'none';
}
