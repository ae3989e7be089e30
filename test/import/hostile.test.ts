import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importFiles, type InputFile } from '../../src/import/import-files.ts';
import { LARGEST_FILE, LARGEST_INPUT } from '../../src/import/files.ts';
import { scenarioSchema } from '../../src/model/scenario.ts';
import { codes, importKeys, inputFolder, PLACE } from './inputs.ts';

const FILES = inputFolder('own', 'two-vpcs');
/** The first few items of every list: enough to damage, and quick to read two thousand times. */
const KEYS = Object.fromEntries(
  FILES.flatMap(({ text }) => Object.entries(JSON.parse(text) as Record<string, readonly unknown[]>)).map(
    ([key, items]) => [key, items.slice(0, 3)],
  ),
);

/** The items of each list of what services run. */
function sameServices(): Readonly<Record<string, readonly unknown[]>> {
  const text = readFileSync(new URL('../fixtures/same-services/describe.json', import.meta.url), 'utf8');
  const { account } = JSON.parse(text) as { readonly account: Readonly<Record<string, readonly unknown[]>> };
  return {
    ...account,
    tasks: [
      {
        taskArn: 'arn:aws:ecs:eu-west-1:123456789012:task/shop/1',
        group: 'service:orders',
        lastStatus: 'RUNNING',
        attachments: [
          {
            type: 'ElasticNetworkInterface',
            details: [
              { name: 'subnetId', value: 'subnet-0a000000000000001' },
              { name: 'privateIPv4Address', value: '10.0.1.77' },
            ],
          },
        ],
      },
    ],
  };
}

/** Gateway Load Balancers and firewalls, with their policies. */
const INSPECTING = JSON.parse(
  readFileSync(new URL('../fixtures/same-inspection/describe.json', import.meta.url), 'utf8'),
) as unknown;

/** The same for what connects networks. */
const CONNECTING = {
  ...KEYS,
  ...(JSON.parse(
    readFileSync(new URL('../fixtures/same-balanced-vpc/describe.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>),
  ...sameServices(),
  VpcEndpoints: [
    {
      VpcEndpointId: 'vpce-1',
      VpcEndpointType: 'Interface',
      VpcId: 'vpc-0a000000000000001',
      ServiceName: 'com.amazonaws.ap-northeast-2.sqs',
      SubnetIds: ['subnet-0a000000000000003'],
      Groups: [{ GroupId: 'sg-0a000000000000001' }],
      PolicyDocument: '{"Statement":[{"Effect":"Allow"}]}',
    },
  ],
  VpcPeeringConnections: [
    {
      VpcPeeringConnectionId: 'pcx-1',
      Status: { Code: 'active' },
      RequesterVpcInfo: { VpcId: 'vpc-0a000000000000001' },
      AccepterVpcInfo: { VpcId: 'vpc-9', CidrBlockSet: [{ CidrBlock: '10.9.0.0/16' }] },
    },
  ],
  TransitGateways: [{ TransitGatewayId: 'tgw-1', Options: { AssociationDefaultRouteTableId: 'tgw-rtb-1' } }],
  TransitGatewayVpcAttachments: [
    {
      TransitGatewayAttachmentId: 'tgw-attach-1',
      TransitGatewayId: 'tgw-1',
      VpcId: 'vpc-0a000000000000001',
      SubnetIds: ['subnet-0a000000000000003'],
    },
  ],
  TransitGatewayRouteTables: [{ TransitGatewayRouteTableId: 'tgw-rtb-1', TransitGatewayId: 'tgw-1' }],
  TransitGatewayRoutes: [
    {
      TransitGatewayRouteTableId: 'tgw-rtb-1',
      DestinationCidrBlock: '10.8.0.0/16',
      TransitGatewayAttachments: [{ TransitGatewayAttachmentId: 'tgw-attach-1' }],
    },
  ],
  CustomerGateways: [{ CustomerGatewayId: 'cgw-1', IpAddress: '198.51.100.1' }],
  VpnConnections: [
    {
      VpnConnectionId: 'vpn-1',
      CustomerGatewayId: 'cgw-1',
      TransitGatewayId: 'tgw-1',
      Routes: [{ DestinationCidrBlock: '172.16.0.0/16' }],
      VgwTelemetry: [{ Status: 'DOWN' }],
    },
  ],
};

/** What may stand anywhere in a file that somebody damaged, by accident or not. */
const anyJunk = fc.oneof(
  fc.constantFrom(
    ...[
      null,
      '',
      0,
      -1,
      1e300,
      true,
      [],
      {},
      [[]],
      '__proto__',
      'constructor',
      '\u0000',
      '10.0.0.0/16',
      '::/0',
    ],
    ...['0.0.0.0/0', 'sg-0a1d3b5f7c9e02846', 'vpc-0a4c1f7d92be8035e', 'local', '-1', 'x'.repeat(5000)],
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The paths to everything inside a value. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

type Damage = readonly [path: readonly string[], what: 'replace' | 'remove' | 'copy', junk: unknown];

function damageTo(keys: unknown): fc.Arbitrary<Damage> {
  const paths = pathsIn(keys).filter((path) => path.length > 0);
  return fc.tuple(fc.constantFrom(...paths), fc.constantFrom('replace', 'remove', 'copy'), anyJunk);
}

const anyDamage = damageTo(KEYS);

function damaged(keys: unknown, [path, what, junk]: Damage): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof keys !== 'object' || keys === null) return junk;
  if (Array.isArray(keys)) {
    const items = keys.map((item: unknown, index) =>
      String(index) === first ? damaged(item, [rest, what, junk]) : item,
    );
    if (rest.length > 0) return items;
    return what === 'copy'
      ? [...items, ...(keys as unknown[])]
      : items.filter((_, index) => String(index) !== first || what === 'replace');
  }
  const entries = Object.entries(keys).flatMap(([key, member]) => {
    if (key !== first) return [[key, member]];
    if (rest.length === 0 && what === 'remove') return [];
    return [[rest.length === 0 && what === 'copy' ? '__proto__' : key, damaged(member, [rest, what, junk])]];
  });
  return Object.fromEntries(entries) as unknown;
}

/** The import must answer, and with a document that fits the schema, of a size in proportion to the input. */
function expectSound(files: readonly InputFile[]): void {
  const { scenario, report } = importFiles(files);
  const parsed = scenarioSchema.safeParse(scenario);
  expect(parsed.error?.issues ?? []).toEqual([]);
  const input = files.reduce((sum, { text }) => sum + text.length, 0);
  expect(JSON.stringify({ scenario, report }).length).toBeLessThan(10_000 + 20 * input);
}

test(
  '2,000 inputs with damaged values never throw and never give a bad document',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 6 }), (damages) => {
        const text = JSON.stringify(damages.reduce<unknown>(damaged, KEYS)) as string | undefined;
        expectSound([{ name: 'all.json', text: text ?? '' }]);
      }),
      { numRuns: 2000 },
    );
  },
);

test('1,000 inputs with damage to what connects networks never throw', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(damageTo(CONNECTING), { minLength: 1, maxLength: 6 }), (damages) => {
      const text = JSON.stringify(damages.reduce<unknown>(damaged, CONNECTING)) as string | undefined;
      expectSound([{ name: 'all.json', text: text ?? '' }]);
    }),
    { numRuns: 1000 },
  );
});

test('600 inputs with damage to what inspects packets never throw', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(damageTo(INSPECTING), { minLength: 1, maxLength: 6 }), (damages) => {
      const text = JSON.stringify(damages.reduce<unknown>(damaged, INSPECTING)) as string | undefined;
      expectSound([{ name: 'all.json', text: text ?? '' }]);
    }),
    { numRuns: 600 },
  );
});

/** Two kinds of what AWS Config records, one of them as text. */
const RECORDED = {
  configurationItems: ['Vpcs', 'Subnets', 'SecurityGroups'].flatMap((key) =>
    (KEYS[key] ?? []).map((configuration, index) => ({
      resourceType: `AWS::EC2::${{ Vpcs: 'VPC', Subnets: 'Subnet' }[key] ?? 'SecurityGroup'}`,
      resourceId: String(index),
      awsRegion: 'eu-west-1',
      accountId: '123456789012',
      configurationItemCaptureTime: '2026-01-02T03:04:05.000Z',
      configuration: index === 0 ? JSON.stringify(configuration) : configuration,
    })),
  ),
};

test('400 inputs with damage to what AWS Config recorded never throw', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(damageTo(RECORDED), { minLength: 1, maxLength: 6 }), (damages) => {
      const text = JSON.stringify(damages.reduce<unknown>(damaged, RECORDED)) as string | undefined;
      expectSound([{ name: 'all.json', text: text ?? '' }]);
    }),
    { numRuns: 400 },
  );
});

test('1,000 inputs with damaged text never throw', { timeout: 120_000 }, () => {
  const anyEdit = fc.tuple(
    fc.nat(),
    fc.nat(40),
    fc.constantFrom('', '"', '{', ']', ',', '\\', '\u0000', '/*', '1e999'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.array(anyEdit, { minLength: 1, maxLength: 4 }),
      (file, edits) => {
        const text = edits.reduce((edited, [where, length, put]) => {
          const at = where % (edited.length + 1);
          return edited.slice(0, at) + put + edited.slice(at + length);
        }, file.text);
        expectSound([{ ...file, text }]);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a file that is too large is refused with its size, and the others are read', () => {
  const large = { name: 'large.json', text: ' '.repeat(LARGEST_FILE * 1024 * 1024 + 1) };
  const { scenario, report } = importFiles([large, { name: 'a.json', text: JSON.stringify(PLACE) }]);
  expect(report.errors).toMatchObject([
    {
      code: 'file-too-large',
      file: 'large.json',
      params: { megabytes: LARGEST_FILE + 1, most: LARGEST_FILE },
    },
  ]);
  expect(scenario.vpcs).toBeDefined();
});

test('files beyond the size of the whole input are refused, and those that fit are read', () => {
  const text = ' '.repeat(LARGEST_FILE * 1024 * 1024);
  const files = ['1', '2', '3', '4', '5'].map((name) => ({ name, text }));
  const { report } = importFiles(files);
  expect(report.errors).toMatchObject([
    { code: 'input-too-large', file: '5', params: { most: LARGEST_INPUT } },
  ]);
});

test('keys that mean something to JavaScript are data like any other', () => {
  const text = `{"__proto__": {"Vpcs": []}, "constructor": [1], "Vpcs": [
    {"VpcId": "constructor", "CidrBlock": "10.0.0.0/16", "__proto__": {"IsDefault": true}},
    {"VpcId": "hasOwnProperty", "CidrBlock": "10.1.0.0/16"}]}`;
  const { scenario } = importFiles([{ name: 'a.json', text }]);
  expect(scenario.vpcs).toEqual({
    constructor: { cidr: '10.0.0.0/16' },
    hasOwnProperty: { cidr: '10.1.0.0/16' },
  });
  expect(({} as Record<string, unknown>)['IsDefault']).toBeUndefined();
});

test.each(['__proto__', 'constructor', 'toString'])(
  'a reference to %s is no reference to what all objects have',
  (id) => {
    const Groups = [{ GroupId: id }];
    const { scenario } = importKeys({
      ...PLACE,
      SecurityGroups: [
        {
          GroupId: 'sg-1',
          VpcId: 'vpc-0a',
          IpPermissions: [
            {
              IpProtocol: '-1',
              IpRanges: [{ CidrIp: id }],
              UserIdGroupPairs: Groups,
              PrefixListIds: [{ PrefixListId: id }],
            },
          ],
        },
      ],
      NetworkInterfaces: [{ NetworkInterfaceId: 'eni-1', SubnetId: 'subnet-0a', Groups }],
      RouteTables: [
        {
          RouteTableId: 'rtb-1',
          VpcId: 'vpc-0a',
          Routes: [
            { DestinationPrefixListId: id, GatewayId: 'vpce-1' },
            { DestinationCidrBlock: '192.0.2.0/24', NatGatewayId: id },
          ],
        },
      ],
    });
    expect(scenarioSchema.safeParse(scenario).success).toBe(true);
    expect(Object.keys(scenario.securityGroups ?? {})).not.toContain('__proto__');
  },
);

test('the lists of the report are bounded, and what is beyond is counted', () => {
  const vpcs = Array.from({ length: 3000 }, () => ({}));
  const { errors } = importKeys({ Vpcs: vpcs }).report;
  expect(errors).toHaveLength(2001);
  expect(errors.at(-1)).toMatchObject({ code: 'too-many-entries', params: { count: 1000 } });
});

test('a large account is read in seconds', { timeout: 60_000 }, () => {
  const count = 20_000;
  const Subnets = Array.from({ length: 250 }, (_, index) => ({
    SubnetId: `subnet-${index}`,
    VpcId: 'vpc-0a',
    CidrBlock: `10.0.${index}.0/24`,
  }));
  const NetworkInterfaces = Array.from({ length: count }, (_, index) => ({
    NetworkInterfaceId: `eni-${index}`,
    SubnetId: `subnet-${index % 250}`,
    PrivateIpAddress: `10.0.${index % 250}.${10 + Math.floor(index / 250)}`,
    Groups: [{ GroupId: `sg-${index % 500}` }],
  }));
  const SecurityGroups = Array.from({ length: 500 }, (_, index) => ({
    GroupId: `sg-${index}`,
    VpcId: 'vpc-0a',
    GroupName: `group-${index}`,
    IpPermissions: [
      { IpProtocol: '-1', IpRanges: Array.from({ length: 50 }, () => ({ CidrIp: '10.0.0.0/8' })) },
    ],
  }));
  const started = performance.now();
  const { report } = importKeys({ Vpcs: PLACE.Vpcs, Subnets, NetworkInterfaces, SecurityGroups });
  expect(report.read).toMatchObject({ networkInterfaces: count, securityGroups: 500 });
  expect(codes(report.errors)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(20_000);
});
