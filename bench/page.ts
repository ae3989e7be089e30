import { cpus } from 'node:os';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium, launchArgs } from '../scripts/chromium.mjs';
import { initialJavaScript } from './page/first-load.ts';
import { drawCrowd, firstPaint, keystrokes, steps } from './page/measures.ts';

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
}

const root = process.cwd();
const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
const url = server.resolvedUrls?.local[0] ?? '';
const executablePath = await findChromium();
const browser = await chromium.launch({ args: launchArgs, ...(executablePath ? { executablePath } : {}) });
try {
  await firstPaint(browser, url); // Warms the server, and the file system's cache.
  const paints = await repeat(RUNS, () => firstPaint(browser, url));
  const walks = await repeat(RUNS, () => steps(browser, url));
  const crowds = await repeat(RUNS, () => drawCrowd(browser, url));
  const edits = await repeat(2, () => keystrokes(browser, url, 20));
  report([
    {
      name: 'initial JavaScript, gzipped',
      unit: 'kB',
      budget: 200,
      runs: [initialJavaScript(`${root}/dist`)],
    },
    { name: 'first load to the map of the first walk', unit: 'ms', budget: 1000, runs: paints },
    { name: 'scripting for one step', unit: 'ms', budget: 16, runs: walks.flat() },
    {
      name: '1,000 interfaces, from file to picture',
      unit: 'ms',
      budget: 1500,
      runs: crowds.map((it) => it.drawn),
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
    { name: '200 resources, keystroke to verdict', unit: 'ms', budget: 50, runs: edits.flat() },
  ]);
} finally {
  await browser.close();
  await server.close();
}

async function repeat<T>(times: number, measure: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let run = 0; run < times; run += 1) results.push(await measure());
  return results;
}

function report(lines: readonly Line[]): void {
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} of them; Chromium ${browser.version()}; medians`,
  );
  console.table(
    Object.fromEntries(
      lines.map(({ name, unit, budget, runs }) => {
        const sorted = [...runs].sort((a, b) => a - b);
        const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
        const isMet = unit === 'frames/s' ? median >= budget : median < budget;
        const rounded = Number(median.toPrecision(3));
        return [
          name,
          {
            budget: `${unit === 'frames/s' ? '≥' : '<'} ${budget} ${unit}`,
            median: `${rounded} ${unit}`,
            range: `${Number((sorted[0] ?? NaN).toPrecision(3))} – ${Number((sorted.at(-1) ?? NaN).toPrecision(3))}`,
            ratio: Number((median / budget).toPrecision(2)),
            '': isMet ? 'met' : 'MISSED',
          },
        ];
      }),
    ),
  );
}
