/** What can be wrong with a question: who is to talk to whom. */
export const flow = {
  'unknown-end': 'There is no instance, database, network interface or address named `{found}`.',
  'unknown-wish': 'Nothing in this document is named `{found}`, so no walk can pass or avoid it.',
  'cannot-start-flows':
    '`{found}` starts no connections by itself. Choose an instance or a network interface.',
  'internet-address-is-owned':
    '`{found}` is not on the internet: the address belongs to `{owner}` in this document.',
  'nobody-owns-address':
    'Nobody in this document has the private address `{found}`, so nothing can be sent from it.',
  'flow-mixes-families':
    'The two ends have no address of the same family, so `{found}` cannot be reached: one is IPv4, one IPv6.',
  'flow-needs-one-protocol':
    '`{found}` is not one protocol, and a packet has exactly one. Write `tcp`, for example.',
  'flow-needs-port': 'TCP and UDP need a destination port. Write it as `port`.',
};
