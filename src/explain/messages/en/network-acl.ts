import type { Direction } from '../../../compile/network.ts';
import type { LegName } from '../../position.ts';

interface Rule {
  readonly rule: string;
  readonly scope: string;
  readonly direction: Direction;
  readonly peer: string;
}

export const networkAcl = {
  step: ({ leg, direction, subnet }: { leg: LegName; direction: Direction; subnet: string }) =>
    `the ${leg} tries to ${direction === 'inbound' ? 'enter' : 'leave'} ${subnet}`,
  chip: ({ direction, rule, action }: { direction: Direction; rule: string; action: 'allow' | 'deny' }) =>
    `${direction === 'inbound' ? 'in' : 'out'} · rule ${rule} ${action}`,
  chipNotEvaluated: 'not evaluated',
  notEvaluated: 'The network ACL is not evaluated for this packet.',
  allowed: ({ rule, scope, direction, peer }: Rule) =>
    `Rule ${rule} allows ${scope} ${direction === 'inbound' ? 'from' : 'to'} ${peer}.`,
  denied: ({ rule, scope, direction, peer }: Rule) =>
    `Rule ${rule} denies ${scope} ${direction === 'inbound' ? 'from' : 'to'} ${peer}, and no later rule is read.`,
  closed: 'No numbered rule matches, so rule * decides.',
  closedWithoutRules: ({ direction }: { direction: Direction }) =>
    `There are no numbered ${direction} rules, so rule * decides.`,
  closedForFamily: ({ direction, family }: { direction: Direction; family: string }) =>
    `No numbered ${direction} rule is for ${family}, so rule * decides.`,
  otherFamily: ({ family }: { family: string }): string =>
    family === 'IPv6'
      ? 'IPv4 and IPv6 have rules of their own: a rule for 0.0.0.0/0 says nothing about IPv6, which needs one for ::/0.'
      : 'IPv4 and IPv6 have rules of their own: a rule for ::/0 says nothing about IPv4, which needs one for 0.0.0.0/0.',
  stateless: ({ direction, step }: { direction: Direction; step: number }) =>
    `A network ACL is stateless: it does not remember that it let the request ${
      direction === 'inbound' ? 'out' : 'in'
    } at step ${step}.`,
  statelessAnyway:
    'A network ACL is stateless: a reply needs a rule of its own, even where the request was let through.',
  replyToClient: ({ port, servicePort }: { port: number; servicePort: number }) =>
    `The reply goes to the client’s ephemeral port ${port}; ${servicePort} is only its source port.`,
  replyToNat: ({ port, servicePort, nat }: { port: number; servicePort: number; nat: string }) =>
    `The reply goes to port ${port}, which ${nat} picked for this flow; ${servicePort} is only its source port.`,
  replyMessage: ({ reply, request }: { reply: string; request: string }) =>
    `The reply is an ${reply}; a rule for ${request} does not match it.`,
  ruleForServicePort: ({ rule, port }: { rule: string; port: number }) =>
    `Rule ${rule} is written for port ${port}, but the ports of a rule are always destination ports, so it never matches this reply.`,
  noRuleCoversPort: ({ direction, port }: { direction: Direction; port: number }) =>
    `No ${direction} rule covers ${port}.`,
  denyCoversPort: ({ rule, ports, port }: { rule: string; ports: string; port: number }) =>
    `Rule ${rule} denies ${ports === 'all' ? 'all ports' : `the ports ${ports}`}, and ${port} is among them.`,
  portInRange: ({ port, range }: { port: number; range: string }) =>
    `The client picked ${port} from its range ${range}, so a rule for replies has to cover all of that range.`,
  firstMatchDecides:
    'Rules are tried in ascending number and the first match decides, so an allow rule with a higher number cannot help.',
  nearMiss: ({ rule, reason }: { rule: string; reason: string }) =>
    `Rule ${rule} comes closest, but ${reason}.`,
};
