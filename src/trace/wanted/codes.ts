import type { ExplanationCode } from '../codes.ts';

/**
 * Reachability Analyzer's codes for what no packet meets: why the way is not the one that was wanted, and why a question
 * cannot be asked. They are apart from the codes of a walk, which the page needs from its first moment.
 * AWS: https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html
 */
export const QUESTION_CODES = [
  'CANNOT_ROUTE',
  'MORE_SPECIFIC_ROUTE',
  'HIGHER_PRIORITY_ROUTE',
  'VPC_LOCAL_ROUTE_CIDR_RESTRICTION',
  'TGW_RTB_CANNOT_ROUTE',
  'TGW_RTB_MORE_SPECIFIC_ROUTE',
  'TGW_RTB_HIGHER_PRIORITY_ROUTE',
  'TGW_ATTACH_VPC_AZ_RESTRICTION',
  'COMPONENT_FILTER_RESTRICTION',
  'COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT',
  'FILTER_AT_SOURCE_PROTOCOL',
  'FILTER_AT_SOURCE_SOURCE_ADDRESS',
  'FILTER_AT_SOURCE_SOURCE_PORT_RANGE',
  'FILTER_AT_SOURCE_DESTINATION_ADDRESS',
  'FILTER_AT_SOURCE_DESTINATION_PORT_RANGE',
  'FILTER_AT_DESTINATION_PROTOCOL',
  'FILTER_AT_DESTINATION_SOURCE_ADDRESS',
  'FILTER_AT_DESTINATION_SOURCE_PORT_RANGE',
  'FILTER_AT_DESTINATION_DESTINATION_ADDRESS',
  'FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE',
  'NGW_SOURCE_ADDRESS_REASSIGN',
  'NGW_DEST_ADDRESS_PRESERVATION',
  'REMAP_EPHEMERAL_PORT',
  'ELB_LISTENER_PORT_RESTRICTION',
  'ELBV2_LISTENER_PORT_RESTRICTION',
  'IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS',
  'IGW_EXPECTS_PUBLIC_ADDRESS',
  'NO_PATH',
] as const;

export type QuestionCode = (typeof QUESTION_CODES)[number];
/** Every code that an answer may bear. */
export type AnyCode = ExplanationCode | QuestionCode;
