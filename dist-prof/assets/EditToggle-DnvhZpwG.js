import "./disclose-version-B95T-0FC.js";
import { At as reset, Ct as pop, H as delegate, I as append, M as set_text, R as from_html, U as delegated, _t as user_derived, at as child, ct as sibling, et as template_effect, f as set_attribute, q as get, r as prop, st as only_child, wt as push } from "./index-client-Df074lVN.js";
import { Gt as Icon } from "./index-C2EY9Jrc.js";
import { t as editWords } from "./messages-D2N3Q4R1.js";
// src/ui/edit-panel/EditToggle.svelte
var root = from_html(`<button type="button" class="svelte-5gmuly"><!> <span class="svelte-5gmuly"> </span></button>`);
function EditToggle($$anchor, $$props) {
	push($$props, true);
	let editing = prop($$props, "editing", 7);
	const m = user_derived(editWords);
	var button = root();
	var node = child(button);
	Icon(node, { name: "pencil" });
	var span = sibling(node, 2);
	var text = only_child(span, true);
	reset(button);
	template_effect(() => {
		set_attribute(button, "aria-pressed", editing().isOpen);
		set_text(text, get(m).modes.edit);
	});
	delegated("click", button, () => editing().isOpen = !editing().isOpen);
	append($$anchor, button);
	pop();
}
delegate(["click"]);
export { EditToggle as default };
