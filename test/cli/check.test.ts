import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packetwalk } from './cli.ts';

const scenarios = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));

describe('check', () => {
  test.each(scenarios)('%s is as expected', async (name) => {
    const { status, out } = await packetwalk(['check', `scenarios/${name}`]);
    expect(status).toBe(0);
    expect(out).toMatch(/^\d+ as expected, 0 not$/mu);
  });

  test('says what differs, and exits with 1', async () => {
    const text = readFileSync('scenarios/ec2-to-rds-reply-dropped.yaml', 'utf8');
    const { status, out } = await packetwalk(
      ['check', '-'],
      text.replace('verdict: no-response', 'verdict: reachable'),
    );
    expect(status).toBe(1);
    expect(out).toContain('verdict: expected reachable, found no-response');
    expect(out).toContain('0 as expected, 1 not');
  });

  test('a wish that is not met fails, and says why with the codes', async () => {
    const text = readFileSync('scenarios/why-not-through-the-firewall.yaml', 'utf8').replace(
      ', unmet: [CANNOT_ROUTE]',
      '',
    );
    const { status, out } = await packetwalk(['check', '-'], text);
    expect(status).toBe(1);
    expect(out).toContain(
      'Pass firewall: The request does not pass firewall. The route table rtb-admin has 198.51.100.0/25 → endpoint, a near miss: it does not hold 198.51.100.200. (COMPONENT_FILTER_RESTRICTION, CANNOT_ROUTE)',
    );
    expect(out).toContain('4 as expected, 1 not');
  });

  test('a code that is expected of the wishes, and that none bears, fails as well', async () => {
    const text = readFileSync('scenarios/why-not-through-the-firewall.yaml', 'utf8').replace(
      'unmet: [CANNOT_ROUTE]',
      'unmet: [COMPONENT_FILTER_RESTRICTION, HIGHER_PRIORITY_ROUTE]',
    );
    const { status, out } = await packetwalk(['check', '-'], text);
    expect(status).toBe(1);
    expect(out).toContain('unmet: expected HIGHER_PRIORITY_ROUTE, found -');
  });

  test('a document without expectations checks nothing, and exits with 2', async () => {
    const { status, error } = await packetwalk(['check', '-'], 'packetwalk: 1\n');
    expect(status).toBe(2);
    expect(error).toContain('nothing to check');
  });

  test('--json prints the differences as data', async () => {
    const { out } = await packetwalk(['check', 'scenarios/ec2-to-rds.yaml', '--json']);
    expect(JSON.parse(out)).toMatchObject([
      { flow: 'app-to-orders', passed: true, verdict: 'reachable', differences: [] },
      { flow: 'orders-to-app', passed: true, verdict: 'unreachable', differences: [] },
    ]);
  });
});

describe('validate', () => {
  test('a sound document has no errors', async () => {
    expect(await packetwalk(['validate', 'scenarios/ec2-to-rds.yaml'])).toEqual({
      status: 0,
      out: 'No errors.\n',
      error: '',
    });
  });

  test('every error and warning has its place, on standard output', async () => {
    const { status, out } = await packetwalk(
      ['validate', '-'],
      'packetwalk: 1\nvpcs:\n  main: { cidr: 10.0.0.7/16 }\nsubnets:\n  a: { vpc: mian, cidr: 10.0.1.0/24 }\n',
    );
    expect(status).toBe(1);
    expect(out).toMatch(/^-:5:13: error: .*`mian`.*`main`/mu);
  });

  test('--json gives code, pointer, line and message', async () => {
    const { status, out } = await packetwalk(
      ['validate', '-', '--json'],
      'packetwalk: 1\nvpcs: { main: { cidr: 10.0.0.0/99 } }\n',
    );
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { severity: 'error', at: '/vpcs/main/cidr', line: 2, message: expect.any(String) as string },
    ]);
  });

  test('a file that is not there exits with 2', async () => {
    expect((await packetwalk(['validate', 'nowhere.yaml'])).status).toBe(2);
  });
});
