// What the tests of the pure layers need of Vitest, so that a mutant can be tried by calling them once more.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import { format } from 'node:util';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** @typedef {{ readonly id: string, readonly name: string, readonly run: () => unknown }} Test */

/** @type {Test[]} */
export const tests = [];

/** @type {string[]} */
const path = [];
let file = '';

/** @param {string} name */
export function beginFile(name) {
  file = name;
}

/** @type {any} */
const root = globalThis;
export const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string | undefined} */ message) => chai.expect(value, message),
  chai.expect,
  root[ASYMMETRIC_MATCHERS_OBJECT],
);
root[GLOBAL_EXPECT] = expect;
setState({}, expect);
export const vi = { setConfig: () => undefined };

/**
 * @param {string} title
 * @param {(...args: any[]) => unknown} run
 */
export function test(title, run) {
  const name = [...path, title].join(' ');
  tests.push({ id: `${file}#${tests.length}`, name, run: () => run({}) });
}
test.each = eachWith(test);

/**
 * @param {string} title
 * @param {() => void} body
 */
export function describe(title, body) {
  path.push(title);
  body();
  path.pop();
}
describe.each = eachWith(describe);

/** @param {(title: string, run: () => unknown) => void} declare */
function eachWith(declare) {
  /** @param {readonly unknown[]} rows */
  return (rows) =>
    /**
     * @param {string} title
     * @param {(...args: any[]) => unknown} run
     */
    (title, run) => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        declare(format(title, ...values), () => run(...values));
      }
    };
}
