/** What can be wrong with a network whose document is well written. */
export const network = {
  'unknown-reference': 'There is no {collections:collections} named `{found}` in this document.',
  'ambiguous-reference':
    '`{found}` could be any of several resources, since these have one of that name: {collections:collections}. Rename one.',
  'duplicate-id': '`{found}` is already the id of the resource at `{other}`. Give one of them another id.',
  'duplicate-default': 'The VPC `{vpc}` already has `{other}` as its default. A VPC has only one.',
  'other-vpc': '`{found}` is in the VPC `{otherVpc}`. It must be in `{vpc}`, as what uses it is.',
  'wrong-family/4': '`{found}` is IPv6, and IPv4 is needed here.',
  'wrong-family/6': '`{found}` is IPv4, and IPv6 is needed here.',
  'host-bits-cleared':
    '`{found}` names an address inside a block. AWS takes it for the whole block, `{suggestion}`.',

  'vpc-cidr-size':
    '`{found}` is not a size that AWS allows. An IPv4 block of a VPC is /{shortest} to /{longest}.',
  'vpc-ipv6-cidr-size':
    '`{found}` is not a size that AWS allows. An IPv6 block of a VPC is /{shortest} to /{longest}, in steps of {step}.',
  'vpc-cidr-forbidden': '`{found}` overlaps `{range}`, which AWS allows in no VPC.',
  'vpc-cidr-used-by-services':
    '`{found}` overlaps `{range}`, which some AWS services use for themselves. They may not be reachable from this VPC.',
  'vpc-cidr-overlap': '`{found}` overlaps `{other}`, another block of this VPC.',
  'vpc-cidr-mix':
    '`{found}` cannot join a VPC that has `{existing}`: beside that, AWS refuses blocks of `{range}`.',

  'subnet-without-cidr': 'This subnet has no block of addresses. Give it `cidr`, `ipv6Cidr`, or both.',
  'subnet-cidr-size':
    '`{found}` is not a size that AWS allows. An IPv4 block of a subnet is /{shortest} to /{longest}.',
  'subnet-ipv6-cidr-size':
    '`{found}` is not a size that AWS allows. An IPv6 block of a subnet is /{shortest} to /{longest}, in steps of {step}.',
  'subnet-outside-vpc': '`{found}` is not inside the VPC `{vpc}`, whose blocks are: {blocks}.',
  'subnet-overlap': '`{found}` overlaps `{block}`, the block of the subnet `{other}`.',
  'subnet-full': 'The subnet `{subnet}` (`{block}`) has no free address left.',

  'family-not-in-subnet/4': 'The subnet `{subnet}` has no IPv4 block, so `{found}` cannot be in it.',
  'family-not-in-subnet/6': 'The subnet `{subnet}` has no IPv6 block, so `{found}` cannot be in it.',
  'no-address': 'The subnet `{subnet}` is IPv6-only, so this needs an address under `ipv6Addresses`.',
  'address-outside-subnet': '`{found}` is not in the subnet `{subnet}`, whose block is `{block}`.',
  'address-reserved':
    '`{found}` is reserved by AWS: the first four addresses of a subnet, here `{block}`, and its last one are.',
  'duplicate-address': '`{found}` already belongs to `{other}`.',
  'duplicate-public-address': 'The public address `{found}` already belongs to `{other}`.',
  'public-address-is-private': '`{found}` is a private address, and a public one is needed here.',
  'delegated-prefix-size':
    '`{found}` is not a /{wanted}. AWS delegates IPv4 prefixes of /28 and IPv6 prefixes of /80.',
  'delegated-prefix-outside-subnet': '`{found}` is not inside the block of the subnet `{subnet}`.',
  'address-in-delegated-prefix': '`{found}` is in a prefix that is delegated to `{other}`.',

  'field-of-interface':
    '`{field}` belongs to the network interfaces of this instance. Write it there, under `networkInterfaces`.',
  'interface-attached-twice': 'The network interface `{found}` is already attached to `{other}`.',
  'lambda-with-public-ip':
    'A network interface of a Lambda function cannot have a public address, so `{found}` is wrong.',
  'security-group-not-associated':
    'The security group `{found}` is of the VPC `{otherVpc}` and is not associated with `{vpc}`, so it cannot be used there.',

  'default-group-association':
    'A default security group cannot be associated with other VPCs, here `{found}`.',
  'default-vpc-association': 'No security group can be associated with a default VPC, and `{found}` is one.',
  'interfaces-in-several-zones':
    'The network interfaces of an instance are in one Availability Zone, and these are in several: {zones}.',
  'public-ip-without-internet-gateway':
    '`{found}` has no effect, since the VPC `{vpc}` has no internet gateway that could translate it.',

  'zonal-nat-gateway-without-subnet':
    'A zonal NAT gateway stands in a subnet. Name it with `subnet`, or write `availabilityMode: regional`.',
  'field-of-regional-nat-gateway':
    'Only a regional NAT gateway has `{field}`. Leave it out, or write `availabilityMode: regional`.',
  'regional-nat-gateway-without-vpc': 'A regional NAT gateway belongs to a VPC. Name it with `vpc`.',
  'field-of-zonal-nat-gateway': 'A regional NAT gateway is in no subnet and has no `{field}`. Leave it out.',
  'private-regional-nat-gateway': 'A regional NAT gateway is always public. Leave `connectivity` out.',
  'public-nat-gateway-without-public-ip':
    'A public NAT gateway needs an Elastic IP address. Write it as `publicIp`, or write `connectivity: private`.',
  'private-nat-gateway-with-public-ip': 'A private NAT gateway has no public address. Leave `{found}` out.',
  'nat-gateway-failed':
    'AWS cannot create this public NAT gateway, since the VPC `{vpc}` has no internet gateway. It is taken as `failed`.',
  'nat-gateway-in-other-zone':
    'This subnet is in `{zone}` and uses the NAT gateway `{natGateway}` in `{natGatewayZone}`. It works, but traffic between zones costs money, and a failure of that zone cuts this subnet off.',
  'second-internet-gateway':
    'The VPC `{vpc}` already has the internet gateway `{other}`. A VPC can have one.',
  'second-egress-only-internet-gateway':
    'The VPC `{vpc}` already has the egress-only internet gateway `{other}`. A VPC can have one.',

  'rule-number-range': '`{found}` is not a rule number. Rule numbers are {first} to {last}.',
  'duplicate-rule-number/inbound':
    'The number `{found}` is already taken by another inbound entry of this network ACL.',
  'duplicate-rule-number/outbound':
    'The number `{found}` is already taken by another outbound entry of this network ACL.',
  'ports-ignored': 'The protocol of this rule has no ports, so `{found}` has no effect. AWS ignores it too.',
  'duplicate-rule':
    'This rule says the same as the rule `{first}` of the same security group. AWS refuses it.',
  'stale-reference': 'The security group `{found}` is not in this document, so the rule matches nothing.',
  'security-group-of-other-vpc':
    'The security group `{found}` is in the VPC `{otherVpc}`, and a rule in `{vpc}` can only name groups of its own VPC.',

  'peering-of-strangers': 'Neither VPC of this peering connection is in this document. Name one of `vpcs`.',
  'peering-with-itself': 'A VPC cannot be peered with itself, and both sides are `{found}`.',
  'peering-overlap':
    '`{found}` of `{requester}` overlaps `{other}` of `{accepter}`. AWS refuses to peer such VPCs, so the connection is taken as `failed`.',
  'second-peering': 'The peering connection `{other}` joins these two VPCs already. There can be one.',
  'peering-of-other-vpcs':
    'The peering connection `{found}` does not join the VPC `{vpc}` of this table with another.',
  'reference-across-peering':
    'The security group `{found}` is in the VPC `{otherVpc}`. No active peering connection of the same Region joins it with `{vpc}`, so the rule matches nothing.',

  'attachment-without-subnets':
    'The attachment of a VPC needs one subnet of each Availability Zone that uses it. Name them with `subnets`.',
  'attachment-in-ipv6-only-subnet': '`{found}` is an IPv6-only subnet, which no attachment can use.',
  'second-subnet-in-zone':
    '`{found}` is in the zone `{zone}` as `{other}` is. An attachment has one subnet a zone.',
  'second-attachment':
    'The attachment `{other}` joins the VPC `{vpc}` to this transit gateway already. There can be one.',
  'second-default-table': 'The transit gateway has the default route table `{other}` already.',
  'second-association':
    'The attachment `{found}` is associated with `{other}` already. It can have one association.',
  'attachment-of-other-gateway': '`{found}` is not an attachment of the transit gateway `{transitGateway}`.',
  'propagation-of-peering':
    '`{found}` joins two transit gateways, between which nothing propagates. Write static routes.',
  'propagation-overlap':
    '`{found}` overlaps what `{other}` propagates to `{table}`, so it is not propagated there.',
  'transit-route-without-attachment':
    'A route leads to an attachment. Name it with `via`, or write `state: blackhole`.',
  'field-of-vpc-attachment': 'Only the attachment of a VPC has `{field}`. Leave it out.',
  'duplicate-priority': 'The priority `{found}` is taken. Each has one of its own.',
  'strict-group-without-priority':
    'In strict order every rule group has a place. Give this one a `priority`.',
  'default-of-strict-order':
    'Default actions belong to strict order. Leave them out, or write `order: strict`.',
  'two-default-drops': '`drop-strict` and `drop-established` exclude one another. Keep one.',
  'second-endpoint-in-zone':
    '`{found}` is in the zone `{zone}`, in which the endpoint `{other}` is already. There is one a zone.',

  'not-attached': 'The VPC `{vpc}` has no attachment to `{found}`, so the route is taken for a blackhole.',

  'second-vpn-gateway':
    'The VPC `{vpc}` already has the virtual private gateway `{other}`. A VPC can have one.',

  'duplicate-prefix-list-entry': '`{found}` is in this prefix list already.',
  'prefix-list-families':
    '`{found}` is of another family than the first entry. A prefix list is all IPv4 or all IPv6.',
  'prefix-list-too-long': 'This prefix list has {count} entries, and `maxEntries` is {most}.',

  'duplicate-route': 'This route table already has a route to `{found}`. Each destination stands once.',
  'nondeterministic-route':
    'Routes to `{found}` through the prefix lists `{chosen}` and `{other}` are equally good, and AWS picks one at random.',
  'route-to-reserved':
    '`{found}` is inside `{reserved}`, which AWS keeps for its own services. No route can be for it.',
  'local-route-destination': 'Only the whole blocks of a VPC can go to `local`, and `{found}` is not one.',
  'local-route-target':
    '`{found}` cannot replace the local route of `{block}`. A NAT gateway, a network interface or a load balancer endpoint can.',
  'route-inside-vpc':
    "`{found}` is a part of `{block}`, the VPC's own block. A route inside a VPC must be for the exact block of a subnet.",
  'route-inside-vpc-target':
    '`{found}` cannot be the target of a route to a subnet. A NAT gateway, a network interface or a load balancer endpoint can.',
  'prefix-list-in-gateway-table':
    'The table of a gateway cannot have routes to a prefix list, here `{found}`.',
  'prefix-list-to-endpoint': 'A route to the prefix list `{found}` cannot lead to an endpoint.',
  'prefix-list-entry-ignored':
    'The route table `{table}` cannot have a route for `{found}`, so this entry of the prefix list `{list}` is ignored there.',
  'pool-without-gateway':
    'Only the route table of an internet gateway has public pools. Name it with `gateway`.',
  'pool-part-size':
    '`{found}` is not a size that AWS allows. A route for a part of a pool is /{shortest} to /{longest}.',
  'gateway-route-destination':
    '`{found}` is neither a block of the VPC `{vpc}` nor of one of its subnets, and the table of a gateway has no other routes.',
  'gateway-route-target':
    '`{found}` cannot be a target in the table of a gateway. `local`, a network interface and a load balancer endpoint can.',
  'gateway-route-propagated': 'The table of a gateway has no propagated routes. Leave `origin: {found}` out.',
  'main-table-of-gateway':
    'A main route table cannot be the table of a gateway, here `{found}`. Use another table.',
  'second-gateway-route-table':
    'The internet gateway `{found}` already has the route table `{other}`. It can have one.',
  'ipv4-to-egress-only':
    '`{found}` is an egress-only internet gateway, which takes no IPv4, and `{destination}` is IPv4.',
  'ipv6-to-nat-gateway':
    '`{found}` is a NAT gateway, which takes only IPv6 packets to `64:ff9b::/96`, and not to `{destination}`.',
  'instance-with-several-interfaces':
    'The instance `{found}` has {count} network interfaces. Name the one that the route leads to.',
  'middlebox-in-destination-subnet':
    '`{found}` is in `{subnet}`, the subnet that this route is for. AWS refuses a middlebox in the subnet of the destination.',
  'middlebox-in-source-subnet':
    '`{found}` is in the subnet `{subnet}`, which uses this very table, so its own packets come back to it.',
  'middlebox-checks-addresses':
    '`{found}` drops packets that are not addressed to it. Write `sourceDestCheck: false` on it to let it forward them.',
  'unmodelled-target':
    '`{found}` is a {components:type}, which is not simulated yet. A packet that goes there ends as unknown.',
  'missing-target': '`{found}` is not in this document, so the route is taken for a blackhole.',
};
