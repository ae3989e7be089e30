import type { Language } from '../../model/text.ts';

const en = {
  offer: 'A new version of Packetwalk is ready.',
  take: 'Use it now',
  later: 'Later',
};

const ko: typeof en = {
  offer: 'Packetwalk 새 버전이 준비되었습니다.',
  take: '지금 적용',
  later: '나중에',
};

export const offlineMessages: Readonly<Record<Language, typeof en>> = { en, ko };
