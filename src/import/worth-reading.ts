/** What a reader may know, by the ending of its name. */
const WORTH_READING = /\.(json|ya?ml|template|tfstate)$/i;
/** Folders and files that programs keep for themselves. */
const NOT_OWN = /(^|\/)(\.[^/]+|__MACOSX|node_modules)(\/|$)/;

/** Whether a file of a folder or an archive may hold something that is read. A file given by itself always may. */
export function isWorthReading(name: string): boolean {
  return WORTH_READING.test(name) && !NOT_OWN.test(name);
}
