import type { edit as english } from '../en/edit.ts';

export const edit: typeof english = {
  'id-taken': '`{found}` 이름은 이미 사용 중입니다. 다른 이름을 사용하세요.',
  'id-ambiguous':
    '이름을 `{found}` 값으로 바꾸면 이 참조가 다른 리소스를 가리키게 됩니다. 다른 이름을 사용하세요.',
  'still-referenced': '여기서 아직 `{found}` 리소스를 참조합니다. 먼저 참조를 바꾸거나 지우세요.',
  'not-plain-data': '문서에 담을 수 없는 값입니다.',
  'no-such-place': '문서에 더 이상 이 위치가 없습니다.',
};
