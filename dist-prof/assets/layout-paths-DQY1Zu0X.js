import { t as compareText } from "./compare-mTRkXyoj.js";
import { n as familyOf, r as formatIp } from "./ip-BipVh9MG.js";
import { D as formatCidr, a as formatIcmp, c as hasPorts, p as formatPortRange, s as formatProtocol } from "./icmp-DyJJl9UN.js";
import { n as formatEndpoint, o as samePacket, t as legsOf } from "./legs-BAOHQjMk.js";
import { i as INTERNET } from "./index-C2EY9Jrc.js";
import { t as NO_VIEW } from "./view-Sc_4TEhl.js";
// src/layout/keys.ts
function keyOf(kind, id) {
	return `${kind}:${id}`;
}
/** The interface of a transit gateway attachment in one of its subnets. */
function attachmentKey(id, subnetId) {
	return keyOf("attachment", `${id}:${subnetId}`);
}
/** The way to another network on the border of one VPC: each VPC has its own to what they share. */
function borderKey(ref, vpc) {
	return `${outsideKey(ref)}@${vpc}`;
}
/** A component that stands outside the VPCs, or on the border as a target that is not modelled. */
function outsideKey(ref) {
	return keyOf("outside", `${ref.type}:${ref.id}`);
}
// src/layout/involved.ts
/** The interfaces, NAT gateways and subnets that a walk meets: what the layout must not fold away. */
function involvedBy(trace) {
	const keys = /* @__PURE__ */ new Set();
	for (const end of [trace.flow.from, trace.flow.to]) {
		if (end.kind !== "interface") continue;
		keys.add(keyOf("network-interface", end.networkInterface.id));
		keys.add(keyOf("subnet", end.networkInterface.subnet.id));
	}
	for (const connection of trace.connections) for (const hop of [...connection.request.hops, ...connection.response?.hops ?? []]) {
		if (hop.subnetId !== null) keys.add(keyOf("subnet", hop.subnetId));
		const { decision } = hop;
		if ("networkInterface" in decision && decision.networkInterface !== null) keys.add(keyOf("network-interface", decision.networkInterface.id));
		if (decision.kind === "nat") keys.add(keyOf("nat-gateway", decision.natGateway.id));
	}
	return keys;
}
// node_modules/d3-array/dist/d3-array.mjs
function ascending$1(a, b) {
	return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
	return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
	let compare1, compare2, delta;
	if (f.length !== 2) {
		compare1 = ascending$1;
		compare2 = (d, x) => ascending$1(f(d), x);
		delta = (d, x) => f(d) - x;
	} else {
		compare1 = f === ascending$1 || f === descending ? f : zero$1;
		compare2 = f;
		delta = f;
	}
	function left(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) < 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function right(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) <= 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function center(a, x, lo = 0, hi = a.length) {
		const i = left(a, x, lo, hi - 1);
		return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero$1() {
	return 0;
}
function number$1(x) {
	return x === null ? NaN : +x;
}
var ascendingBisect = bisector(ascending$1);
ascendingBisect.right;
ascendingBisect.left;
bisector(number$1).center;
var InternMap = class extends Map {
	constructor(entries, key = keyof) {
		super();
		Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: key }
		});
		if (entries != null) for (const [key, value] of entries) this.set(key, value);
	}
	get(key) {
		return super.get(intern_get(this, key));
	}
	has(key) {
		return super.has(intern_get(this, key));
	}
	set(key, value) {
		return super.set(intern_set(this, key), value);
	}
	delete(key) {
		return super.delete(intern_delete(this, key));
	}
};
function intern_get({ _intern, _key }, value) {
	const key = _key(value);
	return _intern.has(key) ? _intern.get(key) : value;
}
function intern_set({ _intern, _key }, value) {
	const key = _key(value);
	if (_intern.has(key)) return _intern.get(key);
	_intern.set(key, value);
	return value;
}
function intern_delete({ _intern, _key }, value) {
	const key = _key(value);
	if (_intern.has(key)) {
		value = _intern.get(key);
		_intern.delete(key);
	}
	return value;
}
function keyof(value) {
	return value !== null && typeof value === "object" ? value.valueOf() : value;
}
function identity$2(x) {
	return x;
}
function group(values, ...keys) {
	return nest(values, identity$2, identity$2, keys);
}
function nest(values, map, reduce, keys) {
	return (function regroup(values, i) {
		if (i >= keys.length) return reduce(values);
		const groups = new InternMap();
		const keyof = keys[i++];
		let index = -1;
		for (const value of values) {
			const key = keyof(value, ++index, values);
			const group = groups.get(key);
			if (group) group.push(value);
			else groups.set(key, [value]);
		}
		for (const [key, values] of groups) groups.set(key, regroup(values, i));
		return map(groups);
	})(values, 0);
}
function permute(source, keys) {
	return Array.from(keys, (key) => source[key]);
}
function sort(values, ...F) {
	if (typeof values[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
	values = Array.from(values);
	let [f] = F;
	if (f && f.length !== 2 || F.length > 1) {
		const index = Uint32Array.from(values, (d, i) => i);
		if (F.length > 1) {
			F = F.map((f) => values.map(f));
			index.sort((i, j) => {
				for (const f of F) {
					const c = ascendingDefined(f[i], f[j]);
					if (c) return c;
				}
			});
		} else {
			f = values.map(f);
			index.sort((i, j) => ascendingDefined(f[i], f[j]));
		}
		return permute(values, index);
	}
	return values.sort(compareDefined(f));
}
function compareDefined(compare = ascending$1) {
	if (compare === ascending$1) return ascendingDefined;
	if (typeof compare !== "function") throw new TypeError("compare is not a function");
	return (a, b) => {
		const x = compare(a, b);
		if (x || x === 0) return x;
		return (compare(b, b) === 0) - (compare(a, a) === 0);
	};
}
function ascendingDefined(a, b) {
	return (a == null || !(a >= a)) - (b == null || !(b >= b)) || (a < b ? -1 : a > b ? 1 : 0);
}
Array.prototype.slice;
function max$1(values, valueof) {
	let max;
	if (valueof === void 0) {
		for (const value of values) if (value != null && (max < value || max === void 0 && value >= value)) max = value;
	} else {
		let index = -1;
		for (let value of values) if ((value = valueof(value, ++index, values)) != null && (max < value || max === void 0 && value >= value)) max = value;
	}
	return max;
}
function min$1(values, valueof) {
	let min;
	if (valueof === void 0) {
		for (const value of values) if (value != null && (min > value || min === void 0 && value >= value)) min = value;
	} else {
		let index = -1;
		for (let value of values) if ((value = valueof(value, ++index, values)) != null && (min > value || min === void 0 && value >= value)) min = value;
	}
	return min;
}
function mean(values, valueof) {
	let count = 0;
	let sum = 0;
	if (valueof === void 0) {
		for (let value of values) if (value != null && (value = +value) >= value) ++count, sum += value;
	} else {
		let index = -1;
		for (let value of values) if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) ++count, sum += value;
	}
	if (count) return sum / count;
}
function range(start, stop, step) {
	start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;
	var i = -1, n = Math.max(0, Math.ceil((stop - start) / step)) | 0, range = new Array(n);
	while (++i < n) range[i] = start + i * step;
	return range;
}
function sum(values, valueof) {
	let sum = 0;
	if (valueof === void 0) {
		for (let value of values) if (value = +value) sum += value;
	} else {
		let index = -1;
		for (let value of values) if (value = +valueof(value, ++index, values)) sum += value;
	}
	return sum;
}
// node_modules/d3-dispatch/dist/d3-dispatch.mjs
var noop = { value: () => {} };
function dispatch() {
	for (var i = 0, n = arguments.length, _ = {}, t; i < n; ++i) {
		if (!(t = arguments[i] + "") || t in _ || /[\s.]/.test(t)) throw new Error("illegal type: " + t);
		_[t] = [];
	}
	return new Dispatch(_);
}
function Dispatch(_) {
	this._ = _;
}
function parseTypenames$1(typenames, types) {
	return typenames.trim().split(/^|\s+/).map(function(t) {
		var name = "", i = t.indexOf(".");
		if (i >= 0) name = t.slice(i + 1), t = t.slice(0, i);
		if (t && !types.hasOwnProperty(t)) throw new Error("unknown type: " + t);
		return {
			type: t,
			name
		};
	});
}
Dispatch.prototype = dispatch.prototype = {
	constructor: Dispatch,
	on: function(typename, callback) {
		var _ = this._, T = parseTypenames$1(typename + "", _), t, i = -1, n = T.length;
		if (arguments.length < 2) {
			while (++i < n) if ((t = (typename = T[i]).type) && (t = get$1(_[t], typename.name))) return t;
			return;
		}
		if (callback != null && typeof callback !== "function") throw new Error("invalid callback: " + callback);
		while (++i < n) if (t = (typename = T[i]).type) _[t] = set$1(_[t], typename.name, callback);
		else if (callback == null) for (t in _) _[t] = set$1(_[t], typename.name, null);
		return this;
	},
	copy: function() {
		var copy = {}, _ = this._;
		for (var t in _) copy[t] = _[t].slice();
		return new Dispatch(copy);
	},
	call: function(type, that) {
		if ((n = arguments.length - 2) > 0) for (var args = new Array(n), i = 0, n, t; i < n; ++i) args[i] = arguments[i + 2];
		if (!this._.hasOwnProperty(type)) throw new Error("unknown type: " + type);
		for (t = this._[type], i = 0, n = t.length; i < n; ++i) t[i].value.apply(that, args);
	},
	apply: function(type, that, args) {
		if (!this._.hasOwnProperty(type)) throw new Error("unknown type: " + type);
		for (var t = this._[type], i = 0, n = t.length; i < n; ++i) t[i].value.apply(that, args);
	}
};
function get$1(type, name) {
	for (var i = 0, n = type.length, c; i < n; ++i) if ((c = type[i]).name === name) return c.value;
}
function set$1(type, name, callback) {
	for (var i = 0, n = type.length; i < n; ++i) if (type[i].name === name) {
		type[i] = noop, type = type.slice(0, i).concat(type.slice(i + 1));
		break;
	}
	if (callback != null) type.push({
		name,
		value: callback
	});
	return type;
}
// node_modules/d3-selection/dist/d3-selection.mjs
var xhtml = "http://www.w3.org/1999/xhtml";
var namespaces = {
	svg: "http://www.w3.org/2000/svg",
	xhtml,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function namespace(name) {
	var prefix = name += "", i = prefix.indexOf(":");
	if (i >= 0 && (prefix = name.slice(0, i)) !== "xmlns") name = name.slice(i + 1);
	return namespaces.hasOwnProperty(prefix) ? {
		space: namespaces[prefix],
		local: name
	} : name;
}
function creatorInherit(name) {
	return function() {
		var document = this.ownerDocument, uri = this.namespaceURI;
		return uri === xhtml && document.documentElement.namespaceURI === xhtml ? document.createElement(name) : document.createElementNS(uri, name);
	};
}
function creatorFixed(fullname) {
	return function() {
		return this.ownerDocument.createElementNS(fullname.space, fullname.local);
	};
}
function creator(name) {
	var fullname = namespace(name);
	return (fullname.local ? creatorFixed : creatorInherit)(fullname);
}
function none() {}
function selector(selector) {
	return selector == null ? none : function() {
		return this.querySelector(selector);
	};
}
function selection_select(select) {
	if (typeof select !== "function") select = selector(select);
	for (var groups = this._groups, m = groups.length, subgroups = new Array(m), j = 0; j < m; ++j) for (var group = groups[j], n = group.length, subgroup = subgroups[j] = new Array(n), node, subnode, i = 0; i < n; ++i) if ((node = group[i]) && (subnode = select.call(node, node.__data__, i, group))) {
		if ("__data__" in node) subnode.__data__ = node.__data__;
		subgroup[i] = subnode;
	}
	return new Selection$1(subgroups, this._parents);
}
function array(x) {
	return x == null ? [] : Array.isArray(x) ? x : Array.from(x);
}
function empty() {
	return [];
}
function selectorAll(selector) {
	return selector == null ? empty : function() {
		return this.querySelectorAll(selector);
	};
}
function arrayAll(select) {
	return function() {
		return array(select.apply(this, arguments));
	};
}
function selection_selectAll(select) {
	if (typeof select === "function") select = arrayAll(select);
	else select = selectorAll(select);
	for (var groups = this._groups, m = groups.length, subgroups = [], parents = [], j = 0; j < m; ++j) for (var group = groups[j], n = group.length, node, i = 0; i < n; ++i) if (node = group[i]) {
		subgroups.push(select.call(node, node.__data__, i, group));
		parents.push(node);
	}
	return new Selection$1(subgroups, parents);
}
function matcher(selector) {
	return function() {
		return this.matches(selector);
	};
}
function childMatcher(selector) {
	return function(node) {
		return node.matches(selector);
	};
}
var find = Array.prototype.find;
function childFind(match) {
	return function() {
		return find.call(this.children, match);
	};
}
function childFirst() {
	return this.firstElementChild;
}
function selection_selectChild(match) {
	return this.select(match == null ? childFirst : childFind(typeof match === "function" ? match : childMatcher(match)));
}
var filter = Array.prototype.filter;
function children() {
	return Array.from(this.children);
}
function childrenFilter(match) {
	return function() {
		return filter.call(this.children, match);
	};
}
function selection_selectChildren(match) {
	return this.selectAll(match == null ? children : childrenFilter(typeof match === "function" ? match : childMatcher(match)));
}
function selection_filter(match) {
	if (typeof match !== "function") match = matcher(match);
	for (var groups = this._groups, m = groups.length, subgroups = new Array(m), j = 0; j < m; ++j) for (var group = groups[j], n = group.length, subgroup = subgroups[j] = [], node, i = 0; i < n; ++i) if ((node = group[i]) && match.call(node, node.__data__, i, group)) subgroup.push(node);
	return new Selection$1(subgroups, this._parents);
}
function sparse(update) {
	return new Array(update.length);
}
function selection_enter() {
	return new Selection$1(this._enter || this._groups.map(sparse), this._parents);
}
function EnterNode(parent, datum) {
	this.ownerDocument = parent.ownerDocument;
	this.namespaceURI = parent.namespaceURI;
	this._next = null;
	this._parent = parent;
	this.__data__ = datum;
}
EnterNode.prototype = {
	constructor: EnterNode,
	appendChild: function(child) {
		return this._parent.insertBefore(child, this._next);
	},
	insertBefore: function(child, next) {
		return this._parent.insertBefore(child, next);
	},
	querySelector: function(selector) {
		return this._parent.querySelector(selector);
	},
	querySelectorAll: function(selector) {
		return this._parent.querySelectorAll(selector);
	}
};
function constant$2(x) {
	return function() {
		return x;
	};
}
function bindIndex(parent, group, enter, update, exit, data) {
	var i = 0, node, groupLength = group.length, dataLength = data.length;
	for (; i < dataLength; ++i) if (node = group[i]) {
		node.__data__ = data[i];
		update[i] = node;
	} else enter[i] = new EnterNode(parent, data[i]);
	for (; i < groupLength; ++i) if (node = group[i]) exit[i] = node;
}
function bindKey(parent, group, enter, update, exit, data, key) {
	var i, node, nodeByKeyValue = /* @__PURE__ */ new Map(), groupLength = group.length, dataLength = data.length, keyValues = new Array(groupLength), keyValue;
	for (i = 0; i < groupLength; ++i) if (node = group[i]) {
		keyValues[i] = keyValue = key.call(node, node.__data__, i, group) + "";
		if (nodeByKeyValue.has(keyValue)) exit[i] = node;
		else nodeByKeyValue.set(keyValue, node);
	}
	for (i = 0; i < dataLength; ++i) {
		keyValue = key.call(parent, data[i], i, data) + "";
		if (node = nodeByKeyValue.get(keyValue)) {
			update[i] = node;
			node.__data__ = data[i];
			nodeByKeyValue.delete(keyValue);
		} else enter[i] = new EnterNode(parent, data[i]);
	}
	for (i = 0; i < groupLength; ++i) if ((node = group[i]) && nodeByKeyValue.get(keyValues[i]) === node) exit[i] = node;
}
function datum(node) {
	return node.__data__;
}
function selection_data(value, key) {
	if (!arguments.length) return Array.from(this, datum);
	var bind = key ? bindKey : bindIndex, parents = this._parents, groups = this._groups;
	if (typeof value !== "function") value = constant$2(value);
	for (var m = groups.length, update = new Array(m), enter = new Array(m), exit = new Array(m), j = 0; j < m; ++j) {
		var parent = parents[j], group = groups[j], groupLength = group.length, data = arraylike(value.call(parent, parent && parent.__data__, j, parents)), dataLength = data.length, enterGroup = enter[j] = new Array(dataLength), updateGroup = update[j] = new Array(dataLength);
		bind(parent, group, enterGroup, updateGroup, exit[j] = new Array(groupLength), data, key);
		for (var i0 = 0, i1 = 0, previous, next; i0 < dataLength; ++i0) if (previous = enterGroup[i0]) {
			if (i0 >= i1) i1 = i0 + 1;
			while (!(next = updateGroup[i1]) && ++i1 < dataLength);
			previous._next = next || null;
		}
	}
	update = new Selection$1(update, parents);
	update._enter = enter;
	update._exit = exit;
	return update;
}
function arraylike(data) {
	return typeof data === "object" && "length" in data ? data : Array.from(data);
}
function selection_exit() {
	return new Selection$1(this._exit || this._groups.map(sparse), this._parents);
}
function selection_join(onenter, onupdate, onexit) {
	var enter = this.enter(), update = this, exit = this.exit();
	if (typeof onenter === "function") {
		enter = onenter(enter);
		if (enter) enter = enter.selection();
	} else enter = enter.append(onenter + "");
	if (onupdate != null) {
		update = onupdate(update);
		if (update) update = update.selection();
	}
	if (onexit == null) exit.remove();
	else onexit(exit);
	return enter && update ? enter.merge(update).order() : update;
}
function selection_merge(context) {
	var selection = context.selection ? context.selection() : context;
	for (var groups0 = this._groups, groups1 = selection._groups, m0 = groups0.length, m1 = groups1.length, m = Math.min(m0, m1), merges = new Array(m0), j = 0; j < m; ++j) for (var group0 = groups0[j], group1 = groups1[j], n = group0.length, merge = merges[j] = new Array(n), node, i = 0; i < n; ++i) if (node = group0[i] || group1[i]) merge[i] = node;
	for (; j < m0; ++j) merges[j] = groups0[j];
	return new Selection$1(merges, this._parents);
}
function selection_order() {
	for (var groups = this._groups, j = -1, m = groups.length; ++j < m;) for (var group = groups[j], i = group.length - 1, next = group[i], node; --i >= 0;) if (node = group[i]) {
		if (next && node.compareDocumentPosition(next) ^ 4) next.parentNode.insertBefore(node, next);
		next = node;
	}
	return this;
}
function selection_sort(compare) {
	if (!compare) compare = ascending;
	function compareNode(a, b) {
		return a && b ? compare(a.__data__, b.__data__) : !a - !b;
	}
	for (var groups = this._groups, m = groups.length, sortgroups = new Array(m), j = 0; j < m; ++j) {
		for (var group = groups[j], n = group.length, sortgroup = sortgroups[j] = new Array(n), node, i = 0; i < n; ++i) if (node = group[i]) sortgroup[i] = node;
		sortgroup.sort(compareNode);
	}
	return new Selection$1(sortgroups, this._parents).order();
}
function ascending(a, b) {
	return a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function selection_call() {
	var callback = arguments[0];
	arguments[0] = this;
	callback.apply(null, arguments);
	return this;
}
function selection_nodes() {
	return Array.from(this);
}
function selection_node() {
	for (var groups = this._groups, j = 0, m = groups.length; j < m; ++j) for (var group = groups[j], i = 0, n = group.length; i < n; ++i) {
		var node = group[i];
		if (node) return node;
	}
	return null;
}
function selection_size() {
	let size = 0;
	for (const node of this) ++size;
	return size;
}
function selection_empty() {
	return !this.node();
}
function selection_each(callback) {
	for (var groups = this._groups, j = 0, m = groups.length; j < m; ++j) for (var group = groups[j], i = 0, n = group.length, node; i < n; ++i) if (node = group[i]) callback.call(node, node.__data__, i, group);
	return this;
}
function attrRemove$1(name) {
	return function() {
		this.removeAttribute(name);
	};
}
function attrRemoveNS$1(fullname) {
	return function() {
		this.removeAttributeNS(fullname.space, fullname.local);
	};
}
function attrConstant$1(name, value) {
	return function() {
		this.setAttribute(name, value);
	};
}
function attrConstantNS$1(fullname, value) {
	return function() {
		this.setAttributeNS(fullname.space, fullname.local, value);
	};
}
function attrFunction$1(name, value) {
	return function() {
		var v = value.apply(this, arguments);
		if (v == null) this.removeAttribute(name);
		else this.setAttribute(name, v);
	};
}
function attrFunctionNS$1(fullname, value) {
	return function() {
		var v = value.apply(this, arguments);
		if (v == null) this.removeAttributeNS(fullname.space, fullname.local);
		else this.setAttributeNS(fullname.space, fullname.local, v);
	};
}
function selection_attr(name, value) {
	var fullname = namespace(name);
	if (arguments.length < 2) {
		var node = this.node();
		return fullname.local ? node.getAttributeNS(fullname.space, fullname.local) : node.getAttribute(fullname);
	}
	return this.each((value == null ? fullname.local ? attrRemoveNS$1 : attrRemove$1 : typeof value === "function" ? fullname.local ? attrFunctionNS$1 : attrFunction$1 : fullname.local ? attrConstantNS$1 : attrConstant$1)(fullname, value));
}
function defaultView(node) {
	return node.ownerDocument && node.ownerDocument.defaultView || node.document && node || node.defaultView;
}
function styleRemove$1(name) {
	return function() {
		this.style.removeProperty(name);
	};
}
function styleConstant$1(name, value, priority) {
	return function() {
		this.style.setProperty(name, value, priority);
	};
}
function styleFunction$1(name, value, priority) {
	return function() {
		var v = value.apply(this, arguments);
		if (v == null) this.style.removeProperty(name);
		else this.style.setProperty(name, v, priority);
	};
}
function selection_style(name, value, priority) {
	return arguments.length > 1 ? this.each((value == null ? styleRemove$1 : typeof value === "function" ? styleFunction$1 : styleConstant$1)(name, value, priority == null ? "" : priority)) : styleValue(this.node(), name);
}
function styleValue(node, name) {
	return node.style.getPropertyValue(name) || defaultView(node).getComputedStyle(node, null).getPropertyValue(name);
}
function propertyRemove(name) {
	return function() {
		delete this[name];
	};
}
function propertyConstant(name, value) {
	return function() {
		this[name] = value;
	};
}
function propertyFunction(name, value) {
	return function() {
		var v = value.apply(this, arguments);
		if (v == null) delete this[name];
		else this[name] = v;
	};
}
function selection_property(name, value) {
	return arguments.length > 1 ? this.each((value == null ? propertyRemove : typeof value === "function" ? propertyFunction : propertyConstant)(name, value)) : this.node()[name];
}
function classArray(string) {
	return string.trim().split(/^|\s+/);
}
function classList(node) {
	return node.classList || new ClassList(node);
}
function ClassList(node) {
	this._node = node;
	this._names = classArray(node.getAttribute("class") || "");
}
ClassList.prototype = {
	add: function(name) {
		if (this._names.indexOf(name) < 0) {
			this._names.push(name);
			this._node.setAttribute("class", this._names.join(" "));
		}
	},
	remove: function(name) {
		var i = this._names.indexOf(name);
		if (i >= 0) {
			this._names.splice(i, 1);
			this._node.setAttribute("class", this._names.join(" "));
		}
	},
	contains: function(name) {
		return this._names.indexOf(name) >= 0;
	}
};
function classedAdd(node, names) {
	var list = classList(node), i = -1, n = names.length;
	while (++i < n) list.add(names[i]);
}
function classedRemove(node, names) {
	var list = classList(node), i = -1, n = names.length;
	while (++i < n) list.remove(names[i]);
}
function classedTrue(names) {
	return function() {
		classedAdd(this, names);
	};
}
function classedFalse(names) {
	return function() {
		classedRemove(this, names);
	};
}
function classedFunction(names, value) {
	return function() {
		(value.apply(this, arguments) ? classedAdd : classedRemove)(this, names);
	};
}
function selection_classed(name, value) {
	var names = classArray(name + "");
	if (arguments.length < 2) {
		var list = classList(this.node()), i = -1, n = names.length;
		while (++i < n) if (!list.contains(names[i])) return false;
		return true;
	}
	return this.each((typeof value === "function" ? classedFunction : value ? classedTrue : classedFalse)(names, value));
}
function textRemove() {
	this.textContent = "";
}
function textConstant$1(value) {
	return function() {
		this.textContent = value;
	};
}
function textFunction$1(value) {
	return function() {
		var v = value.apply(this, arguments);
		this.textContent = v == null ? "" : v;
	};
}
function selection_text(value) {
	return arguments.length ? this.each(value == null ? textRemove : (typeof value === "function" ? textFunction$1 : textConstant$1)(value)) : this.node().textContent;
}
function htmlRemove() {
	this.innerHTML = "";
}
function htmlConstant(value) {
	return function() {
		this.innerHTML = value;
	};
}
function htmlFunction(value) {
	return function() {
		var v = value.apply(this, arguments);
		this.innerHTML = v == null ? "" : v;
	};
}
function selection_html(value) {
	return arguments.length ? this.each(value == null ? htmlRemove : (typeof value === "function" ? htmlFunction : htmlConstant)(value)) : this.node().innerHTML;
}
function raise() {
	if (this.nextSibling) this.parentNode.appendChild(this);
}
function selection_raise() {
	return this.each(raise);
}
function lower() {
	if (this.previousSibling) this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function selection_lower() {
	return this.each(lower);
}
function selection_append(name) {
	var create = typeof name === "function" ? name : creator(name);
	return this.select(function() {
		return this.appendChild(create.apply(this, arguments));
	});
}
function constantNull() {
	return null;
}
function selection_insert(name, before) {
	var create = typeof name === "function" ? name : creator(name), select = before == null ? constantNull : typeof before === "function" ? before : selector(before);
	return this.select(function() {
		return this.insertBefore(create.apply(this, arguments), select.apply(this, arguments) || null);
	});
}
function remove() {
	var parent = this.parentNode;
	if (parent) parent.removeChild(this);
}
function selection_remove() {
	return this.each(remove);
}
function selection_cloneShallow() {
	var clone = this.cloneNode(false), parent = this.parentNode;
	return parent ? parent.insertBefore(clone, this.nextSibling) : clone;
}
function selection_cloneDeep() {
	var clone = this.cloneNode(true), parent = this.parentNode;
	return parent ? parent.insertBefore(clone, this.nextSibling) : clone;
}
function selection_clone(deep) {
	return this.select(deep ? selection_cloneDeep : selection_cloneShallow);
}
function selection_datum(value) {
	return arguments.length ? this.property("__data__", value) : this.node().__data__;
}
function contextListener(listener) {
	return function(event) {
		listener.call(this, event, this.__data__);
	};
}
function parseTypenames(typenames) {
	return typenames.trim().split(/^|\s+/).map(function(t) {
		var name = "", i = t.indexOf(".");
		if (i >= 0) name = t.slice(i + 1), t = t.slice(0, i);
		return {
			type: t,
			name
		};
	});
}
function onRemove(typename) {
	return function() {
		var on = this.__on;
		if (!on) return;
		for (var j = 0, i = -1, m = on.length, o; j < m; ++j) if (o = on[j], (!typename.type || o.type === typename.type) && o.name === typename.name) this.removeEventListener(o.type, o.listener, o.options);
		else on[++i] = o;
		if (++i) on.length = i;
		else delete this.__on;
	};
}
function onAdd(typename, value, options) {
	return function() {
		var on = this.__on, o, listener = contextListener(value);
		if (on) {
			for (var j = 0, m = on.length; j < m; ++j) if ((o = on[j]).type === typename.type && o.name === typename.name) {
				this.removeEventListener(o.type, o.listener, o.options);
				this.addEventListener(o.type, o.listener = listener, o.options = options);
				o.value = value;
				return;
			}
		}
		this.addEventListener(typename.type, listener, options);
		o = {
			type: typename.type,
			name: typename.name,
			value,
			listener,
			options
		};
		if (!on) this.__on = [o];
		else on.push(o);
	};
}
function selection_on(typename, value, options) {
	var typenames = parseTypenames(typename + ""), i, n = typenames.length, t;
	if (arguments.length < 2) {
		var on = this.node().__on;
		if (on) {
			for (var j = 0, m = on.length, o; j < m; ++j) for (i = 0, o = on[j]; i < n; ++i) if ((t = typenames[i]).type === o.type && t.name === o.name) return o.value;
		}
		return;
	}
	on = value ? onAdd : onRemove;
	for (i = 0; i < n; ++i) this.each(on(typenames[i], value, options));
	return this;
}
function dispatchEvent(node, type, params) {
	var window = defaultView(node), event = window.CustomEvent;
	if (typeof event === "function") event = new event(type, params);
	else {
		event = window.document.createEvent("Event");
		if (params) event.initEvent(type, params.bubbles, params.cancelable), event.detail = params.detail;
		else event.initEvent(type, false, false);
	}
	node.dispatchEvent(event);
}
function dispatchConstant(type, params) {
	return function() {
		return dispatchEvent(this, type, params);
	};
}
function dispatchFunction(type, params) {
	return function() {
		return dispatchEvent(this, type, params.apply(this, arguments));
	};
}
function selection_dispatch(type, params) {
	return this.each((typeof params === "function" ? dispatchFunction : dispatchConstant)(type, params));
}
function* selection_iterator() {
	for (var groups = this._groups, j = 0, m = groups.length; j < m; ++j) for (var group = groups[j], i = 0, n = group.length, node; i < n; ++i) if (node = group[i]) yield node;
}
var root = [null];
function Selection$1(groups, parents) {
	this._groups = groups;
	this._parents = parents;
}
function selection() {
	return new Selection$1([[document.documentElement]], root);
}
function selection_selection() {
	return this;
}
Selection$1.prototype = selection.prototype = {
	constructor: Selection$1,
	select: selection_select,
	selectAll: selection_selectAll,
	selectChild: selection_selectChild,
	selectChildren: selection_selectChildren,
	filter: selection_filter,
	data: selection_data,
	enter: selection_enter,
	exit: selection_exit,
	join: selection_join,
	merge: selection_merge,
	selection: selection_selection,
	order: selection_order,
	sort: selection_sort,
	call: selection_call,
	nodes: selection_nodes,
	node: selection_node,
	size: selection_size,
	empty: selection_empty,
	each: selection_each,
	attr: selection_attr,
	style: selection_style,
	property: selection_property,
	classed: selection_classed,
	text: selection_text,
	html: selection_html,
	raise: selection_raise,
	lower: selection_lower,
	append: selection_append,
	insert: selection_insert,
	remove: selection_remove,
	clone: selection_clone,
	datum: selection_datum,
	on: selection_on,
	dispatch: selection_dispatch,
	[Symbol.iterator]: selection_iterator
};
function select(selector) {
	return typeof selector === "string" ? new Selection$1([[document.querySelector(selector)]], [document.documentElement]) : new Selection$1([[selector]], root);
}
var nextId = 0;
function local() {
	return new Local();
}
function Local() {
	this._ = "@" + (++nextId).toString(36);
}
Local.prototype = local.prototype = {
	constructor: Local,
	get: function(node) {
		var id = this._;
		while (!(id in node)) if (!(node = node.parentNode)) return;
		return node[id];
	},
	set: function(node, value) {
		return node[this._] = value;
	},
	remove: function(node) {
		return this._ in node && delete node[this._];
	},
	toString: function() {
		return this._;
	}
};
function sourceEvent(event) {
	let sourceEvent;
	while (sourceEvent = event.sourceEvent) event = sourceEvent;
	return event;
}
function pointer(event, node) {
	event = sourceEvent(event);
	if (node === void 0) node = event.currentTarget;
	if (node) {
		var svg = node.ownerSVGElement || node;
		if (svg.createSVGPoint) {
			var point = svg.createSVGPoint();
			point.x = event.clientX, point.y = event.clientY;
			point = point.matrixTransform(node.getScreenCTM().inverse());
			return [point.x, point.y];
		}
		if (node.getBoundingClientRect) {
			var rect = node.getBoundingClientRect();
			return [event.clientX - rect.left - node.clientLeft, event.clientY - rect.top - node.clientTop];
		}
	}
	return [event.pageX, event.pageY];
}
// node_modules/d3-drag/dist/d3-drag.mjs
var nonpassivecapture = {
	capture: true,
	passive: false
};
function noevent$1(event) {
	event.preventDefault();
	event.stopImmediatePropagation();
}
function nodrag(view) {
	var root = view.document.documentElement, selection = select(view).on("dragstart.drag", noevent$1, nonpassivecapture);
	if ("onselectstart" in root) selection.on("selectstart.drag", noevent$1, nonpassivecapture);
	else {
		root.__noselect = root.style.MozUserSelect;
		root.style.MozUserSelect = "none";
	}
}
function yesdrag(view, noclick) {
	var root = view.document.documentElement, selection = select(view).on("dragstart.drag", null);
	if (noclick) {
		selection.on("click.drag", noevent$1, nonpassivecapture);
		setTimeout(function() {
			selection.on("click.drag", null);
		}, 0);
	}
	if ("onselectstart" in root) selection.on("selectstart.drag", null);
	else {
		root.style.MozUserSelect = root.__noselect;
		delete root.__noselect;
	}
}
function DragEvent(type, { sourceEvent, subject, target, identifier, active, x, y, dx, dy, dispatch }) {
	Object.defineProperties(this, {
		type: {
			value: type,
			enumerable: true,
			configurable: true
		},
		sourceEvent: {
			value: sourceEvent,
			enumerable: true,
			configurable: true
		},
		subject: {
			value: subject,
			enumerable: true,
			configurable: true
		},
		target: {
			value: target,
			enumerable: true,
			configurable: true
		},
		identifier: {
			value: identifier,
			enumerable: true,
			configurable: true
		},
		active: {
			value: active,
			enumerable: true,
			configurable: true
		},
		x: {
			value: x,
			enumerable: true,
			configurable: true
		},
		y: {
			value: y,
			enumerable: true,
			configurable: true
		},
		dx: {
			value: dx,
			enumerable: true,
			configurable: true
		},
		dy: {
			value: dy,
			enumerable: true,
			configurable: true
		},
		_: { value: dispatch }
	});
}
DragEvent.prototype.on = function() {
	var value = this._.on.apply(this._, arguments);
	return value === this._ ? this : value;
};
// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
	constructor.prototype = factory.prototype = prototype;
	prototype.constructor = constructor;
}
function extend(parent, definition) {
	var prototype = Object.create(parent.prototype);
	for (var key in definition) prototype[key] = definition[key];
	return prototype;
}
function Color() {}
var darker = .7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define(Color, color, {
	copy(channels) {
		return Object.assign(new this.constructor(), this, channels);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(format) {
	var m, l;
	format = (format + "").trim().toLowerCase();
	return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
	return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
	if (a <= 0) r = g = b = NaN;
	return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Rgb();
	o = o.rgb();
	return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb$1(r, g, b, opacity) {
	return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
	this.r = +r;
	this.g = +g;
	this.b = +b;
	this.opacity = +opacity;
}
define(Rgb, rgb$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	const a = clampa(this.opacity);
	return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
	return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
	return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
	value = clampi(value);
	return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
	if (a <= 0) h = s = l = NaN;
	else if (l <= 0 || l >= 1) h = s = NaN;
	else if (s <= 0) h = NaN;
	return new Hsl(h, s, l, a);
}
function hslConvert(o) {
	if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Hsl();
	if (o instanceof Hsl) return o;
	o = o.rgb();
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
	if (s) {
		if (r === max) h = (g - b) / s + (g < b) * 6;
		else if (g === max) h = (b - r) / s + 2;
		else h = (r - g) / s + 4;
		s /= l < .5 ? max + min : 2 - max - min;
		h *= 60;
	} else s = l > 0 && l < 1 ? 0 : h;
	return new Hsl(h, s, l, o.opacity);
}
function hsl$1(h, s, l, opacity) {
	return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Hsl, hsl$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
		return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		const a = clampa(this.opacity);
		return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
	}
}));
function clamph(value) {
	value = (value || 0) % 360;
	return value < 0 ? value + 360 : value;
}
function clampt(value) {
	return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
	return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180;
var degrees$1 = 180 / Math.PI;
var K = 18;
var Xn = .96422;
var Yn = 1;
var Zn = .82521;
var t0 = 4 / 29;
var t1 = 6 / 29;
var t2 = 3 * t1 * t1;
var t3 = t1 * t1 * t1;
function labConvert(o) {
	if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
	if (o instanceof Hcl) return hcl2lab(o);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
	if (r === g && g === b) x = z = y;
	else {
		x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
		z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
	}
	return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
	return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
	this.l = +l;
	this.a = +a;
	this.b = +b;
	this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
	brighter(k) {
		return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	darker(k) {
		return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	rgb() {
		var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
		x = Xn * lab2xyz(x);
		y = Yn * lab2xyz(y);
		z = Zn * lab2xyz(z);
		return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
	}
}));
function xyz2lab(t) {
	return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
	return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x) {
	return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
}
function rgb2lrgb(x) {
	return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
}
function hclConvert(o) {
	if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
	if (!(o instanceof Lab)) o = labConvert(o);
	if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
	var h = Math.atan2(o.b, o.a) * degrees$1;
	return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl$1(h, c, l, opacity) {
	return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
	this.h = +h;
	this.c = +c;
	this.l = +l;
	this.opacity = +opacity;
}
function hcl2lab(o) {
	if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
	var h = o.h * radians;
	return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl$1, extend(Color, {
	brighter(k) {
		return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
	},
	darker(k) {
		return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var A = -.14861;
var B = 1.78277;
var C = -.29227;
var D = -.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
	if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$1 - 120 : NaN;
	return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix$1(h, s, l, opacity) {
	return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Cubehelix, cubehelix$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
		return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + a * (E * cosh)), this.opacity);
	}
}));
var constant$1 = (x) => () => x;
function linear(a, d) {
	return function(t) {
		return a + t * d;
	};
}
function exponential(a, b, y) {
	return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
		return Math.pow(a + t * b, y);
	};
}
function hue$1(a, b) {
	var d = b - a;
	return d ? linear(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant$1(isNaN(a) ? b : a);
}
function gamma(y) {
	return (y = +y) === 1 ? nogamma : function(a, b) {
		return b - a ? exponential(a, b, y) : constant$1(isNaN(a) ? b : a);
	};
}
function nogamma(a, b) {
	var d = b - a;
	return d ? linear(a, d) : constant$1(isNaN(a) ? b : a);
}
var rgb = (function rgbGamma(y) {
	var color = gamma(y);
	function rgb(start, end) {
		var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.r = r(t);
			start.g = g(t);
			start.b = b(t);
			start.opacity = opacity(t);
			return start + "";
		};
	}
	rgb.gamma = rgbGamma;
	return rgb;
})(1);
function number(a, b) {
	return a = +a, b = +b, function(t) {
		return a * (1 - t) + b * t;
	};
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero(b) {
	return function() {
		return b;
	};
}
function one(b) {
	return function(t) {
		return b(t) + "";
	};
}
function string(a, b) {
	var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
	a = a + "", b = b + "";
	while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
		if ((bs = bm.index) > bi) {
			bs = b.slice(bi, bs);
			if (s[i]) s[i] += bs;
			else s[++i] = bs;
		}
		if ((am = am[0]) === (bm = bm[0])) {
			if (s[i]) s[i] += bm;
			else s[++i] = bm;
		} else {
			s[++i] = null;
			q.push({
				i,
				x: number(am, bm)
			});
		}
		bi = reB.lastIndex;
	}
	if (bi < b.length) {
		bs = b.slice(bi);
		if (s[i]) s[i] += bs;
		else s[++i] = bs;
	}
	return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
		for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
		return s.join("");
	});
}
var degrees = 180 / Math.PI;
var identity$1 = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function decompose(a, b, c, d, e, f) {
	var scaleX, scaleY, skewX;
	if (scaleX = Math.sqrt(a * a + b * b)) a /= scaleX, b /= scaleX;
	if (skewX = a * c + b * d) c -= a * skewX, d -= b * skewX;
	if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
	if (a * d < b * c) a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
	return {
		translateX: e,
		translateY: f,
		rotate: Math.atan2(b, a) * degrees,
		skewX: Math.atan(skewX) * degrees,
		scaleX,
		scaleY
	};
}
var svgNode;
function parseCss(value) {
	const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value + "");
	return m.isIdentity ? identity$1 : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value) {
	if (value == null) return identity$1;
	if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
	svgNode.setAttribute("transform", value);
	if (!(value = svgNode.transform.baseVal.consolidate())) return identity$1;
	value = value.matrix;
	return decompose(value.a, value.b, value.c, value.d, value.e, value.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
	function pop(s) {
		return s.length ? s.pop() + " " : "";
	}
	function translate(xa, ya, xb, yb, s, q) {
		if (xa !== xb || ya !== yb) {
			var i = s.push("translate(", null, pxComma, null, pxParen);
			q.push({
				i: i - 4,
				x: number(xa, xb)
			}, {
				i: i - 2,
				x: number(ya, yb)
			});
		} else if (xb || yb) s.push("translate(" + xb + pxComma + yb + pxParen);
	}
	function rotate(a, b, s, q) {
		if (a !== b) {
			if (a - b > 180) b += 360;
			else if (b - a > 180) a += 360;
			q.push({
				i: s.push(pop(s) + "rotate(", null, degParen) - 2,
				x: number(a, b)
			});
		} else if (b) s.push(pop(s) + "rotate(" + b + degParen);
	}
	function skewX(a, b, s, q) {
		if (a !== b) q.push({
			i: s.push(pop(s) + "skewX(", null, degParen) - 2,
			x: number(a, b)
		});
		else if (b) s.push(pop(s) + "skewX(" + b + degParen);
	}
	function scale(xa, ya, xb, yb, s, q) {
		if (xa !== xb || ya !== yb) {
			var i = s.push(pop(s) + "scale(", null, ",", null, ")");
			q.push({
				i: i - 4,
				x: number(xa, xb)
			}, {
				i: i - 2,
				x: number(ya, yb)
			});
		} else if (xb !== 1 || yb !== 1) s.push(pop(s) + "scale(" + xb + "," + yb + ")");
	}
	return function(a, b) {
		var s = [], q = [];
		a = parse(a), b = parse(b);
		translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
		rotate(a.rotate, b.rotate, s, q);
		skewX(a.skewX, b.skewX, s, q);
		scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
		a = b = null;
		return function(t) {
			var i = -1, n = q.length, o;
			while (++i < n) s[(o = q[i]).i] = o.x(t);
			return s.join("");
		};
	};
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon2 = 1e-12;
function cosh(x) {
	return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
	return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
	return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
var zoom$1 = (function zoomRho(rho, rho2, rho4) {
	function zoom(p0, p1) {
		var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
		if (d2 < epsilon2) {
			S = Math.log(w1 / w0) / rho;
			i = function(t) {
				return [
					ux0 + t * dx,
					uy0 + t * dy,
					w0 * Math.exp(rho * t * S)
				];
			};
		} else {
			var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
			S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
			i = function(t) {
				var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
				return [
					ux0 + u * dx,
					uy0 + u * dy,
					w0 * coshr0 / cosh(rho * s + r0)
				];
			};
		}
		i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
		return i;
	}
	zoom.rho = function(_) {
		var _1 = Math.max(.001, +_), _2 = _1 * _1;
		return zoomRho(_1, _2, _2 * _2);
	};
	return zoom;
})(Math.SQRT2, 2, 4);
function cubehelix(hue) {
	return (function cubehelixGamma(y) {
		y = +y;
		function cubehelix(start, end) {
			var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.h = h(t);
				start.s = s(t);
				start.l = l(Math.pow(t, y));
				start.opacity = opacity(t);
				return start + "";
			};
		}
		cubehelix.gamma = cubehelixGamma;
		return cubehelix;
	})(1);
}
cubehelix(hue$1);
cubehelix(nogamma);
// node_modules/d3-timer/dist/d3-timer.mjs
var frame = 0;
var timeout$1 = 0;
var interval$1 = 0;
var pokeDelay = 1e3;
var taskHead;
var taskTail;
var clockLast = 0;
var clockNow = 0;
var clockSkew = 0;
var clock = typeof performance === "object" && performance.now ? performance : Date;
var setFrame = typeof window === "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(f) {
	setTimeout(f, 17);
};
function now() {
	return clockNow || (setFrame(clearNow), clockNow = clock.now() + clockSkew);
}
function clearNow() {
	clockNow = 0;
}
function Timer() {
	this._call = this._time = this._next = null;
}
Timer.prototype = timer.prototype = {
	constructor: Timer,
	restart: function(callback, delay, time) {
		if (typeof callback !== "function") throw new TypeError("callback is not a function");
		time = (time == null ? now() : +time) + (delay == null ? 0 : +delay);
		if (!this._next && taskTail !== this) {
			if (taskTail) taskTail._next = this;
			else taskHead = this;
			taskTail = this;
		}
		this._call = callback;
		this._time = time;
		sleep();
	},
	stop: function() {
		if (this._call) {
			this._call = null;
			this._time = Infinity;
			sleep();
		}
	}
};
function timer(callback, delay, time) {
	var t = new Timer();
	t.restart(callback, delay, time);
	return t;
}
function timerFlush() {
	now();
	++frame;
	var t = taskHead, e;
	while (t) {
		if ((e = clockNow - t._time) >= 0) t._call.call(void 0, e);
		t = t._next;
	}
	--frame;
}
function wake() {
	clockNow = (clockLast = clock.now()) + clockSkew;
	frame = timeout$1 = 0;
	try {
		timerFlush();
	} finally {
		frame = 0;
		nap();
		clockNow = 0;
	}
}
function poke() {
	var now = clock.now(), delay = now - clockLast;
	if (delay > pokeDelay) clockSkew -= delay, clockLast = now;
}
function nap() {
	var t0, t1 = taskHead, t2, time = Infinity;
	while (t1) if (t1._call) {
		if (time > t1._time) time = t1._time;
		t0 = t1, t1 = t1._next;
	} else {
		t2 = t1._next, t1._next = null;
		t1 = t0 ? t0._next = t2 : taskHead = t2;
	}
	taskTail = t0;
	sleep(time);
}
function sleep(time) {
	if (frame) return;
	if (timeout$1) timeout$1 = clearTimeout(timeout$1);
	if (time - clockNow > 24) {
		if (time < Infinity) timeout$1 = setTimeout(wake, Math.ceil(time - clock.now() - clockSkew) + 1);
		if (interval$1) interval$1 = clearInterval(interval$1);
	} else {
		if (!interval$1) clockLast = clock.now(), interval$1 = setInterval(poke, pokeDelay);
		frame = 1, setFrame(wake);
	}
}
function timeout(callback, delay, time) {
	var t = new Timer();
	delay = delay == null ? 0 : +delay;
	t.restart((elapsed) => {
		t.stop();
		callback(elapsed + delay);
	}, delay, time);
	return t;
}
// node_modules/d3-ease/dist/d3-ease.mjs
function cubicInOut(t) {
	return ((t *= 2) <= 1 ? t * t * t : (t -= 2) * t * t + 2) / 2;
}
var exponent = 3;
(function custom(e) {
	e = +e;
	function polyIn(t) {
		return Math.pow(t, e);
	}
	polyIn.exponent = custom;
	return polyIn;
})(exponent);
(function custom(e) {
	e = +e;
	function polyOut(t) {
		return 1 - Math.pow(1 - t, e);
	}
	polyOut.exponent = custom;
	return polyOut;
})(exponent);
(function custom(e) {
	e = +e;
	function polyInOut(t) {
		return ((t *= 2) <= 1 ? Math.pow(t, e) : 2 - Math.pow(2 - t, e)) / 2;
	}
	polyInOut.exponent = custom;
	return polyInOut;
})(exponent);
function tpmt(x) {
	return (Math.pow(2, -10 * x) - .0009765625) * 1.0009775171065494;
}
var b1 = 4 / 11;
1 / b1 / b1;
var overshoot = 1.70158;
(function custom(s) {
	s = +s;
	function backIn(t) {
		return (t = +t) * t * (s * (t - 1) + t);
	}
	backIn.overshoot = custom;
	return backIn;
})(overshoot);
(function custom(s) {
	s = +s;
	function backOut(t) {
		return --t * t * ((t + 1) * s + t) + 1;
	}
	backOut.overshoot = custom;
	return backOut;
})(overshoot);
(function custom(s) {
	s = +s;
	function backInOut(t) {
		return ((t *= 2) < 1 ? t * t * ((s + 1) * t - s) : (t -= 2) * t * ((s + 1) * t + s) + 2) / 2;
	}
	backInOut.overshoot = custom;
	return backInOut;
})(overshoot);
var tau$1 = 2 * Math.PI;
var amplitude = 1;
var period = .3;
(function custom(a, p) {
	var s = Math.asin(1 / (a = Math.max(1, a))) * (p /= tau$1);
	function elasticIn(t) {
		return a * tpmt(- --t) * Math.sin((s - t) / p);
	}
	elasticIn.amplitude = function(a) {
		return custom(a, p * tau$1);
	};
	elasticIn.period = function(p) {
		return custom(a, p);
	};
	return elasticIn;
})(amplitude, period);
(function custom(a, p) {
	var s = Math.asin(1 / (a = Math.max(1, a))) * (p /= tau$1);
	function elasticOut(t) {
		return 1 - a * tpmt(t = +t) * Math.sin((t + s) / p);
	}
	elasticOut.amplitude = function(a) {
		return custom(a, p * tau$1);
	};
	elasticOut.period = function(p) {
		return custom(a, p);
	};
	return elasticOut;
})(amplitude, period);
(function custom(a, p) {
	var s = Math.asin(1 / (a = Math.max(1, a))) * (p /= tau$1);
	function elasticInOut(t) {
		return ((t = t * 2 - 1) < 0 ? a * tpmt(-t) * Math.sin((s - t) / p) : 2 - a * tpmt(t) * Math.sin((s + t) / p)) / 2;
	}
	elasticInOut.amplitude = function(a) {
		return custom(a, p * tau$1);
	};
	elasticInOut.period = function(p) {
		return custom(a, p);
	};
	return elasticInOut;
})(amplitude, period);
// node_modules/d3-transition/dist/d3-transition.mjs
var emptyOn = dispatch("start", "end", "cancel", "interrupt");
var emptyTween = [];
var CREATED = 0;
var SCHEDULED = 1;
var STARTING = 2;
var STARTED = 3;
var RUNNING = 4;
var ENDING = 5;
var ENDED = 6;
function schedule(node, name, id, index, group, timing) {
	var schedules = node.__transition;
	if (!schedules) node.__transition = {};
	else if (id in schedules) return;
	create(node, id, {
		name,
		index,
		group,
		on: emptyOn,
		tween: emptyTween,
		time: timing.time,
		delay: timing.delay,
		duration: timing.duration,
		ease: timing.ease,
		timer: null,
		state: CREATED
	});
}
function init(node, id) {
	var schedule = get(node, id);
	if (schedule.state > CREATED) throw new Error("too late; already scheduled");
	return schedule;
}
function set(node, id) {
	var schedule = get(node, id);
	if (schedule.state > STARTED) throw new Error("too late; already running");
	return schedule;
}
function get(node, id) {
	var schedule = node.__transition;
	if (!schedule || !(schedule = schedule[id])) throw new Error("transition not found");
	return schedule;
}
function create(node, id, self) {
	var schedules = node.__transition, tween;
	schedules[id] = self;
	self.timer = timer(schedule, 0, self.time);
	function schedule(elapsed) {
		self.state = SCHEDULED;
		self.timer.restart(start, self.delay, self.time);
		if (self.delay <= elapsed) start(elapsed - self.delay);
	}
	function start(elapsed) {
		var i, j, n, o;
		if (self.state !== SCHEDULED) return stop();
		for (i in schedules) {
			o = schedules[i];
			if (o.name !== self.name) continue;
			if (o.state === STARTED) return timeout(start);
			if (o.state === RUNNING) {
				o.state = ENDED;
				o.timer.stop();
				o.on.call("interrupt", node, node.__data__, o.index, o.group);
				delete schedules[i];
			} else if (+i < id) {
				o.state = ENDED;
				o.timer.stop();
				o.on.call("cancel", node, node.__data__, o.index, o.group);
				delete schedules[i];
			}
		}
		timeout(function() {
			if (self.state === STARTED) {
				self.state = RUNNING;
				self.timer.restart(tick, self.delay, self.time);
				tick(elapsed);
			}
		});
		self.state = STARTING;
		self.on.call("start", node, node.__data__, self.index, self.group);
		if (self.state !== STARTING) return;
		self.state = STARTED;
		tween = new Array(n = self.tween.length);
		for (i = 0, j = -1; i < n; ++i) if (o = self.tween[i].value.call(node, node.__data__, self.index, self.group)) tween[++j] = o;
		tween.length = j + 1;
	}
	function tick(elapsed) {
		var t = elapsed < self.duration ? self.ease.call(null, elapsed / self.duration) : (self.timer.restart(stop), self.state = ENDING, 1), i = -1, n = tween.length;
		while (++i < n) tween[i].call(node, t);
		if (self.state === ENDING) {
			self.on.call("end", node, node.__data__, self.index, self.group);
			stop();
		}
	}
	function stop() {
		self.state = ENDED;
		self.timer.stop();
		delete schedules[id];
		for (var i in schedules) return;
		delete node.__transition;
	}
}
function interrupt(node, name) {
	var schedules = node.__transition, schedule, active, empty = true, i;
	if (!schedules) return;
	name = name == null ? null : name + "";
	for (i in schedules) {
		if ((schedule = schedules[i]).name !== name) {
			empty = false;
			continue;
		}
		active = schedule.state > STARTING && schedule.state < ENDING;
		schedule.state = ENDED;
		schedule.timer.stop();
		schedule.on.call(active ? "interrupt" : "cancel", node, node.__data__, schedule.index, schedule.group);
		delete schedules[i];
	}
	if (empty) delete node.__transition;
}
function selection_interrupt(name) {
	return this.each(function() {
		interrupt(this, name);
	});
}
function tweenRemove(id, name) {
	var tween0, tween1;
	return function() {
		var schedule = set(this, id), tween = schedule.tween;
		if (tween !== tween0) {
			tween1 = tween0 = tween;
			for (var i = 0, n = tween1.length; i < n; ++i) if (tween1[i].name === name) {
				tween1 = tween1.slice();
				tween1.splice(i, 1);
				break;
			}
		}
		schedule.tween = tween1;
	};
}
function tweenFunction(id, name, value) {
	var tween0, tween1;
	if (typeof value !== "function") throw new Error();
	return function() {
		var schedule = set(this, id), tween = schedule.tween;
		if (tween !== tween0) {
			tween1 = (tween0 = tween).slice();
			for (var t = {
				name,
				value
			}, i = 0, n = tween1.length; i < n; ++i) if (tween1[i].name === name) {
				tween1[i] = t;
				break;
			}
			if (i === n) tween1.push(t);
		}
		schedule.tween = tween1;
	};
}
function transition_tween(name, value) {
	var id = this._id;
	name += "";
	if (arguments.length < 2) {
		var tween = get(this.node(), id).tween;
		for (var i = 0, n = tween.length, t; i < n; ++i) if ((t = tween[i]).name === name) return t.value;
		return null;
	}
	return this.each((value == null ? tweenRemove : tweenFunction)(id, name, value));
}
function tweenValue(transition, name, value) {
	var id = transition._id;
	transition.each(function() {
		var schedule = set(this, id);
		(schedule.value || (schedule.value = {}))[name] = value.apply(this, arguments);
	});
	return function(node) {
		return get(node, id).value[name];
	};
}
function interpolate(a, b) {
	var c;
	return (typeof b === "number" ? number : b instanceof color ? rgb : (c = color(b)) ? (b = c, rgb) : string)(a, b);
}
function attrRemove(name) {
	return function() {
		this.removeAttribute(name);
	};
}
function attrRemoveNS(fullname) {
	return function() {
		this.removeAttributeNS(fullname.space, fullname.local);
	};
}
function attrConstant(name, interpolate, value1) {
	var string00, string1 = value1 + "", interpolate0;
	return function() {
		var string0 = this.getAttribute(name);
		return string0 === string1 ? null : string0 === string00 ? interpolate0 : interpolate0 = interpolate(string00 = string0, value1);
	};
}
function attrConstantNS(fullname, interpolate, value1) {
	var string00, string1 = value1 + "", interpolate0;
	return function() {
		var string0 = this.getAttributeNS(fullname.space, fullname.local);
		return string0 === string1 ? null : string0 === string00 ? interpolate0 : interpolate0 = interpolate(string00 = string0, value1);
	};
}
function attrFunction(name, interpolate, value) {
	var string00, string10, interpolate0;
	return function() {
		var string0, value1 = value(this), string1;
		if (value1 == null) return void this.removeAttribute(name);
		string0 = this.getAttribute(name);
		string1 = value1 + "";
		return string0 === string1 ? null : string0 === string00 && string1 === string10 ? interpolate0 : (string10 = string1, interpolate0 = interpolate(string00 = string0, value1));
	};
}
function attrFunctionNS(fullname, interpolate, value) {
	var string00, string10, interpolate0;
	return function() {
		var string0, value1 = value(this), string1;
		if (value1 == null) return void this.removeAttributeNS(fullname.space, fullname.local);
		string0 = this.getAttributeNS(fullname.space, fullname.local);
		string1 = value1 + "";
		return string0 === string1 ? null : string0 === string00 && string1 === string10 ? interpolate0 : (string10 = string1, interpolate0 = interpolate(string00 = string0, value1));
	};
}
function transition_attr(name, value) {
	var fullname = namespace(name), i = fullname === "transform" ? interpolateTransformSvg : interpolate;
	return this.attrTween(name, typeof value === "function" ? (fullname.local ? attrFunctionNS : attrFunction)(fullname, i, tweenValue(this, "attr." + name, value)) : value == null ? (fullname.local ? attrRemoveNS : attrRemove)(fullname) : (fullname.local ? attrConstantNS : attrConstant)(fullname, i, value));
}
function attrInterpolate(name, i) {
	return function(t) {
		this.setAttribute(name, i.call(this, t));
	};
}
function attrInterpolateNS(fullname, i) {
	return function(t) {
		this.setAttributeNS(fullname.space, fullname.local, i.call(this, t));
	};
}
function attrTweenNS(fullname, value) {
	var t0, i0;
	function tween() {
		var i = value.apply(this, arguments);
		if (i !== i0) t0 = (i0 = i) && attrInterpolateNS(fullname, i);
		return t0;
	}
	tween._value = value;
	return tween;
}
function attrTween(name, value) {
	var t0, i0;
	function tween() {
		var i = value.apply(this, arguments);
		if (i !== i0) t0 = (i0 = i) && attrInterpolate(name, i);
		return t0;
	}
	tween._value = value;
	return tween;
}
function transition_attrTween(name, value) {
	var key = "attr." + name;
	if (arguments.length < 2) return (key = this.tween(key)) && key._value;
	if (value == null) return this.tween(key, null);
	if (typeof value !== "function") throw new Error();
	var fullname = namespace(name);
	return this.tween(key, (fullname.local ? attrTweenNS : attrTween)(fullname, value));
}
function delayFunction(id, value) {
	return function() {
		init(this, id).delay = +value.apply(this, arguments);
	};
}
function delayConstant(id, value) {
	return value = +value, function() {
		init(this, id).delay = value;
	};
}
function transition_delay(value) {
	var id = this._id;
	return arguments.length ? this.each((typeof value === "function" ? delayFunction : delayConstant)(id, value)) : get(this.node(), id).delay;
}
function durationFunction(id, value) {
	return function() {
		set(this, id).duration = +value.apply(this, arguments);
	};
}
function durationConstant(id, value) {
	return value = +value, function() {
		set(this, id).duration = value;
	};
}
function transition_duration(value) {
	var id = this._id;
	return arguments.length ? this.each((typeof value === "function" ? durationFunction : durationConstant)(id, value)) : get(this.node(), id).duration;
}
function easeConstant(id, value) {
	if (typeof value !== "function") throw new Error();
	return function() {
		set(this, id).ease = value;
	};
}
function transition_ease(value) {
	var id = this._id;
	return arguments.length ? this.each(easeConstant(id, value)) : get(this.node(), id).ease;
}
function easeVarying(id, value) {
	return function() {
		var v = value.apply(this, arguments);
		if (typeof v !== "function") throw new Error();
		set(this, id).ease = v;
	};
}
function transition_easeVarying(value) {
	if (typeof value !== "function") throw new Error();
	return this.each(easeVarying(this._id, value));
}
function transition_filter(match) {
	if (typeof match !== "function") match = matcher(match);
	for (var groups = this._groups, m = groups.length, subgroups = new Array(m), j = 0; j < m; ++j) for (var group = groups[j], n = group.length, subgroup = subgroups[j] = [], node, i = 0; i < n; ++i) if ((node = group[i]) && match.call(node, node.__data__, i, group)) subgroup.push(node);
	return new Transition(subgroups, this._parents, this._name, this._id);
}
function transition_merge(transition) {
	if (transition._id !== this._id) throw new Error();
	for (var groups0 = this._groups, groups1 = transition._groups, m0 = groups0.length, m1 = groups1.length, m = Math.min(m0, m1), merges = new Array(m0), j = 0; j < m; ++j) for (var group0 = groups0[j], group1 = groups1[j], n = group0.length, merge = merges[j] = new Array(n), node, i = 0; i < n; ++i) if (node = group0[i] || group1[i]) merge[i] = node;
	for (; j < m0; ++j) merges[j] = groups0[j];
	return new Transition(merges, this._parents, this._name, this._id);
}
function start(name) {
	return (name + "").trim().split(/^|\s+/).every(function(t) {
		var i = t.indexOf(".");
		if (i >= 0) t = t.slice(0, i);
		return !t || t === "start";
	});
}
function onFunction(id, name, listener) {
	var on0, on1, sit = start(name) ? init : set;
	return function() {
		var schedule = sit(this, id), on = schedule.on;
		if (on !== on0) (on1 = (on0 = on).copy()).on(name, listener);
		schedule.on = on1;
	};
}
function transition_on(name, listener) {
	var id = this._id;
	return arguments.length < 2 ? get(this.node(), id).on.on(name) : this.each(onFunction(id, name, listener));
}
function removeFunction(id) {
	return function() {
		var parent = this.parentNode;
		for (var i in this.__transition) if (+i !== id) return;
		if (parent) parent.removeChild(this);
	};
}
function transition_remove() {
	return this.on("end.remove", removeFunction(this._id));
}
function transition_select(select) {
	var name = this._name, id = this._id;
	if (typeof select !== "function") select = selector(select);
	for (var groups = this._groups, m = groups.length, subgroups = new Array(m), j = 0; j < m; ++j) for (var group = groups[j], n = group.length, subgroup = subgroups[j] = new Array(n), node, subnode, i = 0; i < n; ++i) if ((node = group[i]) && (subnode = select.call(node, node.__data__, i, group))) {
		if ("__data__" in node) subnode.__data__ = node.__data__;
		subgroup[i] = subnode;
		schedule(subgroup[i], name, id, i, subgroup, get(node, id));
	}
	return new Transition(subgroups, this._parents, name, id);
}
function transition_selectAll(select) {
	var name = this._name, id = this._id;
	if (typeof select !== "function") select = selectorAll(select);
	for (var groups = this._groups, m = groups.length, subgroups = [], parents = [], j = 0; j < m; ++j) for (var group = groups[j], n = group.length, node, i = 0; i < n; ++i) if (node = group[i]) {
		for (var children = select.call(node, node.__data__, i, group), child, inherit = get(node, id), k = 0, l = children.length; k < l; ++k) if (child = children[k]) schedule(child, name, id, k, children, inherit);
		subgroups.push(children);
		parents.push(node);
	}
	return new Transition(subgroups, parents, name, id);
}
var Selection = selection.prototype.constructor;
function transition_selection() {
	return new Selection(this._groups, this._parents);
}
function styleNull(name, interpolate) {
	var string00, string10, interpolate0;
	return function() {
		var string0 = styleValue(this, name), string1 = (this.style.removeProperty(name), styleValue(this, name));
		return string0 === string1 ? null : string0 === string00 && string1 === string10 ? interpolate0 : interpolate0 = interpolate(string00 = string0, string10 = string1);
	};
}
function styleRemove(name) {
	return function() {
		this.style.removeProperty(name);
	};
}
function styleConstant(name, interpolate, value1) {
	var string00, string1 = value1 + "", interpolate0;
	return function() {
		var string0 = styleValue(this, name);
		return string0 === string1 ? null : string0 === string00 ? interpolate0 : interpolate0 = interpolate(string00 = string0, value1);
	};
}
function styleFunction(name, interpolate, value) {
	var string00, string10, interpolate0;
	return function() {
		var string0 = styleValue(this, name), value1 = value(this), string1 = value1 + "";
		if (value1 == null) string1 = value1 = (this.style.removeProperty(name), styleValue(this, name));
		return string0 === string1 ? null : string0 === string00 && string1 === string10 ? interpolate0 : (string10 = string1, interpolate0 = interpolate(string00 = string0, value1));
	};
}
function styleMaybeRemove(id, name) {
	var on0, on1, listener0, key = "style." + name, event = "end." + key, remove;
	return function() {
		var schedule = set(this, id), on = schedule.on, listener = schedule.value[key] == null ? remove || (remove = styleRemove(name)) : void 0;
		if (on !== on0 || listener0 !== listener) (on1 = (on0 = on).copy()).on(event, listener0 = listener);
		schedule.on = on1;
	};
}
function transition_style(name, value, priority) {
	var i = (name += "") === "transform" ? interpolateTransformCss : interpolate;
	return value == null ? this.styleTween(name, styleNull(name, i)).on("end.style." + name, styleRemove(name)) : typeof value === "function" ? this.styleTween(name, styleFunction(name, i, tweenValue(this, "style." + name, value))).each(styleMaybeRemove(this._id, name)) : this.styleTween(name, styleConstant(name, i, value), priority).on("end.style." + name, null);
}
function styleInterpolate(name, i, priority) {
	return function(t) {
		this.style.setProperty(name, i.call(this, t), priority);
	};
}
function styleTween(name, value, priority) {
	var t, i0;
	function tween() {
		var i = value.apply(this, arguments);
		if (i !== i0) t = (i0 = i) && styleInterpolate(name, i, priority);
		return t;
	}
	tween._value = value;
	return tween;
}
function transition_styleTween(name, value, priority) {
	var key = "style." + (name += "");
	if (arguments.length < 2) return (key = this.tween(key)) && key._value;
	if (value == null) return this.tween(key, null);
	if (typeof value !== "function") throw new Error();
	return this.tween(key, styleTween(name, value, priority == null ? "" : priority));
}
function textConstant(value) {
	return function() {
		this.textContent = value;
	};
}
function textFunction(value) {
	return function() {
		var value1 = value(this);
		this.textContent = value1 == null ? "" : value1;
	};
}
function transition_text(value) {
	return this.tween("text", typeof value === "function" ? textFunction(tweenValue(this, "text", value)) : textConstant(value == null ? "" : value + ""));
}
function textInterpolate(i) {
	return function(t) {
		this.textContent = i.call(this, t);
	};
}
function textTween(value) {
	var t0, i0;
	function tween() {
		var i = value.apply(this, arguments);
		if (i !== i0) t0 = (i0 = i) && textInterpolate(i);
		return t0;
	}
	tween._value = value;
	return tween;
}
function transition_textTween(value) {
	var key = "text";
	if (arguments.length < 1) return (key = this.tween(key)) && key._value;
	if (value == null) return this.tween(key, null);
	if (typeof value !== "function") throw new Error();
	return this.tween(key, textTween(value));
}
function transition_transition() {
	var name = this._name, id0 = this._id, id1 = newId();
	for (var groups = this._groups, m = groups.length, j = 0; j < m; ++j) for (var group = groups[j], n = group.length, node, i = 0; i < n; ++i) if (node = group[i]) {
		var inherit = get(node, id0);
		schedule(node, name, id1, i, group, {
			time: inherit.time + inherit.delay + inherit.duration,
			delay: 0,
			duration: inherit.duration,
			ease: inherit.ease
		});
	}
	return new Transition(groups, this._parents, name, id1);
}
function transition_end() {
	var on0, on1, that = this, id = that._id, size = that.size();
	return new Promise(function(resolve, reject) {
		var cancel = { value: reject }, end = { value: function() {
			if (--size === 0) resolve();
		} };
		that.each(function() {
			var schedule = set(this, id), on = schedule.on;
			if (on !== on0) {
				on1 = (on0 = on).copy();
				on1._.cancel.push(cancel);
				on1._.interrupt.push(cancel);
				on1._.end.push(end);
			}
			schedule.on = on1;
		});
		if (size === 0) resolve();
	});
}
var id = 0;
function Transition(groups, parents, name, id) {
	this._groups = groups;
	this._parents = parents;
	this._name = name;
	this._id = id;
}
function transition(name) {
	return selection().transition(name);
}
function newId() {
	return ++id;
}
var selection_prototype = selection.prototype;
Transition.prototype = transition.prototype = {
	constructor: Transition,
	select: transition_select,
	selectAll: transition_selectAll,
	selectChild: selection_prototype.selectChild,
	selectChildren: selection_prototype.selectChildren,
	filter: transition_filter,
	merge: transition_merge,
	selection: transition_selection,
	transition: transition_transition,
	call: selection_prototype.call,
	nodes: selection_prototype.nodes,
	node: selection_prototype.node,
	size: selection_prototype.size,
	empty: selection_prototype.empty,
	each: selection_prototype.each,
	on: transition_on,
	attr: transition_attr,
	attrTween: transition_attrTween,
	style: transition_style,
	styleTween: transition_styleTween,
	text: transition_text,
	textTween: transition_textTween,
	remove: transition_remove,
	tween: transition_tween,
	delay: transition_delay,
	duration: transition_duration,
	ease: transition_ease,
	easeVarying: transition_easeVarying,
	end: transition_end,
	[Symbol.iterator]: selection_prototype[Symbol.iterator]
};
var defaultTiming = {
	time: null,
	delay: 0,
	duration: 250,
	ease: cubicInOut
};
function inherit(node, id) {
	var timing;
	while (!(timing = node.__transition) || !(timing = timing[id])) if (!(node = node.parentNode)) throw new Error(`transition ${id} not found`);
	return timing;
}
function selection_transition(name) {
	var id, timing;
	if (name instanceof Transition) id = name._id, name = name._name;
	else id = newId(), (timing = defaultTiming).time = now(), name = name == null ? null : name + "";
	for (var groups = this._groups, m = groups.length, j = 0; j < m; ++j) for (var group = groups[j], n = group.length, node, i = 0; i < n; ++i) if (node = group[i]) schedule(node, name, id, i, group, timing || inherit(node, id));
	return new Transition(groups, this._parents, name, id);
}
selection.prototype.interrupt = selection_interrupt;
selection.prototype.transition = selection_transition;
// node_modules/d3-brush/dist/d3-brush.mjs
var { abs, max, min } = Math;
["w", "e"].map(type);
["n", "s"].map(type);
[
	"n",
	"w",
	"e",
	"s",
	"nw",
	"ne",
	"sw",
	"se"
].map(type);
function type(t) {
	return { type: t };
}
// node_modules/d3-path/dist/d3-path.mjs
var pi = Math.PI;
var tau = 2 * pi;
var epsilon = 1e-6;
var tauEpsilon = tau - epsilon;
function append(strings) {
	this._ += strings[0];
	for (let i = 1, n = strings.length; i < n; ++i) this._ += arguments[i] + strings[i];
}
function appendRound(digits) {
	let d = Math.floor(digits);
	if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
	if (d > 15) return append;
	const k = 10 ** d;
	return function(strings) {
		this._ += strings[0];
		for (let i = 1, n = strings.length; i < n; ++i) this._ += Math.round(arguments[i] * k) / k + strings[i];
	};
}
function equal(x0, y0, x1, y1) {
	return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
	const d = Math.floor(digits);
	if (!(d <= 15)) return equal;
	const k = 10 ** d;
	const r = function(value) {
		return Math.round(value * k);
	};
	return function(x0, y0, x1, y1) {
		return r(x0) === r(x1) && r(y0) === r(y1);
	};
}
var Path = class {
	constructor(digits) {
		this._x0 = this._y0 = this._x1 = this._y1 = null;
		this._ = "";
		this._append = digits == null ? append : appendRound(digits);
		this._equal = digits == null ? equal : equalRound(digits);
	}
	moveTo(x, y) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}`;
	}
	closePath() {
		if (this._x1 !== null) {
			this._x1 = this._x0, this._y1 = this._y0;
			this._append`Z`;
		}
	}
	lineTo(x, y) {
		this._append`L${this._x1 = +x},${this._y1 = +y}`;
	}
	quadraticCurveTo(x1, y1, x, y) {
		this._append`Q${+x1},${+y1},${this._x1 = +x},${this._y1 = +y}`;
	}
	bezierCurveTo(x1, y1, x2, y2, x, y) {
		this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x},${this._y1 = +y}`;
	}
	arcTo(x1, y1, x2, y2, r) {
		x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
		if (this._x1 === null) this._append`M${this._x1 = x1},${this._y1 = y1}`;
		else if (!(l01_2 > epsilon));
		else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r) this._append`L${this._x1 = x1},${this._y1 = y1}`;
		else {
			let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
			if (Math.abs(t01 - 1) > epsilon) this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
			this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
		}
	}
	arc(x, y, r, a0, a1, ccw) {
		x = +x, y = +y, r = +r, ccw = !!ccw;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x + dx, y0 = y + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
		if (this._x1 === null) this._append`M${x0},${y0}`;
		else if (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) this._append`L${x0},${y0}`;
		if (!r) return;
		if (da < 0) da = da % tau + tau;
		if (da > tauEpsilon) this._append`A${r},${r},0,1,${cw},${x - dx},${y - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
		else if (da > epsilon) {
			const x1 = x + r * Math.cos(a1);
			const y1 = y + r * Math.sin(a1);
			if (da >= pi && this._equal(x0, y0, x1, y1)) {
				da /= 2;
				let a00 = a0 + da;
				this._append`A${r},${r},0,${+(da >= pi)},${cw},${x + r * Math.cos(a00)},${y + r * Math.sin(a00)}`;
			}
			this._append`A${r},${r},0,${+(da >= pi)},${cw},${this._x1 = x1},${this._y1 = y1}`;
		}
	}
	rect(x, y, w, h) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}h${w = +w}v${+h}h${-w}Z`;
	}
	toString() {
		return this._;
	}
};
function path() {
	return new Path();
}
path.prototype = Path.prototype;
// node_modules/d3-zoom/dist/d3-zoom.mjs
var constant = (x) => () => x;
function ZoomEvent(type, { sourceEvent, target, transform, dispatch }) {
	Object.defineProperties(this, {
		type: {
			value: type,
			enumerable: true,
			configurable: true
		},
		sourceEvent: {
			value: sourceEvent,
			enumerable: true,
			configurable: true
		},
		target: {
			value: target,
			enumerable: true,
			configurable: true
		},
		transform: {
			value: transform,
			enumerable: true,
			configurable: true
		},
		_: { value: dispatch }
	});
}
function Transform(k, x, y) {
	this.k = k;
	this.x = x;
	this.y = y;
}
Transform.prototype = {
	constructor: Transform,
	scale: function(k) {
		return k === 1 ? this : new Transform(this.k * k, this.x, this.y);
	},
	translate: function(x, y) {
		return x === 0 & y === 0 ? this : new Transform(this.k, this.x + this.k * x, this.y + this.k * y);
	},
	apply: function(point) {
		return [point[0] * this.k + this.x, point[1] * this.k + this.y];
	},
	applyX: function(x) {
		return x * this.k + this.x;
	},
	applyY: function(y) {
		return y * this.k + this.y;
	},
	invert: function(location) {
		return [(location[0] - this.x) / this.k, (location[1] - this.y) / this.k];
	},
	invertX: function(x) {
		return (x - this.x) / this.k;
	},
	invertY: function(y) {
		return (y - this.y) / this.k;
	},
	rescaleX: function(x) {
		return x.copy().domain(x.range().map(this.invertX, this).map(x.invert, x));
	},
	rescaleY: function(y) {
		return y.copy().domain(y.range().map(this.invertY, this).map(y.invert, y));
	},
	toString: function() {
		return "translate(" + this.x + "," + this.y + ") scale(" + this.k + ")";
	}
};
var identity = new Transform(1, 0, 0);
transform.prototype = Transform.prototype;
function transform(node) {
	while (!node.__zoom) if (!(node = node.parentNode)) return identity;
	return node.__zoom;
}
function nopropagation(event) {
	event.stopImmediatePropagation();
}
function noevent(event) {
	event.preventDefault();
	event.stopImmediatePropagation();
}
function defaultFilter(event) {
	return (!event.ctrlKey || event.type === "wheel") && !event.button;
}
function defaultExtent() {
	var e = this;
	if (e instanceof SVGElement) {
		e = e.ownerSVGElement || e;
		if (e.hasAttribute("viewBox")) {
			e = e.viewBox.baseVal;
			return [[e.x, e.y], [e.x + e.width, e.y + e.height]];
		}
		return [[0, 0], [e.width.baseVal.value, e.height.baseVal.value]];
	}
	return [[0, 0], [e.clientWidth, e.clientHeight]];
}
function defaultTransform() {
	return this.__zoom || identity;
}
function defaultWheelDelta(event) {
	return -event.deltaY * (event.deltaMode === 1 ? .05 : event.deltaMode ? 1 : .002) * (event.ctrlKey ? 10 : 1);
}
function defaultTouchable() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function defaultConstrain(transform, extent, translateExtent) {
	var dx0 = transform.invertX(extent[0][0]) - translateExtent[0][0], dx1 = transform.invertX(extent[1][0]) - translateExtent[1][0], dy0 = transform.invertY(extent[0][1]) - translateExtent[0][1], dy1 = transform.invertY(extent[1][1]) - translateExtent[1][1];
	return transform.translate(dx1 > dx0 ? (dx0 + dx1) / 2 : Math.min(0, dx0) || Math.max(0, dx1), dy1 > dy0 ? (dy0 + dy1) / 2 : Math.min(0, dy0) || Math.max(0, dy1));
}
function zoom() {
	var filter = defaultFilter, extent = defaultExtent, constrain = defaultConstrain, wheelDelta = defaultWheelDelta, touchable = defaultTouchable, scaleExtent = [0, Infinity], translateExtent = [[-Infinity, -Infinity], [Infinity, Infinity]], duration = 250, interpolate = zoom$1, listeners = dispatch("start", "zoom", "end"), touchstarting, touchfirst, touchending, touchDelay = 500, wheelDelay = 150, clickDistance2 = 0, tapDistance = 10;
	function zoom(selection) {
		selection.property("__zoom", defaultTransform).on("wheel.zoom", wheeled, { passive: false }).on("mousedown.zoom", mousedowned).on("dblclick.zoom", dblclicked).filter(touchable).on("touchstart.zoom", touchstarted).on("touchmove.zoom", touchmoved).on("touchend.zoom touchcancel.zoom", touchended).style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	zoom.transform = function(collection, transform, point, event) {
		var selection = collection.selection ? collection.selection() : collection;
		selection.property("__zoom", defaultTransform);
		if (collection !== selection) schedule(collection, transform, point, event);
		else selection.interrupt().each(function() {
			gesture(this, arguments).event(event).start().zoom(null, typeof transform === "function" ? transform.apply(this, arguments) : transform).end();
		});
	};
	zoom.scaleBy = function(selection, k, p, event) {
		zoom.scaleTo(selection, function() {
			return this.__zoom.k * (typeof k === "function" ? k.apply(this, arguments) : k);
		}, p, event);
	};
	zoom.scaleTo = function(selection, k, p, event) {
		zoom.transform(selection, function() {
			var e = extent.apply(this, arguments), t0 = this.__zoom, p0 = p == null ? centroid(e) : typeof p === "function" ? p.apply(this, arguments) : p, p1 = t0.invert(p0), k1 = typeof k === "function" ? k.apply(this, arguments) : k;
			return constrain(translate(scale(t0, k1), p0, p1), e, translateExtent);
		}, p, event);
	};
	zoom.translateBy = function(selection, x, y, event) {
		zoom.transform(selection, function() {
			return constrain(this.__zoom.translate(typeof x === "function" ? x.apply(this, arguments) : x, typeof y === "function" ? y.apply(this, arguments) : y), extent.apply(this, arguments), translateExtent);
		}, null, event);
	};
	zoom.translateTo = function(selection, x, y, p, event) {
		zoom.transform(selection, function() {
			var e = extent.apply(this, arguments), t = this.__zoom, p0 = p == null ? centroid(e) : typeof p === "function" ? p.apply(this, arguments) : p;
			return constrain(identity.translate(p0[0], p0[1]).scale(t.k).translate(typeof x === "function" ? -x.apply(this, arguments) : -x, typeof y === "function" ? -y.apply(this, arguments) : -y), e, translateExtent);
		}, p, event);
	};
	function scale(transform, k) {
		k = Math.max(scaleExtent[0], Math.min(scaleExtent[1], k));
		return k === transform.k ? transform : new Transform(k, transform.x, transform.y);
	}
	function translate(transform, p0, p1) {
		var x = p0[0] - p1[0] * transform.k, y = p0[1] - p1[1] * transform.k;
		return x === transform.x && y === transform.y ? transform : new Transform(transform.k, x, y);
	}
	function centroid(extent) {
		return [(+extent[0][0] + +extent[1][0]) / 2, (+extent[0][1] + +extent[1][1]) / 2];
	}
	function schedule(transition, transform, point, event) {
		transition.on("start.zoom", function() {
			gesture(this, arguments).event(event).start();
		}).on("interrupt.zoom end.zoom", function() {
			gesture(this, arguments).event(event).end();
		}).tween("zoom", function() {
			var that = this, args = arguments, g = gesture(that, args).event(event), e = extent.apply(that, args), p = point == null ? centroid(e) : typeof point === "function" ? point.apply(that, args) : point, w = Math.max(e[1][0] - e[0][0], e[1][1] - e[0][1]), a = that.__zoom, b = typeof transform === "function" ? transform.apply(that, args) : transform, i = interpolate(a.invert(p).concat(w / a.k), b.invert(p).concat(w / b.k));
			return function(t) {
				if (t === 1) t = b;
				else {
					var l = i(t), k = w / l[2];
					t = new Transform(k, p[0] - l[0] * k, p[1] - l[1] * k);
				}
				g.zoom(null, t);
			};
		});
	}
	function gesture(that, args, clean) {
		return !clean && that.__zooming || new Gesture(that, args);
	}
	function Gesture(that, args) {
		this.that = that;
		this.args = args;
		this.active = 0;
		this.sourceEvent = null;
		this.extent = extent.apply(that, args);
		this.taps = 0;
	}
	Gesture.prototype = {
		event: function(event) {
			if (event) this.sourceEvent = event;
			return this;
		},
		start: function() {
			if (++this.active === 1) {
				this.that.__zooming = this;
				this.emit("start");
			}
			return this;
		},
		zoom: function(key, transform) {
			if (this.mouse && key !== "mouse") this.mouse[1] = transform.invert(this.mouse[0]);
			if (this.touch0 && key !== "touch") this.touch0[1] = transform.invert(this.touch0[0]);
			if (this.touch1 && key !== "touch") this.touch1[1] = transform.invert(this.touch1[0]);
			this.that.__zoom = transform;
			this.emit("zoom");
			return this;
		},
		end: function() {
			if (--this.active === 0) {
				delete this.that.__zooming;
				this.emit("end");
			}
			return this;
		},
		emit: function(type) {
			var d = select(this.that).datum();
			listeners.call(type, this.that, new ZoomEvent(type, {
				sourceEvent: this.sourceEvent,
				target: zoom,
				transform: this.that.__zoom,
				dispatch: listeners
			}), d);
		}
	};
	function wheeled(event, ...args) {
		if (!filter.apply(this, arguments)) return;
		var g = gesture(this, args).event(event), t = this.__zoom, k = Math.max(scaleExtent[0], Math.min(scaleExtent[1], t.k * Math.pow(2, wheelDelta.apply(this, arguments)))), p = pointer(event);
		if (g.wheel) {
			if (g.mouse[0][0] !== p[0] || g.mouse[0][1] !== p[1]) g.mouse[1] = t.invert(g.mouse[0] = p);
			clearTimeout(g.wheel);
		} else if (t.k === k) return;
		else {
			g.mouse = [p, t.invert(p)];
			interrupt(this);
			g.start();
		}
		noevent(event);
		g.wheel = setTimeout(wheelidled, wheelDelay);
		g.zoom("mouse", constrain(translate(scale(t, k), g.mouse[0], g.mouse[1]), g.extent, translateExtent));
		function wheelidled() {
			g.wheel = null;
			g.end();
		}
	}
	function mousedowned(event, ...args) {
		if (touchending || !filter.apply(this, arguments)) return;
		var currentTarget = event.currentTarget, g = gesture(this, args, true).event(event), v = select(event.view).on("mousemove.zoom", mousemoved, true).on("mouseup.zoom", mouseupped, true), p = pointer(event, currentTarget), x0 = event.clientX, y0 = event.clientY;
		nodrag(event.view);
		nopropagation(event);
		g.mouse = [p, this.__zoom.invert(p)];
		interrupt(this);
		g.start();
		function mousemoved(event) {
			noevent(event);
			if (!g.moved) {
				var dx = event.clientX - x0, dy = event.clientY - y0;
				g.moved = dx * dx + dy * dy > clickDistance2;
			}
			g.event(event).zoom("mouse", constrain(translate(g.that.__zoom, g.mouse[0] = pointer(event, currentTarget), g.mouse[1]), g.extent, translateExtent));
		}
		function mouseupped(event) {
			v.on("mousemove.zoom mouseup.zoom", null);
			yesdrag(event.view, g.moved);
			noevent(event);
			g.event(event).end();
		}
	}
	function dblclicked(event, ...args) {
		if (!filter.apply(this, arguments)) return;
		var t0 = this.__zoom, p0 = pointer(event.changedTouches ? event.changedTouches[0] : event, this), p1 = t0.invert(p0), k1 = t0.k * (event.shiftKey ? .5 : 2), t1 = constrain(translate(scale(t0, k1), p0, p1), extent.apply(this, args), translateExtent);
		noevent(event);
		if (duration > 0) select(this).transition().duration(duration).call(schedule, t1, p0, event);
		else select(this).call(zoom.transform, t1, p0, event);
	}
	function touchstarted(event, ...args) {
		if (!filter.apply(this, arguments)) return;
		var touches = event.touches, n = touches.length, g = gesture(this, args, event.changedTouches.length === n).event(event), started, i, t, p;
		nopropagation(event);
		for (i = 0; i < n; ++i) {
			t = touches[i], p = pointer(t, this);
			p = [
				p,
				this.__zoom.invert(p),
				t.identifier
			];
			if (!g.touch0) g.touch0 = p, started = true, g.taps = 1 + !!touchstarting;
			else if (!g.touch1 && g.touch0[2] !== p[2]) g.touch1 = p, g.taps = 0;
		}
		if (touchstarting) touchstarting = clearTimeout(touchstarting);
		if (started) {
			if (g.taps < 2) touchfirst = p[0], touchstarting = setTimeout(function() {
				touchstarting = null;
			}, touchDelay);
			interrupt(this);
			g.start();
		}
	}
	function touchmoved(event, ...args) {
		if (!this.__zooming) return;
		var g = gesture(this, args).event(event), touches = event.changedTouches, n = touches.length, i, t, p, l;
		noevent(event);
		for (i = 0; i < n; ++i) {
			t = touches[i], p = pointer(t, this);
			if (g.touch0 && g.touch0[2] === t.identifier) g.touch0[0] = p;
			else if (g.touch1 && g.touch1[2] === t.identifier) g.touch1[0] = p;
		}
		t = g.that.__zoom;
		if (g.touch1) {
			var p0 = g.touch0[0], l0 = g.touch0[1], p1 = g.touch1[0], l1 = g.touch1[1], dp = (dp = p1[0] - p0[0]) * dp + (dp = p1[1] - p0[1]) * dp, dl = (dl = l1[0] - l0[0]) * dl + (dl = l1[1] - l0[1]) * dl;
			t = scale(t, Math.sqrt(dp / dl));
			p = [(p0[0] + p1[0]) / 2, (p0[1] + p1[1]) / 2];
			l = [(l0[0] + l1[0]) / 2, (l0[1] + l1[1]) / 2];
		} else if (g.touch0) p = g.touch0[0], l = g.touch0[1];
		else return;
		g.zoom("touch", constrain(translate(t, p, l), g.extent, translateExtent));
	}
	function touchended(event, ...args) {
		if (!this.__zooming) return;
		var g = gesture(this, args).event(event), touches = event.changedTouches, n = touches.length, i, t;
		nopropagation(event);
		if (touchending) clearTimeout(touchending);
		touchending = setTimeout(function() {
			touchending = null;
		}, touchDelay);
		for (i = 0; i < n; ++i) {
			t = touches[i];
			if (g.touch0 && g.touch0[2] === t.identifier) delete g.touch0;
			else if (g.touch1 && g.touch1[2] === t.identifier) delete g.touch1;
		}
		if (g.touch1 && !g.touch0) g.touch0 = g.touch1, delete g.touch1;
		if (g.touch0) g.touch0[1] = this.__zoom.invert(g.touch0[0]);
		else {
			g.end();
			if (g.taps === 2) {
				t = pointer(t, this);
				if (Math.hypot(touchfirst[0] - t[0], touchfirst[1] - t[1]) < tapDistance) {
					var p = select(this).on("dblclick.zoom");
					if (p) p.apply(this, arguments);
				}
			}
		}
	}
	zoom.wheelDelta = function(_) {
		return arguments.length ? (wheelDelta = typeof _ === "function" ? _ : constant(+_), zoom) : wheelDelta;
	};
	zoom.filter = function(_) {
		return arguments.length ? (filter = typeof _ === "function" ? _ : constant(!!_), zoom) : filter;
	};
	zoom.touchable = function(_) {
		return arguments.length ? (touchable = typeof _ === "function" ? _ : constant(!!_), zoom) : touchable;
	};
	zoom.extent = function(_) {
		return arguments.length ? (extent = typeof _ === "function" ? _ : constant([[+_[0][0], +_[0][1]], [+_[1][0], +_[1][1]]]), zoom) : extent;
	};
	zoom.scaleExtent = function(_) {
		return arguments.length ? (scaleExtent[0] = +_[0], scaleExtent[1] = +_[1], zoom) : [scaleExtent[0], scaleExtent[1]];
	};
	zoom.translateExtent = function(_) {
		return arguments.length ? (translateExtent[0][0] = +_[0][0], translateExtent[1][0] = +_[1][0], translateExtent[0][1] = +_[0][1], translateExtent[1][1] = +_[1][1], zoom) : [[translateExtent[0][0], translateExtent[0][1]], [translateExtent[1][0], translateExtent[1][1]]];
	};
	zoom.constrain = function(_) {
		return arguments.length ? (constrain = _, zoom) : constrain;
	};
	zoom.duration = function(_) {
		return arguments.length ? (duration = +_, zoom) : duration;
	};
	zoom.interpolate = function(_) {
		return arguments.length ? (interpolate = _, zoom) : interpolate;
	};
	zoom.on = function() {
		var value = listeners.on.apply(listeners, arguments);
		return value === listeners ? zoom : value;
	};
	zoom.clickDistance = function(_) {
		return arguments.length ? (clickDistance2 = (_ = +_) * _, zoom) : Math.sqrt(clickDistance2);
	};
	zoom.tapDistance = function(_) {
		return arguments.length ? (tapDistance = +_, zoom) : tapDistance;
	};
	return zoom;
}
// src/layout/short-name.ts
/** What AWS made by itself has a long name with its VPC's id in front; on the map its kind is enough. */
function shortName({ id, at, main }) {
	if (at !== null) return id;
	return main === true ? "main" : "default";
}
// src/layout/measures.ts
/** The sizes of everything on the map, in its own units. */
var TEXT = {
	title: {
		face: "strong",
		size: 13.5
	},
	name: {
		face: "strong",
		size: 13
	},
	address: {
		face: "mono",
		size: 11.5
	},
	note: {
		face: "sans",
		size: 11.5
	},
	group: {
		face: "strong",
		size: 11.5
	},
	zone: {
		face: "sans",
		size: 12
	},
	gate: {
		face: "strong",
		size: 11.5
	},
	rule: {
		face: "sans",
		size: 11.5
	},
	packet: {
		face: "mono",
		size: 12
	}
};
/** The height of a line of text, as a multiple of its size. */
var LINE_HEIGHT = 1.3;
var GATE_RADIUS = 9.5;
/** Around the ring of an interface. */
var CELL = {
	labelGap: 10,
	labelMin: 48,
	labelMax: 128,
	right: 26,
	strip: 46,
	rowGap: 16
};
/** The lanes beside a ring, for an interface that stands behind another one. */
var STRIP = {
	first: 13,
	step: 20,
	room: 30
};
var SUBNET = {
	padding: 14,
	sideMin: 72,
	sideMax: 150,
	sideGap: 14,
	/** Right of the last interface: for the labels of its gates and of the packet. */
	endRoom: 96,
	/** Between the rings and the border that faces the router: gates and the way to a neighbour. */
	front: 40,
	back: 12,
	emptyHeight: 92,
	foldedHeight: 46
};
var ZONE = {
	padding: 14,
	header: 30,
	gap: 18,
	gutter: 50
};
var SPINE = {
	height: 44,
	label: 96
};
var VPC = {
	padding: 20,
	top: 30,
	gap: 36,
	emptyWidth: 360
};
/** `lanes`: the right end of a gateway, through which lines pass beside its name. */
var GATEWAY = {
	height: 28,
	minWidth: 110,
	maxWidth: 216,
	lanes: 54,
	glyph: 30
};
/** `wordRoom`: for the word before a region's name, in any language. */
var REGION = {
	padding: 14,
	header: 28,
	gap: 28,
	wordRoom: 54
};
var OUTSIDE = {
	height: 36,
	minWidth: 170,
	gap: 34
};
// src/layout/contents.ts
/** More than this in a subnet, and like interfaces fold into a stack. */
var MOST_ITEMS = 12;
/** The interfaces and NAT gateways of each subnet, by subnet id. */
function contentsOf(network, folding) {
	const interfaces = group(network.networkInterfaces.values(), (eni) => eni.subnet.id);
	const gateways = group([...network.natGateways.values()].filter((nat) => nat.subnet !== null), (nat) => nat.subnet?.id ?? "");
	const attachments = group([...network.transitGatewayAttachments.values()].flatMap(({ id, attached }) => attached.type === "vpc" ? attached.subnets.map((subnet) => ({
		id,
		subnet
	})) : []), ({ subnet }) => subnet.id);
	const endpoints = group(network.inspectionEndpoints.values(), ({ subnet }) => subnet.id);
	return new Map([...network.subnets.values()].map((subnet) => {
		const nats = byId(gateways.get(subnet.id) ?? []).map(natItem);
		const enis = [...interfaces.get(subnet.id) ?? []].sort(compareInterfaces);
		const attached = (attachments.get(subnet.id) ?? []).map(({ id }) => attachmentItem(id, subnet));
		const inspected = byId(endpoints.get(subnet.id) ?? []).map(endpointItem);
		const room = MOST_ITEMS - nats.length - attached.length - inspected.length;
		return [subnet.id, [
			...nats,
			...attached,
			...inspected,
			...foldedInterfaces(subnet, enis, room, folding)
		]];
	}));
}
/** A transit gateway's interface in a subnet: no groups guard it. */
function attachmentItem(id, subnet) {
	return {
		key: attachmentKey(id, subnet.id),
		kind: "attachment",
		glyph: "transit-gateway",
		ref: {
			type: "transit-gateway-attachment",
			id
		},
		guarded: false,
		count: 1,
		lines: [{
			text: id,
			style: TEXT.name
		}]
	};
}
/** The endpoint of a firewall or a Gateway Load Balancer: no groups guard it. */
function endpointItem({ kind, id, ref, behind }) {
	return {
		key: keyOf(kind, id),
		kind: "attachment",
		glyph: behind.kind === "firewall" ? "firewall-endpoint" : "gateway-load-balancer-endpoint",
		ref,
		guarded: false,
		count: 1,
		lines: [{
			text: id,
			style: TEXT.name
		}, {
			text: behind.id,
			style: TEXT.note
		}]
	};
}
function natItem(nat) {
	const addresses = [nat.privateIp, nat.publicIp].filter((ip) => ip !== null);
	return {
		key: keyOf("nat-gateway", nat.id),
		kind: "nat-gateway",
		glyph: "nat-gateway",
		ref: {
			type: "nat-gateway",
			id: nat.id
		},
		guarded: false,
		count: 1,
		lines: [{
			text: nat.id,
			style: TEXT.name
		}, ...addresses.map((ip) => ({
			text: formatIp(ip),
			style: TEXT.address
		}))]
	};
}
function foldedInterfaces(subnet, enis, room, { view, involved }) {
	const subnetKey = keyOf("subnet", subnet.id);
	const isFolded = view.folded.includes(subnetKey);
	const isUnfolded = view.unfolded.includes(subnetKey);
	if (!isFolded && (isUnfolded || enis.length <= room)) return enis.map(interfaceItem);
	const keyOfEni = (eni) => keyOf("network-interface", eni.id);
	const shown = enis.filter((eni) => involved.has(keyOfEni(eni)));
	const rest = enis.filter((eni) => !involved.has(keyOfEni(eni)));
	const alike = [...group(rest, likeness)];
	const folded = (isFolded || alike.length + shown.length > room ? [["", rest]] : alike).flatMap(([name, members]) => stackItems(subnet, name, members));
	return [...shown.map(interfaceItem), ...folded];
}
function stackItems(subnet, name, members) {
	const [first, ...others] = members;
	if (first === void 0) return [];
	if (others.length === 0) return [interfaceItem(first)];
	const isMixed = name === "";
	const { glyph } = interfaceItem(first);
	const lines = isMixed ? [] : [{
		text: first.ref.id,
		style: TEXT.name
	}, groupsLine(first)];
	return [{
		key: keyOf("stack", `${subnet.id}:${name}`),
		kind: "stack",
		glyph: isMixed ? "network-interface" : glyph,
		ref: null,
		guarded: false,
		count: members.length,
		lines
	}];
}
function interfaceItem(eni) {
	const name = eni.host.name ?? eni.ref.id;
	const isSecondary = eni.host.interfaces.length > 1;
	const publicIp = eni.primaryIpv4 === null ? void 0 : eni.publicIps.get(eni.primaryIpv4);
	const addresses = [eni.primaryIpv4 ?? eni.ipv6[0], publicIp].filter((ip) => ip !== void 0);
	return {
		key: keyOf("network-interface", eni.id),
		kind: "network-interface",
		glyph: glyphOf$1(eni),
		ref: eni.ref,
		guarded: true,
		count: 1,
		lines: [
			{
				text: name,
				style: TEXT.name
			},
			...isSecondary ? [{
				text: eni.id,
				style: TEXT.note
			}] : [],
			...addresses.map((ip) => ({
				text: formatIp(ip),
				style: TEXT.address
			})),
			groupsLine(eni)
		]
	};
}
function groupsLine(eni) {
	return {
		text: eni.securityGroups.map(shortName).join(", "),
		style: TEXT.group
	};
}
function glyphOf$1(eni) {
	if (eni.interfaceType === "lambda") return "function";
	const { type } = eni.host.ref;
	if (type === "lambda-function") return "function";
	if (type === "vpc-endpoint") return "vpc-endpoint";
	if (type === "client-vpn-endpoint") return "vpn-gateway";
	if (type === "ecs-task" || type === "eks-pod") return "container";
	if (eni.host.service?.type === "gateway") return "gateway-load-balancer";
	return type === "instance" || type === "database" || type === "load-balancer" ? type : "network-interface";
}
/** What makes interfaces look the same in a crowd: what they are, and what guards them. */
function likeness(eni) {
	return `${glyphOf$1(eni)} ${sort(eni.securityGroups.map((it) => it.id), compareText).join(" ")}`;
}
/** Forwarders first: more lines meet there, and the first cells are the nearest to the border. */
function compareInterfaces(a, b) {
	const rank = (eni) => eni.host.forwards === "no" ? 1 : 0;
	return rank(a) - rank(b) || compareText(a.id, b.id);
}
function byId(things) {
	return [...things].sort((a, b) => compareText(a.id, b.id));
}
// src/layout/text-width.ts
/** Advance widths of U+0020 to U+007E, in hundredths of the size. */
var WIDTHS = {
	sans: hundredths("32 41 46 84 64 96 78 28 40 40 50 84 32 37 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 54 100 69 69 70 78 64 58 78 76 30 30 66 56 87 75 79 61 79 70 64 62 74 69 99 69 62 69 40 34 40 84 50 50 62 64 55 64 62 36 64 64 28 28 58 28 98 64 62 64 64 42 53 40 64 60 82 60 60 53 64 34 64 84"),
	strong: hundredths("35 46 53 84 70 101 88 31 46 46 53 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 59 100 78 77 74 84 69 69 83 84 38 38 78 64 100 84 86 74 86 78 73 69 82 78 111 78 73 73 46 37 46 84 50 50 68 72 60 72 68 44 72 72 35 35 67 35 105 72 69 72 72 50 60 48 72 66 93 65 66 59 72 37 72 84")
};
var MONO = 61;
/** Hangul, Han and the like, in every face. */
var WIDE = 100;
/** Signs between the two: arrows, dashes, accented letters. */
var OTHER = 86;
var MIDDLE_DOT = 38;
function hundredths(text) {
	return text.split(" ").map(Number);
}
function widthOf(character, face) {
	const code = character.codePointAt(0) ?? 0;
	if (code >= 4352 && !(code >= 8192 && code < 11904)) return WIDE;
	if (face === "mono") return MONO;
	if (code === 183) return MIDDLE_DOT;
	return WIDTHS[face][code - 32] ?? (code === 8230 ? WIDE : OTHER);
}
/** The width that the text needs at most, in the map's units. */
function textWidth(text, style) {
	let sum = 0;
	for (const character of text) sum += widthOf(character, style.face);
	return sum * style.size / 100;
}
var ELLIPSIS = "…";
/** The text, or as much of its beginning as fits, with an ellipsis. */
function fitText(text, style, room) {
	if (textWidth(text, style) <= room) return text;
	let sum = textWidth(ELLIPSIS, style);
	let kept = "";
	for (const character of text) {
		sum += widthOf(character, style.face) * style.size / 100;
		if (sum > room) break;
		kept += character;
	}
	return kept.trimEnd() + ELLIPSIS;
}
// src/layout/label.ts
function lineHeight(style) {
	return style.size * LINE_HEIGHT;
}
function label(wanted, style, place) {
	const { x, top, room, anchor = "start" } = place;
	const full = place.full ?? wanted;
	const text = fitText(wanted, style, room);
	const width = Math.min(textWidth(text, style), room);
	const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
	return {
		text,
		full,
		style,
		anchor,
		at: {
			x,
			y: top + style.size
		},
		box: {
			x: left,
			y: top,
			width,
			height: lineHeight(style)
		}
	};
}
/** Lines under each other; each keeps its own style. */
function labels(lines, place) {
	let top = place.top;
	return lines.map(({ text, style }) => {
		const made = label(text, style, {
			...place,
			top
		});
		top += lineHeight(style);
		return made;
	});
}
function heightOf(styles) {
	return styles.reduce((sum, style) => sum + lineHeight(style), 0);
}
// src/layout/reorder.ts
/**
* The things in a new order: each goes as many places on as `shift` says, others make room.
* Dragging changes an order, never a distance, so that the ways between the boxes stay free.
*/
function reorder(things, shift) {
	return things.map((thing, index) => {
		const places = shift(thing);
		return {
			thing,
			index,
			key: index + places + Math.sign(places) * .5
		};
	}).sort((a, b) => a.key - b.key || a.index - b.index).map(({ thing }) => thing);
}
/** A dragged distance in whole places. */
function placesIn(distance, pitch) {
	return distance === void 0 || pitch <= 0 ? 0 : Math.round(distance / pitch);
}
// src/layout/tier.ts
/** From the router outwards: public subnets stand above it, the others below. */
var TIERS = [
	"public",
	"private",
	"isolated"
];
var FAMILIES = [4, 6];
/** A subnet that is public in one address family is drawn as public. */
function tierOf(subnet) {
	const targets = FAMILIES.flatMap((family) => targetsOf(subnet.routeTable, family));
	if (targets.includes("internet-gateway")) return "public";
	return targets.some((type) => type !== "local") ? "private" : "isolated";
}
function targetsOf(table, family) {
	return table.routes[family].map((route) => route.target.type);
}
/** More than this of one tier in a zone, and subnets that the walk does not touch fold into a stack. */
var MOST_SUBNETS = 4;
/** The columns of a VPC from left to right. */
function columnsOf(network, vpc, subnets, contents, folding) {
	const zones = [...group(subnets, (subnet) => subnet.az)].sort(([a], [b]) => compareZones(a, b));
	return reorder([...sameWidth(zones.map(([name, members]) => {
		const key = keyOf("zone", `${vpc.id}:${name ?? ""}`);
		const byTier = group([...members].sort((a, b) => compareText(a.id, b.id)), tierOf);
		const [above = [], ...others] = TIERS.map((tier) => plotsOf(`${vpc.id}:${name ?? ""}`, byTier.get(tier) ?? [], tier, zones.length, contents, folding));
		return columnOf(key, name, [...above].reverse(), others.flat());
	})), ...regionalNats(network, vpc)], (it) => placesIn(folding.view.moved[it.key]?.dx, columnWidth(it) + ZONE.gap));
}
/** The width of the whole zone. */
function columnWidth(column) {
	return column.plotWidth + 2 * ZONE.padding + (column.hasGutter ? ZONE.gutter : 0);
}
function compareZones(a, b) {
	return a === null || b === null ? Number(a === null) - Number(b === null) : compareText(a, b);
}
function plotsOf(scope, subnets, tier, zoneCount, contents, { view, involved }) {
	const stackKey = keyOf("stack", `${scope}:${tier}`);
	const isUnfolded = subnets.length > MOST_SUBNETS && view.unfolded.includes(stackKey);
	const isFolding = subnets.length > MOST_SUBNETS && !isUnfolded;
	const isShown = (subnet, index) => !isFolding || index < 3 || involved.has(keyOf("subnet", subnet.id));
	const shown = subnets.filter(isShown).map((subnet) => plotOf(subnet, tier, zoneCount, contents.get(subnet.id) ?? [], view));
	const ordered = reorder(shown, (plot) => placesIn(view.moved[plot.key]?.dy, 160));
	const count = subnets.length - shown.length;
	if (count === 0 && !isUnfolded) return ordered;
	const rest = {
		key: stackKey,
		kind: "stack",
		subnet: null,
		tier,
		items: [],
		perRow: 1,
		height: SUBNET.foldedHeight,
		count,
		unfolded: isUnfolded
	};
	return tier === "public" ? [rest, ...ordered] : [...ordered, rest];
}
function plotOf(subnet, tier, zoneCount, items, view) {
	const perRow = cellsPerRow(items.length, zoneCount);
	const key = keyOf("subnet", subnet.id);
	return {
		key,
		kind: "subnet",
		subnet,
		tier,
		items,
		perRow,
		height: heightOfCells(items.length, perRow),
		count: 1,
		unfolded: view.unfolded.includes(key)
	};
}
/** Few in a row where several zones share the width. */
function cellsPerRow(count, zoneCount) {
	if (count <= (zoneCount === 1 ? 3 : 2)) return Math.max(1, count);
	return Math.max(2, Math.ceil(Math.sqrt(count * (zoneCount === 1 ? 1.2 : .8))));
}
function heightOfCells(count, perRow) {
	if (count === 0) return SUBNET.emptyHeight;
	const rows = Math.ceil(count / perRow);
	return SUBNET.front + SUBNET.back + rows * 2 * 38 + (rows - 1) * CELL.rowGap;
}
function columnOf(key, name, above, below) {
	const plots = [...above, ...below];
	const side = clamp(max$1(plots, sideWidth) ?? 0, SUBNET.sideMin, SUBNET.sideMax);
	const labelRoom = clamp(max$1(plots, widestLine) ?? 0, CELL.labelMin, CELL.labelMax);
	const isDeep = plots.some((plot) => plot.items.length > plot.perRow);
	const cellWidth = labelRoom + CELL.labelGap + 76 + (isDeep ? CELL.strip : CELL.right);
	const cells = max$1(plots, (plot) => plot.items.length === 0 ? 0 : plot.perRow) ?? 0;
	return {
		key,
		name,
		above,
		below,
		side,
		labelRoom,
		cellWidth,
		plotWidth: 2 * SUBNET.padding + side + SUBNET.sideGap + Math.max(1, cells) * cellWidth + SUBNET.endRoom,
		hasGutter: above.length > 1 || below.length > 1
	};
}
/** Zones of nearly one width look calmer with the same one. */
function sameWidth(columns) {
	const widest = max$1(columns, (column) => column.plotWidth) ?? 0;
	return columns.map((it) => it.plotWidth * 1.6 < widest ? it : {
		...it,
		plotWidth: widest
	});
}
/** A regional NAT gateway stands in the VPC and in no subnet (NAT-20): it gets a column of its own. */
function regionalNats(network, vpc) {
	const nats = [...network.natGateways.values()].filter((nat) => nat.subnet === null && nat.vpc === vpc);
	if (nats.length === 0) return [];
	const items = nats.sort((a, b) => compareText(a.id, b.id)).map(natItem);
	const plot = {
		key: keyOf("zone", `${vpc.id}:regional-nat:subnet`),
		kind: "no-subnet",
		subnet: null,
		tier: "public",
		items,
		perRow: items.length,
		height: heightOfCells(items.length, items.length),
		count: 1,
		unfolded: false
	};
	const labelRoom = clamp(widestLine(plot), CELL.labelMin, CELL.labelMax);
	const cellWidth = labelRoom + CELL.labelGap + 76 + CELL.right;
	const plotWidth = 2 * SUBNET.padding + items.length * cellWidth + GATE_RADIUS;
	return [{
		key: keyOf("zone", `${vpc.id}:regional-nat`),
		name: null,
		above: [plot],
		below: [],
		side: 0,
		labelRoom,
		cellWidth,
		plotWidth,
		hasGutter: false
	}];
}
/** The texts at the left of a subnet. */
function sideLines(subnet) {
	const cidr = subnet.cidr ?? subnet.ipv6Cidr;
	return {
		name: {
			text: subnet.id,
			style: TEXT.title
		},
		cidr: {
			text: cidr === null ? "" : formatCidr(cidr),
			style: TEXT.address
		},
		networkAcl: {
			text: shortName(subnet.networkAcl),
			full: subnet.networkAcl.id,
			style: TEXT.note
		},
		routeTable: {
			text: shortName(subnet.routeTable),
			full: subnet.routeTable.id,
			style: TEXT.note
		}
	};
}
function sideWidth(plot) {
	if (plot.subnet === null) return 0;
	const { name, cidr, networkAcl, routeTable } = sideLines(plot.subnet);
	const plain = [name, cidr].map((it) => textWidth(it.text, it.style));
	const signed = [networkAcl, routeTable].map((it) => 18 + textWidth(it.text, it.style));
	return Math.ceil(Math.max(...plain, ...signed));
}
function widestLine(plot) {
	const lines = plot.items.flatMap((item) => item.lines);
	return Math.ceil(max$1(lines, (line) => textWidth(line.text, line.style)) ?? 0);
}
function heightOfLines(item) {
	return heightOf(item.lines.map((line) => line.style));
}
function clamp(value, low, high) {
	return Math.min(high, Math.max(low, value));
}
/** How many rows lie on one side of the router, in the column that has most. */
function rowsOf(columns, side) {
	return range(max$1(columns, (column) => column[side].length) ?? 0).map((row) => max$1(columns, (column) => column[side][row]?.height ?? 0) ?? 0);
}
// src/layout/geometry.ts
function boxAround(center, width, height = width) {
	return {
		x: center.x - width / 2,
		y: center.y - height / 2,
		width,
		height
	};
}
function right(box) {
	return box.x + box.width;
}
function bottom(box) {
	return box.y + box.height;
}
function centerOf(box) {
	return {
		x: box.x + box.width / 2,
		y: box.y + box.height / 2
	};
}
/** Whether the boxes share more than a border. */
function overlap(a, b) {
	return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}
function holds(outer, inner) {
	return inner.x >= outer.x && right(inner) <= right(outer) && inner.y >= outer.y && bottom(inner) <= bottom(outer);
}
/** The box with a margin on every side; a negative margin makes it smaller. */
function grow(box, margin) {
	return {
		x: box.x - margin,
		y: box.y - margin,
		width: box.width + 2 * margin,
		height: box.height + 2 * margin
	};
}
/** The smallest box around all of them. */
function around(boxes) {
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	return {
		x,
		y,
		width: Math.max(...boxes.map(right)) - x,
		height: Math.max(...boxes.map(bottom)) - y
	};
}
/** A horizontal or vertical stretch from `a` to `b` as a box, `thickness` wide. */
function boxOfSegment(a, b, thickness) {
	return grow({
		x: Math.min(a.x, b.x),
		y: Math.min(a.y, b.y),
		width: Math.abs(a.x - b.x),
		height: Math.abs(a.y - b.y)
	}, thickness / 2);
}
function distance(a, b) {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
// src/layout/edges.ts
/** Between the lanes and the first edge. */
var CLEAR = 44;
/** How much further left each edge ends than the one below it, so that the lines to that one pass. */
var INDENT = 64;
var GLYPH_ROOM$1 = 30;
var END_ROOM = 40;
/** How much higher the internet stands. */
function roomForEdges({ distributions }) {
	return distributions.size === 0 ? 0 : 52 - OUTSIDE.gap + distributions.size * (OUTSIDE.height + OUTSIDE.gap);
}
/** `y`: the middle of the lowest one. */
function placeEdges(network, lanes, y) {
	const end = (min$1(lanes) ?? 0) - CLEAR;
	return [...network.distributions.values()].sort((a, b) => compareText(a.id, b.id)).map(({ ref }, index) => {
		const text = `CloudFront ${ref.id}`;
		const room = Math.min(textWidth(text, TEXT.group) + 2, OUTSIDE.minWidth);
		const width = GLYPH_ROOM$1 + room + END_ROOM;
		const middle = y - index * (OUTSIDE.height + OUTSIDE.gap);
		const box = {
			x: end - index * INDENT - width,
			y: middle - OUTSIDE.height / 2,
			width,
			height: OUTSIDE.height
		};
		return {
			key: outsideKey(ref),
			ref,
			glyph: "distribution",
			box,
			label: label(text, TEXT.group, {
				x: box.x + GLYPH_ROOM$1,
				top: middle - 7.5,
				room
			}),
			side: "top"
		};
	});
}
// src/layout/place-subnet.ts
function placeSubnet(plot, column, place) {
	const { box, routerSide, facesRouter } = place;
	const gateY = routerSide === "below" ? bottom(box) : box.y;
	const depth = facesRouter ? 58 : 74;
	const isFolded = plot.items.some((item) => item.kind === "stack");
	return {
		key: plot.key,
		id: plot.subnet?.id ?? "",
		kind: plot.kind,
		ref: plot.subnet === null ? null : {
			type: "subnet",
			id: plot.subnet.id
		},
		vpc: place.vpc,
		zone: column.key,
		tier: plot.tier,
		box,
		gateY,
		routerSide,
		corridor: routerSide === "below" ? {
			from: gateY,
			to: gateY + depth
		} : {
			from: gateY - depth,
			to: gateY
		},
		facesRouter,
		labels: plot.subnet === null ? null : sideLabels(plot, column, box),
		count: plot.count,
		folded: isFolded || plot.kind === "stack" && plot.count > 0,
		unfolded: plot.unfolded,
		pitch: {
			dx: 0,
			dy: plot.kind === "subnet" ? 160 : 0
		}
	};
}
function sideLabels(plot, column, box) {
	if (plot.subnet === null) return null;
	const { name, cidr, networkAcl, routeTable } = sideLines(plot.subnet);
	const x = box.x + SUBNET.padding;
	const room = column.side;
	let top = box.y + 11;
	const next = (height) => {
		const here = top;
		top += height;
		return here;
	};
	return {
		name: label(name.text, name.style, {
			x,
			room,
			top: next(lineHeight(name.style))
		}),
		cidr: label(cidr.text, cidr.style, {
			x,
			room,
			top: next(lineHeight(cidr.style) + 5)
		}),
		networkAcl: label(networkAcl.text, networkAcl.style, {
			x: x + 18,
			full: networkAcl.full,
			room: room - 18,
			top: next(lineHeight(networkAcl.style) + 2)
		}),
		routeTable: label(routeTable.text, routeTable.style, {
			x: x + 18,
			full: routeTable.full,
			room: room - 18,
			top: next(0)
		})
	};
}
/** The cells of a subnet: the first ones stand next to the border that faces the router. */
function placeNodes(plot, column, subnet, view) {
	const pitch = nodePitch(column);
	const inward = subnet.routerSide === "below" ? -1 : 1;
	const items = reorder(plot.items, (item) => {
		const moved = view.moved[item.key];
		return placesIn(moved?.dx, pitch.dx) + inward * plot.perRow * placesIn(moved?.dy, pitch.dy);
	});
	const left = subnet.box.x + SUBNET.padding + (column.side === 0 ? 0 : column.side + SUBNET.sideGap);
	return items.map((item, index) => {
		const row = Math.floor(index / plot.perRow);
		return {
			...placeNode(item, {
				x: left + index % plot.perRow * column.cellWidth + column.labelRoom + CELL.labelGap + 38,
				y: subnet.gateY + inward * (SUBNET.front + 38 + row * pitch.dy)
			}, column.labelRoom, subnet.key),
			row: row === 0 ? "front" : "behind",
			pitch
		};
	});
}
/** How far a node is dragged to change places with the next one. */
function nodePitch(column) {
	return {
		dx: column.cellWidth,
		dy: 76 + CELL.rowGap
	};
}
function placeNode(item, center, room, subnet) {
	const count = item.kind === "stack" ? [{
		text: `×${item.count}`,
		style: TEXT.name
	}] : [];
	const lines = [...count, ...item.lines];
	const height = heightOfLines(item) + (count.length > 0 ? lineHeight(TEXT.name) : 0);
	const place = {
		x: center.x - 38 - CELL.labelGap,
		top: center.y - height / 2,
		room,
		anchor: "end"
	};
	return {
		key: item.key,
		kind: item.kind,
		glyph: item.glyph,
		ref: item.ref,
		subnet,
		center,
		ring: item.guarded ? 38 : null,
		box: boxAround(center, item.guarded ? 76 : 40),
		labels: labels(lines, place),
		count: item.count
	};
}
// src/layout/rails.ts
function waysDown(network, vpc) {
	const peerings = vpc.peerings.map(({ id }) => {
		const ref = {
			type: "vpc-peering-connection",
			id
		};
		return {
			ref,
			rail: ref
		};
	});
	const attachments = [...network.transitGatewayAttachments.values()].flatMap((attachment) => attachment.attached.type === "vpc" && attachment.attached.vpc === vpc ? [{
		ref: {
			type: "transit-gateway-attachment",
			id: attachment.id
		},
		rail: {
			type: "transit-gateway",
			id: attachment.transitGateway.id
		}
	}] : []);
	const vpnGateways = [...network.vpnGateways.values()].flatMap((gateway) => {
		const through = gateway.interfaces.find((one) => one.through !== null)?.through;
		const site = gateway.connections[0]?.site ?? gateway.interfaces[0]?.site;
		if (gateway.vpc !== vpc) return [];
		const ref = {
			type: "vpn-gateway",
			id: gateway.id
		};
		if (gateway.connections.length === 0 && through !== void 0 && through !== null) return [{
			ref,
			rail: {
				type: "direct-connect-gateway",
				id: through.id
			}
		}];
		return [{
			ref,
			rail: site === void 0 ? ref : {
				type: "on-premises",
				id: site.id
			}
		}];
	});
	return [
		...sorted(privateLinks(network).filter(({ vpcs }) => vpcs.has(vpc)).map(({ ref }) => ({
			ref,
			rail: ref
		}))),
		...sorted(peerings),
		...sorted(attachments),
		...sorted(vpnGateways)
	];
}
/** What endpoints lead to in another VPC. */
function privateLinks(network) {
	const consumers = /* @__PURE__ */ new Map();
	const join = (provider, subnet) => {
		const vpcs = consumers.get(provider) ?? /* @__PURE__ */ new Set();
		consumers.set(provider, subnet === void 0 ? vpcs : vpcs.add(subnet.vpc));
	};
	for (const { behind, subnet } of network.inspectionEndpoints.values()) if (behind.kind === "appliances" && behind.host !== null) join(behind.host, subnet);
	for (const { service, interfaces } of network.hosts.values()) {
		if (service?.kind !== "interface-endpoint") continue;
		for (const provider of service.loadBalancers) join(provider, interfaces[0]?.subnet);
	}
	return [...consumers].flatMap(([{ ref, interfaces }, vpcs]) => {
		const own = interfaces[0]?.subnet.vpc;
		const all = new Set(own === void 0 ? vpcs : [...vpcs, own]);
		return all.size < 2 ? [] : [{
			ref,
			vpcs: all
		}];
	});
}
function sorted(ways) {
	return [...ways].sort((a, b) => compareText(a.ref.id, b.ref.id));
}
/** From the top. */
function railsOf(network) {
	return [
		...privateLinks(network).map(({ ref }) => ({
			ref,
			glyph: "vpc-endpoint",
			name: `PrivateLink ${ref.id}`
		})).sort((a, b) => compareText(a.ref.id, b.ref.id)),
		...railsFor("vpc-peering-connection", network.peerings),
		...railsFor("transit-gateway", network.transitGateways),
		...railsFor("direct-connect-gateway", network.directConnectGateways),
		...railsFor("on-premises", network.onPremisesNetworks)
	];
}
function railsFor(type, all) {
	return [...all.keys()].sort(compareText).map((id) => ({
		ref: {
			type,
			id
		},
		glyph: type,
		name: id
	}));
}
/** The glyph stands left of the lines, and left of them the name where nothing else is in the way. */
var GLYPH_ROOM = 29;
var LANES = GATEWAY.lanes - 12;
var LONGEST_NAME = 130;
function placeWayDown({ ref, rail }, vpc, lanes, isFirst) {
	const laneX = lanes.x + 12;
	const named = Math.min(LONGEST_NAME, textWidth(ref.id, TEXT.group)) + 6;
	const left = GLYPH_ROOM + (isFirst ? named : 0);
	const box = {
		x: laneX - LANES / 2 - left,
		y: lanes.y - GATEWAY.height / 2,
		width: left + LANES,
		height: GATEWAY.height
	};
	const place = {
		x: box.x + GLYPH_ROOM,
		top: lanes.y - 7.5,
		room: isFirst ? LONGEST_NAME : 0
	};
	return {
		key: borderKey(ref, vpc),
		ref,
		glyph: glyphOf(ref),
		vpc,
		box,
		label: label(isFirst ? ref.id : "", TEXT.group, place),
		side: "bottom",
		laneX,
		leadsTo: outsideKey(rail)
	};
}
function glyphOf({ type }) {
	if (type === "load-balancer") return "vpc-endpoint";
	if (type === "transit-gateway-attachment") return "transit-gateway";
	return type === "vpc-peering-connection" || type === "vpn-gateway" ? type : "other-network";
}
var STEP = OUTSIDE.height + 12;
/** All rails begin at the left of the first way down, with room for their names, and reach to their last one. */
function placeRails(network, gateways, ground) {
	const rails = railsOf(network);
	const down = gateways.filter((it) => it.side === "bottom");
	const names = max$1(rails, ({ name }) => textWidth(name, TEXT.group)) ?? 0;
	const room = Math.min(names, GATEWAY.maxWidth) + 2;
	const left = (min$1(down, (it) => it.laneX) ?? ground.x + room + 80) - room - 60;
	const top = bottom(ground) + OUTSIDE.gap;
	return rails.map(({ ref, glyph, name }, index) => {
		const key = outsideKey(ref);
		const last = max$1(down.filter((it) => it.leadsTo === key), (it) => it.laneX);
		const y = top + index * STEP;
		return {
			key,
			ref,
			glyph,
			box: {
				x: left,
				y,
				width: (last ?? left + room + 40) + GATEWAY.lanes / 2 - left,
				height: OUTSIDE.height
			},
			label: label(name, TEXT.group, {
				x: left + 30,
				top: y + OUTSIDE.height / 2 - 7.5,
				room
			}),
			side: "bottom"
		};
	});
}
// src/layout/place-vpc.ts
function planVpc(network, vpc, columns) {
	const middle = Math.max(0, Math.ceil(columns.length / 2) - 1);
	const gateways = [];
	if (vpc.internetGateway !== null) gateways.push({
		type: "internet-gateway",
		id: vpc.internetGateway.id
	});
	if (vpc.egressOnlyInternetGateway !== null) gateways.push({
		type: "egress-only-internet-gateway",
		id: vpc.egressOnlyInternetGateway.id
	});
	const trunks = gateways.map((ref) => ({
		ref,
		after: middle
	}));
	const targets = borderTargets(network, vpc);
	const down = waysDown(network, vpc);
	const inner = sum(columns, columnWidth) + Math.max(0, columns.length - 1) * ZONE.gap + trunks.length * 62 + down.length * 76;
	const width = Math.max(inner, columns.length === 0 ? VPC.emptyWidth : 0) + 2 * VPC.padding + (targets.length > 0 ? 84 : 0);
	return {
		key: keyOf("vpc", vpc.id),
		vpc,
		columns,
		trunks,
		targets,
		down,
		width
	};
}
function placeVpc(plan, origin, view) {
	const { key, vpc, columns } = plan;
	const above = rowsOf(columns, "above");
	const below = rowsOf(columns, "below");
	const top = origin.y + VPC.top;
	const routerTop = top + ZONE.header + depthOf(above) + (above.length === 0 ? ZONE.padding : 0);
	const routerBottom = routerTop + SPINE.height;
	const zonesBottom = routerBottom + depthOf(below) + ZONE.padding;
	const box = {
		...origin,
		width: plan.width,
		height: zonesBottom + VPC.padding - origin.y
	};
	const zones = [];
	const subnets = [];
	const nodes = [];
	const gateways = [];
	let x = origin.x + VPC.padding;
	columns.forEach((column, index) => {
		const zoneBox = {
			x,
			y: top,
			width: columnWidth(column),
			height: zonesBottom - top
		};
		zones.push(zoneOf(column, zoneBox));
		for (const side of ["above", "below"]) {
			const rows = side === "above" ? above : below;
			column[side].forEach((plot, row) => {
				const away = distanceTo(rows, row);
				const y = side === "above" ? routerTop - away - plot.height : routerBottom + away;
				const subnet = placeSubnet(plot, column, {
					vpc: key,
					routerSide: side === "above" ? "below" : "above",
					facesRouter: row === 0,
					box: {
						x: x + ZONE.padding,
						y,
						width: column.plotWidth,
						height: plot.height
					}
				});
				subnets.push(subnet);
				nodes.push(...placeNodes(plot, column, subnet, view));
			});
		}
		x += zoneBox.width;
		for (const { ref, after } of plan.trunks) {
			if (after !== index && !(index === 0 && after < 0)) continue;
			gateways.push(topGateway(ref, key, {
				x: x + 31,
				y: origin.y
			}));
			x += 62;
		}
		if (index === Math.max(0, Math.ceil(columns.length / 2) - 1)) plan.down.forEach((way, order) => {
			gateways.push(placeWayDown(way, key, {
				x: x + 38,
				y: bottom(box)
			}, order === 0));
			x += 76;
		});
		x += ZONE.gap;
	});
	if (columns.length === 0) {
		plan.trunks.forEach(({ ref }, index) => {
			gateways.push(topGateway(ref, key, {
				x: origin.x + plan.width * (.6 + .25 * index),
				y: origin.y
			}));
		});
		plan.down.forEach((way, index) => {
			const x = origin.x + VPC.padding + (index + .5) * 76;
			gateways.push(placeWayDown(way, key, {
				x,
				y: bottom(box)
			}, false));
		});
	}
	const router = {
		x: origin.x + VPC.padding + ZONE.padding,
		y: routerTop,
		width: plan.width - 2 * (VPC.padding + ZONE.padding) - (plan.targets.length > 0 ? 84 : 0),
		height: SPINE.height
	};
	gateways.push(...sideGateways(plan.targets, key, {
		x: right(box),
		y: routerTop + SPINE.height / 2
	}));
	const onTop = gateways.filter((gateway) => gateway.side !== "bottom");
	const firstGateway = Math.min(right(box), ...onTop.map((gateway) => gateway.box.x));
	return {
		vpcs: [{
			key,
			id: vpc.id,
			box,
			zones,
			router,
			routerLabel: routerLabelOf(router),
			pitch: {
				dx: plan.width + VPC.gap,
				dy: 0
			},
			...titleOf(vpc, box, firstGateway)
		}],
		subnets,
		nodes,
		gateways,
		box: { ...box }
	};
}
/** How far the rows of one side reach from the router, gaps included. */
function depthOf(rows) {
	return rows.length === 0 ? 0 : distanceTo(rows, rows.length - 1) + (rows.at(-1) ?? 0);
}
/** From the router to a row. */
function distanceTo(rows, row) {
	return 58 + sum(rows.slice(0, row), (height) => height + 74);
}
function zoneOf(column, box) {
	const gutterTo = right(box) - 4;
	return {
		key: column.key,
		name: column.name,
		box,
		label: column.name === null ? null : label(column.name, TEXT.zone, {
			x: box.x + ZONE.padding,
			top: box.y + 8,
			room: box.width / 2
		}),
		gutter: column.hasGutter ? {
			from: gutterTo - ZONE.gutter,
			to: gutterTo
		} : null,
		pitch: {
			dx: box.width + ZONE.gap,
			dy: 0
		}
	};
}
function gatewayWidth(ref) {
	const width = textWidth(ref.id, TEXT.group) + GATEWAY.glyph + GATEWAY.lanes + 8;
	return Math.min(GATEWAY.maxWidth, Math.max(GATEWAY.minWidth, width));
}
/** The lines pass through one end: an internet gateway reaches out to the left, its neighbour to the right. */
function topGateway(ref, vpc, lanes) {
	const glyph = ref.type === "internet-gateway" ? "internet-gateway" : "egress-only-internet-gateway";
	const width = gatewayWidth(ref);
	const isLeft = glyph === "internet-gateway";
	const x = isLeft ? lanes.x + GATEWAY.lanes / 2 - width : lanes.x - GATEWAY.lanes / 2;
	const box = {
		x,
		y: lanes.y - GATEWAY.height / 2,
		width,
		height: GATEWAY.height
	};
	const start = x + GATEWAY.glyph + (isLeft ? 0 : GATEWAY.lanes - 8);
	const room = width - GATEWAY.glyph - GATEWAY.lanes;
	const text = label(ref.id, TEXT.group, {
		x: start,
		top: lanes.y - 7.5,
		room
	});
	return {
		key: keyOf(glyph, ref.id),
		ref,
		glyph,
		vpc,
		box,
		label: text,
		side: "top",
		laneX: lanes.x,
		leadsTo: null
	};
}
/** The lines end at its left end. */
function sideGateway(ref, vpc, center) {
	const width = gatewayWidth(ref);
	const box = {
		x: center.x - 26,
		y: center.y - GATEWAY.height / 2,
		width,
		height: GATEWAY.height
	};
	const start = GATEWAY.glyph + 14;
	const text = label(ref.id, TEXT.group, {
		x: box.x + start,
		top: center.y - 7.5,
		room: box.width - start - 12
	});
	return {
		key: borderKey(ref, vpc),
		ref,
		glyph: ref.type === "vpc-endpoint" ? "vpc-endpoint" : "other-network",
		vpc,
		box,
		label: text,
		side: "right",
		laneX: box.x,
		leadsTo: null
	};
}
function sideGateways(refs, vpc, center) {
	return refs.map((ref, index) => sideGateway(ref, vpc, {
		x: center.x,
		y: center.y + (index - (refs.length - 1) / 2) * (GATEWAY.height + 14)
	}));
}
/** Nothing passes the left end of the spine: the first interface of a subnet stands right of the subnet's texts. */
function routerLabelOf(router) {
	return {
		x: router.x + 14,
		y: router.y + router.height / 2 - 9,
		width: SPINE.label,
		height: 18
	};
}
function titleOf(vpc, box, end) {
	const x = box.x + 22;
	const room = end - x - 30;
	const top = box.y - TEXT.title.size * .7;
	const cidr = vpc.cidrs[0];
	const name = label(`VPC ${vpc.id}`, TEXT.title, {
		x,
		top,
		room: room * .65
	});
	const after = right(name.box) + 8;
	return {
		name,
		cidr: label(cidr === void 0 ? "" : formatCidr(cidr), TEXT.address, {
			x: after,
			top: top + 2,
			room: Math.max(0, x + room - after)
		})
	};
}
function borderTargets(network, vpc) {
	const found = /* @__PURE__ */ new Map();
	for (const table of network.routeTables.values()) {
		if (table.vpc !== vpc) continue;
		for (const { target } of [...table.routes[4], ...table.routes[6]]) {
			const component = target.type === "unmodelled" ? target.component : target.type === "vpc-endpoint" ? {
				type: "vpc-endpoint",
				id: target.endpoint.id
			} : null;
			if (component !== null) found.set(outsideKey(component), component);
		}
	}
	return [...found].sort(([a], [b]) => compareText(a, b)).map(([, ref]) => ref);
}
// src/layout/layout-network.ts
var NOTHING = /* @__PURE__ */ new Set();
/**
* Where everything stands: a region's VPCs side by side; in each the Availability Zones as columns, public subnets above
* the router, private and then isolated ones below it; gateways on the VPC's border; the internet on top.
* The same network always gives the same picture, whatever the order of its document.
*/
function layoutNetwork(network, options = {}) {
	const folding = {
		view: options.view ?? NO_VIEW,
		involved: options.involved ?? NOTHING
	};
	const contents = contentsOf(network, folding);
	const subnets = group(network.subnets.values(), (subnet) => subnet.vpc.id);
	const regions = [...group([...network.vpcs.values()].sort((a, b) => compareText(a.id, b.id)).map((vpc) => planVpc(network, vpc, columnsOf(network, vpc, subnets.get(vpc.id) ?? [], contents, folding))), (plan) => plan.vpc.region ?? network.scenario.region ?? null)];
	regions.sort(([a], [b]) => compareText(a ?? "", b ?? ""));
	const placed = [];
	let x = 0;
	for (const [name, members] of regions) {
		const parts = placeRegion(members, x, folding.view);
		const region = regionAround(name, parts, x);
		placed.push({
			region,
			parts
		});
		x = right(region.box) + REGION.gap;
	}
	const parts = placed.flatMap((it) => it.parts);
	const ground = placed.map((it) => it.region.box);
	const gateways = parts.flatMap((part) => part.gateways);
	const above = placeOutside(gateways, ground, network);
	const solid = [...ground, ...gateways.map((it) => it.box)];
	const outside = [...above, ...ground.length === 0 ? [] : placeRails(network, gateways, around(solid))];
	return {
		box: grow(around([
			...ground,
			...outside.map((it) => it.box),
			...gateways.map((it) => it.box)
		]), 12),
		regions: placed.map((it) => it.region),
		vpcs: parts.flatMap((part) => part.vpcs),
		subnets: parts.flatMap((part) => part.subnets),
		nodes: parts.flatMap((part) => part.nodes),
		gateways,
		outside
	};
}
function placeRegion(plans, left, view) {
	const ordered = reorder(plans, (plan) => placesIn(view.moved[plan.key]?.dx, plan.width + VPC.gap));
	let x = left + REGION.padding;
	return ordered.map((plan) => {
		const part = placeVpc(plan, {
			x,
			y: REGION.header + GATEWAY.height / 2
		}, view);
		x = Math.max(right(part.box), ...part.gateways.map((it) => right(it.box))) + VPC.gap;
		return part;
	});
}
function regionAround(name, parts, x) {
	const inside = parts.flatMap((part) => [part.box, ...part.gateways.filter((it) => it.side === "right").map((it) => it.box)]);
	const end = max$1(inside, right) ?? x + VPC.emptyWidth;
	const box = {
		x,
		y: 0,
		width: end + REGION.padding - x,
		height: (max$1(inside, bottom) ?? 120) + REGION.padding
	};
	const firstTrunk = min$1(parts.flatMap((part) => part.gateways.filter((it) => it.side !== "bottom")), (it) => it.box.x) ?? end;
	return {
		name,
		box,
		label: name === null ? null : label(name, TEXT.zone, {
			x: x + 16 + REGION.wordRoom,
			top: 9,
			room: firstTrunk - x - 24 - REGION.wordRoom
		})
	};
}
/** The internet is as wide as the gateways that lead to it, so that each way there is straight. */
function placeOutside(gateways, ground, network) {
	const onTop = gateways.filter((it) => it.side === "top").map((it) => it.laneX);
	const middle = ground.length === 0 ? 0 : centerOf(around(ground)).x;
	const lowest = -OUTSIDE.gap - OUTSIDE.height / 2;
	const edges = placeEdges(network, onTop.length === 0 ? [middle] : onTop, lowest);
	const from = min$1([...onTop, ...edges.map(({ box }) => centerOf(box).x)]) ?? middle;
	const to = max$1(onTop) ?? middle;
	const width = Math.max(OUTSIDE.minWidth, to - from + OUTSIDE.minWidth * .7);
	const y = lowest - roomForEdges(network);
	const center = {
		x: mean([from, to]) ?? middle,
		y
	};
	const internet = {
		key: outsideKey(INTERNET),
		ref: INTERNET,
		glyph: "internet",
		box: boxAround(center, width, OUTSIDE.height),
		label: null,
		side: "top"
	};
	const detached = [...network.internetGateways.values()].filter((it) => it.vpc === null);
	let x = right(internet.box) + VPC.gap;
	const alone = detached.sort((a, b) => compareText(a.id, b.id)).map(({ id }) => {
		const ref = {
			type: "internet-gateway",
			id
		};
		const box = {
			x,
			y: y - GATEWAY.height / 2,
			width: GATEWAY.maxWidth,
			height: GATEWAY.height
		};
		x = right(box) + 12;
		const text = label(id, TEXT.group, {
			x: box.x + 28,
			top: y - 7.5,
			room: box.width - 38
		});
		return {
			key: outsideKey(ref),
			ref,
			glyph: "internet-gateway",
			box,
			label: text,
			side: "top"
		};
	});
	return [
		internet,
		...edges,
		...alone
	];
}
// src/layout/atlas.ts
function atlasOf(diagram) {
	const nodes = new Map(diagram.nodes.map((it) => [it.key, it]));
	const subnets = new Map(diagram.subnets.map((it) => [it.key, it]));
	const vpcs = new Map(diagram.vpcs.map((it) => [it.key, it]));
	const zones = new Map(diagram.vpcs.flatMap((vpc) => vpc.zones.map((it) => [it.key, it])));
	const gateways = group(diagram.gateways, (it) => outsideKey(it.ref));
	const outside = new Map(diagram.outside.map((it) => [it.key, it]));
	return {
		diagram,
		node: (of) => nodes.get(keyOf(of.kind, of.id)),
		attachment: (id, subnetId) => nodes.get(attachmentKey(id, subnetId)),
		subnet: (id) => subnets.get(keyOf("subnet", id)),
		subnetOf: (node) => subnets.get(node.subnet),
		vpc: (id) => vpcs.get(keyOf("vpc", id)),
		vpcOf: (box) => vpcs.get(box.vpc),
		zoneOf: (subnet) => zones.get(subnet.zone),
		gateway: (ref, vpc) => {
			const found = gateways.get(outsideKey(ref));
			return found?.find((it) => it.vpc === vpc) ?? found?.[0];
		},
		wayDown: (vpc, rail) => diagram.gateways.find((it) => it.vpc === vpc && it.leadsTo === rail.key),
		internetGatewayOf: (vpc) => diagram.gateways.find((it) => it.vpc === vpc.key && it.side === "top"),
		outside: (ref) => outside.get(outsideKey(ref)),
		internet: diagram.outside.find((it) => it.glyph === "internet")
	};
}
// src/layout/gate.ts
function gateText(hop) {
	return {
		kind: kindOf(hop),
		state: stateOf(hop),
		direction: hop.direction,
		...namesOf(hop)
	};
}
function kindOf({ decision }) {
	switch (decision.kind) {
		case "route":
		case "transit-route": return "route-table";
		case "nat": return "nat-gateway";
		case "crossing": return "gateway";
		default: return decision.kind;
	}
}
function stateOf({ decision, hypothetical }) {
	if (hypothetical) return "ghost";
	if (decision.kind === "web-acl" && decision.status !== null) return "deny";
	if (decision.code === null) return "allow";
	return decision.verdict === "unknown" ? "unknown" : "deny";
}
function namesOf(hop) {
	const { decision, component } = hop;
	const plain = {
		name: component.id,
		rule: null,
		summary: null,
		via: null,
		isRemembered: false
	};
	switch (decision.kind) {
		case "network-acl": return {
			...plain,
			name: shortName(decision.networkAcl),
			rule: String(decision.decidedBy.ruleNumber)
		};
		case "security-group": {
			const { decidedBy } = decision;
			const name = decision.groups.map(shortName).join(", ");
			if (decidedBy === null) return {
				...plain,
				name
			};
			if ("kind" in decidedBy) return {
				...plain,
				name,
				isRemembered: true
			};
			const group = decision.groups.find((it) => it.id === decidedBy.securityGroupId);
			const summary = summaryOf(decidedBy, decision.direction);
			return {
				...plain,
				name: group === void 0 ? name : shortName(group),
				rule: decidedBy.id,
				summary
			};
		}
		case "route": {
			const route = decision.decidedBy;
			const name = shortName(decision.routeTable);
			return route === null ? {
				...plain,
				name
			} : {
				...plain,
				name,
				rule: formatCidr(route.destination),
				via: route.via
			};
		}
		case "transit-route": {
			const route = decision.decidedBy;
			if (route === null) return plain;
			return {
				...plain,
				rule: formatCidr(route.destination),
				via: route.attachment?.id ?? null
			};
		}
		case "gateway":
		case "nat":
		case "host": return {
			...plain,
			rule: translated(hop.packetIn, hop.packetOut)
		};
		case "firewall": return {
			...plain,
			rule: decision.decidedBy?.id ?? decision.byDefault
		};
		case "web-acl": return {
			...plain,
			rule: decision.decidedBy?.id ?? null
		};
		case "load-balancer": return {
			...plain,
			rule: decision.target?.id ?? null
		};
		case "gateway-load-balancer": return {
			...plain,
			rule: decision.part === "encapsulate" ? decision.target?.id ?? null : null
		};
		case "crossing":
		case "endpoint":
		case "network-interface":
		case "place":
		case "resolver":
		case "name":
		case "distribution": return plain;
	}
}
/** A security group rule in signs, which read the same in every language. */
function summaryOf(rule, direction) {
	const { protocol, ports, peer } = rule;
	return `${hasPorts(protocol) ? `${formatProtocol(protocol)} ${formatPortRange(ports)}` : formatProtocol(protocol)} ${direction === "inbound" ? "←" : "→"} ${peerName(peer)}`;
}
function peerName(peer) {
	switch (peer.kind) {
		case "cidr": return formatCidr(peer.cidr);
		case "prefix-list": return peer.prefixList.id;
		case "security-group": return shortName(peer.securityGroup);
		case "stale": return peer.id;
	}
}
/** The address that a translator wrote; null where it wrote none. */
function translated(before, after) {
	if (samePacket(before, after)) return null;
	const isPorts = after.kind === "ports" && before.kind === "ports";
	if (before.source !== after.source) return isPorts && after.sourcePort !== before.sourcePort ? formatEndpoint(after.source, after.sourcePort) : formatIp(after.source);
	return isPorts && after.destinationPort !== before.destinationPort ? formatEndpoint(after.destination, after.destinationPort) : formatIp(after.destination);
}
// src/layout/gate-labels.ts
/** Names and rules alone, which read the same in every language. */
var plainWords = ({ name, rule }) => rule === null ? [name] : [name, rule];
/** Kinds whose words stand on the map; those of the others are told when they are pointed at. */
var LABELLED = [
	"network-acl",
	"security-group",
	"route-table",
	"gateway",
	"nat-gateway",
	"host",
	"web-acl"
];
/** The nearest free place for the words of each gate: on no line, gate, box or other words. */
function placeLabels(diagram, gates, lines, words) {
	const taken = [
		...diagramTexts(diagram),
		...diagram.nodes.map((it) => it.box),
		...diagram.gateways.map((it) => it.box)
	];
	const marks = gates.map((gate) => boxAround(gate.at, 2 * GATE_RADIUS));
	const ways = lines.flatMap((points) => points.slice(1).map((b, index) => boxOfSegment(points[index] ?? b, b, 6)));
	const placed = /* @__PURE__ */ new Map();
	for (const gate of inPlacingOrder(diagram, gates)) {
		const scope = scopeOf(diagram, gate);
		const crowd = gates.filter((it) => it.kind === "network-acl" && it.owner === gate.owner).length;
		const covers = coversOf(diagram, gate);
		const spot = candidates(diagram, gate, words(gate), crowd > 2).find(({ box, leader }) => {
			const room = grow(box, 1.5);
			const isFree = (boxes) => !boxes.some((it) => overlap(it, room));
			return scope.some((it) => holds(it, box)) && isFree(marks) && isFree(ways) && isFree(taken) && !covers.some((it) => overlap(it, box)) && !(leader !== null && [...placed.values()].some((it) => overlap(it.box, boxOfSegment(...leader, 2))));
		});
		if (spot === void 0) continue;
		placed.set(gate, labelAt(spot));
		taken.push(spot.box);
	}
	return gates.map((gate) => ({
		...gate,
		label: placed.get(gate) ?? null
	}));
}
/** Network ACLs have the first choice, then what stops the packet; on one border the outer gates before the inner ones. */
function inPlacingOrder(diagram, gates) {
	const rank = (gate) => (gate.state === "deny" ? -10 : 0) + LABELLED.indexOf(gate.kind);
	const middles = new Map(diagram.nodes.map((node) => [node.key, node.center.x]));
	const outer = (gate) => -Math.abs(gate.at.x - (middles.get(gate.owner) ?? gate.at.x));
	return gates.filter((gate) => LABELLED.includes(gate.kind)).sort((a, b) => rank(a) - rank(b) || outer(a) - outer(b));
}
/** Where the words may stand: in the corridor before the subnet, in the subnet, or in the VPC. */
function scopeOf(diagram, gate) {
	const subnet = subnetOf(diagram, gate);
	if (gate.kind === "network-acl" && subnet !== void 0) return [corridorOf(diagram, subnet)];
	if (gate.kind === "route-table" || gate.kind === "gateway") return [...diagram.vpcs.map((vpc) => grow(vpc.box, -6)), ...diagram.regions.map((it) => ({
		...it.box,
		height: 26
	}))];
	if (gate.kind === "web-acl" && subnet === void 0) return [roomAbove(diagram, gate)];
	return subnet === void 0 ? [] : [grow(subnet.box, -3)];
}
/** Between an edge and the internet. */
function roomAbove({ box }, { at }) {
	return {
		x: box.x,
		width: box.width,
		y: at.y - 52,
		height: 52 + GATE_RADIUS
	};
}
function corridorOf(diagram, subnet) {
	const vpc = diagram.vpcs.find((it) => it.key === subnet.vpc)?.box ?? subnet.box;
	const { from, to } = subnet.corridor;
	return {
		x: vpc.x + 8,
		width: vpc.width - 16,
		y: from + 1,
		height: to - from - 2
	};
}
function subnetOf(diagram, gate) {
	const own = diagram.subnets.find((it) => it.key === gate.owner);
	if (own !== void 0) return own;
	const node = diagram.nodes.find((it) => it.key === gate.owner);
	return node === void 0 ? void 0 : diagram.subnets.find((it) => it.key === node.subnet);
}
/** Words about a border or a route stand in the open, not on a subnet, the spine or another gateway. */
function coversOf(diagram, { kind }) {
	if (kind === "web-acl") return diagram.outside.map((it) => it.box);
	if (kind !== "network-acl" && kind !== "route-table" && kind !== "gateway") return [];
	return [...diagram.subnets.map((it) => it.box), ...diagram.vpcs.map((vpc) => vpc.router)];
}
/** The two lines are the first choice, being narrow. */
function formsOf(words) {
	const [name = "", ...more] = words;
	if (more.length === 0) return [formOf([name])];
	const rest = more.join(" · ");
	return [formOf([name, rest]), formOf([rest.startsWith("→") ? `${name} ${rest}` : `${name} · ${rest}`])];
}
function formOf(texts) {
	const styles = texts.map((_, index) => index === 0 ? TEXT.gate : TEXT.rule);
	return {
		texts,
		styles,
		width: Math.max(...texts.map((text, index) => textWidth(text, styles[index] ?? TEXT.rule))),
		height: heightOf(styles)
	};
}
/** Places for the words, the best first. */
function candidates(diagram, gate, words, isCrowded) {
	const node = diagram.nodes.find((it) => it.key === gate.owner);
	const forms = isCrowded ? formsOf(words).slice(-1) : formsOf(words);
	if (node !== void 0) return [...besideNode(node, gate, forms), ...besideGate(diagram, gate, forms)];
	return besideGate(diagram, gate, forms);
}
/** Right of the ring, above or below its middle. */
function besideNode(node, gate, forms) {
	const x = right(node.box) + 9;
	const towardsGate = Math.sign(gate.at.y - node.center.y) || 1;
	return forms.flatMap((form) => {
		const half = form.height / 2 + 1;
		return [
			half,
			-half,
			0,
			3 * half,
			-3 * half
		].map((shift) => shift * towardsGate).map((shift) => spotAt(form, {
			x,
			y: node.center.y + shift
		}, "start", null));
	});
}
/** How far from the gate the words may stand: next to it, with room for the packet between, or behind its neighbours. */
var NEXT = GATE_RADIUS + 11;
var AWAY$1 = [
	NEXT,
	NEXT + 24,
	NEXT + 48,
	NEXT + 72
];
/** How far from the border, which words do not touch. */
var SHIFTS$1 = [
	0,
	7.5,
	15,
	22.5,
	30,
	37.5
];
function besideGate(diagram, gate, forms) {
	const outward = outwardOf(diagram, gate);
	const sides = gate.position.leg === "request" ? [-1, 1] : [1, -1];
	return forms.flatMap((form) => sides.flatMap((side, later) => AWAY$1.flatMap((away) => SHIFTS$1.map((shift) => {
		const at = {
			x: gate.at.x + side * away,
			y: gate.at.y + outward * (form.height / 2 + 3 + shift)
		};
		const leader = away > NEXT ? [{
			x: at.x - side * 3,
			y: at.y
		}, {
			x: gate.at.x,
			y: at.y
		}] : null;
		return {
			far: away * 1.2 + shift + later * 8 + (form.texts.length === 1 ? 6 : 0),
			spot: spotAt(form, at, side === 1 ? "start" : "end", leader)
		};
	})))).sort((a, b) => a.far - b.far).map((it) => it.spot);
}
/** Away from what the gate belongs to: out of the subnet, off the router, over the VPC's border. */
function outwardOf(diagram, gate) {
	const isOnEdge = gate.kind === "web-acl" && subnetOf(diagram, gate) === void 0;
	if (gate.kind === "gateway" || isOnEdge) return -1;
	if (gate.kind === "route-table") {
		const router = diagram.vpcs.find((it) => it.key === gate.owner)?.router;
		return router === void 0 || gate.at.y <= router.y + 1 ? -1 : 1;
	}
	return subnetOf(diagram, gate)?.routerSide === "above" ? -1 : 1;
}
/** Words around a place: beside it, and as high above as below. */
function spotAt(form, { x, y }, anchor, leader) {
	const { width, height } = form;
	return {
		form,
		x,
		anchor,
		box: {
			x: anchor === "start" ? x : x - width,
			y: y - height / 2,
			width,
			height
		},
		leader
	};
}
function labelAt({ form, x, anchor, box, leader }) {
	const { texts, styles, width } = form;
	return {
		lines: labels(texts.map((text, index) => ({
			text,
			style: styles[index] ?? TEXT.rule
		})), {
			x,
			top: box.y,
			room: width,
			anchor
		}),
		box,
		leader
	};
}
/** Everything written on the map before the walk comes. */
function diagramTexts(diagram) {
	return [...[
		...diagram.regions.map((it) => it.label),
		...diagram.vpcs.flatMap((it) => [
			it.name,
			it.cidr,
			...it.zones.map((zone) => zone.label)
		]),
		...diagram.subnets.flatMap(({ labels: texts }) => texts === null ? [] : [
			texts.name,
			texts.cidr,
			texts.networkAcl,
			texts.routeTable
		]),
		...diagram.nodes.flatMap((it) => it.labels),
		...diagram.gateways.map((it) => it.label),
		...diagram.outside.map((it) => it.label)
	].flatMap((it) => it === null || it.text === "" ? [] : [it.box]), ...diagram.vpcs.map((it) => it.routerLabel)];
}
// src/layout/lanes.ts
/** Which lane lies where. `swap` gives another arrangement; nothing is changed in place. */
var Lanes = class Lanes {
	static none = new Lanes(/* @__PURE__ */ new Map());
	groups;
	constructor(groups) {
		this.groups = groups;
	}
	/** One more lane in a group, after those that it has. */
	with(group, place) {
		const ranks = this.groups.get(group)?.ranks ?? [];
		const index = ranks.length;
		return [new Lanes(new Map(this.groups).set(group, {
			place,
			ranks: [...ranks, index]
		})), {
			group,
			index
		}];
	}
	at(lane) {
		const group = this.groups.get(lane.group);
		const rank = group?.ranks[lane.index];
		return group === void 0 || rank === void 0 ? 0 : group.place(rank, group.ranks.length);
	}
	rank(lane) {
		return this.groups.get(lane.group)?.ranks[lane.index] ?? 0;
	}
	count(group) {
		return this.groups.get(group)?.ranks.length ?? 0;
	}
	names() {
		return [...this.groups.keys()];
	}
	swap(name, a, b) {
		const group = this.groups.get(name);
		if (group === void 0) return this;
		const ranks = group.ranks.map((rank, index) => index === a ? group.ranks[b] ?? rank : index === b ? group.ranks[a] ?? rank : rank);
		return new Lanes(new Map(this.groups).set(name, {
			...group,
			ranks
		}));
	}
};
/** More rounds do not help in practice. */
var MOST_ROUNDS = 6;
/** Swaps lanes as long as that costs less. Deterministic: the first improvement in order is taken. */
function bestLanes(start, cost) {
	let best = start;
	let least = cost(start);
	for (let round = 0; round < MOST_ROUNDS; round++) {
		let improved = false;
		for (const name of best.names()) {
			const count = best.count(name);
			for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) {
				const tried = best.swap(name, a, b);
				const price = cost(tried);
				if (price >= least) continue;
				best = tried;
				least = price;
				improved = true;
			}
		}
		if (!improved) break;
	}
	return best;
}
/** Lanes `step` apart around a middle, closer where there would be no room. */
function spread(middle, step, room) {
	return (rank, count) => {
		const gap = count < 2 ? 0 : Math.min(step, room / (count - 1));
		return middle + (rank - (count - 1) / 2) * gap;
	};
}
// src/layout/itinerary.ts
var PORT_STEP = 22;
/** Two lines stand further apart than more would have room to. */
var PAIR_STEP = 36;
var RUN_STEP = 12;
/** The stages of every leg, and the lanes that they share. */
function planItineraries(atlas, legs) {
	let lanes = Lanes.none;
	const take = (group, place) => {
		const [next, lane] = lanes.with(group, place);
		lanes = next;
		return lane;
	};
	const itineraries = legs.map((visits) => {
		const passages = visits.slice(1).map((visit, index) => {
			const before = visits[index];
			return before === void 0 ? null : {
				from: before.spot,
				to: visit.spot,
				isJump: visit.isJump
			};
		});
		let straight = null;
		const taken = passages.map((it) => {
			if (it === null || it.isJump) return { kind: "jump" };
			const passage = takePassage(atlas, it.from, it.to, straight === null || straight.from === it.to.kind ? null : straight.lane, take);
			straight = passage.kind === "trunk" && it.to.kind === "gateway" ? {
				lane: passage.lane,
				from: it.from.kind
			} : null;
			return passage;
		});
		return visits.map((visit, index) => {
			const departure = taken[index] ?? null;
			return {
				visit,
				arrival: index === 0 ? null : taken[index - 1] ?? null,
				departure,
				run: visit.spot.kind === "router" ? take(`run ${visit.spot.vpc.key}`, runPlace(visit.spot)) : null,
				stub: departure === null && leavesRing(visit) ? takePort(visit.spot, take) : null
			};
		});
	});
	return {
		lanes,
		itineraries
	};
}
function takePassage(atlas, from, to, straight, take) {
	const isIn = (spot) => spot.kind === "node" || spot.kind === "inside";
	if (isIn(from) && isIn(to)) {
		const subnet = "subnet" in from ? from.subnet : void 0;
		const fromPort = takePort(from, take);
		const toPort = takePort(to, take);
		if (subnet === void 0 || fromPort === null || toPort === null) return { kind: "jump" };
		return {
			kind: "inner",
			from: fromPort,
			to: toPort,
			run: take(`inner ${subnet.key}`, innerPlace(subnet))
		};
	}
	const inside = isIn(from) ? from : isIn(to) ? to : void 0;
	if (inside !== void 0) {
		const port = takePort(inside, take);
		if (port === null) return { kind: "jump" };
		return {
			kind: "port",
			port,
			around: "subnet" in inside ? takeAround(atlas, inside.subnet, take) : null
		};
	}
	const gateway = from.kind === "gateway" ? from.gateway : to.kind === "gateway" ? to.gateway : void 0;
	if (from.kind === "outside" && to.kind === "outside") return takeBridge(from, to, take);
	if (gateway === void 0) return { kind: "jump" };
	if (gateway.side === "right") return {
		kind: "side",
		lane: take(`side ${gateway.vpc}`, sidePlace(atlas, gateway))
	};
	return {
		kind: "trunk",
		lane: straight ?? take(...trunk(gateway))
	};
}
/** Between two rails, near the end of the shorter one, where nothing else comes down. */
function takeBridge({ outside: from }, { outside: to }, take) {
	const x = Math.min(right(from.box), right(to.box)) - GATEWAY.lanes / 4;
	const name = [from.key, to.key].sort().join(" ");
	return {
		kind: "bridge",
		heading: from.box.y < to.box.y ? "down" : "up",
		lane: take(`bridge ${name}`, spread(x, 12, 24))
	};
}
function trunk(gateway) {
	return [`trunk ${gateway.key}`, spread(gateway.laneX, 24, GATEWAY.lanes - 2 * GATE_RADIUS - 6)];
}
/** On the ring, towards the border; beside the ring where another node stands in front. */
function takePort(spot, take) {
	if (spot.kind === "inside") {
		const middle = right(spot.subnet.box) - SUBNET.endRoom * .6;
		return take(`port ${spot.subnet.key}`, spread(middle, PORT_STEP, SUBNET.endRoom * .6));
	}
	if (spot.kind !== "node") return null;
	const { node } = spot;
	const place = node.row === "front" ? (rank, count) => spread(node.center.x, count === 2 ? PAIR_STEP : PORT_STEP, 66)(rank, count) : (rank, count) => {
		const step = Math.min(STRIP.step, STRIP.room / Math.max(1, count - 1));
		return node.center.x + 38 + STRIP.first + rank * step;
	};
	return take(`port ${node.key}`, place);
}
function takeAround(atlas, subnet, take) {
	const gutter = atlas.zoneOf(subnet)?.gutter;
	if (subnet.facesRouter || gutter === null || gutter === void 0) return null;
	const { from, to } = subnet.corridor;
	const away = subnet.routerSide === "below" ? to - 14 : from + 14;
	const middle = (gutter.from + gutter.to) / 2;
	const room = gutter.to - gutter.from - 24;
	return {
		corridor: take(`corridor ${subnet.key}`, spread(away, 9, 18)),
		gutter: take(`gutter ${subnet.zone}`, spread(middle, RUN_STEP, room))
	};
}
function runPlace(spot) {
	const { router } = spot.vpc;
	return spread(router.y + router.height / 2, RUN_STEP, router.height - 14);
}
/** Between the rings and the border that faces the router. */
function innerPlace(subnet) {
	const inward = subnet.routerSide === "below" ? -1 : 1;
	return spread(subnet.gateY + inward * SUBNET.front * .38, 10, 20);
}
function sidePlace(atlas, gateway) {
	const router = atlas.vpcOf(gateway)?.router;
	return spread(((router === void 0 ? gateway.box.x : right(router)) + gateway.box.x) / 2 + 6, 9, 22);
}
function leavesRing(visit) {
	return visit.hops.some(({ hop }) => hop.decision.kind === "security-group" && hop.direction === "outbound");
}
// src/layout/packet-label.ts
var PACKET = {
	halfWidth: 16,
	height: 22,
	padding: 9
};
/** The tag of the packet stands beside it, where it covers the least. */
function withPacketLabels(diagram, lines, gates) {
	const obstacles = [
		...gates.map((gate) => ({
			box: boxAround(gate.at, 2 * GATE_RADIUS + 2),
			cost: 4
		})),
		...gates.flatMap(({ label }) => label === null ? [] : [{
			box: label.box,
			cost: 3
		}]),
		...[
			...diagram.nodes,
			...diagram.gateways,
			...diagram.outside
		].map(({ box }) => ({
			box,
			cost: 3
		})),
		...diagramTexts(diagram).map((box) => ({
			box,
			cost: 3
		})),
		...lines.flatMap(({ points, ghostPoints }) => [...segments(points), ...segments(ghostPoints)])
	];
	return lines.map((line) => ({
		...line,
		stands: line.stands.map((stand) => {
			const width = textWidth(stand.text, TEXT.packet) + 2 * PACKET.padding;
			return {
				...stand,
				label: bestPlace(stand.at, width, obstacles)
			};
		})
	}));
}
function segments(points) {
	return points.slice(1).map((b, index) => ({
		box: boxOfSegment(points[index] ?? b, b, 4),
		cost: 2
	}));
}
var AWAY = [
	5,
	24,
	44,
	70
];
var SHIFTS = [
	0,
	-16,
	16,
	-28,
	28,
	-46,
	46,
	-64,
	64
];
function bestPlace({ x, y }, width, all) {
	const { height, halfWidth } = PACKET;
	const reach = boxAround({
		x,
		y
	}, 2 * (halfWidth + Math.max(...AWAY) + width), height + 2 * Math.max(...SHIFTS));
	const obstacles = all.filter((it) => overlap(it.box, reach));
	const beside = AWAY.flatMap((away) => SHIFTS.flatMap((shift) => {
		const top = y - height / 2 + shift;
		const cost = away / 30 + Math.abs(shift) / 20;
		return [{
			box: {
				x: x + halfWidth + away,
				y: top,
				width,
				height
			},
			cost
		}, {
			box: {
				x: x - halfWidth - away - width,
				y: top,
				width,
				height
			},
			cost
		}];
	}));
	const stacked = [halfWidth, -halfWidth - height].map((shift) => ({
		box: {
			x: x - width / 2,
			y: y + shift,
			width,
			height
		},
		cost: .5
	}));
	let best = boxAround({
		x,
		y
	}, width, height);
	let least = Infinity;
	for (const { box, cost } of [...beside, ...stacked]) {
		const price = obstacles.reduce((sum, it) => overlap(it.box, box) ? sum + it.cost : sum, cost);
		if (price >= least) continue;
		least = price;
		best = box;
	}
	return best;
}
// src/layout/packet-text.ts
/** What a packet says in one glance: `49152 → 3306`, `echo-request`, `gre`. */
function packetText(packet) {
	switch (packet.kind) {
		case "ports": return `${packet.sourcePort} → ${packet.destinationPort}`;
		case "icmp": return formatIcmp(familyOf(packet.source), packet.icmpType, packet.icmpCode);
		case "other": return formatProtocol(packet.protocol);
	}
}
// src/layout/path-shape.ts
var CORNER_RADIUS = 9;
/** The corners of a line: points that lie on the way between their neighbours are left out. */
function corners(points) {
	const kept = [];
	for (const { x, y } of points) {
		const last = kept.at(-1);
		const before = kept.at(-2);
		if (last !== void 0 && same(last, {
			x,
			y
		})) continue;
		if (last !== void 0 && before !== void 0 && isBetween(before, last, {
			x,
			y
		})) kept.pop();
		kept.push({
			x,
			y
		});
	}
	return kept;
}
function same(a, b) {
	return Math.abs(a.x - b.x) < .01 && Math.abs(a.y - b.y) < .01;
}
function isBetween(a, middle, b) {
	const isUpright = same({
		x: a.x,
		y: 0
	}, {
		x: middle.x,
		y: 0
	}) && same({
		x: middle.x,
		y: 0
	}, {
		x: b.x,
		y: 0
	});
	const isLevel = same({
		x: 0,
		y: a.y
	}, {
		x: 0,
		y: middle.y
	}) && same({
		x: 0,
		y: middle.y
	}, {
		x: 0,
		y: b.y
	});
	const isOnward = (a.x - middle.x) * (middle.x - b.x) >= 0 && (a.y - middle.y) * (middle.y - b.y) >= 0;
	return (isUpright || isLevel) && isOnward;
}
/** How far before and after each corner the line leaves its straight way. */
function roundings(points) {
	return points.map((point, index) => {
		const before = points[index - 1];
		const after = points[index + 1];
		if (before === void 0 || after === void 0) return 0;
		return Math.min(CORNER_RADIUS, distance(before, point) / 2, distance(point, after) / 2);
	});
}
/** An SVG path through the points, with round corners. */
function pathShape(points) {
	const shape = path();
	const bends = corners(points);
	const radii = roundings(bends);
	bends.forEach((point, index) => {
		const after = bends[index + 1];
		const radius = radii[index] ?? 0;
		if (index === 0) shape.moveTo(point.x, point.y);
		else if (after === void 0 || radius < .5) shape.lineTo(point.x, point.y);
		else shape.arcTo(point.x, point.y, after.x, after.y, radius);
	});
	return shape.toString();
}
var STEPS_IN_CORNER = 5;
/** The same rounded line as many short straight ones: what a packet glides along. */
function flatten(points) {
	const bends = corners(points);
	const radii = roundings(bends);
	return bends.flatMap((point, index) => {
		const before = bends[index - 1];
		const after = bends[index + 1];
		const radius = radii[index] ?? 0;
		if (before === void 0 || after === void 0 || radius < .5) return [point];
		const start = towards(point, before, radius);
		const end = towards(point, after, radius);
		return Array.from({ length: 6 }, (_, step) => {
			const t = step / STEPS_IN_CORNER;
			const [a, b, c] = [
				(1 - t) ** 2,
				2 * t * (1 - t),
				t ** 2
			];
			return {
				x: a * start.x + b * point.x + c * end.x,
				y: a * start.y + b * point.y + c * end.y
			};
		});
	});
}
function towards(from, to, length) {
	const whole = distance(from, to);
	const share = whole === 0 ? 0 : length / whole;
	return {
		x: from.x + (to.x - from.x) * share,
		y: from.y + (to.y - from.y) * share
	};
}
function trackOf(points) {
	const distances = [];
	let length = 0;
	points.forEach((point, index) => {
		const before = points[index - 1];
		length += before === void 0 ? 0 : distance(before, point);
		distances.push(length);
	});
	return {
		points,
		distances,
		length
	};
}
function pointAt(track, along) {
	const first = track.points[0] ?? {
		x: 0,
		y: 0
	};
	const last = track.points.at(-1) ?? first;
	if (along <= 0) return first;
	const index = track.distances.findIndex((it) => it >= along);
	const after = track.points[index];
	const before = track.points[index - 1];
	if (after === void 0 || before === void 0) return index === 0 ? first : last;
	return towards(before, after, along - (track.distances[index - 1] ?? 0));
}
/** How far along the track its nearest point to a place is, looking from a distance onwards. */
function distanceAlong(track, place, from) {
	let best = from;
	let least = Infinity;
	track.points.forEach((point, index) => {
		const before = track.points[index - 1];
		const end = track.distances[index] ?? 0;
		if (before === void 0 || end < from) return;
		const start = track.distances[index - 1] ?? 0;
		const whole = end - start;
		const dot = (place.x - before.x) * (point.x - before.x) + (place.y - before.y) * (point.y - before.y);
		const share = whole === 0 ? 0 : Math.min(1, Math.max(0, dot / (whole * whole)));
		const along = Math.max(from, start + share * whole);
		const off = distance(pointAt(track, along), place);
		if (off < least - .5) {
			least = off;
			best = along;
		}
	});
	return best;
}
/** An SVG path along the track, up to a distance from its start. */
function lineUntil(track, along) {
	const shape = path();
	track.points.forEach((point, index) => {
		if ((track.distances[index] ?? 0) > along) return;
		if (index === 0) shape.moveTo(point.x, point.y);
		else shape.lineTo(point.x, point.y);
	});
	const end = pointAt(track, along);
	shape.lineTo(end.x, end.y);
	return shape.toString();
}
// src/layout/tangle.ts
var CROSSING = 100;
var COVERING = 1e3;
var BEND = 12;
/** How hard lines are to follow: where they cross, run on each other, bend, and how long they are. */
function tangle(lines) {
	const stretches = lines.map(corners).flatMap((points, line) => points.slice(1).map((b, index) => ({
		a: points[index] ?? b,
		b,
		line
	})));
	let cost = 0;
	stretches.forEach((one, index) => {
		cost += (Math.abs(one.a.x - one.b.x) + Math.abs(one.a.y - one.b.y)) * .01 + BEND;
		for (let other = index + 2; other < stretches.length; other++) {
			const two = stretches[other];
			if (two !== void 0) cost += meeting(one, two);
		}
	});
	return cost;
}
function meeting(one, two) {
	const x = shared(one.a.x, one.b.x, two.a.x, two.b.x);
	const y = shared(one.a.y, one.b.y, two.a.y, two.b.y);
	if (x < -1 || y < -1) return 0;
	const oneUpright = one.a.x === one.b.x;
	if (oneUpright !== (two.a.x === two.b.x)) return CROSSING;
	return (oneUpright ? y : x) > 1 ? COVERING : 0;
}
/** How long two ranges share; negative: how far they are apart. */
function shared(a, b, c, d) {
	return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
}
// src/layout/mark.ts
function corner(point) {
	return [{
		x: point.x,
		y: point.y,
		hop: null
	}];
}
function withHops(point, hops) {
	return hops.length === 0 ? corner(point) : hops.map((hop) => ({
		x: point.x,
		y: point.y,
		hop
	}));
}
// src/layout/port.ts
/** Between glyph and border, outwards. */
function portMarks(port, hops) {
	const [bend, ring] = [corner(port.bend), withHops(port.ring, hops)];
	return port.bendsFirst ? [...bend, ...ring] : [...ring, ...bend];
}
/** Where a lane touches glyph, ring and border. */
function portPlace(spot, lane, lanes) {
	const x = lanes.at(lane);
	const { gateY, routerSide } = spot.subnet;
	const outward = routerSide === "below" ? 1 : -1;
	const border = {
		x,
		y: gateY
	};
	if (spot.kind === "inside") {
		const end = {
			x,
			y: gateY - outward * SUBNET.front
		};
		return {
			glyph: end,
			bend: end,
			ring: end,
			bendsFirst: true,
			border
		};
	}
	const { center, ring } = spot.node;
	const half = 20;
	if (spot.node.row === "behind") {
		const count = lanes.count(lane.group);
		const y = center.y + (lanes.rank(lane) - (count - 1) / 2) * 20;
		const reach = ring === null ? half : Math.sqrt(1444 - (y - center.y) ** 2);
		return {
			glyph: {
				x: center.x + half,
				y
			},
			ring: {
				x: center.x + reach,
				y
			},
			bend: {
				x,
				y
			},
			bendsFirst: false,
			border
		};
	}
	const offset = x - center.x;
	const isBeside = Math.abs(offset) > 18;
	const reach = ring === null ? half : Math.sqrt(Math.max(0, 1444 - offset ** 2));
	const glyph = isBeside ? {
		x: center.x + Math.sign(offset) * half,
		y: center.y
	} : {
		x,
		y: center.y + outward * half
	};
	const ringPlace = {
		x,
		y: center.y + outward * reach
	};
	return {
		glyph,
		bend: {
			x,
			y: glyph.y
		},
		ring: ringPlace,
		bendsFirst: true,
		border
	};
}
// src/layout/spot.ts
/** Where a hop takes place; undefined for what has no place of its own. `before`: where the packet was. */
function spotOf(atlas, hop, before) {
	const { decision } = hop;
	switch (decision.kind) {
		case "endpoint": {
			const eni = decision.networkInterface;
			if (eni !== null) return nodeSpot(atlas, atlas.node(eni), eni.subnet.id);
			const { component } = hop;
			return gatewaySpot(atlas.gateway(component)) ?? outsideSpot(atlas.outside(component)) ?? before;
		}
		case "load-balancer":
		case "network-interface":
		case "security-group": return nodeSpot(atlas, atlas.node(decision.networkInterface), decision.networkInterface.subnet.id);
		case "gateway-load-balancer": {
			const { part, endpoint, networkInterface } = decision;
			return part === "endpoint" || networkInterface === null ? nodeSpot(atlas, atlas.node(endpoint), endpoint.subnet.id) : nodeSpot(atlas, atlas.node(networkInterface), networkInterface.subnet.id);
		}
		case "firewall": return nodeSpot(atlas, atlas.node(decision.endpoint), decision.endpoint.subnet.id);
		case "nat": return nodeSpot(atlas, atlas.node(decision.natGateway), decision.natGateway.subnet?.id);
		case "host": {
			const nodes = decision.host.interfaces.map((eni) => atlas.node(eni));
			return before?.kind === "node" && nodes.includes(before.node) ? before : nodeSpot(atlas, nodes[0], hop.subnetId ?? void 0);
		}
		case "route": {
			const { gateway, vpc } = decision.routeTable;
			return gateway === null ? routerSpot(atlas.vpc(vpc.id)) : gatewaySpot(atlas.gateway({
				type: "internet-gateway",
				id: gateway.id
			}));
		}
		case "gateway": return gatewaySpot(atlas.gateway(decision.component)) ?? outsideSpot(atlas.outside(decision.component));
		case "crossing": return crossingSpot(atlas, hop, decision, before);
		case "transit-route": {
			const { id } = decision.routeTable.transitGateway;
			return outsideSpot(atlas.outside({
				type: "transit-gateway",
				id
			})) ?? before;
		}
		case "place": return placeSpot(atlas, hop, before);
		case "web-acl":
		case "distribution": return edgeSpot(atlas, hop, before);
		case "network-acl":
		case "resolver":
		case "name": return;
	}
}
/** At an edge, which stands outside; or, of a load balancer's web ACL, where the packet is. */
function edgeSpot(atlas, { decision, component }, before) {
	const of = decision.kind === "web-acl" ? decision.resource : component;
	return of.type === "distribution" ? outsideSpot(atlas.outside(of)) : before;
}
/** Out of a VPC, the router picks the attachment's subnet; into one, the packet is at its interface there. */
function crossingSpot(atlas, { direction, subnetId }, { component, towards }, before) {
	if (component.type === "transit-gateway-attachment" && direction === "outbound") return before;
	if (component.type === "vpn-gateway") return gatewaySpot(atlas.gateway(component));
	if (subnetId !== null) return nodeSpot(atlas, atlas.attachment(component.id, subnetId), subnetId);
	const beyond = towards === null ? void 0 : atlas.outside(towards);
	return outsideSpot(atlas.outside(component)) ?? outsideSpot(beyond) ?? before;
}
function placeSpot(atlas, hop, before) {
	const { component } = hop;
	if (component.type === "subnet") return insideSpot(atlas.subnet(component.id));
	if (component.type === "internet") return outsideSpot(atlas.internet);
	if (component.type === "aws-service" && before?.kind === "gateway" && before.gateway.side !== "top") return before;
	return gatewaySpot(atlas.gateway(component)) ?? outsideSpot(atlas.outside(component)) ?? (before === void 0 || before.kind === "gateway" ? outsideSpot(atlas.internet) : before);
}
function nodeSpot(atlas, node, subnetId) {
	if (node === void 0) return subnetId === void 0 ? void 0 : insideSpot(atlas.subnet(subnetId));
	const subnet = atlas.subnetOf(node);
	return subnet === void 0 ? void 0 : {
		kind: "node",
		node,
		subnet
	};
}
function routerSpot(vpc) {
	return vpc === void 0 ? void 0 : {
		kind: "router",
		vpc
	};
}
function gatewaySpot(gateway) {
	return gateway === void 0 ? void 0 : {
		kind: "gateway",
		gateway
	};
}
function outsideSpot(outside) {
	return outside === void 0 ? void 0 : {
		kind: "outside",
		outside
	};
}
function insideSpot(subnet) {
	return subnet === void 0 || subnet.kind === "stack" ? void 0 : {
		kind: "inside",
		subnet
	};
}
function vpcKeyOf(spot) {
	switch (spot.kind) {
		case "node":
		case "inside": return spot.subnet.vpc;
		case "router": return spot.vpc.key;
		case "gateway": return spot.gateway.vpc;
		case "outside": return;
	}
}
function keyOfSpot(spot) {
	switch (spot.kind) {
		case "node": return spot.node.key;
		case "inside": return spot.subnet.key;
		case "router": return spot.vpc.key;
		case "gateway": return spot.gateway.key;
		case "outside": return spot.outside.key;
	}
}
function sameSpot(a, b) {
	return a.kind === b.kind && keyOfSpot(a) === keyOfSpot(b);
}
// src/layout/trail.ts
/** The line of a leg from end to end, with its hops in order. */
function trailOf(itinerary, lanes) {
	const marks = [];
	itinerary.forEach((stage, index) => {
		const before = marks.at(-1);
		const next = itinerary[index + 1];
		const made = stageMarks(stage, next, before, lanes);
		const isJump = stage.arrival?.kind === "jump";
		const owner = keyOfSpot(stage.visit.spot);
		made.forEach((mark, at) => marks.push({
			owner,
			...mark,
			...at === 0 && isJump ? { isJump } : {}
		}));
	});
	return marks;
}
function stageMarks(stage, next, before, lanes) {
	const { spot } = stage.visit;
	switch (spot.kind) {
		case "node":
		case "inside": return placeMarks(stage, spot, next, lanes);
		case "router": return routerMarks(stage, spot, before, next, lanes);
		case "gateway": return gatewayMarks(stage, spot, before, lanes);
		case "outside": return outsideMarks(stage, spot, lanes);
	}
}
/** In by one lane, along the inside of the box, and out by another. */
function outsideMarks(stage, { outside }, lanes) {
	const { box, side } = outside;
	if (outside.glyph === "distribution" && [stage.arrival, stage.departure].some((it) => it?.kind === "trunk")) return edgeMarks(stage, box, lanes);
	const edge = (passage, isArrival) => {
		if (passage?.kind !== "bridge") return side === "top" ? bottom(box) : box.y;
		return passage.heading === "down" === isArrival ? box.y : bottom(box);
	};
	const comesBy = laneOf(stage.arrival, lanes);
	const leavesBy = laneOf(stage.departure, lanes);
	const x = comesBy ?? leavesBy ?? centerOf(box).x;
	const from = stage.arrival === null ? edge(stage.departure, false) : edge(stage.arrival, true);
	const to = edge(stage.departure, false);
	const marks = withHops({
		x,
		y: from
	}, [...stage.visit.crossed, ...stage.visit.hops]);
	if (comesBy === null || leavesBy === null || comesBy === leavesBy && from === to) return marks;
	const y = side === "top" ? bottom(box) - 7 : centerOf(box).y;
	return [
		...marks,
		...corner({
			x,
			y
		}),
		...corner({
			x: leavesBy,
			y
		}),
		...corner({
			x: leavesBy,
			y: to
		})
	];
}
/** At an edge: in or out at its right, and along the lane of the gateways. Outer lanes bend further up, so that none cross. */
function edgeMarks({ arrival, departure, visit }, box, lanes) {
	const hops = [...visit.crossed, ...visit.hops];
	const place = (passage) => {
		if (passage?.kind !== "trunk") return null;
		const count = lanes.count(passage.lane.group);
		const step = Math.min(12, (box.height - 12) / Math.max(1, count - 1));
		const y = centerOf(box).y + ((count - 1) / 2 - lanes.rank(passage.lane)) * step;
		return {
			edge: {
				x: right(box),
				y
			},
			bend: {
				x: lanes.at(passage.lane),
				y
			}
		};
	};
	const comes = place(arrival);
	const leaves = place(departure);
	const marks = [];
	if (comes !== null) marks.push(...corner(comes.bend), ...withHops(comes.edge, hops));
	if (arrival?.kind === "bridge") marks.push(...withHops({
		x: lanes.at(arrival.lane),
		y: box.y
	}, hops));
	if (leaves !== null && marks.length === 0) marks.push(...withHops(leaves.edge, hops));
	if (leaves !== null) marks.push(...corner(leaves.edge), ...corner(leaves.bend));
	if (departure?.kind === "bridge") {
		const x = lanes.at(departure.lane);
		marks.push(...corner({
			x,
			y: marks.at(-1)?.y ?? box.y
		}), ...corner({
			x,
			y: box.y
		}));
	}
	return marks;
}
function placeMarks(stage, spot, next, lanes) {
	const { hops } = stage.visit;
	const isGuard = ({ hop }) => hop.decision.kind === "security-group";
	const incoming = hops.filter((it) => isGuard(it) && it.hop.direction === "inbound");
	const outgoing = hops.filter((it) => isGuard(it) && it.hop.direction === "outbound");
	const core = hops.filter((it) => !isGuard(it));
	const arriving = portOf(stage.arrival, "to");
	const leaving = portOf(stage.departure, "from") ?? stage.stub;
	const marks = [];
	if (arriving !== null) {
		const port = portPlace(spot, arriving, lanes);
		if (stage.arrival?.kind === "port") marks.push(...borderMarks(spot.subnet, port.border, stage.visit.crossed));
		marks.push(...portMarks(port, incoming).reverse(), ...corner(port.glyph));
		if (leaving !== null && spot.kind === "node") marks.push(...throughCore(spot.node, port, portPlace(spot, leaving, lanes), core));
		else marks.push(...withHops(port.glyph, core));
	}
	if (leaving !== null) {
		const port = portPlace(spot, leaving, lanes);
		if (arriving === null) marks.push(...withHops(port.glyph, core));
		marks.push(...corner(port.glyph), ...portMarks(port, outgoing));
		const leavesBy = stage.departure;
		if (leavesBy?.kind === "port") marks.push(...borderMarks(spot.subnet, port.border, next?.visit.crossed ?? []));
		if (leavesBy?.kind === "inner") marks.push(...innerMarks(spot, leavesBy, next, lanes));
	}
	if (marks.length === 0) marks.push(...withHops(coreOf(spot), hops));
	return marks;
}
function throughCore(node, arriving, leaving, core) {
	const { center } = node;
	const isLevel = (port) => port.glyph.y === port.bend.y && port.glyph.x !== port.bend.x;
	const inner = (port) => isLevel(port) || node.row === "behind" ? {
		x: center.x,
		y: port.glyph.y
	} : {
		x: port.glyph.x,
		y: center.y
	};
	const [enters, leaves] = [inner(arriving), inner(leaving)];
	const middle = {
		x: center.x,
		y: center.y
	};
	return [
		...corner(enters),
		...corner({
			x: enters.x,
			y: middle.y
		}),
		...withHops(middle, core),
		...corner({
			x: leaves.x,
			y: middle.y
		}),
		...corner(leaves)
	];
}
function borderMarks(subnet, border, crossed) {
	return withHops(border, crossed).map((mark) => ({
		...mark,
		owner: subnet.key
	}));
}
/** To a neighbour: along the band in front of the rings. */
function innerMarks(spot, passage, next, lanes) {
	const y = lanes.at(passage.run);
	const target = next?.visit.spot;
	const to = target?.kind === "node" || target?.kind === "inside" ? lanes.at(passage.to) : void 0;
	const from = portPlace(spot, passage.from, lanes);
	return [...corner({
		x: from.border.x,
		y
	}), ...corner({
		x: to ?? from.border.x,
		y
	})];
}
function routerMarks(stage, spot, before, next, lanes) {
	const { router } = spot.vpc;
	const y = stage.run === null ? centerOf(router).y : lanes.at(stage.run);
	const marks = [];
	let x = before?.x ?? centerOf(router).x;
	let hops = stage.visit.hops;
	const from = before;
	if (stage.arrival?.kind === "port" && from !== void 0) {
		const around = stage.arrival.around;
		if (around !== null) {
			x = lanes.at(around.gutter);
			marks.push(...corner({
				x: from.x,
				y: lanes.at(around.corridor)
			}), ...corner({
				x,
				y: lanes.at(around.corridor)
			}));
		}
		const edge = from.y < y ? router.y : bottom(router);
		marks.push(...withHops({
			x,
			y: edge
		}, hops));
		hops = [];
	}
	if (stage.arrival?.kind === "side") {
		x = lanes.at(stage.arrival.lane);
		if (from !== void 0) marks.push(...corner({
			x,
			y: from.y
		}));
	}
	marks.push(...withHops({
		x,
		y
	}, hops));
	return [...marks, ...leaveRouter(stage.departure, next, x, y, lanes)];
}
function leaveRouter(departure, next, x, y, lanes) {
	const target = next?.visit.spot;
	if (departure === null || target === void 0) return corner({
		x,
		y
	});
	if (departure.kind === "trunk" || departure.kind === "side") return corner({
		x: lanes.at(departure.lane),
		y
	});
	if (departure.kind !== "port") return [];
	if (departure.around === null) return corner({
		x: lanes.at(departure.port),
		y
	});
	const gutter = lanes.at(departure.around.gutter);
	const corridor = lanes.at(departure.around.corridor);
	return [
		...corner({
			x: gutter,
			y
		}),
		...corner({
			x: gutter,
			y: corridor
		}),
		...corner({
			x: lanes.at(departure.port),
			y: corridor
		})
	];
}
function gatewayMarks(stage, spot, before, lanes) {
	const { box, side } = spot.gateway;
	const { y } = centerOf(box);
	const { hops } = stage.visit;
	if (side === "right") {
		const x = laneOf(stage.arrival, lanes);
		return [...x !== null && before !== void 0 ? corner({
			x,
			y
		}) : [], ...withHops({
			x: box.x,
			y
		}, hops)];
	}
	const comesBy = laneOf(stage.arrival, lanes);
	const leavesBy = laneOf(stage.departure, lanes);
	const x = comesBy ?? leavesBy ?? centerOf(box).x;
	const tables = hops.filter(({ hop }) => hop.decision.kind === "route");
	const own = hops.filter(({ hop }) => hop.decision.kind !== "route");
	const marks = [...withHops({
		x,
		y
	}, own)];
	const out = leavesBy ?? x;
	if (out !== x) marks.push(...corner({
		x: out,
		y
	}));
	if (tables.length > 0) marks.push(...withHops({
		x: out,
		y: side === "top" ? bottom(box) + 22 : box.y - 22
	}, tables));
	return marks;
}
function portOf(passage, end) {
	if (passage?.kind === "port") return passage.port;
	return passage?.kind === "inner" ? passage[end] : null;
}
function laneOf(passage, lanes) {
	switch (passage?.kind) {
		case "trunk":
		case "side":
		case "bridge": return lanes.at(passage.lane);
		default: return null;
	}
}
function coreOf(spot) {
	return spot.kind === "node" ? spot.node.center : {
		x: right(spot.subnet.box) - SUBNET.endRoom / 2,
		y: centerOf(spot.subnet.box).y
	};
}
// src/layout/visits.ts
/** The places of a leg in order, with those between that no hop names: the router, the gateway, the internet. */
function visitsOf(atlas, trace, leg, name) {
	const named = [];
	let crossed = [];
	let waiting = [];
	leg.hops.forEach((hop, index) => {
		if (hop.decision.kind === "network-acl") {
			crossed.push({
				index,
				hop
			});
			const attachment = attachmentEntered(atlas, leg.hops[index - 1], hop);
			if (attachment === void 0) return;
			named.push({
				spot: attachment,
				hops: [],
				crossed
			});
			crossed = [];
			return;
		}
		const before = named.at(-1);
		const spot = spotOf(atlas, hop, before?.spot);
		if (spot === void 0) {
			(before?.hops ?? waiting).push({
				index,
				hop
			});
			return;
		}
		if (before !== void 0 && crossed.length === 0 && sameSpot(before.spot, spot)) {
			before.hops.push({
				index,
				hop
			});
			return;
		}
		named.push({
			spot,
			hops: [...waiting, {
				index,
				hop
			}],
			crossed
		});
		waiting = [];
		crossed = [];
		const endpoint = endpointBehind(atlas, hop);
		if (endpoint !== void 0) named.push({
			spot: endpoint,
			hops: [],
			crossed: []
		});
	});
	const connection = trace.connections.find(({ request, response }) => request === leg || response === leg);
	const first = named[0];
	if (atlas.internet !== void 0 && (first === void 0 || comesFromInternet(first.spot, connection))) {
		const lookups = first === void 0 ? waiting : first.hops.filter(isLookup);
		if (first !== void 0) first.hops = first.hops.filter((it) => !isLookup(it));
		if (first !== void 0 || lookups.length > 0) named.unshift({
			spot: {
				kind: "outside",
				outside: atlas.internet
			},
			hops: lookups,
			crossed: []
		});
	}
	const end = endOf(atlas, trace, leg, name, connection, named.at(-1)?.spot, named.at(-2)?.spot, crossed);
	if (end !== void 0) named.push({
		spot: end,
		hops: [],
		crossed
	});
	return named.flatMap((visit, index) => connect(atlas, named[index - 1]?.spot, visit));
}
/** Through a gateway first, or at an edge that a host on the internet asks. */
function comesFromInternet(first, connection) {
	if (first.kind === "gateway") return first.gateway.side === "top";
	return isEdge(first) && connection?.from.type === "internet";
}
function isEdge(spot) {
	return spot?.kind === "outside" && spot.outside.glyph === "distribution";
}
/** A name is looked up before the packet leaves. */
function isLookup({ hop }) {
	return hop.decision.kind === "name" || hop.decision.kind === "resolver";
}
/** The endpoint to which a Gateway Load Balancer gives back what its appliances let pass: no hop of its own says so. */
function endpointBehind(atlas, { decision }) {
	if (decision.kind !== "gateway-load-balancer" || decision.part !== "decapsulate") return void 0;
	const { endpoint } = decision;
	return nodeSpot(atlas, atlas.node(endpoint), endpoint.subnet.id);
}
/** A network ACL is asked on the way into an attachment's interface, at which nothing else decides. */
function attachmentEntered(atlas, before, { direction, subnetId }) {
	if (before?.decision.kind !== "crossing" || before.direction !== "outbound") return void 0;
	if (direction !== "inbound" || subnetId === null || before.subnetId !== subnetId) return void 0;
	return nodeSpot(atlas, atlas.attachment(before.component.id, subnetId), subnetId);
}
/** Where the last hop leads, when it is not the end itself. */
function endOf(atlas, trace, leg, name, connection, last, beforeLast, crossed) {
	const crossing = crossed.at(-1)?.hop;
	if (crossing !== void 0) return beyondBorder(atlas, trace, crossing, name, last);
	const stops = leg.hops.at(-1)?.decision.code !== null;
	if (name === "response" && isEdge(last) && !stops && connection?.from.type === "internet") return outsideSpot(atlas.internet);
	if (last?.kind !== "gateway" || last.gateway.side !== "top" || stops) return void 0;
	const leaves = beforeLast === void 0 || beforeLast.kind === "router" || beforeLast.kind === "node";
	const back = name === "response" && connection !== void 0 ? atlas.outside(connection.from) : void 0;
	return leaves ? outsideSpot(back ?? atlas.internet) : void 0;
}
function beyondBorder(atlas, trace, crossing, name, last) {
	const subnet = crossing.subnetId === null ? void 0 : atlas.subnet(crossing.subnetId);
	if (subnet === void 0) return void 0;
	if (crossing.direction === "outbound") return last?.kind === "node" || last?.kind === "inside" ? routerSpot(atlas.vpcOf(subnet)) : void 0;
	const target = name === "request" ? trace.flow.to : trace.flow.from;
	const node = target.kind === "interface" ? atlas.node(target.networkInterface) : void 0;
	return node !== void 0 && node.subnet === subnet.key ? {
		kind: "node",
		node,
		subnet
	} : insideSpot(subnet);
}
/** The visit, after those that lie between it and the spot before. Each network ACL goes with its own border. */
function connect(atlas, before, visit) {
	const here = {
		spot: visit.spot,
		hops: visit.hops,
		isJump: false
	};
	const between = before === void 0 ? [] : spotsBetween(atlas, before, visit.spot, visit.crossed.length > 0);
	if (between === "jump") return [{
		...here,
		crossed: visit.crossed,
		isJump: true
	}];
	const [first, ...rest] = between;
	if (first === void 0) return [{
		...here,
		crossed: visit.crossed
	}];
	const leaving = visit.crossed.filter(({ hop }) => hop.direction === "outbound");
	const entering = visit.crossed.filter(({ hop }) => hop.direction !== "outbound");
	const passed = (spot, crossed) => ({
		spot,
		hops: [],
		crossed,
		isJump: false
	});
	return [
		passed(first, leaving),
		...rest.map((spot) => passed(spot, [])),
		{
			...here,
			crossed: entering
		}
	];
}
function spotsBetween(atlas, from, to, crossing) {
	if (sameSpot(from, to)) return crossing && from.kind !== "router" ? viaRouter(atlas, from) : [];
	const isInVpc = (spot) => spot.kind === "node" || spot.kind === "inside";
	if (isInVpc(from) && isInVpc(to)) {
		const [a, b] = [vpcKeyOf(from), vpcKeyOf(to)];
		if (a !== b) return viaPrivateLink(atlas, from, to);
		return "subnet" in from && "subnet" in to && from.subnet === to.subnet && !crossing ? [] : viaRouter(atlas, from);
	}
	if (from.kind === "router" && to.kind === "router") return "jump";
	if (isEdge(from) && isInVpc(to)) return "jump";
	if (from.kind === "outside" || to.kind === "outside") return viaGateway(atlas, from, to);
	if (from.kind === "gateway" && to.kind === "gateway") {
		if (from.gateway.vpc === to.gateway.vpc) return viaRouter(atlas, from);
		return from.gateway.side === "top" && to.gateway.side === "top" && atlas.internet !== void 0 ? [{
			kind: "outside",
			outside: atlas.internet
		}] : "jump";
	}
	if (vpcKeyOf(from) !== vpcKeyOf(to)) return "jump";
	if (from.kind === "router" || to.kind === "router") return [];
	return viaRouter(atlas, from);
}
function viaRouter(atlas, spot) {
	const vpc = atlas.diagram.vpcs.find((it) => it.key === vpcKeyOf(spot));
	return vpc === void 0 ? [] : [{
		kind: "router",
		vpc
	}];
}
/** From an endpoint to its provider's load balancer in another VPC, or back. */
function viaPrivateLink(atlas, from, to) {
	for (const outside of atlas.diagram.outside) {
		if (outside.ref.type !== "load-balancer") continue;
		const rail = {
			kind: "outside",
			outside
		};
		const [down, up] = [viaGateway(atlas, from, rail), viaGateway(atlas, rail, to)];
		if (down !== "jump" && up !== "jump") return [
			...down,
			rail,
			...up
		];
	}
	return "jump";
}
function gatewayTo(atlas, vpc, outside) {
	return outside?.side === "bottom" ? atlas.wayDown(vpc.key, outside) : atlas.internetGatewayOf(vpc);
}
function viaGateway(atlas, from, to) {
	if (from.kind === "outside" && to.kind === "outside") return [];
	const inner = from.kind === "outside" ? to : from;
	const rail = from.kind === "outside" ? from.outside : to.kind === "outside" ? to.outside : void 0;
	if (inner.kind === "gateway") return inner.gateway.side === "top" || inner.gateway.leadsTo === rail?.key ? [] : "jump";
	const vpc = atlas.diagram.vpcs.find((it) => it.key === vpcKeyOf(inner));
	const gateway = vpc === void 0 ? void 0 : gatewayTo(atlas, vpc, rail);
	if (vpc === void 0 || gateway === void 0) return "jump";
	const spots = inner.kind === "router" ? [{
		kind: "gateway",
		gateway
	}] : [{
		kind: "router",
		vpc
	}, {
		kind: "gateway",
		gateway
	}];
	return from.kind === "outside" ? [...spots].reverse() : spots;
}
// src/layout/layout-paths.ts
/**
* The lines of a walk and its gates. Lines keep to the ways that the layout left free: out of a ring, over the border of
* the subnet, along the spine, up the trunk to a gateway. Where they share a way they run side by side, arranged so that
* they cross as little as they can.
*/
function layoutPaths(diagram, trace, options = {}) {
	const { lines, gates: bare, involved } = layoutLines(diagram, trace);
	const gates = placeLabels(diagram, bare, lines.flatMap((line) => [line.points, line.ghostPoints]), options.words ?? plainWords);
	return {
		lines: withPacketLabels(diagram, lines, gates),
		gates,
		involved
	};
}
/** The lines and gates alone: to find room for words takes longer than to draw the lines. */
function layoutLines(diagram, trace) {
	const atlas = atlasOf(diagram);
	const legs = legsOf(trace).flatMap(({ connection, leg: name }) => {
		const leg = trace.connections[connection]?.[name] ?? null;
		return leg === null ? [] : [{
			connection,
			name,
			leg,
			visits: visitsOf(atlas, trace, leg, name)
		}];
	});
	const { lanes, itineraries } = planItineraries(atlas, legs.map((it) => it.visits));
	const best = bestLanes(lanes, (tried) => tangle(itineraries.map((it) => trailOf(it, tried))));
	const trails = itineraries.map((it) => trailOf(it, best));
	return {
		lines: legs.map((leg, index) => lineOf(leg, trails[index] ?? [])),
		gates: legs.flatMap((leg, index) => gatesOf(diagram, leg, trails[index] ?? [])),
		involved: involvedIn(legs)
	};
}
function lineOf({ connection, name, leg }, trail) {
	const stop = leg.outcome.kind === "delivered" ? null : leg.outcome.hop;
	const isGhostly = leg.hops.some((hop) => hop.hypothetical);
	const isAllGhost = leg.hops[0]?.hypothetical === true;
	const at = isAllGhost ? 0 : stop === null ? -1 : trail.findLastIndex((mark) => mark.hop?.index === stop);
	const gone = at === -1 ? trail : trail.slice(0, at + 1);
	const ghostEnd = stop === null ? trail.length : lastHopOf(trail) + 1;
	const ghost = at === -1 || !isGhostly ? [] : trail.slice(at, ghostEnd);
	const track = trackOf(flatten(isGhostly ? [...gone, ...ghost] : gone));
	return {
		connection,
		leg: name,
		points: corners(gone),
		shape: shapeOf(gone),
		ghostPoints: corners(ghost),
		ghostShape: shapeOf(ghost),
		track,
		goneLength: isGhostly ? trackOf(flatten(gone)).length : track.length,
		ends: leg.outcome.kind === "delivered" && !isAllGhost,
		stands: standsOf({
			connection,
			leg: name
		}, leg, trail, track)
	};
}
function lastHopOf(trail) {
	return trail.findLastIndex((mark) => mark.hop !== null);
}
/** Without a line where the packet goes on inside a host. */
function shapeOf(marks) {
	const parts = [];
	for (const mark of marks) {
		if (parts.length === 0 || mark.isJump === true) parts.push([]);
		parts.at(-1)?.push(mark);
	}
	return parts.map(pathShape).join("");
}
/** The packet waits this far before a gate, so that it hides nothing. */
var BEFORE_GATE = 25;
/** A station decides in its middle: the packet waits outside its glyph. */
var BEFORE_STATION = 58;
function standsOf(of, leg, trail, track) {
	const places = new Map(trail.flatMap((mark) => mark.hop === null ? [] : [[mark.hop.index, mark]]));
	let before = 0;
	return leg.hops.map((hop, index) => {
		const mark = places.get(index);
		const gate = mark === void 0 ? before : distanceAlong(track, mark, before);
		const along = gate - Math.min(isStation(hop) ? BEFORE_STATION : BEFORE_GATE, (gate - before) / 2);
		before = gate;
		const at = pointAt(track, along);
		const text = packetText(hop.packetIn);
		return {
			position: {
				...of,
				hop: index
			},
			along,
			at,
			text,
			label: boxAround(at, 0)
		};
	});
}
function gatesOf(diagram, { connection, name, leg }, trail) {
	return trail.flatMap((mark) => {
		if (mark.hop === null) return [];
		const { hop, index } = mark.hop;
		if (leg.hops[index] !== hop) return [];
		const position = {
			connection,
			leg: name,
			hop: index
		};
		const at = isStation(hop) ? badgeOf(diagram, mark, name) : {
			x: mark.x,
			y: mark.y
		};
		return [{
			...gateText(hop),
			position,
			at,
			owner: ownerOf(mark)
		}];
	});
}
function isStation({ decision, subnetId, direction }) {
	if (decision.kind === "crossing") return subnetId !== null && direction === "inbound";
	return decision.kind === "nat" || decision.kind === "host";
}
/** At a corner of the glyph that the lines leave free; the line itself runs beneath the glyph. */
function badgeOf(diagram, mark, leg) {
	const node = diagram.nodes.find((it) => it.key === mark.owner);
	if (node === void 0) return {
		x: mark.x,
		y: mark.y
	};
	const isRouterBelow = diagram.subnets.find((it) => it.key === node.subnet)?.routerSide === "below";
	const [dx, dy] = [leg === "request" ? -1 : 1, isRouterBelow ? -1 : 1];
	return {
		x: node.center.x + dx * 40 / 2,
		y: node.center.y + dy * 40 / 2
	};
}
function ownerOf(mark) {
	return mark.owner ?? "";
}
function involvedIn(legs) {
	const keys = legs.flatMap(({ visits }) => visits.flatMap(({ spot }) => {
		const own = keyOfSpot(spot);
		return spot.kind === "node" || spot.kind === "inside" ? [
			own,
			spot.subnet.key,
			spot.subnet.zone,
			spot.subnet.vpc
		] : [own];
	}));
	return new Set(keys);
}
export { group as _, layoutNetwork as a, centerOf as c, overlap as d, textWidth as f, select as g, zoom as h, pointAt as i, distance as l, identity as m, layoutPaths as n, around as o, LINE_HEIGHT as p, lineUntil as r, boxAround as s, layoutLines as t, grow as u, involvedBy as v };
