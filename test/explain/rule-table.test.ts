import { describe, expect, test } from 'vitest';
import { ruleTable, type RuleTable } from '../../src/explain/rule-table.ts';
import { guard, REPLY_RULE_FOR_SERVICE_PORT, stepOf, stopOf, walk, WEB_TO_RDS } from './builders.ts';

/** `result status: reason` of each row, behind the cell that names it. */
function rowsOf(table: RuleTable | null, key: string): readonly string[] {
  return table!.rows.map(
    ({ cells, result, status, reason }) => `${cells[key]} ${result} ${status}: ${reason}`,
  );
}

describe('a network ACL', () => {
  test('shows its entries in order, and what each was decided by', () => {
    const table = ruleTable(stopOf(walk(WEB_TO_RDS, REPLY_RULE_FOR_SERVICE_PORT)).hop, 'en');
    expect(table).toMatchObject({
      caption: 'Rules, tried in number order',
      columns: [
        { key: 'number', label: '#' },
        { key: 'protocol', label: 'Protocol' },
        { key: 'ports', label: 'Ports' },
        { key: 'peer', label: 'Destination' },
      ],
      resultLabel: 'Result',
      footer: '',
    });
    expect(table!.rows).toEqual([
      {
        key: '100',
        at: '/networkAcls/acl-db/outbound/0',
        cells: { number: '100', protocol: 'tcp', ports: '3306', peer: '10.0.0.0/24' },
        result: 'ALLOW',
        status: 'not-matched',
        reason: 'port 49152 is not 3306',
        implicit: false,
      },
      {
        key: '*',
        at: null,
        cells: { number: '*', protocol: 'all', ports: 'all', peer: '0.0.0.0/0' },
        result: 'DENY',
        status: 'decided',
        reason: 'matches everything that is left',
        implicit: true,
      },
    ]);
  });

  test('shows what stands after the entry that decided as not reached', () => {
    const trace = walk(WEB_TO_RDS, (draft) => {
      guard(draft, 'db', {
        inbound: [
          { rule: 200, allow: 'all', from: '0.0.0.0/0' },
          { rule: 90, allow: 'udp', ports: '1-2', from: '10.9.0.0/24' },
          { rule: 100, allow: 'tcp', ports: '3000-4000', from: '10.0.0.0/24' },
        ],
        outbound: [{ rule: 1, allow: 'all', to: '0.0.0.0/0' }],
      });
    });
    expect(rowsOf(ruleTable(stepOf(trace, 'request', 'acl-db').hop, 'en'), 'number')).toEqual([
      '90 ALLOW not-matched: protocol tcp is not udp; 10.0.0.10 is not in 10.9.0.0/24',
      '100 ALLOW decided: matches',
      '200 ALLOW not-reached: not reached: rule 100 has decided',
      '* DENY not-reached: not reached: rule 100 has decided',
    ]);
  });

  test('says only that the family differs where it does', () => {
    const trace = walk({ from: 'app', to: 'internet:2001:db8:ffff::50', port: 443 }, (draft) => {
      guard(draft, 'app', { outbound: [{ rule: 100, allow: 'udp', ports: 53, to: '0.0.0.0/0' }] });
    });
    expect(rowsOf(ruleTable(stopOf(trace).hop, 'en'), 'number')).toEqual([
      '100 ALLOW not-matched: IPv4 rule, IPv6 packet',
      '* DENY decided: matches everything that is left',
    ]);
  });

  test('speaks Korean', () => {
    const table = ruleTable(stopOf(walk(WEB_TO_RDS, REPLY_RULE_FOR_SERVICE_PORT)).hop, 'ko');
    expect(rowsOf(table, 'number')).toEqual([
      '100 허용 not-matched: 포트 49152는 3306이 아닙니다',
      '* 거부 decided: 남은 모든 트래픽과 일치합니다',
    ]);
  });
});

describe('security groups', () => {
  test('show every rule, since one match is enough', () => {
    const trace = walk(WEB_TO_RDS, (draft) => {
      draft.securityGroups!['sg-db'] = {
        vpc: 'vpc-a',
        inbound: [
          { id: 'sgr-1', allow: 'tcp', ports: 22, from: '10.0.0.0/24' },
          { id: 'sgr-2', allow: 'tcp', ports: 3306, from: 'sg-web' },
          { id: 'sgr-3', allow: 'tcp', ports: 3306, from: 'sg-app' },
          { id: 'sgr-4', allow: 'all', from: '10.0.0.0/16' },
        ],
      };
    });
    const table = ruleTable(stepOf(trace, 'request', 'sg-db').hop, 'en');
    expect(table!.columns.map(({ label }) => label)).toEqual(['Rule', 'Protocol', 'Ports', 'Source']);
    expect(rowsOf(table, 'rule')).toEqual([
      'sgr-1 ALLOW not-matched: port 3306 is not 22',
      'sgr-2 ALLOW decided: matches',
      'sgr-3 ALLOW not-matched: 10.0.0.10 is not an interface in group sg-app',
      'sgr-4 ALLOW matched: matches too; one match is enough',
    ]);
    expect(rowsOf(ruleTable(stepOf(trace, 'response', 'sg-db').hop, 'en'), 'rule')).toEqual([
      'default ALLOW not-reached: not consulted: the flow is remembered',
      'default ALLOW not-reached: not consulted: the flow is remembered',
    ]);
  });

  test('say which group a rule is of where there are several', () => {
    const trace = walk(WEB_TO_RDS, (draft) => {
      draft.databases!['rds']!.securityGroups = ['sg-db', 'sg-app'];
    });
    const table = ruleTable(stepOf(trace, 'request', 'sg-db').hop, 'en')!;
    expect(table.columns[0]).toEqual({ key: 'group', label: 'Group' });
    expect(new Set(table.rows.map(({ cells }) => cells['group']))).toEqual(new Set(['sg-db', 'sg-app']));
    expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length);
  });

  test('with more rules than a person reads show the first ones, those that tell, and count the rest', () => {
    const other = Array.from({ length: 300 }, (_, index) => ({
      allow: 'tcp',
      ports: index + 10_000,
      from: '10.0.0.0/24',
    }));
    const trace = walk(WEB_TO_RDS, (draft) => {
      draft.quotas = { rulesPerSecurityGroup: 400, securityGroupsPerNetworkInterface: 2 };
      const match = { id: 'sgr-last', allow: 'tcp', ports: 3306, from: '10.0.0.0/24' };
      draft.securityGroups!['sg-db'] = { vpc: 'vpc-a', inbound: [...other, match] };
    });
    const table = ruleTable(stepOf(trace, 'request', 'sg-db').hop, 'en')!;
    expect(table.rows).toHaveLength(200);
    expect(table.rows.at(-1)).toMatchObject({ cells: { rule: 'sgr-last' }, status: 'decided' });
    expect(table.footer).toBe('101 more are not shown.');
  });

  test('say why a reference failed', () => {
    const trace = walk({ from: 'app', to: 'rds', port: 3306 }, (draft) => {
      draft.routeTables!['rt-app']!.routes!.push({ to: '10.0.2.0/24', via: 'eni-fw' });
      draft.securityGroups!['sg-db'] = {
        vpc: 'vpc-a',
        inbound: [{ id: 'sgr-1', allow: 'tcp', ports: 3306, from: 'sg-app' }],
      };
    });
    expect(rowsOf(ruleTable(stopOf(trace).hop, 'en'), 'rule')).toEqual([
      'sgr-1 ALLOW not-matched: group sg-app is not preserved on this path',
    ]);
  });
});

describe('a route table', () => {
  test('shows the routes that matched and lost', () => {
    const trace = walk({ from: 'web', to: 'rds', port: 3306 }, (draft) => {
      draft.routeTables!['rt-pub']!.routes!.push(
        { to: '10.0.4.0/24', via: 'eni-fw' },
        { to: '192.168.0.0/16', via: 'igw-1' },
      );
    });
    const table = ruleTable(stepOf(trace, 'request', 'rt-pub').hop, 'en');
    expect(table!.columns.map(({ label }) => label)).toEqual(['Destination', 'Target', 'Origin']);
    expect(rowsOf(table, 'destination')).toEqual([
      '10.0.4.0/24 eni-fw not-matched: 10.0.2.50 is not in 10.0.4.0/24',
      '10.0.0.0/16 local decided: longest prefix that matches',
      '192.168.0.0/16 igw-1 not-reached: not reached: a route above has decided',
      '0.0.0.0/0 igw-1 matched: matches, but a longer prefix won',
    ]);
  });

  test('without a match shows why each failed', () => {
    const table = ruleTable(stopOf(walk({ from: 'rds', to: 'internet', port: 443 })).hop, 'en');
    expect(rowsOf(table, 'destination')).toEqual([
      '10.0.0.0/16 local not-matched: 203.0.113.50 is not in 10.0.0.0/16',
    ]);
  });

  test('marks a blackhole', () => {
    const trace = walk({ from: 'web', to: 'internet', port: 80 }, (draft) => {
      draft.routeTables!['rt-pub']!.routes!.push({ to: '203.0.113.0/24', via: 'pcx-1', state: 'blackhole' });
    });
    expect(rowsOf(ruleTable(stopOf(trace).hop, 'en'), 'destination')).toContain(
      '203.0.113.0/24 blackhole decided: matches, and is a blackhole: its target is gone',
    );
  });
});

describe('components without rules', () => {
  test('show their checks, up to the one that failed', () => {
    const table = ruleTable(stopOf(walk({ from: 'web2', to: 'internet', port: 443 })).hop, 'en');
    expect(table!.caption).toBe('Checks, in order');
    expect(rowsOf(table, 'check')).toEqual([
      'Attached to the VPC PASSED matched: it is attached',
      'Source in the VPC PASSED matched: the source belongs to an interface of the VPC',
      'Public address FAILED not-matched: no public and private address are mapped to each other',
    ]);
  });

  test('that check nothing have no table', () => {
    const trace = walk({ from: 'web', to: '10.0.0.2', protocol: 'udp', port: 53 });
    expect(ruleTable(stepOf(trace, 'request', 'amazon-dns').hop, 'en')).toBeNull();
  });
});
