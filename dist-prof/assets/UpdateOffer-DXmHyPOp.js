import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, Ct as pop, H as delegate, I as append, M as set_text, R as from_html, U as delegated, _t as user_derived, at as child, ct as sibling, dt as set, et as template_effect, pt as state, q as get, st as only_child, wt as push } from "./index-client-Df074lVN.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
var offlineMessages = {
	en: {
		offer: "A new version of Packetwalk is ready.",
		take: "Use it now",
		later: "Later"
	},
	ko: {
		offer: "Packetwalk 새 버전이 준비되었습니다.",
		take: "지금 적용",
		later: "나중에"
	}
};
// src/ui/offline/updates.svelte.ts
var PATIENCE = 36e5;
var Updates = class {
	#waiting = state(null);
	get isWaiting() {
		return get(this.#waiting) !== null;
	}
	/** Lets the newer version take over, and shows it. */
	take = () => {
		navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
		get(this.#waiting)?.postMessage("take over");
	};
	/** Leaves the newer version for the next visit. */
	dismiss = () => {
		set(this.#waiting, null);
	};
	/** Begins to keep the page. Where the browser cannot, or may not, the page works as ever with a network. */
	async start() {
		try {
			const registration = await navigator.serviceWorker.register("./sw.js");
			this.#watch(registration);
			registration.addEventListener("updatefound", () => this.#watch(registration));
			setInterval(() => void registration.update().catch(() => void 0), PATIENCE);
		} catch {}
	}
	#watch(registration) {
		const { installing, waiting } = registration;
		const offer = (worker) => {
			if (navigator.serviceWorker.controller !== null) set(this.#waiting, worker);
		};
		if (waiting !== null) offer(waiting);
		installing?.addEventListener("statechange", () => {
			if (installing.state === "installed") offer(installing);
		});
	}
};
// src/ui/offline/UpdateOffer.svelte
var root = from_html(`<p class="svelte-13no6u3"> <button type="button" class="take svelte-13no6u3"> </button> <button type="button" class="svelte-13no6u3"> </button></p>`);
var root_1 = from_html(`<div role="status"><!></div>`);
function UpdateOffer($$anchor, $$props) {
	push($$props, true);
	const updates = new Updates();
	updates.start();
	const m = user_derived(() => offlineMessages[preferences.language]);
	var div = root_1();
	var node = child(div);
	var consequent = ($$anchor) => {
		var p = root();
		var text = child(p);
		var button = sibling(text);
		var text_1 = only_child(button, true);
		var button_1 = sibling(button, 2);
		var text_2 = only_child(button_1, true);
		reset(p);
		template_effect(() => {
			set_text(text, `${get(m).offer ?? ""} `);
			set_text(text_1, get(m).take);
			set_text(text_2, get(m).later);
		});
		delegated("click", button, function(...$$args) {
			updates.take?.apply(this, $$args);
		});
		delegated("click", button_1, function(...$$args) {
			updates.dismiss?.apply(this, $$args);
		});
		append($$anchor, p);
	};
	if_block(node, ($$render) => {
		if (updates.isWaiting) $$render(consequent);
	});
	reset(div);
	append($$anchor, div);
	pop();
}
delegate(["click"]);
export { UpdateOffer as default };
