import { t as traceQuestion } from "./index-C2EY9Jrc.js";
import { t as answerWishes } from "./wanted-Dk31dAIS.js";
// src/trace/expectation.ts
var NOTHING = "-";
/** Everything in which the walk differs from what the document expects; empty where it is as expected. */
function unmetExpectations(trace, expectation) {
	if (typeof expectation === "string") return compared([[
		"verdict",
		expectation,
		trace.verdict
	]]);
	const stop = trace.stoppedAt;
	return compared([
		[
			"verdict",
			expectation.verdict,
			trace.verdict
		],
		[
			"symptom",
			expectation.symptom,
			trace.symptom
		],
		[
			"connection",
			expectation.connection,
			stop === null ? null : String(stop.connection)
		],
		[
			"leg",
			expectation.leg,
			stop?.leg
		],
		[
			"code",
			expectation.code,
			stop?.code
		],
		[
			"at",
			expectation.at,
			stop?.component.id
		],
		[
			"direction",
			expectation.direction,
			stop?.direction
		],
		[
			"rule",
			expectation.rule,
			stop?.rule
		]
	]);
}
function compared(comparisons) {
	return comparisons.flatMap(([field, expected, found]) => {
		if (expected === void 0 || String(expected) === found) return [];
		return [{
			field,
			expected: String(expected),
			found: found ?? NOTHING
		}];
	});
}
// src/trace/wanted/surprises.ts
/** How the answers differ from what the document expects: all wishes met, but for those with the codes that it names. */
function surprisesIn(answers, expectation) {
	const expected = typeof expectation === "object" ? expectation.unmet ?? [] : [];
	const failing = answers.filter(({ met }) => !met);
	const bears = ({ findings }, wanted) => findings.some(({ code }) => code === wanted);
	return {
		unmet: failing.filter((answer) => !expected.some((code) => bears(answer, code))),
		missing: expected.filter((code) => !failing.some((answer) => bears(answer, code)))
	};
}
// src/ui/forms/flows/flow-results.ts
function flowResults(network) {
	return Object.entries(network.scenario.flows ?? {}).map(([id, flow]) => {
		const walked = traceQuestion(network, flow);
		const { expect } = flow;
		const expected = expect === void 0 ? null : typeof expect === "string" ? expect : expect.verdict;
		if (!walked.ok) return {
			id,
			flow,
			trace: null,
			issues: walked.error,
			expected,
			unmet: [],
			hasWishes: false
		};
		const unmet = expect === void 0 ? [] : unmetExpectations(walked.value, expect);
		const surprises = surprisesIn(answerWishes(network, walked.value), expect);
		const hasWishes = surprises.unmet.length + surprises.missing.length === 0;
		return {
			id,
			flow,
			trace: walked.value,
			issues: [],
			expected,
			unmet,
			hasWishes
		};
	});
}
function standingOf({ flow, trace, expected, unmet, hasWishes }) {
	if (trace === null) return "invalid";
	if (expected === null && flow.wants === void 0) return "open";
	return unmet.length === 0 && hasWishes ? "met" : "unmet";
}
/** What a walk came to, written as an expectation: it holds until something about the walk changes. */
function expectationOf({ verdict, symptom, stoppedAt }) {
	return {
		verdict,
		...symptom === null ? {} : { symptom },
		...stoppedAt === null ? {} : {
			leg: stoppedAt.leg,
			at: stoppedAt.component.id
		},
		...stoppedAt === null || stoppedAt.direction === null ? {} : { direction: stoppedAt.direction },
		...stoppedAt === null || stoppedAt.rule === null ? {} : { rule: stoppedAt.rule },
		...stoppedAt === null ? {} : { code: stoppedAt.code }
	};
}
export { flowResults as n, standingOf as r, expectationOf as t };
