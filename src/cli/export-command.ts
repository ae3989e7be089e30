import { writeFile } from 'node:fs/promises';
import { toCloudFormation } from '../export/cloudformation.ts';
import { withNotes, type Exported } from '../export/exported.ts';
import { exportNotes } from '../export/messages.ts';
import { toTerraform } from '../export/terraform.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Context, ExitStatus } from './context.ts';
import { readInput, type ReadChoices } from './input.ts';
import { reportInputError } from './issues.ts';

/** The forms in which a network is handed on. */
export const EXPORT_FORMATS = ['cloudformation', 'terraform'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Readonly<Record<ExportFormat, (scenario: Scenario) => Exported>> = {
  cloudformation: toCloudFormation,
  terraform: toTerraform,
};

export interface ExportArguments extends ReadChoices {
  readonly as?: ExportFormat;
  readonly out?: string;
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
  const exported = WRITERS[format](input.value.scenario);
  const notes = exportNotes(exported.unexpressed, context.language);
  const text = withNotes(exported.text, notes);
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
