import { At as reset, B as props_id, E as snippet, I as append, M as set_text, Mt as noop, R as from_html, at as child, ct as sibling, et as template_effect, f as set_attribute, st as only_child } from "./index-client-Df074lVN.js";
import "./disclose-version-B95T-0FC.js";
import { r as messagesIn } from "./messages-qA5bnP9Y.js";
// src/explain/component-name.ts
/** What kind of component it is: `Network ACL`. */
function componentName(ref, language) {
	return messagesIn(language).words.component[ref.type];
}
// src/ui/panel/Section.svelte
var root = from_html(`<section class="svelte-1tqdfo0"><header class="svelte-1tqdfo0"><h3 class="svelte-1tqdfo0"> </h3> <!></header> <!></section>`);
function Section($$anchor, $$props) {
	const id = props_id();
	var section = root();
	var header = child(section);
	var h3 = child(header);
	var text = only_child(h3, true);
	var node = sibling(h3, 2);
	snippet(node, () => $$props.action ?? noop);
	reset(header);
	var node_1 = sibling(header, 2);
	snippet(node_1, () => $$props.children);
	reset(section);
	template_effect(() => {
		set_attribute(section, "aria-labelledby", id);
		set_attribute(h3, "id", id);
		set_text(text, $$props.title);
	});
	append($$anchor, section);
}
export { componentName as n, Section as t };
