import { flushSync, mount, unmount } from 'svelte';
import type { Subject } from '../export/picture.ts';
import './handout.css';
import Handout from './Handout.svelte';

/** Millimetres that A4 (297 high) and Letter (279) both have between their margins. */
const SHEET = { width: 190, height: 257 };
/** Smaller than this, nobody could read it: then there is a second page. */
const SMALLEST = 0.5;

/** Puts the sheet into the page, where only the printer sees it, until it is printed. */
export function layOut(subject: Subject): void {
  const target = document.createElement('div');
  target.className = 'handout';
  target.inert = true;
  // Paper is white, whatever the page is.
  target.dataset['theme'] = 'light';
  document.body.append(target);
  // The page's rem follows the size of the window, and paper is another window.
  document.documentElement.style.fontSize = '16px';
  const component = mount(Handout, { target, props: subject });
  flushSync();
  fitOnSheet(target);
  // Not when its menu goes away: a page that is printed is a narrow one, and is built anew.
  const remove = () => {
    void unmount(component);
    target.remove();
    document.documentElement.style.fontSize = '';
  };
  addEventListener('afterprint', remove, { once: true });
}

/** Draws everything a little smaller until it fits on one page. */
function fitOnSheet(target: HTMLElement): void {
  const sheet = target.firstElementChild;
  if (!(sheet instanceof HTMLElement)) return;
  const most = target.getBoundingClientRect().width * (SHEET.height / SHEET.width);
  for (let scale = 1; scale >= SMALLEST; scale -= 0.04) {
    sheet.style.zoom = String(scale);
    if (target.getBoundingClientRect().height <= most) return;
  }
}
