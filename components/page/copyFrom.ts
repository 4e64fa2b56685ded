/** Copies what stands in the box. A framed page may not write to the clipboard by itself; what is selected may be copied by a click. */
export function copyFrom(box: HTMLTextAreaElement | null): void {
  box?.select();
  document.execCommand('copy');
}
