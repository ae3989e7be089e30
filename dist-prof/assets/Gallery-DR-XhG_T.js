import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, D as each, H as delegate, I as append, L as comment, M as set_text, Mt as noop, Nt as to_array, R as from_html, U as delegated, V as text, W as event, _t as user_derived, at as child, ct as sibling, d as remove_input_defaults, dt as set, et as template_effect, f as set_attribute, m as set_value, o as bind_this, ot as first_child, p as set_checked, pt as state, q as get, st as only_child, wt as push, x as attach, z as from_svg } from "./index-client-Df074lVN.js";
import { n as remembered } from "./storage-CuFJFrMF.js";
import { n as ok } from "./result-BvvWxe1L.js";
import { A as loadScenario, Gt as Icon, P as checkScenario, Tt as compile, Ut as textIn, k as SCENARIO_NAMES, t as traceQuestion, u as VERDICT_TONES } from "./index-C2EY9Jrc.js";
import { i as progressOf, r as parseWalked, t as WALKED } from "./walked-D1zfWMUb.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { a as layoutNetwork, s as boxAround, t as layoutLines, v as involvedBy } from "./layout-paths-DQY1Zu0X.js";
import { n as givenFiles, r as givenFolder } from "./given-DcH-TjBr.js";
import { t as fileWords } from "./messages-B2MbmBsu.js";
// src/ui/gallery/cards.ts
var LEVELS = [
	"basic",
	"intermediate",
	"advanced",
	"other"
];
var cards;
/** Reads the whole gallery, once, when somebody first wants to choose from it. The page stays usable meanwhile. */
function loadCards() {
	cards ??= readCards();
	return cards;
}
/** Milliseconds of work after which the page may draw. */
var TURN = 12;
async function readCards() {
	const found = await Promise.all(SCENARIO_NAMES.map(loadScenario));
	const read = [];
	let since = performance.now();
	for (const [index, name] of SCENARIO_NAMES.entries()) {
		const document = found[index];
		read.push(cardOf(name, document === void 0 ? null : scenarioOf(document)));
		if (performance.now() - since < TURN) continue;
		await new Promise((resolve) => setTimeout(resolve));
		since = performance.now();
	}
	return read;
}
function scenarioOf({ text, read }) {
	const checked = checkScenario(text, ok(read));
	return checked.ok ? checked.value.scenario : null;
}
function cardOf(name, scenario) {
	const { title = name, description, topics = [], level = "other", flows = {} } = scenario ?? {};
	return {
		name,
		title: both(title),
		description: both(description),
		topics,
		level,
		flows: Object.keys(flows),
		scenario
	};
}
function both(text) {
	return {
		en: textIn(text ?? "", "en"),
		ko: textIn(text ?? "", "ko")
	};
}
// src/ui/gallery/topics.ts
/**
* The topics of the gallery, in the order in which one learns them: what a scenario lists under `topics`, and how people
* call it. A topic that is not here is shown as it is written.
*/
var TOPICS = {
	vpc: ["VPCs and subnets", "VPC와 서브넷"],
	"security-group": ["Security groups", "보안 그룹"],
	"network-acl": ["Network ACLs", "네트워크 ACL"],
	stateless: ["Stateful and stateless", "상태 저장과 비저장"],
	"ephemeral-ports": ["Ephemeral ports", "임시 포트"],
	"route-table": ["Route tables", "라우팅 테이블"],
	"prefix-list": ["Prefix lists", "접두사 목록"],
	"internet-gateway": ["Internet gateways", "인터넷 게이트웨이"],
	"nat-gateway": ["NAT gateways", "NAT 게이트웨이"],
	"nat-instance": ["NAT instances", "NAT 인스턴스"],
	ipv6: ["IPv6", "IPv6"],
	"egress-only-internet-gateway": ["Egress-only internet gateways", "외부 전용 인터넷 게이트웨이"],
	dns: ["DNS", "DNS"],
	icmp: ["ICMP", "ICMP"],
	mtu: ["MTU", "MTU"],
	"load-balancer": ["Load balancers", "로드 밸런서"],
	"network-load-balancer": ["Network Load Balancers", "네트워크 로드 밸런서"],
	"application-load-balancer": ["Application Load Balancers", "애플리케이션 로드 밸런서"],
	"gateway-load-balancer": ["Gateway Load Balancers", "게이트웨이 로드 밸런서"],
	database: ["Databases", "데이터베이스"],
	"route-53": ["Route 53", "Route 53"],
	cloudfront: ["CloudFront", "CloudFront"],
	waf: ["AWS WAF", "AWS WAF"],
	lambda: ["Lambda", "Lambda"],
	container: ["Containers", "컨테이너"],
	"auto-scaling": ["Auto Scaling", "Auto Scaling"],
	"vpc-endpoint": ["VPC endpoints", "VPC 엔드포인트"],
	privatelink: ["PrivateLink", "PrivateLink"],
	peering: ["VPC peering", "VPC 피어링"],
	"transit-gateway": ["Transit gateways", "전송 게이트웨이"],
	vpn: ["Site-to-Site VPN", "Site-to-Site VPN"],
	"client-vpn": ["Client VPN", "Client VPN"],
	"direct-connect": ["Direct Connect", "Direct Connect"],
	"on-premises": ["On-premises networks", "온프레미스 네트워크"],
	firewall: ["Firewalls on the path", "경로의 방화벽"],
	"asymmetric-routing": ["Asymmetric routing", "비대칭 라우팅"],
	"block-public-access": ["Block Public Access", "퍼블릭 액세스 차단"],
	"flow-log": ["Flow logs", "플로우 로그"],
	symptoms: ["From symptom to cause", "증상에서 원인으로"]
};
var TOPIC_ORDER = Object.keys(TOPICS);
/** What a topic is called, in both languages. */
function topicNames(topic) {
	return TOPICS[topic] ?? [topic];
}
function topicName(topic, language) {
	const [en, ko] = TOPICS[topic] ?? [topic, topic];
	return language === "ko" ? ko : en;
}
// src/ui/gallery/choice.ts
/** The cards that are looked for. Words are found in both languages, whichever the page speaks. */
function chosenCards(cards, { search, topic, level, isNew }, walked) {
	const words = plain(search).split(/\s+/u);
	return cards.filter((card) => (topic === null || card.topics.includes(topic)) && (level === null || card.level === level) && !(isNew && progressOf(walked, card) === "all") && hasAll(card, words));
}
function hasAll(card, words) {
	const { name, title, description, topics } = card;
	const all = plain([
		name,
		title.en,
		title.ko,
		description.en,
		description.ko,
		...topics,
		...topics.flatMap(topicNames)
	].join(" "));
	return words.every((word) => all.includes(word));
}
/** Letters as one writes them, whatever the keyboard or the file system made of them. */
function plain(text) {
	return text.normalize("NFC").toLowerCase();
}
/** The cards from easy to hard; levels without any are left out. */
function cardsByLevel(cards) {
	return LEVELS.map((level) => [level, cards.filter((card) => card.level === level)]).filter(([, group]) => group.length > 0);
}
/** The topics of the cards with how many have each, in the order in which one learns them; unknown ones last. */
function topicsOf(cards) {
	const counts = /* @__PURE__ */ new Map();
	for (const topic of cards.flatMap(({ topics }) => [...new Set(topics)])) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	const place = (topic) => {
		const found = TOPIC_ORDER.indexOf(topic);
		return found === -1 ? TOPIC_ORDER.length : found;
	};
	return [...counts].sort(([a], [b]) => place(a) - place(b) || a.localeCompare(b, "en"));
}
// src/ui/gallery/messages.ts
var CATALOGUES = {
	en: {
		title: "Choose a scenario",
		search: "Search scenarios",
		close: "Close",
		loading: "Reading the scenarios…",
		none: "No scenario has these words.",
		reset: "Show all scenarios",
		found: (count) => count === 1 ? "1 scenario" : `${count} scenarios`,
		topics: "Topics",
		allTopics: "All topics",
		level: "Level",
		anyLevel: "All levels",
		levels: {
			basic: "Basics",
			intermediate: "Intermediate",
			advanced: "Advanced",
			other: "More scenarios"
		},
		isNew: "Not walked yet",
		own: "My scenarios",
		walkedOf: (walked, count) => `${walked} of ${count} walked`,
		walked: "walked",
		walkedSome: (flows, count) => `${flows} of ${count} walked`,
		open: "open now",
		verdicts: {
			reachable: "reachable",
			partial: "works sometimes",
			"no-response": "no response",
			unreachable: "unreachable",
			unknown: "not known"
		}
	},
	ko: {
		title: "시나리오 선택",
		search: "시나리오 검색",
		close: "닫기",
		loading: "시나리오를 읽는 중…",
		none: "검색 결과가 없습니다.",
		reset: "모든 시나리오 보기",
		found: (count) => `시나리오 ${count}개`,
		topics: "주제",
		allTopics: "모든 주제",
		level: "난이도",
		anyLevel: "모든 난이도",
		levels: {
			basic: "기본",
			intermediate: "중급",
			advanced: "고급",
			other: "그 밖의 시나리오"
		},
		isNew: "아직 안 본 것만",
		own: "내 시나리오",
		walkedOf: (walked, count) => `${count}개 중 ${walked}개 완료`,
		walked: "완료",
		walkedSome: (flows, count) => `${count}개 중 ${flows}개 완료`,
		open: "열려 있음",
		verdicts: {
			reachable: "도달 가능",
			partial: "일부만 작동",
			"no-response": "응답 없음",
			unreachable: "도달 불가",
			unknown: "알 수 없음"
		}
	}
};
/** The words of the gallery, in the language chosen now. */
function galleryWords() {
	return CATALOGUES[preferences.language];
}
// src/layout/thumbnail.ts
/** The same picture as the map's: layout and walk are the same functions. */
function thumbnailOf(network, trace) {
	const diagram = layoutNetwork(network, trace === null ? {} : { involved: involvedBy(trace) });
	const walk = trace === null ? null : layoutLines(diagram, trace);
	const lines = walk?.lines ?? [];
	const isInvolved = (key) => walk?.involved.has(key) === true;
	const glyphs = [...diagram.nodes.map(({ key, center }) => ({
		key,
		box: boxAround(center, 40)
	})), ...diagram.outside.map(({ key, box }) => ({
		key,
		box
	}))];
	const tier = (name) => rectangles(diagram.subnets.filter((it) => isDrawn(it) && it.tier === name).map(({ box }) => box));
	return {
		box: diagram.box,
		verdict: trace?.verdict ?? null,
		vpcs: rectangles(diagram.vpcs.map(({ box }) => box)),
		subnets: {
			public: tier("public"),
			private: tier("private"),
			isolated: tier("isolated")
		},
		gateways: rectangles(diagram.gateways.map(({ box }) => box)),
		nodes: {
			involved: rectangles(glyphs.filter(({ key }) => isInvolved(key)).map(({ box }) => box)),
			others: rectangles(glyphs.filter(({ key }) => !isInvolved(key)).map(({ box }) => box))
		},
		request: joined(lines.filter(({ leg }) => leg === "request").map(({ shape }) => shape)),
		response: joined(lines.filter(({ leg }) => leg === "response").map(({ shape }) => shape)),
		ghost: joined(lines.map(({ ghostShape }) => ghostShape)),
		stop: walk?.gates.find(({ state }) => state === "deny" || state === "unknown")?.at ?? null
	};
}
function isDrawn({ kind }) {
	return kind !== "no-subnet";
}
var RADIUS = 8;
/** Boxes with round corners, as one path. */
function rectangles(boxes) {
	return joined(boxes.map(({ x, y, width, height }) => {
		const r = Math.min(RADIUS, width / 2, height / 2);
		const [w, h] = [width - 2 * r, height - 2 * r];
		return `M${x + r} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
	}));
}
function joined(shapes) {
	return shapes.join("");
}
// src/ui/gallery/drawings.ts
var drawn = /* @__PURE__ */ new Map();
var waiting = /* @__PURE__ */ new Map();
var isAtWork = false;
/** The first flow of a scenario in small; null where it cannot be drawn. */
function drawing(scenario) {
	const known = drawn.get(scenario);
	if (known !== void 0) return Promise.resolve(known);
	return new Promise((resolve) => {
		waiting.set(scenario, resolve);
		if (!isAtWork) next();
	});
}
/** It is out of sight again. */
function forget(scenario) {
	waiting.delete(scenario);
}
/** One at a time, with room for the page to draw and to scroll in between. */
function next() {
	isAtWork = waiting.size > 0;
	if (!isAtWork) return;
	setTimeout(() => {
		const [first] = waiting;
		if (first !== void 0) {
			const [scenario, resolve] = first;
			waiting.delete(scenario);
			const thumbnail = draw(scenario);
			drawn.set(scenario, thumbnail);
			resolve(thumbnail);
		}
		next();
	});
}
function draw(scenario) {
	const network = compile(scenario);
	if (!network.ok) return null;
	const [flow] = Object.values(scenario.flows ?? {});
	const trace = flow === void 0 ? null : traceQuestion(network.value, flow, { continuePastDrop: true });
	return thumbnailOf(network.value, trace?.ok === true ? trace.value : null);
}
// src/ui/gallery/Thumbnail.svelte
var root$5 = from_svg(`<path class="sign svelte-ivktnj" d="M0 -5v6M0 4.4v.4"></path>`);
var root_1$5 = from_svg(`<path class="sign svelte-ivktnj" d="M-4 -4l8 8M4 -4l-8 8"></path>`);
var root_2$4 = from_svg(`<g><circle r="10" class="svelte-ivktnj"></circle><!></g>`);
var root_3$2 = from_svg(`<svg role="img" class="svelte-ivktnj"><path class="vpc svelte-ivktnj"></path><path class="public svelte-ivktnj"></path><path class="private svelte-ivktnj"></path><path class="isolated svelte-ivktnj"></path><path class="gateway svelte-ivktnj"></path><path class="node svelte-ivktnj"></path><path class="ghost svelte-ivktnj"></path><path class="line svelte-ivktnj"></path><path class="line response svelte-ivktnj"></path><path class="node involved svelte-ivktnj"></path><!></svg>`);
var root_4$2 = from_html(`<span class="frame svelte-ivktnj"><!></span>`);
function Thumbnail($$anchor, $$props) {
	push($$props, true);
	/** A scenario's map and first walk in small, drawn once it comes into sight. */
	const m = user_derived(galleryWords);
	let thumbnail = state(null);
	/** The radius of the cross: the same on the screen whatever the size of the network. */
	const mark = user_derived(() => get(thumbnail) === null ? 0 : Math.max(get(thumbnail).box.width, get(thumbnail).box.height * 1.6) / 26);
	const drawInSight = (element) => {
		const observer = new IntersectionObserver(([entry]) => {
			if (entry?.isIntersecting !== true) forget($$props.scenario);
			else drawing($$props.scenario).then((drawn) => {
				set(thumbnail, drawn);
				observer.disconnect();
			});
		}, { rootMargin: "160px" });
		observer.observe(element);
		return () => {
			observer.disconnect();
			forget($$props.scenario);
		};
	};
	var span = root_4$2();
	var node = child(span);
	var consequent_2 = ($$anchor) => {
		const computed_const = user_derived(() => {
			return get(thumbnail);
		});
		var svg = root_3$2();
		var path = child(svg);
		var path_1 = sibling(path);
		var path_2 = sibling(path_1);
		var path_3 = sibling(path_2);
		var path_4 = sibling(path_3);
		var path_5 = sibling(path_4);
		var path_6 = sibling(path_5);
		var path_7 = sibling(path_6);
		var path_8 = sibling(path_7);
		var path_9 = sibling(path_8);
		var node_1 = sibling(path_9);
		var consequent_1 = ($$anchor) => {
			var g = root_2$4();
			var node_2 = sibling(child(g));
			var consequent = ($$anchor) => {
				var path_10 = root$5();
				append($$anchor, path_10);
			};
			var alternate = ($$anchor) => {
				var path_11 = root_1$5();
				append($$anchor, path_11);
			};
			if_block(node_2, ($$render) => {
				if (get(computed_const).verdict === "unknown") $$render(consequent);
				else $$render(alternate, -1);
			});
			reset(g);
			template_effect(() => set_attribute(g, "transform", `translate(${get(computed_const).stop.x ?? ""} ${get(computed_const).stop.y ?? ""}) scale(${get(mark) / 10})`));
			append($$anchor, g);
		};
		if_block(node_1, ($$render) => {
			if (get(computed_const).stop !== null) $$render(consequent_1);
		});
		reset(svg);
		template_effect(() => {
			set_attribute(svg, "viewBox", `${get(computed_const).box.x ?? ""} ${get(computed_const).box.y ?? ""} ${get(computed_const).box.width ?? ""} ${get(computed_const).box.height ?? ""}`);
			set_attribute(svg, "data-tone", get(computed_const).verdict === null ? "unknown" : VERDICT_TONES[get(computed_const).verdict]);
			set_attribute(svg, "aria-label", get(computed_const).verdict === null ? "" : get(m).verdicts[get(computed_const).verdict]);
			set_attribute(path, "d", get(thumbnail).vpcs);
			set_attribute(path_1, "d", get(computed_const).subnets.public);
			set_attribute(path_2, "d", get(computed_const).subnets.private);
			set_attribute(path_3, "d", get(computed_const).subnets.isolated);
			set_attribute(path_4, "d", get(thumbnail).gateways);
			set_attribute(path_5, "d", get(computed_const).nodes.others);
			set_attribute(path_6, "d", get(thumbnail).ghost);
			set_attribute(path_7, "d", get(thumbnail).request);
			set_attribute(path_8, "d", get(thumbnail).response);
			set_attribute(path_9, "d", get(computed_const).nodes.involved);
		});
		append($$anchor, svg);
	};
	if_block(node, ($$render) => {
		if (get(thumbnail) !== null) $$render(consequent_2);
	});
	reset(span);
	attach(span, () => drawInSight);
	append($$anchor, span);
	pop();
}
// src/ui/gallery/GalleryCard.svelte
var root$4 = from_html(`<span class="badge svelte-1yofyb3"> </span>`);
var root_1$4 = from_html(`<!> `, 1);
var root_2$3 = from_html(`<span class="badge walked svelte-1yofyb3"><!></span>`);
var root_3$1 = from_html(`<span class="svelte-1yofyb3"> </span>`);
var root_4$1 = from_html(`<button type="button" class="svelte-1yofyb3"><strong class="svelte-1yofyb3"> </strong> <span class="description svelte-1yofyb3"> </span> <span class="picture svelte-1yofyb3"><!> <!> <!></span> <span class="topics svelte-1yofyb3"></span></button>`);
function GalleryCard($$anchor, $$props) {
	push($$props, true);
	/** It is the scenario that the page shows. */
	const m = user_derived(galleryWords);
	const language = user_derived(() => preferences.language);
	const progress = user_derived(() => progressOf($$props.walked, $$props.card));
	const flowsWalked = user_derived(() => $$props.card.flows.filter((flow) => $$props.walked.get($$props.card.name)?.has(flow)).length);
	var button = root_4$1();
	var strong = child(button);
	var text$1 = only_child(strong, true);
	var span = sibling(strong, 2);
	var text_1 = only_child(span, true);
	var span_1 = sibling(span, 2);
	var node = child(span_1);
	var consequent = ($$anchor) => {
		Thumbnail($$anchor, { get scenario() {
			return $$props.card.scenario;
		} });
	};
	if_block(node, ($$render) => {
		if ($$props.card.scenario !== null) $$render(consequent);
	});
	var node_1 = sibling(node, 2);
	var consequent_1 = ($$anchor) => {
		var span_2 = root$4();
		var text_2 = only_child(span_2, true);
		template_effect(() => set_text(text_2, get(m).open));
		append($$anchor, span_2);
	};
	if_block(node_1, ($$render) => {
		if ($$props.isOpen) $$render(consequent_1);
	});
	var node_2 = sibling(node_1, 2);
	var consequent_3 = ($$anchor) => {
		var span_3 = root_2$3();
		var node_3 = child(span_3);
		var consequent_2 = ($$anchor) => {
			var fragment_1 = root_1$4();
			var node_4 = first_child(fragment_1);
			Icon(node_4, { name: "check" });
			var text_3 = sibling(node_4);
			template_effect(() => set_text(text_3, ` ${get(m).walked ?? ""}`));
			append($$anchor, fragment_1);
		};
		var alternate = ($$anchor) => {
			var text_4 = text();
			template_effect(($0) => set_text(text_4, $0), [() => get(m).walkedSome(get(flowsWalked), $$props.card.flows.length)]);
			append($$anchor, text_4);
		};
		if_block(node_3, ($$render) => {
			if (get(progress) === "all") $$render(consequent_2);
			else $$render(alternate, -1);
		});
		reset(span_3);
		template_effect(() => set_attribute(span_3, "data-progress", get(progress)));
		append($$anchor, span_3);
	};
	if_block(node_2, ($$render) => {
		if (get(progress) !== "none") $$render(consequent_3);
	});
	reset(span_1);
	var span_4 = sibling(span_1, 2);
	each(span_4, 20, () => $$props.card.topics, (topic) => topic, ($$anchor, topic) => {
		var span_5 = root_3$1();
		var text_5 = only_child(span_5, true);
		template_effect(($0) => set_text(text_5, $0), [() => topicName(topic, get(language))]);
		append($$anchor, span_5);
	});
	reset(span_4);
	reset(button);
	template_effect(() => {
		set_attribute(button, "aria-current", $$props.isOpen ? "true" : void 0);
		set_text(text$1, $$props.card.title[get(language)]);
		set_text(text_1, $$props.card.description[get(language)]);
	});
	delegated("click", button, () => $$props.onchoose($$props.card.name));
	append($$anchor, button);
	pop();
}
delegate(["click"]);
// src/ui/gallery/GalleryFilters.svelte
var root$3 = from_html(`<button type="button" class="svelte-1vzsrno"> </button>`);
var root_1$3 = from_html(`<button type="button" class="svelte-1vzsrno"> <span class="count svelte-1vzsrno"> </span></button>`);
var root_2$2 = from_html(`<div class="filters svelte-1vzsrno"><div role="group" class="svelte-1vzsrno"><h3 class="svelte-1vzsrno"> </h3> <!></div> <div role="group" class="svelte-1vzsrno"><h3 class="svelte-1vzsrno"> </h3> <button type="button" class="svelte-1vzsrno"> <span class="count svelte-1vzsrno"> </span></button> <!></div></div>`);
function GalleryFilters($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(galleryWords);
	const levels = user_derived(() => LEVELS.filter((level) => $$props.cards.some((card) => card.level === level)));
	const topics = user_derived(() => topicsOf($$props.cards));
	var div = root_2$2();
	var div_1 = child(div);
	var h3 = child(div_1);
	var text = only_child(h3, true);
	var node = sibling(h3, 2);
	each(node, 16, () => [null, ...get(levels)], (level) => level, ($$anchor, level) => {
		var button = root$3();
		var text_1 = only_child(button, true);
		template_effect(() => {
			set_attribute(button, "aria-pressed", $$props.choice.level === level);
			set_text(text_1, level === null ? get(m).anyLevel : get(m).levels[level]);
		});
		delegated("click", button, () => $$props.onchange({
			...$$props.choice,
			level
		}));
		append($$anchor, button);
	});
	reset(div_1);
	var div_2 = sibling(div_1, 2);
	var h3_1 = child(div_2);
	var text_2 = only_child(h3_1, true);
	var button_1 = sibling(h3_1, 2);
	var text_3 = child(button_1);
	var span = sibling(text_3);
	var text_4 = only_child(span, true);
	reset(button_1);
	var node_1 = sibling(button_1, 2);
	each(node_1, 17, () => get(topics), ([topic, count]) => topic, ($$anchor, $$item) => {
		var $$array = user_derived(() => to_array(get($$item), 2));
		let topic = () => get($$array)[0];
		let count = () => get($$array)[1];
		var button_2 = root_1$3();
		var text_5 = child(button_2);
		var span_1 = sibling(text_5);
		var text_6 = only_child(span_1, true);
		reset(button_2);
		template_effect(($0) => {
			set_attribute(button_2, "aria-pressed", $$props.choice.topic === topic());
			set_text(text_5, `${$0 ?? ""} `);
			set_text(text_6, count());
		}, [() => topicName(topic(), preferences.language)]);
		delegated("click", button_2, () => $$props.onchange({
			...$$props.choice,
			topic: $$props.choice.topic === topic() ? null : topic()
		}));
		append($$anchor, button_2);
	});
	reset(div_2);
	reset(div);
	template_effect(() => {
		set_attribute(div_1, "aria-label", get(m).level);
		set_text(text, get(m).level);
		set_attribute(div_2, "aria-label", get(m).topics);
		set_text(text_2, get(m).topics);
		set_attribute(button_1, "aria-pressed", $$props.choice.topic === null);
		set_text(text_3, `${get(m).allTopics ?? ""} `);
		set_text(text_4, $$props.cards.length);
	});
	delegated("click", button_1, () => $$props.onchange({
		...$$props.choice,
		topic: null
	}));
	append($$anchor, div);
	pop();
}
delegate(["click"]);
// src/ui/files/OpenFile.svelte
var root$2 = from_html(`<label class="svelte-lmi4ec"><!> <input type="file" class="visually-hidden svelte-lmi4ec" multiple=""/></label>`);
var root_1$2 = from_html(`<div class="svelte-lmi4ec"><!> <!></div>`);
function OpenFile($$anchor, $$props) {
	push($$props, true);
	const picker = ($$anchor, isFolder = noop) => {
		var label = root$2();
		var node = child(label);
		{
			let $0 = user_derived(() => isFolder() ? "list" : "open");
			Icon(node, { get name() {
				return get($0);
			} });
		}
		var text = sibling(node);
		var input = sibling(text);
		reset(label);
		template_effect(() => {
			set_text(text, ` ${(isFolder() ? get(m).openFolder : get(m).open) ?? ""} `);
			input.webkitdirectory = isFolder();
			set_attribute(input, "accept", isFolder() ? void 0 : ".yaml,.yml,.json,.template,.tfstate,.zip");
		});
		delegated("change", input, ({ currentTarget }) => {
			const files = [...currentTarget.files ?? []];
			if (files.length > 0) $$props.onfiles(isFolder() ? givenFolder(files) : givenFiles(files));
			currentTarget.value = "";
		});
		append($$anchor, label);
	};
	const m = user_derived(fileWords);
	var div = root_1$2();
	var node_1 = child(div);
	picker(node_1, () => false);
	picker(sibling(node_1, 2), () => true);
	reset(div);
	template_effect(() => set_attribute(div, "title", get(m).opens));
	append($$anchor, div);
	pop();
}
delegate(["change"]);
// src/ui/gallery/GalleryHeader.svelte
var root$1 = from_html(`<p class="svelte-541uy0"> </p>`);
var root_1$1 = from_html(`<button type="button" class="own svelte-541uy0"><!> </button>`);
var root_2$1 = from_html(`<div class="head svelte-541uy0"><h2 class="svelte-541uy0"> </h2> <!> <label class="search svelte-541uy0"><!> <span class="visually-hidden"> </span> <input type="search" class="svelte-541uy0"/></label> <label class="new svelte-541uy0"><input type="checkbox"/> </label> <!> <div class="file"><!></div> <button type="button" class="close svelte-541uy0"><!></button></div>`);
function GalleryHeader($$anchor, $$props) {
	push($$props, true);
	/** Of all scenarios. */
	/** Goes to the scenarios that the browser keeps; null where it keeps none. */
	const m = user_derived(galleryWords);
	var div = root_2$1();
	var h2 = child(div);
	var text = only_child(h2, true);
	var node = sibling(h2, 2);
	var consequent = ($$anchor) => {
		var p = root$1();
		var text_1 = only_child(p, true);
		template_effect(($0) => set_text(text_1, $0), [() => get(m).walkedOf($$props.walkedCount, $$props.count)]);
		append($$anchor, p);
	};
	if_block(node, ($$render) => {
		if ($$props.count > 0) $$render(consequent);
	});
	var label = sibling(node, 2);
	var node_1 = child(label);
	Icon(node_1, { name: "search" });
	var span = sibling(node_1, 2);
	var text_2 = only_child(span, true);
	var input = sibling(span, 2);
	remove_input_defaults(input);
	reset(label);
	var label_1 = sibling(label, 2);
	var input_1 = child(label_1);
	remove_input_defaults(input_1);
	var text_3 = sibling(input_1);
	reset(label_1);
	var node_2 = sibling(label_1, 2);
	var consequent_1 = ($$anchor) => {
		var button = root_1$1();
		var node_3 = child(button);
		Icon(node_3, { name: "list" });
		var text_4 = sibling(node_3);
		reset(button);
		template_effect(() => set_text(text_4, ` ${get(m).own ?? ""}`));
		delegated("click", button, function(...$$args) {
			$$props.onown?.apply(this, $$args);
		});
		append($$anchor, button);
	};
	if_block(node_2, ($$render) => {
		if ($$props.onown !== null) $$render(consequent_1);
	});
	var div_1 = sibling(node_2, 2);
	OpenFile(child(div_1), { get onfiles() {
		return $$props.onfiles;
	} });
	reset(div_1);
	var button_1 = sibling(div_1, 2);
	var node_5 = child(button_1);
	Icon(node_5, { name: "cross" });
	reset(button_1);
	reset(div);
	template_effect(() => {
		set_text(text, get(m).title);
		set_text(text_2, get(m).search);
		set_attribute(input, "placeholder", get(m).search);
		set_value(input, $$props.choice.search);
		set_checked(input_1, $$props.choice.isNew);
		set_text(text_3, ` ${get(m).isNew ?? ""}`);
		set_attribute(button_1, "aria-label", get(m).close);
		set_attribute(button_1, "title", get(m).close);
	});
	delegated("input", input, ({ currentTarget }) => $$props.onchange({
		...$$props.choice,
		search: currentTarget.value
	}));
	delegated("change", input_1, ({ currentTarget }) => $$props.onchange({
		...$$props.choice,
		isNew: currentTarget.checked
	}));
	delegated("click", button_1, function(...$$args) {
		$$props.onclose?.apply(this, $$args);
	});
	append($$anchor, div);
	pop();
}
delegate([
	"input",
	"change",
	"click"
]);
// src/ui/gallery/grid-keys.ts
var STEPS = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};
/**
* Arrow keys walk through the cards as they stand on the screen: to the nearest in that direction. Down from the search
* field leads to the first card; up from the first row back to the field.
*/
function walkGrid(event, root) {
	const step = STEPS[event.key];
	const here = document.activeElement;
	if (step === void 0 || event.altKey || event.ctrlKey || event.metaKey || !(here instanceof HTMLElement)) return;
	const cards = [...root.querySelectorAll("li > button")];
	const field = root.querySelector("input[type=search]");
	if (here === field) {
		if (event.key !== "ArrowDown") return;
		cards[0]?.focus();
	} else {
		if (!cards.includes(here)) return;
		const next = nearest(here, cards, step);
		if (next !== void 0) next.focus();
		else if (event.key === "ArrowUp") field?.focus();
	}
	event.preventDefault();
}
function nearest(here, cards, [dx, dy]) {
	const middle = (element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return {
			x: x + width / 2,
			y: y + height / 2
		};
	};
	const from = middle(here);
	return cards.flatMap((card) => {
		const to = middle(card);
		const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
		const beside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
		return along < 8 || dx !== 0 && beside > 40 ? [] : [{
			card,
			far: along + 2 * beside
		}];
	}).sort((a, b) => a.far - b.far)[0]?.card;
}
// src/ui/gallery/Gallery.svelte
var root = from_html(`<li><!></li>`);
var root_1 = from_html(`<section><h3 class="svelte-12qo7l"> </h3> <ul class="svelte-12qo7l"></ul></section>`);
var root_2 = from_html(`<p class="svelte-12qo7l"> </p>`);
var root_3 = from_html(`<p class="svelte-12qo7l"> </p> <button type="button" class="reset svelte-12qo7l"> </button>`, 1);
var root_4 = from_html(`<dialog class="svelte-12qo7l"><div class="content svelte-12qo7l"><!> <!> <div class="cards svelte-12qo7l"></div> <p class="visually-hidden" role="status"> </p></div></dialog>`);
function Gallery($$anchor, $$props) {
	push($$props, true);
	/** The one that is open. */
	/** Goes to the scenarios that the browser keeps; null where it keeps none. */
	const ALL = {
		search: "",
		topic: null,
		level: null,
		isNew: false
	};
	const m = user_derived(galleryWords);
	const walked = parseWalked(remembered(WALKED));
	let dialog = state(void 0);
	let cards = state([]);
	let choice = state(ALL);
	const found = user_derived(() => chosenCards(get(cards), get(choice), walked));
	const walkedCount = user_derived(() => get(cards).filter((card) => progressOf(walked, card) === "all").length);
	loadCards().then((read) => set(cards, read));
	const open = (element) => {
		element.showModal();
		element.querySelector("input[type=search]")?.focus();
	};
	function close() {
		get(dialog)?.close();
	}
	var dialog_1 = root_4();
	var div = child(dialog_1);
	var node = child(div);
	{
		let $0 = user_derived(() => $$props.onown && (() => {
			close();
			$$props.onown();
		}));
		GalleryHeader(node, {
			get choice() {
				return get(choice);
			},
			get walkedCount() {
				return get(walkedCount);
			},
			get count() {
				return get(cards).length;
			},
			onchange: (next) => set(choice, next),
			onfiles: (files) => {
				close();
				$$props.onfiles(files);
			},
			get onown() {
				return get($0);
			},
			onclose: close
		});
	}
	var node_1 = sibling(node, 2);
	GalleryFilters(node_1, {
		get cards() {
			return get(cards);
		},
		get choice() {
			return get(choice);
		},
		onchange: (next) => set(choice, next)
	});
	var div_1 = sibling(node_1, 2);
	each(div_1, 21, () => cardsByLevel(get(found)), ([level, group]) => level, ($$anchor, $$item) => {
		var $$array = user_derived(() => to_array(get($$item), 2));
		let level = () => get($$array)[0];
		let group = () => get($$array)[1];
		var section = root_1();
		var h3 = child(section);
		var text = only_child(h3, true);
		var ul = sibling(h3, 2);
		each(ul, 21, group, (card) => card.name, ($$anchor, card) => {
			var li = root();
			var node_2 = child(li);
			{
				let $0 = user_derived(() => get(card).name === $$props.scenario);
				GalleryCard(node_2, {
					get card() {
						return get(card);
					},
					get walked() {
						return walked;
					},
					get isOpen() {
						return get($0);
					},
					onchoose: (name) => {
						close();
						$$props.onchoose(name);
					}
				});
			}
			reset(li);
			append($$anchor, li);
		});
		reset(ul);
		reset(section);
		template_effect(() => {
			set_attribute(section, "aria-label", get(m).levels[level()]);
			set_text(text, get(m).levels[level()]);
		});
		append($$anchor, section);
	}, ($$anchor) => {
		var fragment = comment();
		var node_3 = first_child(fragment);
		var consequent = ($$anchor) => {
			var p = root_2();
			var text_1 = only_child(p, true);
			template_effect(() => set_text(text_1, get(m).loading));
			append($$anchor, p);
		};
		var alternate = ($$anchor) => {
			var fragment_1 = root_3();
			var p_1 = first_child(fragment_1);
			var text_2 = only_child(p_1, true);
			var button = sibling(p_1, 2);
			var text_3 = only_child(button, true);
			template_effect(() => {
				set_text(text_2, get(m).none);
				set_text(text_3, get(m).reset);
			});
			delegated("click", button, () => set(choice, ALL));
			append($$anchor, fragment_1);
		};
		if_block(node_3, ($$render) => {
			if (get(cards).length === 0) $$render(consequent);
			else $$render(alternate, -1);
		});
		append($$anchor, fragment);
	});
	reset(div_1);
	var p_2 = sibling(div_1, 2);
	var text_4 = only_child(p_2, true);
	reset(div);
	reset(dialog_1);
	bind_this(dialog_1, ($$value) => set(dialog, $$value), () => get(dialog));
	attach(dialog_1, () => open);
	template_effect(($0) => {
		set_attribute(dialog_1, "aria-label", get(m).title);
		set_text(text_4, $0);
	}, [() => get(cards).length === 0 ? get(m).loading : get(m).found(get(found).length)]);
	event("close", dialog_1, function(...$$args) {
		$$props.onclose?.apply(this, $$args);
	});
	delegated("keydown", dialog_1, (event) => get(dialog) !== void 0 && walkGrid(event, get(dialog)));
	delegated("click", dialog_1, (event) => {
		if (event.target === get(dialog)) close();
	});
	append($$anchor, dialog_1);
	pop();
}
delegate(["keydown", "click"]);
export { Gallery as default };
