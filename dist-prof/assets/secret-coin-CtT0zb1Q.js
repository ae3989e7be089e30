import { a as isIpv4, o as parseIp, r as formatIp } from "./ip-BipVh9MG.js";
import { C as cidrOf, D as formatCidr, N as overlaps, P as parseCidr, S as cidr, T as containsCidr } from "./icmp-DyJJl9UN.js";
import { At as child, B as collectionSchemas, Mt as pointer, jt as parsePointer } from "./index-C2EY9Jrc.js";
import { i as referencesIn } from "./references-BWpB9qac.js";
// src/scenario/public-addresses.ts
/**
* Blocks whose addresses mean something by themselves, and so stay: private, shared, link-local, multicast, reserved and
* documentation addresses, and those that stand for hosts on the internet or for CloudFront where a document names none.
*/
var STAY = [
	"0.0.0.0/8",
	"8.8.8.8/32",
	"10.0.0.0/8",
	"13.35.0.0/16",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"130.176.0.5/32",
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/16",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"198.51.100.0/24",
	"203.0.113.0/24",
	"224.0.0.0/3",
	"::/3",
	"2001::/23",
	"2001:db8::/32",
	"2600:1f00::50/128",
	"4000::/2",
	"8000::/1"
].map(cidr);
/** Of an IPv6 address, the bits that say which network it is in; the rest is a host, of which the first few are reserved. */
var NETWORK_BITS = 64;
/**
* Puts other public addresses in the place of public ones, the same for the same. What lies in a block lies in the block
* that takes its place, and what does not does not; private addresses and those with a meaning stay. Inside `whole` blocks,
* such as those of VPCs, addresses keep their distance to the start. Gives other text back as it is.
*/
function publicAddressMapper(whole, coin) {
	const flips = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	function isFlipped(node) {
		if (node.family === 6 && node.prefixLength >= NETWORK_BITS) return false;
		if (STAY.some((block) => overlaps(block, node))) return false;
		if (whole.some((block) => containsCidr(block, node))) return false;
		const key = formatCidr(node);
		const flip = flips.get(key) ?? coin();
		flips.set(key, flip);
		return flip;
	}
	/** Bit for bit: whether one is turned depends on those before it alone. */
	function moved(ip, length) {
		const width = isIpv4(ip) ? 32 : 128;
		let bits = BigInt(ip);
		for (let depth = 0; depth < length; depth++) if (isFlipped(cidrOf(ip, depth))) bits ^= 1n << BigInt(width - 1 - depth);
		return isIpv4(ip) ? Number(bits) : bits;
	}
	function mapped(text) {
		const address = parseIp(text);
		if (address.ok) {
			const there = moved(address.value, isIpv4(address.value) ? 32 : 128);
			return there === address.value ? text : formatIp(there);
		}
		const block = text.includes("/") ? parseCidr(text) : void 0;
		if (block?.ok !== true) return text;
		const { network, prefixLength } = block.value.cidr;
		const there = moved(network, prefixLength);
		return there === network ? text : formatCidr(cidrOf(there, prefixLength));
	}
	return (text) => {
		const earlier = known.get(text);
		if (earlier !== void 0) return earlier;
		const now = mapped(text);
		known.set(text, now);
		return now;
	};
}
// src/scenario/without-identity.ts
/** What AWS itself calls a resource: `sg-0a1b2c3d`. What is put in its place, for one that is not here, is none. */
var AWS_ID = /\b[a-z]+(?:-[a-z]+)*-(?!0000)[0-9a-f]{8,17}\b/g;
var ACCOUNT = /\b\d{12}\b/g;
/** Whether a document bears ids or an account number as AWS gives them out. */
function hasIdentity(scenario) {
	const text = JSON.stringify({
		...scenario,
		lesson: void 0,
		view: void 0
	});
	return text.search(AWS_ID) !== -1 || text.search(ACCOUNT) !== -1;
}
/**
* The same network with other ids, accounts and public addresses, the same for the same, and without names, titles and
* descriptions: every walk goes the same way and ends the same. Host names, paths, Regions and private addresses stay.
*/
function withoutIdentity(scenario, coin) {
	const ids = newIds(scenario);
	const references = new Set(referencesIn(scenario).map(({ at }) => at));
	const addressOf = publicAddressMapper(blocksOfVpcs(scenario), coin);
	const accounts = /* @__PURE__ */ new Map();
	const others = /* @__PURE__ */ new Map();
	const account = (text) => numbered(accounts, text, (number) => String(1e11 + number));
	const outside = (id) => numbered(others, id, (number) => id.replace(/[^-]*$/, number.toString(16).padStart(8, "0")));
	const inText = (text) => text.replaceAll(AWS_ID, (id) => ids.get(id) ?? outside(id)).replaceAll(ACCOUNT, account);
	const plain = (text) => {
		const [, internet = "", address = text] = /^(internet:)?(.*)$/s.exec(text) ?? [];
		const moved = addressOf(address);
		return moved === address ? inText(text) : `${internet}${moved}`;
	};
	const idOf = (text) => ids.get(text) ?? plain(text);
	const flows = newFlowNames(scenario, idOf);
	function valueAt(value, at) {
		if (typeof value === "string") {
			if (/\/account$/.test(at)) return account(value);
			return references.has(at) || isDistinct(value) ? idOf(value) : plain(value);
		}
		if (Array.isArray(value)) return value.map((item, index) => valueAt(item, child(at, index)));
		if (typeof value !== "object" || value === null) return value;
		const steps = parsePointer(at);
		return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
			if (isWords(steps, key)) return [];
			return [[keyAt(steps, key), valueAt(item, child(at, key))]];
		}));
	}
	function keyAt(steps, key) {
		if (steps.length === 1 && isCollection(steps[0])) return ids.get(key) ?? key;
		if (steps.length === 1 && steps[0] === "flows") return flows.get(key) ?? key;
		return key;
	}
	return {
		scenario: valueAt(scenario, pointer()),
		nameOf: (text) => flows.get(text) ?? idOf(text)
	};
}
/** A word alone, such as `all`, may be an id and something else; where a reference stands is known. */
function isDistinct(text) {
	return /[^a-z]/.test(text);
}
/** What is for people to read, and what remembers only where things were drawn. */
function isWords(steps, key) {
	if (steps.length === 0) return [
		"title",
		"description",
		"topics",
		"level",
		"lesson",
		"view"
	].includes(key);
	return steps.length === 2 && key === "name" || steps.length > 1 && (key === "description" || key === "title");
}
function isCollection(name) {
	return name !== void 0 && Object.hasOwn(collectionSchemas, name);
}
/** How AWS begins the ids of what people meet most; of others, their kind. */
var PREFIXES = {
	routeTables: "rtb",
	internetGateways: "igw",
	egressOnlyInternetGateways: "eigw",
	natGateways: "nat",
	peerings: "pcx",
	transitGateways: "tgw",
	transitGatewayAttachments: "tgw-attach",
	transitGatewayRouteTables: "tgw-rtb",
	networkAcls: "acl",
	securityGroups: "sg",
	prefixLists: "pl",
	networkInterfaces: "eni",
	instances: "i",
	databases: "db",
	loadBalancers: "lb",
	targetGroups: "tg",
	vpcEndpoints: "vpce"
};
function prefixOf(collection) {
	const kind = collection.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	return PREFIXES[collection] ?? kind.replace(/s$/, "");
}
/** By the old id. What has one id in two collections has one id afterwards. */
function newIds(scenario) {
	const ids = /* @__PURE__ */ new Map();
	for (const [name, resources] of Object.entries(scenario)) {
		if (!isCollection(name) || typeof resources !== "object") continue;
		let number = 0;
		for (const id of Object.keys(resources)) if (!ids.has(id)) ids.set(id, `${prefixOf(name)}-${++number}`);
	}
	return ids;
}
function newFlowNames({ flows = {} }, idOf) {
	const taken = /* @__PURE__ */ new Set();
	return new Map(Object.entries(flows).map(([old, { from, to, port }]) => {
		const base = `${idOf(from)} to ${idOf(to)}${port === void 0 ? "" : `:${String(port)}`}`;
		let name = base;
		for (let number = 2; taken.has(name); number++) name = `${base} (${number})`;
		taken.add(name);
		return [old, name];
	}));
}
function blocksOfVpcs({ vpcs = {} }) {
	return Object.values(vpcs).flatMap(({ cidr, secondaryCidrs = [], ipv6Cidrs = [] }) => [
		cidr,
		...secondaryCidrs,
		...ipv6Cidrs
	]).flatMap((text) => {
		const block = parseCidr(text);
		return block.ok ? [block.value.cidr] : [];
	});
}
function numbered(map, text, make) {
	const known = map.get(text) ?? make(map.size + 1);
	map.set(text, known);
	return known;
}
// src/ui/link/secret-coin.ts
/** Throws that nobody can repeat: from what they gave, no address can be worked back. */
function secretCoin() {
	const bytes = /* @__PURE__ */ new Uint8Array(256);
	let left = 0;
	return () => {
		if (left === 0) {
			crypto.getRandomValues(bytes);
			left = bytes.length;
		}
		left--;
		return ((bytes[left] ?? 0) & 1) === 1;
	};
}
export { hasIdentity as n, withoutIdentity as r, secretCoin as t };
