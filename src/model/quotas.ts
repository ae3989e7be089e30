import { z } from 'zod';

const quota = (rule: string, standard: number, most: number) =>
  z
    .int()
    .min(1)
    .max(most)
    .optional()
    .meta({ description: `${rule}: ${String(standard)} unless raised.` });

/** Quotas of the account that AWS has raised (section 12 of the reference). Left out: AWS's defaults. */
export const quotasSchema = z
  .strictObject({
    ipv4CidrsPerVpc: quota('Q-3', 5, 50),
    ipv6CidrsPerVpc: quota('Q-4', 5, 50),
    rulesPerNetworkAcl: quota('Q-14', 20, 40),
    routesPerRouteTable: quota('Q-16', 500, 1000),
    rulesPerSecurityGroup: quota('Q-19', 60, 1000),
    securityGroupsPerNetworkInterface: quota('Q-20', 5, 16),
  })
  .meta({ id: 'quotas', description: 'Raised quotas.' });

export type Quotas = z.infer<typeof quotasSchema>;
