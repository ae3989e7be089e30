import "./disclose-version-B95T-0FC.js";
import { At as reset, Ct as pop, I as append, M as set_text, R as from_html, _t as user_derived, at as child, ct as sibling, et as template_effect, f as set_attribute, q as get, wt as push } from "./index-client-Df074lVN.js";
import { Gt as Icon } from "./index-C2EY9Jrc.js";
// src/ui/link/SaveText.svelte
var root = from_html(`<a download="scenario.yaml" class="svelte-eo61sx"><!> </a>`);
function SaveText($$anchor, $$props) {
	push($$props, true);
	/** A file without an address of its own: nothing is left behind, whenever it is saved. */
	const address = user_derived(() => `data:text/yaml;charset=utf-8,${encodeURIComponent($$props.text.replaceAll(/\p{Surrogate}/gu, "�"))}`);
	var a = root();
	var node = child(a);
	Icon(node, { name: "download" });
	var text_1 = sibling(node);
	reset(a);
	template_effect(() => {
		set_attribute(a, "href", get(address));
		set_text(text_1, ` ${$$props.label ?? ""}`);
	});
	append($$anchor, a);
	pop();
}
export { SaveText as t };
