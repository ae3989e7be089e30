import type { document as english } from '../en/document.ts';

export const document: typeof english = {
  'text-too-large':
    '문서가 {found}자입니다. 최대 {most}자까지 읽을 수 있으니 네트워크 일부를 빼거나 나누세요.',
  'text-too-large/tokens':
    '문서에 단어와 기호가 {most}개보다 많아 읽을 수 없습니다. 네트워크 일부를 빼거나 나누세요.',
  'not-text':
    '텍스트 파일이 아닙니다. 제어 문자 {character}가 들어 있습니다. 시나리오는 YAML 또는 JSON으로 작성합니다.',
  'empty-document': '문서가 비어 있습니다. 시나리오는 `packetwalk: 1`로 시작합니다.',
  'several-documents':
    '여기서 `---`로 두 번째 문서가 시작됩니다. 파일 하나에는 시나리오 하나만 쓸 수 있습니다.',
  'not-a-map': '시나리오가 아닙니다. 시나리오는 키와 값으로 된 맵이며 `packetwalk: 1`로 시작합니다.',
  'not-a-map/list': '문서가 목록입니다. 시나리오는 키와 값으로 된 맵이며 `packetwalk: 1`로 시작합니다.',
  'too-deep':
    '맵과 목록이 {most}단계보다 깊게 중첩되어 있습니다. 시나리오에는 이만한 깊이가 필요하지 않습니다.',

  'yaml-syntax': 'YAML 문법에 맞지 않습니다. JSON으로도 읽을 수 없습니다.',
  'yaml-syntax/unclosed-quote': '여기서 연 따옴표가 닫히지 않았습니다.',
  'yaml-syntax/unclosed-bracket':
    '앞에서 연 `{` 또는 `[` 괄호가 닫히지 않았습니다. 여기에 `}` 또는 `]` 괄호가 필요합니다.',
  'yaml-syntax/missing-colon': '키 뒤에는 같은 줄에 콜론과 공백이 필요합니다. 예: `key: value`',
  'yaml-syntax/long-key': '여러 줄이 하나의 키로 읽힙니다. 값과 값 사이의 쉼표나 키 뒤의 콜론이 빠졌습니다.',
  'yaml-syntax/missing-comma': '이 앞에 쉼표가 빠졌습니다. 예: `{ a: 1, b: 2 }`',
  'yaml-syntax/missing-space': '여기에 공백이 빠졌습니다. YAML에서는 콜론 뒤와 주석 앞에 공백이 필요합니다.',
  'yaml-syntax/tab-as-indent':
    '들여쓰기에 탭을 사용했습니다. YAML은 공백만 허용하므로 탭을 공백으로 바꾸세요.',
  'yaml-syntax/bad-indent':
    '이 줄의 들여쓰기가 앞뒤 줄과 다릅니다. 같은 맵의 키와 같은 목록의 항목은 같은 열에서 시작해야 합니다.',
  'yaml-syntax/bad-escape': '알 수 없는 백슬래시 표기입니다. 백슬래시 자체는 `\\\\`로 쓰세요.',
  'yaml-syntax/bad-start': '이 문자로는 값을 시작할 수 없습니다. 값을 따옴표로 감싸세요.',
  'yaml-syntax/two-on-a-line':
    '한 줄에 키가 두 개 있습니다. 두 번째 키를 다음 줄에 쓰거나 둘을 중괄호로 묶으세요. 예: `{ a: 1, b: 2 }`',
  'yaml-syntax/bad-anchor': '여기의 `&name`, `*name`, `!tag` 표기는 위치가 잘못되었거나 이름이 없습니다.',
  'yaml-syntax/bad-directive':
    '`%`로 시작하는 이 줄은 YAML 지시문이 아닙니다. 시나리오에는 필요하지 않습니다.',
  'yaml-syntax/unexpected':
    '여기에 올 수 없는 내용입니다. 바로 앞의 괄호, 쉼표, 따옴표가 빠졌거나 남지 않았는지 확인하세요.',

  tag: '태그 `{found}` 표기는 사용할 수 없습니다. CloudFormation 템플릿이라면 시나리오로 열지 말고 가져오기를 사용하세요.',
  'duplicate-key':
    '`{found}` 키가 {firstLine}번째 줄 {firstColumn}번째 열에 이미 있습니다. 한 맵에서 같은 키는 한 번만 쓸 수 있습니다.',
  'bad-key': '키는 일반 문자열이나 숫자여야 합니다.',
  'forbidden-key': '`{found}` 이름은 키나 ID로 사용할 수 없습니다. 다른 이름을 사용하세요.',
  'merge-key': '병합 키 `<<` 표기는 지원하지 않습니다. 키를 직접 쓰거나, 값 전체에 별칭을 사용하세요.',
  'unknown-alias': '별칭 `*{found}` 앞에 앵커 `&{found}` 표기가 없습니다.',
  'circular-alias': '별칭 `*{found}` 표기가 앵커 `&{found}` 안에 있어 자기 자신을 포함하게 됩니다.',
  'too-many-aliases': '이 문서의 별칭을 펼치면 값이 {most}개를 넘습니다. 값을 직접 쓰세요.',
  'trailing-comma': '마지막 값 뒤에 쉼표가 있습니다. 읽을 수는 있지만 올바른 JSON이 아닙니다.',

  'missing-version': '문서의 버전이 없습니다. 첫 줄에 `{suggestion}` 키와 값을 쓰세요.',
  'unknown-version': '버전 `{found}` 문서입니다. 이 프로그램은 버전 {expected} 문서를 읽습니다.',

  'unknown-key': '`{found}` 키는 여기에서 쓸 수 없습니다.',
  'missing-key': '여기에 `{key}` 키가 없습니다.',
  'empty-value': '`{key}` 키에 값이 없습니다. {types:wanted} 값을 쓰거나 키를 지우세요.',
  'wrong-type': '`{found}` 값의 형식은 {types:type}입니다. 여기에는 {types:wanted} 값이 필요합니다.',
  'wrong-type/list': '여기에 목록이 있습니다. 여기에는 {types:wanted} 값이 필요합니다.',
  'wrong-type/map': '여기에 키와 값으로 된 맵이 있습니다. 여기에는 {types:wanted} 값이 필요합니다.',
  'not-one-of': '`{found}` 값은 여기에서 쓸 수 없습니다. 다음 중 하나여야 합니다: {expected}.',
  'not-one-of/none': '다음 중 하나여야 합니다: {expected}.',
  'number-too-large': '`{found}` 값이 너무 큽니다. 최댓값은 {most}입니다.',
  'number-too-small': '`{found}` 값이 너무 작습니다. 최솟값은 {least}입니다.',
  'text-too-long': '문자열이 너무 깁니다. 최대 {most}자까지 쓸 수 있습니다.',
  'empty-text': '문자열이 비어 있습니다. {least}자 이상 쓰세요.',
  'list-too-long': '목록이 너무 깁니다. 항목은 최대 {most}개입니다.',
  'list-too-short': '목록이 너무 짧습니다. 항목을 {least}개 이상 쓰거나 키를 지우세요.',
  'bad-characters': '`{found}` 값에 탭이나 줄 바꿈 같은 제어 문자가 있습니다. 지우세요.',
  'bad-id': '`{found}` 이름은 리소스의 ID로 쓸 수 없습니다.',
  'bad-id/empty': '리소스의 ID가 비어 있습니다. 이름을 지정하세요.',
  'bad-id/too-long': 'ID `{found}` 이름이 너무 깁니다. ID는 최대 255자입니다.',
  'bad-id/control-character': 'ID `{found}` 이름에 탭이나 줄 바꿈 같은 제어 문자가 있습니다. 지우세요.',
  'exactly-one-of': '{keys} 중 하나만 쓸 수 있는데 {count}개를 썼습니다.',
  'exactly-one-of/0': '{keys} 중 하나가 필요합니다.',
  'missing-ports':
    '{protocol} 규칙에는 포트 범위가 필요합니다. 모든 포트라면 `{suggestion}` 키와 값을 쓰세요.',
  'icmp-ignored': '{protocol} 규칙의 ICMP 유형과 코드는 AWS가 무시하므로 `{found}` 값은 효과가 없습니다.',
};
