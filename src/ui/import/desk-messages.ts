import type { Issue } from '../../base/issue.ts';
import type { JsonPointer } from '../../base/json-pointer.ts';
import type { Comparison } from '../../explain/compare-sides.ts';
import type { Excerpt } from '../../import/excerpt.ts';
import type { ImportFormat, NeededParameter, Side } from '../../import/import-files.ts';
import type { ImportReport, Origin } from '../../import/report.ts';
import type { Verdict } from '../../model/flow.ts';
import type { Language } from '../../model/text.ts';
import type { GivenFile } from '../files/given.ts';

/* What the page asks of the desk that imports, and what it answers: plain data, as it goes between threads. */

/** What the person may choose of an import. */
export interface ImportChoices {
  /** Of a Terraform plan. */
  readonly side: Side;
  /** Values for the parameters of a template, by name. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Null leaves it to the desk: all where there are few, and else the largest. */
  readonly vpcs: readonly string[] | null;
  /** Whether ids, accounts and public addresses are made up, and names left out. */
  readonly hides: boolean;
}

export interface VpcSummary {
  readonly id: string;
  readonly name: string | null;
  readonly cidr: string;
  readonly subnets: number;
  /** Instances, databases and interfaces of their own. */
  readonly hosts: number;
}

export interface SuggestedFlow {
  readonly name: string;
  /** Null where the flow cannot be walked. */
  readonly verdict: Verdict | null;
}

/** What would be opened. */
export interface Preview {
  readonly formats: readonly ImportFormat[];
  readonly report: ImportReport;
  readonly parameters: readonly NeededParameter[];
  /** All VPCs of the input, and the ids of those that are in the document. */
  readonly vpcs: readonly VpcSummary[];
  readonly chosen: readonly string[];
  readonly flows: readonly SuggestedFlow[];
  /** What AWS would refuse of the document: it can be opened all the same, and mended. */
  readonly issues: readonly Issue[];
  /** The document, as YAML. */
  readonly text: string;
}

export type RefusedInput =
  /** Megabytes, all files together. */
  | { readonly why: 'too-much'; readonly megabytes: number }
  /** By itself; an archive may be larger. */
  | { readonly why: 'large-file'; readonly name: string }
  | { readonly why: 'no-files' }
  | { readonly why: 'bad-zip'; readonly name: string }
  | { readonly why: 'large-zip'; readonly name: string }
  | { readonly why: 'unreadable'; readonly name: string }
  /** Nothing that anybody knows; the text, where it is one file of a size that a scenario may have. */
  | { readonly why: 'not-known'; readonly text: string | null };

/** What the files hold. */
export type Contents =
  | { readonly kind: 'importable' }
  | { readonly kind: 'scenario'; readonly name: string; readonly text: string }
  | ({ readonly kind: 'refused' } & RefusedInput);

export type Stage = 'reading' | 'understanding' | 'checking' | 'opening';

/** How far it is; `share`, of 1, is null where nobody knows. */
export interface Progress {
  readonly stage: Stage;
  readonly share: number | null;
}

/** Where something of the document came from: a file, and where in it. */
export type Original = Pick<Origin, 'file' | 'path' | 'line' | 'column' | 'address'>;

/** The lines of a file that something of the document came from, with what stands around them. */
export interface OriginalLines {
  readonly original: Original;
  /** Null where the lines cannot be told. */
  readonly excerpt: Excerpt | null;
}

export type Ask =
  | { readonly kind: 'read'; readonly files: readonly GivenFile[] }
  | { readonly kind: 'preview'; readonly choices: ImportChoices }
  | { readonly kind: 'compare'; readonly choices: ImportChoices; readonly language: Language }
  /** From here on only originals are asked for, of the document that was shown last. */
  | { readonly kind: 'opened' }
  | { readonly kind: 'originals'; readonly places: readonly JsonPointer[] }
  | { readonly kind: 'lines'; readonly at: JsonPointer };

export interface Answers {
  readonly read: Contents;
  readonly preview: Preview;
  readonly compare: Comparison | null;
  readonly opened: null;
  /** One for each place, null where nothing is known. */
  readonly originals: readonly (Original | null)[];
  readonly lines: OriginalLines | null;
}

export interface NumberedAsk {
  readonly number: number;
  readonly ask: Ask;
}

export type Told =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answers[Ask['kind']] }
  /** Our own code went wrong. */
  | { readonly kind: 'broken'; readonly number: number; readonly message: string };
