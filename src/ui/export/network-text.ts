import { toCloudFormation } from '../../export/cloudformation.ts';
import { withNotes, type Exported } from '../../export/exported.ts';
import { exportNotes, patchNotes } from '../../export/messages.ts';
import { toPatch, type PatchFormat } from '../../export/patch.ts';
import { toTerraform } from '../../export/terraform.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Language } from '../../model/text.ts';
import { parseScenario } from '../../scenario/parse.ts';
import type { OriginalFiles } from '../import/original-files.ts';
import type { NetworkFormat } from './network-formats.ts';

export interface NetworkText {
  readonly text: string;
  /** What is not in it, or not as it is in the document. */
  readonly notes: readonly string[];
}

/** What is exported. */
export interface NetworkSubject {
  readonly scenario: Scenario;
  /** The text of the document as it was opened. */
  readonly opened: string;
  readonly originals: OriginalFiles | null;
  readonly language: Language;
}

/** The same texts as `packetwalk export` prints. */
export async function networkText(format: NetworkFormat, subject: NetworkSubject): Promise<NetworkText> {
  switch (format) {
    case 'terraform':
      return whole(toTerraform(subject.scenario), subject.language);
    case 'cloudformation':
      return whole(toCloudFormation(subject.scenario), subject.language);
    case 'terraformChange':
      return change('terraform', subject);
    case 'cloudformationChange':
      return change('cloudformation', subject);
  }
}

function whole({ text, unexpressed }: Exported, language: Language): NetworkText {
  const notes = exportNotes(unexpressed, language);
  return { text: withNotes(text, notes), notes };
}

/** Rejects where the document was opened with faults in it: then there is nothing to compare with. */
async function change(
  format: PatchFormat,
  { scenario, opened, originals, language }: NetworkSubject,
): Promise<NetworkText> {
  const before = parseScenario(opened);
  if (!before.ok) throw new Error('the document was opened with faults in it');
  const addressOf = originals === null ? null : await originals.addresses(before.value.scenario);
  const patch = toPatch(format, before.value.scenario, scenario, addressOf);
  const notes = patchNotes(patch, language);
  return { text: withNotes(patch.text, notes), notes };
}
