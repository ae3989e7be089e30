import { D as formatCidr, a as formatIcmp, c as hasPorts, l as isIcmp, p as formatPortRange, s as formatProtocol } from "./icmp-DyJJl9UN.js";
import { n as familyOf, r as formatIp } from "./ip-BipVh9MG.js";
import { n as formatEndpoint } from "./legs-BAOHQjMk.js";
// src/explain/format.ts
/** `10.0.1.10:49152`, or the address alone where the protocol has no ports. */
function formatSource(packet) {
	return packet.kind === "ports" ? formatEndpoint(packet.source, packet.sourcePort) : formatIp(packet.source);
}
function formatDestination(packet) {
	return packet.kind === "ports" ? formatEndpoint(packet.destination, packet.destinationPort) : formatIp(packet.destination);
}
/** What the packet asks for: `tcp 3306`, `icmp echo-request`, `gre`. */
function serviceOf(packet) {
	const protocol = formatProtocol(packet.protocol);
	if (packet.kind === "ports") return `${protocol} ${packet.destinationPort}`;
	return packet.kind === "icmp" ? `${protocol} ${icmpMessage(packet)}` : protocol;
}
function icmpMessage(packet) {
	return formatIcmp(familyOf(packet.source), packet.icmpType, packet.icmpCode);
}
/** `tcp 1024-65535`, `icmp echo-request`, `all traffic`. */
function formatScope({ protocol, ports, icmp }, m) {
	if (protocol === -1) return m.words.allTraffic;
	const name = formatProtocol(protocol);
	if (hasPorts(protocol)) return m.words.ports({
		protocol: name,
		ports: formatPortRange(ports)
	});
	if (!isIcmp(protocol)) return name;
	if (icmp.type === -1) return m.words.anyIcmp({ protocol: name });
	return `${name} ${formatIcmpMatch(protocol, icmp)}`;
}
/** The ports or ICMP types of a rule, for a table: `3306`, `echo-request`, `all`. */
function formatScopePorts({ protocol, ports, icmp }, m) {
	if (hasPorts(protocol)) {
		const text = formatPortRange(ports);
		return text === "all" ? m.words.all : text;
	}
	if (!isIcmp(protocol) || icmp.type === -1) return m.words.all;
	return formatIcmpMatch(protocol, icmp);
}
function formatIcmpMatch(protocol, { type, code }) {
	return formatIcmp(protocol === 58 ? 6 : 4, type, code === -1 ? 0 : code);
}
function formatRuleProtocol(protocol, m) {
	return protocol === -1 ? m.words.all : formatProtocol(protocol);
}
function formatPeer(peer) {
	switch (peer.kind) {
		case "cidr": return formatCidr(peer.cidr);
		case "prefix-list": return peer.prefixList.id;
		case "security-group": return peer.securityGroup.id;
		case "stale": return peer.id;
	}
}
/** A security group rule as a sentence names it: by its id, or by its place where AWS has not given it one. */
function nameRule({ id, securityGroupId }, m) {
	return nameRuleId(id, securityGroupId, m);
}
function nameRuleId(id, group, m) {
	const made = placeOf(id, group);
	if (made === null) return m.words.rule({
		id,
		group
	});
	const { direction, place } = made;
	return place === null ? m.words.defaultRule({
		direction,
		group
	}) : m.words.ruleByPlace({
		direction,
		place,
		group
	});
}
/** A rule in a table that already says its group and direction: `sgr-1`, or `1` by its place. */
function shortRuleName({ id, securityGroupId }, m) {
	const made = placeOf(id, securityGroupId);
	if (made === null) return id;
	return made.place === null ? m.words.defaultRuleShort : String(made.place);
}
/** What an id that was made up for a rule says: its place in the list from 1, or null for a rule that AWS makes. */
function placeOf(id, group) {
	if (!id.startsWith(`${group}/`)) return null;
	const [direction, place] = id.slice(group.length + 1).split("/");
	if (direction !== "inbound" && direction !== "outbound") return null;
	return {
		direction,
		place: /^\d+$/.test(place ?? "") ? Number(place) + 1 : null
	};
}
/** `10.0.0.0/16 → local` */
function formatRoute(route, m) {
	const text = m.routeTable.chip({
		destination: formatCidr(route.destination),
		target: route.via
	});
	if (route.prefixList === null) return text;
	return m.routeTable.viaPrefixList({
		route: text,
		prefixList: route.prefixList.id
	});
}
function formatFamily(family, m) {
	return m.words.family({ family });
}
/** A component inside a sentence: `network ACL private`, `the internet`. */
function nameInSentence(ref, m) {
	return standsAlone(ref) ? m.words.alone(ref) : m.words.named(ref);
}
/** A component as a title: `Network ACL private`, `Internet`. */
function titleOf(ref, m) {
	const name = m.words.component[ref.type];
	return standsAlone(ref) ? name : m.words.title({
		name,
		id: ref.id
	});
}
/** The internet and the resolver are known by what they are. */
function standsAlone(ref) {
	return ref.type === "internet" || ref.type === "resolver";
}
/** The rule number as text: `100`, `*`. */
function ruleNumberOf(entry) {
	return String(entry.ruleNumber);
}
/** 11,849: digits in groups of three. */
function formatCount(count) {
	return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
export { shortRuleName as _, formatPeer as a, formatScope as c, icmpMessage as d, nameInSentence as f, serviceOf as g, ruleNumberOf as h, formatIcmpMatch as i, formatScopePorts as l, nameRuleId as m, formatDestination as n, formatRoute as o, nameRule as p, formatFamily as r, formatRuleProtocol as s, formatCount as t, formatSource as u, titleOf as v };
