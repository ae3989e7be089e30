import type { Heart } from './map-view.svelte.ts';
import type { Gate, HopPosition } from '../../layout/gate.ts';
import type { Diagram } from '../../layout/diagram.ts';
import { around, grow, type Point } from '../../layout/geometry.ts';
import type { PathLine, PathPicture, Stand } from '../../layout/picture.ts';

/** Where a hop lies as the walk stands: behind the packet, in front of it, or where it is. */
export type Phase = 'passed' | 'current' | 'ahead';

/** `lines` are in the order in which they are walked. */
export function phaseOf(lines: readonly PathLine[], hop: HopPosition, now: HopPosition | null): Phase {
  if (now === null) return 'passed';
  const order = compare(lines, hop, now);
  if (order === 0) return 'current';
  return order < 0 ? 'passed' : 'ahead';
}

/** A connection that a proxy opens is walked between the request and the response of the one that it serves. */
function compare(lines: readonly PathLine[], a: HopPosition, b: HopPosition): number {
  const place = ({ connection, leg }: HopPosition) =>
    lines.findIndex((line) => line.connection === connection && line.leg === leg);
  return place(a) - place(b) || a.hop - b.hop;
}

/** How much of each line is walked; null where the walk does not stand anywhere and all of it is shown. */
export function walkedLengths(
  lines: readonly PathLine[],
  now: HopPosition | null,
): readonly (number | null)[] {
  return lines.map((line) => {
    if (now === null) return null;
    const isHere = line.connection === now.connection && line.leg === now.leg;
    if (isHere) return line.stands[now.hop]?.along ?? 0;
    return compare(lines, { connection: line.connection, leg: line.leg, hop: 0 }, now) < 0
      ? line.track.length
      : 0;
  });
}

export function standAt(
  lines: readonly PathLine[],
  now: HopPosition | null,
): { readonly line: PathLine; readonly stand: Stand } | null {
  if (now === null) return null;
  const line = lines.find((it) => it.connection === now.connection && it.leg === now.leg);
  const stand = line?.stands[now.hop];
  return line === undefined || stand === undefined ? null : { line, stand };
}

/** Ends and stations stand on the map already: they are a gate only where they stop the packet. */
export function isShown(gate: Gate): boolean {
  switch (gate.kind) {
    case 'security-group':
    case 'network-acl':
    case 'route-table':
    case 'gateway':
    case 'nat-gateway':
    case 'firewall':
      return true;
    // A load balancer's own web ACL would hide it.
    case 'web-acl':
      return gate.owner.startsWith('outside:') || gate.state !== 'allow';
    case 'gateway-load-balancer':
    case 'load-balancer':
    case 'endpoint':
    case 'network-interface':
    case 'host':
    case 'place':
    case 'resolver':
    case 'name':
    case 'distribution':
      return gate.state === 'deny' || gate.state === 'unknown';
  }
}

/** Around what the walk touches, with some room for words; null where there is no walk. */
export function heartOf(diagram: Diagram, picture: PathPicture, focus: Point | null): Heart | null {
  const boxes = [
    ...diagram.subnets.filter((it) => picture.involved.has(it.key)).map((it) => it.box),
    ...diagram.gateways.filter((it) => picture.involved.has(it.key)).map((it) => it.box),
    ...diagram.outside.filter((it) => picture.involved.has(it.key)).map((it) => it.box),
  ];
  return boxes.length === 0 ? null : { box: grow(around(boxes), 10), focus };
}
