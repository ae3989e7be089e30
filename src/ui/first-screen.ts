import { part } from './controls/part.ts';
import { FIRST_SCENARIO, loadScenario } from './state/gallery.ts';
import { isShareLink, parseHash } from './state/location-hash.ts';

/** What the first screen is made of. It is fetched together with the page (scripts/site/plugin.mjs). */
export const loadMap = part(() => import('./map/NetworkMap.svelte'));
export const loadPanel = part(() => import('./panel/HopPanel.svelte'));
export const loadPanes = part(() => import('./layout/Panes.svelte'));

/**
 * Begins to load what the first screen needs when it comes to it, one part after another: it is then there already, and
 * is drawn at once with the rest. What fails here fails again, and is told, where it is needed.
 */
export function preload(): void {
  const parts = [
    isShareLink(location.hash)
      ? import('./link/codec.ts')
      : loadScenario(parseHash(location.hash).scenario ?? FIRST_SCENARIO),
    loadMap(),
    import('../machine/player.ts'),
    loadPanel(),
    ...(matchMedia('(width >= 62rem)').matches ? [loadPanes()] : []),
  ];
  void Promise.allSettled(parts);
}
