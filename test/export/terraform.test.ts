import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoted } from '../../src/export/hcl.ts';
import { isExpressed, isList, type Value } from '../../src/export/resource.ts';
import { terraformShape } from '../../src/export/terraform-types.ts';
import { toTerraform } from '../../src/export/terraform.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { scenarioOf } from '../scenario/helpers.ts';
import { GALLERY } from './gallery.ts';
import { flowsReadBackFromPlan } from './not-read-back.ts';
import { planOf } from './plan.ts';
import { comingTo, renamedBy, renamedFlow, withHosts } from './read-back.ts';

type Bodies = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
interface Parsed {
  readonly resource?: Readonly<Record<string, Bodies>>;
}

const { parseToObject } = createRequire(import.meta.url)('hcl2-parser') as {
  readonly parseToObject: (text: string) => readonly [Parsed | null, unknown];
};

function parsedHcl(text: string): Parsed {
  const [parsed] = parseToObject(text);
  if (parsed === null) expect.fail(`no HCL: ${text.slice(0, 400)}`);
  return parsed;
}

/** Texts as the parser leaves them; nothing for what only Terraform works out. */
function isPlain(value: Value): boolean {
  if (typeof value !== 'object') return true;
  if (isList(value)) return value.every((item) => typeof item !== 'object');
  return !isExpressed(value) && Object.values(value).every(isPlain);
}

describe.each([...GALLERY])('%s', (name, scenario) => {
  const exported = toTerraform(scenario);

  test('is HCL, and has the attributes of the resources', () => {
    const { resource: found = {} } = parsedHcl(exported.text);
    for (const resource of exported.resources) {
      const { type, attributes, blocks } = terraformShape(resource);
      const [, own = ''] = (exported.names.get(resource.key) ?? '').split('.');
      const [body = {}] = found[type]?.[own] ?? [];
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(Object.keys(body)).toContain(attribute);
        if (isPlain(value) && !blocks.has(attribute)) expect(body[attribute]).toEqual(value);
      }
    }
  });

  test.each(flowsReadBackFromPlan(name, scenario))('read back as a plan, %s walks as before', (_, flow) => {
    const plan = planOf(exported, scenario.region ?? 'us-east-1');
    const imported = importFiles([{ name: 'plan.json', text: plan }]);
    expect(imported.report.errors).toEqual([]);
    const renamed = renamedBy(exported);
    const back = withHosts(imported, scenario, renamed);
    expect(comingTo(back, renamedFlow(flow, renamed))).toEqual(comingTo(scenario, flow));
  });
});

test('a text in quotes is the same text when it is read, and never a template', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const doubled = text.replaceAll(/[$%](?=\{)/g, '$&$&');
      expect(quoted(text).includes('${') && !quoted(text).includes('$${')).toBe(false);
      expect(JSON.parse(quoted(text))).toBe(doubled);
    }),
  );
  expect(quoted('${file("x")} %{if} $${a}')).toBe('"$${file(\\"x\\")} %%{if} $$${a}"');
});

test('a rule is a resource of its own, and the default egress rule is written out', () => {
  const { text } = toTerraform(
    scenarioOf(
      'packetwalk: 1\nvpcs: { main: { cidr: 10.0.0.0/16 } }\nsecurityGroups: { web: { vpc: main } }',
    ),
  );
  expect(text).toContain(`resource "aws_vpc_security_group_egress_rule" "web_outbound_all_to_anywhere" {
  security_group_id = aws_security_group.web.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
`);
});
