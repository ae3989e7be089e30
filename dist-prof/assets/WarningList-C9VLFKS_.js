import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, D as each, I as append, M as set_text, O as index, R as from_html, _t as user_derived, at as child, ct as sibling, et as template_effect, q as get, st as only_child, wt as push } from "./index-client-Df074lVN.js";
import { Wt as words } from "./index-C2EY9Jrc.js";
import { t as issueLine } from "./issue-line-D8xkDDGB.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
// src/ui/issues/WarningList.svelte
var root = from_html(`<span class="svelte-1e716f3"> </span>`);
var root_1 = from_html(`<li class="svelte-1e716f3"> <!></li>`);
var root_2 = from_html(`<ul class="svelte-1e716f3"></ul>`);
function WarningList($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => words().issues);
	const lines = user_derived(() => $$props.warnings.map((warning) => issueLine(warning, preferences.language)));
	var ul = root_2();
	each(ul, 21, () => get(lines), index, ($$anchor, $$item) => {
		let message = () => get($$item).message;
		let place = () => get($$item).place;
		var li = root_1();
		var text = child(li);
		var node = sibling(text);
		var consequent = ($$anchor) => {
			var span = root();
			var text_1 = only_child(span, true);
			template_effect(($0) => set_text(text_1, $0), [() => get(m).place(place().line, place().column)]);
			append($$anchor, span);
		};
		if_block(node, ($$render) => {
			if (place() !== null) $$render(consequent);
		});
		reset(li);
		template_effect(() => set_text(text, `${message() ?? ""} `));
		append($$anchor, li);
	});
	reset(ul);
	append($$anchor, ul);
	pop();
}
export { WarningList as default };
