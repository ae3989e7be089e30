import { group, max, range } from 'd3';
import { compareText } from '../base/compare.ts';
import type { Network, Subnet, Vpc } from '../compile/network.ts';
import { formatCidr } from '../net/cidr.ts';
import { shortName } from './short-name.ts';
import { natItem, type Folding, type Item } from './contents.ts';
import { keyOf, type MapKey } from './keys.ts';
import { CELL, GATE_RADIUS, RING, SUBNET, TEXT, ZONE } from './measures.ts';
import { heightOf } from './label.ts';
import { placesIn, reorder } from './reorder.ts';
import { textWidth } from './text-width.ts';
import { TIERS, tierOf, type Tier } from './tier.ts';
import type { ViewState } from './view.ts';

/** A subnet in its column, with its size and without its place. */
export interface Plot {
  readonly key: MapKey;
  readonly kind: 'subnet' | 'no-subnet' | 'stack';
  readonly subnet: Subnet | null;
  readonly tier: Tier;
  readonly items: readonly Item[];
  readonly perRow: number;
  readonly height: number;
  readonly count: number;
  /** Whether a person unfolded it. */
  readonly unfolded: boolean;
}

/** An Availability Zone: its subnets by their distance from the router. */
export interface Column {
  readonly key: MapKey;
  readonly name: string | null;
  /** Public ones; the first stands next to the router. */
  readonly above: readonly Plot[];
  readonly below: readonly Plot[];
  readonly side: number;
  readonly labelRoom: number;
  readonly cellWidth: number;
  readonly plotWidth: number;
  readonly hasGutter: boolean;
}

/** How far a subnet is dragged to change places with the next one. */
export const SUBNET_PITCH = 160;
/** More than this of one tier in a zone, and subnets that the walk does not touch fold into a stack. */
const MOST_SUBNETS = 4;

/** The columns of a VPC from left to right. */
export function columnsOf(
  network: Network,
  vpc: Vpc,
  subnets: readonly Subnet[],
  contents: ReadonlyMap<string, readonly Item[]>,
  folding: Folding,
): readonly Column[] {
  const zones = [...group(subnets, (subnet) => subnet.az)].sort(([a], [b]) => compareZones(a, b));
  const plain = zones.map(([name, members]) => {
    const key = keyOf('zone', `${vpc.id}:${name ?? ''}`);
    const ordered = [...members].sort((a, b) => compareText(a.id, b.id));
    const byTier = group(ordered, tierOf);
    const [above = [], ...others] = TIERS.map((tier) =>
      plotsOf(`${vpc.id}:${name ?? ''}`, byTier.get(tier) ?? [], tier, zones.length, contents, folding),
    );
    return columnOf(key, name, [...above].reverse(), others.flat());
  });
  const columns = [...sameWidth(plain), ...regionalNats(network, vpc)];
  return reorder(columns, (it) => placesIn(folding.view.moved[it.key]?.dx, columnWidth(it) + ZONE.gap));
}

/** The width of the whole zone. */
export function columnWidth(column: Column): number {
  return column.plotWidth + 2 * ZONE.padding + (column.hasGutter ? ZONE.gutter : 0);
}

function compareZones(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : compareText(a, b);
}

function plotsOf(
  scope: string,
  subnets: readonly Subnet[],
  tier: Tier,
  zoneCount: number,
  contents: ReadonlyMap<string, readonly Item[]>,
  { view, involved }: Folding,
): readonly Plot[] {
  const stackKey = keyOf('stack', `${scope}:${tier}`);
  const isUnfolded = subnets.length > MOST_SUBNETS && view.unfolded.includes(stackKey);
  const isFolding = subnets.length > MOST_SUBNETS && !isUnfolded;
  const isShown = (subnet: Subnet, index: number) =>
    !isFolding || index < MOST_SUBNETS - 1 || involved.has(keyOf('subnet', subnet.id));
  const shown = subnets
    .filter(isShown)
    .map((subnet) => plotOf(subnet, tier, zoneCount, contents.get(subnet.id) ?? [], view));
  const ordered = reorder(shown, (plot) => placesIn(view.moved[plot.key]?.dy, SUBNET_PITCH));
  const count = subnets.length - shown.length;
  if (count === 0 && !isUnfolded) return ordered;
  const rest: Plot = {
    key: stackKey,
    kind: 'stack',
    subnet: null,
    tier,
    items: [],
    perRow: 1,
    height: SUBNET.foldedHeight,
    count,
    unfolded: isUnfolded,
  };
  return tier === 'public' ? [rest, ...ordered] : [...ordered, rest];
}

function plotOf(
  subnet: Subnet,
  tier: Tier,
  zoneCount: number,
  items: readonly Item[],
  view: ViewState,
): Plot {
  const perRow = cellsPerRow(items.length, zoneCount);
  const key = keyOf('subnet', subnet.id);
  return {
    key,
    kind: 'subnet',
    subnet,
    tier,
    items,
    perRow,
    height: heightOfCells(items.length, perRow),
    count: 1,
    unfolded: view.unfolded.includes(key),
  };
}

/** Few in a row where several zones share the width. */
function cellsPerRow(count: number, zoneCount: number): number {
  const widest = zoneCount === 1 ? 3 : 2;
  if (count <= widest) return Math.max(1, count);
  return Math.max(2, Math.ceil(Math.sqrt(count * (zoneCount === 1 ? 1.2 : 0.8))));
}

function heightOfCells(count: number, perRow: number): number {
  if (count === 0) return SUBNET.emptyHeight;
  const rows = Math.ceil(count / perRow);
  return SUBNET.front + SUBNET.back + rows * 2 * RING + (rows - 1) * CELL.rowGap;
}

function columnOf(key: MapKey, name: string | null, above: readonly Plot[], below: readonly Plot[]): Column {
  const plots = [...above, ...below];
  const side = clamp(max(plots, sideWidth) ?? 0, SUBNET.sideMin, SUBNET.sideMax);
  const labelRoom = clamp(max(plots, widestLine) ?? 0, CELL.labelMin, CELL.labelMax);
  const isDeep = plots.some((plot) => plot.items.length > plot.perRow);
  const cellWidth = labelRoom + CELL.labelGap + 2 * RING + (isDeep ? CELL.strip : CELL.right);
  const cells = max(plots, (plot) => (plot.items.length === 0 ? 0 : plot.perRow)) ?? 0;
  const plotWidth =
    2 * SUBNET.padding + side + SUBNET.sideGap + Math.max(1, cells) * cellWidth + SUBNET.endRoom;
  const hasGutter = above.length > 1 || below.length > 1;
  return { key, name, above, below, side, labelRoom, cellWidth, plotWidth, hasGutter };
}

/** Zones of nearly one width look calmer with the same one. */
function sameWidth(columns: readonly Column[]): readonly Column[] {
  const widest = max(columns, (column) => column.plotWidth) ?? 0;
  return columns.map((it) => (it.plotWidth * 1.6 < widest ? it : { ...it, plotWidth: widest }));
}

/** A regional NAT gateway stands in the VPC and in no subnet (NAT-20): it gets a column of its own. */
function regionalNats(network: Network, vpc: Vpc): readonly Column[] {
  const nats = [...network.natGateways.values()].filter((nat) => nat.subnet === null && nat.vpc === vpc);
  if (nats.length === 0) return [];
  const items = nats.sort((a, b) => compareText(a.id, b.id)).map(natItem);
  const plot: Plot = {
    key: keyOf('zone', `${vpc.id}:regional-nat:subnet`),
    kind: 'no-subnet',
    subnet: null,
    tier: 'public',
    items,
    perRow: items.length,
    height: heightOfCells(items.length, items.length),
    count: 1,
    unfolded: false,
  };
  const labelRoom = clamp(widestLine(plot), CELL.labelMin, CELL.labelMax);
  const cellWidth = labelRoom + CELL.labelGap + 2 * RING + CELL.right;
  const plotWidth = 2 * SUBNET.padding + items.length * cellWidth + GATE_RADIUS;
  const key = keyOf('zone', `${vpc.id}:regional-nat`);
  return [
    { key, name: null, above: [plot], below: [], side: 0, labelRoom, cellWidth, plotWidth, hasGutter: false },
  ];
}

/** The texts at the left of a subnet. */
export function sideLines(subnet: Subnet) {
  const cidr = subnet.cidr ?? subnet.ipv6Cidr;
  return {
    name: { text: subnet.id, style: TEXT.title },
    cidr: { text: cidr === null ? '' : formatCidr(cidr), style: TEXT.address },
    networkAcl: { text: shortName(subnet.networkAcl), full: subnet.networkAcl.id, style: TEXT.note },
    routeTable: { text: shortName(subnet.routeTable), full: subnet.routeTable.id, style: TEXT.note },
  };
}

/** Left of the names of network ACL and route table, for their small signs. */
export const SIGN_ROOM = 18;

function sideWidth(plot: Plot): number {
  if (plot.subnet === null) return 0;
  const { name, cidr, networkAcl, routeTable } = sideLines(plot.subnet);
  const plain = [name, cidr].map((it) => textWidth(it.text, it.style));
  const signed = [networkAcl, routeTable].map((it) => SIGN_ROOM + textWidth(it.text, it.style));
  return Math.ceil(Math.max(...plain, ...signed));
}

function widestLine(plot: Plot): number {
  const lines = plot.items.flatMap((item) => item.lines);
  return Math.ceil(max(lines, (line) => textWidth(line.text, line.style)) ?? 0);
}

export function heightOfLines(item: Item): number {
  return heightOf(item.lines.map((line) => line.style));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** How many rows lie on one side of the router, in the column that has most. */
export function rowsOf(columns: readonly Column[], side: 'above' | 'below'): readonly number[] {
  const count = max(columns, (column) => column[side].length) ?? 0;
  return range(count).map((row) => max(columns, (column) => column[side][row]?.height ?? 0) ?? 0);
}
