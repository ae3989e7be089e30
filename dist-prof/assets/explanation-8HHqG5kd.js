// src/explain/explanation.ts
/** Sentences after one another; empty ones are left out. */
function paragraph(...sentences) {
	return sentences.filter((sentence) => sentence !== "").join(" ");
}
export { paragraph as t };
