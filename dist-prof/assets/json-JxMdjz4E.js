import { n as ok, t as fail } from "./result-BvvWxe1L.js";
// src/import/json-fault.ts
/** A token of JSON, or the space between two: each tried where the one before it ended. */
var SPACE = /[ \t\n\r]*/y;
var NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What ends the plain part of a string: a quote, an escape, or what may not stand in it. */
var SPECIAL = /["\\\u0000-\u001f]/g;
var ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/**
* The offset at which a text stops being JSON, as engines do not all say it; its length where it is cut off, or whole.
* Reads the text once and remembers only how it is nested.
*/
function jsonFault(text) {
	const open = [];
	let at = 0;
	const past = (pattern) => {
		const token = pattern;
		token.lastIndex = at;
		if (token.exec(text) === null) return false;
		at = token.lastIndex;
		return true;
	};
	const pastString = () => {
		const start = at;
		for (at++;;) {
			SPECIAL.lastIndex = at;
			const special = SPECIAL.exec(text);
			at = special?.index ?? text.length;
			if (special?.[0] === "\"") {
				at++;
				return true;
			}
			if (special?.[0] === "\\" && past(ESCAPE)) continue;
			at = start;
			return false;
		}
	};
	const pastScalar = () => text[at] === "\"" ? pastString() : past(NUMBER_OR_WORD);
	/** Past `"key" :`, with the space around it. */
	const pastKey = () => {
		past(SPACE);
		if (text[at] !== "\"" || !pastString()) return false;
		past(SPACE);
		if (text[at] !== ":") return false;
		at++;
		return true;
	};
	for (;;) {
		past(SPACE);
		const mark = text[at];
		if (mark === "{" || mark === "[") {
			at++;
			past(SPACE);
			if (text[at] !== (mark === "{" ? "}" : "]")) {
				open.push(mark);
				if (mark === "{" && !pastKey()) return at;
				continue;
			}
			at++;
		} else if (!pastScalar()) return at;
		for (;;) {
			past(SPACE);
			const around = open.at(-1);
			if (around === void 0) return at;
			if (text[at] === ",") {
				at++;
				if (around === "{" && !pastKey()) return at;
				break;
			}
			if (text[at] !== (around === "{" ? "}" : "]")) return at;
			at++;
			open.pop();
		}
	}
}
var MOST_DOCUMENTS = 1e3;
/**
* Reads one or more JSON documents. The text is looked over before it is parsed, so that neither depth nor number
* can exhaust a parser, whichever JavaScript engine runs this.
*/
function parseJson(source) {
	const text = source.startsWith("﻿") ? source.slice(1) : source;
	if (text.includes("\0")) return errorAt(text, "wrong-encoding", text.indexOf("\0"));
	const survey = surveyOf(text);
	if (!survey.ok) return survey;
	const documents = [];
	for (const { from, to } of survey.value.documents) {
		const parsed = parsePart(text, from, to);
		if (!parsed.ok) return parsed;
		documents.push(parsed.value);
	}
	return ok({
		documents,
		duplicateKeys: survey.value.duplicateKeys
	});
}
function parsePart(text, from, to) {
	try {
		return ok(JSON.parse(text.slice(from, to)));
	} catch {
		return errorAt(text, "not-json", from + jsonFault(text.slice(from, to)));
	}
}
/** Where the documents begin and end. Looks at brackets and strings alone; whether it is JSON, the parser says. */
function surveyOf(text) {
	const documents = [];
	const duplicateKeys = [];
	let keys = /* @__PURE__ */ new Set();
	let depth = 0;
	let from = 0;
	const between = /\S/g;
	const inside = /[[\]{}"]/g;
	for (let index = 0;;) {
		const search = depth === 0 ? between : inside;
		search.lastIndex = index;
		const found = search.exec(text);
		if (found === null) break;
		const mark = found[0];
		index = found.index + 1;
		if (mark === "{" || mark === "[") {
			if (depth === 0) {
				from = found.index;
				keys = /* @__PURE__ */ new Set();
				if (documents.length === MOST_DOCUMENTS) return errorAt(text, "too-many-documents", found.index);
			}
			depth++;
			if (depth > 256) return errorAt(text, "too-deep", found.index);
		} else if (depth === 0) return errorAt(text, "not-json", found.index);
		else if (mark === "\"") {
			const end = endOfString(text, index);
			if (end === -1) return errorAt(text, "truncated", text.length);
			if (depth === 1 && isKey(text, end)) {
				const key = text.slice(index, end - 1);
				if (keys.has(key)) duplicateKeys.push(key);
				keys.add(key);
			}
			index = end;
		} else {
			depth--;
			if (depth === 0) documents.push({
				from,
				to: index
			});
		}
	}
	if (depth > 0 || documents.length === 0) return errorAt(text, "truncated", text.length);
	return ok({
		documents,
		duplicateKeys
	});
}
/** Past the closing quote of the string whose first character is at `index`; -1 where there is none. */
function endOfString(text, index) {
	for (let quote = text.indexOf("\"", index); quote !== -1; quote = text.indexOf("\"", quote + 1)) {
		let backslashes = 0;
		while (quote - backslashes > index && text[quote - backslashes - 1] === "\\") backslashes++;
		if (backslashes % 2 === 0) return quote + 1;
	}
	return -1;
}
function isKey(text, index) {
	const next = /[^\s]/g;
	next.lastIndex = index;
	return next.exec(text)?.[0] === ":";
}
function errorAt(text, code, offset) {
	let line = 1;
	let start = 0;
	for (let end = text.indexOf("\n"); end !== -1 && end < offset; end = text.indexOf("\n", end + 1)) {
		line++;
		start = end + 1;
	}
	return fail({
		code,
		line,
		column: offset - start + 1
	});
}
export { parseJson as t };
