import { D as formatCidr, p as formatPortRange, s as formatProtocol } from "./icmp-DyJJl9UN.js";
import { r as formatIp } from "./ip-BipVh9MG.js";
import { r as formatFlowLogRecord } from "./flow-log-text-CuzmKAXX.js";
import { b as hopSentence, n as ruleLabel } from "./index-C2EY9Jrc.js";
import { n as findingSentence } from "./wanted-BrwIOonI.js";
// src/explain/trace-document/rules.ts
/** The rule or route that decided; null where no single one did. */
function decidingRule(decision) {
	const label = ruleLabel(decision);
	return decision.kind === "network-acl" ? numbered(label) : label;
}
/** A network ACL's rule as the document has it: its number as a number, `*` as it is. */
function numbered(label) {
	return label === null || label === "*" ? label : Number(label);
}
function consideredRules(decision) {
	switch (decision.kind) {
		case "network-acl": return decision.considered.map((row) => document(row, (entry) => entry.ruleNumber));
		case "security-group": return decision.considered.map((row) => document(row, (rule) => rule.id));
		case "route": return decision.considered.map((row) => document(row, (route) => formatCidr(route.destination)));
		case "load-balancer": return decision.considered.map((row) => document(row, (rule) => String(rule.priority)));
		case "firewall": return [...decision.stateless, ...decision.stateful].map((row) => document(row, (rule) => rule.id));
		case "web-acl": return decision.considered.map((row) => document(row, (rule) => rule.id));
		case "transit-route": return decision.considered.map((row) => document(row, (route) => formatCidr(route.destination)));
		default: return [];
	}
}
function document({ rule, mismatches }, nameOf) {
	const [field] = mismatches;
	const name = nameOf(rule);
	return field === void 0 ? {
		rule: name,
		matched: true
	} : {
		rule: name,
		matched: false,
		field,
		fields: [...mismatches]
	};
}
// src/explain/trace-document.ts
/** The walk as a JSON value; sentences in the language asked for, everything else the same in all. */
function toTraceDocument(trace, language, wishes = []) {
	return {
		packetwalk: 1,
		verdict: trace.verdict,
		symptom: trace.symptom,
		...trace.httpStatus === null ? {} : { httpStatus: trace.httpStatus },
		stoppedAt: stopDocument(trace.stoppedAt),
		connections: trace.connections.map((walked, connection) => {
			const { openedBy, request, response } = walked;
			const leg = (name, { outcome, hops }) => ({
				outcome: outcome.kind,
				hops: hops.map((hop, index) => {
					return hopDocument(hop, hopSentence(hop, {
						trace,
						connection,
						leg: name,
						index
					}, language));
				})
			});
			return {
				...openedBy === null ? {} : { openedBy },
				flow: flowDocument(walked),
				request: leg("request", request),
				response: response === null || request.outcome.kind !== "delivered" ? null : leg("response", response)
			};
		}),
		branches: trace.branches.map(branchDocument),
		flowLog: trace.flowLog.map(({ record }) => formatFlowLogRecord(record)),
		...wishes.length === 0 ? {} : { wants: wishes.map((answer) => wishDocument(answer, trace, language)) }
	};
}
function wishDocument({ wish, met, findings }, trace, language) {
	return {
		wish: wish.kind,
		..."field" in wish ? {
			field: wish.field,
			value: wish.value
		} : { value: wish.id },
		met,
		findings: findings.map((one) => findingDocument(one, findingSentence(one, wish, trace, language)))
	};
}
function findingDocument({ code, component, at, route, winner, found }, because) {
	return {
		code,
		component: {
			type: component.type,
			id: component.id
		},
		...at === null ? {} : {
			connection: at.connection,
			leg: at.leg,
			hop: at.hop
		},
		...route === null ? {} : { route: {
			to: formatCidr(route.destination),
			via: route.via
		} },
		...winner === null ? {} : { winner: {
			to: formatCidr(winner.destination),
			via: winner.via
		} },
		...found === null ? {} : { found },
		because
	};
}
function stopDocument(stop) {
	if (stop === null) return null;
	const { connection, leg, hop, code, component, direction, rule } = stop;
	return {
		connection,
		leg,
		hop,
		code,
		component: {
			type: component.type,
			id: component.id
		},
		direction,
		rule: component.type === "network-acl" ? numbered(rule) : rule
	};
}
function flowDocument({ from, to, packet }) {
	const { protocol, source, destination, ...icmp } = packetDocument(packet);
	return {
		protocol,
		source: {
			id: from.id,
			...source
		},
		destination: {
			id: to?.id ?? null,
			...destination
		},
		...icmp
	};
}
function packetDocument(packet) {
	const protocol = formatProtocol(packet.protocol);
	const end = (ip, port) => ({
		ip: formatIp(ip),
		port
	});
	switch (packet.kind) {
		case "ports": return {
			protocol,
			source: end(packet.source, packet.sourcePort),
			destination: end(packet.destination, packet.destinationPort)
		};
		case "icmp": return {
			protocol,
			source: end(packet.source, null),
			destination: end(packet.destination, null),
			icmpType: packet.icmpType,
			icmpCode: packet.icmpCode
		};
		case "other": return {
			protocol,
			source: end(packet.source, null),
			destination: end(packet.destination, null)
		};
	}
}
function hopDocument(hop, because) {
	const { component, direction, packetIn, decision, hypothetical } = hop;
	const { code, causes, notes } = decision;
	return {
		component: {
			type: component.type,
			id: component.id
		},
		direction,
		packet: packetDocument(packetIn),
		decision: decisionWord(decision),
		...code === null ? {} : { code },
		rule: decidingRule(decision),
		considered: consideredRules(decision),
		...targetsDocument(decision),
		because,
		...hypothetical ? { hypothetical } : {},
		...causes.length === 0 ? {} : { causes: [...causes] },
		...notes.length === 0 ? {} : { notes: [...notes] }
	};
}
function targetsDocument(decision) {
	if (decision.kind !== "load-balancer" || decision.targets.length === 0) return {};
	return { targets: decision.targets.map(({ target, health, standing }) => ({
		id: target.id,
		port: target.port,
		state: health?.state ?? null,
		standing,
		...target === decision.target ? { picked: true } : {}
	})) };
}
/** What is not modelled decides nothing: the leg's outcome says that the end is unknown. */
function decisionWord({ verdict }) {
	return verdict === "unknown" ? "note" : verdict;
}
function pickedDocument(picked) {
	const idsOf = (kind) => picked.filter((one) => one.kind === kind).map(({ id }) => id);
	return Object.fromEntries([
		"record",
		"node",
		"targetGroup",
		"target"
	].flatMap((kind) => idsOf(kind).length === 0 ? [] : [[kind, idsOf(kind).join(", ")]]));
}
function branchDocument({ when, share, verdict, stoppedAt }) {
	const { clientPorts, natPorts, proxyPorts, picked } = when;
	return {
		when: {
			...clientPorts === null ? {} : { clientPorts: formatPortRange(clientPorts) },
			...natPorts === null ? {} : { natPorts: formatPortRange(natPorts) },
			...proxyPorts === null ? {} : { proxyPorts: formatPortRange(proxyPorts) },
			...pickedDocument(picked)
		},
		share: [share[0], share[1]],
		verdict,
		stoppedAt: stopDocument(stoppedAt)
	};
}
/** The trace document as the command line prints it and the page saves it. */
function traceJson(trace, language, wishes = []) {
	return `${JSON.stringify(toTraceDocument(trace, language, wishes), null, 2)}\n`;
}
export { traceJson };
