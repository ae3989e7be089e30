import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { formatScenario } from '../../../src/scenario/write.ts';
import { importTemplate, sharedTemplate } from './templates.ts';
import { importFiles } from '../../../src/import/import-files.ts';

const OWN = readFileSync(new URL('../../fixtures/same-vpc/template.yaml', import.meta.url), 'utf8');

const SHARED = [
  'cloudformation/anfw-centralized-2az.yaml',
  'cloudformation/cdk-lza-network-vpc.template.json',
  'cloudformation/widdix-vpc-3azs-ipv6.yaml',
  'cloudformation/wordpress-nested',
];

test('a template that is read, written as a document and read again is the same document', () => {
  const shared = SHARED.flatMap((path) => {
    const files = sharedTemplate(path);
    return files === undefined ? [] : [importFiles(files)];
  });
  for (const { scenario } of [importTemplate(OWN), ...shared]) {
    for (const format of ['yaml', 'json'] as const) {
      const parsed = parseScenario(formatScenario(scenario, format));
      expect(parsed.ok && parsed.value.scenario).toEqual(scenario);
    }
  }
});

test('JSON gives the same as YAML', () => {
  const yaml = importTemplate(
    'Resources:\n  V: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Sub 10.0.0.0/16 } }\n',
  );
  const json = importTemplate(
    '{"Resources": {"V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": {"Fn::Sub": "10.0.0.0/16"}}}}}',
  );
  expect(json.scenario).toEqual(yaml.scenario);
  expect(json.formats).toEqual(['cloudformation']);
});
