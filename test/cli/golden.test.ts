import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { packetwalk } from './cli.ts';

/** What a person reads in a terminal, for every flow of every scenario. A change here is reviewed like code. */
const scenarios = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));

describe.each(['en', 'ko'])('%s', (language) => {
  test.each(scenarios)('%s', async (file) => {
    const parsed = parseScenario(readFileSync(`scenarios/${file}`, 'utf8'));
    if (!parsed.ok) expect.fail('not read');
    const printed: string[] = [];
    for (const flow of Object.keys(parsed.value.scenario.flows ?? {})) {
      const { out } = await packetwalk(['--lang', language, 'trace', `scenarios/${file}`, '--flow', flow]);
      printed.push(`# ${flow}\n\n${out}`);
    }
    await expect(printed.join('\n')).toMatchFileSnapshot(
      `../golden/${file.replace('.yaml', '')}.${language}.txt`,
    );
  });
});
