/** Lets the browser save text as a file of that name. */
export function downloadText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the text by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
