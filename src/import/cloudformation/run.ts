import type { JsonPointer } from '../../base/json-pointer.ts';
import {
  assumed,
  failed,
  ignored,
  type AssumedCode,
  type ErrorCode,
  type Finding,
  type IgnoredCode,
  type Params,
} from '../report.ts';
import type { Template } from './template.ts';

/** Far more than the largest template that CloudFormation takes, and a second or so of work. */
const MOST_STEPS = 1_500_000;
/** How deep expressions, conditions and stacks may need each other. */
const DEEPEST = 400;

/** What the evaluation of all templates of an input shares: its limits, and what there is to say. */
export class Run {
  readonly #findings = new Map<string, Finding>();
  readonly #active: { readonly key: string; readonly label: string }[] = [];
  #steps = 0;
  #depth = 0;

  get findings(): readonly Finding[] {
    return [...this.#findings.values()];
  }

  spend(steps: number): boolean {
    this.#steps += steps;
    return this.#steps <= MOST_STEPS;
  }

  get isSpent(): boolean {
    return this.#steps > MOST_STEPS;
  }

  deeper<T>(template: Template, at: JsonPointer, work: () => T): T | undefined {
    if (this.#depth >= DEEPEST) {
      this.failed(template, 'too-deep', at);
      return undefined;
    }
    this.#depth++;
    const result = work();
    this.#depth--;
    return result;
  }

  /** Does work that must not need itself. Where it does, gives nothing, and an error that names the whole circle. */
  once<T>(
    { template, key, label, at }: { template: Template; key: string; label: string; at: JsonPointer },
    work: () => T,
  ): T | undefined {
    const start = this.#active.findIndex((each) => each.key === key);
    if (start !== -1) {
      const path = [...this.#active.slice(start).map((each) => each.label), label].join(' → ');
      this.failed(template, 'template-cycle', at, { path: path.slice(0, 500) });
      return undefined;
    }
    this.#active.push({ key, label });
    const result = this.deeper(template, at, work);
    this.#active.pop();
    return result;
  }

  failed(template: Template, code: ErrorCode, at: JsonPointer, params: Params = {}): void {
    this.#add(JSON.stringify([code, params, template.file, at]), () =>
      failed(code, template.placeOf(at), params),
    );
  }

  /** One and the same assumption is said once, at the first place that needs it. */
  assumed(template: Template, code: AssumedCode, at: JsonPointer, params: Params = {}): void {
    this.#add(JSON.stringify([code, params, template.file]), () =>
      assumed(code, template.placeOf(at), params),
    );
  }

  ignored(template: Template, code: IgnoredCode, at: JsonPointer, what: string): void {
    this.#add(JSON.stringify([code, what, template.file, at]), () =>
      ignored(code, template.placeOf(at), what),
    );
  }

  #add(key: string, finding: () => Finding): void {
    if (!this.#findings.has(key) && this.#findings.size < MOST_FINDINGS) this.#findings.set(key, finding());
  }
}

/** The report keeps fewer. */
const MOST_FINDINGS = 5000;
