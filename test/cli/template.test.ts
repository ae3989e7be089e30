import { expect, test } from 'vitest';
import { packetwalk } from './cli.ts';

const TEMPLATE = 'test/fixtures/same-vpc/template.yaml';

test('a CloudFormation template is an input like any other', async () => {
  const { status, out } = await packetwalk([
    'trace',
    TEMPLATE,
    '--from',
    'Web',
    '--to',
    'Orders',
    '--port',
    '3306',
  ]);
  expect(status).toBe(1);
  expect(out).toContain('PrivateAcl');
});

const ASKING = `
Parameters:
  Block: { Type: String }
  Port: { Type: Number, AllowedValues: [80, 443] }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Block } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: !Ref Block } }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: !Ref Block }]
  A: { Type: AWS::EC2::Instance, Properties: { SubnetId: !Ref Subnet, SecurityGroupIds: [!Ref Group] } }
  B: { Type: AWS::EC2::Instance, Properties: { SubnetId: !Ref Subnet, SecurityGroupIds: [!Ref Group] } }
`;

test('--parameter gives values, and what has none is asked for', async () => {
  const flow = ['--from', 'A', '--to', 'B', '--port', '443'];
  const given = ['--parameter', 'Block=10.0.0.0/24', '--parameter', 'Port=443'];
  expect(await packetwalk(['trace', '-', ...flow, ...given], ASKING)).toMatchObject({ status: 0 });
  const half = await packetwalk(['trace', '-', ...flow, ...given.slice(0, 2)], ASKING);
  expect(half.status).toBe(1);
  expect(half.error).toContain('-:4: The parameter `Port` (Number) has no value');
  const refused = await packetwalk(
    ['trace', '-', ...flow, ...given.slice(0, 2), '--parameter', 'Port=22'],
    ASKING,
  );
  expect(refused.error).toContain('`22` is not a value that the parameter `Port` allows');
  const wrong = await packetwalk(['trace', '-', ...flow, '--parameter', 'Block'], ASKING);
  expect(wrong).toMatchObject({
    status: 2,
    error: expect.stringContaining('Name=Value, not `Block`') as string,
  });
});

test('a template that cannot be read is an error with its place', async () => {
  const broken = 'Resources:\n  Vpc:\n    Type: AWS::EC2::VPC\n    Properties: { CidrBlock: !Reff A }\n';
  const { status, error } = await packetwalk(['trace', '-', '--from', 'A', '--to', 'B'], broken);
  expect(status).toBe(2);
  expect(error).toContain('-:4:30: `!Reff` is no function of CloudFormation.');
  const validated = await packetwalk(['validate', '-'], broken);
  expect(validated.status).toBe(1);
  expect(validated.out).toContain('1 error');
});
