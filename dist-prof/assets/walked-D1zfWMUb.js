// src/ui/gallery/walked.ts
/** The key under which the browser keeps it. */
var WALKED = "walked";
/** More is not kept, and not read: whoever shares the origin may write there. */
var [MOST_SCENARIOS, MOST_FLOWS, MOST_LETTERS] = [
	500,
	100,
	100
];
/** What was kept; what is not as it should be is left out. */
function parseWalked(text) {
	const walked = /* @__PURE__ */ new Map();
	for (const [scenario, flows] of entriesOf(text).slice(0, MOST_SCENARIOS)) {
		if (scenario.length > MOST_LETTERS || !Array.isArray(flows)) continue;
		const names = flows.filter((flow) => typeof flow === "string" && flow.length <= MOST_LETTERS);
		if (names.length > 0) walked.set(scenario, new Set(names.slice(0, MOST_FLOWS)));
	}
	return walked;
}
function entriesOf(text) {
	try {
		const value = JSON.parse(text ?? "{}");
		return typeof value === "object" && value !== null ? Object.entries(value) : [];
	} catch {
		return [];
	}
}
function formatWalked(walked) {
	return JSON.stringify(Object.fromEntries([...walked].map(([scenario, flows]) => [scenario, [...flows]])));
}
function withWalked(walked, scenario, flow) {
	return new Map([...walked, [scenario, /* @__PURE__ */ new Set([...walked.get(scenario) ?? [], flow])]]);
}
/** How far somebody has come with a scenario: all of its flows are walked, some of them, or none. */
function progressOf(walked, { name, flows }) {
	const done = walked.get(name);
	const count = flows.filter((flow) => done?.has(flow) === true).length;
	if (count === 0) return "none";
	return count === flows.length ? "all" : "some";
}
export { withWalked as a, progressOf as i, formatWalked as n, parseWalked as r, WALKED as t };
