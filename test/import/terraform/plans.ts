/** A small network as a plan has it on both sides, written for the tests: an instance that the internet reaches. */

interface Resource {
  readonly type: string;
  readonly name: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

function same(type: string, name: string, values: Readonly<Record<string, unknown>>): Resource {
  return { type, name, before: values, after: values };
}

function ruleFor(port: number) {
  return {
    cidr_blocks: ['0.0.0.0/0'],
    description: '',
    from_port: port,
    ipv6_cidr_blocks: [],
    prefix_list_ids: [],
    protocol: 'tcp',
    security_groups: [],
    self: false,
    to_port: port,
  };
}

const ALL_OUT = { ...ruleFor(0), protocol: '-1' };
const GROUP = { id: 'sg-0aa1bb2cc3dd4ee58', name: 'web', vpc_id: 'vpc-0aa1bb2cc3dd4ee50', egress: [ALL_OUT] };

const RESOURCES: readonly Resource[] = [
  same('aws_vpc', 'main', { id: 'vpc-0aa1bb2cc3dd4ee50', cidr_block: '10.0.0.0/16' }),
  same('aws_subnet', 'public', {
    id: 'subnet-0aa1bb2cc3dd4ee51',
    vpc_id: 'vpc-0aa1bb2cc3dd4ee50',
    cidr_block: '10.0.1.0/24',
  }),
  same('aws_internet_gateway', 'igw', { id: 'igw-0aa1bb2cc3dd4ee55', vpc_id: 'vpc-0aa1bb2cc3dd4ee50' }),
  same('aws_route_table', 'public', {
    id: 'rtb-0aa1bb2cc3dd4ee53',
    vpc_id: 'vpc-0aa1bb2cc3dd4ee50',
    route: [{ cidr_block: '0.0.0.0/0', gateway_id: 'igw-0aa1bb2cc3dd4ee55' }],
  }),
  same('aws_route_table_association', 'public', {
    id: 'rtbassoc-0aa1bb2cc3dd4ee5f',
    route_table_id: 'rtb-0aa1bb2cc3dd4ee53',
    subnet_id: 'subnet-0aa1bb2cc3dd4ee51',
  }),
  {
    type: 'aws_security_group',
    name: 'web',
    before: { ...GROUP, ingress: [ruleFor(443)] },
    after: { ...GROUP, ingress: [ruleFor(8443)] },
  },
  same('aws_instance', 'web', {
    id: 'i-0aa1bb2cc3dd4ee5b',
    subnet_id: 'subnet-0aa1bb2cc3dd4ee51',
    private_ip: '10.0.1.10',
    public_ip: '198.51.100.10',
    vpc_security_group_ids: ['sg-0aa1bb2cc3dd4ee58'],
    user_data: 'example-password',
    tags: { Name: 'web' },
  }),
];

/** `rule`: whether the plan changes the port of the rule from 443 to 8443. */
export function changingPlan(rule: 'changed' | 'kept' = 'changed'): string {
  const entry = ({ type, name }: Resource) => ({ address: `${type}.${name}`, mode: 'managed', type, name });
  const afterOf = (resource: Resource) => (rule === 'kept' ? resource.before : resource.after);
  const module = (side: (resource: Resource) => unknown) => ({
    root_module: { resources: RESOURCES.map((each) => ({ ...entry(each), values: side(each) })) },
  });
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: module(afterOf),
    resource_changes: RESOURCES.map((each) => ({
      ...entry(each),
      change: {
        actions: [each.before === afterOf(each) ? 'no-op' : 'update'],
        before: each.before,
        after: afterOf(each),
        after_unknown: {},
      },
    })),
    prior_state: { format_version: '1.0', values: module(({ before }) => before) },
    configuration: { root_module: {} },
  });
}
