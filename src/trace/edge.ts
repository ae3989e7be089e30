import type { Distribution, Origin } from '../compile/edge.ts';
import type { Network } from '../compile/network.ts';
import type { Flow } from '../model/flow.ts';
import { formatIp, type Ip } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { UNKNOWN } from './answer.ts';
import type { DistributionDecision } from './decision.ts';
import { decideViewer } from './distribution.ts';
import type { Ending, Served } from './ending.ts';
import type { ResolvedFlow } from './flow.ts';
import type { Journal } from './journal.ts';
import { resolveFlow } from './resolve-flow.ts';
import { decideWebAcl } from './web-acl.ts';

/** The distribution whose edge has this address; undefined where none has. */
export function edgeAt({ distributions }: Network, address: Ip): Distribution | undefined {
  for (const distribution of distributions.values()) if (distribution.edge === address) return distribution;
  return undefined;
}

/** At an edge of CloudFront: its names, its web ACL, its cache, and then an origin, in this order (CF-5, ASSUMPTION CA-31). */
export function atEdge(journal: Journal, distribution: Distribution, packet: Packet): Ending {
  const { asked, from } = journal.flow;
  const { ref, webAcl } = distribution;
  const viewer = decideViewer(distribution, asked.http, packet);
  const ending = (served: Served): Ending => ({
    kind: 'delivered',
    to: ref,
    receiver: { kind: 'edge', distribution },
    packet,
    served: { ...served, answersFailures: true },
  });
  const isAdmitted = viewer.code === null && viewer.status === null;
  if (isAdmitted && webAcl !== null) {
    const country = from.kind === 'internet' ? (asked.client?.country ?? null) : null;
    const request = { http: asked.http, source: packet.source, country };
    const decision = decideWebAcl(webAcl, ref, request, 'serve');
    journal.hop({ type: 'web-acl', id: webAcl.id }, 'inbound', null, packet, packet, decision);
    if (decision.code !== null) return { kind: 'stopped' };
    if (decision.status !== null)
      return ending({ opens: [], answersFailures: true, status: decision.status });
  }
  const fetch = isAdmitted && !viewer.cacheHit ? originFlow(journal, viewer) : null;
  if (fetch === undefined) {
    journal.hop(ref, 'inbound', null, packet, packet, { ...viewer, ...UNKNOWN });
    return { kind: 'stopped' };
  }
  journal.hop(ref, 'inbound', null, packet, packet, viewer);
  if (viewer.code !== null) return { kind: 'stopped' };
  return ending({ opens: fetch === null ? [] : [fetch], answersFailures: true, status: viewer.status });
}

/** The connection to the origin (CF-1); undefined where nobody can be asked. */
function originFlow(
  { network, flow }: Journal,
  { distribution, origin, behavior, forwardedFor }: DistributionDecision,
): ResolvedFlow | undefined {
  if (origin === null) return undefined;
  const { http, via } = flow.asked;
  const { host, ...rest } = http ?? {};
  const sent: Flow['http'] = {
    ...rest,
    ...(behavior?.forwardsHost === true && host !== undefined ? { host } : {}),
    forwardedFor: [...(forwardedFor ?? [])],
  };
  const from = origin.interfaceId ?? `internet:${formatIp(distribution.originFacing)}`;
  const asked: Flow = { from, to: origin.to, protocol: 'tcp', port: origin.port, http: sent };
  const named = resolveFlow(network, via === undefined ? asked : { ...asked, via });
  const resolved = named.ok ? named : resolveFlow(network, asked);
  return resolved.ok ? fetching(resolved.value, distribution, origin) : undefined;
}

function fetching(flow: ResolvedFlow, distribution: Distribution, origin: Origin): ResolvedFlow {
  const { from } = flow;
  const sender = from.kind === 'internet' ? { ...from, ref: distribution.ref } : from;
  return { ...flow, from: sender, fetch: { distribution, origin } };
}
