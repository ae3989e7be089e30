import type { Position } from '../../link/link-state.ts';
import type { Step } from '../../explain/position.ts';
import type { Stop } from '../../trace/trace.ts';

export type { Position };

/** The index of a hop among all steps of the walk; 0 where there is no such hop. */
export function indexOf(steps: readonly Step[], position: Position | Stop | null): number {
  if (position === null) return 0;
  const index = steps.findIndex(
    ({ connection, leg, index: hop }) =>
      connection === position.connection && leg === position.leg && hop === position.hop,
  );
  return Math.max(0, index);
}

export function positionOf({ connection, leg, index }: Step): Position {
  return { connection, leg, hop: index };
}
