import type { Language } from '../../model/text.ts';
import { preferences } from '../state/preferences.svelte.ts';

const en = {
  label: 'Document (YAML)',
  hint: 'Ctrl+Space completes. To leave with the Tab key, press Escape first.',
  loading: 'Opening the editor…',
  noErrors: 'No errors',
  errors: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
  warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
  kept: 'The picture shows the last version that could be read.',
  line: (line: number) => `line ${line}`,
  /** What the editor itself says, by its English words. */
  phrases: {} as Readonly<Record<string, string>>,
};

type EditorWords = typeof en;

const ko: EditorWords = {
  label: '문서 (YAML)',
  hint: 'Ctrl+Space 자동 완성. Tab 키로 나가려면 먼저 Esc를 누르세요.',
  loading: '편집기를 여는 중…',
  noErrors: '오류 없음',
  errors: (count) => `오류 ${count}개`,
  warnings: (count) => `경고 ${count}개`,
  kept: '그림은 마지막으로 읽을 수 있었던 문서를 표시합니다.',
  line: (line) => `${line}행`,
  phrases: {
    Completions: '자동 완성',
    Diagnostics: '오류와 경고',
    Find: '찾기',
    Replace: '바꾸기',
    next: '다음',
    previous: '이전',
    all: '모두',
    'match case': '대소문자 구분',
    'by word': '단어 단위',
    regexp: '정규식',
    replace: '바꾸기',
    'replace all': '모두 바꾸기',
    close: '닫기',
    'current match': '현재 일치 항목',
    'replaced $ matches': '일치 항목 $개를 바꿈',
    'replaced match on line $': '$행의 일치 항목을 바꿈',
    'on line': '행',
    'Go to line': '줄로 이동',
    go: '이동',
    'Control character': '제어 문자',
    'Selection deleted': '선택 영역을 삭제함',
  },
};

const CATALOGUES: Readonly<Record<Language, EditorWords>> = { en, ko };

export function editorWords(): EditorWords {
  return CATALOGUES[preferences.language];
}
