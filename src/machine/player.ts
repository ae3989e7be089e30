import { assign, createActor, setup } from 'xstate';
import { STEP_DURATION, type Speed } from './pace.ts';

export type PlayerEvent =
  | { readonly type: 'play' | 'pause' | 'toggle' | 'step' | 'back' | 'toStart' | 'toEnd' }
  | { readonly type: 'jump'; readonly index: number }
  | { readonly type: 'speed'; readonly speed: Speed }
  /** Another walk: its number of steps, and where to stand. */
  | { readonly type: 'load'; readonly count: number; readonly index: number };

interface PlayerContext {
  /** 0-based; 0 where there are no steps. */
  readonly index: number;
  readonly count: number;
  readonly speed: Speed;
}

/** A place in a list of steps, moved by hand or by the clock. It knows nothing of what the steps are. */
export const playerMachine = setup({
  types: {} as { context: PlayerContext; events: PlayerEvent },
  delays: { stepDuration: ({ context }) => STEP_DURATION / context.speed },
  guards: { atEnd: ({ context }) => context.index >= context.count - 1 },
  actions: {
    advance: assign(({ context }) => at(context, context.index + 1)),
    retreat: assign(({ context }) => at(context, context.index - 1)),
    rewind: assign({ index: 0 }),
    toLast: assign(({ context }) => at(context, context.count - 1)),
    jump: assign(({ context }, params: { index: number }) => at(context, params.index)),
    setSpeed: assign((_, params: { speed: Speed }) => ({ speed: params.speed })),
    load: assign((_, { count, index }: { count: number; index: number }) => ({
      count,
      ...at({ count }, index),
    })),
  },
}).createMachine({
  id: 'player',
  context: { index: 0, count: 0, speed: 1 },
  initial: 'paused',
  on: {
    step: { target: '.paused', actions: 'advance' },
    back: { target: '.paused', actions: 'retreat' },
    toStart: { target: '.paused', actions: 'rewind' },
    toEnd: { target: '.paused', actions: 'toLast' },
    jump: {
      target: '.paused',
      actions: { type: 'jump', params: ({ event }) => ({ index: event.index }) },
    },
    load: {
      target: '.paused',
      actions: { type: 'load', params: ({ event }) => ({ count: event.count, index: event.index }) },
    },
    speed: { actions: { type: 'setSpeed', params: ({ event }) => ({ speed: event.speed }) } },
  },
  states: {
    paused: {
      on: {
        // At the end there is nothing left to play: begin again.
        play: [{ guard: 'atEnd', target: 'playing', actions: 'rewind' }, { target: 'playing' }],
        toggle: [{ guard: 'atEnd', target: 'playing', actions: 'rewind' }, { target: 'playing' }],
      },
    },
    playing: {
      always: { guard: 'atEnd', target: 'paused' },
      after: { stepDuration: { target: 'playing', reenter: true, actions: 'advance' } },
      on: {
        pause: 'paused',
        toggle: 'paused',
        speed: {
          target: 'playing',
          reenter: true,
          actions: { type: 'setSpeed', params: ({ event }) => ({ speed: event.speed }) },
        },
      },
    },
  },
});

function at({ count }: Pick<PlayerContext, 'count'>, index: number): Pick<PlayerContext, 'index'> {
  return { index: Math.max(0, Math.min(index, count - 1)) };
}

/** Where the player stands, and whether it moves on by itself. */
export interface Standing {
  readonly index: number;
  readonly speed: Speed;
  readonly playing: boolean;
}

/** Starts a player, and tells where it stands after each event. */
export function startPlayer(ontold: (standing: Standing) => void): {
  readonly send: (event: PlayerEvent) => void;
  readonly stop: () => void;
} {
  const actor = createActor(playerMachine);
  actor.subscribe((snapshot) => {
    const { index, speed } = snapshot.context;
    ontold({ index, speed, playing: snapshot.matches('playing') });
  });
  actor.start();
  return { send: (event) => actor.send(event), stop: () => actor.stop() };
}
