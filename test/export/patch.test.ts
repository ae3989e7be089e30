import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCloudFormation } from '../../src/export/cloudformation.ts';
import { patchNotes } from '../../src/export/messages.ts';
import { toPatch, type AddressOf, type Patch, type PatchFormat } from '../../src/export/patch.ts';
import { importFiles, type ImportResult } from '../../src/import/import-files.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { planOf } from './plan.ts';

const { parseToObject } = createRequire(import.meta.url)('hcl2-parser') as {
  readonly parseToObject: (text: string) => readonly [object | null, unknown];
};

const fixture = (name: string) => readFileSync(`test/fixtures/same-vpc/${name}`, 'utf8');
const TEMPLATE = fixture('template.yaml');
const PLAN = fixture('terraform-plan.json');

function imported(name: string, text: string): ImportResult {
  return importFiles([{ name, text }]);
}
function addressOf({ origins }: ImportResult): AddressOf {
  return (at) => origins.get(at)?.address;
}

/** What the inputs call the parts to which something is added. */
interface Ids {
  readonly vpc: string;
  readonly acl: string;
  readonly web: string;
  readonly app: string;
  readonly table: string;
  readonly gateway: string;
}
const IN_TEMPLATE: Ids = {
  vpc: 'Shop',
  acl: 'PrivateAcl',
  web: 'WebGroup',
  app: 'AppGroup',
  table: 'PublicTable',
  gateway: 'Gateway',
};
const IN_PLAN: Ids = {
  vpc: 'aws_vpc.shop',
  acl: 'aws_network_acl.private',
  web: 'aws_security_group.web',
  app: 'aws_security_group.app',
  table: 'aws_route_table.public',
  gateway: 'aws_internet_gateway.igw',
};

type Rules = readonly object[];
type Changing = (scenario: Scenario, ids: Ids) => Scenario;

/** The scenario with something at the end of a list. */
function added(
  scenario: Scenario,
  collection: keyof Scenario,
  id: string,
  list: string,
  rule: object,
): Scenario {
  const resources = scenario[collection] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const rules = (resources[id]?.[list] ?? []) as Rules;
  return {
    ...scenario,
    [collection]: { ...resources, [id]: { ...resources[id], [list]: [...rules, rule] } },
  };
}

const ADDITIONS: Readonly<Record<string, Changing>> = {
  'a network ACL entry': (scenario, { acl }) =>
    added(scenario, 'networkAcls', acl, 'outbound', {
      rule: 120,
      allow: 'tcp',
      ports: '1024-65535',
      to: '10.0.1.0/24',
    }),
  'a network ACL entry for ICMP that denies': (scenario, { acl }) =>
    added(scenario, 'networkAcls', acl, 'inbound', {
      rule: 90,
      deny: 'icmp',
      icmpType: 8,
      from: '10.9.0.0/16',
    }),
  'a security group rule for a block': (scenario, { app }) =>
    added(scenario, 'securityGroups', app, 'inbound', { allow: 'tcp', ports: 22, from: '10.0.0.0/8' }),
  'a security group rule for another group': (scenario, { app, web }) =>
    added(scenario, 'securityGroups', app, 'inbound', { allow: 'tcp', ports: '8080-8090', from: web }),
  'a route': (scenario, { table, gateway }) =>
    added(scenario, 'routeTables', table, 'routes', { to: '198.51.100.0/24', via: gateway }),
  'a subnet': (scenario, { vpc }) => ({
    ...scenario,
    subnets: { ...scenario.subnets, spare: { vpc, cidr: '10.0.9.0/24', az: 'ap-northeast-2a' } },
  }),
};

/** In lists of rules the order says nothing; flows are only suggested. */
function comparable(scenario: Scenario): unknown {
  const copy = { ...scenario };
  delete copy.flows;
  return JSON.parse(JSON.stringify(copy), (key, value: unknown) => {
    if (!Array.isArray(value) || !['inbound', 'outbound', 'routes'].includes(key)) return value;
    return (value as Rules).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  });
}

/** The document with what a tool names in its own way: the new subnet. */
function renamed(scenario: Scenario, { names }: Patch): Scenario {
  const { spare, ...others } = scenario.subnets ?? {};
  if (spare === undefined) return scenario;
  return {
    ...scenario,
    subnets: { ...others, [names.get('subnets/spare') ?? '']: { ...spare, name: 'spare' } },
  };
}

/** A template with the resources of a patch at its end. */
function mergedTemplate(template: string, { text }: Patch): string {
  const [, resources = ''] = text.split(/^Resources:\n/m);
  return `${template}${resources}`;
}

interface PlanJson {
  readonly planned_values: { readonly root_module: { readonly resources: Rules } };
  readonly resource_changes: Rules;
  readonly configuration: { readonly root_module: { readonly resources: Rules } };
}

/** A plan that makes the resources of a patch as well. */
function mergedPlan(plan: string, patch: Patch): string {
  const [whole, part] = [plan, planOf(patch, 'ap-northeast-2')].map((text) => JSON.parse(text) as PlanJson);
  if (whole === undefined || part === undefined) return '';
  return JSON.stringify({
    ...whole,
    planned_values: {
      root_module: {
        resources: [
          ...whole.planned_values.root_module.resources,
          ...part.planned_values.root_module.resources,
        ],
      },
    },
    resource_changes: [...whole.resource_changes, ...part.resource_changes],
    configuration: {
      ...whole.configuration,
      root_module: {
        resources: [
          ...whole.configuration.root_module.resources,
          ...part.configuration.root_module.resources,
        ],
      },
    },
  });
}

const changes = fc.subarray(Object.keys(ADDITIONS), { minLength: 1 });

function changed(scenario: Scenario, names: readonly string[], ids: Ids): Scenario {
  return names.reduce((before, name) => ADDITIONS[name]?.(before, ids) ?? before, scenario);
}

describe('what a patch adds to the original gives the document that was changed', () => {
  const [template, plan] = [imported('t.yaml', TEMPLATE), imported('plan.json', PLAN)];

  test('to the template that was imported', () => {
    const before = template.scenario;
    fc.assert(
      fc.property(changes, (names) => {
        const after = changed(before, names, IN_TEMPLATE);
        const patch = toPatch('cloudformation', before, after, addressOf(template));
        expect(patch.byHand).toEqual([]);
        const back = imported('t.yaml', mergedTemplate(TEMPLATE, patch));
        expect(back.report.errors).toEqual([]);
        expect(comparable(back.scenario)).toEqual(comparable(renamed(after, patch)));
      }),
      { numRuns: 25 },
    );
  });

  test('to the Terraform configuration whose plan was imported', () => {
    const before = plan.scenario;
    fc.assert(
      fc.property(changes, (names) => {
        const after = changed(before, names, IN_PLAN);
        const patch = toPatch('terraform', before, after, addressOf(plan));
        const [parsed] = parseToObject(patch.text);
        expect(parsed).not.toBeNull();
        const back = imported('plan.json', mergedPlan(PLAN, patch));
        expect(back.report.errors).toEqual([]);
        expect(comparable(back.scenario)).toEqual(comparable(renamed(after, patch)));
      }),
      { numRuns: 25 },
    );
  });

  test('to the template that is written of a document that was not imported', () => {
    const before = template.scenario;
    fc.assert(
      fc.property(changes, (names) => {
        const after = changed(before, names, IN_TEMPLATE);
        const patch = toPatch('cloudformation', before, after);
        const back = imported('t.yaml', mergedTemplate(toCloudFormation(before).text, patch));
        expect(comparable(back.scenario)).toEqual(
          comparable(imported('t.yaml', toCloudFormation(after).text).scenario),
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe('what is there already', () => {
  test('is named by its address, and rules beside those inside a resource are warned of', () => {
    const plan = imported('plan.json', PLAN);
    const after = changed(plan.scenario, ['a network ACL entry'], IN_PLAN);
    const patch = toPatch('terraform', plan.scenario, after, addressOf(plan));
    expect(patch.text).toBe(`resource "aws_network_acl_rule" "aws_network_acl_private_outbound_120" {
  network_acl_id = aws_network_acl.private.id
  rule_number    = 120
  egress         = true
  rule_action    = "allow"
  protocol       = "6"
  cidr_block     = "10.0.1.0/24"
  from_port      = 1024
  to_port        = 65535
}
`);
    expect(patchNotes(patch, 'en')).toEqual([
      'What is changed or removed is for you to do, where it stands:',
      'aws_network_acl.private has its rules inside it, and Terraform removes those beside it: put these inside, too.',
    ]);
  });

  test.each<PatchFormat>(['terraform', 'cloudformation'])(
    'is named by its id where AWS was asked: %s',
    (format) => {
      const described = imported('describe.json', fixture('describe.json'));
      const after = changed(described.scenario, ['a network ACL entry'], {
        ...IN_PLAN,
        acl: 'acl-0aa1bb2cc3dd4ee57',
      });
      const { text } = toPatch(format, described.scenario, after, addressOf(described));
      expect(text).toMatch(/(network_acl_id = "|NetworkAclId: )acl-0aa1bb2cc3dd4ee57/);
    },
  );

  test('is asked for where it is inside a module', () => {
    const before = imported('plan.json', PLAN).scenario;
    const after = changed(before, ['a network ACL entry'], IN_PLAN);
    const { text } = toPatch('terraform', before, after, (at) => `module.net.${at.split('/')[2] ?? ''}`);
    expect(text).toContain('description = "The id of module.net.aws_network_acl.private"');
    expect(text).toMatch(/network_acl_id = var\.\w+_id\n/);
  });
});

describe('what is changed or removed is said in words', () => {
  const template = imported('t.yaml', TEMPLATE);
  const acl = template.scenario.networkAcls?.['PrivateAcl'];
  const withAcl = (inbound: NonNullable<typeof acl>['inbound']): Scenario => ({
    ...template.scenario,
    networkAcls: { ...template.scenario.networkAcls, PrivateAcl: { vpc: 'Shop', ...acl, inbound } },
  });
  const notesOf = (after: Scenario, format: PatchFormat = 'cloudformation') => {
    const patch = toPatch(format, template.scenario, after, addressOf(template));
    return [patch.text, ...patchNotes(patch, 'en')];
  };

  test('a rule with other ports, with the logical id that it has', () => {
    const inbound = (acl?.inbound ?? []).map((entry) =>
      entry.rule === 100 ? { ...entry, ports: 3307 } : entry,
    );
    expect(notesOf(withAcl(inbound))).toEqual([
      '',
      'The change adds no resources.',
      'What is changed or removed is for you to do, where it stands:',
      'Change DatabaseIn: PortRange: { From: 3306, To: 3306 } -> { From: 3307, To: 3307 }',
    ]);
    expect(notesOf(withAcl(inbound), 'terraform')).toContain(
      'Change DatabaseIn: from_port: 3306 -> 3307; to_port: 3306 -> 3307',
    );
  });

  test('a rule that is gone', () => {
    expect(notesOf(withAcl(acl?.inbound?.slice(1)))).toContain('Remove DatabaseIn');
  });

  test('nothing, where nothing of the network is changed', () => {
    const after = { ...template.scenario, title: 'another' };
    expect(notesOf(after)).toEqual(['', 'Nothing of the network is changed.']);
  });
});
