import { pointer } from '../base/json-pointer.ts';
import type { EgressOnlyInternetGateway } from '../model/egress-only-internet-gateway.ts';
import type { InternetGateway } from '../model/internet-gateway.ts';
import type { Scenario } from '../model/scenario.ts';
import { defined, idOf, keyOf } from './resource.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';

const INTERNET_GATEWAY: Fates<InternetGateway> = { name: 'written', vpc: 'written', state: 'written' };
const EGRESS_ONLY: Fates<EgressOnlyInternetGateway> = { name: 'written', vpc: 'written' };

export function addInternetGateway(id: string, gateway: InternetGateway, sink: Sink): void {
  const at = pointer('internetGateways', id);
  loseFields(sink, at, gateway, INTERNET_GATEWAY);
  sink.add({
    key: keyOf('internetGateways', id),
    type: 'AWS::EC2::InternetGateway',
    words: [id],
    at,
    properties: tagsOf(id, gateway.name),
  });
  const { vpc, state } = gateway;
  if (vpc === undefined || state === 'detached') return;
  if (state === 'attaching' || state === 'detaching')
    sink.lose(pointer('internetGateways', id, 'state'), 'state');
  sink.add({
    key: attachmentKey('internetGateways', id),
    type: 'AWS::EC2::VPCGatewayAttachment',
    words: [id],
    at: pointer('internetGateways', id, 'vpc'),
    properties: { VpcId: idOf('vpcs', vpc), InternetGatewayId: idOf('internetGateways', id) },
  });
}

export function addEgressOnlyInternetGateway(
  id: string,
  gateway: EgressOnlyInternetGateway,
  sink: Sink,
): void {
  const at = pointer('egressOnlyInternetGateways', id);
  loseFields(sink, at, gateway, EGRESS_ONLY);
  sink.add({
    key: keyOf('egressOnlyInternetGateways', id),
    type: 'AWS::EC2::EgressOnlyInternetGateway',
    words: [id],
    at,
    properties: defined({ VpcId: idOf('vpcs', gateway.vpc), ...tagsOf(id, gateway.name) }),
  });
}

export function attachmentKey(collection: 'internetGateways' | 'vpnGateways', id: string): string {
  return keyOf(collection, id, 'attachment');
}

/** The attachments of a VPC's internet gateways: without them, AWS gives nothing in it a public address. */
export function internetGatewaysOf({ internetGateways }: Scenario, vpc: string): readonly string[] {
  return Object.entries(internetGateways ?? {}).flatMap(([id, gateway]) =>
    gateway.vpc === vpc && gateway.state !== 'detached' ? [attachmentKey('internetGateways', id)] : [],
  );
}
