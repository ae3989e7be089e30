/**
 * The port on which a service answers at its interfaces, where it has one for all: an interface of a document has no
 * ports of its own, so its name says it.
 */
const PORTS = {
  eks: 443,
  opensearch: 443,
  efs: 2049,
  redshift: 5439,
  redis: 6379,
  memcached: 11_211,
  resolver: 53,
} as const;

export type ManagedService = keyof typeof PORTS;

/** `cache (tcp 6379)`. A Resolver endpoint answers over UDP first. */
export function nameWithPort(name: string, service: ManagedService | undefined, port?: number): string {
  const own = port ?? (service === undefined ? undefined : PORTS[service]);
  if (own === undefined) return name.slice(0, 255);
  const protocol = service === 'resolver' ? 'udp' : 'tcp';
  return `${name.slice(0, 230)} (${protocol} ${String(own)})`;
}
