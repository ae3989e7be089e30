import { r as messagesIn } from "./messages-qA5bnP9Y.js";
import { n as familyOf, r as formatIp } from "./ip-BipVh9MG.js";
import { C as reasonOf, S as mismatchReason, w as targetName, x as isLocalPreferred } from "./index-C2EY9Jrc.js";
import { _ as shortRuleName, a as formatPeer, h as ruleNumberOf, l as formatScopePorts, s as formatRuleProtocol } from "./format-QTb0hmAm.js";
import { D as formatCidr, w as contains } from "./icmp-DyJJl9UN.js";
// src/explain/messages/en/checks.ts
var checks$1 = {
	"source-is-own-address": {
		name: "Source is its own",
		passed: "the source is an address of the interface",
		failed: "the source is not an address of the interface"
	},
	"destination-is-own-address": {
		name: "Destination is its own",
		passed: "the destination is an address of the interface",
		failed: "the destination is not an address of the interface"
	},
	"source-dest-check-off": {
		name: "Source/destination check off",
		passed: "the check is off, so foreign addresses may pass",
		failed: "the check is on, so foreign addresses are refused"
	},
	"address-family": {
		name: "Address family",
		passed: "it carries this address family",
		failed: "it does not carry this address family"
	},
	"host-running": {
		name: "Host is running",
		passed: "the host is running",
		failed: "the host is not running"
	},
	"host-forwards": {
		name: "Host forwards",
		passed: "its operating system forwards packets",
		failed: "its operating system drops packets that are not for it"
	},
	listens: {
		name: "Something listens",
		passed: "something listens on the port",
		failed: "nothing listens on the port"
	},
	attached: {
		name: "Attached to the VPC",
		passed: "it is attached",
		failed: "it is not attached"
	},
	"source-in-vpc": {
		name: "Source in the VPC",
		passed: "the source belongs to an interface of the VPC",
		failed: "the source belongs to no interface of the VPC"
	},
	"public-ip-association": {
		name: "Public address",
		passed: "a public and a private address are mapped to each other",
		failed: "no public and private address are mapped to each other"
	},
	"destination-public": {
		name: "Destination is public",
		passed: "the destination is not a private address (RFC 1918)",
		failed: "the destination is a private address (RFC 1918)"
	},
	"destination-not-shared": {
		name: "Destination is not shared",
		passed: "the destination is not in the shared range 100.64.0.0/10",
		failed: "the destination is in the shared range 100.64.0.0/10"
	},
	"source-public": {
		name: "Source is public",
		passed: "the source is not a private address (RFC 1918)",
		failed: "the source is a private address (RFC 1918)"
	},
	"source-not-shared": {
		name: "Source is not shared",
		passed: "the source is not in the shared range 100.64.0.0/10",
		failed: "the source is in the shared range 100.64.0.0/10"
	},
	"public-ipv6": {
		name: "Public IPv6",
		passed: "the IPv6 address is a public one",
		failed: "the IPv6 address is private"
	},
	"block-public-access": {
		name: "Block Public Access",
		passed: "VPC Block Public Access lets it pass",
		failed: "VPC Block Public Access stops it"
	},
	"outbound-smtp": {
		name: "Outbound SMTP",
		passed: "it is not blocked mail traffic",
		failed: "port 25 to the internet is blocked for the account"
	},
	solicited: {
		name: "Known flow",
		passed: "it belongs to a flow that started inside",
		failed: "it belongs to no flow that started inside"
	},
	available: {
		name: "Available",
		passed: "it is available",
		failed: "it is not in a working state"
	},
	protocol: {
		name: "Protocol",
		passed: "it handles this protocol",
		failed: "it does not handle this protocol"
	},
	"zone-served": {
		name: "Availability Zone",
		passed: "it serves the zone of the sender",
		failed: "it does not serve the zone of the sender"
	},
	"ports-left": {
		name: "Free ports",
		passed: "it has a port left for this destination",
		failed: "all its ports for this destination are in use"
	},
	"not-fragmented": {
		name: "Fragments",
		passed: "no fragments that it drops",
		failed: "it drops fragments of this protocol"
	},
	"not-expired": {
		name: "Flow still known",
		passed: "the flow has not been idle for too long",
		failed: "the flow was idle for too long and is forgotten"
	},
	"dns-support": {
		name: "enableDnsSupport",
		passed: "the VPC’s resolver answers",
		failed: "the VPC’s resolver is switched off"
	},
	"dns-hostnames": {
		name: "enableDnsHostnames",
		passed: "the VPC gives its instances names",
		failed: "the VPC gives its instances no names"
	},
	"destination-in-far-vpc": {
		name: "Destination in the other VPC",
		passed: "the destination is in the CIDR blocks of the other VPC",
		failed: "the destination is not in the CIDR blocks of the other VPC"
	},
	"source-in-near-vpc": {
		name: "Source in this VPC",
		passed: "the source is in the CIDR blocks of this VPC",
		failed: "the source is not in the CIDR blocks of this VPC"
	},
	"destination-owned": {
		name: "Somebody has the address",
		passed: "a network interface has the destination address",
		failed: "no network interface has the destination address"
	},
	"way-back": {
		name: "Same way back",
		passed: "the reply comes back to what handled its request",
		failed: "the reply passes by what handled its request"
	},
	listener: {
		name: "Listener",
		passed: "a listener accepts the protocol and port",
		failed: "no listener accepts the protocol and port"
	},
	"targets-registered": {
		name: "Registered targets",
		passed: "the target group has registered targets",
		failed: "the target group has no registered target"
	},
	"target-registered": {
		name: "Wanted target",
		passed: "the wanted target is registered",
		failed: "the wanted target is not registered"
	},
	"zone-enabled": {
		name: "Enabled zone",
		passed: "a target is in an enabled zone",
		failed: "no target is in an enabled zone"
	},
	"targets-in-zone": {
		name: "Targets in reach",
		passed: "the node may use a target of some zone",
		failed: "the node may use no target"
	},
	"target-usable": {
		name: "Usable target",
		passed: "a target may get new connections",
		failed: "no target may get new connections"
	},
	"target-port": {
		name: "Target port",
		passed: "the target is asked on its registered port",
		failed: "the target is registered with another port"
	},
	"direct-path": {
		name: "Direct way",
		passed: "the way to the target is direct",
		failed: "the way to the target is not direct"
	},
	"not-hairpin": {
		name: "Another host",
		passed: "the target is not the client",
		failed: "the target is the client itself"
	},
	"zone-attached": {
		name: "Availability Zone",
		passed: "it has a subnet in the zone of the sender",
		failed: "it has no subnet in the zone of the sender"
	},
	associated: {
		name: "Route table association",
		passed: "it is associated with a transit gateway route table",
		failed: "it is associated with no transit gateway route table"
	},
	"no-loop": {
		name: "No loop",
		passed: "the packet comes here for the first time",
		failed: "the packet has been here before"
	},
	"host-known": {
		name: "Host name",
		passed: "the distribution answers for the host name",
		failed: "the distribution does not answer for the host name"
	},
	"gateway-attached": {
		name: "Internet gateway attached",
		passed: "an internet gateway is attached to the VPC",
		failed: "no internet gateway is attached to the VPC"
	},
	record: {
		name: "Record",
		passed: "a record answers",
		failed: "no record answers"
	},
	"prefix-known": {
		name: "Known prefix",
		passed: "the gateway knows a way to the destination",
		failed: "the gateway knows no way to the destination"
	},
	"tunnel-up": {
		name: "Tunnel up",
		passed: "a tunnel is up",
		failed: "both tunnels are down"
	},
	"whole-flow": {
		name: "Both directions",
		passed: "both directions of the flow pass here",
		failed: "the request did not pass here"
	},
	"bgp-up": {
		name: "BGP session",
		passed: "the BGP session of the virtual interface is up",
		failed: "the BGP session of the virtual interface is down"
	},
	authorized: {
		name: "Authorization rule",
		passed: "an authorization rule allows the destination",
		failed: "no authorization rule allows the destination"
	}
};
// src/explain/messages/ko/checks.ts
var checks = {
	"source-is-own-address": {
		name: "자신의 소스 주소",
		passed: "소스가 인터페이스의 주소입니다",
		failed: "소스가 인터페이스의 주소가 아닙니다"
	},
	"destination-is-own-address": {
		name: "자신의 대상 주소",
		passed: "대상이 인터페이스의 주소입니다",
		failed: "대상이 인터페이스의 주소가 아닙니다"
	},
	"source-dest-check-off": {
		name: "소스/대상 확인 해제",
		passed: "확인이 꺼져 있어 다른 주소도 통과합니다",
		failed: "확인이 켜져 있어 다른 주소는 거부됩니다"
	},
	"address-family": {
		name: "주소 체계",
		passed: "이 주소 체계를 지원합니다",
		failed: "이 주소 체계를 지원하지 않습니다"
	},
	"host-running": {
		name: "호스트 실행 중",
		passed: "호스트가 실행 중입니다",
		failed: "호스트가 실행 중이 아닙니다"
	},
	"host-forwards": {
		name: "패킷 포워딩",
		passed: "운영 체제가 패킷을 포워딩합니다",
		failed: "운영 체제가 자신에게 온 것이 아닌 패킷을 버립니다"
	},
	listens: {
		name: "수신 대기",
		passed: "이 포트에서 수신 대기 중입니다",
		failed: "이 포트에서 수신 대기하는 프로그램이 없습니다"
	},
	attached: {
		name: "VPC에 연결됨",
		passed: "연결되어 있습니다",
		failed: "연결되어 있지 않습니다"
	},
	"source-in-vpc": {
		name: "VPC 안의 소스",
		passed: "소스가 VPC에 있는 인터페이스의 주소입니다",
		failed: "소스가 VPC에 있는 어떤 인터페이스의 주소도 아닙니다"
	},
	"public-ip-association": {
		name: "퍼블릭 주소",
		passed: "퍼블릭 주소와 프라이빗 주소가 서로 연결되어 있습니다",
		failed: "서로 연결된 퍼블릭 주소와 프라이빗 주소가 없습니다"
	},
	"destination-public": {
		name: "퍼블릭 대상",
		passed: "대상이 프라이빗 주소(RFC 1918)가 아닙니다",
		failed: "대상이 프라이빗 주소(RFC 1918)입니다"
	},
	"destination-not-shared": {
		name: "공유 주소가 아닌 대상",
		passed: "대상이 공유 주소 범위 100.64.0.0/10에 있지 않습니다",
		failed: "대상이 공유 주소 범위 100.64.0.0/10에 있습니다"
	},
	"source-public": {
		name: "퍼블릭 소스",
		passed: "소스가 프라이빗 주소(RFC 1918)가 아닙니다",
		failed: "소스가 프라이빗 주소(RFC 1918)입니다"
	},
	"source-not-shared": {
		name: "공유 주소가 아닌 소스",
		passed: "소스가 공유 주소 범위 100.64.0.0/10에 있지 않습니다",
		failed: "소스가 공유 주소 범위 100.64.0.0/10에 있습니다"
	},
	"public-ipv6": {
		name: "퍼블릭 IPv6",
		passed: "퍼블릭 IPv6 주소입니다",
		failed: "프라이빗 IPv6 주소입니다"
	},
	"block-public-access": {
		name: "퍼블릭 액세스 차단",
		passed: "VPC 퍼블릭 액세스 차단을 통과합니다",
		failed: "VPC 퍼블릭 액세스 차단에 막힙니다"
	},
	"outbound-smtp": {
		name: "아웃바운드 SMTP",
		passed: "차단된 메일 트래픽이 아닙니다",
		failed: "이 계정은 인터넷으로 나가는 포트 25가 차단되어 있습니다"
	},
	solicited: {
		name: "알려진 흐름",
		passed: "안쪽에서 시작된 흐름에 속합니다",
		failed: "안쪽에서 시작된 흐름에 속하지 않습니다"
	},
	available: {
		name: "사용 가능",
		passed: "사용 가능한 상태입니다",
		failed: "작동하는 상태가 아닙니다"
	},
	protocol: {
		name: "프로토콜",
		passed: "이 프로토콜을 처리합니다",
		failed: "이 프로토콜을 처리하지 않습니다"
	},
	"zone-served": {
		name: "가용 영역",
		passed: "보낸 쪽의 가용 영역을 지원합니다",
		failed: "보낸 쪽의 가용 영역을 지원하지 않습니다"
	},
	"ports-left": {
		name: "남은 포트",
		passed: "이 대상에 쓸 포트가 남아 있습니다",
		failed: "이 대상에 쓸 포트를 모두 사용 중입니다"
	},
	"not-fragmented": {
		name: "조각화",
		passed: "버려야 할 조각이 아닙니다",
		failed: "이 프로토콜의 조각은 버려집니다"
	},
	"not-expired": {
		name: "흐름 유지",
		passed: "흐름의 유휴 시간이 한도를 넘지 않았습니다",
		failed: "유휴 시간이 너무 길어 흐름의 기록이 지워졌습니다"
	},
	"dns-support": {
		name: "enableDnsSupport",
		passed: "VPC의 리졸버가 응답합니다",
		failed: "VPC의 리졸버가 꺼져 있습니다"
	},
	"dns-hostnames": {
		name: "enableDnsHostnames",
		passed: "VPC가 인스턴스에 이름을 부여합니다",
		failed: "VPC가 인스턴스에 이름을 부여하지 않습니다"
	},
	"destination-in-far-vpc": {
		name: "상대 VPC의 대상",
		passed: "대상이 상대 VPC의 CIDR 블록 안에 있습니다",
		failed: "대상이 상대 VPC의 CIDR 블록 안에 없습니다"
	},
	"source-in-near-vpc": {
		name: "이 VPC의 소스",
		passed: "소스가 이 VPC의 CIDR 블록 안에 있습니다",
		failed: "소스가 이 VPC의 CIDR 블록 안에 없습니다"
	},
	"destination-owned": {
		name: "주소의 소유자",
		passed: "대상 주소를 가진 네트워크 인터페이스가 있습니다",
		failed: "대상 주소를 가진 네트워크 인터페이스가 없습니다"
	},
	"way-back": {
		name: "같은 길로 응답",
		passed: "응답이 요청을 처리한 곳으로 되돌아옵니다",
		failed: "응답이 요청을 처리한 곳을 지나지 않습니다"
	},
	listener: {
		name: "리스너",
		passed: "이 프로토콜과 포트를 받는 리스너가 있습니다",
		failed: "이 프로토콜과 포트를 받는 리스너가 없습니다"
	},
	"targets-registered": {
		name: "등록된 대상",
		passed: "대상 그룹에 등록된 대상이 있습니다",
		failed: "대상 그룹에 등록된 대상이 없습니다"
	},
	"target-registered": {
		name: "지정한 대상",
		passed: "지정한 대상이 등록되어 있습니다",
		failed: "지정한 대상이 등록되어 있지 않습니다"
	},
	"zone-enabled": {
		name: "활성화된 영역",
		passed: "활성화된 영역에 대상이 있습니다",
		failed: "활성화된 영역에 대상이 없습니다"
	},
	"targets-in-zone": {
		name: "사용할 수 있는 영역의 대상",
		passed: "노드가 쓸 수 있는 영역에 대상이 있습니다",
		failed: "노드가 쓸 수 있는 영역에 대상이 없습니다"
	},
	"target-usable": {
		name: "쓸 수 있는 대상",
		passed: "새 연결을 받을 수 있는 대상이 있습니다",
		failed: "새 연결을 받을 수 있는 대상이 없습니다"
	},
	"target-port": {
		name: "대상 포트",
		passed: "대상의 등록된 포트로 요청합니다",
		failed: "대상이 다른 포트로 등록되어 있습니다"
	},
	"direct-path": {
		name: "직접 경로",
		passed: "대상까지 직접 연결됩니다",
		failed: "대상까지 직접 연결되지 않습니다"
	},
	"not-hairpin": {
		name: "다른 호스트",
		passed: "대상이 클라이언트가 아닙니다",
		failed: "대상이 클라이언트 자신입니다"
	},
	"zone-attached": {
		name: "가용 영역",
		passed: "보낸 쪽의 가용 영역에 서브넷이 있습니다",
		failed: "보낸 쪽의 가용 영역에 서브넷이 없습니다"
	},
	associated: {
		name: "라우팅 테이블 연결",
		passed: "전송 게이트웨이 라우팅 테이블에 연결되어 있습니다",
		failed: "전송 게이트웨이 라우팅 테이블에 연결되어 있지 않습니다"
	},
	"no-loop": {
		name: "루프 없음",
		passed: "패킷이 여기에 처음 왔습니다",
		failed: "패킷이 여기에 이미 왔습니다"
	},
	"host-known": {
		name: "호스트 이름",
		passed: "배포가 이 호스트 이름에 응답합니다",
		failed: "배포가 이 호스트 이름에 응답하지 않습니다"
	},
	"gateway-attached": {
		name: "인터넷 게이트웨이 연결",
		passed: "VPC에 인터넷 게이트웨이가 연결되어 있습니다",
		failed: "VPC에 인터넷 게이트웨이가 연결되어 있지 않습니다"
	},
	record: {
		name: "레코드",
		passed: "응답하는 레코드가 있습니다",
		failed: "응답하는 레코드가 없습니다"
	},
	"prefix-known": {
		name: "알려진 접두사",
		passed: "게이트웨이가 대상으로 가는 길을 압니다",
		failed: "게이트웨이가 대상으로 가는 길을 모릅니다"
	},
	"tunnel-up": {
		name: "터널 상태",
		passed: "작동하는 터널이 있습니다",
		failed: "두 터널이 모두 내려가 있습니다"
	},
	"whole-flow": {
		name: "양방향 통과",
		passed: "흐름의 두 방향이 모두 이곳을 지납니다",
		failed: "요청이 이곳을 지나지 않았습니다"
	},
	"bgp-up": {
		name: "BGP 세션",
		passed: "가상 인터페이스의 BGP 세션이 작동 중입니다",
		failed: "가상 인터페이스의 BGP 세션이 내려가 있습니다"
	},
	authorized: {
		name: "권한 부여 규칙",
		passed: "목적지를 허용하는 권한 부여 규칙이 있습니다",
		failed: "목적지를 허용하는 권한 부여 규칙이 없습니다"
	}
};
// src/explain/messages/checks.ts
/** What checks ask: apart from the catalogue, since only the table of a hop says it, and brings it along. */
function checkMessages(m) {
	return m === messagesIn("en") ? checks$1 : checks;
}
// src/explain/rule-table/checks.ts
/** What a component without rules checked, in order; null where it checked nothing. */
function checkTable(checks, m) {
	if (checks.length === 0) return null;
	const { column, caption } = m.ruleTable;
	return {
		caption: caption.checks,
		columns: [{
			key: "check",
			label: column.check
		}],
		resultLabel: column.result,
		rows: checks.map((check, index) => rowOf$3(check, index, m)),
		footer: ""
	};
}
function rowOf$3({ name, passed }, index, m) {
	const words = checkMessages(m)[name];
	const { result } = m.ruleTable;
	return {
		key: `${name} ${index}`,
		at: null,
		cells: { check: words.name },
		result: passed ? result.passed : result.failed,
		status: passed ? "matched" : "not-matched",
		reason: passed ? words.passed : words.failed,
		implicit: true
	};
}
// src/explain/rule-table/limit.ts
/** More rows than a person reads, and than a page should hold. */
var MOST_ROWS = 200;
/**
* The table with at most `MOST_ROWS` rows: the first ones, and those that matched or decided wherever they stand.
* What is left out is counted.
*/
function limited(table, m) {
	const { rows } = table;
	if (rows.length <= MOST_ROWS) return {
		...table,
		footer: ""
	};
	const isTold = ({ status }) => status === "decided" || status === "matched";
	const told = rows.filter(isTold).length;
	let room = Math.max(MOST_ROWS - told, 0);
	const shown = rows.filter((row) => isTold(row) || room-- > 0).slice(0, MOST_ROWS);
	return {
		...table,
		rows: shown,
		footer: m.ruleTable.leftOut({ count: rows.length - shown.length })
	};
}
// src/explain/rule-table/edge.ts
/** The rules of a web ACL; null where it has none. */
function webAclTable(decision, m) {
	const { webAcl, considered, decidedBy } = decision;
	if (webAcl.rules.length === 0) return null;
	const { column, matches } = m.ruleTable;
	const looked = new Map(considered.map(({ rule, mismatches }) => [rule, mismatches]));
	const rows = webAcl.rules.map((rule, index) => {
		const mismatches = looked.get(rule);
		const isDecided = rule === decidedBy;
		const hasMatched = mismatches?.length === 0;
		return {
			key: `${rule.id} ${index}`,
			at: rule.at,
			cells: { rule: rule.id },
			result: m.webAcl.action[rule.action],
			status: mismatches === void 0 ? "not-reached" : isDecided ? "decided" : hasMatched ? "matched" : "not-matched",
			reason: mismatches === void 0 ? m.webAcl.notReached : hasMatched ? matches : m.mismatch.join(mismatches.map((field) => fieldReason(field, m))),
			implicit: false
		};
	});
	const columns = [{
		key: "rule",
		label: column.rule
	}];
	return limited({
		caption: m.webAcl.table,
		columns,
		resultLabel: column.result,
		rows
	}, m);
}
function fieldReason(field, m) {
	switch (field) {
		case "host":
		case "path":
		case "method":
		case "country":
		case "rate":
		case "inspection":
		case "undecided": return m.mismatch[field];
		default: return m.mismatch.ipSet;
	}
}
/** The records of the name that was looked up; null where there are none. */
function nameTable({ considered, decidedBy }, m) {
	if (considered.length === 0) return null;
	const words = m.dnsName;
	const { result } = m.ruleTable;
	const rows = considered.map(({ record, standing }, index) => {
		const isCandidate = standing === "candidate";
		const isChosen = record === decidedBy;
		return {
			key: `${record.id} ${index}`,
			at: record.at,
			cells: {
				record: record.id,
				value: record.alias ?? record.values.map(formatIp).join(", ")
			},
			result: isChosen ? result.picked : isCandidate ? result.candidate : result.passedOver,
			status: isChosen ? "decided" : isCandidate ? "matched" : "not-matched",
			reason: words.standing[standing],
			implicit: false
		};
	});
	const columns = [{
		key: "record",
		label: words.record
	}, {
		key: "value",
		label: words.value
	}];
	return limited({
		caption: words.table,
		columns,
		resultLabel: m.ruleTable.column.result,
		rows
	}, m);
}
// src/explain/rule-table/load-balancer.ts
/** The targets that a node looked at, or, where it came to none, its checks. */
function loadBalancerTable(decision, m) {
	const { targets } = decision;
	if (targets.length === 0) return checkTable(decision.checks, m);
	const { column, caption } = m.ruleTable;
	return {
		caption: caption.targets,
		columns: [
			{
				key: "target",
				label: column.target
			},
			{
				key: "zone",
				label: column.zone
			},
			{
				key: "health",
				label: column.health
			}
		],
		resultLabel: column.result,
		rows: targets.map((one, index) => {
			const isChosen = one.target === decision.target;
			const isUsable = one.standing === "usable" || one.standing === "fail-open";
			return {
				key: `${targetName(one.target)} ${index}`,
				at: one.target.at,
				cells: {
					target: targetName(one.target),
					zone: one.target.az ?? "",
					health: one.health === null ? "" : m.loadBalancer.state[one.health.state]
				},
				result: isChosen ? m.ruleTable.result.picked : isUsable ? m.ruleTable.result.candidate : m.ruleTable.result.passedOver,
				status: isChosen ? "decided" : isUsable ? "matched" : "not-matched",
				reason: reasonOf(one, m),
				implicit: false
			};
		}),
		footer: ""
	};
}
// src/explain/rule-table/network-firewall.ts
/** The rules of both engines in the order in which they are tried; null where the firewall has none. */
function firewallTable(decision, packet, m) {
	const { firewall, stateless, stateful, decidedBy, byDefault } = decision;
	const looked = new Map([...stateless, ...stateful].map(({ rule, mismatches }) => [rule, mismatches]));
	const { column, caption, peer } = m.ruleTable;
	const decided = decidedBy?.id ?? (byDefault === null ? "" : m.firewall.byDefault[byDefault]);
	const statusOf = (rule) => {
		const mismatches = looked.get(rule);
		if (mismatches === void 0) return ["not-reached", decision.engine === "state" ? m.ruleTable.notNeeded : m.ruleTable.notReached({ rule: decided })];
		if (mismatches.length > 0) {
			const reason = mismatchReason(rule, mismatches, packet, m);
			return [rule === decidedBy ? "decided" : "not-matched", reason];
		}
		return [rule === decidedBy ? "decided" : "matched", m.ruleTable.matches];
	};
	const row = (rule, index) => {
		const [status, reason] = statusOf(rule);
		return {
			key: `${rule.id} ${index}`,
			at: rule.at,
			cells: {
				rule: rule.id,
				protocol: formatRuleProtocol(rule.protocol, m),
				source: rule.from.text,
				destination: rule.to.text,
				ports: formatScopePorts(rule, m)
			},
			result: m.firewall.action[rule.action],
			status,
			reason,
			implicit: false
		};
	};
	const rules = [...firewall.stateless, ...firewall.stateful];
	if (rules.length === 0) return null;
	return limited({
		caption: caption.firewall,
		columns: [
			{
				key: "rule",
				label: column.rule
			},
			{
				key: "protocol",
				label: column.protocol
			},
			{
				key: "source",
				label: peer.inbound
			},
			{
				key: "destination",
				label: column.destination
			},
			{
				key: "ports",
				label: column.ports
			}
		],
		resultLabel: column.result,
		rows: rules.map(row)
	}, m);
}
// src/explain/rule-table/network-acl.ts
/** Numbered entries in order, then `*`; what stands after the entry that decided was never looked at. */
function networkAclTable(decision, packet, m) {
	const { networkAcl, direction, decidedBy, considered } = decision;
	const looked = new Map(considered.map(({ rule, mismatches }) => [rule, mismatches]));
	const closing = networkAcl.closing[familyOf(packet.source)];
	const notReached = m.ruleTable.notReached({ rule: ruleNumberOf(decidedBy) });
	const row = (entry) => {
		const mismatches = looked.get(entry);
		const told = (status, reason) => rowOf$2(entry, status, reason, m);
		if (entry === decidedBy) return told("decided", entry.ruleNumber === "*" ? m.ruleTable.matchesRest : m.ruleTable.matches);
		if (mismatches === void 0) return told("not-reached", notReached);
		return told("not-matched", mismatchReason(entry, mismatches, packet, m));
	};
	const { column, caption, peer } = m.ruleTable;
	return limited({
		caption: caption["network-acl"],
		columns: [
			{
				key: "number",
				label: column.number
			},
			{
				key: "protocol",
				label: column.protocol
			},
			{
				key: "ports",
				label: column.ports
			},
			{
				key: "peer",
				label: peer[direction]
			}
		],
		resultLabel: column.result,
		rows: [...networkAcl.entries[direction], closing].map(row)
	}, m);
}
function rowOf$2(entry, status, reason, m) {
	return {
		key: ruleNumberOf(entry),
		at: entry.at,
		cells: {
			number: ruleNumberOf(entry),
			protocol: formatRuleProtocol(entry.protocol, m),
			ports: formatScopePorts(entry, m),
			peer: formatCidr(entry.cidr)
		},
		result: m.ruleTable.result[entry.action],
		status,
		reason,
		implicit: entry.at === null
	};
}
// src/explain/rule-table/route-table.ts
/** The routes of the packet's family, best first. Those after the winner were not needed; some would match as well. */
function routeTableTable(decision, packet, m) {
	const { routeTable, considered, decidedBy } = decision;
	const looked = new Map(considered.map(({ rule, mismatches }) => [rule, mismatches]));
	const routes = routeTable.routes[familyOf(packet.destination)];
	const row = (route, index) => {
		const mismatches = looked.get(route);
		const told = (status, reason) => rowOf$1(route, index, status, reason, m);
		if (route === decidedBy) return told("decided", winnerReason(route, decision, packet, m));
		if (mismatches === void 0) return loser(route, decision, packet, told, m);
		return told(isLocalPreferred(mismatches) ? "matched" : "not-matched", mismatchReason(route, mismatches, packet, m));
	};
	const { column, caption } = m.ruleTable;
	return limited({
		caption: caption.route,
		columns: [
			{
				key: "destination",
				label: column.destination
			},
			{
				key: "target",
				label: column.target
			},
			{
				key: "origin",
				label: column.origin
			}
		],
		resultLabel: column.result,
		rows: routes.map(row)
	}, m);
}
function winnerReason(route, { routeTable }, packet, m) {
	if (route.state === "blackhole") return m.ruleTable.blackhole;
	const family = familyOf(packet.destination);
	return routeTable.routes[family].filter((other) => contains(other.destination, packet.destination)).length === 1 ? m.ruleTable.onlyMatch : m.ruleTable.longestWins;
}
/** A route that was not looked at, since a better one had won. Whether it would match only says what it lost to. */
function loser(route, { decidedBy }, packet, told, m) {
	if (decidedBy === null || !contains(route.destination, packet.destination)) return told("not-reached", m.ruleTable.routeNotReached);
	return told("matched", route.destination.prefixLength < decidedBy.destination.prefixLength ? m.ruleTable.longerWins : m.ruleTable.higherWins);
}
function rowOf$1(route, index, status, reason, m) {
	const { origin, result } = m.ruleTable;
	return {
		key: `${formatCidr(route.destination)} ${index}`,
		at: route.at,
		cells: {
			destination: formatCidr(route.destination),
			target: route.via,
			origin: route.prefixList === null ? origin[route.origin] : m.words.prefixList(route.prefixList)
		},
		result: route.state === "blackhole" ? result.blackhole : route.via,
		status,
		reason,
		implicit: route.at === null
	};
}
// src/explain/rule-table/transit-route.ts
/** The routes of the packet's family, best first. */
function transitRouteTable(decision, packet, m) {
	const { routeTable, considered, decidedBy } = decision;
	const looked = new Map(considered.map(({ rule, mismatches }) => [rule, mismatches]));
	const { column, caption, result, origin } = m.ruleTable;
	const row = (route, index) => {
		const [status, reason] = statusOf(route);
		const target = route.attachment?.id ?? result.blackhole;
		const destination = formatCidr(route.destination);
		return {
			key: `${destination} ${index}`,
			at: route.at,
			cells: {
				destination,
				target,
				origin: route.prefixList === null ? origin[route.origin] : m.words.prefixList(route.prefixList)
			},
			result: route.state === "blackhole" ? result.blackhole : target,
			status,
			reason,
			implicit: route.at === null
		};
	};
	const statusOf = (route) => {
		const mismatches = looked.get(route);
		if (route === decidedBy) return ["decided", route.state === "blackhole" ? m.ruleTable.blackhole : m.ruleTable.longestWins];
		if (mismatches !== void 0) return ["not-matched", mismatchReason(route, mismatches, packet, m)];
		if (decidedBy === null || !contains(route.destination, packet.destination)) return ["not-reached", m.ruleTable.routeNotReached];
		return ["matched", route.destination.prefixLength < decidedBy.destination.prefixLength ? m.ruleTable.longerWins : m.ruleTable.higherWins];
	};
	return limited({
		caption: caption.route,
		columns: [
			{
				key: "destination",
				label: column.destination
			},
			{
				key: "target",
				label: column.target
			},
			{
				key: "origin",
				label: column.origin
			}
		],
		resultLabel: column.result,
		rows: routeTable.routes[familyOf(packet.destination)].map(row)
	}, m);
}
// src/explain/rule-table/security-group.ts
/** Every rule of that direction: one match is enough, so none hides another. A remembered flow needs none of them. */
function securityGroupTable(decision, packet, m) {
	const { direction, groups, networkInterface, decidedBy, considered } = decision;
	const looked = new Map(considered.map(({ rule, mismatches }) => [rule, mismatches]));
	const row = (rule, index) => {
		const mismatches = looked.get(rule);
		const told = (status, reason) => rowOf(rule, index, status, reason, m);
		if (mismatches === void 0) return told("not-reached", m.ruleTable.notNeeded);
		if (mismatches.length > 0) return told("not-matched", mismatchReason(rule, mismatches, packet, m));
		return rule === decidedBy ? told("decided", m.ruleTable.matches) : told("matched", m.ruleTable.alsoMatches);
	};
	const { column, caption, peer } = m.ruleTable;
	return limited({
		caption: caption["security-group"],
		columns: [
			...groups.length > 1 ? [{
				key: "group",
				label: column.group
			}] : [],
			{
				key: "rule",
				label: column.rule
			},
			{
				key: "protocol",
				label: column.protocol
			},
			{
				key: "ports",
				label: column.ports
			},
			{
				key: "peer",
				label: peer[direction]
			}
		],
		resultLabel: column.result,
		rows: networkInterface.rules[direction].map(row)
	}, m);
}
function rowOf(rule, index, status, reason, m) {
	return {
		key: `${rule.id} ${index}`,
		at: rule.at,
		cells: {
			group: rule.securityGroupId,
			rule: shortRuleName(rule, m),
			protocol: formatRuleProtocol(rule.protocol, m),
			ports: formatScopePorts(rule, m),
			peer: formatPeer(rule.peer)
		},
		result: m.ruleTable.result.allow,
		status,
		reason,
		implicit: rule.at === null
	};
}
// src/explain/rule-table.ts
/** The table of a hop's component; null for components without rules or checks. */
function ruleTable(hop, language) {
	const m = messagesIn(language);
	const { decision, packetIn: packet } = hop;
	switch (decision.kind) {
		case "network-acl": return networkAclTable(decision, packet, m);
		case "security-group": return securityGroupTable(decision, packet, m);
		case "route": return routeTableTable(decision, packet, m);
		case "gateway-load-balancer":
		case "load-balancer": return loadBalancerTable(decision, m);
		case "transit-route": return transitRouteTable(decision, packet, m);
		case "firewall": return firewallTable(decision, packet, m);
		case "web-acl": return webAclTable(decision, m);
		case "name": return nameTable(decision, m);
		case "distribution":
		case "endpoint":
		case "network-interface":
		case "gateway":
		case "crossing":
		case "nat":
		case "host":
		case "resolver": return checkTable(decision.checks, m);
		case "place": return null;
	}
}
export { ruleTable as t };
