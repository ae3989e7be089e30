import { pointer } from '../base/json-pointer.ts';
import type { Peering } from '../model/peering.ts';
import { defined, idOf, keyOf } from './resource.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';

const FATES: Fates<Peering> = {
  name: 'written',
  requester: 'written',
  accepter: 'written',
  state: 'written',
  requesterDnsResolution: 'not-written',
  accepterDnsResolution: 'not-written',
};

export function addPeering(id: string, peering: Peering, sink: Sink): void {
  const at = pointer('peerings', id);
  const { requester, accepter } = peering;
  if (peering.state !== undefined && peering.state !== 'active') {
    sink.lose(at, 'state', peering.state);
    return;
  }
  // Who asks makes it: another account, or a VPC whose id nobody knows.
  if (typeof requester !== 'string') {
    sink.lose(at, 'other-account');
    return;
  }
  if (typeof accepter !== 'string' && accepter.id === undefined) {
    sink.lose(at, 'other-account');
    return;
  }
  loseFields(sink, at, peering, FATES);
  const accepterVpc = typeof accepter === 'string' ? sink.scenario.vpcs?.[accepter] : accepter;
  const own = sink.scenario.vpcs?.[requester];
  sink.add({
    key: keyOf('peerings', id),
    type: 'AWS::EC2::VPCPeeringConnection',
    words: [id],
    at,
    properties: defined({
      VpcId: idOf('vpcs', requester),
      PeerVpcId: typeof accepter === 'string' ? idOf('vpcs', accepter) : accepter.id,
      PeerRegion: accepterVpc?.region === own?.region ? undefined : accepterVpc?.region,
      PeerOwnerId: accepterVpc?.account === own?.account ? undefined : accepterVpc?.account,
      ...tagsOf(id, peering.name),
    }),
  });
}
