/** What can be wrong with load balancers, targets and endpoints. */
export const services = {
  'load-balancer-zones':
    'An Application Load Balancer needs nodes in at least two Availability Zones. Add a subnet of another zone.',
  'node-zone-twice':
    'The subnet `{found}` is in `{zone}`, where `{other}` is already. A load balancer has one subnet for each zone.',
  'nodes-in-several-vpcs': 'The nodes of a load balancer are in one VPC, and these are in several: {vpcs}.',
  'internal-with-public-ip':
    'An internal load balancer has no public address. Leave `{found}` out, or write `scheme: internet-facing`.',
  'listener-protocol':
    'A load balancer of type {type} has no listeners for `{found}`. It takes: {protocols}.',
  'duplicate-listener': 'There is a listener on port `{found}` already.',
  'duplicate-rule-priority': 'There is a rule with priority `{found}` already.',
  'network-listener-only-forwards':
    'A listener of a Network Load Balancer forwards to a target group, and has no rules.',
  'one-listener-action':
    'This needs exactly one of `forward`, `redirect` and `fixedResponse`, and has {count}.',
  'target-group-without-vpc': 'This target group is for targets in a VPC. Name it with `vpc`.',
  'several-lambda-targets': 'A target group of type lambda has one function.',
  'client-ip-always-preserved':
    'The client’s address is always preserved here (targets of type {type}, protocol {protocol}). Leave `preserveClientIp` out.',
  'target-without-port':
    'It is not said on which port the target `{found}` is asked. Write `port`, here or on the target group.',
  'unknown-target': 'There is nothing named `{found}` that could be a target of type {type}.',
  'target-of-other-type': '`{found}` ({kind}) cannot be a target of type {type}.',
  'public-target':
    '`{found}` is a public address. Targets have addresses of the VPC, private ones (RFC 1918), or shared ones (RFC 6598).',
  'load-balancer-address-as-target':
    '`{found}` is an address of the load balancer `{other}`. An Application Load Balancer of the same VPC cannot be an ip target; use type alb.',
  'endpoint-without-subnets': 'An interface endpoint stands in subnets. List them under `nodes`.',
  'gateway-endpoint-without-list':
    'A gateway endpoint needs the prefix list of its service. Name it with `prefixList`.',
  'second-gateway-endpoint':
    'The route table `{found}` already has a route to this service, by `{other}`. It can have one.',
  'provider-not-network': '`{found}` is not a Network Load Balancer, and PrivateLink needs one.',
  'field-of-geneve-group': 'Only a target group of protocol geneve has `{field}`. Leave it out.',
  'geneve-port': 'Appliances take GENEVE on port 6081, not `{found}`. Leave the port out.',
  'geneve-target-type': 'The targets of a geneve group are instances or addresses, not `{found}`.',
  'geneve-group-of-listener':
    '`{found}` is a group of appliances: only a Gateway Load Balancer sends to it, with `targetGroup`.',
  'appliances-without-geneve':
    'The target group `{found}` has the protocol {protocol}. A Gateway Load Balancer needs one of protocol geneve.',
  'field-of-other-load-balancer':
    'A Gateway Load Balancer has no `{field}`: it sends everything to its `targetGroup`. Leave it out.',
  'field-of-other-endpoint': 'A Gateway Load Balancer endpoint has no `{field}`. Leave it out.',
  'one-subnet-endpoint':
    'A Gateway Load Balancer endpoint stands in one subnet, and `nodes` lists {count}. Write one endpoint for each zone.',
  'one-gateway-load-balancer': 'The endpoint leads to one Gateway Load Balancer, and {count} are listed.',
  'provider-not-gateway': '`{found}` is not a Gateway Load Balancer, and this endpoint needs one.',
  'unknown-node': 'The load balancer `{loadBalancer}` has no node `{found}`. Its nodes are in: {nodes}.',
  'subnet-group-zones':
    'A DB subnet group needs subnets in at least two Availability Zones. Add one of another zone.',
  'subnet-group-vpcs': 'The subnets of a DB subnet group are in one VPC, and these are in several: {vpcs}.',
  'subnet-not-in-group': 'The subnet `{found}` is not in the DB subnet group `{group}`.',
  'database-in-several-vpcs': 'The instances of a database are in one VPC, and these are in several: {vpcs}.',
  'standby-zone':
    'The subnet `{found}` is in `{zone}`, as the primary is. A standby is in another Availability Zone.',
  'nothing-to-fail-over-to': 'This database has neither `standby` nor `readers`, so nothing could take over.',
  'task-with-public-ip':
    'A task on an EC2 instance of your own has no public address, so `{found}` is wrong. A Fargate task can have one.',
  'field-of-instance':
    '`{field}` belongs to the instance `{instance}`, whose network interface this task uses. Write it there.',
  'pod-subnet-without-groups':
    'Only a pod with `securityGroups` has an interface, and so a subnet of its own. The others have an address of their node.',
  'nothing-advertised':
    'Nothing of `{found}` is told to the sites behind this Direct Connect gateway. Add to `allowedPrefixes` what they should learn.',
  'transit-interface-to-vpn-gateway':
    'A transit virtual interface leads to a Direct Connect gateway with transit gateways, not to `{found}`.',
  'interface-of-other-type':
    'This virtual interface is {found}: private ones lead to virtual private gateways, transit ones to transit gateways.',
  'mixed-associations':
    'A Direct Connect gateway has virtual private gateways or transit gateways, and this one has both.',
  'not-associated': 'The Direct Connect gateway `{found}` has no association with `{transitGateway}`.',
  'client-vpn-route-target':
    'The subnet `{found}` is not associated with this endpoint, so no route can lead there.',
  'client-vpn-vpcs': 'The subnets of a Client VPN endpoint are in one VPC, and these are in several: {vpcs}.',
  'client-cidr-overlap': 'The addresses of clients, `{found}`, overlap those of the VPC `{vpc}`.',
};
