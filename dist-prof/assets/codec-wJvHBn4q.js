import { n as ok, t as fail } from "./result-BvvWxe1L.js";
import { r as inSchemaOrder, t as formatDocument } from "./write-DtcxDeDH.js";
import { a as strToU8, i as strFromU8, n as deflateSync, r as inflateSync, t as Inflate } from "./browser-CJ_C7rCw.js";
import { c as ipv6, f as parseIpv4, l as parseIpv6, s as formatIpv6, u as formatIpv4 } from "./ip-BipVh9MG.js";
import { O as MODES, j as readDocument } from "./index-C2EY9Jrc.js";
import "./whole-reader-qU9YG7ne.js";
// src/link/base64url.ts
var LETTERS$1 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
var VALUES = new Map(Array.from(LETTERS$1, (letter, value) => [letter, value]));
/** RFC 4648, section 5, without padding. */
function toBase64url(bytes) {
	const letters = [];
	for (let index = 0; index < bytes.length; index += 3) {
		const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
		const group = a << 16 | b << 8 | c;
		const count = Math.min(bytes.length - index, 3) + 1;
		for (let place = 0; place < count; place++) letters.push(LETTERS$1.charAt(group >> 18 - 6 * place & 63));
	}
	return letters.join("");
}
/** The bytes up to the first character that does not belong there. A group cut short gives the bytes that are whole. */
function fromBase64url(text) {
	const bytes = new Uint8Array(Math.floor(text.length * 3 / 4));
	let [length, bits, waiting] = [
		0,
		0,
		0
	];
	for (let index = 0; index < text.length; index++) {
		const value = VALUES.get(text.charAt(index));
		if (value === void 0) break;
		bits = (bits << 6 | value) & 65535;
		waiting += 6;
		if (waiting < 8) continue;
		waiting -= 8;
		bytes[length++] = bits >> waiting & 255;
	}
	return bytes.subarray(0, length);
}
// src/link/byte-reader.ts
function byteReader(bytes) {
	let position = 0;
	let problem = null;
	const fail = (found) => {
		problem ??= found;
		position = bytes.length;
	};
	const byte = () => {
		const value = bytes[position++];
		if (value === void 0) fail("damaged");
		return value ?? 0;
	};
	return {
		get problem() {
			return problem;
		},
		get isAtEnd() {
			return position >= bytes.length;
		},
		fail,
		byte,
		varint() {
			let [value, scale] = [0, 1];
			for (let read = byte();; read = byte(), scale *= 128) {
				value += (read & 127) * scale;
				if (!Number.isSafeInteger(value)) fail("damaged");
				if (read < 128 || problem !== null) return problem === null ? value : 0;
			}
		},
		bytes(count) {
			if (count > bytes.length - position) {
				fail("damaged");
				return /* @__PURE__ */ new Uint8Array(0);
			}
			position += count;
			return bytes.subarray(position - count, position);
		},
		rest() {
			const from = position;
			position = bytes.length;
			return bytes.subarray(from);
		}
	};
}
/** The bytes that `varint` reads. */
function varintBytes(value) {
	const bytes = [];
	let rest = value;
	for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(rest % 128 | 128);
	bytes.push(rest);
	return bytes;
}
// src/link/checksum.ts
var LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/**
* Four letters and digits that depend on every character: one in 14 million damaged links goes unnoticed. They also
* end the link, for a program that makes text into links takes `-` or `_` at the end for punctuation.
*/
function checksumOf(text) {
	let hash = fnv1a(text);
	let letters = "";
	for (let place = 0; place < 4; place++) {
		letters += LETTERS.charAt(hash % 62);
		hash = Math.floor(hash / 62);
	}
	return letters;
}
/** FNV-1a of 32 bits (RFC 9923), then mixed, so that its low digits depend on every character too. */
function fnv1a(text) {
	let hash = 2166136261;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return (hash ^ hash >>> 16) >>> 0;
}
// src/link/deflate.ts
/** Bytes given to the decompressor at a time. DEFLATE makes at most 1032 of one, so a bomb is noticed within half a megabyte. */
var CHUNK = 512;
/** Raw DEFLATE (RFC 1951), as small as it gets, with the dictionary as if it stood before the bytes. */
function deflated(bytes, dictionary) {
	return deflateSync(bytes, {
		level: 9,
		mem: 4,
		dictionary
	});
}
/** The other way, for bytes of our own. */
function inflatedOwn(bytes) {
	return inflateSync(bytes);
}
/** The other way, up to `most` bytes, for bytes of anybody's. */
function inflated$1(bytes, dictionary, most) {
	const parts = [];
	let length = 0;
	const stream = new Inflate({ dictionary }, (part) => {
		parts.push(part);
		length += part.length;
	});
	try {
		for (let start = 0; start < bytes.length && length <= most; start += CHUNK) stream.push(bytes.slice(start, start + CHUNK));
		if (length <= most) stream.push(/* @__PURE__ */ new Uint8Array(0), true);
	} catch {
		return {
			bytes: joined(parts, Math.min(length, most)),
			problem: "damaged"
		};
	}
	return {
		bytes: joined(parts, Math.min(length, most)),
		problem: length > most ? "too-large" : null
	};
}
function joined(parts, length) {
	const bytes = new Uint8Array(length);
	let end = 0;
	for (const part of parts) {
		const kept = part.subarray(0, length - end);
		bytes.set(kept, end);
		end += kept.length;
	}
	return bytes;
}
// src/link/dictionary.ts
/** By version: what DEFLATE may refer to besides the document itself. */
var DICTIONARIES = { 1: [
	"zVz7cxvXdQZAUpRA2Y5t-W3H13ZsWTEJi5LJOHAch5HpWFOZ0ohynHSmIy2wC2JFcBfeXYrmT4UkWGFEuqZqUoIkkqEayhITKoZISIIa",
	"uk0703ZnHE_BUpnO1GndNJ3OFLuYaaf_QOece-8-AJDKNNNMfiC5e_fufe39zuM753IqOCDISjg9GEvJ8TYhnNbkI4IhtQlhzYi10eKw",
	"3DfUhtX0vraYoBuyipe6pB2RtLBTQm_b29REQo5LbYbqVN7Br6CQ1XNrsQLd0ASlT9I8L5Y23_PwI48-9sXHv_R0M3miFNoUNp_q7X2d",
	"GElNHexLEoGwiq1EVogxpJIhIdWvm21WPm-fnLMXp-zpLClfzds3c9bJCdLb-3orsU6NE2txxJ7OEfvMgj07OW_-dbBLIYI4ICsyjMJQ",
	"NaJJQjwp6UQgbEkIHSbvKK4qihSHvvUoSWjqAEmqAxIxVGIkJXdYgiLSp55SXok2GCEHnGuSkgwde3Brb9VJn6YOpomqpIZfIooaU8Vh",
	"ElcHJKwpypoUN1LDEfPfg-VCxvpwwZ4Zh7n6ppkvL-atC1OkMpG1ppft6YJ18wyxs1PWYtY-M07s2VP2ifcqk_PW6Ig1Ohch9qVT9plx",
	"OztF3JWcWrYuTLV6CmgF2op1YSrCL6Fzd_1zxFoq2JMjpHyjaP3wpnVpjFTOjNjn5iuTOeujDIzKnsxaCwXr_SyxLx21Z08R64M5-3TB",
	"zi0QewSGf8I-eY0NbXXPQ19eCZaCTd0roVJj8M6muw8993k4EIiXGoJ3NuF1cCVYCgUfOLRaCoXuC4pQO3hoJVRqCN771KHVUmPjhocb",
	"Au1mGNad7sLPPwm8vVpqaNwQCrQnSqHgvYfwriHQLq2ESk0tm59sfk74LBwIhD_7251ieFVabS81tmxufi72WTgQDK8mbrVHVxpLG-5p",
	"CN11xxfmzcdekzXdwM0YZV3AR2df1HzOXvwxfptLxSixjy1YCwV7dK7-gv_6k8DbO_oC7aXQlmeb7rkxb36xV4qrisga92wpuoXMp_mH",
	"h8bX_Fh9yUB7Edt78FW2g2DTaRKRdaIAjobNJ9jXKOcz8E3LxaI9nfF9DRxcMtBeatzy4DMPbWg2n9n9rbcO7tu_-9tdB7oP7t53sKu3",
	"d--u3V0Hdu_tOfja3v0Hd_d8a393b69YasKV-vXPAiGcXOOWBx_auqFZ2jTwG4gjvKQPXNGkCEabgL_VlAjSSUinw-wHJEpa0AxF0vBW",
	"SunSEEy2dIcjX1q5gHm8i8RSQrw_qaYkoqmDhkT6JSmtkyFZUWSlz2yzihPWzNnK2QwpL35sXZjCjQuSJFuZGSF2drZyfNoaZ1iaNz8J",
	"wkbr6TpA-gRDGhKGyZCgE1FKSYYkooCQDZ31pBvCsCSSmJSUFZEIIH6cwURIV8pIMrmnJ1XNkDT2WkoSRB32gODrx0gKBhlStX69FSVK",
	"SlX6JN0gaU1KyO_Al9YNOZUi8aSqSwpJwKalIgtqp4V4v2RArZSqG3R3RMz_CUIP5cUxe7pQOVm0z18GaXJxmdjHrtizU5XTI_alDIC8",
	"fKPI1wcEAl8zwLt17LI9mXMxTezZSfv4UXv2qD1dJPXavzDFd6H13gSxL12CnUhbL-czxJ4ZsU-jACnnM_bMRVIuFlDWfbhQmfjYPjkH",
	"lazLy_Zsxvk-XPhUxi5Xjt3A9q7my8U8wuTYAojJS6fYAG_17H24vtT5MZU44krII3KkhUO3rgQTpYbQfdtBtPQ97sqgls1PoiT5JUoS",
	"uN-O9__86dBK8KNDK0EoamZyJQnSB5EiA9SaAh2lJkDaxg3Nn04FRWh7SQYQNQU6ml5GHMD-Fvj-j6dkSTG4Zo6nVF0S29KqZoRFTU2n",
	"JTGspiUFS0phBgWOg_v2S4lBXRKJqhFDHoCLQeMV88ny1bx1PWNPF8v5TCuxR6fK-SyxCyPlpWVa-Mq8-XnwwJBKEoKcGtQkne7DhCSl",
	"iJCS-yXcYYImEUU1oqBg6UbDWgLRBlMSgeHpsPUERR-SNIDEMNHllKTEpVaiU_1JZ4eD02FwEdLlb0vT5COSThDq0FlSVvpIStYNScHG",
	"NTZDwSCqEpe4JkbxqgvDbODQlSIZgCN4KSErUsT8JGTdzNonb1QmC6jfpgts21ujc9bFImpf2IuXMsQenauMXbZn3uW7vXxjyr551p4u",
	"EJDFH-b5FjyDepsqQ2JPn7JGr0ElELinC6RytEBVt326WDlZxKrexQcMlhd_5EGV9X7Wzs_7EVl5fwFQxbTBSM4enQU9fHIC4XJhCpT0",
	"zGXe7dSyNV9g5gOWffh9e3SK0C3giLgIcVUOQjQ7h8gdqxxdAOvCWijasxSnZ07A-kCdqZ-6K3Jrj7lRHx5IG-qA7mj3YLVCd5Tyvz3-",
	"jae2xiiYmgWKlBjVx3jXshpbja40uOr40a5USh2SxFYSGzSqN4K5k5oj1niOrdNtl2V6LC4G_vHxU6iTt-TnzcdepXCCXUotu_igJhvD",
	"1HIzH_BZQM6HX4ZWnjpWatryLGi_e5tjmxja42IgerXpnsk1jXNWFHeK4rdVkEI8xZ_jJXvOJIXe1ybGHH25I6xqoqTpYd0QFDE2zJUo",
	"LS3d6WjNbc2kjYqLR7p37QANtP_VXiLENVXX0Uzu6dq1Rze3UjigNQglYJXDYh_DJe7etcM-m4E3581PUVnGU4Kuy3EyIOuG0C9FcVHV",
	"QSOmDioilRBqAgtFwRBigi4RfTCmUG01pMmGAepM1QhINrJz5_bOCPnmIIWyJqVTw6RPlXRuh1M5slUnUjopDUiakML3XsIXoUWwvFFJ",
	"6-qgFpfwKRUWmvT2IGhUJmpaPT2IsqRHzLkQ00iV6YnK5BQIA9herjCw3gNkVbJ5a3EWwH1yDo204piVvYG2-2TWPn_cyk_Y5wrWB1OO",
	"8MjS0VE8oxE9c8rOXgW0uxIANtwPFqxjOUecZKrlCPYxkwVYu21Zx3LlfKa8NNuKvaDZxxrIEfvEGIySSZLpZWL95bhnQva5CXvxCrzC",
	"5M-kgytnDDX69Q1zk24IhpSSdFcCNJaagnc23U9VbTApUV0bkhM_PtT2eTjQACVw0SgnfOq3D3Vt8CeOzX-r1LixcUPDy4GOYP7rgRZo",
	"hBaFXg50wt3Vrwdagh8dWs3T--Ctq-zi6tcDHcGV0E8OeeVP52EwAsApoMKH-gSHURzFPwsHGsKrh6nb0PzlO0CTh7as9j_aeV38LBxo",
	"xMuVIAN6Sgl0lpq3PPvgMw9t3Xj_vRt75fDmH_5-op49hAIhna4rA-51ZUAr2p1gLm91jTt0aEjlxDVXvHqx_3mwywEU-syCAs-JrMCA",
	"qAslOIh3DVXEm6O8PYIXNPyANBCTNIpzx2V_Ce9BPnHFDmKKiCooB7QvwPtnMmaAKJIk6tw0AbHi9Bq9jQxphQahDsog89MQzMeeLton",
	"5yrZAjdMa0QAYnCpYB0rMjiVl5ZRfTMIecSHX7NkHGWdJWDLnr7mws-rlgkK4YyvDrEnT1bJjpkceqSg3ateJtaPLkM5x3SW2FNZEHCu",
	"cVOZzNrnJuA7z-dbqTvAnuW4qDk5weRLAc2e0RFrevm2AspjN_yeiY3Vqy9jtf8PiRHySgzkAlz75l5kMsBBA78dfEJFNO-w8jlrLEMs",
	"MAEvKqlAO_gOD23duKFZDm_-I4-zAIhqE1A-MKHgyoaUrAy-Ex6SFVEd4iKAFnokA3vssRA4b-fKhvvfSsrxZBU89FfMVnDcTs9V6SDw",
	"J88UgAOaXCaVydnyzTH73MQr8-bfo33gQS2lzACMsqSTmBDvJ6pCGycvfLW9Y0dbZ0fHzg6mmYFgBFi_RUcMHsMemAz3JdJyvF-nwmfn",
	"jq90vtjW2b59-_Yo0YHbUxNoBHiYPxRyKIewAngi1BHZbZCUqvbrhPo7JCEMpphXQpk7eAdskIj5vVAtMAt8gEifLU7YU1nwjD3zcZW1",
	"V7NmHWrNMc3p9Oo4D575MXfAXfvy0qx1scDZOfaBmGDJEGs8V16arS33uyOud1DOZytnxpl3b89ctCdn7cWc9YNllF5eNN_lbA_0SfUq",
	"p_t-CmkP1RdCN4HSehSrd0Ppqg-mKyFAtg-Pot97ENF76GTeg7gN9LMXi5IHgM8mA52lDWiyb7zvgY3xTZuvb0sGOpuGPIhSUyKjrABJ",
	"kk8bo7aNp9rk9JEX2sCy9JJVwF0xrSsrhqQpkhHmF0zzhvFFUEU6vu5yWC9s4777vbv3HemEndjK-WJZMR-BQo91V8wjFzuZKxfz8-av",
	"g_iOIIqapOuwQzWJUMsBFaKHB6eW9iBWUojUBy-0URuZDZUzUFEiGxSg6qBBhmD764agIcety6LkU-EytchlRkFxNw3IugjpUfnQwCCH",
	"SIGeEgxJpGrfKw-ossbJ4CJx2KpDSsT8IIQP7B8u2yfG0L17bxmoqQ-vAMvECKFqjpzZ4hliny1a1zPEns3a5-ZBjYPOzt6oz4Yt-HFo",
	"T45wr3t0yp45ZY1PEUDbTK4y8bFfveNnOXGtvLRMlScbLrGWMpWzuWoONlKr2CmRYC1lwQKfztHFqFXMfGy3zEY5faTTfNTzKZ3t18Y-",
	"JUIx1NTRvfqrF_-LBO8o3vPCw4GVUGlD8M6m57my_dU3-KOgxKixkFsWSsS9zPxdtcw8hXDLXQ5-O-76CDC7sbHh5VAQL0Ivh6rogOhd",
	"VLnu4Gj-1__mgwh8YbXvOmLYUxqC0pUGBuek-TCfanTH9u3tUTH2YjSRSCSi0Y7tgY4mV8s-8hqoBXXQwJ3Ltyfdz-ZWK3-afl9GzNgz",
	"pyqTszXxi_V6SwaiDpF-z3cOdgOX_mZP7949u3ftPtD9qlicNx_dve_IC2xfU2uVDAhGPImf2NyOT_mHzmAhWNf29LJ9M1fHypPXn7xj",
	"MCTCm0tVXonPdEjImjQkpFJtQjgGw6nl60FwwV94AS_4K3iDL1Vz-a4d4tR1_RX6hvOAGSJ-h6VakNKh1aMxWh0z5YEDtTz5kKzo5tZ1",
	"mGV7ulC-eZTz_aOhA0lNYrEDnX0fl-VUfbwFpTZEiRoI-Ao1Vb69b9dWYN7jQooXg1RUFdcDqeY-hJSqMBKzzgxaUf5KGMI0dJJOCXGJ",
	"hxoNIZZyeVU2UkqRsEgrlPPVpl2ApYnmFhW4SHsJAxLph8iFmqCDjpj_FKrv3jA630d9gkpa4lGDVlgCkF50DXjhenyJdWnM64ngG-g-",
	"ZIuMjKVfi6LBEc2Vd0F8W8UJCmB8Yypr38wBdsqFTHkpi6xfgdxmDxTzNTEFsL7PTliLHzuUl0uavj8G5E5ujgfXzozTCAZi1_6zd62L",
	"ORiLG-aoFtyrPY6B1OSNSiRYVKKPieAk_dsg07-Nh1eaPH5PP0YrUlegprZwaBUughpIZnYT0tArClYHL1YaHC8n1NgQ6s475tUtaAJ6",
	"WmnwhjMGliRwaMKrA2he7YyI1PdRfv60Y3HFqcWlPtrpiOi0Huj0yOEHe1S6vzW-vRFikm4-CcGhuh8HPl-WWJNjaRZHaboxb_q38YCM",
	"Zo93o5sdNd8IuNuaT-rIVdrH23qgkwry-zead3_nYFfvd994o_vA_t27Du7rOvB6shuF3JAUY2JySIr5UizgHn6OyLpsqJgPwYq84qxO",
	"bkQbTIgH_yB4YhiQxCAy5wdDhbKOMwVm5mvVdgtoLpoqMJ6zzzhhAzfM5lFk8-ZfoStWbfJ5-3XMO5bdkMSAJtUK3JxjxiWb61a9mlJ1",
	"iVsq5bbyUCnKLGxSUVkRfkcmYB295qFkE7Ii8ug2-mnmidCaVhydMF-N0wUIMqLb42RNOLYjM9B4JHJqmYkBKz8PsY-ZcRQpNbzofB2a",
	"1kv9ghV6Ll8Ze9cnoVy7k_FpPDzv-0ynvREkNPhH6P7NEjv_F7BfrR_91GMC9uzzBF5cURKMMRstuHDIb3V1gBVWQ2mIjpuEqQFSoIMD",
	"4c1YXmLYu7qh-c1Yai2Sc0AWxdQ6EX-4pnXWMBg8QX8HK3Xi_E90-WLlslLj4pjta7gCENM6NVEvUD1v5utG--OaBN4K17f-fiKkK2Gg",
	"Wsbt7Do3Hm3shTDd-a5bw_W_KMVlEYIQFHaC4UdHFTD4-CLm-6E1QvrrTP_SGOTonPEGG-o0gkqL6cIs819ANVt_OsejnTPj9ugsEoCQ",
	"gDR1ewSAGl7M27OTlEG23mPkohcj2PKa7tlamHGmcmtvj4OGBq9iFZli5ZxiYqXBSyCCvgwmHRqRKkxUaExhOqVcI8pOJOAwD_AzD-DN",
	"xInfIg5A0ePP3GPGtCIYzHiH33GaMkMhpCYS4XhSivdDAbtIJOoomghy7RgMe16UdENWBMxCwndgZ9I8FE7cm8_CnZf2duNIz1tjGfv4",
	"UVI5O2lPF-fNn0Eqno_1F-JxKW2wKBxFg-7wFCKlDHQplWglg4ohpzyBujpjg5yXIdlA7aQmEhGyV-GxRF1iEUt34DoiSDagKk3lU7Uh",
	"QRN1GkCglCvNoeEVlYhpB6tZftyPdaaLqDiaLRfzSCr4IHFmvLw4RuzcZYYgpPDz571-_6lxUr2wxJ47BZwOC62iu8-6KpDyny_bs0WW",
	"LeOyD6gUZrPW6AKQQRD0Y0kMnnYms_alo8RenuINuAl55mbYO3zJHnZpeA9wGGCCjIMPMQq-oc8HoCQCaAB_K5wc8DPpHdy0bFhp9AHp",
	"KrMlZZquF0E79T8Adi2rh58pbYDCnREEI5ZuXj3882eAv-Bm5cZddPMq5iPuinkmTG27_iqYmk909-w-2Lv3zf27ug--2t174OCu17t3",
	"_cHB_d29YPBB4ttAYd7cxBpPJLyte74HbT3FrVP1t0uDWz_qV09Benxhh0XcVqXJtupc08RSKvDkjmVlRlwG2rr0fdgxdbSBK9vnzV_V",
	"8PgsoF-3Px_HLysuw-8hsVE-VNH8cOPl911j0qugKenPlSk23EpjAO3bd7wAAgYp9ygkEiHiBZ5EAMNCoxOMXnBDQI2rCZIajPdHzFxo",
	"3UVABVeH-q_L2PsDAd5prxEIQPW8AEHE4-_W2pn1FP7JCZwvjS9wrpKp51xVcOBDN9zvWpnMV1oAvwFkxrkCmgqjC9bsnF9m3Nr7hofa",
	"94TrAn08oy5Zk1K3eiWY4NZojStaE7Jj0ftPzweDTtCuI7iIJfAsfwiidfB4dfFltGZ_A93s0v59mzZ_L-jx4zB5fI2seYAgOHDI_kM9",
	"AGLSMNI6unm0CCEliW24d5Hqr1-MbyjDquJW8li3Dna_SFmgIfCkMGytDGIcnNmIZoRRGdaxn2AcGDlDyOGq5CCHzzGxnCzWfwl2-eAK",
	"eTkUNJSNlBXeBbJrNChmQBYfS6HD7FJqljJ_PUJ2U3N4SIpxpFM2TBlGkgvILs76U0yz4Bmay_gmBhEgu4sFDZDfEuKG_hK3tXGJnPQg",
	"Hn-LSQlVY5yaiHG42VDdALmTbkPXhtgjU4BgIHne_345n6Eqk9iLOXt6zGVa0bqk77K07vkR-_pFjhqYsdegZrxx5eRNe3bS4fsR7wg5",
	"TLjzNwuIy36AGT0Y83O-IdrWXMlDpOH9sy71i-qdLkmd_u3JmTrvOnTTGw_VBa3L9fsJ_urUe088vdS4sX1Dw65AB828Z_iEYPqtq1-j",
	"pXmoB9hsCdZ4nnWC6X3XKM8Pd1uQ33c0-xOY_sd2DWyuKIXEV7c7cGilKwyGjz09hvIOFzXKV_Wr213HA6RBs-ylxzd97fq8-eSrsG9p",
	"L7glWTft291-2ti3cvuhHTv9tG-v7igJQQg3XR46bvrj37F54ItBKkJ9c-Gpvahb-ckcj4alMANFaX5lLVfzxDVMpQWmYsIapXkxnHzD",
	"AOXxUJfjNzu-AT-l43Ns646B5QfRBD7M_eV5gsYQHM9QmSiizBB5lmVy-mZhJCWFp3hWu9HbcI6apBsqpCvXNAqzrw1Wrmf0gE2h90vg",
	"dAzSFGw9Yl4L-Z3yqlSi9VfXZY7qnflhLJE1OcZT_FxaiyX4Plun_da1Pe1txMpPWJkxEJCOdYAdsPaItXTNPj_uyRVYg0SwZ0ZQPq1v",
	"O2WgDNulstlt99befQ_9bgyOlv-7uRGqNjeq0nye7qk6-1V3o5sv1D9AgSHhNc9VIV2XCLzk-DV3f-dgT9cBb_wxcayKkFjjhCBy1bKR",
	"ZM_a5DTeqoNGnRKvkMGX1pI67IU6ZMRjXZxSdoEDgVFJgcUxn_fQtN5AEZKnuCjXM_aFqx5T5z-D31SNpIcEwHxIxhB6e2olMCo39LU-",
	"z0b2AoEBNo2PB8eYLbNyqIBwju9wIlB3BJ-h8tegHUOFPy8RtjY13Lr3RBeNVsPYeKvEUCOmGaJZfB4Gwcnsuz1_5vBz6NhQjNZZbm5T",
	"0HgCYxXgyqmKi8CyMsDeocE6sKu8bsM6Y2KZ-q5gdNqqZulh-O3RdoeNdMOA9eh85xAErz5LKIPDzwK4PMg6DLorVuKOQLmtRSO6GUot",
	"q6ITDUtUMxBfwjN3b35zz-5d9Y7cdeOJu_gSZ9-blhjWOwq_-YG9eJ83uwm2FTMj6Jki13SQw3HQyGGWJgHn7WSALy313rTpetKp5pSW",
	"WtzMQQrvp3skuS8ZUwc1nZn3A5LkP5XTtWuP-TqPm_JN52bcVJ9JIb4TCNU5EfPm39XnJmTdJdoVICJgMMOIK2rgDMOwhlSP4JAV9DgE",
	"hRh4WlPwtdo3CFSiP7YVQ--JU_iyzoPxdOZ4rgLdLpQUslaV8My4SGZtRszTod-Accgg4j-YJeXF4-y4NHU2PMeGYC3h5SpZgbBj6dws",
	"18WH13qd-UZTXvy4vIQujn0pUzk2h6nCSFq6p_KcKlbW8WKKeTAjMLi2Xio0P5NZYw68UX2KuH5qYQ1SoyKLaPPEwTzHZ56lGblAlRKB",
	"qCdsXSc_3f-5zC-vM4Mqf1xKuIdmxU2L8-aXXqMJ84ySxu0UJeoR5ifTbWVGGLFb5fpFqxaZf8C-RCDqODnxTZu_W5s07MYVYFvDKX4n",
	"RYcV8BxhvKvNzmG5OC3O6UOWiLOtq3qxkDpQBJo9S-dJj1ft4Gfu_MsHkc6ifSHP3Gbf03nzGoLcSaHhB-8xRzEOsWfmVbAPhdNkiS84",
	"E2oUOIf1Uf_zPBz6ppBO0wNnsoEUAxol0DQ7mIstR5FMTEganGwkCRX8Rk_H7PyAIyEiZrZePs3JCTZCUnPSjIewp5jyrPxJjr3kOYjv",
	"ZimeH7N_SsMVk1cxK7FKqvpVOe3U2w2PlNeeJ_CNjH2aKpveewqg5mNaE3mXdvT9FwD3nCCjIVYaaPaKF7kvxv0pv_GP8GLLqliT7PvY",
	"i44p3pcMvEiP3G7d0HxA2nQ1kQy82HQ85GH-4HfcF1Fj0MA_cSfDg2XBuXnB7BlmxNU5xh7384YsaxhrMyPbk6gPpTCQdvy9AwfS7j_U",
	"w47v8LM99ZNLPL4_tlnNA7Bq8Kx0l48DYLB9mua-GbKk6fxfZXQdEeSUEJNTgOU_VBVJN5_i52MhjzZ31D5zBbTBTsi0Kl4j5WsL9oX8",
	"vPmD4FtSrBWAlJLjNIqHfB0HLfbSSs_qoCXOOXyvlkUi0idJWtceWIR0g1LHllFnO4cEFekdg2plSLukob-I-TdB-_zNVmJPzlYmxuB_",
	"byxnAF3v5uomqtHpIXNXM32KK6TnaDXrEuz0GhUKoKwFuU_rlvNHna44pcUKIDGfZhejzua4_8WeN9wD7ht8_rHSR0N1QYVlk4XVJC1p",
	"UVk-2Zb0YVpyX_rwSqM_s2z1SjBFo3re0zU-X1r8CD1gvJZAvVZxhehU_8LnVEd_-UA4EF58JdASzB-Cw3pYEKA1F1mlTijbApXwIfXA",
	"sTCMtCJeYfzRY4gvHVotBKJv5-FPp_YPAThNVPPvP95e7bgWcyz1Frinx48hvBgOr2qrUTy604KXzsEeSH7bsmVVf7TzRuKzcOA-vFxp",
	"8ibMGIGOpqIxFIg2FY-8E-hsKh7hVrvnn4v0qAZJC_RfMvjAAbvW_ErtZnR2Axh3BSs7Yp0v1jAAxjuBTkfZpzdt_l8"
].join("") };
var inflated = /* @__PURE__ */ new Map();
/** The dictionary of a version of links; undefined for a version that is not known here. */
function dictionaryOf(version) {
	const known = inflated.get(version);
	const text = Object.hasOwn(DICTIONARIES, version) ? DICTIONARIES[version] : void 0;
	if (known !== void 0 || text === void 0) return known;
	const dictionary = inflatedOwn(fromBase64url(text));
	inflated.set(version, dictionary);
	return dictionary;
}
// src/link/tables.ts
/**
* What a packed document says by number. The numbers stand in links that people keep: NEVER move, change or remove an
* entry; new ones go to the end. A key or word that is missing here is written out in a link, which only makes it
* longer. See docs/links.md.
*/
/** Keys of maps. The first 127 take one byte. */
var KEYS = "vpc to from allow cidr ports securityGroups rule en ko subnet privateIp port az protocol expect routeTable title inbound verdict via networkAcl routes leg at description topics level region vpcs subnets instances flows publicIp outbound routeTables internetGateways code direction symptom networkAcls engine listens natGateways databases forwards ipv6Cidr state deny ipv6Addresses sourceDestCheck egressOnlyInternetGateways ipv6Cidrs os main name sourcePort sourceIp destinationIp networkInterfaces prefixLists entries isDefault quotas view lesson account outboundSmtp blockPublicAccess flowLogs mode exclusions ipv4CidrsPerVpc ipv6CidrsPerVpc rulesPerNetworkAcl routesPerRouteTable rulesPerSecurityGroup securityGroupsPerNetworkInterface secondaryCidrs privateIpv6 enableDnsSupport enableDnsHostnames tenancy mapPublicIpOnLaunch enableDns64 gateway publicIpv4Pools origin connectivity availabilityMode secondaryAddresses zones icmpType icmpCode associatedVpcs id owner maxEntries secondaryPrivateIps delegatedPrefixes interfaceType ephemeralPorts resource traffic format resolve oneWay fragmented public private".split(" ");
/** Values. The first 96 take one byte. */
var WORDS = [
	...[
		"tcp",
		"0.0.0.0/0",
		"all",
		"local",
		"internet",
		"reachable",
		"unreachable",
		"request",
		"response",
		"inbound"
	],
	...[
		"outbound",
		"1024-65535",
		"*",
		"udp",
		"icmp",
		"::/0",
		"32768-60999",
		"49152-65535",
		"answers",
		"times-out"
	],
	...[
		"refused",
		"partial",
		"no-response",
		"sometimes",
		"unknown",
		"basic",
		"intermediate",
		"advanced",
		"mysql"
	],
	...[
		"postgres",
		"active",
		"blackhole",
		"available",
		"running",
		"stopped",
		"public",
		"private",
		"route",
		"masquerade"
	],
	...[
		"no",
		"linux",
		"windows",
		"ap-northeast-2",
		"ap-northeast-2a",
		"ap-northeast-2b",
		"ap-northeast-2c"
	],
	...[
		0,
		1,
		20,
		22,
		25,
		53,
		80,
		443,
		3306,
		3389,
		5432,
		6379,
		8080,
		8443,
		90,
		100,
		110,
		120,
		130,
		140,
		150,
		200,
		300
	],
	...[
		"10.0.0.0/16",
		"10.0.0.0/8",
		"10.1.0.0/16",
		"192.168.0.0/16",
		"172.16.0.0/12",
		"172.31.0.0/16",
		"-1"
	],
	...[
		"security-group",
		"network-acl",
		"route-table",
		"nat-gateway",
		"internet-gateway",
		"default",
		"icmpv6"
	],
	...[
		"SUBNET_ACL_RESTRICTION",
		"ENI_SG_RULES_MISMATCH",
		"NO_ROUTE_TO_DESTINATION",
		"us-east-1",
		"us-east-1a"
	],
	...[
		"us-east-1b",
		"us-east-1c",
		"us-west-2",
		"us-west-2a",
		"us-west-2b",
		"us-west-2c",
		"eu-west-1",
		"eu-west-1a"
	],
	...[
		"eu-west-1b",
		"eu-west-1c",
		"eu-central-1",
		"eu-central-1a",
		"eu-central-1b",
		"eu-central-1c"
	],
	...[
		"ap-northeast-2d",
		"ap-northeast-1",
		"ap-northeast-1a",
		"ap-northeast-1c",
		"ap-northeast-1d"
	],
	...[
		"ap-southeast-1",
		"ap-southeast-1a",
		"ap-southeast-1b",
		"ap-southeast-1c",
		"us-east-2",
		"us-east-2a"
	],
	...[
		"us-east-2b",
		"us-east-2c",
		"attached",
		"detached",
		"attaching",
		"detaching",
		"deleted",
		"deleting",
		"failed"
	],
	...[
		"pending",
		"stopping",
		"terminated",
		"static",
		"route-server",
		"direct-connect",
		"vpn-static",
		"vpn-bgp"
	],
	...[
		"zonal",
		"regional",
		"customer",
		"aws",
		"interface",
		"lambda",
		"ec2_instance_connect_endpoint"
	],
	...[
		"requester_managed",
		"off",
		"block-bidirectional",
		"block-ingress",
		"allow-bidirectional",
		"allow-egress"
	],
	...[
		"blocked",
		"allowed",
		"dedicated",
		"public-name",
		"private-name",
		"accept",
		"reject",
		"mariadb",
		"oracle"
	],
	...[
		"sqlserver",
		"aurora-mysql",
		"aurora-postgresql",
		"32768-61000",
		"BAD_STATE_ROUTE"
	]
];
/** The first byte of every other value: append only, as above; 255 is the last. */
var TAGS = {
	text: 200,
	text16: 201,
	nothing: 202,
	yes: 203,
	no: 204,
	word: 205,
	name: 206,
	shape: 207,
	newShape: 208,
	resources: 209,
	list: 210,
	list1: 211,
	list2: 212,
	list3: 213,
	uint8: 214,
	uint16: 215,
	uint: 216,
	negative: 217,
	double: 218,
	ipv4: 219,
	block4: 220,
	block4of8: 221,
	block4of16: 222,
	block4of24: 223,
	ipv6: 224,
	block6: 225,
	ports: 226,
	internet4: 227
};
// src/link/addresses.ts
var IPV4 = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
/** Addresses, blocks and ranges of ports in fewer bytes; undefined for a text that would not come back as it was. */
function packedAddress(text) {
	if (text.length > 60 || !/^[\da-f:.]/.test(text)) {
		const address = /^internet:(.*)$/.exec(text)?.[1];
		const bytes = address === void 0 ? void 0 : ipv4Bytes(address);
		return bytes === void 0 ? void 0 : [TAGS.internet4, ...bytes];
	}
	const [ip = "", length, ...more] = text.split("/");
	if (more.length > 0) return void 0;
	if (length === void 0 && /^\d{1,5}-\d{1,5}$/.test(text)) return packedPorts(text);
	if (length !== void 0 && !/^(0|[1-9]\d{0,2})$/.test(length)) return void 0;
	return ip.includes(":") ? packedIpv6(ip, length) : packedIpv4(ip, length);
}
function packedPorts(text) {
	const ports = text.split("-").map(Number);
	if (ports.join("-") !== text || ports.some((port) => port > 65535)) return void 0;
	return [TAGS.ports, ...ports.flatMap((port) => [port >> 8, port & 255])];
}
function ipv4Bytes(text) {
	const parsed = IPV4.test(text) ? parseIpv4(text) : void 0;
	if (parsed?.ok !== true || formatIpv4(parsed.value) !== text) return void 0;
	return text.split(".").map(Number);
}
function packedIpv4(ip, length) {
	const bytes = ipv4Bytes(ip);
	if (bytes === void 0 || length === void 0) return bytes && [TAGS.ipv4, ...bytes];
	const prefixLength = Number(length);
	if (prefixLength > 32) return void 0;
	const tag = {
		8: TAGS.block4of8,
		16: TAGS.block4of16,
		24: TAGS.block4of24
	}[prefixLength];
	const kept = Math.ceil(prefixLength / 8);
	if (bytes.slice(kept).some((byte) => byte !== 0)) return void 0;
	return [...tag === void 0 ? [TAGS.block4, prefixLength] : [tag], ...bytes.slice(0, kept)];
}
function packedIpv6(ip, length) {
	const parsed = parseIpv6(ip);
	if (!parsed.ok || formatIpv6(parsed.value) !== ip || Number(length) > 128) return void 0;
	const groups = Array.from({ length: 8 }, (_, index) => Number(parsed.value >> BigInt(112 - 16 * index) & 65535n));
	const mask = groups.reduce((bits, group, index) => bits | (group === 0 ? 0 : 128 >> index), 0);
	return [
		...length === void 0 ? [TAGS.ipv6] : [TAGS.block6, Number(length)],
		mask,
		...groups.filter((group) => group !== 0).flatMap((group) => [group >> 8, group & 255])
	];
}
/** The text that these bytes stand for, its tag being read; undefined for a tag that is none of an address. */
function unpackedAddress(tag, reader) {
	switch (tag) {
		case TAGS.ipv4: return ipv4Text(reader, 4);
		case TAGS.internet4: return `internet:${ipv4Text(reader, 4)}`;
		case TAGS.block4of8: return `${ipv4Text(reader, 1)}/8`;
		case TAGS.block4of16: return `${ipv4Text(reader, 2)}/16`;
		case TAGS.block4of24: return `${ipv4Text(reader, 3)}/24`;
		case TAGS.block4: {
			const prefixLength = reader.byte();
			if (prefixLength > 32) reader.fail("damaged");
			return `${ipv4Text(reader, Math.min(4, Math.ceil(prefixLength / 8)))}/${prefixLength}`;
		}
		case TAGS.ipv6: return ipv6Text(reader);
		case TAGS.block6: {
			const prefixLength = reader.byte();
			return `${ipv6Text(reader)}/${prefixLength}`;
		}
		case TAGS.ports: return `${uint16(reader)}-${uint16(reader)}`;
		default: return;
	}
}
function ipv4Text(reader, count) {
	const [a = 0, b = 0, c = 0, d = 0] = reader.bytes(count);
	return formatIpv4(a << 24 | b << 16 | c << 8 | d);
}
function ipv6Text(reader) {
	const mask = reader.byte();
	const groups = Array.from({ length: 8 }, (_, index) => (mask & 128 >> index) === 0 ? 0 : uint16(reader));
	return formatIpv6(ipv6(groups.map((group) => group.toString(16)).join(":")));
}
function uint16(reader) {
	return reader.byte() * 256 + reader.byte();
}
// src/link/pack.ts
var KEY_NUMBERS = new Map(KEYS.map((key, number) => [key, number]));
var WORD_NUMBERS = new Map(WORDS.map((word, number) => [word, number]));
/** A text that has more than this many UTF-16 units is written out even where it is a name: nobody refers to it. */
var LONGEST_NAME = 255;
/**
* A document of JSON's types as bytes, with nothing in it twice: keys and usual words by their number in the tables,
* resources by their number in this document, addresses as bits. The ids come first, since references point both ways.
*/
function packDocument(document) {
	const ids = Object.values(document).flatMap((value) => isResources(value) ? Object.keys(value) : []);
	const names = /* @__PURE__ */ new Map();
	for (const id of ids) if (!names.has(id)) names.set(id, names.size);
	const head = textBytes(ids.join("\n"));
	return Uint8Array.from([...head, ...packed$1(document, {
		names,
		shapes: /* @__PURE__ */ new Map()
	}, true)]);
}
/** One value by itself. */
function packValue(value) {
	return packed$1(value, {
		names: /* @__PURE__ */ new Map(),
		shapes: /* @__PURE__ */ new Map()
	}, false);
}
/** A collection by id, whose ids can stand at the front, a line each. The empty collection has none. */
function isResources(value) {
	if (!isMap(value)) return false;
	if (Object.keys(value).some((id) => id === "" || id.length > LONGEST_NAME || /\n/.test(id) || !isUtf8(id))) return false;
	return Object.values(value).every(isMap);
}
function packed$1(value, packing, isTop) {
	switch (typeof value) {
		case "string": return packedText(value, packing);
		case "number": return packedNumber(value);
		case "boolean": return [value ? TAGS.yes : TAGS.no];
		default:
			if (Array.isArray(value)) return packedList(value, packing);
			return isMap(value) ? packedMap(value, packing, isTop) : [TAGS.nothing];
	}
}
function packedText(text, { names }) {
	const word = WORD_NUMBERS.get(text);
	if (word !== void 0 && word < 96) return [word];
	const name = names.get(text);
	if (name !== void 0) return name < 72 ? [96 + name] : [TAGS.name, ...varintBytes(name)];
	if (word !== void 0) return [TAGS.word, ...varintBytes(word)];
	const address = packedAddress(text);
	if (address !== void 0) return address;
	if (isUtf8(text)) return [TAGS.text, ...textBytes(text)];
	const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
	return [
		TAGS.text16,
		...varintBytes(text.length),
		...units.flatMap((unit) => [unit >> 8, unit & 255])
	];
}
/** UTF-8 has no half of a character, which JSON and YAML can have; and who reads it leaves out the mark U+FEFF. */
function isUtf8(text) {
	return !/[\ufeff\p{Surrogate}]/u.test(text);
}
function textBytes(text) {
	const bytes = strToU8(text);
	return [...varintBytes(bytes.length), ...bytes];
}
function packedNumber(number) {
	const word = WORD_NUMBERS.get(number);
	if (word !== void 0 && !Object.is(number, -0)) return word < 96 ? [word] : [TAGS.word, word];
	if (!Number.isSafeInteger(number) || Object.is(number, -0)) return [TAGS.double, ...new Uint8Array(Float64Array.of(number).buffer)];
	if (number < 0) return [TAGS.negative, ...varintBytes(-number)];
	if (number < 256) return [TAGS.uint8, number];
	return number < 65536 ? [
		TAGS.uint16,
		number >> 8,
		number & 255
	] : [TAGS.uint, ...varintBytes(number)];
}
function packedList(list, packing) {
	const few = [
		TAGS.list1,
		TAGS.list2,
		TAGS.list3
	][list.length - 1];
	return [...few === void 0 ? [TAGS.list, ...varintBytes(list.length)] : [few], ...list.flatMap((item) => packed$1(item, packing, false))];
}
function packedMap(map, packing, isTop) {
	const values = Object.entries(map).filter(([, value]) => value !== void 0);
	return [...packedShape(values.map(([key]) => key), packing), ...values.flatMap(([, value]) => {
		if (!isTop || !isResources(value)) return packed$1(value, packing, false);
		const resources = Object.values(value);
		return [
			TAGS.resources,
			...varintBytes(resources.length),
			...resources.flatMap((resource) => packed$1(resource, packing, false))
		];
	})];
}
function packedShape(keys, { shapes }) {
	const shape = JSON.stringify(keys);
	const number = shapes.get(shape);
	if (number !== void 0) return number < 32 ? [168 + number] : [TAGS.shape, ...varintBytes(number)];
	shapes.set(shape, shapes.size);
	return [
		TAGS.newShape,
		...varintBytes(keys.length),
		...keys.flatMap(packedKey)
	];
}
/** Its number from 1 on; or 0, and the key as a value. */
function packedKey(key) {
	const number = KEY_NUMBERS.get(key);
	return number === void 0 ? [0, ...packValue(key)] : varintBytes(number + 1);
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/link/unpack.ts
/** A scenario needs eight or so: see MOST_DEPTH in src/scenario. */
var MOST_DEPTH = 64;
/** Values in a document. The largest account that was ever drawn has a tenth. */
var MOST_VALUES = 6e4;
/** UTF-16 units in all texts of a document, a key or a name counted as often as it is used. */
var MOST_TEXT = 1e6;
/** The document in these bytes, as far as they can be read: the reader tells whether that is all of it. */
function unpackDocument(reader) {
	const head = text8(reader);
	return unpacker(reader, head === "" ? [] : head.split("\n")).value(0, true);
}
/** The other way of `packValue`. */
function unpackValue(reader) {
	return unpacker(reader, []).value(0, false);
}
function unpacker(reader, ids) {
	const names = [...new Set(ids)];
	const shapes = [];
	const left = {
		values: MOST_VALUES,
		text: MOST_TEXT,
		ids: ids.values()
	};
	function text(found) {
		if (found === void 0) reader.fail("damaged");
		left.text -= (found?.length ?? 0) + 1;
		if (left.text < 0) reader.fail("too-large");
		return found ?? "";
	}
	function value(depth, isTop) {
		if (--left.values < 0 || depth > MOST_DEPTH) reader.fail("too-large");
		const tag = reader.byte();
		if (reader.problem !== null) return null;
		if (tag < 96) return word(tag);
		if (tag < 168) return text(names[tag - 96]);
		if (tag < 200) return map(shapes[tag - 168], depth, isTop);
		switch (tag) {
			case TAGS.text: return text(text8(reader));
			case TAGS.text16: return text(text16(reader));
			case TAGS.nothing: return null;
			case TAGS.yes: return true;
			case TAGS.no: return false;
			case TAGS.word: return word(reader.varint());
			case TAGS.name: return text(names[reader.varint()]);
			case TAGS.shape: return map(shapes[reader.varint()], depth, isTop);
			case TAGS.newShape: {
				const keys = times(reader.varint(), key);
				shapes.push(keys);
				return map(keys, depth, isTop);
			}
			case TAGS.resources: return resources(reader.varint(), depth);
			case TAGS.list: return times(reader.varint(), () => value(depth + 1, false));
			case TAGS.list1:
			case TAGS.list2:
			case TAGS.list3: return times(tag - TAGS.list1 + 1, () => value(depth + 1, false));
			case TAGS.uint8: return reader.byte();
			case TAGS.uint16: return reader.byte() * 256 + reader.byte();
			case TAGS.uint: return reader.varint();
			case TAGS.negative: return -reader.varint();
			case TAGS.double: return double(reader.bytes(8));
			default: return text(unpackedAddress(tag, reader));
		}
	}
	function word(number) {
		const found = WORDS[number];
		return typeof found === "number" ? found : text(found);
	}
	function key() {
		const number = reader.varint();
		if (number > 0) return text(KEYS[number - 1]);
		const written = value(0, false);
		if (typeof written === "string") return written;
		reader.fail("damaged");
		return "";
	}
	function map(keys, depth, isTop) {
		if (keys === void 0) reader.fail("damaged");
		const entries = [];
		for (const name of keys ?? []) {
			entries.push([text(name), value(depth + 1, isTop && depth === 0)]);
			if (reader.problem !== null) break;
		}
		return Object.fromEntries(entries);
	}
	function resources(count, depth) {
		const entries = times(count, () => {
			const id = left.ids.next();
			return [text(id.done === true ? void 0 : id.value), value(depth + 1, false)];
		});
		return Object.fromEntries(entries);
	}
	/** As many as there are: what the bytes do not hold is not made. */
	function times(count, read) {
		const items = [];
		while (items.length < count && reader.problem === null) items.push(read());
		return items;
	}
	return { value };
}
function text8(reader) {
	return strFromU8(reader.bytes(reader.varint()));
}
function text16(reader) {
	const bytes = reader.bytes(reader.varint() * 2);
	return Array.from({ length: bytes.length / 2 }, (_, index) => {
		return (bytes[2 * index] ?? 0) << 8 | (bytes[2 * index + 1] ?? 0);
	}).map((unit) => String.fromCharCode(unit)).join("");
}
function double(bytes) {
	const number = bytes.length === 8 ? new Float64Array(bytes.slice().buffer)[0] : void 0;
	return number !== void 0 && Number.isFinite(number) ? number : null;
}
// src/link/pack-state.ts
/** In the order of their numbers in links: append only. */
var LANGUAGES = [
	null,
	"en",
	"ko"
];
var FIELDS = [
	"from",
	"to",
	"protocol",
	"port",
	"sourcePort"
];
/** The first byte: mode and language in two bits each, and what follows. The last bit is for a version to come. */
var LANGUAGE_SHIFT = 2;
var HAS_FLOW = 16;
var HAS_POSITION = 32;
var HAS_CHANGES = 64;
var UNKNOWN = 128;
/** The state in as few bytes as it needs. `flows` are the names of the document's flows, in its order. */
function packState(state, flows) {
	const { flow, changes, position, mode, language } = state;
	const number = flow === null ? -1 : flows.indexOf(flow);
	const asked = FIELDS.flatMap((field, index) => field in changes ? [[index, changes[field]]] : []);
	return [
		MODES.indexOf(mode) | LANGUAGES.indexOf(language) << LANGUAGE_SHIFT | (number < 0 ? 0 : HAS_FLOW) | (position === null ? 0 : HAS_POSITION) | (asked.length === 0 ? 0 : HAS_CHANGES),
		...number < 0 ? [] : varintBytes(number),
		...position === null ? [] : packedPosition(position),
		...asked.length === 0 ? [] : [asked.length],
		...asked.flatMap(([index, value]) => [index, ...packValue(value)])
	];
}
function packedPosition({ connection, leg, hop }) {
	return [...varintBytes(connection * 2 + (leg === "response" ? 1 : 0)), ...varintBytes(hop)];
}
function unpackState(reader) {
	const flags = reader.byte();
	const mode = MODES[flags & 3];
	const language = LANGUAGES[flags >> LANGUAGE_SHIFT & 3];
	if ((flags & UNKNOWN) !== 0 || mode === void 0 || language === void 0) reader.fail("damaged");
	const flow = (flags & HAS_FLOW) === 0 ? null : reader.varint();
	const position = (flags & HAS_POSITION) === 0 ? null : unpackedPosition(reader);
	return {
		flow,
		changes: (flags & HAS_CHANGES) === 0 ? {} : unpackedChanges(reader),
		position,
		mode: mode ?? "explore",
		language: language ?? null
	};
}
function unpackedPosition(reader) {
	const number = reader.varint();
	const leg = number % 2 === 1 ? "response" : "request";
	return {
		connection: Math.floor(number / 2),
		leg,
		hop: reader.varint()
	};
}
function unpackedChanges(reader) {
	const changes = {};
	const count = Math.min(reader.byte(), FIELDS.length);
	for (let index = 0; index < count; index++) {
		const field = FIELDS[reader.byte()];
		const value = unpackValue(reader);
		switch (field) {
			case "from":
			case "to":
				if (typeof value === "string") changes[field] = value;
				else reader.fail("damaged");
				break;
			case "protocol":
				if (typeof value === "string" || isPort(value)) changes[field] = value;
				else reader.fail("damaged");
				break;
			case "port":
			case "sourcePort":
				if (value === null || isPort(value)) changes[field] = value ?? void 0;
				else reader.fail("damaged");
				break;
			case void 0: reader.fail("damaged");
		}
	}
	return changes;
}
function isPort(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 65535;
}
// src/link/link.ts
/** Characters of a link, from `#` on: 1 MB of bytes. No browser carries more, and no document needs it. */
var MOST_LINK = 14e5;
/** Bytes of a document before it was deflated. */
var MOST_DOCUMENT = 1e6;
/** The document in as few bytes as it needs: without comments, and in the schema's order. */
function packScenario(scenario) {
	const { packetwalk, ...document } = inSchemaOrder(scenario);
	const body = deflated(packDocument(document), dictionaryOf(1) ?? /* @__PURE__ */ new Uint8Array(0));
	return {
		bytes: Uint8Array.from([...varintBytes(Number(packetwalk)), ...body]),
		flows: Object.keys(scenario.flows ?? {})
	};
}
/** `#1.…`: everything in the part of an address that never leaves the browser. Ends in a letter or digit. */
function formatLink({ bytes, flows }, state) {
	const head = Uint8Array.from(packState(state, flows));
	const all = new Uint8Array(head.length + bytes.length);
	all.set(head);
	all.set(bytes, head.length);
	const content = `1.${toBase64url(all)}`;
	return `#${content}${checksumOf(content)}`;
}
/** Whether a text is meant to be a link: an address with our hash, or the hash alone. */
function isLink(text) {
	return LINK_START.test(text.slice(0, 5e3));
}
var LINK_START = /^\s*<?(?:[a-z][a-z\d+.-]*:[^\s#]*)?#\d+\./i;
/**
* Reads a link. It may have line breaks in it, and signs behind it, as a mail leaves them. Never throws, whatever the
* text; takes at most a second or so.
*/
function parseLink(link) {
	if (!isLink(link)) return fail({
		code: "not-a-link",
		text: null
	});
	if (link.length > MOST_LINK) return fail({
		code: "too-long",
		most: MOST_LINK,
		text: null
	});
	const [version = "", content = ""] = splitLink(link);
	const dictionary = version === String(Number(version)) ? dictionaryOf(Number(version)) : void 0;
	if (dictionary === void 0) return fail({
		code: "unknown-version",
		version: version.slice(0, 20),
		known: 1,
		text: null
	});
	if (content === "") return fail({
		code: "empty",
		text: null
	});
	const body = content.slice(0, -4);
	const isWhole = checksumOf(`${version}.${body}`) === content.slice(-4);
	return readBytes(fromBase64url(isWhole ? body : content), dictionary, Number(version), isWhole);
}
/** What stands before and behind the point, up to a field of the page's own; of the second, only what a link is made of. */
function splitLink(link) {
	const [all = ""] = link.slice(link.indexOf("#") + 1).split("&", 1);
	const hash = all.replaceAll(/\s|%0[AD]|%20/gi, "");
	const point = hash.indexOf(".");
	return [hash.slice(0, point), hash.slice(point + 1).replace(/[^A-Za-z0-9]+$/, "")];
}
function readBytes(bytes, dictionary, version, isWhole) {
	const frame = byteReader(bytes);
	const state = unpackState(frame);
	const schemaVersion = frame.varint();
	const { bytes: packed, problem: inflateProblem } = inflated$1(frame.rest(), dictionary, MOST_DOCUMENT);
	const reader = byteReader(packed);
	const document = unpackDocument(reader);
	const problem = frame.problem ?? inflateProblem ?? reader.problem ?? (isWhole ? null : "damaged");
	const isMap = typeof document === "object" && document !== null && !Array.isArray(document);
	const text = isMap ? formatDocument({
		packetwalk: schemaVersion,
		...document
	}, "yaml") : null;
	if (problem === "too-large") return fail({
		code: "too-large",
		most: MOST_DOCUMENT,
		text
	});
	if (problem !== null || text === null || !isMap) return fail({
		code: isWhole ? "not-understood" : "damaged",
		text
	});
	return ok({
		...state,
		version,
		text,
		flow: flowNamed(document, state.flow)
	});
}
function flowNamed(document, number) {
	const flows = "flows" in document ? document.flows : void 0;
	if (number === null || typeof flows !== "object" || flows === null) return null;
	return Object.keys(flows)[number] ?? null;
}
// src/link/messages.ts
var CATALOGUES = {
	en: {
		notALink: "This is not a Packetwalk link: it has no `#1.` in it.",
		empty: "The link ends after its version: nothing was copied of the rest.",
		damaged: "The link is not whole: some of its characters are missing or were changed on the way. Copy it again, from its first character to its last.",
		notUnderstood: "The link is whole, but says things that this Packetwalk does not know: it was made by a newer one, or by hand. Load the page again, or update the program.",
		unknownVersion: (version, known) => `The link is of version ${version}, and this Packetwalk reads links up to version ${String(known)}. It was made by a newer one: load the page again, or update the program.`,
		tooLong: (most) => `The link is longer than ${most.toLocaleString("en")} characters, so it is not read. Ask for the document as a file.`,
		tooLarge: (most) => `The link unfolds to more than ${most.toLocaleString("en")} bytes, so it is not read to its end. Ask for the document as a file.`
	},
	ko: {
		notALink: "Packetwalk 링크가 아닙니다. `#1.`로 시작하는 부분이 없습니다.",
		empty: "링크가 버전 번호에서 끝납니다. 나머지 부분이 복사되지 않았습니다.",
		damaged: "링크가 온전하지 않습니다. 전달되는 동안 글자가 빠지거나 바뀌었습니다. 처음부터 끝까지 다시 복사하십시오.",
		notUnderstood: "링크는 온전하지만 이 Packetwalk가 모르는 내용이 들어 있습니다. 더 새로운 버전에서 만들었거나 손으로 만든 링크입니다. 페이지를 새로 고치거나 프로그램을 업데이트하십시오.",
		unknownVersion: (version, known) => `버전 ${version} 링크입니다. 이 Packetwalk는 버전 ${String(known)}까지 읽습니다. 더 새로운 버전에서 만든 링크이니 페이지를 새로 고치거나 프로그램을 업데이트하십시오.`,
		tooLong: (most) => `링크가 ${most.toLocaleString("ko")}자를 넘어서 읽지 않았습니다. 문서를 파일로 요청하십시오.`,
		tooLarge: (most) => `링크를 풀면 ${most.toLocaleString("ko")}바이트를 넘어서 끝까지 읽지 않았습니다. 문서를 파일로 요청하십시오.`
	}
};
/** What is wrong with a link, as a sentence or two. */
function linkMessage(problem, language) {
	const messages = CATALOGUES[language];
	switch (problem.code) {
		case "not-a-link": return messages.notALink;
		case "empty": return messages.empty;
		case "damaged": return messages.damaged;
		case "not-understood": return messages.notUnderstood;
		case "unknown-version": return messages.unknownVersion(problem.version, problem.known);
		case "too-long": return messages.tooLong(problem.most);
		case "too-large": return messages.tooLarge(problem.most);
	}
}
// src/ui/link/codec.ts
/** What stands in a link, if its document can be walked. */
function openLink(link) {
	const read = parseLink(link);
	if (!read.ok) {
		const { error } = read;
		return fail({
			message: (language) => linkMessage(error, language),
			issues: [],
			text: error.text
		});
	}
	const { text } = read.value;
	const document = readDocument(text);
	return document.ok ? ok(read.value) : fail({
		message: () => "",
		issues: document.error,
		text
	});
}
/** Packing takes longer than the rest, and the document stays the same from step to step. */
var packed = /* @__PURE__ */ new WeakMap();
/** `#1.…` for a document and what is shown of it. */
function linkTo(scenario, state) {
	const document = packed.get(scenario) ?? packScenario(scenario);
	packed.set(scenario, document);
	return formatLink(document, state);
}
/** Whether a link's document is the one that is shown: comments and spaces make no difference. */
function isSameDocument(text, scenario) {
	const read = readDocument(text);
	if (!read.ok || scenario === null) return false;
	const state = {
		flow: null,
		changes: {},
		position: null,
		mode: "explore",
		language: null
	};
	return linkTo(read.value.scenario, state) === linkTo(scenario, state);
}
export { isSameDocument, linkTo, openLink };
