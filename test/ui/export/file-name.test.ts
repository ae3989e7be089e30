import { expect, test } from 'vitest';
import { fileName } from '../../../src/ui/export/file-name.ts';

test.each([
  ['ec2-to-rds', 'app-to-orders', '.svg', 'ec2-to-rds-app-to-orders.svg'],
  ['EC2 to RDS, working!', null, '-flow-log.txt', 'ec2-to-rds-working-flow-log.txt'],
  ['두 개의 NACL을 지나는 EC2와 RDS', null, '.md', '두-개의-nacl을-지나는-ec2와-rds.md'],
  ['한글'.normalize('NFD'), null, '.md', '한글.md'],
  ['../../etc/passwd', 'a\\b:c*', '.json', 'etc-passwd-a-b-c.json'],
  ['…', '', '.png', 'packetwalk.png'],
  ['x'.repeat(300), null, '.png', `${'x'.repeat(60)}.png`],
])('%s, flow %s, ending %s: %s', (document, flow, ending, expected) => {
  expect(fileName(document, flow, ending)).toBe(expected);
});
