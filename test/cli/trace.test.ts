import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packetwalk } from './cli.ts';

const MISTAKE = 'scenarios/ec2-to-rds-reply-dropped.yaml';
const ASKED = ['trace', MISTAKE, '--from', 'app', '--to', 'orders', '--port', '3306'];

test.each([
  ['NO_SOURCE_OR_DESTINATION', 'i-terminated'],
  ['UNSUPPORTED_COMPONENT', 'acl-private'],
])('a question that cannot be asked is named by its code: %s', async (code, from) => {
  const { status, error } = await packetwalk(['trace', MISTAKE, '--from', from, '--to', 'orders']);
  expect(status).toBe(2);
  expect(error).toContain(`[${code}]`);
});

describe('the classic mistake', () => {
  test('dies in the outbound network ACL of the private subnet, on the response', async () => {
    const { status, out, error } = await packetwalk(ASKED);
    expect(status).toBe(1);
    expect(error).toBe('');
    const lines = out.split('\n');
    const stopped = lines.findIndex((line) => line.includes('✘'));
    expect(lines[stopped]).toMatch(
      /10 ✘ {2}Network ACL acl-private +out +No numbered rule matches, so rule \* decides\./,
    );
    expect(lines.indexOf(lines.find((line) => line.startsWith('Response')) ?? '')).toBeLessThan(stopped);
    expect(lines[stopped + 1]).toContain('━━━');
    expect(out).toContain('▶ *    all       all    0.0.0.0/0    DENY');
    expect(out).toContain('No response: the reply is dropped');
    expect(out).toContain('The client times out.');
  });

  test('has the trace document of the contract under --json, and nothing else', async () => {
    const { status, out, error } = await packetwalk([...ASKED, '--json']);
    expect(status).toBe(1);
    expect(error).toBe('');
    const document = JSON.parse(out) as Record<string, unknown>;
    expect(document).toMatchObject({
      packetwalk: 1,
      verdict: 'no-response',
      symptom: 'times-out',
      stoppedAt: {
        connection: 0,
        leg: 'response',
        hop: 2,
        code: 'SUBNET_ACL_RESTRICTION',
        component: { type: 'network-acl', id: 'acl-private' },
        direction: 'outbound',
        rule: '*',
      },
      connections: [
        {
          flow: {
            protocol: 'tcp',
            source: { id: 'app', ip: '10.0.1.10', port: 49152 },
            destination: { id: 'orders', ip: '10.0.2.20', port: 3306 },
          },
          request: { outcome: 'delivered' },
          response: { outcome: 'dropped' },
        },
      ],
      branches: [],
    });
  });

  test('speaks Korean', async () => {
    const { out } = await packetwalk([...ASKED, '--lang', 'ko']);
    expect(out).toMatch(/^요청/u);
    expect(out).toContain('네트워크 ACL');
  });

  test('is coloured on demand only', async () => {
    const { out } = await packetwalk(['--color', 'always', ...ASKED]);
    expect(out).toContain('\u001b[');
    expect((await packetwalk(ASKED)).out).not.toContain('\u001b[');
  });
});

test('a walk that arrives exits with 0', async () => {
  const { status, out } = await packetwalk(['trace', 'scenarios/ec2-to-rds.yaml', '--flow', 'app-to-orders']);
  expect(status).toBe(0);
  expect(out).toContain('✔ ');
  expect(out).not.toContain('✘');
});

test('without a flow the first of the scenario is walked, and said so', async () => {
  const { status, error } = await packetwalk(['trace', MISTAKE]);
  expect(status).toBe(1);
  expect(error).toContain('app-to-orders');
});

test('--all-blockers goes on past the first drop', async () => {
  const scenario = `
packetwalk: 1
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  a: { vpc: main, cidr: 10.0.1.0/24 }
  b: { vpc: main, cidr: 10.0.2.0/24, networkAcl: closed }
networkAcls: { closed: { vpc: main } }
securityGroups: { out-of-nothing: { vpc: main, outbound: [] }, in-of-nothing: { vpc: main } }
instances:
  x: { subnet: a, securityGroups: [out-of-nothing] }
  y: { subnet: b, securityGroups: [in-of-nothing] }
`;
  const { out } = await packetwalk(
    ['trace', '-', '--from', 'x', '--to', 'y', '--port', '1', '--all-blockers'],
    scenario,
  );
  const blockers = out.slice(out.indexOf('Everything that stops the packet'));
  expect(blockers).toMatch(/out-of-nothing.*\n.*closed.*in.*\n.*in-of-nothing.*\n.*closed +out/);
});

describe('--flows', () => {
  const flows = [
    '{"id":"a","from":"app","to":"orders","port":3306}',
    'not json',
    '{"id":7,"from":"app"}',
    '',
    '{"id":"b","from":"app","to":"nobody","port":1}',
    '{"from":"app","to":"app-2","port":22,"protocol":"udp"}',
  ].join('\n');
  const file = join(mkdtempSync(join(tmpdir(), 'packetwalk-')), 'flows.jsonl');
  writeFileSync(file, flows);

  test('answers line by line, and a bad line does not stop the rest', async () => {
    const { status, out } = await packetwalk(['trace', MISTAKE, '--flows', file, '--brief']);
    expect(status).toBe(1);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatchObject({
      id: 'a',
      verdict: 'no-response',
      stoppedAt: { component: { id: 'acl-private' } },
    });
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'verdict', 'stoppedAt']);
    expect(lines[1]).toMatchObject({ line: 2, error: expect.stringContaining('JSON') as string });
    expect(lines[2]).toMatchObject({
      id: 7,
      line: 3,
      error: expect.stringContaining('from and to') as string,
    });
    expect(lines[3]).toMatchObject({ id: 'b', line: 5, error: expect.stringContaining('nobody') as string });
    expect(lines[4]).toMatchObject({ verdict: 'unreachable' });
  });

  test('gives whole trace documents without --brief, from standard input too', async () => {
    const { out } = await packetwalk(['trace', MISTAKE, '--flows', '-'], flows.split('\n')[0]);
    const whole = await packetwalk([...ASKED, '--json']);
    expect(JSON.parse(out)).toEqual({ id: 'a', ...(JSON.parse(whole.out) as object) });
  });

  test('exits with 0 where all are reachable', async () => {
    const one = '{"from":"app","to":"orders","port":3306}';
    expect((await packetwalk(['trace', 'scenarios/ec2-to-rds.yaml', '--flows', '-'], one)).status).toBe(0);
  });
});

describe('what cannot be used', () => {
  test.each([
    ['no such file', ['trace', 'nowhere.yaml', '--from', 'a', '--to', 'b'], 'nowhere.yaml'],
    ['a port over 65535', ['trace', MISTAKE, '--from', 'app', '--to', 'orders', '--port', '70000'], '65535'],
    ['a port that is no number', [...ASKED.slice(0, -1), 'mysql'], 'mysql'],
    [
      'a sender that nobody knows',
      ['trace', MISTAKE, '--from', 'ap', '--to', 'orders', '--port', '1'],
      '`app`',
    ],
    ['only one end', ['trace', MISTAKE, '--from', 'app'], '--to'],
    ['an unknown flow', ['trace', MISTAKE, '--flow', 'nothing'], 'app-to-orders'],
    ['an unknown option', ['trace', MISTAKE, '--verbose'], '--verbose'],
    ['an unknown command', ['walk', MISTAKE], 'walk'],
    ['no input', ['trace'], 'INPUT'],
    ['two inputs', ['trace', MISTAKE, MISTAKE], 'INPUT'],
    ['a folder without JSON', ['trace', 'src/base'], 'src/base'],
    ['standard input twice', ['trace', '-', '--flows', '-'], '--flows'],
    ['a flow beside --flows', ['trace', MISTAKE, '--flows', '-', '--from', 'app'], '--from'],
    ['a language that is not spoken', ['--lang', 'fr', ...ASKED], 'fr'],
  ])('%s exits with 2 and says why', async (_, args, named) => {
    const { status, out, error } = await packetwalk(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(named);
    expect(error).not.toMatch(/^\s+at /mu);
  });

  test('a broken document names line and column of each mistake', async () => {
    const { status, error } = await packetwalk(
      ['trace', '-', '--from', 'a', '--to', 'b'],
      'packetwalk: 1\nvpc: {}\nsubnets: 3\n',
    );
    expect(status).toBe(2);
    expect(error).toMatch(/^-:2:1: error: .*vpcs/mu);
    expect(error).toMatch(/^-:3:10: error: /mu);
  });
});

test('help names every command and exits with 0', async () => {
  const { status, out } = await packetwalk(['--help']);
  expect(status).toBe(0);
  for (const command of ['trace', 'check', 'validate', 'schema']) expect(out).toContain(command);
});

test('schema prints the published JSON Schema', async () => {
  const { out } = await packetwalk(['schema']);
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync('scenario.schema.json', 'utf8')));
});

describe('--markdown', () => {
  test('prints the walk as Markdown, and nothing else', async () => {
    const { status, out, error } = await packetwalk([...ASKED, '--markdown']);
    expect(status).toBe(1);
    expect(error).toBe('');
    expect(out.startsWith('## ✘ No response: the reply is dropped\n')).toBe(true);
    expect(out).toContain('| 10 | ✘ | **Network ACL acl-private, outbound** |');
  });

  test.each(['--json', '--flows'])('does not go together with %s', async (other) => {
    const more = other === '--flows' ? [other, '-'] : [other];
    const { status, out, error } = await packetwalk(['trace', MISTAKE, '--markdown', ...more]);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(`${other} and --markdown cannot go together`);
  });
});
