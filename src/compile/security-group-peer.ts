import { error, warning } from '../base/issue.ts';
import type { JsonPointer } from '../base/json-pointer.ts';
import type { Peering, PrefixList, SecurityGroup, SecurityGroupPeer, Vpc } from './network.ts';
import type { Reader } from './reader.ts';

export interface PeerCollections {
  readonly groups: ReadonlyMap<string, SecurityGroup>;
  readonly prefixLists: ReadonlyMap<string, PrefixList>;
}

/** The id of a real group, which an imported document may refer to without having it. */
const REAL_GROUP_ID = /^sg-[\da-f]{8,}$/;

/** A peer is a block, a security group or a prefix list (SG-10); undefined, with an issue, when it is none of them. */
export function readPeer(
  reader: Reader,
  group: SecurityGroup,
  text: string,
  at: JsonPointer,
  { groups, prefixLists }: PeerCollections,
): SecurityGroupPeer | undefined {
  if (reader.tryCidr(text).ok) return { kind: 'cidr', cidr: reader.cidr(text, at) };
  const securityGroup = groups.get(withoutAccount(text));
  const prefixList = prefixLists.get(text);
  if (reader.has('securityGroups', text) && reader.has('prefixLists', text)) {
    const params = { collections: 'securityGroups prefixLists' };
    reader.report(error('ambiguous-reference', at, { found: text, params, rule: 'SG-10' }));
    return undefined;
  }
  if (prefixList !== undefined) return { kind: 'prefix-list', prefixList };
  if (securityGroup !== undefined) {
    checkScope(reader, group, securityGroup, at);
    return { kind: 'security-group', securityGroup };
  }
  if (reader.has('securityGroups', text)) return undefined;
  if (REAL_GROUP_ID.test(text)) {
    reader.report(warning('stale-reference', at, { found: text, rule: 'SG-18d' }));
    return { kind: 'stale', id: text };
  }
  reader.unknownReference(text, ['securityGroups', 'prefixLists'], at);
  return undefined;
}

/** PCX-14: a group of another account is written `123456789012/sg-…`. */
function withoutAccount(text: string): string {
  return text.replace(/^\d{12}\//, '');
}

/** SG-17, SG-30: a rule refers to groups of its own VPC, or of one that shares a group with it. */
function checkScope(reader: Reader, group: SecurityGroup, referred: SecurityGroup, at: JsonPointer): void {
  if (group.vpc === referred.vpc) return;
  if (isAssociated(reader, referred, group.vpc.id) || isAssociated(reader, group, referred.vpc.id)) return;
  const params = { vpc: group.vpc.id, otherVpc: referred.vpc.id };
  const joining = peeringsBetween(group.vpc, referred.vpc);
  if (joining.some(({ state, interRegion }) => state === 'active' && !interRegion)) return;
  if (shareTransitGateway(reader, group.vpc, referred.vpc)) return;
  if (joining.length > 0) {
    // PCX-15, PCX-16: the rule stays in its list, and matches nothing.
    reader.report(warning('reference-across-peering', at, { found: referred.id, params, rule: 'PCX-15' }));
    return;
  }
  reader.report(error('security-group-of-other-vpc', at, { found: referred.id, params, rule: 'SG-17' }));
}

/** TGW-28: whether the way between them carries references is decided on the way. */
function shareTransitGateway(reader: Reader, a: Vpc, b: Vpc): boolean {
  const attachments = Object.values(reader.scenario.transitGatewayAttachments ?? {});
  const gatewaysOf = ({ id }: Vpc) =>
    attachments.filter(({ vpc }) => vpc === id).map(({ transitGateway }) => transitGateway);
  const known = new Set(gatewaysOf(a));
  return gatewaysOf(b).some((gateway) => known.has(gateway));
}

function peeringsBetween(a: Vpc, b: Vpc): readonly Peering[] {
  return a.peerings.filter(({ sides }) => sides.some(({ vpc }) => vpc === b));
}

/** Whether a group may be used in a VPC: its own, or one that it is associated with (SG-30). */
export function isAssociated(reader: Reader, group: SecurityGroup, vpcId: string): boolean {
  if (group.vpc.id === vpcId) return true;
  return reader.scenario.securityGroups?.[group.id]?.associatedVpcs?.includes(vpcId) ?? false;
}
