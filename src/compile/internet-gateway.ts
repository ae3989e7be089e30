import { error } from '../base/issue.ts';
import { child, pointer } from '../base/json-pointer.ts';
import type { InternetGatewayDraft, VpcDraft } from './draft.ts';
import type { Vpc } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** Without a VPC, or detached, an internet gateway is in no VPC, and routes to it are blackholes (IGW-1). */
export function compileInternetGateways(
  reader: Reader,
  vpcs: ReadonlyMap<string, VpcDraft>,
): Map<string, InternetGatewayDraft> {
  const gateways = new Map<string, InternetGatewayDraft>();
  for (const [id, written] of resourcesOf(reader.scenario.internetGateways)) {
    const at = pointer('internetGateways', id);
    const named =
      written.vpc === undefined ? null : reader.resolve(vpcs, 'vpcs', written.vpc, child(at, 'vpc'));
    if (named === undefined) continue;
    const state = written.state ?? (named === null ? 'detached' : 'attached');
    const vpc: Vpc | null = state === 'detached' ? null : named;
    const gateway = { kind: 'internet-gateway', id, at, vpc, state, routeTable: null } as const;
    gateways.set(id, gateway);
    if (named === null || vpc === null) continue;
    if (named.internetGateway === null) {
      named.internetGateway = gateway;
      continue;
    }
    const params = { vpc: vpc.id, other: named.internetGateway.id };
    reader.report(error('second-internet-gateway', child(at, 'vpc'), { params, rule: 'Q-6' }));
  }
  return gateways;
}
