import { t as josa } from "./particle-gzdItXuu.js";
// src/explain/messages/ko/tables.ts
var connectionTable = {
	tracked: ({ step, rule, direction }) => `${step}단계에서 ${josa(rule, "이/가")} ${direction === "inbound" ? "들여보냄" : "내보냄"}: 응답에는 규칙이 필요하지 않습니다`,
	remembered: "이전에 시작된 흐름: 패킷에 규칙이 필요하지 않습니다",
	autoTracked: ({ step, rule }) => `${step}단계에서 ${josa(rule, "이/가")} 허용: 경로에 있는 구성 요소 때문에 규칙과 관계없이 자동으로 추적됩니다`,
	untracked: ({ step, rule }) => `추적하지 않음: ${step}단계에서 ${josa(rule, "이/가")} 허용했고 양방향 모두 모든 주소에 열려 있어, 응답은 규칙에 따라 통과합니다`,
	someRule: "규칙",
	translation: ({ step }) => `${step}단계에서 생성: 바깥쪽 주소로 온 응답을 안쪽 주소로 되돌립니다`,
	translationFound: "이전에 생성: 바깥쪽 주소로 온 응답을 안쪽 주소로 되돌립니다",
	egressFlow: ({ step }) => `${step}단계에서 내보냄: 응답이 들어올 수 있습니다`
};
var packetView = {
	source: "소스",
	destination: "대상",
	protocol: "프로토콜",
	icmpRequest: ({ protocol }) => `${protocol} 에코 요청`,
	icmpReply: ({ protocol }) => `${protocol} 에코 응답`
};
export { packetView as n, connectionTable as t };
