/** How many times as fast as the usual pace. */
export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** Milliseconds on one step at speed 1: long enough to read it. */
export const STEP_DURATION = 1800;
