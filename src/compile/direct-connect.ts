import { error, warning } from '../base/issue.ts';
import { child, pointer } from '../base/json-pointer.ts';
import { LOCAL_PREFERENCES } from '../model/direct-connect.ts';
import { containsCidr, type Cidr } from '../net/cidr.ts';
import type { SiteDraft, VpnGatewayDraft } from './draft.ts';
import type {
  DirectConnectAssociation,
  DirectConnectGateway,
  TransitGateway,
  VirtualInterface,
} from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

export interface DirectConnectGatewayDraft extends DirectConnectGateway {
  readonly associations: DirectConnectAssociation[];
  readonly interfaces: VirtualInterface[];
}

export interface DirectConnect {
  readonly directConnectGateways: ReadonlyMap<string, DirectConnectGateway>;
  readonly virtualInterfaces: ReadonlyMap<string, VirtualInterface>;
}

/** Direct Connect gateways with what they associate, and the virtual interfaces that lead to sites. */
export function compileDirectConnect(
  reader: Reader,
  sites: ReadonlyMap<string, SiteDraft>,
  vpnGateways: ReadonlyMap<string, VpnGatewayDraft>,
  transitGateways: ReadonlyMap<string, TransitGateway>,
): DirectConnect {
  const gateways = compileGateways(reader, vpnGateways, transitGateways);
  const interfaces = new Map<string, VirtualInterface>();
  for (const [id, written] of resourcesOf(reader.scenario.virtualInterfaces)) {
    const at = pointer('virtualInterfaces', id);
    const type = written.type ?? 'private';
    const site = reader.resolve(sites, 'onPremisesNetworks', written.onPremises, child(at, 'onPremises'));
    const through =
      written.directConnectGateway === undefined
        ? null
        : reader.resolve(
            gateways,
            'directConnectGateways',
            written.directConnectGateway,
            child(at, 'directConnectGateway'),
          );
    const vpnGateway =
      written.vpnGateway === undefined
        ? null
        : reader.resolve(vpnGateways, 'vpnGateways', written.vpnGateway, child(at, 'vpnGateway'));
    if (type === 'transit' && written.vpnGateway !== undefined) {
      const details = { found: written.vpnGateway, rule: 'DX-1' };
      reader.report(error('transit-interface-to-vpn-gateway', child(at, 'vpnGateway'), details));
      continue;
    }
    if (site === undefined || through === undefined || vpnGateway === undefined) continue;
    const known =
      written.prefixes?.map((text, index) => reader.cidr(text, child(at, 'prefixes', index))) ?? site.cidrs;
    const isUp = written.bgp !== 'down';
    const one: VirtualInterface = {
      kind: 'virtual-interface',
      id,
      at,
      type,
      site,
      through,
      vpnGateway,
      region: written.region ?? reader.scenario.region ?? null,
      isUp,
      // DX-3: what BGP has told is withdrawn with its session.
      prefixes: isUp ? known : [],
      preference: LOCAL_PREFERENCES.indexOf(written.localPreference ?? 'medium'),
      asPathLength: written.asPathLength ?? 1,
    };
    interfaces.set(id, one);
    site.interfaces.push(one);
    through?.interfaces.push(one);
    vpnGateway?.interfaces.push(one);
  }
  for (const gateway of gateways.values()) joinVpnGateways(reader, gateway, vpnGateways);
  return { directConnectGateways: gateways, virtualInterfaces: interfaces };
}

function compileGateways(
  reader: Reader,
  vpnGateways: ReadonlyMap<string, VpnGatewayDraft>,
  transitGateways: ReadonlyMap<string, TransitGateway>,
): Map<string, DirectConnectGatewayDraft> {
  const gateways = new Map<string, DirectConnectGatewayDraft>();
  for (const [id, written] of resourcesOf(reader.scenario.directConnectGateways)) {
    const at = pointer('directConnectGateways', id);
    const associations = (written.associations ?? []).flatMap((one, index): DirectConnectAssociation[] => {
      const place = child(at, 'associations', index);
      const gateway =
        one.vpnGateway === undefined
          ? reader.resolve(
              transitGateways,
              'transitGateways',
              one.transitGateway ?? '',
              child(place, 'transitGateway'),
            )
          : reader.resolve(vpnGateways, 'vpnGateways', one.vpnGateway, child(place, 'vpnGateway'));
      if (gateway === undefined) return [];
      const allowed =
        one.allowedPrefixes?.map((text, position) =>
          reader.cidr(text, child(place, 'allowedPrefixes', position)),
        ) ?? null;
      const advertised = advertisedOf(gateway, allowed);
      if (advertised.length === 0) {
        reader.report(warning('nothing-advertised', place, { found: gateway.id, rule: 'DX-4' }));
      }
      return [{ at: place, gateway, advertised }];
    });
    gateways.set(id, { kind: 'direct-connect-gateway', id, at, associations, interfaces: [] });
  }
  return gateways;
}

/** DX-4: a transit gateway's list is told as it stands; a virtual private gateway's is a filter of the VPC's blocks. */
function advertisedOf(
  gateway: DirectConnectAssociation['gateway'],
  allowed: readonly Cidr[] | null,
): readonly Cidr[] {
  if (gateway.kind === 'transit-gateway') return allowed ?? [];
  const blocks = gateway.vpc?.cidrs ?? [];
  return allowed === null
    ? blocks
    : blocks.filter((block) => allowed.some((prefix) => containsCidr(prefix, block)));
}

/** DX-1: private virtual interfaces lead to virtual private gateways, transit ones to transit gateways. */
function joinVpnGateways(
  reader: Reader,
  { at, associations, interfaces }: DirectConnectGatewayDraft,
  vpnGateways: ReadonlyMap<string, VpnGatewayDraft>,
): void {
  const kinds = new Set(associations.map(({ gateway }) => gateway.kind));
  if (kinds.size > 1) {
    reader.report(error('mixed-associations', child(at, 'associations'), { rule: 'DX-1' }));
  }
  for (const one of interfaces) {
    const wanted = one.type === 'transit' ? 'transit-gateway' : 'vpn-gateway';
    if (kinds.size === 1 && !kinds.has(wanted)) {
      const details = { found: one.type, rule: 'DX-1' };
      reader.report(error('interface-of-other-type', one.at, details));
    }
  }
  for (const { gateway } of associations) {
    if (gateway.kind === 'vpn-gateway') vpnGateways.get(gateway.id)?.interfaces.push(...interfaces);
  }
}
