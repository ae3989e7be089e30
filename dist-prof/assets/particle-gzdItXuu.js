// src/explain/messages/ko/particle.ts
/**
* The word with its particle: `app을`, `10.0.0.0/16을`, `서브넷으로`, `서울로`. The sound is that of the last letter or
* digit as Koreans read it aloud; brackets and quotes after it have none.
*/
function josa(word, particle) {
	const [afterConsonant = "", afterVowel = ""] = particle.split("/");
	const ending = endingOf(word);
	return `${word}${ending === "vowel" || ending === "rieul" && particle === "으로/로" ? afterVowel : afterConsonant}`;
}
var FIRST_SYLLABLE = 44032;
var LAST_SYLLABLE = 55203;
var FINALS = 28;
var RIEUL = 8;
function endingOf(word) {
	const spoken = word.replace(/[^\p{Letter}\p{Number}]+$/u, "");
	const last = spoken.codePointAt(spoken.length - 1);
	if (last === void 0) return "vowel";
	if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
		const final = (last - FIRST_SYLLABLE) % FINALS;
		if (final === 0) return "vowel";
		return final === RIEUL ? "rieul" : "consonant";
	}
	const letter = String.fromCodePoint(last);
	return DIGITS.get(letter) ?? latinEnding(spoken);
}
/** 영 일 이 삼 사 오 육 칠 팔 구. A number that ends in 0 is read 십, 백, 천 or 만, which end in a consonant too. */
var DIGITS = /* @__PURE__ */ new Map([
	["0", "consonant"],
	["1", "rieul"],
	["2", "vowel"],
	["3", "consonant"],
	["4", "vowel"],
	["5", "vowel"],
	["6", "consonant"],
	["7", "rieul"],
	["8", "rieul"],
	["9", "vowel"]
]);
/** The names of the letters that end in a consonant: 엘, 엠, 엔, 알. */
var LETTERS = /* @__PURE__ */ new Map([
	["l", "rieul"],
	["m", "consonant"],
	["n", "consonant"],
	["r", "rieul"]
]);
/**
* Letters that are spelled out (`ACL`, `db`, a single letter) end as the name of the last one does. Words end as they
* are said: 앱, 웹, 넷, 퍼블릭 after one short vowel; 서버, 클라이언트, 게이트 otherwise.
*/
function latinEnding(spoken) {
	const word = /[a-z]+$/i.exec(spoken)?.[0] ?? "";
	const lower = word.toLowerCase();
	if (word.length === 1 || word === word.toUpperCase() || !/[aeiouy]/.test(lower)) return LETTERS.get(lower.slice(-1)) ?? "vowel";
	if (/l$/.test(lower)) return "rieul";
	if (/([mn]|ng)$/.test(lower)) return "consonant";
	return /(^|[^aeiou])[aeiou](pp?|tt?|ck?|k|b)$/.test(lower) ? "consonant" : "vowel";
}
export { josa as t };
