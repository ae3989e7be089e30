const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Properties-BR-Mx29N.js","./disclose-version-B95T-0FC.js","./index-client-Df074lVN.js","./Section-DlYLvnEv.js","./messages-qA5bnP9Y.js","./Section-Dja1WHXj.css","./schemas-DvnHyvLD.js","./index-C2EY9Jrc.js","./preferences.svelte-CBLNW6o_.js","./storage-CuFJFrMF.js","./_schema-descriptions-vU6MwRT3.js","./result-BvvWxe1L.js","./compare-mTRkXyoj.js","./icmp-DyJJl9UN.js","./ip-BipVh9MG.js","./rolldown-runtime-DQp2zzRu.js","./format-QTb0hmAm.js","./legs-BAOHQjMk.js","./explanation-8HHqG5kd.js","./index-DyL2_maO.css","./editing.svelte-CPDOXCpL.js","./write-yaml-BVuMqGim.js","./references-BWpB9qac.js","./whole-reader-qU9YG7ne.js","./deletion-D0Ovw1T_.js","./view-Sc_4TEhl.js","./words-CdykZnJN.js","./new-resource-C61-4tF5.js","./issues-Cc1Gx55S.js","./new-resource-DBFSLGi-.css","./Properties-Csit9cMa.css","./Flows-z4LLuVz3.js","./flow-results-BAhZKNk0.js","./wanted-Dk31dAIS.js","./Flows-CDpvCIEH.css","./DocumentEditor-DWnEgqBI.js","./DocumentEditor-BQ6yZ7aH.css"])))=>i.map(i=>d[i]);
import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, B as props_id, Ct as pop, D as each, E as snippet, H as delegate, I as append, L as comment, M as set_text, Mt as noop, R as from_html, T as component, U as delegated, _t as user_derived, at as child, ct as sibling, dt as set, et as template_effect, f as set_attribute, o as bind_this, ot as first_child, pt as state, q as get, r as prop, st as only_child, wt as push } from "./index-client-Df074lVN.js";
import { Gt as Icon, Kt as Lazy } from "./index-C2EY9Jrc.js";
import { TABS, setEditing } from "./editing.svelte-CPDOXCpL.js";
import { t as editWords } from "./messages-D2N3Q4R1.js";
import { t as editName } from "./edit-messages-DfkkGz6K.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { i as __vitePreload } from "./messages-qA5bnP9Y.js";
// src/ui/edit-panel/UndoButtons.svelte
var root$1 = from_html(`<div class="svelte-8leuwv"><button type="button" aria-keyshortcuts="Control+Z Meta+Z" class="svelte-8leuwv"><!></button> <button type="button" aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z" class="svelte-8leuwv"><!></button></div>`);
function UndoButtons($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(editWords);
	const undoLabel = user_derived(() => $$props.editing.undoName === void 0 ? get(m).undo : get(m).undoNamed(editName($$props.editing.undoName, preferences.language)));
	const redoLabel = user_derived(() => $$props.editing.redoName === void 0 ? get(m).redo : get(m).redoNamed(editName($$props.editing.redoName, preferences.language)));
	var div = root$1();
	var button = child(div);
	var node = child(button);
	Icon(node, { name: "undo" });
	reset(button);
	var button_1 = sibling(button, 2);
	var node_1 = child(button_1);
	Icon(node_1, { name: "redo" });
	reset(button_1);
	reset(div);
	template_effect(() => {
		set_attribute(button, "aria-label", get(undoLabel));
		set_attribute(button, "title", `${get(undoLabel) ?? ""} (Ctrl+Z)`);
		set_attribute(button, "aria-disabled", $$props.editing.undoName === void 0);
		set_attribute(button_1, "aria-label", get(redoLabel));
		set_attribute(button_1, "title", `${get(redoLabel) ?? ""} (Ctrl+Shift+Z)`);
		set_attribute(button_1, "aria-disabled", $$props.editing.redoName === void 0);
	});
	delegated("click", button, function(...$$args) {
		$$props.editing.undo?.apply(this, $$args);
	});
	delegated("click", button_1, function(...$$args) {
		$$props.editing.redo?.apply(this, $$args);
	});
	append($$anchor, div);
	pop();
}
delegate(["click"]);
// src/ui/edit-panel/EditPanel.svelte
var root = from_html(`<button type="button" role="tab" class="svelte-133y1no"> </button>`);
var root_1 = from_html(`<div class="panel svelte-133y1no" data-edits=""><div class="bar svelte-133y1no"><div role="tablist" tabindex="-1" class="svelte-133y1no"></div> <!></div> <div class="content svelte-133y1no" role="tabpanel"><!></div></div>`);
function EditPanel($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	const button = ($$anchor, tab = noop) => {
		var button_1 = root();
		var text = only_child(button_1, true);
		template_effect(() => {
			set_attribute(button_1, "id", `${id}-${tab() ?? ""}`);
			set_attribute(button_1, "data-tab", tab());
			set_attribute(button_1, "aria-selected", editing().tab === tab());
			set_attribute(button_1, "aria-controls", `${id}-panel`);
			set_attribute(button_1, "tabindex", editing().tab === tab() ? 0 : -1);
			set_text(text, get(m).tabs[tab()]);
		});
		delegated("click", button_1, () => editing().tab = tab());
		append($$anchor, button_1);
	};
	let editing = prop($$props, "editing", 7);
	const m = user_derived(editWords);
	let list = state(void 0);
	setEditing(editing());
	function onkeydown(event) {
		const step = {
			ArrowRight: 1,
			ArrowLeft: -1
		}[event.key];
		const here = TABS.indexOf(editing().tab);
		const last = TABS.length - 1;
		const next = event.key === "Home" ? 0 : event.key === "End" ? last : step && (here + step + last + 1) % (last + 1);
		const tab = next === void 0 ? void 0 : TABS[next];
		if (tab === void 0) return;
		event.preventDefault();
		editing().tab = tab;
		get(list)?.querySelector(`[data-tab=${tab}]`)?.focus();
	}
	var div = root_1();
	var div_1 = child(div);
	var div_2 = child(div_1);
	each(div_2, 20, () => TABS, (tab) => tab, ($$anchor, tab) => {
		button($$anchor, () => tab);
	});
	reset(div_2);
	bind_this(div_2, ($$value) => set(list, $$value), () => get(list));
	UndoButtons(sibling(div_2, 2), { get editing() {
		return editing();
	} });
	reset(div_1);
	var div_3 = sibling(div_1, 2);
	var node_1 = child(div_3);
	var consequent = ($$anchor) => {
		var fragment_1 = comment();
		var node_2 = first_child(fragment_1);
		snippet(node_2, () => $$props.why);
		append($$anchor, fragment_1);
	};
	var consequent_1 = ($$anchor) => {
		{
			const children = ($$anchor, Properties = noop) => {
				var fragment_3 = comment();
				var node_3 = first_child(fragment_3);
				component(node_3, Properties, ($$anchor, Properties_1) => {
					Properties_1($$anchor, {});
				});
				append($$anchor, fragment_3);
			};
			Lazy($$anchor, {
				load: () => __vitePreload(() => import("./Properties-BR-Mx29N.js"), __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
	};
	var consequent_2 = ($$anchor) => {
		{
			const children = ($$anchor, Flows = noop) => {
				var fragment_5 = comment();
				var node_4 = first_child(fragment_5);
				component(node_4, Flows, ($$anchor, Flows_1) => {
					Flows_1($$anchor, {});
				});
				append($$anchor, fragment_5);
			};
			Lazy($$anchor, {
				load: () => __vitePreload(() => import("./Flows-z4LLuVz3.js"), __vite__mapDeps([31,1,2,20,7,8,4,9,10,6,11,12,13,14,15,16,17,18,19,21,22,23,24,25,27,28,26,29,32,33,34]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
	};
	var alternate = ($$anchor) => {
		{
			const children = ($$anchor, DocumentEditor = noop) => {
				var fragment_7 = comment();
				var node_5 = first_child(fragment_7);
				component(node_5, DocumentEditor, ($$anchor, DocumentEditor_1) => {
					DocumentEditor_1($$anchor, { get editing() {
						return editing();
					} });
				});
				append($$anchor, fragment_7);
			};
			Lazy($$anchor, {
				load: () => __vitePreload(() => import("./DocumentEditor-DWnEgqBI.js"), __vite__mapDeps([35,1,2,7,8,4,9,10,6,11,12,13,14,15,16,17,18,19,23,20,21,22,24,25,28,36]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
	};
	if_block(node_1, ($$render) => {
		if (editing().tab === "why") $$render(consequent);
		else if (editing().tab === "properties") $$render(consequent_1, 1);
		else if (editing().tab === "flows") $$render(consequent_2, 2);
		else $$render(alternate, -1);
	});
	reset(div_3);
	reset(div);
	template_effect(() => {
		set_attribute(div_2, "aria-label", get(m).tabs.label);
		set_attribute(div_3, "id", `${id}-panel`);
		set_attribute(div_3, "aria-labelledby", `${id}-${editing().tab ?? ""}`);
	});
	delegated("keydown", div_2, onkeydown);
	append($$anchor, div);
	pop();
}
delegate(["click", "keydown"]);
export { EditPanel as default };
