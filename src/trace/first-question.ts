import type { Network } from '../compile/network.ts';
import type { Flow } from '../model/flow.ts';

/** What to ask where the document asks nothing: whether its first host reaches the second, or the internet. */
export function firstQuestion({ hosts }: Network): Flow | null {
  const [from, to = 'internet'] = [...hosts.keys()];
  return from === undefined ? null : { from, to, protocol: 'tcp', port: 443 };
}
