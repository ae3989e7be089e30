import { r as __exportAll } from "./rolldown-runtime-DQp2zzRu.js";
import { r as formatPacket, t as legsOf } from "./legs-BAOHQjMk.js";
import { p as formatPortRange } from "./icmp-DyJJl9UN.js";
import { t as flowLogText } from "./flow-log-text-CuzmKAXX.js";
import { E as stepsOf, T as stepNumber, s as explainTrace, y as explainHop } from "./index-C2EY9Jrc.js";
import { t as ruleTable } from "./rule-table-C6k-7Aao.js";
/** The words of a walk as Markdown that no other form of it needs. */
var markdownMessages = {
	en: {
		stops: {
			one: "Where it stops",
			many: "What stops it"
		},
		step: (number, title) => `Step ${number}: ${title}`,
		fix: "What would fix it",
		request: "Request",
		response: "Response",
		connection: (number) => `Connection ${number}`,
		noResponse: "There is no response: the request did not arrive.",
		noneExpected: "No response is expected.",
		supposed: "Steps marked · come after the drop: what would have come next.",
		column: {
			step: "#",
			component: "Component",
			decision: "Decision",
			reason: "Why"
		},
		branches: "By port",
		branch: {
			clientPorts: "Client ports",
			natPorts: "NAT ports",
			proxyPorts: "Proxy ports",
			picked: "Node and target",
			share: "Share",
			verdict: "Verdict"
		},
		verdict: {
			reachable: "works",
			partial: "sometimes",
			"no-response": "no response",
			unreachable: "unreachable",
			unknown: "not known"
		},
		flowLog: "Flow log"
	},
	ko: {
		stops: {
			one: "멈춘 지점",
			many: "패킷을 막는 모든 지점"
		},
		step: (number, title) => `${number}단계: ${title}`,
		fix: "해결 방법",
		request: "요청",
		response: "응답",
		connection: (number) => `연결 ${number}`,
		noResponse: "요청이 도착하지 않아 응답이 없습니다.",
		noneExpected: "응답을 기다리지 않는 플로우입니다.",
		supposed: "· 표시는 폐기된 뒤의 단계로, 계속 진행했다면 거쳤을 곳입니다.",
		column: {
			step: "단계",
			component: "구성 요소",
			decision: "판정",
			reason: "이유"
		},
		branches: "포트별 결과",
		branch: {
			clientPorts: "클라이언트 포트",
			natPorts: "NAT 포트",
			proxyPorts: "프록시 포트",
			picked: "노드와 대상",
			share: "비율",
			verdict: "판정"
		},
		verdict: {
			reachable: "통신 가능",
			partial: "일부만 가능",
			"no-response": "응답 없음",
			unreachable: "도달 불가",
			unknown: "알 수 없음"
		},
		flowLog: "플로우 로그"
	}
};
// src/explain/markdown/syntax.ts
/**
* A text as Markdown that shows just this text: ids are whatever a document says, and must neither break a table nor
* become a link, markup or a mention.
*/
function escaped(text) {
	return text.replaceAll(/\s+/gu, " ").replaceAll(/[\\`*_{}[\]<>|~&$]/gu, "\\$&").replaceAll(/@(?=\w)/gu, "@​").replaceAll(/:(?=\/\/)/gu, "\\:");
}
/** A text in the fixed-width face: only for what has neither backticks nor bars, such as a packet. */
function code(text) {
	return `\`${text}\``;
}
function bold(text) {
	return text === "" ? "" : `**${text}**`;
}
/** A table of the GitHub dialect; its cells are Markdown already. */
function table(head, rows) {
	const line = (cells) => `| ${cells.map((cell) => cell === "" ? " " : cell).join(" | ")} |`;
	return [
		line(head),
		`|${" --- |".repeat(head.length)}`,
		...rows.map(line)
	].join("\n");
}
// src/explain/markdown.ts
var markdown_exports = /* @__PURE__ */ __exportAll({ traceMarkdown: () => traceMarkdown });
var SIGNS = {
	pass: "✔",
	stop: "✘",
	supposed: "·",
	decided: "▶"
};
/**
* A walk for a pull request or a ticket, in the dialect of GitHub: the verdict, where it stops and why with the rules
* at work there, what would fix it, the hops of both legs, and the flow log. Ends with a line break.
*/
function traceMarkdown(trace, language, { fixes = [] } = {}) {
	const m = markdownMessages[language];
	const { headline, sentence, symptom } = explainTrace(trace, language);
	return `${[
		`## ${trace.verdict === "reachable" ? SIGNS.pass : SIGNS.stop} ${escaped(headline)}`,
		escaped(symptom === "" ? sentence : `${sentence} ${symptom}`),
		...branchParts(trace.branches, m),
		...stopParts(trace, language, m),
		...fixes.length === 0 ? [] : [`### ${m.fix}`, fixes.map((fix) => `- ${escaped(fix)}`).join("\n")],
		...legParts(trace, language, m),
		...flowLogParts(trace, m)
	].join("\n\n")}\n`;
}
function stopParts(trace, language, m) {
	const stops = trace.blockers.length > 0 || trace.stoppedAt === null ? trace.blockers : [trace.stoppedAt];
	if (stops.length === 0) return [];
	return [`### ${stops.length === 1 ? m.stops.one : m.stops.many}`, ...stops.flatMap((stop) => stopPart(trace, stop, language, m))];
}
function stopPart(trace, stop, language, m) {
	const position = {
		connection: stop.connection,
		leg: stop.leg,
		index: stop.hop
	};
	const hop = trace.connections[stop.connection]?.[stop.leg]?.hops[stop.hop];
	if (hop === void 0) return [];
	const { title, sentence, why } = explainHop(hop, {
		...position,
		trace
	}, language);
	const codes = [stop.code, ...hop.decision.causes].map(code).join(", ");
	return [
		`${bold(escaped(m.step(stepNumber(trace, position), title)))} (${codes})`,
		escaped(why === "" ? sentence : `${sentence} ${why}`),
		...ruleParts(hop, language, m)
	];
}
function ruleParts(hop, language, m) {
	const rules = ruleTable(hop, language);
	if (rules === null || rules.rows.length === 0) return [];
	const head = [
		" ",
		...rules.columns.map(({ label }) => label),
		rules.resultLabel,
		m.column.reason
	];
	const row = ({ status, cells, result, reason }) => {
		const isDecided = status === "decided";
		const values = [
			...rules.columns.map(({ key }) => cells[key] ?? ""),
			result,
			reason
		].map(escaped);
		return isDecided ? [SIGNS.decided, ...values.map(bold)] : ["", ...values];
	};
	const lines = table(head.map(escaped), rules.rows.map(row));
	return [
		`${escaped(rules.caption)}:`,
		lines,
		...rules.footer === "" ? [] : [escaped(rules.footer)]
	];
}
function legParts(trace, language, m) {
	const steps = stepsOf(trace);
	const isNumbered = trace.connections.length > 1;
	const parts = legsOf(trace).flatMap(({ connection, leg }) => {
		const own = steps.filter((step) => step.connection === connection && step.leg === leg);
		const [first] = own;
		const walked = trace.connections[connection];
		if (first === void 0 || walked === void 0) return [];
		const text = [`### ${isNumbered ? `${m.connection(connection + 1)} · ${m[leg]}` : m[leg]}: ${code(formatPacket(first.hop.packetIn))}`, hopTable(trace, own, language, m)];
		if (leg === "response" || walked.response !== null) return text;
		if (trace.flow.oneWay) return [...text, m.noneExpected];
		return walked.request.outcome.kind === "delivered" ? text : [...text, m.noResponse];
	});
	return steps.some(({ hop }) => hop.hypothetical) ? [...parts, m.supposed] : parts;
}
function hopTable(trace, steps, language, m) {
	const rows = steps.map((step) => {
		const { hop, number } = step;
		const { title, sentence } = explainHop(hop, {
			...step,
			trace
		}, language);
		const changed = hop.packetOut === hop.packetIn ? "" : ` → ${code(formatPacket(hop.packetOut))}`;
		const cells = [escaped(title), escaped(sentence) + changed];
		const isStop = hop.decision.code !== null;
		return [
			String(number),
			signOf(hop),
			...isStop ? cells.map(bold) : cells
		];
	});
	return table([
		m.column.step,
		" ",
		m.column.component,
		m.column.decision
	], rows);
}
function signOf({ decision, hypothetical }) {
	if (decision.code !== null) return SIGNS.stop;
	return hypothetical ? SIGNS.supposed : SIGNS.pass;
}
function branchParts(branches, m) {
	if (branches.length === 0) return [];
	const { clientPorts, natPorts, proxyPorts, picked, share, verdict } = m.branch;
	const hasPicked = branches.some(({ when }) => when.picked.length > 0 || when.proxyPorts !== null);
	const ports = (range) => range === null ? "" : formatPortRange(range);
	const rows = branches.map(({ when, share: [part, whole], verdict: end }) => [
		end === "reachable" ? SIGNS.pass : SIGNS.stop,
		ports(when.clientPorts),
		ports(when.natPorts),
		...hasPicked ? [ports(when.proxyPorts), escaped(when.picked.map(({ id }) => id).join(" → "))] : [],
		`${(part / whole * 100).toFixed(1)} %`,
		m.verdict[end]
	]);
	return [`### ${m.branches}`, table([
		" ",
		clientPorts,
		natPorts,
		...hasPicked ? [proxyPorts, picked] : [],
		share,
		verdict
	], rows)];
}
function flowLogParts(trace, m) {
	if (trace.flowLog.length === 0) return [];
	return [
		`<details><summary>${m.flowLog}</summary>`,
		`~~~text\n${flowLogText(trace)}~~~`,
		"</details>"
	];
}
export { traceMarkdown as n, markdown_exports as t };
