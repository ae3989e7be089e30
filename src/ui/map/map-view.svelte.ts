import { select, zoom, zoomIdentity, type ZoomTransform } from 'd3';
import type { Attachment } from 'svelte/attachments';
import { boxAround, centerOf, distance, type Box, type Point } from '../../layout/geometry.ts';

const CLOSEST = 4;
/** Never so small that nothing can be read, never larger than drawn when everything is shown. */
const LARGEST_FIT = 1.6;
/** Below this scale the words of the map cannot be read: a part of it is shown instead of all. */
const LEGIBLE = 0.45;
const READABLE = 0.58;
const READABLE_HEART = 0.85;
/** Pixels: a phone's width, and the height of the buttons in the corner. */
const [NARROW, BUTTONS] = [520, 46];

/** The part of a map that matters, and the place in it that matters most. */
export interface Heart {
  readonly box: Box;
  readonly focus: Point | null;
}

/** Whether a gesture takes hold of something that is moved on the map: then the map stays. */
function movesItself({ type, target }: Event): boolean {
  if (type !== 'mousedown' && type !== 'touchstart') return false;
  return target instanceof Element && target.closest('.movable') !== null;
}

/** What part of the map is seen: d3-zoom reads the gestures, Svelte draws. */
export class MapView {
  transform = $state.raw<ZoomTransform>(zoomIdentity);
  width = $state(0);
  height = $state(0);

  private readonly content: () => Box;
  /** The part that matters most, for screens on which the whole would be too small to read. */
  private readonly heart: () => Heart | null;
  private readonly behavior = zoom<SVGSVGElement, unknown>();
  private element: SVGSVGElement | null = null;
  /** Until a person moves the map, it keeps showing everything. */
  private isFitted = true;
  private known: Box | null = null;

  constructor(content: () => Box, heart: () => Heart | null) {
    this.content = content;
    this.heart = heart;
  }

  /** The scale at which everything is seen. */
  get fitScale(): number {
    return Math.min(LARGEST_FIT, this.scaleOf(this.content()));
  }

  private scaleOf({ width, height }: Box): number {
    return this.width === 0 || this.height === 0 ? 1 : Math.min(this.width / width, this.room / height);
  }

  get isZoomedIn(): boolean {
    return this.transform.k > this.fitScale * 1.15;
  }

  /** The height that is free: on a phone the buttons would lie on the picture. */
  private get room(): number {
    return this.width > NARROW ? this.height : Math.max(1, this.height - BUTTONS);
  }

  /** On a phone it would hide what it should help to find. */
  get hasRoomForMinimap(): boolean {
    return this.width > NARROW;
  }

  /** The part of the map that is on the screen, in the map's units. */
  get seen(): Box {
    const { x, y, k } = this.transform;
    return { x: -x / k, y: -y / k, width: this.width / k, height: this.height / k };
  }

  readonly attach: Attachment<SVGSVGElement> = (element) => {
    this.element = element;
    const selection = select(element);
    this.behavior
      // Known already: to measure the element would make the browser lay out the page in the middle of a change.
      .extent(() => [
        [0, 0],
        [this.width, this.height],
      ])
      .filter((event: Event) => (!(event instanceof MouseEvent) || event.button === 0) && !movesItself(event))
      .on('zoom', (event: { transform: ZoomTransform; sourceEvent: unknown }) => {
        this.transform = event.transform;
        if (event.sourceEvent !== null && event.sourceEvent !== undefined) this.isFitted = false;
      });
    selection.call(this.behavior).on('dblclick.zoom', null);
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) this.resize(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      selection.on('.zoom', null);
      this.element = null;
    };
  };

  /** Shows everything; where that would be too small to read, the part that matters. */
  home(): void {
    const heart = this.fitScale < LEGIBLE ? this.heart() : null;
    if (heart === null) {
      this.fit();
      return;
    }
    const isWhole = this.scaleOf(heart.box) >= READABLE;
    const focus = isWhole || heart.focus === null ? heart.box : boxAround(heart.focus, 1);
    this.show(focus, Math.min(READABLE_HEART, Math.max(READABLE, this.scaleOf(heart.box))));
  }

  fit(): void {
    this.show(this.content(), this.fitScale);
  }

  private show(box: Box, k: number): void {
    this.isFitted = true;
    const middle = this.withinContent(centerOf(box), k);
    // The buttons are on top.
    const center = this.height - this.room / 2;
    this.set(zoomIdentity.translate(this.width / 2 - middle.x * k, center - middle.y * k).scale(k));
  }

  /** Moves the map when a place is not seen, or only at the rim. */
  reveal({ x, y }: Point): void {
    if (!this.isZoomedIn) return;
    const { x: left, y: top, width, height } = this.seen;
    const isSeen =
      Math.abs(x - left - width / 2) < width * 0.38 && Math.abs(y - top - height / 2) < height * 0.38;
    if (isSeen) return;
    const middle = this.withinContent({ x, y }, this.transform.k);
    // At the rim of the picture it may be there already.
    if (distance(middle, centerOf(this.seen)) * this.transform.k > 1) this.lookAt(middle.x, middle.y);
  }

  /** As near to a place as the middle can be, so that nothing empty is seen while something else is not. */
  private withinContent({ x, y }: Point, k: number): Point {
    const content = this.content();
    return {
      x: within(x, content.x, content.width, this.width / k),
      y: within(y, content.y, content.height, this.room / k),
    };
  }

  /** Everything of a new picture, if a person has not looked closer, or if it is quite another one. */
  refit(box: Box): void {
    const isOther = isOfOtherSize(this.known, box);
    this.known = box;
    if (this.isFitted || isOther) this.home();
  }

  zoomBy(factor: number): void {
    if (this.element === null) return;
    this.isFitted = false;
    this.limit();
    this.behavior.scaleBy(select(this.element), factor);
  }

  /** Moves what is seen, in pixels of the screen. */
  panBy(dx: number, dy: number): void {
    if (this.element === null) return;
    this.isFitted = false;
    this.behavior.translateBy(select(this.element), -dx / this.transform.k, -dy / this.transform.k);
  }

  lookAt(x: number, y: number): void {
    if (this.element === null) return;
    this.behavior.translateTo(select(this.element), x, y);
  }

  private resize(width: number, height: number): void {
    const middle = centerOf(this.seen);
    this.width = width;
    this.height = height;
    if (this.isFitted) this.home();
    else this.lookAt(middle.x, middle.y);
  }

  private set(transform: ZoomTransform): void {
    if (this.element === null) return;
    this.limit();
    this.behavior.transform(select(this.element), transform);
  }

  private limit(): void {
    const { x, y, width, height } = this.content();
    const margin = Math.max(width, height) / 2;
    this.behavior.scaleExtent([this.fitScale * 0.6, Math.max(CLOSEST, this.fitScale * 2)]).translateExtent([
      [x - margin, y - margin],
      [x + width + margin, y + height + margin],
    ]);
  }
}

/** An edit changes a picture a little; a picture of quite another size is another network. */
function isOfOtherSize(before: Box | null, now: Box): boolean {
  if (before === null) return true;
  const ratios = [now.width / before.width, now.height / before.height];
  return ratios.some((ratio) => ratio > 1.3 || ratio < 0.75);
}

/** Along one axis, where the middle of what is seen comes to stand. */
function within(wanted: number, start: number, length: number, seen: number): number {
  if (length <= seen) return start + length / 2;
  return Math.min(start + length - seen / 2, Math.max(start + seen / 2, wanted));
}
