import type { LinkMessages } from './en.ts';

export const ko: LinkMessages = {
  notALink: 'Packetwalk 링크가 아닙니다. `#1.`로 시작하는 부분이 없습니다.',
  empty: '링크가 버전 번호에서 끝납니다. 나머지 부분이 복사되지 않았습니다.',
  damaged:
    '링크가 온전하지 않습니다. 전달되는 동안 글자가 빠지거나 바뀌었습니다. 처음부터 끝까지 다시 복사하십시오.',
  notUnderstood:
    '링크는 온전하지만 이 Packetwalk가 모르는 내용이 들어 있습니다. 더 새로운 버전에서 만들었거나 손으로 만든 링크입니다. 페이지를 새로 고치거나 프로그램을 업데이트하십시오.',
  unknownVersion: (version, known) =>
    `버전 ${version} 링크입니다. 이 Packetwalk는 버전 ${String(known)}까지 읽습니다. 더 새로운 버전에서 만든 링크이니 페이지를 새로 고치거나 프로그램을 업데이트하십시오.`,
  tooLong: (most) =>
    `링크가 ${most.toLocaleString('ko')}자를 넘어서 읽지 않았습니다. 문서를 파일로 요청하십시오.`,
  tooLarge: (most) =>
    `링크를 풀면 ${most.toLocaleString('ko')}바이트를 넘어서 끝까지 읽지 않았습니다. 문서를 파일로 요청하십시오.`,
};
