import type { ExportMessages } from './en.ts';

export const ko: ExportMessages = {
  head: '시나리오와 다른 점:',
  places: (places, sentence) => `${places.join(', ')}: ${sentence}`,
  what: (sentence, what) => `${sentence} (${what})`,
  patch: {
    head: '변경하거나 삭제할 것은 원래 자리에서 직접 고쳐야 합니다:',
    change: (name, differences) => `${name} 변경: ${differences}`,
    remove: (name) => `${name} 삭제`,
    inside: (name) =>
      `${name}에는 규칙이 리소스 안에 들어 있어, 따로 둔 규칙은 Terraform이 지웁니다. 이 규칙들도 그 안에 넣으세요.`,
    nothingAdded: '추가되는 리소스는 없습니다.',
    nothing: '네트워크에 달라진 것이 없습니다.',
  },
  reasons: {
    'not-written': '제외했습니다. 아직 내보내기를 지원하지 않습니다.',
    'needs-not-written': '제외했습니다. 내보내지 않은 리소스가 필요합니다.',
    'chosen-by-aws': '주소나 블록은 생성할 때 AWS가 정합니다.',
    'written-as-own':
      'VPC와 함께 AWS가 만드는 기본 리소스는 따로 만들 수 없습니다. 별도 리소스로 만들고, 지정이 없는 곳에 모두 연결했습니다.',
    'inside-host': '호스트 안에서 실행되는 것은 네트워크 리소스가 아닙니다.',
    state: '상태는 결과로 생기는 것이라 지정할 수 없습니다.',
    'learnt-route': '제외했습니다. 게이트웨이가 학습하면 AWS가 추가하는 경로입니다.',
    'dead-route':
      '제외했습니다. AWS는 없는 대상으로 가는 경로를 만들지 않습니다. 패킷이 다른 경로를 탈 수 있습니다.',
    'account-setting': '이 네트워크가 아니라 계정의 설정입니다.',
    'outside-aws': '제외했습니다. AWS 밖에 있습니다.',
    'made-by-service': '제외했습니다. 이 인터페이스는 소유한 서비스가 만듭니다.',
    'other-region': '다른 리전에 있습니다. 그 리전에 배포하십시오.',
    'other-account': '다른 계정의 리소스입니다. 그 계정에 배포하십시오.',
    'to-fill-in': 'AWS의 접두사 목록입니다. ID를 파라미터로 지정하십시오.',
    'usual-value': '시나리오에 없지만 AWS에 필요한 값을 채웠습니다. 확인하십시오.',
    'two-zones-needed': 'AWS는 가용 영역 두 곳의 서브넷을 요구합니다. 하나를 추가하십시오.',
    repeated: '제외했습니다. 같은 규칙이 앞에 있습니다.',
  },
};
