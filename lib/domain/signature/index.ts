// provisional: its author writes over this file
export function readSignature(_letter: { from: { address: string; name?: string }; text: string }, _country: string): { name?: string; post?: string; company?: string; phones: string[]; site?: string } {
  return { phones: [] };
}
