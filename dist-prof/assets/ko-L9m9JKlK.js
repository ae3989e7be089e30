// src/ui/messages/ko.ts
var ko = {
	title: "Packetwalk",
	scenario: {
		missing: (name) => `\`${name}\` 시나리오를 찾을 수 없습니다. 다른 시나리오를 선택하세요.`,
		missingOwn: "주소가 가리키는 시나리오가 이 브라우저에 없습니다. 다른 시나리오를 선택하세요.",
		untitled: "제목 없는 시나리오",
		flow: "플로우",
		flows: "이 시나리오의 플로우",
		flowCount: (count) => `${count}개`,
		standings: {
			met: "예상과 같음",
			unmet: "예상과 다름"
		},
		ownFlow: "직접 입력"
	},
	flow: {
		label: "추적할 플로우",
		from: "출발지",
		to: "목적지",
		protocol: "프로토콜",
		port: "포트",
		sourcePort: "소스 포트",
		anySourcePort: "자동",
		showSourcePort: "소스 포트 지정",
		hideSourcePort: "소스 포트를 클라이언트에 맡기기",
		swap: "출발지와 목적지 바꾸기",
		internet: "인터넷",
		noMatch: "일치하는 리소스가 없습니다. Enter를 누르면 입력한 값을 주소로 사용합니다.",
		kinds: {
			instance: "EC2",
			database: "RDS",
			"lambda-function": "Lambda",
			"ecs-task": "ECS",
			"eks-pod": "EKS",
			"client-vpn-endpoint": "Client VPN",
			"load-balancer": "ELB",
			distribution: "CloudFront",
			name: "이름",
			"network-interface": "ENI",
			internet: "인터넷",
			address: "IP"
		}
	},
	verdict: {
		invalid: "추적할 수 없는 플로우입니다",
		showStop: "멈춘 지점 보기"
	},
	preferences: {
		language: "언어",
		theme: "테마",
		themes: {
			system: "시스템 설정",
			light: "밝게",
			dark: "어둡게"
		}
	},
	map: {
		label: "네트워크 맵",
		loading: "맵을 그리는 중…",
		failed: "맵을 그릴 수 없습니다. 아래의 패킷 경로와 설명은 그대로 볼 수 있습니다."
	},
	lanes: {
		label: "홉별 패킷 경로",
		request: "요청",
		response: "응답",
		connection: (number) => `연결 ${number}`,
		noResponse: "요청이 도착하지 않았으므로 응답도 없습니다.",
		oneWay: "응답을 기다리지 않는 플로우입니다.",
		notReached: "도달하지 않음",
		step: (number) => `${number}단계`,
		madeByAws: {
			networkAcl: "기본 NACL",
			routeTable: "기본 테이블",
			securityGroup: "기본 그룹"
		}
	},
	player: {
		label: "재생 제어",
		play: "재생",
		pause: "일시 정지",
		step: "다음 단계",
		back: "이전 단계",
		start: "처음으로",
		end: "끝으로",
		speed: "속도",
		stepOf: (step, count) => `${count}단계 중 ${step}단계`,
		keys: "Space 재생 · ← → 단계 이동 · Home End · 1–9 바로 가기"
	},
	panel: {
		label: "판정 이유",
		stepOf: (step, count) => `${count}단계 중 ${step}단계`,
		hypothetical: "패킷은 여기까지 오지 못했습니다. 계속 진행했다면 거쳤을 단계입니다.",
		packet: "이 지점의 패킷",
		becomes: "변경 후",
		examined: "검사 대상",
		changed: "변경됨",
		why: {
			request: "요청이 여기서 멈추는 이유",
			response: "응답이 여기서 멈추는 이유"
		},
		whyNotKnown: "결과를 알 수 없는 이유",
		behind: "동작 원리",
		remembered: "이 시점에 기록된 연결",
		remembersNothing: "아직 없습니다.",
		flowLog: "지금까지의 플로우 로그",
		flowLogEmpty: "아직 레코드가 없습니다.",
		flowLogFormat: "AWS 기본 형식(버전 2)으로 복사됩니다. 계정 ID와 시각은 시뮬레이션에 없으므로 예시 값입니다.",
		wholeWalk: "전체 결과",
		wants: "원하는 길",
		branches: "포트별 통신 결과",
		clientPorts: "클라이언트 포트",
		natPorts: "NAT 포트",
		proxyPorts: "프록시 포트",
		picked: "노드와 대상",
		share: "비율",
		percent: (share) => share < .01 ? "1% 미만" : `${Math.round(share * 100)}%`,
		verdict: "판정",
		verdicts: {
			reachable: "통신 가능",
			partial: "일부만 가능",
			"no-response": "응답 없음",
			unreachable: "도달 불가",
			unknown: "알 수 없음"
		},
		walkThis: "추적",
		nothing: "아직 설명할 경로가 없습니다. 위의 플로우를 먼저 고치세요."
	},
	share: "공유",
	copy: {
		copy: "복사",
		copied: "복사됨",
		refused: "브라우저가 복사를 허용하지 않습니다"
	},
	issues: {
		title: (errors) => `고쳐야 할 곳 ${errors}개`,
		warnings: (count) => `경고 ${count}개`,
		keptDocument: "그림은 마지막으로 읽을 수 있었던 문서를 기준으로 표시합니다.",
		keptFlow: "그림은 마지막으로 추적한 플로우를 표시합니다.",
		place: (line, column) => `${line}행 ${column}열`
	},
	crash: {
		title: "Packetwalk에 오류가 발생했습니다",
		text: "문서의 문제가 아닙니다. 문서를 저장한 뒤 계속할 수 있습니다.",
		save: "문서 저장",
		again: "다시 시도",
		details: "오류 내용"
	},
	layout: {
		resizePanel: "패널 크기 조절",
		resizeLanes: "경로 영역 크기 조절"
	}
};
export { ko };
