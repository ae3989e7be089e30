import { createContext } from 'svelte';
import type { ComponentRef } from '../../compile/component.ts';
import type { Pitch } from '../../layout/diagram.ts';
import type { HopPosition } from '../../layout/gate.ts';
import type { MapKey } from '../../layout/keys.ts';
import type { MapMessages } from './messages.ts';

/** What every part of the map may ask of it. */
export interface MapContext {
  readonly messages: MapMessages;
  /** The id of the line that explains what is pointed at. */
  readonly explanationId: string;
  readonly explain: (sentence: string | null) => void;
  readonly select: (ref: ComponentRef) => void;
  readonly step: (position: HopPosition) => void;
  readonly isDim: (key: MapKey) => boolean;
  readonly isSelected: (ref: ComponentRef | null) => boolean;
  /** Map units for one pixel on the screen. */
  readonly unit: () => number;
  readonly move: (key: MapKey, pitch: Pitch, dx: number, dy: number) => void;
  /** Folds a subnet or a stack of subnets, or unfolds it. */
  readonly fold: (key: MapKey, wish: 'fold' | 'unfold') => void;
  /** The one component that the Tab key reaches; arrow keys go on from there. */
  readonly isTabStop: (key: MapKey) => boolean;
  readonly focused: (key: MapKey) => void;
}

export const [getMap, setMap] = createContext<MapContext>();
