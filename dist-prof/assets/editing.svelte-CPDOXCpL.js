import { _t as user_derived, dt as set, pt as state, q as get, yt as createContext } from "./index-client-Df074lVN.js";
import { At as child, B as collectionSchemas, D as shared, L as branchesOf, M as readOpenText, Mt as pointer, Nt as error, R as insideOf, V as scenarioSchema, jt as parsePointer, r as assertNever, z as keysOf } from "./index-C2EY9Jrc.js";
import { n as ok, t as fail } from "./result-BvvWxe1L.js";
import { t as writeYaml } from "./write-yaml-BVuMqGim.js";
import { _ as unfitOf, a as referentOf, d as inside, f as isEqual, g as isPosition$1, h as isMap, i as referencesIn, l as viewReferencesTo, m as isList, n as hasResource, p as isForbiddenKey, r as isSame, s as resourcesNamed, u as hasKey, v as valueAt } from "./references-BWpB9qac.js";
import { a as refusedId, i as placeOf$2, r as missing, t as deletion } from "./deletion-D0Ovw1T_.js";
import { F as sizeOf$1, P as parseCidr, w as contains, x as addressAt } from "./icmp-DyJJl9UN.js";
import { a as isIpv4, o as parseIp, r as formatIp } from "./ip-BipVh9MG.js";
import { c as Scalar, d as isCollection, f as isMap$1, g as isSeq, h as isScalar, n as plainValueOf, p as isNode, r as parseYaml, s as Document, u as isAlias } from "./whole-reader-qU9YG7ne.js";
import { i as withMoved, r as parseView, t as NO_VIEW } from "./view-Sc_4TEhl.js";
// src/scenario/edit/change.ts
/** The place of which a change changes an entry. */
function parentOf(change) {
	switch (change.kind) {
		case "set":
		case "remove":
		case "rename": return pointer(...parsePointer(change.at).slice(0, -1));
		case "insert":
		case "move": return change.list;
	}
}
/** The document after a change, sharing with the one before all that did not change. */
function changed(document, change) {
	switch (change.kind) {
		case "set": {
			const unfit = unfitOf(change.value, parsePointer(change.at).length);
			if (unfit !== void 0) return fail(unfitIssue(change.at, unfit));
			return updated(document, change.at, () => ok({ value: change.value }), { makesMaps: true });
		}
		case "remove": return updated(document, change.at, (before) => before === void 0 ? void 0 : ok("gone"));
		case "insert": {
			const { list, index, value } = change;
			const unfit = unfitOf(value, parsePointer(list).length + 1);
			if (unfit !== void 0) return fail(unfitIssue(child(list, index), unfit));
			const inserted = (before) => {
				const items = before === void 0 || before === null ? [] : before;
				return isList(items) && isIndex(index, items.length + 1) ? ok({ value: items.toSpliced(index, 0, value) }) : void 0;
			};
			return updated(document, list, inserted, { makesMaps: true });
		}
		case "move": return updated(document, change.list, (before) => {
			if (!isList(before) || !isIndex(change.from, before.length) || !isIndex(change.to, before.length)) return;
			return ok({ value: moved(before, change.from, change.to) });
		});
		case "rename": return renamed(document, change.at, change.key);
	}
}
/** All changes in turn; the first that does not fit the document is the failure. */
function changedByAll(document, changes) {
	let result = ok(document);
	for (const change of changes) {
		if (!result.ok) return result;
		result = changed(result.value, change);
	}
	return result;
}
function moved(list, from, to) {
	return list.toSpliced(from, 1).toSpliced(to, 0, ...list.slice(from, from + 1));
}
function isIndex(index, length) {
	return Number.isInteger(index) && index >= 0 && index < length;
}
function unfitIssue(at, unfit) {
	return error(unfit.code, at, unfit.found === void 0 ? {} : { found: unfit.found });
}
function updated(document, at, update, options = {}) {
	const missing = fail(error("no-such-place", at));
	const within = (value, steps) => {
		const [step, ...rest] = steps;
		if (step === void 0) return update(value);
		const container = (value === void 0 || value === null) && options.makesMaps === true ? {} : value;
		if (!isMap(container) && !isList(container)) return void 0;
		if (isList(container) && !(isPosition$1(step) && Number(step) < container.length)) return void 0;
		if (isForbiddenKey(step)) return fail(error("forbidden-key", at, { found: step }));
		const next = within(inside(container, step), rest);
		if (next?.ok !== true) return next;
		return ok({ value: withEntry$1(container, step, next.value) });
	};
	const result = within(document, parsePointer(at));
	if (result === void 0) return missing;
	if (!result.ok) return result;
	return result.value === "gone" ? missing : ok(result.value.value);
}
function withEntry$1(container, step, entry) {
	if (isList(container)) {
		const index = Number(step);
		return entry === "gone" ? container.toSpliced(index, 1) : container.with(index, entry.value);
	}
	if (entry !== "gone") return {
		...container,
		[step]: entry.value
	};
	return Object.fromEntries(Object.entries(container).filter(([key]) => key !== step));
}
function renamed(document, at, key) {
	const steps = parsePointer(at);
	const last = steps.at(-1);
	if (last === void 0) return fail(error("no-such-place", at));
	if (isForbiddenKey(key)) return fail(error("forbidden-key", at, { found: key }));
	return updated(document, pointer(...steps.slice(0, -1)), (before) => {
		if (!hasKey(before, last)) return void 0;
		if (key !== last && hasKey(before, key)) return fail(error("id-taken", at, { found: key }));
		const entries = Object.entries(before).map(([name, value]) => [name === last ? key : name, value]);
		return ok({ value: Object.fromEntries(entries) });
	});
}
// src/scenario/edit/made-by-aws.ts
/**
* The rules that AWS gives a network ACL or a security group whose document leaves the direction out (NACL-2, NACL-3,
* SG-4, SG-5), as a document writes them. `compile/` makes the same ones by itself.
*/
function rulesMadeByAws(document, { collection, id }, direction) {
	const written = valueAt(document, pointer(collection, id));
	const isDefault = inside(written, "isDefault") === true;
	const blocks = everywhere(document, inside(written, "vpc"));
	const side = direction === "inbound" ? "from" : "to";
	if (collection === "networkAcls") {
		if (!isDefault) return [];
		return blocks.map((block, index) => ({
			rule: 100 + index,
			allow: "all",
			[side]: block
		}));
	}
	if (collection !== "securityGroups") return [];
	if (direction === "outbound") return blocks.map((block) => ({
		allow: "all",
		to: block
	}));
	return isDefault ? [{
		allow: "all",
		from: id
	}] : [];
}
/** All of IPv4, and all of IPv6 where the VPC has it. */
function everywhere(document, vpc) {
	const blocks = typeof vpc === "string" ? valueAt(document, pointer("vpcs", vpc, "ipv6Cidrs")) : void 0;
	return isList(blocks) && blocks.length > 0 ? ["0.0.0.0/0", "::/0"] : ["0.0.0.0/0"];
}
// src/scenario/edit/edit.ts
/** The collections whose resources stand in a subnet with an address of it. */
var IN_SUBNETS = [
	"networkInterfaces",
	"instances",
	"databases",
	"natGateways"
];
// src/scenario/edit/move-to-subnet.ts
/** The first four addresses of a subnet and its last are AWS's own (VPC-9). */
var RESERVED_FIRST = 4;
var RESERVED_LAST = 1;
/** How far into a subnet a free address is looked for: more neighbours than a subnet of /20 has room for. */
var MOST_TRIED = 5e3;
/**
* Puts a resource into another subnet. Its private address stays where it fits the new subnet's block; otherwise it is
* dropped, or replaced: by `privateIp`, or, for `next-free`, by the same place in the new block if that is free, else
* by the first free one. Other addresses that do not fit are dropped.
*/
function moveToSubnet(document, resource, subnet, privateIp) {
	const place = interfaceOf(document, resource);
	if (!hasResource(document, resource) || place === void 0) return missing(resource);
	if (place === "several") return fail([error("instance-with-several-interfaces", placeOf$2(resource), { found: resource.id })]);
	const target = {
		collection: "subnets",
		id: subnet
	};
	if (!hasResource(document, target)) return missing(target);
	const blocks = blocksOf(document, subnet);
	const before = valueAt(document, place);
	const at = (field) => child(place, field);
	const changes = [{
		kind: "set",
		at: at("subnet"),
		value: subnet
	}];
	const address = inside(before, "privateIp");
	if (typeof address === "string" && !isIn(blocks, address)) {
		const next = privateIp === "next-free" ? nextFree(document, place, address, subnet) : privateIp;
		changes.push(next === void 0 ? {
			kind: "remove",
			at: at("privateIp")
		} : {
			kind: "set",
			at: at("privateIp"),
			value: next
		});
	}
	changes.push(...withoutStrangers(before, place, blocks));
	return ok(changes);
}
/** Where the interface that moves is written: in what owns it, or on its own. */
function interfaceOf(document, resource) {
	if (resource.collection !== "instances") return placeOf$2(resource);
	const own = inside(valueAt(document, placeOf$2(resource)), "networkInterfaces");
	if (!isList(own)) return placeOf$2(resource);
	const [id, ...others] = own;
	if (others.length > 0) return "several";
	const networkInterface = {
		collection: "networkInterfaces",
		id: String(id)
	};
	return hasResource(document, networkInterface) ? placeOf$2(networkInterface) : void 0;
}
function blocksOf(document, subnet) {
	return ["cidr", "ipv6Cidr"].flatMap((field) => {
		const written = valueAt(document, pointer("subnets", subnet, field));
		const parsed = typeof written === "string" ? parseCidr(written) : void 0;
		return parsed?.ok === true ? [parsed.value.cidr] : [];
	});
}
/** What is no address at all is not for this to judge. */
function isIn(blocks, written) {
	if (typeof written !== "string") return true;
	const address = parseIp(written.split("/")[0] ?? "");
	return !address.ok || blocks.some((block) => contains(block, address.value));
}
/** Drops further addresses and prefixes that are not in the blocks. */
function withoutStrangers(before, place, blocks) {
	return [
		"secondaryPrivateIps",
		"secondaryAddresses",
		"ipv6Addresses",
		"delegatedPrefixes"
	].flatMap((field) => {
		const list = inside(before, field);
		if (!isList(list)) return [];
		const kept = list.filter((item) => isIn(blocks, isMap(item) ? item["privateIp"] : item));
		if (kept.length === list.length) return [];
		const at = child(place, field);
		return [kept.length === 0 ? {
			kind: "remove",
			at
		} : {
			kind: "set",
			at,
			value: kept
		}];
	});
}
function nextFree(document, place, address, subnet) {
	const block = blocksOf(document, subnet).find((one) => one.family === 4);
	const old = parseIp(address);
	if (block === void 0 || !old.ok || !isIpv4(old.value)) return void 0;
	const size = Number(sizeOf$1(block));
	const taken = addressesIn(document);
	const isFree = (ip) => !taken.has(formatIp(ip));
	const from = oldBlockOf(document, place);
	const offset = from === void 0 ? -1 : old.value - from.network;
	const usable = Math.max(0, size - RESERVED_LAST);
	if (offset >= RESERVED_FIRST && offset < usable && isFree(addressAt(block, offset))) return formatIp(addressAt(block, offset));
	for (let index = RESERVED_FIRST; index < Math.min(usable, MOST_TRIED); index++) {
		const candidate = addressAt(block, index);
		if (isFree(candidate)) return formatIp(candidate);
	}
}
function oldBlockOf(document, place) {
	const subnet = valueAt(document, child(place, "subnet"));
	if (typeof subnet !== "string") return void 0;
	return blocksOf(document, subnet).find((one) => one.family === 4);
}
/** Every private address that is written in the document. VPCs that use the same block are not told apart. */
function addressesIn(document) {
	const holders = IN_SUBNETS.flatMap((collection) => {
		const resources = valueAt(document, pointer(collection));
		return isMap(resources) ? Object.values(resources) : [];
	}).flatMap((owner) => [owner, ...["secondaryPrivateIps", "secondaryAddresses"].flatMap((field) => {
		const list = inside(owner, field);
		return isList(list) ? list : [];
	})]);
	return new Set(holders.flatMap((one) => hasKey(one, "privateIp") ? [String(one["privateIp"])] : []));
}
// src/scenario/edit/rename-resource.ts
/**
* Renames a resource and every reference to it. A name under which a reference would come to mean something else, or
* one of two, is refused.
*/
function renameResource(document, resource, to) {
	if (!hasResource(document, resource)) return missing(resource);
	if (resource.id === to) return ok([]);
	const at = placeOf$2(resource);
	const renamed = {
		...resource,
		id: to
	};
	const refused = refusedId(document, renamed, at);
	if (refused !== void 0) return fail([refused]);
	const references = referencesIn(document);
	const changes = [
		...references.filter((reference) => isSame(referentOf(document, reference), resource)).map(({ at: place }) => ({
			kind: "set",
			at: place,
			value: to
		})),
		...viewReferencesTo(document, resource).map(({ at: place, isKey, renamed: nameFor }) => isKey ? {
			kind: "rename",
			at: place,
			key: nameFor(to)
		} : {
			kind: "set",
			at: place,
			value: nameFor(to)
		}),
		{
			kind: "rename",
			at,
			key: to
		}
	];
	const after = changedByAll(document, changes);
	if (!after.ok) return fail([after.error]);
	const found = new Map(referencesIn(after.value).map((reference) => [reference.at, reference]));
	const astray = references.filter((reference) => {
		const before = referentOf(document, reference);
		const wanted = isSame(before, resource) ? renamed : before;
		return !stillMeans(after.value, found.get(placeAfter(reference, resource, to)), wanted, to);
	});
	if (astray.length > 0) return fail(astray.map((reference) => error("id-ambiguous", reference.at, { found: to })));
	return ok(changes);
}
/** Whether a reference stands for what it did; of the new name, for nothing besides. */
function stillMeans(document, reference, wanted, to) {
	if (reference === void 0) return false;
	if (!isSame(referentOf(document, reference), wanted)) return false;
	return reference.id !== to || resourcesNamed(document, reference).length <= 1;
}
function placeAfter({ at }, { collection, id }, to) {
	const [first, second, ...rest] = parsePointer(at);
	return first === collection && second === id ? pointer(collection, to, ...rest) : at;
}
// src/scenario/edit/view-changes.ts
var VIEW = pointer("view");
var MOVED = pointer("view", "moved");
/** Remembers where a thing was dragged, or forgets it; a view that remembers nothing is taken away. */
function dragChanges(document, key, moved) {
	const at = child(MOVED, key);
	if (moved !== null) return ok([{
		kind: "set",
		at,
		value: {
			dx: moved.dx,
			dy: moved.dy
		}
	}]);
	const all = valueAt(document, MOVED);
	if (!isMap(all) || !Object.hasOwn(all, key)) return ok([]);
	if (Object.keys(all).length > 1) return ok([{
		kind: "remove",
		at
	}]);
	return ok([{
		kind: "remove",
		at: isAlone(document, "moved") ? VIEW : MOVED
	}]);
}
/** A thing is folded, or unfolded, or neither. */
function foldChanges(document, key, folded) {
	const view = valueAt(document, VIEW);
	const wanted = folded === null ? void 0 : folded ? "folded" : "unfolded";
	const after = isMap(view) ? { ...view } : {};
	for (const name of ["folded", "unfolded"]) {
		const before = after[name];
		const others = isList(before) ? before.filter((item) => item !== key) : [];
		const isIn = isList(before) && before.includes(key);
		const keys = name !== wanted ? others : isIn ? before : [...others, key];
		if (keys.length > 0) after[name] = keys;
		else if (isList(before)) Reflect.deleteProperty(after, name);
	}
	if (Object.keys(after).length > 0) return ok([{
		kind: "set",
		at: VIEW,
		value: after
	}]);
	return ok(view === void 0 ? [] : [{
		kind: "remove",
		at: VIEW
	}]);
}
function isAlone(document, name) {
	const view = valueAt(document, VIEW);
	return isMap(view) && Object.keys(view).every((key) => key === name);
}
// src/scenario/edit/changes-of.ts
/** What an edit comes to in a document; issues where it does not fit. */
function changesOf(document, edit) {
	switch (edit.kind) {
		case "set":
		case "remove": return ok([edit]);
		case "add-resource": return addResource(document, edit.resource, edit.value);
		case "rename-resource": return renameResource(document, edit.resource, edit.to);
		case "delete-resource": return deletion(document, edit.resource, edit.references);
		case "insert-entry": {
			const list = valueAt(document, edit.list);
			const index = edit.index ?? (isList(list) ? list.length : 0);
			return ok([{
				kind: "insert",
				list: edit.list,
				index,
				value: edit.value
			}]);
		}
		case "move-entry": return ok([{
			kind: "move",
			list: edit.list,
			from: edit.from,
			to: edit.to
		}]);
		case "add-network-acl-entry": {
			const resource = {
				collection: "networkAcls",
				id: edit.networkAcl
			};
			const byRule = (list) => placeByRule(list, edit.entry.rule);
			return addRule(document, resource, edit.direction, edit.entry, byRule);
		}
		case "add-security-group-rule": return addRule(document, {
			collection: "securityGroups",
			id: edit.securityGroup
		}, edit.direction, edit.rule, (list) => list.length);
		case "add-route": return addRule(document, {
			collection: "routeTables",
			id: edit.routeTable
		}, "routes", edit.route, (list) => list.length);
		case "move-to-subnet": return moveToSubnet(document, edit.resource, edit.subnet, edit.privateIp);
		case "associate": {
			if (!hasResource(document, edit.resource)) return missing(edit.resource);
			const at = child(placeOf$2(edit.resource), edit.field);
			if (edit.to !== null) return ok([{
				kind: "set",
				at,
				value: edit.to
			}]);
			return ok(valueAt(document, at) === void 0 ? [] : [{
				kind: "remove",
				at
			}]);
		}
		case "attach-security-group": return attach(document, edit.resource, edit.securityGroup);
		case "detach-security-group": return detach(document, edit.resource, edit.securityGroup);
		case "drag": return dragChanges(document, edit.key, edit.moved);
		case "fold": return foldChanges(document, edit.key, edit.folded);
		case "several": return several(document, edit.edits);
		default: return assertNever(edit);
	}
}
function several(document, edits) {
	const changes = [];
	let current = document;
	for (const edit of edits) {
		const next = changesOf(current, edit);
		if (!next.ok) return next;
		const after = changedByAll(current, next.value);
		if (!after.ok) return fail([after.error]);
		changes.push(...next.value);
		current = after.value;
	}
	return ok(changes);
}
function addResource(document, resource, value) {
	const at = placeOf$2(resource);
	const refused = refusedId(document, resource, at);
	return refused === void 0 ? ok([{
		kind: "set",
		at,
		value
	}]) : fail([refused]);
}
/** Adds to a list of a resource. One that was left out first gets what AWS puts there, or that would be gone. */
function addRule(document, resource, field, rule, placeIn) {
	if (!hasResource(document, resource)) return missing(resource);
	const list = child(placeOf$2(resource), field);
	const written = valueAt(document, list);
	if (isList(written)) return ok([{
		kind: "insert",
		list,
		index: placeIn(written),
		value: rule
	}]);
	const made = field === "routes" ? [] : rulesMadeByAws(document, resource, field);
	return ok([{
		kind: "set",
		at: list,
		value: made.toSpliced(placeIn(made), 0, rule)
	}]);
}
/** Before the first entry with a higher number, so that a list in order stays so; otherwise at the end. */
function placeByRule(list, rule) {
	const numbers = list.map((entry) => inside(entry, "rule"));
	const isInOrder = numbers.every((number, index) => index === 0 || Number(numbers[index - 1]) <= Number(number));
	const place = numbers.findIndex((number) => Number(number) > rule);
	return isInOrder && place !== -1 ? place : list.length;
}
/** A resource that names no group has the default one of its VPC. Naming one takes its place. */
function attach(document, resource, securityGroup) {
	if (!hasResource(document, resource)) return missing(resource);
	const list = child(placeOf$2(resource), "securityGroups");
	const groups = valueAt(document, list);
	if (!isList(groups)) return ok([{
		kind: "set",
		at: list,
		value: [securityGroup]
	}]);
	if (groups.includes(securityGroup)) return ok([]);
	return ok([{
		kind: "insert",
		list,
		index: groups.length,
		value: securityGroup
	}]);
}
/** Without its last group a resource falls back to the default one: an interface is never without. */
function detach(document, resource, securityGroup) {
	if (!hasResource(document, resource)) return missing(resource);
	const list = child(placeOf$2(resource), "securityGroups");
	const groups = valueAt(document, list);
	const index = isList(groups) ? groups.indexOf(securityGroup) : -1;
	if (!isList(groups) || index === -1) return ok([]);
	return ok([{
		kind: "remove",
		at: groups.length === 1 ? list : child(list, index)
	}]);
}
// src/scenario/edit/outline.ts
/** Reads a text up to its values. What the schema would say of them does not matter here. */
function readOutline(text) {
	const document = parseYaml(text);
	if (!document.ok) return fail(document.error.map(({ issue }) => issue));
	const { value, spans, issues } = plainValueOf(document.value);
	if (issues.length > 0) return fail(issues.map(({ issue }) => issue));
	const { contents } = document.value;
	if (!isMap$1(contents)) return fail([error("not-a-map", pointer(), { params: { type: "scalar" } })]);
	return ok({
		text,
		document: document.value,
		contents,
		value,
		spans,
		notation: notationOf(text, contents)
	});
}
function notationOf(text, contents) {
	const key = contents.items[0]?.key;
	const isJson = contents.flow === true && isScalar(key) && key.type === Scalar.QUOTE_DOUBLE;
	const head = text.slice(contents.range?.[0] ?? 0, (contents.range?.[0] ?? 0) + 200);
	return {
		isJson,
		eol: text.includes("\r\n") ? "\r\n" : "\n",
		isMinified: isJson && /^\{"[^"]*":\S/.test(head),
		isPadded: /\{ \S/.test(text) || !/\{[^\s}]/.test(text),
		step: /^\{\r?\n([ \t]+)"/.exec(head)?.[1] ?? "  "
	};
}
/** Undefined where the text has nothing of its own, as behind an alias. */
function spotAt(outline, steps) {
	let spot = {
		node: outline.contents,
		within: void 0,
		isInFlow: false
	};
	for (const step of steps) {
		const collection = spot.node;
		if (!isCollection(collection)) return void 0;
		const index = indexOf(collection, step);
		if (index === void 0) return void 0;
		const isInFlow = spot.isInFlow || collection.flow === true;
		spot = {
			node: valueNode(collection, index),
			within: {
				spot,
				collection,
				index
			},
			isInFlow
		};
	}
	return spot;
}
function indexOf(collection, step) {
	if (isSeq(collection)) return isPosition$1(step) && Number(step) < collection.items.length ? Number(step) : void 0;
	if (!isMap$1(collection)) return void 0;
	const index = collection.items.findIndex(({ key }) => keyName(key) === step);
	return index === -1 ? void 0 : index;
}
/** The name of a key, as `plain-value.ts` reads it. */
function keyName(key) {
	if (!isScalar(key)) return void 0;
	return typeof key.value === "string" ? key.value : key.source ?? "";
}
function keyNode(collection, index) {
	const key = isMap$1(collection) ? collection.items[index]?.key : void 0;
	return isScalar(key) ? key : void 0;
}
function valueNode(collection, index) {
	const value = isMap$1(collection) ? collection.items[index]?.value : collection.items[index];
	return isNode(value) ? value : null;
}
// src/scenario/edit/refine.ts
/** The same change in the smallest parts, so that what is equal before and after stays as it is written. */
function refined(document, change) {
	if (change.kind !== "set" && change.kind !== "insert") return [change];
	if (unfitOf(change.value) !== void 0) return [change];
	const at = change.kind === "set" ? change.at : change.list;
	const before = parsePointer(at).reduce(inside, document);
	if (change.kind === "set") return before === void 0 ? [made(document, change)] : difference(before, change);
	if (before !== void 0 && before !== null) return [change];
	return change.index === 0 ? [made(document, {
		kind: "set",
		at,
		value: [change.value]
	})] : [change];
}
/** Maps that are missing on the way come with the value. */
function made(document, { at, value }) {
	const steps = parsePointer(at);
	let wrapped = value;
	for (let depth = steps.length - 1; depth > 0; depth--) {
		const around = steps.slice(0, depth).reduce(inside, document);
		if (around !== void 0 && around !== null) return {
			kind: "set",
			at: pointer(...steps.slice(0, depth + 1)),
			value: wrapped
		};
		wrapped = { [steps[depth] ?? ""]: wrapped };
	}
	return steps.length === 0 ? {
		kind: "set",
		at,
		value
	} : {
		kind: "set",
		at: pointer(...steps.slice(0, 1)),
		value: wrapped
	};
}
function difference(before, { at, value }) {
	if (isEqual(before, value)) return [];
	if (isMap(before) && isMap(value) && Object.keys(value).length > 0 && Object.keys(before).length > 0) {
		const gone = Object.keys(before).filter((key) => !hasKey(value, key));
		if (gone.length === Object.keys(before).length) return [{
			kind: "set",
			at,
			value
		}];
		return [...gone.map((key) => ({
			kind: "remove",
			at: child(at, key)
		})), ...Object.entries(value).flatMap(([key, inner]) => hasKey(before, key) ? difference(before[key], {
			kind: "set",
			at: child(at, key),
			value: inner
		}) : [{
			kind: "set",
			at: child(at, key),
			value: inner
		}])];
	}
	if (isList(before) && isList(value) && value.length > 0 && before.length > 0) return listDifference(before, value, at);
	return [{
		kind: "set",
		at,
		value
	}];
}
/** Between what is equal at the start and at the end, entry by entry. */
function listDifference(before, after, at) {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && isEqual(before[start], after[start])) start++;
	let same = 0;
	while (same < shorter - start && isEqual(before.at(-1 - same), after.at(-1 - same))) same++;
	const [oldEnd, newEnd] = [before.length - same, after.length - same];
	const both = Math.min(oldEnd, newEnd);
	const changes = [];
	for (let index = start; index < both; index++) changes.push(...difference(before[index], {
		kind: "set",
		at: child(at, index),
		value: after[index]
	}));
	for (let index = oldEnd - 1; index >= both; index--) changes.push({
		kind: "remove",
		at: child(at, index)
	});
	for (let index = both; index < newEnd; index++) changes.push({
		kind: "insert",
		list: at,
		index,
		value: after[index]
	});
	return changes;
}
// src/scenario/edit/splice.ts
/** Applies splices that do not overlap. Two at one place go in in their order. */
function spliced(text, splices) {
	const parts = [];
	let done = 0;
	for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
		parts.push(text.slice(done, splice.start), splice.text);
		done = splice.end;
	}
	parts.push(text.slice(done));
	return parts.join("");
}
/** Whether two splices get in each other's way: they overlap, or they meet and one of them puts text there. */
function touch(a, b) {
	if (a.start < b.end && b.start < a.end) return true;
	return a.start <= b.end && b.start <= a.end && (a.text !== "" || b.text !== "");
}
// src/scenario/edit/entries.ts
/** A collection is of one text, which does not change: its entries are looked for once. */
var known = /* @__PURE__ */ new WeakMap();
/** The entries of a collection; undefined where their places cannot be told for certain. */
function entriesOf(text, collection) {
	const before = known.get(collection);
	if (before !== void 0) return before.entries;
	const entries = entriesFound(text, collection);
	known.set(collection, { entries });
	return entries;
}
function entriesFound(text, collection) {
	const entries = [];
	for (const index of collection.items.keys()) {
		const bounds = boundsOf(text, collection, index);
		const previous = entries.at(-1);
		if (bounds === void 0 || previous !== void 0 && bounds.start < previous.end) return void 0;
		entries.push(withLines$1(text, collection, bounds, previous));
	}
	return entries;
}
/** Where a value ends; undefined where that cannot be told. */
function endOf(text, node) {
	const [start, end] = node.range ?? [0, 0];
	if (isAlias(node)) return end;
	if (isScalar(node)) return isBlockScalar(node) ? endOfBlockScalar(text, start, end) : end;
	if (!isCollection(node)) return void 0;
	if (node.flow === true) return end;
	return boundsOf(text, node, node.items.length - 1)?.end;
}
function isBlockScalar(node) {
	return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}
/** Whether nothing is written, as in `key:` or in a dash alone. */
function isEmptyNode(node) {
	return node === null || isScalar(node) && node.range?.[0] === node.range?.[1];
}
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
/** Before the line break, be it one character or two. */
function lineEnd(text, offset) {
	const found = text.indexOf("\n", offset);
	if (found === -1) return text.length;
	return found > offset && text[found - 1] === "\r" ? found - 1 : found;
}
/** Behind the line break. */
function nextLine(text, offset) {
	const found = text.indexOf("\n", offset);
	return found === -1 ? text.length : found + 1;
}
function indentAt(text, offset) {
	return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
}
/** How far `offset` is from the start of its line. */
function columnAt(text, offset) {
	return offset - lineStart(text, offset);
}
function boundsOf(text, collection, index) {
	const value = valueNode(collection, index);
	const start = isSeq(collection) ? startOfItem(text, collection, value) : startOfPair(collection, index);
	if (start === void 0) return void 0;
	const sign = isSeq(collection) ? collection.flow === true ? void 0 : start + 1 : void 0;
	const key = keyNode(collection, index);
	const valueStart = key === void 0 ? sign : colonAfter(text, key);
	if (key !== void 0 && valueStart === void 0 && collection.flow !== true || valueStart === void 0 && isEmptyNode(value) && key === void 0) return void 0;
	if (!isEmptyNode(value) && value !== null) {
		const end = endOf(text, value);
		return end === void 0 ? void 0 : {
			start,
			end,
			valueStart
		};
	}
	return {
		start,
		end: valueStart ?? key?.range?.[1] ?? start,
		valueStart
	};
}
function startOfPair(collection, index) {
	return keyNode(collection, index)?.range?.[0];
}
/** In a block, of the dash: it stands in the column of the list, before the value. */
function startOfItem(text, collection, value) {
	const valueAt = value?.range?.[0];
	if (collection.flow === true || valueAt === void 0) return valueAt;
	const between = /-\s+$/.exec(text.slice(Math.max(0, valueAt - 1e3), valueAt))?.[0];
	const dash = valueAt - (between?.length ?? 0);
	const column = columnAt(text, collection.range?.[0] ?? 0);
	return between !== void 0 && columnAt(text, dash) === column ? dash : void 0;
}
function colonAfter(text, key) {
	const colon = /[ \t]*:/y;
	colon.lastIndex = key.range?.[1] ?? 0;
	return colon.test(text) ? colon.lastIndex : void 0;
}
/** Blank lines after a block of text are no part of it, unless it says to keep them. */
function endOfBlockScalar(text, start, end) {
	const header = text.slice(start, lineEnd(text, start));
	const block = text.slice(start, end);
	return start + (header.includes("+") ? block.replace(/\r?\n$/, "") : block.trimEnd()).length;
}
function withLines$1(text, collection, bounds, previous) {
	const { start, end } = bounds;
	const opensLine = /^[ \t]*$/.test(text.slice(lineStart(text, start), start));
	const rest = text.slice(end, lineEnd(text, end));
	const isFlow = collection.flow === true;
	const closesLine = (isFlow ? /^[ \t]*,?[ \t]*(#.*)?$/ : /^[ \t]*(#.*)?$/).test(rest);
	const floor = previous === void 0 ? -1 : previous.lines.end;
	const isTop = previous === void 0 && columnAt(text, start) === 0;
	const first = opensLine && !isTop ? withCommentsAbove(text, start, floor) : lineStart(text, start);
	const last = isFlow ? lineEnd(text, end) : withCommentsBelow(text, end, columnAt(text, start));
	return {
		...bounds,
		opensLine,
		closesLine,
		lines: {
			start: first,
			end: last
		}
	};
}
/** Comments right above an entry, in its own column, are about it. */
function withCommentsAbove(text, start, floor) {
	const indent = text.slice(lineStart(text, start), start);
	let first = lineStart(text, start);
	while (first > 0) {
		const above = lineStart(text, first - 1);
		if (above <= floor || !text.startsWith(`${indent}#`, above)) break;
		first = above;
	}
	return first;
}
/** Comments below the last line of an entry and further in than it belong to what is in it. */
function withCommentsBelow(text, end, column) {
	let last = lineEnd(text, end);
	let line = nextLine(text, last);
	while (line < text.length) {
		const content = text.slice(line, lineEnd(text, line));
		const comment = /^([ \t]*)#/.exec(content);
		if (comment !== null && (comment[1]?.length ?? 0) > column) last = lineEnd(text, line);
		else if (content.trim() !== "") break;
		line = nextLine(text, line);
	}
	return last;
}
// src/scenario/edit/print.ts
/** What a JSON text may hold as it is, and YAML may not. */
var TO_ESCAPE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
/** A text in double quotes, which both JSON and YAML read. */
function inDoubleQuotes(text) {
	const escaped = (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return JSON.stringify(text).replaceAll(TO_ESCAPE, escaped);
}
/** A text as the writer of documents spells it: plain where it can be. */
function textInPlace(text) {
	const [line = "", ...others] = writtenText(text);
	return others.length === 0 ? line : inDoubleQuotes(text);
}
/** The first line goes behind a key or a dash, the others two further in than it. */
function writtenText(text) {
	return writeYaml({ k: text }).slice(0, -1).split("\n").map((line, index) => index === 0 ? line.slice(3) : line);
}
function keyText(key, { isJson }) {
	return isJson ? inDoubleQuotes(key) : textInPlace(key);
}
/** A value on one line, with brackets around what is in it. */
function flowText(value, notation) {
	const [gap, pad] = notation.isMinified ? ["", ""] : [" ", notation.isPadded ? " " : ""];
	if (isList(value)) return `[${value.map((item) => flowText(item, notation)).join(`,${gap}`)}]`;
	if (isMap(value)) {
		const pairs = Object.entries(value).map(([key, inner]) => flowPair(key, inner, notation));
		return pairs.length === 0 ? "{}" : `{${pad}${pairs.join(`,${gap}`)}${pad}}`;
	}
	if (typeof value !== "string") return JSON.stringify(value);
	return notation.isJson ? inDoubleQuotes(value) : textInPlace(value);
}
function flowPair(key, value, notation) {
	return `${keyText(key, notation)}:${notation.isMinified ? "" : " "}${flowText(value, notation)}`;
}
/** A value in brackets over several lines, as `JSON.stringify` with an indent writes it. The first line is not indented. */
function spreadText(value, indent, notation) {
	const inner = `${indent}${notation.step}`;
	const lines = isList(value) ? value.map((item) => spreadText(item, inner, notation)) : isMap(value) ? Object.entries(value).map(([key, item]) => `${keyText(key, notation)}: ${spreadText(item, inner, notation)}`) : [];
	if (lines.length === 0) return flowText(value, notation);
	const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
	const { eol } = notation;
	return `${open}${eol}${inner}${lines.join(`,${eol}${inner}`)}${eol}${indent}${close}`;
}
/** The lines of an entry of a map, the first without its indentation, the others as far in as they are beside it. */
function pairLines(key, value, room, notation, shape = "line") {
	const head = `${keyText(key, notation)}:`;
	const line = shape === "block" && isFilledMap(value) ? void 0 : onOneLine(value, notation);
	if (line !== void 0 && head.length + 1 + line.length <= room) return [`${head} ${line}`];
	return [...behind(head, value, room, notation)];
}
/** The lines of an entry of a list. */
function itemLines(value, room, notation, shape = "line") {
	const line = shape === "block" && isFilledMap(value) ? void 0 : onOneLine(value, notation);
	if (line !== void 0 && 2 + line.length <= room) return [`- ${line}`];
	if (!isFilledMap(value) && !(isList(value) && value.length > 0)) return behind("-", value, room, notation);
	return linesInside(value, room - 2, notation).map((text, index) => index === 0 ? `- ${text}` : `  ${text}`);
}
function behind(head, value, room, notation) {
	if (typeof value === "string") {
		const [first = "", ...others] = writtenText(value);
		return [`${head} ${first}`, ...others];
	}
	const lines = linesInside(value, room - 2, notation);
	if (lines.length === 0) return [`${head} ${flowText(value, notation)}`];
	return [head, ...indented(lines, "  ")];
}
function linesInside(value, room, notation) {
	if (isList(value)) return value.flatMap((item) => itemLines(item, room, notation));
	if (!isMap(value)) return [];
	return Object.entries(value).flatMap(([key, inner]) => pairLines(key, inner, room, notation));
}
/** Undefined for what reads better on lines of its own: texts of several lines, and lists of maps. */
function onOneLine(value, notation) {
	const isLong = (inner) => {
		if (typeof inner === "string") return writtenText(inner).length > 1;
		if (isList(inner)) return inner.some((item) => isMap(item) || isLong(item));
		return isMap(inner) && Object.values(inner).some(isLong);
	};
	return isLong(value) ? void 0 : flowText(value, notation);
}
function isFilledMap(value) {
	return isMap(value) && Object.keys(value).length > 0;
}
/** Blank lines stay blank. */
function indented(lines, indent) {
	return lines.map((line) => line === "" ? "" : `${indent}${line}`);
}
// src/scenario/edit/replacement.ts
/** Puts a value in the place of another, in its manner. Comments inside the old value go with it. */
function replacement(outline, spot, value) {
	const { node, within } = spot;
	if (within === void 0) return void 0;
	if (spot.isInFlow) return inFlow$1(outline, spot, within.collection, value);
	const entry = entriesOf(outline.text, within.collection)?.[within.index];
	if (entry?.valueStart === void 0) return void 0;
	if (typeof value === "string" && isBlockScalar(node)) {
		const block = asBlockScalar(outline, node, entry, value);
		if (block !== void 0) return [{
			...spanOf(node, entry),
			text: block
		}];
	}
	const isOnTheLine = isEmptyNode(node) || !isCollection(node) || node.flow === true;
	if (!isMap(value) && !isList(value) && isOnTheLine && node !== null && !isEmptyNode(node)) return [{
		...spanOf(node, entry),
		text: scalarLike(outline, node, value)
	}];
	return withLines(outline, within, entry, entry.valueStart, value);
}
/** Writes the whole value of an entry of a block, on its line or below it. */
function withLines(outline, within, entry, valueStart, value) {
	const { text, notation } = outline;
	const column = columnAt(text, entry.start);
	const room = 110 - column;
	const key = keyOf(within);
	const isTop = within.collection === outline.contents;
	const holdsMaps = isMap(value) && Object.values(value).some(isMap);
	const shape = isTop && holdsMaps ? "block" : "line";
	const [first = "", ...others] = key === void 0 ? itemLines(value, room, notation, shape) : pairLines(key, value, room, notation, shape);
	const head = key === void 0 ? "-" : `${keyText(key, notation)}:`;
	const onLine = first.slice(head.length);
	const below = indented(others, " ".repeat(column)).map((line) => `${notation.eol}${line}`);
	const comment = /^[ \t]+#/.test(text.slice(valueStart, lineEnd(text, valueStart)));
	const lineStop = lineEnd(text, valueStart);
	if (!comment || below.length === 0 && entry.end <= lineStop) return [{
		start: valueStart,
		end: Math.max(valueStart, entry.end),
		text: [onLine, ...below].join("")
	}];
	return [{
		start: valueStart,
		end: valueStart,
		text: onLine
	}, {
		start: lineStop,
		end: Math.max(lineStop, entry.end),
		text: below.join("")
	}];
}
function inFlow$1(outline, { node }, collection, value) {
	const { text } = outline;
	if (node === null || isEmptyNode(node)) {
		const entry = entriesOf(text, collection)?.find(({ end }) => end === node?.range?.[0]);
		if (entry?.valueStart === void 0) return void 0;
		return [{
			start: entry.valueStart,
			end: entry.valueStart,
			text: ` ${flowText(value, outline.notation)}`
		}];
	}
	const [start, end] = node.range ?? [0, 0];
	return [{
		start,
		end,
		text: !isMap(value) && !isList(value) && !isCollection(node) ? scalarLike(outline, node, value) : flowLike(outline, collection, start, value)
	}];
}
/** A value for a collection in brackets: over several lines where its neighbours are. */
function flowLike(outline, collection, at, value) {
	const { text, notation } = outline;
	const isSpread = (node) => {
		const [start, end] = node?.range ?? [0, 0];
		return text.slice(start, end).includes("\n");
	};
	const neighbours = [...collection.items.keys()].map((index) => valueNode(collection, index)).filter((node) => isCollection(node) && node.items.length > 0);
	return notation.isJson && isSpread(collection) && (neighbours.length === 0 || neighbours.some(isSpread)) ? spreadText(value, indentAt(text, at), notation) : flowText(value, notation);
}
/** A scalar in the quotes of the one before it. */
function scalarLike({ notation }, before, value) {
	if (typeof value !== "string" || notation.isJson) return flowText(value, notation);
	return textLike(before, value, false);
}
/** A text in the quotes of the one before it, where those were a choice and not a need. */
function textLike(before, text, isJson) {
	if (isJson) return inDoubleQuotes(text);
	const plain = textInPlace(text);
	if (!isScalar(before) || typeof before.value !== "string") return plain;
	if (before.type === Scalar.QUOTE_SINGLE && /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
	return before.type === Scalar.QUOTE_DOUBLE && !textInPlace(before.value).startsWith("\"") ? inDoubleQuotes(text) : plain;
}
function spanOf(node, entry) {
	return {
		start: node.range?.[0] ?? entry.end,
		end: entry.end
	};
}
function keyOf({ collection, index }) {
	const item = collection.items[index];
	return typeof item === "object" && item !== null && "key" in item ? keyName(item.key) : void 0;
}
/** A text folded, or in lines of its own, as the one before it was; undefined where such a block cannot hold it. */
function asBlockScalar({ text, notation }, before, entry, value) {
	if (value.trim() === "" || /^\s/.test(value)) return void 0;
	const block = new Scalar(value);
	block.type = before.type ?? Scalar.BLOCK_LITERAL;
	const indent = " ".repeat(columnAt(text, entry.start));
	const written = new Document({ k: block }).toString({ lineWidth: Math.max(40, WIDTH - indent.length) });
	const lines = written.replace(/\n$/, "").split("\n");
	if (!/^k: [|>]/.test(written)) return void 0;
	const [first = "", ...others] = lines;
	return [first.slice(3), ...indented(others, indent)].join(notation.eol);
}
/** How wide folded text runs. */
var WIDTH = 120;
// src/scenario/edit/insertion.ts
/** Adds an entry to the collection at `steps`, in the manner of those that it has. */
function insertion(outline, steps, spot, added) {
	const collection = spot.node;
	const whole = withEntry(valueUnder(outline, steps), added);
	if (!isCollection(collection) || collection.items.length === 0) return replacement(outline, spot, whole);
	const entries = entriesOf(outline.text, collection);
	if (entries === void 0) return void 0;
	const index = "index" in added ? added.index : placeFor(added.key, collection, steps);
	if (collection.flow !== true) return inBlock(outline, collection, entries, index, added);
	return (!outline.notation.isJson && !spot.isInFlow && outgrows(outline, collection, added) ? replacement(outline, spot, whole) : void 0) ?? inFlow(outline, collection, entries, index, added);
}
function valueUnder(outline, steps) {
	return steps.reduce(inside, outline.value);
}
function withEntry(value, added) {
	if ("index" in added) return (isList(value) ? value : []).toSpliced(added.index, 0, added.value);
	return {
		...isMap(value) ? value : {},
		[added.key]: added.value
	};
}
/** Behind the keys that the schema lists before it; at the end where the schema has no order. */
function placeFor(key, collection, steps) {
	const order = keysOf(steps.reduce(insideOf, branchesOf(scenarioSchema)));
	const rank = order.indexOf(key);
	if (rank === -1 || !isMap$1(collection)) return collection.items.length;
	return collection.items.findLastIndex((pair) => {
		const other = order.indexOf(keyName(pair.key) ?? "");
		return other !== -1 && other < rank;
	}) + 1;
}
/** Whether a map or list on one line would be too long for it, or holds what reads better on lines of its own. */
function outgrows({ text, notation }, collection, added) {
	const [start, end] = collection.range ?? [0, 0];
	const written = text.slice(start, end);
	if (/[\n#]/.test(written)) return false;
	const line = onOneLine(added.value, notation);
	if (line === void 0) return "key" in added || !isMap(added.value);
	const more = "key" in added ? `${keyText(added.key, notation)}: , `.length : 2;
	return columnAt(text, end) + line.length + more > 110;
}
function inBlock(outline, collection, entries, index, added) {
	const { text, notation } = outline;
	const { eol } = notation;
	const [head] = entries;
	if (head === void 0) return void 0;
	const column = columnAt(text, head.start);
	const shape = shapeOf(outline, collection);
	const room = 110 - column;
	const lines = "key" in added ? pairLines(added.key, added.value, room, notation, shape) : itemLines(added.value, room, notation, shape);
	const indent = " ".repeat(column);
	const gap = areApart(text, entries) ? eol : "";
	const previous = entries[index - 1];
	if (previous !== void 0) {
		const at = previous.lines.end;
		if (!previous.closesLine) return void 0;
		return [{
			start: at,
			end: at,
			text: `${gap}${indented(lines, indent).map((line) => `${eol}${line}`).join("")}`
		}];
	}
	if (head.opensLine) {
		const at = collection === outline.contents ? lineStart(text, head.start) : head.lines.start;
		return [{
			start: at,
			end: at,
			text: `${indented(lines, indent).join(eol)}${eol}${gap}`
		}];
	}
	const [first = "", ...others] = lines;
	const below = indented(others, indent).map((line) => `${eol}${line}`);
	return [{
		start: head.start,
		end: head.start,
		text: `${[first, ...below].join("")}${eol}${indent}`
	}];
}
/** Maps go on lines of their own where all their neighbours do, and at the top of the document. */
function shapeOf(outline, collection) {
	if (collection === outline.contents) return "block";
	const maps = [...collection.items.keys()].map((index) => valueNode(collection, index)).filter((node) => isMap$1(node));
	return maps.length > 0 && maps.every((map) => map.flow !== true) ? "block" : "line";
}
/** Whether a blank line stands before each entry but the first. */
function areApart(text, entries) {
	const others = entries.slice(1);
	return others.length > 0 && others.every(({ lines }) => isBlankBefore(text, lines.start));
}
function isBlankBefore(text, start) {
	return start > 0 && text.slice(lineStart(text, start - 1), start).trim() === "";
}
function inFlow(outline, collection, entries, index, added) {
	const { text, notation } = outline;
	const { eol } = notation;
	const gap = notation.isMinified ? "," : ", ";
	const neighbour = entries[index - 1] ?? entries[0];
	if (neighbour === void 0) return void 0;
	const value = flowLike(outline, collection, neighbour.start, added.value);
	const written = "key" in added ? `${flowPair(added.key, null, notation).slice(0, -4)}${value}` : value;
	const next = entries[index];
	if (next !== void 0) {
		const indent = indentAt(text, next.start);
		if (!next.opensLine) return [{
			start: next.start,
			end: next.start,
			text: `${written}${gap}`
		}];
		return [{
			start: next.lines.start,
			end: next.lines.start,
			text: `${indent}${written},${eol}`
		}];
	}
	const last = neighbour;
	if (!last.opensLine || !last.closesLine) return [{
		start: last.end,
		end: last.end,
		text: `${gap}${written}`
	}];
	const at = lineEnd(text, last.end);
	const hasComma = /^[ \t]*,/.test(text.slice(last.end, at));
	const line = {
		start: at,
		end: at,
		text: `${eol}${indentAt(text, last.start)}${written}${hasComma ? "," : ""}`
	};
	if (hasComma) return [line];
	return last.end === at ? [{
		...line,
		text: `,${line.text}`
	}] : [{
		start: last.end,
		end: last.end,
		text: ","
	}, line];
}
// src/scenario/edit/removal.ts
/** Takes an entry out of its map or list, with its comments. */
function removal(outline, spot) {
	const { within } = spot;
	if (within === void 0) return void 0;
	const { collection, index } = within;
	const entries = entriesOf(outline.text, collection);
	const entry = entries?.[index];
	if (entries === void 0 || entry === void 0) return void 0;
	if (entries.length === 1) return emptied(outline, within, entry);
	return collection.flow === true ? fromFlow(outline.text, entries, index, entry) : fromBlock(outline.text, entries, index, entry);
}
/** A block cannot be empty: brackets take its place. */
function emptied(outline, { spot, collection }, entry) {
	const { text } = outline;
	const brackets = isMap$1(collection) ? "{}" : "[]";
	if (collection.flow === true) {
		const [start, end] = collection.range ?? [0, 0];
		return text.slice(start, end).includes("#") ? void 0 : [{
			start,
			end,
			text: brackets
		}];
	}
	if (!entry.closesLine || spot.within === void 0) return void 0;
	if (!entry.opensLine) return [{
		start: entry.start,
		end: entry.end,
		text: brackets
	}];
	const owner = entriesOf(text, spot.within.collection)?.[spot.within.index];
	if (owner?.valueStart === void 0) return void 0;
	const { valueStart } = owner;
	return [{
		start: valueStart,
		end: valueStart,
		text: ` ${brackets}`
	}, withoutLines(text, entry)];
}
function fromBlock(text, entries, index, entry) {
	if (!entry.closesLine) return void 0;
	const next = entries[index + 1];
	if (!entry.opensLine) return next && [{
		start: entry.start,
		end: next.start,
		text: ""
	}];
	const lines = withoutLines(text, entry);
	const after = text.slice(lines.end, nextLine(text, lines.end));
	return [(next === void 0 || after.trim() === "") && index > 0 ? {
		...lines,
		start: withBlankLinesAbove(text, lines.start)
	} : lines];
}
function withBlankLinesAbove(text, start) {
	let first = start;
	while (first > 0) {
		const above = lineStart(text, first - 1);
		if (text.slice(above, first).trim() !== "") break;
		first = above;
	}
	return first;
}
function withoutLines(text, { lines }) {
	const end = nextLine(text, lines.end);
	return {
		start: end === text.length && !text.endsWith("\n") ? lineBreakBefore(text, lines.start) : lines.start,
		end,
		text: ""
	};
}
function lineBreakBefore(text, start) {
	return text.slice(0, start).replace(/\r?\n$/, "").length;
}
function fromFlow(text, entries, index, entry) {
	const [previous, next] = [entries[index - 1], entries[index + 1]];
	if (entry.opensLine && entry.closesLine) {
		const lines = {
			start: entry.lines.start,
			end: nextLine(text, entry.lines.end),
			text: ""
		};
		const hasComma = text.slice(entry.end, entry.lines.end).trimStart().startsWith(",");
		if (next !== void 0 || hasComma || previous === void 0) return [lines];
		const comma = text.indexOf(",", previous.end);
		return comma === -1 || comma >= lines.start ? void 0 : [{
			start: comma,
			end: comma + 1,
			text: ""
		}, lines];
	}
	if (next !== void 0) return [{
		start: entry.start,
		end: next.start,
		text: ""
	}];
	return previous && [{
		start: previous.end,
		end: entry.end,
		text: ""
	}];
}
// src/scenario/edit/renaming.ts
/** Gives the value at a spot another key. */
function renaming(outline, { within }, key) {
	const node = within && keyNode(within.collection, within.index);
	const [start, end] = node?.range ?? [];
	if (node === void 0 || start === void 0 || end === void 0) return void 0;
	return [{
		start,
		end,
		text: textLike(node, key, outline.notation.isJson)
	}];
}
/** Moves an entry of a list, with its comments: the entries between the two places each move up or down by one. */
function reordering({ text }, { node }, from, to) {
	if (!isCollection(node)) return void 0;
	const entries = entriesOf(text, node);
	if (entries === void 0) return void 0;
	const isFlow = node.flow === true;
	if (!isFlow && !entries.every(({ opensLine, closesLine }) => opensLine && closesLine)) return void 0;
	const slots = entries.map(({ start, end, lines }) => isFlow ? {
		start,
		end
	} : lines);
	const texts = moved(slots, from, to).map(({ start, end }) => text.slice(start, end));
	return slots.flatMap((slot, index) => {
		const written = texts[index] ?? "";
		return written === text.slice(slot.start, slot.end) ? [] : [{
			...slot,
			text: written
		}];
	});
}
// src/scenario/edit/splices-of.ts
/**
* What a change comes to in the text, so that all around it stays as it is; undefined where the text is written in a
* way that this does not know. What it does know, the caller still checks by reading the result.
*/
function splicesOf(outline, change) {
	switch (change.kind) {
		case "set": {
			const steps = parsePointer(change.at);
			const spot = spotAt(outline, steps);
			if (spot !== void 0) return replacement(outline, spot, change.value);
			const parent = spotAt(outline, steps.slice(0, -1));
			const key = steps.at(-1);
			if (key === void 0 || !isMap$1(parent?.node)) return void 0;
			return insertion(outline, steps.slice(0, -1), parent, {
				key,
				value: change.value
			});
		}
		case "insert": {
			const steps = parsePointer(change.list);
			const spot = spotAt(outline, steps);
			return spot && insertion(outline, steps, spot, {
				index: change.index,
				value: change.value
			});
		}
		case "remove": {
			const spot = spotAt(outline, parsePointer(change.at));
			return spot && removal(outline, spot);
		}
		case "rename": {
			const spot = spotAt(outline, parsePointer(change.at));
			return spot && renaming(outline, spot, change.key);
		}
		case "move": {
			const spot = spotAt(outline, parsePointer(change.list));
			return spot && reordering(outline, spot, change.from, change.to);
		}
	}
}
// src/scenario/edit/apply-edit.ts
/**
* Applies an edit to the text of a document, YAML or JSON: comments, order, spelling and blank lines of all that it is
* not about stay as they are. Fails, with issues, on a text that cannot be read and on an edit that does not fit it; a
* document that breaks the schema's rules can be edited all the same.
*/
function applyEdit(text, edit) {
	const outline = readOutline(text);
	if (!outline.ok) return outline;
	const after = editOutline(outline.value, edit);
	return after.ok ? ok(after.value.text) : after;
}
/** The same for who has read the text, and would only read the result again: reading is most of the work. */
function editOutline(outline, edit) {
	const changes = changesOf(outline.value, edit);
	return changes.ok ? changeOutline(outline, changes.value) : changes;
}
function changeOutline(outline, changes) {
	let current = outline;
	let batch = emptyBatch(outline);
	for (const change of changes) {
		const whole = changed(batch.value, change);
		if (!whole.ok) return fail([whole.error]);
		if (!isMap(whole.value)) return fail([error("not-a-map", pointer(), { params: { type: "scalar" } })]);
		for (const small of refined(batch.value, change)) {
			const value = changed(batch.value, small);
			if (!value.ok) return fail([value.error]);
			if (isEqual(batch.value, value.value) && small.kind !== "rename") continue;
			let splices = splicesOf(current, small);
			if (!fits(batch, small, splices)) {
				const read = closed(current, batch);
				if (!read.ok) return read;
				current = read.value;
				batch = emptyBatch(current);
				splices = splicesOf(current, small);
			}
			batch = extended(batch, small, splices, value.value);
		}
	}
	return closed(current, batch);
}
function emptyBatch({ value }) {
	return {
		changes: [],
		splices: [],
		reshaped: [],
		value,
		isWhole: true
	};
}
function extended(batch, change, splices, value) {
	const isInPlace = change.kind === "set" && valueAt(batch.value, change.at) !== void 0;
	const lost = change.kind === "remove" ? parsePointer(change.at).at(-1) : void 0;
	return {
		changes: [...batch.changes, change],
		splices: [...batch.splices, ...splices ?? []],
		reshaped: isInPlace ? batch.reshaped : [...batch.reshaped, {
			place: parentOf(change),
			lost
		}],
		value,
		isWhole: batch.isWhole && splices !== void 0 && splices.length > 0
	};
}
function fits(batch, change, splices) {
	if (batch.changes.length === 0) return true;
	if (!batch.isWhole || splices === void 0 || splices.length === 0) return false;
	if (batch.reshaped.some((reshaped) => moves(reshaped, change))) return false;
	return !splices.some((one) => batch.splices.some((other) => touch(one, other)));
}
/** Whether a place that a change names may be another one now. What stands before a lost entry of a list is not. */
function moves({ place, lost }, change) {
	const named = "at" in change ? change.at : change.list;
	if (parentOf(change) !== place && !named.startsWith(`${place}/`)) return false;
	const step = parsePointer(named)[parsePointer(place).length];
	if (lost === void 0 || step === void 0) return true;
	return isPosition$1(step) && isPosition$1(lost) ? Number(step) >= Number(lost) : step === lost;
}
/** The text with the changes made, read again: it is right, or the smallest part that can be is written anew. */
function closed(outline, batch) {
	if (batch.changes.length === 0) return ok(outline);
	const direct = batch.isWhole ? readAs(spliced(outline.text, batch.splices), batch.value) : void 0;
	if (direct !== void 0) return ok(direct);
	const [change, ...others] = batch.changes;
	if (change === void 0 || others.length > 0) return oneByOne(outline, batch.changes);
	return rewritten(outline, parentOf(change), batch.value);
}
function oneByOne(outline, changes) {
	let current = outline;
	for (const change of changes) {
		const value = changed(current.value, change);
		if (!value.ok) return fail([value.error]);
		const splices = splicesOf(current, change);
		const read = closed(current, extended(emptyBatch(current), change, splices, value.value));
		if (!read.ok) return read;
		current = read.value;
	}
	return ok(current);
}
/** Writes the value at a place anew, or, where that does not come out right, the one around it, and so on. */
function rewritten(outline, place, value) {
	for (let steps = parsePointer(place); steps.length > 0; steps = steps.slice(0, -1)) {
		const at = pointer(...steps);
		if (spotAt(outline, steps) === void 0) continue;
		const splices = splicesOf(outline, {
			kind: "set",
			at,
			value: valueAt(value, at)
		});
		const read = splices && readAs(spliced(outline.text, splices), value);
		if (read !== void 0) return ok(read);
	}
	return readOutline(writtenWhole(outline, isMap(value) ? value : {}));
}
function writtenWhole({ notation }, value) {
	if (Object.keys(value).length === 0) return `{}${notation.eol}`;
	return (notation.isJson ? `${JSON.stringify(value, null, 2)}\n` : writeYaml(value)).replaceAll("\n", notation.eol);
}
function readAs(text, value) {
	const read = readOutline(text);
	return read.ok && isEqual(read.value.value, value) ? read.value : void 0;
}
// src/scenario/edit/edit-name.ts
/** The name of what a person types into the text of the document. */
var TYPING = {
	code: "type-text",
	params: {}
};
function nameOfEdit(edit) {
	switch (edit.kind) {
		case "set": return nameOfChange(edit.at);
		case "remove": return nameOfRemoval(edit.at);
		case "add-resource":
		case "delete-resource": return {
			code: edit.kind,
			params: { ...edit.resource }
		};
		case "rename-resource": return {
			code: edit.kind,
			params: {
				...edit.resource,
				to: edit.to
			}
		};
		case "insert-entry": return {
			code: "add-entry",
			params: { ...placeOf$1(edit.list) }
		};
		case "move-entry": return {
			code: edit.kind,
			params: {
				...placeOf$1(edit.list),
				from: edit.from + 1,
				to: edit.to + 1
			}
		};
		case "add-network-acl-entry": return {
			code: edit.kind,
			params: {
				id: edit.networkAcl,
				direction: edit.direction,
				rule: edit.entry.rule
			}
		};
		case "add-security-group-rule": return {
			code: edit.kind,
			params: {
				id: edit.securityGroup,
				direction: edit.direction
			}
		};
		case "add-route": return {
			code: edit.kind,
			params: {
				id: edit.routeTable,
				to: edit.route.to
			}
		};
		case "move-to-subnet": return {
			code: edit.kind,
			params: {
				...edit.resource,
				subnet: edit.subnet
			}
		};
		case "associate": {
			const params = {
				...edit.resource,
				field: edit.field
			};
			return edit.to === null ? {
				code: "dissociate",
				params
			} : {
				code: "associate",
				params: {
					...params,
					to: edit.to
				}
			};
		}
		case "attach-security-group":
		case "detach-security-group": return {
			code: edit.kind,
			params: {
				...edit.resource,
				securityGroup: edit.securityGroup
			}
		};
		case "drag": return {
			code: edit.moved === null ? "drag-back" : "drag",
			params: { id: idOfKey(edit.key) }
		};
		case "fold": return {
			code: edit.folded === null ? "fold-reset" : edit.folded ? "fold" : "unfold",
			params: { id: idOfKey(edit.key) }
		};
		case "several": return edit.name;
		default: return assertNever(edit);
	}
}
/** What the first steps of a pointer say: of which resource, and which part of it. */
function placeOf$1(at) {
	const [collection = "", id = "", ...rest] = parsePointer(at);
	return {
		collection,
		id,
		field: rest[0] ?? ""
	};
}
function nameOfChange(at) {
	const [collection = "", id, ...rest] = parsePointer(at);
	if (id === void 0) return {
		code: "change-document",
		params: { field: collection }
	};
	const [list, index, field] = rest;
	if (list === void 0) return {
		code: "change-resource",
		params: {
			collection,
			id
		}
	};
	if (index === void 0 || !isPosition(index)) return {
		code: "change-field",
		params: {
			collection,
			id,
			field: list
		}
	};
	return {
		code: "change-entry",
		params: {
			collection,
			id,
			list,
			position: Number(index) + 1,
			field: field ?? ""
		}
	};
}
function nameOfRemoval(at) {
	const [collection = "", id, ...rest] = parsePointer(at);
	if (id === void 0) return {
		code: "remove-from-document",
		params: { field: collection }
	};
	const [list, index] = rest;
	if (list === void 0) return {
		code: "delete-resource",
		params: {
			collection,
			id
		}
	};
	if (index === void 0 || !isPosition(index)) return {
		code: "remove-field",
		params: {
			collection,
			id,
			field: list
		}
	};
	return {
		code: "remove-entry",
		params: {
			collection,
			id,
			list,
			position: Number(index) + 1
		}
	};
}
function isPosition(step) {
	return /^\d+$/.test(step);
}
/** `subnet:public-a` on the map is `public-a` to a person. */
function idOfKey(key) {
	return key.slice(key.indexOf(":") + 1);
}
// src/ui/edit-state/document-value.ts
/** What a text says, right or wrong; undefined where it is no YAML. */
function documentValue(text) {
	const read = readOpenText(text);
	return read.ok ? read.value.value : void 0;
}
// src/ui/edit-state/history-key.ts
/**
* What a key asks of the history: Ctrl or Cmd with Z undoes, and with Shift too, or with Y, does it again. In a field that
* is no part of editing the key means what it always means there.
*/
function historyKey(event) {
	if (event.defaultPrevented || event.altKey || event.isComposing || !(event.ctrlKey || event.metaKey)) return void 0;
	const place = event.target instanceof Element ? event.target : null;
	if (place?.closest("dialog")) return void 0;
	if (place?.closest("input, textarea, [contenteditable]") && !place.closest("[data-edits]")) return void 0;
	switch (event.key.toLowerCase()) {
		case "z": return event.shiftKey ? "redo" : "undo";
		case "y": return event.shiftKey ? void 0 : "redo";
		default: return;
	}
}
// src/ui/edit-state/field-issues.ts
/** Issues about a value by itself, whatever stands around it. */
var ABOUT_VALUES = /* @__PURE__ */ new Set([
	"bad-value",
	"bad-characters",
	"bad-id",
	"empty-text",
	"empty-value",
	"not-one-of",
	"number-too-large",
	"number-too-small",
	"text-too-long",
	"wrong-type"
]);
/** Whether the issue says that what stands at the place, or in it, means nothing. */
function isAboutValue(issue, at) {
	return ABOUT_VALUES.has(issue.code) && (issue.at === at || issue.at.startsWith(`${at}/`));
}
// src/ui/edit-state/last-change.ts
/**
* The last change, given the one before. What is typed letter by letter is one change: the walk before its first letter is
* the one to compare with, and when it is typed back nothing has changed.
*/
function lastChange(previous, change) {
	if (change.kind !== "done" || previous?.kind !== "done") return change;
	if (change.step < previous.step) return null;
	return change.step === previous.step && change.name.code === previous.name.code ? {
		...change,
		before: previous.before
	} : change;
}
// src/ui/edit-state/resource-of.ts
/** Which resource of the document a component of the map is; null for what the document does not write. */
function resourceOf({ type, id }, network) {
	const at = placeOf(type, id, network);
	return at === null || at === void 0 ? null : resourceAt(at);
}
function placeOf(type, id, network) {
	switch (type) {
		case "instance":
		case "database":
		case "load-balancer":
		case "lambda-function":
		case "ecs-task":
		case "eks-pod":
		case "client-vpn-endpoint": return network.hosts.get(id)?.at;
		case "network-interface": return network.networkInterfaces.get(id)?.at;
		case "vpc-endpoint": return network.hosts.get(id)?.at ?? network.gatewayEndpoints.get(id)?.at ?? network.inspectionEndpoints.get(id)?.at;
		case "target-group": return network.targetGroups.get(id)?.at;
		case "security-group": return network.securityGroups.get(id)?.at;
		case "network-acl": return network.networkAcls.get(id)?.at;
		case "vpc": return network.vpcs.get(id)?.at;
		case "subnet": return network.subnets.get(id)?.at;
		case "route-table": return network.routeTables.get(id)?.at;
		case "internet-gateway": return network.internetGateways.get(id)?.at;
		case "egress-only-internet-gateway": return network.egressOnlyInternetGateways.get(id)?.at;
		case "nat-gateway": return network.natGateways.get(id)?.at;
		case "vpc-peering-connection": return network.peerings.get(id)?.at;
		case "transit-gateway": return network.transitGateways.get(id)?.at;
		case "transit-gateway-attachment": return network.transitGatewayAttachments.get(id)?.at;
		case "transit-gateway-route-table": return network.transitGatewayRouteTables.get(id)?.at;
		case "vpn-gateway": return network.vpnGateways.get(id)?.at;
		case "vpn-connection": return network.vpnConnections.get(id)?.at;
		case "direct-connect-gateway": return network.directConnectGateways.get(id)?.at;
		case "virtual-interface": return network.virtualInterfaces.get(id)?.at;
		case "on-premises": return network.onPremisesNetworks.get(id)?.at;
		case "firewall-endpoint": return network.inspectionEndpoints.get(id)?.at;
		case "hosted-zone": return network.hostedZones.get(id)?.at;
		case "distribution": return network.distributions.get(id)?.at;
		case "web-acl": return network.webAcls.get(id)?.at;
		default: return null;
	}
}
/** The resource or flow in which a place of the document lies. */
function resourceAt(at) {
	const [collection = "", id] = parsePointer(at);
	return id !== void 0 && isEditable(collection) ? {
		collection,
		id
	} : null;
}
function isEditable(name) {
	return name === "flows" || Object.hasOwn(collectionSchemas, name);
}
var COMPONENTS = {
	instances: "instance",
	databases: "database",
	loadBalancers: "load-balancer",
	functions: "lambda-function",
	ecsTasks: "ecs-task",
	eksPods: "eks-pod",
	vpcEndpoints: "vpc-endpoint",
	networkInterfaces: "network-interface",
	securityGroups: "security-group",
	networkAcls: "network-acl",
	vpcs: "vpc",
	subnets: "subnet",
	routeTables: "route-table",
	internetGateways: "internet-gateway",
	egressOnlyInternetGateways: "egress-only-internet-gateway",
	natGateways: "nat-gateway",
	peerings: "vpc-peering-connection",
	vpnGateways: "vpn-gateway",
	vpnConnections: "vpn-connection",
	directConnectGateways: "direct-connect-gateway",
	virtualInterfaces: "virtual-interface",
	clientVpnEndpoints: "client-vpn-endpoint",
	onPremisesNetworks: "on-premises",
	firewallEndpoints: "firewall-endpoint",
	hostedZones: "hosted-zone",
	distributions: "distribution",
	webAcls: "web-acl",
	transitGateways: "transit-gateway",
	transitGatewayAttachments: "transit-gateway-attachment",
	transitGatewayRouteTables: "transit-gateway-route-table"
};
/** What the map marks when a resource is selected; null for what it does not draw as one thing. */
function componentOf({ collection, id }) {
	const type = COMPONENTS[collection];
	return type === void 0 ? null : {
		type,
		id
	};
}
function historyOf(text) {
	return {
		text,
		past: [],
		future: [],
		isOpen: false
	};
}
/**
* Adds a step to `text`. Steps that name the same `field`, one right after another, become one: what is typed into a
* field is undone at once. A text that did not change adds nothing.
*/
function record(history, text, name, field) {
	if (text === history.text) return history;
	const last = history.past.at(-1);
	const goesOn = history.isOpen && last !== void 0 && field !== void 0 && last.field === field;
	const before = goesOn ? reverted(history.text, last.patch) : history.text;
	const past = goesOn ? history.past.slice(0, -1) : history.past;
	if (text === before) return {
		text,
		past,
		future: [],
		isOpen: false
	};
	const step = {
		name,
		patch: patchBetween(before, text),
		field
	};
	return {
		text,
		past: bounded([...past, step]),
		future: [],
		isOpen: field !== void 0
	};
}
/** Ends typing in a field, as leaving it does: what is typed there next is a step of its own. */
function seal(history) {
	return history.isOpen ? {
		...history,
		isOpen: false
	} : history;
}
/** What `undo` would take back. */
function undoName(history) {
	return history.past.at(-1)?.name;
}
function redoName(history) {
	return history.future.at(-1)?.name;
}
/** The history one step earlier, or the same where there is none. */
function undo(history) {
	const step = history.past.at(-1);
	if (step === void 0) return history;
	return {
		text: reverted(history.text, step.patch),
		past: history.past.slice(0, -1),
		future: [...history.future, step],
		isOpen: false
	};
}
/** The history one step later, or the same where there is none. */
function redo(history) {
	const step = history.future.at(-1);
	if (step === void 0) return history;
	return {
		text: patched(history.text, step.patch),
		past: [...history.past, step],
		future: history.future.slice(0, -1),
		isOpen: false
	};
}
/** The smallest stretch in which two texts differ. */
function patchBetween(before, after) {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let same = 0;
	while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
	return {
		offset: start,
		removed: before.slice(start, before.length - same),
		inserted: after.slice(start, after.length - same)
	};
}
function patched(text, { offset, removed, inserted }) {
	return text.slice(0, offset) + inserted + text.slice(offset + removed.length);
}
function reverted(text, { offset, removed, inserted }) {
	return patched(text, {
		offset,
		removed: inserted,
		inserted: removed
	});
}
/** Without the oldest steps, where there are too many, or where they remember too much. The last one always stays. */
function bounded(steps) {
	let first = steps.length - 1;
	let remembered = sizeOf(steps[first]);
	while (first > 0 && steps.length - first < 200) {
		remembered += sizeOf(steps[first - 1]);
		if (remembered > 2e7) break;
		first--;
	}
	return steps.slice(Math.max(0, first));
}
function sizeOf(step) {
	return step === void 0 ? 0 : step.patch.removed.length + step.patch.inserted.length;
}
// src/ui/edit-state/text-history.svelte.ts
var REST = 900;
var TEXT_FIELD = "text";
var TextHistory = class {
	#owner;
	#kept = state(historyOf(""));
	#rest;
	#history = user_derived(() => get(this.#kept).text === this.#owner.text ? get(this.#kept) : historyOf(this.#owner.text));
	#undoName = user_derived(() => undoName(get(this.#history)));
	get undoName() {
		return get(this.#undoName);
	}
	set undoName(value) {
		set(this.#undoName, value);
	}
	#redoName = user_derived(() => redoName(get(this.#history)));
	get redoName() {
		return get(this.#redoName);
	}
	set redoName(value) {
		set(this.#redoName, value);
	}
	constructor(owner) {
		this.#owner = owner;
	}
	/** How many steps led to the text: steps that are one in the history count once. */
	get steps() {
		return get(this.#history).past.length;
	}
	type(text) {
		this.replace(text, TYPING, TEXT_FIELD);
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => this.seal(), REST);
	}
	/** A step with a name. Steps of one `field`, one after another, are undone at once. */
	replace(text, name, field) {
		this.#put(record(get(this.#history), text, name, field));
	}
	/** Does something to the text that may be given up: when `keep` says no, it is as if it had never been. */
	attempt(change, keep) {
		const before = get(this.#history);
		change();
		if (!keep()) this.#put(before);
	}
	seal() {
		this.#put(seal(get(this.#history)));
	}
	undo() {
		this.#put(undo(get(this.#history)));
	}
	redo() {
		this.#put(redo(get(this.#history)));
	}
	#put(history) {
		set(this.#kept, history);
		this.#owner.text = history.text;
	}
};
// src/ui/edit-state/verdict-change.ts
function verdictChange(before, after) {
	if (before === null || after === null) return null;
	if (before.verdict === after.verdict) return sameVerdict(before, after);
	switch (after.verdict) {
		case "reachable":
			if (before.verdict === "no-response") return "reply-arrives";
			return before.verdict === "partial" ? "always-works" : "works";
		case "no-response": return before.verdict === "reachable" || before.verdict === "partial" ? "reply-lost" : "request-arrives";
		case "partial": return "sometimes-works";
		case "unreachable": return "request-lost";
		case "unknown": return "not-known";
	}
}
function sameVerdict(before, after) {
	if (before.symptom !== after.symptom) return "answers-otherwise";
	const [was, is] = [before.stoppedAt, after.stoppedAt];
	return was?.component.id === is?.component.id && was?.component.type === is?.component.type && was?.direction === is?.direction && was?.leg === is?.leg ? "same" : "stops-elsewhere";
}
// src/ui/edit-state/editing.svelte.ts
var TABS = [
	"why",
	"properties",
	"flows",
	"document"
];
var Editing = class {
	#workbench;
	#onrewalk;
	#history;
	#selection = state(null);
	/** A component that AWS makes by itself, so that the document does not write it. */
	#unwritten = state(null);
	#change = state(null);
	#destination = state(null);
	#lastValue = {};
	#lastView = NO_VIEW;
	#isOpen = state(false);
	get isOpen() {
		return get(this.#isOpen);
	}
	set isOpen(value) {
		set(this.#isOpen, value, true);
	}
	#tab = state("properties");
	get tab() {
		return get(this.#tab);
	}
	set tab(value) {
		set(this.#tab, value, true);
	}
	#isInEditor = user_derived(() => this.isOpen && this.tab === "document");
	get isInEditor() {
		return get(this.#isInEditor);
	}
	set isInEditor(value) {
		set(this.#isInEditor, value);
	}
	cursor = 0;
	shown = null;
	#value = user_derived(() => {
		const { network, documentIssues } = this.#workbench;
		const value = network !== null && documentIssues.length === 0 ? network.scenario : documentValue(this.#workbench.text);
		if (value !== void 0) this.#lastValue = value;
		return this.#lastValue;
	});
	get value() {
		return get(this.#value);
	}
	set value(value) {
		set(this.#value, value);
	}
	#view = user_derived(() => {
		const view = parseView(this.#workbench.network?.scenario.view);
		return this.#lastView = shared(this.#lastView, view);
	});
	get view() {
		return get(this.#view);
	}
	set view(value) {
		set(this.#view, value);
	}
	#_selection = user_derived(() => get(this.#selection) !== null && hasResource(this.value, get(this.#selection)) ? get(this.#selection) : null);
	get selection() {
		return get(this.#_selection);
	}
	set selection(value) {
		set(this.#_selection, value);
	}
	#_unwritten = user_derived(() => this.selection === null ? get(this.#unwritten) : null);
	get unwritten() {
		return get(this.#_unwritten);
	}
	set unwritten(value) {
		set(this.#_unwritten, value);
	}
	#selectedComponent = user_derived(() => this.selection === null ? get(this.#unwritten) : componentOf(this.selection));
	get selectedComponent() {
		return get(this.#selectedComponent);
	}
	set selectedComponent(value) {
		set(this.#selectedComponent, value);
	}
	#issues = user_derived(() => this.#workbench.documentIssues);
	get issues() {
		return get(this.#issues);
	}
	set issues(value) {
		set(this.#issues, value);
	}
	#note = user_derived(() => {
		const change = get(this.#change);
		const { trace } = this.#workbench;
		if (change === null || change.after !== trace) return null;
		const { kind, name, before } = change;
		return {
			kind,
			name,
			trace,
			outcome: this.issues.length > 0 ? "broken" : verdictChange(before, trace)
		};
	});
	get note() {
		return get(this.#note);
	}
	set note(value) {
		set(this.#note, value);
	}
	constructor(workbench, onrewalk = () => void 0) {
		this.#workbench = workbench;
		this.#history = new TextHistory(workbench);
		this.#onrewalk = onrewalk;
	}
	get workbench() {
		return this.#workbench;
	}
	get destination() {
		return get(this.#destination);
	}
	get undoName() {
		return this.#history.undoName;
	}
	get redoName() {
		return this.#history.redoName;
	}
	/** Does an edit, or returns why it cannot be done. */
	apply(edit, field) {
		const applied = applyEdit(this.#workbench.text, edit);
		if (!applied.ok) return applied.error;
		this.#changing("done", () => this.#history.replace(applied.value, nameOfEdit(edit), field));
		return [];
	}
	/**
	* Writes what was put into a field. A value that means nothing there (`10.0.0` for a block) is not written, and what is
	* wrong with it is returned. What does not fit the rest of the network is written: the page shows it, and undo helps.
	*/
	applyToField(edit, at) {
		let refusal = [];
		this.#history.attempt(() => refusal = this.apply(edit, at), () => {
			if (refusal.length === 0) refusal = this.issues.filter((issue) => isAboutValue(issue, at));
			return refusal.length === 0;
		});
		return refusal;
	}
	/** What is wrong with exactly this place. */
	issuesAt(at) {
		return this.issues.filter((issue) => issue.at === at);
	}
	/** Ends typing in a field: what comes next is undone by itself. */
	seal() {
		this.#history.seal();
	}
	type(text) {
		this.#changing("done", () => this.#history.type(text));
	}
	undo = () => {
		this.#changing("undone", () => this.#history.undo());
	};
	redo = () => {
		this.#changing("redone", () => this.#history.redo());
	};
	/** Whether the key is one of undo and redo: then it is done. */
	takesKey(event) {
		const asked = historyKey(event);
		if (asked === void 0) return false;
		event.preventDefault();
		this[asked]();
		return true;
	}
	select(resource) {
		this.#history.seal();
		set(this.#selection, resource);
		set(this.#unwritten, null);
		if (resource !== null) set(this.#destination, {
			at: pointer(resource.collection, resource.id),
			takesFocus: false
		});
	}
	selectComponent(ref) {
		const { network } = this.#workbench;
		const resource = network === null ? null : resourceOf(ref, network);
		this.select(resource);
		if (resource === null) set(this.#unwritten, ref);
	}
	/** Opens what was clicked on the map: in the text where that is open, and else in its form. */
	open(ref) {
		this.selectComponent(ref);
		if (this.tab !== "document") this.tab = "properties";
	}
	/** A thing on the map was dragged this much further. */
	drag(key, dx, dy) {
		this.apply({
			kind: "drag",
			key,
			moved: withMoved(this.view, key, dx, dy).moved[key] ?? null
		});
	}
	/** A thing on the map was folded or unfolded; null: as the layout sees fit. */
	fold(key, folded) {
		this.apply({
			kind: "fold",
			key,
			folded
		});
	}
	/** Gives a resource another id, here and wherever it is referred to; it stays selected. */
	rename(resource, to) {
		const refusal = this.apply({
			kind: "rename-resource",
			resource,
			to
		});
		if (refusal.length === 0) set(this.#selection, {
			...resource,
			id: to
		});
		return refusal;
	}
	/** Shows a place of the text in the text editor. */
	goTo(destination) {
		this.isOpen = true;
		this.tab = "document";
		set(this.#destination, destination);
	}
	goToValue(at) {
		this.goTo({
			at,
			takesFocus: true
		});
	}
	/** Selects what the cursor of the text editor is in. */
	followCursor(at) {
		const resource = resourceAt(at);
		if (resource === null) return;
		set(this.#selection, resource);
		set(this.#unwritten, null);
	}
	dismissNote() {
		set(this.#change, null);
	}
	#changing(kind, change) {
		const { text, trace: before } = this.#workbench;
		const { undoName, redoName } = this.#history;
		change();
		const after = this.#workbench.trace;
		if (this.#workbench.text === text) return;
		if (after !== before) this.#onrewalk();
		const name = {
			done: this.#history.undoName,
			undone: undoName,
			redone: redoName
		}[kind];
		const step = this.#history.steps;
		set(this.#change, name === void 0 ? null : lastChange(get(this.#change), {
			kind,
			name,
			step,
			before,
			after
		}));
	}
};
var [getEditing, setEditing] = createContext();
export { Editing, TABS, lineEnd as a, IN_SUBNETS as c, getEditing, textInPlace as i, nameOfEdit as n, lineStart as o, inDoubleQuotes as r, keyName as s, setEditing, patchBetween as t };
