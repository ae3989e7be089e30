import { stepsOf } from '../explain/position.ts';
import { issueMessage } from '../explain/issues/issues.ts';
import { formatLink, packScenario } from '../link/link.ts';
import { PLAIN_STATE, type LinkState, type Mode, type Position } from '../link/link-state.ts';
import { parsePosition } from '../link/position-text.ts';
import { askable, withChange, withoutNoChange, type FlowChange } from '../model/flow-change.ts';
import type { Flow } from '../model/flow.ts';
import type { Language } from '../model/text.ts';
import { traceQuestion } from '../trace/trace-flow.ts';
import type { Context, ExitStatus } from './context.ts';
import { flowOf, readInput, type Input } from './input.ts';
import { reportInputError } from './issues.ts';

export interface LinkArguments extends FlowChange {
  readonly flow?: string;
  readonly hop?: string;
  readonly mode?: Mode;
  readonly base?: string;
}

/** `packetwalk link`: prints the link that the page gives for the same document, flow and hop. 0, or 2 for none. */
export async function linkCommand(
  name: string,
  options: LinkArguments,
  language: Language | undefined,
  context: Context,
): Promise<ExitStatus> {
  const { messages, paint } = context;
  const refuse = (text: string): ExitStatus => {
    context.writeError(`${paint.bad(messages.error.prefix)}: ${text}\n`);
    return 2;
  };
  const base = baseOf(options.base ?? '');
  if (base === null) return refuse(messages.error.notABase(options.base ?? ''));
  const position = options.hop === undefined ? null : parsePosition(options.hop);
  if (options.hop !== undefined && position === null) return refuse(messages.error.notAHop(options.hop));
  const input = await readInput(name, context);
  if (!input.ok) {
    reportInputError(input.error, context);
    return 2;
  }
  const before = input.value.link ?? PLAIN_STATE;
  const flowName = options.flow ?? before.flow;
  const named = flowOf(input.value, flowName);
  if (named === undefined) {
    const known = Object.keys(input.value.scenario.flows ?? {}).map((each) => `\`${each}\``);
    return refuse(messages.error.unknownFlow(flowName ?? '', known.join(', ')));
  }
  const state: LinkState = {
    flow: flowName ?? Object.keys(input.value.scenario.flows ?? {})[0] ?? null,
    changes: withoutNoChange(named, {
      ...(options.flow === undefined ? before.changes : {}),
      ...changesIn(options),
    }),
    position: position ?? (options.flow === undefined ? before.position : null),
    mode: options.mode ?? before.mode,
    language: language ?? before.language,
  };
  const wrong = position === null ? null : wrongHop(input.value, named, state.changes, position, context);
  if (wrong !== null) return refuse(wrong);
  context.write(`${base}${formatLink(packScenario(input.value.scenario), state)}\n`);
  return 0;
}

/** The address of a page, without what a link replaces; null for what is none. */
function baseOf(text: string): string | null {
  if (text === '') return '';
  return URL.canParse(text) ? text.replace(/#.*$/s, '') : null;
}

function changesIn({ from, to, protocol, port, sourcePort }: LinkArguments): FlowChange {
  const asked = Object.entries({ from, to, protocol, port, sourcePort });
  return Object.fromEntries(asked.filter(([, value]) => value !== undefined));
}

/** Why nobody can stand at the hop. */
function wrongHop(
  { network }: Input,
  named: Flow | null,
  changes: FlowChange,
  { connection, leg, hop }: Position,
  { messages, language }: Context,
): string | null {
  if (named === null) return messages.error.needsEnds;
  const traced = traceQuestion(network, askable(withChange(named, changes)), { continuePastDrop: true });
  if (!traced.ok) return traced.error.map((issue) => issueMessage(issue, language)).join(' ');
  const there = stepsOf(traced.value).filter((step) => step.connection === connection && step.leg === leg);
  return hop < there.length ? null : messages.error.noSuchHop(messages.trace[leg], there.length);
}
