/** `packetwalk: 1` as YAML or JSON, also where the rest cannot be read. */
export function saysItIsScenario(text: string): boolean {
  return /^[\s{]*["']?packetwalk["']?\s*:/m.test(text);
}
