import type { Browser, CDPSession, Page } from 'playwright';
import { crowd, CROWD_TITLE, EDITED_LINE, EDITED_TITLE, edited } from './documents.ts';

/** Milliseconds on the clock, and of them the processor's own time in the page's main thread. */
export interface Times {
  readonly clock: number;
  readonly own: number;
}

/** A page as a person opens it for the first time: nothing in its caches, and motion as it is. */
export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  return context.newPage();
}

/** Milliseconds from the start of the navigation until the map of the first walk has been painted. */
export async function firstPaint(browser: Browser, url: string): Promise<Times> {
  const page = await freshPage(browser);
  const session = await meter(page);
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('.network-map .gate') === null) requestAnimationFrame(look);
      // What is there in one frame has been painted when the next begins.
      else requestAnimationFrame(() => performance.mark('map'));
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('map').length > 0);
  const own = await spent(session, 'TaskDuration');
  const clock = await page.evaluate(() => performance.getEntriesByName('map')[0]?.startTime ?? NaN);
  await page.context().close();
  return { clock, own };
}

/** Milliseconds of scripting (the processor's time) for each step of the first walk, there and back. */
export async function steps(browser: Browser, url: string): Promise<readonly number[]> {
  const page = await freshPage(browser);
  await page.goto(url);
  await page.locator('.network-map .gate').first().waitFor();
  const session = await meter(page);
  await page.keyboard.press('Home');
  const times: number[] = [];
  for (const [key, button] of [
    ['ArrowRight', 'Next step'],
    ['ArrowLeft', 'Step back'],
  ] as const) {
    while (await page.getByRole('button', { name: button }).isEnabled()) {
      const start = await spent(session, 'ScriptDuration');
      await page.keyboard.press(key);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      times.push((await spent(session, 'ScriptDuration')) - start);
    }
  }
  await page.context().close();
  return times;
}

/** Counts the processor's time and not the clock's, so that other programs do not count. */
async function meter(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

async function spent(session: CDPSession, what: 'ScriptDuration' | 'TaskDuration'): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === what)?.value ?? NaN) * 1000;
}

/** Opens a document as a person does, and waits until its map is there. Resolves to what that took. */
async function openFile(page: Page, name: string, text: string, title: string): Promise<Times> {
  const session = await meter(page);
  await page.getByRole('button', { name: /^EC2 to RDS/ }).click();
  await page.locator('input[type=file]:not([webkitdirectory])').waitFor({ state: 'attached' });
  await page.evaluate((wanted) => {
    const input = document.querySelector('input[type=file]');
    input?.addEventListener(
      'change',
      () => {
        const start = performance.now();
        const look = () => {
          const isThere = document.title.startsWith(wanted) && document.querySelector('.network-map .subnet');
          if (isThere) requestAnimationFrame(() => performance.measure('open', { start }));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
    performance.clearMeasures('open');
  }, title);
  const start = await spent(session, 'TaskDuration');
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
  await page.waitForFunction(() => performance.getEntriesByName('open').length > 0);
  const own = (await spent(session, 'TaskDuration')) - start;
  const clock = await page.evaluate(() => performance.getEntriesByName('open')[0]?.duration ?? NaN);
  return { clock, own };
}

/** Milliseconds from a document of 1,000 interfaces to its picture; then frames a second while it is dragged about. */
export async function drawCrowd(
  browser: Browser,
  url: string,
): Promise<{ readonly drawn: Times; readonly far: number; readonly near: number }> {
  const page = await freshPage(browser);
  await page.goto(url);
  await page.locator('.network-map .gate').first().waitFor();
  const drawn = await openFile(page, 'crowd.yaml', crowd(), CROWD_TITLE);
  await page.getByRole('button', { name: 'Show everything' }).click();
  const far = await framesWhilePanning(page);
  for (let times = 0; times < 12; times += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  const near = await framesWhilePanning(page);
  await page.context().close();
  return { drawn, far, near };
}

const PAN_STEPS = 120;

async function framesWhilePanning(page: Page): Promise<number> {
  const map = await page.locator('.network-map').boundingBox();
  if (map === null) throw new Error('the map is not there');
  const [x, y] = [map.x + map.width / 2, map.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    performance.clearMarks('frame');
    const tick = () => {
      performance.mark('frame');
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  for (let step = 1; step <= PAN_STEPS; step += 1) {
    const angle = (step / PAN_STEPS) * 4 * Math.PI;
    await page.mouse.move(x + 150 * Math.sin(angle), y + 100 * (1 - Math.cos(angle)));
  }
  const frames = await page.evaluate(() => performance.getEntriesByName('frame').map((it) => it.startTime));
  await page.mouse.up();
  const [first = NaN] = frames;
  return ((frames.length - 1) * 1000) / ((frames.at(-1) ?? NaN) - first);
}

/** Milliseconds from each keystroke in the text editor until the new verdict has been painted. */
export async function keystrokes(browser: Browser, url: string, count: number): Promise<readonly Times[]> {
  const page = await freshPage(browser);
  await page.goto(url);
  await page.locator('.network-map .gate').first().waitFor();
  await openFile(page, 'edited.yaml', edited(), EDITED_TITLE);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('tab', { name: 'Document' }).click();
  await page.locator('.cm-line', { hasText: new RegExp(`${EDITED_LINE}$`) }).click();
  await page.keyboard.press('End');
  await page.evaluate(() => {
    const verdict = () => document.querySelector('header [data-tone]')?.textContent;
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const before = verdict();
        const look = () => {
          if (verdict() === before) requestAnimationFrame(look);
          else {
            // The frame is painted before the next task begins.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              performance.measure('stroke', { start: timeStamp });
              document.dispatchEvent(new Event('painted'));
            };
            port2.postMessage(null);
          }
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
  const session = await meter(page);
  const own: number[] = [];
  for (let stroke = 0; stroke < count; stroke += 1) {
    const start = await spent(session, 'TaskDuration');
    await page.keyboard.press(stroke % 2 === 0 ? '1' : 'Backspace');
    await page.evaluate(
      (wanted) =>
        new Promise<void>((done) => {
          const isPainted = () => performance.getEntriesByName('stroke').length > wanted;
          if (isPainted()) done();
          else document.addEventListener('painted', () => done(), { once: true });
        }),
      stroke,
    );
    own.push((await spent(session, 'TaskDuration')) - start);
    await page.waitForTimeout(400); // What comes after the verdict, such as completion, is over.
  }
  const times = await page.evaluate(() => performance.getEntriesByName('stroke').map((it) => it.duration));
  await page.context().close();
  return times.map((clock, index) => ({ clock, own: own[index] ?? NaN }));
}

export interface ImportTimes {
  /** Milliseconds from the file to what would be opened, and from there to the map. */
  readonly looked: number;
  readonly opened: number;
  /** The longest task of the page's main thread until all was looked over. */
  readonly longest: number;
  /** The longest from the click that opens the document until its map is drawn. */
  readonly longestOpening: number;
}

/** Imports a file as a person drops it. */
export async function importFile(browser: Browser, url: string, path: string): Promise<ImportTimes> {
  const page = await freshPage(browser);
  await page.goto(url);
  await page.locator('.network-map .gate').first().waitFor();
  // Where the browser gets the file from: nobody can drop one by a program.
  await page.evaluate(() => {
    const source = document.createElement('input');
    source.type = 'file';
    source.id = 'dropped';
    document.body.append(source);
  });
  await page.locator('#dropped').setInputFiles(path);
  await page.waitForTimeout(4000); // What the page loads after its first picture is there.
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        performance.measure('long', { start: startTime, duration });
    }).observe({ type: 'longtask' });
    const [file] = document.querySelector<HTMLInputElement>('#dropped')?.files ?? [];
    if (file === undefined) throw new Error('there is no file to drop');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const look = () => {
      if (document.querySelector('dialog .open:enabled') === null) requestAnimationFrame(look);
      else performance.mark('looked');
    };
    requestAnimationFrame(look);
    performance.mark('given');
    document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  });
  await page.waitForFunction(() => performance.getEntriesByName('looked').length > 0, null, {
    timeout: 120_000,
  });
  await page.evaluate(() => {
    performance.mark('asked');
    document.querySelector<HTMLElement>('dialog .open')?.click();
    const shown = document.querySelector('.network-map .vpc');
    const look = () => {
      const map = document.querySelector('.network-map .vpc');
      if (map === null || map === shown) requestAnimationFrame(look);
      else requestAnimationFrame(() => performance.mark('drawn'));
    };
    requestAnimationFrame(look);
  });
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0, null, {
    timeout: 120_000,
  });
  const times = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    const long = performance
      .getEntriesByName('long')
      .map(({ startTime, duration }) => [startTime, startTime + duration] as const);
    const longest = (from: string, until: string) =>
      long
        .filter(([start, end]) => end > at(from) && start < at(until))
        .reduce((most, [start, end]) => Math.max(most, end - start), 0);
    return {
      looked: at('looked') - at('given'),
      opened: at('drawn') - at('asked'),
      // The task of the click begins before its mark, and belongs to what comes of it.
      longest: longest('given', 'looked'),
      longestOpening: longest('asked', 'drawn'),
    };
  });
  await page.context().close();
  return times;
}
