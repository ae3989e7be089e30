import type { QuestionCode } from '../../../trace/wanted/codes.ts';

/** What each code that answers a question means, in one line. */
export const questionMeanings: Readonly<Record<QuestionCode, string>> = {
  CANNOT_ROUTE: 'There is a route to the wanted next hop, and it does not hold the destination.',
  MORE_SPECIFIC_ROUTE: 'The wanted route loses to a longer prefix.',
  HIGHER_PRIORITY_ROUTE: 'The wanted route loses to one of the same prefix that ranks higher.',
  VPC_LOCAL_ROUTE_CIDR_RESTRICTION: 'The local route serves the blocks of the VPC only.',
  TGW_RTB_CANNOT_ROUTE:
    'The transit gateway has a route to the wanted attachment, and it does not hold the destination.',
  TGW_RTB_MORE_SPECIFIC_ROUTE: 'The wanted route of the transit gateway loses to a longer prefix.',
  TGW_RTB_HIGHER_PRIORITY_ROUTE:
    'The wanted route of the transit gateway loses to one of the same prefix that ranks higher.',
  TGW_ATTACH_VPC_AZ_RESTRICTION: 'The zone of the packet forbids this subnet of the attachment.',
  COMPONENT_FILTER_RESTRICTION: 'The request does not pass the wanted component.',
  COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT: 'The way leads by a component that is to be avoided.',
  FILTER_AT_SOURCE_PROTOCOL: 'With the wanted protocol at its source the flow does not work.',
  FILTER_AT_SOURCE_SOURCE_ADDRESS: 'With the wanted source address the flow does not work.',
  FILTER_AT_SOURCE_SOURCE_PORT_RANGE: 'With none of the wanted source ports the flow works.',
  FILTER_AT_SOURCE_DESTINATION_ADDRESS:
    'With the wanted destination address at its source the flow does not get to its receiver.',
  FILTER_AT_SOURCE_DESTINATION_PORT_RANGE:
    'With none of the wanted destination ports at its source the flow works.',
  FILTER_AT_DESTINATION_PROTOCOL: 'The request arrives with another protocol than the wanted one.',
  FILTER_AT_DESTINATION_SOURCE_ADDRESS:
    'The request arrives with another source address than the wanted one.',
  FILTER_AT_DESTINATION_SOURCE_PORT_RANGE: 'The request arrives with a source port that is not wanted.',
  FILTER_AT_DESTINATION_DESTINATION_ADDRESS:
    'The request arrives with another destination address than the wanted one.',
  FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE:
    'The request arrives with a destination port that is not wanted.',
  NGW_SOURCE_ADDRESS_REASSIGN: 'A NAT gateway puts its own address in the place of the source.',
  NGW_DEST_ADDRESS_PRESERVATION: 'A NAT gateway keeps the destination address.',
  REMAP_EPHEMERAL_PORT: 'A NAT gateway or load balancer picks a source port of its own, 1024 to 65535.',
  ELB_LISTENER_PORT_RESTRICTION:
    'A listener of a Classic Load Balancer sends to its instance port, and to no other.',
  ELBV2_LISTENER_PORT_RESTRICTION: 'A listener takes its own port, and no other.',
  IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS: 'What an internet gateway lets in is for an address of its VPC.',
  IGW_EXPECTS_PUBLIC_ADDRESS: 'An address on the internet has to be a public one.',
  NO_PATH: 'The flow does not work by itself, whatever else is wanted of it.',
  NO_SOURCE_OR_DESTINATION: 'One end of the flow does not exist.',
  UNASSOCIATED_COMPONENT: 'One end of the flow is in no VPC, or has no address of the wanted family.',
  UNSUPPORTED_COMPONENT: 'A component of this kind cannot be an end of a flow.',
  VPCE_INTRA_VPC_TRAFFIC:
    'A VPC endpoint starts nothing towards its own VPC: the opposite direction is the one to ask for.',
};
