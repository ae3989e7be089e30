import { describe, expect, test } from 'vitest';
import type { ScenarioCard } from '../../../src/ui/gallery/cards.ts';
import { cardsByLevel, chosenCards, topicsOf, type Choice } from '../../../src/ui/gallery/choice.ts';
import type { Walked } from '../../../src/ui/gallery/walked.ts';

const ANY: Choice = { search: '', topic: null, level: null, isNew: false };
const NONE: Walked = new Map();

function card(name: string, fields: Partial<ScenarioCard> = {}): ScenarioCard {
  return {
    name,
    title: { en: `The ${name}`, ko: '제목' },
    description: { en: '', ko: '' },
    topics: [],
    level: 'basic',
    flows: ['one'],
    scenario: null,
    ...fields,
  };
}

const cards = [
  card('nat', {
    title: { en: 'Out through a NAT gateway', ko: 'NAT 게이트웨이로 나가기' },
    description: { en: 'A private subnet.', ko: '프라이빗 서브넷입니다.' },
    topics: ['nat-gateway'],
    level: 'advanced',
  }),
  card('bastion', { topics: ['security-group', 'nat-gateway'], flows: ['home', 'inside'] }),
  card('strange', { topics: ['zeta', 'alpha'], level: 'other' }),
];

function names(choice: Partial<Choice>, walked: Walked = NONE): readonly string[] {
  return chosenCards(cards, { ...ANY, ...choice }, walked).map(({ name }) => name);
}

describe('what is looked for', () => {
  test.each([
    ['', ['nat', 'bastion', 'strange']],
    ['PRIVATE nat', ['nat']],
    ['게이트웨이', ['nat', 'bastion']],
    ['나가기 private', ['nat']],
    ['보안 그룹', ['bastion']],
    ['security groups', ['bastion']],
    ['게이트웨이'.normalize('NFD'), ['nat', 'bastion']],
    ['nothing like this', []],
  ])('%s', (search, expected) => {
    expect(names({ search })).toEqual(expected);
  });

  test('a topic and a level narrow it down together', () => {
    expect(names({ topic: 'nat-gateway' })).toEqual(['nat', 'bastion']);
    expect(names({ topic: 'nat-gateway', level: 'basic' })).toEqual(['bastion']);
  });

  test('what is walked to the end of every flow is not new', () => {
    const some = new Map([['bastion', new Set(['home'])]]);
    const all = new Map([['bastion', new Set(['home', 'inside'])]]);
    expect(names({ isNew: true }, some)).toEqual(['nat', 'bastion', 'strange']);
    expect(names({ isNew: true }, all)).toEqual(['nat', 'strange']);
    expect(names({}, all)).toEqual(['nat', 'bastion', 'strange']);
  });
});

test('levels go from easy to hard, and empty ones are left out', () => {
  expect(cardsByLevel(cards).map(([level, group]) => [level, group.length])).toEqual([
    ['basic', 1],
    ['advanced', 1],
    ['other', 1],
  ]);
});

test('topics come in the order in which one learns them, each with its number of scenarios; unknown ones last', () => {
  expect(topicsOf(cards)).toEqual([
    ['security-group', 1],
    ['nat-gateway', 2],
    ['alpha', 1],
    ['zeta', 1],
  ]);
});
