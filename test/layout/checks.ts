import { expect } from 'vitest';
import type { Diagram } from '../../src/layout/diagram.ts';
import { diagramTexts } from '../../src/layout/gate-labels.ts';
import {
  boxAround,
  boxOfSegment,
  centerOf,
  distance,
  grow,
  holds,
  overlap,
  type Box,
  type Point,
} from '../../src/layout/geometry.ts';
import type { PathPicture } from '../../src/layout/picture.ts';
import { GATE_RADIUS, RING } from '../../src/layout/measures.ts';
import type { Trace } from '../../src/trace/trace.ts';

/** No words lie on other words; all stay where they belong. */
export function expectReadable(diagram: Diagram, picture: PathPicture): void {
  const words = [
    ...diagramTexts(diagram),
    ...picture.gates.flatMap((it) => (it.label === null ? [] : [it.label.box])),
  ];
  expect(pairs(words).filter(([a, b]) => overlap(grow(a, -0.01), grow(b, -0.01)))).toEqual([]);
  for (const gate of picture.gates) {
    const mark = boxAround(gate.at, 2 * GATE_RADIUS);
    expect(words.filter((it) => overlap(it, mark) && !isOwnGateway(diagram, gate.at, it))).toEqual([]);
  }
  expectInside(diagram, picture);
}

/** The tick of a gateway stands in its pill, beside the name. */
function isOwnGateway(diagram: Diagram, at: Point, text: Box): boolean {
  return diagram.gateways.some(
    (it) => it.side === 'right' && holds(it.box, text) && Math.abs(it.box.x - at.x) < 1,
  );
}

function expectInside(diagram: Diagram, picture: PathPicture): void {
  const subnets = new Map(diagram.subnets.map((it) => [it.key, it]));
  const vpcs = new Map(diagram.vpcs.map((it) => [it.key, it]));
  for (const subnet of diagram.subnets) {
    expect(holds(vpcs.get(subnet.vpc)!.box, subnet.box)).toBe(true);
    if (subnet.labels === null) continue;
    const { name, cidr, networkAcl, routeTable } = subnet.labels;
    for (const text of [name, cidr, networkAcl, routeTable]) expect(holds(subnet.box, text.box)).toBe(true);
  }
  for (const node of diagram.nodes) {
    const { box } = subnets.get(node.subnet)!;
    expect(holds(box, node.box)).toBe(true);
    for (const text of node.labels) expect(holds(box, text.box), text.full).toBe(true);
  }
  for (const { box, label } of [...diagram.gateways, ...diagram.outside]) {
    if (label !== null) expect(holds(box, label.box)).toBe(true);
  }
  for (const vpc of diagram.vpcs) {
    expect(holds(vpc.box, vpc.router)).toBe(true);
    expect(holds(vpc.router, vpc.routerLabel)).toBe(true);
    for (const zone of vpc.zones) if (zone.label !== null) expect(holds(zone.box, zone.label.box)).toBe(true);
  }
  for (const gate of picture.gates) {
    const subnet =
      subnets.get(gate.owner) ?? subnets.get(diagram.nodes.find((it) => it.key === gate.owner)?.subnet ?? '');
    if (gate.label === null) continue;
    if (gate.kind === 'security-group') expect(holds(subnet!.box, gate.label.box)).toBe(true);
    if (gate.kind === 'network-acl') expect(holds(vpcs.get(subnet!.vpc)!.box, gate.label.box)).toBe(true);
  }
  for (const box of [...diagram.vpcs, ...diagram.outside, ...diagram.gateways].map((it) => it.box)) {
    expect(holds(diagram.box, box)).toBe(true);
  }
}

/** No two boxes of a kind share space. */
export function expectApart(diagram: Diagram): void {
  for (const boxes of [diagram.vpcs, diagram.subnets, diagram.nodes, diagram.gateways, diagram.outside]) {
    expect(pairs(boxes.map((it) => it.box)).filter(([a, b]) => overlap(a, b))).toEqual([]);
  }
}

/** Gates lie on what they guard. */
export function expectGatesInPlace(diagram: Diagram, picture: PathPicture): void {
  for (const gate of picture.gates) {
    if (gate.kind === 'network-acl') {
      const subnet = diagram.subnets.find((it) => it.key === gate.owner)!;
      expect(gate.at.y).toBeCloseTo(subnet.gateY);
      expect(gate.at.x).toBeGreaterThan(subnet.box.x);
      expect(gate.at.x).toBeLessThan(subnet.box.x + subnet.box.width);
    }
    if (gate.kind === 'security-group') {
      const node = diagram.nodes.find((it) => it.key === gate.owner)!;
      expect(distance(gate.at, node.center)).toBeCloseTo(RING);
    }
    if (gate.kind === 'route-table' && gate.owner.startsWith('vpc:')) {
      const { router } = diagram.vpcs.find((it) => it.key === gate.owner)!;
      expect(
        [router.y, router.y + router.height, centerOf(router).y].some((y) => Math.abs(y - gate.at.y) < 24),
      ).toBe(true);
    }
  }
}

/** Lines are level or upright, and keep off what the packet does not meet and off every word. */
export function expectClearLines(diagram: Diagram, picture: PathPicture): void {
  const words = [
    ...diagramTexts(diagram),
    ...picture.gates.flatMap((it) => (it.label === null ? [] : [it.label.box])),
  ];
  const strangers = [
    ...diagram.nodes.filter((it) => !picture.involved.has(it.key)).map((it) => it.box),
    ...diagram.subnets.filter((it) => !picture.involved.has(it.key)).map((it) => it.box),
    ...diagram.gateways.filter((it) => !picture.involved.has(it.key)).map((it) => it.box),
  ];
  for (const line of picture.lines) {
    for (const points of [line.points, line.ghostPoints]) {
      for (const [a, b] of segmentsOf(points)) {
        expect(Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeCloseTo(0);
        const stroke = boxOfSegment(a, b, 2);
        expect([...words, ...strangers].filter((it) => overlap(it, stroke))).toEqual([]);
      }
    }
  }
}

/** Every hop has a place, and the packet never goes back. */
export function expectSteps(picture: PathPicture, hops: number): void {
  expect(picture.gates).toHaveLength(hops);
  for (const { stands, track } of picture.lines) {
    const along = stands.map((it) => it.along);
    expect(along).toEqual([...along].sort((a, b) => a - b));
    expect(along.every((it) => it >= 0 && it <= track.length)).toBe(true);
  }
}

/** A leg that begins after a drop is a ghost from its start: no packet went there. */
export function expectGhosts(picture: PathPicture, trace: Trace): void {
  for (const line of picture.lines) {
    const first = trace.connections[line.connection]?.[line.leg]?.hops[0];
    if (first?.hypothetical !== true) continue;
    expect(line.goneLength).toBe(0);
    expect(line.points.length).toBeLessThan(2);
    expect(line.ghostPoints.length).toBeGreaterThan(1);
    expect(line.ends).toBe(false);
  }
}

function segmentsOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((b, index) => [points[index]!, b] as const);
}

function pairs<T>(things: readonly T[]): readonly (readonly [T, T])[] {
  return things.flatMap((a, index) => things.slice(index + 1).map((b) => [a, b] as const));
}
