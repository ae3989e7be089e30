/** One step of an address or reference: a name, and the key of an instance behind it. */
export interface Step {
  readonly name: string;
  readonly key?: InstanceKey;
}

/** `count` numbers instances, `for_each` names them. */
export type InstanceKey = string | number;

/** A name, and brackets with a quoted text or something plain in them. */
const STEP = /([^.[\]]+)((?:\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\])*)(?:\.|$)/gy;
const KEY = /^\[(?:"((?:[^"\\]|\\.)*)"|(\d{1,9})\])/;

/** `module.a["x.y"].aws_subnet.b[0]` in steps. What cannot be read ends the list. */
export function stepsOf(address: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [, name = '', brackets = ''] of address.matchAll(STEP)) {
    const [, text, number] = KEY.exec(brackets) ?? [];
    if (text !== undefined) steps.push({ name, key: text.replaceAll(/\\(.)/g, '$1') });
    else if (number !== undefined) steps.push({ name, key: Number(number) });
    else steps.push({ name });
  }
  return steps;
}

/** The address that these steps make, with keys quoted in one way. */
export function addressOf(steps: readonly Step[]): string {
  return steps
    .map(({ name, key }) => {
      if (key === undefined) return name;
      return `${name}[${typeof key === 'number' ? String(key) : JSON.stringify(key)}]`;
    })
    .join('.');
}

/** The steps of a module instance `module.a[0].module.b` without the words: `a[0]`, `b`. */
export function callsOf(module: string): readonly Step[] {
  return stepsOf(module).filter((_, index) => index % 2 === 1);
}

export function moduleOf(calls: readonly Step[]): string {
  return addressOf(calls.flatMap((call) => [{ name: 'module' }, call]));
}
