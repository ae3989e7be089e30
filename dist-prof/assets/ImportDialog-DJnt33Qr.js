const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./serve-CNugxUNN.js","./index-C2EY9Jrc.js","./index-client-Df074lVN.js","./disclose-version-B95T-0FC.js","./preferences.svelte-CBLNW6o_.js","./messages-qA5bnP9Y.js","./storage-CuFJFrMF.js","./_schema-descriptions-vU6MwRT3.js","./schemas-DvnHyvLD.js","./result-BvvWxe1L.js","./compare-mTRkXyoj.js","./icmp-DyJJl9UN.js","./ip-BipVh9MG.js","./rolldown-runtime-DQp2zzRu.js","./format-QTb0hmAm.js","./legs-BAOHQjMk.js","./explanation-8HHqG5kd.js","./index-DyL2_maO.css","./whole-reader-qU9YG7ne.js","./json-JxMdjz4E.js","./deletion-D0Ovw1T_.js","./references-BWpB9qac.js","./secret-coin-CtT0zb1Q.js","./write-DtcxDeDH.js","./write-yaml-BVuMqGim.js","./browser-CJ_C7rCw.js","./given-DcH-TjBr.js"])))=>i.map(i=>d[i]);
import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, D as each, E as snippet, H as delegate, I as append, L as comment, M as set_text, Mt as noop, Nt as to_array, O as index, R as from_html, U as delegated, V as text, W as event, _t as user_derived, at as child, ct as sibling, d as remove_input_defaults, dt as set, et as template_effect, f as set_attribute, g as select_option, h as init_select, m as set_value, ot as first_child, p as set_checked, pt as state, q as get, r as prop, st as only_child, t as onDestroy, v as set_class, wt as push, x as attach } from "./index-client-Df074lVN.js";
import { Gt as Icon, Wt as words, j as readDocument, jt as parsePointer, l as VERDICT_ICONS, u as VERDICT_TONES } from "./index-C2EY9Jrc.js";
import { r as formWords } from "./words-CdykZnJN.js";
import { t as HideIdentity } from "./HideIdentity-BZoGtWYn.js";
import { t as issueLine } from "./issue-line-D8xkDDGB.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { i as nameOf } from "./given-DcH-TjBr.js";
import "./whole-reader-qU9YG7ne.js";
import { i as __vitePreload } from "./messages-qA5bnP9Y.js";
// src/ui/import/FoldedList.svelte
var root$8 = from_html(`<details class="svelte-1qmkjwy"><summary class="svelte-1qmkjwy"> <span class="svelte-1qmkjwy"> </span></summary> <!></details>`);
function FoldedList($$anchor, $$props) {
	/** A list that is opened by its heading. */
	let tone = prop($$props, "tone", 3, null), isOpen = prop($$props, "isOpen", 3, false);
	var details = root$8();
	var summary = child(details);
	var text = child(summary);
	var span = sibling(text);
	var text_1 = only_child(span, true);
	reset(summary);
	var node = sibling(summary, 2);
	snippet(node, () => $$props.children);
	reset(details);
	template_effect(() => {
		set_attribute(details, "data-tone", tone());
		details.open = isOpen();
		set_text(text, `${$$props.title ?? ""} `);
		set_text(text_1, $$props.about);
	});
	append($$anchor, details);
}
// src/ui/import/messages.ts
var counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
var CATALOGUES = {
	en: {
		title: (name) => `Import ${name}`,
		report: "What would be opened",
		cancel: "Cancel",
		open: "Open",
		notYet: "Nothing on the page is replaced before you open it. The files stay in this browser.",
		formats: {
			"aws-cli": "AWS CLI output",
			"terraform-plan": "Terraform plan",
			"terraform-state": "Terraform state",
			cloudformation: "CloudFormation template"
		},
		stages: {
			reading: "Reading the files…",
			understanding: "Putting the network together…",
			checking: "Walking its flows…"
		},
		read: "What was read",
		/** Of what describe calls list, and a document has inside other things. */
		kinds: {
			securityGroupRules: {
				one: "Security group rule",
				many: "Security group rules"
			},
			addresses: {
				one: "Elastic IP address",
				many: "Elastic IP addresses"
			}
		},
		hide: "Without names, and with made-up ids, accounts and public addresses",
		hideAbout: "Walks stay the same. Private addresses, Regions, host names and paths stay too.",
		nothing: "Nothing that belongs to a network.",
		errors: (count) => counted(count, "part could not be read", "parts could not be read"),
		errorsAbout: "Left out of the document.",
		assumed: (count) => counted(count, "assumption", "assumptions"),
		assumedAbout: "What the input leaves open, and how it was settled.",
		ignored: (count) => `${count} left out`,
		ignoredAbout: "Understood, and not part of the document.",
		showAll: (count) => `Show all ${count}`,
		issues: (count) => counted(count, "fault in the document", "faults in the document"),
		issuesHelp: "It can be opened and mended; it is walked once AWS would take it.",
		flows: (count) => counted(count, "suggested flow", "suggested flows"),
		flowsAbout: "Worth asking of this network, with what they come to.",
		notWalked: "not walked",
		vpcs: (chosen, all) => `VPCs: ${chosen} of ${all}`,
		vpcSize: (subnets, hosts) => `${counted(subnets, "subnet", "subnets")}, ${counted(hosts, "host", "hosts")}`,
		allVpcs: "Take all",
		side: "Which side of the plan",
		sides: {
			before: "Before it is applied",
			after: "After it is applied"
		},
		compare: "Compare both",
		compared: (differences, compared) => differences === 0 ? `${counted(compared, "flow", "flows")} walked on both sides: the plan changes no verdict.` : `Of ${counted(compared, "flow", "flows")}, the plan changes the verdict of ${differences}.`,
		notComparable: "One side of the plan is no network that AWS would take, so its flows cannot be walked.",
		notThere: "not there",
		flow: "Flow",
		parameters: (count) => counted(count, "parameter", "parameters"),
		missing: (count) => `${count} without a value`,
		origins: {
			given: "yours",
			default: "default",
			proposed: "proposed",
			missing: "no value"
		}
	},
	ko: {
		title: (name) => `${name} 가져오기`,
		report: "열릴 내용",
		cancel: "취소",
		open: "열기",
		notYet: "열기 전에는 페이지의 내용이 바뀌지 않습니다. 파일은 이 브라우저를 벗어나지 않습니다.",
		formats: {
			"aws-cli": "AWS CLI 출력",
			"terraform-plan": "Terraform 계획",
			"terraform-state": "Terraform 상태",
			cloudformation: "CloudFormation 템플릿"
		},
		stages: {
			reading: "파일을 읽는 중…",
			understanding: "네트워크를 구성하는 중…",
			checking: "흐름을 추적하는 중…"
		},
		read: "읽은 리소스",
		kinds: {
			securityGroupRules: {
				one: "보안 그룹 규칙",
				many: "보안 그룹 규칙"
			},
			addresses: {
				one: "탄력적 IP 주소",
				many: "탄력적 IP 주소"
			}
		},
		hide: "이름은 빼고, ID·계정·퍼블릭 주소는 지어낸 값으로 바꾸기",
		hideAbout: "추적 결과는 같습니다. 프라이빗 주소, 리전, 호스트 이름과 경로는 그대로 둡니다.",
		nothing: "네트워크에 속하는 것이 없습니다.",
		errors: (count) => `읽지 못한 부분 ${count}건`,
		errorsAbout: "문서에 넣지 않았습니다.",
		assumed: (count) => `가정 ${count}건`,
		assumedAbout: "입력만으로 알 수 없어 이렇게 정했습니다.",
		ignored: (count) => `제외 ${count}건`,
		ignoredAbout: "읽었지만 문서에는 필요하지 않습니다.",
		showAll: (count) => `${count}건 모두 보기`,
		issues: (count) => `문서의 오류 ${count}건`,
		issuesHelp: "그대로 열어 고칠 수 있습니다. AWS가 받아들일 내용이 되면 추적합니다.",
		flows: (count) => `추천 흐름 ${count}개`,
		flowsAbout: "이 네트워크에서 확인해 볼 만한 흐름과 그 판정입니다.",
		notWalked: "추적 불가",
		vpcs: (chosen, all) => `VPC: ${all}개 중 ${chosen}개`,
		vpcSize: (subnets, hosts) => `서브넷 ${subnets}개, 호스트 ${hosts}개`,
		allVpcs: "모두 선택",
		side: "계획의 어느 쪽",
		sides: {
			before: "적용 전",
			after: "적용 후"
		},
		compare: "전후 비교",
		compared: (differences, compared) => differences === 0 ? `흐름 ${compared}개를 양쪽에서 추적했습니다. 이 계획으로 바뀌는 판정이 없습니다.` : `흐름 ${compared}개 중 ${differences}개의 판정이 이 계획으로 바뀝니다.`,
		notComparable: "계획의 한쪽이 AWS에서 허용되지 않는 네트워크라 흐름을 추적할 수 없습니다.",
		notThere: "없음",
		flow: "흐름",
		parameters: (count) => `파라미터 ${count}개`,
		missing: (count) => `값 없음 ${count}개`,
		origins: {
			given: "직접 입력",
			default: "기본값",
			proposed: "제안값",
			missing: "값 없음"
		}
	}
};
function importWords() {
	return CATALOGUES[preferences.language];
}
// src/ui/import/FlowVerdicts.svelte
var root$7 = from_html(`<li class="svelte-1c92zau"><span class="verdict svelte-1c92zau"><!> </span> <span> </span></li>`);
var root_1$7 = from_html(`<ul></ul>`);
function FlowVerdicts($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(importWords);
	{
		let $0 = user_derived(() => get(m).flows($$props.flows.length));
		FoldedList($$anchor, {
			get title() {
				return get($0);
			},
			get about() {
				return get(m).flowsAbout;
			},
			children: ($$anchor, $$slotProps) => {
				var ul = root_1$7();
				each(ul, 21, () => $$props.flows, ({ name, verdict }) => name, ($$anchor, $$item) => {
					let name = () => get($$item).name;
					let verdict = () => get($$item).verdict;
					var li = root$7();
					var span = child(li);
					var node = child(span);
					{
						let $0 = user_derived(() => verdict() === null ? "warning" : VERDICT_ICONS[verdict()]);
						Icon(node, { get name() {
							return get($0);
						} });
					}
					var text = sibling(node);
					reset(span);
					var span_1 = sibling(span, 2);
					var text_1 = only_child(span_1, true);
					reset(li);
					template_effect(($0) => {
						set_attribute(span, "data-tone", verdict() === null ? "unknown" : VERDICT_TONES[verdict()]);
						set_text(text, ` ${$0 ?? ""}`);
						set_text(text_1, name());
					}, [() => verdict() === null ? get(m).notWalked : words().panel.verdicts[verdict()]]);
					append($$anchor, li);
				});
				reset(ul);
				append($$anchor, ul);
			},
			$$slots: { default: true }
		});
	}
	pop();
}
// src/ui/import/ParameterForm.svelte
var root$6 = from_html(`<span class="missing svelte-f0wvsn"> </span>`);
var root_1$6 = from_html(`<option> </option>`);
var root_2$4 = from_html(`<select class="svelte-f0wvsn"><!><!></select>`);
var root_3$4 = from_html(`<input type="text" autocomplete="off" spellcheck="false" class="svelte-f0wvsn"/>`);
var root_4$2 = from_html(`<span> </span>`);
var root_5$2 = from_html(`<div class="field svelte-f0wvsn"><label class="svelte-f0wvsn"> </label> <!> <p class="svelte-f0wvsn"><code> </code> <span> </span> <!></p></div>`);
var root_6 = from_html(`<details class="svelte-f0wvsn"><summary class="svelte-f0wvsn"> <!></summary> <div class="fields svelte-f0wvsn"></div></details>`);
function ParameterForm($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(importWords);
	const missing = user_derived(() => $$props.parameters.filter(({ origin }) => origin === "missing").length);
	/** An empty field is left to the template. */
	function change(name, value) {
		$$props.importing.setParameter(name, value === "" ? null : value);
	}
	var details = root_6();
	var summary = child(details);
	var text = child(summary);
	var node = sibling(text);
	var consequent = ($$anchor) => {
		var span = root$6();
		var text_1 = only_child(span, true);
		template_effect(($0) => set_text(text_1, $0), [() => get(m).missing(get(missing))]);
		append($$anchor, span);
	};
	if_block(node, ($$render) => {
		if (get(missing) > 0) $$render(consequent);
	});
	reset(summary);
	var div = sibling(summary, 2);
	each(div, 23, () => $$props.parameters, (parameter) => `${parameter.file} ${parameter.name}`, ($$anchor, parameter, index) => {
		const computed_const = user_derived(() => {
			const { name, type, description, allowedValues, value = "", origin } = get(parameter);
			return {
				name,
				type,
				description,
				allowedValues,
				value,
				origin
			};
		});
		const id = user_derived(() => `import-parameter-${String(get(index))}`);
		var div_1 = root_5$2();
		var label = child(div_1);
		var text_2 = only_child(label, true);
		var node_1 = sibling(label, 2);
		var consequent_2 = ($$anchor) => {
			var select = root_2$4();
			var node_2 = child(select);
			var consequent_1 = ($$anchor) => {
				var option = root_1$6();
				var text_3 = only_child(option, true);
				var option_value = {};
				template_effect(() => {
					set_text(text_3, get(computed_const).value);
					if (option_value !== (option_value = get(computed_const).value)) option.value = (option.__value = option_value) ?? "";
				});
				append($$anchor, option);
			};
			var d = user_derived(() => !get(computed_const).allowedValues.includes(get(computed_const).value));
			if_block(node_2, ($$render) => {
				if (get(d)) $$render(consequent_1);
			});
			var node_3 = sibling(node_2);
			each(node_3, 16, () => get(computed_const).allowedValues, (allowed) => allowed, ($$anchor, allowed) => {
				var option_1 = root_1$6();
				var text_4 = only_child(option_1, true);
				var option_1_value = {};
				template_effect(() => {
					set_text(text_4, allowed);
					if (option_1_value !== (option_1_value = allowed)) option_1.value = (option_1.__value = option_1_value) ?? "";
				});
				append($$anchor, option_1);
			});
			reset(select);
			var select_value;
			init_select(select);
			template_effect(() => {
				set_attribute(select, "id", get(id));
				set_attribute(select, "aria-describedby", `${get(id) ?? ""}-about`);
				if (select_value !== (select_value = get(computed_const).value)) select.value = (select.__value = select_value) ?? "", select_option(select, select_value);
			});
			delegated("change", select, ({ currentTarget }) => change(get(computed_const).name, currentTarget.value));
			append($$anchor, select);
		};
		var alternate = ($$anchor) => {
			var input = root_3$4();
			remove_input_defaults(input);
			template_effect(() => {
				set_attribute(input, "id", get(id));
				set_value(input, get(computed_const).value);
				set_attribute(input, "aria-describedby", `${get(id) ?? ""}-about`);
			});
			delegated("change", input, ({ currentTarget }) => change(get(computed_const).name, currentTarget.value));
			append($$anchor, input);
		};
		if_block(node_1, ($$render) => {
			if (get(computed_const).allowedValues.length > 0) $$render(consequent_2);
			else $$render(alternate, -1);
		});
		var p = sibling(node_1, 2);
		var code = child(p);
		var text_5 = only_child(code, true);
		var span_1 = sibling(code, 2);
		let classes;
		var text_6 = only_child(span_1, true);
		var node_4 = sibling(span_1, 2);
		var consequent_3 = ($$anchor) => {
			var span_2 = root_4$2();
			var text_7 = only_child(span_2, true);
			template_effect(() => set_text(text_7, get(computed_const).description));
			append($$anchor, span_2);
		};
		if_block(node_4, ($$render) => {
			if (get(computed_const).description !== void 0) $$render(consequent_3);
		});
		reset(p);
		reset(div_1);
		template_effect(() => {
			set_attribute(label, "for", get(id));
			set_text(text_2, get(computed_const).name);
			set_attribute(p, "id", `${get(id) ?? ""}-about`);
			set_text(text_5, get(computed_const).type);
			classes = set_class(span_1, 1, "svelte-f0wvsn", null, classes, { missing: get(computed_const).origin === "missing" });
			set_text(text_6, get(m).origins[get(computed_const).origin]);
		});
		append($$anchor, div_1);
	});
	reset(div);
	reset(details);
	template_effect(($0) => {
		details.open = get(missing) > 0;
		set_text(text, `${$0 ?? ""} `);
	}, [() => get(m).parameters($$props.parameters.length)]);
	append($$anchor, details);
	pop();
}
delegate(["change"]);
// src/ui/import/PlanSides.svelte
var root$5 = from_html(`<span class="verdict svelte-1g7pjm7"><!> </span>`);
var root_1$5 = from_html(`<label class="svelte-1g7pjm7"><input type="radio" name="import-side"/> </label>`);
var root_2$3 = from_html(`<p> </p>`);
var root_3$3 = from_html(`<tr><th scope="row" class="svelte-1g7pjm7"> </th><td class="svelte-1g7pjm7"><!></td><td class="svelte-1g7pjm7"><!></td></tr>`);
var root_4$1 = from_html(`<table class="svelte-1g7pjm7"><thead class="svelte-1g7pjm7"><tr><th scope="col" class="svelte-1g7pjm7"> </th><th scope="col" class="svelte-1g7pjm7"> </th><th scope="col" class="svelte-1g7pjm7"> </th></tr></thead><tbody class="svelte-1g7pjm7"></tbody></table>`);
var root_5$1 = from_html(`<section class="svelte-1g7pjm7"><fieldset class="svelte-1g7pjm7"><legend class="svelte-1g7pjm7"> </legend> <!> <button type="button" class="svelte-1g7pjm7"><!> </button></fieldset> <div role="status"><!></div> <!></section>`);
function PlanSides($$anchor, $$props) {
	push($$props, true);
	const outcome = ($$anchor, side = noop) => {
		var span = root$5();
		var node = child(span);
		{
			let $0 = user_derived(() => side() === null ? "dot" : VERDICT_ICONS[side().verdict]);
			Icon(node, { get name() {
				return get($0);
			} });
		}
		var text = sibling(node);
		reset(span);
		template_effect(() => {
			set_attribute(span, "data-tone", side() === null ? "unknown" : VERDICT_TONES[side().verdict]);
			set_text(text, ` ${(side() === null ? get(m).notThere : side().headline) ?? ""}`);
		});
		append($$anchor, span);
	};
	const SIDES = ["before", "after"];
	const m = user_derived(importWords);
	const comparison = user_derived(() => $$props.importing.comparison);
	var section = root_5$1();
	var fieldset = child(section);
	var legend = child(fieldset);
	var text_1 = only_child(legend, true);
	var node_1 = sibling(legend, 2);
	each(node_1, 16, () => SIDES, (side) => side, ($$anchor, side) => {
		var label = root_1$5();
		var input = child(label);
		remove_input_defaults(input);
		var text_2 = sibling(input);
		reset(label);
		template_effect(() => {
			set_checked(input, $$props.importing.choices.side === side);
			set_text(text_2, ` ${get(m).sides[side] ?? ""}`);
		});
		delegated("change", input, () => $$props.importing.setSide(side));
		append($$anchor, label);
	});
	var button = sibling(node_1, 2);
	var node_2 = child(button);
	Icon(node_2, { name: "swap" });
	var text_3 = sibling(node_2);
	reset(button);
	reset(fieldset);
	var div = sibling(fieldset, 2);
	var node_3 = child(div);
	var consequent = ($$anchor) => {
		var p = root_2$3();
		var text_4 = only_child(p, true);
		template_effect(() => set_text(text_4, get(m).notComparable));
		append($$anchor, p);
	};
	var consequent_1 = ($$anchor) => {
		var p_1 = root_2$3();
		var text_5 = only_child(p_1, true);
		template_effect(($0) => set_text(text_5, $0), [() => get(m).compared(get(comparison).differences.length, get(comparison).compared)]);
		append($$anchor, p_1);
	};
	if_block(node_3, ($$render) => {
		if (get(comparison) === "none") $$render(consequent);
		else if (get(comparison) !== null) $$render(consequent_1, 1);
	});
	reset(div);
	var node_4 = sibling(div, 2);
	var consequent_2 = ($$anchor) => {
		var table = root_4$1();
		var thead = child(table);
		var tr = child(thead);
		var th = child(tr);
		var text_6 = only_child(th, true);
		var th_1 = sibling(th);
		var text_7 = only_child(th_1, true);
		var th_2 = sibling(th_1);
		var text_8 = only_child(th_2, true);
		reset(tr);
		reset(thead);
		var tbody = sibling(thead);
		each(tbody, 21, () => get(comparison).differences, ({ flow, before, after }) => flow, ($$anchor, $$item) => {
			let flow = () => get($$item).flow;
			let before = () => get($$item).before;
			let after = () => get($$item).after;
			var tr_1 = root_3$3();
			var th_3 = child(tr_1);
			var text_9 = only_child(th_3, true);
			var td = sibling(th_3);
			var node_5 = child(td);
			outcome(node_5, before);
			reset(td);
			var td_1 = sibling(td);
			var node_6 = child(td_1);
			outcome(node_6, after);
			reset(td_1);
			reset(tr_1);
			template_effect(() => set_text(text_9, flow()));
			append($$anchor, tr_1);
		});
		reset(tbody);
		reset(table);
		template_effect(() => {
			set_text(text_6, get(m).flow);
			set_text(text_7, get(m).sides.before);
			set_text(text_8, get(m).sides.after);
		});
		append($$anchor, table);
	};
	if_block(node_4, ($$render) => {
		if (get(comparison) !== null && get(comparison) !== "none" && get(comparison).differences.length > 0) $$render(consequent_2);
	});
	reset(section);
	template_effect(() => {
		set_text(text_1, get(m).side);
		button.disabled = $$props.importing.isBusy;
		set_text(text_3, ` ${get(m).compare ?? ""}`);
	});
	delegated("click", button, () => void $$props.importing.compare());
	append($$anchor, section);
	pop();
}
delegate(["change", "click"]);
// src/explain/import-messages.ts
var SENTENCES = {
	"vpc-from-local-routes": {
		en: "The input does not describe `{vpc}`. Its block `{cidr}` is taken from the local routes of its route tables; `describe-vpcs` would tell.",
		ko: "입력에 `{vpc}` VPC의 설명이 없습니다. 라우팅 테이블의 로컬 경로에서 CIDR 블록 `{cidr}` 값을 가져왔습니다. `describe-vpcs` 출력을 더하면 정확해집니다."
	},
	"vpc-from-subnets": {
		en: "The input does not describe `{vpc}`. Its block `{cidr}` is drawn around its subnets; `describe-vpcs` would tell.",
		ko: "입력에 `{vpc}` VPC의 설명이 없습니다. 서브넷을 모두 담도록 CIDR 블록을 `{cidr}` 값으로 정했습니다. `describe-vpcs` 출력을 더하면 정확해집니다."
	},
	"vpc-cidr-assumed": {
		en: "Nothing in the input gives the block of `{vpc}`: `{cidr}` is assumed. Add the output of `describe-vpcs`.",
		ko: "입력으로는 `{vpc}` VPC의 CIDR 블록을 알 수 없어 `{cidr}` 값으로 가정했습니다. `describe-vpcs` 출력을 더하세요."
	},
	"gateway-from-route": {
		en: "Active routes of `{vpc}` lead to `{id}`, which the input does not describe. It is taken to be attached to that VPC.",
		ko: "`{vpc}` VPC의 활성 경로가 입력에 설명이 없는 `{id}` 게이트웨이를 가리킵니다. 이 VPC에 연결된 것으로 가정했습니다."
	},
	"route-tables-not-given": {
		en: "There is no output of `describe-route-tables`: every subnet gets a main route table with the local route alone.",
		ko: "`describe-route-tables` 출력이 없습니다. 모든 서브넷이 로컬 경로만 있는 기본 라우팅 테이블을 사용하는 것으로 가정했습니다."
	},
	"network-acls-not-given": {
		en: "There is no output of `describe-network-acls`: every subnet gets the default network ACL, which allows everything.",
		ko: "`describe-network-acls` 출력이 없습니다. 모든 서브넷이 전부 허용하는 기본 네트워크 ACL을 사용하는 것으로 가정했습니다."
	},
	"security-group-not-given": {
		en: "The input does not describe the security group `{group}`. It stands in the document without rules: fill them in.",
		ko: "입력에 `{group}` 보안 그룹의 설명이 없습니다. 문서에 규칙 없이 넣었으니 규칙을 채우세요."
	},
	"security-group-association": {
		en: "The security group `{group}` is used in `{vpc}`, which is not its own VPC: an association with that VPC is assumed.",
		ko: "`{group}` 보안 그룹이 자신의 VPC가 아닌 `{vpc}` VPC에서 사용됩니다. 그 VPC에 연결되어 있는 것으로 가정했습니다."
	},
	"interface-without-groups": {
		en: "The network interface `{id}` has no security groups. Its owner, an AWS service, decides what it lets through.",
		ko: "`{id}` 네트워크 인터페이스에는 보안 그룹이 없습니다. 무엇을 통과시킬지는 소유자인 AWS 서비스가 정합니다."
	},
	"prefix-list-entries-not-given": {
		en: "The entries of the prefix list `{list}` are not in the input, so nothing matches it. Add the output of `get-managed-prefix-list-entries`.",
		ko: "입력에 `{list}` 접두사 목록의 항목이 없어 아무것도 일치하지 않습니다. `get-managed-prefix-list-entries` 출력을 더하세요."
	},
	"prefix-list-of-entries": {
		en: "The entries in this file do not say to which prefix list they belong. `{list}` is the only one without entries, and gets them.",
		ko: "이 파일의 항목이 어느 접두사 목록의 것인지 적혀 있지 않습니다. 항목이 없는 유일한 목록인 `{list}` 목록에 넣었습니다."
	},
	"route-target-not-given": {
		en: "The route to `{destination}` in `{table}` leads to `{target}`, which is not in the input.",
		ko: "`{table}` 라우팅 테이블에서 `{destination}` 경로의 대상인 `{target}` 리소스가 입력에 없습니다."
	},
	"propagated-origin": {
		en: "The route to `{destination}` in `{table}` was propagated. AWS does not say how: a VPN with BGP is assumed. Change `origin` where it is another.",
		ko: "`{table}` 라우팅 테이블의 `{destination}` 경로는 전파된 것입니다. AWS가 방식을 알려 주지 않아 BGP를 쓰는 VPN으로 가정했습니다. 다르면 `origin` 값을 바꾸세요."
	},
	masquerade: {
		en: "The source/destination check of `{id}` is off: it is taken for a NAT instance, which forwards with its own address. For a router or firewall, set `forwards` to `route`.",
		ko: "`{id}` 인스턴스는 원본/대상 확인이 꺼져 있어 자신의 주소로 바꾸어 전달하는 NAT 인스턴스로 가정했습니다. 라우터나 방화벽이면 `forwards` 값을 `route`로 바꾸세요."
	},
	"interface-repeated": {
		en: "The interface `{interface}` of `{id}` has no id of its own in the input, so it is written into the instance.",
		ko: "`{id}` 인스턴스의 `{interface}` 인터페이스 ID가 다른 인스턴스와 겹쳐, 인터페이스를 인스턴스 안에 적었습니다."
	},
	"database-address-unknown": {
		en: "No network interface in the input fits the DB instance `{id}`. It stands in `{subnet}` with an assumed address; `describe-network-interfaces` would tell.",
		ko: "`{id}` DB 인스턴스에 맞는 네트워크 인터페이스가 입력에 없습니다. `{subnet}` 서브넷에 가정한 주소로 넣었습니다. `describe-network-interfaces` 출력을 더하면 정확해집니다."
	},
	"database-address-ambiguous": {
		en: "{count} network interfaces of RDS fit the DB instance `{id}`, and AWS does not say which is its own. `{interface}` is taken.",
		ko: "RDS 네트워크 인터페이스 {count}개가 `{id}` DB 인스턴스에 맞지만 AWS는 어느 것인지 알려 주지 않습니다. `{interface}` 인터페이스로 정했습니다."
	},
	"database-subnet-ambiguous": {
		en: "The DB instance `{id}` can be in {count} subnets. `{subnet}` is taken.",
		ko: "`{id}` DB 인스턴스가 있을 수 있는 서브넷이 {count}개입니다. `{subnet}` 서브넷으로 정했습니다."
	},
	"database-port": {
		en: "The DB instance `{id}` has no endpoint yet. The usual port of its engine, {port}, is assumed.",
		ko: "`{id}` DB 인스턴스에는 아직 엔드포인트가 없습니다. 엔진의 기본 포트인 {port}번으로 가정했습니다."
	},
	"address-outside-subnet": {
		en: "The address `{address}` of `{id}` is outside the subnet `{subnet}`, and is left out.",
		ko: "`{id}` 리소스의 `{address}` 주소는 `{subnet}` 서브넷 밖에 있어 뺐습니다."
	},
	"address-reserved": {
		en: "The address `{address}` of `{id}` is one that AWS reserves in the subnet `{subnet}`, and is left out.",
		ko: "`{id}` 리소스의 `{address}` 주소는 AWS가 `{subnet}` 서브넷에서 예약한 것이어서 뺐습니다."
	},
	"address-taken": {
		en: "The address `{address}` of `{id}` belongs to something else in the input too, and is left out here.",
		ko: "`{id}` 리소스의 `{address}` 주소는 입력에서 다른 리소스도 사용하므로 여기서는 뺐습니다."
	},
	"public-address-taken": {
		en: "The public address `{address}` of `{id}` belongs to something else in the input too, and is left out here.",
		ko: "`{id}` 리소스의 퍼블릭 주소 `{address}` 값은 입력에서 다른 리소스도 사용하므로 여기서는 뺐습니다."
	},
	"exclusion-from-state": {
		en: "Block Public Access is on, and off for `{vpc}`: an exclusion that allows both directions is assumed. `describe-vpc-block-public-access-exclusions` would tell.",
		ko: "퍼블릭 액세스 차단이 켜져 있지만 `{vpc}` VPC에서는 꺼져 있습니다. 양방향을 허용하는 제외가 있는 것으로 가정했습니다. `describe-vpc-block-public-access-exclusions` 출력을 더하면 정확해집니다."
	},
	"quota-raised": {
		en: "The account has more than the default quota allows: `{quota}` is set to {value}.",
		ko: "계정이 기본 할당량보다 많이 사용하고 있어 `{quota}` 할당량을 {value}개로 정했습니다."
	},
	"kind-guessed": {
		en: "This is a bare list, such as `--query` prints. By its members it is taken for `{what}`.",
		ko: "`--query` 출력처럼 키가 없는 목록입니다. 항목을 보고 `{what}` 목록으로 읽었습니다."
	},
	"repeated-differs": {
		en: "`{id}` in `{what}` differs from what `{earlier}` says of it. The later one is taken.",
		ko: "`{what}` 목록의 `{id}` 항목이 `{earlier}` 파일의 내용과 다릅니다. 나중 것을 사용했습니다."
	},
	"rules-differ": {
		en: "{count} rules of `{group}` stand in only one of `describe-security-groups` and `describe-security-group-rules`. The former is taken.",
		ko: "`{group}` 보안 그룹의 규칙 {count}개가 `describe-security-groups` 출력과 `describe-security-group-rules` 출력 중 한쪽에만 있습니다. 앞의 것을 사용했습니다."
	},
	"more-pages": {
		en: "The output of `{what}` ends with a token for the next page, which is not in the input.",
		ko: "`{what}` 출력이 다음 페이지 토큰으로 끝나지만 다음 페이지가 입력에 없습니다."
	},
	"parameter-missing": {
		en: "The parameter `{name}` ({type}) has no value, and the network depends on it. Give one: `--parameter {name}=…`.",
		ko: "네트워크에 필요한 `{name}` 파라미터({type})에 값이 없습니다. `--parameter {name}=…` 옵션으로 값을 주세요."
	},
	"parameter-proposed": {
		en: "The parameter `{name}` has no value. `{value}` is assumed.",
		ko: "`{name}` 파라미터에 값이 없어 `{value}` 값으로 가정했습니다."
	},
	"condition-assumed": {
		en: "Whether the condition `{condition}` holds depends on `{waits}`, which has no value here. It is taken not to hold.",
		ko: "`{condition}` 조건은 값이 없는 `{waits}` 항목에 달려 있습니다. 성립하지 않는 것으로 가정했습니다."
	},
	"zones-assumed": {
		en: "Which Availability Zones an account has in {region}, only AWS knows. Assumed: {zones}.",
		ko: "계정이 {region} 리전에서 쓰는 가용 영역은 AWS만 압니다. {zones} 영역으로 가정했습니다."
	},
	"block-assumed": {
		en: "AWS chooses the block of `{id}` when it is made. {cidr} is assumed.",
		ko: "`{id}` 리소스의 블록은 만들 때 AWS가 정합니다. {cidr} 블록으로 가정했습니다."
	},
	"export-not-given": {
		en: "No template in the input exports `{name}`. What imports it stays outside the document.",
		ko: "입력에 `{name}` 이름으로 내보내는 템플릿이 없습니다. 이를 가져오는 부분은 문서 밖에 둡니다."
	},
	"nested-template-not-given": {
		en: "The template of the nested stack `{stack}` is not in the input, and nothing of it is in the document. Give its file too.",
		ko: "중첩 스택 `{stack}` 템플릿이 입력에 없어 그 내용이 문서에 없습니다. 그 파일도 함께 주세요."
	},
	"egress-replaced": {
		en: "A rule of its own is aimed at the outbound side of `{group}`: the allow-all rule that a new group has is taken to be gone.",
		ko: "`{group}` 보안 그룹에 따로 선언한 아웃바운드 규칙이 있습니다. 새 그룹의 전체 허용 규칙은 없어진 것으로 가정했습니다."
	},
	"interfaces-represented": {
		en: "The network interfaces of `{id}` come and go as it runs. One in each of its subnets ({count}) stands for them.",
		ko: "`{id}` 리소스의 네트워크 인터페이스는 실행 중에 생기고 없어집니다. 서브넷마다 하나씩({count}개) 대표로 넣었습니다."
	},
	"reference-inferred": {
		en: "The plan does not say outright what `{attribute}` of `{id}` refers to. `{target}` is the only one that fits, and is taken.",
		ko: "계획에 `{id}` 리소스의 `{attribute}` 값이 무엇을 가리키는지 직접 적혀 있지 않습니다. 유일하게 맞는 `{target}` 리소스로 정했습니다."
	},
	"reference-first": {
		en: "`{attribute}` of `{id}` can refer to {count} resources, and the plan does not say to which. `{target}` is taken.",
		ko: "`{id}` 리소스의 `{attribute}` 값이 가리킬 수 있는 리소스가 {count}개이며 계획으로는 알 수 없습니다. `{target}` 리소스로 정했습니다."
	},
	"reference-unknown": {
		en: "What `{attribute}` of `{id}` refers to is known only after apply ({count} candidates). It is left unknown; the state tells.",
		ko: "`{id}` 리소스의 `{attribute}` 값이 무엇을 가리키는지는 적용한 뒤에야 알 수 있습니다(후보 {count}개). 알 수 없는 것으로 두었습니다. 상태 파일에는 적혀 있습니다."
	},
	"references-lost": {
		en: "The plan has no `configuration`, so what refers to ids that do not exist yet is not known.",
		ko: "계획에 `configuration` 부분이 없어, 아직 없는 ID를 가리키는 참조를 알 수 없습니다."
	},
	"plan-incomplete": {
		en: "Terraform could not finish this plan: parts of the network may be missing.",
		ko: "Terraform이 끝까지 만들지 못한 계획입니다. 네트워크의 일부가 빠져 있을 수 있습니다."
	},
	"public-addresses-assumed": {
		en: "{count} public addresses are known only after apply: addresses of the ranges for documentation stand in for them.",
		ko: "퍼블릭 주소 {count}개는 적용한 뒤에야 정해지므로 문서용 대역의 주소를 대신 넣었습니다."
	},
	"peer-unknown": {
		en: "With whom a rule of `{group}` lets talk is known only after apply. The rule stands in the document with `{peer}`, which nothing matches.",
		ko: "`{group}` 보안 그룹의 규칙이 누구와의 통신을 허용하는지는 적용한 뒤에야 알 수 있습니다. 아무것도 일치하지 않는 `{peer}` 값으로 규칙을 남겨 두었습니다."
	},
	"routes-unknown": {
		en: "The routes of `{table}` are known only after apply, and are missing.",
		ko: "`{table}` 라우팅 테이블의 경로는 적용한 뒤에야 알 수 있어 빠져 있습니다."
	},
	"default-vpc-internet": {
		en: "`{vpc}` is a default VPC, whose gateway and routes the input does not describe. An internet gateway, and a route to it in the main route table, are assumed, as AWS makes them.",
		ko: "`{vpc}` VPC는 기본 VPC이지만 입력에 게이트웨이와 경로의 설명이 없습니다. AWS가 만들어 두는 대로 인터넷 게이트웨이와 그리로 가는 기본 라우팅 테이블의 경로가 있는 것으로 가정했습니다."
	},
	"inline-and-separate": {
		en: "`{id}` has rules in itself and others in resources of their own. Terraform makes each apply remove those of the other; here all are taken.",
		ko: "`{id}` 리소스에는 안에 적힌 규칙과 별도 리소스로 적힌 규칙이 함께 있습니다. Terraform은 적용할 때마다 서로를 지우지만 여기서는 모두 넣었습니다."
	},
	"owner-inferred": {
		en: "This output (`{what}`) does not say what it is about. `{owner}` is the only one left, and gets it.",
		ko: "이 출력(`{what}`)에는 무엇에 대한 것인지 적혀 있지 않습니다. 남은 것이 `{owner}` 하나뿐이라 그 내용으로 읽었습니다."
	},
	"targets-not-given": {
		en: "The input does not give the targets of the target group `{group}`, so it has none here. Add the output of `describe-target-health` for it.",
		ko: "입력에 `{group}` 대상 그룹의 대상이 없어 빈 그룹으로 두었습니다. 이 그룹의 `describe-target-health` 출력을 더하세요."
	},
	"target-not-given": {
		en: "{count} targets of `{group}` are left out: they are not in the input, or of a kind that is not walked yet.",
		ko: "`{group}` 리소스의 대상 {count}개는 입력에 없거나 아직 추적하지 못하는 종류라 뺐습니다."
	},
	"listeners-not-given": {
		en: "The load balancer `{id}` has no listeners here, as the input has none for it. Add the output of `describe-listeners`.",
		ko: "입력에 `{id}` 로드 밸런서의 리스너가 없어 리스너 없이 두었습니다. `describe-listeners` 출력을 더하세요."
	},
	"rule-condition": {
		en: "Rule {priority} of a listener of `{id}` is left out: it asks for something of the request that a walk does not know, such as a header or the query string.",
		ko: "`{id}` 로드 밸런서의 리스너 규칙 {priority}번은 헤더나 쿼리 문자열처럼 추적에서 알 수 없는 것을 조건으로 하므로 뺐습니다."
	},
	"attachment-subnets": {
		en: "The input does not give the subnets of the attachment `{id}` in `{vpc}`. One of each Availability Zone is taken ({count}); `describe-transit-gateway-vpc-attachments` would tell.",
		ko: "입력에 `{vpc}` VPC에 있는 `{id}` 연결의 서브넷이 없어 가용 영역마다 하나씩({count}개) 골랐습니다. `describe-transit-gateway-vpc-attachments` 출력을 더하면 정확해집니다."
	},
	"transit-route-left-out": {
		en: "The route to `{destination}` in the transit gateway route table `{table}` is left out: the attachment `{target}` is not in the input, or of a kind that is not walked yet. Walks that come to it end in `unknown`.",
		ko: "`{target}` 연결이 입력에 없거나 아직 추적하지 못하는 종류라 전송 게이트웨이 라우팅 테이블 `{table}` 항목의 `{destination}` 경로를 뺐습니다. 이 경로에 이르는 추적은 `unknown`으로 끝납니다."
	},
	"transit-attachment-not-given": {
		en: "AWS calls a route of `{table}` to `{target}` active, and the input has no attachment of `{vpc}`: a walk along it ends in `unknown`.",
		ko: "AWS에서는 `{table}` 라우팅 테이블의 `{target}` 경로가 활성 상태인데 입력에는 `{vpc}` VPC의 연결이 없습니다. 이 경로를 따르는 추적은 `unknown`으로 끝납니다."
	},
	"endpoint-prefix-list": {
		en: "The input does not say which prefix list belongs to the gateway endpoint `{id}`. `{list}` stands for it.",
		ko: "게이트웨이 엔드포인트 `{id}` 리소스의 접두사 목록이 입력에 없어 `{list}` 이름으로 대신했습니다."
	},
	"on-premises-block": {
		en: "What lies behind the customer gateway `{id}` is not in the input: a network with `{cidr}` is assumed.",
		ko: "고객 게이트웨이 `{id}` 뒤의 네트워크가 입력에 없어 `{cidr}` 블록이 있는 것으로 가정했습니다."
	},
	"on-premises-from-routes": {
		en: "The network behind the customer gateway `{id}` is taken to have the blocks to which routes lead there: {cidrs}.",
		ko: "고객 게이트웨이 `{id}` 뒤의 네트워크에는 그리로 가는 경로의 블록이 있는 것으로 가정했습니다: {cidrs}."
	},
	"not-modelled": {
		en: "`{what}`: {count} left out, as they are not walked yet. A walk that meets one says so.",
		ko: "`{what}`: 아직 추적하지 못하는 리소스라 {count}개를 뺐습니다. 이를 만나는 추적은 그렇다고 알려 줍니다."
	},
	"not-needed": {
		en: "`{what}`: {count} left out, as a walk needs none of them.",
		ko: "`{what}`: 추적에 필요하지 않아 {count}개를 뺐습니다."
	},
	"unknown-key": {
		en: "`{what}`: {count} left out. The key is not one of those that describe a network.",
		ko: "`{what}`: 네트워크를 설명하는 키가 아니어서 {count}개를 뺐습니다."
	},
	"not-recognised": {
		en: "This is JSON, but no output of the AWS CLI that is known here.",
		ko: "JSON이지만 여기서 읽을 수 있는 AWS CLI 출력이 아닙니다."
	},
	"not-data": {
		en: "This file is not read: it is empty, or not the output of a command.",
		ko: "비어 있거나 명령의 출력이 아닌 파일이어서 읽지 않았습니다."
	},
	terminated: {
		en: "`{what}`: {count} terminated, and left out.",
		ko: "`{what}`: 종료된 {count}개를 뺐습니다."
	},
	deleted: {
		en: "`{what}`: {count} deleted, and left out.",
		ko: "`{what}`: 삭제된 {count}개를 뺐습니다."
	},
	"not-associated": {
		en: "`{what}`: {count} associated with nothing, and left out.",
		ko: "`{what}`: 아무것에도 연결되지 않은 {count}개를 뺐습니다."
	},
	"unused-aws-list": {
		en: "`{what}`: {count} lists of AWS that no route and no rule names, left out.",
		ko: "`{what}`: 경로나 규칙에서 쓰지 않는 AWS 관리형 목록 {count}개를 뺐습니다."
	},
	"edge-of-other-gateway": {
		en: "`{what}`: {count} edge associations with something other than an internet gateway, left out.",
		ko: "`{what}`: 인터넷 게이트웨이가 아닌 것과의 엣지 연결 {count}개를 뺐습니다."
	},
	"public-pool": {
		en: "`{what}`: {count} associations with a public IPv4 pool left out, as its blocks are not in the input.",
		ko: "`{what}`: 블록이 입력에 없어 퍼블릭 IPv4 풀과의 연결 {count}개를 뺐습니다."
	},
	"group-of-other-vpc": {
		en: "`{what}`: {count} rules left out that name a group of another VPC. They matter over a peering connection or transit gateway only, and the input has none between the two.",
		ko: "`{what}`: 다른 VPC의 보안 그룹을 참조하는 규칙 {count}개를 뺐습니다. 피어링 연결이나 전송 게이트웨이를 거칠 때만 쓰이는데 입력에는 두 VPC를 잇는 것이 없습니다."
	},
	"resource-not-given": {
		en: "`{what}`: {count} left out, as what they are about is not in the input.",
		ko: "`{what}`: 대상 리소스가 입력에 없어 {count}개를 뺐습니다."
	},
	"custom-resource": {
		en: "`{what}`: {count} left out. A program of the template's author makes what it stands for, which may be a part of the network.",
		ko: "`{what}`: {count}개를 뺐습니다. 템플릿 작성자의 프로그램이 만드는 것이라 네트워크의 일부일 수 있습니다."
	},
	macro: {
		en: "`{what}`: {count} not expanded. Only AWS can, with the macro or the file that is named: `get-template --template-stage Processed` prints the result.",
		ko: "`{what}`: {count}개를 펼치지 못했습니다. 매크로나 파일이 있는 AWS에서만 할 수 있습니다. `get-template --template-stage Processed` 명령이 결과를 출력합니다."
	},
	"rule-repeated": {
		en: "`{what}`: {count} left out that repeat a rule of the same group.",
		ko: "`{what}`: 같은 보안 그룹의 규칙을 되풀이하는 {count}개를 뺐습니다."
	},
	"not-networking": {
		en: "{count} resources of {what} kinds have nothing to do with the network, and are left out.",
		ko: "네트워크와 관계없는 리소스 {count}개({what}종)를 뺐습니다."
	},
	"not-json": {
		en: "This is not JSON from here on. Ask the AWS CLI for it with `--output json`.",
		ko: "여기부터 JSON이 아닙니다. AWS CLI에 `--output json` 옵션을 주어 다시 받으세요."
	},
	truncated: {
		en: "The file ends in the middle: a bracket or quotation mark is not closed. Save the output again.",
		ko: "파일이 중간에서 끝났습니다. 닫히지 않은 괄호나 따옴표가 있으니 출력을 다시 저장하세요."
	},
	"wrong-encoding": {
		en: "The file is not UTF-8 text. In PowerShell, save the output with `| Out-File -Encoding utf8`.",
		ko: "UTF-8 텍스트 파일이 아닙니다. PowerShell에서는 `| Out-File -Encoding utf8` 명령으로 저장하세요."
	},
	"too-deep": {
		en: "Lists and objects stand in each other deeper here than any output of the AWS CLI.",
		ko: "목록과 객체가 AWS CLI 출력에서는 볼 수 없는 깊이로 중첩되어 있습니다."
	},
	"too-many-documents": {
		en: "More outputs than are read stand in this one file. Give each a file of its own.",
		ko: "한 파일에 출력이 너무 많이 들어 있습니다. 출력마다 파일을 따로 저장하세요."
	},
	"file-too-large": {
		en: "The file has {megabytes} MB; at most {most} are read. Ask for one Region, or filter by VPC: `--filters Name=vpc-id,Values=…`.",
		ko: "파일이 {megabytes}MB입니다. 최대 {most}MB까지 읽습니다. 리전 하나만 받거나 `--filters Name=vpc-id,Values=…` 옵션으로 VPC를 고르세요."
	},
	"input-too-large": {
		en: "With this file the input has {megabytes} MB; at most {most} are read. Leave out what does not describe the network.",
		ko: "이 파일까지 합하면 입력이 {megabytes}MB입니다. 최대 {most}MB까지 읽습니다. 네트워크와 관계없는 파일을 빼세요."
	},
	"duplicate-key": {
		en: "The key `{key}` occurs twice at the top of this file. JSON keeps the last one alone: put the outputs into separate files.",
		ko: "파일의 맨 위에 `{key}` 키가 두 번 나옵니다. JSON에서는 마지막 것만 남으므로 출력을 서로 다른 파일에 저장하세요."
	},
	"not-a-list": {
		en: "What stands under `{what}` is not a list.",
		ko: "`{what}` 키의 값이 목록이 아닙니다."
	},
	"not-an-object": {
		en: "An item of `{what}` is not an object.",
		ko: "`{what}` 목록의 항목 하나가 객체가 아닙니다."
	},
	"no-id": {
		en: "An item of `{what}` has no `{member}`.",
		ko: "`{what}` 목록의 항목 하나에 `{member}` 값이 없습니다."
	},
	"bad-id": {
		en: "`{id}` in `{what}` cannot be the id of a resource.",
		ko: "`{what}` 목록의 `{id}` 값은 리소스의 ID가 될 수 없습니다."
	},
	"value-refused": {
		en: "`{found}` cannot be `{field}` of `{id}`; that part is left out.",
		ko: "`{found}` 값은 `{id}` 리소스의 `{field}` 값이 될 수 없어 그 부분을 뺐습니다."
	},
	"value-missing": {
		en: "The input gives no usable `{field}` for `{id}`; that part is left out.",
		ko: "입력에 `{id}` 리소스의 `{field}` 값이 없거나 쓸 수 없어 그 부분을 뺐습니다."
	},
	"vpc-not-given": {
		en: "`{id}` is left out: it names no VPC that the input describes.",
		ko: "`{id}` 리소스의 VPC가 입력에 없어 뺐습니다."
	},
	"subnet-not-given": {
		en: "`{id}` is left out: its subnet `{subnet}` is not in the input. Add the output of `describe-subnets`.",
		ko: "`{id}` 리소스의 `{subnet}` 서브넷이 입력에 없어 뺐습니다. `describe-subnets` 출력을 더하세요."
	},
	"subnet-size": {
		en: "The subnet `{id}` is left out: AWS has no subnets of the size of `{cidr}`.",
		ko: "`{cidr}` 크기의 서브넷은 AWS에 있을 수 없어 `{id}` 서브넷을 뺐습니다."
	},
	"block-beside-other": {
		en: "The block `{cidr}` of `{id}` is left out: AWS has no VPC with it beside `{primary}`.",
		ko: "AWS에서는 `{primary}` 블록이 있는 VPC에 `{cidr}` 블록을 더할 수 없어 `{id}` VPC에서 뺐습니다."
	},
	"entries-without-list": {
		en: "These prefix list entries do not say to which list they belong, and {candidates} lists could have them. Put the id of the list into the name of the file.",
		ko: "접두사 목록의 항목이 어느 목록의 것인지 적혀 있지 않고, 해당할 수 있는 목록이 {candidates}개입니다. 파일 이름에 목록의 ID를 넣으세요."
	},
	"rules-without-group": {
		en: "{count} rules are left out: their security group `{group}` is not in the input. Add the output of `describe-security-groups`.",
		ko: "`{group}` 보안 그룹이 입력에 없어 규칙 {count}개를 뺐습니다. `describe-security-groups` 출력을 더하세요."
	},
	"route-incomplete": {
		en: "A route of `{table}` is left out: it has no destination, or no target.",
		ko: "대상 주소나 대상 리소스가 없는 경로 하나를 `{table}` 라우팅 테이블에서 뺐습니다."
	},
	"peer-not-understood": {
		en: "A rule of `{group}` is left out: it names no block, group or prefix list.",
		ko: "CIDR 블록, 보안 그룹, 접두사 목록이 적혀 있지 않아 `{group}` 보안 그룹의 규칙 하나를 뺐습니다."
	},
	"database-without-port": {
		en: "The DB instance `{id}` is left out: the input does not give its port, nor an engine whose port is known.",
		ko: "포트도, 기본 포트를 아는 엔진도 적혀 있지 않아 `{id}` DB 인스턴스를 뺐습니다."
	},
	"database-without-subnet": {
		en: "The DB instance `{id}` is left out: no subnet of its subnet group is in the input.",
		ko: "서브넷 그룹의 서브넷이 입력에 없어 `{id}` DB 인스턴스를 뺐습니다."
	},
	"template-syntax": {
		en: "The template cannot be read from here on: this is not {found}.",
		ko: "여기부터 {found} 형식이 아니어서 템플릿을 읽을 수 없습니다."
	},
	"template-tag": {
		en: "`{found}` is no function of CloudFormation.",
		ko: "`{found}` 태그는 CloudFormation 함수가 아닙니다."
	},
	"template-key": {
		en: "This cannot be a key of a template.",
		ko: "템플릿의 키가 될 수 없는 값입니다."
	},
	"template-key-repeated": {
		en: "`{key}` stands here for the second time. CloudFormation refuses that; one of the two is read.",
		ko: "`{key}` 키가 여기에 다시 나옵니다. CloudFormation에서는 거부되며, 둘 중 하나만 읽었습니다."
	},
	"template-aliases": {
		en: "This alias cannot be followed: it leads nowhere, back to itself, to too much, or merges a map.",
		ko: "따라갈 수 없는 별칭입니다. 가리키는 것이 없거나, 자신을 가리키거나, 너무 크거나, 맵을 병합합니다."
	},
	"template-reference": {
		en: "The template has nothing called `{name}`.",
		ko: "템플릿에 `{name}` 이름을 가진 것이 없습니다."
	},
	"template-cycle": {
		en: "This needs itself: {path}.",
		ko: "자기 자신이 필요한 순환입니다: {path}."
	},
	"template-too-large": {
		en: "The template asks for more work than any that CloudFormation takes. The rest of it is left out.",
		ko: "CloudFormation이 받는 어떤 템플릿보다 많은 계산이 필요합니다. 나머지는 뺐습니다."
	},
	"function-unknown": {
		en: "`{function}` is no function of CloudFormation.",
		ko: "`{function}` 함수는 CloudFormation에 없습니다."
	},
	"function-arguments": {
		en: "`{function}` does not have the arguments that it needs.",
		ko: "`{function}` 함수의 인수가 맞지 않습니다."
	},
	"select-range": {
		en: "`Fn::Select` asks for item {index} of a list of {count}; the first is 0.",
		ko: "`Fn::Select` 함수가 항목이 {count}개인 목록에서 {index}번 항목을 찾습니다. 첫 항목은 0번입니다."
	},
	"map-key": {
		en: "The mappings have no `{key}`.",
		ko: "매핑에 `{key}` 항목이 없습니다."
	},
	"parameter-refused": {
		en: "`{found}` is not a value that the parameter `{name}` allows.",
		ko: "`{found}` 값은 `{name}` 파라미터에 허용되지 않습니다."
	},
	"value-unknown": {
		en: "`{field}` of `{id}` depends on `{name}`, which is not known here; that part is left out.",
		ko: "`{id}` 리소스의 `{field}` 값이 여기서 알 수 없는 `{name}` 항목에 달려 있어 그 부분을 뺐습니다."
	},
	"destination-unknown": {
		en: "The route `{id}` is left out: its destination is known only after apply. The state has it.",
		ko: "`{id}` 경로는 대상 주소가 적용한 뒤에야 정해져 뺐습니다. 상태 파일에는 있습니다."
	},
	"route-table-unknown": {
		en: "The route `{id}` is left out: to which route table it belongs cannot be told from the plan. The state tells.",
		ko: "`{id}` 경로는 어느 라우팅 테이블의 것인지 계획으로는 알 수 없어 뺐습니다. 상태 파일에는 적혀 있습니다."
	},
	"terraform-too-new": {
		en: "This is Terraform output of format {version}, which is newer than what is known here.",
		ko: "Terraform 출력 형식 {version}은 여기서 아는 것보다 새로워 읽을 수 없습니다."
	},
	"state-too-old": {
		en: "This state has version {version}, of Terraform before 0.12. Let a newer Terraform read it: `terraform show -json`.",
		ko: "이 상태 파일의 버전은 {version}로, Terraform 0.12보다 이전의 것입니다. 새 Terraform으로 `terraform show -json` 명령을 실행해 주세요."
	},
	"binary-plan": {
		en: "This is a plan as Terraform saves it for itself. Run `terraform show -json FILE`, and give what it prints.",
		ko: "Terraform이 자신이 쓰려고 저장한 계획 파일입니다. `terraform show -json FILE` 명령을 실행해 그 출력을 넣어 주세요."
	},
	"owner-not-named": {
		en: "This output (`{what}`) does not say what it is about, and {candidates} resources could be meant. Put the id or the name of the resource into the name of the file.",
		ko: "이 출력(`{what}`)에 무엇에 대한 것인지 적혀 있지 않고, 해당할 수 있는 리소스가 {candidates}개입니다. 파일 이름에 리소스의 ID나 이름을 넣으세요."
	},
	"load-balancer-zones": {
		en: "The load balancer `{id}` is left out: an Application Load Balancer stands in two Availability Zones or more, and the input has subnets of {count}.",
		ko: "Application Load Balancer는 가용 영역이 둘 이상 있어야 하는데 입력에는 서브넷이 {count}개뿐이라 `{id}` 로드 밸런서를 뺐습니다."
	},
	"second-node-in-zone": {
		en: "The subnet `{subnet}` of `{id}` is left out: it is the second in its Availability Zone, or in another VPC.",
		ko: "`{subnet}` 서브넷은 같은 가용 영역의 두 번째 서브넷이거나 다른 VPC에 있어 `{id}` 리소스에서 뺐습니다."
	},
	"listener-refused": {
		en: "The listener {listener} of `{id}` is left out: AWS has no such listener on this type of load balancer, or has one on that port already.",
		ko: "이 유형의 로드 밸런서에는 둘 수 없거나 포트가 이미 쓰이고 있어 `{id}` 로드 밸런서의 리스너 {listener} 항목을 뺐습니다."
	},
	"listener-without-action": {
		en: "The listener {listener} of `{id}` is left out: what it does with a request is not in the input.",
		ko: "요청을 어떻게 처리하는지 입력에 없어 `{id}` 로드 밸런서의 리스너 {listener} 항목을 뺐습니다."
	},
	"rule-without-action": {
		en: "Rule {priority} of a listener of `{id}` is left out: what it does with a request is not in the input.",
		ko: "요청을 어떻게 처리하는지 입력에 없어 `{id}` 로드 밸런서의 리스너 규칙 {priority}번을 뺐습니다."
	},
	"peer-block-not-given": {
		en: "The peering connection `{id}` is left out: the input does not give the blocks of `{vpc}`. A walk that needs it ends in `unknown`.",
		ko: "입력에 `{vpc}` VPC의 CIDR 블록이 없어 `{id}` 피어링 연결을 뺐습니다. 이를 거치는 추적은 `unknown`으로 끝납니다."
	},
	"too-many-entries": {
		en: "{count} more are not listed.",
		ko: "그 밖에 {count}건은 나열하지 않았습니다."
	}
};
/** One or two sentences for the person who gave the input. The file and the place in it stand in the entry. */
function importMessage(entry, language) {
	const { code, params = {}, what = "", count = 0 } = entry;
	const values = {
		what,
		count,
		...params
	};
	return SENTENCES[code][language].replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name] ?? "").replaceAll("`", "'"));
}
// src/ui/import/ReportList.svelte
var root$4 = from_html(`<span> </span>`);
var root_1$4 = from_html(`<li class="svelte-avdk1i"><p> </p> <p class="place svelte-avdk1i"><span> </span> <!></p></li>`);
var root_2$2 = from_html(`<button type="button" class="svelte-avdk1i"> </button>`);
var root_3$2 = from_html(`<ul></ul> <!>`, 1);
function ReportList($$anchor, $$props) {
	push($$props, true);
	let isOpen = prop($$props, "isOpen", 3, false);
	/** What this list is, for those who read it for the first time. */
	/** So many say enough, and are drawn at once. */
	const SHOWN = 50;
	const m = user_derived(importWords);
	let isWhole = state(false);
	const shown = user_derived(() => get(isWhole) ? $$props.entries : $$props.entries.slice(0, SHOWN));
	function pathOf({ path, address }) {
		return address ?? parsePointer(path).join(" › ");
	}
	function fileOf({ file, line, column }) {
		return [
			file,
			line,
			column
		].filter((part) => part !== void 0 && part !== "").join(":");
	}
	var fragment = comment();
	var node = first_child(fragment);
	var consequent_2 = ($$anchor) => {
		{
			let $0 = user_derived(() => $$props.title($$props.entries.length));
			FoldedList($$anchor, {
				get title() {
					return get($0);
				},
				get about() {
					return $$props.about;
				},
				get tone() {
					return $$props.tone;
				},
				get isOpen() {
					return isOpen();
				},
				children: ($$anchor, $$slotProps) => {
					var fragment_2 = root_3$2();
					var ul = first_child(fragment_2);
					each(ul, 21, () => get(shown), index, ($$anchor, entry) => {
						var li = root_1$4();
						var p = child(li);
						var text = only_child(p, true);
						var p_1 = sibling(p, 2);
						var span = child(p_1);
						var text_1 = only_child(span, true);
						var node_1 = sibling(span, 2);
						var consequent = ($$anchor) => {
							var span_1 = root$4();
							var text_2 = only_child(span_1, true);
							template_effect(($0) => set_text(text_2, $0), [() => pathOf(get(entry))]);
							append($$anchor, span_1);
						};
						var d = user_derived(() => pathOf(get(entry)) !== "");
						if_block(node_1, ($$render) => {
							if (get(d)) $$render(consequent);
						});
						reset(p_1);
						reset(li);
						template_effect(($0, $1) => {
							set_text(text, $0);
							set_text(text_1, $1);
						}, [() => importMessage(get(entry), preferences.language), () => fileOf(get(entry))]);
						append($$anchor, li);
					});
					reset(ul);
					var node_2 = sibling(ul, 2);
					var consequent_1 = ($$anchor) => {
						var button = root_2$2();
						var text_3 = only_child(button, true);
						template_effect(($0) => set_text(text_3, $0), [() => get(m).showAll($$props.entries.length)]);
						delegated("click", button, () => set(isWhole, true));
						append($$anchor, button);
					};
					if_block(node_2, ($$render) => {
						if (get(shown).length < $$props.entries.length) $$render(consequent_1);
					});
					append($$anchor, fragment_2);
				},
				$$slots: { default: true }
			});
		}
	};
	if_block(node, ($$render) => {
		if ($$props.entries.length > 0) $$render(consequent_2);
	});
	append($$anchor, fragment);
	pop();
}
delegate(["click"]);
// src/ui/import/VpcChoice.svelte
var root$3 = from_html(`<code> </code>`);
var root_1$3 = from_html(`<li class="svelte-1izuerc"><label class="svelte-1izuerc"><input type="checkbox"/> <span class="name"> </span> <span class="about svelte-1izuerc"><!> <code> </code> </span></label></li>`);
var root_2$1 = from_html(`<button type="button" class="svelte-1izuerc"> </button>`);
var root_3$1 = from_html(`<fieldset class="svelte-1izuerc"><legend class="svelte-1izuerc"> </legend> <ul class="svelte-1izuerc"></ul> <!></fieldset>`);
function VpcChoice($$anchor, $$props) {
	push($$props, true);
	/** Ids; never none. */
	const m = user_derived(importWords);
	const all = user_derived(() => $$props.vpcs.map(({ id }) => id));
	function toggle(id) {
		$$props.onchange(get(all).filter((each) => each === id ? !$$props.chosen.includes(id) : $$props.chosen.includes(each)));
	}
	var fieldset = root_3$1();
	var legend = child(fieldset);
	var text = only_child(legend, true);
	var ul = sibling(legend, 2);
	each(ul, 21, () => $$props.vpcs, ({ id, name, cidr, subnets, hosts }) => id, ($$anchor, $$item) => {
		let id = () => get($$item).id;
		let name = () => get($$item).name;
		let cidr = () => get($$item).cidr;
		let subnets = () => get($$item).subnets;
		let hosts = () => get($$item).hosts;
		const isChosen = user_derived(() => $$props.chosen.includes(id()));
		var li = root_1$3();
		var label = child(li);
		var input = child(label);
		remove_input_defaults(input);
		var span = sibling(input, 2);
		var text_1 = only_child(span, true);
		var span_1 = sibling(span, 2);
		var node = child(span_1);
		var consequent = ($$anchor) => {
			var code = root$3();
			var text_2 = only_child(code, true);
			template_effect(() => set_text(text_2, id()));
			append($$anchor, code);
		};
		if_block(node, ($$render) => {
			if (name() !== null) $$render(consequent);
		});
		var code_1 = sibling(node, 2);
		var text_3 = only_child(code_1, true);
		var text_4 = sibling(code_1);
		reset(span_1);
		reset(label);
		reset(li);
		template_effect(($0) => {
			set_checked(input, get(isChosen));
			input.disabled = get(isChosen) && $$props.chosen.length === 1;
			set_text(text_1, name() ?? id());
			set_text(text_3, cidr());
			set_text(text_4, ` ${$0 ?? ""}`);
		}, [() => get(m).vpcSize(subnets(), hosts())]);
		delegated("change", input, () => toggle(id()));
		append($$anchor, li);
	});
	reset(ul);
	var node_1 = sibling(ul, 2);
	var consequent_1 = ($$anchor) => {
		var button = root_2$1();
		var text_5 = only_child(button, true);
		template_effect(() => set_text(text_5, get(m).allVpcs));
		delegated("click", button, () => $$props.onchange(get(all)));
		append($$anchor, button);
	};
	if_block(node_1, ($$render) => {
		if ($$props.chosen.length < $$props.vpcs.length) $$render(consequent_1);
	});
	reset(fieldset);
	template_effect(($0) => set_text(text, $0), [() => get(m).vpcs($$props.chosen.length, $$props.vpcs.length)]);
	append($$anchor, fieldset);
	pop();
}
delegate(["change", "click"]);
// src/ui/import/ImportPreview.svelte
var root$2 = from_html(`<p> </p>`);
var root_1$2 = from_html(`<li class="svelte-3n7yu9"><strong> </strong> </li>`);
var root_2 = from_html(`<ul class="read svelte-3n7yu9"></ul>`);
var root_3 = from_html(`<li> </li>`);
var root_4 = from_html(`<section aria-labelledby="import-issues" data-tone="deny" class="issues svelte-3n7yu9"><h3 id="import-issues" class="svelte-3n7yu9"> </h3> <p> </p> <ul></ul></section>`);
var root_5 = from_html(`<div class="preview svelte-3n7yu9"><!> <!> <!> <div><!></div> <section aria-labelledby="import-read" class="svelte-3n7yu9"><h3 id="import-read"> </h3> <!></section> <!> <!> <!> <!> <!></div>`);
function ImportPreview($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(importWords);
	const kinds = user_derived(() => ({
		...formWords().kinds,
		...get(m).kinds
	}));
	const read = user_derived(() => Object.entries($$props.preview.report.read));
	var div = root_5();
	var node = child(div);
	var consequent = ($$anchor) => {
		PlanSides($$anchor, { get importing() {
			return $$props.importing;
		} });
	};
	var d = user_derived(() => $$props.preview.formats.includes("terraform-plan"));
	if_block(node, ($$render) => {
		if (get(d)) $$render(consequent);
	});
	var node_1 = sibling(node, 2);
	var consequent_1 = ($$anchor) => {
		ParameterForm($$anchor, {
			get importing() {
				return $$props.importing;
			},
			get parameters() {
				return $$props.preview.parameters;
			}
		});
	};
	if_block(node_1, ($$render) => {
		if ($$props.preview.parameters.length > 0) $$render(consequent_1);
	});
	var node_2 = sibling(node_1, 2);
	var consequent_2 = ($$anchor) => {
		{
			let $0 = user_derived(() => $$props.importing.choices.vpcs ?? $$props.preview.chosen);
			VpcChoice($$anchor, {
				get vpcs() {
					return $$props.preview.vpcs;
				},
				get chosen() {
					return get($0);
				},
				onchange: (vpcs) => $$props.importing.setVpcs(vpcs)
			});
		}
	};
	if_block(node_2, ($$render) => {
		if ($$props.preview.vpcs.length > 1) $$render(consequent_2);
	});
	var div_1 = sibling(node_2, 2);
	var node_3 = child(div_1);
	HideIdentity(node_3, {
		get hides() {
			return $$props.importing.choices.hides;
		},
		get label() {
			return get(m).hide;
		},
		get about() {
			return get(m).hideAbout;
		},
		onchange: (hides) => $$props.importing.setHides(hides)
	});
	reset(div_1);
	var section = sibling(div_1, 2);
	var h3 = child(section);
	var text = only_child(h3, true);
	var node_4 = sibling(h3, 2);
	var consequent_3 = ($$anchor) => {
		var p = root$2();
		var text_1 = only_child(p, true);
		template_effect(() => set_text(text_1, get(m).nothing));
		append($$anchor, p);
	};
	var alternate = ($$anchor) => {
		var ul = root_2();
		each(ul, 21, () => get(read), ([kind, count]) => kind, ($$anchor, $$item) => {
			var $$array = user_derived(() => to_array(get($$item), 2));
			let kind = () => get($$array)[0];
			let count = () => get($$array)[1];
			var li = root_1$2();
			var strong = child(li);
			var text_2 = only_child(strong, true);
			var text_3 = sibling(strong);
			reset(li);
			template_effect(() => {
				set_text(text_2, count());
				set_text(text_3, ` ${(count() === 1 ? get(kinds)[kind()]?.one : get(kinds)[kind()]?.many) ?? kind() ?? ""}`);
			});
			append($$anchor, li);
		});
		reset(ul);
		append($$anchor, ul);
	};
	if_block(node_4, ($$render) => {
		if (get(read).length === 0) $$render(consequent_3);
		else $$render(alternate, -1);
	});
	reset(section);
	var node_5 = sibling(section, 2);
	var consequent_4 = ($$anchor) => {
		var section_1 = root_4();
		var h3_1 = child(section_1);
		var text_4 = only_child(h3_1, true);
		var p_1 = sibling(h3_1, 2);
		var text_5 = only_child(p_1, true);
		var ul_1 = sibling(p_1, 2);
		each(ul_1, 21, () => $$props.preview.issues.slice(0, 20), index, ($$anchor, issue) => {
			var li_1 = root_3();
			var text_6 = only_child(li_1, true);
			template_effect(($0) => set_text(text_6, $0), [() => issueLine(get(issue), preferences.language).message]);
			append($$anchor, li_1);
		});
		reset(ul_1);
		reset(section_1);
		template_effect(($0) => {
			set_text(text_4, $0);
			set_text(text_5, get(m).issuesHelp);
		}, [() => get(m).issues($$props.preview.issues.length)]);
		append($$anchor, section_1);
	};
	if_block(node_5, ($$render) => {
		if ($$props.preview.issues.length > 0) $$render(consequent_4);
	});
	var node_6 = sibling(node_5, 2);
	var consequent_5 = ($$anchor) => {
		FlowVerdicts($$anchor, { get flows() {
			return $$props.preview.flows;
		} });
	};
	if_block(node_6, ($$render) => {
		if ($$props.preview.flows.length > 0) $$render(consequent_5);
	});
	var node_7 = sibling(node_6, 2);
	ReportList(node_7, {
		get title() {
			return get(m).errors;
		},
		get about() {
			return get(m).errorsAbout;
		},
		get entries() {
			return $$props.preview.report.errors;
		},
		tone: "deny",
		isOpen: true
	});
	var node_8 = sibling(node_7, 2);
	ReportList(node_8, {
		get title() {
			return get(m).assumed;
		},
		get about() {
			return get(m).assumedAbout;
		},
		get entries() {
			return $$props.preview.report.assumed;
		},
		tone: "partial"
	});
	ReportList(sibling(node_8, 2), {
		get title() {
			return get(m).ignored;
		},
		get about() {
			return get(m).ignoredAbout;
		},
		get entries() {
			return $$props.preview.report.ignored;
		},
		tone: "unknown"
	});
	reset(div);
	template_effect(() => set_text(text, get(m).read));
	append($$anchor, div);
	pop();
}
// src/ui/import/ImportProgress.svelte
var root$1 = from_html(`<progress class="svelte-1tpzjy"></progress>`);
var root_1$1 = from_html(`<div class="svelte-1tpzjy"><p role="status"> </p> <!></div>`);
function ImportProgress($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(importWords);
	var div = root_1$1();
	var p = child(div);
	var text = only_child(p, true);
	var node = sibling(p, 2);
	var consequent = ($$anchor) => {
		var progress_1 = root$1();
		template_effect(() => set_attribute(progress_1, "aria-label", get(m).stages[$$props.progress.stage]));
		append($$anchor, progress_1);
	};
	var alternate = ($$anchor) => {
		var progress_2 = root$1();
		template_effect(() => {
			set_attribute(progress_2, "aria-label", get(m).stages[$$props.progress.stage]);
			set_value(progress_2, $$props.progress.share);
		});
		append($$anchor, progress_2);
	};
	if_block(node, ($$render) => {
		if ($$props.progress.share === null) $$render(consequent);
		else $$render(alternate, -1);
	});
	reset(div);
	template_effect(() => set_text(text, get(m).stages[$$props.progress.stage]));
	append($$anchor, div);
	pop();
}
// src/ui/import/import-worker.ts?worker
function WorkerWrapper(options) {
	return new Worker(new URL("import-worker-CJ2RTe7F.js", import.meta.url).href, {
		type: "module",
		name: options?.name
	});
}
// src/ui/import/thread.ts
/** A thread that imports; null where the browser gives the page none. */
function startThread() {
	try {
		return new WorkerWrapper();
	} catch {
		return null;
	}
}
// src/ui/import/client.ts
/** Opens a desk in a thread of its own, or in the page where there is none to have. */
async function openDesk(onprogress) {
	const thread = startThread();
	const { line, close } = thread === null ? await deskInPage() : {
		line: thread,
		close: () => thread.terminate()
	};
	const waiting = /* @__PURE__ */ new Map();
	let count = 0;
	line.onmessage = ({ data }) => {
		if (data.kind === "progress") {
			onprogress(data.progress);
			return;
		}
		const asker = waiting.get(data.number);
		waiting.delete(data.number);
		if (data.kind === "answer") asker?.resolve(data.answer);
		else asker?.reject(new Error(data.message));
	};
	line.onerror = () => {
		for (const { reject } of waiting.values()) reject(/* @__PURE__ */ new Error("the thread that imports has ended"));
		waiting.clear();
	};
	return {
		ask: (ask) => new Promise((resolve, reject) => {
			const number = ++count;
			waiting.set(number, {
				resolve,
				reject
			});
			line.postMessage({
				number,
				ask
			});
		}),
		close
	};
}
async function deskInPage() {
	const { serve } = await __vitePreload(async () => {
		const { serve } = await import("./serve-CNugxUNN.js");
		return { serve };
	}, __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26]), import.meta.url);
	const { port1, port2 } = new MessageChannel();
	serve(port2);
	return {
		line: port1,
		close: () => port1.close()
	};
}
// src/ui/import/importing.svelte.ts
var PATIENCE = 200;
var Importing = class {
	name;
	#workbench;
	#desk = null;
	#isClosed = false;
	#asked = 0;
	#choices = state({
		side: "after",
		parameters: {},
		vpcs: null,
		hides: false
	});
	#preview = state(null);
	#comparison = state(null);
	#progress = state({
		stage: "reading",
		share: 0
	});
	#isBusy = state(true);
	#isLate = state(false);
	constructor(workbench, files) {
		this.#workbench = workbench;
		this.name = nameOf(files);
		setTimeout(() => set(this.#isLate, true), PATIENCE);
		this.#read(files).catch(() => this.#refuse("broken"));
	}
	get choices() {
		return get(this.#choices);
	}
	/** What would be opened; what it was before, while the choices have just changed. */
	get preview() {
		return get(this.#preview);
	}
	/** What a plan changes; `none` where one of its sides is no network. */
	get comparison() {
		return get(this.#comparison);
	}
	get progress() {
		return get(this.#progress);
	}
	get isBusy() {
		return get(this.#isBusy);
	}
	/** Whether there is something to show: what is read at once is not announced before. */
	get isShown() {
		return get(this.#preview) !== null || get(this.#isLate);
	}
	setSide(side) {
		this.#change({
			side,
			vpcs: null
		});
	}
	setVpcs(vpcs) {
		this.#change({ vpcs });
	}
	setHides(hides) {
		this.#change({ hides });
	}
	/** Null leaves the value to the template. */
	setParameter(name, value) {
		const others = Object.entries(get(this.#choices).parameters).filter(([each]) => each !== name);
		const parameters = Object.fromEntries(value === null ? others : [...others, [name, value]]);
		set(this.#comparison, null);
		this.#change({
			parameters,
			vpcs: null
		});
	}
	async compare() {
		const { language } = preferences;
		try {
			const comparison = await this.#busy((desk) => desk.ask({
				kind: "compare",
				choices: get(this.#choices),
				language
			}));
			if (comparison !== void 0) set(this.#comparison, comparison ?? "none");
		} catch {
			this.#refuse("broken");
		}
	}
	/** Puts what was imported in place of what is open. */
	open() {
		if (get(this.#preview) !== null) this.#workbench.showFile(this.name, get(this.#preview).text);
		this.close();
	}
	/** Leaves everything as it is. */
	cancel() {
		if (!this.#isClosed) this.#workbench.endImport();
		this.close();
	}
	close() {
		this.#isClosed = true;
		this.#desk?.close();
		this.#desk = null;
	}
	async #read(files) {
		const desk = await openDesk((progress) => set(this.#progress, progress));
		if (this.#isClosed) {
			desk.close();
			return;
		}
		this.#desk = desk;
		const contents = await desk.ask({
			kind: "read",
			files
		});
		switch (contents.kind) {
			case "importable":
				await this.#look();
				return;
			case "scenario":
				this.#workbench.showFile(contents.name, contents.text);
				this.close();
				return;
			case "refused": this.#refuseInput(contents);
		}
	}
	#change(changed) {
		set(this.#choices, {
			...get(this.#choices),
			...changed
		});
		this.#look().catch(() => this.#refuse("broken"));
	}
	async #look() {
		const preview = await this.#busy((desk) => desk.ask({
			kind: "preview",
			choices: get(this.#choices)
		}));
		if (preview !== void 0) set(this.#preview, preview);
	}
	/** The answer, unless something else was asked since. */
	async #busy(ask) {
		if (this.#desk === null) return void 0;
		const asked = ++this.#asked;
		set(this.#isBusy, true);
		const answer = await ask(this.#desk);
		if (asked !== this.#asked || this.#isClosed) return void 0;
		set(this.#isBusy, false);
		return answer;
	}
	#refuseInput(input) {
		if ("name" in input) this.#refuse(input.why, input.name);
		else if (input.why !== "not-known" || input.text === null) this.#refuse(input.why);
		else if (/[\0\ufffd]/.test(input.text)) this.#refuse("not-text");
		else {
			const read = readDocument(input.text);
			this.#refuse("not-known", this.name, read.ok ? [] : read.error);
		}
	}
	#refuse(why, name = this.name, issues = []) {
		if (!this.#isClosed) this.#workbench.refuse({
			name,
			why,
			issues
		});
		this.close();
	}
};
// src/ui/import/ImportDialog.svelte
var root = from_html(`<p class="svelte-1c1qy1d"> </p>`);
var root_1 = from_html(`<dialog aria-labelledby="import-title" class="svelte-1c1qy1d"><div class="head svelte-1c1qy1d"><h2 id="import-title" tabindex="-1" class="svelte-1c1qy1d"> </h2> <!> <button type="button" class="close svelte-1c1qy1d"><!></button></div>  <div class="body svelte-1c1qy1d" tabindex="0" role="region"><!></div> <div class="foot svelte-1c1qy1d"><p role="status" class="svelte-1c1qy1d"><!></p> <button type="button" class="svelte-1c1qy1d"> </button> <button type="button" class="open svelte-1c1qy1d"> </button></div></dialog>`);
function ImportDialog($$anchor, $$props) {
	push($$props, true);
	/** What files hold that are no scenario, before anything on the page is replaced. */
	const importing = new Importing($$props.workbench, $$props.files);
	onDestroy(() => importing.close());
	const m = user_derived(importWords);
	const preview = user_derived(() => importing.preview);
	const modal = (element) => {
		element.showModal();
		element.querySelector("h2")?.focus();
	};
	var fragment = comment();
	var node = first_child(fragment);
	var consequent_3 = ($$anchor) => {
		var dialog = root_1();
		var div = child(dialog);
		var h2 = child(div);
		var text$1 = only_child(h2, true);
		var node_1 = sibling(h2, 2);
		var consequent = ($$anchor) => {
			var p = root();
			var text_1 = only_child(p, true);
			template_effect(($0) => set_text(text_1, $0), [() => get(preview).formats.map((format) => get(m).formats[format]).join(" · ")]);
			append($$anchor, p);
		};
		if_block(node_1, ($$render) => {
			if (get(preview) !== null) $$render(consequent);
		});
		var button = sibling(node_1, 2);
		var node_2 = child(button);
		Icon(node_2, { name: "cross" });
		reset(button);
		reset(div);
		var div_1 = sibling(div, 2);
		var node_3 = child(div_1);
		var consequent_1 = ($$anchor) => {
			ImportProgress($$anchor, { get progress() {
				return importing.progress;
			} });
		};
		var alternate = ($$anchor) => {
			ImportPreview($$anchor, {
				get importing() {
					return importing;
				},
				get preview() {
					return get(preview);
				}
			});
		};
		if_block(node_3, ($$render) => {
			if (get(preview) === null) $$render(consequent_1);
			else $$render(alternate, -1);
		});
		reset(div_1);
		var div_2 = sibling(div_1, 2);
		var p_1 = child(div_2);
		var node_4 = child(p_1);
		var consequent_2 = ($$anchor) => {
			var text_2 = text();
			template_effect(() => set_text(text_2, get(m).stages[importing.progress.stage]));
			append($$anchor, text_2);
		};
		var alternate_1 = ($$anchor) => {
			var text_3 = text();
			template_effect(() => set_text(text_3, get(m).notYet));
			append($$anchor, text_3);
		};
		if_block(node_4, ($$render) => {
			if (get(preview) !== null && importing.isBusy) $$render(consequent_2);
			else $$render(alternate_1, -1);
		});
		reset(p_1);
		var button_1 = sibling(p_1, 2);
		var text_4 = only_child(button_1, true);
		var button_2 = sibling(button_1, 2);
		var text_5 = only_child(button_2, true);
		reset(div_2);
		reset(dialog);
		attach(dialog, () => modal);
		template_effect(($0) => {
			set_text(text$1, $0);
			set_attribute(button, "aria-label", get(m).cancel);
			set_attribute(button, "title", get(m).cancel);
			set_attribute(div_1, "aria-label", get(m).report);
			set_attribute(div_1, "aria-busy", importing.isBusy);
			set_text(text_4, get(m).cancel);
			button_2.disabled = get(preview) === null || importing.isBusy;
			set_text(text_5, get(m).open);
		}, [() => get(m).title(importing.name)]);
		event("close", dialog, () => importing.cancel());
		delegated("click", button, () => importing.cancel());
		delegated("click", button_1, () => importing.cancel());
		delegated("click", button_2, () => importing.open());
		append($$anchor, dialog);
	};
	if_block(node, ($$render) => {
		if (importing.isShown) $$render(consequent_3);
	});
	append($$anchor, fragment);
	pop();
}
delegate(["click"]);
export { ImportDialog as default };
