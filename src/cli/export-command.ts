import { writeFile } from 'node:fs/promises';
import type { JsonPointer } from '../base/json-pointer.ts';
import { toCloudFormation } from '../export/cloudformation.ts';
import { withNotes, type Exported } from '../export/exported.ts';
import { exportNotes, patchNotes } from '../export/messages.ts';
import { toPatch } from '../export/patch.ts';
import { toTerraform } from '../export/terraform.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Context, ExitStatus } from './context.ts';
import { readInput, type Input, type ReadChoices } from './input.ts';
import { reportInputError } from './issues.ts';

/** The forms in which a network is handed on. */
export const EXPORT_FORMATS = ['cloudformation', 'terraform'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface Written {
  readonly text: string;
  readonly notes: readonly string[];
}

function whole(format: ExportFormat, { scenario }: Input, { language }: Context): Written {
  const { text, unexpressed } = WRITERS[format](scenario);
  const notes = exportNotes(unexpressed, language);
  return { text: withNotes(text, notes), notes };
}

function since(format: ExportFormat, before: Input, after: Input, { language }: Context): Written {
  const addressOf = before.report === null ? null : (at: JsonPointer) => before.origins.get(at)?.address;
  const patch = toPatch(format, before.scenario, after.scenario, addressOf);
  const notes = patchNotes(patch, language);
  return { text: withNotes(patch.text, notes), notes };
}

const WRITERS: Readonly<Record<ExportFormat, (scenario: Scenario) => Exported>> = {
  cloudformation: toCloudFormation,
  terraform: toTerraform,
};

export interface ExportArguments extends ReadChoices {
  readonly as?: ExportFormat;
  readonly out?: string;
  /** The input as it was: only what is different since is written. */
  readonly since?: string;
}

/**
 * `packetwalk export`: writes the network as a template or configuration, and says there and on standard error what is
 * left out or filled in. 0, or 2 where there is nothing to write or nowhere to write it.
 */
export async function exportCommand(
  name: string,
  options: ExportArguments,
  context: Context,
): Promise<ExitStatus> {
  const { messages, paint } = context;
  const refuse = (sentence: string): ExitStatus => {
    context.writeError(`${paint.bad(messages.error.prefix)}: ${sentence}\n`);
    return 2;
  };
  const { as: format, out } = options;
  if (format === undefined) return refuse(messages.error.needsFormat(EXPORT_FORMATS.join(', ')));
  const input = await readInput(name, context, options);
  if (!input.ok) {
    reportInputError(input.error, context);
    return 2;
  }
  const before = options.since === undefined ? null : await readInput(options.since, context, options);
  if (before !== null && !before.ok) {
    reportInputError(before.error, context);
    return 2;
  }
  const { text, notes } =
    before === null ? whole(format, input.value, context) : since(format, before.value, input.value, context);
  if (out === undefined) context.write(text);
  else {
    try {
      await writeFile(out, text);
    } catch (error) {
      return refuse(messages.error.cannotWrite(out, error instanceof Error ? error.message : String(error)));
    }
  }
  for (const note of notes) context.writeError(`${paint.quiet(note)}\n`);
  return 0;
}
