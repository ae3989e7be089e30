import { _t as user_derived, dt as set, mt as update, pt as state, q as get } from "./index-client-Df074lVN.js";
import { Ft as afterPaint, Ut as textIn, Wt as words } from "./index-C2EY9Jrc.js";
import { n as formatScenario } from "./write-DtcxDeDH.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { f as settle, g as download, h as whyNotKept, l as readOwn, m as listenForWrites, o as noteEdit, p as randomId, s as openOwn, u as readVersion } from "./library-DZPDIbuZ.js";
import "./whole-reader-qU9YG7ne.js";
// src/ui/files/file-saver.svelte.ts
var TYPES = {
	yaml: ["application/yaml", [".yaml", ".yml"]],
	json: ["application/json", [".json"]]
};
var FileSaver = class {
	#workbench;
	/** The file that each document was last saved to. */
	#files = {};
	#saved = state(null);
	#formats = user_derived(
		/** What the document can be saved as; a document with errors only as it is written. */
		() => {
			const { text, documentIssues, network } = this.#workbench;
			return documentIssues.length === 0 && network !== null ? ["yaml", "json"] : [formatOf(text)];
		}
	);
	get formats() {
		return get(this.#formats);
	}
	set formats(value) {
		set(this.#formats, value);
	}
	constructor(workbench) {
		this.#workbench = workbench;
	}
	get saved() {
		return get(this.#saved);
	}
	dismiss() {
		set(this.#saved, null);
	}
	/** To the file it was saved to before, if there is one, and else to one that is asked for. */
	async save() {
		const file = this.#files[keyOf(this.#workbench.source)];
		if (file === void 0) return this.saveAs(formatOf(this.#workbench.text));
		await this.#write(file);
	}
	/** To a file that the person names. */
	async saveAs(format) {
		const name = `${this.#stem()}.${format}`;
		const { showSaveFilePicker: pick } = window;
		if (pick === void 0) {
			download(name, this.#textIn(format), TYPES[format][0]);
			set(this.#saved, {
				kind: "downloaded",
				name
			});
			return;
		}
		const [type, endings] = TYPES[format];
		const options = {
			suggestedName: name,
			types: [{ accept: { [type]: endings } }]
		};
		try {
			const file = await pick.call(window, options);
			this.#files = {
				...this.#files,
				[keyOf(this.#workbench.source)]: file
			};
			await this.#write(file);
		} catch (error) {
			if (!(error instanceof Error && error.name === "AbortError")) set(this.#saved, {
				kind: "failed",
				name
			});
		}
	}
	async #write(file) {
		const format = /\.json$/i.test(file.name) ? "json" : "yaml";
		try {
			const stream = await file.createWritable();
			await stream.write(this.#textIn(this.formats.includes(format) ? format : formatOf(this.#workbench.text)));
			await stream.close();
			set(this.#saved, {
				kind: "saved",
				name: file.name
			});
		} catch {
			set(this.#saved, {
				kind: "failed",
				name: file.name
			});
		}
	}
	/** As it is written where that is the format, comments and all. */
	#textIn(format) {
		const { text, network } = this.#workbench;
		return formatOf(text) === format || network === null ? text : formatScenario(network.scenario, format);
	}
	#stem() {
		const { title } = this.#workbench;
		return (title === null ? "" : textIn(title, preferences.language)).replace(/\.(?:ya?ml|json)$/i, "").replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "").slice(0, 80).toLowerCase() || "scenario";
	}
};
function formatOf(text) {
	return text.trimStart().startsWith("{") ? "json" : "yaml";
}
function keyOf(source) {
	return JSON.stringify(source);
}
// src/ui/keep/edit-writer.ts
/** Milliseconds. An edit that was written down becomes part of its scenario after a rest, or when this long has passed. */
var REST = 400;
var LONGEST_WAIT = 2e3;
var RETRY = 4e3;
/**
* Writes edits down. Each is written once the browser has drawn what it did, in one message that nothing can undo; it
* becomes part of its scenario when there is time. What cannot be written waits here, and is tried again.
*/
var EditWriter = class {
	#page;
	#told;
	#waiting = /* @__PURE__ */ new Map();
	#unsettled = /* @__PURE__ */ new Set();
	#settling = /* @__PURE__ */ new Set();
	#cancelWrite = null;
	#settleTimer;
	#settleBy = null;
	#retry;
	#trouble = null;
	constructor(page, told) {
		this.#page = page;
		this.#told = told;
	}
	/** Whether there are edits of a scenario that are not yet part of it. */
	isBusy(id) {
		return this.#waiting.has(id) || this.#unsettled.has(id) || this.#settling.has(id);
	}
	/** Whether there are edits that could not be written. */
	get hasTrouble() {
		return this.#trouble !== null && this.#waiting.size > 0;
	}
	put(edit) {
		this.#waiting.set(edit.id, edit);
		this.#tell();
		this.#cancelWrite ??= afterPaint(() => void this.#write());
	}
	/** Writes at once, as the page may be gone in a moment; then all edits become part of their scenarios. */
	async flush() {
		if (this.#waiting.size > 0) await this.#write();
		if (this.#unsettled.size > 0) await this.#settleNow();
	}
	async #write() {
		this.#cancelWrite?.();
		this.#cancelWrite = null;
		const edits = [...this.#waiting.values()];
		this.#waiting.clear();
		await Promise.all(edits.map((edit) => this.#writeOne(edit)));
	}
	async #writeOne(edit) {
		this.#unsettled.add(edit.id);
		try {
			await noteEdit(edit);
		} catch (error) {
			if (!this.#waiting.has(edit.id)) this.#waiting.set(edit.id, edit);
			this.#fail(error);
			return;
		}
		this.#trouble = null;
		this.#tell();
		this.#told.onwritten(edit);
		this.#settleSoon(edit.base === 0 ? 0 : REST);
	}
	#settleSoon(rest) {
		const now = Date.now();
		this.#settleBy ??= now + LONGEST_WAIT;
		clearTimeout(this.#settleTimer);
		this.#settleTimer = setTimeout(() => void this.#settleNow(), Math.min(rest, this.#settleBy - now));
	}
	async #settleNow() {
		clearTimeout(this.#settleTimer);
		this.#settleBy = null;
		const ids = [...this.#unsettled].filter((id) => !this.#settling.has(id));
		for (const id of ids) {
			this.#unsettled.delete(id);
			this.#settling.add(id);
		}
		await Promise.all(ids.map((id) => this.#settleOne(id)));
	}
	async #settleOne(id) {
		try {
			const scenario = await settle(this.#page, id);
			this.#settling.delete(id);
			if (scenario !== null) this.#told.onsettled(id, scenario);
		} catch (error) {
			this.#settling.delete(id);
			this.#unsettled.add(id);
			this.#fail(error);
		}
	}
	#tell() {
		this.#told.onstanding({
			isWriting: this.#waiting.size > 0,
			trouble: this.#trouble
		});
	}
	#fail(error) {
		this.#trouble = whyNotKept(error);
		this.#tell();
		clearTimeout(this.#retry);
		this.#retry = setTimeout(() => void this.flush(), RETRY);
	}
};
// src/ui/keep/keeper.svelte.ts
var Keeper = class {
	/** Saves the open document as a file. */
	saver;
	#workbench;
	#page = randomId();
	#writer = new EditWriter(this.#page, {
		onstanding: (standing) => set(this.#standing, standing),
		onwritten: ({ id, name }) => {
			const kept = this.#kept;
			if (kept?.id === id && kept.opened.source.kind !== "own") this.#call(kept, name);
		},
		onsettled: (id, scenario) => this.#settled(id, scenario)
	});
	#leaving = new AbortController();
	#kept = null;
	/** What the library gave last, until it is shown. */
	#read = null;
	#own = state(null);
	#preview = state(null);
	#copy = state(null);
	#isTouched = state(false);
	#library = state(null);
	#offered = state(null);
	#standing = state({
		isWriting: false,
		trouble: null
	});
	#changes = state(0);
	#keeping = user_derived(() => {
		if (!get(this.#isTouched)) return "untouched";
		return get(this.#standing).trouble ?? (get(this.#standing).isWriting ? "saving" : "saved");
	});
	get keeping() {
		return get(this.#keeping);
	}
	set keeping(value) {
		set(this.#keeping, value);
	}
	constructor(workbench) {
		this.#workbench = workbench;
		this.saver = new FileSaver(workbench);
		const { signal } = this.#leaving;
		const stop = listenForWrites((id) => {
			update(this.#changes);
			if (this.#kept !== null && (id === null || id === this.#kept.id)) this.#refresh(this.#kept);
		});
		signal.addEventListener("abort", stop);
		addEventListener("pagehide", () => void this.#writer.flush(), { signal });
		document.addEventListener("visibilitychange", () => void this.#writer.flush(), { signal });
		addEventListener("beforeunload", (event) => this.#writer.hasTrouble && event.preventDefault(), { signal });
	}
	/** The open scenario, where it is one of the person's own. */
	get own() {
		return get(this.#own);
	}
	/** The older version that is shown in place of the newest. */
	get preview() {
		return get(this.#preview);
	}
	/** The name of the copy that was made because another tab changed the scenario at the same time. */
	get copy() {
		return get(this.#copy);
	}
	/** Shows what the link held that led here, where that is not what the scenario is now. */
	get offered() {
		return get(this.#offered);
	}
	offer(show) {
		set(this.#offered, show);
	}
	dismissOffer() {
		set(this.#offered, null);
	}
	/** How often the library was changed, here or in another tab. */
	get changes() {
		return get(this.#changes);
	}
	/** What the library shows, while it is open. */
	get library() {
		return get(this.#library);
	}
	openLibrary(versionsOf = null) {
		set(this.#library, { versionsOf });
	}
	closeLibrary() {
		set(this.#library, null);
	}
	dismissCopy() {
		set(this.#copy, null);
	}
	/** Resolves once all edits that were made here are part of their scenarios, as far as they can be written. */
	async settle() {
		await this.#writer.flush();
	}
	/** Hears of the open document, and of each change of its text. */
	note(opened, text) {
		if (opened !== this.#kept?.opened) this.#begin(opened);
		const kept = this.#kept;
		if (kept === null || text === kept.text) return;
		kept.text = text;
		set(this.#preview, null);
		this.#put(kept);
	}
	/** Whether the library has a scenario, and can be read at all. */
	async keeps(id) {
		const document = await openOwn(id).catch(() => null);
		return document !== null && document.scenario.deleted === null;
	}
	/** Opens a scenario of the library. */
	async open(id, question) {
		this.#writer.flush();
		const coming = openOwn(id).then((document) => {
			this.#read = document;
			return document === null ? null : {
				text: document.text,
				name: document.scenario.name
			};
		});
		await this.#workbench.showLater({
			kind: "own",
			id
		}, coming, question);
	}
	/** Shows an older version of the open scenario, until it is edited or another document is opened. */
	async show(version) {
		const kept = this.#kept;
		if (kept === null) return;
		this.#writer.flush();
		const text = await readVersion(kept.id, version.at);
		if (text === null || kept !== this.#kept) return;
		kept.text = text;
		kept.isApart = true;
		set(this.#preview, version);
		this.#workbench.text = text;
	}
	/** Makes the older version that is shown the newest. */
	goBack() {
		if (this.#kept === null || get(this.#preview) === null) return;
		set(this.#preview, null);
		this.#put(this.#kept);
	}
	/** Shows the newest version again. */
	async showNewest() {
		const kept = this.#kept;
		if (kept === null) return;
		const newest = await readOwn(kept.id);
		if (newest !== null && kept === this.#kept && get(this.#preview) !== null) this.#take(kept, newest);
	}
	/** Opens the document as it was before its first edit. The person's own stays as it is. */
	async openOriginal() {
		const own = get(this.#own);
		const [first] = own?.versions ?? [];
		if (own === null || first === void 0) return;
		const { origin, id, name } = own;
		this.#writer.flush();
		if (origin.kind === "gallery") return this.#workbench.open(origin.name);
		const coming = readVersion(id, first.at).then((text) => text === null ? null : {
			text,
			name
		});
		await this.#workbench.showLater(origin, coming);
	}
	destroy() {
		this.#writer.flush();
		this.#leaving.abort();
	}
	#begin(opened) {
		this.#writer.flush();
		const { source, text, name } = opened;
		const { title } = this.#workbench;
		const titleOrName = title === null ? name : textIn(title, preferences.language);
		const kept = {
			opened,
			id: source.kind === "own" ? source.id : randomId(),
			base: 0,
			name: titleOrName === null || titleOrName === "" ? words().scenario.untitled : titleOrName,
			origin: source.kind === "own" ? { kind: "link" } : source,
			original: text,
			text,
			isApart: false
		};
		this.#kept = kept;
		set(this.#own, null);
		set(this.#preview, null);
		set(this.#copy, null);
		set(this.#offered, null);
		set(this.#isTouched, source.kind === "own");
		if (source.kind !== "own") return;
		const read = this.#read?.scenario.id === source.id ? this.#read : null;
		if (read === null) this.#refresh(kept);
		else this.#learn(kept, read.scenario);
	}
	#put(kept) {
		const { id, base, name, origin, original, text, isApart } = kept;
		set(this.#isTouched, true);
		this.#writer.put({
			page: this.#page,
			id,
			base,
			name,
			origin,
			original,
			text,
			at: Date.now(),
			isApart
		});
	}
	#settled(id, scenario) {
		const kept = this.#kept;
		if (kept?.id !== id) return;
		kept.isApart = false;
		if (scenario.id !== id) {
			kept.id = scenario.id;
			set(this.#copy, scenario.name, true);
		}
		this.#learn(kept, scenario);
	}
	/** Learns anew how the library has the scenario, which another tab may have changed. */
	async #refresh(kept) {
		const document = await readOwn(kept.id).catch(() => null);
		if (document === null || kept !== this.#kept || this.#writer.isBusy(kept.id)) return;
		if (document.text === kept.text || get(this.#preview) !== null) this.#learn(kept, document.scenario);
		else this.#take(kept, document);
	}
	/** Shows what the library has in place of what is shown. */
	#take(kept, { scenario, text }) {
		kept.text = text;
		kept.isApart = false;
		set(this.#preview, null);
		this.#workbench.text = text;
		this.#learn(kept, scenario);
	}
	#learn(kept, scenario) {
		kept.base = scenario.revision;
		set(this.#own, scenario);
		this.#call(kept, scenario.name);
	}
	/** The open document is the person's own from here on, and has this name. */
	#call(kept, name) {
		const { source, text } = kept.opened;
		if (source.kind === "own" && source.id === kept.id && kept.opened.name === name) return;
		kept.opened = {
			source: {
				kind: "own",
				id: kept.id
			},
			text,
			name
		};
		this.#workbench.rename(kept.opened);
	}
};
export { Keeper };
