import { field, flag, integer, isList, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import type { Provenance } from '../provenance.ts';
import { assumed, failed, type Place, type Reading } from '../report.ts';
import { idOf, listOf, placeAt, tagsOf, type Context } from './context.ts';
import { draftOf, type Draft, type Hows } from './draft.ts';
import * as kind from './kinds.ts';
import { unknownIn, type TerraformResource } from './resource.ts';
import { vpcOf } from './route-table.ts';

/** A block that a rule may name before it is known: of a VPC, a subnet or an Elastic IP address. */
export type BlockOf = (resource: TerraformResource) => string | undefined;

type Direction = 'ingress' | 'egress';
const LISTS = { ingress: 'IpPermissions', egress: 'IpPermissionsEgress' } as const;

/** The describe call's lists of peers. */
type PeerList = 'IpRanges' | 'Ipv6Ranges' | 'PrefixListIds' | 'UserIdGroupPairs';
const PEER_MEMBERS = {
  IpRanges: 'CidrIp',
  Ipv6Ranges: 'CidrIpv6',
  PrefixListIds: 'PrefixListId',
  UserIdGroupPairs: 'GroupId',
} as const satisfies Readonly<Record<PeerList, string>>;

interface Peer {
  readonly list: PeerList;
  readonly id: string;
  readonly how: Provenance;
}

interface Rules {
  readonly context: Context;
  readonly blockOf: BlockOf;
  readonly groups: ReadonlyMap<string, Draft>;
  /** The rules that are in a group already: a state lists those of other resources in the group too. */
  readonly written: Set<string>;
}

/**
 * Security groups with the rules of all four forms. Terraform takes from a new group the rule that allows everything out,
 * so a group without `egress` has none.
 */
export function* describeSecurityGroups(context: Context, blockOf: BlockOf): Reading<readonly Draft[]> {
  const groups = new Map<string, Draft>();
  for (const group of context.managed(kind.SECURITY_GROUP)) {
    const draft = draftOf('SecurityGroups', 'GroupId', idOf(group), group.place);
    groups.set(draft.id, draft);
    const vpc = yield* vpcOf(context, group);
    draft.set('VpcId', vpc.id, vpc.how);
    const isDefault = group.type === 'aws_default_security_group';
    const name = text(group.values, 'name') ?? text(group.values, 'name_prefix') ?? group.name;
    draft.set('GroupName', isDefault ? 'default' : name);
    draft.set('Tags', tagsOf(group.values));
  }
  const rules: Rules = { context, blockOf, groups, written: new Set() };
  const separate = new Set<string>();
  for (const rule of context.managed(RULES)) {
    const target = yield* context.ref(rule, ['security_group_id'], kind.SECURITY_GROUP);
    const draft = groups.get(target.id ?? '');
    if (draft === undefined) {
      yield failed('rules-without-group', rule.place, { group: target.id ?? rule.address, count: 1 });
      continue;
    }
    separate.add(draft.id);
    if (rule.type === 'aws_security_group_rule') yield* addOldRule(rules, draft, rule);
    else yield* addRule(rules, draft, rule);
  }
  for (const group of context.managed(kind.SECURITY_GROUP)) {
    const draft = groups.get(idOf(group));
    if (draft === undefined) continue;
    const isInline = (['ingress', 'egress'] as const).some((each) =>
      context.references.mentions(group, [each]),
    );
    if (isInline && separate.has(draft.id)) {
      yield assumed('inline-and-separate', group.place, { id: draft.id });
    }
    for (const direction of ['ingress', 'egress'] as const) yield* addInline(rules, draft, group, direction);
  }
  return [...groups.values()];
}

const RULES: ReadonlySet<string> = new Set([
  'aws_security_group_rule',
  'aws_vpc_security_group_ingress_rule',
  'aws_vpc_security_group_egress_rule',
]);

/** `aws_security_group_rule`: lists of blocks and prefix lists, one group, or itself. */
function* addOldRule(rules: Rules, draft: Draft, rule: TerraformResource): Reading<void> {
  const direction = text(rule.values, 'type') === 'egress' ? 'egress' : 'ingress';
  const peers = [
    ...(yield* blockPeers(rules, rule, ['cidr_blocks'], 'IpRanges')),
    ...(yield* blockPeers(rules, rule, ['ipv6_cidr_blocks'], 'Ipv6Ranges')),
    ...(yield* listPeers(rules, rule, ['prefix_list_ids'])),
    ...selfPeer(draft, rule.values),
  ];
  const source = ['source_security_group_id'];
  const external = /^\d+\/(sg-.*)$/.exec(text(rule.values, 'source_security_group_id') ?? '')?.[1];
  if (external !== undefined) peers.push({ list: 'UserIdGroupPairs', id: external, how: 'external' });
  else if (isMeant(rules.context, rule, source)) yield* pushGroup(rules, rule, source, peers);
  yield* add(rules, draft, direction, rule.values, rule.place, peers);
}

/** Whether an attribute is written, or will be known: other forms of a peer are computed too, and come to nothing. */
function isMeant({ references }: Context, rule: TerraformResource, path: readonly string[]): boolean {
  return text(rule.values, path[0] ?? '') !== undefined || references.mentions(rule, path);
}

function* pushGroup(
  { context }: Rules,
  rule: TerraformResource,
  path: readonly string[],
  peers: Peer[],
): Reading<void> {
  const group = yield* context.ref(rule, path, kind.SECURITY_GROUP);
  if (group.id !== undefined) peers.push({ list: 'UserIdGroupPairs', id: group.id, how: group.how });
  else if (group.how === 'unknown') peers.push(unknownPeer(rule));
}

function unknownPeer(rule: TerraformResource): Peer {
  return { list: 'UserIdGroupPairs', id: `unknown peer of ${rule.address}`.slice(0, 255), how: 'unknown' };
}

/** `aws_vpc_security_group_ingress_rule` and `_egress_rule`: one peer each. */
function* addRule(rules: Rules, draft: Draft, rule: TerraformResource): Reading<void> {
  const { context, blockOf } = rules;
  const direction = rule.type.includes('egress') ? 'egress' : 'ingress';
  const peers: Peer[] = [];
  for (const [attribute, list] of [
    ['cidr_ipv4', 'IpRanges'],
    ['cidr_ipv6', 'Ipv6Ranges'],
  ] as const) {
    const written = text(rule.values, attribute);
    if (written !== undefined) peers.push({ list, id: written, how: 'given' });
    else if (rule.unknown[attribute] === true) {
      const owner = yield* context.ref(rule, [attribute], OWNERS);
      const block = owner.resource === undefined ? undefined : blockOf(owner.resource);
      peers.push(block === undefined ? unknownPeer(rule) : { list, id: block, how: 'assumed' });
    }
  }
  for (const [attribute, list, types] of [
    ['prefix_list_id', 'PrefixListIds', kind.PREFIX_LIST],
    ['referenced_security_group_id', 'UserIdGroupPairs', kind.SECURITY_GROUP],
  ] as const) {
    const written = text(rule.values, attribute);
    if (written === undefined && rule.unknown[attribute] !== true) continue;
    const account = /^\d+\/(sg-.*)$/.exec(written ?? '')?.[1];
    const peer: { id?: string; how: Provenance } =
      account === undefined ? yield* context.ref(rule, [attribute], types) : { id: account, how: 'external' };
    peers.push(peer.id === undefined ? unknownPeer(rule) : { list, id: peer.id, how: peer.how });
  }
  yield* add(rules, draft, direction, rule.values, rule.place, peers);
}

const OWNERS = kind.kinds(kind.VPC, kind.SUBNET, kind.ELASTIC_IP);

/** Blocks are mostly written; where they are known only after apply, they may be those of a VPC or subnet. */
function* blockPeers(
  { context, blockOf }: Rules,
  rule: TerraformResource,
  path: readonly string[],
  list: PeerList,
): Reading<readonly Peer[]> {
  const [attribute = ''] = path;
  const unknown = field(rule.unknown, attribute);
  const written = listOf(rule.values, attribute).map((id) => ({ list, id, how: 'given' as const }));
  const isOpen = unknown === true || (isList(unknown) && unknown.includes(true));
  if (!isOpen || !context.references.mentions(rule, path)) return written;
  const owners = yield* context.refs(rule, path, OWNERS);
  const blocks = owners.refs.flatMap(({ resource }) =>
    resource === undefined ? [] : (blockOf(resource) ?? []),
  );
  if (blocks.length === 0) return [...written, unknownPeer(rule)];
  return [...written, ...blocks.map((id) => ({ list, id, how: 'assumed' as const }))];
}

function* listPeers(
  { context }: Rules,
  rule: TerraformResource,
  path: readonly string[],
): Reading<readonly Peer[]> {
  const lists = yield* context.refs(rule, path, kind.PREFIX_LIST);
  const found = lists.refs.map(({ id, how }) => ({ list: 'PrefixListIds' as const, id, how }));
  return lists.how === 'unknown' ? [...found, unknownPeer(rule)] : found;
}

function selfPeer(draft: Draft, values: JsonObject): readonly Peer[] {
  if (flag(values, 'self') !== true) return [];
  return [{ list: 'UserIdGroupPairs', id: draft.id, how: 'given' }];
}

/** The blocks in the group. Of a set with unknown groups the references are one flat list. */
function* addInline(
  rules: Rules,
  draft: Draft,
  group: TerraformResource,
  direction: Direction,
): Reading<void> {
  const blocks = objects(group.values, direction);
  if (
    blocks.length === 0 &&
    group.unknown[direction] === true &&
    rules.context.references.mentions(group, [direction])
  ) {
    const peer = unknownPeer(group);
    yield assumed('peer-unknown', group.place, { group: draft.id, peer: peer.id });
    return;
  }
  for (const [index, block] of blocks.entries()) {
    const place = placeAt(group, [direction, index]);
    const unknown = unknownIn(group, direction, index);
    const peers: Peer[] = [
      ...listOf(block, 'cidr_blocks').map((id) => ({ list: 'IpRanges' as const, id, how: 'given' as const })),
      ...listOf(block, 'ipv6_cidr_blocks').map((id) => ({
        list: 'Ipv6Ranges' as const,
        id,
        how: 'given' as const,
      })),
      ...listOf(block, 'prefix_list_ids').map((id) => ({
        list: 'PrefixListIds' as const,
        id,
        how: 'given' as const,
      })),
      ...listOf(block, 'security_groups').map((id) => ({
        list: 'UserIdGroupPairs' as const,
        id: id.replace(/^\d+\//, ''),
        how: 'given' as const,
      })),
      ...selfPeer(draft, block),
    ];
    for (const [attribute, list, types] of INLINE_UNKNOWNS) {
      const open = unknown[attribute];
      if (open !== true && !(isList(open) && open.includes(true))) continue;
      const ref = yield* rules.context.ref(group, [direction, index, attribute], types, { only: true });
      const block =
        ref.resource === undefined || !OWNERS.has(ref.resource.type) ? ref.id : rules.blockOf(ref.resource);
      peers.push(block === undefined ? unknownPeer(group) : { list, id: block, how: ref.how });
    }
    yield* add(rules, draft, direction, block, place, peers);
  }
}

const INLINE_UNKNOWNS = [
  ['security_groups', 'UserIdGroupPairs', kind.SECURITY_GROUP],
  ['prefix_list_ids', 'PrefixListIds', kind.PREFIX_LIST],
  ['cidr_blocks', 'IpRanges', OWNERS],
  ['ipv6_cidr_blocks', 'Ipv6Ranges', OWNERS],
] as const;

/** One permission a peer, so that each knows where it came from. */
function* add(
  { written }: Rules,
  draft: Draft,
  direction: Direction,
  values: JsonObject,
  place: Place,
  peers: readonly Peer[],
): Reading<void> {
  const protocol = (text(values, 'ip_protocol') ?? text(values, 'protocol') ?? '').toLowerCase();
  const isAll = protocol === '-1' || protocol === 'all';
  const from = isAll ? undefined : integer(values, 'from_port');
  const to = isAll ? undefined : integer(values, 'to_port');
  const description = text(values, 'description');
  for (const { list, id, how } of peers) {
    const key = JSON.stringify([draft.id, direction, isAll ? '-1' : protocol, from, to, id]);
    if (written.has(key)) continue;
    written.add(key);
    if (how === 'unknown') yield assumed('peer-unknown', place, { group: draft.id, peer: id });
    const hows: Hows = { [list]: how };
    draft.add(
      LISTS[direction],
      {
        IpProtocol: isAll ? '-1' : protocol,
        ...(from !== undefined && { FromPort: from }),
        ...(to !== undefined && { ToPort: to }),
        [list]: [
          { [PEER_MEMBERS[list]]: id, ...(description !== undefined && { Description: description }) },
        ],
      },
      place,
      hows,
    );
  }
}
