import { parseScenario } from '../scenario/parse.ts';
import { inSchemaOrder } from '../scenario/write.ts';
import { packDocument } from './pack.ts';

/** A scenario document as it stands in a dictionary. Throws where the text is none. */
export function packForDictionary(text: string): Uint8Array {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  const document: Record<string, unknown> = { ...inSchemaOrder(parsed.value.scenario) };
  delete document['packetwalk'];
  return packDocument(document);
}
