import type { serviceCodes as English } from '../en/codes-services.ts';
import type { CodeMessages } from '../en/code-messages.ts';
import { josa } from './particle.ts';

const nothingToAdd = () => '';

export const serviceCodes: Readonly<Record<keyof typeof English, CodeMessages>> = {
  ELB_ACL_RESTRICTION: {
    chip: '같은 서브넷이라도 거부',
    sentence: ({ where }) => `${josa(where, '이/가')} Classic Load Balancer가 보내는 패킷을 거부합니다.`,
    why: () =>
      'Classic Load Balancer가 보내는 트래픽은 대상이 같은 서브넷에 있어도 네트워크 ACL의 평가를 받습니다.',
  },
  ELB_INSTALLED_AZ_RESTRICTION: {
    chip: '활성화되지 않은 영역',
    sentence: ({ where }) => `${where}에서 활성화한 가용 영역에 대상이 없습니다.`,
    why: () => '로드 밸런서 노드가 없는 가용 영역의 대상은 등록되어 있어도 사용되지 않습니다.',
  },
  ELB_LISTENERS_MISMATCH: {
    chip: '리스너 없음',
    sentence: ({ where }) => `${where}에 이 프로토콜과 포트를 받는 리스너가 없습니다.`,
    why: nothingToAdd,
  },
  ELB_NOT_CROSSZONE: {
    chip: '이 영역에 대상 없음',
    sentence: ({ where }) =>
      `${where}의 노드는 자신의 가용 영역에 대상이 없고, 다른 영역의 대상은 쓸 수 없습니다.`,
    why: () =>
      '교차 영역 로드 밸런싱이 꺼져 있으면 노드는 자신의 영역에 있는 대상으로만 보냅니다. API로 만든 Classic Load Balancer에서는 기본값이 꺼짐입니다.',
  },
  ELBV2_LISTENER_HAS_NO_TG: {
    chip: '등록된 대상 없음',
    sentence: ({ where }) => `${josa(where, '이/가')} 전달하는 대상 그룹에 등록된 대상이 없습니다.`,
    why: () => 'Application Load Balancer는 503으로 응답하고, Network Load Balancer는 보낼 곳이 없습니다.',
  },
  ELBV2_LISTENERS_MISMATCH: {
    chip: '리스너 없음',
    sentence: ({ where }) => `${where}에 이 프로토콜과 포트를 받는 리스너가 없습니다.`,
    why: nothingToAdd,
  },
  ELBV2_NO_TARGETS_IN_AZ: {
    chip: '이 영역에 대상 없음',
    sentence: ({ where }) =>
      `${where}의 노드는 자신의 가용 영역에 대상이 없고, 다른 영역의 대상은 쓸 수 없습니다.`,
    why: () =>
      '교차 영역 로드 밸런싱이 꺼져 있으면 노드는 자신의 영역에 있는 대상으로만 보냅니다. Network Load Balancer에서는 기본값이 꺼짐입니다. 다른 영역에 정상 대상이 있는 동안 DNS는 이런 노드의 주소를 응답하지 않습니다.',
  },
  ELBV2_SOURCE_ADDRESS_PRESERVATION: {
    chip: '클라이언트 주소 보존',
    sentence: ({ source }) =>
      `Network Load Balancer가 클라이언트 주소를 보존하므로 대상에게 보이는 주소는 로드 밸런서가 아니라 ${source}입니다.`,
    why: () =>
      '클라이언트 주소를 허용하거나, 로드 밸런서에 보안 그룹을 지정하고 규칙에서 그 그룹을 참조하세요.',
  },
  TARGET_ADDRESS_RESTRICTION: {
    chip: '대상이 아님',
    sentence: ({ where }) =>
      `${josa(where, '은/는')} 등록된 대상으로만 보내는데, 지정한 대상은 등록되어 있지 않습니다.`,
    why: nothingToAdd,
  },
  TARGET_PORT_RESTRICTION: {
    chip: '대상 포트 불일치',
    sentence: () => '대상이 지정한 포트와 다른 포트로 등록되어 있습니다.',
    why: () => '대상은 등록된 포트로만 패킷을 받습니다.',
  },
  X_CLIENT_IP_PRESERVATION_UNSUPPORTED: {
    chip: '대상까지 직접 경로 없음',
    sentence: () => '클라이언트 주소를 보존하는데 대상까지 가는 경로가 직접 연결이 아닙니다.',
    why: () =>
      'Network Load Balancer는 같은 VPC의 대상에 대해서만 클라이언트 주소를 보존할 수 있습니다. 대상 그룹에서 보존을 끄세요.',
  },
  X_LB_RULE_NO_FORWARD: {
    chip: '로드 밸런서가 직접 응답',
    sentence: ({ where }) => `규칙에 전달 작업이 없으므로 ${josa(where, '이/가')} 직접 응답합니다.`,
    why: nothingToAdd,
  },
  X_NLB_HAIRPIN: {
    chip: '대상이 클라이언트 자신',
    sentence: ({ source }) =>
      `선택된 대상이 클라이언트 자신이므로 ${source}에서 자기 자신에게 가는 패킷은 사라집니다.`,
    why: () =>
      '자신이 등록된 Network Load Balancer의 클라이언트가 된 대상은 자신의 주소로 된 패킷을 받을 수 없습니다. 클라이언트 IP 보존을 끄세요.',
  },
  X_TARGET_FAIL_OPEN: {
    chip: '정상 대상 없음',
    sentence: () => '정상인 대상이 없으므로 로드 밸런서가 비정상 대상에도 보냅니다(fail open).',
    why: nothingToAdd,
  },
  X_TARGET_UNHEALTHY: {
    chip: '쓸 수 있는 대상 없음',
    sentence: ({ where }) => `${where}에 새 연결을 받을 수 있는 대상이 없습니다.`,
    why: nothingToAdd,
  },
  VPCE_GATEWAY_PROTOCOL_RESTRICTION: {
    chip: 'TCP와 ping만',
    sentence: ({ where, protocol }) =>
      `${josa(where, '은/는')} TCP와 에코 요청만 받으며 ${josa(protocol, '은/는')} 받지 않습니다.`,
    why: nothingToAdd,
  },
  VPCE_SERVICE_NOT_INSTALLED_IN_AZ: {
    chip: '이 영역에 서비스 없음',
    sentence: ({ where }) => `${josa(where, '이/가')} 있는 가용 영역에 공급자 로드 밸런서의 노드가 없습니다.`,
    why: nothingToAdd,
  },
  X_ENDPOINT_POLICY_DENY: {
    chip: '정책이 거부',
    sentence: () => '엔드포인트 정책이 요청을 거부합니다. 연결은 되지만 서비스가 403으로 응답합니다.',
    why: nothingToAdd,
  },
  X_NOT_EXTENDABLE: {
    chip: 'VPC 밖에서는 사용 불가',
    sentence: ({ where, source }) =>
      `${josa(where, '은/는')} 자신의 VPC에서만 사용할 수 있는데 ${josa(source, '은/는')} 이 VPC의 주소가 아닙니다.`,
    why: () =>
      '피어링 연결, 전송 게이트웨이, VPN, Direct Connect로 VPC에 들어온 트래픽은 사용할 수 없습니다. 이런 경우에는 인터페이스 엔드포인트를 사용하세요.',
  },
};
