import { r as __exportAll } from "./rolldown-runtime-DQp2zzRu.js";
import { a as afterFailover, d as askable, r as assertNever, t as traceQuestion } from "./index-C2EY9Jrc.js";
import { A as isPrivateIpv4, C as cidrOf, M as isUniqueLocalIpv6, c as hasPorts, g as parsePortRange, j as isSharedIpv4, s as formatProtocol, u as parseProtocol, v as portRange, w as contains } from "./icmp-DyJJl9UN.js";
import { n as familyOf, o as parseIp, r as formatIp } from "./ip-BipVh9MG.js";
import { t as legsOf } from "./legs-BAOHQjMk.js";
// src/trace/wanted/finding.ts
function finding(code, component, more = {}) {
	return {
		at: null,
		route: null,
		winner: null,
		found: null,
		...more,
		code,
		component
	};
}
// src/trace/wanted/header.ts
/** In the order in which they are answered. */
var HEADER_FIELDS = [
	"protocol",
	"sourceIp",
	"sourcePorts",
	"destinationIp",
	"ports"
];
/** A field of a packet as text; `-` for a port where the protocol has none. */
function fieldOf(packet, field) {
	switch (field) {
		case "protocol": return formatProtocol(packet.protocol);
		case "sourceIp": return formatIp(packet.source);
		case "destinationIp": return formatIp(packet.destination);
		case "sourcePorts": return packet.kind === "ports" ? String(packet.sourcePort) : "-";
		case "ports": return packet.kind === "ports" ? String(packet.destinationPort) : "-";
	}
}
function isNotPublic(address) {
	return isPrivateIpv4(address) || isSharedIpv4(address) || isUniqueLocalIpv6(address);
}
// src/trace/wanted/touched.ts
/** The hops that a packet really met, in the order of the walk. */
function hopsMet(trace) {
	return legsOf(trace).flatMap(({ connection, leg }) => (trace.connections[connection]?.[leg]?.hops ?? []).flatMap((hop, index) => hop.hypothetical ? [] : [{
		hop,
		at: {
			connection,
			leg,
			hop: index
		}
	}]));
}
function requestHops(trace) {
	return hopsMet(trace).filter(({ at }) => at.leg === "request");
}
/** The ids of everything that the packet meets at a hop: a firewall is met at its endpoint, a group at its interface. */
function idsAt({ component, subnetId, decision }) {
	const ids = [component.id, ...subnetId === null ? [] : [subnetId]];
	switch (decision.kind) {
		case "network-interface": return [
			...ids,
			decision.networkInterface.id,
			decision.networkInterface.host.ref.id
		];
		case "security-group": return [...ids, ...decision.groups.map(({ id }) => id)];
		case "load-balancer": {
			const { loadBalancer, networkInterface, targetGroup } = decision;
			return [
				...ids,
				loadBalancer.id,
				networkInterface.id,
				...targetGroup ? [targetGroup.id] : []
			];
		}
		case "gateway-load-balancer": {
			const { endpoint, targetGroup, target } = decision;
			const known = [
				endpoint.id,
				endpoint.behind.id,
				targetGroup?.id,
				target?.id
			];
			return [...ids, ...known.filter((one) => one !== void 0)];
		}
		case "web-acl": return [...ids, decision.webAcl.id];
		case "distribution": return [...ids, decision.distribution.id];
		case "name": return decision.zone === null ? ids : [...ids, decision.zone.id];
		case "firewall": return [
			...ids,
			decision.endpoint.id,
			decision.firewall.id
		];
		case "endpoint": return [...ids, decision.endpoint.id];
		case "crossing": return decision.towards === null ? ids : [...ids, decision.towards.id];
		case "transit-route": return [
			...ids,
			decision.routeTable.transitGateway.id,
			...attachmentOf(decision)
		];
		case "route": return decision.code === null && decision.decidedBy?.target.type === "local" ? [...ids, "local"] : ids;
		case "network-acl":
		case "gateway":
		case "nat":
		case "host":
		case "place":
		case "resolver": return ids;
		default: return assertNever(decision);
	}
}
/** A VPN connection's attachment is no hop of its own where it lets the packet through. */
function attachmentOf({ code, decidedBy }) {
	const attachment = decidedBy?.attachment ?? null;
	return code === null && attachment !== null ? [attachment.id] : [];
}
// src/trace/wanted/arrival.ts
var CODES$1 = {
	protocol: "FILTER_AT_DESTINATION_PROTOCOL",
	sourceIp: "FILTER_AT_DESTINATION_SOURCE_ADDRESS",
	sourcePorts: "FILTER_AT_DESTINATION_SOURCE_PORT_RANGE",
	destinationIp: "FILTER_AT_DESTINATION_DESTINATION_ADDRESS",
	ports: "FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE"
};
/** What a translator gives a flow for a source port (NAT-5). */
var TRANSLATED_PORTS = portRange(1024, 65535);
/** The requests from the client to whoever the flow is for: a load balancer opens the next one to its target. */
function wayThere(trace) {
	const chain = /* @__PURE__ */ new Set([0]);
	let last = 0;
	for (;;) {
		const isBehind = trace.connections[last]?.request.hops.at(-1)?.decision.kind === "load-balancer";
		const next = trace.connections.findIndex(({ openedBy }) => openedBy === last);
		if (!isBehind || next < 0) return requestHops(trace).filter(({ at }) => chain.has(at.connection));
		chain.add(next);
		last = next;
	}
}
/** Whether the request arrives with this header field, and if not, what made it another. */
function answerArrival(network, trace, wanted, field) {
	const value = String(wanted[field]);
	const wish = {
		kind: "at-destination",
		field,
		value
	};
	const hops = wayThere(trace);
	const last = hops.at(-1);
	const stop = trace.stoppedAt;
	if (last === void 0 || stop?.leg === "request") {
		const causes = stop === null ? [] : [finding(stop.code, stop.component, { at: placeOf(stop) })];
		return {
			wish,
			met: false,
			findings: [finding("NO_PATH", trace.flow.from.ref), ...causes]
		};
	}
	const arrived = last.hop.packetOut;
	if (agrees(arrived, field, value, field === "sourcePorts" ? portsOnArrival(trace, hops) : null)) return {
		wish,
		met: true,
		findings: []
	};
	return {
		wish,
		met: false,
		findings: [finding(isPublicEnd(trace, field, value) ? "IGW_EXPECTS_PUBLIC_ADDRESS" : CODES$1[field], last.hop.component, {
			at: last.at,
			found: fieldOf(arrived, field)
		}), ...hops.flatMap((placed) => causeOf(network, placed, field, value)).slice(-1)]
	};
}
function placeOf({ connection, leg, hop }) {
	return {
		connection,
		leg,
		hop
	};
}
/** A port that is picked stands for all that could have been. */
function portsOnArrival(trace, hops) {
	return hops.some(({ hop }) => picksPort(hop)) ? TRANSLATED_PORTS : trace.flow.sourcePorts;
}
function picksPort({ decision }) {
	if (decision.kind === "host") return decision.translation !== null;
	return decision.kind === "nat" || decision.kind === "load-balancer" && decision.source === "node";
}
function agrees(packet, field, value, possible) {
	switch (field) {
		case "protocol": {
			const wanted = parseProtocol(value);
			return wanted.ok && wanted.value === packet.protocol;
		}
		case "sourceIp":
		case "destinationIp": {
			const wanted = parseIp(value);
			return wanted.ok && wanted.value === packet[field === "sourceIp" ? "source" : "destination"];
		}
		case "sourcePorts":
		case "ports": {
			const wanted = parsePortRange(value);
			if (packet.kind !== "ports" || !hasPorts(packet.protocol) || !wanted.ok) return false;
			const { from, to } = possible ?? {
				from: packet.destinationPort,
				to: packet.destinationPort
			};
			return wanted.value.from <= to && wanted.value.to >= from;
		}
	}
}
/** On the internet only public addresses exist. */
function isPublicEnd({ flow }, field, value) {
	if (flow.to.kind !== "internet" || field !== "destinationIp") return false;
	const wanted = parseIp(value);
	return wanted.ok && isNotPublic(wanted.value);
}
/** What AWS calls the doing of a hop that rewrites the field, or that keeps it as it is. */
function causeOf(network, { hop, at }, field, value) {
	const code = transformOf(network, hop, field, value);
	return code === null ? [] : [finding(code, hop.component, { at })];
}
function transformOf(network, { component, direction, decision }, field, value) {
	switch (decision.kind) {
		case "nat":
			if (field === "sourceIp") return "NGW_SOURCE_ADDRESS_REASSIGN";
			if (field === "sourcePorts") return "REMAP_EPHEMERAL_PORT";
			return field === "destinationIp" ? "NGW_DEST_ADDRESS_PRESERVATION" : null;
		case "load-balancer": return byLoadBalancer(decision, field);
		case "gateway": return direction === "inbound" && field === "destinationIp" && isOutside(network, component.id, value) ? "IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS" : null;
		default: return null;
	}
}
function byLoadBalancer({ loadBalancer, source }, field) {
	switch (field) {
		case "protocol": return null;
		case "sourceIp": return source === "client" ? "ELBV2_SOURCE_ADDRESS_PRESERVATION" : null;
		case "sourcePorts": return source === "node" ? "REMAP_EPHEMERAL_PORT" : null;
		case "destinationIp": return "TARGET_ADDRESS_RESTRICTION";
		case "ports": return loadBalancer.type === "classic" ? "ELB_LISTENER_PORT_RESTRICTION" : "TARGET_PORT_RESTRICTION";
	}
}
/** An internet gateway hands packets only to its VPC's own blocks. */
function isOutside(network, gateway, value) {
	const vpc = network.internetGateways.get(gateway)?.vpc ?? null;
	const wanted = parseIp(value);
	if (vpc === null || !wanted.ok) return false;
	return ![...vpc.cidrs, ...vpc.ipv6Cidrs].some((block) => contains(block, wanted.value));
}
// src/trace/wanted/ports.ts
/** More than any real document needs; a bound, so that the answer always comes. */
var MOST_PORTS = 64;
/**
* One port of every part of a range that may fare differently: rules compare ports with bounds, and nothing else does. The
* usual port comes first where it is in the range, then the range's own ends.
*/
function portsWorthTrying(network, { from, to }, usual) {
	const inside = /* @__PURE__ */ new Set();
	const add = (port) => {
		if (port >= from && port <= to) inside.add(port);
	};
	if (usual !== void 0) add(usual);
	add(from);
	add(to);
	for (const range of rangesIn(network)) {
		add(range.from);
		add(range.to + 1);
	}
	return [...inside].slice(0, MOST_PORTS);
}
/** A part begins where a rule begins or ends. */
function* rangesIn(network) {
	for (const { rules } of network.securityGroups.values()) for (const { ports } of [...rules.inbound, ...rules.outbound]) yield ports;
	for (const { entries } of network.networkAcls.values()) for (const { ports } of [...entries.inbound, ...entries.outbound]) yield ports;
	for (const { behind } of network.inspectionEndpoints.values()) {
		if (behind.kind !== "firewall") continue;
		for (const { ports, fromPorts } of [...behind.stateless, ...behind.stateful]) {
			yield ports;
			yield fromPorts;
		}
	}
	for (const { service, listens } of network.hosts.values()) {
		const listeners = service?.kind === "load-balancer" ? service.listeners : [];
		for (const { port } of [...listeners, ...listens ?? []]) yield {
			from: port,
			to: port
		};
	}
}
// src/trace/wanted/departure.ts
var CODES = {
	protocol: "FILTER_AT_SOURCE_PROTOCOL",
	sourceIp: "FILTER_AT_SOURCE_SOURCE_ADDRESS",
	sourcePorts: "FILTER_AT_SOURCE_SOURCE_PORT_RANGE",
	destinationIp: "FILTER_AT_SOURCE_DESTINATION_ADDRESS",
	ports: "FILTER_AT_SOURCE_DESTINATION_PORT_RANGE"
};
/**
* Whether a packet that leaves the sender with this header gets to the receiver and back. The flow is walked with one field
* more at a time, so that the field that does not fit is named; a range asks for one port that works.
*/
function answerDeparture(network, trace, wanted) {
	const answers = [];
	let asked = trace.flow.asked;
	for (const field of HEADER_FIELDS) {
		const value = wanted[field];
		if (value === void 0) continue;
		const wish = {
			kind: "at-source",
			field,
			value: String(value)
		};
		const tried = tryField(network, trace, asked, field, String(value));
		if (tried.kind === "works") asked = tried.flow;
		answers.push(tried.kind === "works" ? {
			wish,
			met: true,
			findings: []
		} : {
			wish,
			met: false,
			findings: tried.findings
		});
	}
	return answers;
}
function tryField(network, base, asked, field, value) {
	const { from } = base.flow;
	if (isPrivateOnInternet(from, field, value)) return {
		kind: "fails",
		findings: [finding("IGW_EXPECTS_PUBLIC_ADDRESS", from.ref)]
	};
	let first = null;
	for (const flow of flowsWith(network, asked, field, value)) {
		const traced = traceQuestion(network, flow);
		if (traced.ok && works(traced.value, base)) return {
			kind: "works",
			flow
		};
		if (traced.ok) first ??= traced.value;
	}
	return {
		kind: "fails",
		findings: why(base, first, field)
	};
}
/** The flows with this header field: one, or one for each port of the range that may fare differently. */
function flowsWith(network, asked, field, value) {
	switch (field) {
		case "protocol": return [askable({
			...asked,
			protocol: value
		})];
		case "sourceIp":
		case "destinationIp": return [{
			...asked,
			[field]: value
		}];
		case "sourcePorts": return portsOf(network, value, asked.sourcePort).map((sourcePort) => ({
			...asked,
			sourcePort
		}));
		case "ports": return portsOf(network, value, asked.port).map((port) => ({
			...asked,
			port
		}));
	}
}
function portsOf(network, value, usual) {
	const range = parsePortRange(value);
	return range.ok ? portsWorthTrying(network, range.value, usual) : [];
}
/** Some packet gets there and its answer comes back. */
function works(trace, base) {
	return ["reachable", "partial"].includes(trace.verdict) && isThere(trace.connections[0]?.request, base);
}
/** At the receiver that the flow names, and not at another that has the wanted address. */
function isThere(leg, { flow: { to } }) {
	if (leg?.outcome.kind !== "delivered") return false;
	const last = leg.hops.at(-1)?.decision;
	switch (to.kind) {
		case "interface": return (last?.kind === "network-interface" || last?.kind === "load-balancer" || last?.kind === "endpoint") && last.networkInterface?.host === to.host;
		case "internet":
		case "on-premises":
		case "distribution": return leg.outcome.to.type === to.ref.type;
		case "address": return true;
	}
}
function why(base, tried, field) {
	const { from } = base.flow;
	const headline = finding(CODES[field], from.ref);
	const stop = tried?.stoppedAt ?? null;
	if (tried === null) return [headline];
	if (stop === null) {
		const last = requestHops(tried).at(-1);
		return last === void 0 ? [headline] : [{
			...headline,
			found: last.hop.component.id
		}];
	}
	const cause = finding(stop.code, stop.component);
	if (base.stoppedAt !== null && isSame(stop, base.stoppedAt)) return [finding("NO_PATH", from.ref), cause];
	return [
		headline,
		cause,
		...listenerPassed(base, stop, field)
	];
}
function isSame(a, b) {
	return a.code === b.code && a.component.id === b.component.id && a.leg === b.leg && a.rule === b.rule;
}
/** The listener that takes the flow as it is asked, and takes no other port. */
function listenerPassed(base, stop, field) {
	if (field !== "ports" || stop.code !== "ELBV2_LISTENERS_MISMATCH") return [];
	return requestHops(base).flatMap(({ hop, at }) => {
		const { decision } = hop;
		if (decision.kind !== "load-balancer" || decision.listener === null) return [];
		const found = String(decision.listener.port);
		return [finding("ELBV2_LISTENER_PORT_RESTRICTION", hop.component, {
			at,
			found
		})];
	});
}
function isPrivateOnInternet(from, field, value) {
	if (from.kind !== "internet" || field !== "sourceIp") return false;
	const address = parseIp(value);
	return address.ok && isNotPublic(address.value);
}
// src/trace/wanted/leads.ts
/** What routes name, as the collections of a document. */
var TARGETS = [
	"internetGateways",
	"egressOnlyInternetGateways",
	"natGateways",
	"peerings",
	"transitGateways",
	"transitGatewayAttachments",
	"vpnGateways",
	"vpnConnections",
	"directConnectGateways",
	"virtualInterfaces",
	"onPremisesNetworks",
	"firewalls",
	"firewallEndpoints",
	"vpcEndpoints",
	"instances",
	"networkInterfaces"
];
function wantedIn(network, id) {
	const { scenario } = network;
	const isTarget = id === "local" || TARGETS.some((name) => Object.hasOwn(scenario[name] ?? {}, id));
	return {
		id,
		home: homeOf(network, id),
		isTarget
	};
}
function homeOf(network, id) {
	const subnet = network.subnets.get(id) ?? network.inspectionEndpoints.get(id)?.subnet;
	const [first] = network.hosts.get(id)?.interfaces ?? [];
	const networkInterface = network.networkInterfaces.get(id) ?? first;
	for (const { behind, subnet: own } of network.inspectionEndpoints.values()) if (behind.id === id) return own.vpc;
	return network.vpcs.get(id) ?? subnet?.vpc ?? networkInterface?.subnet.vpc ?? network.natGateways.get(id)?.vpc ?? network.internetGateways.get(id)?.vpc ?? network.egressOnlyInternetGateways.get(id)?.vpc ?? network.gatewayEndpoints.get(id)?.vpc ?? network.vpnGateways.get(id)?.vpc ?? null;
}
/** Whether a route of this VPC leads to the wanted component, or towards the VPC in which it stands. */
function leadsTo({ target }, vpc, { id, home }) {
	const isFar = home !== null && home.id !== vpc.id;
	switch (target.type) {
		case "local": return id === "local";
		case "internet-gateway":
		case "egress-only-internet-gateway":
		case "nat-gateway": return target.gateway.id === id;
		case "vpc-endpoint": return target.endpoint.id === id;
		case "network-interface": {
			const { id: own, ref, host } = target.networkInterface;
			return [
				own,
				ref.id,
				host.ref.id
			].includes(id);
		}
		case "inspection-endpoint": return target.endpoint.id === id || target.endpoint.behind.id === id;
		case "vpn-gateway": return target.gateway.id === id || [...target.gateway.connections, ...target.gateway.interfaces].some((one) => isVpn(one, id));
		case "vpc-peering-connection": return target.peering.id === id || isFar && joins(target.peering, home);
		case "transit-gateway": return target.gateway.id === id || attaches(target.gateway, id) || isFar && serves(target.gateway, home);
		case "missing": return target.id === id;
		case "unmodelled": return target.component.id === id;
	}
}
/** Likewise for a route of a transit gateway. */
function transitLeadsTo({ attachment }, { id, home }) {
	if (attachment === null) return false;
	const { attached } = attachment;
	if (attachment.id === id) return true;
	switch (attached.type) {
		case "vpc": return attached.vpc.id === home?.id || attached.subnets.some((subnet) => subnet.id === id);
		case "vpn": return isVpn(attached.connection, id);
		case "direct-connect": return isDirectConnect(attached.gateway, id);
		case "peering": return attached.peer.id === id || home !== null && serves(attached.peer, home);
	}
}
function isVpn(connection, id) {
	return connection.id === id || connection.site.id === id;
}
function isDirectConnect({ id: own, interfaces }, id) {
	return own === id || interfaces.some((one) => one.id === id || one.site.id === id);
}
function joins({ sides }, vpc) {
	return sides.some((side) => side.vpc?.id === vpc.id);
}
function attaches({ attachments }, id) {
	return attachments.some(({ id: own, attached }) => own === id || attached.type === "vpn" && isVpn(attached.connection, id) || attached.type === "direct-connect" && isDirectConnect(attached.gateway, id));
}
function serves({ attachments }, vpc) {
	return attachments.some(({ attached }) => attached.type === "vpc" && attached.vpc.id === vpc.id);
}
// src/trace/wanted/routes.ts
var VPC_CODES = {
	none: "NO_ROUTE_TO_DESTINATION",
	cannot: "CANNOT_ROUTE",
	moreSpecific: "MORE_SPECIFIC_ROUTE",
	higherPriority: "HIGHER_PRIORITY_ROUTE"
};
var TRANSIT_CODES = {
	none: "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT",
	cannot: "TGW_RTB_CANNOT_ROUTE",
	moreSpecific: "TGW_RTB_MORE_SPECIFIC_ROUTE",
	higherPriority: "TGW_RTB_HIGHER_PRIORITY_ROUTE"
};
/**
* Why the table of a hop does not send the packet towards the wanted component (XPL-6): no route there, none that holds the
* destination, a longer prefix, or a higher rank. Which route wins is what the walk decided.
*/
function standingOf(placed, wanted) {
	const { decision, packetIn } = placed.hop;
	const { destination } = packetIn;
	if (decision.kind === "route") {
		const codes = wanted.id === "local" ? {
			...VPC_CODES,
			cannot: "VPC_LOCAL_ROUTE_CIDR_RESTRICTION"
		} : VPC_CODES;
		return standing(placed, vpcChoices(decision, destination, wanted), codes);
	}
	if (decision.kind === "transit-route") return standing(placed, transitChoices(decision, destination, wanted), TRANSIT_CODES);
	return null;
}
/** A way back to a NAT gateway needs no route (NAT-12): the packet then leads where the hop says, by no route at all. */
function vpcChoices({ routeTable, decidedBy }, destination, wanted) {
	return routeTable.routes[familyOf(destination)].map((route) => ({
		destination: route.destination,
		via: route.via,
		leads: leadsTo(route, routeTable.vpc, wanted),
		wins: route === decidedBy
	}));
}
function transitChoices({ routeTable, decidedBy }, destination, wanted) {
	return routeTable.routes[familyOf(destination)].map((route) => ({
		destination: route.destination,
		via: route.attachment?.id ?? "blackhole",
		leads: transitLeadsTo(route, wanted),
		wins: route === decidedBy
	}));
}
function standing({ hop, at }, choices, codes) {
	const { component, packetIn, decision } = hop;
	const { destination } = packetIn;
	const winner = choices.find(({ wins }) => wins) ?? null;
	const leading = choices.filter(({ leads }) => leads);
	const about = (code, route) => finding(code, component, {
		at,
		route: named(route),
		winner: named(winner)
	});
	if (winner?.leads === true) return decision.code === null ? { kind: "leads" } : {
		kind: "against",
		finding: finding(decision.code, component, {
			at,
			route: named(winner)
		})
	};
	const best = leading.find((route) => contains(route.destination, destination));
	if (best !== void 0 && winner !== null) return {
		kind: "against",
		finding: about(winner.destination.prefixLength > best.destination.prefixLength ? codes.moreSpecific : codes.higherPriority, best)
	};
	const near = nearest(leading, destination);
	if (near === null) return {
		kind: "no-route",
		finding: about(codes.none, null)
	};
	return {
		kind: "against",
		finding: about(codes.cannot, near)
	};
}
function named(route) {
	return route === null ? null : {
		destination: route.destination,
		via: route.via
	};
}
/** XPL-7: the route that shares the most leading bits with the address; the first of equals. */
function nearest(routes, address) {
	let near = null;
	let most = -1;
	for (const route of routes) {
		const shared = sharedBits(route.destination, address);
		if (shared > most) [near, most] = [route, shared];
	}
	return near;
}
function sharedBits({ network, prefixLength }, address) {
	let length = prefixLength;
	while (length > 0 && !contains(cidrOf(network, length), address)) length -= 1;
	return length;
}
// src/trace/wanted/through.ts
/** Whether the request passes a component, and if not, why (XPL-6). */
function answerThrough(network, trace, id) {
	const wish = {
		kind: "through",
		id
	};
	const hops = requestHops(trace);
	if (hops.some(({ hop }) => idsAt(hop).includes(id))) return {
		wish,
		met: true,
		findings: []
	};
	return {
		wish,
		met: false,
		findings: [finding("COMPONENT_FILTER_RESTRICTION", trace.flow.from.ref), ...reasons(network, trace, hops, id)]
	};
}
/** The nearest reason: what a zone or a load balancer decided, a route that was passed over, a stop, no route at all. */
function reasons(network, trace, hops, id) {
	const chosen = hops.flatMap((placed) => passedOver(network, placed, id));
	if (chosen.length > 0) return chosen;
	const wanted = wantedIn(network, id);
	let none = null;
	for (const placed of hops) {
		const standing = standingOf(placed, wanted);
		if (standing === null || standing.kind === "leads") continue;
		if (standing.kind === "against") return [standing.finding];
		none ??= standing.finding;
	}
	const stop = trace.stoppedAt;
	if (stop !== null && stop.leg === "request") {
		const { connection, leg, hop, code, component } = stop;
		return [finding(code, component, { at: {
			connection,
			leg,
			hop
		} })];
	}
	return none === null || !wanted.isTarget ? [] : [none];
}
/** What AWS picks by zone or health, not by route. */
function passedOver(network, { hop, at }, id) {
	const { component, decision } = hop;
	if (decision.kind === "crossing") return attachesIn(network, component.id, id) ? [finding("TGW_ATTACH_VPC_AZ_RESTRICTION", component, { at })] : [];
	if (decision.kind !== "load-balancer" || decision.targetGroup === null) return [];
	const { loadBalancer, targetGroup } = decision;
	const group = {
		type: "target-group",
		id: targetGroup.id
	};
	const looked = decision.targets.find(({ target }) => target.id === id || target.networkInterface?.host.ref.id === id);
	if (looked === void 0) return network.hosts.has(id) ? [finding("TARGET_ADDRESS_RESTRICTION", group, { at })] : [];
	const code = refusal(looked.standing, loadBalancer.type === "classic");
	return code === null ? [] : [finding(code, group, { at })];
}
function refusal(standing, isClassic) {
	switch (standing) {
		case "other-zone": return isClassic ? "ELB_NOT_CROSSZONE" : "ELBV2_NO_TARGETS_IN_AZ";
		case "zone-not-enabled": return "ELB_INSTALLED_AZ_RESTRICTION";
		case "unhealthy":
		case "out-of-service": return "X_TARGET_UNHEALTHY";
		default: return null;
	}
}
/** The attachment has the wanted subnet, and the packet came by that of another zone (TGW-23, TGW-25). */
function attachesIn(network, attachment, subnet) {
	const attached = network.transitGatewayAttachments.get(attachment)?.attached;
	return attached?.type === "vpc" && attached.subnets.some(({ id }) => id === subnet);
}
/** Whether the walk keeps clear of a component, and if not, which route leads to it. */
function answerAvoid(trace, id) {
	const wish = {
		kind: "avoid",
		id
	};
	const hops = hopsMet(trace);
	const index = hops.findIndex(({ hop }) => idsAt(hop).includes(id));
	const met = hops[index];
	if (met === void 0) return {
		wish,
		met: true,
		findings: []
	};
	const { hop, at } = met;
	const winner = ledBy(hops.slice(0, index + 1));
	return {
		wish,
		met: false,
		findings: [finding("COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT", hop.component, {
			at,
			winner
		})]
	};
}
/** The route by which the packet came; null where none was asked. */
function ledBy(hops) {
	return hops.map(({ hop }) => routeAt(hop)).findLast((route) => route !== null) ?? null;
}
function routeAt({ decision }) {
	if (decision.kind === "route" && decision.decidedBy !== null) {
		const { destination, via } = decision.decidedBy;
		return {
			destination,
			via
		};
	}
	if (decision.kind !== "transit-route" || decision.decidedBy === null) return null;
	const { destination, attachment } = decision.decidedBy;
	return {
		destination,
		via: attachment?.id ?? "blackhole"
	};
}
// src/trace/wanted/wanted.ts
var wanted_exports = /* @__PURE__ */ __exportAll({ answerWishes: () => answerWishes });
/**
* What the flow of a trace wants of its way, each wish with its answer, in the order of the document (XPL-6). Empty where it
* wants nothing. What AWS may pick otherwise is not asked: the answers are about the walk that the trace shows.
*/
function answerWishes(network, trace) {
	const { wants, failover } = trace.flow.asked;
	if (wants === void 0) return [];
	const walked = failover === void 0 ? network : afterFailover(network, failover);
	const { through = [], avoid = [], atSource = {}, atDestination = {} } = wants;
	return [
		...through.map((id) => answerThrough(walked, trace, id)),
		...avoid.map((id) => answerAvoid(trace, id)),
		...answerDeparture(network, trace, atSource),
		...HEADER_FIELDS.filter((field) => atDestination[field] !== void 0).map((field) => answerArrival(walked, trace, atDestination, field))
	];
}
export { wanted_exports as n, answerWishes as t };
