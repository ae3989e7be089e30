const SVG = 'http://www.w3.org/2000/svg';

/** What a picture is made of. Whatever else a page puts into its SVG stays behind: scripts, links, listeners, roles. */
const ELEMENTS = new Set(['svg', 'g', 'defs', 'marker', 'path', 'rect', 'circle', 'text']);
const ATTRIBUTES =
  'id viewBox width height x y rx ry r cx cy d transform marker-end refX refY markerWidth markerHeight markerUnits orient'.split(
    ' ',
  );
/** The properties that a browser would take from a style sheet, with what SVG takes where nothing is said. */
const SHAPE: readonly (readonly [string, string])[] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-opacity', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
];
const TEXT: readonly (readonly [string, string])[] = [
  ['font-family', ''],
  ['font-size', ''],
  ['font-weight', '400'],
  ['text-anchor', 'start'],
];

/**
 * A drawing of the page as an SVG file of its own: every style resolved to plain attributes, nothing that refers to
 * anything outside, no scripts. The drawing must be in the page, for its styles to be known.
 */
export function standaloneSvg(
  drawing: SVGSVGElement,
  { title, description }: Record<'title' | 'description', string>,
): string {
  const file = document.implementation.createDocument(SVG, 'svg');
  const root = file.documentElement;
  const made = copyOf(drawing, file);
  if (made === null) throw new Error('there is nothing to draw');
  for (const { name, value } of made.attributes) root.setAttribute(name, value);
  root.setAttribute('role', 'img');
  for (const [name, text] of [
    ['title', title],
    ['desc', description],
  ] as const) {
    const element = file.createElementNS(SVG, name);
    element.textContent = text;
    root.append(element);
  }
  root.append(...made.childNodes);
  return `${new XMLSerializer().serializeToString(file)}\n`;
}

function copyOf(element: Element, file: Document): Element | null {
  const name = element.localName;
  if (!ELEMENTS.has(name)) return null;
  const style = getComputedStyle(element);
  if (style.display === 'none' || isInvisible(name, style)) return null;
  const copy = file.createElementNS(SVG, name);
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null && !/url\((?!#)/u.test(value)) copy.setAttribute(attribute, value);
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  if (!isContainer(name)) {
    for (const [property, usual] of name === 'text' ? [...SHAPE, ...TEXT] : SHAPE) {
      const value = style.getPropertyValue(property);
      if (value !== usual && isSaid(property, style)) copy.setAttribute(property, value);
    }
  }
  if (name === 'text') copy.textContent = wordsOf(element);
  else
    for (const child of element.children) copy.append(...[copyOf(child, file)].filter((it) => it !== null));
  return name === 'g' && copy.childNodes.length === 0 ? null : copy;
}

function isContainer(name: string): boolean {
  return ['svg', 'g', 'defs', 'marker'].includes(name);
}

/** How a stroke looks needs no word where there is none. */
function isSaid(property: string, style: CSSStyleDeclaration): boolean {
  return property === 'stroke' || !property.startsWith('stroke') || style.stroke !== 'none';
}

/** Only there to be pointed at. */
function isInvisible(name: string, { fill, stroke, opacity }: CSSStyleDeclaration): boolean {
  const isClear = (colour: string) => colour === 'none' || /^rgba\(.*, 0\)$/u.test(colour);
  return opacity === '0' || (!isContainer(name) && isClear(fill) && isClear(stroke));
}

/** The text itself; a `<title>` within it is for the pointer. */
function wordsOf(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.nodeValue ?? '')
    .join('')
    .trim();
}
