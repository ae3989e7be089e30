import { A as if_block, At as reset, Ct as pop, D as each, I as append, M as set_text, R as from_html, at as child, ct as sibling, et as template_effect, f as set_attribute, ot as first_child, q as get, st as only_child, v as set_class, wt as push, y as clsx } from "./index-client-Df074lVN.js";
import "./disclose-version-B95T-0FC.js";
import { Gt as Icon } from "./index-C2EY9Jrc.js";
// src/ui/panel/RuleRow.svelte
var root$2 = from_html(`<td> </td>`);
var root_1$1 = from_html(`<tr><td class="reason svelte-129x9e9"><!> </td></tr>`);
var root_2$1 = from_html(`<tbody><tr><!><td class="result svelte-129x9e9"> </td></tr><!></tbody>`);
function RuleRow($$anchor, $$props) {
	push($$props, true);
	const MARKS = {
		decided: "right",
		matched: "check",
		"not-matched": "cross",
		"not-reached": "dot"
	};
	var tbody = root_2$1();
	var tr = child(tbody);
	let classes;
	var node = child(tr);
	each(node, 17, () => $$props.columns, (column) => column.key, ($$anchor, column) => {
		var td = root$2();
		let classes_1;
		var text = only_child(td, true);
		template_effect(() => {
			classes_1 = set_class(td, 1, "svelte-129x9e9", null, classes_1, { words: get(column).key === "check" });
			set_text(text, $$props.row.cells[get(column).key]);
		});
		append($$anchor, td);
	});
	var td_1 = sibling(node);
	var text_1 = only_child(td_1, true);
	reset(tr);
	var node_1 = sibling(tr);
	var consequent = ($$anchor) => {
		var tr_1 = root_1$1();
		var td_2 = child(tr_1);
		var node_2 = child(td_2);
		Icon(node_2, { get name() {
			return MARKS[$$props.row.status];
		} });
		var text_2 = sibling(node_2);
		reset(td_2);
		reset(tr_1);
		template_effect(() => {
			set_attribute(td_2, "colspan", $$props.columns.length + 1);
			set_text(text_2, ` ${$$props.row.reason ?? ""}`);
		});
		append($$anchor, tr_1);
	};
	if_block(node_1, ($$render) => {
		if ($$props.row.reason !== "") $$render(consequent);
	});
	reset(tbody);
	template_effect(() => {
		set_class(tbody, 1, clsx($$props.row.status), "svelte-129x9e9");
		set_attribute(tbody, "aria-current", $$props.row.status === "decided" ? "true" : void 0);
		classes = set_class(tr, 1, "svelte-129x9e9", null, classes, { alone: $$props.row.reason === "" });
		set_text(text_1, $$props.row.result);
	});
	append($$anchor, tbody);
	pop();
}
// src/ui/panel/RuleRows.svelte
var root$1 = from_html(`<th scope="col" class="svelte-sxl9xu"> </th>`);
var root_1 = from_html(`<p class="svelte-sxl9xu"> </p>`);
var root_2 = from_html(`<table class="svelte-sxl9xu"><caption class="svelte-sxl9xu"> </caption><thead><tr><!><th scope="col" class="result svelte-sxl9xu"> </th></tr></thead><!></table> <!>`, 1);
function RuleRows($$anchor, $$props) {
	push($$props, true);
	var fragment = root_2();
	var table_1 = first_child(fragment);
	var caption = child(table_1);
	var text = only_child(caption, true);
	var thead = sibling(caption);
	var tr = child(thead);
	var node = child(tr);
	each(node, 17, () => $$props.table.columns, (column) => column.key, ($$anchor, column) => {
		var th = root$1();
		var text_1 = only_child(th, true);
		template_effect(() => set_text(text_1, get(column).label));
		append($$anchor, th);
	});
	var th_1 = sibling(node);
	var text_2 = only_child(th_1, true);
	reset(tr);
	reset(thead);
	var node_1 = sibling(thead);
	each(node_1, 17, () => $$props.table.rows, (row) => row.key, ($$anchor, row) => {
		RuleRow($$anchor, {
			get row() {
				return get(row);
			},
			get columns() {
				return $$props.table.columns;
			}
		});
	});
	reset(table_1);
	var node_2 = sibling(table_1, 2);
	var consequent = ($$anchor) => {
		var p = root_1();
		var text_3 = only_child(p, true);
		template_effect(() => set_text(text_3, $$props.table.footer));
		append($$anchor, p);
	};
	if_block(node_2, ($$render) => {
		if ($$props.table.footer !== "") $$render(consequent);
	});
	template_effect(() => {
		set_attribute(table_1, "data-tone", $$props.tone);
		set_text(text, $$props.table.caption);
		set_text(text_2, $$props.table.resultLabel);
	});
	append($$anchor, fragment);
	pop();
}
// src/ui/panel/VerdictBadge.svelte
var root = from_html(`<strong class="svelte-7a7s4b"><!> </strong>`);
function VerdictBadge($$anchor, $$props) {
	const ICONS = {
		allow: "check",
		deny: "cross",
		partial: "half",
		unknown: "question",
		pass: "right"
	};
	var strong = root();
	var node = child(strong);
	Icon(node, { get name() {
		return ICONS[$$props.tone];
	} });
	var text = sibling(node, 1, true);
	reset(strong);
	template_effect(() => {
		set_attribute(strong, "data-tone", $$props.tone);
		set_text(text, $$props.word);
	});
	append($$anchor, strong);
}
export { RuleRows as n, VerdictBadge as t };
