import { n as ok, t as fail } from "./result-BvvWxe1L.js";
import "./whole-reader-qU9YG7ne.js";
// src/ui/files/read-file.ts
/** Bytes. A document of more characters than this is refused anyway. */
var LARGEST = 2e7;
/** Bytes in which a scenario says what it is: there may be comments before it. */
var HEAD = 65536;
/** At the margin of YAML, or as the first key of JSON. */
var SAYS_SO = /^\ufeff?packetwalk\s*:|^\ufeff?\s*\{\s*"packetwalk"\s*:/;
var SAYS_SO_LATER = /^packetwalk\s*:/m;
/**
* The text of a file that says that it is a scenario, be there faults in it or not: those are shown, and can be mended.
* Null for any other file, which may be something to import.
*/
async function readScenarioFile(file) {
	const head = await file.slice(0, HEAD).text().catch(() => null);
	if (head === null) return fail({
		name: file.name,
		why: "unreadable",
		issues: []
	});
	if (!SAYS_SO.test(head) && !SAYS_SO_LATER.test(head)) return null;
	if (file.size > LARGEST) return fail({
		name: file.name,
		why: "too-large",
		issues: []
	});
	const text = textOf(await file.arrayBuffer());
	return text === null ? fail({
		name: file.name,
		why: "not-text",
		issues: []
	}) : ok(text);
}
function textOf(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
export { readScenarioFile };
