// src/ui/keep/time-words.ts
var UNITS = [
	["day", 864e5],
	["hour", 36e5],
	["minute", 6e4]
];
/** How long ago, in words: `5 minutes ago`; after a week, the date. */
function timeAgo(at, now, language) {
	const age = Math.max(0, now - at);
	if (age > 6048e5) return timeOf(at, language);
	const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
	const [unit, length] = UNITS.find(([, least]) => age >= least) ?? ["second", 1e3];
	return format.format(unit === "second" ? 0 : -Math.floor(age / length), unit);
}
/** Date and time; of today, the time to the second. */
function timeOf(at, language, now = Date.now()) {
	const options = new Date(at).toDateString() === new Date(now).toDateString() ? { timeStyle: "medium" } : {
		dateStyle: "medium",
		timeStyle: "short"
	};
	return new Intl.DateTimeFormat(language, options).format(at);
}
export { timeOf as n, timeAgo as t };
