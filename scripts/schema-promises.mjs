// What the schema of scenarios promises to documents in links that people keep: what may be written stays allowed, and
// nothing more is demanded. See docs/links.md.

/** Keywords that only tell people something. */
const words = new Set(['description', 'examples', 'title', '$schema', '$id', 'default']);
/** Keywords that allow more the larger their number is, and the smaller. */
const most = new Set(['maxLength', 'maximum', 'maxItems', 'exclusiveMaximum']);
const least = new Set(['minLength', 'minimum', 'minItems', 'exclusiveMinimum']);

/**
 * Every demand and permission of a JSON Schema, a line each: `/vpc/properties/cidr $ref "#/$defs/cidr"`.
 * @param {unknown} schema
 * @param {string} path
 * @returns {readonly string[]}
 */
export function promisesOf(schema, path = '') {
  if (typeof schema !== 'object' || schema === null) return [`${path} = ${JSON.stringify(schema)}`];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (words.has(keyword) && !path.endsWith('/properties')) return [];
    const here = `${path}/${keyword}`;
    if (Array.isArray(value) && (keyword === 'enum' || keyword === 'required')) {
      return value.map((/** @type {unknown} */ one) => `${here} = ${JSON.stringify(one)}`);
    }
    return promisesOf(value, here);
  });
}

/**
 * The promises of before that the schema of now breaks, and the demands that it adds to what was there before.
 * @param {readonly string[]} before
 * @param {readonly string[]} now
 * @returns {readonly string[]}
 */
export function brokenPromises(before, now) {
  const then = new Set(before);
  const today = new Set(now);
  const places = new Set(before.flatMap((line) => placesAround(placeOf(line))));
  const gone = before.filter((line) => !today.has(line) && !isDemand(line) && !isLimit(line));
  const tighter = before.filter((line) => isLimit(line) && !today.has(line) && !isLooser(line, now));
  const demanded = now.filter((line) => {
    if (then.has(line) || (!isDemand(line) && !isLimit(line))) return false;
    if (isLimit(line) && before.some((old) => placeOf(old) === placeOf(line))) return false;
    return places.has(placeOf(line).replace(/\/[^/]*$/, ''));
  });
  return [
    ...gone.map((line) => `- ${line}`),
    ...tighter.map((line) => `- ${line}`),
    ...demanded.map((line) => `+ ${line}`),
  ];
}

/** @param {string} line */
function placeOf(line) {
  return line.slice(0, line.indexOf(' = '));
}

/** @param {string} place */
function placesAround(place) {
  const steps = place.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** @param {string} line */
function keywordOf(line) {
  return placeOf(line).split('/').at(-1) ?? '';
}

/** @param {string} line */
function isDemand(line) {
  return ['required', 'pattern'].includes(keywordOf(line)) && !isNamedSo(line);
}

/** @param {string} line */
function isLimit(line) {
  return (most.has(keywordOf(line)) || least.has(keywordOf(line))) && !isNamedSo(line);
}

/**
 * Whether the last step is the name of a field and no keyword.
 * @param {string} line
 */
function isNamedSo(line) {
  return placeOf(line).split('/').at(-2) === 'properties';
}

/**
 * @param {string} line
 * @param {readonly string[]} now
 */
function isLooser(line, now) {
  const place = placeOf(line);
  const today = now.find((other) => placeOf(other) === place);
  if (today === undefined) return true;
  const [was, is] = [line, today].map((text) => Number(text.slice(place.length + 3)));
  return most.has(keywordOf(line)) ? Number(is) >= Number(was) : Number(is) <= Number(was);
}
