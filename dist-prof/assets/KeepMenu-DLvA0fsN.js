import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, H as delegate, I as append, M as set_text, Mt as noop, R as from_html, U as delegated, _t as user_derived, at as child, ct as sibling, et as template_effect, gt as derived_safe_equal, jt as fallback, ot as first_child, q as get, st as only_child, v as set_class, wt as push } from "./index-client-Df074lVN.js";
import { Gt as Icon, g as Popover } from "./index-C2EY9Jrc.js";
import { t as keepWords } from "./words-DguE6tCm.js";
// src/ui/keep/KeepMenu.svelte
var root = from_html(`<span><!> <span> </span> <!></span>`);
var root_1 = from_html(`<kbd class="svelte-1dxzp5q"> </kbd>`);
var root_2 = from_html(`<li><button type="button" class="svelte-1dxzp5q"><!> <span> </span> <!></button></li>`);
var root_3 = from_html(`<!> <!>`, 1);
var root_4 = from_html(`<p class="note svelte-1dxzp5q"> </p>`);
var root_5 = from_html(`<p class="svelte-1dxzp5q"> </p> <ul><!> <!> <!> <!></ul> <!>`, 1);
function KeepMenu($$anchor, $$props) {
	push($$props, true);
	/** Whether the open scenario is kept, and what can be done with it as a whole. */
	const m = user_derived(keepWords);
	const saver = user_derived(() => $$props.keeper.saver);
	const keeping = user_derived(() => $$props.keeper.keeping), own = user_derived(() => $$props.keeper.own);
	const isSafe = user_derived(() => get(keeping) === "untouched" || get(keeping) === "saving" || get(keeping) === "saved");
	const source = user_derived(() => $$props.workbench.source?.kind ?? "gallery");
	/** A moment's writing is not worth a word: it would flicker at each letter. */
	const label = user_derived(() => {
		if (!get(isSafe)) return get(m).button.trouble;
		return get(source) === "own" || get(keeping) !== "untouched" ? get(m).button.saved : get(m).button[get(source)];
	});
	const sentence = user_derived(() => {
		if (get(keeping) === "untouched") return get(m).menu.untouched;
		return get(keeping) === "saving" || get(keeping) === "saved" ? get(m).menu.saved : get(m).trouble.why[get(keeping)];
	});
	{
		const button = ($$anchor) => {
			var span = root();
			let classes;
			var node = child(span);
			{
				let $0 = user_derived(() => get(isSafe) ? get(keeping) === "untouched" ? "note" : "check" : "warning");
				Icon(node, { get name() {
					return get($0);
				} });
			}
			var span_1 = sibling(node, 2);
			var text_1 = only_child(span_1, true);
			var node_1 = sibling(span_1, 2);
			Icon(node_1, { name: "down" });
			reset(span);
			template_effect(() => {
				classes = set_class(span, 1, "state svelte-1dxzp5q", null, classes, {
					trouble: !get(isSafe),
					safe: get(isSafe) && get(keeping) !== "untouched"
				});
				set_text(text_1, get(label));
			});
			append($$anchor, span);
		};
		const children = ($$anchor, close = noop) => {
			const item = ($$anchor, icon = noop, text = noop, run = noop, $$arg3) => {
				let keys = derived_safe_equal(() => fallback($$arg3?.(), ""));
				var li = root_2();
				var button_1 = child(li);
				var node_2 = child(button_1);
				Icon(node_2, { get name() {
					return icon();
				} });
				var span_2 = sibling(node_2, 2);
				var text_2 = only_child(span_2, true);
				var node_3 = sibling(span_2, 2);
				var consequent = ($$anchor) => {
					var kbd = root_1();
					var text_3 = only_child(kbd, true);
					template_effect(() => set_text(text_3, get(keys)));
					append($$anchor, kbd);
				};
				if_block(node_3, ($$render) => {
					if (get(keys) !== "") $$render(consequent);
				});
				reset(button_1);
				reset(li);
				template_effect(() => set_text(text_2, text()));
				delegated("click", button_1, () => {
					close()();
					run()();
				});
				append($$anchor, li);
			};
			var fragment_1 = root_5();
			var p = first_child(fragment_1);
			var text_4 = only_child(p, true);
			var ul = sibling(p, 2);
			var node_4 = child(ul);
			item(node_4, () => "list", () => get(m).menu.library, () => () => $$props.keeper.openLibrary());
			var node_5 = sibling(node_4, 2);
			var consequent_1 = ($$anchor) => {
				var fragment_2 = root_3();
				var node_6 = first_child(fragment_2);
				item(node_6, () => "clock", () => get(m).menu.versions, () => () => $$props.keeper.openLibrary(get(own).id));
				var node_7 = sibling(node_6, 2);
				item(node_7, () => "undo", () => get(m).menu.original, () => () => void $$props.keeper.openOriginal());
				append($$anchor, fragment_2);
			};
			if_block(node_5, ($$render) => {
				if (get(own) !== null) $$render(consequent_1);
			});
			var node_8 = sibling(node_5, 2);
			var consequent_2 = ($$anchor) => {
				item($$anchor, () => "download", () => get(m).menu.saveYaml, () => () => void get(saver).saveAs("yaml"), () => "Ctrl+S");
			};
			var d = user_derived(() => get(saver).formats.includes("yaml"));
			if_block(node_8, ($$render) => {
				if (get(d)) $$render(consequent_2);
			});
			var node_9 = sibling(node_8, 2);
			var consequent_3 = ($$anchor) => {
				item($$anchor, () => "download", () => get(m).menu.saveJson, () => () => void get(saver).saveAs("json"));
			};
			var d_1 = user_derived(() => get(saver).formats.includes("json"));
			if_block(node_9, ($$render) => {
				if (get(d_1)) $$render(consequent_3);
			});
			reset(ul);
			var node_10 = sibling(ul, 2);
			var consequent_4 = ($$anchor) => {
				var p_1 = root_4();
				var text_5 = only_child(p_1, true);
				template_effect(() => set_text(text_5, get(m).menu.faulty));
				append($$anchor, p_1);
			};
			if_block(node_10, ($$render) => {
				if (get(saver).formats.length === 1) $$render(consequent_4);
			});
			template_effect(() => set_text(text_4, get(sentence)));
			append($$anchor, fragment_1);
		};
		Popover($$anchor, {
			get label() {
				return get(m).menu.label;
			},
			button,
			children,
			$$slots: {
				button: true,
				default: true
			}
		});
	}
	pop();
}
delegate(["click"]);
export { KeepMenu as default };
