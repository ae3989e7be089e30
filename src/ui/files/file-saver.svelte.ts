import { textIn } from '../../model/text.ts';
import { formatScenario } from '../../scenario/write.ts';
import { preferences } from '../state/preferences.svelte.ts';
import type { Source } from '../state/source.ts';
import type { Workbench } from '../state/workbench.svelte.ts';
import { download } from './download.ts';

export type FileFormat = 'yaml' | 'json';

/** What became of saving a file. */
export interface Saved {
  readonly kind: 'saved' | 'downloaded' | 'failed';
  readonly name: string;
}

type Picker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileSystemFileHandle>;

const TYPES: Readonly<Record<FileFormat, readonly [string, readonly string[]]>> = {
  yaml: ['application/yaml', ['.yaml', '.yml']],
  json: ['application/json', ['.json']],
};

/** Saves the open document as a file: where the browser can, to the same file each time, and else as a download. */
export class FileSaver {
  readonly #workbench: Workbench;
  /** The file that each document was last saved to. */
  #files: Readonly<Record<string, FileSystemFileHandle>> = {};
  #saved = $state.raw<Saved | null>(null);
  /** What the document can be saved as; a document with errors only as it is written. */
  readonly formats: readonly FileFormat[] = $derived.by(() => {
    const { text, documentIssues, network } = this.#workbench;
    return documentIssues.length === 0 && network !== null ? ['yaml', 'json'] : [formatOf(text)];
  });

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  get saved(): Saved | null {
    return this.#saved;
  }
  dismiss(): void {
    this.#saved = null;
  }

  /** To the file it was saved to before, if there is one, and else to one that is asked for. */
  async save(): Promise<void> {
    const file = this.#files[keyOf(this.#workbench.source)];
    if (file === undefined) return this.saveAs(formatOf(this.#workbench.text));
    await this.#write(file);
  }

  /** To a file that the person names. */
  async saveAs(format: FileFormat): Promise<void> {
    const name = `${this.#stem()}.${format}`;
    const { showSaveFilePicker: pick } = window as { showSaveFilePicker?: Picker };
    if (pick === undefined) {
      download(name, this.#textIn(format), TYPES[format][0]);
      this.#saved = { kind: 'downloaded', name };
      return;
    }
    const [type, endings] = TYPES[format];
    const options = { suggestedName: name, types: [{ accept: { [type]: endings } }] };
    try {
      const file = await pick.call(window, options);
      this.#files = { ...this.#files, [keyOf(this.#workbench.source)]: file };
      await this.#write(file);
    } catch (error) {
      const isCalledOff = error instanceof Error && error.name === 'AbortError';
      if (!isCalledOff) this.#saved = { kind: 'failed', name };
    }
  }

  async #write(file: FileSystemFileHandle): Promise<void> {
    const format = /\.json$/i.test(file.name) ? 'json' : 'yaml';
    try {
      const stream = await file.createWritable();
      await stream.write(
        this.#textIn(this.formats.includes(format) ? format : formatOf(this.#workbench.text)),
      );
      await stream.close();
      this.#saved = { kind: 'saved', name: file.name };
    } catch {
      this.#saved = { kind: 'failed', name: file.name };
    }
  }

  /** As it is written where that is the format, comments and all. */
  #textIn(format: FileFormat): string {
    const { text, network } = this.#workbench;
    return formatOf(text) === format || network === null ? text : formatScenario(network.scenario, format);
  }

  #stem(): string {
    const { title } = this.#workbench;
    const words = title === null ? '' : textIn(title, preferences.language);
    const plain = words.replace(/\.(?:ya?ml|json)$/i, '').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    return plain.replaceAll(/^-|-$/g, '').slice(0, 80).toLowerCase() || 'scenario';
  }
}

function formatOf(text: string): FileFormat {
  return text.trimStart().startsWith('{') ? 'json' : 'yaml';
}

function keyOf(source: Source | null): string {
  return JSON.stringify(source);
}
