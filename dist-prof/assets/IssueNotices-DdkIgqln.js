import "./disclose-version-B95T-0FC.js";
import { A as if_block, Ct as pop, I as append, L as comment, _t as user_derived, ot as first_child, q as get, wt as push } from "./index-client-Df074lVN.js";
import { Vt as IssueList, Wt as words } from "./index-C2EY9Jrc.js";
import { t as issueLine } from "./issue-line-D8xkDDGB.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
// src/ui/issues/IssueNotices.svelte
function IssueNotices($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(() => words().issues);
	const documentLines = user_derived(() => $$props.workbench.documentIssues.map((issue) => issueLine(issue, preferences.language)));
	const flowLines = user_derived(() => $$props.workbench.flowIssues.map((issue) => issueLine(issue, preferences.language)));
	const hasPicture = user_derived(() => $$props.workbench.trace !== null);
	var fragment = comment();
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		{
			let $0 = user_derived(() => get(hasPicture) ? get(m).keptDocument : "");
			IssueList($$anchor, {
				get issues() {
					return get(documentLines);
				},
				get kept() {
					return get($0);
				},
				get onjump() {
					return $$props.onjump;
				}
			});
		}
	};
	var consequent_1 = ($$anchor) => {
		{
			let $0 = user_derived(() => get(hasPicture) ? get(m).keptFlow : "");
			IssueList($$anchor, {
				get issues() {
					return get(flowLines);
				},
				get kept() {
					return get($0);
				}
			});
		}
	};
	if_block(node, ($$render) => {
		if (get(documentLines).length > 0) $$render(consequent);
		else if (get(flowLines).length > 0) $$render(consequent_1, 1);
	});
	append($$anchor, fragment);
	pop();
}
export { IssueNotices as default };
