import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, D as each, I as append, M as set_text, R as from_html, _t as user_derived, at as child, ct as sibling, et as template_effect, f as set_attribute, q as get, r as prop, st as only_child, u as attribute_effect, wt as push, z as from_svg } from "./index-client-Df074lVN.js";
import { a as layoutNetwork, f as textWidth, n as layoutPaths, o as around, p as LINE_HEIGHT, s as boxAround, u as grow, v as involvedBy } from "./layout-paths-DQY1Zu0X.js";
import { t as NO_VIEW } from "./view-Sc_4TEhl.js";
import { a as Ground, c as Gates, f as setMap, i as mapMessages, l as heartOf, n as PathLines, o as GatewayShape, r as NodeShape, t as SubnetShape } from "./SubnetShape-BBwvqZoQ.js";
import { s as explainTrace, u as VERDICT_TONES } from "./index-C2EY9Jrc.js";
// src/layout/wrap-text.ts
/** The text in lines that fit into the room, broken between words. A word that is longer than that has a line of its own. */
function wrapText(text, style, room) {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/u).filter((each) => each !== "")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && textWidth(longer, style) > room) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line === "" ? lines : [...lines, line];
}
// src/ui/export/caption.ts
var HEADLINE = {
	face: "strong",
	size: 19
};
var SENTENCE = {
	face: "sans",
	size: 13.5
};
var [MARGIN, MARK, LEAST] = [
	22,
	26,
	480
];
function captionOf(trace, language, frame) {
	const { headline, sentence, symptom } = explainTrace(trace, language);
	const needed = textWidth(headline, HEADLINE) + MARK + 2 * MARGIN;
	const width = Math.max(frame.width, needed, LEAST);
	const texts = wrapText(`${sentence} ${symptom}`, SENTENCE, width - 2 * MARGIN);
	const step = SENTENCE.size * LINE_HEIGHT;
	const height = MARGIN + HEADLINE.size * LINE_HEIGHT + texts.length * step + MARGIN / 2;
	const x = frame.x - (width - frame.width) / 2;
	const y = frame.y - height;
	const first = y + MARGIN + HEADLINE.size;
	return {
		box: {
			x,
			y,
			width,
			height: frame.height + height
		},
		tone: VERDICT_TONES[trace.verdict],
		mark: {
			x: x + MARGIN + 9,
			y: first - 6.5
		},
		headline: {
			at: {
				x: x + MARGIN + MARK,
				y: first
			},
			text: headline,
			style: HEADLINE
		},
		lines: texts.map((text, index) => ({
			at: {
				x: x + MARGIN,
				y: first + 8 + (index + 1) * step
			},
			text,
			style: SENTENCE
		}))
	};
}
// src/ui/export/frame.ts
/** A network of this size can still be read on a sheet of paper, in the map's units. */
var READABLE = {
	width: 1150,
	height: 760
};
/** For the names of what stands around. */
var ROOM = 40;
/** The part of the map that a picture shows: all of it, or of a large network what the walk touches. */
function frameOf(diagram, picture, isCropped) {
	const { box } = diagram;
	const isReadable = box.width <= READABLE.width && box.height <= READABLE.height;
	const heart = isCropped && !isReadable ? heartOf(diagram, picture, null) : null;
	if (heart === null) return box;
	const ways = picture.lines.flatMap(({ points, ghostPoints }) => [...points, ...ghostPoints]);
	const words = picture.gates.flatMap(({ label }) => label === null ? [] : [label.box]);
	const whole = around([
		heart.box,
		...words,
		...ways.map((point) => boxAround(point, 0))
	]);
	const { x, y, width, height } = grow(whole, ROOM);
	const [left, top] = [Math.max(x, box.x), Math.max(y, box.y)];
	return {
		x: left,
		y: top,
		width: Math.min(x + width, box.x + box.width) - left,
		height: Math.min(y + height, box.y + box.height) - top
	};
}
// src/ui/export/MapCaption.svelte
var root$1 = from_svg(`<text> </text>`);
var root_1 = from_svg(`<g><g><circle r="10" class="svelte-13qwm8p"></circle><path class="svelte-13qwm8p"></path></g><text> </text><!></g>`);
function MapCaption($$anchor, $$props) {
	push($$props, true);
	const SIGNS = {
		allow: "M-4.4 .4l3 3.2l5.8 -6.6",
		deny: "M-3.6 -3.6l7.2 7.2M3.6 -3.6l-7.2 7.2",
		partial: "M-4.5 0h9",
		unknown: "M0 -4.6v5.4M0 4.2v.3"
	};
	var g = root_1();
	var g_1 = child(g);
	var path = sibling(child(g_1));
	reset(g_1);
	var text = sibling(g_1);
	attribute_effect(text, () => ({
		class: "headline",
		...$$props.caption.headline.at,
		"font-size": $$props.caption.headline.style.size
	}), void 0, void 0, void 0, "svelte-13qwm8p");
	var text_1 = only_child(text, true);
	var node = sibling(text);
	each(node, 17, () => $$props.caption.lines, (line) => line.at.y, ($$anchor, line) => {
		var text_2 = root$1();
		attribute_effect(text_2, () => ({
			...get(line).at,
			"font-size": get(line).style.size
		}), void 0, void 0, void 0, "svelte-13qwm8p");
		var text_3 = only_child(text_2, true);
		template_effect(() => set_text(text_3, get(line).text));
		append($$anchor, text_2);
	});
	reset(g);
	template_effect(() => {
		set_attribute(g, "data-tone", $$props.caption.tone);
		set_attribute(g_1, "transform", `translate(${$$props.caption.mark.x ?? ""} ${$$props.caption.mark.y ?? ""})`);
		set_attribute(path, "d", SIGNS[$$props.caption.tone]);
		set_text(text_1, $$props.caption.headline.text);
	});
	append($$anchor, g);
	pop();
}
// src/ui/export/MapPicture.svelte
var root = from_html(`<div class="network-map"><svg class="svelte-fwl7uh"><rect></rect><!><!><!><!><!><!><!><!></svg></div>`);
function MapPicture($$anchor, $$props) {
	push($$props, true);
	/** The map with the whole walk, as a picture that nobody can push about. */
	let view = prop($$props, "view", 3, NO_VIEW), captioned = prop($$props, "captioned", 3, false), cropped = prop($$props, "cropped", 3, false);
	/** In front of the ids within the picture. */
	/** The verdict stands above it in words. */
	/** Of a large network, only what the walk touches. */
	const messages = user_derived(() => mapMessages[$$props.language]);
	const diagram = user_derived(() => layoutNetwork($$props.network, {
		view: view(),
		involved: involvedBy($$props.trace)
	}));
	const picture = user_derived(() => layoutPaths(get(diagram), $$props.trace, { words: get(messages).beside }));
	const frame = user_derived(() => frameOf(get(diagram), get(picture), cropped()));
	const caption = user_derived(() => captioned() ? captionOf($$props.trace, $$props.language, get(frame)) : null);
	const box = user_derived(() => get(caption)?.box ?? get(frame));
	setMap({
		get messages() {
			return get(messages);
		},
		explanationId: "",
		explain: () => void 0,
		select: () => void 0,
		step: () => void 0,
		isDim: (key) => get(picture).involved.size > 0 && !get(picture).involved.has(key),
		isSelected: () => false,
		unit: () => 1,
		move: () => void 0,
		fold: () => void 0,
		isTabStop: () => false,
		focused: () => void 0
	});
	var div = root();
	var svg = child(div);
	var rect = child(svg);
	attribute_effect(rect, () => ({
		class: "paper",
		...get(box)
	}), void 0, void 0, void 0, "svelte-fwl7uh");
	var node_1 = sibling(rect);
	var consequent = ($$anchor) => {
		MapCaption($$anchor, { get caption() {
			return get(caption);
		} });
	};
	if_block(node_1, ($$render) => {
		if (get(caption) !== null) $$render(consequent);
	});
	var node_2 = sibling(node_1);
	Ground(node_2, { get diagram() {
		return get(diagram);
	} });
	var node_3 = sibling(node_2);
	each(node_3, 17, () => get(diagram).subnets, (subnet) => subnet.key, ($$anchor, subnet) => {
		SubnetShape($$anchor, { get subnet() {
			return get(subnet);
		} });
	});
	var node_4 = sibling(node_3);
	{
		let $0 = user_derived(() => get(picture).lines.map(() => null));
		PathLines(node_4, {
			get lines() {
				return get(picture).lines;
			},
			get walked() {
				return get($0);
			},
			get id() {
				return $$props.id;
			}
		});
	}
	var node_5 = sibling(node_4);
	each(node_5, 17, () => get(diagram).outside, (outside) => outside.key, ($$anchor, outside) => {
		GatewayShape($$anchor, { get gateway() {
			return get(outside);
		} });
	});
	var node_6 = sibling(node_5);
	each(node_6, 17, () => get(diagram).gateways, (gateway) => gateway.key, ($$anchor, gateway) => {
		GatewayShape($$anchor, { get gateway() {
			return get(gateway);
		} });
	});
	var node_7 = sibling(node_6);
	each(node_7, 17, () => get(diagram).nodes, (node) => node.key, ($$anchor, node) => {
		NodeShape($$anchor, { get node() {
			return get(node);
		} });
	});
	var node_8 = sibling(node_7);
	Gates(node_8, {
		get picture() {
			return get(picture);
		},
		position: null,
		conceal: false
	});
	reset(svg);
	reset(div);
	template_effect(() => {
		set_attribute(svg, "viewBox", `${get(box).x ?? ""} ${get(box).y ?? ""} ${get(box).width ?? ""} ${get(box).height ?? ""}`);
		set_attribute(svg, "width", get(box).width);
		set_attribute(svg, "height", get(box).height);
	});
	append($$anchor, div);
	pop();
}
export { MapPicture as t };
