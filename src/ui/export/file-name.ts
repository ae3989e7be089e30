/** Letters and digits of any script, with dashes between the words; empty where there are none. */
function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/gu, '');
}

/** `ec2-to-rds-app-to-orders.svg`: of what, and which flow of it. The ending may be longer: `flow-log.txt`. */
export function fileName(document: string, flow: string | null, ending: string): string {
  const name = [slug(document), slug(flow ?? '')].filter((part) => part !== '').join('-');
  return `${name === '' ? 'packetwalk' : name}${ending}`;
}
