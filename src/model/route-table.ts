import { z } from 'zod';
import { cidrOrReferenceTo, cidrSchema, idSchema, nameSchema, referenceTo } from './common.ts';

/** How a route came into its table (RT-6, RT-28). */
export const ROUTE_ORIGINS = ['static', 'route-server', 'direct-connect', 'vpn-static', 'vpn-bgp'] as const;

export const routeSchema = z
  .strictObject({
    to: cidrOrReferenceTo('prefixLists').meta({
      description: 'The destination: a CIDR block, or the id of a prefix list.',
    }),
    via: idSchema.meta({
      description:
        'The target: local, or the id of an internet gateway, egress-only internet gateway, NAT gateway, Gateway Load Balancer endpoint, network interface or instance.',
      examples: ['local', 'igw', 'nat'],
    }),
    state: z.enum(['active', 'blackhole']).optional(),
    origin: z.enum(ROUTE_ORIGINS).optional().meta({ description: 'Default static.' }),
  })
  .meta({ id: 'route', description: 'A route.' });

export const routeTableSchema = z
  .strictObject({
    name: nameSchema.optional(),
    vpc: referenceTo('vpcs'),
    main: z.boolean().optional().meta({ description: 'The main route table of its VPC.' }),
    gateway: referenceTo('internetGateways').optional().meta({
      description: 'The internet gateway whose incoming traffic this table steers (edge association).',
    }),
    publicIpv4Pools: z.array(cidrSchema).optional().meta({
      description: 'Public IPv4 pools (BYOIP) associated with this gateway route table.',
    }),
    propagatingGateways: z.array(referenceTo('vpnGateways')).optional().meta({
      description: 'Virtual private gateways whose prefixes this table learns (route propagation).',
    }),
    routes: z.array(routeSchema).optional().meta({
      description: 'The routes besides the local ones, which AWS adds by itself.',
    }),
  })
  .meta({ id: 'routeTable', description: 'A route table.' });

export type Route = z.infer<typeof routeSchema>;
export type RouteOrigin = (typeof ROUTE_ORIGINS)[number];
export type RouteTable = z.infer<typeof routeTableSchema>;
