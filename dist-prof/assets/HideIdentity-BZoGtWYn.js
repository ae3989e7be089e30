import "./disclose-version-B95T-0FC.js";
import { At as reset, B as props_id, Ct as pop, H as delegate, I as append, M as set_text, R as from_html, U as delegated, at as child, ct as sibling, d as remove_input_defaults, et as template_effect, f as set_attribute, ot as first_child, p as set_checked, st as only_child, wt as push } from "./index-client-Df074lVN.js";
// src/ui/link/HideIdentity.svelte
var root = from_html(`<label class="svelte-x55u39"><input type="checkbox"/> <span> </span></label> <p class="svelte-x55u39"> </p>`, 1);
function HideIdentity($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	var fragment = root();
	var label_1 = first_child(fragment);
	var input = child(label_1);
	remove_input_defaults(input);
	var span = sibling(input, 2);
	var text = only_child(span, true);
	reset(label_1);
	var p = sibling(label_1, 2);
	var text_1 = only_child(p, true);
	template_effect(() => {
		set_checked(input, $$props.hides);
		set_attribute(input, "aria-describedby", id);
		set_text(text, $$props.label);
		set_attribute(p, "id", id);
		set_text(text_1, $$props.about);
	});
	delegated("change", input, ({ currentTarget }) => $$props.onchange(currentTarget.checked));
	append($$anchor, fragment);
	pop();
}
delegate(["change"]);
export { HideIdentity as t };
