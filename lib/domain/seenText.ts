import { once } from './once';

/**
 * Signs that nobody sees: direction marks, which turn the order of what stands around them ("exe.fdp" read as a paper),
 * soft hyphens, zero-width and filler signs, controls. Joiners and variation selectors stay where a script or a picture
 * needs them.
 */
const unseen = once(
  () => /[\p{Bidi_Control}\p{Cs}\p{Co}]|(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/gu,
);

const controls = once(() => /[\p{Cc}\p{Zl}\p{Zp}]+/gu);

/** A name, a subject or a file's name as it is seen, on one line. */
export function seenText(text: string): string {
  return text.replace(unseen(), '').replace(controls(), ' ');
}
