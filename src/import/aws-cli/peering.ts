import { PEERING_STATES, peeringSchema, type Peering } from '../../model/peering.ts';
import type { Vpc } from '../../model/vpc.ts';
import { flag, nameTag, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { failed, ignored, type Reading } from '../report.ts';
import {
  accept,
  defined,
  isUsableId,
  normalised,
  sourceOf,
  type Item,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AwsInput } from './input.ts';

/** Connections that are no more stand in the output for a while; the routes to them say that they are blackholes. */
const GONE: ReadonlySet<string> = new Set(['deleted', 'rejected', 'expired', 'failed', 'deleting']);

/** The connections of which at least one VPC is in the document. */
export function* readPeerings(input: AwsInput, vpcs: Resources<Vpc>): Reading<Resources<Peering>> {
  const peerings = new Map<string, Resource<Peering>>();
  const joined = new Set<string>();
  for (const item of input.items('VpcPeeringConnections')) {
    const { id, value, place } = item;
    const state = text(object(value, 'Status'), 'Code');
    if (GONE.has(state ?? '')) {
      yield ignored('deleted', place, 'VpcPeeringConnections');
      continue;
    }
    const [requester, accepter] = [object(value, 'RequesterVpcInfo'), object(value, 'AccepterVpcInfo')];
    const ends = [requester, accepter].map((side) => text(side, 'VpcId') ?? '');
    const key = ends.toSorted().join(' ');
    if (!ends.some((vpc) => vpcs.has(vpc)) || ends[0] === ends[1] || joined.has(key)) {
      yield ignored('resource-not-given', place, 'VpcPeeringConnections');
      continue;
    }
    const [one, other] = [sideOf(requester, vpcs), sideOf(accepter, vpcs)];
    if (one === undefined || other === undefined) {
      const vpc = ends.find((end) => !vpcs.has(end)) ?? '';
      yield failed('peer-block-not-given', place, { id, vpc });
      continue;
    }
    const peering = yield* readPeering(item, one, other);
    if (peering === undefined) continue;
    joined.add(key);
    peerings.set(id, { value: peering, ...sourceOf(item) });
  }
  return peerings;
}

function* readPeering(
  { id, value, place }: Item,
  requester: unknown,
  accepter: unknown,
): Reading<Peering | undefined> {
  const state = text(object(value, 'Status'), 'Code');
  const isState = PEERING_STATES.some((known) => known === state);
  const candidate = defined({
    name: nameTag(value),
    requester,
    accepter,
    state: state !== 'active' && isState ? state : undefined,
    requesterDnsResolution: resolves(value, 'RequesterVpcInfo'),
    accepterDnsResolution: resolves(value, 'AccepterVpcInfo'),
  });
  return yield* accept(peeringSchema, candidate, { what: 'peerings', id, place });
}

function resolves(value: JsonObject, side: string): true | undefined {
  const options = object(object(value, side), 'PeeringOptions');
  return flag(options, 'AllowDnsResolutionFromRemoteVpc') === true ? true : undefined;
}

/** The VPC of the document, or what the connection says of one that is not; undefined where it says no block. */
function sideOf(side: JsonObject, vpcs: Resources<Vpc>): unknown {
  const id = text(side, 'VpcId');
  if (id !== undefined && vpcs.has(id)) return id;
  const written = [
    text(side, 'CidrBlock'),
    ...objects(side, 'CidrBlockSet').map((block) => text(block, 'CidrBlock')),
    ...objects(side, 'Ipv6CidrBlockSet').map((block) => text(block, 'Ipv6CidrBlock')),
  ];
  const cidrs = [...new Set(written.flatMap((block) => normalised(block) ?? []))];
  if (cidrs.length === 0) return undefined;
  return defined({
    id: id !== undefined && isUsableId(id) ? id : undefined,
    cidrs,
    region: text(side, 'Region')?.slice(0, 64),
    account: text(side, 'OwnerId')?.slice(0, 64),
  });
}
