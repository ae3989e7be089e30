import "./disclose-version-B95T-0FC.js";
import { At as reset, Ct as pop, H as delegate, I as append, M as set_text, R as from_html, U as delegated, _t as user_derived, at as child, ct as sibling, dt as set, et as template_effect, pt as state, q as get, st as only_child, wt as push } from "./index-client-Df074lVN.js";
import { Gt as Icon, Wt as words } from "./index-C2EY9Jrc.js";
// src/ui/controls/CopyButton.svelte
var root = from_html(`<button type="button" class="svelte-qzng34"><!> <span aria-live="polite"> </span></button>`);
function CopyButton($$anchor, $$props) {
	push($$props, true);
	let outcome = state("none");
	const label = user_derived(() => ({
		none: words().copy.copy,
		copied: words().copy.copied,
		refused: words().copy.refused
	})[get(outcome)]);
	async function copy() {
		try {
			await navigator.clipboard.writeText($$props.text);
			set(outcome, "copied");
		} catch {
			set(outcome, "refused");
		}
		setTimeout(() => set(outcome, "none"), 2500);
	}
	var button = root();
	var node = child(button);
	{
		let $0 = user_derived(() => get(outcome) === "copied" ? "check" : "copy");
		Icon(node, { get name() {
			return get($0);
		} });
	}
	var span = sibling(node, 2);
	var text_1 = only_child(span, true);
	reset(button);
	template_effect(() => set_text(text_1, get(label)));
	delegated("click", button, () => void copy());
	append($$anchor, button);
	pop();
}
delegate(["click"]);
export { CopyButton as t };
