/** Rules of the reference that no test bears, and why. docs/coverage.md is generated from it. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'ENI-5': 'The document states which public addresses there are; it has no history of stops and starts.',
  'NAT-22': 'Proxy appliances are not modelled, as in the reference.',
  'SG-25': 'Optional in the reference: how full the table of an instance is cannot be known from a document.',
  'SG-31': 'Sharing changes who may use a group, not what it decides.',
  'BPA-10': 'What a Local Zone offers, and who owns a shared subnet, is not in the document.',
  'NFW-15':
    'Network function attachments are not modelled: a firewall stands in a VPC of the document, behind its endpoints.',
  'IEP-20':
    'The document names zones and no zone ids, and the services of AWS without the zones that they are in. The zones of a provider are those of its load balancers (IEP-18).',
  'IEP-24':
    'The inbound endpoints of the Resolver, at which networks on premises ask, are not modelled: their names are taken as given.',
  'IEP-25': 'Resource gateways of VPC Lattice are not modelled, so no endpoint leads to a single resource.',
  'IEP-26': 'Services of VPC Lattice are not modelled, so no endpoint leads to a service network.',
  'IEP-27':
    'Accounts and shared subnets are not modelled: whoever has a host in a subnet uses its endpoints.',
  'FL-14': 'A walk always has data: there are no empty intervals and no lost records.',
  'TGW-19': 'Equal routes over several VPN connections: the first by id is taken, not every one.',
  'TGW-27': 'The walk never forces a reply into a zone that its flow does not have.',
  'TGW-35': 'A walk is one packet of no particular size.',
  'TGW-37': 'Connect peers are not walked yet.',
  'VPN-7': 'A network on premises is IPv4.',
  'PCX-22': 'A walk is one packet of no particular size.',
  'Q-22': "An instance's type is not in the document.",
  'Q-25': 'Route servers are known by their routes only.',
  'Q-26': 'Carrier gateways are known by their id only.',
  'Q-27': 'Network Address Usage counts resources that are not modelled.',
  'Q-28': 'A walk is one packet and has no rate.',
  'Q-29': 'Far beyond any document.',
  'Q-30': 'Accounts and shared subnets are not modelled.',
};
