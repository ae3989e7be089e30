import { t as compareText } from "./compare-mTRkXyoj.js";
// src/ui/files/download.ts
/** Gives a text to the person as a file. */
function download(name, text, type) {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 1e4);
}
// node_modules/idb/build/index.js
var instanceOfAny = (object, constructors) => constructors.some((c) => object instanceof c);
var idbProxyableTypes;
var cursorAdvanceMethods;
function getIdbProxyableTypes() {
	return idbProxyableTypes || (idbProxyableTypes = [
		IDBDatabase,
		IDBObjectStore,
		IDBIndex,
		IDBCursor,
		IDBTransaction
	]);
}
function getCursorAdvanceMethods() {
	return cursorAdvanceMethods || (cursorAdvanceMethods = [
		IDBCursor.prototype.advance,
		IDBCursor.prototype.continue,
		IDBCursor.prototype.continuePrimaryKey
	]);
}
var transactionDoneMap = /* @__PURE__ */ new WeakMap();
var transformCache = /* @__PURE__ */ new WeakMap();
var reverseTransformCache = /* @__PURE__ */ new WeakMap();
function promisifyRequest(request) {
	const promise = new Promise((resolve, reject) => {
		const unlisten = () => {
			request.removeEventListener("success", success);
			request.removeEventListener("error", error);
		};
		const success = () => {
			resolve(wrap(request.result));
			unlisten();
		};
		const error = () => {
			reject(request.error);
			unlisten();
		};
		request.addEventListener("success", success);
		request.addEventListener("error", error);
	});
	reverseTransformCache.set(promise, request);
	return promise;
}
function cacheDonePromiseForTransaction(tx) {
	if (transactionDoneMap.has(tx)) return;
	const done = new Promise((resolve, reject) => {
		const unlisten = () => {
			tx.removeEventListener("complete", complete);
			tx.removeEventListener("error", error);
			tx.removeEventListener("abort", error);
		};
		const complete = () => {
			resolve();
			unlisten();
		};
		const error = () => {
			reject(tx.error || new DOMException("AbortError", "AbortError"));
			unlisten();
		};
		tx.addEventListener("complete", complete);
		tx.addEventListener("error", error);
		tx.addEventListener("abort", error);
	});
	transactionDoneMap.set(tx, done);
}
var idbProxyTraps = {
	get(target, prop, receiver) {
		if (target instanceof IDBTransaction) {
			if (prop === "done") return transactionDoneMap.get(target);
			if (prop === "store") return receiver.objectStoreNames[1] ? void 0 : receiver.objectStore(receiver.objectStoreNames[0]);
		}
		return wrap(target[prop]);
	},
	set(target, prop, value) {
		target[prop] = value;
		return true;
	},
	has(target, prop) {
		if (target instanceof IDBTransaction && (prop === "done" || prop === "store")) return true;
		return prop in target;
	}
};
function replaceTraps(callback) {
	idbProxyTraps = callback(idbProxyTraps);
}
function wrapFunction(func) {
	if (getCursorAdvanceMethods().includes(func)) return function(...args) {
		func.apply(unwrap(this), args);
		return wrap(this.request);
	};
	return function(...args) {
		return wrap(func.apply(unwrap(this), args));
	};
}
function transformCachableValue(value) {
	if (typeof value === "function") return wrapFunction(value);
	if (value instanceof IDBTransaction) cacheDonePromiseForTransaction(value);
	if (instanceOfAny(value, getIdbProxyableTypes())) return new Proxy(value, idbProxyTraps);
	return value;
}
function wrap(value) {
	if (value instanceof IDBRequest) return promisifyRequest(value);
	if (transformCache.has(value)) return transformCache.get(value);
	const newValue = transformCachableValue(value);
	if (newValue !== value) {
		transformCache.set(value, newValue);
		reverseTransformCache.set(newValue, value);
	}
	return newValue;
}
var unwrap = (value) => reverseTransformCache.get(value);
/**
* Open a database.
*
* @param name Name of the database.
* @param version Schema version.
* @param callbacks Additional callbacks.
*/
function openDB(name, version, { blocked, upgrade, blocking, terminated } = {}) {
	const request = indexedDB.open(name, version);
	const openPromise = wrap(request);
	if (upgrade) request.addEventListener("upgradeneeded", (event) => {
		upgrade(wrap(request.result), event.oldVersion, event.newVersion, wrap(request.transaction), event);
	});
	if (blocked) request.addEventListener("blocked", (event) => blocked(event.oldVersion, event.newVersion, event));
	openPromise.then((db) => {
		if (terminated) db.addEventListener("close", () => terminated());
		if (blocking) db.addEventListener("versionchange", (event) => blocking(event.oldVersion, event.newVersion, event));
	}).catch(() => {});
	return openPromise;
}
var readMethods = [
	"get",
	"getKey",
	"getAll",
	"getAllKeys",
	"count"
];
var writeMethods = [
	"put",
	"add",
	"delete",
	"clear"
];
var cachedMethods = /* @__PURE__ */ new Map();
function getMethod(target, prop) {
	if (!(target instanceof IDBDatabase && !(prop in target) && typeof prop === "string")) return;
	if (cachedMethods.get(prop)) return cachedMethods.get(prop);
	const targetFuncName = prop.replace(/FromIndex$/, "");
	const useIndex = prop !== targetFuncName;
	const isWrite = writeMethods.includes(targetFuncName);
	if (!(targetFuncName in (useIndex ? IDBIndex : IDBObjectStore).prototype) || !(isWrite || readMethods.includes(targetFuncName))) return;
	const method = async function(storeName, ...args) {
		const tx = this.transaction(storeName, isWrite ? "readwrite" : "readonly");
		let target = tx.store;
		if (useIndex) target = target.index(args.shift());
		return (await Promise.all([target[targetFuncName](...args), isWrite && tx.done]))[0];
	};
	cachedMethods.set(prop, method);
	return method;
}
replaceTraps((oldTraps) => ({
	...oldTraps,
	get: (target, prop, receiver) => getMethod(target, prop) || oldTraps.get(target, prop, receiver),
	has: (target, prop) => !!getMethod(target, prop) || oldTraps.has(target, prop)
}));
var advanceMethodProps = [
	"continue",
	"continuePrimaryKey",
	"advance"
];
var methodMap = {};
var advanceResults = /* @__PURE__ */ new WeakMap();
var ittrProxiedCursorToOriginalProxy = /* @__PURE__ */ new WeakMap();
var cursorIteratorTraps = { get(target, prop) {
	if (!advanceMethodProps.includes(prop)) return target[prop];
	let cachedFunc = methodMap[prop];
	if (!cachedFunc) cachedFunc = methodMap[prop] = function(...args) {
		advanceResults.set(this, ittrProxiedCursorToOriginalProxy.get(this)[prop](...args));
	};
	return cachedFunc;
} };
async function* iterate(...args) {
	let cursor = this;
	if (!(cursor instanceof IDBCursor)) cursor = await cursor.openCursor(...args);
	if (!cursor) return;
	cursor = cursor;
	const proxiedCursor = new Proxy(cursor, cursorIteratorTraps);
	ittrProxiedCursorToOriginalProxy.set(proxiedCursor, cursor);
	reverseTransformCache.set(proxiedCursor, unwrap(cursor));
	while (cursor) {
		yield proxiedCursor;
		cursor = await (advanceResults.get(proxiedCursor) || cursor.continue());
		advanceResults.delete(proxiedCursor);
	}
}
function isIteratorProp(target, prop) {
	return prop === Symbol.asyncIterator && instanceOfAny(target, [
		IDBIndex,
		IDBObjectStore,
		IDBCursor
	]) || prop === "iterate" && instanceOfAny(target, [IDBIndex, IDBObjectStore]);
}
replaceTraps((oldTraps) => ({
	...oldTraps,
	get(target, prop, receiver) {
		if (isIteratorProp(target, prop)) return iterate;
		return oldTraps.get(target, prop, receiver);
	},
	has(target, prop) {
		return isIteratorProp(target, prop) || oldTraps.has(target, prop);
	}
}));
// src/ui/keep/database.ts
var opening;
/** The database of this browser. Rejects where the browser forbids it or cannot open it; the next call tries again. */
function database() {
	opening ??= open().catch((error) => {
		opening = void 0;
		throw error;
	});
	return opening;
}
async function open() {
	return openDB("packetwalk", 1, {
		upgrade(created) {
			created.createObjectStore("scenarios", { keyPath: "id" });
			created.createObjectStore("versions", { keyPath: ["scenario", "at"] });
			created.createObjectStore("unsettled", { keyPath: ["page", "id"] });
		},
		blocking(_old, _new, event) {
			event.target.close();
			opening = void 0;
		},
		terminated() {
			opening = void 0;
		}
	});
}
/** Why a write failed, as far as the browser says. */
function whyNotKept(error) {
	const name = error instanceof Error ? error.name : "";
	if (name === "QuotaExceededError") return "full";
	return [
		"SecurityError",
		"InvalidStateError",
		"ReferenceError",
		"NotAllowedError"
	].includes(name) ? "forbidden" : "broken";
}
// src/ui/keep/other-pages.ts
var listeners = /* @__PURE__ */ new Set();
var channel = openChannel();
function openChannel() {
	try {
		const opened = new BroadcastChannel("packetwalk.library");
		opened.addEventListener("message", ({ data }) => {
			if (typeof data === "string" || data === null) for (const listener of listeners) listener(data);
		});
		return opened;
	} catch {
		return null;
	}
}
/** `id` is the scenario that was changed; null where several were. */
function tellOfWrite(id) {
	channel?.postMessage(id);
	for (const listener of listeners) listener(id);
}
/** Returns what ends the listening. */
function listenForWrites(listener) {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
/** The current version. */
function lastVersion({ versions }) {
	const last = versions.at(-1);
	if (last === void 0) throw new Error("a scenario is kept without a version");
	return last;
}
/** The name, with a number behind it where others have it already. */
function freeName(wanted, taken) {
	const name = wanted.trim().slice(0, 200);
	if (!taken.has(name)) return name;
	const [, stem = name] = /^(.*?)(?: \(\d{1,6}\))?$/su.exec(name) ?? [];
	for (let number = 2;; number++) {
		const numbered = `${stem.slice(0, 191)} (${number})`;
		if (!taken.has(numbered)) return numbered;
	}
}
// src/ui/keep/random-id.ts
var LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
/** Sixteen letters and digits, 80 bits of chance. Unlike `crypto.randomUUID` it is there on every page. */
function randomId() {
	return Array.from(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16)), (byte) => LETTERS[byte % 32]).join("");
}
// src/ui/keep/thin-versions.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
/** Up to this age, one version is kept in each stretch of so many milliseconds. */
var STEPS = [
	{
		age: HOUR,
		step: 0
	},
	{
		age: DAY,
		step: 10 * MINUTE
	},
	{
		age: 14 * DAY,
		step: HOUR
	},
	{
		age: 90 * DAY,
		step: DAY
	},
	{
		age: Infinity,
		step: 7 * DAY
	}
];
/** UTF-16 units of all versions of one scenario, the current one apart. */
var MOST_VERSION_TEXT = 2e7;
/**
* The versions worth keeping: every one of the last hour, and fewer the longer ago; of each stretch the last. The first,
* which is how the scenario came, and the current one are always kept. Takes and returns them with the oldest first.
*/
function thinVersions(versions, now) {
	return withinBounds(versions.filter((version, index) => {
		const next = versions[index + 1];
		if (index === 0 || next === void 0) return true;
		const step = stepAt(now - version.until);
		return step === 0 || Math.floor(version.until / step) !== Math.floor(next.until / step);
	}));
}
function stepAt(age) {
	return STEPS.find((one) => age <= one.age)?.step ?? 0;
}
/** The second oldest goes first. */
function withinBounds(versions) {
	const [first, ...others] = versions;
	const current = others.pop();
	if (first === void 0 || current === void 0) return versions;
	let room = MOST_VERSION_TEXT - first.size;
	const newest = [];
	for (const version of others.reverse()) {
		room -= version.size;
		if (room < 0 || newest.length === 298) break;
		newest.push(version);
	}
	return [
		first,
		...newest.reverse(),
		current
	];
}
// src/ui/keep/settle.ts
/** A rest of this many milliseconds ends a version, and so does the length of one. */
var REST = 5e3;
var LONGEST_VERSION = 6e4;
/**
* Decides what becomes of an edit. It was made on one revision of its scenario. A page that follows its own edits is
* right to go on, whichever revision it last heard of; where another page wrote in between, nothing may be overwritten.
*/
function settling(edit, kept) {
	if (kept === void 0) return firstWriting(edit);
	const { scenario, text } = kept;
	if (text === edit.text && scenario.deleted === null) return { kind: "nothing" };
	if (!(scenario.revision === edit.base || scenario.writer === edit.page) && text !== edit.text) return { kind: "conflict" };
	const version = nextVersion(scenario, edit);
	const versions = thinVersions([...scenario.versions.filter(({ at }) => at !== version.at), version], edit.at);
	const isKept = new Set(versions.map(({ at }) => at));
	return {
		kind: "write",
		scenario: {
			...scenario,
			changed: edit.at,
			deleted: null,
			revision: scenario.revision + 1,
			writer: edit.page,
			versions
		},
		texts: [{
			at: version.at,
			text: edit.text
		}],
		dropped: scenario.versions.map(({ at }) => at).filter((at) => !isKept.has(at))
	};
}
function firstWriting({ id, name, origin, original, text, at, page }) {
	const first = {
		at: at - 1,
		until: at - 1,
		size: original.length
	};
	const version = {
		at,
		until: at,
		size: text.length
	};
	const isChanged = text !== original;
	return {
		kind: "write",
		scenario: {
			id,
			name,
			origin,
			changed: at,
			deleted: null,
			revision: 1,
			writer: page,
			versions: isChanged ? [first, version] : [first]
		},
		texts: [{
			at: first.at,
			text: original
		}, ...isChanged ? [{
			at,
			text
		}] : []],
		dropped: []
	};
}
/** The version that the edit is written into: the current one while its stretch of work goes on. */
function nextVersion(scenario, { at, text, page, isApart }) {
	const last = lastVersion(scenario);
	const goesOn = !isApart && scenario.writer === page && scenario.versions.length > 1 && at - last.until <= REST && at - last.at <= LONGEST_VERSION;
	const until = Math.max(at, last.until + 1);
	return {
		at: goesOn ? last.at : until,
		until,
		size: text.length
	};
}
// src/ui/keep/library.ts
/** All or nothing. The pages that show the library are told; of one scenario, where only that one is written. */
async function writing(write, id = null) {
	const transaction = (await database()).transaction([
		"scenarios",
		"versions",
		"unsettled"
	], "readwrite");
	try {
		const value = await write(transaction);
		await transaction.done;
		tellOfWrite(id);
		return value;
	} catch (error) {
		giveUp(transaction);
		await transaction.done.catch(() => void 0);
		throw transaction.error ?? error;
	}
}
/** Half a change must not be written. */
function giveUp(transaction) {
	try {
		transaction.abort();
	} catch {}
}
/** Writes an edit down, in a single message to the browser: once sent, it outlives this page, whatever becomes of it. */
async function noteEdit(edit) {
	const transaction = (await database()).transaction("unsettled", "readwrite");
	const put = transaction.store.put(edit);
	transaction.commit();
	await Promise.all([put, transaction.done]);
}
/** Makes an edit that was written down part of its scenario; null where there was none. */
async function settle(page, id) {
	return writing(async (transaction) => {
		const edit = await transaction.objectStore("unsettled").get([page, id]);
		if (edit === void 0) return null;
		const scenario = await settleIn(transaction, edit);
		await transaction.objectStore("unsettled").delete([page, id]);
		return scenario;
	}, id);
}
/** A page settles its own edits within so many milliseconds, and hears what became of them. */
var SETTLED_BY_PAGE = 5e3;
/** Does so with the edits that pages left behind before a time, the oldest first. */
async function settleLeft(before) {
	if (await (await database()).count("unsettled") === 0) return;
	await writing(async (transaction) => {
		const left = (await transaction.objectStore("unsettled").getAll()).filter(({ at }) => at <= before);
		for (const edit of left.sort((a, b) => a.at - b.at)) {
			await settleIn(transaction, edit);
			await transaction.objectStore("unsettled").delete([edit.page, edit.id]);
		}
	});
}
async function settleIn(transaction, edit) {
	const kept = await readIn(transaction, edit.id);
	const decided = settling(edit, kept ?? void 0);
	if (decided.kind === "conflict") {
		const original = kept?.text ?? edit.original;
		return settleIn(transaction, {
			...edit,
			id: randomId(),
			base: 0,
			original
		});
	}
	if (decided.kind === "nothing") {
		if (kept === null) throw new Error("nothing is kept, and yet nothing is to be written");
		return kept.scenario;
	}
	const { texts, dropped } = decided;
	const name = kept === null ? await freeNameIn(transaction, decided.scenario.name) : kept.scenario.name;
	const scenario = {
		...decided.scenario,
		name
	};
	const versions = transaction.objectStore("versions");
	await Promise.all([
		transaction.objectStore("scenarios").put(scenario),
		...texts.map((text) => versions.put({
			scenario: scenario.id,
			...text
		})),
		...dropped.map((at) => versions.delete([scenario.id, at]))
	]);
	return scenario;
}
async function readIn(transaction, id) {
	const scenario = await transaction.objectStore("scenarios").get(id);
	if (scenario === void 0) return null;
	const version = await transaction.objectStore("versions").get([id, lastVersion(scenario).at]);
	return version === void 0 ? null : {
		scenario,
		text: version.text
	};
}
async function freeNameIn(transaction, wanted) {
	const others = await transaction.objectStore("scenarios").getAll();
	return freeName(wanted, new Set(others.filter(({ deleted }) => deleted === null).map(({ name }) => name)));
}
/** All that the library has, deleted ones too; those changed last come first. */
async function listOwn() {
	await settleLeft(Date.now() - SETTLED_BY_PAGE);
	return (await (await database()).getAll("scenarios")).sort((a, b) => b.changed - a.changed || compareText(a.name, b.name));
}
/** Opens a scenario as it was left, be it a moment ago by a page that is gone. */
async function openOwn(id) {
	await settleLeft(Infinity);
	return readOwn(id);
}
/** A scenario as it stands; edits that are not yet part of it are left to their pages. */
async function readOwn(id) {
	return readIn((await database()).transaction([
		"scenarios",
		"versions",
		"unsettled"
	]), id);
}
/** The text of a version; null where it is not there any more. */
async function readVersion(id, at) {
	return (await (await database()).get("versions", [id, at]))?.text ?? null;
}
async function change(id, changed) {
	return writing(async (transaction) => {
		const scenario = await transaction.objectStore("scenarios").get(id);
		if (scenario === void 0) return null;
		const next = await changed(scenario, transaction);
		await transaction.objectStore("scenarios").put(next);
		return next;
	}, id);
}
/** Gives a scenario another name; an empty one changes nothing. */
async function renameOwn(id, name) {
	return change(id, async (scenario, transaction) => {
		if (name.trim() === "" || name.trim() === scenario.name) return scenario;
		return {
			...scenario,
			name: await freeNameIn(transaction, name)
		};
	});
}
/** Marks a scenario as deleted, or brings it back. */
async function deleteOwn(id, now) {
	await change(id, (scenario) => ({
		...scenario,
		deleted: now
	}));
}
async function bringBack(id) {
	await change(id, (scenario) => ({
		...scenario,
		deleted: null
	}));
}
/** A scenario of its own that begins as this one stands. */
async function duplicateOwn(id, now) {
	return writing(async (transaction) => {
		const kept = await readIn(transaction, id);
		if (kept === null) return null;
		const { name, origin } = kept.scenario;
		return addIn(transaction, {
			name,
			origin,
			versions: [{
				at: now,
				until: now,
				text: kept.text
			}]
		});
	});
}
/** Adds all or none, each as a scenario of its own. */
async function addOwn(additions) {
	await writing(async (transaction) => {
		for (const addition of additions) await addIn(transaction, addition);
	});
}
async function addIn(transaction, { name, origin, versions }) {
	const id = randomId();
	const scenario = {
		id,
		name: await freeNameIn(transaction, name),
		origin,
		changed: versions.at(-1)?.until ?? 0,
		deleted: null,
		revision: 1,
		writer: "",
		versions: versions.map(({ at, until, text }) => ({
			at,
			until,
			size: text.length
		}))
	};
	const store = transaction.objectStore("versions");
	await Promise.all([transaction.objectStore("scenarios").put(scenario), ...versions.map(({ at, text }) => store.put({
		scenario: id,
		at,
		text
	}))]);
	return scenario;
}
/** Everything that is not deleted, with all its versions. */
async function readAll() {
	const db = await database();
	const read = (await listOwn()).filter(({ deleted }) => deleted === null).map(async ({ id, name, origin, versions }) => {
		const texts = await Promise.all(versions.map(({ at }) => db.get("versions", [id, at])));
		return {
			name,
			origin,
			versions: versions.map(({ at, until }, index) => ({
				at,
				until,
				text: texts[index]?.text
			})).filter((version) => version.text !== void 0)
		};
	});
	return (await Promise.all(read)).filter(({ versions }) => versions.length > 0);
}
export { listOwn as a, readAll as c, renameOwn as d, settle as f, download as g, whyNotKept as h, duplicateOwn as i, readOwn as l, listenForWrites as m, bringBack as n, noteEdit as o, randomId as p, deleteOwn as r, openOwn as s, addOwn as t, readVersion as u };
