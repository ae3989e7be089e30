import { describe, expect, test } from 'vitest';
import { COMPONENT_TYPES } from '../../src/compile/component.ts';
import { codeSentence } from '../../src/explain/code-meaning.ts';
import { componentName } from '../../src/explain/component-name.ts';
import type { StopFacts } from '../../src/explain/messages/en/codes.ts';
import { checkMessages } from '../../src/explain/messages/checks.ts';
import { connectionTableMessages } from '../../src/explain/messages/connection-table.ts';
import { messagesIn } from '../../src/explain/messages/messages.ts';
import type { Language } from '../../src/model/text.ts';
import { meaningOf } from '../../src/explain/question-meaning.ts';
import { EXPLANATION_CODES } from '../../src/trace/codes.ts';
import { QUESTION_CODES } from '../../src/trace/wanted/codes.ts';

const HANGUL = /\p{Script=Hangul}/u;
const FACTS: StopFacts = {
  type: 'network-acl',
  where: 'internet gateway igw',
  source: '10.0.0.10',
  destination: '203.0.113.5',
  protocol: 'tcp',
};

/** All that is said in a language, with what only the panel of a hop brings along. */
function wholeCatalogue(language: Language): object {
  const messages = messagesIn(language);
  return {
    ...messages,
    checks: checkMessages(messages),
    connectionTable: connectionTableMessages(messages),
  };
}

/** Every fixed text of a catalogue, with its place. */
function textsOf(catalogue: object, at = ''): readonly (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    const place = `${at}/${key}`;
    if (typeof value === 'string') return [[place, value] as const];
    return typeof value === 'object' && value !== null ? textsOf(value, place) : [];
  });
}

function keysOf(catalogue: object, at = ''): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    const place = `${at}/${key}`;
    return typeof value === 'object' && value !== null ? keysOf(value, place) : [place];
  });
}

test('both catalogues have the same keys', () => {
  expect(keysOf(wholeCatalogue('ko')).toSorted()).toEqual(keysOf(wholeCatalogue('en')).toSorted());
});

test('no text is empty', () => {
  for (const language of ['en', 'ko'] as const) {
    expect(textsOf(wholeCatalogue(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
  }
});

test('the English catalogue has no Korean', () => {
  expect(textsOf(wholeCatalogue('en')).filter(([, text]) => HANGUL.test(text))).toEqual([]);
});

test('the Korean catalogue is Korean, but for names that Koreans use as they are', () => {
  const names = [
    'VPC',
    'enableDnsSupport',
    'enableDnsHostnames',
    'Route 53 Resolver',
    'Direct Connect',
    'VPN, BGP',
    'CAPTCHA',
  ];
  const foreign = textsOf(wholeCatalogue('ko')).filter(([, text]) => !HANGUL.test(text));
  expect(foreign.filter(([, text]) => !names.includes(text))).toEqual([]);
});

describe.each(['en', 'ko'] as const)('in %s', (language) => {
  const m = messagesIn(language);

  test.each(EXPLANATION_CODES)('%s has a meaning, a chip and a sentence', (code) => {
    const { chip, sentence, why } = m.codes[code];
    expect(codeSentence(code, language)).toMatch(/^\S.*\.$/);
    expect(chip).not.toMatch(/\.$/);
    expect(chip.length).toBeLessThanOrEqual(32);
    expect(sentence(FACTS)).toMatch(/^\S.*\.$/);
    expect(why(FACTS)).toMatch(/^$|^\S.*\.$/);
  });

  test('the meanings are all different', () => {
    expect(new Set(EXPLANATION_CODES.map((code) => codeSentence(code, language))).size).toBe(
      EXPLANATION_CODES.length,
    );
  });

  test.each(COMPONENT_TYPES)('%s has a name', (type) => {
    expect(componentName({ type }, language)).toMatch(/\S/);
  });
});

describe.each([
  ['en', /^[A-Z].*\.$/u],
  ['ko', /^.*[가-힣].*\.$/u],
] as const)('the meanings of codes that answer questions, in %s', (language, sentence) => {
  test.each(QUESTION_CODES)('%s', (code) => {
    expect(meaningOf(code, language)).toMatch(sentence);
  });
});

test('components have AWS’s own names', () => {
  expect(componentName({ type: 'network-acl' }, 'en')).toBe('Network ACL');
  expect(componentName({ type: 'security-group' }, 'ko')).toBe('보안 그룹');
  expect(componentName({ type: 'route-table' }, 'ko')).toBe('라우팅 테이블');
});
