import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { issueMessage } from '../../src/explain/issues/issues.ts';
import { parseLink } from '../../src/link/link.ts';
import { linkMessage } from '../../src/link/messages.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { cpuTime } from '../scenario/helpers.ts';
import { linkOfBytes, linkOfPacked, SMALL } from './craft.ts';
import { HARMLESS, REFUSED } from './hostile-links.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Opened {
  /** What is wrong; none where the link opens. */
  readonly codes: readonly string[];
  readonly sentences: readonly string[];
}

/** What the page and the command line do with a link, up to the network. */
function open(link: string): Opened {
  const content = parseLink(link);
  if (!content.ok) {
    const sentences = (['en', 'ko'] as const).map((language) => linkMessage(content.error, language));
    return { codes: [content.error.code], sentences };
  }
  const parsed = parseScenario(content.value.text);
  const network = parsed.ok ? compile(parsed.value.scenario) : parsed;
  if (network.ok) return { codes: [], sentences: [] };
  const sentences = network.error.flatMap((issue) =>
    (['en', 'ko'] as const).map((language) => issueMessage(issue, language)),
  );
  return { codes: network.error.map(({ code }) => code), sentences };
}

test.each(Object.entries(REFUSED))('%s: refused in words, within a second', (_, [link, code]) => {
  const start = cpuTime();
  const { codes, sentences } = open(link);
  expect(cpuTime() - start).toBeLessThan(1000);
  expect(codes).toContain(code);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/\S{2}.*[.?!)]$/s);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  }
  expect({}).not.toHaveProperty('polluted');
});

test.each(Object.entries(HARMLESS))('%s: opens, as text', (_, link) => {
  expect(open(link).codes).toEqual([]);
});

test('there are at least fifty of them', () => {
  expect(Object.keys(REFUSED).length + Object.keys(HARMLESS).length).toBeGreaterThanOrEqual(50);
});

test('of a link that lost its end, what can be read of the document is kept', () => {
  const content = parseLink(SMALL.slice(0, -8));
  expect(content).toMatchObject({ ok: false, error: { code: 'damaged' } });
  expect(content.ok ? null : content.error.text).toMatch(
    /title: Small\nvpcs:\n {2}main: \{ cidr: 10.0.0.0\/16 \}/,
  );
});

test('any text behind the version', () => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
  const anyText = fc.oneof(fc.string({ unit: fc.constantFrom(...letters) }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(parseLink(`#1.${text}`)).toMatchObject({ ok: false });
    }),
    { numRuns: 10_000 },
  );
});

test('any bytes, with the right checksum', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(() => parseLink(linkOfBytes(bytes))).not.toThrow();
    }),
    { numRuns: 10_000 },
  );
});

test('any packed document', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(() => open(linkOfPacked(bytes))).not.toThrow();
    }),
    { numRuns: 2_000 },
  );
});

test('every single character of a link counts', () => {
  for (let index = 3; index < SMALL.length; index++) {
    const other = SMALL.charAt(index) === 'B' ? 'C' : 'B';
    const changed = SMALL.slice(0, index) + other + SMALL.slice(index + 1);
    expect(parseLink(changed), changed).toMatchObject({ ok: false, error: { code: 'damaged' } });
  }
});
