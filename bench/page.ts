import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium, launchArgs } from '../scripts/chromium.mjs';
import { describeOutput } from './page/describe.ts';
import { initialJavaScript } from './page/first-load.ts';
import { drawCrowd, firstPaint, importFile, keystrokes, steps, type Times } from './page/measures.ts';

/*
 * The built page in a real browser, against its budgets. A budget that is missed is marked, and fails nothing: a slow or
 * busy machine is no fault of the page.
 */
const RUNS = 5;

interface Line {
  readonly name: string;
  readonly unit: 'ms' | 'kB' | 'frames/s';
  readonly budget: number;
  readonly runs: readonly number[];
  /** Of them, the main thread's own time: on a busy machine the clock runs on while others compute. */
  readonly own?: readonly number[];
}

/** What can be measured by itself: `npm run bench:page -- keys`. */
const MEASURES: Readonly<Record<string, () => Promise<readonly Line[]>>> = {
  size: () =>
    Promise.resolve([
      {
        name: 'initial JavaScript, gzipped',
        unit: 'kB',
        budget: 200,
        runs: [initialJavaScript(`${root}/dist`)],
      },
    ]),
  paint: async () => {
    const paints = await repeat(RUNS, () => firstPaint(browser, url));
    return [{ name: 'first load to the map of the first walk', unit: 'ms', budget: 1000, ...split(paints) }];
  },
  steps: async () => {
    const walks = await repeat(RUNS, () => steps(browser, url));
    return [{ name: 'scripting for one step', unit: 'ms', budget: 16, runs: walks.flat() }];
  },
  crowd: async () => {
    const crowds = await repeat(RUNS, () => drawCrowd(browser, url));
    return [
      {
        name: '1,000 interfaces, file to picture',
        unit: 'ms',
        budget: 1500,
        ...split(crowds.map((it) => it.drawn)),
      },
      {
        name: '1,000 interfaces, panned, all in view',
        unit: 'frames/s',
        budget: 50,
        runs: crowds.map((it) => it.far),
      },
      {
        name: '1,000 interfaces, panned, zoomed in',
        unit: 'frames/s',
        budget: 50,
        runs: crowds.map((it) => it.near),
      },
    ];
  },
  keys: async () => {
    const edits = await repeat(2, () => keystrokes(browser, url, 20));
    return [{ name: '200 resources, keystroke to verdict', unit: 'ms', budget: 50, ...split(edits.flat()) }];
  },
  import: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packetwalk-'));
    try {
      const lines: Line[] = [];
      for (const [megabytes, budget] of [
        [5, 3000],
        [50, 15_000],
      ] as const) {
        const file = join(folder, `describe-${megabytes}.json`);
        writeFileSync(file, describeOutput(megabytes, 800));
        const times = await repeat(3, () => importFile(browser, url, file));
        const name = `${megabytes} MB of describe output`;
        lines.push(
          { name: `${name}, to the dialog`, unit: 'ms', budget, runs: times.map((it) => it.looked) },
          {
            name: `${name}, longest task until then`,
            unit: 'ms',
            budget: 100,
            runs: times.map((it) => it.longest),
          },
          {
            name: `${name}, longest task of opening`,
            unit: 'ms',
            budget: 100,
            runs: times.map((it) => it.longestOpening),
          },
          { name: `${name}, opened and drawn`, unit: 'ms', budget: 1500, runs: times.map((it) => it.opened) },
        );
      }
      return lines;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const root = process.cwd();
const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
const url = server.resolvedUrls?.local[0] ?? '';
const executablePath = await findChromium();
const browser = await chromium.launch({ args: launchArgs, ...(executablePath ? { executablePath } : {}) });
try {
  await firstPaint(browser, url); // Warms the server, and the file system's cache.
  const asked = process.argv.slice(2);
  const lines: Line[] = [];
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (asked.length === 0 || asked.includes(name)) lines.push(...(await measure()));
  }
  report(lines);
} finally {
  await browser.close();
  await server.close();
}

async function repeat<T>(times: number, measure: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let run = 0; run < times; run += 1) results.push(await measure());
  return results;
}

function split(times: readonly Times[]): Pick<Line, 'runs' | 'own'> {
  return { runs: times.map(({ clock }) => clock), own: times.map(({ own }) => own) };
}

function sorted(runs: readonly number[]): readonly number[] {
  return [...runs].sort((a, b) => a - b);
}

function medianOf(runs: readonly number[]): number {
  return sorted(runs)[Math.floor(runs.length / 2)] ?? NaN;
}

function short(value: number | undefined): number {
  return Number((value ?? NaN).toPrecision(3));
}

function report(lines: readonly Line[]): void {
  const [processor] = cpus();
  console.log(
    `${cpus().length} × ${processor?.model ?? 'unknown processor'}, load ${short(loadavg()[0])}, ` +
      `Chromium ${browser.version()}; medians`,
  );
  console.table(
    Object.fromEntries(
      lines.map(({ name, unit, budget, runs, own }) => {
        const median = medianOf(runs);
        const isMet = unit === 'frames/s' ? median >= budget : median < budget;
        const range = sorted(runs);
        return [
          name,
          {
            budget: `${unit === 'frames/s' ? '≥' : '<'} ${budget} ${unit}`,
            measured: `${short(median)} ${unit}`,
            range: `${short(range[0])} – ${short(range.at(-1))}`,
            'own time': own === undefined ? '' : `${short(medianOf(own))} ${unit}`,
            ratio: Number((median / budget).toPrecision(2)),
            '': isMet ? 'met' : 'MISSED',
          },
        ];
      }),
    ),
  );
}
