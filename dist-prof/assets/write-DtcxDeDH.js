import { L as branchesOf, R as insideOf, V as scenarioSchema, z as keysOf } from "./index-C2EY9Jrc.js";
import { t as writeYaml } from "./write-yaml-BVuMqGim.js";
// src/scenario/write.ts
/** Writes a scenario document the one canonical way. Reading it again gives an equal scenario. */
function formatScenario(scenario, format) {
	return formatDocument(scenario, format);
}
/** Writes any map of JSON's types the same way, a scenario or not. */
function formatDocument(document, format) {
	const ordered = inSchemaOrder(document);
	return format === "json" ? `${JSON.stringify(ordered, null, 2)}\n` : writeYaml(ordered);
}
/** The document with the keys of each map in the order of the schema, and without those that are undefined. */
function inSchemaOrder(document) {
	return mapInOrder(document, branchesOf(scenarioSchema));
}
/** The same value, with the keys of each map in the order of the schema; where the schema has no order, as they are. */
function inOrder(value, branches) {
	if (Array.isArray(value)) {
		const inside = insideOf(branches, "0");
		return value.map((item) => inOrder(item, inside));
	}
	return typeof value === "object" && value !== null ? mapInOrder(value, branches) : value;
}
function mapInOrder(map, branches) {
	const order = new Map(keysOf(branches).map((key, index) => [key, index]));
	const rank = (key) => order.get(key) ?? order.size;
	const entries = Object.entries(map).filter(([, value]) => value !== void 0).sort(([a], [b]) => rank(a) - rank(b));
	return Object.fromEntries(entries.map(([key, value]) => [key, inOrder(value, insideOf(branches, key))]));
}
export { formatScenario as n, inSchemaOrder as r, formatDocument as t };
