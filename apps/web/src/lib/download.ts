/** Gives a text to the browser as a file to keep. */
export function download({ name, mediaType, content }: { name: string; mediaType: string; content: string }): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until it began to save.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
