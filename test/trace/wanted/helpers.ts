import type { Flow } from '../../../src/model/flow.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { formatCidr } from '../../../src/net/cidr.ts';
import type { Finding, NamedRoute } from '../../../src/trace/wanted/finding.ts';
import { answerWishes } from '../../../src/trace/wanted/wanted.ts';
import { networkOf, walkIn } from '../helpers.ts';

/** Every wish of the flow: `met`, or its findings, each as `CODE component: route < winner`. */
export function answersTo(scenario: Scenario, flow: Flow): readonly (string | readonly string[])[] {
  const network = networkOf(scenario);
  return answerWishes(network, walkIn(network, flow)).map(({ met, findings }) =>
    met ? 'met' : findings.map(told),
  );
}

function told({ code, component, route, winner, found }: Finding): string {
  const routes = [route, winner].flatMap((one) => (one === null ? [] : [written(one)])).join(' < ');
  const about = [routes, found ?? ''].filter((part) => part !== '').join(' ');
  return `${code} ${component.type} ${component.id}${about === '' ? '' : `: ${about}`}`;
}

function written({ destination, via }: NamedRoute): string {
  return `${formatCidr(destination)} → ${via}`;
}
