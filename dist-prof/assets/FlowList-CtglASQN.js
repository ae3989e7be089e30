import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, D as each, H as delegate, I as append, M as set_text, R as from_html, U as delegated, _t as user_derived, at as child, ct as sibling, et as template_effect, f as set_attribute, q as get, st as only_child, wt as push } from "./index-client-Df074lVN.js";
import { Gt as Icon, Ut as textIn, Wt as words, l as VERDICT_ICONS, s as explainTrace, u as VERDICT_TONES } from "./index-C2EY9Jrc.js";
import { n as flowResults, r as standingOf } from "./flow-results-BAhZKNk0.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
// src/ui/top-bar/FlowList.svelte
var root = from_html(`<span class="verdict svelte-xt0cdm" data-tone="unknown"><!> </span>`);
var root_1 = from_html(`<span class="verdict svelte-xt0cdm"><!> </span>`);
var root_2 = from_html(`<span class="standing svelte-xt0cdm"><!> </span>`);
var root_3 = from_html(`<li><button type="button" class="svelte-xt0cdm"><strong class="svelte-xt0cdm"> </strong> <!> <!></button></li>`);
var root_4 = from_html(`<ul></ul>`);
function FlowList($$anchor, $$props) {
	push($$props, true);
	/** The flows of the document, what becomes of each, and whether that is what the document expects. */
	const m = user_derived(words);
	const language = user_derived(() => preferences.language);
	const results = user_derived(() => flowResults($$props.network));
	var ul = root_4();
	each(ul, 21, () => get(results), (result) => result.id, ($$anchor, result) => {
		const computed_const = user_derived(() => {
			return get(result);
		});
		const standing = user_derived(() => standingOf(get(result)));
		var li = root_3();
		var button = child(li);
		var strong = child(button);
		var text = only_child(strong, true);
		var node = sibling(strong, 2);
		var consequent = ($$anchor) => {
			var span = root();
			var node_1 = child(span);
			Icon(node_1, { name: "warning" });
			var text_1 = sibling(node_1);
			reset(span);
			template_effect(() => set_text(text_1, ` ${get(m).verdict.invalid ?? ""}`));
			append($$anchor, span);
		};
		var alternate = ($$anchor) => {
			var span_1 = root_1();
			var node_2 = child(span_1);
			Icon(node_2, { get name() {
				return VERDICT_ICONS[get(computed_const).trace.verdict];
			} });
			var text_2 = sibling(node_2);
			reset(span_1);
			template_effect(($0) => {
				set_attribute(span_1, "data-tone", VERDICT_TONES[get(computed_const).trace.verdict]);
				set_text(text_2, ` ${$0 ?? ""}`);
			}, [() => explainTrace(get(computed_const).trace, get(language)).headline]);
			append($$anchor, span_1);
		};
		if_block(node, ($$render) => {
			if (get(computed_const).trace === null) $$render(consequent);
			else $$render(alternate, -1);
		});
		var node_3 = sibling(node, 2);
		var consequent_1 = ($$anchor) => {
			var span_2 = root_2();
			var node_4 = child(span_2);
			{
				let $0 = user_derived(() => get(standing) === "met" ? "check" : "warning");
				Icon(node_4, { get name() {
					return get($0);
				} });
			}
			var text_3 = sibling(node_4);
			reset(span_2);
			template_effect(() => {
				set_attribute(span_2, "data-tone", get(standing) === "met" ? "allow" : "deny");
				set_text(text_3, ` ${get(m).scenario.standings[get(standing)] ?? ""}`);
			});
			append($$anchor, span_2);
		};
		if_block(node_3, ($$render) => {
			if (get(standing) === "met" || get(standing) === "unmet") $$render(consequent_1);
		});
		reset(button);
		reset(li);
		template_effect(($0) => {
			set_attribute(button, "aria-current", get(computed_const).id === $$props.chosen ? "true" : void 0);
			set_text(text, $0);
		}, [() => get(computed_const).flow.title === void 0 ? get(computed_const).id : textIn(get(computed_const).flow.title, get(language))]);
		delegated("click", button, () => $$props.onchoose(get(computed_const).id));
		append($$anchor, li);
	});
	reset(ul);
	append($$anchor, ul);
	pop();
}
delegate(["click"]);
export { FlowList as default };
