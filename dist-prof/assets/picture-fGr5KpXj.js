import { N as unmount, ht as flushSync, j as mount } from "./index-client-Df074lVN.js";
import { s as explainTrace } from "./index-C2EY9Jrc.js";
import { t as MapPicture } from "./MapPicture-D70Xx63K.js";
// src/ui/export/standalone.ts
var SVG = "http://www.w3.org/2000/svg";
/** What a picture is made of. Whatever else a page puts into its SVG stays behind: scripts, links, listeners, roles. */
var ELEMENTS = /* @__PURE__ */ new Set([
	"svg",
	"g",
	"defs",
	"marker",
	"path",
	"rect",
	"circle",
	"text"
]);
var ATTRIBUTES = "id viewBox width height x y rx ry r cx cy d transform marker-end refX refY markerWidth markerHeight markerUnits orient".split(" ");
/** The properties that a browser would take from a style sheet, with what SVG takes where nothing is said. */
var SHAPE = [
	["fill", "rgb(0, 0, 0)"],
	["fill-opacity", "1"],
	["stroke", "none"],
	["stroke-width", "1px"],
	["stroke-opacity", "1"],
	["stroke-dasharray", "none"],
	["stroke-linecap", "butt"],
	["stroke-linejoin", "miter"]
];
var TEXT = [
	["font-family", ""],
	["font-size", ""],
	["font-weight", "400"],
	["text-anchor", "start"]
];
/**
* A drawing of the page as an SVG file of its own: every style resolved to plain attributes, nothing that refers to
* anything outside, no scripts. The drawing must be in the page, for its styles to be known.
*/
function standaloneSvg(drawing, { title, description }) {
	const file = document.implementation.createDocument(SVG, "svg");
	const root = file.documentElement;
	const made = copyOf(drawing, file);
	if (made === null) throw new Error("there is nothing to draw");
	for (const { name, value } of made.attributes) root.setAttribute(name, value);
	root.setAttribute("role", "img");
	for (const [name, text] of [["title", title], ["desc", description]]) {
		const element = file.createElementNS(SVG, name);
		element.textContent = text;
		root.append(element);
	}
	root.append(...made.childNodes);
	return `${new XMLSerializer().serializeToString(file)}\n`;
}
function copyOf(element, file) {
	const name = element.localName;
	if (!ELEMENTS.has(name)) return null;
	const style = getComputedStyle(element);
	if (style.display === "none" || isInvisible(name, style)) return null;
	const copy = file.createElementNS(SVG, name);
	for (const attribute of ATTRIBUTES) {
		const value = element.getAttribute(attribute);
		if (value !== null && !/url\((?!#)/u.test(value)) copy.setAttribute(attribute, value);
	}
	if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
	if (!isContainer(name)) for (const [property, usual] of name === "text" ? [...SHAPE, ...TEXT] : SHAPE) {
		const value = style.getPropertyValue(property);
		if (value !== usual && isSaid(property, style)) copy.setAttribute(property, value);
	}
	if (name === "text") copy.textContent = wordsOf(element);
	else for (const child of element.children) copy.append(...[copyOf(child, file)].filter((it) => it !== null));
	return name === "g" && copy.childNodes.length === 0 ? null : copy;
}
function isContainer(name) {
	return [
		"svg",
		"g",
		"defs",
		"marker"
	].includes(name);
}
/** How a stroke looks needs no word where there is none. */
function isSaid(property, style) {
	return property === "stroke" || !property.startsWith("stroke") || style.stroke !== "none";
}
/** Only there to be pointed at. */
function isInvisible(name, { fill, stroke, opacity }) {
	const isClear = (colour) => colour === "none" || /^rgba\(.*, 0\)$/u.test(colour);
	return opacity === "0" || !isContainer(name) && isClear(fill) && isClear(stroke);
}
/** The text itself; a `<title>` within it is for the pointer. */
function wordsOf(element) {
	return [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue ?? "").join("").trim();
}
// src/ui/export/picture.ts
/** The map and the whole walk as an SVG file, light or dark, whatever the page is. */
function drawSvg({ title, ...subject }, theme) {
	const { headline, sentence } = explainTrace(subject.trace, subject.language);
	const target = document.createElement("div");
	target.inert = true;
	target.dataset["theme"] = theme;
	target.style.cssText = "position: fixed; width: 0; height: 0; overflow: hidden";
	document.body.append(target);
	const component = mount(MapPicture, {
		target,
		props: {
			...subject,
			id: "walk",
			captioned: true
		}
	});
	try {
		flushSync();
		const drawing = target.querySelector("svg");
		if (drawing === null) throw new Error("the map was not drawn");
		return standaloneSvg(drawing, {
			title,
			description: `${headline}. ${sentence}`
		});
	} finally {
		unmount(component);
		target.remove();
	}
}
/** Pixels for a unit of the map. */
var SCALE = 2;
/** What every browser can still draw on, in pixels a side. */
var LARGEST = 8192;
/** An SVG file as a PNG file, at twice its size: sharp on a slide. */
async function drawPng(svg) {
	const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const scale = Math.min(SCALE, LARGEST / image.naturalWidth, LARGEST / image.naturalHeight);
		const canvas = document.createElement("canvas");
		canvas.width = Math.round(image.naturalWidth * scale);
		canvas.height = Math.round(image.naturalHeight * scale);
		canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) => {
			canvas.toBlob((blob) => {
				if (blob === null) reject(/* @__PURE__ */ new Error("the browser makes no PNG of this size"));
				else resolve(blob);
			}, "image/png");
		});
	} finally {
		URL.revokeObjectURL(address);
	}
}
export { drawPng, drawSvg };
