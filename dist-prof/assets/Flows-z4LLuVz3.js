import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, B as props_id, Ct as pop, D as each, H as delegate, I as append, L as comment, M as set_text, R as from_html, U as delegated, _t as user_derived, at as child, ct as sibling, dt as set, et as template_effect, f as set_attribute, ot as first_child, pt as state, q as get, st as only_child, v as set_class, wt as push } from "./index-client-Df074lVN.js";
import { getEditing } from "./editing.svelte-CPDOXCpL.js";
import { At as child$1, Gt as Icon, Mt as pointer, Ut as textIn, Wt as words, d as askable, f as asksForPorts, l as VERDICT_ICONS, m as flowEndChoices, p as withChange, s as explainTrace, u as VERDICT_TONES, yt as VERDICTS } from "./index-C2EY9Jrc.js";
import { C as ChoiceField, O as valueOf, S as PickField, a as newId, b as protocolChoices, k as AddButton, o as newResource, w as fieldEdit, x as TextField } from "./new-resource-C61-4tF5.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { r as formWords } from "./words-CdykZnJN.js";
import { t as issueMessage } from "./issues-Cc1Gx55S.js";
import { o as parseIp } from "./ip-BipVh9MG.js";
import { n as flowResults, r as standingOf, t as expectationOf } from "./flow-results-BAhZKNk0.js";
// src/ui/forms/flows/FlowForm.svelte
var root$2 = from_html(`<p class="svelte-1rsrhbi"> </p>`);
var root_1$2 = from_html(`<div class="form svelte-1rsrhbi"><!> <div class="fields svelte-1rsrhbi"><!> <!> <!> <!> <!></div> <div class="actions svelte-1rsrhbi"><!> <!></div></div>`);
function FlowForm($$anchor, $$props) {
	push($$props, true);
	const editing = getEditing();
	const m = user_derived(formWords);
	const flow = user_derived(() => $$props.result.flow);
	const at = user_derived(() => pointer("flows", $$props.result.id));
	const $$d = user_derived(() => editing.workbench), network = user_derived(() => get($$d).network);
	const ends = user_derived(() => get(network) === null ? [] : flowEndChoices(get(network), get(flow), words().flow));
	const verdicts = user_derived(() => VERDICTS.map((value) => ({
		value,
		label: words().panel.verdicts[value]
	})));
	const isEnd = (text) => parseIp(text).ok || text.startsWith("internet:");
	/** Another end or protocol takes along what was said of the one before; the title and what is expected stay. */
	function change(changes, key) {
		const { expect, title: name } = get(flow);
		const value = {
			...name === void 0 ? {} : { title: name },
			...withChange(get(flow), changes),
			...expect === void 0 ? {} : { expect }
		};
		return editing.applyToField({
			kind: "set",
			at: get(at),
			value
		}, child$1(get(at), key));
	}
	function write(key, value) {
		const place = child$1(get(at), key);
		return editing.applyToField(fieldEdit(place, value === "" ? void 0 : value), place);
	}
	var div = root_1$2();
	var node = child(div);
	each(node, 17, () => $$props.result.issues, (issue) => issue.at + issue.code, ($$anchor, issue) => {
		var p = root$2();
		var text_1 = only_child(p, true);
		template_effect(($0) => set_text(text_1, $0), [() => issueMessage(get(issue), preferences.language)]);
		append($$anchor, p);
	});
	var div_1 = sibling(node, 2);
	var node_1 = child(div_1);
	{
		let $0 = user_derived(() => child$1(get(at), "from"));
		PickField(node_1, {
			get at() {
				return get($0);
			},
			get label() {
				return get(m).fields.from;
			},
			get value() {
				return get(flow).from;
			},
			get choices() {
				return get(ends);
			},
			takes: isEnd,
			onwrite: (from) => change({ from }, "from")
		});
	}
	var node_2 = sibling(node_1, 2);
	{
		let $0 = user_derived(() => child$1(get(at), "to"));
		PickField(node_2, {
			get at() {
				return get($0);
			},
			get label() {
				return get(m).fields.to;
			},
			get value() {
				return get(flow).to;
			},
			get choices() {
				return get(ends);
			},
			takes: isEnd,
			onwrite: (to) => change({ to }, "to")
		});
	}
	var node_3 = sibling(node_2, 2);
	{
		let $0 = user_derived(() => child$1(get(at), "protocol"));
		let $1 = user_derived(() => get(flow).protocol ?? "tcp");
		let $2 = user_derived(() => protocolChoices(get(m).rules).filter(({ value }) => value !== "all"));
		PickField(node_3, {
			get at() {
				return get($0);
			},
			get label() {
				return get(m).fields.protocol;
			},
			get value() {
				return get($1);
			},
			get choices() {
				return get($2);
			},
			onwrite: (protocol) => change({ protocol }, "protocol")
		});
	}
	var node_4 = sibling(node_3, 2);
	var consequent = ($$anchor) => {
		var fragment = comment();
		var node_5 = first_child(fragment);
		each(node_5, 16, () => ["port", "sourcePort"], (key) => key, ($$anchor, key) => {
			{
				let $0 = user_derived(() => child$1(get(at), key));
				let $1 = user_derived(() => key === "port" ? "" : get(m).properties.notSet);
				TextField($$anchor, {
					get at() {
						return get($0);
					},
					get label() {
						return get(m).fields[key];
					},
					get value() {
						return get(flow)[key];
					},
					isNumber: true,
					isMono: true,
					get placeholder() {
						return get($1);
					},
					onwrite: (text) => write(key, valueOf(text, "number"))
				});
			}
		});
		append($$anchor, fragment);
	};
	var d = user_derived(() => asksForPorts(get(flow)));
	if_block(node_4, ($$render) => {
		if (get(d)) $$render(consequent);
	});
	var node_6 = sibling(node_4, 2);
	{
		let $0 = user_derived(() => child$1(get(at), "expect"));
		let $1 = user_derived(() => $$props.result.expected ?? "");
		let $2 = user_derived(() => [{
			value: "",
			label: get(m).flows.expectNothing
		}, ...get(verdicts)]);
		ChoiceField(node_6, {
			get at() {
				return get($0);
			},
			get label() {
				return get(m).flows.expect;
			},
			get value() {
				return get($1);
			},
			get options() {
				return get($2);
			},
			onwrite: (verdict) => write("expect", verdict)
		});
	}
	reset(div_1);
	var div_2 = sibling(div_1, 2);
	var node_7 = child(div_2);
	var consequent_1 = ($$anchor) => {
		const computed_const = user_derived(() => {
			return $$props.result;
		});
		AddButton($$anchor, {
			get label() {
				return get(m).flows.expectThis;
			},
			icon: "check",
			onclick: () => void write("expect", expectationOf(get(computed_const).trace))
		});
	};
	if_block(node_7, ($$render) => {
		if ($$props.result.trace !== null) $$render(consequent_1);
	});
	var node_8 = sibling(node_7, 2);
	{
		let $0 = user_derived(() => get(m).flows.remove($$props.title));
		AddButton(node_8, {
			get label() {
				return get($0);
			},
			icon: "bin",
			onclick: () => void editing.apply({
				kind: "remove",
				at: get(at)
			})
		});
	}
	reset(div_2);
	reset(div);
	append($$anchor, div);
	pop();
}
// src/ui/forms/flows/FlowItem.svelte
var root$1 = from_html(`<span class="verdict svelte-jfjwmx"><!> </span>`);
var root_1$1 = from_html(`<li><div class="line svelte-jfjwmx"><button type="button" class="walk svelte-jfjwmx"><strong class="svelte-jfjwmx"> </strong> <!></button> <span class="standing svelte-jfjwmx"><!> </span> <button type="button" class="edit svelte-jfjwmx"><!></button></div> <div><!></div></li>`);
function FlowItem($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	const m = user_derived(() => formWords().flows);
	const language = user_derived(() => preferences.language);
	const title = user_derived(() => $$props.result.flow.title === void 0 ? $$props.result.id : textIn($$props.result.flow.title, get(language)));
	const verdict = user_derived(() => $$props.result.trace?.verdict);
	const standing = user_derived(() => standingOf($$props.result));
	let isOpen = state(false);
	const MARKS = {
		met: "check",
		unmet: "cross",
		open: "dot",
		invalid: "warning"
	};
	const expectation = user_derived(() => {
		if (get(standing) === "invalid") return get(m).invalid;
		if (get(standing) === "open") return get(m).noExpectation;
		if (get(standing) === "met") return get(m).asExpected;
		const [first] = $$props.result.unmet;
		if (first === void 0 || $$props.result.expected === null) return get(m).wishNotMet;
		if (first.field === "verdict") return get(m).notAsExpected(words().panel.verdicts[$$props.result.expected]);
		return get(m).notAsExpected(`${first.field} ${first.expected}`);
	});
	var li = root_1$1();
	let classes;
	var div = child(li);
	var button = child(div);
	var strong = child(button);
	var text = only_child(strong, true);
	var node = sibling(strong, 2);
	var consequent = ($$anchor) => {
		var span = root$1();
		var node_1 = child(span);
		Icon(node_1, { get name() {
			return VERDICT_ICONS[get(verdict)];
		} });
		var text_1 = sibling(node_1);
		reset(span);
		template_effect(($0) => {
			set_attribute(span, "data-tone", VERDICT_TONES[get(verdict)]);
			set_text(text_1, ` ${$0 ?? ""}`);
		}, [() => explainTrace($$props.result.trace, get(language)).headline]);
		append($$anchor, span);
	};
	if_block(node, ($$render) => {
		if ($$props.result.trace !== null && get(verdict) !== void 0) $$render(consequent);
	});
	reset(button);
	var span_1 = sibling(button, 2);
	var node_2 = child(span_1);
	Icon(node_2, { get name() {
		return MARKS[get(standing)];
	} });
	var text_2 = sibling(node_2);
	reset(span_1);
	var button_1 = sibling(span_1, 2);
	var node_3 = child(button_1);
	{
		let $0 = user_derived(() => get(isOpen) ? "up" : "pencil");
		Icon(node_3, { get name() {
			return get($0);
		} });
	}
	reset(button_1);
	reset(div);
	var div_1 = sibling(div, 2);
	var node_4 = child(div_1);
	var consequent_1 = ($$anchor) => {
		FlowForm($$anchor, {
			get result() {
				return $$props.result;
			},
			get title() {
				return get(title);
			}
		});
	};
	if_block(node_4, ($$render) => {
		if (get(isOpen)) $$render(consequent_1);
	});
	reset(div_1);
	reset(li);
	template_effect(($0, $1) => {
		classes = set_class(li, 1, "svelte-jfjwmx", null, classes, { current: $$props.isCurrent });
		set_attribute(button, "aria-current", $$props.isCurrent ? "true" : void 0);
		set_attribute(button, "aria-describedby", `${id}-standing`);
		set_text(text, get(title));
		set_attribute(span_1, "id", `${id}-standing`);
		set_attribute(span_1, "data-tone", get(standing) === "met" ? "allow" : get(standing) === "open" ? "unknown" : "deny");
		set_text(text_2, ` ${get(expectation) ?? ""}`);
		set_attribute(button_1, "aria-label", $0);
		set_attribute(button_1, "title", $1);
		set_attribute(button_1, "aria-expanded", get(isOpen));
		set_attribute(button_1, "aria-controls", `${id}-form`);
		set_attribute(div_1, "id", `${id}-form`);
	}, [() => get(m).edit(get(title)), () => get(m).edit(get(title))]);
	delegated("click", button, function(...$$args) {
		$$props.onwalk?.apply(this, $$args);
	});
	delegated("click", button_1, () => set(isOpen, !get(isOpen)));
	append($$anchor, li);
	pop();
}
delegate(["click"]);
// src/ui/forms/Flows.svelte
var root = from_html(`<p class="svelte-1nxdbxj"> </p>`);
var root_1 = from_html(`<section class="svelte-1nxdbxj"><header class="svelte-1nxdbxj"><h2 class="svelte-1nxdbxj"> </h2> <!></header> <!> <ul class="svelte-1nxdbxj"></ul> <div class="actions svelte-1nxdbxj"><!> <!></div></section>`);
function Flows($$anchor, $$props) {
	push($$props, true);
	const editing = getEditing();
	const { workbench } = editing;
	const m = user_derived(() => formWords().flows);
	const results = user_derived(() => workbench.network === null ? [] : flowResults(workbench.network));
	const expecting = user_derived(() => get(results).filter(({ expected }) => expected !== null));
	const met = user_derived(() => get(expecting).filter((result) => standingOf(result) === "met").length);
	function add() {
		const { resource, value } = newResource(editing.value, "flows");
		if (editing.apply({
			kind: "add-resource",
			resource,
			value
		}).length === 0) workbench.chooseFlow(resource.id);
	}
	/** What was asked in the bar above becomes a flow of the document. */
	function keep() {
		const id = newId(editing.value, "flows");
		if (workbench.flow === null) return;
		const value = askable(workbench.flow);
		if (editing.apply({
			kind: "add-resource",
			resource: {
				collection: "flows",
				id
			},
			value
		}).length > 0) return;
		workbench.chooseFlow(id);
	}
	var section = root_1();
	var header = child(section);
	var h2 = child(header);
	var text = only_child(h2, true);
	var node = sibling(h2, 2);
	var consequent = ($$anchor) => {
		var p = root();
		var text_1 = only_child(p, true);
		template_effect(($0) => set_text(text_1, $0), [() => get(m).summary(get(met), get(expecting).length)]);
		append($$anchor, p);
	};
	if_block(node, ($$render) => {
		if (get(expecting).length > 0) $$render(consequent);
	});
	reset(header);
	var node_1 = sibling(header, 2);
	var consequent_1 = ($$anchor) => {
		var p_1 = root();
		var text_2 = only_child(p_1, true);
		template_effect(() => set_text(text_2, get(m).empty));
		append($$anchor, p_1);
	};
	if_block(node_1, ($$render) => {
		if (get(results).length === 0) $$render(consequent_1);
	});
	var ul = sibling(node_1, 2);
	each(ul, 21, () => get(results), (result) => result.id, ($$anchor, result) => {
		{
			let $0 = user_derived(() => get(result).id === workbench.flowName && !workbench.flowIsChanged);
			FlowItem($$anchor, {
				get result() {
					return get(result);
				},
				get isCurrent() {
					return get($0);
				},
				onwalk: () => workbench.chooseFlow(get(result).id)
			});
		}
	});
	reset(ul);
	var div = sibling(ul, 2);
	var node_2 = child(div);
	AddButton(node_2, {
		get label() {
			return get(m).add;
		},
		icon: "plus",
		onclick: add
	});
	var node_3 = sibling(node_2, 2);
	var consequent_2 = ($$anchor) => {
		AddButton($$anchor, {
			get label() {
				return get(m).keepQuestion;
			},
			icon: "plus",
			onclick: keep
		});
	};
	if_block(node_3, ($$render) => {
		if (workbench.flowIsChanged) $$render(consequent_2);
	});
	reset(div);
	reset(section);
	template_effect(() => {
		set_attribute(section, "aria-label", get(m).title);
		set_text(text, get(m).title);
	});
	append($$anchor, section);
	pop();
}
export { Flows as default };
