import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseDocument, stringify } from 'yaml';
import { importFiles } from '../../../src/import/import-files.ts';
import { readTemplateText } from '../../../src/import/cloudformation/template-text.ts';
import { scenarioSchema } from '../../../src/model/scenario.ts';
import { codes } from '../inputs.ts';
import { importTemplate } from './templates.ts';

// What takes long is found by the processor time; the clock is for what never ends.
vi.setConfig({ testTimeout: 100_000 });

const TEMPLATE = readFileSync(new URL('../../fixtures/same-vpc/template.yaml', import.meta.url), 'utf8');

/** The time that the processor was at work for us: the clock also runs while others use the machine. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Errors first, with the places that people need to mend them. */
function errorsOf(text: string) {
  return importTemplate(text).report.errors;
}

test.each([
  ['a tag that is no function', 'Resources:\n  V: !Reff\n    Type: AWS::EC2::VPC\n', 'template-tag', 2],
  [
    'YAML that ends in the middle',
    'Resources:\n  V:\n    Type: AWS::EC2::VPC\n    Properties: { a: [',
    'template-syntax',
    4,
  ],
  [
    'a tab as indentation',
    'Resources:\n  V:\n    Type: AWS::EC2::VPC\n\tProperties: {}\n',
    'template-syntax',
    4,
  ],
  [
    'JSON with a comma too many',
    '{"Resources": {"V": {\n    "Type": "AWS::EC2::VPC",\n}}}',
    'template-syntax',
    3,
  ],
  ['a hostile key', 'Resources:\n  V:\n    Type: AWS::EC2::VPC\n  __proto__: { a: 1 }\n', 'template-key', 4],
  [
    'an alias to itself',
    'Resources:\n  V: &v\n    Type: AWS::EC2::VPC\n    Properties: *v\n',
    'template-aliases',
    4,
  ],
  ['a merge key', 'A: &a {}\nResources:\n  V:\n    Type: AWS::EC2::VPC\n    <<: *a\n', 'template-aliases', 5],
])('%s is an error with its line: %j', (_, text, code, line) => {
  expect(errorsOf(text)[0]).toMatchObject({ code, line, file: 'template.yaml' });
});

test.each([
  ['YAML', 'Resources:\n  V: { Type: AWS::EC2::VPC }\n  V: { Type: AWS::EC2::VPC }\n'],
  ['JSON', '{"Resources": {\n"V": {"Type": "AWS::EC2::VPC"},\n"V": {"Type": "AWS::EC2::VPC"}}}'],
])('a logical id that stands twice in %s is an error with both lines', (_, text) => {
  expect(errorsOf(text)[0]).toMatchObject({
    code: 'template-key-repeated',
    params: { key: 'V', first: 2 },
    path: '/Resources/V',
    line: 3,
  });
});

test('an alias bomb is refused at once', () => {
  const lists = Array.from(
    { length: 30 },
    (_, n) => `L${n}: &l${n} [${n === 0 ? 'x' : `*l${n - 1}, *l${n - 1}`}]`,
  );
  const text = `${lists.join('\n')}\nResources:\n  V: { Type: AWS::EC2::VPC, Properties: { Tags: *l29 } }\n`;
  expect(codes(errorsOf(text))).toContain('template-aliases');
});

test('expressions that would grow without end are cut off', () => {
  const conditions = Array.from(
    { length: 3000 },
    (_, n) => `  C${n}: !And [!Condition C${n + 1}, !Condition C${n + 1}]`,
  );
  const chain = `Conditions:\n${conditions.join('\n')}\nResources:\n  V: { Type: AWS::EC2::VPC, Condition: C0 }\n`;
  expect(codes(errorsOf(chain))).toContain('too-deep');
  const loop = (depth: number): string =>
    depth === 0
      ? '{ "V": { Type: "AWS::EC2::VPC" } }'
      : `{ "Fn::ForEach::L${depth}": [I${depth}, [a, b, c, d, e, f, g, h, i, j], ${loop(depth - 1)}] }`;
  expect(codes(errorsOf(`Resources: ${loop(9)}`))).toContain('template-too-large');
  const doubling = Array.from(
    { length: 40 },
    (_, n) =>
      `  S${n}: { Type: AWS::EC2::Subnet, Properties: { CidrBlock: !Join ['', [!GetAtt S${n + 1}.CidrBlock, !GetAtt S${n + 1}.CidrBlock]] } }`,
  );
  const long = `Resources:\n${doubling.join('\n')}\n  S40: { Type: AWS::EC2::Subnet, Properties: { CidrBlock: 0123456789 } }\n`;
  expect(codes(errorsOf(long))).toContain('template-too-large');
});

test('thousands of resources that need each other take seconds, not minutes', () => {
  const subnets = Array.from(
    { length: 1000 },
    (_, n) =>
      `  S${n}: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref V, Ipv4IpamPoolId: x, Ipv4NetmaskLength: 28 } }`,
  );
  const text = `Resources:\n  V: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }\n${subnets.join('\n')}\n`;
  const start = process.cpuUsage();
  const { scenario } = importTemplate(text);
  expect(millisecondsSince(start)).toBeLessThan(4000);
  expect(scenario.subnets?.['S255']?.cidr).toBe('10.0.15.240/28');
});

test('deep templates are refused, not followed', () => {
  const deep = (open: string, close: string) =>
    `{"Resources": {"V": {"Type": "AWS::EC2::VPC", "Properties": ${open.repeat(3000)}1${close.repeat(3000)}}}}`;
  expect(readTemplateText(deep('[', ']'))).toMatchObject({ ok: false, error: [{ code: 'too-deep' }] });
  const yaml = `Resources: { V: { Type: 'AWS::EC2::VPC', Properties: ${'['.repeat(3000)}1${']'.repeat(3000)} } }`;
  expect(readTemplateText(yaml)).toMatchObject({ ok: false, error: [{ code: 'too-deep' }] });
});

test('user data, passwords and secrets never reach the document or the report', () => {
  const result = importTemplate(TEMPLATE);
  const seen = JSON.stringify([result.scenario, result.report, [...result.origins], result.neededParameters]);
  expect(seen).not.toMatch(/EXAMPLE-SECRET|echo/);
});

/* Ten thousand damaged templates: nothing but a document and a report comes of any. */

const JSON_TEMPLATE = JSON.stringify(plainTemplate(), null, 1);

/** The template with its tags written out, so that it can be damaged as JSON. */
function plainTemplate(): unknown {
  const read = readTemplateText(TEMPLATE);
  if (!read.ok) throw new Error('the template is well');
  return read.value.value;
}

const SHORT = ['Shop', 'Public', 'PublicDefault', 'WebGroup', 'Web'];
/** Few resources are quick to read thousands of times. */
const SMALL = stringify({
  Resources: Object.fromEntries(
    Object.entries((JSON.parse(JSON_TEMPLATE) as { Resources: object }).Resources).filter(([id]) =>
      SHORT.includes(id),
    ),
  ),
});
const SMALL_JSON = JSON.stringify(parseDocument(SMALL).toJS());

const anyJunk = fc.oneof(
  fc.constantFrom(
    ...[
      '!Ref ',
      '!GetAtt',
      '!Sub "${',
      '!If [',
      '!Select [9, ',
      '&a ',
      '*a',
      '<<: ',
      '__proto__: ',
      'constructor',
    ],
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '\n',
      '\t',
      ': ',
      '- ',
      '#',
      '|',
      '\\',
      '\u0000',
      '10.0.0.0/99',
      '-1',
      '1e999',
    ],
    ...['"Ref": "Shop"', '"Fn::GetAtt": "Web."', '"Fn::Sub": "${Web}"', '{"Fn::If": 1}', 'AWS::NoValue'],
  ),
  fc.string({ maxLength: 8 }),
);

type Damage = readonly [at: number, remove: number, junk: string];
const anyDamage: fc.Arbitrary<Damage> = fc.tuple(
  fc.double({ min: 0, max: 0.999, noNaN: true }),
  fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
  anyJunk,
);

function damaged(text: string, damages: readonly Damage[]): string {
  return damages.reduce((current, [at, remove, junk]) => {
    const start = Math.floor(at * current.length);
    return current.slice(0, start) + junk + current.slice(start + remove);
  }, text);
}

function templateOf(folder: string): string {
  return readFileSync(new URL(`../../fixtures/${folder}/template.yaml`, import.meta.url), 'utf8');
}

test.each([
  ['YAML', SMALL, 5000],
  ['JSON', SMALL_JSON, 5000],
  ['services', templateOf('same-services'), 200],
  ['firewalls', templateOf('same-inspection'), 200],
] as const)('no damage to %s brings more than errors, and none takes long', (_, text, numRuns) => {
  let slowest = 0;
  fc.assert(
    fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 3 }), (damages) => {
      const start = process.cpuUsage();
      const { scenario } = importFiles([{ name: 't.yaml', text: damaged(text, damages) }]);
      slowest = Math.max(slowest, millisecondsSince(start));
      expect(scenarioSchema.safeParse(scenario).success).toBe(true);
    }),
    { numRuns },
  );
  expect(slowest).toBeLessThan(2000);
});
