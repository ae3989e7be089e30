/** Quotas of an account that a network goes over, by the quota's number in the reference. */
export const quota = {
  'quota-exceeded': 'There are {count} of these, and AWS allows {most} unless the quota {quota} is raised.',
  'quota-exceeded/Q-1': 'A Region has {most} VPCs unless the quota is raised, and this document has {count}.',
  'quota-exceeded/Q-2': 'A VPC has {most} subnets unless the quota is raised, and this one has {count}.',
  'quota-exceeded/Q-3':
    'A VPC has {most} IPv4 blocks, and this one has {count}. If AWS has raised the quota, say so under `quotas`.',
  'quota-exceeded/Q-4':
    'A VPC has {most} IPv6 blocks, and this one has {count}. If AWS has raised the quota, say so under `quotas`.',
  'quota-exceeded/Q-5':
    'A Region has {most} Elastic IP addresses unless the quota is raised, and this document has {count}.',
  'quota-exceeded/Q-6':
    'A Region has {most} internet gateways unless the quota is raised, and this document has {count}.',
  'quota-exceeded/Q-7':
    'A Region has {most} egress-only internet gateways unless the quota is raised, and this document has {count}.',
  'quota-exceeded/Q-8':
    'An Availability Zone has {most} NAT gateways unless the quota is raised, and `{zone}` has {count}.',
  'quota-exceeded/Q-9':
    'A NAT gateway has {most} Elastic IP addresses unless the quota is raised, and this one has {count}.',
  'quota-exceeded/Q-10':
    'A NAT gateway has {most} private addresses unless the quota is raised, and this one has {count}.',
  'quota-exceeded/Q-11':
    'A regional NAT gateway has at most {most} addresses in the zones that it serves, and this one has {count}.',
  'quota-exceeded/Q-13':
    'A VPC has {most} network ACLs unless the quota is raised, and this one has {count}.',
  'quota-exceeded/Q-14':
    'A network ACL has {most} entries a direction, and this one has {count}. If AWS has raised the quota, say so under `quotas`.',
  'quota-exceeded/Q-15':
    'A VPC has {most} route tables unless the quota is raised, and this one has {count}.',
  'quota-exceeded/Q-16':
    'A route table has {most} routes an address family, and this one has {count}. If AWS has raised the quota, say so under `quotas`.',
  'quota-exceeded/Q-17': 'A route table has at most {most} propagated routes, and this one has {count}.',
  'quota-exceeded/Q-18':
    'A Region has {most} security groups unless the quota is raised, and this document has {count}.',
  'quota-exceeded/Q-19':
    'A security group has {most} rules a direction and address family, and this one has {count}. If AWS has raised the quota, say so under `quotas`.',
  'quota-exceeded/Q-20':
    'A network interface has {most} security groups, and this one has {count}. If AWS has raised the quota, say so under `quotas`.',
  'quota-exceeded/Q-21':
    'An Availability Zone has {most} network interfaces unless the quota is raised, and `{zone}` has {count}.',
  'quota-exceeded/Q-23':
    'An account has {most} prefix lists of its own unless the quota is raised, and this document has {count}.',
  'quota-exceeded/Q-24':
    'An account has {most} exclusions from Block Public Access unless the quota is raised, and this document has {count}.',
  'quota-product':
    '{rules} rules a security group, times {groups} groups a network interface, is more than the {most} that AWS allows. Lower one.',
};
