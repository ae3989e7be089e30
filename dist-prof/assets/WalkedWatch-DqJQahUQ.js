import "./disclose-version-B95T-0FC.js";
import { Ct as pop, tt as user_effect, wt as push } from "./index-client-Df074lVN.js";
import { Ht as galleryName } from "./index-C2EY9Jrc.js";
import { n as remembered, t as remember } from "./storage-CuFJFrMF.js";
import { a as withWalked, n as formatWalked, r as parseWalked, t as WALKED } from "./walked-D1zfWMUb.js";
// src/ui/gallery/WalkedWatch.svelte
function WalkedWatch($$anchor, $$props) {
	push($$props, true);
	/**
	* Keeps in mind which flows of the gallery somebody has walked to their end: came to the last hop that the packet
	* reaches by a step, not by being shown it first. What was edited or asked otherwise does not count.
	*/
	let before = null;
	user_effect(() => {
		const { trace, index, steps } = $$props.walk;
		const end = steps.findLastIndex(({ hop }) => !hop.hypothetical);
		const wasElsewhere = before?.trace === trace && before.index < end;
		before = {
			trace,
			index
		};
		if (trace === null || index < end || end > 0 && !wasElsewhere) return;
		const { source, opened, text, flowName, flowIsChanged } = $$props.workbench;
		const scenario = galleryName(source);
		if (scenario === null || flowName === null || flowIsChanged || opened?.text !== text) return;
		const walked = parseWalked(remembered(WALKED));
		if (walked.get(scenario)?.has(flowName) !== true) remember(WALKED, formatWalked(withWalked(walked, scenario, flowName)));
	});
	pop();
}
export { WalkedWatch as default };
