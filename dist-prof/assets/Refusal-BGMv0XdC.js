import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, D as each, E as snippet, H as delegate, I as append, M as set_text, Mt as noop, O as index, R as from_html, U as delegated, _t as user_derived, at as child, ct as sibling, et as template_effect, f as set_attribute, q as get, st as only_child, wt as push } from "./index-client-Df074lVN.js";
import { Gt as Icon, Wt as words } from "./index-C2EY9Jrc.js";
import { t as issueLine } from "./issue-line-D8xkDDGB.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
// src/ui/issues/Refusal.svelte
var root = from_html(`<span class="svelte-12xuiob"> </span>`);
var root_1 = from_html(`<li class="svelte-12xuiob"> <!></li>`);
var root_2 = from_html(`<li class="svelte-12xuiob"> </li>`);
var root_3 = from_html(`<ul class="svelte-12xuiob"><!> <!></ul>`);
var root_4 = from_html(`<section role="alert" class="svelte-12xuiob"><h2 class="svelte-12xuiob"><!> </h2> <button type="button" class="svelte-12xuiob"><!></button> <p class="svelte-12xuiob"> </p> <!> <!></section>`);
function Refusal($$anchor, $$props) {
	push($$props, true);
	/** What is said of the issues that are not shown. */
	/** The name of the button that closes it. */
	/** So many faults say enough about what is something else. */
	const SHOWN = 3;
	const place = user_derived(() => words().issues.place);
	const lines = user_derived(() => $$props.issues.slice(0, SHOWN).map((issue) => issueLine(issue, preferences.language)));
	var section = root_4();
	var h2 = child(section);
	var node = child(h2);
	Icon(node, { name: "warning" });
	var text = sibling(node);
	reset(h2);
	var button = sibling(h2, 2);
	var node_1 = child(button);
	Icon(node_1, { name: "cross" });
	reset(button);
	var p = sibling(button, 2);
	var text_1 = only_child(p, true);
	var node_2 = sibling(p, 2);
	var consequent_2 = ($$anchor) => {
		var ul = root_3();
		var node_3 = child(ul);
		each(node_3, 17, () => get(lines), index, ($$anchor, line) => {
			var li = root_1();
			var text_2 = child(li);
			var node_4 = sibling(text_2);
			var consequent = ($$anchor) => {
				var span = root();
				var text_3 = only_child(span, true);
				template_effect(($0) => set_text(text_3, $0), [() => get(place)(get(line).place.line, get(line).place.column)]);
				append($$anchor, span);
			};
			if_block(node_4, ($$render) => {
				if (get(line).place !== null) $$render(consequent);
			});
			reset(li);
			template_effect(() => set_text(text_2, `${get(line).message ?? ""} `));
			append($$anchor, li);
		});
		var node_5 = sibling(node_3, 2);
		var consequent_1 = ($$anchor) => {
			var li_1 = root_2();
			var text_4 = only_child(li_1, true);
			template_effect(($0) => set_text(text_4, $0), [() => $$props.more($$props.issues.length - SHOWN)]);
			append($$anchor, li_1);
		};
		if_block(node_5, ($$render) => {
			if ($$props.issues.length > SHOWN) $$render(consequent_1);
		});
		reset(ul);
		append($$anchor, ul);
	};
	if_block(node_2, ($$render) => {
		if (get(lines).length > 0) $$render(consequent_2);
	});
	var node_6 = sibling(node_2, 2);
	snippet(node_6, () => $$props.children ?? noop);
	reset(section);
	template_effect(() => {
		set_text(text, ` ${$$props.title ?? ""}`);
		set_attribute(button, "aria-label", $$props.dismissal);
		set_attribute(button, "title", $$props.dismissal);
		set_text(text_1, $$props.why);
	});
	delegated("click", button, function(...$$args) {
		$$props.ondismiss?.apply(this, $$args);
	});
	append($$anchor, section);
	pop();
}
delegate(["click"]);
export { Refusal as t };
