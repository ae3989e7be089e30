import type { Behavior, Distribution, Origin } from '../compile/edge.ts';
import type { Vpc } from '../compile/network.ts';
import type { Flow } from '../model/flow.ts';
import { isPrivateIpv4, isSharedIpv4, isUniqueLocalIpv6 } from '../net/cidr.ts';
import { formatIp } from '../net/ip.ts';
import { TCP, UDP } from '../net/protocol.ts';
import type { Packet } from '../net/packet.ts';
import { ALLOW, DELIVER, drop, passing, UNSUPPORTED } from './answer.ts';
import { judge } from './checks.ts';
import type { DistributionDecision } from './decision.ts';
import { fits, pathOf } from './listener-rule.ts';

const VIEWER_PORTS: readonly number[] = [80, 443];
const FORBIDDEN = 403;

/**
 * The edge has a viewer's request: it answers on ports 80 and 443, for its own names only, and has the behavior whose path
 * pattern fits first. A cache hit needs no origin (CF-5).
 * AWS: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html
 */
export function decideViewer(
  distribution: Distribution,
  http: Flow['http'],
  packet: Packet,
): DistributionDecision {
  const port = packet.kind === 'ports' ? packet.destinationPort : 0;
  const isServed =
    packet.protocol === TCP ? VIEWER_PORTS.includes(port) : packet.protocol === UDP && port === 443;
  const host = http?.host?.toLowerCase();
  const isOwn = host === undefined || host.endsWith('.cloudfront.net') || answersFor(distribution, host);
  const { checks, code } = judge([['listener', isServed, 'NO_POSSIBLE_DESTINATION']]);
  const asked = [...checks, ...(code === null ? [{ name: 'host-known' as const, passed: isOwn }] : [])];
  const behavior = behaviorFor(distribution, http);
  const cacheHit = http?.cacheHit === true && isOwn;
  const status = code === null && !isOwn ? FORBIDDEN : null;
  const answer = code !== null ? drop(code) : status === null ? DELIVER : passing('note', []);
  const facts = { behavior, origin: behavior.origin, cacheHit, status, checks: asked };
  return { ...answer, ...plain(distribution, 'viewer'), ...facts, forwardedFor: forwarded(http, packet) };
}

function answersFor({ aliases }: Distribution, host: string): boolean {
  return aliases.some((alias) => alias === host || (alias.startsWith('*.') && host.endsWith(alias.slice(1))));
}

function behaviorFor({ id, behaviors }: Distribution, http: Flow['http']): Behavior {
  const path = pathOf(http);
  const found = behaviors.find((behavior) => behavior.path === null || fits(behavior.path, path));
  if (found === undefined) throw new Error(`${id} was compiled without its default behavior`);
  return found;
}

/** CF-6, ALB-9: the sender of the connection is appended to what the request brought. */
export function forwarded(http: Flow['http'], { source }: Packet): readonly string[] {
  return [...(http?.forwardedFor ?? []), formatIp(source)];
}

/**
 * The edge asks an origin, in a connection of its own. A public origin needs a public address (CF-2); in the VPC of a VPC origin an
 * internet gateway has to be attached, though nothing passes it (CF-4).
 */
export function decideOriginFetch(
  distribution: Distribution,
  origin: Origin,
  vpc: Vpc | null,
  packet: Packet,
): DistributionDecision {
  const { checks, code } = judge([
    vpc === null
      ? ['destination-public', isPublic(packet), 'NO_POSSIBLE_DESTINATION']
      : ['gateway-attached', vpc.internetGateway !== null, 'X_CONFIG_UNSUPPORTED'],
  ]);
  const answer = code === null ? ALLOW : code === 'X_CONFIG_UNSUPPORTED' ? UNSUPPORTED : drop(code);
  return { ...answer, ...plain(distribution, 'origin'), origin, checks };
}

function isPublic({ destination }: Packet): boolean {
  return !isPrivateIpv4(destination) && !isSharedIpv4(destination) && !isUniqueLocalIpv6(destination);
}

/** The edge answers its viewer. */
export function decideAnswer(distribution: Distribution): DistributionDecision {
  return { ...ALLOW, ...plain(distribution, 'answer') };
}

function plain(distribution: Distribution, stage: DistributionDecision['stage']) {
  return {
    kind: 'distribution',
    distribution,
    stage,
    behavior: null,
    origin: null,
    cacheHit: false,
    status: null,
    checks: [],
    forwardedFor: null,
  } as const;
}
