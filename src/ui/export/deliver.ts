/** Hands a file to the person, as a download. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Puts what is on its way into the clipboard, as a picture or as text. Asked for at once, filled later: some browsers
 * allow it only in the very moment of the click.
 */
export async function copy(coming: Promise<Blob>, kind: 'image/png' | 'text/plain'): Promise<void> {
  const content = coming.then(async (file): Promise<Blob | string> =>
    kind === 'image/png' ? file : file.text(),
  );
  await navigator.clipboard.write([new ClipboardItem({ [kind]: content })]);
}
