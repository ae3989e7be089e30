import type { Listener, ListenerRule } from '../compile/network.ts';
import type { Flow } from '../model/flow.ts';
import { contains } from '../net/cidr.ts';
import type { Packet } from '../net/packet.ts';
import { TCP, UDP } from '../net/protocol.ts';
import type { Considered, MatchField } from './decision.ts';

/** NLB-1, ALB-1: the listener that accepts the packet; protocol and port have to fit. */
export function listenerFor(listeners: readonly Listener[], packet: Packet): Listener | null {
  if (packet.kind !== 'ports') return null;
  return (
    listeners.find(({ port, protocol }) => {
      if (port !== packet.destinationPort) return false;
      switch (protocol) {
        case 'udp':
        case 'quic':
          return packet.protocol === UDP;
        case 'tcp_udp':
        case 'tcp_quic':
          return packet.protocol === UDP || packet.protocol === TCP;
        case 'http':
        case 'https':
        case 'tcp':
        case 'tls':
        case 'ssl':
          return packet.protocol === TCP;
      }
    }) ?? null
  );
}

export interface RuleChoice {
  readonly rule: ListenerRule;
  readonly considered: readonly Considered<ListenerRule>[];
}

/**
 * The first rule, in ascending priority, all of whose conditions hold; the default rule, last, has none (ALB-4).
 * AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
 */
export function ruleFor({ rules }: Listener, http: Flow['http'], packet: Packet): RuleChoice {
  const considered: Considered<ListenerRule>[] = [];
  for (const rule of rules) {
    const mismatches = mismatchesOf(rule, http, packet);
    considered.push({ rule, mismatches });
    if (mismatches.length === 0) return { rule, considered };
  }
  throw new Error('a listener was compiled without its default rule');
}

/** ALB-5: also the address of the TCP peer. */
function mismatchesOf(rule: ListenerRule, http: Flow['http'], { source }: Packet): readonly MatchField[] {
  const { sourceIp } = rule;
  const isFrom = sourceIp === null || sourceIp.some((block) => contains(block, source));
  return isFrom ? httpMismatches(rule, http) : [...httpMismatches(rule, http), 'source'];
}

/** What a rule asks of a request; null where it does not care. One of the values suffices. */
type Asked = Pick<ListenerRule, 'host' | 'path' | 'method'>;

/** ALB-5: host names in any case; paths and methods in theirs; the path without its query. */
export function httpMismatches({ host, path, method }: Asked, http: Flow['http']): readonly MatchField[] {
  const mismatches: MatchField[] = [];
  const asked = http?.host?.toLowerCase();
  if (host !== null && (asked === undefined || !host.some((one) => fits(one.toLowerCase(), asked)))) {
    mismatches.push('host');
  }
  if (path !== null && !path.some((one) => fits(one, pathOf(http)))) mismatches.push('path');
  if (method !== null && !method.includes(http?.method ?? 'GET')) mismatches.push('method');
  return mismatches;
}

/** The path that is asked for, without its query. */
export function pathOf(http: Flow['http']): string {
  const [path = '/'] = (http?.path ?? '/').split('?');
  return path;
}

/**
 * `*` stands for any text and `?` for one character. Walked by position, since a pattern of a document may be hostile:
 * a regular expression made of it could take forever.
 */
export function fits(pattern: string, text: string): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const wanted = pattern[inPattern];
    if (wanted === '*') {
      star = inPattern;
      inPattern += 1;
      resume = at;
    } else if (wanted !== undefined && (wanted === '?' || wanted === text[at])) {
      at += 1;
      inPattern += 1;
    } else if (star === -1) {
      return false;
    } else {
      resume += 1;
      at = resume;
      inPattern = star + 1;
    }
  }
  return pattern.slice(inPattern).replaceAll('*', '') === '';
}
