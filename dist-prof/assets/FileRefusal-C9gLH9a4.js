import "./disclose-version-B95T-0FC.js";
import { Ct as pop, _t as user_derived, q as get, wt as push } from "./index-client-Df074lVN.js";
import { t as Refusal } from "./Refusal-BGMv0XdC.js";
import { t as fileWords } from "./messages-B2MbmBsu.js";
// src/ui/files/FileRefusal.svelte
function FileRefusal($$anchor, $$props) {
	push($$props, true);
	const m = user_derived(fileWords);
	{
		let $0 = user_derived(() => $$props.file.name === "" ? get(m).nothingOpened : get(m).refused($$props.file.name));
		Refusal($$anchor, {
			get title() {
				return get($0);
			},
			get why() {
				return get(m).why[$$props.file.why];
			},
			get issues() {
				return $$props.file.issues;
			},
			get more() {
				return get(m).more;
			},
			get dismissal() {
				return get(m).dismiss;
			},
			get ondismiss() {
				return $$props.ondismiss;
			}
		});
	}
	pop();
}
export { FileRefusal as default };
