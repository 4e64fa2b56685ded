// provisional: its author writes over this file
export function readSignature(
  letter: { from: { address: string; name?: string }; text: string },
  _country: string,
): { name?: string; post?: string; company?: string; phones: string[]; site?: string } {
  const lines = letter.text.split('\n');
  const phone = /\+[\d ()-]{9,}/.exec(letter.text)?.[0].replace(/[^+\d]/g, '');
  const company = lines.find((l) => /ООО|SRL|Ltd/.test(l));
  const post = lines.find((l) => /директор|начальник/.test(l));
  return { phones: phone ? [phone] : [], ...(company && { company }), ...(post && { post }) };
}
