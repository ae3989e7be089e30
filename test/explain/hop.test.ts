import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import {
  explained,
  guard,
  REPLY_RULE_FOR_SERVICE_PORT,
  stepOf,
  stopOf,
  walk,
  WEB_TO_RDS,
} from './builders.ts';

type Rules = NonNullable<NonNullable<Scenario['securityGroups']>[string]['inbound']>;

const group = (draft: Scenario, id: string, inbound: Rules) => {
  draft.securityGroups![id] = { vpc: 'vpc-a', inbound };
};

describe('a reply that dies at a network ACL', () => {
  const trace = walk(WEB_TO_RDS, REPLY_RULE_FOR_SERVICE_PORT);

  test('says that the network ACL forgot, where the reply goes, and which rule was meant for it', () => {
    expect(explained(trace, stopOf(trace))).toEqual({
      title: 'Network ACL acl-db, outbound',
      step: 'the response tries to leave db',
      chip: 'out · rule * deny',
      sentence: 'No numbered rule matches, so rule * decides.',
      why:
        'A network ACL is stateless: it does not remember that it let the request in at step 5. ' +
        'The reply goes to the client’s ephemeral port 49152; 3306 is only its source port. ' +
        'Rule 100 is written for port 3306, but the ports of a rule are always destination ports, so it never matches this reply. ' +
        'No outbound rule covers 49152. ' +
        'The client picked 49152 from its range 32768-61000, so a rule for replies has to cover all of that range.',
      verdictWord: 'DENY',
    });
  });

  test('in Korean too, with the right particles', () => {
    expect(explained(trace, stopOf(trace), 'ko')).toMatchObject({
      title: '네트워크 ACL acl-db, 아웃바운드',
      step: '응답이 db에서 나가려고 합니다',
      sentence: '일치하는 번호 규칙이 없으므로 규칙 *에 따라 결정됩니다.',
      why: expect.stringContaining(
        '응답은 클라이언트의 임시 포트 49152로 갑니다. 3306은 응답의 소스 포트일 뿐입니다.',
      ) as string,
      verdictWord: '거부',
    });
  });

  test('names a rule that covers the port for another address', () => {
    const { why } = explainedStop(WEB_TO_RDS, (draft) => {
      guard(draft, 'db', {
        inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }],
        outbound: [{ rule: 110, allow: 'tcp', ports: '1024-65535', to: '10.0.9.0/24' }],
      });
    });
    expect(why).toContain('Rule 110 comes closest, but 10.0.0.10 is not in 10.0.9.0/24.');
  });

  test('names a rule that denies the ephemeral port', () => {
    const { why } = explainedStop(WEB_TO_RDS, (draft) => {
      guard(draft, 'db', {
        inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }],
        outbound: [
          { rule: 90, deny: 'tcp', ports: '32768-61000', to: '0.0.0.0/0' },
          { rule: 100, allow: 'all', to: '0.0.0.0/0' },
        ],
      });
    });
    expect(why).toContain('Rule 90 denies the ports 32768-61000, and 49152 is among them.');
  });

  test('behind a NAT gateway, names the port that the NAT gateway picked', () => {
    const { why } = explainedStop({ from: 'app', to: 'internet', port: 443 }, (draft) => {
      guard(draft, 'pub', {
        inbound: [
          { rule: 90, allow: 'tcp', ports: 443, from: '10.0.0.0/16' },
          { rule: 100, allow: 'tcp', ports: '32768-61000', from: '0.0.0.0/0' },
        ],
        outbound: [{ rule: 100, allow: 'all', to: '0.0.0.0/0' }],
      });
    });
    expect(why).toContain('The reply goes to port 1024, which NAT gateway nat-1 picked for this flow');
  });

  test('for a ping, says that the reply is another message', () => {
    const { why } = explainedStop({ from: 'web', to: 'rds', protocol: 'icmp' }, (draft) => {
      guard(draft, 'db', {
        inbound: [{ rule: 100, allow: 'icmp', icmpType: 8, icmpCode: -1, from: '0.0.0.0/0' }],
        outbound: [{ rule: 100, allow: 'icmp', icmpType: 8, icmpCode: -1, to: '0.0.0.0/0' }],
      });
    });
    expect(why).toContain('The reply is an echo-reply; a rule for echo-request does not match it.');
  });
});

describe('a request that dies at a network ACL', () => {
  test('names the rule that comes closest', () => {
    const stopped = explainedStop(WEB_TO_RDS, (draft) => {
      guard(draft, 'db', { inbound: [{ rule: 100, allow: 'tcp', ports: 443, from: '10.0.0.0/24' }] });
    });
    expect(stopped.why).toBe('Rule 100 comes closest, but port 3306 is not 443.');
  });

  test('says that the first match decides', () => {
    const stopped = explainedStop(WEB_TO_RDS, (draft) => {
      guard(draft, 'db', {
        inbound: [
          { rule: 90, deny: 'tcp', ports: 3306, from: '10.0.0.0/24' },
          { rule: 100, allow: 'all', from: '0.0.0.0/0' },
        ],
      });
    });
    expect(stopped.sentence).toBe('Rule 90 denies tcp 3306 from 10.0.0.0/24, and no later rule is read.');
    expect(stopped.why).toContain('the first match decides');
  });

  test('says that IPv4 rules do not speak of IPv6', () => {
    const stopped = explainedStop({ from: 'app', to: 'internet:2001:db8:ffff::50', port: 443 }, (draft) => {
      guard(draft, 'app', { outbound: [{ rule: 100, allow: 'all', to: '0.0.0.0/0' }] });
    });
    expect(stopped.sentence).toBe('No numbered outbound rule is for IPv6, so rule * decides.');
    expect(stopped.why).toContain('a rule for 0.0.0.0/0 says nothing about IPv6');
  });

  test('says that there are no rules at all', () => {
    const stopped = explainedStop(WEB_TO_RDS, (draft) => {
      guard(draft, 'db', {});
    });
    expect(stopped.sentence).toBe('There are no numbered inbound rules, so rule * decides.');
  });
});

describe('a security group', () => {
  test('remembers what it let in, and lets the reply out without a rule', () => {
    const trace = walk(WEB_TO_RDS, (draft) => {
      group(draft, 'sg-db', [{ id: 'sgr-1', allow: 'tcp', ports: 3306, from: 'sg-web' }]);
    });
    expect(explained(trace, stepOf(trace, 'request', 'sg-db'))).toMatchObject({
      step: 'the request tries to enter the network interface of rds',
      chip: 'in · 3306 from sg-web',
      sentence: 'Rule sgr-1 of sg-db allows tcp 3306 from sg-web.',
      why: 'The group remembers the flow, so the reply will need no rule.',
    });
    expect(explained(trace, stepOf(trace, 'response', 'sg-db'))).toMatchObject({
      chip: 'tracked · allowed',
      sentence: 'The packet belongs to the flow that was let in at step 6, so it needs no rule.',
    });
  });

  test('that is open both ways does not remember: the reply passes by a rule', () => {
    const trace = walk(WEB_TO_RDS);
    expect(explained(trace, stepOf(trace, 'response', 'sg-db')).sentence).toBe(
      'The group does not remember this flow, so the reply passes by a rule: outbound rule 1 of sg-db, all traffic to 0.0.0.0/0.',
    );
  });

  test('remembers whatever passes a NAT gateway', () => {
    const trace = walk({ from: 'app', to: 'internet', port: 443 });
    expect(explained(trace, stepOf(trace, 'request', 'sg-app')).why).toContain('whatever its rules say');
    expect(explained(trace, stepOf(trace, 'response', 'sg-app')).chip).toBe('tracked · allowed');
  });

  test('names the rule that comes closest', () => {
    const stopped = explainedStop(WEB_TO_RDS, (draft) => {
      group(draft, 'sg-db', [
        { id: 'sgr-1', allow: 'tcp', ports: 3306, from: '198.51.100.20/32' },
        { allow: 'udp', ports: 53, from: '10.0.9.0/24' },
      ]);
    });
    expect(stopped.sentence).toBe('None of the 2 inbound rules matches.');
    expect(stopped.why).toContain(
      'Rule sgr-1 of sg-db comes closest, but 10.0.0.10 is not in 198.51.100.20/32.',
    );
  });

  test('without rules lets nothing new in', () => {
    const stopped = explainedStop(WEB_TO_RDS, (draft) => {
      group(draft, 'sg-db', []);
    });
    expect(stopped).toMatchObject({
      chip: 'in · no rules',
      sentence: 'The security group has no inbound rules, so nothing new may come in.',
    });
  });

  test('cannot know the sender’s group behind a middlebox', () => {
    const stopped = explainedStop({ from: 'app', to: 'rds', port: 3306 }, (draft) => {
      draft.routeTables!['rt-app']!.routes!.push({ to: '10.0.2.0/24', via: 'eni-fw' });
      draft.routeTables!['rt-db']!.routes = [{ to: '10.0.1.0/24', via: 'eni-fw' }];
      group(draft, 'sg-db', [{ id: 'sgr-1', allow: 'tcp', ports: 3306, from: 'sg-app' }]);
    });
    expect(stopped.why).toContain(
      'this one came through instance fw, which does not preserve the sender’s group',
    );
  });

  test('between neighbours is all there is', () => {
    const trace = walk({ from: 'web', to: 'web2', port: 8080 });
    expect(explained(trace, stepOf(trace, 'request', 'sg-web', 'inbound')).why).toContain(
      'Both ends are in the subnet pub, so the packet meets no network ACL and no route table',
    );
  });

  test('of which there are several is named with all of them', () => {
    const trace = walk(WEB_TO_RDS, (draft) => {
      draft.databases!['rds']!.securityGroups = ['sg-db', 'sg-app'];
    });
    expect(explained(trace, stepOf(trace, 'request', 'sg-db')).title).toBe(
      'Security groups sg-db, sg-app, inbound',
    );
  });
});

describe('a route table', () => {
  test('says which shorter routes lost', () => {
    const trace = walk(WEB_TO_RDS);
    expect(explained(trace, stepOf(trace, 'request', 'rt-pub'))).toMatchObject({
      step: 'the VPC router looks for a route to 10.0.2.50',
      chip: '10.0.0.0/16 → local',
      sentence:
        '10.0.0.0/16 → local has the longest prefix that matches 10.0.2.50; it beats 0.0.0.0/0 → igw-1.',
    });
  });

  test('says that only the default route is left', () => {
    const trace = walk({ from: 'web', to: 'internet', port: 443 });
    expect(explained(trace, stepOf(trace, 'request', 'rt-pub')).sentence).toBe(
      'No more specific route matches 203.0.113.50, so the default route decides: 0.0.0.0/0 → igw-1.',
    );
  });

  test('without a route says what it has', () => {
    expect(explainedStop({ from: 'rds', to: 'internet', port: 443 })).toMatchObject({
      chip: 'no route',
      sentence: 'No route of route table rt-db matches 203.0.113.50.',
      why: 'The table has local routes only, so nothing leads out of the VPC. A packet without a route is dropped.',
    });
  });

  test('with a default route for the other family says so', () => {
    const stopped = explainedStop({ from: 'web', to: 'internet:2001:db8:ffff::50', port: 443 }, (draft) => {
      draft.routeTables!['rt-pub']!.routes = [{ to: '0.0.0.0/0', via: 'igw-1' }];
    });
    expect(stopped.why).toContain(
      'The destination is an IPv6 address, and the table’s default route is for IPv4 only.',
    );
  });

  test('does not fall back from a blackhole', () => {
    const stopped = explainedStop({ from: 'web', to: 'internet', port: 80 }, (draft) => {
      draft.routeTables!['rt-pub']!.routes!.push({ to: '203.0.113.0/24', via: 'pcx-1', state: 'blackhole' });
    });
    expect(stopped).toMatchObject({
      chip: '203.0.113.0/24 → pcx-1 · blackhole',
      why: expect.stringContaining('does not fall back to a shorter prefix') as string,
    });
  });

  test('names what the reply passes by', () => {
    const stopped = explainedStop({ from: 'app', to: 'rds', port: 3306 }, (draft) => {
      draft.routeTables!['rt-app']!.routes!.push({ to: '10.0.2.0/24', via: 'eni-fw' });
    });
    expect(stopped).toMatchObject({
      chip: 'other way back',
      sentence: '10.0.0.0/16 → local does not lead the reply back to instance fw, which handled the request.',
    });
  });
});

describe('gateways', () => {
  test('an internet gateway exchanges addresses both ways', () => {
    const trace = walk({ from: 'internet', to: 'web', port: 443 });
    expect(explained(trace, stepOf(trace, 'request', 'igw-1'))).toMatchObject({
      title: 'Internet gateway igw-1, inbound',
      step: 'the request tries to enter the VPC from the internet',
      chip: '198.51.100.20 → 10.0.0.10',
      verdictWord: 'TRANSLATE',
    });
    expect(explained(trace, stepOf(trace, 'response', 'igw-1')).sentence).toBe(
      'The source 10.0.0.10 becomes its public address 198.51.100.20; ports stay.',
    );
  });

  test('an internet gateway sends nothing for a host without a public address', () => {
    expect(explainedStop({ from: 'web2', to: 'internet', port: 443 })).toMatchObject({
      chip: 'no public IP',
      sentence: '10.0.0.11 has no public IP address, so the internet gateway cannot send its packet.',
      why: expect.stringContaining('A route to an internet gateway is not enough') as string,
    });
  });

  test('an egress-only internet gateway knows its flows', () => {
    const trace = walk({ from: 'app', to: 'internet:2001:db8:ffff::50', port: 443 });
    expect(explained(trace, stepOf(trace, 'response', 'eigw-1')).sentence).toBe(
      'The reply belongs to the flow that the gateway let out at step 5, so it may come in.',
    );
    expect(explainedStop({ from: 'internet:2001:db8:ffff::50', to: 'app', port: 22 }).chip).toBe(
      'unsolicited',
    );
  });

  test('a NAT gateway translates and translates back', () => {
    const trace = walk({ from: 'app', to: 'internet', port: 443 });
    expect(explained(trace, stepOf(trace, 'request', 'nat-1')).chip).toBe('source → 10.0.0.220:1024');
    expect(explained(trace, stepOf(trace, 'response', 'nat-1')).sentence).toBe(
      'The gateway finds 10.0.0.220:1024 in its table, so the destination becomes the client again: 10.0.1.10:49152.',
    );
  });

  test('Block Public Access says that nothing else can lift it', () => {
    const stopped = explainedStop({ from: 'internet', to: 'web', port: 443 }, (draft) => {
      draft.blockPublicAccess = { mode: 'block-ingress' };
    });
    expect(stopped.why).toContain('whatever routes, network ACLs and security groups say');
  });
});

describe('hosts and places', () => {
  test('a closed port is refused by the host, not by the network', () => {
    const trace = walk({ from: 'web', to: 'app', port: 80 }, (draft) => {
      draft.instances!['app']!.listens = [443];
    });
    expect(explained(trace, stepOf(trace, 'request', 'app'))).toMatchObject({
      chip: 'nothing listens on tcp 80',
      sentence: 'The packet is delivered, but nothing listens on tcp 80, so app refuses it.',
      why: expect.stringContaining('The network let the packet through') as string,
    });
  });

  test('the source/destination check names itself', () => {
    const stopped = explainedStop({ from: 'app', to: 'internet', port: 443 }, (draft) => {
      draft.routeTables!['rt-app']!.routes![0]!.via = 'natinst';
      draft.instances!['natinst']!.sourceDestCheck = true;
    });
    expect(stopped.chip).toBe('source/dest check');
    expect(stopped.why).toContain('has to be off');
  });

  test('Amazon’s resolver is filtered by nobody', () => {
    const trace = walk({ from: 'web', to: '10.0.0.2', protocol: 'udp', port: 53 });
    expect(explained(trace, stepOf(trace, 'request', 'amazon-dns'))).toMatchObject({
      chip: 'not filtered',
      sentence: 'The packet is delivered to 10.0.0.2, Amazon DNS.',
      why: 'Network ACLs and security groups do not filter this traffic.',
    });
  });

  test('what would have come next says so', () => {
    const trace = walk(WEB_TO_RDS, REPLY_RULE_FOR_SERVICE_PORT, { continuePastDrop: true });
    const next = stepOf(trace, 'response', 'rt-db');
    expect(next.hop.hypothetical).toBe(true);
    expect(explained(trace, next).step).toBe(
      'had it come this far: the VPC router looks for a route to 10.0.0.10',
    );
    expect(explained(trace, stepOf(trace, 'response', 'web')).chip).toBe('not delivered');
  });
});

function explainedStop(...question: Parameters<typeof walk>) {
  const trace = walk(...question);
  return explained(trace, stopOf(trace));
}
