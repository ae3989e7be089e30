import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { onlyVpcs } from '../../src/import/only-vpcs.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';
import { inputFolder } from './inputs.ts';

const { scenario } = importFiles(inputFolder('own', 'two-vpcs'));
const [first = '', second = ''] = Object.keys(scenario.vpcs ?? {});

function keysOf(collection: object | undefined): readonly string[] {
  return Object.keys(collection ?? {});
}

describe('some of the VPCs of an import', () => {
  test('all of them are the document itself', () => {
    expect(onlyVpcs(scenario, new Set([first, second]))).toBe(scenario);
  });

  test.each([first, second])('%s alone has its own subnets and nothing of the other', (id) => {
    const alone = onlyVpcs(scenario, new Set([id]));
    const subnets = Object.entries(scenario.subnets ?? {}).filter(([, { vpc }]) => vpc === id);
    expect(keysOf(alone.vpcs)).toEqual([id]);
    expect(keysOf(alone.subnets)).toEqual(subnets.map(([subnet]) => subnet));
    expect(keysOf(alone.peerings)).toEqual([]);
    const other = id === first ? second : first;
    expect(JSON.stringify(alone)).not.toContain(`"${other}"`);
    expect(compile(alone)).toMatchObject({ ok: true });
  });

  test('the flows that are suggested are those of the VPC', () => {
    for (const id of [first, second]) {
      const network = compile(onlyVpcs(scenario, new Set([id])));
      if (!network.ok) throw new Error(JSON.stringify(network.error));
      for (const flow of Object.values(network.value.scenario.flows ?? {}))
        expect(traceQuestion(network.value, flow)).toMatchObject({ ok: true });
    }
  });
});
