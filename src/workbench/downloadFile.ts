const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the browser save bytes as a file of that name. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: xlsx }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
