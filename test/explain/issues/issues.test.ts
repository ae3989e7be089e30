import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { error } from '../../../src/base/issue.ts';
import { pointer } from '../../../src/base/json-pointer.ts';
import { catalogues } from '../../../src/explain/issues/catalogue.ts';
import { issueMessage } from '../../../src/explain/issues/issues.ts';

const source = new URL('../../../src/', import.meta.url);

/** The text of every file of a folder of src/. */
function textOf(folder: string): string {
  const files = readdirSync(new URL(folder, source), { recursive: true, encoding: 'utf8' });
  const code = files.filter((name) => name.endsWith('.ts'));
  return code.map((name) => readFileSync(new URL(`${folder}/${name}`, source), 'utf8')).join('\n');
}

/** The first group of every match, each once. */
function matches(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, group]) => group!))].sort();
}

const keys = Object.keys(catalogues.en.sentences);
const hasSentence = (code: string) => keys.some((key) => key === code || key.startsWith(`${code}/`));

const code = textOf('scenario') + textOf('compile') + textOf('trace');
const named = matches(code, /\b(?:error|warning|make|issueAt|report)\(\s*'([a-z0-9-]+)'/g);
const either = matches(code, /\b(?:error|warning)\([^'()]*\? '([a-z0-9-]+)' : /g);
const or = matches(code, /\b(?:error|warning)\([^'()]*\? '[a-z0-9-]+' : '([a-z0-9-]+)'/g);
const codes = [...named, ...either, ...or];

test('the codes of issues are found in the sources', () => {
  expect(codes.length).toBeGreaterThan(60);
});

test.each(codes)('the code %s has a sentence', (code) => {
  expect(hasSentence(code)).toBe(true);
});

test('codes that are picked from a list or left by the schema have a sentence', () => {
  const picked = matches(textOf('scenario'), /(?:number|text|list): '([a-z-]+-[a-z-]+)'/g);
  const left = matches(textOf('model'), /code: '([a-z-]+)'/g).filter((code) => code !== 'custom');
  expect(picked.length).toBeGreaterThan(5);
  expect(left.length).toBeGreaterThan(2);
  expect([...picked, ...left].filter((code) => !hasSentence(code))).toEqual([]);
});

test('each way in which src/net refuses a value has a sentence', () => {
  const kinds = matches(textOf('net'), /(?:because|parseError)\(\s*(?:text\s*,\s*)?'([a-z0-9-]+)'/g);
  expect(kinds.length).toBeGreaterThan(30);
  expect(kinds.filter((kind) => !keys.includes(`bad-value/${kind}`))).toEqual([]);
});

test('each kind of mistake in YAML has a sentence', () => {
  const file = readFileSync(new URL('scenario/syntax-issues.ts', source), 'utf8');
  const kinds = matches(file, /^ {2}\| '([a-z-]+)'/gm);
  expect(kinds).toContain('tab-as-indent');
  expect(kinds.filter((kind) => !keys.includes(`yaml-syntax/${kind}`))).toEqual([]);
});

test('the two languages fill in the same values', () => {
  const placeholders = (sentence: string) => [...new Set(sentence.match(/\{[\w:]+\}/g))].sort();
  for (const [key, sentence] of Object.entries(catalogues.en.sentences)) {
    const korean: string = new Map(Object.entries(catalogues.ko.sentences)).get(key)!;
    expect(placeholders(korean), key).toEqual(placeholders(sentence));
  }
});

test('a sentence ends, and quotes in pairs of backticks', () => {
  for (const { sentences } of Object.values(catalogues)) {
    for (const [key, sentence] of Object.entries(sentences)) {
      expect(sentence, key).toMatch(/[.?`]$/);
      expect(sentence.replace('`\\\\`', '').split('`').length % 2, key).toBe(1);
    }
  }
});

test('Korean puts no particle where it would depend on what is filled in', () => {
  const dependent = /\}`(은|는|이|가|을|를|와|과|로|으로)(?=[ .,])/;
  const wrong = Object.entries(catalogues.ko.sentences).filter(([, sentence]) => dependent.test(sentence));
  expect(wrong).toEqual([]);
});

describe('a message', () => {
  const top = pointer();

  test.each([
    [
      error('unknown-key', top, { found: 'cidrr', suggestion: 'cidr' }),
      'The key `cidrr` is not known here. Did you mean `cidr`?',
      '`cidrr` 키는 여기에서 쓸 수 없습니다. 혹시 `cidr` 값을 쓰려고 했나요?',
    ],
    [
      error('bad-value', top, {
        found: '10.0.0.300',
        params: { wanted: 'address', kind: 'octet-too-large' },
      }),
      '`10.0.0.300` has a number over 255. The four numbers of an IPv4 address are 0 to 255.',
      '`10.0.0.300` 값에 255보다 큰 숫자가 있습니다. IPv4 주소의 숫자는 0부터 255까지입니다.',
    ],
    [
      error('wrong-type', top, { params: { wanted: 'text list', type: 'map' } }),
      'This is a map of keys and values, and must be text or a list.',
      '여기에 키와 값으로 된 맵이 있습니다. 여기에는 문자열 또는 목록 값이 필요합니다.',
    ],
    [
      error('exactly-one-of', top, { params: { keys: 'allow deny', count: 0 } }),
      'One of `allow`, `deny` is missing.',
      '`allow`, `deny` 중 하나가 필요합니다.',
    ],
    [
      error('unknown-reference', top, {
        found: 'dbb',
        suggestion: 'db',
        params: { collections: 'securityGroups prefixLists' },
      }),
      'There is no security group or prefix list named `dbb` in this document. Did you mean `db`?',
      '이 문서에는 이름이 `dbb`인 보안 그룹 또는 접두사 목록 리소스가 없습니다. 혹시 `db` 값을 쓰려고 했나요?',
    ],
    [
      error('host-bits-cleared', top, { found: '10.0.0.5/24', suggestion: '10.0.0.0/24' }),
      '`10.0.0.5/24` names an address inside a block. AWS takes it for the whole block, `10.0.0.0/24`.',
      '`10.0.0.5/24` 값은 블록 안의 주소를 가리킵니다. AWS는 이를 블록 전체인 `10.0.0.0/24` 값으로 바꿉니다.',
    ],
  ])('of %o', (issue, english, korean) => {
    expect(issueMessage(issue, 'en')).toBe(english);
    expect(issueMessage(issue, 'ko')).toBe(korean);
  });

  test('of a kind that is not known yet says what was found and expected', () => {
    const issue = error('brand-new', top, { found: 'x', expected: 'y' });
    expect(issueMessage(issue, 'en')).toBe('There is a problem here: brand-new. Found `x`. Expected: y.');
    expect(issueMessage(issue, 'ko')).toContain('brand-new');
  });

  test.each(['constructor', '__proto__', 'toString'])('of the code %s is a text too', (code) => {
    expect(issueMessage(error(code, top, { found: '{found}`' }), 'en')).toContain("{found}'");
  });
});
