import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, H as delegate, I as append, M as set_text, R as from_html, U as delegated, W as event, _t as user_derived, at as child, ct as sibling, et as template_effect, f as set_attribute, it as $window, ot as first_child, q as get, st as only_child, tt as user_effect, v as set_class, wt as push } from "./index-client-Df074lVN.js";
import { Gt as Icon } from "./index-C2EY9Jrc.js";
import { n as givenFiles } from "./given-DcH-TjBr.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { t as keepWords } from "./words-DguE6tCm.js";
import { n as timeOf } from "./time-words-CBsUV_I3.js";
// src/ui/keep/KeepNotices.svelte
var root = from_html(`<section role="alert" data-tone="deny" class="svelte-z2uqa6"><!> <p class="svelte-z2uqa6"><strong> </strong> </p> <button type="button" class="svelte-z2uqa6"> </button></section>`);
var root_1 = from_html(`<section role="alert" data-tone="partial" class="svelte-z2uqa6"><!> <p class="svelte-z2uqa6"> </p> <button type="button" class="close svelte-z2uqa6"><!></button></section>`);
var root_2 = from_html(`<section role="status" data-tone="unknown" class="svelte-z2uqa6"><!> <p class="svelte-z2uqa6"> </p> <button type="button" class="svelte-z2uqa6"> </button> <button type="button" class="close svelte-z2uqa6"><!></button></section>`);
var root_3 = from_html(`<section role="status" data-tone="unknown" class="svelte-z2uqa6"><!> <p class="svelte-z2uqa6"> </p> <button type="button" class="svelte-z2uqa6"> </button> <button type="button" class="svelte-z2uqa6"> </button></section>`);
var root_4 = from_html(`<!> <!> <!> <!> <p role="status"> </p>`, 1);
function KeepNotices($$anchor, $$props) {
	push($$props, true);
	/** What there is to tell about keeping the open scenario, and the keys and pastes that are about files. */
	/** Milliseconds that the word of a saved file stays. */
	const STAY = 5e3;
	const m = user_derived(keepWords);
	const saver = user_derived(() => $$props.keeper.saver);
	const trouble = user_derived(() => {
		const { keeping } = $$props.keeper;
		return keeping === "untouched" || keeping === "saving" || keeping === "saved" ? null : keeping;
	});
	const fileText = user_derived(() => {
		if (get(saver).saved === null) return "";
		const { kind, name } = get(saver).saved;
		return kind === "failed" ? get(m).file.failed : get(m).file[kind](name);
	});
	user_effect(() => {
		if (get(saver).saved === null) return;
		const timer = setTimeout(() => get(saver).dismiss(), STAY);
		return () => clearTimeout(timer);
	});
	function onkeydown(event) {
		if (!((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) || event.key.toLowerCase() !== "s" || event.defaultPrevented) return;
		event.preventDefault();
		get(saver).save();
	}
	/** A document that is pasted where nothing takes text is opened. */
	function onpaste(event) {
		if ((event.target instanceof Element ? event.target : null)?.closest("input, textarea, select, dialog, [contenteditable]")) return;
		const { clipboardData } = event;
		const text = clipboardData?.getData("text/plain") ?? "";
		const [pasted = text.trim() === "" ? void 0 : new File([text], get(m).file.pasted)] = clipboardData?.files ?? [];
		if (pasted === void 0) return;
		event.preventDefault();
		$$props.workbench.openFiles(givenFiles([pasted]));
	}
	var fragment = root_4();
	event("keydown", $window, onkeydown);
	event("paste", $window, onpaste);
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		var section = root();
		var node_1 = child(section);
		Icon(node_1, { name: "warning" });
		var p = sibling(node_1, 2);
		var strong = child(p);
		var text_1 = only_child(strong, true);
		var text_2 = sibling(strong);
		reset(p);
		var button = sibling(p, 2);
		var text_3 = only_child(button, true);
		reset(section);
		template_effect(() => {
			set_text(text_1, get(m).trouble.title);
			set_text(text_2, ` ${get(m).trouble.why[get(trouble)] ?? ""} ${get(m).trouble.help ?? ""}`);
			set_text(text_3, get(m).trouble.save);
		});
		delegated("click", button, () => void get(saver).save());
		append($$anchor, section);
	};
	if_block(node, ($$render) => {
		if (get(trouble) !== null) $$render(consequent);
	});
	var node_2 = sibling(node, 2);
	var consequent_1 = ($$anchor) => {
		var section_1 = root_1();
		var node_3 = child(section_1);
		Icon(node_3, { name: "copy" });
		var p_1 = sibling(node_3, 2);
		var text_4 = only_child(p_1, true);
		var button_1 = sibling(p_1, 2);
		var node_4 = child(button_1);
		Icon(node_4, { name: "cross" });
		reset(button_1);
		reset(section_1);
		template_effect(($0) => {
			set_text(text_4, $0);
			set_attribute(button_1, "aria-label", get(m).dismiss);
		}, [() => get(m).copy($$props.keeper.copy)]);
		delegated("click", button_1, () => $$props.keeper.dismissCopy());
		append($$anchor, section_1);
	};
	if_block(node_2, ($$render) => {
		if ($$props.keeper.copy !== null) $$render(consequent_1);
	});
	var node_5 = sibling(node_2, 2);
	var consequent_2 = ($$anchor) => {
		var section_2 = root_2();
		var node_6 = child(section_2);
		Icon(node_6, { name: "clock" });
		var p_2 = sibling(node_6, 2);
		var text_5 = only_child(p_2, true);
		var button_2 = sibling(p_2, 2);
		var text_6 = only_child(button_2, true);
		var button_3 = sibling(button_2, 2);
		var node_7 = child(button_3);
		Icon(node_7, { name: "cross" });
		reset(button_3);
		reset(section_2);
		template_effect(() => {
			set_text(text_5, get(m).older.shown);
			set_text(text_6, get(m).older.show);
			set_attribute(button_3, "aria-label", get(m).dismiss);
		});
		delegated("click", button_2, function(...$$args) {
			$$props.keeper.offered?.apply(this, $$args);
		});
		delegated("click", button_3, () => $$props.keeper.dismissOffer());
		append($$anchor, section_2);
	};
	if_block(node_5, ($$render) => {
		if ($$props.keeper.offered !== null) $$render(consequent_2);
	});
	var node_8 = sibling(node_5, 2);
	var consequent_3 = ($$anchor) => {
		var section_3 = root_3();
		var node_9 = child(section_3);
		Icon(node_9, { name: "clock" });
		var p_3 = sibling(node_9, 2);
		var text_7 = only_child(p_3, true);
		var button_4 = sibling(p_3, 2);
		var text_8 = only_child(button_4, true);
		var button_5 = sibling(button_4, 2);
		var text_9 = only_child(button_5, true);
		reset(section_3);
		template_effect(($0) => {
			set_text(text_7, $0);
			set_text(text_8, get(m).preview.goBack);
			set_text(text_9, get(m).preview.newest);
		}, [() => get(m).preview.shown(timeOf($$props.keeper.preview.until, preferences.language))]);
		delegated("click", button_4, () => $$props.keeper.goBack());
		delegated("click", button_5, () => void $$props.keeper.showNewest());
		append($$anchor, section_3);
	};
	if_block(node_8, ($$render) => {
		if ($$props.keeper.preview !== null) $$render(consequent_3);
	});
	var p_4 = sibling(node_8, 2);
	let classes;
	var text_10 = only_child(p_4, true);
	template_effect(() => {
		classes = set_class(p_4, 1, "toast svelte-z2uqa6", null, classes, { shown: get(fileText) !== "" });
		set_text(text_10, get(fileText));
	});
	append($$anchor, fragment);
	pop();
}
delegate(["click"]);
export { KeepNotices as default };
