import type { Hop, Leg, Trace } from '../../src/trace/trace.ts';

/**
 * What each component of a leg looked at, in its order, and what it answered:
 * `vpn-gateway vgw outbound: drop BAD_STATE_ATTACHMENT; not attached; towards vpn-connection vpn`.
 */
export function accountsOf(leg: Leg | null): readonly string[] {
  return (leg?.hops ?? []).map(accountOf);
}

export function requestAccounts(trace: Trace, connection = 0): readonly string[] {
  return accountsOf(trace.connections[connection]!.request);
}

export function responseAccounts(trace: Trace, connection = 0): readonly string[] {
  return accountsOf(trace.connections[connection]!.response);
}

/** The account of the hop at which a walk stops. */
export function stopAccount({ stoppedAt, connections }: Trace): string | null {
  if (stoppedAt === null) return null;
  const { connection, leg, hop } = stoppedAt;
  return accountOf(connections[connection]![leg]!.hops[hop]!);
}

/** The account of the hop at a component, by the number of the connection. */
export function accountAt(trace: Trace, component: string, leg: 'request' | 'response' = 'request'): string {
  const accounts = trace.connections.flatMap((connection) => accountsOf(connection[leg]));
  return accounts.find((account) => account.startsWith(component)) ?? `no ${component}`;
}

function accountOf({ component, direction, decision }: Hop): string {
  const { verdict, code, causes, notes } = decision;
  const where = [component.type, component.id, ...(direction === null ? [] : [direction])].join(' ');
  const answer = [verdict, ...(code === null ? [] : [code])].join(' ');
  return [
    `${where}: ${answer}`,
    ...causes.map((cause) => `because ${cause}`),
    ...notes.map((note) => `noting ${note}`),
    ...looked(decision),
  ].join('; ');
}

function looked(decision: Hop['decision']): readonly string[] {
  const checks = 'checks' in decision ? decision.checks : [];
  const all = checks.map(({ name, passed }) => (passed ? name : `not ${name}`));
  const checked = all.length === 0 ? [] : [all.join(', ')];
  if (decision.kind !== 'crossing') return checked;
  const { towards, zone, tunnel } = decision;
  return [
    ...checked,
    ...(towards === null ? [] : [`towards ${towards.type} ${towards.id}`]),
    ...(zone === null ? [] : [`in ${zone}`]),
    ...(tunnel === null ? [] : [`by tunnel ${tunnel}`]),
  ];
}
