import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, B as props_id, Ct as pop, D as each, H as delegate, I as append, J as tick, L as comment, M as set_text, R as from_html, U as delegated, _ as set_style, _t as user_derived, at as child, ct as sibling, dt as set, et as template_effect, f as set_attribute, o as bind_this, ot as first_child, pt as state, q as get, r as prop, st as only_child, tt as user_effect, u as attribute_effect, v as set_class, wt as push, x as attach, z as from_svg } from "./index-client-Df074lVN.js";
import { n as foldedAfter, t as NO_VIEW } from "./view-Sc_4TEhl.js";
import { _ as group, a as layoutNetwork, c as centerOf, d as overlap, g as select, h as zoom, i as pointAt, l as distance, m as identity, n as layoutPaths, s as boxAround, u as grow, v as involvedBy } from "./layout-paths-DQY1Zu0X.js";
import { a as Ground, c as Gates, d as walkedLengths, f as setMap, i as mapMessages, l as heartOf, n as PathLines, o as GatewayShape, r as NodeShape, s as categoryOf, t as SubnetShape, u as standAt } from "./SubnetShape-BBwvqZoQ.js";
import { D as shared, Lt as prefersReducedMotion, Rt as Tween, zt as cubicInOut } from "./index-C2EY9Jrc.js";
// src/ui/map/Crowd.svelte
var root$4 = from_svg(`<path class="crowd svelte-1nkooq2"></path>`);
function Crowd($$anchor, $$props) {
	push($$props, true);
	/** Interfaces too many and too small to tell apart: one shape for all of a category. */
	const shapes = user_derived(() => [...group($$props.nodes, (node) => categoryOf[node.glyph])].map(([category, members]) => ({
		category,
		shape: members.map(({ center }) => `M${center.x - 20} ${center.y - 20}h40v40h-40z`).join("")
	})));
	var fragment = comment();
	var node_1 = first_child(fragment);
	each(node_1, 17, () => get(shapes), ({ category, shape }) => category, ($$anchor, $$item) => {
		let category = () => get($$item).category;
		let shape = () => get($$item).shape;
		var path = root$4();
		let styles;
		template_effect(() => {
			set_attribute(path, "d", shape());
			styles = set_style(path, "", styles, { fill: `var(--map-${category() ?? ""})` });
		});
		append($$anchor, path);
	});
	append($$anchor, fragment);
	pop();
}
// src/ui/map/crowd.ts
/** Below this scale no word can be read. */
var FAR = .28;
/** As many interfaces are drawn in full at any time. */
var FEW = 200;
/** What is drawn changes in steps of this many map units, and not with each pixel that the map moves. */
var STEP = 500;
/** In a crowd, only what is seen and can be told apart is drawn in full; what the walk touches always is. */
function crowdOf(diagram, involved, isFar, seen) {
	if (diagram.nodes.length <= FEW) return {
		near: diagram.nodes,
		far: []
	};
	const part = grow(inSteps(seen), STEP);
	const isNear = (node) => involved.has(node.key) || !isFar && overlap(node.box, part);
	return {
		near: diagram.nodes.filter(isNear),
		far: diagram.nodes.filter((node) => !isNear(node))
	};
}
function inSteps({ x, y, width, height }) {
	const down = (value) => Math.floor(value / STEP) * STEP;
	return {
		x: down(x),
		y: down(y),
		width: down(width) + STEP,
		height: down(height) + STEP
	};
}
// src/layout/picture.ts
var NO_PATHS = {
	lines: [],
	gates: [],
	involved: /* @__PURE__ */ new Set()
};
// src/ui/map/drawing.svelte.ts
var Drawing = class {
	#subject;
	#lastDiagram;
	#lastPicture = NO_PATHS;
	#diagram = user_derived(() => {
		const { network, trace, view } = this.#subject();
		const involved = trace === null ? {} : { involved: involvedBy(trace) };
		return this.#lastDiagram = shared(this.#lastDiagram, layoutNetwork(network, {
			view,
			...involved
		}));
	});
	get diagram() {
		return get(this.#diagram);
	}
	set diagram(value) {
		set(this.#diagram, value);
	}
	#picture = user_derived(() => {
		const { trace, messages } = this.#subject();
		const drawn = trace === null ? NO_PATHS : layoutPaths(this.diagram, trace, { words: messages.beside });
		return this.#lastPicture = shared(this.#lastPicture, drawn);
	});
	get picture() {
		return get(this.#picture);
	}
	set picture(value) {
		set(this.#picture, value);
	}
	constructor(subject) {
		this.#subject = subject;
	}
};
// src/layout/nearest.ts
/** The thing that lies next in a direction: near, and not far off to the side. */
function nearestTowards(things, from, heading, placeOf) {
	let best;
	let least = Infinity;
	for (const thing of things) {
		const place = placeOf(thing);
		const [dx, dy] = [place.x - from.x, place.y - from.y];
		const [ahead, aside] = aheadAndAside(heading, dx, dy);
		if (ahead <= 1) continue;
		const cost = ahead + 2.5 * Math.abs(aside);
		if (cost >= least) continue;
		least = cost;
		best = thing;
	}
	return best;
}
function aheadAndAside(heading, dx, dy) {
	switch (heading) {
		case "left": return [-dx, dy];
		case "right": return [dx, dy];
		case "up": return [-dy, dx];
		case "down": return [dy, dx];
	}
}
// src/ui/map/map-keys.ts
var ARROWS = {
	ArrowLeft: {
		heading: "left",
		dx: -1,
		dy: 0
	},
	ArrowRight: {
		heading: "right",
		dx: 1,
		dy: 0
	},
	ArrowUp: {
		heading: "up",
		dx: 0,
		dy: -1
	},
	ArrowDown: {
		heading: "down",
		dx: 0,
		dy: 1
	}
};
/** In reading order of what matters: interfaces first. */
function stopsOf(diagram, nodes) {
	return [
		...nodes.map((it) => ({
			key: it.key,
			at: it.center
		})),
		...diagram.subnets.filter((it) => it.kind !== "no-subnet").map(({ key, box }) => ({
			key,
			at: {
				x: box.x + 50,
				y: box.y + 40
			}
		})),
		...diagram.subnets.filter((it) => it.unfolded && it.kind === "subnet").map(({ key, box }) => ({
			key: `fold:${key}`,
			at: {
				x: box.x + box.width - 20,
				y: box.y + 20
			}
		})),
		...diagram.gateways.map(({ key, box }) => ({
			key,
			at: centerOf(box)
		})),
		...diagram.outside.map(({ key, box }) => ({
			key,
			at: centerOf(box)
		})),
		...diagram.vpcs.map(({ key, name }) => ({
			key,
			at: centerOf(name.box)
		})),
		...diagram.vpcs.flatMap((vpc) => vpc.zones.flatMap(({ key, label }) => label === null ? [] : [{
			key,
			at: centerOf(label.box)
		}]))
	];
}
function nextStop(stops, from, heading) {
	const here = stops.find((it) => it.key === from);
	return here === void 0 ? void 0 : nearestTowards(stops, here.at, heading, (it) => it.at)?.key;
}
/** In pixels of the screen. */
var PAN = 60;
var ZOOM = 1.3;
/** The keys of the map: + − 0 zoom; arrows move the map, or the focus from one component to the next. */
function mapKeydown(event, map, stops) {
	if (event.altKey || event.ctrlKey || event.metaKey) return;
	const arrow = ARROWS[event.key];
	const key = event.target instanceof SVGElement ? event.target.dataset["key"] : void 0;
	if (event.key === "+" || event.key === "=") map.zoomBy(ZOOM);
	else if (event.key === "-") map.zoomBy(1 / ZOOM);
	else if (event.key === "0") map.fit();
	else if (arrow !== void 0 && event.target === event.currentTarget) map.panBy(arrow.dx * PAN, arrow.dy * PAN);
	else if (arrow !== void 0 && key !== void 0) {
		const next = nextStop(stops, key, arrow.heading);
		if (next !== void 0) focusOn(event.currentTarget, next);
	} else return;
	event.preventDefault();
	event.stopPropagation();
}
/** Puts the focus on a component of the map. */
function focusOn(map, key) {
	map.querySelector(`[role=button][data-key="${CSS.escape(key)}"]`)?.focus();
}
// src/ui/map/map-view.svelte.ts
var CLOSEST = 4;
var LARGEST_FIT = 1.6;
var LEGIBLE = .45;
var READABLE = .58;
var READABLE_HEART = .85;
var [NARROW, BUTTONS] = [520, 46];
function movesItself({ type, target }) {
	if (type !== "mousedown" && type !== "touchstart") return false;
	return target instanceof Element && target.closest(".movable") !== null;
}
/** What part of the map is seen: d3-zoom reads the gestures, Svelte draws. */
var MapView = class {
	#transform = state(identity);
	get transform() {
		return get(this.#transform);
	}
	set transform(value) {
		set(this.#transform, value);
	}
	#width = state(0);
	get width() {
		return get(this.#width);
	}
	set width(value) {
		set(this.#width, value, true);
	}
	#height = state(0);
	get height() {
		return get(this.#height);
	}
	set height(value) {
		set(this.#height, value, true);
	}
	content;
	heart;
	behavior = zoom();
	element = null;
	isFitted = true;
	known = null;
	constructor(content, heart) {
		this.content = content;
		this.heart = heart;
	}
	/** The scale at which everything is seen. */
	get fitScale() {
		return Math.min(LARGEST_FIT, this.scaleOf(this.content()));
	}
	scaleOf({ width, height }) {
		return this.width === 0 || this.height === 0 ? 1 : Math.min(this.width / width, this.room / height);
	}
	get isZoomedIn() {
		return this.transform.k > this.fitScale * 1.15;
	}
	/** The height that is free: on a phone the buttons would lie on the picture. */
	get room() {
		return this.width > NARROW ? this.height : Math.max(1, this.height - BUTTONS);
	}
	/** On a phone it would hide what it should help to find. */
	get hasRoomForMinimap() {
		return this.width > NARROW;
	}
	/** The part of the map that is on the screen, in the map's units. */
	get seen() {
		const { x, y, k } = this.transform;
		return {
			x: -x / k,
			y: -y / k,
			width: this.width / k,
			height: this.height / k
		};
	}
	attach = (element) => {
		this.element = element;
		const selection = select(element);
		this.behavior.extent(() => [[0, 0], [this.width, this.height]]).filter((event) => (!(event instanceof MouseEvent) || event.button === 0) && !movesItself(event)).on("zoom", (event) => {
			this.transform = event.transform;
			if (event.sourceEvent !== null && event.sourceEvent !== void 0) this.isFitted = false;
		});
		selection.call(this.behavior).on("dblclick.zoom", null);
		const observer = new ResizeObserver(([entry]) => {
			if (entry !== void 0) this.resize(entry.contentRect.width, entry.contentRect.height);
		});
		observer.observe(element);
		return () => {
			observer.disconnect();
			selection.on(".zoom", null);
			this.element = null;
		};
	};
	/** Shows everything; where that would be too small to read, the part that matters. */
	home() {
		const heart = this.fitScale < LEGIBLE ? this.heart() : null;
		if (heart === null) {
			this.fit();
			return;
		}
		const focus = this.scaleOf(heart.box) >= READABLE || heart.focus === null ? heart.box : boxAround(heart.focus, 1);
		this.show(focus, Math.min(READABLE_HEART, Math.max(READABLE, this.scaleOf(heart.box))));
	}
	fit() {
		this.show(this.content(), this.fitScale);
	}
	show(box, k) {
		this.isFitted = true;
		const middle = this.withinContent(centerOf(box), k);
		const center = this.height - this.room / 2;
		this.set(identity.translate(this.width / 2 - middle.x * k, center - middle.y * k).scale(k));
	}
	/** Moves the map when a place is not seen, or only at the rim. */
	reveal({ x, y }) {
		if (!this.isZoomedIn) return;
		const { x: left, y: top, width, height } = this.seen;
		if (Math.abs(x - left - width / 2) < width * .38 && Math.abs(y - top - height / 2) < height * .38) return;
		const middle = this.withinContent({
			x,
			y
		}, this.transform.k);
		if (distance(middle, centerOf(this.seen)) * this.transform.k > 1) this.lookAt(middle.x, middle.y);
	}
	/** As near to a place as the middle can be, so that nothing empty is seen while something else is not. */
	withinContent({ x, y }, k) {
		const content = this.content();
		return {
			x: within(x, content.x, content.width, this.width / k),
			y: within(y, content.y, content.height, this.room / k)
		};
	}
	/** Everything of a new picture, if a person has not looked closer, or if it is quite another one. */
	refit(box) {
		const isOther = isOfOtherSize(this.known, box);
		this.known = box;
		if (this.isFitted || isOther) this.home();
	}
	zoomBy(factor) {
		if (this.element === null) return;
		this.isFitted = false;
		this.limit();
		this.behavior.scaleBy(select(this.element), factor);
	}
	/** Moves what is seen, in pixels of the screen. */
	panBy(dx, dy) {
		if (this.element === null) return;
		this.isFitted = false;
		this.behavior.translateBy(select(this.element), -dx / this.transform.k, -dy / this.transform.k);
	}
	lookAt(x, y) {
		if (this.element === null) return;
		this.behavior.translateTo(select(this.element), x, y);
	}
	resize(width, height) {
		const middle = centerOf(this.seen);
		this.width = width;
		this.height = height;
		if (this.isFitted) this.home();
		else this.lookAt(middle.x, middle.y);
	}
	set(transform) {
		if (this.element === null) return;
		this.limit();
		this.behavior.transform(select(this.element), transform);
	}
	limit() {
		const { x, y, width, height } = this.content();
		const margin = Math.max(width, height) / 2;
		this.behavior.scaleExtent([this.fitScale * .6, Math.max(CLOSEST, this.fitScale * 2)]).translateExtent([[x - margin, y - margin], [x + width + margin, y + height + margin]]);
	}
};
/** An edit changes a picture a little; a picture of quite another size is another network. */
function isOfOtherSize(before, now) {
	if (before === null) return true;
	return [now.width / before.width, now.height / before.height].some((ratio) => ratio > 1.3 || ratio < .75);
}
/** Along one axis, where the middle of what is seen comes to stand. */
function within(wanted, start, length, seen) {
	if (length <= seen) return start + length / 2;
	return Math.min(start + length - seen / 2, Math.max(start + seen / 2, wanted));
}
// src/ui/map/MapControls.svelte
var root$3 = from_html(`<div class="controls svelte-cb1fh3"><button type="button" class="svelte-cb1fh3">−</button> <button type="button" class="percent svelte-cb1fh3"> </button> <button type="button" class="svelte-cb1fh3">+</button></div>`);
function MapControls($$anchor, $$props) {
	push($$props, true);
	var div = root$3();
	var button = child(div);
	var button_1 = sibling(button, 2);
	var text = only_child(button_1);
	var button_2 = sibling(button_1, 2);
	reset(div);
	template_effect(() => {
		set_attribute(button, "aria-label", $$props.messages.zoomOut);
		set_attribute(button, "title", $$props.messages.zoomOut);
		set_attribute(button_1, "aria-label", $$props.messages.fit);
		set_attribute(button_1, "title", $$props.messages.fit);
		set_text(text, `${$$props.percent ?? ""}%`);
		set_attribute(button_2, "aria-label", $$props.messages.zoomIn);
		set_attribute(button_2, "title", $$props.messages.zoomIn);
	});
	delegated("click", button, () => $$props.onzoom(1 / 1.3));
	delegated("click", button_1, function(...$$args) {
		$$props.onfit?.apply(this, $$args);
	});
	delegated("click", button_2, () => $$props.onzoom(1.3));
	append($$anchor, div);
	pop();
}
delegate(["click"]);
// src/ui/map/Minimap.svelte
var root$2 = from_svg(`<rect></rect><rect></rect>`, 1);
var root_1 = from_svg(`<rect></rect>`);
var root_2 = from_svg(`<svg class="minimap svelte-2y4fsk" aria-hidden="true"><!><!><rect></rect></svg>`);
function Minimap($$anchor, $$props) {
	push($$props, true);
	/** The whole map in a corner, while only a part of it is seen. For the pointer; keys have the arrows. */
	function look(event) {
		if (event.buttons === 0) return;
		const place = event.currentTarget.getBoundingClientRect();
		const { x, y, width, height } = $$props.diagram.box;
		$$props.onlook(x + (event.clientX - place.left) / place.width * width, y + (event.clientY - place.top) / place.height * height);
	}
	var svg = root_2();
	let styles;
	var node = child(svg);
	each(node, 17, () => $$props.diagram.vpcs, (vpc) => vpc.key, ($$anchor, vpc) => {
		var fragment = root$2();
		var rect = first_child(fragment);
		attribute_effect(rect, () => ({
			class: "vpc",
			...get(vpc).box,
			rx: "12"
		}), void 0, void 0, void 0, "svelte-2y4fsk");
		var rect_1 = sibling(rect);
		attribute_effect(rect_1, () => ({
			class: "router",
			...get(vpc).router,
			rx: "12"
		}), void 0, void 0, void 0, "svelte-2y4fsk");
		append($$anchor, fragment);
	});
	var node_1 = sibling(node);
	each(node_1, 17, () => $$props.diagram.subnets, (subnet) => subnet.key, ($$anchor, subnet) => {
		var rect_2 = root_1();
		attribute_effect(rect_2, () => ({
			class: get(subnet).tier,
			...get(subnet).box,
			rx: "8"
		}), void 0, void 0, void 0, "svelte-2y4fsk");
		append($$anchor, rect_2);
	});
	var rect_3 = sibling(node_1);
	attribute_effect(rect_3, () => ({
		class: "seen",
		...$$props.seen
	}), void 0, void 0, void 0, "svelte-2y4fsk");
	reset(svg);
	template_effect(() => {
		set_attribute(svg, "viewBox", `${$$props.diagram.box.x ?? ""} ${$$props.diagram.box.y ?? ""} ${$$props.diagram.box.width ?? ""} ${$$props.diagram.box.height ?? ""}`);
		styles = set_style(svg, "", styles, { "aspect-ratio": $$props.diagram.box.width / $$props.diagram.box.height });
	});
	delegated("pointerdown", svg, look);
	delegated("pointermove", svg, look);
	append($$anchor, svg);
	pop();
}
delegate(["pointerdown", "pointermove"]);
// src/ui/map/PacketMark.svelte
var root$1 = from_svg(`<g role="img"><rect class="back svelte-15brwj4" x="-18" y="-13" width="36" height="26" rx="6"></rect><rect class="envelope svelte-15brwj4" x="-15" y="-10" width="30" height="20" rx="4"></rect><path class="flap svelte-15brwj4" d="M-14 -7.5L0 2L14 -7.5"></path><g><rect class="tag svelte-15brwj4" rx="6"></rect><text class="svelte-15brwj4"> </text></g></g>`);
function PacketMark($$anchor, $$props) {
	push($$props, true);
	/** The packet as an envelope, gliding from hop to hop, with its ports beside it. */
	const target = user_derived(() => ({
		line: $$props.line,
		along: $$props.stand.along,
		dx: $$props.stand.label.x - $$props.stand.at.x,
		dy: $$props.stand.label.y - $$props.stand.at.y
	}));
	const isSameWay = (a, b) => a.line.leg === b.line.leg && a.line.track === b.line.track;
	const place = Tween.of(() => get(target), {
		easing: cubicInOut,
		duration: (from, to) => prefersReducedMotion.current || !isSameWay(from, to) ? 0 : Math.min(900, 250 + Math.abs(to.along - from.along) * 2),
		interpolate: (from, to) => (t) => ({
			line: to.line,
			along: from.along + (to.along - from.along) * t,
			dx: from.dx + (to.dx - from.dx) * t,
			dy: from.dy + (to.dy - from.dy) * t
		})
	});
	const at = user_derived(() => pointAt(place.current.line.track, place.current.along));
	var g = root$1();
	var g_1 = sibling(child(g), 3);
	var rect = child(g_1);
	var text = sibling(rect);
	var text_1 = only_child(text, true);
	reset(g_1);
	reset(g);
	template_effect(() => {
		set_class(g, 0, `packet ${$$props.line.leg ?? ""}`, "svelte-15brwj4");
		set_attribute(g, "transform", `translate(${get(at).x ?? ""} ${get(at).y ?? ""})`);
		set_attribute(g, "aria-label", $$props.name);
		set_attribute(g_1, "transform", `translate(${place.current.dx ?? ""} ${place.current.dy ?? ""})`);
		set_attribute(rect, "width", $$props.stand.label.width);
		set_attribute(rect, "height", $$props.stand.label.height);
		set_attribute(text, "x", $$props.stand.label.width / 2);
		set_attribute(text, "y", $$props.stand.label.height / 2 + 4.2);
		set_text(text_1, $$props.stand.text);
	});
	append($$anchor, g);
	pop();
}
// src/ui/map/NetworkMap.svelte
var root = from_html(`<div class="network-map svelte-1dfbj0r"><svg role="group" tabindex="0" class="svelte-1dfbj0r"><g><!><!><!><!><!><!><!><!><!></g></svg> <!> <!> <p> </p></div>`);
function NetworkMap($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	let selected = prop($$props, "selected", 3, null), view = prop($$props, "view", 3, NO_VIEW), conceal = prop($$props, "conceal", 3, false);
	const messages = user_derived(() => mapMessages[$$props.language]);
	const drawing = new Drawing(() => ({
		network: $$props.network,
		trace: $$props.trace,
		view: view(),
		messages: get(messages)
	}));
	const diagram = user_derived(() => drawing.diagram), picture = user_derived(() => drawing.picture);
	const walked = user_derived(() => walkedLengths(get(picture).lines, $$props.position));
	const here = user_derived(() => standAt(get(picture).lines, $$props.position));
	const map = new MapView(() => get(diagram).box, () => heartOf(get(diagram), get(picture), get(here)?.stand.at ?? null));
	const isFar = user_derived(() => map.transform.k < FAR);
	const crowd = user_derived(() => crowdOf(get(diagram), get(picture).involved, get(isFar), map.seen));
	const stops = user_derived(() => stopsOf(get(diagram), get(crowd).near));
	let svg = state(void 0);
	let explained = state(null);
	let focusedKey = state(null);
	const tabStop = user_derived(() => get(stops).some((it) => it.key === get(focusedKey)) ? get(focusedKey) : get(stops)[0]?.key ?? null);
	setMap({
		get messages() {
			return get(messages);
		},
		explanationId: `${id}-explanation`,
		explain: (sentence) => set(explained, sentence, true),
		select: (ref) => $$props.onselect?.(ref),
		step: (to) => $$props.onstep?.(to),
		isDim: (key) => get(picture).involved.size > 0 && !get(picture).involved.has(key),
		isSelected: (ref) => ref !== null && selected()?.type === ref.type && selected().id === ref.id,
		unit: () => 1 / map.transform.k,
		move: (key, pitch, dx, dy) => {
			const whole = (distance, step) => step === 0 ? 0 : Math.round(distance / step) * step;
			const [x, y] = [whole(dx, pitch.dx), whole(dy, pitch.dy)];
			if (x !== 0 || y !== 0) $$props.onmove?.(key, x, y);
		},
		fold: (key, wish) => void fold(key, wish),
		isTabStop: (key) => key === get(tabStop),
		focused: (key) => set(focusedKey, key, true)
	});
	/** What was pressed may be gone then: the focus goes to what undoes it. */
	async function fold(key, wish) {
		$$props.onfold?.(key, foldedAfter(view(), key, wish));
		await tick();
		const isSubnet = get(diagram).subnets.some((it) => it.key === key && it.kind === "subnet");
		if (get(svg) !== void 0) focusOn(get(svg), wish === "unfold" && isSubnet ? `fold:${key}` : key);
	}
	user_effect(() => map.refit(get(diagram).box));
	user_effect(() => {
		if (get(here) !== null) map.reveal(get(here).stand.at);
	});
	var div = root();
	var svg_1 = child(div);
	var g = child(svg_1);
	let classes;
	var node_1 = child(g);
	Ground(node_1, { get diagram() {
		return get(diagram);
	} });
	var node_2 = sibling(node_1);
	each(node_2, 17, () => get(diagram).subnets, (subnet) => subnet.key, ($$anchor, subnet) => {
		SubnetShape($$anchor, { get subnet() {
			return get(subnet);
		} });
	});
	var node_3 = sibling(node_2);
	PathLines(node_3, {
		get lines() {
			return get(picture).lines;
		},
		get walked() {
			return get(walked);
		},
		get id() {
			return id;
		}
	});
	var node_4 = sibling(node_3);
	each(node_4, 17, () => get(diagram).outside, (outside) => outside.key, ($$anchor, outside) => {
		GatewayShape($$anchor, { get gateway() {
			return get(outside);
		} });
	});
	var node_5 = sibling(node_4);
	each(node_5, 17, () => get(diagram).gateways, (gateway) => gateway.key, ($$anchor, gateway) => {
		GatewayShape($$anchor, { get gateway() {
			return get(gateway);
		} });
	});
	var node_6 = sibling(node_5);
	Crowd(node_6, { get nodes() {
		return get(crowd).far;
	} });
	var node_7 = sibling(node_6);
	each(node_7, 17, () => get(crowd).near, (node) => node.key, ($$anchor, node) => {
		NodeShape($$anchor, { get node() {
			return get(node);
		} });
	});
	var node_8 = sibling(node_7);
	Gates(node_8, {
		get picture() {
			return get(picture);
		},
		get position() {
			return $$props.position;
		},
		get conceal() {
			return conceal();
		}
	});
	var node_9 = sibling(node_8);
	var consequent = ($$anchor) => {
		{
			let $0 = user_derived(() => get(messages).packet(get(here).stand.text));
			PacketMark($$anchor, {
				get line() {
					return get(here).line;
				},
				get stand() {
					return get(here).stand;
				},
				get name() {
					return get($0);
				}
			});
		}
	};
	if_block(node_9, ($$render) => {
		if (get(here) !== null) $$render(consequent);
	});
	reset(g);
	reset(svg_1);
	bind_this(svg_1, ($$value) => set(svg, $$value), () => get(svg));
	attach(svg_1, () => map.attach);
	var node_10 = sibling(svg_1, 2);
	{
		let $0 = user_derived(() => Math.round(map.transform.k * 100));
		MapControls(node_10, {
			get messages() {
				return get(messages);
			},
			get percent() {
				return get($0);
			},
			onzoom: (factor) => map.zoomBy(factor),
			onfit: () => map.fit()
		});
	}
	var node_11 = sibling(node_10, 2);
	var consequent_1 = ($$anchor) => {
		Minimap($$anchor, {
			get diagram() {
				return get(diagram);
			},
			get seen() {
				return map.seen;
			},
			onlook: (x, y) => map.lookAt(x, y)
		});
	};
	if_block(node_11, ($$render) => {
		if (map.hasRoomForMinimap && map.isZoomedIn) $$render(consequent_1);
	});
	var p = sibling(node_11, 2);
	let classes_1;
	var text = only_child(p, true);
	reset(div);
	template_effect(($0) => {
		set_attribute(svg_1, "aria-label", get(messages).map);
		set_attribute(svg_1, "aria-describedby", `${id}-explanation`);
		set_attribute(g, "transform", $0);
		classes = set_class(g, 0, "svelte-1dfbj0r", null, classes, { far: get(isFar) });
		set_attribute(p, "id", `${id}-explanation`);
		classes_1 = set_class(p, 1, "explanation svelte-1dfbj0r", null, classes_1, { quiet: get(explained) === null });
		set_text(text, get(explained) ?? get(messages).hint);
	}, [() => map.transform.toString()]);
	delegated("keydown", svg_1, (event) => mapKeydown(event, map, get(stops)));
	append($$anchor, div);
	pop();
}
delegate(["keydown"]);
export { NetworkMap as default };
