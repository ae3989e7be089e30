import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toTraceDocument } from '../../src/explain/trace-document.ts';
import { explainWish } from '../../src/explain/wanted.ts';
import type { Flow } from '../../src/model/flow.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';
import { answerWishes } from '../../src/trace/wanted/wanted.ts';
import { networkOf } from '../trace/helpers.ts';
import { shapeMistakes } from './trace-document-shape.ts';

function answered(file: string, name: string, change: Partial<Flow> = {}) {
  const parsed = parseScenario(readFileSync(`scenarios/${file}.yaml`, 'utf8'));
  if (!parsed.ok) throw new Error('not read');
  const network = networkOf(parsed.value.scenario);
  const traced = traceQuestion(network, { ...parsed.value.scenario.flows![name]!, ...change });
  if (!traced.ok) throw new Error('not walked');
  return { trace: traced.value, answers: answerWishes(network, traced.value) };
}

test('a wish that is not met names the route that won and the one that lost', () => {
  const { trace, answers } = answered('why-not-through-the-firewall', 'database');
  const [answer] = answers;
  expect(explainWish(answer!, trace, 'en')).toEqual({
    title: 'Pass firewall',
    sentence:
      'The request does not pass firewall. In the route table rtb-app, 0.0.0.0/0 → endpoint matches, but 10.0.0.0/16 → local is more specific and wins.',
  });
  expect(explainWish(answer!, trace, 'ko')).toEqual({
    title: 'firewall 경유',
    sentence:
      '요청이 firewall을 지나지 않습니다. 라우팅 테이블 rtb-app에서 0.0.0.0/0 → endpoint 경로도 일치하지만 더 구체적인 10.0.0.0/16 → local 경로가 선택됩니다.',
  });
  const document = toTraceDocument(trace, 'en', answers);
  expect(shapeMistakes(document)).toEqual([]);
  expect(document.wants).toMatchObject([
    {
      wish: 'through',
      value: 'firewall',
      met: false,
      findings: [
        { code: 'COMPONENT_FILTER_RESTRICTION', component: { type: 'instance', id: 'app' } },
        {
          code: 'MORE_SPECIFIC_ROUTE',
          component: { type: 'route-table', id: 'rtb-app' },
          connection: 0,
          leg: 'request',
          route: { to: '0.0.0.0/0', via: 'endpoint' },
          winner: { to: '10.0.0.0/16', via: 'local' },
        },
      ],
    },
  ]);
});

test.each<[file: string, flow: string, change: Partial<Flow>, en: string, ko: string]>([
  [
    'what-arrives-behind-translation',
    'partner-knows-app',
    {},
    'The request arrives with source address 203.0.113.10. At the NAT gateway nat: A NAT gateway puts its own address in the place of the source.',
    '요청이 소스 주소 203.0.113.10으로 도착합니다. NAT 게이트웨이 nat: NAT 게이트웨이가 소스 주소를 자신의 주소로 바꿉니다.',
  ],
  [
    'why-not-through-the-firewall',
    'reports',
    { wants: { avoid: ['endpoint'] } },
    'The way leads by endpoint: at firewall endpoint endpoint. The route 10.0.2.0/24 → endpoint leads there.',
    'endpoint를 지나는 길입니다. 만나는 곳: 방화벽 엔드포인트 endpoint. 경로 10.0.2.0/24 → endpoint 때문에 그리로 갑니다.',
  ],
  [
    'why-not-through-the-firewall',
    'reports',
    { wants: { through: ['firewall'] } },
    'It does.',
    '원하는 대로입니다.',
  ],
  [
    'why-not-through-the-firewall',
    'database',
    { wants: { through: ['nat'] } },
    'The request does not pass nat. The route table rtb-app has no route that leads there; the packet follows 10.0.0.0/16 → local.',
    '요청이 nat을 지나지 않습니다. 라우팅 테이블 rtb-app에 그리로 가는 경로가 없어 패킷이 10.0.0.0/16 → local 경로를 따릅니다.',
  ],
])('%s, %s', (file, flow, change, en, ko) => {
  const { trace, answers } = answered(file, flow, change);
  expect(explainWish(answers[0]!, trace, 'en').sentence).toBe(en);
  expect(explainWish(answers[0]!, trace, 'ko').sentence).toBe(ko);
});
