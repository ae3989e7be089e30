import { A as if_block, At as reset, B as props_id, Ct as pop, D as each, E as snippet, H as delegate, I as append, J as tick, M as set_text, R as from_html, U as delegated, W as event, _t as user_derived, at as child, ct as sibling, d as remove_input_defaults, dt as set, et as template_effect, f as set_attribute, g as select_option, h as init_select, m as set_value, pt as state, q as get, r as prop, st as only_child, v as set_class, wt as push } from "./index-client-Df074lVN.js";
import "./disclose-version-B95T-0FC.js";
import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
import { r as formatIp } from "./ip-BipVh9MG.js";
import { C as cidrOf, D as formatCidr, E as equalCidr, F as sizeOf, N as overlaps, P as parseCidr, T as containsCidr, b as ANY_IPV6, c as hasPorts, l as isIcmp, u as parseProtocol, x as addressAt, y as ANY_IPV4 } from "./icmp-DyJJl9UN.js";
import { Gt as Icon, h as Combobox, jt as parsePointer } from "./index-C2EY9Jrc.js";
import { h as isMap, n as hasResource, u as hasKey } from "./references-BWpB9qac.js";
import { c as IN_SUBNETS, getEditing } from "./editing.svelte-CPDOXCpL.js";
import { t as issueMessage } from "./issues-Cc1Gx55S.js";
import { r as formWords } from "./words-CdykZnJN.js";
// src/ui/forms/AddButton.svelte
var root$3 = from_html(`<button type="button" class="svelte-1lim21"><!> </button>`);
function AddButton($$anchor, $$props) {
	var button = root$3();
	var node = child(button);
	Icon(node, { get name() {
		return $$props.icon;
	} });
	var text = sibling(node);
	reset(button);
	template_effect(() => {
		set_attribute(button, "data-add", $$props.icon === "plus" ? "" : void 0);
		set_text(text, ` ${$$props.label ?? ""}`);
	});
	delegated("click", button, function(...$$args) {
		$$props.onclick?.apply(this, $$args);
	});
	append($$anchor, button);
}
delegate(["click"]);
// src/ui/forms/field-edit.ts
var ASSOCIATIONS = [
	"routeTable",
	"networkAcl",
	"vpc",
	"gateway",
	"subnet"
];
/** The edit that puts a value into a field; undefined empties the field. */
function fieldEdit(at, value) {
	const [collection = "", id = "", key = "", ...deeper] = parsePointer(at);
	if (deeper.length === 0 && (typeof value === "string" || value === void 0)) {
		const mover = IN_SUBNETS.find((one) => one === collection);
		if (mover !== void 0 && key === "subnet" && value !== void 0) return {
			kind: "move-to-subnet",
			resource: {
				collection: mover,
				id
			},
			subnet: value,
			privateIp: "next-free"
		};
		const field = ASSOCIATIONS.find((one) => one === key);
		if (field !== void 0 && (collection === "subnets" || collection === "routeTables")) return {
			kind: "associate",
			resource: {
				collection,
				id
			},
			field,
			to: value ?? null
		};
	}
	return value === void 0 ? {
		kind: "remove",
		at
	} : {
		kind: "set",
		at,
		value
	};
}
/** What was typed, as the document writes it. */
function valueOf(text, kind) {
	const trimmed = text.trim();
	return kind !== "text" && /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed;
}
/** What was typed for a port that a host listens on: `443`, or `udp 53`. TCP need not be said. */
function serviceOf(text) {
	const [, protocol, port] = /^(tcp|udp)[ /:](\d{1,5})$/i.exec(text.trim()) ?? [];
	return protocol === void 0 ? valueOf(text, "number-or-text") : {
		protocol: protocol.toLowerCase(),
		port: Number(port)
	};
}
/** A value of a document as a field shows it. */
function textOf(value) {
	if (typeof value === "string") return value;
	if (isMap(value)) return Object.values(value).map(textOf).join(" ");
	return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
/** What a field is a part of: the kind of resource, or the last key before it: `rules` for a rule of a listener. */
function partOf(at) {
	const [collection = "", , ...keys] = parsePointer(at);
	return keys.slice(0, -1).findLast((key) => !/^\d+$/.test(key)) ?? collection;
}
// src/ui/forms/fields/Box.svelte
var root$2 = from_html(`<p class="fault svelte-s0th0v"><!> </p>`);
var root_1$1 = from_html(`<p class="note svelte-s0th0v"> </p>`);
var root_2 = from_html(`<div class="field svelte-s0th0v"><div><!></div> <div class="words svelte-s0th0v"><!> <!></div></div>`);
function Box($$anchor, $$props) {
	push($$props, true);
	/** A control with its frame, what there is to say about its value, and what is wrong with it. */
	let note = prop($$props, "note", 3, ""), faults = prop($$props, "faults", 19, () => []);
	var div = root_2();
	var div_1 = child(div);
	let classes;
	var node = child(div_1);
	snippet(node, () => $$props.children);
	reset(div_1);
	var div_2 = sibling(div_1, 2);
	var node_1 = child(div_2);
	each(node_1, 16, faults, (fault) => fault, ($$anchor, fault) => {
		var p = root$2();
		var node_2 = child(p);
		Icon(node_2, { name: "warning" });
		var text = sibling(node_2);
		reset(p);
		template_effect(() => set_text(text, ` ${fault ?? ""}`));
		append($$anchor, p);
	});
	var node_3 = sibling(node_1, 2);
	var consequent = ($$anchor) => {
		var p_1 = root_1$1();
		var text_1 = only_child(p_1, true);
		template_effect(() => set_text(text_1, note()));
		append($$anchor, p_1);
	};
	if_block(node_3, ($$render) => {
		if (note() !== "" && faults().length === 0) $$render(consequent);
	});
	reset(div_2);
	reset(div);
	template_effect(() => {
		classes = set_class(div_1, 1, "box svelte-s0th0v", null, classes, { invalid: faults().length > 0 });
		set_attribute(div_2, "id", $$props.id);
	});
	append($$anchor, div);
	pop();
}
// src/ui/forms/fields/field-state.svelte.ts
var FieldState = class {
	#editing;
	#at;
	#written;
	/** What was typed, and what the document said then: once the document says something else, that is shown. */
	#draft = state(null);
	#refusal = state([]);
	#isDrafting = user_derived(() => get(this.#draft)?.written === this.#written());
	#text = user_derived(() => get(this.#isDrafting) && get(this.#draft) !== null ? get(this.#draft).text : this.#written());
	get text() {
		return get(this.#text);
	}
	set text(value) {
		set(this.#text, value);
	}
	#faults = user_derived(() => {
		const refusal = get(this.#isDrafting) ? get(this.#refusal) : [];
		const sentences = (refusal.length > 0 ? refusal : this.#editing.issuesAt(this.#at())).map((issue) => issueMessage(issue, preferences.language));
		return sentences.filter((sentence, index) => sentences.indexOf(sentence) === index);
	});
	get faults() {
		return get(this.#faults);
	}
	set faults(value) {
		set(this.#faults, value);
	}
	constructor(editing, at, written) {
		this.#editing = editing;
		this.#at = at;
		this.#written = written;
	}
	/** Writes what is being typed as soon as it means something. */
	type(text, write) {
		write();
		set(this.#draft, {
			text,
			written: this.#written()
		});
		set(this.#refusal, []);
	}
	/** Writes what was typed, or keeps it and says why it cannot be written. */
	finish(text, write) {
		set(this.#refusal, write());
		set(this.#draft, get(this.#refusal).length > 0 ? {
			text,
			written: this.#written()
		} : null);
	}
	/** Back to what the document says. */
	reset() {
		set(this.#draft, null);
		set(this.#refusal, []);
	}
};
// src/ui/forms/fields/ChoiceField.svelte
var root$1 = from_html(`<option class="svelte-4ot3lz"> </option>`);
var root_1 = from_html(`<div class="svelte-4ot3lz"><label class="svelte-4ot3lz"> </label> <select class="svelte-4ot3lz"></select></div>`);
function ChoiceField($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	let note = prop($$props, "note", 3, "");
	const field = new FieldState(getEditing(), () => $$props.at, () => $$props.value);
	/** A value that is none of the options is shown all the same. */
	const shown = user_derived(() => $$props.options.some((option) => option.value === $$props.value) ? $$props.options : [...$$props.options, {
		value: $$props.value,
		label: $$props.value
	}]);
	Box($$anchor, {
		get id() {
			return `${id}-words`;
		},
		get note() {
			return note();
		},
		get faults() {
			return field.faults;
		},
		children: ($$anchor, $$slotProps) => {
			var div = root_1();
			var label_1 = child(div);
			var text = only_child(label_1, true);
			var select = sibling(label_1, 2);
			each(select, 21, () => get(shown), (option) => option.value, ($$anchor, option) => {
				var option_1 = root$1();
				var text_1 = only_child(option_1, true);
				var option_1_value = {};
				template_effect(() => {
					set_text(text_1, get(option).label);
					if (option_1_value !== (option_1_value = get(option).value)) option_1.value = (option_1.__value = option_1_value) ?? "";
				});
				append($$anchor, option_1);
			});
			reset(select);
			var select_value;
			init_select(select);
			reset(div);
			template_effect(() => {
				set_attribute(label_1, "for", id);
				set_text(text, $$props.label);
				set_attribute(select, "id", id);
				set_attribute(select, "aria-invalid", field.faults.length > 0);
				set_attribute(select, "aria-describedby", `${id}-words`);
				if (select_value !== (select_value = $$props.value)) select.value = (select.__value = select_value) ?? "", select_option(select, select_value);
			});
			delegated("change", select, ({ currentTarget }) => field.finish(currentTarget.value, () => $$props.onwrite(currentTarget.value)));
			append($$anchor, div);
		},
		$$slots: { default: true }
	});
	pop();
}
delegate(["change"]);
// src/ui/forms/fields/PickField.svelte
function PickField($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	let note = prop($$props, "note", 3, () => ""), takes = prop($$props, "takes", 3, () => false);
	const editing = getEditing();
	const written = user_derived(() => textOf($$props.value));
	const field = new FieldState(editing, () => $$props.at, () => get(written));
	function choose(text) {
		field.finish(text, () => $$props.onwrite(text));
		editing.seal();
	}
	{
		let $0 = user_derived(() => note()(field.text));
		Box($$anchor, {
			get id() {
				return `${id}-words`;
			},
			get note() {
				return get($0);
			},
			get faults() {
				return field.faults;
			},
			children: ($$anchor, $$slotProps) => {
				{
					let $0 = user_derived(() => field.faults.length > 0);
					let $1 = user_derived(() => formWords().properties.nothingFits);
					Combobox($$anchor, {
						get label() {
							return $$props.label;
						},
						get value() {
							return field.text;
						},
						get choices() {
							return $$props.choices;
						},
						get takes() {
							return takes();
						},
						get isInvalid() {
							return get($0);
						},
						get describedBy() {
							return `${id}-words`;
						},
						get empty() {
							return get($1);
						},
						onchoose: choose
					});
				}
			},
			$$slots: { default: true }
		});
	}
	pop();
}
// src/ui/forms/fields/TextField.svelte
var root = from_html(`<div class="svelte-1msrpr"><label class="svelte-1msrpr"> </label> <input autocomplete="off" spellcheck="false"/></div>`);
function TextField($$anchor, $$props) {
	const id = props_id();
	push($$props, true);
	let note = prop($$props, "note", 3, () => ""), isNumber = prop($$props, "isNumber", 3, false), isMono = prop($$props, "isMono", 3, false), waits = prop($$props, "waits", 3, false), placeholder = prop($$props, "placeholder", 3, "");
	const editing = getEditing();
	const written = user_derived(() => textOf($$props.value));
	const field = new FieldState(editing, () => $$props.at, () => get(written));
	function finish(text) {
		if (text.trim() === get(written) && text.trim() === field.text.trim()) field.reset();
		else field.finish(text, () => text.trim() === get(written) ? [] : $$props.onwrite(text));
		editing.seal();
	}
	/** The row that the field is in may move to another place: the focus stays where it was going. */
	async function leave(event) {
		const next = event.relatedTarget;
		finish(event.currentTarget.value);
		await tick();
		if (next instanceof HTMLElement && document.activeElement === document.body) next.focus();
	}
	function onkeydown(event) {
		if (event.isComposing) return;
		if (event.key === "Escape") field.reset();
		else if (event.key === "Enter") enter(event.currentTarget);
	}
	async function enter(input) {
		finish(input.value);
		await tick();
		input.focus();
	}
	{
		let $0 = user_derived(() => note()(field.text));
		Box($$anchor, {
			get id() {
				return `${id}-words`;
			},
			get note() {
				return get($0);
			},
			get faults() {
				return field.faults;
			},
			children: ($$anchor, $$slotProps) => {
				var div = root();
				var label_1 = child(div);
				var text_1 = only_child(label_1, true);
				var input_1 = sibling(label_1, 2);
				remove_input_defaults(input_1);
				let classes;
				reset(div);
				template_effect(() => {
					set_attribute(label_1, "for", id);
					set_text(text_1, $$props.label);
					set_attribute(input_1, "id", id);
					set_attribute(input_1, "inputmode", isNumber() ? "numeric" : void 0);
					set_attribute(input_1, "placeholder", placeholder());
					set_value(input_1, field.text);
					set_attribute(input_1, "aria-invalid", field.faults.length > 0);
					set_attribute(input_1, "aria-describedby", `${id}-words`);
					classes = set_class(input_1, 1, "svelte-1msrpr", null, classes, { mono: isMono() });
				});
				delegated("input", input_1, ({ currentTarget }) => {
					const text = currentTarget.value;
					field.type(text, () => waits() || text.trim() === "" ? [] : $$props.onwrite(text));
				});
				event("focus", input_1, (event) => event.currentTarget.select());
				event("blur", input_1, (event) => void leave(event));
				delegated("keydown", input_1, onkeydown);
				append($$anchor, div);
			},
			$$slots: { default: true }
		});
	}
	pop();
}
delegate(["input", "keydown"]);
// src/ui/forms/rules/traffic.ts
/** Services by the port on which they are found, as the AWS console names them. */
var SERVICES = [
	["443", "HTTPS"],
	["80", "HTTP"],
	["22", "SSH"],
	["3389", "RDP"],
	["3306", "MySQL/Aurora"],
	["5432", "PostgreSQL"],
	["1433", "MSSQL"],
	["1521", "Oracle"],
	["5439", "Redshift"],
	["27017", "DocumentDB"],
	["6379", "Redis"],
	["11211", "Memcached"],
	["2049", "NFS/EFS"],
	["53", "DNS"],
	["25", "SMTP"],
	["465", "SMTPS"],
	["587", "SMTP submission"],
	["389", "LDAP"],
	["636", "LDAPS"],
	["445", "SMB"],
	["123", "NTP"],
	["514", "syslog"],
	["8080", "HTTP alternate"],
	["8443", "HTTPS alternate"],
	["9092", "Kafka"],
	["9200", "OpenSearch"]
];
function portChoices(m) {
	return [
		choice("all", m.allPorts),
		choice("1024-65535", m.ephemeral),
		choice("32768-60999", m.linuxPorts),
		...SERVICES.map(([ports, name]) => choice(ports, name))
	];
}
var PROTOCOLS = [
	"tcp",
	"udp",
	"icmp",
	"icmpv6",
	"all"
];
function protocolChoices(m) {
	return PROTOCOLS.map((value) => ({
		value,
		label: m.protocols[value],
		kind: "",
		detail: ""
	}));
}
function icmpTypeChoices(protocol, m) {
	const isV6 = nameOf(protocol) === "icmpv6";
	return [
		choice("-1", m.anyIcmp),
		choice(isV6 ? "128" : "8", m.echoRequest),
		choice(isV6 ? "129" : "0", m.echoReply)
	];
}
function choice(value, kind) {
	return {
		value,
		label: value,
		kind,
		detail: ""
	};
}
function nameOf(protocol) {
	return typeof protocol === "string" ? protocol.toLowerCase() : String(protocol);
}
/** What a rule says of its protocol is followed by its ports, by an ICMP type, or by neither. */
function detailOf(protocol) {
	if (typeof protocol !== "string" && typeof protocol !== "number") return "none";
	const parsed = parseProtocol(protocol);
	if (!parsed.ok) return "none";
	if (hasPorts(parsed.value)) return "ports";
	return isIcmp(parsed.value) ? "icmp" : "none";
}
// src/ui/forms/cover.ts
/** Blocks larger than this are told in powers of two: nobody reads thirty digits. */
var MOST_COUNTED = 2n ** 40n;
/** What a CIDR block covers: `256 addresses, 10.0.1.0 – 10.0.1.255`. Empty for a text that is no block. */
function coverOf(text, m, locale) {
	const parsed = parseCidr(text.trim());
	if (!parsed.ok) return "";
	const { cidr, hostBitsCleared } = parsed.value;
	if (equalCidr(cidr, ANY_IPV4)) return m.everyIpv4;
	if (equalCidr(cidr, ANY_IPV6)) return m.everyIpv6;
	const size = sizeOf(cidr);
	const count = size > MOST_COUNTED ? `2^${size.toString(2).length - 1}` : new Intl.NumberFormat(locale).format(size);
	const cover = size === 1n ? m.one : m.many(count, formatIp(cidr.network), formatIp(cidr.last));
	return hostBitsCleared ? `${cover} (${m.readAs(formatCidr(cidr))})` : cover;
}
// src/ui/forms/choices.ts
/** The resources of some collections, to choose one of. */
function resourceChoices(document, collections, m) {
	return collections.flatMap((collection) => entriesOf(document, collection).map(([id, resource]) => {
		const details = [
			textAt(resource, "name"),
			textAt(resource, "cidr"),
			textAt(resource, "az")
		];
		return {
			value: id,
			label: id,
			kind: m.kinds[collection].one,
			detail: joined(details)
		};
	}));
}
/** The blocks that a rule is likely to be about: everywhere, the VPCs, their subnets, and what stands there already. */
function blockChoices(document, m, locale) {
	const block = (value, kind) => ({
		value,
		label: value,
		kind,
		detail: coverOf(value, m.cover, locale)
	});
	const named = ["vpcs", "subnets"].flatMap((collection) => entriesOf(document, collection).flatMap(([id, resource]) => ["cidr", "ipv6Cidr"].flatMap((key) => {
		const cidr = textAt(resource, key);
		return cidr === "" ? [] : [block(cidr, id)];
	})));
	const all = [
		block("0.0.0.0/0", m.rules.everywhere4),
		block("::/0", m.rules.everywhere6),
		...named
	];
	return all.filter(({ value }, index) => all.findIndex((other) => other.value === value) === index);
}
function entriesOf(document, collection) {
	const resources = hasKey(document, collection) ? document[collection] : void 0;
	return isMap(resources) ? Object.entries(resources) : [];
}
function textAt(value, key) {
	const found = hasKey(value, key) ? value[key] : void 0;
	return typeof found === "string" ? found : "";
}
function joined(details) {
	return details.filter((detail) => detail !== "").join(" · ");
}
// src/ui/forms/free-blocks.ts
/** The first /16 of 10.0.0.0/8 that no VPC has. */
function freeVpcBlock(document) {
	const taken = blocksOf(document, "vpcs");
	for (let second = 0; second < 256; second++) {
		const block = parsedBlock(`10.${second}.0.0/16`);
		if (block !== void 0 && !taken.some((other) => overlaps(other, block))) return formatCidr(block);
	}
	return "10.0.0.0/16";
}
var SUBNET_PREFIX = 24;
var ADDRESSES = 256;
/** The first /24 of the VPC that no subnet uses; of a smaller VPC, its whole block. */
function freeSubnetBlock(document, vpc) {
	const whole = parsedBlock(textAt(entriesOf(document, "vpcs").find(([id]) => id === vpc)?.[1], "cidr"));
	if (whole === void 0) return "10.0.0.0/24";
	if (whole.prefixLength > SUBNET_PREFIX) return formatCidr(whole);
	const taken = blocksOf(document, "subnets").filter((block) => containsCidr(whole, block));
	for (let index = 0; index < 2 ** (SUBNET_PREFIX - whole.prefixLength); index++) {
		const block = cidrOf(addressAt(whole, index * ADDRESSES), SUBNET_PREFIX);
		if (!taken.some((other) => overlaps(other, block))) return formatCidr(block);
	}
	return formatCidr(whole);
}
function blocksOf(document, collection) {
	return entriesOf(document, collection).flatMap(([, resource]) => parsedBlock(textAt(resource, "cidr")) ?? []);
}
/** An IPv4 block; undefined for what is none. */
function parsedBlock(text) {
	const parsed = parseCidr(text);
	return parsed.ok && parsed.value.cidr.family === 4 ? parsed.value.cidr : void 0;
}
// src/ui/forms/new-resource.ts
/** What an id begins with where nobody has thought of a better one. */
var ID_STEMS = {
	vpcs: "vpc",
	subnets: "subnet",
	routeTables: "rtb",
	internetGateways: "igw",
	egressOnlyInternetGateways: "eigw",
	natGateways: "nat",
	peerings: "pcx",
	onPremisesNetworks: "site",
	customerGateways: "cgw",
	vpnGateways: "vgw",
	vpnConnections: "vpn",
	directConnectGateways: "dxgw",
	virtualInterfaces: "vif",
	clientVpnEndpoints: "cvpn",
	transitGateways: "tgw",
	transitGatewayAttachments: "tgw-attach",
	transitGatewayRouteTables: "tgw-rtb",
	firewalls: "firewall",
	firewallEndpoints: "firewall-endpoint",
	firewallPolicies: "firewall-policy",
	hostedZones: "zone",
	distributions: "distribution",
	webAcls: "web-acl",
	ipSets: "ip-set",
	networkAcls: "acl",
	securityGroups: "sg",
	prefixLists: "pl",
	networkInterfaces: "eni",
	instances: "server",
	databases: "db",
	autoScalingGroups: "asg",
	functions: "fn",
	ecsTasks: "task",
	eksPods: "pod",
	dbSubnetGroups: "db-subnets",
	loadBalancers: "lb",
	targetGroups: "tg",
	vpcEndpoints: "vpce",
	flowLogs: "log",
	flows: "flow"
};
/** An id that nothing has yet: `sg-1`, `sg-2` … */
function newId(document, collection) {
	const stem = ID_STEMS[collection];
	for (let number = 1;; number++) {
		const id = `${stem}-${number}`;
		if (!hasResource(document, {
			collection,
			id
		})) return id;
	}
}
/** A resource to begin with, which fits what is there already. What it needs is for `additions.ts`. */
function newResource(document, collection) {
	return {
		resource: {
			collection,
			id: newId(document, collection)
		},
		value: valueFor(document, collection)
	};
}
function valueFor(document, collection) {
	const vpc = firstId(document, "vpcs") ?? "vpc-1";
	const subnet = firstId(document, "subnets") ?? "subnet-1";
	switch (collection) {
		case "vpcs": return { cidr: freeVpcBlock(document) };
		case "subnets": return newSubnet(document, vpc);
		case "internetGateways": return freeVpc(document, "internetGateways");
		case "natGateways": return {
			subnet,
			publicIp: freePublicAddress(document)
		};
		case "peerings": return newPeering(document, vpc);
		case "onPremisesNetworks": return { cidrs: ["192.168.0.0/16"] };
		case "customerGateways": return { onPremises: firstId(document, "onPremisesNetworks") ?? "site-1" };
		case "vpnGateways": return freeVpc(document, "vpnGateways");
		case "vpnConnections": return {
			customerGateway: firstId(document, "customerGateways") ?? "cgw-1",
			vpnGateway: firstId(document, "vpnGateways") ?? "vgw-1"
		};
		case "directConnectGateways": return { associations: [{ vpnGateway: firstId(document, "vpnGateways") ?? "vgw-1" }] };
		case "virtualInterfaces": return {
			onPremises: firstId(document, "onPremisesNetworks") ?? "site-1",
			directConnectGateway: firstId(document, "directConnectGateways") ?? "dxgw-1"
		};
		case "clientVpnEndpoints": return {
			clientCidr: "172.20.0.0/22",
			associations: [{ subnet }]
		};
		case "transitGateways": return {};
		case "transitGatewayAttachments": return newAttachment(document, vpc);
		case "transitGatewayRouteTables": return {
			transitGateway: transitGatewayOf(document),
			routes: []
		};
		case "firewalls": return {
			vpc,
			policy: firstId(document, "firewallPolicies") ?? "firewall-policy-1"
		};
		case "firewallEndpoints": return freeEndpoint(document) ?? {
			firewall: firstId(document, "firewalls") ?? "firewall-1",
			subnet
		};
		case "hostedZones": return {
			domain: "example.com",
			records: []
		};
		case "distributions": return { origins: { main: { to: firstId(document, "loadBalancers") ?? firstId(document, "instances") ?? "203.0.113.10" } } };
		case "ipSets": return { addresses: ["198.51.100.0/24"] };
		case "webAcls":
		case "firewallPolicies": return {};
		case "egressOnlyInternetGateways": return {
			vpc,
			...freeVpc(document, collection)
		};
		case "routeTables":
		case "networkAcls": return { vpc };
		case "securityGroups": return {
			vpc,
			inbound: []
		};
		case "networkInterfaces":
		case "instances": return { subnet };
		case "databases": return {
			subnet,
			engine: "mysql",
			port: 3306
		};
		case "autoScalingGroups":
		case "functions": return { subnets: [subnet] };
		case "ecsTasks": return { subnet };
		case "eksPods": {
			const node = firstId(document, "instances") ?? "server-1";
			return {
				node,
				privateIp: freeAddress(document, node)
			};
		}
		case "dbSubnetGroups": return { subnets: oneInEachZone(document, vpc) };
		case "loadBalancers": return {
			type: "network",
			scheme: "internal",
			nodes: [{ subnet }],
			listeners: []
		};
		case "vpcEndpoints": return {
			type: "interface",
			vpc,
			service: "sqs",
			nodes: [{ subnet }]
		};
		case "targetGroups": return {
			vpc,
			type: "instance",
			protocol: "tcp",
			port: 443,
			targets: []
		};
		case "prefixLists": return { entries: ["192.0.2.0/24"] };
		case "flowLogs": return { resource: vpc };
		case "flows": return newFlow(document);
	}
}
function newPeering(document, vpc) {
	const [requester = vpc, accepter = vpc] = freePair(document) ?? [];
	return {
		requester,
		accepter
	};
}
/** The first two VPCs that are not peered yet, and whose blocks do not overlap. */
function freePair(document) {
	const ids = entriesOf(document, "vpcs").map(([id]) => id);
	const peered = new Set(entriesOf(document, "peerings").map(([, peering]) => pairOf(textAt(peering, "requester"), textAt(peering, "accepter"))));
	for (const [index, requester] of ids.entries()) {
		const accepter = ids.slice(index + 1).find((other) => !peered.has(pairOf(requester, other)) && !sharesBlock(document, requester, other));
		if (accepter !== void 0) return [requester, accepter];
	}
}
function pairOf(one, other) {
	return [one, other].sort().join(" ");
}
function sharesBlock(document, one, other) {
	const blockOf = (vpc) => parsedBlock(textAt(entriesOf(document, "vpcs").find(([id]) => id === vpc)?.[1], "cidr"));
	const [a, b] = [blockOf(one), blockOf(other)];
	return a !== void 0 && b !== void 0 && overlaps(a, b);
}
/** A VPC by its subnets, one in each Availability Zone. */
function newAttachment(document, vpc) {
	const attached = unattachedVpc(document) ?? vpc;
	const byZone = /* @__PURE__ */ new Map();
	for (const [id, subnet] of entriesOf(document, "subnets")) {
		const az = textAt(subnet, "az");
		if (textAt(subnet, "vpc") === attached && !byZone.has(az)) byZone.set(az, id);
	}
	return {
		transitGateway: transitGatewayOf(document),
		vpc: attached,
		subnets: [...byZone.values()]
	};
}
/** The first VPC with a subnet that the transit gateway does not join yet. */
function unattachedVpc(document) {
	const transitGateway = transitGatewayOf(document);
	const joined = new Set(entriesOf(document, "transitGatewayAttachments").filter(([, attachment]) => textAt(attachment, "transitGateway") === transitGateway).map(([, attachment]) => textAt(attachment, "vpc")));
	return entriesOf(document, "subnets").map(([, subnet]) => textAt(subnet, "vpc")).find((vpc) => !joined.has(vpc));
}
function transitGatewayOf(document) {
	return firstId(document, "transitGateways") ?? "tgw-1";
}
/** A firewall has one endpoint in each Availability Zone of its VPC: the first that is missing. */
function freeEndpoint(document) {
	const subnets = new Map(entriesOf(document, "subnets"));
	const zoneOfSubnet = (id) => textAt(subnets.get(id), "az");
	for (const [firewall, value] of entriesOf(document, "firewalls")) {
		const taken = entriesOf(document, "firewallEndpoints").filter(([, endpoint]) => textAt(endpoint, "firewall") === firewall).map(([, endpoint]) => zoneOfSubnet(textAt(endpoint, "subnet")));
		const free = [...subnets].find(([id, subnet]) => textAt(subnet, "vpc") === textAt(value, "vpc") && !taken.includes(zoneOfSubnet(id)));
		if (free !== void 0) return {
			firewall,
			subnet: free[0]
		};
	}
}
/** An address of the node's subnet that the document does not name yet, far from those that AWS gives out first. */
function freeAddress(document, node) {
	const instance = entriesOf(document, "instances").find(([id]) => id === node)?.[1];
	const subnet = textAt(instance, "subnet");
	const block = parsedBlock(textAt(entriesOf(document, "subnets").find(([id]) => id === subnet)?.[1], "cidr"));
	if (block === void 0) return "10.0.0.100";
	const written = JSON.stringify(document);
	for (let place = block.last - block.network - 1; place > 3; place--) {
		const address = formatIp(addressAt(block, place));
		if (!written.includes(`"${address}"`)) return address;
	}
	return formatIp(block.last);
}
/** A subnet of the VPC in each of its Availability Zones. */
function oneInEachZone(document, vpc) {
	const byZone = /* @__PURE__ */ new Map();
	for (const [id, subnet] of entriesOf(document, "subnets")) {
		const az = textAt(subnet, "az") || id;
		if (textAt(subnet, "vpc") === vpc && !byZone.has(az)) byZone.set(az, id);
	}
	return [...byZone.values()];
}
/** A zone that no subnet is in: the next letter after those of the Region. */
function otherZone(document) {
	const zones = new Set(entriesOf(document, "subnets").map(([, subnet]) => textAt(subnet, "az")));
	const [first = ""] = [...zones].filter((zone) => zone !== "");
	const region = first.replace(/[a-z]$/, "");
	return [
		"a",
		"b",
		"c",
		"d"
	].map((letter) => `${region}${letter}`).find((zone) => !zones.has(zone)) ?? `${region}z`;
}
function newFlow(document) {
	const [from = "internet", to = "internet"] = ["instances", "databases"].flatMap((name) => entriesOf(document, name).map(([id]) => id));
	return {
		from,
		to,
		protocol: "tcp",
		port: 443
	};
}
function firstId(document, collection) {
	return entriesOf(document, collection)[0]?.[0];
}
/** A VPC takes one gateway of each kind: where each has its own, the new one stays detached. */
function freeVpc(document, collection) {
	const taken = new Set(entriesOf(document, collection).map(([, gateway]) => textAt(gateway, "vpc")));
	const free = entriesOf(document, "vpcs").find(([id]) => !taken.has(id));
	return free === void 0 ? {} : { vpc: free[0] };
}
/** An address of a block that is set aside for examples (RFC 5737), and that the document does not name yet. */
function freePublicAddress(document) {
	const written = JSON.stringify(document);
	for (let last = 1; last < 255; last++) {
		const address = `203.0.113.${last}`;
		if (!written.includes(`"${address}"`)) return address;
	}
	return "203.0.113.1";
}
function newSubnet(document, vpc) {
	return {
		vpc,
		...zoneOf(document),
		cidr: freeSubnetBlock(document, vpc)
	};
}
function zoneOf(document) {
	const az = entriesOf(document, "subnets").map(([, subnet]) => textAt(subnet, "az")).find((zone) => zone !== "");
	return az === void 0 ? {} : { az };
}
export { ChoiceField as C, textOf as D, serviceOf as E, valueOf as O, PickField as S, partOf as T, detailOf as _, newId as a, protocolChoices as b, oneInEachZone as c, freeSubnetBlock as d, blockChoices as f, coverOf as g, textAt as h, freeVpc as i, AddButton as k, otherZone as l, resourceChoices as m, freeEndpoint as n, newResource as o, entriesOf as p, freePair as r, newSubnet as s, firstId as t, unattachedVpc as u, icmpTypeChoices as v, fieldEdit as w, TextField as x, portChoices as y };
