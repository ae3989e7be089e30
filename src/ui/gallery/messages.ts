import type { Verdict } from '../../model/flow.ts';
import type { Language } from '../../model/text.ts';
import { preferences } from '../state/preferences.svelte.ts';
import type { CardLevel } from './cards.ts';

const levels: Readonly<Record<CardLevel, string>> = {
  basic: 'Basics',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
  other: 'More scenarios',
};
const verdicts: Readonly<Record<Verdict, string>> = {
  reachable: 'reachable',
  partial: 'works sometimes',
  'no-response': 'no response',
  unreachable: 'unreachable',
  unknown: 'not known',
};

const en = {
  title: 'Choose a scenario',
  search: 'Search scenarios',
  close: 'Close',
  loading: 'Reading the scenarios…',
  none: 'No scenario has these words.',
  reset: 'Show all scenarios',
  found: (count: number) => (count === 1 ? '1 scenario' : `${count} scenarios`),
  topics: 'Topics',
  allTopics: 'All topics',
  level: 'Level',
  anyLevel: 'All levels',
  levels,
  isNew: 'Not walked yet',
  own: 'My scenarios',
  walkedOf: (walked: number, count: number) => `${walked} of ${count} walked`,
  walked: 'walked',
  walkedSome: (flows: number, count: number) => `${flows} of ${count} walked`,
  open: 'open now',
  verdicts,
};

const ko: typeof en = {
  title: '시나리오 선택',
  search: '시나리오 검색',
  close: '닫기',
  loading: '시나리오를 읽는 중…',
  none: '검색 결과가 없습니다.',
  reset: '모든 시나리오 보기',
  found: (count) => `시나리오 ${count}개`,
  topics: '주제',
  allTopics: '모든 주제',
  level: '난이도',
  anyLevel: '모든 난이도',
  levels: { basic: '기본', intermediate: '중급', advanced: '고급', other: '그 밖의 시나리오' },
  isNew: '아직 안 본 것만',
  own: '내 시나리오',
  walkedOf: (walked, count) => `${count}개 중 ${walked}개 완료`,
  walked: '완료',
  walkedSome: (flows, count) => `${count}개 중 ${flows}개 완료`,
  open: '열려 있음',
  verdicts: {
    reachable: '도달 가능',
    partial: '일부만 작동',
    'no-response': '응답 없음',
    unreachable: '도달 불가',
    unknown: '알 수 없음',
  },
};

const CATALOGUES: Readonly<Record<Language, typeof en>> = { en, ko };

/** The words of the gallery, in the language chosen now. */
export function galleryWords(): typeof en {
  return CATALOGUES[preferences.language];
}
