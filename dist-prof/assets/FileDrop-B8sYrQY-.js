import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, I as append, L as comment, M as set_text, R as from_html, W as event, _t as user_derived, at as child, ct as sibling, dt as set, et as template_effect, it as $window, ot as first_child, pt as state, q as get, st as only_child, wt as push } from "./index-client-Df074lVN.js";
import { Gt as Icon } from "./index-C2EY9Jrc.js";
import { t as givenByDrop } from "./given-DcH-TjBr.js";
import { t as fileWords } from "./messages-B2MbmBsu.js";
// src/ui/files/FileDrop.svelte
var root = from_html(`<div class="svelte-hv3q1z"><p class="svelte-hv3q1z"><!> </p> <p class="also svelte-hv3q1z"> </p></div>`);
function FileDrop($$anchor, $$props) {
	push($$props, true);
	/** Takes files and folders that are dropped anywhere on the page, before the text editor would paste them. */
	const m = user_derived(fileWords);
	let isOver = state(false);
	function hasFile({ dataTransfer }) {
		return dataTransfer?.types.includes("Files") === true;
	}
	function dragover(event) {
		if (!hasFile(event)) return;
		event.preventDefault();
		event.stopPropagation();
		set(isOver, true);
	}
	function drop(event) {
		set(isOver, false);
		if (!hasFile(event)) return;
		event.preventDefault();
		event.stopPropagation();
		if (event.dataTransfer !== null) givenByDrop(event.dataTransfer).then($$props.onfiles);
	}
	var fragment = comment();
	event("dragover", $window, dragover, true);
	event("drop", $window, drop, true);
	event("dragleave", $window, (event) => {
		if (event.relatedTarget === null) set(isOver, false);
	});
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		var div = root();
		var p = child(div);
		var node_1 = child(p);
		Icon(node_1, { name: "open" });
		var text = sibling(node_1);
		reset(p);
		var p_1 = sibling(p, 2);
		var text_1 = only_child(p_1, true);
		reset(div);
		template_effect(() => {
			set_text(text, ` ${get(m).drop ?? ""}`);
			set_text(text_1, get(m).dropAlso);
		});
		append($$anchor, div);
	};
	if_block(node, ($$render) => {
		if (get(isOver)) $$render(consequent);
	});
	append($$anchor, fragment);
	pop();
}
export { FileDrop as default };
