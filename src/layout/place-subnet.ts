import { bottom, boxAround, type Box, type Point } from './geometry.ts';
import { heightOfLines, sideLines, SIGN_ROOM, SUBNET_PITCH, type Column, type Plot } from './columns.ts';
import type { Item } from './contents.ts';
import type { NodeBox, SubnetBox, SubnetLabels } from './diagram.ts';
import type { MapKey } from './keys.ts';
import { label, labels, lineHeight } from './label.ts';
import { CELL, CORRIDOR, GLYPH, RING, STACK_GAP, SUBNET, TEXT } from './measures.ts';
import { placesIn, reorder } from './reorder.ts';
import type { ViewState } from './view.ts';

export interface SubnetPlace {
  readonly vpc: MapKey;
  readonly routerSide: SubnetBox['routerSide'];
  readonly facesRouter: boolean;
  readonly box: Box;
}

export function placeSubnet(plot: Plot, column: Column, place: SubnetPlace): SubnetBox {
  const { box, routerSide, facesRouter } = place;
  const gateY = routerSide === 'below' ? bottom(box) : box.y;
  const depth = facesRouter ? CORRIDOR : STACK_GAP;
  const isFolded = plot.items.some((item) => item.kind === 'stack');
  return {
    key: plot.key,
    id: plot.subnet?.id ?? '',
    kind: plot.kind,
    ref: plot.subnet === null ? null : { type: 'subnet', id: plot.subnet.id },
    vpc: place.vpc,
    zone: column.key,
    tier: plot.tier,
    box,
    gateY,
    routerSide,
    corridor:
      routerSide === 'below' ? { from: gateY, to: gateY + depth } : { from: gateY - depth, to: gateY },
    facesRouter,
    labels: plot.subnet === null ? null : sideLabels(plot, column, box),
    count: plot.count,
    folded: isFolded || (plot.kind === 'stack' && plot.count > 0),
    unfolded: plot.unfolded,
    pitch: { dx: 0, dy: plot.kind === 'subnet' ? SUBNET_PITCH : 0 },
  };
}

function sideLabels(plot: Plot, column: Column, box: Box): SubnetLabels | null {
  if (plot.subnet === null) return null;
  const { name, cidr, networkAcl, routeTable } = sideLines(plot.subnet);
  const x = box.x + SUBNET.padding;
  const room = column.side;
  let top = box.y + 11;
  const next = (height: number) => {
    const here = top;
    top += height;
    return here;
  };
  return {
    name: label(name.text, name.style, { x, room, top: next(lineHeight(name.style)) }),
    cidr: label(cidr.text, cidr.style, { x, room, top: next(lineHeight(cidr.style) + 5) }),
    networkAcl: label(networkAcl.text, networkAcl.style, {
      x: x + SIGN_ROOM,
      full: networkAcl.full,
      room: room - SIGN_ROOM,
      top: next(lineHeight(networkAcl.style) + 2),
    }),
    routeTable: label(routeTable.text, routeTable.style, {
      x: x + SIGN_ROOM,
      full: routeTable.full,
      room: room - SIGN_ROOM,
      top: next(0),
    }),
  };
}

/** The cells of a subnet: the first ones stand next to the border that faces the router. */
export function placeNodes(
  plot: Plot,
  column: Column,
  subnet: SubnetBox,
  view: ViewState,
): readonly NodeBox[] {
  const pitch = nodePitch(column);
  const inward = subnet.routerSide === 'below' ? -1 : 1;
  const items = reorder(plot.items, (item) => {
    const moved = view.moved[item.key];
    return placesIn(moved?.dx, pitch.dx) + inward * plot.perRow * placesIn(moved?.dy, pitch.dy);
  });
  const left = subnet.box.x + SUBNET.padding + (column.side === 0 ? 0 : column.side + SUBNET.sideGap);
  return items.map((item, index) => {
    const row = Math.floor(index / plot.perRow);
    const center: Point = {
      x: left + (index % plot.perRow) * column.cellWidth + column.labelRoom + CELL.labelGap + RING,
      y: subnet.gateY + inward * (SUBNET.front + RING + row * pitch.dy),
    };
    return {
      ...placeNode(item, center, column.labelRoom, subnet.key),
      row: row === 0 ? 'front' : 'behind',
      pitch,
    };
  });
}

/** How far a node is dragged to change places with the next one. */
function nodePitch(column: Column): { readonly dx: number; readonly dy: number } {
  return { dx: column.cellWidth, dy: 2 * RING + CELL.rowGap };
}

function placeNode(item: Item, center: Point, room: number, subnet: MapKey): Omit<NodeBox, 'row' | 'pitch'> {
  const count = item.kind === 'stack' ? [{ text: `×${item.count}`, style: TEXT.name }] : [];
  const lines = [...count, ...item.lines];
  const height = heightOfLines(item) + (count.length > 0 ? lineHeight(TEXT.name) : 0);
  const place = {
    x: center.x - RING - CELL.labelGap,
    top: center.y - height / 2,
    room,
    anchor: 'end',
  } as const;
  return {
    key: item.key,
    kind: item.kind,
    glyph: item.glyph,
    ref: item.ref,
    subnet,
    center,
    ring: item.guarded ? RING : null,
    box: boxAround(center, item.guarded ? 2 * RING : GLYPH),
    labels: labels(lines, place),
    count: item.count,
  };
}
