import { n as ok, t as fail } from "./result-BvvWxe1L.js";
import { a as isIpv4, c as ipv6, d as ipv4, f as parseIpv4, m as parseError, o as parseIp, p as orThrow, r as formatIp } from "./ip-BipVh9MG.js";
// src/net/cidr.ts
/** The network mask of a prefix length in 0..32, as an unsigned 32-bit number. */
function maskOf(prefixLength) {
	return prefixLength === 0 ? 0 : 4294967295 << 32 - prefixLength >>> 0;
}
function cidrOf(ip, prefixLength) {
	const bits = bitsOf(ip);
	if (!Number.isInteger(prefixLength) || prefixLength < 0 || prefixLength > bits) throw new RangeError(`/${prefixLength} is not in /0 to /${bits}`);
	if (isIpv4(ip)) {
		const mask = maskOf(prefixLength);
		const network = (ip & mask) >>> 0;
		return {
			family: 4,
			network,
			last: (network | ~mask) >>> 0,
			prefixLength
		};
	}
	const hostMask = (1n << BigInt(128 - prefixLength)) - 1n;
	const last = ip | hostMask;
	return {
		family: 6,
		network: last ^ hostMask,
		last,
		prefixLength
	};
}
/** The block of one address: /32 or /128. */
function hostCidr(ip) {
	return cidrOf(ip, bitsOf(ip));
}
function bitsOf(ip) {
	return isIpv4(ip) ? 32 : 128;
}
/** Reads `10.0.0.0/16`. Host bits are cleared and reported, as AWS clears them; a caller may warn or refuse. */
function parseCidr(text) {
	const slash = text.indexOf("/");
	const address = parseIp(slash === -1 ? text : text.slice(0, slash));
	if (!address.ok) return fail(parseError(address.error.kind, text, expectedBlock(address.error)));
	if (slash === -1) {
		const host = formatCidr(hostCidr(address.value));
		return fail(parseError("no-prefix-length", text, `a block; of one address alone it is \`${host}\``));
	}
	const prefixLength = parsePrefixLength(text, text.slice(slash + 1), bitsOf(address.value));
	if (!prefixLength.ok) return prefixLength;
	const block = cidrOf(address.value, prefixLength.value);
	return ok({
		cidr: block,
		hostBitsCleared: block.network !== address.value
	});
}
/** What the error of the part before the slash means for the whole. */
function expectedBlock(error) {
	return ![
		"empty",
		"not-an-address",
		"too-long"
	].includes(error.kind) ? error.expected : "a block of addresses, such as `10.0.0.0/16`";
}
/** `text` is the whole block, for the error. */
function parsePrefixLength(text, digits, bits) {
	const because = (kind, expected) => fail(parseError(kind, text, expected));
	if (/^\d+$/.test(digits)) {
		const prefixLength = Number(digits);
		if (prefixLength > bits) return because("prefix-too-long", `a prefix length from /0 to /${bits}, as ${bits === 32 ? "IPv4" : "IPv6"} has ${bits} bits`);
		return digits === String(prefixLength) ? ok(prefixLength) : because("leading-zero", `a prefix length without leading zeros: \`/${prefixLength}\``);
	}
	const prefixLength = bits === 32 ? prefixLengthOfMask(digits) : void 0;
	return prefixLength === void 0 ? because("bad-prefix-length", `a prefix length from /0 to /${bits} after the address`) : because("mask-not-prefix", `a prefix length in place of the mask: \`/${prefixLength}\``);
}
/** 24 for `255.255.255.0`; undefined for a text that is not a network mask. */
function prefixLengthOfMask(text) {
	const mask = parseIpv4(text);
	if (!mask.ok) return void 0;
	const prefixLength = Math.clz32(~mask.value);
	return maskOf(prefixLength) === mask.value ? prefixLength : void 0;
}
/** A block written in a program, with its host bits clear. Throws when it is not one. */
function cidr(text) {
	const parsed = orThrow(parseCidr(text));
	if (parsed.hostBitsCleared) throw new Error(`found \`${text}\`, expected its first address: \`${formatCidr(parsed.cidr)}\``);
	return parsed.cidr;
}
function formatCidr(cidr) {
	return `${formatIp(cidr.network)}/${cidr.prefixLength}`;
}
/** Whether the address is in the block. A block never holds an address of the other family, not even `::/0`. */
function contains(cidr, ip) {
	return typeof ip === typeof cidr.network && ip >= cidr.network && ip <= cidr.last;
}
/** Whether every address of `inner` is in `outer`. A block contains itself. */
function containsCidr(outer, inner) {
	return outer.prefixLength <= inner.prefixLength && contains(outer, inner.network);
}
/** Whether the blocks share an address. Two blocks do only when one contains the other. */
function overlaps(a, b) {
	return a.prefixLength <= b.prefixLength ? contains(a, b.network) : contains(b, a.network);
}
function equalCidr(a, b) {
	return a.network === b.network && a.prefixLength === b.prefixLength;
}
/** How many addresses the block has: 1 to 2^128. */
function sizeOf(cidr) {
	return 1n << BigInt(bitsOf(cidr.network) - cidr.prefixLength);
}
function addressAt(cidr, index) {
	if (!Number.isSafeInteger(index) || index < 0 || index >= sizeOf(cidr)) throw new RangeError(`${formatCidr(cidr)} has no address at ${index}`);
	return cidr.family === 4 ? cidr.network + index : cidr.network + BigInt(index);
}
/** Every IPv4 address. */
var ANY_IPV4 = cidrOf(ipv4("0.0.0.0"), 0);
/** Every IPv6 address. */
var ANY_IPV6 = cidrOf(ipv6("::"), 0);
var PRIVATE = [
	cidr("10.0.0.0/8"),
	cidr("172.16.0.0/12"),
	cidr("192.168.0.0/16")
];
var SHARED = cidr("100.64.0.0/10");
var UNIQUE_LOCAL = cidr("fc00::/7");
cidr("169.254.0.0/16"), cidr("fe80::/10");
var MULTICAST = [cidr("224.0.0.0/4"), cidr("ff00::/8")];
/** In the three private blocks of RFC 1918. The shared block of RFC 6598 is not among them. */
function isPrivateIpv4(ip) {
	return PRIVATE.some((block) => contains(block, ip));
}
/** In 100.64.0.0/10, which RFC 6598 sets aside for carrier-grade NAT. */
function isSharedIpv4(ip) {
	return contains(SHARED, ip);
}
/** In fc00::/7, the private addresses of IPv6 (RFC 4193). */
function isUniqueLocalIpv6(ip) {
	return contains(UNIQUE_LOCAL, ip);
}
/** In 224.0.0.0/4 or ff00::/8. */
function isMulticast(ip) {
	return MULTICAST.some((block) => contains(block, ip));
}
// src/net/port-range.ts
var LAST_PORT = 65535;
/** Every port, 0 to 65535. AWS also writes it -1. */
var ALL_PORTS = portRange(0, LAST_PORT);
/** Reads one port: `3306`, as a number or as text. */
function parsePort(written) {
	const text = String(written);
	if (/^0\d+$/.test(text)) return fail(parseError("leading-zero", text, "a port without leading zeros, such as `80`"));
	if (!/^\d+$/.test(text)) return fail(parseError("not-a-port", text, "a port from 0 to 65535"));
	const value = Number(text);
	return value <= LAST_PORT ? ok(value) : fail(parseError("port-too-large", text, "a port from 0 to 65535"));
}
/** Reads `3306`, `1024-65535`, or `all`, which AWS writes `-1`. */
function parsePortRange(written) {
	const text = String(written);
	if (text === "-1" || text.toLowerCase() === "all") return ok(ALL_PORTS);
	const [first = "", second = first, ...others] = text.split("-");
	if (others.length > 0 || first.trim() === "" || second.trim() === "") return fail(parseError("not-a-port-range", text, "a port, a range such as `1024-65535`, or `all`"));
	const from = parsePort(first.trim());
	if (!from.ok) return from;
	const to = parsePort(second.trim());
	if (!to.ok) return to;
	return from.value <= to.value ? ok({
		from: from.value,
		to: to.value
	}) : fail(parseError("range-backwards", text, `the lower port first: \`${to.value}-${from.value}\``));
}
/** A port written in a program. Throws when it is not one. */
function port(value) {
	return orThrow(parsePort(value));
}
/** A range written in a program. Throws when an end is not a port or `from` is over `to`. */
function portRange(from, to) {
	return orThrow(parsePortRange(`${from}-${to}`));
}
/** `3306`, `1024-65535`, or `all`. */
function formatPortRange(range) {
	if (range.from === range.to) return String(range.from);
	return range.from === 0 && range.to === LAST_PORT ? "all" : `${range.from}-${range.to}`;
}
function includesPort(range, port) {
	return port >= range.from && port <= range.to;
}
// src/base/near-miss.ts
/** Longer words are not compared: the cost grows with the square, and nobody mistypes a word of this length. */
var LONGEST_WORD = 64;
/**
* The candidate that `word` was most likely meant to be; the first of equals; undefined when none is close.
* Close is one slip in three letters, and at least one slip; capitals do not count.
*/
function nearMiss(word, candidates) {
	let best;
	let slipsAllowed = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1);
	if (word.length > LONGEST_WORD) return void 0;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > slipsAllowed) continue;
		const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
		if (slips > slipsAllowed) continue;
		best = candidate;
		slipsAllowed = slips - 1;
	}
	return best;
}
/** Letters missing, added, wrong, or swapped with their neighbour: the Damerau-Levenshtein distance of adjacent swaps. */
function slipsBetween(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const wrong = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
			const missing = Math.min(at(last, column), at(current, column - 1)) + 1;
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? at(beforeLast, column - 2) + 1 : Infinity;
			current.push(Math.min(wrong, missing, swapped));
		}
		beforeLast = last;
		last = current;
	}
	return at(last, b.length);
}
function at(row, column) {
	return row[column] ?? Infinity;
}
/**
* Names and their numbers, in lower case; where a number has two names, the first is the one we write.
* IANA: https://www.iana.org/assignments/protocol-numbers
*/
var NUMBERS = new Map(Object.entries({
	all: -1,
	hopopt: 0,
	icmp: 1,
	igmp: 2,
	ggp: 3,
	ipv4: 4,
	ipencap: 4,
	st: 5,
	tcp: 6,
	egp: 8,
	igp: 9,
	udp: 17,
	rdp: 27,
	dccp: 33,
	ipv6: 41,
	"ipv6-route": 43,
	"ipv6-frag": 44,
	rsvp: 46,
	gre: 47,
	esp: 50,
	ah: 51,
	icmpv6: 58,
	icmp6: 58,
	"ipv6-icmp": 58,
	"ipv6-nonxt": 59,
	"ipv6-opts": 60,
	eigrp: 88,
	ospf: 89,
	ospfigp: 89,
	ipip: 94,
	etherip: 97,
	pim: 103,
	ipcomp: 108,
	vrrp: 112,
	l2tp: 115,
	sctp: 132,
	udplite: 136,
	"mpls-in-ip": 137
}));
var NAMES = new Map([...NUMBERS].reverse().map(([name, number]) => [number, name]));
/** Reads a name in any case, or a number in -1..255, as a number or as text. */
function parseProtocol(written) {
	const text = String(written).toLowerCase();
	const number = NUMBERS.get(text) ?? (/^(-1|0|[1-9]\d*)$/.test(text) ? Number(text) : void 0);
	if (number !== void 0 && number <= 255) return ok(number);
	if (number !== void 0) return fail(parseError("protocol-too-large", text, "a protocol number from 0 to 255"));
	const suggestion = nearMiss(text, NUMBERS.keys());
	const expected = suggestion === void 0 ? "a protocol, such as `tcp`, `udp`, `icmp` or `all`" : `\`${suggestion}\``;
	return fail(parseError("unknown-protocol", String(written), expected));
}
/** The name in lower case (`tcp`, `all`), or the number of a protocol we have no name for. */
function formatProtocol(protocol) {
	return NAMES.get(protocol) ?? String(protocol);
}
/** Whether packets of the protocol have ports: TCP and UDP. AWS's rules look at no other protocol's ports. */
function hasPorts(protocol) {
	return protocol === 6 || protocol === 17;
}
/** Whether packets of the protocol have an ICMP type and code: ICMP and ICMPv6. */
function isIcmp(protocol) {
	return protocol === 1 || protocol === 58;
}
// src/net/icmp.ts
/** Every type and code. */
var ANY_ICMP = {
	type: -1,
	code: -1
};
var ECHO_REQUEST = {
	4: {
		type: 8,
		code: 0
	},
	6: {
		type: 128,
		code: 0
	}
};
var ECHO_REPLY = {
	4: {
		type: 0,
		code: 0
	},
	6: {
		type: 129,
		code: 0
	}
};
/** What `ping` sends: 8/0, or 128/0 in ICMPv6. */
function echoRequest(family) {
	return ECHO_REQUEST[family];
}
/** What answers a `ping`: 0/0, or 129/0 in ICMPv6. */
function echoReply(family) {
	return ECHO_REPLY[family];
}
/** The type of the answer to a packet: request and reply of an echo trade places, other types stay. */
function answerType(family, type) {
	const request = ECHO_REQUEST[family].type;
	const reply = ECHO_REPLY[family].type;
	if (type === request) return reply;
	return type === reply ? request : type;
}
function matchesIcmp(match, type, code) {
	return (match.type === -1 || match.type === type) && (match.code === -1 || match.code === code);
}
/**
* The names of the types seen in practice.
* IANA: https://www.iana.org/assignments/icmp-parameters and https://www.iana.org/assignments/icmpv6-parameters
*/
var TYPES = {
	4: {
		"echo-reply": 0,
		"destination-unreachable": 3,
		redirect: 5,
		"echo-request": 8,
		"router-advertisement": 9,
		"router-solicitation": 10,
		"time-exceeded": 11,
		"parameter-problem": 12,
		timestamp: 13,
		"timestamp-reply": 14
	},
	6: {
		"destination-unreachable": 1,
		"packet-too-big": 2,
		"time-exceeded": 3,
		"parameter-problem": 4,
		"echo-request": 128,
		"echo-reply": 129,
		"router-solicitation": 133,
		"router-advertisement": 134,
		"neighbor-solicitation": 135,
		"neighbor-advertisement": 136,
		redirect: 137
	}
};
/** `echo-request`, or `type 42` where a type has no name here. A code other than 0 follows: `redirect code 1`. */
function formatIcmp(family, type, code) {
	const name = Object.entries(TYPES[family]).find(([, known]) => known === type)?.[0] ?? `type ${type}`;
	return code === 0 ? name : `${name} code ${code}`;
}
export { isPrivateIpv4 as A, cidrOf as C, formatCidr as D, equalCidr as E, sizeOf as F, isUniqueLocalIpv6 as M, overlaps as N, hostCidr as O, parseCidr as P, cidr as S, containsCidr as T, port as _, formatIcmp as a, ANY_IPV6 as b, hasPorts as c, nearMiss as d, ALL_PORTS as f, parsePortRange as g, parsePort as h, echoRequest as i, isSharedIpv4 as j, isMulticast as k, isIcmp as l, includesPort as m, answerType as n, matchesIcmp as o, formatPortRange as p, echoReply as r, formatProtocol as s, ANY_ICMP as t, parseProtocol as u, portRange as v, contains as w, addressAt as x, ANY_IPV4 as y };
