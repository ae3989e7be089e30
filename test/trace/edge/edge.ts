import type { Flow } from '../../../src/model/flow.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import { patched, walk, type ScenarioPatch } from '../helpers.ts';
import { connectivity } from '../services/alb.ts';

/** The fixture of the connectivity reference's walk (d): its network behind CloudFront, with a web ACL, and a name in Route 53. */
export function edge(...patches: readonly ScenarioPatch[]): Scenario {
  return patched(
    connectivity(),
    {
      prefixLists: {
        'pl-cloudfront': {
          name: 'com.amazonaws.global.cloudfront.origin-facing',
          owner: 'aws',
          entries: ['130.176.0.0/17'],
        },
      },
      securityGroups: { 'sg-alb': { inbound: [{ allow: 'tcp', ports: 443, from: 'pl-cloudfront' }] } },
      distributions: { cdn: { edgeIp: '13.35.0.1', webAcl: 'acl-edge', origins: { web: { to: 'alb' } } } },
      webAcls: { 'acl-edge': { scope: 'cloudfront' } },
      hostedZones: { zone: { domain: 'example.com', records: [{ name: 'www.example.com', alias: 'cdn' }] } },
    },
    ...patches,
  );
}

/** The fixture's client on the internet, by the name, to the node in P. */
export const VIEWER: Flow = {
  from: 'internet:198.51.100.10',
  to: 'www.example.com',
  protocol: 'tcp',
  port: 443,
  sourcePort: 49152,
  via: { node: 'P' },
};

export function view(patch: ScenarioPatch, flow: Partial<Flow> = {}): Trace {
  return walk(edge(patch), { ...VIEWER, ...flow });
}

/** The components of every connection's request, one list for each. */
export function componentsOf(trace: Trace): readonly (readonly string[])[] {
  return trace.connections.map(({ request }) =>
    request.hops.map(({ component }) => `${component.type} ${component.id}`),
  );
}
