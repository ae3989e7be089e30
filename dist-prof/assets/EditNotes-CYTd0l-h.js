import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, H as delegate, I as append, M as set_text, R as from_html, U as delegated, _t as user_derived, at as child, ct as sibling, et as template_effect, f as set_attribute, q as get, st as only_child, v as set_class, wt as push } from "./index-client-Df074lVN.js";
import { t as editName } from "./edit-messages-DfkkGz6K.js";
import { Gt as Icon, l as VERDICT_ICONS, s as explainTrace, u as VERDICT_TONES } from "./index-C2EY9Jrc.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { t as editWords } from "./messages-D2N3Q4R1.js";
// src/ui/edit-panel/EditNote.svelte
var root$1 = from_html(`<button type="button" class="svelte-1dcwi3e"> </button>`);
var root_1 = from_html(`<section><!> <p class="svelte-1dcwi3e"><strong class="svelte-1dcwi3e"> </strong> <span class="svelte-1dcwi3e"> </span></p> <!> <button type="button" class="close svelte-1dcwi3e"><!></button></section>`);
function EditNote($$anchor, $$props) {
	push($$props, true);
	/** What was done, and what became of the walk. */
	const m = user_derived(editWords);
	const name = user_derived(() => editName($$props.note.name, preferences.language));
	const headline = user_derived(() => $$props.note.trace === null ? "" : explainTrace($$props.note.trace, preferences.language).headline);
	const outcome = user_derived(() => $$props.note.outcome === null ? "" : get(m).note.outcomes[$$props.note.outcome](get(headline)));
	const verdict = user_derived(() => $$props.note.outcome === "broken" ? null : $$props.note.trace?.verdict ?? null);
	var section = root_1();
	let classes;
	var node = child(section);
	{
		let $0 = user_derived(() => get(verdict) === null ? "warning" : VERDICT_ICONS[get(verdict)]);
		Icon(node, { get name() {
			return get($0);
		} });
	}
	var p = sibling(node, 2);
	var strong = child(p);
	var text = only_child(strong, true);
	var span = sibling(strong, 2);
	var text_1 = only_child(span, true);
	reset(p);
	var node_1 = sibling(p, 2);
	var consequent = ($$anchor) => {
		var button = root$1();
		var text_2 = only_child(button, true);
		template_effect(() => set_text(text_2, get(m).undo));
		delegated("click", button, function(...$$args) {
			$$props.onundo?.apply(this, $$args);
		});
		append($$anchor, button);
	};
	if_block(node_1, ($$render) => {
		if ($$props.note.kind !== "undone") $$render(consequent);
	});
	var button_1 = sibling(node_1, 2);
	var node_2 = child(button_1);
	Icon(node_2, { name: "cross" });
	reset(button_1);
	reset(section);
	template_effect(($0) => {
		set_attribute(section, "aria-label", get(m).note.label);
		set_attribute(section, "data-tone", get(verdict) === null ? "deny" : VERDICT_TONES[get(verdict)]);
		classes = set_class(section, 1, "svelte-1dcwi3e", null, classes, { quiet: $$props.note.outcome === "same" || $$props.note.outcome === null });
		set_text(text, get(outcome));
		set_text(text_1, $0);
		set_attribute(button_1, "aria-label", get(m).note.dismiss);
	}, [() => get(m).note[$$props.note.kind](get(name))]);
	delegated("click", button_1, function(...$$args) {
		$$props.onclose?.apply(this, $$args);
	});
	append($$anchor, section);
	pop();
}
delegate(["click"]);
// src/ui/edit-panel/EditNotes.svelte
var root = from_html(`<div role="status" class="svelte-bj3vp5"><!></div>`);
function EditNotes($$anchor, $$props) {
	push($$props, true);
	/** The text editor itself shows that what is being typed is not right yet. */
	const note = user_derived(() => $$props.editing.note?.outcome === "broken" && $$props.editing.isInEditor ? null : $$props.editing.note);
	var div = root();
	var node = child(div);
	var consequent = ($$anchor) => {
		EditNote($$anchor, {
			get note() {
				return get(note);
			},
			get onundo() {
				return $$props.editing.undo;
			},
			onclose: () => $$props.editing.dismissNote()
		});
	};
	if_block(node, ($$render) => {
		if (get(note) !== null) $$render(consequent);
	});
	reset(div);
	append($$anchor, div);
	pop();
}
export { EditNotes as default };
