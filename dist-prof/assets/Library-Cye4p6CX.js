import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, D as each, H as delegate, I as append, J as tick, L as comment, M as set_text, Mt as noop, O as index, R as from_html, U as delegated, W as event, _t as user_derived, at as child, c as bind_value, ct as sibling, d as remove_input_defaults, dt as set, et as template_effect, f as set_attribute, gt as derived_safe_equal, jt as fallback, o as bind_this, ot as first_child, pt as state, q as get, r as prop, st as only_child, tt as user_effect, v as set_class, wt as push, x as attach } from "./index-client-Df074lVN.js";
import { Gt as Icon } from "./index-C2EY9Jrc.js";
import { t as keepWords } from "./words-DguE6tCm.js";
import { a as listOwn, c as readAll, d as renameOwn, g as download, i as duplicateOwn, n as bringBack, r as deleteOwn, t as addOwn, u as readVersion } from "./library-DZPDIbuZ.js";
import { n as ok, t as fail } from "./result-BvvWxe1L.js";
import { t as parseJson } from "./json-JxMdjz4E.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { n as timeOf, t as timeAgo } from "./time-words-CBsUV_I3.js";
import { S as string, _ as literal, f as _enum, i as ZodISODateTime, p as array, v as looseObject, w as _isoDateTime, x as strictObject, y as number } from "./schemas-DvnHyvLD.js";
// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}
// src/ui/keep/Bin.svelte
var root$5 = from_html(`<li class="svelte-2xlic3"><span> </span> <button type="button" class="svelte-2xlic3"><!></button></li>`);
var root_1$4 = from_html(`<details class="svelte-2xlic3"><summary class="svelte-2xlic3"> </summary> <p class="svelte-2xlic3"> </p> <ul></ul></details>`);
function Bin($$anchor, $$props) {
	push($$props, true);
	/** What was deleted, for as long as it can be brought back. */
	const m = user_derived(() => keepWords().library);
	var fragment = comment();
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		var details = root_1$4();
		var summary = child(details);
		var text = only_child(summary, true);
		var p = sibling(summary, 2);
		var text_1 = only_child(p, true);
		var ul = sibling(p, 2);
		each(ul, 21, () => $$props.bin, (scenario) => scenario.id, ($$anchor, scenario) => {
			var li = root$5();
			var span = child(li);
			var text_2 = only_child(span, true);
			var button = sibling(span, 2);
			var node_1 = child(button);
			Icon(node_1, { name: "undo" });
			reset(button);
			reset(li);
			template_effect(($0, $1) => {
				set_text(text_2, get(scenario).name);
				set_attribute(button, "aria-label", $0);
				set_attribute(button, "title", $1);
			}, [() => get(m).bringBack(get(scenario).name), () => get(m).bringBack(get(scenario).name)]);
			delegated("click", button, () => $$props.onrestore(get(scenario)));
			append($$anchor, li);
		});
		reset(ul);
		reset(details);
		template_effect(($0) => {
			set_text(text, $0);
			set_text(text_1, get(m).binNote);
		}, [() => get(m).bin($$props.bin.length)]);
		append($$anchor, details);
	};
	if_block(node, ($$render) => {
		if ($$props.bin.length > 0) $$render(consequent);
	});
	append($$anchor, fragment);
	pop();
}
delegate(["click"]);
// src/ui/keep/library-file.ts
/** UTF-16 units. A scenario of more text is not read anyway. */
var LONGEST_TEXT = 5e6;
var LONGEST_FILE = 1e8;
var MOST_SCENARIOS = 5e3;
/** So many faults say enough. */
var MOST_FAULTS = 50;
var text = string().max(LONGEST_TEXT);
var time = datetime();
var name = string().min(1).max(255);
var origin = strictObject({
	kind: _enum([
		"gallery",
		"link",
		"file"
	]),
	name: name.optional()
});
var scenarioSchema = strictObject({
	name: string().trim().min(1).max(200),
	origin: origin.optional(),
	/** The oldest first; the last is the scenario as it stands. */
	versions: array(strictObject({
		from: time,
		until: time,
		text
	})).min(1).max(300)
});
var librarySchema = strictObject({
	packetwalkLibrary: literal(1),
	scenarios: array(scenarioSchema).max(MOST_SCENARIOS)
});
/** What every version of such a file says. */
var markSchema = looseObject({ packetwalkLibrary: number() });
/** All scenarios, with their versions, as one JSON file. */
function writeLibrary(scenarios) {
	const file = {
		packetwalkLibrary: 1,
		scenarios: scenarios.map(({ name: called, origin: from, versions }) => ({
			name: called,
			origin: from,
			versions: versions.map((version) => ({
				from: new Date(version.at).toISOString(),
				until: new Date(version.until).toISOString(),
				text: version.text
			}))
		}))
	};
	return `${JSON.stringify(file, null, 1)}\n`;
}
/** Reads such a file, whoever wrote it; or says all that is wrong with it, and then none of it is taken. */
function readLibrary(source) {
	if (source.length > LONGEST_FILE) return fail([{
		code: "too-large",
		at: "",
		most: LONGEST_FILE
	}]);
	const json = parseJson(source);
	if (!json.ok) {
		const { line, column } = json.error;
		return fail([{
			code: "not-json",
			at: "",
			place: {
				line,
				column
			}
		}]);
	}
	const [file, second] = json.value.documents;
	const version = markSchema.safeParse(file);
	if (!version.success || second !== void 0) return fail([{
		code: "not-a-library",
		at: ""
	}]);
	if (version.data.packetwalkLibrary !== 1) return fail([{
		code: "other-version",
		at: "packetwalkLibrary"
	}]);
	const read = librarySchema.safeParse(file, { reportInput: true });
	if (!read.success) return fail(read.error.issues.flatMap(faultsOf).slice(0, MOST_FAULTS));
	return ok(read.data.scenarios.map(additionOf));
}
function additionOf({ name: called, origin: from, versions }) {
	let last = -Infinity;
	const inOrder = versions.map((version) => {
		const at = Math.max(Date.parse(version.from), last + 1);
		last = Math.max(at, Date.parse(version.until));
		return {
			at,
			until: last,
			text: version.text
		};
	});
	return {
		name: called,
		origin: originOf(from),
		versions: inOrder
	};
}
function originOf(from) {
	if (from?.name === void 0 || from.kind === "link") return { kind: "link" };
	return {
		kind: from.kind,
		name: from.name
	};
}
function faultsOf(issue) {
	const at = pathOf(issue.path);
	switch (issue.code) {
		case "unrecognized_keys": return issue.keys.map((key) => ({
			code: "unknown-key",
			at: pathOf([...issue.path, key])
		}));
		case "too_big": return [{
			code: "too-long",
			at,
			most: Number(issue.maximum)
		}];
		case "too_small": return [{
			code: "too-short",
			at
		}];
		case "invalid_type": return [{
			code: issue.input === void 0 ? "missing-key" : "wrong-value",
			at
		}];
		default: return [{
			code: "wrong-value",
			at
		}];
	}
}
/** `scenarios[3].text`; a name that is no plain word stands in quotes. */
function pathOf(path) {
	return path.map((step) => {
		if (typeof step === "number") return `[${step}]`;
		const key = String(step).slice(0, 60);
		return /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
	}).join("").replace(/^\./, "");
}
// src/ui/keep/LibraryFiles.svelte
var root$4 = from_html(`<p> </p>`);
var root_1$3 = from_html(`<code> </code>`);
var root_2$2 = from_html(`<li> <!></li>`);
var root_3$2 = from_html(`<p><strong class="svelte-oy63tu"> </strong></p> <ul></ul>`, 1);
var root_4$1 = from_html(`<footer class="svelte-oy63tu"><div class="actions svelte-oy63tu"><button type="button" class="svelte-oy63tu"><!> </button> <label class="svelte-oy63tu"><!> <input type="file" class="visually-hidden svelte-oy63tu" accept=".json"/></label></div> <div role="status"><!></div></footer>`);
function LibraryFiles($$anchor, $$props) {
	push($$props, true);
	/** All scenarios out as one file, and in again. */
	/** Resolves once the latest edits are part of what is kept. */
	const m = user_derived(() => keepWords().library);
	let outcome = state(null);
	async function exportAll() {
		try {
			await $$props.settle();
			const day = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
			download(`packetwalk-${day}.json`, writeLibrary(await readAll()), "application/json");
			set(outcome, null);
		} catch {
			set(outcome, { kind: "failed" });
		}
	}
	async function take(file) {
		try {
			const read = readLibrary(await file.text());
			if (read.ok) await addOwn(read.value);
			set(outcome, read.ok ? {
				kind: "added",
				count: read.value.length
			} : {
				kind: "refused",
				name: file.name,
				faults: read.error
			});
		} catch {
			set(outcome, { kind: "failed" });
		}
	}
	var footer = root_4$1();
	var div = child(footer);
	var button = child(div);
	var node = child(button);
	Icon(node, { name: "download" });
	var text = sibling(node);
	reset(button);
	var label = sibling(button, 2);
	var node_1 = child(label);
	Icon(node_1, { name: "upload" });
	var text_1 = sibling(node_1);
	var input = sibling(text_1);
	reset(label);
	reset(div);
	var div_1 = sibling(div, 2);
	let classes;
	var node_2 = child(div_1);
	var consequent = ($$anchor) => {
		var p = root$4();
		var text_2 = only_child(p, true);
		template_effect(($0) => set_text(text_2, $0), [() => get(m).imported(get(outcome).count)]);
		append($$anchor, p);
	};
	var consequent_1 = ($$anchor) => {
		var p_1 = root$4();
		var text_3 = only_child(p_1, true);
		template_effect(() => set_text(text_3, get(m).failed));
		append($$anchor, p_1);
	};
	var consequent_3 = ($$anchor) => {
		var fragment = root_3$2();
		var p_2 = first_child(fragment);
		var strong = child(p_2);
		var text_4 = only_child(strong, true);
		reset(p_2);
		var ul = sibling(p_2, 2);
		each(ul, 21, () => get(outcome).faults, index, ($$anchor, fault) => {
			var li = root_2$2();
			var text_5 = child(li);
			var node_3 = sibling(text_5);
			var consequent_2 = ($$anchor) => {
				var code = root_1$3();
				var text_6 = only_child(code, true);
				template_effect(($0) => set_text(text_6, $0), [() => get(m).place(get(fault).place.line, get(fault).place.column)]);
				append($$anchor, code);
			};
			if_block(node_3, ($$render) => {
				if (get(fault).place !== void 0) $$render(consequent_2);
			});
			reset(li);
			template_effect(($0) => set_text(text_5, `${$0 ?? ""} `), [() => get(m).faults[get(fault).code](get(fault))]);
			append($$anchor, li);
		});
		reset(ul);
		template_effect(($0) => set_text(text_4, $0), [() => get(m).refused(get(outcome).name)]);
		append($$anchor, fragment);
	};
	if_block(node_2, ($$render) => {
		if (get(outcome)?.kind === "added") $$render(consequent);
		else if (get(outcome)?.kind === "failed") $$render(consequent_1, 1);
		else if (get(outcome)?.kind === "refused") $$render(consequent_3, 2);
	});
	reset(div_1);
	reset(footer);
	template_effect(() => {
		button.disabled = !$$props.hasAny;
		set_text(text, ` ${get(m).exportAll ?? ""}`);
		set_text(text_1, ` ${get(m).import ?? ""} `);
		classes = set_class(div_1, 1, "svelte-oy63tu", null, classes, { refused: get(outcome)?.kind === "refused" || get(outcome)?.kind === "failed" });
	});
	delegated("click", button, () => void exportAll());
	delegated("change", input, ({ currentTarget }) => {
		const [file] = currentTarget.files ?? [];
		if (file !== void 0) take(file);
		currentTarget.value = "";
	});
	append($$anchor, footer);
	pop();
}
delegate(["click", "change"]);
// src/ui/keep/LibraryHead.svelte
var root$3 = from_html(`<header class="svelte-11z24on"><h2 class="svelte-11z24on"> </h2> <button type="button" class="close svelte-11z24on"><!></button> <p class="svelte-11z24on"> </p> <label class="svelte-11z24on"><!> <span class="visually-hidden"> </span> <input type="search" class="svelte-11z24on"/></label></header>`);
function LibraryHead($$anchor, $$props) {
	push($$props, true);
	/** What the library is, where it is kept, and the search in it. */
	let search = prop($$props, "search", 15);
	const m = user_derived(() => keepWords().library);
	var header = root$3();
	var h2 = child(header);
	var text = only_child(h2, true);
	var button = sibling(h2, 2);
	var node = child(button);
	Icon(node, { name: "cross" });
	reset(button);
	var p = sibling(button, 2);
	var text_1 = only_child(p, true);
	var label = sibling(p, 2);
	var node_1 = child(label);
	Icon(node_1, { name: "search" });
	var span = sibling(node_1, 2);
	var text_2 = only_child(span, true);
	var input = sibling(span, 2);
	remove_input_defaults(input);
	reset(label);
	reset(header);
	template_effect(() => {
		set_text(text, get(m).title);
		set_attribute(button, "aria-label", get(m).close);
		set_text(text_1, get(m).where);
		set_text(text_2, get(m).search);
		set_attribute(input, "placeholder", get(m).search);
	});
	delegated("click", button, function(...$$args) {
		$$props.onclose?.apply(this, $$args);
	});
	bind_value(input, search);
	append($$anchor, header);
	pop();
}
delegate(["click"]);
// src/ui/keep/OwnRow.svelte
var action = ($$anchor, icon = noop, label = noop, run = noop, $$arg3) => {
	let rename = derived_safe_equal(() => fallback($$arg3?.(), false));
	var button = root$2();
	var node = child(button);
	Icon(node, { get name() {
		return icon();
	} });
	reset(button);
	template_effect(() => {
		set_attribute(button, "data-rename", get(rename) ? "" : void 0);
		set_attribute(button, "aria-label", label());
		set_attribute(button, "title", label());
	});
	delegated("click", button, function(...$$args) {
		run()?.apply(this, $$args);
	});
	append($$anchor, button);
};
var root$2 = from_html(`<button type="button" class="action svelte-1fbg020"><!></button>`);
var root_1$2 = from_html(`<input class="svelte-1fbg020"/>`);
var root_2$1 = from_html(`<button type="button" class="scenario svelte-1fbg020"><strong> </strong> <span class="svelte-1fbg020"> </span></button> <div class="svelte-1fbg020"><!> <!> <!> <!></div>`, 1);
var root_3$1 = from_html(`<li><!></li>`);
function OwnRow($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => keepWords().library);
	const about = user_derived(() => [
		...$$props.isOpen ? [get(m).open] : [],
		get(m).changed(timeAgo($$props.scenario.changed, Date.now(), preferences.language)),
		get(m).versionCount($$props.scenario.versions.length)
	]);
	let row = state(void 0);
	let name = state(null);
	async function finish(isMeant) {
		if (get(name) === null) return;
		if (isMeant) $$props.onrename(get(name));
		set(name, null);
		await tick();
		get(row)?.querySelector("[data-rename]")?.focus();
	}
	function onkeydown(event) {
		if (event.isComposing || event.key !== "Enter" && event.key !== "Escape") return;
		event.preventDefault();
		event.stopPropagation();
		finish(event.key === "Enter");
	}
	function select(field) {
		field.focus();
		field.select();
	}
	var li = root_3$1();
	let classes;
	var node_1 = child(li);
	var consequent = ($$anchor) => {
		var input = root_1$2();
		remove_input_defaults(input);
		attach(input, () => select);
		template_effect(() => {
			set_attribute(input, "aria-label", get(m).newName);
			set_attribute(input, "maxlength", 200);
		});
		delegated("keydown", input, onkeydown);
		event("blur", input, () => void finish(true));
		bind_value(input, () => get(name), ($$value) => set(name, $$value));
		append($$anchor, input);
	};
	var alternate = ($$anchor) => {
		var fragment = root_2$1();
		var button_1 = first_child(fragment);
		var strong = child(button_1);
		var text = only_child(strong, true);
		var span = sibling(strong, 2);
		var text_1 = only_child(span, true);
		reset(button_1);
		var div = sibling(button_1, 2);
		var node_2 = child(div);
		{
			let $0 = user_derived(() => get(m).rename($$props.scenario.name));
			action(node_2, () => "pencil", () => get($0), () => () => set(name, $$props.scenario.name, true), () => true);
		}
		var node_3 = sibling(node_2, 2);
		{
			let $0 = user_derived(() => get(m).versions($$props.scenario.name));
			action(node_3, () => "clock", () => get($0), () => $$props.onversions);
		}
		var node_4 = sibling(node_3, 2);
		{
			let $0 = user_derived(() => get(m).duplicate($$props.scenario.name));
			action(node_4, () => "copy", () => get($0), () => $$props.onduplicate);
		}
		var node_5 = sibling(node_4, 2);
		{
			let $0 = user_derived(() => get(m).delete($$props.scenario.name));
			action(node_5, () => "bin", () => get($0), () => $$props.ondelete);
		}
		reset(div);
		template_effect(($0) => {
			set_attribute(button_1, "aria-current", $$props.isOpen ? "true" : void 0);
			set_text(text, $$props.scenario.name);
			set_text(text_1, $0);
		}, [() => get(about).join(" · ")]);
		delegated("click", button_1, function(...$$args) {
			$$props.onopen?.apply(this, $$args);
		});
		append($$anchor, fragment);
	};
	if_block(node_1, ($$render) => {
		if (get(name) !== null) $$render(consequent);
		else $$render(alternate, -1);
	});
	reset(li);
	bind_this(li, ($$value) => set(row, $$value), () => get(row));
	template_effect(() => classes = set_class(li, 1, "svelte-1fbg020", null, classes, { open: $$props.isOpen }));
	append($$anchor, li);
	pop();
}
delegate(["click", "keydown"]);
// src/ui/keep/changed-lines.ts
/** How many lines of a text differ from those of another, between the first and the last that do. */
function changedLines(before, after) {
	const [a, b] = [before.split("\n"), after.split("\n")];
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start++;
	let end = 0;
	while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	return Math.max(a.length, b.length) - start - end;
}
// src/ui/keep/Versions.svelte
var root$1 = from_html(`<li class="svelte-mj56nt"><button type="button" class="svelte-mj56nt"><strong> </strong> <span class="svelte-mj56nt"> </span> <em class="svelte-mj56nt"> </em></button></li>`);
var root_1$1 = from_html(`<div class="content svelte-mj56nt"><header class="svelte-mj56nt"><button type="button" class="icon svelte-mj56nt"><!></button> <h2 class="svelte-mj56nt"> </h2> <button type="button" class="icon svelte-mj56nt"><!></button> <p class="svelte-mj56nt"> </p></header> <ol class="svelte-mj56nt"></ol></div>`);
function Versions($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => keepWords().versions);
	const close = user_derived(() => keepWords().library.close);
	const language = user_derived(() => preferences.language);
	const newestFirst = user_derived(() => [...$$props.scenario.versions].reverse());
	/** How many lines each version changed, by its `at`. */
	let lines = state({});
	user_effect(() => {
		count($$props.scenario);
	});
	async function count({ id, versions }) {
		const counted = {};
		let before = null;
		for (const { at } of versions) {
			const text = await readVersion(id, at).catch(() => null);
			if (before !== null && text !== null) counted[at] = changedLines(before, text);
			before = text;
		}
		set(lines, counted);
	}
	async function show(version) {
		$$props.onclose();
		if ($$props.keeper.own?.id !== $$props.scenario.id) await $$props.keeper.open($$props.scenario.id);
		await tick();
		if (version.at === $$props.scenario.versions.at(-1)?.at) await $$props.keeper.showNewest();
		else await $$props.keeper.show(version);
	}
	function kindOf(version) {
		if (version === get(newestFirst)[0]) return get(m).newest;
		if (version === get(newestFirst).at(-1)) return get(m).original;
		const changed = get(lines)[version.at];
		return changed === void 0 ? "" : get(m).lines(changed);
	}
	var div = root_1$1();
	var header = child(div);
	var button = child(header);
	var node = child(button);
	Icon(node, { name: "left" });
	reset(button);
	var h2 = sibling(button, 2);
	var text_1 = only_child(h2, true);
	var button_1 = sibling(h2, 2);
	var node_1 = child(button_1);
	Icon(node_1, { name: "cross" });
	reset(button_1);
	var p = sibling(button_1, 2);
	var text_2 = only_child(p, true);
	reset(header);
	var ol = sibling(header, 2);
	each(ol, 21, () => get(newestFirst), (version) => version.at, ($$anchor, version) => {
		const time = user_derived(() => timeOf(get(version).until, get(language)));
		var li = root$1();
		var button_2 = child(li);
		var strong = child(button_2);
		var text_3 = only_child(strong, true);
		var span = sibling(strong, 2);
		var text_4 = only_child(span, true);
		var em = sibling(span, 2);
		var text_5 = only_child(em, true);
		reset(button_2);
		reset(li);
		template_effect(($0, $1, $2) => {
			set_attribute(button_2, "aria-label", $0);
			set_text(text_3, get(time));
			set_text(text_4, $1);
			set_text(text_5, $2);
		}, [
			() => get(m).show(get(time)),
			() => timeAgo(get(version).until, Date.now(), get(language)),
			() => kindOf(get(version))
		]);
		delegated("click", button_2, () => void show(get(version)));
		append($$anchor, li);
	});
	reset(ol);
	reset(div);
	template_effect(() => {
		set_attribute(button, "aria-label", get(m).back);
		set_attribute(button, "title", get(m).back);
		set_text(text_1, $$props.scenario.name);
		set_attribute(button_1, "aria-label", get(close));
		set_text(text_2, get(m).kept);
	});
	delegated("click", button, function(...$$args) {
		$$props.onback?.apply(this, $$args);
	});
	delegated("click", button_1, function(...$$args) {
		$$props.onclose?.apply(this, $$args);
	});
	append($$anchor, div);
	pop();
}
delegate(["click"]);
// src/ui/keep/Library.svelte
var root = from_html(`<p class="svelte-16uy4rl"> </p>`);
var root_1 = from_html(`<li class="empty svelte-16uy4rl"> </li>`);
var root_2 = from_html(`<ul></ul> <!>`, 1);
var root_3 = from_html(`<p class="svelte-16uy4rl"> </p> <button type="button" class="svelte-16uy4rl"><!> </button>`, 1);
var root_4 = from_html(`<div class="content svelte-16uy4rl"><!> <div class="scenarios svelte-16uy4rl"><!></div> <div class="undo svelte-16uy4rl" role="status"><!> <!></div> <!></div>`);
var root_5 = from_html(`<dialog class="svelte-16uy4rl"><!></dialog>`);
function Library($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => keepWords().library);
	let dialog = state(void 0);
	let all = state(null);
	let search = state("");
	let undo = state(null);
	let isFailed = state(false);
	const versionsOf = user_derived(() => get(all)?.find(({ id }) => id === $$props.keeper.library?.versionsOf) ?? null);
	const here = user_derived(() => (get(all) ?? []).filter(({ deleted }) => deleted === null));
	const bin = user_derived(() => (get(all) ?? []).filter(({ deleted }) => deleted !== null));
	const found = user_derived(() => {
		const sought = get(search).toLowerCase().split(/\s+/);
		return get(here).filter(({ name }) => sought.every((word) => name.toLowerCase().includes(word)));
	});
	user_effect(() => {
		if ($$props.keeper.changes >= 0) ask(async () => set(all, await listOwn()));
	});
	const open = (element) => {
		element.showModal();
		askToKeep();
	};
	/** Some browsers let go of what is kept when they want room, unless they were asked not to. */
	async function askToKeep() {
		try {
			await navigator.storage.persist();
		} catch {}
	}
	async function ask(doing) {
		set(isFailed, false);
		try {
			await doing();
		} catch {
			set(isFailed, true);
		}
	}
	function choose(id) {
		get(dialog)?.close();
		$$props.keeper.open(id);
	}
	function remove(scenario) {
		set(undo, scenario);
		ask(() => deleteOwn(scenario.id, Date.now()));
	}
	function restore({ id }) {
		set(undo, null);
		ask(() => bringBack(id));
	}
	var dialog_1 = root_5();
	var node = child(dialog_1);
	var consequent = ($$anchor) => {
		Versions($$anchor, {
			get keeper() {
				return $$props.keeper;
			},
			get scenario() {
				return get(versionsOf);
			},
			onback: () => $$props.keeper.openLibrary(),
			onclose: () => get(dialog)?.close()
		});
	};
	var alternate_1 = ($$anchor) => {
		var div = root_4();
		var node_1 = child(div);
		LibraryHead(node_1, {
			onclose: () => get(dialog)?.close(),
			get search() {
				return get(search);
			},
			set search($$value) {
				set(search, $$value, true);
			}
		});
		var div_1 = sibling(node_1, 2);
		var node_2 = child(div_1);
		var consequent_1 = ($$anchor) => {
			var p = root();
			var text = only_child(p, true);
			template_effect(() => set_text(text, get(isFailed) ? get(m).failed : get(m).loading));
			append($$anchor, p);
		};
		var alternate = ($$anchor) => {
			var fragment_1 = root_2();
			var ul = first_child(fragment_1);
			each(ul, 21, () => get(found), (scenario) => scenario.id, ($$anchor, scenario) => {
				{
					let $0 = user_derived(() => get(scenario).id === $$props.keeper.own?.id);
					OwnRow($$anchor, {
						get scenario() {
							return get(scenario);
						},
						get isOpen() {
							return get($0);
						},
						onopen: () => choose(get(scenario).id),
						onrename: (name) => void ask(() => renameOwn(get(scenario).id, name)),
						onversions: () => $$props.keeper.openLibrary(get(scenario).id),
						onduplicate: () => void ask(() => duplicateOwn(get(scenario).id, Date.now())),
						ondelete: () => remove(get(scenario))
					});
				}
			}, ($$anchor) => {
				var li = root_1();
				var text_1 = only_child(li, true);
				template_effect(() => set_text(text_1, get(here).length === 0 ? get(m).empty : get(m).none));
				append($$anchor, li);
			});
			reset(ul);
			Bin(sibling(ul, 2), {
				get bin() {
					return get(bin);
				},
				onrestore: restore
			});
			append($$anchor, fragment_1);
		};
		if_block(node_2, ($$render) => {
			if (get(all) === null) $$render(consequent_1);
			else $$render(alternate, -1);
		});
		reset(div_1);
		var div_2 = sibling(div_1, 2);
		var node_4 = child(div_2);
		var consequent_2 = ($$anchor) => {
			var p_1 = root();
			var text_2 = only_child(p_1, true);
			template_effect(() => set_text(text_2, get(m).failed));
			append($$anchor, p_1);
		};
		if_block(node_4, ($$render) => {
			if (get(isFailed) && get(all) !== null) $$render(consequent_2);
		});
		var node_5 = sibling(node_4, 2);
		var consequent_3 = ($$anchor) => {
			const scenario = user_derived(() => get(undo));
			var fragment_3 = root_3();
			var p_2 = first_child(fragment_3);
			var text_3 = only_child(p_2, true);
			var button = sibling(p_2, 2);
			var node_6 = child(button);
			Icon(node_6, { name: "undo" });
			var text_4 = sibling(node_6);
			reset(button);
			template_effect(($0) => {
				set_text(text_3, $0);
				set_text(text_4, ` ${get(m).undo ?? ""}`);
			}, [() => get(m).deleted(get(scenario).name)]);
			delegated("click", button, () => restore(get(scenario)));
			append($$anchor, fragment_3);
		};
		if_block(node_5, ($$render) => {
			if (get(undo) !== null) $$render(consequent_3);
		});
		reset(div_2);
		var node_7 = sibling(div_2, 2);
		{
			let $0 = user_derived(() => get(here).length > 0);
			LibraryFiles(node_7, {
				get hasAny() {
					return get($0);
				},
				settle: () => $$props.keeper.settle()
			});
		}
		reset(div);
		append($$anchor, div);
	};
	if_block(node, ($$render) => {
		if (get(versionsOf) !== null) $$render(consequent);
		else $$render(alternate_1, -1);
	});
	reset(dialog_1);
	bind_this(dialog_1, ($$value) => set(dialog, $$value), () => get(dialog));
	attach(dialog_1, () => open);
	template_effect(() => set_attribute(dialog_1, "aria-label", get(m).title));
	event("close", dialog_1, () => $$props.keeper.closeLibrary());
	delegated("click", dialog_1, (event) => {
		if (event.target === get(dialog)) get(dialog).close();
	});
	append($$anchor, dialog_1);
	pop();
}
delegate(["click"]);
export { Library as default };
