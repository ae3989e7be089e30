import { A as if_block, At as reset, B as props_id, Ct as pop, D as each, I as append, M as set_text, N as unmount, R as from_html, _t as user_derived, a as spread_props, at as child, ct as sibling, et as template_effect, f as set_attribute, ht as flushSync, j as mount, q as get, st as only_child, v as set_class, wt as push } from "./index-client-Df074lVN.js";
import "./disclose-version-B95T-0FC.js";
import { E as stepsOf, Gt as Icon, Ut as textIn, Wt as words, _ as lanesOf, s as explainTrace, u as VERDICT_TONES, v as toneOf, y as explainHop } from "./index-C2EY9Jrc.js";
import { t as ruleTable } from "./rule-table-C6k-7Aao.js";
import { t as MapPicture } from "./MapPicture-D70Xx63K.js";
import { n as RuleRows, t as VerdictBadge } from "./VerdictBadge-DnOGvgYJ.js";
// src/ui/handout/deciding-steps.ts
/** As many rule tables find room on a sheet. */
var MOST = 4;
/** What has rules of its own: the gates first, then the tables that only show the way. */
var WEIGHT = {
	"network-acl": 0,
	"security-group": 1,
	route: 2
};
/**
* The hops whose rules a handout shows, in the packet's order. Where something stops the packet: each stop, and how the
* same component let the packet pass the other way. Where nothing does: the gates that it passed by a rule that somebody wrote.
*/
function decidingSteps(trace) {
	const steps = stepsOf(trace);
	const stops = steps.filter(({ hop }) => hop.decision.code !== null);
	return (stops.length > 0 ? withCounterparts(stops, steps) : gates(steps)).slice(0, MOST).toSorted((a, b) => a.number - b.number);
}
function withCounterparts(stops, steps) {
	const others = stops.flatMap(({ hop, number }) => steps.filter((step) => step.number < number && step.hop.decision.code === null && step.hop.component.type === hop.component.type && step.hop.component.id === hop.component.id).slice(-1));
	return [.../* @__PURE__ */ new Set([...stops, ...others])];
}
function gates(steps) {
	return steps.filter(({ hop: { decision } }) => WEIGHT[decision.kind] !== void 0 && hasOwnRules(decision)).toSorted((a, b) => (WEIGHT[a.hop.decision.kind] ?? 0) - (WEIGHT[b.hop.decision.kind] ?? 0));
}
/** Not a flow that a security group knows, which needs no rule; not what AWS makes by itself and nobody has written. */
function hasOwnRules(decision) {
	switch (decision.kind) {
		case "network-acl": return decision.networkAcl.at !== null;
		case "security-group": return decision.decidedBy !== null && !("kind" in decision.decidedBy);
		case "route": return decision.routeTable.at !== null;
		default: return false;
	}
}
// src/ui/handout/HandoutLane.svelte
var root$1 = from_html(`<li><span class="mark svelte-l8e78j"><!></span> <span class="number svelte-l8e78j"> </span> <strong class="svelte-l8e78j"> </strong> <span class="detail svelte-l8e78j"> </span></li>`);
var root_1$1 = from_html(`<section class="svelte-l8e78j"><h2 class="svelte-l8e78j"> <code class="svelte-l8e78j"> </code></h2> <ol class="svelte-l8e78j"></ol></section>`);
function HandoutLane($$anchor, $$props) {
	push($$props, true);
	/** One leg on paper: every hop with its number, in lines that break where the sheet ends. */
	const ICONS = {
		allow: "check",
		deny: "cross",
		partial: "half",
		unknown: "question",
		pass: "right"
	};
	const m = user_derived(() => words().lanes);
	var section = root_1$1();
	var h2 = child(section);
	var text = child(h2);
	var code = sibling(text);
	var text_1 = only_child(code, true);
	reset(h2);
	var ol = sibling(h2, 2);
	each(ol, 21, () => $$props.lane.chips, (chip) => chip.index, ($$anchor, chip) => {
		var li = root$1();
		let classes;
		var span = child(li);
		var node = child(span);
		Icon(node, { get name() {
			return ICONS[get(chip).tone];
		} });
		reset(span);
		var span_1 = sibling(span, 2);
		var text_2 = only_child(span_1, true);
		var strong = sibling(span_1, 2);
		var text_3 = only_child(strong, true);
		var span_2 = sibling(strong, 2);
		var text_4 = only_child(span_2, true);
		reset(li);
		template_effect(() => {
			set_attribute(li, "data-tone", get(chip).tone);
			classes = set_class(li, 1, "svelte-l8e78j", null, classes, {
				ghost: get(chip).ghost,
				stop: get(chip).tone === "deny"
			});
			set_text(text_2, get(chip).index + 1);
			set_text(text_3, get(chip).name);
			set_text(text_4, get(chip).detail);
		});
		append($$anchor, li);
	});
	reset(ol);
	reset(section);
	template_effect(($0) => {
		set_attribute(section, "data-leg", $$props.lane.leg);
		set_text(text, `${$0 ?? ""}${get(m)[$$props.lane.leg] ?? ""} `);
		set_text(text_1, $$props.lane.packet);
	}, [() => $$props.numbered ? `${get(m).connection($$props.lane.connection + 1)} · ` : ""]);
	append($$anchor, section);
	pop();
}
// src/ui/handout/Handout.svelte
var root = from_html(`<p class="description svelte-1x6c1v5"> </p>`);
var root_1 = from_html(`<p class="none svelte-1x6c1v5"> </p>`);
var root_2 = from_html(`<section class="svelte-1x6c1v5"><h2 class="svelte-1x6c1v5"> </h2> <p> </p> <!></section>`);
var root_3 = from_html(`<article class="svelte-1x6c1v5"><header class="svelte-1x6c1v5"><h1 class="svelte-1x6c1v5"> </h1> <p class="brand svelte-1x6c1v5"> </p> <!></header> <div class="verdict svelte-1x6c1v5"><!> <p> </p></div> <div class="map svelte-1x6c1v5"><!></div> <!> <!> <div></div></article>`);
function Handout($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	const explained = user_derived(() => explainTrace($$props.trace, $$props.language));
	const description = user_derived(() => textIn($$props.network.scenario.description ?? "", $$props.language));
	const lanes = user_derived(() => lanesOf($$props.trace, $$props.language));
	const numbered = user_derived(() => $$props.trace.connections.length > 1);
	const rules = user_derived(() => decidingSteps($$props.trace).map((step) => ({
		step,
		table: ruleTable(step.hop, $$props.language),
		explained: explainHop(step.hop, {
			...step,
			trace: $$props.trace
		}, $$props.language)
	})));
	var article = root_3();
	var header = child(article);
	var h1 = child(header);
	var text = only_child(h1, true);
	var p = sibling(h1, 2);
	var text_1 = only_child(p, true);
	var node = sibling(p, 2);
	var consequent = ($$anchor) => {
		var p_1 = root();
		var text_2 = only_child(p_1, true);
		template_effect(() => set_text(text_2, get(description)));
		append($$anchor, p_1);
	};
	if_block(node, ($$render) => {
		if (get(description) !== "") $$render(consequent);
	});
	reset(header);
	var div = sibling(header, 2);
	var node_1 = child(div);
	VerdictBadge(node_1, {
		get tone() {
			return VERDICT_TONES[$$props.trace.verdict];
		},
		get word() {
			return get(explained).headline;
		}
	});
	var p_2 = sibling(node_1, 2);
	var text_3 = only_child(p_2);
	reset(div);
	var div_1 = sibling(div, 2);
	var node_2 = child(div_1);
	MapPicture(node_2, spread_props({
		get network() {
			return $$props.network;
		},
		get trace() {
			return $$props.trace;
		},
		get language() {
			return $$props.language;
		},
		get id() {
			return id;
		},
		cropped: true
	}, () => $$props.view === void 0 ? {} : { view: $$props.view }));
	reset(div_1);
	var node_3 = sibling(div_1, 2);
	each(node_3, 17, () => get(lanes), (lane) => lane.key, ($$anchor, lane) => {
		HandoutLane($$anchor, {
			get lane() {
				return get(lane);
			},
			get numbered() {
				return get(numbered);
			}
		});
	});
	var node_4 = sibling(node_3, 2);
	var consequent_1 = ($$anchor) => {
		var p_3 = root_1();
		var text_4 = only_child(p_3, true);
		template_effect(($0) => set_text(text_4, $0), [() => $$props.trace.flow.oneWay ? words().lanes.oneWay : words().lanes.noResponse]);
		append($$anchor, p_3);
	};
	var d = user_derived(() => get(lanes).at(-1)?.leg === "request");
	if_block(node_4, ($$render) => {
		if (get(d)) $$render(consequent_1);
	});
	var div_2 = sibling(node_4, 2);
	let classes;
	each(div_2, 21, () => get(rules), ({ step, table, explained: { title: where, sentence, why } }) => step.number, ($$anchor, $$item) => {
		let step = () => get($$item).step;
		let table = () => get($$item).table;
		let where = () => get($$item).explained.title;
		let sentence = () => get($$item).explained.sentence;
		let why = () => get($$item).explained.why;
		var section = root_2();
		var h2 = child(section);
		var text_5 = only_child(h2);
		var p_4 = sibling(h2, 2);
		var text_6 = only_child(p_4);
		var node_5 = sibling(p_4, 2);
		var consequent_2 = ($$anchor) => {
			{
				let $0 = user_derived(() => toneOf(step().hop));
				RuleRows($$anchor, {
					get table() {
						return table();
					},
					get tone() {
						return get($0);
					}
				});
			}
		};
		if_block(node_5, ($$render) => {
			if (table() !== null && table().rows.length > 0) $$render(consequent_2);
		});
		reset(section);
		template_effect(() => {
			set_text(text_5, `${step().number ?? ""} · ${where() ?? ""}`);
			set_text(text_6, `${sentence() ?? ""}${step().hop.decision.code === null || step().hop.hypothetical ? "" : ` ${why()}`}`);
		});
		append($$anchor, section);
	});
	reset(div_2);
	reset(article);
	template_effect(($0) => {
		set_attribute(article, "lang", $$props.language);
		set_text(text, $$props.title);
		set_text(text_1, $0);
		set_text(text_3, `${get(explained).sentence ?? ""} ${get(explained).symptom ?? ""}`);
		classes = set_class(div_2, 1, "rules svelte-1x6c1v5", null, classes, { alone: get(rules).length === 1 });
	}, [() => words().title]);
	append($$anchor, article);
	pop();
}
// src/ui/handout/print.ts
/** Millimetres that A4 (297 high) and Letter (279) both have between their margins. */
var SHEET = {
	width: 190,
	height: 257
};
/** Smaller than this, nobody could read it: then there is a second page. */
var SMALLEST = .5;
/** Puts the sheet into the page, where only the printer sees it, until it is printed. */
function layOut(subject) {
	const target = document.createElement("div");
	target.className = "handout";
	target.inert = true;
	target.dataset["theme"] = "light";
	document.body.append(target);
	document.documentElement.style.fontSize = "16px";
	const component = mount(Handout, {
		target,
		props: subject
	});
	flushSync();
	fitOnSheet(target);
	const remove = () => {
		unmount(component);
		target.remove();
		document.documentElement.style.fontSize = "";
	};
	addEventListener("afterprint", remove, { once: true });
}
/** Draws everything a little smaller until it fits on one page. */
function fitOnSheet(target) {
	const sheet = target.firstElementChild;
	if (!(sheet instanceof HTMLElement)) return;
	const most = target.getBoundingClientRect().width * (SHEET.height / SHEET.width);
	for (let scale = 1; scale >= SMALLEST; scale -= .04) {
		sheet.style.zoom = String(scale);
		if (target.getBoundingClientRect().height <= most) return;
	}
}
export { layOut };
