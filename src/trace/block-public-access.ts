import type { BpaExclusion, Network } from '../compile/network.ts';

/** How a packet uses the edge of the internet. A NAT gateway counts as its own way, since its flows start inside. */
export type EdgeUse = 'internet-gateway' | 'nat-gateway' | 'egress-only-internet-gateway';

/**
 * Whether VPC Block Public Access lets a packet through the edge (BPA-2 to BPA-5, and their truth table).
 * ASSUMPTION A-33: `allow-egress` opens NAT gateways and egress-only gateways, not an internet gateway used directly.
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa-basics.html
 */
export function passesBlockPublicAccess(
  mode: Network['blockPublicAccess'],
  exclusion: BpaExclusion,
  use: EdgeUse,
): boolean {
  if (mode === 'off' || exclusion === 'allow-bidirectional') return true;
  if (use === 'internet-gateway') return false;
  return mode === 'block-ingress' || exclusion === 'allow-egress';
}
