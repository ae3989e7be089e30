// A test runner for Stryker that loads the tests once and calls them for each mutant. Stryker's own runner for Vitest
// loads them anew each time, which takes a hundred times as long where the code under test is pure.
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { cwd, env } from 'node:process';
import { createServer } from 'vite';

const folders = ['test/base', 'test/net', 'test/compile', 'test/trace'];
const others = ['test/scenarios.test.ts'];
/** One mutant in so many is tried, for a quick estimate; the others count for nothing. */
const sample = Number(env['MUTATION_SAMPLE'] ?? 1);
const DIRTY = 'a mutant left something behind: the tests must be loaded anew';
const api = '/scripts/mutation/vitest.mjs';

/** @typedef {import('./vitest.mjs').Test} Test */

/** @returns {import('@stryker-mutator/api/test-runner').TestRunner} */
function createRunner() {
  /** @type {import('@stryker-mutator/api/core').InstrumenterContext} */
  const state = /** @type {any} */ (globalThis)[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {};
  Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: state });
  /** @type {import('vite').ViteDevServer | undefined} */
  let server;
  /** @type {readonly Test[]} */
  let all = [];
  /** @type {'new' | 'used' | 'dirty'} */
  let standing = 'new';
  /** @param {Test} test */
  async function run(test) {
    const start = performance.now();
    let failure = '';
    try {
      await test.run();
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    const { id, name } = test;
    const common = { id, name, timeSpentMs: performance.now() - start };
    return failure === ''
      ? { ...common, status: /** @type {const} */ (TestStatus.Success) }
      : { ...common, status: /** @type {const} */ (TestStatus.Failed), failureMessage: failure };
  }

  /**
   * Whether what failed passes again without the mutant.
   * @param {readonly import('@stryker-mutator/api/test-runner').TestResult[]} results
   */
  async function isClean(results) {
    for (const { id, status } of results) {
      const test = status === TestStatus.Failed ? all.find((each) => each.id === id) : undefined;
      if (test !== undefined && (await run(test)).status === TestStatus.Failed) return false;
    }
    return true;
  }

  return {
    // No mutant is active while the files load (`ignoreStatic`), so there is nothing to load anew.
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      server = await createServer({
        configFile: false,
        root: cwd(),
        logLevel: 'error',
        server: { middlewareMode: true, ws: false, watch: null },
        resolve: { alias: { vitest: api } },
        optimizeDeps: { noDiscovery: true },
      });
      const { runner } = /** @type {import('vite').RunnableDevEnvironment} */ (server.environments['ssr']);
      /** @type {typeof import('./vitest.mjs')} */
      const { tests, beginFile } = await runner.import(api);
      await runner.import('/test/property-seed.ts');
      for (const file of testFiles()) {
        beginFile(file);
        await runner.import(`/${file}`);
      }
      all = tests;
    },
    async dryRun() {
      const results = [];
      for (const test of all) {
        state.currentTestId = test.id;
        results.push(await run(test));
      }
      delete state.currentTestId;
      const { mutantCoverage } = state;
      return {
        status: DryRunStatus.Complete,
        tests: results,
        ...(mutantCoverage === undefined ? {} : { mutantCoverage }),
      };
    },
    async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
      if (Number(activeMutant.id) % sample !== 0) {
        return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
      }
      if (standing === 'dirty') throw new Error(DIRTY);
      const wanted = testFilter === undefined ? null : new Set(testFilter);
      const results = [];
      if (hitLimit === undefined) delete state.hitLimit;
      else state.hitLimit = hitLimit;
      state.hitCount = 0;
      state.activeMutant = activeMutant.id;
      for (const test of all) {
        if (wanted !== null && !wanted.has(test.id)) continue;
        const result = await run(test);
        results.push(result);
        if (result.status === TestStatus.Failed && !disableBail) break;
      }
      delete state.activeMutant;
      const before = standing;
      standing = (await isClean(results)) ? 'used' : 'dirty';
      // What an earlier mutant left in a cache says nothing of this one: it is tried again where all is loaded anew.
      if (standing === 'dirty' && before !== 'new') throw new Error(DIRTY);
      const endless = determineHitLimitReached(state.hitCount, hitLimit);
      if (endless !== undefined)
        return { status: MutantRunStatus.Timeout, reason: endless.reason ?? 'endless' };
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
    },
    async dispose() {
      await server?.close();
    },
  };
}

function testFiles() {
  const found = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  // The laws walk thousands of random networks: too long for each of some thousand mutants.
  return [...found, ...others].filter((name) => name.endsWith('.test.ts') && !name.includes('laws')).sort();
}

createRunner.inject = [commonTokens.logger];
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', createRunner)];
