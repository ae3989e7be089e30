import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changingPlan } from '../import/terraform/plans.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { packetwalk } from './cli.ts';

const PLAN = 'test/fixtures/same-vpc/terraform-plan.json';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packetwalk-'));
  await writeFile(join(folder, 'changed.json'), changingPlan());
  await writeFile(join(folder, 'kept.json'), changingPlan('kept'));
});
afterAll(() => rm(folder, { recursive: true }));

test('import writes a document that can be read again, and says what was read on standard error', async () => {
  const { status, out, error } = await packetwalk(['import', PLAN]);
  expect(status).toBe(0);
  expect(parseScenario(out).ok).toBe(true);
  expect(error).toMatch(/^Read: vpcs 1, subnets 2, /);
  expect(out + error).not.toContain('example-password');
});

test('import writes JSON to a file that ends so', async () => {
  const file = join(folder, 'out.json');
  const { status, out } = await packetwalk(['import', PLAN, '-o', file]);
  expect([status, out]).toEqual([0, '']);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ packetwalk: 1, region: 'ap-northeast-2' });
});

test('import says when it cannot write', async () => {
  const { status, error } = await packetwalk(['import', PLAN, '-o', join(folder, 'missing', 'out.yaml')]);
  expect(status).toBe(2);
  expect(error).toContain('cannot be written');
});

test('import reads UTF-16, as PowerShell writes it', async () => {
  const file = join(folder, 'utf16.json');
  await writeFile(file, Buffer.from(`\ufeff${await readFile(PLAN, 'utf8')}`, 'utf16le'));
  const { status, out } = await packetwalk(['import', file]);
  expect(status).toBe(0);
  expect(out).toBe((await packetwalk(['import', PLAN])).out);
});

test('a plan is walked as it will be, or as it is', async () => {
  const ask = (side: string) =>
    packetwalk([
      'trace',
      join(folder, 'changed.json'),
      '--from',
      'internet',
      '--to',
      'i-0aa1bb2cc3dd4ee5b',
      '--port',
      '443',
      '--side',
      side,
    ]);
  expect((await ask('before')).status).toBe(0);
  expect((await ask('after')).status).toBe(1);
});

test('validate takes a plan too', async () => {
  expect((await packetwalk(['validate', PLAN])).status).toBe(0);
});

test('diff shows what a plan changes', async () => {
  const { status, out } = await packetwalk(['diff', join(folder, 'changed.json')]);
  expect(status).toBe(1);
  expect(out).toContain('internet to web:8443: unreachable -> reachable');
  expect(out).toContain('internet to web:443: reachable -> unreachable');
  expect(out).toContain('2 flows compared, 2 of them differ.');
});

test('diff in Korean, and as JSON from standard input', async () => {
  const korean = await packetwalk(['--lang', 'ko', 'diff', join(folder, 'changed.json')]);
  expect(korean.out).toContain('적용 전');
  const { status, out } = await packetwalk(['diff', '-', '--json'], changingPlan());
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    { flow: 'internet to web:8443', before: { verdict: 'unreachable' }, after: { verdict: 'reachable' } },
    { flow: 'internet to web:443', before: { verdict: 'reachable' }, after: { verdict: 'unreachable' } },
  ]);
});

test('diff of a plan that changes nothing', async () => {
  const { status, out } = await packetwalk(['diff', join(folder, 'kept.json')]);
  expect([status, out]).toEqual([0, '1 flows compared, 0 of them differ.\n']);
});

test('diff needs a plan', async () => {
  const { status, error } = await packetwalk(['diff', 'test/fixtures/same-vpc/describe.json']);
  expect(status).toBe(2);
  expect(error).toContain('no two sides');
});
