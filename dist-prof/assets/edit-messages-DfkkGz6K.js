import { t as josa } from "./particle-gzdItXuu.js";
// src/explain/edit-messages.ts
var DIRECTIONS = {
	en: {
		inbound: "inbound",
		outbound: "outbound"
	},
	ko: {
		inbound: "인바운드",
		outbound: "아웃바운드"
	}
};
/** Lists of rules have names that people use; other fields are called as the document calls them. */
var LISTS = {
	inbound: {
		en: "inbound rule",
		ko: "인바운드 규칙"
	},
	outbound: {
		en: "outbound rule",
		ko: "아웃바운드 규칙"
	},
	routes: {
		en: "route",
		ko: "경로"
	}
};
var KINDS = {
	vpcs: {
		en: "VPC",
		ko: "VPC"
	},
	subnets: {
		en: "subnet",
		ko: "서브넷"
	},
	routeTables: {
		en: "route table",
		ko: "라우팅 테이블"
	},
	internetGateways: {
		en: "internet gateway",
		ko: "인터넷 게이트웨이"
	},
	egressOnlyInternetGateways: {
		en: "egress-only internet gateway",
		ko: "송신 전용 인터넷 게이트웨이"
	},
	natGateways: {
		en: "NAT gateway",
		ko: "NAT 게이트웨이"
	},
	peerings: {
		en: "VPC peering connection",
		ko: "VPC 피어링 연결"
	},
	onPremisesNetworks: {
		en: "on-premises network",
		ko: "온프레미스 네트워크"
	},
	customerGateways: {
		en: "customer gateway",
		ko: "고객 게이트웨이"
	},
	vpnGateways: {
		en: "virtual private gateway",
		ko: "가상 프라이빗 게이트웨이"
	},
	vpnConnections: {
		en: "VPN connection",
		ko: "VPN 연결"
	},
	directConnectGateways: {
		en: "Direct Connect gateway",
		ko: "Direct Connect 게이트웨이"
	},
	virtualInterfaces: {
		en: "virtual interface",
		ko: "가상 인터페이스"
	},
	clientVpnEndpoints: {
		en: "Client VPN endpoint",
		ko: "Client VPN 엔드포인트"
	},
	transitGateways: {
		en: "transit gateway",
		ko: "전송 게이트웨이"
	},
	transitGatewayAttachments: {
		en: "transit gateway attachment",
		ko: "전송 게이트웨이 연결"
	},
	transitGatewayRouteTables: {
		en: "transit gateway route table",
		ko: "전송 게이트웨이 라우팅 테이블"
	},
	hostedZones: {
		en: "hosted zone",
		ko: "호스팅 영역"
	},
	distributions: {
		en: "distribution",
		ko: "배포"
	},
	webAcls: {
		en: "web ACL",
		ko: "웹 ACL"
	},
	ipSets: {
		en: "IP set",
		ko: "IP 집합"
	},
	firewalls: {
		en: "firewall",
		ko: "방화벽"
	},
	firewallEndpoints: {
		en: "firewall endpoint",
		ko: "방화벽 엔드포인트"
	},
	firewallPolicies: {
		en: "firewall policy",
		ko: "방화벽 정책"
	},
	networkAcls: {
		en: "network ACL",
		ko: "네트워크 ACL"
	},
	securityGroups: {
		en: "security group",
		ko: "보안 그룹"
	},
	prefixLists: {
		en: "prefix list",
		ko: "접두사 목록"
	},
	networkInterfaces: {
		en: "network interface",
		ko: "네트워크 인터페이스"
	},
	instances: {
		en: "instance",
		ko: "인스턴스"
	},
	databases: {
		en: "database",
		ko: "데이터베이스"
	},
	autoScalingGroups: {
		en: "Auto Scaling group",
		ko: "Auto Scaling 그룹"
	},
	functions: {
		en: "Lambda function",
		ko: "Lambda 함수"
	},
	ecsTasks: {
		en: "ECS task",
		ko: "ECS 태스크"
	},
	eksPods: {
		en: "EKS pod",
		ko: "EKS 파드"
	},
	dbSubnetGroups: {
		en: "DB subnet group",
		ko: "DB 서브넷 그룹"
	},
	flowLogs: {
		en: "flow log",
		ko: "흐름 로그"
	},
	flows: {
		en: "flow",
		ko: "흐름"
	}
};
var SENTENCES = {
	"change-field": {
		en: ({ field, id }) => `change ${text(field)} of ${text(id)}`,
		ko: ({ field, id }) => `${text(id)}의 ${text(field)} 값을 변경`
	},
	"change-resource": {
		en: ({ collection, id }) => `change ${kind(collection, "en")} ${text(id)}`,
		ko: ({ collection, id }) => `${kind(collection, "ko")} ${josa(text(id), "을/를")} 변경`
	},
	"change-entry": {
		en: ({ list, position, id, field }) => field === "" ? `change ${entry(list, "en")} ${text(position)} of ${text(id)}` : `change ${text(field)} of ${entry(list, "en")} ${text(position)} in ${text(id)}`,
		ko: ({ list, position, id, field }) => {
			const place = `${text(id)}의 ${text(position)}번째 ${entry(list, "ko")}`;
			return field === "" ? `${josa(place, "을/를")} 변경` : `${place}에서 ${text(field)} 값을 변경`;
		}
	},
	"change-document": {
		en: ({ field }) => field === "" ? "change the document" : `change ${text(field)}`,
		ko: ({ field }) => field === "" ? "문서를 변경" : `${text(field)} 값을 변경`
	},
	"remove-field": {
		en: ({ field, id }) => `remove ${text(field)} from ${text(id)}`,
		ko: ({ field, id }) => `${text(id)}에서 ${text(field)} 값을 제거`
	},
	"remove-entry": {
		en: ({ list, position, id }) => `remove ${entry(list, "en")} ${text(position)} from ${text(id)}`,
		ko: ({ list, position, id }) => `${text(id)}에서 ${text(position)}번째 ${josa(entry(list, "ko"), "을/를")} 제거`
	},
	"remove-from-document": {
		en: ({ field }) => `remove ${text(field)}`,
		ko: ({ field }) => `${text(field)} 값을 제거`
	},
	"add-entry": {
		en: ({ field, id }) => `add ${withArticle(entry(field, "en"))} to ${text(id)}`,
		ko: ({ field, id }) => `${text(id)}에 ${josa(entry(field, "ko"), "을/를")} 추가`
	},
	"add-network-acl-entry": {
		en: ({ rule, id }) => `add rule ${text(rule)} to ${text(id)}`,
		ko: ({ rule, id }) => `규칙 ${josa(text(rule), "을/를")} ${text(id)}에 추가`
	},
	"add-security-group-rule": {
		en: ({ direction, id }) => `add an ${side(direction, "en")} rule to ${text(id)}`,
		ko: ({ direction, id }) => `${side(direction, "ko")} 규칙을 ${text(id)}에 추가`
	},
	"add-route": {
		en: ({ to, id }) => `add route ${text(to)} to ${text(id)}`,
		ko: ({ to, id }) => `${text(to)} 경로를 ${text(id)}에 추가`
	},
	"add-resource": {
		en: ({ collection, id }) => `add ${kind(collection, "en")} ${text(id)}`,
		ko: ({ collection, id }) => `${kind(collection, "ko")} ${josa(text(id), "을/를")} 추가`
	},
	"rename-resource": {
		en: ({ id, to }) => `rename ${text(id)} to ${text(to)}`,
		ko: ({ id, to }) => `${text(id)}의 이름을 ${josa(text(to), "으로/로")} 변경`
	},
	"delete-resource": {
		en: ({ collection, id }) => `delete ${kind(collection, "en")} ${text(id)}`,
		ko: ({ collection, id }) => `${kind(collection, "ko")} ${josa(text(id), "을/를")} 삭제`
	},
	"move-entry": {
		en: ({ field, from, to, id }) => `move ${entry(field, "en")} ${text(from)} of ${text(id)} to place ${text(to)}`,
		ko: ({ field, from, to, id }) => `${text(id)}의 ${text(from)}번째 ${josa(entry(field, "ko"), "을/를")} ${text(to)}번째로 이동`
	},
	"move-to-subnet": {
		en: ({ id, subnet }) => `move ${text(id)} to ${text(subnet)}`,
		ko: ({ id, subnet }) => `${josa(text(id), "을/를")} ${josa(text(subnet), "으로/로")} 이동`
	},
	associate: {
		en: ({ id, to }) => `connect ${text(id)} with ${text(to)}`,
		ko: ({ id, to }) => `${josa(text(id), "을/를")} ${text(to)}에 연결`
	},
	dissociate: {
		en: ({ id, field }) => `disconnect ${text(id)} from its ${text(field)}`,
		ko: ({ id, field }) => `${text(id)}의 ${text(field)} 연결을 해제`
	},
	"attach-security-group": {
		en: ({ securityGroup, id }) => `attach ${text(securityGroup)} to ${text(id)}`,
		ko: ({ securityGroup, id }) => `${josa(text(securityGroup), "을/를")} ${text(id)}에 연결`
	},
	"detach-security-group": {
		en: ({ securityGroup, id }) => `detach ${text(securityGroup)} from ${text(id)}`,
		ko: ({ securityGroup, id }) => `${josa(text(securityGroup), "을/를")} ${text(id)}에서 분리`
	},
	drag: {
		en: ({ id }) => `move ${text(id)} on the map`,
		ko: ({ id }) => `지도에서 ${josa(text(id), "을/를")} 이동`
	},
	"drag-back": {
		en: ({ id }) => `move ${text(id)} back to its place`,
		ko: ({ id }) => `${josa(text(id), "을/를")} 제자리로 이동`
	},
	fold: {
		en: ({ id }) => `fold ${text(id)}`,
		ko: ({ id }) => `${josa(text(id), "을/를")} 접기`
	},
	unfold: {
		en: ({ id }) => `unfold ${text(id)}`,
		ko: ({ id }) => `${josa(text(id), "을/를")} 펼치기`
	},
	"fold-reset": {
		en: ({ id }) => `fold ${text(id)} as needed`,
		ko: ({ id }) => `${josa(text(id), "을/를")} 필요할 때만 접기`
	},
	"type-text": {
		en: () => "type in the document",
		ko: () => "문서에 입력"
	}
};
/** The name of an edit, to stand behind 'Undo': `add rule 120 to acl-private`. */
function editName({ code, params }, language) {
	return SENTENCES[code][language](params);
}
function text(value) {
	return String(value ?? "");
}
function kind(collection, language) {
	return wordOf(KINDS, collection, language);
}
function entry(list, language) {
	const name = text(list);
	return Object.hasOwn(LISTS, name) ? wordOf(LISTS, name, language) : `${name} ${OTHER_ENTRY[language]}`;
}
var OTHER_ENTRY = {
	en: "entry",
	ko: "항목"
};
function side(direction, language) {
	return DIRECTIONS[language][text(direction)] ?? text(direction);
}
function wordOf(words, name, language) {
	const key = text(name);
	return (Object.hasOwn(words, key) ? words[key]?.[language] : void 0) ?? key;
}
function withArticle(words) {
	return `${/^[aeiou]/i.test(words) ? "an" : "a"} ${words}`;
}
export { editName as t };
