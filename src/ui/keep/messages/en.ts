import type { WhyNotKept } from '../database.ts';
import type { LibraryFault } from '../library-file.ts';

const why: Readonly<Record<WhyNotKept, string>> = {
  forbidden: 'This browser does not let the page keep anything, as in some private windows.',
  full: 'The browser’s storage for this page is full.',
  broken: 'The browser’s storage for this page does not work.',
};
const faults: Readonly<Record<LibraryFault['code'], (fault: LibraryFault) => string>> = {
  'too-large': () => 'The file is too large.',
  'not-json': () => 'This is not valid JSON.',
  'not-a-library': () =>
    'This is not a file of exported scenarios. A single scenario is opened with “Open files…”.',
  'other-version': () => 'This file was written by a newer Packetwalk.',
  'missing-key': ({ at }) => `\`${at}\` is missing.`,
  'unknown-key': ({ at }) => `\`${at}\` is not known.`,
  'wrong-value': ({ at }) => `\`${at}\` has a value that is not allowed there.`,
  'too-long': ({ at, most }) => `\`${at}\` is too long: at most ${most ?? 0}.`,
  'too-short': ({ at }) => `\`${at}\` is empty.`,
};

export const en = {
  button: {
    gallery: 'Example',
    link: 'From a link',
    file: 'From a file',
    saving: 'Saving…',
    saved: 'Saved in this browser',
    trouble: 'Not saved',
  },
  menu: {
    label: 'This scenario',
    untouched: 'Your first edit makes a copy of your own. The original stays as it is.',
    saved: 'Every edit is saved in this browser, and nowhere else.',
    saveYaml: 'Save as a YAML file',
    saveJson: 'Save as a JSON file',
    faulty: 'Once its errors are mended, it can be saved as JSON or YAML, whichever it is not.',
    versions: 'Versions…',
    original: 'Back to the original',
    library: 'My scenarios…',
    open: 'Open a file…',
  },
  trouble: {
    title: 'Your edits are not being saved',
    why,
    help: 'Save the scenario as a file before you leave.',
    save: 'Save as a file',
  },
  copy: (name: string) =>
    `This scenario was edited in another tab at the same moment. What you wrote here goes on as \`${name}\`; the other tab’s text is kept too.`,
  older: {
    shown: 'This is your scenario as it is now. The link was made when it was different.',
    show: 'Show what the link holds',
  },
  dismiss: 'Close this message',
  preview: {
    shown: (time: string) => `This is the version of ${time}. The newest one is kept.`,
    goBack: 'Go back to this version',
    newest: 'Show the newest',
  },
  file: {
    saved: (name: string) => `Saved to \`${name}\`.`,
    downloaded: (name: string) => `Downloaded as \`${name}\`.`,
    failed: 'The file could not be written. The browser or the disk refused it.',
    pasted: 'pasted text',
  },
  library: {
    title: 'My scenarios',
    where: 'They are kept in this browser, on this device. Export them to take them elsewhere.',
    search: 'Search my scenarios',
    close: 'Close',
    empty: 'There is nothing here yet. Edit any scenario, and your copy of it is kept here.',
    none: 'None of your scenarios has these words.',
    loading: 'Reading your scenarios…',
    open: 'open now',
    changed: (time: string) => `changed ${time}`,
    versionCount: (count: number) => (count === 1 ? '1 version' : `${count} versions`),
    rename: (name: string) => `Rename ${name}`,
    newName: 'New name',
    versions: (name: string) => `Versions of ${name}`,
    duplicate: (name: string) => `Duplicate ${name}`,
    delete: (name: string) => `Delete ${name}`,
    deleted: (name: string) => `\`${name}\` was deleted.`,
    undo: 'Undo',
    bin: (count: number) => `Deleted lately (${count})`,
    binNote: 'They go for good a week after they were deleted.',
    bringBack: (name: string) => `Bring back ${name}`,
    exportAll: 'Export all',
    import: 'Import…',
    imported: (count: number) => (count === 1 ? '1 scenario was added.' : `${count} scenarios were added.`),
    refused: (name: string) => `Nothing was taken from \`${name}\``,
    faults,
    place: (line: number, column: number) => `line ${line}, column ${column}`,
    failed: 'The browser’s storage did not do this. Nothing was changed.',
  },
  versions: {
    back: 'Back to my scenarios',
    newest: 'newest',
    original: 'as it came',
    lines: (count: number) => (count === 1 ? '1 line changed' : `${count} lines changed`),
    show: (time: string) => `Show the version of ${time}`,
    kept: 'Every version of the last hour is kept, and fewer the longer ago they are.',
  },
};

export type KeepWords = typeof en;
