import { $ as securityGroupSchema, At as child, Ct as networkInterfaceSchema, Dt as addressSchema, Et as forbiddenBeside, G as ATTACHMENT_STATES, H as vpcSchema, I as placesIn, J as transitGatewayRouteTableSchema, K as transitGatewayAttachmentSchema, Mt as pointer, Ot as cidrSchema, Q as outboundRuleSchema, St as databaseSchema, Tt as compile, U as ENDPOINT_STATES, W as vpcEndpointSchema, X as subnetSchema, Y as transitGatewaySchema, Z as inboundRuleSchema, _t as internetGatewaySchema, at as peeringSchema, bt as flowLogSchema, ct as vpnConnectionSchema, dt as networkAclSchema, et as routeSchema, ft as outboundEntrySchema, gt as targetGroupSchema, ht as TARGET_HEALTHS, it as PEERING_STATES, jt as parsePointer, lt as vpnGatewaySchema, mt as loadBalancerSchema, nt as quotasSchema, ot as customerGatewaySchema, pt as natGatewaySchema, q as transitGatewayRouteSchema, rt as prefixListSchema, s as explainTrace, st as onPremisesSchema, t as traceQuestion, tt as routeTableSchema, ut as inboundEntrySchema, vt as instanceSchema, wt as blockPublicAccessSchema, xt as egressOnlyInternetGatewaySchema } from "./index-C2EY9Jrc.js";
import { n as loadMessages } from "./messages-qA5bnP9Y.js";
import { C as cidrOf, D as formatCidr, F as sizeOf, N as overlaps, P as parseCidr, c as hasPorts, g as parsePortRange, l as isIcmp, s as formatProtocol, u as parseProtocol, w as contains, x as addressAt } from "./icmp-DyJJl9UN.js";
import { d as ipv4, o as parseIp, r as formatIp } from "./ip-BipVh9MG.js";
import { h as isScalar$1, n as plainValueOf, r as parseYaml } from "./whole-reader-qU9YG7ne.js";
import { n as ok, t as fail } from "./result-BvvWxe1L.js";
import { t as parseJson } from "./json-JxMdjz4E.js";
import { n as placesWithout } from "./deletion-D0Ovw1T_.js";
import { r as withoutIdentity, t as secretCoin } from "./secret-coin-CtT0zb1Q.js";
import { n as formatScenario } from "./write-DtcxDeDH.js";
import { o as unzipSync } from "./browser-CJ_C7rCw.js";
import { a as isWorthReading } from "./given-DcH-TjBr.js";
// src/explain/compare-sides.ts
/** Walks the flows of both documents on both sides of a change, such as a Terraform plan, and gives those that differ. */
function compareSides(before, after, language) {
	const [was, is] = [sideOf$1(before), sideOf$1(after)];
	const asked = /* @__PURE__ */ new Map();
	for (const side of [is, was]) for (const [name, flow] of Object.entries(side.network.scenario.flows ?? {})) {
		const question = {
			name,
			flow,
			from: side.addressOf(flow.from),
			to: side.addressOf(flow.to)
		};
		const key = JSON.stringify([
			question.from,
			question.to,
			flow.protocol,
			flow.port
		]);
		if (!asked.has(key)) asked.set(key, question);
	}
	const differences = [...asked.values()].flatMap((question) => {
		const [first, second] = [outcomeOn(was, question, language), outcomeOn(is, question, language)];
		return first?.verdict === second?.verdict ? [] : [{
			flow: question.name,
			before: first,
			after: second
		}];
	});
	return {
		compared: asked.size,
		differences
	};
}
var ENDS = [
	"instances",
	"networkInterfaces",
	"databases",
	"loadBalancers",
	"functions",
	"ecsTasks",
	"eksPods",
	"autoScalingGroups"
];
function sideOf$1({ network, origins }) {
	const addresses = /* @__PURE__ */ new Map();
	for (const collection of ENDS) for (const id of Object.keys(network.scenario[collection] ?? {})) {
		const address = origins.get(pointer(collection, id))?.address ?? id;
		addresses.set(id, id.includes(" in ") ? id : address);
	}
	const ids = new Map([...addresses].map(([id, address]) => [address, id]));
	return {
		network,
		addressOf: (id) => addresses.get(id) ?? id,
		idOf: (address) => address === "internet" ? address : ids.get(address)
	};
}
function outcomeOn(side, { flow, from, to }, language) {
	const [source, destination] = [side.idOf(from), side.idOf(to)];
	if (source === void 0 || destination === void 0) return null;
	const traced = traceQuestion(side.network, {
		...flow,
		from: source,
		to: destination
	});
	if (!traced.ok) return null;
	return {
		verdict: traced.value.verdict,
		headline: explainTrace(traced.value, language).headline
	};
}
// src/import/fields.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !isList$1(value);
}
function isList$1(value) {
	return Array.isArray(value);
}
function field(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
/** Numbers count as text: ids, protocols and ports come as either. */
function text(object, key) {
	const value = field(object, key);
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value !== "" ? value : void 0;
}
function flag(object, key) {
	const value = field(object, key);
	if (value === "true" || value === "false") return value === "true";
	return typeof value === "boolean" ? value : void 0;
}
/** A whole number, also where it is written as text. */
function integer(object, key) {
	const value = field(object, key);
	const number = typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
	return Number.isSafeInteger(number) ? number : void 0;
}
/** The member as an object; an empty one where there is none, so that paths can be followed. */
function object(parent, key) {
	const value = field(parent, key);
	return isObject(value) ? value : {};
}
/** The objects of a list. */
function objects(parent, key) {
	const value = field(parent, key);
	return isList$1(value) ? value.filter(isObject) : [];
}
function texts(parent, key) {
	const value = field(parent, key);
	return isList$1(value) ? value.filter((member) => typeof member === "string") : [];
}
var LONGEST_NAME = 255;
/** The Name tag. No other tag is read. */
function nameTag(resource) {
	const tag = [
		...objects(resource, "Tags"),
		...objects(resource, "TagSet"),
		...objects(resource, "TagList")
	].find((candidate) => text(candidate, "Key") === "Name");
	return tag === void 0 ? void 0 : text(tag, "Value")?.slice(0, LONGEST_NAME);
}
/** Whether two values are the same JSON, whatever the order of their members. */
function sameJson(a, b) {
	if (a === b) return true;
	if (isList$1(a) && isList$1(b)) return a.length === b.length && a.every((member, index) => sameJson(member, b[index]));
	if (!isObject(a) || !isObject(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}
// src/import/report.ts
function assumed(code, place, params = {}, at) {
	const entry = {
		code,
		params,
		...placed(place)
	};
	return {
		list: "assumed",
		entry: at === void 0 ? entry : {
			...entry,
			at
		}
	};
}
function ignored(code, place, what, count = 1) {
	return {
		list: "ignored",
		entry: {
			code,
			what,
			count,
			...placed(place)
		}
	};
}
function failed(code, place, params = {}, at) {
	const entry = {
		code,
		params,
		...placed(place)
	};
	return {
		list: "errors",
		entry: at === void 0 ? entry : {
			...entry,
			at
		}
	};
}
/** Says where what stands at this place of the document came from. */
function from(at, origin) {
	return {
		list: "origins",
		at,
		entry: origin
	};
}
function placed({ file, path, line, address }) {
	return {
		file,
		path,
		...line !== void 0 && { line },
		...address !== void 0 && { address }
	};
}
/** Each list of the report stays readable, whatever the input. */
var MOST_ENTRIES$1 = 2e3;
var ReportWriter = class {
	#assumed = [];
	#ignored = /* @__PURE__ */ new Map();
	#errors = [];
	#origins = /* @__PURE__ */ new Map();
	#said = /* @__PURE__ */ new Set();
	#leftOut = 0;
	/** Runs a reading to its end, and keeps what it says. */
	collect(reading) {
		for (;;) {
			const step = reading.next();
			if (step.done === true) return step.value;
			this.#add(step.value);
		}
	}
	#add(finding) {
		switch (finding.list) {
			case "assumed":
				if (!this.#isNew(finding)) return;
				if (this.#assumed.length < MOST_ENTRIES$1) this.#assumed.push(finding.entry);
				else this.#leftOut++;
				return;
			case "errors":
				if (!this.#isNew(finding)) return;
				if (this.#errors.length < MOST_ENTRIES$1) this.#errors.push(finding.entry);
				else this.#leftOut++;
				return;
			case "ignored":
				this.#count(finding.entry);
				return;
			case "origins": this.#origins.set(finding.at, finding.entry);
		}
	}
	/** Several readers may come upon the same thing. */
	#isNew({ list, entry }) {
		const { code, params, file, path } = entry;
		const key = JSON.stringify([
			list,
			code,
			params,
			file,
			path
		]);
		if (this.#said.has(key)) return false;
		if (this.#said.size < 2 * MOST_ENTRIES$1) this.#said.add(key);
		return true;
	}
	#count(entry) {
		const key = JSON.stringify([
			entry.code,
			entry.what,
			entry.file
		]);
		const earlier = this.#ignored.get(key);
		if (earlier !== void 0) this.#ignored.set(key, {
			...earlier,
			count: earlier.count + entry.count
		});
		else if (this.#ignored.size < MOST_ENTRIES$1) this.#ignored.set(key, entry);
		else this.#leftOut++;
	}
	/** The origins of what is in the document; those of what was left out in the end are not. */
	get origins() {
		return this.#origins;
	}
	report(read) {
		const errors = [...this.#errors];
		if (this.#leftOut > 0) {
			const params = { count: this.#leftOut };
			errors.push({
				code: "too-many-entries",
				file: "",
				path: "",
				params
			});
		}
		return {
			read,
			assumed: this.#assumed,
			ignored: [...this.#ignored.values()],
			errors
		};
	}
};
// src/import/resources.ts
var LONGEST_ID = 255;
/** Whether the document can hold this id. `__proto__` would not survive every program that reads the document. */
function isUsableId(id) {
	return id.length <= LONGEST_ID && id !== "__proto__" && /^[^\p{Cc}]+$/u.test(id);
}
function inside$1(place, ...segments) {
	return {
		...place,
		path: child(place.path, ...segments)
	};
}
/** What a resource of the document keeps of the item that it was made of. */
function sourceOf({ place, provenance }) {
	return provenance === void 0 ? { place } : {
		place,
		provenance
	};
}
/** The value as the schema has it, or undefined and an error that names the first thing the schema refuses. */
function* accept(schema, candidate, { what, id, place, at }) {
	const parsed = schema.safeParse(candidate);
	if (parsed.success) return parsed.data;
	const path = parsed.error.issues[0]?.path ?? [];
	const params = {
		what,
		id,
		field: path.map(String).join(".")
	};
	const found = valueAt$2(candidate, path);
	if (found === void 0) yield failed("value-missing", place, params, at);
	else yield failed("value-refused", place, {
		...params,
		found: shortened(found)
	}, at);
}
var LONGEST_FOUND = 80;
function valueAt$2(value, path) {
	let current = value;
	for (const key of path) {
		if (typeof current !== "object" || current === null) return void 0;
		current = current[key];
	}
	return current;
}
/** Lists and objects are not shown: the field names them, and they may hold what nobody asked for. */
function shortened(value) {
	if (typeof value !== "string" && typeof value !== "number") return typeof value;
	const text = String(value);
	return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
/** Says that a resource stands in a subnet that the input does not have, or in none. */
function withoutSubnet({ what, id, place }, subnet) {
	return subnet === void 0 ? failed("value-missing", place, {
		what,
		id,
		field: "SubnetId"
	}) : failed("subnet-not-given", place, {
		what,
		id,
		subnet
	});
}
/** The object without the members that are undefined: a document has no such thing. */
function defined(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
/** Undefined for an empty list, which the document leaves out. */
function unlessEmpty(list) {
	return list.length === 0 ? void 0 : list;
}
/** The block that a text means, or undefined. */
function blockOf$1(text) {
	const parsed = text === void 0 ? void 0 : parseCidr(text);
	return parsed?.ok === true ? parsed.value.cidr : void 0;
}
/** The text of a block with its host bits cleared, as AWS stores it; a text that is none as it is. */
function normalised(text) {
	const block = blockOf$1(text);
	return block === void 0 ? text : formatCidr(block);
}
// src/import/aws-cli/keys.ts
/** What becomes part of the document, with the member that tells one item from another. */
var MODELLED = {
	Vpcs: "VpcId",
	VpcAttributes: "VpcId",
	Subnets: "SubnetId",
	RouteTables: "RouteTableId",
	NetworkAcls: "NetworkAclId",
	SecurityGroups: "GroupId",
	SecurityGroupRules: "SecurityGroupRuleId",
	SecurityGroupVpcAssociations: null,
	InternetGateways: "InternetGatewayId",
	EgressOnlyInternetGateways: "EgressOnlyInternetGatewayId",
	NatGateways: "NatGatewayId",
	NetworkInterfaces: "NetworkInterfaceId",
	Instances: "InstanceId",
	Addresses: "PublicIp",
	PrefixLists: "PrefixListId",
	Entries: null,
	DBInstances: "DBInstanceIdentifier",
	FlowLogs: "FlowLogId",
	VpcBlockPublicAccessOptions: null,
	VpcBlockPublicAccessExclusions: "ExclusionId",
	LoadBalancers: "LoadBalancerArn",
	LoadBalancerDescriptions: "LoadBalancerName",
	Listeners: "ListenerArn",
	Rules: "RuleArn",
	TargetGroups: "TargetGroupArn",
	TargetHealthDescriptions: null,
	Attributes: null,
	VpcPeeringConnections: "VpcPeeringConnectionId",
	TransitGateways: "TransitGatewayId",
	TransitGatewayAttachments: "TransitGatewayAttachmentId",
	TransitGatewayVpcAttachments: "TransitGatewayAttachmentId",
	TransitGatewayPeeringAttachments: "TransitGatewayAttachmentId",
	TransitGatewayRouteTables: "TransitGatewayRouteTableId",
	TransitGatewayRouteTablePropagations: null,
	TransitGatewayPrefixListReferences: null,
	TransitGatewayRoutes: null,
	TransitGatewayRouteTableAssociations: null,
	Routes: null,
	Associations: null,
	VpcEndpoints: "VpcEndpointId",
	ServiceConfigurations: "ServiceId",
	VpnGateways: "VpnGatewayId",
	CustomerGateways: "CustomerGatewayId",
	VpnConnections: "VpnConnectionId"
};
/** Parts of a network that the document cannot hold yet: counted in the report, never dropped silently. */
var UNMODELLED$1 = /* @__PURE__ */ new Set([
	"AutoScalingGroups",
	"CarrierGateways",
	"CacheClusters",
	"Clusters",
	"CoreNetworks",
	"DBClusters",
	"DhcpOptions",
	"DirectConnectGateways",
	"FileSystems",
	"Firewalls",
	"FirewallPolicies",
	"Functions",
	"InstanceConnectEndpoints",
	"LocalGateways",
	"MountTargets",
	"NetworkInsightsPaths",
	"Policies",
	"ReplicationInstances",
	"ResolverEndpoints",
	"RouteServers",
	"TransitGatewayConnects",
	"VerifiedAccessEndpoints",
	"VpcEndpointConnections",
	"clusters",
	"services",
	"tasks"
]);
/** Words that other programs use too: a file that has nothing else is not taken for AWS CLI output. */
var AMBIGUOUS = /* @__PURE__ */ new Set([
	"Associations",
	"Attributes",
	"Clusters",
	"Entries",
	"Functions",
	"Listeners",
	"Policies",
	"Routes",
	"Rules",
	"clusters",
	"services",
	"tasks"
]);
/** Calls about one object whose output does not name it, with the member by which a wrapper may. */
var OWNED = /* @__PURE__ */ new Map([
	["Associations", ["TransitGatewayRouteTableId"]],
	["Attributes", ["LoadBalancerArn", "TargetGroupArn"]],
	["Entries", ["PrefixListId"]],
	["Listeners", ["LoadBalancerArn"]],
	["Routes", ["TransitGatewayRouteTableId"]],
	["TargetHealthDescriptions", ["TargetGroupArn"]],
	["TransitGatewayRouteTablePropagations", ["TransitGatewayRouteTableId"]]
]);
/** Keys under which collectors gather the outputs of a call about one object. */
var GATHERED = /* @__PURE__ */ new Set([
	"LoadBalancerAttributes",
	"LoadBalancerListeners",
	"LoadBalancerTargetHealth",
	"TransitGatewayPropagations",
	"TransitGatewayStaticRoutes"
]);
/** Known, and of no use to a walk: what they say stands elsewhere too, or says nothing about packets. */
var UNNEEDED = /* @__PURE__ */ new Set([
	"AvailabilityZones",
	"CacheSubnetGroups",
	"ClusterSubnetGroups",
	"DBSubnetGroups",
	"Images",
	"KeyPairs",
	"LaunchTemplateVersions",
	"LaunchTemplates",
	"NetworkInsightsAnalyses",
	"Regions",
	"Snapshots",
	"Tags",
	"Volumes"
]);
/** How the pages of one call hang together. */
var PAGE_TOKENS = /* @__PURE__ */ new Set([
	"NextToken",
	"Marker",
	"NextMarker",
	"nextToken"
]);
function isModelled(key) {
	return Object.hasOwn(MODELLED, key);
}
function isKnown$2(key) {
	return key === "Reservations" || isModelled(key) || UNMODELLED$1.has(key) || UNNEEDED.has(key) || AMBIGUOUS.has(key);
}
/** The keys of collectors, which write `network_acls` for `NetworkAcls`. */
function keyOfCollector(snake) {
	return snake.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase()).replace(/^Db/, "DB");
}
/** The members by which an item of a bare list (the output of `--query`) shows what it is; the first that fit. */
var SIGNS = [
	["SecurityGroupRules", ["SecurityGroupRuleId"]],
	["SecurityGroups", ["GroupId", "IpPermissions"]],
	["RouteTables", ["RouteTableId", "Routes"]],
	["NetworkAcls", ["NetworkAclId", "Entries"]],
	["NatGateways", ["NatGatewayId"]],
	["Reservations", ["Instances"]],
	["Instances", ["InstanceId", "State"]],
	["NetworkInterfaces", ["NetworkInterfaceId", "SubnetId"]],
	["Subnets", ["SubnetId", "CidrBlock"]],
	["Vpcs", ["VpcId", "CidrBlock"]],
	["InternetGateways", ["InternetGatewayId"]],
	["EgressOnlyInternetGateways", ["EgressOnlyInternetGatewayId"]],
	["PrefixLists", ["PrefixListId"]],
	["Addresses", ["AllocationId", "PublicIp"]],
	["DBInstances", ["DBInstanceIdentifier"]],
	["VpcPeeringConnections", ["VpcPeeringConnectionId"]],
	["Rules", ["RuleArn"]],
	["Listeners", ["ListenerArn"]],
	["LoadBalancers", ["LoadBalancerArn", "Type"]],
	["TargetGroups", ["TargetGroupArn", "TargetType"]],
	["TargetHealthDescriptions", ["Target", "TargetHealth"]],
	["TransitGatewayVpcAttachments", ["TransitGatewayAttachmentId", "SubnetIds"]],
	["TransitGatewayRouteTables", ["TransitGatewayRouteTableId", "TransitGatewayId"]],
	["TransitGatewayAttachments", ["TransitGatewayAttachmentId", "TransitGatewayId"]],
	["TransitGateways", ["TransitGatewayId", "Options"]],
	["VpcEndpoints", ["VpcEndpointId"]],
	["VpnConnections", ["VpnConnectionId"]],
	["VpnGateways", ["VpnGatewayId"]],
	["CustomerGateways", ["CustomerGatewayId"]]
];
function keyOfItem(item) {
	return SIGNS.find(([, members]) => members.every((member) => Object.hasOwn(item, member)))?.[0];
}
// src/import/aws-cli/documents.ts
/** Merged files hold outputs under keys or in lists of their own: `{"describe-vpcs": {"Vpcs": …}}`. */
var DEEPEST_WRAPPER = 3;
/** No hand-merged file wraps more outputs than this. */
var MOST_WRAPPED = 2e3;
/** Every list of the document under a known key; what is in none of them is reported. */
function* findLists(file, document) {
	const place = {
		file,
		path: pointer()
	};
	const found = yield* listsIn(document, place, 0);
	if (found === void 0) yield ignored("not-recognised", place, topOf(document));
	return found ?? [];
}
/** Undefined where nothing was recognised. */
function* listsIn(value, place, depth) {
	if (depth > DEEPEST_WRAPPER) return void 0;
	if (isList$1(value)) return yield* listsInList(value, place, depth);
	if (!isObject(value)) return void 0;
	const data = field(value, "data");
	if (field(value, "status_code") !== void 0 && data !== void 0) return yield* listsIn(data, inside$1(place, "data"), depth + 1);
	if (field(value, "collector_version") !== void 0) return yield* listsOfCollector(value, place);
	if (isVpcAttribute(value)) return [{
		key: "VpcAttributes",
		items: [value],
		place,
		hasMore: false
	}];
	if (Object.keys(value).some(isKnown$2)) return yield* listsUnderKeys(value, place, depth);
	return yield* listsInside(Object.entries(value), place, depth);
}
function* listsInList(list, place, depth) {
	const first = list.find(isObject);
	const key = first === void 0 ? void 0 : keyOfItem(first);
	if (key === void 0) return yield* listsInside([...list.entries()], place, depth);
	yield assumed("kind-guessed", place, { what: key });
	return [{
		key,
		items: list,
		place,
		hasMore: false
	}];
}
function* listsInside(members, place, depth) {
	const all = [];
	let recognised = false;
	for (const [key, member] of members.slice(0, MOST_WRAPPED)) {
		const found = yield* listsIn(member, inside$1(place, key), depth + 1);
		recognised ||= found !== void 0;
		for (const list of found ?? []) all.push(list);
	}
	return recognised ? all : void 0;
}
function* listsUnderKeys(document, place, depth) {
	const all = [];
	const hasMore = Object.keys(document).some((key) => PAGE_TOKENS.has(key) && field(document, key) !== null);
	for (const [key, items] of Object.entries(document)) {
		const at = inside$1(place, key);
		const gathered = isGathered(key, items) ? yield* listsIn(items, at, depth + 1) : void 0;
		if (gathered !== void 0) for (const list of gathered) all.push(list);
		else if (key === "Reservations" || isModelled(key)) all.push({
			key,
			items,
			place: at,
			hasMore,
			...ownerIn(document, key)
		});
		else if (isList$1(items) && items.length > 0) yield ignored(reasonFor(key), at, key, items.length);
	}
	return all;
}
/** `describe-load-balancer-attributes` of classic load balancers prints an object under the same word. */
function isGathered(key, items) {
	return GATHERED.has(key) && isList$1(items);
}
function ownerIn(document, key) {
	const named = (OWNED.get(key) ?? []).flatMap((member) => {
		const id = text(document, member);
		return id === void 0 ? [] : [[member, id]];
	});
	return named.length === 0 ? {} : { owner: Object.fromEntries(named) };
}
function reasonFor(key) {
	if (UNNEEDED.has(key)) return "not-needed";
	return UNMODELLED$1.has(key) ? "not-modelled" : "unknown-key";
}
function* listsOfCollector(document, place) {
	const all = [];
	for (const [snake, items] of Object.entries(document)) {
		const key = keyOfCollector(snake);
		const at = inside$1(place, snake);
		if (!isList$1(items)) continue;
		if (isModelled(key)) all.push({
			key,
			items,
			place: at,
			hasMore: false
		});
		else if (items.length > 0) yield ignored(reasonFor(key), at, key, items.length);
	}
	return all;
}
/** `describe-vpc-attribute` prints `{"VpcId": …, "EnableDnsSupport": {"Value": true}}`. */
function isVpcAttribute(value) {
	return field(value, "VpcId") !== void 0 && ["EnableDnsSupport", "EnableDnsHostnames"].some((name) => isObject(field(value, name)));
}
function topOf(document) {
	return (isObject(document) ? Object.keys(document).slice(0, 3) : []).map((key) => key.slice(0, 40)).join(", ");
}
/** The objects of a found list with their places; instances are taken out of their reservations. */
function* itemsOf$1(found) {
	const { key, items, place } = found;
	const list = isObject(items) ? [items] : items;
	if (!isList$1(list)) {
		if (list !== null) yield failed("not-a-list", place, { what: key });
		return [];
	}
	const all = [];
	for (const [index, value] of list.entries()) {
		const at = isObject(items) ? place : inside$1(place, index);
		if (!isObject(value)) yield failed("not-an-object", at, { what: key });
		else if (key === "Reservations") {
			const items = field(value, "Instances") ?? null;
			const instances = {
				...found,
				key: "Instances",
				items,
				place: inside$1(at, "Instances")
			};
			for (const item of yield* itemsOf$1(instances)) all.push(item);
		} else all.push({
			value: found.owner === void 0 ? value : {
				...found.owner,
				...value
			},
			place: at
		});
	}
	return all;
}
// src/import/aws-cli.ts
/**
* What `aws ec2 describe-*` and `aws rds describe-db-instances` print, and managed prefix lists. Files may hold several
* outputs, pages of one, or the merged output of a collector.
*/
var awsCliReader = {
	format: "aws-cli",
	claims: isAwsCli,
	read: readAwsCli
};
/** Some other JSON may have a word in common. */
function isAwsCli({ file, json }) {
	if (json === void 0) return false;
	const writer = new ReportWriter();
	const lists = writer.collect(findLists(file, json)).map(({ key }) => key);
	const unmodelled = writer.report({}).ignored.filter(({ code }) => code === "not-modelled");
	return [...lists, ...unmodelled.map(({ what }) => what)].some((key) => !AMBIGUOUS.has(key));
}
function* readAwsCli(documents) {
	const lists = [];
	const items = [];
	for (const { file, json } of documents) for (const found of json === void 0 ? [] : yield* findLists(file, json)) {
		const key = keyOf$5(found);
		if (key === void 0) continue;
		lists.push({
			key,
			place: found.place,
			hasMore: found.hasMore
		});
		for (const { value, place } of yield* itemsOf$1(found)) items.push({
			key,
			value,
			place
		});
	}
	return {
		items,
		lists
	};
}
function keyOf$5({ key }) {
	if (key === "Reservations") return "Instances";
	return isModelled(key) ? key : void 0;
}
// src/import/aws-cli/input.ts
/** Merges the items by id. Of two with one id the later is taken, and a difference between them reported. */
function* mergeItems({ items, lists }) {
	const merged = new Map(lists.map(({ key }) => [key, /* @__PURE__ */ new Map()]));
	for (const item of items) {
		const { key, value, place } = item;
		if (!isModelled(key)) {
			yield ignored("not-modelled", place, key);
			continue;
		}
		const ofKey = merged.get(key) ?? /* @__PURE__ */ new Map();
		merged.set(key, ofKey);
		const id = yield* idOf$1(key, value, place);
		if (id === void 0) continue;
		const earlier = ofKey.get(id);
		if (earlier !== void 0) yield* compare(key, earlier, value, place);
		ofKey.set(id, {
			...item,
			id,
			value: combined(key, earlier?.value, value)
		});
	}
	yield* reportOpenPages(lists);
	const itemsByKey = new Map([...merged].map(([key, ofKey]) => [key, [...ofKey.values()]]));
	return {
		has: (key) => merged.has(key),
		items: (key) => itemsByKey.get(key) ?? [],
		places: (key) => lists.filter((list) => list.key === key).map(({ place }) => place)
	};
}
function* idOf$1(key, value, place) {
	const member = MODELLED[key];
	if (member === null) return `${place.file} ${place.path}`;
	const id = text(value, member);
	if (id === void 0) {
		yield failed("no-id", place, {
			what: key,
			member
		});
		return;
	}
	if (isUsableId(id)) return id;
	yield failed("bad-id", place, {
		what: key,
		id: id.slice(0, 80)
	});
}
function* compare(key, earlier, value, place) {
	if (combines(key) || sameJson(earlier.value, value)) return;
	yield assumed("repeated-differs", place, {
		what: key,
		id: earlier.id,
		earlier: earlier.place.file
	});
}
/** Kinds of which two calls tell different members: prefix lists and VPC attributes. */
function combines(key) {
	return key === "PrefixLists" || key === "VpcAttributes";
}
function combined(key, earlier, later) {
	return combines(key) && earlier !== void 0 ? {
		...earlier,
		...later
	} : later;
}
/** Where every file of a call ends with a token for the next page, the last page is missing. */
function* reportOpenPages(lists) {
	const keys = new Set(lists.map(({ key }) => key));
	for (const key of keys) {
		const pages = lists.filter((list) => list.key === key);
		const last = pages.at(-1);
		if (last !== void 0 && pages.every(({ hasMore }) => hasMore)) yield assumed("more-pages", last.place, { what: key });
	}
}
/** Whether a state that AWS gives means that the thing is in use. */
function isAssociated(association, stateMember) {
	const state = field(association, stateMember);
	if (typeof state !== "object" || state === null) return true;
	const name = text(state, "State");
	return name === void 0 || name === "associated" || name === "associating";
}
// src/import/quotas.ts
/** AWS's defaults, and what they can be raised to (Q-3, Q-4, Q-14, Q-16, Q-19, Q-20). */
var LIMITS = {
	ipv4CidrsPerVpc: [5, 50],
	ipv6CidrsPerVpc: [5, 50],
	rulesPerNetworkAcl: [20, 40],
	routesPerRouteTable: [500, 1e3],
	rulesPerSecurityGroup: [60, 1e3],
	securityGroupsPerNetworkInterface: [5, 16]
};
/** It is the input as a whole that exceeds the default. */
var EVERYWHERE$1 = {
	file: "",
	path: pointer()
};
/**
* The quotas that an account must have been granted to have what it has. Each is counted generously, with every rule
* and prefix list in full: a quota too high hides nothing, one too low would call a real account an error.
*/
function* raisedQuotas(scenario) {
	const lists = new Map(Object.entries(scenario.prefixLists ?? {}));
	const weight = (id) => {
		const list = lists.get(id);
		return Math.max(1, list?.maxEntries ?? 0, list?.entries.length ?? 0);
	};
	const vpcs = Object.values(scenario.vpcs ?? {});
	const acls = Object.values(scenario.networkAcls ?? {});
	const tables = Object.values(scenario.routeTables ?? {});
	const groups = Object.values(scenario.securityGroups ?? {});
	const holders = [
		...Object.values(scenario.networkInterfaces ?? {}),
		...Object.values(scenario.instances ?? {}),
		...Object.values(scenario.databases ?? {})
	];
	const counts = {
		ipv4CidrsPerVpc: most(vpcs, (vpc) => 1 + (vpc.secondaryCidrs?.length ?? 0)),
		ipv6CidrsPerVpc: most(vpcs, (vpc) => vpc.ipv6Cidrs?.length ?? 0),
		rulesPerNetworkAcl: most(acls, (acl) => Math.max(acl.inbound?.length ?? 0, acl.outbound?.length ?? 0)),
		routesPerRouteTable: most(tables, ({ routes }) => sum(routes ?? [], ({ to }) => weight(to))),
		rulesPerSecurityGroup: most(groups, ({ inbound, outbound }) => Math.max(sum((inbound ?? []).flatMap(({ from }) => from), weight), sum((outbound ?? []).flatMap(({ to }) => to), weight))),
		securityGroupsPerNetworkInterface: most(holders, ({ securityGroups }) => securityGroups?.length ?? 0)
	};
	const raised = {};
	for (const quota of quotasSchema.keyof().options) {
		const [standard, ceiling] = LIMITS[quota];
		if (counts[quota] <= standard) continue;
		raised[quota] = Math.min(counts[quota], ceiling);
		yield assumed("quota-raised", EVERYWHERE$1, {
			quota,
			value: Math.min(counts[quota], ceiling)
		}, pointer("quotas", quota));
	}
	return Object.keys(raised).length === 0 ? void 0 : quotasSchema.parse(raised);
}
function most(list, count) {
	return list.reduce((highest, member) => Math.max(highest, count(member)), 0);
}
function sum(list, weight) {
	return list.reduce((total, member) => total + weight(member), 0);
}
// src/import/origins.ts
/** Where an item came from, or the part of it at this path: `partOf(item, 'Routes', 3)`. */
function originOf(item, ...path) {
	const place = placeOf(item, ...path);
	const fields = fieldsOf(item.provenance, pointer(...path));
	return fields === void 0 ? place : {
		...place,
		fields
	};
}
function placeOf({ place, parts }, ...path) {
	return path.length === 0 ? place : parts?.get(pointer(...path)) ?? inside$1(place, ...path);
}
/** What a document calls the members of describe items, where it is not the same word. */
var FIELDS$1 = /* @__PURE__ */ new Map([
	["VpcId", "vpc"],
	["SubnetId", "subnet"],
	["CidrBlock", "cidr"],
	["Ipv6CidrBlock", "ipv6Cidr"],
	["AvailabilityZone", "az"],
	["PrivateIpAddress", "privateIp"],
	["PrivateIp", "privateIp"],
	["PublicIp", "publicIp"],
	["Ipv6Address", "ipv6Addresses"],
	["GroupId", "securityGroups"],
	["Groups", "securityGroups"],
	["VpcSecurityGroupId", "securityGroups"],
	["Port", "port"]
]);
var ROUTE_DESTINATION = /^Destination/;
var PARTS_WITH_PEERS = /* @__PURE__ */ new Map([["IpPermissions", "from"], ["IpPermissionsEgress", "to"]]);
var WEAKEST_LAST = [
	"given",
	"joined",
	"external",
	"inferred",
	"assumed",
	"unknown"
];
/** The fields of the document under `prefix` of an item that were not given; of two sources of one, the weaker. */
function fieldsOf(provenance, prefix) {
	const fields = /* @__PURE__ */ new Map();
	for (const [at, how] of provenance ?? []) {
		if (how === "given" || !isUnder(at, prefix)) continue;
		const field = fieldOf(parsePointer(at));
		const earlier = WEAKEST_LAST.indexOf(fields.get(field) ?? "given");
		if (WEAKEST_LAST.indexOf(how) > earlier) fields.set(field, how);
	}
	return fields.size === 0 ? void 0 : Object.fromEntries(fields);
}
/** Parts with origins of their own have their own fields: those of a route are not those of its table. */
var PARTS$1 = /* @__PURE__ */ new Set([
	"Routes",
	"Entries",
	"IpPermissions",
	"IpPermissionsEgress"
]);
function isUnder(at, prefix) {
	if (prefix === "") return !PARTS$1.has(parsePointer(at)[0] ?? "");
	return at === prefix || at.startsWith(`${prefix}/`);
}
function fieldOf(path) {
	const [top = "", ...rest] = path;
	const member = [...path].reverse().find((segment) => !/^\d+$/.test(segment)) ?? top;
	const peer = PARTS_WITH_PEERS.get(top);
	if (peer !== void 0) return /^(From|To)Port$/.test(member) ? "ports" : peer;
	if (top === "Routes" && rest.length > 0) return ROUTE_DESTINATION.test(member) ? "to" : "via";
	return FIELDS$1.get(member) ?? member.charAt(0).toLowerCase() + member.slice(1);
}
// src/import/aws-cli/address-book.ts
/** VPC-9, VPC-16: the first four addresses of a subnet are AWS's, and the last. */
var RESERVED_AT_START = 4;
/** Which addresses are given out, so that none is given out twice. */
var AddressBook = class {
	#subnets;
	#elastic;
	#private = /* @__PURE__ */ new Map();
	#public = /* @__PURE__ */ new Set();
	constructor(subnets, elastic) {
		this.#subnets = subnets;
		this.#elastic = elastic;
	}
	/** Takes an address of a subnet; says why not where it cannot. The text is an address. */
	claim(subnetId, address) {
		const subnet = this.#subnets.get(subnetId)?.value;
		const parsed = parseIp(address);
		if (subnet === void 0 || !parsed.ok) return "address-outside-subnet";
		const ip = parsed.value;
		const block = [blockOf$1(subnet.cidr), blockOf$1(subnet.ipv6Cidr)].find((each) => each !== void 0 && contains(each, ip));
		if (block === void 0) return "address-outside-subnet";
		if (isReserved(block, ip)) return "address-reserved";
		const taken = this.#private.get(subnet.vpc) ?? /* @__PURE__ */ new Set();
		this.#private.set(subnet.vpc, taken);
		if (taken.has(ip)) return "address-taken";
		taken.add(ip);
	}
	/** Takes a public address; false where another has it. */
	claimPublic(address) {
		if (this.#public.has(address)) return false;
		this.#public.add(address);
		return true;
	}
	elasticIpOf(interfaceId, privateIp) {
		return this.#elastic.get(keyOf$4(interfaceId, privateIp));
	}
};
function isReserved(block, ip) {
	if (ip === block.last) return true;
	if (sizeOf(block) < RESERVED_AT_START) return true;
	return ip <= (block.family === 4 ? addressAt(block, 3) : addressAt(block, 3));
}
function keyOf$4(interfaceId, privateIp) {
	return `${interfaceId} ${privateIp}`;
}
/** Interfaces mostly name their public addresses themselves; where they do not, `describe-addresses` does. */
function* readElasticIps(input) {
	const byAddress = /* @__PURE__ */ new Map();
	for (const { id, value, place } of input.items("Addresses")) {
		const interfaceId = text(value, "NetworkInterfaceId");
		const privateIp = text(value, "PrivateIpAddress");
		if (interfaceId === void 0 || privateIp === void 0) yield ignored("not-associated", place, "Addresses");
		else byAddress.set(keyOf$4(interfaceId, privateIp), id);
	}
	return byAddress;
}
// src/import/aws-cli/owners.ts
/**
* The items of a call about one object, by the id of that object. Its output does not name it: a wrapper may, or the
* name of the file. Where one object and one file are left, they belong together; else the report says what is missing.
* An object that the call was asked about, and that has nothing, has an empty list.
*/
function* itemsByOwner(input, key, members, owners, idOf = (written) => written) {
	const byOwner = /* @__PURE__ */ new Map();
	const unnamed = /* @__PURE__ */ new Map();
	const add = (id, ...items) => {
		const list = byOwner.get(id) ?? [];
		byOwner.set(id, list);
		list.push(...items);
	};
	const known = /* @__PURE__ */ new Map();
	const namedIn = (place) => {
		const list = `${place.file} ${place.path.replace(/\/\d+$/, "")}`;
		if (!known.has(list)) known.set(list, ownerNamed(list, owners));
		return known.get(list);
	};
	for (const place of input.places(key)) {
		const owner = namedIn(place);
		if (owner !== void 0) add(owner.id);
	}
	for (const item of input.items(key)) {
		const written = members.map((member) => text(item.value, member)).find((id) => id !== void 0);
		const owner = written === void 0 ? namedIn(item.place) : ownerOf$1(idOf(written), owners);
		if (owner !== void 0) add(owner.id, item);
		else if (written === void 0) {
			const { file } = item.place;
			unnamed.set(file, [...unnamed.get(file) ?? [], item]);
		}
	}
	const left = owners.filter(({ id }) => !byOwner.has(id));
	const [only] = left;
	for (const [file, items] of unnamed) {
		const [first] = items;
		if (first === void 0) continue;
		const place = {
			...first.place,
			file
		};
		if (only !== void 0 && left.length === 1 && unnamed.size === 1) {
			yield assumed("owner-inferred", place, {
				what: key,
				owner: only.id
			});
			add(only.id, ...items);
		} else yield failed("owner-not-named", place, {
			what: key,
			candidates: left.length
		});
	}
	return byOwner;
}
function ownerOf$1(written, owners) {
	return owners.find(({ id, signs }) => id === written || signs[0] === written);
}
/** By the most exact sign that stands in the place as a word of its own; of several names the longest. */
function ownerNamed(named, owners) {
	const ranks = Math.max(0, ...owners.map(({ signs }) => signs.length));
	for (let rank = 0; rank < ranks; rank++) {
		const found = owners.filter(({ signs }) => isWordOf(named, signs[rank]));
		const longest = Math.max(...found.map(({ signs }) => signs[rank]?.length ?? 0));
		const [best, ...others] = found.filter(({ signs }) => signs[rank]?.length === longest);
		if (best !== void 0) return others.length === 0 ? best : void 0;
	}
}
function isWordOf(named, sign) {
	if (sign === void 0 || sign === "") return false;
	for (let at = named.indexOf(sign); at !== -1; at = named.indexOf(sign, at + 1)) {
		const [before, after] = [named[at - 1], named[at + sign.length]];
		if (!isLetter(before) && !isLetter(after)) return true;
	}
	return false;
}
function isLetter(character) {
	return character !== void 0 && /[\da-z]/i.test(character);
}
// src/import/aws-cli/elastic-load-balancing.ts
/** What load balancers and target groups have in common: ARNs, attributes and lower-case words for protocols. */
var ARN = /^arn:[^:]*:elasticloadbalancing:[^:]*:[^:]*:(?:loadbalancer|targetgroup)\/(.+)$/;
/** `app/web/50dc6c495c0c9188` of an ARN. What is no ARN is what another format calls it. */
function idOfArn(arn) {
	return ARN.exec(arn)?.[1] ?? arn;
}
/** The words by which the file of a call may name what was asked: the ARN, its hash, its name. */
function ownerOf({ id, value }, nameMember) {
	const hash = idOfArn(id).split("/").at(-1) ?? "";
	return {
		id,
		signs: [
			id,
			/^[\da-f]{16}$/.test(hash) ? hash : "",
			text(value, nameMember) ?? ""
		]
	};
}
/** Attributes of load balancers and of target groups stand under the same word: by the ARN of the one or the other. */
function* attributeItems(input) {
	return yield* itemsByOwner(input, "Attributes", ["LoadBalancerArn", "TargetGroupArn"], [...input.items("LoadBalancers").map((item) => ownerOf(item, "LoadBalancerName")), ...input.items("TargetGroups").map((item) => ownerOf(item, "TargetGroupName"))]);
}
function attributesOf(value, items = []) {
	const all = [...objects(value, "Attributes"), ...items.map((item) => item.value)];
	return new Map(all.flatMap((each) => {
		const [key, written] = [text(each, "Key"), wordOf(each)];
		return key === void 0 || written === void 0 ? [] : [[key, written]];
	}));
}
function wordOf(attribute) {
	const { Value: value } = attribute;
	return typeof value === "boolean" ? String(value) : text(attribute, "Value");
}
/** Undefined for what is neither true nor false: `use_load_balancer_configuration`. */
function isOn$1(attributes, key) {
	const value = attributes.get(key);
	return value === "true" || value === "false" ? value === "true" : void 0;
}
function protocolOf$1(value, member = "Protocol") {
	return text(value, member)?.toLowerCase();
}
// src/import/aws-cli/listener.ts
var listenerSchema = loadBalancerSchema.shape.listeners.unwrap().element;
var ruleSchema = listenerSchema.shape.rules.unwrap().element;
/** What AWS takes for each type (ALB-1, NLB-1, CLB-1). One such listener, in a plan, would make the document unusable. */
var PROTOCOLS = {
	application: /* @__PURE__ */ new Set(["http", "https"]),
	network: /* @__PURE__ */ new Set([
		"tcp",
		"tls",
		"udp",
		"tcp_udp",
		"quic",
		"tcp_quic"
	]),
	classic: /* @__PURE__ */ new Set([
		"http",
		"https",
		"tcp",
		"ssl"
	]),
	gateway: /* @__PURE__ */ new Set(["geneve"])
};
/** The listeners by the ARN of their load balancer. `describe-rules` does not name the listener: the rule's ARN does. */
function listenersByBalancer(input) {
	return {
		listeners: byMember(input.items("Listeners"), (item) => text(item.value, "LoadBalancerArn")),
		rules: byMember(input.items("Rules"), ({ id, value }) => text(value, "ListenerArn") ?? listenerOf(id))
	};
}
function byMember(items, keyOf) {
	const grouped = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		if (key !== void 0) grouped.set(key, [...grouped.get(key) ?? [], item]);
	}
	return grouped;
}
function listenerOf(ruleArn) {
	return ruleArn.replace(":listener-rule/", ":listener/").replace(/\/[^/]*$/, "");
}
/** The listeners of an Application or Network Load Balancer. What AWS would refuse is left out, and reported. */
function* readListeners(items, rules, type, part, targetGroups) {
	const listeners = [];
	const taken = /* @__PURE__ */ new Set();
	for (const item of items) {
		const { value, place } = item;
		const protocol = protocolOf$1(value);
		const port = integer(value, "Port");
		const params = {
			id: part.id,
			listener: `${protocol ?? "?"}:${String(port ?? "?")}`
		};
		const key = keyOf$3(protocol, port);
		if (!PROTOCOLS[type].has(protocol ?? "") || taken.has(key)) {
			yield failed("listener-refused", place, params, part.at);
			continue;
		}
		const action = actionOf(objects(value, "DefaultActions"), targetGroups);
		if (action === void 0 || type === "network" && !("forward" in action)) {
			yield failed("listener-without-action", place, params, part.at);
			continue;
		}
		const at = child(part.at, "listeners", listeners.length);
		const ofListener = type === "application" ? rules.get(item.id) ?? [] : [];
		const accepted = yield* accept(listenerSchema, defined({
			protocol,
			port,
			...action,
			rules: unlessEmpty(yield* readRules(ofListener, {
				...part,
				at
			}, targetGroups))
		}), {
			...part,
			place
		});
		if (accepted === void 0) continue;
		taken.add(key);
		listeners.push(accepted);
		yield from(at, originOf(item));
	}
	return unlessEmpty(listeners) === void 0 ? void 0 : listeners;
}
function keyOf$3(protocol, port) {
	return `${String(port)} ${protocol === "udp" || protocol === "quic" ? "udp" : "tcp"}`;
}
/** What a rule asks for, as the document calls it, and what the API calls it. */
var FIELDS = /* @__PURE__ */ new Map([
	["host-header", ["host", "HostHeaderConfig"]],
	["path-pattern", ["path", "PathPatternConfig"]],
	["http-request-method", ["method", "HttpRequestMethodConfig"]],
	["source-ip", ["sourceIp", "SourceIpConfig"]]
]);
function* readRules(items, part, targetGroups) {
	const rules = [];
	const taken = /* @__PURE__ */ new Set();
	for (const { value, place } of items) {
		const priority = integer(value, "Priority");
		if (priority === void 0 || taken.has(priority)) continue;
		const params = {
			id: part.id,
			priority
		};
		const conditions = conditionsOf$1(value);
		if (conditions === void 0) {
			yield assumed("rule-condition", place, params, part.at);
			continue;
		}
		const action = actionOf(objects(value, "Actions"), targetGroups);
		if (action === void 0) {
			yield failed("rule-without-action", place, params, part.at);
			continue;
		}
		const accepted = yield* accept(ruleSchema, defined({
			priority,
			...conditions,
			...action
		}), {
			...part,
			place
		});
		if (accepted === void 0) continue;
		taken.add(priority);
		yield from(child(part.at, "rules", rules.length), place);
		rules.push(accepted);
	}
	return rules;
}
/** Undefined where a rule asks for something that the document cannot say: a header, a query string. */
function conditionsOf$1(rule) {
	const conditions = {};
	for (const condition of objects(rule, "Conditions")) {
		const known = FIELDS.get(text(condition, "Field") ?? "");
		if (known === void 0) return void 0;
		const [field, config] = known;
		const values = /* @__PURE__ */ new Set([...texts(condition, "Values"), ...texts(object(condition, config), "Values")]);
		if (values.size === 0 || field in conditions) return void 0;
		conditions[field] = [...values];
	}
	return conditions;
}
/** The last action decides; those before it only ask who the client is. Undefined where it leads nowhere known. */
function actionOf(actions, targetGroups) {
	const action = actions.toSorted((a, b) => (integer(a, "Order") ?? 0) - (integer(b, "Order") ?? 0)).at(-1);
	switch (action === void 0 ? void 0 : text(action, "Type")) {
		case "forward": return forwardOf(action ?? {}, targetGroups);
		case "redirect": return { redirect: locationOf(object(action ?? {}, "RedirectConfig")) };
		case "fixed-response": return { fixedResponse: integer(object(action ?? {}, "FixedResponseConfig"), "StatusCode") ?? 200 };
		default: return;
	}
}
function forwardOf(action, targetGroups) {
	const weighted = objects(object(action, "ForwardConfig"), "TargetGroups").flatMap((each) => {
		const targetGroup = idOfArn(text(each, "TargetGroupArn") ?? "");
		const weight = integer(each, "Weight");
		if (!targetGroups.has(targetGroup)) return [];
		return [{
			targetGroup,
			...weight !== void 0 && weight !== 1 && { weight }
		}];
	});
	const only = idOfArn(text(action, "TargetGroupArn") ?? "");
	const [first] = weighted;
	if (weighted.length > 1) return { forward: weighted };
	if (first !== void 0) return { forward: first.targetGroup };
	return targetGroups.has(only) ? { forward: only } : void 0;
}
/** What is not given stays as the client asked for it, which AWS writes as `#{host}` and the like. */
function locationOf(redirect) {
	const [protocol, host] = [text(redirect, "Protocol") ?? "#{protocol}", text(redirect, "Host") ?? "#{host}"];
	const [port, path] = [text(redirect, "Port") ?? "#{port}", text(redirect, "Path") ?? "/#{path}"];
	const query = text(redirect, "Query") ?? "#{query}";
	return `${protocol.toLowerCase()}://${host}:${port}${path}?${query}`.slice(0, 2048);
}
/** Listeners of a Classic Load Balancer say the port of the instances, and nothing else. */
function* readClassicListeners(item, part) {
	const listeners = [];
	const taken = /* @__PURE__ */ new Set();
	for (const [index, description] of objects(item.value, "ListenerDescriptions").entries()) {
		const listener = object(description, "Listener");
		const place = placeOf(item, "ListenerDescriptions", index);
		const protocol = protocolOf$1(listener);
		const port = integer(listener, "LoadBalancerPort");
		const key = keyOf$3(protocol, port);
		if (!PROTOCOLS.classic.has(protocol ?? "") || taken.has(key)) {
			yield failed("listener-refused", place, {
				id: part.id,
				listener: `${protocol ?? "?"}:${String(port ?? "?")}`
			}, part.at);
			continue;
		}
		const accepted = yield* accept(listenerSchema, defined({
			protocol,
			port,
			instancePort: integer(listener, "InstancePort")
		}), {
			...part,
			place
		});
		if (accepted === void 0) continue;
		taken.add(key);
		yield from(child(part.at, "listeners", listeners.length), place);
		listeners.push(accepted);
	}
	return listeners.length === 0 ? void 0 : listeners;
}
// src/import/aws-cli/network-interface.ts
/** `absorbed`: interfaces that are part of a NAT gateway or database of the document. */
function* readNetworkInterfaces({ items }, subnets, book, absorbed) {
	const interfaces = /* @__PURE__ */ new Map();
	for (const item of items.values()) {
		if (absorbed.has(item.id)) continue;
		const value = yield* readNetworkInterface(item, subnets, book);
		if (value !== void 0) interfaces.set(item.id, {
			value,
			...sourceOf(item)
		});
	}
	return interfaces;
}
function* readNetworkInterface(item, subnets, book) {
	const { id, value, place } = item;
	const subnet = text(value, "SubnetId");
	if (subnet === void 0 || !subnets.has(subnet)) {
		yield withoutSubnet({
			what: "networkInterfaces",
			id,
			place
		}, subnet);
		return;
	}
	const at = pointer("networkInterfaces", id);
	const holder = {
		what: "networkInterfaces",
		id,
		place,
		at,
		subnet,
		interfaceId: id
	};
	const interfaceType = typeOf(value);
	const addresses = yield* addressesOf(value, holder, book);
	if (groupsOf$3(value).length === 0) yield assumed("interface-without-groups", place, { id }, at);
	const candidate = defined({
		name: nameTag(value),
		subnet,
		...addresses,
		...yield* forwardingOf(value, holder),
		interfaceType: interfaceType === "interface" ? void 0 : interfaceType
	});
	return yield* accept(networkInterfaceSchema, candidate, holder);
}
/** InterfaceType values of interfaces that their owner configures. */
var OWN_TYPES = /* @__PURE__ */ new Set([
	"interface",
	"efa",
	"efa-only",
	"branch",
	"trunk"
]);
function typeOf(value) {
	const type = text(value, "InterfaceType") ?? "interface";
	if (type === "lambda" || type === "ec2_instance_connect_endpoint") return type;
	if (text(value, "Description")?.startsWith("AWS Lambda VPC ENI") === true) return "lambda";
	return !OWN_TYPES.has(type) || flag(value, "RequesterManaged") === true ? "requester_managed" : "interface";
}
/**
* The addresses and groups of an interface as AWS describes it, for the interface or for what it is written into.
* An address that cannot be used is left out, and the report says so.
*/
function* addressesOf(value, holder, book) {
	const listed = objects(value, "PrivateIpAddresses");
	const primaryIp = text(value, "PrivateIpAddress");
	const primary = listed.find((address) => flag(address, "Primary") === true) ?? listed.find((address) => text(address, "PrivateIpAddress") === primaryIp);
	const own = yield* readPair(text(primary ?? value, "PrivateIpAddress"), publicIpOf(primary ?? {}) ?? publicIpOf(value), holder, book);
	const secondaryPrivateIps = [];
	for (const address of listed) {
		if (address === primary) continue;
		const pair = yield* readPair(text(address, "PrivateIpAddress"), publicIpOf(address), holder, book);
		if (pair.privateIp !== void 0) secondaryPrivateIps.push(pair);
	}
	const ipv6Addresses = [];
	for (const ipv6 of objects(value, "Ipv6Addresses")) {
		const address = yield* readPrivate(text(ipv6, "Ipv6Address"), holder, book);
		if (address !== void 0) ipv6Addresses.push(address);
	}
	return {
		...own,
		secondaryPrivateIps: unlessEmpty(secondaryPrivateIps),
		ipv6Addresses: unlessEmpty(ipv6Addresses),
		securityGroups: groupsOf$3(value)
	};
}
function publicIpOf(address) {
	return text(object(address, "Association"), "PublicIp");
}
/** A private address and the public address associated with it, each where there is one to use. */
function* readPair(privateIp, publicIp, holder, book) {
	const elastic = privateIp === void 0 ? void 0 : book.elasticIpOf(holder.interfaceId, privateIp);
	const ownPrivate = yield* readPrivate(privateIp, holder, book);
	const ownPublic = yield* readPublic(publicIp ?? elastic, holder, book);
	return {
		...ownPrivate === void 0 ? {} : { privateIp: ownPrivate },
		...ownPublic === void 0 ? {} : { publicIp: ownPublic }
	};
}
function* readPrivate(written, holder, book) {
	const address = written === void 0 ? void 0 : yield* accept(addressSchema, written, holder);
	if (address === void 0) return void 0;
	const refusal = book.claim(holder.subnet, address);
	if (refusal === void 0) return address;
	yield assumed(refusal, holder.place, {
		id: holder.id,
		address,
		subnet: holder.subnet
	}, holder.at);
}
function* readPublic(written, holder, book) {
	const address = written === void 0 ? void 0 : yield* accept(addressSchema, written, holder);
	if (address === void 0 || book.claimPublic(address)) return address;
	yield assumed("public-address-taken", holder.place, {
		id: holder.id,
		address
	}, holder.at);
}
/** Always written, even when empty: left out, it would mean the default group. */
function groupsOf$3(value) {
	return objects(value, "Groups").flatMap((group) => text(group, "GroupId") ?? []).filter(isUsableId);
}
/** What a user may set on an interface of their own. */
function* forwardingOf(value, part) {
	const written = [...objects(value, "Ipv4Prefixes").map((prefix) => text(prefix, "Ipv4Prefix")), ...objects(value, "Ipv6Prefixes").map((prefix) => text(prefix, "Ipv6Prefix"))];
	const delegatedPrefixes = [];
	for (const prefix of written) {
		const accepted = yield* accept(cidrSchema, normalised(prefix), part);
		if (accepted !== void 0) delegatedPrefixes.push(accepted);
	}
	return {
		delegatedPrefixes: unlessEmpty(delegatedPrefixes),
		sourceDestCheck: flag(value, "SourceDestCheck") === false ? false : void 0
	};
}
// src/import/aws-cli/load-balancer.ts
/**
* Where each load balancer stands: its subnets and addresses, type and groups. Its interfaces do not name it but in
* their description: `ELB app/web/50dc6c495c0c9188`, or `ELB NAME` for a classic one.
*/
function* standLoadBalancers(input, gathered, subnets, book, attributes) {
	const balancers = /* @__PURE__ */ new Map();
	const interfaces = /* @__PURE__ */ new Set();
	const described = interfacesByDescription(gathered);
	for (const item of [...input.items("LoadBalancers"), ...input.items("LoadBalancerDescriptions")]) {
		const isClassic = MEMBER_OF_CLASSIC in item.value;
		const type = isClassic ? "classic" : text(item.value, "Type") ?? "application";
		if (type === "gateway") {
			yield ignored("not-modelled", item.place, "LoadBalancers (gateway)");
			continue;
		}
		const id = idOfArn(item.id);
		const own = described.get(`ELB ${id}`) ?? [];
		const part = {
			what: "loadBalancers",
			id,
			place: item.place,
			at: pointer("loadBalancers", id)
		};
		const nodes = yield* readNodes$1(item.value, part, own, subnets, book);
		for (const each of own) interfaces.add(each.id);
		if (nodes === void 0) continue;
		if (type === "application" && countZones(nodes, subnets) < 2) {
			yield failed("load-balancer-zones", item.place, {
				id,
				count: nodes.length
			});
			continue;
		}
		const groups = texts(item.value, "SecurityGroups").filter(isUsableId);
		const scheme = text(item.value, "Scheme");
		const state = text(object(item.value, "State"), "Code");
		const set = attributesOf(item.value, attributes.get(item.id));
		const check = isClassic ? classicHealthCheck(item.value) : void 0;
		const enforces = text(item.value, "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic");
		const candidate = defined({
			name: nameTag(item.value) ?? text(item.value, "LoadBalancerName"),
			type,
			scheme: scheme === "internal" ? scheme : void 0,
			state: state === "provisioning" || state === "failed" ? state : void 0,
			nodes,
			securityGroups: type === "network" ? unlessEmpty(groups) : groups,
			crossZone: crossZoneOf(type, isOn$1(set, "load_balancing.cross_zone.enabled")),
			enforceInboundRulesOnPrivateLink: enforces === "off" ? false : void 0,
			healthCheck: check
		});
		const value = yield* accept(loadBalancerSchema, candidate, part);
		if (value !== void 0) balancers.set(id, {
			value,
			item,
			...sourceOf(item)
		});
	}
	return {
		balancers,
		interfaces
	};
}
var MEMBER_OF_CLASSIC = "ListenerDescriptions";
function interfacesByDescription({ items }) {
	const byDescription = /* @__PURE__ */ new Map();
	for (const item of items.values()) {
		const description = text(item.value, "Description");
		if (description?.startsWith("ELB ") !== true) continue;
		byDescription.set(description, [...byDescription.get(description) ?? [], item]);
	}
	return byDescription;
}
/** Nothing where it is AWS's default for the type (ELB-6). */
function crossZoneOf(type, isCrossZone) {
	return isCrossZone === (type === "application") ? void 0 : isCrossZone;
}
/** One node for each subnet that the input has; undefined where there is none. */
function* readNodes$1(value, part, interfaces, subnets, book) {
	const zones = objects(value, "AvailabilityZones");
	const written = [...zones.map((zone) => text(zone, "SubnetId")), ...texts(value, "Subnets")];
	const nodes = [];
	const taken = /* @__PURE__ */ new Set();
	for (const subnet of new Set(written)) {
		const known = subnets.get(subnet ?? "")?.value;
		if (subnet === void 0 || known === void 0) {
			yield withoutSubnet(part, subnet);
			continue;
		}
		const zone = known.az ?? subnet;
		const [first] = nodes;
		const isOfOther = first !== void 0 && subnets.get(first.subnet)?.value.vpc !== known.vpc;
		if (taken.has(zone) || isOfOther) {
			yield failed("second-node-in-zone", part.place, {
				id: part.id,
				subnet
			});
			continue;
		}
		taken.add(zone);
		const own = interfaces.find((each) => text(each.value, "SubnetId") === subnet);
		const described = zones.find((each) => text(each, "SubnetId") === subnet) ?? {};
		const holder = {
			...part,
			subnet,
			interfaceId: own?.id ?? `${part.id}/${subnet}`
		};
		const { privateIp, publicIp, ipv6Addresses } = yield* addressesOf(own?.value ?? asInterface$1(described), holder, book);
		const node = yield* accept(nodeSchema$1, defined({
			subnet,
			privateIp,
			publicIp: text(value, "Scheme") !== "internal" ? publicIp : void 0,
			ipv6Addresses
		}), part);
		if (node !== void 0) nodes.push(node);
	}
	if (nodes.length > 0) return nodes;
	if (written.length === 0) yield withoutSubnet(part, void 0);
}
var nodeSchema$1 = loadBalancerSchema.shape.nodes.element;
/** The addresses that a load balancer gives for a zone, in the form of an interface. */
function asInterface$1(zone) {
	const [address = {}] = objects(zone, "LoadBalancerAddresses");
	const [publicIp, ipv6] = [text(address, "IpAddress"), text(address, "IPv6Address")];
	return {
		...publicIp !== void 0 && { Association: { PublicIp: publicIp } },
		PrivateIpAddress: text(address, "PrivateIPv4Address") ?? null,
		Ipv6Addresses: ipv6 === void 0 ? [] : [{ Ipv6Address: ipv6 }]
	};
}
/** Subnets whose zones are not known are taken to be in different ones. */
function countZones(nodes, subnets) {
	return new Set(nodes.map(({ subnet }) => subnets.get(subnet)?.value.az ?? subnet)).size;
}
/** `HTTP:80/health`, `TCP:8000`. */
function classicHealthCheck(value) {
	const [, port, path] = /^[A-Z]+:(\d{1,5})(\/.*)?$/i.exec(text(object(value, "HealthCheck"), "Target") ?? "") ?? [];
	if (port === void 0) return void 0;
	return defined({
		port: Number(port),
		path: path === "/" ? void 0 : path?.slice(0, 1024)
	});
}
/** Gives each load balancer its listeners, and a classic one its instances. */
function* readLoadBalancers(input, { balancers }, targetGroups, instances) {
	const read = /* @__PURE__ */ new Map();
	const { listeners, rules } = listenersByBalancer(input);
	for (const [id, { item, ...standing }] of balancers) {
		const part = {
			what: "loadBalancers",
			id,
			place: item.place,
			at: pointer("loadBalancers", id)
		};
		const { type } = standing.value;
		const own = type === "classic" ? yield* readClassicListeners(item, part) : yield* readListeners(listeners.get(item.id) ?? [], rules, type, part, targetGroups);
		if (own === void 0) yield assumed("listeners-not-given", item.place, { id }, part.at);
		const members = yield* readMembers(item.value, part, instances);
		const value = {
			...standing.value,
			...own !== void 0 && { listeners: [...own] },
			...members.length > 0 && { instances: [...members] }
		};
		read.set(id, {
			...standing,
			value
		});
	}
	return read;
}
function* readMembers(value, part, instances) {
	const written = new Set(objects(value, "Instances").flatMap((each) => text(each, "InstanceId") ?? []));
	const known = [...written].filter((id) => instances.has(id));
	const count = written.size - known.length;
	if (count > 0) yield assumed("target-not-given", part.place, {
		group: part.id,
		count
	}, part.at);
	return known;
}
/** How many listeners and rules the input has is told with the load balancers. */
function countsOfListeners(input) {
	const rules = input.items("Rules").filter(({ value }) => integer(value, "Priority") !== void 0);
	return {
		listeners: input.items("Listeners"),
		listenerRules: rules
	};
}
// src/import/aws-cli/peering.ts
/** Connections that are no more stand in the output for a while; the routes to them say that they are blackholes. */
var GONE$3 = /* @__PURE__ */ new Set([
	"deleted",
	"rejected",
	"expired",
	"failed",
	"deleting"
]);
/** The connections of which at least one VPC is in the document. */
function* readPeerings(input, vpcs) {
	const peerings = /* @__PURE__ */ new Map();
	const joined = /* @__PURE__ */ new Set();
	for (const item of input.items("VpcPeeringConnections")) {
		const { id, value, place } = item;
		const state = text(object(value, "Status"), "Code");
		if (GONE$3.has(state ?? "")) {
			yield ignored("deleted", place, "VpcPeeringConnections");
			continue;
		}
		const [requester, accepter] = [object(value, "RequesterVpcInfo"), object(value, "AccepterVpcInfo")];
		const ends = [requester, accepter].map((side) => text(side, "VpcId") ?? "");
		const key = ends.toSorted().join(" ");
		if (!ends.some((vpc) => vpcs.has(vpc)) || ends[0] === ends[1] || joined.has(key)) {
			yield ignored("resource-not-given", place, "VpcPeeringConnections");
			continue;
		}
		const [one, other] = [sideOf(requester, vpcs), sideOf(accepter, vpcs)];
		if (one === void 0 || other === void 0) {
			yield failed("peer-block-not-given", place, {
				id,
				vpc: ends.find((end) => !vpcs.has(end)) ?? ""
			});
			continue;
		}
		const peering = yield* readPeering(item, one, other);
		if (peering === void 0) continue;
		joined.add(key);
		peerings.set(id, {
			value: peering,
			...sourceOf(item)
		});
	}
	return peerings;
}
function* readPeering({ id, value, place }, requester, accepter) {
	const state = text(object(value, "Status"), "Code");
	const isState = PEERING_STATES.some((known) => known === state);
	const candidate = defined({
		name: nameTag(value),
		requester,
		accepter,
		state: state !== "active" && isState ? state : void 0,
		requesterDnsResolution: resolves(value, "RequesterVpcInfo"),
		accepterDnsResolution: resolves(value, "AccepterVpcInfo")
	});
	return yield* accept(peeringSchema, candidate, {
		what: "peerings",
		id,
		place
	});
}
function resolves(value, side) {
	return flag(object(object(value, side), "PeeringOptions"), "AllowDnsResolutionFromRemoteVpc") === true ? true : void 0;
}
/** The VPC of the document, or what the connection says of one that is not; undefined where it says no block. */
function sideOf(side, vpcs) {
	const id = text(side, "VpcId");
	if (id !== void 0 && vpcs.has(id)) return id;
	const written = [
		text(side, "CidrBlock"),
		...objects(side, "CidrBlockSet").map((block) => text(block, "CidrBlock")),
		...objects(side, "Ipv6CidrBlockSet").map((block) => text(block, "Ipv6CidrBlock"))
	];
	const cidrs = [...new Set(written.flatMap((block) => normalised(block) ?? []))];
	if (cidrs.length === 0) return void 0;
	return defined({
		id: id !== void 0 && isUsableId(id) ? id : void 0,
		cidrs,
		region: text(side, "Region")?.slice(0, 64),
		account: text(side, "OwnerId")?.slice(0, 64)
	});
}
// src/import/aws-cli/target-group.ts
/** Target groups with the targets that `describe-target-health` gives, and how healthy it found them. */
function* readTargetGroups(input, vpcs, targets, attributes) {
	const groups = /* @__PURE__ */ new Map();
	const items = input.items("TargetGroups");
	const health = yield* itemsByOwner(input, "TargetHealthDescriptions", ["TargetGroupArn"], items.map((item) => ownerOf(item, "TargetGroupName")));
	for (const item of items) {
		if (protocolOf$1(item.value) === "geneve") {
			yield ignored("not-modelled", item.place, "TargetGroups (GENEVE)");
			continue;
		}
		const vpc = text(item.value, "VpcId");
		if (vpc !== void 0 && !vpcs.has(vpc)) {
			yield failed("vpc-not-given", item.place, {
				what: "targetGroups",
				id: idOfArn(item.id)
			});
			continue;
		}
		const described = describedTargets(item, health.get(item.id));
		if (described === void 0) {
			const params = { group: idOfArn(item.id) };
			yield assumed("targets-not-given", item.place, params, pointer("targetGroups", params.group));
		}
		const value = yield* readTargetGroup(item, attributesOf(item.value, attributes.get(item.id)), described ?? [], targets);
		if (value !== void 0) groups.set(idOfArn(item.id), {
			value,
			...sourceOf(item)
		});
	}
	return groups;
}
/** Other formats write the targets into the group, and know nothing of their health. */
function describedTargets(item, health) {
	const inline = objects(item.value, "Targets").map((target, index) => ({
		target,
		health: void 0,
		place: placeOf(item, "Targets", index)
	}));
	if (health === void 0) return inline.length > 0 || "Targets" in item.value ? inline : void 0;
	const checked = health.map(({ value, place }) => ({
		target: object(value, "Target"),
		health: text(object(value, "TargetHealth"), "State"),
		place
	}));
	return [...inline, ...checked];
}
var IP_TYPE = "ip";
/** NLB-6: of these protocols the client's address is always kept. */
var KEEPS_CLIENT_IP = /* @__PURE__ */ new Set([
	"udp",
	"tcp_udp",
	"quic",
	"tcp_quic"
]);
function* readTargetGroup({ id: arn, value, place }, attributes, described, ids) {
	const id = idOfArn(arn);
	const part = {
		what: "targetGroups",
		id,
		place,
		at: pointer("targetGroups", id)
	};
	const type = text(value, "TargetType") ?? "instance";
	const protocol = protocolOf$1(value);
	const isFixed = KEEPS_CLIENT_IP.has(protocol ?? "") || type === "alb";
	const candidate = defined({
		name: nameTag(value) ?? text(value, "TargetGroupName"),
		vpc: text(value, "VpcId"),
		type: type === "instance" ? void 0 : type,
		protocol: protocol === "http" ? void 0 : protocol,
		port: integer(value, "Port"),
		targets: yield* readTargets(described, type, integer(value, "Port") !== void 0, part, ids),
		healthCheck: healthCheckOf(value, type),
		crossZone: isOn$1(attributes, "load_balancing.cross_zone.enabled"),
		preserveClientIp: isFixed ? void 0 : isOn$1(attributes, "preserve_client_ip.enabled"),
		proxyProtocol: isOn$1(attributes, "proxy_protocol_v2.enabled") === true ? true : void 0
	});
	if (type !== "lambda" && candidate["vpc"] === void 0) {
		yield failed("vpc-not-given", place, {
			what: "targetGroups",
			id
		});
		return;
	}
	return yield* accept(targetGroupSchema, candidate, part);
}
/** Nothing where it is as AWS sets it up: on, at the port of the target. */
function healthCheckOf(value, type) {
	const enabled = flag(value, "HealthCheckEnabled");
	const path = text(value, "HealthCheckPath");
	const check = defined({
		enabled: enabled === void 0 || enabled === (type !== "lambda") ? void 0 : enabled,
		port: integer(value, "HealthCheckPort"),
		path: path === "/" ? void 0 : path?.slice(0, 1024)
	});
	return Object.keys(check).length === 0 ? void 0 : check;
}
var targetSchema = targetGroupSchema.shape.targets.unwrap().element;
/** A target that the document cannot name is left out, and the report says of how many. */
function* readTargets(described, type, hasPort, part, ids) {
	const read = [];
	const seen = /* @__PURE__ */ new Set();
	let missing = 0;
	for (const { target, health, place } of described) {
		const id = idOfArn(text(target, "Id") ?? "");
		const port = integer(target, "Port");
		if (!isKnown$1(id, type, ids) || port === void 0 && !hasPort && type !== "lambda") {
			missing++;
			continue;
		}
		const key = `${id} ${String(port)}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const zone = text(target, "AvailabilityZone");
		const candidate = defined({
			id,
			port,
			az: type === IP_TYPE && zone === "all" ? zone : void 0,
			health: isHealth(health) ? health : void 0
		});
		const accepted = yield* accept(targetSchema, candidate, {
			...part,
			place
		});
		if (accepted === void 0) continue;
		yield from(pointer("targetGroups", part.id, "targets", read.length), place);
		read.push(Object.keys(candidate).length === 1 ? id : accepted);
	}
	if (missing > 0) yield assumed("target-not-given", part.place, {
		group: part.id,
		count: missing
	}, part.at);
	return unlessEmpty(read);
}
function isKnown$1(id, type, ids) {
	switch (type) {
		case "instance": return ids.instances.has(id);
		case "alb": return ids.loadBalancers.has(id);
		case IP_TYPE: return parseIp(id).ok || ids.networkInterfaces.has(id) || ids.instances.has(id);
		default: return false;
	}
}
function isHealth(state) {
	return TARGET_HEALTHS.some((health) => health === state);
}
// src/import/aws-cli/block-public-access.ts
/** The setting of the account: from its own call, or from the state that every VPC carries since 2024. */
function* readBlockPublicAccess(input, vpcs, subnets) {
	const [options] = input.items("VpcBlockPublicAccessOptions");
	const states = input.items("Vpcs").flatMap((item) => {
		const mode = modeOf(item);
		return mode === void 0 || !vpcs.has(item.id) ? [] : [{
			item,
			mode
		}];
	});
	const blocking = states.find(({ mode }) => mode !== "off");
	const mode = options === void 0 ? blocking?.mode : text(options.value, "InternetGatewayBlockMode");
	const place = options?.place ?? blocking?.item.place;
	if (mode === void 0 || mode === "off" || place === void 0) return void 0;
	const exclusions = input.has("VpcBlockPublicAccessExclusions") ? yield* readExclusions(input, vpcs, subnets) : yield* exclusionsFromStates(states);
	const candidate = defined({
		mode,
		exclusions: exclusions.length === 0 ? void 0 : exclusions
	});
	return yield* accept(blockPublicAccessSchema, candidate, {
		what: "blockPublicAccess",
		id: "",
		place
	});
}
function modeOf({ value }) {
	return text(object(value, "BlockPublicAccessStates"), "InternetGatewayBlockMode");
}
var STANDING = /* @__PURE__ */ new Set([
	"create-complete",
	"update-complete",
	"update-in-progress"
]);
function* readExclusions(input, vpcs, subnets) {
	const exclusions = [];
	for (const { value, place } of input.items("VpcBlockPublicAccessExclusions")) {
		const id = text(value, "ResourceArn")?.split("/").at(-1) ?? "";
		const mode = text(value, "InternetGatewayExclusionMode");
		const state = text(value, "State") ?? "create-complete";
		if (!STANDING.has(state)) yield ignored("deleted", place, "VpcBlockPublicAccessExclusions");
		else if (vpcs.has(id)) exclusions.push({
			vpc: id,
			mode
		});
		else if (subnets.has(id)) exclusions.push({
			subnet: id,
			mode
		});
		else yield ignored("resource-not-given", place, "VpcBlockPublicAccessExclusions");
	}
	return exclusions;
}
/** A VPC that is off while another blocks has an exclusion, of a kind that its state does not show. */
function* exclusionsFromStates(states) {
	const exclusions = [];
	for (const { item, mode } of states) {
		if (mode !== "off") continue;
		yield assumed("exclusion-from-state", item.place, { vpc: item.id }, pointer("blockPublicAccess"));
		exclusions.push({
			vpc: item.id,
			mode: "allow-bidirectional"
		});
	}
	return exclusions;
}
// src/import/aws-cli/database.ts
/**
* A DB instance names its subnets and groups but not its interface, and an interface of RDS does not name its DB
* instance: they are matched by subnet, Availability Zone and groups. Each interface is given to one DB instance.
*/
function* readDatabases(input, { items }, subnets, book) {
	const databases = /* @__PURE__ */ new Map();
	const free = new Map([...items].filter(([, { value }]) => isOfRds(value)));
	const taken = /* @__PURE__ */ new Set();
	for (const item of input.items("DBInstances")) {
		const candidates = subnetsOf$1(item.value, subnets);
		const fitting = [...free.values()].filter(({ value }) => fits(value, item.value, candidates));
		const networkInterface = fitting[0];
		const database = yield* readDatabase(item, candidates, fitting, book);
		if (database === void 0) continue;
		databases.set(item.id, {
			value: database,
			...sourceOf(item)
		});
		if (networkInterface === void 0) continue;
		free.delete(networkInterface.id);
		taken.add(networkInterface.id);
	}
	return {
		databases,
		interfaces: taken
	};
}
function isOfRds(value) {
	return text(value, "Description")?.startsWith("RDSNetworkInterface") === true || text(value, "RequesterId") === "amazon-rds";
}
/** The subnets in which the DB instance can be: those of its group in its zone, or all of its group. */
function subnetsOf$1(database, subnets) {
	const zone = text(database, "AvailabilityZone");
	const group = objects(object(database, "DBSubnetGroup"), "Subnets").flatMap((member) => {
		const id = text(member, "SubnetIdentifier");
		if (id === void 0 || !subnets.has(id)) return [];
		return [{
			id,
			zone: text(object(member, "SubnetAvailabilityZone"), "Name") ?? subnets.get(id)?.value.az
		}];
	});
	const inZone = group.filter((member) => member.zone === zone);
	return (inZone.length > 0 ? inZone : group).map(({ id }) => id);
}
function fits(networkInterface, database, subnets) {
	if (!subnets.includes(text(networkInterface, "SubnetId") ?? "")) return false;
	const groups = new Set(securityGroupsOf(database));
	const own = groupsOf$3(networkInterface);
	return groups.size === own.length && own.every((group) => groups.has(group));
}
function securityGroupsOf(database) {
	return objects(database, "VpcSecurityGroups").flatMap((group) => text(group, "VpcSecurityGroupId") ?? []).filter(isUsableId);
}
function* readDatabase({ id, value, place }, subnets, fitting, book) {
	const at = pointer("databases", id);
	const part = {
		what: "databases",
		id,
		place,
		at
	};
	const [networkInterface] = fitting;
	const [first] = subnets;
	const subnet = networkInterface === void 0 ? first : text(networkInterface.value, "SubnetId");
	if (subnet === void 0) {
		yield failed("database-without-subnet", place, { id });
		return;
	}
	const port = yield* portOf(id, value, place);
	if (port === void 0) return void 0;
	if (networkInterface === void 0) {
		yield assumed("database-address-unknown", place, {
			id,
			subnet
		}, at);
		if (subnets.length > 1) yield assumed("database-subnet-ambiguous", place, {
			id,
			subnet,
			count: subnets.length
		}, at);
	} else if (fitting.length > 1) yield assumed("database-address-ambiguous", place, {
		id,
		interface: networkInterface.id,
		count: fitting.length
	}, at);
	const addresses = networkInterface === void 0 ? { securityGroups: securityGroupsOf(value) } : yield* addressesOf(networkInterface.value, {
		...part,
		subnet,
		interfaceId: networkInterface.id
	}, book);
	const engine = text(value, "Engine")?.slice(0, 64);
	return yield* accept(databaseSchema, defined({
		name: nameTag(value),
		subnet,
		...addresses,
		engine,
		port
	}), part);
}
var PORTS = [
	[/^(mysql|mariadb|aurora$|aurora-mysql)/, 3306],
	[/postgres/, 5432],
	[/oracle/, 1521],
	[/sqlserver/, 1433],
	[/^db2/, 5e4],
	[/^docdb/, 27017],
	[/^neptune/, 8182]
];
/** A DB instance that is being made has no endpoint yet: its engine's own port is assumed. */
function* portOf(id, database, place) {
	const port = integer(object(database, "Endpoint"), "Port") ?? integer(database, "DbInstancePort");
	if (port !== void 0 && port > 0) return port;
	const engine = text(database, "Engine") ?? "";
	const usual = PORTS.find(([name]) => name.test(engine))?.[1];
	if (usual === void 0) yield failed("database-without-port", place, { id });
	else yield assumed("database-port", place, {
		id,
		port: usual
	}, pointer("databases", id, "port"));
	return usual;
}
// src/import/aws-cli/gateway-routes.ts
/** The gateways to which active routes lead, with the VPC of the route table: gateways nobody described. */
function* gatewaysInRoutes(input, member, id) {
	for (const { value, place } of input.items("RouteTables")) {
		const vpc = text(value, "VpcId");
		if (vpc === void 0) continue;
		for (const [index, route] of objects(value, "Routes").entries()) {
			const target = text(route, member);
			if (target === void 0 || !id.test(target) || !isUsableId(target)) continue;
			if (text(route, "State") !== "blackhole") yield {
				id: target,
				vpc,
				place: inside$1(place, "Routes", index)
			};
		}
	}
}
// src/import/aws-cli/egress-only-internet-gateway.ts
function* readEgressOnlyInternetGateways(input, vpcs) {
	const gateways = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const item of input.items("EgressOnlyInternetGateways")) {
		const { id, value, place } = item;
		const [attachment = {}] = objects(value, "Attachments");
		const vpc = text(attachment, "VpcId");
		const part = {
			what: "egressOnlyInternetGateways",
			id,
			place
		};
		if (vpc === void 0 || text(attachment, "State") === "detached") yield ignored("deleted", place, "EgressOnlyInternetGateways");
		else if (!vpcs.has(vpc)) yield failed("vpc-not-given", place, {
			what: part.what,
			id
		});
		else {
			const candidate = defined({
				name: nameTag(value),
				vpc
			});
			const gateway = yield* accept(egressOnlyInternetGatewaySchema, candidate, part);
			if (gateway !== void 0) gateways.set(id, {
				value: gateway,
				...sourceOf(item)
			});
			taken.add(vpc);
		}
	}
	for (const { id, vpc, place } of gatewaysInRoutes(input, "EgressOnlyInternetGatewayId", /^/)) {
		if (gateways.has(id) || taken.has(vpc) || !vpcs.has(vpc)) continue;
		taken.add(vpc);
		yield assumed("gateway-from-route", place, {
			id,
			vpc
		}, pointer("egressOnlyInternetGateways", id));
		gateways.set(id, {
			value: { vpc },
			place,
			inferred: true
		});
	}
	return gateways;
}
// src/import/aws-cli/flow-log.ts
/** `has`: whether the document has the resource whose traffic is logged. */
function* readFlowLogs(input, has) {
	const logs = /* @__PURE__ */ new Map();
	for (const item of input.items("FlowLogs")) {
		const { id, value, place } = item;
		const resource = text(value, "ResourceId");
		if (resource === void 0 || !has(resource)) {
			yield ignored("resource-not-given", place, "FlowLogs");
			continue;
		}
		const traffic = text(value, "TrafficType")?.toLowerCase();
		const format = text(value, "LogFormat")?.match(/[a-z][a-z\d-]{0,63}(?=\})/g);
		const candidate = defined({
			resource,
			traffic: traffic === "all" ? void 0 : traffic,
			format: isStandard(format) ? void 0 : format
		});
		const log = yield* accept(flowLogSchema, candidate, {
			what: "flowLogs",
			id,
			place
		});
		if (log !== void 0) logs.set(id, {
			value: log,
			...sourceOf(item)
		});
	}
	return logs;
}
/** FL-3: the default format, which a document leaves out. */
var STANDARD = "version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status";
function isStandard(format) {
	return format === null || format === void 0 || format.join(" ") === STANDARD;
}
// src/import/aws-cli/instance.ts
function* readInstances(gathered, interfaces, subnets, book) {
	const instances = /* @__PURE__ */ new Map();
	for (const item of gathered.instances) {
		const own = gathered.ofInstance.get(item.id) ?? [];
		const ids = own.map(({ id }) => id).filter((id) => interfaces.has(id));
		const attachment = ids.length > 0 && !gathered.repeated.has(item.id) ? { networkInterfaces: ids } : yield* inlineInterface(item, own[0], subnets, book);
		if (attachment === void 0) continue;
		const value = yield* readInstance(item, own, attachment);
		if (value !== void 0) instances.set(item.id, {
			value,
			...sourceOf(item)
		});
	}
	return instances;
}
function* readInstance({ id, value, place }, own, attachment) {
	const at = pointer("instances", id);
	const forwards = [value, ...own.map((item) => item.value)].some((each) => flag(each, "SourceDestCheck") === false);
	if (forwards) yield assumed("masquerade", place, { id }, at);
	const state = text(object(value, "State"), "Name");
	const candidate = defined({
		name: nameTag(value),
		...attachment,
		state: state === "running" ? void 0 : state,
		forwards: forwards ? "masquerade" : void 0,
		os: text(value, "Platform")?.toLowerCase() === "windows" ? "windows" : void 0
	});
	return yield* accept(instanceSchema, candidate, {
		what: "instances",
		id,
		place
	});
}
/** The one interface of an instance, written into it: its interface has no id, or one that others have too. */
function* inlineInterface({ id, value, place }, networkInterface, subnets, book) {
	const described = networkInterface?.value ?? asInterface(value);
	const subnet = text(described, "SubnetId") ?? text(value, "SubnetId");
	if (subnet === void 0 || !subnets.has(subnet)) {
		yield withoutSubnet({
			what: "instances",
			id,
			place
		}, subnet);
		return;
	}
	const at = pointer("instances", id);
	if (networkInterface !== void 0) yield assumed("interface-repeated", networkInterface.place, {
		id,
		interface: networkInterface.id
	}, at);
	const holder = {
		what: "instances",
		id,
		place,
		at,
		subnet,
		interfaceId: networkInterface?.id ?? id
	};
	return {
		subnet,
		...yield* addressesOf(described, holder, book),
		...yield* forwardingOf(described, holder)
	};
}
/** An instance in the form of its interface: older output has no list of interfaces. */
function asInterface(instance) {
	const publicIp = text(instance, "PublicIpAddress");
	return {
		...instance,
		Groups: objects(instance, "SecurityGroups"),
		...publicIp === void 0 ? {} : { Association: { PublicIp: publicIp } }
	};
}
// src/import/aws-cli/interfaces.ts
/**
* Both calls describe interfaces: `describe-network-interfaces` all, `describe-instances` those of the instance. The
* former is taken where it is there.
*/
function* gatherInterfaces(input) {
	const items = new Map(input.items("NetworkInterfaces").map((item) => [item.id, item]));
	const owners = /* @__PURE__ */ new Map();
	for (const { id, value } of items.values()) {
		const owner = text(object(value, "Attachment"), "InstanceId");
		if (owner !== void 0) owners.set(id, owner);
	}
	const ofInstance = /* @__PURE__ */ new Map();
	const repeated = /* @__PURE__ */ new Set();
	const instances = yield* livingInstances(input);
	for (const instance of instances) {
		const own = nestedInterfaces(instance);
		if (own.some(({ id }) => (owners.get(id) ?? instance.id) !== instance.id)) {
			repeated.add(instance.id);
			ofInstance.set(instance.id, own);
			continue;
		}
		for (const nested of own) {
			owners.set(nested.id, instance.id);
			if (!items.has(nested.id)) items.set(nested.id, nested);
		}
	}
	const byOwner = /* @__PURE__ */ new Map();
	for (const [id, owner] of owners) {
		const item = items.get(id);
		const list = byOwner.get(owner) ?? [];
		byOwner.set(owner, list);
		if (item !== void 0) list.push(item);
	}
	for (const { id } of instances) if (!repeated.has(id)) ofInstance.set(id, inOrder(byOwner.get(id) ?? []));
	return {
		items,
		instances,
		ofInstance,
		repeated
	};
}
var GONE$2 = /* @__PURE__ */ new Set(["terminated", "shutting-down"]);
function* livingInstances(input) {
	const living = [];
	for (const item of input.items("Instances")) if (GONE$2.has(text(object(item.value, "State"), "Name") ?? "")) yield ignored("terminated", item.place, "Instances");
	else living.push(item);
	return living;
}
function nestedInterfaces(item) {
	return inOrder(objects(item.value, "NetworkInterfaces").flatMap((nested, index) => {
		const id = text(nested, "NetworkInterfaceId");
		if (id === void 0 || !isUsableId(id)) return [];
		return [{
			id,
			value: nested,
			place: placeOf(item, "NetworkInterfaces", index)
		}];
	}));
}
function inOrder(items) {
	return items.toSorted((a, b) => deviceIndex(a.value) - deviceIndex(b.value));
}
function deviceIndex(networkInterface) {
	return integer(object(networkInterface, "Attachment"), "DeviceIndex") ?? 0;
}
// src/import/aws-cli/internet-gateway.ts
function* readInternetGateways(input, vpcs) {
	const gateways = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const item of input.items("InternetGateways")) {
		const value = yield* readInternetGateway(item, vpcs);
		if (value === void 0) continue;
		gateways.set(item.id, {
			value,
			...sourceOf(item)
		});
		if (value.vpc !== void 0) taken.add(value.vpc);
	}
	for (const { id, vpc, place } of gatewaysInRoutes(input, "GatewayId", /^igw-/)) {
		if (gateways.has(id) || taken.has(vpc) || !vpcs.has(vpc)) continue;
		taken.add(vpc);
		yield assumed("gateway-from-route", place, {
			id,
			vpc
		}, pointer("internetGateways", id));
		gateways.set(id, {
			value: { vpc },
			place,
			inferred: true
		});
	}
	return gateways;
}
function* readInternetGateway({ id, value, place }, vpcs) {
	const [attachment = {}] = objects(value, "Attachments");
	const vpc = text(attachment, "VpcId");
	if (vpc !== void 0 && !vpcs.has(vpc)) {
		yield failed("vpc-not-given", place, {
			what: "internetGateways",
			id
		});
		return;
	}
	const state = text(attachment, "State");
	const passing = state === "attaching" || state === "detaching" || state === "detached" ? state : void 0;
	const candidate = defined({
		name: nameTag(value),
		vpc,
		state: passing
	});
	return yield* accept(internetGatewaySchema, candidate, {
		what: "internetGateways",
		id,
		place
	});
}
// src/import/aws-cli/nat-gateway.ts
function* readNatGateways(input, vpcs, subnets, routeTables, book) {
	const gateways = /* @__PURE__ */ new Map();
	for (const item of input.items("NatGateways")) {
		if (text(item.value, "State") === "deleted") {
			yield ignored("deleted", item.place, "NatGateways");
			continue;
		}
		const value = yield* readNatGateway(item, vpcs, subnets, routeTables, book);
		if (value !== void 0) gateways.set(item.id, {
			value,
			...sourceOf(item)
		});
	}
	return gateways;
}
function* readNatGateway({ id, value, place }, vpcs, subnets, routeTables, book) {
	const isRegional = text(value, "AvailabilityMode") === "regional";
	const part = {
		what: "natGateways",
		id,
		place,
		at: pointer("natGateways", id)
	};
	const subnet = isRegional ? void 0 : text(value, "SubnetId");
	const vpc = isRegional ? text(value, "VpcId") : void 0;
	if (isRegional && (vpc === void 0 || !vpcs.has(vpc))) {
		yield failed("vpc-not-given", place, {
			what: part.what,
			id
		});
		return;
	}
	if (!isRegional && (subnet === void 0 || !subnets.has(subnet))) {
		yield withoutSubnet({
			what: part.what,
			id,
			place
		}, subnet);
		return;
	}
	const isPrivate = text(value, "ConnectivityType") === "private";
	const { primary, others } = yield* readAddresses(value, part, subnet, book);
	const routeTable = isRegional ? text(value, "RouteTableId") : void 0;
	const state = text(value, "State");
	const candidate = defined({
		name: nameTag(value),
		connectivity: isPrivate ? "private" : void 0,
		availabilityMode: isRegional ? "regional" : void 0,
		subnet,
		vpc,
		...primary,
		secondaryAddresses: unlessEmpty(others),
		zones: isRegional ? zonesOf$2(value) : void 0,
		routeTable: routeTable !== void 0 && routeTables.has(routeTable) ? routeTable : void 0,
		state: state === "available" ? void 0 : state
	});
	return yield* accept(natGatewaySchema, candidate, part);
}
/** The primary address and the others. Older output does not say which is primary: it is the only one. */
function* readAddresses(gateway, part, subnet, book) {
	const listed = objects(gateway, "NatGatewayAddresses").filter(inUse);
	const first = listed.find((address) => flag(address, "IsPrimary") === true) ?? listed[0];
	let primary = {};
	const others = [];
	for (const address of listed) {
		const privateIp = subnet === void 0 ? void 0 : text(address, "PrivateIp");
		const interfaceId = text(address, "NetworkInterfaceId") ?? "";
		const holder = {
			...part,
			subnet: subnet ?? "",
			interfaceId
		};
		const pair = yield* readPair(privateIp, text(address, "PublicIp"), holder, book);
		if (address === first) primary = pair;
		else if (pair.privateIp !== void 0 || pair.publicIp !== void 0) others.push(pair);
	}
	return {
		primary,
		others
	};
}
function inUse(address) {
	const status = text(address, "Status") ?? "succeeded";
	return status === "succeeded" || status === "associating" || status === "assigning";
}
/** Only in manual mode are the zones a choice; in automatic mode they follow the subnets. */
function zonesOf$2(gateway) {
	if (text(gateway, "AutoProvisionZones") !== "disabled") return void 0;
	const zones = objects(gateway, "NatGatewayAddresses").flatMap((address) => text(address, "AvailabilityZone") ?? []);
	return unlessEmpty([...new Set(zones)]);
}
/** The interfaces that are part of a NAT gateway of the document, and no interfaces of their own. */
function interfacesOfNatGateways(input, gateways) {
	const ofGateways = /* @__PURE__ */ new Set();
	for (const { id, value } of input.items("NatGateways")) {
		if (!gateways.has(id)) continue;
		for (const address of objects(value, "NatGatewayAddresses")) ofGateways.add(text(address, "NetworkInterfaceId") ?? "");
	}
	for (const { id, value } of input.items("NetworkInterfaces")) {
		const named = /\bnat-[\da-f]+/.exec(text(value, "Description") ?? "")?.[0] ?? "";
		if (field(value, "InterfaceType") === "nat_gateway" && gateways.has(named)) ofGateways.add(id);
	}
	return ofGateways;
}
// src/import/aws-cli/traffic.ts
/** `tcp` for `6`, `TCP` or `tcp`; a protocol that nobody knows stays as it is, for the schema to refuse. */
function protocolOf(written) {
	const parsed = written === void 0 ? void 0 : parseProtocol(written);
	return parsed?.ok === true ? formatProtocol(parsed.value) : written;
}
function numberOf(protocol) {
	const parsed = protocol === void 0 ? void 0 : parseProtocol(protocol);
	return parsed?.ok === true ? parsed.value : void 0;
}
/** Undefined for protocols without ports, of which AWS overlooks any port that is written (NACL-8, SG-8). */
function portsOf(protocol, from, to) {
	const number = numberOf(protocol);
	if (number === void 0 || !hasPorts(number)) return void 0;
	if (from === void 0 || from === -1 || from === 0 && to === 65535) return "all";
	return to === void 0 || from === to ? from : `${from}-${to}`;
}
/** Type and code; none for any type. */
function icmpOf(protocol, type, code) {
	const number = numberOf(protocol);
	if (number === void 0 || !isIcmp(number) || type === void 0 || type === -1) return {};
	return {
		icmpType: type,
		icmpCode: code === -1 ? void 0 : code
	};
}
// src/import/aws-cli/network-acl.ts
/** NACL-5: the numbers from here on are AWS's own `*` entries, which a document never writes. */
var FIRST_CLOSING_NUMBER = 32767;
function* readNetworkAcls(input, vpcs) {
	const acls = /* @__PURE__ */ new Map();
	for (const item of input.items("NetworkAcls")) {
		const value = yield* readNetworkAcl(item, vpcs);
		if (value !== void 0) acls.set(item.id, {
			value,
			...sourceOf(item)
		});
	}
	return acls;
}
/** Both directions are always written: in a document, one that is left out is as AWS made it. */
function* readNetworkAcl(item, vpcs) {
	const { id, value } = item;
	const vpc = text(value, "VpcId");
	if (vpc === void 0 || !vpcs.has(vpc)) {
		yield failed("vpc-not-given", item.place, {
			what: "networkAcls",
			id
		});
		return;
	}
	const inbound = [];
	const outbound = [];
	for (const [index, entry] of objects(value, "Entries").entries()) {
		if ((integer(entry, "RuleNumber") ?? 0) >= FIRST_CLOSING_NUMBER) continue;
		const direction = flag(entry, "Egress") === true ? "outbound" : "inbound";
		const at = child(pointer("networkAcls", id), direction);
		const part = {
			what: "networkAcls",
			id,
			place: placeOf(item, "Entries", index),
			at
		};
		const candidate = yield* readEntry(part, direction, entry);
		if (candidate === void 0) continue;
		const list = direction === "inbound" ? inbound : outbound;
		const position = list.length;
		if (direction === "inbound") inbound.push(...listOf$1(yield* accept(inboundEntrySchema, candidate, part)));
		else outbound.push(...listOf$1(yield* accept(outboundEntrySchema, candidate, part)));
		if (list.length > position) yield from(child(at, position), originOf(item, "Entries", index));
	}
	const isDefault = flag(value, "IsDefault") === true ? true : void 0;
	const candidate = defined({
		name: nameTag(value),
		vpc,
		isDefault,
		inbound,
		outbound
	});
	return yield* accept(networkAclSchema, candidate, {
		what: "networkAcls",
		id,
		place: item.place
	});
}
function listOf$1(value) {
	return value === void 0 ? [] : [value];
}
/** The entry as the document writes it; the schema has yet to agree. */
function* readEntry({ what, id, place, at }, direction, entry) {
	const protocol = protocolOf(text(entry, "Protocol"));
	const action = text(entry, "RuleAction");
	if (protocol === void 0 || action !== "allow" && action !== "deny") {
		yield failed("value-missing", place, {
			what,
			id,
			field: protocol === void 0 ? "Protocol" : "RuleAction"
		}, at);
		return;
	}
	const range = object(entry, "PortRange");
	const icmp = object(entry, "IcmpTypeCode");
	const block = text(entry, "CidrBlock") ?? text(entry, "Ipv6CidrBlock");
	return defined({
		rule: integer(entry, "RuleNumber"),
		[action]: protocol,
		ports: portsOf(protocol, integer(range, "From"), integer(range, "To")),
		...icmpOf(protocol, integer(icmp, "Type"), integer(icmp, "Code")),
		[direction === "inbound" ? "from" : "to"]: normalised(block)
	});
}
/** The network ACL of each subnet that has one of its own. */
function aclsBySubnet(input, acls) {
	const bySubnet = /* @__PURE__ */ new Map();
	for (const { id, value } of input.items("NetworkAcls")) {
		const acl = acls.get(id)?.value;
		if (acl === void 0 || acl.isDefault === true) continue;
		for (const association of objects(value, "Associations")) {
			const subnet = text(association, "SubnetId");
			if (subnet !== void 0) bySubnet.set(subnet, id);
		}
	}
	return bySubnet;
}
// src/import/aws-cli/prefix-list.ts
/** `referenced`: the lists of which routes and rules speak, which need not be in the input. */
function* readPrefixLists(input, referenced) {
	const lists = /* @__PURE__ */ new Map();
	const entries = yield* readEntries(input);
	for (const item of input.items("PrefixLists")) {
		const blocks = entries.get(item.id) ?? entriesOfList(item.value);
		if (isDeleted(item.value)) yield ignored("deleted", item.place, "PrefixLists");
		else if (isOfAws(item.value) && blocks === void 0 && !referenced.has(item.id)) yield ignored("unused-aws-list", item.place, "PrefixLists");
		else {
			const value = yield* readPrefixList(item, blocks);
			if (value !== void 0) lists.set(item.id, {
				value,
				...sourceOf(item)
			});
		}
	}
	for (const [id, place] of referenced) {
		if (lists.has(id)) continue;
		const blocks = entries.get(id);
		if (blocks === void 0) yield entriesMissing(id, place);
		lists.set(id, {
			value: { entries: [...blocks ?? []] },
			place,
			inferred: true
		});
	}
	return lists;
}
function entriesMissing(id, place) {
	return assumed("prefix-list-entries-not-given", place, { list: id }, pointer("prefixLists", id));
}
function isOfAws(list) {
	return text(list, "OwnerId") === "AWS" || (text(list, "PrefixListName") ?? "").startsWith("com.amazonaws.");
}
function isDeleted(list) {
	return text(list, "State") === "delete-complete";
}
/** `describe-prefix-lists` gives the blocks of AWS's own lists with the list. One of a customer may be empty. */
function entriesOfList(list) {
	const cidrs = texts(list, "Cidrs");
	return cidrs.length === 0 && (isOfAws(list) || !isList$1(field(list, "Cidrs"))) ? void 0 : cidrs;
}
var MOST_ENTRIES = 1e3;
function* readPrefixList({ id, value, place }, blocks) {
	if (blocks === void 0) yield entriesMissing(id, place);
	const entries = [];
	for (const block of new Set((blocks ?? []).flatMap((cidr) => normalised(cidr) ?? []))) {
		const at = pointer("prefixLists", id, "entries");
		const accepted = yield* accept(cidrSchema, block, {
			what: "prefixLists",
			id,
			place,
			at
		});
		if (accepted !== void 0) entries.push(accepted);
	}
	const most = integer(value, "MaxEntries");
	const fits = most !== void 0 && most >= Math.max(1, entries.length) && most <= MOST_ENTRIES;
	const candidate = defined({
		name: nameTag(value) ?? text(value, "PrefixListName")?.slice(0, 255),
		owner: isOfAws(value) ? "aws" : void 0,
		entries,
		maxEntries: fits ? most : void 0
	});
	return yield* accept(prefixListSchema, candidate, {
		what: "prefixLists",
		id,
		place
	});
}
/** The entries by list. `get-managed-prefix-list-entries` does not say of which list: its file's name does. */
function* readEntries(input) {
	const byList = /* @__PURE__ */ new Map();
	const unnamed = [];
	for (const { file } of input.places("Entries")) {
		const list = listInName(file);
		if (list !== void 0) byList.set(list, []);
	}
	const add = (list, entry) => {
		const entries = byList.get(list) ?? [];
		byList.set(list, entries);
		entries.push(...[text(entry.value, "Cidr")].filter((cidr) => cidr !== void 0));
	};
	for (const entry of input.items("Entries")) {
		const list = listInName(entry.place.file);
		if (list === void 0) unnamed.push(entry);
		else add(list, entry);
	}
	const [first] = unnamed;
	if (first === void 0) return byList;
	const candidates = input.items("PrefixLists").filter(({ id, value }) => !isOfAws(value) && !byList.has(id));
	const [only] = candidates;
	const files = new Set(unnamed.map(({ place }) => place.file));
	if (only === void 0 || candidates.length > 1 || files.size > 1) {
		for (const file of files) yield failed("entries-without-list", {
			file,
			path: first.place.path
		}, { candidates: candidates.length });
		return byList;
	}
	yield assumed("prefix-list-of-entries", first.place, { list: only.id }, pointer("prefixLists", only.id));
	for (const entry of unnamed) add(only.id, entry);
	return byList;
}
function listInName(file) {
	return file.match(/pl-[\da-f]{8,}/g)?.at(-1);
}
// src/import/aws-cli/route-target.ts
/**
* Members with targets that the document cannot hold, or does not: the id is kept, and a walk that needs it says so. An id tells
* by how it begins of what it is; one that another format made up gets that beginning.
*/
var UNMODELLED = [
	["TransitGatewayId", "tgw-"],
	["VpcPeeringConnectionId", "pcx-"],
	["CarrierGatewayId", "cagw-"],
	["LocalGatewayId", "lgw-"],
	["CoreNetworkArn", "arn:"],
	["OdbNetworkArn", "arn:"],
	["VpcEndpointId", "vpce-"]
];
/** What stands for a target that is known only after apply. */
var UNKNOWN_TARGET = "unknown:";
/** Where a route leads; undefined where it names nothing. */
function findTarget(route, targets) {
	const target = modelled(route, "EgressOnlyInternetGatewayId", targets.egressOnlyInternetGateways) ?? modelled(route, "NatGatewayId", targets.natGateways) ?? found(route, "VpcPeeringConnectionId", targets.peerings) ?? found(route, "TransitGatewayId", targets.transitGateways) ?? found(route, "GatewayId", targets.vpnGateways, targets.vpcEndpoints, targets.firewallEndpoints) ?? found(route, "VpcEndpointId", targets.vpcEndpoints, targets.firewallEndpoints) ?? unmodelled(route) ?? gateway(route, targets.internetGateways) ?? host(route, targets);
	return target !== void 0 && isUsableId(target.id) ? target : void 0;
}
function modelled(route, member, ids) {
	const id = text(route, member);
	return id === void 0 ? void 0 : {
		id,
		missing: !ids.has(id)
	};
}
/** As `modelled`, of what the document need not have: the walk then says that it does not know the way. */
function found(route, member, ...collections) {
	const id = text(route, member);
	return id !== void 0 && collections.some((ids) => ids.has(id)) ? {
		id,
		missing: false
	} : void 0;
}
function unmodelled(route) {
	const unknown = text(route, "UnknownTarget");
	if (unknown !== void 0) return {
		id: `${UNKNOWN_TARGET}${unknown}`,
		missing: false
	};
	const [id] = UNMODELLED.flatMap(([member, start]) => {
		const written = text(route, member);
		if (written === void 0) return [];
		return written.startsWith(start) ? written : `${start}${written}`;
	});
	return id === void 0 ? void 0 : {
		id,
		missing: false
	};
}
/** GatewayId holds `local`, internet gateways, virtual private gateways and endpoints of two kinds. */
function gateway(route, internetGateways) {
	const id = text(route, "GatewayId");
	if (id === void 0 || id === "local" || internetGateways.has(id)) return id === void 0 ? void 0 : {
		id,
		missing: false
	};
	if (/^(igw|vgw|vpce)-/.test(id)) return {
		id,
		missing: id.startsWith("igw-")
	};
	return {
		id: `${/endpoint/i.test(id) ? "vpce-" : "vgw-"}${id}`,
		missing: false
	};
}
/** A route to an instance names its interface too, which is the more exact. */
function host(route, { networkInterfaces, instances }) {
	const networkInterface = text(route, "NetworkInterfaceId");
	const instance = text(route, "InstanceId");
	if (networkInterface !== void 0 && networkInterfaces.has(networkInterface)) return {
		id: networkInterface,
		missing: false
	};
	if (instance !== void 0 && instances.has(instance)) return {
		id: instance,
		missing: false
	};
	const id = networkInterface ?? instance;
	return id === void 0 ? void 0 : {
		id,
		missing: true
	};
}
// src/import/aws-cli/route-table.ts
function* readRouteTables(input, vpcs, targets, joined) {
	const tables = /* @__PURE__ */ new Map();
	for (const item of input.items("RouteTables")) {
		const vpc = text(item.value, "VpcId");
		if (vpc === void 0 || !vpcs.has(vpc)) {
			yield failed("vpc-not-given", item.place, {
				what: "routeTables",
				id: item.id
			});
			continue;
		}
		const value = yield* readRouteTable(item, vpc, targets, joined);
		if (value !== void 0) tables.set(item.id, {
			value,
			...sourceOf(item)
		});
	}
	return tables;
}
function* readRouteTable(item, vpc, targets, joined) {
	const { id, value, place } = item;
	const propagating = objects(value, "PropagatingVgws").flatMap((each) => text(each, "GatewayId") ?? []).filter((each) => targets.vpnGateways.has(each));
	const routes = [];
	for (const [index, route] of objects(value, "Routes").entries()) {
		const at = pointer("routeTables", id, "routes", routes.length);
		const part = {
			what: "routeTables",
			id,
			place: placeOf(item, "Routes", index),
			at
		};
		if (isMadeByAws(route) || isSaidElsewhere(route, id, propagating, joined)) continue;
		const read = yield* readRoute(yield* attachedOnly(route, vpc, part, targets, joined), part, targets);
		if (read === void 0) continue;
		routes.push(read);
		yield from(at, originOf(item, "Routes", index));
	}
	const gateway = yield* edgeOf(item, targets);
	const isMain = associationsOf(value).some((association) => flag(association, "Main") === true);
	const candidate = defined({
		name: nameTag(value),
		vpc,
		main: isMain ? true : void 0,
		gateway,
		propagatingGateways: unlessEmpty([...new Set(propagating)]),
		routes
	});
	return yield* accept(routeTableSchema, candidate, {
		what: "routeTables",
		id,
		place
	});
}
/** The local routes stand in every table, so a document does not write them. */
function isMadeByAws(route) {
	return text(route, "GatewayId") === "local" && text(route, "Origin") !== "CreateRoute";
}
/** The routes of gateway endpoints and of route propagation: the document says where they come from. */
function isSaidElsewhere(route, table, propagating, { isRoutedByEndpoint, isPropagated }) {
	const gateway = text(route, "GatewayId") ?? "";
	if (isRoutedByEndpoint(table, gateway)) return true;
	if (text(route, "Origin") !== PROPAGATED || !propagating.includes(gateway)) return false;
	return isPropagated(gateway, normalised(text(route, "DestinationCidrBlock")) ?? "");
}
/**
* AWS says that a route is active, and nothing in the input attaches the VPC; or the table behind it leads to what the
* document cannot hold. A walk then says that it does not know, instead of walking on by what is left.
*/
function* attachedOnly(route, vpc, { id, place, at }, { transitGateways }, { isAttached, openFor }) {
	const gateway = text(route, "TransitGatewayId");
	const state = text(route, "State");
	if (gateway === void 0 || state === "blackhole" || !transitGateways.has(gateway)) return route;
	const isOpen = openFor(vpc, gateway).some((open) => meet(open, destinationOf$1(route) ?? ""));
	const isMissing = state === "active" && !isAttached(vpc, gateway);
	if (!isOpen && !isMissing) return route;
	if (isMissing) yield assumed("transit-attachment-not-given", place, {
		table: id,
		vpc,
		target: gateway
	}, at);
	return {
		...route,
		TransitGatewayId: null,
		UnknownTarget: "transit-gateway"
	};
}
/** Prefix lists are taken to have something in common with every block. */
function meet(a, b) {
	const [one, other] = [blockOf$1(a), blockOf$1(b)];
	return one === void 0 || other === void 0 || overlaps(one, other);
}
function destinationOf$1(route) {
	return text(route, "DestinationCidrBlock") ?? text(route, "DestinationIpv6CidrBlock") ?? text(route, "DestinationPrefixListId");
}
var PROPAGATED = "EnableVgwRoutePropagation";
/** The Origin values of the EC2 API. Which kind of propagation it was, they do not say. */
var ORIGINS = /* @__PURE__ */ new Map([[PROPAGATED, "vpn-bgp"], ["Advertisement", "route-server"]]);
function* readRoute(route, part, targets) {
	const { id, place, at } = part;
	const written = destinationOf$1(route);
	const target = findTarget(route, targets);
	if (written === void 0 || !isUsableId(written) || target === void 0) {
		yield failed("route-incomplete", place, { table: id }, pointer("routeTables", id));
		return;
	}
	const to = normalised(written);
	const isBlackhole = text(route, "State") === "blackhole";
	const origin = ORIGINS.get(text(route, "Origin") ?? "");
	if (!isBlackhole && target.missing) yield assumed("route-target-not-given", place, {
		table: id,
		destination: written,
		target: target.id
	}, at);
	if (origin === "vpn-bgp") yield assumed("propagated-origin", place, {
		table: id,
		destination: written
	}, at);
	const state = isBlackhole ? "blackhole" : void 0;
	return yield* accept(routeSchema, defined({
		to,
		via: target.id,
		state,
		origin
	}), part);
}
function associationsOf(table) {
	return objects(table, "Associations").filter((association) => isAssociated(association, "AssociationState"));
}
/** The internet gateway whose incoming traffic the table steers. Those of virtual private gateways are not modelled. */
function* edgeOf({ value, place }, targets) {
	let edge;
	for (const association of associationsOf(value)) {
		if (text(association, "PublicIpv4Pool") !== void 0) yield ignored("public-pool", place, "RouteTables");
		const gateway = text(association, "GatewayId");
		if (gateway === void 0) continue;
		if (targets.internetGateways.has(gateway)) edge = gateway;
		else yield ignored("edge-of-other-gateway", place, "RouteTables");
	}
	return edge;
}
/** The tables that will be in the document: what refers to them is read before their routes are. */
function routeTableIds(input, vpcs) {
	const known = input.items("RouteTables").filter(({ value }) => vpcs.has(text(value, "VpcId") ?? ""));
	return new Set(known.map(({ id }) => id));
}
/** The route table of each subnet with an association of its own. The others use the main one. */
function tablesBySubnet(input, tables) {
	const bySubnet = /* @__PURE__ */ new Map();
	for (const { id, value } of input.items("RouteTables")) {
		if (!tables.has(id)) continue;
		for (const association of associationsOf(value)) {
			const subnet = text(association, "SubnetId");
			if (subnet !== void 0) bySubnet.set(subnet, id);
		}
	}
	return bySubnet;
}
// src/import/aws-cli/security-group-rule.ts
/** A permission with several peers is several rules. */
function rulesOfPermissions(item) {
	return ["IpPermissions", "IpPermissionsEgress"].flatMap((list) => {
		const direction = list === "IpPermissions" ? "inbound" : "outbound";
		return objects(item.value, list).flatMap((permission, index) => peersOf$1(permission).map((peer) => ({
			direction,
			...trafficOf(permission),
			...peer,
			id: void 0,
			place: originOf(item, list, index)
		})));
	});
}
var PEER_LISTS = [
	["IpRanges", "CidrIp"],
	["Ipv6Ranges", "CidrIpv6"],
	["PrefixListIds", "PrefixListId"],
	["UserIdGroupPairs", "GroupId"]
];
function peersOf$1(permission) {
	return PEER_LISTS.flatMap(([list, member]) => objects(permission, list).map((range) => ({
		peer: normalised(text(range, member)),
		isBlock: member === "CidrIp" || member === "CidrIpv6",
		description: text(range, "Description")
	})));
}
function trafficOf(rule) {
	return {
		protocol: protocolOf(text(rule, "IpProtocol")),
		from: integer(rule, "FromPort"),
		to: integer(rule, "ToPort")
	};
}
/** The rules of `describe-security-group-rules` by the id of their group. */
function rulesByGroup(input) {
	const byGroup = /* @__PURE__ */ new Map();
	for (const { id, value, place } of input.items("SecurityGroupRules")) {
		const owner = text(value, "GroupId") ?? "";
		const rules = byGroup.get(owner) ?? [];
		byGroup.set(owner, rules);
		const block = text(value, "CidrIpv4") ?? text(value, "CidrIpv6");
		const group = text(object(value, "ReferencedGroupInfo"), "GroupId");
		rules.push({
			direction: flag(value, "IsEgress") === true ? "outbound" : "inbound",
			...trafficOf(value),
			peer: normalised(block ?? text(value, "PrefixListId") ?? group),
			isBlock: block !== void 0,
			description: text(value, "Description"),
			id,
			place
		});
	}
	return byGroup;
}
/** Two rules with this in common are the same rule. */
function keyOfRule(rule) {
	const { direction, protocol, from, to, peer } = rule;
	const ports = portsOf(protocol, from, to) ?? "";
	const { icmpType = "", icmpCode = "" } = icmpOf(protocol, from, to);
	return JSON.stringify([
		direction,
		protocol,
		ports,
		icmpType,
		icmpCode,
		peer
	]);
}
var LONGEST_DESCRIPTION = 255;
/** The rule for the document; none, with an error, when it says nothing that a walk could use. */
function* acceptRule(groupId, rule) {
	const { direction, protocol, from, to, peer, place } = rule;
	const at = pointer("securityGroups", groupId, direction);
	if (peer === void 0) {
		yield failed("peer-not-understood", place, { group: groupId }, at);
		return;
	}
	const part = {
		what: "securityGroups",
		id: groupId,
		place,
		at
	};
	if (rule.isBlock ? blockOf$1(peer) === void 0 : !isUsableId(peer)) {
		const field = direction === "inbound" ? "from" : "to";
		yield failed("value-refused", place, {
			what: part.what,
			id: groupId,
			field,
			found: peer.slice(0, 80)
		}, at);
		return;
	}
	const fields = {
		id: rule.id,
		allow: protocol,
		ports: portsOf(protocol, from, to),
		...icmpOf(protocol, from, to),
		description: rule.description?.slice(0, LONGEST_DESCRIPTION)
	};
	if (direction === "inbound") {
		const written = yield* accept(inboundRuleSchema, defined({
			...fields,
			from: peer
		}), part);
		return written === void 0 ? void 0 : {
			direction,
			written
		};
	}
	const written = yield* accept(outboundRuleSchema, defined({
		...fields,
		to: peer
	}), part);
	return written === void 0 ? void 0 : {
		direction,
		written
	};
}
// src/import/aws-cli/security-group.ts
function* readSecurityGroups(input, vpcs, uses, areJoined) {
	const groups = /* @__PURE__ */ new Map();
	const told = rulesByGroup(input);
	const context = {
		vpcs,
		told,
		defaults: defaultGroups$1(input),
		vpcOfGroup: new Map(input.items("SecurityGroups").map(({ id, value }) => [id, text(value, "VpcId")])),
		associated: associatedVpcs(input),
		areJoined
	};
	for (const item of input.items("SecurityGroups")) {
		const value = yield* readSecurityGroup(item, context);
		if (value !== void 0) groups.set(item.id, {
			value,
			...sourceOf(item)
		});
	}
	for (const [group, rules] of told) {
		const [first] = rules;
		if (groups.has(group) || first === void 0) continue;
		yield failed("rules-without-group", first.place, {
			group,
			count: rules.length
		});
	}
	for (const { group, vpc, place } of [...uses, ...oddReferences(input, groups)]) {
		if (groups.has(group)) continue;
		yield assumed("security-group-not-given", place, { group }, pointer("securityGroups", group));
		groups.set(group, {
			value: {
				vpc,
				inbound: [],
				outbound: []
			},
			place,
			inferred: true
		});
	}
	yield* associate$2(groups, uses);
	return groups;
}
/** `describe-security-group-vpc-associations`: the other VPCs of each group. */
function associatedVpcs(input) {
	const byGroup = /* @__PURE__ */ new Map();
	for (const { value } of input.items("SecurityGroupVpcAssociations")) {
		const group = text(value, "GroupId");
		const vpc = text(value, "VpcId");
		if (group === void 0 || vpc === void 0 || text(value, "State") !== "associated") continue;
		byGroup.set(group, [...byGroup.get(group) ?? [], vpc]);
	}
	return byGroup;
}
/** The default group is called `default`; where names were replaced by others, its description tells it. */
function defaultGroups$1(input) {
	const byVpc = /* @__PURE__ */ new Map();
	const isNamed = ({ value }) => text(value, "GroupName") === "default";
	const isDescribed = ({ value }) => text(value, "Description") === "default VPC security group";
	for (const isDefault of [isNamed, isDescribed]) for (const item of input.items("SecurityGroups").filter(isDefault)) {
		const vpc = text(item.value, "VpcId") ?? "";
		if (!byVpc.has(vpc)) byVpc.set(vpc, item.id);
	}
	return new Set(byVpc.values());
}
function* readSecurityGroup(item, { vpcs, told, defaults, vpcOfGroup, associated, areJoined }) {
	const { id, value, place } = item;
	const vpc = text(value, "VpcId");
	if (vpc === void 0 || !vpcs.has(vpc)) {
		yield failed("vpc-not-given", place, {
			what: "securityGroups",
			id
		});
		return;
	}
	const inbound = [];
	const outbound = [];
	for (const rule of yield* withIds(id, rulesOfPermissions(item), told.get(id), place)) {
		const peer = rule.peer ?? "";
		const otherVpc = vpcOfGroup.get(peer) ?? vpc;
		const isUsedIn = (group, other) => associated.get(group)?.includes(other) === true;
		if (!(otherVpc === vpc || isUsedIn(id, otherVpc) || isUsedIn(peer, vpc)) && !areJoined(vpc, otherVpc)) {
			yield ignored("group-of-other-vpc", rule.place, "securityGroups");
			continue;
		}
		const accepted = yield* acceptRule(id, rule);
		if (accepted === void 0) continue;
		const list = accepted.direction === "inbound" ? inbound : outbound;
		yield from(pointer("securityGroups", id, accepted.direction, list.length), rule.place);
		if (accepted.direction === "inbound") inbound.push(accepted.written);
		else outbound.push(accepted.written);
	}
	const others = (associated.get(id) ?? []).filter((other) => other !== vpc && vpcs.has(other));
	const candidate = defined({
		name: nameTag(value) ?? text(value, "GroupName")?.slice(0, 255),
		vpc,
		isDefault: defaults.has(id) ? true : void 0,
		associatedVpcs: unlessEmpty(others),
		inbound,
		outbound
	});
	return yield* accept(securityGroupSchema, candidate, {
		what: "securityGroups",
		id,
		place
	});
}
/** The group itself is complete; the other call knows the ids of its rules. */
function* withIds(group, rules, told, place) {
	if (told === void 0) return rules;
	const byKey = new Map(told.map((rule) => [keyOfRule(rule), rule]));
	const here = new Set(rules.map(keyOfRule));
	const matched = rules.map((rule) => ({
		...rule,
		id: byKey.get(keyOfRule(rule))?.id
	}));
	const count = matched.filter((rule) => rule.id === void 0).length + told.filter((rule) => !here.has(keyOfRule(rule))).length;
	if (count > 0) yield assumed("rules-differ", place, {
		group,
		count
	}, pointer("securityGroups", group));
	return matched;
}
/** The id of a real group, which a document may refer to without having it: its rules then match nothing (SG-18d). */
var REAL_GROUP_ID = /^sg-[\da-f]{8,}$/;
/** Peers that are no block, and whose ids do not show that they are groups of other accounts. */
function oddReferences(input, groups) {
	const lists = new Set(input.items("PrefixLists").map(({ id }) => id));
	const odd = [];
	for (const { value, place } of groups.values()) for (const peer of peersOf(value)) {
		if (/[/]|^pl-/.test(peer) || REAL_GROUP_ID.test(peer) || groups.has(peer) || lists.has(peer)) continue;
		odd.push({
			group: peer,
			vpc: value.vpc,
			place
		});
	}
	return odd;
}
/** Every block, group and prefix list that the rules of a group name. */
function peersOf(group) {
	return [...(group.inbound ?? []).flatMap((rule) => rule.from), ...(group.outbound ?? []).flatMap((rule) => rule.to)];
}
/** A group that is used in another VPC than its own must be associated with it (SG-30). */
function* associate$2(groups, uses) {
	for (const { group: id, vpc, place } of uses) {
		const group = groups.get(id);
		if (group === void 0 || group.value.vpc === vpc) continue;
		const associatedVpcs = group.value.associatedVpcs ?? [];
		if (associatedVpcs.includes(vpc)) continue;
		yield assumed("security-group-association", place, {
			group: id,
			vpc
		}, pointer("securityGroups", id));
		groups.set(id, {
			...group,
			value: {
				...group.value,
				associatedVpcs: [...associatedVpcs, vpc]
			}
		});
	}
}
// src/import/aws-cli/subnet.ts
function* readSubnets(input, vpcs, associations) {
	const subnets = /* @__PURE__ */ new Map();
	for (const item of input.items("Subnets")) {
		const value = yield* readSubnet(item, vpcs, associations);
		if (value !== void 0) subnets.set(item.id, {
			value,
			...sourceOf(item)
		});
	}
	return subnets;
}
function* readSubnet({ id, value, place }, vpcs, { networkAcls, routeTables }) {
	const vpc = text(value, "VpcId");
	if (vpc === void 0 || !vpcs.has(vpc)) {
		yield failed("vpc-not-given", place, {
			what: "subnets",
			id
		});
		return;
	}
	const cidr = normalised(text(value, "CidrBlock"));
	if (!hasSubnetSize(cidr)) {
		yield failed("subnet-size", place, {
			id,
			cidr: cidr ?? ""
		});
		return;
	}
	const [ipv6Cidr] = objects(value, "Ipv6CidrBlockAssociationSet").filter((association) => isAssociated(association, "Ipv6CidrBlockState")).flatMap((association) => normalised(text(association, "Ipv6CidrBlock")) ?? []);
	const candidate = defined({
		name: nameTag(value),
		vpc,
		az: text(value, "AvailabilityZone"),
		cidr,
		ipv6Cidr,
		networkAcl: networkAcls.get(id),
		routeTable: routeTables.get(id),
		mapPublicIpOnLaunch: flag(value, "MapPublicIpOnLaunch") === true ? true : void 0,
		enableDns64: flag(value, "EnableDns64") === true ? true : void 0
	});
	return yield* accept(subnetSchema, candidate, {
		what: "subnets",
		id,
		place
	});
}
/** VPC-8. One such subnet, in an edited file, would make the whole document unusable. */
function hasSubnetSize(cidr) {
	const block = blockOf$1(cidr);
	return block?.family !== 4 || block.prefixLength >= 16 && block.prefixLength <= 28;
}
// src/import/aws-cli/whereabouts.ts
/** `us-west-2` of `us-west-2a` and `us-west-2-lax-1a`. Region names are not checked against a list. */
var REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d+/;
var REGION_IN_PATH = /(?:^|[/\\])([a-z]{2}(?:-[a-z]+)+-\d+)(?=[/\\])/;
var TELLING = [
	"Vpcs",
	"Subnets",
	"RouteTables",
	"NetworkAcls",
	"SecurityGroups",
	"DBInstances"
];
function findWhereabouts(input) {
	const accounts = /* @__PURE__ */ new Set();
	const regions = /* @__PURE__ */ new Set();
	const inPaths = /* @__PURE__ */ new Set();
	const regionOfVpc = /* @__PURE__ */ new Map();
	for (const { value, place } of TELLING.flatMap((key) => input.items(key))) {
		const owner = text(value, "OwnerId");
		if (owner !== void 0 && owner.length <= 64) accounts.add(owner);
		const inPath = REGION_IN_PATH.exec(place.file)?.[1];
		if (inPath !== void 0) inPaths.add(inPath);
		const region = regionOf$1(value);
		if (region === void 0 || region.length > 64) continue;
		regions.add(region);
		const vpc = text(value, "VpcId");
		if (vpc !== void 0) regionOfVpc.set(vpc, region);
	}
	return {
		accounts: [...accounts],
		regions: [...regions.size > 0 ? regions : inPaths],
		regionOfVpc
	};
}
function regionInArn(arn) {
	return REGION.exec(arn?.split(":")[3] ?? "")?.[0];
}
/** From its Availability Zone, its ARN, or the member that collectors add. */
function regionOf$1(value) {
	const zone = REGION.exec(text(value, "AvailabilityZone") ?? "")?.[0];
	const arn = text(value, "SubnetArn") ?? text(value, "SecurityGroupArn") ?? text(value, "DBInstanceArn");
	return zone ?? regionInArn(arn) ?? text(value, "Region");
}
/** `123456789012 · eu-west-1`, as far as they are known; the names of the VPCs where they are not. */
function titleOf({ accounts, regions }, input) {
	const known = [...accounts.slice(0, 3), ...regions.slice(0, 3)];
	if (known.length > 0) return known.join(" · ");
	const names = input.items("Vpcs").flatMap(({ value }) => nameTag(value) ?? []);
	return names.length === 0 ? void 0 : names.slice(0, 3).join(", ");
}
// src/import/aws-cli/transit-gateway.ts
var GONE$1 = /* @__PURE__ */ new Set([
	"deleted",
	"deleting",
	"failed",
	"failing",
	"rejected",
	"rejecting"
]);
/** The gateways as described. What they join, and whether they join anything, is read after them. */
function* readTransitGateways(input) {
	const gateways = /* @__PURE__ */ new Map();
	const regions = new Set(input.items("TransitGateways").flatMap((item) => regionOf(item.value) ?? []));
	for (const item of input.items("TransitGateways")) {
		const { id, value, place } = item;
		if (GONE$1.has(text(value, "State") ?? "")) {
			yield ignored("deleted", place, "TransitGateways");
			continue;
		}
		const options = object(value, "Options");
		const candidate = defined({
			name: nameTag(value),
			region: regions.size > 1 ? regionOf(value) : void 0,
			defaultRouteTableAssociation: unless(true, isEnabled(options, "DefaultRouteTableAssociation")),
			defaultRouteTablePropagation: unless(true, isEnabled(options, "DefaultRouteTablePropagation")),
			securityGroupReferencing: unless(false, isEnabled(options, "SecurityGroupReferencingSupport")),
			vpnEcmp: unless(true, isEnabled(options, "VpnEcmpSupport")),
			dnsSupport: unless(true, isEnabled(options, "DnsSupport"))
		});
		const read = yield* accept(transitGatewaySchema, candidate, {
			what: "transitGateways",
			id,
			place
		});
		if (read !== void 0) gateways.set(id, {
			value: read,
			...sourceOf(item)
		});
	}
	return gateways;
}
function regionOf(value) {
	return regionInArn(text(value, "TransitGatewayArn")) ?? text(value, "Region")?.slice(0, 64);
}
function isEnabled(options, name) {
	const written = text(options, name);
	return written === void 0 ? void 0 : written === "enable";
}
/** Undefined for what is so by default. */
function unless(byDefault, value) {
	return value === byDefault ? void 0 : value;
}
/** What the gateways join: three calls tell of it, each something else. */
function* readAttachments(input, gateways, collections) {
	const attachments = /* @__PURE__ */ new Map();
	const aliases = /* @__PURE__ */ new Map();
	const joined = /* @__PURE__ */ new Set();
	for (const item of everyAttachment(input)) {
		const { id, value, place } = item;
		if (GONE$1.has(text(value, "State") ?? "")) {
			yield ignored("deleted", place, "TransitGatewayAttachments");
			continue;
		}
		const end = endOf(value);
		if (end === void 0) {
			yield ignored("not-modelled", place, `TransitGatewayAttachments (${(text(value, "ResourceType") ?? "?").slice(0, 40)})`);
			continue;
		}
		if (!gateways.has(end.gateway) || !isKnown(end, gateways, collections)) {
			yield ignored("resource-not-given", place, "TransitGatewayAttachments");
			continue;
		}
		const key = `${end.gateway} ${end.id}`;
		if (end.field !== "peer" && joined.has(key)) continue;
		joined.add(key);
		const state = text(value, "State");
		const isState = ATTACHMENT_STATES.some((known) => known === state);
		const candidate = defined({
			name: nameTag(value),
			transitGateway: end.gateway,
			[end.field]: end.id,
			...end.field === "vpc" ? yield* vpcFields(item, end.id, collections) : {},
			state: state !== "available" && isState ? state : void 0
		});
		const read = yield* accept(transitGatewayAttachmentSchema, candidate, {
			what: "transitGatewayAttachments",
			id,
			place
		});
		if (read === void 0) continue;
		attachments.set(id, {
			value: read,
			...sourceOf(item)
		});
		if (end.field === "vpnConnection") aliases.set(end.id, id);
	}
	return {
		attachments,
		idOf: (written) => attachments.has(written) ? written : aliases.get(written),
		interfaces: interfacesOf$1(collections.gathered, attachments)
	};
}
/** One item for each attachment: the general call, with what the special ones and the VPN connections add. */
function everyAttachment(input) {
	const all = /* @__PURE__ */ new Map();
	const add = (item, more = {}) => {
		const earlier = all.get(item.id);
		const value = {
			...earlier?.value,
			...item.value,
			...more
		};
		all.set(item.id, {
			...earlier ?? item,
			value
		});
	};
	for (const item of input.items("TransitGatewayAttachments")) add(item);
	for (const item of input.items("TransitGatewayVpcAttachments")) add(item, { ResourceType: "vpc" });
	for (const item of input.items("TransitGatewayPeeringAttachments")) add(item, { ResourceType: "peering" });
	const attached = new Set([...all.values()].flatMap(({ value }) => text(value, "ResourceType") === "vpn" ? text(value, "ResourceId") ?? [] : []));
	for (const item of input.items("VpnConnections")) {
		const gateway = text(item.value, "TransitGatewayId");
		if (gateway === void 0 || attached.has(item.id)) continue;
		add({
			id: text(item.value, "TransitGatewayAttachmentId") ?? `${item.id}/attachment`,
			value: {
				ResourceType: "vpn",
				ResourceId: item.id,
				TransitGatewayId: gateway,
				State: text(item.value, "State") ?? "available"
			},
			place: item.place
		});
	}
	return [...all.values()];
}
function endOf(value) {
	const gateway = text(value, "TransitGatewayId") ?? "";
	const resource = text(value, "ResourceId") ?? "";
	switch (text(value, "ResourceType")) {
		case "vpc": return {
			gateway,
			field: "vpc",
			id: text(value, "VpcId") ?? resource
		};
		case "vpn": return {
			gateway,
			field: "vpnConnection",
			id: resource
		};
		case "peering": return {
			gateway: text(object(value, "RequesterTgwInfo"), "TransitGatewayId") ?? gateway,
			field: "peer",
			id: text(object(value, "AccepterTgwInfo"), "TransitGatewayId") ?? resource
		};
		default: return;
	}
}
function isKnown({ field, id, gateway }, gateways, { vpcs, vpnConnections }) {
	switch (field) {
		case "vpc": return vpcs.has(id);
		case "vpnConnection": return vpnConnections.has(id);
		case "peer": return gateways.has(id) && id !== gateway;
	}
}
function* vpcFields({ id, value, place }, vpc, { subnets, gathered }) {
	const options = object(value, "Options");
	let used = onePerZone(texts(value, "SubnetIds"), vpc, subnets);
	if (used.length === 0) used = onePerZone(subnetsOfInterfaces(gathered, id), vpc, subnets);
	if (used.length === 0) {
		used = onePerZone([...subnets.keys()], vpc, subnets);
		yield assumed("attachment-subnets", place, {
			id,
			vpc,
			count: used.length
		}, pointer("transitGatewayAttachments", id));
	}
	return {
		subnets: used,
		applianceMode: unless(false, isEnabled(options, "ApplianceModeSupport")),
		ipv6: unless(false, isEnabled(options, "Ipv6Support")),
		securityGroupReferencing: unless(true, isEnabled(options, "SecurityGroupReferencingSupport"))
	};
}
/** TGW-3: of the subnets of the VPC with an IPv4 block, the first in each Availability Zone. */
function onePerZone(ids, vpc, subnets) {
	const byZone = /* @__PURE__ */ new Map();
	for (const id of ids) {
		const subnet = subnets.get(id)?.value;
		if (subnet?.vpc !== vpc || subnet.cidr === void 0) continue;
		const zone = subnet.az ?? "";
		if (!byZone.has(zone)) byZone.set(zone, id);
	}
	return [...byZone.values()];
}
/** AWS writes `Network Interface for Transit Gateway Attachment tgw-attach-0123…`. */
function attachmentNamed({ value }) {
	return /\btgw-attach-[\da-f]+/.exec(text(value, "Description") ?? "")?.[0];
}
function subnetsOfInterfaces({ items }, attachment) {
	return [...items.values()].flatMap((item) => attachmentNamed(item) === attachment ? text(item.value, "SubnetId") ?? [] : []);
}
function interfacesOf$1({ items }, attachments) {
	return new Set([...items.values()].flatMap((item) => attachments.has(attachmentNamed(item) ?? "") ? item.id : []));
}
/** A gateway that joins nothing here is left out: what it joins is not in the input, and a walk says so. */
function* joiningGateways(gateways, attachments) {
	const used = new Set([...attachments.values()].flatMap(({ value }) => [value.transitGateway, value.peer ?? ""]));
	const joining = /* @__PURE__ */ new Map();
	for (const [id, gateway] of gateways) if (used.has(id)) joining.set(id, gateway);
	else yield ignored("not-associated", gateway.place, "TransitGateways");
	return joining;
}
// src/import/aws-cli/transit-gateway-route-table.ts
/**
* The route tables. The document names every association and propagation; what the input leaves open is as AWS does it
* by default, and a gateway of which an attachment is in no table at all does nothing by default.
*/
function* readTransitGatewayRouteTables(input, gateways, attachments) {
	const tables = /* @__PURE__ */ new Map();
	const prefixLists = /* @__PURE__ */ new Map();
	for (const item of input.items("TransitGatewayRouteTables")) {
		const gateway = text(item.value, "TransitGatewayId") ?? "";
		if (!gateways.has(gateway) || /^delet/.test(text(item.value, "State") ?? "")) {
			yield ignored("resource-not-given", item.place, "TransitGatewayRouteTables");
			continue;
		}
		tables.set(item.id, {
			item,
			gateway,
			isDefault: false,
			associations: [],
			propagations: [],
			routes: []
		});
	}
	const defaults = defaultTables(input, gateways, tables);
	const membersOf = yield* memberReader(input, [...tables.keys()].map((id) => ({
		id,
		signs: [id]
	})), defaults.ofGateway);
	const leftOut = yield* fillRoutes(tables, membersOf, attachments, prefixLists);
	associate$1(input, gateways, tables, membersOf, attachments, defaults);
	const read = /* @__PURE__ */ new Map();
	for (const [id, draft] of tables) {
		const { item, gateway, isDefault, associations, propagations, routes } = draft;
		const candidate = defined({
			name: nameTag(item.value),
			transitGateway: gateway,
			default: isDefault ? true : void 0,
			associations,
			propagations,
			routes
		});
		const part = {
			what: "transitGatewayRouteTables",
			id,
			place: item.place
		};
		const value = yield* accept(transitGatewayRouteTableSchema, candidate, part);
		if (value === void 0) continue;
		const source = item.value["Inferred"] === true ? {
			place: item.place,
			inferred: true
		} : sourceOf(item);
		read.set(id, {
			value,
			...source
		});
	}
	const openFor = (vpc, gateway) => [...leftOut].flatMap(([id, destinations]) => {
		const { gateway: own, associations = [] } = tables.get(id) ?? {};
		const isOfVpc = associations.some((each) => attachments.attachments.get(each)?.value.vpc === vpc);
		return own === gateway && isOfVpc ? destinations : [];
	});
	return {
		tables: read,
		prefixLists,
		openFor
	};
}
/** TGW-12: the table that AWS makes with a gateway, where the input does not describe it. */
function defaultTables(input, gateways, tables) {
	const association = /* @__PURE__ */ new Map();
	const propagation = /* @__PURE__ */ new Map();
	const described = new Map(input.items("TransitGateways").map(({ id, value }) => [id, value]));
	for (const [id, { value, place }] of gateways) {
		const own = [...tables].filter(([, { gateway }]) => gateway === id);
		const options = object(described.get(id) ?? {}, "Options");
		const find = (option, member) => text(options, option) ?? own.find(([, { item }]) => flag(item.value, member) === true)?.[0];
		const named = find("AssociationDefaultRouteTableId", "DefaultAssociationRouteTable");
		const other = find("PropagationDefaultRouteTableId", "DefaultPropagationRouteTable");
		const made = `${id}/default-route-table`;
		const ends = [[
			association,
			value.defaultRouteTableAssociation,
			named ?? other ?? made
		], [
			propagation,
			value.defaultRouteTablePropagation,
			other ?? named ?? made
		]];
		for (const [defaults, isOn, table] of ends) {
			if (isOn === false || !isUsableId(table)) continue;
			defaults.set(id, table);
			if (tables.has(table)) continue;
			const item = {
				id: table,
				place,
				value: { Inferred: true }
			};
			tables.set(table, {
				item,
				gateway: id,
				isDefault: false,
				associations: [],
				propagations: [],
				routes: []
			});
		}
		const first = tables.get(association.get(id) ?? propagation.get(id) ?? "");
		if (first !== void 0) first.isDefault = true;
	}
	return {
		association,
		propagation,
		ofGateway: (written) => gateways.has(written) ? association.get(written) ?? propagation.get(written) ?? written : written
	};
}
var CALLS = {
	Routes: ["Routes", "TransitGatewayRoutes"],
	Associations: ["Associations", "TransitGatewayRouteTableAssociations"],
	Propagations: ["TransitGatewayRouteTablePropagations"],
	PrefixListReferences: ["TransitGatewayPrefixListReferences"]
};
var OWNER = "TransitGatewayRouteTableId";
function* memberReader(input, owners, tableOf) {
	const called = /* @__PURE__ */ new Map();
	for (const key of Object.values(CALLS).flat()) called.set(key, yield* itemsByOwner(input, key, [OWNER], owners, tableOf));
	const described = new Map(input.items("TransitGatewayRouteTables").map((item) => [item.id, item]));
	return {
		of(table, kind) {
			const item = described.get(table);
			return [...item === void 0 ? [] : objects(item.value, kind).map((value, index) => ({
				value,
				place: placeOf(item, kind, index)
			})), ...CALLS[kind].flatMap((key) => called.get(key)?.get(table) ?? [])];
		},
		isWhole: (table, kind) => CALLS[kind].some((key) => input.places(key).length > 0 && called.get(key)?.has(table) === true)
	};
}
function attachmentIn(value) {
	const [first = {}] = objects(value, "TransitGatewayAttachments");
	return text(value, "TransitGatewayAttachmentId") ?? text(first, "TransitGatewayAttachmentId") ?? text(object(value, "TransitGatewayAttachment"), "TransitGatewayAttachmentId");
}
function isPropagated(value) {
	return text(value, "Type") === "propagated";
}
/** Static routes, and references to prefix lists. What is propagated follows from the propagations. */
function* fillRoutes(tables, members, attachments, prefixLists) {
	const leftOut = /* @__PURE__ */ new Map();
	for (const [id, { routes }] of tables) {
		const seen = /* @__PURE__ */ new Set();
		const all = [...members.of(id, "Routes"), ...members.of(id, "PrefixListReferences")];
		for (const { value, place } of all.filter((each) => !isPropagated(each.value))) {
			const list = text(value, "PrefixListId");
			const to = normalised(text(value, "DestinationCidrBlock")) ?? list;
			if (to === void 0 || !isUsableId(to)) {
				yield failed("route-incomplete", place, { table: id });
				continue;
			}
			if (seen.has(to) || text(value, "State") === "deleted") continue;
			const isBlackhole = text(value, "State") === "blackhole" || flag(value, "Blackhole") === true;
			const via = attachments.idOf(attachmentIn(value) ?? "");
			if (via === void 0 && !isBlackhole) {
				yield assumed("transit-route-left-out", place, {
					table: id,
					destination: to,
					target: attachmentIn(value) ?? "?"
				}, pointer("transitGatewayRouteTables", id));
				leftOut.set(id, [...leftOut.get(id) ?? [], to]);
				continue;
			}
			const route = yield* accept(transitGatewayRouteSchema, isBlackhole ? {
				to,
				state: "blackhole"
			} : {
				to,
				via
			}, {
				what: "transitGatewayRouteTables",
				id,
				place
			});
			if (route === void 0) continue;
			seen.add(to);
			if (to === list) prefixLists.set(list, place);
			yield from(pointer("transitGatewayRouteTables", id, "routes", routes.length), place);
			routes.push(route);
		}
	}
	return leftOut;
}
function associate$1(input, gateways, tables, members, { attachments, idOf }, defaults) {
	const associated = /* @__PURE__ */ new Map();
	const propagating = /* @__PURE__ */ new Set();
	for (const [id, { gateway }] of tables) {
		const known = (kind) => members.of(id, kind).flatMap(({ value }) => {
			const attachment = idOf(attachmentIn(value) ?? "");
			const isGone = /^dis/.test(text(value, "State") ?? "");
			return attachment === void 0 || isGone || !joins(attachments, attachment, gateway) ? [] : [{
				attachment,
				value
			}];
		});
		for (const { attachment } of known("Associations")) associated.set(`${gateway} ${attachment}`, id);
		const told = known("Propagations");
		const fromRoutes = members.isWhole(id, "Propagations") ? [] : known("Routes").filter((each) => isPropagated(each.value));
		for (const { attachment } of [...told, ...fromRoutes]) if (attachments.get(attachment)?.value.peer === void 0) propagating.add(`${id} ${attachment}`);
	}
	const described = new Map([...input.items("TransitGatewayAttachments"), ...input.items("TransitGatewayVpcAttachments")].map(({ id, value }) => [id, value]));
	const general = new Map(input.items("TransitGatewayAttachments").map(({ id, value }) => [id, value]));
	for (const [gateway, resource] of gateways) {
		const own = [...attachments.keys()].filter((id) => joins(attachments, id, gateway));
		const ofGateway = [...tables].filter(([, table]) => table.gateway === gateway).map(([id]) => id);
		const areWhole = ofGateway.length > 0 && ofGateway.every((id) => members.isWhole(id, "Associations"));
		let [isAllAssociated, isAllPropagating] = [true, true];
		for (const id of own) {
			const value = described.get(id) ?? {};
			const told = general.get(id);
			const named = text(object(told ?? {}, "Association"), OWNER);
			const byDefault = defaults.association.get(gateway);
			const isOpen = told === void 0 && !areWhole && flag(value, "DefaultRouteTableAssociation") !== false;
			const table = associated.get(`${gateway} ${id}`) ?? (tables.has(named ?? "") ? named : isOpen ? byDefault : void 0);
			const draft = tables.get(table ?? "");
			if (draft === void 0) isAllAssociated = false;
			else draft.associations.push(id);
			if (attachments.get(id)?.value.peer !== void 0) continue;
			const target = defaults.propagation.get(gateway);
			const isWhole = target !== void 0 && (members.isWhole(target, "Propagations") || members.isWhole(target, "Routes"));
			if (target !== void 0 && !isWhole && flag(value, "DefaultRouteTablePropagation") !== false) propagating.add(`${target} ${id}`);
			const into = ofGateway.filter((each) => propagating.has(`${each} ${id}`));
			if (into.length === 0) isAllPropagating = false;
			for (const each of into) tables.get(each)?.propagations.push(id);
		}
		const changed = {
			...resource.value,
			...!isAllAssociated && { defaultRouteTableAssociation: false },
			...!isAllPropagating && { defaultRouteTablePropagation: false }
		};
		gateways.set(gateway, {
			...resource,
			value: changed
		});
	}
}
function joins(attachments, id, gateway) {
	const value = attachments.get(id)?.value;
	return value !== void 0 && (value.transitGateway === gateway || value.peer === gateway);
}
// src/import/aws-cli/vpc.ts
/** The VPCs of the input, and those that only other resources speak of. */
function* readVpcs(input) {
	const vpcs = /* @__PURE__ */ new Map();
	const attributes = new Map(input.items("VpcAttributes").map(({ id, value }) => [id, value]));
	for (const item of input.items("Vpcs")) {
		const value = yield* readVpc(item, attributes.get(item.id) ?? {});
		if (value !== void 0) vpcs.set(item.id, {
			value,
			...sourceOf(item)
		});
	}
	for (const [id, place] of vpcsSpokenOf(input)) {
		if (vpcs.has(id)) continue;
		const value = yield* inferVpc(input, id, place);
		if (value !== void 0) vpcs.set(id, {
			value,
			place,
			inferred: true
		});
	}
	return vpcs;
}
function* readVpc({ id, value, place }, attributes) {
	const cidr = normalised(text(value, "CidrBlock"));
	const cidrs = objects(value, "CidrBlockAssociationSet").filter((association) => isAssociated(association, "CidrBlockState")).flatMap((association) => normalised(text(association, "CidrBlock")) ?? []);
	const ipv6Cidrs = objects(value, "Ipv6CidrBlockAssociationSet").filter((association) => isAssociated(association, "Ipv6CidrBlockState")).flatMap((association) => normalised(text(association, "Ipv6CidrBlock")) ?? []);
	const tenancy = text(value, "InstanceTenancy");
	const secondary = [];
	for (const block of cidrs) {
		if (block === cidr) continue;
		if (isPossibleBeside(cidr, block)) secondary.push(block);
		else yield failed("block-beside-other", place, {
			id,
			cidr: block,
			primary: cidr ?? ""
		});
	}
	const candidate = defined({
		name: nameTag(value),
		cidr,
		secondaryCidrs: unlessEmpty(secondary),
		ipv6Cidrs: unlessEmpty(ipv6Cidrs),
		enableDnsSupport: flag(object(attributes, "EnableDnsSupport"), "Value"),
		enableDnsHostnames: flag(object(attributes, "EnableDnsHostnames"), "Value"),
		isDefault: flag(value, "IsDefault") === true ? true : void 0,
		tenancy: tenancy === "dedicated" ? tenancy : void 0
	});
	return yield* accept(vpcSchema, candidate, {
		what: "vpcs",
		id,
		place
	});
}
/** VPC-7. One such block, in an edited file, would make the whole document unusable. */
function isPossibleBeside(primary, added) {
	const [existing, block] = [blockOf$1(primary), blockOf$1(added)];
	return existing?.family !== 4 || block?.family !== 4 || forbiddenBeside(existing, block) === void 0;
}
var SPEAKING_OF_VPCS = [
	"Subnets",
	"RouteTables",
	"NetworkAcls",
	"SecurityGroups"
];
function vpcsSpokenOf(input) {
	const spokenOf = /* @__PURE__ */ new Map();
	for (const { value, place } of SPEAKING_OF_VPCS.flatMap((key) => input.items(key))) {
		const id = text(value, "VpcId");
		if (id !== void 0 && isUsableId(id) && !spokenOf.has(id)) spokenOf.set(id, place);
	}
	return spokenOf;
}
/** A VPC that nobody described: its local routes give its blocks, else its subnets do, else they are assumed. */
function* inferVpc(input, id, place) {
	const local = localBlocks(input, id);
	const { code, blocks } = local.ipv4.length > 0 ? {
		code: "vpc-from-local-routes",
		blocks: local.ipv4
	} : blocksAroundSubnets(input, id);
	const [cidr = ASSUMED_BLOCK, ...secondary] = blocks;
	yield assumed(code, place, {
		vpc: id,
		cidr: [cidr, ...secondary].join(", ")
	}, pointer("vpcs", id));
	const ipv6Cidrs = unlessEmpty(local.ipv6);
	const candidate = defined({
		cidr,
		secondaryCidrs: unlessEmpty(secondary),
		ipv6Cidrs
	});
	return yield* accept(vpcSchema, candidate, {
		what: "vpcs",
		id,
		place
	});
}
var ASSUMED_BLOCK = "10.0.0.0/16";
/** The largest block that a VPC may have. */
var LARGEST_BLOCK = 16;
function localBlocks(input, vpcId) {
	const ipv4 = /* @__PURE__ */ new Set();
	const ipv6 = /* @__PURE__ */ new Set();
	for (const { value } of input.items("RouteTables")) {
		if (text(value, "VpcId") !== vpcId) continue;
		for (const route of objects(value, "Routes")) {
			if (text(route, "GatewayId") !== "local" || text(route, "Origin") === "CreateRoute") continue;
			const block = blockOf$1(text(route, "DestinationCidrBlock") ?? text(route, "DestinationIpv6CidrBlock"));
			if (block !== void 0) (block.family === 4 ? ipv4 : ipv6).add(formatCidr(block));
		}
	}
	return {
		ipv4: [...ipv4],
		ipv6: [...ipv6]
	};
}
function blocksAroundSubnets(input, vpcId) {
	const blocks = /* @__PURE__ */ new Set();
	for (const { value } of input.items("Subnets")) {
		const block = text(value, "VpcId") === vpcId ? blockOf$1(text(value, "CidrBlock")) : void 0;
		if (block?.family === 4) blocks.add(formatCidr(cidrOf(block.network, LARGEST_BLOCK)));
	}
	return {
		code: blocks.size === 0 ? "vpc-cidr-assumed" : "vpc-from-subnets",
		blocks: [...blocks]
	};
}
// src/import/aws-cli/vpc-endpoint.ts
var GONE = /* @__PURE__ */ new Set([
	"deleted",
	"deleting",
	"failed",
	"rejected",
	"expired"
]);
/** Endpoints of every type; those of Gateway Load Balancers where the load balancer behind them is in the document. */
function* readVpcEndpoints(input, collections, book) {
	const endpoints = /* @__PURE__ */ new Map();
	const interfaces = /* @__PURE__ */ new Set();
	const prefixLists = /* @__PURE__ */ new Map();
	const providers = providersByService(input, collections.loadBalancers);
	const usedTables = /* @__PURE__ */ new Set();
	for (const item of input.items("VpcEndpoints")) {
		const { id, value, place } = item;
		const vpc = text(value, "VpcId");
		const type = text(value, "VpcEndpointType") ?? "Gateway";
		if (GONE.has((text(value, "State") ?? "").toLowerCase())) {
			yield ignored("deleted", place, "VpcEndpoints");
			continue;
		}
		if (vpc === void 0 || !collections.vpcs.has(vpc)) {
			yield failed("vpc-not-given", place, {
				what: "vpcEndpoints",
				id
			});
			continue;
		}
		const part = {
			what: "vpcEndpoints",
			id,
			place,
			at: pointer("vpcEndpoints", id)
		};
		const service = text(value, "ServiceName") ?? "";
		const own = interfacesOf(item, collections.gathered);
		const loadBalancers = providers.get(service) ?? [];
		const common = {
			name: nameTag(value),
			vpc,
			service: serviceOf(service),
			state: stateOf(value),
			policy: policyOf(field(value, "PolicyDocument"))
		};
		let candidate;
		if (type === "Gateway") {
			const prefixList = yield* prefixListOf$1(input, item, part);
			const tables = tablesOf(input, item, collections.routeTables).filter((table) => !usedTables.has(`${table} ${prefixList}`));
			for (const table of tables) usedTables.add(`${table} ${prefixList}`);
			prefixLists.set(prefixList, place);
			candidate = {
				...common,
				type: "gateway",
				routeTables: tables,
				prefixList
			};
		} else if (type === "Interface" || isBehindGateway(type, loadBalancers, collections)) {
			const nodes = yield* readNodes(item, vpc, part, own, collections, book, type);
			if (nodes.length === 0) {
				yield ignored("not-associated", place, "VpcEndpoints");
				continue;
			}
			for (const each of own) interfaces.add(each.id);
			candidate = type === "Interface" ? {
				...common,
				type: "interface",
				nodes,
				securityGroups: groupsOf$3(value),
				privateDns: flag(value, "PrivateDnsEnabled") === false ? false : void 0,
				loadBalancers: unlessEmpty(loadBalancers)
			} : {
				...common,
				policy: void 0,
				type: "gatewayLoadBalancer",
				nodes,
				loadBalancers
			};
		} else {
			yield ignored("not-modelled", place, `VpcEndpoints (${type.slice(0, 40)})`);
			continue;
		}
		const read = yield* accept(vpcEndpointSchema, defined(candidate), part);
		if (read !== void 0) endpoints.set(id, {
			value: read,
			...sourceOf(item)
		});
	}
	return {
		endpoints,
		interfaces,
		prefixLists
	};
}
function isBehindGateway(type, loadBalancers, collections) {
	if (type !== "GatewayLoadBalancer" || loadBalancers.length === 0) return false;
	return loadBalancers.every((id) => collections.loadBalancers.get(id)?.value.type === "gateway");
}
/** `com.amazonaws.eu-west-1.s3` is `s3`; a service of somebody else keeps its whole name. */
function serviceOf(name) {
	return (/^com\.amazonaws\.(?:[a-z]{2,}(?:-[a-z]+)+-\d+\.)?(?!vpce\.)(.+)$/.exec(name)?.[1] ?? name).slice(0, 255);
}
function stateOf(value) {
	const written = text(value, "State");
	const state = ENDPOINT_STATES.find((known) => known.toLowerCase() === written?.toLowerCase());
	return state === "available" ? void 0 : state;
}
/** The load balancers behind the services that the input describes, as far as they are in the document. */
function providersByService(input, loadBalancers) {
	return new Map(input.items("ServiceConfigurations").flatMap(({ id, value }) => {
		const known = [...texts(value, "NetworkLoadBalancerArns"), ...texts(value, "GatewayLoadBalancerArns")].map(idOfArn).filter((each) => loadBalancers.has(each));
		return [id, text(value, "ServiceName") ?? id].map((name) => [name, known]);
	}));
}
/** The policy that AWS writes allows everything; of another only its author knows what it comes to. */
function policyOf(written) {
	let policy = written;
	if (typeof written === "string" && written !== "") try {
		policy = JSON.parse(written);
	} catch {
		return "unknown";
	}
	if (!isObject(policy)) return void 0;
	const statement = field(policy, "Statement");
	const statements = isList$1(statement) ? statement : [statement ?? null];
	return statements.length === 1 && statements.every(allowsEverything) ? void 0 : "unknown";
}
function allowsEverything(statement) {
	if (!isObject(statement) || text(statement, "Effect") !== "Allow") return false;
	if (field(statement, "Condition") !== void 0) return false;
	return [
		"Principal",
		"Action",
		"Resource"
	].every((name) => isAny(field(statement, name)));
}
function isAny(value) {
	if (isList$1(value)) return value.length === 1 && isAny(value[0]);
	if (isObject(value)) return isAny(field(value, "AWS"));
	return value === "*";
}
/** The interfaces of an endpoint name it in their description, and it names them. */
function interfacesOf({ id, value }, { items }) {
	const named = new Set(texts(value, "NetworkInterfaceIds"));
	return [...items.values()].filter((item) => named.has(item.id) || text(item.value, "Description")?.startsWith("VPC Endpoint Interface ") === true && text(item.value, "Description")?.endsWith(` ${id}`) === true);
}
/** IEP-1: one subnet for each Availability Zone, with the address of the interface there. */
function* readNodes({ value }, vpc, part, own, { subnets }, book, type) {
	const nodes = [];
	const zones = /* @__PURE__ */ new Set();
	const written = [...texts(value, "SubnetIds"), ...own.flatMap((item) => text(item.value, "SubnetId") ?? [])];
	for (const subnet of new Set(written)) {
		const known = subnets.get(subnet)?.value;
		if (known === void 0) {
			yield failed("subnet-not-given", part.place, {
				what: part.what,
				id: part.id,
				subnet
			});
			continue;
		}
		const zone = known.az ?? subnet;
		if (known.vpc !== vpc || zones.has(zone) || type !== "Interface" && nodes.length > 0) {
			yield failed("second-node-in-zone", part.place, {
				id: part.id,
				subnet
			});
			continue;
		}
		zones.add(zone);
		const mine = own.find((item) => text(item.value, "SubnetId") === subnet);
		const holder = {
			...part,
			subnet,
			interfaceId: mine?.id ?? `${part.id}/${subnet}`
		};
		const { privateIp, ipv6Addresses } = yield* addressesOf(mine?.value ?? {}, holder, book);
		const node = yield* accept(nodeSchema, defined({
			subnet,
			privateIp,
			ipv6Addresses
		}), part);
		if (node !== void 0) nodes.push(node);
	}
	return nodes;
}
var nodeSchema = vpcEndpointSchema.shape.nodes.unwrap().element;
/** The tables that the endpoint names, and those in which a route to it stands. */
function tablesOf(input, { id, value }, routeTables) {
	const vpc = text(value, "VpcId");
	const named = new Set(texts(value, "RouteTableIds"));
	return input.items("RouteTables").filter((table) => routeTables.has(table.id) && text(table.value, "VpcId") === vpc).filter((table) => named.has(table.id) || routesTo$1(table.value, id).length > 0).map((table) => table.id);
}
function routesTo$1(table, endpoint) {
	return objects(table, "Routes").filter((route) => text(route, "GatewayId") === endpoint);
}
/** The list of the service: as the endpoint, a route to it or the name of a list says, else one without entries. */
function* prefixListOf$1(input, { id, value }, part) {
	const service = text(value, "ServiceName") ?? "";
	const inRoutes = input.items("RouteTables").flatMap((table) => routesTo$1(table.value, id)).flatMap((route) => text(route, "DestinationPrefixListId") ?? []);
	const named = input.items("PrefixLists").find((list) => text(list.value, "PrefixListName") === service);
	const known = text(value, "PrefixListId") ?? inRoutes[0] ?? named?.id;
	if (known !== void 0 && isUsableId(known)) return known;
	const made = `pl-${service === "" ? id : service}`.slice(0, 255);
	yield assumed("endpoint-prefix-list", part.place, {
		id,
		list: made
	}, part.at);
	return made;
}
// src/import/aws-cli/vpn.ts
/**
* VPN connections, with the gateways at both ends and what lies behind them. Nothing in AWS describes the network on
* premises: its blocks are those of the static routes of its connections, and of the routes that lead there.
*/
function* readVpn(input, vpcs, transitGateways) {
	const gateways = yield* readVpnGateways(input, vpcs);
	const devices = new Map(living(input.items("CustomerGateways")).map((item) => [item.id, item]));
	const vpnConnections = /* @__PURE__ */ new Map();
	const behind = /* @__PURE__ */ new Map();
	for (const item of input.items("VpnConnections")) {
		const { id, value, place } = item;
		if (isGone(value)) {
			yield ignored("deleted", place, "VpnConnections");
			continue;
		}
		const device = text(value, "CustomerGatewayId");
		const vpnGateway = text(value, "VpnGatewayId");
		const transitGateway = text(value, "TransitGatewayId");
		const isJoined = gateways.has(vpnGateway ?? "") || transitGateways.has(transitGateway ?? "");
		if (device === void 0 || !isUsableId(device) || !isJoined) {
			yield ignored("resource-not-given", place, "VpnConnections");
			continue;
		}
		const prefixes = yield* blocks(prefixesOf(input, item), id, place);
		const isStatic = flag(object(value, "Options"), "StaticRoutesOnly") === true;
		const candidate = defined({
			name: nameTag(value),
			customerGateway: device,
			vpnGateway: gateways.has(vpnGateway ?? "") ? vpnGateway : void 0,
			transitGateway: gateways.has(vpnGateway ?? "") ? void 0 : transitGateway,
			routing: isStatic ? "static" : void 0,
			prefixes: isStatic ? prefixes : unlessEmpty(prefixes),
			tunnels: tunnelsOf(value)
		});
		const read = yield* accept(vpnConnectionSchema, candidate, {
			what: "vpnConnections",
			id,
			place
		});
		if (read === void 0) continue;
		vpnConnections.set(id, {
			value: read,
			...sourceOf(item)
		});
		const known = behind.get(device) ?? {
			blocks: /* @__PURE__ */ new Set(),
			place
		};
		behind.set(device, known);
		for (const block of prefixes) known.blocks.add(block);
		for (const block of yield* blocks(routesTo(input, item), id, place)) known.blocks.add(block);
	}
	const sites = yield* readSites(behind, devices, vpcs);
	for (const [id, item] of devices) if (!behind.has(id)) yield ignored("not-associated", item.place, "CustomerGateways");
	return {
		vpnGateways: yield* joined$1(input, gateways, vpnConnections),
		vpnConnections,
		...sites
	};
}
function isGone(value) {
	return /^delet/.test(text(value, "State") ?? "");
}
function living(items) {
	return items.filter(({ value }) => !isGone(value));
}
function* readVpnGateways(input, vpcs) {
	const gateways = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const item of input.items("VpnGateways")) {
		const { id, value, place } = item;
		const attachment = objects(value, "VpcAttachments").find((each) => text(each, "State") !== "detached") ?? {};
		const vpc = text(attachment, "VpcId");
		if (isGone(value)) {
			yield ignored("deleted", place, "VpnGateways");
			continue;
		}
		const isAttached = vpc !== void 0 && vpcs.has(vpc) && !taken.has(vpc);
		if (isAttached) taken.add(vpc);
		const state = text(attachment, "State");
		const candidate = defined({
			name: nameTag(value),
			vpc: isAttached ? vpc : void 0,
			state: isAttached && (state === "attaching" || state === "detaching") ? state : void 0
		});
		const read = yield* accept(vpnGatewaySchema, candidate, {
			what: "vpnGateways",
			id,
			place
		});
		if (read !== void 0) gateways.set(id, {
			value: read,
			...sourceOf(item)
		});
	}
	return gateways;
}
/** Without a connection, what lies behind a gateway to which routes lead is not in the input: a walk says so. */
function* joined$1(input, gateways, connections) {
	const connected = new Set([...connections.values()].map(({ value }) => value.vpnGateway));
	const used = new Set(vpcRoutes(input).map((route) => text(route, "GatewayId")));
	const kept = /* @__PURE__ */ new Map();
	for (const [id, gateway] of gateways) if (connected.has(id) || !used.has(id)) kept.set(id, gateway);
	else yield ignored("not-associated", gateway.place, "VpnGateways");
	return kept;
}
function vpcRoutes(input) {
	return input.items("RouteTables").flatMap(({ value }) => objects(value, "Routes"));
}
/** Every route of transit gateway tables, in whichever form: nested, or of a call of its own. */
function transitRoutes(input) {
	const nested = input.items("TransitGatewayRouteTables").flatMap(({ value }) => objects(value, "Routes"));
	const listed = [...input.items("Routes"), ...input.items("TransitGatewayRoutes")].map(({ value }) => value);
	return [...nested, ...listed];
}
/** The static routes of a connection; of BGP, what the routes that it made are to. */
function prefixesOf(input, { id, value }) {
	const own = objects(value, "Routes").flatMap((route) => /^delet/.test(text(route, "State") ?? "") ? [] : text(route, "DestinationCidrBlock") ?? []);
	const gateway = text(value, "VpnGatewayId");
	const inVpcs = vpcRoutes(input).filter((route) => gateway !== void 0 && text(route, "GatewayId") === gateway && text(route, "Origin") === "EnableVgwRoutePropagation");
	const inTransit = transitRoutes(input).filter((route) => text(route, "Type") === "propagated" && leadsTo(route, id));
	return [...own, ...[...inVpcs, ...inTransit].flatMap((route) => text(route, "DestinationCidrBlock") ?? [])];
}
/** The destinations of other routes that lead to a connection: they say what is there too. */
function routesTo(input, { id, value }) {
	const gateway = text(value, "VpnGatewayId");
	const attachment = text(value, "TransitGatewayAttachmentId") ?? id;
	return [...vpcRoutes(input).filter((route) => gateway !== void 0 && text(route, "GatewayId") === gateway), ...transitRoutes(input).filter((route) => leadsTo(route, id) || text(route, "TransitGatewayAttachmentId") === attachment)].flatMap((route) => text(route, "DestinationCidrBlock") ?? []);
}
function leadsTo(route, connection) {
	return objects(route, "TransitGatewayAttachments").some((each) => text(each, "ResourceId") === connection || text(each, "TransitGatewayAttachmentId") === connection);
}
function* blocks(written, id, place) {
	const accepted = /* @__PURE__ */ new Set();
	for (const block of new Set(written.flatMap((each) => normalised(each) ?? []))) {
		const read = yield* accept(cidrSchema, block, {
			what: "vpnConnections",
			id,
			place
		});
		if (read !== void 0) accepted.add(read);
	}
	return [...accepted];
}
/** Nothing where both are up, as far as the input knows. */
function tunnelsOf(value) {
	const states = objects(value, "VgwTelemetry").slice(0, 2).map((each) => text(each, "Status"));
	return states.includes("DOWN") ? states.map((state) => state === "DOWN" ? "down" : "up") : void 0;
}
var EVERYTHING = "0.0.0.0/0";
/** Blocks that may stand for a network of which nothing is known. */
var CANDIDATES = [
	"192.168.0.0/16",
	"172.16.0.0/16",
	"10.255.0.0/16",
	"172.31.0.0/16",
	"10.0.0.0/16"
];
function* readSites(behind, devices, vpcs) {
	const customerGateways = /* @__PURE__ */ new Map();
	const onPremisesNetworks = /* @__PURE__ */ new Map();
	for (const [id, { blocks: known, place }] of behind) {
		const item = devices.get(id);
		const site = `${id}/on-premises`;
		const cidrs = [...known].filter((block) => block !== EVERYTHING && blockOf$1(block)?.family === 4);
		const free = CANDIDATES.find((block) => !isUsed(block, vpcs)) ?? "192.168.0.0/16";
		const at = pointer("onPremisesNetworks", site);
		if (cidrs.length === 0) yield assumed("on-premises-block", place, {
			id,
			cidr: free
		}, at);
		else yield assumed("on-premises-from-routes", place, {
			id,
			cidrs: cidrs.join(", ")
		}, at);
		const name = item === void 0 ? void 0 : nameTag(item.value);
		const network = yield* accept(onPremisesSchema, defined({
			name,
			cidrs: cidrs.length === 0 ? [free] : cidrs
		}), {
			what: "onPremisesNetworks",
			id: site,
			place
		});
		if (network === void 0) continue;
		onPremisesNetworks.set(site, {
			value: network,
			place,
			inferred: true
		});
		const publicIp = item === void 0 ? void 0 : text(item.value, "IpAddress");
		const device = yield* accept(customerGatewaySchema, defined({
			name,
			onPremises: site,
			publicIp
		}), {
			what: "customerGateways",
			id,
			place: item?.place ?? place
		});
		const source = item === void 0 ? {
			place,
			inferred: true
		} : sourceOf(item);
		customerGateways.set(id, {
			value: device ?? { onPremises: site },
			...source
		});
	}
	return {
		customerGateways,
		onPremisesNetworks
	};
}
function isUsed(block, vpcs) {
	const candidate = blockOf$1(block);
	return [...vpcs.values()].some(({ value }) => [value.cidr, ...value.secondaryCidrs ?? []].some((cidr) => {
		const own = blockOf$1(cidr);
		return own !== void 0 && candidate !== void 0 && overlaps(own, candidate);
	}));
}
// src/import/aws-cli/scenario.ts
/** Puts the document together. What refers to something is read after it, so that nothing refers to what is not there. */
function* readScenario(input) {
	const vpcs = yield* readVpcs(input);
	const networkAcls = yield* readNetworkAcls(input, vpcs);
	const tableIds = routeTableIds(input, vpcs);
	const subnets = yield* readSubnets(input, vpcs, {
		networkAcls: aclsBySubnet(input, networkAcls),
		routeTables: tablesBySubnet(input, tableIds)
	});
	yield* reportDefaults(input, subnets);
	const elasticIps = yield* readElasticIps(input);
	const book = new AddressBook(subnets, elasticIps);
	const natGateways = yield* readNatGateways(input, vpcs, subnets, tableIds, book);
	const gathered = yield* gatherInterfaces(input);
	const { databases, interfaces } = yield* readDatabases(input, gathered, subnets, book);
	const elbAttributes = yield* attributeItems(input);
	const standing = yield* standLoadBalancers(input, gathered, subnets, book, elbAttributes);
	const described = yield* readTransitGateways(input);
	const vpn = yield* readVpn(input, vpcs, described);
	const { vpnGateways, vpnConnections, customerGateways, onPremisesNetworks } = vpn;
	const attached = yield* readAttachments(input, described, {
		vpcs,
		subnets,
		vpnConnections,
		gathered
	});
	const { attachments: transitGatewayAttachments } = attached;
	const transitGateways = yield* joiningGateways(described, transitGatewayAttachments);
	const transitTables = yield* readTransitGatewayRouteTables(input, transitGateways, attached);
	const { tables: transitGatewayRouteTables } = transitTables;
	const endpoints = yield* readVpcEndpoints(input, {
		vpcs,
		subnets,
		routeTables: tableIds,
		gathered,
		loadBalancers: standing.balancers
	}, book);
	const { endpoints: vpcEndpoints } = endpoints;
	const networkInterfaces = yield* readNetworkInterfaces(gathered, subnets, book, /* @__PURE__ */ new Set([
		...interfacesOfNatGateways(input, natGateways),
		...interfaces,
		...standing.interfaces,
		...attached.interfaces,
		...endpoints.interfaces
	]));
	const instances = yield* readInstances(gathered, networkInterfaces, subnets, book);
	const internetGateways = yield* readInternetGateways(input, vpcs);
	const egressOnlyInternetGateways = yield* readEgressOnlyInternetGateways(input, vpcs);
	const targetGroups = yield* readTargetGroups(input, vpcs, {
		instances,
		networkInterfaces,
		loadBalancers: standing.balancers
	}, elbAttributes);
	const loadBalancers = yield* readLoadBalancers(input, standing, targetGroups, instances);
	const peerings = yield* readPeerings(input, vpcs);
	const routeTables = yield* readRouteTables(input, vpcs, {
		internetGateways,
		egressOnlyInternetGateways,
		natGateways,
		networkInterfaces,
		instances,
		peerings,
		transitGateways,
		vpnGateways,
		vpcEndpoints,
		firewallEndpoints: /* @__PURE__ */ new Set()
	}, {
		isRoutedByEndpoint: (table, id) => vpcEndpoints.get(id)?.value.routeTables?.includes(table) === true,
		isPropagated: learntBy(vpn),
		isAttached: attachedTo(transitGatewayAttachments),
		openFor: transitTables.openFor
	});
	const securityGroups = yield* readSecurityGroups(input, vpcs, [
		networkInterfaces,
		instances,
		databases,
		usersOf(loadBalancers),
		usersOf(vpcEndpoints)
	].flatMap((each) => groupUses(each, subnets)), joinedVpcs(peerings, transitGatewayAttachments));
	const named = prefixListsNamed(routeTables, securityGroups);
	const prefixLists = yield* readPrefixLists(input, new Map([
		...named,
		...transitTables.prefixLists,
		...endpoints.prefixLists
	]));
	const logged = [
		vpcs,
		subnets,
		networkInterfaces,
		natGateways
	];
	const flowLogs = yield* readFlowLogs(input, (id) => logged.some((collection) => collection.has(id)));
	const blockPublicAccess = yield* readBlockPublicAccess(input, vpcs, subnets);
	const whereabouts = findWhereabouts(input);
	const title = titleOf(whereabouts, input);
	const { accounts, regions } = whereabouts;
	const [region] = regions;
	const [account] = accounts;
	const scenario = {
		packetwalk: 1,
		...title !== void 0 && { title },
		...region !== void 0 && regions.length === 1 && { region },
		...account !== void 0 && accounts.length === 1 && { account },
		...blockPublicAccess !== void 0 && { blockPublicAccess },
		...vpcs.size > 0 && { vpcs: recordOf(withRegions(vpcs, whereabouts)) },
		...subnets.size > 0 && { subnets: recordOf(subnets) },
		...routeTables.size > 0 && { routeTables: recordOf(routeTables) },
		...internetGateways.size > 0 && { internetGateways: recordOf(internetGateways) },
		...egressOnlyInternetGateways.size > 0 && { egressOnlyInternetGateways: recordOf(egressOnlyInternetGateways) },
		...natGateways.size > 0 && { natGateways: recordOf(natGateways) },
		...peerings.size > 0 && { peerings: recordOf(peerings) },
		...transitGateways.size > 0 && { transitGateways: recordOf(transitGateways) },
		...transitGatewayAttachments.size > 0 && { transitGatewayAttachments: recordOf(transitGatewayAttachments) },
		...transitGatewayRouteTables.size > 0 && { transitGatewayRouteTables: recordOf(transitGatewayRouteTables) },
		...onPremisesNetworks.size > 0 && { onPremisesNetworks: recordOf(onPremisesNetworks) },
		...customerGateways.size > 0 && { customerGateways: recordOf(customerGateways) },
		...vpnGateways.size > 0 && { vpnGateways: recordOf(vpnGateways) },
		...vpnConnections.size > 0 && { vpnConnections: recordOf(vpnConnections) },
		...networkAcls.size > 0 && { networkAcls: recordOf(networkAcls) },
		...securityGroups.size > 0 && { securityGroups: recordOf(securityGroups) },
		...prefixLists.size > 0 && { prefixLists: recordOf(prefixLists) },
		...networkInterfaces.size > 0 && { networkInterfaces: recordOf(networkInterfaces) },
		...instances.size > 0 && { instances: recordOf(instances) },
		...databases.size > 0 && { databases: recordOf(databases) },
		...loadBalancers.size > 0 && { loadBalancers: recordOf(loadBalancers) },
		...targetGroups.size > 0 && { targetGroups: recordOf(targetGroups) },
		...vpcEndpoints.size > 0 && { vpcEndpoints: recordOf(vpcEndpoints) },
		...flowLogs.size > 0 && { flowLogs: recordOf(flowLogs) }
	};
	const collections = {
		vpcs,
		subnets,
		routeTables,
		internetGateways,
		egressOnlyInternetGateways,
		natGateways,
		peerings,
		transitGateways,
		transitGatewayAttachments,
		transitGatewayRouteTables,
		onPremisesNetworks,
		customerGateways,
		vpnGateways,
		vpnConnections,
		networkAcls,
		securityGroups,
		prefixLists,
		networkInterfaces,
		instances,
		databases,
		loadBalancers,
		targetGroups,
		vpcEndpoints,
		flowLogs
	};
	for (const [collection, resources] of Object.entries(collections)) for (const [id, resource] of resources) yield from(pointer(collection, id), originOf(resource));
	const quotas = yield* raisedQuotas(scenario);
	const read = countsOf({
		...collections,
		securityGroupRules: input.items("SecurityGroupRules"),
		addresses: elasticIps,
		...countsOfListeners(input)
	});
	return {
		scenario: quotas === void 0 ? scenario : {
			...scenario,
			quotas
		},
		read
	};
}
function recordOf(resources) {
	return Object.fromEntries([...resources].map(([id, { value }]) => [id, value]));
}
/** Where all is in one Region, the document says so once. */
function withRegions(vpcs, { regions, regionOfVpc }) {
	if (regions.length < 2) return vpcs;
	return new Map([...vpcs].map(([id, vpc]) => {
		const region = regionOfVpc.get(id);
		return [id, region === void 0 ? vpc : {
			...vpc,
			value: {
				...vpc.value,
				region
			}
		}];
	}));
}
/** What was inferred was not read. Kinds of which there is nothing are left out. */
function countsOf(kinds) {
	const counts = Object.entries(kinds).map(([kind, members]) => [kind, [...members].filter(isRead).length]);
	return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
function isRead(member) {
	const resource = Array.isArray(member) ? member[1] : member;
	return !(typeof resource === "object" && resource !== null && "inferred" in resource);
}
/** Without these two calls, every subnet gets what AWS gives a new VPC, which is seldom what an account has. */
function* reportDefaults(input, subnets) {
	const [first] = subnets.values();
	if (first === void 0) return;
	const place = {
		file: first.place.file,
		path: pointer()
	};
	if (!input.has("RouteTables")) yield assumed("route-tables-not-given", place);
	if (!input.has("NetworkAcls")) yield assumed("network-acls-not-given", place);
}
/** Load balancers and endpoints as what carries groups: in the VPC of their first subnet. */
function usersOf(standing) {
	return new Map([...standing].map(([id, { value, place }]) => {
		const { nodes, securityGroups } = value;
		return [id, {
			place,
			value: {
				subnet: nodes?.[0]?.subnet,
				securityGroups
			}
		}];
	}));
}
/** The pairs of VPCs between which rules may name groups of each other: a peering or transit gateway is between them. */
function joinedVpcs(peerings, attachments) {
	const joined = /* @__PURE__ */ new Set();
	for (const { requester, accepter } of [...peerings.values()].map(({ value }) => value)) {
		if (typeof requester !== "string" || typeof accepter !== "string") continue;
		joined.add(`${requester} ${accepter}`).add(`${accepter} ${requester}`);
	}
	const gatewaysOf = /* @__PURE__ */ new Map();
	for (const { vpc, transitGateway } of [...attachments.values()].map(({ value }) => value)) {
		if (vpc === void 0) continue;
		gatewaysOf.set(vpc, (gatewaysOf.get(vpc) ?? /* @__PURE__ */ new Set()).add(transitGateway));
	}
	return (a, b) => joined.has(`${a} ${b}`) || [...gatewaysOf.get(a) ?? []].some((gateway) => gatewaysOf.get(b)?.has(gateway) === true);
}
/** The destinations that a virtual private gateway knows from its connections. */
function learntBy({ vpnConnections }) {
	const learnt = new Set([...vpnConnections.values()].flatMap(({ value: { vpnGateway, prefixes = [] } }) => prefixes.map((prefix) => `${vpnGateway ?? ""} ${prefix}`)));
	return (gateway, destination) => learnt.has(`${gateway} ${destination}`);
}
function attachedTo(attachments) {
	const attached = new Set([...attachments.values()].map(({ value }) => `${value.vpc ?? ""} ${value.transitGateway}`));
	return (vpc, transitGateway) => attached.has(`${vpc} ${transitGateway}`);
}
/** The groups that resources carry, each with the VPC in which it is carried. */
function groupUses(users, subnets) {
	return [...users.values()].flatMap(({ value, place }) => {
		const vpc = subnets.get(value.subnet ?? "")?.value.vpc;
		return vpc === void 0 ? [] : (value.securityGroups ?? []).map((group) => ({
			group,
			vpc,
			place
		}));
	});
}
/** The prefix lists of which routes and rules speak. */
function prefixListsNamed(routeTables, securityGroups) {
	const named = /* @__PURE__ */ new Map();
	const add = (to, place) => {
		if (!to.includes("/") && !named.has(to)) named.set(to, place);
	};
	for (const { value, place } of routeTables.values()) for (const { to } of value.routes ?? []) add(to, place);
	for (const { value, place } of securityGroups.values()) for (const peer of peersOf(value)) if (peer.startsWith("pl-")) add(peer, place);
	return named;
}
// src/import/assumed-blocks.ts
function blockOrNone(text) {
	const parsed = text === void 0 ? void 0 : parseCidr(text);
	return parsed?.ok === true ? parsed.value.cidr : void 0;
}
function overlap(a, b) {
	return contains(a, b.network) || contains(b, a.network);
}
/** The first block of this size in 10.0.0.0/8 that overlaps none of these. */
function freeVpcBlock(prefixLength, taken) {
	const size = Math.min(28, Math.max(16, prefixLength));
	return firstFree(cidrOf(ipv4("10.0.0.0"), 8), size, taken) ?? cidrOf(ipv4("10.0.0.0"), size);
}
/** The first block of this size in a block that overlaps none of these; none where it is full. */
function firstFree(within, prefixLength, taken) {
	if (prefixLength < within.prefixLength || prefixLength > 32) return void 0;
	const relevant = taken.filter((block) => overlap(within, block));
	let network = within.network;
	while (network <= within.last) {
		const candidate = cidrOf(network, prefixLength);
		const obstacle = relevant.find((block) => overlap(candidate, block));
		if (obstacle === void 0) return candidate;
		network = Math.max(candidate.last, Number(obstacle.last)) + 1;
	}
}
/** /24 where that many fit, else as large as fits. */
function subnetSize(vpc, count) {
	const needed = vpc.prefixLength + Math.ceil(Math.log2(Math.max(1, count) + 1));
	return Math.min(28, Math.max(needed, Math.min(24, vpc.prefixLength + 8)));
}
/** The /56 of the VPC with this number, in 2001:db8::/32. */
function assumedIpv6OfVpc(number) {
	return `2001:db8:${(number & 65535).toString(16)}::/56`;
}
/** The /64 with this number in a VPC's block; none where it has no such. */
function assumedIpv6OfSubnet(vpcBlock, number) {
	const block = blockOrNone(vpcBlock);
	if (block?.family !== 6 || block.prefixLength > 64) return void 0;
	const subnet = cidrOf(block.network + (BigInt(number) << 64n), 64);
	return contains(block, subnet.network) ? formatCidr(subnet) : void 0;
}
/** Public addresses for documentation, in order: 203.0.113.10 and on, then 198.51.100.1 and on; none when they are used up. */
function assumedPublicIp(number) {
	if (number < 240) return `203.0.113.${String(10 + number)}`;
	return number < 494 ? `198.51.100.${String(number - 239)}` : void 0;
}
// src/import/cloudformation/value.ts
function isToken(value) {
	return typeof value === "object" && value !== null && "token" in value;
}
function isList(value) {
	return Array.isArray(value);
}
function isMap(value) {
	return value instanceof Map;
}
function outside(kind, name) {
	return {
		token: "outside",
		kind,
		name
	};
}
/** What stands where an expression is wrong: the mistake has been reported, and nothing is guessed. */
var WRONG = outside("error", "");
/** A scalar as CloudFormation writes it into a text; undefined for lists and objects. */
function partsOf(value) {
	if (isToken(value)) return value.token === "text" ? value.parts : [value];
	if (typeof value === "string") return [value];
	if (typeof value === "number" || typeof value === "boolean") return [String(value)];
}
/** The parts as one value: plain text where there is no token in it. */
function joined(parts) {
	const merged = [];
	let text = "";
	for (const part of parts) {
		if (typeof part === "string") {
			text += part;
			continue;
		}
		if (text !== "") merged.push(text);
		text = "";
		merged.push(part);
	}
	if (merged.length === 0) return text;
	if (text !== "") merged.push(text);
	const [only] = merged;
	return merged.length === 1 && only !== void 0 ? only : {
		token: "text",
		parts: merged
	};
}
/** The text of a scalar, if it has no token in it. */
function textOf$2(value) {
	const parts = partsOf(value);
	const texts = parts?.filter((part) => typeof part === "string");
	return texts?.length === parts?.length ? texts?.join("") : void 0;
}
/** For people: `Vpc.CidrBlock`, `{Vpc}-public`. */
function nameOf$2(value) {
	if (!isToken(value)) return textOf$2(value) ?? "";
	switch (value.token) {
		case "resource": return value.attribute === null ? value.logicalId : `${value.logicalId}.${value.attribute}`;
		case "outside": return value.name;
		case "text": return value.parts.map((part) => typeof part === "string" ? part : `{${nameOf$2(part)}}`).join("");
	}
}
/** Whether two values are the same for sure; undefined where only a deployment would tell. */
function equalTexts(a, b) {
	const [x, y] = [textOf$2(a), textOf$2(b)];
	if (x !== void 0 && y !== void 0) return x === y;
	if (isToken(a) && isToken(b) && nameOf$2(a) === nameOf$2(b) && nameOf$2(a) !== "") return true;
	return isToken(a) || isToken(b) ? void 0 : false;
}
/** The parts of a text between its delimiters. Tokens are taken not to hold any. */
function splitParts(parts, delimiter) {
	const pieces = [[]];
	for (const part of parts) {
		if (typeof part !== "string") {
			pieces.at(-1)?.push(part);
			continue;
		}
		const [first = "", ...others] = part.split(delimiter);
		pieces.at(-1)?.push(first);
		for (const other of others) pieces.push([other]);
	}
	return pieces.map(joined);
}
// src/import/cloudformation/resources/drafts.ts
/** An item of a describe call that is being put together. */
var Draft = class {
	key;
	id;
	place;
	#members = /* @__PURE__ */ new Map();
	#lists = /* @__PURE__ */ new Map();
	#parts = /* @__PURE__ */ new Map();
	#provenance = /* @__PURE__ */ new Map();
	#marks = /* @__PURE__ */ new Set();
	constructor(key, idMember, id, place) {
		this.key = key;
		this.id = id;
		this.place = place;
		if (idMember !== null) this.#members.set(idMember, id);
	}
	get(member) {
		return this.#members.get(member);
	}
	set(member, value, how = "given") {
		if (value === void 0) return this;
		this.#members.set(member, value);
		if (how !== "given") this.#provenance.set(pointer(member), how);
		return this;
	}
	/** A reference to another resource; nothing where there is none. */
	refer(member, reference) {
		return reference === void 0 ? this : this.set(member, reference.id, reference.how);
	}
	list(member) {
		return this.#lists.get(member) ?? [];
	}
	/** Notes something that later resources need to know, and that no describe call says. */
	mark(what) {
		this.#marks.add(what);
	}
	isMarked(what) {
		return this.#marks.has(what);
	}
	/** Adds to a list; `how` tells of the members of what is added that were not given. */
	add(member, value, place, how = {}) {
		const list = this.#lists.get(member) ?? [];
		this.#lists.set(member, list);
		const index = list.push(value) - 1;
		if (place !== void 0) this.#parts.set(pointer(member, index), place);
		for (const [inside, each] of Object.entries(how)) if (each !== "given") this.#provenance.set(pointer(member, index, ...inside.split("/")), each);
		return this;
	}
	get value() {
		return Object.fromEntries([...this.#members, ...this.#lists]);
	}
	describe(key) {
		return {
			key,
			value: this.value,
			place: this.place,
			...this.#parts.size > 0 && { parts: this.#parts },
			...this.#provenance.size > 0 && { provenance: this.#provenance }
		};
	}
};
/** Elastic IP addresses are not items of their own: what they are associated with has them. */
var ELASTIC_IPS = "ElasticIps";
/** Everything that the resources of all stacks come to, and what there is to say of it. */
var Drafts = class {
	blocks;
	#drafts = [];
	#byId = /* @__PURE__ */ new Map();
	#byKey = /* @__PURE__ */ new Map();
	#ids;
	#resources;
	#findings = [];
	#publicAddresses = 0;
	constructor(resources, blocks) {
		this.blocks = blocks;
		this.#resources = new Map(resources.map((resource) => [keyOf$2(resource.stack, resource.logicalId), resource]));
		this.#ids = idsOf$1(resources);
	}
	get findings() {
		return this.#findings;
	}
	/** The items that the document can hold; the others are named in the report. */
	describe() {
		const items = [];
		for (const draft of this.#drafts) {
			if (draft.key === "ElasticIps") continue;
			if (isModelled(draft.key)) items.push(draft.describe(draft.key));
			else this.ignored("not-modelled", draft.place, draft.key);
		}
		return items;
	}
	/** An item for a resource. */
	make(key, idMember, resource) {
		return this.add(new Draft(key, idMember, this.idOf(resource), resource.place));
	}
	add(draft) {
		this.#drafts.push(draft);
		this.#byId.set(`${draft.key} ${draft.id}`, draft);
		const ofKey = this.#byKey.get(draft.key) ?? [];
		this.#byKey.set(draft.key, ofKey);
		ofKey.push(draft);
		return draft;
	}
	find(key, id) {
		return this.#byId.get(`${key} ${id ?? ""}`);
	}
	ofKey(key) {
		return this.#byKey.get(key) ?? [];
	}
	/** What the document calls a resource: CDK's path or the logical id, with the stack where several have it. */
	idOf({ stack, logicalId }) {
		return this.#ids.get(keyOf$2(stack, logicalId)) ?? logicalId;
	}
	resourceOf(value) {
		if (!isToken(value) || value.token !== "resource") return void 0;
		return this.#resources.get(`${value.stack}\n${value.logicalId}`);
	}
	/** The id that a value stands for; undefined where there is no value. */
	reference(value) {
		const text = textOf$2(value);
		if (text !== void 0) return text === "" ? void 0 : {
			id: text,
			how: "external",
			resource: void 0
		};
		if (!isToken(value)) return void 0;
		const resource = this.resourceOf(value);
		if (resource === void 0) return {
			id: this.#nameOf(value),
			how: "external",
			resource: void 0
		};
		const isAttribute = value.token === "resource" && value.attribute !== null;
		const isPublicAddress = resource.declaration.type === "AWS::EC2::EIP";
		return isAttribute && !isPublicAddress ? {
			id: `${this.idOf(resource)}/${value.attribute}`,
			how: "joined",
			resource
		} : {
			id: this.idOf(resource),
			how: "joined",
			resource
		};
	}
	#nameOf(token) {
		return nameOf$2(token) === "" ? "unknown" : nameOf$2(token);
	}
	/** The text of a property that must be known; where it is not, nothing, and an error that says what it waits for. */
	known(value, place, field, id) {
		if (value === void 0 || value === null) return void 0;
		const text = textOf$2(value);
		if (text === void 0) this.#findings.push(failed("value-unknown", place, {
			id,
			field,
			name: isToken(value) ? this.#nameOf(value) : ""
		}));
		return text;
	}
	/** A public address that AWS would choose; undefined once all are used up. */
	publicAddress() {
		return assumedPublicIp(this.#publicAddresses++);
	}
	assumed(code, place, params = {}) {
		this.#findings.push(assumed(code, place, params));
	}
	ignored(code, place, what) {
		this.#findings.push(ignored(code, place, what));
	}
};
function keyOf$2(stack, logicalId) {
	return `${stack.path}\n${logicalId}`;
}
/** Short ids where no other resource has the same; else with the stack before them. */
function idsOf$1(resources) {
	const counts = /* @__PURE__ */ new Map();
	for (const resource of resources) counts.set(shortId(resource), (counts.get(shortId(resource)) ?? 0) + 1);
	return new Map(resources.map((resource) => {
		const { stack, logicalId } = resource;
		const id = counts.get(shortId(resource)) === 1 ? shortId(resource) : `${stack.path}/${logicalId}`;
		return [keyOf$2(stack, logicalId), `${prefixOf(resource)}${id}`];
	}));
}
/** What AWS's own ids of these begin with: so a route to one that the document cannot hold yet still says what it is. */
var PREFIXES = /* @__PURE__ */ new Map([
	["AWS::EC2::TransitGateway", ["TransitGateways", "tgw-"]],
	["AWS::EC2::VPCPeeringConnection", ["VpcPeeringConnections", "pcx-"]],
	["AWS::EC2::VPNGateway", ["VpnGateways", "vgw-"]],
	["AWS::EC2::VPCEndpoint", ["VpcEndpoints", "vpce-"]],
	["AWS::NetworkFirewall::Firewall", ["VpcEndpoints", "vpce-"]],
	["AWS::EC2::LocalGateway", ["LocalGateways", "lgw-"]],
	["AWS::EC2::CarrierGateway", ["CarrierGateways", "cagw-"]]
]);
function prefixOf({ declaration }) {
	const [key, prefix] = PREFIXES.get(declaration.type) ?? [];
	return key === void 0 || prefix === void 0 || isModelled(key) ? "" : prefix;
}
function shortId({ declaration, logicalId }) {
	return declaration.cdkPath ?? logicalId;
}
// src/import/cloudformation/properties.ts
function integerOf(value) {
	const text = textOf$2(value);
	return text !== void 0 && /^-?\d{1,15}$/.test(text.trim()) ? Number(text) : void 0;
}
function flagOf(value) {
	const text = textOf$2(value)?.toLowerCase();
	return text === "true" || text === "false" ? text === "true" : void 0;
}
/** The items of a list; of a single object or text, which CloudFormation takes for a list of one, that one. */
function itemsOf(value) {
	if (value === void 0 || value === null) return [];
	if (isList(value)) return value.flatMap((item) => isList(item) ? item : [item]);
	if (isToken(value) || isMap(value)) return [value];
	return partsOf(value) === void 0 ? [] : [value];
}
function mapsOf(value) {
	return itemsOf(value).filter(isMap);
}
// src/import/cloudformation/resources/tags.ts
/** The Name tag. No other tag is read. */
function nameTagOf(view) {
	for (const tag of mapsOf(view.get("Tags"))) {
		if (textOf$2(tag.get("Key")) !== "Name") continue;
		const value = tag.get("Value");
		return (textOf$2(value) ?? nameOf$2(value)).slice(0, 255);
	}
}
function setName(draft, view) {
	const name = nameTagOf(view);
	if (name === void 0 || name === "") return draft;
	const tag = {
		Key: "Name",
		Value: name
	};
	return draft.add("Tags", tag);
}
// src/import/cloudformation/resources/view.ts
function viewOf(resource) {
	return {
		resource,
		get: (name) => resource.property(name),
		placeOf: (...path) => path.length === 0 ? resource.place : resource.placeOf("Properties", ...path)
	};
}
/** The objects of a list property, each with its place. */
function viewsOf(view, name) {
	return mapsOf(view.get(name)).map((members, index) => viewInside(view, members, name, index));
}
/** An object property; without members where there is none, so that paths can be followed. */
function viewAt(view, name) {
	const members = view.get(name);
	return viewInside(view, isMap(members) ? members : /* @__PURE__ */ new Map(), name);
}
function viewInside(view, members, ...inside) {
	return {
		resource: view.resource,
		get: (name) => members.get(name),
		placeOf: (...path) => view.placeOf(...inside, ...path)
	};
}
/** Whether a property is written as it is, and not as an expression. */
function isLiteral({ declaration: { properties } }, name) {
	return isObject(properties) && Object.hasOwn(properties, name) && typeof properties[name] === "string";
}
// src/import/cloudformation/resources/network.ts
/** Ids of objects that AWS makes with a VPC, as the document names them. */
function defaultOf$1(vpc, what) {
	return `${vpc}/default-${what}`;
}
var DNS_FLAGS = [["EnableDnsSupport", true], ["EnableDnsHostnames", false]];
function vpc(view, drafts) {
	const { resource } = view;
	const block = resource.stack.attribute(resource.logicalId, "CidrBlock", resource.declaration.at);
	const draft = drafts.make("Vpcs", "VpcId", resource);
	const cidr = drafts.known(block, view.placeOf("CidrBlock"), "CidrBlock", draft.id);
	setName(draft, view).set("CidrBlock", cidr, drafts.blocks.isAssumed(resource) ? "assumed" : "given");
	draft.set("InstanceTenancy", textOf$2(view.get("InstanceTenancy")));
	const attributes = drafts.make("VpcAttributes", "VpcId", resource);
	for (const [name, byDefault] of DNS_FLAGS) {
		const flag = flagOf(view.get(name));
		if (flag !== void 0 && flag !== byDefault) attributes.set(name, { Value: flag });
	}
}
function vpcCidrBlock(view, drafts) {
	const reference = drafts.reference(view.get("VpcId"));
	const draft = drafts.find("Vpcs", reference?.id);
	if (draft === void 0 || reference?.resource === void 0) {
		drafts.ignored("resource-not-given", view.placeOf(), view.resource.declaration.type);
		return;
	}
	if (![
		"Ipv6CidrBlock",
		"AmazonProvidedIpv6CidrBlock",
		"Ipv6IpamPoolId"
	].some((name) => view.get(name) !== void 0)) {
		const block = drafts.known(view.get("CidrBlock"), view.placeOf("CidrBlock"), "CidrBlock", draft.id);
		if (block !== void 0) draft.add("CidrBlockAssociationSet", { CidrBlock: block }, view.placeOf());
		return;
	}
	const own = (drafts.blocks.ipv6OfVpc(reference.resource) ?? [])[draft.list("Ipv6CidrBlockAssociationSet").length];
	const block = drafts.known(own, view.placeOf(), "Ipv6CidrBlock", draft.id);
	if (block === void 0) return;
	const how = drafts.blocks.isAssumed(view.resource) ? "assumed" : "given";
	draft.add("Ipv6CidrBlockAssociationSet", { Ipv6CidrBlock: block }, view.placeOf(), { Ipv6CidrBlock: how });
}
function subnet(view, drafts) {
	const { resource } = view;
	const block = resource.stack.attribute(resource.logicalId, "CidrBlock", resource.declaration.at);
	const draft = drafts.make("Subnets", "SubnetId", resource);
	const cidr = flagOf(view.get("Ipv6Native")) === true ? void 0 : drafts.known(block, view.placeOf("CidrBlock"), "CidrBlock", draft.id);
	setName(draft, view).refer("VpcId", drafts.reference(view.get("VpcId") ?? view.get("vpcId"))).set("CidrBlock", cidr, drafts.blocks.isAssumed(resource) ? "assumed" : "given");
	const zone = textOf$2(view.get("AvailabilityZone") ?? view.get("availabilityZone"));
	const isGiven = isLiteral(resource, "AvailabilityZone") || isLiteral(resource, "availabilityZone");
	draft.set("AvailabilityZone", zone, isGiven ? "given" : "assumed");
	for (const flag of [
		"MapPublicIpOnLaunch",
		"AssignIpv6AddressOnCreation",
		"EnableDns64",
		"Ipv6Native"
	]) draft.set(flag, flagOf(view.get(flag)));
	addIpv6Block(draft, view, drafts);
}
function subnetCidrBlock(view, drafts) {
	const draft = drafts.find("Subnets", drafts.reference(view.get("SubnetId"))?.id);
	if (draft === void 0) drafts.ignored("resource-not-given", view.placeOf(), view.resource.declaration.type);
	else addIpv6Block(draft, view, drafts);
}
function addIpv6Block(draft, view, drafts) {
	const block = drafts.known(view.get("Ipv6CidrBlock"), view.placeOf("Ipv6CidrBlock"), "Ipv6CidrBlock", draft.id);
	if (block === void 0) return;
	const how = isLiteral(view.resource, "Ipv6CidrBlock") ? "given" : "assumed";
	draft.add("Ipv6CidrBlockAssociationSet", { Ipv6CidrBlock: block }, void 0, { Ipv6CidrBlock: how });
}
function internetGateway(view, drafts) {
	setName(drafts.make("InternetGateways", "InternetGatewayId", view.resource), view);
}
function egressOnlyInternetGateway(view, drafts) {
	const draft = drafts.make("EgressOnlyInternetGateways", "EgressOnlyInternetGatewayId", view.resource);
	const reference = drafts.reference(view.get("VpcId"));
	if (reference !== void 0) setName(draft, view).add("Attachments", {
		VpcId: reference.id,
		State: "attached"
	}, void 0, { VpcId: reference.how });
}
/** Attaches an internet gateway or a virtual private gateway: without it, they lead nowhere. */
function gatewayAttachment(view, drafts) {
	const vpcReference = drafts.reference(view.get("VpcId"));
	if (vpcReference === void 0) return;
	const attach = (key, list, gateway, state) => {
		if (gateway === void 0) return;
		const draft = drafts.find(key, gateway.id);
		if (draft === void 0) {
			const member = key === "InternetGateways" ? "InternetGatewayId" : "VpnGatewayId";
			drafts.add(new Draft(key, member, gateway.id, view.placeOf())).add(list, {
				VpcId: vpcReference.id,
				State: state
			}, view.placeOf(), { VpcId: vpcReference.how });
			return;
		}
		draft.add(list, {
			VpcId: vpcReference.id,
			State: state
		}, view.placeOf(), { VpcId: vpcReference.how });
	};
	attach("InternetGateways", "Attachments", drafts.reference(view.get("InternetGatewayId")), "available");
	attach("VpnGateways", "VpcAttachments", drafts.reference(view.get("VpnGatewayId")), "attached");
}
function natGateway(view, drafts) {
	const draft = drafts.make("NatGateways", "NatGatewayId", view.resource);
	const isPrivate = textOf$2(view.get("ConnectivityType")) === "private";
	setName(draft, view).refer("SubnetId", drafts.reference(view.get("SubnetId"))).refer("VpcId", drafts.reference(view.get("VpcId"))).set("ConnectivityType", isPrivate ? "private" : "public").set("AvailabilityMode", textOf$2(view.get("AvailabilityMode"))).set("State", "available");
	const addressed = (isPrimary, privateIp, allocation) => {
		const own = textOf$2(privateIp);
		const publicIp = !isPrivate && (isPrimary || allocation !== void 0) ? elasticAddressOf(allocation, drafts) : void 0;
		const address = {
			IsPrimary: isPrimary,
			Status: "succeeded",
			...own !== void 0 && { PrivateIp: own },
			...publicIp !== void 0 && { PublicIp: publicIp }
		};
		draft.add("NatGatewayAddresses", address, void 0, publicIp === void 0 ? {} : { PublicIp: "assumed" });
	};
	addressed(true, view.get("PrivateIpAddress"), view.get("AllocationId"));
	const privateIps = itemsOf(view.get("SecondaryPrivateIpAddresses"));
	const allocations = itemsOf(view.get("SecondaryAllocationIds"));
	for (let index = 0; index < Math.max(privateIps.length, allocations.length); index++) addressed(false, privateIps[index], allocations[index]);
}
/** The address of an Elastic IP that is made by the template, or that it only names. */
function elasticAddressOf(allocation, drafts) {
	const known = textOf$2(allocation);
	if (known !== void 0 && /^\d+\.\d+\.\d+\.\d+$/.test(known)) return known;
	const resource = drafts.resourceOf(allocation);
	if (resource === void 0) return drafts.publicAddress();
	const address = drafts.find(ELASTIC_IPS, drafts.idOf(resource))?.get("PublicIp");
	return typeof address === "string" ? address : drafts.publicAddress();
}
/** An Elastic IP address: which, AWS says when it is made. */
function elasticIp(view, drafts) {
	drafts.make(ELASTIC_IPS, null, view.resource).set("PublicIp", drafts.publicAddress(), "assumed");
}
function routeTable(view, drafts) {
	setName(drafts.make("RouteTables", "RouteTableId", view.resource), view).refer("VpcId", drafts.reference(view.get("VpcId")));
}
/** Where a route of CloudFormation leads, and what the EC2 API calls it. */
var TARGETS$1 = [
	"GatewayId",
	"NatGatewayId",
	"TransitGatewayId",
	"VpcPeeringConnectionId",
	"EgressOnlyInternetGatewayId",
	"NetworkInterfaceId",
	"InstanceId",
	"CarrierGatewayId",
	"LocalGatewayId",
	"CoreNetworkArn",
	"VpcEndpointId"
];
var DESTINATIONS$1 = ["DestinationCidrBlock", "DestinationIpv6CidrBlock"];
function route(view, drafts) {
	const table = tableOf(view, drafts);
	if (table === void 0) return;
	const written = {};
	const how = {};
	for (const name of DESTINATIONS$1) {
		const block = drafts.known(view.get(name), view.placeOf(name), name, table.id);
		if (block === void 0 && view.get(name) !== void 0) return;
		if (block !== void 0) written[name] = block;
	}
	const list = drafts.reference(view.get("DestinationPrefixListId"));
	if (list !== void 0) [written["DestinationPrefixListId"], how["DestinationPrefixListId"]] = [list.id, list.how];
	for (const name of TARGETS$1) {
		const target = drafts.reference(view.get(name));
		if (target === void 0) continue;
		const id = target.how === "external" ? externalTarget(name, target.id) : target.id;
		if (id === void 0) {
			drafts.known(view.get(name), view.placeOf(name), name, table.id);
			return;
		}
		[written[name], how[name]] = [id, target.how];
	}
	const state = leadsNowhere(view, drafts) ? "blackhole" : "active";
	table.add("Routes", {
		...written,
		State: state,
		Origin: "CreateRoute"
	}, view.placeOf(), how);
}
var EXTERNAL_PREFIXES = /* @__PURE__ */ new Map([
	["TransitGatewayId", "tgw-"],
	["VpcPeeringConnectionId", "pcx-"],
	["VpcEndpointId", "vpce-"],
	["LocalGatewayId", "lgw-"],
	["CarrierGatewayId", "cagw-"],
	["GatewayId", "vgw-"]
]);
/** The id of a target that no template of the input makes; undefined where nothing tells what it would be. */
function externalTarget(member, id) {
	if (/^(igw|eigw|nat|eni|i|tgw|pcx|vpce|vgw|lgw|cagw)-[\da-z]+$|^arn:|^local$/.test(id)) return id;
	const prefix = EXTERNAL_PREFIXES.get(member);
	return prefix === void 0 || /igw|internet/i.test(id) ? void 0 : `${prefix}${id}`;
}
/** AWS makes no route to an internet gateway that is not attached; the stack would fail, or lose the route later. */
function leadsNowhere(view, drafts) {
	const gateway = drafts.reference(view.get("GatewayId"));
	const draft = drafts.find("InternetGateways", gateway?.id);
	return draft !== void 0 && draft.list("Attachments").length === 0;
}
/** The route table of a route or an association; one of another stack is made for it. */
function tableOf(view, drafts) {
	const reference = drafts.reference(view.get("RouteTableId"));
	if (reference === void 0) return void 0;
	const found = drafts.find("RouteTables", reference.id);
	if (found === void 0) drafts.ignored("resource-not-given", view.placeOf(), view.resource.declaration.type);
	return found;
}
function subnetRouteTableAssociation(view, drafts) {
	associate(view, drafts, "SubnetId");
}
/** An edge association: the table steers what enters the VPC through the gateway. */
function gatewayRouteTableAssociation(view, drafts) {
	associate(view, drafts, "GatewayId");
}
function associate(view, drafts, member) {
	const reference = drafts.reference(view.get(member));
	const table = tableOf(view, drafts);
	if (table === void 0 || reference === void 0) return;
	const association = {
		[member]: reference.id,
		Main: false,
		AssociationState: { State: "associated" }
	};
	table.add("Associations", association, view.placeOf());
}
function networkAcl(view, drafts) {
	setName(drafts.make("NetworkAcls", "NetworkAclId", view.resource), view).refer("VpcId", drafts.reference(view.get("VpcId"))).set("IsDefault", false);
}
/** The network ACL that is named; the default one of a VPC is made when it is first changed. */
function aclOf(value, view, drafts) {
	const reference = drafts.reference(value);
	if (!(isToken(value) && value.token === "resource" && value.attribute === "DefaultNetworkAcl") || reference?.resource === void 0) return drafts.find("NetworkAcls", reference?.id);
	const vpcId = drafts.idOf(reference.resource);
	const id = defaultOf$1(vpcId, "network-acl");
	const found = drafts.find("NetworkAcls", id);
	if (found !== void 0) return found;
	const made = new Draft("NetworkAcls", "NetworkAclId", id, view.placeOf());
	drafts.add(made.set("VpcId", vpcId, "joined").set("IsDefault", true));
	const hasIpv6 = (drafts.find("Vpcs", vpcId)?.list("Ipv6CidrBlockAssociationSet").length ?? 0) > 0;
	for (const Egress of [false, true]) {
		made.add("Entries", {
			RuleNumber: 100,
			Egress,
			Protocol: "-1",
			RuleAction: "allow",
			CidrBlock: "0.0.0.0/0"
		});
		if (hasIpv6) made.add("Entries", {
			RuleNumber: 101,
			Egress,
			Protocol: "-1",
			RuleAction: "allow",
			Ipv6CidrBlock: "::/0"
		});
	}
	return made;
}
function networkAclEntry(view, drafts) {
	const acl = aclOf(view.get("NetworkAclId"), view, drafts);
	if (acl === void 0) {
		drafts.ignored("resource-not-given", view.placeOf(), view.resource.declaration.type);
		return;
	}
	const blocks = {};
	for (const name of ["CidrBlock", "Ipv6CidrBlock"]) {
		const block = drafts.known(view.get(name), view.placeOf(name), name, acl.id);
		if (block === void 0 && view.get(name) !== void 0) return;
		if (block !== void 0) blocks[name] = block;
	}
	const [range, icmp] = [viewAt(view, "PortRange"), viewAt(view, "Icmp")];
	const entry = {
		RuleNumber: integerOf(view.get("RuleNumber")),
		Egress: flagOf(view.get("Egress")) ?? false,
		Protocol: drafts.known(view.get("Protocol"), view.placeOf("Protocol"), "Protocol", acl.id) ?? "-1",
		RuleAction: textOf$2(view.get("RuleAction"))?.toLowerCase(),
		...blocks,
		PortRange: withoutUndefined({
			From: integerOf(range.get("From")),
			To: integerOf(range.get("To"))
		}),
		IcmpTypeCode: withoutUndefined({
			Type: integerOf(icmp.get("Type")),
			Code: integerOf(icmp.get("Code"))
		})
	};
	acl.add("Entries", withoutUndefined(entry), view.placeOf());
}
function withoutUndefined(members) {
	return Object.fromEntries(Object.entries(members).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}
function subnetNetworkAclAssociation(view, drafts) {
	const value = view.get("NetworkAclId");
	const reference = drafts.reference(view.get("SubnetId"));
	if (isToken(value) && value.token === "resource" && value.attribute === "DefaultNetworkAcl") return;
	const acl = aclOf(value, view, drafts);
	if (acl === void 0 || reference === void 0) {
		drafts.ignored("resource-not-given", view.placeOf(), view.resource.declaration.type);
		return;
	}
	acl.add("Associations", { SubnetId: reference.id }, view.placeOf());
}
function prefixList(view, drafts) {
	const draft = drafts.make("PrefixLists", "PrefixListId", view.resource);
	const blocks = viewsOf(view, "Entries").flatMap((entry) => drafts.known(entry.get("Cidr"), entry.placeOf("Cidr"), "Cidr", draft.id) ?? []);
	setName(draft, view).set("PrefixListName", textOf$2(view.get("PrefixListName"))).set("MaxEntries", integerOf(view.get("MaxEntries"))).set("Cidrs", blocks);
}
function flowLog(view, drafts) {
	drafts.make("FlowLogs", "FlowLogId", view.resource).refer("ResourceId", drafts.reference(view.get("ResourceId"))).set("TrafficType", textOf$2(view.get("TrafficType")) ?? "ALL").set("LogFormat", textOf$2(view.get("LogFormat")));
}
// src/import/cloudformation/resources/security-groups.ts
var EVERYWHERE = {
	IpProtocol: "-1",
	IpRanges: [{ CidrIp: "0.0.0.0/0" }]
};
var EVERYWHERE_IPV6 = {
	IpProtocol: "-1",
	Ipv6Ranges: [{ CidrIpv6: "::/0" }]
};
function securityGroup(view, drafts) {
	const draft = drafts.make("SecurityGroups", "GroupId", view.resource);
	const name = textOf$2(view.get("GroupName"));
	setName(draft, view).set("GroupName", name === "default" ? void 0 : name).refer("VpcId", drafts.reference(view.get("VpcId")));
	for (const rule of viewsOf(view, "SecurityGroupIngress")) addRule$1(draft, "IpPermissions", rule, drafts);
	for (const rule of viewsOf(view, "SecurityGroupEgress")) {
		draft.mark("egress");
		addRule$1(draft, "IpPermissionsEgress", rule, drafts);
	}
}
function securityGroupIngress(view, drafts) {
	const group = groupOf(view.get("GroupId") ?? view.get("GroupName"), view, drafts);
	if (group !== void 0) addRule$1(group, "IpPermissions", view, drafts);
}
function securityGroupEgress(view, drafts) {
	const group = groupOf(view.get("GroupId"), view, drafts);
	if (group === void 0) return;
	if (!group.isMarked("egress")) {
		group.mark("egress");
		drafts.assumed("egress-replaced", view.placeOf(), { group: group.id });
	}
	addRule$1(group, "IpPermissionsEgress", view, drafts);
}
function securityGroupVpcAssociation(view, drafts) {
	const [group, vpc] = [groupReference(view.get("GroupId"), view, drafts), drafts.reference(view.get("VpcId"))];
	drafts.make("SecurityGroupVpcAssociations", null, view.resource).refer("GroupId", group).refer("VpcId", vpc).set("State", "associated");
}
/** CDK's custom resource that takes all rules from the default group of a VPC. */
function emptiedDefaultGroup(view, drafts) {
	const reference = groupReference(view.get("DefaultSecurityGroupId"), view, drafts);
	if (reference === void 0) return;
	drafts.find("SecurityGroups", reference.id)?.mark("emptied");
}
/** The group that a rule belongs to. One that other stacks make is only known by its rules. */
function groupOf(value, view, drafts) {
	const reference = groupReference(value, view, drafts);
	const group = drafts.find("SecurityGroups", reference?.id);
	if (group === void 0) drafts.ignored("resource-not-given", view.placeOf(), view.resource.declaration.type);
	return group;
}
/** The id of a group; the default one of a VPC is made when it is first spoken of. */
function groupReference(value, view, drafts) {
	const isDefault = isToken(value) && value.token === "resource" && value.attribute === "DefaultSecurityGroup";
	const reference = drafts.reference(value);
	if (!isDefault || reference?.resource === void 0) return reference;
	const vpc = drafts.idOf(reference.resource);
	return {
		...reference,
		id: defaultGroup(vpc, view, drafts).id
	};
}
/** The default group of a VPC: its members in, everything out. */
function defaultGroup(vpc, view, drafts) {
	const id = defaultOf$1(vpc, "security-group");
	const found = drafts.find("SecurityGroups", id);
	if (found !== void 0) return found;
	const made = new Draft("SecurityGroups", "GroupId", id, view.placeOf());
	return drafts.add(made.set("VpcId", vpc, "joined").set("GroupName", "default"));
}
/** The groups of what stands in a subnet; without any, the default group of the VPC. */
function groupsOf$2(values, subnet, view, drafts) {
	const named = values.flatMap((value) => groupReference(value, view, drafts) ?? []);
	if (named.length > 0) return named;
	const vpc = drafts.find("Subnets", subnet?.id)?.get("VpcId");
	if (typeof vpc !== "string") return [];
	return [{
		id: defaultGroup(vpc, view, drafts).id,
		how: "inferred",
		resource: void 0
	}];
}
/** Who is on the other side of a rule: one of these, though the template may write several. */
var BLOCKS = [[
	"CidrIp",
	"IpRanges",
	"CidrIp"
], [
	"CidrIpv6",
	"Ipv6Ranges",
	"CidrIpv6"
]];
/** How CDK writes that nothing may go out: a rule for an address that nobody has. */
function isNoRule(direction, rule) {
	const block = textOf$2(rule.get("CidrIp"));
	return direction === "IpPermissionsEgress" && block === "255.255.255.255/32";
}
function addRule$1(group, direction, rule, drafts) {
	const [groupMember, listMember] = direction === "IpPermissions" ? ["SourceSecurityGroupId", "SourcePrefixListId"] : ["DestinationSecurityGroupId", "DestinationPrefixListId"];
	const protocol = drafts.known(rule.get("IpProtocol"), rule.placeOf("IpProtocol"), "IpProtocol", group.id);
	const ports = {};
	for (const name of ["FromPort", "ToPort"]) {
		const port = drafts.known(rule.get(name), rule.placeOf(name), name, group.id);
		if (port === void 0 && rule.get(name) !== void 0) return;
		ports[name] = integerOf(port);
	}
	if (protocol === void 0 || isNoRule(direction, rule)) return;
	const traffic = withoutUndefined({
		IpProtocol: protocol,
		...ports
	});
	const description = textOf$2(rule.get("Description"));
	const add = (list, member, id, how) => {
		const mark = JSON.stringify([
			direction,
			traffic,
			id
		]);
		if (group.isMarked(mark)) {
			drafts.ignored("rule-repeated", rule.placeOf(), rule.resource.declaration.type);
			return;
		}
		group.mark(mark);
		const peer = {
			[member]: id,
			...description !== void 0 && { Description: description }
		};
		group.add(direction, {
			...traffic,
			[list]: [peer]
		}, rule.placeOf(), { [`${list}/0/${member}`]: how });
	};
	for (const [name, list, member] of BLOCKS) for (const value of itemsOf(rule.get(name))) {
		const block = drafts.known(value, rule.placeOf(name), name, group.id);
		if (block !== void 0) add(list, member, block, "given");
	}
	const peer = groupReference(rule.get(groupMember), rule, drafts);
	if (peer !== void 0) add("UserIdGroupPairs", "GroupId", peer.id, peer.how);
	const list = drafts.reference(rule.get(listMember));
	if (list !== void 0) add("PrefixListIds", "PrefixListId", list.id, list.how);
}
/**
* Groups without any egress rule let everything out, and their own default group's members in. A rule of its own, in
* the group or aimed at it, takes the default away.
*/
function addDefaultRules(drafts) {
	for (const group of drafts.ofKey("SecurityGroups")) {
		if (group.isMarked("emptied")) continue;
		if (group.get("GroupName") === "default") {
			const itself = {
				IpProtocol: "-1",
				UserIdGroupPairs: [{ GroupId: group.id }]
			};
			group.add("IpPermissions", itself, group.place);
		} else if (group.isMarked("egress")) continue;
		group.add("IpPermissionsEgress", EVERYWHERE, group.place);
		if ((drafts.find("Vpcs", textOf$2(group.get("VpcId")))?.list("Ipv6CidrBlockAssociationSet").length ?? 0) > 0) group.add("IpPermissionsEgress", EVERYWHERE_IPV6, group.place);
	}
}
// src/import/cloudformation/resources/connectivity.ts
/** Inside one account, CloudFormation accepts the connection too. */
function peering(view, drafts) {
	const draft = drafts.make("VpcPeeringConnections", "VpcPeeringConnectionId", view.resource);
	const [requester, accepter] = [drafts.reference(view.get("VpcId")), drafts.reference(view.get("PeerVpcId"))];
	const side = (reference, owner, region) => withoutUndefined({
		VpcId: reference?.id,
		OwnerId: owner,
		Region: region
	});
	setName(draft, view).set("RequesterVpcInfo", side(requester), requester?.how).set("AccepterVpcInfo", side(accepter, textOf$2(view.get("PeerOwnerId")), textOf$2(view.get("PeerRegion"))), accepter?.how).set("Status", { Code: "active" });
}
function transitGateway(view, drafts) {
	const draft = drafts.make("TransitGateways", "TransitGatewayId", view.resource);
	const options = {};
	for (const name of [
		"DefaultRouteTableAssociation",
		"DefaultRouteTablePropagation",
		"SecurityGroupReferencingSupport",
		"DnsSupport",
		"VpnEcmpSupport"
	]) {
		const value = textOf$2(view.get(name));
		if (value !== void 0) options[name] = value;
	}
	const asn = integerOf(view.get("AmazonSideAsn"));
	const all = {
		DefaultRouteTableAssociation: "enable",
		DefaultRouteTablePropagation: "enable",
		...options,
		...asn !== void 0 && { AmazonSideAsn: asn }
	};
	const table = `${draft.id}/default-route-table`;
	const hasDefault = all.DefaultRouteTableAssociation === "enable" || all.DefaultRouteTablePropagation === "enable";
	setName(draft, view).set("State", "available").set("Options", {
		...all,
		...all.DefaultRouteTableAssociation === "enable" && { AssociationDefaultRouteTableId: table },
		...all.DefaultRouteTablePropagation === "enable" && { PropagationDefaultRouteTableId: table }
	});
	if (!hasDefault) return;
	drafts.add(new Draft("TransitGatewayRouteTables", "TransitGatewayRouteTableId", table, view.placeOf())).set("TransitGatewayId", draft.id, "joined").set("DefaultAssociationRouteTable", all.DefaultRouteTableAssociation === "enable").set("DefaultPropagationRouteTable", all.DefaultRouteTablePropagation === "enable").set("State", "available");
}
function transitGatewayAttachment(view, drafts) {
	const draft = drafts.make("TransitGatewayVpcAttachments", "TransitGatewayAttachmentId", view.resource);
	const options = viewAt(view, "Options");
	const subnets = itemsOf(view.get("SubnetIds")).flatMap((each) => drafts.reference(each) ?? []);
	setName(draft, view).refer("TransitGatewayId", drafts.reference(view.get("TransitGatewayId"))).refer("VpcId", drafts.reference(view.get("VpcId"))).set("SubnetIds", subnets.map(({ id }) => id), "joined").set("State", "available").set("Options", withoutUndefined({
		ApplianceModeSupport: textOf$2(options.get("ApplianceModeSupport")) ?? "disable",
		DnsSupport: textOf$2(options.get("DnsSupport")),
		Ipv6Support: textOf$2(options.get("Ipv6Support")),
		SecurityGroupReferencingSupport: textOf$2(options.get("SecurityGroupReferencingSupport"))
	}));
}
function transitGatewayRouteTable(view, drafts) {
	setName(drafts.make("TransitGatewayRouteTables", "TransitGatewayRouteTableId", view.resource), view).refer("TransitGatewayId", drafts.reference(view.get("TransitGatewayId"))).set("DefaultAssociationRouteTable", false).set("DefaultPropagationRouteTable", false).set("State", "available");
}
function ofRouteTable(key) {
	return (view, drafts) => {
		drafts.make(key, null, view.resource).refer("TransitGatewayRouteTableId", drafts.reference(view.get("TransitGatewayRouteTableId"))).refer("TransitGatewayAttachmentId", drafts.reference(view.get("TransitGatewayAttachmentId"))).set("State", "associated");
	};
}
var transitGatewayAssociation = ofRouteTable("TransitGatewayRouteTableAssociations");
var transitGatewayPropagation = ofRouteTable("TransitGatewayRouteTablePropagations");
function transitGatewayRoute(view, drafts) {
	const draft = drafts.make("TransitGatewayRoutes", null, view.resource);
	const block = drafts.known(view.get("DestinationCidrBlock"), view.placeOf("DestinationCidrBlock"), "DestinationCidrBlock", draft.id);
	const attachment = drafts.reference(view.get("TransitGatewayAttachmentId"));
	draft.refer("TransitGatewayRouteTableId", drafts.reference(view.get("TransitGatewayRouteTableId"))).set("DestinationCidrBlock", block).set("Type", "static").set("State", flagOf(view.get("Blackhole")) === true ? "blackhole" : "active").set("TransitGatewayAttachments", attachment === void 0 ? [] : [{ TransitGatewayAttachmentId: attachment.id }], attachment?.how);
}
function transitGatewayPeering(view, drafts) {
	const peer = drafts.reference(view.get("PeerTransitGatewayId"));
	drafts.make("TransitGatewayPeeringAttachments", "TransitGatewayAttachmentId", view.resource).set("RequesterTgwInfo", withoutUndefined({ TransitGatewayId: drafts.reference(view.get("TransitGatewayId"))?.id })).set("AccepterTgwInfo", withoutUndefined({
		TransitGatewayId: peer?.id,
		Region: textOf$2(view.get("PeerRegion"))
	})).set("State", "available");
}
function vpcEndpoint(view, drafts) {
	const draft = drafts.make("VpcEndpoints", "VpcEndpointId", view.resource);
	const type = textOf$2(view.get("VpcEndpointType")) ?? "Gateway";
	const subnets = itemsOf(view.get("SubnetIds")).flatMap((each) => drafts.reference(each) ?? []);
	const tables = itemsOf(view.get("RouteTableIds")).flatMap((each) => drafts.reference(each) ?? []);
	setName(draft, view).refer("VpcId", drafts.reference(view.get("VpcId"))).set("VpcEndpointType", type).set("ServiceName", textOf$2(view.get("ServiceName")) ?? drafts.reference(view.get("ServiceName"))?.id).set("State", "available").set("PrivateDnsEnabled", flagOf(view.get("PrivateDnsEnabled")) ?? false).set("RouteTableIds", tables.map(({ id }) => id), "joined").set("SubnetIds", subnets.map(({ id }) => id), "joined");
	if (type !== "Interface") return;
	const groups = groupsOf$2(itemsOf(view.get("SecurityGroupIds")), subnets[0], view, drafts);
	draft.set("Groups", groups.map(({ id }) => ({ GroupId: id })), "joined");
}
function vpnGateway(view, drafts) {
	setName(drafts.make("VpnGateways", "VpnGatewayId", view.resource), view).set("State", "available").set("Type", textOf$2(view.get("Type")) ?? "ipsec.1");
}
function customerGateway(view, drafts) {
	const draft = drafts.make("CustomerGateways", "CustomerGatewayId", view.resource);
	const address = drafts.known(view.get("IpAddress"), view.placeOf("IpAddress"), "IpAddress", draft.id);
	setName(draft, view).set("IpAddress", address).set("BgpAsn", textOf$2(view.get("BgpAsn"))).set("State", "available");
}
/** Of the tunnels nothing is read: they hold pre-shared keys. */
function vpnConnection(view, drafts) {
	setName(drafts.make("VpnConnections", "VpnConnectionId", view.resource), view).refer("CustomerGatewayId", drafts.reference(view.get("CustomerGatewayId"))).refer("VpnGatewayId", drafts.reference(view.get("VpnGatewayId"))).refer("TransitGatewayId", drafts.reference(view.get("TransitGatewayId"))).set("State", "available").set("Options", { StaticRoutesOnly: flagOf(view.get("StaticRoutesOnly")) ?? false });
}
function vpnConnectionRoute(view, drafts) {
	const draft = drafts.find("VpnConnections", drafts.reference(view.get("VpnConnectionId"))?.id);
	const block = drafts.known(view.get("DestinationCidrBlock"), view.placeOf("DestinationCidrBlock"), "DestinationCidrBlock", draft?.id ?? "");
	if (draft === void 0) drafts.ignored("resource-not-given", view.placeOf(), view.resource.declaration.type);
	else if (block !== void 0) draft.add("Routes", {
		DestinationCidrBlock: block,
		State: "available",
		Source: "Static"
	}, view.placeOf());
}
/** The tables into which a virtual private gateway writes its routes. */
function routePropagation(view, drafts) {
	const gateway = drafts.reference(view.get("VpnGatewayId"));
	for (const each of itemsOf(view.get("RouteTableIds"))) {
		const table = drafts.find("RouteTables", drafts.reference(each)?.id);
		if (table !== void 0 && gateway !== void 0) table.add("PropagatingVgws", { GatewayId: gateway.id }, view.placeOf(), { GatewayId: gateway.how });
	}
}
/** A firewall's endpoints, one in each of its subnets, under the ids that routes to them have. */
function firewall(view, drafts) {
	const vpc = drafts.reference(view.get("VpcId"));
	const id = drafts.idOf(view.resource);
	for (const [index, mapping] of viewsOf(view, "SubnetMappings").entries()) {
		const subnet = drafts.reference(mapping.get("SubnetId"));
		drafts.add(new Draft("VpcEndpoints", "VpcEndpointId", `${id}/Endpoint${index}`, mapping.placeOf())).refer("VpcId", vpc).set("VpcEndpointType", "GatewayLoadBalancer").set("ServiceName", `network-firewall/${id}`).set("State", "available").set("SubnetIds", subnet === void 0 ? [] : [subnet.id], "joined");
	}
}
// src/import/cloudformation/resources/hosts.ts
/** Members have other names in an instance than in an interface of its own. */
function interfaceOf(view, groups, drafts, id) {
	const subnet = drafts.reference(view.get("SubnetId"));
	const primary = drafts.known(view.get("PrivateIpAddress"), view.placeOf("PrivateIpAddress"), "PrivateIpAddress", id);
	const listed = viewsOf(view, "PrivateIpAddresses").flatMap((each) => {
		const address = drafts.known(each.get("PrivateIpAddress"), each.placeOf(), "PrivateIpAddress", id);
		return address === void 0 ? [] : [{
			PrivateIpAddress: address,
			Primary: flagOf(each.get("Primary")) ?? false
		}];
	});
	const privateIp = primary ?? listed.find(({ Primary }) => Primary)?.PrivateIpAddress;
	const subnetItem = drafts.find("Subnets", subnet?.id);
	const asked = flagOf(view.get("AssociatePublicIpAddress"));
	const mapped = subnetItem?.get("MapPublicIpOnLaunch") === true;
	return {
		subnet,
		groups: groupsOf$2(groups, subnet, view, drafts),
		members: withoutUndefined({
			PrivateIpAddress: privateIp,
			PrivateIpAddresses: listed.length === 0 ? void 0 : listed,
			SourceDestCheck: flagOf(view.get("SourceDestCheck")),
			Ipv6Addresses: ipv6Of(view, subnetItem)
		}),
		isPublic: asked ?? mapped,
		place: view.placeOf()
	};
}
/** Given addresses; else the first free ones of the subnet, where some are asked for. */
function ipv6Of(view, subnet) {
	const given = viewsOf(view, "Ipv6Addresses").flatMap((each) => textOf$2(each.get("Ipv6Address")) ?? []);
	if (given.length > 0) return given.map((Ipv6Address) => ({ Ipv6Address }));
	const asked = integerOf(view.get("Ipv6AddressCount")) ?? (subnet?.get("AssignIpv6AddressOnCreation") === true ? 1 : 0);
	const [first] = subnet?.list("Ipv6CidrBlockAssociationSet") ?? [];
	const block = isObject(first) && typeof first["Ipv6CidrBlock"] === "string" ? first["Ipv6CidrBlock"] : "";
	const parsed = parseCidr(block);
	if (subnet === void 0 || asked < 1 || !parsed.ok || parsed.value.cidr.family !== 6) return void 0;
	const taken = subnet.list("ipv6Assumed").length;
	const addresses = Array.from({ length: Math.min(asked, 16) }, (_, index) => formatIp(addressAt(parsed.value.cidr, FIRST_FREE + taken + index)));
	for (const address of addresses) subnet.add("ipv6Assumed", address);
	return addresses.map((Ipv6Address) => ({ Ipv6Address }));
}
/** AWS keeps the first four addresses of a subnet. */
var FIRST_FREE = 4;
function groupList(groups) {
	return groups.map(({ id }) => ({ GroupId: id }));
}
function networkInterface(view, drafts) {
	const draft = drafts.make("NetworkInterfaces", "NetworkInterfaceId", view.resource);
	const own = interfaceOf(view, itemsOf(view.get("GroupSet")), drafts, draft.id);
	setName(draft, view).refer("SubnetId", own.subnet);
	for (const [member, value] of Object.entries(own.members)) draft.set(member, value);
	draft.set("Groups", groupList(own.groups));
}
/** An instance, or what a launch template says of it where the instance says nothing itself. */
function instance(view, drafts) {
	const { resource } = view;
	const draft = drafts.make("Instances", "InstanceId", resource);
	setName(draft, view).set("State", { Name: "running" });
	const template = launchData(viewAt(view, "LaunchTemplate"), drafts);
	const interfaces = viewsOf(view, "NetworkInterfaces");
	const listed = interfaces.length > 0 ? interfaces : template === void 0 ? [] : viewsOf(template, "NetworkInterfaces");
	if (listed.length === 0) {
		setInline(draft, interfaceOf(view, firstOf(view.get("SecurityGroupIds"), template?.get("SecurityGroupIds"), view.get("SecurityGroups")), drafts, draft.id), drafts);
		return;
	}
	const attached = listed.map((each) => drafts.reference(each.get("NetworkInterfaceId")));
	const [only] = listed;
	if (listed.length === 1 && only !== void 0 && attached[0] === void 0) {
		const own = interfaceOf(only, itemsOf(only.get("GroupSet")), drafts, draft.id);
		const subnet = own.subnet ?? drafts.reference(view.get("SubnetId"));
		const isChecked = flagOf(view.get("SourceDestCheck"));
		const members = isChecked === void 0 ? own.members : {
			...own.members,
			SourceDestCheck: isChecked
		};
		setInline(draft, {
			...own,
			subnet,
			members
		}, drafts);
		return;
	}
	for (const [index, each] of listed.entries()) {
		const device = integerOf(each.get("DeviceIndex")) ?? index;
		const reference = attached[index];
		if (reference !== void 0) attach(draft, reference, device, drafts, each.placeOf());
		else {
			const made = new Draft("NetworkInterfaces", "NetworkInterfaceId", `${draft.id}/eth${device}`, each.placeOf());
			const own = interfaceOf(each, itemsOf(each.get("GroupSet")), drafts, made.id);
			drafts.add(made).refer("SubnetId", own.subnet).set("Groups", groupList(own.groups));
			for (const [member, value] of Object.entries(own.members)) made.set(member, value);
			made.set("Attachment", {
				InstanceId: draft.id,
				DeviceIndex: device
			});
			if (own.isPublic) setPublic(made, drafts.publicAddress());
		}
	}
	if (flagOf(view.get("SourceDestCheck")) === false) draft.set("SourceDestCheck", false);
}
function firstOf(...lists) {
	return lists.map(itemsOf).find((list) => list.length > 0) ?? [];
}
/** The one interface of an instance, written into it. */
function setInline(draft, own, drafts) {
	draft.refer("SubnetId", own.subnet);
	for (const [member, value] of Object.entries(own.members)) draft.set(member, value);
	draft.set("SecurityGroups", groupList(own.groups));
	if (own.isPublic) setPublic(draft, drafts.publicAddress());
}
function setPublic(draft, address) {
	if (address === void 0) return;
	if (draft.key === "Instances") draft.set("PublicIpAddress", address, "assumed");
	else draft.set("Association", { PublicIp: address }, "assumed");
}
function attach(draft, reference, device, drafts, place) {
	const networkInterface = drafts.find("NetworkInterfaces", reference.id);
	if (networkInterface !== void 0) networkInterface.set("Attachment", {
		InstanceId: draft.id,
		DeviceIndex: device
	});
	else drafts.ignored("resource-not-given", place, "AWS::EC2::NetworkInterface");
}
function networkInterfaceAttachment(view, drafts) {
	const [owner, own] = [drafts.reference(view.get("InstanceId")), drafts.reference(view.get("NetworkInterfaceId"))];
	const draft = drafts.find("Instances", owner?.id);
	if (draft === void 0 || own === void 0) {
		drafts.ignored("resource-not-given", view.placeOf(), view.resource.declaration.type);
		return;
	}
	const device = integerOf(view.get("DeviceIndex")) ?? 1;
	keepInlineInterface(draft, drafts);
	attach(draft, own, device, drafts, view.placeOf());
}
/** An instance with a second interface has its first one beside it too. */
function keepInlineInterface(draft, drafts) {
	const subnet = draft.get("SubnetId");
	if (typeof subnet !== "string" || drafts.find("NetworkInterfaces", `${draft.id}/eth0`) !== void 0) return;
	const primary = new Draft("NetworkInterfaces", "NetworkInterfaceId", `${draft.id}/eth0`, draft.place);
	drafts.add(primary).set("SubnetId", subnet, "joined").set("Groups", draft.get("SecurityGroups"));
	for (const member of [
		"PrivateIpAddress",
		"PrivateIpAddresses",
		"SourceDestCheck",
		"Ipv6Addresses"
	]) primary.set(member, draft.get(member));
	primary.set("Attachment", {
		InstanceId: draft.id,
		DeviceIndex: 0
	});
	const address = draft.get("PublicIpAddress");
	if (typeof address === "string") setPublic(primary, address);
}
/** `EIP.InstanceId` and EIPAssociation: the address becomes the public one of an instance or interface. */
function elasticIpAssociation(view, drafts) {
	const isOwn = view.resource.declaration.type === "AWS::EC2::EIP";
	const allocation = isOwn ? {
		token: "resource",
		stack: view.resource.stack.path,
		logicalId: view.resource.logicalId,
		attribute: null
	} : view.get("AllocationId") ?? view.get("EIP");
	const owner = drafts.find("NetworkInterfaces", drafts.reference(view.get("NetworkInterfaceId"))?.id) ?? instanceOrInterface(drafts.reference(view.get("InstanceId"))?.id, drafts);
	if (owner === void 0) {
		if (!isOwn) drafts.ignored("resource-not-given", view.placeOf(), view.resource.declaration.type);
		return;
	}
	setPublic(owner, elasticAddressOf(allocation, drafts));
}
function instanceOrInterface(id, drafts) {
	const draft = drafts.find("Instances", id);
	if (draft === void 0 || draft.get("SubnetId") !== void 0) return draft;
	const isPrimary = (each) => {
		const attachment = each.get("Attachment");
		return isObject(attachment) && attachment["InstanceId"] === id && attachment["DeviceIndex"] === 0;
	};
	return drafts.ofKey("NetworkInterfaces").find(isPrimary) ?? draft;
}
/** The data of the launch template that is named; undefined where the input does not have it. */
function launchData(specification, drafts) {
	const value = specification.get("LaunchTemplateId") ?? specification.get("LaunchTemplateName");
	const byName = textOf$2(value);
	const resource = drafts.resourceOf(value) ?? (byName === void 0 ? void 0 : specification.resource.stack.resources.find((each) => each.declaration.type === "AWS::EC2::LaunchTemplate" && textOf$2(each.property("LaunchTemplateName")) === byName));
	return resource === void 0 ? void 0 : viewAt(viewOf(resource), "LaunchTemplateData");
}
/** The ids of what stands for the many of an owner: one in each subnet. */
function representativeIds$1(view, drafts, subnets) {
	const owner = drafts.idOf(view.resource);
	const references = subnets.flatMap((each) => drafts.reference(each) ?? []);
	return references.length === 1 ? [owner] : references.map(({ id }) => `${owner}/${id}`);
}
function represent(view, drafts, { key, subnets, groups, type, isPublic }) {
	const owner = drafts.idOf(view.resource);
	const references = subnets.flatMap((each) => drafts.reference(each) ?? []);
	const ids = representativeIds$1(view, drafts, subnets);
	for (const [index, subnet] of references.entries()) {
		const id = ids[index] ?? owner;
		const made = key === void 0 ? new Draft("NetworkInterfaces", "NetworkInterfaceId", id, view.placeOf()) : new Draft(key, "InstanceId", id, view.placeOf());
		const own = groupList(groupsOf$2(groups, subnet, view, drafts));
		const mapped = drafts.find("Subnets", subnet.id)?.get("MapPublicIpOnLaunch") === true;
		drafts.add(setName(made, view)).refer("SubnetId", subnet).set(key === void 0 ? "Groups" : "SecurityGroups", own).set("InterfaceType", type ?? "interface");
		if (isPublic ?? (type === void 0 && mapped)) setPublic(made, drafts.publicAddress());
	}
	if (references.length > 0) drafts.assumed("interfaces-represented", view.placeOf(), {
		id: owner,
		count: references.length
	});
}
function autoScalingGroup(view, drafts) {
	const mixed = viewAt(viewAt(viewAt(view, "MixedInstancesPolicy"), "LaunchTemplate"), "LaunchTemplateSpecification");
	const data = launchData(viewAt(view, "LaunchTemplate"), drafts) ?? launchData(mixed, drafts);
	const configuration = drafts.resourceOf(view.get("LaunchConfigurationName"));
	const source = data ?? (configuration === void 0 ? void 0 : viewOf(configuration));
	const [own] = source === void 0 ? [] : viewsOf(source, "NetworkInterfaces");
	const groups = firstOf(own?.get("Groups"), own?.get("GroupSet"), source?.get("SecurityGroupIds"), source?.get("SecurityGroups"));
	const asked = flagOf(own?.get("AssociatePublicIpAddress") ?? source?.get("AssociatePublicIpAddress"));
	represent(view, drafts, {
		key: "Instances",
		subnets: itemsOf(view.get("VPCZoneIdentifier")),
		groups,
		...asked !== void 0 && { isPublic: asked }
	});
}
function lambdaFunction(view, drafts) {
	const vpc = viewAt(view, "VpcConfig");
	represent(view, drafts, {
		subnets: itemsOf(vpc.get("SubnetIds")),
		groups: itemsOf(vpc.get("SecurityGroupIds")),
		type: "lambda"
	});
}
function subnetsOfService(view) {
	const network = viewAt(view, "NetworkConfiguration");
	const [plain, camel] = [viewAt(network, "AwsvpcConfiguration"), viewAt(network, "awsvpcConfiguration")];
	return firstOf(plain.get("Subnets"), camel.get("subnets"));
}
function ecsService(view, drafts) {
	const network = viewAt(view, "NetworkConfiguration");
	const [plain, camel] = [viewAt(network, "AwsvpcConfiguration"), viewAt(network, "awsvpcConfiguration")];
	represent(view, drafts, {
		subnets: subnetsOfService(view),
		groups: firstOf(plain.get("SecurityGroups"), camel.get("securityGroups")),
		isPublic: textOf$2(plain.get("AssignPublicIp") ?? camel.get("assignPublicIp")) === "ENABLED"
	});
}
/** Services whose interfaces stand in the subnets that a property names, or a subnet group. */
function serviceInterfaces(subnetsIn, groupsIn) {
	return (view, drafts) => {
		const subnets = firstOf(...subnetsIn.map((path) => valueAt$1(view, path)));
		const groups = firstOf(...groupsIn.map((path) => valueAt$1(view, path)));
		const ofGroup = subnets.flatMap((each) => subnetsOfGroup(each, drafts) ?? [each]);
		const byDefault = view.resource.declaration.type === "AWS::DMS::ReplicationInstance";
		represent(view, drafts, {
			subnets: ofGroup,
			groups,
			type: "requester_managed",
			isPublic: flagOf(view.get("PubliclyAccessible")) ?? byDefault
		});
	};
}
function valueAt$1(view, path) {
	const [first = "", ...rest] = path;
	return rest.length === 0 ? view.get(first) : valueAt$1(viewAt(view, first), rest);
}
/** The subnets of a subnet group that is made by the template; undefined where the value is none. */
function subnetsOfGroup(value, drafts) {
	const resource = drafts.resourceOf(value);
	if (resource === void 0 || !/SubnetGroup$/.test(resource.declaration.type)) return void 0;
	return itemsOf(resource.property("SubnetIds"));
}
// src/import/cloudformation/resources/databases.ts
/** Of an instance in a cluster, groups, subnets and port are the cluster's. */
function dbInstance(view, drafts) {
	const cluster = drafts.resourceOf(view.get("DBClusterIdentifier"));
	database(view, cluster === void 0 ? void 0 : viewOf(cluster), drafts);
}
/** A cluster whose instances the template does not name still answers under one address. */
function dbCluster(view, drafts) {
	if (!view.resource.stack.resources.some(({ declaration, property }) => declaration.type.endsWith("::DBInstance") && drafts.resourceOf(property("DBClusterIdentifier"))?.logicalId === view.resource.logicalId)) database(view, void 0, drafts);
}
function database(view, cluster, drafts) {
	const draft = drafts.make("DBInstances", "DBInstanceIdentifier", view.resource);
	const either = (name) => view.get(name) ?? cluster?.get(name);
	const port = integerOf(either("Port") ?? either("DBPort"));
	const engine = textOf$2(either("Engine")) ?? engineOf(view.resource.declaration.type);
	setName(draft, view).set("Engine", engine).set("AvailabilityZone", textOf$2(view.get("AvailabilityZone")));
	if (port !== void 0) draft.set("Endpoint", { Port: port });
	const subnets = (subnetsOfGroup(either("DBSubnetGroupName"), drafts) ?? []).flatMap((each) => drafts.reference(each) ?? []);
	draft.set("DBSubnetGroup", { Subnets: subnets.map(({ id }) => ({ SubnetIdentifier: id })) });
	const groups = groupsOf$2([...itemsOf(view.get("VPCSecurityGroups")), ...itemsOf(either("VpcSecurityGroupIds"))], subnets[0], view, drafts);
	if (flagOf(view.get("PubliclyAccessible")) === true) addPublicInterface(draft.id, subnets[0], groups, view, drafts);
	for (const { id, how } of groups) draft.add("VpcSecurityGroups", {
		VpcSecurityGroupId: id,
		Status: "active"
	}, void 0, { VpcSecurityGroupId: how });
}
/** AWS gives it a public address; the interface says so, as it would in an account. */
function addPublicInterface(id, subnet, groups, view, drafts) {
	const address = drafts.publicAddress();
	if (subnet === void 0 || address === void 0) return;
	drafts.add(new Draft("NetworkInterfaces", "NetworkInterfaceId", `${id}/interface`, view.placeOf())).refer("SubnetId", subnet).set("Description", "RDSNetworkInterface").set("Groups", groups.map((group) => ({ GroupId: group.id }))).set("Association", { PublicIp: address }, "assumed");
}
/** DocumentDB and Neptune have types of their own, and no property for the engine. */
function engineOf(type) {
	if (type.startsWith("AWS::DocDB")) return "docdb";
	return type.startsWith("AWS::Neptune") ? "neptune" : void 0;
}
// src/import/cloudformation/resources/load-balancers.ts
function zonesOf$1(subnets, drafts) {
	return subnets.map(({ id }) => {
		const zone = drafts.find("Subnets", id)?.get("AvailabilityZone");
		return withoutUndefined({
			SubnetId: id,
			ZoneName: zone
		});
	});
}
function loadBalancer(view, drafts) {
	const draft = drafts.make("LoadBalancers", "LoadBalancerArn", view.resource);
	const type = textOf$2(view.get("Type")) ?? "application";
	const mappings = viewsOf(view, "SubnetMappings");
	const named = itemsOf(view.get("Subnets")).flatMap((each) => drafts.reference(each) ?? []);
	const mapped = mappings.flatMap((each) => drafts.reference(each.get("SubnetId")) ?? []);
	const subnets = mapped.length > 0 ? mapped : named;
	const vpc = drafts.find("Subnets", subnets[0]?.id)?.get("VpcId");
	const groups = itemsOf(view.get("SecurityGroups"));
	const addresses = mappings.map((each) => {
		const isElastic = each.get("AllocationId") !== void 0;
		return withoutUndefined({
			AllocationId: isElastic ? drafts.reference(each.get("AllocationId"))?.id : void 0,
			IpAddress: isElastic ? elasticAddressOf(each.get("AllocationId"), drafts) : void 0,
			PrivateIPv4Address: textOf$2(each.get("PrivateIPv4Address"))
		});
	});
	const zones = zonesOf$1(subnets, drafts).map((zone, index) => {
		const address = addresses[index];
		return address === void 0 || Object.keys(address).length === 0 ? zone : {
			...zone,
			LoadBalancerAddresses: [address]
		};
	});
	setName(draft, view).set("LoadBalancerName", textOf$2(view.get("Name"))).set("Type", type).set("Scheme", textOf$2(view.get("Scheme")) ?? "internet-facing").set("IpAddressType", textOf$2(view.get("IpAddressType"))).set("VpcId", vpc, "joined").set("State", { Code: "active" }).set("AvailabilityZones", zones, "joined");
	const own = type === "application" || groups.length > 0 ? groupsOf$2(groups, subnets[0], view, drafts) : [];
	draft.set("SecurityGroups", own.map(({ id }) => id), "joined");
	for (const attribute of viewsOf(view, "LoadBalancerAttributes")) {
		const key = textOf$2(attribute.get("Key"));
		if (key !== "load_balancing.cross_zone.enabled") continue;
		draft.add("Attributes", {
			Key: key,
			Value: textOf$2(attribute.get("Value")) ?? "false"
		});
	}
}
function textsAt(view, name, members) {
	if (view.get(name) === void 0) return void 0;
	const inside = viewAt(view, name);
	return withoutUndefined(Object.fromEntries(members.map((member) => [member, textOf$2(inside.get(member))])));
}
/** Actions that lead on, and those with which the load balancer answers itself. */
function actionsOf(view, name, drafts) {
	return viewsOf(view, name).map((action) => {
		const groups = viewsOf(viewAt(action, "ForwardConfig"), "TargetGroups").map((each) => withoutUndefined({
			TargetGroupArn: drafts.reference(each.get("TargetGroupArn"))?.id,
			Weight: integerOf(each.get("Weight"))
		}));
		return withoutUndefined({
			Type: textOf$2(action.get("Type")),
			Order: integerOf(action.get("Order")),
			TargetGroupArn: drafts.reference(action.get("TargetGroupArn"))?.id,
			ForwardConfig: groups.length === 0 ? void 0 : { TargetGroups: groups },
			RedirectConfig: textsAt(action, "RedirectConfig", [
				"Protocol",
				"Host",
				"Port",
				"Path",
				"Query"
			]),
			FixedResponseConfig: textsAt(action, "FixedResponseConfig", ["StatusCode"])
		});
	});
}
function listener(view, drafts) {
	const draft = drafts.make("Listeners", "ListenerArn", view.resource);
	draft.refer("LoadBalancerArn", drafts.reference(view.get("LoadBalancerArn"))).set("Port", integerOf(drafts.known(view.get("Port"), view.placeOf("Port"), "Port", draft.id))).set("Protocol", textOf$2(view.get("Protocol"))).set("DefaultActions", actionsOf(view, "DefaultActions", drafts), "joined");
}
function listenerRule(view, drafts) {
	const conditions = viewsOf(view, "Conditions").map((each) => {
		const values = [...itemsOf(each.get("Values")), ...[
			"HostHeaderConfig",
			"PathPatternConfig",
			"SourceIpConfig",
			"HttpRequestMethodConfig"
		].flatMap((name) => itemsOf(viewAt(each, name).get("Values")))];
		return withoutUndefined({
			Field: textOf$2(each.get("Field")),
			Values: values.flatMap((value) => textOf$2(value) ?? [])
		});
	});
	drafts.make("Rules", "RuleArn", view.resource).refer("ListenerArn", drafts.reference(view.get("ListenerArn"))).set("Priority", textOf$2(view.get("Priority"))).set("IsDefault", false).set("Conditions", conditions).set("Actions", actionsOf(view, "Actions", drafts), "joined");
}
function targetGroup(view, drafts) {
	const draft = drafts.make("TargetGroups", "TargetGroupArn", view.resource);
	setName(draft, view).refer("VpcId", drafts.reference(view.get("VpcId"))).set("TargetGroupName", textOf$2(view.get("Name"))).set("Protocol", textOf$2(view.get("Protocol"))).set("Port", integerOf(drafts.known(view.get("Port"), view.placeOf("Port"), "Port", draft.id))).set("TargetType", textOf$2(view.get("TargetType")) ?? "instance").set("HealthCheckEnabled", flagOf(view.get("HealthCheckEnabled"))).set("HealthCheckPort", textOf$2(view.get("HealthCheckPort")) ?? "traffic-port").set("HealthCheckPath", textOf$2(view.get("HealthCheckPath"))).set("Targets", []).set("HealthCheckProtocol", textOf$2(view.get("HealthCheckProtocol"))).set("IpAddressType", textOf$2(view.get("IpAddressType")));
	for (const attribute of viewsOf(view, "TargetGroupAttributes")) {
		const [key, value] = [textOf$2(attribute.get("Key")), textOf$2(attribute.get("Value"))];
		if (key !== void 0 && value !== void 0) draft.add("Attributes", {
			Key: key,
			Value: value
		});
	}
	for (const target of viewsOf(view, "Targets")) {
		const reference = drafts.reference(target.get("Id"));
		if (reference === void 0) continue;
		const port = integerOf(target.get("Port"));
		const described = withoutUndefined({
			Id: targetId(reference, drafts),
			Port: port,
			AvailabilityZone: textOf$2(target.get("AvailabilityZone"))
		});
		draft.add("Targets", described, target.placeOf(), { Id: reference.how });
	}
}
/** A target that is named by an address of what the template makes is that: its address is known only then. */
function targetId({ id, resource }, drafts) {
	const own = resource === void 0 ? id : drafts.idOf(resource);
	return [
		"Instances",
		"NetworkInterfaces",
		"LoadBalancers"
	].some((key) => drafts.find(key, own) !== void 0) ? own : id;
}
/** Auto Scaling groups and services register what stands for them with their target groups. */
function registerScalingGroup(view, drafts) {
	const instances = representativeIds$1(view, drafts, itemsOf(view.get("VPCZoneIdentifier")));
	for (const group of itemsOf(view.get("TargetGroupARNs"))) register(group, instances, void 0, view, drafts);
	for (const name of itemsOf(view.get("LoadBalancerNames"))) {
		const balancer = drafts.find("LoadBalancerDescriptions", drafts.reference(name)?.id);
		for (const id of instances) balancer?.add("Instances", { InstanceId: id }, view.placeOf());
	}
}
function registerService(view, drafts) {
	const tasks = representativeIds$1(view, drafts, subnetsOfService(view));
	for (const each of viewsOf(view, "LoadBalancers")) {
		const port = integerOf(each.get("ContainerPort"));
		register(each.get("TargetGroupArn"), tasks, port, view, drafts);
	}
}
function register(group, targets, port, view, drafts) {
	const draft = drafts.find("TargetGroups", drafts.reference(group)?.id);
	for (const id of targets) draft?.add("Targets", withoutUndefined({
		Id: id,
		Port: port
	}), view.placeOf(), { Id: "joined" });
}
function classicLoadBalancer(view, drafts) {
	const draft = drafts.make("LoadBalancerDescriptions", "LoadBalancerName", view.resource);
	const subnets = itemsOf(view.get("Subnets")).flatMap((each) => drafts.reference(each) ?? []);
	const groups = groupsOf$2(itemsOf(view.get("SecurityGroups")), subnets[0], view, drafts);
	const listeners = viewsOf(view, "Listeners").map((each) => ({ Listener: withoutUndefined({
		Protocol: textOf$2(each.get("Protocol")),
		LoadBalancerPort: integerOf(each.get("LoadBalancerPort")),
		InstanceProtocol: textOf$2(each.get("InstanceProtocol")) ?? textOf$2(each.get("Protocol")),
		InstancePort: integerOf(each.get("InstancePort"))
	}) }));
	const instances = itemsOf(view.get("Instances")).flatMap((each) => drafts.reference(each)?.id ?? []);
	setName(draft, view).set("Scheme", textOf$2(view.get("Scheme")) ?? "internet-facing").set("VPCId", drafts.find("Subnets", subnets[0]?.id)?.get("VpcId"), "joined").set("Subnets", subnets.map(({ id }) => id), "joined").set("SecurityGroups", groups.map(({ id }) => id), "joined").set("ListenerDescriptions", listeners).set("Instances", []).set("HealthCheck", textsAt(view, "HealthCheck", ["Target"])).set("Attributes", [{
		Key: "load_balancing.cross_zone.enabled",
		Value: String(flagOf(view.get("CrossZone")) ?? false)
	}]);
	for (const id of instances) draft.add("Instances", { InstanceId: id });
}
// src/import/cloudformation/resources/types.ts
/** What refers to something is read in a later round. */
var ROUNDS = [
	/* @__PURE__ */ new Map([["AWS::EC2::VPC", vpc]]),
	/* @__PURE__ */ new Map([
		["AWS::EC2::VPCCidrBlock", vpcCidrBlock],
		["AWS::EC2::Subnet", subnet],
		["Custom::IpamSubnet", subnet],
		["AWS::EC2::InternetGateway", internetGateway],
		["AWS::EC2::EgressOnlyInternetGateway", egressOnlyInternetGateway],
		["AWS::EC2::VPNGateway", vpnGateway],
		["AWS::EC2::EIP", elasticIp],
		["AWS::EC2::RouteTable", routeTable],
		["AWS::EC2::NetworkAcl", networkAcl],
		["AWS::EC2::PrefixList", prefixList]
	]),
	/* @__PURE__ */ new Map([
		["AWS::EC2::SubnetCidrBlock", subnetCidrBlock],
		["AWS::EC2::VPCGatewayAttachment", gatewayAttachment],
		["AWS::EC2::NatGateway", natGateway],
		["AWS::EC2::SecurityGroup", securityGroup],
		["AWS::EC2::VPCPeeringConnection", peering],
		["AWS::EC2::TransitGateway", transitGateway],
		["AWS::EC2::CustomerGateway", customerGateway],
		["AWS::EC2::NetworkInterface", networkInterface]
	]),
	/* @__PURE__ */ new Map([
		["AWS::EC2::Route", route],
		["AWS::EC2::SubnetRouteTableAssociation", subnetRouteTableAssociation],
		["AWS::EC2::GatewayRouteTableAssociation", gatewayRouteTableAssociation],
		["AWS::EC2::NetworkAclEntry", networkAclEntry],
		["AWS::EC2::SubnetNetworkAclAssociation", subnetNetworkAclAssociation],
		["AWS::EC2::SecurityGroupIngress", securityGroupIngress],
		["AWS::EC2::SecurityGroupEgress", securityGroupEgress],
		["AWS::EC2::SecurityGroupVpcAssociation", securityGroupVpcAssociation],
		["Custom::VpcRestrictDefaultSG", emptiedDefaultGroup],
		["AWS::EC2::TransitGatewayAttachment", transitGatewayAttachment],
		["AWS::EC2::TransitGatewayVpcAttachment", transitGatewayAttachment],
		["AWS::EC2::TransitGatewayPeeringAttachment", transitGatewayPeering],
		["AWS::EC2::TransitGatewayRouteTable", transitGatewayRouteTable],
		["AWS::EC2::VPNConnection", vpnConnection],
		["AWS::EC2::VPCEndpoint", vpcEndpoint],
		["AWS::NetworkFirewall::Firewall", firewall],
		["AWS::EC2::Instance", instance],
		["AWS::RDS::DBInstance", dbInstance],
		["AWS::RDS::DBCluster", dbCluster],
		["AWS::DocDB::DBInstance", dbInstance],
		["AWS::DocDB::DBCluster", dbCluster],
		["AWS::Neptune::DBInstance", dbInstance],
		["AWS::Neptune::DBCluster", dbCluster],
		["AWS::ElasticLoadBalancingV2::LoadBalancer", loadBalancer],
		["AWS::ElasticLoadBalancingV2::TargetGroup", targetGroup],
		["AWS::AutoScaling::AutoScalingGroup", autoScalingGroup],
		["AWS::Lambda::Function", lambdaFunction],
		["AWS::Serverless::Function", lambdaFunction],
		["AWS::ECS::Service", ecsService],
		["AWS::EFS::MountTarget", serviceInterfaces([["SubnetId"]], [["SecurityGroups"]])],
		["AWS::EKS::Cluster", serviceInterfaces([["ResourcesVpcConfig", "SubnetIds"]], [["ResourcesVpcConfig", "SecurityGroupIds"]])],
		["AWS::DMS::ReplicationInstance", serviceInterfaces([["ReplicationSubnetGroupIdentifier"]], [["VpcSecurityGroupIds"]])],
		["AWS::Redshift::Cluster", serviceInterfaces([["ClusterSubnetGroupName"]], [["VpcSecurityGroupIds"]])],
		["AWS::ElastiCache::ReplicationGroup", serviceInterfaces([["CacheSubnetGroupName"]], [["SecurityGroupIds"]])],
		["AWS::ElastiCache::CacheCluster", serviceInterfaces([["CacheSubnetGroupName"]], [["VpcSecurityGroupIds"]])]
	]),
	/* @__PURE__ */ new Map([
		["AWS::EC2::NetworkInterfaceAttachment", networkInterfaceAttachment],
		["AWS::EC2::TransitGatewayRouteTableAssociation", transitGatewayAssociation],
		["AWS::EC2::TransitGatewayRouteTablePropagation", transitGatewayPropagation],
		["AWS::EC2::TransitGatewayRoute", transitGatewayRoute],
		["AWS::EC2::VPNConnectionRoute", vpnConnectionRoute],
		["AWS::EC2::VPNGatewayRoutePropagation", routePropagation],
		["AWS::ElasticLoadBalancingV2::Listener", listener],
		["AWS::ElasticLoadBalancingV2::ListenerRule", listenerRule],
		["AWS::ElasticLoadBalancing::LoadBalancer", classicLoadBalancer],
		["AWS::EC2::FlowLog", flowLog]
	]),
	/* @__PURE__ */ new Map([
		["AWS::AutoScaling::AutoScalingGroup", registerScalingGroup],
		["AWS::ECS::Service", registerService],
		["AWS::EC2::EIP", elasticIpAssociation],
		["AWS::EC2::EIPAssociation", elasticIpAssociation]
	])
];
var READ = new Set(ROUNDS.flatMap((round) => [...round.keys()]));
/** Parts of a network, or of what stands in one, that are named in the report where they are left out. */
var OF_NETWORKS = /^AWS::(EC2::(Transit|VPC|Vpc|Local|Carrier|ClientVpn|RouteServer|InstanceConnect|IPAM|TrafficMirror|VerifiedAccess|SecurityGroup|Network(Interface|Acl))|ElasticLoadBalancing|NetworkFirewall::Firewall$|NetworkManager|DirectConnect|GlobalAccelerator|VpcLattice|Route53Resolver::ResolverEndpoint|RDS::DBProxy|MSK::|AmazonMQ::Broker|OpenSearchService::Domain|Elasticsearch::Domain|FSx::|WorkSpaces::|AppStream|Batch::ComputeEnvironment|EKS::Nodegroup|ElastiCache::ServerlessCache|MemoryDB::Cluster|SageMaker::NotebookInstance|Transfer::Server)/;
/** Types that say something of packets only through others, which are read: nothing is lost with them. */
var PARTS = /* @__PURE__ */ new Set([
	"AWS::EC2::VPCDHCPOptionsAssociation",
	"AWS::EC2::NetworkInterfacePermission",
	"AWS::CloudFormation::Stack"
]);
/** What becomes of resources of a type. */
function fateOf(type) {
	if (READ.has(type)) return "read";
	if (PARTS.has(type)) return "not-needed";
	if (type === "AWS::Serverless::Application") return "not-expanded";
	if (/^AWS::CloudFormation::(CustomResource|Macro)$|^Custom::/.test(type)) return "custom";
	return OF_NETWORKS.test(type) ? "not-modelled" : "not-needed";
}
// src/import/cloudformation/describe.ts
/** Turns the resources of all stacks into what describe calls would print of them once they are made. */
function describeStacks(resources, blocks, run) {
	const drafts = new Drafts(resources, blocks);
	for (const round of ROUNDS) for (const resource of resources) {
		const read = round.get(resource.declaration.type);
		if (read !== void 0 && !run.isSpent) read(viewOf(resource), drafts);
	}
	addDefaultRules(drafts);
	for (const resource of resources) {
		const { type } = resource.declaration;
		switch (fateOf(type)) {
			case "not-modelled":
				drafts.ignored("not-modelled", resource.place, type);
				break;
			case "custom":
				drafts.ignored("custom-resource", resource.place, type.slice(0, 80));
				break;
			case "not-expanded":
				drafts.ignored("macro", resource.place, type);
				break;
			case "not-needed": drafts.ignored("not-needed", resource.place, "Resources");
		}
	}
	const [first] = resources;
	return {
		described: {
			items: drafts.describe(),
			lists: first === void 0 ? [] : wholeLists(first.place)
		},
		findings: drafts.findings
	};
}
/** A template says all there is of these: what it does not have, AWS makes. */
function wholeLists(place) {
	return ["RouteTables", "NetworkAcls"].map((key) => ({
		key,
		place,
		hasMore: false
	}));
}
// src/import/cloudformation/run.ts
/** Far more than the largest template that CloudFormation takes, and a second or so of work. */
var MOST_STEPS$1 = 15e5;
/** How deep expressions, conditions and stacks may need each other. */
var DEEPEST$1 = 400;
/** What the evaluation of all templates of an input shares: its limits, and what there is to say. */
var Run = class {
	#findings = /* @__PURE__ */ new Map();
	#active = [];
	#steps = 0;
	#depth = 0;
	get findings() {
		return [...this.#findings.values()];
	}
	spend(steps) {
		this.#steps += steps;
		return this.#steps <= MOST_STEPS$1;
	}
	get isSpent() {
		return this.#steps > MOST_STEPS$1;
	}
	deeper(template, at, work) {
		if (this.#depth >= DEEPEST$1) {
			this.failed(template, "too-deep", at);
			return;
		}
		this.#depth++;
		const result = work();
		this.#depth--;
		return result;
	}
	/** Does work that must not need itself. Where it does, gives nothing, and an error that names the whole circle. */
	once({ template, key, label, at }, work) {
		const start = this.#active.findIndex((each) => each.key === key);
		if (start !== -1) {
			const path = [...this.#active.slice(start).map((each) => each.label), label].join(" → ");
			this.failed(template, "template-cycle", at, { path: path.slice(0, 500) });
			return;
		}
		this.#active.push({
			key,
			label
		});
		const result = this.deeper(template, at, work);
		this.#active.pop();
		return result;
	}
	failed(template, code, at, params = {}) {
		this.#add(JSON.stringify([
			code,
			params,
			template.file,
			at
		]), () => failed(code, template.placeOf(at), params));
	}
	/** One and the same assumption is said once, at the first place that needs it. */
	assumed(template, code, at, params = {}) {
		this.#add(JSON.stringify([
			code,
			params,
			template.file
		]), () => assumed(code, template.placeOf(at), params));
	}
	ignored(template, code, at, what) {
		this.#add(JSON.stringify([
			code,
			what,
			template.file,
			at
		]), () => ignored(code, template.placeOf(at), what));
	}
	#add(key, finding) {
		if (!this.#findings.has(key) && this.#findings.size < MOST_FINDINGS) this.#findings.set(key, finding());
	}
};
/** The report keeps fewer. */
var MOST_FINDINGS = 5e3;
// src/import/cloudformation/blocks.ts
var DEFAULT_VPC_LENGTH = 16;
var DEFAULT_SUBNET_LENGTH = 24;
/** Of each kind: no account has more. */
var MOST_BLOCKS$1 = 256;
/** Assumes blocks for one input: IPv4 without overlap, IPv6 for documentation. */
function assumedBlocks() {
	const ofVpcs = /* @__PURE__ */ new Map();
	const ofSubnets = /* @__PURE__ */ new Map();
	const ipv6 = /* @__PURE__ */ new Map();
	const cut = /* @__PURE__ */ new Set();
	const further = /* @__PURE__ */ new WeakMap();
	const ofVpc = (vpc) => {
		const given = vpc.property("CidrBlock");
		if (given !== void 0) return given;
		const earlier = ofVpcs.get(keyOf$1(vpc));
		if (earlier !== void 0) return earlier;
		if (ofVpcs.size >= MOST_BLOCKS$1) return void 0;
		const taken = [...ofVpcs.values(), ...givenIn(vpc, ["AWS::EC2::VPC"])].flatMap((text) => blockOrNone(text) ?? []);
		const block = formatCidr(freeVpcBlock(lengthOf(vpc, DEFAULT_VPC_LENGTH, 16), taken));
		ofVpcs.set(keyOf$1(vpc), block);
		sayAssumed(vpc, block);
		return block;
	};
	/** All of a VPC at once, so that who asks first makes no difference. */
	const cutSubnets = (vpc, whole) => {
		const own = vpc.stack.resources.filter((each) => isSubnet(each) && keyOf$1(vpcOf$2(each)) === keyOf$1(vpc));
		const taken = givenIn(vpc, ["AWS::EC2::Subnet"]).flatMap((text) => blockOrNone(text) ?? []);
		for (const each of own.filter(isOfIpam).slice(0, MOST_BLOCKS$1)) {
			if (each.property("CidrBlock") !== void 0) continue;
			const free = firstFree(whole, lengthOf(each, DEFAULT_SUBNET_LENGTH, 16), taken);
			if (free === void 0) continue;
			taken.push(free);
			ofSubnets.set(keyOf$1(each), formatCidr(free));
			sayAssumed(each, formatCidr(free));
		}
	};
	const ofSubnet = (subnet) => {
		const given = subnet.property("CidrBlock");
		if (given !== void 0) return given;
		if (!isOfIpam(subnet)) return void 0;
		const vpc = vpcOf$2(subnet);
		const whole = vpc === void 0 ? void 0 : blockOrNone(textOf$2(ofVpc(vpc)));
		if (vpc === void 0 || whole?.family !== 4) return void 0;
		if (!cut.has(keyOf$1(vpc))) {
			cut.add(keyOf$1(vpc));
			cutSubnets(vpc, whole);
		}
		return ofSubnets.get(keyOf$1(subnet));
	};
	const ipv6OfVpc = (vpc) => {
		const byVpc = further.get(vpc.stack) ?? furtherBlocks(vpc.stack);
		further.set(vpc.stack, byVpc);
		const blocks = (byVpc.get(keyOf$1(vpc)) ?? []).flatMap((resource) => {
			const given = resource.property("Ipv6CidrBlock");
			if (given !== void 0) return [given];
			if (!(textOf$2(resource.property("AmazonProvidedIpv6CidrBlock")) === "true") && resource.property("Ipv6IpamPoolId") === void 0) return [];
			const earlier = ipv6.get(keyOf$1(resource));
			if (earlier !== void 0) return [earlier];
			if (ipv6.size >= MOST_BLOCKS$1) return [];
			const written = assumedIpv6OfVpc(ipv6.size + 1);
			ipv6.set(keyOf$1(resource), written);
			sayAssumed(resource, written);
			return [written];
		});
		return blocks.length === 0 ? void 0 : blocks;
	};
	return {
		ofVpc,
		ofSubnet,
		ipv6OfVpc,
		isAssumed: (resource) => [
			ofVpcs,
			ofSubnets,
			ipv6
		].some((map) => map.has(keyOf$1(resource)))
	};
}
function keyOf$1(resource) {
	return resource === void 0 ? "" : `${resource.stack.path} ${resource.logicalId}`;
}
/** The further blocks that a stack gives its VPCs. */
function furtherBlocks({ resources }) {
	const byVpc = /* @__PURE__ */ new Map();
	for (const resource of resources) {
		if (resource.declaration.type !== "AWS::EC2::VPCCidrBlock") continue;
		const key = keyOf$1(vpcOf$2(resource));
		byVpc.set(key, [...byVpc.get(key) ?? [], resource]);
	}
	return byVpc;
}
function sayAssumed({ stack, declaration, logicalId }, cidr) {
	stack.assumed("block-assumed", declaration.at, {
		id: logicalId,
		cidr
	});
}
function isSubnet({ declaration }) {
	return declaration.type === "AWS::EC2::Subnet" || declaration.type === "Custom::IpamSubnet";
}
function isOfIpam(subnet) {
	return subnet.property("Ipv4IpamPoolId") !== void 0 || subnet.property("ipamAllocation") !== void 0;
}
/** The VPC that a resource of the same stack names. */
function vpcOf$2(resource) {
	const vpc = resource.property("VpcId") ?? resource.property("vpcId");
	if (!isToken(vpc) || vpc.token !== "resource" || vpc.stack !== resource.stack.path) return void 0;
	return resource.stack.resource(vpc.logicalId);
}
function lengthOf(resource, usual, shortest) {
	const allocation = resource.property("ipamAllocation");
	const written = integerOf(resource.property("Ipv4NetmaskLength")) ?? (isMap(allocation) ? integerOf(allocation.get("netmaskLength")) : void 0);
	return Math.min(28, Math.max(shortest, written ?? usual));
}
/** Blocks that stand in the template as they are: an expression might need the very block that is looked for. */
function givenIn({ stack }, types) {
	return stack.resources.flatMap(({ declaration: { type, properties } }) => {
		if (!types.includes(type) || typeof properties !== "object" || properties === null) return [];
		const block = "CidrBlock" in properties ? properties["CidrBlock"] : void 0;
		return typeof block === "string" ? [block] : [];
	});
}
// src/import/cloudformation/conditions.ts
/**
* Whether a condition holds; undefined where that depends on something from outside. `And` and `Or` need not know all
* of their parts.
*/
function conditionOf(node, scope) {
	return scope.stack.deeper(scope.at, () => read(node, scope));
}
function read(node, scope) {
	if (!isObject(node)) return fromValue(scope.evaluate(node), scope);
	const [name = "", ...others] = Object.keys(node);
	const argument = field(node, name) ?? null;
	const parts = isList$1(argument) ? argument : [argument];
	const nested = (part, index) => conditionOf(part, inside(scope, name, index));
	if (others.length > 0) return wrong(scope);
	switch (name) {
		case "Condition": return typeof argument === "string" ? scope.stack.condition(argument, scope.at) : wrong(scope);
		case "Fn::Equals": {
			if (parts.length !== 2) return wrong(scope);
			const [a, b] = parts.map((part, index) => scope.evaluate(part, name, index));
			return equalTexts(a, b);
		}
		case "Fn::Not": {
			const [only] = parts;
			const held = only === void 0 ? wrong(scope) : nested(only, 0);
			return held === void 0 ? void 0 : !held;
		}
		case "Fn::And": return all(parts.map(nested));
		case "Fn::Or": return not(all(parts.map((part, index) => not(nested(part, index)))));
		default: return fromValue(scope.evaluate(node), scope);
	}
}
function inside(scope, ...path) {
	return {
		...scope,
		evaluate: (node, ...rest) => scope.evaluate(node, ...path, ...rest)
	};
}
function not(held) {
	return held === void 0 ? void 0 : !held;
}
function all(parts) {
	if (parts.includes(false)) return false;
	return parts.includes(void 0) ? void 0 : true;
}
function fromValue(value, scope) {
	if (typeof value === "boolean") return value;
	if (value === "true" || value === "false") return value === "true";
	if (isToken(value)) return void 0;
	return wrong(scope);
}
function wrong(scope) {
	scope.malformed();
}
/** What a condition waits for: the names of the parameters and imports without a value in it. */
function unknownsIn(node, scope) {
	const names = /* @__PURE__ */ new Set();
	const visit = (part) => {
		if (isList$1(part)) for (const each of part) visit(each);
		if (!isObject(part)) return;
		if (typeof field(part, "Ref") === "string") {
			const value = scope.evaluate(part);
			if (isToken(value)) names.add(nameOf$2(value));
		} else for (const each of Object.values(part)) visit(each);
	};
	visit(node);
	return [...names];
}
// src/import/cloudformation/zones.ts
/** The number of Availability Zones that each Region offers to new accounts; others have three. */
var COUNTS = /* @__PURE__ */ new Map([
	["us-east-1", 6],
	["us-west-2", 4],
	["us-west-1", 2],
	["ap-northeast-2", 4],
	["ca-west-1", 3]
]);
var USUAL = 3;
var LETTERS = [
	"a",
	"b",
	"c",
	"d",
	"e",
	"f"
];
/** The names of a Region's zones, by letter. Which an account really has, only AWS knows. */
function zonesOf(region) {
	return LETTERS.slice(0, COUNTS.get(region) ?? USUAL).map((letter) => `${region}${letter}`);
}
// src/import/cloudformation/functions.ts
/** The longest text that an expression may give. CloudFormation's own limits are far below. */
var LONGEST_TEXT$1 = 1e5;
var MOST_BLOCKS = 256;
var ref = (argument, { stack, at, malformed }) => typeof argument === "string" ? stack.ref(argument, at) : malformed();
/** `A.B` or `[A, B]`; the attribute may have dots of its own, and in the long form be a parameter. */
var getAtt = (argument, { stack, at, evaluate, malformed }) => {
	if (typeof argument === "string") {
		const dot = argument.indexOf(".");
		return dot <= 0 ? malformed() : stack.attribute(argument.slice(0, dot), argument.slice(dot + 1), at);
	}
	if (!isList$1(argument)) return malformed();
	const [logicalId, ...rest] = argument.map((part, index) => textOf$2(evaluate(part, index)));
	if (logicalId === void 0 || rest.length === 0 || rest.includes(void 0)) return malformed();
	return stack.attribute(logicalId, rest.join("."), at);
};
/** `${Parameter}`, `${Resource.Attribute}`, `${AWS::Region}`, `${!literal}`; the names of the map come first. */
var sub = (argument, { stack, at, evaluate, malformed }) => {
	const [template, names = {}] = isList$1(argument) ? argument : [argument];
	if (typeof template !== "string" || !isObject(names)) return malformed();
	const parts = [];
	let end = 0;
	for (const { 0: whole, 1: name = "", index } of template.matchAll(/\$\{([^}]*)\}/g)) {
		parts.push(template.slice(end, index));
		end = index + whole.length;
		if (name.startsWith("!")) {
			parts.push(`\${${name.slice(1)}}`);
			continue;
		}
		const own = Object.hasOwn(names, name.trim()) ? field(names, name.trim()) : void 0;
		const value = own === void 0 ? named(name.trim()) : evaluate(own, 1, name.trim());
		const inner = partsOf(value);
		if (inner === void 0) return value === void 0 ? void 0 : malformed();
		parts.push(...inner);
		if (!stack.spend(inner.length)) return WRONG;
	}
	parts.push(template.slice(end));
	return bounded(parts, {
		stack,
		at
	});
	function named(name) {
		const dot = name.indexOf(".");
		return dot <= 0 ? stack.ref(name, at) : stack.attribute(name.slice(0, dot), name.slice(dot + 1), at);
	}
};
var join = (argument, { stack, at, evaluate, malformed }) => {
	if (!isList$1(argument)) return malformed();
	const [delimiter, list] = argument;
	const values = evaluate(list, 1);
	if (typeof delimiter !== "string") return malformed();
	if (isToken(values)) return values;
	if (!isList(values)) return malformed();
	const parts = [];
	for (const [index, value] of values.entries()) {
		const inner = partsOf(value);
		if (inner === void 0) return malformed();
		if (index > 0) parts.push(delimiter);
		parts.push(...inner);
		if (!stack.spend(inner.length)) return WRONG;
	}
	return bounded(parts, {
		stack,
		at
	});
};
var split = (argument, { stack, evaluate, malformed }) => {
	if (!isList$1(argument)) return malformed();
	const [delimiter, source] = argument;
	const value = evaluate(source, 1);
	const parts = partsOf(value);
	if (typeof delimiter !== "string" || delimiter === "") return malformed();
	if (parts === void 0) return value === void 0 ? void 0 : malformed();
	if (isToken(value) && value.token !== "text") return value;
	const pieces = splitParts(parts, delimiter);
	return stack.spend(pieces.length) ? pieces : WRONG;
};
var select = (argument, { stack, at, evaluate, malformed }) => {
	if (!isList$1(argument)) return malformed();
	const index = textOf$2(evaluate(argument[0], 0));
	const list = evaluate(argument[1], 1);
	if (isToken(list)) return outsideOf(list, index ?? "");
	if (index === void 0 || !/^\d{1,9}$/.test(index) || !isList(list)) return malformed();
	const found = list[Number(index)];
	if (found === void 0) {
		stack.failed("select-range", at, {
			index: Number(index),
			count: list.length
		});
		return WRONG;
	}
	return found;
};
/** An item of a list that nobody knows. */
function outsideOf(list, index) {
	if (!isToken(list)) return WRONG;
	if (list.token === "resource") return {
		...list,
		attribute: `${list.attribute ?? ""}[${index}]`
	};
	return list.token === "outside" ? outside(list.kind, `${list.name}[${index}]`) : list;
}
var condition = (argument, scope) => typeof argument === "string" ? scope.stack.condition(argument, scope.at) : scope.malformed();
var iff = (argument, { stack, at, evaluate, malformed }) => {
	if (!isList$1(argument) || argument.length !== 3) return malformed();
	const [name, yes, no] = argument;
	if (typeof name !== "string") return malformed();
	return stack.condition(name, at) ? evaluate(yes, 1) : evaluate(no, 2);
};
/** With the language extensions, a third item `{DefaultValue: …}`. */
var findInMap = (argument, { stack, at, evaluate, malformed }) => {
	if (!isList$1(argument)) return malformed();
	const keys = argument.slice(0, 3).map((part, index) => evaluate(part, index));
	const [map, top, second] = keys.map(textOf$2);
	const fallback = isObject(argument[3]) ? field(argument[3], "DefaultValue") : void 0;
	const found = map === void 0 || top === void 0 || second === void 0 ? void 0 : stack.mapping(map, top, second);
	if (found !== void 0) return evaluate(found);
	if (fallback !== void 0) return evaluate(fallback, 3, "DefaultValue");
	const unknown = keys.find(isToken);
	if (unknown !== void 0) return outside("parameter", nameOf$2(unknown));
	if (keys.length < 3) return malformed();
	stack.failed("map-key", at, { key: [
		map,
		top,
		second
	].join(".").slice(0, 200) });
	return WRONG;
};
var getAzs = (argument, { stack, at, evaluate }) => {
	const asked = textOf$2(evaluate(argument));
	const region = asked === void 0 || asked === "" ? stack.region : asked;
	const zones = zonesOf(region);
	stack.assumed("zones-assumed", at, {
		region,
		zones: zones.join(", ")
	});
	return zones;
};
/** `[block, count, hostBits]`: as many blocks, one after the other. IPv4 without the last has no default but 8 is usual. */
var cidr = (argument, scope) => {
	const { evaluate, malformed } = scope;
	if (!isList$1(argument)) return malformed();
	const [block, count, bits] = argument.map((part, index) => evaluate(part, index));
	const unknown = [
		block,
		count,
		bits
	].find(isToken);
	if (unknown !== void 0) return outside("parameter", nameOf$2(unknown));
	const parsed = parseCidr(textOf$2(block) ?? "");
	const wanted = Number(textOf$2(count) ?? NaN);
	if (!parsed.ok || !Number.isInteger(wanted) || wanted < 1 || wanted > MOST_BLOCKS) return malformed();
	const { cidr: whole } = parsed.value;
	const hostBits = Number(textOf$2(bits) ?? (whole.family === 4 ? 8 : 64));
	const prefixLength = (whole.family === 4 ? 32 : 128) - hostBits;
	if (!Number.isInteger(hostBits) || hostBits < 1 || prefixLength < whole.prefixLength) return malformed();
	const each = 1n << BigInt(hostBits);
	if (BigInt(wanted) * each > sizeOf(whole)) return malformed();
	return Array.from({ length: wanted }, (_, index) => formatCidr(cidrOf(addressIn(whole, BigInt(index) * each), prefixLength)));
};
function addressIn({ network }, offset) {
	const address = BigInt(network) + offset;
	return typeof network === "number" ? Number(address) : address;
}
var importValue = (argument, { stack, at, evaluate }) => stack.importValue(evaluate(argument), at);
var length = (argument, { evaluate, malformed }) => {
	const list = evaluate(argument);
	if (isToken(list)) return outsideOf(list, "length");
	return isList(list) ? list.length : malformed();
};
var toJsonString = (argument, { evaluate, malformed, stack }) => {
	const text = JSON.stringify(plain(evaluate(argument)));
	return text.length > LONGEST_TEXT$1 || !stack.spend(text.length / 10) ? malformed() : text;
};
function plain(value) {
	if (isToken(value)) return `{${nameOf$2(value)}}`;
	if (isList(value)) return value.map(plain);
	if (isMap(value)) return Object.fromEntries([...value].map(([key, member]) => [key, plain(member)]));
	return value ?? null;
}
/** User data and the like: nothing that a packet meets, and perhaps full of secrets. */
var base64 = () => "";
var transform = (argument, { stack, at }) => {
	const name = isObject(argument) ? field(argument, "Name") : void 0;
	const macro = typeof name === "string" ? name.slice(0, 80) : "";
	stack.ignored("macro", at, macro);
	return outside("macro", macro);
};
/** `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not`: where they are no condition but a value. */
function logic(name) {
	return (argument, scope) => conditionOf({ [name]: argument }, scope) ?? false;
}
function bounded(parts, { stack, at }) {
	if (parts.reduce((total, part) => total + (typeof part === "string" ? part.length : 1), 0) <= LONGEST_TEXT$1) return joined(parts);
	stack.failed("template-too-large", at);
	return WRONG;
}
var FUNCTIONS = /* @__PURE__ */ new Map([
	["Ref", ref],
	["Condition", condition],
	["Fn::GetAtt", getAtt],
	["Fn::Sub", sub],
	["Fn::Join", join],
	["Fn::Split", split],
	["Fn::Select", select],
	["Fn::If", iff],
	["Fn::FindInMap", findInMap],
	["Fn::GetAZs", getAzs],
	["Fn::Cidr", cidr],
	["Fn::ImportValue", importValue],
	["Fn::Length", length],
	["Fn::ToJsonString", toJsonString],
	["Fn::Base64", base64],
	["Fn::Transform", transform],
	["Fn::Equals", logic("Fn::Equals")],
	["Fn::And", logic("Fn::And")],
	["Fn::Or", logic("Fn::Or")],
	["Fn::Not", logic("Fn::Not")]
]);
/** The function that an object of one member calls; undefined where it is only an object. */
function functionOf(node) {
	if (!isObject(node)) return void 0;
	const [name, ...others] = Object.keys(node);
	if (name === void 0 || others.length > 0) return void 0;
	return name === "Ref" || name.startsWith("Fn::") || name === "Condition" && typeof field(node, name) === "string" ? [name, field(node, name) ?? null] : void 0;
}
function intrinsicFunction(name) {
	return FUNCTIONS.get(name);
}
// src/import/cloudformation/evaluate.ts
/** `{{resolve:secretsmanager:…}}`: never resolved, and never kept. */
var DYNAMIC_REFERENCE = /\{\{resolve:([a-z-]{1,20}):/;
/** What an expression comes to; undefined for `AWS::NoValue`, which removes the property or the item of the list. */
function evaluate(stack, node, at) {
	if (!stack.spend(1)) return WRONG;
	const result = stack.deeper(at, () => ({ value: valueOf(stack, node, at) }));
	return result === void 0 ? WRONG : result.value;
}
function valueOf(stack, node, at) {
	if (node === void 0 || node === null) return null;
	if (typeof node === "string") {
		const service = DYNAMIC_REFERENCE.exec(node)?.[1];
		return service === void 0 ? node : outside("dynamic-reference", `resolve:${service}`);
	}
	if (isList$1(node)) return node.flatMap((item, index) => {
		const value = evaluate(stack, item, child(at, index));
		return value === void 0 ? [] : [value];
	});
	if (!isObject(node)) return node;
	const call = functionOf(node);
	if (call !== void 0) return callOf(stack, call, at);
	const members = /* @__PURE__ */ new Map();
	for (const [key, member] of Object.entries(node)) {
		const value = evaluate(stack, member, child(at, key));
		if (value !== void 0) members.set(key, value);
	}
	return members;
}
function callOf(stack, [name, argument], at) {
	const call = intrinsicFunction(name);
	const scope = scopeAt(stack, child(at, name), name);
	if (call !== void 0) return call(argument, scope);
	stack.failed("function-unknown", at, { function: name.slice(0, 80) });
	return WRONG;
}
/** Where the argument of a function stands. */
function scopeAt(stack, at, name) {
	return {
		stack,
		at,
		evaluate: (node, ...path) => evaluate(stack, node, path.length === 0 ? at : child(at, ...path)),
		malformed: () => {
			stack.failed("function-arguments", at, { function: name });
			return WRONG;
		}
	};
}
// src/import/cloudformation/language-extensions.ts
var LOOP = "Fn::ForEach::";
/**
* Writes out the loops of `AWS::LanguageExtensions`. A collection may need parameters and mappings, never resources.
* https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
*/
function expandLoops(template, stack, evaluate) {
	const origins = /* @__PURE__ */ new Map();
	if (!JSON.stringify(template).includes(`"${LOOP}`)) return {
		template,
		origins
	};
	const sections = Object.entries(template).map(([section, members]) => {
		if (!SECTIONS.has(section) || !isObject(members)) return [section, members];
		const at = pointer(section);
		const expanded = expandMembers(members, at, {
			stack,
			evaluate
		});
		for (const [key, { origin }] of expanded) if (origin !== child(at, key)) origins.set(child(at, key), origin);
		return [section, Object.fromEntries([...expanded].map(([key, { value }]) => [key, value]))];
	});
	return {
		template: Object.fromEntries(sections),
		origins
	};
}
var SECTIONS = /* @__PURE__ */ new Set([
	"Conditions",
	"Resources",
	"Outputs"
]);
function expandMembers(members, at, context) {
	const expanded = /* @__PURE__ */ new Map();
	const add = (key, member) => {
		if (expanded.has(key)) context.stack.failed("template-key-repeated", member.origin, { key: key.slice(0, 80) });
		else expanded.set(key, member);
	};
	for (const [key, member] of Object.entries(members)) {
		const inside = child(at, key);
		if (!key.startsWith(LOOP)) add(key, {
			value: expandIn(member, inside, context),
			origin: inside
		});
		else for (const [made, value] of loop(member, inside, context)) add(made, {
			value,
			origin: inside
		});
	}
	return expanded;
}
/** Loops also stand among the properties of a resource. */
function expandIn(node, at, context) {
	if (isList$1(node)) return node.map((item, index) => expandIn(item, child(at, index), context));
	if (!isObject(node) || !context.stack.spend(1)) return node;
	if (!Object.keys(node).some((key) => key.startsWith(LOOP))) return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, expandIn(member, child(at, key), context)]));
	const members = expandMembers(node, at, context);
	return Object.fromEntries([...members].map(([key, { value }]) => [key, value]));
}
/** The members that one loop makes: `[identifier, collection, body]`. */
function loop(node, at, context) {
	const { stack, evaluate } = context;
	const [identifier, collection, body] = isList$1(node) ? node : [];
	const values = collection === void 0 ? void 0 : evaluate(collection, child(at, 1));
	if (typeof identifier !== "string" || !isObject(body) || !isList(values)) {
		stack.failed("function-arguments", at, { function: "Fn::ForEach" });
		return [];
	}
	return values.flatMap((value) => {
		const text = textOf$2(value);
		if (text === void 0 || !stack.spend(10)) return [];
		const filled = fill(body, identifier, text, stack);
		if (!isObject(filled)) return [];
		return [...expandMembers(filled, child(at, 2), context)].map(([key, member]) => [key, member.value]);
	});
}
/** The body for one value of the collection: in keys and texts as `${Id}` or `&{Id}`, and for `{Ref: Id}`. */
function fill(node, identifier, value, stack) {
	if (!stack.spend(1)) return null;
	const inText = (text) => text.replaceAll(`\${${identifier}}`, () => value).replaceAll(`&{${identifier}}`, () => value.replaceAll(/[^A-Za-z\d]/g, ""));
	if (typeof node === "string") return inText(node);
	if (isList$1(node)) return node.map((item) => fill(item, identifier, value, stack));
	if (!isObject(node)) return node;
	if (field(node, "Ref") === identifier && Object.keys(node).length === 1) return value;
	return Object.fromEntries(Object.entries(node).map(([key, member]) => [inText(key), fill(member, identifier, value, stack)]));
}
// src/import/cloudformation/parameters.ts
function isListType(type) {
	return type === "CommaDelimitedList" || /^List<|<List</.test(type);
}
/** The value is the name of a parameter in Systems Manager, whose own value nobody here knows. */
function isOpaqueType(type) {
	return type.startsWith("AWS::SSM::Parameter::Value<");
}
var ZONE = "AWS::EC2::AvailabilityZone::Name";
/** Availability Zones to take where none are given: for one parameter after the other, and all for a list. */
function proposedZones(type, earlier, region) {
	if (!type.includes(ZONE)) return void 0;
	const zones = zonesOf(region);
	return isListType(type) ? zones.join(",") : zones[earlier % zones.length];
}
function isAllowed({ type, allowedValues }, value) {
	const values = isListType(type) ? value.split(",").map((each) => each.trim()) : [value];
	if (type === "Number" && !Number.isFinite(Number(value))) return false;
	return allowedValues.length === 0 || values.every((each) => allowedValues.includes(each));
}
/** What a parameter of this type makes of a value: lists are split at their commas. */
function typed(declaration, value) {
	if (!isListType(declaration.type) || isList(value)) return value;
	if (isToken(value) && value.token !== "text") return value;
	return splitParts(partsOf(value) ?? [], ",").map((each) => textOf$2(each)?.trim() ?? each);
}
// src/import/cloudformation/attributes.ts
/** Attributes that are the same as what `Ref` gives. */
var IDS = /* @__PURE__ */ new Set([
	"Id",
	"VpcId",
	"SubnetId",
	"GroupId",
	"NatGatewayId",
	"RouteTableId",
	"InternetGatewayId",
	"AllocationId",
	"InstanceId",
	"PrefixListId",
	"VPNGatewayId",
	"CustomerGatewayId",
	"TargetGroupArn",
	"LoadBalancerArn",
	"ListenerArn",
	"TransitGatewayAttachmentId",
	"TransitGatewayRouteTableId",
	"FirewallArn",
	"LaunchTemplateId"
]);
/** Where `VpcId` is not the resource itself but the property of that name, and the like. */
var OWN_ID = /* @__PURE__ */ new Map([
	["VpcId", "AWS::EC2::VPC"],
	["SubnetId", "AWS::EC2::Subnet"],
	["InstanceId", "AWS::EC2::Instance"],
	["GroupId", "AWS::EC2::SecurityGroup"],
	["InternetGatewayId", "AWS::EC2::InternetGateway"],
	["AllocationId", "AWS::EC2::EIP"],
	["NatGatewayId", "AWS::EC2::NatGateway"],
	["RouteTableId", "AWS::EC2::RouteTable"]
]);
/** Attributes that repeat a property under another name. */
var RENAMED = /* @__PURE__ */ new Map([
	["AWS::EC2::Instance PrivateIp", "PrivateIpAddress"],
	["AWS::EC2::NetworkInterface PrimaryPrivateIpAddress", "PrivateIpAddress"],
	["AWS::RDS::DBInstance Endpoint.Port", "Port"],
	["AWS::RDS::DBCluster Endpoint.Port", "Port"]
]);
var REPEATED = /* @__PURE__ */ new Set([
	"CidrBlock",
	"Ipv6CidrBlock",
	"AvailabilityZone",
	"VpcId",
	"SubnetId",
	"PrivateIpAddress",
	"GroupName"
]);
/** What an attribute of a resource of this type is: the resource itself, one of its properties, or something else. */
function attributeOf(type, attribute) {
	const owner = OWN_ID.get(attribute);
	if (IDS.has(attribute) && (owner === void 0 || owner === type)) return { kind: "itself" };
	const renamed = RENAMED.get(`${type} ${attribute}`);
	if (renamed !== void 0) return {
		kind: "property",
		name: renamed
	};
	return REPEATED.has(attribute) ? {
		kind: "property",
		name: attribute
	} : { kind: "other" };
}
// src/import/cloudformation/stack.ts
/** A template with values for its parameters, which are asked for when they are needed: many never are. */
var Stack = class {
	template;
	path;
	name;
	region;
	#surroundings;
	#given;
	#conditions = /* @__PURE__ */ new Map();
	#values = /* @__PURE__ */ new Map();
	#resources;
	constructor(template, names, given, surroundings) {
		this.template = template;
		this.path = names.path;
		this.name = names.name;
		this.region = surroundings.region;
		this.#surroundings = surroundings;
		this.#given = given;
	}
	get resources() {
		this.#resources ??= [...this.template.resources.keys()].flatMap((id) => {
			const resource = this.resource(id);
			if (resource === void 0) return [];
			const { condition, at } = resource.declaration;
			return condition === void 0 || this.condition(condition, at) ? [resource] : [];
		});
		return this.#resources;
	}
	resource(logicalId) {
		const declaration = this.template.resources.get(logicalId);
		if (declaration === void 0) return void 0;
		const placeOf = (...path) => ({
			...this.template.placeOf(path.length === 0 ? declaration.at : child(declaration.at, ...path)),
			address: this.path === "" ? logicalId : `${this.path}/${logicalId}`
		});
		return {
			stack: this,
			logicalId,
			declaration,
			place: placeOf(),
			placeOf,
			property: (name) => this.#property(logicalId, declaration, name)
		};
	}
	#property(logicalId, declaration, name) {
		const { properties, at } = declaration;
		if (!isObject(properties)) return void 0;
		const inside = child(at, "Properties");
		const include = field(properties, "Fn::Transform");
		if (include !== void 0) evaluate(this, { "Fn::Transform": include }, inside);
		const written = field(properties, name);
		if (written === void 0 || written === null) return void 0;
		return this.#once(`${logicalId}.${name}`, child(inside, name), () => evaluate(this, written, child(inside, name)));
	}
	/** Evaluates once; what needs itself is an error. */
	#once(name, at, work) {
		if (this.#values.has(name)) return this.#values.get(name);
		const { run } = this.#surroundings;
		const label = this.path === "" ? name : `${this.path}/${name}`;
		const circle = {
			template: this.template,
			key: `${this.path} ${name}`,
			label,
			at
		};
		const done = run.once(circle, () => ({ value: work() }));
		const value = done === void 0 ? WRONG : done.value;
		this.#values.set(name, value);
		return value;
	}
	ref(name, at) {
		const parameter = this.template.parameters.get(name);
		if (parameter !== void 0) return this.#once(`Parameters.${name}`, parameter.at, () => {
			const value = this.#given(name);
			if (value !== void 0) return typed(parameter, value);
			this.assumed("parameter-missing", parameter.at, {
				name,
				type: parameter.type
			});
			return outside("parameter", name);
		});
		const declaration = this.template.resources.get(name);
		if (declaration !== void 0) {
			const attribute = declaration.type === "AWS::EC2::EIP" ? "PublicIp" : null;
			return {
				token: "resource",
				stack: this.path,
				logicalId: name,
				attribute
			};
		}
		return name.startsWith("AWS::") ? this.#pseudo(name, at) : this.#unknownName(name, at);
	}
	#pseudo(name, at) {
		const { account } = this.#surroundings;
		switch (name) {
			case "AWS::Region": return this.region;
			case "AWS::AccountId": return account;
			case "AWS::Partition": return this.region.startsWith("cn-") ? "aws-cn" : "aws";
			case "AWS::StackName": return this.name;
			case "AWS::StackId": return `arn:aws:cloudformation:${this.region}:${account}:stack/${this.name}/00000000-0000-0000-0000-000000000000`;
			case "AWS::URLSuffix": return this.region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
			case "AWS::NotificationARNs": return [];
			case "AWS::NoValue": return;
			default: return this.#unknownName(name, at);
		}
	}
	#unknownName(name, at) {
		this.failed("template-reference", at, { name: name.slice(0, 255) });
		return WRONG;
	}
	attribute(logicalId, attribute, at) {
		const resource = this.resource(logicalId);
		if (resource === void 0) {
			this.#unknownName(`${logicalId}.${attribute}`, at);
			return WRONG;
		}
		const token = {
			token: "resource",
			stack: this.path,
			logicalId,
			attribute
		};
		const { type } = resource.declaration;
		if (type === "AWS::CloudFormation::Stack" && attribute.startsWith("Outputs.")) return this.output(logicalId, attribute.slice(8), at);
		const special = this.#once(`${logicalId}:${attribute}`, at, () => this.#special(resource, attribute));
		if (special !== void 0) return special;
		const meant = attributeOf(type, attribute);
		switch (meant.kind) {
			case "itself": return {
				...token,
				attribute: null
			};
			case "property": return resource.property(meant.name) ?? token;
			case "other": return token;
		}
	}
	/** Attributes that AWS makes up, and that a network needs: blocks, and the endpoints of a firewall. */
	#special(resource, attribute) {
		const { blocks } = this.#surroundings;
		const { type } = resource.declaration;
		if (type === "AWS::EC2::VPC") {
			if (attribute === "Ipv6CidrBlocks") return blocks.ipv6OfVpc(resource);
			if (attribute === "CidrBlock") return blocks.ofVpc(resource);
		}
		if (type === "AWS::EC2::Subnet" && attribute === "Ipv6CidrBlocks") {
			const block = resource.property("Ipv6CidrBlock");
			return block === void 0 ? void 0 : [block];
		}
		if (type === "AWS::EC2::Subnet" || type === "Custom::IpamSubnet") {
			if (/^(ipv4)?CidrBlock$/.test(attribute)) return blocks.ofSubnet(resource);
		}
		if (type === "AWS::NetworkFirewall::Firewall" && attribute === "EndpointIds") return endpointsOf(resource);
	}
	/** An output of a nested stack. */
	output(logicalId, name, at) {
		const child = this.#surroundings.nested(this, logicalId);
		if (child === void 0) {
			const declaration = this.template.resources.get(logicalId);
			this.assumed("nested-template-not-given", declaration?.at ?? at, { stack: logicalId });
			return outside("output", `${logicalId}.${name}`);
		}
		return child.outputValue(name) ?? this.#unknownName(`${logicalId}.Outputs.${name}`, at);
	}
	outputValue(name) {
		const output = this.template.outputs.get(name);
		if (output === void 0) return void 0;
		return this.#once(`Outputs.${name}`, output.at, () => evaluate(this, output.value, output.at)) ?? WRONG;
	}
	/** The name under which an output is exported, as far as it is known. */
	exportNameOf(name) {
		const output = this.template.outputs.get(name);
		if (output?.exportName === void 0) return void 0;
		const { exportName, condition, at } = output;
		if (condition !== void 0 && !this.condition(condition, at)) return void 0;
		return textOf$2(this.#once(`Export.${name}`, at, () => evaluate(this, exportName, at)));
	}
	importValue(name, at) {
		const text = textOf$2(name);
		const found = text === void 0 ? void 0 : this.#surroundings.exported(text);
		if (found !== void 0) return found.stack.outputValue(found.output) ?? WRONG;
		if (text === void 0) return outside("export", "");
		this.assumed("export-not-given", at, { name: text.slice(0, 255) });
		return outside("export", text);
	}
	condition(name, at) {
		const known = this.#conditions.get(name);
		if (known !== void 0) return known;
		const node = this.template.conditions.get(name);
		if (node === void 0) {
			this.#unknownName(name, at);
			return false;
		}
		const own = pointer("Conditions", name);
		const circle = {
			template: this.template,
			key: `${this.path} condition ${name}`,
			label: name,
			at: own
		};
		const scope = scopeAt(this, own, name);
		const { run } = this.#surroundings;
		const held = run.once(circle, () => conditionOf(node, scope) ?? "unknown");
		if (held === "unknown") {
			const waits = unknownsIn(node, scope).join(", ").slice(0, 200);
			this.assumed("condition-assumed", own, {
				condition: name,
				waits
			});
		}
		this.#conditions.set(name, held === true);
		return held === true;
	}
	mapping(map, top, second) {
		return field(object(object(this.template.mappings, map), top), second);
	}
	deeper(at, work) {
		return this.#surroundings.run.deeper(this.template, at, work);
	}
	spend(steps) {
		const { run } = this.#surroundings;
		if (run.spend(steps)) return true;
		run.failed(this.template, "template-too-large", pointer());
		return false;
	}
	failed(...[code, at, params]) {
		this.#surroundings.run.failed(this.template, code, at, params);
	}
	assumed(...[code, at, params]) {
		this.#surroundings.run.assumed(this.template, code, at, params);
	}
	ignored(...[code, at, what]) {
		this.#surroundings.run.ignored(this.template, code, at, what);
	}
};
/** `us-east-1a:vpce-…` for each subnet, in the order of the subnets, which AWS does not promise. */
function endpointsOf(firewall) {
	const mappings = firewall.property("SubnetMappings");
	if (!isList(mappings)) return void 0;
	const { stack, logicalId } = firewall;
	return mappings.map((mapping, index) => {
		const subnet = isMap(mapping) ? mapping.get("SubnetId") : void 0;
		const zone = isToken(subnet) && subnet.token === "resource" ? stack.attribute(subnet.logicalId, "AvailabilityZone", firewall.declaration.at) : "";
		const endpoint = {
			token: "resource",
			stack: stack.path,
			logicalId,
			attribute: `Endpoint${index}`
		};
		return joined([
			textOf$2(zone) ?? "",
			":",
			endpoint
		]);
	});
}
// src/import/cloudformation/template.ts
var TYPE = /^(AWS|Custom|Alexa|[A-Za-z\d]{2,64})::[A-Za-z\d@:_-]+$/;
/** Whether a value is a template: one of its resources has the type of a resource, or stands in a loop. */
function isTemplate(value) {
	if (!isObject(value)) return false;
	const resources = field(value, "Resources");
	if (!isObject(resources)) return false;
	return Object.entries(resources).some(([key, resource]) => {
		if (key.startsWith("Fn::ForEach::")) return true;
		return isObject(resource) && TYPE.test(text(resource, "Type") ?? "");
	});
}
/** Reads the sections of a template. What has not the form of its section is left out, as are loops. */
function declarationsOf(template, file, placeOf) {
	return {
		file,
		source: template,
		parameters: mapOf(template, "Parameters", parameterOf),
		mappings: object(template, "Mappings"),
		conditions: new Map(Object.entries(object(template, "Conditions"))),
		resources: mapOf(template, "Resources", resourceOf$1),
		outputs: mapOf(template, "Outputs", outputOf),
		transforms: transformsOf(template),
		placeOf
	};
}
function mapOf(template, section, read) {
	const members = /* @__PURE__ */ new Map();
	for (const [id, member] of Object.entries(object(template, section))) {
		const value = isObject(member) ? read(member, pointer(section, id)) : void 0;
		if (value !== void 0) members.set(id, value);
	}
	return members;
}
/** Lists are written as one text with commas, or as a list. */
function parameterText(value) {
	if (isList$1(value)) return value.map((item) => String(isScalar(item) ? item : "")).join(",");
	return isScalar(value) ? String(value) : void 0;
}
function isScalar(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
var LONGEST_TEXT = 4e3;
function parameterOf(parameter, at) {
	const allowed = field(parameter, "AllowedValues");
	return {
		type: text(parameter, "Type") ?? "String",
		defaultText: parameterText(field(parameter, "Default")),
		allowedValues: isList$1(allowed) ? allowed.filter(isScalar).map(String) : [],
		description: text(parameter, "Description")?.slice(0, LONGEST_TEXT),
		at
	};
}
function resourceOf$1(resource, at) {
	const metadata = object(resource, "Metadata");
	return {
		type: text(resource, "Type") ?? "",
		properties: field(resource, "Properties") ?? {},
		condition: text(resource, "Condition"),
		cdkPath: text(metadata, "aws:cdk:path")?.replace(/\/Resource$/, ""),
		assetPath: text(metadata, "aws:asset:path"),
		at
	};
}
function outputOf(output, at) {
	return {
		value: field(output, "Value") ?? null,
		exportName: field(object(output, "Export"), "Name"),
		condition: text(output, "Condition"),
		at: child(at, "Value")
	};
}
function transformsOf(template) {
	const transform = field(template, "Transform");
	return (isList$1(transform) ? transform : [transform]).flatMap((each) => {
		if (typeof each === "string") return [each];
		return isObject(each) ? [text(each, "Name") ?? ""] : [];
	});
}
// src/import/cloudformation/stacks.ts
var DEFAULT_REGION = "us-east-1";
var DEFAULT_ACCOUNT = "123456789012";
var MOST_STACKS = 500;
var DEEPEST_NESTING = 20;
/** Makes a stack of each template that no other one nests, and the stacks nested in those. */
function makeStacks(templates, { parameters }, run) {
	const region = parameters.get("AWS::Region") ?? DEFAULT_REGION;
	const account = parameters.get("AWS::AccountId") ?? DEFAULT_ACCOUNT;
	const children = /* @__PURE__ */ new Map();
	const depths = /* @__PURE__ */ new Map();
	const nestedIn = /* @__PURE__ */ new Map();
	let count = 0;
	const surroundings = {
		run,
		region,
		account,
		blocks: assumedBlocks(),
		nested: (parent, logicalId) => {
			const key = `${parent.path} ${logicalId}`;
			if (children.has(key)) return children.get(key);
			children.set(key, void 0);
			const child = nest(parent, logicalId);
			children.set(key, child);
			if (child !== void 0) nestedIn.set(parent, [...nestedIn.get(parent) ?? [], child]);
			return child;
		},
		exported: (name) => exports().get(name)
	};
	function nest(parent, logicalId) {
		const resource = parent.resource(logicalId);
		if (resource === void 0) return void 0;
		const template = templateOf(templates, lastSegment(resource.property("TemplateURL")), resource.declaration.assetPath);
		const depth = (depths.get(parent) ?? 0) + 1;
		if (template === void 0) return void 0;
		if (depth > DEEPEST_NESTING || ++count > MOST_STACKS) {
			parent.failed("template-cycle", resource.declaration.at, { path: `${parent.path}/${logicalId}`.slice(-500) });
			return;
		}
		const path = parent.path === "" ? logicalId : `${parent.path}/${logicalId}`;
		const { properties, at } = resource.declaration;
		const written = isObject(properties) ? object(properties, "Parameters") : {};
		const given = (name) => {
			const node = field(written, name);
			return (node === void 0 ? void 0 : evaluate(parent, node, child(at, "Properties", "Parameters", name))) ?? defaultOf(template.parameters.get(name));
		};
		const made = instantiate(template, {
			path,
			name: `${parent.name}-${logicalId}`
		}, given, surroundings);
		depths.set(made, depth);
		return made;
	}
	let found;
	const exports = () => {
		if (found !== void 0) return found;
		const byName = /* @__PURE__ */ new Map();
		found = byName;
		for (const stack of roots.flatMap(withNested)) for (const output of stack.template.outputs.keys()) {
			const name = stack.exportNameOf(output);
			if (name !== void 0 && !byName.has(name)) byName.set(name, {
				stack,
				output
			});
		}
		return found;
	};
	const neededParameters = [];
	const rootTemplates = rootsOf(templates);
	const roots = rootTemplates.map((template) => {
		const { values, needed } = parametersOf(template, parameters, region, run);
		neededParameters.push(...needed);
		const name = stem(template.file);
		return instantiate(template, {
			path: rootTemplates.length === 1 ? "" : name,
			name
		}, (parameter) => values.get(parameter), surroundings);
	});
	function withNested(stack) {
		for (const { declaration, logicalId } of stack.resources) {
			if (declaration.type !== "AWS::CloudFormation::Stack") continue;
			if (surroundings.nested(stack, logicalId) === void 0) stack.assumed("nested-template-not-given", declaration.at, { stack: logicalId });
		}
		return [stack, ...(nestedIn.get(stack) ?? []).flatMap(withNested)];
	}
	return {
		region,
		blocks: surroundings.blocks,
		all: roots.flatMap(withNested),
		neededParameters
	};
}
/** The default of a parameter; none where it is the name of something whose value nobody here knows. */
function defaultOf(declaration) {
	return declaration === void 0 || isOpaqueType(declaration.type) ? void 0 : declaration.defaultText;
}
/** A template with its parameters, its loops written out. */
function instantiate(template, names, given, surroundings) {
	const stack = new Stack(template, names, given, surroundings);
	const { source, file } = template;
	const expanded = expandLoops(source, stack, (node, at) => evaluate(stack, node, at));
	if (expanded.origins.size === 0) return stack;
	const placeOf = (at) => {
		const [section = "", key = ""] = parsePointer(at);
		return template.placeOf(expanded.origins.get(pointer(section, key)) ?? at);
	};
	return new Stack(declarationsOf(expanded.template, file, placeOf), names, given, surroundings);
}
/** Templates that no other one of the input nests; the first, where they nest each other. */
function rootsOf(templates) {
	const nested = /* @__PURE__ */ new Set();
	for (const template of templates) for (const { type, properties, assetPath } of template.resources.values()) {
		if (type !== "AWS::CloudFormation::Stack" || !isObject(properties)) continue;
		const child = templateOf(templates, lastLiteral(field(properties, "TemplateURL")), assetPath);
		if (child !== void 0 && child !== template) nested.add(child);
	}
	const roots = templates.filter((template) => !nested.has(template));
	return roots.length > 0 ? roots : templates.slice(0, 1);
}
function templateOf(templates, url, assetPath) {
	return [url, assetPath].flatMap((each) => each === void 0 || each === "" ? [] : [baseName(each)]).map((name) => templates.find(({ file }) => baseName(file) === name)).find((template) => template !== void 0);
}
function baseName(path) {
	return path.split(/[/\\]/).at(-1) ?? "";
}
function stem(file) {
	return baseName(file).replace(/(\.template)?\.(ya?ml|json|template|txt)$/i, "");
}
/** What stands after the last slash, where that is written out. */
function lastSegment(url) {
	const last = partsOf(url)?.at(-1);
	return typeof last === "string" ? (last.split("/").at(-1) ?? "").split("?")[0] : void 0;
}
/** The last text in an expression: `Join` and `Sub` end with the file's name. */
function lastLiteral(node) {
	if (typeof node === "string") return (node.split("/").at(-1) ?? "").split("?")[0];
	const parts = isList$1(node) ? node : isObject(node) ? Object.values(node) : [];
	for (const part of [...parts].reverse()) {
		const found = lastLiteral(part);
		if (found !== void 0 && found !== "") return found;
	}
}
/** The values of a root template's parameters: given, else its default, else proposed. */
function parametersOf(template, given, region, run) {
	const values = /* @__PURE__ */ new Map();
	const needed = [];
	let zones = 0;
	for (const [name, declaration] of template.parameters) {
		const { type, defaultText, allowedValues, description, at } = declaration;
		let [value, origin] = [given.get(name), "given"];
		if (value !== void 0 && !isAllowed(declaration, value)) {
			run.failed(template, "parameter-refused", at, {
				name,
				found: value.slice(0, 80)
			});
			value = void 0;
		}
		if (value === void 0) [value, origin] = [defaultText, "default"];
		if (value === void 0 || value === "" && type.includes("AvailabilityZone")) {
			[value, origin] = [proposedZones(type, zones++, region), "proposed"];
			if (value !== void 0) run.assumed(template, "parameter-proposed", at, {
				name,
				value
			});
		}
		if (value === void 0) origin = "missing";
		const isOpaque = isOpaqueType(type) && origin !== "given";
		if (value !== void 0 && !isOpaque) values.set(name, value);
		needed.push({
			name,
			file: template.file,
			type,
			default: defaultText,
			allowedValues,
			description,
			value,
			origin
		});
	}
	return {
		values,
		needed
	};
}
/** `[{ParameterKey, ParameterValue}]`, or `{Parameters: {Name: value}}` as CodePipeline has it. */
function parametersIn(json) {
	if (isList$1(json)) {
		const pairs = json.map((item) => {
			const key = isObject(item) ? field(item, "ParameterKey") : void 0;
			const value = isObject(item) ? parameterText(field(item, "ParameterValue")) : void 0;
			return typeof key === "string" ? [key, value ?? ""] : void 0;
		});
		const known = pairs.filter((pair) => pair !== void 0);
		return known.length > 0 && known.length === pairs.length ? new Map(known) : void 0;
	}
	if (!isObject(json) || field(json, "Resources") !== void 0) return void 0;
	const parameters = field(json, "Parameters");
	if (!isObject(parameters) || Object.keys(parameters).length === 0) return void 0;
	const pairs = Object.entries(parameters).map(([key, value]) => [key, parameterText(value)]);
	return pairs.every(([, value]) => value !== void 0) ? new Map(pairs.map(([key, value]) => [key, value ?? ""])) : void 0;
}
// src/import/cloudformation/json-spans.ts
/** A word that is none of the marks: a number, true, false, null. */
var WORD = /[^\s,:[\]{}"]+/y;
var SPACE = /[\s,:]*/y;
/** Where each value of a JSON text stands. The text has been parsed before, and is no deeper than the stack. */
function readJsonSpans(text) {
	const repeated = [];
	let offset = 0;
	/** Past what the pattern finds here; whether the text goes on. */
	const skip = (pattern) => {
		const search = pattern;
		search.lastIndex = offset;
		if (search.test(text)) offset = search.lastIndex;
		return offset < text.length;
	};
	const readString = () => {
		const start = offset;
		for (offset++; offset < text.length && text[offset] !== "\""; offset++) if (text[offset] === "\\") offset++;
		offset++;
		return {
			start,
			end: offset
		};
	};
	const readValue = (at, key) => {
		skip(SPACE);
		const start = offset;
		const mark = text[start];
		if (mark === "\"") return {
			value: readString(),
			key,
			children: void 0
		};
		if (mark === "{" || mark === "[") {
			offset++;
			const children = mark === "{" ? readMembers(at) : readItems(at);
			offset++;
			return {
				value: {
					start,
					end: offset
				},
				key,
				children
			};
		}
		skip(WORD);
		return {
			value: {
				start,
				end: offset
			},
			key,
			children: void 0
		};
	};
	const readItems = (at) => {
		const items = /* @__PURE__ */ new Map();
		while (skip(SPACE) && text[offset] !== "]") {
			const index = String(items.size);
			items.set(index, readValue(child(at, index), void 0));
		}
		return items;
	};
	const readMembers = (at) => {
		const members = /* @__PURE__ */ new Map();
		while (skip(SPACE) && text[offset] !== "}") {
			const span = readString();
			const key = JSON.parse(text.slice(span.start, span.end));
			const first = members.get(key)?.key?.start;
			const inside = child(at, key);
			if (first !== void 0) repeated.push({
				key,
				at: inside,
				first,
				second: span.start
			});
			members.set(key, readValue(inside, span));
		}
		return members;
	};
	return {
		spans: readValue(pointer(), void 0),
		repeated
	};
}
// src/import/cloudformation/template-text.ts
var KEY_OF_TAG = new Map([
	["!Ref", "Ref"],
	["!Condition", "Condition"],
	...[
		"Base64",
		"Cidr",
		"FindInMap",
		"GetAtt",
		"GetAZs",
		"ImportValue",
		"Join",
		"Select",
		"Split",
		"Sub",
		"Transform",
		"If",
		"Equals",
		"And",
		"Or",
		"Not",
		"Length",
		"ToJsonString",
		"GetStackOutput"
	].map((name) => [`!${name}`, `Fn::${name}`])
]);
var TAGS = new Set(KEY_OF_TAG.keys());
/** Reads YAML, or strict JSON where the text begins with a brace. Nothing is evaluated. */
function readTemplateText(source) {
	const text = source.startsWith("﻿") ? source.slice(1) : source;
	return text.trimStart().startsWith("{") ? readJson(text) : readYaml(text);
}
function readJson(text) {
	const parsed = parseJson(text);
	if (!parsed.ok) {
		const { code, line, column } = parsed.error;
		return fail([{
			code: code === "too-deep" ? code : "template-syntax",
			found: "JSON",
			line,
			column
		}]);
	}
	const [value, second] = parsed.value.documents;
	if (value === void 0 || second !== void 0) return fail([{
		code: "template-syntax",
		found: "JSON",
		line: 1,
		column: 1
	}]);
	const { spans, repeated } = readJsonSpans(text);
	return ok(templateText(value, spans, text, repeated));
}
function readYaml(text) {
	const document = parseYaml(text, {
		depth: 256,
		tags: TAGS
	});
	if (!document.ok) return fail(errorsOf(document.error, text));
	const { value, spans, issues } = plainValueOf(document.value, {
		depth: 256,
		shape: longForm
	});
	const [repeated, wrong] = [[], []];
	for (const each of issues) {
		const first = each.issue.params?.["firstOffset"];
		if (each.issue.code !== "duplicate-key") wrong.push(each);
		else if (typeof first === "number") repeated.push({
			key: each.issue.found ?? "",
			at: each.issue.at,
			first,
			second: each.span.start
		});
	}
	if (wrong.length > 0) return fail(errorsOf(wrong, text));
	return ok(templateText(value, spans, text, repeated));
}
function templateText(value, spans, text, repeated) {
	const placeOf = placesIn(text);
	const lineAt = (offset) => placeOf({
		start: offset,
		end: offset
	}).line;
	return {
		value,
		repeated: repeated.map(({ key, at, first, second }) => ({
			key,
			at,
			line: lineAt(second),
			firstLine: lineAt(first)
		})),
		lineOf: (at) => {
			let nearest = spans;
			for (const step of parsePointer(at)) {
				const next = nearest.children?.get(step);
				if (next === void 0) break;
				nearest = next;
			}
			return lineAt((nearest.key ?? nearest.value).start);
		}
	};
}
/** A number is a number only where writing it again gives the same text: ids keep their zeros, versions their dots. */
function longForm(node, read) {
	const plain = isScalar$1(node) && typeof node.value === "number" && String(node.value) !== node.source ? {
		...read,
		value: node.source ?? ""
	} : read;
	const key = KEY_OF_TAG.get(node.tag ?? "");
	if (key === void 0) return plain;
	const inner = {
		...plain.spans,
		key: void 0
	};
	return {
		value: { [key]: plain.value },
		spans: {
			value: plain.spans.value,
			key: plain.spans.key,
			children: /* @__PURE__ */ new Map([[key, inner]])
		}
	};
}
var MOST_ERRORS = 20;
function errorsOf(issues, text) {
	const placeOf = placesIn(text);
	return issues.slice(0, MOST_ERRORS).map(({ issue, span }) => {
		const { line, column } = placeOf(span);
		const code = codeOf(issue.code);
		return {
			code,
			found: code === "template-syntax" ? "YAML" : issue.found?.slice(0, 80) ?? "",
			line,
			column
		};
	});
}
function codeOf(code) {
	switch (code) {
		case "tag": return "template-tag";
		case "too-deep": return "too-deep";
		case "too-many-aliases":
		case "circular-alias":
		case "unknown-alias":
		case "merge-key": return "template-aliases";
		case "forbidden-key":
		case "bad-key": return "template-key";
		default: return "template-syntax";
	}
}
// src/import/cloudformation.ts
/**
* CloudFormation templates, YAML or JSON, and what CDK writes; files with values for their parameters too. All
* templates of an input belong together: nested stacks and exports join them.
*/
var cloudFormationReader = {
	format: "cloudformation",
	claims: (document) => isTemplateDocument(document) || parametersIn(document.json) !== void 0,
	read: readTemplates
};
/** A key at the left edge, or in a flow map: cheap to find, and every template has it. */
var RESOURCES = /(^|[{,\n]\s*)["']?Resources["']?\s*:/;
function isTemplateDocument(document) {
	const { json, text } = document;
	if (json !== void 0) return isTemplate(json);
	if (!RESOURCES.test(text)) return false;
	const read = textOf$1(document);
	return read.ok ? isTemplate(read.value.value) : /\bType["']?\s*:\s*["']?(AWS|Custom)::/.test(text);
}
var TEXTS = /* @__PURE__ */ new WeakMap();
/** Who claims a document has read it, so that nobody reads it twice. */
function textOf$1(document) {
	const known = TEXTS.get(document) ?? readTemplateText(document.text);
	TEXTS.set(document, known);
	return known;
}
function* readTemplates(documents, options) {
	const run = new Run();
	const templates = [];
	const parameters = /* @__PURE__ */ new Map();
	for (const document of documents) {
		const given = parametersIn(document.json);
		for (const [name, value] of given ?? []) parameters.set(name, value);
		if (given !== void 0) continue;
		const template = yield* readTemplate(document);
		if (template !== void 0) templates.push(template);
	}
	for (const [name, value] of options.parameters) parameters.set(name, value);
	const { all, blocks, neededParameters } = makeStacks(templates, { parameters }, run);
	const { described, findings } = describeStacks(all.flatMap((stack) => stack.resources), blocks, run);
	yield* run.findings;
	yield* findings;
	return {
		...described,
		neededParameters
	};
}
/** Transforms that are understood: loops are written out, and of SAM the plain resources and functions are read. */
var KNOWN_TRANSFORMS = /* @__PURE__ */ new Set(["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31"]);
function* readTemplate(document) {
	const { file } = document;
	const read = textOf$1(document);
	if (!read.ok) {
		for (const { code, found, line, column } of read.error) {
			const place = {
				file,
				path: pointer(),
				line,
				column
			};
			yield {
				list: "errors",
				entry: {
					code,
					params: { found },
					...place
				}
			};
		}
		return;
	}
	const { value, repeated, lineOf } = read.value;
	const placeOf = (at) => ({
		file,
		path: at,
		line: lineOf(at)
	});
	for (const { key, at, line, firstLine } of repeated) yield failed("template-key-repeated", {
		file,
		path: at,
		line
	}, {
		key: key.slice(0, 80),
		first: firstLine
	});
	if (!isTemplate(value)) return void 0;
	const template = declarationsOf(value, file, placeOf);
	for (const name of template.transforms) if (!KNOWN_TRANSFORMS.has(name)) yield ignored("macro", placeOf(pointer("Transform")), name.slice(0, 80));
	return template;
}
// src/import/files.ts
/** In UTF-16 code units, about the size in bytes. */
var MEGABYTE$1 = 1048576;
/** What lies in a folder beside the output of a program, and is no JSON. */
var NOT_DATA = /(^|\/)\.[^/]*$|\.(md|sh|ps1|py|tf|tfvars|ya?ml|html?|css|csv|png|jpe?g|gif|svg|pdf|log|zip|gz)$/i;
/**
* The documents of a file. A file that is too large, or that is neither JSON nor claimed by somebody who reads its
* text, gives none, and an error says where.
*/
function* readFile(file, isClaimed) {
	const place = {
		file: file.name,
		path: pointer()
	};
	if (file.text.length > 50 * MEGABYTE$1) {
		yield failed("file-too-large", place, {
			megabytes: megabytes(file.text.length),
			most: 50
		});
		return [];
	}
	if (file.text.trim() === "") {
		yield ignored("not-data", place, file.name);
		return [];
	}
	const parsed = parseJson(file.text);
	if (parsed.ok) {
		for (const key of parsed.value.duplicateKeys) yield failed("duplicate-key", place, { key: key.slice(0, 80) });
		return parsed.value.documents.map((json) => ({
			file: file.name,
			text: file.text,
			json
		}));
	}
	const document = {
		file: file.name,
		text: file.text,
		json: void 0
	};
	if (isClaimed(document)) return [document];
	if (NOT_DATA.test(file.name)) {
		yield ignored("not-data", place, file.name);
		return [];
	}
	const { code, line, column } = parsed.error;
	yield {
		list: "errors",
		entry: {
			code,
			params: {},
			...place,
			line,
			column
		}
	};
	return [];
}
/** The files that fit into the limit, in order; the others are reported. */
function* withinLimits(files) {
	const fitting = [];
	let total = 0;
	for (const file of files) {
		total += file.text.length;
		if (total <= 200 * MEGABYTE$1) fitting.push(file);
		else {
			const params = {
				megabytes: megabytes(total),
				most: 200
			};
			yield failed("input-too-large", {
				file: file.name,
				path: pointer()
			}, params);
			total -= file.text.length;
		}
	}
	return fitting;
}
function megabytes(length) {
	return Math.ceil(length / MEGABYTE$1);
}
// src/import/lines.ts
/** The origins with the lines of their places, where the file is JSON and the reader gave no line. */
function withLines(origins, files) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { file, path, line } of origins.values()) {
		if (line !== void 0) continue;
		const paths = wanted.get(file) ?? [];
		wanted.set(file, paths);
		paths.push(path);
	}
	const lines = new Map(files.flatMap(({ name, text }) => {
		const paths = wanted.get(name);
		return paths === void 0 ? [] : [[name, linesOf(text, paths)]];
	}));
	const located = ([at, origin]) => {
		const line = origin.line ?? lines.get(origin.file)?.get(origin.path);
		return [at, line === void 0 ? origin : {
			...origin,
			line
		}];
	};
	return new Map([...origins].map(located));
}
/** The report with the lines of its places, where the file is JSON and the reader gave no line. */
function reportWithLines(report, files) {
	const wanted = /* @__PURE__ */ new Map();
	const { assumed, ignored, errors } = report;
	for (const { file, path, line } of [
		...assumed,
		...ignored,
		...errors
	]) {
		if (line !== void 0 || path === "") continue;
		wanted.set(file, (wanted.get(file) ?? /* @__PURE__ */ new Set()).add(path));
	}
	const lines = new Map(files.flatMap(({ name, text }) => {
		const paths = wanted.get(name);
		return paths === void 0 ? [] : [[name, linesOf(text, [...paths])]];
	}));
	const located = (entry) => {
		const line = entry.line ?? lines.get(entry.file)?.get(entry.path);
		return line === void 0 ? entry : {
			...entry,
			line
		};
	};
	return {
		read: report.read,
		assumed: assumed.map(located),
		ignored: ignored.map(located),
		errors: errors.map(located)
	};
}
/**
* The line, from 1, on which each of these places of a JSON text begins; places that it does not have are left out.
* For a member of an object it is the line of its value. Where several documents stand in one text, the first is meant.
* The text must have been parsed before: it is only scanned here, and never deeper than the paths go.
*/
function linesOf(text, paths) {
	const root = { below: /* @__PURE__ */ new Map() };
	for (const path of paths) {
		let step = root;
		for (const segment of parsePointer(path)) {
			const next = step.below.get(segment) ?? { below: /* @__PURE__ */ new Map() };
			step.below.set(segment, next);
			step = next;
		}
		step.path = path;
	}
	const offsets = [];
	scan(text, text.startsWith("﻿") ? 1 : 0, root, offsets);
	return inLines(text, offsets);
}
/** Notes where the value at `index` and what is below it begin; gives the index past the value. */
function scan(text, index, step, offsets) {
	const start = next(text, index, NOT_SPACE);
	if (step?.path !== void 0) offsets.push([step.path, start]);
	const mark = text[start];
	if (mark === "\"") return endOfString(text, start);
	if (mark !== "{" && mark !== "[") return next(text, start, AFTER_SCALAR);
	if (step === void 0 || step.below.size === 0) return endOfBrackets(text, start);
	let at = start + 1;
	for (let position = 0;; position++) {
		at = next(text, at, NOT_SPACE);
		if (at >= text.length || text[at] === "}" || text[at] === "]") return at + 1;
		let key = String(position);
		if (mark === "{") {
			const end = endOfString(text, at);
			key = unescaped(text.slice(at, end));
			at = next(text, end, COLON) + 1;
		}
		at = next(text, scan(text, at, step.below.get(key), offsets), NOT_SPACE);
		if (text[at] === ",") at++;
	}
}
function unescaped(key) {
	return key.includes("\\") ? JSON.parse(key) : key.slice(1, -1);
}
var NOT_SPACE = /[^\s]/g;
var AFTER_SCALAR = /[\s,\]}]/g;
var COLON = /:/g;
var BRACKET_OR_QUOTE = /[[\]{}"]/g;
var QUOTE_OR_ESCAPE = /["\\]/g;
/** Where the pattern is next found, or the end of the text. */
function next(text, from, pattern) {
	const search = pattern;
	search.lastIndex = from;
	return search.exec(text)?.index ?? text.length;
}
function endOfString(text, quote) {
	for (let at = quote + 1;;) {
		const found = next(text, at, QUOTE_OR_ESCAPE);
		if (text[found] !== "\\") return found + 1;
		at = found + 2;
	}
}
function endOfBrackets(text, start) {
	let depth = 0;
	for (let at = start;;) {
		const found = next(text, at, BRACKET_OR_QUOTE);
		const mark = text[found];
		if (mark === "\"") at = endOfString(text, found);
		else {
			depth += mark === "{" || mark === "[" ? 1 : -1;
			if (depth <= 0 || mark === void 0) return found + 1;
			at = found + 1;
		}
	}
}
function inLines(text, offsets) {
	const lines = /* @__PURE__ */ new Map();
	let line = 1;
	let newline = text.indexOf("\n");
	for (const [path, offset] of offsets.toSorted((a, b) => a[1] - b[1])) {
		while (newline !== -1 && newline < offset) {
			line++;
			newline = text.indexOf("\n", newline + 1);
		}
		lines.set(path, line);
	}
	return lines;
}
// src/import/suggested-flows.ts
/** As many as somebody reads; a network has more pairs than anybody asks of. */
var MOST_FLOWS = 24;
/** So that one kind of question does not crowd out the others. */
var MOST_OF_A_KIND = 10;
var MOST_PORTS = 3;
var ANYWHERE = /* @__PURE__ */ new Set(["0.0.0.0/0", "::/0"]);
/**
* The flows that are worth asking of a network that nobody wrote flows for: from the internet to what has a public
* address or a listener, from instances to the databases whose groups name them, and from each private subnet out. By
* name, in the order of the document; the same for the same document.
*/
function suggestedFlows(scenario) {
	const hosts = hostsOf(scenario);
	const all = [
		...[...toListeners(scenario), ...toPublicHosts(scenario, hosts)].slice(0, MOST_OF_A_KIND),
		...toDatabases(scenario, hosts).slice(0, MOST_OF_A_KIND),
		...outOfPrivateSubnets(scenario, hosts).slice(0, MOST_OF_A_KIND)
	];
	const named = /* @__PURE__ */ new Map();
	for (const { name, flow } of all.slice(0, MOST_FLOWS)) {
		let free = name;
		for (let number = 2; named.has(free); number++) free = `${name} (${String(number)})`;
		named.set(free, flow);
	}
	return Object.fromEntries(named);
}
/** A name may hold a tab; an id may not. */
function asId(name) {
	return name.replaceAll(/\p{Cc}/gu, " ").slice(0, 240);
}
function suggestion(from, to, port) {
	return {
		name: asId(`${from.name} to ${to.name}:${String(port)}`),
		flow: {
			from: from.id,
			to: to.id,
			protocol: "tcp",
			port
		}
	};
}
var INTERNET = {
	id: "internet",
	name: "internet"
};
function hostsOf(scenario) {
	const interfaces = new Map(Object.entries(scenario.networkInterfaces ?? {}));
	return Object.entries(scenario.instances ?? {}).map(([id, instance]) => {
		const own = (instance.networkInterfaces ?? []).flatMap((each) => interfaces.get(each) ?? []);
		const [first = instance] = own;
		return {
			id,
			name: instance.name ?? id,
			subnet: first.subnet,
			isPublic: [first, ...own].some(({ publicIp }) => publicIp !== void 0),
			groups: own.length > 0 ? own.flatMap(({ securityGroups = [] }) => securityGroups) : instance.securityGroups ?? []
		};
	});
}
function toListeners(scenario) {
	return Object.entries(scenario.loadBalancers ?? {}).flatMap(([id, balancer]) => {
		if (balancer.scheme === "internal") return [];
		const to = {
			id,
			name: balancer.name ?? id
		};
		return (balancer.listeners ?? []).slice(0, MOST_PORTS).map(({ port, protocol }) => {
			const { name, flow } = suggestion(INTERNET, to, port);
			return {
				name,
				flow: {
					...flow,
					protocol: protocol === "udp" ? "udp" : "tcp"
				}
			};
		});
	});
}
function toPublicHosts(scenario, hosts) {
	return hosts.filter(({ isPublic }) => isPublic).flatMap((host) => {
		const open = host.groups.flatMap((group) => portsOpenToAnywhere(scenario, group));
		return (open.length === 0 ? [443] : [...new Set(open)].slice(0, MOST_PORTS)).map((port) => suggestion(INTERNET, host, port));
	});
}
function portsOpenToAnywhere(scenario, group) {
	return (new Map(Object.entries(scenario.securityGroups ?? {})).get(group)?.inbound ?? []).flatMap(({ allow, ports, from }) => {
		if (![from].flat().some((peer) => ANYWHERE.has(peer)) || allow !== "tcp" || ports === void 0) return [];
		const range = parsePortRange(String(ports));
		return range.ok && String(ports) !== "all" ? [range.value.from] : [];
	});
}
function toDatabases(scenario, hosts) {
	const groups = new Map(Object.entries(scenario.securityGroups ?? {}));
	return Object.entries(scenario.databases ?? {}).flatMap(([id, database]) => {
		const peers = new Set((database.securityGroups ?? []).flatMap((group) => (groups.get(group)?.inbound ?? []).flatMap(({ from }) => from)));
		const to = {
			id,
			name: database.name ?? id
		};
		return hosts.filter((host) => host.groups.some((group) => peers.has(group))).map((host) => suggestion(host, to, database.port));
	});
}
/** One host for each subnet whose hosts have no public address. */
function outOfPrivateSubnets(scenario, hosts) {
	const exposed = new Set(hosts.flatMap(({ subnet, isPublic }) => isPublic ? [subnet] : []));
	return Object.keys(scenario.subnets ?? {}).flatMap((subnet) => {
		const host = exposed.has(subnet) ? void 0 : hosts.find((each) => each.subnet === subnet);
		return host === void 0 ? [] : [suggestion(host, INTERNET, 443)];
	});
}
// src/import/terraform/address.ts
/** A name, and brackets with a quoted text or something plain in them. */
var STEP = /([^.[\]]+)((?:\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\])*)(?:\.|$)/gy;
var KEY = /^\[(?:"((?:[^"\\]|\\.)*)"|(\d{1,9})\])/;
/** `module.a["x.y"].aws_subnet.b[0]` in steps. What cannot be read ends the list. */
function stepsOf(address) {
	const steps = [];
	for (const [, name = "", brackets = ""] of address.matchAll(STEP)) {
		const [, text, number] = KEY.exec(brackets) ?? [];
		if (text !== void 0) steps.push({
			name,
			key: text.replaceAll(/\\(.)/g, "$1")
		});
		else if (number !== void 0) steps.push({
			name,
			key: Number(number)
		});
		else steps.push({ name });
	}
	return steps;
}
/** The address that these steps make, with keys quoted in one way. */
function addressOf(steps) {
	return steps.map(({ name, key }) => {
		if (key === void 0) return name;
		return `${name}[${typeof key === "number" ? String(key) : JSON.stringify(key)}]`;
	}).join(".");
}
/** The steps of a module instance `module.a[0].module.b` without the words: `a[0]`, `b`. */
function callsOf(module) {
	return stepsOf(module).filter((_, index) => index % 2 === 1);
}
function moduleOf(calls) {
	return addressOf(calls.flatMap((call) => [{ name: "module" }, call]));
}
// src/import/terraform/grouped.ts
/** The members of a list by what a function says of each, in the order of the list. */
function groupedBy(list, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const member of list) {
		const key = keyOf(member);
		const group = groups.get(key) ?? [];
		groups.set(key, group);
		group.push(member);
	}
	return groups;
}
// src/import/terraform/references.ts
var NOTHING = {
	resources: [],
	literals: []
};
/** No chain of references is longer, unless it goes in circles. */
var LONGEST_CHAIN = 32;
/** Nor does following one attribute take more steps, unless somebody wants it to. */
var MOST_STEPS = 1e3;
/** Nor all attributes together, for each resource. */
var STEPS_PER_RESOURCE = 200;
function referencesOf({ resources, configuration, variables }) {
	const byBlock = groupedBy(resources, ({ module, mode, type, name }) => blockKey(module, mode, type, name));
	const modules = modulesOf(resources);
	const configs = /* @__PURE__ */ new Map();
	const most = resources.length * STEPS_PER_RESOURCE;
	let steps = 0;
	let total = 0;
	function moduleConfig(calls) {
		return calls.reduce((config, { name }) => object(object(object(config, "module_calls"), name), "module"), object(configuration, "root_module"));
	}
	function callOf(module) {
		const calls = callsOf(module);
		return object(object(moduleConfig(calls.slice(0, -1)), "module_calls"), calls.at(-1)?.name ?? "");
	}
	function configIn(module, block) {
		const blocks = callsOf(module).map(({ name }) => name).join("\n");
		const known = configs.get(blocks);
		if (known !== void 0) return known.get(block);
		const all = objects(moduleConfig(callsOf(module)), "resources");
		configs.set(blocks, new Map(all.map((config) => [text(config, "address") ?? "", config])));
		return configs.get(blocks)?.get(block);
	}
	function configOf({ module, mode, type, name }) {
		return configIn(module, `${mode === "data" ? "data." : ""}${type}.${name}`);
	}
	function scopeOf(resource) {
		const config = configOf(resource);
		const forEach = config === void 0 ? void 0 : field(config, "for_each_expression");
		return {
			module: resource.module,
			key: resource.key,
			forEach
		};
	}
	function expressionAt(resource, path) {
		const config = configOf(resource);
		let at = config === void 0 ? void 0 : field(config, "expressions");
		for (const step of path) if (isList$1(at)) at = at[Number(step)];
		else if (isObject(at) && field(at, "references") === void 0) at = field(at, String(step));
		else return at;
		return at;
	}
	/** Each reference of an expression, followed. */
	function follow(expression, scope, types, depth) {
		steps++;
		total++;
		if (depth > LONGEST_CHAIN || steps > MOST_STEPS || total > MOST_STEPS + most) return [];
		return [...withoutPrefixes(flatReferences(expression)).map((reference) => followReference(stepsOf(reference), scope, types, depth + 1)), {
			resources: [],
			literals: constantsOf(expression)
		}].filter(isSomething);
	}
	function followReference(reference, scope, types, depth) {
		const [first, second, third, ...rest] = reference;
		if (first === void 0) return NOTHING;
		switch (first.name) {
			case "var": return second === void 0 ? NOTHING : followVariable(second, scope, types, depth);
			case "module": return second === void 0 || third === void 0 ? NOTHING : followOutput(second, third, scope, types, depth);
			case "each": return followEach(scope, types, depth);
			case "count":
			case "local":
			case "path":
			case "self":
			case "terraform": return NOTHING;
			case "data": return second === void 0 || third === void 0 ? NOTHING : followBlock("data", second.name, third, rest[0]?.name, scope, types, depth);
			default: return second === void 0 ? NOTHING : followBlock("managed", first.name, second, third?.name, scope, types, depth);
		}
	}
	function followVariable(variable, { module }, types, depth) {
		if (module === "") return {
			resources: [],
			literals: selected(textsIn(field(object(variables, variable.name), "value")), variable.key)
		};
		const calls = callsOf(module);
		const call = callOf(module);
		const caller = {
			module: moduleOf(calls.slice(0, -1)),
			key: calls.at(-1)?.key,
			forEach: field(call, "for_each_expression")
		};
		const expression = field(object(call, "expressions"), variable.name);
		return pick(merged(narrowed(expression, follow(expression, caller, types, depth), caller)), variable.key);
	}
	function followOutput(call, output, scope, types, depth) {
		const instances = modules.get(`${scope.module}\n${call.name}`) ?? [];
		const wanted = call.key ?? (instances.length > 1 ? scope.key : void 0);
		const matching = instances.filter((instance) => callsOf(instance).at(-1)?.key === wanted);
		return pick(merged((matching.length > 0 ? matching : instances).map((module) => {
			const declared = object(object(moduleConfig(callsOf(module)), "outputs"), output.name);
			const inner = {
				module,
				key: void 0,
				forEach: void 0
			};
			return merged(follow(field(declared, "expression"), inner, types, depth));
		})), output.key);
	}
	/** `each.value` of a `for_each` over the instances of a block, or over something with the same keys. */
	function followEach({ module, key, forEach }, types, depth) {
		if (forEach === void 0) return NOTHING;
		const { resources: found } = merged(follow(forEach, {
			module,
			key: void 0,
			forEach: void 0
		}, types, depth));
		const own = found.filter((resource) => resource.key === key && key !== void 0);
		if (own.length === 1) return {
			resources: own,
			literals: []
		};
		return found.length === 1 ? {
			resources: found,
			literals: []
		} : NOTHING;
	}
	function followBlock(mode, type, { name, key }, attribute, scope, types, depth) {
		const all = byBlock.get(blockKey(scope.module, mode, type, name)) ?? [];
		const instances = key === void 0 ? all : all.filter((resource) => resource.key === key);
		if (types.has(type)) return {
			resources: instances,
			literals: []
		};
		if (attribute === void 0) return NOTHING;
		return merged((instances.length === 1 ? instances : instances.filter((each) => each.key === scope.key)).flatMap((resource) => {
			const literals = textsIn(field(resource.values, attribute));
			if (literals.length > 0) return [{
				resources: [],
				literals
			}];
			const expression = expressionAt(resource, [attribute]);
			const own = scopeOf(resource);
			return narrowed(expression, follow(expression, own, types, depth), own);
		}));
	}
	function resolve(resource, path, types, many) {
		steps = 0;
		const scope = scopeOf(resource);
		const expression = expressionAt(resource, path);
		const references = flatReferences(expression);
		const found = follow(expression, scope, types, 0);
		if (many) {
			const { resources: all, literals } = merged(found);
			if (!!references.some((reference) => /^(local|each)\./.test(reference)) || all.length + literals.length === 0) return all.length > 0 ? {
				kind: "ambiguous",
				candidates: all
			} : { kind: "nothing" };
			return {
				kind: "found",
				resources: all,
				literals,
				isJoined: true
			};
		}
		const [first, ...others] = narrowed(expression, found, scope);
		if (first !== void 0) return resolutionOf(first, others.length === 0);
		if (!references.some((reference) => reference.startsWith("local."))) return { kind: "nothing" };
		return resolutionOf(nearby(scope, types, references), false);
	}
	function resolveOnly(resource, path, types) {
		steps = 0;
		const scope = scopeOf(resource);
		const expression = expressionAt(resource, path);
		const found = merged(narrowed(expression, follow(expression, scope, types, 0), scope));
		if (isSomething(found)) return resolutionOf({
			...found,
			literals: []
		}, true);
		return resolutionOf(nearby(scope, types, []), false);
	}
	/** The candidates in the module, or in its callers: for local values, which no plan holds. */
	function nearby({ module, key }, types, references) {
		for (let calls = callsOf(module);; calls = calls.slice(0, -1)) {
			const here = moduleOf(calls);
			const candidates = resources.filter((resource) => resource.module === here && resource.mode === "managed" && types.has(resource.type));
			if (candidates.length > 0) return byKey({
				resources: candidates,
				literals: []
			}, usesKey(references), key);
			if (calls.length === 0) return NOTHING;
		}
	}
	return {
		resolve,
		resolveOnly,
		mentions: (resource, path) => expressionAt(resource, path) !== void 0,
		configOf
	};
}
function blockKey(module, mode, type, name) {
	return [
		module,
		mode,
		type,
		name
	].join("\n");
}
/** The instances of each module call, by the module that calls and the name of the call. */
function modulesOf(resources) {
	const all = /* @__PURE__ */ new Set();
	for (const { module } of resources) for (let calls = callsOf(module); calls.length > 0; calls = calls.slice(0, -1)) all.add(moduleOf(calls));
	return groupedBy(all, (module) => {
		const calls = callsOf(module);
		return `${moduleOf(calls.slice(0, -1))}\n${calls.at(-1)?.name ?? ""}`;
	});
}
/** All references of an expression, also of blocks in it. */
function flatReferences(expression) {
	if (isList$1(expression)) return expression.flatMap(flatReferences);
	if (!isObject(expression)) return [];
	const own = field(expression, "references");
	if (isList$1(own)) return own.filter((reference) => typeof reference === "string");
	if (field(expression, "constant_value") !== void 0) return [];
	return Object.values(expression).flatMap(flatReferences);
}
/** Each reference is followed by its own prefixes, which say nothing more. */
function withoutPrefixes(references) {
	const kept = [];
	for (const reference of references) {
		const last = kept.at(-1);
		if (!(last?.startsWith(reference) === true && /^[.[]/.test(last.slice(reference.length))) && reference !== last) kept.push(reference);
	}
	return kept;
}
function constantsOf(expression) {
	return isObject(expression) ? textsIn(field(expression, "constant_value")) : [];
}
function textsIn(value) {
	if (typeof value === "string") return value === "" ? [] : [value];
	return isList$1(value) ? value.filter((member) => typeof member === "string") : [];
}
function isSomething({ resources, literals }) {
	return resources.length + literals.length > 0;
}
function merged(found) {
	return {
		resources: [...new Set(found.flatMap(({ resources }) => resources))],
		literals: [...new Set(found.flatMap(({ literals }) => literals))]
	};
}
/** `x["a"]` of a map of instances, `x[1]` of a list. */
function pick({ resources, literals }, key) {
	if (key === void 0) return {
		resources,
		literals
	};
	const keyed = resources.filter((resource) => resource.key === key);
	if (keyed.length > 0) return {
		resources: keyed,
		literals: []
	};
	return {
		resources: selected(resources, key),
		literals: selected(literals, key)
	};
}
function selected(list, key) {
	if (key === void 0) return list;
	return typeof key === "number" ? list.slice(key, key + 1) : [];
}
function usesKey(references) {
	return references.some((reference) => /^(count\.index|each\.)/.test(reference));
}
/** Of several instances that a reference leads to, the one with the key of the instance that refers. */
function narrowed(expression, found, scope) {
	const isKeyed = usesKey(flatReferences(expression));
	return found.map((each) => byKey(each, isKeyed, scope.key));
}
function byKey(found, isKeyed, key) {
	const { resources } = found;
	if (!isKeyed || key === void 0 || resources.length < 2) return found;
	const own = resources.filter((resource) => resource.key === key);
	if (own.length === 1) return {
		resources: own,
		literals: []
	};
	const isOneBlock = new Set(resources.map(({ module, type, name }) => blockKey(module, "managed", type, name))).size === 1;
	if (typeof key !== "number" || !isOneBlock) return found;
	return {
		resources: resources.slice(key % resources.length, key % resources.length + 1),
		literals: []
	};
}
function resolutionOf({ resources, literals }, isJoined) {
	if (resources.length + literals.length === 0) return { kind: "nothing" };
	if (resources.length > 1 || resources.length === 0 && literals.length > 1) return {
		kind: "ambiguous",
		candidates: resources
	};
	return {
		kind: "found",
		resources,
		literals: resources.length > 0 ? [] : literals,
		isJoined
	};
}
// src/import/terraform/resource.ts
/** Whether an attribute, or something in it, is known only after apply. */
function isUnknown(resource, attribute) {
	return hasTrue(field(resource.unknown, attribute));
}
function hasTrue(tree) {
	if (tree === true) return true;
	if (isList$1(tree)) return tree.some(hasTrue);
	return isObject(tree) && Object.values(tree).some(hasTrue);
}
/** The member of a block that is unknown: `unknownIn(resource, 'route', 0)`. */
function unknownIn(resource, attribute, index) {
	const tree = field(resource.unknown, attribute);
	const element = isList$1(tree) ? tree[index] : void 0;
	return isObject(element) ? element : {};
}
// src/import/terraform/context.ts
/** Attributes by which others may refer to a resource. */
var IDENTIFIERS = [
	"id",
	"arn",
	"allocation_id",
	"identifier",
	"cluster_identifier",
	"name"
];
function contextOf(input) {
	const references = referencesOf(input);
	const told = /* @__PURE__ */ new Set();
	const byIdentifier = /* @__PURE__ */ new Map();
	for (const resource of input.resources) for (const attribute of IDENTIFIERS) {
		const value = text(resource.values, attribute);
		const key = `${resource.type}\n${value ?? ""}`;
		const earlier = byIdentifier.get(key);
		if (value === void 0 || earlier !== void 0 && !(earlier.mode === "data" && resource.mode === "managed")) continue;
		byIdentifier.set(key, resource);
	}
	function find(types, id) {
		for (const type of types) {
			const found = byIdentifier.get(`${type}\n${id}`);
			if (found !== void 0) return found;
		}
	}
	function known(types, id, how) {
		const resource = find(types, id);
		if (resource === void 0) return {
			id,
			how: how === "given" ? "external" : how
		};
		return {
			id: idOf(resource),
			resource,
			how
		};
	}
	function isOpen(resource, path) {
		if (Object.keys(resource.unknown).length > 0) return hasTrue(valueAt(resource.unknown, path, true));
		return references.mentions(resource, path);
	}
	function* ref(resource, path, types, options = {}) {
		const written = valueAt(resource.values, path, false);
		if (typeof written === "string" && written !== "") return known(types, written, "given");
		if (!isOpen(resource, path)) return { how: "given" };
		const isOnly = options.only === true;
		if (!isOnly && !references.mentions(resource, path)) return { how: "given" };
		const resolution = isOnly ? references.resolveOnly(resource, path, types) : references.resolve(resource, path, types, false);
		const place = placeAt(resource, path);
		const attribute = path.join(".");
		const found = foundIn(resolution, types);
		if (found !== void 0) {
			if (found.how === "inferred") yield* inferred(resource, attribute, found.id);
			return found;
		}
		const candidates = resolution.kind === "ambiguous" ? resolution.candidates : [];
		const [first] = candidates;
		const params = {
			id: resource.address,
			attribute,
			count: candidates.length
		};
		if (options.orFirst === true && first !== void 0) {
			yield assumed("reference-first", place, {
				...params,
				target: idOf(first)
			});
			return {
				id: idOf(first),
				resource: first,
				how: "assumed"
			};
		}
		yield assumed("reference-unknown", place, params);
		return { how: "unknown" };
	}
	/** Once for all instances of a block. */
	function* inferred(resource, attribute, target) {
		const block = blockOf(resource);
		const key = [
			block,
			attribute,
			target
		].join("\n");
		if (told.has(key)) return;
		told.add(key);
		yield assumed("reference-inferred", resource.place, {
			id: block,
			attribute,
			target
		});
	}
	function foundIn(resolution, types) {
		if (resolution.kind !== "found") return void 0;
		const how = resolution.isJoined ? "joined" : "inferred";
		const [resource] = resolution.resources;
		if (resource !== void 0) return {
			id: idOf(resource),
			resource,
			how
		};
		const [literal] = resolution.literals;
		return literal === void 0 ? void 0 : known(types, literal, "given");
	}
	function* refs(resource, path, types) {
		const written = valueAt(resource.values, path, false);
		const ids = isList$1(written) ? written.flatMap((id) => typeof id === "string" && id !== "" ? [id] : []) : [];
		if (!isOpen(resource, path) || isList$1(written) && !references.mentions(resource, path)) return {
			refs: ids.map((id) => known(types, id, "given")),
			how: isList$1(written) ? "given" : "absent"
		};
		if (!references.mentions(resource, path)) return {
			refs: [],
			how: "absent"
		};
		const resolution = references.resolve(resource, path, types, true);
		if (resolution.kind === "found") {
			const found = resolution.resources.map((target) => ({
				id: idOf(target),
				resource: target,
				how: "joined"
			}));
			const literals = resolution.literals.map((id) => known(types, id, "given"));
			return {
				refs: [...found, ...literals],
				how: "joined"
			};
		}
		const candidates = resolution.kind === "ambiguous" ? resolution.candidates.length : 0;
		yield assumed("reference-unknown", placeAt(resource, path), {
			id: resource.address,
			attribute: path.join("."),
			count: candidates
		});
		return {
			refs: ids.map((id) => known(types, id, "given")),
			how: "unknown"
		};
	}
	function managed(types) {
		return input.resources.filter(({ mode, type }) => mode === "managed" && types.has(type));
	}
	function described(types) {
		const own = managed(types);
		const ids = new Set(own.flatMap((resource) => [idOf(resource), String(resource.key ?? "")]));
		const data = input.resources.filter((resource) => {
			if (resource.mode !== "data" || !types.has(resource.type)) return false;
			const id = text(resource.values, "id");
			if (id === void 0 || ids.has(id)) return false;
			ids.add(id);
			return true;
		});
		return [...own, ...data];
	}
	return {
		input,
		references,
		managed,
		described,
		ref,
		refs,
		find
	};
}
/** The address of the block of which a resource is an instance. */
function blockOf({ module, mode, type, name }) {
	const own = mode === "data" ? `data.${type}.${name}` : `${type}.${name}`;
	return module === "" ? own : `${module}.${own}`;
}
/** Known by other names than their ids. */
var NAMED_BY = /* @__PURE__ */ new Map([
	["aws_eip", ["allocation_id", "id"]],
	["aws_lb", ["arn"]],
	["aws_alb", ["arn"]],
	["aws_lb_listener", ["arn"]],
	["aws_alb_listener", ["arn"]],
	["aws_lb_target_group", ["arn"]],
	["aws_alb_target_group", ["arn"]],
	["aws_db_instance", ["identifier"]],
	["aws_rds_cluster_instance", ["identifier"]],
	["aws_rds_cluster", ["cluster_identifier"]],
	["aws_elb", ["name"]],
	["aws_lambda_function", ["function_name"]]
]);
/** What the document calls a resource: its real id, or its address where there is none yet. */
function idOf({ type, values, address }) {
	for (const attribute of NAMED_BY.get(type) ?? ["id"]) {
		const id = text(values, attribute);
		if (id !== void 0) return id;
	}
	return address;
}
/** Where an attribute stands in the file, or the resource where it has no attributes there. */
function placeAt(resource, path) {
	return valueAt(resource.values, path, false) !== void 0 ? inside$1(resource.place, resource.attributes, ...path) : resource.place;
}
/** `orTrue`: where the tree ends early with `true`, all below is unknown. */
function valueAt(tree, path, orTrue) {
	let at = tree;
	for (const step of path) {
		if (orTrue && at === true) return true;
		if (isList$1(at)) at = at[Number(step)];
		else if (isObject(at)) at = field(at, String(step));
		else return void 0;
	}
	return at ?? void 0;
}
/** Ports, flags and names of a resource. */
function tagsOf(values) {
	const name = text(object(values, "tags"), "Name") ?? text(object(values, "tags_all"), "Name");
	return name === void 0 ? void 0 : [{
		Key: "Name",
		Value: name
	}];
}
function isOn(values, attribute) {
	return flag(values, attribute) === true;
}
function listOf(values, attribute) {
	return texts(values, attribute).filter((member) => member !== "");
}
// src/import/terraform/draft.ts
function draftOf(key, idMember, id, place) {
	const members = /* @__PURE__ */ new Map([[idMember, id]]);
	const lists = /* @__PURE__ */ new Map();
	const parts = /* @__PURE__ */ new Map();
	const provenance = /* @__PURE__ */ new Map();
	function note(path, how) {
		if (how !== void 0 && how !== "given") provenance.set(path, how);
	}
	return {
		id,
		place,
		set(member, value, how) {
			note(pointer(member), how);
			if (value !== void 0) members.set(member, value);
		},
		add(list, value, partPlace, hows = {}) {
			const all = lists.get(list) ?? [];
			lists.set(list, all);
			const at = pointer(list, all.length);
			parts.set(at, partPlace ?? place);
			for (const [member, how] of Object.entries(hows)) note(at + pointer(member), how);
			all.push(value);
		},
		note(member, how) {
			note(pointer(member), how);
		},
		has: (member) => members.has(member) || lists.has(member),
		item: () => ({
			key,
			value: Object.fromEntries([...members, ...lists]),
			place,
			parts,
			provenance
		})
	};
}
// src/import/terraform/kinds.ts
/** The resource types that an attribute can refer to. Data sources have the same types. */
function kind(...types) {
	return new Set(types);
}
var VPC = kind("aws_vpc", "aws_default_vpc");
var SUBNET = kind("aws_subnet", "aws_default_subnet");
var ROUTE_TABLE = kind("aws_route_table", "aws_default_route_table");
var INTERNET_GATEWAY = kind("aws_internet_gateway");
var EGRESS_ONLY = kind("aws_egress_only_internet_gateway");
var NAT_GATEWAY = kind("aws_nat_gateway");
var ELASTIC_IP = kind("aws_eip");
var NETWORK_ACL = kind("aws_network_acl", "aws_default_network_acl");
var SECURITY_GROUP = kind("aws_security_group", "aws_default_security_group");
var PREFIX_LIST = kind("aws_ec2_managed_prefix_list", "aws_prefix_list");
var NETWORK_INTERFACE = kind("aws_network_interface");
var INSTANCE = kind("aws_instance", "aws_spot_instance_request");
var LAUNCH_TEMPLATE = kind("aws_launch_template");
var LAUNCH_CONFIGURATION = kind("aws_launch_configuration");
var DB_SUBNET_GROUP = kind("aws_db_subnet_group");
var DB_INSTANCE = kind("aws_db_instance", "aws_rds_cluster_instance");
var RDS_CLUSTER = kind("aws_rds_cluster");
var PEERING = kind("aws_vpc_peering_connection", "aws_vpc_peering_connection_accepter");
var TRANSIT_GATEWAY = kind("aws_ec2_transit_gateway");
var TRANSIT_GATEWAY_TABLE = kind("aws_ec2_transit_gateway_route_table");
var TRANSIT_GATEWAY_ATTACHMENT = kind("aws_ec2_transit_gateway_vpc_attachment", "aws_ec2_transit_gateway_peering_attachment");
var VPC_ENDPOINT = kind("aws_vpc_endpoint");
var VPN_GATEWAY = kind("aws_vpn_gateway");
var CUSTOMER_GATEWAY = kind("aws_customer_gateway");
var VPN_CONNECTION = kind("aws_vpn_connection");
var LOAD_BALANCER = kind("aws_lb", "aws_alb");
var LISTENER = kind("aws_lb_listener", "aws_alb_listener");
var TARGET_GROUP = kind("aws_lb_target_group", "aws_alb_target_group");
var CLASSIC_LOAD_BALANCER = kind("aws_elb");
var AUTO_SCALING_GROUP = kind("aws_autoscaling_group");
var CARRIER_GATEWAY = kind("aws_ec2_carrier_gateway");
var LOCAL_GATEWAY = kind("aws_ec2_local_gateway");
function kinds(...sets) {
	return new Set(sets.flatMap((set) => [...set]));
}
var READ_KINDS = kinds(VPC, SUBNET, ROUTE_TABLE, INTERNET_GATEWAY, EGRESS_ONLY, NAT_GATEWAY, ELASTIC_IP, NETWORK_ACL, SECURITY_GROUP, PREFIX_LIST, NETWORK_INTERFACE, INSTANCE, LAUNCH_TEMPLATE, LAUNCH_CONFIGURATION, DB_SUBNET_GROUP, DB_INSTANCE, RDS_CLUSTER, PEERING, TRANSIT_GATEWAY, TRANSIT_GATEWAY_TABLE, TRANSIT_GATEWAY_ATTACHMENT, VPC_ENDPOINT, VPN_GATEWAY, CUSTOMER_GATEWAY, VPN_CONNECTION, LOAD_BALANCER, LISTENER, TARGET_GROUP, CLASSIC_LOAD_BALANCER, AUTO_SCALING_GROUP, CARRIER_GATEWAY, LOCAL_GATEWAY);
// src/import/terraform/route-table.ts
/** Where a route can lead: the attribute, the member of the describe call, and the types behind it. */
var TARGETS = [
	[
		"gateway_id",
		"GatewayId",
		kinds(INTERNET_GATEWAY, VPN_GATEWAY)
	],
	[
		"nat_gateway_id",
		"NatGatewayId",
		NAT_GATEWAY
	],
	[
		"transit_gateway_id",
		"TransitGatewayId",
		TRANSIT_GATEWAY
	],
	[
		"vpc_peering_connection_id",
		"VpcPeeringConnectionId",
		PEERING
	],
	[
		"egress_only_gateway_id",
		"EgressOnlyInternetGatewayId",
		EGRESS_ONLY
	],
	[
		"vpc_endpoint_id",
		"VpcEndpointId",
		VPC_ENDPOINT
	],
	[
		"carrier_gateway_id",
		"CarrierGatewayId",
		CARRIER_GATEWAY
	],
	[
		"local_gateway_id",
		"LocalGatewayId",
		LOCAL_GATEWAY
	],
	[
		"core_network_arn",
		"CoreNetworkArn",
		/* @__PURE__ */ new Set()
	],
	[
		"network_interface_id",
		"NetworkInterfaceId",
		kinds(NETWORK_INTERFACE, INSTANCE)
	],
	[
		"instance_id",
		"InstanceId",
		INSTANCE
	]
];
/** The destinations: in a resource of its own, and in a block of a table. */
var DESTINATIONS = [
	[
		"destination_cidr_block",
		"cidr_block",
		"DestinationCidrBlock"
	],
	[
		"destination_ipv6_cidr_block",
		"ipv6_cidr_block",
		"DestinationIpv6CidrBlock"
	],
	[
		"destination_prefix_list_id",
		"destination_prefix_list_id",
		"DestinationPrefixListId"
	]
];
function* describeRouteTables(context, subnets) {
	const tables = /* @__PURE__ */ new Map();
	const vpcs = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Set();
	for (const table of context.managed(ROUTE_TABLE)) {
		const draft = draftOf("RouteTables", "RouteTableId", idOf(table), table.place);
		tables.set(draft.id, draft);
		const vpc = yield* vpcOf$1(context, table);
		draft.set("VpcId", vpc.id, vpc.how);
		if (vpc.id !== void 0) vpcs.set(draft.id, vpc.id);
		draft.set("Tags", tagsOf(table.values));
		for (const gateway of (yield* context.refs(table, ["propagating_vgws"], VPN_GATEWAY)).refs) draft.add("PropagatingVgws", { GatewayId: gateway.id });
	}
	yield* addSeparateRoutes(context, tables, written);
	for (const table of context.managed(ROUTE_TABLE)) {
		const draft = tables.get(idOf(table));
		if (draft !== void 0) yield* addInlineRoutes(context, table, draft, written);
	}
	const all = {
		byId: tables,
		vpcOf: vpcs
	};
	yield* addPropagations(context, all);
	yield* addAssociations(context, all, subnets);
	yield* addMainRoles(context, all);
	return [...tables.values()];
}
/** A default table names the VPC only by what the VPC says of it. */
function* vpcOf$1(context, resource) {
	const own = text(resource.values, "vpc_id");
	const attribute = DEFAULTS$1.get(resource.type);
	if (own !== void 0 || attribute === void 0) return yield* context.ref(resource, ["vpc_id"], VPC);
	const id = text(resource.values, attribute);
	const vpc = id === void 0 ? void 0 : context.described(VPC).find(({ values }) => text(values, attribute) === id);
	if (vpc !== void 0) return {
		id: idOf(vpc),
		resource: vpc,
		how: "joined"
	};
	if (id === void 0 && context.references.mentions(resource, [attribute])) return yield* context.ref(resource, [attribute], VPC);
	return yield* context.ref(resource, ["vpc_id"], VPC);
}
/** The attribute of a default resource, and of its VPC, that ties the two. */
var DEFAULTS$1 = /* @__PURE__ */ new Map([
	["aws_default_route_table", "default_route_table_id"],
	["aws_default_network_acl", "default_network_acl_id"],
	["aws_default_security_group", "default_security_group_id"]
]);
var ROUTE = /* @__PURE__ */ new Set(["aws_route"]);
function* addSeparateRoutes(context, tables, written) {
	for (const route of context.managed(ROUTE)) {
		const table = yield* context.ref(route, ["route_table_id"], ROUTE_TABLE);
		const draft = tables.get(table.id ?? "");
		if (draft === void 0) {
			if (table.id === void 0) yield failed("route-table-unknown", route.place, { id: route.address });
			else yield ignored("resource-not-given", route.place, "RouteTables");
			continue;
		}
		const [own, , member] = DESTINATIONS.find(([attribute]) => text(route.values, attribute) !== void 0) ?? [];
		const destination = own === void 0 ? yield* destinationOf(context, route) : text(route.values, own);
		if (destination === void 0) {
			yield failed("destination-unknown", route.place, { id: route.address });
			continue;
		}
		const target = yield* targetOf(context, route, [], route.values, route.unknown);
		const state = text(route.values, "state");
		if (isLocalByAws(target)) continue;
		written.add(`${draft.id}\n${destination}`);
		draft.add("Routes", {
			[member ?? "DestinationPrefixListId"]: destination,
			...target.members,
			...state !== void 0 && { State: state }
		}, route.place, target.hows);
	}
}
/** A prefix list that is made by the same plan. */
function* destinationOf(context, route) {
	if (!context.references.mentions(route, ["destination_prefix_list_id"])) return void 0;
	return (yield* context.ref(route, ["destination_prefix_list_id"], PREFIX_LIST)).id;
}
function* addInlineRoutes(context, table, draft, written) {
	const routes = objects(table.values, "route");
	if (routes.length === 0 && table.unknown["route"] === true && context.references.mentions(table, ["route"])) yield assumed("routes-unknown", table.place, { table: draft.id });
	for (const [index, route] of routes.entries()) {
		const [, own = "", member = ""] = DESTINATIONS.find(([, attribute]) => text(route, attribute) !== void 0) ?? [];
		const destination = text(route, own);
		const place = placeAt(table, ["route", index]);
		if (destination === void 0) {
			yield failed("destination-unknown", place, { id: table.address });
			continue;
		}
		if (written.has(`${draft.id}\n${destination}`)) continue;
		const target = yield* targetOf(context, table, ["route", index], route, unknownIn(table, "route", index));
		if (isLocalByAws(target)) continue;
		draft.add("Routes", {
			[member]: destination,
			...target.members
		}, place, target.hows);
	}
}
function isLocalByAws({ members }) {
	return members["GatewayId"] === "local";
}
/** `block`: the path of the block in a table, empty for a resource of its own. */
function* targetOf(context, resource, block, values, unknown) {
	for (const [attribute, member, types] of TARGETS) {
		const path = [...block, attribute];
		const isWritten = text(values, attribute) !== void 0;
		const isInline = block.length > 0;
		const isOpen = isInline ? unknown[attribute] === true : context.references.mentions(resource, path) && (unknown[attribute] ?? true) === true;
		if (!isWritten && !isOpen) continue;
		const ref = yield* context.ref(resource, path, types, isInline ? { only: true } : {});
		if (ref.id === void 0 && ref.how !== "unknown") continue;
		return targetAt(attribute, member, ref);
	}
	return {
		members: { UnknownTarget: "gateway" },
		hows: { UnknownTarget: "unknown" }
	};
}
function targetAt(attribute, member, { id, resource, how }) {
	if (id === void 0) return {
		members: { UnknownTarget: attribute.replace(/_(id|arn)$/, "").replaceAll("_", "-") },
		hows: { UnknownTarget: "unknown" }
	};
	const own = resource !== void 0 && INSTANCE.has(resource.type) ? "InstanceId" : member;
	return {
		members: { [own]: id },
		hows: { [own]: how }
	};
}
var PROPAGATION = /* @__PURE__ */ new Set(["aws_vpn_gateway_route_propagation"]);
function* addPropagations(context, { byId }) {
	for (const propagation of context.managed(PROPAGATION)) {
		const table = yield* context.ref(propagation, ["route_table_id"], ROUTE_TABLE);
		const gateway = yield* context.ref(propagation, ["vpn_gateway_id"], VPN_GATEWAY);
		if (gateway.id === void 0) continue;
		byId.get(table.id ?? "")?.add("PropagatingVgws", { GatewayId: gateway.id }, propagation.place);
	}
}
var ASSOCIATION = /* @__PURE__ */ new Set(["aws_route_table_association"]);
function* addAssociations(context, { byId }, subnets) {
	const subnetById = new Map(subnets.map((subnet) => [subnet.id, subnet]));
	for (const association of context.managed(ASSOCIATION)) {
		const table = yield* context.ref(association, ["route_table_id"], ROUTE_TABLE);
		const gateway = yield* context.ref(association, ["gateway_id"], kinds(INTERNET_GATEWAY, VPN_GATEWAY));
		const draft = byId.get(table.id ?? "");
		if (draft === void 0) {
			if (table.id !== void 0) yield ignored("resource-not-given", association.place, "RouteTables");
			continue;
		}
		if (gateway.id !== void 0) {
			draft.add("Associations", { GatewayId: gateway.id }, association.place);
			continue;
		}
		const subnet = yield* context.ref(association, ["subnet_id"], SUBNET);
		if (subnet.id === void 0) continue;
		draft.add("Associations", { SubnetId: subnet.id }, association.place);
		subnetById.get(subnet.id)?.note("RouteTable", table.how);
	}
}
var MAIN_ASSOCIATION = /* @__PURE__ */ new Set(["aws_main_route_table_association"]);
/** Said outright, else the table that the VPC names, else the default one. */
function* addMainRoles(context, { byId, vpcOf: vpcs }) {
	const done = /* @__PURE__ */ new Set();
	const makeMain = (table, vpc, place) => {
		const draft = byId.get(table ?? "");
		if (draft === void 0 || vpc === void 0 || done.has(vpc) || vpcs.get(draft.id) !== vpc) return;
		done.add(vpc);
		draft.add("Associations", { Main: true }, place);
	};
	for (const association of context.managed(MAIN_ASSOCIATION)) {
		const table = yield* context.ref(association, ["route_table_id"], ROUTE_TABLE);
		const vpc = yield* context.ref(association, ["vpc_id"], VPC);
		makeMain(table.id, vpc.id ?? vpcs.get(table.id ?? ""), association.place);
	}
	for (const vpc of context.described(VPC)) makeMain(text(vpc.values, "main_route_table_id"), idOf(vpc));
	for (const table of context.managed(/* @__PURE__ */ new Set(["aws_default_route_table"]))) makeMain(idOf(table), vpcs.get(idOf(table)), table.place);
}
/** The tables of a gateway endpoint get routes to its prefix list that nobody writes. */
function* addEndpointRoutes(context, tables) {
	const byId = new Map(tables.map((table) => [table.id, table]));
	const separate = /* @__PURE__ */ new Set(["aws_vpc_endpoint_route_table_association"]);
	for (const endpoint of context.managed(VPC_ENDPOINT)) {
		if ((text(endpoint.values, "vpc_endpoint_type") ?? "Gateway") !== "Gateway") continue;
		const list = prefixListOf(endpoint);
		const own = yield* context.refs(endpoint, ["route_table_ids"], ROUTE_TABLE);
		for (const { id, how } of own.refs) byId.get(id)?.add("Routes", routeTo(list, endpoint), endpoint.place, { GatewayId: how });
	}
	for (const association of context.managed(separate)) {
		const endpoint = yield* context.ref(association, ["vpc_endpoint_id"], VPC_ENDPOINT);
		const table = yield* context.ref(association, ["route_table_id"], ROUTE_TABLE);
		const draft = byId.get(table.id ?? "");
		if (endpoint.resource === void 0 || draft === void 0) continue;
		const listed = listOf(endpoint.resource.values, "route_table_ids").includes(draft.id);
		const route = routeTo(prefixListOf(endpoint.resource), endpoint.resource);
		if (!listed) draft.add("Routes", route, association.place, { GatewayId: endpoint.how });
	}
}
function routeTo(list, endpoint) {
	return {
		DestinationPrefixListId: list,
		GatewayId: idOf(endpoint)
	};
}
/** The prefix list of the service: its id, or a name for it where that is known only after apply. */
function prefixListOf(endpoint) {
	const id = text(endpoint.values, "prefix_list_id");
	if (id !== void 0) return id;
	return `pl-${text(endpoint.values, "service_name") ?? endpoint.address}`;
}
// src/import/terraform/connections.ts
function started(key, idMember, resource) {
	const draft = draftOf(key, idMember, idOf(resource), resource.place);
	draft.set("Tags", tagsOf(resource.values));
	return draft;
}
/** Peering connections: accepted by a resource of their own, or by asking for it. */
function* describePeerings(context) {
	const drafts = [];
	const accepted = /* @__PURE__ */ new Set();
	for (const accepter of context.managed(/* @__PURE__ */ new Set(["aws_vpc_peering_connection_accepter"]))) {
		const { id } = yield* context.ref(accepter, ["vpc_peering_connection_id"], PEERINGS);
		if (id !== void 0 && flag(accepter.values, "auto_accept") !== false) accepted.add(id);
	}
	const options = /* @__PURE__ */ new Map();
	for (const option of context.managed(PEERING_OPTIONS)) {
		const { id } = yield* context.ref(option, ["vpc_peering_connection_id"], PEERINGS);
		if (id !== void 0) options.set(id, [...options.get(id) ?? [], option]);
	}
	for (const peering of context.managed(PEERINGS)) {
		const draft = started("VpcPeeringConnections", "VpcPeeringConnectionId", peering);
		const requester = yield* context.ref(peering, ["vpc_id"], VPC);
		const accepter = yield* context.ref(peering, ["peer_vpc_id"], VPC);
		const region = text(peering.values, "peer_region");
		const own = options.get(draft.id) ?? [];
		draft.set("RequesterVpcInfo", {
			VpcId: requester.id ?? null,
			...optionsOf("requester", [...own, peering])
		}, requester.how);
		draft.set("AccepterVpcInfo", {
			VpcId: accepter.id ?? null,
			...region !== void 0 && { Region: region },
			...optionsOf("accepter", [...own, peering])
		}, accepter.how);
		const isAccepted = accepted.has(draft.id) || isOn(peering.values, "auto_accept");
		const state = text(peering.values, "accept_status");
		draft.set("Status", { Code: isAccepted ? "active" : state ?? "pending-acceptance" });
		drafts.push(draft);
	}
	return drafts;
}
var PEERING_OPTIONS = /* @__PURE__ */ new Set(["aws_vpc_peering_connection_options", "aws_vpc_peering_connection_accepter"]);
/** Whether the names of one side resolve to private addresses for the other, wherever it is written. */
function optionsOf(side, resources) {
	return resources.some(({ values }) => objects(values, side).some((block) => isOn(block, "allow_remote_vpc_dns_resolution"))) ? { PeeringOptions: { AllowDnsResolutionFromRemoteVpc: true } } : {};
}
var PEERINGS = /* @__PURE__ */ new Set(["aws_vpc_peering_connection"]);
function* describeTransitGateways(context) {
	const drafts = [];
	for (const gateway of context.described(TRANSIT_GATEWAY)) {
		const draft = started("TransitGateways", "TransitGatewayId", gateway);
		const { values } = gateway;
		draft.set("Options", {
			DefaultRouteTableAssociation: text(values, "default_route_table_association") ?? "enable",
			DefaultRouteTablePropagation: text(values, "default_route_table_propagation") ?? "enable",
			SecurityGroupReferencingSupport: text(values, "security_group_referencing_support") ?? "disable",
			AssociationDefaultRouteTableId: text(values, "association_default_route_table_id") ?? null,
			PropagationDefaultRouteTableId: text(values, "propagation_default_route_table_id") ?? null
		});
		drafts.push(draft);
	}
	for (const attachment of context.managed(/* @__PURE__ */ new Set(["aws_ec2_transit_gateway_vpc_attachment"]))) {
		const draft = started("TransitGatewayVpcAttachments", "TransitGatewayAttachmentId", attachment);
		const { values } = attachment;
		const gateway = yield* context.ref(attachment, ["transit_gateway_id"], TRANSIT_GATEWAY);
		const vpc = yield* context.ref(attachment, ["vpc_id"], VPC);
		const subnets = yield* context.refs(attachment, ["subnet_ids"], SUBNET);
		draft.set("TransitGatewayId", gateway.id, gateway.how);
		draft.set("VpcId", vpc.id, vpc.how);
		draft.set("SubnetIds", subnets.refs.map(({ id }) => id), subnets.how === "absent" ? "given" : subnets.how);
		draft.set("State", "available");
		draft.set("Options", {
			ApplianceModeSupport: text(values, "appliance_mode_support") ?? "disable",
			SecurityGroupReferencingSupport: text(values, "security_group_referencing_support") ?? "enable",
			Ipv6Support: text(values, "ipv6_support") ?? "disable"
		});
		draft.set("DefaultRouteTableAssociation", flag(values, "transit_gateway_default_route_table_association") ?? true);
		draft.set("DefaultRouteTablePropagation", flag(values, "transit_gateway_default_route_table_propagation") ?? true);
		drafts.push(draft);
	}
	for (const attachment of context.managed(/* @__PURE__ */ new Set(["aws_ec2_transit_gateway_peering_attachment"]))) {
		const draft = started("TransitGatewayPeeringAttachments", "TransitGatewayAttachmentId", attachment);
		const gateway = yield* context.ref(attachment, ["transit_gateway_id"], TRANSIT_GATEWAY);
		const peer = yield* context.ref(attachment, ["peer_transit_gateway_id"], TRANSIT_GATEWAY);
		draft.set("RequesterTgwInfo", { TransitGatewayId: gateway.id ?? null }, gateway.how);
		draft.set("AccepterTgwInfo", { TransitGatewayId: peer.id ?? null }, peer.how);
		drafts.push(draft);
	}
	return [...drafts, ...yield* describeTransitGatewayTables(context)];
}
/** Tables, and their routes, associations and propagations, which are items of their own. */
function* describeTransitGatewayTables(context) {
	const tables = /* @__PURE__ */ new Map();
	for (const table of context.managed(TRANSIT_GATEWAY_TABLE)) {
		const draft = started("TransitGatewayRouteTables", "TransitGatewayRouteTableId", table);
		const gateway = yield* context.ref(table, ["transit_gateway_id"], TRANSIT_GATEWAY);
		draft.set("TransitGatewayId", gateway.id, gateway.how);
		tables.set(draft.id, draft);
	}
	const members = [];
	for (const [type, key] of [
		["aws_ec2_transit_gateway_route", "TransitGatewayRoutes"],
		["aws_ec2_transit_gateway_route_table_association", "TransitGatewayRouteTableAssociations"],
		["aws_ec2_transit_gateway_route_table_propagation", "TransitGatewayRouteTablePropagations"],
		["aws_ec2_transit_gateway_prefix_list_reference", "TransitGatewayPrefixListReferences"]
	]) for (const member of context.managed(/* @__PURE__ */ new Set([type]))) {
		const table = yield* context.ref(member, ["transit_gateway_route_table_id"], TABLES);
		if (table.id === void 0) continue;
		const isBlackhole = isOn(member.values, "blackhole");
		const draft = draftOf(key, "Id", member.address, member.place);
		members.push(draft);
		draft.set("TransitGatewayRouteTableId", table.id, table.how);
		draft.set("DestinationCidrBlock", text(member.values, "destination_cidr_block"));
		if (type === "aws_ec2_transit_gateway_prefix_list_reference") {
			const list = yield* context.ref(member, ["prefix_list_id"], PREFIX_LIST);
			draft.set("PrefixListId", list.id, list.how);
		}
		draft.set("State", isBlackhole ? "blackhole" : "active");
		if (isBlackhole) continue;
		const attachment = yield* context.ref(member, ["transit_gateway_attachment_id"], ATTACHMENTS$1);
		draft.set("TransitGatewayAttachmentId", attachment.id, attachment.how);
	}
	return [...tables.values(), ...members];
}
/** The default table is an attribute of its gateway, which stands for it. */
var TABLES = kinds(TRANSIT_GATEWAY_TABLE, TRANSIT_GATEWAY);
var ATTACHMENTS$1 = kinds(TRANSIT_GATEWAY_ATTACHMENT, VPN_CONNECTION);
function* describeVpcEndpoints(context) {
	const drafts = [];
	const separate = yield* separateAssociations(context);
	for (const endpoint of context.managed(VPC_ENDPOINT)) {
		const { values } = endpoint;
		const draft = started("VpcEndpoints", "VpcEndpointId", endpoint);
		const vpc = yield* context.ref(endpoint, ["vpc_id"], VPC);
		const type = text(values, "vpc_endpoint_type") ?? "Gateway";
		draft.set("VpcId", vpc.id, vpc.how);
		draft.set("VpcEndpointType", type);
		const service = yield* context.ref(endpoint, ["service_name"], SERVICES$2);
		draft.set("ServiceName", service.id, service.how);
		draft.set("State", "available");
		draft.set("PrivateDnsEnabled", isOn(values, "private_dns_enabled"));
		const more = separate.get(draft.id) ?? [];
		const of = (list) => more.flatMap((each) => each.list === list ? [each.id] : []);
		if (type === "Gateway") {
			const tables = yield* context.refs(endpoint, ["route_table_ids"], ROUTE_TABLE);
			draft.set("RouteTableIds", unique([...tables.refs.map(({ id }) => id), ...of("RouteTableIds")]));
			draft.set("PrefixListId", prefixListOf(endpoint));
		} else {
			const subnets = yield* context.refs(endpoint, ["subnet_ids"], SUBNET);
			const groups = yield* context.refs(endpoint, ["security_group_ids"], SECURITY_GROUP);
			draft.set("SubnetIds", unique([...subnets.refs.map(({ id }) => id), ...of("SubnetIds")]));
			draft.set("Groups", unique([...groups.refs.map(({ id }) => id), ...of("Groups")]).map((id) => ({ GroupId: id })));
			draft.set("NetworkInterfaceIds", [...listOf(values, "network_interface_ids")]);
		}
		drafts.push(draft);
	}
	return [...drafts, ...yield* describeServices(context)];
}
var SERVICES$2 = /* @__PURE__ */ new Set(["aws_vpc_endpoint_service"]);
/** What stands behind PrivateLink: the load balancers of a provider. Endpoints name it by the id of the resource. */
function* describeServices(context) {
	const drafts = [];
	for (const service of context.managed(SERVICES$2)) {
		const draft = started("ServiceConfigurations", "ServiceId", service);
		draft.set("ServiceName", text(service.values, "service_name"));
		for (const [attribute, member] of [["network_load_balancer_arns", "NetworkLoadBalancerArns"], ["gateway_load_balancer_arns", "GatewayLoadBalancerArns"]]) {
			const balancers = yield* context.refs(service, [attribute], LOAD_BALANCER);
			draft.set(member, balancers.refs.map(({ id }) => id), balancers.how === "absent" ? "given" : balancers.how);
		}
		drafts.push(draft);
	}
	return drafts;
}
function unique(ids) {
	return [...new Set(ids)];
}
function* separateAssociations(context) {
	const byEndpoint = /* @__PURE__ */ new Map();
	for (const [type, attribute, list, types] of [
		[
			"aws_vpc_endpoint_route_table_association",
			"route_table_id",
			"RouteTableIds",
			ROUTE_TABLE
		],
		[
			"aws_vpc_endpoint_subnet_association",
			"subnet_id",
			"SubnetIds",
			SUBNET
		],
		[
			"aws_vpc_endpoint_security_group_association",
			"security_group_id",
			"Groups",
			SECURITY_GROUP
		]
	]) for (const association of context.managed(/* @__PURE__ */ new Set([type]))) {
		const endpoint = yield* context.ref(association, ["vpc_endpoint_id"], VPC_ENDPOINT);
		const end = yield* context.ref(association, [attribute], types);
		if (endpoint.id === void 0 || end.id === void 0) continue;
		const more = byEndpoint.get(endpoint.id) ?? [];
		byEndpoint.set(endpoint.id, more);
		more.push({
			list,
			id: end.id
		});
	}
	return byEndpoint;
}
/** Virtual private gateways, customer gateways and the connections between them. Pre-shared keys are never read. */
function* describeVpn(context) {
	const gateways = /* @__PURE__ */ new Map();
	const drafts = [];
	for (const gateway of context.managed(VPN_GATEWAY)) {
		const draft = started("VpnGateways", "VpnGatewayId", gateway);
		const vpc = yield* context.ref(gateway, ["vpc_id"], VPC);
		if (vpc.id !== void 0) draft.add("VpcAttachments", {
			VpcId: vpc.id,
			State: "attached"
		}, void 0, { VpcId: vpc.how });
		draft.set("State", "available");
		gateways.set(draft.id, draft);
	}
	for (const attachment of context.managed(/* @__PURE__ */ new Set(["aws_vpn_gateway_attachment"]))) {
		const gateway = yield* context.ref(attachment, ["vpn_gateway_id"], VPN_GATEWAY);
		const vpc = yield* context.ref(attachment, ["vpc_id"], VPC);
		const draft = gateways.get(gateway.id ?? "");
		if (draft?.has("VpcAttachments") === false && vpc.id !== void 0) draft.add("VpcAttachments", {
			VpcId: vpc.id,
			State: "attached"
		}, attachment.place);
	}
	for (const gateway of context.managed(CUSTOMER_GATEWAY)) {
		const draft = started("CustomerGateways", "CustomerGatewayId", gateway);
		draft.set("IpAddress", text(gateway.values, "ip_address"));
		draft.set("BgpAsn", text(gateway.values, "bgp_asn"));
		draft.set("State", "available");
		drafts.push(draft);
	}
	const connections = /* @__PURE__ */ new Map();
	for (const connection of context.managed(VPN_CONNECTION)) {
		const draft = started("VpnConnections", "VpnConnectionId", connection);
		const customer = yield* context.ref(connection, ["customer_gateway_id"], CUSTOMER_GATEWAY);
		const gateway = yield* context.ref(connection, ["vpn_gateway_id"], VPN_GATEWAY);
		const transit = yield* context.ref(connection, ["transit_gateway_id"], TRANSIT_GATEWAY);
		draft.set("CustomerGatewayId", customer.id, customer.how);
		draft.set("VpnGatewayId", gateway.id, gateway.how);
		draft.set("TransitGatewayId", transit.id, transit.how);
		draft.set("TransitGatewayAttachmentId", text(connection.values, "transit_gateway_attachment_id"));
		draft.set("Options", { StaticRoutesOnly: isOn(connection.values, "static_routes_only") });
		draft.set("State", "available");
		connections.set(draft.id, draft);
	}
	for (const route of context.managed(/* @__PURE__ */ new Set(["aws_vpn_connection_route"]))) {
		const connection = yield* context.ref(route, ["vpn_connection_id"], VPN_CONNECTION);
		const block = text(route.values, "destination_cidr_block");
		if (block === void 0) continue;
		const member = {
			DestinationCidrBlock: block,
			State: "available"
		};
		connections.get(connection.id ?? "")?.add("Routes", member, route.place);
	}
	return [
		...gateways.values(),
		...drafts,
		...connections.values()
	];
}
// src/import/terraform/interfaces.ts
/** The groups of something in a subnet, as the describe call lists them: never none. */
function groupsIn({ subnets, defaultGroupOf }, subnet, groups) {
	if (groups.refs.length > 0) return groups.refs.map(({ id }) => id);
	const vpc = text(subnets.get(subnet ?? "")?.item().value ?? {}, "VpcId");
	return vpc === void 0 || groups.how === "unknown" ? [] : [defaultGroupOf(vpc)];
}
function setGroups(draft, list, groups, how) {
	draft.set(list, groups.map((id) => ({ GroupId: id })), how === "absent" ? "given" : how);
}
/** Network interfaces of their own, with their attachments and the groups that are added to them. */
function* describeNetworkInterfaces(surroundings) {
	const { context, addresses } = surroundings;
	const attachments = yield* attachmentsOf(context);
	const added = yield* addedGroups(context);
	const elastic = yield* elasticIpsOf(context);
	const drafts = [];
	for (const networkInterface of context.managed(NETWORK_INTERFACE)) {
		const { values } = networkInterface;
		const draft = draftOf("NetworkInterfaces", "NetworkInterfaceId", idOf(networkInterface), networkInterface.place);
		drafts.push(draft);
		const subnet = yield* context.ref(networkInterface, ["subnet_id"], SUBNET, { orFirst: true });
		draft.set("SubnetId", subnet.id, subnet.how);
		const groups = yield* context.refs(networkInterface, ["security_groups"], SECURITY_GROUP);
		const all = [...groupsIn(surroundings, subnet.id, groups), ...added.get(networkInterface) ?? []];
		setGroups(draft, "Groups", [...new Set(all)], groups.how);
		const [primary, ...others] = listOf(values, "private_ip_list").length > 0 ? listOf(values, "private_ip_list") : listOf(values, "private_ips");
		const own = text(values, "private_ip") ?? primary;
		draft.set("PrivateIpAddress", own);
		const [publicIp] = (elastic.get(networkInterface) ?? []).flatMap((address) => addresses.of(address) ?? []);
		if (own !== void 0) draft.add("PrivateIpAddresses", {
			PrivateIpAddress: own,
			Primary: true,
			...associationOf(publicIp)
		});
		for (const address of others.filter((each) => each !== own)) draft.add("PrivateIpAddresses", {
			PrivateIpAddress: address,
			Primary: false
		});
		if (publicIp !== void 0) draft.set("Association", { PublicIp: publicIp }, "assumed");
		for (const address of listOf(values, "ipv6_addresses")) draft.add("Ipv6Addresses", { Ipv6Address: address });
		draft.set("SourceDestCheck", flag(values, "source_dest_check") ?? true);
		draft.set("InterfaceType", text(values, "interface_type"));
		draft.set("Tags", tagsOf(values));
		const attachment = attachments.get(networkInterface);
		if (attachment !== void 0) draft.set("Attachment", attachment);
	}
	return drafts;
}
function associationOf(publicIp) {
	return publicIp === void 0 ? {} : { Association: { PublicIp: publicIp } };
}
/** To which instance each interface is attached: in itself, in the instance, or in a resource between the two. */
function* attachmentsOf(context) {
	const attachments = /* @__PURE__ */ new Map();
	const attach = (networkInterface, instance, index) => {
		const id = typeof instance === "string" ? instance : instance.id;
		if (networkInterface.resource === void 0 || id === void 0) return;
		attachments.set(networkInterface.resource, {
			InstanceId: id,
			DeviceIndex: index
		});
	};
	for (const attachment of context.managed(/* @__PURE__ */ new Set(["aws_network_interface_attachment"]))) attach(yield* context.ref(attachment, ["network_interface_id"], NETWORK_INTERFACE), yield* context.ref(attachment, ["instance_id"], INSTANCE), integer(attachment.values, "device_index") ?? 1);
	for (const networkInterface of context.managed(NETWORK_INTERFACE)) for (const [index, attachment] of objects(networkInterface.values, "attachment").entries()) {
		const instance = yield* context.ref(networkInterface, [
			"attachment",
			index,
			"instance"
		], INSTANCE);
		attach({
			resource: networkInterface,
			how: "given"
		}, instance, integer(attachment, "device_index") ?? 1);
	}
	for (const instance of context.managed(INSTANCE)) {
		for (const block of ["network_interface", "primary_network_interface"]) for (const [index, attached] of objects(instance.values, block).entries()) {
			const path = [
				block,
				index,
				"network_interface_id"
			];
			attach(yield* context.ref(instance, path, NETWORK_INTERFACE), idOf(instance), integer(attached, "device_index") ?? 0);
		}
		const primary = text(instance.values, "primary_network_interface_id");
		const found = primary === void 0 ? void 0 : context.find(NETWORK_INTERFACE, primary);
		if (found !== void 0) attach({
			resource: found,
			how: "given"
		}, idOf(instance), 0);
	}
	return attachments;
}
/** The groups that resources of their own add to interfaces and to the primary ones of instances. */
function* addedGroups(context) {
	const owners = kinds(NETWORK_INTERFACE, INSTANCE);
	const added = [];
	for (const attachment of context.managed(/* @__PURE__ */ new Set(["aws_network_interface_sg_attachment"]))) {
		const owner = yield* context.ref(attachment, ["network_interface_id"], owners);
		const group = yield* context.ref(attachment, ["security_group_id"], SECURITY_GROUP);
		const id = text(attachment.values, "network_interface_id");
		const byPrimary = context.managed(INSTANCE).find(({ values }) => id !== void 0 && text(values, "primary_network_interface_id") === id);
		const resource = owner.resource ?? byPrimary;
		if (resource !== void 0 && group.id !== void 0) added.push({
			owner: resource,
			group: group.id
		});
	}
	const grouped = groupedBy(added, ({ owner }) => owner);
	return new Map([...grouped].map(([owner, list]) => [owner, list.map(({ group }) => group)]));
}
/** The Elastic IP addresses of interfaces and instances. */
function* elasticIpsOf(context) {
	const pairs = [];
	const ends = [["instance", INSTANCE], ["network_interface", NETWORK_INTERFACE]];
	for (const address of context.managed(ELASTIC_IP)) for (const [attribute, types] of ends) {
		if (!isWritten(context, address, attribute)) continue;
		const { resource } = yield* context.ref(address, [attribute], types);
		if (resource !== void 0) pairs.push({
			owner: resource,
			address
		});
	}
	for (const association of context.managed(/* @__PURE__ */ new Set(["aws_eip_association"]))) {
		const address = yield* context.ref(association, ["allocation_id"], ELASTIC_IP);
		for (const [attribute, types] of [["instance_id", INSTANCE], ["network_interface_id", NETWORK_INTERFACE]]) {
			if (!isWritten(context, association, attribute)) continue;
			const { resource } = yield* context.ref(association, [attribute], types);
			if (resource !== void 0 && address.resource !== void 0) pairs.push({
				owner: resource,
				address: address.resource
			});
		}
	}
	const grouped = groupedBy(pairs, ({ owner }) => owner);
	return new Map([...grouped].map(([owner, list]) => [owner, [...new Set(list.map(({ address }) => address))]]));
}
/** Attributes that AWS fills in too are unknown in every plan: what matters is whether somebody wrote them. */
function isWritten(context, resource, attribute) {
	return text(resource.values, attribute) !== void 0 || context.references.mentions(resource, [attribute]);
}
/** What stands for the many interfaces of a service, or instances of a group: one in each subnet. */
function representativeIds(owner, subnets) {
	return subnets.length === 1 ? [owner] : subnets.map((subnet) => `${owner} in ${subnet}`);
}
/** Interfaces that a service makes when it runs: one for each subnet stands in for them. */
function* describeRepresentatives(surroundings) {
	const { context } = surroundings;
	const drafts = [];
	for (const [type, block, interfaceType] of SERVICES$1) for (const service of context.managed(/* @__PURE__ */ new Set([type]))) {
		if (Object.keys(object(service.values, block)).length + objects(service.values, block).length === 0) continue;
		const subnets = yield* context.refs(service, [
			block,
			0,
			subnetsOf(type)
		], SUBNET);
		const groups = yield* context.refs(service, [
			block,
			0,
			groupsOf$1(type)
		], SECURITY_GROUP);
		const ids = representativeIds(idOf(service), subnets.refs.map(({ id }) => id));
		for (const [index, subnet] of subnets.refs.entries()) {
			const draft = draftOf("NetworkInterfaces", "NetworkInterfaceId", ids[index] ?? idOf(service), service.place);
			draft.set("SubnetId", subnet.id, subnet.how);
			setGroups(draft, "Groups", groupsIn(surroundings, subnet.id, groups), groups.how);
			draft.set("InterfaceType", interfaceType);
			draft.set("SourceDestCheck", true);
			draft.set("Tags", [{
				Key: "Name",
				Value: text(service.values, "function_name") ?? text(service.values, "name") ?? service.name
			}]);
			draft.note("PrivateIpAddress", "assumed");
			drafts.push(draft);
		}
		if (subnets.refs.length > 0) yield assumed("interfaces-represented", service.place, {
			id: service.address,
			count: subnets.refs.length
		});
	}
	return drafts;
}
var SERVICES$1 = [[
	"aws_lambda_function",
	"vpc_config",
	"lambda"
], [
	"aws_ecs_service",
	"network_configuration",
	"interface"
]];
function subnetsOf(type) {
	return type === "aws_lambda_function" ? "subnet_ids" : "subnets";
}
function groupsOf$1(type) {
	return type === "aws_lambda_function" ? "security_group_ids" : "security_groups";
}
// src/import/terraform/database.ts
/** DB instances, and clusters that have none in the input. */
function* describeDatabases(surroundings) {
	const { context } = surroundings;
	const drafts = [];
	const shown = /* @__PURE__ */ new Set();
	for (const database of context.managed(DB_INSTANCE)) {
		const cluster = database.type === "aws_rds_cluster_instance" ? (yield* context.ref(database, ["cluster_identifier"], RDS_CLUSTER)).resource : void 0;
		if (cluster !== void 0) shown.add(cluster);
		drafts.push(yield* databaseOf(surroundings, database, cluster ?? database));
	}
	for (const cluster of context.managed(RDS_CLUSTER)) if (!shown.has(cluster)) drafts.push(yield* databaseOf(surroundings, cluster, cluster));
	return drafts;
}
/** `owner`: what has the port, the groups and the subnets: the cluster of a member. */
function* databaseOf(surroundings, database, owner) {
	const { context } = surroundings;
	const draft = draftOf("DBInstances", "DBInstanceIdentifier", idOf(database), database.place);
	const group = yield* subnetGroupOf(context, database, owner);
	const subnets = group.resource === void 0 ? {
		refs: [],
		how: "unknown"
	} : yield* context.refs(group.resource, ["subnet_ids"], SUBNET);
	const members = subnets.refs.map(({ id }) => {
		const zone = text(surroundings.subnets.get(id)?.item().value ?? {}, "AvailabilityZone");
		return {
			SubnetIdentifier: id,
			...zone !== void 0 && { SubnetAvailabilityZone: { Name: zone } }
		};
	});
	draft.set("DBSubnetGroup", { Subnets: members }, subnets.how === "absent" ? "given" : subnets.how);
	draft.note("SubnetId", members.length > 1 ? "assumed" : "joined");
	draft.note("PrivateIpAddress", "assumed");
	const groups = yield* context.refs(owner, ["vpc_security_group_ids"], SECURITY_GROUP);
	draft.set("VpcSecurityGroups", groupsIn(surroundings, subnets.refs[0]?.id, groups).map((id) => ({ VpcSecurityGroupId: id })), groups.how === "absent" ? "given" : groups.how);
	draft.set("AvailabilityZone", text(database.values, "availability_zone"));
	draft.set("Engine", text(owner.values, "engine"));
	const port = integer(owner.values, "port");
	if (port !== void 0) draft.set("Endpoint", { Port: port });
	else draft.note("Port", "assumed");
	draft.set("TagList", tagsOf(database.values));
	return draft;
}
function* subnetGroupOf(context, database, owner) {
	const own = yield* context.ref(owner, ["db_subnet_group_name"], DB_SUBNET_GROUP);
	if (own.resource !== void 0 || owner === database) return own;
	return yield* context.ref(database, ["db_subnet_group_name"], DB_SUBNET_GROUP);
}
// src/import/terraform/gateways.ts
/** Internet gateways, with their attachments. */
function* describeInternetGateways(context) {
	const drafts = /* @__PURE__ */ new Map();
	for (const gateway of context.described(INTERNET_GATEWAY)) {
		const draft = draftOf("InternetGateways", "InternetGatewayId", idOf(gateway), gateway.place);
		drafts.set(draft.id, draft);
		const vpc = yield* context.ref(gateway, ["vpc_id"], VPC);
		if (vpc.id !== void 0) draft.add("Attachments", { VpcId: vpc.id }, void 0, { VpcId: vpc.how });
		draft.set("Tags", tagsOf(gateway.values));
	}
	for (const attachment of context.managed(/* @__PURE__ */ new Set(["aws_internet_gateway_attachment"]))) {
		const gateway = yield* context.ref(attachment, ["internet_gateway_id"], INTERNET_GATEWAY);
		const vpc = yield* context.ref(attachment, ["vpc_id"], VPC);
		const draft = drafts.get(gateway.id ?? "");
		if (draft?.has("Attachments") === false && vpc.id !== void 0) draft.add("Attachments", { VpcId: vpc.id }, attachment.place, { VpcId: vpc.how });
	}
	return [...drafts.values()];
}
function* describeEgressOnlyGateways(context) {
	const drafts = [];
	for (const gateway of context.managed(EGRESS_ONLY)) {
		const draft = draftOf("EgressOnlyInternetGateways", "EgressOnlyInternetGatewayId", idOf(gateway), gateway.place);
		const vpc = yield* context.ref(gateway, ["vpc_id"], VPC);
		if (vpc.id !== void 0) draft.add("Attachments", { VpcId: vpc.id }, void 0, { VpcId: vpc.how });
		draft.set("Tags", tagsOf(gateway.values));
		drafts.push(draft);
	}
	return drafts;
}
function publicAddresses(context) {
	const byResource = /* @__PURE__ */ new Map();
	const known = new Set(context.input.resources.flatMap(({ values }) => text(values, "public_ip") ?? []));
	let number = 0;
	let count = 0;
	function next() {
		for (;;) {
			const address = assumedPublicIp(number++);
			if (address !== void 0 && known.has(address)) continue;
			if (address !== void 0) count++;
			return address;
		}
	}
	return {
		of(address) {
			if (!byResource.has(address)) byResource.set(address, text(address.values, "public_ip") ?? next());
			return byResource.get(address);
		},
		next,
		assumed: () => count
	};
}
function* describeNatGateways(context, addresses) {
	const drafts = [];
	for (const gateway of context.managed(NAT_GATEWAY)) {
		const { values } = gateway;
		const draft = draftOf("NatGateways", "NatGatewayId", idOf(gateway), gateway.place);
		drafts.push(draft);
		if (text(values, "availability_mode") === "regional") {
			const vpc = yield* context.ref(gateway, ["vpc_id"], VPC);
			draft.set("AvailabilityMode", "regional");
			draft.set("VpcId", vpc.id, vpc.how);
		} else {
			const subnet = yield* context.ref(gateway, ["subnet_id"], SUBNET, { orFirst: true });
			draft.set("SubnetId", subnet.id, subnet.how);
		}
		const isPrivate = text(values, "connectivity_type") === "private";
		draft.set("ConnectivityType", isPrivate ? "private" : "public");
		draft.set("Tags", tagsOf(values));
		yield* addAddresses(context, gateway, draft, addresses, isPrivate);
	}
	return drafts;
}
function* addAddresses(context, gateway, draft, addresses, isPrivate) {
	const { values } = gateway;
	const privateIp = text(values, "private_ip");
	const written = text(values, "public_ip");
	const elastic = isPrivate ? { how: "given" } : yield* context.ref(gateway, ["allocation_id"], ELASTIC_IP);
	const ofElastic = elastic.resource === void 0 ? void 0 : addresses.of(elastic.resource);
	const publicIp = isPrivate ? void 0 : written ?? ofElastic ?? addresses.next();
	const isGiven = written !== void 0 || text(elastic.resource?.values ?? {}, "public_ip") !== void 0;
	draft.add("NatGatewayAddresses", {
		...privateIp !== void 0 && { PrivateIp: privateIp },
		...publicIp !== void 0 && { PublicIp: publicIp },
		NetworkInterfaceId: text(values, "network_interface_id") ?? null,
		IsPrimary: true
	}, void 0, publicIp !== void 0 && !isGiven ? { PublicIp: "assumed" } : {});
	const secondary = yield* context.refs(gateway, ["secondary_allocation_ids"], ELASTIC_IP);
	const privateIps = listOf(values, "secondary_private_ip_addresses");
	const count = Math.max(secondary.refs.length, privateIps.length, integer(values, "secondary_private_ip_address_count") ?? 0);
	for (let index = 0; index < Math.min(count, 64); index++) {
		const resource = secondary.refs[index]?.resource;
		const address = resource === void 0 ? void 0 : addresses.of(resource);
		draft.add("NatGatewayAddresses", {
			...privateIps[index] !== void 0 && { PrivateIp: privateIps[index] },
			...address !== void 0 && { PublicIp: address },
			IsPrimary: false
		});
	}
}
/** One line for all addresses that stand in for real ones. */
function* reportAssumed(context, addresses) {
	const count = addresses.assumed();
	const [first] = context.input.resources;
	if (count > 0 && first !== void 0) yield assumed("public-addresses-assumed", {
		file: context.input.file,
		path: first.place.path
	}, { count });
}
// src/import/terraform/instance.ts
/** Instances, with the interface that each gets when it starts; others are resources of their own. */
function* describeInstances(surroundings) {
	const { context, addresses } = surroundings;
	const added = yield* addedGroups(context);
	const elastic = yield* elasticIpsOf(context);
	const drafts = [];
	for (const instance of context.managed(INSTANCE)) {
		const { values } = instance;
		const draft = draftOf("Instances", "InstanceId", idOf(instance), instance.place);
		drafts.push(draft);
		draft.set("Tags", tagsOf(values));
		const state = text(values, "instance_state");
		if (state !== void 0) draft.set("State", { Name: state });
		draft.set("SourceDestCheck", flag(values, "source_dest_check") ?? true);
		if (hasOwnInterface(context, instance)) continue;
		const subnet = yield* subnetOf(context, instance);
		draft.set("SubnetId", subnet.id, subnet.how);
		const groups = yield* groupsOf(context, instance);
		const all = [...groupsIn(surroundings, subnet.id, groups), ...added.get(instance) ?? []];
		setGroups(draft, "SecurityGroups", [...new Set(all)], groups.how);
		const privateIp = text(values, "private_ip");
		if (privateIp === void 0) draft.note("PrivateIpAddress", "assumed");
		draft.set("PrivateIpAddress", privateIp);
		for (const address of listOf(values, "ipv6_addresses")) draft.add("Ipv6Addresses", { Ipv6Address: address });
		const [address] = elastic.get(instance) ?? [];
		const known = text(values, "public_ip");
		const ofElastic = address === void 0 ? void 0 : addresses.of(address);
		if (known !== void 0) draft.set("PublicIpAddress", known);
		else if (ofElastic !== void 0) draft.set("PublicIpAddress", ofElastic, "assumed");
		else if (getsPublicIp(surroundings, instance, subnet.id)) {
			draft.set("PublicIpAddress", addresses.next(), "assumed");
			draft.note("PublicIp", "assumed");
		}
		const networkInterface = text(values, "primary_network_interface_id");
		if (networkInterface !== void 0) addInterface(draft, networkInterface);
	}
	return drafts;
}
/** A state knows the interface: it is one of the document, as the describe call has it. */
function addInterface(draft, id) {
	const { value } = draft.item();
	draft.add("NetworkInterfaces", {
		NetworkInterfaceId: id,
		SubnetId: value["SubnetId"] ?? null,
		PrivateIpAddress: value["PrivateIpAddress"] ?? null,
		Groups: value["SecurityGroups"] ?? null,
		Ipv6Addresses: value["Ipv6Addresses"] ?? null,
		SourceDestCheck: value["SourceDestCheck"] ?? null,
		Association: { PublicIp: value["PublicIpAddress"] ?? null },
		Attachment: { DeviceIndex: 0 }
	});
}
function hasOwnInterface(context, instance) {
	const primary = text(instance.values, "primary_network_interface_id");
	if (primary !== void 0 && context.find(NETWORK_INTERFACE, primary) !== void 0) return true;
	return ["network_interface", "primary_network_interface"].some((block) => objects(instance.values, block).length > 0);
}
/** Without a subnet, an instance goes into a default one. */
function* subnetOf(context, instance) {
	const subnet = yield* context.ref(instance, ["subnet_id"], SUBNET, { orFirst: true });
	if (subnet.id !== void 0 || subnet.how === "unknown") return subnet;
	const defaults = context.described(SUBNET).filter(({ type }) => type === "aws_default_subnet");
	const [first] = defaults;
	if (first === void 0) return subnet;
	const params = {
		id: instance.address,
		attribute: "subnet_id",
		count: defaults.length,
		target: idOf(first)
	};
	yield assumed("reference-first", instance.place, params);
	return {
		id: idOf(first),
		resource: first,
		how: "assumed"
	};
}
/** Its own groups, else those of its launch template. */
function* groupsOf(context, instance) {
	for (const attribute of ["vpc_security_group_ids", "security_groups"]) {
		const own = yield* context.refs(instance, [attribute], SECURITY_GROUP);
		if (own.refs.length > 0 || own.how === "unknown") return own;
	}
	if (objects(instance.values, "launch_template").length === 0) return {
		refs: [],
		how: "absent"
	};
	const template = yield* context.ref(instance, [
		"launch_template",
		0,
		"id"
	], LAUNCH_TEMPLATE);
	return template.resource === void 0 ? {
		refs: [],
		how: "absent"
	} : yield* groupsOfTemplate(context, template.resource);
}
function* groupsOfTemplate(context, template) {
	const own = yield* context.refs(template, ["vpc_security_group_ids"], SECURITY_GROUP);
	if (own.refs.length > 0 || objects(template.values, "network_interfaces").length === 0) return own;
	return yield* context.refs(template, [
		"network_interfaces",
		0,
		"security_groups"
	], SECURITY_GROUP);
}
/** As asked for, else as the subnet has it. An address that is known not to be there is the empty text. */
function getsPublicIp({ subnets }, { values, mode }, subnet) {
	if (mode === "data" || values["public_ip"] === "") return false;
	const asked = flag(values, "associate_public_ip_address");
	const ofSubnet = subnets.get(subnet ?? "")?.item().value ?? {};
	return asked ?? isOn(ofSubnet, "MapPublicIpOnLaunch");
}
/** The instances of an Auto Scaling group are made when it runs: one for each subnet stands in for them. */
function* describeScalingGroups(surroundings) {
	const { context, addresses, subnets } = surroundings;
	const drafts = [];
	for (const group of context.managed(AUTO_SCALING_GROUP)) {
		const zones = yield* context.refs(group, ["vpc_zone_identifier"], SUBNET);
		const { groups, isPublic } = yield* launchOf(context, group);
		const ids = representativeIds(idOf(group), zones.refs.map(({ id }) => id));
		for (const [index, subnet] of zones.refs.entries()) {
			const draft = draftOf("Instances", "InstanceId", ids[index] ?? idOf(group), group.place);
			drafts.push(draft);
			draft.set("SubnetId", subnet.id, subnet.how);
			setGroups(draft, "SecurityGroups", groupsIn(surroundings, subnet.id, groups), groups.how);
			draft.set("Tags", [{
				Key: "Name",
				Value: nameOf$1(group)
			}]);
			draft.note("PrivateIpAddress", "assumed");
			const ofSubnet = subnets.get(subnet.id)?.item().value ?? {};
			if (isPublic ?? isOn(ofSubnet, "MapPublicIpOnLaunch")) {
				draft.set("PublicIpAddress", addresses.next(), "assumed");
				draft.note("PublicIp", "assumed");
			}
		}
		if (zones.refs.length > 0) yield assumed("interfaces-represented", group.place, {
			id: group.address,
			count: zones.refs.length
		});
	}
	return drafts;
}
function nameOf$1(group) {
	return text(objects(group.values, "tag").find((each) => text(each, "key") === "Name") ?? {}, "value") ?? text(group.values, "name") ?? group.name;
}
/** What the launch template, or the older launch configuration, gives each instance. */
function* launchOf(context, group) {
	if (objects(group.values, "launch_template").length > 0) {
		const { resource } = yield* context.ref(group, [
			"launch_template",
			0,
			"id"
		], LAUNCH_TEMPLATE);
		if (resource === void 0) return {
			groups: {
				refs: [],
				how: "unknown"
			},
			isPublic: void 0
		};
		const [first = {}] = objects(resource.values, "network_interfaces");
		const isPublic = flag(first, "associate_public_ip_address");
		return {
			groups: yield* groupsOfTemplate(context, resource),
			isPublic
		};
	}
	const { resource } = yield* context.ref(group, ["launch_configuration"], LAUNCH_CONFIGURATION);
	if (resource === void 0) return {
		groups: {
			refs: [],
			how: "unknown"
		},
		isPublic: void 0
	};
	return {
		groups: yield* context.refs(resource, ["security_groups"], SECURITY_GROUP),
		isPublic: flag(resource.values, "associate_public_ip_address")
	};
}
// src/import/terraform/load-balancers.ts
/** Application, network, gateway and classic load balancers, with their listeners, rules, target groups and targets. */
function* describeLoadBalancers(surroundings) {
	const { context } = surroundings;
	const scaling = yield* scalingGroups(context);
	return [
		...yield* describeBalancers(surroundings),
		...yield* describeListeners(context),
		...yield* describeRules(context),
		...yield* describeTargetGroups(context, scaling),
		...yield* describeClassic(surroundings, scaling)
	];
}
function* describeBalancers(surroundings) {
	const { context, addresses } = surroundings;
	const drafts = [];
	for (const balancer of context.managed(LOAD_BALANCER)) {
		const { values } = balancer;
		const draft = draftOf("LoadBalancers", "LoadBalancerArn", idOf(balancer), balancer.place);
		drafts.push(draft);
		const type = text(values, "load_balancer_type") ?? "application";
		draft.set("LoadBalancerName", nameOf(balancer));
		draft.set("Tags", tagsOf(values));
		draft.set("Type", type);
		draft.set("Scheme", isOn(values, "internal") ? "internal" : "internet-facing");
		draft.set("State", { Code: "active" });
		const subnets = yield* context.refs(balancer, ["subnets"], SUBNET);
		for (const { id, how } of subnets.refs) draft.add("AvailabilityZones", { SubnetId: id }, void 0, { SubnetId: how });
		let [first] = subnets.refs.map(({ id }) => id);
		const mappings = subnets.refs.length > 0 ? [] : objects(values, "subnet_mapping");
		for (const [index, mapping] of mappings.entries()) {
			const subnet = yield* context.ref(balancer, [
				"subnet_mapping",
				index,
				"subnet_id"
			], SUBNET);
			const path = [
				"subnet_mapping",
				index,
				"allocation_id"
			];
			const elastic = yield* context.ref(balancer, path, ELASTIC_IP);
			const address = elastic.resource === void 0 ? void 0 : addresses.of(elastic.resource);
			const privateIp = text(mapping, "private_ipv4_address");
			if (subnet.id === void 0) continue;
			first ??= subnet.id;
			draft.add("AvailabilityZones", {
				SubnetId: subnet.id,
				LoadBalancerAddresses: [{
					...address !== void 0 && { IpAddress: address },
					...privateIp !== void 0 && { PrivateIPv4Address: privateIp }
				}]
			});
		}
		const groups = yield* context.refs(balancer, ["security_groups"], SECURITY_GROUP);
		setGroupIds(draft, type === "application" ? groupsIn(surroundings, first, groups) : idsOf(groups), groups);
		setAttributes(draft, [["load_balancing.cross_zone.enabled", type === "application" ? void 0 : flag(values, "enable_cross_zone_load_balancing")]]);
		draft.set("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", text(values, "enforce_security_group_inbound_rules_on_private_link_traffic"));
	}
	return drafts;
}
function nameOf({ values, name }) {
	return text(values, "name") ?? text(values, "name_prefix") ?? name;
}
function idsOf({ refs }) {
	return refs.map(({ id }) => id);
}
function setGroupIds(draft, ids, { how }) {
	draft.set("SecurityGroups", [...ids], how === "absent" ? "given" : how);
}
function setAttributes(draft, attributes) {
	for (const [key, value] of attributes) if (value !== void 0) draft.add("Attributes", {
		Key: key,
		Value: String(value)
	});
}
function* describeListeners(context) {
	const drafts = [];
	for (const listener of context.managed(LISTENER)) {
		const draft = draftOf("Listeners", "ListenerArn", idOf(listener), listener.place);
		drafts.push(draft);
		const balancer = yield* context.ref(listener, ["load_balancer_arn"], LOAD_BALANCER);
		draft.set("LoadBalancerArn", balancer.id, balancer.how);
		draft.set("Port", integer(listener.values, "port"));
		draft.set("Protocol", text(listener.values, "protocol") ?? "HTTP");
		yield* addActions(context, listener, "default_action", "DefaultActions", draft);
	}
	return drafts;
}
var LISTENER_RULES = /* @__PURE__ */ new Set(["aws_lb_listener_rule", "aws_alb_listener_rule"]);
function* describeRules(context) {
	const drafts = [];
	const next = /* @__PURE__ */ new Map();
	for (const rule of context.managed(LISTENER_RULES)) {
		const draft = draftOf("Rules", "RuleArn", text(rule.values, "arn") ?? idOf(rule), rule.place);
		drafts.push(draft);
		const listener = yield* context.ref(rule, ["listener_arn"], LISTENER);
		draft.set("ListenerArn", listener.id, listener.how);
		const last = next.get(listener.id ?? "") ?? 0;
		const priority = integer(rule.values, "priority") ?? last + 1;
		next.set(listener.id ?? "", Math.max(last, priority));
		draft.set("Priority", String(priority));
		for (const condition of objects(rule.values, "condition")) for (const described of conditionsOf(condition)) draft.add("Conditions", described);
		yield* addActions(context, rule, "action", "Actions", draft);
	}
	return drafts;
}
/** Each block of a condition, under the name of the API. */
function conditionsOf(condition) {
	return [
		"host_header",
		"path_pattern",
		"http_request_method",
		"source_ip",
		"http_header",
		"query_string"
	].flatMap((name) => objects(condition, name).map((block) => ({
		Field: name.replaceAll("_", "-"),
		Values: texts(block, "values")
	})));
}
function* addActions(context, resource, block, list, draft) {
	for (const [index, action] of objects(resource.values, block).entries()) {
		const group = yield* context.ref(resource, [
			block,
			index,
			"target_group_arn"
		], TARGET_GROUP);
		const order = integer(action, "order");
		const [redirect] = objects(action, "redirect");
		const [fixed] = objects(action, "fixed_response");
		const weighted = yield* weightedGroups(context, resource, [
			block,
			index,
			"forward",
			0
		], action);
		draft.add(list, {
			Type: text(action, "type") ?? "forward",
			...order !== void 0 && { Order: order },
			...group.id !== void 0 && { TargetGroupArn: group.id },
			...weighted.length > 0 && { ForwardConfig: { TargetGroups: weighted } },
			...redirect !== void 0 && { RedirectConfig: redirectOf(redirect) },
			...fixed !== void 0 && { FixedResponseConfig: { StatusCode: text(fixed, "status_code") ?? "200" } }
		}, void 0, { TargetGroupArn: group.how });
	}
}
function* weightedGroups(context, resource, path, action) {
	const [forward] = objects(action, "forward");
	const weighted = [];
	for (const [index, each] of objects(forward ?? {}, "target_group").entries()) {
		const group = yield* context.ref(resource, [
			...path,
			"target_group",
			index,
			"arn"
		], TARGET_GROUP);
		const weight = integer(each, "weight");
		if (group.id === void 0) continue;
		weighted.push({
			TargetGroupArn: group.id,
			...weight !== void 0 && { Weight: weight }
		});
	}
	return weighted;
}
function redirectOf(redirect) {
	const members = {};
	for (const name of [
		"Protocol",
		"Host",
		"Port",
		"Path",
		"Query"
	]) {
		const value = text(redirect, name.toLowerCase());
		if (value !== void 0) members[name] = value;
	}
	return members;
}
function* scalingGroups(context) {
	const groups = [];
	const instancesOf = /* @__PURE__ */ new Map();
	for (const group of context.managed(AUTO_SCALING_GROUP)) {
		const subnets = yield* context.refs(group, ["vpc_zone_identifier"], SUBNET);
		const instances = representativeIds(idOf(group), idsOf(subnets));
		instancesOf.set(idOf(group), instances);
		const targetGroups = yield* context.refs(group, ["target_group_arns"], TARGET_GROUP);
		const classic = yield* context.refs(group, ["load_balancers"], CLASSIC_LOAD_BALANCER);
		groups.push({
			instances,
			targetGroups: targetGroups.refs,
			classic: idsOf(classic),
			place: group.place
		});
	}
	for (const attachment of context.managed(/* @__PURE__ */ new Set(["aws_autoscaling_attachment"]))) {
		const group = yield* context.ref(attachment, ["autoscaling_group_name"], AUTO_SCALING_GROUP);
		const instances = instancesOf.get(group.id ?? "");
		if (instances === void 0) continue;
		const targetGroups = [];
		for (const attribute of ["lb_target_group_arn", "alb_target_group_arn"]) {
			const found = yield* context.ref(attachment, [attribute], TARGET_GROUP);
			if (found.id !== void 0) targetGroups.push({
				...found,
				id: found.id
			});
		}
		const classic = yield* context.ref(attachment, ["elb"], CLASSIC_LOAD_BALANCER);
		groups.push({
			instances,
			targetGroups,
			classic: classic.id === void 0 ? [] : [classic.id],
			place: attachment.place
		});
	}
	return groups;
}
var ATTACHMENTS = /* @__PURE__ */ new Set(["aws_lb_target_group_attachment", "aws_alb_target_group_attachment"]);
var SERVICES = /* @__PURE__ */ new Set(["aws_ecs_service"]);
function* describeTargetGroups(context, scaling) {
	const drafts = /* @__PURE__ */ new Map();
	for (const group of context.managed(TARGET_GROUP)) {
		const draft = yield* describeTargetGroup(context, group);
		drafts.set(draft.id, draft);
	}
	const targets = kinds(INSTANCE, LOAD_BALANCER, NETWORK_INTERFACE);
	for (const attachment of context.managed(ATTACHMENTS)) {
		const group = yield* context.ref(attachment, ["target_group_arn"], TARGET_GROUP);
		const target = yield* context.ref(attachment, ["target_id"], targets);
		const port = integer(attachment.values, "port");
		const zone = text(attachment.values, "availability_zone");
		if (target.id === void 0) continue;
		const member = {
			Id: target.id,
			...port !== void 0 && { Port: port },
			...zone !== void 0 && { AvailabilityZone: zone }
		};
		drafts.get(group.id ?? "")?.add("Targets", member, attachment.place, { Id: target.how });
	}
	for (const { instances, targetGroups, place } of scaling) for (const { id, how } of targetGroups) for (const instance of instances) drafts.get(id)?.add("Targets", { Id: instance }, place, { Id: how });
	for (const service of context.managed(SERVICES)) yield* addServiceTargets(context, service, drafts);
	return [...drafts.values()];
}
function* describeTargetGroup(context, group) {
	const { values } = group;
	const draft = draftOf("TargetGroups", "TargetGroupArn", idOf(group), group.place);
	const type = text(values, "target_type") ?? "instance";
	const vpc = yield* context.ref(group, ["vpc_id"], VPC);
	draft.set("TargetGroupName", nameOf(group));
	draft.set("Tags", tagsOf(values));
	draft.set("VpcId", vpc.id, vpc.how);
	draft.set("Protocol", text(values, "protocol"));
	draft.set("Port", integer(values, "port"));
	draft.set("TargetType", type);
	const [check = {}] = objects(values, "health_check");
	draft.set("HealthCheckEnabled", flag(check, "enabled"));
	draft.set("HealthCheckPort", text(check, "port"));
	draft.set("HealthCheckPath", text(check, "path"));
	setAttributes(draft, [
		["load_balancing.cross_zone.enabled", flag(values, "load_balancing_cross_zone_enabled")],
		["preserve_client_ip.enabled", flag(values, "preserve_client_ip")],
		["proxy_protocol_v2.enabled", flag(values, "proxy_protocol_v2")]
	]);
	draft.set("Targets", []);
	return draft;
}
/** The tasks of a service register with the port of their container. */
function* addServiceTargets(context, service, drafts) {
	const subnets = yield* context.refs(service, [
		"network_configuration",
		0,
		"subnets"
	], SUBNET);
	const tasks = representativeIds(idOf(service), idsOf(subnets));
	for (const [index, balancer] of objects(service.values, "load_balancer").entries()) {
		const at = [
			"load_balancer",
			index,
			"target_group_arn"
		];
		const group = yield* context.ref(service, at, TARGET_GROUP);
		const port = integer(balancer, "container_port");
		for (const task of tasks) {
			const member = {
				Id: task,
				...port !== void 0 && { Port: port }
			};
			drafts.get(group.id ?? "")?.add("Targets", member, service.place, { Id: "joined" });
		}
	}
}
function* describeClassic(surroundings, scaling) {
	const { context } = surroundings;
	const drafts = [];
	const attached = yield* attachedInstances(context);
	for (const balancer of context.managed(CLASSIC_LOAD_BALANCER)) {
		const { values } = balancer;
		const draft = draftOf("LoadBalancerDescriptions", "LoadBalancerName", idOf(balancer), balancer.place);
		drafts.push(draft);
		const subnets = yield* context.refs(balancer, ["subnets"], SUBNET);
		const groups = yield* context.refs(balancer, ["security_groups"], SECURITY_GROUP);
		const instances = yield* context.refs(balancer, ["instances"], INSTANCE);
		draft.set("Tags", tagsOf(values));
		draft.set("Scheme", isOn(values, "internal") ? "internal" : "internet-facing");
		draft.set("Subnets", [...idsOf(subnets)], subnets.how === "absent" ? "given" : subnets.how);
		setGroupIds(draft, groupsIn(surroundings, idsOf(subnets)[0], groups), groups);
		const scaled = scaling.flatMap((group) => group.classic.includes(draft.id) ? group.instances : []);
		const all = /* @__PURE__ */ new Set([
			...idsOf(instances),
			...attached.get(draft.id) ?? [],
			...scaled
		]);
		draft.set("Instances", [...all].map((id) => ({ InstanceId: id })));
		const [check] = objects(values, "health_check");
		const target = text(check ?? {}, "target");
		if (target !== void 0) draft.set("HealthCheck", { Target: target });
		setAttributes(draft, [["load_balancing.cross_zone.enabled", flag(values, "cross_zone_load_balancing") ?? true]]);
		draft.set("ListenerDescriptions", []);
		for (const listener of objects(values, "listener")) draft.add("ListenerDescriptions", { Listener: {
			Protocol: field(listener, "lb_protocol") ?? null,
			LoadBalancerPort: integer(listener, "lb_port") ?? null,
			InstanceProtocol: field(listener, "instance_protocol") ?? null,
			InstancePort: integer(listener, "instance_port") ?? null
		} });
	}
	return drafts;
}
function* attachedInstances(context) {
	const byBalancer = /* @__PURE__ */ new Map();
	for (const attachment of context.managed(/* @__PURE__ */ new Set(["aws_elb_attachment"]))) {
		const balancer = yield* context.ref(attachment, ["elb"], CLASSIC_LOAD_BALANCER);
		const instance = yield* context.ref(attachment, ["instance"], INSTANCE);
		if (balancer.id === void 0 || instance.id === void 0) continue;
		byBalancer.set(balancer.id, [...byBalancer.get(balancer.id) ?? [], instance.id]);
	}
	return byBalancer;
}
// src/import/terraform/network-acl.ts
/** Default network ACLs hold what is written, and nothing of what AWS had put there. */
function* describeNetworkAcls(context, subnets) {
	const acls = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Set();
	for (const acl of context.managed(NETWORK_ACL)) {
		const draft = draftOf("NetworkAcls", "NetworkAclId", idOf(acl), acl.place);
		acls.set(draft.id, draft);
		const vpc = yield* vpcOf$1(context, acl);
		draft.set("VpcId", vpc.id, vpc.how);
		draft.set("IsDefault", acl.type === "aws_default_network_acl");
		draft.set("Tags", tagsOf(acl.values));
	}
	for (const rule of context.managed(/* @__PURE__ */ new Set(["aws_network_acl_rule"]))) {
		const acl = yield* context.ref(rule, ["network_acl_id"], NETWORK_ACL);
		const draft = acls.get(acl.id ?? "");
		if (draft === void 0) yield ignored("resource-not-given", rule.place, "NetworkAcls");
		else addEntry(draft, rule.values, flag(rule.values, "egress") === true, rule.place, written);
	}
	const subnetById = new Map(subnets.map((subnet) => [subnet.id, subnet]));
	for (const acl of context.managed(NETWORK_ACL)) {
		const draft = acls.get(idOf(acl));
		if (draft === void 0) continue;
		for (const direction of ["ingress", "egress"]) for (const [index, entry] of objects(acl.values, direction).entries()) addEntry(draft, entry, direction === "egress", placeAt(acl, [direction, index]), written);
		if (acl.type === "aws_default_network_acl") continue;
		for (const { id, how } of (yield* context.refs(acl, ["subnet_ids"], SUBNET)).refs) {
			draft.add("Associations", { SubnetId: id });
			subnetById.get(id)?.note("NetworkAcl", how);
		}
	}
	for (const association of context.managed(/* @__PURE__ */ new Set(["aws_network_acl_association"]))) {
		const acl = yield* context.ref(association, ["network_acl_id"], NETWORK_ACL);
		const subnet = yield* context.ref(association, ["subnet_id"], SUBNET);
		if (subnet.id === void 0) continue;
		acls.get(acl.id ?? "")?.add("Associations", { SubnetId: subnet.id }, association.place);
		subnetById.get(subnet.id)?.note("NetworkAcl", acl.how);
	}
	return [...acls.values()];
}
/** Both forms of an entry: `rule_no` and `action` in a block, `rule_number` and `rule_action` in a resource. */
function addEntry(acl, entry, isEgress, place, written) {
	const number = integer(entry, "rule_number") ?? integer(entry, "rule_no");
	if (number === void 0) return;
	const key = `${acl.id}\n${String(isEgress)}\n${String(number)}`;
	if (written.has(key)) return;
	written.add(key);
	const block = text(entry, "cidr_block");
	const ipv6Block = text(entry, "ipv6_cidr_block");
	acl.add("Entries", {
		RuleNumber: number,
		Egress: isEgress,
		Protocol: text(entry, "protocol") === "all" ? "-1" : text(entry, "protocol") ?? null,
		RuleAction: (text(entry, "rule_action") ?? text(entry, "action") ?? "").toLowerCase(),
		PortRange: {
			From: integer(entry, "from_port") ?? null,
			To: integer(entry, "to_port") ?? null
		},
		IcmpTypeCode: {
			Type: integer(entry, "icmp_type") ?? null,
			Code: integer(entry, "icmp_code") ?? null
		},
		...block !== void 0 && { CidrBlock: block },
		...ipv6Block !== void 0 && { Ipv6CidrBlock: ipv6Block }
	}, place);
}
// src/import/terraform/state.ts
/** `terraform show -json` of a state. */
function isShownState(json) {
	if (!isObject(json) || text(json, "format_version") === void 0) return false;
	return isObject(field(object(json, "values"), "root_module"));
}
/** A state file itself: `terraform.tfstate`. */
function isRawState(json) {
	if (!isObject(json) || integer(json, "version") === void 0) return false;
	return text(json, "terraform_version") !== void 0 && (isListAt(json, "resources") || isListAt(json, "modules"));
}
function isListAt(json, key) {
	return isList$1(field(json, key));
}
/** In a state everything is known, and references are ids. */
function* readState(document) {
	const json = isObject(document.json) ? document.json : {};
	const place = {
		file: document.file,
		path: pointer()
	};
	const input = {
		file: document.file,
		configuration: {},
		variables: {}
	};
	if (isShownState(json)) {
		const root = object(object(json, "values"), "root_module");
		return {
			...input,
			resources: moduleResources(root, inside$1(place, "values", "root_module"))
		};
	}
	const version = integer(json, "version") ?? 0;
	if (version < 4) {
		yield failed("state-too-old", place, { version });
		return;
	}
	if (version > 4) {
		yield failed("terraform-too-new", place, { version });
		return;
	}
	return {
		...input,
		resources: rawResources(json, place)
	};
}
/** Deeper than any module tree. Each level of the JSON takes two of its 256. */
var DEEPEST = 100;
/** The resources of a module and of those it calls, as plans and shown states have them. */
function moduleResources(module, place, depth = 0) {
	const address = canonical(text(module, "address") ?? "");
	const all = [];
	for (const [index, entry] of objects(module, "resources").entries()) {
		const resource = shownResource(entry, address, inside$1(place, "resources", index));
		if (resource !== void 0) all.push(resource);
	}
	if (depth === DEEPEST) return all;
	for (const [index, called] of objects(module, "child_modules").entries()) for (const resource of moduleResources(called, inside$1(place, "child_modules", index), depth + 1)) all.push(resource);
	return all;
}
function shownResource(entry, module, place) {
	const address = text(entry, "address");
	const type = text(entry, "type");
	const name = text(entry, "name");
	if (address === void 0 || type === void 0 || name === void 0) return void 0;
	const key = keyOf(entry, "index") ?? stepsOf(address).at(-1)?.key;
	return {
		address,
		module,
		mode: text(entry, "mode") === "data" ? "data" : "managed",
		type,
		name,
		key,
		values: object(entry, "values"),
		unknown: {},
		place: {
			...place,
			address
		},
		attributes: "values"
	};
}
/** The address of a module instance, written as everywhere here. */
function canonical(module) {
	return moduleOf(callsOf(module));
}
function keyOf(entry, member) {
	const key = field(entry, member);
	return typeof key === "number" || typeof key === "string" ? key : void 0;
}
function rawResources(state, place) {
	return objects(state, "resources").flatMap((entry, index) => {
		const type = text(entry, "type");
		const name = text(entry, "name");
		if (type === void 0 || name === void 0) return [];
		const module = canonical(text(entry, "module") ?? "");
		const mode = text(entry, "mode") === "data" ? "data" : "managed";
		return objects(entry, "instances").flatMap((instance, position) => {
			if (field(instance, "deposed") !== void 0) return [];
			const key = keyOf(instance, "index_key");
			const own = addressOf([{ name: mode === "data" ? `data.${type}` : type }, key === void 0 ? { name } : {
				name,
				key
			}]);
			const address = module === "" ? own : `${module}.${own}`;
			const values = object(instance, "attributes");
			const at = {
				...inside$1(place, "resources", index, "instances", position),
				address
			};
			return [{
				address,
				module,
				mode,
				type,
				name,
				key,
				values,
				unknown: {},
				place: at,
				attributes: "attributes"
			}];
		});
	});
}
// src/import/terraform/plan.ts
/** `terraform show -json PLAN`, also of OpenTofu. */
function isPlan(json) {
	if (!isObject(json) || text(json, "format_version") === void 0) return false;
	return isObject(field(json, "planned_values")) || Array.isArray(field(json, "resource_changes"));
}
/** The newest major of the format that is known. */
var NEWEST_FORMAT = 1;
/** The resources on one side of a plan: before it is applied, or after. */
function* readPlan(document, side) {
	const plan = isObject(document.json) ? document.json : {};
	const place = {
		file: document.file,
		path: pointer()
	};
	const version = text(plan, "format_version") ?? "";
	if (Number(version.split(".")[0]) > NEWEST_FORMAT) {
		yield failed("terraform-too-new", place, { version: version.slice(0, 20) });
		return;
	}
	if (field(plan, "errored") === true || field(plan, "complete") === false) yield assumed("plan-incomplete", place);
	const resources = side === "before" ? resourcesBefore(plan, place) : resourcesAfter(plan, place);
	const configuration = object(plan, "configuration");
	if (side === "after" && Object.keys(configuration).length === 0) yield assumed("references-lost", place);
	return {
		file: document.file,
		resources,
		configuration,
		variables: object(plan, "variables")
	};
}
function priorResources(plan, place) {
	return moduleResources(object(object(object(plan, "prior_state"), "values"), "root_module"), inside$1(place, "prior_state", "values", "root_module"));
}
function resourcesBefore(plan, place) {
	const prior = priorResources(plan, place);
	const known = new Set(prior.map(({ address }) => address));
	return [...prior, ...changed(plan, place, "before").filter(({ address }) => !known.has(address))];
}
/**
* What the plan says will be there, with what is unknown of it. Some resources have no values at all: every attribute of
* theirs is unknown. Data sources that were read already stand in the prior state.
*/
function resourcesAfter(plan, place) {
	const changes = changed(plan, place, "after");
	const byAddress = new Map(changes.map((change) => [change.address, change]));
	const path = ["planned_values", "root_module"];
	const all = [...moduleResources(object(object(plan, path[0]), path[1]), inside$1(place, ...path)).map((resource) => {
		const change = byAddress.get(resource.address);
		byAddress.delete(resource.address);
		if (change === void 0) return resource;
		return {
			...resource,
			values: {
				...change.values,
				...resource.values
			},
			unknown: change.unknown
		};
	}), ...byAddress.values()];
	const known = new Set(all.map(({ address }) => address));
	const data = priorResources(plan, place).filter(({ mode, address }) => mode === "data" && !known.has(address));
	return [...all, ...data];
}
/** The resources of `resource_changes` as they are on one side; those that are not there on that side are left out. */
function changed(plan, place, side) {
	return objects(plan, "resource_changes").flatMap((entry, index) => {
		const change = object(entry, "change");
		const values = field(change, side);
		const actions = field(change, "actions");
		const isLeaving = Array.isArray(actions) && !actions.some((action) => action !== "delete" && action !== "forget");
		if (!isObject(values) || field(entry, "deposed") !== void 0 || side === "after" && isLeaving) return [];
		const resource = resourceOf(entry, inside$1(place, "resource_changes", index));
		if (resource === void 0) return [];
		const unknown = side === "after" ? object(change, "after_unknown") : {};
		return [{
			...resource,
			values,
			unknown,
			attributes: side,
			place: inside$1(resource.place, "change")
		}];
	});
}
/** What both lists of a plan say of a resource besides its values. */
function resourceOf(entry, place) {
	const address = text(entry, "address");
	const type = text(entry, "type");
	const name = text(entry, "name");
	if (address === void 0 || type === void 0 || name === void 0) return void 0;
	return {
		address,
		module: canonical(text(entry, "module_address") ?? ""),
		mode: text(entry, "mode") === "data" ? "data" : "managed",
		type,
		name,
		key: stepsOf(address).at(-1)?.key,
		values: {},
		unknown: {},
		place: {
			...place,
			address
		},
		attributes: "after"
	};
}
// src/import/terraform/prefix-list.ts
/** Prefix lists, with the entries that stand in resources of their own; of AWS's own lists, what a data source knows. */
function* describePrefixLists(context) {
	const drafts = /* @__PURE__ */ new Map();
	const entries = /* @__PURE__ */ new Map();
	for (const list of context.described(PREFIX_LIST)) {
		const { values } = list;
		const draft = draftOf("PrefixLists", "PrefixListId", idOf(list), list.place);
		const name = text(values, "name") ?? text(values, "prefix_list_name");
		draft.set("PrefixListName", name);
		draft.set("OwnerId", list.type === "aws_prefix_list" ? "AWS" : text(values, "owner_id"));
		draft.set("MaxEntries", integer(values, "max_entries"));
		draft.set("Tags", tagsOf(values));
		drafts.set(draft.id, draft);
		const inline = [...objects(values, "entry"), ...objects(values, "entries")].flatMap((entry) => text(entry, "cidr") ?? []);
		const blocks = /* @__PURE__ */ new Set([...inline, ...texts(values, "cidr_blocks")]);
		entries.set(draft.id, blocks);
	}
	for (const entry of context.managed(/* @__PURE__ */ new Set(["aws_ec2_managed_prefix_list_entry"]))) {
		const list = yield* context.ref(entry, ["prefix_list_id"], PREFIX_LIST);
		const block = text(entry.values, "cidr");
		if (block !== void 0) entries.get(list.id ?? "")?.add(block);
	}
	for (const [id, blocks] of entries) {
		const draft = drafts.get(id);
		if (blocks.size > 0 || draft?.item().value["OwnerId"] !== "AWS") draft?.set("Cidrs", [...blocks]);
	}
	for (const endpoint of context.managed(VPC_ENDPOINT)) {
		const service = text(endpoint.values, "service_name");
		const id = prefixListOf(endpoint);
		if ((text(endpoint.values, "vpc_endpoint_type") ?? "Gateway") !== "Gateway" || drafts.has(id)) continue;
		const draft = draftOf("PrefixLists", "PrefixListId", id, placeAt(endpoint, ["cidr_blocks"]));
		draft.set("PrefixListName", service);
		draft.set("OwnerId", "AWS");
		const blocks = texts(endpoint.values, "cidr_blocks");
		if (blocks.length > 0) draft.set("Cidrs", [...blocks]);
		drafts.set(id, draft);
	}
	return [...drafts.values()];
}
// src/import/terraform/read-types.ts
/** The types that are read. */
var READ_TYPES = /* @__PURE__ */ new Set([
	...READ_KINDS,
	"aws_vpc_ipv4_cidr_block_association",
	"aws_vpc_ipv6_cidr_block_association",
	"aws_internet_gateway_attachment",
	"aws_route",
	"aws_route_table_association",
	"aws_main_route_table_association",
	"aws_vpn_gateway_route_propagation",
	"aws_network_acl_rule",
	"aws_network_acl_association",
	"aws_security_group_rule",
	"aws_vpc_security_group_ingress_rule",
	"aws_vpc_security_group_egress_rule",
	"aws_network_interface_attachment",
	"aws_network_interface_sg_attachment",
	"aws_eip_association",
	"aws_ec2_managed_prefix_list_entry",
	"aws_ec2_transit_gateway_route",
	"aws_ec2_transit_gateway_route_table_association",
	"aws_ec2_transit_gateway_route_table_propagation",
	"aws_ec2_transit_gateway_prefix_list_reference",
	"aws_ec2_transit_gateway_vpc_attachment_accepter",
	"aws_ec2_transit_gateway_peering_attachment_accepter",
	"aws_vpc_peering_connection_options",
	"aws_vpc_endpoint_service",
	"aws_vpc_endpoint_route_table_association",
	"aws_vpc_endpoint_subnet_association",
	"aws_vpc_endpoint_security_group_association",
	"aws_vpn_gateway_attachment",
	"aws_vpn_connection_route",
	"aws_lb_target_group_attachment",
	"aws_alb_target_group_attachment",
	"aws_lb_listener_rule",
	"aws_alb_listener_rule",
	"aws_elb_attachment",
	"aws_autoscaling_attachment",
	"aws_lambda_function",
	"aws_ecs_service"
]);
/** Parts of a network that are not read, and resources of other providers that may make some. */
var NETWORKING_TYPE = /^(awscc_|aws_(cloudformation_stack|networkfirewall_|route53_resolver_(endpoint|rule)|eks_(cluster|node_group|fargate)|elasticache_(cluster|replication_group|serverless)|redshift_cluster|neptune_cluster|docdb_cluster|dms_replication_instance|efs_mount_target|fsx_|mq_broker|msk_|opensearch_domain|elasticsearch_domain|mwaa_|apprunner_vpc|dx_|vpclattice_|globalaccelerator_|vpn_|ec2_(client_vpn|transit_gateway|carrier|local_gateway|instance_connect|network_insights|traffic_mirror|subnet_cidr)|vpc_|vpc$|network_|networkmanager_|elb_|app_cookie|lb_|alb_|autoscaling_attachment|customer_gateway|nat_|default_|route_|subnet|spot_|api_gateway_vpc_link|apigatewayv2_vpc_link|verifiedaccess_))/;
/** Networking in name, and of no matter to a walk. */
var NOT_NEEDED_TYPE = /^aws_(vpc_ipam|vpc_dhcp_options|default_vpc_dhcp_options|network_interface_permission|vpc_network_performance|lb_listener_certificate|alb_listener_certificate|lb_trust_store|vpc_endpoint_policy|vpc_endpoint_connection_notification|vpc_endpoint_private_dns|networkmanager_tag|networkfirewall_logging|lb_ssl|lb_cookie|spot_datafeed|elb_attachment_policy|ec2_network_insights)/;
// src/import/terraform/region.ts
var LONGEST_REGION = 64;
/** The Region of each resource: its own, that of its ARN, or that of the provider of its configuration. */
function regionsOf({ configuration, variables }, references) {
	const providers = object(configuration, "provider_config");
	function ofProvider(resource) {
		const key = text(references.configOf(resource) ?? {}, "provider_config_key");
		if (key === void 0) return void 0;
		for (const name of [key, key.slice(key.lastIndexOf(":") + 1)]) {
			const region = object(object(object(providers, name), "expressions"), "region");
			const constant = text(region, "constant_value");
			if (constant !== void 0) return constant;
			const [reference] = listed(field(region, "references"));
			const variable = /^var\.(\w+)$/.exec(reference ?? "")?.[1];
			const value = variable === void 0 ? void 0 : text(object(variables, variable), "value");
			if (value !== void 0) return value;
		}
	}
	return (resource) => {
		const { values } = resource;
		const ofArn = text(values, "arn")?.split(":")[3];
		return (text(values, "region") ?? (ofArn === "" ? void 0 : ofArn) ?? ofProvider(resource))?.slice(0, LONGEST_REGION);
	};
}
function listed(value) {
	return Array.isArray(value) ? value.filter((member) => typeof member === "string") : [];
}
// src/import/terraform/security-group.ts
var LISTS = {
	ingress: "IpPermissions",
	egress: "IpPermissionsEgress"
};
var PEER_MEMBERS = {
	IpRanges: "CidrIp",
	Ipv6Ranges: "CidrIpv6",
	PrefixListIds: "PrefixListId",
	UserIdGroupPairs: "GroupId"
};
/**
* Security groups with the rules of all four forms. Terraform takes from a new group the rule that allows everything out,
* so a group without `egress` has none.
*/
function* describeSecurityGroups(context, blockOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const group of context.managed(SECURITY_GROUP)) {
		const draft = draftOf("SecurityGroups", "GroupId", idOf(group), group.place);
		groups.set(draft.id, draft);
		const vpc = yield* vpcOf$1(context, group);
		draft.set("VpcId", vpc.id, vpc.how);
		const isDefault = group.type === "aws_default_security_group";
		const name = text(group.values, "name") ?? text(group.values, "name_prefix") ?? group.name;
		draft.set("GroupName", isDefault ? "default" : name);
		draft.set("Tags", tagsOf(group.values));
	}
	const rules = {
		context,
		blockOf,
		groups,
		written: /* @__PURE__ */ new Set()
	};
	const separate = /* @__PURE__ */ new Set();
	for (const rule of context.managed(RULES)) {
		const target = yield* context.ref(rule, ["security_group_id"], SECURITY_GROUP);
		const draft = groups.get(target.id ?? "");
		if (draft === void 0) {
			yield failed("rules-without-group", rule.place, {
				group: target.id ?? rule.address,
				count: 1
			});
			continue;
		}
		separate.add(draft.id);
		if (rule.type === "aws_security_group_rule") yield* addOldRule(rules, draft, rule);
		else yield* addRule(rules, draft, rule);
	}
	for (const group of context.managed(SECURITY_GROUP)) {
		const draft = groups.get(idOf(group));
		if (draft === void 0) continue;
		if (["ingress", "egress"].some((each) => context.references.mentions(group, [each])) && separate.has(draft.id)) yield assumed("inline-and-separate", group.place, { id: draft.id });
		for (const direction of ["ingress", "egress"]) yield* addInline(rules, draft, group, direction);
	}
	return [...groups.values()];
}
var RULES = /* @__PURE__ */ new Set([
	"aws_security_group_rule",
	"aws_vpc_security_group_ingress_rule",
	"aws_vpc_security_group_egress_rule"
]);
/** `aws_security_group_rule`: lists of blocks and prefix lists, one group, or itself. */
function* addOldRule(rules, draft, rule) {
	const direction = text(rule.values, "type") === "egress" ? "egress" : "ingress";
	const peers = [
		...yield* blockPeers(rules, rule, ["cidr_blocks"], "IpRanges"),
		...yield* blockPeers(rules, rule, ["ipv6_cidr_blocks"], "Ipv6Ranges"),
		...yield* listPeers(rules, rule, ["prefix_list_ids"]),
		...selfPeer(draft, rule.values)
	];
	const source = ["source_security_group_id"];
	const external = /^\d+\/(sg-.*)$/.exec(text(rule.values, "source_security_group_id") ?? "")?.[1];
	if (external !== void 0) peers.push({
		list: "UserIdGroupPairs",
		id: external,
		how: "external"
	});
	else if (isMeant(rules.context, rule, source)) yield* pushGroup(rules, rule, source, peers);
	yield* add(rules, draft, direction, rule.values, rule.place, peers);
}
/** Whether an attribute is written, or will be known: other forms of a peer are computed too, and come to nothing. */
function isMeant({ references }, rule, path) {
	return text(rule.values, path[0] ?? "") !== void 0 || references.mentions(rule, path);
}
function* pushGroup({ context }, rule, path, peers) {
	const group = yield* context.ref(rule, path, SECURITY_GROUP);
	if (group.id !== void 0) peers.push({
		list: "UserIdGroupPairs",
		id: group.id,
		how: group.how
	});
	else if (group.how === "unknown") peers.push(unknownPeer(rule));
}
function unknownPeer(rule) {
	return {
		list: "UserIdGroupPairs",
		id: `unknown peer of ${rule.address}`.slice(0, 255),
		how: "unknown"
	};
}
/** `aws_vpc_security_group_ingress_rule` and `_egress_rule`: one peer each. */
function* addRule(rules, draft, rule) {
	const { context, blockOf } = rules;
	const direction = rule.type.includes("egress") ? "egress" : "ingress";
	const peers = [];
	for (const [attribute, list] of [["cidr_ipv4", "IpRanges"], ["cidr_ipv6", "Ipv6Ranges"]]) {
		const written = text(rule.values, attribute);
		if (written !== void 0) peers.push({
			list,
			id: written,
			how: "given"
		});
		else if (rule.unknown[attribute] === true) {
			const owner = yield* context.ref(rule, [attribute], OWNERS);
			const block = owner.resource === void 0 ? void 0 : blockOf(owner.resource);
			peers.push(block === void 0 ? unknownPeer(rule) : {
				list,
				id: block,
				how: "assumed"
			});
		}
	}
	for (const [attribute, list, types] of [[
		"prefix_list_id",
		"PrefixListIds",
		PREFIX_LIST
	], [
		"referenced_security_group_id",
		"UserIdGroupPairs",
		SECURITY_GROUP
	]]) {
		const written = text(rule.values, attribute);
		if (written === void 0 && rule.unknown[attribute] !== true) continue;
		const account = /^\d+\/(sg-.*)$/.exec(written ?? "")?.[1];
		const peer = account === void 0 ? yield* context.ref(rule, [attribute], types) : {
			id: account,
			how: "external"
		};
		peers.push(peer.id === void 0 ? unknownPeer(rule) : {
			list,
			id: peer.id,
			how: peer.how
		});
	}
	yield* add(rules, draft, direction, rule.values, rule.place, peers);
}
var OWNERS = kinds(VPC, SUBNET, ELASTIC_IP);
/** Blocks are mostly written; where they are known only after apply, they may be those of a VPC or subnet. */
function* blockPeers({ context, blockOf }, rule, path, list) {
	const [attribute = ""] = path;
	const unknown = field(rule.unknown, attribute);
	const written = listOf(rule.values, attribute).map((id) => ({
		list,
		id,
		how: "given"
	}));
	if (!(unknown === true || isList$1(unknown) && unknown.includes(true)) || !context.references.mentions(rule, path)) return written;
	const blocks = (yield* context.refs(rule, path, OWNERS)).refs.flatMap(({ resource }) => resource === void 0 ? [] : blockOf(resource) ?? []);
	if (blocks.length === 0) return [...written, unknownPeer(rule)];
	return [...written, ...blocks.map((id) => ({
		list,
		id,
		how: "assumed"
	}))];
}
function* listPeers({ context }, rule, path) {
	const lists = yield* context.refs(rule, path, PREFIX_LIST);
	const found = lists.refs.map(({ id, how }) => ({
		list: "PrefixListIds",
		id,
		how
	}));
	return lists.how === "unknown" ? [...found, unknownPeer(rule)] : found;
}
function selfPeer(draft, values) {
	if (flag(values, "self") !== true) return [];
	return [{
		list: "UserIdGroupPairs",
		id: draft.id,
		how: "given"
	}];
}
/** The blocks in the group. Of a set with unknown groups the references are one flat list. */
function* addInline(rules, draft, group, direction) {
	const blocks = objects(group.values, direction);
	if (blocks.length === 0 && group.unknown[direction] === true && rules.context.references.mentions(group, [direction])) {
		const peer = unknownPeer(group);
		yield assumed("peer-unknown", group.place, {
			group: draft.id,
			peer: peer.id
		});
		return;
	}
	for (const [index, block] of blocks.entries()) {
		const place = placeAt(group, [direction, index]);
		const unknown = unknownIn(group, direction, index);
		const peers = [
			...listOf(block, "cidr_blocks").map((id) => ({
				list: "IpRanges",
				id,
				how: "given"
			})),
			...listOf(block, "ipv6_cidr_blocks").map((id) => ({
				list: "Ipv6Ranges",
				id,
				how: "given"
			})),
			...listOf(block, "prefix_list_ids").map((id) => ({
				list: "PrefixListIds",
				id,
				how: "given"
			})),
			...listOf(block, "security_groups").map((id) => ({
				list: "UserIdGroupPairs",
				id: id.replace(/^\d+\//, ""),
				how: "given"
			})),
			...selfPeer(draft, block)
		];
		for (const [attribute, list, types] of INLINE_UNKNOWNS) {
			const open = unknown[attribute];
			if (open !== true && !(isList$1(open) && open.includes(true))) continue;
			const ref = yield* rules.context.ref(group, [
				direction,
				index,
				attribute
			], types, { only: true });
			const block = ref.resource === void 0 || !OWNERS.has(ref.resource.type) ? ref.id : rules.blockOf(ref.resource);
			peers.push(block === void 0 ? unknownPeer(group) : {
				list,
				id: block,
				how: ref.how
			});
		}
		yield* add(rules, draft, direction, block, place, peers);
	}
}
var INLINE_UNKNOWNS = [
	[
		"security_groups",
		"UserIdGroupPairs",
		SECURITY_GROUP
	],
	[
		"prefix_list_ids",
		"PrefixListIds",
		PREFIX_LIST
	],
	[
		"cidr_blocks",
		"IpRanges",
		OWNERS
	],
	[
		"ipv6_cidr_blocks",
		"Ipv6Ranges",
		OWNERS
	]
];
/** One permission a peer, so that each knows where it came from. */
function* add({ written }, draft, direction, values, place, peers) {
	const protocol = (text(values, "ip_protocol") ?? text(values, "protocol") ?? "").toLowerCase();
	const isAll = protocol === "-1" || protocol === "all";
	const from = isAll ? void 0 : integer(values, "from_port");
	const to = isAll ? void 0 : integer(values, "to_port");
	const description = text(values, "description");
	for (const { list, id, how } of peers) {
		const key = JSON.stringify([
			draft.id,
			direction,
			isAll ? "-1" : protocol,
			from,
			to,
			id
		]);
		if (written.has(key)) continue;
		written.add(key);
		if (how === "unknown") yield assumed("peer-unknown", place, {
			group: draft.id,
			peer: id
		});
		const hows = { [list]: how };
		draft.add(LISTS[direction], {
			IpProtocol: isAll ? "-1" : protocol,
			...from !== void 0 && { FromPort: from },
			...to !== void 0 && { ToPort: to },
			[list]: [{
				[PEER_MEMBERS[list]]: id,
				...description !== void 0 && { Description: description }
			}]
		}, place, hows);
	}
}
// src/import/terraform/vpc.ts
var DEFAULT_VPC_BLOCK = "172.31.0.0/16";
function isDefaultVpc({ type, values }) {
	return type === "aws_default_vpc" || isOn(values, "default");
}
/** The VPCs, with an IPv4 block each: one that IPAM gives out exists only after apply, and is assumed. */
function* describeVpcs(context, regionOf) {
	const vpcs = context.described(VPC);
	const taken = [...vpcs, ...context.described(SUBNET)].flatMap(({ values }) => blockOrNone(text(values, "cidr_block")) ?? []);
	const drafts = /* @__PURE__ */ new Map();
	for (const [index, vpc] of vpcs.entries()) {
		const { values, place } = vpc;
		const draft = draftOf("Vpcs", "VpcId", idOf(vpc), place);
		drafts.set(draft.id, draft);
		const written = text(values, "cidr_block");
		if (written !== void 0) draft.set("CidrBlock", written);
		else {
			const block = isDefaultVpc(vpc) ? DEFAULT_VPC_BLOCK : formatCidr(freeVpcBlock(integer(values, "ipv4_netmask_length") ?? 16, taken));
			const parsed = blockOrNone(block);
			if (parsed !== void 0 && !isDefaultVpc(vpc)) taken.push(parsed);
			draft.set("CidrBlock", block, "assumed");
			yield assumed("block-assumed", place, {
				id: draft.id,
				cidr: block
			});
		}
		const ipv6 = text(values, "ipv6_cidr_block");
		const comes = isOn(values, "assign_generated_ipv6_cidr_block") || text(values, "ipv6_ipam_pool_id") !== void 0 || isUnknown(vpc, "ipv6_ipam_pool_id");
		if (ipv6 !== void 0) draft.add("Ipv6CidrBlockAssociationSet", { Ipv6CidrBlock: ipv6 });
		else if (comes && isUnknown(vpc, "ipv6_cidr_block")) yield* addAssumedIpv6(draft, index);
		draft.set("InstanceTenancy", text(values, "instance_tenancy"));
		draft.set("IsDefault", isDefaultVpc(vpc) ? true : void 0);
		draft.set("Region", regionOf(vpc));
		draft.set("Tags", tagsOf(values));
	}
	yield* addBlocks(context, drafts);
	return [...drafts.values()];
}
function* addAssumedIpv6(draft, number) {
	const cidr = assumedIpv6OfVpc(number + 1);
	draft.add("Ipv6CidrBlockAssociationSet", { Ipv6CidrBlock: cidr }, void 0, { Ipv6CidrBlock: "assumed" });
	yield assumed("block-assumed", draft.place, {
		id: draft.id,
		cidr
	});
}
var MORE_IPV4 = /* @__PURE__ */ new Set(["aws_vpc_ipv4_cidr_block_association"]);
var MORE_IPV6 = /* @__PURE__ */ new Set(["aws_vpc_ipv6_cidr_block_association"]);
/** Further blocks are resources of their own. */
function* addBlocks(context, drafts) {
	for (const association of context.managed(MORE_IPV4)) {
		const vpc = yield* context.ref(association, ["vpc_id"], VPC);
		const block = text(association.values, "cidr_block");
		const draft = drafts.get(vpc.id ?? "");
		if (draft !== void 0 && block !== void 0) draft.add("CidrBlockAssociationSet", { CidrBlock: block }, association.place, { CidrBlock: vpc.how });
	}
	for (const [index, association] of context.managed(MORE_IPV6).entries()) {
		const vpc = yield* context.ref(association, ["vpc_id"], VPC);
		const draft = drafts.get(vpc.id ?? "");
		const block = text(association.values, "ipv6_cidr_block");
		if (draft === void 0) continue;
		if (block !== void 0) draft.add("Ipv6CidrBlockAssociationSet", { Ipv6CidrBlock: block }, association.place);
		else yield* addAssumedIpv6(draft, 4096 + index);
	}
}
/** `describe-vpc-attribute` is a call of its own. What is as AWS makes it is left out. */
function vpcAttributes(context) {
	return context.described(VPC).map((vpc) => {
		const draft = draftOf("VpcAttributes", "VpcId", idOf(vpc), vpc.place);
		if (flag(vpc.values, "enable_dns_support") === false) draft.set("EnableDnsSupport", { Value: false });
		if (flag(vpc.values, "enable_dns_hostnames") === true) draft.set("EnableDnsHostnames", { Value: true });
		return draft;
	});
}
// src/import/terraform/subnet.ts
function* describeSubnets(context, vpcs) {
	const placed = [];
	for (const subnet of context.described(SUBNET)) {
		const draft = draftOf("Subnets", "SubnetId", idOf(subnet), subnet.place);
		const vpc = yield* vpcOf(context, subnet);
		draft.set("VpcId", vpc.id, vpc.how);
		const isDefault = subnet.type === "aws_default_subnet";
		draft.set("AvailabilityZone", text(subnet.values, "availability_zone"));
		draft.set("MapPublicIpOnLaunch", flag(subnet.values, "map_public_ip_on_launch") ?? isDefault);
		draft.set("EnableDns64", isOn(subnet.values, "enable_dns64"));
		draft.set("Tags", tagsOf(subnet.values));
		placed.push({
			subnet,
			draft,
			vpc: vpc.id
		});
	}
	const vpcValues = new Map(vpcs.map((vpc) => [vpc.id, vpc.item().value]));
	for (const [vpc, subnets] of groupedBy(placed, (each) => each.vpc)) yield* setBlocks(subnets, vpcValues.get(vpc ?? "") ?? {});
	return placed.map(({ draft }) => draft);
}
/** A default subnet names its zone only: it is in the default VPC of its module. */
function* vpcOf(context, subnet) {
	const vpc = yield* context.ref(subnet, ["vpc_id"], VPC);
	if (vpc.id !== void 0 || subnet.type !== "aws_default_subnet") return vpc;
	const [only, ...others] = context.described(VPC).filter((each) => isDefaultVpc(each) && each.module === subnet.module);
	return only === void 0 || others.length > 0 ? vpc : {
		id: idOf(only),
		resource: only,
		how: "inferred"
	};
}
/** Blocks of subnets that exist only after apply are cut from the VPC's, in the order of the input. */
function* setBlocks(subnets, vpc) {
	const within = blockOrNone(text(vpc, "CidrBlock"));
	const [ipv6OfVpc] = objects(vpc, "Ipv6CidrBlockAssociationSet").flatMap((each) => text(each, "Ipv6CidrBlock") ?? []);
	const taken = subnets.flatMap(({ subnet }) => blockOrNone(text(subnet.values, "cidr_block")) ?? []);
	const open = subnets.filter(({ subnet }) => text(subnet.values, "cidr_block") === void 0);
	for (const [index, { subnet, draft }] of subnets.entries()) {
		const written = text(subnet.values, "cidr_block");
		if (written !== void 0) draft.set("CidrBlock", written);
		else if (!isOn(subnet.values, "ipv6_native") && within?.family === 4) {
			const block = firstFree(within, subnet.type === "aws_default_subnet" ? 20 : subnetSize(within, open.length), taken);
			if (block !== void 0) {
				taken.push(block);
				draft.set("CidrBlock", formatCidr(block), "assumed");
				yield assumed("block-assumed", draft.place, {
					id: draft.id,
					cidr: formatCidr(block)
				});
			}
		}
		const ipv6 = text(subnet.values, "ipv6_cidr_block");
		if (ipv6 !== void 0) draft.add("Ipv6CidrBlockAssociationSet", { Ipv6CidrBlock: ipv6 });
		else if (isUnknown(subnet, "ipv6_cidr_block")) {
			const cidr = assumedIpv6OfSubnet(ipv6OfVpc, index);
			if (cidr === void 0) continue;
			draft.add("Ipv6CidrBlockAssociationSet", { Ipv6CidrBlock: cidr }, void 0, { Ipv6CidrBlock: "assumed" });
			yield assumed("block-assumed", draft.place, {
				id: draft.id,
				cidr
			});
		}
	}
}
// src/import/terraform.ts
/** `terraform show -json` of a plan: the network after it is applied, or before. */
var terraformPlanReader = {
	format: "terraform-plan",
	claims: ({ json }) => isPlan(json),
	*read(documents, { side }) {
		return yield* readAll(documents, (document) => readPlan(document, side));
	}
};
/** `terraform show -json` of a state, or the state file itself. */
var terraformStateReader = {
	format: "terraform-state",
	claims: ({ json }) => isShownState(json) || isRawState(json),
	*read(documents) {
		return yield* readAll(documents, readState);
	}
};
function* readAll(documents, read) {
	const items = [];
	const lists = [];
	for (const document of documents) {
		const input = yield* read(document);
		if (input === void 0) continue;
		for (const draft of yield* describe(input)) items.push(draft.item());
		for (const list of listsOf(input)) lists.push(list);
		yield* reportIgnored(input);
	}
	return {
		items,
		lists
	};
}
/** Terraform that makes a VPC knows all its tables and network ACLs; of one that is only looked up it does not. */
function listsOf({ resources, file }) {
	const own = resources.filter(({ type }) => VPC.has(type)).filter(({ mode }) => mode === "managed");
	const place = {
		file,
		path: pointer()
	};
	const hasTables = own.length > 0 || resources.some(({ type }) => ROUTE_TABLE.has(type));
	const hasAcls = own.length > 0 || resources.some(({ type }) => NETWORK_ACL.has(type));
	return [...hasTables ? [{
		key: "RouteTables",
		place,
		hasMore: false
	}] : [], ...hasAcls ? [{
		key: "NetworkAcls",
		place,
		hasMore: false
	}] : []];
}
/** What `describe-*` would print of all that the input has. */
function* describe(input) {
	const context = contextOf(input);
	const addresses = publicAddresses(context);
	const vpcs = yield* describeVpcs(context, regionsOf(input, context.references));
	const subnets = yield* describeSubnets(context, vpcs);
	const tables = yield* describeRouteTables(context, subnets);
	yield* addEndpointRoutes(context, tables);
	const acls = yield* describeNetworkAcls(context, subnets);
	const blocks = new Map([...vpcs, ...subnets].map((draft) => [draft.id, text(draft.item().value, "CidrBlock")]));
	const groups = yield* describeSecurityGroups(context, (resource) => {
		if (!ELASTIC_IP.has(resource.type)) return blocks.get(idOf(resource));
		const address = addresses.of(resource);
		return address === void 0 ? void 0 : `${address}/32`;
	});
	const defaults = defaultGroups(context, groups);
	const surroundings = {
		context,
		addresses,
		subnets: new Map(subnets.map((subnet) => [subnet.id, subnet])),
		defaultGroupOf: defaults.of
	};
	const internetGateways = yield* describeInternetGateways(context);
	const described = [
		...vpcs,
		...vpcAttributes(context),
		...subnets,
		...yield* internetOfDefaultVpcs(context, internetGateways, tables),
		...tables,
		...internetGateways,
		...yield* describeEgressOnlyGateways(context),
		...yield* describeNatGateways(context, addresses),
		...acls,
		...groups,
		...yield* describePrefixLists(context),
		...yield* describeNetworkInterfaces(surroundings),
		...yield* describeRepresentatives(surroundings),
		...yield* describeInstances(surroundings),
		...yield* describeScalingGroups(surroundings),
		...yield* describeDatabases(surroundings),
		...yield* describePeerings(context),
		...yield* describeTransitGateways(context),
		...yield* describeVpcEndpoints(context),
		...yield* describeVpn(context),
		...yield* describeLoadBalancers(surroundings)
	];
	yield* reportAssumed(context, addresses);
	return [...described, ...defaults.used()];
}
/** The default security groups, also those that no resource speaks of: they let in from themselves, and all out. */
function defaultGroups(context, groups) {
	const byVpc = /* @__PURE__ */ new Map();
	for (const group of groups) {
		const value = group.item().value;
		const vpc = text(value, "VpcId");
		if (text(value, "GroupName") === "default" && vpc !== void 0) byVpc.set(vpc, group.id);
	}
	const drafts = /* @__PURE__ */ new Map();
	function of(vpc) {
		const known = byVpc.get(vpc);
		if (known !== void 0) return known;
		const resource = context.described(VPC).find((each) => idOf(each) === vpc);
		const id = text(resource?.values ?? {}, "default_security_group_id") ?? `default security group of ${vpc}`;
		const draft = draftOf("SecurityGroups", "GroupId", id, resource?.place ?? {
			file: context.input.file,
			path: pointer()
		});
		draft.set("GroupName", "default");
		draft.set("VpcId", vpc);
		draft.add("IpPermissions", {
			IpProtocol: "-1",
			UserIdGroupPairs: [{ GroupId: id }]
		});
		draft.add("IpPermissionsEgress", {
			IpProtocol: "-1",
			IpRanges: [{ CidrIp: "0.0.0.0/0" }],
			Ipv6Ranges: [{ CidrIpv6: "::/0" }]
		});
		byVpc.set(vpc, id);
		drafts.set(id, draft);
		return id;
	}
	return {
		of,
		used: () => [...drafts.values()]
	};
}
/** AWS makes a default VPC with an internet gateway and a route to it, of which Terraform need not speak. */
function* internetOfDefaultVpcs(context, gateways, tables) {
	const drafts = [];
	const seen = /* @__PURE__ */ new Set();
	for (const vpc of context.described(VPC).filter(isDefaultVpc)) {
		const id = idOf(vpc);
		if (seen.has(id)) continue;
		seen.add(id);
		const isOf = (draft) => text(draft.item().value, "VpcId") === id;
		const own = gateways.find((gateway) => objects(gateway.item().value, "Attachments").some((attachment) => text(attachment, "VpcId") === id));
		const gateway = own ?? draftOf("InternetGateways", "InternetGatewayId", `internet gateway of ${id}`, vpc.place);
		if (own === void 0) {
			gateway.add("Attachments", { VpcId: id }, void 0, { VpcId: "assumed" });
			drafts.push(gateway);
		}
		if (tables.some((table) => {
			const associations = objects(table.item().value, "Associations");
			return isOf(table) && associations.some((association) => field(association, "Main") === true);
		})) continue;
		const table = draftOf("RouteTables", "RouteTableId", text(vpc.values, "main_route_table_id") ?? `main route table of ${id}`, vpc.place);
		table.set("VpcId", id);
		table.add("Associations", { Main: true });
		table.add("Routes", {
			DestinationCidrBlock: "0.0.0.0/0",
			GatewayId: gateway.id
		}, vpc.place, { GatewayId: "assumed" });
		drafts.push(table);
		yield assumed("default-vpc-internet", vpc.place, { vpc: id }, pointer("routeTables", table.id));
	}
	return drafts;
}
/** Parts of a network that are not read are named; what has nothing to do with one is counted. */
function* reportIgnored({ resources, file }) {
	const others = [];
	for (const resource of resources) {
		if (resource.mode === "data" || READ_TYPES.has(resource.type)) continue;
		if (NOT_NEEDED_TYPE.test(resource.type)) yield ignored("not-needed", resource.place, resource.type);
		else if (NETWORKING_TYPE.test(resource.type)) yield ignored("not-modelled", resource.place, resource.type);
		else others.push(resource);
	}
	const types = new Set(others.map(({ type }) => type));
	if (others.length === 0) return;
	yield ignored("not-networking", {
		file,
		path: pointer()
	}, String(types.size), others.length);
}
// src/import/import-files.ts
/** The last takes what nobody else claims, and says so. */
var READERS = [
	terraformPlanReader,
	terraformStateReader,
	cloudFormationReader,
	awsCliReader
];
var DEFAULTS = {
	side: "after",
	parameters: /* @__PURE__ */ new Map()
};
/**
* Reads files of any format that there is a reader for, known by their content; formats may be mixed. Only named
* attributes are read: user data, passwords and keys never reach the document.
*/
function importFiles(files, options = {}) {
	const writer = new ReportWriter();
	const { scenario, read, formats, neededParameters } = writer.collect(readFiles(files, {
		...DEFAULTS,
		...options
	}));
	const origins = withLines(writer.origins, files);
	const flows = suggestedFlows(scenario);
	return {
		scenario: Object.keys(flows).length === 0 ? scenario : {
			...scenario,
			flows
		},
		report: writer.report(read),
		origins,
		formats,
		neededParameters,
		issues: []
	};
}
function readerFor(document) {
	return READERS.find((reader) => reader.claims(document));
}
function isClaimed(document) {
	return readerFor(document) !== void 0;
}
function* readFiles(files, options) {
	const documents = new Map(READERS.map((reader) => [reader, []]));
	const formats = /* @__PURE__ */ new Set();
	for (const file of yield* withinLimits(files)) for (const document of yield* readFile(file, isClaimed)) {
		const reader = readerFor(document);
		if (reader !== void 0) formats.add(reader.format);
		documents.get(reader ?? awsCliReader)?.push(document);
	}
	const items = [];
	const lists = [];
	const neededParameters = [];
	for (const [reader, ofReader] of documents) {
		if (ofReader.length === 0) continue;
		const described = yield* reader.read(ofReader, options);
		for (const item of described.items) items.push(item);
		for (const list of described.lists) lists.push(list);
		for (const parameter of described.neededParameters ?? []) neededParameters.push(parameter);
	}
	return {
		...yield* readScenario(yield* mergeItems({
			items,
			lists
		})),
		formats: [...formats],
		neededParameters
	};
}
// src/import/only-vpcs.ts
/** A document with these of its VPCs alone, and what does not stand in another; its flows are suggested anew. */
function onlyVpcs(scenario, wanted) {
	const gone = Object.keys(scenario.vpcs ?? {}).filter((id) => !wanted.has(id));
	if (gone.length === 0) return scenario;
	const network = { ...scenario };
	delete network.flows;
	const places = placesWithout(network, gone.map((id) => ({
		collection: "vpcs",
		id
	})));
	const left = without(network, pointer(), places);
	const flows = suggestedFlows(left);
	return Object.keys(flows).length === 0 ? left : {
		...left,
		flows
	};
}
function without(value, at, gone) {
	if (Array.isArray(value)) return value.flatMap((item, index) => {
		const place = child(at, index);
		return gone.has(place) ? [] : [without(item, place, gone)];
	});
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).flatMap(([key, item]) => {
		const place = child(at, key);
		if (gone.has(place)) return [];
		const left = without(item, place, gone);
		return at === pointer() && isEmpty(left) && !isEmpty(item) ? [] : [[key, left]];
	});
	return Object.fromEntries(entries);
}
function isEmpty(value) {
	return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
// src/ui/files/says-it-is-scenario.ts
/** `packetwalk: 1` as YAML or JSON, also where the rest cannot be read. */
function saysItIsScenario(text) {
	return /^[\s{]*["']?packetwalk["']?\s*:/m.test(text);
}
// src/import/decode.ts
/**
* The text of a file as an editor would show it: UTF-16 where its first two bytes say so, as PowerShell's `>` writes it,
* and otherwise UTF-8, for which the caller brings the decoder of its platform. The mark itself is not part of the text.
*/
function decodeText(bytes, utf8) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return utf16(bytes, 0);
	if (first === 254 && second === 255) return utf16(bytes, 1);
	return utf8(bytes).replace(/^\ufeff/u, "");
}
/** What one call of `String.fromCharCode` takes without exhausting the stack. */
var CHUNK = 8192;
/** `low`: the offset of the lower byte in a unit, 0 in little endian. Half a unit at the end is dropped. */
function utf16(bytes, low) {
	const parts = [];
	const end = bytes.length - bytes.length % 2;
	for (let from = 2; from < end; from += 2 * CHUNK) {
		const units = [];
		for (let at = from; at < Math.min(end, from + 2 * CHUNK); at += 2) units.push((bytes[at + low] ?? 0) | (bytes[at + 1 - low] ?? 0) << 8);
		parts.push(String.fromCharCode(...units));
	}
	return parts.join("");
}
// src/import/unzip.ts
var MOST_FILES = 1e4;
/** Whether a file is a zip archive, by its first bytes: a file entry, or an archive without entries. */
function isZip(bytes) {
	const [p, k, three, four] = bytes;
	return p === 80 && k === 75 && (three === 3 && four === 4 || three === 5 && four === 6);
}
/**
* The files of an archive that may be worth reading, by name. What an archive says of its sizes bounds what is unpacked:
* an entry that holds more than it says is cut there.
*/
function unzip(bytes) {
	let left = 209715200;
	let count = 0;
	try {
		const files = unzipSync(bytes, { filter: ({ name, originalSize }) => {
			if (!isWorthReading(name)) return false;
			left -= originalSize;
			count++;
			return left >= 0 && count <= MOST_FILES;
		} });
		if (left < 0 || count > MOST_FILES) return fail("too-large");
		return ok(Object.entries(files).map(([name, content]) => ({
			name,
			bytes: content
		})).sort((a, b) => a.name < b.name ? -1 : 1));
	} catch {
		return fail("not-zip");
	}
}
// src/ui/import/read-sources.ts
var MEGABYTE = 1048576;
/** A byte order mark says what the text is, so the decoder must not take it away. */
var UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
/** The texts of files, archives unpacked. What is too large together is refused before anything is read. */
async function readSources(files, onshare) {
	const total = files.reduce((sum, { file }) => sum + file.size, 0);
	if (total > 200 * MEGABYTE) return fail({
		why: "too-much",
		megabytes: Math.ceil(total / MEGABYTE)
	});
	const sources = [];
	let read = 0;
	for (const { name, file } of files) {
		onshare(total === 0 ? 1 : read / total);
		const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
		if (bytes === null) return fail({
			why: "unreadable",
			name
		});
		const texts = isZip(bytes) ? unzipped(name, bytes) : ok([{
			name,
			text: textOf(bytes)
		}]);
		if (!texts.ok) return texts;
		for (const source of texts.value) sources.push(source);
		read += file.size;
	}
	return sources.length === 0 ? fail({ why: "no-files" }) : ok(sources);
}
function unzipped(name, bytes) {
	const files = unzip(bytes);
	if (!files.ok) return fail({
		why: files.error === "not-zip" ? "bad-zip" : "large-zip",
		name
	});
	return ok(files.value.map((file) => ({
		name: file.name,
		text: textOf(file.bytes)
	})));
}
function textOf(bytes) {
	return decodeText(bytes, (plain) => UTF8.decode(plain));
}
// src/ui/import/desk.ts
/** So many VPCs are opened together, unless the person says otherwise. */
var FEW_VPCS = 5;
/** Characters. A longer text is no scenario that somebody wrote, and what is wrong with it says nothing. */
var LONGEST_SCENARIO = 1e6;
/**
* Where files are imported: reads them once, and answers what would come of them as often as the choices change. Needs
* no page, so that it can stand in a thread of its own.
*/
function makeDesk(tell) {
	let sources = [];
	/** The last import, with the choices that change it. */
	let last = null;
	function imported({ side, parameters }) {
		const key = JSON.stringify([side, parameters]);
		if (last?.key === key) return last.result;
		tell({
			stage: "understanding",
			share: null
		});
		const result = importFiles(sources, {
			side,
			parameters: new Map(Object.entries(parameters))
		});
		last = {
			key,
			result
		};
		return result;
	}
	async function read(files) {
		const got = await readSources(files, (share) => tell({
			stage: "reading",
			share
		}));
		if (!got.ok) return {
			kind: "refused",
			...got.error
		};
		sources = got.value;
		const { formats } = imported({
			side: "after",
			parameters: {}
		});
		if (formats.length > 0) return { kind: "importable" };
		const scenario = sources.find(({ text }) => saysItIsScenario(text));
		if (scenario !== void 0) return {
			kind: "scenario",
			...scenario
		};
		const [only] = sources;
		return {
			kind: "refused",
			why: "not-known",
			text: sources.length === 1 && only !== void 0 && only.text.length <= LONGEST_SCENARIO ? only.text : null
		};
	}
	function preview(choices) {
		const { scenario: whole, report, formats, neededParameters } = imported(choices);
		tell({
			stage: "checking",
			share: null
		});
		const vpcs = vpcsOf(whole);
		const chosen = chosenOf(vpcs, choices.vpcs);
		const some = onlyVpcs(whole, new Set(chosen));
		const scenario = choices.hides ? withoutIdentity(some, secretCoin()).scenario : some;
		const network = compile(scenario);
		return {
			formats,
			report: reportWithLines(report, sources),
			parameters: neededParameters,
			vpcs,
			chosen,
			flows: network.ok ? verdictsOf(network.value) : [],
			issues: network.ok ? [] : network.error,
			text: formatScenario(scenario, "yaml")
		};
	}
	async function compare(choices, language) {
		await loadMessages(language);
		const [before, after] = ["before", "after"].map((side) => sideOf(choices, side));
		return before && after ? compareSides(before, after, language) : null;
	}
	function sideOf(choices, side) {
		const { scenario, origins } = imported({
			...choices,
			side
		});
		const network = compile(scenario);
		return network.ok ? {
			network: network.value,
			origins
		} : void 0;
	}
	return async (ask) => {
		switch (ask.kind) {
			case "read": return read(ask.files);
			case "preview": return preview(ask.choices);
			case "compare": return compare(ask.choices, ask.language);
		}
	};
}
function vpcsOf(scenario) {
	const subnets = Object.values(scenario.subnets ?? {}).map(({ vpc }) => vpc);
	const ofSubnet = new Map(Object.entries(scenario.subnets ?? {}).map(([id, { vpc }]) => [id, vpc]));
	const hosts = [...Object.values(scenario.instances ?? {}), ...Object.values(scenario.networkInterfaces ?? {})].flatMap(({ subnet }) => subnet === void 0 ? [] : [ofSubnet.get(subnet)]);
	const [subnetsOf, hostsOf] = [counted(subnets), counted(hosts)];
	return Object.entries(scenario.vpcs ?? {}).map(([id, { name, cidr }]) => ({
		id,
		name: name ?? null,
		cidr,
		subnets: subnetsOf.get(id) ?? 0,
		hosts: hostsOf.get(id) ?? 0
	}));
}
function counted(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
function chosenOf(vpcs, wanted) {
	const ids = vpcs.map(({ id }) => id);
	if (wanted !== null) return ids.filter((id) => wanted.includes(id));
	if (ids.length <= FEW_VPCS) return ids;
	const [largest] = vpcs.toSorted((a, b) => b.hosts - a.hosts || b.subnets - a.subnets);
	return largest === void 0 ? [] : [largest.id];
}
function verdictsOf(network) {
	return Object.entries(network.scenario.flows ?? {}).map(([name, flow]) => {
		const traced = traceQuestion(network, flow);
		return {
			name,
			verdict: traced.ok ? traced.value.verdict : null
		};
	});
}
// src/ui/import/serve.ts
/** Answers, one after another, what comes over the line. */
function serve(line) {
	const desk = makeDesk((progress) => line.postMessage({
		kind: "progress",
		progress
	}));
	let before = Promise.resolve();
	line.onmessage = ({ data: { number, ask } }) => {
		before = before.then(() => desk(ask)).then((answer) => line.postMessage({
			kind: "answer",
			number,
			answer
		}), (error) => line.postMessage({
			kind: "broken",
			number,
			message: String(error)
		}));
	};
}
export { serve };
