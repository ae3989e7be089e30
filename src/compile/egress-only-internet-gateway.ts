import { error } from '../base/issue.ts';
import { child, pointer } from '../base/json-pointer.ts';
import type { VpcDraft } from './draft.ts';
import type { EgressOnlyInternetGateway } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

export function compileEgressOnlyInternetGateways(
  reader: Reader,
  vpcs: ReadonlyMap<string, VpcDraft>,
): Map<string, EgressOnlyInternetGateway> {
  const gateways = new Map<string, EgressOnlyInternetGateway>();
  for (const [id, written] of resourcesOf(reader.scenario.egressOnlyInternetGateways)) {
    const at = pointer('egressOnlyInternetGateways', id);
    const vpc = reader.resolve(vpcs, 'vpcs', written.vpc, child(at, 'vpc'));
    if (vpc === undefined) continue;
    const gateway: EgressOnlyInternetGateway = { kind: 'egress-only-internet-gateway', id, at, vpc };
    gateways.set(id, gateway);
    if (vpc.egressOnlyInternetGateway === null) {
      vpc.egressOnlyInternetGateway = gateway;
      continue;
    }
    const params = { vpc: vpc.id, other: vpc.egressOnlyInternetGateway.id };
    reader.report(error('second-egress-only-internet-gateway', child(at, 'vpc'), { params, rule: 'EIGW-1' }));
  }
  return gateways;
}
