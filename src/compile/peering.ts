import { error, warning } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Peering as Written, PeeringState } from '../model/peering.ts';
import { formatCidr, overlaps, type Cidr } from '../net/cidr.ts';
import type { VpcDraft } from './draft.ts';
import type { Peering, PeeringSide } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** States in which a connection is no more, so that another may join the same VPCs (PCX-3). */
const GONE: ReadonlySet<PeeringState> = new Set(['failed', 'expired', 'rejected', 'deleting', 'deleted']);
/** States in which AWS shows the routes to a connection as blackholes (PCX-1, XPL-8). */
const WITHOUT_ROUTES: ReadonlySet<PeeringState> = new Set([
  'initiating-request',
  'pending-acceptance',
  'provisioning',
  'deleting',
  'deleted',
]);

/** Both sides of every connection; each VPC of the document learns its own. */
export function compilePeerings(reader: Reader, vpcs: ReadonlyMap<string, VpcDraft>): Map<string, Peering> {
  const peerings = new Map<string, Peering>();
  const joined = new Map<string, string>();
  for (const [id, written] of resourcesOf(reader.scenario.peerings)) {
    const at = pointer('peerings', id);
    const requester = readSide(reader, id, written, 'requester', vpcs);
    const accepter = readSide(reader, id, written, 'accepter', vpcs);
    if (requester === undefined || accepter === undefined) continue;
    checkSides(reader, requester, accepter, at);
    const state = stateOf(reader, written, requester, accepter, at);
    const interRegion = isInterRegion(requester.region, accepter.region);
    const sides = [requester, accepter] as const;
    const peering: Peering = { kind: 'vpc-peering-connection', id, at, sides, state, interRegion };
    peerings.set(id, peering);
    if (!GONE.has(state)) checkOnlyOne(reader, peering, joined);
    for (const { vpc } of sides) if (vpc !== null) vpcs.get(vpc.id)?.peerings.push(peering);
  }
  return peerings;
}

/** Whether AWS shows routes to the connection as blackholes. */
export function hidesRoutes({ state }: Peering): boolean {
  return WITHOUT_ROUTES.has(state);
}

/** Regions that the document leaves open are taken for the same. */
export function isInterRegion(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function readSide(
  reader: Reader,
  peeringId: string,
  written: Written,
  name: 'requester' | 'accepter',
  vpcs: ReadonlyMap<string, VpcDraft>,
): PeeringSide | undefined {
  const side = written[name];
  const dnsResolution = written[`${name}DnsResolution`] ?? false;
  const sideAt = pointer('peerings', peeringId, name);
  if (typeof side === 'string') {
    const vpc = reader.resolve(vpcs, 'vpcs', side, sideAt);
    if (vpc === undefined) return undefined;
    const { id, region, cidrs, ipv6Cidrs } = vpc;
    return { vpc, id, region, cidrs: [...cidrs, ...ipv6Cidrs], dnsResolution };
  }
  const cidrs = side.cidrs.map((text, index) => reader.cidr(text, child(sideAt, 'cidrs', index)));
  const region = side.region ?? reader.scenario.region ?? null;
  return { vpc: null, id: side.id ?? `${peeringId}/${name}`, region, cidrs, dnsResolution };
}

function checkSides(reader: Reader, requester: PeeringSide, accepter: PeeringSide, at: JsonPointer): void {
  if (requester.vpc === null && accepter.vpc === null) {
    reader.report(error('peering-of-strangers', at, { rule: 'PCX-1' }));
  } else if (requester.vpc === accepter.vpc) {
    reader.report(error('peering-with-itself', child(at, 'accepter'), { found: accepter.id, rule: 'PCX-1' }));
  }
}

/** PCX-4: one overlapping pair of blocks is enough for AWS to refuse the whole connection. */
function stateOf(
  reader: Reader,
  { state = 'active' }: Written,
  requester: PeeringSide,
  accepter: PeeringSide,
  at: JsonPointer,
): PeeringState {
  const pair = requester.vpc === accepter.vpc ? undefined : overlapOf(requester.cidrs, accepter.cidrs);
  if (pair === undefined || GONE.has(state)) return state;
  const params = { requester: requester.id, accepter: accepter.id, other: formatCidr(pair[1]) };
  reader.report(warning('peering-overlap', at, { found: formatCidr(pair[0]), params, rule: 'PCX-4' }));
  return 'failed';
}

export function overlapOf(a: readonly Cidr[], b: readonly Cidr[]): readonly [Cidr, Cidr] | undefined {
  for (const one of a) {
    const other = b.find((block) => overlaps(one, block));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

/** PCX-3. */
function checkOnlyOne(reader: Reader, { id, at, sides }: Peering, joined: Map<string, string>): void {
  const key = sides
    .map((side) => side.id)
    .sort()
    .join(' ');
  const other = joined.get(key);
  if (other === undefined) joined.set(key, id);
  else reader.report(error('second-peering', at, { params: { other }, rule: 'PCX-3' }));
}
