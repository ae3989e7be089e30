import { FIRST_SCENARIO, loadScenario } from './state/gallery.ts';
import { isShareLink, parseHash } from './state/location-hash.ts';

/**
 * Begins to fetch what the first screen loads when it comes to it, one part after another: it is then there already.
 * What fails here fails again, and is told, where it is needed.
 */
export function preload(): void {
  const parts = [
    isShareLink(location.hash)
      ? import('./link/codec.ts')
      : loadScenario(parseHash(location.hash).scenario ?? FIRST_SCENARIO),
    import('./map/NetworkMap.svelte'),
    import('../machine/player.ts'),
    import('./panel/HopPanel.svelte'),
    ...(matchMedia('(width >= 62rem)').matches ? [import('./layout/Panes.svelte')] : []),
  ];
  void Promise.allSettled(parts);
}
