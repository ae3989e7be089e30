import { describe, expect, test } from 'vitest';
import type { TraceDocument } from '../../src/explain/trace-document.ts';
import { packetwalk } from './cli.ts';

const FOLDER = 'test/fixtures/same-vpc';

/** Who talks to whom, as each of the inputs calls them. */
const ENDS = {
  'describe.json': { web: 'i-0aa1bb2cc3dd4ee5b', app: 'i-0aa1bb2cc3dd4ee5c', orders: 'orders' },
  'template.yaml': { web: 'Web', app: 'App', orders: 'Orders' },
  'terraform-plan.json': {
    web: 'aws_instance.web',
    app: 'aws_instance.app',
    orders: 'orders',
  },
} as const;

describe.each([
  // The inbound entry of port 3306 in the private network ACL, and the group of app, which lets out port 443 alone.
  ['describe.json', { line: 122, column: 9 }, '172'],
  ['template.yaml', { line: 64, address: 'DatabaseIn' }, '119 (AppGroup)'],
  [
    'terraform-plan.json',
    { line: 139, column: 15, address: 'aws_network_acl.private' },
    '284 (aws_security_group.app)',
  ],
] as const)('%s', (name, entry, group) => {
  const file = `${FOLDER}/${name}`;
  const ends = ENDS[name];

  test('the trace document has the line of the rule that decides in each hop', async () => {
    const { out } = await packetwalk([
      'trace',
      file,
      '--from',
      ends.web,
      '--to',
      ends.orders,
      '--port',
      '3306',
      '--json',
    ]);
    const { connections } = JSON.parse(out) as TraceDocument;
    const hop = connections[0]?.request.hops.find(
      ({ component, direction }) => component.type === 'network-acl' && direction === 'inbound',
    );
    expect(hop?.rule).toBe(100);
    expect(hop?.origin).toEqual({ file, ...entry });
  });

  test('where no rule lets the packet through, the stop has the line of what has none', async () => {
    const { out } = await packetwalk([
      'trace',
      file,
      '--from',
      ends.app,
      '--to',
      'internet',
      '--port',
      '80',
      '--lang',
      'en',
    ]);
    expect(out).toContain('ENI_SG_RULES_MISMATCH');
    expect(out).toContain(`\n     from ${file}:${group}\n`);
  });
});

test('a scenario has no origins: it is the original', async () => {
  const { out } = await packetwalk(['trace', 'scenarios/ec2-to-rds-reply-dropped.yaml', '--json']);
  expect(out).not.toContain('"origin"');
});
