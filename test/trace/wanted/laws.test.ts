import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { toTraceDocument } from '../../../src/explain/trace-document.ts';
import { contains } from '../../../src/net/cidr.ts';
import { traceQuestion } from '../../../src/trace/trace-flow.ts';
import { answerWishes } from '../../../src/trace/wanted/wanted.ts';
import { shapeMistakes } from '../../explain/trace-document-shape.ts';
import { networkOf } from '../helpers.ts';
import { anyFlow, anyTopology } from '../topologies.ts';

vi.setConfig({ testTimeout: 120_000 });

const COLLECTIONS = [
  'internetGateways',
  'natGateways',
  'peerings',
  'transitGateways',
  'transitGatewayAttachments',
  'firewalls',
  'firewallEndpoints',
  'subnets',
  'instances',
] as const;

test('wishes change no walk, and each one that is not met says why', () => {
  let unmet = 0;
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const scenario = anyTopology(g);
      const network = networkOf(scenario);
      const flow = anyFlow(g, scenario);
      const ids = ['local', ...COLLECTIONS.flatMap((name) => Object.keys(scenario[name] ?? {}))].slice(0, 20);
      const plain = traceQuestion(network, flow);
      const header = { sourcePorts: '1-1023', ports: '1-65535' };
      const wants = { through: ids, avoid: ids, atSource: header, atDestination: header };
      const traced = traceQuestion(network, { ...flow, wants });
      expect(traced.ok).toBe(plain.ok);
      if (!traced.ok || !plain.ok) return;
      expect(toTraceDocument(traced.value, 'en')).toEqual(toTraceDocument(plain.value, 'en'));
      const answers = answerWishes(network, traced.value);
      expect(shapeMistakes(toTraceDocument(traced.value, 'ko', answers))).toEqual([]);
      for (const { wish, met, findings } of answers) {
        expect(findings.length > 0).toBe(!met);
        if (!met) unmet += 1;
        // Whatever the request passes cannot have been avoided.
        if (wish.kind === 'through' && met) {
          const avoided = answers.find((one) => one.wish.kind === 'avoid' && one.wish.id === wish.id);
          expect(avoided?.met).toBe(false);
        }
        for (const { code, at, route, winner } of findings) {
          const hop =
            at === null ? undefined : traced.value.connections[at.connection]?.[at.leg]?.hops[at.hop];
          if (hop === undefined || route === null || winner === null) continue;
          // A near miss does not hold the destination; a route that lost does.
          const isMiss = code.endsWith('CANNOT_ROUTE') || code === 'VPC_LOCAL_ROUTE_CIDR_RESTRICTION';
          expect(contains(route.destination, hop.packetIn.destination)).toBe(!isMiss);
          expect(contains(winner.destination, hop.packetIn.destination)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(unmet).toBeGreaterThan(100);
});
