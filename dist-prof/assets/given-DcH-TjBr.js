// src/import/worth-reading.ts
/** What a reader may know, by the ending of its name. */
var WORTH_READING = /\.(json|ya?ml|template|tfstate)$/i;
/** Folders and files that programs keep for themselves. */
var NOT_OWN = /(^|\/)(\.[^/]+|__MACOSX|node_modules)(\/|$)/;
/** Whether a file of a folder or an archive may hold something that is read. A file given by itself always may. */
function isWorthReading(name) {
	return WORTH_READING.test(name) && !NOT_OWN.test(name);
}
// src/ui/files/given.ts
/** As many as a folder of anybody's has; a disk has more. */
var MOST_FILES = 1e4;
function givenFiles(files) {
	return [...files].map((file) => ({
		name: file.webkitRelativePath || file.name,
		file
	}));
}
/** Of a folder that was picked, the files that may be worth reading. */
function givenFolder(files) {
	return givenFiles(files).filter(({ name }) => isWorthReading(name));
}
/** What was dropped: files, and what is worth reading of folders. To be called while the event is handled. */
function givenByDrop({ items, files }) {
	const entries = [...items].flatMap((item) => item.kind === "file" ? [{
		entry: item.webkitGetAsEntry(),
		file: item.getAsFile()
	}] : []);
	if (entries.length === 0) return Promise.resolve(givenFiles(files));
	return Promise.all(entries.map(async ({ entry, file }) => {
		if (entry?.isDirectory === true) return inFolder(entry);
		return file === null ? [] : givenFiles([file]);
	})).then((lists) => lists.flat());
}
async function inFolder(folder) {
	const found = [];
	const folders = [folder];
	for (let next = folders.shift(); next !== void 0; next = folders.shift()) for (const entry of await entriesOf(next)) {
		if (found.length >= MOST_FILES) return found;
		if (entry.isDirectory) folders.push(entry);
		const name = entry.fullPath.replace(/^\//, "");
		if (!entry.isFile || !isWorthReading(name)) continue;
		const file = await fileOf(entry);
		if (file !== null) found.push({
			name,
			file
		});
	}
	return found.sort((a, b) => a.name < b.name ? -1 : 1);
}
/** A reader gives some entries at a time, and none at the end. */
async function entriesOf(folder) {
	const reader = folder.createReader();
	const all = [];
	for (;;) {
		const some = await new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
		if (some.length === 0 || all.length > MOST_FILES) return all;
		all.push(...some);
	}
}
function fileOf(entry) {
	return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}
/** What they are called together: the one file, or the folder around them all. */
function nameOf(files) {
	const [first] = files;
	if (first === void 0) return "";
	if (files.length === 1) return first.file.name;
	const [folder = ""] = first.name.split("/");
	return files.every(({ name }) => name.startsWith(`${folder}/`)) ? folder : `${first.name} +${files.length - 1}`;
}
export { isWorthReading as a, nameOf as i, givenFiles as n, givenFolder as r, givenByDrop as t };
