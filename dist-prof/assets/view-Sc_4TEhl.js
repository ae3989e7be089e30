// src/layout/view.ts
var NO_VIEW = {
	moved: {},
	folded: [],
	unfolded: []
};
/** Reads the `view` of a document. What it does not understand it leaves out: a picture is never an error. */
function parseView(view) {
	if (!isRecord(view)) return NO_VIEW;
	return {
		moved: movedIn(view["moved"]),
		folded: textsIn(view["folded"]),
		unfolded: textsIn(view["unfolded"])
	};
}
/**
* What the document is to remember when a thing is folded or unfolded by hand: `folded`, or null where the layout does so
* by itself.
*/
function foldedAfter(view, key, wish) {
	if (wish === "unfold") return view.folded.includes(key) ? null : false;
	return view.unfolded.includes(key) ? null : true;
}
/** The view after a thing was dragged once more. */
function withMoved(view, key, dx, dy) {
	const before = view.moved[key] ?? {
		dx: 0,
		dy: 0
	};
	const moved = {
		dx: Math.round(before.dx + dx),
		dy: Math.round(before.dy + dy)
	};
	return {
		...view,
		moved: {
			...view.moved,
			[key]: moved
		}
	};
}
function movedIn(value) {
	if (!isRecord(value)) return {};
	const moves = Object.entries(value).flatMap(([key, move]) => {
		if (!isRecord(move)) return [];
		const { dx, dy } = move;
		return isFiniteNumber(dx) && isFiniteNumber(dy) ? [[key, {
			dx,
			dy
		}]] : [];
	});
	return Object.fromEntries(moves);
}
function textsIn(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function isFiniteNumber(value) {
	return typeof value === "number" && Number.isFinite(value);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
export { withMoved as i, foldedAfter as n, parseView as r, NO_VIEW as t };
