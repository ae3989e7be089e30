import { sum } from 'd3';
import { compareText } from '../base/compare.ts';
import type { ComponentRef } from '../compile/component.ts';
import type { Network, Vpc } from '../compile/network.ts';
import { formatCidr } from '../net/cidr.ts';
import { bottom, right, type Box, type Point } from './geometry.ts';
import { columnWidth, rowsOf, type Column } from './columns.ts';
import type { Diagram, GatewayBox, NodeBox, SubnetBox, VpcBox, ZoneBox } from './diagram.ts';
import { borderKey, keyOf, outsideKey, type MapKey } from './keys.ts';
import { label } from './label.ts';
import {
  CORRIDOR,
  GATEWAY,
  SIDE_GUTTER,
  SIDE_INSIDE,
  SPINE,
  STACK_GAP,
  TEXT,
  TRUNK,
  TRUNK_DOWN,
  VPC,
  ZONE,
} from './measures.ts';
import { placeNodes, placeSubnet } from './place-subnet.ts';
import { placeWayDown, waysDown, type WayDown } from './rails.ts';
import { textWidth } from './text-width.ts';
import type { ViewState } from './view.ts';

/** The part of a diagram that one VPC brings. */
export type VpcPart = Pick<Diagram, 'vpcs' | 'subnets' | 'nodes' | 'gateways'> & { readonly box: Box };

/** A VPC with its columns, before it has a place. */
export interface VpcPlan {
  readonly key: MapKey;
  readonly vpc: Vpc;
  readonly columns: readonly Column[];
  /** Gateways on the top border, with the column after which their way up to it lies. */
  readonly trunks: readonly { readonly ref: ComponentRef; readonly after: number }[];
  /** Targets of routes that lead to networks the walk does not model. */
  readonly targets: readonly ComponentRef[];
  /** On the lower border, each with a way from the router as the gateways on top have. */
  readonly down: readonly WayDown[];
  readonly width: number;
}

export function planVpc(network: Network, vpc: Vpc, columns: readonly Column[]): VpcPlan {
  const middle = Math.max(0, Math.ceil(columns.length / 2) - 1);
  const gateways: ComponentRef[] = [];
  if (vpc.internetGateway !== null) gateways.push({ type: 'internet-gateway', id: vpc.internetGateway.id });
  if (vpc.egressOnlyInternetGateway !== null) {
    gateways.push({ type: 'egress-only-internet-gateway', id: vpc.egressOnlyInternetGateway.id });
  }
  const trunks = gateways.map((ref) => ({ ref, after: middle }));
  const targets = borderTargets(network, vpc);
  const down = waysDown(network, vpc);
  const inner =
    sum(columns, columnWidth) +
    Math.max(0, columns.length - 1) * ZONE.gap +
    trunks.length * TRUNK +
    down.length * TRUNK_DOWN;
  const width =
    Math.max(inner, columns.length === 0 ? VPC.emptyWidth : 0) +
    2 * VPC.padding +
    (targets.length > 0 ? SIDE_GUTTER : 0);
  return { key: keyOf('vpc', vpc.id), vpc, columns, trunks, targets, down, width };
}

export function placeVpc(plan: VpcPlan, origin: Point, view: ViewState): VpcPart {
  const { key, vpc, columns } = plan;
  const above = rowsOf(columns, 'above');
  const below = rowsOf(columns, 'below');
  const top = origin.y + VPC.top;
  const routerTop = top + ZONE.header + depthOf(above) + (above.length === 0 ? ZONE.padding : 0);
  const routerBottom = routerTop + SPINE.height;
  const zonesBottom = routerBottom + depthOf(below) + ZONE.padding;
  const box = { ...origin, width: plan.width, height: zonesBottom + VPC.padding - origin.y };

  const zones: ZoneBox[] = [];
  const subnets: SubnetBox[] = [];
  const nodes: NodeBox[] = [];
  const gateways: GatewayBox[] = [];
  let x = origin.x + VPC.padding;
  columns.forEach((column, index) => {
    const zoneBox = { x, y: top, width: columnWidth(column), height: zonesBottom - top };
    zones.push(zoneOf(column, zoneBox));
    for (const side of ['above', 'below'] as const) {
      const rows = side === 'above' ? above : below;
      column[side].forEach((plot, row) => {
        const away = distanceTo(rows, row);
        const y = side === 'above' ? routerTop - away - plot.height : routerBottom + away;
        const subnet = placeSubnet(plot, column, {
          vpc: key,
          routerSide: side === 'above' ? 'below' : 'above',
          facesRouter: row === 0,
          box: { x: x + ZONE.padding, y, width: column.plotWidth, height: plot.height },
        });
        subnets.push(subnet);
        nodes.push(...placeNodes(plot, column, subnet, view));
      });
    }
    x += zoneBox.width;
    for (const { ref, after } of plan.trunks) {
      if (after !== index && !(index === 0 && after < 0)) continue;
      gateways.push(topGateway(ref, key, { x: x + TRUNK / 2, y: origin.y }));
      x += TRUNK;
    }
    if (index === Math.max(0, Math.ceil(columns.length / 2) - 1)) {
      plan.down.forEach((way, order) => {
        gateways.push(placeWayDown(way, key, { x: x + TRUNK_DOWN / 2, y: bottom(box) }, order === 0));
        x += TRUNK_DOWN;
      });
    }
    x += ZONE.gap;
  });
  if (columns.length === 0) {
    plan.trunks.forEach(({ ref }, index) => {
      gateways.push(topGateway(ref, key, { x: origin.x + plan.width * (0.6 + 0.25 * index), y: origin.y }));
    });
    plan.down.forEach((way, index) => {
      const x = origin.x + VPC.padding + (index + 0.5) * TRUNK_DOWN;
      gateways.push(placeWayDown(way, key, { x, y: bottom(box) }, false));
    });
  }
  const router: Box = {
    x: origin.x + VPC.padding + ZONE.padding,
    y: routerTop,
    width: plan.width - 2 * (VPC.padding + ZONE.padding) - (plan.targets.length > 0 ? SIDE_GUTTER : 0),
    height: SPINE.height,
  };
  gateways.push(...sideGateways(plan.targets, key, { x: right(box), y: routerTop + SPINE.height / 2 }));
  const onTop = gateways.filter((gateway) => gateway.side !== 'bottom');
  const firstGateway = Math.min(right(box), ...onTop.map((gateway) => gateway.box.x));
  const placed: VpcBox = {
    key,
    id: vpc.id,
    box,
    zones,
    router,
    routerLabel: routerLabelOf(router),
    pitch: { dx: plan.width + VPC.gap, dy: 0 },
    ...titleOf(vpc, box, firstGateway),
  };
  return { vpcs: [placed], subnets, nodes, gateways, box: { ...box } };
}

/** How far the rows of one side reach from the router, gaps included. */
function depthOf(rows: readonly number[]): number {
  return rows.length === 0 ? 0 : distanceTo(rows, rows.length - 1) + (rows.at(-1) ?? 0);
}

/** From the router to a row. */
function distanceTo(rows: readonly number[], row: number): number {
  return CORRIDOR + sum(rows.slice(0, row), (height) => height + STACK_GAP);
}

function zoneOf(column: Column, box: Box): ZoneBox {
  const gutterTo = right(box) - 4;
  return {
    key: column.key,
    name: column.name,
    box,
    label:
      column.name === null
        ? null
        : label(column.name, TEXT.zone, { x: box.x + ZONE.padding, top: box.y + 8, room: box.width / 2 }),
    gutter: column.hasGutter ? { from: gutterTo - ZONE.gutter, to: gutterTo } : null,
    pitch: { dx: box.width + ZONE.gap, dy: 0 },
  };
}

function gatewayWidth(ref: ComponentRef): number {
  const width = textWidth(ref.id, TEXT.group) + GATEWAY.glyph + GATEWAY.lanes + 8;
  return Math.min(GATEWAY.maxWidth, Math.max(GATEWAY.minWidth, width));
}

/** The lines pass through one end: an internet gateway reaches out to the left, its neighbour to the right. */
function topGateway(ref: ComponentRef, vpc: MapKey, lanes: Point): GatewayBox {
  const glyph = ref.type === 'internet-gateway' ? 'internet-gateway' : 'egress-only-internet-gateway';
  const width = gatewayWidth(ref);
  const isLeft = glyph === 'internet-gateway';
  const x = isLeft ? lanes.x + GATEWAY.lanes / 2 - width : lanes.x - GATEWAY.lanes / 2;
  const box = { x, y: lanes.y - GATEWAY.height / 2, width, height: GATEWAY.height };
  const start = x + GATEWAY.glyph + (isLeft ? 0 : GATEWAY.lanes - 8);
  const room = width - GATEWAY.glyph - GATEWAY.lanes;
  const text = label(ref.id, TEXT.group, { x: start, top: lanes.y - 7.5, room });
  return {
    key: keyOf(glyph, ref.id),
    ref,
    glyph,
    vpc,
    box,
    label: text,
    side: 'top',
    laneX: lanes.x,
    leadsTo: null,
  };
}

/** The lines end at its left end. */
function sideGateway(ref: ComponentRef, vpc: MapKey, center: Point): GatewayBox {
  const width = gatewayWidth(ref);
  const box = { x: center.x - SIDE_INSIDE, y: center.y - GATEWAY.height / 2, width, height: GATEWAY.height };
  const start = GATEWAY.glyph + 14;
  const text = label(ref.id, TEXT.group, {
    x: box.x + start,
    top: center.y - 7.5,
    room: box.width - start - 12,
  });
  return {
    key: borderKey(ref, vpc),
    ref,
    glyph: ref.type === 'vpc-endpoint' ? 'vpc-endpoint' : 'other-network',
    vpc,
    box,
    label: text,
    side: 'right',
    laneX: box.x,
    leadsTo: null,
  };
}

function sideGateways(refs: readonly ComponentRef[], vpc: MapKey, center: Point): readonly GatewayBox[] {
  return refs.map((ref, index) =>
    sideGateway(ref, vpc, {
      x: center.x,
      y: center.y + (index - (refs.length - 1) / 2) * (GATEWAY.height + 14),
    }),
  );
}

/** Nothing passes the left end of the spine: the first interface of a subnet stands right of the subnet's texts. */
function routerLabelOf(router: Box): Box {
  return { x: router.x + 14, y: router.y + router.height / 2 - 9, width: SPINE.label, height: 18 };
}

function titleOf(vpc: Vpc, box: Box, end: number): Pick<VpcBox, 'name' | 'cidr'> {
  const x = box.x + 22;
  const room = end - x - 30;
  const top = box.y - TEXT.title.size * 0.7;
  const cidr = vpc.cidrs[0];
  const name = label(`VPC ${vpc.id}`, TEXT.title, { x, top, room: room * 0.65 });
  const after = right(name.box) + 8;
  const text = cidr === undefined ? '' : formatCidr(cidr);
  return {
    name,
    cidr: label(text, TEXT.address, { x: after, top: top + 2, room: Math.max(0, x + room - after) }),
  };
}

function borderTargets(network: Network, vpc: Vpc): readonly ComponentRef[] {
  const found = new Map<MapKey, ComponentRef>();
  for (const table of network.routeTables.values()) {
    if (table.vpc !== vpc) continue;
    for (const { target } of [...table.routes[4], ...table.routes[6]]) {
      const component =
        target.type === 'unmodelled'
          ? target.component
          : target.type === 'vpc-endpoint'
            ? ({ type: 'vpc-endpoint', id: target.endpoint.id } as const)
            : null;
      if (component !== null) found.set(outsideKey(component), component);
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, ref]) => ref);
}
