import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Vpc as Written } from '../model/vpc.ts';
import { addressAt, type Cidr4, type Cidr6 } from '../net/cidr.ts';
import type { BpaExclusions } from './block-public-access.ts';
import type { VpcDefaults, VpcDraft } from './draft.ts';
import { resourcesOf, type Reader } from './reader.ts';
import { checkVpcBlocks } from './vpc-blocks.ts';

/** Where the resolver answers, counted from the start of the primary block (VPC-10). */
const RESOLVER_INDEX = 2;

/** Their defaults are looked up when asked for: they are compiled after the VPCs that they belong to. */
export function compileVpcs(
  reader: Reader,
  exclusions: BpaExclusions,
  defaults: VpcDefaults,
): Map<string, VpcDraft> {
  const vpcs = new Map<string, VpcDraft>();
  for (const [id, written] of resourcesOf(reader.scenario.vpcs)) {
    const at = pointer('vpcs', id);
    const { cidrs, ipv6Cidrs } = readBlocks(reader, written, at);
    const primary = cidrs[0];
    if (primary === undefined) continue;
    vpcs.set(id, {
      id,
      at,
      region: written.region ?? reader.scenario.region ?? null,
      cidrs,
      ipv6Cidrs,
      // A block of one or two addresses has no such address; it is an error, and this only avoids another.
      resolver: addressAt(primary, primary.prefixLength > 30 ? 0 : RESOLVER_INDEX),
      enableDnsSupport: written.enableDnsSupport ?? true,
      enableDnsHostnames: written.enableDnsHostnames ?? false,
      privateIpv6: written.privateIpv6 ?? false,
      bpaExclusion: exclusions.vpcs.get(id) ?? 'none',
      get mainRouteTable() {
        return ofVpc(defaults.routeTables, id);
      },
      get defaultNetworkAcl() {
        return ofVpc(defaults.networkAcls, id);
      },
      get defaultSecurityGroup() {
        return ofVpc(defaults.securityGroups, id);
      },
      internetGateway: null,
      egressOnlyInternetGateway: null,
      peerings: [],
      owners: new Map(),
      delegatedPrefixes: [],
    });
  }
  return vpcs;
}

function ofVpc<T>(defaults: ReadonlyMap<string, T>, id: string): T {
  const found = defaults.get(id);
  if (found === undefined) throw new Error(`${id} was compiled without its defaults`);
  return found;
}

/** The blocks of a VPC, the primary first; none when the primary is not an IPv4 block (VPC-1). */
function readBlocks(
  reader: Reader,
  written: Written,
  at: JsonPointer,
): { readonly cidrs: readonly Cidr4[]; readonly ipv6Cidrs: readonly Cidr6[] } {
  const primaryAt = child(at, 'cidr');
  const primary = reader.cidr4(written.cidr, primaryAt, 'VPC-1');
  const blocks = primary === undefined ? [] : [{ cidr: primary, at: primaryAt }];
  for (const [index, text] of (written.secondaryCidrs ?? []).entries()) {
    const blockAt = child(at, 'secondaryCidrs', index);
    const cidr = reader.cidr4(text, blockAt, 'VPC-4');
    if (cidr !== undefined && primary !== undefined) blocks.push({ cidr, at: blockAt });
  }
  const ipv6Blocks = (written.ipv6Cidrs ?? []).flatMap((text, index) => {
    const blockAt = child(at, 'ipv6Cidrs', index);
    const cidr = reader.cidr6(text, blockAt, 'VPC-15');
    return cidr === undefined ? [] : [{ cidr, at: blockAt }];
  });
  checkVpcBlocks(reader, blocks, ipv6Blocks);
  return { cidrs: blocks.map(({ cidr }) => cidr), ipv6Cidrs: ipv6Blocks.map(({ cidr }) => cidr) };
}
