import { pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Network } from '../compile/network.ts';
import type { Flow, Verdict } from '../model/flow.ts';
import type { Language } from '../model/text.ts';
import { traceQuestion } from '../trace/trace-flow.ts';
import { explainTrace } from './trace.ts';

/** What a flow comes to on one side of a change, in a sentence. */
export interface SideOutcome {
  readonly verdict: Verdict;
  readonly headline: string;
}

/** A flow whose verdict differs; null where one of its ends is not there, or the flow cannot be walked. */
export interface SideDifference {
  readonly flow: string;
  readonly before: SideOutcome | null;
  readonly after: SideOutcome | null;
}

export interface Comparison {
  /** How many flows were walked on both sides. */
  readonly compared: number;
  readonly differences: readonly SideDifference[];
}

/** One side of a change: the network, and by the place in its document what the input calls a resource. */
export interface ComparedSide {
  readonly network: Network;
  readonly origins: ReadonlyMap<JsonPointer, { readonly address?: string }>;
}

/** Walks the flows of both documents on both sides of a change, such as a Terraform plan, and gives those that differ. */
export function compareSides(before: ComparedSide, after: ComparedSide, language: Language): Comparison {
  const [was, is] = [sideOf(before), sideOf(after)] as const;
  const asked = new Map<string, Question>();
  for (const side of [is, was]) {
    for (const [name, flow] of Object.entries(side.network.scenario.flows ?? {})) {
      const question = { name, flow, from: side.addressOf(flow.from), to: side.addressOf(flow.to) };
      const key = JSON.stringify([question.from, question.to, flow.protocol, flow.port]);
      if (!asked.has(key)) asked.set(key, question);
    }
  }
  const differences = [...asked.values()].flatMap((question): readonly SideDifference[] => {
    const [first, second] = [outcomeOn(was, question, language), outcomeOn(is, question, language)];
    return first?.verdict === second?.verdict ? [] : [{ flow: question.name, before: first, after: second }];
  });
  return { compared: asked.size, differences };
}

/** A flow between two addresses of Terraform: what is replaced keeps its address and gets another id. */
interface Question {
  readonly name: string;
  readonly flow: Flow;
  readonly from: string;
  readonly to: string;
}

interface Side {
  readonly network: Network;
  readonly addressOf: (id: string) => string;
  readonly idOf: (address: string) => string | undefined;
}

const ENDS = [
  'instances',
  'networkInterfaces',
  'databases',
  'loadBalancers',
  'functions',
  'ecsTasks',
  'eksPods',
  'autoScalingGroups',
] as const;

function sideOf({ network, origins }: ComparedSide): Side {
  const addresses = new Map<string, string>();
  for (const collection of ENDS) {
    for (const id of Object.keys(network.scenario[collection] ?? {})) {
      const address = origins.get(pointer(collection, id))?.address ?? id;
      // What stands for several of one resource has its own id.
      addresses.set(id, id.includes(' in ') ? id : address);
    }
  }
  const ids = new Map([...addresses].map(([id, address]) => [address, id]));
  return {
    network,
    addressOf: (id) => addresses.get(id) ?? id,
    idOf: (address) => (address === 'internet' ? address : ids.get(address)),
  };
}

function outcomeOn(side: Side, { flow, from, to }: Question, language: Language): SideOutcome | null {
  const [source, destination] = [side.idOf(from), side.idOf(to)];
  if (source === undefined || destination === undefined) return null;
  const traced = traceQuestion(side.network, { ...flow, from: source, to: destination });
  if (!traced.ok) return null;
  return { verdict: traced.value.verdict, headline: explainTrace(traced.value, language).headline };
}
