/** What can be wrong with an address, a block, ports or a protocol: one sentence for each kind that src/net finds. */
export const values = {
  'bad-value': '`{found}` is not a valid value here.',

  'bad-value/empty':
    'This is empty. Write an address, such as `10.0.1.10`, or a block, such as `10.0.0.0/16`.',
  'bad-value/too-long': '`{found}` is too long to be an address or a block.',
  'bad-value/not-an-address':
    '`{found}` is not an address. An IPv4 address looks like `10.0.1.10`, a block like `10.0.0.0/16`.',
  'bad-value/space-in-address': '`{found}` has a space in it. Addresses and blocks have none.',
  'bad-value/block-not-address':
    '`{found}` is a block of addresses, and one address is needed here. Leave out the `/` and what follows.',
  'bad-value/port-in-address': '`{found}` has a port in it. Write the address alone here.',
  'bad-value/brackets': '`{found}` has brackets in it. Write the address without them.',
  'bad-value/wrong-family':
    '`{found}` is of the other family: one of IPv4 and IPv6 is meant here, and this is the other.',

  'bad-value/octet-count':
    '`{found}` is not an IPv4 address. It needs four numbers with dots between: `10.0.1.10`.',
  'bad-value/empty-octet':
    '`{found}` has a dot with no number beside it. An IPv4 address is written `10.0.1.10`.',
  'bad-value/octet-too-large':
    '`{found}` has a number over 255. The four numbers of an IPv4 address are 0 to 255.',
  'bad-value/leading-zero': '`{found}` has a number with a leading zero, which some programs read as octal.',

  'bad-value/zone': '`{found}` names an interface after `%`. Write the address without it.',
  'bad-value/not-hexadecimal':
    '`{found}` is not an IPv6 address. It is made of the digits 0 to 9, the letters a to f, and colons.',
  'bad-value/three-colons': '`{found}` has three colons in a row. An IPv6 address has at most two.',
  'bad-value/double-elision':
    '`{found}` has `::` twice, so nobody can tell how many zeros each stands for. Write it once.',
  'bad-value/lone-colon': '`{found}` begins or ends with a single colon. Write two, or none.',
  'bad-value/dotted-tail': '`{found}` has an IPv4 part that is wrong, or not at its end: `::ffff:10.0.0.1`.',
  'bad-value/group-too-long':
    '`{found}` has a group of more than four digits. An IPv6 group has one to four.',
  'bad-value/group-count':
    '`{found}` does not have eight groups. Write eight, or `::` in place of the zeros.',

  'bad-value/no-prefix-length':
    '`{found}` is one address, and a block is needed here. A block has a `/` and a length.',
  'bad-value/prefix-too-long':
    '`{found}` has a prefix length that is too long. It is /0 to /32 for IPv4, and /0 to /128 for IPv6.',
  'bad-value/bad-prefix-length': '`{found}` has no number after the `/`. A block looks like `10.0.0.0/16`.',
  'bad-value/mask-not-prefix':
    '`{found}` has a network mask after the `/`. AWS wants the length of the prefix.',

  'bad-value/not-a-port': '`{found}` is not a port. A port is a number from 0 to 65535.',
  'bad-value/port-too-large': '`{found}` is over 65535, the last port.',
  'bad-value/not-a-port-range': '`{found}` is not a port, nor a range such as `1024-65535`, nor `all`.',
  'bad-value/range-backwards': '`{found}` has its higher port first. The lower comes first.',

  'bad-value/unknown-protocol':
    '`{found}` is not a protocol. Write a name, such as `tcp`, `udp`, `icmp` or `all`, or a number.',
  'bad-value/protocol-too-large': '`{found}` is not a protocol number. They are 0 to 255.',

  'bad-value/all-protocols': 'A packet has one protocol, so `{found}` cannot be its.',
  'bad-value/mixed-families':
    '`{found}` mixes IPv4 and IPv6. The source and destination of a packet are of one family.',
  'bad-value/unexpected-port': '`{found}` has no ports. Only TCP and UDP have them.',
  'bad-value/missing-port': 'A `{found}` packet needs a source port and a destination port.',
  'bad-value/unexpected-icmp': '`{found}` has no ICMP type or code. Only ICMP and ICMPv6 have them.',
  'bad-value/icmp-family': '`{found}` do not go together: ICMP is for IPv4 addresses, and ICMPv6 for IPv6.',
  'bad-value/icmp-type': '`{found}` is not an ICMP type. A type is a number from 0 to 255.',
  'bad-value/icmp-code': '`{found}` is not an ICMP code. A code is a number from 0 to 255.',
  'bad-value/identifier': '`{found}` is not an ICMP identifier. It is a number from 0 to 65535.',
};
