/** Milliseconds between two questions whether there is a new version: a page in a classroom may stay open for days. */
const PATIENCE = 60 * 60 * 1000;

/** Keeps the page for use without a network, and knows whether a newer version of it waits. */
export class Updates {
  #waiting = $state.raw<ServiceWorker | null>(null);

  get isWaiting(): boolean {
    return this.#waiting !== null;
  }

  /** Lets the newer version take over, and shows it. */
  readonly take = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.#waiting?.postMessage('take over');
  };

  /** Leaves the newer version for the next visit. */
  readonly dismiss = (): void => {
    this.#waiting = null;
  };

  /** Begins to keep the page. Where the browser cannot, or may not, the page works as ever with a network. */
  async start(): Promise<void> {
    try {
      const registration = await navigator.serviceWorker.register('./sw.js');
      this.#watch(registration);
      registration.addEventListener('updatefound', () => this.#watch(registration));
      setInterval(() => void registration.update().catch(() => undefined), PATIENCE);
    } catch {
      // No service workers here: a file, a frame of another origin, a private window.
    }
  }

  #watch(registration: ServiceWorkerRegistration): void {
    const { installing, waiting } = registration;
    const offer = (worker: ServiceWorker) => {
      if (navigator.serviceWorker.controller !== null) this.#waiting = worker;
    };
    if (waiting !== null) offer(waiting);
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(installing);
    });
  }
}
