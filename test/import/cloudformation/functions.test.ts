import { describe, expect, test } from 'vitest';
import { codes } from '../inputs.ts';
import { importTemplate, nameOf, vpcNamed } from './templates.ts';

const SECTIONS = `
Parameters:
  Stage: { Type: String, Default: dev }
  Names: { Type: CommaDelimitedList, Default: 'a, b ,c' }
  Count: { Type: Number, Default: 2 }
  Zip: { Type: String, Default: 0777 }
Mappings:
  Blocks:
    dev: { Cidr: 10.1.0.0/16, Id: 012345678901, List: [x, y] }
    us-east-1: { Cidr: 10.2.0.0/16 }
Conditions:
  IsDev: !Equals [!Ref Stage, dev]
  IsBig: !Equals [!Ref Count, '3']
  Both: !And [!Condition IsDev, !Not [!Condition IsBig]]
  Either: !Or [!Condition IsBig, !Equals [a, a]]
`;

describe('functions', () => {
  test.each([
    // Short tags and long forms, in each other.
    ['!Ref Stage', 'dev'],
    ['{ Ref: Stage }', 'dev'],
    ["!Sub '${Stage}-${Count}'", 'dev-2'],
    ["{ 'Fn::Sub': '${AWS::Region}/${!Literal}' }", 'us-east-1/${Literal}'],
    ["!Sub ['${x}-${Stage}', { x: !Select [1, !Ref Names] }]", 'b-dev'],
    ["!Join ['-', [a, !Ref Stage, { 'Fn::Select': ['2', { Ref: Names }] }]]", 'a-dev-c'],
    ["!Join ['.', !Split ['/', 'a/b/c']]", 'a.b.c'],
    ["!Select ['1', !Split [',', !Join [',', !Ref Names]]]", 'b'],
    ['!FindInMap [Blocks, !Ref Stage, Cidr]', '10.1.0.0/16'],
    ["!FindInMap [Blocks, !Ref 'AWS::Region', Cidr]", '10.2.0.0/16'],
    ['!FindInMap [Blocks, prod, Cidr, { DefaultValue: none }]', 'none'],
    ["!Join ['', !FindInMap [Blocks, dev, List]]", 'xy'],
    // A leading zero is part of a text, not an octal number.
    ['!FindInMap [Blocks, dev, Id]', '012345678901'],
    ['!Ref Zip', '0777'],
    ['2010-09-09', '2010-09-09'],
    ['22:22', '22:22'],
    ['yes', 'yes'],
    ['1.10', '1.10'],
    // Conditions.
    ['!If [IsDev, !If [IsBig, a, b], c]', 'b'],
    ['!If [Both, yes-both, no]', 'yes-both'],
    ['!If [Either, either, no]', 'either'],
    // The zones of a Region, by letter.
    ["!Select [0, !GetAZs '']", 'us-east-1a'],
    ["!Select [1, !GetAZs { Ref: 'AWS::Region' }]", 'us-east-1b'],
    ['!Select [2, !GetAZs eu-west-1]', 'eu-west-1c'],
    // hostBits 8 is a /24; of an IPv6 block, 64 is a /64.
    ['!Select [2, !Cidr [10.0.0.0/16, 4, 8]]', '10.0.2.0/24'],
    ["!Select [1, !Cidr ['10.0.0.0/24', '6', '5']]", '10.0.0.32/27'],
    ["!Select [3, !Cidr ['2001:db8::/56', 8, 64]]", '2001:db8:0:3::/64'],
    ["!Join ['', [!Length [a, b, c]]]", '3'],
    ['!ToJsonString { a: [1, !Ref Stage] }', '{"a":[1,"dev"]}'],
    ["!Sub '${AWS::Partition} ${AWS::AccountId} ${AWS::URLSuffix}'", 'aws 123456789012 amazonaws.com'],
    ["!Sub '${Vpc.CidrBlock}'", '10.0.0.0/16'],
    ['!GetAtt Vpc.CidrBlock', '10.0.0.0/16'],
    ["!GetAtt [Vpc, !Join ['', [Cidr, Block]]]", '10.0.0.0/16'],
    // What only a deployment knows keeps its name.
    ["!Sub 'x-${Vpc}'", 'x-{Vpc}'],
    ["'{{resolve:secretsmanager:top-secret:SecretString:password}}'", 'resolve:secretsmanager'],
  ])('%s is %s', (expression, expected) => {
    expect(nameOf(expression, SECTIONS)).toBe(expected);
  });

  test.each([
    ['!Ref Nobody', 'template-reference'],
    ['!GetAtt Nobody.Arn', 'template-reference'],
    ['!Select [3, !Ref Names]', 'select-range'],
    ['!FindInMap [Blocks, prod, Cidr]', 'map-key'],
    ['!Join [a]', 'function-arguments'],
    ['!Cidr [10.0.0.0/24, 3, 8]', 'function-arguments'],
    ["{ 'Fn::Nonsense': 1 }", 'function-unknown'],
    ['!If [Nobody, a, b]', 'template-reference'],
  ])('%s is an error: %s', (expression, code) => {
    const { report } = vpcNamed(expression, SECTIONS);
    expect(codes(report.errors)).toContain(code);
    expect(report.errors[0]?.line).toBe(24);
  });

  test('a value that is removed is not there', () => {
    const { scenario } = importTemplate(`
Conditions: { Never: !Equals [a, b] }
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      EnableDnsSupport: !If [Never, true, !Ref 'AWS::NoValue']
      Tags: [!If [Never, { Key: Name, Value: a }, !Ref 'AWS::NoValue'], { Key: Name, Value: b }]
`);
    expect(scenario.vpcs).toEqual({ Vpc: { name: 'b', cidr: '10.0.0.0/16' } });
  });

  test('a branch that is not taken is not evaluated', () => {
    const { report } = vpcNamed('!If [IsDev, a, !Ref Nobody]', SECTIONS);
    expect(report.errors).toEqual([]);
  });
});

describe('cycles are errors with their path', () => {
  test('of conditions', () => {
    const { report } = vpcNamed(
      '!If [A, a, b]',
      'Conditions: { A: !Not [!Condition B], B: !Or [!Condition A, !Condition A] }',
    );
    expect(report.errors).toMatchObject([{ code: 'template-cycle', params: { path: 'A → B → A' } }]);
  });

  test('of attributes', () => {
    const { report } = importTemplate(`
Resources:
  A: { Type: AWS::EC2::Subnet, Properties: { CidrBlock: !GetAtt B.CidrBlock } }
  B: { Type: AWS::EC2::Subnet, Properties: { CidrBlock: !GetAtt A.CidrBlock } }
`);
    expect(report.errors.find(({ code }) => code === 'template-cycle')?.params['path']).toMatch(
      /^(A:CidrBlock|A\.CidrBlock) → .*B.* → .*A/,
    );
  });

  test('of templates that nest each other', () => {
    const nesting = (other: string) =>
      `Resources: { Next: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: https://x/${other} } } }`;
    const { report } = importTemplate(nesting('b.yaml'), {}, [
      { name: 'b.yaml', text: nesting('template.yaml') },
    ]);
    expect(codes(report.errors)).toEqual(['template-cycle']);
  });
});

describe('parameters', () => {
  const PARAMETERS = `
Parameters:
  Block: { Type: String, Description: The block, AllowedPattern: .* }
  Size: { Type: String, AllowedValues: [small, large], Default: small }
  Zone: { Type: 'AWS::EC2::AvailabilityZone::Name' }
  Zones: { Type: 'List<AWS::EC2::AvailabilityZone::Name>' }
  Image: { Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: /aws/image }
  Group: { Type: 'AWS::EC2::SecurityGroup::Id' }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Block, InstanceTenancy: default } }
  Subnet:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: !Select [1, !Ref Zones] }
  Host: { Type: AWS::EC2::Instance, Properties: { SubnetId: !Ref Subnet, SecurityGroupIds: [!Ref Group] } }
`;

  test('what has no value is asked for, if the network needs it', () => {
    const { scenario, report, neededParameters } = importTemplate(PARAMETERS);
    expect(
      report.assumed.filter(({ code }) => code === 'parameter-missing').map(({ params }) => params),
    ).toEqual([
      { name: 'Block', type: 'String' },
      { name: 'Group', type: 'AWS::EC2::SecurityGroup::Id' },
    ]);
    expect(report.errors[0]).toMatchObject({
      code: 'value-unknown',
      params: { id: 'Vpc', field: 'CidrBlock', name: 'Block' },
      line: 10,
    });
    expect(scenario.subnets?.['Subnet']?.az).toBe('us-east-1b');
    expect(neededParameters.map(({ name, origin }) => [name, origin])).toEqual([
      ['Block', 'missing'],
      ['Size', 'default'],
      ['Zone', 'proposed'],
      ['Zones', 'proposed'],
      ['Image', 'default'],
      ['Group', 'missing'],
    ]);
    expect(neededParameters[0]).toMatchObject({
      type: 'String',
      description: 'The block',
      file: 'template.yaml',
    });
    expect(neededParameters[1]).toMatchObject({ default: 'small', allowedValues: ['small', 'large'] });
  });

  test('values are given by the caller, or by a file among the input', () => {
    const given = importTemplate(PARAMETERS, { Block: '10.0.0.0/16', Group: 'sg-0123456789abcdef0' });
    expect(given.scenario.vpcs?.['Vpc']?.cidr).toBe('10.0.0.0/16');
    expect(given.scenario.instances?.['Host']?.securityGroups).toEqual(['sg-0123456789abcdef0']);
    const list = JSON.stringify([{ ParameterKey: 'Block', ParameterValue: '10.0.0.0/20' }]);
    const fromFile = importTemplate(PARAMETERS, {}, [{ name: 'parameters.json', text: list }]);
    expect(fromFile.scenario.vpcs?.['Vpc']?.cidr).toBe('10.0.0.0/20');
    const ofPipeline = JSON.stringify({ Parameters: { Block: '10.0.0.0/24' } });
    const both = importTemplate(PARAMETERS, {}, [{ name: 'p.json', text: ofPipeline }]);
    expect(both.scenario.vpcs?.['Vpc']?.cidr).toBe('10.0.0.0/24');
  });

  test('a value that is not allowed is refused', () => {
    const { report, neededParameters } = importTemplate(PARAMETERS, { Size: 'huge' });
    expect(report.errors).toContainEqual(
      expect.objectContaining({
        code: 'parameter-refused',
        params: { name: 'Size', found: 'huge' },
        line: 4,
      }),
    );
    expect(neededParameters.find(({ name }) => name === 'Size')?.value).toBe('small');
  });

  test('the Region can be given', () => {
    const { scenario } = importTemplate(PARAMETERS, {
      'AWS::Region': 'ap-northeast-2',
      Block: '10.0.0.0/16',
    });
    expect(scenario.subnets?.['Subnet']?.az).toBe('ap-northeast-2b');
  });
});

describe('loops, nested stacks and exports', () => {
  test('loops stand in loops, and in properties', () => {
    const { scenario, origins } = importTemplate(`
Transform: AWS::LanguageExtensions
Parameters: { Zones: { Type: CommaDelimitedList, Default: 'a,b' } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  'Fn::ForEach::Tables':
    - Zone
    - !Ref Zones
    - 'Table\${Zone}':
        Type: AWS::EC2::RouteTable
        Properties: { VpcId: !Ref Vpc, Tags: [{ Key: Name, Value: !Sub 'table-\${Zone}' }] }
      'Fn::ForEach::Groups':
        - Port
        - ['80', '443']
        - 'Group&{Zone}\${Port}':
            Type: AWS::EC2::SecurityGroup
            Properties:
              VpcId: !Ref Vpc
              GroupName: { Ref: Zone }
              SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: 0.0.0.0/0 }]
`);
    expect(Object.entries(scenario.routeTables ?? {}).map(([id, { name }]) => [id, name])).toEqual([
      ['Tablea', 'table-a'],
      ['Tableb', 'table-b'],
    ]);
    expect(Object.keys(scenario.securityGroups ?? {})).toEqual([
      'Groupa80',
      'Groupa443',
      'Groupb80',
      'Groupb443',
    ]);
    expect(scenario.securityGroups?.['Groupb443']?.inbound?.[0]).toMatchObject({ ports: 443 });
    expect([...origins].find(([at]) => at === '/routeTables/Tableb')?.[1]).toMatchObject({ line: 6 });
  });

  const CHILD = `
Parameters: { Vpc: { Type: 'AWS::EC2::VPC::Id' }, Blocks: { Type: CommaDelimitedList } }
Resources:
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: !Select [1, !Ref Blocks] } }
Outputs:
  Subnet: { Value: !Ref Subnet }
`;
  const PARENT = `
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Child:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: !Sub 'https://\${AWS::Region}.s3.amazonaws.com/bucket/child.yaml'
      Parameters: { Vpc: !Ref Vpc, Blocks: '10.0.0.0/24,10.0.1.0/24' }
  Host:
    Type: AWS::EC2::Instance
    Properties: { SubnetId: !GetAtt Child.Outputs.Subnet, PrivateIpAddress: 10.0.1.5 }
`;

  test('a nested stack gets its parameters, and gives its outputs', () => {
    const { scenario, report } = importTemplate(PARENT, {}, [{ name: 'templates/child.yaml', text: CHILD }]);
    expect(scenario.subnets).toEqual({ Subnet: { vpc: 'Vpc', cidr: '10.0.1.0/24' } });
    expect(scenario.instances?.['Host']).toMatchObject({ subnet: 'Subnet', privateIp: '10.0.1.5' });
    expect(report.errors).toEqual([]);
  });

  test('without its template, what it gives is outside', () => {
    const { report } = importTemplate(PARENT);
    expect(codes(report.assumed)).toContain('nested-template-not-given');
    expect(report.errors).toMatchObject([
      { code: 'subnet-not-given', params: { id: 'Host', subnet: 'Child.Subnet' } },
    ]);
  });

  const EXPORTING = `
Resources: { Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } } }
Outputs: { Vpc: { Value: !Ref Vpc, Export: { Name: !Sub '\${AWS::Region}-vpc' } } }
`;
  const IMPORTING = `
Resources:
  Table:
    Type: AWS::EC2::RouteTable
    Properties: { VpcId: { 'Fn::ImportValue': !Sub '\${AWS::Region}-vpc' } }
`;

  test('an import finds its export in another template', () => {
    const { scenario } = importTemplate(IMPORTING, {}, [{ name: 'network.yaml', text: EXPORTING }]);
    expect(scenario.routeTables).toEqual({ Table: { vpc: 'Vpc', routes: [] } });
    expect(Object.keys(scenario.vpcs ?? {})).toEqual(['Vpc']);
  });

  test('without it, the VPC is one outside, under the name of the export', () => {
    const { scenario, report } = importTemplate(IMPORTING);
    expect(codes(report.assumed)).toContain('export-not-given');
    expect(scenario.routeTables?.['Table']?.vpc).toBe('us-east-1-vpc');
  });

  test('resources with one id in two templates keep apart', () => {
    const { scenario } = importTemplate(EXPORTING, {}, [{ name: 'second.yaml', text: EXPORTING }]);
    expect(Object.keys(scenario.vpcs ?? {})).toEqual(['template/Vpc', 'second/Vpc']);
  });
});
