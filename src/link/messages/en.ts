/** What is wrong with a link, in English. The Korean catalogue has the same keys. */
export const en = {
  notALink: 'This is not a Packetwalk link: it has no `#1.` in it.',
  empty: 'The link ends after its version: nothing was copied of the rest.',
  damaged:
    'The link is not whole: some of its characters are missing or were changed on the way. Copy it again, from its first character to its last.',
  notUnderstood:
    'The link is whole, but says things that this Packetwalk does not know: it was made by a newer one, or by hand. Load the page again, or update the program.',
  unknownVersion: (version: string, known: number) =>
    `The link is of version ${version}, and this Packetwalk reads links up to version ${String(known)}. It was made by a newer one: load the page again, or update the program.`,
  tooLong: (most: number) =>
    `The link is longer than ${most.toLocaleString('en')} characters, so it is not read. Ask for the document as a file.`,
  tooLarge: (most: number) =>
    `The link unfolds to more than ${most.toLocaleString('en')} bytes, so it is not read to its end. Ask for the document as a file.`,
};

export type LinkMessages = typeof en;
