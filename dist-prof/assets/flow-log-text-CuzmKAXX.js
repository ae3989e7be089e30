import { r as __exportAll } from "./rolldown-runtime-DQp2zzRu.js";
import { a as isIpv4, r as formatIp } from "./ip-BipVh9MG.js";
// src/explain/flow-log-text.ts
var flow_log_text_exports = /* @__PURE__ */ __exportAll({ flowLogText: () => flowLogText });
/** The fields of the default format, version 2, in AWS's order (FL-3). */
var DEFAULT_FLOW_LOG_FIELDS = [
	"version",
	"account-id",
	"interface-id",
	"srcaddr",
	"dstaddr",
	"srcport",
	"dstport",
	"protocol",
	"packets",
	"bytes",
	"start",
	"end",
	"action",
	"log-status"
];
var SYNTHETIC_SETTING = {
	accountId: "123456789012",
	start: 17e8,
	end: 1700000060,
	region: null
};
var unknown = () => null;
var FIELDS = {
	"account-id": {
		version: 2,
		value: (_, { accountId }) => accountId
	},
	"interface-id": {
		version: 2,
		value: ({ interfaceId }) => interfaceId
	},
	srcaddr: {
		version: 2,
		value: ({ srcaddr }) => formatIp(srcaddr)
	},
	dstaddr: {
		version: 2,
		value: ({ dstaddr }) => formatIp(dstaddr)
	},
	srcport: {
		version: 2,
		value: ({ srcport }) => srcport
	},
	dstport: {
		version: 2,
		value: ({ dstport }) => dstport
	},
	protocol: {
		version: 2,
		value: ({ protocol }) => protocol
	},
	packets: {
		version: 2,
		value: ({ packets }) => packets
	},
	bytes: {
		version: 2,
		value: ({ bytes, rejectReason }) => rejectReason === "BPA" ? null : bytes
	},
	start: {
		version: 2,
		value: (_, { start }) => start
	},
	end: {
		version: 2,
		value: (_, { end }) => end
	},
	action: {
		version: 2,
		value: ({ action }) => action
	},
	"log-status": {
		version: 2,
		value: () => "OK"
	},
	"vpc-id": {
		version: 3,
		value: ({ vpcId }) => vpcId
	},
	"subnet-id": {
		version: 3,
		value: ({ subnetId }) => subnetId
	},
	"instance-id": {
		version: 3,
		value: ({ instanceId }) => instanceId
	},
	"tcp-flags": {
		version: 3,
		value: ({ tcpFlags }) => tcpFlags
	},
	type: {
		version: 3,
		value: ({ srcaddr }) => isIpv4(srcaddr) ? "IPv4" : "IPv6"
	},
	"pkt-srcaddr": {
		version: 3,
		value: ({ pktSrcaddr }) => formatIp(pktSrcaddr)
	},
	"pkt-dstaddr": {
		version: 3,
		value: ({ pktDstaddr }) => formatIp(pktDstaddr)
	},
	region: {
		version: 4,
		value: (_, { region }) => region
	},
	"az-id": {
		version: 4,
		value: ({ azId }) => azId
	},
	"sublocation-type": {
		version: 4,
		value: unknown
	},
	"sublocation-id": {
		version: 4,
		value: unknown
	},
	"pkt-src-aws-service": {
		version: 5,
		value: unknown
	},
	"pkt-dst-aws-service": {
		version: 5,
		value: unknown
	},
	"flow-direction": {
		version: 5,
		value: ({ direction }) => direction
	},
	"traffic-path": {
		version: 5,
		value: ({ trafficPath }) => trafficPath
	},
	"ecs-cluster-arn": {
		version: 7,
		value: unknown
	},
	"ecs-cluster-name": {
		version: 7,
		value: unknown
	},
	"ecs-container-instance-arn": {
		version: 7,
		value: unknown
	},
	"ecs-container-instance-id": {
		version: 7,
		value: unknown
	},
	"ecs-container-id": {
		version: 7,
		value: unknown
	},
	"ecs-second-container-id": {
		version: 7,
		value: unknown
	},
	"ecs-service-name": {
		version: 7,
		value: unknown
	},
	"ecs-task-definition-arn": {
		version: 7,
		value: unknown
	},
	"ecs-task-arn": {
		version: 7,
		value: unknown
	},
	"ecs-task-id": {
		version: 7,
		value: unknown
	},
	"reject-reason": {
		version: 8,
		value: ({ rejectReason }) => rejectReason
	},
	"resource-id": {
		version: 9,
		value: ({ resourceId }) => resourceId
	},
	"encryption-status": {
		version: 10,
		value: unknown
	}
};
[...Object.keys(FIELDS)];
/** The columns of a format; `version` is the highest among the fields (FL-11). */
function columnsOf(fields) {
	const names = fields.map((field) => field.replace(/^\$\{(.*)\}$/, "$1"));
	const version = Math.max(2, ...names.map((name) => FIELDS[name]?.version ?? 2));
	return names.map((name) => name === "version" ? () => version : FIELDS[name]?.value ?? (() => null));
}
var DEFAULT_COLUMNS = columnsOf(DEFAULT_FLOW_LOG_FIELDS);
/**
* One line, its fields separated by spaces. A field that is unknown or does not apply is `-`. A field may be written as
* AWS writes it in a format, `${srcaddr}`.
* AWS: https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
*/
function formatFlowLogRecord(record, fields, setting) {
	const columns = fields === void 0 ? DEFAULT_COLUMNS : columnsOf(fields);
	const whole = setting === void 0 ? SYNTHETIC_SETTING : {
		...SYNTHETIC_SETTING,
		...setting
	};
	let line = "";
	for (const column of columns) line += `${line === "" ? "" : " "}${String(column(record, whole) ?? "-")}`;
	return line;
}
/**
* All records of a walk as a log file of AWS has them: the names of the fields, then a line each (FL-3). Empty where
* nothing is logged.
*/
function flowLogText({ flowLog }) {
	if (flowLog.length === 0) return "";
	const lines = flowLog.map(({ record }) => formatFlowLogRecord(record));
	return `${[DEFAULT_FLOW_LOG_FIELDS.join(" "), ...lines].join("\n")}\n`;
}
export { flow_log_text_exports as n, formatFlowLogRecord as r, flowLogText as t };
