import { expect } from 'vitest';
import type { Issue } from '../../src/base/issue.ts';
import { parsePointer, type JsonPointer } from '../../src/base/json-pointer.ts';
import { compile } from '../../src/compile/compile.ts';
import type { Network, Route } from '../../src/compile/network.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { formatCidr } from '../../src/net/cidr.ts';

/** The network of a scenario without errors. */
export function compiled(scenario: Scenario): Network {
  const result = compile(scenario);
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 2));
  return result.value;
}

/** All that compile says about a scenario; each place it names exists. */
export function issuesOf(scenario: Scenario): readonly Issue[] {
  const result = compile(scenario);
  const issues = result.ok ? result.value.warnings : result.error;
  for (const issue of issues) expect(placeExists(scenario, issue.at), issue.at).toBe(true);
  return issues;
}

/** `error subnet-overlap /subnets/b/cidr VPC-8`, for each issue. */
export function summary(scenario: Scenario): readonly string[] {
  return issuesOf(scenario).map(({ severity, code, at, rule }) =>
    [severity, code, at, rule ?? ''].join(' ').trim(),
  );
}

/** `error second-vpn-gateway /vpnGateways/b/vpc VGW-1; vpc v; other a`: everything that compile says. */
export function told(scenario: Scenario): readonly string[] {
  return issuesOf(scenario).map(({ severity, code, at, rule, found, suggestion, params }) =>
    [
      [severity, code, at, rule].filter((part) => part !== undefined).join(' '),
      ...(found === undefined ? [] : [`found ${found}`]),
      ...Object.entries(params ?? {}).map(([name, value]) => `${name} ${String(value)}`),
      ...(suggestion === undefined ? [] : [`suggestion ${suggestion}`]),
    ].join('; '),
  );
}

export function placeExists(document: unknown, at: JsonPointer): boolean {
  let value = document;
  for (const step of parsePointer(at)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = Object.entries(value).find(([key]) => key === step)?.[1];
  }
  return value !== undefined;
}

/** `10.0.0.0/16 local`, best first. */
export function routesOf(network: Network, id: string, family: 4 | 6 = 4): readonly string[] {
  return network.routeTables.get(id)!.routes[family].map(formatRoute);
}

function formatRoute({ destination, via, state }: Route): string {
  return [formatCidr(destination), via, ...(state === 'blackhole' ? [state] : [])].join(' ');
}

type Table<Name extends keyof Network> =
  Network[Name] extends ReadonlyMap<string, infer Value> ? Value : never;

export function found<
  Name extends
    | 'vpcs'
    | 'subnets'
    | 'networkAcls'
    | 'securityGroups'
    | 'networkInterfaces'
    | 'hosts'
    | 'natGateways'
    | 'prefixLists'
    | 'routeTables'
    | 'internetGateways',
>(network: Network, name: Name, id: string): Table<Name> {
  const map: ReadonlyMap<string, unknown> = network[name];
  expect([...map.keys()]).toContain(id);
  return map.get(id) as Table<Name>;
}
