import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeDesk } from '../../src/ui/import/desk.ts';
import type { ImportChoices, Preview, Progress } from '../../src/ui/import/desk-messages.ts';
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

  test('reads what PowerShell writes: UTF-16 with its mark', async () => {
    const text = '\ufeff{"Vpcs": [{"VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16"}]}';
    const bytes = new Uint8Array(
      Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).buffer,
    );
    const desk = makeDesk(() => undefined);
    expect(await desk({ kind: 'read', files: [given('vpcs.json', bytes)] })).toEqual({ kind: 'importable' });
  });

  test('a document without names has none of them in its flows', async () => {
    const { preview } = await deskWith(inputFolder('own', 'two-vpcs'));
    const { flows, text } = await preview({ hides: true });
    expect(flows.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/shop|batch/);
  });
});
