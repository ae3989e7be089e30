// src/base/compare.ts
/**
* Orders text by UTF-16 code unit: negative, 0 or positive, for `sort`.
* Not `localeCompare`, whose order depends on where the program runs.
*/
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
export { compareText as t };
