export const routeTable = {
  step: ({ destination }: { destination: string }) => `the VPC router looks for a route to ${destination}`,
  stepAtGateway: ({ destination, gateway }: { destination: string; gateway: string }) =>
    `${gateway} looks for a route to ${destination} inside the VPC`,
  chip: ({ destination, target }: { destination: string; target: string }) => `${destination} → ${target}`,
  chipBlackhole: ({ destination, target }: { destination: string; target: string }) =>
    `${destination} → ${target} · blackhole`,
  chipNone: 'no route',
  only: ({ route, address }: { route: string; address: string }) =>
    `${route} is the only route that matches ${address}.`,
  longest: ({ route, address, losers }: { route: string; address: string; losers: string }) =>
    `${route} has the longest prefix that matches ${address}; it beats ${losers}.`,
  default: ({ route, address }: { route: string; address: string }) =>
    `No more specific route matches ${address}, so the default route decides: ${route}.`,
  equal: ({ route, address, losers }: { route: string; address: string; losers: string }) =>
    `${route} matches ${address} and ranks above ${losers}, which has the same destination.`,
  notBack: ({ route, component }: { route: string; component: string }) =>
    `${route} does not lead the reply back to ${component}, which handled the request.`,
  notPassed: ({ route }: { route: string }) =>
    `${route} leads the reply to something that the request did not pass, so nothing there knows the flow.`,
  more: ({ count }: { count: number }) => `${count} more`,
  localPreferred: ({ route }: { route: string }) =>
    `The propagated route ${route} has a longer prefix, but a propagated route never beats the VPC’s local one.`,
  viaPrefixList: ({ route, prefixList }: { route: string; prefixList: string }) =>
    `${route} (from prefix list ${prefixList})`,
  chipReturns: 'back to the NAT gateway',
  returns:
    'The reply to a NAT gateway of a peered VPC goes back over the connection that the request came by.',
  returnsWhy:
    'That needs no route in this VPC, but holds for NAT gateways only: a reply to any other address in the peered VPC needs a route.',
  noRoute: ({ address, table }: { address: string; table: string }) =>
    `No route of ${table} matches ${address}.`,
  noRouteLocalOnly:
    'The table has local routes only, so nothing leads out of the VPC. A packet without a route is dropped.',
  noRouteFamily: ({ family, other }: { family: string; other: string }) =>
    `The destination is an ${family} address, and the table’s default route is for ${other} only.`,
  noRouteAtAll: 'A packet without a route is dropped: AWS adds no default route by itself.',
  blackhole: ({ route, address }: { route: string; address: string }) =>
    `${route} is the best match for ${address}, and it is a blackhole.`,
  blackholeWhy: ({ target }: { target: string }) =>
    `Its target ${target} is gone or detached. The route still takes part in the choice: AWS does not fall back to a shorter prefix.`,
  unmodelled: ({ route }: { route: string }) => `${route} leads to something that is not modelled here.`,
};
