import type { Speed } from '../../machine/pace.ts';
import type { PlayerEvent, Standing, startPlayer } from '../../machine/player.ts';

/** What controls of the player show and do. */
export interface PlayerView {
  readonly playing: boolean;
  readonly speed: Speed;
  readonly send: (event: PlayerEvent) => void;
}

const AT_START: Standing = { index: 0, speed: 1, playing: false };

/**
 * The player machine as values that the page can read. The first picture does not wait for the machine: it stands where
 * it is told to, and what else is asked meanwhile is done once the machine is there.
 */
export class Player implements PlayerView {
  #standing = $state.raw<Standing>(AT_START);
  #machine: ReturnType<typeof startPlayer> | null = null;
  #isLoading = false;
  #asked: readonly PlayerEvent[] = [];
  #isStopped = false;

  get index(): number {
    return this.#standing.index;
  }
  get speed(): Speed {
    return this.#standing.speed;
  }
  get playing(): boolean {
    return this.#standing.playing;
  }

  readonly send = (event: PlayerEvent): void => {
    if (this.#machine !== null) {
      this.#machine.send(event);
      return;
    }
    this.#asked = [...this.#asked, event];
    if (event.type === 'load') this.#standing = { ...AT_START, index: event.index };
    if (!this.#isLoading) void this.#load();
  };

  stop(): void {
    this.#isStopped = true;
    this.#machine?.stop();
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const module = await import('../../machine/player.ts');
      if (this.#isStopped) return;
      this.#machine = module.startPlayer((standing) => (this.#standing = standing));
      for (const event of this.#asked) this.#machine.send(event);
      this.#asked = [];
    } catch {
      this.#isLoading = false; // The network may be back when the next key is pressed.
    }
  }
}
