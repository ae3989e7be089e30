import { expect, test } from 'vitest';
import type { Expectation, Flow } from '../../src/model/flow.ts';
import { unmetExpectations } from '../../src/trace/expectation.ts';
import { f0With, networkAcl, walk } from './helpers.ts';

const FLOW: Flow = { from: 'web', to: 'rds', port: 3306, sourcePort: 41000 };
const NO_REPLY = networkAcl('db', { outbound: [{ rule: 90, deny: 'all', to: '10.0.0.0/24' }] });

const AS_IT_IS: Expectation = {
  verdict: 'no-response',
  symptom: 'times-out',
  leg: 'response',
  code: 'SUBNET_ACL_RESTRICTION',
  at: 'acl-db',
  direction: 'outbound',
  rule: 90,
};

test.each<readonly [expectation: Expectation, unmet: readonly object[]]>([
  ['reachable', []],
  ['unreachable', [{ field: 'verdict', expected: 'unreachable', found: 'reachable' }]],
  [{ verdict: 'reachable', symptom: 'answers' }, []],
  [{ verdict: 'reachable', at: 'acl-db' }, [{ field: 'at', expected: 'acl-db', found: '-' }]],
])('a walk that works, expected as %j', (expectation, unmet) => {
  expect(unmetExpectations(walk(f0With(), FLOW), expectation)).toEqual(unmet);
});

test.each<readonly [expectation: Expectation, unmet: readonly object[]]>([
  ['no-response', []],
  [AS_IT_IS, []],
  [{ ...AS_IT_IS, rule: '90' }, []],
  [
    { ...AS_IT_IS, verdict: 'unreachable' },
    [{ field: 'verdict', expected: 'unreachable', found: 'no-response' }],
  ],
  [{ ...AS_IT_IS, symptom: 'refused' }, [{ field: 'symptom', expected: 'refused', found: 'times-out' }]],
  [{ ...AS_IT_IS, leg: 'request' }, [{ field: 'leg', expected: 'request', found: 'response' }]],
  [
    { ...AS_IT_IS, code: 'BAD_STATE' },
    [{ field: 'code', expected: 'BAD_STATE', found: 'SUBNET_ACL_RESTRICTION' }],
  ],
  [{ ...AS_IT_IS, at: 'acl-pub' }, [{ field: 'at', expected: 'acl-pub', found: 'acl-db' }]],
  [{ ...AS_IT_IS, direction: 'inbound' }, [{ field: 'direction', expected: 'inbound', found: 'outbound' }]],
  [{ ...AS_IT_IS, rule: '*' }, [{ field: 'rule', expected: '*', found: '90' }]],
])('a walk that fails, expected as %j', (expectation, unmet) => {
  expect(unmetExpectations(walk(f0With(NO_REPLY), FLOW), expectation)).toEqual(unmet);
});
