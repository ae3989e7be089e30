const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./picture-fGr5KpXj.js","./index-client-Df074lVN.js","./index-C2EY9Jrc.js","./disclose-version-B95T-0FC.js","./preferences.svelte-CBLNW6o_.js","./messages-qA5bnP9Y.js","./storage-CuFJFrMF.js","./_schema-descriptions-vU6MwRT3.js","./schemas-DvnHyvLD.js","./result-BvvWxe1L.js","./compare-mTRkXyoj.js","./icmp-DyJJl9UN.js","./ip-BipVh9MG.js","./rolldown-runtime-DQp2zzRu.js","./format-QTb0hmAm.js","./legs-BAOHQjMk.js","./explanation-8HHqG5kd.js","./index-DyL2_maO.css","./MapPicture-D70Xx63K.js","./layout-paths-DQY1Zu0X.js","./view-Sc_4TEhl.js","./SubnetShape-BBwvqZoQ.js","./SubnetShape-CAKiyuT-.css","./MapPicture-CwrK0dTe.css","./markdown-DPgtjZHb.js","./flow-log-text-CuzmKAXX.js","./rule-table-C6k-7Aao.js","./wanted-Dk31dAIS.js","./trace-document-Cn4hM5eh.js","./wanted-BrwIOonI.js","./particle-gzdItXuu.js","./print-Camw8mdI.js","./VerdictBadge-DnOGvgYJ.js","./VerdictBadge-C0d9V59f.css","./print-C2KFijSv.css"])))=>i.map(i=>d[i]);
import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, D as each, E as snippet, H as delegate, I as append, L as comment, M as set_text, Mt as noop, R as from_html, U as delegated, W as event, _t as user_derived, at as child, ct as sibling, d as remove_input_defaults, dt as set, et as template_effect, f as set_attribute, it as $window, lt as proxy, n as onMount, ot as first_child, pt as state, q as get, s as bind_group, st as only_child, v as set_class, wt as push } from "./index-client-Df074lVN.js";
import { Gt as Icon, Ht as galleryName, Ut as textIn, Wt as words, g as Popover } from "./index-C2EY9Jrc.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { i as __vitePreload } from "./messages-qA5bnP9Y.js";
// src/ui/export/deliver.ts
/** Hands a file to the person, as a download. */
function download(file, name) {
	const address = URL.createObjectURL(file);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 6e4);
}
/**
* Puts what is on its way into the clipboard, as a picture or as text. Asked for at once, filled later: some browsers
* allow it only in the very moment of the click.
*/
async function copy(coming, kind) {
	const content = coming.then(async (file) => kind === "image/png" ? file : file.text());
	await navigator.clipboard.write([new ClipboardItem({ [kind]: content })]);
}
// src/ui/export/file-name.ts
/** Letters and digits of any script, with dashes between the words; empty where there are none. */
function slug(text) {
	return text.normalize("NFC").toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-").slice(0, 60).replaceAll(/^-+|-+$/gu, "");
}
/** `ec2-to-rds-app-to-orders.svg`: of what, and which flow of it. The ending may be longer: `flow-log.txt`. */
function fileName(document, flow, ending) {
	const name = [slug(document), slug(flow ?? "")].filter((part) => part !== "").join("-");
	return `${name === "" ? "packetwalk" : name}${ending}`;
}
// src/ui/export/formats.ts
/** The end of the file's name, and what kind of file it is. */
var FILES = {
	svg: {
		ending: ".svg",
		type: "image/svg+xml"
	},
	png: {
		ending: ".png",
		type: "image/png"
	},
	markdown: {
		ending: ".md",
		type: "text/markdown"
	},
	json: {
		ending: "-trace.json",
		type: "application/json"
	},
	flowLog: {
		ending: "-flow-log.txt",
		type: "text/plain"
	}
};
/** A walk as a file. What makes it is loaded when it is asked for. */
async function fileOf(format, subject, theme) {
	if (format === "png") {
		const { drawPng, drawSvg } = await __vitePreload(async () => {
			const { drawPng, drawSvg } = await import("./picture-fGr5KpXj.js");
			return {
				drawPng,
				drawSvg
			};
		}, __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23]), import.meta.url);
		return drawPng(drawSvg(subject, theme));
	}
	const text = format === "svg" ? (await __vitePreload(async () => {
		const { drawSvg } = await import("./picture-fGr5KpXj.js");
		return { drawSvg };
	}, __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23]), import.meta.url)).drawSvg(subject, theme) : await textOf(format, subject);
	return new Blob([text], { type: `${FILES[format].type};charset=utf-8` });
}
/** The same texts as the command line prints with `--all-blockers`: the page walks on past a drop, too. */
async function textOf(format, { network, trace, language }) {
	switch (format) {
		case "markdown": return (await __vitePreload(async () => {
			const { traceMarkdown } = await import("./markdown-DPgtjZHb.js").then((n) => n.t);
			return { traceMarkdown };
		}, __vite__mapDeps([24,13,15,9,12,11,25,2,1,3,4,5,6,7,8,10,14,16,17,26]), import.meta.url)).traceMarkdown(trace, language);
		case "json": {
			const { answerWishes } = await __vitePreload(async () => {
				const { answerWishes } = await import("./wanted-Dk31dAIS.js").then((n) => n.n);
				return { answerWishes };
			}, __vite__mapDeps([27,13,2,1,3,4,5,6,7,8,9,10,11,12,14,15,16,17]), import.meta.url);
			const { traceJson } = await __vitePreload(async () => {
				const { traceJson } = await import("./trace-document-Cn4hM5eh.js");
				return { traceJson };
			}, __vite__mapDeps([28,11,9,12,13,25,2,1,3,4,5,6,7,8,10,14,15,16,17,29,30]), import.meta.url);
			return traceJson(trace, language, answerWishes(network, trace));
		}
		case "flowLog": return (await __vitePreload(async () => {
			const { flowLogText } = await import("./flow-log-text-CuzmKAXX.js").then((n) => n.n);
			return { flowLogText };
		}, __vite__mapDeps([25,13,12,9]), import.meta.url)).flowLogText(trace);
	}
}
// src/ui/export/messages.ts
var CATALOGUES = {
	en: {
		export: "Export",
		label: "Export this walk",
		menu: "Menu",
		picture: "Picture of the map",
		theme: "Colours of the picture",
		themes: {
			light: "Light",
			dark: "Dark"
		},
		walk: "The walk",
		formats: {
			svg: "SVG",
			png: "PNG",
			markdown: "Markdown",
			json: "Trace, JSON",
			flowLog: "Flow log"
		},
		copy: (format) => `Copy ${format}`,
		download: (format) => `Download ${format}`,
		done: {
			copied: (format) => `${format} copied.`,
			saved: (format) => `${format} saved.`,
			failed: (format) => `The browser does not allow that: ${format}.`
		},
		print: "Print handout…",
		printHint: "One page: map, walk and the rules that decide."
	},
	ko: {
		export: "내보내기",
		label: "이 경로 내보내기",
		menu: "메뉴",
		picture: "맵 그림",
		theme: "그림 색상",
		themes: {
			light: "밝게",
			dark: "어둡게"
		},
		walk: "패킷 경로",
		formats: {
			svg: "SVG",
			png: "PNG",
			markdown: "Markdown",
			json: "트레이스 JSON",
			flowLog: "플로우 로그"
		},
		copy: (format) => `${format} 복사`,
		download: (format) => `${format} 다운로드`,
		done: {
			copied: (format) => `${format} 복사됨`,
			saved: (format) => `${format} 저장됨`,
			failed: (format) => `브라우저가 허용하지 않습니다: ${format}`
		},
		print: "유인물 인쇄…",
		printHint: "맵, 경로, 판정 규칙을 한 페이지에 담습니다."
	}
};
/** The words of the export menu, in the language chosen now. */
function exportWords() {
	return CATALOGUES[preferences.language];
}
// src/ui/export/ExportPanel.svelte
var root$1 = from_html(`<li class="svelte-1fu8gad"><span class="svelte-1fu8gad"> </span> <button type="button" class="svelte-1fu8gad"><!></button> <button type="button" class="svelte-1fu8gad"><!></button></li>`);
var root_1$1 = from_html(`<label><input type="radio" class="visually-hidden svelte-1fu8gad" name="export-theme"/> </label>`);
var root_2$1 = from_html(`<div class="panel svelte-1fu8gad"><div class="head svelte-1fu8gad"><h2 class="svelte-1fu8gad"> </h2> <fieldset class="svelte-1fu8gad"><legend class="visually-hidden"> </legend> <!></fieldset></div> <ul class="svelte-1fu8gad"><!><!></ul> <h2 class="svelte-1fu8gad"> </h2> <ul><!><!><!></ul> <button type="button" class="print svelte-1fu8gad"><!> </button> <p role="status" class="svelte-1fu8gad"> </p></div>`);
function ExportPanel($$anchor, $$props) {
	push($$props, true);
	const binding_group = [];
	const row = ($$anchor, format = noop) => {
		const label = user_derived(() => get(m).formats[format()]);
		var li = root$1();
		var span = child(li);
		var text = only_child(span, true);
		var button = sibling(span, 2);
		var node = child(button);
		Icon(node, { name: "copy" });
		reset(button);
		var button_1 = sibling(button, 2);
		var node_1 = child(button_1);
		Icon(node_1, { name: "download" });
		reset(button_1);
		reset(li);
		template_effect(($0, $1, $2, $3) => {
			set_text(text, get(label));
			set_attribute(button, "aria-label", $0);
			set_attribute(button, "title", $1);
			set_attribute(button_1, "aria-label", $2);
			set_attribute(button_1, "title", $3);
		}, [
			() => get(m).copy(get(label)),
			() => get(m).copy(get(label)),
			() => get(m).download(get(label)),
			() => get(m).download(get(label))
		]);
		delegated("click", button, () => void deliver(format(), "copied"));
		delegated("click", button_1, () => void deliver(format(), "saved"));
		append($$anchor, li);
	};
	const m = user_derived(exportWords);
	let theme = state(proxy(isDark() ? "dark" : "light"));
	let told = state("");
	function isDark() {
		if (preferences.theme !== "system") return preferences.theme === "dark";
		return matchMedia("(prefers-color-scheme: dark)").matches;
	}
	async function deliver(format, how) {
		const label = get(m).formats[format];
		const file = fileOf(format, $$props.subject, get(theme));
		try {
			if (how === "copied") await copy(file, format === "png" ? "image/png" : "text/plain");
			else download(await file, fileName($$props.document, $$props.flow, FILES[format].ending));
			set(told, get(m).done[how](label), true);
		} catch {
			set(told, get(m).done.failed(label), true);
		}
	}
	var div = root_2$1();
	var div_1 = child(div);
	var h2 = child(div_1);
	var text_1 = only_child(h2, true);
	var fieldset = sibling(h2, 2);
	var legend = child(fieldset);
	var text_2 = only_child(legend, true);
	var node_2 = sibling(legend, 2);
	each(node_2, 16, () => ["light", "dark"], (each) => each, ($$anchor, each) => {
		var label_1 = root_1$1();
		let classes;
		var input = child(label_1);
		remove_input_defaults(input);
		var input_value;
		var text_3 = sibling(input);
		reset(label_1);
		template_effect(() => {
			classes = set_class(label_1, 1, "svelte-1fu8gad", null, classes, { chosen: get(theme) === each });
			if (input_value !== (input_value = each)) input.value = (input.__value = input_value) ?? "";
			set_text(text_3, ` ${get(m).themes[each] ?? ""}`);
		});
		bind_group(binding_group, [], input, () => {
			return get(theme);
		}, ($$value) => set(theme, $$value));
		append($$anchor, label_1);
	});
	reset(fieldset);
	reset(div_1);
	var ul = sibling(div_1, 2);
	var node_3 = child(ul);
	row(node_3, () => "svg");
	row(sibling(node_3), () => "png");
	reset(ul);
	var h2_1 = sibling(ul, 2);
	var text_4 = only_child(h2_1, true);
	var ul_1 = sibling(h2_1, 2);
	var node_5 = child(ul_1);
	row(node_5, () => "markdown");
	var node_6 = sibling(node_5);
	row(node_6, () => "json");
	row(sibling(node_6), () => "flowLog");
	reset(ul_1);
	var button_2 = sibling(ul_1, 2);
	var node_8 = child(button_2);
	Icon(node_8, { name: "printer" });
	var text_5 = sibling(node_8);
	reset(button_2);
	var p = sibling(button_2, 2);
	var text_6 = only_child(p, true);
	reset(div);
	template_effect(() => {
		set_text(text_1, get(m).picture);
		set_text(text_2, get(m).theme);
		set_text(text_4, get(m).walk);
		set_attribute(button_2, "title", get(m).printHint);
		set_text(text_5, ` ${get(m).print ?? ""}`);
		set_text(text_6, get(told));
	});
	delegated("click", button_2, () => print());
	append($$anchor, div);
	pop();
}
delegate(["click"]);
// src/ui/export/ExportMenu.svelte
var root = from_html(`<span class="face svelte-1o6ljgw"><!> <span class="word svelte-1o6ljgw"> </span></span>`);
var root_1 = from_html(`<div class="preferred svelte-1o6ljgw"><!></div>`);
var root_2 = from_html(`<!> <!>`, 1);
var root_3 = from_html(`<div class="export svelte-1o6ljgw"><!></div>`);
function ExportMenu($$anchor, $$props) {
	push($$props, true);
	/** What else stands in this menu where the page is too narrow for it; null elsewhere. */
	/** Printing waits for nothing: what makes the sheet is there before somebody asks for it. */
	let handout = state(null);
	const m = user_derived(exportWords);
	const language = user_derived(() => preferences.language);
	const title = user_derived(() => $$props.workbench.title === null ? words().scenario.untitled : textIn($$props.workbench.title, get(language)));
	const subject = user_derived(() => {
		const { network, trace } = $$props.workbench;
		if (network === null || trace === null) return null;
		return {
			network,
			trace,
			language: get(language),
			title: get(title),
			...$$props.editing === null ? {} : { view: $$props.editing.view }
		};
	});
	onMount(() => {
		__vitePreload(() => import("./print-Camw8mdI.js").then((module) => set(handout, module), () => void 0), __vite__mapDeps([31,1,3,2,4,5,6,7,8,9,10,11,12,13,14,15,16,17,26,18,19,20,21,22,23,32,33,34]), import.meta.url);
	});
	function onbeforeprint() {
		if (get(subject) !== null) get(handout)?.layOut(get(subject));
	}
	var fragment = comment();
	event("beforeprint", $window, onbeforeprint);
	var node = first_child(fragment);
	var consequent_2 = ($$anchor) => {
		var div = root_3();
		var node_1 = child(div);
		{
			const button = ($$anchor) => {
				var span = root();
				var node_2 = child(span);
				{
					let $0 = user_derived(() => $$props.preferred === null ? "download" : "menu");
					Icon(node_2, { get name() {
						return get($0);
					} });
				}
				var span_1 = sibling(node_2, 2);
				var text = only_child(span_1, true);
				reset(span);
				template_effect(() => {
					set_attribute(span, "title", $$props.preferred === null ? get(m).label : get(m).menu);
					set_text(text, $$props.preferred === null ? get(m).export : get(m).menu);
				});
				append($$anchor, span);
			};
			let $0 = user_derived(() => $$props.preferred === null ? get(m).label : get(m).menu);
			Popover(node_1, {
				get label() {
					return get($0);
				},
				button,
				children: ($$anchor, $$slotProps) => {
					var fragment_1 = root_2();
					var node_3 = first_child(fragment_1);
					var consequent = ($$anchor) => {
						var div_1 = root_1();
						var node_4 = child(div_1);
						snippet(node_4, () => $$props.preferred);
						reset(div_1);
						append($$anchor, div_1);
					};
					if_block(node_3, ($$render) => {
						if ($$props.preferred !== null) $$render(consequent);
					});
					var node_5 = sibling(node_3, 2);
					var consequent_1 = ($$anchor) => {
						{
							let $0 = user_derived(() => galleryName($$props.workbench.source) ?? get(title));
							let $1 = user_derived(() => $$props.workbench.flowIsChanged ? null : $$props.workbench.flowName);
							ExportPanel($$anchor, {
								get subject() {
									return get(subject);
								},
								get document() {
									return get($0);
								},
								get flow() {
									return get($1);
								}
							});
						}
					};
					if_block(node_5, ($$render) => {
						if (get(subject) !== null) $$render(consequent_1);
					});
					append($$anchor, fragment_1);
				},
				$$slots: {
					button: true,
					default: true
				}
			});
		}
		reset(div);
		append($$anchor, div);
	};
	if_block(node, ($$render) => {
		if (get(subject) !== null || $$props.preferred !== null) $$render(consequent_2);
	});
	append($$anchor, fragment);
	pop();
}
export { ExportMenu as default };
