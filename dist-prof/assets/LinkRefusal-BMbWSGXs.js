import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, I as append, L as comment, R as from_html, _t as user_derived, at as child, ot as first_child, q as get, wt as push } from "./index-client-Df074lVN.js";
import { t as Refusal } from "./Refusal-BGMv0XdC.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { t as linkWords } from "./messages-BJxp5vQ7.js";
import { t as SaveText } from "./SaveText-DCY5XQzr.js";
// src/ui/link/LinkRefusal.svelte
var root = from_html(`<p class="svelte-1ikhy3"><!></p>`);
function LinkRefusal($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(linkWords);
	const why = user_derived(() => $$props.link.issues.length === 0 ? $$props.link.message(preferences.language) : get(m).wrongDocument);
	Refusal($$anchor, {
		get title() {
			return get(m).refused;
		},
		get why() {
			return get(why);
		},
		get issues() {
			return $$props.link.issues;
		},
		get more() {
			return get(m).more;
		},
		get dismissal() {
			return get(m).dismiss;
		},
		get ondismiss() {
			return $$props.ondismiss;
		},
		children: ($$anchor, $$slotProps) => {
			var fragment_1 = comment();
			var node = first_child(fragment_1);
			var consequent = ($$anchor) => {
				var p = root();
				var node_1 = child(p);
				SaveText(node_1, {
					get text() {
						return $$props.link.text;
					},
					get label() {
						return get(m).save;
					}
				});
				reset(p);
				append($$anchor, p);
			};
			if_block(node, ($$render) => {
				if ($$props.link.text !== null) $$render(consequent);
			});
			append($$anchor, fragment_1);
		},
		$$slots: { default: true }
	});
	pop();
}
export { LinkRefusal as default };
