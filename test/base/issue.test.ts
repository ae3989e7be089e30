import { expect, test } from 'vitest';
import { error, warning } from '../../src/base/issue.ts';
import { pointer } from '../../src/base/json-pointer.ts';

const at = pointer('subnets', 2, 'cidrBlock');

test('an issue says how bad, what and where', () => {
  expect(error('unknown-reference', at)).toEqual({ severity: 'error', code: 'unknown-reference', at });
  expect(warning('host-bits', at)).toEqual({ severity: 'warning', code: 'host-bits', at });
});

test('an issue carries its details', () => {
  const details = {
    found: '10.1.2.3/24',
    expected: 'the first address of the block',
    suggestion: '10.1.2.0/24',
    params: { prefixLength: 24 },
    rule: 'VPC-8',
  };
  expect(error('host-bits', at, details)).toEqual({ severity: 'error', code: 'host-bits', at, ...details });
  expect(warning('host-bits', at, details).suggestion).toBe('10.1.2.0/24');
});
