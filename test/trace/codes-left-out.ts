/** Codes of Reachability Analyzer that cannot occur here, with the reason: for docs/explanation-codes.md. */
export const CODES_LEFT_OUT: Readonly<Record<string, string>> = {
  IGW_NAT_REFLECTION:
    'Reachability Analyzer cannot follow a path that leaves and re-enters by an internet gateway and wants two analyses. Here it is walked as two translations.',
  VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION:
    'A reply of a gateway endpoint comes from the address that was asked, and only addresses of its prefix list lead to it.',
  ELBV2_LISTENER_REQUIRES_TG_ACCEPT:
    'It sums up that every target group refuses. Here each target group is walked by itself, and the refusal of each is named.',
  TGW_RTB_ROUTES_ARE_UNKNOWN:
    'A document describes every transit gateway route table that it names. What an import could not read is an error there.',
};
