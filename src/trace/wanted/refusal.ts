import type { Issue } from '../../base/issue.ts';
import { pointer } from '../../base/json-pointer.ts';
import type { Network, Vpc } from '../../compile/network.ts';
import type { Flow } from '../../model/flow.ts';
import type { AnyCode } from './codes.ts';

/** What Reachability Analyzer calls a question that cannot be asked; null where it has no word for it. */
export function refusalCode(network: Network, flow: Flow, { code, at }: Issue): AnyCode | null {
  const end = at === pointer('to') ? flow.to : flow.from;
  switch (code) {
    case 'unknown-end':
      return unknownEnd(network, end);
    case 'nobody-owns-address':
      return 'NO_SOURCE_OR_DESTINATION';
    // The analyzer reads it as an end without an address of the family that is asked for.
    case 'flow-mixes-families':
      return 'UNASSOCIATED_COMPONENT';
    case 'cannot-start-flows':
      return cannotStart(network, flow);
    default:
      return null;
  }
}

function unknownEnd({ scenario }: Network, id: string): AnyCode {
  for (const [name, collection] of Object.entries(scenario)) {
    if (name === 'flows' || typeof collection !== 'object' || !Object.hasOwn(collection, id)) continue;
    const resource: unknown = (collection as Readonly<Record<string, unknown>>)[id];
    const isGateway = name === 'internetGateways' || name === 'vpnGateways';
    return isGateway && !hasVpc(resource) ? 'UNASSOCIATED_COMPONENT' : 'UNSUPPORTED_COMPONENT';
  }
  return 'NO_SOURCE_OR_DESTINATION';
}

function hasVpc(resource: unknown): boolean {
  return typeof resource === 'object' && resource !== null && 'vpc' in resource;
}

/** GWE-13, IEP-10: an endpoint starts nothing, and towards its own VPC the opposite question is the one to ask. */
function cannotStart(network: Network, { from, to }: Flow): AnyCode {
  const gateway = network.gatewayEndpoints.get(from);
  const host = network.hosts.get(from);
  const isInterface = host?.service?.kind === 'interface-endpoint';
  if (gateway === undefined && !isInterface) return 'UNSUPPORTED_COMPONENT';
  const own: Vpc | undefined = gateway?.vpc ?? host?.interfaces[0]?.subnet.vpc;
  const other = (network.hosts.get(to)?.interfaces[0] ?? network.networkInterfaces.get(to))?.subnet.vpc;
  return own !== undefined && own === other ? 'VPCE_INTRA_VPC_TRAFFIC' : 'NO_PATH';
}
