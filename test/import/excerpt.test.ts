import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointer } from '../../src/base/json-pointer.ts';
import { excerptOf, type Excerpt } from '../../src/import/excerpt.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { formatPlace } from '../../src/import/origins.ts';

const fixture = (name: string) => readFileSync(`test/fixtures/same-vpc/${name}`, 'utf8');
const minified = (text: string) => JSON.stringify(JSON.parse(text));

const STATE = `{
  "version": 4, "terraform_version": "1.9.0", "serial": 1, "lineage": "l", "outputs": {},
  "resources": [
    { "mode": "managed", "type": "aws_vpc", "name": "v", "provider": "p",
      "instances": [{ "attributes": { "id": "vpc-0a", "cidr_block": "10.0.0.0/16" } }] },
    { "mode": "managed", "type": "aws_security_group", "name": "web", "provider": "p",
      "instances": [{ "attributes": { "id": "sg-0a", "vpc_id": "vpc-0a", "egress": [], "ingress": [
        { "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"] },
        { "protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"] }
      ] } }] },
    { "mode": "managed", "type": "aws_route_table", "name": "r", "provider": "p",
      "instances": [{ "attributes": { "id": "rtb-0a", "vpc_id": "vpc-0a", "route": [] } }] },
    { "mode": "managed", "type": "aws_internet_gateway", "name": "g", "provider": "p",
      "instances": [{ "attributes": { "id": "igw-0a", "vpc_id": "vpc-0a" } }] },
    { "mode": "managed", "type": "aws_route", "name": "out", "provider": "p",
      "instances": [{ "attributes": { "id": "r-1", "route_table_id": "rtb-0a", "gateway_id": "igw-0a",
        "destination_cidr_block": "0.0.0.0/0" } }] },
    { "mode": "managed", "type": "aws_network_acl", "name": "a", "provider": "p",
      "instances": [{ "attributes": { "id": "acl-0a", "vpc_id": "vpc-0a", "egress": [], "ingress": [
        { "rule_no": 100, "action": "allow", "protocol": "6", "from_port": 443, "to_port": 443, "cidr_block": "0.0.0.0/0" }
      ] } }] }
  ]
}
`;

const DESCRIBED = fixture('describe.json');
const TEMPLATE = fixture('template.yaml');
const PLAN = fixture('terraform-plan.json');

/** The rule of the document, where its input has it, and something of the lines that are marked. */
const RULES: readonly (readonly [
  title: string,
  text: string,
  at: readonly (string | number)[],
  place: string,
  says: RegExp,
])[] = [
  [
    'a network ACL entry that was described',
    DESCRIBED,
    ['networkAcls', 'acl-0aa1bb2cc3dd4ee57', 'inbound', 1],
    'in:130',
    /^ *\{\n *"RuleNumber": 110,\n *"Egress": false,[^{]*"PortRange": \{ "From": 1024, "To": 65535 \}\n *\}/,
  ],
  [
    'a security group rule that was described',
    DESCRIBED,
    ['securityGroups', 'sg-0aa1bb2cc3dd4ee59', 'outbound', 0],
    'in:178',
    /^ *\{ "IpProtocol": "tcp", "FromPort": 443, .*\}$/,
  ],
  [
    'a route that was described',
    DESCRIBED,
    ['routeTables', 'rtb-0aa1bb2cc3dd4ee54', 'routes', 0],
    'in:64',
    /^ *\{\n *"DestinationCidrBlock": "0.0.0.0\/0",\n *"NatGatewayId"/,
  ],
  [
    'a network ACL entry of a template',
    TEMPLATE,
    ['networkAcls', 'PrivateAcl', 'inbound', 1],
    'in:73',
    /^ {2}RepliesIn:\n.*\n.*\n.*\n *RuleNumber: 110\n *Protocol: 6\n.*\n.*\n *RuleAction: allow$/,
  ],
  [
    'a security group rule of a template',
    TEMPLATE,
    ['securityGroups', 'DatabaseGroup', 'inbound', 0],
    'in:134',
    /^ *- \{ IpProtocol: tcp, FromPort: 3306, .* \}$/,
  ],
  [
    'a route of a template',
    TEMPLATE,
    ['routeTables', 'PrivateTable', 'routes', 0],
    'in:52',
    /^ {2}PrivateDefault:\n.*\n.*NatGatewayId: !Ref Nat \}$/,
  ],
  [
    'a network ACL entry of a plan',
    PLAN,
    ['networkAcls', 'aws_network_acl.private', 'inbound', 1],
    'in:150',
    /^ *\{\n *"action": "allow",\n *"cidr_block": "0.0.0.0\/0",\n *"from_port": 1024,/,
  ],
  [
    'a security group rule of a plan that is a resource of its own',
    PLAN,
    ['securityGroups', 'aws_security_group.db', 'inbound', 1],
    'in:431',
    /^ *\{\n *"address": "aws_vpc_security_group_ingress_rule.db_from_web",/,
  ],
  [
    'a route of a plan',
    PLAN,
    ['routeTables', 'aws_route_table.private', 'routes', 0],
    'in:203',
    /^ *\{\n *"address": "aws_route.private",/,
  ],
  [
    'a network ACL entry of a plan as Terraform prints it, in one line',
    minified(PLAN),
    ['networkAcls', 'aws_network_acl.private', 'inbound', 0],
    `in:1:${String(minified(PLAN).indexOf('{"action":"allow","cidr_block":"10.0.1.0/24"') + 1)}`,
    /^ *\{\n *"action": "allow",\n *"cidr_block": "10.0.1.0\/24",\n *"from_port": 3306,[^{]*\n *\},?$/,
  ],
  [
    'a network ACL entry of a state',
    STATE,
    ['networkAcls', 'acl-0a', 'inbound', 0],
    'in:20',
    /"rule_no": 100/,
  ],
  [
    'a security group rule of a state',
    STATE,
    ['securityGroups', 'sg-0a', 'inbound', 1],
    'in:9',
    /"to_port": 443/,
  ],
  [
    'a route of a state',
    STATE,
    ['routeTables', 'rtb-0a', 'routes', 0],
    'in:16',
    /"destination_cidr_block": "0.0.0.0\/0"/,
  ],
];

function markedOf({ text, marked }: Excerpt): string {
  return text
    .split('\n')
    .slice(marked.first - 1, marked.last)
    .join('\n');
}

describe('from a rule to the lines of the original file', () => {
  test.each(RULES)('%s', (_, text, at, place, says) => {
    const origin = importFiles([{ name: 'in', text }]).origins.get(pointer(...at));
    expect(origin).toBeDefined();
    if (origin === undefined) return;
    expect(formatPlace(origin)).toBe(place);
    const excerpt = excerptOf(text, origin);
    expect(excerpt === null ? null : markedOf(excerpt)).toMatch(says);
  });

  test('two outputs in one file that have the same place have no line for it: it would be a guess', () => {
    const vpc = (id: string, block: string) =>
      `{ "Vpcs": [{ "VpcId": "${id}", "CidrBlock": "${block}" }] }\n`;
    const subnets =
      '{ "Subnets": [{ "SubnetId": "subnet-1", "VpcId": "vpc-1", "CidrBlock": "10.0.1.0/24" }] }';
    const text = vpc('vpc-1', '10.0.0.0/16') + vpc('vpc-2', '10.1.0.0/16') + subnets;
    const { origins } = importFiles([{ name: 'in', text }]);
    expect(origins.get(pointer('vpcs', 'vpc-2'))).toEqual({ file: 'in', path: '/Vpcs/0' });
    expect(origins.get(pointer('subnets', 'subnet-1'))?.line).toBe(3);
  });
});

describe('the surroundings of a place', () => {
  const long = Array.from({ length: 30_000 }, (_, index) => `  { "number": ${String(index)} }`).join(',\n');
  const text = `[\n${long}\n]\n`;

  test('of a long file a window of lines is shown, with the lines that are meant in it', () => {
    const excerpt = excerptOf(text, { path: pointer(20_000) });
    expect(excerpt?.kind === 'lines' && [excerpt.firstLine, excerpt.count]).toEqual([20_002 - 999, 30_002]);
    expect(excerpt?.text.split('\n')).toHaveLength(2000);
    expect(excerpt === null ? '' : markedOf(excerpt)).toBe('  { "number": 20000 },');
  });

  test('lines that nobody wrote by hand are cut', () => {
    const script = `Resources:\n  A:\n    Type: AWS::EC2::VPC\n    Note: ${'x'.repeat(9000)}\n`;
    const excerpt = excerptOf(script, { path: pointer('Resources', 'A'), line: 2 });
    expect(Math.max(...(excerpt?.text ?? '').split('\n').map((line) => line.length))).toBe(2001);
  });

  test('a file in one line shows the largest part that can be looked through', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      id: `r-${String(index)}`,
      rules: [{ port: index }],
    }));
    const excerpt = excerptOf(JSON.stringify({ all: rows }), { path: pointer('all', 15_000, 'rules', 0) });
    expect(excerpt).toEqual({
      kind: 'indented',
      part: '/all/15000',
      text: '{\n  "id": "r-15000",\n  "rules": [\n    {\n      "port": 15000\n    }\n  ]\n}',
      marked: { first: 4, last: 6 },
    });
  });

  test('a byte order mark, Windows line breaks and a place that is not there', () => {
    const windows = excerptOf('\ufeff{\r\n  "a": 1,\r\n  "b": 2\r\n}', { path: pointer('b') });
    expect(windows === null ? '' : markedOf(windows)).toBe('  "b": 2');
    expect(excerptOf('{"a": 1}', { path: pointer('b') })).toBeNull();
    expect(excerptOf('', { path: pointer(), line: 3 })).toBeNull();
  });

  test('whatever the text is, an excerpt has the lines that it marks, and shows no more than it may', () => {
    const lines = fc.array(fc.string({ maxLength: 30 }), { maxLength: 40 });
    fc.assert(
      fc.property(lines, fc.nat(50), (all, line) => {
        const shown = excerptOf(all.join('\n'), { path: pointer('Resources'), line });
        if (shown === null) return;
        const count = shown.text.split('\n').length;
        expect(shown.marked.first).toBeGreaterThan(0);
        expect(shown.marked.last).toBeGreaterThanOrEqual(shown.marked.first);
        expect(shown.marked.last).toBeLessThanOrEqual(count);
      }),
    );
  });
});
