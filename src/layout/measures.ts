import type { TextStyle } from './text-width.ts';

/** The sizes of everything on the map, in its own units. */
export const TEXT = {
  title: { face: 'strong', size: 13.5 },
  name: { face: 'strong', size: 13 },
  address: { face: 'mono', size: 11.5 },
  note: { face: 'sans', size: 11.5 },
  group: { face: 'strong', size: 11.5 },
  zone: { face: 'sans', size: 12 },
  gate: { face: 'strong', size: 11.5 },
  rule: { face: 'sans', size: 11.5 },
  packet: { face: 'mono', size: 12 },
} as const satisfies Record<string, TextStyle>;

/** The height of a line of text, as a multiple of its size. */
export const LINE_HEIGHT = 1.3;

/** A network interface: its owner's glyph in a ring. */
export const RING = 38;
export const GLYPH = 40;
export const GATE_RADIUS = 9.5;

/** Around the ring of an interface. */
export const CELL = { labelGap: 10, labelMin: 48, labelMax: 128, right: 26, strip: 46, rowGap: 16 } as const;
/** The lanes beside a ring, for an interface that stands behind another one. */
export const STRIP = { first: 13, step: 20, room: 30 } as const;

export const SUBNET = {
  padding: 14,
  sideMin: 72,
  sideMax: 150,
  sideGap: 14,
  /** Right of the last interface: for the labels of its gates and of the packet. */
  endRoom: 96,
  /** Between the rings and the border that faces the router: gates and the way to a neighbour. */
  front: 40,
  back: 12,
  emptyHeight: 92,
  foldedHeight: 46,
} as const;

export const ZONE = { padding: 14, header: 30, gap: 18, gutter: 50 } as const;

/** Between a subnet and the router, and between subnets that stand behind each other. */
export const CORRIDOR = 58;
export const STACK_GAP = 74;
export const SPINE = { height: 44, label: 96 } as const;

export const VPC = { padding: 20, top: 30, gap: 36, emptyWidth: 360 } as const;
/** The way from the router up to a gateway, between two Availability Zones. */
export const TRUNK = 62;
/** The same down to a gateway on the lower border: its glyph stands beside the lines. */
export const TRUNK_DOWN = 76;
/** `lanes`: the right end of a gateway, through which lines pass beside its name. */
export const GATEWAY = { height: 28, minWidth: 110, maxWidth: 216, lanes: 54, glyph: 30 } as const;
/** The right side of a VPC, where the gateways stand that lead to other networks. */
export const SIDE_GUTTER = 84;
/** How much of such a gateway lies inside its VPC. */
export const SIDE_INSIDE = 26;

/** `wordRoom`: for the word before a region's name, in any language. */
export const REGION = { padding: 14, header: 28, gap: 28, wordRoom: 54 } as const;
export const OUTSIDE = { height: 36, minWidth: 170, gap: 34 } as const;
export const MARGIN = 12;
