import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pointer } from '../../src/base/json-pointer.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { makeDesk } from '../../src/ui/import/desk.ts';
import type { ImportChoices, OriginalLines, Preview, Progress } from '../../src/ui/import/desk-messages.ts';
import { inputFolder } from '../import/inputs.ts';

const CHOICES: ImportChoices = { side: 'after', parameters: {}, vpcs: null, hides: false };

function given(name: string, text: string | Uint8Array<ArrayBuffer>) {
  return { name, file: new File([text], name) };
}

async function deskWith(files: readonly { readonly name: string; readonly text: string }[]) {
  const told: Progress[] = [];
  const desk = makeDesk((progress) => told.push(progress));
  const contents = await desk({ kind: 'read', files: files.map(({ name, text }) => given(name, text)) });
  const preview = async (choices: Partial<ImportChoices> = {}) =>
    (await desk({ kind: 'preview', choices: { ...CHOICES, ...choices } })) as Preview;
  return { desk, contents, preview, told };
}

describe('the desk that imports', () => {
  test('shows what is read, and suggests flows with their verdicts', async () => {
    const { contents, preview, told } = await deskWith(inputFolder('own', 'two-vpcs'));
    expect(contents).toEqual({ kind: 'importable' });
    const { formats, vpcs, chosen, flows, issues, report } = await preview();
    expect(formats).toEqual(['aws-cli']);
    expect(vpcs.map(({ name, cidr, subnets }) => [name, cidr, subnets])).toEqual([
      ['shop', '10.20.0.0/16', 3],
      ['batch', '10.30.0.0/16', 3],
    ]);
    expect(chosen).toEqual(vpcs.map(({ id }) => id));
    expect(flows.every(({ verdict }) => verdict !== null)).toBe(true);
    expect(issues).toEqual([]);
    expect(report.assumed.every(({ line }) => line !== undefined)).toBe(true);
    expect(told.map(({ stage }) => stage)).toContain('reading');
  });

  test('of more than five VPCs it proposes the largest', async () => {
    const all = Array.from({ length: 6 }, (_, index) => ({
      VpcId: `vpc-${index}`,
      CidrBlock: `10.${index}.0.0/16`,
    }));
    const Subnets = [{ SubnetId: 'subnet-0', VpcId: 'vpc-3', CidrBlock: '10.3.1.0/24' }];
    const { preview } = await deskWith([{ name: 'all.json', text: JSON.stringify({ Vpcs: all, Subnets }) }]);
    expect((await preview()).chosen).toEqual(['vpc-3']);
    expect((await preview({ vpcs: ['vpc-0', 'vpc-3'] })).chosen).toEqual(['vpc-0', 'vpc-3']);
  });

  test('compares both sides of a plan', async () => {
    const text = readFileSync('test/fixtures/same-vpc/terraform-plan.json', 'utf8');
    const { desk } = await deskWith([{ name: 'plan.json', text }]);
    // The plan makes everything: before, there is nobody to ask.
    const comparison = await desk({ kind: 'compare', choices: CHOICES, language: 'ko' });
    expect(comparison).toMatchObject({ compared: 4, differences: [{ before: null }, {}, {}, {}] });
  });

  test('tells a scenario, and what nobody knows', async () => {
    const scenario = { name: 'mine.yaml', text: '# mine\npacketwalk: 1\n' };
    expect((await deskWith([{ name: 'a.md', text: '#' }, scenario])).contents).toEqual({
      kind: 'scenario',
      ...scenario,
    });
    expect((await deskWith([{ name: 'a.txt', text: 'milk' }])).contents).toEqual({
      kind: 'refused',
      why: 'not-known',
      text: 'milk',
    });
    expect((await deskWith([])).contents).toEqual({ kind: 'refused', why: 'no-files' });
  });

  test('refuses more than 200 MB before it reads any of it', async () => {
    const desk = makeDesk(() => undefined);
    const file = new Proxy(new File([], 'large.json'), {
      get: (_, key) => (key === 'size' ? 201 * 1024 * 1024 : expect.fail('it was read')),
    });
    expect(await desk({ kind: 'read', files: [{ name: 'large.json', file }] })).toEqual({
      kind: 'refused',
      why: 'too-much',
      megabytes: 201,
    });
  });

  test.each([51, 200])(
    'refuses one file of %d MB before it is read, whatever else is given',
    async (megabytes) => {
      const desk = makeDesk(() => undefined);
      const head = new Blob(['{"Vpcs": [']);
      const file = new Proxy(new File([], 'large.json'), {
        get(_, key) {
          if (key === 'size') return megabytes * 1024 * 1024;
          // No more than what tells an archive.
          if (key === 'slice') return (_from: number, to: number) => head.slice(0, Math.min(to, 4));
          return expect.fail('it was read');
        },
      });
      expect(await desk({ kind: 'read', files: [{ name: 'large.json', file }] })).toEqual({
        kind: 'refused',
        why: 'large-file',
        name: 'large.json',
      });
    },
  );

  test('reads what PowerShell writes: UTF-16 with its mark', async () => {
    const text = '\ufeff{"Vpcs": [{"VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16"}]}';
    const bytes = new Uint8Array(
      Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).buffer,
    );
    const desk = makeDesk(() => undefined);
    expect(await desk({ kind: 'read', files: [given('vpcs.json', bytes)] })).toEqual({ kind: 'importable' });
  });

  test.each<readonly [string, Partial<ImportChoices>]>([
    ['all of it', {}],
    ['one VPC alone', { vpcs: ['vpc-0b2'] }],
    ['with made-up ids', { hides: true }],
    ['one VPC alone, with made-up ids', { vpcs: ['vpc-0b2'], hides: true }],
  ])('each route of the document goes back to its own lines: %s', async (_, choices) => {
    const route = (block: string, peering: string) =>
      `{ "DestinationCidrBlock": "${block}", "VpcPeeringConnectionId": "${peering}" }`;
    const text = `{ "Vpcs": [
  { "VpcId": "vpc-0a1", "CidrBlock": "10.1.0.0/16" },
  { "VpcId": "vpc-0b2", "CidrBlock": "10.2.0.0/16" }],
  "InternetGateways": [{ "InternetGatewayId": "igw-0b2", "Attachments": [{ "VpcId": "vpc-0b2", "State": "available" }] }],
  "VpcPeeringConnections": [{ "VpcPeeringConnectionId": "pcx-01", "Status": { "Code": "active" },
    "RequesterVpcInfo": { "VpcId": "vpc-0a1", "CidrBlock": "10.1.0.0/16" },
    "AccepterVpcInfo": { "VpcId": "vpc-0b2", "CidrBlock": "10.2.0.0/16" } }],
  "RouteTables": [{ "RouteTableId": "rtb-0b2", "VpcId": "vpc-0b2", "Associations": [{ "Main": true }], "Routes": [
    ${route('10.1.0.0/16', 'pcx-01')},
    { "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-0b2", "State": "active" }] }] }
`;
    const { desk, preview } = await deskWith([{ name: 'all.json', text }]);
    const shown = parseScenario((await preview(choices)).text);
    if (!shown.ok) throw new Error(JSON.stringify(shown.error));
    const tables = Object.entries(shown.value.scenario.routeTables ?? {});
    const of = tables.flatMap(([id, { routes = [] }]) =>
      routes.map(({ to }, index) => [to, pointer('routeTables', id, 'routes', index)] as const),
    );
    await desk({ kind: 'opened' });
    const expected = choices.vpcs === undefined ? ['10.1.0.0/16', '0.0.0.0/0'] : ['0.0.0.0/0'];
    expect(of.map(([to]) => to)).toEqual(expected);
    for (const [to, at] of of) {
      const lines = (await desk({ kind: 'lines', at })) as OriginalLines;
      const line = to === '0.0.0.0/0' ? 10 : 9;
      expect(lines.original).toMatchObject({ file: 'all.json', line });
      expect(lines.excerpt?.marked).toEqual({ first: line, last: line });
      expect(lines.excerpt?.text).toBe(text);
    }
  });

  test('two files of one name are told apart', async () => {
    const vpcs = (id: string) => `{"Vpcs": [{"VpcId": "${id}", "CidrBlock": "10.0.0.0/16"}]}`;
    const { desk, preview } = await deskWith([
      { name: 'vpcs.json', text: vpcs('vpc-1') },
      { name: 'vpcs.json', text: `\n${vpcs('vpc-2')}` },
    ]);
    await preview();
    const places = ['vpc-1', 'vpc-2', 'vpc-3'].map((id) => pointer('vpcs', id));
    expect(await desk({ kind: 'originals', places })).toMatchObject([
      { file: 'vpcs.json', line: 1 },
      { file: 'vpcs.json (2)', line: 2 },
      null,
    ]);
  });

  test('a document without names has none of them in its flows', async () => {
    const { preview } = await deskWith(inputFolder('own', 'two-vpcs'));
    const { flows, text } = await preview({ hides: true });
    expect(flows.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/shop|batch/);
  });
});
