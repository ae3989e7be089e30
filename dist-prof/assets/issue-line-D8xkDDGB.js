import { t as issueMessage } from "./issues-Cc1Gx55S.js";
// src/ui/state/issue-line.ts
function issueLine(issue, language) {
	const { line, column, offset } = issue;
	const place = line === void 0 || column === void 0 || offset === void 0 ? null : {
		line,
		column,
		offset
	};
	return {
		message: issueMessage(issue, language),
		place
	};
}
export { issueLine as t };
