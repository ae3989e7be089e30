import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, E as snippet, H as delegate, I as append, M as set_text, R as from_html, U as delegated, W as event, _t as user_derived, a as spread_props, at as child, ct as sibling, et as template_effect, f as set_attribute, it as $window, q as get, r as prop, st as only_child, tt as user_effect, wt as push } from "./index-client-Df074lVN.js";
import { Gt as Icon, Ut as textIn, Wt as words, c as VerdictPill, o as verdictView, v as toneOf } from "./index-C2EY9Jrc.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { linkTo } from "./codec-wJvHBn4q.js";
import { t as linkWords } from "./messages-BJxp5vQ7.js";
// src/ui/link/Stage.svelte
var root = from_html(`<button type="button" class="svelte-yugz45"><!> </button>`);
var root_1 = from_html(`<a target="_blank" rel="noopener" class="svelte-yugz45"><!> </a>`);
var root_2 = from_html(`<p class="why svelte-yugz45"><strong> </strong> </p>`);
var root_3 = from_html(`<main class="svelte-yugz45"><header class="svelte-yugz45"><h1 class="svelte-yugz45"> </h1> <!> <!></header> <div class="map svelte-yugz45"><!></div> <!> <div class="player svelte-yugz45"><!></div>  <div class="lanes svelte-yugz45" tabindex="0"><!></div></main>`);
function Stage($$anchor, $$props) {
	push($$props, true);
	let route = prop($$props, "route", 7);
	const m = user_derived(linkWords);
	const mode = user_derived(() => route().mode);
	const language = user_derived(() => preferences.language);
	const title = user_derived(() => $$props.workbench.title === null ? words().scenario.untitled : textIn($$props.workbench.title, get(language)));
	const verdict = user_derived(() => verdictView($$props.workbench, get(language)));
	const explanation = user_derived(() => $$props.walk.explanation);
	const tone = user_derived(() => $$props.walk.step === void 0 ? null : toneOf($$props.walk.step.hop));
	/** The address of this walk on the whole page. */
	const wholePage = user_derived(() => $$props.workbench.scenario === null ? "#" : linkTo($$props.workbench.scenario, {
		...route().state,
		mode: "explore"
	}));
	const leave = () => route().mode = "explore";
	user_effect(() => {
		document.documentElement.dataset["mode"] = get(mode);
		return () => delete document.documentElement.dataset["mode"];
	});
	var main = root_3();
	event("keydown", $window, (event) => {
		if (event.key === "Escape" && get(mode) === "present" && !event.defaultPrevented) leave();
	});
	var header = child(main);
	var h1 = child(header);
	var text = only_child(h1, true);
	var node = sibling(h1, 2);
	var consequent = ($$anchor) => {
		VerdictPill($$anchor, spread_props(() => get(verdict), { onclick: () => $$props.walk.jumpTo($$props.workbench.trace?.stoppedAt ?? null) }));
	};
	if_block(node, ($$render) => {
		if (get(verdict) !== null) $$render(consequent);
	});
	var node_1 = sibling(node, 2);
	var consequent_1 = ($$anchor) => {
		var button = root();
		var node_2 = child(button);
		Icon(node_2, { name: "cross" });
		var text_1 = sibling(node_2);
		reset(button);
		template_effect(() => set_text(text_1, ` ${get(m).leave ?? ""}`));
		delegated("click", button, leave);
		append($$anchor, button);
	};
	var alternate = ($$anchor) => {
		var a = root_1();
		var node_3 = child(a);
		Icon(node_3, { name: "open" });
		var text_2 = sibling(node_3);
		reset(a);
		template_effect(() => {
			set_attribute(a, "href", get(wholePage));
			set_text(text_2, ` ${get(m).whole ?? ""}`);
		});
		append($$anchor, a);
	};
	if_block(node_1, ($$render) => {
		if (get(mode) === "present") $$render(consequent_1);
		else $$render(alternate, -1);
	});
	reset(header);
	var div = sibling(header, 2);
	var node_4 = child(div);
	snippet(node_4, () => $$props.map);
	reset(div);
	var node_5 = sibling(div, 2);
	var consequent_2 = ($$anchor) => {
		var p = root_2();
		var strong = child(p);
		var text_3 = only_child(strong);
		var text_4 = sibling(strong);
		reset(p);
		template_effect(() => {
			set_attribute(p, "data-tone", get(tone));
			set_text(text_3, `${get(explanation).title ?? ""}: ${get(explanation).verdictWord ?? ""}.`);
			set_text(text_4, ` ${get(explanation).sentence ?? ""}`);
		});
		append($$anchor, p);
	};
	if_block(node_5, ($$render) => {
		if (get(mode) === "present" && get(explanation) !== null) $$render(consequent_2);
	});
	var div_1 = sibling(node_5, 2);
	var node_6 = child(div_1);
	snippet(node_6, () => $$props.player);
	reset(div_1);
	var div_2 = sibling(div_1, 2);
	var node_7 = child(div_2);
	snippet(node_7, () => $$props.lanes);
	reset(div_2);
	reset(main);
	template_effect(() => {
		set_attribute(main, "data-stage", get(mode));
		set_text(text, get(title));
	});
	append($$anchor, main);
	pop();
}
delegate(["click"]);
export { Stage as default };
