import { T as globalRegistry } from "./schemas-DvnHyvLD.js";
import { At as child, B as collectionSchemas, L as branchesOf, Mt as pointer, R as insideOf, V as scenarioSchema, jt as parsePointer } from "./index-C2EY9Jrc.js";
import { P as parseCidr } from "./icmp-DyJJl9UN.js";
import "./whole-reader-qU9YG7ne.js";
// src/scenario/edit/plain.ts
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
	return Array.isArray(value);
}
/** Only what the map has itself: a document may call anything `toString`. */
function hasKey(value, key) {
	return isMap(value) && Object.hasOwn(value, key);
}
/** What stands under a step: a key of a map, or a position of a list. */
function inside(value, step) {
	if (isList(value)) return isPosition(step) ? value[Number(step)] : void 0;
	return hasKey(value, step) ? value[step] : void 0;
}
function valueAt(document, at) {
	return valueUnder(document, parsePointer(at));
}
function valueUnder(document, steps) {
	let value = document;
	for (const step of steps) value = inside(value, step);
	return value;
}
/** A position as RFC 6901 writes it. */
function isPosition(step) {
	return /^(0|[1-9]\d{0,8})$/.test(step);
}
/** Whether two values of JSON's types are the same. The order of keys does not matter. */
function isEqual(a, b) {
	if (a === b) return true;
	if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
	if (!isMap(a) || !isMap(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => hasKey(b, key) && isEqual(a[key], b[key]));
}
/** Keys that `plain-value.ts` would not read back. */
var FORBIDDEN_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype",
	"<<"
]);
function isForbiddenKey(key) {
	return FORBIDDEN_KEYS.has(key);
}
/** The most values that one edit may bring. A resource has a few dozen. */
var MOST_VALUES = 1e5;
/** Undefined for a value of JSON's types, of a bearable size, whose keys can all be read back. */
function unfitOf(value, depth = 0) {
	let count = 0;
	const visit = (inner, level) => {
		if (++count > MOST_VALUES || level > 64) return { code: "not-plain-data" };
		if (inner === null || typeof inner === "boolean" || typeof inner === "string") return void 0;
		if (typeof inner === "number") return Number.isFinite(inner) ? void 0 : { code: "not-plain-data" };
		if (!isList(inner) && !isPlainMap(inner)) return { code: "not-plain-data" };
		if (isList(inner)) {
			for (const item of inner) {
				const unfit = visit(item, level + 1);
				if (unfit !== void 0) return unfit;
			}
			return;
		}
		for (const [key, item] of Object.entries(inner)) {
			if (isForbiddenKey(key)) return {
				code: "forbidden-key",
				found: key
			};
			const unfit = visit(item, level + 1);
			if (unfit !== void 0) return unfit;
		}
	};
	return visit(value, depth);
}
function isPlainMap(value) {
	if (!isMap(value)) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || prototype === Object.prototype;
}
// src/scenario/edit/references.ts
var HOSTS = [
	"instances",
	"databases",
	"autoScalingGroups",
	"functions",
	"ecsTasks",
	"eksPods",
	"loadBalancers",
	"distributions",
	"vpcEndpoints",
	"networkInterfaces",
	"natGateways",
	"onPremisesNetworks",
	"clientVpnEndpoints"
];
var ORIGINS = ["loadBalancers", "instances"];
var TARGETS = [
	"instances",
	"autoScalingGroups",
	"functions",
	"ecsTasks",
	"eksPods",
	"loadBalancers",
	"databases",
	"networkInterfaces"
];
/** What a packet meets, and where it may stop, most likely first. */
var MET = [
	"networkAcls",
	"securityGroups",
	"routeTables",
	"natGateways",
	"internetGateways",
	"egressOnlyInternetGateways",
	"peerings",
	"vpnGateways",
	"vpnConnections",
	"directConnectGateways",
	"virtualInterfaces",
	"clientVpnEndpoints",
	"onPremisesNetworks",
	"firewallEndpoints",
	"transitGatewayRouteTables",
	"transitGatewayAttachments",
	"transitGateways",
	"instances",
	"databases",
	"functions",
	"ecsTasks",
	"eksPods",
	"loadBalancers",
	"vpcEndpoints",
	"networkInterfaces",
	"subnets",
	"vpcs",
	"firewalls",
	"targetGroups"
];
/** The internet, an address, or a name like `www.example.com`: ends of a flow that are no resource. */
var NO_HOST = /^(internet(:|$)|\d+(\.\d+){3}$|[\da-f]*:[\da-f:]*$|[\w*-]+(\.[\w-]+)+\.[a-z]{2,}$)/i;
/**
* Ids whose schema is any id, as they may also be something else. The steps are those of a pointer, with `*` for an id
* or a position; `words` are values that are never an id.
*/
var OTHER_REFERENCES = [
	{
		steps: "routeTables/*/routes/*/via",
		collections: [
			"internetGateways",
			"egressOnlyInternetGateways",
			"natGateways",
			"networkInterfaces",
			"instances",
			"peerings",
			"transitGateways",
			"vpnGateways",
			"firewallEndpoints",
			"distributions",
			"webAcls",
			"hostedZones",
			"vpcEndpoints"
		],
		words: /^local$/
	},
	{
		steps: "targetGroups/*/targets/*",
		collections: TARGETS,
		words: /^$/
	},
	{
		steps: "targetGroups/*/targets/*/id",
		collections: TARGETS,
		words: /^$/
	},
	{
		steps: "loadBalancers/*/instances/*",
		collections: ["instances"],
		words: /^$/
	},
	...[
		"instances",
		"autoScalingGroups",
		"functions",
		"ecsTasks",
		"eksPods"
	].map((owner) => ({
		steps: `${owner}/*/calls/*/to`,
		collections: HOSTS,
		words: /^internet(:|$)/
	})),
	{
		steps: "distributions/*/origins/*/to",
		collections: ORIGINS,
		words: /^$/
	},
	{
		steps: "distributions/*/origins/*/vpcOrigin",
		collections: ORIGINS,
		words: /^$/
	},
	{
		steps: "hostedZones/*/records/*/alias",
		collections: [
			"distributions",
			"loadBalancers",
			"vpcEndpoints"
		],
		words: /^$/
	},
	{
		steps: "flows/*/http/cookieTarget",
		collections: TARGETS,
		words: /^$/
	},
	{
		steps: "flows/*/via/target",
		collections: TARGETS,
		words: /^$/
	},
	{
		steps: "flows/*/via/node",
		collections: ["subnets"],
		words: /^$/
	},
	{
		steps: "flows/*/from",
		collections: HOSTS,
		words: NO_HOST
	},
	{
		steps: "flows/*/to",
		collections: HOSTS,
		words: NO_HOST
	},
	...["through", "avoid"].map((kind) => ({
		steps: `flows/*/wants/${kind}/*`,
		collections: MET,
		words: /^(internet|local)$/
	})),
	{
		steps: "flows/*/expect/at",
		collections: MET,
		words: /^internet$/
	},
	{
		steps: "flowLogs/*/resource",
		collections: [
			"vpcs",
			"subnets",
			"networkInterfaces",
			"natGateways"
		],
		words: /^$/
	}
];
/** The collections whose ids may stand at a place; none where ids do not belong. */
function collectionsAt(steps) {
	let branches = branchesOf(scenarioSchema);
	for (const step of steps) branches = insideOf(branches, step);
	return collectionsOf(branches, steps);
}
/** Every reference of a document, in its order. What does not fit the schema is passed over. */
function referencesIn(document) {
	return referencesInside(document, branchesOf(scenarioSchema), []);
}
/** The places that refer to a resource: its 'used by' list. */
function usesOf(document, resource) {
	return referencesIn(document).filter((reference) => isSame(referentOf(document, reference), resource)).map(({ at }) => at);
}
/** What a reference stands for; undefined when nothing has the id. */
function referentOf(document, reference) {
	return resourcesNamed(document, reference)[0];
}
/** All that a reference might stand for, the one that is meant first. */
function resourcesNamed(document, { id, collections }) {
	return collections.map((collection) => ({
		collection,
		id
	})).filter((resource) => hasResource(document, resource));
}
function hasResource(document, { collection, id }) {
	return hasKey(valueAt(document, pointer(collection)), id);
}
function isSame(a, b) {
	return a?.collection === b?.collection && a?.id === b?.id;
}
function referencesInside(value, branches, steps) {
	if (branches.length === 0) return [];
	if (typeof value === "string") {
		const collections = collectionsOf(branches, steps, value);
		return collections.length === 0 ? [] : [{
			at: pointer(...steps),
			id: value,
			collections
		}];
	}
	if (!Array.isArray(value) && !isMap(value)) return [];
	return Object.entries(value).flatMap(([step, inside]) => referencesInside(inside, insideOf(branches, step), [...steps, step]));
}
/** With a `value`, none where the value is certainly no id. */
function collectionsOf(branches, steps, value) {
	const fromSchema = branches.flatMap((branch) => {
		const name = globalRegistry.get(branch)?.["references"];
		return isCollectionName(name) ? [name] : [];
	});
	if (fromSchema.length > 0) return branches.length > fromSchema.length && value !== void 0 && parseCidr(value).ok ? [] : fromSchema;
	const other = OTHER_REFERENCES.find((one) => fits(one.steps, steps));
	return other === void 0 || value !== void 0 && other.words.test(value) ? [] : other.collections;
}
function fits(pattern, steps) {
	const wanted = pattern.split("/");
	return wanted.length === steps.length && wanted.every((step, index) => step === "*" || step === steps[index]);
}
function isCollectionName(name) {
	return typeof name === "string" && Object.hasOwn(collectionSchemas, name);
}
/** The kind under which the map knows a resource: see `layout/keys.ts`. */
var MAP_KINDS = {
	vpcs: "vpc",
	subnets: "subnet",
	natGateways: "nat-gateway",
	internetGateways: "internet-gateway",
	egressOnlyInternetGateways: "egress-only-internet-gateway",
	networkInterfaces: "network-interface",
	instances: "network-interface",
	databases: "network-interface"
};
/** Kinds of things on the map that are named after what they are in: `zone:main:ap-northeast-2a`. */
var NAMED_AFTER = {
	vpcs: "zone",
	subnets: "stack"
};
/** Where the `view` remembers something of a resource: what was dragged, folded and unfolded. */
function viewReferencesTo(document, resource) {
	const references = [];
	const add = (key, at, isKey) => {
		const renamed = renamerOf(key, resource);
		if (renamed !== void 0) references.push({
			at,
			isKey,
			renamed
		});
	};
	const moved = pointer("view", "moved");
	const movedValue = valueAt(document, moved);
	if (isMap(movedValue)) for (const key of Object.keys(movedValue)) add(key, child(moved, key), true);
	for (const name of ["folded", "unfolded"]) {
		const list = pointer("view", name);
		const value = valueAt(document, list);
		if (!Array.isArray(value)) continue;
		for (const [index, key] of value.entries()) if (typeof key === "string") add(key, child(list, index), false);
	}
	return references;
}
function renamerOf(key, { collection, id }) {
	const kind = MAP_KINDS[collection];
	if (kind !== void 0 && key === `${kind}:${id}`) return (to) => `${kind}:${to}`;
	const inside = NAMED_AFTER[collection];
	const prefix = `${inside ?? ""}:${id}:`;
	if (inside === void 0 || !key.startsWith(prefix)) return void 0;
	return (to) => `${inside}:${to}:${key.slice(prefix.length)}`;
}
/** The resource that a place is in, if it is in one. */
function resourceAt(at) {
	const [collection, id] = parsePointer(at);
	if (collection === void 0 || id === void 0) return void 0;
	return isCollectionName(collection) || collection === "flows" ? {
		collection,
		id
	} : void 0;
}
export { unfitOf as _, referentOf as a, usesOf as c, inside as d, isEqual as f, isPosition as g, isMap as h, referencesIn as i, viewReferencesTo as l, isList as m, hasResource as n, resourceAt as o, isForbiddenKey as p, isSame as r, resourcesNamed as s, collectionsAt as t, hasKey as u, valueAt as v, valueUnder as y };
