import type { Messages } from './en.ts';
import { codes } from './ko/codes.ts';
import { crossing } from './ko/crossing.ts';
import { endpoint } from './ko/endpoint.ts';
import { distribution, dnsName, webAcl } from './ko/edge.ts';
import { gatewayLoadBalancer } from './ko/gateway-load-balancer.ts';
import { gateway } from './ko/gateway.ts';
import { host, natGateway } from './ko/nat-gateway.ts';
import { firewall } from './ko/network-firewall.ts';
import { loadBalancer } from './ko/load-balancer.ts';
import { networkAcl } from './ko/network-acl.ts';
import { networkInterface, place, resolver } from './ko/network-interface.ts';
import { routeTable } from './ko/route-table.ts';
import { mismatch, ruleTable } from './ko/rule-table.ts';
import { securityGroup } from './ko/security-group.ts';
import { packetView } from './ko/tables.ts';
import { trace } from './ko/trace.ts';
import { transitRoute } from './ko/transit-route.ts';
import { words } from './ko/words.ts';

/** Every sentence about a walk, in Korean. */
export const ko: Messages = {
  words,
  networkInterface,
  securityGroup,
  networkAcl,
  routeTable,
  gateway,
  crossing,
  transitRoute,
  natGateway,
  endpoint,
  firewall,
  gatewayLoadBalancer,
  loadBalancer,
  webAcl,
  distribution,
  dnsName,
  host,
  place,
  resolver,
  codes,
  trace,
  ruleTable,
  mismatch,
  packetView,
};
