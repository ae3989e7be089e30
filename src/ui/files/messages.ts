import type { Language } from '../../model/text.ts';
import { preferences } from '../state/preferences.svelte.ts';
import type { RefusedFile } from './read-file.ts';

const en = {
  open: 'Open a file…',
  drop: 'Drop a scenario file to open it',
  refused: (name: string) => `\`${name}\` was not opened`,
  why: {
    'too-large': 'It is too large for a scenario.',
    unreadable: 'The browser cannot read it.',
    'not-text': 'It is not a text file. A scenario is written in YAML or JSON.',
    'not-a-scenario': 'It is not a Packetwalk scenario.',
  } satisfies Record<RefusedFile['why'], string>,
  more: (count: number) => `and ${count} more`,
  dismiss: 'Close this message',
};

type FileWords = typeof en;

const ko: FileWords = {
  open: '파일 열기…',
  drop: '시나리오 파일을 놓으면 열립니다',
  refused: (name) => `\`${name}\` 파일을 열지 않았습니다`,
  why: {
    'too-large': '시나리오로 열기에는 너무 큰 파일입니다.',
    unreadable: '브라우저가 읽을 수 없는 파일입니다.',
    'not-text': '텍스트 파일이 아닙니다. 시나리오는 YAML 또는 JSON으로 작성합니다.',
    'not-a-scenario': 'Packetwalk 시나리오가 아닙니다.',
  },
  more: (count) => `외 ${count}개`,
  dismiss: '메시지 닫기',
};

const CATALOGUES: Readonly<Record<Language, FileWords>> = { en, ko };

export function fileWords(): FileWords {
  return CATALOGUES[preferences.language];
}
