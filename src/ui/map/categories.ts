import type { Glyph } from '../../layout/diagram.ts';

/** The categories of AWS's own icons, which give a glyph its colour: `--map-compute` and so on. */
export const categoryOf: Readonly<Record<Glyph, 'compute' | 'database' | 'network' | 'plain'>> = {
  instance: 'compute',
  function: 'compute',
  container: 'compute',
  database: 'database',
  'network-interface': 'compute',
  'nat-gateway': 'network',
  'load-balancer': 'network',
  'vpc-endpoint': 'network',
  'internet-gateway': 'network',
  'egress-only-internet-gateway': 'network',
  'vpc-peering-connection': 'network',
  'transit-gateway': 'network',
  'vpn-gateway': 'network',
  'direct-connect-gateway': 'network',
  'on-premises': 'plain',
  'firewall-endpoint': 'network',
  distribution: 'network',
  'gateway-load-balancer': 'network',
  'gateway-load-balancer-endpoint': 'network',
  internet: 'plain',
  'other-network': 'plain',
};
