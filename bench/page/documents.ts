import { stringify } from 'yaml';
import { largeVpc } from '../large-vpc.ts';

/** What the page calls the document once it is open. */
export const CROWD_TITLE = 'A thousand interfaces';
export const EDITED_TITLE = 'Two hundred resources';

/** 1,000 network interfaces in 50 subnets. */
export function crowd(): string {
  const network = largeVpc({ subnets: 50, interfaces: 1000, securityGroups: 50, rulesPerGroup: 5 });
  return stringify({ ...network, title: CROWD_TITLE });
}

/** The line that is edited, at the top of the document: with one more digit, the request is dropped. */
export const EDITED_LINE = 'ports: 3306';

/** 200 resources, and a flow that the line lets pass. */
export function edited(): string {
  const { packetwalk, networkAcls, ...rest } = largeVpc({
    subnets: 20,
    interfaces: 128,
    securityGroups: 44,
    rulesPerGroup: 5,
  });
  const acl = {
    vpc: 'main',
    inbound: [
      { rule: 100, allow: 'tcp', ports: 3306, from: '0.0.0.0/0' },
      { rule: 110, allow: 'tcp', ports: '32768-65535', from: '0.0.0.0/0' },
    ],
    outbound: [{ rule: 100, allow: 'all', to: '0.0.0.0/0' }],
  };
  return stringify({
    packetwalk,
    title: EDITED_TITLE,
    networkAcls: { 'acl-0': acl, 'acl-1': networkAcls?.['acl-1'] },
    ...rest,
    // Group sg-1, which `i-45` has, lets in group sg-0, which `i-0` has.
    flows: { walk: { from: 'i-0', to: 'i-45', port: 3306 } },
  });
}
