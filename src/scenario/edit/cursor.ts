import {
  Composer,
  isCollection,
  isMap,
  isPair,
  isScalar,
  Lexer,
  Parser,
  Scalar,
  visit,
  type CST,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { MOST_DEPTH } from '../yaml-text.ts';
import { lineEnd, lineStart } from './entries.ts';
import { keyName } from './outline.ts';

/** Where in a document something is being typed. */
export interface Cursor {
  /** The word that is being typed. */
  readonly from: number;
  readonly to: number;
  /** The quote that is open before the word, if one is. */
  readonly quote: '' | '"' | "'";
  readonly isJson: boolean;
  /** Whether the word is a key. `steps` lead to its map then, and to the value otherwise. */
  readonly isKey: boolean;
  readonly steps: readonly string[];
  /** Whether a value stands below its key or behind a dash, so that it may turn out to be a map. */
  readonly isOnOwnLine: boolean;
  /** Whether the key has its colon already. */
  readonly hasColon: boolean;
  /** The other keys of the map. */
  readonly siblings: ReadonlySet<string>;
  /** The ids of a collection of the document, as far as it can be read. */
  idsOf(collection: string): readonly string[];
}

/** Longer texts get no completion: each is read again at every key that is pressed. */
const MOST_TEXT = 1_000_000;

/** What stands in for the word at the cursor. Nobody types characters of the private use area. */
const MARK = '\ue000cursor\ue000';

/**
 * Finds the place of the cursor by reading the text with a mark there, since a text that is being typed is mostly not
 * yet right: as it is; with a colon, as a key that has none runs into the next line; and without what comes after it.
 */
export function cursorIn(text: string, offset: number): Cursor | undefined {
  if (text.length > MOST_TEXT || text.includes(MARK)) return undefined;
  const word = wordAt(text, offset);
  const before = text.slice(0, word.from);
  const after = text.slice(word.to);
  const attempts = [`${before}${MARK}${after}`, `${before}${MARK}:${after}`, `${before}${MARK}`];
  for (const attempt of attempts) {
    const found = markIn(attempt);
    if (found !== undefined) return cursorAt(attempt, found, word);
  }
  return undefined;
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly quote: Cursor['quote'];
  readonly hasColon: boolean;
}

function wordAt(text: string, offset: number): Word {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, offset));
  const column = Math.min(offset - start, line.length);
  const quoted = /(?:^|[\s,[{:])(["'])([^"']*)$/.exec(line.slice(0, column));
  if (quoted !== null && isOpen(line.slice(0, column), quoted[1] ?? '')) {
    const rest = /^[^"']*/.exec(line.slice(column))?.[0] ?? '';
    const isClosed = line[column + rest.length] === quoted[1];
    // Without its closing quote, all that follows is taken in.
    const to = offset + (isClosed ? rest.length : 0);
    const hasColon = /^["']\s*:/.test(line.slice(to - start));
    return { from: offset - (quoted[2] ?? '').length, to, quote: quoted[1] === '"' ? '"' : "'", hasColon };
  }
  const left = /(?:[^\s,[\]{}"'#]|(?<=\S)#)*$/.exec(line.slice(0, column))?.[0] ?? '';
  const right = /^(?:[^\s,[\]{}"':#]|:(?=\S))*/.exec(line.slice(column))?.[0] ?? '';
  const hasColon = /^\s*:(\s|$)/.test(line.slice(column + right.length));
  return { from: offset - left.length, to: offset + right.length, quote: '', hasColon };
}

/** Whether the last quote of its kind opens: an odd number of them stand before the cursor. */
function isOpen(line: string, quote: string): boolean {
  return line.split(quote).length % 2 === 0;
}

interface Mark {
  readonly node: Scalar;
  readonly role: 'key' | 'value';
  /** All that is around the scalar, the document first. */
  readonly path: readonly (Document | Node | Pair)[];
  readonly document: Document.Parsed;
}

function markIn(text: string): Mark | undefined {
  const document = readLeniently(text);
  if (document === undefined) return undefined;
  let found: Mark | undefined;
  visit(document, {
    Scalar: (key, node, path) => {
      if (node.value !== MARK) return undefined;
      found = { node, role: key === 'key' ? 'key' : 'value', path, document };
      return visit.BREAK;
    },
  });
  return found;
}

/** Whatever can be made of the text, errors or not; undefined where it goes too deep. */
function readLeniently(text: string): Document.Parsed | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const word of new Lexer().lex(text)) {
    for (const token of parser.next(word)) tokens.push(token);
    if (parser.stack.length > MOST_DEPTH + 2) return undefined;
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer({ uniqueKeys: false, resolveKnownTags: false, merge: false });
  const [document] = composer.compose(tokens, true, text.length);
  return document;
}

function cursorAt(text: string, { node, role, path, document }: Mark, word: Word): Cursor {
  const isKey = role === 'key';
  const around = path.at(-1);
  const map = isPair(around) ? path.at(-2) : undefined;
  const pairs = isKey && isMap(map) ? map.items : [];
  const steps = stepsOf(path, node);
  return {
    ...word,
    isJson: isJson(document),
    isKey,
    steps: isKey ? steps.slice(0, -1) : steps,
    isOnOwnLine: !isKey && isOnOwnLine(text, around, node),
    siblings: new Set(pairs.flatMap(({ key }) => (key === node ? [] : (keyName(key) ?? [])))),
    idsOf: (collection) => idsIn(document, collection),
  };
}

function stepsOf(path: readonly (Document | Node | Pair)[], node: Scalar): readonly string[] {
  return path.flatMap((one, index) => {
    if (isPair(one)) return [keyName(one.key) ?? ''];
    if (!isCollection(one) || isMap(one)) return [];
    const inner = path[index + 1] ?? node;
    return [String(one.items.findIndex((item) => item === inner))];
  });
}

function isOnOwnLine(text: string, around: Document | Node | Pair | undefined, node: Scalar): boolean {
  const at = node.range?.[0] ?? 0;
  const before = text.slice(lineStart(text, at), at);
  if (isPair(around)) return /^[ ]*$/.test(before);
  return isCollection(around) && around.flow !== true && /^[ -]*$/.test(before);
}

function isJson({ contents }: Document.Parsed): boolean {
  const key = isMap(contents) && contents.flow === true ? contents.items[0]?.key : undefined;
  return isScalar(key) && key.type === Scalar.QUOTE_DOUBLE;
}

function idsIn({ contents }: Document.Parsed, collection: string): readonly string[] {
  if (!isMap(contents)) return [];
  const resources = contents.items.find(({ key }) => keyName(key) === collection)?.value;
  if (!isMap(resources)) return [];
  return resources.items.flatMap(({ key }) => {
    const name = keyName(key);
    return name === undefined || name.includes(MARK) ? [] : [name];
  });
}
