import { n as ok, t as fail } from "./result-BvvWxe1L.js";
import { a as isIpv4, m as parseError, n as familyOf, p as orThrow, r as formatIp } from "./ip-BipVh9MG.js";
import { a as formatIcmp, c as hasPorts, l as isIcmp, n as answerType, s as formatProtocol } from "./icmp-DyJJl9UN.js";
// src/net/packet.ts
/** Makes a packet of fields that fit each other, or says which do not. */
function makePacket(fields) {
	const { protocol, source, destination, sourcePort, destinationPort, icmpType, icmpCode, identifier } = fields;
	const because = (kind, found, expected) => fail(parseError(kind, found, expected));
	const name = formatProtocol(protocol);
	if (protocol === -1) return because("all-protocols", name, "one protocol: a packet has only one");
	if (familyOf(source) !== familyOf(destination)) return because("mixed-families", `${formatIp(source)} → ${formatIp(destination)}`, "two IPv4 addresses or two IPv6 addresses");
	if (!hasPorts(protocol) && (sourcePort !== void 0 || destinationPort !== void 0)) return because("unexpected-port", name, "no ports: only tcp and udp have them");
	if (!isIcmp(protocol) && (icmpType !== void 0 || icmpCode !== void 0 || identifier !== void 0)) return because("unexpected-icmp", name, "no ICMP type, code or identifier: only icmp and icmpv6 have them");
	if (hasPorts(protocol)) return sourcePort === void 0 || destinationPort === void 0 ? because("missing-port", name, "a source port and a destination port") : ok(tcpUdpPacket(protocol, source, destination, sourcePort, destinationPort));
	if (!isIcmp(protocol)) return ok(otherPacket(protocol, source, destination));
	if (protocol === 1 !== isIpv4(source)) return because("icmp-family", `${name} ${formatIp(source)}`, "icmp between IPv4 addresses, icmpv6 between IPv6");
	if (!isWhole(icmpType, 255)) return because("icmp-type", String(icmpType), "an ICMP type from 0 to 255");
	if (!isWhole(icmpCode, 255)) return because("icmp-code", String(icmpCode), "an ICMP code from 0 to 255");
	if (!isWhole(identifier, 65535)) return because("identifier", String(identifier), "an identifier from 0 to 65535");
	return ok(icmpPacket(protocol, source, destination, icmpType, icmpCode, identifier));
}
/** A packet written in a program. Throws when its fields do not fit each other. */
function packet(fields) {
	return orThrow(makePacket(fields));
}
function isWhole(value, most) {
	return value !== void 0 && Number.isInteger(value) && value >= 0 && value <= most;
}
/** The answer to a packet: addresses and ports trade places, an echo request becomes its reply and back. */
function reversePacket(p) {
	switch (p.kind) {
		case "ports": return tcpUdpPacket(p.protocol, p.destination, p.source, p.destinationPort, p.sourcePort);
		case "icmp": {
			const icmpType = answerType(p.protocol === 1 ? 4 : 6, p.icmpType);
			return icmpPacket(p.protocol, p.destination, p.source, icmpType, p.icmpCode, p.identifier);
		}
		case "other": return otherPacket(p.protocol, p.destination, p.source);
	}
}
/**
* The packet as if sent from elsewhere; without `port` its own stays. For ICMP `port` is the identifier, other
* protocols have none and ignore it. Throws when the address is of the other family.
*/
function withSource(p, source, port) {
	if (typeof source !== typeof p.source) throw otherFamily(p, source);
	switch (p.kind) {
		case "ports": return tcpUdpPacket(p.protocol, source, p.destination, port ?? p.sourcePort, p.destinationPort);
		case "icmp": return icmpPacket(p.protocol, source, p.destination, p.icmpType, p.icmpCode, port ?? p.identifier);
		case "other": return otherPacket(p.protocol, source, p.destination);
	}
}
/** The packet as if sent to elsewhere; `port` as in `withSource`. Throws when the address is of the other family. */
function withDestination(p, destination, port) {
	if (typeof destination !== typeof p.destination) throw otherFamily(p, destination);
	switch (p.kind) {
		case "ports": return tcpUdpPacket(p.protocol, p.source, destination, p.sourcePort, port ?? p.destinationPort);
		case "icmp": return icmpPacket(p.protocol, p.source, destination, p.icmpType, p.icmpCode, port ?? p.identifier);
		case "other": return otherPacket(p.protocol, p.source, destination);
	}
}
function otherFamily(p, ip) {
	return /* @__PURE__ */ new Error(`${formatIp(ip)} is not of the same family as the addresses of ${formatPacket(p)}`);
}
function samePacket(a, b) {
	if (a.protocol !== b.protocol || a.source !== b.source || a.destination !== b.destination) return false;
	if (a.kind === "ports") return b.kind === "ports" && a.sourcePort === b.sourcePort && a.destinationPort === b.destinationPort;
	if (a.kind === "icmp") return b.kind === "icmp" && a.icmpType === b.icmpType && a.icmpCode === b.icmpCode && a.identifier === b.identifier;
	return true;
}
/**
* `tcp 10.0.0.10:41000 → 10.0.2.50:3306`, `icmp 10.0.0.10 → 10.0.2.50 echo-request, identifier 7`,
* `gre 10.0.0.10 → 10.0.2.50`.
*/
function formatPacket(p) {
	const protocol = formatProtocol(p.protocol);
	if (p.kind === "ports") return `${protocol} ${formatEndpoint(p.source, p.sourcePort)} → ${formatEndpoint(p.destination, p.destinationPort)}`;
	const ends = `${protocol} ${formatIp(p.source)} → ${formatIp(p.destination)}`;
	if (p.kind === "other") return ends;
	return `${ends} ${formatIcmp(familyOf(p.source), p.icmpType, p.icmpCode)}, identifier ${p.identifier}`;
}
/** `10.0.0.10:3306`, `[2001:db8::1]:3306`, or the address alone. */
function formatEndpoint(ip, port) {
	if (port === void 0) return formatIp(ip);
	return isIpv4(ip) ? `${formatIp(ip)}:${port}` : `[${formatIp(ip)}]:${port}`;
}
function tcpUdpPacket(protocol, source, destination, sourcePort, destinationPort) {
	return {
		kind: "ports",
		protocol,
		source,
		destination,
		sourcePort,
		destinationPort
	};
}
function icmpPacket(protocol, source, destination, icmpType, icmpCode, identifier) {
	return {
		kind: "icmp",
		protocol,
		source,
		destination,
		icmpType,
		icmpCode,
		identifier
	};
}
function otherPacket(protocol, source, destination) {
	return {
		kind: "other",
		protocol,
		source,
		destination
	};
}
// src/trace/legs.ts
/**
* The legs in the order in which they happen: a connection that is opened on behalf of another lies whole between the
* request and the response of that one.
*/
function legsOf({ connections }) {
	const legs = [];
	const open = [];
	const answer = () => {
		const connection = open.pop();
		if (connection !== void 0 && connections[connection]?.response) legs.push({
			connection,
			leg: "response"
		});
	};
	connections.forEach(({ openedBy }, connection) => {
		while (open.length > 0 && open.at(-1) !== openedBy) answer();
		legs.push({
			connection,
			leg: "request"
		});
		open.push(connection);
	});
	while (open.length > 0) answer();
	return legs;
}
export { reversePacket as a, withSource as c, packet as i, formatEndpoint as n, samePacket as o, formatPacket as r, withDestination as s, legsOf as t };
