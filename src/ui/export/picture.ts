import { flushSync, mount, unmount } from 'svelte';
import type { Network } from '../../compile/network.ts';
import { explainTrace } from '../../explain/trace.ts';
import type { ViewState } from '../../layout/view.ts';
import type { Language } from '../../model/text.ts';
import type { Trace } from '../../trace/trace.ts';
import MapPicture from './MapPicture.svelte';
import { standaloneSvg } from './standalone.ts';

export type Theme = 'light' | 'dark';

/** What leaves the page: a walk, and the map as it is drawn. */
export interface Subject {
  readonly network: Network;
  readonly trace: Trace;
  readonly language: Language;
  readonly view?: ViewState;
  /** What the document is called. */
  readonly title: string;
}

/** The map and the whole walk as an SVG file, light or dark, whatever the page is. */
export function drawSvg({ title, ...subject }: Subject, theme: Theme): string {
  const { headline, sentence } = explainTrace(subject.trace, subject.language);
  const target = document.createElement('div');
  target.inert = true;
  target.dataset['theme'] = theme;
  target.style.cssText = 'position: fixed; width: 0; height: 0; overflow: hidden';
  document.body.append(target);
  const component = mount(MapPicture, { target, props: { ...subject, id: 'walk', captioned: true } });
  try {
    flushSync();
    const drawing = target.querySelector('svg');
    if (drawing === null) throw new Error('the map was not drawn');
    return standaloneSvg(drawing, { title, description: `${headline}. ${sentence}` });
  } finally {
    void unmount(component);
    target.remove();
  }
}

/** Pixels for a unit of the map. */
const SCALE = 2;
/** What every browser can still draw on, in pixels a side. */
const LARGEST = 8192;

/** An SVG file as a PNG file, at twice its size: sharp on a slide. */
export async function drawPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, LARGEST / image.naturalWidth, LARGEST / image.naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('the browser makes no PNG of this size'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
