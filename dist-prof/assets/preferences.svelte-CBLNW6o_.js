import { dt as set, lt as proxy, pt as state, q as get } from "./index-client-Df074lVN.js";
import { i as __vitePreload, n as loadMessages, t as hasMessages } from "./messages-qA5bnP9Y.js";
import { n as remembered, t as remember } from "./storage-CuFJFrMF.js";
// src/ui/messages/en.ts
/** Every word of the page itself. Sentences about a walk come from `explain/`. */
var en = {
	title: "Packetwalk",
	scenario: {
		missing: (name) => `There is no scenario \`${name}\` here. Choose another one.`,
		missingOwn: "This browser does not keep the scenario that the address asks for. Choose another one.",
		untitled: "Untitled scenario",
		flow: "Flow",
		flows: "Flows of this scenario",
		flowCount: (count) => count === 1 ? "1 flow" : `${count} flows`,
		standings: {
			met: "as expected",
			unmet: "not as expected"
		},
		ownFlow: "Your own question"
	},
	flow: {
		label: "What to walk",
		from: "From",
		to: "To",
		protocol: "Protocol",
		port: "Port",
		sourcePort: "Source port",
		anySourcePort: "any",
		showSourcePort: "Choose the source port",
		hideSourcePort: "Let the client choose its source port",
		swap: "Swap from and to",
		internet: "Internet",
		noMatch: "Nothing here has this name. Press Enter to use it as an address.",
		kinds: {
			instance: "EC2",
			database: "RDS",
			"lambda-function": "Lambda",
			"ecs-task": "ECS",
			"eks-pod": "EKS",
			"client-vpn-endpoint": "Client VPN",
			"load-balancer": "ELB",
			distribution: "CloudFront",
			name: "Name",
			"network-interface": "ENI",
			internet: "Internet",
			address: "IP"
		}
	},
	verdict: {
		invalid: "This question cannot be walked",
		showStop: "Show where it stops"
	},
	preferences: {
		language: "Language",
		theme: "Theme",
		themes: {
			system: "System",
			light: "Light",
			dark: "Dark"
		}
	},
	map: {
		label: "Network map",
		loading: "Drawing the map…",
		failed: "The map cannot be drawn. The walk below and its explanation hold all the same."
	},
	lanes: {
		label: "The walk, hop by hop",
		request: "Request",
		response: "Response",
		connection: (number) => `Connection ${number}`,
		noResponse: "The request does not arrive, so nobody answers.",
		oneWay: "No reply is expected.",
		notReached: "not reached",
		step: (number) => `Step ${number}`,
		madeByAws: {
			networkAcl: "default NACL",
			routeTable: "main table",
			securityGroup: "default group"
		}
	},
	player: {
		label: "Player",
		play: "Play",
		pause: "Pause",
		step: "Next step",
		back: "Step back",
		start: "To the start",
		end: "To the end",
		speed: "Speed",
		stepOf: (step, count) => `Step ${step} of ${count}`,
		keys: "Space play · ← → step · Home End · 1–9 jump"
	},
	panel: {
		label: "Why",
		stepOf: (step, count) => `Step ${step} of ${count}`,
		hypothetical: "The packet did not come this far. This is what would have come next.",
		packet: "Packet at this point",
		becomes: "becomes",
		examined: "examined",
		changed: "changed",
		why: {
			request: "Why the request stops here",
			response: "Why the reply stops here"
		},
		whyNotKnown: "Why this is not known",
		behind: "What is behind it",
		remembered: "What is remembered at this moment",
		remembersNothing: "Nothing yet.",
		flowLog: "Flow log so far",
		flowLogEmpty: "No record yet.",
		flowLogFormat: "Copied in the default format of AWS, version 2. Account and times are placeholders: a walk has neither.",
		wholeWalk: "The whole walk",
		wants: "What is wanted of the way",
		branches: "Which ports work",
		clientPorts: "Client ports",
		natPorts: "NAT ports",
		proxyPorts: "Proxy ports",
		picked: "Node and target",
		share: "Share",
		percent: (share) => share < .01 ? "under 1 %" : `${Math.round(share * 100)} %`,
		verdict: "Verdict",
		verdicts: {
			reachable: "works",
			partial: "sometimes",
			"no-response": "no response",
			unreachable: "unreachable",
			unknown: "not known"
		},
		walkThis: "Walk this",
		nothing: "There is no walk to explain yet: the question on top cannot be walked."
	},
	share: "Share",
	copy: {
		copy: "Copy",
		copied: "Copied",
		refused: "Copying is not allowed here"
	},
	issues: {
		title: (errors) => errors === 1 ? "One thing to mend" : `${errors} things to mend`,
		warnings: (count) => count === 1 ? "1 warning" : `${count} warnings`,
		keptDocument: "The picture shows the last version that could be read.",
		keptFlow: "The picture shows the last walk.",
		place: (line, column) => `line ${line}, column ${column}`
	},
	crash: {
		title: "Packetwalk made a mistake",
		text: "This is not your document’s fault. You can save the document and go on.",
		save: "Save the document",
		again: "Try again",
		details: "What happened"
	},
	layout: {
		resizePanel: "Resize the panel",
		resizeLanes: "Resize the lanes"
	}
};
// src/ui/messages/catalogue.ts
/** English is always there. Korean, of the page and of its explanations, is loaded for whoever reads it. */
var korean;
/** Loads all words of a language. Until that is done, the page does not speak it. */
async function loadLanguage(language) {
	const explanations = loadMessages(language);
	if (language === "ko") korean ??= (await __vitePreload(async () => {
		const { ko } = await import("./ko-L9m9JKlK.js");
		return { ko };
	}, [], import.meta.url)).ko;
	await explanations;
}
function hasLanguage(language) {
	return hasMessages(language) && (language === "en" || korean !== void 0);
}
/** The page's words in a language, which has been loaded. */
function wordsIn(language) {
	if (language === "en") return en;
	if (korean === void 0) throw new Error("loadLanguage comes before anything is said in Korean");
	return korean;
}
// src/ui/state/preferences.svelte.ts
var THEMES = [
	"system",
	"light",
	"dark"
];
var Preferences = class {
	#wanted = firstLanguage();
	#language = state(proxy(hasLanguage(this.#wanted) ? this.#wanted : "en"));
	#theme = state(proxy(THEMES.find((theme) => theme === remembered("theme")) ?? "system"));
	get language() {
		return get(this.#language);
	}
	set language(language) {
		remember("language", language);
		this.speak(language);
	}
	/** Changes to a language, or to the one that this person likes, as soon as its words are there. */
	async speak(language = this.#wanted) {
		this.#wanted = language;
		if (!hasLanguage(language)) await loadLanguage(language).catch(() => void 0);
		if (this.#wanted === language && hasLanguage(language)) set(this.#language, language, true);
	}
	get theme() {
		return get(this.#theme);
	}
	set theme(theme) {
		set(this.#theme, theme, true);
		remember("theme", theme);
	}
};
function firstLanguage() {
	const kept = remembered("language");
	if (kept === "en" || kept === "ko") return kept;
	return navigator.language.startsWith("ko") ? "ko" : "en";
}
var preferences = new Preferences();
export { preferences as n, wordsIn as r, THEMES as t };
