import { expect, test } from 'vitest';
import { importFiles } from '../../src/import/import-files.ts';
import { scenarioSchema } from '../../src/model/scenario.ts';
import { HAND_VERDICTS } from './hand-verdicts.ts';
import { inputFolder, sharedFolders } from './inputs.ts';

/* Whether the walks come to these verdicts is for the tests of the command line; here, that they can be asked. */

const present = HAND_VERDICTS.filter(({ of, folder }) => of === 'own' || sharedFolders.includes(folder));

test.each(present)(
  'the flows of $folder fit the schema, and name what the import gives',
  ({ of, folder, flows }) => {
    const { scenario } = importFiles(inputFolder(of, folder));
    const asked = Object.fromEntries(Object.entries(flows).map(([id, { flow }]) => [id, flow]));
    expect(scenarioSchema.safeParse({ ...scenario, flows: asked }).error?.issues ?? []).toEqual([]);
    const { instances, databases, networkInterfaces, natGateways, vpcEndpoints } = scenario;
    const ends = [instances, databases, networkInterfaces, natGateways, vpcEndpoints];
    const known = new Set(ends.flatMap((each) => Object.keys(each ?? {})));
    for (const { from, to } of Object.values(asked)) {
      for (const end of [from, to]) expect(known.has(end) || /^internet$|^[\d.]+$/.test(end), end).toBe(true);
    }
    const text = JSON.stringify(scenario);
    for (const { expect: expected } of Object.values(asked)) {
      if (typeof expected === 'object' && expected.at !== undefined) expect(text).toContain(expected.at);
    }
  },
);
