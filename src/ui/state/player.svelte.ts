import { createActor } from 'xstate';
import { playerMachine, type PlayerEvent, type Speed } from '../../machine/player.ts';

/** What controls of the player show and do. */
export interface PlayerView {
  readonly playing: boolean;
  readonly speed: Speed;
  readonly send: (event: PlayerEvent) => void;
}

/** The player machine as values that the page can read. */
export class Player implements PlayerView {
  readonly #actor = createActor(playerMachine);
  #snapshot = $state.raw(this.#actor.getSnapshot());

  constructor() {
    this.#actor.subscribe((snapshot) => {
      this.#snapshot = snapshot;
    });
    this.#actor.start();
  }

  get index(): number {
    return this.#snapshot.context.index;
  }
  get speed(): Speed {
    return this.#snapshot.context.speed;
  }
  get playing(): boolean {
    return this.#snapshot.matches('playing');
  }

  readonly send = (event: PlayerEvent): void => this.#actor.send(event);

  stop(): void {
    this.#actor.stop();
  }
}
