import { A as if_block, At as reset, Ct as pop, D as each, E as snippet, H as delegate, I as append, L as comment, M as set_text, O as index, U as delegated, W as event, _ as set_style, _t as user_derived, a as spread_props, at as child, ct as sibling, dt as set, et as template_effect, f as set_attribute, kt as next, l as CLASS, ot as first_child, pt as state, q as get, st as only_child, u as attribute_effect, v as set_class, wt as push, y as clsx, yt as createContext, z as from_svg } from "./index-client-Df074lVN.js";
import "./disclose-version-B95T-0FC.js";
import { o as around, r as lineUntil, u as grow } from "./layout-paths-DQY1Zu0X.js";
// src/ui/map/context.ts
var [getMap, setMap] = createContext();
// src/ui/map/MapText.svelte
var root$9 = from_svg(`<title> </title>`);
var root_1$7 = from_svg(`<text> <!></text>`);
function MapText($$anchor, $$props) {
	push($$props, true);
	var text = root_1$7();
	var text_1 = child(text, true);
	var node = sibling(text_1);
	var consequent = ($$anchor) => {
		var title = root$9();
		var text_2 = only_child(title, true);
		template_effect(() => set_text(text_2, $$props.label.full));
		append($$anchor, title);
	};
	if_block(node, ($$render) => {
		if ($$props.label.text !== $$props.label.full) $$render(consequent);
	});
	reset(text);
	template_effect(() => {
		set_class(text, 0, clsx($$props.label.style.face), "svelte-1ki3xha");
		set_attribute(text, "x", $$props.label.at.x);
		set_attribute(text, "y", $$props.label.at.y);
		set_attribute(text, "font-size", $$props.label.style.size);
		set_attribute(text, "text-anchor", $$props.label.anchor);
		set_text(text_1, $$props.label.text);
	});
	append($$anchor, text);
	pop();
}
// src/ui/map/GateWords.svelte
var root$8 = from_svg(`<path class="svelte-1pfiu8j"></path>`);
var root_1$6 = from_svg(`<g class="back svelte-1pfiu8j"><!></g><!>`, 1);
var root_2$6 = from_svg(`<g aria-hidden="true"><!><!></g>`);
function GateWords($$anchor, $$props) {
	push($$props, true);
	var g = root_2$6();
	let classes;
	var node = child(g);
	var consequent = ($$anchor) => {
		const computed_const = user_derived(() => {
			const [from, to] = $$props.label.leader;
			return {
				from,
				to
			};
		});
		var path = root$8();
		template_effect(() => set_attribute(path, "d", `M${get(computed_const).from.x ?? ""} ${get(computed_const).from.y ?? ""}L${get(computed_const).to.x ?? ""} ${get(computed_const).to.y ?? ""}`));
		append($$anchor, path);
	};
	if_block(node, ($$render) => {
		if ($$props.label.leader !== null) $$render(consequent);
	});
	var node_1 = sibling(node);
	each(node_1, 17, () => $$props.label.lines, index, ($$anchor, line) => {
		var fragment = root_1$6();
		var g_1 = first_child(fragment);
		MapText(child(g_1), { get label() {
			return get(line);
		} });
		reset(g_1);
		MapText(sibling(g_1), { get label() {
			return get(line);
		} });
		append($$anchor, fragment);
	});
	reset(g);
	template_effect(() => classes = set_class(g, 0, `words ${$$props.state ?? ""}`, "svelte-1pfiu8j", classes, { ahead: $$props.isAhead }));
	append($$anchor, g);
	pop();
}
// src/ui/map/GateShape.svelte
var root$7 = from_svg(`<circle class="halo svelte-uu9pf3" r="17"></circle>`);
var root_1$5 = from_svg(`<path class="posts svelte-uu9pf3" d="M-13.5 -5v10M13.5 -5v10"></path>`);
var root_2$5 = from_svg(`<rect class="face svelte-uu9pf3" x="-7.5" y="-7.5" width="15" height="15" rx="2.5" transform="rotate(45)"></rect>`);
var root_3$4 = from_svg(`<circle class="face svelte-uu9pf3" r="9.5"></circle>`);
var root_4$3 = from_svg(`<path class="sign svelte-uu9pf3" d="M-2.6 -2.4a2.7 2.7 0 1 1 3.6 2.6q-1 .4 -1 1.8M0 4.6v.2"></path>`);
var root_5$2 = from_svg(`<path class="sign svelte-uu9pf3" d="M-3.6 -3.6l7.2 7.2M3.6 -3.6l-7.2 7.2"></path>`);
var root_6 = from_svg(`<path class="sign svelte-uu9pf3" d="M0 -4.6v5.4M0 4.2v.3"></path>`);
var root_7 = from_svg(`<path class="sign svelte-uu9pf3" d="M-4.2 0h8m-3 -3l3 3l-3 3"></path>`);
var root_8 = from_svg(`<path class="sign svelte-uu9pf3" d="M-4.4 .4l3 3.2l5.8 -6.6"></path>`);
var root_9 = from_svg(`<g role="button" tabindex="0"><circle class="reach svelte-uu9pf3" r="15"></circle><!><!><!><!></g><!>`, 1);
function GateShape($$anchor, $$props) {
	push($$props, true);
	/** A decision on the path: a tick or a cross, and how it came about. */
	const map = getMap();
	const sentence = user_derived(() => $$props.concealed ? $$props.gate.name : map.messages.gate($$props.gate));
	const look = user_derived(() => $$props.concealed ? "hidden" : $$props.gate.state);
	const hasPosts = user_derived(() => $$props.gate.kind === "network-acl" && $$props.hasRoom);
	function keydown(event) {
		if (event.key !== "Enter" && event.key !== " ") return;
		event.preventDefault();
		event.stopPropagation();
		map.step($$props.gate.position);
	}
	var fragment = root_9();
	var g = first_child(fragment);
	let classes;
	var node = sibling(child(g));
	var consequent = ($$anchor) => {
		var circle = root$7();
		append($$anchor, circle);
	};
	if_block(node, ($$render) => {
		if ($$props.phase === "current") $$render(consequent);
	});
	var node_1 = sibling(node);
	var consequent_1 = ($$anchor) => {
		var path = root_1$5();
		append($$anchor, path);
	};
	if_block(node_1, ($$render) => {
		if (get(hasPosts)) $$render(consequent_1);
	});
	var node_2 = sibling(node_1);
	var consequent_2 = ($$anchor) => {
		var rect = root_2$5();
		append($$anchor, rect);
	};
	var alternate = ($$anchor) => {
		var circle_1 = root_3$4();
		append($$anchor, circle_1);
	};
	if_block(node_2, ($$render) => {
		if ($$props.gate.kind === "route-table") $$render(consequent_2);
		else $$render(alternate, -1);
	});
	var node_3 = sibling(node_2);
	var consequent_3 = ($$anchor) => {
		var path_1 = root_4$3();
		append($$anchor, path_1);
	};
	var consequent_4 = ($$anchor) => {
		var path_2 = root_5$2();
		append($$anchor, path_2);
	};
	var consequent_5 = ($$anchor) => {
		var path_3 = root_6();
		append($$anchor, path_3);
	};
	var consequent_6 = ($$anchor) => {
		var path_4 = root_7();
		append($$anchor, path_4);
	};
	var alternate_1 = ($$anchor) => {
		var path_5 = root_8();
		append($$anchor, path_5);
	};
	if_block(node_3, ($$render) => {
		if (get(look) === "hidden") $$render(consequent_3);
		else if (get(look) === "deny") $$render(consequent_4, 1);
		else if (get(look) === "unknown") $$render(consequent_5, 2);
		else if ($$props.gate.kind === "route-table") $$render(consequent_6, 3);
		else $$render(alternate_1, -1);
	});
	reset(g);
	var node_4 = sibling(g);
	var consequent_7 = ($$anchor) => {
		{
			let $0 = user_derived(() => $$props.phase === "ahead" && $$props.gate.state !== "ghost");
			GateWords($$anchor, {
				get label() {
					return $$props.gate.label;
				},
				get state() {
					return $$props.gate.state;
				},
				get isAhead() {
					return get($0);
				}
			});
		}
	};
	if_block(node_4, ($$render) => {
		if ($$props.gate.label !== null && !$$props.concealed) $$render(consequent_7);
	});
	template_effect(() => {
		classes = set_class(g, 0, `gate ${get(look) ?? ""} ${$$props.phase ?? ""}`, "svelte-uu9pf3", classes, { deny: get(look) === "deny" });
		set_attribute(g, "data-kind", $$props.gate.kind);
		set_attribute(g, "data-state", $$props.gate.state);
		set_attribute(g, "data-gate", `${$$props.gate.position.connection ?? ""} ${$$props.gate.position.leg ?? ""} ${$$props.gate.position.hop ?? ""}`);
		set_attribute(g, "aria-label", get(sentence));
		set_attribute(g, "aria-describedby", map.explanationId);
		set_attribute(g, "aria-current", $$props.phase === "current" ? "step" : void 0);
		set_attribute(g, "transform", `translate(${$$props.gate.at.x ?? ""} ${$$props.gate.at.y ?? ""})`);
	});
	delegated("click", g, () => map.step($$props.gate.position));
	delegated("keydown", g, keydown);
	event("pointerenter", g, () => map.explain(get(sentence)));
	event("pointerleave", g, () => map.explain(null));
	event("focus", g, () => map.explain(get(sentence)));
	event("blur", g, () => map.explain(null));
	append($$anchor, fragment);
	pop();
}
delegate(["click", "keydown"]);
// src/ui/map/progress.ts
/** `lines` are in the order in which they are walked. */
function phaseOf(lines, hop, now) {
	if (now === null) return "passed";
	const order = compare(lines, hop, now);
	if (order === 0) return "current";
	return order < 0 ? "passed" : "ahead";
}
/** A connection that a proxy opens is walked between the request and the response of the one that it serves. */
function compare(lines, a, b) {
	const place = ({ connection, leg }) => lines.findIndex((line) => line.connection === connection && line.leg === leg);
	return place(a) - place(b) || a.hop - b.hop;
}
/** How much of each line is walked; null where the walk does not stand anywhere and all of it is shown. */
function walkedLengths(lines, now) {
	return lines.map((line) => {
		if (now === null) return null;
		if (line.connection === now.connection && line.leg === now.leg) return line.stands[now.hop]?.along ?? 0;
		return compare(lines, {
			connection: line.connection,
			leg: line.leg,
			hop: 0
		}, now) < 0 ? line.track.length : 0;
	});
}
function standAt(lines, now) {
	if (now === null) return null;
	const line = lines.find((it) => it.connection === now.connection && it.leg === now.leg);
	const stand = line?.stands[now.hop];
	return line === void 0 || stand === void 0 ? null : {
		line,
		stand
	};
}
/** Ends and stations stand on the map already: they are a gate only where they stop the packet. */
function isShown(gate) {
	switch (gate.kind) {
		case "security-group":
		case "network-acl":
		case "route-table":
		case "gateway":
		case "nat-gateway":
		case "firewall": return true;
		case "web-acl": return gate.owner.startsWith("outside:") || gate.state !== "allow";
		case "gateway-load-balancer":
		case "load-balancer":
		case "endpoint":
		case "network-interface":
		case "host":
		case "place":
		case "resolver":
		case "name":
		case "distribution": return gate.state === "deny" || gate.state === "unknown";
	}
}
/** Around what the walk touches, with some room for words; null where there is no walk. */
function heartOf(diagram, picture, focus) {
	const boxes = [
		...diagram.subnets.filter((it) => picture.involved.has(it.key)).map((it) => it.box),
		...diagram.gateways.filter((it) => picture.involved.has(it.key)).map((it) => it.box),
		...diagram.outside.filter((it) => picture.involved.has(it.key)).map((it) => it.box)
	];
	return boxes.length === 0 ? null : {
		box: grow(around(boxes), 10),
		focus
	};
}
// src/ui/map/Gates.svelte
function Gates($$anchor, $$props) {
	push($$props, true);
	/** The gates in packet order: the order of the Tab key. */
	/** Whether the next gate on the border is far enough away for gate posts. */
	function hasRoom({ at }) {
		return !$$props.picture.gates.some((it) => it.at.y === at.y && it.at.x !== at.x && Math.abs(it.at.x - at.x) < 30);
	}
	var fragment = comment();
	var node = first_child(fragment);
	each(node, 17, () => $$props.picture.gates, (gate) => `${gate.position.connection} ${gate.position.leg} ${gate.position.hop}`, ($$anchor, gate) => {
		const phase = user_derived(() => phaseOf($$props.picture.lines, get(gate).position, $$props.position));
		var fragment_1 = comment();
		var node_1 = first_child(fragment_1);
		var consequent = ($$anchor) => {
			{
				let $0 = user_derived(() => hasRoom(get(gate)));
				let $1 = user_derived(() => $$props.conceal && get(phase) !== "passed");
				GateShape($$anchor, {
					get gate() {
						return get(gate);
					},
					get phase() {
						return get(phase);
					},
					get hasRoom() {
						return get($0);
					},
					get concealed() {
						return get($1);
					}
				});
			}
		};
		var d = user_derived(() => isShown(get(gate)));
		if_block(node_1, ($$render) => {
			if (get(d)) $$render(consequent);
		});
		append($$anchor, fragment_1);
	});
	append($$anchor, fragment);
	pop();
}
// src/ui/map/MapButton.svelte
var root$6 = from_svg(`<g role="button"><!></g>`);
function MapButton($$anchor, $$props) {
	push($$props, true);
	/** Something on the map that can be pointed at, selected and moved, by mouse and by keys. */
	/** Of what unfolds and folds: whether it is unfolded. */
	/** What pressing it does in place of selecting the target. */
	const map = getMap();
	const ARROWS = {
		ArrowLeft: [-1, 0],
		ArrowRight: [1, 0],
		ArrowUp: [0, -1],
		ArrowDown: [0, 1]
	};
	const canMove = user_derived(() => $$props.pitch !== void 0 && ($$props.pitch.dx > 0 || $$props.pitch.dy > 0));
	let drag = state(null);
	const isButton = user_derived(() => $$props.onpress !== void 0 || $$props.target !== null);
	function press() {
		if ($$props.onpress !== void 0) $$props.onpress();
		else if ($$props.target !== null) map.select($$props.target);
	}
	function keydown(event) {
		const arrow = ARROWS[event.key];
		if (event.altKey && arrow !== void 0 && $$props.pitch !== void 0) map.move($$props.key, $$props.pitch, arrow[0] * $$props.pitch.dx, arrow[1] * $$props.pitch.dy);
		else if ((event.key === "Enter" || event.key === " ") && get(isButton)) press();
		else return;
		event.preventDefault();
		event.stopPropagation();
	}
	function pointerdown(event) {
		if (!get(canMove) || event.button !== 0) return;
		event.stopPropagation();
		event.currentTarget.setPointerCapture(event.pointerId);
		set(drag, {
			x: event.clientX,
			y: event.clientY,
			dx: 0,
			dy: 0
		});
	}
	function pointermove(event) {
		if (get(drag) === null || $$props.pitch === void 0) return;
		const unit = map.unit();
		const dx = $$props.pitch.dx > 0 ? (event.clientX - get(drag).x) * unit : 0;
		const dy = $$props.pitch.dy > 0 ? (event.clientY - get(drag).y) * unit : 0;
		set(drag, {
			...get(drag),
			dx,
			dy
		});
	}
	function pointerup() {
		if (get(drag) === null) return;
		const { dx, dy } = get(drag);
		set(drag, null);
		if (!(Math.hypot(dx, dy) < 4 * map.unit()) && $$props.pitch !== void 0) map.move($$props.key, $$props.pitch, dx, dy);
		else press();
	}
	var g = root$6();
	let classes;
	var node = child(g);
	snippet(node, () => $$props.children);
	reset(g);
	template_effect(($0, $1) => {
		classes = set_class(g, 0, "button svelte-v17c8l", null, classes, {
			movable: get(canMove),
			dragged: get(drag) !== null
		});
		set_attribute(g, "data-key", $$props.key);
		set_attribute(g, "tabindex", $0);
		set_attribute(g, "aria-label", $$props.sentence);
		set_attribute(g, "aria-describedby", map.explanationId);
		set_attribute(g, "aria-pressed", $1);
		set_attribute(g, "aria-expanded", $$props.expanded);
		set_attribute(g, "transform", get(drag) === null ? void 0 : `translate(${get(drag).dx} ${get(drag).dy})`);
	}, [() => map.isTabStop($$props.key) ? 0 : -1, () => $$props.target === null ? void 0 : map.isSelected($$props.target)]);
	delegated("keydown", g, keydown);
	delegated("click", g, () => !get(canMove) && press());
	delegated("pointerdown", g, pointerdown);
	delegated("pointermove", g, pointermove);
	delegated("pointerup", g, pointerup);
	event("pointercancel", g, () => set(drag, null));
	event("pointerenter", g, () => map.explain($$props.sentence));
	event("pointerleave", g, () => map.explain(null));
	event("focus", g, () => {
		map.focused($$props.key);
		map.explain($$props.sentence);
	});
	event("blur", g, () => map.explain(null));
	append($$anchor, g);
	pop();
}
delegate([
	"keydown",
	"click",
	"pointerdown",
	"pointermove",
	"pointerup"
]);
// src/ui/map/categories.ts
/** The categories of AWS's own icons, which give a glyph its colour: `--map-compute` and so on. */
var categoryOf = {
	instance: "compute",
	function: "compute",
	container: "compute",
	database: "database",
	"network-interface": "compute",
	"nat-gateway": "network",
	"load-balancer": "network",
	"vpc-endpoint": "network",
	"internet-gateway": "network",
	"egress-only-internet-gateway": "network",
	"vpc-peering-connection": "network",
	"transit-gateway": "network",
	"vpn-gateway": "network",
	"direct-connect-gateway": "network",
	"on-premises": "plain",
	"firewall-endpoint": "network",
	distribution: "network",
	"gateway-load-balancer": "network",
	"gateway-load-balancer-endpoint": "network",
	internet: "plain",
	"other-network": "plain"
};
// src/ui/map/NodeGlyph.svelte
var root$5 = from_svg(`<g><rect class="tile svelte-18sutsh" x="-20" y="-20" width="40" height="40" rx="9"></rect><path class="svelte-18sutsh"></path></g>`);
function NodeGlyph($$anchor, $$props) {
	push($$props, true);
	/** A glyph of 40 by 40 around its origin: a coloured tile with a simple drawing. */
	const SHAPES = {
		instance: "M-8 -8h16v16h-16zM-3.5 -3.5h7v7h-7zM-4 -12v4M4 -12v4M-4 8v4M4 8v4M-12 -4h4M-12 4h4M8 -4h4M8 4h4",
		database: "M-9 -7.5c0 -4.7 18 -4.7 18 0s-18 4.7 -18 0v15c0 4.7 18 4.7 18 0v-15M-9 0c0 4.7 18 4.7 18 0",
		"network-interface": "M-10 -6h20v12h-20zM-5 6v5M0 6v5M5 6v5M-5 -1h4M2 -1h3",
		container: "M0 -11l9.5 5.5v11l-9.5 5.5l-9.5 -5.5v-11zM-9.5 -5.5l9.5 5.5l9.5 -5.5M0 0v11",
		function: "M-8 11l6.5 -13.5l6.5 13.5M-6 -11h4l9 22h3",
		"load-balancer": "M-11 0h6M-5 0l9 -8h4M-5 0h13M-5 0l9 8h4M8 -11a3 3 0 1 0 .1 0M8 -3a3 3 0 1 0 .1 0M8 5a3 3 0 1 0 .1 0",
		"vpc-endpoint": "M-12 0h10M-2 -6v12M3 -6v12M3 0h9M-6 -10a12 12 0 0 0 0 20M7 -10a12 12 0 0 1 0 20",
		"nat-gateway": "M-12 -5h20m-5 -5l5 5l-5 5M12 6h-20m5 -5l-5 5l5 5",
		"internet-gateway": "M-9 9v-9a9 9 0 0 1 18 0v9M-3 9v-8a3 3 0 0 1 6 0v8M-12 9h24",
		"egress-only-internet-gateway": "M-9 9v-9a9 9 0 0 1 18 0v9M0 9v-12m-4 4l4 -4l4 4",
		internet: "M-11 0a11 11 0 1 0 22 0a11 11 0 1 0 -22 0M-11 0h22M0 -11c-7 6 -7 16 0 22c7 -6 7 -16 0 -22",
		"vpc-peering-connection": "M-12 -5h9v10h-9zM3 -5h9v10h-9zM-3 0h6",
		distribution: "M0 -11a11 11 0 1 0 .1 0M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M0 -11v7.5M9.5 5.5l-6.5 -3.8M-9.5 5.5l6.5 -3.8",
		"firewall-endpoint": "M-10 -8h20v16h-20zM-10 0h20M-3 -8v8M4 0v8",
		"gateway-load-balancer": "M-12 0h7M-5 -8h5v16h-5zM0 -5h5l3 -4M0 0h8M0 5h5l3 4M10 -11a2.4 2.4 0 1 0 .1 0M10 -2.4a2.4 2.4 0 1 0 .1 0M10 6.2a2.4 2.4 0 1 0 .1 0",
		"gateway-load-balancer-endpoint": "M-12 -4h8v8h-8M12 -4h-8v8h8M-4 -9v18M4 -9v18",
		"transit-gateway": "M-4 -4h8v8h-8zM0 -4v-8M0 4v8M-4 0h-8M4 0h8",
		"vpn-gateway": "M-7 -2h14v10h-14zM-4 -2v-4a4 4 0 0 1 8 0v4",
		"direct-connect-gateway": "M-12 -6h7v12h-7zM5 -6h7v12h-7zM-5 -3h10M-5 3h10",
		"on-premises": "M-9 10v-18h10v18M1 -2h8v12M-6 -4h4M-6 1h4M-6 6h4",
		"other-network": "M-9 -4h18v8h-18zM-4 -4v-5h8v5M-4 4v5h8v-5"
	};
	var g = root$5();
	let styles;
	var path = sibling(child(g));
	reset(g);
	template_effect(() => {
		styles = set_style(g, "", styles, { "--tile": `var(--map-${categoryOf[$$props.glyph] ?? ""})` });
		set_attribute(path, "d", SHAPES[$$props.glyph]);
	});
	append($$anchor, g);
	pop();
}
// src/ui/map/GatewayShape.svelte
var root$4 = from_svg(`<g><!></g><text class="name svelte-1t3ntz6"> </text>`, 1);
var root_1$4 = from_svg(`<g><!></g><g class="label svelte-1t3ntz6"><!></g>`, 1);
var root_2$4 = from_svg(`<g><rect></rect><!></g>`);
function GatewayShape($$anchor, $$props) {
	push($$props, true);
	/** A gateway on its VPC's border, or a network outside. */
	const map = getMap();
	const box = user_derived(() => $$props.gateway.box);
	const isInternet = user_derived(() => $$props.gateway.glyph === "internet");
	const isDim = user_derived(() => map.isDim($$props.gateway.key));
	const sentence = user_derived(() => get(isInternet) ? map.messages.internetLine : map.messages.gateway($$props.gateway.glyph, $$props.gateway.ref.id));
	MapButton($$anchor, {
		get key() {
			return $$props.gateway.key;
		},
		get target() {
			return $$props.gateway.ref;
		},
		get sentence() {
			return get(sentence);
		},
		children: ($$anchor, $$slotProps) => {
			var g = root_2$4();
			let classes;
			var rect = child(g);
			let classes_1;
			var node = sibling(rect);
			var consequent = ($$anchor) => {
				var fragment_1 = root$4();
				var g_1 = first_child(fragment_1);
				NodeGlyph(child(g_1), { get glyph() {
					return $$props.gateway.glyph;
				} });
				reset(g_1);
				var text = sibling(g_1);
				var text_1 = only_child(text, true);
				template_effect(() => {
					set_attribute(g_1, "transform", `translate(${get(box).x + get(box).width / 2 - 44} ${get(box).y + get(box).height / 2}) scale(.62)`);
					set_attribute(text, "x", get(box).x + get(box).width / 2 + 12);
					set_attribute(text, "y", get(box).y + get(box).height / 2 + 5);
					set_text(text_1, map.messages.internet);
				});
				append($$anchor, fragment_1);
			};
			var alternate = ($$anchor) => {
				var fragment_2 = root_1$4();
				var g_2 = first_child(fragment_2);
				NodeGlyph(child(g_2), { get glyph() {
					return $$props.gateway.glyph;
				} });
				reset(g_2);
				var g_3 = sibling(g_2);
				MapText(child(g_3), { get label() {
					return $$props.gateway.label;
				} });
				reset(g_3);
				template_effect(() => set_attribute(g_2, "transform", `translate(${$$props.gateway.label.box.x - 15} ${get(box).y + get(box).height / 2}) scale(.5)`));
				append($$anchor, fragment_2);
			};
			if_block(node, ($$render) => {
				if ($$props.gateway.label === null) $$render(consequent);
				else $$render(alternate, -1);
			});
			reset(g);
			template_effect(($0) => {
				classes = set_class(g, 0, "gateway svelte-1t3ntz6", null, classes, {
					dim: get(isDim),
					internet: get(isInternet)
				});
				classes_1 = set_class(rect, 0, "pill focus-mark svelte-1t3ntz6", null, classes_1, { selected: $0 });
				set_attribute(rect, "x", get(box).x);
				set_attribute(rect, "y", get(box).y);
				set_attribute(rect, "width", get(box).width);
				set_attribute(rect, "height", get(box).height);
				set_attribute(rect, "rx", get(box).height / 2);
			}, [() => map.isSelected($$props.gateway.ref)]);
			append($$anchor, g);
		},
		$$slots: { default: true }
	});
	pop();
}
// src/ui/map/Ground.svelte
var root$3 = from_svg(`<text class="place svelte-13emdly"> </text><g class="cidr svelte-13emdly"><!></g>`, 1);
var root_1$3 = from_svg(`<rect></rect><!>`, 1);
var root_2$3 = from_svg(`<rect class="grip focus-mark svelte-13emdly" height="22" rx="4"></rect><g class="name svelte-13emdly"><!></g><g class="cidr svelte-13emdly"><!></g>`, 1);
var root_3$3 = from_svg(`<rect class="grip focus-mark svelte-13emdly" height="19" rx="4"></rect><g class="cidr svelte-13emdly"><!></g>`, 1);
var root_4$2 = from_svg(`<g><rect></rect><rect class="notch svelte-13emdly" height="6"></rect><!><!><g role="presentation"><rect></rect><text class="router-name svelte-13emdly"> </text></g></g>`);
var root_5$1 = from_svg(`<!><!>`, 1);
function Ground($$anchor, $$props) {
	push($$props, true);
	/** What everything stands on: regions, VPCs, Availability Zones, routers. */
	const map = getMap();
	var fragment = root_5$1();
	var node = first_child(fragment);
	each(node, 17, () => $$props.diagram.regions, (region) => region.name, ($$anchor, region) => {
		var fragment_1 = root_1$3();
		var rect = first_child(fragment_1);
		attribute_effect(rect, () => ({
			class: "region",
			...get(region).box,
			rx: "14"
		}), void 0, void 0, void 0, "svelte-13emdly");
		var node_1 = sibling(rect);
		var consequent = ($$anchor) => {
			var fragment_2 = root$3();
			var text = first_child(fragment_2);
			var text_1 = only_child(text, true);
			var g = sibling(text);
			MapText(child(g), { get label() {
				return get(region).label;
			} });
			reset(g);
			template_effect(() => {
				set_attribute(text, "x", get(region).box.x + 16);
				set_attribute(text, "y", get(region).label.at.y);
				set_text(text_1, map.messages.region);
			});
			append($$anchor, fragment_2);
		};
		if_block(node_1, ($$render) => {
			if (get(region).label !== null) $$render(consequent);
		});
		append($$anchor, fragment_1);
	});
	var node_3 = sibling(node);
	each(node_3, 17, () => $$props.diagram.vpcs, (vpc) => vpc.key, ($$anchor, vpc) => {
		const ref = user_derived(() => ({
			type: "vpc",
			id: get(vpc).id
		}));
		var g_1 = root_4$2();
		let classes;
		var rect_1 = child(g_1);
		attribute_effect(rect_1, ($0) => ({
			class: "area",
			...get(vpc).box,
			rx: "12",
			[CLASS]: { selected: $0 }
		}), [() => map.isSelected(get(ref))], void 0, void 0, "svelte-13emdly");
		var rect_2 = sibling(rect_1);
		var node_4 = sibling(rect_2);
		{
			let $0 = user_derived(() => map.messages.vpcLine(get(vpc).name.full, get(vpc).cidr.full));
			MapButton(node_4, {
				get key() {
					return get(vpc).key;
				},
				get target() {
					return get(ref);
				},
				get sentence() {
					return get($0);
				},
				get pitch() {
					return get(vpc).pitch;
				},
				children: ($$anchor, $$slotProps) => {
					var fragment_3 = root_2$3();
					var rect_3 = first_child(fragment_3);
					var g_2 = sibling(rect_3);
					MapText(child(g_2), { get label() {
						return get(vpc).name;
					} });
					reset(g_2);
					var g_3 = sibling(g_2);
					MapText(child(g_3), { get label() {
						return get(vpc).cidr;
					} });
					reset(g_3);
					template_effect(() => {
						set_attribute(rect_3, "x", get(vpc).name.box.x - 6);
						set_attribute(rect_3, "y", get(vpc).name.box.y - 2);
						set_attribute(rect_3, "width", get(vpc).cidr.box.x + get(vpc).cidr.box.width - get(vpc).name.box.x + 12);
					});
					append($$anchor, fragment_3);
				},
				$$slots: { default: true }
			});
		}
		var node_7 = sibling(node_4);
		each(node_7, 17, () => get(vpc).zones, (zone) => zone.key, ($$anchor, zone) => {
			var fragment_4 = root_1$3();
			var rect_4 = first_child(fragment_4);
			attribute_effect(rect_4, () => ({
				class: "zone",
				...get(zone).box,
				rx: "10"
			}), void 0, void 0, void 0, "svelte-13emdly");
			var node_8 = sibling(rect_4);
			var consequent_1 = ($$anchor) => {
				{
					let $0 = user_derived(() => map.messages.zoneLine(get(zone).label.full));
					MapButton($$anchor, {
						get key() {
							return get(zone).key;
						},
						get target() {
							return get(ref);
						},
						get sentence() {
							return get($0);
						},
						get pitch() {
							return get(zone).pitch;
						},
						children: ($$anchor, $$slotProps) => {
							var fragment_6 = root_3$3();
							var rect_5 = first_child(fragment_6);
							var g_4 = sibling(rect_5);
							MapText(child(g_4), { get label() {
								return get(zone).label;
							} });
							reset(g_4);
							template_effect(() => {
								set_attribute(rect_5, "x", get(zone).label.box.x - 5);
								set_attribute(rect_5, "y", get(zone).label.box.y - 1);
								set_attribute(rect_5, "width", get(zone).label.box.width + 10);
							});
							append($$anchor, fragment_6);
						},
						$$slots: { default: true }
					});
				}
			};
			if_block(node_8, ($$render) => {
				if (get(zone).label !== null) $$render(consequent_1);
			});
			append($$anchor, fragment_4);
		});
		var g_5 = sibling(node_7);
		var rect_6 = child(g_5);
		attribute_effect(rect_6, () => ({
			class: "router",
			...get(vpc).router,
			rx: get(vpc).router.height / 2
		}), void 0, void 0, void 0, "svelte-13emdly");
		var text_2 = sibling(rect_6);
		var text_3 = only_child(text_2, true);
		reset(g_5);
		reset(g_1);
		template_effect(($0) => {
			classes = set_class(g_1, 0, "vpc svelte-13emdly", null, classes, { dim: $0 });
			set_attribute(rect_2, "x", get(vpc).name.box.x - 8);
			set_attribute(rect_2, "y", get(vpc).box.y - 3);
			set_attribute(rect_2, "width", get(vpc).cidr.box.x + get(vpc).cidr.box.width - get(vpc).name.box.x + 16);
			set_attribute(text_2, "x", get(vpc).routerLabel.x + 4);
			set_attribute(text_2, "y", get(vpc).routerLabel.y + 13);
			set_text(text_3, map.messages.router);
		}, [() => map.isDim(get(vpc).key)]);
		event("pointerenter", g_5, () => map.explain(map.messages.routerLine));
		event("pointerleave", g_5, () => map.explain(null));
		append($$anchor, g_1);
	});
	append($$anchor, fragment);
	pop();
}
// src/ui/map/messages.ts
var en = {
	map: "Map of the network",
	hint: "Wheel or pinch zooms, dragging moves the map. With keys: + − 0 and arrows.",
	region: "Region",
	router: "VPC router",
	internet: "Internet",
	moreSubnets: (count) => count === 1 ? "1 more subnet" : `${count} more subnets`,
	fewerSubnets: "Show fewer subnets",
	foldSubnet: (name) => `Fold the interfaces of ${name} again`,
	zoomIn: "Zoom in",
	zoomOut: "Zoom out",
	fit: "Show everything",
	packet: (text) => `The packet, ${text}`,
	beside: besideIn({
		inbound: "in",
		outbound: "out",
		rule: "rule",
		remembered: "remembered",
		notReached: "not reached",
		denied: "denied",
		noRoute: "no route"
	}),
	gate: (gate) => `${gateKindEn[gate.kind]} ${gate.name}${directionEn(gate)}: ${answerEn(gate)}`,
	instance: (name, address, groups) => `${name}, ${address}. Its security group guards the interface: ${groups}`,
	natGateway: (name, address) => `NAT gateway ${name}, ${address}: it has no security group`,
	stack: (count) => `${count} interfaces, folded. Press to unfold them`,
	subnet: ({ name, cidr, tier, networkAcl, routeTable }) => `Subnet ${name} ${cidr}, ${tierEn[tier]}. Network ACL ${networkAcl} guards its border, route table ${routeTable} leads out`,
	gateway: (glyph, name) => glyph === "internet-gateway" ? `Internet gateway ${name}: public addresses are translated here` : glyph === "egress-only-internet-gateway" ? `Egress-only internet gateway ${name}: IPv6, and only connections from inside` : glyph === "vpc-peering-connection" ? `VPC peering connection ${name}: joins two VPCs, and only these` : glyph === "transit-gateway" ? `Transit gateway ${name}: routes between what is attached to it` : glyph === "distribution" ? `CloudFront distribution ${name}: viewers reach its edge, which asks its origins` : glyph === "vpc-endpoint" ? `${name}: leads to a service by PrivateLink or a VPC endpoint` : glyph === "firewall-endpoint" ? `Firewall endpoint ${name}: routes send packets through the firewall here` : glyph === "gateway-load-balancer-endpoint" ? `Gateway Load Balancer endpoint ${name}: routes send packets through the appliances here` : glyph === "vpn-gateway" ? `Virtual private gateway ${name}: joins the VPC to networks on premises` : glyph === "on-premises" ? `On-premises network ${name}` : `${name}: leads to a network that is not walked yet`,
	internetLine: "The internet: everything outside the VPCs",
	routerLine: "The VPC router: the route table of the sender’s subnet decides where a packet goes",
	vpcLine: (name, cidr) => `${name} ${cidr}`,
	zoneLine: (name) => `Availability Zone ${name}`,
	moves: "Drag it, or Alt and an arrow key, to change places."
};
var ko = {
	map: "네트워크 지도",
	hint: "휠이나 두 손가락으로 확대·축소하고 끌어서 옮깁니다. 키보드: + − 0, 화살표.",
	region: "리전",
	router: "VPC 라우터",
	internet: "인터넷",
	moreSubnets: (count) => `서브넷 ${count}개 더`,
	fewerSubnets: "서브넷 줄여 보기",
	foldSubnet: (name) => `${name}의 인터페이스 다시 접기`,
	zoomIn: "확대",
	zoomOut: "축소",
	fit: "전체 보기",
	packet: (text) => `패킷, ${text}`,
	beside: besideIn({
		inbound: "인바운드",
		outbound: "아웃바운드",
		rule: "규칙",
		remembered: "추적된 연결",
		notReached: "도달하지 않음",
		denied: "거부",
		noRoute: "경로 없음"
	}),
	gate: (gate) => `${gateKindKo[gate.kind]} ${gate.name}${directionKo(gate)}: ${answerKo(gate)}`,
	instance: (name, address, groups) => `${name}, ${address}. 보안 그룹이 인터페이스를 지킵니다: ${groups}`,
	natGateway: (name, address) => `NAT 게이트웨이 ${name}, ${address}: 보안 그룹이 없습니다`,
	stack: (count) => `인터페이스 ${count}개를 접어 두었습니다. 누르면 펼칩니다`,
	subnet: ({ name, cidr, tier, networkAcl, routeTable }) => `서브넷 ${name} ${cidr}, ${tierKo[tier]}. 네트워크 ACL ${networkAcl}이(가) 경계를 지키고 라우팅 테이블 ${routeTable}이(가) 나가는 길을 정합니다`,
	gateway: (glyph, name) => glyph === "internet-gateway" ? `인터넷 게이트웨이 ${name}: 여기서 퍼블릭 주소가 변환됩니다` : glyph === "egress-only-internet-gateway" ? `송신 전용 인터넷 게이트웨이 ${name}: IPv6이며 안에서 시작한 연결만 통과합니다` : glyph === "vpc-peering-connection" ? `VPC 피어링 연결 ${name}: 두 VPC만 서로 연결합니다` : glyph === "transit-gateway" ? `전송 게이트웨이 ${name}: 연결된 네트워크 사이의 경로를 정합니다` : glyph === "distribution" ? `CloudFront 배포 ${name}: 최종 사용자가 엣지에 도달하고, 엣지가 오리진에 요청합니다` : glyph === "vpc-endpoint" ? `${name}: PrivateLink나 VPC 엔드포인트로 서비스에 이어집니다` : glyph === "firewall-endpoint" ? `방화벽 엔드포인트 ${name}: 경로가 패킷을 이곳의 방화벽으로 보냅니다` : glyph === "gateway-load-balancer-endpoint" ? `Gateway Load Balancer 엔드포인트 ${name}: 경로가 패킷을 이곳에서 어플라이언스로 보냅니다` : glyph === "vpn-gateway" ? `가상 프라이빗 게이트웨이 ${name}: VPC를 온프레미스 네트워크와 연결합니다` : glyph === "on-premises" ? `온프레미스 네트워크 ${name}` : `${name}: 아직 추적하지 않는 네트워크로 이어집니다`,
	internetLine: "인터넷: VPC 바깥의 모든 것",
	routerLine: "VPC 라우터: 보내는 서브넷의 라우팅 테이블이 패킷의 다음 길을 정합니다",
	vpcLine: (name, cidr) => `${name} ${cidr}`,
	zoneLine: (name) => `가용 영역 ${name}`,
	moves: "끌거나 Alt와 화살표 키로 자리를 바꿀 수 있습니다."
};
function besideIn(words) {
	return (gate) => {
		const name = gate.direction === null ? gate.name : `${gate.name} ${words[gate.direction]}`;
		if (gate.state === "ghost") return [name, words.notReached];
		if (gate.kind === "route-table") return [name, gate.via === null ? words.noRoute : `→ ${gate.via}`];
		if (gate.isRemembered) return [name, words.remembered];
		if (gate.kind === "network-acl") return [name, `${words.rule} ${gate.rule ?? ""}`];
		if (gate.kind === "firewall" || gate.kind === "web-acl") return gate.rule === null ? [name] : [name, gate.rule];
		if (gate.summary !== null) return [name, gate.summary];
		if (gate.rule !== null) return [name, `→ ${gate.rule}`];
		return gate.state === "deny" ? [name, words.denied] : [name];
	};
}
var gateKindEn = {
	"security-group": "Security group",
	"network-acl": "Network ACL",
	"route-table": "Route table",
	gateway: "Gateway",
	"nat-gateway": "NAT gateway",
	"load-balancer": "Load balancer",
	firewall: "Firewall endpoint",
	"web-acl": "Web ACL",
	distribution: "Distribution",
	name: "Hosted zone",
	"gateway-load-balancer": "Gateway Load Balancer",
	endpoint: "VPC endpoint",
	"network-interface": "Network interface of",
	host: "Host",
	place: "Destination",
	resolver: "Resolver"
};
var gateKindKo = {
	"security-group": "보안 그룹",
	"network-acl": "네트워크 ACL",
	"route-table": "라우팅 테이블",
	gateway: "게이트웨이",
	"nat-gateway": "NAT 게이트웨이",
	"load-balancer": "로드 밸런서",
	firewall: "방화벽 엔드포인트",
	"web-acl": "웹 ACL",
	distribution: "배포",
	name: "호스팅 영역",
	"gateway-load-balancer": "Gateway Load Balancer",
	endpoint: "VPC 엔드포인트",
	"network-interface": "네트워크 인터페이스",
	host: "호스트",
	place: "목적지",
	resolver: "리졸버"
};
var tierEn = {
	public: "public",
	private: "private",
	isolated: "isolated"
};
var tierKo = {
	public: "퍼블릭",
	private: "프라이빗",
	isolated: "격리됨"
};
function directionEn({ direction }) {
	return direction === null ? "" : `, ${direction}`;
}
function directionKo({ direction }) {
	return direction === null ? "" : direction === "inbound" ? ", 인바운드" : ", 아웃바운드";
}
function answerEn(gate) {
	if (gate.state === "ghost") return "not reached";
	if (gate.state === "unknown") return "not modelled";
	if (gate.kind === "route-table") return gate.via === null ? "no route matches" : `${gate.rule ?? ""} leads to ${gate.via}`;
	const verb = gate.state === "deny" ? "denies" : "allows";
	if (gate.isRemembered) return "remembers the connection and lets the reply pass";
	if (gate.kind === "network-acl" || (gate.kind === "firewall" || gate.kind === "web-acl") && gate.rule !== null) return `rule ${gate.rule ?? ""} ${verb}`;
	if (gate.kind === "security-group") return gate.summary === null ? `no rule matches, so it ${verb}` : `${gate.summary} ${verb}`;
	if (gate.kind === "gateway-load-balancer" && gate.rule !== null) return `sends it to ${gate.rule}`;
	if (gate.rule !== null) return `writes the address ${gate.rule}`;
	return gate.state === "deny" ? "the packet is dropped here" : "lets it pass";
}
function answerKo(gate) {
	if (gate.state === "ghost") return "도달하지 않음";
	if (gate.state === "unknown") return "모델에 없음";
	if (gate.kind === "route-table") return gate.via === null ? "일치하는 경로가 없음" : `${gate.rule ?? ""} → ${gate.via}`;
	const verb = gate.state === "deny" ? "거부" : "허용";
	if (gate.isRemembered) return "연결을 기억하고 있어 응답을 통과시킴";
	if (gate.kind === "network-acl" || (gate.kind === "firewall" || gate.kind === "web-acl") && gate.rule !== null) return `규칙 ${gate.rule ?? ""}이(가) ${verb}`;
	if (gate.kind === "security-group") return gate.summary === null ? `일치하는 규칙이 없어 ${verb}` : `${gate.summary} ${verb}`;
	if (gate.kind === "gateway-load-balancer" && gate.rule !== null) return `${gate.rule}(으)로 보냄`;
	if (gate.rule !== null) return `주소를 ${gate.rule}(으)로 바꿈`;
	return gate.state === "deny" ? "여기서 패킷이 버려짐" : "통과";
}
var mapMessages = {
	en,
	ko
};
// src/ui/map/NodeShape.svelte
var root$2 = from_svg(`<g><!></g>`);
var root_1$2 = from_svg(`<circle class="ring focus-mark svelte-1oazflu"></circle>`);
var root_2$2 = from_svg(`<rect class="hull focus-mark svelte-1oazflu" x="-25" y="-25" width="50" height="50" rx="12"></rect>`);
var root_3$2 = from_svg(`<rect class="behind svelte-1oazflu" x="-14" y="-26" width="40" height="40" rx="9"></rect><rect class="behind svelte-1oazflu" x="-17" y="-23" width="40" height="40" rx="9"></rect>`, 1);
var root_4$1 = from_svg(`<g><!><g class="shape svelte-1oazflu"><!><!><!></g></g>`);
function NodeShape($$anchor, $$props) {
	push($$props, true);
	/** An interface with its owner in the ring of its security groups; a NAT gateway; a stack. */
	const map = getMap();
	const isDim = user_derived(() => map.isDim($$props.node.key));
	const isSelected = user_derived(() => map.isSelected($$props.node.ref));
	const texts = user_derived(() => $$props.node.labels.map((it) => it.full));
	const sentence = user_derived(() => {
		const [name = "", ...rest] = get(texts);
		if ($$props.node.kind === "stack") return map.messages.stack($$props.node.count);
		if ($$props.node.kind === "attachment") return map.messages.gateway($$props.node.glyph, name);
		if ($$props.node.kind === "nat-gateway") return map.messages.natGateway(name, rest.join(", "));
		return map.messages.instance(name, rest.slice(0, -1).join(", "), rest.at(-1) ?? "");
	});
	MapButton($$anchor, spread_props({
		get key() {
			return $$props.node.key;
		},
		get target() {
			return $$props.node.ref;
		},
		get sentence() {
			return get(sentence);
		},
		get pitch() {
			return $$props.node.pitch;
		}
	}, () => $$props.node.kind === "stack" ? {
		expanded: false,
		onpress: () => map.fold($$props.node.subnet, "unfold")
	} : {}, {
		children: ($$anchor, $$slotProps) => {
			var g = root_4$1();
			let classes;
			var node_1 = child(g);
			each(node_1, 17, () => $$props.node.labels, index, ($$anchor, label, index) => {
				var g_1 = root$2();
				MapText(child(g_1), { get label() {
					return get(label);
				} });
				reset(g_1);
				template_effect(() => set_class(g_1, 0, clsx(index === $$props.node.labels.length - 1 && $$props.node.ring !== null ? "groups" : index === 0 ? "name" : "address"), "svelte-1oazflu"));
				append($$anchor, g_1);
			});
			var g_2 = sibling(node_1);
			var node_3 = child(g_2);
			var consequent = ($$anchor) => {
				var circle = root_1$2();
				template_effect(() => set_attribute(circle, "r", $$props.node.ring));
				append($$anchor, circle);
			};
			var alternate = ($$anchor) => {
				var rect = root_2$2();
				append($$anchor, rect);
			};
			if_block(node_3, ($$render) => {
				if ($$props.node.ring !== null) $$render(consequent);
				else $$render(alternate, -1);
			});
			var node_4 = sibling(node_3);
			var consequent_1 = ($$anchor) => {
				var fragment_1 = root_3$2();
				next();
				append($$anchor, fragment_1);
			};
			if_block(node_4, ($$render) => {
				if ($$props.node.kind === "stack") $$render(consequent_1);
			});
			NodeGlyph(sibling(node_4), { get glyph() {
				return $$props.node.glyph;
			} });
			reset(g_2);
			reset(g);
			template_effect(() => {
				classes = set_class(g, 0, "node svelte-1oazflu", null, classes, {
					dim: get(isDim),
					selected: get(isSelected)
				});
				set_attribute(g, "data-kind", $$props.node.kind);
				set_attribute(g_2, "transform", `translate(${$$props.node.center.x ?? ""} ${$$props.node.center.y ?? ""})`);
			});
			append($$anchor, g);
		},
		$$slots: { default: true }
	}));
	pop();
}
// src/ui/map/PathLines.svelte
var root$1 = from_svg(`<marker viewBox="0 0 10 10" refX="8.5" refY="5" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><path d="M1 1.2L9 5L1 8.8L2.8 5z"></path></marker>`);
var root_1$1 = from_svg(`<path class="halo svelte-19m0bnd"></path>`);
var root_2$1 = from_svg(`<path class="ghost svelte-19m0bnd"></path>`);
var root_3$1 = from_svg(`<path></path>`);
var root_4 = from_svg(`<!><path></path><!>`, 1);
var root_5 = from_svg(`<defs></defs><!><!>`, 1);
function PathLines($$anchor, $$props) {
	push($$props, true);
	var fragment = root_5();
	var defs = first_child(fragment);
	each(defs, 20, () => [
		"request",
		"response",
		"ghost"
	], (kind) => kind, ($$anchor, kind) => {
		var marker = root$1();
		var path = only_child(marker);
		template_effect(() => {
			set_attribute(marker, "id", `${$$props.id ?? ""}-${kind ?? ""}`);
			set_class(path, 0, `head ${kind ?? ""}`, "svelte-19m0bnd");
		});
		append($$anchor, marker);
	});
	reset(defs);
	var node = sibling(defs);
	each(node, 17, () => $$props.lines, (line) => `${line.connection} ${line.leg}`, ($$anchor, line) => {
		var path_1 = root_1$1();
		template_effect(() => set_attribute(path_1, "d", get(line).shape + get(line).ghostShape));
		append($$anchor, path_1);
	});
	var node_1 = sibling(node);
	each(node_1, 19, () => $$props.lines, (line) => `${line.connection} ${line.leg}`, ($$anchor, line, index) => {
		const along = user_derived(() => $$props.walked[get(index)] ?? null);
		const head = user_derived(() => get(line).ends ? `url(#${$$props.id}-${get(line).leg})` : void 0);
		var fragment_1 = root_4();
		var node_2 = first_child(fragment_1);
		var consequent = ($$anchor) => {
			var path_2 = root_2$1();
			template_effect(() => {
				set_attribute(path_2, "d", get(line).ghostShape);
				set_attribute(path_2, "marker-end", `url(#${$$props.id ?? ""}-ghost)`);
			});
			append($$anchor, path_2);
		};
		if_block(node_2, ($$render) => {
			if (get(line).ghostShape !== "") $$render(consequent);
		});
		var path_3 = sibling(node_2);
		let classes;
		var node_3 = sibling(path_3);
		var consequent_1 = ($$anchor) => {
			var path_4 = root_3$1();
			template_effect(($0) => {
				set_class(path_4, 0, `line ${get(line).leg ?? ""}`, "svelte-19m0bnd");
				set_attribute(path_4, "d", $0);
			}, [() => lineUntil(get(line).track, Math.min(get(along), get(line).goneLength))]);
			append($$anchor, path_4);
		};
		if_block(node_3, ($$render) => {
			if (get(along) !== null && get(along) > 0) $$render(consequent_1);
		});
		template_effect(() => {
			classes = set_class(path_3, 0, `line ${get(line).leg ?? ""}`, "svelte-19m0bnd", classes, { ahead: get(along) !== null });
			set_attribute(path_3, "d", get(line).shape);
			set_attribute(path_3, "marker-end", get(head));
		});
		append($$anchor, fragment_1);
	});
	append($$anchor, fragment);
	pop();
}
// src/ui/map/SubnetShape.svelte
var root = from_svg(`<rect class="title focus-mark svelte-1wntrot" rx="5"></rect><text class="more svelte-1wntrot"> </text>`, 1);
var root_1 = from_svg(`<rect class="title focus-mark svelte-1wntrot" rx="5"></rect><g class="name svelte-1wntrot"><!></g><g class="cidr svelte-1wntrot"><!></g><g class="note svelte-1wntrot"><path class="sign svelte-1wntrot"></path><!><path class="sign svelte-1wntrot"></path><!></g>`, 1);
var root_2 = from_svg(`<rect class="handle focus-mark svelte-1wntrot" width="24" height="24" rx="6"></rect><path class="minus svelte-1wntrot"></path>`, 1);
var root_3 = from_svg(`<g><rect rx="8"></rect><!><!></g>`);
function SubnetShape($$anchor, $$props) {
	push($$props, true);
	/** A subnet; its border is its network ACL's. */
	const map = getMap();
	const isDim = user_derived(() => map.isDim($$props.subnet.key));
	const box = user_derived(() => $$props.subnet.box), labels = user_derived(() => $$props.subnet.labels);
	const sentence = user_derived(() => get(labels) === null ? $$props.subnet.folded ? map.messages.moreSubnets($$props.subnet.count) : map.messages.fewerSubnets : map.messages.subnet({
		name: get(labels).name.full,
		cidr: get(labels).cidr.full,
		tier: $$props.subnet.tier,
		networkAcl: get(labels).networkAcl.full,
		routeTable: get(labels).routeTable.full
	}));
	var fragment = comment();
	var node = first_child(fragment);
	var consequent_2 = ($$anchor) => {
		var g = root_3();
		let classes;
		var rect = child(g);
		let classes_1;
		var node_1 = sibling(rect);
		MapButton(node_1, spread_props({
			get key() {
				return $$props.subnet.key;
			},
			get target() {
				return $$props.subnet.ref;
			},
			get sentence() {
				return get(sentence);
			},
			get pitch() {
				return $$props.subnet.pitch;
			}
		}, () => $$props.subnet.kind === "stack" ? {
			expanded: !$$props.subnet.folded,
			onpress: () => map.fold($$props.subnet.key, $$props.subnet.folded ? "unfold" : "fold")
		} : {}, {
			children: ($$anchor, $$slotProps) => {
				var fragment_1 = comment();
				var node_2 = first_child(fragment_1);
				var consequent = ($$anchor) => {
					var fragment_2 = root();
					var rect_1 = first_child(fragment_2);
					var text = sibling(rect_1);
					var text_1 = only_child(text);
					template_effect(() => {
						set_attribute(rect_1, "x", get(box).x + 3);
						set_attribute(rect_1, "y", get(box).y + 3);
						set_attribute(rect_1, "width", get(box).width - 6);
						set_attribute(rect_1, "height", get(box).height - 6);
						set_attribute(text, "x", get(box).x + get(box).width / 2);
						set_attribute(text, "y", get(box).y + get(box).height / 2 + 4.5);
						set_text(text_1, `${$$props.subnet.folded ? "+" : "−"} ${get(sentence) ?? ""}`);
					});
					append($$anchor, fragment_2);
				};
				var alternate = ($$anchor) => {
					var fragment_3 = root_1();
					var rect_2 = first_child(fragment_3);
					var g_1 = sibling(rect_2);
					MapText(child(g_1), { get label() {
						return get(labels).name;
					} });
					reset(g_1);
					var g_2 = sibling(g_1);
					MapText(child(g_2), { get label() {
						return get(labels).cidr;
					} });
					reset(g_2);
					var g_3 = sibling(g_2);
					var path = child(g_3);
					var node_5 = sibling(path);
					MapText(node_5, { get label() {
						return get(labels).networkAcl;
					} });
					var path_1 = sibling(node_5);
					MapText(sibling(path_1), { get label() {
						return get(labels).routeTable;
					} });
					reset(g_3);
					template_effect(($0) => {
						set_attribute(rect_2, "x", get(box).x + 6);
						set_attribute(rect_2, "y", get(box).y + 6);
						set_attribute(rect_2, "width", $0);
						set_attribute(rect_2, "height", get(box).height > 88 ? 80 : get(box).height - 12);
						set_attribute(path, "d", `M${get(labels).networkAcl.at.x - 17} ${get(labels).networkAcl.at.y + 1}v-10m11 10v-10m-11 2h11m-11 4h11`);
						set_attribute(path_1, "d", `M${get(labels).routeTable.at.x - 17} ${get(labels).routeTable.at.y - 4}h11m-4 -4l4 4l-4 4`);
					}, [() => get(labels).networkAcl.box.x - get(box).x + Math.max(60, get(labels).networkAcl.box.width, get(labels).name.box.width - 18)]);
					append($$anchor, fragment_3);
				};
				if_block(node_2, ($$render) => {
					if (get(labels) === null) $$render(consequent);
					else $$render(alternate, -1);
				});
				append($$anchor, fragment_1);
			},
			$$slots: { default: true }
		}));
		var node_7 = sibling(node_1);
		var consequent_1 = ($$anchor) => {
			const computed_const = user_derived(() => {
				const [x, y] = [get(box).x + get(box).width - 32, get(box).y + 8];
				return {
					x,
					y
				};
			});
			{
				let $0 = user_derived(() => map.messages.foldSubnet(get(labels).name.full));
				MapButton($$anchor, {
					get key() {
						return `fold:${$$props.subnet.key ?? ""}`;
					},
					target: null,
					get sentence() {
						return get($0);
					},
					expanded: true,
					onpress: () => map.fold($$props.subnet.key, "fold"),
					children: ($$anchor, $$slotProps) => {
						var fragment_5 = root_2();
						var rect_3 = first_child(fragment_5);
						var path_2 = sibling(rect_3);
						template_effect(() => {
							set_attribute(rect_3, "x", get(computed_const).x);
							set_attribute(rect_3, "y", get(computed_const).y);
							set_attribute(path_2, "d", `M${get(computed_const).x + 7} ${get(computed_const).y + 12}h10`);
						});
						append($$anchor, fragment_5);
					},
					$$slots: { default: true }
				});
			}
		};
		if_block(node_7, ($$render) => {
			if ($$props.subnet.unfolded && get(labels) !== null) $$render(consequent_1);
		});
		reset(g);
		template_effect(($0) => {
			classes = set_class(g, 0, `subnet ${$$props.subnet.tier ?? ""} ${$$props.subnet.kind ?? ""}`, "svelte-1wntrot", classes, { dim: get(isDim) });
			set_attribute(g, "data-key", $$props.subnet.key);
			classes_1 = set_class(rect, 0, "area svelte-1wntrot", null, classes_1, { selected: $0 });
			set_attribute(rect, "x", get(box).x);
			set_attribute(rect, "y", get(box).y);
			set_attribute(rect, "width", get(box).width);
			set_attribute(rect, "height", get(box).height);
		}, [() => map.isSelected($$props.subnet.ref)]);
		append($$anchor, g);
	};
	if_block(node, ($$render) => {
		if ($$props.subnet.kind !== "no-subnet") $$render(consequent_2);
	});
	append($$anchor, fragment);
	pop();
}
export { Ground as a, Gates as c, walkedLengths as d, setMap as f, mapMessages as i, heartOf as l, PathLines as n, GatewayShape as o, NodeShape as r, categoryOf as s, SubnetShape as t, standAt as u };
