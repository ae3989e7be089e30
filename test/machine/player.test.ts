import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { STEP_DURATION } from '../../src/machine/pace.ts';
import { playerMachine, startPlayer, type PlayerEvent, type Standing } from '../../src/machine/player.ts';

/** The events that are only a name. */
type Plain = 'play' | 'pause' | 'toggle' | 'step' | 'back' | 'toStart' | 'toEnd';

function playerWith(count: number, index = 0) {
  const actor = createActor(playerMachine).start();
  actor.send({ type: 'load', count, index });
  const send = (...events: readonly (PlayerEvent | Plain)[]) => {
    for (const event of events) actor.send(typeof event === 'string' ? { type: event } : event);
    return now();
  };
  const now = () => {
    const { context, value } = actor.getSnapshot();
    return { index: context.index, speed: context.speed, state: value };
  };
  return { send, now };
}

describe('by hand', () => {
  test.each([
    [['step', 'step'], 2],
    [['step', 'back'], 0],
    [['back'], 0],
    [['toEnd'], 4],
    [['toEnd', 'step'], 4],
    [['toEnd', 'toStart'], 0],
    [[{ type: 'jump', index: 3 }], 3],
    [[{ type: 'jump', index: 99 }], 4],
    [[{ type: 'jump', index: -1 }], 0],
  ] satisfies [readonly (PlayerEvent | Plain)[], number][])(
    '%j in five steps ends on %i',
    (events, index) => {
      expect(playerWith(5).send(...events)).toMatchObject({ index, state: 'paused' });
    },
  );

  test('a walk without steps stands at 0 and cannot play', () => {
    expect(playerWith(0).send('step', 'toEnd', 'play')).toMatchObject({ index: 0, state: 'paused' });
  });

  test('another walk begins where it is told, and waits', () => {
    const player = playerWith(5);
    player.send('play');
    expect(player.send({ type: 'load', count: 3, index: 2 })).toMatchObject({ index: 2, state: 'paused' });
    expect(player.send({ type: 'load', count: 3, index: 7 })).toMatchObject({ index: 2 });
  });
});

describe('by the clock', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('playing takes a step each time its duration has passed, and stops at the end', () => {
    const player = playerWith(3);
    player.send('play');
    vi.advanceTimersByTime(STEP_DURATION - 1);
    expect(player.now()).toMatchObject({ index: 0, state: 'playing' });
    vi.advanceTimersByTime(1);
    expect(player.now()).toMatchObject({ index: 1, state: 'playing' });
    vi.advanceTimersByTime(STEP_DURATION);
    expect(player.now()).toMatchObject({ index: 2, state: 'paused' });
    vi.advanceTimersByTime(10 * STEP_DURATION);
    expect(player.now()).toMatchObject({ index: 2, state: 'paused' });
  });

  test('playing at the end begins again', () => {
    const player = playerWith(3, 2);
    expect(player.send('toggle')).toMatchObject({ index: 0, state: 'playing' });
  });

  test('a pause keeps the place', () => {
    const player = playerWith(3);
    player.send('toggle');
    vi.advanceTimersByTime(STEP_DURATION);
    player.send('toggle');
    vi.advanceTimersByTime(10 * STEP_DURATION);
    expect(player.now()).toMatchObject({ index: 1, state: 'paused' });
  });

  test('a step by hand ends the playing', () => {
    const player = playerWith(5);
    player.send('play');
    expect(player.send('step')).toMatchObject({ index: 1, state: 'paused' });
  });

  test('speed 2 halves the duration, also while playing', () => {
    const player = playerWith(5);
    player.send('play');
    expect(player.send({ type: 'speed', speed: 2 })).toMatchObject({ state: 'playing', speed: 2 });
    vi.advanceTimersByTime(STEP_DURATION / 2);
    expect(player.now()).toMatchObject({ index: 1, state: 'playing' });
  });
});

test('a player that is started tells where it stands after each event', () => {
  const told: Standing[] = [];
  const player = startPlayer((standing) => told.push(standing));
  player.send({ type: 'load', count: 5, index: 2 });
  player.send({ type: 'speed', speed: 2 });
  player.send({ type: 'play' });
  player.send({ type: 'step' });
  player.stop();
  expect(told.slice(-4)).toEqual([
    { index: 2, speed: 1, playing: false },
    { index: 2, speed: 2, playing: false },
    { index: 2, speed: 2, playing: true },
    { index: 3, speed: 2, playing: false },
  ]);
});
