import type { JsonPointer } from '../../base/json-pointer.ts';
import type { ComponentRef } from '../../compile/component.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Original, OriginalLines } from './desk-messages.ts';

/** A way from a rule or a resource to the file that it came from. */
export interface OriginalLink {
  /** `security-groups.json:41` */
  readonly label: string;
  readonly title: string;
  readonly open: () => void;
}

/** What is shown of a file; `lines` is null while they are on their way. */
export interface ShownOriginal {
  readonly original: Original;
  readonly isChanged: boolean;
  readonly lines: OriginalLines | null;
}

/** The files that the open document was imported from. */
export interface OriginalFiles {
  readonly shown: ShownOriginal | null;
  hide(): void;
  /** Forgets the files. */
  close(): void;
  /**
   * Where that came from which stands at this place of the document now. Null for what did not come from a file, and
   * for what was edited so that it cannot be told any more; also while it is looked up.
   */
  linkOf(at: JsonPointer | null): OriginalLink | null;
  /** What the files call the resources and rules of the document as it was opened. */
  addresses(opened: Scenario): Promise<(at: JsonPointer) => string | undefined>;
  linkOfComponent(component: ComponentRef): OriginalLink | null;
}
