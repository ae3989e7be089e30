import { codes } from './en/codes.ts';
import { crossing } from './en/crossing.ts';
import { endpoint } from './en/endpoint.ts';
import { distribution, dnsName, webAcl } from './en/edge.ts';
import { gatewayLoadBalancer } from './en/gateway-load-balancer.ts';
import { gateway } from './en/gateway.ts';
import { host, natGateway } from './en/nat-gateway.ts';
import { firewall } from './en/network-firewall.ts';
import { loadBalancer } from './en/load-balancer.ts';
import { networkAcl } from './en/network-acl.ts';
import { networkInterface, place, resolver } from './en/network-interface.ts';
import { routeTable } from './en/route-table.ts';
import { mismatch, ruleTable } from './en/rule-table.ts';
import { securityGroup } from './en/security-group.ts';
import { packetView } from './en/tables.ts';
import { trace } from './en/trace.ts';
import { transitRoute } from './en/transit-route.ts';
import { words } from './en/words.ts';

/** Every sentence about a walk, in English. The Korean catalogue has the same keys and parameters. */
export const en = {
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

export type Messages = typeof en;
