import type { JsonPointer } from '../base/json-pointer.ts';
import { internetGatewaysOf } from './gateways.ts';
import { attributeOf, defined, keyOf, type Expressed } from './resource.ts';
import { tagsOf, type Sink } from './sink.ts';

/** The allocation of an Elastic IP address for something of the document. Which address it is, AWS says. */
export function addElasticIp(
  owner: { readonly collection: string; readonly id: string; readonly at: JsonPointer; readonly vpc: string },
  number: number,
  sink: Sink,
): Expressed {
  const { collection, id, at, vpc } = owner;
  const key = keyOf(collection, id, 'elasticIp', number);
  const words = number === 0 ? [id] : [id, String(number + 1)];
  sink.add({
    key,
    type: 'AWS::EC2::EIP',
    words,
    at,
    properties: defined({ Domain: 'vpc', ...tagsOf(words.join('-'), undefined) }),
    after: internetGatewaysOf(sink.scenario, vpc),
  });
  sink.lose(at, 'chosen-by-aws');
  return attributeOf(key, 'AllocationId');
}
