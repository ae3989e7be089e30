import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
// src/ui/forms/messages/words.ts
var CATALOGUES = {
	en: {
		properties: {
			all: "All resources",
			search: "Search resources",
			noneFound: "No resource has these letters.",
			empty: "This document has no resources yet. Add the first one.",
			hint: "Choose a resource here, or click it on the map.",
			unwritten: (name) => `AWS makes ${name} by itself. The document does not write it, so there is nothing to edit here. Add one of your own to change how it decides.`,
			issues: (count) => count === 1 ? "1 error" : `${count} errors`,
			add: "Add",
			addKind: "What to add",
			rename: "Rename",
			id: "Id",
			save: "Save",
			cancel: "Cancel",
			delete: "Delete",
			deleteAsk: (name) => `Delete ${name}?`,
			usedBy: (count) => count === 1 ? "One place refers to it. That goes too." : `${count} places refer to it. They go too.`,
			deleteAll: "Delete it and what refers to it",
			usedByTitle: "Used by",
			more: "More settings",
			toText: "Show in the document",
			editInText: (count) => count === 0 ? "Write it in the document" : `${count} in the document: edit there`,
			notSet: "not set",
			yes: "Yes",
			no: "No",
			none: "none",
			addTo: (field) => `Add: ${field}`,
			removeFrom: (value) => `Remove ${value}`,
			nothingFits: "Nothing here has this name. Press Enter to write it as it stands."
		},
		cover: {
			everyIpv4: "Every IPv4 address",
			everyIpv6: "Every IPv6 address",
			one: "One address",
			many: (count, first, last) => `${count} addresses, ${first} – ${last}`,
			readAs: (block) => `read as ${block}`
		},
		rules: {
			inbound: "Inbound rules",
			outbound: "Outbound rules",
			routes: "Routes",
			rule: (number) => `Rule ${number}`,
			nth: (place) => `Rule ${place}`,
			route: (to) => `Route to ${to}`,
			number: "Number",
			action: "Action",
			allow: "Allow",
			deny: "Deny",
			protocol: "Protocol",
			ports: "Ports",
			icmpType: "ICMP type",
			from: "Source",
			to: "Destination",
			destination: "Destination",
			target: "Target",
			state: "State",
			description: "Description",
			addInbound: "Add inbound rule",
			addOutbound: "Add outbound rule",
			addRoute: "Add route",
			remove: (name) => `Remove ${name}`,
			up: (name) => `Try ${name} earlier`,
			down: (name) => `Try ${name} later`,
			renumber: "Renumber by tens",
			renumberName: (id) => `renumber the rules of ${id}`,
			closing: "Everything else is denied: the * rule of AWS.",
			noInbound: "No inbound rules: nothing may come in.",
			noOutbound: "No outbound rules: nothing may go out.",
			defaultOutbound: "No outbound rules are written, so all traffic may go out.",
			localRoute: "The routes inside the VPC are there by themselves.",
			addPeer: "One more",
			removePeer: (peer) => `Remove ${peer}`,
			everywhere4: "anywhere, IPv4",
			everywhere6: "anywhere, IPv6",
			local: "inside the VPC",
			protocols: {
				all: "All traffic",
				tcp: "TCP",
				udp: "UDP",
				icmp: "ICMP (ping)",
				icmpv6: "ICMPv6"
			},
			allPorts: "all ports",
			ephemeral: "ephemeral ports",
			linuxPorts: "ephemeral, Linux",
			anyIcmp: "every type",
			echoRequest: "echo request (ping)",
			echoReply: "echo reply"
		},
		flows: {
			title: "Flows of this document",
			empty: "This document asks nothing yet. Add a flow, or ask in the bar above.",
			add: "Add flow",
			walk: "Walk",
			asExpected: "as expected",
			notAsExpected: (expected) => `expected: ${expected}`,
			wishNotMet: "not the way that is wanted",
			noExpectation: "nothing expected",
			invalid: "cannot be walked",
			summary: (met, all) => `${met} of ${all} as expected`,
			edit: (name) => `Edit ${name}`,
			expect: "Expected verdict",
			expectNothing: "nothing",
			expectThis: "Expect what happens now",
			remove: (name) => `Delete ${name}`,
			keepQuestion: "Keep this question as a flow"
		},
		kinds: {
			vpcs: {
				one: "VPC",
				many: "VPCs"
			},
			subnets: {
				one: "Subnet",
				many: "Subnets"
			},
			routeTables: {
				one: "Route table",
				many: "Route tables"
			},
			internetGateways: {
				one: "Internet gateway",
				many: "Internet gateways"
			},
			egressOnlyInternetGateways: {
				one: "Egress-only internet gateway",
				many: "Egress-only internet gateways"
			},
			natGateways: {
				one: "NAT gateway",
				many: "NAT gateways"
			},
			peerings: {
				one: "VPC peering connection",
				many: "VPC peering connections"
			},
			onPremisesNetworks: {
				one: "On-premises network",
				many: "On-premises networks"
			},
			customerGateways: {
				one: "Customer gateway",
				many: "Customer gateways"
			},
			vpnGateways: {
				one: "Virtual private gateway",
				many: "Virtual private gateways"
			},
			vpnConnections: {
				one: "VPN connection",
				many: "VPN connections"
			},
			directConnectGateways: {
				one: "Direct Connect gateway",
				many: "Direct Connect gateways"
			},
			virtualInterfaces: {
				one: "Virtual interface",
				many: "Virtual interfaces"
			},
			clientVpnEndpoints: {
				one: "Client VPN endpoint",
				many: "Client VPN endpoints"
			},
			transitGateways: {
				one: "Transit gateway",
				many: "Transit gateways"
			},
			transitGatewayAttachments: {
				one: "Transit gateway attachment",
				many: "Transit gateway attachments"
			},
			transitGatewayRouteTables: {
				one: "Transit gateway route table",
				many: "Transit gateway route tables"
			},
			firewalls: {
				one: "Firewall",
				many: "Firewalls"
			},
			firewallEndpoints: {
				one: "Firewall endpoint",
				many: "Firewall endpoints"
			},
			firewallPolicies: {
				one: "Firewall policy",
				many: "Firewall policies"
			},
			networkAcls: {
				one: "Network ACL",
				many: "Network ACLs"
			},
			securityGroups: {
				one: "Security group",
				many: "Security groups"
			},
			prefixLists: {
				one: "Prefix list",
				many: "Prefix lists"
			},
			networkInterfaces: {
				one: "Network interface",
				many: "Network interfaces"
			},
			instances: {
				one: "Instance",
				many: "Instances"
			},
			databases: {
				one: "Database",
				many: "Databases"
			},
			autoScalingGroups: {
				one: "Auto Scaling group",
				many: "Auto Scaling groups"
			},
			functions: {
				one: "Lambda function",
				many: "Lambda functions"
			},
			ecsTasks: {
				one: "ECS task",
				many: "ECS tasks"
			},
			eksPods: {
				one: "EKS pod",
				many: "EKS pods"
			},
			dbSubnetGroups: {
				one: "DB subnet group",
				many: "DB subnet groups"
			},
			loadBalancers: {
				one: "Load balancer",
				many: "Load balancers"
			},
			vpcEndpoints: {
				one: "VPC endpoint",
				many: "VPC endpoints"
			},
			targetGroups: {
				one: "Target group",
				many: "Target groups"
			},
			hostedZones: {
				one: "Hosted zone",
				many: "Hosted zones"
			},
			distributions: {
				one: "CloudFront distribution",
				many: "CloudFront distributions"
			},
			webAcls: {
				one: "Web ACL",
				many: "Web ACLs"
			},
			ipSets: {
				one: "IP set",
				many: "IP sets"
			},
			flowLogs: {
				one: "Flow log",
				many: "Flow logs"
			},
			flows: {
				one: "Flow",
				many: "Flows"
			}
		},
		/** The fields of all kinds of resources, by their key in the document. */
		fields: {
			name: "Name",
			cidr: "IPv4 CIDR block",
			secondaryCidrs: "Further IPv4 CIDR blocks",
			ipv6Cidrs: "IPv6 CIDR blocks",
			ipv6Cidr: "IPv6 CIDR block",
			privateIpv6: "Private IPv6 blocks",
			enableDnsSupport: "DNS resolution",
			enableDnsHostnames: "DNS hostnames",
			isDefault: "Default of its VPC",
			tenancy: "Tenancy",
			region: "Region",
			vpc: "VPC",
			az: "Availability Zone",
			networkAcl: "Network ACL",
			routeTable: "Route table",
			mapPublicIpOnLaunch: "Public IPv4 address at launch",
			enableDns64: "DNS64",
			main: "Main route table",
			gateway: "Edge association: gateway",
			publicIpv4Pools: "Public IPv4 pools",
			routes: "Routes",
			state: "State",
			connectivity: "Connectivity",
			targetGroup: "Target group of appliances",
			tcpIdleTimeout: "TCP idle timeout (seconds)",
			flowStickiness: "Flow stickiness",
			targetFailover: "Target failover",
			appliances: "Appliances",
			availabilityMode: "Availability mode",
			subnet: "Subnet",
			privateIp: "Private IPv4 address",
			publicIp: "Public IPv4 address",
			secondaryAddresses: "Secondary addresses",
			secondaryPrivateIps: "Secondary private addresses",
			zones: "Availability Zones",
			inbound: "Inbound rules",
			outbound: "Outbound rules",
			associatedVpcs: "Associated VPCs",
			owner: "Owner",
			entries: "CIDR blocks",
			maxEntries: "Maximum entries",
			ipv6Addresses: "IPv6 addresses",
			securityGroups: "Security groups",
			delegatedPrefixes: "Delegated prefixes",
			sourceDestCheck: "Source/destination check",
			interfaceType: "Interface type",
			networkInterfaces: "Network interfaces",
			listens: "Listens on",
			forwards: "Forwards packets",
			os: "Operating system",
			ephemeralPorts: "Ephemeral ports",
			engine: "Engine",
			port: "Port",
			resource: "Logged resource",
			traffic: "Traffic",
			format: "Fields of a record",
			title: "Title",
			from: "From",
			to: "To",
			protocol: "Protocol",
			sourcePort: "Source port",
			sourceIp: "Source address",
			destinationIp: "Destination address",
			icmpType: "ICMP type",
			icmpCode: "ICMP code",
			resolve: "Name lookup",
			oneWay: "No reply expected",
			fragmented: "Fragmented",
			expect: "Expectation",
			wants: "Wanted way and headers",
			"vpcs/isDefault": "Default VPC of its Region",
			account: "Account",
			propagatingGateways: "Route propagation: gateways",
			calls: "Asks others before it answers",
			requester: "Requester VPC",
			accepter: "Accepter VPC",
			requesterDnsResolution: "DNS resolution of the requester",
			accepterDnsResolution: "DNS resolution of the accepter",
			defaultRouteTableAssociation: "Default route table association",
			defaultRouteTablePropagation: "Default route table propagation",
			securityGroupReferencing: "Security group referencing",
			vpnEcmp: "VPN ECMP",
			dnsSupport: "DNS support",
			transitGateway: "Transit gateway",
			subnets: "Subnets",
			peer: "Peer transit gateway",
			vpnConnection: "VPN connection",
			applianceMode: "Appliance mode",
			ipv6: "IPv6 support",
			default: "Default route table",
			associations: "Associated attachments",
			propagations: "Propagating attachments",
			cidrs: "IPv4 CIDR blocks",
			host: "Host",
			"onPremisesNetworks/routes": "Sent to AWS",
			onPremises: "On-premises network",
			customerGateway: "Customer gateway",
			vpnGateway: "Virtual private gateway",
			routing: "Routing",
			prefixes: "Prefixes behind it",
			bgp: "BGP session",
			tunnels: "Tunnels",
			type: "Type",
			scheme: "Scheme",
			nodes: "Nodes",
			firewall: "Firewall",
			statelessDefault: "Default action, stateless",
			fragmentDefault: "Default action for fragments",
			stateless: "Stateless rule groups",
			order: "Order of stateful rules",
			stateful: "Stateful rule groups",
			statefulDefaults: "Default actions, stateful",
			homeNet: "HOME_NET blocks",
			streamException: "Stream exception policy",
			subnetGroup: "DB subnet group",
			standby: "Standby (Multi-AZ)",
			readers: "Readers",
			failedOver: "Failed over",
			failover: "Databases that fail over first",
			launchType: "Launch type",
			instance: "Instance",
			node: "Node",
			externalSnat: "External SNAT",
			desiredCapacity: "Desired capacity",
			webAcl: "Web ACL",
			wafFailOpen: "Fail open without AWS WAF",
			xForwardedFor: "X-Forwarded-For",
			algorithm: "Algorithm",
			stickiness: "Stickiness",
			client: "Place of the client",
			domain: "Domain",
			vpcs: "Associated VPCs (private zone)",
			records: "Records",
			aliases: "Alternate domain names",
			edgeIp: "Address of the edge",
			origins: "Origins",
			defaultOrigin: "Default origin",
			forwardHost: "Forwards the host name",
			behaviors: "Behaviors",
			shield: "AWS Shield",
			scope: "Scope",
			defaultAction: "Default action",
			addresses: "Addresses",
			clientCidr: "Client addresses",
			splitTunnel: "Split tunnel",
			authorizations: "Authorization rules",
			directConnectGateway: "Direct Connect gateway",
			allowedPrefixes: "Allowed prefixes",
			localPreference: "Local preference",
			asPathLength: "AS path length",
			deviceTunnel: "Tunnel of the customer gateway",
			crossZone: "Cross-zone load balancing",
			enforceInboundRulesOnPrivateLink: "Security groups for PrivateLink",
			listeners: "Listeners",
			instances: "Instances",
			healthCheck: "Health check",
			targets: "Targets",
			preserveClientIp: "Client IP preservation",
			proxyProtocol: "Proxy protocol",
			service: "Service",
			policy: "Endpoint policy",
			routeTables: "Route tables",
			prefixList: "Prefix list",
			privateDns: "Private DNS names",
			loadBalancers: "Network Load Balancers of the provider",
			via: "Choice on the way",
			http: "HTTP request",
			"routes/to": "Destination",
			"routes/via": "Attachment",
			"calls/to": "Asks",
			forward: "Forward to",
			redirect: "Redirect to",
			fixedResponse: "Fixed response: status",
			rules: "Rules",
			instancePort: "Port of the instances",
			priority: "Priority",
			"rules/host": "Host header",
			path: "Path",
			method: "Method",
			"rules/sourceIp": "Source blocks",
			id: "Target",
			health: "Health",
			enabled: "Enabled",
			"http/host": "Host header",
			"via/node": "Load balancer node",
			"via/target": "Target",
			"via/port": "Port of the target"
		},
		/** A line below a field, where its label is not enough. */
		hints: {
			networkAcl: "Not set: the default network ACL of the VPC, which allows everything.",
			routeTable: "Not set: the main route table of the VPC.",
			privateIp: "Not set: the first free address of the subnet.",
			securityGroups: "Not set: the default security group of the VPC.",
			listens: "Not set: something listens on every port.",
			sourceDestCheck: "Off for a NAT instance, a router or a firewall.",
			ephemeralPorts: "Not set: those of the operating system.",
			"loadBalancers/securityGroups": "Not set: the default group of the VPC; for a Network Load Balancer none.",
			"vpcEndpoints/securityGroups": "For an interface endpoint. Not set: the default group of the VPC.",
			"loadBalancers/crossZone": "Not set: on for an Application Load Balancer, off for the others.",
			"targetGroups/crossZone": "Not set: the setting of the load balancer.",
			enforceInboundRulesOnPrivateLink: "Not set: they apply.",
			preserveClientIp: "Not set: the default of AWS for the target type and protocol.",
			nodes: "One subnet in each Availability Zone.",
			instances: "For a Classic Load Balancer.",
			"loadBalancers/healthCheck": "For a Classic Load Balancer.",
			scheme: "Not set: internet-facing.",
			"targetGroups/type": "Not set: instance.",
			targets: "Not set: no targets, so nothing answers.",
			routeTables: "For a gateway endpoint: these tables get a route to the service.",
			prefixList: "For a gateway endpoint: the addresses of the service.",
			privateDns: "Not set: yes.",
			loadBalancers: "For an endpoint service of your own (PrivateLink).",
			policy: "Not set: the policy allows what the flows ask.",
			"vpnConnections/routing": "Not set: BGP.",
			prefixes: "Not set: the blocks of the on-premises network.",
			"vpnConnections/vpnGateway": "A VPN ends at a virtual private gateway or at a transit gateway, not both.",
			"vpnConnections/transitGateway": "Instead of a virtual private gateway.",
			"transitGatewayAttachments/vpc": "An attachment joins a VPC, a peer transit gateway or a VPN connection: one of them.",
			peer: "Instead of a VPC: a peering attachment.",
			vpnConnection: "Instead of a VPC: a VPN attachment.",
			subnets: "One subnet for each Availability Zone that uses the transit gateway.",
			applianceMode: "On: both directions of a flow stay in one Availability Zone, as a firewall needs.",
			host: "The host that flows mean which name the network.",
			"onPremisesNetworks/routes": "Not set: what its routers learn from AWS.",
			propagatingGateways: "The table learns the prefixes of these virtual private gateways.",
			"databases/subnetGroup": "Not set: no subnet group is checked.",
			standby: "In another Availability Zone. It answers nobody before a failover.",
			readers: "Of a cluster. Its reader endpoint is the id of the database and /reader.",
			failedOver: "On: the standby, or the first reader, has taken over.",
			failover: "The flow is walked after the standby, or the first reader, of these took over.",
			"functions/subnets": "Not set: the function is in no VPC.",
			"dbSubnetGroups/subnets": "In two Availability Zones at least.",
			"autoScalingGroups/subnets": "The instances are spread over these in turn.",
			desiredCapacity: "Not set: 2. The instances are called after the group: /1, /2 …",
			"ecsTasks/subnet": "For a task with an interface of its own (awsvpc).",
			"ecsTasks/instance": "For a task that uses the interface of its instance (bridge, host).",
			"eksPods/securityGroups": "Not set: those of the interface of the node.",
			"eksPods/privateIp": "An address of an interface of the node, or of the pod’s own.",
			externalSnat: "Not set: outside the VPC the address of the node takes the place of the pod’s.",
			"clientVpnEndpoints/associations": "One subnet for each Availability Zone.",
			"clientVpnEndpoints/routes": "The VPC itself has a route by each association.",
			authorizations: "Not set: clients reach nothing.",
			splitTunnel: "On: only what the endpoint has routes for enters the tunnel.",
			allowedPrefixes: "What the sites learn. For a virtual private gateway, not set: the blocks of its VPC.",
			localPreference: "Not set: medium.",
			"virtualInterfaces/vpnGateway": "Instead of a Direct Connect gateway.",
			deviceTunnel: "Not set: the one that AWS uses.",
			calls: "Each is a connection of its own, walked before the answer.",
			via: "Not set: every choice is walked.",
			"via/node": "Not set: every node.",
			"via/target": "Not set: every healthy target.",
			"http/host": "Not set: the DNS name of the load balancer.",
			"http/path": "Not set: /",
			"http/method": "Not set: GET.",
			"vpnGateways/vpc": "Not set: detached.",
			"internetGateways/vpc": "Not set: detached."
		}
	},
	ko: {
		properties: {
			all: "모든 리소스",
			search: "리소스 검색",
			noneFound: "일치하는 리소스가 없습니다.",
			empty: "아직 리소스가 없습니다. 첫 리소스를 추가하세요.",
			hint: "여기에서 리소스를 선택하거나 맵에서 클릭하세요.",
			unwritten: (name) => `${name}: AWS가 자동으로 만든 구성 요소입니다. 문서에 적혀 있지 않으므로 여기에서 편집할 수 없습니다. 동작을 바꾸려면 직접 추가하세요.`,
			issues: (count) => `오류 ${count}개`,
			add: "추가",
			addKind: "추가할 리소스",
			rename: "이름 바꾸기",
			id: "ID",
			save: "저장",
			cancel: "취소",
			delete: "삭제",
			deleteAsk: (name) => `${name}: 삭제할까요?`,
			usedBy: (count) => `${count}곳에서 참조하고 있습니다. 함께 삭제됩니다.`,
			deleteAll: "참조하는 항목까지 삭제",
			usedByTitle: "참조하는 곳",
			more: "추가 설정",
			toText: "문서에서 보기",
			editInText: (count) => count === 0 ? "문서에서 작성" : `${count}개: 문서에서 편집`,
			notSet: "지정 안 함",
			yes: "예",
			no: "아니요",
			none: "없음",
			addTo: (field) => `${field} 추가`,
			removeFrom: (value) => `${value} 제거`,
			nothingFits: "일치하는 이름이 없습니다. Enter를 누르면 입력한 값을 그대로 씁니다."
		},
		cover: {
			everyIpv4: "모든 IPv4 주소",
			everyIpv6: "모든 IPv6 주소",
			one: "주소 1개",
			many: (count, first, last) => `주소 ${count}개, ${first} – ${last}`,
			readAs: (block) => `${block} 블록으로 처리됩니다`
		},
		rules: {
			inbound: "인바운드 규칙",
			outbound: "아웃바운드 규칙",
			routes: "경로",
			rule: (number) => `규칙 ${number}`,
			nth: (place) => `규칙 ${place}`,
			route: (to) => `${to} 경로`,
			number: "번호",
			action: "동작",
			allow: "허용",
			deny: "거부",
			protocol: "프로토콜",
			ports: "포트",
			icmpType: "ICMP 유형",
			from: "소스",
			to: "대상",
			destination: "대상",
			target: "타깃",
			state: "상태",
			description: "설명",
			addInbound: "인바운드 규칙 추가",
			addOutbound: "아웃바운드 규칙 추가",
			addRoute: "경로 추가",
			remove: (name) => `${name} 제거`,
			up: (name) => `${name} 먼저 검사`,
			down: (name) => `${name} 나중에 검사`,
			renumber: "10 단위로 번호 다시 매기기",
			renumberName: (id) => `${id} 규칙 번호 다시 매기기`,
			closing: "나머지 트래픽은 모두 AWS의 * 규칙으로 거부됩니다.",
			noInbound: "인바운드 규칙이 없어 들어올 수 있는 트래픽이 없습니다.",
			noOutbound: "아웃바운드 규칙이 없어 나갈 수 있는 트래픽이 없습니다.",
			defaultOutbound: "아웃바운드 규칙을 적지 않아 모든 트래픽이 나갈 수 있습니다.",
			localRoute: "VPC 내부 경로는 자동으로 포함됩니다.",
			addPeer: "하나 더 추가",
			removePeer: (peer) => `${peer} 제거`,
			everywhere4: "모든 위치, IPv4",
			everywhere6: "모든 위치, IPv6",
			local: "VPC 내부",
			protocols: {
				all: "모든 트래픽",
				tcp: "TCP",
				udp: "UDP",
				icmp: "ICMP (ping)",
				icmpv6: "ICMPv6"
			},
			allPorts: "모든 포트",
			ephemeral: "임시 포트",
			linuxPorts: "임시 포트, Linux",
			anyIcmp: "모든 유형",
			echoRequest: "에코 요청 (ping)",
			echoReply: "에코 응답"
		},
		flows: {
			title: "이 문서의 플로우",
			empty: "아직 플로우가 없습니다. 플로우를 추가하거나 위쪽 막대에서 직접 입력하세요.",
			add: "플로우 추가",
			walk: "추적",
			asExpected: "예상과 같음",
			notAsExpected: (expected) => `예상: ${expected}`,
			wishNotMet: "원하는 길이 아님",
			noExpectation: "예상 결과 없음",
			invalid: "추적할 수 없음",
			summary: (met, all) => `${all}개 중 ${met}개가 예상과 같음`,
			edit: (name) => `${name} 편집`,
			expect: "예상 결과",
			expectNothing: "없음",
			expectThis: "현재 결과를 예상으로 저장",
			remove: (name) => `${name} 삭제`,
			keepQuestion: "이 질문을 플로우로 저장"
		},
		kinds: {
			vpcs: {
				one: "VPC",
				many: "VPC"
			},
			subnets: {
				one: "서브넷",
				many: "서브넷"
			},
			routeTables: {
				one: "라우팅 테이블",
				many: "라우팅 테이블"
			},
			internetGateways: {
				one: "인터넷 게이트웨이",
				many: "인터넷 게이트웨이"
			},
			egressOnlyInternetGateways: {
				one: "송신 전용 인터넷 게이트웨이",
				many: "송신 전용 인터넷 게이트웨이"
			},
			natGateways: {
				one: "NAT 게이트웨이",
				many: "NAT 게이트웨이"
			},
			peerings: {
				one: "VPC 피어링 연결",
				many: "VPC 피어링 연결"
			},
			onPremisesNetworks: {
				one: "온프레미스 네트워크",
				many: "온프레미스 네트워크"
			},
			customerGateways: {
				one: "고객 게이트웨이",
				many: "고객 게이트웨이"
			},
			vpnGateways: {
				one: "가상 프라이빗 게이트웨이",
				many: "가상 프라이빗 게이트웨이"
			},
			vpnConnections: {
				one: "VPN 연결",
				many: "VPN 연결"
			},
			directConnectGateways: {
				one: "Direct Connect 게이트웨이",
				many: "Direct Connect 게이트웨이"
			},
			virtualInterfaces: {
				one: "가상 인터페이스",
				many: "가상 인터페이스"
			},
			clientVpnEndpoints: {
				one: "Client VPN 엔드포인트",
				many: "Client VPN 엔드포인트"
			},
			transitGateways: {
				one: "전송 게이트웨이",
				many: "전송 게이트웨이"
			},
			transitGatewayAttachments: {
				one: "전송 게이트웨이 연결",
				many: "전송 게이트웨이 연결"
			},
			transitGatewayRouteTables: {
				one: "전송 게이트웨이 라우팅 테이블",
				many: "전송 게이트웨이 라우팅 테이블"
			},
			firewalls: {
				one: "방화벽",
				many: "방화벽"
			},
			firewallEndpoints: {
				one: "방화벽 엔드포인트",
				many: "방화벽 엔드포인트"
			},
			firewallPolicies: {
				one: "방화벽 정책",
				many: "방화벽 정책"
			},
			networkAcls: {
				one: "네트워크 ACL",
				many: "네트워크 ACL"
			},
			securityGroups: {
				one: "보안 그룹",
				many: "보안 그룹"
			},
			prefixLists: {
				one: "접두사 목록",
				many: "접두사 목록"
			},
			networkInterfaces: {
				one: "네트워크 인터페이스",
				many: "네트워크 인터페이스"
			},
			instances: {
				one: "인스턴스",
				many: "인스턴스"
			},
			databases: {
				one: "데이터베이스",
				many: "데이터베이스"
			},
			autoScalingGroups: {
				one: "Auto Scaling 그룹",
				many: "Auto Scaling 그룹"
			},
			functions: {
				one: "Lambda 함수",
				many: "Lambda 함수"
			},
			ecsTasks: {
				one: "ECS 태스크",
				many: "ECS 태스크"
			},
			eksPods: {
				one: "EKS 파드",
				many: "EKS 파드"
			},
			dbSubnetGroups: {
				one: "DB 서브넷 그룹",
				many: "DB 서브넷 그룹"
			},
			loadBalancers: {
				one: "로드 밸런서",
				many: "로드 밸런서"
			},
			vpcEndpoints: {
				one: "VPC 엔드포인트",
				many: "VPC 엔드포인트"
			},
			targetGroups: {
				one: "대상 그룹",
				many: "대상 그룹"
			},
			hostedZones: {
				one: "호스팅 영역",
				many: "호스팅 영역"
			},
			distributions: {
				one: "CloudFront 배포",
				many: "CloudFront 배포"
			},
			webAcls: {
				one: "웹 ACL",
				many: "웹 ACL"
			},
			ipSets: {
				one: "IP 집합",
				many: "IP 집합"
			},
			flowLogs: {
				one: "흐름 로그",
				many: "흐름 로그"
			},
			flows: {
				one: "플로우",
				many: "플로우"
			}
		},
		fields: {
			name: "이름",
			cidr: "IPv4 CIDR 블록",
			secondaryCidrs: "추가 IPv4 CIDR 블록",
			ipv6Cidrs: "IPv6 CIDR 블록",
			ipv6Cidr: "IPv6 CIDR 블록",
			privateIpv6: "프라이빗 IPv6 블록",
			enableDnsSupport: "DNS 확인",
			enableDnsHostnames: "DNS 호스트 이름",
			isDefault: "VPC의 기본값",
			tenancy: "테넌시",
			region: "리전",
			vpc: "VPC",
			az: "가용 영역",
			networkAcl: "네트워크 ACL",
			routeTable: "라우팅 테이블",
			mapPublicIpOnLaunch: "시작 시 퍼블릭 IPv4 주소 할당",
			enableDns64: "DNS64",
			main: "기본 라우팅 테이블",
			gateway: "엣지 연결: 게이트웨이",
			publicIpv4Pools: "퍼블릭 IPv4 풀",
			routes: "경로",
			state: "상태",
			connectivity: "연결 유형",
			targetGroup: "어플라이언스 대상 그룹",
			tcpIdleTimeout: "TCP 유휴 제한 시간(초)",
			flowStickiness: "흐름 고정",
			targetFailover: "대상 장애 조치",
			appliances: "어플라이언스",
			availabilityMode: "가용성 모드",
			subnet: "서브넷",
			privateIp: "프라이빗 IPv4 주소",
			publicIp: "퍼블릭 IPv4 주소",
			secondaryAddresses: "보조 주소",
			secondaryPrivateIps: "보조 프라이빗 주소",
			zones: "가용 영역",
			inbound: "인바운드 규칙",
			outbound: "아웃바운드 규칙",
			associatedVpcs: "연결된 VPC",
			owner: "소유자",
			entries: "CIDR 블록",
			maxEntries: "최대 항목 수",
			ipv6Addresses: "IPv6 주소",
			securityGroups: "보안 그룹",
			delegatedPrefixes: "위임된 접두사",
			sourceDestCheck: "소스/대상 확인",
			interfaceType: "인터페이스 유형",
			networkInterfaces: "네트워크 인터페이스",
			listens: "수신 포트",
			forwards: "패킷 전달",
			os: "운영 체제",
			ephemeralPorts: "임시 포트",
			engine: "엔진",
			port: "포트",
			resource: "기록할 리소스",
			traffic: "트래픽",
			format: "레코드 필드",
			title: "제목",
			from: "출발지",
			to: "목적지",
			protocol: "프로토콜",
			sourcePort: "소스 포트",
			sourceIp: "소스 주소",
			destinationIp: "대상 주소",
			icmpType: "ICMP 유형",
			icmpCode: "ICMP 코드",
			resolve: "이름 조회",
			oneWay: "응답 없는 플로우",
			fragmented: "조각난 패킷",
			expect: "예상 결과",
			wants: "원하는 경로와 헤더",
			"vpcs/isDefault": "리전의 기본 VPC",
			account: "계정",
			propagatingGateways: "라우팅 전파: 게이트웨이",
			calls: "응답 전에 보내는 요청",
			requester: "요청자 VPC",
			accepter: "수락자 VPC",
			requesterDnsResolution: "요청자 DNS 확인",
			accepterDnsResolution: "수락자 DNS 확인",
			defaultRouteTableAssociation: "기본 라우팅 테이블 연결",
			defaultRouteTablePropagation: "기본 라우팅 테이블 전파",
			securityGroupReferencing: "보안 그룹 참조",
			vpnEcmp: "VPN ECMP",
			dnsSupport: "DNS 지원",
			transitGateway: "전송 게이트웨이",
			subnets: "서브넷",
			peer: "피어 전송 게이트웨이",
			vpnConnection: "VPN 연결",
			applianceMode: "어플라이언스 모드",
			ipv6: "IPv6 지원",
			default: "기본 라우팅 테이블",
			associations: "이 테이블을 사용하는 연결",
			propagations: "경로를 전파하는 연결",
			cidrs: "IPv4 CIDR 블록",
			host: "호스트",
			"onPremisesNetworks/routes": "AWS로 보내는 대상",
			onPremises: "온프레미스 네트워크",
			customerGateway: "고객 게이트웨이",
			vpnGateway: "가상 프라이빗 게이트웨이",
			routing: "라우팅 방식",
			prefixes: "VPN 너머의 접두사",
			bgp: "BGP 세션",
			tunnels: "터널",
			type: "유형",
			scheme: "체계",
			nodes: "노드",
			firewall: "방화벽",
			statelessDefault: "상태 비저장 기본 작업",
			fragmentDefault: "단편화된 패킷의 기본 작업",
			stateless: "상태 비저장 규칙 그룹",
			order: "상태 저장 규칙 평가 순서",
			stateful: "상태 저장 규칙 그룹",
			statefulDefaults: "상태 저장 기본 작업",
			homeNet: "HOME_NET 블록",
			streamException: "스트림 예외 정책",
			subnetGroup: "DB 서브넷 그룹",
			standby: "대기 인스턴스(다중 AZ)",
			readers: "리더",
			failedOver: "장애 조치 완료",
			failover: "먼저 장애 조치할 데이터베이스",
			launchType: "시작 유형",
			instance: "인스턴스",
			node: "노드",
			externalSnat: "외부 SNAT",
			desiredCapacity: "원하는 용량",
			webAcl: "웹 ACL",
			wafFailOpen: "AWS WAF 장애 시 열림",
			xForwardedFor: "X-Forwarded-For 처리",
			algorithm: "알고리즘",
			stickiness: "고정 세션",
			client: "클라이언트의 위치",
			domain: "도메인",
			vpcs: "연결된 VPC (프라이빗 영역)",
			records: "레코드",
			aliases: "대체 도메인 이름",
			edgeIp: "엣지 주소",
			origins: "오리진",
			defaultOrigin: "기본 오리진",
			forwardHost: "호스트 이름 전달",
			behaviors: "동작",
			shield: "AWS Shield 보호",
			scope: "범위",
			defaultAction: "기본 작업",
			addresses: "주소",
			clientCidr: "클라이언트 주소 블록",
			splitTunnel: "분할 터널",
			authorizations: "권한 부여 규칙",
			directConnectGateway: "Direct Connect 게이트웨이",
			allowedPrefixes: "허용된 접두사",
			localPreference: "로컬 기본 설정",
			asPathLength: "AS 경로 길이",
			deviceTunnel: "고객 게이트웨이가 보내는 터널",
			crossZone: "교차 영역 로드 밸런싱",
			enforceInboundRulesOnPrivateLink: "PrivateLink 트래픽에 보안 그룹 적용",
			listeners: "리스너",
			instances: "인스턴스",
			healthCheck: "상태 확인",
			targets: "대상",
			preserveClientIp: "클라이언트 IP 보존",
			proxyProtocol: "프록시 프로토콜",
			service: "서비스",
			policy: "엔드포인트 정책",
			routeTables: "라우팅 테이블",
			prefixList: "접두사 목록",
			privateDns: "프라이빗 DNS 이름",
			loadBalancers: "제공자의 Network Load Balancer",
			via: "경로상의 선택",
			http: "HTTP 요청",
			"routes/to": "대상",
			"routes/via": "연결",
			"calls/to": "요청 대상",
			forward: "전달 대상",
			redirect: "리디렉션 URL",
			fixedResponse: "고정 응답 상태 코드",
			rules: "규칙",
			instancePort: "인스턴스 포트",
			priority: "우선순위",
			"rules/host": "호스트 헤더",
			path: "경로",
			method: "메서드",
			"rules/sourceIp": "소스 블록",
			id: "대상",
			health: "상태",
			enabled: "사용",
			"http/host": "호스트 헤더",
			"via/node": "로드 밸런서 노드",
			"via/target": "대상",
			"via/port": "대상 포트"
		},
		hints: {
			networkAcl: "지정하지 않으면 모든 트래픽을 허용하는 VPC의 기본 네트워크 ACL을 사용합니다.",
			routeTable: "지정하지 않으면 VPC의 기본 라우팅 테이블을 사용합니다.",
			privateIp: "지정하지 않으면 서브넷에서 사용 가능한 첫 주소를 할당합니다.",
			securityGroups: "지정하지 않으면 VPC의 기본 보안 그룹을 사용합니다.",
			listens: "지정하지 않으면 모든 포트에서 수신합니다.",
			sourceDestCheck: "NAT 인스턴스, 라우터, 방화벽에서는 끕니다.",
			ephemeralPorts: "지정하지 않으면 운영 체제의 기본 범위를 사용합니다.",
			"loadBalancers/securityGroups": "지정하지 않으면 VPC의 기본 보안 그룹을 사용하고, Network Load Balancer는 보안 그룹이 없습니다.",
			"vpcEndpoints/securityGroups": "인터페이스 엔드포인트용입니다. 지정하지 않으면 VPC의 기본 보안 그룹을 사용합니다.",
			"loadBalancers/crossZone": "지정하지 않으면 Application Load Balancer는 켜짐, 나머지는 꺼짐입니다.",
			"targetGroups/crossZone": "지정하지 않으면 로드 밸런서의 설정을 따릅니다.",
			enforceInboundRulesOnPrivateLink: "지정하지 않으면 적용합니다.",
			preserveClientIp: "지정하지 않으면 대상 유형과 프로토콜에 따른 AWS 기본값을 사용합니다.",
			nodes: "가용 영역마다 서브넷 하나를 지정합니다.",
			instances: "Classic Load Balancer용입니다.",
			"loadBalancers/healthCheck": "Classic Load Balancer용입니다.",
			scheme: "지정하지 않으면 internet-facing입니다.",
			"targetGroups/type": "지정하지 않으면 instance입니다.",
			targets: "지정하지 않으면 대상이 없어 아무도 응답하지 않습니다.",
			routeTables: "게이트웨이 엔드포인트용입니다. 이 테이블에 서비스로 가는 경로가 추가됩니다.",
			prefixList: "게이트웨이 엔드포인트용입니다. 서비스의 주소 목록입니다.",
			privateDns: "지정하지 않으면 사용합니다.",
			loadBalancers: "직접 제공하는 엔드포인트 서비스(PrivateLink)용입니다.",
			policy: "지정하지 않으면 플로우의 요청을 허용합니다.",
			"vpnConnections/routing": "지정하지 않으면 BGP를 사용합니다.",
			prefixes: "지정하지 않으면 온프레미스 네트워크의 블록을 사용합니다.",
			"vpnConnections/vpnGateway": "VPN은 가상 프라이빗 게이트웨이와 전송 게이트웨이 중 하나에만 연결합니다.",
			"vpnConnections/transitGateway": "가상 프라이빗 게이트웨이 대신 사용합니다.",
			"transitGatewayAttachments/vpc": "VPC, 피어 전송 게이트웨이, VPN 연결 중 하나만 연결합니다.",
			peer: "VPC 대신 사용합니다(피어링 연결).",
			vpnConnection: "VPC 대신 사용합니다(VPN 연결).",
			subnets: "전송 게이트웨이를 사용할 가용 영역마다 서브넷 하나를 지정합니다.",
			applianceMode: "켜면 방화벽에 필요한 대로 플로우의 양방향이 같은 가용 영역을 지납니다.",
			host: "플로우가 이 네트워크를 가리킬 때 사용할 호스트입니다.",
			"onPremisesNetworks/routes": "지정하지 않으면 라우터가 AWS에서 학습한 경로를 사용합니다.",
			propagatingGateways: "이 가상 프라이빗 게이트웨이의 접두사를 테이블이 학습합니다.",
			"databases/subnetGroup": "미설정: 서브넷 그룹을 확인하지 않습니다.",
			standby: "다른 가용 영역에 있으며 장애 조치 전에는 아무에게도 응답하지 않습니다.",
			readers: "클러스터의 리더입니다. 리더 엔드포인트는 데이터베이스 ID 뒤에 /reader를 붙입니다.",
			failedOver: "켜면 대기 인스턴스나 첫 번째 리더가 역할을 넘겨받은 상태입니다.",
			failover: "이 데이터베이스의 대기 인스턴스나 첫 번째 리더가 역할을 넘겨받은 뒤의 플로우입니다.",
			"functions/subnets": "미설정: VPC에 연결되지 않은 함수입니다.",
			"dbSubnetGroups/subnets": "가용 영역 두 개 이상에 있어야 합니다.",
			"autoScalingGroups/subnets": "인스턴스를 이 서브넷들에 차례로 배치합니다.",
			desiredCapacity: "미설정: 2. 인스턴스 ID는 그룹 ID 뒤에 /1, /2 …를 붙입니다.",
			"ecsTasks/subnet": "자체 인터페이스가 있는 태스크(awsvpc)에 씁니다.",
			"ecsTasks/instance": "인스턴스의 인터페이스를 쓰는 태스크(bridge, host)에 씁니다.",
			"eksPods/securityGroups": "미설정: 노드 인터페이스의 보안 그룹을 따릅니다.",
			"eksPods/privateIp": "노드 인터페이스의 주소, 또는 파드 자체 인터페이스의 주소입니다.",
			externalSnat: "미설정: VPC 밖으로 나갈 때 파드 주소가 노드 주소로 바뀝니다.",
			"clientVpnEndpoints/associations": "가용 영역마다 서브넷 하나입니다.",
			"clientVpnEndpoints/routes": "VPC 자체로 가는 경로는 연결마다 이미 있습니다.",
			authorizations: "미설정: 클라이언트가 아무 데도 접근하지 못합니다.",
			splitTunnel: "켜면 엔드포인트에 경로가 있는 트래픽만 터널로 들어갑니다.",
			allowedPrefixes: "온프레미스가 배우는 접두사입니다. 가상 프라이빗 게이트웨이에서 미설정이면 VPC의 블록입니다.",
			localPreference: "미설정: medium.",
			"virtualInterfaces/vpnGateway": "Direct Connect 게이트웨이 대신 씁니다.",
			deviceTunnel: "미설정: AWS가 쓰는 터널입니다.",
			calls: "각 요청은 별도의 연결이며, 응답하기 전에 추적합니다.",
			via: "지정하지 않으면 모든 선택지를 추적합니다.",
			"via/node": "지정하지 않으면 모든 노드를 추적합니다.",
			"via/target": "지정하지 않으면 모든 정상 대상을 추적합니다.",
			"http/host": "지정하지 않으면 로드 밸런서의 DNS 이름을 사용합니다.",
			"http/path": "지정하지 않으면 /입니다.",
			"http/method": "지정하지 않으면 GET입니다.",
			"vpnGateways/vpc": "지정하지 않으면 VPC에 연결되지 않은 상태입니다.",
			"internetGateways/vpc": "지정하지 않으면 VPC에 연결되지 않은 상태입니다."
		}
	}
};
/** The words of the editing panels in the language chosen now. */
function formWords() {
	return CATALOGUES[preferences.language];
}
/** The label of a field of a thing, such as a kind of resource or a list; a key without one is its own. */
function fieldLabel(key, of = "") {
	const labels = formWords().fields;
	return labels[`${of}/${key}`] ?? labels[key] ?? key;
}
function fieldHint(key, of = "") {
	const hints = formWords().hints;
	return hints[`${of}/${key}`] ?? hints[key] ?? "";
}
export { fieldLabel as n, formWords as r, fieldHint as t };
