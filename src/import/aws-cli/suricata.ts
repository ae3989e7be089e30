/** A rule of the stateful engine, in the words of the API: a header, and options with their settings. */
export interface SuricataRule {
  readonly action: string;
  readonly protocol: string;
  readonly source: string;
  readonly sourcePort: string;
  readonly isBothWays: boolean;
  readonly destination: string;
  readonly destinationPort: string;
  readonly options: readonly SuricataOption[];
}

export interface SuricataOption {
  readonly keyword: string;
  /** Undefined for a keyword that stands by itself: `nocase`. */
  readonly settings: string | undefined;
}

/** One line of a rules string: the rule, or what stands there instead. */
export type SuricataLine =
  | { readonly kind: 'rule'; readonly rule: SuricataRule }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Seven words, of which those in brackets may hold spaces, and the options in parentheses. */
const WORD = String.raw`(\[[^\]]*\]|!\[[^\]]*\]|\S+)`;
const RULE = new RegExp(
  String.raw`^(\w+)\s+([\w-]+)\s+${WORD}\s+${WORD}\s+(->|<>)\s+${WORD}\s+${WORD}\s*\((.*)\)\s*$`,
  's',
);
const LONGEST_LINE = 8192;
const LONGEST_SHOWN = 80;

/**
 * The rules of a text as Suricata writes them. Comments and empty lines say nothing; a line may go on after a backslash.
 * https://docs.suricata.io/en/latest/rules/intro.html
 */
export function suricataLines(text: string): readonly SuricataLine[] {
  return text
    .replaceAll(/\\\r?\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): SuricataLine => {
      const rule = line.length > LONGEST_LINE ? undefined : ruleOf(line);
      return rule === undefined
        ? { kind: 'unreadable', text: line.slice(0, LONGEST_SHOWN) }
        : { kind: 'rule', rule };
    });
}

function ruleOf(line: string): SuricataRule | undefined {
  const found = RULE.exec(line);
  if (found === null) return undefined;
  const [
    ,
    action = '',
    protocol = '',
    source = '',
    sourcePort = '',
    arrow,
    destination = '',
    port = '',
    rest = '',
  ] = found;
  return {
    action,
    protocol,
    source,
    sourcePort,
    isBothWays: arrow === '<>',
    destination,
    destinationPort: port,
    options: optionsOf(rest),
  };
}

/** Split at semicolons that stand in no quotation. */
function optionsOf(text: string): readonly SuricataOption[] {
  return (text.match(/(?:"(?:[^"\\]|\\.)*"|\\.|[^;"\\])+/gs) ?? [])
    .map((option) => option.trim())
    .filter((option) => option !== '')
    .map((option) => {
      const [keyword = '', ...settings] = option.split(':');
      return {
        keyword: keyword.trim().toLowerCase(),
        settings: settings.length === 0 ? undefined : settings.join(':').trim(),
      };
    });
}
