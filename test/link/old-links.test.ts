import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { LINK_VERSION } from '../../src/link/dictionary.ts';
import { parseLink } from '../../src/link/link.ts';
import type { LinkState } from '../../src/link/link-state.ts';
import { KEYS, TAGS, WORDS } from '../../src/link/tables.ts';

const FOLDER = new URL('../links/', import.meta.url);

interface Kept extends LinkState {
  readonly link: string;
  /** The file that holds the document that the link was made of. */
  readonly document: string;
}

function kept(version: number): readonly Kept[] {
  return JSON.parse(readFileSync(new URL(`v${version}.json`, FOLDER), 'utf8')) as readonly Kept[];
}

const VERSIONS = Array.from({ length: LINK_VERSION }, (_, index) => index + 1);

test.each(
  VERSIONS.flatMap((version) => kept(version).map((entry) => [version, entry.document, entry] as const)),
)(
  'a link of version %i to %s opens as it was recorded',
  (version, document, { link, flow, changes, position, mode, language }) => {
    const content = parseLink(link);
    expect(content).toMatchObject({ ok: true });
    if (!content.ok) return;
    const { text, ...rest } = content.value;
    expect(rest).toStrictEqual({ version, flow, changes, position, mode, language });
    const recorded = readFileSync(new URL(`v${version}/${document}`, FOLDER), 'utf8');
    expect(parse(text)).toEqual(parse(recorded));
  },
);

test('every scenario of the gallery of its time is among the links', () => {
  expect(kept(1).length).toBeGreaterThanOrEqual(24);
  expect(new Set(kept(1).map(({ document }) => document))).toEqual(
    new Set(readdirSync(new URL('v1/', FOLDER))),
  );
});

/** The tables as links know them. They may grow at their ends; what is recorded here stays. */
const RECORDED = JSON.parse(readFileSync(new URL('tables.json', FOLDER), 'utf8')) as {
  readonly keys: readonly string[];
  readonly words: readonly (string | number)[];
  readonly tags: Readonly<Record<string, number>>;
};

test('the tables of packed documents only grow at their ends', () => {
  expect(KEYS.slice(0, RECORDED.keys.length)).toEqual(RECORDED.keys);
  expect(WORDS.slice(0, RECORDED.words.length)).toEqual(RECORDED.words);
  expect(TAGS).toMatchObject(RECORDED.tags);
});

test('what was added to the tables is recorded in test/links/tables.json', () => {
  expect({ keys: KEYS, words: WORDS, tags: TAGS }).toEqual(RECORDED);
});

test('no entry of a table stands there twice', () => {
  expect(new Set(KEYS).size).toBe(KEYS.length);
  expect(new Set(WORDS).size).toBe(WORDS.length);
  expect(new Set(Object.values(TAGS)).size).toBe(Object.keys(TAGS).length);
});
