import { compile } from '../compile/compile.ts';
import type { Network } from '../compile/network.ts';

/** The networks after a failover, by the one before and the databases. A compiled network never changes. */
const after = new WeakMap<Network, Map<string, Network>>();

/**
 * The network in which the standby, or the first reader, of these databases has taken over (RDS-2). ASSUMPTION CA-30: at
 * once, so that a flow meets it as if it had always been so. Ids that are no database with one are passed over.
 */
export function afterFailover(network: Network, ids: readonly string[]): Network {
  const { databases = {} } = network.scenario;
  const failing = ids.filter((id) => {
    const database = Object.hasOwn(databases, id) ? databases[id] : undefined;
    return database?.failedOver !== true && (database?.standby ?? database?.readers) !== undefined;
  });
  if (failing.length === 0) return network;
  const key = failing.toSorted().join('\n');
  const known = after.get(network) ?? new Map<string, Network>();
  after.set(network, known);
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const changed = Object.entries(databases).map(([id, one]) => {
    return [id, failing.includes(id) ? { ...one, failedOver: true } : one] as const;
  });
  const compiled = compile({ ...network.scenario, databases: Object.fromEntries(changed) });
  const result = compiled.ok ? compiled.value : network;
  known.set(key, result);
  return result;
}
