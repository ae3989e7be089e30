const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Wishes-BX0SYf8P.js","./disclose-version-B95T-0FC.js","./index-client-Df074lVN.js","./wanted-BrwIOonI.js","./icmp-DyJJl9UN.js","./result-BvvWxe1L.js","./ip-BipVh9MG.js","./rolldown-runtime-DQp2zzRu.js","./explanation-8HHqG5kd.js","./format-QTb0hmAm.js","./legs-BAOHQjMk.js","./particle-gzdItXuu.js","./messages-qA5bnP9Y.js","./wanted-Dk31dAIS.js","./index-C2EY9Jrc.js","./preferences.svelte-CBLNW6o_.js","./storage-CuFJFrMF.js","./_schema-descriptions-vU6MwRT3.js","./schemas-DvnHyvLD.js","./compare-mTRkXyoj.js","./index-DyL2_maO.css","./Wishes-CUhkFHNj.css"])))=>i.map(i=>d[i]);
import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, D as each, H as delegate, I as append, L as comment, M as set_text, Mt as noop, O as index, R as from_html, T as component, U as delegated, _t as user_derived, at as child, ct as sibling, et as template_effect, f as set_attribute, ot as first_child, q as get, st as only_child, v as set_class, wt as push } from "./index-client-Df074lVN.js";
import { a as reversePacket, n as formatEndpoint, o as samePacket } from "./legs-BAOHQjMk.js";
import { _ as port, c as hasPorts, p as formatPortRange, s as formatProtocol } from "./icmp-DyJJl9UN.js";
import { d as icmpMessage, m as nameRuleId, n as formatDestination, u as formatSource } from "./format-QTb0hmAm.js";
import { a as connectionTable$1, i as __vitePreload, r as messagesIn } from "./messages-qA5bnP9Y.js";
import { t as connectionTable$2 } from "./tables-BFqdDd1y.js";
import { E as stepsOf, Gt as Icon, Kt as Lazy, T as stepNumber, Wt as words, l as VERDICT_ICONS, s as explainTrace, u as VERDICT_TONES, v as toneOf } from "./index-C2EY9Jrc.js";
import { t as ruleTable } from "./rule-table-C6k-7Aao.js";
import { r as formatFlowLogRecord } from "./flow-log-text-CuzmKAXX.js";
import { t as CopyButton } from "./CopyButton-H6Z-rvFG.js";
import { n as componentName, t as Section } from "./Section-DlYLvnEv.js";
import { n as RuleRows, t as VerdictBadge } from "./VerdictBadge-DnOGvgYJ.js";
// src/explain/messages/connection-table.ts
/** What is said of a connection table: apart from the catalogue, as only the panel of a hop says it. */
function connectionTableMessages(m) {
	return m === messagesIn("en") ? connectionTable$1 : connectionTable$2;
}
// src/explain/connection-table.ts
/** What security groups, NATs and egress-only gateways remember once the hop at this position has decided. */
function connectionTable(trace, position, language) {
	const m = messagesIn(language);
	const last = stepNumber(trace, position);
	const rows = [];
	const known = [];
	const isNew = (owner, direction, packet) => {
		const found = known.some((other) => other.owner === owner && other.direction === direction && samePacket(other.packet, packet));
		if (!found) known.push({
			owner,
			direction,
			packet
		});
		return !found;
	};
	for (const step of stepsOf(trace)) {
		if (step.number > last) break;
		const { decision, component, hypothetical } = step.hop;
		if (hypothetical || decision.code !== null) continue;
		if (decision.kind === "security-group" && decision.flow !== null) {
			const flow = decision.flow;
			if (!isNew(decision.networkInterface.id, flow.direction, flow.packet)) continue;
			const made = decision.decidedBy !== null && "packet" in decision.decidedBy || step.leg === "response" ? null : step.number;
			rows.push(flowRow(flow, component, made, finalTracking(flow, trace, last), m));
		}
		if ((decision.kind === "nat" || decision.kind === "host") && decision.translation !== null) {
			if (!isNew(decision.translation.at, null, decision.translation.inside)) continue;
			rows.push(translationRow(decision.translation, component, step, m));
		}
		if (component.type === "egress-only-internet-gateway" && step.hop.direction === "outbound") {
			if (!isNew(component.id, null, step.hop.packetIn)) continue;
			rows.push(egressRow(component, step, m));
		}
	}
	return rows;
}
/** A flow that a later NAT gateway or egress-only gateway makes tracked after all; known once that step is passed. */
function finalTracking(flow, trace, last) {
	if (flow.tracking !== "untracked") return flow.tracking;
	return stepsOf(trace).some(({ number, hop: { component, hypothetical } }) => number <= last && !hypothetical && (component.type === "nat-gateway" || component.type === "egress-only-internet-gateway")) ? "auto-tracked" : "untracked";
}
function flowRow(flow, owner, step, tracking, m) {
	return {
		key: `${flow.networkInterfaceId} ${flow.direction} ${pairText(flow.packet)}`,
		kind: "tracked-flow",
		owner,
		text: pairText(flow.packet),
		sentence: flowSentence(flow, step, tracking, m),
		step,
		tracking
	};
}
function flowSentence({ openedBy, direction }, step, tracking, m) {
	if (step === null) return connectionTableMessages(m).remembered;
	const rule = openedBy === null ? connectionTableMessages(m).someRule : nameRuleId(openedBy.ruleId, openedBy.securityGroupId, m);
	switch (tracking) {
		case "tracked": return connectionTableMessages(m).tracked({
			step,
			rule,
			direction
		});
		case "auto-tracked": return connectionTableMessages(m).autoTracked({
			step,
			rule
		});
		case "untracked": return connectionTableMessages(m).untracked({
			step,
			rule
		});
	}
}
function translationRow({ at, inside, outside }, owner, { number, leg }, m) {
	const text = `${formatProtocol(inside.protocol)} ${formatSource(inside)} ⇄ ${formatSource(outside)} ⇄ ${formatDestination(outside)}`;
	const step = leg === "request" ? number : null;
	return {
		key: `${at} ${text}`,
		kind: "translation",
		owner,
		text,
		sentence: step === null ? connectionTableMessages(m).translationFound : connectionTableMessages(m).translation({ step }),
		step,
		tracking: null
	};
}
function egressRow(owner, { number, leg, hop }, m) {
	const packet = leg === "request" ? hop.packetIn : reversePacket(hop.packetIn);
	return {
		key: `${owner.id} ${pairText(packet)}`,
		kind: "egress-flow",
		owner,
		text: pairText(packet),
		sentence: connectionTableMessages(m).egressFlow({ step: number }),
		step: number,
		tracking: null
	};
}
function pairText(packet) {
	return `${formatProtocol(packet.protocol)} ${formatSource(packet)} ⇄ ${formatDestination(packet)}`;
}
// src/explain/packet-view.ts
/** `symptom` is the trace's: where the client is refused, the response is a reset. */
function packetView(hop, leg, language, symptom = null) {
	const m = messagesIn(language);
	const { packetIn, packetOut } = hop;
	const examined = examinedBy(hop).filter((field) => packetIn.kind === "ports" || !field.endsWith("Port"));
	const message = (packet) => messageOf(packet, leg, symptom, m);
	const row = (key, before, after) => ({
		key,
		label: m.packetView[key],
		value: before,
		becomes: before === after ? null : after,
		examined: examined.some((field) => field === key || field === `${key}Port`)
	});
	return {
		rows: [
			row("source", formatSource(packetIn), formatSource(packetOut)),
			row("destination", formatDestination(packetIn), formatDestination(packetOut)),
			row("protocol", message(packetIn), message(packetOut))
		],
		examined,
		changed: changedFields(packetIn, packetOut)
	};
}
/** What each kind of component looks at; a NAT and a tracked flow are found by everything there is. */
function examinedBy({ decision, direction }) {
	const everything = [
		"source",
		"sourcePort",
		"destination",
		"destinationPort",
		"protocol"
	];
	const peer = direction === "inbound" ? "source" : "destination";
	switch (decision.kind) {
		case "network-acl": return [
			peer,
			"destinationPort",
			"protocol"
		];
		case "security-group": return decision.considered.length === 0 && decision.decidedBy !== null ? everything : [
			peer,
			"destinationPort",
			"protocol"
		];
		case "route":
		case "transit-route": return ["destination"];
		case "network-interface":
			if (direction === "outbound") return ["source"];
			return decision.checks.some(({ name }) => name === "listens") ? [
				"destination",
				"destinationPort",
				"protocol"
			] : ["destination"];
		case "gateway": return decision.component.type === "egress-only-internet-gateway" ? everything : ["source", "destination"];
		case "crossing": return ["source", "destination"];
		case "gateway-load-balancer":
		case "firewall":
		case "load-balancer":
		case "nat":
		case "host": return everything;
		case "web-acl": return ["source"];
		case "distribution": return ["destination", "destinationPort"];
		case "endpoint": return ["source", "protocol"];
		case "place": return ["destination"];
		case "resolver":
		case "name": return [];
	}
}
function changedFields(before, after) {
	const changed = [];
	if (before.source !== after.source) changed.push("source");
	if (before.destination !== after.destination) changed.push("destination");
	if (before.protocol !== after.protocol) changed.push("protocol");
	if (before.kind !== "ports" || after.kind !== "ports") return changed;
	if (before.sourcePort !== after.sourcePort) changed.push("sourcePort");
	if (before.destinationPort !== after.destinationPort) changed.push("destinationPort");
	return changed;
}
/** `TCP SYN-ACK`, `ICMP echo request`, `UDP`. */
function messageOf(packet, leg, symptom, m) {
	const protocol = PROTOCOL_NAMES.get(packet.protocol) ?? formatProtocol(packet.protocol).toUpperCase();
	if (packet.kind === "icmp") {
		const message = icmpMessage(packet);
		if (message === "echo-request") return m.packetView.icmpRequest({ protocol });
		return message === "echo-reply" ? m.packetView.icmpReply({ protocol }) : `${protocol} ${message}`;
	}
	if (packet.protocol !== 6) return protocol;
	if (leg === "request") return `${protocol} SYN`;
	return symptom === "refused" ? `${protocol} RST-ACK` : `${protocol} SYN-ACK`;
}
var PROTOCOL_NAMES = /* @__PURE__ */ new Map([[1, "ICMP"], [58, "ICMPv6"]]);
// src/ui/state/flow-log-lines.ts
/** The records that the walk has caused up to and including a step, counted from 1. */
function flowLogLines(trace, step) {
	return trace.flowLog.filter(({ connection, leg, hop }) => stepNumber(trace, {
		connection,
		leg,
		index: hop
	}) <= step).map(({ record }) => lineOf(record));
}
function lineOf(record) {
	const { action, interfaceId, resourceId, protocol, srcaddr, dstaddr, srcport, dstport } = record;
	const [from, to] = hasPorts(protocol) ? [port(srcport), port(dstport)] : [];
	return {
		action,
		interfaceId: interfaceId ?? resourceId,
		protocol: formatProtocol(protocol),
		source: formatEndpoint(srcaddr, from),
		destination: formatEndpoint(dstaddr, to),
		text: formatFlowLogRecord(record)
	};
}
// src/ui/panel/FlowLogLines.svelte
var root$5 = from_html(`<p class="svelte-1fdx37c"> </p>`);
var root_1$4 = from_html(`<li class="svelte-1fdx37c"><span class="interface svelte-1fdx37c"> </span> <span class="action svelte-1fdx37c"><!> </span> <span class="packet svelte-1fdx37c"> <span class="svelte-1fdx37c"> </span> → <span class="svelte-1fdx37c"> </span></span></li>`);
var root_2$4 = from_html(`<ol class="svelte-1fdx37c"></ol> <p class="svelte-1fdx37c"> </p>`, 1);
function FlowLogLines($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => words().panel);
	{
		const action = ($$anchor) => {
			var fragment_1 = comment();
			var node = first_child(fragment_1);
			var consequent = ($$anchor) => {
				{
					let $0 = user_derived(() => $$props.lines.map(({ text }) => text).join("\n"));
					CopyButton($$anchor, { get text() {
						return get($0);
					} });
				}
			};
			if_block(node, ($$render) => {
				if ($$props.lines.length > 0) $$render(consequent);
			});
			append($$anchor, fragment_1);
		};
		Section($$anchor, {
			get title() {
				return get(m).flowLog;
			},
			action,
			children: ($$anchor, $$slotProps) => {
				var fragment_3 = comment();
				var node_1 = first_child(fragment_3);
				var consequent_1 = ($$anchor) => {
					var p = root$5();
					var text_1 = only_child(p, true);
					template_effect(() => set_text(text_1, get(m).flowLogEmpty));
					append($$anchor, p);
				};
				var alternate = ($$anchor) => {
					var fragment_4 = root_2$4();
					var ol = first_child(fragment_4);
					each(ol, 21, () => $$props.lines, index, ($$anchor, line) => {
						var li = root_1$4();
						var span = child(li);
						var text_2 = only_child(span, true);
						var span_1 = sibling(span, 2);
						var node_2 = child(span_1);
						{
							let $0 = user_derived(() => get(line).action === "ACCEPT" ? "check" : "cross");
							Icon(node_2, { get name() {
								return get($0);
							} });
						}
						var text_3 = sibling(node_2);
						reset(span_1);
						var span_2 = sibling(span_1, 2);
						var text_4 = child(span_2);
						var span_3 = sibling(text_4);
						var text_5 = only_child(span_3, true);
						var span_4 = sibling(span_3, 2);
						var text_6 = only_child(span_4, true);
						reset(span_2);
						reset(li);
						template_effect(() => {
							set_attribute(li, "data-tone", get(line).action === "ACCEPT" ? "allow" : "deny");
							set_attribute(li, "title", get(line).text);
							set_text(text_2, get(line).interfaceId);
							set_text(text_3, ` ${get(line).action ?? ""}`);
							set_text(text_4, `${get(line).protocol ?? ""} `);
							set_text(text_5, get(line).source);
							set_text(text_6, get(line).destination);
						});
						append($$anchor, li);
					});
					reset(ol);
					var p_1 = sibling(ol, 2);
					var text_7 = only_child(p_1, true);
					template_effect(() => {
						set_attribute(ol, "aria-label", get(m).flowLog);
						set_text(text_7, get(m).flowLogFormat);
					});
					append($$anchor, fragment_4);
				};
				if_block(node_1, ($$render) => {
					if ($$props.lines.length === 0) $$render(consequent_1);
					else $$render(alternate, -1);
				});
				append($$anchor, fragment_3);
			},
			$$slots: {
				action: true,
				default: true
			}
		});
	}
	pop();
}
// src/ui/panel/PacketCard.svelte
var root$4 = from_html(`<!> <span class="visually-hidden"> </span> <span class="value becomes svelte-1fefl5l"> </span>`, 1);
var root_1$3 = from_html(`<span class="remark svelte-1fefl5l"> </span>`);
var root_2$3 = from_html(`<div><dt class="svelte-1fefl5l"> </dt> <dd class="svelte-1fefl5l"><span class="value svelte-1fefl5l"> </span> <!> <!></dd></div>`);
var root_3$2 = from_html(`<div class="packet svelte-1fefl5l"><h3 class="svelte-1fefl5l"> </h3> <dl class="svelte-1fefl5l"></dl></div>`);
function PacketCard($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => words().panel);
	var div = root_3$2();
	var h3 = child(div);
	var text = only_child(h3, true);
	var dl = sibling(h3, 2);
	each(dl, 21, () => $$props.packet.rows, (row) => row.key, ($$anchor, row) => {
		var div_1 = root_2$3();
		let classes;
		var dt = child(div_1);
		var text_1 = only_child(dt, true);
		var dd = sibling(dt, 2);
		var span = child(dd);
		var text_2 = only_child(span, true);
		var node = sibling(span, 2);
		var consequent = ($$anchor) => {
			var fragment = root$4();
			var node_1 = first_child(fragment);
			Icon(node_1, { name: "right" });
			var span_1 = sibling(node_1, 2);
			var text_3 = only_child(span_1, true);
			var span_2 = sibling(span_1, 2);
			var text_4 = only_child(span_2, true);
			template_effect(() => {
				set_text(text_3, get(m).becomes);
				set_text(text_4, get(row).becomes);
			});
			append($$anchor, fragment);
		};
		if_block(node, ($$render) => {
			if (get(row).becomes !== null) $$render(consequent);
		});
		var node_2 = sibling(node, 2);
		var consequent_1 = ($$anchor) => {
			var span_3 = root_1$3();
			var text_5 = only_child(span_3, true);
			template_effect(() => set_text(text_5, get(m).changed));
			append($$anchor, span_3);
		};
		var consequent_2 = ($$anchor) => {
			var span_4 = root_1$3();
			var text_6 = only_child(span_4, true);
			template_effect(() => set_text(text_6, get(m).examined));
			append($$anchor, span_4);
		};
		if_block(node_2, ($$render) => {
			if (get(row).becomes !== null) $$render(consequent_1);
			else if (get(row).examined) $$render(consequent_2, 1);
		});
		reset(dd);
		reset(div_1);
		template_effect(() => {
			classes = set_class(div_1, 1, "row svelte-1fefl5l", null, classes, { examined: get(row).examined });
			set_text(text_1, get(row).label);
			set_text(text_2, get(row).value);
		});
		append($$anchor, div_1);
	});
	reset(dl);
	reset(div);
	template_effect(() => set_text(text, get(m).packet));
	append($$anchor, div);
	pop();
}
// src/ui/panel/Remembered.svelte
var root$3 = from_html(`<p class="svelte-1a6pl61"> </p>`);
var root_1$2 = from_html(`<li class="svelte-1a6pl61"><h4 class="svelte-1a6pl61"> <b class="svelte-1a6pl61"> </b></h4> <p class="flow svelte-1a6pl61"> </p> <p class="svelte-1a6pl61"> </p></li>`);
var root_2$2 = from_html(`<ul class="svelte-1a6pl61"></ul>`);
function Remembered($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => words().panel);
	Section($$anchor, {
		get title() {
			return get(m).remembered;
		},
		children: ($$anchor, $$slotProps) => {
			var fragment_1 = comment();
			var node = first_child(fragment_1);
			var consequent = ($$anchor) => {
				var p = root$3();
				var text = only_child(p, true);
				template_effect(() => set_text(text, get(m).remembersNothing));
				append($$anchor, p);
			};
			var alternate = ($$anchor) => {
				var ul = root_2$2();
				each(ul, 21, () => $$props.rows, (row) => row.key, ($$anchor, row) => {
					var li = root_1$2();
					var h4 = child(li);
					var text_1 = child(h4);
					var b = sibling(text_1);
					var text_2 = only_child(b, true);
					reset(h4);
					var p_1 = sibling(h4, 2);
					var text_3 = only_child(p_1, true);
					var p_2 = sibling(p_1, 2);
					var text_4 = only_child(p_2, true);
					reset(li);
					template_effect(($0) => {
						set_text(text_1, `${$0 ?? ""} `);
						set_text(text_2, get(row).owner.id);
						set_text(text_3, get(row).text);
						set_text(text_4, get(row).sentence);
					}, [() => componentName(get(row).owner, $$props.language)]);
					append($$anchor, li);
				});
				reset(ul);
				append($$anchor, ul);
			};
			if_block(node, ($$render) => {
				if ($$props.rows.length === 0) $$render(consequent);
				else $$render(alternate, -1);
			});
			append($$anchor, fragment_1);
		},
		$$slots: { default: true }
	});
	pop();
}
// src/ui/panel/Branches.svelte
var root$2 = from_html(`<th scope="col" class="svelte-p84a2j"> </th>`);
var root_1$1 = from_html(`<th scope="col" class="svelte-p84a2j"><span class="visually-hidden"> </span></th>`);
var root_2$1 = from_html(`<td class="ports svelte-p84a2j"> </td>`);
var root_3$1 = from_html(`<td class="svelte-p84a2j"> </td>`);
var root_4 = from_html(`<button type="button" class="svelte-p84a2j"> </button>`);
var root_5 = from_html(`<td class="svelte-p84a2j"><!></td>`);
var root_6 = from_html(`<tr><!><!><!><!><td class="svelte-p84a2j"> </td><td class="verdict svelte-p84a2j"><!> </td><!></tr>`);
var root_7 = from_html(`<table class="svelte-p84a2j"><caption class="svelte-p84a2j"> </caption><thead><tr><!><!><!><!><th scope="col" class="svelte-p84a2j"> </th><th scope="col" class="svelte-p84a2j"> </th><!></tr></thead><tbody></tbody></table>`);
function Branches($$anchor, $$props) {
	push($$props, true);
	/** Walks the flow from this source port. */
	const m = user_derived(() => words().panel);
	const hasNat = user_derived(() => $$props.branches.some(({ when }) => when.natPorts !== null));
	const hasProxy = user_derived(() => $$props.branches.some(({ when }) => when.proxyPorts !== null));
	const hasPicked = user_derived(() => $$props.branches.some(({ when }) => when.picked.length > 0));
	const hasClient = user_derived(() => $$props.branches.some(({ when }) => when.clientPorts !== null));
	var table = root_7();
	var caption = child(table);
	var text = only_child(caption, true);
	var thead = sibling(caption);
	var tr = child(thead);
	var node = child(tr);
	var consequent = ($$anchor) => {
		var th = root$2();
		var text_1 = only_child(th, true);
		template_effect(() => set_text(text_1, get(m).clientPorts));
		append($$anchor, th);
	};
	if_block(node, ($$render) => {
		if (get(hasClient)) $$render(consequent);
	});
	var node_1 = sibling(node);
	var consequent_1 = ($$anchor) => {
		var th_1 = root$2();
		var text_2 = only_child(th_1, true);
		template_effect(() => set_text(text_2, get(m).natPorts));
		append($$anchor, th_1);
	};
	if_block(node_1, ($$render) => {
		if (get(hasNat)) $$render(consequent_1);
	});
	var node_2 = sibling(node_1);
	var consequent_2 = ($$anchor) => {
		var th_2 = root$2();
		var text_3 = only_child(th_2, true);
		template_effect(() => set_text(text_3, get(m).proxyPorts));
		append($$anchor, th_2);
	};
	if_block(node_2, ($$render) => {
		if (get(hasProxy)) $$render(consequent_2);
	});
	var node_3 = sibling(node_2);
	var consequent_3 = ($$anchor) => {
		var th_3 = root$2();
		var text_4 = only_child(th_3, true);
		template_effect(() => set_text(text_4, get(m).picked));
		append($$anchor, th_3);
	};
	if_block(node_3, ($$render) => {
		if (get(hasPicked)) $$render(consequent_3);
	});
	var th_4 = sibling(node_3);
	var text_5 = only_child(th_4, true);
	var th_5 = sibling(th_4);
	var text_6 = only_child(th_5, true);
	var node_4 = sibling(th_5);
	var consequent_4 = ($$anchor) => {
		var th_6 = root_1$1();
		var span = child(th_6);
		var text_7 = only_child(span, true);
		reset(th_6);
		template_effect(() => set_text(text_7, get(m).walkThis));
		append($$anchor, th_6);
	};
	if_block(node_4, ($$render) => {
		if (get(hasClient)) $$render(consequent_4);
	});
	reset(tr);
	reset(thead);
	var tbody = sibling(thead);
	each(tbody, 21, () => $$props.branches, index, ($$anchor, $$item) => {
		let when = () => get($$item).when;
		let share = () => get($$item).share;
		let verdict = () => get($$item).verdict;
		let stoppedAt = () => get($$item).stoppedAt;
		var tr_1 = root_6();
		var node_5 = child(tr_1);
		var consequent_5 = ($$anchor) => {
			var td = root_2$1();
			var text_8 = only_child(td, true);
			template_effect(($0) => set_text(text_8, $0), [() => when().clientPorts ? formatPortRange(when().clientPorts) : ""]);
			append($$anchor, td);
		};
		if_block(node_5, ($$render) => {
			if (get(hasClient)) $$render(consequent_5);
		});
		var node_6 = sibling(node_5);
		var consequent_6 = ($$anchor) => {
			var td_1 = root_2$1();
			var text_9 = only_child(td_1, true);
			template_effect(($0) => set_text(text_9, $0), [() => when().natPorts ? formatPortRange(when().natPorts) : ""]);
			append($$anchor, td_1);
		};
		if_block(node_6, ($$render) => {
			if (get(hasNat)) $$render(consequent_6);
		});
		var node_7 = sibling(node_6);
		var consequent_7 = ($$anchor) => {
			var td_2 = root_2$1();
			var text_10 = only_child(td_2, true);
			template_effect(($0) => set_text(text_10, $0), [() => when().proxyPorts ? formatPortRange(when().proxyPorts) : ""]);
			append($$anchor, td_2);
		};
		if_block(node_7, ($$render) => {
			if (get(hasProxy)) $$render(consequent_7);
		});
		var node_8 = sibling(node_7);
		var consequent_8 = ($$anchor) => {
			var td_3 = root_3$1();
			var text_11 = only_child(td_3, true);
			template_effect(($0) => set_text(text_11, $0), [() => when().picked.map(({ id }) => id).join(" → ")]);
			append($$anchor, td_3);
		};
		if_block(node_8, ($$render) => {
			if (get(hasPicked)) $$render(consequent_8);
		});
		var td_4 = sibling(node_8);
		var text_12 = only_child(td_4, true);
		var td_5 = sibling(td_4);
		var node_9 = child(td_5);
		Icon(node_9, { get name() {
			return VERDICT_ICONS[verdict()];
		} });
		var text_13 = sibling(node_9);
		reset(td_5);
		var node_10 = sibling(td_5);
		var consequent_10 = ($$anchor) => {
			var td_6 = root_5();
			var node_11 = child(td_6);
			var consequent_9 = ($$anchor) => {
				const from = user_derived(() => when().clientPorts.from);
				var button = root_4();
				var text_14 = only_child(button, true);
				template_effect(() => set_text(text_14, get(m).walkThis));
				delegated("click", button, () => $$props.onwalk(get(from)));
				append($$anchor, button);
			};
			if_block(node_11, ($$render) => {
				if (when().clientPorts) $$render(consequent_9);
			});
			reset(td_6);
			append($$anchor, td_6);
		};
		if_block(node_10, ($$render) => {
			if (get(hasClient)) $$render(consequent_10);
		});
		reset(tr_1);
		template_effect(($0) => {
			set_attribute(tr_1, "data-tone", VERDICT_TONES[verdict()]);
			set_text(text_12, $0);
			set_text(text_13, ` ${get(m).verdicts[verdict()] ?? ""}${stoppedAt() === null ? "" : ` · ${stoppedAt().component.id}`}`);
		}, [() => get(m).percent(share()[0] / share()[1])]);
		append($$anchor, tr_1);
	});
	reset(tbody);
	reset(table);
	template_effect(() => {
		set_text(text, get(m).branches);
		set_text(text_5, get(m).share);
		set_text(text_6, get(m).verdict);
	});
	append($$anchor, table);
	pop();
}
delegate(["click"]);
// src/ui/panel/WholeWalk.svelte
var root$1 = from_html(`<p> </p> <!> <!>`, 1);
function WholeWalk($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => words().panel);
	const explanation = user_derived(() => explainTrace($$props.trace, $$props.language));
	Section($$anchor, {
		get title() {
			return get(m).wholeWalk;
		},
		children: ($$anchor, $$slotProps) => {
			var fragment_1 = root$1();
			var p = first_child(fragment_1);
			var text = only_child(p);
			var node = sibling(p, 2);
			var consequent = ($$anchor) => {
				Branches($$anchor, {
					get branches() {
						return $$props.trace.branches;
					},
					get onwalk() {
						return $$props.onwalk;
					}
				});
			};
			if_block(node, ($$render) => {
				if ($$props.trace.branches.length > 0) $$render(consequent);
			});
			var node_1 = sibling(node, 2);
			var consequent_1 = ($$anchor) => {
				{
					const children = ($$anchor, Wishes = noop) => {
						var fragment_4 = comment();
						var node_2 = first_child(fragment_4);
						component(node_2, Wishes, ($$anchor, Wishes_1) => {
							Wishes_1($$anchor, {
								get network() {
									return $$props.network;
								},
								get trace() {
									return $$props.trace;
								},
								get language() {
									return $$props.language;
								}
							});
						});
						append($$anchor, fragment_4);
					};
					Lazy($$anchor, {
						load: () => __vitePreload(() => import("./Wishes-BX0SYf8P.js"), __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21]), import.meta.url),
						children,
						$$slots: { default: true }
					});
				}
			};
			if_block(node_1, ($$render) => {
				if ($$props.trace.flow.asked.wants !== void 0) $$render(consequent_1);
			});
			template_effect(() => set_text(text, `${get(explanation).sentence ?? ""} ${get(explanation).symptom ?? ""}`));
			append($$anchor, fragment_1);
		},
		$$slots: { default: true }
	});
	pop();
}
// src/ui/panel/HopPanel.svelte
var root = from_html(`<p class="ghost svelte-18xpete"> </p>`);
var root_1 = from_html(`<div><!></div>`);
var root_2 = from_html(`<p> </p>`);
var root_3 = from_html(`<section class="panel svelte-18xpete"><header class="svelte-18xpete"><p class="step svelte-18xpete"> </p> <h2 class="svelte-18xpete"> </h2> <!> <div class="verdict svelte-18xpete"><!> <p class="svelte-18xpete"> </p></div></header> <!> <!> <!> <!> <!> <!></section>`);
function HopPanel($$anchor, $$props) {
	push($$props, true);
	/** How many steps the walk has. */
	/** Walks the flow from this source port. */
	const m = user_derived(() => words().panel);
	const tone = user_derived(() => toneOf($$props.step.hop));
	const table = user_derived(() => ruleTable($$props.step.hop, $$props.language));
	const packet = user_derived(() => packetView($$props.step.hop, $$props.step.leg, $$props.language, $$props.trace.symptom));
	const whyTitle = user_derived(() => ({
		deny: get(m).why[$$props.step.leg],
		unknown: get(m).whyNotKnown,
		allow: get(m).behind,
		pass: get(m).behind,
		partial: get(m).behind
	})[get(tone)]);
	var section = root_3();
	var header = child(section);
	var p = child(header);
	var text = only_child(p);
	var h2 = sibling(p, 2);
	var text_1 = only_child(h2, true);
	var node = sibling(h2, 2);
	var consequent = ($$anchor) => {
		var p_1 = root();
		var text_2 = only_child(p_1, true);
		template_effect(() => set_text(text_2, get(m).hypothetical));
		append($$anchor, p_1);
	};
	if_block(node, ($$render) => {
		if ($$props.step.hop.hypothetical) $$render(consequent);
	});
	var div = sibling(node, 2);
	var node_1 = child(div);
	VerdictBadge(node_1, {
		get tone() {
			return get(tone);
		},
		get word() {
			return $$props.explanation.verdictWord;
		}
	});
	var p_2 = sibling(node_1, 2);
	var text_3 = only_child(p_2, true);
	reset(div);
	reset(header);
	var node_2 = sibling(header, 2);
	PacketCard(node_2, { get packet() {
		return get(packet);
	} });
	var node_3 = sibling(node_2, 2);
	var consequent_1 = ($$anchor) => {
		var div_1 = root_1();
		var node_4 = child(div_1);
		RuleRows(node_4, {
			get table() {
				return get(table);
			},
			get tone() {
				return get(tone);
			}
		});
		reset(div_1);
		append($$anchor, div_1);
	};
	if_block(node_3, ($$render) => {
		if (get(table) !== null && get(table).rows.length > 0) $$render(consequent_1);
	});
	var node_5 = sibling(node_3, 2);
	var consequent_2 = ($$anchor) => {
		Section($$anchor, {
			get title() {
				return get(whyTitle);
			},
			children: ($$anchor, $$slotProps) => {
				var p_3 = root_2();
				var text_4 = only_child(p_3, true);
				template_effect(() => set_text(text_4, $$props.explanation.why));
				append($$anchor, p_3);
			},
			$$slots: { default: true }
		});
	};
	if_block(node_5, ($$render) => {
		if ($$props.explanation.why !== "") $$render(consequent_2);
	});
	var node_6 = sibling(node_5, 2);
	{
		let $0 = user_derived(() => connectionTable($$props.trace, $$props.step, $$props.language));
		Remembered(node_6, {
			get rows() {
				return get($0);
			},
			get language() {
				return $$props.language;
			}
		});
	}
	var node_7 = sibling(node_6, 2);
	{
		let $0 = user_derived(() => flowLogLines($$props.trace, $$props.step.number));
		FlowLogLines(node_7, { get lines() {
			return get($0);
		} });
	}
	WholeWalk(sibling(node_7, 2), {
		get network() {
			return $$props.network;
		},
		get trace() {
			return $$props.trace;
		},
		get language() {
			return $$props.language;
		},
		get onwalk() {
			return $$props.onwalk;
		}
	});
	reset(section);
	template_effect(($0) => {
		set_attribute(section, "aria-label", get(m).label);
		set_attribute(header, "data-leg", $$props.step.leg);
		set_text(text, `${$0 ?? ""} · ${$$props.explanation.step ?? ""}`);
		set_text(text_1, $$props.explanation.title);
		set_text(text_3, $$props.explanation.sentence);
	}, [() => get(m).stepOf($$props.step.number, $$props.count)]);
	append($$anchor, section);
	pop();
}
export { HopPanel as default };
