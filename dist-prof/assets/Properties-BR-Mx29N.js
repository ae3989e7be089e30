import "./disclose-version-B95T-0FC.js";
import { A as if_block, At as reset, B as props_id, Ct as pop, D as each, E as snippet, H as delegate, I as append, J as tick, L as comment, M as set_text, Mt as noop, O as index, R as from_html, U as delegated, W as event, _t as user_derived, a as spread_props, at as child, c as bind_value, ct as sibling, d as remove_input_defaults, dt as set, et as template_effect, f as set_attribute, k as key, m as set_value, o as bind_this, ot as first_child, pt as state, q as get, r as prop, st as only_child, v as set_class, wt as push, x as attach } from "./index-client-Df074lVN.js";
import { n as componentName, t as Section } from "./Section-DlYLvnEv.js";
import { c as ZodOptional, l as ZodRecord, n as ZodBoolean, o as ZodNumber, r as ZodEnum, s as ZodObject, t as ZodArray, u as ZodType } from "./schemas-DvnHyvLD.js";
import { At as child$1, B as collectionSchemas, Gt as Icon, L as branchesOf, Mt as pointer, R as insideOf, V as scenarioSchema, jt as parsePointer, z as keysOf } from "./index-C2EY9Jrc.js";
import { getEditing, n as nameOfEdit } from "./editing.svelte-CPDOXCpL.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { n as fieldLabel, r as formWords, t as fieldHint } from "./words-CdykZnJN.js";
import { c as usesOf, h as isMap, t as collectionsAt, v as valueAt } from "./references-BWpB9qac.js";
import { C as ChoiceField, D as textOf, E as serviceOf, O as valueOf, S as PickField, T as partOf, _ as detailOf, a as newId, b as protocolChoices, c as oneInEachZone, d as freeSubnetBlock, f as blockChoices, g as coverOf, h as textAt, i as freeVpc, k as AddButton, l as otherZone, m as resourceChoices, n as freeEndpoint, o as newResource, p as entriesOf, r as freePair, s as newSubnet, t as firstId, u as unattachedVpc, v as icmpTypeChoices, w as fieldEdit, x as TextField, y as portChoices } from "./new-resource-C61-4tF5.js";
import { t as issueMessage } from "./issues-Cc1Gx55S.js";
import { P as parseCidr } from "./icmp-DyJJl9UN.js";
// src/ui/forms/additions.ts
/** What a new one of these cannot be without. */
var NEEDS = {
	subnets: ["vpcs"],
	routeTables: ["vpcs"],
	egressOnlyInternetGateways: ["vpcs"],
	natGateways: ["subnets"],
	peerings: ["vpcs"],
	customerGateways: ["onPremisesNetworks"],
	vpnGateways: ["vpcs"],
	vpnConnections: ["customerGateways", "vpnGateways"],
	directConnectGateways: ["vpnGateways"],
	virtualInterfaces: ["onPremisesNetworks", "directConnectGateways"],
	clientVpnEndpoints: ["subnets"],
	transitGatewayAttachments: ["transitGateways", "subnets"],
	transitGatewayRouteTables: ["transitGateways"],
	firewalls: ["vpcs", "firewallPolicies"],
	firewallEndpoints: ["firewalls", "subnets"],
	networkAcls: ["vpcs"],
	securityGroups: ["vpcs"],
	networkInterfaces: ["subnets"],
	instances: ["subnets"],
	databases: ["subnets"],
	autoScalingGroups: ["subnets"],
	functions: ["subnets"],
	ecsTasks: ["subnets"],
	eksPods: ["instances"],
	dbSubnetGroups: ["subnets"],
	loadBalancers: ["subnets"],
	targetGroups: ["vpcs"],
	vpcEndpoints: ["subnets"],
	flowLogs: ["vpcs"]
};
/** A new resource with all that it needs: together they fit the document, be it empty. */
function additionOf(document, collection) {
	const before = [];
	let current = document;
	const add = (resources) => {
		before.push(...resources);
		current = resources.reduce(withResource, current);
	};
	for (const needed of NEEDS[collection] ?? []) {
		if (firstId(current, needed) !== void 0) continue;
		const addition = additionOf(current, needed);
		add([...addition.before, addition.added]);
	}
	add(further(current, collection));
	return {
		before,
		added: newResource(current, collection)
	};
}
/** Of some things a VPC has only one, and it is not peered with itself: another VPC, or firewall, where none is free. */
function further(document, collection) {
	const vpc = newResource(document, "vpcs");
	switch (collection) {
		case "peerings": return freePair(document) === void 0 ? [vpc] : [];
		case "egressOnlyInternetGateways": return freeVpc(document, collection).vpc === void 0 ? [vpc] : [];
		case "transitGatewayAttachments": {
			if (unattachedVpc(document) !== void 0) return [];
			const after = withResource(document, vpc);
			return [vpc, {
				resource: {
					collection: "subnets",
					id: newId(after, "subnets")
				},
				value: newSubnet(after, vpc.resource.id)
			}];
		}
		case "dbSubnetGroups": {
			const [inOne] = entriesOf(document, "subnets");
			const ofVpc = firstId(document, "vpcs") ?? textAt(inOne?.[1], "vpc");
			if (oneInEachZone(document, ofVpc).length > 1) return [];
			return [{
				resource: {
					collection: "subnets",
					id: newId(document, "subnets")
				},
				value: {
					vpc: ofVpc,
					az: otherZone(document),
					cidr: freeSubnetBlock(document, ofVpc)
				}
			}];
		}
		case "firewallEndpoints": {
			if (freeEndpoint(document) !== void 0) return [];
			const vpc = textAt(entriesOf(document, "subnets")[0]?.[1], "vpc");
			return [{
				resource: {
					collection: "firewalls",
					id: newId(document, "firewalls")
				},
				value: {
					vpc,
					policy: firstId(document, "firewallPolicies")
				}
			}];
		}
		default: return [];
	}
}
/** The edit that adds all of it as one step, under the name of what was asked for. */
function additionEdit({ before, added }) {
	const [edit, ...needed] = [added, ...before].map(({ resource, value }) => ({
		kind: "add-resource",
		resource,
		value
	}));
	if (edit === void 0) throw new Error("an addition adds something");
	return needed.length === 0 ? edit : {
		kind: "several",
		name: nameOfEdit(edit),
		edits: [...needed, edit]
	};
}
function withResource(document, { resource, value }) {
	const { collection, id } = resource;
	return {
		...isMap(document) ? document : {},
		[collection]: {
			...Object.fromEntries(entriesOf(document, collection)),
			[id]: value
		}
	};
}
// src/ui/forms/resources/resource-groups.ts
var COLLECTIONS = Object.keys(collectionSchemas).filter(isCollection);
function isCollection(name) {
	return Object.hasOwn(collectionSchemas, name);
}
/** The resources of a document by kind, those that have every word that was searched for. */
function resourceGroups(document, issues, search, kindOf) {
	const words = search.toLowerCase().split(/\s+/);
	return COLLECTIONS.flatMap((collection) => {
		const items = entriesOf(document, collection).map(([id, resource]) => ({
			id,
			detail: [
				"name",
				"cidr",
				"privateIp",
				"subnet",
				"vpc"
			].map((key) => textAt(resource, key)).filter((text) => text !== "").slice(0, 2).join(" · "),
			issues: issues.filter(({ at }) => isIn(at, collection, id)).length
		})).filter(({ id, detail }) => {
			const text = `${id} ${detail} ${kindOf(collection)}`.toLowerCase();
			return words.every((word) => text.includes(word));
		});
		return items.length === 0 ? [] : [{
			collection,
			items
		}];
	});
}
function isIn(at, collection, id) {
	const [first, second] = parsePointer(at);
	return first === collection && second === id;
}
// src/ui/forms/resources/AddResource.svelte
var root$17 = from_html(`<li><button type="button" class="svelte-12esecn"> </button></li>`);
var root_1$11 = from_html(`<ul class="svelte-12esecn"></ul>`);
var root_2$6 = from_html(`<button type="button" class="open svelte-12esecn"><!> </button> <!>`, 1);
function AddResource($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	const editing = getEditing();
	const m = user_derived(formWords);
	let isOpen = state(false);
	let opener = state(void 0);
	function add(collection) {
		const addition = additionOf(editing.value, collection);
		set(isOpen, false);
		if (editing.apply(additionEdit(addition)).length === 0) $$props.onadd(addition.added.resource);
	}
	async function close() {
		set(isOpen, false);
		await tick();
		get(opener)?.focus();
	}
	var fragment = root_2$6();
	var button = first_child(fragment);
	var node = child(button);
	Icon(node, { name: "plus" });
	var text = sibling(node);
	reset(button);
	bind_this(button, ($$value) => set(opener, $$value), () => get(opener));
	var node_1 = sibling(button, 2);
	var consequent = ($$anchor) => {
		var ul = root_1$11();
		each(ul, 20, () => COLLECTIONS, (collection) => collection, ($$anchor, collection) => {
			var li = root$17();
			var button_1 = child(li);
			var text_1 = only_child(button_1, true);
			reset(li);
			template_effect(() => set_text(text_1, get(m).kinds[collection].one));
			delegated("click", button_1, () => add(collection));
			append($$anchor, li);
		});
		reset(ul);
		template_effect(() => {
			set_attribute(ul, "id", id);
			set_attribute(ul, "aria-label", get(m).properties.addKind);
		});
		delegated("keydown", ul, (event) => {
			if (event.key === "Escape") close();
		});
		append($$anchor, ul);
	};
	if_block(node_1, ($$render) => {
		if (get(isOpen)) $$render(consequent);
	});
	template_effect(() => {
		set_attribute(button, "aria-expanded", get(isOpen));
		set_attribute(button, "aria-controls", id);
		set_text(text, ` ${get(m).properties.add ?? ""}`);
	});
	delegated("click", button, () => set(isOpen, !get(isOpen)));
	append($$anchor, fragment);
	pop();
}
delegate(["click", "keydown"]);
// src/ui/forms/control.ts
var RULES = /* @__PURE__ */ new Set([
	"networkAcls/inbound",
	"networkAcls/outbound",
	"securityGroups/inbound",
	"securityGroups/outbound",
	"routeTables/routes"
]);
/** The fields of a kind of resource, as its schema has them. */
function fieldsOf(collection) {
	const branches = branchesAt([collection, "*"]);
	const object = branches.find((branch) => branch instanceof ZodObject);
	return keysOf(branches).map((key) => ({
		key,
		control: controlAt([
			collection,
			"*",
			key
		]),
		isRequired: object instanceof ZodObject && !(object.shape[key] instanceof ZodOptional)
	}));
}
function branchesAt(steps) {
	let branches = branchesOf(scenarioSchema);
	for (const step of steps) branches = insideOf(branches, step);
	return branches;
}
/** The control for the place that these steps lead to; `*` stands for any id, and `0` for any place in a list. */
function controlAt(steps) {
	const [collection = "", , key = ""] = steps;
	if (steps.length === 3 && RULES.has(`${collection}/${key}`)) return { kind: "rules" };
	const collections = collectionsAt(steps);
	if (collections.length > 0) return {
		kind: "reference",
		collections
	};
	const branches = branchesAt(steps);
	const [first] = branches;
	if (first instanceof ZodArray) {
		const item = controlAt([...steps, "0"]);
		return item.kind === "written" || item.kind === "list" ? { kind: "written" } : {
			kind: "list",
			item
		};
	}
	if (key === "listens" && steps.length > 3) return { kind: "service" };
	if (branches.some((branch) => branch instanceof ZodObject || branch instanceof ZodRecord)) return { kind: "written" };
	if (first instanceof ZodBoolean) return { kind: "toggle" };
	if (first instanceof ZodEnum) return {
		kind: "choice",
		options: first.options.map(String)
	};
	if (branches.some((branch) => branch instanceof ZodNumber)) return { kind: branches.length > 1 ? "number-or-text" : "number" };
	return { kind: wantedOf(first) };
}
/** In which of our notations a text must be: the schema says so of a text that is in none of them. */
function wantedOf(branch) {
	const [issue] = branch instanceof ZodType ? branch.safeParse("?").error?.issues ?? [] : [];
	const wanted = issue?.code === "custom" ? issue.params?.["wanted"] : void 0;
	return wanted === "cidr" || wanted === "address" ? wanted : "text";
}
// src/ui/forms/fields/ListField.svelte
var root$16 = from_html(`<p class="fault svelte-1wwb8o4"> </p>`);
var root_1$10 = from_html(`<li><span> <button type="button" class="svelte-1wwb8o4"><!></button></span> <!></li>`);
var root_2$5 = from_html(`<p class="note svelte-1wwb8o4"> </p>`);
var root_3$5 = from_html(`<fieldset class="svelte-1wwb8o4"><legend class="svelte-1wwb8o4"> </legend> <ul class="svelte-1wwb8o4"></ul> <!> <!></fieldset>`);
function ListField($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	let note = prop($$props, "note", 3, "");
	const editing = getEditing();
	const m = user_derived(formWords);
	const items = user_derived(() => Array.isArray($$props.value) ? $$props.value.map(textOf) : []);
	const choices = user_derived(() => $$props.item.kind === "reference" ? resourceChoices(editing.value, $$props.item.collections, get(m)).filter((choice) => !get(items).includes(choice.value)) : []);
	/** Changes with each addition, so that the field to add with is empty again. */
	const adding = user_derived(() => get(items).length);
	function add(text) {
		const written = $$props.item.kind === "service" ? serviceOf(text) : valueOf(text, $$props.item.kind === "number" ? "number" : "text");
		const isFirst = !Array.isArray($$props.value);
		return editing.applyToField(isFirst ? fieldEdit($$props.at, [written]) : {
			kind: "insert-entry",
			list: $$props.at,
			value: written
		}, isFirst ? $$props.at : child$1($$props.at, get(items).length));
	}
	function remove(index) {
		editing.apply(get(items).length === 1 ? fieldEdit($$props.at, void 0) : fieldEdit(child$1($$props.at, index), void 0));
	}
	function faultsOf(index) {
		return editing.issuesAt(child$1($$props.at, index)).map((issue) => issueMessage(issue, preferences.language)).join(" ");
	}
	var fieldset = root_3$5();
	var legend = child(fieldset);
	var text_1 = only_child(legend, true);
	var ul = sibling(legend, 2);
	each(ul, 21, () => get(items), index, ($$anchor, text, index) => {
		const faults = user_derived(() => faultsOf(index));
		var li = root_1$10();
		var span = child(li);
		let classes;
		var text_2 = child(span);
		var button = sibling(text_2);
		var node = child(button);
		Icon(node, { name: "cross" });
		reset(button);
		reset(span);
		var node_1 = sibling(span, 2);
		var consequent = ($$anchor) => {
			var p = root$16();
			var text_3 = only_child(p, true);
			template_effect(() => set_text(text_3, get(faults)));
			append($$anchor, p);
		};
		if_block(node_1, ($$render) => {
			if (get(faults) !== "") $$render(consequent);
		});
		reset(li);
		template_effect(($0, $1) => {
			classes = set_class(span, 1, "chip svelte-1wwb8o4", null, classes, { invalid: get(faults) !== "" });
			set_attribute(span, "title", $0);
			set_text(text_2, `${get(text) ?? ""} `);
			set_attribute(button, "aria-label", $1);
		}, [() => coverOf(get(text), get(m).cover, preferences.language), () => get(m).properties.removeFrom(get(text))]);
		delegated("click", button, () => remove(index));
		append($$anchor, li);
	});
	reset(ul);
	var node_2 = sibling(ul, 2);
	key(node_2, () => get(adding), ($$anchor) => {
		{
			let $0 = user_derived(() => child$1($$props.at, get(items).length));
			let $1 = user_derived(() => get(m).properties.addTo($$props.label));
			PickField($$anchor, {
				get at() {
					return get($0);
				},
				get label() {
					return get($1);
				},
				value: "",
				get choices() {
					return get(choices);
				},
				takes: () => $$props.item.kind !== "reference",
				note: (text) => $$props.item.kind === "cidr" ? coverOf(text, get(m).cover, preferences.language) : "",
				onwrite: add
			});
		}
	});
	var node_3 = sibling(node_2, 2);
	var consequent_1 = ($$anchor) => {
		var p_1 = root_2$5();
		var text_4 = only_child(p_1, true);
		template_effect(() => {
			set_attribute(p_1, "id", `${id}-note`);
			set_text(text_4, note());
		});
		append($$anchor, p_1);
	};
	if_block(node_3, ($$render) => {
		if (note() !== "") $$render(consequent_1);
	});
	reset(fieldset);
	template_effect(() => {
		set_attribute(fieldset, "aria-describedby", note() === "" ? void 0 : `${id}-note`);
		set_text(text_1, $$props.label);
	});
	append($$anchor, fieldset);
	pop();
}
delegate(["click"]);
// src/ui/forms/fields/WrittenField.svelte
var root$15 = from_html(`<p class="svelte-10a5teh"> </p>`);
var root_1$9 = from_html(`<div class="svelte-10a5teh"><span class="svelte-10a5teh"> </span> <button type="button" class="svelte-10a5teh"> <!></button> <!></div>`);
function WrittenField($$anchor, $$props) {
	push($$props, true);
	/** A value that is best written in the text: what there is of it, and the way there. */
	const editing = getEditing();
	const m = user_derived(() => formWords().properties);
	const count = user_derived(() => Array.isArray($$props.value) ? $$props.value.length : typeof $$props.value === "object" && $$props.value !== null ? 1 : 0);
	var div = root_1$9();
	var span = child(div);
	var text = only_child(span, true);
	var button = sibling(span, 2);
	var text_1 = child(button);
	var node = sibling(text_1);
	Icon(node, { name: "right" });
	reset(button);
	var node_1 = sibling(button, 2);
	var consequent = ($$anchor) => {
		var p = root$15();
		var text_2 = only_child(p, true);
		template_effect(() => set_text(text_2, $$props.note));
		append($$anchor, p);
	};
	if_block(node_1, ($$render) => {
		if ($$props.note !== "") $$render(consequent);
	});
	reset(div);
	template_effect(($0) => {
		set_text(text, $$props.label);
		set_text(text_1, `${$0 ?? ""} `);
	}, [() => get(m).editInText(get(count))]);
	delegated("click", button, () => editing.goToValue($$props.at));
	append($$anchor, div);
	pop();
}
delegate(["click"]);
// src/ui/forms/fields/AnyField.svelte
function AnyField($$anchor, $$props) {
	push($$props, true);
	/** The field for one value of a resource, by what its schema says of it. */
	const editing = getEditing();
	const m = user_derived(formWords);
	const control = user_derived(() => $$props.spec.control);
	const of = user_derived(() => partOf($$props.at));
	const label = user_derived(() => fieldLabel($$props.spec.key, get(of)));
	const hint = user_derived(() => $$props.value === void 0 ? fieldHint($$props.spec.key, get(of)) : "");
	const notSet = user_derived(() => $$props.spec.isRequired ? [] : [{
		value: "",
		label: get(m).properties.notSet
	}]);
	function write(written) {
		if (written === "" && $$props.spec.isRequired) return [];
		return editing.applyToField(fieldEdit($$props.at, written === "" ? void 0 : written), $$props.at);
	}
	function cover(text) {
		return get(control).kind === "cidr" ? coverOf(text, get(m).cover, preferences.language) : "";
	}
	var fragment = comment();
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		{
			let $0 = user_derived(() => textOf($$props.value));
			let $1 = user_derived(() => [
				...get(notSet),
				{
					value: "true",
					label: get(m).properties.yes
				},
				{
					value: "false",
					label: get(m).properties.no
				}
			]);
			ChoiceField($$anchor, {
				get at() {
					return $$props.at;
				},
				get label() {
					return get(label);
				},
				get value() {
					return get($0);
				},
				get options() {
					return get($1);
				},
				get note() {
					return get(hint);
				},
				onwrite: (text) => write(text === "" ? "" : text === "true")
			});
		}
	};
	var consequent_1 = ($$anchor) => {
		{
			let $0 = user_derived(() => textOf($$props.value));
			let $1 = user_derived(() => [...get(notSet), ...get(control).options.map((option) => ({
				value: option,
				label: option
			}))]);
			ChoiceField($$anchor, {
				get at() {
					return $$props.at;
				},
				get label() {
					return get(label);
				},
				get value() {
					return get($0);
				},
				get options() {
					return get($1);
				},
				get note() {
					return get(hint);
				},
				onwrite: write
			});
		}
	};
	var consequent_2 = ($$anchor) => {
		{
			let $0 = user_derived(() => textOf($$props.value));
			let $1 = user_derived(() => [...get(notSet), ...resourceChoices(editing.value, get(control).collections, get(m)).map((choice) => ({
				value: choice.value,
				label: choice.detail === "" ? choice.label : `${choice.label} · ${choice.detail}`
			}))]);
			ChoiceField($$anchor, {
				get at() {
					return $$props.at;
				},
				get label() {
					return get(label);
				},
				get value() {
					return get($0);
				},
				get options() {
					return get($1);
				},
				get note() {
					return get(hint);
				},
				onwrite: write
			});
		}
	};
	var consequent_3 = ($$anchor) => {
		ListField($$anchor, {
			get at() {
				return $$props.at;
			},
			get label() {
				return get(label);
			},
			get value() {
				return $$props.value;
			},
			get item() {
				return get(control).item;
			},
			get note() {
				return get(hint);
			}
		});
	};
	var consequent_4 = ($$anchor) => {
		WrittenField($$anchor, {
			get at() {
				return $$props.at;
			},
			get label() {
				return get(label);
			},
			get value() {
				return $$props.value;
			},
			get note() {
				return get(hint);
			}
		});
	};
	var alternate = ($$anchor) => {
		{
			let $0 = user_derived(() => get(control).kind === "number");
			let $1 = user_derived(() => get(control).kind !== "text");
			TextField($$anchor, {
				get at() {
					return $$props.at;
				},
				get label() {
					return get(label);
				},
				get value() {
					return $$props.value;
				},
				note: (text) => text === "" ? get(hint) : cover(text),
				get placeholder() {
					return get(m).properties.notSet;
				},
				get isNumber() {
					return get($0);
				},
				get isMono() {
					return get($1);
				},
				onwrite: (text) => write(valueOf(text, get(control).kind === "number" || get(control).kind === "number-or-text" ? get(control).kind : "text"))
			});
		}
	};
	if_block(node, ($$render) => {
		if (get(control).kind === "toggle") $$render(consequent);
		else if (get(control).kind === "choice") $$render(consequent_1, 1);
		else if (get(control).kind === "reference") $$render(consequent_2, 2);
		else if (get(control).kind === "list") $$render(consequent_3, 3);
		else if (get(control).kind === "written" || get(control).kind === "rules") $$render(consequent_4, 4);
		else $$render(alternate, -1);
	});
	append($$anchor, fragment);
	pop();
}
// src/ui/forms/rules/Peer.svelte
function Peer($$anchor, $$props) {
	push($$props, true);
	/** A CIDR block, or a resource that stands for some. */
	let collections = prop($$props, "collections", 19, () => []);
	const editing = getEditing();
	const m = user_derived(formWords);
	const choices = user_derived(() => [...resourceChoices(editing.value, collections(), get(m)), ...blockChoices(editing.value, get(m), preferences.language)]);
	function note(text) {
		const choice = get(choices).find((one) => one.value === text && one.kind !== "");
		return coverOf(text, get(m).cover, preferences.language) || (choice?.detail ?? "");
	}
	PickField($$anchor, {
		get at() {
			return $$props.at;
		},
		get label() {
			return $$props.label;
		},
		get value() {
			return $$props.value;
		},
		get choices() {
			return get(choices);
		},
		note,
		takes: (text) => parseCidr(text).ok || /^[\d.:/]+$/.test(text),
		onwrite: (text) => editing.applyToField(fieldEdit($$props.at, text), $$props.at)
	});
	pop();
}
// src/ui/forms/rules/RowButton.svelte
var root$14 = from_html(`<button type="button" class="svelte-r24jku"><!></button>`);
function RowButton($$anchor, $$props) {
	push($$props, true);
	let disabled = prop($$props, "disabled", 3, false);
	var button = root$14();
	var node = child(button);
	Icon(node, { get name() {
		return $$props.icon;
	} });
	reset(button);
	template_effect(() => {
		set_attribute(button, "aria-label", $$props.label);
		set_attribute(button, "title", $$props.label);
		set_attribute(button, "aria-disabled", disabled());
	});
	delegated("click", button, () => {
		if (!disabled()) $$props.onclick();
	});
	append($$anchor, button);
	pop();
}
delegate(["click"]);
// src/ui/forms/rules/rule-edits.ts
function rowsOf(list, at) {
	if (!Array.isArray(list)) return [];
	return list.map((entry, index) => ({
		index,
		at: child$1(at, index),
		entry: isMap(entry) ? entry : {}
	}));
}
/** In the order in which they are tried. What has no number yet comes last. */
function inNumberOrder(rows) {
	return rows.toSorted((a, b) => numberOf(a) - numberOf(b));
}
function numberOf({ entry }) {
	return typeof entry["rule"] === "number" ? entry["rule"] : Infinity;
}
/** The highest number that AWS accepts. */
var LAST_NUMBER = 32766;
var STEP = 10;
var FIRST_NUMBER = 100;
/** A number after all others, by tens as is the custom; where there is no room, the highest that is free. */
function nextNumber(rows) {
	const numbers = new Set(rows.map(numberOf).filter(Number.isFinite));
	if (numbers.size === 0) return FIRST_NUMBER;
	const next = Math.floor(Math.max(...numbers) / STEP) * STEP + STEP;
	if (next <= LAST_NUMBER) return next;
	let free = LAST_NUMBER;
	while (numbers.has(free)) free--;
	return free;
}
/** Two neighbours exchange their numbers, and their places in the text, so that it stays in order. */
function swapEdit(list, first, second, name) {
	return {
		kind: "several",
		name,
		edits: [
			{
				kind: "set",
				at: child$1(first.at, "rule"),
				value: second.entry["rule"]
			},
			{
				kind: "set",
				at: child$1(second.at, "rule"),
				value: first.entry["rule"]
			},
			{
				kind: "move-entry",
				list,
				from: first.index,
				to: second.index
			}
		]
	};
}
/** Numbers 100, 110, 120 … in the order in which the entries are tried; null where they have them. */
function renumberEdit(rows, name) {
	const edits = inNumberOrder(rows).flatMap((row, place) => {
		const number = FIRST_NUMBER + place * STEP;
		return numberOf(row) === number ? [] : [{
			kind: "set",
			at: child$1(row.at, "rule"),
			value: number
		}];
	});
	return edits.length === 0 ? null : {
		kind: "several",
		name,
		edits
	};
}
/** Another protocol, with the ports or the ICMP type that it can have. TCP and UDP begin with all ports, as `all` had. */
function withProtocol(entry, key, protocol) {
	const after = detailOf(protocol);
	const kept = Object.entries({
		...entry,
		[key]: protocol
	}).filter(([name]) => {
		if (name === "ports") return after === "ports";
		return name === "icmpType" || name === "icmpCode" ? after === "icmp" : true;
	});
	if (after !== "ports" || entry["ports"] !== void 0) return Object.fromEntries(kept);
	return withKeyAfter(kept, key, "ports", "all");
}
/** `allow: tcp` becomes `deny: tcp`, in the same place. */
function withAction(entry, action) {
	const other = action === "allow" ? "deny" : "allow";
	return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key === other ? action : key, value]));
}
function withKeyAfter(entries, key, added, value) {
	const place = entries.findIndex(([name]) => name === key) + 1;
	return Object.fromEntries(entries.toSpliced(place, 0, [added, value]));
}
var PEER_KEYS = {
	inbound: "from",
	outbound: "to"
};
/** A new rule, for what is asked for most: the first port of these that no rule names yet. */
var PORTS_TO_BEGIN_WITH = [
	443,
	80,
	22,
	3306,
	5432,
	8080,
	3389,
	25
];
function newEntryEdit(resource, direction, rows) {
	const taken = new Set(rows.map(({ entry }) => entry["ports"]));
	const traffic = {
		allow: "tcp",
		ports: PORTS_TO_BEGIN_WITH.find((port) => !taken.has(port)) ?? 443
	};
	const anywhere = "0.0.0.0/0";
	if (resource.collection === "networkAcls") {
		const rule = nextNumber(rows);
		const edit = {
			kind: "add-network-acl-entry",
			networkAcl: resource.id
		};
		return direction === "inbound" ? {
			...edit,
			direction,
			entry: {
				rule,
				...traffic,
				from: anywhere
			}
		} : {
			...edit,
			direction,
			entry: {
				rule,
				...traffic,
				to: anywhere
			}
		};
	}
	const edit = {
		kind: "add-security-group-rule",
		securityGroup: resource.id
	};
	return direction === "inbound" ? {
		...edit,
		direction,
		rule: {
			...traffic,
			from: anywhere
		}
	} : {
		...edit,
		direction,
		rule: {
			...traffic,
			to: anywhere
		}
	};
}
function listPointer({ collection, id }, list) {
	return pointer(collection, id, list);
}
// src/ui/forms/rules/RuleRow.svelte
var root$13 = from_html(`<p class="svelte-1glrlf8"><!> </p>`);
var root_1$8 = from_html(`<li class="svelte-1glrlf8"><fieldset class="svelte-1glrlf8"><div class="fields svelte-1glrlf8"><!></div> <div class="buttons svelte-1glrlf8"><!></div></fieldset> <!></li>`);
function RuleRow($$anchor, $$props) {
	push($$props, true);
	/** One rule: its fields, its buttons, and what is wrong with it as a whole. */
	const editing = getEditing();
	const faults = user_derived(() => editing.issuesAt($$props.row.at).map((issue) => issueMessage(issue, preferences.language)));
	var li = root_1$8();
	var fieldset = child(li);
	var div = child(fieldset);
	var node = child(div);
	snippet(node, () => $$props.fields);
	reset(div);
	var div_1 = sibling(div, 2);
	var node_1 = child(div_1);
	snippet(node_1, () => $$props.buttons);
	reset(div_1);
	reset(fieldset);
	var node_2 = sibling(fieldset, 2);
	each(node_2, 16, () => get(faults), (fault) => fault, ($$anchor, fault) => {
		var p = root$13();
		var node_3 = child(p);
		Icon(node_3, { name: "warning" });
		var text = sibling(node_3);
		reset(p);
		template_effect(() => set_text(text, ` ${fault ?? ""}`));
		append($$anchor, p);
	});
	reset(li);
	template_effect(() => {
		set_attribute(li, "data-row", $$props.row.index);
		set_attribute(li, "data-tone", $$props.tone);
		set_attribute(fieldset, "aria-label", $$props.name);
	});
	append($$anchor, li);
	pop();
}
// src/ui/forms/rules/Traffic.svelte
var root$12 = from_html(`<div class="protocol svelte-1k23fkb"><!></div> <div class="detail svelte-1k23fkb"><!></div>`, 1);
function Traffic($$anchor, $$props) {
	push($$props, true);
	/** Which traffic a rule is about: its protocol, and its ports or its ICMP type. */
	/** `allow` or `deny` */
	const editing = getEditing();
	const m = user_derived(() => formWords().rules);
	const protocol = user_derived(() => $$props.row.entry[$$props.protocolKey]);
	const detail = user_derived(() => detailOf(get(protocol)));
	const protocolAt = user_derived(() => child$1($$props.row.at, $$props.protocolKey));
	const known = (text) => portChoices(get(m)).some(({ value }) => value === text.toLowerCase());
	const isPorts = (text) => known(text) || /^[\d\s-]+$/.test(text);
	function writeProtocol(text) {
		const value = valueOf(text, "number-or-text");
		const entry = withProtocol($$props.row.entry, $$props.protocolKey, typeof value === "string" ? value.toLowerCase() : value);
		return editing.applyToField({
			kind: "set",
			at: $$props.row.at,
			value: entry
		}, get(protocolAt));
	}
	function write(key, text) {
		const at = child$1($$props.row.at, key);
		return editing.applyToField(fieldEdit(at, valueOf(text, "number-or-text")), at);
	}
	var fragment = root$12();
	var div = first_child(fragment);
	var node = child(div);
	{
		let $0 = user_derived(() => protocolChoices(get(m)));
		PickField(node, {
			get at() {
				return get(protocolAt);
			},
			get label() {
				return get(m).protocol;
			},
			get value() {
				return get(protocol);
			},
			get choices() {
				return get($0);
			},
			onwrite: writeProtocol
		});
	}
	reset(div);
	var div_1 = sibling(div, 2);
	var node_1 = child(div_1);
	var consequent = ($$anchor) => {
		{
			let $0 = user_derived(() => child$1($$props.row.at, "icmpType"));
			let $1 = user_derived(() => $$props.row.entry["icmpType"] ?? -1);
			let $2 = user_derived(() => icmpTypeChoices(get(protocol), get(m)));
			PickField($$anchor, {
				get at() {
					return get($0);
				},
				get label() {
					return get(m).icmpType;
				},
				get value() {
					return get($1);
				},
				get choices() {
					return get($2);
				},
				takes: (text) => /^-?\d+$/.test(text),
				onwrite: (text) => write("icmpType", text)
			});
		}
	};
	var consequent_1 = ($$anchor) => {
		{
			let $0 = user_derived(() => child$1($$props.row.at, "ports"));
			let $1 = user_derived(() => portChoices(get(m)));
			PickField($$anchor, {
				get at() {
					return get($0);
				},
				get label() {
					return get(m).ports;
				},
				get value() {
					return $$props.row.entry["ports"];
				},
				get choices() {
					return get($1);
				},
				takes: isPorts,
				onwrite: (text) => write("ports", text)
			});
		}
	};
	if_block(node_1, ($$render) => {
		if (get(detail) === "icmp") $$render(consequent);
		else if (get(detail) === "ports") $$render(consequent_1, 1);
	});
	reset(div_1);
	append($$anchor, fragment);
	pop();
}
// src/ui/forms/rules/NetworkAclRow.svelte
var root$11 = from_html(`<div class="row svelte-18bnj40"><div class="number svelte-18bnj40"><!></div> <div class="action svelte-18bnj40"><!></div> <!> <div class="peer svelte-18bnj40"><!></div></div>`);
var root_1$7 = from_html(`<!> <!> <!>`, 1);
function NetworkAclRow($$anchor, $$props) {
	push($$props, true);
	const editing = getEditing();
	const m = user_derived(() => formWords().rules);
	const number = user_derived(() => $$props.row.entry["rule"]);
	const name = user_derived(() => get(m).rule(typeof get(number) === "number" ? get(number) : "?"));
	const action = user_derived(() => $$props.row.entry["deny"] === void 0 ? "allow" : "deny");
	const numberAt = user_derived(() => child$1($$props.row.at, "rule"));
	const peerKey = user_derived(() => PEER_KEYS[$$props.direction]);
	function writeNumber(text) {
		return editing.applyToField(fieldEdit(get(numberAt), valueOf(text, "number")), get(numberAt));
	}
	function writeAction(text) {
		const entry = withAction($$props.row.entry, text === "deny" ? "deny" : "allow");
		return editing.applyToField({
			kind: "set",
			at: $$props.row.at,
			value: entry
		}, child$1($$props.row.at, text));
	}
	{
		const fields = ($$anchor) => {
			var div = root$11();
			var div_1 = child(div);
			var node = child(div_1);
			TextField(node, {
				get at() {
					return get(numberAt);
				},
				get label() {
					return get(m).number;
				},
				get value() {
					return get(number);
				},
				isNumber: true,
				isMono: true,
				waits: true,
				onwrite: writeNumber
			});
			reset(div_1);
			var div_2 = sibling(div_1, 2);
			var node_1 = child(div_2);
			{
				let $0 = user_derived(() => child$1($$props.row.at, get(action)));
				let $1 = user_derived(() => [{
					value: "allow",
					label: get(m).allow
				}, {
					value: "deny",
					label: get(m).deny
				}]);
				ChoiceField(node_1, {
					get at() {
						return get($0);
					},
					get label() {
						return get(m).action;
					},
					get value() {
						return get(action);
					},
					get options() {
						return get($1);
					},
					onwrite: writeAction
				});
			}
			reset(div_2);
			var node_2 = sibling(div_2, 2);
			Traffic(node_2, {
				get row() {
					return $$props.row;
				},
				get protocolKey() {
					return get(action);
				}
			});
			var div_3 = sibling(node_2, 2);
			var node_3 = child(div_3);
			{
				let $0 = user_derived(() => child$1($$props.row.at, get(peerKey)));
				let $1 = user_derived(() => $$props.direction === "inbound" ? get(m).from : get(m).to);
				Peer(node_3, {
					get at() {
						return get($0);
					},
					get label() {
						return get($1);
					},
					get value() {
						return $$props.row.entry[get(peerKey)];
					}
				});
			}
			reset(div_3);
			reset(div);
			append($$anchor, div);
		};
		const buttons = ($$anchor) => {
			var fragment_1 = root_1$7();
			var node_4 = first_child(fragment_1);
			{
				let $0 = user_derived(() => get(m).up(get(name)));
				RowButton(node_4, {
					icon: "up",
					get label() {
						return get($0);
					},
					get disabled() {
						return $$props.isFirst;
					},
					onclick: () => $$props.onmove(-1)
				});
			}
			var node_5 = sibling(node_4, 2);
			{
				let $0 = user_derived(() => get(m).down(get(name)));
				RowButton(node_5, {
					icon: "down",
					get label() {
						return get($0);
					},
					get disabled() {
						return $$props.isLast;
					},
					onclick: () => $$props.onmove(1)
				});
			}
			var node_6 = sibling(node_5, 2);
			{
				let $0 = user_derived(() => get(m).remove(get(name)));
				RowButton(node_6, {
					icon: "bin",
					get label() {
						return get($0);
					},
					get onclick() {
						return $$props.onremove;
					}
				});
			}
			append($$anchor, fragment_1);
		};
		RuleRow($$anchor, {
			get row() {
				return $$props.row;
			},
			get name() {
				return get(name);
			},
			get tone() {
				return get(action);
			},
			fields,
			buttons,
			$$slots: {
				fields: true,
				buttons: true
			}
		});
	}
	pop();
}
// src/ui/forms/rules/row-focus.ts
/** Keeps the focus where a person is at work, while rows come, go and change places. */
var RowFocus = class {
	#list;
	attach = (list) => {
		this.#list = list;
	};
	/** On the first field of a row that has just come. */
	async onField(index) {
		await tick();
		this.#row(index)?.querySelector("input, select")?.focus();
	}
	/** On a button of a row, by its place among them; where no row is left, on the button that adds one. */
	async onButton(index, place) {
		await tick();
		([...index === void 0 ? [] : this.#row(index)?.querySelectorAll("button") ?? []].at(place) ?? this.#list?.querySelector("[data-add]"))?.focus();
	}
	#row(index) {
		return this.#list?.querySelector(`[data-row="${index}"]`);
	}
};
// src/ui/forms/rules/RuleSection.svelte
var root$10 = from_html(`<div class="svelte-1rm63nv"><!></div>`);
function RuleSection($$anchor, $$props) {
	push($$props, true);
	var div = root$10();
	var node = child(div);
	Section(node, spread_props({ get title() {
		return $$props.title;
	} }, () => $$props.action === void 0 ? {} : { action: $$props.action }, {
		children: ($$anchor, $$slotProps) => {
			var fragment = comment();
			var node_1 = first_child(fragment);
			snippet(node_1, () => $$props.children);
			append($$anchor, fragment);
		},
		$$slots: { default: true }
	}));
	reset(div);
	attach(div, () => $$props.focus.attach);
	append($$anchor, div);
	pop();
}
// src/ui/forms/rules/NetworkAclRules.svelte
var root$9 = from_html(`<ol class="svelte-1g4elvr"></ol> <p class="svelte-1g4elvr"> </p> <!>`, 1);
function NetworkAclRules($$anchor, $$props) {
	push($$props, true);
	/** The entries of one direction, in the order in which they are tried. */
	const editing = getEditing();
	const m = user_derived(() => formWords().rules);
	const at = user_derived(() => listPointer($$props.resource, $$props.direction));
	const rows = user_derived(() => inNumberOrder(rowsOf($$props.list, get(at))));
	const focus = new RowFocus();
	const renumbering = user_derived(() => renumberEdit(get(rows), {
		code: "change-field",
		params: {
			...$$props.resource,
			field: $$props.direction
		}
	}));
	async function add() {
		editing.apply(newEntryEdit($$props.resource, $$props.direction, get(rows)));
		await focus.onField(get(rows).find(({ index }) => index === get(rows).length - 1)?.index ?? 0);
	}
	async function move(place, by) {
		const [here, there] = [get(rows)[place], get(rows)[place + by]];
		if (here === void 0 || there === void 0) return;
		const name = {
			code: "change-field",
			params: {
				collection: $$props.resource.collection,
				id: $$props.resource.id,
				field: $$props.direction
			}
		};
		editing.apply(swapEdit(get(at), here, there, name));
		await focus.onButton(get(rows)[place + by]?.index, by === -1 ? 0 : 1);
	}
	async function remove(place) {
		const row = get(rows)[place];
		if (row === void 0) return;
		editing.apply({
			kind: "remove",
			at: row.at
		});
		await focus.onButton(get(rows)[Math.min(place, get(rows).length - 1)]?.index, 2);
	}
	{
		const action = ($$anchor) => {
			var fragment_1 = comment();
			var node = first_child(fragment_1);
			var consequent = ($$anchor) => {
				AddButton($$anchor, {
					get label() {
						return get(m).renumber;
					},
					icon: "renumber",
					onclick: () => editing.apply(get(renumbering))
				});
			};
			if_block(node, ($$render) => {
				if (get(renumbering) !== null) $$render(consequent);
			});
			append($$anchor, fragment_1);
		};
		RuleSection($$anchor, {
			get title() {
				return get(m)[$$props.direction];
			},
			get focus() {
				return focus;
			},
			action,
			children: ($$anchor, $$slotProps) => {
				var fragment_3 = root$9();
				var ol = first_child(fragment_3);
				each(ol, 23, () => get(rows), (row) => row.index, ($$anchor, row, place) => {
					{
						let $0 = user_derived(() => get(place) === 0 || !Number.isFinite(numberOf(get(row))));
						let $1 = user_derived(() => get(place) === get(rows).length - 1);
						NetworkAclRow($$anchor, {
							get row() {
								return get(row);
							},
							get direction() {
								return $$props.direction;
							},
							get isFirst() {
								return get($0);
							},
							get isLast() {
								return get($1);
							},
							onmove: (by) => void move(get(place), by),
							onremove: () => void remove(get(place))
						});
					}
				});
				reset(ol);
				var p = sibling(ol, 2);
				var text = only_child(p, true);
				var node_1 = sibling(p, 2);
				{
					let $0 = user_derived(() => $$props.direction === "inbound" ? get(m).addInbound : get(m).addOutbound);
					AddButton(node_1, {
						get label() {
							return get($0);
						},
						icon: "plus",
						onclick: () => void add()
					});
				}
				template_effect(() => set_text(text, get(m).closing));
				append($$anchor, fragment_3);
			},
			$$slots: {
				action: true,
				default: true
			}
		});
	}
	pop();
}
// src/ui/forms/rules/new-route.ts
var TARGETS = [
	"internetGateways",
	"natGateways",
	"egressOnlyInternetGateways",
	"instances"
];
/** A route to begin with: to everywhere, by a gateway of the table's VPC where it has one. */
function newRoute(document, routeTable) {
	const table = valueAt(document, pointer("routeTables", routeTable));
	const routes = isMap(table) && Array.isArray(table["routes"]) ? table["routes"] : [];
	const taken = new Set(routes.map((route) => textAt(route, "to")));
	const to = ["0.0.0.0/0", "::/0"].find((block) => !taken.has(block)) ?? "192.168.0.0/16";
	const vpc = textAt(table, "vpc");
	const targets = TARGETS.flatMap((collection) => entriesOf(document, collection).map(([id, resource]) => ({
		id,
		vpc: textAt(resource, "vpc")
	})));
	return {
		to,
		via: (targets.find((one) => one.vpc === vpc) ?? targets.find((one) => one.vpc === ""))?.id ?? "local"
	};
}
// src/ui/forms/rules/RouteRow.svelte
var root$8 = from_html(`<div class="row svelte-ehhf6j"><!> <!> <!></div>`);
function RouteRow($$anchor, $$props) {
	push($$props, true);
	const editing = getEditing();
	const m = user_derived(formWords);
	const name = user_derived(() => get(m).rules.route(textOf($$props.row.entry["to"])));
	const targets = user_derived(() => [...resourceChoices(editing.value, collectionsAt([
		"routeTables",
		"*",
		"routes",
		"0",
		"via"
	]), get(m)), {
		value: "local",
		label: "local",
		kind: get(m).rules.local,
		detail: ""
	}]);
	function write(key, text) {
		const at = child$1($$props.row.at, key);
		return editing.applyToField(fieldEdit(at, text === "" ? void 0 : text), at);
	}
	{
		const fields = ($$anchor) => {
			var div = root$8();
			var node = child(div);
			{
				let $0 = user_derived(() => child$1($$props.row.at, "to"));
				Peer(node, {
					get at() {
						return get($0);
					},
					get label() {
						return get(m).rules.destination;
					},
					get value() {
						return $$props.row.entry["to"];
					},
					collections: ["prefixLists"]
				});
			}
			var node_1 = sibling(node, 2);
			{
				let $0 = user_derived(() => child$1($$props.row.at, "via"));
				PickField(node_1, {
					get at() {
						return get($0);
					},
					get label() {
						return get(m).rules.target;
					},
					get value() {
						return $$props.row.entry["via"];
					},
					get choices() {
						return get(targets);
					},
					note: (text) => get(targets).find(({ value }) => value === text)?.kind ?? "",
					onwrite: (text) => write("via", text)
				});
			}
			var node_2 = sibling(node_1, 2);
			var consequent = ($$anchor) => {
				{
					let $0 = user_derived(() => child$1($$props.row.at, "state"));
					let $1 = user_derived(() => textOf($$props.row.entry["state"]));
					let $2 = user_derived(() => ["active", "blackhole"].map((value) => ({
						value,
						label: value
					})));
					ChoiceField($$anchor, {
						get at() {
							return get($0);
						},
						get label() {
							return get(m).rules.state;
						},
						get value() {
							return get($1);
						},
						get options() {
							return get($2);
						},
						onwrite: (text) => write("state", text)
					});
				}
			};
			if_block(node_2, ($$render) => {
				if ($$props.row.entry["state"] !== void 0) $$render(consequent);
			});
			reset(div);
			append($$anchor, div);
		};
		const buttons = ($$anchor) => {
			{
				let $0 = user_derived(() => get(m).rules.remove(get(name)));
				RowButton($$anchor, {
					icon: "bin",
					get label() {
						return get($0);
					},
					get onclick() {
						return $$props.onremove;
					}
				});
			}
		};
		let $0 = user_derived(() => $$props.row.entry["state"] === "blackhole" ? "deny" : "pass");
		RuleRow($$anchor, {
			get row() {
				return $$props.row;
			},
			get name() {
				return get(name);
			},
			get tone() {
				return get($0);
			},
			fields,
			buttons,
			$$slots: {
				fields: true,
				buttons: true
			}
		});
	}
	pop();
}
// src/ui/forms/rules/Routes.svelte
var root$7 = from_html(`<p class="svelte-4cddbs"> </p> <ul class="svelte-4cddbs"></ul> <!>`, 1);
function Routes($$anchor, $$props) {
	push($$props, true);
	const editing = getEditing();
	const m = user_derived(() => formWords().rules);
	const rows = user_derived(() => rowsOf($$props.list, listPointer($$props.resource, "routes")));
	const focus = new RowFocus();
	async function add() {
		editing.apply({
			kind: "add-route",
			routeTable: $$props.resource.id,
			route: newRoute(editing.value, $$props.resource.id)
		});
		await focus.onField(get(rows).length - 1);
	}
	async function remove(index) {
		const row = get(rows)[index];
		if (row === void 0) return;
		editing.apply({
			kind: "remove",
			at: row.at
		});
		await focus.onButton(get(rows)[Math.min(index, get(rows).length - 1)]?.index, -1);
	}
	RuleSection($$anchor, {
		get title() {
			return get(m).routes;
		},
		get focus() {
			return focus;
		},
		children: ($$anchor, $$slotProps) => {
			var fragment_1 = root$7();
			var p = first_child(fragment_1);
			var text = only_child(p, true);
			var ul = sibling(p, 2);
			each(ul, 21, () => get(rows), (row) => row.index, ($$anchor, row) => {
				RouteRow($$anchor, {
					get row() {
						return get(row);
					},
					onremove: () => void remove(get(row).index)
				});
			});
			reset(ul);
			var node = sibling(ul, 2);
			AddButton(node, {
				get label() {
					return get(m).addRoute;
				},
				icon: "plus",
				onclick: () => void add()
			});
			template_effect(() => set_text(text, get(m).localRoute));
			append($$anchor, fragment_1);
		},
		$$slots: { default: true }
	});
	pop();
}
// src/ui/forms/rules/SecurityGroupRow.svelte
var root$6 = from_html(`<div class="peer svelte-n8xvkv"><!> <!></div>`);
var root_1$6 = from_html(`<p class="svelte-n8xvkv"> </p>`);
var root_2$4 = from_html(`<div class="row svelte-n8xvkv"><!> <div class="peers svelte-n8xvkv"></div></div> <!>`, 1);
var root_3$4 = from_html(`<!> <!>`, 1);
function SecurityGroupRow($$anchor, $$props) {
	push($$props, true);
	const editing = getEditing();
	const m = user_derived(() => formWords().rules);
	const name = user_derived(() => textOf($$props.row.entry["id"]) || get(m).nth($$props.row.index + 1));
	const peerKey = user_derived(() => PEER_KEYS[$$props.direction]);
	const peerAt = user_derived(() => child$1($$props.row.at, get(peerKey)));
	const peerLabel = user_derived(() => $$props.direction === "inbound" ? get(m).from : get(m).to);
	const peer = user_derived(() => $$props.row.entry[get(peerKey)]);
	const peers = user_derived(() => Array.isArray(get(peer)) ? get(peer) : null);
	function addPeer() {
		const others = get(peers) ?? [get(peer)];
		const added = others.includes("0.0.0.0/0") ? "::/0" : "0.0.0.0/0";
		editing.apply({
			kind: "set",
			at: get(peerAt),
			value: [...others, added]
		});
	}
	function removePeer(index) {
		const left = (get(peers) ?? []).toSpliced(index, 1);
		editing.apply({
			kind: "set",
			at: get(peerAt),
			value: left.length === 1 ? left[0] : left
		});
	}
	{
		const fields = ($$anchor) => {
			var fragment_1 = root_2$4();
			var div = first_child(fragment_1);
			var node = child(div);
			Traffic(node, {
				get row() {
					return $$props.row;
				},
				protocolKey: "allow"
			});
			var div_1 = sibling(node, 2);
			each(div_1, 21, () => get(peers) ?? [get(peer)], index, ($$anchor, one, index) => {
				var div_2 = root$6();
				var node_1 = child(div_2);
				{
					let $0 = user_derived(() => get(peers) === null ? get(peerAt) : child$1(get(peerAt), index));
					Peer(node_1, {
						get at() {
							return get($0);
						},
						get label() {
							return get(peerLabel);
						},
						get value() {
							return get(one);
						},
						collections: ["securityGroups", "prefixLists"]
					});
				}
				var node_2 = sibling(node_1, 2);
				var consequent = ($$anchor) => {
					{
						let $0 = user_derived(() => get(m).removePeer(textOf(get(one))));
						RowButton($$anchor, {
							icon: "cross",
							get label() {
								return get($0);
							},
							onclick: () => removePeer(index)
						});
					}
				};
				if_block(node_2, ($$render) => {
					if (get(peers) !== null) $$render(consequent);
				});
				reset(div_2);
				append($$anchor, div_2);
			});
			reset(div_1);
			reset(div);
			var node_3 = sibling(div, 2);
			var consequent_1 = ($$anchor) => {
				var p = root_1$6();
				var text = only_child(p, true);
				template_effect(($0) => set_text(text, $0), [() => textOf($$props.row.entry["description"])]);
				append($$anchor, p);
			};
			var d = user_derived(() => textOf($$props.row.entry["description"]) !== "");
			if_block(node_3, ($$render) => {
				if (get(d)) $$render(consequent_1);
			});
			append($$anchor, fragment_1);
		};
		const buttons = ($$anchor) => {
			var fragment_3 = root_3$4();
			var node_4 = first_child(fragment_3);
			RowButton(node_4, {
				icon: "plus",
				get label() {
					return `${get(m).addPeer ?? ""}: ${get(peerLabel) ?? ""}`;
				},
				onclick: addPeer
			});
			var node_5 = sibling(node_4, 2);
			{
				let $0 = user_derived(() => get(m).remove(get(name)));
				RowButton(node_5, {
					icon: "bin",
					get label() {
						return get($0);
					},
					get onclick() {
						return $$props.onremove;
					}
				});
			}
			append($$anchor, fragment_3);
		};
		RuleRow($$anchor, {
			get row() {
				return $$props.row;
			},
			get name() {
				return get(name);
			},
			tone: "allow",
			fields,
			buttons,
			$$slots: {
				fields: true,
				buttons: true
			}
		});
	}
	pop();
}
// src/ui/forms/rules/SecurityGroupRules.svelte
var root$5 = from_html(`<p class="svelte-1mffe2y"> </p>`);
var root_1$5 = from_html(`<!> <ul class="svelte-1mffe2y"></ul> <!>`, 1);
function SecurityGroupRules($$anchor, $$props) {
	push($$props, true);
	const editing = getEditing();
	const m = user_derived(() => formWords().rules);
	const rows = user_derived(() => rowsOf($$props.list, listPointer($$props.resource, $$props.direction)));
	const focus = new RowFocus();
	const nothing = user_derived(() => $$props.direction === "inbound" ? get(m).noInbound : $$props.list === void 0 ? get(m).defaultOutbound : get(m).noOutbound);
	async function add() {
		editing.apply(newEntryEdit($$props.resource, $$props.direction, get(rows)));
		await focus.onField(get(rows).length - 1);
	}
	async function remove(index) {
		const row = get(rows)[index];
		if (row === void 0) return;
		editing.apply({
			kind: "remove",
			at: row.at
		});
		await focus.onButton(get(rows)[Math.min(index, get(rows).length - 1)]?.index, -1);
	}
	RuleSection($$anchor, {
		get title() {
			return get(m)[$$props.direction];
		},
		get focus() {
			return focus;
		},
		children: ($$anchor, $$slotProps) => {
			var fragment_1 = root_1$5();
			var node = first_child(fragment_1);
			var consequent = ($$anchor) => {
				var p = root$5();
				var text = only_child(p, true);
				template_effect(() => set_text(text, get(nothing)));
				append($$anchor, p);
			};
			if_block(node, ($$render) => {
				if (get(rows).length === 0) $$render(consequent);
			});
			var ul = sibling(node, 2);
			each(ul, 21, () => get(rows), (row) => row.index, ($$anchor, row) => {
				SecurityGroupRow($$anchor, {
					get row() {
						return get(row);
					},
					get direction() {
						return $$props.direction;
					},
					onremove: () => void remove(get(row).index)
				});
			});
			reset(ul);
			var node_1 = sibling(ul, 2);
			{
				let $0 = user_derived(() => $$props.direction === "inbound" ? get(m).addInbound : get(m).addOutbound);
				AddButton(node_1, {
					get label() {
						return get($0);
					},
					icon: "plus",
					onclick: () => void add()
				});
			}
			append($$anchor, fragment_1);
		},
		$$slots: { default: true }
	});
	pop();
}
// src/ui/forms/rules/RulesFor.svelte
function RulesFor($$anchor, $$props) {
	push($$props, true);
	/** The table for the rules or routes under a key of a resource. */
	const direction = user_derived(() => $$props.key === "outbound" ? "outbound" : "inbound");
	var fragment = comment();
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		NetworkAclRules($$anchor, {
			get resource() {
				return $$props.resource;
			},
			get direction() {
				return get(direction);
			},
			get list() {
				return $$props.list;
			}
		});
	};
	var consequent_1 = ($$anchor) => {
		SecurityGroupRules($$anchor, {
			get resource() {
				return $$props.resource;
			},
			get direction() {
				return get(direction);
			},
			get list() {
				return $$props.list;
			}
		});
	};
	var alternate = ($$anchor) => {
		Routes($$anchor, {
			get resource() {
				return $$props.resource;
			},
			get list() {
				return $$props.list;
			}
		});
	};
	if_block(node, ($$render) => {
		if ($$props.resource.collection === "networkAcls") $$render(consequent);
		else if ($$props.resource.collection === "securityGroups") $$render(consequent_1, 1);
		else $$render(alternate, -1);
	});
	append($$anchor, fragment);
	pop();
}
// src/ui/forms/resources/ResourceForm.svelte
var root$4 = from_html(`<div><!></div>`);
var root_1$4 = from_html(`<div class="fields svelte-vk0l4e"></div>`);
var root_2$3 = from_html(`<details><summary class="svelte-vk0l4e"> </summary> <!></details>`);
var root_3$3 = from_html(`<form class="svelte-vk0l4e"><!> <!> <!></form>`);
function ResourceForm($$anchor, $$props) {
	push($$props, true);
	const grid = ($$anchor, specs = noop) => {
		var div = root_1$4();
		each(div, 21, specs, (spec) => spec.key, ($$anchor, spec) => {
			var div_1 = root$4();
			let classes;
			var node = child(div_1);
			{
				let $0 = user_derived(() => pointer($$props.resource.collection, $$props.resource.id, get(spec).key));
				let $1 = user_derived(() => valueOf(get(spec).key));
				AnyField(node, {
					get spec() {
						return get(spec);
					},
					get at() {
						return get($0);
					},
					get value() {
						return get($1);
					}
				});
			}
			reset(div_1);
			template_effect(() => classes = set_class(div_1, 1, "svelte-vk0l4e", null, classes, { wide: get(spec).control.kind === "list" || get(spec).control.kind === "written" }));
			append($$anchor, div_1);
		});
		reset(div);
		append($$anchor, div);
	};
	const editing = getEditing();
	const m = user_derived(() => formWords().properties);
	const at = user_derived(() => pointer($$props.resource.collection, $$props.resource.id));
	const value = user_derived(() => valueAt(editing.value, get(at)));
	const fields = user_derived(() => fieldsOf($$props.resource.collection));
	const plain = user_derived(() => get(fields).filter(({ control }) => control.kind !== "rules"));
	const shown = user_derived(() => get(plain).filter(isShown));
	const others = user_derived(() => get(plain).filter((field) => !isShown(field)));
	const USUAL = /* @__PURE__ */ new Set([
		"az",
		"cidr",
		"networkAcl",
		"routeTable",
		"privateIp",
		"publicIp",
		"securityGroups",
		"subnet",
		"vpc",
		"listens"
	]);
	function isShown({ key, isRequired }) {
		return isRequired || USUAL.has(key) || valueOf(key) !== void 0;
	}
	function valueOf(key) {
		return isMap(get(value)) && Object.hasOwn(get(value), key) ? get(value)[key] : void 0;
	}
	var form = root_3$3();
	var node_1 = child(form);
	each(node_1, 17, () => get(fields).filter(({ control }) => control.kind === "rules"), ({ key }) => key, ($$anchor, $$item) => {
		let key = () => get($$item).key;
		{
			let $0 = user_derived(() => valueOf(key()));
			RulesFor($$anchor, {
				get resource() {
					return $$props.resource;
				},
				get key() {
					return key();
				},
				get list() {
					return get($0);
				}
			});
		}
	});
	var node_2 = sibling(node_1, 2);
	grid(node_2, () => get(shown));
	var node_3 = sibling(node_2, 2);
	var consequent = ($$anchor) => {
		var details = root_2$3();
		var summary = child(details);
		var text = only_child(summary, true);
		var node_4 = sibling(summary, 2);
		grid(node_4, () => get(others));
		reset(details);
		template_effect(() => set_text(text, get(m).more));
		append($$anchor, details);
	};
	if_block(node_3, ($$render) => {
		if (get(others).length > 0) $$render(consequent);
	});
	reset(form);
	event("submit", form, (event) => event.preventDefault());
	append($$anchor, form);
	pop();
}
// src/ui/forms/resources/DeleteResource.svelte
var root$3 = from_html(`<li> </li>`);
var root_1$3 = from_html(`<button type="button" class="open svelte-1i3at1p"><!> </button> <dialog class="svelte-1i3at1p"><h2 class="svelte-1i3at1p"> </h2> <p> </p> <ul class="svelte-1i3at1p"></ul> <div class="svelte-1i3at1p"><button type="button" class="main svelte-1i3at1p"> </button> <button type="button" class="svelte-1i3at1p"> </button></div></dialog>`, 1);
function DeleteResource($$anchor, $$props) {
	push($$props, true);
	const editing = getEditing();
	const m = user_derived(() => formWords().properties);
	let dialog = state(void 0);
	let uses = state([]);
	/** Nothing is asked where nothing else would change: undo is one key away. */
	function ask() {
		set(uses, usesOf(editing.value, $$props.resource).map((at) => parsePointer(at).slice(0, 3).join(" › ")));
		if (get(uses).length === 0) remove();
		else get(dialog)?.showModal();
	}
	function remove() {
		get(dialog)?.close();
		if (editing.apply({
			kind: "delete-resource",
			resource: $$props.resource,
			references: "remove"
		}).length === 0) $$props.ondelete();
	}
	var fragment = root_1$3();
	var button = first_child(fragment);
	var node = child(button);
	Icon(node, { name: "bin" });
	var text = sibling(node);
	reset(button);
	var dialog_1 = sibling(button, 2);
	var h2 = child(dialog_1);
	var text_1 = only_child(h2, true);
	var p = sibling(h2, 2);
	var text_2 = only_child(p, true);
	var ul = sibling(p, 2);
	each(ul, 21, () => get(uses), index, ($$anchor, use) => {
		var li = root$3();
		var text_3 = only_child(li, true);
		template_effect(() => set_text(text_3, get(use)));
		append($$anchor, li);
	});
	reset(ul);
	var div = sibling(ul, 2);
	var button_1 = child(div);
	var text_4 = only_child(button_1, true);
	var button_2 = sibling(button_1, 2);
	var text_5 = only_child(button_2, true);
	reset(div);
	reset(dialog_1);
	bind_this(dialog_1, ($$value) => set(dialog, $$value), () => get(dialog));
	template_effect(($0, $1, $2) => {
		set_text(text, ` ${get(m).delete ?? ""}`);
		set_attribute(dialog_1, "aria-label", $0);
		set_text(text_1, $1);
		set_text(text_2, $2);
		set_text(text_4, get(m).deleteAll);
		set_text(text_5, get(m).cancel);
	}, [
		() => get(m).deleteAsk($$props.resource.id),
		() => get(m).deleteAsk($$props.resource.id),
		() => get(m).usedBy(get(uses).length)
	]);
	delegated("click", button, ask);
	delegated("click", button_1, remove);
	delegated("click", button_2, () => get(dialog)?.close());
	append($$anchor, fragment);
	pop();
}
delegate(["click"]);
// src/ui/forms/resources/ResourceHeader.svelte
var root$2 = from_html(`<form class="svelte-1stf5kb"><label class="visually-hidden"> </label> <input spellcheck="false" autocomplete="off" class="svelte-1stf5kb"/> <button type="submit" class="main svelte-1stf5kb"> </button> <button type="button" class="svelte-1stf5kb"> </button></form>`);
var root_1$2 = from_html(`<h2 tabindex="-1" class="svelte-1stf5kb"> </h2> <div class="actions svelte-1stf5kb"><button type="button" class="svelte-1stf5kb"><!> </button> <button type="button" class="svelte-1stf5kb"><!> </button> <!></div>`, 1);
var root_2$2 = from_html(`<p class="fault svelte-1stf5kb"><!> </p>`);
var root_3$2 = from_html(`<header class="svelte-1stf5kb"><p class="kind svelte-1stf5kb"> </p> <!> <div aria-live="polite"></div></header>`);
function ResourceHeader($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	const editing = getEditing();
	const m = user_derived(formWords);
	let isRenaming = state(false);
	let refusal = state([]);
	let input = state(void 0);
	let opener = state(void 0);
	const at = user_derived(() => pointer($$props.resource.collection, $$props.resource.id));
	const faults = user_derived(() => [...get(refusal), ...editing.issuesAt(get(at))].map((issue) => issueMessage(issue, preferences.language)));
	async function startRename() {
		set(isRenaming, true);
		await tick();
		get(input)?.select();
	}
	async function stopRename() {
		set(isRenaming, false);
		set(refusal, []);
		await tick();
		get(opener)?.focus();
	}
	async function rename(event) {
		event.preventDefault();
		const to = get(input)?.value.trim() ?? "";
		set(refusal, to === $$props.resource.id ? [] : editing.rename($$props.resource, to));
		if (get(refusal).length === 0) await stopRename();
		else get(input)?.focus();
	}
	var header = root_3$2();
	var p = child(header);
	var text = only_child(p, true);
	var node = sibling(p, 2);
	var consequent = ($$anchor) => {
		var form = root$2();
		var label = child(form);
		var text_1 = only_child(label, true);
		var input_1 = sibling(label, 2);
		remove_input_defaults(input_1);
		bind_this(input_1, ($$value) => set(input, $$value), () => get(input));
		var button = sibling(input_1, 2);
		var text_2 = only_child(button, true);
		var button_1 = sibling(button, 2);
		var text_3 = only_child(button_1, true);
		reset(form);
		template_effect(() => {
			set_attribute(label, "for", id);
			set_text(text_1, get(m).properties.id);
			set_attribute(input_1, "id", id);
			set_value(input_1, $$props.resource.id);
			set_attribute(input_1, "aria-invalid", get(refusal).length > 0);
			set_text(text_2, get(m).properties.save);
			set_text(text_3, get(m).properties.cancel);
		});
		event("submit", form, (event) => void rename(event));
		delegated("keydown", input_1, (event) => {
			if (event.key === "Escape") stopRename();
		});
		delegated("click", button_1, () => void stopRename());
		append($$anchor, form);
	};
	var alternate = ($$anchor) => {
		var fragment = root_1$2();
		var h2 = first_child(fragment);
		var text_4 = only_child(h2, true);
		var div = sibling(h2, 2);
		var button_2 = child(div);
		var node_1 = child(button_2);
		Icon(node_1, { name: "pencil" });
		var text_5 = sibling(node_1);
		reset(button_2);
		bind_this(button_2, ($$value) => set(opener, $$value), () => get(opener));
		var button_3 = sibling(button_2, 2);
		var node_2 = child(button_3);
		Icon(node_2, { name: "text" });
		var text_6 = sibling(node_2);
		reset(button_3);
		DeleteResource(sibling(button_3, 2), {
			get resource() {
				return $$props.resource;
			},
			get ondelete() {
				return $$props.ondelete;
			}
		});
		reset(div);
		template_effect(() => {
			set_text(text_4, $$props.resource.id);
			set_text(text_5, ` ${get(m).properties.rename ?? ""}`);
			set_text(text_6, ` ${get(m).properties.toText ?? ""}`);
		});
		delegated("click", button_2, () => void startRename());
		delegated("click", button_3, () => editing.goToValue(get(at)));
		append($$anchor, fragment);
	};
	if_block(node, ($$render) => {
		if (get(isRenaming)) $$render(consequent);
		else $$render(alternate, -1);
	});
	var div_1 = sibling(node, 2);
	each(div_1, 20, () => get(faults), (fault) => fault, ($$anchor, fault) => {
		var p_1 = root_2$2();
		var node_4 = child(p_1);
		Icon(node_4, { name: "warning" });
		var text_7 = sibling(node_4);
		reset(p_1);
		template_effect(() => set_text(text_7, ` ${fault ?? ""}`));
		append($$anchor, p_1);
	});
	reset(div_1);
	reset(header);
	template_effect(() => set_text(text, get(m).kinds[$$props.resource.collection].one));
	append($$anchor, header);
	pop();
}
delegate(["keydown", "click"]);
// src/ui/forms/resources/ResourceList.svelte
var root$1 = from_html(`<p class="svelte-1y8k9yw"> </p>`);
var root_1$1 = from_html(`<p role="status" class="svelte-1y8k9yw"> </p>`);
var root_2$1 = from_html(`<em class="svelte-1y8k9yw"><!> </em>`);
var root_3$1 = from_html(`<li><button type="button" class="svelte-1y8k9yw"><strong> </strong> <span class="svelte-1y8k9yw"> </span> <!></button></li>`);
var root_4 = from_html(`<section><h3 class="svelte-1y8k9yw"> </h3> <ul></ul></section>`);
var root_5 = from_html(`<p class="svelte-1y8k9yw"> </p> <label class="search svelte-1y8k9yw"><!> <span class="visually-hidden svelte-1y8k9yw"> </span> <input type="search" class="svelte-1y8k9yw"/></label> <!> <!>`, 1);
function ResourceList($$anchor, $$props) {
	push($$props, true);
	const editing = getEditing();
	const m = user_derived(formWords);
	let search = state("");
	const all = user_derived(() => resourceGroups(editing.value, editing.issues, "", (name) => get(m).kinds[name].one));
	const groups = user_derived(() => resourceGroups(editing.value, editing.issues, get(search), (name) => get(m).kinds[name].one));
	var fragment = comment();
	var node = first_child(fragment);
	var consequent = ($$anchor) => {
		var p = root$1();
		var text = only_child(p, true);
		template_effect(() => set_text(text, get(m).properties.empty));
		append($$anchor, p);
	};
	var alternate = ($$anchor) => {
		var fragment_1 = root_5();
		var p_1 = first_child(fragment_1);
		var text_1 = only_child(p_1, true);
		var label = sibling(p_1, 2);
		var node_1 = child(label);
		Icon(node_1, { name: "search" });
		var span = sibling(node_1, 2);
		var text_2 = only_child(span, true);
		var input = sibling(span, 2);
		remove_input_defaults(input);
		reset(label);
		var node_2 = sibling(label, 2);
		var consequent_1 = ($$anchor) => {
			var p_2 = root_1$1();
			var text_3 = only_child(p_2, true);
			template_effect(() => set_text(text_3, get(m).properties.noneFound));
			append($$anchor, p_2);
		};
		if_block(node_2, ($$render) => {
			if (get(groups).length === 0) $$render(consequent_1);
		});
		var node_3 = sibling(node_2, 2);
		each(node_3, 17, () => get(groups), ({ collection, items }) => collection, ($$anchor, $$item) => {
			let collection = () => get($$item).collection;
			let items = () => get($$item).items;
			var section = root_4();
			var h3 = child(section);
			var text_4 = only_child(h3, true);
			var ul = sibling(h3, 2);
			each(ul, 21, items, ({ id, detail, issues }) => id, ($$anchor, $$item) => {
				let id = () => get($$item).id;
				let detail = () => get($$item).detail;
				let issues = () => get($$item).issues;
				var li = root_3$1();
				var button = child(li);
				var strong = child(button);
				var text_5 = only_child(strong, true);
				var span_1 = sibling(strong, 2);
				var text_6 = only_child(span_1, true);
				var node_4 = sibling(span_1, 2);
				var consequent_2 = ($$anchor) => {
					var em = root_2$1();
					var node_5 = child(em);
					Icon(node_5, { name: "warning" });
					var text_7 = sibling(node_5);
					reset(em);
					template_effect(($0) => set_text(text_7, ` ${$0 ?? ""}`), [() => get(m).properties.issues(issues())]);
					append($$anchor, em);
				};
				if_block(node_4, ($$render) => {
					if (issues() > 0) $$render(consequent_2);
				});
				reset(button);
				reset(li);
				template_effect(() => {
					set_text(text_5, id());
					set_text(text_6, detail());
				});
				delegated("click", button, () => $$props.onselect({
					collection: collection(),
					id: id()
				}));
				append($$anchor, li);
			});
			reset(ul);
			reset(section);
			template_effect(() => {
				set_attribute(section, "aria-label", get(m).kinds[collection()].many);
				set_text(text_4, get(m).kinds[collection()].many);
			});
			append($$anchor, section);
		});
		template_effect(() => {
			set_text(text_1, get(m).properties.hint);
			set_text(text_2, get(m).properties.search);
			set_attribute(input, "placeholder", get(m).properties.search);
		});
		bind_value(input, () => get(search), ($$value) => set(search, $$value));
		append($$anchor, fragment_1);
	};
	if_block(node, ($$render) => {
		if (get(all).length === 0) $$render(consequent);
		else $$render(alternate, -1);
	});
	append($$anchor, fragment);
	pop();
}
delegate(["click"]);
// src/ui/forms/Properties.svelte
var root = from_html(`<button type="button" class="svelte-1cl5gh5"><!> </button>`);
var root_1 = from_html(`<!> <!>`, 1);
var root_2 = from_html(`<p class="svelte-1cl5gh5"> </p>`);
var root_3 = from_html(`<div class="properties svelte-1cl5gh5"><div class="bar svelte-1cl5gh5"><!> <!></div> <!></div>`);
function Properties($$anchor, $$props) {
	push($$props, true);
	const editing = getEditing();
	const m = user_derived(() => formWords().properties);
	const selection = user_derived(() => editing.selection), unwritten = user_derived(() => editing.unwritten);
	let panel = state(void 0);
	/** What was pressed is gone then: the focus goes on to what came in its place. */
	async function show(resource) {
		editing.select(resource);
		await tick();
		get(panel)?.querySelector(resource === null ? "input" : "h2")?.focus();
	}
	var div = root_3();
	var div_1 = child(div);
	var node = child(div_1);
	var consequent = ($$anchor) => {
		var button = root();
		var node_1 = child(button);
		Icon(node_1, { name: "left" });
		var text = sibling(node_1);
		reset(button);
		template_effect(() => set_text(text, ` ${get(m).all ?? ""}`));
		delegated("click", button, () => void show(null));
		append($$anchor, button);
	};
	if_block(node, ($$render) => {
		if (get(selection) !== null || get(unwritten) !== null) $$render(consequent);
	});
	AddResource(sibling(node, 2), { onadd: (resource) => void show(resource) });
	reset(div_1);
	var node_3 = sibling(div_1, 2);
	var consequent_1 = ($$anchor) => {
		var fragment = comment();
		var node_4 = first_child(fragment);
		key(node_4, () => `${get(selection).collection}/${get(selection).id}`, ($$anchor) => {
			var fragment_1 = root_1();
			var node_5 = first_child(fragment_1);
			ResourceHeader(node_5, {
				get resource() {
					return get(selection);
				},
				ondelete: () => void show(null)
			});
			ResourceForm(sibling(node_5, 2), { get resource() {
				return get(selection);
			} });
			append($$anchor, fragment_1);
		});
		append($$anchor, fragment);
	};
	var alternate = ($$anchor) => {
		var fragment_2 = root_1();
		var node_7 = first_child(fragment_2);
		var consequent_2 = ($$anchor) => {
			var p = root_2();
			var text_1 = only_child(p, true);
			template_effect(($0) => set_text(text_1, $0), [() => get(m).unwritten(`${componentName(get(unwritten), preferences.language)} ${get(unwritten).id}`)]);
			append($$anchor, p);
		};
		if_block(node_7, ($$render) => {
			if (get(unwritten) !== null) $$render(consequent_2);
		});
		ResourceList(sibling(node_7, 2), { onselect: (resource) => void show(resource) });
		append($$anchor, fragment_2);
	};
	if_block(node_3, ($$render) => {
		if (get(selection) !== null) $$render(consequent_1);
		else $$render(alternate, -1);
	});
	reset(div);
	bind_this(div, ($$value) => set(panel, $$value), () => get(panel));
	append($$anchor, div);
	pop();
}
delegate(["click"]);
export { Properties as default };
