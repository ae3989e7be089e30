import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, D as each, I as append, M as set_text, O as index, R as from_html, _t as user_derived, at as child, ct as sibling, et as template_effect, f as set_attribute, ot as first_child, q as get, st as only_child, wt as push } from "./index-client-Df074lVN.js";
import { t as explainWish } from "./wanted-BrwIOonI.js";
import { t as answerWishes } from "./wanted-Dk31dAIS.js";
import { Gt as Icon, Wt as words } from "./index-C2EY9Jrc.js";
// src/ui/panel/Wishes.svelte
var root = from_html(`<p class="codes svelte-noh0si"> </p>`);
var root_1 = from_html(`<li class="svelte-noh0si"><!> <div><p class="title svelte-noh0si"> </p> <p> </p> <!></div></li>`);
var root_2 = from_html(`<h4 class="svelte-noh0si"> </h4> <ul class="svelte-noh0si"></ul>`, 1);
function Wishes($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => words().panel);
	const wishes = user_derived(() => answerWishes($$props.network, $$props.trace).map((answer) => ({
		...explainWish(answer, $$props.trace, $$props.language),
		met: answer.met,
		codes: answer.findings.map(({ code }) => code)
	})));
	var fragment = root_2();
	var h4 = first_child(fragment);
	var text = only_child(h4, true);
	var ul = sibling(h4, 2);
	each(ul, 21, () => get(wishes), index, ($$anchor, $$item) => {
		let title = () => get($$item).title;
		let sentence = () => get($$item).sentence;
		let met = () => get($$item).met;
		let codes = () => get($$item).codes;
		var li = root_1();
		var node = child(li);
		{
			let $0 = user_derived(() => met() ? "check" : "cross");
			Icon(node, { get name() {
				return get($0);
			} });
		}
		var div = sibling(node, 2);
		var p = child(div);
		var text_1 = only_child(p, true);
		var p_1 = sibling(p, 2);
		var text_2 = only_child(p_1, true);
		var node_1 = sibling(p_1, 2);
		var consequent = ($$anchor) => {
			var p_2 = root();
			var text_3 = only_child(p_2, true);
			template_effect(($0) => set_text(text_3, $0), [() => codes().join(", ")]);
			append($$anchor, p_2);
		};
		if_block(node_1, ($$render) => {
			if (codes().length > 0) $$render(consequent);
		});
		reset(div);
		reset(li);
		template_effect(() => {
			set_attribute(li, "data-tone", met() ? "allow" : "deny");
			set_text(text_1, title());
			set_text(text_2, sentence());
		});
		append($$anchor, li);
	});
	reset(ul);
	template_effect(() => set_text(text, get(m).wants));
	append($$anchor, fragment);
	pop();
}
export { Wishes as default };
