const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./EditPanel-DbI5XvCr.js","./disclose-version-B95T-0FC.js","./index-client-Df074lVN.js","./editing.svelte-CPDOXCpL.js","./result-BvvWxe1L.js","./write-yaml-BVuMqGim.js","./references-BWpB9qac.js","./schemas-DvnHyvLD.js","./icmp-DyJJl9UN.js","./ip-BipVh9MG.js","./rolldown-runtime-DQp2zzRu.js","./whole-reader-qU9YG7ne.js","./deletion-D0Ovw1T_.js","./view-Sc_4TEhl.js","./messages-D2N3Q4R1.js","./preferences.svelte-CBLNW6o_.js","./messages-qA5bnP9Y.js","./storage-CuFJFrMF.js","./edit-messages-DfkkGz6K.js","./particle-gzdItXuu.js","./EditPanel-BUaS29EJ.css","./EditNotes-CYTd0l-h.js","./EditNotes-BGFhnIe6.css","./IssueNotices-DdkIgqln.js","./issue-line-D8xkDDGB.js","./issues-Cc1Gx55S.js","./Panes-CX2FJOrI.js","./esm-B_xBgdgA.js","./Panes-DzlKkSVG.css","./NetworkMap-Bj1WwRCr.js","./layout-paths-DQY1Zu0X.js","./compare-mTRkXyoj.js","./legs-BAOHQjMk.js","./SubnetShape-BBwvqZoQ.js","./SubnetShape-CAKiyuT-.css","./NetworkMap-q7I74_3w.css","./codec-wJvHBn4q.js","./write-DtcxDeDH.js","./browser-CJ_C7rCw.js","./WarningList-C9VLFKS_.js","./WarningList-BgWfSmGj.css","./ShareDialog-DzYR21NC.js","./secret-coin-CtT0zb1Q.js","./CopyButton-H6Z-rvFG.js","./CopyButton-BCu0sACQ.css","./messages-BJxp5vQ7.js","./HideIdentity-BZoGtWYn.js","./HideIdentity-9CVLlgsV.css","./SaveText-DCY5XQzr.js","./SaveText-CzVI-0KX.css","./markdown-DPgtjZHb.js","./flow-log-text-CuzmKAXX.js","./rule-table-C6k-7Aao.js","./format-QTb0hmAm.js","./ShareDialog-59A3mbQV.css","./FlowList-CtglASQN.js","./flow-results-BAhZKNk0.js","./wanted-Dk31dAIS.js","./FlowList-cmncDkgV.css","./Gallery-DR-XhG_T.js","./walked-D1zfWMUb.js","./given-DcH-TjBr.js","./messages-B2MbmBsu.js","./Gallery-C7akBoiQ.css","./KeepMenu-DLvA0fsN.js","./words-DguE6tCm.js","./KeepMenu-C4V0d6qB.css","./EditToggle-DnvhZpwG.js","./EditToggle-CwNditxU.css","./ExportMenu-D6l78EPD.js","./ExportMenu-CRPG_iOx.css","./HopPanel-BSTMqZ95.js","./tables-BFqdDd1y.js","./Section-DlYLvnEv.js","./Section-Dja1WHXj.css","./VerdictBadge-DnOGvgYJ.js","./VerdictBadge-C0d9V59f.css","./HopPanel-8QBS0t_r.css","./keeper.svelte-DnBVKtmp.js","./library-DZPDIbuZ.js","./KeepNotices-DMHrmPMm.js","./time-words-CBsUV_I3.js","./KeepNotices-D7x3I7vm.css","./WalkedWatch-DqJQahUQ.js","./Stage-DIwXCDG8.js","./Stage-CN1T3v6e.css","./LinkRefusal-BMbWSGXs.js","./Refusal-BGMv0XdC.js","./Refusal-CYT4O5ax.css","./LinkRefusal-D4oAaSuq.css","./Library-Cye4p6CX.js","./json-JxMdjz4E.js","./Library-DjaWrn6-.css","./read-file-lzK9Yz3K.js","./FileDrop-B8sYrQY-.js","./FileDrop-BVWfnAbB.css","./UpdateOffer-DXmHyPOp.js","./UpdateOffer-CLwsgVf0.css","./FileRefusal-C9gLH9a4.js","./ImportDialog-DJnt33Qr.js","./words-CdykZnJN.js","./ImportDialog-C8AvDwb7.css"])))=>i.map(i=>d[i]);
import { $ as render_effect, A as if_block, At as reset, B as props_id, C as loop, Ct as pop, D as each, E as snippet, F as createSubscriber, G as on, H as delegate, I as append, J as tick, L as comment, M as set_text, Mt as noop, Nt as to_array, O as index, P as boundary, R as from_html, S as head, T as component, U as delegated, V as text, W as event, X as update_version, Y as untrack, Z as deferred_template_effect, _t as user_derived, a as spread_props, at as child$1, ct as sibling, d as remove_input_defaults, dt as set, et as template_effect, f as set_attribute, ft as source, g as select_option, h as init_select, i as rest_props, it as $window, j as mount, k as key, kt as next, m as set_value, nt as user_pre_effect, o as bind_this, ot as first_child, p as set_checked, pt as state, q as get, r as prop, rt as $document, st as only_child, t as onDestroy, tt as user_effect, ut as increment, v as set_class, w as raf, wt as push, x as attach$1, z as from_svg } from "./index-client-Df074lVN.js";
import "./disclose-version-B95T-0FC.js";
import { n as preferences, r as wordsIn, t as THEMES } from "./preferences.svelte-CBLNW6o_.js";
import { r as told, t as said } from "./_schema-descriptions-vU6MwRT3.js";
import { i as __vitePreload, r as messagesIn } from "./messages-qA5bnP9Y.js";
import { C as union, E as $ZodType, S as string, _ as literal, b as record, c as ZodOptional, d as ZodUnion, f as _enum, g as json, h as int, l as ZodRecord, m as boolean, p as array, s as ZodObject, t as ZodArray, x as strictObject } from "./schemas-DvnHyvLD.js";
import { n as ok, t as fail } from "./result-BvvWxe1L.js";
import { t as compareText } from "./compare-mTRkXyoj.js";
import { A as isPrivateIpv4, D as formatCidr, E as equalCidr, M as isUniqueLocalIpv6, N as overlaps, O as hostCidr, P as parseCidr, S as cidr, T as containsCidr, _ as port, b as ANY_IPV6, c as hasPorts, d as nearMiss$2, f as ALL_PORTS, g as parsePortRange, h as parsePort, i as echoRequest, j as isSharedIpv4, k as isMulticast, l as isIcmp, m as includesPort, o as matchesIcmp, p as formatPortRange, r as echoReply, s as formatProtocol, t as ANY_ICMP, u as parseProtocol, v as portRange, w as contains, x as addressAt, y as ANY_IPV4 } from "./icmp-DyJJl9UN.js";
import { a as isIpv4, d as ipv4, i as ip, n as familyOf, o as parseIp, p as orThrow, r as formatIp, t as compareIp } from "./ip-BipVh9MG.js";
import { a as formatPeer, c as formatScope, d as icmpMessage, f as nameInSentence, g as serviceOf, h as ruleNumberOf, i as formatIcmpMatch, l as formatScopePorts, n as formatDestination, o as formatRoute, p as nameRule, r as formatFamily, t as formatCount, u as formatSource, v as titleOf } from "./format-QTb0hmAm.js";
import { t as paragraph } from "./explanation-8HHqG5kd.js";
import { a as reversePacket, c as withSource, i as packet, o as samePacket, r as formatPacket, s as withDestination, t as legsOf } from "./legs-BAOHQjMk.js";
// src/ui/controls/Lazy.svelte
function Lazy($$anchor, $$props) {
	push($$props, true);
	/** Called once: `() => import('./Large.svelte')`. */
	let loaded = state(null);
	$$props.load().then((module) => set(loaded, module), (error) => set(loaded, { error }));
	const component = user_derived(() => {
		if (get(loaded) !== null && "error" in get(loaded)) throw get(loaded).error;
		return get(loaded)?.default;
	});
	var fragment = comment();
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		var fragment_1 = comment();
		var node_1 = first_child(fragment_1);
		snippet(node_1, () => $$props.waiting ?? noop);
		append($$anchor, fragment_1);
	};
	var alternate = ($$anchor) => {
		var fragment_2 = comment();
		var node_2 = first_child(fragment_2);
		snippet(node_2, () => $$props.children, () => get(component));
		append($$anchor, fragment_2);
	};
	if_block(node, ($$render) => {
		if (get(component) === void 0) $$render(consequent);
		else $$render(alternate, -1);
	});
	append($$anchor, fragment);
	pop();
}
// src/ui/controls/icon-paths.ts
/** Line drawings on a 24 × 24 grid, drawn with the colour of the text around them. */
var ICON_PATHS = {
	play: "M8 5.5v13l10.5-6.5z",
	pause: "M8.5 5.5v13M15.5 5.5v13",
	step: "M7 5.5v13l9-6.5zM18 5.5v13",
	back: "M17 5.5v13L8 12zM6 5.5v13",
	start: "M19 5.5v13L12 12zM12 5.5v13L5 12zM4 5.5v13",
	end: "M5 5.5v13l7-6.5zM12 5.5v13l7-6.5zM20 5.5v13",
	check: "M5 12.5l4.5 4.5L19 7.5",
	cross: "M6.5 6.5l11 11M17.5 6.5l-11 11",
	half: "M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16",
	question: "M9 9.2a3.1 3.1 0 1 1 4.6 2.7c-1 .6-1.6 1.2-1.6 2.3M12 17.6v.1",
	right: "M5 12h14M13.5 6.5L19 12l-5.5 5.5",
	left: "M19 12H5M10.5 6.5L5 12l5.5 5.5",
	up: "M6 14.5l6-6 6 6",
	down: "M6 9.5l6 6 6-6",
	plus: "M12 5.5v13M5.5 12h13",
	bin: "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 12.5h9l1-12.5M10.5 11v5M13.5 11v5",
	pencil: "M5 19l1-4L16.5 4.5l3 3L9 18z",
	text: "M5 6h14M5 10h10M5 14h14M5 18h7",
	renumber: "M4.5 6.5h2V12M4.5 12h4M13 7h7M13 12h7M13 17h7M4.5 15.5h3.5l-3.5 4h4",
	undo: "M8.5 5L4.5 9l4 4M5 9h9a5 5 0 0 1 0 10h-3",
	redo: "M15.5 5l4 4-4 4M19 9h-9a5 5 0 0 0 0 10h3",
	sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
	moon: "M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z",
	system: "M3.5 5h17v11h-17zM9 20h6M12 16v4",
	search: "M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l4.5 4.5",
	copy: "M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4",
	open: "M3.5 18.5v-13h6l2 2.5h8v3M3.5 18.5l3-7.5h15l-3 7.5z",
	printer: "M7 9V4.5h10V9M7 16.5H4.5V9h15v7.5H17M7 14h10v5.5H7z",
	share: "M6.5 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM17 4a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM17 15a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8.8 10.9l6-3.2M8.8 13.1l6 3.2",
	download: "M12 4v11M7 10.5l5 5 5-5M4.5 19.5h15",
	warning: "M12 4.5L21 19.5H3zM12 10v4.5M12 17v.1",
	note: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 8v.1",
	swap: "M4.5 9h14l-3.5-3.5M19.5 15h-14L9 18.5",
	route: "M6 19v-6a3 3 0 0 1 3-3h6a3 3 0 0 0 3-3V5M15.5 7.5L18 5l2.5 2.5",
	more: "M5 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM12 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM19 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1z",
	clock: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 2",
	menu: "M4.5 7h15M4.5 12h15M4.5 17h15",
	list: "M4.5 6.5h3v3h-3zM4.5 14.5h3v3h-3zM11 8h8.5M11 16h8.5",
	upload: "M12 15V4M7 8.5l5-5 5 5M4.5 19.5h15",
	dot: "M12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2z"
};
// src/ui/controls/Icon.svelte
var root$25 = from_svg(`<svg viewBox="0 0 24 24" aria-hidden="true"><path></path></svg>`);
function Icon($$anchor, $$props) {
	push($$props, true);
	let filled = prop($$props, "filled", 3, false);
	var svg = root$25();
	let classes;
	var path = only_child(svg);
	template_effect(() => {
		classes = set_class(svg, 0, "svelte-173ltqg", null, classes, { filled: filled() });
		set_attribute(path, "d", ICON_PATHS[$$props.name]);
	});
	append($$anchor, svg);
	pop();
}
// src/ui/messages/words.ts
/** The page's words in the language chosen now; read in a template, it follows the choice. */
function words() {
	return wordsIn(preferences.language);
}
// src/ui/issues/CrashReport.svelte
var root$24 = from_html(`<main class="svelte-o2ui28"><div role="alert" class="svelte-o2ui28"><h1> </h1> <p> </p> <p class="actions svelte-o2ui28"><a download="scenario.yaml" class="svelte-o2ui28"><!> </a> <button type="button" class="svelte-o2ui28"> </button></p> <details><summary class="svelte-o2ui28"> </summary> <pre class="svelte-o2ui28"> </pre></details></div></main>`);
function CrashReport($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => words().crash);
	const address = user_derived(() => `data:text/yaml;charset=utf-8,${encodeURIComponent($$props.document)}`);
	var main = root$24();
	var div = child$1(main);
	var h1 = child$1(div);
	var text = only_child(h1, true);
	var p = sibling(h1, 2);
	var text_1 = only_child(p, true);
	var p_1 = sibling(p, 2);
	var a = child$1(p_1);
	var node = child$1(a);
	Icon(node, { name: "download" });
	var text_2 = sibling(node);
	reset(a);
	var button = sibling(a, 2);
	var text_3 = only_child(button, true);
	reset(p_1);
	var details = sibling(p_1, 2);
	var summary = child$1(details);
	var text_4 = only_child(summary, true);
	var pre = sibling(summary, 2);
	var text_5 = only_child(pre, true);
	reset(details);
	reset(div);
	reset(main);
	template_effect(($0) => {
		set_text(text, get(m).title);
		set_text(text_1, get(m).text);
		set_attribute(a, "href", get(address));
		set_text(text_2, ` ${get(m).save ?? ""}`);
		set_text(text_3, get(m).again);
		set_text(text_4, get(m).details);
		set_text(text_5, $0);
	}, [() => $$props.error instanceof Error ? $$props.error.stack ?? $$props.error.message : String($$props.error)]);
	delegated("click", button, function(...$$args) {
		$$props.onreset?.apply(this, $$args);
	});
	append($$anchor, main);
	pop();
}
delegate(["click"]);
// src/model/text.ts
/** Words for people: one string for every language, or one a language (BCP 47 tags `en` and `ko`). */
var textSchema = union([string().max(4e3), strictObject({
	en: string().max(4e3),
	ko: string().max(4e3)
})]).meta({
	id: "text",
	get description() {
		return said(68);
	}
});
/** The text in the language asked for; a plain string serves every language. */
function textIn(text, language) {
	return typeof text === "string" ? text : text[language];
}
// src/ui/edit-panel/SidePanel.svelte
var root$23 = from_html(`<div><!> <!></div>`);
function SidePanel($$anchor, $$props) {
	push($$props, true);
	/** Beside the map: why the walk goes as it does, or, while editing, all that can be changed about it. */
	const isText = user_derived(() => $$props.editing?.isInEditor === true);
	var div = root$23();
	let classes;
	var node = child$1(div);
	var consequent = ($$anchor) => {
		{
			const children = ($$anchor, EditPanel = noop) => {
				var fragment_1 = comment();
				var node_1 = first_child(fragment_1);
				component(node_1, EditPanel, ($$anchor, EditPanel_1) => {
					EditPanel_1($$anchor, {
						get editing() {
							return $$props.editing;
						},
						get why() {
							return $$props.why;
						}
					});
				});
				append($$anchor, fragment_1);
			};
			Lazy($$anchor, {
				load: () => __vitePreload(() => import("./EditPanel-DbI5XvCr.js"), __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
	};
	var alternate = ($$anchor) => {
		var fragment_2 = comment();
		var node_2 = first_child(fragment_2);
		snippet(node_2, () => $$props.why);
		append($$anchor, fragment_2);
	};
	if_block(node, ($$render) => {
		if ($$props.editing?.isOpen === true) $$render(consequent);
		else $$render(alternate, -1);
	});
	var node_3 = sibling(node, 2);
	var consequent_1 = ($$anchor) => {
		{
			const children = ($$anchor, EditNotes = noop) => {
				var fragment_4 = comment();
				var node_4 = first_child(fragment_4);
				component(node_4, EditNotes, ($$anchor, EditNotes_1) => {
					EditNotes_1($$anchor, { get editing() {
						return $$props.editing;
					} });
				});
				append($$anchor, fragment_4);
			};
			Lazy($$anchor, {
				load: () => __vitePreload(() => import("./EditNotes-CYTd0l-h.js"), __vite__mapDeps([21,1,2,18,19,15,16,17,14,22]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
	};
	if_block(node_3, ($$render) => {
		if ($$props.editing !== null) $$render(consequent_1);
	});
	reset(div);
	template_effect(() => classes = set_class(div, 1, "svelte-c0mtzb", null, classes, { text: get(isText) }));
	append($$anchor, div);
	pop();
}
// src/ui/state/source.ts
var FIRST_QUESTION = {
	flow: null,
	changes: {}
};
/** The scenario of the gallery that is open, if it is one. */
function galleryName(source) {
	return source?.kind === "gallery" ? source.name : null;
}
// src/ui/issues/IssueList.svelte
var root$22 = from_html(`<button type="button" class="place svelte-1ec6oju"> </button>`);
var root_1$12 = from_html(`<li class="svelte-1ec6oju"> <!></li>`);
var root_2$6 = from_html(`<section role="alert" data-tone="deny" class="svelte-1ec6oju"><h2 class="svelte-1ec6oju"><!> </h2> <ul></ul> <p class="svelte-1ec6oju"> </p></section>`);
function IssueList($$anchor, $$props) {
	push($$props, true);
	/** What the picture shows meanwhile. */
	/** Shows a place of the text, by its offset. */
	const m = user_derived(() => words().issues);
	var section = root_2$6();
	var h2 = child$1(section);
	var node = child$1(h2);
	Icon(node, { name: "warning" });
	var text = sibling(node);
	reset(h2);
	var ul = sibling(h2, 2);
	each(ul, 21, () => $$props.issues, index, ($$anchor, issue) => {
		var li = root_1$12();
		var text_1 = child$1(li);
		var node_1 = sibling(text_1);
		var consequent = ($$anchor) => {
			const computed_const = user_derived(() => {
				return get(issue).place;
			});
			var button = root$22();
			var text_2 = only_child(button, true);
			template_effect(($0) => set_text(text_2, $0), [() => get(m).place(get(computed_const).line, get(computed_const).column)]);
			delegated("click", button, () => $$props.onjump?.(get(computed_const).offset));
			append($$anchor, button);
		};
		if_block(node_1, ($$render) => {
			if (get(issue).place !== null) $$render(consequent);
		});
		reset(li);
		template_effect(() => set_text(text_1, `${get(issue).message ?? ""} `));
		append($$anchor, li);
	});
	reset(ul);
	var p = sibling(ul, 2);
	var text_3 = only_child(p, true);
	reset(section);
	template_effect(($0) => {
		set_text(text, ` ${$0 ?? ""}`);
		set_text(text_3, $$props.kept);
	}, [() => get(m).title($$props.issues.length)]);
	append($$anchor, section);
	pop();
}
delegate(["click"]);
// src/ui/issues/DocumentNotices.svelte
function DocumentNotices($$anchor, $$props) {
	push($$props, true);
	/** The text editor shows the faults of the text, without moving the page at every letter. */
	const m = user_derived(words);
	const hasIssues = user_derived(() => $$props.workbench.documentIssues.length > 0 ? !$$props.isInEditor : $$props.workbench.flowIssues.length > 0);
	var fragment = comment();
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		const name = user_derived(() => galleryName($$props.workbench.missing));
		const message = user_derived(() => get(name) === null ? get(m).scenario.missingOwn : get(m).scenario.missing(get(name)));
		{
			let $0 = user_derived(() => [{
				message: get(message),
				place: null
			}]);
			let $1 = user_derived(() => $$props.workbench.trace === null ? "" : get(m).issues.keptDocument);
			IssueList($$anchor, {
				get issues() {
					return get($0);
				},
				get kept() {
					return get($1);
				}
			});
		}
	};
	var consequent_1 = ($$anchor) => {
		{
			const children = ($$anchor, IssueNotices = noop) => {
				var fragment_3 = comment();
				var node_1 = first_child(fragment_3);
				component(node_1, IssueNotices, ($$anchor, IssueNotices_1) => {
					IssueNotices_1($$anchor, {
						get workbench() {
							return $$props.workbench;
						},
						get onjump() {
							return $$props.onjump;
						}
					});
				});
				append($$anchor, fragment_3);
			};
			Lazy($$anchor, {
				load: () => __vitePreload(() => import("./IssueNotices-DdkIgqln.js"), __vite__mapDeps([23,1,2,24,25,15,16,17]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
	};
	if_block(node, ($$render) => {
		if ($$props.workbench.missing !== null) $$render(consequent);
		else if (get(hasIssues)) $$render(consequent_1, 1);
	});
	append($$anchor, fragment);
	pop();
}
// node_modules/svelte/src/reactivity/map.js
/** @import { Source } from '#client' */
/**
* A reactive version of the built-in [`Map`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map) object.
* Reading contents of the map (by iterating, or by reading `map.size` or calling `map.get(...)` or `map.has(...)` as in the [tic-tac-toe example](https://svelte.dev/playground/0b0ff4aa49c9443f9b47fe5203c78293) below) in an [effect](https://svelte.dev/docs/svelte/$effect) or [derived](https://svelte.dev/docs/svelte/$derived)
* will cause it to be re-evaluated as necessary when the map is updated.
*
* Note that values in a reactive map are _not_ made [deeply reactive](https://svelte.dev/docs/svelte/$state#Deep-state).
*
* ```svelte
* <script>
* 	import { SvelteMap } from 'svelte/reactivity';
* 	import { result } from './game.js';
*
* 	let board = new SvelteMap();
* 	let player = $state('x');
* 	let winner = $derived(result(board));
*
* 	function reset() {
* 		player = 'x';
* 		board.clear();
* 	}
* <\/script>
*
* <div class="board">
* 	{#each Array(9), i}
* 		<button
* 			disabled={board.has(i) || winner}
* 			onclick={() => {
* 				board.set(i, player);
* 				player = player === 'x' ? 'o' : 'x';
* 			}}
* 		>{board.get(i)}</button>
* 	{/each}
* </div>
*
* {#if winner}
* 	<p>{winner} wins!</p>
* 	<button onclick={reset}>reset</button>
* {:else}
* 	<p>{player} is next</p>
* {/if}
* ```
*
* @template K
* @template V
* @extends {Map<K, V>}
*/
var SvelteMap = class extends Map {
	/** @type {Map<K, Source<number>>} */
	#sources = /* @__PURE__ */ new Map();
	#version = /* @__PURE__ */ state(0);
	#size = /* @__PURE__ */ state(0);
	#update_version = update_version || -1;
	/**
	* @param {Iterable<readonly [K, V]> | null | undefined} [value]
	*/
	constructor(value) {
		super();
		if (value) {
			for (var [key, v] of value) super.set(key, v);
			this.#size.v = super.size;
		}
	}
	/**
	* If the source is being created inside the same reaction as the SvelteMap instance,
	* we use `state` so that it will not be a dependency of the reaction. Otherwise we
	* use `source` so it will be.
	*
	* @template T
	* @param {T} value
	* @returns {Source<T>}
	*/
	#source(value) {
		return update_version === this.#update_version ? /* @__PURE__ */ state(value) : source(value);
	}
	/** @param {K} key */
	has(key) {
		var sources = this.#sources;
		var s = sources.get(key);
		if (s === void 0) {
			if (super.has(key)) {
				s = this.#source(0);
				sources.set(key, s);
			} else {
				get(this.#version);
				return false;
			}
		}
		get(s);
		return true;
	}
	/**
	* @param {(value: V, key: K, map: Map<K, V>) => void} callbackfn
	* @param {any} [this_arg]
	*/
	forEach(callbackfn, this_arg) {
		this.#read_all();
		super.forEach(callbackfn, this_arg);
	}
	/** @param {K} key */
	get(key) {
		var sources = this.#sources;
		var s = sources.get(key);
		if (s === void 0) {
			if (super.has(key)) {
				s = this.#source(0);
				sources.set(key, s);
			} else {
				get(this.#version);
				return;
			}
		}
		get(s);
		return super.get(key);
	}
	/**
	* @param {K} key
	* @param {V} value
	* */
	getOrInsert(key, value) {
		if (!super.has(key)) this.set(key, value);
		return this.get(key);
	}
	/**
	* @param {K} key
	* @param {(key: K) => V} callbackFn
	*/
	getOrInsertComputed(key, callbackFn) {
		if (!super.has(key)) this.set(key, callbackFn(key));
		return this.get(key);
	}
	/**
	* @param {K} key
	* @param {V} value
	* */
	set(key, value) {
		var sources = this.#sources;
		var s = sources.get(key);
		var prev_res = super.get(key);
		var res = super.set(key, value);
		var version = this.#version;
		if (s === void 0) {
			s = this.#source(0);
			sources.set(key, s);
			set(this.#size, super.size);
			increment(version);
		} else if (prev_res !== value) {
			increment(s);
			var v_reactions = version.reactions === null ? null : new Set(version.reactions);
			if (v_reactions === null || !s.reactions?.every((r) => v_reactions.has(r))) increment(version);
		}
		return res;
	}
	/** @param {K} key */
	delete(key) {
		var sources = this.#sources;
		var s = sources.get(key);
		var res = super.delete(key);
		if (s !== void 0) {
			sources.delete(key);
			set(s, -1);
		}
		if (res) {
			set(this.#size, super.size);
			increment(this.#version);
		}
		return res;
	}
	clear() {
		if (super.size === 0) return;
		super.clear();
		var sources = this.#sources;
		set(this.#size, 0);
		for (var s of sources.values()) set(s, -1);
		increment(this.#version);
		sources.clear();
	}
	#read_all() {
		get(this.#version);
		var sources = this.#sources;
		if (this.#size.v !== sources.size) {
			for (var key of super.keys()) if (!sources.has(key)) {
				var s = this.#source(0);
				sources.set(key, s);
			}
		}
		for ([, s] of this.#sources) get(s);
	}
	keys() {
		get(this.#version);
		return super.keys();
	}
	values() {
		this.#read_all();
		return super.values();
	}
	entries() {
		this.#read_all();
		return super.entries();
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	get size() {
		get(this.#size);
		return super.size;
	}
};
// node_modules/svelte/src/reactivity/reactive-value.js
/**
* @template T
*/
var ReactiveValue = class {
	#fn;
	#subscribe;
	/**
	*
	* @param {() => T} fn
	* @param {(update: () => void) => void} onsubscribe
	*/
	constructor(fn, onsubscribe) {
		this.#fn = fn;
		this.#subscribe = createSubscriber(onsubscribe);
	}
	get current() {
		this.#subscribe();
		return this.#fn();
	}
};
// node_modules/svelte/src/reactivity/media-query.js
var parenthesis_regex = /\(.+\)/;
var non_parenthesized_keywords = /* @__PURE__ */ new Set([
	"all",
	"print",
	"screen",
	"and",
	"or",
	"not",
	"only"
]);
/**
* Creates a media query and provides a `current` property that reflects whether or not it matches.
*
* Use it carefully — during server-side rendering, there is no way to know what the correct value should be, potentially causing content to change upon hydration.
* If you can use the media query in CSS to achieve the same effect, do that.
*
* ```svelte
* <script>
* 	import { MediaQuery } from 'svelte/reactivity';
*
* 	const large = new MediaQuery('min-width: 800px');
* <\/script>
*
* <h1>{large.current ? 'large screen' : 'small screen'}</h1>
* ```
* @extends {ReactiveValue<boolean>}
* @since 5.7.0
*/
var MediaQuery = class extends ReactiveValue {
	/**
	* @param {string} query A media query string
	* @param {boolean} [fallback] Fallback value for the server
	*/
	constructor(query, fallback) {
		let final_query = parenthesis_regex.test(query) || query.split(/[\s,]+/).some((keyword) => non_parenthesized_keywords.has(keyword.trim())) ? query : `(${query})`;
		const q = window.matchMedia(final_query);
		super(() => q.matches, (update) => on(q, "change", update));
	}
};
// node_modules/svelte/src/motion/utils.js
/**
* @param {any} obj
* @returns {obj is Date}
*/
function is_date(obj) {
	return Object.prototype.toString.call(obj) === "[object Date]";
}
// node_modules/svelte/src/easing/index.js
/**
* Returns value as is.
*
* @param {number} t
* @returns {number}
*/
function linear(t) {
	return t;
}
/**
* Cubic scaling, accelerate on start, decelerate towards end.
*
* @param {number} t
* @returns {number}
*/
function cubicInOut(t) {
	return t < .5 ? 4 * t * t * t : .5 * Math.pow(2 * t - 2, 3) + 1;
}
// node_modules/svelte/src/motion/tweened.js
/**
* @template T
* @param {T} a
* @param {T} b
* @returns {(t: number) => T}
*/
function get_interpolator(a, b) {
	if (a === b || a !== a) return () => a;
	const type = typeof a;
	if (type !== typeof b || Array.isArray(a) !== Array.isArray(b)) throw new Error("Cannot interpolate values of different type");
	if (Array.isArray(a)) {
		const arr = b.map((bi, i) => {
			return get_interpolator(
				/** @type {Array<any>} */
				a[i],
				bi
			);
		});
		return (t) => arr.map((fn) => fn(t));
	}
	if (type === "object") {
		if (!a || !b) throw new Error("Object cannot be null");
		if (is_date(a) && is_date(b)) {
			const an = a.getTime();
			const delta = b.getTime() - an;
			return (t) => new Date(an + t * delta);
		}
		const keys = Object.keys(b);
		/** @type {Record<string, (t: number) => T>} */
		const interpolators = {};
		keys.forEach((key) => {
			interpolators[key] = get_interpolator(a[key], b[key]);
		});
		return (t) => {
			/** @type {Record<string, any>} */
			const result = {};
			keys.forEach((key) => {
				result[key] = interpolators[key](t);
			});
			return result;
		};
	}
	if (type === "number") {
		const delta = b - a;
		return (t) => a + t * delta;
	}
	return () => b;
}
/**
* A wrapper for a value that tweens smoothly to its target value. Changes to `tween.target` will cause `tween.current` to
* move towards it over time, taking account of the `delay`, `duration` and `easing` options.
*
* ```svelte
* <script>
* 	import { Tween } from 'svelte/motion';
*
* 	const tween = new Tween(0);
* <\/script>
*
* <input type="range" bind:value={tween.target} />
* <input type="range" bind:value={tween.current} disabled />
* ```
* @template T
* @since 5.8.0
*/
var Tween = class Tween {
	#current;
	#target;
	/** @type {TweenOptions<T>} */
	#defaults;
	/** @type {import('../internal/client/types').Task | null} */
	#task = null;
	/**
	* @param {T} value
	* @param {TweenOptions<T>} options
	*/
	constructor(value, options = {}) {
		this.#current = /* @__PURE__ */ state(value);
		this.#target = /* @__PURE__ */ state(value);
		this.#defaults = options;
	}
	/**
	* Create a tween whose value is bound to the return value of `fn`. This must be called
	* inside an effect root (for example, during component initialisation).
	*
	* ```svelte
	* <script>
	* 	import { Tween } from 'svelte/motion';
	*
	* 	let { number } = $props();
	*
	* 	const tween = Tween.of(() => number);
	* <\/script>
	* ```
	* @template U
	* @param {() => U} fn
	* @param {TweenOptions<U>} [options]
	*/
	static of(fn, options) {
		const tween = new Tween(fn(), options);
		render_effect(() => {
			tween.set(fn());
		});
		return tween;
	}
	/**
	* Sets `tween.target` to `value` and returns a `Promise` that resolves if and when `tween.current` catches up to it.
	*
	* If `options` are provided, they will override the tween's defaults.
	* @param {T} value
	* @param {TweenOptions<T>} [options]
	* @returns
	*/
	set(value, options) {
		set(this.#target, value);
		let { delay = 0, duration = 400, easing = linear, interpolate = get_interpolator } = {
			...this.#defaults,
			...options
		};
		if (duration === 0) {
			this.#task?.abort();
			set(this.#current, value);
			return Promise.resolve();
		}
		const start = raf.now() + delay;
		/** @type {(t: number) => T} */
		let fn;
		let started = false;
		let previous_task = this.#task;
		this.#task = loop((now) => {
			if (now < start) return true;
			if (!started) {
				started = true;
				const prev = this.#current.v;
				fn = interpolate(prev, value);
				if (typeof duration === "function") duration = duration(prev, value);
				previous_task?.abort();
				previous_task = null;
			}
			const elapsed = now - start;
			if (elapsed > duration) {
				set(this.#current, value);
				return false;
			}
			set(this.#current, fn(easing(elapsed / duration)));
			return true;
		});
		return this.#task.promise;
	}
	get current() {
		return get(this.#current);
	}
	get target() {
		return get(this.#target);
	}
	set target(v) {
		this.set(v);
	}
};
// node_modules/svelte/src/motion/index.js
/**
* A [media query](https://svelte.dev/docs/svelte/svelte-reactivity#MediaQuery) that matches if the user [prefers reduced motion](https://developer.mozilla.org/en-US/docs/Web/CSS/@media/prefers-reduced-motion).
*
* ```svelte
* <script>
* 	import { prefersReducedMotion } from 'svelte/motion';
* 	import { fly } from 'svelte/transition';
*
* 	let visible = $state(false);
* <\/script>
*
* <button onclick={() => visible = !visible}>
* 	toggle
* </button>
*
* {#if visible}
* 	<p transition:fly={{ y: prefersReducedMotion.current ? 0 : 200 }}>
* 		flies in, unless the user prefers reduced motion
* 	</p>
* {/if}
* ```
* @type {MediaQuery}
* @since 5.7.0
*/
var prefersReducedMotion = /*@__PURE__*/ new MediaQuery("(prefers-reduced-motion: reduce)");
// src/ui/lanes/keep-in-view.ts
/**
* Scrolls the lists around an element until it is seen, in the middle of them from left to right. Unlike scrollIntoView
* it moves no container that only hides its overflow, and never the page itself.
*/
function keepInView(element) {
	const behavior = prefersReducedMotion.current ? "instant" : "smooth";
	for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
		const { overflowX, overflowY } = getComputedStyle(box);
		const outer = box.getBoundingClientRect();
		const inner = element.getBoundingClientRect();
		const middle = inner.left + inner.width / 2 - (outer.left + outer.width / 2);
		const above = Math.min(0, inner.top - outer.top);
		const below = Math.max(0, inner.bottom - outer.bottom);
		box.scrollBy({
			left: scrolls(overflowX) ? middle : 0,
			top: scrolls(overflowY) && box.scrollHeight > box.clientHeight ? above + below : 0,
			behavior
		});
	}
}
function scrolls(overflow) {
	return overflow === "auto" || overflow === "scroll";
}
// src/ui/lanes/HopChip.svelte
var root$21 = from_html(`<span class="visually-hidden"> </span> <span class="start svelte-1y6un07" aria-hidden="true"> </span> <span aria-hidden="true"> </span>`, 1);
var root_1$11 = from_html(` <span class="word svelte-1y6un07"> </span>`, 1);
var root_2$5 = from_html(`<li><button type="button" class="svelte-1y6un07"><span class="visually-hidden"> </span> <span class="mark svelte-1y6un07"><!></span> <strong><!></strong> <span><!><span class="visually-hidden"> </span></span></button></li>`);
function HopChip($$anchor, $$props) {
	push($$props, true);
	const ICONS = {
		allow: "check",
		deny: "cross",
		partial: "half",
		unknown: "question",
		pass: "right"
	};
	const m = user_derived(() => words().lanes);
	const ghostly = user_derived(() => $$props.chip.ghost ? ` (${get(m).notReached})` : "");
	/** Ids begin alike and differ at the end, so a long one is shortened in its middle. */
	const [LONG, LAST] = [14, 4];
	var li = root_2$5();
	let classes;
	var button = child$1(li);
	var span = child$1(button);
	var text$2 = only_child(span);
	var span_1 = sibling(span, 2);
	Icon(child$1(span_1), { get name() {
		return ICONS[$$props.chip.tone];
	} });
	reset(span_1);
	var strong = sibling(span_1, 2);
	let classes_1;
	var node_1 = child$1(strong);
	var consequent = ($$anchor) => {
		var fragment = root$21();
		var span_2 = first_child(fragment);
		var text_1 = only_child(span_2, true);
		var span_3 = sibling(span_2, 2);
		var text_2 = only_child(span_3, true);
		var span_4 = sibling(span_3, 2);
		var text_3 = only_child(span_4, true);
		template_effect(($0, $1) => {
			set_text(text_1, $$props.chip.name);
			set_text(text_2, $0);
			set_text(text_3, $1);
		}, [() => $$props.chip.name.slice(0, -LAST), () => $$props.chip.name.slice(-LAST)]);
		append($$anchor, fragment);
	};
	var alternate = ($$anchor) => {
		var text_4 = text();
		template_effect(() => set_text(text_4, $$props.chip.name));
		append($$anchor, text_4);
	};
	if_block(node_1, ($$render) => {
		if ($$props.chip.name.length > LONG) $$render(consequent);
		else $$render(alternate, -1);
	});
	reset(strong);
	var span_5 = sibling(strong, 2);
	let classes_2;
	var node_2 = child$1(span_5);
	each(node_2, 17, () => $$props.chip.detail.split(" "), index, ($$anchor, word, index) => {
		next();
		var fragment_2 = root_1$11();
		var text_5 = first_child(fragment_2, true);
		text_5.nodeValue = index === 0 ? "" : " ";
		var span_6 = sibling(text_5);
		var text_6 = only_child(span_6, true);
		template_effect(() => set_text(text_6, get(word)));
		append($$anchor, fragment_2);
	});
	var span_7 = sibling(node_2);
	var text_7 = only_child(span_7, true);
	reset(span_5);
	reset(button);
	reset(li);
	attach$1(li, () => (element) => {
		if (!$$props.current) return;
		keepInView(element);
		if (element.closest("[role=group]")?.contains(document.activeElement)) element.querySelector("button")?.focus({ preventScroll: true });
	});
	template_effect(($0) => {
		set_attribute(li, "data-tone", $$props.chip.tone);
		classes = set_class(li, 1, "svelte-1y6un07", null, classes, {
			quiet: $$props.chip.quiet,
			ghost: $$props.chip.ghost,
			current: $$props.current
		});
		set_attribute(button, "aria-current", $$props.current ? "step" : void 0);
		set_attribute(button, "title", `${$$props.chip.title ?? ""}: ${$$props.chip.detail ?? ""}${get(ghostly) ?? ""}`);
		set_text(text$2, `${$0 ?? ""}:`);
		classes_1 = set_class(strong, 1, "svelte-1y6un07", null, classes_1, {
			"visually-hidden": $$props.chip.quiet,
			long: $$props.chip.name.length > LONG
		});
		classes_2 = set_class(span_5, 1, "detail svelte-1y6un07", null, classes_2, { "visually-hidden": $$props.chip.quiet });
		set_text(text_7, get(ghostly));
	}, [() => get(m).step($$props.chip.index + 1)]);
	delegated("click", button, () => $$props.onselect($$props.chip.index));
	append($$anchor, li);
	pop();
}
delegate(["click"]);
// src/ui/lanes/Lane.svelte
var root$20 = from_html(`<section class="svelte-1kvicho"><h2 class="svelte-1kvicho"><span class="leg svelte-1kvicho"> </span> <span class="ends svelte-1kvicho"> </span></h2> <ol class="svelte-1kvicho"></ol></section>`);
function Lane($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	const m = user_derived(() => words().lanes);
	var section = root$20();
	var h2 = child$1(section);
	var span = child$1(h2);
	var text = only_child(span);
	var span_1 = sibling(span, 2);
	var text_1 = only_child(span_1, true);
	reset(h2);
	var ol = sibling(h2, 2);
	each(ol, 21, () => $$props.lane.chips, (chip) => chip.index, ($$anchor, chip) => {
		{
			let $0 = user_derived(() => get(chip).index === $$props.currentIndex);
			HopChip($$anchor, {
				get chip() {
					return get(chip);
				},
				get current() {
					return get($0);
				},
				get onselect() {
					return $$props.onselect;
				}
			});
		}
	});
	reset(ol);
	reset(section);
	template_effect(($0) => {
		set_attribute(section, "data-leg", $$props.lane.leg);
		set_attribute(section, "aria-labelledby", id);
		set_attribute(h2, "id", id);
		set_text(text, `${$0 ?? ""}${get(m)[$$props.lane.leg] ?? ""}`);
		set_text(text_1, $$props.lane.packet);
		set_attribute(ol, "aria-labelledby", id);
	}, [() => $$props.numbered ? `${get(m).connection($$props.lane.connection + 1)} · ` : ""]);
	append($$anchor, section);
	pop();
}
// src/ui/lanes/Lanes.svelte
var root$19 = from_html(`<p class="svelte-3nwz1t"><strong class="svelte-3nwz1t"> </strong> </p>`);
var root_1$10 = from_html(`<div class="lanes svelte-3nwz1t" role="group"><!> <!></div>`);
function Lanes($$anchor, $$props) {
	push($$props, true);
	/** No reply is expected. */
	const m = user_derived(() => words().lanes);
	const numbered = user_derived(() => $$props.lanes.some(({ connection }) => connection > 0));
	var div = root_1$10();
	var node = child$1(div);
	each(node, 17, () => $$props.lanes, (lane) => lane.key, ($$anchor, lane) => {
		Lane($$anchor, {
			get lane() {
				return get(lane);
			},
			get currentIndex() {
				return $$props.currentIndex;
			},
			get numbered() {
				return get(numbered);
			},
			get onselect() {
				return $$props.onselect;
			}
		});
	});
	var node_1 = sibling(node, 2);
	var consequent = ($$anchor) => {
		var p = root$19();
		var strong = child$1(p);
		var text = only_child(strong, true);
		var text_1 = sibling(strong);
		reset(p);
		template_effect(() => {
			set_text(text, get(m).response);
			set_text(text_1, ` ${($$props.oneWay ? get(m).oneWay : get(m).noResponse) ?? ""}`);
		});
		append($$anchor, p);
	};
	var d = user_derived(() => $$props.lanes.at(-1)?.leg === "request");
	if_block(node_1, ($$render) => {
		if (get(d)) $$render(consequent);
	});
	reset(div);
	template_effect(() => set_attribute(div, "aria-label", get(m).label));
	append($$anchor, div);
	pop();
}
// src/ui/lanes/StepStatus.svelte
var root$18 = from_html(`<p class="visually-hidden" role="status"><!></p>`);
function StepStatus($$anchor, $$props) {
	push($$props, true);
	/** Tells each step to those who do not see the picture. */
	const m = user_derived(words);
	const explanation = user_derived(() => $$props.walk.explanation), step = user_derived(() => $$props.walk.step), steps = user_derived(() => $$props.walk.steps);
	var p = root$18();
	var node = child$1(p);
	var consequent = ($$anchor) => {
		var text$1 = text();
		template_effect(($0) => set_text(text$1, `${$0 ?? ""}, ${get(m).lanes[get(step).leg] ?? ""}. ${get(explanation).title ?? ""}.
    ${get(explanation).verdictWord ?? ""}. ${get(explanation).sentence ?? ""}`), [() => get(m).player.stepOf(get(step).number, get(steps).length)]);
		append($$anchor, text$1);
	};
	if_block(node, ($$render) => {
		if (get(explanation) !== null && get(step) !== void 0) $$render(consequent);
	});
	reset(p);
	append($$anchor, p);
	pop();
}
// src/machine/pace.ts
/** How many times as fast as the usual pace. */
var SPEEDS = [
	.5,
	1,
	2
];
/** Milliseconds on one step at speed 1: long enough to read it. */
var STEP_DURATION = 1800;
// src/ui/controls/IconButton.svelte
var root$17 = from_html(`<button type="button"><!></button>`);
function IconButton($$anchor, $$props) {
	let primary = prop($$props, "primary", 3, false), filled = prop($$props, "filled", 3, false), disabled = prop($$props, "disabled", 3, false);
	var button = root$17();
	let classes;
	Icon(child$1(button), {
		get name() {
			return $$props.icon;
		},
		get filled() {
			return filled();
		}
	});
	reset(button);
	template_effect(() => {
		set_attribute(button, "aria-label", $$props.label);
		set_attribute(button, "title", $$props.label);
		button.disabled = disabled();
		classes = set_class(button, 1, "svelte-1w10zfk", null, classes, { primary: primary() });
	});
	delegated("click", button, function(...$$args) {
		$$props.onclick?.apply(this, $$args);
	});
	append($$anchor, button);
}
delegate(["click"]);
// src/ui/lanes/PlayerControls.svelte
var root$16 = from_html(`<div class="player svelte-vebrtn" role="group"><!> <!> <!> <!> <!> <button type="button" class="speed svelte-vebrtn"> </button> <strong class="count svelte-vebrtn"> </strong> <span class="keys svelte-vebrtn"> </span></div>`);
function PlayerControls($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => words().player);
	const atStart = user_derived(() => $$props.index === 0);
	const atEnd = user_derived(() => $$props.index >= $$props.count - 1);
	function nextSpeed() {
		$$props.player.send({
			type: "speed",
			speed: SPEEDS[(SPEEDS.indexOf($$props.player.speed) + 1) % SPEEDS.length] ?? 1
		});
	}
	var div = root$16();
	var node = child$1(div);
	IconButton(node, {
		icon: "start",
		filled: true,
		get label() {
			return get(m).start;
		},
		get disabled() {
			return get(atStart);
		},
		onclick: () => $$props.player.send({ type: "toStart" })
	});
	var node_1 = sibling(node, 2);
	IconButton(node_1, {
		icon: "back",
		filled: true,
		get label() {
			return get(m).back;
		},
		get disabled() {
			return get(atStart);
		},
		onclick: () => $$props.player.send({ type: "back" })
	});
	var node_2 = sibling(node_1, 2);
	{
		let $0 = user_derived(() => $$props.player.playing ? "pause" : "play");
		let $1 = user_derived(() => $$props.player.playing ? get(m).pause : get(m).play);
		let $2 = user_derived(() => $$props.count < 2);
		IconButton(node_2, {
			get icon() {
				return get($0);
			},
			filled: true,
			primary: true,
			get label() {
				return get($1);
			},
			get disabled() {
				return get($2);
			},
			onclick: () => $$props.player.send({ type: "toggle" })
		});
	}
	var node_3 = sibling(node_2, 2);
	IconButton(node_3, {
		icon: "step",
		filled: true,
		get label() {
			return get(m).step;
		},
		get disabled() {
			return get(atEnd);
		},
		onclick: () => $$props.player.send({ type: "step" })
	});
	var node_4 = sibling(node_3, 2);
	IconButton(node_4, {
		icon: "end",
		filled: true,
		get label() {
			return get(m).end;
		},
		get disabled() {
			return get(atEnd);
		},
		onclick: () => $$props.player.send({ type: "toEnd" })
	});
	var button = sibling(node_4, 2);
	var text = only_child(button);
	var strong = sibling(button, 2);
	var text_1 = only_child(strong, true);
	var span = sibling(strong, 2);
	var text_2 = only_child(span, true);
	reset(div);
	template_effect(($0) => {
		set_attribute(div, "aria-label", get(m).label);
		set_attribute(button, "aria-label", `${get(m).speed ?? ""}: ${$$props.player.speed ?? ""}×`);
		set_attribute(button, "title", get(m).speed);
		set_text(text, `${$$props.player.speed ?? ""}×`);
		set_text(text_1, $0);
		set_text(text_2, get(m).keys);
	}, [() => get(m).stepOf($$props.count === 0 ? 0 : $$props.index + 1, $$props.count)]);
	delegated("click", button, nextSpeed);
	append($$anchor, div);
	pop();
}
delegate(["click"]);
// src/ui/layout/Layout.svelte
var root$15 = from_html(`<div class="wide svelte-csrz13"><!> <main class="svelte-csrz13"><!></main></div>`);
var root_1$9 = from_html(`<div class="narrow svelte-csrz13"><!> <main><div class="map svelte-csrz13"><!></div> <div class="lanes svelte-csrz13"><!></div> <div class="panel"><!></div> <div class="player svelte-csrz13"><!></div></main></div>`);
function Layout($$anchor, $$props) {
	push($$props, true);
	/** Which document is shown, by its number. */
	/** Room for the panel beside the map. Below it everything stands in one column, and the page scrolls. */
	const wide = new MediaQuery("width >= 62rem");
	var fragment = comment();
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		var div = root$15();
		var node_1 = child$1(div);
		snippet(node_1, () => $$props.top);
		var main = sibling(node_1, 2);
		var node_2 = child$1(main);
		{
			const children = ($$anchor, Panes = noop) => {
				var fragment_1 = comment();
				var node_3 = first_child(fragment_1);
				component(node_3, Panes, ($$anchor, Panes_1) => {
					Panes_1($$anchor, {
						get document() {
							return $$props.document;
						},
						get map() {
							return $$props.map;
						},
						get player() {
							return $$props.player;
						},
						get lanes() {
							return $$props.lanes;
						},
						get panel() {
							return $$props.panel;
						}
					});
				});
				append($$anchor, fragment_1);
			};
			Lazy(node_2, {
				load: () => __vitePreload(() => import("./Panes-CX2FJOrI.js"), __vite__mapDeps([26,1,2,27,17,28]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
		reset(main);
		reset(div);
		append($$anchor, div);
	};
	var alternate = ($$anchor) => {
		var div_1 = root_1$9();
		var node_4 = child$1(div_1);
		snippet(node_4, () => $$props.top);
		var main_1 = sibling(node_4, 2);
		var div_2 = child$1(main_1);
		var node_5 = child$1(div_2);
		snippet(node_5, () => $$props.map);
		reset(div_2);
		var div_3 = sibling(div_2, 2);
		var node_6 = child$1(div_3);
		snippet(node_6, () => $$props.lanes);
		reset(div_3);
		var div_4 = sibling(div_3, 2);
		var node_7 = child$1(div_4);
		snippet(node_7, () => $$props.panel);
		reset(div_4);
		var div_5 = sibling(div_4, 2);
		var node_8 = child$1(div_5);
		snippet(node_8, () => $$props.player);
		reset(div_5);
		reset(main_1);
		reset(div_1);
		append($$anchor, div_1);
	};
	if_block(node, ($$render) => {
		if (wide.current) $$render(consequent);
		else $$render(alternate, -1);
	});
	append($$anchor, fragment);
	pop();
}
// src/ui/controls/after-paint.ts
/** Milliseconds. A page that is not shown is not painted. */
var LATEST = 200;
/** Does something once the browser has drawn what there is to draw. Returns what calls it off. */
function afterPaint(run) {
	let task;
	const frame = requestAnimationFrame(() => {
		task = setTimeout(once);
	});
	const latest = setTimeout(once, LATEST);
	function stop() {
		cancelAnimationFrame(frame);
		clearTimeout(task);
		clearTimeout(latest);
	}
	function once() {
		stop();
		run();
	}
	return stop;
}
// src/ui/layout/map-subject.svelte.ts
var MapSubjects = class {
	#last = null;
	#due = state(null);
	#wanted;
	#shown = user_derived(() => {
		const wanted = this.#wanted();
		return get(this.#due) !== wanted.network && this.#last !== null && isEdit(this.#last, wanted) && this.#last !== null ? this.#last : this.#last = wanted;
	});
	get shown() {
		return get(this.#shown);
	}
	set shown(value) {
		set(this.#shown, value);
	}
	constructor(wanted) {
		this.#wanted = wanted;
		user_effect(() => {
			const { network } = this.#wanted();
			return this.shown.network === network ? void 0 : afterPaint(() => set(this.#due, network));
		});
	}
};
function isEdit(before, now) {
	return before.document === now.document && before.network !== now.network && before.view === now.view;
}
// src/ui/layout/MapPane.svelte
var rest_excludes = /* @__PURE__ */ new Set([
	"$$slots",
	"$$events",
	"$$legacy",
	"subject"
]);
var root$14 = from_html(`<div role="alert" class="svelte-ussjk9"><p class="svelte-ussjk9"> </p> <p class="error svelte-ussjk9"> </p> <button type="button" class="svelte-ussjk9"> </button></div>`);
var root_1$8 = from_html(`<p class="svelte-ussjk9"> </p>`);
function MapPane($$anchor, $$props) {
	push($$props, true);
	let others = rest_props($$props, rest_excludes);
	const m = user_derived(() => words().map);
	const subjects = new MapSubjects(() => $$props.subject);
	const $$d = user_derived(() => subjects.shown), network = user_derived(() => get($$d).network), trace = user_derived(() => get($$d).trace), position = user_derived(() => get($$d).position), view = user_derived(() => get($$d).view);
	var fragment = comment();
	var node = first_child(fragment);
	{
		const failed = ($$anchor, error = noop, reset$1 = noop) => {
			var div = root$14();
			var p = child$1(div);
			var text = only_child(p, true);
			var p_1 = sibling(p, 2);
			var text_1 = only_child(p_1, true);
			var button = sibling(p_1, 2);
			var text_2 = only_child(button, true);
			reset(div);
			template_effect(($0, $1) => {
				set_text(text, get(m).failed);
				set_text(text_1, $0);
				set_text(text_2, $1);
			}, [() => error() instanceof Error ? error().message : String(error()), () => words().crash.again]);
			delegated("click", button, function(...$$args) {
				reset$1()?.apply(this, $$args);
			});
			append($$anchor, div);
		};
		boundary(node, { failed }, ($$anchor) => {
			{
				const waiting = ($$anchor) => {
					var p_2 = root_1$8();
					var text_3 = only_child(p_2, true);
					template_effect(() => set_text(text_3, get(m).loading));
					append($$anchor, p_2);
				};
				const children = ($$anchor, NetworkMap = noop) => {
					var fragment_2 = comment();
					var node_1 = first_child(fragment_2);
					component(node_1, NetworkMap, ($$anchor, NetworkMap_1) => {
						NetworkMap_1($$anchor, spread_props({
							get network() {
								return get(network);
							},
							get trace() {
								return get(trace);
							},
							get position() {
								return get(position);
							}
						}, () => get(view) === void 0 ? {} : { view: get(view) }, () => others));
					});
					append($$anchor, fragment_2);
				};
				Lazy($$anchor, {
					load: () => __vitePreload(() => import("./NetworkMap-Bj1WwRCr.js"), __vite__mapDeps([29,1,2,13,30,31,9,10,4,8,32,33,34,35]), import.meta.url),
					waiting,
					children,
					$$slots: {
						waiting: true,
						default: true
					}
				});
			}
		});
	}
	append($$anchor, fragment);
	pop();
}
delegate(["click"]);
// src/ui/state/position.ts
/** The index of a hop among all steps of the walk; 0 where there is no such hop. */
function indexOf(steps, position) {
	if (position === null) return 0;
	const index = steps.findIndex(({ connection, leg, index: hop }) => connection === position.connection && leg === position.leg && hop === position.hop);
	return Math.max(0, index);
}
function positionOf({ connection, leg, index }) {
	return {
		connection,
		leg,
		hop: index
	};
}
// src/ui/state/address-bar.ts
var MADE_HERE = "packetwalk";
var waiting;
/** Whether what waits to be written begins a new entry of the history. */
var isEntry = false;
/** Shows an address once it rests. It is made then, and not before, since that may take a while. */
function showAddress(make, { isNewEntry, rest }) {
	const before = location.hash;
	clearTimeout(waiting);
	isEntry ||= isNewEntry;
	const write = async () => {
		const made = make();
		const address = typeof made === "string" ? made : await made;
		if (location.hash !== before) isEntry = false;
		else if (address !== before) put(address);
	};
	if (rest === 0) write();
	else waiting = setTimeout(() => void write(), rest);
}
function put(address) {
	const asNewEntry = isEntry;
	isEntry = false;
	try {
		if (asNewEntry) history.pushState(MADE_HERE, "", address);
		else history.replaceState(MADE_HERE, "", address);
	} catch {}
}
/** Whether this page wrote the address that is shown, before a reload or a way back to it. */
function isMadeHere() {
	return history.state === MADE_HERE;
}
// src/scenario/packed-read.ts
function unpackRead({ spans, ...read }) {
	return {
		...read,
		spans: unpackSpans(spans)
	};
}
function unpackSpans([start, end, key, children]) {
	return {
		value: {
			start,
			end
		},
		key: key === null ? void 0 : {
			start: key[0],
			end: key[1]
		},
		children: children === null ? void 0 : new Map(children.map(([name, spans]) => [name, unpackSpans(spans)]))
	};
}
// src/base/issue.ts
function error(code, at, details = {}) {
	return {
		severity: "error",
		code,
		at,
		...details
	};
}
function warning(code, at, details = {}) {
	return {
		severity: "warning",
		code,
		at,
		...details
	};
}
// src/base/json-pointer.ts
/** The pointer that takes these steps from the top of the document: object keys, and positions in arrays from 0. */
function pointer(...segments) {
	return child("", ...segments);
}
/** The steps of a pointer, unescaped: the inverse of `pointer`, with positions as text. */
function parsePointer(p) {
	return p.split("/").slice(1).map(unescapeSegment);
}
/** A place further down from `p`. */
function child(p, ...segments) {
	let at = p;
	for (const segment of segments) at += typeof segment === "number" ? `/${segment}` : `/${escapeSegment(segment)}`;
	return at;
}
function escapeSegment(segment) {
	if (!segment.includes("~") && !segment.includes("/")) return segment;
	return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
function unescapeSegment(segment) {
	return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
// src/compile/addresses.ts
/** VPC-9, VPC-16: a subnet's first four addresses are AWS's: the network, the router, the resolver, one for later. */
var RESERVED_AT_START = 4;
/** Gives every address to one holder, and finds free ones for those who need any, in order of id. */
var AddressBook = class {
	#reader;
	#taken = /* @__PURE__ */ new Map();
	#public = /* @__PURE__ */ new Map();
	#publicIpv6 = /* @__PURE__ */ new Map();
	#delegated = [];
	/** By subnet, the position of the first address that may still be free. */
	#next = /* @__PURE__ */ new Map();
	constructor(reader) {
		this.#reader = reader;
	}
	/** Takes the written addresses of all holders first, so that none of them is given to somebody else. */
	assign(holders) {
		const written = holders.map((holder) => ({
			holder,
			held: this.#takeWritten(holder)
		}));
		this.#checkDelegated();
		return new Map(written.map(({ holder, held }) => [holder, this.#complete(holder, held)]));
	}
	#takeWritten(holder) {
		return {
			primary: this.#takeIpv4(holder, holder.primary.privateIp, holder.at),
			secondaries: holder.secondaries.map(({ privateIp, at }, index) => this.#takeIpv4(holder, privateIp, at ?? child(holder.at, holder.secondaryField, index))),
			ipv6: holder.ipv6Addresses.flatMap((text, index) => this.#takeIpv6(holder, text, index) ?? []),
			delegatedPrefixes: holder.delegatedPrefixes.flatMap((text, index) => this.#takePrefix(holder, text, child(holder.at, "delegatedPrefixes", index)) ?? [])
		};
	}
	#complete(holder, held) {
		const publicIps = /* @__PURE__ */ new Map();
		const ipv4 = [];
		const all = [{
			taken: held.primary,
			written: holder.primary,
			at: holder.at
		}, ...holder.secondaries.map((written, index) => ({
			taken: held.secondaries[index],
			written,
			at: written.at ?? child(holder.at, holder.secondaryField, index)
		}))];
		for (const { taken, written, at } of all) {
			const privateIp = taken ?? (written.privateIp === void 0 ? this.#findFree(holder, at) : void 0);
			const publicIp = this.takePublic(holder.id, written.publicIp, at);
			if (privateIp === void 0) continue;
			ipv4.push(privateIp);
			if (publicIp !== void 0) publicIps.set(privateIp, publicIp);
		}
		return {
			ipv4,
			assumed: holder.primary.privateIp === void 0 && holder.subnet.cidr !== null,
			ipv6: held.ipv6,
			publicIps,
			delegatedPrefixes: held.delegatedPrefixes
		};
	}
	#takeIpv4(holder, text, holderAt) {
		if (text === void 0) return void 0;
		const at = child(holderAt, "privateIp");
		const ip = this.#reader.ipv4(text, at, "ENI-1");
		return ip !== void 0 && this.#take(holder, holder.subnet.cidr, ip, at) ? ip : void 0;
	}
	#takeIpv6(holder, text, index) {
		const at = child(holder.at, "ipv6Addresses", index);
		const ip = this.#reader.ipv6(text, at, "ENI-1");
		return ip !== void 0 && this.#take(holder, holder.subnet.ipv6Cidr, ip, at) ? ip : void 0;
	}
	/** Whether the holder may have the address: one of its subnet, not AWS's, and nobody else's. */
	#take(holder, block, ip, at) {
		const { subnet } = holder;
		const refuse = (code, rule, params) => {
			this.#reader.report(error(code, at, {
				found: formatIp(ip),
				params,
				rule
			}));
			return false;
		};
		if (block === null) return refuse("family-not-in-subnet", "VPC-17", {
			subnet: subnet.id,
			family: familyOf(ip)
		});
		if (!contains(block, ip)) return refuse("address-outside-subnet", "ENI-2", {
			subnet: subnet.id,
			block: formatCidr(block)
		});
		if (isReserved(block, ip)) return refuse("address-reserved", block.family === 4 ? "VPC-9" : "VPC-16", {
			subnet: subnet.id,
			block: formatCidr(block)
		});
		const taken = this.#takenIn(subnet.vpc);
		const other = taken.get(ip)?.id ?? this.#publicHolder(subnet.vpc, ip);
		if (other !== void 0) return refuse("duplicate-address", "ENI-1", { other });
		taken.set(ip, {
			id: holder.id,
			at
		});
		if (!isIpv4(ip) && !subnet.vpc.privateIpv6) this.#publicIpv6.set(ip, holder.id);
		return true;
	}
	#takenIn(vpc) {
		const taken = this.#taken.get(vpc) ?? /* @__PURE__ */ new Map();
		this.#taken.set(vpc, taken);
		return taken;
	}
	/** Who has a public IPv6 address already, in whatever VPC. */
	#publicHolder(vpc, ip) {
		return !isIpv4(ip) && !vpc.privateIpv6 ? this.#publicIpv6.get(ip) : void 0;
	}
	#takePrefix(holder, text, at) {
		const cidr = this.#reader.cidr(text, at);
		const found = formatCidr(cidr);
		const wanted = cidr.family === 4 ? 28 : 80;
		if (cidr.prefixLength !== wanted) {
			const params = { wanted };
			this.#reader.report(error("delegated-prefix-size", at, {
				found,
				params,
				rule: "ENI-9"
			}));
			return;
		}
		const block = cidr.family === 4 ? holder.subnet.cidr : holder.subnet.ipv6Cidr;
		if (block === null || !containsCidr(block, cidr)) {
			const params = {
				subnet: holder.subnet.id,
				block: block === null ? "" : formatCidr(block)
			};
			this.#reader.report(error("delegated-prefix-outside-subnet", at, {
				found,
				params,
				rule: "ENI-9"
			}));
			return;
		}
		const { vpc } = holder.subnet;
		const other = this.#delegated.find((one) => one.vpc === vpc && one.cidr.network === cidr.network);
		if (other !== void 0) {
			const params = { other: other.id };
			this.#reader.report(error("duplicate-address", at, {
				found,
				params,
				rule: "ENI-9"
			}));
			return;
		}
		this.#delegated.push({
			vpc,
			cidr,
			id: holder.id
		});
		return cidr;
	}
	/** An address in a prefix that is delegated to somebody belongs to that interface as a whole. */
	#checkDelegated() {
		for (const { vpc, cidr, id } of this.#delegated) for (const [ip, taken] of this.#takenIn(vpc)) {
			if (!contains(cidr, ip)) continue;
			const details = {
				found: formatIp(ip),
				params: { other: id },
				rule: "ENI-9"
			};
			this.#reader.report(error("address-in-delegated-prefix", taken.at, details));
		}
	}
	#findFree(holder, at) {
		const { cidr, vpc } = holder.subnet;
		if (cidr === null) return void 0;
		const taken = this.#takenIn(vpc);
		const end = cidr.last - cidr.network;
		for (let index = this.#next.get(holder.subnet) ?? RESERVED_AT_START; index < end; index++) {
			const ip = addressAt(cidr, index);
			if (taken.has(ip) || this.#delegated.some((one) => one.vpc === vpc && contains(one.cidr, ip))) continue;
			taken.set(ip, {
				id: holder.id,
				at
			});
			this.#next.set(holder.subnet, index + 1);
			return ip;
		}
		const params = {
			subnet: holder.subnet.id,
			block: formatCidr(cidr)
		};
		this.#reader.report(error("subnet-full", at, {
			params,
			rule: "VPC-9"
		}));
	}
	/** Takes the `publicIp` that is written at a place, which nobody else in the whole document may have. */
	takePublic(id, text, writtenAt) {
		if (text === void 0) return void 0;
		const at = child(writtenAt, "publicIp");
		const ip = this.#reader.ipv4(text, at, "ENI-3");
		if (ip === void 0) return void 0;
		const found = formatIp(ip);
		const other = this.#public.get(ip);
		if (other !== void 0) {
			this.#reader.report(error("duplicate-public-address", at, {
				found,
				params: { other },
				rule: "ENI-3"
			}));
			return;
		}
		if (isPrivateIpv4(ip) || isSharedIpv4(ip)) {
			this.#reader.report(error("public-address-is-private", at, {
				found,
				rule: "ENI-3"
			}));
			return;
		}
		this.#public.set(ip, id);
		return ip;
	}
};
function isReserved(block, ip) {
	if (ip === block.last) return true;
	return BigInt(ip) - BigInt(block.network) < BigInt(RESERVED_AT_START);
}
// src/compile/call.ts
/** What an application asks of others; that their names stand for something is found when it asks. */
function compileCalls(reader, written, at) {
	return (written ?? []).map(({ to, protocol, port }, index) => ({
		at: child(at, "calls", index),
		to,
		protocol: protocol === void 0 ? 6 : reader.protocol(protocol),
		port: port ?? null
	}));
}
// src/compile/reader.ts
/**
* Reads the values of one document and collects what is wrong with them. Each distinct text is parsed once.
* The schema has checked every address, block and protocol before, so one that cannot be read is our own mistake.
*/
var Reader = class {
	scenario;
	issues = [];
	#cidrs = /* @__PURE__ */ new Map();
	#ips = /* @__PURE__ */ new Map();
	#protocols = /* @__PURE__ */ new Map();
	#vpcsWithInternetGateway;
	#ports = /* @__PURE__ */ new Map();
	constructor(scenario) {
		this.scenario = scenario;
		const gateways = Object.values(scenario.internetGateways ?? {});
		this.#vpcsWithInternetGateway = new Set(gateways.map(({ vpc }) => vpc));
	}
	report(issue) {
		this.issues.push(issue);
	}
	/** A text that is a block or something else, such as an id: no issue when it is not a block. */
	tryCidr(text) {
		const known = this.#cidrs.get(text);
		if (known !== void 0) return known;
		const parsed = parseCidr(text);
		this.#cidrs.set(text, parsed);
		return parsed;
	}
	/** The block, normalised; host bits in the text are worth a warning (VPC-2). */
	cidr(text, at) {
		const { cidr, hostBitsCleared } = orThrow(this.tryCidr(text));
		if (hostBitsCleared) {
			const details = {
				found: text,
				suggestion: formatCidr(cidr),
				rule: "VPC-2"
			};
			this.report(warning("host-bits-cleared", at, details));
		}
		return cidr;
	}
	cidr4(text, at, rule) {
		const cidr = this.cidr(text, at);
		if (cidr.family === 4) return cidr;
		this.report(error("wrong-family", at, {
			found: text,
			rule,
			params: { wanted: 4 }
		}));
	}
	cidr6(text, at, rule) {
		const cidr = this.cidr(text, at);
		if (cidr.family === 6) return cidr;
		this.report(error("wrong-family", at, {
			found: text,
			rule,
			params: { wanted: 6 }
		}));
	}
	ipv4(text, at, rule) {
		const ip = this.#ip(text);
		if (isIpv4(ip)) return ip;
		this.report(error("wrong-family", at, {
			found: text,
			rule,
			params: { wanted: 4 }
		}));
	}
	ipv6(text, at, rule) {
		const ip = this.#ip(text);
		if (!isIpv4(ip)) return ip;
		this.report(error("wrong-family", at, {
			found: text,
			rule,
			params: { wanted: 6 }
		}));
	}
	#ip(text) {
		const ip = this.#ips.get(text) ?? orThrow(parseIp(text));
		this.#ips.set(text, ip);
		return ip;
	}
	protocol(written) {
		const protocol = this.#protocols.get(written) ?? orThrow(parseProtocol(written));
		this.#protocols.set(written, protocol);
		return protocol;
	}
	ports(written) {
		if (written === void 0) return ALL_PORTS;
		const ports = this.#ports.get(written) ?? orThrow(parsePortRange(written));
		this.#ports.set(written, ports);
		return ports;
	}
	/** Whether the document has a resource of this id, though it may not have compiled. */
	has(collection, id) {
		return Object.hasOwn(this.scenario[collection] ?? {}, id);
	}
	/** Whether an internet gateway names the VPC. One detached since does not undo what was made before. */
	hasInternetGateway(vpcId) {
		return this.#vpcsWithInternetGateway.has(vpcId);
	}
	/**
	* What an id of a collection stands for. Undefined for an id that nothing has, which is an issue, and for a
	* resource that did not compile, which has had its own.
	*/
	resolve(compiled, collection, id, at) {
		const value = compiled.get(id);
		if (value === void 0 && !this.has(collection, id)) this.unknownReference(id, [collection], at);
		return value;
	}
	unknownReference(id, collections, at) {
		const ids = collections.flatMap((name) => Object.keys(this.scenario[name] ?? {})).sort(compareText);
		const suggestion = nearMiss$2(id, ids);
		const details = {
			found: id,
			params: { collections: collections.join(" ") }
		};
		this.report(error("unknown-reference", at, suggestion === void 0 ? details : {
			...details,
			suggestion
		}));
	}
};
/** The resources of a collection by id, so that nothing depends on the order in which the document lists them. */
function resourcesOf(collection) {
	return Object.entries(collection ?? {}).sort(([a], [b]) => compareText(a, b));
}
// src/compile/instance.ts
/** NACL-18: as AWS documents it; current kernels stop at 60999. */
var LINUX_PORTS = portRange(32768, 61e3);
/** NACL-18: Windows Server 2008 and later. */
var WINDOWS_PORTS = portRange(49152, 65535);
/** What may be written on an instance itself only when its one interface is. */
var INTERFACE_FIELDS = [
	"subnet",
	"privateIp",
	"publicIp",
	"secondaryPrivateIps",
	"ipv6Addresses",
	"securityGroups",
	"delegatedPrefixes",
	"sourceDestCheck"
];
/** The instances as hosts, by id; their interfaces are added once compiled. */
function compileInstances(reader) {
	const hosts = /* @__PURE__ */ new Map();
	const interfaces = [];
	const attached = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.instances)) {
		const host = compileHost(reader, id, written);
		hosts.set(id, host);
		if (written.networkInterfaces !== void 0) attach(reader, host, written, attached);
		else if (written.subnet !== void 0) {
			const { subnet } = written;
			interfaces.push({
				id,
				ref: host.ref,
				at: host.at,
				host,
				subnet,
				interfaceType: "interface",
				written
			});
		}
	}
	return {
		hosts,
		interfaces,
		attached
	};
}
function compileHost(reader, id, written) {
	return {
		ref: {
			type: "instance",
			id
		},
		at: pointer("instances", id),
		name: written.name ?? null,
		interfaces: [],
		running: written.state === void 0 || written.state === "running",
		listens: listensOf(reader, written),
		forwards: written.forwards ?? (forwardsByDefault(reader, written) ? "route" : "no"),
		ephemeralPorts: ephemeralPortsOf(reader, written),
		service: null,
		calls: compileCalls(reader, written.calls, pointer("instances", id))
	};
}
function listensOf(reader, { listens }) {
	if (listens === void 0) return null;
	return listens.map((listen) => typeof listen === "number" ? {
		protocol: 6,
		port: listen
	} : {
		protocol: reader.protocol(listen.protocol),
		port: listen.port
	});
}
/** Whoever turns the source/destination check off means the host to pass packets on. */
function forwardsByDefault(reader, written) {
	return [written, ...(written.networkInterfaces ?? []).map((id) => reader.scenario.networkInterfaces?.[id])].some((eni) => eni?.sourceDestCheck === false);
}
function ephemeralPortsOf(reader, written) {
	if (written.ephemeralPorts !== void 0) return reader.ports(written.ephemeralPorts);
	return written.os === "windows" ? WINDOWS_PORTS : LINUX_PORTS;
}
function attach(reader, host, written, attached) {
	for (const field of INTERFACE_FIELDS) {
		if (written[field] === void 0) continue;
		reader.report(error("field-of-interface", child(host.at, field), {
			params: { field },
			rule: "ENI-6"
		}));
	}
	for (const [index, id] of (written.networkInterfaces ?? []).entries()) {
		const at = child(host.at, "networkInterfaces", index);
		const other = attached.get(id);
		if (!reader.has("networkInterfaces", id)) reader.unknownReference(id, ["networkInterfaces"], at);
		else if (other !== void 0) {
			const details = {
				found: id,
				params: { other: other.ref.id },
				rule: "ENI-6"
			};
			reader.report(error("interface-attached-twice", at, details));
		} else attached.set(id, host);
	}
}
// src/compile/client-vpn.ts
/** The client that a flow means which names the endpoint: AWS keeps the first addresses of the block for itself. */
var CLIENT_INDEX = 10;
/** Client VPN endpoints as hosts with an interface in each associated subnet, from which their clients send (CVPN-1). */
function readClientVpnEndpoints(reader) {
	const hosts = /* @__PURE__ */ new Map();
	const interfaces = [];
	for (const [id, written] of resourcesOf(reader.scenario.clientVpnEndpoints)) {
		const at = pointer("clientVpnEndpoints", id);
		const ref = {
			type: "client-vpn-endpoint",
			id
		};
		const cidr = reader.cidr4(written.clientCidr, child(at, "clientCidr"), "CVPN-1");
		if (cidr === void 0) continue;
		const idOf = (subnet) => `${id}/${subnet}`;
		const subnets = written.associations.map(({ subnet }) => subnet);
		checkSubnets(reader, id, subnets, cidr);
		const host = {
			ref,
			at,
			name: written.name ?? null,
			interfaces: [],
			interfaceIds: subnets.map(idOf),
			running: true,
			listens: [],
			forwards: "no",
			ephemeralPorts: LINUX_PORTS,
			service: null,
			calls: [],
			clientVpn: {
				cidr,
				client: addressAt(cidr, cidr.prefixLength > 28 ? 0 : CLIENT_INDEX),
				splitTunnel: written.splitTunnel ?? false,
				authorizations: (written.authorizations ?? []).map((text, index) => reader.cidr(text, child(at, "authorizations", index))),
				routes: (written.routes ?? []).flatMap(({ to, via }, index) => {
					const place = child(at, "routes", index);
					if (!subnets.includes(via)) {
						const details = {
							found: via,
							rule: "CVPN-2"
						};
						reader.report(error("client-vpn-route-target", child(place, "via"), details));
						return [];
					}
					return [{
						destination: reader.cidr(to, child(place, "to")),
						subnetId: via
					}];
				})
			}
		};
		hosts.set(id, host);
		for (const [index, { subnet, privateIp }] of written.associations.entries()) interfaces.push({
			id: idOf(subnet),
			ref,
			at: child(at, "associations", index),
			host,
			subnet,
			interfaceType: "requester_managed",
			written: {
				privateIp,
				securityGroups: written.securityGroups
			},
			groupsAt: at
		});
	}
	return {
		hosts,
		interfaces
	};
}
/** The subnets are of one VPC, each in a zone of its own, and the clients' block overlaps none of the VPC's. */
function checkSubnets(reader, id, subnets, cidr) {
	const at = pointer("clientVpnEndpoints", id);
	const zones = /* @__PURE__ */ new Map();
	const vpcs = /* @__PURE__ */ new Set();
	for (const [index, name] of subnets.entries()) {
		const subnet = reader.scenario.subnets?.[name];
		if (subnet === void 0) continue;
		vpcs.add(subnet.vpc);
		const place = child(at, "associations", index, "subnet");
		const other = zones.get(subnet.az ?? name);
		if (other !== void 0) {
			const params = {
				other,
				zone: subnet.az ?? ""
			};
			reader.report(error("second-subnet-in-zone", place, {
				found: name,
				params,
				rule: "CVPN-1"
			}));
		}
		zones.set(subnet.az ?? name, name);
	}
	if (vpcs.size > 1) {
		const params = { vpcs: [...vpcs].join(", ") };
		reader.report(error("client-vpn-vpcs", child(at, "associations"), {
			params,
			rule: "CVPN-1"
		}));
	}
	for (const vpc of vpcs) {
		const text = reader.scenario.vpcs?.[vpc]?.cidr;
		const parsed = text === void 0 ? void 0 : reader.tryCidr(text);
		if (parsed?.ok !== true || !overlaps(parsed.value.cidr, cidr)) continue;
		const details = {
			found: formatCidr(cidr),
			params: { vpc },
			rule: "CVPN-1"
		};
		reader.report(error("client-cidr-overlap", child(at, "clientCidr"), details));
	}
}
// src/compile/database.ts
/**
* Databases as hosts, each DB instance behind an interface that RDS manages (ENI-11). The id of a database is its (writer)
* endpoint, `/reader` after it the one of its readers, `/standby` the instance that waits (RDS-2, RDS-3). After a failover
* the instances have changed their parts.
*/
function compileDatabases(reader) {
	const hosts = /* @__PURE__ */ new Map();
	const interfaces = [];
	for (const [id, written] of resourcesOf(reader.scenario.databases)) {
		const at = pointer("databases", id);
		const add = (part, running, instances) => {
			if (instances.length === 0) return;
			const ref = {
				type: "database",
				id: `${id}${part}`
			};
			const host = {
				ref,
				at,
				name: written.name === void 0 ? null : `${written.name}${part}`,
				interfaces: [],
				interfaceIds: instances.map((instance) => instance.id),
				running,
				listens: [{
					protocol: 6,
					port: written.port
				}],
				forwards: "no",
				ephemeralPorts: LINUX_PORTS,
				service: null,
				calls: []
			};
			hosts.set(ref.id, host);
			for (const instance of instances) {
				const own = {
					...instance.written,
					securityGroups: written.securityGroups
				};
				interfaces.push({
					id: instance.id,
					ref,
					at: instance.at,
					host,
					subnet: instance.written.subnet,
					interfaceType: "requester_managed",
					written: instance.id === id ? written : own,
					groupsAt: at
				});
			}
		};
		const { writer, standby, readers } = partsOf(id, at, written);
		add("", true, [writer]);
		add("/standby", false, standby);
		add("/reader", true, readers);
	}
	return {
		hosts,
		interfaces
	};
}
function partsOf(id, at, written) {
	const { standby, readers = [], failedOver = false } = written;
	const primary = {
		id,
		at,
		written
	};
	const waiting = standby === void 0 ? [] : [{
		id: `${id}/standby`,
		at: child(at, "standby"),
		written: standby
	}];
	const reading = readers.map((one, index) => {
		return {
			id: `${id}/reader/${String(index + 1)}`,
			at: child(at, "readers", index),
			written: one
		};
	});
	const [successor = reading[0]] = waiting;
	if (!failedOver || successor === void 0) return {
		writer: primary,
		standby: waiting,
		readers: reading
	};
	const others = (all) => all.includes(successor) ? [...all.filter((one) => one !== successor), primary] : all;
	return {
		writer: successor,
		standby: others(waiting),
		readers: others(reading)
	};
}
/** RDS-1, RDS-2: a subnet group spans zones of one VPC and has the database's subnets; a standby is in another zone. */
function checkDatabases(reader, subnets) {
	const groups = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.dbSubnetGroups)) {
		const at = child(pointer("dbSubnetGroups", id), "subnets");
		const found = written.subnets.flatMap((name, index) => reader.resolve(subnets, "subnets", name, child(at, index)) ?? []);
		groups.set(id, new Set(written.subnets));
		const vpcs = new Set(found.map(({ vpc }) => vpc.id));
		if (vpcs.size > 1) {
			const params = { vpcs: [...vpcs].join(", ") };
			reader.report(error("subnet-group-vpcs", at, {
				params,
				rule: "RDS-1"
			}));
		} else if (found.length === written.subnets.length && zonesOf(found).size < 2) reader.report(error("subnet-group-zones", at, { rule: "RDS-1" }));
	}
	for (const [id, written] of resourcesOf(reader.scenario.databases)) checkDatabase(reader, pointer("databases", id), written, {
		subnets,
		groups
	});
}
/** Subnets without a zone may be in any. */
function zonesOf(subnets) {
	return new Set(subnets.map(({ az, id }) => az ?? id));
}
function checkDatabase(reader, at, written, known) {
	const { standby, readers = [], subnetGroup, failedOver } = written;
	if (failedOver === true && standby === void 0 && readers.length === 0) reader.report(error("nothing-to-fail-over-to", child(at, "failedOver"), { rule: "RDS-2" }));
	const primary = known.subnets.get(written.subnet);
	const other = standby === void 0 ? void 0 : known.subnets.get(standby.subnet);
	const zone = primary?.az;
	if (other !== void 0 && typeof zone === "string" && other.az === zone) {
		const details = {
			found: other.id,
			params: { zone },
			rule: "RDS-2"
		};
		reader.report(error("standby-zone", child(at, "standby", "subnet"), details));
	}
	const places = [
		[written.subnet, child(at, "subnet")],
		...standby === void 0 ? [] : [[standby.subnet, child(at, "standby", "subnet")]],
		...readers.map(({ subnet }, index) => [subnet, child(at, "readers", index, "subnet")])
	];
	const group = subnetGroup === void 0 ? void 0 : reader.resolve(known.groups, "dbSubnetGroups", subnetGroup, child(at, "subnetGroup"));
	const vpcs = new Set(places.flatMap(([subnet]) => known.subnets.get(subnet)?.vpc.id ?? []));
	if (vpcs.size > 1) {
		const params = { vpcs: [...vpcs].join(", ") };
		reader.report(error("database-in-several-vpcs", at, {
			params,
			rule: "RDS-1"
		}));
	}
	if (group === void 0 || subnetGroup === void 0) return;
	for (const [subnet, place] of places) {
		if (group.has(subnet)) continue;
		const details = {
			found: subnet,
			params: { group: subnetGroup },
			rule: "RDS-1"
		};
		reader.report(error("subnet-not-in-group", place, details));
	}
}
// src/compile/defaults.ts
/** What a document marks as the one of its VPC, by the VPC's id. A second mark for the same VPC is an error. */
function defaultsOf(reader, collection, resources, isMarked, rule) {
	const marked = /* @__PURE__ */ new Map();
	for (const [id, resource] of resourcesOf(resources)) {
		if (!isMarked(resource)) continue;
		const other = marked.get(resource.vpc);
		if (other === void 0) {
			marked.set(resource.vpc, id);
			continue;
		}
		const at = pointer(collection, id, collection === "routeTables" ? "main" : "isDefault");
		reader.report(error("duplicate-default", at, {
			params: {
				vpc: resource.vpc,
				other
			},
			rule
		}));
	}
	return marked;
}
/** An id for what AWS makes by itself, and no resource of the document has. */
function unusedId(id, taken) {
	return taken.has(id) ? unusedId(`${id}*`, taken) : id;
}
// src/compile/prefix-list.ts
/**
* What a reference to one of AWS's own lists counts for, by the end of the list's name (SG-12).
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html
*/
var AWS_WEIGHTS = [
	[/cloudfront\.origin-facing$/, 55],
	[/route53-healthchecks$/, 25],
	[/vpc-lattice$/, 10],
	[/groundstation$/, 5],
	[/ec2-instance-connect$/, 2],
	[/s3express$/, 6],
	[/(s3|dynamodb)$/, 1]
];
function compilePrefixLists(reader) {
	const lists = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.prefixLists)) {
		const at = pointer("prefixLists", id);
		const entries = written.entries.map((text, index) => reader.cidr(text, child(at, "entries", index)));
		checkEntries(reader, at, written, entries);
		lists.set(id, {
			id,
			name: written.name ?? null,
			at,
			entries,
			weight: weightOf(written)
		});
	}
	return lists;
}
/** The list of the addresses from which CloudFront asks origins (CF-3). */
function isOriginFacing({ id, name }) {
	return /^com\.amazonaws\.global\.(ipv6\.)?cloudfront\.origin-facing$/.test(name ?? id);
}
function weightOf(written) {
	const ofAws = written.owner === "aws" ? (written.name ?? "").replace(/^com\.amazonaws\./, "") : void 0;
	return AWS_WEIGHTS.find(([name]) => ofAws !== void 0 && name.test(ofAws.replace(/\.ipv6$/, "")))?.[1] ?? written.maxEntries ?? written.entries.length;
}
function checkEntries(reader, at, written, entries) {
	const seen = /* @__PURE__ */ new Map();
	for (const [index, entry] of entries.entries()) {
		const entryAt = child(at, "entries", index);
		const found = formatCidr(entry);
		const first = seen.get(found);
		if (first !== void 0) reader.report(error("duplicate-prefix-list-entry", entryAt, {
			found,
			params: { first }
		}));
		else if (entry.family !== entries[0]?.family) reader.report(error("prefix-list-families", entryAt, {
			found,
			rule: "RT-16"
		}));
		seen.set(found, first ?? index);
	}
	if (written.maxEntries !== void 0 && entries.length > written.maxEntries) {
		const params = {
			count: entries.length,
			most: written.maxEntries
		};
		const details = {
			found: String(written.maxEntries),
			params,
			rule: "SG-12"
		};
		reader.report(error("prefix-list-too-long", child(at, "maxEntries"), details));
	}
}
// src/compile/web-acl.ts
var STATEMENTS = [
	"ipSet",
	"country",
	"host",
	"path",
	"method",
	"rate",
	"inspects"
];
var DEFAULT_WINDOW = 300;
function compileWebAcls(reader) {
	const ipSets = new Map(resourcesOf(reader.scenario.ipSets).map(([id, { addresses }]) => [id, addresses.map((text, index) => reader.cidr(text, pointer("ipSets", id, "addresses", index)))]));
	return new Map(resourcesOf(reader.scenario.webAcls).map(([id, written]) => [id, compileWebAcl(reader, id, written, ipSets)]));
}
function compileWebAcl(reader, id, written, ipSets) {
	const at = pointer("webAcls", id);
	const rulesAt = child(at, "rules");
	return {
		id,
		at,
		scope: written.scope ?? "regional",
		defaultAction: written.defaultAction ?? "allow",
		rules: byPriority(reader, written.rules ?? [], rulesAt).flatMap(({ rule, ruleAt }) => rulesOf$1(reader, rule, ruleAt, ipSets)),
		failing: written.state === "failing"
	};
}
function byPriority(reader, rules, at) {
	const taken = /* @__PURE__ */ new Set();
	return rules.map((rule, index) => {
		const ruleAt = child(at, index);
		if (taken.has(rule.priority)) {
			const details = {
				found: String(rule.priority),
				rule: "WAF-2"
			};
			reader.report(error("duplicate-priority", child(ruleAt, "priority"), details));
		}
		taken.add(rule.priority);
		return {
			rule,
			ruleAt
		};
	}).sort((a, b) => a.rule.priority - b.rule.priority);
}
/** A rule, or the rules of a group in its place; with an override they only count (WAF-3). */
function rulesOf$1(reader, rule, at, ipSets) {
	const name = rule.name ?? String(rule.priority);
	if (rule.rules === void 0) {
		const action = rule.override ?? rule.action ?? "block";
		return [ruleOf(reader, {
			...rule,
			action
		}, name, at, ipSets)];
	}
	const field = [...STATEMENTS, "action"].find((key) => rule[key] !== void 0);
	if (field !== void 0) reader.report(error("field-of-rule", child(at, field), {
		params: { field },
		rule: "WAF-3"
	}));
	return byPriority(reader, rule.rules, child(at, "rules")).map(({ rule: inner, ruleAt }) => {
		const action = rule.override ?? inner.action;
		const id = `${name}/${inner.name ?? String(inner.priority)}`;
		return ruleOf(reader, {
			...inner,
			action
		}, id, ruleAt, ipSets);
	});
}
function ruleOf(reader, written, id, at, ipSets) {
	if (STATEMENTS.every((key) => written[key] === void 0)) {
		const details = {
			params: { keys: STATEMENTS.join(", ") },
			rule: "WAF-2"
		};
		reader.report(error("rule-without-statement", at, details));
	}
	if (written.rate !== void 0 && written.action === "allow") reader.report(error("rate-rule-allows", child(at, "action"), {
		found: "allow",
		rule: "WAF-5"
	}));
	return {
		id,
		at,
		action: written.action,
		statement: statementOf(reader, written, at, ipSets)
	};
}
function statementOf(reader, { ipSet, forwardedIp, country, host, path, method, rate, inspects, matches }, at, ipSets) {
	const addresses = ipSet === void 0 ? [] : reader.resolve(ipSets, "ipSets", ipSet, child(at, "ipSet"));
	return {
		ipSet: ipSet === void 0 ? null : {
			id: ipSet,
			addresses: addresses ?? [],
			forwarded: forwardedIp ?? false
		},
		country: country ?? null,
		host: host ?? null,
		path: path ?? null,
		method: method ?? null,
		rate: rate === void 0 ? null : {
			limit: rate.limit,
			window: rate.window ?? DEFAULT_WINDOW,
			currentRate: rate.currentRate ?? null
		},
		inspects: inspects === void 0 ? null : {
			what: inspects,
			matches: matches ?? null
		}
	};
}
/** The web ACL that a resource names, which has to be of its scope (WAF-1). */
function webAclOf(reader, webAcls, id, scope, at) {
	if (id === void 0) return null;
	const webAcl = reader.resolve(webAcls, "webAcls", id, at);
	if (webAcl !== void 0 && webAcl.scope !== scope) reader.report(error("web-acl-scope", at, {
		found: id,
		params: { scope },
		rule: "WAF-1"
	}));
	return webAcl ?? null;
}
// src/compile/distribution.ts
/** Addresses of CloudFront that stand for the edges: each distribution of a document has one. */
var EDGES = cidr("13.35.0.0/16");
/** Stands for the address from which CloudFront asks an origin. */
var ORIGIN_FACING = ipv4("130.176.0.5");
/** The group that CloudFront makes for its interfaces of VPC origins (CF-4). */
var SERVICE_GROUP = "CloudFront-VPCOrigins-Service-SG";
var ORIGIN_PORTS = portRange(1024, 65535);
var HTTPS$1 = 443;
function compileDistributions(reader, webAcls, prefixLists) {
	const originFacing = originFacingAddress(prefixLists);
	const compiled = /* @__PURE__ */ new Map();
	for (const [index, [id, written]] of resourcesOf(reader.scenario.distributions).entries()) {
		const at = pointer("distributions", id);
		const origins = new Map(resourcesOf(written.origins).map(([name, origin]) => [name, originOf$1(reader, id, name, origin, at)]));
		const parsed = written.edgeIp === void 0 ? void 0 : parseIp(written.edgeIp);
		compiled.set(id, {
			id,
			ref: {
				type: "distribution",
				id
			},
			at,
			aliases: (written.aliases ?? []).map((alias) => alias.toLowerCase()),
			edge: parsed?.ok === true ? parsed.value : edgeAt$1(index),
			originFacing,
			webAcl: webAclOf(reader, webAcls, written.webAcl, "cloudfront", child(at, "webAcl")),
			origins,
			behaviors: behaviorsOf(reader, written, origins, at),
			shieldAdvanced: written.shield === "advanced"
		});
	}
	return compiled;
}
function edgeAt$1(index) {
	return addressAt(EDGES, 10 + index);
}
/** An address of the managed prefix list, where the document has it. */
function originFacingAddress(prefixLists) {
	const blocks = [...prefixLists.values()].filter(isOriginFacing).flatMap(({ entries }) => entries);
	const [first] = blocks;
	if (first === void 0 || blocks.some((block) => contains(block, ORIGIN_FACING))) return ORIGIN_FACING;
	const address = addressAt(first, first.network === first.last ? 0 : 5);
	return isIpv4(address) ? address : ORIGIN_FACING;
}
function originOf$1(reader, id, name, { to, vpcOrigin, port = HTTPS$1 }, distributionAt) {
	const at = child(distributionAt, "origins", name);
	if (port !== 80 && port !== HTTPS$1 && port < ORIGIN_PORTS.from) reader.report(error("origin-port", child(at, "port"), {
		found: String(port),
		rule: "CF-2"
	}));
	const target = vpcOrigin ?? to ?? "";
	const { loadBalancers, instances } = reader.scenario;
	if (![loadBalancers, instances].some((known) => Object.hasOwn(known ?? {}, target)) && (vpcOrigin !== void 0 || !parseIp(target).ok)) {
		const place = child(at, vpcOrigin === void 0 ? "to" : "vpcOrigin");
		reader.unknownReference(target, ["loadBalancers", "instances"], place);
	}
	if (vpcOrigin !== void 0) checkVpcOrigin(reader, target, child(at, "vpcOrigin"));
	return {
		name,
		at,
		to: target,
		port,
		interfaceId: vpcOrigin === void 0 ? null : interfaceId$1(id, name)
	};
}
/** CF-4: a Network Load Balancer needs security groups, and has no TLS listener. */
function checkVpcOrigin(reader, target, at) {
	const balancer = reader.scenario.loadBalancers?.[target];
	if (balancer?.type === "classic") reader.report(error("vpc-origin-type", at, {
		found: target,
		rule: "CF-4"
	}));
	if (balancer?.type !== "network") return;
	const hasTls = balancer.listeners?.some(({ protocol }) => protocol === "tls") === true;
	const hasIpv6 = balancer.nodes.some(({ ipv6Addresses = [] }) => ipv6Addresses.length > 0);
	if ((balancer.securityGroups ?? []).length === 0 || hasTls || hasIpv6) reader.report(error("vpc-origin-type", at, {
		found: target,
		rule: "CF-4"
	}));
}
function interfaceId$1(id, name) {
	return `${id}/${name}`;
}
function behaviorsOf(reader, written, origins, at) {
	const find = (name, place) => {
		const origin = origins.get(name);
		if (origin !== void 0) return origin;
		const suggestion = nearMiss$2(name, [...origins.keys()]);
		const details = {
			found: name,
			params: { origins: [...origins.keys()].join(", ") }
		};
		reader.report(error("unknown-origin", place, suggestion === void 0 ? details : {
			...details,
			suggestion
		}));
	};
	const behaviors = (written.behaviors ?? []).flatMap((behavior, index) => {
		const behaviorAt = child(at, "behaviors", index);
		const origin = find(behavior.origin, child(behaviorAt, "origin"));
		const { path, forwardHost = false } = behavior;
		return origin === void 0 ? [] : [{
			at: behaviorAt,
			path,
			origin,
			forwardsHost: forwardHost
		}];
	});
	const [only] = origins.keys();
	const name = written.defaultOrigin ?? (origins.size === 1 ? only : void 0);
	if (name === void 0) {
		const params = { origins: [...origins.keys()].join(", ") };
		reader.report(error("no-default-origin", at, {
			params,
			rule: "CF-1"
		}));
		return behaviors;
	}
	const origin = find(name, child(at, "defaultOrigin"));
	if (origin === void 0) return behaviors;
	return [...behaviors, {
		at,
		path: null,
		origin,
		forwardsHost: written.forwardHost ?? false
	}];
}
/** The network interfaces that CloudFront places in the VPCs of its VPC origins, each a host of its own (CF-4). */
function readVpcOrigins(reader) {
	const hosts = /* @__PURE__ */ new Map();
	const interfaces = [];
	for (const [id, written] of resourcesOf(reader.scenario.distributions)) for (const [name, origin] of resourcesOf(written.origins)) {
		if (origin.vpcOrigin === void 0) continue;
		const subnet = origin.subnet ?? subnetOf$1(reader, origin.vpcOrigin);
		if (subnet === void 0) continue;
		const at = pointer("distributions", id, "origins", name);
		const own = interfaceId$1(id, name);
		const host = {
			ref: {
				type: "network-interface",
				id: own
			},
			at,
			name: null,
			interfaces: [],
			interfaceIds: [own],
			running: true,
			listens: [],
			forwards: "no",
			ephemeralPorts: ORIGIN_PORTS,
			service: null,
			calls: []
		};
		hosts.set(own, host);
		interfaces.push({
			id: own,
			ref: host.ref,
			at,
			host,
			subnet,
			interfaceType: "requester_managed",
			written: {
				privateIp: origin.privateIp,
				securityGroups: serviceGroups(reader, subnet)
			}
		});
	}
	return {
		hosts,
		interfaces
	};
}
/** Whether an interface is CloudFront's own, in the VPC of a VPC origin. */
function isVpcOriginInterface({ at }) {
	return at.startsWith("/distributions/");
}
function subnetOf$1(reader, target) {
	const { loadBalancers, instances, networkInterfaces } = reader.scenario;
	const instance = instances?.[target];
	const [primary] = instance?.networkInterfaces ?? [];
	return (loadBalancers?.[target]?.nodes.map(({ subnet }) => subnet).sort() ?? [])[0] ?? instance?.subnet ?? (primary === void 0 ? void 0 : networkInterfaces?.[primary]?.subnet);
}
/** The group of that name, where the document writes it. */
function serviceGroups(reader, subnet) {
	const vpc = reader.scenario.subnets?.[subnet]?.vpc;
	return resourcesOf(reader.scenario.securityGroups).filter(([id, group]) => group.vpc === vpc && (id === SERVICE_GROUP || group.name === SERVICE_GROUP)).map(([id]) => id);
}
// src/compile/public-addresses-left.ts
/** Documentation addresses that stand for what AWS assigns. */
var ASSIGNED = cidr("192.0.2.0/24");
var FIRST = 100;
var LAST = 254;
/** Hands out public addresses that the document does not write anywhere, always in the same order. */
function publicAddressesLeft(scenario) {
	let written;
	let index = FIRST;
	return () => {
		written ??= writtenIn(scenario);
		for (; index <= LAST; index++) {
			const address = formatIp(addressAt(ASSIGNED, index));
			if (written.has(address)) continue;
			index += 1;
			return address;
		}
	};
}
/** Every address that stands in the document as it is, in a flow too, so that nobody is taken for somebody else. */
function writtenIn(scenario) {
	const found = JSON.stringify({
		...scenario,
		lesson: void 0,
		view: void 0
	});
	return new Set(found.match(/192\.0\.2\.\d+/gu));
}
// src/compile/load-balancer.ts
/** ELB-5. */
var NODE_PORTS = portRange(1024, 65535);
/** GWLB-12. */
var GATEWAY_TCP_IDLE_SECONDS = 350;
/** Load balancers as hosts, with a network interface for each node (ELB-1). Their listeners are compiled last. */
function readLoadBalancers(reader) {
	const hosts = /* @__PURE__ */ new Map();
	const interfaces = [];
	const nextPublicIp = publicAddressesLeft(reader.scenario);
	for (const [id, written] of resourcesOf(reader.scenario.loadBalancers)) {
		const at = pointer("loadBalancers", id);
		checkNodes(reader, written, at);
		const ref = {
			type: "load-balancer",
			id
		};
		const nodes = nodesInOrder(reader, written);
		const host = {
			ref,
			at,
			name: written.name ?? null,
			interfaces: [],
			interfaceIds: nodes.map(({ node }) => nodeId(id, node.subnet)),
			running: true,
			listens: null,
			forwards: "no",
			ephemeralPorts: NODE_PORTS,
			service: draftOf(id, at, written),
			calls: []
		};
		hosts.set(id, host);
		for (const { node, index } of nodes) {
			const isPublic = schemeOf(written) === "internet-facing";
			const publicIp = node.publicIp ?? (isPublic ? nextPublicIp() : void 0);
			interfaces.push({
				id: nodeId(id, node.subnet),
				ref,
				at: child(at, "nodes", index),
				host,
				subnet: node.subnet,
				interfaceType: "requester_managed",
				written: {
					privateIp: node.privateIp,
					publicIp,
					ipv6Addresses: node.ipv6Addresses,
					securityGroups: securityGroupsOf$1(written)
				},
				groupsAt: at
			});
		}
	}
	return {
		hosts,
		interfaces
	};
}
function nodeId(id, subnet) {
	return `${id}/${subnet}`;
}
/** A Gateway Load Balancer has no public side. */
function schemeOf({ type, scheme }) {
	return type === "gateway" ? "internal" : scheme ?? "internet-facing";
}
/**
* NLB-3: a Network Load Balancer has the groups that it was given, if any; a Gateway Load Balancer never has one (GWLB-1);
* the others have at least the default one.
*/
function securityGroupsOf$1({ type, securityGroups }) {
	if (type === "gateway") return [];
	return type === "network" ? securityGroups ?? [] : securityGroups;
}
function draftOf(id, at, written) {
	return {
		kind: "load-balancer",
		id,
		at,
		type: written.type,
		scheme: schemeOf(written),
		state: written.state ?? "active",
		crossZone: written.crossZone ?? written.type === "application",
		enforcesOnPrivateLink: written.enforceInboundRulesOnPrivateLink ?? true,
		webAcl: null,
		wafFailOpen: written.wafFailOpen ?? false,
		xForwardedFor: written.xForwardedFor ?? "append",
		listeners: [],
		appliances: null,
		tcpIdleSeconds: written.tcpIdleTimeout ?? GATEWAY_TCP_IDLE_SECONDS
	};
}
function nodesInOrder(reader, { nodes }) {
	const zoneOf = (subnet) => reader.scenario.subnets?.[subnet]?.az ?? "";
	return nodes.map((node, index) => ({
		node,
		index
	})).sort((a, b) => compareText(zoneOf(a.node.subnet), zoneOf(b.node.subnet)) || compareText(a.node.subnet, b.node.subnet));
}
function checkNodes(reader, written, at) {
	const { subnets } = reader.scenario;
	const zones = /* @__PURE__ */ new Map();
	const vpcs = /* @__PURE__ */ new Set();
	let areZonesKnown = true;
	for (const [index, { subnet: id, publicIp }] of written.nodes.entries()) {
		const nodeAt = child(at, "nodes", index);
		const subnet = subnets?.[id];
		if (publicIp !== void 0 && schemeOf(written) === "internal") reader.report(error("internal-with-public-ip", child(nodeAt, "publicIp"), {
			found: publicIp,
			rule: "ELB-2"
		}));
		if (subnet === void 0) continue;
		vpcs.add(subnet.vpc);
		if (subnet.az === void 0) {
			areZonesKnown = false;
			continue;
		}
		const other = zones.get(subnet.az);
		if (other === void 0) zones.set(subnet.az, id);
		else {
			const params = {
				zone: subnet.az,
				other
			};
			reader.report(error("node-zone-twice", child(nodeAt, "subnet"), {
				found: id,
				params,
				rule: "ELB-1"
			}));
		}
	}
	if (vpcs.size > 1) {
		const params = { vpcs: [...vpcs].join(", ") };
		reader.report(error("nodes-in-several-vpcs", child(at, "nodes"), {
			params,
			rule: "ELB-1"
		}));
	}
	if (written.type === "application" && areZonesKnown && zones.size < 2) reader.report(error("load-balancer-zones", child(at, "nodes"), { rule: "ELB-1" }));
}
// src/compile/managed.ts
/** NACL-18. */
var LAMBDA_PORTS = portRange(1024, 65535);
function compileManaged(reader) {
	const hosts = /* @__PURE__ */ new Map();
	const interfaces = [];
	const guests = /* @__PURE__ */ new Map();
	const members = /* @__PURE__ */ new Map();
	readFunctions(reader, hosts, interfaces);
	readTasks(reader, hosts, interfaces, guests);
	readGroups(reader, hosts, interfaces, members);
	return {
		hosts,
		interfaces,
		guests,
		members
	};
}
function hostOf$1(reader, ref, at, written) {
	return {
		ref,
		at,
		name: written.name ?? null,
		interfaces: [],
		running: true,
		listens: listensOf(reader, written),
		forwards: "no",
		ephemeralPorts: LINUX_PORTS,
		service: null,
		calls: compileCalls(reader, written.calls, at)
	};
}
/**
* LAM-1: a function sends from an interface in each of its subnets, and nothing reaches it there. That functions with the
* same subnets and groups share these interfaces is not shown: no rule would tell them apart.
*/
function readFunctions(reader, hosts, interfaces) {
	for (const [id, written] of resourcesOf(reader.scenario.functions)) {
		const at = pointer("functions", id);
		const ref = {
			type: "lambda-function",
			id
		};
		const { subnets = [], securityGroups } = written;
		const idOf = (subnet) => subnets.length === 1 ? id : `${id}/${subnet}`;
		const host = {
			...hostOf$1(reader, ref, at, written),
			interfaceIds: subnets.map(idOf),
			ephemeralPorts: LAMBDA_PORTS
		};
		hosts.set(id, host);
		for (const [index, subnet] of subnets.entries()) interfaces.push({
			id: idOf(subnet),
			ref,
			at,
			host,
			subnet,
			subnetAt: child(at, "subnets", index),
			interfaceType: "lambda",
			written: { securityGroups }
		});
	}
}
/** ECS-1: an interface for each task; on instances of one's own it has no public address. ECS-2: or the instance's. */
function readTasks(reader, hosts, interfaces, guests) {
	for (const [id, written] of resourcesOf(reader.scenario.ecsTasks)) {
		const at = pointer("ecsTasks", id);
		const { subnet, instance } = written;
		if (instance !== void 0) {
			checkGuest(reader, written, instance, at);
			guests.set(id, instance);
		} else if (subnet !== void 0) {
			const ref = {
				type: "ecs-task",
				id
			};
			const host = hostOf$1(reader, ref, at, written);
			hosts.set(id, host);
			interfaces.push({
				id,
				ref,
				at,
				host,
				subnet,
				interfaceType: "requester_managed",
				written
			});
			if (written.launchType === "ec2" && written.publicIp !== void 0) {
				const details = {
					found: written.publicIp,
					rule: "ECS-1"
				};
				reader.report(error("task-with-public-ip", child(at, "publicIp"), details));
			}
		}
	}
}
/** What a task cannot have where it uses the interface of an instance. */
var OF_ITS_OWN = [
	"privateIp",
	"publicIp",
	"secondaryPrivateIps",
	"ipv6Addresses",
	"securityGroups",
	"listens",
	"calls"
];
function checkGuest(reader, written, instance, at) {
	if (!reader.has("instances", instance)) reader.unknownReference(instance, ["instances"], child(at, "instance"));
	for (const field of OF_ITS_OWN) {
		if (written[field] === void 0) continue;
		reader.report(error("field-of-instance", child(at, field), {
			params: {
				field,
				instance
			},
			rule: "ECS-2"
		}));
	}
}
/** An Auto Scaling group puts its instances into its subnets in turn. */
function readGroups(reader, hosts, interfaces, members) {
	for (const [groupId, written] of resourcesOf(reader.scenario.autoScalingGroups)) {
		const at = pointer("autoScalingGroups", groupId);
		const { subnets, desiredCapacity = 2, securityGroups } = written;
		const ids = Array.from({ length: desiredCapacity }, (_, index) => `${groupId}/${String(index + 1)}`);
		members.set(groupId, ids);
		for (const [index, id] of ids.entries()) {
			const place = index % subnets.length;
			const subnet = subnets[place];
			if (subnet === void 0) continue;
			const ref = {
				type: "instance",
				id
			};
			const host = hostOf$1(reader, ref, at, {
				...written,
				name: void 0
			});
			hosts.set(id, host);
			interfaces.push({
				id,
				ref,
				at,
				host,
				subnet,
				subnetAt: child(at, "subnets", place),
				interfaceType: "interface",
				written: { securityGroups }
			});
		}
	}
}
/**
* EKS-1: a pod has an address of an interface of its node, a secondary one or of a delegated prefix; EKS-3: with groups of
* its own, an interface. `interfaces` are those of the instances; the ones with pods are given out anew.
*/
function placePods(reader, interfaces) {
	const hosts = /* @__PURE__ */ new Map();
	const all = [...interfaces];
	for (const [id, written] of resourcesOf(reader.scenario.eksPods)) {
		const at = pointer("eksPods", id);
		const ref = {
			type: "eks-pod",
			id
		};
		const [first] = interfaces.filter(({ host }) => isOf$2(host, written.node));
		if (first === void 0) {
			if (!reader.has("instances", written.node)) reader.unknownReference(written.node, ["instances"], child(at, "node"));
			continue;
		}
		const own = hostOf$1(reader, ref, at, written);
		if (written.securityGroups !== void 0) {
			const { subnet = first.subnet, privateIp, securityGroups } = written;
			hosts.set(id, own);
			all.push({
				id,
				ref,
				at,
				host: own,
				subnet,
				interfaceType: "requester_managed",
				written: {
					privateIp,
					securityGroups
				},
				...written.subnet === void 0 && { subnetAt: child(at, "node") }
			});
			continue;
		}
		if (written.subnet !== void 0) reader.report(error("pod-subnet-without-groups", child(at, "subnet"), { rule: "EKS-3" }));
		const ip = reader.ipv4(written.privateIp, child(at, "privateIp"), "EKS-1");
		if (ip === void 0) continue;
		const holds = ({ subnet }) => {
			const block = reader.scenario.subnets?.[subnet]?.cidr;
			const parsed = block === void 0 ? void 0 : reader.tryCidr(block);
			return parsed?.ok === true && contains(parsed.value.cidr, ip);
		};
		const found = all.findIndex((one) => isOf$2(one.host, written.node) && holds(one));
		const place = found < 0 ? all.indexOf(first) : found;
		const eni = all[place] ?? first;
		const snat = written.externalSnat !== true;
		const host = {
			...own,
			interfaceIds: [eni.id],
			pod: {
				ip,
				node: eni.host,
				snat
			}
		};
		hosts.set(id, host);
		const isWritten = eni.written.secondaryPrivateIps?.some(({ privateIp }) => privateIp === written.privateIp);
		const isDelegated = eni.written.delegatedPrefixes?.some((text) => {
			const parsed = reader.tryCidr(text);
			return parsed.ok && contains(parsed.value.cidr, ip);
		});
		const isAdded = isWritten !== true && isDelegated !== true;
		const pod = {
			privateIp: written.privateIp,
			at,
			ip,
			host,
			isAdded
		};
		all[place] = {
			...eni,
			pods: [...eni.pods ?? [], pod]
		};
	}
	return {
		hosts,
		interfaces: all
	};
}
function isOf$2({ ref }, node) {
	return ref.type === "instance" && ref.id === node;
}
// src/compile/block-public-access.ts
/** Reads the exclusions. One that opens both ways beats one that opens only outwards, for the same resource. */
function compileExclusions(reader) {
	const vpcs = /* @__PURE__ */ new Map();
	const subnets = /* @__PURE__ */ new Map();
	for (const [index, { vpc, subnet, mode }] of (reader.scenario.blockPublicAccess?.exclusions ?? []).entries()) for (const [collection, id, modes] of [[
		"vpcs",
		vpc,
		vpcs
	], [
		"subnets",
		subnet,
		subnets
	]]) {
		if (id === void 0) continue;
		if (!reader.has(collection, id)) reader.unknownReference(id, [collection], pointerTo(index, collection));
		modes.set(id, wider(modes.get(id) ?? "none", mode));
	}
	return {
		vpcs,
		subnets
	};
}
function pointerTo(index, collection) {
	return pointer("blockPublicAccess", "exclusions", index, collection === "vpcs" ? "vpc" : "subnet");
}
/** The one of two exclusions that lets more through. */
function wider(a, b) {
	if (a === "allow-bidirectional" || b === "allow-bidirectional") return "allow-bidirectional";
	return a === "none" ? b : a;
}
// src/compile/subnet-blocks.ts
/** VPC-8. */
var IPV4_SIZES$1 = {
	shortest: 16,
	longest: 28
};
/** VPC-15: in steps of 4. */
var IPV6_SIZES$1 = {
	shortest: 44,
	longest: 64,
	step: 4
};
/** What is wrong with the blocks of the subnets, which come by id (VPC-8, VPC-15). */
function checkSubnetBlocks(reader, subnets) {
	const byVpc = /* @__PURE__ */ new Map();
	for (const subnet of subnets) for (const field of ["cidr", "ipv6Cidr"]) {
		const cidr = subnet[field];
		if (cidr === null) continue;
		const block = {
			subnet,
			field,
			cidr
		};
		checkSize$1(reader, block);
		checkInsideVpc(reader, block);
		const key = `${field} ${subnet.vpc.id}`;
		const others = byVpc.get(key);
		if (others === void 0) byVpc.set(key, [block]);
		else others.push(block);
	}
	for (const blocks of byVpc.values()) checkOverlaps(reader, blocks);
}
function checkSize$1(reader, { subnet, field, cidr }) {
	const { prefixLength } = cidr;
	const found = formatCidr(cidr);
	if (field === "cidr") {
		if (prefixLength >= IPV4_SIZES$1.shortest && prefixLength <= IPV4_SIZES$1.longest) return;
		const details = {
			found,
			params: IPV4_SIZES$1,
			rule: "VPC-8"
		};
		reader.report(error("subnet-cidr-size", child(subnet.at, field), details));
		return;
	}
	const { shortest, longest, step } = IPV6_SIZES$1;
	if (prefixLength >= shortest && prefixLength <= longest && prefixLength % step === 0) return;
	const details = {
		found,
		params: IPV6_SIZES$1,
		rule: "VPC-15"
	};
	reader.report(error("subnet-ipv6-cidr-size", child(subnet.at, field), details));
}
function checkInsideVpc(reader, { subnet, field, cidr }) {
	const blocks = field === "cidr" ? subnet.vpc.cidrs : subnet.vpc.ipv6Cidrs;
	if (blocks.some((block) => containsCidr(block, cidr))) return;
	const params = {
		vpc: subnet.vpc.id,
		blocks: blocks.map(formatCidr).join(" ")
	};
	const details = {
		found: formatCidr(cidr),
		params,
		rule: "VPC-8"
	};
	reader.report(error("subnet-outside-vpc", child(subnet.at, field), details));
}
/** Blocks overlap only when one holds the other, so by first address each need only meet those still open before it. */
function checkOverlaps(reader, blocks) {
	const order = new Map(blocks.map((block, index) => [block, index]));
	const byAddress = blocks.toSorted((a, b) => compareIp(a.cidr.network, b.cidr.network) || a.cidr.prefixLength - b.cidr.prefixLength);
	let open;
	for (const block of byAddress) {
		if (open === void 0 || !containsCidr(open.cidr, block.cidr)) {
			open = block;
			continue;
		}
		const [second, first] = (order.get(block) ?? 0) > (order.get(open) ?? 0) ? [block, open] : [open, block];
		const params = {
			other: first.subnet.id,
			block: formatCidr(first.cidr)
		};
		const details = {
			found: formatCidr(second.cidr),
			params,
			rule: "VPC-8"
		};
		reader.report(error("subnet-overlap", child(second.subnet.at, second.field), details));
	}
}
// src/compile/subnet.ts
function compileSubnets(reader, collections, exclusions) {
	const subnets = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.subnets)) {
		const at = pointer("subnets", id);
		const vpc = reader.resolve(collections.vpcs, "vpcs", written.vpc, child(at, "vpc"));
		if (vpc === void 0) continue;
		subnets.set(id, {
			id,
			at,
			vpc,
			az: written.az ?? null,
			...readBlocks$1(reader, written, at),
			networkAcl: networkAclOf(reader, collections, written, at, vpc),
			routeTable: routeTableOf$1(reader, collections, written, at, vpc),
			enableDns64: written.enableDns64 ?? false,
			bpaExclusion: wider(vpc.bpaExclusion, exclusions.subnets.get(id) ?? "none")
		});
	}
	checkSubnetBlocks(reader, [...subnets.values()]);
	return subnets;
}
function readBlocks$1(reader, written, at) {
	if (written.cidr === void 0 && written.ipv6Cidr === void 0) reader.report(error("subnet-without-cidr", at, { rule: "VPC-17" }));
	const cidr = written.cidr === void 0 ? null : reader.cidr4(written.cidr, child(at, "cidr"), "VPC-8");
	const ipv6Cidr = written.ipv6Cidr === void 0 ? null : reader.cidr6(written.ipv6Cidr, child(at, "ipv6Cidr"), "VPC-15");
	return {
		cidr: cidr ?? null,
		ipv6Cidr: ipv6Cidr ?? null
	};
}
/** NACL-1: the one it names, else the default of its VPC. */
function networkAclOf(reader, { networkAcls }, written, at, vpc) {
	if (written.networkAcl === void 0) return vpc.defaultNetworkAcl;
	const aclAt = child(at, "networkAcl");
	const acl = reader.resolve(networkAcls, "networkAcls", written.networkAcl, aclAt);
	if (acl !== void 0) checkVpc(reader, acl, vpc, aclAt, "NACL-1");
	return acl ?? vpc.defaultNetworkAcl;
}
/** RT-1: the one it names, else the main one of its VPC. */
function routeTableOf$1(reader, { routeTables }, written, at, vpc) {
	if (written.routeTable === void 0) return vpc.mainRouteTable;
	const tableAt = child(at, "routeTable");
	const table = reader.resolve(routeTables, "routeTables", written.routeTable, tableAt);
	if (table !== void 0) checkVpc(reader, table, vpc, tableAt, "RT-1");
	return table ?? vpc.mainRouteTable;
}
/** What belongs to one VPC cannot be used in another. */
function checkVpc(reader, used, vpc, at, rule) {
	if (used.vpc === vpc) return;
	const params = {
		vpc: vpc.id,
		otherVpc: used.vpc.id
	};
	reader.report(error("other-vpc", at, {
		found: used.id,
		params,
		rule
	}));
}
// src/compile/nat-gateway.ts
/** Tells the NAT gateways in a subnet from those of a whole VPC, and says what does not fit either. */
function readNatGateways(reader, vpcs, subnets) {
	const zonal = [];
	const regional = [];
	for (const [id, written] of resourcesOf(reader.scenario.natGateways)) {
		const at = pointer("natGateways", id);
		if (written.availabilityMode === "regional") {
			checkRegional(reader, written, at);
			if (written.vpc === void 0) continue;
			const vpc = reader.resolve(vpcs, "vpcs", written.vpc, child(at, "vpc"));
			if (vpc !== void 0) regional.push({
				id,
				at,
				written,
				vpc
			});
			continue;
		}
		checkZonal(reader, written, at);
		if (written.subnet === void 0) continue;
		const subnet = reader.resolve(subnets, "subnets", written.subnet, child(at, "subnet"));
		if (subnet === void 0) continue;
		zonal.push({
			id,
			at,
			written,
			subnet,
			holder: addressHolderOf$1(id, at, written, subnet)
		});
	}
	return {
		zonal,
		regional
	};
}
function checkZonal(reader, written, at) {
	if (written.subnet === void 0) reader.report(error("zonal-nat-gateway-without-subnet", at, { rule: "NAT-20" }));
	for (const field of [
		"vpc",
		"zones",
		"routeTable"
	]) {
		if (written[field] === void 0) continue;
		reader.report(error("field-of-regional-nat-gateway", child(at, field), {
			params: { field },
			rule: "NAT-20"
		}));
	}
	const isGone = written.state !== void 0 && written.state !== "available";
	if (written.connectivity !== "private") {
		if (written.publicIp === void 0 && !isGone) reader.report(error("public-nat-gateway-without-public-ip", at, { rule: "NAT-1" }));
		return;
	}
	if (written.publicIp !== void 0) {
		const details = {
			found: written.publicIp,
			rule: "NAT-1"
		};
		reader.report(error("private-nat-gateway-with-public-ip", child(at, "publicIp"), details));
	}
	for (const [index, { publicIp }] of (written.secondaryAddresses ?? []).entries()) {
		if (publicIp === void 0) continue;
		const publicAt = child(at, "secondaryAddresses", index, "publicIp");
		reader.report(error("private-nat-gateway-with-public-ip", publicAt, {
			found: publicIp,
			rule: "NAT-1"
		}));
	}
}
function checkRegional(reader, written, at) {
	if (written.vpc === void 0) reader.report(error("regional-nat-gateway-without-vpc", at, { rule: "NAT-20" }));
	for (const field of ["subnet", "privateIp"]) {
		if (written[field] === void 0) continue;
		reader.report(error("field-of-zonal-nat-gateway", child(at, field), {
			params: { field },
			rule: "NAT-20"
		}));
	}
	for (const [index, { privateIp }] of (written.secondaryAddresses ?? []).entries()) {
		if (privateIp === void 0) continue;
		const privateAt = child(at, "secondaryAddresses", index, "privateIp");
		reader.report(error("field-of-zonal-nat-gateway", privateAt, {
			params: { field: "privateIp" },
			rule: "NAT-20"
		}));
	}
	if (written.connectivity === "private") reader.report(error("private-regional-nat-gateway", child(at, "connectivity"), { rule: "NAT-20" }));
}
function addressHolderOf$1(id, at, written, subnet) {
	return {
		id,
		at,
		subnet,
		primary: written,
		secondaryField: "secondaryAddresses",
		secondaries: written.secondaryAddresses ?? [],
		ipv6Addresses: [],
		delegatedPrefixes: []
	};
}
function compileZonal(reader, { id, at, written, subnet }, held) {
	const privateIp = held.ipv4[0] ?? null;
	if (subnet.cidr === null) {
		const details = {
			found: subnet.id,
			params: {
				subnet: subnet.id,
				family: 4
			},
			rule: "VPC-17"
		};
		reader.report(error("family-not-in-subnet", child(at, "subnet"), details));
	}
	return {
		kind: "nat-gateway",
		id,
		at,
		vpc: subnet.vpc,
		mode: "zonal",
		connectivity: written.connectivity ?? "public",
		subnet,
		routeTable: subnet.routeTable,
		privateIp,
		privateIps: held.ipv4,
		publicIp: privateIp === null ? null : held.publicIps.get(privateIp) ?? null,
		addressCount: Math.max(1, held.ipv4.length),
		publicIps: held.publicIps,
		zones: null,
		state: stateOf$1(reader, written, at, subnet.vpc)
	};
}
/** The public addresses of a regional NAT gateway, which has no private ones. */
function takeRegionalAddresses(book, { id, at, written }) {
	return [book.takePublic(id, written.publicIp, at), ...(written.secondaryAddresses ?? []).map(({ publicIp }, index) => book.takePublic(id, publicIp, child(at, "secondaryAddresses", index)))].filter((ip) => ip !== void 0);
}
function compileRegional(reader, { id, at, written, vpc }, publicIps, routeTable) {
	if (written.routeTable !== void 0) checkVpc(reader, routeTable, vpc, child(at, "routeTable"), "NAT-20");
	return {
		kind: "nat-gateway",
		id,
		at,
		vpc,
		mode: "regional",
		connectivity: "public",
		subnet: null,
		routeTable,
		privateIp: null,
		privateIps: [],
		publicIp: publicIps[0] ?? null,
		addressCount: Math.max(1, publicIps.length),
		publicIps: /* @__PURE__ */ new Map(),
		zones: written.zones === void 0 ? null : new Set(written.zones),
		state: stateOf$1(reader, written, at, vpc)
	};
}
/** NAT-1: AWS fails to create a public NAT gateway in a VPC that has no internet gateway. */
function stateOf$1(reader, written, at, vpc) {
	if (written.state !== void 0) return written.state;
	if (written.connectivity === "private" || reader.hasInternetGateway(vpc.id)) return "available";
	reader.report(warning("nat-gateway-failed", at, {
		params: { vpc: vpc.id },
		rule: "NAT-1"
	}));
	return "failed";
}
/** NAT-2: a NAT gateway of another zone works, costs more, and fails with its zone. */
function checkZones(reader, subnets) {
	for (const subnet of subnets) {
		const gateways = /* @__PURE__ */ new Set();
		for (const { target } of [...subnet.routeTable.routes[4], ...subnet.routeTable.routes[6]]) if (target.type === "nat-gateway") gateways.add(target.gateway);
		for (const gateway of gateways) {
			const zone = gateway.subnet?.az ?? null;
			if (zone === null || subnet.az === null || zone === subnet.az) continue;
			const at = child(subnet.at, "az");
			const params = {
				natGateway: gateway.id,
				natGatewayZone: zone,
				zone: subnet.az
			};
			reader.report(warning("nat-gateway-in-other-zone", at, {
				found: subnet.az,
				params,
				rule: "NAT-2"
			}));
		}
	}
}
// src/compile/security-group-peer.ts
/** The id of a real group, which an imported document may refer to without having it. */
var REAL_GROUP_ID = /^sg-[\da-f]{8,}$/;
/** A peer is a block, a security group or a prefix list (SG-10); undefined, with an issue, when it is none of them. */
function readPeer(reader, group, text, at, { groups, prefixLists }) {
	if (reader.tryCidr(text).ok) return {
		kind: "cidr",
		cidr: reader.cidr(text, at)
	};
	const securityGroup = groups.get(withoutAccount(text));
	const prefixList = prefixLists.get(text);
	if (reader.has("securityGroups", text) && reader.has("prefixLists", text)) {
		reader.report(error("ambiguous-reference", at, {
			found: text,
			params: { collections: "securityGroups prefixLists" },
			rule: "SG-10"
		}));
		return;
	}
	if (prefixList !== void 0) return {
		kind: "prefix-list",
		prefixList
	};
	if (securityGroup !== void 0) {
		checkScope(reader, group, securityGroup, at);
		return {
			kind: "security-group",
			securityGroup
		};
	}
	if (reader.has("securityGroups", text)) return void 0;
	if (REAL_GROUP_ID.test(text)) {
		reader.report(warning("stale-reference", at, {
			found: text,
			rule: "SG-18d"
		}));
		return {
			kind: "stale",
			id: text
		};
	}
	reader.unknownReference(text, ["securityGroups", "prefixLists"], at);
}
/** PCX-14: a group of another account is written `123456789012/sg-…`. */
function withoutAccount(text) {
	return text.replace(/^\d{12}\//, "");
}
/** SG-17, SG-30: a rule refers to groups of its own VPC, or of one that shares a group with it. */
function checkScope(reader, group, referred, at) {
	if (group.vpc === referred.vpc) return;
	if (isAssociated(reader, referred, group.vpc.id) || isAssociated(reader, group, referred.vpc.id)) return;
	const params = {
		vpc: group.vpc.id,
		otherVpc: referred.vpc.id
	};
	const joining = peeringsBetween$1(group.vpc, referred.vpc);
	if (joining.some(({ state, interRegion }) => state === "active" && !interRegion)) return;
	if (shareTransitGateway(reader, group.vpc, referred.vpc)) return;
	if (joining.length > 0) {
		reader.report(warning("reference-across-peering", at, {
			found: referred.id,
			params,
			rule: "PCX-15"
		}));
		return;
	}
	reader.report(error("security-group-of-other-vpc", at, {
		found: referred.id,
		params,
		rule: "SG-17"
	}));
}
/** TGW-28: whether the way between them carries references is decided on the way. */
function shareTransitGateway(reader, a, b) {
	const attachments = Object.values(reader.scenario.transitGatewayAttachments ?? {});
	const gatewaysOf = ({ id }) => attachments.filter(({ vpc }) => vpc === id).map(({ transitGateway }) => transitGateway);
	const known = new Set(gatewaysOf(a));
	return gatewaysOf(b).some((gateway) => known.has(gateway));
}
function peeringsBetween$1(a, b) {
	return a.peerings.filter(({ sides }) => sides.some(({ vpc }) => vpc === b));
}
/** Whether a group may be used in a VPC: its own, or one that it is associated with (SG-30). */
function isAssociated(reader, group, vpcId) {
	if (group.vpc.id === vpcId) return true;
	return reader.scenario.securityGroups?.[group.id]?.associatedVpcs?.includes(vpcId) ?? false;
}
// src/compile/network-interface.ts
/** The interfaces that stand in networkInterfaces; one that no instance names is a host by itself. */
function readNetworkInterfaces(reader, attached) {
	const interfaces = [];
	const hosts = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.networkInterfaces)) {
		const at = pointer("networkInterfaces", id);
		const ref = {
			type: "network-interface",
			id
		};
		const interfaceType = written.interfaceType ?? "interface";
		const host = attached.get(id) ?? {
			ref,
			at,
			name: written.name ?? null,
			interfaces: [],
			running: true,
			listens: null,
			forwards: written.sourceDestCheck === false ? "route" : "no",
			ephemeralPorts: interfaceType === "lambda" ? LAMBDA_PORTS : LINUX_PORTS,
			service: null,
			calls: []
		};
		if (host.ref === ref) hosts.set(id, host);
		interfaces.push({
			id,
			ref,
			at,
			host,
			subnet: written.subnet,
			interfaceType,
			written
		});
		if (interfaceType === "lambda" && written.publicIp !== void 0) {
			const details = {
				found: written.publicIp,
				rule: "ENI-13"
			};
			reader.report(error("lambda-with-public-ip", child(at, "publicIp"), details));
		}
	}
	return {
		interfaces,
		hosts
	};
}
function addressHolderOf({ id, at, written, pods = [] }, subnet) {
	return {
		id,
		at,
		subnet,
		primary: written,
		secondaryField: "secondaryPrivateIps",
		secondaries: [...written.secondaryPrivateIps ?? [], ...pods.filter(({ isAdded }) => isAdded)],
		ipv6Addresses: written.ipv6Addresses ?? [],
		delegatedPrefixes: written.delegatedPrefixes ?? []
	};
}
function compileNetworkInterface(reader, { id, ref, at, host, interfaceType, written, groupsAt, pods }, subnet, held, groups) {
	const { securityGroups, rules } = groups.of(securityGroupsOf(reader, written, interfaceType, groupsAt ?? at, subnet, groups));
	checkFamilies(reader, written, at, subnet);
	checkInternetGateway(reader, written, at, subnet);
	return {
		kind: "network-interface",
		id,
		ref,
		at,
		interfaceType,
		subnet,
		primaryIpv4: held.ipv4[0] ?? null,
		assumedAddress: held.assumed,
		ipv4: held.ipv4,
		ipv6: held.ipv6,
		delegatedPrefixes: held.delegatedPrefixes,
		publicIps: held.publicIps,
		securityGroups,
		rules,
		sourceDestCheck: written.sourceDestCheck ?? true,
		host,
		...pods !== void 0 && { pods: new Map(pods.map((pod) => [pod.ip, pod.host])) }
	};
}
/** VPC-17: a subnet without IPv4 has nothing to put a public address in front of, and its interfaces need IPv6. */
function checkFamilies(reader, { publicIp, ipv6Addresses }, at, subnet) {
	if (subnet.cidr !== null || subnet.ipv6Cidr === null) return;
	if (publicIp !== void 0) {
		const details = {
			found: publicIp,
			params: {
				subnet: subnet.id,
				family: 4
			},
			rule: "VPC-17"
		};
		reader.report(error("family-not-in-subnet", child(at, "publicIp"), details));
	}
	if (ipv6Addresses === void 0 || ipv6Addresses.length === 0) reader.report(error("no-address", at, {
		params: { subnet: subnet.id },
		rule: "VPC-17"
	}));
}
/**
* ENI-10: AWS refuses an Elastic IP address in a VPC without an internet gateway, though not a public address that it
* assigns by itself. The document does not say which it is.
*/
function checkInternetGateway(reader, { publicIp }, at, { vpc }) {
	if (publicIp === void 0 || reader.hasInternetGateway(vpc.id)) return;
	const details = {
		found: publicIp,
		params: { vpc: vpc.id },
		rule: "ENI-10"
	};
	reader.report(warning("public-ip-without-internet-gateway", child(at, "publicIp"), details));
}
/**
* SG-6: without any of its own, an interface has the default group of its VPC. Only one that a service made, and whose
* list is written and empty, has none (ENI-14).
*/
function securityGroupsOf(reader, { securityGroups }, interfaceType, at, subnet, { groups }) {
	const found = /* @__PURE__ */ new Set();
	for (const [index, id] of (securityGroups ?? []).entries()) {
		const groupAt = child(at, "securityGroups", index);
		const group = reader.resolve(groups, "securityGroups", id, groupAt);
		if (group === void 0) continue;
		found.add(group);
		if (isAssociated(reader, group, subnet.vpc.id)) continue;
		const params = {
			vpc: subnet.vpc.id,
			otherVpc: group.vpc.id
		};
		reader.report(error("security-group-not-associated", groupAt, {
			found: id,
			params,
			rule: "SG-30"
		}));
	}
	if (found.size > 0 || interfaceType === "requester_managed" && securityGroups?.length === 0) return [...found];
	return [subnet.vpc.defaultSecurityGroup];
}
/** The rules of several groups as one set (SG-2). Interfaces with the same groups share it. */
var GroupSets = class {
	groups;
	#sets = /* @__PURE__ */ new Map();
	constructor(groups) {
		this.groups = groups;
	}
	of(securityGroups) {
		const key = JSON.stringify(securityGroups.map(({ id }) => id));
		const known = this.#sets.get(key);
		if (known !== void 0) return known;
		const rulesOf = (direction) => securityGroups.flatMap(({ rules }) => rules[direction]);
		const set = {
			securityGroups,
			rules: {
				inbound: rulesOf("inbound"),
				outbound: rulesOf("outbound")
			}
		};
		this.#sets.set(key, set);
		return set;
	}
};
// src/compile/vpc-endpoint.ts
var ENDPOINT_PORTS = portRange(1024, 65535);
/** Interface endpoints as hosts, with a network interface in each of their subnets (IEP-1). */
function readInterfaceEndpoints(reader) {
	const hosts = /* @__PURE__ */ new Map();
	const interfaces = [];
	for (const [id, written] of resourcesOf(reader.scenario.vpcEndpoints)) {
		if (written.type !== "interface") continue;
		const at = pointer("vpcEndpoints", id);
		const ref = {
			type: "vpc-endpoint",
			id
		};
		const nodes = nodesOf$1(reader, written, at);
		const service = {
			kind: "interface-endpoint",
			type: "interface",
			id,
			at,
			service: written.service,
			isAvailable: (written.state ?? "available") === "available",
			isDenied: written.policy === "deny",
			privateDns: written.privateDns ?? true,
			loadBalancers: []
		};
		const host = {
			ref,
			at,
			name: written.name ?? null,
			interfaces: [],
			interfaceIds: nodes.map(({ node }) => `${id}/${node.subnet}`),
			running: true,
			listens: null,
			forwards: "no",
			ephemeralPorts: ENDPOINT_PORTS,
			service,
			calls: []
		};
		hosts.set(id, host);
		for (const { node, index } of nodes) {
			const { subnet, privateIp, ipv6Addresses } = node;
			interfaces.push({
				id: `${id}/${subnet}`,
				ref,
				at: child(at, "nodes", index),
				host,
				subnet,
				interfaceType: "requester_managed",
				written: {
					privateIp,
					ipv6Addresses,
					securityGroups: written.securityGroups
				},
				groupsAt: at
			});
		}
	}
	return {
		hosts,
		interfaces
	};
}
/** IEP-1: at most one subnet for each zone, all of the endpoint's VPC. */
function nodesOf$1(reader, written, at) {
	const { subnets } = reader.scenario;
	const zones = /* @__PURE__ */ new Map();
	const nodes = (written.nodes ?? []).map((node, index) => ({
		node,
		index
	}));
	if (nodes.length === 0) reader.report(error("endpoint-without-subnets", at, { rule: "IEP-1" }));
	for (const { node, index } of nodes) {
		const subnet = subnets?.[node.subnet];
		const subnetAt = child(at, "nodes", index, "subnet");
		if (subnet === void 0) continue;
		if (subnet.vpc !== written.vpc) {
			const params = {
				vpc: written.vpc,
				otherVpc: subnet.vpc
			};
			reader.report(error("other-vpc", subnetAt, {
				found: node.subnet,
				params,
				rule: "IEP-1"
			}));
		}
		if (subnet.az === void 0) continue;
		const other = zones.get(subnet.az);
		if (other === void 0) zones.set(subnet.az, node.subnet);
		else {
			const params = {
				zone: subnet.az,
				other
			};
			reader.report(error("node-zone-twice", subnetAt, {
				found: node.subnet,
				params,
				rule: "IEP-1"
			}));
		}
	}
	const zoneOf = (id) => subnets?.[id]?.az ?? "";
	return nodes.sort((a, b) => compareText(zoneOf(a.node.subnet), zoneOf(b.node.subnet)) || compareText(a.node.subnet, b.node.subnet));
}
/** Gives each interface endpoint the load balancers of its provider (IEP-13). */
function fillProviders(reader, hosts) {
	for (const [id, { loadBalancers }] of resourcesOf(reader.scenario.vpcEndpoints)) {
		const service = hosts.get(id)?.service;
		if (service?.kind !== "interface-endpoint") continue;
		const draft = service;
		draft.loadBalancers = (loadBalancers ?? []).flatMap((name, index) => {
			const at = pointer("vpcEndpoints", id, "loadBalancers", index);
			const host = reader.resolve(hosts, "loadBalancers", name, at);
			if (host === void 0) return [];
			if (host.service?.kind === "load-balancer" && host.service.type === "network") return [host];
			reader.report(error("provider-not-network", at, {
				found: name,
				rule: "IEP-13"
			}));
			return [];
		});
	}
}
/** Gateway endpoints, by id (GWE-1). */
function compileGatewayEndpoints(reader, vpcs, prefixLists) {
	const endpoints = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.vpcEndpoints)) {
		const at = pointer("vpcEndpoints", id);
		const vpc = reader.resolve(vpcs, "vpcs", written.vpc, child(at, "vpc"));
		if (written.type !== "gateway" || vpc === void 0) continue;
		if (written.prefixList === void 0) {
			reader.report(error("gateway-endpoint-without-list", at, { rule: "GWE-1" }));
			continue;
		}
		const prefixList = reader.resolve(prefixLists, "prefixLists", written.prefixList, child(at, "prefixList"));
		if (prefixList === void 0) continue;
		endpoints.set(id, {
			kind: "gateway-endpoint",
			id,
			at,
			vpc,
			service: written.service,
			prefixList,
			isAvailable: (written.state ?? "available") === "available",
			isDenied: written.policy === "deny"
		});
	}
	return endpoints;
}
/** The routes that AWS writes into the tables of gateway endpoints: one to each block of the service (GWE-1, GWE-3). */
function endpointRoutes(reader, tables, endpoints) {
	const routes = /* @__PURE__ */ new Map();
	const services = /* @__PURE__ */ new Map();
	for (const [id, endpoint] of endpoints) for (const [index, tableId] of (reader.scenario.vpcEndpoints?.[id]?.routeTables ?? []).entries()) {
		const at = child(endpoint.at, "routeTables", index);
		const table = reader.resolve(tables, "routeTables", tableId, at);
		if (table === void 0) continue;
		if (table.vpc !== endpoint.vpc) {
			const params = {
				vpc: endpoint.vpc.id,
				otherVpc: table.vpc.id
			};
			reader.report(error("other-vpc", at, {
				found: tableId,
				params,
				rule: "GWE-1"
			}));
			continue;
		}
		const key = JSON.stringify([tableId, endpoint.prefixList.id]);
		const other = services.get(key);
		if (other !== void 0) {
			reader.report(error("second-gateway-endpoint", at, {
				found: tableId,
				params: { other },
				rule: "GWE-2"
			}));
			continue;
		}
		services.set(key, id);
		const { prefixList, isAvailable } = endpoint;
		const own = prefixList.entries.map((destination) => ({
			at,
			destination,
			prefixList,
			via: id,
			target: {
				type: "vpc-endpoint",
				endpoint
			},
			state: isAvailable ? "active" : "blackhole",
			origin: "static",
			nondeterministic: false
		}));
		routes.set(tableId, [...routes.get(tableId) ?? [], ...own]);
	}
	return routes;
}
// src/compile/route-table.ts
/** The route tables without their routes, which lead to things that are compiled later. */
function compileRouteTables(reader, vpcs, defaults) {
	const { routeTables } = reader.scenario;
	const tables = /* @__PURE__ */ new Map();
	const isMain = defaultsOf(reader, "routeTables", routeTables, (table) => table.main === true, "RT-2");
	for (const [id, written] of resourcesOf(routeTables)) {
		const at = pointer("routeTables", id);
		const vpc = reader.resolve(vpcs, "vpcs", written.vpc, child(at, "vpc"));
		if (vpc === void 0) continue;
		const table = {
			...emptyRouteTable(id, at, vpc),
			main: isMain.get(vpc.id) === id,
			publicIpv4Pools: readPools(reader, written, at)
		};
		tables.set(id, table);
		if (table.main) defaults.routeTables.set(vpc.id, table);
	}
	for (const vpc of vpcs.values()) {
		if (defaults.routeTables.has(vpc.id)) continue;
		const table = {
			...emptyRouteTable(unusedId(`${vpc.id}/main-route-table`, tables), null, vpc),
			main: true
		};
		tables.set(table.id, table);
		defaults.routeTables.set(vpc.id, table);
	}
	return tables;
}
function emptyRouteTable(id, at, vpc) {
	return {
		id,
		at,
		vpc,
		main: false,
		gateway: null,
		publicIpv4Pools: [],
		routes: {
			4: [],
			6: []
		}
	};
}
/** RT-27. */
function readPools(reader, written, at) {
	const pools = (written.publicIpv4Pools ?? []).map((text, index) => reader.cidr4(text, child(at, "publicIpv4Pools", index), "RT-27"));
	if (pools.length > 0 && written.gateway === void 0) reader.report(error("pool-without-gateway", child(at, "publicIpv4Pools"), { rule: "RT-27" }));
	return pools.filter((pool) => pool !== void 0);
}
/** Joins each gateway route table and its gateway (RT-21). */
function associateGateways(reader, tables, gateways) {
	for (const [id, written] of resourcesOf(reader.scenario.routeTables)) {
		const table = tables.get(id);
		if (table === void 0 || written.gateway === void 0) continue;
		const at = child(pointer("routeTables", id), "gateway");
		const gateway = reader.resolve(gateways, "internetGateways", written.gateway, at);
		if (gateway === void 0) continue;
		const found = gateway.id;
		if (table.main) reader.report(error("main-table-of-gateway", at, {
			found,
			rule: "RT-21"
		}));
		if (gateway.vpc !== null && gateway.vpc !== table.vpc) {
			const params = {
				vpc: table.vpc.id,
				otherVpc: gateway.vpc.id
			};
			reader.report(error("other-vpc", at, {
				found,
				params,
				rule: "RT-21"
			}));
		}
		if (gateway.routeTable !== null) {
			const details = {
				found,
				params: { other: gateway.routeTable.id },
				rule: "RT-21"
			};
			reader.report(error("second-gateway-route-table", at, details));
			continue;
		}
		table.gateway = gateway;
		gateway.routeTable = table;
	}
}
// src/compile/address-owners.ts
/** Compiles interfaces and NAT gateways together: they share the addresses of their subnets. */
function compileAddressOwners(reader, collections) {
	const { hosts, interfaces, members } = readHosts(reader);
	checkDatabases(reader, collections.subnets);
	const { zonal, regional } = readNatGateways(reader, collections.vpcs, collections.subnets);
	const placed = placeInSubnets(reader, interfaces, collections.subnets);
	const holders = [...placed.map(({ holder }) => holder), ...zonal.map(({ holder }) => holder)];
	const book = new AddressBook(reader);
	const held = book.assign(holders.sort((a, b) => compareText(a.id, b.id) || compareText(a.at, b.at)));
	const networkInterfaces = /* @__PURE__ */ new Map();
	const groups = new GroupSets(collections.securityGroups);
	for (const { written, subnet, holder } of placed) {
		const eni = compileNetworkInterface(reader, written, subnet, heldBy(held, holder), groups);
		networkInterfaces.set(eni.id, eni);
	}
	fillHosts(reader, hosts, networkInterfaces);
	const regionalAddresses = [];
	const gateways = zonal.map((one) => compileZonal(reader, one, heldBy(held, one.holder)));
	for (const one of regional) {
		const { id, vpc, written, at } = one;
		const publicIps = takeRegionalAddresses(book, one);
		const named = written.routeTable === void 0 ? void 0 : reader.resolve(collections.routeTables, "routeTables", written.routeTable, child(at, "routeTable"));
		const table = named ?? emptyRouteTable(unusedId(`${id}/route-table`, collections.routeTables), null, vpc);
		if (named === void 0) collections.routeTables.set(table.id, table);
		const gateway = compileRegional(reader, one, publicIps, table);
		gateways.push(gateway);
		for (const ip of publicIps) regionalAddresses.push([ip, {
			owner: gateway,
			privateIp: null,
			vpc
		}]);
	}
	const natGateways = new Map(gateways.sort((a, b) => compareText(a.id, b.id)).map((gateway) => [gateway.id, gateway]));
	return {
		networkInterfaces,
		natGateways,
		hosts,
		members,
		...indexOwners(collections.vpcs, networkInterfaces, natGateways, regionalAddresses)
	};
}
/**
* The ends that a flow can name (instances, databases, interfaces that stand alone) and all interfaces. Each has an id
* of its own, though an instance may share its id with an interface attached to it.
*/
function readHosts(reader) {
	const instances = compileInstances(reader);
	const databases = compileDatabases(reader);
	const loadBalancers = readLoadBalancers(reader);
	const endpoints = readInterfaceEndpoints(reader);
	const clientVpn = readClientVpnEndpoints(reader);
	const managed = compileManaged(reader);
	const vpcOrigins = readVpcOrigins(reader);
	const alone = readNetworkInterfaces(reader, instances.attached);
	const withPods = placePods(reader, [...instances.interfaces, ...alone.interfaces]);
	const clashes = /* @__PURE__ */ new Map();
	const byId = (all) => {
		const found = /* @__PURE__ */ new Map();
		for (const [id, one] of all) {
			const other = found.get(id);
			if (other === void 0) found.set(id, one);
			else clashes.set(one.at, error("duplicate-id", one.at, {
				found: id,
				params: { other: other.at }
			}));
		}
		return found;
	};
	const hosts = byId([
		...instances.hosts,
		...databases.hosts,
		...loadBalancers.hosts,
		...endpoints.hosts,
		...clientVpn.hosts,
		...managed.hosts,
		...withPods.hosts,
		...vpcOrigins.hosts,
		...alone.hosts
	]);
	const interfaces = byId([
		...withPods.interfaces.slice(0, instances.interfaces.length),
		...databases.interfaces,
		...loadBalancers.interfaces,
		...endpoints.interfaces,
		...clientVpn.interfaces,
		...managed.interfaces,
		...withPods.interfaces.slice(instances.interfaces.length),
		...vpcOrigins.interfaces
	].map((one) => [one.id, one]));
	for (const clash of clashes.values()) reader.report(clash);
	const { guests, members } = managed;
	for (const [name, id] of [...guests, ...[...members].map(([group, [first = ""]]) => [group, first])]) {
		const host = hosts.get(id);
		if (host !== void 0 && !hosts.has(name)) hosts.set(name, host);
	}
	return {
		hosts,
		interfaces: [...interfaces.values()].sort((a, b) => compareText(a.id, b.id)),
		members
	};
}
function placeInSubnets(reader, interfaces, subnets) {
	return interfaces.flatMap((written) => {
		const subnet = reader.resolve(subnets, "subnets", written.subnet, written.subnetAt ?? child(written.at, "subnet"));
		return subnet === void 0 ? [] : [{
			written,
			subnet,
			holder: addressHolderOf(written, subnet)
		}];
	});
}
function heldBy(held, holder) {
	const found = held.get(holder);
	if (found === void 0) throw new Error(`${holder.id} was given no addresses`);
	return found;
}
/** Puts its interfaces into each host, the primary first. */
function fillHosts(reader, hosts, networkInterfaces) {
	for (const [id, host] of hosts) {
		const instance = host.ref.type === "instance" ? reader.scenario.instances?.[id] : void 0;
		for (const eniId of instance?.networkInterfaces ?? host.interfaceIds ?? [id]) {
			const eni = networkInterfaces.get(eniId);
			if (eni?.host === (host.pod?.node ?? host) && !host.interfaces.includes(eni)) host.interfaces.push(eni);
		}
		const zones = new Set(host.interfaces.flatMap(({ subnet }) => subnet.az ?? []));
		if (zones.size < 2 || host.ref.type !== "instance") continue;
		const details = {
			params: { zones: [...zones].join(" ") },
			rule: "ENI-7"
		};
		reader.report(error("interfaces-in-several-zones", child(host.at, "networkInterfaces"), details));
	}
}
function indexOwners(vpcs, networkInterfaces, natGateways, regionalAddresses) {
	const publicAddresses = new Map(regionalAddresses);
	const ipv6Owners = /* @__PURE__ */ new Map();
	for (const eni of networkInterfaces.values()) {
		const vpc = vpcs.get(eni.subnet.vpc.id);
		for (const ip of [...eni.ipv4, ...eni.ipv6]) vpc?.owners.set(ip, eni);
		for (const cidr of eni.delegatedPrefixes) vpc?.delegatedPrefixes.push({
			cidr,
			owner: eni
		});
		for (const ip of eni.ipv6) if (!ipv6Owners.has(ip)) ipv6Owners.set(ip, eni);
		for (const [privateIp, ip] of eni.publicIps) publicAddresses.set(ip, {
			owner: eni,
			privateIp,
			vpc: eni.subnet.vpc
		});
	}
	for (const gateway of natGateways.values()) {
		for (const ip of gateway.privateIps) vpcs.get(gateway.vpc.id)?.owners.set(ip, gateway);
		for (const [privateIp, ip] of gateway.publicIps) publicAddresses.set(ip, {
			owner: gateway,
			privateIp,
			vpc: gateway.vpc
		});
	}
	return {
		publicAddresses,
		ipv6Owners
	};
}
// src/compile/egress-only-internet-gateway.ts
function compileEgressOnlyInternetGateways(reader, vpcs) {
	const gateways = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.egressOnlyInternetGateways)) {
		const at = pointer("egressOnlyInternetGateways", id);
		const vpc = reader.resolve(vpcs, "vpcs", written.vpc, child(at, "vpc"));
		if (vpc === void 0) continue;
		const gateway = {
			kind: "egress-only-internet-gateway",
			id,
			at,
			vpc
		};
		gateways.set(id, gateway);
		if (vpc.egressOnlyInternetGateway === null) {
			vpc.egressOnlyInternetGateway = gateway;
			continue;
		}
		const params = {
			vpc: vpc.id,
			other: vpc.egressOnlyInternetGateway.id
		};
		reader.report(error("second-egress-only-internet-gateway", child(at, "vpc"), {
			params,
			rule: "EIGW-1"
		}));
	}
	return gateways;
}
// src/compile/flow-log.ts
/** What a flow log can be of; instances and databases stand for the interface written into them. */
var COLLECTIONS$1 = [
	"vpcs",
	"subnets",
	"networkInterfaces",
	"instances",
	"databases",
	"natGateways"
];
function compileFlowLogs(reader) {
	const logs = /* @__PURE__ */ new Map();
	for (const [id, log] of resourcesOf(reader.scenario.flowLogs)) {
		if (!COLLECTIONS$1.some((collection) => reader.has(collection, log.resource))) reader.unknownReference(log.resource, COLLECTIONS$1, child(pointer("flowLogs", id), "resource"));
		logs.set(id, log);
	}
	return logs;
}
// src/compile/hosted-zone.ts
function compileHostedZones(reader, vpcs) {
	return new Map(resourcesOf(reader.scenario.hostedZones).map(([id, written]) => {
		const at = pointer("hostedZones", id);
		for (const [index, vpc] of (written.vpcs ?? []).entries()) reader.resolve(vpcs, "vpcs", vpc, child(at, "vpcs", index));
		const domain = normalName(written.domain);
		const records = recordsOf(reader, written, domain, at);
		return [id, {
			id,
			at,
			domain,
			vpcs: written.vpcs ?? null,
			records
		}];
	}));
}
/** Names are the same in any case, and with a dot at their end. */
function normalName(name) {
	return name.toLowerCase().replace(/\.$/, "");
}
/** Whether a name lies in a domain. */
function isInDomain(name, domain) {
	return name === domain || name.endsWith(`.${domain}`);
}
function recordsOf(reader, { records = [] }, domain, zoneAt) {
	const byName = /* @__PURE__ */ new Map();
	for (const [index, written] of records.entries()) {
		const at = child(zoneAt, "records", index);
		const name = normalName(written.name);
		if (!isInDomain(name, domain)) {
			const details = {
				found: written.name,
				params: { domain },
				rule: "R53-1"
			};
			reader.report(error("record-outside-zone", child(at, "name"), details));
		}
		const record = recordOf$1(reader, written, at);
		const others = byName.get(name) ?? [];
		const [other] = others;
		if (other !== void 0 && (other.policy.kind !== record.policy.kind || record.policy.kind === "simple")) {
			const params = { policy: other.policy.kind };
			reader.report(error("mixed-routing-policies", at, {
				found: written.name,
				params,
				rule: "R53-2"
			}));
		}
		byName.set(name, [...others, record]);
	}
	return byName;
}
function recordOf$1(reader, written, at) {
	const policy = policyOf(reader, written, at);
	const { alias } = written;
	if (alias !== void 0) checkAlias(reader, alias, child(at, "alias"));
	const values = (written.values ?? []).flatMap((text) => {
		const parsed = parseIp(text);
		return parsed.ok ? [parsed.value] : [];
	});
	return {
		id: written.id ?? nameOf$1(policy, alias ?? written.values?.[0] ?? ""),
		at,
		policy,
		values,
		alias: alias ?? null,
		evaluatesTargetHealth: written.evaluateTargetHealth ?? false,
		healthy: written.healthy ?? null
	};
}
var ALIAS_TARGETS = [
	"distributions",
	"loadBalancers",
	"vpcEndpoints"
];
function checkAlias(reader, alias, at) {
	if (ALIAS_TARGETS.some((collection) => reader.has(collection, alias))) return;
	reader.unknownReference(alias, ALIAS_TARGETS, at);
}
/** What people would call a record that has no set identifier. */
function nameOf$1(policy, target) {
	switch (policy.kind) {
		case "failover": return policy.role;
		case "latency": return policy.region;
		case "geolocation": return policy.subdivision ?? policy.country ?? policy.continent ?? target;
		default: return target;
	}
}
function policyOf(reader, written, at) {
	const { weight, region, failover, geolocation, bias, clientCidrs, multivalue } = written;
	const found = [];
	if (weight !== void 0) found.push({
		kind: "weighted",
		weight
	});
	if (region !== void 0) found.push({
		kind: "latency",
		region
	});
	if (failover !== void 0) found.push({
		kind: "failover",
		role: failover
	});
	if (geolocation !== void 0) {
		const { continent = null, country = null, subdivision = null } = geolocation;
		found.push({
			kind: "geolocation",
			continent,
			country,
			subdivision
		});
	}
	if (bias !== void 0) found.push({ kind: "geoproximity" });
	if (clientCidrs !== void 0) {
		const clients = clientCidrs.map((text, index) => reader.cidr(text, child(at, "clientCidrs", index)));
		found.push({
			kind: "ip-based",
			clients
		});
	}
	if (multivalue === true) found.push({ kind: "multivalue" });
	const [policy = { kind: "simple" }, second] = found;
	if (second !== void 0) {
		const details = {
			found: written.name,
			params: { policy: policy.kind },
			rule: "R53-2"
		};
		reader.report(error("mixed-routing-policies", at, details));
	}
	return policy;
}
// src/compile/gateway-load-balancer.ts
/** What a Gateway Load Balancer does not have. */
var FIELDS_OF_OTHERS = [
	"securityGroups",
	"listeners",
	"instances",
	"healthCheck",
	"scheme"
];
/** What the endpoint of one does not have (GWLB-2). */
var FIELDS_OF_OTHER_ENDPOINTS = [
	"securityGroups",
	"policy",
	"routeTables",
	"prefixList",
	"privateDns"
];
/** GWLB-1: one rule sends everything to the appliances of one target group. */
function appliancesOf$1(reader, { at }, written, targetGroups) {
	for (const field of FIELDS_OF_OTHERS) {
		if (written[field] === void 0) continue;
		const details = {
			params: { field },
			rule: "GWLB-1"
		};
		reader.report(error("field-of-other-load-balancer", child(at, field), details));
	}
	if (written.targetGroup === void 0) return null;
	const groupAt = child(at, "targetGroup");
	const group = reader.resolve(targetGroups, "targetGroups", written.targetGroup, groupAt);
	if (group !== void 0 && group.protocol !== "geneve") {
		const details = {
			found: group.id,
			params: { protocol: group.protocol },
			rule: "GWLB-1"
		};
		reader.report(error("appliances-without-geneve", groupAt, details));
	}
	return group ?? null;
}
/** The endpoints of Gateway Load Balancers, which are route targets (GWLB-3). Their services are filled in once there are hosts. */
function compileGatewayLoadBalancerEndpoints(reader, subnets) {
	const endpoints = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.vpcEndpoints)) {
		if (written.type !== "gatewayLoadBalancer") continue;
		const at = pointer("vpcEndpoints", id);
		const subnet = subnetOf(reader, written, at, subnets);
		if (subnet === void 0) continue;
		if (reader.has("firewallEndpoints", id)) {
			const other = pointer("firewallEndpoints", id);
			reader.report(error("duplicate-id", at, {
				found: id,
				params: { other }
			}));
		}
		const behind = {
			kind: "appliances",
			id: written.service,
			host: null
		};
		endpoints.set(id, {
			kind: "inspection-endpoint",
			id,
			ref: {
				type: "vpc-endpoint",
				id
			},
			at,
			subnet,
			available: (written.state ?? "available") === "available",
			behind
		});
	}
	return endpoints;
}
/** GWLB-2: one subnet, for good, and no security group. */
function subnetOf(reader, written, at, subnets) {
	for (const field of FIELDS_OF_OTHER_ENDPOINTS) {
		if (written[field] === void 0) continue;
		const details = {
			params: { field },
			rule: "GWLB-2"
		};
		reader.report(error("field-of-other-endpoint", child(at, field), details));
	}
	const [node, ...others] = written.nodes ?? [];
	if (node === void 0 || others.length > 0) {
		const params = { count: written.nodes?.length ?? 0 };
		reader.report(error("one-subnet-endpoint", child(at, "nodes"), {
			params,
			rule: "GWLB-2"
		}));
		return;
	}
	const subnetAt = child(at, "nodes", 0, "subnet");
	const subnet = reader.resolve(subnets, "subnets", node.subnet, subnetAt);
	if (subnet === void 0 || subnet.vpc.id === written.vpc) return subnet;
	const params = {
		vpc: written.vpc,
		otherVpc: subnet.vpc.id
	};
	reader.report(error("other-vpc", subnetAt, {
		found: node.subnet,
		params,
		rule: "GWLB-2"
	}));
}
/** Gives each endpoint the Gateway Load Balancer of its service (IEP-13). */
function fillApplianceServices(reader, endpoints, hosts) {
	for (const { id, behind } of endpoints.values()) {
		const [name, ...others] = (behind.kind === "appliances" ? reader.scenario.vpcEndpoints?.[id]?.loadBalancers : void 0) ?? [];
		if (behind.kind !== "appliances" || name === void 0) continue;
		const at = pointer("vpcEndpoints", id, "loadBalancers");
		if (others.length > 0) reader.report(error("one-gateway-load-balancer", at, {
			params: { count: others.length + 1 },
			rule: "GWLB-2"
		}));
		const host = reader.resolve(hosts, "loadBalancers", name, child(at, 0));
		if (host === void 0) continue;
		if (host.service?.kind !== "load-balancer" || host.service.type !== "gateway") {
			reader.report(error("provider-not-gateway", child(at, 0), {
				found: name,
				rule: "IEP-13"
			}));
			continue;
		}
		const draft = behind;
		draft.id = host.ref.id;
		draft.host = host;
	}
}
// src/compile/internet-gateway.ts
/** Without a VPC, or detached, an internet gateway is in no VPC, and routes to it are blackholes (IGW-1). */
function compileInternetGateways(reader, vpcs) {
	const gateways = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.internetGateways)) {
		const at = pointer("internetGateways", id);
		const named = written.vpc === void 0 ? null : reader.resolve(vpcs, "vpcs", written.vpc, child(at, "vpc"));
		if (named === void 0) continue;
		const state = written.state ?? (named === null ? "detached" : "attached");
		const vpc = state === "detached" ? null : named;
		const gateway = {
			kind: "internet-gateway",
			id,
			at,
			vpc,
			state,
			routeTable: null
		};
		gateways.set(id, gateway);
		if (named === null || vpc === null) continue;
		if (named.internetGateway === null) {
			named.internetGateway = gateway;
			continue;
		}
		const params = {
			vpc: vpc.id,
			other: named.internetGateway.id
		};
		reader.report(error("second-internet-gateway", child(at, "vpc"), {
			params,
			rule: "Q-6"
		}));
	}
	return gateways;
}
// src/compile/target-group.ts
/** GWLB-1, GWLB-10. */
var GENEVE_PORT$1 = 6081;
var APPLIANCE_HEALTH_PORT = 80;
/** ELB-12. */
var SHARED = cidr("100.64.0.0/10");
function compileTargetGroups(reader, collections) {
	const groups = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.targetGroups)) groups.set(id, compileTargetGroup(reader, id, pointer("targetGroups", id), written, collections));
	return groups;
}
function compileTargetGroup(reader, id, at, written, collections) {
	const type = written.type ?? "instance";
	const protocol = written.protocol ?? "http";
	const vpc = written.vpc === void 0 ? void 0 : reader.resolve(collections.vpcs, "vpcs", written.vpc, child(at, "vpc"));
	if (type !== "lambda" && written.vpc === void 0) reader.report(error("target-group-without-vpc", at, { rule: "ELB-12" }));
	const targets = (written.targets ?? []).flatMap((target, index) => {
		const one = typeof target === "string" ? { id: target } : target;
		const targetAt = child(at, "targets", index);
		const members = collections.members.get(one.id);
		if (members === void 0) return targetOf$1(reader, one, targetAt, written, vpc, collections) ?? [];
		return members.flatMap((member) => targetOf$1(reader, {
			...one,
			id: member
		}, targetAt, written, vpc, collections) ?? []);
	});
	if (type === "lambda" && targets.length > 1) reader.report(error("several-lambda-targets", child(at, "targets"), { rule: "ALB-10" }));
	for (const target of targets) {
		if (protocol !== "geneve" || target.ip === null || isIpv4(target.ip)) continue;
		reader.report(error("wrong-family", target.at, {
			found: target.id,
			params: { wanted: 4 },
			rule: "GWLB-1"
		}));
	}
	return {
		id,
		at,
		vpc: vpc ?? null,
		type,
		protocol,
		targets: targets.sort((a, b) => compareText(a.id, b.id) || a.port - b.port),
		healthCheck: {
			enabled: written.healthCheck?.enabled ?? type !== "lambda",
			port: written.healthCheck?.port ?? (protocol === "geneve" ? APPLIANCE_HEALTH_PORT : null)
		},
		crossZone: written.crossZone ?? null,
		preservesClientIp: preservesClientIp(reader, written, at),
		proxyProtocol: written.proxyProtocol ?? false,
		isSticky: written.stickiness !== void 0,
		...appliancesOf(reader, written, at)
	};
}
/** What holds for groups that are none of a Gateway Load Balancer. */
var NOT_APPLIANCES = {
	stickiness: "5-tuple",
	rebalances: false,
	isStateful: true
};
/** A Gateway Load Balancer sends to instances and addresses, by GENEVE and its port (GWLB-1). */
function appliancesOf(reader, written, at) {
	const { protocol, type, port, flowStickiness, targetFailover, appliances } = written;
	if (protocol !== "geneve") {
		for (const [field, value] of Object.entries({
			flowStickiness,
			targetFailover,
			appliances
		})) {
			if (value === void 0) continue;
			const details = {
				found: value,
				params: { field },
				rule: "GWLB-11"
			};
			reader.report(error("field-of-geneve-group", child(at, field), details));
		}
		return NOT_APPLIANCES;
	}
	if (port !== void 0 && port !== GENEVE_PORT$1) reader.report(error("geneve-port", child(at, "port"), {
		found: String(port),
		rule: "GWLB-1"
	}));
	if (type === "alb" || type === "lambda") reader.report(error("geneve-target-type", child(at, "type"), {
		found: type,
		rule: "GWLB-1"
	}));
	return {
		stickiness: flowStickiness ?? "5-tuple",
		rebalances: targetFailover === "rebalance",
		isStateful: appliances !== "stateless"
	};
}
/** NLB-6: fixed for UDP and QUIC, and for an Application Load Balancer as target; else on for instances, off for addresses. */
function preservesClientIp(reader, written, at) {
	const { type = "instance", protocol = "http", preserveClientIp } = written;
	if (!([
		"udp",
		"tcp_udp",
		"quic",
		"tcp_quic"
	].includes(protocol) || type === "alb")) return preserveClientIp ?? type === "instance";
	if (preserveClientIp === false) {
		const details = {
			found: "false",
			params: {
				protocol,
				type
			},
			rule: "NLB-6"
		};
		reader.report(error("client-ip-always-preserved", child(at, "preserveClientIp"), details));
	}
	return true;
}
function targetOf$1(reader, target, at, written, vpc, collections) {
	const { type = "instance" } = written;
	const byDefault = type === "lambda" ? 0 : written.protocol === "geneve" ? GENEVE_PORT$1 : void 0;
	const port = target.port ?? written.port ?? byDefault;
	if (port === void 0) {
		reader.report(error("target-without-port", at, {
			found: target.id,
			rule: "ELB-11"
		}));
		return;
	}
	const common = {
		id: target.id,
		at,
		port,
		health: target.health ?? null
	};
	if (type === "ip") {
		const parsed = parseIp(target.id);
		if (parsed.ok) return addressTarget(reader, {
			...common,
			az: target.az ?? null
		}, parsed.value, vpc);
	}
	const host = collections.hosts.get(target.id);
	const networkInterface = host?.interfaces[0];
	if (type === "lambda" && host?.ref.type === "lambda-function") return {
		...common,
		ip: null,
		networkInterface: networkInterface ?? null,
		az: null
	};
	if (host === void 0 || networkInterface === void 0) {
		if (!isWritten(reader, target.id)) {
			const details = {
				found: target.id,
				params: { type },
				rule: "ELB-12"
			};
			reader.report(error("unknown-target", child(at), details));
		}
		return;
	}
	if (!fitsType(type, host)) {
		const params = {
			type,
			kind: host.ref.type
		};
		reader.report(error("target-of-other-type", at, {
			found: target.id,
			params,
			rule: "ELB-12"
		}));
		return;
	}
	if (vpc !== void 0 && networkInterface.subnet.vpc !== vpc) {
		const params = {
			vpc: vpc.id,
			otherVpc: networkInterface.subnet.vpc.id
		};
		reader.report(error("other-vpc", at, {
			found: target.id,
			params,
			rule: "ELB-12"
		}));
		return;
	}
	const ip = host.pod?.ip ?? networkInterface.primaryIpv4 ?? networkInterface.ipv6[0] ?? null;
	return {
		...common,
		ip,
		networkInterface,
		az: target.az ?? networkInterface.subnet.az
	};
}
function isWritten(reader, id) {
	const { scenario } = reader;
	return [
		scenario.instances,
		scenario.loadBalancers,
		scenario.networkInterfaces,
		scenario.databases,
		scenario.ecsTasks,
		scenario.eksPods,
		scenario.autoScalingGroups
	].some((collection) => Object.hasOwn(collection ?? {}, id));
}
/** An ip group takes anything with an address; the others what they are called after. */
function fitsType(type, { ref, service }) {
	switch (type) {
		case "instance": return ref.type === "instance";
		case "alb": return service?.kind === "load-balancer" && service.type === "application";
		case "lambda": return ref.type === "lambda-function";
		case "ip": return ref.type !== "lambda-function";
	}
}
function addressTarget(reader, common, ip, vpc) {
	const owner = vpc?.owners.get(ip);
	const networkInterface = owner?.kind === "network-interface" ? owner : null;
	if (!(vpc !== void 0 && [...vpc.cidrs, ...vpc.ipv6Cidrs].some((block) => contains(block, ip)) || (isIpv4(ip) ? isPrivateIpv4(ip) || isSharedIpv4(ip) || contains(SHARED, ip) : isUniqueLocalIpv6(ip)))) {
		reader.report(error("public-target", common.at, {
			found: common.id,
			rule: "ELB-12"
		}));
		return;
	}
	const service = networkInterface?.host.service;
	if (service?.kind === "load-balancer" && service.type === "application") {
		const details = {
			found: common.id,
			params: { other: service.id },
			rule: "ALB-12"
		};
		reader.report(error("load-balancer-address-as-target", common.at, details));
		return;
	}
	return {
		...common,
		ip,
		networkInterface,
		az: common.az ?? networkInterface?.subnet.az ?? null
	};
}
// src/compile/listener.ts
var PROTOCOLS = {
	application: ["http", "https"],
	network: [
		"tcp",
		"tls",
		"udp",
		"tcp_udp",
		"quic",
		"tcp_quic"
	],
	gateway: [],
	classic: [
		"http",
		"https",
		"tcp",
		"ssl"
	]
};
/** Gives each load balancer its listeners, once there are targets to which they can forward. */
function fillListeners(reader, hosts, targetGroups, webAcls) {
	for (const [id, written] of resourcesOf(reader.scenario.loadBalancers)) {
		const service = hosts.get(id)?.service;
		if (service?.kind !== "load-balancer") continue;
		const draft = service;
		draft.webAcl = balancerWebAcl(reader, draft, written, webAcls);
		if (draft.type === "gateway") draft.appliances = appliancesOf$1(reader, draft, written, targetGroups);
		else draft.listeners = compileListeners(reader, draft, written, hosts, targetGroups);
	}
}
/** WAF-1: of the load balancers, Application Load Balancers only have a web ACL. */
function balancerWebAcl(reader, { at, type }, { webAcl }, webAcls) {
	if (webAcl !== void 0 && type !== "application") reader.report(error("web-acl-unsupported", child(at, "webAcl"), {
		found: webAcl,
		params: { type },
		rule: "WAF-1"
	}));
	return webAclOf(reader, webAcls, webAcl, "regional", child(at, "webAcl"));
}
function compileListeners(reader, { at, type }, written, hosts, targetGroups) {
	const taken = /* @__PURE__ */ new Map();
	return (written.listeners ?? []).flatMap((listener, index) => {
		const listenerAt = child(at, "listeners", index);
		const { protocol, port } = listener;
		if (!PROTOCOLS[type].includes(protocol)) {
			const details = {
				found: protocol,
				params: {
					type,
					protocols: PROTOCOLS[type].join(", ")
				},
				rule: type === "network" ? "NLB-1" : "ALB-1"
			};
			reader.report(error("listener-protocol", child(listenerAt, "protocol"), details));
		}
		const key = `${String(port)} ${["udp", "quic"].includes(protocol) ? "udp" : "tcp"}`;
		if (taken.has(key)) reader.report(error("duplicate-listener", child(listenerAt, "port"), { found: String(port) }));
		taken.set(key, index);
		if (type === "classic") return [{
			at: listenerAt,
			protocol,
			port,
			rules: [forwardingRule(listenerAt, classicGroup(reader, listener, listenerAt, written, at, hosts))]
		}];
		return [{
			at: listenerAt,
			protocol,
			port,
			rules: rulesOf(reader, listener, listenerAt, type, targetGroups)
		}];
	}).sort((a, b) => a.port - b.port);
}
function forwardingRule(at, targetGroup) {
	return {
		at,
		priority: "default",
		host: null,
		path: null,
		method: null,
		sourceIp: null,
		action: {
			kind: "forward",
			groups: [{
				targetGroup,
				weight: 1
			}]
		}
	};
}
/** CLB-1: a Classic Load Balancer has no groups and no rules; its listeners say the port of the instances. */
function classicGroup(reader, { port, instancePort }, listenerAt, written, at, hosts) {
	const targets = (written.instances ?? []).flatMap((id, index) => {
		const networkInterface = hosts.get(id)?.interfaces[0];
		const targetAt = child(at, "instances", index);
		if (networkInterface === void 0) {
			reader.unknownReference(id, ["instances"], targetAt);
			return [];
		}
		const { primaryIpv4: ip, subnet } = networkInterface;
		return [{
			id,
			at: targetAt,
			ip,
			networkInterface,
			port: instancePort ?? port,
			az: subnet.az,
			health: null
		}];
	});
	const { enabled = true, port: checkedPort = null } = written.healthCheck ?? {};
	return {
		id: `${at.split("/").at(-1) ?? ""}:${String(port)}`,
		at: listenerAt,
		vpc: null,
		type: "instance",
		protocol: "tcp",
		targets: targets.sort((a, b) => a.id < b.id ? -1 : 1),
		healthCheck: {
			enabled,
			port: checkedPort
		},
		crossZone: null,
		preservesClientIp: false,
		proxyProtocol: false,
		isSticky: false,
		...NOT_APPLIANCES
	};
}
function rulesOf(reader, listener, at, type, targetGroups) {
	const priorities = /* @__PURE__ */ new Set();
	const rules = (listener.rules ?? []).map((rule, index) => {
		const ruleAt = child(at, "rules", index);
		if (priorities.has(rule.priority)) {
			const details = {
				found: String(rule.priority),
				rule: "ALB-4"
			};
			reader.report(error("duplicate-rule-priority", child(ruleAt, "priority"), details));
		}
		priorities.add(rule.priority);
		return {
			at: ruleAt,
			priority: rule.priority,
			host: rule.host ?? null,
			path: rule.path ?? null,
			method: rule.method ?? null,
			sourceIp: rule.sourceIp?.map((text, place) => reader.cidr(text, child(ruleAt, "sourceIp", place))) ?? null,
			action: actionOf(reader, rule, ruleAt, targetGroups)
		};
	});
	if (type === "network" && (rules.length > 0 || listener.forward === void 0)) reader.report(error("network-listener-only-forwards", at, { rule: "NLB-1" }));
	const byPriority = rules.sort((a, b) => Number(a.priority) - Number(b.priority));
	const action = actionOf(reader, listener, at, targetGroups);
	return [...byPriority, {
		at,
		priority: "default",
		host: null,
		path: null,
		method: null,
		sourceIp: null,
		action
	}];
}
/** ALB-6: exactly one action. */
function actionOf(reader, { forward, redirect, fixedResponse }, at, targetGroups) {
	const count = [
		forward,
		redirect,
		fixedResponse
	].filter((one) => one !== void 0).length;
	if (count !== 1) reader.report(error("one-listener-action", at, {
		params: { count },
		rule: "ALB-6"
	}));
	if (redirect !== void 0) return {
		kind: "redirect",
		location: redirect
	};
	if (fixedResponse !== void 0) return {
		kind: "fixed-response",
		status: fixedResponse
	};
	return {
		kind: "forward",
		groups: (typeof forward === "string" ? [{ targetGroup: forward }] : forward ?? []).flatMap((one, index) => {
			const place = typeof forward === "string" ? child(at, "forward") : child(at, "forward", index, "targetGroup");
			const targetGroup = reader.resolve(targetGroups, "targetGroups", one.targetGroup, place);
			if (targetGroup?.protocol === "geneve") reader.report(error("geneve-group-of-listener", place, {
				found: targetGroup.id,
				rule: "GWLB-1"
			}));
			return targetGroup === void 0 ? [] : [{
				targetGroup,
				weight: one.weight ?? 1
			}];
		})
	};
}
// src/compile/network-acl.ts
var FIRST_RULE_NUMBER = 1;
/** NACL-5: 32767 and above are AWS's own. */
var LAST_RULE_NUMBER = 32766;
var CLOSING = {
	4: closingEntry(ANY_IPV4),
	6: closingEntry(ANY_IPV6)
};
function compileNetworkAcls(reader, vpcs, defaults) {
	const acls = /* @__PURE__ */ new Map();
	const { networkAcls } = reader.scenario;
	const isDefault = defaultsOf(reader, "networkAcls", networkAcls, (acl) => acl.isDefault === true, "NACL-1");
	for (const [id, written] of resourcesOf(networkAcls)) {
		const at = pointer("networkAcls", id);
		const vpc = reader.resolve(vpcs, "vpcs", written.vpc, child(at, "vpc"));
		if (vpc === void 0) continue;
		const acl = compileNetworkAcl(reader, vpc, id, at, written, isDefault.get(vpc.id) === id);
		acls.set(id, acl);
		if (acl.isDefault) defaults.networkAcls.set(vpc.id, acl);
	}
	for (const vpc of vpcs.values()) {
		if (defaults.networkAcls.has(vpc.id)) continue;
		const entries = {
			inbound: defaultEntries(vpc),
			outbound: defaultEntries(vpc)
		};
		const acl = {
			id: unusedId(`${vpc.id}/default-network-acl`, acls),
			at: null,
			vpc,
			isDefault: true,
			entries,
			closing: CLOSING
		};
		acls.set(acl.id, acl);
		defaults.networkAcls.set(vpc.id, acl);
	}
	return acls;
}
/** A direction that the document leaves out is as AWS made it: empty, but in the default NACL (NACL-2, NACL-3). */
function compileNetworkAcl(reader, vpc, id, at, written, isDefault) {
	const made = isDefault ? defaultEntries(vpc) : [];
	const { inbound, outbound } = written;
	return {
		id,
		at,
		vpc,
		isDefault,
		entries: {
			inbound: inbound === void 0 ? made : compileEntries(reader, "inbound", inbound, child(at, "inbound")),
			outbound: outbound === void 0 ? made : compileEntries(reader, "outbound", outbound, child(at, "outbound"))
		},
		closing: CLOSING
	};
}
function compileEntries(reader, direction, written, at) {
	const numbers = /* @__PURE__ */ new Map();
	const entries = [];
	for (const [index, entry] of written.entries()) {
		const entryAt = child(at, index);
		const first = numbers.get(entry.rule);
		checkRuleNumber(reader, direction, entry.rule, child(entryAt, "rule"), first);
		numbers.set(entry.rule, first ?? index);
		entries.push(compileEntry(reader, entry, entryAt));
	}
	return entries.sort((a, b) => a.ruleNumber - b.ruleNumber);
}
function compileEntry(reader, written, at) {
	const protocol = reader.protocol(written.allow ?? written.deny ?? "all");
	const cidr = "from" in written ? reader.cidr(written.from, child(at, "from")) : reader.cidr(written.to, child(at, "to"));
	checkPorts(reader, protocol, written.ports, at, "NACL-8");
	return {
		at,
		ruleNumber: written.rule,
		action: written.allow === void 0 ? "deny" : "allow",
		protocol,
		ports: hasPorts(protocol) ? reader.ports(written.ports) : ALL_PORTS,
		icmp: icmpOf(protocol, cidr, written),
		cidr
	};
}
/** NACL-9: ICMPv6 in an entry for IPv4 addresses ignores type and code; type -1 is any type and code. */
function icmpOf(protocol, cidr, written) {
	if (protocol === 58 && cidr.family === 4) return ANY_ICMP;
	return icmpMatch(protocol, written);
}
/** The ICMP types and codes that a rule is about; every one for a protocol that has none (NACL-8, SG-9). */
function icmpMatch(protocol, written) {
	const type = written.icmpType ?? -1;
	if (type === -1 || protocol !== 1 && protocol !== 58) return ANY_ICMP;
	return {
		type,
		code: written.icmpCode ?? -1
	};
}
/** AWS takes the ports of a rule for another protocol than TCP and UDP, and overlooks them (NACL-8, SG-8). */
function checkPorts(reader, protocol, ports, at, rule) {
	if (ports === void 0 || hasPorts(protocol)) return;
	const { from, to } = reader.ports(ports);
	if (from === ALL_PORTS.from && to === ALL_PORTS.to) return;
	reader.report(warning("ports-ignored", child(at, "ports"), {
		found: String(ports),
		rule
	}));
}
function checkRuleNumber(reader, direction, ruleNumber, at, first) {
	const found = String(ruleNumber);
	if (ruleNumber < FIRST_RULE_NUMBER || ruleNumber > LAST_RULE_NUMBER) {
		const params = {
			first: FIRST_RULE_NUMBER,
			last: LAST_RULE_NUMBER
		};
		reader.report(error("rule-number-range", at, {
			found,
			params,
			rule: "NACL-4"
		}));
	}
	if (first !== void 0) {
		const params = {
			direction,
			first
		};
		reader.report(error("duplicate-rule-number", at, {
			found,
			params,
			rule: "NACL-26"
		}));
	}
}
/** NACL-2: the entries of a default NACL that nobody has edited. */
function defaultEntries(vpc) {
	const allow = {
		at: null,
		action: "allow",
		protocol: -1,
		ports: ALL_PORTS,
		icmp: ANY_ICMP
	};
	const ipv4 = {
		...allow,
		ruleNumber: 100,
		cidr: ANY_IPV4
	};
	return vpc.ipv6Cidrs.length === 0 ? [ipv4] : [ipv4, {
		...allow,
		ruleNumber: 101,
		cidr: ANY_IPV6
	}];
}
function closingEntry(cidr) {
	return {
		at: null,
		ruleNumber: "*",
		action: "deny",
		protocol: -1,
		ports: ALL_PORTS,
		icmp: ANY_ICMP,
		cidr
	};
}
// src/compile/network-firewall.ts
/** The blocks of these are known where a firewall uses the policy (NFW-10). */
var HOME_NET = [{
	blocks: [],
	negated: false
}];
var EXTERNAL_NET = [{
	blocks: [],
	negated: true
}];
var ANY = {
	text: "any",
	parts: [{
		blocks: [],
		negated: true
	}]
};
/** NFW-6. */
var ACTION_ORDER = {
	pass: 0,
	drop: 1,
	reject: 2,
	alert: 3
};
var DEFAULT_PRIORITY = 3;
/** The firewalls, each with its policy: variables such as $HOME_NET stand for blocks of its own VPC (NFW-10). */
function compileFirewalls(reader, vpcs) {
	const policies = new Map(resourcesOf(reader.scenario.firewallPolicies).map(([id, written]) => [id, compilePolicy(reader, written, pointer("firewallPolicies", id))]));
	const firewalls = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.firewalls)) {
		const at = pointer("firewalls", id);
		const vpc = reader.resolve(vpcs, "vpcs", written.vpc, child(at, "vpc"));
		const policy = reader.resolve(policies, "firewallPolicies", written.policy, child(at, "policy"));
		if (vpc === void 0 || policy === void 0) continue;
		const { homeNet, ...rest } = policy;
		const home = homeNet ?? [...vpc.cidrs, ...vpc.ipv6Cidrs];
		const stateless = policy.stateless.map((rule) => withHomeNet(rule, home));
		const stateful = policy.stateful.map((rule) => withHomeNet(rule, home));
		firewalls.set(id, {
			...rest,
			kind: "firewall",
			id,
			at,
			vpc,
			stateless,
			stateful
		});
	}
	return firewalls;
}
function compilePolicy(reader, policy, at) {
	checkPolicy(reader, policy, at);
	const homeAt = child(at, "homeNet");
	const { statelessDefault = "forward", order = "action" } = policy;
	return {
		homeNet: policy.homeNet?.map((block, index) => reader.cidr(block, child(homeAt, index))) ?? null,
		stateless: statelessRules(reader, policy, at),
		statelessDefault,
		fragmentDefault: policy.fragmentDefault ?? statelessDefault,
		order,
		stateful: statefulRules(reader, policy, at),
		defaults: order === "strict" ? policy.statefulDefaults ?? [] : [],
		streamException: policy.streamException ?? "drop"
	};
}
function withHomeNet(rule, blocks) {
	const resolved = ({ text, parts }) => ({
		text,
		parts: parts.map((part) => {
			return HOME_NET.includes(part) || EXTERNAL_NET.includes(part) ? {
				...part,
				blocks
			} : part;
		})
	});
	return {
		...rule,
		from: resolved(rule.from),
		to: resolved(rule.to)
	};
}
/** NFW-3: by the priority of the group, then of the rule. */
function statelessRules(reader, { stateless = [] }, policyAt) {
	const at = child(policyAt, "stateless");
	return stateless.map((group, index) => ({
		group,
		groupAt: child(at, index)
	})).sort((a, b) => a.group.priority - b.group.priority).flatMap(({ group, groupAt }) => group.rules.map((rule, index) => ({
		rule,
		ruleAt: child(groupAt, "rules", index)
	})).sort((a, b) => a.rule.priority - b.rule.priority).map(({ rule, ruleAt }) => ({
		...fiveTuple$1(reader, rule, ruleAt),
		id: `${group.name ?? group.priority}/${rule.priority}`,
		at: ruleAt,
		action: rule.action,
		domains: null,
		options: null
	})));
}
/** In action order by action and priority (NFW-6), in strict order as written, by the priority of the group (NFW-7). */
function statefulRules(reader, { stateful = [], order = "action" }, policyAt) {
	const at = child(policyAt, "stateful");
	const groups = stateful.map((group, index) => ({
		group,
		groupAt: child(at, index),
		index
	}));
	if (order === "strict") return groups.sort((a, b) => (a.group.priority ?? 0) - (b.group.priority ?? 0)).flatMap(({ group, groupAt, index }) => groupRules(reader, group, groupAt, index)).map(({ rule }) => rule);
	return groups.flatMap(({ group, groupAt, index }) => groupRules(reader, group, groupAt, index)).sort((a, b) => a.action - b.action || a.priority - b.priority).map(({ rule }) => rule);
}
function groupRules(reader, group, at, index) {
	const label = group.name ?? String(group.priority ?? index + 1);
	if (group.domainList !== void 0) return domainListRules(group.domainList, label, at);
	return (group.rules ?? []).map((written, position) => {
		const ruleAt = child(at, "rules", position);
		return {
			rule: {
				...fiveTuple$1(reader, written, ruleAt),
				id: written.sid === void 0 ? `${label}/${position + 1}` : String(written.sid),
				at: ruleAt,
				action: written.action,
				domains: written.domains ?? null,
				options: written.options ?? null
			},
			action: ACTION_ORDER[written.action],
			priority: written.priority ?? DEFAULT_PRIORITY
		};
	});
}
/** NFW-12: an allow list passes its domains and drops all others of HTTP and TLS; a deny list drops its own. */
function domainListRules({ action, domains }, label, at) {
	const base = {
		at: child(at, "domainList"),
		protocol: 6,
		ports: ALL_PORTS,
		icmp: ANY_ICMP,
		fromPorts: ALL_PORTS,
		from: {
			text: "$HOME_NET",
			parts: HOME_NET
		},
		to: {
			text: "$EXTERNAL_NET",
			parts: EXTERNAL_NET
		},
		options: null
	};
	const listed = {
		...base,
		id: `${label}/list`,
		action: action === "allow" ? "pass" : "drop",
		domains
	};
	const first = {
		rule: listed,
		action: listed.action === "pass" ? 0 : 1,
		priority: 1
	};
	if (action === "deny") return [first];
	return [first, {
		rule: {
			...base,
			id: `${label}/others`,
			action: "drop",
			domains: []
		},
		action: ACTION_ORDER.drop,
		priority: DEFAULT_PRIORITY
	}];
}
function fiveTuple$1(reader, written, at) {
	return {
		protocol: written.protocol === void 0 ? -1 : reader.protocol(written.protocol),
		ports: reader.ports(written.ports),
		icmp: ANY_ICMP,
		fromPorts: reader.ports(written.fromPorts),
		from: addresses(reader, written.from, child(at, "from")),
		to: addresses(reader, written.to, child(at, "to"))
	};
}
function addresses(reader, written, at) {
	if (written === void 0 || written === "any") return ANY;
	if (written === "$HOME_NET") return {
		text: written,
		parts: HOME_NET
	};
	if (written === "$EXTERNAL_NET") return {
		text: written,
		parts: EXTERNAL_NET
	};
	if (typeof written === "string") return {
		text: written,
		parts: [{
			blocks: [reader.cidr(written, at)],
			negated: false
		}]
	};
	const all = written.map((one, index) => addresses(reader, one, child(at, index)));
	return {
		text: all.map(({ text }) => text).join(", "),
		parts: all.flatMap(({ parts }) => parts)
	};
}
/** What AWS refuses of a policy. */
function checkPolicy(reader, policy, at) {
	const { stateless = [], stateful = [], statefulDefaults = [], order = "action" } = policy;
	checkPriorities(reader, stateless, child(at, "stateless"), "NFW-3");
	for (const [index, { rules }] of stateless.entries()) checkPriorities(reader, rules, child(at, "stateless", index, "rules"), "NFW-3");
	if (order === "strict") {
		checkPriorities(reader, stateful, child(at, "stateful"), "NFW-7");
		for (const [index, { priority }] of stateful.entries()) {
			if (priority !== void 0) continue;
			reader.report(error("strict-group-without-priority", child(at, "stateful", index), { rule: "NFW-7" }));
		}
	} else if (statefulDefaults.length > 0) reader.report(error("default-of-strict-order", child(at, "statefulDefaults"), { rule: "NFW-7" }));
	if (statefulDefaults.includes("drop-strict") && statefulDefaults.includes("drop-established")) reader.report(error("two-default-drops", child(at, "statefulDefaults"), { rule: "NFW-7" }));
}
function checkPriorities(reader, ranked, at, rule) {
	const seen = /* @__PURE__ */ new Set();
	for (const [index, { priority }] of ranked.entries()) {
		if (priority === void 0) continue;
		if (seen.has(priority)) {
			const details = {
				found: String(priority),
				rule
			};
			reader.report(error("duplicate-priority", child(at, index, "priority"), details));
		}
		seen.add(priority);
	}
}
/** NFW-1: one endpoint in a zone, in a subnet of its own. */
function compileFirewallEndpoints(reader, firewalls, subnets) {
	const endpoints = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.firewallEndpoints)) {
		const at = pointer("firewallEndpoints", id);
		const firewall = reader.resolve(firewalls, "firewalls", written.firewall, child(at, "firewall"));
		const subnet = reader.resolve(subnets, "subnets", written.subnet, child(at, "subnet"));
		if (firewall === void 0 || subnet === void 0) continue;
		const other = [...endpoints.values()].find(({ behind, subnet: { vpc, az } }) => behind === firewall && vpc === subnet.vpc && az !== null && az === subnet.az);
		if (other !== void 0) {
			const params = {
				other: other.id,
				zone: subnet.az ?? ""
			};
			const details = {
				found: subnet.id,
				params,
				rule: "NFW-1"
			};
			reader.report(error("second-endpoint-in-zone", child(at, "subnet"), details));
		}
		endpoints.set(id, {
			kind: "inspection-endpoint",
			id,
			ref: {
				type: "firewall-endpoint",
				id
			},
			at,
			subnet,
			available: (written.state ?? "available") === "available",
			behind: firewall
		});
	}
	return endpoints;
}
// src/model/common.ts
/**
* A check of several keys of a map. It also runs when one of them is wrong by itself, so that all mistakes are found
* at once: it must not rely on the types of their values.
*/
function acrossKeys(check) {
	const refinement = (value, context) => {
		const params = check(value);
		if (params !== void 0) context.addIssue({
			code: "custom",
			params: { ...params }
		});
	};
	const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	return [refinement, { when: (payload) => isMap(payload.value) }];
}
/** For `superRefine`: exactly one of these keys must be there. */
function exactlyOneOf(...keys) {
	return acrossKeys((value) => {
		const count = keys.filter((key) => value[key] !== void 0).length;
		return count === 1 ? void 0 : {
			code: "exactly-one-of",
			keys: keys.join(" "),
			count
		};
	});
}
/** For `superRefine`: a rule for TCP or UDP says which ports (NACL-9). Nobody is to guess that none means all. */
function portsWherePortsExist(rule, ...protocolKeys) {
	return acrossKeys((value) => {
		if (value["ports"] !== void 0) return void 0;
		for (const key of protocolKeys) {
			const written = value[key];
			const protocol = typeof written === "string" || typeof written === "number" ? parseProtocol(written) : void 0;
			if (protocol?.ok === true && hasPorts(protocol.value)) return {
				code: "missing-ports",
				protocol: formatProtocol(protocol.value),
				suggestion: "ports: all",
				rule
			};
		}
	});
}
function parsedBy(wanted, parse) {
	return (value, context) => {
		const parsed = parse(String(value));
		if (parsed.ok) return;
		const { kind, expected } = parsed.error;
		const params = {
			code: "bad-value",
			wanted,
			kind,
			expected
		};
		context.addIssue({
			code: "custom",
			params: { ...params }
		});
	};
}
/** The id of a resource: unique in its collection. Real AWS ids (`i-0abc…`) are valid. */
var idSchema = string().min(1).max(255).regex(/^[^\p{Cc}]*$/u).meta({
	id: "id",
	get description() {
		return said(245);
	}
});
/** A reference to a resource of the collection that the description names. */
function referenceTo(collection) {
	return idSchema.meta({
		description: `An id of ${collection}.`,
		references: collection
	});
}
var addressSchema = string().superRefine(parsedBy("address", parseIp)).meta({
	id: "address",
	get description() {
		return said(82);
	},
	examples: ["10.0.1.10", "2001:db8::10"]
});
var cidrSchema = string().superRefine(parsedBy("cidr", parseCidr)).meta({
	id: "cidr",
	get description() {
		return said(19);
	},
	examples: ["10.0.0.0/16", "2001:db8::/56"]
});
/** `10.0.0.0/16`, `10.0.0`, `2001:db8::/99999`: nobody calls a resource so. */
var LOOKS_LIKE_ADDRESS = /^(\d+\.[\d.]*|[\da-f]*:[\da-f:.]*)(\/.*)?$/i;
/** A block, or the id of a resource of these collections. What looks like an address is meant for a block. */
function cidrOrReferenceTo(...collections) {
	const mustBeBlock = parsedBy("cidr", parseCidr);
	return union([cidrSchema, ...collections.map(referenceTo)]).superRefine((value, context) => {
		if (LOOKS_LIKE_ADDRESS.test(value)) mustBeBlock(value, context);
	});
}
var portsSchema = union([int(), string()]).superRefine(parsedBy("ports", parsePortRange)).meta({
	id: "ports",
	get description() {
		return said(48);
	},
	examples: [
		3306,
		"1024-65535",
		"all"
	]
});
var portSchema = int().min(0).max(65535).meta({
	id: "port",
	get description() {
		return said(47);
	}
});
var protocolSchema = union([string(), int()]).superRefine(parsedBy("protocol", parseProtocol)).meta({
	id: "protocol",
	get description() {
		return said(49);
	},
	examples: [
		"tcp",
		"udp",
		"icmp",
		"icmpv6",
		"all",
		47
	]
});
var icmpNumberSchema = int().min(-1).max(255).meta(told(80));
/** A record of resources by id. */
function collectionOf(schema) {
	return record(idSchema, schema);
}
/** What people call it, where the id is not what they say. */
var nameSchema = string().max(255).meta(told(42));
// src/model/direct-connect.ts
var associationSchema = strictObject({
	vpnGateway: referenceTo("vpnGateways").optional(),
	transitGateway: referenceTo("transitGateways").optional(),
	allowedPrefixes: array(cidrSchema).max(200).optional().meta(told(177))
}).superRefine(...exactlyOneOf("vpnGateway", "transitGateway")).meta({
	id: "directConnectAssociation",
	get description() {
		return said(37);
	}
});
var directConnectGatewaySchema = strictObject({
	name: nameSchema.optional(),
	associations: array(associationSchema).max(30).optional()
}).meta({
	id: "directConnectGateway",
	get description() {
		return said(23);
	}
});
var LOCAL_PREFERENCES = [
	"low",
	"medium",
	"high"
];
var virtualInterfaceSchema = strictObject({
	name: nameSchema.optional(),
	type: _enum(["private", "transit"]).optional().meta(told(126)),
	onPremises: referenceTo("onPremisesNetworks"),
	directConnectGateway: referenceTo("directConnectGateways").optional(),
	vpnGateway: referenceTo("vpnGateways").optional(),
	region: string().max(64).optional().meta(told(209)),
	prefixes: array(cidrSchema).optional().meta(told(311)),
	bgp: _enum(["up", "down"]).optional().meta(told(201)),
	localPreference: _enum(LOCAL_PREFERENCES).optional().meta(told(225)),
	asPathLength: int().min(1).max(50).optional().meta(told(110))
}).superRefine(...exactlyOneOf("directConnectGateway", "vpnGateway")).meta({
	id: "virtualInterface",
	get description() {
		return said(71);
	}
});
// src/compile/direct-connect.ts
/** Direct Connect gateways with what they associate, and the virtual interfaces that lead to sites. */
function compileDirectConnect(reader, sites, vpnGateways, transitGateways) {
	const gateways = compileGateways(reader, vpnGateways, transitGateways);
	const interfaces = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.virtualInterfaces)) {
		const at = pointer("virtualInterfaces", id);
		const type = written.type ?? "private";
		const site = reader.resolve(sites, "onPremisesNetworks", written.onPremises, child(at, "onPremises"));
		const through = written.directConnectGateway === void 0 ? null : reader.resolve(gateways, "directConnectGateways", written.directConnectGateway, child(at, "directConnectGateway"));
		const vpnGateway = written.vpnGateway === void 0 ? null : reader.resolve(vpnGateways, "vpnGateways", written.vpnGateway, child(at, "vpnGateway"));
		if (type === "transit" && written.vpnGateway !== void 0) {
			const details = {
				found: written.vpnGateway,
				rule: "DX-1"
			};
			reader.report(error("transit-interface-to-vpn-gateway", child(at, "vpnGateway"), details));
			continue;
		}
		if (site === void 0 || through === void 0 || vpnGateway === void 0) continue;
		const known = written.prefixes?.map((text, index) => reader.cidr(text, child(at, "prefixes", index))) ?? site.cidrs;
		const isUp = written.bgp !== "down";
		const one = {
			kind: "virtual-interface",
			id,
			at,
			type,
			site,
			through,
			vpnGateway,
			region: written.region ?? reader.scenario.region ?? null,
			isUp,
			prefixes: isUp ? known : [],
			preference: LOCAL_PREFERENCES.indexOf(written.localPreference ?? "medium"),
			asPathLength: written.asPathLength ?? 1
		};
		interfaces.set(id, one);
		site.interfaces.push(one);
		through?.interfaces.push(one);
		vpnGateway?.interfaces.push(one);
	}
	for (const gateway of gateways.values()) joinVpnGateways(reader, gateway, vpnGateways);
	return {
		directConnectGateways: gateways,
		virtualInterfaces: interfaces
	};
}
function compileGateways(reader, vpnGateways, transitGateways) {
	const gateways = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.directConnectGateways)) {
		const at = pointer("directConnectGateways", id);
		const associations = (written.associations ?? []).flatMap((one, index) => {
			const place = child(at, "associations", index);
			const gateway = one.vpnGateway === void 0 ? reader.resolve(transitGateways, "transitGateways", one.transitGateway ?? "", child(place, "transitGateway")) : reader.resolve(vpnGateways, "vpnGateways", one.vpnGateway, child(place, "vpnGateway"));
			if (gateway === void 0) return [];
			const advertised = advertisedOf(gateway, one.allowedPrefixes?.map((text, position) => reader.cidr(text, child(place, "allowedPrefixes", position))) ?? null);
			if (advertised.length === 0) reader.report(warning("nothing-advertised", place, {
				found: gateway.id,
				rule: "DX-4"
			}));
			return [{
				at: place,
				gateway,
				advertised
			}];
		});
		gateways.set(id, {
			kind: "direct-connect-gateway",
			id,
			at,
			associations,
			interfaces: []
		});
	}
	return gateways;
}
/** DX-4: a transit gateway's list is told as it stands; a virtual private gateway's is a filter of the VPC's blocks. */
function advertisedOf(gateway, allowed) {
	if (gateway.kind === "transit-gateway") return allowed ?? [];
	const blocks = gateway.vpc?.cidrs ?? [];
	return allowed === null ? blocks : blocks.filter((block) => allowed.some((prefix) => containsCidr(prefix, block)));
}
/** DX-1: private virtual interfaces lead to virtual private gateways, transit ones to transit gateways. */
function joinVpnGateways(reader, { at, associations, interfaces }, vpnGateways) {
	const kinds = new Set(associations.map(({ gateway }) => gateway.kind));
	if (kinds.size > 1) reader.report(error("mixed-associations", child(at, "associations"), { rule: "DX-1" }));
	for (const one of interfaces) {
		const wanted = one.type === "transit" ? "transit-gateway" : "vpn-gateway";
		if (kinds.size === 1 && !kinds.has(wanted)) {
			const details = {
				found: one.type,
				rule: "DX-1"
			};
			reader.report(error("interface-of-other-type", one.at, details));
		}
	}
	for (const { gateway } of associations) if (gateway.kind === "vpn-gateway") vpnGateways.get(gateway.id)?.interfaces.push(...interfaces);
}
// src/compile/on-premises.ts
/** A host of a network on premises where the document names none: the tenth address of its first block. */
var HOST_INDEX = 10;
/** Networks on premises, and the VPN connections that join them to virtual private and transit gateways. */
function compileOnPremises(reader, vpcs, transitGateways) {
	const sites = compileSites(reader);
	const gateways = compileVpnGateways(reader, vpcs);
	const devices = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.customerGateways)) {
		const at = child(pointer("customerGateways", id), "onPremises");
		const site = reader.resolve(sites, "onPremisesNetworks", written.onPremises, at);
		if (site !== void 0) devices.set(id, site);
	}
	const connections = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.vpnConnections)) {
		const at = pointer("vpnConnections", id);
		const site = reader.resolve(devices, "customerGateways", written.customerGateway, child(at, "customerGateway"));
		const vpnGateway = written.vpnGateway === void 0 ? void 0 : reader.resolve(gateways, "vpnGateways", written.vpnGateway, child(at, "vpnGateway"));
		const transitGateway = written.transitGateway === void 0 ? void 0 : reader.resolve(transitGateways, "transitGateways", written.transitGateway, child(at, "transitGateway"));
		const gateway = vpnGateway ?? transitGateway;
		if (site === void 0 || gateway === void 0) continue;
		const tunnels = (written.tunnels ?? ["up", "up"]).map((state) => state === "up");
		const routing = written.routing ?? "bgp";
		const known = written.prefixes?.map((text, index) => reader.cidr(text, child(at, "prefixes", index))) ?? site.cidrs;
		const connection = {
			kind: "vpn-connection",
			id,
			at,
			site,
			gateway,
			routing,
			prefixes: routing === "bgp" && (written.bgp === "down" || !tunnels.includes(true)) ? [] : known,
			tunnels,
			deviceTunnel: written.deviceTunnel ?? null
		};
		connections.set(id, connection);
		site.connections.push(connection);
		vpnGateway?.connections.push(connection);
	}
	return {
		onPremisesNetworks: sites,
		vpnGateways: gateways,
		vpnConnections: connections,
		...compileDirectConnect(reader, sites, gateways, transitGateways)
	};
}
function compileSites(reader) {
	const sites = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.onPremisesNetworks)) {
		const at = pointer("onPremisesNetworks", id);
		const cidrs = written.cidrs.flatMap((text, index) => {
			const block = reader.cidr4(text, child(at, "cidrs", index), "VGW-10");
			return block === void 0 ? [] : [block];
		});
		const [first] = cidrs;
		if (first === void 0) continue;
		const given = written.host === void 0 ? void 0 : reader.ipv4(written.host, child(at, "host"), "VGW-10");
		const index = first.prefixLength > 28 ? 0 : HOST_INDEX;
		const routes = written.routes?.map((text, place) => reader.cidr(text, child(at, "routes", place))) ?? null;
		const host = given ?? addressAt(first, index);
		sites.set(id, {
			kind: "on-premises",
			id,
			at,
			cidrs,
			host,
			routes,
			connections: [],
			interfaces: []
		});
	}
	return sites;
}
function compileVpnGateways(reader, vpcs) {
	const gateways = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.vpnGateways)) {
		const at = pointer("vpnGateways", id);
		const named = written.vpc === void 0 ? null : reader.resolve(vpcs, "vpcs", written.vpc, child(at, "vpc"));
		if (named === void 0) continue;
		const state = written.state ?? (named === null ? "detached" : "attached");
		const vpc = state === "detached" ? null : named;
		const other = [...gateways.values()].find((known) => vpc !== null && known.vpc === vpc);
		if (other !== void 0 && vpc !== null) {
			const params = {
				vpc: vpc.id,
				other: other.id
			};
			reader.report(error("second-vpn-gateway", child(at, "vpc"), {
				params,
				rule: "VGW-1"
			}));
		}
		gateways.set(id, {
			kind: "vpn-gateway",
			id,
			at,
			vpc,
			state,
			connections: [],
			interfaces: []
		});
	}
	return gateways;
}
// src/compile/peering.ts
/** States in which a connection is no more, so that another may join the same VPCs (PCX-3). */
var GONE = /* @__PURE__ */ new Set([
	"failed",
	"expired",
	"rejected",
	"deleting",
	"deleted"
]);
/** States in which AWS shows the routes to a connection as blackholes (PCX-1, XPL-8). */
var WITHOUT_ROUTES = /* @__PURE__ */ new Set([
	"initiating-request",
	"pending-acceptance",
	"provisioning",
	"deleting",
	"deleted"
]);
/** Both sides of every connection; each VPC of the document learns its own. */
function compilePeerings(reader, vpcs) {
	const peerings = /* @__PURE__ */ new Map();
	const joined = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.peerings)) {
		const at = pointer("peerings", id);
		const requester = readSide(reader, written, "requester", at, vpcs);
		const accepter = readSide(reader, written, "accepter", at, vpcs);
		if (requester === void 0 || accepter === void 0) continue;
		checkSides(reader, requester, accepter, at);
		const state = stateOf(reader, written, requester, accepter, at);
		const interRegion = isInterRegion(requester.region, accepter.region);
		const sides = [requester, accepter];
		const peering = {
			kind: "vpc-peering-connection",
			id,
			at,
			sides,
			state,
			interRegion
		};
		peerings.set(id, peering);
		if (!GONE.has(state)) checkOnlyOne$1(reader, peering, joined);
		for (const { vpc } of sides) if (vpc !== null) vpcs.get(vpc.id)?.peerings.push(peering);
	}
	return peerings;
}
/** Whether AWS shows routes to the connection as blackholes. */
function hidesRoutes({ state }) {
	return WITHOUT_ROUTES.has(state);
}
/** Regions that the document leaves open are taken for the same. */
function isInterRegion(a, b) {
	return a !== null && b !== null && a !== b;
}
function readSide(reader, written, name, at, vpcs) {
	const side = written[name];
	const dnsResolution = written[`${name}DnsResolution`] ?? false;
	const sideAt = child(at, name);
	if (typeof side === "string") {
		const vpc = reader.resolve(vpcs, "vpcs", side, sideAt);
		if (vpc === void 0) return void 0;
		const { id, region, cidrs, ipv6Cidrs } = vpc;
		return {
			vpc,
			id,
			region,
			cidrs: [...cidrs, ...ipv6Cidrs],
			dnsResolution
		};
	}
	const cidrs = side.cidrs.map((text, index) => reader.cidr(text, child(sideAt, "cidrs", index)));
	const region = side.region ?? reader.scenario.region ?? null;
	return {
		vpc: null,
		id: side.id ?? `${parsedId(at)}/${name}`,
		region,
		cidrs,
		dnsResolution
	};
}
function parsedId(at) {
	return at.split("/").at(-1) ?? "";
}
function checkSides(reader, requester, accepter, at) {
	if (requester.vpc === null && accepter.vpc === null) reader.report(error("peering-of-strangers", at, { rule: "PCX-1" }));
	else if (requester.vpc === accepter.vpc) reader.report(error("peering-with-itself", child(at, "accepter"), {
		found: accepter.id,
		rule: "PCX-1"
	}));
}
/** PCX-4: one overlapping pair of blocks is enough for AWS to refuse the whole connection. */
function stateOf(reader, { state = "active" }, requester, accepter, at) {
	const pair = requester.vpc === accepter.vpc ? void 0 : overlapOf(requester.cidrs, accepter.cidrs);
	if (pair === void 0 || GONE.has(state)) return state;
	const params = {
		requester: requester.id,
		accepter: accepter.id,
		other: formatCidr(pair[1])
	};
	reader.report(warning("peering-overlap", at, {
		found: formatCidr(pair[0]),
		params,
		rule: "PCX-4"
	}));
	return "failed";
}
function overlapOf(a, b) {
	for (const one of a) {
		const other = b.find((block) => overlaps(one, block));
		if (other !== void 0) return [one, other];
	}
}
/** PCX-3. */
function checkOnlyOne$1(reader, { id, at, sides }, joined) {
	const key = sides.map((side) => side.id).sort().join(" ");
	const other = joined.get(key);
	if (other === void 0) joined.set(key, id);
	else reader.report(error("second-peering", at, {
		params: { other },
		rule: "PCX-3"
	}));
}
// src/compile/quotas.ts
/**
* The default quotas of section 12: how many there may be, and whether more is an error, since such a network cannot
* exist before AWS raises the quota, or a warning.
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
*/
var QUOTAS = {
	"Q-1": {
		most: 5,
		severity: "warning"
	},
	"Q-2": {
		most: 200,
		severity: "warning"
	},
	"Q-3": {
		most: 5,
		severity: "error"
	},
	"Q-4": {
		most: 5,
		severity: "error"
	},
	"Q-5": {
		most: 5,
		severity: "warning"
	},
	"Q-6": {
		most: 5,
		severity: "warning"
	},
	"Q-7": {
		most: 5,
		severity: "warning"
	},
	"Q-8": {
		most: 5,
		severity: "warning"
	},
	"Q-9": {
		most: 2,
		severity: "warning"
	},
	"Q-10": {
		most: 8,
		severity: "warning"
	},
	"Q-11": {
		most: 32,
		severity: "error"
	},
	"Q-13": {
		most: 200,
		severity: "warning"
	},
	"Q-14": {
		most: 20,
		severity: "error"
	},
	"Q-15": {
		most: 200,
		severity: "warning"
	},
	"Q-16": {
		most: 500,
		severity: "error"
	},
	"Q-17": {
		most: 100,
		severity: "error"
	},
	"Q-18": {
		most: 2500,
		severity: "warning"
	},
	"Q-19": {
		most: 60,
		severity: "error"
	},
	"Q-20": {
		most: 5,
		severity: "error"
	},
	"Q-21": {
		most: 5e3,
		severity: "warning"
	},
	"Q-23": {
		most: 100,
		severity: "warning"
	},
	"Q-24": {
		most: 50,
		severity: "warning"
	}
};
/** The names under which the document raises a quota. */
var RAISED = {
	"Q-3": "ipv4CidrsPerVpc",
	"Q-4": "ipv6CidrsPerVpc",
	"Q-14": "rulesPerNetworkAcl",
	"Q-16": "routesPerRouteTable",
	"Q-19": "rulesPerSecurityGroup",
	"Q-20": "securityGroupsPerNetworkInterface"
};
/** Q-19 and Q-20: what the two may come to, multiplied. */
var MOST_RULES_PER_INTERFACE = 1e3;
/** Says where the network has more of something than AWS gives an account unasked. */
function checkQuotas(reader, network) {
	checkProduct(reader);
	checkRegions(reader, network);
	checkVpcs(reader, network);
	checkNatGateways(reader, network);
	checkNetworkAcls(reader, network);
	checkRouteTables(reader, network);
	checkSecurityGroups(reader, network);
	checkNetworkInterfaces(reader, network);
}
function mostOf(reader, quota) {
	const name = RAISED[quota];
	return (name === void 0 ? void 0 : reader.scenario.quotas?.[name]) ?? QUOTAS[quota].most;
}
function check(reader, quota, count, at, more = {}, most = mostOf(reader, quota)) {
	if (count <= most) return;
	const details = {
		params: {
			quota,
			count,
			most,
			...more
		},
		rule: quota
	};
	const make = QUOTAS[quota].severity === "error" ? error : warning;
	reader.report(make("quota-exceeded", at, details));
}
function checkProduct(reader) {
	const rules = mostOf(reader, "Q-19");
	const groups = mostOf(reader, "Q-20");
	if (rules * groups <= MOST_RULES_PER_INTERFACE) return;
	const params = {
		rules,
		groups,
		most: MOST_RULES_PER_INTERFACE
	};
	reader.report(error("quota-product", pointer("quotas"), {
		params,
		rule: "Q-19"
	}));
}
function countBy(all, keyOf) {
	const counts = /* @__PURE__ */ new Map();
	for (const one of all) {
		const key = keyOf(one);
		if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
/** Q-1, Q-5, Q-6, Q-7, Q-18, Q-23, Q-24: what is counted by Region. */
function checkRegions(reader, network) {
	const { scenario } = reader;
	const home = scenario.region ?? "";
	const regionOf = ({ vpc }) => vpc?.region ?? home;
	const written = [...network.securityGroups.values()].filter((group) => group.at !== null);
	const perRegion = [
		[
			"Q-1",
			"vpcs",
			countBy(network.vpcs.values(), (vpc) => vpc.region ?? home)
		],
		[
			"Q-6",
			"internetGateways",
			countBy(network.internetGateways.values(), regionOf)
		],
		[
			"Q-7",
			"egressOnlyInternetGateways",
			countBy(network.egressOnlyInternetGateways.values(), regionOf)
		],
		[
			"Q-18",
			"securityGroups",
			countBy(written, regionOf)
		]
	];
	for (const [quota, collection, counts] of perRegion) for (const [region, count] of counts) check(reader, quota, count, pointer(collection), { region });
	checkElasticIps(reader, network, regionOf);
	check(reader, "Q-23", Object.values(scenario.prefixLists ?? {}).filter(({ owner }) => owner !== "aws").length, pointer("prefixLists"));
	check(reader, "Q-24", (scenario.blockPublicAccess?.exclusions ?? []).length, pointer("blockPublicAccess", "exclusions"));
}
/** Q-5. A public address that AWS assigned by itself is no Elastic IP, and can only stand before a primary address. */
function checkElasticIps(reader, network, regionOf) {
	const certain = [...network.publicAddresses.values()].filter(({ owner, privateIp }) => owner.kind === "nat-gateway" || privateIp !== owner.primaryIpv4);
	for (const [region, count] of countBy(certain, regionOf)) check(reader, "Q-5", count, pointer(), { region });
}
/** Q-2, Q-3, Q-4, Q-13, Q-15: what is counted by VPC. */
function checkVpcs(reader, network) {
	const vpcIdOf = ({ vpc }) => vpc.id;
	const subnets = countBy(network.subnets.values(), vpcIdOf);
	const acls = countBy(network.networkAcls.values(), vpcIdOf);
	const tables = countBy(network.routeTables.values(), vpcIdOf);
	for (const vpc of network.vpcs.values()) {
		check(reader, "Q-2", subnets.get(vpc.id) ?? 0, vpc.at);
		check(reader, "Q-3", vpc.cidrs.length, vpc.at);
		check(reader, "Q-4", vpc.ipv6Cidrs.length, vpc.at);
		check(reader, "Q-13", acls.get(vpc.id) ?? 0, vpc.at);
		check(reader, "Q-15", tables.get(vpc.id) ?? 0, vpc.at);
	}
}
/** Q-8, Q-9, Q-10, Q-11. */
function checkNatGateways(reader, network) {
	const gateways = [...network.natGateways.values()];
	const perZone = countBy(gateways.filter(({ state }) => state !== "deleted" && state !== "failed"), ({ subnet, vpc }) => subnet === null || subnet.az === null ? null : `${vpc.region ?? ""} ${subnet.az}`.trim());
	for (const [zone, count] of perZone) check(reader, "Q-8", count, pointer("natGateways"), { zone });
	for (const gateway of gateways) if (gateway.mode === "zonal") {
		check(reader, "Q-9", gateway.publicIps.size, gateway.at);
		check(reader, "Q-10", gateway.privateIps.length, gateway.at);
	} else if (gateway.zones !== null) {
		const most = mostOf(reader, "Q-11") * Math.max(1, gateway.zones.size);
		check(reader, "Q-11", gateway.addressCount, gateway.at, {}, most);
	}
}
/** Q-14. ASSUMPTION A-38: only what the user wrote counts, both families together. */
function checkNetworkAcls(reader, network) {
	for (const acl of network.networkAcls.values()) for (const direction of ["inbound", "outbound"]) {
		const written = acl.entries[direction].filter((entry) => entry.at !== null);
		if (acl.at !== null) check(reader, "Q-14", written.length, child(acl.at, direction), { direction });
	}
}
/** Q-16, Q-17. A prefix list counts as a reference to it does (SG-12). */
function checkRouteTables(reader, network) {
	for (const table of network.routeTables.values()) {
		if (table.at === null) continue;
		const at = child(table.at, "routes");
		let propagated = 0;
		for (const family of [4, 6]) {
			const lists = /* @__PURE__ */ new Set();
			let count = 0;
			for (const { origin, target, prefixList } of table.routes[family]) {
				if (origin !== "static") propagated++;
				else if (prefixList === null) count += target.type === "local" ? 0 : 1;
				else if (!lists.has(prefixList.id)) count += prefixList.weight;
				if (prefixList !== null) lists.add(prefixList.id);
			}
			check(reader, "Q-16", count, at, { family });
		}
		check(reader, "Q-17", propagated, at);
	}
}
/** Q-19: a reference to a group counts in both families. */
function checkSecurityGroups(reader, network) {
	for (const group of network.securityGroups.values()) {
		if (group.at === null) continue;
		for (const direction of ["inbound", "outbound"]) for (const family of [4, 6]) check(reader, "Q-19", group.rules[direction].map(({ at, peer }) => at === null ? 0 : weightIn(family, peer)).reduce((sum, weight) => sum + weight, 0), child(group.at, direction), {
			direction,
			family
		});
	}
}
/** SG-12. */
function weightIn(family, peer) {
	switch (peer.kind) {
		case "cidr": return peer.cidr.family === family ? 1 : 0;
		case "prefix-list": return (peer.prefixList.entries[0]?.family ?? family) === family ? peer.prefixList.weight : 0;
		case "security-group":
		case "stale": return 1;
	}
}
/** Q-20, Q-21. */
function checkNetworkInterfaces(reader, network) {
	const interfaces = [...network.networkInterfaces.values()];
	for (const eni of interfaces) check(reader, "Q-20", eni.securityGroups.length, child(eni.at, "securityGroups"));
	const perZone = countBy(interfaces, ({ subnet }) => subnet.az);
	for (const [zone, count] of perZone) check(reader, "Q-21", count, pointer(), { zone });
}
// src/compile/route-checks.ts
/** RT-12: what AWS keeps for its services in every VPC. */
var RESERVED = ["169.254.168.0/22", "fd00:ec2::/32"].map(cidr);
/** NAT-19: the IPv6 addresses that stand for IPv4 addresses; a NAT gateway translates no others. */
var NAT64 = cidr("64:ff9b::/96");
/** RT-27: the parts of a public pool that a route can be for. */
var POOL_PARTS = {
	shortest: 23,
	longest: 28
};
/** RT-10. A target that is gone may have been one of these. */
var REPLACES_LOCAL = /* @__PURE__ */ new Set([
	"local",
	"nat-gateway",
	"network-interface",
	"vpc-endpoint",
	"missing"
]);
/** RT-9. */
var INSIDE_VPC = /* @__PURE__ */ new Set([
	"nat-gateway",
	"network-interface",
	"vpc-endpoint",
	"local-gateway",
	"missing"
]);
/** RT-21. */
var IN_GATEWAY_TABLE = /* @__PURE__ */ new Set([
	"local",
	"network-interface",
	"vpc-endpoint",
	"missing"
]);
function subnetFinder(subnets) {
	const byBlock = /* @__PURE__ */ new Map();
	for (const subnet of subnets) for (const block of [subnet.cidr, subnet.ipv6Cidr]) if (block !== null) byBlock.set(`${formatCidr(block)} ${subnet.vpc.id}`, subnet);
	return (table, block) => byBlock.get(`${formatCidr(block)} ${table.vpc.id}`);
}
/** What is wrong with one written route, be it for a block or for a prefix list (`routes` are what it comes to). */
function checkRoute(reader, table, routes, at, findSubnet) {
	const [route] = routes;
	if (route === void 0) return;
	if (route.prefixList !== null) checkPrefixListRoute(reader, table, route, at);
	else if (table.gateway !== null) checkGatewayDestination(reader, table, route, at, findSubnet);
	else checkDestination(reader, table, route, at, findSubnet);
	if (table.gateway !== null) checkGatewayTarget(reader, route, at);
	for (const { destination } of routes) if (!checkFamily(reader, route, destination, at)) break;
	checkMiddlebox(reader, table, route, at, findSubnet);
}
function targetKind({ target }) {
	return kindOf$1(target);
}
function kindOf$1(target) {
	if (target.type === "inspection-endpoint") return "vpc-endpoint";
	if (target.type !== "unmodelled") return target.type;
	const { type } = target.component;
	return type === "vpc-endpoint" || type === "local-gateway" ? type : "unmodelled";
}
/**
* PFX-6: whether a table leaves out an entry of a prefix list, since a route for that block could not be written into it.
* The other entries stay in force.
*/
function isEntryIgnored(table, destination, target, findSubnet) {
	if (RESERVED.some((reserved) => containsCidr(reserved, destination))) return true;
	const block = vpcBlockAround(table, destination);
	if (block === void 0) return false;
	const kind = kindOf$1(target);
	if (equalCidr(block, destination)) return !REPLACES_LOCAL.has(kind);
	return findSubnet(table, destination) === void 0 || !INSIDE_VPC.has(kind);
}
function checkPrefixListRoute(reader, table, route, at) {
	const id = route.prefixList?.id ?? "";
	const details = {
		found: id,
		rule: "RT-16"
	};
	if (table.gateway !== null) reader.report(error("prefix-list-in-gateway-table", child(at, "to"), details));
	const isOfAws = reader.scenario.prefixLists?.[id]?.owner === "aws";
	if (targetKind(route) === "vpc-endpoint" && !isOfAws) reader.report(error("prefix-list-to-endpoint", child(at, "to"), details));
	if (route.via === "local") reader.report(error("local-route-destination", child(at, "to"), {
		found: id,
		rule: "RT-3"
	}));
}
/** A route of a subnet's table: what touches the VPC's own blocks is restricted (RT-3, RT-9, RT-10, RT-12). */
function checkDestination(reader, table, route, at, findSubnet) {
	const { destination } = route;
	const found = formatCidr(destination);
	const to = child(at, "to");
	const reserved = RESERVED.find((block) => containsCidr(block, destination));
	if (reserved !== void 0) {
		const params = { reserved: formatCidr(reserved) };
		reader.report(error("route-to-reserved", to, {
			found,
			params,
			rule: "RT-12"
		}));
	}
	const block = vpcBlockAround(table, destination);
	const params = {
		vpc: table.vpc.id,
		block: block === void 0 ? "" : formatCidr(block)
	};
	const isWhole = block !== void 0 && equalCidr(block, destination);
	if (route.via === "local" && !isWhole) {
		reader.report(error("local-route-destination", to, {
			found,
			params,
			rule: "RT-3"
		}));
		return;
	}
	if (block === void 0 || route.origin !== "static") return;
	const via = {
		found: route.via,
		params,
		rule: isWhole ? "RT-10" : "RT-9"
	};
	if (isWhole) {
		if (!REPLACES_LOCAL.has(targetKind(route))) reader.report(error("local-route-target", child(at, "via"), via));
	} else if (findSubnet(table, destination) === void 0) reader.report(error("route-inside-vpc", to, {
		found,
		params,
		rule: "RT-9"
	}));
	else if (!INSIDE_VPC.has(targetKind(route))) reader.report(error("route-inside-vpc-target", child(at, "via"), via));
}
function vpcBlockAround({ vpc }, destination) {
	return [...vpc.cidrs, ...vpc.ipv6Cidrs].find((block) => containsCidr(block, destination));
}
/** A route of a gateway's table is for a block of the VPC, one of its subnets, or part of a pool (RT-21, RT-27). */
function checkGatewayDestination(reader, table, route, at, findSubnet) {
	const { destination } = route;
	const found = formatCidr(destination);
	if (route.origin === "route-server") return;
	if (table.publicIpv4Pools.some((pool) => containsCidr(pool, destination))) {
		const { prefixLength } = destination;
		if (prefixLength < POOL_PARTS.shortest || prefixLength > POOL_PARTS.longest) reader.report(error("pool-part-size", child(at, "to"), {
			found,
			params: POOL_PARTS,
			rule: "RT-27"
		}));
		return;
	}
	const block = vpcBlockAround(table, destination);
	if (block !== void 0 && equalCidr(block, destination)) return;
	if (findSubnet(table, destination) !== void 0) return;
	const params = { vpc: table.vpc.id };
	reader.report(error("gateway-route-destination", child(at, "to"), {
		found,
		params,
		rule: "RT-21"
	}));
}
function checkGatewayTarget(reader, route, at) {
	if (!IN_GATEWAY_TABLE.has(targetKind(route))) reader.report(error("gateway-route-target", child(at, "via"), {
		found: route.via,
		rule: "RT-21"
	}));
	if (route.origin !== "static" && route.origin !== "route-server") {
		const details = {
			found: route.origin,
			rule: "RT-21"
		};
		reader.report(error("gateway-route-propagated", child(at, "origin"), details));
	}
}
/** Whether the target takes packets of the destination's family (EIGW-1, RT-31). */
function checkFamily(reader, { via, target }, destination, at) {
	const details = {
		found: via,
		params: { destination: formatCidr(destination) }
	};
	if (target.type === "egress-only-internet-gateway" && destination.family === 4) {
		reader.report(error("ipv4-to-egress-only", child(at, "via"), {
			...details,
			rule: "EIGW-1"
		}));
		return false;
	}
	if (target.type === "nat-gateway" && destination.family === 6 && !containsCidr(NAT64, destination)) {
		reader.report(warning("ipv6-to-nat-gateway", child(at, "via"), {
			...details,
			rule: "RT-31"
		}));
		return false;
	}
	return true;
}
/** RT-25: an appliance inspects neither its own subnet nor, with its source/destination check on, anything. */
function checkMiddlebox(reader, table, route, at, findSubnet) {
	const via = child(at, "via");
	if (route.target.type === "inspection-endpoint") {
		const { subnet, behind } = route.target.endpoint;
		if (table.gateway !== null || subnet.routeTable !== table) return;
		const rule = behind.kind === "firewall" ? "NFW-2" : "GWLB-7";
		const details = {
			found: route.via,
			params: { subnet: subnet.id },
			rule
		};
		reader.report(warning("middlebox-in-source-subnet", via, details));
		return;
	}
	if (route.target.type !== "network-interface") return;
	const { subnet, sourceDestCheck } = route.target.networkInterface;
	const details = {
		found: route.via,
		params: { subnet: subnet.id },
		rule: "RT-25"
	};
	if (route.prefixList === null && findSubnet(table, route.destination) === subnet) reader.report(error("middlebox-in-destination-subnet", via, details));
	if (table.gateway === null && subnet.routeTable === table) reader.report(warning("middlebox-in-source-subnet", via, details));
	if (sourceDestCheck) reader.report(warning("middlebox-checks-addresses", via, details));
}
// src/compile/transit-gateway.ts
/** TGW-2. ASSUMPTION CA-14: an attachment that is being changed forwards as before. */
var FORWARDS = /* @__PURE__ */ new Set([
	"available",
	"modifying",
	"rollingBack"
]);
/** The gateways without what they join, which is compiled later; routes of VPCs lead to them. */
function compileTransitGateways(reader) {
	return new Map(resourcesOf(reader.scenario.transitGateways).map(([id, written]) => [id, {
		kind: "transit-gateway",
		id,
		at: pointer("transitGateways", id),
		region: written.region ?? reader.scenario.region ?? null,
		securityGroupReferencing: written.securityGroupReferencing ?? false,
		vpnEcmp: written.vpnEcmp ?? true,
		dnsSupport: written.dnsSupport ?? true,
		attachments: [],
		associations: /* @__PURE__ */ new Map()
	}]));
}
/** What every gateway joins, and its route tables with their static and propagated routes. */
function joinTransitGateways(reader, gateways, collections) {
	const attachments = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.transitGatewayAttachments)) {
		const at = pointer("transitGatewayAttachments", id);
		const gateway = reader.resolve(gateways, "transitGateways", written.transitGateway, child(at, "transitGateway"));
		if (gateway === void 0) continue;
		const attached = readAttached(reader, written, at, gateways, collections);
		if (attached === void 0) continue;
		const state = written.state ?? "available";
		const attachment = {
			kind: "transit-gateway-attachment",
			id,
			at,
			transitGateway: gateway,
			state,
			forwards: FORWARDS.has(state),
			attached
		};
		attachments.set(id, attachment);
		checkOnlyOne(reader, attachment);
		gateway.attachments.push(attachment);
		if (attached.type === "peering") gateways.get(attached.peer.id)?.attachments.push(attachment);
	}
	return {
		transitGateways: gateways,
		transitGatewayAttachments: attachments,
		transitGatewayRouteTables: compileTables(reader, gateways, attachments, collections.prefixLists)
	};
}
function readAttached(reader, written, at, gateways, collections) {
	if (written.peer !== void 0) {
		const peer = reader.resolve(gateways, "transitGateways", written.peer, child(at, "peer"));
		checkNoneOf(reader, written, at, [
			"subnets",
			"applianceMode",
			"ipv6"
		]);
		return peer === void 0 ? void 0 : {
			type: "peering",
			peer
		};
	}
	if (written.vpnConnection !== void 0) {
		const place = child(at, "vpnConnection");
		checkNoneOf(reader, written, at, [
			"subnets",
			"applianceMode",
			"ipv6"
		]);
		const connection = reader.resolve(collections.vpnConnections, "vpnConnections", written.vpnConnection, place);
		return connection === void 0 ? void 0 : {
			type: "vpn",
			connection
		};
	}
	if (written.directConnectGateway !== void 0) {
		const place = child(at, "directConnectGateway");
		checkNoneOf(reader, written, at, [
			"subnets",
			"applianceMode",
			"ipv6"
		]);
		const { directConnectGateways } = collections;
		const name = written.directConnectGateway;
		const gateway = reader.resolve(directConnectGateways, "directConnectGateways", name, place);
		if (gateway === void 0) return void 0;
		if (!gateway.associations.some((one) => one.gateway.id === written.transitGateway)) {
			const params = { transitGateway: written.transitGateway };
			reader.report(error("not-associated", place, {
				found: name,
				params,
				rule: "DX-1"
			}));
		}
		return {
			type: "direct-connect",
			gateway
		};
	}
	const vpc = reader.resolve(collections.vpcs, "vpcs", written.vpc ?? "", child(at, "vpc"));
	if (vpc === void 0) return void 0;
	return {
		type: "vpc",
		vpc,
		subnets: readSubnets(reader, written, at, vpc, collections.subnets),
		applianceMode: written.applianceMode ?? false,
		ipv6: written.ipv6 ?? false,
		securityGroupReferencing: written.securityGroupReferencing ?? true
	};
}
/** TGW-26: what only the attachment of a VPC has. */
function checkNoneOf(reader, written, at, fields) {
	for (const field of fields) {
		if (written[field] === void 0 || written[field] === false) continue;
		reader.report(error("field-of-vpc-attachment", child(at, field), {
			params: { field },
			rule: "TGW-26"
		}));
	}
}
/** TGW-3: exactly one subnet in each zone; by zone. */
function readSubnets(reader, { subnets = [] }, at, vpc, known) {
	const byZone = /* @__PURE__ */ new Map();
	const read = [];
	if (subnets.length === 0) reader.report(error("attachment-without-subnets", at, { rule: "TGW-3" }));
	for (const [index, id] of subnets.entries()) {
		const subnetAt = child(at, "subnets", index);
		const subnet = reader.resolve(known, "subnets", id, subnetAt);
		if (subnet === void 0) continue;
		if (subnet.vpc !== vpc) {
			const params = {
				vpc: vpc.id,
				otherVpc: subnet.vpc.id
			};
			reader.report(error("other-vpc", subnetAt, {
				found: id,
				params,
				rule: "TGW-3"
			}));
			continue;
		}
		const other = byZone.get(subnet.az ?? "");
		if (other !== void 0) {
			const params = {
				other: other.id,
				zone: subnet.az ?? ""
			};
			reader.report(error("second-subnet-in-zone", subnetAt, {
				found: id,
				params,
				rule: "TGW-3"
			}));
			continue;
		}
		if (subnet.cidr === null) reader.report(error("attachment-in-ipv6-only-subnet", subnetAt, {
			found: id,
			rule: "TGW-3"
		}));
		byZone.set(subnet.az ?? "", subnet);
		read.push(subnet);
	}
	return read.sort((a, b) => compareText(a.az ?? "", b.az ?? ""));
}
/** TGW-3: a VPC has one attachment to a gateway. */
function checkOnlyOne(reader, { at, transitGateway, attached }) {
	if (attached.type !== "vpc") return;
	const other = transitGateway.attachments.find((known) => vpcOf$1(known) === attached.vpc);
	if (other === void 0) return;
	const params = {
		vpc: attached.vpc.id,
		other: other.id
	};
	reader.report(error("second-attachment", child(at, "vpc"), {
		params,
		rule: "TGW-3"
	}));
}
function vpcOf$1({ attached }) {
	return attached.type === "vpc" ? attached.vpc : null;
}
function compileTables(reader, gateways, attachments, prefixLists) {
	const tables = /* @__PURE__ */ new Map();
	const defaults = /* @__PURE__ */ new Map();
	const propagating = /* @__PURE__ */ new Map();
	const named = /* @__PURE__ */ new Set();
	for (const [id, written] of resourcesOf(reader.scenario.transitGatewayRouteTables)) {
		const at = pointer("transitGatewayRouteTables", id);
		const gateway = reader.resolve(gateways, "transitGateways", written.transitGateway, child(at, "transitGateway"));
		if (gateway === void 0) continue;
		const table = {
			id,
			at,
			transitGateway: gateway,
			routes: {
				4: [],
				6: []
			}
		};
		tables.set(id, table);
		if (written.default === true) {
			const other = defaults.get(gateway.id);
			if (other === void 0) defaults.set(gateway.id, table);
			else reader.report(error("second-default-table", child(at, "default"), {
				params: { other: other.id },
				rule: "TGW-12"
			}));
		}
		for (const [index, name] of (written.associations ?? []).entries()) {
			const place = child(at, "associations", index);
			if (attachmentOf$1(reader, attachments, gateway, name, place) === void 0) continue;
			const other = gateway.associations.get(name);
			if (other === void 0) gateway.associations.set(name, table);
			else reader.report(error("second-association", place, {
				found: name,
				params: { other: other.id },
				rule: "TGW-10"
			}));
		}
		for (const [index, name] of (written.propagations ?? []).entries()) {
			const place = child(at, "propagations", index);
			const attachment = attachmentOf$1(reader, attachments, gateway, name, place);
			if (attachment === void 0) continue;
			named.add(`${gateway.id} ${name}`);
			if (attachment.attached.type === "peering") reader.report(error("propagation-of-peering", place, {
				found: name,
				rule: "TGW-21"
			}));
			else propagating.set(table, [...propagating.get(table) ?? [], attachment]);
		}
	}
	for (const gateway of gateways.values()) {
		const written = reader.scenario.transitGateways?.[gateway.id];
		const table = defaults.get(gateway.id) ?? defaultTable(gateway, tables);
		tables.set(table.id, table);
		for (const attachment of gateway.attachments) {
			const { id } = attachment;
			if (!gateway.associations.has(id) && written?.defaultRouteTableAssociation !== false) gateway.associations.set(id, table);
			if (written?.defaultRouteTablePropagation !== false && attachment.attached.type !== "peering" && !named.has(`${gateway.id} ${id}`)) propagating.set(table, [...propagating.get(table) ?? [], attachment]);
		}
	}
	for (const table of tables.values()) {
		const statics = staticRoutes(reader, table, attachments, prefixLists);
		const propagated = propagatedRoutes$1(reader, table, propagating.get(table) ?? []);
		table.routes = sortedByFamily$1([...statics, ...propagated]);
	}
	return tables;
}
/** TGW-12: the table that AWS makes with the gateway. */
function defaultTable(gateway, tables) {
	return {
		id: unusedId(`${gateway.id}/default-route-table`, tables),
		at: null,
		transitGateway: gateway,
		routes: {
			4: [],
			6: []
		}
	};
}
function attachmentOf$1(reader, attachments, gateway, name, at) {
	const attachment = reader.resolve(attachments, "transitGatewayAttachments", name, at);
	if (attachment === void 0 || gateway.attachments.includes(attachment)) return attachment;
	const params = { transitGateway: gateway.id };
	reader.report(error("attachment-of-other-gateway", at, {
		found: name,
		params,
		rule: "TGW-10"
	}));
}
function staticRoutes(reader, table, attachments, prefixLists) {
	if (table.at === null) return [];
	const tableAt = table.at;
	const written = reader.scenario.transitGatewayRouteTables?.[table.id]?.routes ?? [];
	const seen = /* @__PURE__ */ new Set();
	return written.flatMap(({ to, via, state }, index) => {
		const at = child(tableAt, "routes", index);
		if (via === void 0 && state !== "blackhole") {
			reader.report(error("transit-route-without-attachment", at, { rule: "TGW-16" }));
			return [];
		}
		const attachment = via === void 0 ? null : attachmentOf$1(reader, attachments, table.transitGateway, via, child(at, "via"));
		if (attachment === void 0) return [];
		const prefixList = reader.tryCidr(to).ok ? null : prefixLists.get(to) ?? null;
		if (prefixList === null && !reader.tryCidr(to).ok) {
			reader.unknownReference(to, ["prefixLists"], child(at, "to"));
			return [];
		}
		if (seen.has(to)) reader.report(error("duplicate-route", child(at, "to"), {
			found: to,
			rule: "TGW-13"
		}));
		seen.add(to);
		const cidrs = prefixList?.entries ?? [reader.cidr(to, child(at, "to"))];
		const isDead = state === "blackhole" || attachment === null;
		return cidrs.map((destination) => ({
			at,
			destination,
			prefixList,
			attachment,
			state: isDead ? "blackhole" : "active",
			origin: prefixList === null ? "static" : "prefix-list"
		}));
	});
}
/** TGW-11, TGW-18: the prefixes of each attachment; of two VPCs with overlapping ones the first by id keeps its own. */
function propagatedRoutes$1(reader, table, from) {
	const routes = [];
	for (const attachment of from.toSorted((a, b) => compareText(a.id, b.id))) {
		if (!attachment.forwards) continue;
		for (const { destination, origin } of prefixesOf(attachment)) {
			const rival = routes.find((route) => origin === "vpc" && route.origin === "vpc" && overlaps(route.destination, destination));
			if (rival !== void 0) {
				const params = {
					other: rival.attachment?.id ?? "",
					table: table.id
				};
				const details = {
					found: formatCidr(destination),
					params,
					rule: "TGW-18"
				};
				reader.report(warning("propagation-overlap", attachment.at, details));
				continue;
			}
			routes.push({
				at: null,
				destination,
				prefixList: null,
				attachment,
				state: "active",
				origin
			});
		}
	}
	return routes;
}
function prefixesOf({ attached }) {
	switch (attached.type) {
		case "vpc": return [...attached.vpc.cidrs, ...attached.vpc.ipv6Cidrs].map((destination) => ({
			destination,
			origin: "vpc"
		}));
		case "vpn": return attached.connection.prefixes.map((destination) => ({
			destination,
			origin: "vpn"
		}));
		case "direct-connect": {
			const blocks = attached.gateway.interfaces.flatMap(({ prefixes }) => prefixes);
			return [...new Map(blocks.map((destination) => [formatCidr(destination), destination])).values()].map((destination) => ({
				destination,
				origin: "direct-connect"
			}));
		}
		case "peering": return [];
	}
}
/** TGW-14: of routes to the same destination, the lowest wins. */
var RANKS$1 = {
	static: 0,
	"prefix-list": 1,
	vpc: 2,
	"direct-connect": 3,
	vpn: 4
};
function sortedByFamily$1(routes) {
	const sorted = routes.toSorted((a, b) => b.destination.prefixLength - a.destination.prefixLength || compareIp(a.destination.network, b.destination.network) || RANKS$1[a.origin] - RANKS$1[b.origin] || compareText(a.attachment?.id ?? "", b.attachment?.id ?? ""));
	return {
		4: sorted.filter(({ destination }) => destination.family === 4),
		6: sorted.filter(({ destination }) => destination.family === 6)
	};
}
// src/compile/route-target.ts
var COLLECTIONS = [
	"internetGateways",
	"egressOnlyInternetGateways",
	"natGateways",
	"peerings",
	"transitGateways",
	"vpnGateways",
	"vpcEndpoints",
	"firewallEndpoints",
	"networkInterfaces",
	"instances"
];
/** The ids of what routes can lead to and the walk does not follow. */
var UNMODELLED = [
	[/^tgw-/, "transit-gateway"],
	[/^pcx-/, "vpc-peering-connection"],
	[/^vgw-/, "vpn-gateway"],
	[/^vpce-/, "vpc-endpoint"],
	[/^lgw-/, "local-gateway"],
	[/^cagw-/, "carrier-gateway"],
	[/^arn:.*:core-network\//, "core-network"],
	[/^unknown:nat-gateway$/, "nat-gateway"],
	[/^unknown:transit-gateway$/, "transit-gateway"],
	[/^unknown:vpc-peering-connection$/, "vpc-peering-connection"],
	[/^unknown:vpc-endpoint$/, "vpc-endpoint"],
	[/^unknown:egress-only-gateway$/, "egress-only-internet-gateway"],
	[/^unknown:(instance|network-interface)$/, "network-interface"],
	[/^unknown:/, "internet-gateway"]
];
/** The id of a real resource that the walk would follow, and that an imported document may not have. */
var REAL_ID = /^(igw|eigw|nat|eni|i)-[\da-f]{8,}$/;
/** What `via` stands for in a route of this table; undefined, with an issue, when it is nothing. */
function findTarget(reader, table, via, writtenState, at, targets) {
	if (via === "local") return {
		target: { type: "local" },
		isGone: false
	};
	if (!COLLECTIONS.some((collection) => reader.has(collection, via))) return findUnwritten(reader, via, writtenState, at);
	const [first, ...others] = [
		...gatewaysNamed(via, targets),
		...transitNamed(table, via, targets),
		...endpointNamed(via, targets),
		...interfacesNamed(reader, via, at, targets)
	];
	if (first === void 0) return void 0;
	if (others.some(({ component }) => component !== first.component)) {
		const params = { collections: COLLECTIONS.filter((name) => reader.has(name, via)).join(" ") };
		reader.report(error("ambiguous-reference", at, {
			found: via,
			params
		}));
		return;
	}
	if (first.target.type === "transit-gateway" && first.isGone && writtenState !== "blackhole") {
		const params = { vpc: table.vpc.id };
		reader.report(warning("not-attached", at, {
			found: via,
			params,
			rule: "TGW-7"
		}));
	}
	if (first.target.type === "vpc-peering-connection") checkPeeringSide(reader, table, first.target.peering, at);
	else checkTargetVpc(reader, table, via, first.vpc, at);
	return {
		target: first.target,
		isGone: first.isGone
	};
}
function gatewaysNamed(via, targets) {
	const internetGateway = targets.internetGateways.get(via);
	const egressOnly = targets.egressOnlyInternetGateways.get(via);
	const natGateway = targets.natGateways.get(via);
	const vpnGateway = targets.vpnGateways.get(via);
	const peering = targets.peerings.get(via);
	const candidates = [];
	const endpoint = targets.gatewayEndpoints.get(via);
	if (endpoint !== void 0) {
		const target = {
			type: "vpc-endpoint",
			endpoint
		};
		const { vpc, isAvailable } = endpoint;
		candidates.push({
			target,
			isGone: !isAvailable,
			component: endpoint,
			vpc
		});
	}
	if (vpnGateway !== void 0) {
		const target = {
			type: "vpn-gateway",
			gateway: vpnGateway
		};
		candidates.push({
			target,
			isGone: vpnGateway.vpc === null,
			component: vpnGateway,
			vpc: vpnGateway.vpc
		});
	}
	if (peering !== void 0) {
		const target = {
			type: "vpc-peering-connection",
			peering
		};
		candidates.push({
			target,
			isGone: hidesRoutes(peering),
			component: peering,
			vpc: null
		});
	}
	if (internetGateway !== void 0) candidates.push({
		target: {
			type: "internet-gateway",
			gateway: internetGateway
		},
		isGone: internetGateway.vpc === null,
		component: internetGateway,
		vpc: internetGateway.vpc
	});
	if (egressOnly !== void 0) candidates.push({
		target: {
			type: "egress-only-internet-gateway",
			gateway: egressOnly
		},
		isGone: false,
		component: egressOnly,
		vpc: egressOnly.vpc
	});
	if (natGateway !== void 0) candidates.push({
		target: {
			type: "nat-gateway",
			gateway: natGateway
		},
		isGone: natGateway.state === "deleted",
		component: natGateway,
		vpc: natGateway.vpc
	});
	return candidates;
}
/** Without an attachment of the table's VPC, a route to a transit gateway is a blackhole (TGW-7). */
function transitNamed(table, via, { transitGateways }) {
	const gateway = transitGateways.get(via);
	if (gateway === void 0) return [];
	const isGone = gateway.attachments.every((attachment) => vpcOf$1(attachment) !== table.vpc);
	return [{
		target: {
			type: "transit-gateway",
			gateway
		},
		isGone,
		component: gateway,
		vpc: null
	}];
}
/** An endpoint that does not work keeps its routes: the walk says so. */
function endpointNamed(via, { inspectionEndpoints }) {
	const endpoint = inspectionEndpoints.get(via);
	if (endpoint === void 0) return [];
	return [{
		target: {
			type: "inspection-endpoint",
			endpoint
		},
		isGone: false,
		component: endpoint,
		vpc: endpoint.subnet.vpc
	}];
}
function interfacesNamed(reader, via, at, targets) {
	const candidates = [];
	if (reader.has("networkInterfaces", via)) {
		const networkInterface = targets.networkInterfaces.get(via);
		if (networkInterface !== void 0) candidates.push(candidateOf(reader, networkInterface));
	}
	const instance = reader.has("instances", via) ? reader.scenario.instances?.[via] : void 0;
	if (instance === void 0) return candidates;
	const ids = instance.networkInterfaces ?? [via];
	if (ids.length > 1) {
		const details = {
			found: via,
			params: { count: ids.length },
			rule: "RT-30"
		};
		reader.report(error("instance-with-several-interfaces", at, details));
		return [];
	}
	const only = targets.networkInterfaces.get(ids[0] ?? via);
	if (only !== void 0) candidates.push(candidateOf(reader, only));
	return candidates;
}
function candidateOf(reader, networkInterface) {
	const { ref } = networkInterface.host;
	const isGone = ref.type === "instance" && reader.scenario.instances?.[ref.id]?.state === "terminated";
	const { vpc } = networkInterface.subnet;
	return {
		target: {
			type: "network-interface",
			networkInterface
		},
		isGone,
		component: networkInterface,
		vpc
	};
}
function findUnwritten(reader, via, writtenState, at) {
	const unmodelled = UNMODELLED.find(([id]) => id.test(via));
	if (unmodelled !== void 0) {
		const type = unmodelled[1];
		reader.report(warning("unmodelled-target", at, {
			found: via,
			params: { type }
		}));
		return {
			target: {
				type: "unmodelled",
				component: {
					type,
					id: via
				}
			},
			isGone: false
		};
	}
	if (REAL_ID.test(via)) reader.report(warning("missing-target", at, {
		found: via,
		rule: "RT-14"
	}));
	else if (writtenState !== "blackhole") {
		reader.unknownReference(via, COLLECTIONS, at);
		return;
	}
	return {
		target: {
			type: "missing",
			id: via
		},
		isGone: true
	};
}
/** A route to a peering connection stands in the tables of its two VPCs (PCX-5). */
function checkPeeringSide(reader, table, { id, sides }, at) {
	if (sides.some(({ vpc }) => vpc === table.vpc)) return;
	const params = { vpc: table.vpc.id };
	reader.report(error("peering-of-other-vpcs", at, {
		found: id,
		params,
		rule: "PCX-5"
	}));
}
/** RT-31: gateways, NAT gateways and interfaces serve the route tables of their own VPC. */
function checkTargetVpc(reader, table, via, vpc, at) {
	if (vpc === null || vpc === table.vpc) return;
	const params = {
		vpc: table.vpc.id,
		otherVpc: vpc.id
	};
	reader.report(error("other-vpc", at, {
		found: via,
		params,
		rule: "RT-31"
	}));
}
// src/compile/route.ts
/** Of routes to the same destination, the lowest wins (RT-6, RT-18). */
var RANKS = {
	static: 0,
	"route-server": 2,
	"direct-connect": 3,
	"vpn-static": 4,
	"vpn-bgp": 5
};
var RANK_OF_PREFIX_LIST = 1;
/** The routes of a table by family, best first, the local ones included (RT-3, RT-5, RT-6). */
function compileRoutes(reader, table, written, collections, propagating = []) {
	const routes = [...written.flatMap((route, index) => compileRoute(reader, table, route, pointer("routeTables", table.id, "routes", index), collections)), ...propagatedRoutes(reader, table, propagating, collections)];
	checkDuplicates$1(reader, routes);
	const ofEndpoints = collections.endpointRoutes.get(table.id) ?? [];
	return sortedByFamily(reader, [
		...localRoutesBeside(table, routes),
		...routes,
		...ofEndpoints
	]);
}
/** VGW-2: the prefixes that a virtual private gateway knows, once each. */
function propagatedRoutes(reader, table, ids, { targets: { vpnGateways } }) {
	return ids.flatMap((id, index) => {
		const at = pointer("routeTables", table.id, "propagatingGateways", index);
		const gateway = reader.resolve(vpnGateways, "vpnGateways", id, at);
		if (gateway === void 0 || gateway.vpc !== table.vpc) return [];
		const known = /* @__PURE__ */ new Map();
		for (const destination of gateway.interfaces.flatMap(({ prefixes }) => prefixes)) {
			const target = {
				type: "vpn-gateway",
				gateway
			};
			const route = {
				...madeByAws(destination),
				via: id,
				target,
				origin: "direct-connect"
			};
			known.set(formatCidr(destination), route);
		}
		const byRank = gateway.connections.toSorted((a, b) => compareText(b.routing, a.routing));
		for (const { prefixes, routing } of byRank) for (const destination of prefixes) {
			const key = formatCidr(destination);
			if (known.has(key)) continue;
			const target = {
				type: "vpn-gateway",
				gateway
			};
			const origin = routing === "static" ? "vpn-static" : "vpn-bgp";
			known.set(key, {
				...madeByAws(destination),
				via: id,
				target,
				origin
			});
		}
		return [...known.values()];
	});
}
/** The routes that AWS writes into the table of a regional NAT gateway: the local ones and the internet (NAT-20). */
function routesOfRegionalNatGateway(reader, table, gateway) {
	const local = localRoutesBeside(table, []);
	if (gateway === null) return sortedByFamily(reader, local);
	const target = {
		type: "internet-gateway",
		gateway
	};
	return sortedByFamily(reader, [...local, {
		...madeByAws(ANY_IPV4),
		via: gateway.id,
		target
	}]);
}
/** VPC-5: a local route for each block of the VPC for which none is written. */
function localRoutesBeside(table, written) {
	const replaced = written.filter((route) => route.prefixList === null && route.origin === "static");
	return [...table.vpc.cidrs, ...table.vpc.ipv6Cidrs].filter((block) => !replaced.some((route) => equalCidr(route.destination, block))).map((block) => ({
		...madeByAws(block),
		via: "local",
		target: { type: "local" }
	}));
}
function madeByAws(destination) {
	return {
		at: null,
		destination,
		prefixList: null,
		state: "active",
		origin: "static",
		nondeterministic: false
	};
}
/** RT-16: a prefix list stands for a route to each of its entries. */
function compileRoute(reader, table, written, at, { targets, prefixLists, findSubnet }) {
	const found = findTarget(reader, table, written.via, written.state, child(at, "via"), targets);
	const destinations = readDestinations(reader, written.to, child(at, "to"), prefixLists);
	if (found === void 0 || destinations === void 0) return [];
	const { cidrs, prefixList } = destinations;
	const isIgnored = (block) => prefixList !== null && isEntryIgnored(table, block, found.target, findSubnet);
	for (const block of cidrs.filter(isIgnored)) {
		const params = {
			list: written.to,
			table: table.id
		};
		const details = {
			found: formatCidr(block),
			params,
			rule: "PFX-6"
		};
		reader.report(warning("prefix-list-entry-ignored", child(at, "to"), details));
	}
	const routes = cidrs.filter((block) => !isIgnored(block)).map((destination) => ({
		at,
		destination,
		prefixList,
		via: written.via,
		target: found.target,
		state: found.isGone ? "blackhole" : written.state ?? "active",
		origin: written.origin ?? "static",
		nondeterministic: false
	}));
	checkRoute(reader, table, routes, at, findSubnet);
	return routes;
}
function readDestinations(reader, to, at, prefixLists) {
	if (reader.tryCidr(to).ok) return {
		cidrs: [reader.cidr(to, at)],
		prefixList: null
	};
	const prefixList = prefixLists.get(to);
	if (prefixList !== void 0) return {
		cidrs: prefixList.entries,
		prefixList
	};
	reader.unknownReference(to, ["prefixLists"], at);
}
/** RT-13: one static route to a destination, be it a block or a prefix list. */
function checkDuplicates$1(reader, routes) {
	const seen = /* @__PURE__ */ new Map();
	for (const route of routes) {
		if (route.origin !== "static" || route.at === null) continue;
		const to = route.prefixList?.id ?? formatCidr(route.destination);
		const first = seen.get(to);
		if (first === void 0) seen.set(to, route);
		else if (first.at !== null && first.at !== route.at) {
			const details = {
				found: to,
				params: { first: first.at },
				rule: "RT-13"
			};
			reader.report(error("duplicate-route", child(route.at, "to"), details));
		}
	}
}
function sortedByFamily(reader, routes) {
	const byDestination = /* @__PURE__ */ new Map();
	for (const route of routes.toSorted(compareRoutes)) {
		const key = formatCidr(route.destination);
		const others = byDestination.get(key);
		if (others === void 0) byDestination.set(key, [route]);
		else others.push(route);
	}
	const decided = [...byDestination.values()].flatMap((group) => pickedAtRandom(reader, group) ?? group);
	return {
		4: decided.filter(({ destination }) => destination.family === 4),
		6: decided.filter(({ destination }) => destination.family === 6)
	};
}
/**
* RT-17: the routes to one destination, marked, where AWS would pick one of several prefix lists at random.
* ASSUMPTION A-14: here the smallest id of a prefix list is picked, which the order of routes sees to.
*/
function pickedAtRandom(reader, group) {
	const [best] = group;
	if (best === void 0 || best.prefixList === null || best.at === null) return void 0;
	const isOfList = ({ prefixList }) => prefixList !== null;
	const rival = group.find((route) => isOfList(route) && route.via !== best.via);
	if (rival === void 0) return void 0;
	const params = {
		chosen: best.prefixList.id,
		other: rival.prefixList?.id ?? ""
	};
	const details = {
		found: formatCidr(best.destination),
		params,
		rule: "RT-17"
	};
	reader.report(warning("nondeterministic-route", best.at, details));
	return group.map((route) => isOfList(route) ? {
		...route,
		nondeterministic: true
	} : route);
}
function compareRoutes(a, b) {
	return b.destination.prefixLength - a.destination.prefixLength || compareIp(a.destination.network, b.destination.network) || rankOf(a) - rankOf(b) || compareText(a.prefixList?.id ?? "", b.prefixList?.id ?? "") || compareText(a.via, b.via);
}
function rankOf(route) {
	return route.prefixList === null ? RANKS[route.origin] : RANK_OF_PREFIX_LIST;
}
// src/compile/security-group.ts
function compileSecurityGroups(reader, vpcs, prefixLists, defaults) {
	const { securityGroups } = reader.scenario;
	const groups = /* @__PURE__ */ new Map();
	const isDefault = defaultsOf(reader, "securityGroups", securityGroups, (group) => group.isDefault === true, "SG-5");
	for (const [id, written] of resourcesOf(securityGroups)) {
		const at = pointer("securityGroups", id);
		const vpc = reader.resolve(vpcs, "vpcs", written.vpc, child(at, "vpc"));
		if (vpc === void 0) continue;
		const group = newGroup(id, at, vpc, isDefault.get(vpc.id) === id);
		groups.set(id, group);
		if (group.isDefault) defaults.securityGroups.set(vpc.id, group);
	}
	for (const vpc of vpcs.values()) {
		if (defaults.securityGroups.has(vpc.id)) continue;
		const group = newGroup(unusedId(`${vpc.id}/default-security-group`, groups), null, vpc, true);
		group.rules.inbound.push(...rulesMadeByAws(group, "inbound"));
		group.rules.outbound.push(...rulesMadeByAws(group, "outbound"));
		groups.set(group.id, group);
		defaults.securityGroups.set(vpc.id, group);
	}
	for (const [id, written] of resourcesOf(securityGroups)) {
		const group = groups.get(id);
		if (group === void 0) continue;
		checkAssociations(reader, group, vpcs, written.associatedVpcs ?? []);
		for (const direction of ["inbound", "outbound"]) {
			const rules = written[direction];
			const compiled = rules === void 0 ? rulesMadeByAws(group, direction) : compileRules(reader, group, direction, rules, {
				groups,
				prefixLists
			});
			group.rules[direction].push(...compiled);
		}
	}
	return groups;
}
function newGroup(id, at, vpc, isDefault) {
	return {
		id,
		at,
		vpc,
		isDefault,
		rules: {
			inbound: [],
			outbound: []
		}
	};
}
/** ASSUMPTION A-25: every new group lets IPv6 out, in a VPC with IPv6. AWS says so of the default group alone. */
var GROUPS_WITH_IPV6_OUT = /* @__PURE__ */ new Set(["default", "custom"]);
/** The rules of a new group: none in, all out. The default group also lets its own members in (SG-4, SG-5). */
function rulesMadeByAws(group, direction) {
	const all = {
		at: null,
		securityGroupId: group.id,
		protocol: -1,
		ports: ALL_PORTS,
		icmp: ANY_ICMP
	};
	if (direction === "inbound") {
		if (!group.isDefault) return [];
		return [{
			...all,
			id: `${group.id}/inbound/itself`,
			peer: {
				kind: "security-group",
				securityGroup: group
			}
		}];
	}
	const rules = [{
		...all,
		id: `${group.id}/outbound/all-ipv4`,
		peer: {
			kind: "cidr",
			cidr: ANY_IPV4
		}
	}];
	if (group.vpc.ipv6Cidrs.length > 0 && GROUPS_WITH_IPV6_OUT.has(group.isDefault ? "default" : "custom")) rules.push({
		...all,
		id: `${group.id}/outbound/all-ipv6`,
		peer: {
			kind: "cidr",
			cidr: ANY_IPV6
		}
	});
	return rules;
}
/** One rule for each peer: a list of peers is short for rules that differ in nothing else. */
function compileRules(reader, group, direction, written, collections) {
	const rules = [];
	const rulesAt = pointer("securityGroups", group.id, direction);
	for (const [index, rule] of written.entries()) {
		const at = child(rulesAt, index);
		const protocol = reader.protocol(rule.allow);
		checkPorts(reader, protocol, rule.ports, at, "SG-8");
		const common = {
			securityGroupId: group.id,
			protocol,
			ports: hasPorts(protocol) ? reader.ports(rule.ports) : ALL_PORTS,
			icmp: icmpMatch(protocol, rule)
		};
		const [side, peers] = "from" in rule ? ["from", rule.from] : ["to", rule.to];
		const id = rule.id ?? `${group.id}/${direction}/${index}`;
		if (typeof peers === "string") {
			const peer = readPeer(reader, group, peers, child(at, side), collections);
			if (peer !== void 0) rules.push({
				id,
				at,
				...common,
				peer
			});
			continue;
		}
		for (const [peerIndex, text] of peers.entries()) {
			const peerAt = child(at, side, peerIndex);
			const peer = readPeer(reader, group, text, peerAt, collections);
			const peerId = rule.id ?? `${id}/${peerIndex}`;
			if (peer !== void 0) rules.push({
				id: peerId,
				at: peerAt,
				...common,
				peer
			});
		}
	}
	checkDuplicates(reader, rules);
	return rules;
}
/** SG-30: a group of one's own making, in VPCs of one's own making. */
function checkAssociations(reader, group, vpcs, associated) {
	for (const [index, id] of associated.entries()) {
		const at = child(pointer("securityGroups", group.id), "associatedVpcs", index);
		if (reader.resolve(vpcs, "vpcs", id, at) === void 0) continue;
		const details = {
			found: id,
			rule: "SG-30"
		};
		if (group.isDefault) reader.report(error("default-group-association", at, details));
		if (reader.scenario.vpcs?.[id]?.isDefault === true) reader.report(error("default-vpc-association", at, details));
	}
}
/** SG-33: AWS refuses a rule that the group already has. */
function checkDuplicates(reader, rules) {
	const seen = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const key = keyOf(rule);
		const first = seen.get(key);
		if (first === void 0) seen.set(key, rule);
		else if (rule.at !== null) reader.report(error("duplicate-rule", rule.at, {
			params: { first: first.id },
			rule: "SG-33"
		}));
	}
}
function keyOf({ protocol, ports, icmp, peer }) {
	const traffic = `${protocol} ${ports.from} ${ports.to} ${icmp.type} ${icmp.code}`;
	switch (peer.kind) {
		case "cidr": return `${traffic} ${peer.cidr.family} ${peer.cidr.network} ${peer.cidr.prefixLength}`;
		case "prefix-list": return `${traffic} prefix-list ${peer.prefixList.id}`;
		case "security-group": return `${traffic} security-group ${peer.securityGroup.id}`;
		case "stale": return `${traffic} security-group ${peer.id}`;
	}
}
// src/model/vpc-block-mix.ts
var TEN = cidr("10.0.0.0/8");
var TEN_FIRST_TWO = cidr("10.0.0.0/15");
var TEN_FIRST = cidr("10.0.0.0/16");
var SEVENTEEN_TWO = cidr("172.16.0.0/12");
var DEFAULT_VPC = cidr("172.31.0.0/16");
var HOME = cidr("192.168.0.0/16");
var BENCHMARK = cidr("198.19.0.0/16");
/** VPC-7: the range that may not be added to a VPC with the block `existing` and that `added` is in. */
function forbiddenBeside(existing, added) {
	return rangesForbiddenBeside(existing).find((range) => overlaps(range, added));
}
function rangesForbiddenBeside(existing) {
	if (containsCidr(TEN_FIRST_TWO, existing)) return [
		SEVENTEEN_TWO,
		HOME,
		BENCHMARK,
		TEN_FIRST
	];
	if (containsCidr(TEN, existing)) return [
		SEVENTEEN_TWO,
		HOME,
		BENCHMARK
	];
	if (containsCidr(SEVENTEEN_TWO, existing)) return [
		TEN,
		HOME,
		DEFAULT_VPC,
		BENCHMARK
	];
	if (containsCidr(HOME, existing)) return [
		TEN,
		SEVENTEEN_TWO,
		BENCHMARK
	];
	if (containsCidr(BENCHMARK, existing) || isPrivateIpv4(existing.network)) return [
		TEN,
		SEVENTEEN_TWO,
		HOME
	];
	return [
		TEN,
		SEVENTEEN_TWO,
		HOME,
		BENCHMARK
	];
}
// src/compile/vpc-blocks.ts
/** VPC-1: the sizes of an IPv4 block of a VPC or subnet. */
var IPV4_SIZES = {
	shortest: 16,
	longest: 28
};
/** VPC-15: the sizes of an IPv6 block of a VPC, in steps of 4. */
var IPV6_SIZES = {
	shortest: 44,
	longest: 60,
	step: 4
};
/** VPC-3. */
var FORBIDDEN$1 = [
	"0.0.0.0/8",
	"127.0.0.0/8",
	"169.254.0.0/16",
	"224.0.0.0/4"
].map(cidr);
/** VPC-3: allowed, though services such as Cloud9 and SageMaker use it for themselves. */
var USED_BY_SERVICES = cidr("172.17.0.0/16");
/** What is wrong with the blocks of one VPC, the primary first (VPC-1, VPC-3, VPC-4, VPC-7, VPC-15). */
function checkVpcBlocks(reader, blocks, ipv6Blocks) {
	for (const [index, block] of blocks.entries()) {
		checkSize(reader, block, index === 0 ? "VPC-1" : "VPC-4");
		checkRange(reader, block);
		checkOverlap(reader, block, blocks.slice(0, index), "VPC-4");
		checkMix(reader, block, blocks.slice(0, index));
	}
	for (const [index, block] of ipv6Blocks.entries()) {
		const { prefixLength } = block.cidr;
		const { shortest, longest, step } = IPV6_SIZES;
		if (prefixLength < shortest || prefixLength > longest || prefixLength % step !== 0) {
			const params = {
				shortest,
				longest,
				step
			};
			reader.report(error("vpc-ipv6-cidr-size", block.at, {
				found: formatCidr(block.cidr),
				params,
				rule: "VPC-15"
			}));
		}
		checkOverlap(reader, block, ipv6Blocks.slice(0, index), "VPC-15");
	}
}
function checkSize(reader, { cidr, at }, rule) {
	const { shortest, longest } = IPV4_SIZES;
	if (cidr.prefixLength >= shortest && cidr.prefixLength <= longest) return;
	reader.report(error("vpc-cidr-size", at, {
		found: formatCidr(cidr),
		params: {
			shortest,
			longest
		},
		rule
	}));
}
function checkRange(reader, { cidr, at }) {
	const found = formatCidr(cidr);
	const forbidden = FORBIDDEN$1.find((range) => overlaps(range, cidr));
	if (forbidden !== void 0) {
		const params = { range: formatCidr(forbidden) };
		reader.report(error("vpc-cidr-forbidden", at, {
			found,
			params,
			rule: "VPC-3"
		}));
	}
	if (overlaps(USED_BY_SERVICES, cidr) && cidr.prefixLength >= IPV4_SIZES.shortest) {
		const params = { range: formatCidr(USED_BY_SERVICES) };
		reader.report(warning("vpc-cidr-used-by-services", at, {
			found,
			params,
			rule: "VPC-3"
		}));
	}
}
function checkOverlap(reader, { cidr, at }, earlier, rule) {
	const other = earlier.find((block) => overlaps(block.cidr, cidr));
	if (other === void 0) return;
	const params = { other: formatCidr(other.cidr) };
	reader.report(error("vpc-cidr-overlap", at, {
		found: formatCidr(cidr),
		params,
		rule
	}));
}
/**
* VPC-7. The document does not say in which order the blocks were added: after the primary, two of them are wrong
* together only when neither could have come second.
*/
function checkMix(reader, block, earlier) {
	for (const [index, other] of earlier.entries()) {
		const range = forbiddenBeside(other.cidr, block.cidr);
		if (range === void 0) continue;
		if (index > 0 && forbiddenBeside(block.cidr, other.cidr) === void 0) continue;
		const params = {
			existing: formatCidr(other.cidr),
			range: formatCidr(range)
		};
		reader.report(error("vpc-cidr-mix", block.at, {
			found: formatCidr(block.cidr),
			params,
			rule: "VPC-7"
		}));
		return;
	}
}
// src/compile/vpc.ts
/** Where the resolver answers, counted from the start of the primary block (VPC-10). */
var RESOLVER_INDEX = 2;
/** Their defaults are looked up when asked for: they are compiled after the VPCs that they belong to. */
function compileVpcs(reader, exclusions, defaults) {
	const vpcs = /* @__PURE__ */ new Map();
	for (const [id, written] of resourcesOf(reader.scenario.vpcs)) {
		const at = pointer("vpcs", id);
		const { cidrs, ipv6Cidrs } = readBlocks(reader, written, at);
		const primary = cidrs[0];
		if (primary === void 0) continue;
		vpcs.set(id, {
			id,
			at,
			region: written.region ?? reader.scenario.region ?? null,
			cidrs,
			ipv6Cidrs,
			resolver: addressAt(primary, primary.prefixLength > 30 ? 0 : RESOLVER_INDEX),
			enableDnsSupport: written.enableDnsSupport ?? true,
			enableDnsHostnames: written.enableDnsHostnames ?? false,
			privateIpv6: written.privateIpv6 ?? false,
			bpaExclusion: exclusions.vpcs.get(id) ?? "none",
			get mainRouteTable() {
				return ofVpc(defaults.routeTables, id);
			},
			get defaultNetworkAcl() {
				return ofVpc(defaults.networkAcls, id);
			},
			get defaultSecurityGroup() {
				return ofVpc(defaults.securityGroups, id);
			},
			internetGateway: null,
			egressOnlyInternetGateway: null,
			peerings: [],
			owners: /* @__PURE__ */ new Map(),
			delegatedPrefixes: []
		});
	}
	return vpcs;
}
function ofVpc(defaults, id) {
	const found = defaults.get(id);
	if (found === void 0) throw new Error(`${id} was compiled without its defaults`);
	return found;
}
/** The blocks of a VPC, the primary first; none when the primary is not an IPv4 block (VPC-1). */
function readBlocks(reader, written, at) {
	const primaryAt = child(at, "cidr");
	const primary = reader.cidr4(written.cidr, primaryAt, "VPC-1");
	const blocks = primary === void 0 ? [] : [{
		cidr: primary,
		at: primaryAt
	}];
	for (const [index, text] of (written.secondaryCidrs ?? []).entries()) {
		const blockAt = child(at, "secondaryCidrs", index);
		const cidr = reader.cidr4(text, blockAt, "VPC-4");
		if (cidr !== void 0 && primary !== void 0) blocks.push({
			cidr,
			at: blockAt
		});
	}
	const ipv6Blocks = (written.ipv6Cidrs ?? []).flatMap((text, index) => {
		const blockAt = child(at, "ipv6Cidrs", index);
		const cidr = reader.cidr6(text, blockAt, "VPC-15");
		return cidr === void 0 ? [] : [{
			cidr,
			at: blockAt
		}];
	});
	checkVpcBlocks(reader, blocks, ipv6Blocks);
	return {
		cidrs: blocks.map(({ cidr }) => cidr),
		ipv6Cidrs: ipv6Blocks.map(({ cidr }) => cidr)
	};
}
// src/compile/compile.ts
/**
* A scenario as the network that packets walk: references resolved, rules sorted, addresses given out, and all that AWS
* makes by itself added. Or everything that is wrong with it, at once, warnings included.
* The scenario has passed its schema. The order of its resources never matters.
*/
function compile(scenario) {
	const reader = new Reader(scenario);
	const defaults = {
		routeTables: /* @__PURE__ */ new Map(),
		networkAcls: /* @__PURE__ */ new Map(),
		securityGroups: /* @__PURE__ */ new Map()
	};
	const exclusions = compileExclusions(reader);
	const prefixLists = compilePrefixLists(reader);
	const vpcs = compileVpcs(reader, exclusions, defaults);
	const routeTables = compileRouteTables(reader, vpcs, defaults);
	const networkAcls = compileNetworkAcls(reader, vpcs, defaults);
	const peerings = compilePeerings(reader, vpcs);
	const securityGroups = compileSecurityGroups(reader, vpcs, prefixLists, defaults);
	const internetGateways = compileInternetGateways(reader, vpcs);
	const egressOnlyInternetGateways = compileEgressOnlyInternetGateways(reader, vpcs);
	associateGateways(reader, routeTables, internetGateways);
	const subnets = compileSubnets(reader, {
		vpcs,
		networkAcls,
		routeTables
	}, exclusions);
	const transitGateways = compileTransitGateways(reader);
	const onPremises = compileOnPremises(reader, vpcs, transitGateways);
	const { vpnConnections, vpnGateways, directConnectGateways } = onPremises;
	const transit = joinTransitGateways(reader, transitGateways, {
		vpcs,
		subnets,
		prefixLists,
		vpnConnections,
		directConnectGateways
	});
	const firewalls = compileFirewalls(reader, vpcs);
	const inspectionEndpoints = new Map([...compileFirewallEndpoints(reader, firewalls, subnets), ...compileGatewayLoadBalancerEndpoints(reader, subnets)]);
	const { members, ...owners } = compileAddressOwners(reader, {
		vpcs,
		subnets,
		routeTables,
		securityGroups
	});
	const gatewayEndpoints = compileGatewayEndpoints(reader, vpcs, prefixLists);
	const targets = {
		internetGateways,
		egressOnlyInternetGateways,
		peerings,
		transitGateways,
		gatewayEndpoints,
		vpnGateways,
		inspectionEndpoints,
		...owners
	};
	fillRouteTables(reader, routeTables, {
		endpointRoutes: endpointRoutes(reader, routeTables, gatewayEndpoints),
		targets,
		prefixLists,
		findSubnet: subnetFinder(subnets.values())
	});
	fillProviders(reader, owners.hosts);
	fillApplianceServices(reader, inspectionEndpoints, owners.hosts);
	const targetGroups = compileTargetGroups(reader, {
		vpcs,
		hosts: owners.hosts,
		members
	});
	const webAcls = compileWebAcls(reader);
	fillListeners(reader, owners.hosts, targetGroups, webAcls);
	checkZones(reader, subnets.values());
	const flowLogs = compileFlowLogs(reader);
	const network = {
		scenario,
		vpcs,
		subnets,
		routeTables,
		internetGateways,
		egressOnlyInternetGateways,
		peerings,
		...transit,
		...onPremises,
		firewalls,
		inspectionEndpoints,
		networkAcls,
		securityGroups,
		prefixLists,
		...owners,
		targetGroups,
		gatewayEndpoints,
		hostedZones: compileHostedZones(reader, vpcs),
		distributions: compileDistributions(reader, webAcls, prefixLists),
		webAcls,
		blockPublicAccess: scenario.blockPublicAccess?.mode ?? "off",
		outboundSmtp: scenario.outboundSmtp ?? "blocked",
		flowLogs
	};
	checkQuotas(reader, network);
	if (reader.issues.some(({ severity }) => severity === "error")) return fail(reader.issues);
	return ok({
		...network,
		warnings: reader.issues
	});
}
/** Gives each table its routes; AWS writes those of a table that it made itself. */
function fillRouteTables(reader, tables, collections) {
	const ofRegionalNatGateways = /* @__PURE__ */ new Set();
	for (const gateway of collections.targets.natGateways.values()) if (gateway.mode === "regional") ofRegionalNatGateways.add(gateway.routeTable);
	for (const table of tables.values()) {
		const written = table.at === null ? void 0 : reader.scenario.routeTables?.[table.id];
		table.routes = table.at === null && ofRegionalNatGateways.has(table) ? routesOfRegionalNatGateway(reader, table, table.vpc.internetGateway) : compileRoutes(reader, table, written?.routes ?? [], collections, written?.propagatingGateways);
	}
}
// src/scenario/locate.ts
var TOP = {
	line: 1,
	column: 1,
	offset: 0,
	length: 0
};
/** Issues that are about a key, whatever its value. */
var ABOUT_KEYS = /* @__PURE__ */ new Set(["unknown-key", "bad-id"]);
/** Adds to each issue its place, and sorts them by it: the order in which they are read. */
function locate(issues, source) {
	return inReadingOrder(issues.map((issue) => ({
		...issue,
		...placeOf(issue, source)
	})));
}
function inReadingOrder(issues) {
	return [...issues].sort((a, b) => a.offset - b.offset);
}
/** Where the document has nothing at the pointer, the nearest thing around it serves. */
function placeOf({ at, code }, source) {
	const steps = parsePointer(at);
	for (let depth = steps.length; depth >= 0; depth--) {
		const here = pointer(...steps.slice(0, depth));
		const place = (ABOUT_KEYS.has(code) ? source.keyAt(here) : void 0) ?? source.headAt(here);
		if (place !== void 0) return place;
	}
	return TOP;
}
// src/model/block-public-access.ts
var blockPublicAccessSchema = strictObject({
	mode: _enum([
		"off",
		"block-bidirectional",
		"block-ingress"
	]),
	exclusions: array(strictObject({
		vpc: referenceTo("vpcs").optional(),
		subnet: referenceTo("subnets").optional(),
		mode: _enum(["allow-bidirectional", "allow-egress"])
	}).superRefine(...exactlyOneOf("vpc", "subnet"))).optional()
}).meta({
	id: "blockPublicAccess",
	get description() {
		return said(293);
	}
});
// src/model/client-vpn.ts
var clientVpnEndpointSchema = strictObject({
	name: nameSchema.optional(),
	clientCidr: cidrSchema.meta(told(224)),
	associations: array(strictObject({
		subnet: referenceTo("subnets"),
		privateIp: addressSchema.optional()
	})).min(1).meta(told(198)),
	securityGroups: array(referenceTo("securityGroups")).optional().meta(told(5)),
	splitTunnel: boolean().optional().meta(told(320)),
	authorizations: array(cidrSchema).optional().meta(told(235)),
	routes: array(strictObject({
		to: cidrSchema,
		via: referenceTo("subnets")
	})).optional().meta(told(97))
}).meta({
	id: "clientVpnEndpoint",
	get description() {
		return said(20);
	}
});
// src/model/network-interface.ts
/** The addresses and filters of an interface, alone or written into what owns it. */
var addressFields = {
	privateIp: addressSchema.optional().meta(told(262)),
	publicIp: addressSchema.optional().meta(told(265)),
	secondaryPrivateIps: array(strictObject({
		privateIp: addressSchema,
		publicIp: addressSchema.optional()
	})).optional(),
	ipv6Addresses: array(addressSchema).optional(),
	securityGroups: array(referenceTo("securityGroups")).optional().meta(told(5))
};
/** What a user may also set on an interface of their own. */
var forwardingFields = {
	delegatedPrefixes: array(cidrSchema).optional().meta(told(153)),
	sourceDestCheck: boolean().optional().meta(told(132))
};
/** The values of the EC2 API's InterfaceType that make a difference to a packet, and `interface` for the rest. */
var INTERFACE_TYPES = [
	"interface",
	"lambda",
	"ec2_instance_connect_endpoint",
	"requester_managed"
];
var networkInterfaceSchema = strictObject({
	name: nameSchema.optional(),
	subnet: referenceTo("subnets"),
	...addressFields,
	...forwardingFields,
	interfaceType: _enum(INTERFACE_TYPES).optional().meta(told(124))
}).meta({
	id: "networkInterface",
	get description() {
		return said(85);
	}
});
// src/model/database.ts
var { privateIp, publicIp, ipv6Addresses } = addressFields;
/** Another DB instance behind the same database: where it stands. The groups are those of the database. */
var replicaSchema = strictObject({
	subnet: referenceTo("subnets"),
	privateIp,
	publicIp,
	ipv6Addresses
}).meta({
	id: "dbReplica",
	get description() {
		return said(61);
	}
});
var databaseSchema = strictObject({
	name: nameSchema.optional(),
	subnet: referenceTo("subnets"),
	...addressFields,
	engine: string().max(64).optional(),
	port: portSchema.meta(told(258)),
	subnetGroup: referenceTo("dbSubnetGroups").optional().meta(told(202)),
	standby: replicaSchema.optional().meta(told(171)),
	readers: array(replicaSchema).min(1).max(15).optional().meta(told(175)),
	failedOver: boolean().optional().meta(told(322))
}).meta({
	id: "database",
	get description() {
		return said(83);
	}
});
// src/model/distribution.ts
var originSchema = strictObject({
	to: idSchema.optional().meta(told(50)),
	vpcOrigin: idSchema.optional().meta(told(29)),
	subnet: referenceTo("subnets").optional().meta(told(15)),
	privateIp: addressSchema.optional().meta(told(219)),
	port: portSchema.optional().meta(told(111))
}).superRefine(...exactlyOneOf("to", "vpcOrigin")).meta({
	id: "distributionOrigin",
	get description() {
		return said(314);
	}
});
var behaviorSchema = strictObject({
	path: string().min(1).max(255).meta({
		get description() {
			return said(45);
		},
		examples: ["/api/*"]
	}),
	origin: idSchema.meta(told(252)),
	forwardHost: boolean().optional().meta(told(17))
});
var distributionSchema = strictObject({
	name: nameSchema.optional(),
	aliases: array(string().min(1).max(253)).optional().meta(told(241)),
	edgeIp: addressSchema.optional().meta(told(220)),
	webAcl: referenceTo("webAcls").optional(),
	origins: record(idSchema, originSchema).meta(told(99)),
	defaultOrigin: idSchema.optional().meta(told(168)),
	forwardHost: boolean().optional().meta(told(16)),
	behaviors: array(behaviorSchema).max(75).optional().meta(told(291)),
	shield: _enum(["standard", "advanced"]).optional().meta(told(129))
}).meta({
	id: "distribution",
	get description() {
		return said(21);
	}
});
// src/model/egress-only-internet-gateway.ts
var egressOnlyInternetGatewaySchema = strictObject({
	name: nameSchema.optional(),
	vpc: referenceTo("vpcs")
}).meta({
	id: "egressOnlyInternetGateway",
	get description() {
		return said(84);
	}
});
// src/model/flow-log.ts
var flowLogSchema = strictObject({
	resource: idSchema.meta(told(243)),
	traffic: _enum([
		"accept",
		"reject",
		"all"
	]).optional().meta(told(114)),
	format: array(string().max(64)).min(1).optional().meta(told(139))
}).meta({
	id: "flowLog",
	get description() {
		return said(35);
	}
});
// src/model/flow.ts
var VERDICTS = [
	"reachable",
	"partial",
	"no-response",
	"unreachable",
	"unknown"
];
var expectationSchema = union([_enum(VERDICTS), strictObject({
	verdict: _enum(VERDICTS),
	symptom: _enum([
		"answers",
		"times-out",
		"refused",
		"http-error",
		"sometimes"
	]).optional(),
	connection: int().min(0).max(64).optional().meta(told(325)),
	leg: _enum(["request", "response"]).optional(),
	code: string().max(128).optional().meta(told(238)),
	at: idSchema.optional().meta(told(247)),
	direction: _enum(["inbound", "outbound"]).optional(),
	rule: union([string(), int()]).optional().meta(told(271)),
	unmet: array(string().max(128)).max(20).optional().meta(told(104))
})]).meta({
	id: "expectation",
	get description() {
		return said(313);
	}
});
var headerSchema = strictObject({
	protocol: protocolSchema.optional(),
	sourceIp: addressSchema.optional(),
	sourcePorts: portsSchema.optional(),
	destinationIp: addressSchema.optional(),
	ports: portsSchema.optional()
});
/** Named after the filters of Reachability Analyzer: intermediate components, source and destination. */
var wantsSchema = strictObject({
	through: array(idSchema).max(20).optional().meta(told(106)),
	avoid: array(idSchema).max(20).optional().meta(told(105)),
	atSource: headerSchema.optional().meta(told(239)),
	atDestination: headerSchema.optional().meta(told(240))
}).meta({
	id: "wants",
	get description() {
		return said(302);
	}
});
/** A question: can A talk to B? */
var flowSchema = strictObject({
	title: textSchema.optional(),
	from: idSchema.meta({
		get description() {
			return said(53);
		},
		examples: [
			"app",
			"internet",
			"internet:198.51.100.7"
		]
	}),
	to: idSchema.meta(told(53)),
	protocol: protocolSchema.optional().meta(told(131)),
	port: portSchema.optional().meta(told(231)),
	sourcePort: portSchema.optional().meta(told(11)),
	sourceIp: addressSchema.optional().meta(told(324)),
	destinationIp: addressSchema.optional().meta(told(323)),
	icmpType: int().min(0).max(255).optional().meta(told(134)),
	icmpCode: int().min(0).max(255).optional(),
	resolve: _enum(["public-name", "private-name"]).optional().meta(told(10)),
	via: strictObject({
		node: idSchema.optional().meta(told(283)),
		target: idSchema.optional().meta(told(286)),
		port: portSchema.optional().meta(told(259))
	}).optional().meta(told(296)),
	http: strictObject({
		host: string().max(255).optional(),
		path: string().max(2048).optional().meta(told(109)),
		method: string().max(40).optional().meta(told(112)),
		forwardedFor: array(addressSchema).max(20).optional().meta(told(217)),
		cookieTarget: idSchema.optional().meta(told(285)),
		wafToken: boolean().optional().meta(told(319)),
		cacheHit: boolean().optional().meta(told(317))
	}).optional().meta(told(300)),
	failover: array(referenceTo("databases")).max(20).optional().meta(told(108)),
	client: strictObject({
		continent: string().length(2).optional(),
		country: string().length(2).optional(),
		subdivision: string().max(3).optional(),
		region: string().max(64).optional().meta(told(199))
	}).optional().meta(told(315)),
	oneWay: boolean().optional().meta(told(174)),
	fragmented: boolean().optional().meta(told(256)),
	expect: expectationSchema.optional(),
	wants: wantsSchema.optional()
}).meta({
	id: "flow",
	get description() {
		return said(36);
	}
});
// src/model/hosted-zone.ts
var geoSchema = strictObject({
	continent: string().length(2).optional(),
	country: string().regex(/^([A-Z]{2}|\*)$/).optional().meta(told(292)),
	subdivision: string().max(3).optional()
}).meta(told(140));
var recordSchema = strictObject({
	name: string().min(1).max(253).meta({
		get description() {
			return said(290);
		},
		examples: ["www.example.com"]
	}),
	id: idSchema.optional().meta(told(275)),
	values: array(addressSchema).min(1).max(400).optional(),
	alias: idSchema.optional().meta(told(244)),
	evaluateTargetHealth: boolean().optional().meta(told(7)),
	healthy: boolean().optional().meta(told(304)),
	weight: int().min(0).max(255).optional().meta(told(295)),
	region: string().max(64).optional().meta(told(162)),
	failover: _enum(["primary", "secondary"]).optional().meta(told(138)),
	geolocation: geoSchema.optional(),
	bias: int().min(-99).max(99).optional().meta(told(149)),
	clientCidrs: array(cidrSchema).min(1).optional().meta(told(141)),
	multivalue: literal(true).optional().meta(told(172))
}).superRefine(...exactlyOneOf("values", "alias")).meta({
	id: "dnsRecord",
	get description() {
		return said(51);
	}
});
var hostedZoneSchema = strictObject({
	name: nameSchema.optional(),
	domain: string().min(1).max(253).meta({ examples: ["example.com"] }),
	vpcs: array(referenceTo("vpcs")).min(1).optional().meta(told(176)),
	records: array(recordSchema).max(1e4).optional()
}).meta({
	id: "hostedZone",
	get description() {
		return said(39);
	}
});
// src/model/call.ts
/** What an application asks of others before it answers: each call is a connection of its own. */
var callsSchema = array(strictObject({
	to: idSchema.meta(told(52)),
	port: portSchema.optional(),
	protocol: _enum(["tcp", "udp"]).optional().meta(told(131))
})).max(8).meta(told(303));
// src/model/instance.ts
var listenSchema = union([portSchema, strictObject({
	protocol: _enum(["tcp", "udp"]),
	port: portSchema
})]);
var listensSchema = array(listenSchema).optional().meta(told(260));
var instanceSchema = strictObject({
	name: nameSchema.optional(),
	subnet: referenceTo("subnets").optional().meta(told(281)),
	...addressFields,
	...forwardingFields,
	networkInterfaces: array(referenceTo("networkInterfaces")).min(1).optional().meta(told(160)),
	state: _enum([
		"pending",
		"running",
		"stopping",
		"stopped",
		"terminated"
	]).optional(),
	listens: listensSchema,
	calls: callsSchema.optional(),
	forwards: _enum([
		"no",
		"route",
		"masquerade"
	]).optional().meta(told(310)),
	os: _enum(["linux", "windows"]).optional().meta(told(100)),
	ephemeralPorts: portsSchema.optional().meta(told(237))
}).superRefine(...exactlyOneOf("subnet", "networkInterfaces")).meta({
	id: "instance",
	get description() {
		return said(78);
	}
});
// src/model/internet-gateway.ts
var internetGatewaySchema = strictObject({
	name: nameSchema.optional(),
	vpc: referenceTo("vpcs").optional().meta(told(213)),
	state: _enum([
		"attached",
		"attaching",
		"detaching",
		"detached"
	]).optional()
}).meta({
	id: "internetGateway",
	get description() {
		return said(89);
	}
});
// src/model/target-group.ts
var healthCheckSchema = strictObject({
	enabled: boolean().optional().meta(told(132)),
	port: portSchema.optional().meta(told(169)),
	path: string().max(1024).optional()
}).meta({
	id: "healthCheck",
	get description() {
		return said(152);
	}
});
var TARGET_HEALTHS = [
	"initial",
	"healthy",
	"unhealthy",
	"unhealthy.draining",
	"draining",
	"unused",
	"unavailable"
];
/** The fields of a packet that make a flow to a Gateway Load Balancer (GWLB-11). */
var FLOW_STICKINESS = [
	"5-tuple",
	"3-tuple",
	"2-tuple"
];
var targetSchema = strictObject({
	id: idSchema.meta(told(86)),
	port: portSchema.optional().meta(told(170)),
	az: string().max(64).optional().meta(told(180)),
	health: _enum(TARGET_HEALTHS).optional().meta(told(165))
});
var targetGroupSchema = strictObject({
	name: nameSchema.optional(),
	vpc: referenceTo("vpcs").optional().meta(told(163)),
	type: _enum([
		"instance",
		"ip",
		"alb",
		"lambda"
	]).optional().meta(told(123)),
	protocol: _enum([
		"http",
		"https",
		"tcp",
		"tls",
		"udp",
		"tcp_udp",
		"quic",
		"tcp_quic",
		"geneve"
	]).optional().meta(told(122)),
	port: portSchema.optional().meta(told(257)),
	targets: array(union([idSchema, targetSchema])).optional(),
	healthCheck: healthCheckSchema.optional(),
	crossZone: boolean().optional().meta(told(6)),
	preserveClientIp: boolean().optional().meta(told(3)),
	proxyProtocol: boolean().optional(),
	algorithm: _enum([
		"round-robin",
		"least-outstanding-requests",
		"weighted-random"
	]).optional().meta(told(178)),
	stickiness: _enum(["lb-cookie", "app-cookie"]).optional().meta(told(179)),
	flowStickiness: _enum(FLOW_STICKINESS).optional().meta(told(143)),
	targetFailover: _enum(["no_rebalance", "rebalance"]).optional().meta(told(144)),
	appliances: _enum(["stateful", "stateless"]).optional().meta(told(145))
}).meta({
	id: "targetGroup",
	get description() {
		return said(67);
	}
});
// src/model/load-balancer.ts
var nodeSchema = strictObject({
	subnet: referenceTo("subnets"),
	privateIp: addressSchema.optional().meta(told(167)),
	publicIp: addressSchema.optional().meta(told(181)),
	ipv6Addresses: array(addressSchema).optional()
}).meta({
	id: "loadBalancerNode",
	get description() {
		return said(254);
	}
});
var weightedSchema = strictObject({
	targetGroup: referenceTo("targetGroups"),
	weight: int().min(0).max(999).optional().meta(told(110))
});
var forwardSchema = union([referenceTo("targetGroups"), array(weightedSchema).min(1).max(5)]).meta(told(66));
var statusSchema = int().min(200).max(599);
/** What a rule does; exactly one of them. */
var actionFields = {
	forward: forwardSchema.optional(),
	redirect: string().max(2048).optional().meta(told(210)),
	fixedResponse: statusSchema.optional().meta(told(204))
};
var ruleSchema$1 = strictObject({
	priority: int().min(1).max(5e4),
	host: array(string().max(128)).min(1).optional(),
	path: array(string().max(128)).min(1).optional(),
	method: array(string().max(40)).min(1).optional(),
	sourceIp: array(cidrSchema).min(1).optional(),
	...actionFields
}).meta({
	id: "listenerRule",
	get description() {
		return said(56);
	}
});
var listenerSchema = strictObject({
	protocol: _enum([
		"http",
		"https",
		"tcp",
		"tls",
		"ssl",
		"udp",
		"tcp_udp",
		"quic",
		"tcp_quic"
	]),
	port: portSchema,
	...actionFields,
	rules: array(ruleSchema$1).optional().meta(told(191)),
	instancePort: portSchema.optional().meta(told(103))
}).meta({
	id: "listener",
	get description() {
		return said(40);
	}
});
var loadBalancerSchema = strictObject({
	name: nameSchema.optional(),
	type: _enum([
		"application",
		"network",
		"gateway",
		"classic"
	]),
	scheme: _enum(["internet-facing", "internal"]).optional().meta(told(125)),
	state: _enum([
		"provisioning",
		"active",
		"failed"
	]).optional(),
	nodes: array(nodeSchema).min(1).meta(told(184)),
	securityGroups: array(referenceTo("securityGroups")).optional().meta(told(4)),
	crossZone: boolean().optional().meta(told(135)),
	enforceInboundRulesOnPrivateLink: boolean().optional().meta(told(132)),
	listeners: array(listenerSchema).optional(),
	webAcl: referenceTo("webAcls").optional().meta(told(93)),
	wafFailOpen: boolean().optional().meta(told(92)),
	xForwardedFor: _enum([
		"append",
		"preserve",
		"remove"
	]).optional().meta(told(94)),
	targetGroup: referenceTo("targetGroups").optional().meta(told(147)),
	tcpIdleTimeout: int().min(60).max(6e3).optional().meta(told(146)),
	instances: array(idSchema).optional().meta(told(102)),
	healthCheck: healthCheckSchema.optional().meta(told(101))
}).meta({
	id: "loadBalancer",
	get description() {
		return said(76);
	}
});
// src/model/managed.ts
var runsWhere = {
	listens: listensSchema,
	calls: callsSchema.optional()
};
var groups = array(referenceTo("securityGroups")).optional().meta(told(5));
var dbSubnetGroupSchema = strictObject({
	name: nameSchema.optional(),
	subnets: array(referenceTo("subnets")).min(1).meta(told(196))
}).meta({
	id: "dbSubnetGroup",
	get description() {
		return said(22);
	}
});
var functionSchema = strictObject({
	name: nameSchema.optional(),
	subnets: array(referenceTo("subnets")).optional().meta(told(284)),
	securityGroups: groups,
	calls: callsSchema.optional()
}).meta({
	id: "function",
	get description() {
		return said(24);
	}
});
var ecsTaskSchema = strictObject({
	name: nameSchema.optional(),
	launchType: _enum(["fargate", "ec2"]).optional().meta(told(121)),
	subnet: referenceTo("subnets").optional().meta(told(282)),
	...addressFields,
	instance: referenceTo("instances").optional().meta(told(249)),
	...runsWhere
}).superRefine(...exactlyOneOf("subnet", "instance")).meta({
	id: "ecsTask",
	get description() {
		return said(79);
	}
});
var eksPodSchema = strictObject({
	name: nameSchema.optional(),
	node: referenceTo("instances").meta(told(248)),
	privateIp: addressSchema.meta(told(158)),
	subnet: referenceTo("subnets").optional().meta(told(326)),
	securityGroups: array(referenceTo("securityGroups")).min(1).optional().meta(told(193)),
	externalSnat: boolean().optional().meta(told(321)),
	...runsWhere
}).meta({
	id: "eksPod",
	get description() {
		return said(46);
	}
});
var autoScalingGroupSchema = strictObject({
	name: nameSchema.optional(),
	subnets: array(referenceTo("subnets")).min(1).meta(told(159)),
	desiredCapacity: int().min(1).max(100).optional().meta(told(151)),
	securityGroups: groups,
	...runsWhere
}).meta({
	id: "autoScalingGroup",
	get description() {
		return said(77);
	}
});
// src/model/nat-gateway.ts
var natGatewaySchema = strictObject({
	name: nameSchema.optional(),
	connectivity: _enum(["public", "private"]).optional().meta(told(127)),
	availabilityMode: _enum(["zonal", "regional"]).optional().meta(told(133)),
	subnet: referenceTo("subnets").optional().meta(told(280)),
	vpc: referenceTo("vpcs").optional().meta(told(214)),
	privateIp: addressSchema.optional(),
	publicIp: addressSchema.optional().meta(told(203)),
	secondaryAddresses: array(strictObject({
		privateIp: addressSchema.optional(),
		publicIp: addressSchema.optional()
	})).optional(),
	zones: array(string().max(64)).optional().meta(told(189)),
	routeTable: referenceTo("routeTables").optional().meta(told(266)),
	state: _enum([
		"pending",
		"available",
		"failed",
		"deleting",
		"deleted"
	]).optional()
}).meta({
	id: "natGateway",
	get description() {
		return said(25);
	}
});
// src/model/network-acl.ts
var entryFields = {
	rule: int().meta(told(270)),
	allow: protocolSchema.optional().meta(told(263)),
	deny: protocolSchema.optional().meta(told(264)),
	ports: portsSchema.optional().meta(told(136)),
	icmpType: icmpNumberSchema.optional(),
	icmpCode: icmpNumberSchema.optional()
};
var inboundEntrySchema = strictObject({
	...entryFields,
	from: cidrSchema.meta(told(277))
}).superRefine(...exactlyOneOf("allow", "deny")).superRefine(...portsWherePortsExist("NACL-9", "allow", "deny")).meta({
	id: "inboundNetworkAclEntry",
	get description() {
		return said(87);
	}
});
var outboundEntrySchema = strictObject({
	...entryFields,
	to: cidrSchema.meta(told(230))
}).superRefine(...exactlyOneOf("allow", "deny")).superRefine(...portsWherePortsExist("NACL-9", "allow", "deny")).meta({
	id: "outboundNetworkAclEntry",
	get description() {
		return said(90);
	}
});
var networkAclSchema = strictObject({
	name: nameSchema.optional(),
	vpc: referenceTo("vpcs"),
	isDefault: boolean().optional().meta(told(228)),
	inbound: array(inboundEntrySchema).optional(),
	outbound: array(outboundEntrySchema).optional()
}).meta({
	id: "networkAcl",
	get description() {
		return said(43);
	}
});
var blockSchema = union([_enum([
	"any",
	"$HOME_NET",
	"$EXTERNAL_NET"
]), cidrSchema]);
var addressesSchema = union([blockSchema, array(blockSchema).min(1).max(64)]).meta(told(98));
/** The five parts of a packet by which a rule knows it. */
var fiveTuple = {
	protocol: protocolSchema.optional().meta(told(114)),
	from: addressesSchema.optional(),
	fromPorts: portsSchema.optional().meta(told(278)),
	to: addressesSchema.optional(),
	ports: portsSchema.optional().meta(told(232))
};
var prioritySchema = int().min(1).max(65535);
var statelessRuleSchema = strictObject({
	priority: prioritySchema,
	action: _enum([
		"pass",
		"drop",
		"forward"
	]),
	...fiveTuple
}).meta({
	id: "statelessRule",
	get description() {
		return said(58);
	}
});
var statelessGroupSchema = strictObject({
	name: nameSchema.optional(),
	priority: prioritySchema,
	rules: array(statelessRuleSchema)
}).meta({
	id: "statelessRuleGroup",
	get description() {
		return said(63);
	}
});
var domainSchema = string().min(1).max(255).meta(told(38));
var statefulRuleSchema = strictObject({
	sid: int().min(1).optional().meta(told(276)),
	action: _enum([
		"pass",
		"drop",
		"reject",
		"alert"
	]),
	priority: int().min(1).max(255).optional().meta(told(74)),
	...fiveTuple,
	domains: array(domainSchema).min(1).max(64).optional().meta(told(269)),
	options: string().max(2048).optional().meta(told(197))
}).meta({
	id: "statefulRule",
	get description() {
		return said(57);
	}
});
var domainListSchema = strictObject({
	action: _enum(["allow", "deny"]),
	domains: array(domainSchema).min(1).max(256)
}).meta({
	id: "domainList",
	get description() {
		return said(34);
	}
});
var statefulGroupSchema = strictObject({
	name: nameSchema.optional(),
	priority: prioritySchema.optional().meta(told(194)),
	rules: array(statefulRuleSchema).optional(),
	domainList: domainListSchema.optional()
}).superRefine(...exactlyOneOf("rules", "domainList")).meta({
	id: "statefulRuleGroup",
	get description() {
		return said(62);
	}
});
var firewallPolicySchema = strictObject({
	name: nameSchema.optional(),
	statelessDefault: _enum([
		"pass",
		"drop",
		"forward"
	]).optional().meta(told(312)),
	fragmentDefault: _enum([
		"pass",
		"drop",
		"forward"
	]).optional().meta(told(273)),
	stateless: array(statelessGroupSchema).optional(),
	order: _enum(["action", "strict"]).optional().meta(told(182)),
	stateful: array(statefulGroupSchema).optional(),
	statefulDefaults: array(_enum([
		"drop-strict",
		"drop-established",
		"alert-strict",
		"alert-established"
	])).optional().meta(told(195)),
	homeNet: array(cidrSchema).min(1).optional().meta(told(0)),
	streamException: _enum([
		"drop",
		"continue",
		"reject"
	]).optional().meta(told(301))
}).meta({
	id: "firewallPolicy",
	get description() {
		return said(26);
	}
});
var firewallSchema = strictObject({
	name: nameSchema.optional(),
	vpc: referenceTo("vpcs"),
	policy: referenceTo("firewallPolicies")
}).meta({
	id: "firewall",
	get description() {
		return said(75);
	}
});
var firewallEndpointSchema = strictObject({
	name: nameSchema.optional(),
	firewall: referenceTo("firewalls"),
	subnet: referenceTo("subnets"),
	state: _enum([
		"available",
		"pending",
		"failed",
		"deleting"
	]).optional().meta(told(116))
}).meta({
	id: "firewallEndpoint",
	get description() {
		return said(236);
	}
});
// src/model/on-premises.ts
var onPremisesSchema = strictObject({
	name: nameSchema.optional(),
	cidrs: array(cidrSchema).min(1).meta(told(157)),
	host: addressSchema.optional().meta(told(242)),
	routes: array(cidrSchema).optional().meta(told(305))
}).meta({
	id: "onPremisesNetwork",
	get description() {
		return said(44);
	}
});
var vpnGatewaySchema = strictObject({
	name: nameSchema.optional(),
	vpc: referenceTo("vpcs").optional().meta(told(212)),
	state: _enum([
		"attached",
		"attaching",
		"detaching",
		"detached"
	]).optional()
}).meta({
	id: "vpnGateway",
	get description() {
		return said(72);
	}
});
var customerGatewaySchema = strictObject({
	name: nameSchema.optional(),
	onPremises: referenceTo("onPremisesNetworks"),
	publicIp: addressSchema.optional()
}).meta({
	id: "customerGateway",
	get description() {
		return said(33);
	}
});
var vpnConnectionSchema = strictObject({
	name: nameSchema.optional(),
	customerGateway: referenceTo("customerGateways"),
	vpnGateway: referenceTo("vpnGateways").optional(),
	transitGateway: referenceTo("transitGateways").optional(),
	routing: _enum(["static", "bgp"]).optional().meta(told(117)),
	prefixes: array(cidrSchema).optional().meta(told(306)),
	bgp: _enum(["up", "down"]).optional().meta(told(201)),
	tunnels: array(_enum(["up", "down"])).max(2).optional().meta(told(161)),
	deviceTunnel: int().min(1).max(2).optional().meta(told(288))
}).superRefine(...exactlyOneOf("vpnGateway", "transitGateway")).meta({
	id: "vpnConnection",
	get description() {
		return said(27);
	}
});
// src/model/peering.ts
/** PCX-1. */
var PEERING_STATES = [
	"active",
	"initiating-request",
	"pending-acceptance",
	"provisioning",
	"failed",
	"expired",
	"rejected",
	"deleting",
	"deleted"
];
/** One side of a connection that is not in the document: another account's VPC. */
var foreignVpcSchema = strictObject({
	id: idSchema.optional().meta(told(246)),
	cidrs: array(cidrSchema).min(1),
	region: string().max(64).optional(),
	account: string().max(64).optional()
}).meta({
	id: "foreignVpc",
	get description() {
		return said(31);
	}
});
var sideSchema = union([referenceTo("vpcs"), foreignVpcSchema]);
var peeringSchema = strictObject({
	name: nameSchema.optional(),
	requester: sideSchema.meta(told(215)),
	accepter: sideSchema.meta(told(216)),
	state: _enum(PEERING_STATES).optional().meta(told(113)),
	requesterDnsResolution: boolean().optional().meta(told(9)),
	accepterDnsResolution: boolean().optional().meta(told(8))
}).meta({
	id: "peering",
	get description() {
		return said(30);
	}
});
// src/model/prefix-list.ts
var prefixListSchema = strictObject({
	name: nameSchema.optional(),
	owner: _enum(["customer", "aws"]).optional().meta(told(119)),
	entries: array(cidrSchema),
	maxEntries: int().min(1).max(1e3).optional().meta(told(298))
}).meta({
	id: "prefixList",
	get description() {
		return said(41);
	}
});
// src/model/quotas.ts
var quota = (rule, standard, most) => int().min(1).max(most).optional().meta({ description: `${rule}: ${String(standard)} unless raised.` });
/** Quotas of the account that AWS has raised (section 12 of the reference). Left out: AWS's defaults. */
var quotasSchema = strictObject({
	ipv4CidrsPerVpc: quota("Q-3", 5, 50),
	ipv6CidrsPerVpc: quota("Q-4", 5, 50),
	rulesPerNetworkAcl: quota("Q-14", 20, 40),
	routesPerRouteTable: quota("Q-16", 500, 1e3),
	rulesPerSecurityGroup: quota("Q-19", 60, 1e3),
	securityGroupsPerNetworkInterface: quota("Q-20", 5, 16)
}).meta({
	id: "quotas",
	get description() {
		return said(188);
	}
});
var routeSchema = strictObject({
	to: cidrOrReferenceTo("prefixLists").meta(told(234)),
	via: idSchema.meta({
		get description() {
			return said(287);
		},
		examples: [
			"local",
			"igw",
			"nat"
		]
	}),
	state: _enum(["active", "blackhole"]).optional(),
	origin: _enum([
		"static",
		"route-server",
		"direct-connect",
		"vpn-static",
		"vpn-bgp"
	]).optional().meta(told(130))
}).meta({
	id: "route",
	get description() {
		return said(55);
	}
});
var routeTableSchema = strictObject({
	name: nameSchema.optional(),
	vpc: referenceTo("vpcs"),
	main: boolean().optional().meta(told(251)),
	gateway: referenceTo("internetGateways").optional().meta(told(250)),
	publicIpv4Pools: array(cidrSchema).optional().meta(told(187)),
	propagatingGateways: array(referenceTo("vpnGateways")).optional().meta(told(294)),
	routes: array(routeSchema).optional().meta(told(267))
}).meta({
	id: "routeTable",
	get description() {
		return said(54);
	}
});
// src/model/security-group.ts
var peerSchema = cidrOrReferenceTo("securityGroups", "prefixLists").meta({
	id: "peer",
	get description() {
		return said(18);
	}
});
var peersSchema = union([peerSchema, array(peerSchema).min(1)]);
var ruleFields = {
	id: idSchema.optional().meta(told(268)),
	allow: protocolSchema.meta(told(263)),
	ports: portsSchema.optional().meta(told(136)),
	icmpType: icmpNumberSchema.optional(),
	icmpCode: icmpNumberSchema.optional(),
	description: string().max(255).optional()
};
var inboundRuleSchema = strictObject({
	...ruleFields,
	from: peersSchema.meta(told(279))
}).superRefine(...portsWherePortsExist("SG-8", "allow")).meta({
	id: "inboundSecurityGroupRule",
	get description() {
		return said(88);
	}
});
var outboundRuleSchema = strictObject({
	...ruleFields,
	to: peersSchema.meta(told(233))
}).superRefine(...portsWherePortsExist("SG-8", "allow")).meta({
	id: "outboundSecurityGroupRule",
	get description() {
		return said(91);
	}
});
var securityGroupSchema = strictObject({
	name: nameSchema.optional(),
	vpc: referenceTo("vpcs"),
	isDefault: boolean().optional().meta(told(229)),
	associatedVpcs: array(referenceTo("vpcs")).optional().meta(told(185)),
	inbound: array(inboundRuleSchema).optional().meta(told(166)),
	outbound: array(outboundRuleSchema).optional().meta(told(164))
}).meta({
	id: "securityGroup",
	get description() {
		return said(60);
	}
});
// src/model/subnet.ts
var subnetSchema = strictObject({
	name: nameSchema.optional(),
	vpc: referenceTo("vpcs"),
	az: string().max(64).optional().meta(told(200)),
	cidr: cidrSchema.optional().meta(told(206)),
	ipv6Cidr: cidrSchema.optional().meta(told(207)),
	networkAcl: referenceTo("networkAcls").optional().meta(told(12)),
	routeTable: referenceTo("routeTables").optional().meta(told(14)),
	mapPublicIpOnLaunch: boolean().optional(),
	enableDns64: boolean().optional()
}).meta({
	id: "subnet",
	get description() {
		return said(65);
	}
});
// src/model/transit-gateway.ts
/** TGW-2. */
var ATTACHMENT_STATES = [
	"available",
	"initiating",
	"pending",
	"pendingAcceptance",
	"modifying",
	"rollingBack",
	"failing",
	"failed",
	"rejecting",
	"rejected",
	"deleting",
	"deleted"
];
var byDefault = (value) => ({ description: `Default ${String(value)}.` });
var transitGatewaySchema = strictObject({
	name: nameSchema.optional(),
	region: string().max(64).optional(),
	account: string().max(64).optional(),
	defaultRouteTableAssociation: boolean().optional().meta(told(95)),
	defaultRouteTablePropagation: boolean().optional().meta(told(96)),
	securityGroupReferencing: boolean().optional().meta(byDefault(false)),
	vpnEcmp: boolean().optional().meta(byDefault(true)),
	dnsSupport: boolean().optional().meta(byDefault(true))
}).meta({
	id: "transitGateway",
	get description() {
		return said(70);
	}
});
var transitGatewayAttachmentSchema = strictObject({
	name: nameSchema.optional(),
	transitGateway: referenceTo("transitGateways"),
	vpc: referenceTo("vpcs").optional().meta(told(211)),
	subnets: array(referenceTo("subnets")).optional().meta(told(183)),
	peer: referenceTo("transitGateways").optional().meta(told(255)),
	vpnConnection: referenceTo("vpnConnections").optional(),
	directConnectGateway: referenceTo("directConnectGateways").optional(),
	state: _enum(ATTACHMENT_STATES).optional().meta(told(116)),
	applianceMode: boolean().optional().meta(byDefault(false)),
	ipv6: boolean().optional().meta(told(318)),
	securityGroupReferencing: boolean().optional().meta(byDefault(true))
}).superRefine(...exactlyOneOf("vpc", "peer", "vpnConnection", "directConnectGateway")).meta({
	id: "transitGatewayAttachment",
	get description() {
		return said(299);
	}
});
var transitGatewayRouteSchema = strictObject({
	to: cidrOrReferenceTo("prefixLists").meta(told(234)),
	via: referenceTo("transitGatewayAttachments").optional().meta(told(221)),
	state: _enum(["active", "blackhole"]).optional()
}).meta({
	id: "transitGatewayRoute",
	get description() {
		return said(64);
	}
});
var transitGatewayRouteTableSchema = strictObject({
	name: nameSchema.optional(),
	transitGateway: referenceTo("transitGateways"),
	default: boolean().optional().meta(told(227)),
	associations: array(referenceTo("transitGatewayAttachments")).optional().meta(told(222)),
	propagations: array(referenceTo("transitGatewayAttachments")).optional().meta(told(223)),
	routes: array(transitGatewayRouteSchema).optional()
}).meta({
	id: "transitGatewayRouteTable",
	get description() {
		return said(69);
	}
});
// src/model/vpc-endpoint.ts
var ENDPOINT_STATES = [
	"pendingAcceptance",
	"pending",
	"available",
	"rejected",
	"expired",
	"failed",
	"deleting",
	"deleted"
];
var endpointNodeSchema = strictObject({
	subnet: referenceTo("subnets"),
	privateIp: addressSchema.optional(),
	ipv6Addresses: array(addressSchema).optional()
}).meta({
	id: "vpcEndpointNode",
	get description() {
		return said(253);
	}
});
var vpcEndpointSchema = strictObject({
	name: nameSchema.optional(),
	type: _enum([
		"gateway",
		"interface",
		"gatewayLoadBalancer"
	]),
	vpc: referenceTo("vpcs"),
	service: string().max(255).meta(told(274)),
	state: _enum(ENDPOINT_STATES).optional().meta(told(116)),
	policy: _enum([
		"allow",
		"deny",
		"unknown"
	]).optional().meta(told(309)),
	routeTables: array(referenceTo("routeTables")).optional().meta(told(148)),
	prefixList: referenceTo("prefixLists").optional().meta(told(1)),
	nodes: array(endpointNodeSchema).min(1).optional().meta(told(155)),
	securityGroups: array(referenceTo("securityGroups")).optional().meta(told(2)),
	privateDns: boolean().optional().meta(told(156)),
	loadBalancers: array(referenceTo("loadBalancers")).min(1).optional().meta(told(13))
}).meta({
	id: "vpcEndpoint",
	get description() {
		return said(28);
	}
});
// src/model/vpc.ts
var vpcSchema = strictObject({
	name: nameSchema.optional(),
	cidr: cidrSchema.meta(told(261)),
	secondaryCidrs: array(cidrSchema).optional().meta(told(142)),
	ipv6Cidrs: array(cidrSchema).optional().meta(told(154)),
	privateIpv6: boolean().optional().meta(told(208)),
	enableDnsSupport: boolean().optional().meta(told(132)),
	enableDnsHostnames: boolean().optional().meta(told(120)),
	isDefault: boolean().optional().meta(told(226)),
	tenancy: _enum(["default", "dedicated"]).optional(),
	region: string().max(64).optional(),
	account: string().max(64).optional().meta(told(218))
}).meta({
	id: "vpc",
	get description() {
		return said(32);
	}
});
// src/model/web-acl.ts
var ipSetSchema = strictObject({
	name: nameSchema.optional(),
	addresses: array(cidrSchema)
}).meta({
	id: "ipSet",
	get description() {
		return said(81);
	}
});
var WAF_ACTIONS = [
	"allow",
	"block",
	"count",
	"captcha",
	"challenge"
];
/** What a rule looks at; all that it names has to hold. */
var statementFields = {
	ipSet: referenceTo("ipSets").optional(),
	forwardedIp: boolean().optional().meta(told(205)),
	country: array(string().length(2)).min(1).optional().meta(told(107)),
	host: array(string().max(255)).min(1).optional(),
	path: array(string().max(255)).min(1).optional().meta(told(186)),
	method: array(string().max(40)).min(1).optional(),
	rate: strictObject({
		limit: int().min(10).max(2e9),
		window: union([
			literal(60),
			literal(120),
			literal(300),
			literal(600)
		]).optional().meta(told(192)),
		currentRate: int().min(0).optional().meta(told(190))
	}).optional().meta(told(150)),
	inspects: string().min(1).max(128).optional().meta({
		get description() {
			return said(307);
		},
		examples: ["AWSManagedRulesCommonRuleSet", "sqli"]
	}),
	matches: _enum([
		"match",
		"no-match",
		"unknown"
	]).optional().meta(told(297))
};
var action = _enum(WAF_ACTIONS);
var ruleSchema = strictObject({
	name: nameSchema.optional(),
	priority: int().min(0).max(2e9),
	action: action.optional().meta(told(118)),
	...statementFields,
	rules: array(strictObject({
		name: nameSchema.optional(),
		priority: int().min(0).max(2e9),
		action,
		...statementFields
	})).min(1).optional().meta(told(272)),
	override: literal("count").optional().meta(told(137))
}).meta({
	id: "webAclRule",
	get description() {
		return said(59);
	}
});
var webAclSchema = strictObject({
	name: nameSchema.optional(),
	scope: _enum(["cloudfront", "regional"]).optional().meta(told(128)),
	defaultAction: _enum(["allow", "block"]).optional().meta(told(115)),
	rules: array(ruleSchema).optional(),
	state: _enum(["working", "failing"]).optional().meta(told(327))
}).meta({
	id: "webAcl",
	get description() {
		return said(73);
	}
});
/** The collections of resources, in the order in which a document lists them. */
var collectionSchemas = {
	vpcs: collectionOf(vpcSchema),
	subnets: collectionOf(subnetSchema),
	routeTables: collectionOf(routeTableSchema),
	internetGateways: collectionOf(internetGatewaySchema),
	egressOnlyInternetGateways: collectionOf(egressOnlyInternetGatewaySchema),
	natGateways: collectionOf(natGatewaySchema),
	peerings: collectionOf(peeringSchema),
	transitGateways: collectionOf(transitGatewaySchema),
	transitGatewayAttachments: collectionOf(transitGatewayAttachmentSchema),
	transitGatewayRouteTables: collectionOf(transitGatewayRouteTableSchema),
	onPremisesNetworks: collectionOf(onPremisesSchema),
	customerGateways: collectionOf(customerGatewaySchema),
	vpnGateways: collectionOf(vpnGatewaySchema),
	vpnConnections: collectionOf(vpnConnectionSchema),
	directConnectGateways: collectionOf(directConnectGatewaySchema),
	virtualInterfaces: collectionOf(virtualInterfaceSchema),
	clientVpnEndpoints: collectionOf(clientVpnEndpointSchema),
	firewalls: collectionOf(firewallSchema),
	firewallEndpoints: collectionOf(firewallEndpointSchema),
	firewallPolicies: collectionOf(firewallPolicySchema),
	networkAcls: collectionOf(networkAclSchema),
	securityGroups: collectionOf(securityGroupSchema),
	prefixLists: collectionOf(prefixListSchema),
	networkInterfaces: collectionOf(networkInterfaceSchema),
	instances: collectionOf(instanceSchema),
	autoScalingGroups: collectionOf(autoScalingGroupSchema),
	functions: collectionOf(functionSchema),
	ecsTasks: collectionOf(ecsTaskSchema),
	eksPods: collectionOf(eksPodSchema),
	databases: collectionOf(databaseSchema),
	dbSubnetGroups: collectionOf(dbSubnetGroupSchema),
	loadBalancers: collectionOf(loadBalancerSchema),
	targetGroups: collectionOf(targetGroupSchema),
	vpcEndpoints: collectionOf(vpcEndpointSchema),
	hostedZones: collectionOf(hostedZoneSchema),
	distributions: collectionOf(distributionSchema),
	webAcls: collectionOf(webAclSchema),
	ipSets: collectionOf(ipSetSchema),
	flowLogs: collectionOf(flowLogSchema)
};
/**
* The scenario document: the one schema from which the types, the validation, the published JSON Schema and the
* editor's completion are derived. What AWS creates by itself need not be written.
*/
var scenarioSchema = strictObject({
	packetwalk: literal(1).meta(told(289)),
	title: textSchema.optional(),
	description: textSchema.optional(),
	topics: array(string().max(64)).optional(),
	level: _enum([
		"basic",
		"intermediate",
		"advanced"
	]).optional(),
	region: string().max(64).optional(),
	account: string().max(64).optional(),
	outboundSmtp: _enum(["blocked", "allowed"]).optional().meta(told(316)),
	blockPublicAccess: blockPublicAccessSchema.optional(),
	quotas: quotasSchema.optional(),
	vpcs: collectionSchemas.vpcs.optional(),
	subnets: collectionSchemas.subnets.optional(),
	routeTables: collectionSchemas.routeTables.optional(),
	internetGateways: collectionSchemas.internetGateways.optional(),
	egressOnlyInternetGateways: collectionSchemas.egressOnlyInternetGateways.optional(),
	natGateways: collectionSchemas.natGateways.optional(),
	peerings: collectionSchemas.peerings.optional(),
	transitGateways: collectionSchemas.transitGateways.optional(),
	transitGatewayAttachments: collectionSchemas.transitGatewayAttachments.optional(),
	transitGatewayRouteTables: collectionSchemas.transitGatewayRouteTables.optional(),
	onPremisesNetworks: collectionSchemas.onPremisesNetworks.optional(),
	customerGateways: collectionSchemas.customerGateways.optional(),
	vpnGateways: collectionSchemas.vpnGateways.optional(),
	vpnConnections: collectionSchemas.vpnConnections.optional(),
	directConnectGateways: collectionSchemas.directConnectGateways.optional(),
	virtualInterfaces: collectionSchemas.virtualInterfaces.optional(),
	clientVpnEndpoints: collectionSchemas.clientVpnEndpoints.optional(),
	firewalls: collectionSchemas.firewalls.optional(),
	firewallEndpoints: collectionSchemas.firewallEndpoints.optional(),
	firewallPolicies: collectionSchemas.firewallPolicies.optional(),
	networkAcls: collectionSchemas.networkAcls.optional(),
	securityGroups: collectionSchemas.securityGroups.optional(),
	prefixLists: collectionSchemas.prefixLists.optional(),
	networkInterfaces: collectionSchemas.networkInterfaces.optional(),
	instances: collectionSchemas.instances.optional(),
	autoScalingGroups: collectionSchemas.autoScalingGroups.optional(),
	functions: collectionSchemas.functions.optional(),
	ecsTasks: collectionSchemas.ecsTasks.optional(),
	eksPods: collectionSchemas.eksPods.optional(),
	databases: collectionSchemas.databases.optional(),
	dbSubnetGroups: collectionSchemas.dbSubnetGroups.optional(),
	loadBalancers: collectionSchemas.loadBalancers.optional(),
	targetGroups: collectionSchemas.targetGroups.optional(),
	vpcEndpoints: collectionSchemas.vpcEndpoints.optional(),
	hostedZones: collectionSchemas.hostedZones.optional(),
	distributions: collectionSchemas.distributions.optional(),
	webAcls: collectionSchemas.webAcls.optional(),
	ipSets: collectionSchemas.ipSets.optional(),
	flowLogs: collectionSchemas.flowLogs.optional(),
	flows: collectionOf(flowSchema).optional(),
	lesson: record(string(), json()).optional().meta(told(173)),
	view: record(string(), json()).optional().meta(told(308))
}).meta({
	id: "scenario",
	title: "Packetwalk scenario"
});
// src/scenario/found.ts
/** A text of the document in a message is cut to this length. */
var LONGEST_FOUND = 80;
function typeOf(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "list";
	if (typeof value === "string") return "text";
	if (typeof value === "number") return "number";
	return typeof value === "boolean" ? "boolean" : "map";
}
/** Undefined where the document has nothing. */
function valueAt(document, path) {
	let value = document;
	for (const step of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
		value = Reflect.get(value, step);
	}
	return value;
}
/** A scalar as text; undefined for a map, a list and nothing. */
function foundOf(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? cut(String(value)) : void 0;
}
/** Short enough for a message. */
function cut(text) {
	return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
/** The value as it would be written in one of the types wanted, where it is clear what was meant. */
function asType(wanted, value) {
	const written = foundOf(value);
	if (written === void 0) return void 0;
	if (wanted.includes("text") && typeof value !== "string") return JSON.stringify(written);
	if (wanted.includes("int") && typeof value === "string" && /^-?\d{1,9}$/.test(value)) return value;
	if (wanted.includes("list")) return `[${written}]`;
	if (!wanted.includes("boolean")) return void 0;
	if (/^(true|yes|y|on|1)$/i.test(written)) return "true";
	return /^(false|no|n|off|0)$/i.test(written) ? "false" : void 0;
}
// src/scenario/migrate.ts
/** By the version that each starts from. Version 1 is the first, so there are none yet. */
var migrations = /* @__PURE__ */ new Map();
/** Versions that can be read, the oldest first. */
function supportedVersions(known = migrations) {
	return [...known.keys(), 1].sort((a, b) => a - b);
}
/** A document of an older version as one of version `to`. Throws when a version between has no migration. */
function migrate(document, version, known = migrations, to = 1) {
	let migrated = document;
	for (let from = version; from < to; from++) {
		const migration = known.get(from);
		if (migration === void 0) throw new Error(`there is no migration from version ${from}`);
		migrated = migration(migrated);
	}
	return migrated;
}
// src/scenario/repair.ts
var withoutSpaces = (text) => text.replaceAll(/\s+/g, "");
/** Of whole numbers in decimal only: `0a` is a group of IPv6. */
var withoutLeadingZeros = (text) => text.replaceAll(/(?<![\da-f:])0+(?=\d+(?![\da-f:]))/gi, "");
var withoutBrackets = (text) => text.replaceAll(/[[\]]/g, "");
var withoutZone = (text) => text.replace(/%[^/]*/, "");
var withoutPort = (text) => /^([\d.]+|\[[\da-f:.]+\]):\d*$/i.exec(text)?.[1];
var REPAIRS = {
	address: {
		parse: parseIp,
		ways: [
			withoutSpaces,
			withoutLeadingZeros,
			withoutZone,
			(text) => withoutBrackets(withoutPort(text) ?? text),
			(text) => text.replace(/\/.*$/, "")
		]
	},
	cidr: {
		parse: parseCidr,
		ways: [
			withoutSpaces,
			withoutLeadingZeros,
			withoutZone,
			withoutBrackets,
			blockOfOne,
			prefixLengthForMask
		]
	},
	ports: {
		parse: parsePortRange,
		ways: [
			withoutLeadingZeros,
			lowerPortFirst,
			(text) => text.replace(/\s*(–|—|:|\.\.+|~|,)\s*/, "-")
		]
	},
	protocol: {
		parse: parseProtocol,
		ways: [(text) => text.trim(), (text) => nearMiss$2(text, protocolNames())]
	}
};
/** The text with one slip mended, where that makes it an address, a block, ports or a protocol. */
function repaired(wanted, text) {
	const repairs = REPAIRS[wanted];
	if (repairs === void 0) return void 0;
	for (const mend of repairs.ways) {
		const mended = mend(text);
		if (mended !== void 0 && mended !== text && repairs.parse(mended).ok) return mended;
	}
}
/** `10.0.0.5` as `10.0.0.5/32`. */
function blockOfOne(text) {
	const address = parseIp(text);
	return address.ok ? formatCidr(hostCidr(address.value)) : void 0;
}
/** `10.0.0.0/255.255.0.0` as `10.0.0.0/16`. A text that is not a mask comes out as one that is not a block either. */
function prefixLengthForMask(text) {
	const [address = "", mask = ""] = text.split("/");
	const octets = mask.split(".").map(Number);
	const bits = octets.map((octet) => octet.toString(2).padStart(8, "0")).join("");
	return octets.length === 4 && /^1*0*$/.test(bits) ? `${address}/${bits.replaceAll("0", "").length}` : void 0;
}
function lowerPortFirst(text) {
	return text.split("-").reverse().join("-");
}
function protocolNames() {
	return Array.from({ length: 257 }, (_, index) => index - 1).flatMap((number) => {
		const protocol = parseProtocol(number);
		const name = protocol.ok ? formatProtocol(protocol.value) : "";
		return /^[a-z]/.test(name) ? [name] : [];
	});
}
// src/scenario/schema-walk.ts
/** What a value may be, without the wrappings: the branches of a union one by one, what is optional as if it were not. */
function branchesOf$1(schema) {
	if (schema instanceof ZodOptional) return branchesOf$1(schema.unwrap());
	if (schema instanceof ZodUnion) return schema.options.flatMap(branchesOf$1);
	return [schema];
}
/** The keys that a map may have, in the schema's order; none where any key may stand. */
function keysOf(branches) {
	return branches.flatMap((branch) => branch instanceof ZodObject ? Object.keys(branch.shape) : []);
}
/** What may stand one step further in: under a key of a map, or at a position in a list. */
function insideOf(branches, step) {
	return branches.flatMap((branch) => {
		if (branch instanceof ZodRecord) return branchesOf$1(branch.valueType);
		if (branch instanceof ZodArray) return branchesOf$1(branch.element);
		if (!(branch instanceof ZodObject)) return [];
		const field = Object.hasOwn(branch.shape, step) ? branch.shape[step] : void 0;
		return field instanceof $ZodType ? branchesOf$1(field) : [];
	});
}
// src/scenario/schema-issues.ts
/** What a schema found wrong with a document, in the words of our issues. At most `most` of them. */
function schemaIssues(found, document, most) {
	const issues = [];
	for (const issue of found) {
		issues.push(...issuesOf(issue, [], document, most - issues.length));
		if (issues.length >= most) break;
	}
	return withoutConsequences(eachOnce(issues.slice(0, most)));
}
function issuesOf(issue, within, document, most) {
	const path = [...within, ...issue.path];
	const at = pointerOf(path);
	const value = valueAt(document, path);
	const found = foundOf(value);
	switch (issue.code) {
		case "invalid_type": return [wrongType(path, [wantedType(issue)], value)];
		case "invalid_value": {
			if (value === void 0 || value === null) return [wrongType(path, ["text"], value)];
			const values = issue.values.map(String);
			const suggestion = found === void 0 ? void 0 : nearMiss$2(found, values);
			return [error("not-one-of", at, defined({
				found,
				expected: values.map((one) => `\`${one}\``).join(", "),
				suggestion
			}))];
		}
		case "unrecognized_keys": {
			const known = keysOf(schemasAt(path)).filter((key) => valueAt(value, [key]) === void 0);
			return issue.keys.slice(0, most).map((key) => unknownKey(child(at, key), key, known));
		}
		case "invalid_key": return [error("bad-id", at, {
			found: cut(String(path.at(-1))),
			params: { kind: keyKind(issue.issues) }
		})];
		case "invalid_union": return unionIssues(issue, path, document, most);
		case "too_big": {
			const params = { most: Number(issue.maximum) };
			return [error(TOO_BIG[sizeOf$1(issue.origin)], at, defined({
				found,
				params
			}))];
		}
		case "too_small": {
			const params = { least: Number(issue.minimum) };
			return [error(TOO_SMALL[sizeOf$1(issue.origin)], at, defined({
				found,
				params
			}))];
		}
		case "invalid_format": return [error("bad-characters", at, defined({ found }))];
		case "custom": return [contentIssue(at, value, issue.params ?? {})];
		case "not_multiple_of":
		case "invalid_element": throw new Error(`the schema of a scenario has nothing that ends in ${issue.code}`);
	}
}
var TOO_BIG = {
	number: "number-too-large",
	text: "text-too-long",
	list: "list-too-long"
};
var TOO_SMALL = {
	number: "number-too-small",
	text: "empty-text",
	list: "list-too-short"
};
function sizeOf$1(origin) {
	if (origin === "string") return "text";
	return origin === "array" ? "list" : "number";
}
function unknownKey(at, key, known) {
	const glued = known.find((name) => key.startsWith(`${name}:`));
	const suggestion = glued === void 0 ? nearMiss$2(key, known) : cut(`${glued}: ${key.slice(glued.length + 1)}`);
	return error("unknown-key", at, defined({
		found: cut(key),
		suggestion
	}));
}
function wantedType(issue) {
	return {
		string: "text",
		int: "int",
		number: "int",
		boolean: "boolean",
		array: "list",
		null: "nothing"
	}[issue.expected] ?? "map";
}
function wrongType(path, wanted, value) {
	const at = pointerOf(path);
	const params = {
		wanted: [...new Set(wanted)].join(" "),
		type: typeOf(value)
	};
	if (value === void 0) {
		const key = String(path.at(-1));
		return error("missing-key", pointerOf(path.slice(0, -1)), {
			expected: key,
			params: {
				...params,
				key
			}
		});
	}
	if (value === null) return error("empty-value", at, { params: {
		...params,
		key: String(path.at(-1) ?? "")
	} });
	return error("wrong-type", at, defined({
		found: foundOf(value),
		suggestion: asType(wanted, value),
		params
	}));
}
/** A value that fits no branch of a union: what its likeliest branch says, or, where none is likely, what all want. */
function unionIssues(issue, path, document, most) {
	const value = valueAt(document, path);
	const likely = issue.errors.filter((branch) => !branch.some((one) => isWrongKind(one, value))).sort((a, b) => a.length - b.length)[0];
	if (likely !== void 0) return likely.flatMap((one) => issuesOf(one, path, document, most));
	return [wrongType(path, issue.errors.flatMap(wantedByBranch), value)];
}
/** Whether a branch is out of the question, since it is for another type of value altogether. */
function isWrongKind(issue, value) {
	if (issue.path.length > 0) return false;
	if (issue.code === "invalid_type") return true;
	if (issue.code === "invalid_value") return !issue.values.some((one) => typeof one === typeof value);
	return issue.code === "invalid_union" && issue.errors.every((branch) => branch.some((one) => isWrongKind(one, value)));
}
function wantedByBranch(branch) {
	return branch.flatMap((issue) => {
		if (issue.code === "invalid_type") return [wantedType(issue)];
		return issue.code === "invalid_union" ? issue.errors.flatMap(wantedByBranch) : ["text"];
	});
}
/** A mark left by the checks of src/model: see ContentIssue there. */
function contentIssue(at, value, marks) {
	const { code, expected, suggestion, rule, ...rest } = marks;
	const text = (mark) => typeof mark === "string" ? mark : void 0;
	const params = {};
	for (const [name, mark] of Object.entries(rest)) if (typeof mark === "string" || typeof mark === "number") params[name] = mark;
	const found = foundOf(value);
	const wanted = text(rest["wanted"]);
	const repair = wanted === void 0 || found === void 0 ? void 0 : repaired(wanted, found);
	const details = {
		found,
		expected: text(expected),
		suggestion: text(suggestion) ?? repair,
		params,
		rule: text(rule)
	};
	return error(text(code) ?? "bad-value", at, defined(details));
}
function keyKind(issues) {
	if (issues.some(({ code }) => code === "too_small")) return "empty";
	return issues.some(({ code }) => code === "too_big") ? "too-long" : "control-character";
}
/** A number can be too large for two reasons: for JavaScript's numbers, and, said last, for what it stands for. */
function eachOnce(issues) {
	const byMeaning = /* @__PURE__ */ new Map();
	for (const issue of issues) byMeaning.set(`${issue.code} ${issue.params?.["key"] ?? ""} ${issue.at}`, issue);
	return [...byMeaning.values()];
}
/** A mistyped key is one mistake: the key that it should have been is not missing besides. */
function withoutConsequences(issues) {
	const meant = /* @__PURE__ */ new Set();
	for (const { code, at, suggestion } of issues) {
		if (code !== "unknown-key" || suggestion === void 0) continue;
		meant.add(child(parentOf(at), suggestion.replace(/:.*/, "")));
	}
	return issues.filter(({ code, at, params }) => {
		return code !== "missing-key" || !meant.has(child(at, params?.["key"] ?? ""));
	});
}
function parentOf(at) {
	return pointer(...parsePointer(at).slice(0, -1));
}
function schemasAt(path) {
	let schemas = branchesOf$1(scenarioSchema);
	for (const step of path) schemas = insideOf(schemas, String(step));
	return schemas;
}
function pointerOf(path) {
	return pointer(...path.map((step) => typeof step === "number" ? step : String(step)));
}
/** Without the details that are undefined, which an issue leaves out. */
function defined(details) {
	return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== void 0));
}
// src/scenario/source-map.ts
function sourceMapOf(tree, text, placeOf) {
	const find = (at) => {
		let found = tree;
		for (const step of parsePointer(at)) found = found?.children?.get(step);
		return found;
	};
	return {
		valueAt: (at) => {
			const found = find(at);
			return found && placeOf(found.value);
		},
		keyAt: (at) => {
			const found = find(at)?.key;
			return found && placeOf(found);
		},
		headAt: (at) => {
			const found = find(at);
			if (found === void 0) return void 0;
			if (found.children === void 0) return placeOf(found.value);
			const { start, end } = found.value;
			return placeOf(found.key ?? {
				start,
				end: Math.min(end, endOfLine(text, start))
			});
		}
	};
}
/** Turns offsets of the text into lines and columns. A byte order mark takes no column. */
function placesIn(text) {
	const lines = [];
	for (let start = 0; start <= text.length; start = endOfLine(text, start) + 1) lines.push(start);
	const beforeFirst = text.startsWith("﻿") ? 1 : 0;
	return ({ start, end }) => {
		const line = countUpTo(lines, start);
		const col = start - (lines[line - 1] ?? 0) + 1;
		return {
			line,
			column: line === 1 ? Math.max(1, col - beforeFirst) : col,
			offset: start,
			length: Math.max(0, end - start)
		};
	};
}
/** How many of the numbers, which ascend, are not above `most`. */
function countUpTo(numbers, most) {
	let [from, to] = [0, numbers.length];
	while (from < to) {
		const middle = from + to >> 1;
		if ((numbers[middle] ?? Infinity) <= most) from = middle + 1;
		else to = middle;
	}
	return from;
}
/** The offset of the line break after `offset`, or of the end of the text. */
function endOfLine(text, offset) {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end;
}
// src/scenario/against-schema.ts
/**
* Resources that were checked once, by what was read of them. A reader that gives what did not change as the very object
* that it was makes that only what changed is checked again. What is read is never changed.
*/
var checked$1 = fromNames(() => /* @__PURE__ */ new WeakMap());
/** Checks a document against the schema. Its answers are those of `scenarioSchema.safeParse`. */
function againstSchema(document) {
	if (!isMap(document)) return scenarioSchema.safeParse(document);
	const known = {};
	const rest = { ...document };
	for (const name of NAMES) {
		const collection = rest[name];
		if (!isMap(collection)) continue;
		const [found, others] = sift(collection, checked$1[name]);
		known[name] = found;
		rest[name] = others;
	}
	const parsed = scenarioSchema.safeParse(rest);
	if (!parsed.success) return scenarioSchema.safeParse(document);
	const data = { ...parsed.data };
	for (const name of NAMES) {
		const collection = document[name];
		const [before, now] = [known[name], parsed.data[name]];
		if (!isMap(collection) || before === void 0 || now === void 0) continue;
		const fresh = now;
		const whole = Object.entries(collection).map(([id, resource]) => {
			const value = before.has(id) ? before.get(id) : fresh[id];
			if (isMap(resource)) checked$1[name].set(resource, value);
			return [id, value];
		});
		data[name] = Object.fromEntries(whole);
	}
	return {
		success: true,
		data
	};
}
var NAMES = Object.keys(collectionSchemas);
function fromNames(make) {
	return Object.fromEntries(Object.keys(collectionSchemas).map((name) => [name, make()]));
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Those that were checked before, as the check left them, and the others. */
function sift(collection, memory) {
	const found = /* @__PURE__ */ new Map();
	const others = Object.entries(collection).filter(([id, resource]) => {
		const before = isMap(resource) ? memory.get(resource) : void 0;
		if (before !== void 0) found.set(id, before);
		return before === void 0;
	});
	return [found, Object.fromEntries(others)];
}
// src/scenario/icmp-ignored.ts
/** ICMP types and codes in rules for other protocols: AWS ignores them (NACL-8, SG-8). compile/ says so of ports. */
function icmpIgnored(scenario) {
	return [...inCollection("networkAcls", scenario.networkAcls, "NACL-8"), ...inCollection("securityGroups", scenario.securityGroups, "SG-8")];
}
function inCollection(name, collection, reference) {
	return Object.entries(collection ?? {}).flatMap(([id, lists]) => ["inbound", "outbound"].flatMap((direction) => (lists[direction] ?? []).flatMap((rule, index) => inRule(rule, pointer(name, id, direction, index), reference))));
}
function inRule(rule, at, reference) {
	const protocol = parseProtocol(rule.allow ?? rule.deny ?? "all");
	if (!protocol.ok || isIcmp(protocol.value)) return [];
	const params = { protocol: formatProtocol(protocol.value) };
	return ["icmpType", "icmpCode"].flatMap((field) => {
		const value = rule[field];
		if (value === void 0 || value === -1) return [];
		return [warning("icmp-ignored", child(at, field), {
			found: String(value),
			params,
			rule: reference
		})];
	});
}
// src/scenario/check.ts
/** More issues than this help nobody. */
var MOST_ISSUES = 1e3;
/** Checks a document whose text was read. Finds everything that is wrong with it at once, in the order of the text. */
function checkScenario(text, read) {
	const placeOf = placesIn(text);
	if (!read.ok) return fail(located(read.error, placeOf));
	const { value, spans, issues: textIssues } = read.value;
	const source = sourceMapOf(spans, text, placeOf);
	const checked = checkDocument(value);
	const unclear = new Set(textIssues.filter(({ issue }) => issue.code !== "duplicate-key").map(({ issue }) => issue.at));
	const schemaIssues = checked.issues.filter(({ at }) => at === "" || !unclear.has(at));
	const errors = [...located(textIssues.slice(0, MOST_ISSUES), placeOf), ...locate(schemaIssues, source)];
	if (errors.length > 0 || checked.scenario === void 0) return fail(inReadingOrder(errors));
	const warnings = [...located(read.value.warnings, placeOf), ...locate(icmpIgnored(checked.scenario), source)];
	return ok({
		scenario: checked.scenario,
		source,
		warnings: inReadingOrder(warnings)
	});
}
function checkDocument(document) {
	if (typeof document !== "object" || document === null || Array.isArray(document)) {
		const type = Array.isArray(document) ? "list" : "scalar";
		return { issues: [error("not-a-map", pointer(), { params: { type } })] };
	}
	const version = valueAt(document, ["packetwalk"]) ?? void 0;
	const wrong = version === void 0 ? missingVersion(document) : wrongVersion(version);
	if (wrong?.stops === true) return { issues: [wrong.issue] };
	const migrated = typeof version === "number" && wrong === void 0 ? migrate(document, version) : document;
	const parsed = againstSchema(migrated);
	if (parsed.success) return {
		scenario: parsed.data,
		issues: []
	};
	const issues = schemaIssues(parsed.error.issues.filter(({ path }) => path[0] !== "packetwalk"), migrated, MOST_ISSUES);
	return { issues: wrong === void 0 ? issues : [wrong.issue, ...issues] };
}
function missingVersion(document) {
	const known = new Set(keysOf(branchesOf$1(scenarioSchema)));
	const isScenario = Object.keys(document).some((key) => known.has(key));
	return {
		issue: error("missing-version", pointer(), { suggestion: "packetwalk: 1" }),
		stops: !isScenario
	};
}
function wrongVersion(version) {
	const at = pointer("packetwalk");
	const supported = supportedVersions();
	if (typeof version !== "number") {
		const [found, params] = [foundOf(version), {
			wanted: "int",
			type: typeOf(version)
		}];
		const details = {
			suggestion: String(supported.at(-1)),
			params
		};
		return {
			issue: error("wrong-type", at, found === void 0 ? details : {
				...details,
				found
			}),
			stops: false
		};
	}
	if (supported.includes(version)) return void 0;
	const expected = supported.map((one) => `\`${one}\``).join(", ");
	return {
		issue: error("unknown-version", at, {
			found: String(version),
			expected
		}),
		stops: true
	};
}
function located(issues, placeOf) {
	return inReadingOrder(issues.map(({ issue, span }) => ({
		...withFirstLine(issue, placeOf),
		...placeOf(span)
	})));
}
/** Of a key that is there twice, the other place, as a line and a column. */
function withFirstLine(issue, placeOf) {
	const offset = issue.params?.["firstOffset"];
	if (typeof offset !== "number") return issue;
	const { line, column } = placeOf({
		start: offset,
		end: offset
	});
	return {
		...issue,
		params: {
			firstLine: line,
			firstColumn: column
		}
	};
}
// src/ui/state/read-document.ts
/** Texts that came read, such as those of the gallery. */
var known$2 = /* @__PURE__ */ new Map();
var reader = null;
function noteRead(text, read) {
	known$2.set(text, read);
}
/** From here on any text can be read. Until then only what came read is shown: see whole-reader.ts. */
function useReader(next) {
	reader = next;
}
/** Reads the document that is open, and of it only what was changed. */
var readOpenText = (text) => {
	if (reader !== null) return reader(text);
	const read = known$2.get(text);
	if (read === void 0) throw new Error("the reader for this text is not loaded");
	return ok(read);
};
/** Text to network; or everything that is wrong, with its place in the text. */
function readDocument(text) {
	const parsed = checkScenario(text, readOpenText(text));
	if (!parsed.ok) return parsed;
	const { scenario, source, warnings } = parsed.value;
	const network = compile(scenario);
	if (!network.ok) return fail(locate(network.error, source));
	return ok({
		scenario,
		network: network.value,
		warnings: [...warnings, ...locate(network.value.warnings, source)]
	});
}
// src/ui/state/gallery.ts
var LOADERS = new Map(Object.entries(/* @__PURE__ */ Object.assign({
	"../../../scenarios/alb-target-security-group-for-clients.yaml": () => __vitePreload(() => import("./alb-target-security-group-for-clients-Cw5VXA8G.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/alb-without-cloudfront-prefix-list.yaml": () => __vitePreload(() => import("./alb-without-cloudfront-prefix-list-C_VL0adP.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/auto-scaling-group-behind-alb.yaml": () => __vitePreload(() => import("./auto-scaling-group-behind-alb-DWS_oYXm.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/bastion-ssh.yaml": () => __vitePreload(() => import("./bastion-ssh-CWIfbKVL.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/blackhole-route.yaml": () => __vitePreload(() => import("./blackhole-route-Q2Ig9PW1.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/client-vpn-without-authorization-rule.yaml": () => __vitePreload(() => import("./client-vpn-without-authorization-rule-Dhg6ibfp.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/closed-port.yaml": () => __vitePreload(() => import("./closed-port-vtrSS9hw.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/cloudfront-waf-alb.yaml": () => __vitePreload(() => import("./cloudfront-waf-alb-D910x7br.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/direct-connect-allowed-prefixes.yaml": () => __vitePreload(() => import("./direct-connect-allowed-prefixes-DE-zsvGc.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/direct-connect-with-vpn-backup.yaml": () => __vitePreload(() => import("./direct-connect-with-vpn-backup-DiCFR18G.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/ec2-to-rds-reply-dropped.yaml": () => __vitePreload(() => import("./ec2-to-rds-reply-dropped-BJTA7Oey.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/ec2-to-rds.yaml": () => __vitePreload(() => import("./ec2-to-rds-C4u8mKQt.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/ecs-task-without-public-ip.yaml": () => __vitePreload(() => import("./ecs-task-without-public-ip-vbZVYdwh.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/eks-pod-behind-node-address.yaml": () => __vitePreload(() => import("./eks-pod-behind-node-address-D3hPZW0v.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/ephemeral-port-ranges.yaml": () => __vitePreload(() => import("./ephemeral-port-ranges-i1k-pa2i.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/gateway-load-balancer-geneve-blocked.yaml": () => __vitePreload(() => import("./gateway-load-balancer-geneve-blocked-cU06ZMpK.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/gateway-load-balancer-ingress.yaml": () => __vitePreload(() => import("./gateway-load-balancer-ingress-4G8Zhvdq.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/gateway-load-balancer-return-past-endpoint.yaml": () => __vitePreload(() => import("./gateway-load-balancer-return-past-endpoint-D5FeZ4oi.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/gateway-load-balancer-zone-without-appliance.yaml": () => __vitePreload(() => import("./gateway-load-balancer-zone-without-appliance-B9B0D02L.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/interface-endpoint-without-443.yaml": () => __vitePreload(() => import("./interface-endpoint-without-443-BAZv23bW.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/ipv6-egress-only.yaml": () => __vitePreload(() => import("./ipv6-egress-only-CUyavNL3.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/lambda-in-public-subnet.yaml": () => __vitePreload(() => import("./lambda-in-public-subnet-CeiV82ow.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/lambda-subnet-without-nat-route.yaml": () => __vitePreload(() => import("./lambda-subnet-without-nat-route-C6CUtmmp.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/longest-prefix-match.yaml": () => __vitePreload(() => import("./longest-prefix-match-DHNeGXL3.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/missing-internet-gateway-route.yaml": () => __vitePreload(() => import("./missing-internet-gateway-route-DeZeZxus.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/nat-gateway-in-private-subnet.yaml": () => __vitePreload(() => import("./nat-gateway-in-private-subnet-FaoCJkQb.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/nat-instance-source-dest-check.yaml": () => __vitePreload(() => import("./nat-instance-source-dest-check-DoKXusvz.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/nat-subnet-blocks-ephemeral-ports.yaml": () => __vitePreload(() => import("./nat-subnet-blocks-ephemeral-ports-EBj2Fc1E.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/network-acl-rule-order.yaml": () => __vitePreload(() => import("./network-acl-rule-order-C1tzTK2X.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/network-firewall-appliance-mode-off.yaml": () => __vitePreload(() => import("./network-firewall-appliance-mode-off-CGKQ90XY.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/network-firewall-inspection-vpc.yaml": () => __vitePreload(() => import("./network-firewall-inspection-vpc-InPF4g0k.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/nlb-client-ip-preserved.yaml": () => __vitePreload(() => import("./nlb-client-ip-preserved-C-csKPSx.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/nlb-cross-zone-off.yaml": () => __vitePreload(() => import("./nlb-cross-zone-off-TbGXT7nY.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/peering-not-transitive.yaml": () => __vitePreload(() => import("./peering-not-transitive-BeczKvp8.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/peering-overlapping-cidrs.yaml": () => __vitePreload(() => import("./peering-overlapping-cidrs-BU7SuYo6.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/peering.yaml": () => __vitePreload(() => import("./peering-Cq8ltWE-.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/prefix-list-in-rules-and-routes.yaml": () => __vitePreload(() => import("./prefix-list-in-rules-and-routes-11sC07fO.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/private-to-internet-through-nat.yaml": () => __vitePreload(() => import("./private-to-internet-through-nat-BF5SSy5U.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/public-subnet-without-public-ip.yaml": () => __vitePreload(() => import("./public-subnet-without-public-ip-BACCbert.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/rds-failover-to-closed-subnet.yaml": () => __vitePreload(() => import("./rds-failover-to-closed-subnet-CoS1JG_K.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/rds-publicly-accessible-without-route.yaml": () => __vitePreload(() => import("./rds-publicly-accessible-without-route-BTOESaW7.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/route-53-failover.yaml": () => __vitePreload(() => import("./route-53-failover-DNPk_OoB.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/s3-gateway-endpoint.yaml": () => __vitePreload(() => import("./s3-gateway-endpoint-qNTuyYAf.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/same-subnet.yaml": () => __vitePreload(() => import("./same-subnet-Caw0UKU-.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/security-group-reference-missing.yaml": () => __vitePreload(() => import("./security-group-reference-missing-DJkx9H4b.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/three-tier-load-balancer.yaml": () => __vitePreload(() => import("./three-tier-load-balancer-4U_2IZ3p.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/three-tier.yaml": () => __vitePreload(() => import("./three-tier-D4BYiSx4.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/transit-gateway-appliance-mode.yaml": () => __vitePreload(() => import("./transit-gateway-appliance-mode-Cc_R-vWW.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/transit-gateway-blackhole.yaml": () => __vitePreload(() => import("./transit-gateway-blackhole-BtMGfSPp.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/transit-gateway-hub-and-spoke.yaml": () => __vitePreload(() => import("./transit-gateway-hub-and-spoke-DFOipz3D.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/unhealthy-target-health-check-port.yaml": () => __vitePreload(() => import("./unhealthy-target-health-check-port-BJqBiW7N.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/vpn-propagation-off.yaml": () => __vitePreload(() => import("./vpn-propagation-off-DdG_DMiE.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/vpn-tunnels-down.yaml": () => __vitePreload(() => import("./vpn-tunnels-down-B98RKS00.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/waf-blocks-before-load-balancer.yaml": () => __vitePreload(() => import("./waf-blocks-before-load-balancer-D5HqATiZ.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/what-arrives-behind-translation.yaml": () => __vitePreload(() => import("./what-arrives-behind-translation-9TbVFJlE.js").then((m) => m["default"]), [], import.meta.url),
	"../../../scenarios/why-not-through-the-firewall.yaml": () => __vitePreload(() => import("./why-not-through-the-firewall-DzBNPqje.js").then((m) => m["default"]), [], import.meta.url)
})).map(([path, load]) => [path.replace(/^.*\/|\.yaml$/g, ""), load]));
/** What the page opens with: the request arrives, and its answer does not. */
var FIRST_SCENARIO = "ec2-to-rds-reply-dropped";
var SCENARIO_NAMES = [...LOADERS.keys()];
/** A scenario, which can be shown from here on; undefined where the gallery has none of this name. */
async function loadScenario(name) {
	const document = await LOADERS.get(name)?.();
	if (document === void 0) return void 0;
	const { text, read: packed } = document;
	const read = unpackRead(packed);
	noteRead(text, read);
	return {
		text,
		read
	};
}
// src/link/link-state.ts
/** How the page shows a walk: with everything that edits it, large for a projector, or as a part of another page. */
var MODES = [
	"explore",
	"present",
	"embed"
];
// src/link/position-text.ts
/** `response.7`, counted from 1; of a later connection, `2.response.7`. */
function formatPosition({ connection, leg, hop }) {
	return `${connection === 0 ? "" : `${connection + 1}.`}${leg}.${hop + 1}`;
}
/** The other way; null for a text that names no hop. */
function parsePosition(text) {
	const parts = /^(?:(\d{1,3})\.)?(request|response)\.(\d{1,4})$/.exec(text);
	if (parts === null) return null;
	const leg = parts[2] === "response" ? "response" : "request";
	return {
		connection: Math.max(0, Number(parts[1] ?? 1) - 1),
		leg,
		hop: Math.max(0, Number(parts[3]) - 1)
	};
}
// src/ui/state/location-hash.ts
var TEXT_FIELDS = [
	"from",
	"to",
	"protocol"
];
var PORT_FIELDS = ["port", "sourcePort"];
/** `#scenario=ec2-to-rds&flow=app-to-orders&port=5432&hop=response.2&lang=ko`: readable, and safe to write by hand. */
function formatHash(address) {
	const { scenario, own, flow, changes, position, mode, language } = address;
	const fields = new URLSearchParams();
	if (scenario !== null) fields.set("scenario", scenario);
	if (own !== null) fields.set("own", own);
	if (flow !== null) fields.set("flow", flow);
	for (const name of [...TEXT_FIELDS, ...PORT_FIELDS]) {
		const value = changes[name];
		if (value !== void 0) fields.set(name, String(value));
	}
	if (position !== null) fields.set("hop", formatPosition(position));
	if (mode !== "explore") fields.set("mode", mode);
	if (language !== null) fields.set("lang", language);
	return `#${fields.toString()}`;
}
/** Whether an address is a share link: its document stands in it, and is read by src/link. */
function isShareLink(hash) {
	return /^#\d+\./.test(hash);
}
var OWN = /&own=([\w-]{1,64})$/;
/** A share link that also names the own scenario which it was made of: of use to the browser that keeps it. */
function withOwn(link, own) {
	return `${link}&own=${own}`;
}
/** The own scenario that a share link names; null for none. */
function ownInLink(hash) {
	return OWN.exec(hash)?.[1] ?? null;
}
/** Reads what it understands, and leaves the rest: a link never fails to open. */
function parseHash(hash) {
	const fields = new URLSearchParams(hash.replace(/^#/, ""));
	const language = fields.get("lang");
	return {
		scenario: fields.get("scenario"),
		own: fields.get("own"),
		flow: fields.get("flow"),
		changes: {
			...Object.fromEntries(TEXT_FIELDS.flatMap((name) => entry(name, fields.get(name)))),
			...Object.fromEntries(PORT_FIELDS.flatMap((name) => entry(name, portIn(fields.get(name)))))
		},
		position: parsePosition(fields.get("hop") ?? ""),
		mode: MODES.find((mode) => mode === fields.get("mode")) ?? "explore",
		language: language === "en" || language === "ko" ? language : null
	};
}
function entry(name, value) {
	return value === null ? [] : [[name, value]];
}
function portIn(text) {
	return text !== null && /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? Number(text) : null;
}
// src/ui/state/route.svelte.ts
var LONGEST = 3e4;
var OWN_REST = 800;
var KEPT = "packetwalk.document";
var KEPT_HASH = "&document=kept";
var Route = class {
	#mode = state("explore");
	get mode() {
		return get(this.#mode);
	}
	set mode(value) {
		set(this.#mode, value, true);
	}
	#refused = state(null);
	#language = null;
	#asked = null;
	#entry = null;
	#arrivals = 0;
	#isArriving = false;
	#workbench;
	#walk;
	#keeper;
	constructor(workbench, walk, keeper) {
		this.#workbench = workbench;
		this.#walk = walk;
		this.#keeper = keeper;
	}
	/** The link that was last opened, where it cannot be used. */
	get refused() {
		return get(this.#refused);
	}
	dismiss() {
		set(this.#refused, null);
	}
	/** Asks for a hop of the walk to come. */
	stayAt(position) {
		this.#asked = position;
	}
	/** The hop that was asked for, once. */
	takePosition() {
		const asked = this.#asked;
		this.#asked = null;
		return asked;
	}
	/** Shows what an address says. */
	async goTo(hash) {
		const arrival = ++this.#arrivals;
		this.#isArriving = true;
		this.#entry = null;
		set(this.#refused, null);
		if (isShareLink(hash)) await this.#openLink(hash, arrival);
		else await this.#openAddress(parseHash(hash), hash.endsWith(KEPT_HASH) ? keptText() : null);
		await tick();
		if (arrival === this.#arrivals) this.#isArriving = false;
	}
	async #openAddress(address, kept) {
		if (address.language !== null) preferences.language = address.language;
		this.#asked = address.position;
		this.mode = address.mode;
		this.#language = null;
		if (kept !== null) {
			await __vitePreload(() => import("./whole-reader-qU9YG7ne.js").then((n) => n.t), __vite__mapDeps([11,10,4]), import.meta.url);
			this.#workbench.show({
				source: { kind: "link" },
				text: kept,
				name: null
			}, address);
		} else if (address.own !== null) await (await this.#keeper()).open(address.own, address);
		else await this.#workbench.open(address.scenario ?? "ec2-to-rds-reply-dropped", address);
	}
	async #openLink(hash, arrival) {
		const { openLink } = await __vitePreload(async () => {
			const { openLink } = await import("./codec-wJvHBn4q.js");
			return { openLink };
		}, __vite__mapDeps([36,4,37,5,38,9,10,11]), import.meta.url);
		if (arrival !== this.#arrivals) return;
		const opened = openLink(hash);
		if (await this.#openOwn(hash, opened, arrival)) return;
		if (arrival !== this.#arrivals) return;
		if (!opened.ok) {
			set(this.#refused, opened.error);
			if (this.#workbench.opened === null) await this.#workbench.open(FIRST_SCENARIO);
			return;
		}
		const { text, ...state } = opened.value;
		this.#take(state);
		this.#workbench.show({
			source: { kind: "link" },
			text,
			name: null
		}, state);
	}
	/** Whether this browser keeps what the link was made of: then that is opened, as it is now. */
	async #openOwn(hash, opened, arrival) {
		const id = ownInLink(hash);
		if (id === null || opened.ok && opened.value.mode === "embed") return false;
		const keeper = await this.#keeper();
		if (!await keeper.keeps(id) || arrival !== this.#arrivals) return false;
		if (opened.ok) this.#take(opened.value);
		await keeper.open(id, opened.ok ? opened.value : void 0);
		if (!opened.ok || isMadeHere() || arrival !== this.#arrivals) return true;
		const { isSameDocument } = await __vitePreload(async () => {
			const { isSameDocument } = await import("./codec-wJvHBn4q.js");
			return { isSameDocument };
		}, __vite__mapDeps([36,4,37,5,38,9,10,11]), import.meta.url);
		const { text, flow, changes } = opened.value;
		if (isSameDocument(text, this.#workbench.scenario)) return true;
		keeper.offer(() => this.#workbench.show({
			source: { kind: "link" },
			text,
			name: null
		}, {
			flow,
			changes
		}));
		return true;
	}
	#take({ language, position, mode }) {
		if (language !== null) preferences.speak(language);
		this.#language = language;
		this.#asked = position;
		this.mode = mode;
	}
	/** What a link to what is shown says besides the document. */
	get state() {
		const { flowName: flow, changes } = this.#workbench;
		const { step } = this.#walk;
		return {
			flow,
			changes,
			position: step === void 0 ? null : positionOf(step),
			mode: this.mode,
			language: this.#language
		};
	}
	/** Keeps the address after what is shown. Called in an effect. */
	follow() {
		const { source, scenario, shown, text } = this.#workbench;
		const { state } = this;
		const { language } = preferences;
		if (source === null || state.position === null && source.kind !== "own") return;
		const entry = `${shown} ${state.flow}`;
		const isNewEntry = !this.#isArriving && this.#entry !== null && entry !== this.#entry;
		this.#entry = entry;
		const own = source.kind === "own" ? source.id : null;
		const address = formatHash({
			...state,
			scenario: galleryName(source),
			own,
			language
		});
		const here = parseHash(location.hash);
		const isNewOwn = own !== null && own !== (here.own ?? ownInLink(location.hash));
		if (isNewOwn) showAddress(() => address, {
			isNewEntry,
			rest: 0
		});
		const isLink = scenario !== null && source.kind !== "gallery";
		const isOtherLanguage = here.language !== null && here.language !== language;
		showAddress(isLink ? () => linkOrKept(scenario, state, {
			address,
			text,
			own
		}) : () => address, {
			isNewEntry: isNewEntry && !isNewOwn,
			rest: own !== null ? OWN_REST : isOtherLanguage ? 0 : 120
		});
	}
};
async function linkOrKept(scenario, state, { address, text, own }) {
	const { linkTo } = await __vitePreload(async () => {
		const { linkTo } = await import("./codec-wJvHBn4q.js");
		return { linkTo };
	}, __vite__mapDeps([36,4,37,5,38,9,10,11]), import.meta.url);
	const link = linkTo(scenario, state);
	if (link.length <= LONGEST) return own === null ? link : withOwn(link, own);
	if (own !== null) return address;
	try {
		sessionStorage.setItem(KEPT, text);
		return address + KEPT_HASH;
	} catch {
		return address;
	}
}
function keptText() {
	try {
		return sessionStorage.getItem(KEPT);
	} catch {
		return null;
	}
}
// src/ui/state/shortcuts.ts
var KEYS = {
	" ": { type: "toggle" },
	ArrowRight: { type: "step" },
	ArrowLeft: { type: "back" },
	Home: { type: "toStart" },
	End: { type: "toEnd" }
};
/** What a key asks of the player; undefined where it means something else there, such as a letter in a field. */
function shortcut(event) {
	if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
	const place = event.target instanceof Element ? event.target : null;
	if (place?.closest("input, select, textarea, dialog, [contenteditable], [role=separator]")) return;
	if (event.key === " " && place?.closest("button:not([aria-current=step]), a, summary")) return;
	if (/^[1-9]$/.test(event.key)) return {
		type: "jump",
		index: Number(event.key) - 1
	};
	return KEYS[event.key];
}
// src/base/shared.ts
function shared(before, now) {
	if (Object.is(before, now)) return before;
	if (Array.isArray(before) && Array.isArray(now)) return sharedList(before, now);
	if (before instanceof Set && now instanceof Set) return isEqualSet(before, now) ? before : now;
	if (isPlain(before) && isPlain(now)) return sharedFields(before, now);
	return now;
}
function sharedList(before, now) {
	const items = now.map((item, index) => shared(before[index], item));
	return before.length === now.length && items.every((item, index) => Object.is(item, before[index])) ? before : items;
}
function sharedFields(before, now) {
	const names = Object.keys(now);
	let isEqual = names.length === Object.keys(before).length;
	const fields = {};
	for (const name of names) {
		fields[name] = shared(before[name], now[name]);
		isEqual &&= Object.hasOwn(before, name) && Object.is(fields[name], before[name]);
	}
	return isEqual ? before : fields;
}
function isPlain(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
function isEqualSet(before, now) {
	return before.size === now.size && [...now].every((item) => before.has(item));
}
// src/explain/stop.ts
/** What a code says at this hop: for components that have nothing more precise to say. */
function tellCode(code, hop, m) {
	const { chip, sentence, why } = m.codes[code];
	const facts = factsOf(hop, m);
	return {
		chip,
		sentence: sentence(facts),
		why: paragraph(why(facts), tellCauses(hop, m))
	};
}
/** The sentences of the causes that stand beside the code. */
function tellCauses(hop, m) {
	const facts = factsOf(hop, m);
	return paragraph(...hop.decision.causes.map((code) => m.codes[code].sentence(facts)));
}
/** The sentences of the remarks that change nothing. */
function tellNotes(hop, m) {
	const facts = factsOf(hop, m);
	return paragraph(...hop.decision.notes.map((code) => m.codes[code].sentence(facts)));
}
function factsOf({ component, packetIn }, m) {
	return {
		where: nameInSentence(component, m),
		type: component.type,
		source: formatIp(packetIn.source),
		destination: formatIp(packetIn.destination),
		protocol: formatProtocol(packetIn.protocol)
	};
}
// src/explain/crossing.ts
/** What joins a VPC to another network. */
function tellCrossing(subject) {
	const { hop, decision, at, m } = subject;
	const where = nameInSentence(decision.component, m);
	const step = m.crossing.step({
		leg: at.leg,
		where
	});
	if (decision.code !== null) return {
		step,
		...tellCode(decision.code, hop, m)
	};
	return {
		step,
		...tellPassage(subject)
	};
}
function tellPassage({ hop, decision, m }) {
	const { towards, zone } = decision;
	const words = {
		destination: formatIp(hop.packetIn.destination),
		towards: towards === null ? "" : nameInSentence(towards, m)
	};
	const chip = m.crossing.chip({
		...words,
		towards: towards === null ? "" : shortName(towards, words.towards)
	});
	const subnet = {
		subnet: hop.subnetId ?? "",
		zone: zone ?? ""
	};
	switch (decision.component.type) {
		case "vpc-peering-connection": return {
			chip,
			sentence: m.crossing.peering(words),
			why: m.crossing.peeringWhy
		};
		case "transit-gateway-attachment":
			if (hop.direction === "outbound") return {
				chip,
				sentence: m.crossing.leaves(subnet),
				why: m.crossing.leavesWhy
			};
			if (hop.direction === "inbound") return {
				chip,
				sentence: m.crossing.arrives(subnet),
				why: m.crossing.arrivesWhy
			};
			return {
				chip,
				sentence: m.crossing.transitPeering(words),
				why: ""
			};
		case "vpn-gateway": return {
			chip,
			sentence: m.crossing.passes(words),
			why: m.crossing.vpnGatewayWhy
		};
		case "vpn-connection": return {
			chip: m.crossing.chipTunnel({ tunnel: decision.tunnel ?? 1 }),
			sentence: m.crossing.tunnel({ tunnel: decision.tunnel ?? 1 }),
			why: ""
		};
		default: return {
			chip,
			sentence: m.crossing.passes(words),
			why: ""
		};
	}
}
/** In a chip there is no room for all the words of the longest kinds. */
function shortName({ type, id }, name) {
	return type === "direct-connect-gateway" ? id : name;
}
// src/explain/endpoint.ts
/** A gateway or interface endpoint: to which service it leads, or why it refuses. */
function tellEndpoint({ hop, decision, at, m }) {
	const { endpoint } = decision;
	const step = m.endpoint.step({
		leg: at.leg,
		id: endpoint.id
	});
	if (decision.code !== null) return {
		step,
		...tellCode(decision.code, hop, m)
	};
	const words = { service: endpoint.service };
	return {
		step,
		chip: m.endpoint.chip(words),
		sentence: sentenceOf$1(at.leg, decision, m)(words),
		why: ""
	};
}
function sentenceOf$1(leg, { endpoint, verdict }, m) {
	if (endpoint.kind === "gateway-endpoint") return leg === "request" ? m.endpoint.gateway : m.endpoint.gatewayReply;
	return verdict === "deliver" ? m.endpoint.delivered : m.endpoint.provider;
}
// src/explain/edge.ts
/** A web ACL: the rule or default that decided, and with what it answers. */
function tellWebAcl({ hop, decision, at, m }) {
	const words = m.webAcl;
	const step = words.step({
		id: decision.webAcl.id,
		resource: nameInSentence(decision.resource, m)
	});
	const seen = (at.trace.connections[at.connection]?.openedBy ?? null) === null ? "" : words.seesProxy({ source: formatIp(hop.packetIn.source) });
	const told = verdictOf$1(decision, m);
	return {
		step,
		...told,
		why: paragraph(told.why, seen)
	};
}
function verdictOf$1({ webAcl, decidedBy, byDefault, status, code }, m) {
	const words = m.webAcl;
	if (webAcl.failing) {
		const sentence = status === null ? words.failingPasses : words.failingAnswers({ status });
		return {
			chip: words.chipFailing,
			sentence,
			why: words.failingWhy
		};
	}
	const rule = decidedBy?.id ?? "";
	if (code !== null) {
		const asks = decidedBy?.statement.inspects?.what ?? words.openCountry;
		return {
			chip: words.chipOpen({ rule }),
			sentence: words.open({
				rule,
				asks
			}),
			why: words.openWhy
		};
	}
	const action = words.action[decidedBy?.action ?? byDefault ?? "allow"];
	const chip = decidedBy === null ? words.chipDefault({ action }) : words.chipRule({
		rule,
		action
	});
	if (status === null) return {
		chip,
		sentence: decidedBy === null ? words.defaultAllows : words.ruleAllows({ rule }),
		why: ""
	};
	return {
		chip,
		sentence: decidedBy === null ? words.defaultAnswers({ status }) : words.ruleAnswers({
			rule,
			action,
			status
		}),
		why: words.answersWhy
	};
}
/** A distribution: at its edge, on the way to an origin, and back. */
function tellDistribution({ hop, decision, m }) {
	const words = m.distribution;
	const { id, shieldAdvanced } = decision.distribution;
	const source = formatIp(hop.packetIn.source);
	const destination = formatIp(hop.packetIn.destination);
	switch (decision.stage) {
		case "viewer": {
			const step = words.stepViewer({ id });
			const why = words.shield[shieldAdvanced ? "advanced" : "standard"];
			const { behavior, origin, status, cacheHit } = decision;
			if (decision.code !== null) {
				const { chip, sentence } = m.codes[decision.code];
				return {
					step,
					chip,
					sentence: sentence({
						where: nameInSentence(hop.component, m),
						type: "distribution",
						source,
						destination,
						protocol: ""
					}),
					why
				};
			}
			if (status !== null) return {
				step,
				chip: words.chipRefuses({ status }),
				sentence: words.refuses({ status }),
				why
			};
			if (cacheHit) return {
				step,
				chip: words.chipCached,
				sentence: words.cached,
				why
			};
			const name = behavior?.path ?? null;
			const by = name === null ? words.defaultBehavior : words.behavior({ path: name });
			const header = (decision.forwardedFor ?? []).join(", ");
			return {
				step,
				chip: words.chipOrigin({ origin: origin?.name ?? "" }),
				sentence: words.viewer({
					behavior: by,
					origin: origin?.name ?? ""
				}),
				why: paragraph(words.viewerWhy({ header }), why)
			};
		}
		case "origin": {
			const step = words.stepOrigin({ id });
			if (decision.code === "X_CONFIG_UNSUPPORTED") return {
				step,
				chip: m.codes[decision.code].chip,
				sentence: words.noGateway,
				why: ""
			};
			if (decision.code !== null) {
				const sentence = words.notPublic({ destination });
				return {
					step,
					chip: m.codes[decision.code].chip,
					sentence,
					why: words.notPublicWhy
				};
			}
			const why = decision.origin?.interfaceId === null ? words.originPublicWhy : words.originVpcWhy;
			return {
				step,
				chip: words.chipSends,
				sentence: words.origin({
					source,
					destination
				}),
				why
			};
		}
		case "answer": return {
			step: words.stepAnswer({ id }),
			chip: words.chipSends,
			sentence: words.answer({ destination }),
			why: ""
		};
	}
}
var MOST_NAMED$1 = 3;
/** Route 53's answer: which record, by which policy, and why no other. */
function tellName({ decision, m }) {
	const words = m.dnsName;
	const { name, zone, answer, decidedBy, policy, considered, failsOpen } = decision;
	const step = words.step({ name });
	if (answer === null || decidedBy === null) return {
		step,
		chip: words.chipNoAnswer,
		sentence: noAnswer(decision, m),
		why: ""
	};
	const candidates = considered.filter(({ standing }) => standing === "candidate").length;
	const passed = considered.filter(({ standing }) => standing !== "candidate").slice(0, MOST_NAMED$1);
	return {
		step,
		chip: words.chipAnswer({ answer }),
		sentence: words.answered({
			name,
			record: decidedBy.id,
			policy: words.policy[policy ?? "simple"],
			answer
		}),
		why: paragraph(failsOpen ? words.failsOpen : "", candidates > 1 ? words.candidates({ count: candidates }) : "", ...passed.map(({ record, standing }) => words.passedOver({
			record: record.id,
			reason: words.standing[standing]
		})), zone !== null && zone.vpcs !== null ? words.privateWhy({ zone: zone.id }) : "", words.filtersNothing)
	};
}
function noAnswer({ name, zone, checks }, m) {
	if (checks.some((check) => check.name === "dns-support" && !check.passed)) return m.dnsName.noResolver;
	return zone === null ? m.dnsName.noZone({ name }) : m.dnsName.noRecord({
		name,
		zone: zone.id
	});
}
// src/explain/position.ts
/** A trace never changes, and every sentence asks for its steps. */
var known$1 = /* @__PURE__ */ new WeakMap();
/** Every hop of the trace in the order in which the packets meet them. */
function stepsOf(trace) {
	const steps = known$1.get(trace) ?? stepsIn(trace);
	known$1.set(trace, steps);
	return steps;
}
function stepsIn(trace) {
	const steps = [];
	for (const { connection, leg } of legsOf(trace)) trace.connections[connection]?.[leg]?.hops.forEach((hop, index) => {
		steps.push({
			connection,
			leg,
			index,
			hop,
			number: steps.length + 1
		});
	});
	return steps;
}
/** The number of the step at a place, counted from 1. */
function stepNumber(trace, position) {
	let number = position.index + 1;
	for (const { connection, leg } of legsOf(trace)) {
		if (connection === position.connection && leg === position.leg) return number;
		number += trace.connections[connection]?.[leg]?.hops.length ?? 0;
	}
	return number;
}
/** The steps before a place that the packet really took, the latest first. */
function stepsBefore(at) {
	const number = stepNumber(at.trace, at);
	return stepsOf(at.trace).filter((step) => step.number < number && !step.hop.hypothetical).reverse();
}
// src/explain/gateway.ts
/** An internet gateway, or an egress-only internet gateway. */
function tellGateway(subject) {
	const { hop, decision, at, m } = subject;
	const step = m.gateway.step({
		leg: at.leg,
		direction: hop.direction
	});
	if (decision.code !== null) return {
		step,
		...tellCode(decision.code, hop, m)
	};
	if (decision.component.type === "egress-only-internet-gateway") return {
		step,
		...tellEgressOnly(subject)
	};
	return {
		step,
		...tellTranslation(subject)
	};
}
function tellTranslation({ hop, at, m }) {
	const { packetIn, packetOut } = hop;
	const source = formatIp(packetIn.source);
	const newSource = formatIp(packetOut.source);
	const destination = formatIp(packetIn.destination);
	const newDestination = formatIp(packetOut.destination);
	const why = at.leg === "request" ? m.gateway.noMemory : "";
	if (source !== newSource && destination !== newDestination) return {
		chip: m.gateway.chipTranslates({
			from: destination,
			to: newDestination
		}),
		sentence: m.gateway.translatesBoth({
			source,
			newSource,
			destination,
			newDestination
		}),
		why
	};
	if (source !== newSource) {
		const words = {
			from: source,
			to: newSource
		};
		return {
			chip: m.gateway.chipTranslates(words),
			sentence: m.gateway.translatesSource(words),
			why
		};
	}
	if (destination !== newDestination) {
		const words = {
			from: destination,
			to: newDestination
		};
		return {
			chip: m.gateway.chipTranslates(words),
			sentence: m.gateway.translatesDestination(words),
			why
		};
	}
	const sentence = isIpv4(packetIn.source) ? m.gateway.passesPlain : m.gateway.passes;
	return {
		chip: m.gateway.chipPasses,
		sentence,
		why: ""
	};
}
function tellEgressOnly({ hop, at, m }) {
	const chip = m.gateway.chipPasses;
	if (hop.direction !== "inbound") return {
		chip,
		sentence: paragraph(m.gateway.passes, m.gateway.egressOnlyRemembers),
		why: ""
	};
	const out = stepsBefore(at).find(({ hop: earlier }) => {
		const { decision, direction } = earlier;
		return decision.kind === "gateway" && decision.component.id === hop.component.id && direction === "outbound";
	});
	return {
		chip,
		sentence: m.gateway.egressOnlyReply({ step: out?.number ?? null }),
		why: ""
	};
}
// src/explain/load-balancer.ts
/** A node of a load balancer: which listener and rule took the request, which target it goes to, and why no other. */
function tellLoadBalancer(subject) {
	const { hop, decision, at, m } = subject;
	const step = m.loadBalancer.step({
		leg: at.leg,
		id: decision.loadBalancer.id
	});
	if (decision.code !== null) {
		const told = tellCode(decision.code, hop, m);
		return {
			step,
			...told,
			why: paragraph(told.why, statusWhy(decision, m), passedOver$1(decision, m))
		};
	}
	if (decision.listener === null) return {
		step,
		...tellWayBack(subject)
	};
	const words = {
		listener: `${decision.listener.protocol} ${decision.listener.port}`,
		rule: ruleText(decision, m),
		group: decision.targetGroup?.id ?? ""
	};
	const { target, status } = decision;
	if (status !== null || target === null) {
		const answered = {
			...words,
			status: status ?? 200
		};
		return {
			step,
			chip: m.loadBalancer.chipAnswers(answered),
			sentence: m.loadBalancer.answers(answered),
			why: ""
		};
	}
	const name = target.ip === null ? target.id : targetName(target);
	const chip = m.loadBalancer.chipForwards({ target: name });
	const why = paragraph(candidates(decision, m), passedOver$1(decision, m));
	if (target.ip === null) return {
		step,
		chip,
		sentence: m.loadBalancer.invokes({
			...words,
			target: name
		}),
		why
	};
	if (decision.source === "client") {
		const source = formatIp(hop.packetIn.source);
		return {
			step,
			chip,
			sentence: m.loadBalancer.handsOn({
				...words,
				target: name,
				source
			}),
			why
		};
	}
	const node = formatIp(decision.networkInterface.primaryIpv4 ?? hop.packetIn.destination);
	return {
		step,
		chip,
		sentence: m.loadBalancer.opens({
			...words,
			target: name,
			node
		}),
		why
	};
}
function tellWayBack({ hop, m }) {
	const sentence = m.loadBalancer.back({
		from: formatSource(hop.packetIn),
		to: formatSource(hop.packetOut)
	});
	return {
		chip: m.loadBalancer.chipBack,
		sentence,
		why: m.loadBalancer.backWhy
	};
}
function ruleText(decision, m) {
	const priority = decision.decidedBy?.priority ?? "default";
	return priority === "default" ? m.loadBalancer.defaultRule : m.loadBalancer.rule({ priority });
}
/** `app-1:8080` */
function targetName({ id, port }) {
	return port === 0 ? id : `${id}:${port}`;
}
function candidates({ targets, targetGroup }, m) {
	const count = targets.filter(({ standing }) => standing === "usable" || standing === "fail-open").length;
	return count < 2 || targetGroup === null ? "" : m.loadBalancer.candidates({
		count,
		group: targetGroup.id
	});
}
var MOST_NAMED = 3;
function passedOver$1({ targets }, m) {
	const passed = targets.filter(({ standing }) => standing !== "usable").slice(0, MOST_NAMED);
	return paragraph(...passed.map((one) => one.standing === "fail-open" ? "" : m.loadBalancer.passedOver({
		target: targetName(one.target),
		reason: reasonOf$2(one, m)
	})));
}
/** Why a target is used or not: its zone, or its health with where its check stops. */
function reasonOf$2({ standing, health }, m) {
	return health === null || standing === "other-zone" || standing === "zone-not-enabled" ? m.loadBalancer.standing[standing] : healthReason(health, m);
}
function healthReason({ state, reason, stop, port }, m) {
	if (stop === null || reason === "check-passes-partly") return `${m.loadBalancer.state[state]} (${m.loadBalancer.health[reason]})`;
	return m.loadBalancer.checkStops({
		port,
		where: nameInSentence(stop.component, m),
		leg: stop.leg,
		reason: m.codes[stop.code].chip
	});
}
function statusWhy({ status }, m) {
	return status === null ? "" : m.loadBalancer.statusWhy({ status });
}
// src/explain/nat-gateway.ts
/** A NAT gateway: what it makes of the packet, or why it refuses it. */
function tellNatGateway({ hop, decision, at, m }) {
	const step = m.natGateway.step({
		leg: at.leg,
		id: decision.natGateway.id
	});
	if (decision.code !== null) return {
		step,
		...tellCode(decision.code, hop, m)
	};
	const { packetIn, packetOut } = hop;
	switch (changeOf(hop)) {
		case "family": {
			const words = {
				source: formatIp(packetOut.source),
				destination: formatIp(packetOut.destination)
			};
			return familyOf(packetOut.source) === 4 ? {
				step,
				chip: m.natGateway.chipTranslates({ to: formatSource(packetOut) }),
				sentence: m.natGateway.translatesFamily(words),
				why: ""
			} : {
				step,
				chip: m.natGateway.chipTranslatesBack({ to: formatDestination(packetOut) }),
				sentence: m.natGateway.translatesFamilyBack(words),
				why: ""
			};
		}
		case "source": {
			const words = {
				from: formatSource(packetIn),
				to: formatSource(packetOut)
			};
			const sentence = m.natGateway.translates(words);
			return {
				step,
				chip: m.natGateway.chipTranslates(words),
				sentence,
				why: ""
			};
		}
		case "destination": {
			const words = {
				from: formatDestination(packetIn),
				to: formatDestination(packetOut)
			};
			const sentence = m.natGateway.translatesBack(words);
			return {
				step,
				chip: m.natGateway.chipTranslatesBack(words),
				sentence,
				why: ""
			};
		}
		case "nothing": return {
			step,
			chip: m.gateway.chipPasses,
			sentence: m.natGateway.passes,
			why: ""
		};
	}
}
/** The operating system of a host that forwards what is not for itself. */
function tellHost({ hop, decision, at, m }) {
	const { id } = decision.host.ref;
	const step = m.host.step({
		leg: at.leg,
		id
	});
	if (decision.code !== null) return {
		step,
		...tellCode(decision.code, hop, m)
	};
	const { packetIn, packetOut } = hop;
	switch (changeOf(hop)) {
		case "family":
		case "source": {
			const words = {
				id,
				from: formatSource(packetIn),
				to: formatSource(packetOut)
			};
			return {
				step,
				chip: m.host.chipTranslates(words),
				sentence: m.host.translates(words),
				why: ""
			};
		}
		case "destination": {
			const words = {
				id,
				from: formatDestination(packetIn),
				to: formatDestination(packetOut)
			};
			return {
				step,
				chip: m.host.chipTranslatesBack(words),
				sentence: m.host.translatesBack(words),
				why: ""
			};
		}
		case "nothing": return {
			step,
			chip: m.host.chipForwards,
			sentence: m.host.forwards({ id }),
			why: ""
		};
	}
}
function changeOf({ packetIn, packetOut }) {
	if (familyOf(packetIn.source) !== familyOf(packetOut.source)) return "family";
	if (formatSource(packetIn) !== formatSource(packetOut)) return "source";
	return formatDestination(packetIn) === formatDestination(packetOut) ? "nothing" : "destination";
}
// src/explain/mismatch.ts
/** Says in words the fields that a decision recorded as not matching. It decides nothing itself. */
function mismatchReason(rule, mismatches, packet, m) {
	const fields = mismatches.includes("family") ? ["family"] : mismatches;
	return m.mismatch.join(fields.map((field) => reasonOf$1(field, rule, packet, m)));
}
function reasonOf$1(field, rule, packet, m) {
	switch (field) {
		case "protocol": return m.mismatch.protocol({
			packet: formatProtocol(packet.protocol),
			rule: "protocol" in rule ? formatProtocol(rule.protocol) : ""
		});
		case "ports": return "ports" in rule ? portReason(rule.ports, packet, m) : "";
		case "icmp": return "icmp" in rule ? icmpReason(rule, packet, m) : "";
		case "source": return addressReason(rule, packet.source, "from", m);
		case "destination": return addressReason(rule, packet.destination, "to", m);
		case "family": return familyReason(rule, packet, m);
		case "reference-lost": return m.mismatch.referenceLost({ id: "peer" in rule ? formatPeer(rule.peer) : "" });
		case "reference-stale": return m.mismatch.referenceStale({ id: "peer" in rule ? formatPeer(rule.peer) : "" });
		case "host": return m.mismatch.host;
		case "path": return m.mismatch.path;
		case "source-ports": return m.mismatch.sourcePorts;
		case "undecided":
		case "country":
		case "rate":
		case "inspection": return m.mismatch[field];
		case "method": return m.mismatch.method;
		case "reference-unsupported": return m.mismatch.referenceUnsupported({ id: "peer" in rule ? formatPeer(rule.peer) : "" });
		case "local-preferred": return m.mismatch.localPreferred;
	}
}
function portReason(ports, packet, m) {
	const rule = formatPortRange(ports);
	if (packet.kind !== "ports") return m.mismatch.noPort({ rule });
	const port = packet.destinationPort;
	return ports.from === ports.to ? m.mismatch.port({
		port,
		rule
	}) : m.mismatch.portRange({
		port,
		rule
	});
}
function icmpReason(rule, packet, m) {
	return m.mismatch.icmp({
		packet: packet.kind === "icmp" ? icmpMessage(packet) : formatProtocol(packet.protocol),
		rule: formatIcmpMatch(rule.protocol, rule.icmp)
	});
}
function addressReason(rule, ip, end, m) {
	const address = formatIp(ip);
	if ("fromPorts" in rule) return m.mismatch.address({
		address,
		block: rule[end].text
	});
	if ("destination" in rule) return m.mismatch.address({
		address,
		block: formatCidr(rule.destination)
	});
	if ("cidr" in rule) return m.mismatch.address({
		address,
		block: formatCidr(rule.cidr)
	});
	return peerReason(rule.peer, address, m);
}
function peerReason(peer, address, m) {
	switch (peer.kind) {
		case "cidr": return m.mismatch.address({
			address,
			block: formatCidr(peer.cidr)
		});
		case "prefix-list": return m.mismatch.prefixList({
			address,
			id: peer.prefixList.id
		});
		case "security-group": return m.mismatch.group({
			address,
			id: peer.securityGroup.id
		});
		case "stale": return m.mismatch.referenceStale({ id: peer.id });
	}
}
function familyReason(rule, packet, m) {
	const packetFamily = formatFamily(familyOf(packet.source), m);
	const cidr = cidrOfRule(rule);
	if (cidr === null) return m.mismatch.familyOther({ packet: packetFamily });
	return m.mismatch.family({
		rule: formatFamily(cidr.family, m),
		packet: packetFamily
	});
}
function cidrOfRule(rule) {
	if ("fromPorts" in rule) return null;
	if ("destination" in rule) return rule.destination;
	if ("cidr" in rule) return rule.cidr;
	return rule.peer.kind === "cidr" ? rule.peer.cidr : null;
}
// src/explain/network-acl.ts
/** A network ACL: which entry decided, and why a reply needs one of its own. */
function tellNetworkAcl(subject) {
	const { decision, at, m } = subject;
	const { direction, decidedBy, verdict, subnetId } = decision;
	const step = m.networkAcl.step({
		leg: at.leg,
		direction,
		subnet: subnetId
	});
	if (verdict === "note") {
		const { chipNotEvaluated: chip, notEvaluated: sentence } = m.networkAcl;
		return {
			step,
			chip,
			sentence,
			why: ""
		};
	}
	const rule = ruleNumberOf(decidedBy);
	const chip = m.networkAcl.chip({
		direction,
		rule,
		action: decidedBy.action
	});
	const why = verdict === "deny" || verdict === "drop" ? whyDenied(subject) : "";
	return {
		step,
		chip,
		sentence: tellEntry(subject),
		why
	};
}
function tellEntry({ hop, decision, m }) {
	const { decidedBy, direction, considered } = decision;
	if (decidedBy.ruleNumber === "*") {
		const numbered = considered.filter(({ rule }) => rule.ruleNumber !== "*");
		if (numbered.length === 0) return m.networkAcl.closedWithoutRules({ direction });
		const family = formatFamily(familyOf(hop.packetIn.source), m);
		return numbered.every(({ mismatches }) => mismatches.includes("family")) ? m.networkAcl.closedForFamily({
			direction,
			family
		}) : m.networkAcl.closed;
	}
	const words = {
		rule: ruleNumberOf(decidedBy),
		scope: formatScope(decidedBy, m),
		direction,
		peer: formatCidr(decidedBy.cidr)
	};
	return decidedBy.action === "allow" ? m.networkAcl.allowed(words) : m.networkAcl.denied(words);
}
function whyDenied(subject) {
	const { hop, decision, at, m } = subject;
	const { considered, decidedBy } = decision;
	if (considered.length > 1 && considered.every(({ rule, mismatches }) => rule.ruleNumber === "*" || mismatches.includes("family"))) return m.networkAcl.otherFamily({ family: formatFamily(familyOf(hop.packetIn.source), m) });
	if (at.leg === "response") return whyReplyDenied(subject);
	if (decidedBy.ruleNumber !== "*") return m.networkAcl.firstMatchDecides;
	return nearMiss$1(considered, hop.packetIn, subject);
}
function whyReplyDenied(subject) {
	const { hop, decision, m } = subject;
	const request = requestThroughSameAcl(subject);
	const stateless = request === void 0 ? m.networkAcl.statelessAnyway : m.networkAcl.stateless({
		direction: decision.direction,
		step: request.number
	});
	switch (hop.packetIn.kind) {
		case "ports": return paragraph(stateless, ...portSentences(subject, hop.packetIn));
		case "icmp": {
			const reply = icmpMessage(hop.packetIn);
			const asked = reversePacket(hop.packetIn);
			const message = asked.kind === "icmp" ? m.networkAcl.replyMessage({
				reply,
				request: icmpMessage(asked)
			}) : "";
			return paragraph(stateless, message);
		}
		case "other": return stateless;
	}
}
/** The step at which this network ACL let the request of this very reply pass. */
function requestThroughSameAcl({ hop, decision, at }) {
	const request = reversePacket(hop.packetIn);
	return stepsBefore(at).find(({ leg, hop: earlier }) => {
		const met = earlier.decision;
		return leg === "request" && met.kind === "network-acl" && met.networkAcl.id === decision.networkAcl.id && met.subnetId === decision.subnetId && met.direction !== decision.direction && samePacket(earlier.packetIn, request);
	});
}
function portSentences(subject, packet) {
	const { decision, at, m } = subject;
	const { considered, decidedBy, direction } = decision;
	const port = packet.destinationPort;
	if (decidedBy.ruleNumber !== "*") {
		const words = {
			rule: ruleNumberOf(decidedBy),
			ports: formatPortRange(decidedBy.ports),
			port
		};
		return [whereReplyGoes(subject, packet), m.networkAcl.denyCoversPort(words)];
	}
	const forService = considered.find(({ rule, mismatches }) => rule.action === "allow" && onlyField(mismatches) === "ports" && includesPort(rule.ports, packet.sourcePort));
	const servicePortSentence = forService === void 0 ? "" : m.networkAcl.ruleForServicePort({
		rule: ruleNumberOf(forService.rule),
		port: packet.sourcePort
	});
	const covers = considered.find(({ rule, mismatches }) => rule.ruleNumber !== "*" && mismatches.length > 0 && !mismatches.includes("ports"));
	const last = covers === void 0 ? m.networkAcl.noRuleCoversPort({
		direction,
		port
	}) : nearMissOf(covers, packet, subject);
	return [
		whereReplyGoes(subject, packet),
		servicePortSentence,
		last,
		rangeSentence(subject, at, packet)
	];
}
function whereReplyGoes({ at, m }, packet) {
	const words = {
		port: packet.destinationPort,
		servicePort: packet.sourcePort
	};
	const asked = at.trace.connections[at.connection]?.packet;
	if (asked?.kind === "ports" && asked.sourcePort === packet.destinationPort) return m.networkAcl.replyToClient(words);
	for (const { hop } of stepsBefore(at)) {
		const { decision } = hop;
		if (decision.kind !== "nat" && decision.kind !== "host") continue;
		const outside = decision.translation?.outside;
		if (outside?.kind === "ports" && outside.sourcePort === packet.destinationPort) return m.networkAcl.replyToNat({
			...words,
			nat: nameInSentence(hop.component, m)
		});
	}
	return m.networkAcl.replyToClient(words);
}
function rangeSentence({ m }, at, packet) {
	const { sourcePorts } = at.trace.flow;
	const port = packet.destinationPort;
	if (sourcePorts.from === sourcePorts.to || !includesPort(sourcePorts, port)) return "";
	const asked = at.trace.connections[at.connection]?.packet;
	if (asked?.kind !== "ports" || asked.sourcePort !== port) return "";
	return m.networkAcl.portInRange({
		port,
		range: formatPortRange(sourcePorts)
	});
}
/** The first numbered rule that failed on one field alone, if any. */
function nearMiss$1(considered, packet, subject) {
	const nearest = considered.find(({ rule, mismatches }) => rule.action === "allow" && onlyField(mismatches) !== void 0);
	return nearest === void 0 ? "" : nearMissOf(nearest, packet, subject);
}
function nearMissOf({ rule, mismatches }, packet, { m }) {
	const reason = mismatchReason(rule, mismatches, packet, m);
	return m.networkAcl.nearMiss({
		rule: ruleNumberOf(rule),
		reason
	});
}
function onlyField(mismatches) {
	return mismatches.length === 1 ? mismatches[0] : void 0;
}
// src/explain/network-interface.ts
/** A network interface: it sends, it delivers, or its source/destination check refuses. */
function tellNetworkInterface(subject) {
	const { hop, decision, at, m } = subject;
	const host = decision.networkInterface.ref.id;
	const words = {
		leg: at.leg,
		host
	};
	const { stepSends, stepArrives } = m.networkInterface;
	const step = hop.direction === "outbound" ? stepSends(words) : stepArrives(words);
	if (failed(decision.checks, "listens") && (decision.code === null || decision.code === "X_CONNECTION_RESET")) return {
		step,
		...tellRefusal(subject)
	};
	if (decision.code !== null) return {
		step,
		...tellCode(decision.code, hop, m)
	};
	return {
		step,
		...hop.direction === "outbound" ? tellSending(subject) : tellArrival(subject)
	};
}
function tellSending({ hop, decision, m }) {
	const source = formatIp(hop.packetIn.source);
	return failed(decision.checks, "source-is-own-address") ? {
		chip: m.networkInterface.chipPasses,
		sentence: m.networkInterface.sendsForOther({ source }),
		why: ""
	} : {
		chip: m.networkInterface.chipSends,
		sentence: m.networkInterface.sends({ source }),
		why: ""
	};
}
function tellArrival({ hop, decision, at, m }) {
	const destination = formatIp(hop.packetIn.destination);
	const host = decision.networkInterface.ref.id;
	if (decision.verdict !== "deliver") {
		const sentence = failed(decision.checks, "destination-is-own-address") ? m.networkInterface.accepts({ destination }) : m.networkInterface.passes;
		return {
			chip: m.networkInterface.chipPasses,
			sentence,
			why: ""
		};
	}
	return {
		chip: hop.hypothetical ? m.networkInterface.chipNotDelivered : m.networkInterface.chipDelivered,
		sentence: at.leg === "response" ? m.networkInterface.deliveredReply({ host }) : m.networkInterface.delivered({
			destination,
			host
		}),
		why: ""
	};
}
function tellRefusal({ hop, decision, m }) {
	const words = {
		service: serviceOf(hop.packetIn),
		host: decision.networkInterface.ref.id
	};
	const { chipRefused, refused, refusedWhy, unheard, unheardWhy } = m.networkInterface;
	return hop.packetIn.protocol === 6 ? {
		chip: chipRefused(words),
		sentence: refused(words),
		why: refusedWhy
	} : {
		chip: chipRefused(words),
		sentence: unheard(words),
		why: unheardWhy
	};
}
function failed(checks, name) {
	return checks.some((check) => check.name === name && !check.passed);
}
// src/explain/place.ts
/** Where the packet ends, or begins, outside every rule: the internet, an AWS service, a subnet without an owner. */
function tellPlace({ hop, decision, at, m }) {
	const isInternet = decision.component.type === "internet";
	const place = nameInSentence(decision.component, m);
	const { leg } = at;
	const source = formatIp(hop.packetIn.source);
	const destination = formatIp(hop.packetIn.destination);
	if (isInternet && decision.code === "NO_POSSIBLE_DESTINATION") {
		const { chip } = m.codes[decision.code];
		const sentence = m.place.nobodyOutside({ destination });
		return {
			step: m.place.stepStarts({ leg }),
			chip,
			sentence,
			why: ""
		};
	}
	if (decision.code !== null) return {
		step: m.place.step({
			leg,
			place
		}),
		...tellCode(decision.code, hop, m)
	};
	if (isInternet && decision.verdict !== "deliver") {
		const { stepStarts, chipSends: chip, sends } = m.place;
		return {
			step: stepStarts({ leg }),
			chip,
			sentence: sends({ source }),
			why: ""
		};
	}
	if (decision.verdict === "route") {
		const { chipSends: chip, sendsFrom } = m.place;
		return {
			step: m.place.step({
				leg,
				place
			}),
			chip,
			sentence: sendsFrom({
				place,
				destination
			}),
			why: ""
		};
	}
	if (decision.notes.includes("X_NACL_NOT_EVALUATED")) {
		const { chipExempt: chip, exempt } = m.place;
		return {
			step: m.place.step({
				leg,
				place
			}),
			chip,
			sentence: exempt({
				destination,
				place
			}),
			why: ""
		};
	}
	return {
		step: isInternet ? m.place.stepInternet({ leg }) : m.place.step({
			leg,
			place
		}),
		chip: hop.hypothetical ? m.networkInterface.chipNotDelivered : m.place.chipDelivered,
		sentence: isInternet ? m.place.deliveredInternet({ destination }) : m.place.delivered({
			destination,
			place
		}),
		why: ""
	};
}
/** The resolver's answer to the client's question for an address. */
function tellResolver({ hop, decision, m }) {
	const { asked, answer, code } = decision;
	const step = m.resolver.step({ id: asked.id });
	if (answer === null) {
		const why = code === null ? "" : tellCode(code, hop, m).why;
		return {
			step,
			chip: m.resolver.chipNoAnswer,
			sentence: m.resolver.noAnswer(asked),
			why
		};
	}
	return {
		step,
		chip: m.resolver.chipAnswer({ answer }),
		sentence: m.resolver.answered({
			...asked,
			answer
		}),
		why: asked.name === "public-name" && isPrivate(answer) ? m.resolver.publicNameInside : ""
	};
}
function isPrivate(answer) {
	const address = parseIp(answer);
	return address.ok && isPrivateIpv4(address.value);
}
// src/explain/gateway-load-balancer.ts
/** A Gateway Load Balancer: its endpoint, or its node before and after an appliance. */
function tellGatewayLoadBalancer({ hop, decision, at, m }) {
	const words = m.gatewayLoadBalancer;
	const step = stepOf$1(decision, at.leg, m);
	if (decision.code !== null) {
		const told = tellCode(decision.code, hop, m);
		return {
			step,
			...told,
			why: paragraph(told.why, passedOver$1(decision, m))
		};
	}
	const { part, endpoint, target } = decision;
	if (part === "endpoint" || target === null) {
		const sentence = words.enter({ service: endpoint.behind.id });
		const why = words.enterWhy({ subnet: endpoint.subnet.id });
		return {
			step,
			chip: words.enterChip,
			sentence,
			why
		};
	}
	if (part === "appliance") {
		const sentence = words.inspects({ id: target.id });
		return {
			step,
			chip: words.inspectsChip,
			sentence,
			why: words.inspectsWhy
		};
	}
	if (part === "decapsulate") return {
		step,
		chip: words.unwrapChip,
		sentence: words.unwrap({ target: target.id }),
		why: ""
	};
	const facts = {
		target: target.id,
		address: formatDestination(hop.packetOut),
		node: formatIp(hop.packetOut.source)
	};
	return {
		step,
		chip: words.wrapChip(facts),
		sentence: decision.sticks ? words.wrapSticks(facts) : words.wrap(facts),
		why: paragraph(decision.sticks ? "" : words.wrapWhy, decision.sticks ? "" : candidates(decision, m), passedOver$1(decision, m))
	};
}
function stepOf$1({ part, endpoint, networkInterface }, leg, m) {
	const words = m.gatewayLoadBalancer;
	if (part === "appliance" && networkInterface !== null) return words.applianceStep({
		leg,
		id: networkInterface.ref.id
	});
	return part === "endpoint" || networkInterface === null ? words.endpointStep({
		leg,
		where: nameInSentence(endpoint.ref, m)
	}) : words.step({
		leg,
		id: networkInterface.host.ref.id
	});
}
// src/explain/network-firewall.ts
/** A firewall at its endpoint: the engine, the rule or default that decided, and the part of the connection. */
function tellFirewall({ hop, decision, at, m }) {
	const { engine, decidedBy, byDefault, phase, firewall, code } = decision;
	const words = m.firewall;
	const step = words.step({
		leg: at.leg,
		where: nameInSentence(decision.endpoint.ref, m),
		firewall: firewall.id
	});
	if (code === "X_ASYMMETRIC_PATH") return {
		step,
		...tellCode(code, hop, m),
		why: words.streamException
	};
	if (code !== null && code !== "FIREWALL_RULES_RESTRICTION" && code !== "FIREWALL_UNSUPPORTED_RULE_OPTIONS") return {
		step,
		...tellCode(code, hop, m)
	};
	if (engine === "state") return {
		step,
		chip: words.remembered,
		sentence: words.passesFlow,
		why: words.passesFlowWhy
	};
	const part = phase === null ? "" : words.phase[phase];
	const engineName = words.engine[engine];
	if (code === "FIREWALL_UNSUPPORTED_RULE_OPTIONS") {
		const rule = decidedBy?.id ?? "";
		const asks = decidedBy?.options ?? decidedBy?.domains?.join(", ") ?? "";
		return {
			step,
			chip: words.undecidedChip({ rule }),
			sentence: words.undecided({
				rule,
				asks
			}),
			why: words.undecidedWhy
		};
	}
	const stops = code !== null;
	if (decidedBy !== null) {
		const facts = {
			engine: engineName,
			rule: decidedBy.id,
			action: words.action[decidedBy.action],
			part
		};
		return {
			step,
			chip: words.ruleChip(facts),
			sentence: stops ? words.ruleStops(facts) : words.rulePasses(facts),
			why: answered$2(hop.decision.causes, words.rejected)
		};
	}
	const facts = {
		engine: engineName,
		name: byDefault === null ? "" : words.byDefault[byDefault],
		part
	};
	return {
		step,
		chip: words.defaultChip(facts),
		sentence: stops ? words.defaultStops(facts) : words.defaultPasses(facts),
		why: byDefault === "drop-established" ? words.dropEstablishedWhy : ""
	};
}
function answered$2(causes, rejected) {
	return causes.includes("X_CONNECTION_RESET") ? rejected : "";
}
// src/explain/route-table.ts
/** A route table: which route won, over which others, or why none did. */
function tellRouteTable(subject) {
	const { hop, decision, m } = subject;
	const step = stepOf(subject);
	const { decidedBy, code } = decision;
	if (decidedBy === null && code === null) {
		const { chipReturns: chip, returns: sentence, returnsWhy: why } = m.routeTable;
		return {
			step,
			chip,
			sentence,
			why
		};
	}
	if (decidedBy === null) return {
		step,
		...tellNoRoute(subject)
	};
	const words = {
		destination: formatCidr(decidedBy.destination),
		target: decidedBy.via
	};
	if (code === "BAD_STATE_ROUTE") {
		const address = formatIp(hop.packetIn.destination);
		return {
			step,
			chip: m.routeTable.chipBlackhole(words),
			sentence: m.routeTable.blackhole({
				route: formatRoute(decidedBy, m),
				address
			}),
			why: m.routeTable.blackholeWhy({ target: decidedBy.via })
		};
	}
	if (code === "UNKNOWN_RESOURCE") {
		const sentence = m.routeTable.unmodelled({ route: formatRoute(decidedBy, m) });
		return {
			step,
			chip: m.routeTable.chip(words),
			sentence,
			why: tellCode(code, hop, m).why
		};
	}
	if (code === "X_ASYMMETRIC_PATH") return {
		step,
		...tellCode(code, hop, m),
		sentence: tellOtherWay(subject, decidedBy)
	};
	if (code !== null) return {
		step,
		...tellCode(code, hop, m)
	};
	return {
		step,
		chip: m.routeTable.chip(words),
		sentence: tellWinner(subject, decidedBy),
		why: preferredLocal(subject)
	};
}
function stepOf({ hop, decision, m }) {
	const destination = formatIp(hop.packetIn.destination);
	const { gateway } = decision.routeTable;
	return gateway === null ? m.routeTable.step({ destination }) : m.routeTable.stepAtGateway({
		destination,
		gateway: nameInSentence({
			type: "internet-gateway",
			id: gateway.id
		}, m)
	});
}
/** What handled the request last has to see the reply first (EV-14). */
function tellOtherWay({ at, m }, winner) {
	const route = formatRoute(winner, m);
	const passed = stepsBefore(at).filter(({ connection, hop }) => connection === at.connection && [
		"gateway",
		"nat",
		"host"
	].includes(hop.decision.kind));
	const back = passed.filter(({ leg }) => leg === "response").length;
	const expected = passed.filter(({ leg }) => leg === "request")[back];
	return expected === void 0 ? m.routeTable.notPassed({ route }) : m.routeTable.notBack({
		route,
		component: nameInSentence(expected.hop.component, m)
	});
}
var LOSERS_NAMED = 3;
function tellWinner({ hop, decision, m }, winner) {
	const address = formatIp(hop.packetIn.destination);
	const route = formatRoute(winner, m);
	const losers = losingRoutes(decision.routeTable.routes[winner.destination.family], winner, hop.packetIn.destination);
	const equal = losers.filter((loser) => loser.destination.prefixLength === winner.destination.prefixLength);
	const shorter = losers.filter((loser) => loser.destination.prefixLength < winner.destination.prefixLength);
	const list = (routes) => {
		const named = routes.slice(0, LOSERS_NAMED).map((loser) => formatRoute(loser, m));
		const left = routes.length - named.length;
		return m.words.list(left === 0 ? named : [...named, m.routeTable.more({ count: left })]);
	};
	if (equal.length > 0) return m.routeTable.equal({
		route,
		address,
		losers: list(equal)
	});
	if (shorter.length > 0) return m.routeTable.longest({
		route,
		address,
		losers: list(shorter)
	});
	if (winner.destination.prefixLength === 0) return m.routeTable.default({
		route,
		address
	});
	return m.routeTable.only({
		route,
		address
	});
}
/**
* The routes after the winner that would also have carried the packet. The table is sorted, best first, so what
* decides is the order; here is only said which of the rest it was decided over.
*/
function losingRoutes(routes, winner, destination) {
	return routes.slice(routes.indexOf(winner) + 1).filter((route) => contains(route.destination, destination));
}
/** A propagated route that matches, and yields to the VPC's local route. */
function isLocalPreferred(mismatches) {
	return mismatches.includes("local-preferred");
}
function preferredLocal({ decision, m }) {
	const passedOver = decision.considered.find(({ mismatches }) => isLocalPreferred(mismatches));
	return passedOver === void 0 ? "" : m.routeTable.localPreferred({ route: formatRoute(passedOver.rule, m) });
}
function tellNoRoute({ hop, decision, m }) {
	const { routeTable, code } = decision;
	if (code !== null && code !== "NO_ROUTE_TO_DESTINATION") return tellCode(code, hop, m);
	const address = formatIp(hop.packetIn.destination);
	const table = nameInSentence({
		type: "route-table",
		id: routeTable.id
	}, m);
	const family = familyOf(hop.packetIn.destination);
	const other = family === 4 ? 6 : 4;
	const hasDefault = (routes) => routes.some(({ destination }) => destination.prefixLength === 0);
	const hasOnlyLocal = [...routeTable.routes[4], ...routeTable.routes[6]].every(({ target }) => target.type === "local");
	let why = m.routeTable.noRouteAtAll;
	if (hasDefault(routeTable.routes[other]) && !hasDefault(routeTable.routes[family])) why = paragraph(m.routeTable.noRouteFamily({
		family: formatFamily(family, m),
		other: formatFamily(other, m)
	}), why);
	else if (hasOnlyLocal) why = m.routeTable.noRouteLocalOnly;
	return {
		chip: m.routeTable.chipNone,
		sentence: m.routeTable.noRoute({
			address,
			table
		}),
		why
	};
}
// src/trace/decision.ts
/** The rule that let a packet through a security group; null where a remembered flow did, or nothing. */
function decidingRule({ decidedBy }) {
	return decidedBy === null || "kind" in decidedBy ? null : decidedBy;
}
// src/explain/security-group.ts
/** Security groups: which rule or remembered flow let the packet pass, or why none did. */
function tellSecurityGroup(subject) {
	const { decision, at, m } = subject;
	const { direction, networkInterface, decidedBy, verdict } = decision;
	const step = m.securityGroup.step({
		leg: at.leg,
		direction,
		host: networkInterface.ref.id
	});
	if (verdict === "deny" || verdict === "drop") return {
		step,
		...tellDenial(subject)
	};
	const rule = decidingRule(decision);
	if (rule !== null) {
		const told = tellRule(subject, rule);
		return {
			step,
			...told,
			why: paragraph(neighbours(subject), told.why)
		};
	}
	if (decidedBy !== null && "packet" in decidedBy) return {
		step,
		...tellReply(subject, decidedBy)
	};
	const { chipPasses, passes: sentence } = m.securityGroup;
	return {
		step,
		chip: chipPasses({ direction }),
		sentence,
		why: ""
	};
}
function tellRule({ decision, at, m }, rule) {
	const { direction, flow } = decision;
	const peer = formatPeer(rule.peer);
	const scope = formatScope(rule, m);
	const ports = formatScopePorts(rule, m);
	const short = scope === m.words.allTraffic ? scope : m.securityGroup.chipScope({
		ports: ports === m.words.all ? scope : ports,
		direction,
		peer
	});
	const chip = m.securityGroup.chipAllowed({
		direction,
		scope: short
	});
	const words = {
		rule: nameRule(rule, m),
		scope,
		direction,
		peer
	};
	if (at.leg === "response" && flow?.tracking === "untracked" && flow.direction !== direction) return {
		chip,
		sentence: m.securityGroup.replyUntracked(words),
		why: ""
	};
	return {
		chip,
		sentence: m.securityGroup.allowed(words),
		why: memoryOf(flow, direction, m)
	};
}
/** Between two interfaces of one subnet nothing but their groups is asked (EV-5). */
function neighbours({ hop, decision, at, m }) {
	const before = at.trace.connections[at.connection]?.[at.leg]?.hops[at.index - 1];
	return decision.direction === "inbound" && before?.decision.kind === "security-group" && before.subnetId === hop.subnetId && hop.subnetId !== null ? m.securityGroup.sameSubnet({ subnet: hop.subnetId }) : "";
}
function memoryOf(flow, direction, m) {
	if (flow?.direction !== direction) return "";
	switch (flow.tracking) {
		case "tracked": return m.securityGroup.willTrack;
		case "auto-tracked": return m.securityGroup.willAutoTrack;
		case "untracked": return m.securityGroup.willNotTrack;
	}
}
function tellReply({ at, decision, m }, flow) {
	const opened = stepsBefore(at).find(({ hop }) => {
		const met = hop.decision;
		return met.kind === "security-group" && met.networkInterface.id === decision.networkInterface.id && met.direction === flow.direction && met.flow !== null && samePacket(met.flow.packet, flow.packet);
	});
	const sentence = m.securityGroup.replyTracked({
		direction: flow.direction,
		step: opened?.number ?? null
	});
	return {
		chip: m.securityGroup.chipTracked,
		sentence,
		why: m.securityGroup.replyTrackedWhy
	};
}
function tellDenial(subject) {
	const { decision, m } = subject;
	const { direction, groups, considered, code } = decision;
	if (code === "SG_HAS_NO_RULES" || considered.length === 0) return {
		chip: m.securityGroup.chipNoRules({ direction }),
		sentence: m.securityGroup.noRules({
			direction,
			groups: groups.length
		}),
		why: m.securityGroup.allowOnly
	};
	return {
		chip: m.securityGroup.chipDenied({ direction }),
		sentence: m.securityGroup.denied({
			direction,
			count: considered.length
		}),
		why: paragraph(referenceSentence(subject) || tellCauses(subject.hop, m), translatedSource(subject), nearMiss(subject), groups.length > 1 ? m.securityGroup.bothGroups({ count: groups.length }) : "", m.securityGroup.allowOnly)
	};
}
/** The rule that would have matched if it did not name a group. */
function referenceSentence(subject) {
	const { decision, at, m } = subject;
	const lost = withOnly(decision.considered, "reference-lost");
	if (lost !== void 0) {
		const middle = stepsBefore(at).find(({ hop }) => [
			"nat",
			"host",
			"gateway",
			"firewall"
		].includes(hop.decision.kind));
		return m.securityGroup.referenceLost({
			rule: nameRule(lost.rule, m),
			group: formatPeer(lost.rule.peer),
			through: middle === void 0 ? m.securityGroup.referenceLostSomewhere : nameInSentence(middle.hop.component, m)
		});
	}
	const uncarried = withOnly(decision.considered, "reference-unsupported");
	if (uncarried !== void 0) return m.securityGroup.referenceUnsupported({
		rule: nameRule(uncarried.rule, m),
		group: formatPeer(uncarried.rule.peer)
	});
	const stale = withOnly(decision.considered, "reference-stale");
	if (stale === void 0) return "";
	return m.securityGroup.referenceStale({
		rule: nameRule(stale.rule, m),
		group: formatPeer(stale.rule.peer)
	});
}
function withOnly(considered, field) {
	return considered.find(({ mismatches }) => mismatches.length === 1 && mismatches[0] === field);
}
/** The sender's address was translated on the way, and a rule fails on the source alone. */
function translatedSource({ hop, decision, at, m }) {
	if (decision.direction !== "inbound" || at.leg !== "request") return "";
	const failsOnSource = decision.considered.some(({ mismatches }) => mismatches.length === 1 && mismatches[0] === "source");
	const translated = stepsBefore(at).find(({ hop: { packetIn, packetOut } }) => packetIn.source !== packetOut.source);
	if (!failsOnSource || translated === void 0) return "";
	return m.securityGroup.translatedSource({
		source: formatIp(hop.packetIn.source),
		original: formatIp(translated.hop.packetIn.source),
		by: nameInSentence(translated.hop.component, m)
	});
}
function nearMiss({ hop, decision, m }) {
	const nearest = decision.considered.find(({ mismatches }) => mismatches.length === 1 && !mismatches[0]?.startsWith("reference-"));
	if (nearest === void 0) return "";
	const reason = mismatchReason(nearest.rule, nearest.mismatches, hop.packetIn, m);
	return m.securityGroup.nearMiss({
		rule: nameRule(nearest.rule, m),
		reason
	});
}
// src/explain/transit-route.ts
/** A transit gateway route table: which route won, or why none did. */
function tellTransitRoute({ hop, decision, m }) {
	const address = formatIp(hop.packetIn.destination);
	const step = m.transitRoute.step({ address });
	const { decidedBy, routeTable } = decision;
	if (decision.code !== null || decidedBy === null) return {
		step,
		...tellCode(decision.code ?? "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT", hop, m)
	};
	const route = formatTransitRoute(decidedBy, m);
	const { family } = decidedBy.destination;
	const rivals = routeTable.routes[family].filter((other) => other !== decidedBy && contains(other.destination, hop.packetIn.destination));
	const words = {
		route,
		address,
		origin: m.ruleTable.origin[decidedBy.origin]
	};
	return {
		step,
		chip: route,
		sentence: rivals.length === 0 ? m.transitRoute.only(words) : m.transitRoute.best(words),
		why: m.transitRoute.why
	};
}
/** `10.3.0.0/16 → att-c` */
function formatTransitRoute({ destination, attachment }, m) {
	const target = attachment?.id ?? m.ruleTable.result.blackhole;
	return m.routeTable.chip({
		destination: formatCidr(destination),
		target
	});
}
// src/explain/hop.ts
/** What there is to say about one hop, at its place in its trace. */
function explainHop(hop, at, language) {
	const m = messagesIn(language);
	const told = tell(hop, at, m);
	return {
		title: hopTitle(hop, m),
		step: hop.hypothetical ? m.words.hypothetical(told) : told.step,
		chip: told.chip,
		sentence: told.sentence,
		why: paragraph(told.why, tellNotes(hop, m)),
		verdictWord: m.words.verdict[hop.decision.verdict]
	};
}
/** The sentence alone, for those who print many. */
function hopSentence(hop, at, language) {
	return tell(hop, at, messagesIn(language)).sentence;
}
/** `Network ACL private, outbound`, `Security groups app, web, inbound`. */
function hopTitle(hop, m) {
	const { decision, direction } = hop;
	const title = decision.kind === "security-group" && decision.groups.length > 1 ? m.words.title({
		name: m.words.securityGroups,
		id: m.words.list(decision.groups.map(({ id }) => id))
	}) : titleOf(hop.component, m);
	const isDirected = [
		"security-group",
		"network-acl",
		"gateway",
		"crossing"
	].includes(decision.kind);
	return direction !== null && isDirected ? m.words.directedTitle({
		title,
		direction
	}) : title;
}
function tell(hop, at, m) {
	const { decision } = hop;
	switch (decision.kind) {
		case "network-interface": return tellNetworkInterface({
			hop,
			decision,
			at,
			m
		});
		case "security-group": return tellSecurityGroup({
			hop,
			decision,
			at,
			m
		});
		case "network-acl": return tellNetworkAcl({
			hop,
			decision,
			at,
			m
		});
		case "route": return tellRouteTable({
			hop,
			decision,
			at,
			m
		});
		case "gateway": return tellGateway({
			hop,
			decision,
			at,
			m
		});
		case "transit-route": return tellTransitRoute({
			hop,
			decision,
			at,
			m
		});
		case "crossing": return tellCrossing({
			hop,
			decision,
			at,
			m
		});
		case "firewall": return tellFirewall({
			hop,
			decision,
			at,
			m
		});
		case "gateway-load-balancer": return tellGatewayLoadBalancer({
			hop,
			decision,
			at,
			m
		});
		case "load-balancer": return tellLoadBalancer({
			hop,
			decision,
			at,
			m
		});
		case "web-acl": return tellWebAcl({
			hop,
			decision,
			at,
			m
		});
		case "distribution": return tellDistribution({
			hop,
			decision,
			at,
			m
		});
		case "name": return tellName({
			hop,
			decision,
			at,
			m
		});
		case "endpoint": return tellEndpoint({
			hop,
			decision,
			at,
			m
		});
		case "nat": return tellNatGateway({
			hop,
			decision,
			at,
			m
		});
		case "host": return tellHost({
			hop,
			decision,
			at,
			m
		});
		case "place": return tellPlace({
			hop,
			decision,
			at,
			m
		});
		case "resolver": return tellResolver({
			hop,
			decision,
			at,
			m
		});
	}
}
// src/ui/state/player.svelte.ts
var AT_START = {
	index: 0,
	speed: 1,
	playing: false
};
var Player = class {
	#standing = state(AT_START);
	#machine = null;
	#isLoading = false;
	#asked = [];
	#isStopped = false;
	get index() {
		return get(this.#standing).index;
	}
	get speed() {
		return get(this.#standing).speed;
	}
	get playing() {
		return get(this.#standing).playing;
	}
	send = (event) => {
		if (this.#machine !== null) {
			this.#machine.send(event);
			return;
		}
		this.#asked = [...this.#asked, event];
		if (event.type === "load") set(this.#standing, {
			...AT_START,
			index: event.index
		});
		if (!this.#isLoading) this.#load();
	};
	stop() {
		this.#isStopped = true;
		this.#machine?.stop();
	}
	async #load() {
		this.#isLoading = true;
		try {
			const module = await __vitePreload(() => import("./player-Wd1KEFuL.js"), [], import.meta.url);
			if (this.#isStopped) return;
			this.#machine = module.startPlayer((standing) => set(this.#standing, standing));
			for (const event of this.#asked) this.#machine.send(event);
			this.#asked = [];
		} catch {
			this.#isLoading = false;
		}
	}
};
// src/ui/state/walk-view.ts
var TONES = {
	allow: "allow",
	deliver: "allow",
	deny: "deny",
	drop: "deny",
	route: "pass",
	translate: "pass",
	note: "pass",
	unknown: "unknown"
};
function toneOf(hop) {
	return TONES[hop.decision.verdict];
}
/** The lanes of a walk: request and response of each connection that has any hops. */
function lanesOf(trace, language) {
	const steps = stepsOf(trace);
	return legsOf(trace).flatMap(({ connection, leg }) => {
		const walked = trace.connections[connection]?.[leg];
		const first = walked?.hops[0];
		if (!walked || first === void 0) return [];
		const own = steps.filter((step) => step.connection === connection && step.leg === leg);
		return {
			key: `${connection} ${leg}`,
			connection,
			leg,
			packet: formatPacket(first.packetIn),
			outcome: walked.outcome.kind,
			chips: own.map((step) => chipOf(step, trace, language))
		};
	});
}
function chipOf(step, trace, language) {
	const { hop, number } = step;
	const { title, chip } = explainHop(hop, {
		...step,
		trace
	}, language);
	return {
		index: number - 1,
		name: nameOf(hop),
		title,
		detail: chip,
		tone: toneOf(hop),
		quiet: hop.decision.kind === "network-interface" && ["allow", "note"].includes(hop.decision.verdict),
		ghost: hop.hypothetical
	};
}
/** What AWS made by itself has a long id with its VPC's name in front: a chip says what it is. */
function nameOf({ component, decision }) {
	const { madeByAws } = words().lanes;
	switch (decision.kind) {
		case "security-group": {
			const names = decision.groups.map(({ id, at }) => at === null ? madeByAws.securityGroup : id);
			return names.length === 0 ? component.id : names.join(", ");
		}
		case "network-acl": return decision.networkAcl.at === null ? madeByAws.networkAcl : component.id;
		case "route": return decision.routeTable.at === null ? madeByAws.routeTable : component.id;
		default: return component.id.replace(/^.+\/(?=.)/, "");
	}
}
// src/ui/state/walk.svelte.ts
var Walk = class {
	player = new Player();
	#workbench;
	#trace = user_derived(() => this.#workbench.trace);
	get trace() {
		return get(this.#trace);
	}
	set trace(value) {
		set(this.#trace, value);
	}
	#steps = user_derived(() => this.trace === null ? [] : stepsOf(this.trace));
	get steps() {
		return get(this.#steps);
	}
	set steps(value) {
		set(this.#steps, value);
	}
	#index = user_derived(() => Math.max(0, Math.min(this.player.index, this.steps.length - 1)));
	get index() {
		return get(this.#index);
	}
	set index(value) {
		set(this.#index, value);
	}
	#step = user_derived(() => this.steps[this.index]);
	get step() {
		return get(this.#step);
	}
	set step(value) {
		set(this.#step, value);
	}
	#lastLanes = [];
	#lanes = user_derived(() => {
		const lanes = this.trace === null ? [] : lanesOf(this.trace, preferences.language);
		return this.#lastLanes = shared(this.#lastLanes, lanes);
	});
	get lanes() {
		return get(this.#lanes);
	}
	set lanes(value) {
		set(this.#lanes, value);
	}
	#explanation = user_derived(() => this.trace === null || this.step === void 0 ? null : explainHop(this.step.hop, {
		...this.step,
		trace: this.trace
	}, preferences.language));
	get explanation() {
		return get(this.#explanation);
	}
	set explanation(value) {
		set(this.#explanation, value);
	}
	constructor(workbench) {
		this.#workbench = workbench;
	}
	/** Tells the player of a new walk: it stands where it is asked to, or where the walk stops. */
	begin(position) {
		const index = indexOf(this.steps, position ?? this.trace?.stoppedAt ?? null);
		this.player.send({
			type: "load",
			count: this.steps.length,
			index
		});
	}
	jump(index) {
		this.player.send({
			type: "jump",
			index
		});
	}
	jumpTo(position) {
		if (position !== null) this.jump(indexOf(this.steps, position));
	}
	/** To the next step at this component, or else the first one at it. */
	jumpToComponent({ type, id }) {
		const there = this.steps.filter(({ hop: { component } }) => component.type === type && component.id === id);
		const found = there.find(({ number }) => number > this.index + 1) ?? there[0];
		if (found !== void 0) this.jump(found.number - 1);
	}
};
// src/ui/controls/keep-inside.ts
/** Moves a popup so that it lies inside what scrolls around it: to the left, and above its field where it does not fit below. */
function keepInside(popup) {
	popup.style.translate = "";
	popup.classList.remove("above");
	const room = roomAround(popup);
	const field = popup.parentElement?.getBoundingClientRect() ?? room;
	popup.style.maxWidth = `min(26rem, ${room.right - room.left}px)`;
	const box = popup.getBoundingClientRect();
	const left = Math.max(room.left - box.left, Math.min(0, room.right - box.right));
	if (left !== 0) popup.style.translate = `${left}px 0`;
	if (box.bottom > room.bottom && field.top - room.top > room.bottom - field.bottom) popup.classList.add("above");
}
/** A popup touches no edge. */
var GAP = 4;
function roomAround(popup) {
	let around = popup.parentElement;
	while (around !== null && !/auto|scroll|hidden/.test(getComputedStyle(around).overflowY)) around = around.parentElement;
	const box = around?.getBoundingClientRect();
	return {
		left: Math.max(0, box?.left ?? 0) + GAP,
		right: Math.min(document.documentElement.clientWidth, box?.right ?? Infinity) - GAP,
		top: Math.max(0, box?.top ?? 0) + GAP,
		bottom: Math.min(innerHeight, box?.bottom ?? Infinity) - GAP
	};
}
// src/ui/controls/Popover.svelte
var root_1$7 = from_html(`<div><!></div>`);
var root_2$4 = from_html(`<div class="popover svelte-1b1th2y" role="presentation"><button type="button" class="opener svelte-1b1th2y"><!></button> <div class="popup svelte-1b1th2y" role="group"><!></div></div>`);
function Popover($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	let root = state(void 0);
	let opener = state(void 0);
	let isOpen = state(false);
	function close() {
		set(isOpen, false);
	}
	function place({ parentElement: popup }) {
		if (popup !== null) keepInside(popup);
	}
	function onkeydown(event) {
		if (event.key !== "Escape" || !get(isOpen)) return;
		event.preventDefault();
		close();
		get(opener)?.focus();
	}
	function onfocusout({ relatedTarget }) {
		if (relatedTarget instanceof Node && get(root)?.contains(relatedTarget) === false) close();
	}
	var div = root_2$4();
	event("pointerdown", $window, ({ target }) => {
		if (target instanceof Node && get(root)?.contains(target) === false) close();
	});
	var button_1 = child$1(div);
	var node = child$1(button_1);
	snippet(node, () => $$props.button);
	reset(button_1);
	bind_this(button_1, ($$value) => set(opener, $$value), () => get(opener));
	var div_1 = sibling(button_1, 2);
	var node_1 = child$1(div_1);
	var consequent = ($$anchor) => {
		var div_2 = root_1$7();
		var node_2 = child$1(div_2);
		snippet(node_2, () => $$props.children, () => close);
		reset(div_2);
		attach$1(div_2, () => place);
		append($$anchor, div_2);
	};
	if_block(node_1, ($$render) => {
		if (get(isOpen)) $$render(consequent);
	});
	reset(div_1);
	reset(div);
	bind_this(div, ($$value) => set(root, $$value), () => get(root));
	template_effect(() => {
		set_attribute(button_1, "aria-expanded", get(isOpen));
		set_attribute(button_1, "aria-controls", `${id}-popup`);
		set_attribute(div_1, "id", `${id}-popup`);
		set_attribute(div_1, "hidden", !get(isOpen));
		set_attribute(div_1, "aria-label", $$props.label);
	});
	delegated("keydown", div, onkeydown);
	delegated("focusout", div, onfocusout);
	delegated("click", button_1, () => set(isOpen, !get(isOpen)));
	append($$anchor, div);
	pop();
}
delegate([
	"keydown",
	"focusout",
	"click"
]);
// src/ui/issues/Warnings.svelte
var root$13 = from_html(`<!> <span aria-hidden="true"> </span> <span class="visually-hidden"> </span>`, 1);
function Warnings($$anchor, $$props) {
	push($$props, true);
	/** What is odd about the document, though it can be walked: a quiet count that opens the list. */
	const m = user_derived(() => words().issues);
	var fragment = comment();
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		{
			const button = ($$anchor) => {
				var fragment_2 = root$13();
				var node_1 = first_child(fragment_2);
				Icon(node_1, { name: "warning" });
				var span = sibling(node_1, 2);
				var text = only_child(span, true);
				var span_1 = sibling(span, 2);
				var text_1 = only_child(span_1, true);
				template_effect(($0) => {
					set_text(text, $$props.warnings.length);
					set_text(text_1, $0);
				}, [() => get(m).warnings($$props.warnings.length)]);
				append($$anchor, fragment_2);
			};
			let $0 = user_derived(() => get(m).warnings($$props.warnings.length));
			Popover($$anchor, {
				get label() {
					return get($0);
				},
				button,
				children: ($$anchor, $$slotProps) => {
					{
						const children = ($$anchor, WarningList = noop) => {
							var fragment_4 = comment();
							var node_2 = first_child(fragment_4);
							component(node_2, WarningList, ($$anchor, WarningList_1) => {
								WarningList_1($$anchor, { get warnings() {
									return $$props.warnings;
								} });
							});
							append($$anchor, fragment_4);
						};
						Lazy($$anchor, {
							load: () => __vitePreload(() => import("./WarningList-C9VLFKS_.js"), __vite__mapDeps([39,1,2,24,25,15,16,17,40]), import.meta.url),
							children,
							$$slots: { default: true }
						});
					}
				},
				$$slots: {
					button: true,
					default: true
				}
			});
		}
	};
	if_block(node, ($$render) => {
		if ($$props.warnings.length > 0) $$render(consequent);
	});
	append($$anchor, fragment);
	pop();
}
// src/ui/link/ShareButton.svelte
var root$12 = from_html(`<button type="button" aria-haspopup="dialog" class="svelte-1m3wv8q"><!> <span class="svelte-1m3wv8q"> </span></button> <!>`, 1);
function ShareButton($$anchor, $$props) {
	push($$props, true);
	let isOpen = state(false);
	var fragment = root$12();
	var button = first_child(fragment);
	var node = child$1(button);
	Icon(node, { name: "share" });
	var span = sibling(node, 2);
	var text = only_child(span, true);
	reset(button);
	var node_1 = sibling(button, 2);
	var consequent = ($$anchor) => {
		{
			const children = ($$anchor, ShareDialog = noop) => {
				var fragment_2 = comment();
				var node_2 = first_child(fragment_2);
				component(node_2, ShareDialog, ($$anchor, ShareDialog_1) => {
					ShareDialog_1($$anchor, {
						get workbench() {
							return $$props.workbench;
						},
						get route() {
							return $$props.route;
						},
						onclose: () => set(isOpen, false)
					});
				});
				append($$anchor, fragment_2);
			};
			Lazy($$anchor, {
				load: () => __vitePreload(() => import("./ShareDialog-DzYR21NC.js"), __vite__mapDeps([41,1,2,42,9,10,4,8,6,7,11,43,44,15,16,17,36,37,5,38,45,46,47,48,49,50,32,51,52,53,27,54]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
	};
	if_block(node_1, ($$render) => {
		if (get(isOpen)) $$render(consequent);
	});
	template_effect(($0, $1) => {
		set_attribute(button, "title", $0);
		set_text(text, $1);
	}, [() => words().share, () => words().share]);
	delegated("click", button, () => set(isOpen, true));
	append($$anchor, fragment);
	pop();
}
delegate(["click"]);
// src/ui/top-bar/FlowPicker.svelte
var root$11 = from_html(`<span class="count svelte-1spvf9g"> </span>`);
var root_1$6 = from_html(`<span class="visually-hidden"> </span> <span class="title svelte-1spvf9g"> </span> <!> <!>`, 1);
function FlowPicker($$anchor, $$props) {
	push($$props, true);
	/** The sentence asks something else than the chosen flow. */
	const m = user_derived(() => words().scenario);
	const flows = user_derived(() => $$props.network.scenario.flows ?? {});
	const count = user_derived(() => Object.keys(get(flows)).length);
	const title = user_derived(() => {
		if ($$props.changed || $$props.chosen === null) return get(m).ownFlow;
		const own = get(flows)[$$props.chosen]?.title;
		return own === void 0 ? $$props.chosen : textIn(own, preferences.language);
	});
	var fragment = comment();
	var node = first_child(fragment);
	var consequent_1 = ($$anchor) => {
		{
			const button = ($$anchor) => {
				var fragment_2 = root_1$6();
				var span = first_child(fragment_2);
				var text = only_child(span);
				var span_1 = sibling(span, 2);
				var text_1 = only_child(span_1, true);
				var node_1 = sibling(span_1, 2);
				var consequent = ($$anchor) => {
					var span_2 = root$11();
					var text_2 = only_child(span_2, true);
					template_effect(($0) => set_text(text_2, $0), [() => get(m).flowCount(get(count))]);
					append($$anchor, span_2);
				};
				if_block(node_1, ($$render) => {
					if (get(count) > 1) $$render(consequent);
				});
				Icon(sibling(node_1, 2), { name: "down" });
				template_effect(() => {
					set_text(text, `${get(m).flow ?? ""}:`);
					set_text(text_1, get(title));
				});
				append($$anchor, fragment_2);
			};
			const children = ($$anchor, close = noop) => {
				{
					const children = ($$anchor, FlowList = noop) => {
						var fragment_4 = comment();
						var node_3 = first_child(fragment_4);
						{
							let $0 = user_derived(() => $$props.changed ? null : $$props.chosen);
							component(node_3, FlowList, ($$anchor, FlowList_1) => {
								FlowList_1($$anchor, {
									get network() {
										return $$props.network;
									},
									get chosen() {
										return get($0);
									},
									onchoose: (name) => {
										close()();
										$$props.onchoose(name);
									}
								});
							});
						}
						append($$anchor, fragment_4);
					};
					Lazy($$anchor, {
						load: () => __vitePreload(() => import("./FlowList-CtglASQN.js"), __vite__mapDeps([55,1,2,56,57,10,8,4,9,32,15,16,17,58]), import.meta.url),
						children,
						$$slots: { default: true }
					});
				}
			};
			Popover($$anchor, {
				get label() {
					return get(m).flows;
				},
				button,
				children,
				$$slots: {
					button: true,
					default: true
				}
			});
		}
	};
	if_block(node, ($$render) => {
		if (get(count) > 1 || $$props.changed) $$render(consequent_1);
	});
	append($$anchor, fragment);
	pop();
}
// src/ui/controls/ChoiceList.svelte
var root$10 = from_html(`<li role="option"><strong> </strong> <span class="kind svelte-1o3kvf2"> </span> <span class="detail svelte-1o3kvf2"> </span></li>`);
var root_1$5 = from_html(`<ul role="listbox"></ul>`);
function ChoiceList($$anchor, $$props) {
	push($$props, true);
	var ul = root_1$5();
	each(ul, 23, () => $$props.choices, (choice) => choice.value, ($$anchor, choice, index) => {
		var li = root$10();
		let classes;
		var strong = child$1(li);
		var text = only_child(strong, true);
		var span = sibling(strong, 2);
		var text_1 = only_child(span, true);
		var span_1 = sibling(span, 2);
		var text_2 = only_child(span_1, true);
		reset(li);
		attach$1(li, () => (element) => {
			if (get(index) === $$props.active) element.scrollIntoView({ block: "nearest" });
		});
		template_effect(() => {
			set_attribute(li, "id", `${$$props.id ?? ""}-${get(index) ?? ""}`);
			set_attribute(li, "aria-selected", get(choice).value === $$props.value);
			classes = set_class(li, 1, "svelte-1o3kvf2", null, classes, { active: get(index) === $$props.active });
			set_text(text, get(choice).label);
			set_text(text_1, get(choice).kind);
			set_text(text_2, get(choice).detail);
		});
		delegated("mousedown", li, (event) => event.preventDefault());
		delegated("click", li, () => $$props.onchoose(get(choice).value));
		append($$anchor, li);
	});
	reset(ul);
	template_effect(() => {
		set_attribute(ul, "id", $$props.id);
		set_attribute(ul, "aria-label", $$props.label);
		set_attribute(ul, "hidden", $$props.choices.length === 0);
	});
	append($$anchor, ul);
	pop();
}
delegate(["mousedown", "click"]);
// src/ui/controls/Combobox.svelte
var root$9 = from_html(`<span aria-hidden="true"> </span>`);
var root_1$4 = from_html(`<p role="status" class="svelte-ff9ydm"> </p>`);
var root_2$3 = from_html(`<div class="combobox svelte-ff9ydm"><span class="label svelte-ff9ydm"><label> </label> <!></span> <input role="combobox" aria-autocomplete="list" autocomplete="off" spellcheck="false" class="svelte-ff9ydm"/> <div class="popup svelte-ff9ydm"><!> <!></div></div>`);
function Combobox($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	let takes = prop($$props, "takes", 3, () => false), isInvalid = prop($$props, "isInvalid", 3, false);
	/** What was typed since the field got the focus; null while nothing was. */
	let typed = state(null);
	let open = state(false);
	let active = state(-1);
	const chosen = user_derived(() => $$props.choices.find((choice) => choice.value === $$props.value));
	const matching = user_derived(() => $$props.choices.filter((choice) => matches(choice, get(typed) ?? "")));
	function matches(choice, text) {
		const haystack = `${choice.value} ${choice.label} ${choice.kind} ${choice.detail}`.toLowerCase();
		return text.toLowerCase().split(/\s+/).every((word) => haystack.includes(word));
	}
	function choose(next) {
		if (next !== "" && next !== $$props.value) $$props.onchoose(next);
		close();
	}
	function close() {
		set(open, false);
		set(typed, null);
		set(active, -1);
	}
	function move(by) {
		set(open, true);
		const count = get(matching).length;
		if (count > 0) set(active, get(active) < 0 && by < 0 ? count - 1 : (get(active) + by + count) % count, true);
	}
	function onkeydown(event) {
		if (event.isComposing) return;
		if (event.key === "ArrowDown") move(1);
		else if (event.key === "ArrowUp") move(-1);
		else if (event.key === "Enter") choose(get(matching)[get(active)]?.value ?? typedValue());
		else if (event.key === "Escape" && get(open)) close();
		else return;
		event.preventDefault();
	}
	/** A typed id or address as it stands; a few letters that fit one resource only mean that resource. */
	function typedValue() {
		const text = get(typed)?.trim() ?? "";
		if (text === "" || takes()(text)) return text;
		const [only, second] = get(matching);
		return only !== void 0 && second === void 0 ? only.value : text;
	}
	var div = root_2$3();
	var span = child$1(div);
	var label_1 = child$1(span);
	var text_1 = only_child(label_1, true);
	var node = sibling(label_1, 2);
	var consequent = ($$anchor) => {
		var span_1 = root$9();
		var text_2 = only_child(span_1);
		template_effect(() => set_text(text_2, `· ${get(chosen).kind ?? ""}`));
		append($$anchor, span_1);
	};
	if_block(node, ($$render) => {
		if (get(chosen) !== void 0 && get(chosen).kind !== "" && get(chosen).kind !== get(chosen).label) $$render(consequent);
	});
	reset(span);
	var input = sibling(span, 2);
	remove_input_defaults(input);
	var div_1 = sibling(input, 2);
	var node_1 = child$1(div_1);
	ChoiceList(node_1, {
		get id() {
			return `${id}-list`;
		},
		get label() {
			return $$props.label;
		},
		get choices() {
			return get(matching);
		},
		get active() {
			return get(active);
		},
		get value() {
			return $$props.value;
		},
		onchoose: choose
	});
	var node_2 = sibling(node_1, 2);
	var consequent_1 = ($$anchor) => {
		var p = root_1$4();
		var text_3 = only_child(p, true);
		template_effect(() => set_text(text_3, $$props.empty));
		append($$anchor, p);
	};
	if_block(node_2, ($$render) => {
		if (get(open) && get(matching).length === 0) $$render(consequent_1);
	});
	reset(div_1);
	attach$1(div_1, () => (popup) => {
		if (get(open)) keepInside(popup);
	});
	reset(div);
	template_effect(() => {
		set_attribute(label_1, "for", id);
		set_text(text_1, $$props.label);
		set_attribute(input, "id", id);
		set_attribute(input, "aria-expanded", get(open));
		set_attribute(input, "aria-controls", `${id}-list`);
		set_attribute(input, "aria-invalid", isInvalid());
		set_attribute(input, "aria-describedby", $$props.describedBy);
		set_attribute(input, "aria-activedescendant", get(active) >= 0 ? `${id}-list-${get(active)}` : void 0);
		set_value(input, get(typed) ?? get(chosen)?.label ?? $$props.value);
		set_attribute(input, "title", get(chosen) === void 0 ? $$props.value : `${get(chosen).label} ${get(chosen).detail}`);
		set_attribute(div_1, "hidden", !get(open));
	});
	event("focus", input, (event) => event.currentTarget.select());
	delegated("click", input, () => set(open, true));
	delegated("input", input, (event) => {
		set(typed, event.currentTarget.value, true);
		set(open, true);
		set(active, -1);
	});
	event("blur", input, () => choose(typedValue()));
	delegated("keydown", input, onkeydown);
	append($$anchor, div);
	pop();
}
delegate([
	"click",
	"input",
	"keydown"
]);
// src/ui/state/flow-ends.ts
/** What a flow can begin or end at: hosts and interfaces of the network, the internet, and what it names already. */
function flowEndChoices(network, { from, to }, words) {
	const choices = resourceChoices(network, words);
	const others = [.../* @__PURE__ */ new Set([from, to])].filter((end) => choices.every(({ value }) => value !== end));
	return [...choices, ...others.map((end) => addressChoice(end, words))];
}
/** An address that was typed: `10.0.1.9`, or `internet:198.51.100.7`. */
function addressChoice(end, { kinds }) {
	const ofInternet = /^internet:(.*)$/.exec(end)?.[1];
	return choice(end, ofInternet ?? end, ofInternet === void 0 ? kinds.address : kinds.internet, []);
}
function resourceChoices(network, words) {
	const hosts = [...network.hosts].map(([id, { ref, name, interfaces }]) => {
		const kind = kindOf(ref.type, words);
		return choice(id, name ?? id, kind, interfaces.flatMap(addressesOf));
	});
	const interfaces = [...network.networkInterfaces].filter(([id, { ref }]) => ref.type === "network-interface" && !network.hosts.has(id)).map(([id, networkInterface]) => choice(id, id, kindOf("network-interface", words), addressesOf(networkInterface)));
	const names = new Set([...network.hostedZones.values()].flatMap(({ records }) => [...records.keys()]));
	const edges = [...network.distributions.values()].map(({ id, edge }) => choice(id, id, words.kinds.distribution, [formatIp(edge)]));
	const looked = [...names].map((name) => choice(name, name, words.kinds.name, []));
	return [
		...hosts,
		...interfaces,
		...edges,
		...looked,
		choice("internet", words.internet, words.kinds.internet, [])
	];
}
function choice(value, label, kind, addresses) {
	return {
		value,
		label,
		kind,
		detail: addresses.join(" · ")
	};
}
function kindOf(type, words) {
	return words.kinds[type] ?? type;
}
function addressesOf({ ipv4, ipv6, publicIps }) {
	return [
		...ipv4,
		...ipv6,
		...publicIps.values()
	].map(formatIp);
}
// src/model/flow-change.ts
function asksForPorts(flow) {
	const protocol = parseProtocol(flow.protocol ?? "tcp");
	return protocol.ok && hasPorts(protocol.value);
}
/** The flow with the change, without the fields that were about the end or the protocol it had before. */
function withChange(flow, change) {
	const changed = {
		...flow,
		...change
	};
	delete changed.expect;
	delete changed.title;
	if (changed.from !== flow.from || changed.to !== flow.to) delete changed.wants;
	if (changed.from !== flow.from) delete changed.sourceIp;
	if (changed.to !== flow.to) {
		delete changed.destinationIp;
		delete changed.resolve;
	}
	if (change.protocol !== void 0) {
		delete changed.icmpType;
		delete changed.icmpCode;
	}
	return changed;
}
/** The change without what the flow says itself; all of it where there is no flow. */
function withoutNoChange(flow, change) {
	const changes = Object.entries(change);
	return Object.fromEntries(changes.filter(([name, value]) => flow?.[name] !== value));
}
/** What is asked of the evaluator: a port that was typed for TCP is kept for later, and not sent with ICMP. */
function askable(flow) {
	if (asksForPorts(flow)) return flow;
	const asked = { ...flow };
	delete asked.port;
	delete asked.sourcePort;
	return asked;
}
// src/trace/first-question.ts
/** What to ask where the document asks nothing: whether its first host reaches the second, or the internet. */
function firstQuestion({ hosts }) {
	const [from, to = "internet"] = [...hosts.keys()];
	return from === void 0 ? null : {
		from,
		to,
		protocol: "tcp",
		port: 443
	};
}
// src/ui/state/flow-change.ts
/** The protocols that are offered; a document may name any other. */
var PROTOCOL_NAMES = [
	"tcp",
	"udp",
	"icmp"
];
// src/ui/top-bar/PortField.svelte
var root$8 = from_html(`<div class="field svelte-1o0zqk7"><label class="svelte-1o0zqk7"> </label> <input inputmode="numeric" autocomplete="off" maxlength="5" class="svelte-1o0zqk7"/></div>`);
function PortField($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	let placeholder = prop($$props, "placeholder", 3, "");
	/** What was typed, where it is not a port (yet). */
	let unusable = state(null);
	function read(text) {
		const parsed = parsePort(text.trim());
		set(unusable, text.trim() === "" || parsed.ok ? null : text, true);
		if (text.trim() === "") $$props.onchange(void 0);
		else if (parsed.ok) $$props.onchange(parsed.value);
	}
	var div = root$8();
	var label_1 = child$1(div);
	var text_1 = only_child(label_1, true);
	var input = sibling(label_1, 2);
	remove_input_defaults(input);
	reset(div);
	template_effect(() => {
		set_attribute(label_1, "for", id);
		set_text(text_1, $$props.label);
		set_attribute(input, "id", id);
		set_attribute(input, "placeholder", placeholder());
		set_value(input, get(unusable) ?? $$props.port ?? "");
		set_attribute(input, "aria-invalid", get(unusable) !== null);
	});
	event("focus", input, (event) => event.currentTarget.select());
	delegated("input", input, (event) => read(event.currentTarget.value));
	append($$anchor, div);
	pop();
}
delegate(["input"]);
// src/ui/top-bar/FlowSentence.svelte
var root$7 = from_html(`<option class="svelte-1cchtmp"> </option>`);
var root_1$3 = from_html(`<div class="box svelte-1cchtmp"><!></div>`);
var root_2$2 = from_html(`<div class="box svelte-1cchtmp"><!></div> <!> <button type="button" class="quiet svelte-1cchtmp"><!></button>`, 1);
var root_3$2 = from_html(`<form class="svelte-1cchtmp"><div class="box end svelte-1cchtmp"><!></div> <button type="button" class="quiet svelte-1cchtmp"><!></button> <div class="box end svelte-1cchtmp"><!></div> <label class="box protocol svelte-1cchtmp"><span class="svelte-1cchtmp"> </span> <select class="svelte-1cchtmp"></select></label> <!></form>`);
function FlowSentence($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => words().flow);
	const choices = user_derived(() => flowEndChoices($$props.network, $$props.flow, get(m)));
	const protocol = user_derived(() => String($$props.flow.protocol ?? "tcp").toLowerCase());
	const protocols = user_derived(() => [.../* @__PURE__ */ new Set([...PROTOCOL_NAMES, get(protocol)])]);
	let askedForSourcePort = state(false);
	const showSourcePort = user_derived(() => get(askedForSourcePort) || $$props.flow.sourcePort !== void 0);
	function toggleSourcePort() {
		if (get(showSourcePort)) $$props.onchange({ sourcePort: void 0 });
		set(askedForSourcePort, !get(showSourcePort));
	}
	var form = root_3$2();
	var div = child$1(form);
	Combobox(child$1(div), {
		get label() {
			return get(m).from;
		},
		get value() {
			return $$props.flow.from;
		},
		get choices() {
			return get(choices);
		},
		get empty() {
			return get(m).noMatch;
		},
		onchoose: (from) => $$props.onchange({ from })
	});
	reset(div);
	var button = sibling(div, 2);
	Icon(child$1(button), { name: "right" });
	reset(button);
	var div_1 = sibling(button, 2);
	Combobox(child$1(div_1), {
		get label() {
			return get(m).to;
		},
		get value() {
			return $$props.flow.to;
		},
		get choices() {
			return get(choices);
		},
		get empty() {
			return get(m).noMatch;
		},
		onchoose: (to) => $$props.onchange({ to })
	});
	reset(div_1);
	var label = sibling(div_1, 2);
	var span = child$1(label);
	var text = only_child(span, true);
	var select = sibling(span, 2);
	each(select, 20, () => get(protocols), (name) => name, ($$anchor, name) => {
		var option = root$7();
		var text_1 = only_child(option, true);
		var option_value = {};
		template_effect(($0) => {
			set_text(text_1, $0);
			if (option_value !== (option_value = name)) option.value = (option.__value = option_value) ?? "";
		}, [() => name.toUpperCase()]);
		append($$anchor, option);
	});
	reset(select);
	var select_value;
	init_select(select);
	reset(label);
	var node_3 = sibling(label, 2);
	var consequent_1 = ($$anchor) => {
		var fragment = root_2$2();
		var div_2 = first_child(fragment);
		PortField(child$1(div_2), {
			get label() {
				return get(m).port;
			},
			get port() {
				return $$props.flow.port;
			},
			onchange: (port) => $$props.onchange({ port })
		});
		reset(div_2);
		var node_5 = sibling(div_2, 2);
		var consequent = ($$anchor) => {
			var div_3 = root_1$3();
			PortField(child$1(div_3), {
				get label() {
					return get(m).sourcePort;
				},
				get port() {
					return $$props.flow.sourcePort;
				},
				get placeholder() {
					return get(m).anySourcePort;
				},
				onchange: (sourcePort) => $$props.onchange({ sourcePort })
			});
			reset(div_3);
			append($$anchor, div_3);
		};
		if_block(node_5, ($$render) => {
			if (get(showSourcePort)) $$render(consequent);
		});
		var button_1 = sibling(node_5, 2);
		var node_7 = child$1(button_1);
		{
			let $0 = user_derived(() => get(showSourcePort) ? "cross" : "more");
			Icon(node_7, { get name() {
				return get($0);
			} });
		}
		reset(button_1);
		template_effect(() => {
			set_attribute(button_1, "aria-label", get(showSourcePort) ? get(m).hideSourcePort : get(m).showSourcePort);
			set_attribute(button_1, "title", get(showSourcePort) ? get(m).hideSourcePort : get(m).showSourcePort);
			set_attribute(button_1, "aria-pressed", get(showSourcePort));
		});
		delegated("click", button_1, toggleSourcePort);
		append($$anchor, fragment);
	};
	var d = user_derived(() => asksForPorts($$props.flow));
	if_block(node_3, ($$render) => {
		if (get(d)) $$render(consequent_1);
	});
	reset(form);
	template_effect(() => {
		set_attribute(form, "aria-label", get(m).label);
		set_attribute(button, "aria-label", get(m).swap);
		set_attribute(button, "title", get(m).swap);
		set_text(text, get(m).protocol);
		if (select_value !== (select_value = get(protocol))) select.value = (select.__value = select_value) ?? "", select_option(select, select_value);
	});
	event("submit", form, (event) => event.preventDefault());
	delegated("click", button, () => $$props.onchange({
		from: $$props.flow.to,
		to: $$props.flow.from
	}));
	delegated("change", select, (event) => $$props.onchange({ protocol: event.currentTarget.value }));
	append($$anchor, form);
	pop();
}
delegate(["click", "change"]);
// src/ui/top-bar/Logo.svelte
var root$6 = from_html(`<span class="logo svelte-gyras3"><svg viewBox="0 0 36 24" aria-hidden="true" class="svelte-gyras3"><circle cx="5" cy="18" r="4"></circle><circle cx="17" cy="11" r="4" opacity="0.72"></circle><circle cx="30" cy="5.5" r="4" opacity="0.4"></circle></svg> <span class="name">Packetwalk</span></span>`);
function Logo($$anchor) {
	var span = root$6();
	append($$anchor, span);
}
// src/ui/top-bar/PreferenceControls.svelte
var root$5 = from_html(`<label><input type="radio" class="visually-hidden svelte-16vulcf" name="language"/> </label>`);
var root_1$2 = from_html(`<div class="preferences svelte-16vulcf"><fieldset class="svelte-16vulcf"><legend class="visually-hidden"> </legend> <!></fieldset> <!></div>`);
function PreferenceControls($$anchor, $$props) {
	push($$props, true);
	/** Each language in its own words, so that its readers find it. */
	const LANGUAGES = [["en", "EN"], ["ko", "한국어"]];
	const ICONS = {
		system: "system",
		light: "sun",
		dark: "moon"
	};
	const m = user_derived(() => words().preferences);
	function nextTheme() {
		preferences.theme = THEMES[(THEMES.indexOf(preferences.theme) + 1) % THEMES.length] ?? "system";
	}
	var div = root_1$2();
	var fieldset = child$1(div);
	var legend = child$1(fieldset);
	var text = only_child(legend, true);
	var node = sibling(legend, 2);
	each(node, 17, () => LANGUAGES, ([language, name]) => language, ($$anchor, $$item) => {
		var $$array = user_derived(() => to_array(get($$item), 2));
		let language = () => get($$array)[0];
		let name = () => get($$array)[1];
		var label = root$5();
		let classes;
		var input = child$1(label);
		remove_input_defaults(input);
		var text_1 = sibling(input);
		reset(label);
		template_effect(() => {
			set_attribute(label, "lang", language());
			classes = set_class(label, 1, "svelte-16vulcf", null, classes, { chosen: preferences.language === language() });
			set_checked(input, preferences.language === language());
			set_text(text_1, ` ${name() ?? ""}`);
		});
		delegated("change", input, () => preferences.language = language());
		append($$anchor, label);
	});
	reset(fieldset);
	IconButton(sibling(fieldset, 2), {
		get icon() {
			return ICONS[preferences.theme];
		},
		get label() {
			return `${get(m).theme ?? ""}: ${get(m).themes[preferences.theme] ?? ""}`;
		},
		onclick: nextTheme
	});
	reset(div);
	template_effect(() => set_text(text, get(m).language));
	append($$anchor, div);
	pop();
}
delegate(["change"]);
// src/ui/top-bar/ScenarioPicker.svelte
var root$4 = from_html(`<button type="button" aria-haspopup="dialog" aria-keyshortcuts="G" class="svelte-xr940i"><span class="title svelte-xr940i"> </span> <!></button> <!>`, 1);
function ScenarioPicker($$anchor, $$props) {
	push($$props, true);
	/** Shows the person's own scenarios. */
	const load = () => __vitePreload(() => import("./Gallery-DR-XhG_T.js"), __vite__mapDeps([59,1,2,17,4,60,15,16,30,31,9,10,8,32,13,61,62,63]), import.meta.url);
	let isOpen = state(false);
	/** G opens the gallery, wherever no letter is wanted. */
	function onkeydown(event) {
		const { key, ctrlKey, altKey, metaKey, target, defaultPrevented } = event;
		if (key.toLowerCase() !== "g" || ctrlKey || altKey || metaKey || defaultPrevented) return;
		if (target instanceof Element && target.closest("input, select, textarea, dialog, [contenteditable]")) return;
		event.preventDefault();
		set(isOpen, true);
	}
	var fragment = root$4();
	event("keydown", $window, onkeydown);
	var button = first_child(fragment);
	var span = child$1(button);
	var text = only_child(span, true);
	Icon(sibling(span, 2), { name: "down" });
	reset(button);
	var node_1 = sibling(button, 2);
	var consequent = ($$anchor) => {
		{
			const children = ($$anchor, Gallery = noop) => {
				var fragment_2 = comment();
				var node_2 = first_child(fragment_2);
				component(node_2, Gallery, ($$anchor, Gallery_1) => {
					Gallery_1($$anchor, {
						get scenario() {
							return $$props.scenario;
						},
						get onchoose() {
							return $$props.onchoose;
						},
						get onfiles() {
							return $$props.onfiles;
						},
						get onown() {
							return $$props.onown;
						},
						onclose: () => set(isOpen, false)
					});
				});
				append($$anchor, fragment_2);
			};
			Lazy($$anchor, {
				load,
				children,
				$$slots: { default: true }
			});
		}
	};
	if_block(node_1, ($$render) => {
		if (get(isOpen)) $$render(consequent);
	});
	template_effect(() => set_text(text, $$props.title));
	event("pointerenter", button, () => void load().catch(() => void 0));
	delegated("click", button, () => set(isOpen, true));
	append($$anchor, fragment);
	pop();
}
delegate(["click"]);
// src/ui/controls/verdict-icon.ts
var VERDICT_ICONS = {
	reachable: "check",
	partial: "half",
	"no-response": "cross",
	unreachable: "cross",
	unknown: "question"
};
var VERDICT_TONES = {
	reachable: "allow",
	partial: "partial",
	"no-response": "deny",
	unreachable: "deny",
	unknown: "unknown"
};
// src/ui/top-bar/VerdictPill.svelte
var root$3 = from_html(`<button type="button" class="svelte-py6u10"><!> <span> </span></button>`);
function VerdictPill($$anchor, $$props) {
	push($$props, true);
	/** Null where the question cannot be walked. */
	/** The verdict in words. */
	/** What a person at the client sees. */
	/** Goes to where the walk stops. */
	const m = user_derived(() => words().verdict);
	var button = root$3();
	var node = child$1(button);
	{
		let $0 = user_derived(() => $$props.verdict === null ? "warning" : VERDICT_ICONS[$$props.verdict]);
		Icon(node, { get name() {
			return get($0);
		} });
	}
	var span = sibling(node, 2);
	var text = only_child(span, true);
	reset(button);
	template_effect(() => {
		set_attribute(button, "data-tone", $$props.verdict === null ? "unknown" : VERDICT_TONES[$$props.verdict]);
		set_attribute(button, "title", `${$$props.detail ?? ""} ${get(m).showStop ?? ""}`);
		set_text(text, $$props.verdict === null ? get(m).invalid : $$props.headline);
	});
	delegated("click", button, function(...$$args) {
		$$props.onclick?.apply(this, $$args);
	});
	append($$anchor, button);
	pop();
}
delegate(["click"]);
// src/explain/trace.ts
function explainTrace(trace, language) {
	const m = messagesIn(language);
	return {
		headline: headlineOf(trace, m),
		sentence: sentenceOf(trace, m),
		symptom: symptomOf$1(trace, m)
	};
}
function headlineOf(trace, m) {
	const { verdict } = trace;
	if (isUnresolved(trace)) return m.trace.headline.unresolved;
	if (isReset$1(trace)) return m.trace.headline.reset;
	if (verdict === "partial" && picksOf(trace.branches).length > 0) return m.trace.headline.partialChoices;
	if (verdict !== "reachable") return m.trace.headline[verdict];
	if (isClosed$1(trace)) return m.trace.headline[trace.symptom === "refused" ? "refused" : "closed"];
	if (trace.symptom === "http-error") return m.trace.headline.httpError;
	return trace.flow.oneWay ? m.trace.headline.oneWay : m.trace.headline.reachable;
}
function symptomOf$1(trace, m) {
	if (isUnresolved(trace)) return m.trace.symptom.unresolved;
	if (isReset$1(trace)) return m.trace.symptom.reset;
	if (trace.flow.oneWay) return m.trace.symptom.oneWay;
	if (trace.symptom === null) return "";
	const text = m.trace.symptom[trace.symptom];
	const { httpStatus: status } = trace;
	return status === null || trace.symptom === "sometimes" ? text : m.trace.httpStatus({
		status,
		text
	});
}
function sentenceOf(trace, m) {
	const ends = endsOf(trace, m);
	if (isUnresolved(trace)) return m.trace.unresolved({
		...ends,
		to: trace.flow.asked.to
	});
	const stop = trace.stoppedAt === null ? null : stopWords(trace, trace.stoppedAt, m);
	switch (trace.verdict) {
		case "reachable":
			if (isClosed$1(trace)) return m.trace.refused(ends);
			return trace.flow.oneWay ? m.trace.oneWay(ends) : m.trace.reachable(ends);
		case "partial": {
			const words = {
				...ends,
				works: worksWords(trace.branches, m),
				share: shareWords(trace.branches, m)
			};
			return stop === null ? m.trace.partial(words) : m.trace.partialStops({
				...words,
				...stop
			});
		}
		case "no-response": return stop === null ? m.trace.plain["no-response"](ends) : m.trace.noResponse({
			...ends,
			...stop
		});
		case "unreachable":
			if (stop !== null && isReset$1(trace)) return m.trace.reset({
				...ends,
				...stop
			});
			return stop === null ? m.trace.plain.unreachable(ends) : m.trace.unreachable({
				...ends,
				...stop
			});
		case "unknown": return stop === null ? m.trace.plain.unknown(ends) : m.trace.unknown({
			...ends,
			...stop
		});
	}
}
/** The packet arrives and something comes back, yet not an answer: nothing listens on the port. */
function isClosed$1({ symptom }) {
	return symptom === "refused" || symptom === "times-out";
}
function isReset$1({ stoppedAt }) {
	return stoppedAt?.code === "X_CONNECTION_RESET";
}
function isUnresolved({ stoppedAt }) {
	return stoppedAt?.code === "X_DNS_UNRESOLVED" && ["resolver", "hosted-zone"].includes(stoppedAt.component.type);
}
function endsOf({ flow, connections }, m) {
	const protocol = formatProtocol(flow.protocol);
	const asked = hasPorts(flow.protocol) ? `${protocol} ${flow.port}` : protocol;
	const first = connections[0]?.packet;
	const service = first === void 0 ? asked : serviceOf(first);
	return {
		from: endName(flow.from, flow.asked.from, m.trace.fromInternet),
		to: endName(flow.to, flow.asked.to, m.trace.toInternet),
		by: hasPorts(flow.protocol) ? m.trace.onPort({ service }) : m.trace.byProtocol({ service }),
		service
	};
}
function endName(end, asked, internet) {
	switch (end.kind) {
		case "interface": return end.ref.id;
		case "internet": return asked === "internet" ? internet : formatIp(end.ip);
		case "distribution": return end.ref.id;
		case "on-premises":
		case "address": return formatIp(end.ip);
	}
}
function stopWords(trace, stop, m) {
	const { connection, leg, hop: index, component, direction } = stop;
	const name = nameInSentence(component, m);
	const hop = trace.connections[connection]?.[leg]?.hops[index];
	const isDirected = component.type === "network-acl" || component.type === "security-group";
	return {
		leg,
		step: stepNumber(trace, {
			connection,
			leg,
			index
		}),
		where: direction !== null && isDirected ? m.words.directedTitle({
			title: name,
			direction
		}) : name,
		reason: reasonOf(stop, hop, m)
	};
}
function reasonOf({ code, rule }, hop, m) {
	if (code === "SUBNET_ACL_RESTRICTION" && rule !== null) return m.trace.deniedByRule({ rule });
	return hop?.decision.kind === "security-group" && code === "SG_HAS_NO_RULES" ? m.trace.noRules : m.codes[code].chip;
}
/** Which ports work: the ranges of all branches that are reachable, joined where they touch. Null is every port. */
function worksWords(branches, m) {
	if (picksOf(branches).length > 0) return byChoice(branches, m);
	const working = branches.filter(({ verdict }) => verdict === "reachable");
	const [only] = working;
	if (only === void 0) return m.trace.worksNever;
	const client = working.flatMap(({ when }) => when.clientPorts ?? []);
	const nat = working.flatMap(({ when }) => when.natPorts ?? []);
	const words = {
		client: rangesText(joined$1(client), m),
		nat: rangesText(joined$1(nat), m)
	};
	if (nat.length === 0) return m.trace.worksFromClientPorts({ ports: words.client });
	if (client.length === 0) return m.trace.worksFromNatPorts({ ports: words.nat });
	return working.length === 1 ? m.trace.worksFromBoth(words) : m.trace.worksFromSome;
}
function joined$1(ranges) {
	const sorted = [...ranges].sort((a, b) => a.from - b.from);
	const result = [];
	for (const range of sorted) {
		const last = result.at(-1);
		if (last === void 0 || range.from > last.to + 1) result.push(range);
		else if (range.to > last.to) result.splice(-1, 1, {
			from: last.from,
			to: range.to
		});
	}
	return result;
}
/** The branches that are told apart by what AWS picks. */
function picksOf(branches) {
	return branches.filter(({ when }) => when.picked.length > 0);
}
function byChoice(branches, m) {
	const failing = branches.filter(({ verdict }) => verdict !== "reachable");
	const ways = [...new Set(failing.map(({ when }) => m.trace.choices(when.picked.map(({ kind, id }) => m.trace.choice[kind]({ id })))))];
	const named = ways.slice(0, RANGES_NAMED);
	const left = ways.length - named.length;
	return m.trace.worksByChoice({ failing: m.words.list(left === 0 ? named : [...named, m.trace.more({ count: left })]) });
}
var RANGES_NAMED = 3;
function rangesText(ranges, m) {
	const named = ranges.slice(0, RANGES_NAMED).map(formatPortRange);
	const left = ranges.length - named.length;
	return m.words.list(left === 0 ? named : [...named, m.trace.more({ count: left })]);
}
function shareWords(branches, m) {
	const whole = branches[0]?.share[1] ?? 0;
	const part = branches.filter(({ verdict }) => verdict === "reachable").reduce((sum, { share }) => sum + share[0], 0);
	return m.trace.share({
		part: formatCount(part),
		whole: formatCount(whole),
		percent: percentOf(part, whole)
	});
}
/** Whole per cent; never 0 or 100, since a partial verdict is neither. */
function percentOf(part, whole) {
	const percent = Math.round(100 * part / Math.max(whole, 1));
	if (part > 0 && percent === 0) return "< 1";
	return part < whole && percent === 100 ? "> 99" : String(percent);
}
// src/ui/top-bar/verdict-view.ts
/** What the pill says of the walk; null where there is none to speak of. */
function verdictView({ flowIssues, trace }, language) {
	if (flowIssues.length > 0) return {
		verdict: null,
		headline: "",
		detail: ""
	};
	if (trace === null) return null;
	const { headline, symptom } = explainTrace(trace, language);
	return {
		verdict: trace.verdict,
		headline,
		detail: symptom
	};
}
// src/ui/top-bar/TopBar.svelte
var preferred = ($$anchor) => {
	PreferenceControls($$anchor, {});
};
var root$2 = from_html(`<div class="kept svelte-1r603ne"><!></div>`);
var root_1$1 = from_html(`<!> <!>`, 1);
var root_2$1 = from_html(`<div class="verdict svelte-1r603ne"><!></div>`);
var root_3$1 = from_html(`<div class="flow svelte-1r603ne"><!> <!></div>`);
var root_4 = from_html(`<header class="svelte-1r603ne"><h1 class="svelte-1r603ne"><!></h1> <div class="scenario svelte-1r603ne"><!> <div class="about svelte-1r603ne"><!> <!></div></div> <!> <div class="preferences svelte-1r603ne"><!> <!> <!> <!></div></header>`);
function TopBar($$anchor, $$props) {
	push($$props, true);
	/** A phone has room for what is used most: the rest is in one menu. */
	const phone = new MediaQuery("width < 40rem");
	const m = user_derived(() => words().scenario);
	const language = user_derived(() => preferences.language);
	const title = user_derived(() => $$props.workbench.title === null ? get(m).untitled : textIn($$props.workbench.title, get(language)));
	const verdict = user_derived(() => verdictView($$props.workbench, get(language)));
	var header = root_4();
	var h1 = child$1(header);
	Logo(child$1(h1), {});
	reset(h1);
	var div = sibling(h1, 2);
	var node_1 = child$1(div);
	{
		let $0 = user_derived(() => galleryName($$props.workbench.source));
		let $1 = user_derived(() => $$props.keeper && (() => $$props.keeper.openLibrary()));
		ScenarioPicker(node_1, {
			get title() {
				return get(title);
			},
			get scenario() {
				return get($0);
			},
			onchoose: (name) => void $$props.workbench.open(name),
			onfiles: (files) => void $$props.workbench.openFiles(files),
			get onown() {
				return get($1);
			}
		});
	}
	var div_1 = sibling(node_1, 2);
	var node_2 = child$1(div_1);
	var consequent = ($$anchor) => {
		var div_2 = root$2();
		var node_3 = child$1(div_2);
		{
			const children = ($$anchor, KeepMenu = noop) => {
				var fragment_1 = comment();
				var node_4 = first_child(fragment_1);
				component(node_4, KeepMenu, ($$anchor, KeepMenu_1) => {
					KeepMenu_1($$anchor, {
						get workbench() {
							return $$props.workbench;
						},
						get keeper() {
							return $$props.keeper;
						}
					});
				});
				append($$anchor, fragment_1);
			};
			Lazy(node_3, {
				load: () => __vitePreload(() => import("./KeepMenu-DLvA0fsN.js"), __vite__mapDeps([64,1,2,65,15,16,17,66]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
		reset(div_2);
		append($$anchor, div_2);
	};
	if_block(node_2, ($$render) => {
		if ($$props.keeper !== null) $$render(consequent);
	});
	var node_5 = sibling(node_2, 2);
	var consequent_1 = ($$anchor) => {
		var fragment_2 = root_1$1();
		var node_6 = first_child(fragment_2);
		FlowPicker(node_6, {
			get network() {
				return $$props.workbench.network;
			},
			get chosen() {
				return $$props.workbench.flowName;
			},
			get changed() {
				return $$props.workbench.flowIsChanged;
			},
			onchoose: (name) => $$props.workbench.chooseFlow(name)
		});
		Warnings(sibling(node_6, 2), { get warnings() {
			return $$props.workbench.warnings;
		} });
		append($$anchor, fragment_2);
	};
	if_block(node_5, ($$render) => {
		if ($$props.workbench.network !== null) $$render(consequent_1);
	});
	reset(div_1);
	reset(div);
	var node_8 = sibling(div, 2);
	var consequent_3 = ($$anchor) => {
		var div_3 = root_3$1();
		var node_9 = child$1(div_3);
		FlowSentence(node_9, {
			get flow() {
				return $$props.workbench.flow;
			},
			get network() {
				return $$props.workbench.network;
			},
			onchange: (change) => $$props.workbench.changeFlow(change)
		});
		var node_10 = sibling(node_9, 2);
		var consequent_2 = ($$anchor) => {
			var div_4 = root_2$1();
			VerdictPill(child$1(div_4), spread_props(() => get(verdict), { get onclick() {
				return $$props.onstop;
			} }));
			reset(div_4);
			append($$anchor, div_4);
		};
		if_block(node_10, ($$render) => {
			if (get(verdict) !== null) $$render(consequent_2);
		});
		reset(div_3);
		append($$anchor, div_3);
	};
	if_block(node_8, ($$render) => {
		if ($$props.workbench.network !== null && $$props.workbench.flow !== null) $$render(consequent_3);
	});
	var div_5 = sibling(node_8, 2);
	var node_12 = child$1(div_5);
	var consequent_4 = ($$anchor) => {
		{
			const children = ($$anchor, EditToggle = noop) => {
				var fragment_4 = comment();
				var node_13 = first_child(fragment_4);
				component(node_13, EditToggle, ($$anchor, EditToggle_1) => {
					EditToggle_1($$anchor, { get editing() {
						return $$props.editing;
					} });
				});
				append($$anchor, fragment_4);
			};
			Lazy($$anchor, {
				load: () => __vitePreload(() => import("./EditToggle-DnvhZpwG.js"), __vite__mapDeps([67,1,2,14,15,16,17,68]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
	};
	if_block(node_12, ($$render) => {
		if ($$props.editing !== null) $$render(consequent_4);
	});
	var node_14 = sibling(node_12, 2);
	var consequent_5 = ($$anchor) => {
		ShareButton($$anchor, {
			get workbench() {
				return $$props.workbench;
			},
			get route() {
				return $$props.route;
			}
		});
	};
	if_block(node_14, ($$render) => {
		if ($$props.workbench.network !== null) $$render(consequent_5);
	});
	var node_15 = sibling(node_14, 2);
	{
		const children = ($$anchor, ExportMenu = noop) => {
			var fragment_6 = comment();
			var node_16 = first_child(fragment_6);
			{
				let $0 = user_derived(() => phone.current ? preferred : null);
				component(node_16, ExportMenu, ($$anchor, ExportMenu_1) => {
					ExportMenu_1($$anchor, {
						get workbench() {
							return $$props.workbench;
						},
						get editing() {
							return $$props.editing;
						},
						get preferred() {
							return get($0);
						}
					});
				});
			}
			append($$anchor, fragment_6);
		};
		Lazy(node_15, {
			load: () => __vitePreload(() => import("./ExportMenu-D6l78EPD.js"), __vite__mapDeps([69,1,2,15,16,17,70]), import.meta.url),
			children,
			$$slots: { default: true }
		});
	}
	var node_17 = sibling(node_15, 2);
	var consequent_6 = ($$anchor) => {
		PreferenceControls($$anchor, {});
	};
	if_block(node_17, ($$render) => {
		if (!phone.current) $$render(consequent_6);
	});
	reset(div_5);
	reset(header);
	append($$anchor, header);
	pop();
}
// src/ui/Page.svelte
var root$1 = from_html(`<p class="nothing svelte-1f8rqm3"> </p>`);
var root_1 = from_html(`<!> <!> <!>`, 1);
var root_2 = from_html(`<!> <!>`, 1);
var root_3 = from_html(`<!> <!> <!> <!>`, 1);
function Page($$anchor, $$props) {
	push($$props, true);
	const why = ($$anchor) => {
		{
			const children = ($$anchor, HopPanel = noop) => {
				var fragment_1 = comment();
				var node = first_child(fragment_1);
				var consequent = ($$anchor) => {
					var fragment_2 = comment();
					var node_1 = first_child(fragment_2);
					component(node_1, HopPanel, ($$anchor, HopPanel_1) => {
						HopPanel_1($$anchor, {
							get network() {
								return $$props.workbench.network;
							},
							get trace() {
								return get(trace);
							},
							get step() {
								return get(step);
							},
							get count() {
								return walk.steps.length;
							},
							get explanation() {
								return walk.explanation;
							},
							get language() {
								return get(language);
							},
							onwalk: (sourcePort) => $$props.workbench.changeFlow({ sourcePort })
						});
					});
					append($$anchor, fragment_2);
				};
				var consequent_1 = ($$anchor) => {
					var p = root$1();
					var text_1 = only_child(p, true);
					template_effect(() => set_text(text_1, get(m).panel.nothing));
					append($$anchor, p);
				};
				if_block(node, ($$render) => {
					if ($$props.workbench.network !== null && get(trace) !== null && get(step) !== void 0 && walk.explanation !== null) $$render(consequent);
					else if ($$props.workbench.network !== null) $$render(consequent_1, 1);
				});
				append($$anchor, fragment_1);
			};
			Lazy($$anchor, {
				load: () => __vitePreload(() => import("./HopPanel-BSTMqZ95.js"), __vite__mapDeps([71,1,2,32,4,9,10,8,53,16,72,19,52,51,43,44,73,74,75,76,77]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
	};
	const map = ($$anchor) => {
		var fragment_3 = comment();
		var node_2 = first_child(fragment_3);
		var consequent_2 = ($$anchor) => {
			{
				let $0 = user_derived(() => ({
					document: $$props.workbench.shown,
					network: $$props.workbench.network,
					trace: get(trace),
					position: get(step) === void 0 ? null : positionOf(get(step)),
					view: get(editing)?.view
				}));
				let $1 = user_derived(() => get(editing)?.isOpen === true ? get(editing).selectedComponent : null);
				MapPane($$anchor, {
					get subject() {
						return get($0);
					},
					get language() {
						return get(language);
					},
					get selected() {
						return get($1);
					},
					onselect: select,
					onstep: stepTo,
					onfold: (key, folded) => get(editing)?.fold(key, folded),
					onmove: (key, dx, dy) => get(editing)?.drag(key, dx, dy)
				});
			}
		};
		if_block(node_2, ($$render) => {
			if ($$props.workbench.network !== null) $$render(consequent_2);
		});
		append($$anchor, fragment_3);
	};
	const player = ($$anchor) => {
		var fragment_5 = comment();
		var node_3 = first_child(fragment_5);
		var consequent_3 = ($$anchor) => {
			PlayerControls($$anchor, {
				get index() {
					return walk.index;
				},
				get count() {
					return walk.steps.length;
				},
				get player() {
					return walk.player;
				}
			});
		};
		if_block(node_3, ($$render) => {
			if (get(step) !== void 0) $$render(consequent_3);
		});
		append($$anchor, fragment_5);
	};
	const lanes = ($$anchor) => {
		var fragment_7 = comment();
		var node_4 = first_child(fragment_7);
		var consequent_4 = ($$anchor) => {
			Lanes($$anchor, {
				get lanes() {
					return walk.lanes;
				},
				get currentIndex() {
					return walk.index;
				},
				get oneWay() {
					return get(trace).flow.oneWay;
				},
				onselect: (index) => walk.jump(index)
			});
		};
		if_block(node_4, ($$render) => {
			if (get(trace) !== null) $$render(consequent_4);
		});
		append($$anchor, fragment_7);
	};
	const walk = new Walk($$props.workbench);
	let editing = state(null);
	__vitePreload(() => import("./editing.svelte-CPDOXCpL.js").then((module) => {
		set(editing, new module.Editing($$props.workbench, () => {
			route.stayAt(walk.step === void 0 ? null : positionOf(walk.step));
		}));
	}), __vite__mapDeps([3,2,4,5,6,7,8,9,10,11,12,13]), import.meta.url);
	let keeper = state(null);
	let loadingKeeper;
	const loadKeeper = () => {
		loadingKeeper ??= __vitePreload(async () => {
			const { Keeper } = await import("./keeper.svelte-DnBVKtmp.js");
			return { Keeper };
		}, __vite__mapDeps([78,2,37,5,15,16,17,79,31,11,10,4]), import.meta.url).then(({ Keeper }) => set(keeper, new Keeper($$props.workbench)));
		return loadingKeeper;
	};
	const route = new Route($$props.workbench, walk, loadKeeper);
	route.goTo(location.hash);
	onDestroy(() => {
		walk.player.stop();
		get(keeper)?.destroy();
	});
	const m = user_derived(words);
	const language = user_derived(() => preferences.language);
	const trace = user_derived(() => walk.trace);
	const step = user_derived(() => walk.step);
	const title = user_derived(() => $$props.workbench.title === null ? null : textIn($$props.workbench.title, get(language)));
	user_pre_effect(() => {
		if (get(trace) === null) return;
		walk.begin(route.takePosition());
	});
	user_effect(() => route.follow());
	user_effect(() => {
		if ($$props.workbench.opened !== null && route.mode !== "embed") loadKeeper();
	});
	user_effect(() => {
		const { opened, text } = $$props.workbench;
		const noting = get(keeper);
		if (opened !== null) untrack(() => noting?.note(opened, text));
	});
	/** On the map, a click goes to the hop there, and while editing opens what was clicked. */
	function select(ref) {
		if (get(editing)?.isOpen === true) get(editing).open(ref);
		else walk.jumpToComponent(ref);
	}
	function stepTo(position) {
		walk.jumpTo(position);
		const { hop } = walk.step ?? {};
		if (get(editing)?.isOpen === true && hop !== void 0) get(editing).open(hop.component);
	}
	function onkeydown(event) {
		if (get(editing)?.takesKey(event) === true) return;
		const asked = shortcut(event);
		if (asked === void 0) return;
		event.preventDefault();
		walk.player.send(asked);
	}
	var fragment_9 = root_3();
	event("keydown", $window, onkeydown);
	event("hashchange", $window, () => void route.goTo(location.hash));
	head("1f8rqm3", ($$anchor) => {
		deferred_template_effect(() => {
			$document.title = (get(title) === null ? get(m).title : `${get(title)} · ${get(m).title}`) ?? "";
		});
	});
	var node_5 = first_child(fragment_9);
	var consequent_6 = ($$anchor) => {
		var fragment_10 = root_2();
		var node_6 = first_child(fragment_10);
		{
			const top = ($$anchor) => {
				var fragment_11 = root_1();
				var node_7 = first_child(fragment_11);
				TopBar(node_7, {
					get workbench() {
						return $$props.workbench;
					},
					get route() {
						return route;
					},
					get editing() {
						return get(editing);
					},
					get keeper() {
						return get(keeper);
					},
					onstop: () => walk.jumpTo(get(trace)?.stoppedAt ?? null)
				});
				var node_8 = sibling(node_7, 2);
				var consequent_5 = ($$anchor) => {
					const kept = user_derived(() => get(keeper));
					{
						const children = ($$anchor, KeepNotices = noop) => {
							var fragment_13 = comment();
							var node_9 = first_child(fragment_13);
							component(node_9, KeepNotices, ($$anchor, KeepNotices_1) => {
								KeepNotices_1($$anchor, {
									get workbench() {
										return $$props.workbench;
									},
									get keeper() {
										return get(kept);
									}
								});
							});
							append($$anchor, fragment_13);
						};
						Lazy($$anchor, {
							load: () => __vitePreload(() => import("./KeepNotices-DMHrmPMm.js"), __vite__mapDeps([80,1,2,61,15,16,17,65,81,82]), import.meta.url),
							children,
							$$slots: { default: true }
						});
					}
				};
				if_block(node_8, ($$render) => {
					if (get(keeper) !== null) $$render(consequent_5);
				});
				var node_10 = sibling(node_8, 2);
				{
					let $0 = user_derived(() => get(editing)?.isInEditor === true);
					DocumentNotices(node_10, {
						get workbench() {
							return $$props.workbench;
						},
						get isInEditor() {
							return get($0);
						},
						onjump: (offset) => get(editing)?.goTo({
							offset,
							takesFocus: true
						})
					});
				}
				append($$anchor, fragment_11);
			};
			const panel = ($$anchor) => {
				SidePanel($$anchor, {
					get editing() {
						return get(editing);
					},
					get why() {
						return why;
					}
				});
			};
			Layout(node_6, {
				get document() {
					return $$props.workbench.shown;
				},
				get map() {
					return map;
				},
				get player() {
					return player;
				},
				get lanes() {
					return lanes;
				},
				top,
				panel,
				$$slots: {
					top: true,
					panel: true
				}
			});
		}
		var node_11 = sibling(node_6, 2);
		{
			const children = ($$anchor, WalkedWatch = noop) => {
				var fragment_15 = comment();
				var node_12 = first_child(fragment_15);
				component(node_12, WalkedWatch, ($$anchor, WalkedWatch_1) => {
					WalkedWatch_1($$anchor, {
						get workbench() {
							return $$props.workbench;
						},
						get walk() {
							return walk;
						}
					});
				});
				append($$anchor, fragment_15);
			};
			Lazy(node_11, {
				load: () => __vitePreload(() => import("./WalkedWatch-DqJQahUQ.js"), __vite__mapDeps([83,1,2,17,60]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
		append($$anchor, fragment_10);
	};
	var alternate = ($$anchor) => {
		{
			const children = ($$anchor, Stage = noop) => {
				var fragment_17 = comment();
				var node_13 = first_child(fragment_17);
				component(node_13, Stage, ($$anchor, Stage_1) => {
					Stage_1($$anchor, {
						get workbench() {
							return $$props.workbench;
						},
						get route() {
							return route;
						},
						get walk() {
							return walk;
						},
						get map() {
							return map;
						},
						get player() {
							return player;
						},
						get lanes() {
							return lanes;
						}
					});
				});
				append($$anchor, fragment_17);
			};
			Lazy($$anchor, {
				load: () => __vitePreload(() => import("./Stage-DIwXCDG8.js"), __vite__mapDeps([84,1,2,15,16,17,36,4,37,5,38,9,10,11,45,85]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
	};
	if_block(node_5, ($$render) => {
		if (route.mode === "explore") $$render(consequent_6);
		else $$render(alternate, -1);
	});
	var node_14 = sibling(node_5, 2);
	var consequent_7 = ($$anchor) => {
		const link = user_derived(() => route.refused);
		{
			const children = ($$anchor, LinkRefusal = noop) => {
				var fragment_19 = comment();
				var node_15 = first_child(fragment_19);
				component(node_15, LinkRefusal, ($$anchor, LinkRefusal_1) => {
					LinkRefusal_1($$anchor, {
						get link() {
							return get(link);
						},
						ondismiss: () => route.dismiss()
					});
				});
				append($$anchor, fragment_19);
			};
			Lazy($$anchor, {
				load: () => __vitePreload(() => import("./LinkRefusal-BMbWSGXs.js"), __vite__mapDeps([86,1,2,87,24,25,15,16,17,88,45,48,49,89]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
	};
	if_block(node_14, ($$render) => {
		if (route.refused !== null) $$render(consequent_7);
	});
	var node_16 = sibling(node_14, 2);
	var consequent_8 = ($$anchor) => {
		const kept = user_derived(() => get(keeper));
		{
			const children = ($$anchor, Library = noop) => {
				var fragment_21 = comment();
				var node_17 = first_child(fragment_21);
				component(node_17, Library, ($$anchor, Library_1) => {
					Library_1($$anchor, { get keeper() {
						return get(kept);
					} });
				});
				append($$anchor, fragment_21);
			};
			Lazy($$anchor, {
				load: () => __vitePreload(() => import("./Library-Cye4p6CX.js"), __vite__mapDeps([90,1,2,65,15,16,17,79,31,4,91,81,7,92]), import.meta.url),
				children,
				$$slots: { default: true }
			});
		}
	};
	if_block(node_16, ($$render) => {
		if (get(keeper) !== null && get(keeper).library !== null) $$render(consequent_8);
	});
	StepStatus(sibling(node_16, 2), { get walk() {
		return walk;
	} });
	append($$anchor, fragment_9);
	pop();
}
// src/trace/answer.ts
var NONE = [];
/** The answers without remarks, shared so that a passing packet allocates nothing. */
var ALLOW = {
	verdict: "allow",
	code: null,
	causes: NONE,
	notes: NONE
};
var ROUTE = {
	verdict: "route",
	code: null,
	causes: NONE,
	notes: NONE
};
var TRANSLATE = {
	verdict: "translate",
	code: null,
	causes: NONE,
	notes: NONE
};
var DELIVER = {
	verdict: "deliver",
	code: null,
	causes: NONE,
	notes: NONE
};
function deny(code, causes = NONE) {
	return {
		verdict: "deny",
		code,
		causes,
		notes: NONE
	};
}
function drop(code, causes = NONE) {
	return {
		verdict: "drop",
		code,
		causes,
		notes: NONE
	};
}
/** An answer that lets the packet pass, with remarks. */
function passing(verdict, notes) {
	return {
		verdict,
		code: null,
		causes: NONE,
		notes
	};
}
var UNKNOWN = {
	verdict: "unknown",
	code: "UNKNOWN_RESOURCE",
	causes: NONE,
	notes: NONE
};
/** AWS does not support the combination, and does not say what becomes of the packet. */
var UNSUPPORTED = {
	verdict: "unknown",
	code: "X_CONFIG_UNSUPPORTED",
	causes: NONE,
	notes: NONE
};
// src/trace/checks.ts
/** Looks at the conditions in their order and stops at the first that does not hold. */
function judge(conditions) {
	const checks = [];
	for (const [name, passed, code] of conditions) {
		checks.push({
			name,
			passed
		});
		if (!passed) return {
			checks,
			code
		};
	}
	return {
		checks,
		code: null
	};
}
// src/trace/listener-rule.ts
/** NLB-1, ALB-1: the listener that accepts the packet; protocol and port have to fit. */
function listenerFor(listeners, packet) {
	if (packet.kind !== "ports") return null;
	return listeners.find(({ port, protocol }) => {
		if (port !== packet.destinationPort) return false;
		switch (protocol) {
			case "udp":
			case "quic": return packet.protocol === 17;
			case "tcp_udp":
			case "tcp_quic": return packet.protocol === 17 || packet.protocol === 6;
			case "http":
			case "https":
			case "tcp":
			case "tls":
			case "ssl": return packet.protocol === 6;
		}
	}) ?? null;
}
/**
* The first rule, in ascending priority, all of whose conditions hold; the default rule, last, has none (ALB-4).
* AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
*/
function ruleFor({ rules }, http, packet) {
	const considered = [];
	for (const rule of rules) {
		const mismatches = mismatchesOf$2(rule, http, packet);
		considered.push({
			rule,
			mismatches
		});
		if (mismatches.length === 0) return {
			rule,
			considered
		};
	}
	throw new Error("a listener was compiled without its default rule");
}
/** ALB-5: host names in any case; paths and methods in theirs; the path without its query; the address of the TCP peer. */
function mismatchesOf$2({ host, path, method, sourceIp }, http, packet) {
	const mismatches = [];
	const asked = http?.host?.toLowerCase();
	if (host !== null && (asked === void 0 || !host.some((one) => fits(one.toLowerCase(), asked)))) mismatches.push("host");
	if (path !== null && !path.some((one) => fits(one, pathOf(http)))) mismatches.push("path");
	if (method !== null && !method.includes(http?.method ?? "GET")) mismatches.push("method");
	if (sourceIp !== null && !sourceIp.some((block) => contains(block, packet.source))) mismatches.push("source");
	return mismatches;
}
/** The path that is asked for, without its query. */
function pathOf(http) {
	const [path = "/"] = (http?.path ?? "/").split("?");
	return path;
}
/**
* `*` stands for any text and `?` for one character. Walked by position, since a pattern of a document may be hostile:
* a regular expression made of it could take forever.
*/
function fits(pattern, text) {
	let at = 0;
	let inPattern = 0;
	let star = -1;
	let resume = 0;
	while (at < text.length) {
		const wanted = pattern[inPattern];
		if (wanted === "*") {
			star = inPattern;
			inPattern += 1;
			resume = at;
		} else if (wanted !== void 0 && (wanted === "?" || wanted === text[at])) {
			at += 1;
			inPattern += 1;
		} else if (star === -1) return false;
		else {
			resume += 1;
			at = resume;
			inPattern = star + 1;
		}
	}
	return pattern.slice(inPattern).replaceAll("*", "") === "";
}
// src/trace/distribution.ts
var VIEWER_PORTS = [80, 443];
var FORBIDDEN = 403;
/**
* The edge has a viewer's request: it answers on ports 80 and 443, for its own names only, and has the behavior whose path
* pattern fits first. A cache hit needs no origin (CF-5).
* AWS: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html
*/
function decideViewer(distribution, http, packet) {
	const port = packet.kind === "ports" ? packet.destinationPort : 0;
	const isServed = packet.protocol === 6 ? VIEWER_PORTS.includes(port) : packet.protocol === 17 && port === 443;
	const host = http?.host?.toLowerCase();
	const isOwn = host === void 0 || host.endsWith(".cloudfront.net") || answersFor$1(distribution, host);
	const { checks, code } = judge([[
		"listener",
		isServed,
		"NO_POSSIBLE_DESTINATION"
	]]);
	const asked = [...checks, ...code === null ? [{
		name: "host-known",
		passed: isOwn
	}] : []];
	const behavior = behaviorFor(distribution, http);
	const cacheHit = http?.cacheHit === true && isOwn;
	const status = code === null && !isOwn ? FORBIDDEN : null;
	const answer = code !== null ? drop(code) : status === null ? DELIVER : passing("note", []);
	const facts = {
		behavior,
		origin: behavior.origin,
		cacheHit,
		status,
		checks: asked
	};
	return {
		...answer,
		...plain(distribution, "viewer"),
		...facts,
		forwardedFor: forwarded(http, packet)
	};
}
function answersFor$1({ aliases }, host) {
	return aliases.some((alias) => alias === host || alias.startsWith("*.") && host.endsWith(alias.slice(1)));
}
function behaviorFor({ id, behaviors }, http) {
	const path = pathOf(http);
	const found = behaviors.find((behavior) => behavior.path === null || fits(behavior.path, path));
	if (found === void 0) throw new Error(`${id} was compiled without its default behavior`);
	return found;
}
/** CF-6, ALB-9: the sender of the connection is appended to what the request brought. */
function forwarded(http, { source }) {
	return [...http?.forwardedFor ?? [], formatIp(source)];
}
/**
* The edge asks an origin, in a connection of its own. A public origin needs a public address (CF-2); in the VPC of a VPC origin an
* internet gateway has to be attached, though nothing passes it (CF-4).
*/
function decideOriginFetch(distribution, origin, vpc, packet) {
	const { checks, code } = judge([vpc === null ? [
		"destination-public",
		isPublic$1(packet),
		"NO_POSSIBLE_DESTINATION"
	] : [
		"gateway-attached",
		vpc.internetGateway !== null,
		"X_CONFIG_UNSUPPORTED"
	]]);
	return {
		...code === null ? ALLOW : code === "X_CONFIG_UNSUPPORTED" ? UNSUPPORTED : drop(code),
		...plain(distribution, "origin"),
		origin,
		checks
	};
}
function isPublic$1({ destination }) {
	return !isPrivateIpv4(destination) && !isSharedIpv4(destination) && !isUniqueLocalIpv6(destination);
}
/** The edge answers its viewer. */
function decideAnswer(distribution) {
	return {
		...ALLOW,
		...plain(distribution, "answer")
	};
}
function plain(distribution, stage) {
	return {
		kind: "distribution",
		distribution,
		stage,
		behavior: null,
		origin: null,
		cacheHit: false,
		status: null,
		checks: [],
		forwardedFor: null
	};
}
// src/trace/ownership.ts
/** Who receives packets to a private address of the VPC: by address, or by a prefix delegated to it (ENI-9). */
function ownerOf(vpc, ip) {
	const owner = vpc.owners.get(ip);
	if (owner !== void 0) return owner;
	for (const prefix of vpc.delegatedPrefixes) if (contains(prefix.cidr, ip)) return prefix.owner;
}
/** Whether the address is one of the interface's own: primary, secondary, IPv6, or in a delegated prefix (A-10). */
function owns(networkInterface, ip) {
	return ownerOf(networkInterface.subnet.vpc, ip) === networkInterface;
}
function inSubnet(subnet, ip) {
	const block = familyOf(ip) === 4 ? subnet.cidr : subnet.ipv6Cidr;
	return block !== null && contains(block, ip);
}
/** Whether the subnet and the interface carry the family (VPC-17). */
function carriesFamily(networkInterface, family) {
	return family === 4 ? networkInterface.subnet.cidr !== null && networkInterface.ipv4.length > 0 : networkInterface.subnet.ipv6Cidr !== null && networkInterface.ipv6.length > 0;
}
/** An address of a pool of one's own that comes in untranslated by the gateway's route table (RT-27). */
function isPoolAddress(vpc, ip) {
	return vpc.internetGateway?.routeTable?.publicIpv4Pools.some((pool) => contains(pool, ip)) ?? false;
}
// src/trace/hosted-zone.ts
/** A multivalue answer has at most so many addresses (R53-2). */
var MOST_VALUES = 8;
/** Whether a text is a name of one of the document's zones. */
function isZoneName({ hostedZones }, text) {
	const name = normalName(text);
	return [...hostedZones.values()].some(({ domain }) => isInDomain(name, domain));
}
/**
* The zone that answers: of a VPC's clients its private zones before public ones, and then the one that is nearest to the name. A
* private zone that is associated with the VPC shadows the public name even where it has no such record (R53-5).
*/
function lookupOf({ hostedZones }, text, client) {
	const name = normalName(text);
	const holding = [...hostedZones.values()].filter(({ domain }) => isInDomain(name, domain));
	const own = holding.filter(({ vpcs }) => client !== null && vpcs?.includes(client.id) === true);
	const open = holding.filter(({ vpcs }) => vpcs === null);
	const nearest = (zones) => [...zones].sort((a, b) => b.domain.length - a.domain.length)[0] ?? null;
	return {
		name,
		zone: nearest(own) ?? nearest(open),
		canAsk: client?.enableDnsSupport ?? true
	};
}
/**
* What Route 53 may answer: unhealthy records are left out, unless all are (R53-3), and the routing policy picks among the rest
* (R53-2). Where it picks by chance, or by what is not known of the client, every answer is offered.
* AWS: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html
*/
function answersFor({ name, zone }, asking) {
	const records = zone === null ? [] : recordsNamed(zone, name);
	const policy = records[0]?.policy.kind ?? null;
	const healthy = records.filter((record) => isHealthy(record, asking));
	const failsOpen = healthy.length === 0 && records.length > 0;
	const pool = failsOpen ? records : healthy;
	const picked = pickedFrom(pool, asking);
	const considered = records.map((record) => {
		if (picked.includes(record)) return {
			record,
			standing: "candidate"
		};
		return {
			record,
			standing: pool.includes(record) ? passedOver(record) : "unhealthy"
		};
	});
	const offers = picked.flatMap((record) => record.alias === null ? record.values.map((value) => ({
		record,
		value
	})) : [{
		record,
		value: null
	}]);
	return {
		considered,
		offers: policy === "multivalue" ? offers.slice(0, MOST_VALUES) : offers,
		failsOpen,
		policy
	};
}
function recordsNamed({ records }, name) {
	const [, ...rest] = name.split(".");
	return records.get(name) ?? records.get(`*.${rest.join(".")}`) ?? [];
}
function isHealthy({ healthy, alias, evaluatesTargetHealth }, { isInService }) {
	if (healthy === false) return false;
	return alias === null || !evaluatesTargetHealth || isInService(alias);
}
function passedOver({ policy }) {
	switch (policy.kind) {
		case "weighted": return "no-weight";
		case "failover": return "standby";
		default: return "elsewhere";
	}
}
function pickedFrom(pool, asking) {
	const [first] = pool;
	switch (first?.policy.kind) {
		case void 0:
		case "simple":
		case "multivalue":
		case "geoproximity": return pool;
		case "weighted": {
			const weighted = pool.filter(({ policy }) => policy.kind === "weighted" && policy.weight > 0);
			return weighted.length === 0 ? pool : weighted;
		}
		case "failover": {
			const primary = pool.filter(({ policy }) => policy.kind === "failover" && policy.role === "primary");
			return primary.length === 0 ? pool : primary;
		}
		case "latency": {
			const region = asking.client?.region;
			const nearest = pool.filter(({ policy }) => policy.kind === "latency" && policy.region === region);
			return nearest.length === 0 ? pool : nearest;
		}
		case "geolocation": return byPlace(pool, asking);
		case "ip-based": return byAddress(pool, asking);
	}
}
/** From the most specific place to the default record. What is not known of the client may be so, and the next ones as well. */
function byPlace(pool, { client }) {
	const rank = ({ policy }) => {
		if (policy.kind !== "geolocation" || policy.country === "*") return 3;
		return policy.subdivision !== null ? 0 : policy.country !== null ? 1 : 2;
	};
	const picked = [];
	for (const record of [...pool].sort((a, b) => rank(a) - rank(b))) {
		const fit = fitsPlace(record.policy, client);
		if (fit !== "no") picked.push(record);
		if (fit === "yes") break;
	}
	return picked;
}
function fitsPlace(policy, client) {
	if (policy.kind !== "geolocation" || policy.country === "*") return "yes";
	const wanted = [
		[policy.continent, client?.continent],
		[policy.country, client?.country],
		[policy.subdivision, client?.subdivision]
	];
	let isKnown = true;
	for (const [place, own] of wanted) {
		if (place === null || place === own) continue;
		if (own !== void 0) return "no";
		isKnown = false;
	}
	return isKnown ? "yes" : "unknown";
}
/** The longest block that holds the client's address. */
function byAddress(pool, { address }) {
	const lengths = pool.map(({ policy }) => policy.kind === "ip-based" ? Math.max(-1, ...policy.clients.filter((block) => contains(block, address)).map(({ prefixLength }) => prefixLength)) : -1);
	const longest = Math.max(...lengths);
	return longest < 0 ? [] : pool.filter((_, index) => lengths[index] === longest);
}
/** Where a flow to this answer goes: a resource, with the address that is meant. */
function targetOf(network, client, { record, value }) {
	if (value === null) return { to: record.alias ?? "" };
	const address = formatIp(value);
	const owner = ownerOfAnswer(network, client, value);
	if (owner?.kind !== "network-interface") return { to: address };
	const id = owner.host.ref.id;
	return network.hosts.has(id) ? {
		to: id,
		destinationIp: address
	} : { to: address };
}
function ownerOfAnswer(network, client, value) {
	return (isIpv4(value) ? network.publicAddresses.get(value)?.owner : void 0) ?? (client === null ? void 0 : ownerOf(client, value));
}
/** The step of the walk that the lookup is; `chosen` is null where the name does not resolve. */
function decideName({ name, zone, canAsk }, { considered, failsOpen, policy }, chosen) {
	const { checks, code } = judge([[
		"dns-support",
		canAsk,
		"X_DNS_UNRESOLVED"
	], [
		"record",
		chosen !== null,
		"X_DNS_UNRESOLVED"
	]]);
	return {
		...code === null ? passing("note", []) : drop(code),
		kind: "name",
		name,
		zone,
		policy,
		considered,
		decidedBy: chosen?.offer.record ?? null,
		failsOpen,
		answer: chosen === null ? null : formatIp(chosen.address),
		checks
	};
}
// src/trace/port-pools.ts
/** The port shown when a range holds it: dynamic on every operating system, so it never looks like a service. */
var FAMILIAR_PORT = 49152;
/** `cell` restricts the pools, in the order in which the walk opens them. */
function portPools(cell) {
	const pools = [];
	return {
		open(owner, range) {
			const part = cell[pools.length] ?? range;
			const value = portOf$1(owner, part);
			pools.push({
				owner,
				range,
				value,
				low: part.from,
				high: part.to
			});
			return pools.length - 1;
		},
		valueOf: (pool) => pools[pool]?.value ?? port(0),
		narrow(pool, samePorts) {
			const state = pools[pool];
			if (state === void 0) return;
			if (samePorts.from > state.low) state.low = samePorts.from;
			if (samePorts.to < state.high) state.high = samePorts.to;
		},
		all: () => pools.map(({ owner, range, value, low, high }) => ({
			owner,
			range,
			value,
			same: {
				from: port(low),
				to: port(high)
			}
		}))
	};
}
/** ASSUMPTION A-20: a NAT hands out its ports from the lowest. A client shows a familiar one. */
function portOf$1(owner, part) {
	return owner !== "nat" && part.from <= FAMILIAR_PORT && part.to >= FAMILIAR_PORT ? port(FAMILIAR_PORT) : part.from;
}
/** What is left of a cell when the part that a walk has answered for is taken out: at most two cells a pool. */
function cellsAround(pools, cell) {
	const left = [];
	pools.forEach(({ range, same }, index) => {
		const part = cell[index] ?? range;
		const before = pools.slice(0, index).map((pool) => pool.same);
		const after = pools.slice(index + 1).map((pool, offset) => cell[index + 1 + offset] ?? pool.range);
		if (same.from > part.from) left.push([
			...before,
			{
				from: part.from,
				to: port(same.from - 1)
			},
			...after
		]);
		if (same.to < part.to) left.push([
			...before,
			{
				from: port(same.to + 1),
				to: part.to
			},
			...after
		]);
	});
	return left;
}
function sizeOf(range) {
	return range.to - range.from + 1;
}
// src/trace/branches.ts
/**
* The answer for all free ports, from the walks that together cover them, of which the first took the usual ports. Where
* some work and some do not the verdict is `partial`, with a branch for every part. The walk shown is the first that
* fails, by the client's port, or the usual one where none does.
*/
function branchesOf(walked) {
	const [usual] = walked;
	if (usual === void 0) throw new Error("no walk was made");
	const parts = walked.map(partOf).sort(byPorts);
	const failing = parts.find(({ trace }) => trace.verdict !== "reachable");
	if (failing === void 0) return usual.trace;
	if (parts.every(({ trace }) => trace.verdict !== "reachable")) return failing.trace;
	return {
		...failing.trace,
		verdict: "partial",
		symptom: "sometimes",
		branches: merged(parts, usual.pools)
	};
}
function partOf({ pools, trace }) {
	return {
		ranges: pools.map(({ same }) => same),
		trace
	};
}
function byPorts(a, b) {
	const index = a.ranges.findIndex((range, pool) => range.from !== b.ranges[pool]?.from);
	return (a.ranges[index]?.from ?? 0) - (b.ranges[index]?.from ?? 0);
}
function merged(parts, pools) {
	const counts = pools.map(({ range }, pool) => parts.some(({ ranges }) => !sameRange(ranges[pool], range)));
	const shareOf = (ranges) => ranges.reduce((share, range, pool) => counts[pool] === true ? share * sizeOf(range) : share, 1);
	const total = shareOf(pools.map(({ range }) => range));
	const joined = [];
	for (const part of parts) {
		const last = joined.at(-1);
		const ranges = last === void 0 ? null : joinedRanges(last, part);
		if (ranges === null) joined.push(part);
		else joined[joined.length - 1] = {
			...part,
			ranges
		};
	}
	return joined.map(({ ranges, trace: { verdict, stoppedAt } }) => ({
		when: {
			clientPorts: named("client", ranges, pools),
			natPorts: named("nat", ranges, pools),
			proxyPorts: named("proxy", ranges, pools),
			picked: []
		},
		share: [shareOf(ranges), total],
		verdict,
		stoppedAt
	}));
}
/** The range of the first such pool that tells this branch from the others; null where none does. */
function named(owner, ranges, pools) {
	return ranges.find((range, index) => pools[index]?.owner === owner && !sameRange(range, pools[index].range)) ?? null;
}
/** Neighbouring parts that end alike are one branch: the ranges of both, or null where they are not neighbours. */
function joinedRanges(a, b) {
	if (a.trace.verdict !== b.trace.verdict || !sameStop(a.trace.stoppedAt, b.trace.stoppedAt)) return null;
	if (a.ranges.filter((range, pool) => !sameRange(range, b.ranges[pool])).length !== 1) return null;
	const ranges = a.ranges.map((range, pool) => adjoined(range, b.ranges[pool]));
	return ranges.every((range) => range !== null) ? ranges : null;
}
/** Two equal ranges, or two of which the second follows on the first, as one. */
function adjoined(a, b) {
	if (b === void 0) return null;
	if (sameRange(a, b)) return a;
	return a.to + 1 === b.from ? {
		from: a.from,
		to: b.to
	} : null;
}
function sameRange(a, b) {
	return a?.from === b?.from && a?.to === b?.to;
}
function sameStop(a, b) {
	if (a === null || b === null) return a === b;
	return a.connection === b.connection && a.leg === b.leg && a.code === b.code && a.component.id === b.component.id && a.rule === b.rule && a.hop === b.hop;
}
/**
* The answer for all that AWS may pick (FRM-5), in a fixed order. Where some ways work and some do not the verdict is
* `partial`, with a branch for each; the walk shown is the first that fails.
*/
function candidatesOf(candidates) {
	const [first] = candidates;
	if (first === void 0) throw new Error("no walk was made");
	const failing = candidates.find(({ trace }) => trace.verdict !== "reachable");
	if (failing === void 0 || candidates.length === 1) return first.trace;
	if (candidates.every(({ trace }) => trace.verdict !== "reachable" && trace.verdict !== "partial")) return failing.trace;
	const whole = candidates.reduce((most, { trace }) => leastCommonMultiple(most, totalOf(trace)), 1);
	const all = whole * candidates.length;
	const branches = candidates.flatMap(({ picked, trace }) => {
		const { verdict, stoppedAt } = trace;
		const when = {
			clientPorts: null,
			natPorts: null,
			proxyPorts: null,
			picked
		};
		if (trace.branches.length === 0) return [{
			when,
			share: [whole, all],
			verdict,
			stoppedAt
		}];
		const times = whole / totalOf(trace);
		return trace.branches.map((branch) => ({
			...branch,
			when: {
				...branch.when,
				picked
			},
			share: [branch.share[0] * times, all]
		}));
	});
	return {
		...failing.trace,
		verdict: "partial",
		symptom: "sometimes",
		branches
	};
}
/** How many combinations of ports a walk tells apart. */
function totalOf({ branches }) {
	return branches[0]?.share[1] ?? 1;
}
function leastCommonMultiple(a, b) {
	return a / greatestCommonDivisor(a, b) * b;
}
function greatestCommonDivisor(a, b) {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
// src/trace/choices.ts
/** The choices that every walk makes the same way: the first candidate of each. */
function scriptedChoices(script) {
	const made = [];
	return {
		choose(kind, candidates) {
			if (candidates.length < 2) return 0;
			const index = script[made.length] ?? 0;
			made.push({
				kind,
				candidates,
				index
			});
			return index;
		},
		made: () => made
	};
}
/** The scripts of the walks that a walk leaves to be made: every other candidate of each choice that it made by itself. */
function scriptsLeft(made, script) {
	return made.slice(script.length).flatMap(({ candidates }, offset) => {
		const before = made.slice(0, script.length + offset).map(({ index }) => index);
		return candidates.slice(1).map((_, index) => [...before, index + 1]);
	});
}
// src/trace/failover.ts
/** The networks after a failover, by the one before and the databases. A compiled network never changes. */
var after = /* @__PURE__ */ new WeakMap();
/**
* The network in which the standby, or the first reader, of these databases has taken over (RDS-2). ASSUMPTION CA-30: at
* once, so that a flow meets it as if it had always been so. Ids that are no database with one are passed over.
*/
function afterFailover(network, ids) {
	const { databases = {} } = network.scenario;
	const failing = ids.filter((id) => {
		const database = Object.hasOwn(databases, id) ? databases[id] : void 0;
		return database?.failedOver !== true && (database?.standby ?? database?.readers) !== void 0;
	});
	if (failing.length === 0) return network;
	const key = failing.toSorted().join("\n");
	const known = after.get(network) ?? /* @__PURE__ */ new Map();
	after.set(network, known);
	const cached = known.get(key);
	if (cached !== void 0) return cached;
	const changed = Object.entries(databases).map(([id, one]) => {
		return [id, failing.includes(id) ? {
			...one,
			failedOver: true
		} : one];
	});
	const compiled = compile({
		...network.scenario,
		databases: Object.fromEntries(changed)
	});
	const result = compiled.ok ? compiled.value : network;
	known.set(key, result);
	return result;
}
// src/trace/flow-log-scope.ts
/**
* Whether a flow log of the document captures the record: one of its VPC, its subnet or its interface, for such traffic.
* Without any flow log in the document, every record is shown (FL-1).
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-basics.html
*/
function isLogged({ flowLogs }, record) {
	return flowLogs.size === 0 || [...flowLogs.values()].some((log) => captures(log, record));
}
function captures({ resource, traffic = "all" }, record) {
	const { vpcId, subnetId, interfaceId, resourceId, action } = record;
	return [
		vpcId,
		subnetId,
		interfaceId,
		resourceId
	].includes(resource) && (traffic === "all" || traffic === action.toLowerCase());
}
var FIELDS = [
	[1, "protocol"],
	[2, "ports"],
	[4, "icmp"],
	[8, "source"],
	[16, "destination"],
	[32, "family"],
	[64, "reference-lost"],
	[128, "reference-stale"],
	[256, "local-preferred"],
	[512, "reference-unsupported"]
];
var LISTS = Array.from({ length: 1024 }, (_, bits) => FIELDS.filter(([bit]) => (bits & bit) !== 0).map(([, field]) => field));
/** The fields of a set, in a fixed order. */
function fieldsOf(bits) {
	return LISTS[bits] ?? [];
}
/** What of protocol, destination port and ICMP type does not fit. Ports are always the destination's (NACL-7, SG-7). */
function transportMismatch(rule, packet) {
	if (rule.protocol === -1) return 0;
	if (rule.protocol !== packet.protocol) return 1;
	switch (packet.kind) {
		case "ports": return includesPort(rule.ports, packet.destinationPort) ? 0 : 2;
		case "icmp": return matchesIcmp(rule.icmp, packet.icmpType, packet.icmpCode) ? 0 : 4;
		case "other": return 0;
	}
}
/** Ports around the packet's own for which a rule answers the same. `mismatch` is the rule's whole comparison. */
function narrowedPorts(within, rule, mismatch, packet) {
	if (packet.kind !== "ports" || rule.protocol === -1) return within;
	const { from, to } = rule.ports;
	if (mismatch === 0) {
		if (from <= within.from && to >= within.to) return within;
		return {
			from: from > within.from ? from : within.from,
			to: to < within.to ? to : within.to
		};
	}
	if (mismatch !== 2) return within;
	if (packet.destinationPort < from) return from > within.to ? within : portRange(within.from, from - 1);
	return to < within.from ? within : portRange(to + 1, within.to);
}
var EVERY_PORT = ALL_PORTS;
port(0);
// src/trace/route-table.ts
/** Ranges that no route ever forwards, whatever covers them (RT-12). */
var NEVER_FORWARDED = [cidr("169.254.168.0/22"), cidr("fd00:ec2::/32")];
/**
* The route AWS would use: longest matching prefix; between equals static, then prefix list, then propagated (RT-5,
* RT-6), in which order they were compiled. A route propagated from VPN or Direct Connect never beats the VPC's
* local one (RT-7). A blackhole route still wins (RT-14). Only the destination matters (RT-4).
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
*/
function lookUpRoute(table, destination) {
	const considered = [];
	if (NEVER_FORWARDED.some((range) => contains(range, destination))) return {
		route: null,
		considered
	};
	const routes = table.routes[familyOf(destination)];
	for (const route of routes) {
		if (!contains(route.destination, destination)) {
			considered.push({
				rule: route,
				mismatches: fieldsOf(16)
			});
			continue;
		}
		if (yieldsToLocal(route) && routes.some((other) => isLocal(other) && contains(other.destination, destination))) {
			considered.push({
				rule: route,
				mismatches: fieldsOf(256)
			});
			continue;
		}
		considered.push({
			rule: route,
			mismatches: fieldsOf(0)
		});
		return {
			route,
			considered
		};
	}
	return {
		route: null,
		considered
	};
}
function isLocal(route) {
	return route.target.type === "local";
}
function yieldsToLocal(route) {
	switch (route.origin) {
		case "direct-connect":
		case "vpn-static":
		case "vpn-bgp": return true;
		case "static":
		case "route-server": return false;
	}
}
// src/trace/load-balancer.ts
/** What the client of an Application Load Balancer is answered (ALB-13). */
var HTTP = {
	badGateway: 502,
	unavailable: 503,
	timeout: 504
};
var NOTHING = {
	listener: null,
	considered: [],
	decidedBy: null,
	targetGroup: null,
	targets: [],
	target: null,
	source: null,
	status: null,
	forwardedFor: null
};
/**
* A load balancer's node takes a packet that its security groups let in: listener, rule, target group, target, in this
* order (XPL-11, ALB-14). Several targets are candidates alike; the walk takes one after another (FRM-5).
* AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html
*/
function decideLoadBalancer(at) {
	const { loadBalancer, packet, journal } = at;
	const classic = loadBalancer.type === "classic";
	const listener = listenerFor(loadBalancer.listeners, packet);
	const isFragment = journal.flow.fragmented && loadBalancer.type === "network" && packet.protocol !== 17;
	const { checks, code } = judge([
		[
			"available",
			loadBalancer.state === "active",
			"BAD_STATE"
		],
		[
			"listener",
			listener !== null,
			classic ? "ELB_LISTENERS_MISMATCH" : "ELBV2_LISTENERS_MISMATCH"
		],
		...isFragment ? [[
			"not-fragmented",
			false,
			"PROTOCOL_RESTRICTION"
		]] : []
	]);
	if (code !== null || listener === null) return stopped(at, NOTHING, checks, code ?? "ELBV2_LISTENERS_MISMATCH");
	const choice = ruleFor(listener, journal.flow.asked.http, packet);
	const { action } = choice.rule;
	const facts = {
		...NOTHING,
		listener,
		considered: choice.considered,
		decidedBy: choice.rule
	};
	if (journal.purpose === "health-check") return decided$4(at, facts, checks, DELIVER);
	if (action.kind !== "forward") {
		const status = action.kind === "redirect" ? 301 : action.status;
		return decided$4(at, {
			...facts,
			status
		}, checks, passing("deliver", ["X_LB_RULE_NO_FORWARD"]));
	}
	return forward$1(at, choice, facts, checks);
}
function forward$1(at, { rule }, before, checked) {
	const { journal, loadBalancer, node, packet } = at;
	const groups = (rule.action.kind === "forward" ? rule.action.groups : []).filter(({ weight }) => weight > 0).map(({ targetGroup }) => targetGroup);
	const targetGroup = groups[journal.choose("targetGroup", groups.map(({ id }) => id))] ?? null;
	const { asked } = journal.flow;
	const scope = targetGroup === null ? null : scopeOf(at, targetGroup);
	const usable = scope?.usable ?? [];
	const pinned = asked.via?.target;
	const kept = targetGroup?.isSticky === true ? usable.filter(({ id }) => id === asked.http?.cookieTarget) : [];
	const named = pinned !== void 0 ? usable.filter(({ id }) => id === pinned) : kept.length > 0 ? kept : usable;
	const isRegistered = pinned === void 0 || (targetGroup?.targets.some(({ id }) => id === pinned) ?? false);
	const target = named[journal.choose("target", named.map(({ id, port }) => named.filter((one) => one.id === id).length > 1 ? `${id}:${port}` : id))] ?? null;
	const source = target === null || targetGroup === null ? null : sourceAt(at, targetGroup, target);
	const standing = scope?.targets.find((one) => one.target.id === pinned)?.standing;
	const outside = pinned !== void 0 && (standing === "other-zone" || standing === "zone-not-enabled");
	const notInZone = loadBalancer.type === "classic" ? "ELB_NOT_CROSSZONE" : "ELBV2_NO_TARGETS_IN_AZ";
	const inEnabled = scope?.targets.some((one) => one.standing !== "zone-not-enabled") ?? false;
	const inZone = scope?.targets.some((one) => one.standing !== "other-zone" && one.standing !== "zone-not-enabled");
	const preserves = source === "client";
	const { checks, code } = judge([
		[
			"targets-registered",
			(targetGroup?.targets.length ?? 0) > 0,
			"ELBV2_LISTENER_HAS_NO_TG"
		],
		[
			"target-registered",
			isRegistered,
			"TARGET_ADDRESS_RESTRICTION"
		],
		[
			"zone-enabled",
			inEnabled && !(outside && standing === "zone-not-enabled"),
			"ELB_INSTALLED_AZ_RESTRICTION"
		],
		[
			"targets-in-zone",
			inZone === true && !outside,
			notInZone
		],
		[
			"target-usable",
			target !== null,
			"X_TARGET_UNHEALTHY"
		],
		[
			"target-port",
			asked.via?.port === void 0 || asked.via.port === target?.port,
			"TARGET_PORT_RESTRICTION"
		],
		...preserves ? [[
			"direct-path",
			target?.networkInterface?.subnet.vpc === node.subnet.vpc && !passesAppliances(node, target),
			"X_CLIENT_IP_PRESERVATION_UNSUPPORTED"
		], [
			"not-hairpin",
			!isOwnAddress(target, packet),
			"X_NLB_HAIRPIN"
		]] : []
	]);
	const forwardedFor = headerFor(at, before);
	const facts = {
		...before,
		targetGroup,
		targets: scope?.targets ?? [],
		target,
		source,
		forwardedFor
	};
	const all = [...checked, ...checks];
	if (code !== null) return stopped(at, facts, all, code);
	const notes = [...scope?.failOpen === true ? ["X_TARGET_FAIL_OPEN"] : [], ...loadBalancer.type === "network" && targetGroup?.proxyProtocol === true ? ["X_PROXY_PROTOCOL"] : []];
	return decided$4(at, facts, all, passing(preserves ? TRANSLATE.verdict : "deliver", notes));
}
/** ALB-9: HTTP listeners append the address of their client to X-Forwarded-For, unless they are to keep or remove it. */
function headerFor({ loadBalancer, journal, packet }, { listener }) {
	if (listener?.protocol !== "http" && listener?.protocol !== "https") return null;
	const { http } = journal.flow.asked;
	switch (loadBalancer.xForwardedFor) {
		case "append": return forwarded(http, packet);
		case "preserve": return http?.forwardedFor ?? [];
		case "remove": return [];
	}
}
/**
* The targets that this node may use: of its own zone where cross-zone is off (ELB-6), of enabled zones only (ELB-1), and
* healthy, unless none is: then all that are registered and unhealthy (ELB-8).
*/
function scopeOf({ loadBalancer, node, journal }, group) {
	const crossZone = group.crossZone ?? loadBalancer.crossZone;
	const enabled = new Set(node.host.interfaces.map(({ subnet }) => subnet.az));
	const looked = group.targets.map((target) => {
		const { az } = target;
		const isEverywhere = az === null || az === "all" || node.subnet.az === null;
		if (!isEverywhere && !enabled.has(az)) return {
			target,
			health: null,
			standing: "zone-not-enabled"
		};
		if (!isEverywhere && !crossZone && az !== node.subnet.az) return {
			target,
			health: null,
			standing: "other-zone"
		};
		const health = journal.healthOf(group, target, node);
		return {
			target,
			health,
			standing: standingOf(health)
		};
	});
	const healthy = looked.filter(({ standing }) => standing === "usable");
	if (healthy.length > 0) return {
		targets: looked,
		usable: healthy.map(({ target }) => target),
		failOpen: false
	};
	const open = looked.filter(({ standing }) => standing === "unhealthy");
	return {
		targets: looked.map((one) => open.includes(one) ? {
			...one,
			standing: "fail-open"
		} : one),
		usable: open.map(({ target }) => target),
		failOpen: open.length > 0
	};
}
/** ELB-7. ASSUMPTION CA-24: a target that is still being checked counts as unhealthy, and does not prevent failing open. */
function standingOf({ state }) {
	switch (state) {
		case "healthy":
		case "unavailable": return "usable";
		case "initial":
		case "unhealthy": return "unhealthy";
		case "draining":
		case "unhealthy.draining":
		case "unused": return "out-of-service";
	}
}
/** GWLB-17: the routes of the node's subnet lead to the target through a Gateway Load Balancer's endpoint. */
function passesAppliances({ subnet }, { ip }) {
	const route = ip === null ? null : lookUpRoute(subnet.routeTable, ip).route;
	return route?.target.type === "inspection-endpoint" && route.target.endpoint.behind.kind === "appliances";
}
function isOwnAddress(target, { source }) {
	const networkInterface = target?.networkInterface ?? null;
	return networkInterface !== null && owns(networkInterface, source);
}
/** NLB-6, NLB-7: whose address the target sees. */
function sourceAt({ loadBalancer, packet, privateLink }, group, target) {
	if (loadBalancer.type !== "network" || !group.preservesClientIp || privateLink) return "node";
	return target.ip !== null && familyOf(target.ip) === familyOf(packet.source) ? "client" : "node";
}
/** Whether this node has a healthy target for the port: if not, its address leaves DNS (ELB-9, NLB-14). */
function isInDns(journal, loadBalancer, node, packet) {
	const listener = listenerFor(loadBalancer.listeners, packet);
	if (listener === null) return true;
	const groups = listener.rules.flatMap(({ action }) => action.kind === "forward" ? action.groups.map(({ targetGroup }) => targetGroup) : []);
	if (groups.length === 0) return true;
	return groups.some((group) => {
		const { usable, failOpen } = scopeOf({
			loadBalancer,
			node,
			journal
		}, group);
		return usable.length > 0 && !failOpen;
	});
}
function decided$4({ loadBalancer, node }, facts, checks, answer) {
	return {
		...answer,
		kind: "load-balancer",
		loadBalancer,
		networkInterface: node,
		checks,
		...facts
	};
}
function stopped({ loadBalancer, node }, facts, checks, code) {
	const status = loadBalancer.type === "application" && facts.listener !== null ? HTTP.unavailable : null;
	return {
		...drop(code),
		kind: "load-balancer",
		loadBalancer,
		networkInterface: node,
		checks,
		...facts,
		status
	};
}
/** The way back through a node that handed the request on: it puts its own address back. */
function replyThroughNode(loadBalancer, node) {
	return {
		...TRANSLATE,
		kind: "load-balancer",
		loadBalancer,
		networkInterface: node,
		checks: [],
		...NOTHING
	};
}
// src/trace/target-health.ts
/** A compiled target never changes, nor does what its checks come to. */
var known = /* @__PURE__ */ new WeakMap();
/** ELB-13: unless the document states it, a target is as healthy as its health check can reach it from this node. */
function healthOf(group, target, node, walk) {
	const port = group.healthCheck.port ?? target.port;
	if (target.health !== null) return {
		state: target.health,
		reason: "written",
		stop: null,
		port
	};
	if (target.networkInterface !== null && !target.networkInterface.host.running) return {
		state: "unused",
		reason: "not-running",
		stop: null,
		port
	};
	if (!group.healthCheck.enabled || target.ip === null) return {
		state: "unavailable",
		reason: "not-checked",
		stop: null,
		port
	};
	if (addressFor(node, target.ip) === null) return {
		state: "unused",
		reason: "family",
		stop: null,
		port
	};
	const health = known.get(target) ?? /* @__PURE__ */ new Map();
	known.set(target, health);
	const found = health.get(node) ?? checked(walk(healthCheckFlow(node, target, port)), port);
	health.set(node, found);
	return found;
}
function checked({ verdict, symptom, stoppedAt }, port) {
	if (verdict === "reachable" && symptom === "answers") return {
		state: "healthy",
		reason: "check-passes",
		stop: null,
		port
	};
	if (verdict === "partial") return {
		state: "healthy",
		reason: "check-passes-partly",
		stop: stoppedAt,
		port
	};
	return {
		state: "unhealthy",
		reason: verdict === "reachable" ? "check-refused" : "check-fails",
		stop: stoppedAt,
		port
	};
}
/** The node's address of the target's family. */
function addressFor(node, target) {
	return familyOf(target) === 4 ? node.primaryIpv4 : node.ipv6[0] ?? null;
}
function healthCheckFlow(node, target, port) {
	return flowFromNode(node, target, port, {});
}
/** A connection that a node opens to a target, from its own address and a port of its own (ELB-4, ELB-5). */
function flowFromNode(node, target, port, asked) {
	const { networkInterface, ip } = target;
	const source = ip === null ? null : addressFor(node, ip);
	if (ip === null || source === null) throw new Error(`${node.id} cannot send to ${target.id}`);
	return {
		asked: {
			from: node.host.ref.id,
			to: target.id,
			protocol: "tcp",
			port,
			...asked
		},
		from: {
			kind: "interface",
			ref: node.ref,
			networkInterface: node,
			host: node.host,
			ip: source
		},
		to: networkInterface === null ? {
			kind: "address",
			ref: null,
			ip
		} : {
			kind: "interface",
			ref: networkInterface.ref,
			networkInterface,
			host: networkInterface.host,
			ip
		},
		nodes: [],
		protocol: 6,
		port,
		sourcePorts: node.host.ephemeralPorts,
		icmpType: 0,
		icmpCode: 0,
		oneWay: false,
		fragmented: false,
		resolution: null,
		lookup: null,
		fetch: null
	};
}
/** The load balancer's own port, a hash of the flow: nothing on the way looks at it. */
var GENEVE_SOURCE_PORT = 6e4;
/** GWLB-12: of anything but TCP. */
var IDLE_SECONDS = 120;
/**
* Through the appliances of a Gateway Load Balancer and back to the endpoint; the packet itself stays as it is (GWLB-6).
* The endpoint hands it to the node of its zone, which wraps it in GENEVE for one appliance: that packet's own way there
* and back, over security groups and network ACLs, is part of the walk (GWLB-10). False where the packet stops.
* AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-load-balancers.html
*/
function throughAppliances(journal, endpoint, service, packet) {
	const node = nodeFor(endpoint, service);
	const entry = decideEntry$1(journal, endpoint, service, node, packet);
	journal.hop(endpoint.ref, null, endpoint.subnet.id, packet, packet, entry);
	if (entry.code !== null) return false;
	const loadBalancer = node === null ? null : gatewayOf(node);
	if (node === null || loadBalancer === null) return true;
	const chosen = decideAppliance(journal, endpoint, loadBalancer, node, packet);
	const { target } = chosen;
	const tunnel = chosen.code === null && target !== null ? tunnelTo(journal, node, target) : null;
	journal.hop(node.ref, "inbound", node.subnet.id, packet, tunnel?.packet ?? packet, chosen);
	if (tunnel === null || target === null) return false;
	const back = throughTunnel(journal, endpoint, node, target, tunnel);
	if (back === null) return false;
	const facts = {
		...nothingOf(endpoint, node),
		kind: "gateway-load-balancer",
		target,
		sticks: true
	};
	const unwraps = {
		...TRANSLATE,
		...facts,
		part: "decapsulate",
		checks: []
	};
	journal.hop(node.ref, "outbound", node.subnet.id, back, packet, unwraps);
	const at = endpoint.id;
	journal.addInspectedFlow({
		kind: "inspected-flow",
		at,
		packet,
		passedBy: null,
		target: target.id
	});
	return true;
}
/** Whether the appliances have to see the response too (GWLB-8). Of appliances that the document does not have nothing is known. */
function remembersFlows({ host }) {
	const [node] = host?.interfaces ?? [];
	return node !== void 0 && gatewayOf(node)?.appliances?.isStateful !== false;
}
function tunnelTo(journal, node, target) {
	const [connection] = journal.tunnelTo(target, node).connections;
	if (connection === void 0) throw new Error("a tunnel is one connection");
	return connection;
}
/** Writes down the way of the wrapped packet; returns it as it comes back, or null where it does not. */
function throughTunnel(journal, endpoint, node, target, { packet, request, response }) {
	const there = (response === null ? withoutAnswer(request) : request.hops.map(withoutListener)).filter((hop) => !isPassing(hop, node.ref));
	const back = response?.hops ?? [];
	const appliance = target.networkInterface;
	const arrived = there.at(-1);
	const [leaves] = back;
	const inspects = appliance !== null && arrived !== void 0 && leaves !== void 0 && isPassing(arrived, appliance.ref) && isPassing(leaves, appliance.ref);
	for (const hop of inspects ? there.slice(0, -1) : there) if (!copied(journal, hop)) return null;
	if (inspects) {
		const facts = {
			...nothingOf(endpoint, appliance),
			kind: "gateway-load-balancer",
			target
		};
		const decision = {
			...TRANSLATE,
			...facts,
			part: "appliance",
			checks: []
		};
		const { subnet, ref } = appliance;
		journal.hop(ref, null, subnet.id, arrived.packetIn, leaves.packetOut, decision);
	}
	const returns = back.filter((hop, index) => !isPassing(hop, node.ref) && !(inspects && index === 0));
	for (const hop of returns) if (!copied(journal, hop)) return null;
	return back.at(-1)?.packetOut ?? packet;
}
/** Delivered to something that never answers, such as the router of a VPC: nothing is handed back. */
function withoutAnswer({ hops, outcome }) {
	const last = hops.at(-1);
	if (outcome.kind !== "delivered" || last === void 0) return hops;
	const { component } = last;
	const decision = {
		...drop("X_HOST_DOES_NOT_FORWARD"),
		kind: "place",
		component
	};
	return [...hops.slice(0, -1), {
		...last,
		packetOut: last.packetIn,
		decision
	}];
}
/** The check of an own address, which says nothing where it passes. */
function isPassing({ component, decision }, { id }) {
	return component.id === id && decision.kind === "network-interface" && decision.code === null;
}
function copied(journal, hop) {
	const { component, direction, subnetId, packetIn, packetOut, decision } = hop;
	return journal.hop(component, direction, subnetId, packetIn, packetOut, decision);
}
/** What listens elsewhere only takes no GENEVE, and hands nothing back. */
function withoutListener(hop) {
	const { decision } = hop;
	if (decision.kind !== "network-interface" || decision.code !== null) return hop;
	return decision.checks.some(({ name, passed }) => name === "listens" && !passed) ? {
		...hop,
		decision: {
			...decision,
			...drop("X_HOST_DOES_NOT_FORWARD")
		}
	} : hop;
}
/** The connection of the tunnel, whatever is in it (GWLB-1). */
function tunnelFlow(node, target) {
	const flow = flowFromNode(node, target, target.port, {});
	return {
		...flow,
		asked: {
			...flow.asked,
			protocol: "udp"
		},
		protocol: 17,
		sourcePorts: portRange(GENEVE_SOURCE_PORT, GENEVE_SOURCE_PORT)
	};
}
/** ASSUMPTION: an appliance swaps the outer addresses and leaves the ports, so that what comes back is for port 6081 too. */
function returned(outer) {
	return withDestination(withSource(outer, outer.destination), outer.source);
}
/** The load balancer's node in the endpoint's zone; null where there is none. */
function nodeFor({ subnet }, { host }) {
	const nodes = host?.interfaces ?? [];
	const { az } = subnet;
	return nodes.find((node) => az === null || node.subnet.az === null || node.subnet.az === az) ?? null;
}
function gatewayOf({ host }) {
	const { service } = host;
	return service?.kind === "load-balancer" && service.type === "gateway" ? service : null;
}
function decideEntry$1(journal, endpoint, { host }, node, packet) {
	const { from } = journal.flow;
	const isOwn = from.kind === "interface" && gatewayOf(from.networkInterface) !== null;
	const { checks, code } = judge([
		[
			"available",
			endpoint.available,
			"BAD_STATE"
		],
		[
			"no-loop",
			!isOwn,
			"X_ROUTING_LOOP"
		],
		...host === null ? [] : [[
			"zone-served",
			node !== null,
			"VPCE_SERVICE_NOT_INSTALLED_IN_AZ"
		]]
	]);
	const notes = [...host === null ? ["PATH_THROUGH_GWLB_NOT_CHECKED"] : NONE, ...notesOnWayBack(journal, endpoint, packet)];
	const passes = notes.length === 0 ? ROUTE : passing("route", notes);
	const facts = {
		...nothingOf(endpoint, node),
		kind: "gateway-load-balancer"
	};
	return {
		...code === null ? passes : drop(code),
		...facts,
		part: "endpoint",
		checks
	};
}
function nothingOf(endpoint, networkInterface) {
	return {
		endpoint,
		networkInterface,
		targetGroup: null,
		targets: [],
		target: null,
		sticks: false
	};
}
/** A transit gateway brought the packet, and from the endpoint's subnet no route leads back to it. */
function notesOnWayBack(journal, { subnet }, { source }) {
	if (journal.pass() === "response" || !cameByTransitGateway(journal, subnet.vpc, source)) return NONE;
	const { route } = lookUpRoute(subnet.routeTable, source);
	return route?.target.type === "transit-gateway" ? NONE : ["RESPONSE_RTB_HAS_NO_ROUTE_TO_TRANSIT_GATEWAY"];
}
function cameByTransitGateway(journal, vpc, source) {
	return journal.cameBy(vpc, source)?.peering === null;
}
/** Which appliance gets the packet: the one to which its flow sticks, else any that may (GWLB-11 to GWLB-15). */
function decideAppliance(journal, endpoint, loadBalancer, node, packet) {
	const group = loadBalancer.appliances;
	const facts = {
		...nothingOf(endpoint, node),
		targetGroup: group,
		kind: "gateway-load-balancer"
	};
	const known = journal.inspectedFlow(endpoint.id, packet);
	const isTcp = packet.protocol === 6;
	const isExpired = journal.idleSeconds() > (isTcp ? loadBalancer.tcpIdleSeconds : IDLE_SECONDS);
	const isHalf = journal.pass() === "response" && known === void 0 && group?.isStateful !== false;
	const before = judge([
		[
			"available",
			loadBalancer.state === "active",
			"BAD_STATE"
		],
		...known === void 0 ? [] : [[
			"not-expired",
			!(isTcp && isExpired),
			"X_GWLB_FLOW_EXPIRED"
		]],
		[
			"whole-flow",
			!isHalf,
			"X_ASYMMETRIC_PATH"
		],
		[
			"targets-registered",
			(group?.targets.length ?? 0) > 0,
			"ELBV2_LISTENER_HAS_NO_TG"
		]
	]);
	const part = "encapsulate";
	const { code } = before;
	if (code !== null || group === null) return {
		...drop(code ?? "ELBV2_LISTENER_HAS_NO_TG"),
		...facts,
		part,
		checks: before.checks
	};
	if (isUnsupported$1(journal, endpoint, group, packet)) return {
		...UNSUPPORTED,
		...facts,
		part,
		checks: before.checks
	};
	const { targets, usable, failOpen } = scopeOf({
		loadBalancer,
		node,
		journal
	}, group);
	const sticky = known === void 0 || isExpired ? null : stickyTarget(known.target, group, targets);
	const target = sticky === "failed" ? null : sticky ?? picked(journal, usable);
	const inZone = targets.filter(({ standing }) => standing !== "zone-not-enabled");
	const judged = judge([
		[
			"zone-enabled",
			inZone.length > 0,
			"ELB_INSTALLED_AZ_RESTRICTION"
		],
		[
			"targets-in-zone",
			inZone.some(({ standing }) => standing !== "other-zone"),
			"ELBV2_NO_TARGETS_IN_AZ"
		],
		[
			"target-usable",
			target !== null,
			sticky === "failed" ? "BAD_STATE" : "X_TARGET_UNHEALTHY"
		]
	]);
	const checks = [...before.checks, ...judged.checks];
	const sticks = sticky !== null;
	const all = {
		...facts,
		targets,
		target: judged.code === null ? target : null,
		sticks
	};
	if (judged.code !== null) return {
		...drop(judged.code),
		...all,
		part,
		checks
	};
	return {
		...failOpen ? passing("translate", ["X_TARGET_FAIL_OPEN"]) : TRANSLATE,
		...all,
		part,
		checks
	};
}
function picked(journal, usable) {
	const names = usable.map(({ id }) => id);
	return usable[journal.choose("target", names)] ?? null;
}
/** GWLB-13: without rebalancing, the flows of an appliance that fails go down with it. Null: the flow is hashed anew. */
function stickyTarget(id, { rebalances }, targets) {
	const found = targets.find(({ target }) => target.id === id);
	const state = found?.health?.state;
	const works = found?.standing === "usable" || found?.standing === "fail-open" || state === "draining";
	if (found !== void 0 && works) return found.target;
	return rebalances ? null : "failed";
}
/** GWLB-11: stickiness by fewer than five fields does not go together with a transit gateway's appliance mode. */
function isUnsupported$1(journal, { subnet: { vpc } }, { stickiness }, { source, destination }) {
	const isTransit = [source, destination].some((address) => cameByTransitGateway(journal, vpc, address));
	return stickiness !== "5-tuple" && isTransit && hasApplianceMode(journal.network, vpc);
}
function hasApplianceMode({ transitGatewayAttachments }, vpc) {
	for (const { attached } of transitGatewayAttachments.values()) if (attached.type === "vpc" && attached.vpc === vpc && attached.applianceMode) return true;
	return false;
}
/** GWLB-1: what a node sends to an appliance is GENEVE, whatever else is asked; null where it may be sent. */
function restrictionOf(packet) {
	if (packet.protocol !== 17 || packet.kind !== "ports") return "GWLB_PROTOCOL_RESTRICTION";
	return packet.destinationPort === port(6081) ? null : "GWLB_DESTINATION_PORT_RESTRICTION";
}
/** A packet that is addressed to a node: appliances only hand back what they were sent (GWLB-19). */
function decideAtNode({ appliances }, packet) {
	return (appliances?.targets.some(({ ip }) => ip === packet.source) ?? false) && restrictionOf(packet) === null ? "X_PRIVATELINK_PROVIDER_INITIATED" : "ELBV2_LISTENERS_MISMATCH";
}
// src/trace/flow-log-writer.ts
/** The way out of an interface (FL-13). Nitro values. */
var TRAFFIC_PATH = {
	sameVpc: 1,
	vpnGateway: 3,
	peering: 4,
	interRegionPeering: 5,
	internetGateway: 8
};
/** ASSUMPTION A-36: synthetic counters. A blocked SYN is one packet of 60 bytes (Linux), a ping 84 bytes. */
var SYNTHETIC = {
	blocked: [1, 60],
	tcp: [8, 1200],
	ping: [4, 336],
	other: [1, 60]
};
var SYN = 2;
var SYN_ACK = 18;
var SYN_FIN = 3;
var SYN_ACK_FIN = 19;
/** `position` is null where the packet is hypothetical: nothing is logged of it. */
function flowLogger(position) {
	const sightings = [];
	let lastEgress = null;
	return {
		egress(owner, packet, action) {
			const at = position();
			if (at === null) return;
			const { pass, hop } = at;
			lastEgress = {
				pass,
				hop,
				owner,
				direction: "egress",
				packet,
				action,
				rejectReason: null,
				trafficPath: null
			};
			sightings.push(lastEgress);
		},
		ingress(owner, packet, action, blocked) {
			const at = position();
			if (at === null) return;
			const { pass, hop } = at;
			sightings.push({
				pass,
				hop,
				owner,
				direction: "ingress",
				packet,
				action,
				rejectReason: blocked ?? null,
				trafficPath: null
			});
		},
		leavesBy(trafficPath) {
			if (lastEgress !== null && position() !== null) lastEgress.trafficPath = trafficPath;
		},
		blockedAtEdge() {
			if (lastEgress === null || position() === null) return;
			lastEgress.action = "REJECT";
			lastEgress.rejectReason = "BPA";
			lastEgress.trafficPath = null;
		},
		records: (answered) => sightings.map((sighting) => ({
			pass: sighting.pass,
			hop: sighting.hop,
			record: recordOf(sighting, answered)
		}))
	};
}
function recordOf(sighting, answered) {
	const { owner, direction, packet, action, rejectReason, trafficPath, pass } = sighting;
	const own = ownAddress(owner, packet.source);
	const ports = packet.kind === "ports" ? packet : null;
	const nat = owner.kind === "nat-gateway";
	const whole = answered && action === "ACCEPT";
	const [packets, bytes] = whole ? amountOf(packet.protocol) : SYNTHETIC.blocked;
	return {
		interfaceId: interfaceIdOf(owner),
		resourceId: nat ? owner.id : owner.host.ref.id,
		vpcId: nat ? owner.vpc.id : owner.subnet.vpc.id,
		subnetId: owner.subnet?.id ?? null,
		instanceId: nat || owner.host.ref.type !== "instance" ? null : owner.host.ref.id,
		azId: owner.subnet?.az ?? null,
		direction,
		srcaddr: direction === "egress" ? own ?? packet.source : packet.source,
		dstaddr: direction === "ingress" ? own ?? packet.destination : packet.destination,
		pktSrcaddr: packet.source,
		pktDstaddr: packet.destination,
		srcport: ports?.sourcePort ?? 0,
		dstport: ports?.destinationPort ?? 0,
		protocol: packet.protocol,
		action,
		rejectReason,
		tcpFlags: flagsOf(packet, pass, whole),
		trafficPath,
		packets,
		bytes: rejectReason === "BPA" ? 0 : bytes
	};
}
/** The address that stands for the interface itself: its primary one of the packet's family (FL-6). */
function ownAddress(owner, of) {
	if (owner.kind === "nat-gateway") return familyOf(of) === 4 ? owner.privateIp : null;
	return familyOf(of) === 4 ? owner.primaryIpv4 : owner.ipv6[0] ?? null;
}
/** Null for a regional NAT gateway (FL-8); made from the owner's id where the document gives the interface none. */
function interfaceIdOf(owner) {
	if (owner.kind === "nat-gateway") return owner.mode === "regional" ? null : `eni-${owner.id}`;
	return owner.ref.type === "network-interface" ? owner.id : `eni-${owner.id}`;
}
function amountOf(protocol) {
	if (protocol === 6) return SYNTHETIC.tcp;
	return isIcmp(protocol) ? SYNTHETIC.ping : SYNTHETIC.other;
}
/** FL-10: flags are OR-ed over a short connection; a packet that got no answer shows its own flag only. */
function flagsOf({ protocol }, pass, whole) {
	if (protocol !== 6) return 0;
	if (pass === "request") return whole ? SYN_FIN : SYN;
	return whole ? SYN_ACK_FIN : SYN_ACK;
}
// src/trace/tracking.ts
/** Idle time after which a tracked flow is forgotten, in seconds (SG-24; TCP before Nitro v6; SG-21 for the others). */
var TRACKING_TIMEOUT_SECONDS = {
	tcp: 432e3,
	udp: 30,
	other: 600
};
var LAST_PORT = 65535;
/** Whether the flow is still remembered after so many idle seconds. ICMP: AWS publishes no figure, the others' is taken. */
function isRemembered(flow, idleSeconds) {
	switch (flow.packet.protocol) {
		case 6: return idleSeconds <= TRACKING_TIMEOUT_SECONDS.tcp;
		case 17: return idleSeconds <= TRACKING_TIMEOUT_SECONDS.udp;
		default: return idleSeconds <= TRACKING_TIMEOUT_SECONDS.other;
	}
}
/**
* Whether the packet belongs to a flow that this interface remembers: its reply, or a later packet of its own.
* Protocols without ports are remembered by address and protocol alone (SG-21).
*/
function belongsTo(flow, networkInterface, direction, packet) {
	if (flow.networkInterfaceId !== networkInterface.id) return false;
	const sameWay = flow.direction === direction ? flow.packet : reversePacket(flow.packet);
	return samePacket(sameWay, packet) || reportsOn(sameWay, packet);
}
/**
* An ICMP error (destination unreachable, packet too big) about what the flow sends the other way: it goes to the sender
* of that, as the flow's own packets do (SG-26).
*/
function reportsOn(sameWay, packet) {
	if (packet.kind !== "icmp" || packet.destination !== sameWay.destination) return false;
	return familyOf(packet.source) === 4 ? packet.icmpType === 3 : packet.icmpType === 2;
}
/** A rule whose peer is every address of the family. */
function allowsEveryone(rule, family) {
	return rule.peer.kind === "cidr" && rule.peer.cidr.family === family && rule.peer.cidr.prefixLength === 0;
}
/**
* Whether the rules of the other direction let every reply through, so that nothing need be remembered (SG-20).
* ASSUMPTION A-28: met by protocol `-1`, or by the same protocol on ports 0-65535.
*/
function answersFreely(networkInterface, direction, packet) {
	const family = familyOf(packet.source);
	const opposite = direction === "inbound" ? "outbound" : "inbound";
	return networkInterface.rules[opposite].some((rule) => allowsEveryone(rule, family) && (rule.protocol === -1 || rule.protocol === packet.protocol && rule.ports.from === 0 && rule.ports.to === LAST_PORT));
}
// src/trace/journal.ts
/** A port that comes from a pool, so that decisions on it hold for a part of the pool only. */
var NO_POOL = -1;
var KNOWN = {
	lost: null,
	vpc: null
};
function createJournal(network, flow, options, pools, surroundings) {
	const established = options.established;
	let flows = established?.flows ?? [];
	let translations = established?.translations ?? [];
	let egressFlows = established?.egressFlows ?? [];
	let inspectedFlows = established?.inspectedFlows ?? [];
	const idleBeforeRequest = established === void 0 ? 0 : options.idleSeconds ?? 0;
	const idleBeforeResponse = established === void 0 ? options.idleSeconds ?? 0 : 0;
	let pass = "request";
	let hops = [];
	let stops = [];
	let { hypothetical } = surroundings;
	let sender = null;
	let begun = [];
	const met = [];
	const picked = [];
	let identity = KNOWN;
	const crossings = [];
	const zones = /* @__PURE__ */ new Map();
	const tunnels = /* @__PURE__ */ new Map();
	let autoTracked = false;
	const idle = () => pass === "request" ? idleBeforeRequest : idleBeforeResponse;
	const state = () => ({
		flows: autoTracked ? flows.map(automatically) : flows,
		translations,
		egressFlows,
		inspectedFlows
	});
	let stateAtStop = hypothetical ? state() : null;
	const currentPool = () => pass === "response" ? picked.at(-1) ?? NO_POOL : NO_POOL;
	const log = flowLogger(() => hypothetical ? null : {
		pass,
		hop: hops.length
	});
	return {
		network,
		flow,
		options,
		purpose: surroundings.purpose,
		log,
		pass: () => pass,
		hops: () => hops,
		stops: () => stops,
		hop(component, direction, subnetId, packetIn, packetOut, decision) {
			hops.push({
				component,
				direction,
				subnetId,
				packetIn,
				packetOut,
				decision,
				hypothetical
			});
			if (decision.code === null) return true;
			stops.push(hops.length - 1);
			hypothetical = true;
			stateAtStop ??= state();
			return options.continuePastDrop === true && decision.verdict !== "unknown";
		},
		turnAround(unreached) {
			pass = "response";
			hops = [];
			stops = [];
			begun = [];
			hypothetical = unreached;
			if (autoTracked) flows = flows.map(automatically);
		},
		beginsAgain: (id, destination) => begun.some((leg) => leg.id === id && leg.destination === destination),
		begin(id, destination) {
			begun.push({
				id,
				destination
			});
		},
		meet(id) {
			if (pass === "request") met.push(id);
			else met.pop();
		},
		expects: (id) => pass === "request" || (met.at(-1) ?? null) === id,
		lastMet: () => met.at(-1) ?? null,
		choose: surroundings.choose,
		healthOf: surroundings.healthOf,
		tunnelTo: surroundings.tunnelTo,
		rememberedFlow: (networkInterface, direction, packet) => flows.find((known) => belongsTo(known, networkInterface, direction, packet) && isRemembered(known, idle())),
		remember(known, allowed) {
			if (!allowed) stateAtStop ??= state();
			if (!flows.includes(known)) flows = [...flows, known];
		},
		trackAutomatically() {
			autoTracked = true;
		},
		translationOut: (id, packet) => translations.find((known) => known.at === id && samePacket(known.inside, packet)),
		translationBack: (id, packet) => {
			const reverse = reversePacket(packet);
			return translations.find((known) => known.at === id && samePacket(known.outside, reverse));
		},
		addTranslation(translation) {
			translations = [...translations, translation];
		},
		egressFlow: (id, packet) => {
			const reverse = reversePacket(packet);
			return egressFlows.find((known) => known.gatewayId === id && samePacket(known.packet, reverse));
		},
		addEgressFlow(opened) {
			if (!egressFlows.some((known) => known.gatewayId === opened.gatewayId && samePacket(known.packet, opened.packet))) egressFlows = [...egressFlows, opened];
		},
		inspectedFlow: (id, packet) => {
			const reverse = reversePacket(packet);
			return inspectedFlows.find((known) => known.at === id && (samePacket(known.packet, packet) || samePacket(known.packet, reverse)));
		},
		addInspectedFlow(flow) {
			inspectedFlows = [...inspectedFlows.filter((known) => known.at !== flow.at || !samePacket(known.packet, flow.packet)), flow];
		},
		identity: () => identity,
		setIdentity(preserved) {
			identity = preserved ? KNOWN : {
				...identity,
				lost: "SG_REFERENCES_NOT_PRESERVED"
			};
		},
		sender: () => sender,
		setSender(node) {
			sender = node;
		},
		carryIdentity(from, lost) {
			identity = {
				lost: identity.lost ?? lost,
				vpc: identity.vpc ?? from
			};
		},
		crossInto(crossing) {
			if (pass === "request") crossings.push(crossing);
		},
		cameBy: (vpc, source) => crossings.find((known) => known.vpc === vpc && known.source === source),
		pickPort(owner, range) {
			const pool = pools.open(owner, range);
			picked.push(pool);
			return pools.valueOf(pool);
		},
		unpickPort() {
			picked.pop();
		},
		narrow(samePorts) {
			const pool = hypothetical || surroundings.purpose === "geneve" ? NO_POOL : currentPool();
			if (pool !== NO_POOL) pools.narrow(pool, samePorts);
		},
		keepZone(attachmentId, zone) {
			zones.set(attachmentId, zone);
		},
		zoneAt: (attachmentId) => zones.get(attachmentId) ?? null,
		keepTunnel(connectionId, tunnel) {
			tunnels.set(connectionId, tunnel);
		},
		tunnelAt: (connectionId) => tunnels.get(connectionId),
		idleSeconds: idle,
		state: () => stateAtStop ?? state()
	};
}
/** SG-22: an untracked flow that passes a NAT gateway or egress-only internet gateway is tracked after all. */
function automatically(flow) {
	return flow.tracking === "untracked" ? {
		...flow,
		tracking: "auto-tracked"
	} : flow;
}
// src/compile/component.ts
var INTERNET = {
	type: "internet",
	id: "internet"
};
// src/trace/nat-gateway.ts
/** The source ports that a NAT gateway picks from (NAT-6, NACL-18). */
var NAT_GATEWAY_PORTS = portRange(1024, 65535);
/** Simultaneous flows for each address and unique destination (NAT-14). */
var NAT_FLOWS_PER_ADDRESS = 55e3;
/** NAT64: the last 32 bits are the IPv4 destination (NAT-19). */
var NAT64_PREFIX = cidr("64:ff9b::/96");
/**
* A packet that a route hands to the NAT gateway: its source becomes the gateway's address and a port of 1024-65535;
* the destination stays (NAT-6), but for NAT64, where both become IPv4 (NAT-19). TCP, UDP and ICMP only (NAT-3), from
* interfaces of its own VPC only (NAT-11).
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
*/
function translateOut(nat, packet, from, journal) {
	const known = journal.translationOut(nat.id, packet);
	const { checks, code } = judge([
		[
			"available",
			nat.state === "available" || nat.state === "deleting",
			"BAD_STATE"
		],
		[
			"zone-served",
			servesZone(nat, from),
			"REGIONAL_NGW_ROUTE_AZ_RESTRICTION"
		],
		[
			"source-in-vpc",
			serves(nat, packet, journal),
			"NGW_REQUIRES_SOURCE_IN_VPC"
		],
		[
			"protocol",
			translates(packet),
			"PROTOCOL_RESTRICTION"
		],
		[
			"address-family",
			isIpv4(packet.destination) || contains(NAT64_PREFIX, packet.destination),
			"X_UNSUPPORTED_IP_FAMILY"
		],
		[
			"not-fragmented",
			!journal.flow.fragmented || packet.protocol === 17,
			"X_NAT_FRAGMENT"
		],
		[
			"ports-left",
			(journal.options.natFlowsToDestination ?? 0) < NAT_FLOWS_PER_ADDRESS * nat.addressCount,
			"X_NAT_PORT_EXHAUSTED"
		],
		[
			"not-expired",
			known === void 0 || !isForgotten(journal),
			"X_CONNECTION_RESET"
		]
	]);
	const address = nat.privateIp ?? nat.publicIp;
	if (code !== null || address === null) return refused(nat, packet, checks, code ?? "BAD_STATE");
	if (known !== void 0) return translated(nat, checks, known, known.outside);
	const source = journal.options.natPorts ?? NAT_GATEWAY_PORTS;
	const outside = rewritten(packet, address, journal.pickPort("nat", source));
	const translation = {
		kind: "translation",
		at: nat.id,
		inside: packet,
		outside
	};
	journal.addTranslation(translation);
	return translated(nat, checks, translation, outside);
}
/** A packet addressed to the NAT gateway: the reply of a recorded flow is translated back, anything else dropped (NAT-10). */
function translateBack(nat, packet, journal) {
	const known = isForgotten(journal) ? void 0 : journal.translationBack(nat.id, packet);
	const checks = [{
		name: "solicited",
		passed: known !== void 0
	}];
	if (known === void 0) return refused(nat, packet, checks, "X_NAT_UNSOLICITED");
	journal.unpickPort();
	return translated(nat, checks, known, restored(known, packet));
}
/** NAT-11: sources of its own VPC, and what a transit gateway brings into it (TGW-31). */
function serves({ vpc }, { source }, journal) {
	return ownerOf(vpc, source) !== void 0 || journal.cameBy(vpc, source)?.peering === null;
}
/** NAT-13. */
function isForgotten(journal) {
	return journal.idleSeconds() >= 350;
}
/** The packet as its receiver inside knows it: addresses and ports of the inside, swapped. */
function restored({ inside }, packet$1) {
	const { source, destination } = inside;
	const origin = originOf(inside);
	if (familyOf(source) === familyOf(packet$1.source)) return withDestination(packet$1, source, origin);
	const ends = {
		source: destination,
		destination: source
	};
	if (packet$1.kind === "icmp") {
		const icmpType = packet$1.icmpType === echoReply(4).type ? echoReply(6).type : echoRequest(6).type;
		return packet({
			...ends,
			protocol: 58,
			icmpType,
			icmpCode: packet$1.icmpCode,
			identifier: origin
		});
	}
	const ports = packet$1.kind === "ports" ? {
		sourcePort: packet$1.sourcePort,
		destinationPort: origin
	} : void 0;
	return packet({
		...ends,
		protocol: packet$1.protocol,
		...ports
	});
}
/** ASSUMPTION A-16: of a ping, the identifier takes the place of the source port. */
function rewritten(packet$2, address, origin) {
	if (isIpv4(packet$2.destination)) return withSource(packet$2, address, origin);
	const ends = {
		source: address,
		destination: embeddedIpv4(packet$2.destination)
	};
	if (packet$2.kind === "icmp") {
		const icmpType = packet$2.icmpType === echoRequest(6).type ? echoRequest(4).type : echoReply(4).type;
		return packet({
			...ends,
			protocol: 1,
			icmpType,
			icmpCode: packet$2.icmpCode,
			identifier: origin
		});
	}
	const ports = packet$2.kind === "ports" ? {
		sourcePort: origin,
		destinationPort: packet$2.destinationPort
	} : void 0;
	return packet({
		...ends,
		protocol: packet$2.protocol,
		...ports
	});
}
var LAST_32_BITS = 4294967295n;
var EVERY_IPV4 = cidr("0.0.0.0/0");
function embeddedIpv4(destination) {
	return addressAt(EVERY_IPV4, Number(BigInt(destination) & LAST_32_BITS));
}
/** What tells the flows of one sender apart: the source port, or the identifier of a ping. */
function originOf(packet) {
	if (packet.kind === "other") return void 0;
	return packet.kind === "ports" ? packet.sourcePort : port(packet.identifier);
}
function servesZone(nat, from) {
	const zone = from?.az ?? null;
	return nat.zones === null || zone === null || nat.zones.has(zone);
}
function translates({ protocol }) {
	return protocol === 6 || protocol === 17 || protocol === 1 || protocol === 58;
}
function translated(natGateway, checks, translation, packetOut) {
	const { verdict, code, causes, notes } = TRANSLATE;
	return {
		decision: {
			verdict,
			code,
			causes,
			notes,
			kind: "nat",
			natGateway,
			checks,
			translation
		},
		packetOut
	};
}
function refused(natGateway, packet, checks, code) {
	return {
		decision: {
			...drop(code),
			kind: "nat",
			natGateway,
			checks,
			translation: null
		},
		packetOut: packet
	};
}
// src/trace/resolver.ts
var ANSWERED = passing("note", []);
/** A private path exists, and the answer does not use it (PCX-18). */
var ANSWERED_PUBLIC = passing("note", ["X_DNS_RESOLVES_PUBLIC"]);
/**
* What the client's resolver answers before it sends the first packet (DNS-1 to DNS-9): inside the VPC a public name
* resolves to the private address, outside to the public one (DNS-4); both need the VPC's two DNS attributes (DNS-5).
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html
*/
function lookUpName(question) {
	const { client, host, id, name } = question;
	const clientVpc = client?.subnet.vpc ?? null;
	const owner = host?.interfaces[0]?.subnet.vpc ?? null;
	const managed = host?.service ?? null;
	const address = managed === null ? answerFor(question, owner, clientVpc) : managedAddress(question, managed, clientVpc);
	const { checks, code } = judge([
		...clientVpc === null ? [] : [[
			"dns-support",
			clientVpc.enableDnsSupport,
			"X_DNS_UNRESOLVED"
		]],
		...owner === null || managed !== null || isPrivateDatabase(host) ? [] : attributes(owner),
		[
			"public-ip-association",
			address !== null,
			"X_DNS_UNRESOLVED"
		]
	]);
	const resolver = clientVpc === null ? "public" : formatIp(clientVpc.resolver);
	const asked = {
		id,
		name
	};
	if (code !== null || address === null) return {
		decision: {
			...drop(code ?? "X_DNS_UNRESOLVED"),
			kind: "resolver",
			resolver,
			asked,
			answer: null,
			checks
		},
		address: null
	};
	const answered = synthesised(question, address);
	return {
		decision: {
			...isJoined(owner, clientVpc) && !isPrivateOf(host, address) ? ANSWERED_PUBLIC : ANSWERED,
			kind: "resolver",
			resolver,
			asked,
			answer: formatIp(answered),
			checks
		},
		address: answered
	};
}
/** Stands for the public addresses of a service of AWS. */
var SERVICE_ADDRESS = ip("192.0.2.10");
/**
* A load balancer's name stands for its nodes. An endpoint's own name stands for its interfaces, for everybody (IEP-6); the
* service's public name only inside its VPC, with private DNS and both attributes of the VPC on (IEP-7).
*/
function managedAddress({ host, name }, service, client) {
	const node = host?.interfaces[0];
	const privateIp = node?.primaryIpv4 ?? node?.ipv6[0] ?? null;
	if (node === void 0 || privateIp === null) return null;
	if (service.kind === "load-balancer") return (isIpv4(privateIp) ? node.publicIps.get(privateIp) : void 0) ?? privateIp;
	if (name === "private-name") return privateIp;
	const { vpc } = node.subnet;
	return client === vpc && vpc.enableDnsSupport && vpc.enableDnsHostnames && service.privateDns ? privateIp : SERVICE_ADDRESS;
}
function attributes(vpc) {
	return [[
		"dns-support",
		vpc.enableDnsSupport,
		"X_DNS_UNRESOLVED"
	], [
		"dns-hostnames",
		vpc.enableDnsHostnames,
		"X_DNS_UNRESOLVED"
	]];
}
function answerFor({ host, address, name }, owner, clientVpc) {
	if (host === null) return name === "public-name" ? address : null;
	const primary = host.interfaces[0];
	const privateIp = primary?.primaryIpv4 ?? null;
	const inside = owner === clientVpc || resolvesAcross(owner, clientVpc, name);
	if (name === "private-name") return inside ? privateIp ?? primary?.ipv6[0] ?? null : null;
	const publicIp = privateIp === null ? null : primary?.publicIps.get(privateIp) ?? null;
	if (isPrivateDatabase(host)) return privateIp;
	return publicIp !== null && inside ? privateIp : publicIp;
}
/** RDS-4: one that is not publicly accessible. */
function isPrivateDatabase(host) {
	return host?.ref.type === "database" && host.interfaces.every(({ publicIps }) => publicIps.size === 0);
}
function peeringsBetween(owner, client) {
	return owner.peerings.filter(({ state, sides }) => state === "active" && sides.some(({ vpc }) => vpc === client));
}
function isJoined(owner, client) {
	return owner !== null && client !== null && owner !== client && peeringsBetween(owner, client).length > 0;
}
function isPrivateOf(host, address) {
	return host?.interfaces.some(({ ipv4, ipv6 }) => [...ipv4, ...ipv6].some((own) => own === address)) ?? false;
}
/**
* Whether the names of a peered VPC resolve to private addresses here: with the DNS option of its side (PCX-18, DNS-7); a
* private name also without it, within a Region and where all blocks are private ones (PCX-19).
*/
function resolvesAcross(owner, client, name) {
	if (owner === null || client === null || !client.enableDnsSupport) return false;
	return peeringsBetween(owner, client).some(({ sides, interRegion }) => {
		if (sides.find(({ vpc }) => vpc === owner)?.dnsResolution === true && client.enableDnsHostnames) return true;
		const arePrivate = [...owner.cidrs, ...client.cidrs].every(({ network }) => isPrivateIpv4(network));
		return name === "private-name" && !interRegion && arePrivate;
	});
}
/** DNS-9: in a subnet with DNS64, a client with IPv6 gets an IPv4-only name as an address of 64:ff9b::/96, and takes it. */
function synthesised({ client }, address) {
	if (client === null || !isIpv4(address) || !client.subnet.enableDns64) return address;
	return client.ipv6.length > 0 ? addressAt(NAT64_PREFIX, address) : address;
}
// src/trace/wanted/known.ts
/** Components of a wish that are not in the document, with their places inside the flow. */
function unknownWishes(network, { wants = {} }) {
	const { through = [], avoid = [] } = wants;
	if (through.length + avoid.length === 0) return [];
	const known = idsIn(network);
	return Object.entries({
		through,
		avoid
	}).flatMap(([kind, ids]) => ids.flatMap((id, index) => {
		if (known.has(id)) return [];
		const suggestion = nearMiss$2(id, [...known]);
		const more = suggestion === void 0 ? {} : { suggestion };
		return [error("unknown-wish", pointer("wants", kind, String(index)), {
			found: id,
			...more
		})];
	}));
}
/** Of the document, and of what AWS makes by itself. */
function idsIn(network) {
	const written = Object.values(network.scenario).flatMap((collection) => typeof collection === "object" && collection !== null ? Object.keys(collection) : []);
	const { routeTables, networkAcls, securityGroups, networkInterfaces, transitGatewayRouteTables } = network;
	const made = [
		routeTables,
		networkAcls,
		securityGroups,
		networkInterfaces,
		transitGatewayRouteTables
	];
	return /* @__PURE__ */ new Set([
		"local",
		"internet",
		...written,
		...made.flatMap((map) => [...map.keys()])
	]);
}
// src/trace/resolve-flow.ts
/** Documentation addresses that stand for a host on the internet; the first that nobody in the document owns is taken. */
var INTERNET_HOSTS = {
	4: [
		ip("203.0.113.50"),
		ip("198.51.100.50"),
		ip("192.0.2.50"),
		ip("8.8.8.8")
	],
	6: [ip("2001:db8:ffff::50"), ip("2600:1f00::50")]
};
/** Unknown clients on the internet (NACL-18). */
var INTERNET_CLIENT_PORTS = portRange(1024, 65535);
/** A distribution is asked by HTTPS unless the flow says otherwise. */
var HTTPS = 443;
/** An IPv6-only resource still has a link-local IPv4 address, and the other way round (VPC-17). */
var LINK_LOCAL = {
	4: ip("169.254.1.1"),
	6: ip("fe80::1")
};
/** Where a name leads that nothing is known of. */
var NOWHERE = {
	4: ip("0.0.0.0"),
	6: ip("::")
};
/**
* Finds the ends of a flow and makes its fields fit each other, or says all that is wrong, with places inside the flow
* (`/from`, `/port` …).
*/
function resolveFlow(network, flow) {
	const issues = [];
	issues.push(...unknownWishes(network, flow));
	const from = senderNamed(network, flow.from, issues);
	const to = endNamed(network, flow.to, "to", issues);
	const protocol = protocolOf(flow, issues);
	if (from === null || to === null || protocol === null) return fail(issues);
	const port = portOf(flow, protocol, to, issues);
	const given = {
		source: addressGiven(flow.sourceIp),
		destination: addressGiven(flow.destinationIp)
	};
	const resolution = resolutionOf(network, flow, from, to);
	const target = given.destination ?? resolution?.address ?? null;
	const family = familyFor(from, to, protocol, given.source, target);
	const destination = target ?? destinationOf$1(network, to, from, family);
	const sender = senderWith(network, from, given.source, family);
	if (familyOf(sender.ip) !== familyOf(destination)) issues.push(error("flow-mixes-families", pointer("destinationIp"), { found: flow.to }));
	if (issues.length > 0) return fail(issues);
	const fitted = isIcmp(protocol) ? familyOf(destination) === 4 ? 1 : 58 : protocol;
	const echo = echoRequest(familyOf(destination));
	const icmpType = flow.icmpType ?? echo.type;
	const nodes = given.destination === null && isOneOf(to, resolution?.address ?? null) ? nodesOf(network, to, flow, family, issues) : [];
	if (issues.length > 0) return fail(issues);
	return ok({
		asked: flow,
		from: sender,
		to: receiverAt(to, nodes[0]?.ip ?? destination),
		nodes,
		protocol: fitted,
		port,
		sourcePorts: hasPorts(fitted) ? sourcePortsOf(flow, sender) : portRange(0, 0),
		icmpType,
		icmpCode: flow.icmpCode ?? echo.code,
		oneWay: flow.oneWay === true || isIcmp(fitted) && icmpType !== echo.type,
		fragmented: flow.fragmented ?? false,
		resolution: resolution?.decision ?? null,
		lookup: to.kind === "name" ? lookupOf(network, to.name, clientVpc(sender)) : null,
		fetch: null
	});
}
function clientVpc(sender) {
	return sender.kind === "interface" ? sender.networkInterface.subnet.vpc : null;
}
function senderNamed(network, text, issues) {
	const end = endNamed(network, text, "from", issues);
	if (end === null) return null;
	const isEndpoint = end.kind === "interface" && end.host.service?.kind === "interface-endpoint";
	if (end.kind === "nat-gateway" || end.kind === "distribution" || end.kind === "name" || isEndpoint || network.gatewayEndpoints.has(text)) {
		issues.push(error("cannot-start-flows", pointer("from"), { found: text }));
		return null;
	}
	if (end.kind !== "address") {
		const owner = end.kind === "internet" && end.ip !== null ? ownerAnywhere(network, end.ip) : void 0;
		if (owner === void 0) return end;
		issues.push(error("internet-address-is-owned", pointer("from"), {
			found: text,
			params: { owner: owner.id }
		}));
		return null;
	}
	const owner = ownerAnywhere(network, end.ip);
	if (owner?.kind === "network-interface") return {
		kind: "interface",
		networkInterface: owner,
		host: owner.host,
		ip: isPublicOf(network, end.ip) ? null : end.ip
	};
	const site = owner === void 0 ? siteAround(network, end.ip) : void 0;
	if (site !== void 0) return {
		kind: "on-premises",
		site,
		ip: end.ip
	};
	if (owner === void 0 && isPublic(end.ip)) return {
		kind: "internet",
		ip: end.ip
	};
	issues.push(error(owner === void 0 ? "nobody-owns-address" : "cannot-start-flows", pointer("from"), { found: text }));
	return null;
}
function endNamed(network, text, key, issues) {
	if (text === "internet") return {
		kind: "internet",
		ip: null
	};
	if (text.startsWith("internet:")) {
		const parsed = parseIp(text.slice(9));
		if (parsed.ok) return {
			kind: "internet",
			ip: parsed.value
		};
		issues.push(error("bad-value", pointer(key), {
			found: text,
			params: {
				wanted: "address",
				kind: parsed.error.kind
			}
		}));
		return null;
	}
	const host = network.hosts.get(text);
	const primary = host?.interfaces[0];
	if (host !== void 0 && primary !== void 0) return {
		kind: "interface",
		networkInterface: primary,
		host,
		ip: host.pod?.ip ?? host.clientVpn?.client ?? null
	};
	const networkInterface = network.networkInterfaces.get(text);
	if (networkInterface !== void 0) return {
		kind: "interface",
		networkInterface,
		host: networkInterface.host,
		ip: null
	};
	const endpoint = network.gatewayEndpoints.get(text);
	if (endpoint !== void 0) {
		const [block] = endpoint.prefixList.entries;
		if (block !== void 0) return {
			kind: "address",
			ip: serviceAddress(block)
		};
	}
	const site = network.onPremisesNetworks.get(text);
	if (site !== void 0) return {
		kind: "on-premises",
		site,
		ip: site.host
	};
	const nat = network.natGateways.get(text);
	if (nat !== void 0) return {
		kind: "nat-gateway",
		owner: nat
	};
	const distribution = network.distributions.get(text);
	if (distribution !== void 0) return {
		kind: "distribution",
		distribution
	};
	const parsed = parseIp(text);
	if (parsed.ok) return {
		kind: "address",
		ip: parsed.value
	};
	if (isZoneName(network, text)) return {
		kind: "name",
		name: text
	};
	const known = [
		...network.hosts.keys(),
		...network.networkInterfaces.keys(),
		...network.natGateways.keys(),
		...network.onPremisesNetworks.keys(),
		...network.distributions.keys(),
		"internet"
	];
	const suggestion = nearMiss$2(text, known);
	issues.push(error("unknown-end", pointer(key), {
		found: text,
		...suggestion === void 0 ? {} : { suggestion }
	}));
	return null;
}
/** An address of a service that has this block: not the first, which looks like a network. */
function serviceAddress(block) {
	return block.network === block.last ? block.network : addressAt(block, 10);
}
function protocolOf(flow, issues) {
	if (flow.protocol === void 0) return 6;
	const parsed = parseProtocol(flow.protocol);
	if (parsed.ok && parsed.value !== -1) return parsed.value;
	issues.push(error("flow-needs-one-protocol", pointer("protocol"), { found: String(flow.protocol) }));
	return null;
}
/** A database is asked on its own port unless the flow says otherwise. */
function portOf(flow, protocol, to, issues) {
	if (!hasPorts(protocol)) return 0;
	const standard = to.kind === "interface" && to.host.ref.type === "database" ? to.host.listens?.[0]?.port : void 0;
	const port = flow.port ?? (to.kind === "distribution" ? HTTPS : standard);
	if (port === void 0) issues.push(error("flow-needs-port", pointer("port")));
	return port ?? 0;
}
/** Documents are validated before: an address that does not parse has been reported there. */
function addressGiven(text) {
	if (text === void 0) return null;
	const parsed = parseIp(text);
	return parsed.ok ? parsed.value : null;
}
function resolutionOf(network, flow, from, to) {
	if (flow.resolve === void 0) return null;
	return lookUpName({
		client: from.kind === "interface" ? from.networkInterface : null,
		host: to.kind === "interface" ? to.host : null,
		address: destinationOf$1(network, to, from, 4),
		id: flow.to,
		name: flow.resolve
	});
}
/** IPv4 where both ends have it, else IPv6 where both have that; what the flow pins comes first. */
function familyFor(from, to, protocol, source, destination) {
	if (destination !== null) return familyOf(destination);
	if (source !== null) return familyOf(source);
	if (protocol === 58) return 6;
	if (has(from, 4) && has(to, 4)) return 4;
	if (has(from, 6) && has(to, 6)) return 6;
	return has(to, 4) ? 4 : 6;
}
function has(end, family) {
	switch (end.kind) {
		case "interface":
			if (end.ip !== null) return familyOf(end.ip) === family;
			return family === 4 ? end.networkInterface.primaryIpv4 !== null : end.networkInterface.ipv6.length > 0;
		case "nat-gateway": return family === 4;
		case "internet": return end.ip === null || familyOf(end.ip) === family;
		case "on-premises":
		case "address": return familyOf(end.ip) === family;
		case "distribution": return familyOf(end.distribution.edge) === family;
		case "name": return true;
	}
}
/** Whether the answer of the resolver, if it was asked, is one of the receiver's own addresses. */
function isOneOf(to, answer) {
	if (answer === null || to.kind !== "interface") return true;
	return to.host.interfaces.some(({ ipv4, publicIps }) => [...ipv4, ...publicIps.values()].some((own) => own === answer));
}
/**
* The addresses that a load balancer's name stands for: public ones where it faces the internet, whoever asks (ELB-2).
* `via` names one of its nodes by subnet or zone.
*/
function nodesOf(network, to, { via }, family, issues) {
	if (to.kind !== "interface") return [];
	const isReaders = to.host.ref.type === "database" && to.host.interfaces.length > 1;
	if (to.host.service === null && !isReaders) return [];
	if (network.hosts.get(to.host.ref.id) !== to.host) return [];
	const isPublic = to.host.service?.kind === "load-balancer" && to.host.service.scheme === "internet-facing";
	const all = to.host.interfaces.flatMap((networkInterface) => {
		const { primaryIpv4, publicIps, ipv6 } = networkInterface;
		const own = family === 6 ? ipv6[0] ?? null : primaryIpv4;
		if (own === null) return [];
		return [{
			networkInterface,
			ip: (isIpv4(own) && isPublic ? publicIps.get(own) : void 0) ?? own
		}];
	});
	if (via?.node === void 0) return all;
	const named = all.filter(({ networkInterface: { id, subnet } }) => via.node === subnet.id || via.node === subnet.az || via.node === id);
	if (named.length === 0) {
		const known = all.map(({ networkInterface }) => networkInterface.subnet.id);
		const suggestion = nearMiss$2(via.node, known);
		issues.push(error("unknown-node", pointer("via", "node"), {
			found: via.node,
			params: {
				loadBalancer: to.host.ref.id,
				nodes: known.join(", ")
			},
			...suggestion === void 0 ? {} : { suggestion }
		}));
	}
	return named;
}
function destinationOf$1(network, to, from, family) {
	switch (to.kind) {
		case "interface": {
			const { networkInterface } = to;
			if (to.ip !== null) return to.ip;
			if (family === 6) return networkInterface.ipv6[0] ?? LINK_LOCAL[6];
			const privateIp = networkInterface.primaryIpv4;
			if (privateIp === null) return LINK_LOCAL[4];
			const publicIp = networkInterface.publicIps.get(privateIp);
			return from.kind === "internet" ? publicIp ?? privateIp : privateIp;
		}
		case "nat-gateway": {
			const { privateIp, publicIp } = to.owner;
			return (from.kind === "internet" ? publicIp ?? privateIp : privateIp ?? publicIp) ?? LINK_LOCAL[4];
		}
		case "internet": return to.ip ?? internetHost(network, family);
		case "on-premises":
		case "address": return to.ip;
		case "distribution": return to.distribution.edge;
		case "name": return NOWHERE[family];
	}
}
function senderWith(network, from, given, family) {
	if (from.kind === "interface") {
		const { host, networkInterface } = from;
		const chosen = host.interfaces.find((each) => given !== null && ownerOf(each.subnet.vpc, given) === each) ?? networkInterface;
		const own = family === 4 ? chosen.primaryIpv4 : chosen.ipv6[0] ?? null;
		const source = given ?? from.ip ?? own ?? LINK_LOCAL[family];
		return {
			kind: "interface",
			ref: host.pod === void 0 ? chosen.ref : host.ref,
			networkInterface: chosen,
			host,
			ip: source
		};
	}
	if (from.kind === "on-premises") {
		const { site } = from;
		return {
			kind: "on-premises",
			ref: {
				type: "on-premises",
				id: site.id
			},
			site,
			ip: given ?? from.ip
		};
	}
	return {
		kind: "internet",
		ref: INTERNET,
		ip: given ?? (from.kind === "internet" ? from.ip : null) ?? internetHost(network, family)
	};
}
function receiverAt(to, address) {
	switch (to.kind) {
		case "interface": return {
			kind: "interface",
			ref: to.host.pod === void 0 ? to.networkInterface.ref : to.host.ref,
			networkInterface: to.networkInterface,
			host: to.host,
			ip: address
		};
		case "nat-gateway": return {
			kind: "address",
			ref: {
				type: "nat-gateway",
				id: to.owner.id
			},
			ip: address
		};
		case "internet": return {
			kind: "internet",
			ref: INTERNET,
			ip: address
		};
		case "on-premises": return {
			kind: "on-premises",
			ref: {
				type: "on-premises",
				id: to.site.id
			},
			site: to.site,
			ip: address
		};
		case "distribution": {
			const { distribution } = to;
			return {
				kind: "distribution",
				ref: distribution.ref,
				distribution,
				ip: address
			};
		}
		case "address":
		case "name": return {
			kind: "address",
			ref: null,
			ip: address
		};
	}
}
function sourcePortsOf(flow, sender) {
	if (flow.sourcePort !== void 0) return portRange(flow.sourcePort, flow.sourcePort);
	return sender.kind === "interface" ? sender.host.ephemeralPorts : INTERNET_CLIENT_PORTS;
}
function internetHost(network, family) {
	const [first] = INTERNET_HOSTS[family];
	return INTERNET_HOSTS[family].find((host) => ownerAnywhere(network, host) === void 0) ?? first ?? LINK_LOCAL[family];
}
function ownerAnywhere(network, address) {
	const known = isIpv4(address) ? network.publicAddresses.get(address) : void 0;
	if (known !== void 0) return known.owner;
	for (const vpc of network.vpcs.values()) {
		const owner = ownerOf(vpc, address);
		if (owner !== void 0) return owner;
	}
}
function siteAround(network, address) {
	for (const site of network.onPremisesNetworks.values()) if (site.cidrs.some((block) => contains(block, address))) return site;
}
function isPublicOf(network, address) {
	return isIpv4(address) && network.publicAddresses.has(address);
}
function isPublic(address) {
	return !isPrivateIpv4(address) && !isSharedIpv4(address) && !isUniqueLocalIpv6(address);
}
// src/base/assert-never.ts
/**
* Closes a `switch` over a union: with a case missing, the call does not compile.
* Throws when a value the types rule out arrives all the same.
*/
function assertNever(value) {
	throw new Error(`a case is missing for ${String(value)}`);
}
// src/trace/rule-label.ts
/** The rule that decided, as a user would name it: a rule number or `*`, a rule id, a destination; null where none did. */
function ruleLabel(decision) {
	switch (decision.kind) {
		case "network-acl": return String(decision.decidedBy.ruleNumber);
		case "security-group": return decidingRule(decision)?.id ?? null;
		case "route": return decision.decidedBy === null ? null : formatCidr(decision.decidedBy.destination);
		case "load-balancer": return decision.decidedBy === null ? null : String(decision.decidedBy.priority);
		case "transit-route": return decision.decidedBy === null ? null : formatCidr(decision.decidedBy.destination);
		case "firewall": return decision.decidedBy?.id ?? decision.byDefault;
		case "web-acl": return decision.decidedBy?.id ?? decision.byDefault;
		case "name": return decision.decidedBy?.id ?? null;
		case "distribution": return decision.behavior === null ? null : decision.behavior.path ?? "default";
		case "endpoint":
		case "gateway-load-balancer":
		case "network-interface":
		case "gateway":
		case "crossing":
		case "nat":
		case "host":
		case "place":
		case "resolver": return null;
		default: return assertNever(decision);
	}
}
// src/trace/instance.ts
/** ASSUMPTION A-23: a NAT instance picks its ports from Linux's range (NATI-4). */
var NAT_INSTANCE_PORTS = portRange(32768, 61e3);
/**
* What the operating system of a host does with a packet that is not for it: it forwards it unchanged (a router or
* firewall), or under its own address and a port of its own (a NAT instance, IPv4 only: NATI-4, NATI-6). A reply to a
* flow that it forwarded goes back the same way.
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html
*/
function forward(networkInterface, packet, journal) {
	const { host } = networkInterface;
	const back = journal.translationBack(host.ref.id, packet);
	if (back !== void 0) return restore(networkInterface, packet, back, journal);
	const masquerades = host.forwards === "masquerade" && journal.pass() === "request";
	const { checks, code } = judge([
		[
			"host-running",
			host.running,
			"BAD_STATE"
		],
		[
			"host-forwards",
			host.forwards !== "no",
			"X_HOST_DOES_NOT_FORWARD"
		],
		[
			"address-family",
			!masquerades || isIpv4(packet.source),
			"X_UNSUPPORTED_IP_FAMILY"
		]
	]);
	const address = networkInterface.primaryIpv4;
	if (code !== null) return {
		decision: {
			...drop(code),
			kind: "host",
			host,
			checks,
			translation: null
		},
		packetOut: packet
	};
	if (!masquerades || address === null) return {
		decision: {
			...ROUTE,
			kind: "host",
			host,
			checks,
			translation: null
		},
		packetOut: packet
	};
	const translation = journal.translationOut(host.ref.id, packet) ?? masquerade(host.ref.id, packet, address, journal);
	return {
		decision: {
			...TRANSLATE,
			kind: "host",
			host,
			checks,
			translation
		},
		packetOut: translation.outside
	};
}
/** EKS-2: a node puts its own address in the place of its pod's. AWS: https://docs.aws.amazon.com/eks/latest/userguide/external-snat.html */
function underNodeAddress(sender, packet, journal) {
	const { host, primaryIpv4: address } = sender;
	const translation = journal.translationOut(host.ref.id, packet) ?? (address === null ? null : masquerade(host.ref.id, packet, address, journal));
	return {
		decision: {
			...TRANSLATE,
			kind: "host",
			host,
			checks: [],
			translation
		},
		packetOut: translation?.outside ?? packet
	};
}
function masquerade(id, packet, address, journal) {
	const range = journal.options.natPorts ?? NAT_INSTANCE_PORTS;
	const translation = {
		kind: "translation",
		at: id,
		inside: packet,
		outside: withSource(packet, address, packet.kind === "ports" ? journal.pickPort("nat", range) : void 0)
	};
	journal.addTranslation(translation);
	return translation;
}
function restore(networkInterface, packet, translation, journal) {
	journal.unpickPort();
	const { inside } = translation;
	const port = inside.kind === "ports" ? inside.sourcePort : void 0;
	const { host } = networkInterface;
	return {
		decision: {
			...TRANSLATE,
			kind: "host",
			host,
			checks: [],
			translation
		},
		packetOut: withDestination(packet, inside.source, port)
	};
}
// src/trace/client-vpn.ts
/** CVPN-3: with split tunnel, what the endpoint has no route for leaves the client's own way, and never comes here. */
function staysOutside(host, vpn, { destination }) {
	const isPrivate = isIpv4(destination) && (isPrivateIpv4(destination) || isSharedIpv4(destination));
	return vpn.splitTunnel && !isPrivate && waysTo(host, vpn, destination).length === 0;
}
/**
* At a Client VPN endpoint: an authorization rule for the destination, then the endpoint's routes (CVPN-2, ASSUMPTION
* CA-22); on by the interface of an associated subnet, under its address (CVPN-1).
* AWS: https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/how-it-works.html
*/
function decideClientVpn(journal, host, vpn, packet) {
	const ways = waysTo(host, vpn, packet.destination);
	const { checks, code } = judge([[
		"authorized",
		vpn.authorizations.some((block) => contains(block, packet.destination)),
		"X_CLIENT_VPN_UNAUTHORIZED"
	], [
		"prefix-known",
		ways.length > 0,
		"NO_ROUTE_TO_DESTINATION"
	]]);
	const sender = ways[code === null ? journal.choose("subnet", ways.map(({ subnet }) => subnet.id)) : 0];
	if (code !== null || sender === void 0) return {
		decision: {
			...drop(code ?? "NO_ROUTE_TO_DESTINATION"),
			kind: "host",
			host,
			checks,
			translation: null
		},
		packetOut: packet,
		sender: void 0
	};
	const { decision, packetOut } = underNodeAddress(sender, packet, journal);
	return {
		decision: {
			...decision,
			checks
		},
		packetOut,
		sender
	};
}
/** The interfaces with the longest route to the destination; each association leads to its VPC. */
function waysTo(host, vpn, destination) {
	const lengths = host.interfaces.map(({ subnet }) => {
		const matching = [...subnet.vpc.cidrs, ...vpn.routes.filter((route) => route.subnetId === subnet.id).map((route) => route.destination)].filter((block) => contains(block, destination));
		return Math.max(-1, ...matching.map(({ prefixLength }) => prefixLength));
	});
	const longest = Math.max(-1, ...lengths);
	return longest < 0 ? [] : host.interfaces.filter((_, index) => lengths[index] === longest);
}
// src/trace/block-public-access.ts
/**
* Whether VPC Block Public Access lets a packet through the edge (BPA-2 to BPA-5, and their truth table).
* ASSUMPTION A-33: `allow-egress` opens NAT gateways and egress-only gateways, not an internet gateway used directly.
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa-basics.html
*/
function passesBlockPublicAccess(mode, exclusion, use) {
	if (mode === "off" || exclusion === "allow-bidirectional") return true;
	if (use === "internet-gateway") return false;
	return mode === "block-ingress" || exclusion === "allow-egress";
}
// src/trace/internet-gateway.ts
var SMTP = port(25);
/**
* Out of the VPC. IPv4: the private source must have a public address and is rewritten to it, one to one, ports
* untouched (IGW-2, IGW-6). IPv6: nothing is rewritten (IGW-10). No rules, no state (IGW-7). Order of checks: XPL-10.
* `from` is the subnet that handed the packet over, null for a regional NAT gateway. `isTransit`: it came into the VPC
* from another one (XPL-10).
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
*/
function decideEgress(network, igw, vpc, from, packet, isTransit = false) {
	const source = ownerOf(vpc, packet.source) ?? publicOwner(network, vpc, packet.source);
	const isPooled = isPoolAddress(vpc, packet.source);
	const publicIp = isPooled ? packet.source : publicSource(source, packet.source);
	return answered$1(igw, judge([
		[
			"attached",
			igw.state === "attached",
			"BAD_STATE_ATTACHMENT"
		],
		[
			"source-in-vpc",
			source !== void 0 || isPooled,
			isTransit ? "IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS" : "GATEWAY_REJECTS_SPOOFED_TRAFFIC"
		],
		...isIpv4(packet.destination) ? ipv4Egress(packet.destination, publicIp) : [[
			"public-ipv6",
			isPublicIpv6(vpc, packet.source),
			"X_PRIVATE_IPV6"
		]],
		[
			"block-public-access",
			passesBlockPublicAccess(network.blockPublicAccess, exclusionOf(isPooled ? null : from, vpc), edgeUse(source)),
			"VPC_BLOCK_PUBLIC_ACCESS_ENABLED"
		],
		[
			"outbound-smtp",
			!isBlockedSmtp(network, packet),
			"X_PORT25_RESTRICTED"
		]
	]), packet, publicIp === null || publicIp === packet.source ? packet : withSource(packet, publicIp));
}
/**
* Into the VPC. IPv4: the destination must be the public address of an interface of the VPC and becomes its private
* one, before any network ACL or security group sees it (IGW-4). `to` is where the address leads, if anywhere.
*/
function decideIngress(network, igw, vpc, to, packet) {
	const subnet = isPoolAddress(vpc, packet.destination) ? null : receiverBehind(igw, to)?.subnet ?? null;
	return answered$1(igw, judge([
		[
			"attached",
			igw.state === "attached",
			"BAD_STATE_ATTACHMENT"
		],
		...isIpv4(packet.source) ? ipv4Ingress(packet.source, to !== null) : [
			[
				"public-ip-association",
				to !== null,
				"NO_POSSIBLE_DESTINATION"
			],
			[
				"public-ipv6",
				isPublicIpv6(vpc, packet.destination),
				"X_PRIVATE_IPV6"
			],
			...isOfEndpoint(to) ? [[
				"public-ip-association",
				false,
				"IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS"
			]] : []
		],
		[
			"block-public-access",
			passesBlockPublicAccess(network.blockPublicAccess, exclusionOf(subnet, vpc), edgeUse(to?.owner)),
			"VPC_BLOCK_PUBLIC_ACCESS_ENABLED"
		]
	]), packet, to === null || to.privateIp === packet.destination ? packet : withDestination(packet, to.privateIp));
}
/** Who gets the packet first: the appliance to which the gateway's own table leads, else whom it is for (RT-21, BPA-6). */
function receiverBehind({ routeTable }, to) {
	if (to === null || routeTable === null) return to?.owner ?? null;
	const target = lookUpRoute(routeTable, to.privateIp).route?.target;
	return target?.type === "network-interface" ? target.networkInterface : to.owner;
}
function isOfEndpoint(to) {
	return to?.owner.kind === "network-interface" && to.owner.host.service?.kind === "interface-endpoint";
}
function ipv4Egress(destination, publicIp) {
	return [
		[
			"public-ip-association",
			publicIp !== null,
			"IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS"
		],
		[
			"destination-public",
			!isPrivateIpv4(destination),
			"IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS"
		],
		[
			"destination-not-shared",
			!isSharedIpv4(destination),
			"IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS"
		]
	];
}
function ipv4Ingress(source, known) {
	return [
		[
			"source-public",
			!isPrivateIpv4(source),
			"IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS"
		],
		[
			"source-not-shared",
			!isSharedIpv4(source),
			"IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS"
		],
		[
			"public-ip-association",
			known,
			"IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS"
		]
	];
}
function answered$1(igw, { checks, code }, packet, packetOut) {
	const component = {
		type: "internet-gateway",
		id: igw.id
	};
	if (code !== null) return {
		decision: {
			...drop(code),
			kind: "gateway",
			component,
			checks
		},
		packetOut: packet
	};
	const { verdict, causes, notes } = packetOut === packet ? ROUTE : TRANSLATE;
	return {
		decision: {
			verdict,
			code,
			causes,
			notes,
			kind: "gateway",
			component,
			checks
		},
		packetOut
	};
}
/** A regional NAT gateway sends with its public address itself (NAT-20). */
function publicOwner(network, vpc, source) {
	if (!isIpv4(source)) return void 0;
	const known = network.publicAddresses.get(source);
	return known?.vpc === vpc && known.privateIp === null ? known.owner : void 0;
}
function publicSource(owner, source) {
	if (owner === void 0 || !isIpv4(source)) return null;
	if (owner.kind === "nat-gateway" && owner.mode === "regional") return source;
	return owner.publicIps.get(source) ?? null;
}
/** VPC-20: unique local addresses, and blocks that IPAM holds as private, never reach the internet. */
function isPublicIpv6(vpc, address) {
	return !vpc.privateIpv6 && !isUniqueLocalIpv6(address);
}
/** BPA-6: the subnet that exchanges packets with the gateway; a regional NAT gateway has its VPC's exclusion only. */
function exclusionOf(subnet, vpc) {
	return subnet === null ? vpc.bpaExclusion : subnet.bpaExclusion;
}
function edgeUse(owner) {
	return owner?.kind === "nat-gateway" ? "nat-gateway" : "internet-gateway";
}
/** IGW-15: outbound TCP 25 to the internet, unless AWS has lifted the block for the account. */
function isBlockedSmtp(network, packet) {
	return network.outboundSmtp === "blocked" && packet.kind === "ports" && packet.protocol === 6 && packet.destinationPort === SMTP;
}
// src/trace/egress-only-internet-gateway.ts
/**
* Out of the VPC, IPv6 only, nothing translated; the flow is remembered (EIGW-1, EIGW-2).
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html
*/
function decideEgressOnlyOut(journal, eigw, from, packet) {
	const { network } = journal;
	const decision = answered(eigw, [
		[
			"address-family",
			!isIpv4(packet.destination),
			"X_UNSUPPORTED_IP_FAMILY"
		],
		[
			"source-in-vpc",
			ownerOf(eigw.vpc, packet.source) !== void 0,
			"GATEWAY_REJECTS_SPOOFED_TRAFFIC"
		],
		[
			"public-ipv6",
			isPublicIpv6(eigw.vpc, packet.source),
			"X_PRIVATE_IPV6"
		],
		blockPublicAccess(network, eigw, from),
		[
			"outbound-smtp",
			!isBlockedSmtp(network, packet),
			"X_PORT25_RESTRICTED"
		]
	]);
	if (decision.code === null) journal.addEgressFlow({
		kind: "egress-flow",
		gatewayId: eigw.id,
		packet
	});
	return decision;
}
/** Into the VPC: only what belongs to a flow that began inside (ASSUMPTION A-19: by its 5-tuple, without timeout). */
function decideEgressOnlyIn(journal, eigw, to, packet) {
	return answered(eigw, [[
		"solicited",
		journal.egressFlow(eigw.id, packet) !== void 0,
		"X_EIGW_UNSOLICITED"
	], blockPublicAccess(journal.network, eigw, to)]);
}
function blockPublicAccess(network, eigw, subnet) {
	const exclusion = exclusionOf(subnet, eigw.vpc);
	return [
		"block-public-access",
		passesBlockPublicAccess(network.blockPublicAccess, exclusion, "egress-only-internet-gateway"),
		"VPC_BLOCK_PUBLIC_ACCESS_ENABLED"
	];
}
function answered(eigw, conditions) {
	const component = {
		type: "egress-only-internet-gateway",
		id: eigw.id
	};
	const { checks, code } = judge(conditions);
	return {
		...code === null ? ROUTE : drop(code),
		kind: "gateway",
		component,
		checks
	};
}
// src/trace/web-acl.ts
/** The HTTP status with which a terminating action answers; an allowance answers nothing. */
var STATUS = {
	allow: null,
	block: 403,
	captcha: 405,
	challenge: 202
};
var FAILED = 500;
/**
* Takes the rules by ascending priority: Allow and Block end it, Count goes on, CAPTCHA and Challenge go on with a valid token
* and answer without one; where none ends it, the default action does (WAF-2). A refusal is an HTTP answer, and no packet is
* dropped (WAF-7). A rule that only AWS WAF can decide leaves the answer open where it would differ with that rule.
* AWS: https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-processing.html
*/
function decideWebAcl(webAcl, resource, request, onFailure) {
	const common = {
		kind: "web-acl",
		webAcl,
		resource
	};
	if (webAcl.failing) {
		const status = onFailure === "serve" ? null : FAILED;
		return {
			...passing(status === null ? "allow" : "note", ["X_NOT_COMPUTABLE"]),
			...common,
			considered: [],
			decidedBy: null,
			byDefault: null,
			status
		};
	}
	const considered = [];
	const undecided = [];
	let presumes = false;
	let ending = null;
	for (const rule of webAcl.rules) {
		const mismatches = mismatchesOf$1(rule.statement, request);
		considered.push({
			rule,
			mismatches
		});
		const { inspects } = rule.statement;
		if (inspects?.matches === "unknown" && mismatches.join() === "inspection") presumes = true;
		const goesOn = goesOnAfter(rule.action, request);
		if (mismatches.join() === "undecided" && !goesOn) undecided.push(rule);
		if (mismatches.length > 0 || goesOn) continue;
		ending = rule;
		break;
	}
	const status = statusOf$1(ending?.action ?? webAcl.defaultAction);
	const open = undecided.find(({ action }) => statusOf$1(action) !== status);
	const facts = {
		...common,
		considered,
		decidedBy: ending,
		byDefault: null
	};
	if (open !== void 0) return {
		verdict: "unknown",
		code: "X_NOT_COMPUTABLE",
		causes: NONE,
		notes: NONE,
		...facts,
		decidedBy: open,
		status: null
	};
	const notes = [...status === null ? [] : ["X_WAF_BLOCK"], ...presumes ? ["X_NOT_COMPUTABLE"] : []];
	return {
		...passing(status === null ? "allow" : "note", notes),
		...facts,
		byDefault: ending === null ? webAcl.defaultAction : null,
		status
	};
}
function statusOf$1(action) {
	return action === "count" ? null : STATUS[action];
}
function goesOnAfter(action, { http }) {
	if (action === "captcha" || action === "challenge") return http?.wafToken === true;
	return action === "count";
}
/** The fields on which a rule does not hold; `undecided` alone where it depends on what is not known. */
function mismatchesOf$1(statement, request) {
	const { ipSet, country, host, path, method, rate, inspects } = statement;
	const { http } = request;
	const mismatches = [];
	if (ipSet !== null) {
		const address = ipSet.forwarded ? forwardedAddress(http) : request.source;
		if (!(address !== null && ipSet.addresses.some((block) => contains(block, address)))) mismatches.push("source");
	}
	if (country !== null && request.country !== null && !country.includes(request.country)) mismatches.push("country");
	const asked = http?.host?.toLowerCase();
	if (host !== null && (asked === void 0 || !host.some((one) => fits(one.toLowerCase(), asked)))) mismatches.push("host");
	if (path !== null && !path.some((one) => fits(one, pathOf(http)))) mismatches.push("path");
	if (method !== null && !method.includes(http?.method ?? "GET")) mismatches.push("method");
	if (rate !== null && (rate.currentRate ?? 0) <= rate.limit) mismatches.push("rate");
	if (inspects?.matches === "no-match" || inspects?.matches === "unknown") mismatches.push("inspection");
	if (mismatches.length > 0) return mismatches;
	return inspects !== null && inspects.matches === null || country !== null && request.country === null ? ["undecided"] : [];
}
/** The first address of X-Forwarded-For. */
function forwardedAddress(http) {
	const parsed = parseIp(http?.forwardedFor?.[0] ?? "");
	return parsed.ok ? parsed.value : null;
}
// src/trace/edge.ts
/** The distribution whose edge has this address; undefined where none has. */
function edgeAt({ distributions }, address) {
	for (const distribution of distributions.values()) if (distribution.edge === address) return distribution;
}
/** At an edge of CloudFront: its names, its web ACL, its cache, and then an origin, in this order (CF-5, ASSUMPTION CA-31). */
function atEdge(journal, distribution, packet) {
	const { asked, from } = journal.flow;
	const { ref, webAcl } = distribution;
	const viewer = decideViewer(distribution, asked.http, packet);
	const ending = (served) => ({
		kind: "delivered",
		to: ref,
		receiver: {
			kind: "edge",
			distribution
		},
		packet,
		served: {
			...served,
			answersFailures: true
		}
	});
	const isAdmitted = viewer.code === null && viewer.status === null;
	if (isAdmitted && webAcl !== null) {
		const country = from.kind === "internet" ? asked.client?.country ?? null : null;
		const decision = decideWebAcl(webAcl, ref, {
			http: asked.http,
			source: packet.source,
			country
		}, "serve");
		journal.hop({
			type: "web-acl",
			id: webAcl.id
		}, "inbound", null, packet, packet, decision);
		if (decision.code !== null) return { kind: "stopped" };
		if (decision.status !== null) return ending({
			opens: [],
			answersFailures: true,
			status: decision.status
		});
	}
	const fetch = isAdmitted && !viewer.cacheHit ? originFlow(journal, viewer) : null;
	if (fetch === void 0) {
		journal.hop(ref, "inbound", null, packet, packet, {
			...viewer,
			...UNKNOWN
		});
		return { kind: "stopped" };
	}
	journal.hop(ref, "inbound", null, packet, packet, viewer);
	if (viewer.code !== null) return { kind: "stopped" };
	return ending({
		opens: fetch === null ? [] : [fetch],
		answersFailures: true,
		status: viewer.status
	});
}
/** The connection to the origin (CF-1); undefined where nobody can be asked. */
function originFlow({ network, flow }, { distribution, origin, behavior, forwardedFor }) {
	if (origin === null) return void 0;
	const { http, via } = flow.asked;
	const { host, ...rest } = http ?? {};
	const sent = {
		...rest,
		...behavior?.forwardsHost === true && host !== void 0 ? { host } : {},
		forwardedFor: [...forwardedFor ?? []]
	};
	const asked = {
		from: origin.interfaceId ?? `internet:${formatIp(distribution.originFacing)}`,
		to: origin.to,
		protocol: "tcp",
		port: origin.port,
		http: sent
	};
	const named = resolveFlow(network, via === void 0 ? asked : {
		...asked,
		via
	});
	const resolved = named.ok ? named : resolveFlow(network, asked);
	return resolved.ok ? fetching(resolved.value, distribution, origin) : void 0;
}
function fetching(flow, distribution, origin) {
	const { from } = flow;
	const sender = from.kind === "internet" ? {
		...from,
		ref: distribution.ref
	} : from;
	return {
		...flow,
		from: sender,
		fetch: {
			distribution,
			origin
		}
	};
}
// src/trace/entry.ts
/** Where a packet with this destination enters a VPC of the document; null where no gateway takes it. */
function entryFor(journal, packet) {
	const { destination } = packet;
	return isIpv4(destination) ? ipv4Entry(journal, destination) : ipv6Entry(journal, packet, destination);
}
function ipv4Entry({ network, flow, pass }, destination) {
	const known = network.publicAddresses.get(destination);
	if (known !== void 0) {
		const gateway = known.vpc.internetGateway;
		const to = {
			owner: known.owner,
			privateIp: known.privateIp ?? destination
		};
		return gateway === null ? null : {
			vpc: known.vpc,
			gateway,
			to
		};
	}
	for (const table of network.routeTables.values()) {
		if (table.gateway === null || !table.publicIpv4Pools.some((pool) => contains(pool, destination))) continue;
		const { route } = lookUpRoute(table, destination);
		if (route?.target.type !== "network-interface") continue;
		return {
			vpc: table.vpc,
			gateway: table.gateway,
			to: {
				owner: route.target.networkInterface,
				privateIp: destination
			}
		};
	}
	if (pass() === "response" || flow.from.kind !== "internet") return null;
	const meant = flow.to.kind === "interface" ? flow.to.networkInterface.subnet.vpc : soleVpc(network.vpcs.values());
	const gateway = meant?.internetGateway ?? null;
	return meant === null || gateway === null ? null : {
		vpc: meant,
		gateway,
		to: null
	};
}
function soleVpc(vpcs) {
	const connected = [...vpcs].filter((vpc) => vpc.internetGateway !== null);
	return connected.length === 1 ? connected[0] ?? null : null;
}
function ipv6Entry(journal, packet, destination) {
	const { network } = journal;
	const owner = network.ipv6Owners.get(destination);
	const vpc = owner === void 0 ? vpcAround(network.vpcs.values(), destination) : vpcOf(owner);
	if (vpc === null) return null;
	const gateway = ipv6Gateway(journal, vpc, owner, packet);
	return gateway === null ? null : {
		vpc,
		gateway,
		to: owner === void 0 ? null : {
			owner,
			privateIp: destination
		}
	};
}
/** A reply comes in where its request went out; anything else by the gateway to which the receiver's subnet routes back. */
function ipv6Gateway({ pass, expects }, vpc, owner, packet) {
	const { internetGateway, egressOnlyInternetGateway } = vpc;
	if (egressOnlyInternetGateway === null) return internetGateway;
	if (internetGateway === null) return egressOnlyInternetGateway;
	if (pass() === "response") return expects(egressOnlyInternetGateway.id) ? egressOnlyInternetGateway : internetGateway;
	if (owner?.kind !== "network-interface") return internetGateway;
	return lookUpRoute(owner.subnet.routeTable, packet.source).route?.target.type === "egress-only-internet-gateway" ? egressOnlyInternetGateway : internetGateway;
}
function vpcOf(owner) {
	return owner.kind === "nat-gateway" ? owner.vpc : owner.subnet.vpc;
}
function vpcAround(vpcs, destination) {
	for (const vpc of vpcs) if (vpc.ipv6Cidrs.some((block) => contains(block, destination))) return vpc;
	return null;
}
// src/trace/exempt.ts
var DNS = port(53);
var SERVICES = /* @__PURE__ */ new Map([
	[ip("169.254.169.254"), "instance-metadata"],
	[ip("fd00:ec2::254"), "instance-metadata"],
	[ip("169.254.170.2"), "ecs-task-metadata"],
	[ip("169.254.169.250"), "windows-activation"],
	[ip("169.254.169.251"), "windows-activation"],
	[ip("169.254.169.123"), "time-sync"],
	[ip("fd00:ec2::123"), "time-sync"]
]);
var RESOLVERS = /* @__PURE__ */ new Set([ip("169.254.169.253"), ip("fd00:ec2::253")]);
/** Where clients look for a DHCP server, and on which port. */
var DHCP_SERVERS = /* @__PURE__ */ new Map([[ip("255.255.255.255"), port(67)], [ip("ff02::1:2"), port(547)]]);
var ROUTER_LINK_LOCAL = ip("fe80:ec2::1");
/**
* The service behind a destination that neither security groups nor network ACLs filter (NACL-15, SG-28, Appendix A).
* ASSUMPTION A-7: decided first, and such packets meet no filter, route table or flow log.
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
*/
function exemptService(subnet, packet) {
	const { destination } = packet;
	const service = SERVICES.get(destination);
	if (service !== void 0) return answering(service);
	const destinationPort = packet.kind === "ports" ? packet.destinationPort : void 0;
	if (isDns(packet, destinationPort) && (RESOLVERS.has(destination) || destination === subnet.vpc.resolver)) return answering("amazon-dns");
	if (packet.protocol === 17 && DHCP_SERVERS.get(destination) === destinationPort) return answering("dhcp");
	if (isRouter(subnet, destination)) return {
		ref: {
			type: "aws-service",
			id: "vpc-router"
		},
		answers: false
	};
}
function answering(id) {
	return {
		ref: {
			type: "aws-service",
			id
		},
		answers: true
	};
}
function isDns(packet, destinationPort) {
	return destinationPort === DNS && (packet.protocol === 17 || packet.protocol === 6);
}
function isRouter(subnet, destination) {
	if (destination === ROUTER_LINK_LOCAL) return true;
	if (subnet.cidr !== null && destination === addressAt(subnet.cidr, 1)) return true;
	return subnet.ipv6Cidr !== null && destination === addressAt(subnet.ipv6Cidr, 1);
}
// src/trace/network-acl.ts
/**
* Takes the entries in ascending rule number; the first that matches decides, the `*` entry of the packet's family
* closes the list (NACL-4, NACL-5). Inbound compares the source, outbound the destination (NACL-6).
* Stateless: the caller asks again for the response, with the packet reversed (NACL-11).
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
*/
function decideNetworkAcl(subnet, direction, packet) {
	const { networkAcl } = subnet;
	const considered = [];
	const family = familyOf(packet.source);
	let samePorts = EVERY_PORT;
	let decidedBy = networkAcl.closing[family];
	for (const entry of networkAcl.entries[direction]) {
		const mismatch = mismatchOf$1(entry, direction, packet);
		considered.push({
			rule: entry,
			mismatches: fieldsOf(mismatch)
		});
		samePorts = narrowedPorts(samePorts, entry, mismatch, packet);
		if (mismatch === 0) {
			decidedBy = entry;
			break;
		}
	}
	if (decidedBy.ruleNumber === "*") considered.push({
		rule: decidedBy,
		mismatches: fieldsOf(0)
	});
	const causes = NONE;
	const notes = NONE;
	const subnetId = subnet.id;
	const kind = "network-acl";
	return decidedBy.action === "allow" ? {
		verdict: "allow",
		code: null,
		causes,
		notes,
		kind,
		networkAcl,
		subnetId,
		direction,
		decidedBy,
		considered,
		samePorts
	} : {
		verdict: "deny",
		code: "SUBNET_ACL_RESTRICTION",
		causes,
		notes,
		kind,
		networkAcl,
		subnetId,
		direction,
		decidedBy,
		considered,
		samePorts
	};
}
function mismatchOf$1(entry, direction, packet) {
	const peer = direction === "inbound" ? packet.source : packet.destination;
	const transport = transportMismatch(entry, packet);
	if (contains(entry.cidr, peer)) return transport;
	if (entry.cidr.family !== familyOf(peer)) return transport | 32;
	return transport | (direction === "inbound" ? 8 : 16);
}
// src/trace/network-firewall.ts
/**
* The stateless engine first, which keeps no state (NFW-3 to NFW-5); what it forwards, the stateful one. That remembers
* a flow by its endpoint: a response at another endpoint is a stream that it sees in part only (NFW-13).
* ASSUMPTION CA-13: a TCP connection is evaluated twice, for its handshake and for its data.
* AWS: https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-rules-engines.html
*/
function decideFirewall(journal, endpoint, firewall, packet) {
	const stateless = tryRules(firewall.stateless, packet, "nothing", "pass");
	const { fragmented } = journal.flow;
	const byDefault = fragmented ? firewall.fragmentDefault : firewall.statelessDefault;
	const action = stateless.rule === null ? byDefault : stateless.rule.action;
	const facts = {
		stateless: stateless.considered,
		stateful: [],
		engine: "stateless",
		decidedBy: stateless.rule,
		byDefault: stateless.rule === null ? byDefault : null,
		phase: null,
		samePorts: samePorts(stateless.considered, packet)
	};
	const decided = (answer, more = {}, flow = null) => ({
		decision: {
			...answer,
			...facts,
			...more,
			kind: "firewall",
			firewall,
			endpoint
		},
		flow
	});
	if (!endpoint.available) return decided(drop("BAD_STATE"), {
		decidedBy: null,
		byDefault: null
	});
	if (action === "drop") return decided(deny("FIREWALL_RULES_RESTRICTION"));
	const known = journal.inspectedFlow(endpoint.id, packet);
	const toleratesPart = firewall.streamException === "continue";
	if (action !== "forward") return decided(journal.pass() === "response" && known !== void 0 && !toleratesPart ? drop("X_ASYMMETRIC_PATH") : ALLOW);
	const stateful = {
		...facts,
		engine: "stateful",
		decidedBy: null,
		byDefault: null
	};
	if (journal.pass() === "response") {
		if (known === void 0 && !toleratesPart) return decided(drop("X_ASYMMETRIC_PATH", firewall.streamException === "reject" && packet.protocol === 6 ? ["X_CONNECTION_RESET"] : []), stateful);
		if (known !== void 0 && known.passedBy !== null) return decided(ALLOW, {
			...stateful,
			engine: "state"
		});
		return decided(...ofReply(firewall, packet, known !== void 0, stateful));
	}
	const { answer, more, passes } = ofRequest(firewall, packet, hostOf(journal));
	const flow = {
		kind: "inspected-flow",
		at: endpoint.id,
		packet,
		passedBy: passes ? more.decidedBy?.id ?? null : null,
		target: null
	};
	return decided(answer, {
		...stateful,
		...more
	}, answer.code === null ? flow : null);
}
/** The first packet of a flow; of a TCP connection the handshake, then its data (NFW-9). */
function ofRequest(firewall, packet, spoken) {
	const { stateful, defaults } = firewall;
	const dropsAll = defaults.includes("drop-strict");
	const first = tryRules(stateful, packet, "nothing", dropsAll ? "drop" : "pass");
	if (first.outcome !== "none") return concluded(first, packet, "handshake");
	const isTcp = packet.protocol === 6;
	if (dropsAll) return defaulted(first, "drop-strict", isTcp ? "handshake" : null);
	if (!isTcp) return {
		...defaulted(first, "pass", null),
		answer: ALLOW
	};
	const dropsData = defaults.includes("drop-established");
	const data = tryRules(stateful, packet, spoken, dropsData ? "drop" : "pass");
	if (data.outcome !== "none") return concluded(data, packet, "established");
	if (dropsData) return defaulted(data, "drop-established", "established");
	return {
		...defaulted(data, "pass", null),
		answer: ALLOW
	};
}
function concluded({ outcome, rule, considered }, packet, phase) {
	const more = {
		stateful: considered,
		decidedBy: rule,
		phase: packet.protocol === 6 ? phase : null
	};
	return {
		answer: answerTo(outcome, packet),
		more,
		passes: outcome === "pass"
	};
}
function defaulted({ considered }, byDefault, phase) {
	const more = {
		stateful: considered,
		decidedBy: null,
		byDefault,
		phase
	};
	return {
		answer: deny("FIREWALL_RULES_RESTRICTION"),
		more,
		passes: false
	};
}
/** Rules are asked for the first packet of each direction (NFW-11). `known`: the request has been here. */
function ofReply(firewall, packet, known, facts) {
	const { stateful, defaults } = firewall;
	const drops = defaults.includes("drop-strict") ? "drop-strict" : known && packet.protocol !== 6 && defaults.includes("drop-established") ? "drop-established" : null;
	const tried = tryRules(stateful, packet, "nothing", drops === null ? "pass" : "drop");
	const more = {
		...facts,
		stateful: tried.considered,
		decidedBy: tried.rule,
		samePorts: samePorts(tried.considered, packet, facts.samePorts)
	};
	if (tried.outcome !== "none") return [answerTo(tried.outcome, packet), more];
	return drops === null ? [ALLOW, {
		...more,
		byDefault: "pass"
	}] : [deny("FIREWALL_RULES_RESTRICTION"), {
		...more,
		byDefault: drops
	}];
}
function answerTo(outcome, packet) {
	switch (outcome) {
		case "pass":
		case "none": return ALLOW;
		case "drop": return deny("FIREWALL_RULES_RESTRICTION");
		case "reject": return deny("FIREWALL_RULES_RESTRICTION", packet.protocol === 6 ? ["X_CONNECTION_RESET"] : []);
		case "unknown": return {
			verdict: "unknown",
			code: "FIREWALL_UNSUPPORTED_RULE_OPTIONS",
			causes: [],
			notes: []
		};
	}
}
/**
* The first rule that ends the inspection: an alert does not (NFW-8). A rule that may match, before one that does, makes
* the answer unknown where it would change it.
*/
function tryRules(rules, packet, spoken, byDefault) {
	const considered = [];
	const undecided = [];
	let rule = null;
	let outcome = "none";
	for (const one of rules) {
		const mismatches = mismatchesOf(one, packet, spoken);
		considered.push({
			rule: one,
			mismatches
		});
		if (one.action === "alert") continue;
		if (mismatches.length === 1 && mismatches[0] === "undecided") undecided.push(one);
		if (mismatches.length > 0) continue;
		rule = one;
		if (one.action !== "forward") outcome = one.action;
		break;
	}
	const end = outcome === "none" ? byDefault : outcome;
	const doubt = undecided.find(({ action }) => action === "pass" !== (end === "pass"));
	if (doubt !== void 0) return {
		outcome: "unknown",
		rule: doubt,
		considered
	};
	return {
		outcome,
		rule,
		considered
	};
}
function mismatchesOf(rule, packet, spoken) {
	const header = fieldsOf(headerMismatch(rule, packet));
	const ports = includesSourcePort(rule, packet) ? header : [...header, "source-ports"];
	if (rule.domains !== null && packet.protocol !== 6) return [...ports, "protocol"];
	if (rule.domains !== null && (spoken === "nothing" || isAnother(spoken.host, rule.domains))) return [...ports, "host"];
	if (ports.length > 0) return ports;
	const isHidden = rule.domains !== null && spoken !== "nothing" && spoken.host === null;
	return rule.options !== null || isHidden ? ["undecided"] : ports;
}
function headerMismatch(rule, packet) {
	return transportMismatch(rule, packet) | (holds(rule.from, packet.source) ? 0 : 8) | (holds(rule.to, packet.destination) ? 0 : 16);
}
function holds({ parts }, address) {
	return parts.some(({ blocks, negated }) => blocks.some((block) => contains(block, address)) !== negated);
}
function includesSourcePort({ fromPorts }, packet) {
	if (fromPorts.from === ALL_PORTS.from && fromPorts.to === ALL_PORTS.to) return true;
	return packet.kind === "ports" && includesPort(fromPorts, packet.sourcePort);
}
/** The client is known to ask for a host that is none of these. */
function isAnother(host, domains) {
	return host !== null && !isOf$1(domains, host);
}
/** `.example.com` is the domain and all below it; without a host every HTTP and TLS connection is meant. */
function isOf$1(domains, host) {
	if (domains.length === 0) return true;
	const asked = host.toLowerCase();
	return domains.some((domain) => {
		const wanted = domain.toLowerCase();
		return wanted.startsWith(".") ? asked === wanted.slice(1) || asked.endsWith(wanted) : asked === wanted;
	});
}
/** The name that the client asks for, which HTTP and TLS tell; null where the flow does not say it. */
function hostOf({ flow }) {
	return { host: flow.asked.http?.host ?? null };
}
/** The destination ports around the packet's own for which every rule reads the same. */
function samePorts(considered, packet, within = ALL_PORTS) {
	return considered.reduce((range, { rule }) => narrowedPorts(range, rule, headerMismatch(rule, packet), packet), within);
}
// src/trace/network-interface.ts
/**
* Out of the interface: its host must run, the packet be of a family that the subnet and the interface carry (VPC-17),
* and its source one of the interface's own addresses, unless the source/destination check is off (ENI-8).
* AWS: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html
*/
function decideOutbound(networkInterface, packet) {
	if (!networkInterface.host.running) return decided$3(networkInterface, drop("BAD_STATE"), [{
		name: "host-running",
		passed: false
	}]);
	const family = {
		name: "address-family",
		passed: carriesFamily(networkInterface, familyOf(packet.source))
	};
	if (!family.passed) return decided$3(networkInterface, drop("X_UNSUPPORTED_IP_FAMILY"), [family]);
	const own = {
		name: "source-is-own-address",
		passed: owns(networkInterface, packet.source)
	};
	if (own.passed) return decided$3(networkInterface, ALLOW, [family, own]);
	const off = {
		name: "source-dest-check-off",
		passed: !networkInterface.sourceDestCheck
	};
	return decided$3(networkInterface, off.passed ? ALLOW : drop("ENI_ADDRESS_RESTRICTION"), [
		family,
		own,
		off
	]);
}
/**
* Into the interface: a packet for one of its addresses is kept; any other passes on to a host that forwards, and only
* with the source/destination check off. A database or other managed interface has no such switch (XPL-12).
* `forwarded` says that the host hands this packet on although it is addressed to it (a reply to a masqueraded flow).
*/
function decideInbound(networkInterface, packet, forwarded, pass) {
	const own = {
		name: "destination-is-own-address",
		passed: owns(networkInterface, packet.destination)
	};
	if (!own.passed) {
		const off = {
			name: "source-dest-check-off",
			passed: !networkInterface.sourceDestCheck
		};
		const code = isUserOwned(networkInterface) ? "ENI_SOURCE_DEST_CHECK_RESTRICTION" : "ENI_ADDRESS_RESTRICTION";
		if (!off.passed) return decided$3(networkInterface, drop(code), [own, off]);
		return decided$3(networkInterface, isPoolAddress(networkInterface.subnet.vpc, packet.destination) ? DELIVER : ALLOW, [own, off]);
	}
	if (networkInterface.interfaceType === "lambda" && pass === "request") return decided$3(networkInterface, drop("NO_POSSIBLE_DESTINATION"), [own, {
		name: "listens",
		passed: false
	}]);
	if (forwarded) return decided$3(networkInterface, ALLOW, [own]);
	const running = {
		name: "host-running",
		passed: networkInterface.host.running
	};
	if (!running.passed) return decided$3(networkInterface, drop("BAD_STATE"), [own, running]);
	const listens = pass === "response" ? null : listensCheck(networkInterface, packet);
	return decided$3(networkInterface, DELIVER, listens === null ? [own, running] : [
		own,
		running,
		listens
	]);
}
/** Whether something listens on the destination port; null where the document does not say, or the protocol has no ports. */
function listensCheck(networkInterface, packet) {
	const host = networkInterface.pods?.get(packet.destination) ?? networkInterface.host;
	if (host.listens === null || packet.kind !== "ports") return null;
	const { protocol, destinationPort } = packet;
	return {
		name: "listens",
		passed: host.listens.some((open) => open.protocol === protocol && open.port === destinationPort)
	};
}
function isUserOwned({ host, interfaceType }) {
	return host.ref.type !== "database" && interfaceType === "interface";
}
function decided$3(networkInterface, answer, checks) {
	const { causes, notes } = answer;
	const kind = "network-interface";
	return answer.code === null ? {
		verdict: answer.verdict,
		code: null,
		causes,
		notes,
		kind,
		networkInterface,
		checks
	} : {
		verdict: answer.verdict,
		code: answer.code,
		causes,
		notes,
		kind,
		networkInterface,
		checks
	};
}
// src/trace/next.ts
/** RT-31: what a target does with a packet. A blackhole route wins and leads nowhere (RT-14). */
function nextOf(route, vpc, packet) {
	if (route === null) return {
		kind: "nothing",
		code: "NO_ROUTE_TO_DESTINATION"
	};
	if (route.state === "blackhole") return {
		kind: "nothing",
		code: "BAD_STATE_ROUTE"
	};
	const { target } = route;
	switch (target.type) {
		case "local": {
			const owner = ownerOf(vpc, packet.destination);
			return owner === void 0 ? {
				kind: "nothing",
				code: "NO_POSSIBLE_DESTINATION"
			} : {
				kind: "owner",
				owner
			};
		}
		case "network-interface": return owns(target.networkInterface, packet.destination) ? {
			kind: "owner",
			owner: target.networkInterface
		} : {
			kind: "forwarder",
			networkInterface: target.networkInterface
		};
		case "nat-gateway": return {
			kind: "nat-gateway",
			gateway: target.gateway
		};
		case "internet-gateway": return {
			kind: "internet-gateway",
			gateway: target.gateway
		};
		case "egress-only-internet-gateway": return {
			kind: "egress-only-internet-gateway",
			gateway: target.gateway
		};
		case "vpc-peering-connection": return {
			kind: "peering",
			peering: target.peering
		};
		case "transit-gateway": return {
			kind: "transit-gateway",
			gateway: target.gateway
		};
		case "vpc-endpoint": return {
			kind: "gateway-endpoint",
			endpoint: target.endpoint
		};
		case "vpn-gateway": return {
			kind: "vpn-gateway",
			gateway: target.gateway
		};
		case "inspection-endpoint": return {
			kind: "inspection-endpoint",
			endpoint: target.endpoint
		};
		case "unmodelled": return {
			kind: "unmodelled",
			component: target.component
		};
		case "missing": return {
			kind: "nothing",
			code: "BAD_STATE_ROUTE"
		};
	}
}
/** The stateful component that the packet would meet there; null where it would be at its receiver. */
function nextStop(next, packet, journal) {
	switch (next.kind) {
		case "owner": return replyStop(next.owner, packet, journal);
		case "forwarder": return next.networkInterface.id;
		case "nat-gateway":
		case "internet-gateway":
		case "egress-only-internet-gateway": return next.gateway.id;
		case "inspection-endpoint": return next.endpoint.id;
		case "peering":
		case "transit-gateway":
		case "gateway-endpoint":
		case "vpn-gateway":
		case "unmodelled":
		case "nothing": return null;
	}
}
/** The same of a packet that has come to the owner of its destination address. */
function replyStop(owner, packet, journal) {
	if (owner.kind === "nat-gateway") return owner.id;
	if (journal.translationBack(owner.host.ref.id, packet) !== void 0) return owner.id;
	const { from } = journal.flow;
	return journal.pass() === "response" && (from.kind === "interface" ? from.networkInterface !== owner : from.kind === "on-premises") ? owner.id : null;
}
// src/trace/peering.ts
/** The other VPC of a peering connection. */
function farSide({ sides }, near) {
	return sides[0].vpc === near ? sides[1] : sides[0];
}
/**
* Across a peering connection: it must be active, the destination lie in the far VPC and the source in the near one, so
* that there is no way through a VPC to another network (PCX-1, PCX-8 to PCX-10). On arrival no route table is asked: the
* packet goes to the interface that has the address (PCX-12, ASSUMPTION CA-04).
* AWS: https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html
*/
function decidePeering(journal, peering, near, packet) {
	const far = farSide(peering, near);
	const owner = far.vpc === null ? void 0 : ownerOf(far.vpc, packet.destination);
	const isInNear = [...near.cidrs, ...near.ipv6Cidrs].some((block) => contains(block, packet.source));
	const { checks, code } = judge([
		[
			"available",
			peering.state === "active",
			"BAD_STATE"
		],
		[
			"destination-in-far-vpc",
			far.cidrs.some((block) => contains(block, packet.destination)),
			"PCX_REQUIRES_ADDRESS_IN_VPC_CIDR"
		],
		[
			"source-in-near-vpc",
			isInNear,
			"PCX_REQUIRES_ADDRESS_IN_VPC_CIDR"
		],
		...far.vpc === null ? [] : [[
			"destination-owned",
			owner !== void 0,
			"NO_POSSIBLE_DESTINATION"
		], [
			"way-back",
			owner === void 0 || journal.expects(replyStop(owner, packet, journal)),
			"X_ASYMMETRIC_PATH"
		]]
	]);
	return {
		decision: {
			...code === null ? ROUTE : drop(code),
			kind: "crossing",
			component: {
				type: "vpc-peering-connection",
				id: peering.id
			},
			towards: {
				type: "vpc",
				id: far.id
			},
			zone: null,
			tunnel: null,
			checks
		},
		owner: owner ?? null
	};
}
// src/trace/disconnected.ts
/**
* Whether the destination lies in another VPC of the document that nothing joins with this one (XPL-15): no peering
* connection and no transit gateways, whatever their state and routes.
*/
function isDisconnected(network, from, destination) {
	const others = [...network.vpcs.values()].filter(({ cidrs, ipv6Cidrs }) => [...cidrs, ...ipv6Cidrs].some((block) => contains(block, destination)));
	return others.length > 0 && others.every((to) => to !== from && !isPeered(from, to) && !isAttached(network, from, to));
}
function isPeered({ peerings }, to) {
	return peerings.some(({ sides }) => sides.some((side) => side.vpc === to));
}
function isAttached({ transitGateways }, from, to) {
	const seen = new Set([...transitGateways.values()].filter((gateway) => attaches(gateway, from)));
	for (const gateway of seen) {
		if (attaches(gateway, to)) return true;
		for (const { attached, transitGateway } of gateway.attachments) if (attached.type === "peering") seen.add(attached.peer).add(transitGateway);
	}
	return false;
}
function attaches({ attachments }, vpc) {
	return attachments.some(({ attached }) => attached.type === "vpc" && attached.vpc === vpc);
}
// src/trace/route-decision.ts
/**
* The route that won, and where it leads. It stops the packet where there is none, where its target is gone or owns no
* such address, where it leads in a circle (EV-12), or where a reply would miss the stateful component that its
* request passed (EV-14).
*/
function decideRoute(question) {
	const { table, lookup, packet } = question;
	const back = returnToNatGateway(question);
	const next = back ?? nextOf(lookup.route, table.vpc, packet);
	const code = obstacle$1(question, next);
	const notes = code === null ? remarks(question, next) : [];
	const answer = code !== null ? drop(code, causesOf(question, code)) : notes.length === 0 ? ROUTE : passing("route", notes);
	const { considered } = lookup;
	return {
		decision: decided$2(answer, table, back === null ? lookup.route : null, considered),
		next
	};
}
function decided$2(answer, routeTable, decidedBy, considered) {
	const { causes, notes } = answer;
	const kind = "route";
	return answer.code === null ? {
		verdict: answer.verdict,
		code: null,
		causes,
		notes,
		kind,
		routeTable,
		decidedBy,
		considered
	} : {
		verdict: answer.verdict,
		code: answer.code,
		causes,
		notes,
		kind,
		routeTable,
		decidedBy,
		considered
	};
}
function obstacle$1({ journal, table, packet }, next) {
	if (next.kind === "nothing") return next.code;
	if (next.kind === "unmodelled") return null;
	if (next.kind === "transit-gateway" || next.kind === "vpn-gateway") return null;
	if (next.kind === "inspection-endpoint") return journal.beginsAgain(next.endpoint.id, packet.destination) ? "X_ROUTING_LOOP" : null;
	if (next.kind === "peering") return returnsElsewhere(journal, next, table, packet);
	if (table.gateway !== null && next.kind === "forwarder") {
		if (lacksPublicIp(next.networkInterface, packet)) return "INGRESS_RTB_NO_PUBLIC_IP";
		if (!next.networkInterface.host.running) return "BAD_STATE";
	}
	const stop = nextStop(next, packet, journal);
	if (!journal.expects(stop)) return redirects(next, packet) || table.gateway !== null && next.kind === "forwarder" ? "INGRESS_RTB_TRAFFIC_REDIRECTION" : "X_ASYMMETRIC_PATH";
	return (next.kind === "forwarder" || next.kind === "nat-gateway") && stop !== null && journal.beginsAgain(stop, packet.destination) ? "X_ROUTING_LOOP" : null;
}
/** XPL-15. */
function causesOf({ journal, table, packet }, code) {
	return code === "NO_ROUTE_TO_DESTINATION" && isDisconnected(journal.network, table.vpc, packet.destination) ? ["DISCONNECTED_VPCS"] : NONE;
}
/** NAT-12: the reply to a NAT gateway of a peered VPC goes back to it, whatever the routes of this VPC say. */
function returnToNatGateway({ journal, table, packet }) {
	const crossing = journal.pass() === "response" ? journal.cameBy(table.vpc, packet.destination) : void 0;
	if (crossing === void 0 || crossing.peering === null) return null;
	return crossing.from !== null && ownerOf(crossing.from, packet.destination)?.kind === "nat-gateway" ? {
		kind: "peering",
		peering: crossing.peering
	} : null;
}
/** PCX-13: two peers may have the same addresses, and the route picks one of them, whoever asked. */
function returnsElsewhere(journal, { peering }, { vpc }, { destination }) {
	const far = farSide(peering, vpc);
	const crossing = journal.cameBy(vpc, destination);
	if (journal.pass() === "request" || crossing === void 0) return null;
	return crossing.from !== far.vpc && far.cidrs.some((block) => contains(block, destination)) ? "X_PEER_RETURN_TO_WRONG_VPC" : null;
}
/** RT-23: an appliance that an internet gateway's table names needs a public IPv4 address; a pool brings its own (RT-27). */
function lacksPublicIp({ publicIps, subnet }, { destination }) {
	return isIpv4(destination) && publicIps.size === 0 && !isPoolAddress(subnet.vpc, destination);
}
/** RT-24: the packet would pass by the appliance to which the gateway's own table sends what comes in for its subnet. */
function redirects(next, packet) {
	if (next.kind !== "internet-gateway" || next.gateway.routeTable === null) return false;
	const { routes } = next.gateway.routeTable;
	return routes[isIpv4(packet.source) ? 4 : 6].some((route) => route.target.type !== "local" && contains(route.destination, packet.source));
}
function remarks({ journal, subnet, lookup, byReference, fromHost }, next) {
	const notes = [];
	if (fromHost && subnet !== null && hasFirewall(journal.network, subnet)) notes.push("X_FIREWALL_NOT_INSPECTED");
	if (lookup.route?.nondeterministic === true) notes.push("X_NONDETERMINISTIC");
	if (byReference && (next.kind === "forwarder" || next.kind === "nat-gateway")) notes.push("X_SG_REFERENCE_THROUGH_MIDDLEBOX");
	const from = subnet?.az ?? null;
	const to = zoneOf$1(next);
	if (from !== null && to !== null && from !== to) notes.push("AVAILABILITY_ZONE_CROSSED");
	return notes;
}
function hasFirewall({ inspectionEndpoints }, subnet) {
	for (const { subnet: own, behind } of inspectionEndpoints.values()) if (own === subnet && behind.kind === "firewall") return true;
	return false;
}
function zoneOf$1(next) {
	switch (next.kind) {
		case "owner": return next.owner.subnet?.az ?? null;
		case "forwarder": return next.networkInterface.subnet.az;
		case "nat-gateway": return next.gateway.subnet?.az ?? null;
		case "inspection-endpoint": return next.endpoint.subnet.az;
		default: return null;
	}
}
// src/trace/security-group.ts
/** Alone, they say why a rule that names a group does not match. */
var REFERENCES = /* @__PURE__ */ new Set([
	64,
	128,
	512
]);
var NO_RULES = deny("SG_HAS_NO_RULES");
var MISMATCH = deny("ENI_SG_RULES_MISMATCH");
var REFERENCE_GONE = deny("ENI_SG_RULES_MISMATCH", ["SG_REFERENCES_NOT_PRESERVED"]);
var PRESERVED = deny("ENI_SG_RULES_MISMATCH", ["ELBV2_SOURCE_ADDRESS_PRESERVATION"]);
var REFERENCE_UNCARRIED = deny("ENI_SG_RULES_MISMATCH", ["SG_REFERENCING_SUPPORT"]);
var REFERENCE_UNKNOWN = deny("ENI_SG_RULES_MISMATCH", ["UNKNOWN_PEERED_SGS"]);
var REFERENCE_INVALID = deny("ENI_SG_RULES_MISMATCH", ["X_SG_REFERENCE_INVALID"]);
/**
* The groups of an interface are one set of allow rules; any match lets a new flow pass, and its replies need none
* (SG-2, SG-19). A flow that its rules let through freely both ways is not remembered: its replies pass by rule (SG-20).
* No rule at all in that direction denies with SG_HAS_NO_RULES, else no match with ENI_SG_RULES_MISMATCH (XPL-3).
* AWS: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html
*/
function decideSecurityGroups(question) {
	const { networkInterface, direction, packet, remembered } = question;
	if (remembered !== void 0 && remembered.tracking !== "untracked") return decided$1(question, ALLOW, remembered, [], remembered, EVERY_PORT);
	const rules = networkInterface.rules[direction];
	const considered = [];
	const family = familyOf(packet.source);
	let samePorts = EVERY_PORT;
	let decidedBy = null;
	let openToAll = false;
	let seen = 0;
	for (const rule of rules) {
		const mismatch = mismatchOf(rule, question);
		considered.push({
			rule,
			mismatches: fieldsOf(mismatch)
		});
		samePorts = narrowedPorts(samePorts, rule, mismatch, packet);
		if (mismatch === 0) {
			decidedBy ??= rule;
			openToAll ||= allowsEveryone(rule, family);
		} else if (REFERENCES.has(mismatch)) seen |= mismatch;
	}
	const exempt = direction === "inbound" && networkInterface.interfaceType === "ec2_instance_connect_endpoint";
	const answer = decidedBy !== null || exempt ? ALLOW : denial(rules.length, seen, question);
	const flow = remembered ?? openedFlow(question, decidedBy, openToAll);
	return decided$1(question, answer, decidedBy, considered, flow, samePorts);
}
function decided$1({ networkInterface, direction }, answer, decidedBy, considered, flow, samePorts) {
	const { causes, notes } = answer;
	const kind = "security-group";
	const groups = networkInterface.securityGroups;
	return answer.code === null ? {
		verdict: answer.verdict,
		code: null,
		causes,
		notes,
		kind,
		networkInterface,
		direction,
		groups,
		decidedBy,
		considered,
		flow,
		samePorts
	} : {
		verdict: answer.verdict,
		code: answer.code,
		causes,
		notes,
		kind,
		networkInterface,
		direction,
		groups,
		decidedBy,
		considered,
		flow,
		samePorts
	};
}
/** Whether a rule would let the packet in if it came from the load balancer, which hands it on under its client's address. */
function meansNode({ networkInterface, direction, packet, sender }) {
	const node = sender?.primaryIpv4 ?? null;
	if (direction !== "inbound" || node === null) return false;
	return networkInterface.rules.inbound.some((rule) => rule.peer.kind === "cidr" && contains(rule.peer.cidr, node) && transportMismatch(rule, packet) === 0);
}
function denial(ruleCount, seen, question) {
	if (ruleCount === 0) return NO_RULES;
	if (meansNode(question)) return PRESERVED;
	if ((seen & 64) !== 0) return REFERENCE_GONE;
	if ((seen & 512) !== 0) return REFERENCE_UNCARRIED;
	if ((seen & 128) === 0) return MISMATCH;
	return isInUnknownVpc(question) ? REFERENCE_UNKNOWN : REFERENCE_INVALID;
}
/** The other end is in a peered VPC that the document does not describe, so its groups are not known (XPL-4). */
function isInUnknownVpc({ networkInterface, direction, packet }) {
	const address = direction === "inbound" ? packet.source : packet.destination;
	return networkInterface.subnet.vpc.peerings.some(({ sides }) => sides.some(({ vpc, cidrs }) => vpc === null && cidrs.some((block) => contains(block, address))));
}
function openedFlow({ networkInterface, direction, packet }, rule, openToAll) {
	const untracked = (packet.protocol === 6 || packet.protocol === 17) && openToAll && answersFreely(networkInterface, direction, packet);
	return {
		kind: "tracked-flow",
		networkInterfaceId: networkInterface.id,
		direction,
		packet,
		openedBy: rule === null ? null : {
			securityGroupId: rule.securityGroupId,
			ruleId: rule.id
		},
		tracking: untracked ? "untracked" : "tracked"
	};
}
function mismatchOf(rule, question) {
	const { direction, packet } = question;
	const inbound = direction === "inbound";
	const address = inbound ? packet.source : packet.destination;
	const wrongPeer = inbound ? 8 : 16;
	const transport = transportMismatch(rule, packet);
	const { peer } = rule;
	switch (peer.kind) {
		case "cidr":
			if (contains(peer.cidr, address)) return transport;
			return transport | (peer.cidr.family === familyOf(address) ? wrongPeer : 32);
		case "prefix-list": return peer.prefixList.entries.some((entry) => contains(entry, address)) || inbound && isOriginFacing(peer.prefixList) && isFromVpcOrigin(question) ? transport : transport | wrongPeer;
		case "security-group":
			if (inbound && question.sender?.securityGroups.includes(peer.securityGroup) === true) return transport;
			return transport | (inbound ? inboundReference : outboundReference)(question, peer.securityGroup);
		case "stale": return transport | 128;
	}
}
/** CF-4: the list of CloudFront's addresses stands for its interfaces in the VPC as well. */
function isFromVpcOrigin({ networkInterface, packet }) {
	const owner = ownerOf(networkInterface.subnet.vpc, packet.source);
	return owner?.kind === "network-interface" && isVpcOriginInterface(owner);
}
/** A reference to the sender's group: what joins two VPCs may carry it, or not (PCX-14, PCX-15). */
function inboundReference({ networkInterface, identity, packet }, group) {
	if (!carries(identity.vpc ?? networkInterface.subnet.vpc, packet.source, group)) return 8;
	return lostBit(identity.lost);
}
function lostBit(lost) {
	if (lost === null) return 0;
	if (lost === "SG_REFERENCING_SUPPORT") return 512;
	return lost === "X_SG_REFERENCE_INVALID" ? 128 : 64;
}
/**
* A reference to the receiver's group matches by the destination's address alone: ASSUMPTION A-31 (SG-18e). In another
* VPC only where an active peering connection of the same Region leads there (PCX-14, PCX-15).
*/
function outboundReference({ networkInterface, packet }, group) {
	const { vpc } = networkInterface.subnet;
	const address = packet.destination;
	if (carries(vpc, address, group)) return 0;
	if (vpc.peerings.some(({ state, interRegion, sides }) => state === "active" && !interRegion && sides.some((side) => side.vpc !== null && side.vpc !== vpc && carries(side.vpc, address, group)))) return 0;
	return group.vpc !== vpc && carries(group.vpc, address, group) ? 128 : 16;
}
/** Whether the address is a private one of an interface that carries the group (SG-15, A-27). */
function carries(vpc, address, group) {
	const owner = ownerOf(vpc, address);
	return owner?.kind === "network-interface" && owner.securityGroups.includes(group);
}
// src/trace/transit-gateway.ts
/** The attachment by which a VPC uses a gateway. */
function attachmentTo({ attachments }, vpc) {
	return attachments.find(isOf(vpc));
}
function isOf(vpc) {
	return (attachment) => attachment.attached.type === "vpc" && attachment.attached.vpc === vpc;
}
/**
* Out of a VPC: the attachment must work, have a subnet in the sender's Availability Zone (TGW-4, TGW-5, ASSUMPTION
* CA-15), carry the address family (TGW-9) and be associated with a route table (TGW-10).
* AWS: https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html
*/
function decideDeparture(gateway, attachment, from, packet) {
	const { attached, forwards } = attachment;
	const subnet = attached.subnets.find(({ az }) => az === (from?.az ?? az)) ?? null;
	const { checks, code } = judge([
		[
			"available",
			forwards,
			"BAD_STATE_ATTACHMENT"
		],
		[
			"zone-attached",
			subnet !== null,
			"TGW_ROUTE_AZ_RESTRICTION"
		],
		[
			"address-family",
			isIpv4(packet.destination) || attached.ipv6,
			"X_UNSUPPORTED_IP_FAMILY"
		],
		[
			"associated",
			gateway.associations.has(attachment.id),
			"TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION"
		]
	]);
	return {
		decision: {
			...code === null ? ROUTE : drop(code),
			kind: "crossing",
			component: {
				type: "transit-gateway-attachment",
				id: attachment.id
			},
			towards: {
				type: "transit-gateway",
				id: gateway.id
			},
			zone: subnet?.az ?? null,
			tunnel: null,
			checks
		},
		subnet
	};
}
/** By destination address only (TGW-1): longest prefix, then static, prefix list, propagated (TGW-13, TGW-14). */
function lookUpTransitRoute(table, { destination }) {
	const considered = [];
	for (const route of table.routes[familyOf(destination)]) {
		const matches = contains(route.destination, destination);
		considered.push({
			rule: route,
			mismatches: fieldsOf(matches ? 0 : 16)
		});
		if (matches) return {
			route,
			considered
		};
	}
	return {
		route: null,
		considered
	};
}
/** `seen`: the tables that this packet has been looked up in since it left a VPC or another network. */
function decideTransitRoute(table, packet, seen) {
	const { route, considered } = lookUpTransitRoute(table, packet);
	const code = obstacle(table, route, seen);
	return {
		...code === null ? ROUTE : drop(code),
		kind: "transit-route",
		routeTable: table,
		decidedBy: route,
		considered
	};
}
function obstacle(table, route, seen) {
	if (route === null) return "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT";
	if (route.state === "blackhole" || route.attachment === null) return "TGW_RTB_BAD_STATE_ROUTE";
	return seen.has(table) ? "X_ROUTING_LOOP" : null;
}
/**
* The subnet by which a packet comes into a VPC. By default in the zone in which it entered the gateway, else in any
* (TGW-23); in appliance mode in one zone for both directions of a flow (TGW-25).
*/
function zoneChoice(journal, gateway, { id, attached }, zone, packet) {
	const { subnets, applianceMode } = attached;
	const inZone = (az) => az === null ? void 0 : subnets.find((subnet) => subnet.az === az);
	if (applianceMode) {
		const kept = journal.pass() === "response" ? inZone(journal.zoneAt(id)) : void 0;
		if (kept !== void 0) return {
			subnet: kept,
			isRandom: false
		};
		const target = zoneOf(gateway, packet);
		const fixed = target === null || target === zone ? inZone(zone) : void 0;
		const subnet = fixed ?? anyOf(journal, subnets);
		if (subnet !== void 0 && subnet.az !== null) journal.keepZone(id, subnet.az);
		return {
			subnet,
			isRandom: fixed === void 0 && subnets.length > 1
		};
	}
	const same = inZone(zone);
	if (same !== void 0) return {
		subnet: same,
		isRandom: false
	};
	return {
		subnet: anyOf(journal, subnets),
		isRandom: subnets.length > 1
	};
}
/** FRM-5: every zone that AWS may pick is walked. */
function anyOf(journal, subnets) {
	return subnets[journal.choose("zone", subnets.map(({ az, id }) => az ?? id))];
}
/** The zone of the destination; null where it has none: the internet, or a network on premises. */
function zoneOf({ attachments }, { destination }) {
	for (const { attached } of attachments) {
		if (attached.type !== "vpc") continue;
		const owner = ownerOf(attached.vpc, destination);
		if (owner !== void 0) return owner.subnet?.az ?? null;
	}
	return null;
}
/** Into a VPC, by the interface of the attachment in one of its subnets; from there its route table decides (TGW-8). */
function decideArrival(journal, gateway, attachment, zone, packet) {
	const { attached, forwards } = attachment;
	const { subnet, isRandom } = zoneChoice(journal, gateway, attachment, zone, packet);
	const id = interfaceId(attachment, subnet);
	const { checks, code } = judge([
		[
			"available",
			forwards && subnet !== void 0,
			"BAD_STATE_ATTACHMENT"
		],
		[
			"address-family",
			isIpv4(packet.destination) || attached.ipv6,
			"X_UNSUPPORTED_IP_FAMILY"
		],
		[
			"no-loop",
			!journal.beginsAgain(id, packet.destination),
			"X_ROUTING_LOOP"
		]
	]);
	const notes = [];
	if (isRandom) notes.push("X_NONDETERMINISTIC");
	if (subnet !== void 0) {
		if (zone !== null && subnet.az !== null && subnet.az !== zone) notes.push("AVAILABILITY_ZONE_CROSSED");
		if (inSubnet(subnet, packet.destination)) notes.push("X_NACL_NOT_EVALUATED");
		if (leavesSymmetryToChance(attached, subnet, packet)) notes.push("TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED");
	}
	const passes = notes.length === 0 ? ROUTE : passing("route", notes);
	return {
		decision: {
			...code === null ? passes : drop(code),
			kind: "crossing",
			component: {
				type: "transit-gateway-attachment",
				id: attachment.id
			},
			towards: {
				type: "vpc",
				id: attached.vpc.id
			},
			zone: subnet?.az ?? null,
			tunnel: null,
			checks
		},
		subnet: subnet ?? null
	};
}
/** A stateful appliance behind an attachment in several zones, without appliance mode (TGW-24). */
function leavesSymmetryToChance({ applianceMode, subnets }, subnet, { destination }) {
	if (applianceMode || subnets.length < 2) return false;
	const target = lookUpRoute(subnet.routeTable, destination).route?.target.type;
	return target === "network-interface" || target === "inspection-endpoint";
}
function interfaceId({ id }, subnet) {
	return `${id}/${subnet?.id ?? ""}`;
}
/**
* Into a gateway by an attachment: it must work and be associated with a route table there (TGW-10), across the peering of
* two gateways with one on the other side (TGW-21).
*/
function decideEntry(attachment, to) {
	return passage(attachment, {
		type: "transit-gateway",
		id: to.id
	}, [[
		"available",
		attachment.forwards,
		"BAD_STATE_ATTACHMENT"
	], [
		"associated",
		to.associations.has(attachment.id),
		"TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION"
	]]);
}
/** Out of a gateway by the attachment of a VPN connection. */
function decideExit(attachment, towards) {
	return passage(attachment, towards, [[
		"available",
		attachment.forwards,
		"BAD_STATE_ATTACHMENT"
	]]);
}
function passage({ id }, towards, conditions) {
	const { checks, code } = judge(conditions);
	const component = {
		type: "transit-gateway-attachment",
		id
	};
	return {
		...code === null ? ROUTE : drop(code),
		kind: "crossing",
		component,
		towards,
		zone: null,
		tunnel: null,
		checks
	};
}
/** Why a group reference does not survive the way from one attachment to another; null where it does (TGW-28). */
function lossBetween(gateway, from, to) {
	const supports = ({ attached }) => attached.type === "vpc" && attached.securityGroupReferencing;
	return gateway.securityGroupReferencing && supports(from) && supports(to) ? null : "SG_REFERENCING_SUPPORT";
}
// src/trace/transit.ts
var STOPPED$1 = { kind: "stopped" };
/** From attachment to attachment, and from gateway to gateway, until the packet comes into a network. */
function crossTransitGateways(journal, from, packet) {
	const seen = /* @__PURE__ */ new Set();
	let here = from;
	for (;;) {
		const { gateway, attachment } = here;
		const table = gateway.associations.get(attachment.id);
		const entry = decideEntry(attachment, gateway);
		if (table === void 0 || entry.code !== null) return stopAt(journal, entry, packet);
		const decision = decideTransitRoute(table, packet, seen);
		const component = {
			type: "transit-gateway-route-table",
			id: table.id
		};
		journal.hop(component, null, null, packet, packet, decision);
		const out = decision.decidedBy?.attachment ?? null;
		if (decision.code !== null || out === null) return STOPPED$1;
		seen.add(table);
		const next = out.attached;
		if (next.type === "vpc") return arriveInVpc(journal, here, {
			...out,
			attached: next
		}, packet);
		if (next.type === "vpn") {
			const exit = decideExit(out, {
				type: "vpn-connection",
				id: next.connection.id
			});
			if (exit.code !== null) return stopAt(journal, exit, packet);
			return {
				kind: "vpn",
				connection: next.connection
			};
		}
		if (next.type === "direct-connect") {
			const exit = decideExit(out, {
				type: "direct-connect-gateway",
				id: next.gateway.id
			});
			if (exit.code !== null) return stopAt(journal, exit, packet);
			return {
				kind: "direct-connect",
				gateway: next.gateway,
				region: gateway.region
			};
		}
		const peer = next.peer === gateway ? out.transitGateway : next.peer;
		const crossing = decideEntry(out, peer);
		journal.hop(crossing.component, null, null, packet, packet, crossing);
		if (crossing.code !== null) return STOPPED$1;
		journal.setIdentity(false);
		here = {
			gateway: peer,
			attachment: out,
			zone: null,
			vpc: here.vpc
		};
	}
}
/** At an attachment that is no hop of its own where it lets the packet through. */
function stopAt(journal, decision, packet) {
	journal.hop(decision.component, null, null, packet, packet, decision);
	return STOPPED$1;
}
/** IEP-23: groups of interface endpoints cannot be referred to over a transit gateway, nor refer to others. */
function lossTo(vpc, { destination }) {
	const owner = ownerOf(vpc, destination);
	return owner?.kind === "network-interface" && owner.host.service?.kind === "interface-endpoint" ? "SG_REFERENCING_SUPPORT" : null;
}
function arriveInVpc(journal, { gateway, attachment, zone, vpc }, to, packet) {
	const { decision, subnet } = decideArrival(journal, gateway, to, zone, packet);
	journal.hop(decision.component, "inbound", subnet?.id ?? null, packet, packet, decision);
	if (decision.code !== null || subnet === null) return STOPPED$1;
	const { attached } = to;
	if (attached.vpc !== vpc) {
		journal.crossInto({
			vpc: attached.vpc,
			from: vpc,
			source: packet.source,
			peering: null
		});
		if (vpc !== null) journal.carryIdentity(vpc, lossTo(attached.vpc, packet) ?? lossBetween(gateway, attachment, to));
	}
	return {
		kind: "subnet",
		attachment: to,
		subnet
	};
}
// src/trace/vpc-endpoint.ts
/**
* A gateway endpoint: TCP and echo requests to the service, from interfaces of its own VPC only (GWE-8, GWE-11). Nothing is
* translated: the service sees the private address (GWE-7). A policy that refuses is an answer of the service (GWE-9).
* AWS: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
*/
function decideGatewayEndpoint(endpoint, packet) {
	const isPing = packet.kind === "icmp" && packet.icmpType === echoRequest(familyOf(packet.source)).type;
	return decided(endpoint, judge([
		[
			"available",
			endpoint.isAvailable,
			"BAD_STATE"
		],
		[
			"source-in-vpc",
			ownerOf(endpoint.vpc, packet.source) !== void 0,
			"X_NOT_EXTENDABLE"
		],
		[
			"protocol",
			packet.protocol === 6 || isPing,
			"VPCE_GATEWAY_PROTOCOL_RESTRICTION"
		]
	]), "route");
}
/** The service's answer, on its way back into the VPC. */
function replyOfGatewayEndpoint(endpoint) {
	return {
		...ROUTE,
		kind: "endpoint",
		endpoint,
		networkInterface: null,
		checks: []
	};
}
/**
* An interface endpoint: TCP and UDP to the service behind it; a ping is not answered (IEP-11). In front of a provider's
* load balancers its zone needs a node of theirs (IEP-18).
* AWS: https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html
*/
function decideInterfaceEndpoint(endpoint, networkInterface, isServed, packet) {
	const { loadBalancers } = endpoint;
	return {
		...decided(endpoint, judge([
			[
				"available",
				endpoint.isAvailable,
				"BAD_STATE"
			],
			[
				"protocol",
				packet.protocol === 6 || packet.protocol === 17,
				"PROTOCOL_RESTRICTION"
			],
			...loadBalancers.length === 0 ? [] : [[
				"zone-served",
				isServed,
				"VPCE_SERVICE_NOT_INSTALLED_IN_AZ"
			]]
		]), loadBalancers.length === 0 ? "deliver" : "route"),
		networkInterface
	};
}
function decided(endpoint, { checks, code }, verdict) {
	const plain = verdict === "route" ? ROUTE : DELIVER;
	const passes = endpoint.isDenied ? passing(verdict, ["X_ENDPOINT_POLICY_DENY"]) : plain;
	return {
		...code === null ? passes : drop(code),
		kind: "endpoint",
		endpoint,
		networkInterface: null,
		checks
	};
}
// src/trace/vpn.ts
function isUp(uplink) {
	return uplink.kind === "vpn-connection" ? uplink.tunnels.includes(true) : uplink.isUp;
}
function longest(blocks, address) {
	return Math.max(-1, ...blocks.filter((it) => contains(it, address)).map((it) => it.prefixLength));
}
/**
* VGW-6: health outranks everything, then the longest prefix, then Direct Connect before static before BGP (DX-5). DX-6: of
* virtual interfaces the higher local preference, then the one of the gateway's own Region, then the shorter AS path.
*/
function bestOf(uplinks, lengthOf, region) {
	const ranks = [
		(it) => Number(isUp(it)),
		lengthOf,
		(it) => it.kind === "virtual-interface" ? 2 : it.routing === "static" ? 1 : 0,
		(it) => it.kind === "virtual-interface" ? it.preference : 0,
		(it) => Number(it.kind === "virtual-interface" && it.region === region),
		(it) => it.kind === "virtual-interface" ? -it.asPathLength : 0
	];
	const byRank = (a, b) => ranks.map((rank) => rank(b) - rank(a)).find((difference) => difference !== 0) ?? 0;
	return uplinks.filter((it) => lengthOf(it) >= 0).toSorted(byRank)[0];
}
/** From a Direct Connect gateway to a site: by the virtual interface with the best route (DX-6). */
function decideDirectConnectEgress(gateway, region, { destination }) {
	const uplink = bestOf(gateway.interfaces, ({ prefixes }) => longest(prefixes, destination), region);
	const towards = uplink === void 0 ? null : {
		type: uplink.kind,
		id: uplink.id
	};
	return {
		decision: crossing({
			type: "direct-connect-gateway",
			id: gateway.id
		}, towards, [[
			"prefix-known",
			uplink !== void 0,
			"NO_ROUTE_TO_DESTINATION"
		]]),
		uplink
	};
}
/** From a site: to the gateway that the site was told to have the destination behind it (DX-2, DX-4). */
function decideDirectConnectIngress(gateway, { destination }) {
	const length = ({ advertised }) => longest(advertised, destination);
	const [best] = gateway.associations.filter((one) => length(one) >= 0).toSorted((a, b) => length(b) - length(a));
	const next = best?.gateway;
	const towards = next === void 0 ? null : {
		type: next.kind,
		id: next.id
	};
	return {
		decision: crossing({
			type: "direct-connect-gateway",
			id: gateway.id
		}, towards, [[
			"prefix-known",
			next !== void 0,
			"NO_ROUTE_TO_DESTINATION"
		]]),
		next
	};
}
/**
* Out of a VPC by its virtual private gateway: IPv4 only, from its own interfaces only, to prefixes that it knows.
* AWS: https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html
*/
function decideVpnEgress(gateway, vpc, packet) {
	const { destination, source } = packet;
	const connection = bestOf([...gateway.connections, ...gateway.interfaces], ({ prefixes }) => longest(prefixes, destination), vpc.region);
	return {
		decision: crossing({
			type: "vpn-gateway",
			id: gateway.id
		}, connection === void 0 ? null : {
			type: connection.kind,
			id: connection.id
		}, [
			[
				"attached",
				gateway.state === "attached",
				"BAD_STATE_ATTACHMENT"
			],
			[
				"address-family",
				isIpv4(destination),
				"X_UNSUPPORTED_IP_FAMILY"
			],
			[
				"source-in-vpc",
				ownerOf(vpc, source) !== void 0,
				"VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS"
			],
			[
				"prefix-known",
				connection !== void 0,
				"X_PREFIX_NOT_KNOWN_TO_GATEWAY"
			]
		]),
		connection
	};
}
/** Into a VPC: only to an address of one of its interfaces (VGW-8), without a route table in between (VGW-9). */
function decideVpnIngress(journal, gateway, packet) {
	const owner = gateway.vpc === null ? void 0 : ownerOf(gateway.vpc, packet.destination);
	return {
		decision: crossing({
			type: "vpn-gateway",
			id: gateway.id
		}, gateway.vpc === null ? null : {
			type: "vpc",
			id: gateway.vpc.id
		}, [
			[
				"attached",
				gateway.state === "attached",
				"BAD_STATE_ATTACHMENT"
			],
			[
				"address-family",
				isIpv4(packet.destination),
				"X_UNSUPPORTED_IP_FAMILY"
			],
			[
				"destination-owned",
				owner !== void 0,
				"VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS"
			],
			[
				"way-back",
				owner === void 0 || journal.expects(replyStop(owner, packet, journal)),
				"X_ASYMMETRIC_PATH"
			]
		]),
		owner
	};
}
/** A virtual interface works while its BGP session is up (DX-3). */
function decideVirtualInterface({ id, isUp: up }, towards) {
	return crossing({
		type: "virtual-interface",
		id
	}, towards, [[
		"bgp-up",
		up,
		"BAD_STATE"
	]]);
}
function decideUplink(journal, uplink, towards) {
	return uplink.kind === "vpn-connection" ? decideVpnConnection(journal, uplink, towards) : decideVirtualInterface(uplink, towards);
}
/**
* A VPN connection works while one of its tunnels is up (VPN-1). Either tunnel that is may carry the packet (VPN-3), and the
* other one the reply (VPN-5). The packet inside stays as it is (FRM-4).
*/
function decideVpnConnection(journal, connection, towards) {
	const code = connection.gateway.kind === "vpn-gateway" ? "BAD_STATE_VPN" : "TGW_BAD_STATE_VPN";
	const decision = crossing({
		type: "vpn-connection",
		id: connection.id
	}, towards, [[
		"tunnel-up",
		isUp(connection),
		code
	]]);
	const up = connection.tunnels.flatMap((isWorking, index) => isWorking ? [index + 1] : []);
	const wanted = towards.type === "on-premises" ? void 0 : connection.deviceTunnel ?? journal.tunnelAt(connection.id);
	const tunnel = up.find((one) => one === wanted) ?? up[journal.choose("tunnel", up.map(String))] ?? null;
	if (tunnel === null || decision.code !== null) return {
		...decision,
		tunnel
	};
	const before = journal.tunnelAt(connection.id);
	journal.keepTunnel(connection.id, tunnel);
	const isOther = before !== void 0 && before !== tunnel;
	return {
		...decision,
		notes: isOther ? ["X_ASYMMETRIC_TUNNEL"] : [],
		tunnel
	};
}
function crossing(component, towards, conditions) {
	const { checks, code } = judge(conditions);
	return {
		...code === null ? ROUTE : drop(code),
		kind: "crossing",
		component,
		towards,
		zone: null,
		tunnel: null,
		checks
	};
}
/**
* What a site learns over an uplink: the VPC's blocks, what the attachment's table knows (TGW-36, CA-21), what a Direct
* Connect gateway may tell (DX-4), and over BGP what the other VPN connections of the gateway have told it (VPN-6).
*/
function learned(uplink) {
	if (uplink.kind === "virtual-interface") {
		if (!uplink.isUp) return [];
		const { through, vpnGateway } = uplink;
		return through?.associations.flatMap(({ advertised }) => advertised) ?? vpnGateway?.vpc?.cidrs ?? [];
	}
	const { gateway, id } = uplink;
	if (gateway.kind === "vpn-gateway") {
		const others = gateway.connections.filter((it) => it !== uplink && areHubbed(it, uplink));
		return [...gateway.vpc?.cidrs ?? [], ...others.flatMap(({ prefixes }) => prefixes)];
	}
	const attachment = attachmentOf(gateway, id);
	return ((attachment === void 0 ? void 0 : gateway.associations.get(attachment.id))?.routes[4] ?? []).filter((route) => route.state === "active" && route.attachment !== attachment).map(({ destination }) => destination);
}
/** VPN-6: a gateway passes on between connections over BGP, unless they tell it the same. */
function areHubbed(one, other) {
	if (one.site === other.site || one.routing !== "bgp" || other.routing !== "bgp") return false;
	return !one.prefixes.some((a) => other.prefixes.some((b) => overlaps(a, b)));
}
/** VPN-6: the other VPN connection of the gateway behind which the destination lies; undefined where none is. */
function hubConnection(from, { destination }) {
	if (from.gateway.kind !== "vpn-gateway") return void 0;
	const best = bestOf(from.gateway.connections.filter((it) => it !== from && areHubbed(it, from)), ({ prefixes }) => longest(prefixes, destination), null);
	return best?.kind === "vpn-connection" ? best : void 0;
}
function decideHub(gateway, towards) {
	return crossing({
		type: "vpn-gateway",
		id: gateway.id
	}, {
		type: towards.kind,
		id: towards.id
	}, []);
}
/** The attachment of a VPN connection or a Direct Connect gateway. */
function attachmentOf({ attachments }, id) {
	return attachments.find(({ attached }) => attached.type === "vpn" && attached.connection.id === id || attached.type === "direct-connect" && attached.gateway.id === id);
}
/** From a network on premises: its routers need a route into one of its VPN connections (VPN-4). */
function decideOnPremisesRoute(site, packet) {
	const { destination } = packet;
	const isRouted = site.routes === null || site.routes.some((block) => contains(block, destination));
	const wayOf = (connection) => site.routes === null ? longest(learned(connection), destination) : Math.max(0, longest(learned(connection), destination));
	const uplinks = [...site.connections, ...site.interfaces];
	const connection = isRouted ? bestOf(uplinks, wayOf, null) : void 0;
	const component = {
		type: "on-premises",
		id: site.id
	};
	return {
		decision: {
			...connection === void 0 ? drop("NO_ROUTE_TO_DESTINATION") : ROUTE,
			kind: "place",
			component
		},
		connection
	};
}
/** ONP-3, ASSUMPTION CA-23: firewalls and hosts on premises let everything through. */
function decideOnPremisesArrival(journal, site, packet) {
	const component = {
		type: "on-premises",
		id: site.id
	};
	const { from } = journal.flow;
	const isAsker = from.kind === "on-premises" && from.site === site;
	const isBack = journal.pass() === "request" || isAsker && journal.expects(null);
	if (!site.cidrs.some((block) => contains(block, packet.destination))) return {
		...drop("NO_POSSIBLE_DESTINATION"),
		kind: "place",
		component
	};
	if (!isBack) return {
		...drop("X_ASYMMETRIC_PATH"),
		kind: "place",
		component
	};
	return {
		...passing("deliver", ["X_ONPREM_NOT_MODELLED"]),
		kind: "place",
		component
	};
}
// src/trace/walk.ts
var STOPPED = { kind: "stopped" };
var BROADCAST = ip("255.255.255.255");
var EXEMPT = passing("deliver", ["X_NACL_NOT_EVALUATED"]);
/** Out of a network interface: its own check, its security groups, then its subnet (EV-2). */
function leaveInterface(journal, networkInterface, packet) {
	const { subnet } = networkInterface;
	const service = exemptService(subnet, packet);
	if (service !== void 0) return reachService(journal, subnet.vpc, service.ref, service.answers, packet);
	const { host } = networkInterface;
	if (host.clientVpn !== void 0 && contains(host.clientVpn.cidr, packet.source)) return fromClient(journal, host, host.clientVpn, packet);
	const { sender, packetOut } = fromPod(journal, networkInterface, packet);
	const own = ofGateway(journal, sender, packetOut) ?? decideOutbound(sender, packetOut);
	if (!journal.hop(sender.ref, "outbound", sender.subnet.id, packetOut, packetOut, own)) return STOPPED;
	return sendOn(journal, sender, packetOut);
}
/** CVPN-1: from a client, by an interface of its endpoint; with split tunnel perhaps not through the tunnel at all. */
function fromClient(journal, host, vpn, packet) {
	if (staysOutside(host, vpn, packet)) {
		const decision = {
			...DELIVER,
			kind: "place",
			component: INTERNET
		};
		journal.hop(INTERNET, null, null, packet, packet, decision);
		return {
			kind: "delivered",
			to: INTERNET,
			receiver: {
				kind: "service",
				answers: false
			},
			packet,
			served: null
		};
	}
	const { decision, packetOut, sender } = decideClientVpn(journal, host, vpn, packet);
	journal.hop(host.ref, null, sender?.subnet.id ?? null, packet, packetOut, decision);
	if (decision.code !== null || sender === void 0) return STOPPED;
	journal.meet(sender.id);
	return sendOn(journal, sender, packetOut);
}
/** EKS-2: on the way out of the VPC a pod's packet takes the address of its node, and leaves by its first interface. */
function fromPod(journal, from, packet) {
	const pod = from.pods?.get(packet.source)?.pod;
	const [sender] = pod?.node.interfaces ?? [];
	const isInside = [...from.subnet.vpc.cidrs, ...from.subnet.vpc.ipv6Cidrs].some((block) => contains(block, packet.destination));
	if (pod?.snat !== true || sender === void 0 || isInside || journal.pass() === "response") return {
		sender: from,
		packetOut: packet
	};
	const { decision, packetOut } = underNodeAddress(sender, packet, journal);
	journal.hop(pod.node.ref, null, from.subnet.id, packet, packetOut, decision);
	journal.meet(sender.id);
	return {
		sender,
		packetOut
	};
}
/** GWLB-1: a Gateway Load Balancer's node starts nothing but health checks and GENEVE. Null where nothing is to be said. */
function ofGateway(journal, networkInterface, packet) {
	if (gatewayOf(networkInterface) === null || journal.purpose !== "flow") return null;
	const code = journal.pass() === "request" ? restrictionOf(packet) : null;
	return code === null ? null : {
		...drop(code),
		kind: "network-interface",
		networkInterface,
		checks: []
	};
}
/** The packet has left the host, with its own or a forwarded header. */
function sendOn(journal, networkInterface, packet) {
	const { subnet } = networkInterface;
	journal.setIdentity(owns(networkInterface, packet.source));
	if (!hasFilter(networkInterface)) {
		if (inSubnet(subnet, packet.destination)) journal.log.egress(networkInterface, packet, "ACCEPT");
		return leaveSubnet(journal, networkInterface, packet, false);
	}
	const decision = askSecurityGroups(journal, networkInterface, "outbound", packet);
	const denied = decision.code !== null;
	if (denied || inSubnet(subnet, packet.destination)) journal.log.egress(networkInterface, packet, denied ? "REJECT" : "ACCEPT");
	if (!journal.hop(securityGroupRef(networkInterface), "outbound", subnet.id, packet, packet, decision)) return STOPPED;
	return leaveSubnet(journal, networkInterface, packet, decidingRule(decision)?.peer.kind === "security-group");
}
/** To a neighbour directly; to anyone else past the subnet's network ACL and route table (EV-4, EV-5). */
function leaveSubnet(journal, sender, packet, byReference) {
	const { subnet } = sender;
	journal.begin(sender.id, packet.destination);
	const table = routeTableOf(sender);
	const node = nodeAwaiting(journal, packet);
	if (node !== null && node !== sender) return returnToNode(journal, sender, node, packet);
	if (subnet === null) return follow(journal, sender, table, packet, byReference);
	if (isUnsupported(subnet, packet)) return nowhere(journal, subnet, packet, "X_UNSUPPORTED_DESTINATION");
	if (inSubnet(subnet, packet.destination)) {
		const neighbour = ownerOf(subnet.vpc, packet.destination);
		if (neighbour === void 0) return nowhere(journal, subnet, packet, "NO_POSSIBLE_DESTINATION");
		if (isClassic(sender) && !passesOwnNetworkAcl(journal, sender, subnet, packet)) return STOPPED;
		if (!journal.expects(nextStop({
			kind: "owner",
			owner: neighbour
		}, packet, journal))) return nowhere(journal, subnet, packet, "X_ASYMMETRIC_PATH");
		return arrive(journal, neighbour, packet, false);
	}
	if (staysIn(subnet, nextOf(lookUpRoute(table, packet.destination).route, table.vpc, packet))) {
		logEgress(journal, sender, packet, "ACCEPT");
		return follow(journal, sender, table, packet, byReference);
	}
	if (!leavesByNetworkAcl(journal, sender, subnet, packet)) return STOPPED;
	return follow(journal, sender, table, packet, byReference);
}
/** An attachment's interface is AWS's own: the account sees no flow log of it. */
function logEgress(journal, sender, packet, action) {
	if (sender.kind === "network-interface" || sender.kind === "nat-gateway") journal.log.egress(sender, packet, action);
}
/** Handed to a NAT gateway or forwarder of the same subnet, a packet does not leave it (ASSUMPTION A-21, NAT-18). */
function staysIn(subnet, next) {
	if (next.kind === "nat-gateway") return next.gateway.subnet === subnet;
	return next.kind === "forwarder" && next.networkInterface.subnet === subnet;
}
/** Looks the destination up in a route table, and goes where the route leads. */
function follow(journal, sender, table, packet, byReference) {
	const subnet = sender.kind === "internet-gateway" ? null : sender.subnet;
	const { decision, next } = decideRoute({
		journal,
		table,
		subnet,
		lookup: lookUpRoute(table, packet.destination),
		packet,
		byReference,
		fromHost: sender.kind === "network-interface"
	});
	const component = {
		type: "route-table",
		id: table.id
	};
	journal.hop(component, null, subnet?.id ?? null, packet, packet, decision);
	if (decision.code !== null) return STOPPED;
	return goTo(journal, sender, next, packet, table.vpc);
}
function goTo(journal, sender, next, packet, vpc) {
	switch (next.kind) {
		case "owner":
			journal.log.leavesBy(TRAFFIC_PATH.sameVpc);
			return arrive(journal, next.owner, packet, true);
		case "forwarder":
			journal.log.leavesBy(TRAFFIC_PATH.sameVpc);
			return enterInterface(journal, next.networkInterface, packet, crosses(sender, next.networkInterface.subnet));
		case "nat-gateway":
			journal.log.leavesBy(TRAFFIC_PATH.sameVpc);
			return enterNatGateway(journal, next.gateway, sender, packet);
		case "internet-gateway": return throughInternetGateway(journal, next.gateway, sender, packet, vpc);
		case "egress-only-internet-gateway": return throughEgressOnly(journal, next.gateway, sender, packet);
		case "peering": return throughPeering(journal, next.peering, sender, vpc, packet);
		case "transit-gateway": return throughTransitGateway(journal, next.gateway, sender, packet, vpc);
		case "gateway-endpoint": return throughGatewayEndpoint(journal, next.endpoint, packet);
		case "vpn-gateway": return throughVpnGateway(journal, next.gateway, packet, vpc);
		case "inspection-endpoint": return throughEndpoint(journal, next.endpoint, packet);
		case "unmodelled": return intoUnknown(journal, next.component, packet);
		case "nothing": return STOPPED;
	}
}
/** At the interface or NAT gateway that owns the destination address. `crossing`: over its subnet's border. */
function arrive(journal, owner, packet, crossing) {
	return owner.kind === "network-interface" ? enterInterface(journal, owner, packet, crossing) : replyToNatGateway(journal, owner, packet, crossing);
}
/** Into a network interface: its subnet's network ACL if it came over the border, its security groups, its own check (EV-3). */
function enterInterface(journal, networkInterface, packet, crossing) {
	const { subnet, host } = networkInterface;
	if (crossing && !enterSubnet(journal, subnet, networkInterface, packet)) return STOPPED;
	if (!entersBySecurityGroups(journal, networkInterface, packet)) return STOPPED;
	const isForItself = owns(networkInterface, packet.destination);
	if (host.service !== null && isForItself && journal.pass() === "request") return host.service.kind === "load-balancer" ? serve(journal, networkInterface, host.service, packet, false) : serveEndpoint(journal, networkInterface, host.service, packet);
	const isReply = journal.translationBack(host.ref.id, packet) !== void 0;
	const isOwn = isForItself || isPoolAddress(subnet.vpc, packet.destination);
	const passesOn = isReply || !isOwn;
	const own = decideInbound(networkInterface, packet, isReply, journal.pass());
	if (own.code === null || own.code === "BAD_STATE") journal.log.ingress(networkInterface, packet, "ACCEPT");
	if ((!passesOn || journal.pass() === "request" || own.code !== null) && !journal.hop(networkInterface.ref, "inbound", subnet.id, packet, packet, own)) return STOPPED;
	if (!passesOn) return delivered(networkInterface, packet);
	journal.meet(networkInterface.id);
	const { decision, packetOut } = forward(networkInterface, packet, journal);
	journal.hop(host.ref, null, subnet.id, packet, packetOut, decision);
	if (decision.code !== null) return STOPPED;
	const pod = host.interfaces.find((one) => one.pods?.has(packetOut.destination) === true);
	if (pod !== void 0) return delivered(pod, packetOut);
	if (host.clientVpn !== void 0) return delivered(networkInterface, packetOut);
	return sendOn(journal, networkInterface, packetOut);
}
function delivered(networkInterface, packet) {
	const pod = networkInterface.pods?.get(packet.destination);
	return {
		kind: "delivered",
		to: pod?.ref ?? networkInterface.ref,
		receiver: {
			kind: "interface",
			networkInterface,
			...pod !== void 0 && { host: pod }
		},
		packet,
		served: null
	};
}
/** At a load balancer's node: it answers, opens a connection to a target, or hands the packet on under the client's address. */
function serve(journal, node, loadBalancer, packet, privateLink) {
	const { subnet, ref } = node;
	if (!privateLink) journal.log.ingress(node, packet, "ACCEPT");
	if (loadBalancer.type === "gateway") {
		const refused = drop(decideAtNode(loadBalancer, packet));
		const facts = {
			kind: "network-interface",
			networkInterface: node,
			checks: []
		};
		journal.hop(ref, "inbound", subnet.id, packet, packet, {
			...refused,
			...facts
		});
		return STOPPED;
	}
	const refused = inspect(journal, node, loadBalancer, packet);
	if (refused !== null) return refused;
	const decision = decideLoadBalancer({
		journal,
		loadBalancer,
		node,
		packet,
		privateLink
	});
	const { target, source } = decision;
	if (decision.code === null && target !== null && source === "client") return handOn(journal, node, decision, packet, target);
	journal.hop(ref, "inbound", subnet.id, packet, packet, decision);
	if (decision.code !== null) return STOPPED;
	if (target !== null && target.ip === null) {
		const component = {
			type: "lambda-function",
			id: target.id
		};
		journal.hop(component, null, null, packet, packet, {
			...DELIVER,
			kind: "place",
			component
		});
	}
	const { via } = journal.flow.asked;
	const http = headersFor(journal, decision);
	const opens = target === null || target.ip === null ? [] : [flowFromNode(node, target, target.port, {
		...http && { http },
		...via && { via }
	})];
	const answersFailures = loadBalancer.type !== "network";
	return {
		kind: "delivered",
		to: ref,
		receiver: {
			kind: "interface",
			networkInterface: node
		},
		packet,
		served: {
			opens,
			answersFailures,
			status: decision.status
		}
	};
}
/** The web ACL of an Application Load Balancer, between its listener and its rules (ALB-14); null where the request goes on. */
function inspect(journal, node, { webAcl, wafFailOpen, listeners }, packet) {
	if (webAcl === null || journal.purpose === "health-check" || listenerFor(listeners, packet) === null) return null;
	const { asked, from, fetch } = journal.flow;
	const country = from.kind === "internet" && fetch === null ? asked.client?.country ?? null : null;
	const request = {
		http: asked.http,
		source: packet.source,
		country
	};
	const decision = decideWebAcl(webAcl, node.host.ref, request, wafFailOpen ? "serve" : "refuse");
	const component = {
		type: "web-acl",
		id: webAcl.id
	};
	journal.hop(component, "inbound", node.subnet.id, packet, packet, decision);
	if (decision.code !== null) return STOPPED;
	if (decision.status === null) return null;
	return {
		kind: "delivered",
		to: node.ref,
		receiver: {
			kind: "interface",
			networkInterface: node
		},
		packet,
		served: {
			opens: [],
			answersFailures: true,
			status: decision.status
		}
	};
}
/** What the target is told of the request. */
function headersFor({ flow }, { forwardedFor }) {
	const { http } = flow.asked;
	return forwardedFor === null ? http : {
		...http,
		forwardedFor: [...forwardedFor]
	};
}
/**
* At an interface endpoint: the service of AWS has the request, or by PrivateLink the provider's load balancer in the same
* zone, whose groups see the client's address (IEP-16). No network ACL is asked on the way to it (ASSUMPTION CA-09).
*/
function serveEndpoint(journal, networkInterface, endpoint, packet) {
	const { subnet, ref } = networkInterface;
	journal.log.ingress(networkInterface, packet, "ACCEPT");
	const nodes = endpoint.loadBalancers.flatMap(({ interfaces }) => interfaces.filter((node) => subnet.az === null || node.subnet.az === subnet.az));
	const decision = decideInterfaceEndpoint(endpoint, networkInterface, nodes.length > 0, packet);
	journal.hop(ref, "inbound", subnet.id, packet, packet, decision);
	if (decision.code !== null) return STOPPED;
	const receiver = {
		kind: "interface",
		networkInterface
	};
	const node = nodes[journal.choose("node", nodes.map(({ id }) => id))];
	if (endpoint.isDenied || node?.host.service?.kind !== "load-balancer") return {
		kind: "delivered",
		to: ref,
		receiver,
		packet,
		served: refusedBy(endpoint)
	};
	const { service } = node.host;
	if (service.enforcesOnPrivateLink && hasFilter(node)) {
		const groups = askSecurityGroups(journal, node, "inbound", packet);
		if (!journal.hop(securityGroupRef(node), "inbound", node.subnet.id, packet, packet, groups)) return STOPPED;
	}
	const provided = serve(journal, node, service, packet, true);
	return provided.kind === "delivered" ? {
		...provided,
		to: ref,
		receiver
	} : provided;
}
function refusedBy({ isDenied }) {
	return isDenied ? {
		opens: [],
		answersFailures: true,
		status: 403
	} : null;
}
function throughGatewayEndpoint(journal, endpoint, packet) {
	const decision = decideGatewayEndpoint(endpoint, packet);
	const component = {
		type: "vpc-endpoint",
		id: endpoint.id
	};
	journal.hop(component, "outbound", null, packet, packet, decision);
	if (decision.code !== null) return STOPPED;
	const to = {
		type: "aws-service",
		id: endpoint.service
	};
	journal.hop(to, null, null, packet, packet, {
		...DELIVER,
		kind: "place",
		component: to
	});
	return {
		kind: "delivered",
		to,
		receiver: {
			kind: "gateway-endpoint",
			endpoint
		},
		packet,
		served: refusedBy(endpoint)
	};
}
/** The answer of the service comes straight to the owner of the address, over the border of its subnet (GWE-6). */
function replyFromGatewayEndpoint(journal, endpoint, packet) {
	const component = {
		type: "vpc-endpoint",
		id: endpoint.id
	};
	journal.hop(component, "inbound", null, packet, packet, replyOfGatewayEndpoint(endpoint));
	const owner = ownerOf(endpoint.vpc, packet.destination);
	return owner === void 0 ? STOPPED : arrive(journal, owner, packet, true);
}
/**
* NLB-7, NLB-8: only the destination is rewritten; source address and port stay the client's. The node hands the packet to
* the target directly (NLB-9), so no route is looked up.
*/
function handOn(journal, node, decision, packet, target) {
	const { networkInterface: receiver, ip: address } = target;
	if (receiver === null || address === null) throw new Error(`${target.id} has no interface`);
	const packetOut = withDestination(packet, address, port(target.port));
	journal.hop(node.ref, "inbound", node.subnet.id, packet, packetOut, decision);
	journal.addTranslation({
		kind: "translation",
		at: node.id,
		inside: packet,
		outside: packetOut
	});
	journal.meet(node.id);
	journal.setIdentity(false);
	journal.setSender(node);
	if (!leavesBySecurityGroups(journal, node, packetOut)) return STOPPED;
	const crossing = receiver.subnet !== node.subnet;
	if (crossing && !leavesByNetworkAcl(journal, node, node.subnet, packetOut)) return STOPPED;
	return arrive(journal, receiver, packetOut, crossing);
}
/** The node that handed the request on, and that its response has to pass next; null where there is none. */
function nodeAwaiting(journal, packet) {
	const id = journal.pass() === "response" ? journal.lastMet() : null;
	const node = id === null ? void 0 : journal.network.networkInterfaces.get(id);
	if (node === void 0 || node.host.service === null) return null;
	return journal.translationBack(node.id, packet) === void 0 ? null : node;
}
/** ASSUMPTION CA-28: the reply is taken back to the node whatever the routes of the target's subnet say (NLB-10). */
function returnToNode(journal, sender, node, packet) {
	const crossing = sender.subnet !== node.subnet;
	if (crossing && sender.subnet !== null && !leavesByNetworkAcl(journal, sender, sender.subnet, packet)) return STOPPED;
	if (crossing && !enterSubnet(journal, node.subnet, node, packet)) return STOPPED;
	if (!entersBySecurityGroups(journal, node, packet)) return STOPPED;
	const known = journal.translationBack(node.id, packet);
	const { service } = node.host;
	if (known === void 0 || service?.kind !== "load-balancer") throw new Error(`${node.id} does not know the flow`);
	const { inside } = known;
	const packetOut = withSource(packet, inside.destination, inside.kind === "ports" ? inside.destinationPort : void 0);
	journal.log.ingress(node, packet, "ACCEPT");
	journal.hop(node.ref, "outbound", node.subnet.id, packet, packetOut, replyThroughNode(service, node));
	journal.meet(node.id);
	journal.setSender(null);
	if (!leavesBySecurityGroups(journal, node, packetOut)) return STOPPED;
	return leaveSubnet(journal, node, packetOut, false);
}
/** False where the packet stops. An interface without a filter asks nothing. */
function leavesBySecurityGroups(journal, from, packet) {
	if (!hasFilter(from)) return true;
	const decision = askSecurityGroups(journal, from, "outbound", packet);
	if (decision.code !== null) journal.log.egress(from, packet, "REJECT");
	return journal.hop(securityGroupRef(from), "outbound", from.subnet.id, packet, packet, decision);
}
function entersBySecurityGroups(journal, into, packet) {
	if (!hasFilter(into)) return true;
	const decision = askSecurityGroups(journal, into, "inbound", packet);
	if (decision.code !== null) journal.log.ingress(into, packet, "REJECT");
	return journal.hop(securityGroupRef(into), "inbound", into.subnet.id, packet, packet, decision);
}
function leavesByNetworkAcl(journal, sender, subnet, packet) {
	const decision = decideNetworkAcl(subnet, "outbound", packet);
	journal.narrow(decision.samePorts);
	logEgress(journal, sender, packet, decision.code === null ? "ACCEPT" : "REJECT");
	return journal.hop(networkAclRef(subnet), "outbound", subnet.id, packet, packet, decision);
}
function isClassic(owner) {
	return owner.kind === "network-interface" && owner.host.service?.type === "classic";
}
/** ELB-15: what a Classic Load Balancer sends is checked even within its subnet. */
function passesOwnNetworkAcl(journal, sender, subnet, packet) {
	const decision = decideNetworkAcl(subnet, "outbound", packet);
	journal.narrow(decision.samePorts);
	const asked = decision.code === null ? decision : {
		...decision,
		...deny("ELB_ACL_RESTRICTION")
	};
	logEgress(journal, sender, packet, decision.code === null ? "ACCEPT" : "REJECT");
	return journal.hop(networkAclRef(subnet), "outbound", subnet.id, packet, packet, asked);
}
/** A packet that a route hands to a NAT gateway, on its way out. */
function enterNatGateway(journal, nat, sender, packet) {
	const from = sender.kind === "internet-gateway" ? null : sender.subnet;
	if (nat.subnet !== null && from !== nat.subnet && !enterSubnet(journal, nat.subnet, nat, packet)) return STOPPED;
	journal.log.ingress(nat, packet, "ACCEPT");
	const { decision, packetOut } = translateOut(nat, packet, from, journal);
	if (decision.code !== null) journal.log.leavesBy(null);
	return leaveNatGateway(journal, nat, "outbound", packet, packetOut, decision);
}
/** A packet addressed to a NAT gateway: a reply, or an attempt to come in. */
function replyToNatGateway(journal, nat, packet, crossing) {
	if (crossing && nat.subnet !== null && !enterSubnet(journal, nat.subnet, nat, packet)) return STOPPED;
	journal.log.ingress(nat, packet, "ACCEPT");
	const { decision, packetOut } = translateBack(nat, packet, journal);
	return leaveNatGateway(journal, nat, "inbound", packet, packetOut, decision);
}
function leaveNatGateway(journal, nat, direction, packet, packetOut, decision) {
	journal.trackAutomatically();
	journal.setIdentity(false);
	const component = {
		type: "nat-gateway",
		id: nat.id
	};
	if (decision.code === null && (nat.subnet === null || inSubnet(nat.subnet, packetOut.destination))) journal.log.egress(nat, packetOut, "ACCEPT");
	journal.hop(component, direction, nat.subnet?.id ?? null, packet, packetOut, decision);
	if (decision.code !== null) return STOPPED;
	journal.meet(nat.id);
	return leaveSubnet(journal, nat, packetOut, false);
}
/** Out by the internet gateway: to the internet, to another VPC's public address, or back in to one of the same VPC. */
function throughInternetGateway(journal, igw, sender, packet, vpc) {
	const { network } = journal;
	const out = decideEgress(network, igw, vpc, sender.kind === "internet-gateway" ? null : sender.subnet, packet, sender.kind === "attachment-interface" || journal.cameBy(vpc, packet.source) !== void 0);
	const entry = entryFor(journal, packet);
	const reflected = entry?.vpc === vpc && out.decision.code === null ? entry : null;
	const back = reflected === null ? null : decideIngress(network, igw, vpc, reflected.to, out.packetOut);
	const { decision, packetOut } = back === null ? out : reflection(packet, out, back);
	if (decision.code === null) journal.log.leavesBy(TRAFFIC_PATH.internetGateway);
	if (decision.code === "VPC_BLOCK_PUBLIC_ACCESS_ENABLED") journal.log.blockedAtEdge();
	journal.hop(decision.component, "outbound", null, packet, packetOut, decision);
	if (decision.code !== null) return STOPPED;
	journal.meet(igw.id);
	journal.setIdentity(false);
	if (reflected !== null) return enterVpc(journal, igw, reflected.to?.owner ?? null, packetOut);
	if (entry !== null) return enterFromInternet(journal, packetOut);
	return outOnTheInternet(journal, packetOut);
}
/** Whoever has the address out there: an edge of CloudFront, the edge that asked, or a host of the internet. */
function outOnTheInternet(journal, packet) {
	const edge = journal.pass() === "request" ? edgeAt(journal.network, packet.destination) : void 0;
	if (edge !== void 0) return atEdge(journal, edge, packet);
	const { from } = journal.flow;
	return {
		kind: "delivered",
		to: journal.pass() === "response" && from.kind === "internet" ? from.ref : INTERNET,
		receiver: { kind: "internet" },
		packet,
		served: null
	};
}
/** ASSUMPTION A-18: the gateway translates both addresses and sends the packet back in (IGW-12, WALK-I). */
function reflection(packet, out, back) {
	const checks = [...out.decision.checks, ...back.decision.checks];
	const packetOut = back.decision.code === null ? back.packetOut : packet;
	return {
		decision: {
			...back.decision,
			checks
		},
		packetOut
	};
}
/** In from the internet: by the gateway that leads to the destination, then by its route table if it has one (RT-21). */
function enterFromInternet(journal, packet) {
	const edge = journal.pass() === "request" ? edgeAt(journal.network, packet.destination) : void 0;
	if (edge !== void 0) return atEdge(journal, edge, packet);
	const entry = entryFor(journal, packet);
	if (entry === null) {
		const decision = {
			...drop("NO_POSSIBLE_DESTINATION"),
			kind: "place",
			component: INTERNET
		};
		journal.hop(INTERNET, null, null, packet, packet, decision);
		return STOPPED;
	}
	journal.setIdentity(false);
	const owner = entry.to?.owner ?? null;
	if (entry.gateway.kind === "egress-only-internet-gateway") {
		const decision = decideEgressOnlyIn(journal, entry.gateway, owner?.subnet ?? null, packet);
		if (decision.code === "VPC_BLOCK_PUBLIC_ACCESS_ENABLED") blockedAtEdge(journal, owner, packet);
		journal.hop(decision.component, "inbound", null, packet, packet, decision);
		if (decision.code !== null || owner === null) return STOPPED;
		journal.meet(entry.gateway.id);
		return arrive(journal, owner, packet, true);
	}
	const { decision, packetOut } = decideIngress(journal.network, entry.gateway, entry.vpc, entry.to, packet);
	if (decision.code === "VPC_BLOCK_PUBLIC_ACCESS_ENABLED") {
		const inside = entry.to === null ? packet : withDestination(packet, entry.to.privateIp);
		blockedAtEdge(journal, receiverBehind(entry.gateway, entry.to), inside);
	}
	journal.hop(decision.component, "inbound", null, packet, packetOut, decision);
	if (decision.code !== null) return STOPPED;
	journal.meet(entry.gateway.id);
	return enterVpc(journal, entry.gateway, owner, packetOut);
}
/** The interface that would have received the packet logs it, with the addresses that are known inside (FL-18). */
function blockedAtEdge(journal, receiver, inside) {
	if (receiver !== null) journal.log.ingress(receiver, inside, "REJECT", "BPA");
}
/** Behind the gateway's translation: where its route table leads, or straight to the owner. */
function enterVpc(journal, igw, owner, packet) {
	if (igw.routeTable !== null) return follow(journal, igw, igw.routeTable, packet, false);
	if (owner !== null && owner.subnet !== null && !journal.expects(replyStop(owner, packet, journal))) return nowhere(journal, owner.subnet, packet, "X_ASYMMETRIC_PATH");
	return owner === null ? STOPPED : arrive(journal, owner, packet, true);
}
function throughEgressOnly(journal, eigw, sender, packet) {
	const from = sender.kind === "internet-gateway" ? null : sender.subnet;
	if (sender.kind === "inspection-endpoint" && sender.behind.kind === "appliances") {
		const component = {
			type: "egress-only-internet-gateway",
			id: eigw.id
		};
		const refused = {
			...drop("X_CONFIG_UNSUPPORTED"),
			kind: "gateway",
			component,
			checks: []
		};
		journal.hop(component, "outbound", null, packet, packet, refused);
		return STOPPED;
	}
	const decision = decideEgressOnlyOut(journal, eigw, from, packet);
	journal.trackAutomatically();
	if (decision.code === null) journal.log.leavesBy(TRAFFIC_PATH.internetGateway);
	if (decision.code === "VPC_BLOCK_PUBLIC_ACCESS_ENABLED") journal.log.blockedAtEdge();
	journal.hop(decision.component, "outbound", null, packet, packet, decision);
	if (decision.code !== null) return STOPPED;
	journal.meet(eigw.id);
	journal.setIdentity(false);
	if (entryFor(journal, packet) !== null) return enterFromInternet(journal, packet);
	return outOnTheInternet(journal, packet);
}
/** Into a peered VPC: straight to the owner of the address, over the border of its subnet (PCX-12). */
function throughPeering(journal, peering, sender, vpc, packet) {
	if (sender.kind === "inspection-endpoint") {
		const component = {
			type: "vpc-peering-connection",
			id: peering.id
		};
		const decision = {
			...UNSUPPORTED,
			kind: "place",
			component
		};
		journal.hop(component, null, null, packet, packet, decision);
		return STOPPED;
	}
	const { decision, owner } = decidePeering(journal, peering, vpc, packet);
	const { peering: near, interRegionPeering } = TRAFFIC_PATH;
	if (decision.code === null) journal.log.leavesBy(peering.interRegion ? interRegionPeering : near);
	journal.hop(decision.component, null, null, packet, packet, decision);
	if (decision.code !== null) return STOPPED;
	const far = farSide(peering, vpc);
	if (far.vpc === null || owner === null) return intoUnknown(journal, {
		type: "vpc",
		id: far.id
	}, packet, ["UNKNOWN_DESTINATION"]);
	journal.crossInto({
		vpc: far.vpc,
		from: vpc,
		source: packet.source,
		peering
	});
	journal.carryIdentity(vpc, peering.interRegion ? "X_SG_REFERENCE_INVALID" : null);
	return arrive(journal, owner, packet, true);
}
/**
* By the attachment's interface in the sender's zone, over the border of its subnet in whichever subnet the sender is
* (TGW-N1, TGW-N3), through one or more transit gateways, and on by the route table of the subnet in which the packet
* arrives: over its border outwards (TGW-N2), and not at all for a receiver in that very subnet (TGW-N4).
*/
function throughTransitGateway(journal, gateway, sender, packet, vpc) {
	const attachment = attachmentTo(gateway, vpc);
	if (attachment === void 0) return STOPPED;
	const { decision, subnet } = decideDeparture(gateway, attachment, sender.kind === "internet-gateway" ? null : sender.subnet, packet);
	if (decision.code === null) journal.log.leavesBy(TRAFFIC_PATH.sameVpc);
	journal.hop(decision.component, "outbound", subnet?.id ?? null, packet, packet, decision);
	if (decision.code !== null || subnet === null) return STOPPED;
	if (!enterSubnet(journal, subnet, null, packet)) return STOPPED;
	return arriveByTransit(journal, crossTransitGateways(journal, {
		gateway,
		attachment,
		zone: subnet.az,
		vpc
	}, packet), packet);
}
function arriveByTransit(journal, arrival, packet) {
	if (arrival.kind === "stopped") return STOPPED;
	if (arrival.kind === "vpn") return toOnPremises(journal, arrival.connection, packet);
	if (arrival.kind === "direct-connect") return byDirectConnect(journal, arrival.gateway, arrival.region, packet);
	const { attachment, subnet } = arrival;
	return leaveSubnet(journal, {
		kind: "attachment-interface",
		id: interfaceId(attachment, subnet),
		subnet
	}, packet, false);
}
/** By a virtual private gateway, over a VPN connection, to a network on premises (ONP-1). */
function throughVpnGateway(journal, gateway, packet, vpc) {
	const { decision, connection } = decideVpnEgress(gateway, vpc, packet);
	if (decision.code === null) journal.log.leavesBy(TRAFFIC_PATH.vpnGateway);
	journal.hop(decision.component, "outbound", null, packet, packet, decision);
	if (decision.code !== null || connection === void 0) return STOPPED;
	return connection.kind === "virtual-interface" && connection.through !== null ? byDirectConnect(journal, connection.through, vpc.region, packet) : toOnPremises(journal, connection, packet);
}
/** By a Direct Connect gateway to a site (DX-1). */
function byDirectConnect(journal, gateway, region, packet) {
	const { decision, uplink } = decideDirectConnectEgress(gateway, region, packet);
	journal.hop(decision.component, null, null, packet, packet, decision);
	return decision.code !== null || uplink === void 0 ? STOPPED : toOnPremises(journal, uplink, packet);
}
function toOnPremises(journal, uplink, packet) {
	const { site } = uplink;
	const to = {
		type: "on-premises",
		id: site.id
	};
	const crossing = decideUplink(journal, uplink, to);
	journal.hop(crossing.component, null, null, packet, packet, crossing);
	if (crossing.code !== null) return STOPPED;
	journal.setIdentity(false);
	const decision = decideOnPremisesArrival(journal, site, packet);
	journal.hop(to, null, null, packet, packet, decision);
	if (decision.code !== null) return STOPPED;
	return {
		kind: "delivered",
		to,
		receiver: {
			kind: "on-premises",
			site
		},
		packet,
		served: null
	};
}
/** From a network on premises: into a VPC's own gateway, or into a transit gateway (ONP-1, ONP-2). */
function leaveOnPremises(journal, site, packet) {
	journal.setIdentity(false);
	const { decision, connection } = decideOnPremisesRoute(site, packet);
	journal.hop(decision.component, null, null, packet, packet, decision);
	if (decision.code !== null || connection === void 0) return STOPPED;
	const gateway = connection.kind === "vpn-connection" ? connection.gateway : connection.through ?? connection.vpnGateway;
	if (gateway === null) return STOPPED;
	const crossing = decideUplink(journal, connection, {
		type: gateway.kind,
		id: gateway.id
	});
	journal.hop(crossing.component, null, null, packet, packet, crossing);
	if (crossing.code !== null) return STOPPED;
	const hub = connection.kind === "vpn-connection" ? hubConnection(connection, packet) : void 0;
	if (hub !== void 0 && gateway.kind === "vpn-gateway") {
		const passing = decideHub(gateway, hub);
		journal.hop(passing.component, null, null, packet, packet, passing);
		return toOnPremises(journal, hub, packet);
	}
	if (gateway.kind !== "direct-connect-gateway") return fromSite(journal, gateway, connection.id, packet);
	const { decision: entry, next } = decideDirectConnectIngress(gateway, packet);
	journal.hop(entry.component, null, null, packet, packet, entry);
	if (entry.code !== null || next === void 0) return STOPPED;
	return fromSite(journal, next, gateway.id, packet);
}
/** Into a VPC by its own gateway, or into a transit gateway by the attachment of what led there. */
function fromSite(journal, gateway, by, packet) {
	if (gateway.kind === "vpn-gateway") {
		const { decision: ingress, owner } = decideVpnIngress(journal, gateway, packet);
		journal.hop(ingress.component, "inbound", null, packet, packet, ingress);
		return ingress.code !== null || owner === void 0 ? STOPPED : arrive(journal, owner, packet, true);
	}
	const attachment = attachmentOf(gateway, by);
	if (attachment === void 0) return intoUnknown(journal, {
		type: "transit-gateway",
		id: gateway.id
	}, packet);
	return arriveByTransit(journal, crossTransitGateways(journal, {
		gateway,
		attachment,
		zone: null,
		vpc: null
	}, packet), packet);
}
/**
* Into the endpoint's subnet, in which its network ACL is asked even of its own hosts (GWLB-9), through what is behind it, and on
* by the route table of that subnet (GWLB-7, NFW-1). Source and destination stay as they are.
*/
function throughEndpoint(journal, endpoint, packet) {
	const { subnet, behind } = endpoint;
	journal.log.leavesBy(TRAFFIC_PATH.sameVpc);
	if (!enterSubnet(journal, subnet, null, packet)) return STOPPED;
	const remembers = behind.kind === "firewall" ? throughFirewall(journal, endpoint, behind, packet) : throughAppliances(journal, endpoint, behind, packet) ? remembersFlows(behind) : null;
	if (remembers === null) return STOPPED;
	if (journal.pass() === "request" ? remembers : journal.expects(endpoint.id)) journal.meet(endpoint.id);
	journal.setIdentity(false);
	return leaveSubnet(journal, endpoint, packet, false);
}
/** Whether the response has to come back by the endpoint (NFW-13); null where the firewall stops the packet. */
function throughFirewall(journal, endpoint, firewall, packet) {
	const { decision, flow } = decideFirewall(journal, endpoint, firewall, packet);
	journal.narrow(decision.samePorts);
	const notes = notesOnWayBack(journal, endpoint, packet);
	const noted = notes.length === 0 ? decision : {
		...decision,
		notes: [...decision.notes, ...notes]
	};
	journal.hop(endpoint.ref, null, endpoint.subnet.id, packet, packet, noted);
	if (decision.code !== null) return null;
	if (flow !== null) journal.addInspectedFlow(flow);
	return flow !== null && firewall.streamException !== "continue";
}
/** Into something that the document does not describe. */
function intoUnknown(journal, component, packet, causes = UNKNOWN.causes) {
	journal.hop(component, null, null, packet, packet, {
		...UNKNOWN,
		causes,
		kind: "place",
		component
	});
	return STOPPED;
}
/** Over the border of a subnet, towards one of its interfaces. False where the packet stops. */
function enterSubnet(journal, subnet, owner, packet) {
	const decision = decideNetworkAcl(subnet, "inbound", packet);
	journal.narrow(decision.samePorts);
	if (decision.code !== null && owner !== null) journal.log.ingress(owner, packet, "REJECT");
	return journal.hop(networkAclRef(subnet), "inbound", subnet.id, packet, packet, decision);
}
/** Interfaces that AWS makes without security groups, a transit gateway's for example, filter nothing (ENI-14, SG-14). */
function hasFilter({ interfaceType, securityGroups }) {
	return interfaceType !== "requester_managed" || securityGroups.length > 0;
}
function askSecurityGroups(journal, networkInterface, direction, packet) {
	const decision = decideSecurityGroups({
		networkInterface,
		direction,
		packet,
		remembered: journal.rememberedFlow(networkInterface, direction, packet),
		identity: journal.identity(),
		sender: journal.sender()
	});
	if (decision.flow !== null) journal.remember(decision.flow, decision.code === null);
	if (networkInterface.interfaceType === "lambda") journal.trackAutomatically();
	journal.narrow(decision.samePorts);
	return decision;
}
function reachService(journal, vpc, to, answers, packet) {
	const silent = to.id === "amazon-dns" && !vpc.enableDnsSupport;
	const decision = {
		...silent ? drop("X_DNS_UNRESOLVED") : EXEMPT,
		kind: "place",
		component: to
	};
	journal.hop(to, null, null, packet, packet, decision);
	if (silent) return STOPPED;
	return {
		kind: "delivered",
		to,
		receiver: {
			kind: "service",
			answers
		},
		packet,
		served: null
	};
}
/** The reply of an exempt service reaches the client without meeting any filter (Appendix A). */
function replyFromService(journal, networkInterface, packet) {
	const decision = {
		...EXEMPT,
		kind: "network-interface",
		networkInterface,
		checks: [{
			name: "destination-is-own-address",
			passed: true
		}]
	};
	journal.hop(networkInterface.ref, "inbound", networkInterface.subnet.id, packet, packet, decision);
	return {
		kind: "delivered",
		to: networkInterface.ref,
		receiver: {
			kind: "interface",
			networkInterface
		},
		packet,
		served: null
	};
}
function nowhere(journal, subnet, packet, code) {
	const component = {
		type: "subnet",
		id: subnet.id
	};
	journal.hop(component, null, subnet.id, packet, packet, {
		...drop(code),
		kind: "place",
		component
	});
	return STOPPED;
}
/** ASSUMPTION A-8: no broadcast and no multicast in a VPC (VPC-11). */
function isUnsupported(subnet, { destination }) {
	return destination === BROADCAST || destination === subnet.cidr?.last || isMulticast(destination);
}
function crosses(sender, subnet) {
	return sender.kind === "internet-gateway" || sender.subnet !== subnet;
}
function routeTableOf(owner) {
	return owner.kind === "nat-gateway" ? owner.routeTable : owner.subnet.routeTable;
}
function networkAclRef(subnet) {
	return {
		type: "network-acl",
		id: subnet.networkAcl.id
	};
}
/** An interface's groups answer together; the walk names the first. */
function securityGroupRef({ securityGroups, ref }) {
	return {
		type: "security-group",
		id: securityGroups[0]?.id ?? ref.id
	};
}
// src/trace/trace-flow.ts
/** More walks than any real network needs to cover its free ports; a bound, so that the answer always comes. */
var MOST_CELLS = 2e4;
/** The echo identifier of every ping. */
var IDENTIFIER = 1;
/** More than any real load balancer lets a flow choose from; a bound likewise. */
var MOST_CANDIDATES = 1e3;
/** How deep connections may be opened on behalf of others, so that services that call each other in a circle end. */
var MOST_DEPTH = 8;
/**
* Walks a flow and its response through the network, hop by hop. A source port that the flow does not name stands for
* the client's whole range, and so does the port that a NAT picks: the verdict holds for all of them, and `partial`
* says in numbers for which (EV-9). Likewise for each node and target that a load balancer may pick (FRM-5). Always ends.
*/
function traceFlow(network, flow, options = {}) {
	return tracedFor(network, flow, options, "flow");
}
function tracedFor(network, flow, options, purpose) {
	const candidates = [];
	const known = /* @__PURE__ */ new Set([""]);
	const scripts = [[]];
	for (let script = scripts.pop(); script !== void 0; script = scripts.pop()) {
		const walked = coverPorts(network, flow, options, purpose, script);
		for (const { made } of walked) for (const left of scriptsLeft(made, script)) {
			const key = left.join();
			if (known.has(key) || known.size >= MOST_CANDIDATES) continue;
			known.add(key);
			scripts.push(left);
		}
		const [usual] = walked;
		const trace = usual !== void 0 && walked.length === 1 ? usual.trace : branchesOf(walked);
		candidates.push({
			script,
			picked: trace.picked,
			trace
		});
	}
	return candidatesOf(candidates.sort((a, b) => compareScripts(a.script, b.script)));
}
/** In the order of the candidates of each choice; a script that says nothing of one takes its first. */
function compareScripts(a, b) {
	const length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		const difference = (a[index] ?? 0) - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
/** Walks for every free port, making the choices of the script. */
function coverPorts(network, flow, options, purpose, script) {
	const walked = [];
	const cells = [[]];
	for (let cell = cells.pop(); cell !== void 0 && walked.length < MOST_CELLS; cell = cells.pop()) {
		const pools = portPools(cell);
		const choices = scriptedChoices(script);
		const trace = walkOnce({
			network,
			options,
			purpose,
			pools,
			choices
		}, flow);
		const seen = pools.all();
		walked.push({
			pools: seen,
			trace,
			made: choices.made()
		});
		cells.push(...cellsAround(seen, cell));
	}
	return walked;
}
/** Resolves the flow of a document and walks it. */
function traceQuestion(network, flow, options = {}) {
	const asked = flow.failover === void 0 ? network : afterFailover(network, flow.failover);
	const resolved = resolveFlow(asked, flow);
	return resolved.ok ? ok(traceFlow(asked, resolved.value, options)) : fail(resolved.error);
}
function walkOnce(walker, asked) {
	const record = {
		connections: /* @__PURE__ */ new Map(),
		blockers: [],
		journals: []
	};
	const flow = atNode(walker, lookedUp(walker, fromSubnet(walker, asked)));
	const first = walkConnection(walker, record, flow, null, 0, false);
	const connections = record.journals.flatMap(({ connection }) => record.connections.get(connection) ?? []);
	const [stop = null] = record.blockers;
	const verdict = verdictOf(stop, record);
	const httpStatus = statusOf(first, connections, verdict);
	return {
		flow,
		verdict,
		symptom: symptomOf(verdict, stop, connections, httpStatus),
		httpStatus,
		stoppedAt: stop,
		blockers: record.blockers,
		connections,
		picked: walker.choices.made().map(({ kind, candidates, index }) => ({
			kind,
			id: candidates[index] ?? ""
		})),
		branches: [],
		flowLog: record.journals.flatMap(({ journal, connection, answered }) => journal.log.records(answered).filter((written) => isLogged(walker.network, written.record)).map(({ pass, hop, record: written }) => ({
			connection,
			leg: pass,
			hop,
			record: written
		}))),
		state: joined(record.journals.map(({ journal }) => journal.state()))
	};
}
/** The client's resolver asks Route 53, and the client takes one of the answers (R53-1). */
function lookedUp(walker, flow) {
	const { lookup, from } = flow;
	if (lookup === null) return flow;
	const { network } = walker;
	const vpc = from.kind === "interface" ? from.networkInterface.subnet.vpc : null;
	const answers = answersFor(lookup, {
		client: flow.asked.client,
		address: from.ip,
		isInService: (alias) => isInService(walker, flow, alias)
	});
	const reached = (lookup.canAsk ? answers.offers : []).flatMap((offer) => {
		const resolved = resolveFlow(network, {
			...flow.asked,
			...targetOf(network, vpc, offer)
		});
		return resolved.ok ? [{
			offer,
			flow: resolved.value
		}] : [];
	});
	const chosen = reached[walker.choices.choose("record", reached.map(({ offer }) => offerId(offer)))];
	if (chosen === void 0) return {
		...flow,
		lookup: null,
		resolution: decideName(lookup, answers, null)
	};
	const address = chosen.flow.nodes[0]?.ip ?? chosen.flow.to.ip;
	const resolution = decideName(lookup, answers, {
		offer: chosen.offer,
		address
	});
	return {
		...chosen.flow,
		asked: flow.asked,
		resolution
	};
}
function offerId({ record, value }) {
	return value === null || record.values.length < 2 ? record.id : formatIp(value);
}
/** R53-4: whether DNS has an address of a load balancer left for this flow. */
function isInService(walker, flow, id) {
	const host = walker.network.hosts.get(id);
	const service = host?.service;
	if (host === void 0 || service?.kind !== "load-balancer") return true;
	return host.interfaces.some((node) => {
		const address = node.primaryIpv4 ?? node.ipv6[0];
		return address !== void 0 && isInDns(healthIn(walker), service, node, destinationOf(flow, address));
	});
}
/** The client takes one of the addresses of a load balancer's name, of those that DNS gives out (ELB-9, ELB-16). */
function atNode(walker, flow) {
	const { nodes, to } = flow;
	const [first] = nodes;
	if (first === void 0 || to.kind !== "interface") return flow;
	const { service } = to.host;
	const pinned = flow.asked.via?.node !== void 0;
	const healthy = service?.kind !== "load-balancer" || pinned || nodes.length === 1 ? nodes : nodes.filter((node) => isInDns(healthIn(walker), service, node.networkInterface, destinationOf(flow, node.ip)));
	const offered = healthy.length === 0 ? nodes : healthy;
	const { networkInterface, ip } = offered[walker.choices.choose("node", offered.map(({ networkInterface }) => networkInterface.subnet.id))] ?? first;
	return {
		...flow,
		nodes: [],
		to: {
			...to,
			ref: networkInterface.ref,
			networkInterface,
			ip
		}
	};
}
/** LAM-1: a function sends from one of its subnets, whichever AWS picks. */
function fromSubnet({ choices }, flow) {
	const { from, asked } = flow;
	if (from.kind !== "interface" || from.host.ref.type !== "lambda-function") return flow;
	if (asked.sourceIp !== void 0 || familyOf(from.ip) !== 4) return flow;
	const senders = from.host.interfaces.filter(({ primaryIpv4 }) => primaryIpv4 !== null);
	const sender = senders[choices.choose("subnet", senders.map(({ subnet }) => subnet.id))] ?? from.networkInterface;
	return {
		...flow,
		from: {
			...from,
			networkInterface: sender,
			ip: sender.primaryIpv4 ?? from.ip
		}
	};
}
/** A packet of the flow to one of the nodes, to see which listener takes it. */
function destinationOf(flow, destination) {
	return packet({
		protocol: flow.protocol,
		source: familyOf(flow.from.ip) === familyOf(destination) ? flow.from.ip : destination,
		destination,
		sourcePort: hasPorts(flow.protocol) ? flow.sourcePorts.from : void 0,
		destinationPort: hasPorts(flow.protocol) ? port(flow.port) : void 0,
		...isIcmp(flow.protocol) ? {
			icmpType: flow.icmpType,
			icmpCode: flow.icmpCode,
			identifier: IDENTIFIER
		} : {}
	});
}
function healthIn({ network }) {
	return { healthOf: (group, target, node) => healthOf(group, target, node, (check) => tracedFor(network, check, {}, "health-check")) };
}
/** A compiled network never changes, nor does the way of its tunnels. */
var tunnels = /* @__PURE__ */ new WeakMap();
function tunnelIn({ network, options }, target, node) {
	const { continuePastDrop = false } = options;
	const walk = () => tracedFor(network, tunnelFlow(node, target), { continuePastDrop }, "geneve");
	if (continuePastDrop) return walk();
	const known = tunnels.get(target) ?? /* @__PURE__ */ new Map();
	tunnels.set(target, known);
	const trace = known.get(node) ?? walk();
	known.set(node, trace);
	return trace;
}
/** One connection, and in its middle those that its receiver opens before it answers (FRM-1). */
function walkConnection(walker, record, flow, openedBy, depth, hypothetical) {
	const { network, options, purpose, pools, choices } = walker;
	const number = record.journals.length;
	const { choose } = choices;
	const journal = createJournal(network, flow, options, pools, {
		purpose,
		choose,
		...healthIn(walker),
		tunnelTo: (target, node) => tunnelIn(walker, target, node),
		hypothetical
	});
	const entry = {
		journal,
		connection: number,
		answered: false
	};
	record.journals.push(entry);
	const first = firstPacket(flow, journal, openedBy);
	const ending = request(journal, flow, first);
	const requestLeg = legOf(journal, ending);
	const arrives = requestLeg.outcome.kind === "delivered";
	record.blockers.push(...stopsOf(requestLeg, number, "request"));
	const served = ending.kind === "delivered" ? ending.served : null;
	let isComplete = true;
	let passedOn = null;
	if (ending.kind === "delivered" && purpose === "flow" && depth < MOST_DEPTH) for (const next of opensNext(network, ending)) {
		const answer = walkConnection(walker, record, atNode(walker, next), number, depth + 1, hypothetical || !arrives);
		const { works } = answer;
		passedOn = answer.status;
		isComplete = works;
		if (!works && options.continuePastDrop !== true) break;
	}
	const isSilent = !isComplete && served?.answersFailures !== true;
	const answerable = ending.kind === "delivered" && !flow.oneWay && answers(ending.receiver) && (!isSilent || options.continuePastDrop === true);
	const response = answerable ? respond(journal, ending, hypothetical || !arrives || isSilent) : null;
	if (response !== null) record.blockers.push(...stopsOf(response, number, "response"));
	const isAutoTracked = journal.state().flows.some((known) => known.tracking === "auto-tracked");
	record.connections.set(number, {
		openedBy,
		from: flow.from.ref,
		to: flow.to.ref,
		packet: first,
		request: isAutoTracked ? {
			...requestLeg,
			hops: requestLeg.hops.map(withAutomaticTracking)
		} : requestLeg,
		response
	});
	const isAnswered = response === null ? flow.oneWay || !answerable : response.outcome.kind === "delivered";
	entry.answered = arrives && !isSilent && isAnswered;
	const own = arrives ? served?.status ?? null : refusalOf(requestLeg);
	return {
		works: arrives && isComplete && isAnswered,
		served,
		delivered: arrives,
		status: own ?? (served?.answersFailures === true ? passedOn : null)
	};
}
/** The flow of each call of a compiled network, which never changes. */
var calls = /* @__PURE__ */ new WeakMap();
/** What the receiver asks of others: a load balancer its target, an application what it calls. */
function opensNext(network, { served, receiver }) {
	if (served !== null) return served.opens;
	if (receiver.kind !== "interface") return [];
	const host = receiver.host ?? receiver.networkInterface.host;
	return host.calls.flatMap((call) => {
		const { to, protocol, port: wanted } = call;
		const known = calls.get(call);
		if (known !== void 0) return known;
		const resolved = resolveFlow(network, {
			from: host.ref.id,
			to,
			protocol,
			...wanted !== null && { port: wanted }
		});
		const flows = resolved.ok ? [resolved.value] : [];
		calls.set(call, flows);
		return flows;
	});
}
/** What is remembered by all connections together; what was known before is known once. */
function joined(states) {
	const [first] = states;
	if (first !== void 0 && states.length === 1) return first;
	return {
		flows: [...new Set(states.flatMap(({ flows }) => flows))],
		translations: [...new Set(states.flatMap(({ translations }) => translations))],
		egressFlows: [...new Set(states.flatMap(({ egressFlows }) => egressFlows))],
		inspectedFlows: [...new Set(states.flatMap(({ inspectedFlows }) => inspectedFlows))]
	};
}
function firstPacket(flow, journal, openedBy) {
	const owner = openedBy === null ? "client" : "proxy";
	const sourcePort = hasPorts(flow.protocol) ? journal.pickPort(owner, flow.sourcePorts) : void 0;
	return packet({
		protocol: flow.protocol,
		source: flow.from.ip,
		destination: flow.to.ip,
		sourcePort,
		destinationPort: hasPorts(flow.protocol) ? port(flow.port) : void 0,
		...isIcmp(flow.protocol) ? {
			icmpType: flow.icmpType,
			icmpCode: flow.icmpCode,
			identifier: IDENTIFIER
		} : {}
	});
}
function request(journal, flow, first) {
	const { resolution, from } = flow;
	if (resolution !== null) {
		const component = resolverOf(resolution);
		const subnetId = from.kind === "interface" ? from.networkInterface.subnet.id : null;
		journal.hop(component, null, subnetId, first, first, resolution);
		if (resolution.code !== null) return { kind: "stopped" };
	}
	if (flow.fetch !== null) {
		const { distribution, origin } = flow.fetch;
		const decision = decideOriginFetch(distribution, origin, from.kind === "interface" ? from.networkInterface.subnet.vpc : null, first);
		journal.hop(distribution.ref, "outbound", null, first, first, decision);
		if (decision.code !== null) return { kind: "stopped" };
	}
	switch (from.kind) {
		case "interface": return leaveInterface(journal, from.networkInterface, first);
		case "on-premises": return leaveOnPremises(journal, from.site, first);
		case "internet": return enterFromInternet(journal, first);
	}
}
function resolverOf(resolution) {
	if (resolution.kind === "resolver") return {
		type: "resolver",
		id: resolution.resolver
	};
	return resolution.zone === null ? {
		type: "resolver",
		id: "public"
	} : {
		type: "hosted-zone",
		id: resolution.zone.id
	};
}
/** EV-8: the packet as delivered, turned round, walks back from where it arrived. */
function respond(journal, ending, hypothetical) {
	journal.turnAround(hypothetical);
	const { packet: arrived } = ending;
	const answer = journal.purpose === "geneve" ? returned(arrived) : reversePacket(arrived);
	return legOf(journal, answerFrom(journal, ending.receiver, answer));
}
function answerFrom(journal, receiver, answer) {
	switch (receiver.kind) {
		case "interface": return leaveInterface(journal, receiver.networkInterface, answer);
		case "on-premises": return leaveOnPremises(journal, receiver.site, answer);
		case "internet": return enterFromInternet(journal, answer);
		case "edge": {
			const { ref } = receiver.distribution;
			journal.hop(ref, "outbound", null, answer, answer, decideAnswer(receiver.distribution));
			const { from } = journal.flow;
			if (from.kind !== "internet") return enterFromInternet(journal, answer);
			return {
				kind: "delivered",
				to: from.ref,
				receiver: { kind: "internet" },
				packet: answer,
				served: null
			};
		}
		case "gateway-endpoint": return replyFromGatewayEndpoint(journal, receiver.endpoint, answer);
		case "service": {
			const { from } = journal.flow;
			return from.kind === "interface" ? replyFromService(journal, from.networkInterface, answer) : { kind: "stopped" };
		}
	}
}
/** The VPC router's own address sends no reply that could be modelled (A-7). */
function answers(receiver) {
	return receiver.kind !== "service" || receiver.answers;
}
function legOf(journal, ending) {
	const hops = journal.hops();
	const [stop] = journal.stops();
	const hop = stop === void 0 ? void 0 : hops[stop];
	if (stop !== void 0 && hop !== void 0 && hop.decision.code !== null) {
		const { code, verdict } = hop.decision;
		if (verdict === "unknown") return {
			outcome: {
				kind: "unknown",
				hop: stop,
				missing: hop.component
			},
			hops
		};
		return {
			outcome: {
				kind: "dropped",
				hop: stop,
				code
			},
			hops
		};
	}
	if (ending.kind === "delivered") return {
		outcome: {
			kind: "delivered",
			to: ending.to
		},
		hops
	};
	throw new Error("a walk ended without a reason");
}
function stopsOf(leg, connection, name) {
	return leg.hops.flatMap((hop, index) => {
		const { code } = hop.decision;
		if (code === null) return [];
		const { component, direction } = hop;
		return [{
			connection,
			leg: name,
			hop: index,
			code,
			component,
			direction,
			rule: ruleLabel(hop.decision)
		}];
	});
}
function verdictOf(stop, { connections }) {
	if (stop === null) return "reachable";
	if (connections.get(stop.connection)?.[stop.leg]?.outcome.kind === "unknown") return "unknown";
	return stop.leg === "request" ? "unreachable" : "no-response";
}
/** A load balancer that has nobody to ask answers so (ELB-10). */
function refusalOf({ hops }) {
	const last = hops.at(-1)?.decision;
	return last?.kind === "load-balancer" ? last.status : null;
}
/** What the load balancer that the client asked answers by itself (ALB-6, ALB-13); null where it passes an answer on. */
function statusOf({ served, delivered, status }, connections, verdict) {
	const [own, ...opened] = connections;
	if (!delivered) return status;
	if (served === null || !served.answersFailures || own?.response?.outcome.kind !== "delivered") return null;
	if (status !== null) return status;
	if (opened.some(({ request: leg }) => isClosed(leg))) return HTTP.badGateway;
	return verdict === "reachable" || verdict === "unknown" ? null : HTTP.timeout;
}
/** What the person at the client sees: a drop is a silence (EV-11), a closed TCP port or a NAT's reset is a refusal. */
function symptomOf(verdict, stop, connections, httpStatus) {
	if (verdict === "unknown") return null;
	if (httpStatus !== null && httpStatus >= 400) return "http-error";
	switch (verdict) {
		case "unreachable": return isReset(stop, connections) ? "refused" : "times-out";
		case "no-response": return "times-out";
		case "partial": return "sometimes";
		case "reachable": {
			if (connections[0]?.response === null) return null;
			const closed = connections.find(({ request: leg }) => isClosed(leg));
			if (closed === void 0) return "answers";
			return closed.packet.protocol === 6 ? "refused" : "times-out";
		}
	}
}
/** A NAT gateway forgot the flow, or a firewall rejects it: the client is told so. */
function isReset(stop, connections) {
	if (stop === null || stop.code === "X_CONNECTION_RESET") return stop !== null;
	const decision = connections[stop.connection]?.request.hops[stop.hop]?.decision;
	return decision?.kind === "firewall" && decision.causes.includes("X_CONNECTION_RESET");
}
/** The packet arrived, and nothing listens on its port. */
function isClosed({ hops }) {
	const decision = hops.at(-1)?.decision;
	return decision?.kind === "network-interface" && decision.checks.some((check) => check.name === "listens" && !check.passed);
}
function withAutomaticTracking(hop) {
	const { decision } = hop;
	if (decision.kind !== "security-group" || decision.flow === null) return hop;
	return {
		...hop,
		decision: {
			...decision,
			flow: automatically(decision.flow)
		}
	};
}
// src/ui/state/workbench.svelte.ts
var Workbench = class {
	#text = state("");
	get text() {
		return get(this.#text);
	}
	set text(value) {
		set(this.#text, value, true);
	}
	#opened = state(null);
	#missing = state(null);
	#refusedFile = state(null);
	#imported = state(null);
	#flowName = state(null);
	#changes = state({});
	#shown = 0;
	#asked = 0;
	#read = user_derived(() => this.text === "" && get(this.#opened) === null ? null : readDocument(this.text));
	#lastDocument = null;
	#lastTrace = null;
	#document = user_derived(() => {
		if (get(this.#read)?.ok === true) this.#lastDocument = get(this.#read).value;
		return this.#lastDocument;
	});
	#walk = user_derived(() => {
		if (this.network === null || this.flow === null) return null;
		return traceQuestion(this.network, askable(this.flow), { continuePastDrop: true });
	});
	#scenario = user_derived(() => get(this.#document)?.scenario ?? null);
	get scenario() {
		return get(this.#scenario);
	}
	set scenario(value) {
		set(this.#scenario, value);
	}
	#network = user_derived(() => get(this.#document)?.network ?? null);
	get network() {
		return get(this.#network);
	}
	set network(value) {
		set(this.#network, value);
	}
	#flows = user_derived(() => get(this.#document)?.scenario.flows ?? {});
	get flows() {
		return get(this.#flows);
	}
	set flows(value) {
		set(this.#flows, value);
	}
	#_flowName = user_derived(() => get(this.#flowName) !== null && Object.hasOwn(this.flows, get(this.#flowName)) ? get(this.#flowName) : Object.keys(this.flows)[0] ?? null);
	get flowName() {
		return get(this.#_flowName);
	}
	set flowName(value) {
		set(this.#_flowName, value);
	}
	#namedFlow = user_derived(() => {
		if (this.flowName !== null) return this.flows[this.flowName] ?? null;
		return this.network === null ? null : firstQuestion(this.network);
	});
	#flow = user_derived(() => get(this.#namedFlow) === null || !this.flowIsChanged ? get(this.#namedFlow) : withChange(get(this.#namedFlow), get(this.#changes)));
	get flow() {
		return get(this.#flow);
	}
	set flow(value) {
		set(this.#flow, value);
	}
	#trace = user_derived(() => {
		if (this.network === null) return null;
		if (get(this.#walk)?.ok === true) this.#lastTrace = {
			network: this.network,
			trace: get(this.#walk).value
		};
		return this.#lastTrace?.network === this.network ? this.#lastTrace.trace : null;
	});
	get trace() {
		return get(this.#trace);
	}
	set trace(value) {
		set(this.#trace, value);
	}
	#documentIssues = user_derived(() => get(this.#read)?.ok === false ? get(this.#read).error.filter(({ severity }) => severity === "error") : []);
	get documentIssues() {
		return get(this.#documentIssues);
	}
	set documentIssues(value) {
		set(this.#documentIssues, value);
	}
	#flowIssues = user_derived(() => get(this.#walk)?.ok === false ? get(this.#walk).error : []);
	get flowIssues() {
		return get(this.#flowIssues);
	}
	set flowIssues(value) {
		set(this.#flowIssues, value);
	}
	#warnings = user_derived(() => get(this.#document)?.warnings ?? []);
	get warnings() {
		return get(this.#warnings);
	}
	set warnings(value) {
		set(this.#warnings, value);
	}
	#title = user_derived(() => {
		const { source, name = null } = get(this.#opened) ?? {};
		return source?.kind === "own" && name !== null ? name : get(this.#document)?.scenario.title ?? name;
	});
	get title() {
		return get(this.#title);
	}
	set title(value) {
		set(this.#title, value);
	}
	get opened() {
		return get(this.#opened);
	}
	/** How many documents were shown so far: an edit, or another name, does not count. */
	get shown() {
		return this.#shown;
	}
	get source() {
		return get(this.#opened)?.source ?? null;
	}
	/** What was asked for and is not there. */
	get missing() {
		return get(this.#missing);
	}
	/** The file that was last given to the page, where it could not be opened. */
	get refusedFile() {
		return get(this.#refusedFile);
	}
	/** Files that were given to the page and are no scenario, while it is asked what to make of them. */
	get imported() {
		return get(this.#imported);
	}
	get changes() {
		return get(this.#changes);
	}
	get flowIsChanged() {
		return Object.keys(get(this.#changes)).length > 0;
	}
	/** Puts a document in place of what is open. */
	show(opened, { flow, changes } = FIRST_QUESTION) {
		this.#asked++;
		this.#shown++;
		set(this.#opened, opened);
		this.text = opened.text;
		set(this.#missing, null);
		set(this.#refusedFile, null);
		set(this.#imported, null);
		set(this.#flowName, flow, true);
		set(this.#changes, changes);
	}
	/** The open document is kept elsewhere, or is called otherwise, from here on. Its text stays. */
	rename(opened) {
		set(this.#opened, opened);
	}
	/** Shows what is on its way, unless something else is asked for meanwhile. Nothing, or a failure, is told as missing. */
	async showLater(source, coming, question = FIRST_QUESTION) {
		const asked = ++this.#asked;
		const document = await coming.catch(() => null);
		if (this.#asked !== asked) return;
		if (document === null) set(this.#missing, source);
		else this.show({
			source,
			...document
		}, question);
	}
	/** Opens a scenario of the gallery. */
	async open(name, question = FIRST_QUESTION) {
		const coming = loadScenario(name).then((found) => found === void 0 ? null : {
			text: found.text,
			name
		});
		await this.showLater({
			kind: "gallery",
			name
		}, coming, question);
	}
	/**
	* Opens a scenario in a file, in place of what is open. Other files are for the import to ask about; what cannot be
	* read changes nothing, and is named as refused.
	*/
	async openFiles(files) {
		const asked = ++this.#asked;
		const { readScenarioFile } = await __vitePreload(async () => {
			const { readScenarioFile } = await import("./read-file-lzK9Yz3K.js");
			return { readScenarioFile };
		}, __vite__mapDeps([93,4,11,10]), import.meta.url);
		const [only] = files;
		const read = files.length === 1 && only !== void 0 ? await readScenarioFile(only.file) : null;
		if (this.#asked !== asked) return;
		if (read === null) set(this.#imported, files);
		else if (read.ok) this.showFile(only?.file.name ?? "", read.value);
		else this.refuse(read.error);
	}
	/** Shows a document that came as a file, or was made of files. */
	showFile(name, text) {
		this.show({
			source: {
				kind: "file",
				name
			},
			text,
			name
		});
	}
	refuse(file) {
		set(this.#refusedFile, file);
		set(this.#imported, null);
	}
	/** Nothing is made of the files. */
	endImport() {
		set(this.#imported, null);
	}
	dismissFile() {
		set(this.#refusedFile, null);
	}
	chooseFlow(name) {
		set(this.#flowName, name, true);
		set(this.#changes, {});
	}
	/** Asks something else. A change back to what the flow says itself is no change. */
	changeFlow(change) {
		set(this.#changes, withoutNoChange(get(this.#namedFlow), {
			...get(this.#changes),
			...change
		}));
	}
};
// src/ui/App.svelte
var root = from_html(`<!> <!> <!> <!> <!>`, 1);
function App($$anchor, $$props) {
	push($$props, true);
	const workbench = new Workbench();
	user_effect(() => {
		document.documentElement.lang = preferences.language;
		document.documentElement.dataset["theme"] = preferences.theme;
	});
	var fragment = comment();
	var node = first_child(fragment);
	{
		const failed = ($$anchor, error = noop, reset = noop) => {
			CrashReport($$anchor, {
				get error() {
					return error();
				},
				get document() {
					return workbench.text;
				},
				get onreset() {
					return reset();
				}
			});
		};
		boundary(node, { failed }, ($$anchor) => {
			var fragment_2 = root();
			var node_1 = first_child(fragment_2);
			Page(node_1, { get workbench() {
				return workbench;
			} });
			var node_2 = sibling(node_1, 2);
			{
				const children = ($$anchor, FileDrop = noop) => {
					var fragment_3 = comment();
					var node_3 = first_child(fragment_3);
					component(node_3, FileDrop, ($$anchor, FileDrop_1) => {
						FileDrop_1($$anchor, { onfiles: (files) => void workbench.openFiles(files) });
					});
					append($$anchor, fragment_3);
				};
				Lazy(node_2, {
					load: () => __vitePreload(() => import("./FileDrop-B8sYrQY-.js"), __vite__mapDeps([94,1,2,61,62,15,16,17,95]), import.meta.url),
					children,
					$$slots: { default: true }
				});
			}
			var node_4 = sibling(node_2, 2);
			var consequent = ($$anchor) => {
				{
					const children = ($$anchor, UpdateOffer = noop) => {
						var fragment_5 = comment();
						var node_5 = first_child(fragment_5);
						component(node_5, UpdateOffer, ($$anchor, UpdateOffer_1) => {
							UpdateOffer_1($$anchor, {});
						});
						append($$anchor, fragment_5);
					};
					Lazy($$anchor, {
						load: () => __vitePreload(() => import("./UpdateOffer-DXmHyPOp.js"), __vite__mapDeps([96,1,2,15,16,17,97]), import.meta.url),
						children,
						$$slots: { default: true }
					});
				}
			};
			if_block(node_4, ($$render) => {
				$$render(consequent);
			});
			var node_6 = sibling(node_4, 2);
			var consequent_1 = ($$anchor) => {
				const file = user_derived(() => workbench.refusedFile);
				{
					const children = ($$anchor, FileRefusal = noop) => {
						var fragment_7 = comment();
						var node_7 = first_child(fragment_7);
						component(node_7, FileRefusal, ($$anchor, FileRefusal_1) => {
							FileRefusal_1($$anchor, {
								get file() {
									return get(file);
								},
								ondismiss: () => workbench.dismissFile()
							});
						});
						append($$anchor, fragment_7);
					};
					Lazy($$anchor, {
						load: () => __vitePreload(() => import("./FileRefusal-C9gLH9a4.js"), __vite__mapDeps([98,1,2,87,24,25,15,16,17,88,62]), import.meta.url),
						children,
						$$slots: { default: true }
					});
				}
			};
			if_block(node_6, ($$render) => {
				if (workbench.refusedFile !== null) $$render(consequent_1);
			});
			var node_8 = sibling(node_6, 2);
			var consequent_2 = ($$anchor) => {
				const files = user_derived(() => workbench.imported);
				var fragment_8 = comment();
				var node_9 = first_child(fragment_8);
				key(node_9, () => get(files), ($$anchor) => {
					{
						const children = ($$anchor, ImportDialog = noop) => {
							var fragment_10 = comment();
							var node_10 = first_child(fragment_10);
							component(node_10, ImportDialog, ($$anchor, ImportDialog_1) => {
								ImportDialog_1($$anchor, {
									get workbench() {
										return workbench;
									},
									get files() {
										return get(files);
									}
								});
							});
							append($$anchor, fragment_10);
						};
						Lazy($$anchor, {
							load: () => __vitePreload(() => import("./ImportDialog-DJnt33Qr.js"), __vite__mapDeps([99,1,2,100,15,16,17,46,47,24,25,61,11,10,4,101]), import.meta.url),
							children,
							$$slots: { default: true }
						});
					}
				});
				append($$anchor, fragment_8);
			};
			if_block(node_8, ($$render) => {
				if (workbench.imported !== null) $$render(consequent_2);
			});
			append($$anchor, fragment_2);
		});
	}
	append($$anchor, fragment);
	pop();
}
// src/ui/offline/trusted-types.ts
/**
* What libraries may still do by plain text, where the page's policy wants Trusted Types: put a text without markup
* into an element (paneforge writes a rule of style so), and load scripts of the page's own origin (workers).
*/
function trustOwnScripts() {
	globalThis.trustedTypes?.createPolicy("default", {
		createHTML: (text) => text.includes("<") ? null : text,
		createScriptURL: (url) => new URL(url, location.href).origin === location.origin ? url : null
	});
}
// src/ui/preload.ts
/**
* Begins to fetch what the first screen loads when it comes to it, one part after another: it is then there already.
* What fails here fails again, and is told, where it is needed.
*/
function preload() {
	const parts = [
		isShareLink(location.hash) ? __vitePreload(() => import("./codec-wJvHBn4q.js"), __vite__mapDeps([36,4,37,5,38,9,10,11]), import.meta.url) : loadScenario(parseHash(location.hash).scenario ?? "ec2-to-rds-reply-dropped"),
		__vitePreload(() => import("./NetworkMap-Bj1WwRCr.js"), __vite__mapDeps([29,1,2,13,30,31,9,10,4,8,32,33,34,35]), import.meta.url),
		__vitePreload(() => import("./player-Wd1KEFuL.js"), [], import.meta.url),
		__vitePreload(() => import("./HopPanel-BSTMqZ95.js"), __vite__mapDeps([71,1,2,32,4,9,10,8,53,16,72,19,52,51,43,44,73,74,75,76,77]), import.meta.url),
		...matchMedia("(width >= 62rem)").matches ? [__vitePreload(() => import("./Panes-CX2FJOrI.js"), __vite__mapDeps([26,1,2,27,17,28]), import.meta.url)] : []
	];
	Promise.allSettled(parts);
}
// src/main.ts
var target = document.getElementById("app");
if (target === null) throw new Error("index.html has no #app");
trustOwnScripts();
preload();
preferences.speak(parseHash(location.hash).language ?? void 0).then(() => mount(App, { target }));
export { securityGroupSchema as $, loadScenario as A, child as At, collectionSchemas as B, SvelteMap as Bt, reasonOf$2 as C, networkInterfaceSchema as Ct, shared as D, addressSchema as Dt, stepsOf as E, forbiddenBeside as Et, endOfLine as F, afterPaint as Ft, ATTACHMENT_STATES as G, Icon as Gt, vpcSchema as H, galleryName as Ht, placesIn as I, STEP_DURATION as It, transitGatewayRouteTableSchema as J, transitGatewayAttachmentSchema as K, Lazy as Kt, branchesOf$1 as L, prefersReducedMotion as Lt, readOpenText as M, pointer as Mt, useReader as N, error as Nt, MODES as O, cidrSchema as Ot, checkScenario as P, warning as Pt, outboundRuleSchema as Q, insideOf as R, Tween as Rt, mismatchReason as S, databaseSchema as St, stepNumber as T, compile as Tt, ENDPOINT_STATES as U, textIn as Ut, scenarioSchema as V, IssueList as Vt, vpcEndpointSchema as W, words as Wt, subnetSchema as X, transitGatewaySchema as Y, inboundRuleSchema as Z, lanesOf as _, internetGatewaySchema as _t, afterFailover as a, peeringSchema as at, hopSentence as b, flowLogSchema as bt, VerdictPill as c, vpnConnectionSchema as ct, askable as d, networkAclSchema as dt, routeSchema as et, asksForPorts as f, outboundEntrySchema as ft, Popover as g, targetGroupSchema as gt, Combobox as h, TARGET_HEALTHS as ht, INTERNET as i, PEERING_STATES as it, readDocument as j, parsePointer as jt, SCENARIO_NAMES as k, idSchema as kt, VERDICT_ICONS as l, vpnGatewaySchema as lt, flowEndChoices as m, loadBalancerSchema as mt, ruleLabel as n, quotasSchema as nt, verdictView as o, customerGatewaySchema as ot, withChange as p, natGatewaySchema as pt, transitGatewayRouteSchema as q, assertNever as r, prefixListSchema as rt, explainTrace as s, onPremisesSchema as st, traceQuestion as t, routeTableSchema as tt, VERDICT_TONES as u, inboundEntrySchema as ut, toneOf as v, instanceSchema as vt, targetName as w, blockPublicAccessSchema as wt, isLocalPreferred as x, egressOnlyInternetGatewaySchema as xt, explainHop as y, VERDICTS as yt, keysOf as z, cubicInOut as zt };
