import type { Gate, HopPosition } from './gate.ts';
import type { Box, Point } from './geometry.ts';
import type { MapKey } from './keys.ts';
import type { Track } from './path-shape.ts';

/** Where the packet waits at a hop: just before what decides. */
export interface Stand {
  readonly position: HopPosition;
  /** From the start of its leg's track. */
  readonly along: number;
  readonly at: Point;
  /** What the packet shows of itself: ports, or ICMP type. */
  readonly text: string;
  readonly label: Box;
}

export interface PathLine {
  readonly connection: number;
  readonly leg: 'request' | 'response';
  /** The way the packet went, as corners and as an SVG path; empty where it went nowhere. */
  readonly points: readonly Point[];
  readonly shape: string;
  /** The way it would have gone after a drop. */
  readonly ghostPoints: readonly Point[];
  readonly ghostShape: string;
  /** The whole way, for the packet to glide along. */
  readonly track: Track;
  /** How far the packet really went along it. */
  readonly goneLength: number;
  /** The packet reaches the end of the line. */
  readonly ends: boolean;
  readonly stands: readonly Stand[];
}

/** The walk on the map. */
export interface PathPicture {
  readonly lines: readonly PathLine[];
  readonly gates: readonly Gate[];
  /** What the walk touches; the rest is dimmed. */
  readonly involved: ReadonlySet<MapKey>;
}

export const NO_PATHS: PathPicture = { lines: [], gates: [], involved: new Set() };
