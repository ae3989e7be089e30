import { c as ZodOptional, s as ZodObject, t as ZodArray, u as ZodType } from "./schemas-DvnHyvLD.js";
import { L as branchesOf, Mt as pointer, Nt as error, R as insideOf, V as scenarioSchema, jt as parsePointer, kt as idSchema } from "./index-C2EY9Jrc.js";
import { n as ok, t as fail } from "./result-BvvWxe1L.js";
import { h as isMap, i as referencesIn, l as viewReferencesTo, m as isList, n as hasResource, o as resourceAt, p as isForbiddenKey, s as resourcesNamed, v as valueAt, y as valueUnder } from "./references-BWpB9qac.js";
// src/scenario/edit/resource.ts
function placeOf({ collection, id }) {
	return pointer(collection, id);
}
function missing(resource) {
	return fail([error("unknown-reference", placeOf(resource), {
		found: resource.id,
		params: { collections: resource.collection }
	})]);
}
/** Why a resource cannot be called so; undefined when it can. */
function refusedId(document, resource, at) {
	const { id } = resource;
	if (isForbiddenKey(id)) return error("forbidden-key", at, { found: id });
	if (!idSchema.safeParse(id).success) return error("bad-id", at, { found: id });
	return hasResource(document, resource) ? error("id-taken", at, { found: id }) : void 0;
}
// src/scenario/edit/deletion.ts
/** Deletes a resource. What becomes of the references to it is for `dangling` to say. */
function deletion(document, resource, dangling) {
	if (!hasResource(document, resource)) return missing(resource);
	const references = referencesIn(document);
	if (dangling === "refuse") {
		const left = danglingWithout(document, references, [resource]);
		if (left.length > 0) return fail(left.map(({ at }) => error("still-referenced", at, { found: resource.id })));
	}
	const plan = dangling === "remove" ? withDependents(document, references, [resource]) : {
		resources: [resource],
		places: []
	};
	const places = [
		...plan.places,
		...plan.resources.map(placeOf),
		...plan.resources.flatMap((one) => viewReferencesTo(document, one).map(({ at }) => at))
	];
	return ok(removals(document, places));
}
/** References outside the resources that only these resources have the id for. */
function danglingWithout(document, references, gone) {
	const keys = new Set(gone.map(placeOf));
	const isGone = (one) => one !== void 0 && keys.has(placeOf(one));
	return references.filter((reference) => {
		if (isGone(resourceAt(reference.at))) return false;
		const named = resourcesNamed(document, reference);
		return named.length > 0 && named.every(isGone);
	});
}
/**
* The places that go with these resources, and with all that cannot stand without them: resources, and parts of others.
* For many at once, where `deletion` is for one.
*/
function placesWithout(document, gone) {
	const { resources, places } = withDependents(document, referencesIn(document), gone);
	return /* @__PURE__ */ new Set([...places, ...resources.map(placeOf)]);
}
/** Resources with all that cannot stand without them, until nothing more falls. */
function withDependents(document, references, gone) {
	let resources = gone;
	for (;;) {
		const places = fallen(document, danglingWithout(document, references, resources));
		const whole = places.flatMap((at) => parsePointer(at).length === 2 ? resourceAt(at) ?? [] : []);
		const known = new Set(resources.map(placeOf));
		const more = whole.filter((one) => !known.has(placeOf(one)));
		if (more.length === 0) return {
			resources,
			places: places.filter((at) => parsePointer(at).length > 2)
		};
		resources = [...resources, ...more];
	}
}
/** For each place that goes, the largest thing that cannot stand without it. */
function fallen(document, references) {
	const going = new Set(references.map(({ at }) => at));
	for (const at of going) {
		const steps = parsePointer(at);
		const around = steps.slice(0, -1);
		if (steps.length > 2 && cannotStandWithout(document, steps, going)) going.add(pointer(...around));
	}
	return [...going];
}
/** Keys that the schema leaves to choice, as there is another way to say it that a deletion cannot guess. */
var NEEDED = [
	/^natGateways\/[^/]*\/(subnet|vpc)$/,
	/^transitGatewayAttachments\/[^/]*\/subnets$/,
	/^transitGatewayRouteTables\/[^/]*\/routes\/\d+\/via$/,
	/^loadBalancers\/[^/]*\/listeners\/\d+\/(rules\/\d+\/)?forward$/,
	/^targetGroups\/[^/]*\/vpc$/,
	/^vpcEndpoints\/[^/]*\/(nodes|prefixList|loadBalancers)$/
];
/**
* Lists that the schema lets be empty, and that go with their last entry all the same: an interface is never without
* groups (with no list, it has the default one), and a VPC is attached by its subnets.
*/
var NEVER_EMPTY = [/\/securityGroups$/, /^transitGatewayAttachments\/[^/]*\/subnets$/];
function cannotStandWithout(document, steps, going) {
	const around = steps.slice(0, -1);
	const container = valueUnder(document, around);
	const branches = around.reduce(insideOf, branchesOf(scenarioSchema));
	if (isList(container)) {
		const isEmptied = container.every((_, index) => going.has(pointer(...around, index)));
		if (isEmptied && NEVER_EMPTY.some((one) => one.test(pathOf(around)))) return true;
		const mayBeEmpty = branches.some((branch) => branch instanceof ZodArray && branch.safeParse([]).success);
		return isEmptied && !mayBeEmpty;
	}
	if (NEEDED.some((one) => one.test(pathOf(steps)))) return true;
	const key = steps.at(-1) ?? "";
	if (isLastOfChoice(container, around, branches, going)) return true;
	return branches.some((branch) => {
		const field = branch instanceof ZodObject ? branch.shape[key] : void 0;
		return field instanceof ZodType && !(field instanceof ZodOptional);
	});
}
function pathOf(steps) {
	return steps.map((step) => step.replaceAll("/", " ")).join("/");
}
/** Whether of keys of which the schema wants exactly one, such as what an attachment attaches, none stays. */
function isLastOfChoice(container, around, branches, going) {
	if (!isMap(container)) return false;
	const staying = Object.fromEntries(Object.entries(container).filter(([key]) => !going.has(pointer(...around, key))));
	return branches.some((branch) => branch instanceof ZodObject && lacksChoice(branch, staying) && !lacksChoice(branch, container));
}
function lacksChoice(branch, value) {
	return (branch.safeParse(value).error?.issues ?? []).some((issue) => issue.code === "custom" && issue.path.length === 0 && issue.params?.["code"] === "exactly-one-of" && issue.params["count"] === 0);
}
/** The outermost of the places, from the last to the first, so that no position in a list moves before its turn. */
function removals(document, places) {
	const all = new Set(withEmptied(document, places));
	return [...all].filter((at) => {
		const steps = parsePointer(at);
		return !steps.some((_, depth) => depth > 0 && all.has(pointer(...steps.slice(0, depth))));
	}).map((at) => parsePointer(at)).sort((a, b) => compareSteps(b, a)).map((steps) => ({
		kind: "remove",
		at: pointer(...steps)
	}));
}
/** A collection of which every resource goes is not left behind empty, nor are the parts of the view. */
function withEmptied(document, places) {
	const going = new Set(places);
	for (const at of going) {
		const around = parsePointer(at).slice(0, -1);
		if (around.length === 0 || around.length > 1 && around[0] !== "view") continue;
		const value = valueAt(document, pointer(...around));
		if ((isList(value) ? [...value.keys()] : isMap(value) ? Object.keys(value) : []).every((key) => going.has(pointer(...around, key)))) going.add(pointer(...around));
	}
	return [...going];
}
function compareSteps(a, b) {
	for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
		const [x = "", y = ""] = [a[depth], b[depth]];
		if (x === y) continue;
		if (/^\d+$/.test(x) && /^\d+$/.test(y)) return Number(x) - Number(y);
		return x < y ? -1 : 1;
	}
	return a.length - b.length;
}
export { refusedId as a, placeOf as i, placesWithout as n, missing as r, deletion as t };
