// src/scenario/write-yaml.ts
/** The longest line on which a map or a list is written whole, its indentation and its key counted. */
var LONGEST_LINE = 110;
/** Plain in YAML 1.2 and in what programs of YAML 1.1 make of it, in a flow collection or out of one. */
var PLAIN = /^[\p{L}\p{N}_./][\p{L}\p{M}\p{N}_./:@+()-]*( [\p{L}\p{M}\p{N}_./@+()-][\p{L}\p{M}\p{N}_./:@+()-]*)*$/u;
/** Texts that one YAML or the other takes for nothing, yes, no, a number, a time or a date. */
var NOT_TEXT = /^(~|null|true|false|yes|no|on|off|y|n|[-+]?(\d[\d_]*(:[\d_]+)*(\.[\d_]*)?|\.[\d_]+)(e[-+]?\d+)?|0[xob][\da-f_]+|[-+]?\.(inf|nan)|\d{4}-\d{1,2}-\d{1,2}.*)$/i;
/** What a JSON text may hold as it is, and YAML may not. */
var TO_ESCAPE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
/**
* Writes a value of JSON's types as YAML. Maps and lists stand on a line of their own where they fit, as rules, routes
* and subnets read best; lists of maps and the collections at the top never do.
*/
function writeYaml(document) {
	return `${mapLines(document, 0, 0).join("\n")}\n`;
}
/** `depth` counts the maps and lists around, `indent` the spaces: an item of a list is deeper by its dash too. */
function mapLines(map, indent, depth) {
	return Object.entries(map).flatMap(([key, value]) => {
		const head = `${" ".repeat(indent)}${quoted(key)}:`;
		const line = onOneLine(value, depth + 1);
		if (line !== void 0 && head.length + 1 + line.length <= LONGEST_LINE) return [`${head} ${line}`];
		if (typeof value === "string") return textLines(head, value, indent + 2);
		if (Array.isArray(value)) return [head, ...listLines(value, indent + 2, depth + 1)];
		if (isMap(value)) return [head, ...mapLines(value, indent + 2, depth + 1)];
		return [`${head} ${scalar(value)}`];
	});
}
function listLines(list, indent, depth) {
	return list.flatMap((item) => {
		const dash = `${" ".repeat(indent)}-`;
		const line = onOneLine(item, depth + 1);
		if (line !== void 0 && dash.length + 1 + line.length <= LONGEST_LINE) return [`${dash} ${line}`];
		if (typeof item === "string") return textLines(dash, item, indent + 2);
		if (!Array.isArray(item) && !isMap(item)) return [`${dash} ${scalar(item)}`];
		return (Array.isArray(item) ? listLines(item, indent + 2, depth + 1) : mapLines(item, indent + 2, depth + 1)).map((text, index) => index === 0 ? `${dash}${text.slice(dash.length)}` : text);
	});
}
/** Undefined for what is to stand on lines of its own. Its length is the caller's to judge. */
function onOneLine(value, depth) {
	if (typeof value === "string" && isBlockText(value)) return void 0;
	if (Array.isArray(value)) {
		if (value.some((item) => isMap(item))) return void 0;
		const items = value.map((item) => onOneLine(item, depth + 1));
		return items.includes(void 0) ? void 0 : `[${items.join(", ")}]`;
	}
	if (!isMap(value)) return scalar(value);
	const entries = Object.entries(value);
	if (entries.length === 0) return "{}";
	if (depth === 1 && entries.some(([, inside]) => isMap(inside))) return void 0;
	const items = entries.map(([key, inside]) => {
		const line = onOneLine(inside, depth + 1);
		return line === void 0 ? void 0 : `${quoted(key)}: ${line}`;
	});
	return items.includes(void 0) ? void 0 : `{ ${items.join(", ")} }`;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function scalar(value) {
	return typeof value === "string" ? quoted(value) : JSON.stringify(value);
}
function quoted(text) {
	if (PLAIN.test(text) && !/:( |$)/.test(text) && !NOT_TEXT.test(text)) return text;
	const escaped = (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return JSON.stringify(text).replaceAll(TO_ESCAPE, escaped);
}
/** Texts of several lines that a literal block can hold as they are. */
function isBlockText(text) {
	if (!/^[^\s].*\n/.test(text) || text.endsWith("\n\n")) return false;
	return !/[^\P{C}\n]|[\u2028\u2029]|^ +$/mu.test(text);
}
function textLines(head, text, indent) {
	if (!isBlockText(text)) return [`${head} ${quoted(text)}`];
	const endsWithBreak = text.endsWith("\n");
	const indented = (endsWithBreak ? text.slice(0, -1) : text).split("\n").map((line) => line === "" ? "" : `${" ".repeat(indent)}${line}`);
	return [`${head} ${endsWithBreak ? "|" : "|-"}`, ...indented];
}
export { writeYaml as t };
