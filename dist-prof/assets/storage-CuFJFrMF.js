// src/ui/state/storage.ts
/** What the browser keeps for the person between visits. A browser may forbid it: then nothing is kept. */
function remembered(key) {
	try {
		return localStorage.getItem(`packetwalk.${key}`);
	} catch {
		return null;
	}
}
function remember(key, value) {
	try {
		localStorage.setItem(`packetwalk.${key}`, value);
	} catch {}
}
export { remembered as n, remember as t };
