import { group, max, mean, min } from 'd3';
import { compareText } from '../base/compare.ts';
import { INTERNET } from '../compile/component.ts';
import type { Network } from '../compile/network.ts';
import { columnsOf } from './columns.ts';
import { contentsOf } from './contents.ts';
import type { Diagram, GatewayBox, OutsideBox, RegionBox } from './diagram.ts';
import { around, bottom, boxAround, centerOf, grow, right, type Box } from './geometry.ts';
import { placeEdges, roomForEdges } from './edges.ts';
import { outsideKey, type MapKey } from './keys.ts';
import { label } from './label.ts';
import { GATEWAY, MARGIN, OUTSIDE, REGION, TEXT, VPC } from './measures.ts';
import { placeVpc, planVpc, type VpcPart, type VpcPlan } from './place-vpc.ts';
import { placeRails } from './rails.ts';
import { placesIn, reorder } from './reorder.ts';
import { NO_VIEW, type ViewState } from './view.ts';

export interface LayoutOptions {
  readonly view?: ViewState;
  /** What the walk touches: never folded away. */
  readonly involved?: ReadonlySet<MapKey>;
}

const NOTHING: ReadonlySet<MapKey> = new Set();

/**
 * Where everything stands: a region's VPCs side by side; in each the Availability Zones as columns, public subnets above
 * the router, private and then isolated ones below it; gateways on the VPC's border; the internet on top.
 * The same network always gives the same picture, whatever the order of its document.
 */
export function layoutNetwork(network: Network, options: LayoutOptions = {}): Diagram {
  const folding = { view: options.view ?? NO_VIEW, involved: options.involved ?? NOTHING };
  const contents = contentsOf(network, folding);
  const subnets = group(network.subnets.values(), (subnet) => subnet.vpc.id);
  const vpcs = [...network.vpcs.values()].sort((a, b) => compareText(a.id, b.id));
  const plans = vpcs.map((vpc) =>
    planVpc(network, vpc, columnsOf(network, vpc, subnets.get(vpc.id) ?? [], contents, folding)),
  );
  const regions = [...group(plans, (plan) => plan.vpc.region ?? network.scenario.region ?? null)];
  regions.sort(([a], [b]) => compareText(a ?? '', b ?? ''));

  const placed: { readonly region: RegionBox; readonly parts: readonly VpcPart[] }[] = [];
  let x = 0;
  for (const [name, members] of regions) {
    const parts = placeRegion(members, x, folding.view);
    const region = regionAround(name, parts, x);
    placed.push({ region, parts });
    x = right(region.box) + REGION.gap;
  }
  const parts = placed.flatMap((it) => it.parts);
  const ground = placed.map((it) => it.region.box);
  const gateways = parts.flatMap((part) => part.gateways);
  const above = placeOutside(gateways, ground, network);
  const solid = [...ground, ...gateways.map((it) => it.box)];
  const outside = [...above, ...(ground.length === 0 ? [] : placeRails(network, gateways, around(solid)))];
  return {
    box: grow(around([...ground, ...outside.map((it) => it.box), ...gateways.map((it) => it.box)]), MARGIN),
    regions: placed.map((it) => it.region),
    vpcs: parts.flatMap((part) => part.vpcs),
    subnets: parts.flatMap((part) => part.subnets),
    nodes: parts.flatMap((part) => part.nodes),
    gateways,
    outside,
  };
}

function placeRegion(plans: readonly VpcPlan[], left: number, view: ViewState): readonly VpcPart[] {
  const ordered = reorder(plans, (plan) => placesIn(view.moved[plan.key]?.dx, plan.width + VPC.gap));
  let x = left + REGION.padding;
  return ordered.map((plan) => {
    const part = placeVpc(plan, { x, y: REGION.header + GATEWAY.height / 2 }, view);
    x = Math.max(right(part.box), ...part.gateways.map((it) => right(it.box))) + VPC.gap;
    return part;
  });
}

function regionAround(name: string | null, parts: readonly VpcPart[], x: number): RegionBox {
  const inside = parts.flatMap((part) => [
    part.box,
    ...part.gateways.filter((it) => it.side === 'right').map((it) => it.box),
  ]);
  const end = max(inside, right) ?? x + VPC.emptyWidth;
  const box: Box = {
    x,
    y: 0,
    width: end + REGION.padding - x,
    height: (max(inside, bottom) ?? 120) + REGION.padding,
  };
  const firstTrunk =
    min(
      parts.flatMap((part) => part.gateways.filter((it) => it.side !== 'bottom')),
      (it) => it.box.x,
    ) ?? end;
  const text =
    name === null
      ? null
      : label(name, TEXT.zone, {
          x: x + 16 + REGION.wordRoom,
          top: 9,
          room: firstTrunk - x - 24 - REGION.wordRoom,
        });
  return { name, box, label: text };
}

/** The internet is as wide as the gateways that lead to it, so that each way there is straight. */
function placeOutside(
  gateways: readonly GatewayBox[],
  ground: readonly Box[],
  network: Network,
): readonly OutsideBox[] {
  const onTop = gateways.filter((it) => it.side === 'top').map((it) => it.laneX);
  const middle = ground.length === 0 ? 0 : centerOf(around(ground)).x;
  const lowest = -OUTSIDE.gap - OUTSIDE.height / 2;
  const edges = placeEdges(network, onTop.length === 0 ? [middle] : onTop, lowest);
  const from = min([...onTop, ...edges.map(({ box }) => centerOf(box).x)]) ?? middle;
  const to = max(onTop) ?? middle;
  const width = Math.max(OUTSIDE.minWidth, to - from + OUTSIDE.minWidth * 0.7);
  const y = lowest - roomForEdges(network);
  const center = { x: mean([from, to]) ?? middle, y };
  const internet: OutsideBox = {
    key: outsideKey(INTERNET),
    ref: INTERNET,
    glyph: 'internet',
    box: boxAround(center, width, OUTSIDE.height),
    label: null,
    side: 'top',
  };
  const detached = [...network.internetGateways.values()].filter((it) => it.vpc === null);
  let x = right(internet.box) + VPC.gap;
  const alone = detached
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id }): OutsideBox => {
      const ref = { type: 'internet-gateway', id } as const;
      const box: Box = { x, y: y - GATEWAY.height / 2, width: GATEWAY.maxWidth, height: GATEWAY.height };
      x = right(box) + 12;
      const text = label(id, TEXT.group, { x: box.x + 28, top: y - 7.5, room: box.width - 38 });
      return { key: outsideKey(ref), ref, glyph: 'internet-gateway', box, label: text, side: 'top' };
    });
  return [internet, ...edges, ...alone];
}
