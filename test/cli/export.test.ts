import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packetwalk } from './cli.ts';

const SCENARIO = 'scenarios/ec2-to-rds.yaml';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packetwalk-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('export writes a template that import reads, and says on standard error what differs', async () => {
  const { status, out, error } = await packetwalk(['export', SCENARIO, '--as', 'cloudformation']);
  expect(status).toBe(0);
  expect(out).toMatch(/^# Not as in the scenario:\n# \//);
  expect(out).toContain('Type: AWS::EC2::NetworkAclEntry');
  expect(error).toMatch(/^Not as in the scenario:\n\//);
  const read = await packetwalk(['validate', '-'], out);
  expect(read.status).toBe(0);
});

test('export says in Korean what differs', async () => {
  const { error } = await packetwalk(['--lang', 'ko', 'export', SCENARIO, '--as', 'cloudformation']);
  expect(error).toMatch(/^시나리오와 다른 점:\n/);
});

test('export writes a configuration of Terraform', async () => {
  const { status, out } = await packetwalk(['export', SCENARIO, '--as', 'terraform']);
  expect(status).toBe(0);
  expect(out).toMatch(/^# Not as in the scenario:\n# \//);
  expect(out).toContain('resource "aws_network_acl_rule" "');
});

test('export writes to a file', async () => {
  const file = join(folder, 'template.yaml');
  const { status, out } = await packetwalk(['export', SCENARIO, '--as', 'cloudformation', '--out', file]);
  expect([status, out]).toEqual([0, '']);
  expect(await readFile(file, 'utf8')).toContain('AWSTemplateFormatVersion');
  const missing = join(folder, 'missing', 'template.yaml');
  const refused = await packetwalk(['export', SCENARIO, '--as', 'cloudformation', '--out', missing]);
  expect(refused.status).toBe(2);
  expect(refused.error).toContain('cannot be written');
});

test('export asks for the format where none is said, and refuses one that it does not know', async () => {
  const without = await packetwalk(['export', SCENARIO]);
  expect([without.status, without.out]).toEqual([2, '']);
  expect(without.error).toContain('--as');
  const unknown = await packetwalk(['export', SCENARIO, '--as', 'pulumi']);
  expect(unknown.status).toBe(2);
  expect(unknown.error).toContain('`pulumi`');
});

test('export --since writes what is new, and says what is changed', async () => {
  const plan = 'test/fixtures/same-vpc/terraform-plan.json';
  const { out: document } = await packetwalk(['import', plan]);
  const file = join(folder, 'changed.yaml');
  const entry = '- { rule: 110, allow: tcp, ports: 443, to: 0.0.0.0/0 }';
  expect(document).toContain(entry);
  const now = entry.replace('443', '8443');
  await writeFile(file, document.replace(entry, `${now}\n      - { rule: 130, deny: all, to: 10.9.0.0/16 }`));
  const { status, out, error } = await packetwalk([
    ...['--lang', 'en', 'export', file, '--since', plan, '--as', 'terraform'],
  ]);
  expect(status).toBe(0);
  expect(out).toContain('network_acl_id = aws_network_acl.private.id');
  expect(out.match(/^resource /gm)).toHaveLength(1);
  expect(out).toContain(
    '# Change aws_network_acl.private (outbound 110): from_port: 443 -> 8443; to_port: 443 -> 8443\n',
  );
  expect(error).toContain('Change aws_network_acl.private ');
  const missing = await packetwalk(['export', file, '--since', 'nowhere.json', '--as', 'terraform']);
  expect([missing.status, missing.out]).toEqual([2, '']);
});
