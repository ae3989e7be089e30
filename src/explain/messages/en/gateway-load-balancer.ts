import type { LegName } from '../../position.ts';

export const gatewayLoadBalancer = {
  endpointStep: ({ leg, where }: { leg: LegName; where: string }) => `the ${leg} is at the ${where}`,
  step: ({ leg, id }: { leg: LegName; id: string }) =>
    `the ${leg} is at a node of the Gateway Load Balancer ${id}`,
  enterChip: 'to the appliances',
  enter: ({ service }: { service: string }) =>
    `The endpoint hands the packet to ${service} for inspection, as it is: addresses and ports stay.`,
  enterWhy: ({ subnet }: { subnet: string }) =>
    `What comes back goes on by the route table of the endpoint’s subnet ${subnet}.`,
  wrapChip: ({ target }: { target: string }) => `GENEVE to ${target}`,
  wrap: ({ target, node, address }: { target: string; node: string; address: string }) =>
    `The load balancer picks the appliance ${target} and wraps the whole packet in GENEVE: from ${node} to ${address}.`,
  wrapSticks: ({ target, address }: { target: string; address: string }) =>
    `The flow stays with the appliance ${target}: the whole packet goes to ${address} in GENEVE.`,
  wrapWhy:
    'On the way to the appliance only the outer header counts: its security groups and network ACLs have to let in UDP 6081 from the load balancer.',
  applianceStep: ({ leg, id }: { leg: LegName; id: string }) => `the ${leg} is at the appliance ${id}`,
  inspectsChip: 'inspected',
  inspects: ({ id }: { id: string }) =>
    `The appliance ${id} takes the packet out of GENEVE, inspects it and sends it back to the load balancer.`,
  inspectsWhy: 'What an appliance decides is not modelled: it is taken to let everything pass, as it is.',
  unwrapChip: 'unwrapped',
  unwrap: ({ target }: { target: string }) =>
    `The load balancer unwraps what ${target} has let pass and gives it back to the endpoint, unchanged.`,
};
