import { a as __toESM, i as __toCommonJS, n as __esmMin, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime-DQp2zzRu.js";
import { n as ok, t as fail } from "./result-BvvWxe1L.js";
// node_modules/ip-address/dist/common.js
var require_common = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isCorrect = exports.isInSubnet = void 0;
	function isInSubnet(address) {
		if (this.subnetMask < address.subnetMask) return false;
		if (this.mask(address.subnetMask) === address.mask()) return true;
		return false;
	}
	exports.isInSubnet = isInSubnet;
	function isCorrect(defaultBits) {
		return function() {
			if (this.addressMinusSuffix !== this.correctForm()) return false;
			if (this.subnetMask === defaultBits && !this.parsedSubnet) return true;
			return this.parsedSubnet === String(this.subnetMask);
		};
	}
	exports.isCorrect = isCorrect;
}));
// node_modules/ip-address/dist/v4/constants.js
var require_constants$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.RE_SUBNET_STRING = exports.RE_ADDRESS = exports.GROUPS = exports.BITS = void 0;
	exports.BITS = 32;
	exports.GROUPS = 4;
	exports.RE_ADDRESS = /^(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$/g;
	exports.RE_SUBNET_STRING = /\/\d{1,2}$/;
}));
// node_modules/ip-address/dist/address-error.js
var require_address_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AddressError = void 0;
	var AddressError = class extends Error {
		constructor(message, parseMessage) {
			super(message);
			this.name = "AddressError";
			if (parseMessage !== null) this.parseMessage = parseMessage;
		}
	};
	exports.AddressError = AddressError;
}));
// scripts/site/no-jsbn.mjs
var no_jsbn_exports = /* @__PURE__ */ __exportAll({ BigInteger: () => BigInteger });
function BigInteger() {
	throw new Error("ip-address was asked for more than the parts of an address");
}
__esmMin((() => {}));
// scripts/site/no-sprintf.mjs
var no_sprintf_exports = /* @__PURE__ */ __exportAll({ sprintf: () => sprintf });
/**
* @param {string} format
* @param {number} value
*/
function sprintf(format, value) {
	if (format !== "%x") throw new Error(`ip-address was asked for ${format}`);
	return value.toString(16);
}
__esmMin((() => {}));
// node_modules/ip-address/dist/ipv4.js
var require_ipv4 = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$4 && this$4.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$4 && this$4.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Address4 = void 0;
	var common = __importStar(require_common());
	var constants = __importStar(require_constants$1());
	var address_error_1 = require_address_error();
	var jsbn_1 = __toCommonJS(no_jsbn_exports);
	var sprintf_js_1 = __toCommonJS(no_sprintf_exports);
	exports.Address4 = class Address4 {
		constructor(address) {
			this.groups = constants.GROUPS;
			this.parsedAddress = [];
			this.parsedSubnet = "";
			this.subnet = "/32";
			this.subnetMask = 32;
			this.v4 = true;
			/**
			* Returns true if the address is correct, false otherwise
			* @memberof Address4
			* @instance
			* @returns {Boolean}
			*/
			this.isCorrect = common.isCorrect(constants.BITS);
			/**
			* Returns true if the given address is in the subnet of the current address
			* @memberof Address4
			* @instance
			* @returns {boolean}
			*/
			this.isInSubnet = common.isInSubnet;
			this.address = address;
			const subnet = constants.RE_SUBNET_STRING.exec(address);
			if (subnet) {
				this.parsedSubnet = subnet[0].replace("/", "");
				this.subnetMask = parseInt(this.parsedSubnet, 10);
				this.subnet = `/${this.subnetMask}`;
				if (this.subnetMask < 0 || this.subnetMask > constants.BITS) throw new address_error_1.AddressError("Invalid subnet mask.");
				address = address.replace(constants.RE_SUBNET_STRING, "");
			}
			this.addressMinusSuffix = address;
			this.parsedAddress = this.parse(address);
		}
		static isValid(address) {
			try {
				new Address4(address);
				return true;
			} catch (e) {
				return false;
			}
		}
		parse(address) {
			const groups = address.split(".");
			if (!address.match(constants.RE_ADDRESS)) throw new address_error_1.AddressError("Invalid IPv4 address.");
			return groups;
		}
		/**
		* Returns the correct form of an address
		* @memberof Address4
		* @instance
		* @returns {String}
		*/
		correctForm() {
			return this.parsedAddress.map((part) => parseInt(part, 10)).join(".");
		}
		/**
		* Converts a hex string to an IPv4 address object
		* @memberof Address4
		* @static
		* @param {string} hex - a hex string to convert
		* @returns {Address4}
		*/
		static fromHex(hex) {
			const padded = hex.replace(/:/g, "").padStart(8, "0");
			const groups = [];
			let i = 0;
			for (; i < 8; i += 2) {
				const h = padded.slice(i, i + 2);
				groups.push(parseInt(h, 16));
			}
			return new Address4(groups.join("."));
		}
		/**
		* Converts an integer into a IPv4 address object
		* @memberof Address4
		* @static
		* @param {integer} integer - a number to convert
		* @returns {Address4}
		*/
		static fromInteger(integer) {
			return Address4.fromHex(integer.toString(16));
		}
		/**
		* Return an address from in-addr.arpa form
		* @memberof Address4
		* @static
		* @param {string} arpaFormAddress - an 'in-addr.arpa' form ipv4 address
		* @returns {Adress4}
		* @example
		* var address = Address4.fromArpa(42.2.0.192.in-addr.arpa.)
		* address.correctForm(); // '192.0.2.42'
		*/
		static fromArpa(arpaFormAddress) {
			const address = arpaFormAddress.replace(/(\.in-addr\.arpa)?\.$/, "").split(".").reverse().join(".");
			return new Address4(address);
		}
		/**
		* Converts an IPv4 address object to a hex string
		* @memberof Address4
		* @instance
		* @returns {String}
		*/
		toHex() {
			return this.parsedAddress.map((part) => (0, sprintf_js_1.sprintf)("%02x", parseInt(part, 10))).join(":");
		}
		/**
		* Converts an IPv4 address object to an array of bytes
		* @memberof Address4
		* @instance
		* @returns {Array}
		*/
		toArray() {
			return this.parsedAddress.map((part) => parseInt(part, 10));
		}
		/**
		* Converts an IPv4 address object to an IPv6 address group
		* @memberof Address4
		* @instance
		* @returns {String}
		*/
		toGroup6() {
			const output = [];
			let i = 0;
			for (; i < constants.GROUPS; i += 2) {
				const hex = (0, sprintf_js_1.sprintf)("%02x%02x", parseInt(this.parsedAddress[i], 10), parseInt(this.parsedAddress[i + 1], 10));
				output.push((0, sprintf_js_1.sprintf)("%x", parseInt(hex, 16)));
			}
			return output.join(":");
		}
		/**
		* Returns the address as a BigInteger
		* @memberof Address4
		* @instance
		* @returns {BigInteger}
		*/
		bigInteger() {
			return new jsbn_1.BigInteger(this.parsedAddress.map((n) => (0, sprintf_js_1.sprintf)("%02x", parseInt(n, 10))).join(""), 16);
		}
		/**
		* Helper function getting start address.
		* @memberof Address4
		* @instance
		* @returns {BigInteger}
		*/
		_startAddress() {
			return new jsbn_1.BigInteger(this.mask() + "0".repeat(constants.BITS - this.subnetMask), 2);
		}
		/**
		* The first address in the range given by this address' subnet.
		* Often referred to as the Network Address.
		* @memberof Address4
		* @instance
		* @returns {Address4}
		*/
		startAddress() {
			return Address4.fromBigInteger(this._startAddress());
		}
		/**
		* The first host address in the range given by this address's subnet ie
		* the first address after the Network Address
		* @memberof Address4
		* @instance
		* @returns {Address4}
		*/
		startAddressExclusive() {
			const adjust = new jsbn_1.BigInteger("1");
			return Address4.fromBigInteger(this._startAddress().add(adjust));
		}
		/**
		* Helper function getting end address.
		* @memberof Address4
		* @instance
		* @returns {BigInteger}
		*/
		_endAddress() {
			return new jsbn_1.BigInteger(this.mask() + "1".repeat(constants.BITS - this.subnetMask), 2);
		}
		/**
		* The last address in the range given by this address' subnet
		* Often referred to as the Broadcast
		* @memberof Address4
		* @instance
		* @returns {Address4}
		*/
		endAddress() {
			return Address4.fromBigInteger(this._endAddress());
		}
		/**
		* The last host address in the range given by this address's subnet ie
		* the last address prior to the Broadcast Address
		* @memberof Address4
		* @instance
		* @returns {Address4}
		*/
		endAddressExclusive() {
			const adjust = new jsbn_1.BigInteger("1");
			return Address4.fromBigInteger(this._endAddress().subtract(adjust));
		}
		/**
		* Converts a BigInteger to a v4 address object
		* @memberof Address4
		* @static
		* @param {BigInteger} bigInteger - a BigInteger to convert
		* @returns {Address4}
		*/
		static fromBigInteger(bigInteger) {
			return Address4.fromInteger(parseInt(bigInteger.toString(), 10));
		}
		/**
		* Returns the first n bits of the address, defaulting to the
		* subnet mask
		* @memberof Address4
		* @instance
		* @returns {String}
		*/
		mask(mask) {
			if (mask === void 0) mask = this.subnetMask;
			return this.getBitsBase2(0, mask);
		}
		/**
		* Returns the bits in the given range as a base-2 string
		* @memberof Address4
		* @instance
		* @returns {string}
		*/
		getBitsBase2(start, end) {
			return this.binaryZeroPad().slice(start, end);
		}
		/**
		* Return the reversed ip6.arpa form of the address
		* @memberof Address4
		* @param {Object} options
		* @param {boolean} options.omitSuffix - omit the "in-addr.arpa" suffix
		* @instance
		* @returns {String}
		*/
		reverseForm(options) {
			if (!options) options = {};
			const reversed = this.correctForm().split(".").reverse().join(".");
			if (options.omitSuffix) return reversed;
			return (0, sprintf_js_1.sprintf)("%s.in-addr.arpa.", reversed);
		}
		/**
		* Returns true if the given address is a multicast address
		* @memberof Address4
		* @instance
		* @returns {boolean}
		*/
		isMulticast() {
			return this.isInSubnet(new Address4("224.0.0.0/4"));
		}
		/**
		* Returns a zero-padded base-2 string representation of the address
		* @memberof Address4
		* @instance
		* @returns {string}
		*/
		binaryZeroPad() {
			return this.bigInteger().toString(2).padStart(constants.BITS, "0");
		}
		/**
		* Groups an IPv4 address for inclusion at the end of an IPv6 address
		* @returns {String}
		*/
		groupForV6() {
			const segments = this.parsedAddress;
			return this.address.replace(constants.RE_ADDRESS, (0, sprintf_js_1.sprintf)("<span class=\"hover-group group-v4 group-6\">%s</span>.<span class=\"hover-group group-v4 group-7\">%s</span>", segments.slice(0, 2).join("."), segments.slice(2, 4).join(".")));
		}
	};
}));
// node_modules/ip-address/dist/v6/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.RE_URL_WITH_PORT = exports.RE_URL = exports.RE_ZONE_STRING = exports.RE_SUBNET_STRING = exports.RE_BAD_ADDRESS = exports.RE_BAD_CHARACTERS = exports.TYPES = exports.SCOPES = exports.GROUPS = exports.BITS = void 0;
	exports.BITS = 128;
	exports.GROUPS = 8;
	/**
	* Represents IPv6 address scopes
	* @memberof Address6
	* @static
	*/
	exports.SCOPES = {
		0: "Reserved",
		1: "Interface local",
		2: "Link local",
		4: "Admin local",
		5: "Site local",
		8: "Organization local",
		14: "Global",
		15: "Reserved"
	};
	/**
	* Represents IPv6 address types
	* @memberof Address6
	* @static
	*/
	exports.TYPES = {
		"ff01::1/128": "Multicast (All nodes on this interface)",
		"ff01::2/128": "Multicast (All routers on this interface)",
		"ff02::1/128": "Multicast (All nodes on this link)",
		"ff02::2/128": "Multicast (All routers on this link)",
		"ff05::2/128": "Multicast (All routers in this site)",
		"ff02::5/128": "Multicast (OSPFv3 AllSPF routers)",
		"ff02::6/128": "Multicast (OSPFv3 AllDR routers)",
		"ff02::9/128": "Multicast (RIP routers)",
		"ff02::a/128": "Multicast (EIGRP routers)",
		"ff02::d/128": "Multicast (PIM routers)",
		"ff02::16/128": "Multicast (MLDv2 reports)",
		"ff01::fb/128": "Multicast (mDNSv6)",
		"ff02::fb/128": "Multicast (mDNSv6)",
		"ff05::fb/128": "Multicast (mDNSv6)",
		"ff02::1:2/128": "Multicast (All DHCP servers and relay agents on this link)",
		"ff05::1:2/128": "Multicast (All DHCP servers and relay agents in this site)",
		"ff02::1:3/128": "Multicast (All DHCP servers on this link)",
		"ff05::1:3/128": "Multicast (All DHCP servers in this site)",
		"::/128": "Unspecified",
		"::1/128": "Loopback",
		"ff00::/8": "Multicast",
		"fe80::/10": "Link-local unicast"
	};
	/**
	* A regular expression that matches bad characters in an IPv6 address
	* @memberof Address6
	* @static
	*/
	exports.RE_BAD_CHARACTERS = /([^0-9a-f:/%])/gi;
	/**
	* A regular expression that matches an incorrect IPv6 address
	* @memberof Address6
	* @static
	*/
	exports.RE_BAD_ADDRESS = /([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi;
	/**
	* A regular expression that matches an IPv6 subnet
	* @memberof Address6
	* @static
	*/
	exports.RE_SUBNET_STRING = /\/\d{1,3}(?=%|$)/;
	/**
	* A regular expression that matches an IPv6 zone
	* @memberof Address6
	* @static
	*/
	exports.RE_ZONE_STRING = /%.*$/;
	exports.RE_URL = /* @__PURE__ */ new RegExp(/^\[{0,1}([0-9a-f:]+)\]{0,1}/);
	exports.RE_URL_WITH_PORT = /* @__PURE__ */ new RegExp(/\[([0-9a-f:]+)\]:([0-9]{1,5})/);
}));
// node_modules/ip-address/dist/v6/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.simpleGroup = exports.spanLeadingZeroes = exports.spanAll = exports.spanAllZeroes = void 0;
	var sprintf_js_1 = __toCommonJS(no_sprintf_exports);
	/**
	* @returns {String} the string with all zeroes contained in a <span>
	*/
	function spanAllZeroes(s) {
		return s.replace(/(0+)/g, "<span class=\"zero\">$1</span>");
	}
	exports.spanAllZeroes = spanAllZeroes;
	/**
	* @returns {String} the string with each character contained in a <span>
	*/
	function spanAll(s, offset = 0) {
		return s.split("").map((n, i) => (0, sprintf_js_1.sprintf)("<span class=\"digit value-%s position-%d\">%s</span>", n, i + offset, spanAllZeroes(n))).join("");
	}
	exports.spanAll = spanAll;
	function spanLeadingZeroesSimple(group) {
		return group.replace(/^(0+)/, "<span class=\"zero\">$1</span>");
	}
	/**
	* @returns {String} the string with leading zeroes contained in a <span>
	*/
	function spanLeadingZeroes(address) {
		return address.split(":").map((g) => spanLeadingZeroesSimple(g)).join(":");
	}
	exports.spanLeadingZeroes = spanLeadingZeroes;
	/**
	* Groups an address
	* @returns {String} a grouped address
	*/
	function simpleGroup(addressString, offset = 0) {
		return addressString.split(":").map((g, i) => {
			if (/group-v4/.test(g)) return g;
			return (0, sprintf_js_1.sprintf)("<span class=\"hover-group group-%d\">%s</span>", i + offset, spanLeadingZeroesSimple(g));
		});
	}
	exports.simpleGroup = simpleGroup;
}));
// node_modules/ip-address/dist/v6/regular-expressions.js
var require_regular_expressions = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	var __createBinding = this$3 && this$3.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$3 && this$3.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$3 && this$3.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.possibleElisions = exports.simpleRegularExpression = exports.ADDRESS_BOUNDARY = exports.padGroup = exports.groupPossibilities = void 0;
	var v6 = __importStar(require_constants());
	var sprintf_js_1 = __toCommonJS(no_sprintf_exports);
	function groupPossibilities(possibilities) {
		return (0, sprintf_js_1.sprintf)("(%s)", possibilities.join("|"));
	}
	exports.groupPossibilities = groupPossibilities;
	function padGroup(group) {
		if (group.length < 4) return (0, sprintf_js_1.sprintf)("0{0,%d}%s", 4 - group.length, group);
		return group;
	}
	exports.padGroup = padGroup;
	exports.ADDRESS_BOUNDARY = "[^A-Fa-f0-9:]";
	function simpleRegularExpression(groups) {
		const zeroIndexes = [];
		groups.forEach((group, i) => {
			if (parseInt(group, 16) === 0) zeroIndexes.push(i);
		});
		const possibilities = zeroIndexes.map((zeroIndex) => groups.map((group, i) => {
			if (i === zeroIndex) {
				const elision = i === 0 || i === v6.GROUPS - 1 ? ":" : "";
				return groupPossibilities([padGroup(group), elision]);
			}
			return padGroup(group);
		}).join(":"));
		possibilities.push(groups.map(padGroup).join(":"));
		return groupPossibilities(possibilities);
	}
	exports.simpleRegularExpression = simpleRegularExpression;
	function possibleElisions(elidedGroups, moreLeft, moreRight) {
		const left = moreLeft ? "" : ":";
		const right = moreRight ? "" : ":";
		const possibilities = [];
		if (!moreLeft && !moreRight) possibilities.push("::");
		if (moreLeft && moreRight) possibilities.push("");
		if (moreRight && !moreLeft || !moreRight && moreLeft) possibilities.push(":");
		possibilities.push((0, sprintf_js_1.sprintf)("%s(:0{1,4}){1,%d}", left, elidedGroups - 1));
		possibilities.push((0, sprintf_js_1.sprintf)("(0{1,4}:){1,%d}%s", elidedGroups - 1, right));
		possibilities.push((0, sprintf_js_1.sprintf)("(0{1,4}:){%d}0{1,4}", elidedGroups - 1));
		for (let groups = 1; groups < elidedGroups - 1; groups++) for (let position = 1; position < elidedGroups - groups; position++) possibilities.push((0, sprintf_js_1.sprintf)("(0{1,4}:){%d}:(0{1,4}:){%d}0{1,4}", position, elidedGroups - position - groups - 1));
		return groupPossibilities(possibilities);
	}
	exports.possibleElisions = possibleElisions;
}));
// node_modules/ip-address/dist/ipv6.js
var require_ipv6 = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$2 && this$2.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Address6 = void 0;
	var common = __importStar(require_common());
	var constants4 = __importStar(require_constants$1());
	var constants6 = __importStar(require_constants());
	var helpers = __importStar(require_helpers());
	var ipv4_1 = require_ipv4();
	var regular_expressions_1 = require_regular_expressions();
	var address_error_1 = require_address_error();
	var jsbn_1 = __toCommonJS(no_jsbn_exports);
	var sprintf_js_1 = __toCommonJS(no_sprintf_exports);
	function assert(condition) {
		if (!condition) throw new Error("Assertion failed.");
	}
	function addCommas(number) {
		const r = /(\d+)(\d{3})/;
		while (r.test(number)) number = number.replace(r, "$1,$2");
		return number;
	}
	function spanLeadingZeroes4(n) {
		n = n.replace(/^(0{1,})([1-9]+)$/, "<span class=\"parse-error\">$1</span>$2");
		n = n.replace(/^(0{1,})(0)$/, "<span class=\"parse-error\">$1</span>$2");
		return n;
	}
	function compact(address, slice) {
		const s1 = [];
		const s2 = [];
		let i = 0;
		for (; i < address.length; i++) if (i < slice[0]) s1.push(address[i]);
		else if (i > slice[1]) s2.push(address[i]);
		return s1.concat(["compact"]).concat(s2);
	}
	function paddedHex(octet) {
		return (0, sprintf_js_1.sprintf)("%04x", parseInt(octet, 16));
	}
	function unsignByte(b) {
		return b & 255;
	}
	exports.Address6 = class Address6 {
		constructor(address, optionalGroups) {
			this.addressMinusSuffix = "";
			this.parsedSubnet = "";
			this.subnet = "/128";
			this.subnetMask = 128;
			this.v4 = false;
			this.zone = "";
			/**
			* Returns true if the given address is in the subnet of the current address
			* @memberof Address6
			* @instance
			* @returns {boolean}
			*/
			this.isInSubnet = common.isInSubnet;
			/**
			* Returns true if the address is correct, false otherwise
			* @memberof Address6
			* @instance
			* @returns {boolean}
			*/
			this.isCorrect = common.isCorrect(constants6.BITS);
			if (optionalGroups === void 0) this.groups = constants6.GROUPS;
			else this.groups = optionalGroups;
			this.address = address;
			const subnet = constants6.RE_SUBNET_STRING.exec(address);
			if (subnet) {
				this.parsedSubnet = subnet[0].replace("/", "");
				this.subnetMask = parseInt(this.parsedSubnet, 10);
				this.subnet = `/${this.subnetMask}`;
				if (Number.isNaN(this.subnetMask) || this.subnetMask < 0 || this.subnetMask > constants6.BITS) throw new address_error_1.AddressError("Invalid subnet mask.");
				address = address.replace(constants6.RE_SUBNET_STRING, "");
			} else if (/\//.test(address)) throw new address_error_1.AddressError("Invalid subnet mask.");
			const zone = constants6.RE_ZONE_STRING.exec(address);
			if (zone) {
				this.zone = zone[0];
				address = address.replace(constants6.RE_ZONE_STRING, "");
			}
			this.addressMinusSuffix = address;
			this.parsedAddress = this.parse(this.addressMinusSuffix);
		}
		static isValid(address) {
			try {
				new Address6(address);
				return true;
			} catch (e) {
				return false;
			}
		}
		/**
		* Convert a BigInteger to a v6 address object
		* @memberof Address6
		* @static
		* @param {BigInteger} bigInteger - a BigInteger to convert
		* @returns {Address6}
		* @example
		* var bigInteger = new BigInteger('1000000000000');
		* var address = Address6.fromBigInteger(bigInteger);
		* address.correctForm(); // '::e8:d4a5:1000'
		*/
		static fromBigInteger(bigInteger) {
			const hex = bigInteger.toString(16).padStart(32, "0");
			const groups = [];
			let i = 0;
			for (; i < constants6.GROUPS; i++) groups.push(hex.slice(i * 4, (i + 1) * 4));
			return new Address6(groups.join(":"));
		}
		/**
		* Convert a URL (with optional port number) to an address object
		* @memberof Address6
		* @static
		* @param {string} url - a URL with optional port number
		* @example
		* var addressAndPort = Address6.fromURL('http://[ffff::]:8080/foo/');
		* addressAndPort.address.correctForm(); // 'ffff::'
		* addressAndPort.port; // 8080
		*/
		static fromURL(url) {
			let host;
			let port = null;
			let result;
			if (url.indexOf("[") !== -1 && url.indexOf("]:") !== -1) {
				result = constants6.RE_URL_WITH_PORT.exec(url);
				if (result === null) return {
					error: "failed to parse address with port",
					address: null,
					port: null
				};
				host = result[1];
				port = result[2];
			} else if (url.indexOf("/") !== -1) {
				url = url.replace(/^[a-z0-9]+:\/\//, "");
				result = constants6.RE_URL.exec(url);
				if (result === null) return {
					error: "failed to parse address from URL",
					address: null,
					port: null
				};
				host = result[1];
			} else host = url;
			if (port) {
				port = parseInt(port, 10);
				if (port < 0 || port > 65536) port = null;
			} else port = null;
			return {
				address: new Address6(host),
				port
			};
		}
		/**
		* Create an IPv6-mapped address given an IPv4 address
		* @memberof Address6
		* @static
		* @param {string} address - An IPv4 address string
		* @returns {Address6}
		* @example
		* var address = Address6.fromAddress4('192.168.0.1');
		* address.correctForm(); // '::ffff:c0a8:1'
		* address.to4in6(); // '::ffff:192.168.0.1'
		*/
		static fromAddress4(address) {
			const address4 = new ipv4_1.Address4(address);
			const mask6 = constants6.BITS - (constants4.BITS - address4.subnetMask);
			return new Address6(`::ffff:${address4.correctForm()}/${mask6}`);
		}
		/**
		* Return an address from ip6.arpa form
		* @memberof Address6
		* @static
		* @param {string} arpaFormAddress - an 'ip6.arpa' form address
		* @returns {Adress6}
		* @example
		* var address = Address6.fromArpa(e.f.f.f.3.c.2.6.f.f.f.e.6.6.8.e.1.0.6.7.9.4.e.c.0.0.0.0.1.0.0.2.ip6.arpa.)
		* address.correctForm(); // '2001:0:ce49:7601:e866:efff:62c3:fffe'
		*/
		static fromArpa(arpaFormAddress) {
			let address = arpaFormAddress.replace(/(\.ip6\.arpa)?\.$/, "");
			const semicolonAmount = 7;
			if (address.length !== 63) throw new address_error_1.AddressError("Invalid 'ip6.arpa' form.");
			const parts = address.split(".").reverse();
			for (let i = semicolonAmount; i > 0; i--) {
				const insertIndex = i * 4;
				parts.splice(insertIndex, 0, ":");
			}
			address = parts.join("");
			return new Address6(address);
		}
		/**
		* Return the Microsoft UNC transcription of the address
		* @memberof Address6
		* @instance
		* @returns {String} the Microsoft UNC transcription of the address
		*/
		microsoftTranscription() {
			return (0, sprintf_js_1.sprintf)("%s.ipv6-literal.net", this.correctForm().replace(/:/g, "-"));
		}
		/**
		* Return the first n bits of the address, defaulting to the subnet mask
		* @memberof Address6
		* @instance
		* @param {number} [mask=subnet] - the number of bits to mask
		* @returns {String} the first n bits of the address as a string
		*/
		mask(mask = this.subnetMask) {
			return this.getBitsBase2(0, mask);
		}
		/**
		* Return the number of possible subnets of a given size in the address
		* @memberof Address6
		* @instance
		* @param {number} [size=128] - the subnet size
		* @returns {String}
		*/
		possibleSubnets(subnetSize = 128) {
			const subnetPowers = constants6.BITS - this.subnetMask - Math.abs(subnetSize - constants6.BITS);
			if (subnetPowers < 0) return "0";
			return addCommas(new jsbn_1.BigInteger("2", 10).pow(subnetPowers).toString(10));
		}
		/**
		* Helper function getting start address.
		* @memberof Address6
		* @instance
		* @returns {BigInteger}
		*/
		_startAddress() {
			return new jsbn_1.BigInteger(this.mask() + "0".repeat(constants6.BITS - this.subnetMask), 2);
		}
		/**
		* The first address in the range given by this address' subnet
		* Often referred to as the Network Address.
		* @memberof Address6
		* @instance
		* @returns {Address6}
		*/
		startAddress() {
			return Address6.fromBigInteger(this._startAddress());
		}
		/**
		* The first host address in the range given by this address's subnet ie
		* the first address after the Network Address
		* @memberof Address6
		* @instance
		* @returns {Address6}
		*/
		startAddressExclusive() {
			const adjust = new jsbn_1.BigInteger("1");
			return Address6.fromBigInteger(this._startAddress().add(adjust));
		}
		/**
		* Helper function getting end address.
		* @memberof Address6
		* @instance
		* @returns {BigInteger}
		*/
		_endAddress() {
			return new jsbn_1.BigInteger(this.mask() + "1".repeat(constants6.BITS - this.subnetMask), 2);
		}
		/**
		* The last address in the range given by this address' subnet
		* Often referred to as the Broadcast
		* @memberof Address6
		* @instance
		* @returns {Address6}
		*/
		endAddress() {
			return Address6.fromBigInteger(this._endAddress());
		}
		/**
		* The last host address in the range given by this address's subnet ie
		* the last address prior to the Broadcast Address
		* @memberof Address6
		* @instance
		* @returns {Address6}
		*/
		endAddressExclusive() {
			const adjust = new jsbn_1.BigInteger("1");
			return Address6.fromBigInteger(this._endAddress().subtract(adjust));
		}
		/**
		* Return the scope of the address
		* @memberof Address6
		* @instance
		* @returns {String}
		*/
		getScope() {
			let scope = constants6.SCOPES[this.getBits(12, 16).intValue()];
			if (this.getType() === "Global unicast" && scope !== "Link local") scope = "Global";
			return scope || "Unknown";
		}
		/**
		* Return the type of the address
		* @memberof Address6
		* @instance
		* @returns {String}
		*/
		getType() {
			for (const subnet of Object.keys(constants6.TYPES)) if (this.isInSubnet(new Address6(subnet))) return constants6.TYPES[subnet];
			return "Global unicast";
		}
		/**
		* Return the bits in the given range as a BigInteger
		* @memberof Address6
		* @instance
		* @returns {BigInteger}
		*/
		getBits(start, end) {
			return new jsbn_1.BigInteger(this.getBitsBase2(start, end), 2);
		}
		/**
		* Return the bits in the given range as a base-2 string
		* @memberof Address6
		* @instance
		* @returns {String}
		*/
		getBitsBase2(start, end) {
			return this.binaryZeroPad().slice(start, end);
		}
		/**
		* Return the bits in the given range as a base-16 string
		* @memberof Address6
		* @instance
		* @returns {String}
		*/
		getBitsBase16(start, end) {
			const length = end - start;
			if (length % 4 !== 0) throw new Error("Length of bits to retrieve must be divisible by four");
			return this.getBits(start, end).toString(16).padStart(length / 4, "0");
		}
		/**
		* Return the bits that are set past the subnet mask length
		* @memberof Address6
		* @instance
		* @returns {String}
		*/
		getBitsPastSubnet() {
			return this.getBitsBase2(this.subnetMask, constants6.BITS);
		}
		/**
		* Return the reversed ip6.arpa form of the address
		* @memberof Address6
		* @param {Object} options
		* @param {boolean} options.omitSuffix - omit the "ip6.arpa" suffix
		* @instance
		* @returns {String}
		*/
		reverseForm(options) {
			if (!options) options = {};
			const characters = Math.floor(this.subnetMask / 4);
			const reversed = this.canonicalForm().replace(/:/g, "").split("").slice(0, characters).reverse().join(".");
			if (characters > 0) {
				if (options.omitSuffix) return reversed;
				return (0, sprintf_js_1.sprintf)("%s.ip6.arpa.", reversed);
			}
			if (options.omitSuffix) return "";
			return "ip6.arpa.";
		}
		/**
		* Return the correct form of the address
		* @memberof Address6
		* @instance
		* @returns {String}
		*/
		correctForm() {
			let i;
			let groups = [];
			let zeroCounter = 0;
			const zeroes = [];
			for (i = 0; i < this.parsedAddress.length; i++) {
				const value = parseInt(this.parsedAddress[i], 16);
				if (value === 0) zeroCounter++;
				if (value !== 0 && zeroCounter > 0) {
					if (zeroCounter > 1) zeroes.push([i - zeroCounter, i - 1]);
					zeroCounter = 0;
				}
			}
			if (zeroCounter > 1) zeroes.push([this.parsedAddress.length - zeroCounter, this.parsedAddress.length - 1]);
			const zeroLengths = zeroes.map((n) => n[1] - n[0] + 1);
			if (zeroes.length > 0) {
				const index = zeroLengths.indexOf(Math.max(...zeroLengths));
				groups = compact(this.parsedAddress, zeroes[index]);
			} else groups = this.parsedAddress;
			for (i = 0; i < groups.length; i++) if (groups[i] !== "compact") groups[i] = parseInt(groups[i], 16).toString(16);
			let correct = groups.join(":");
			correct = correct.replace(/^compact$/, "::");
			correct = correct.replace(/^compact|compact$/, ":");
			correct = correct.replace(/compact/, "");
			return correct;
		}
		/**
		* Return a zero-padded base-2 string representation of the address
		* @memberof Address6
		* @instance
		* @returns {String}
		* @example
		* var address = new Address6('2001:4860:4001:803::1011');
		* address.binaryZeroPad();
		* // '0010000000000001010010000110000001000000000000010000100000000011
		* //  0000000000000000000000000000000000000000000000000001000000010001'
		*/
		binaryZeroPad() {
			return this.bigInteger().toString(2).padStart(constants6.BITS, "0");
		}
		parse4in6(address) {
			const groups = address.split(":");
			const address4 = groups.slice(-1)[0].match(constants4.RE_ADDRESS);
			if (address4) {
				this.parsedAddress4 = address4[0];
				this.address4 = new ipv4_1.Address4(this.parsedAddress4);
				for (let i = 0; i < this.address4.groups; i++) if (/^0[0-9]+/.test(this.address4.parsedAddress[i])) throw new address_error_1.AddressError("IPv4 addresses can't have leading zeroes.", address.replace(constants4.RE_ADDRESS, this.address4.parsedAddress.map(spanLeadingZeroes4).join(".")));
				this.v4 = true;
				groups[groups.length - 1] = this.address4.toGroup6();
				address = groups.join(":");
			}
			return address;
		}
		parse(address) {
			address = this.parse4in6(address);
			const badCharacters = address.match(constants6.RE_BAD_CHARACTERS);
			if (badCharacters) throw new address_error_1.AddressError((0, sprintf_js_1.sprintf)("Bad character%s detected in address: %s", badCharacters.length > 1 ? "s" : "", badCharacters.join("")), address.replace(constants6.RE_BAD_CHARACTERS, "<span class=\"parse-error\">$1</span>"));
			const badAddress = address.match(constants6.RE_BAD_ADDRESS);
			if (badAddress) throw new address_error_1.AddressError((0, sprintf_js_1.sprintf)("Address failed regex: %s", badAddress.join("")), address.replace(constants6.RE_BAD_ADDRESS, "<span class=\"parse-error\">$1</span>"));
			let groups = [];
			const halves = address.split("::");
			if (halves.length === 2) {
				let first = halves[0].split(":");
				let last = halves[1].split(":");
				if (first.length === 1 && first[0] === "") first = [];
				if (last.length === 1 && last[0] === "") last = [];
				const remaining = this.groups - (first.length + last.length);
				if (!remaining) throw new address_error_1.AddressError("Error parsing groups");
				this.elidedGroups = remaining;
				this.elisionBegin = first.length;
				this.elisionEnd = first.length + this.elidedGroups;
				groups = groups.concat(first);
				for (let i = 0; i < remaining; i++) groups.push("0");
				groups = groups.concat(last);
			} else if (halves.length === 1) {
				groups = address.split(":");
				this.elidedGroups = 0;
			} else throw new address_error_1.AddressError("Too many :: groups found");
			groups = groups.map((group) => (0, sprintf_js_1.sprintf)("%x", parseInt(group, 16)));
			if (groups.length !== this.groups) throw new address_error_1.AddressError("Incorrect number of groups found");
			return groups;
		}
		/**
		* Return the canonical form of the address
		* @memberof Address6
		* @instance
		* @returns {String}
		*/
		canonicalForm() {
			return this.parsedAddress.map(paddedHex).join(":");
		}
		/**
		* Return the decimal form of the address
		* @memberof Address6
		* @instance
		* @returns {String}
		*/
		decimal() {
			return this.parsedAddress.map((n) => (0, sprintf_js_1.sprintf)("%05d", parseInt(n, 16))).join(":");
		}
		/**
		* Return the address as a BigInteger
		* @memberof Address6
		* @instance
		* @returns {BigInteger}
		*/
		bigInteger() {
			return new jsbn_1.BigInteger(this.parsedAddress.map(paddedHex).join(""), 16);
		}
		/**
		* Return the last two groups of this address as an IPv4 address string
		* @memberof Address6
		* @instance
		* @returns {Address4}
		* @example
		* var address = new Address6('2001:4860:4001::1825:bf11');
		* address.to4().correctForm(); // '24.37.191.17'
		*/
		to4() {
			const binary = this.binaryZeroPad().split("");
			return ipv4_1.Address4.fromHex(new jsbn_1.BigInteger(binary.slice(96, 128).join(""), 2).toString(16));
		}
		/**
		* Return the v4-in-v6 form of the address
		* @memberof Address6
		* @instance
		* @returns {String}
		*/
		to4in6() {
			const address4 = this.to4();
			const correct = new Address6(this.parsedAddress.slice(0, 6).join(":"), 6).correctForm();
			let infix = "";
			if (!/:$/.test(correct)) infix = ":";
			return correct + infix + address4.address;
		}
		/**
		* Return an object containing the Teredo properties of the address
		* @memberof Address6
		* @instance
		* @returns {Object}
		*/
		inspectTeredo() {
			const prefix = this.getBitsBase16(0, 32);
			const udpPort = this.getBits(80, 96).xor(new jsbn_1.BigInteger("ffff", 16)).toString();
			const server4 = ipv4_1.Address4.fromHex(this.getBitsBase16(32, 64));
			const client4 = ipv4_1.Address4.fromHex(this.getBits(96, 128).xor(new jsbn_1.BigInteger("ffffffff", 16)).toString(16));
			const flags = this.getBits(64, 80);
			const flagsBase2 = this.getBitsBase2(64, 80);
			const coneNat = flags.testBit(15);
			const reserved = flags.testBit(14);
			const groupIndividual = flags.testBit(8);
			const universalLocal = flags.testBit(9);
			const nonce = new jsbn_1.BigInteger(flagsBase2.slice(2, 6) + flagsBase2.slice(8, 16), 2).toString(10);
			return {
				prefix: (0, sprintf_js_1.sprintf)("%s:%s", prefix.slice(0, 4), prefix.slice(4, 8)),
				server4: server4.address,
				client4: client4.address,
				flags: flagsBase2,
				coneNat,
				microsoft: {
					reserved,
					universalLocal,
					groupIndividual,
					nonce
				},
				udpPort
			};
		}
		/**
		* Return an object containing the 6to4 properties of the address
		* @memberof Address6
		* @instance
		* @returns {Object}
		*/
		inspect6to4() {
			const prefix = this.getBitsBase16(0, 16);
			const gateway = ipv4_1.Address4.fromHex(this.getBitsBase16(16, 48));
			return {
				prefix: (0, sprintf_js_1.sprintf)("%s", prefix.slice(0, 4)),
				gateway: gateway.address
			};
		}
		/**
		* Return a v6 6to4 address from a v6 v4inv6 address
		* @memberof Address6
		* @instance
		* @returns {Address6}
		*/
		to6to4() {
			if (!this.is4()) return null;
			const addr6to4 = [
				"2002",
				this.getBitsBase16(96, 112),
				this.getBitsBase16(112, 128),
				"",
				"/16"
			].join(":");
			return new Address6(addr6to4);
		}
		/**
		* Return a byte array
		* @memberof Address6
		* @instance
		* @returns {Array}
		*/
		toByteArray() {
			const byteArray = this.bigInteger().toByteArray();
			if (byteArray.length === 17 && byteArray[0] === 0) return byteArray.slice(1);
			return byteArray;
		}
		/**
		* Return an unsigned byte array
		* @memberof Address6
		* @instance
		* @returns {Array}
		*/
		toUnsignedByteArray() {
			return this.toByteArray().map(unsignByte);
		}
		/**
		* Convert a byte array to an Address6 object
		* @memberof Address6
		* @static
		* @returns {Address6}
		*/
		static fromByteArray(bytes) {
			return this.fromUnsignedByteArray(bytes.map(unsignByte));
		}
		/**
		* Convert an unsigned byte array to an Address6 object
		* @memberof Address6
		* @static
		* @returns {Address6}
		*/
		static fromUnsignedByteArray(bytes) {
			const BYTE_MAX = new jsbn_1.BigInteger("256", 10);
			let result = new jsbn_1.BigInteger("0", 10);
			let multiplier = new jsbn_1.BigInteger("1", 10);
			for (let i = bytes.length - 1; i >= 0; i--) {
				result = result.add(multiplier.multiply(new jsbn_1.BigInteger(bytes[i].toString(10), 10)));
				multiplier = multiplier.multiply(BYTE_MAX);
			}
			return Address6.fromBigInteger(result);
		}
		/**
		* Returns true if the address is in the canonical form, false otherwise
		* @memberof Address6
		* @instance
		* @returns {boolean}
		*/
		isCanonical() {
			return this.addressMinusSuffix === this.canonicalForm();
		}
		/**
		* Returns true if the address is a link local address, false otherwise
		* @memberof Address6
		* @instance
		* @returns {boolean}
		*/
		isLinkLocal() {
			if (this.getBitsBase2(0, 64) === "1111111010000000000000000000000000000000000000000000000000000000") return true;
			return false;
		}
		/**
		* Returns true if the address is a multicast address, false otherwise
		* @memberof Address6
		* @instance
		* @returns {boolean}
		*/
		isMulticast() {
			return this.getType() === "Multicast";
		}
		/**
		* Returns true if the address is a v4-in-v6 address, false otherwise
		* @memberof Address6
		* @instance
		* @returns {boolean}
		*/
		is4() {
			return this.v4;
		}
		/**
		* Returns true if the address is a Teredo address, false otherwise
		* @memberof Address6
		* @instance
		* @returns {boolean}
		*/
		isTeredo() {
			return this.isInSubnet(new Address6("2001::/32"));
		}
		/**
		* Returns true if the address is a 6to4 address, false otherwise
		* @memberof Address6
		* @instance
		* @returns {boolean}
		*/
		is6to4() {
			return this.isInSubnet(new Address6("2002::/16"));
		}
		/**
		* Returns true if the address is a loopback address, false otherwise
		* @memberof Address6
		* @instance
		* @returns {boolean}
		*/
		isLoopback() {
			return this.getType() === "Loopback";
		}
		/**
		* @returns {String} the address in link form with a default port of 80
		*/
		href(optionalPort) {
			if (optionalPort === void 0) optionalPort = "";
			else optionalPort = (0, sprintf_js_1.sprintf)(":%s", optionalPort);
			return (0, sprintf_js_1.sprintf)("http://[%s]%s/", this.correctForm(), optionalPort);
		}
		/**
		* @returns {String} a link suitable for conveying the address via a URL hash
		*/
		link(options) {
			if (!options) options = {};
			if (options.className === void 0) options.className = "";
			if (options.prefix === void 0) options.prefix = "/#address=";
			if (options.v4 === void 0) options.v4 = false;
			let formFunction = this.correctForm;
			if (options.v4) formFunction = this.to4in6;
			if (options.className) return (0, sprintf_js_1.sprintf)("<a href=\"%1$s%2$s\" class=\"%3$s\">%2$s</a>", options.prefix, formFunction.call(this), options.className);
			return (0, sprintf_js_1.sprintf)("<a href=\"%1$s%2$s\">%2$s</a>", options.prefix, formFunction.call(this));
		}
		/**
		* Groups an address
		* @returns {String}
		*/
		group() {
			if (this.elidedGroups === 0) return helpers.simpleGroup(this.address).join(":");
			assert(typeof this.elidedGroups === "number");
			assert(typeof this.elisionBegin === "number");
			const output = [];
			const [left, right] = this.address.split("::");
			if (left.length) output.push(...helpers.simpleGroup(left));
			else output.push("");
			const classes = ["hover-group"];
			for (let i = this.elisionBegin; i < this.elisionBegin + this.elidedGroups; i++) classes.push((0, sprintf_js_1.sprintf)("group-%d", i));
			output.push((0, sprintf_js_1.sprintf)("<span class=\"%s\"></span>", classes.join(" ")));
			if (right.length) output.push(...helpers.simpleGroup(right, this.elisionEnd));
			else output.push("");
			if (this.is4()) {
				assert(this.address4 instanceof ipv4_1.Address4);
				output.pop();
				output.push(this.address4.groupForV6());
			}
			return output.join(":");
		}
		/**
		* Generate a regular expression string that can be used to find or validate
		* all variations of this address
		* @memberof Address6
		* @instance
		* @param {boolean} substringSearch
		* @returns {string}
		*/
		regularExpressionString(substringSearch = false) {
			let output = [];
			const address6 = new Address6(this.correctForm());
			if (address6.elidedGroups === 0) output.push((0, regular_expressions_1.simpleRegularExpression)(address6.parsedAddress));
			else if (address6.elidedGroups === constants6.GROUPS) output.push((0, regular_expressions_1.possibleElisions)(constants6.GROUPS));
			else {
				const halves = address6.address.split("::");
				if (halves[0].length) output.push((0, regular_expressions_1.simpleRegularExpression)(halves[0].split(":")));
				assert(typeof address6.elidedGroups === "number");
				output.push((0, regular_expressions_1.possibleElisions)(address6.elidedGroups, halves[0].length !== 0, halves[1].length !== 0));
				if (halves[1].length) output.push((0, regular_expressions_1.simpleRegularExpression)(halves[1].split(":")));
				output = [output.join(":")];
			}
			if (!substringSearch) output = [
				"(?=^|",
				regular_expressions_1.ADDRESS_BOUNDARY,
				"|[^\\w\\:])(",
				...output,
				")(?=[^\\w\\:]|",
				regular_expressions_1.ADDRESS_BOUNDARY,
				"|$)"
			];
			return output.join("");
		}
		/**
		* Generate a regular expression that can be used to find or validate all
		* variations of this address.
		* @memberof Address6
		* @instance
		* @param {boolean} substringSearch
		* @returns {RegExp}
		*/
		regularExpression(substringSearch = false) {
			return new RegExp(this.regularExpressionString(substringSearch), "i");
		}
	};
}));
// node_modules/ip-cidr/index.js
var import_ip_address = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$1 && this$1.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.v6 = exports.AddressError = exports.Address6 = exports.Address4 = void 0;
	var ipv4_1 = require_ipv4();
	Object.defineProperty(exports, "Address4", {
		enumerable: true,
		get: function() {
			return ipv4_1.Address4;
		}
	});
	var ipv6_1 = require_ipv6();
	Object.defineProperty(exports, "Address6", {
		enumerable: true,
		get: function() {
			return ipv6_1.Address6;
		}
	});
	var address_error_1 = require_address_error();
	Object.defineProperty(exports, "AddressError", {
		enumerable: true,
		get: function() {
			return address_error_1.AddressError;
		}
	});
	exports.v6 = { helpers: __importStar(require_helpers()) };
})))(), 1);
var IPCIDR = class {
	constructor(cidr) {
		if (typeof cidr !== "string" || !cidr.match("/")) throw new Error("Invalid CIDR address.");
		const address = this.constructor.createAddress(cidr);
		this.cidr = address.address;
		this.ipAddressType = address.constructor;
		this.address = address;
		this.addressStart = address.startAddress();
		this.addressEnd = address.endAddress();
		this.addressStart.subnet = this.addressEnd.subnet = this.address.subnet;
		this.addressStart.subnetMask = this.addressEnd.subnetMask = this.address.subnetMask;
		const end = BigInt(this.addressEnd.bigInteger());
		const start = BigInt(this.addressStart.bigInteger());
		this.size = end - start + 1n;
	}
	contains(address) {
		try {
			if (!(address instanceof import_ip_address.Address6) && !(address instanceof import_ip_address.Address4)) {
				if (typeof address == "bigint") address = this.ipAddressType.fromBigInteger(address);
				else address = this.constructor.createAddress(address);
			}
			return address.isInSubnet(this.address);
		} catch (err) {
			return false;
		}
	}
	start(options) {
		return this.constructor.formatIP(this.addressStart, options);
	}
	end(options) {
		return this.constructor.formatIP(this.addressEnd, options);
	}
	toString() {
		return this.cidr;
	}
	toRange(options) {
		return [this.constructor.formatIP(this.addressStart, options), this.constructor.formatIP(this.addressEnd, options)];
	}
	toObject(options) {
		return {
			start: this.constructor.formatIP(this.addressStart, options),
			end: this.constructor.formatIP(this.addressEnd, options)
		};
	}
	toArray(options, results) {
		options = options || {};
		const list = [];
		const start = this.constructor.formatIP(this.addressStart, { type: "bigInteger" });
		const length = this.constructor.formatIP(this.addressEnd, { type: "bigInteger" }) - start + 1n;
		const info = this.getChunkInfo(length, options);
		if (results) Object.assign(results, info);
		this.loopInfo(info, (val) => {
			const num = start + val;
			const ip = this.constructor.formatIP(this.ipAddressType.fromBigInteger(num), options);
			list.push(ip);
		});
		return list;
	}
	loop(fn, options, results) {
		options = options || {};
		const promise = [];
		const start = this.constructor.formatIP(this.addressStart, { type: "bigInteger" });
		const length = this.constructor.formatIP(this.addressEnd, { type: "bigInteger" }) - start + 1n;
		const info = this.getChunkInfo(length, options);
		if (results) Object.assign(results, info);
		this.loopInfo(info, (val) => {
			const num = start + val;
			const ip = this.constructor.formatIP(this.ipAddressType.fromBigInteger(num), options);
			promise.push(fn(ip));
		});
		return Promise.all(promise);
	}
	loopInfo(info, fn) {
		let i = info.from;
		while (i < info.to) {
			fn(i);
			i = i + 1n;
		}
	}
	getChunkInfo(length, options) {
		let from = options.from;
		let limit = options.limit;
		let to = options.to;
		let maxLength;
		const addressBigInteger = this.constructor.formatIP(this.address, { type: "bigInteger" });
		const getBigInteger = (val) => {
			if (typeof val == "string" && val.match(/:|\./)) return this.constructor.formatIP(this.constructor.createAddress(val), { type: "bigInteger" }) - addressBigInteger;
			else if (typeof val != "object") return BigInt(val + "");
			return val;
		};
		from = getBigInteger(from !== void 0 ? from : 0);
		if (to !== void 0) {
			to = getBigInteger(to);
			limit = to - from;
		} else limit = limit !== void 0 ? getBigInteger(limit) : length;
		maxLength = length - from;
		if (limit > maxLength) limit = maxLength;
		to = from + limit;
		return {
			from,
			to,
			limit,
			length
		};
	}
};
IPCIDR.formatIP = function(address, options) {
	options = options || {};
	if (options.type == "bigInteger") return BigInt(address.bigInteger());
	else if (options.type == "addressObject") return address;
	return address.addressMinusSuffix;
};
IPCIDR.createAddress = function(val) {
	if (typeof val !== "string") throw new Error("Invalid IP address.");
	val.match(/:.\./) && (val = val.split(":").pop());
	let ip = new (val.match(":") ? import_ip_address.Address6 : import_ip_address.Address4)(val);
	if (ip.v4 && val.match(":") && ip.address4) ip = ip.address4;
	if (ip.v4) {
		const parts = ip.addressMinusSuffix.split(".");
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i].split("/")[0];
			if (part[0] == "0" && part.length > 1) throw new Error("Invalid IPv4 address.");
		}
	}
	return ip;
};
IPCIDR.isValidAddress = function(address) {
	try {
		return !!this.createAddress(address);
	} catch (err) {
		return false;
	}
};
IPCIDR.isValidCIDR = function(address) {
	if (typeof address !== "string" || !address.match("/")) return false;
	try {
		return !!this.createAddress(address);
	} catch (err) {
		return false;
	}
};
// src/net/ip-cidr.ts
/**
* The numbers that the library ip-cidr reads in an address (four of 8 bits for IPv4, eight of 16 bits for IPv6), or
* undefined when it refuses. It is the only thing asked of the library: on numbers, our own comparisons are a thousand
* times faster, and so is putting the parts together ourselves instead of through its big integers.
*
* Some texts must not reach it, since it takes them for an address too: `10.0.0.1/08`, `fe80::1%eth0`, and dots
* after a colon (`x:1.2.3.4` and `::ffff:1.2.3.4` are both 1.2.3.4 to it).
*
* The addresses of a document are read each time that a key is pressed in it: what was read is remembered.
*/
function readWithIpCidr(address) {
	if (remembered.has(address)) return remembered.get(address);
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	const parts = partsOf(address);
	remembered.set(address, parts);
	return parts;
}
var MOST_REMEMBERED = 1e4;
var remembered = /* @__PURE__ */ new Map();
function partsOf(address) {
	try {
		const { parsedAddress, v4 } = IPCIDR.createAddress(address);
		return parsedAddress.map((part) => parseInt(part, v4 ? 10 : 16));
	} catch {
		return;
	}
}
// src/net/parse-error.ts
/** No address, block, port or protocol is longer than this. */
var LONGEST_TEXT = 80;
function parseError(kind, found, expected) {
	return {
		kind,
		found: found.length > LONGEST_TEXT ? `${found.slice(0, LONGEST_TEXT)}…` : found,
		expected
	};
}
/** The value of a result that the program's author vouches for. Throws when there is none. */
function orThrow(result) {
	if (result.ok) return result.value;
	throw new Error(`found \`${result.error.found}\`, expected ${result.error.expected}`);
}
/** The mistakes that an address of either family can have; undefined when the mistake is another. */
function notAnAddress(text, example) {
	const because = (kind, expected) => parseError(kind, text, expected);
	if (text.trim() === "") return because("empty", `an address, such as \`${example}\``);
	if (text.length > LONGEST_TEXT) return because("too-long", `an address, such as \`${example}\``);
	if (/\s/.test(text)) return because("space-in-address", "an address without spaces");
	const [beforeSlash = "", afterSlash] = text.split("/");
	if (afterSlash !== void 0) return because("block-not-address", `one address, without a prefix length: \`${beforeSlash}\``);
	const beforePort = /^([\d.]+|\[[\da-f:.]+\]):\d*$/i.exec(text)?.[1];
	if (beforePort !== void 0 && /[.[]/.test(beforePort)) return because("port-in-address", `an address without a port: \`${beforePort.replace(/[[\]]/g, "")}\``);
	if (/[[\]]/.test(text)) return because("brackets", "an address without brackets");
}
// src/net/ipv4.ts
/** Reads four decimal numbers with dots between. No leading zeros, which some programs read as octal. */
function parseIpv4(text) {
	const octets = /^[\d.]{7,15}$/.test(text) ? readWithIpCidr(text) : void 0;
	return octets === void 0 ? fail(whyNotIpv4(text)) : ok(octets.reduce((bits, octet) => bits * 256 + octet, 0));
}
/** An IPv4 address written in a program. Throws when it is not one. */
function ipv4(text) {
	return orThrow(parseIpv4(text));
}
/** `10.0.0.1`. Takes any unsigned 32-bit number, since an IPv6 address can end in one. */
function formatIpv4(bits) {
	return `${bits >>> 24}.${bits >>> 16 & 255}.${bits >>> 8 & 255}.${bits & 255}`;
}
/** Asked only about a text that is not an IPv4 address. */
function whyNotIpv4(text) {
	const because = (kind, expected) => parseError(kind, text, expected);
	const eitherFamily = notAnAddress(text, "10.0.0.1");
	if (eitherFamily !== void 0) return eitherFamily;
	if (text.includes(":")) return because("wrong-family", "an IPv4 address, such as `10.0.0.1`; a colon belongs to IPv6");
	if (!/^[\d.]+$/.test(text)) return because("not-an-address", "an address, such as `10.0.0.1`");
	const octets = text.split(".");
	if (octets.includes("")) return because("empty-octet", "a number on both sides of every dot, as in `10.0.0.1`");
	if (octets.length !== 4) {
		const count = octets.length;
		return because("octet-count", `four numbers with dots between, as in \`10.0.0.1\`; this has ${count}`);
	}
	const tooLarge = octets.find((octet) => Number(octet) > 255);
	if (tooLarge !== void 0) return because("octet-too-large", `numbers from 0 to 255; \`${tooLarge}\` is over 255`);
	return because("leading-zero", `numbers without leading zeros: \`${octets.map(Number).join(".")}\``);
}
// src/net/ipv6.ts
/** Reads any spelling of RFC 4291, the dotted tail of `::ffff:10.0.0.1` included. No zone, brackets or port. */
function parseIpv6(text) {
	const plain = /^[\da-f:.]{2,45}$/i.test(text) ? withoutDottedTail(text) : void 0;
	const groups = plain?.includes(":") ? readWithIpCidr(plain) : void 0;
	if (groups === void 0) return fail(whyNotIpv6(text));
	return ok(groups.reduce((bits, group) => bits << 16n | BigInt(group), 0n));
}
/** An IPv6 address written in a program. Throws when it is not one. */
function ipv6(text) {
	return orThrow(parseIpv6(text));
}
/** `::ffff:10.0.0.1` as `::ffff:a00:1`; undefined when the tail is not an IPv4 address. */
function withoutDottedTail(text) {
	const tail = lastGroup(text);
	if (!tail.includes(".")) return text;
	const embedded = parseIpv4(tail);
	if (!embedded.ok) return void 0;
	const groups = [embedded.value >>> 16, embedded.value & 65535].map((group) => group.toString(16));
	return text.slice(0, -tail.length) + groups.join(":");
}
function lastGroup(text) {
	return text.slice(text.lastIndexOf(":") + 1);
}
var GROUP_STARTS = [
	0,
	4,
	8,
	12,
	16,
	20,
	24,
	28
];
var IPV4_MAPPED = 65535n;
/** As RFC 5952 asks: lower case, and the first of the longest runs of two zero groups or more as `::`. */
function formatIpv6(ip) {
	if (ip >> 32n === IPV4_MAPPED) return `::ffff:${formatIpv4(Number(ip & 4294967295n))}`;
	const digits = ip.toString(16).padStart(32, "0");
	const groups = GROUP_STARTS.map((start) => digits.slice(start, start + 4).replace(/^0{1,3}/, ""));
	const zeros = longestZeroRun(groups);
	if (zeros.length < 2) return groups.join(":");
	return `${groups.slice(0, zeros.start).join(":")}::${groups.slice(zeros.start + zeros.length).join(":")}`;
}
/** The first of the longest runs of `0`. */
function longestZeroRun(groups) {
	let longest = {
		start: 0,
		length: 0
	};
	let length = 0;
	for (const [index, group] of groups.entries()) {
		length = group === "0" ? length + 1 : 0;
		if (length > longest.length) longest = {
			start: index - length + 1,
			length
		};
	}
	return longest;
}
/** Asked only about a text that is not an IPv6 address. */
function whyNotIpv6(text) {
	const because = (kind, expected) => parseError(kind, text, expected);
	const eitherFamily = notAnAddress(text, "2001:db8::1");
	if (eitherFamily !== void 0) return eitherFamily;
	if (!text.includes(":")) return because("wrong-family", "an IPv6 address, such as `2001:db8::1`; this has no colon");
	if (text.includes("%")) return because("zone", "an address without the interface name after `%`");
	const strange = /[^\da-f:.]/i.exec(text)?.[0];
	if (strange !== void 0) return because("not-hexadecimal", `only the digits 0 to 9 and a to f, and colons; not \`${strange}\``);
	if (text.includes(":::")) return because("three-colons", "at most two colons in a row");
	if (text.split("::").length > 2) return because("double-elision", "`::` only once: nobody can tell how many zeros each of two stands for");
	if (/^:[^:]|[^:]:$/.test(text)) return because("lone-colon", "no single colon at the start or the end");
	return whyNotGroups(text);
}
function whyNotGroups(text) {
	const because = (kind, expected) => parseError(kind, text, expected);
	const tail = lastGroup(text);
	const embedded = tail.includes(".") ? parseIpv4(tail) : void 0;
	if (embedded?.ok === false) return because("dotted-tail", `an IPv4 address at the end; there, ${embedded.error.expected}`);
	const groups = (withoutDottedTail(text) ?? text).split(":").filter((group) => group !== "");
	if (groups.some((group) => group.includes("."))) return because("dotted-tail", "an IPv4 address only at the end");
	const long = groups.find((group) => group.length > 4);
	if (long !== void 0) return because("group-too-long", `at most four digits between colons; \`${long}\` has ${long.length}`);
	return because("group-count", text.includes("::") ? `at most seven groups beside \`::\`; this has ${groups.length}` : `eight groups, or \`::\` in place of the zeros; this has ${groups.length}`);
}
// src/net/ip.ts
function isIpv4(ip) {
	return typeof ip === "number";
}
function familyOf(ip) {
	return isIpv4(ip) ? 4 : 6;
}
/** Reads an address of either family. A text with a colon is taken for IPv6. */
function parseIp(text) {
	return text.includes(":") ? parseIpv6(text) : parseIpv4(text);
}
/** An address written in a program. Throws when it is not one. */
function ip(text) {
	return orThrow(parseIp(text));
}
/** The one usual spelling of an address: `10.0.0.1`, `2001:db8::1`. */
function formatIp(ip) {
	return isIpv4(ip) ? formatIpv4(ip) : formatIpv6(ip);
}
/** Orders addresses for `sort`: IPv4 before IPv6, then by number. */
function compareIp(a, b) {
	if (typeof a !== typeof b) return isIpv4(a) ? -1 : 1;
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
export { isIpv4 as a, ipv6 as c, ipv4 as d, parseIpv4 as f, ip as i, parseIpv6 as l, parseError as m, familyOf as n, parseIp as o, orThrow as p, formatIp as r, formatIpv6 as s, compareIp as t, formatIpv4 as u };
