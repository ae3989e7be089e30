import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, B as props_id, Ct as pop, E as snippet, F as createSubscriber, G as on, I as append, J as tick, K as createAttachmentKey, L as comment, Mt as noop$1, Ot as snapshot, Q as effect_root, R as from_html, St as hasContext, Tt as setContext, Y as untrack, _t as user_derived, at as child, b as clsx, ct as sibling, dt as set, et as template_effect, i as rest_props, lt as proxy, n as onMount, nt as user_pre_effect, o as bind_this, ot as first_child, pt as state, q as get, r as prop, tt as user_effect, u as attribute_effect, v as set_class, wt as push, x as attach, xt as getContext, y as clsx$1 } from "./index-client-Df074lVN.js";
import { t as StyleToObject } from "./esm-B_xBgdgA.js";
import { Wt as words } from "./index-C2EY9Jrc.js";
import { n as remembered, t as remember } from "./storage-CuFJFrMF.js";
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/is.js
function isFunction(value) {
	return typeof value === "function";
}
function isObject(value) {
	return value !== null && typeof value === "object";
}
var CLASS_VALUE_PRIMITIVE_TYPES = [
	"string",
	"number",
	"bigint",
	"boolean"
];
function isClassValue(value) {
	if (value === null || value === void 0) return true;
	if (CLASS_VALUE_PRIMITIVE_TYPES.includes(typeof value)) return true;
	if (Array.isArray(value)) return value.every((item) => isClassValue(item));
	if (typeof value === "object") {
		if (Object.getPrototypeOf(value) !== Object.prototype) return false;
		return true;
	}
	return false;
}
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/box/box.svelte.js
var BoxSymbol = Symbol("box");
var isWritableSymbol = Symbol("is-writable");
function isBox(value) {
	return isObject(value) && BoxSymbol in value;
}
/**
* @returns Whether the value is a WritableBox
*
* @see {@link https://runed.dev/docs/functions/box}
*/
function isWritableBox(value) {
	return box.isBox(value) && isWritableSymbol in value;
}
function box(initialValue) {
	let current = state(proxy(initialValue));
	return {
		[BoxSymbol]: true,
		[isWritableSymbol]: true,
		get current() {
			return get(current);
		},
		set current(v) {
			set(current, v, true);
		}
	};
}
function boxWith(getter, setter) {
	const derived = user_derived(getter);
	if (setter) return {
		[BoxSymbol]: true,
		[isWritableSymbol]: true,
		get current() {
			return get(derived);
		},
		set current(v) {
			setter(v);
		}
	};
	return {
		[BoxSymbol]: true,
		get current() {
			return getter();
		}
	};
}
function boxFrom(value) {
	if (box.isBox(value)) return value;
	if (isFunction(value)) return box.with(value);
	return box(value);
}
/**
* Function that gets an object of boxes, and returns an object of reactive values
*
* @example
* const count = box(0)
* const flat = box.flatten({ count, double: box.with(() => count.current) })
* // type of flat is { count: number, readonly double: number }
*
* @see {@link https://runed.dev/docs/functions/box}
*/
function boxFlatten(boxes) {
	return Object.entries(boxes).reduce((acc, [key, b]) => {
		if (!box.isBox(b)) return Object.assign(acc, { [key]: b });
		if (box.isWritableBox(b)) Object.defineProperty(acc, key, {
			get() {
				return b.current;
			},
			set(v) {
				b.current = v;
			}
		});
		else Object.defineProperty(acc, key, { get() {
			return b.current;
		} });
		return acc;
	}, {});
}
/**
* Function that converts a box to a readonly box.
*
* @example
* const count = box(0) // WritableBox<number>
* const countReadonly = box.readonly(count) // ReadableBox<number>
*
* @see {@link https://runed.dev/docs/functions/box}
*/
function toReadonlyBox(b) {
	if (!box.isWritableBox(b)) return b;
	return {
		[BoxSymbol]: true,
		get current() {
			return b.current;
		}
	};
}
box.from = boxFrom;
box.with = boxWith;
box.flatten = boxFlatten;
box.readonly = toReadonlyBox;
box.isBox = isBox;
box.isWritableBox = isWritableBox;
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/compose-handlers.js
/**
* Composes event handlers into a single function that can be called with an event.
* If the previous handler cancels the event using `event.preventDefault()`, the handlers
* that follow will not be called.
*/
function composeHandlers(...handlers) {
	return function(e) {
		for (const handler of handlers) {
			if (!handler) continue;
			if (e.defaultPrevented) return;
			if (typeof handler === "function") handler.call(this, e);
			else handler.current?.call(this, e);
		}
	};
}
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/strings.js
var NUMBER_CHAR_RE = /\d/;
var STR_SPLITTERS = [
	"-",
	"_",
	"/",
	"."
];
function isUppercase(char = "") {
	if (NUMBER_CHAR_RE.test(char)) return void 0;
	return char !== char.toLowerCase();
}
function splitByCase(str) {
	const parts = [];
	let buff = "";
	let previousUpper;
	let previousSplitter;
	for (const char of str) {
		const isSplitter = STR_SPLITTERS.includes(char);
		if (isSplitter === true) {
			parts.push(buff);
			buff = "";
			previousUpper = void 0;
			continue;
		}
		const isUpper = isUppercase(char);
		if (previousSplitter === false) {
			if (previousUpper === false && isUpper === true) {
				parts.push(buff);
				buff = char;
				previousUpper = isUpper;
				continue;
			}
			if (previousUpper === true && isUpper === false && buff.length > 1) {
				const lastChar = buff.at(-1);
				parts.push(buff.slice(0, Math.max(0, buff.length - 1)));
				buff = lastChar + char;
				previousUpper = isUpper;
				continue;
			}
		}
		buff += char;
		previousUpper = isUpper;
		previousSplitter = isSplitter;
	}
	parts.push(buff);
	return parts;
}
function pascalCase(str) {
	if (!str) return "";
	return splitByCase(str).map((p) => upperFirst(p)).join("");
}
function camelCase(str) {
	return lowerFirst(pascalCase(str || ""));
}
function upperFirst(str) {
	return str ? str[0].toUpperCase() + str.slice(1) : "";
}
function lowerFirst(str) {
	return str ? str[0].toLowerCase() + str.slice(1) : "";
}
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/css-to-style-obj.js
function cssToStyleObj(css) {
	if (!css) return {};
	const styleObj = {};
	function iterator(name, value) {
		if (name.startsWith("-moz-") || name.startsWith("-webkit-") || name.startsWith("-ms-") || name.startsWith("-o-")) {
			styleObj[pascalCase(name)] = value;
			return;
		}
		if (name.startsWith("--")) {
			styleObj[name] = value;
			return;
		}
		styleObj[camelCase(name)] = value;
	}
	StyleToObject(css, iterator);
	return styleObj;
}
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/execute-callbacks.js
/**
* Executes an array of callback functions with the same arguments.
* @template T The types of the arguments that the callback functions take.
* @param callbacks array of callback functions to execute.
* @returns A new function that executes all of the original callback functions with the same arguments.
*/
function executeCallbacks(...callbacks) {
	return (...args) => {
		for (const callback of callbacks) if (typeof callback === "function") callback(...args);
	};
}
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/events.js
/**
* Adds an event listener to the specified target element(s) for the given event(s), and returns a function to remove it.
* @param target The target element(s) to add the event listener to.
* @param event The event(s) to listen for.
* @param handler The function to be called when the event is triggered.
* @param options An optional object that specifies characteristics about the event listener.
* @returns A function that removes the event listener from the target element(s).
*/
function addEventListener(target, event, handler, options) {
	const events = Array.isArray(event) ? event : [event];
	events.forEach((_event) => target.addEventListener(_event, handler, options));
	return () => {
		events.forEach((_event) => target.removeEventListener(_event, handler, options));
	};
}
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/style-to-css.js
function createParser(matcher, replacer) {
	const regex = RegExp(matcher, "g");
	return (str) => {
		if (typeof str !== "string") throw new TypeError(`expected an argument of type string, but got ${typeof str}`);
		if (!str.match(regex)) return str;
		return str.replace(regex, replacer);
	};
}
var camelToKebab = createParser(/[A-Z]/, (match) => `-${match.toLowerCase()}`);
function styleToCSS(styleObj) {
	if (!styleObj || typeof styleObj !== "object" || Array.isArray(styleObj)) throw new TypeError(`expected an argument of type object, but got ${typeof styleObj}`);
	return Object.keys(styleObj).map((property) => `${camelToKebab(property)}: ${styleObj[property]};`).join("\n");
}
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/style.js
function styleToString(style = {}) {
	return styleToCSS(style).replace("\n", " ");
}
styleToString({
	position: "absolute",
	width: "1px",
	height: "1px",
	padding: "0",
	margin: "-1px",
	overflow: "hidden",
	clip: "rect(0, 0, 0, 0)",
	whiteSpace: "nowrap",
	borderWidth: "0",
	transform: "translateX(-100%)"
});
var EVENT_LIST_SET = /* @__PURE__ */ new Set([
	"onabort",
	"onanimationcancel",
	"onanimationend",
	"onanimationiteration",
	"onanimationstart",
	"onauxclick",
	"onbeforeinput",
	"onbeforetoggle",
	"onblur",
	"oncancel",
	"oncanplay",
	"oncanplaythrough",
	"onchange",
	"onclick",
	"onclose",
	"oncompositionend",
	"oncompositionstart",
	"oncompositionupdate",
	"oncontextlost",
	"oncontextmenu",
	"oncontextrestored",
	"oncopy",
	"oncuechange",
	"oncut",
	"ondblclick",
	"ondrag",
	"ondragend",
	"ondragenter",
	"ondragleave",
	"ondragover",
	"ondragstart",
	"ondrop",
	"ondurationchange",
	"onemptied",
	"onended",
	"onerror",
	"onfocus",
	"onfocusin",
	"onfocusout",
	"onformdata",
	"ongotpointercapture",
	"oninput",
	"oninvalid",
	"onkeydown",
	"onkeypress",
	"onkeyup",
	"onload",
	"onloadeddata",
	"onloadedmetadata",
	"onloadstart",
	"onlostpointercapture",
	"onmousedown",
	"onmouseenter",
	"onmouseleave",
	"onmousemove",
	"onmouseout",
	"onmouseover",
	"onmouseup",
	"onpaste",
	"onpause",
	"onplay",
	"onplaying",
	"onpointercancel",
	"onpointerdown",
	"onpointerenter",
	"onpointerleave",
	"onpointermove",
	"onpointerout",
	"onpointerover",
	"onpointerup",
	"onprogress",
	"onratechange",
	"onreset",
	"onresize",
	"onscroll",
	"onscrollend",
	"onsecuritypolicyviolation",
	"onseeked",
	"onseeking",
	"onselect",
	"onselectionchange",
	"onselectstart",
	"onslotchange",
	"onstalled",
	"onsubmit",
	"onsuspend",
	"ontimeupdate",
	"ontoggle",
	"ontouchcancel",
	"ontouchend",
	"ontouchmove",
	"ontouchstart",
	"ontransitioncancel",
	"ontransitionend",
	"ontransitionrun",
	"ontransitionstart",
	"onvolumechange",
	"onwaiting",
	"onwebkitanimationend",
	"onwebkitanimationiteration",
	"onwebkitanimationstart",
	"onwebkittransitionend",
	"onwheel"
]);
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/merge-props.js
/**
* Modified from https://github.com/adobe/react-spectrum/blob/main/packages/%40react-aria/utils/src/mergeProps.ts (see NOTICE.txt for source)
*/
function isEventHandler(key) {
	return EVENT_LIST_SET.has(key);
}
/**
* Given a list of prop objects, merges them into a single object.
* - Automatically composes event handlers (e.g. `onclick`, `oninput`, etc.)
* - Chains regular functions with the same name so they are called in order
* - Merges class strings with `clsx`
* - Merges style objects and converts them to strings
* - Handles a bug with Svelte where setting the `hidden` attribute to `false` doesn't remove it
* - Overrides other values with the last one
*/
function mergeProps(...args) {
	const result = { ...args[0] };
	for (let i = 1; i < args.length; i++) {
		const props = args[i];
		if (!props) continue;
		for (const key of Object.keys(props)) {
			const a = result[key];
			const b = props[key];
			const aIsFunction = typeof a === "function";
			const bIsFunction = typeof b === "function";
			if (aIsFunction && typeof bIsFunction && isEventHandler(key)) result[key] = composeHandlers(a, b);
			else if (aIsFunction && bIsFunction) result[key] = executeCallbacks(a, b);
			else if (key === "class") {
				const aIsClassValue = isClassValue(a);
				const bIsClassValue = isClassValue(b);
				if (aIsClassValue && bIsClassValue) result[key] = clsx(a, b);
				else if (aIsClassValue) result[key] = clsx(a);
				else if (bIsClassValue) result[key] = clsx(b);
			} else if (key === "style") {
				const aIsObject = typeof a === "object";
				const bIsObject = typeof b === "object";
				const aIsString = typeof a === "string";
				const bIsString = typeof b === "string";
				if (aIsObject && bIsObject) result[key] = {
					...a,
					...b
				};
				else if (aIsObject && bIsString) {
					const parsedStyle = cssToStyleObj(b);
					result[key] = {
						...a,
						...parsedStyle
					};
				} else if (aIsString && bIsObject) result[key] = {
					...cssToStyleObj(a),
					...b
				};
				else if (aIsString && bIsString) {
					const parsedStyleA = cssToStyleObj(a);
					const parsedStyleB = cssToStyleObj(b);
					result[key] = {
						...parsedStyleA,
						...parsedStyleB
					};
				} else if (aIsObject) result[key] = a;
				else if (bIsObject) result[key] = b;
				else if (aIsString) result[key] = a;
				else if (bIsString) result[key] = b;
			} else result[key] = b !== void 0 ? b : a;
		}
		for (const key of Object.getOwnPropertySymbols(props)) {
			const a = result[key];
			const b = props[key];
			result[key] = b !== void 0 ? b : a;
		}
	}
	if (typeof result.style === "object") result.style = styleToString(result.style).replaceAll("\n", " ");
	if (result.hidden !== true) {
		result.hidden = void 0;
		delete result.hidden;
	}
	if (result.disabled !== true) {
		result.disabled = void 0;
		delete result.disabled;
	}
	return result;
}
// node_modules/paneforge/node_modules/svelte-toolbelt/node_modules/runed/dist/internal/configurable-globals.js
var defaultWindow$1 = typeof window !== "undefined" ? window : void 0;
typeof window !== "undefined" && window.document;
typeof window !== "undefined" && window.navigator;
typeof window !== "undefined" && window.location;
// node_modules/paneforge/node_modules/svelte-toolbelt/node_modules/runed/dist/internal/utils/dom.js
/**
* Handles getting the active element in a document or shadow root.
* If the active element is within a shadow root, it will traverse the shadow root
* to find the active element.
* If not, it will return the active element in the document.
*
* @param document A document or shadow root to get the active element from.
* @returns The active element in the document or shadow root.
*/
function getActiveElement$2(document) {
	let activeElement = document.activeElement;
	while (activeElement?.shadowRoot) {
		const node = activeElement.shadowRoot.activeElement;
		if (node === activeElement) break;
		else activeElement = node;
	}
	return activeElement;
}
// node_modules/paneforge/node_modules/svelte-toolbelt/node_modules/runed/dist/utilities/active-element/active-element.svelte.js
var ActiveElement$1 = class {
	#document;
	#subscribe;
	constructor(options = {}) {
		const { window = defaultWindow$1, document = window?.document } = options;
		if (window === void 0) return;
		this.#document = document;
		this.#subscribe = createSubscriber((update) => {
			const cleanupFocusIn = on(window, "focusin", update);
			const cleanupFocusOut = on(window, "focusout", update);
			return () => {
				cleanupFocusIn();
				cleanupFocusOut();
			};
		});
	}
	get current() {
		this.#subscribe?.();
		if (!this.#document) return null;
		return getActiveElement$2(this.#document);
	}
};
new ActiveElement$1();
// node_modules/paneforge/node_modules/svelte-toolbelt/node_modules/runed/dist/utilities/watch/watch.svelte.js
function runEffect$1(flush, effect) {
	switch (flush) {
		case "post":
			user_effect(effect);
			break;
		case "pre": user_pre_effect(effect);
	}
}
function runWatcher$1(sources, flush, effect, options = {}) {
	const { lazy = false } = options;
	let active = !lazy;
	let previousValues = Array.isArray(sources) ? [] : void 0;
	runEffect$1(flush, () => {
		const values = Array.isArray(sources) ? sources.map((source) => source()) : sources();
		if (!active) {
			active = true;
			previousValues = values;
			return;
		}
		const cleanup = untrack(() => effect(values, previousValues));
		previousValues = values;
		return cleanup;
	});
}
function runWatcherOnce$1(sources, flush, effect) {
	const cleanupRoot = effect_root(() => {
		let stop = false;
		runWatcher$1(sources, flush, (values, previousValues) => {
			if (stop) {
				cleanupRoot();
				return;
			}
			const cleanup = effect(values, previousValues);
			stop = true;
			return cleanup;
		}, { lazy: true });
	});
	user_effect(() => {
		return cleanupRoot;
	});
}
function watch$1(sources, effect, options) {
	runWatcher$1(sources, "post", effect, options);
}
function watchPre$1(sources, effect, options) {
	runWatcher$1(sources, "pre", effect, options);
}
watch$1.pre = watchPre$1;
function watchOnce$1(source, effect) {
	runWatcherOnce$1(source, "post", effect);
}
function watchOncePre$1(source, effect) {
	runWatcherOnce$1(source, "pre", effect);
}
watchOnce$1.pre = watchOncePre$1;
// node_modules/paneforge/node_modules/svelte-toolbelt/node_modules/runed/dist/utilities/resource/resource.svelte.js
function debounce$1(fn, delay) {
	let timeoutId;
	let lastResolve = null;
	return (...args) => {
		return new Promise((resolve) => {
			if (lastResolve) lastResolve(void 0);
			lastResolve = resolve;
			clearTimeout(timeoutId);
			timeoutId = setTimeout(async () => {
				const result = await fn(...args);
				if (lastResolve) {
					lastResolve(result);
					lastResolve = null;
				}
			}, delay);
		});
	};
}
function throttle(fn, delay) {
	let lastRun = 0;
	let lastPromise = null;
	return (...args) => {
		const now = Date.now();
		if (lastRun && now - lastRun < delay) return lastPromise ?? Promise.resolve(void 0);
		lastRun = now;
		lastPromise = fn(...args);
		return lastPromise;
	};
}
function runResource(source, fetcher, options = {}, effectFn) {
	const { lazy = false, once = false, initialValue, debounce: debounceTime, throttle: throttleTime } = options;
	let current = state(proxy(initialValue));
	let loading = state(false);
	let error = state(void 0);
	let cleanupFns = state(proxy([]));
	const runCleanup = () => {
		get(cleanupFns).forEach((fn) => fn());
		set(cleanupFns, [], true);
	};
	const onCleanup = (fn) => {
		set(cleanupFns, [...get(cleanupFns), fn], true);
	};
	const baseFetcher = async (value, previousValue, refetching = false) => {
		try {
			set(loading, true);
			set(error, void 0);
			runCleanup();
			const controller = new AbortController();
			onCleanup(() => controller.abort());
			const result = await fetcher(value, previousValue, {
				data: get(current),
				refetching,
				onCleanup,
				signal: controller.signal
			});
			set(current, result, true);
			return result;
		} catch (e) {
			if (!(e instanceof DOMException && e.name === "AbortError")) set(error, e, true);
			return;
		} finally {
			set(loading, false);
		}
	};
	const runFetcher = debounceTime ? debounce$1(baseFetcher, debounceTime) : throttleTime ? throttle(baseFetcher, throttleTime) : baseFetcher;
	const sources = Array.isArray(source) ? source : [source];
	let prevValues;
	effectFn((values, previousValues) => {
		if (once && prevValues) return;
		prevValues = values;
		runFetcher(Array.isArray(source) ? values : values[0], Array.isArray(source) ? previousValues : previousValues?.[0]);
	}, { lazy });
	return {
		get current() {
			return get(current);
		},
		get loading() {
			return get(loading);
		},
		get error() {
			return get(error);
		},
		mutate: (value) => {
			set(current, value, true);
		},
		refetch: (info) => {
			const values = sources.map((s) => s());
			return runFetcher(Array.isArray(source) ? values : values[0], Array.isArray(source) ? values : values[0], info ?? true);
		}
	};
}
function resource(source, fetcher, options) {
	return runResource(source, fetcher, options, (fn, options) => {
		const sources = Array.isArray(source) ? source : [source];
		const getters = () => sources.map((s) => s());
		watch$1(getters, (values, previousValues) => {
			fn(values, previousValues ?? []);
		}, options);
	});
}
function resourcePre(source, fetcher, options) {
	return runResource(source, fetcher, options, (fn, options) => {
		const sources = Array.isArray(source) ? source : [source];
		const getter = () => sources.map((s) => s());
		watch$1.pre(getter, (values, previousValues) => {
			fn(values, previousValues ?? []);
		}, options);
	});
}
resource.pre = resourcePre;
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/after-tick.js
function afterTick(fn) {
	tick().then(fn);
}
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/dom.js
var DOCUMENT_NODE = 9;
function isDocument(node) {
	return isObject(node) && node.nodeType === DOCUMENT_NODE;
}
function isWindow(node) {
	return isObject(node) && node.constructor?.name === "VisualViewport";
}
function getDocument(node) {
	if (isDocument(node)) return node;
	if (isWindow(node)) return node.document;
	return node?.ownerDocument ?? document;
}
function getActiveElement$1(rootNode) {
	let activeElement = rootNode.activeElement;
	while (activeElement?.shadowRoot) {
		const el = activeElement.shadowRoot.activeElement;
		if (el === activeElement) break;
		else activeElement = el;
	}
	return activeElement;
}
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/dom-context.svelte.js
var DOMContext = class {
	element;
	#root = user_derived(() => {
		if (!this.element.current) return document;
		return this.element.current.getRootNode() ?? document;
	});
	get root() {
		return get(this.#root);
	}
	set root(value) {
		set(this.#root, value);
	}
	constructor(element) {
		if (typeof element === "function") this.element = box.with(element);
		else this.element = element;
	}
	getDocument = () => {
		return getDocument(this.root);
	};
	getWindow = () => {
		return this.getDocument().defaultView ?? window;
	};
	getActiveElement = () => {
		return getActiveElement$1(this.root);
	};
	isActiveElement = (node) => {
		return node === this.getActiveElement();
	};
	getElementById(id) {
		return this.root.getElementById(id);
	}
	querySelector = (selector) => {
		if (!this.root) return null;
		return this.root.querySelector(selector);
	};
	querySelectorAll = (selector) => {
		if (!this.root) return [];
		return this.root.querySelectorAll(selector);
	};
	setTimeout = (callback, delay) => {
		return this.getWindow().setTimeout(callback, delay);
	};
	clearTimeout = (timeoutId) => {
		return this.getWindow().clearTimeout(timeoutId);
	};
};
// node_modules/paneforge/node_modules/svelte-toolbelt/dist/utils/attach-ref.js
/**
* Creates a Svelte Attachment that attaches a DOM element to a ref.
* The ref can be either a WritableBox or a callback function.
*
* @param ref - Either a WritableBox to store the element in, or a callback function that receives the element
* @param onChange - Optional callback that fires when the ref changes
* @returns An object with a spreadable attachment key that should be spread onto the element
*
* @example
* // Using with WritableBox
* const ref = box<HTMLDivElement | null>(null);
* <div {...attachRef(ref)}>Content</div>
*
* @example
* // Using with callback
* <div {...attachRef((node) => myNode = node)}>Content</div>
*
* @example
* // Using with onChange
* <div {...attachRef(ref, (node) => console.log(node))}>Content</div>
*/
function attachRef(ref, onChange) {
	return { [createAttachmentKey()]: (node) => {
		if (box.isBox(ref)) {
			ref.current = node;
			untrack(() => onChange?.(node));
			return () => {
				if ("isConnected" in node && node.isConnected) return;
				ref.current = null;
				onChange?.(null);
			};
		}
		ref(node);
		untrack(() => onChange?.(node));
		return () => {
			if ("isConnected" in node && node.isConnected) return;
			ref(null);
			onChange?.(null);
		};
	} };
}
// node_modules/paneforge/dist/internal/utils/aria.js
/**
* A utility function that calculates the `aria-valuemax`, `aria-valuemin`,
* and `aria-valuenow` values for a pane based on its layout and constraints.
*/
function calculateAriaValues({ layout, panesArray, pivotIndices }) {
	let currentMinSize = 0;
	let currentMaxSize = 100;
	let totalMinSize = 0;
	let totalMaxSize = 0;
	const firstIndex = pivotIndices[0];
	for (let i = 0; i < panesArray.length; i++) {
		const { maxSize = 100, minSize = 0 } = panesArray[i].constraints;
		if (i === firstIndex) {
			currentMinSize = minSize;
			currentMaxSize = maxSize;
		} else {
			totalMinSize += minSize;
			totalMaxSize += maxSize;
		}
	}
	return {
		valueMax: Math.min(currentMaxSize, 100 - totalMinSize),
		valueMin: Math.max(currentMinSize, 100 - totalMaxSize),
		valueNow: layout[firstIndex]
	};
}
// node_modules/paneforge/dist/internal/utils/assert.js
function assert(expectedCondition, message = "Assertion failed!") {
	if (!expectedCondition) {
		console.error(message);
		throw new Error(message);
	}
}
// node_modules/paneforge/dist/internal/utils/compare.js
/**
* Compares two numbers for equality with a given fractional precision.
*/
function areNumbersAlmostEqual(actual, expected, fractionDigits = 10) {
	return compareNumbersWithTolerance(actual, expected, fractionDigits) === 0;
}
/**
* Compares two numbers with a given tolerance.
*
* @returns `-1` if `actual` is less than `expected`, `0` if they are equal,
* and `1` if `actual` is greater than `expected`.
*/
function compareNumbersWithTolerance(actual, expected, fractionDigits = 10) {
	const roundedActual = roundTo(actual, fractionDigits);
	const roundedExpected = roundTo(expected, fractionDigits);
	return Math.sign(roundedActual - roundedExpected);
}
/**
* Compares two arrays for equality.
*/
function areArraysEqual(arrA, arrB) {
	if (arrA.length !== arrB.length) return false;
	for (let index = 0; index < arrA.length; index++) if (arrA[index] !== arrB[index]) return false;
	return true;
}
/**
* Rounds a number to a given number of decimal places.
*/
function roundTo(value, decimals) {
	return Number.parseFloat(value.toFixed(decimals));
}
// node_modules/paneforge/dist/internal/utils/is.js
var isBrowser = typeof document !== "undefined";
function isHTMLElement(element) {
	return element instanceof HTMLElement;
}
function isKeyDown(event) {
	return event.type === "keydown";
}
function isMouseEvent(event) {
	return event.type.startsWith("mouse");
}
function isTouchEvent(event) {
	return event.type.startsWith("touch");
}
// node_modules/paneforge/dist/internal/utils/resize.js
/**
* Resizes a pane based on its constraints.
*/
function resizePane({ paneConstraints: paneConstraintsArray, paneIndex, initialSize }) {
	const paneConstraints = paneConstraintsArray[paneIndex];
	assert(paneConstraints != null, "Pane constraints should not be null.");
	const { collapsedSize = 0, collapsible, maxSize = 100, minSize = 0 } = paneConstraints;
	let newSize = initialSize;
	if (compareNumbersWithTolerance(newSize, minSize) < 0) newSize = getAdjustedSizeForCollapsible(newSize, collapsible, collapsedSize, minSize);
	newSize = Math.min(maxSize, newSize);
	return Number.parseFloat(newSize.toFixed(10));
}
/**
* Adjusts the size of a pane based on its collapsible state.
*
* If the pane is collapsible, the size will be snapped to the collapsed size
* or the minimum size based on the halfway point.
*/
function getAdjustedSizeForCollapsible(size, collapsible, collapsedSize, minSize) {
	if (!collapsible) return minSize;
	return compareNumbersWithTolerance(size, (collapsedSize + minSize) / 2) < 0 ? collapsedSize : minSize;
}
// node_modules/paneforge/dist/internal/helpers.js
function noop() {}
function updateResizeHandleAriaValues({ groupId, layout, panesArray, domContext }) {
	const resizeHandleElements = getResizeHandleElementsForGroup(groupId, domContext);
	for (let index = 0; index < panesArray.length - 1; index++) {
		const { valueMax, valueMin, valueNow } = calculateAriaValues({
			layout,
			panesArray,
			pivotIndices: [index, index + 1]
		});
		const resizeHandleEl = resizeHandleElements[index];
		if (isHTMLElement(resizeHandleEl)) {
			const paneData = panesArray[index];
			resizeHandleEl.setAttribute("aria-controls", paneData.opts.id.current);
			resizeHandleEl.setAttribute("aria-valuemax", `${Math.round(valueMax)}`);
			resizeHandleEl.setAttribute("aria-valuemin", `${Math.round(valueMin)}`);
			resizeHandleEl.setAttribute("aria-valuenow", valueNow != null ? `${Math.round(valueNow)}` : "");
		}
	}
	return () => {
		for (const el of resizeHandleElements) {
			el.removeAttribute("aria-controls");
			el.removeAttribute("aria-valuemax");
			el.removeAttribute("aria-valuemin");
			el.removeAttribute("aria-valuenow");
		}
	};
}
function getResizeHandleElementsForGroup(groupId, domContext) {
	if (!isBrowser) return [];
	return Array.from(domContext.querySelectorAll(`[data-pane-resizer-id][data-pane-group-id="${groupId}"]`));
}
function getResizeHandleElementIndex({ groupId, id, domContext }) {
	if (!isBrowser) return null;
	return getResizeHandleElementsForGroup(groupId, domContext).findIndex((handle) => handle.getAttribute("data-pane-resizer-id") === id) ?? null;
}
function getPivotIndices({ groupId, dragHandleId, domContext }) {
	const index = getResizeHandleElementIndex({
		groupId,
		id: dragHandleId,
		domContext
	});
	return index != null ? [index, index + 1] : [-1, -1];
}
function paneDataHelper(panesArray, pane, layout) {
	const paneConstraintsArray = panesArray.map((paneData) => paneData.constraints);
	const paneIndex = findPaneDataIndex(panesArray, pane);
	const paneConstraints = paneConstraintsArray[paneIndex];
	const pivotIndices = paneIndex === panesArray.length - 1 ? [paneIndex - 1, paneIndex] : [paneIndex, paneIndex + 1];
	const paneSize = layout[paneIndex];
	return {
		...paneConstraints,
		paneSize,
		pivotIndices
	};
}
function findPaneDataIndex(panesArray, pane) {
	return panesArray.findIndex((prevPaneData) => prevPaneData.opts.id.current === pane.opts.id.current);
}
function callPaneCallbacks(panesArray, layout, paneIdToLastNotifiedSizeMap) {
	for (let index = 0; index < layout.length; index++) {
		const size = layout[index];
		const paneData = panesArray[index];
		assert(paneData);
		const { collapsedSize = 0, collapsible } = paneData.constraints;
		const lastNotifiedSize = paneIdToLastNotifiedSizeMap[paneData.opts.id.current];
		if (!(lastNotifiedSize == null || size !== lastNotifiedSize)) continue;
		paneIdToLastNotifiedSizeMap[paneData.opts.id.current] = size;
		const { onCollapse, onExpand, onResize } = paneData.callbacks;
		onResize?.(size, lastNotifiedSize);
		if (collapsible && (onCollapse || onExpand)) {
			if (onExpand && (lastNotifiedSize == null || lastNotifiedSize === collapsedSize) && size !== collapsedSize) onExpand();
			if (onCollapse && (lastNotifiedSize == null || lastNotifiedSize !== collapsedSize) && size === collapsedSize) onCollapse();
		}
	}
}
function getUnsafeDefaultLayout({ panesArray }) {
	const layout = Array(panesArray.length);
	const paneConstraintsArray = panesArray.map((paneData) => paneData.constraints);
	let numPanesWithSizes = 0;
	let remainingSize = 100;
	for (let index = 0; index < panesArray.length; index++) {
		const paneConstraints = paneConstraintsArray[index];
		assert(paneConstraints);
		const { defaultSize } = paneConstraints;
		if (defaultSize != null) {
			numPanesWithSizes++;
			layout[index] = defaultSize;
			remainingSize -= defaultSize;
		}
	}
	for (let index = 0; index < panesArray.length; index++) {
		const paneConstraints = paneConstraintsArray[index];
		assert(paneConstraints);
		const { defaultSize } = paneConstraints;
		if (defaultSize != null) continue;
		const numRemainingPanes = panesArray.length - numPanesWithSizes;
		const size = remainingSize / numRemainingPanes;
		numPanesWithSizes++;
		layout[index] = size;
		remainingSize -= size;
	}
	return layout;
}
function validatePaneGroupLayout({ layout: prevLayout, paneConstraints }) {
	const nextLayout = [...prevLayout];
	const nextLayoutTotalSize = nextLayout.reduce((accumulated, current) => accumulated + current, 0);
	if (nextLayout.length !== paneConstraints.length) throw new Error(`Invalid ${paneConstraints.length} pane layout: ${nextLayout.map((size) => `${size}%`).join(", ")}`);
	else if (!areNumbersAlmostEqual(nextLayoutTotalSize, 100)) for (let index = 0; index < paneConstraints.length; index++) {
		const unsafeSize = nextLayout[index];
		assert(unsafeSize != null);
		const safeSize = 100 / nextLayoutTotalSize * unsafeSize;
		nextLayout[index] = safeSize;
	}
	let remainingSize = 0;
	for (let index = 0; index < paneConstraints.length; index++) {
		const unsafeSize = nextLayout[index];
		assert(unsafeSize != null);
		const safeSize = resizePane({
			paneConstraints,
			paneIndex: index,
			initialSize: unsafeSize
		});
		if (unsafeSize !== safeSize) {
			remainingSize += unsafeSize - safeSize;
			nextLayout[index] = safeSize;
		}
	}
	if (!areNumbersAlmostEqual(remainingSize, 0)) for (let index = 0; index < paneConstraints.length; index++) {
		const prevSize = nextLayout[index];
		assert(prevSize != null);
		const unsafeSize = prevSize + remainingSize;
		const safeSize = resizePane({
			paneConstraints,
			paneIndex: index,
			initialSize: unsafeSize
		});
		if (prevSize !== safeSize) {
			remainingSize -= safeSize - prevSize;
			nextLayout[index] = safeSize;
			if (areNumbersAlmostEqual(remainingSize, 0)) break;
		}
	}
	return nextLayout;
}
function getPaneGroupElement(id, domContext) {
	if (!isBrowser) return null;
	const element = domContext.querySelector(`[data-pane-group][data-pane-group-id="${id}"]`);
	if (element) return element;
	return null;
}
function getResizeHandleElement(id, domContext) {
	if (!isBrowser) return null;
	const element = domContext.querySelector(`[data-pane-resizer-id="${id}"]`);
	if (element) return element;
	return null;
}
function getDragOffsetPercentage({ event, dragHandleId, dir, initialDragState, domContext }) {
	const isHorizontal = dir === "horizontal";
	const handleElement = getResizeHandleElement(dragHandleId, domContext);
	assert(handleElement);
	const groupId = handleElement.getAttribute("data-pane-group-id");
	assert(groupId);
	const { initialCursorPosition } = initialDragState;
	const cursorPosition = getResizeEventCursorPosition(dir, event);
	const groupElement = getPaneGroupElement(groupId, domContext);
	assert(groupElement);
	const groupRect = groupElement.getBoundingClientRect();
	const groupSizeInPixels = isHorizontal ? groupRect.width : groupRect.height;
	return (cursorPosition - initialCursorPosition) / groupSizeInPixels * 100;
}
function getDeltaPercentage({ event, dragHandleId, dir, initialDragState, keyboardResizeBy, domContext }) {
	if (isKeyDown(event)) {
		const isHorizontal = dir === "horizontal";
		let delta = 0;
		if (event.shiftKey) delta = 100;
		else if (keyboardResizeBy != null) delta = keyboardResizeBy;
		else delta = 10;
		let movement = 0;
		switch (event.key) {
			case "ArrowDown":
				movement = isHorizontal ? 0 : delta;
				break;
			case "ArrowLeft":
				movement = isHorizontal ? -delta : 0;
				break;
			case "ArrowRight":
				movement = isHorizontal ? delta : 0;
				break;
			case "ArrowUp":
				movement = isHorizontal ? 0 : -delta;
				break;
			case "End":
				movement = 100;
				break;
			case "Home": movement = -100;
		}
		return movement;
	} else {
		if (initialDragState == null) return 0;
		return getDragOffsetPercentage({
			event,
			dragHandleId,
			dir,
			initialDragState,
			domContext
		});
	}
}
function getResizeEventCursorPosition(dir, e) {
	const isHorizontal = dir === "horizontal";
	if (isMouseEvent(e)) return isHorizontal ? e.clientX : e.clientY;
	else if (isTouchEvent(e)) {
		const firstTouch = e.touches[0];
		assert(firstTouch);
		return isHorizontal ? firstTouch.screenX : firstTouch.screenY;
	} else throw new Error(`Unsupported event type "${e.type}"`);
}
function getResizeHandlePaneIds({ groupId, handleId, panesArray, domContext }) {
	const handle = getResizeHandleElement(handleId, domContext);
	const handles = getResizeHandleElementsForGroup(groupId, domContext);
	const index = handle ? handles.indexOf(handle) : -1;
	return [panesArray[index]?.opts.id.current ?? null, panesArray[index + 1]?.opts.id.current ?? null];
}
// node_modules/paneforge/node_modules/runed/dist/internal/configurable-globals.js
var defaultWindow = typeof window !== "undefined" ? window : void 0;
typeof window !== "undefined" && window.document;
typeof window !== "undefined" && window.navigator;
typeof window !== "undefined" && window.location;
// node_modules/paneforge/node_modules/runed/dist/internal/utils/dom.js
/**
* Handles getting the active element in a document or shadow root.
* If the active element is within a shadow root, it will traverse the shadow root
* to find the active element.
* If not, it will return the active element in the document.
*
* @param document A document or shadow root to get the active element from.
* @returns The active element in the document or shadow root.
*/
function getActiveElement(document) {
	let activeElement = document.activeElement;
	while (activeElement?.shadowRoot) {
		const node = activeElement.shadowRoot.activeElement;
		if (node === activeElement) break;
		else activeElement = node;
	}
	return activeElement;
}
// node_modules/paneforge/node_modules/runed/dist/utilities/active-element/active-element.svelte.js
var ActiveElement = class {
	#document;
	#subscribe;
	constructor(options = {}) {
		const { window = defaultWindow, document = window?.document } = options;
		if (window === void 0) return;
		this.#document = document;
		this.#subscribe = createSubscriber((update) => {
			const cleanupFocusIn = on(window, "focusin", update);
			const cleanupFocusOut = on(window, "focusout", update);
			return () => {
				cleanupFocusIn();
				cleanupFocusOut();
			};
		});
	}
	get current() {
		this.#subscribe?.();
		if (!this.#document) return null;
		return getActiveElement(this.#document);
	}
};
new ActiveElement();
// node_modules/paneforge/node_modules/runed/dist/utilities/watch/watch.svelte.js
function runEffect(flush, effect) {
	switch (flush) {
		case "post":
			user_effect(effect);
			break;
		case "pre": user_pre_effect(effect);
	}
}
function runWatcher(sources, flush, effect, options = {}) {
	const { lazy = false } = options;
	let active = !lazy;
	let previousValues = Array.isArray(sources) ? [] : void 0;
	runEffect(flush, () => {
		const values = Array.isArray(sources) ? sources.map((source) => source()) : sources();
		if (!active) {
			active = true;
			previousValues = values;
			return;
		}
		const cleanup = untrack(() => effect(values, previousValues));
		previousValues = values;
		return cleanup;
	});
}
function runWatcherOnce(sources, flush, effect) {
	const cleanupRoot = effect_root(() => {
		let stop = false;
		runWatcher(sources, flush, (values, previousValues) => {
			if (stop) {
				cleanupRoot();
				return;
			}
			const cleanup = effect(values, previousValues);
			stop = true;
			return cleanup;
		}, { lazy: true });
	});
	user_effect(() => {
		return cleanupRoot;
	});
}
function watch(sources, effect, options) {
	runWatcher(sources, "post", effect, options);
}
function watchPre(sources, effect, options) {
	runWatcher(sources, "pre", effect, options);
}
watch.pre = watchPre;
function watchOnce(source, effect) {
	runWatcherOnce(source, "post", effect);
}
function watchOncePre(source, effect) {
	runWatcherOnce(source, "pre", effect);
}
watchOnce.pre = watchOncePre;
// node_modules/paneforge/node_modules/runed/dist/utilities/context/context.js
var Context = class {
	#name;
	#key;
	/**
	* @param name The name of the context.
	* This is used for generating the context key and error messages.
	*/
	constructor(name) {
		this.#name = name;
		this.#key = Symbol(name);
	}
	/**
	* The key used to get and set the context.
	*
	* It is not recommended to use this value directly.
	* Instead, use the methods provided by this class.
	*/
	get key() {
		return this.#key;
	}
	/**
	* Checks whether this has been set in the context of a parent component.
	*
	* Must be called during component initialisation.
	*/
	exists() {
		return hasContext(this.#key);
	}
	/**
	* Retrieves the context that belongs to the closest parent component.
	*
	* Must be called during component initialisation.
	*
	* @throws An error if the context does not exist.
	*/
	get() {
		const context = getContext(this.#key);
		if (context === void 0) throw new Error(`Context "${this.#name}" not found`);
		return context;
	}
	/**
	* Retrieves the context that belongs to the closest parent component,
	* or the given fallback value if the context does not exist.
	*
	* Must be called during component initialisation.
	*/
	getOr(fallback) {
		const context = getContext(this.#key);
		if (context === void 0) return fallback;
		return context;
	}
	/**
	* Associates the given value with the current component and returns it.
	*
	* Must be called during component initialisation.
	*/
	set(context) {
		return setContext(this.#key, context);
	}
};
// node_modules/paneforge/dist/internal/utils/adjust-layout.js
/**
* Adjusts the layout of panes based on the delta of the resize handle.
* All units must be in percentages; pixel values should be pre-converted.
*
* Credit: https://github.com/bvaughn/react-resizable-panels
*/
function adjustLayoutByDelta({ delta, layout: prevLayout, paneConstraints: paneConstraintsArray, pivotIndices, trigger }) {
	if (areNumbersAlmostEqual(delta, 0)) return prevLayout;
	const nextLayout = [...prevLayout];
	const [firstPivotIndex, secondPivotIndex] = pivotIndices;
	let deltaApplied = 0;
	if (trigger === "keyboard") {
		{
			const index = delta < 0 ? secondPivotIndex : firstPivotIndex;
			const paneConstraints = paneConstraintsArray[index];
			assert(paneConstraints);
			if (paneConstraints.collapsible) {
				const prevSize = prevLayout[index];
				assert(prevSize != null);
				const paneConstraints = paneConstraintsArray[index];
				assert(paneConstraints);
				const { collapsedSize = 0, minSize = 0 } = paneConstraints;
				if (areNumbersAlmostEqual(prevSize, collapsedSize)) {
					const localDelta = minSize - prevSize;
					if (compareNumbersWithTolerance(localDelta, Math.abs(delta)) > 0) delta = delta < 0 ? 0 - localDelta : localDelta;
				}
			}
		}
		{
			const index = delta < 0 ? firstPivotIndex : secondPivotIndex;
			const paneConstraints = paneConstraintsArray[index];
			assert(paneConstraints);
			const { collapsible } = paneConstraints;
			if (collapsible) {
				const prevSize = prevLayout[index];
				assert(prevSize != null);
				const paneConstraints = paneConstraintsArray[index];
				assert(paneConstraints);
				const { collapsedSize = 0, minSize = 0 } = paneConstraints;
				if (areNumbersAlmostEqual(prevSize, minSize)) {
					const localDelta = prevSize - collapsedSize;
					if (compareNumbersWithTolerance(localDelta, Math.abs(delta)) > 0) delta = delta < 0 ? 0 - localDelta : localDelta;
				}
			}
		}
	}
	{
		const increment = delta < 0 ? 1 : -1;
		let index = delta < 0 ? secondPivotIndex : firstPivotIndex;
		let maxAvailableDelta = 0;
		while (true) {
			const prevSize = prevLayout[index];
			assert(prevSize != null);
			const delta = resizePane({
				paneConstraints: paneConstraintsArray,
				paneIndex: index,
				initialSize: 100
			}) - prevSize;
			maxAvailableDelta += delta;
			index += increment;
			if (index < 0 || index >= paneConstraintsArray.length) break;
		}
		const minAbsDelta = Math.min(Math.abs(delta), Math.abs(maxAvailableDelta));
		delta = delta < 0 ? 0 - minAbsDelta : minAbsDelta;
	}
	{
		let index = delta < 0 ? firstPivotIndex : secondPivotIndex;
		while (index >= 0 && index < paneConstraintsArray.length) {
			const deltaRemaining = Math.abs(delta) - Math.abs(deltaApplied);
			const prevSize = prevLayout[index];
			assert(prevSize != null);
			const unsafeSize = prevSize - deltaRemaining;
			const safeSize = resizePane({
				paneConstraints: paneConstraintsArray,
				paneIndex: index,
				initialSize: unsafeSize
			});
			if (!areNumbersAlmostEqual(prevSize, safeSize)) {
				deltaApplied += prevSize - safeSize;
				nextLayout[index] = safeSize;
				if (deltaApplied.toPrecision(3).localeCompare(Math.abs(delta).toPrecision(3), void 0, { numeric: true }) >= 0) break;
			}
			if (delta < 0) index--;
			else index++;
		}
	}
	if (areNumbersAlmostEqual(deltaApplied, 0)) return prevLayout;
	{
		const pivotIndex = delta < 0 ? secondPivotIndex : firstPivotIndex;
		const prevSize = prevLayout[pivotIndex];
		assert(prevSize != null);
		const unsafeSize = prevSize + deltaApplied;
		const safeSize = resizePane({
			paneConstraints: paneConstraintsArray,
			paneIndex: pivotIndex,
			initialSize: unsafeSize
		});
		nextLayout[pivotIndex] = safeSize;
		if (!areNumbersAlmostEqual(safeSize, unsafeSize)) {
			let deltaRemaining = unsafeSize - safeSize;
			let index = delta < 0 ? secondPivotIndex : firstPivotIndex;
			while (index >= 0 && index < paneConstraintsArray.length) {
				const prevSize = nextLayout[index];
				assert(prevSize != null);
				const unsafeSize = prevSize + deltaRemaining;
				const safeSize = resizePane({
					paneConstraints: paneConstraintsArray,
					paneIndex: index,
					initialSize: unsafeSize
				});
				if (!areNumbersAlmostEqual(prevSize, safeSize)) {
					deltaRemaining -= safeSize - prevSize;
					nextLayout[index] = safeSize;
				}
				if (areNumbersAlmostEqual(deltaRemaining, 0)) break;
				delta > 0 ? index-- : index++;
			}
		}
	}
	if (!areNumbersAlmostEqual(nextLayout.reduce((total, size) => size + total, 0), 100)) return prevLayout;
	return nextLayout;
}
// node_modules/paneforge/dist/internal/utils/style.js
var currentState = null;
var element = null;
/**
* Returns the cursor style for a given cursor state.
*/
function getCursorStyle(state) {
	switch (state) {
		case "horizontal": return "ew-resize";
		case "horizontal-max": return "w-resize";
		case "horizontal-min": return "e-resize";
		case "vertical": return "ns-resize";
		case "vertical-max": return "n-resize";
		case "vertical-min": return "s-resize";
	}
}
/**
* Resets the global cursor style to the default.
*/
function resetGlobalCursorStyle() {
	if (element === null) return;
	document.head.removeChild(element);
	currentState = null;
	element = null;
}
/**
* Sets the global cursor style to the given state.
*/
function setGlobalCursorStyle(state, doc) {
	if (currentState === state) return;
	currentState = state;
	const style = getCursorStyle(state);
	if (element === null) {
		element = doc.createElement("style");
		doc.head.appendChild(element);
	}
	element.innerHTML = `*{cursor: ${style}!important;}`;
}
/**
* Computes the flexbox style for a pane given its layout and drag state.
*/
function computePaneFlexBoxStyle({ defaultSize, dragState, layout, panesArray, paneIndex, precision = 3 }) {
	const size = layout[paneIndex];
	let flexGrow;
	if (size == null) flexGrow = defaultSize ?? "1";
	else if (panesArray.length === 1) flexGrow = "1";
	else flexGrow = size.toPrecision(precision);
	return {
		flexBasis: 0,
		flexGrow,
		flexShrink: 1,
		overflow: "hidden",
		pointerEvents: dragState !== null ? "none" : void 0
	};
}
// node_modules/paneforge/dist/internal/utils/storage.js
/**
* Initializes the storage object with the appropriate getItem
*  and setItem functions depending on the environment (browser or not).
*/
function initializeStorage(storageObject) {
	try {
		if (typeof localStorage === "undefined") throw new TypeError("localStorage is not supported in this environment");
		storageObject.getItem = (name) => localStorage.getItem(name);
		storageObject.setItem = (name, value) => localStorage.setItem(name, value);
	} catch (err) {
		console.error(err);
		storageObject.getItem = () => null;
		storageObject.setItem = () => {};
	}
}
/**
* Returns the key to use for storing the pane group state in local storage.
*/
function getPaneGroupKey(autoSaveId) {
	return `paneforge:${autoSaveId}`;
}
/**
* Returns a key to use for storing the pane state in local storage.
* The key is based on the pane order and constraints.
*/
function getPaneKey(panes) {
	return panes.map((pane) => {
		return pane.opts.order.current ? `${pane.opts.order.current}:${JSON.stringify(pane.constraints)}` : JSON.stringify(pane.constraints);
	}).sort().join(",");
}
/**
* Loads the serialized pane group state from local storage.
* If the state is not found, returns null.
*/
function loadSerializedPaneGroupState(autoSaveId, storage) {
	try {
		const paneGroupKey = getPaneGroupKey(autoSaveId);
		const serialized = storage.getItem(paneGroupKey);
		const parsed = JSON.parse(serialized || "");
		if (typeof parsed === "object" && parsed !== null) return parsed;
	} catch {}
	return null;
}
/**
* Loads the pane group state from local storage.
* If the state is not found, returns null.
*/
function loadPaneGroupState(autoSaveId, panesArray, storage) {
	return (loadSerializedPaneGroupState(autoSaveId, storage) || {})[getPaneKey(panesArray)] || null;
}
/**
* Saves the pane group state to local storage.
*/
function savePaneGroupState(autoSaveId, panesArray, paneSizesBeforeCollapse, sizes, storage) {
	const paneGroupKey = getPaneGroupKey(autoSaveId);
	const paneKey = getPaneKey(panesArray);
	const state = loadSerializedPaneGroupState(autoSaveId, storage) || {};
	state[paneKey] = {
		expandToSizes: Object.fromEntries(paneSizesBeforeCollapse.entries()),
		layout: sizes
	};
	try {
		storage.setItem(paneGroupKey, JSON.stringify(state));
	} catch (error) {
		console.error(error);
	}
}
var debounceMap = {};
/**
* Returns a debounced version of the given function.
*/
function debounce(callback, durationMs = 10) {
	let timeoutId = null;
	const callable = (...args) => {
		if (timeoutId !== null) clearTimeout(timeoutId);
		timeoutId = setTimeout(() => {
			callback(...args);
		}, durationMs);
	};
	return callable;
}
/**
* Updates the values in local storage based on the current state of
* the pane group.
* This function is debounced to limit the frequency of local storage writes.
*/
function updateStorageValues({ autoSaveId, layout, storage, panesArray, paneSizeBeforeCollapse }) {
	if (layout.length === 0 || layout.length !== panesArray.length) return;
	let debouncedSave = debounceMap[autoSaveId];
	if (debouncedSave == null) {
		debouncedSave = debounce(savePaneGroupState, 100);
		debounceMap[autoSaveId] = debouncedSave;
	}
	const clonedPanesArray = [...panesArray];
	const clonedPaneSizesBeforeCollapse = new Map(paneSizeBeforeCollapse);
	debouncedSave(autoSaveId, clonedPanesArray, clonedPaneSizesBeforeCollapse, layout, storage);
}
// node_modules/paneforge/dist/paneforge.svelte.js
var defaultStorage = {
	getItem: (name) => {
		initializeStorage(defaultStorage);
		return defaultStorage.getItem(name);
	},
	setItem: (name, value) => {
		initializeStorage(defaultStorage);
		defaultStorage.setItem(name, value);
	}
};
var PaneGroupContext = new Context("PaneGroup");
var PaneGroupState = class PaneGroupState {
	static create(opts) {
		return PaneGroupContext.set(new PaneGroupState(opts));
	}
	opts;
	attachment;
	domContext;
	#dragState = state(null);
	get dragState() {
		return get(this.#dragState);
	}
	set dragState(value) {
		set(this.#dragState, value);
	}
	#layout = state([]);
	get layout() {
		return get(this.#layout);
	}
	set layout(value) {
		set(this.#layout, value);
	}
	#panesArray = state([]);
	get panesArray() {
		return get(this.#panesArray);
	}
	set panesArray(value) {
		set(this.#panesArray, value);
	}
	#panesArrayChanged = state(false);
	get panesArrayChanged() {
		return get(this.#panesArrayChanged);
	}
	set panesArrayChanged(value) {
		set(this.#panesArrayChanged, value, true);
	}
	#paneIdToLastNotifiedSizeMap = state(proxy({}));
	get paneIdToLastNotifiedSizeMap() {
		return get(this.#paneIdToLastNotifiedSizeMap);
	}
	set paneIdToLastNotifiedSizeMap(value) {
		set(this.#paneIdToLastNotifiedSizeMap, value, true);
	}
	paneSizeBeforeCollapseMap = /* @__PURE__ */ new Map();
	prevDelta = 0;
	constructor(opts) {
		this.opts = opts;
		this.attachment = attachRef(this.opts.ref);
		this.domContext = new DOMContext(this.opts.ref);
		watch([
			() => this.opts.id.current,
			() => this.layout,
			() => this.panesArray
		], () => {
			return updateResizeHandleAriaValues({
				groupId: this.opts.id.current,
				layout: this.layout,
				panesArray: this.panesArray,
				domContext: this.domContext
			});
		});
		user_effect(() => {
			return untrack(() => {
				return this.#setResizeHandlerEventListeners();
			});
		});
		watch([
			() => this.opts.autoSaveId.current,
			() => this.layout,
			() => this.opts.storage.current
		], () => {
			if (!this.opts.autoSaveId.current) return;
			updateStorageValues({
				autoSaveId: this.opts.autoSaveId.current,
				layout: this.layout,
				storage: this.opts.storage.current,
				panesArray: this.panesArray,
				paneSizeBeforeCollapse: this.paneSizeBeforeCollapseMap
			});
		});
		watch(() => this.panesArrayChanged, () => {
			if (!this.panesArrayChanged) return;
			this.panesArrayChanged = false;
			const prevLayout = this.layout;
			let unsafeLayout = null;
			if (this.opts.autoSaveId.current) {
				const state = loadPaneGroupState(this.opts.autoSaveId.current, this.panesArray, this.opts.storage.current);
				if (state) {
					this.paneSizeBeforeCollapseMap = new Map(Object.entries(state.expandToSizes));
					unsafeLayout = state.layout;
				}
			}
			if (unsafeLayout == null) unsafeLayout = getUnsafeDefaultLayout({ panesArray: this.panesArray });
			const nextLayout = validatePaneGroupLayout({
				layout: unsafeLayout,
				paneConstraints: this.panesArray.map((paneData) => paneData.constraints)
			});
			if (areArraysEqual(prevLayout, nextLayout)) return;
			this.layout = nextLayout;
			this.opts.onLayout.current?.(nextLayout);
			callPaneCallbacks(this.panesArray, nextLayout, this.paneIdToLastNotifiedSizeMap);
		});
	}
	setLayout = (newLayout) => {
		this.layout = newLayout;
	};
	registerResizeHandle = (dragHandleId) => {
		return (event) => {
			event.preventDefault();
			const direction = this.opts.direction.current;
			const dragState = this.dragState;
			const groupId = this.opts.id.current;
			const keyboardResizeBy = this.opts.keyboardResizeBy.current;
			const prevLayout = this.layout;
			const paneDataArray = this.panesArray;
			const { initialLayout } = dragState ?? {};
			const doc = this.domContext.getDocument();
			const pivotIndices = getPivotIndices({
				groupId,
				dragHandleId,
				domContext: this.domContext
			});
			let delta = getDeltaPercentage({
				event,
				dragHandleId,
				dir: direction,
				initialDragState: dragState,
				keyboardResizeBy,
				domContext: this.domContext
			});
			if (delta === 0) return;
			const isHorizontal = direction === "horizontal";
			if (doc.dir === "rtl" && isHorizontal) delta = -delta;
			const paneConstraints = paneDataArray.map((paneData) => paneData.constraints);
			const nextLayout = adjustLayoutByDelta({
				delta,
				layout: initialLayout ?? prevLayout,
				paneConstraints,
				pivotIndices,
				trigger: isKeyDown(event) ? "keyboard" : "mouse-or-touch"
			});
			const layoutChanged = !areArraysEqual(prevLayout, nextLayout);
			if (isMouseEvent(event) || isTouchEvent(event)) {
				if (this.prevDelta !== delta) {
					this.prevDelta = delta;
					if (!layoutChanged) {
						if (isHorizontal) setGlobalCursorStyle(delta < 0 ? "horizontal-min" : "horizontal-max", doc);
						else setGlobalCursorStyle(delta < 0 ? "vertical-min" : "vertical-max", doc);
					} else setGlobalCursorStyle(isHorizontal ? "horizontal" : "vertical", doc);
				}
			}
			if (layoutChanged) {
				this.setLayout(nextLayout);
				this.opts.onLayout.current?.(nextLayout);
				callPaneCallbacks(paneDataArray, nextLayout, this.paneIdToLastNotifiedSizeMap);
			}
		};
	};
	resizePane = (paneState, unsafePaneSize) => {
		const prevLayout = this.layout;
		const panesArray = this.panesArray;
		const paneConstraintsArr = panesArray.map((paneData) => paneData.constraints);
		const { paneSize, pivotIndices } = paneDataHelper(panesArray, paneState, prevLayout);
		assert(paneSize != null);
		const nextLayout = adjustLayoutByDelta({
			delta: findPaneDataIndex(panesArray, paneState) === panesArray.length - 1 ? paneSize - unsafePaneSize : unsafePaneSize - paneSize,
			layout: prevLayout,
			paneConstraints: paneConstraintsArr,
			pivotIndices,
			trigger: "imperative-api"
		});
		if (areArraysEqual(prevLayout, nextLayout)) return;
		this.setLayout(nextLayout);
		this.opts.onLayout.current?.(nextLayout);
		callPaneCallbacks(panesArray, nextLayout, this.paneIdToLastNotifiedSizeMap);
	};
	startDragging = (dragHandleId, e) => {
		const direction = this.opts.direction.current;
		const layout = this.layout;
		const handleElement = getResizeHandleElement(dragHandleId, this.domContext);
		assert(handleElement);
		const initialCursorPosition = getResizeEventCursorPosition(direction, e);
		this.dragState = {
			dragHandleId,
			dragHandleRect: handleElement.getBoundingClientRect(),
			initialCursorPosition,
			initialLayout: layout
		};
	};
	stopDragging = () => {
		resetGlobalCursorStyle();
		this.dragState = null;
	};
	isPaneCollapsed = (pane) => {
		const paneDataArray = this.panesArray;
		const layout = this.layout;
		const { collapsedSize = 0, collapsible, paneSize } = paneDataHelper(paneDataArray, pane, layout);
		if (typeof paneSize !== "number" || typeof collapsedSize !== "number") return false;
		return collapsible === true && areNumbersAlmostEqual(paneSize, collapsedSize);
	};
	expandPane = (pane) => {
		const prevLayout = this.layout;
		const paneDataArray = this.panesArray;
		if (!pane.constraints.collapsible) return;
		const paneConstraintsArray = paneDataArray.map((paneData) => paneData.constraints);
		const { collapsedSize = 0, paneSize, minSize = 0, pivotIndices } = paneDataHelper(paneDataArray, pane, prevLayout);
		if (paneSize !== collapsedSize) return;
		const prevPaneSize = this.paneSizeBeforeCollapseMap.get(pane.opts.id.current);
		const baseSize = prevPaneSize != null && prevPaneSize >= minSize ? prevPaneSize : minSize;
		const nextLayout = adjustLayoutByDelta({
			delta: findPaneDataIndex(paneDataArray, pane) === paneDataArray.length - 1 ? paneSize - baseSize : baseSize - paneSize,
			layout: prevLayout,
			paneConstraints: paneConstraintsArray,
			pivotIndices,
			trigger: "imperative-api"
		});
		if (areArraysEqual(prevLayout, nextLayout)) return;
		this.setLayout(nextLayout);
		this.opts.onLayout.current?.(nextLayout);
		callPaneCallbacks(paneDataArray, nextLayout, this.paneIdToLastNotifiedSizeMap);
	};
	collapsePane = (pane) => {
		const prevLayout = this.layout;
		const paneDataArray = this.panesArray;
		if (!pane.constraints.collapsible) return;
		const paneConstraintsArray = paneDataArray.map((paneData) => paneData.constraints);
		const { collapsedSize = 0, paneSize, pivotIndices } = paneDataHelper(paneDataArray, pane, prevLayout);
		assert(paneSize != null);
		if (paneSize === collapsedSize) return;
		this.paneSizeBeforeCollapseMap.set(pane.opts.id.current, paneSize);
		const nextLayout = adjustLayoutByDelta({
			delta: findPaneDataIndex(paneDataArray, pane) === paneDataArray.length - 1 ? paneSize - collapsedSize : collapsedSize - paneSize,
			layout: prevLayout,
			paneConstraints: paneConstraintsArray,
			pivotIndices,
			trigger: "imperative-api"
		});
		if (areArraysEqual(prevLayout, nextLayout)) return;
		this.layout = nextLayout;
		this.opts.onLayout.current?.(nextLayout);
		callPaneCallbacks(paneDataArray, nextLayout, this.paneIdToLastNotifiedSizeMap);
	};
	getPaneSize = (pane) => {
		return paneDataHelper(this.panesArray, pane, this.layout).paneSize;
	};
	getPaneStyle = (pane, defaultSize) => {
		const paneDataArray = this.panesArray;
		const layout = this.layout;
		const dragState = this.dragState;
		return computePaneFlexBoxStyle({
			defaultSize,
			dragState,
			layout,
			panesArray: paneDataArray,
			paneIndex: findPaneDataIndex(paneDataArray, pane)
		});
	};
	isPaneExpanded = (pane) => {
		const { collapsedSize = 0, collapsible, paneSize } = paneDataHelper(this.panesArray, pane, this.layout);
		return !collapsible || paneSize > collapsedSize;
	};
	registerPane = (pane) => {
		const newPaneDataArray = [...this.panesArray, pane];
		newPaneDataArray.sort((paneA, paneB) => {
			const orderA = paneA.opts.order.current;
			const orderB = paneB.opts.order.current;
			if (orderA == null && orderB == null) return 0;
			else if (orderA == null) return -1;
			else if (orderB == null) return 1;
			else return orderA - orderB;
		});
		this.panesArray = newPaneDataArray;
		this.panesArrayChanged = true;
		return () => {
			const paneDataArray = [...this.panesArray];
			const index = findPaneDataIndex(this.panesArray, pane);
			if (index < 0) return;
			paneDataArray.splice(index, 1);
			this.panesArray = paneDataArray;
			delete this.paneIdToLastNotifiedSizeMap[pane.opts.id.current];
			this.panesArrayChanged = true;
		};
	};
	#setResizeHandlerEventListeners = () => {
		const groupId = this.opts.id.current;
		const handles = getResizeHandleElementsForGroup(groupId, this.domContext);
		const paneDataArray = this.panesArray;
		const unsubHandlers = handles.map((handle) => {
			const handleId = handle.getAttribute("data-pane-resizer-id");
			if (!handleId) return noop;
			const [idBefore, idAfter] = getResizeHandlePaneIds({
				groupId,
				handleId,
				panesArray: paneDataArray,
				domContext: this.domContext
			});
			if (idBefore == null || idAfter == null) return noop;
			const onKeydown = (e) => {
				if (e.defaultPrevented || e.key !== "Enter") return;
				e.preventDefault();
				const paneDataArray = this.panesArray;
				const index = paneDataArray.findIndex((paneData) => paneData.opts.id.current === idBefore);
				if (index < 0) return;
				const paneData = paneDataArray[index];
				assert(paneData);
				const layout = this.layout;
				const size = layout[index];
				const { collapsedSize = 0, collapsible, minSize = 0 } = paneData.constraints;
				if (!(size != null && collapsible)) return;
				const nextLayout = adjustLayoutByDelta({
					delta: areNumbersAlmostEqual(size, collapsedSize) ? minSize - size : collapsedSize - size,
					layout,
					paneConstraints: paneDataArray.map((paneData) => paneData.constraints),
					pivotIndices: getPivotIndices({
						groupId,
						dragHandleId: handleId,
						domContext: this.domContext
					}),
					trigger: "keyboard"
				});
				if (layout !== nextLayout) this.layout = nextLayout;
			};
			const unsubListener = addEventListener(handle, "keydown", onKeydown);
			return () => {
				unsubListener();
			};
		});
		return () => {
			for (const unsub of unsubHandlers) unsub();
		};
	};
	#props = user_derived(() => ({
		id: this.opts.id.current,
		"data-pane-group": "",
		"data-direction": this.opts.direction.current,
		"data-pane-group-id": this.opts.id.current,
		style: {
			display: "flex",
			flexDirection: this.opts.direction.current === "horizontal" ? "row" : "column",
			height: "100%",
			overflow: "hidden",
			width: "100%"
		},
		...this.attachment
	}));
	get props() {
		return get(this.#props);
	}
	set props(value) {
		set(this.#props, value);
	}
};
var resizeKeys = [
	"ArrowDown",
	"ArrowLeft",
	"ArrowRight",
	"ArrowUp",
	"End",
	"Home"
];
var PaneResizerState = class PaneResizerState {
	static create(opts) {
		return new PaneResizerState(opts, PaneGroupContext.get());
	}
	opts;
	#group;
	attachment;
	domContext;
	#isDragging = user_derived(() => this.#group.dragState?.dragHandleId === this.opts.id.current);
	#isFocused = state(false);
	resizeHandler = null;
	constructor(opts, group) {
		this.opts = opts;
		this.#group = group;
		this.attachment = attachRef(this.opts.ref);
		this.domContext = new DOMContext(this.opts.ref);
		user_effect(() => {
			if (this.opts.disabled.current) this.resizeHandler = null;
			else this.resizeHandler = this.#group.registerResizeHandle(this.opts.id.current);
		});
		user_effect(() => {
			const node = this.opts.ref.current;
			if (!node) return;
			const disabled = this.opts.disabled.current;
			const resizeHandler = this.resizeHandler;
			const isDragging = get(this.#isDragging);
			if (disabled || resizeHandler === null || !isDragging) return;
			const onMove = (e) => {
				resizeHandler(e);
			};
			const onMouseLeave = (e) => {
				resizeHandler(e);
			};
			const stopDraggingAndBlur = () => {
				node.blur();
				this.#group.stopDragging();
				this.opts.onDraggingChange.current(false);
			};
			const domBody = this.domContext.getDocument().body;
			const domWindow = this.domContext.getWindow();
			return executeCallbacks(on(domBody, "contextmenu", stopDraggingAndBlur), on(domBody, "mousemove", onMove), on(domBody, "touchmove", onMove, { passive: false }), on(domBody, "mouseleave", onMouseLeave), on(domWindow, "mouseup", stopDraggingAndBlur), on(domWindow, "touchend", stopDraggingAndBlur));
		});
	}
	#startDragging = (e) => {
		e.preventDefault();
		if (this.opts.disabled.current) return;
		this.#group.startDragging(this.opts.id.current, e);
		this.opts.onDraggingChange.current(true);
	};
	#stopDraggingAndBlur = () => {
		const node = this.opts.ref.current;
		if (!node) return;
		node.blur();
		this.#group.stopDragging();
		this.opts.onDraggingChange.current(false);
	};
	#onkeydown = (e) => {
		if (this.opts.disabled.current || !this.resizeHandler || e.defaultPrevented) return;
		if (resizeKeys.includes(e.key)) {
			e.preventDefault();
			this.resizeHandler(e);
			return;
		}
		if (e.key !== "F6") return;
		e.preventDefault();
		const handles = getResizeHandleElementsForGroup(this.#group.opts.id.current, this.domContext);
		const index = getResizeHandleElementIndex({
			groupId: this.#group.opts.id.current,
			id: this.opts.id.current,
			domContext: this.domContext
		});
		if (index === null) return;
		let nextIndex = 0;
		if (e.shiftKey) {
			if (index > 0) nextIndex = index - 1;
			else nextIndex = handles.length - 1;
		} else if (index + 1 < handles.length) nextIndex = index + 1;
		else nextIndex = 0;
		handles[nextIndex].focus();
	};
	#onblur = () => {
		set(this.#isFocused, false);
	};
	#onfocus = () => {
		set(this.#isFocused, true);
	};
	#onmousedown = (e) => {
		this.#startDragging(e);
	};
	#onmouseup = () => {
		this.#stopDraggingAndBlur();
	};
	#ontouchcancel = () => {
		this.#stopDraggingAndBlur();
	};
	#ontouchend = () => {
		this.#stopDraggingAndBlur();
	};
	#ontouchstart = (e) => {
		this.#startDragging(e);
	};
	#props = user_derived(() => ({
		id: this.opts.id.current,
		role: "separator",
		"data-direction": this.#group.opts.direction.current,
		"data-pane-group-id": this.#group.opts.id.current,
		"data-active": get(this.#isDragging) ? "pointer" : get(this.#isFocused) ? "keyboard" : void 0,
		"data-enabled": !this.opts.disabled.current,
		"data-pane-resizer-id": this.opts.id.current,
		"data-pane-resizer": "",
		tabIndex: this.opts.tabIndex.current,
		style: {
			cursor: getCursorStyle(this.#group.opts.direction.current),
			touchAction: "none",
			userSelect: "none",
			"-webkit-user-select": "none",
			"-webkit-touch-callout": "none"
		},
		onkeydown: this.#onkeydown,
		onblur: this.#onblur,
		onfocus: this.#onfocus,
		onmousedown: this.#onmousedown,
		onmouseup: this.#onmouseup,
		ontouchcancel: this.#ontouchcancel,
		ontouchend: this.#ontouchend,
		ontouchstart: this.#ontouchstart,
		...this.attachment
	}));
	get props() {
		return get(this.#props);
	}
	set props(value) {
		set(this.#props, value);
	}
};
var PaneState = class PaneState {
	static create(opts) {
		return new PaneState(opts, PaneGroupContext.get());
	}
	opts;
	group;
	attachment;
	domContext;
	#paneTransitionState = state("");
	#callbacks = user_derived(() => ({
		onCollapse: this.opts.onCollapse.current,
		onExpand: this.opts.onExpand.current,
		onResize: this.opts.onResize.current
	}));
	get callbacks() {
		return get(this.#callbacks);
	}
	set callbacks(value) {
		set(this.#callbacks, value);
	}
	#constraints = user_derived(() => ({
		collapsedSize: this.opts.collapsedSize.current,
		collapsible: this.opts.collapsible.current,
		defaultSize: this.opts.defaultSize.current,
		maxSize: this.opts.maxSize.current,
		minSize: this.opts.minSize.current
	}));
	get constraints() {
		return get(this.#constraints);
	}
	set constraints(value) {
		set(this.#constraints, value);
	}
	#handleTransition = (state) => {
		set(this.#paneTransitionState, state, true);
		afterTick(() => {
			if (this.opts.ref.current) {
				const element = this.opts.ref.current;
				if (!(getComputedStyle(element).transitionDuration !== "0s")) {
					set(this.#paneTransitionState, "");
					return;
				}
				const handleTransitionEnd = (event) => {
					if (event.propertyName === "flex-grow") {
						set(this.#paneTransitionState, "");
						element.removeEventListener("transitionend", handleTransitionEnd);
					}
				};
				element.addEventListener("transitionend", handleTransitionEnd);
			} else set(this.#paneTransitionState, "");
		});
	};
	pane = {
		collapse: () => {
			this.#handleTransition("collapsing");
			this.group.collapsePane(this);
		},
		expand: () => {
			this.#handleTransition("expanding");
			this.group.expandPane(this);
		},
		getSize: () => this.group.getPaneSize(this),
		isCollapsed: () => this.group.isPaneCollapsed(this),
		isExpanded: () => this.group.isPaneExpanded(this),
		resize: (size) => this.group.resizePane(this, size),
		getId: () => this.opts.id.current
	};
	constructor(opts, group) {
		this.opts = opts;
		this.group = group;
		this.attachment = attachRef(this.opts.ref);
		this.domContext = new DOMContext(this.opts.ref);
		onMount(() => {
			return this.group.registerPane(this);
		});
		watch(() => snapshot(this.constraints), () => {
			this.group.panesArrayChanged = true;
		});
	}
	#isCollapsed = user_derived(() => this.group.isPaneCollapsed(this));
	#paneState = user_derived(() => get(this.#paneTransitionState) !== "" ? get(this.#paneTransitionState) : get(this.#isCollapsed) ? "collapsed" : "expanded");
	#props = user_derived(() => ({
		id: this.opts.id.current,
		style: this.group.getPaneStyle(this, this.opts.defaultSize.current),
		"data-pane": "",
		"data-pane-id": this.opts.id.current,
		"data-pane-group-id": this.group.opts.id.current,
		"data-collapsed": get(this.#isCollapsed) ? "" : void 0,
		"data-expanded": get(this.#isCollapsed) ? void 0 : "",
		"data-pane-state": get(this.#paneState),
		...this.attachment
	}));
	get props() {
		return get(this.#props);
	}
	set props(value) {
		set(this.#props, value);
	}
};
// node_modules/paneforge/dist/components/pane-group.svelte
var rest_excludes$2 = /* @__PURE__ */ new Set([
	"$$slots",
	"$$events",
	"$$legacy",
	"autoSaveId",
	"direction",
	"id",
	"keyboardResizeBy",
	"onLayoutChange",
	"storage",
	"ref",
	"child",
	"children"
]);
var root$4 = from_html(`<div><!></div>`);
function Pane_group($$anchor, $$props) {
	const uid = props_id();
	push($$props, true);
	let autoSaveId = prop($$props, "autoSaveId", 3, null), id = prop($$props, "id", 3, uid), keyboardResizeBy = prop($$props, "keyboardResizeBy", 3, null), onLayoutChange = prop($$props, "onLayoutChange", 3, noop), storage = prop($$props, "storage", 3, defaultStorage), ref = prop($$props, "ref", 15, null), restProps = rest_props($$props, rest_excludes$2);
	const paneGroupState = PaneGroupState.create({
		id: box.with(() => id() ?? uid),
		ref: box.with(() => ref(), (v) => ref(v)),
		autoSaveId: box.with(() => autoSaveId()),
		direction: box.with(() => $$props.direction),
		keyboardResizeBy: box.with(() => keyboardResizeBy()),
		onLayout: box.with(() => onLayoutChange()),
		storage: box.with(() => storage())
	});
	const getLayout = () => paneGroupState.layout;
	const setLayout = paneGroupState.setLayout;
	const getId = () => paneGroupState.opts.id.current;
	const mergedProps = user_derived(() => mergeProps(restProps, paneGroupState.props));
	var $$exports = {
		getLayout,
		setLayout,
		getId
	};
	var fragment = comment();
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		var fragment_1 = comment();
		var node_1 = first_child(fragment_1);
		snippet(node_1, () => $$props.child, () => ({ props: get(mergedProps) }));
		append($$anchor, fragment_1);
	};
	var alternate = ($$anchor) => {
		var div = root$4();
		attribute_effect(div, () => ({ ...get(mergedProps) }));
		var node_2 = child(div);
		snippet(node_2, () => $$props.children ?? noop$1);
		reset(div);
		append($$anchor, div);
	};
	if_block(node, ($$render) => {
		if ($$props.child) $$render(consequent);
		else $$render(alternate, -1);
	});
	append($$anchor, fragment);
	return pop($$exports);
}
// node_modules/paneforge/dist/components/pane.svelte
var rest_excludes$1 = /* @__PURE__ */ new Set([
	"$$slots",
	"$$events",
	"$$legacy",
	"id",
	"ref",
	"collapsedSize",
	"collapsible",
	"defaultSize",
	"maxSize",
	"minSize",
	"onCollapse",
	"onExpand",
	"onResize",
	"order",
	"child",
	"children"
]);
var root$3 = from_html(`<div><!></div>`);
function Pane($$anchor, $$props) {
	const uid = props_id();
	push($$props, true);
	let id = prop($$props, "id", 3, uid), ref = prop($$props, "ref", 15, null), onCollapse = prop($$props, "onCollapse", 3, noop), onExpand = prop($$props, "onExpand", 3, noop), onResize = prop($$props, "onResize", 3, noop), restProps = rest_props($$props, rest_excludes$1);
	const paneState = PaneState.create({
		id: box.with(() => id()),
		ref: box.with(() => ref(), (v) => ref(v)),
		collapsedSize: box.with(() => $$props.collapsedSize),
		collapsible: box.with(() => $$props.collapsible),
		defaultSize: box.with(() => $$props.defaultSize),
		maxSize: box.with(() => $$props.maxSize),
		minSize: box.with(() => $$props.minSize),
		onCollapse: box.with(() => onCollapse()),
		onExpand: box.with(() => onExpand()),
		onResize: box.with(() => onResize()),
		order: box.with(() => $$props.order)
	});
	const collapse = paneState.pane.collapse;
	const expand = paneState.pane.expand;
	const getSize = paneState.pane.getSize;
	const isCollapsed = paneState.pane.isCollapsed;
	const isExpanded = paneState.pane.isExpanded;
	const resize = paneState.pane.resize;
	const getId = paneState.pane.getId;
	const mergedProps = user_derived(() => mergeProps(restProps, paneState.props));
	var $$exports = {
		collapse,
		expand,
		getSize,
		isCollapsed,
		isExpanded,
		resize,
		getId
	};
	var fragment = comment();
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		var fragment_1 = comment();
		var node_1 = first_child(fragment_1);
		snippet(node_1, () => $$props.child, () => ({ props: get(mergedProps) }));
		append($$anchor, fragment_1);
	};
	var alternate = ($$anchor) => {
		var div = root$3();
		attribute_effect(div, () => ({ ...get(mergedProps) }));
		var node_2 = child(div);
		snippet(node_2, () => $$props.children ?? noop$1);
		reset(div);
		append($$anchor, div);
	};
	if_block(node, ($$render) => {
		if ($$props.child) $$render(consequent);
		else $$render(alternate, -1);
	});
	append($$anchor, fragment);
	return pop($$exports);
}
// node_modules/paneforge/dist/components/pane-resizer.svelte
var rest_excludes = /* @__PURE__ */ new Set([
	"$$slots",
	"$$events",
	"$$legacy",
	"id",
	"ref",
	"disabled",
	"onDraggingChange",
	"tabindex",
	"child",
	"children"
]);
var root$2 = from_html(`<div><!></div>`);
function Pane_resizer($$anchor, $$props) {
	const uid = props_id();
	push($$props, true);
	let id = prop($$props, "id", 3, uid), ref = prop($$props, "ref", 15, null), disabled = prop($$props, "disabled", 3, false), onDraggingChange = prop($$props, "onDraggingChange", 3, noop), tabindex = prop($$props, "tabindex", 3, 0), restProps = rest_props($$props, rest_excludes);
	const resizerState = PaneResizerState.create({
		id: box.with(() => id()),
		ref: box.with(() => ref(), (v) => ref(v)),
		disabled: box.with(() => disabled()),
		onDraggingChange: box.with(() => onDraggingChange()),
		tabIndex: box.with(() => tabindex())
	});
	const mergedProps = user_derived(() => mergeProps(restProps, resizerState.props));
	var fragment = comment();
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		var fragment_1 = comment();
		var node_1 = first_child(fragment_1);
		snippet(node_1, () => $$props.child, () => ({ props: get(mergedProps) }));
		append($$anchor, fragment_1);
	};
	var alternate = ($$anchor) => {
		var div = root$2();
		attribute_effect(div, () => ({ ...get(mergedProps) }));
		var node_2 = child(div);
		snippet(node_2, () => $$props.children ?? noop$1);
		reset(div);
		append($$anchor, div);
	};
	if_block(node, ($$render) => {
		if ($$props.child) $$render(consequent);
		else $$render(alternate, -1);
	});
	append($$anchor, fragment);
	pop();
}
// src/ui/layout/Resizer.svelte
var root$1 = from_html(`<span class="svelte-um0kyj"></span>`);
var root_1$1 = from_html(`<div><!></div>`);
function Resizer($$anchor, $$props) {
	push($$props, true);
	var div = root_1$1();
	Pane_resizer(child(div), {
		get "aria-label"() {
			return $$props.label;
		},
		onDraggingChange: () => $$props.onchoose?.(),
		onkeydown: (event) => event.key !== "Tab" && $$props.onchoose?.(),
		children: ($$anchor, $$slotProps) => {
			var span = root$1();
			append($$anchor, span);
		},
		$$slots: { default: true }
	});
	reset(div);
	template_effect(() => set_class(div, 1, clsx$1($$props.direction), "svelte-um0kyj"));
	append($$anchor, div);
	pop();
}
// src/ui/layout/Panes.svelte
var root = from_html(`<div class="map svelte-1ry2l88"><!></div>`);
var root_1 = from_html(`<div class="lanes svelte-1ry2l88"><div class="content svelte-1ry2l88"><div class="player svelte-1ry2l88"><!></div> <!></div></div>`);
var root_2 = from_html(`<!> <!> <!>`, 1);
var root_3 = from_html(`<div class="panel svelte-1ry2l88" tabindex="0"><!></div>`);
function Panes($$anchor, $$props) {
	push($$props, true);
	/** Per cent of the height for the lanes: at the least, before anything is in them, and at the most. */
	const [SMALLEST, USUAL, LARGEST] = [
		12,
		28,
		40
	];
	/** Which document is shown, by its number. */
	const m = user_derived(() => words().layout);
	const storage = {
		getItem: remembered,
		setItem: remember
	};
	/** Per cent that the lanes of the open document have needed so far. */
	let needed = {
		document: NaN,
		height: 0
	};
	/** Until a person sets the height of the lanes, it follows what is in them. */
	let isChosen = remembered("rows.chosen") !== null;
	let rows = state(null);
	let lanesPane = state(void 0);
	function choose() {
		isChosen = true;
		remember("rows.chosen", "true");
	}
	function fit(content) {
		const height = get(rows)?.clientHeight ?? 0;
		if (isChosen || height === 0 || content.clientHeight === 0) return;
		const wanted = Math.min(LARGEST, Math.max(SMALLEST, content.clientHeight / height * 100));
		if (needed.document === $$props.document && wanted <= needed.height) return;
		needed = {
			document: $$props.document,
			height: wanted
		};
		get(lanesPane)?.resize(wanted);
	}
	function followContent(content) {
		const observer = new ResizeObserver(() => fit(content));
		observer.observe(content);
		if (get(rows) !== null) observer.observe(get(rows));
		return () => observer.disconnect();
	}
	Pane_group($$anchor, {
		direction: "horizontal",
		autoSaveId: "columns",
		get storage() {
			return storage;
		},
		children: ($$anchor, $$slotProps) => {
			var fragment_1 = root_2();
			var node = first_child(fragment_1);
			Pane(node, {
				defaultSize: 70,
				minSize: 40,
				children: ($$anchor, $$slotProps) => {
					Pane_group($$anchor, {
						direction: "vertical",
						autoSaveId: "rows",
						get storage() {
							return storage;
						},
						get ref() {
							return get(rows);
						},
						set ref($$value) {
							set(rows, $$value, true);
						},
						children: ($$anchor, $$slotProps) => {
							var fragment_3 = root_2();
							var node_1 = first_child(fragment_3);
							{
								let $0 = user_derived(() => 100 - USUAL);
								Pane(node_1, {
									get defaultSize() {
										return get($0);
									},
									minSize: 25,
									children: ($$anchor, $$slotProps) => {
										var div = root();
										var node_2 = child(div);
										snippet(node_2, () => $$props.map);
										reset(div);
										append($$anchor, div);
									},
									$$slots: { default: true }
								});
							}
							var node_3 = sibling(node_1, 2);
							Resizer(node_3, {
								get label() {
									return get(m).resizeLanes;
								},
								direction: "vertical",
								onchoose: choose
							});
							var node_4 = sibling(node_3, 2);
							bind_this(Pane(node_4, {
								get defaultSize() {
									return USUAL;
								},
								minSize: 12,
								collapsible: true,
								collapsedSize: 0,
								children: ($$anchor, $$slotProps) => {
									var div_1 = root_1();
									var div_2 = child(div_1);
									var div_3 = child(div_2);
									var node_5 = child(div_3);
									snippet(node_5, () => $$props.player);
									reset(div_3);
									var node_6 = sibling(div_3, 2);
									snippet(node_6, () => $$props.lanes);
									reset(div_2);
									attach(div_2, () => followContent);
									reset(div_1);
									append($$anchor, div_1);
								},
								$$slots: { default: true }
							}), ($$value) => set(lanesPane, $$value, true), () => get(lanesPane));
							append($$anchor, fragment_3);
						},
						$$slots: { default: true }
					});
				},
				$$slots: { default: true }
			});
			var node_7 = sibling(node, 2);
			Resizer(node_7, {
				get label() {
					return get(m).resizePanel;
				},
				direction: "horizontal"
			});
			Pane(sibling(node_7, 2), {
				defaultSize: 30,
				minSize: 20,
				collapsible: true,
				collapsedSize: 0,
				children: ($$anchor, $$slotProps) => {
					var div_4 = root_3();
					var node_9 = child(div_4);
					snippet(node_9, () => $$props.panel);
					reset(div_4);
					append($$anchor, div_4);
				},
				$$slots: { default: true }
			});
			append($$anchor, fragment_1);
		},
		$$slots: { default: true }
	});
	pop();
}
export { Panes as default };
