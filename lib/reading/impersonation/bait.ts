/** What is put beside a firm's name to look like its accounts, its bank or its site, in the three languages. */
const BAIT = [
  'pay|payment|payments|invoice|invoices|billing|bank|banking|account|accounts|accounting|finance|secure|security|verify',
  'docs|documents|mail|email|online|portal|login|office|support|ltd|llc|inc|com|net|org|info|eu|ru|md|ro|ua',
  'oplata|platezh|schet|scheta|buh|buhgalteria|dokumenty|ooo|zao|pochta|ofis',
  'plata|plati|factura|facturi|conta|contabilitate|banca|srl|documente',
].flatMap((words) => words.split('|'));

const BAIT_WORDS = new Set(BAIT);
/** Written together with the name, only words that are hardly the end of another one. */
const LONG_BAIT = BAIT.filter((word) => word.length >= 3);

/** What is left of a domain's name when bait is taken off: "severstroy" of "severstroy-invoice" and "severstroypay". */
export function withoutBait(name: string): string[] {
  const words = name.split('-');
  const rest = words.filter((word) => !BAIT_WORDS.has(word));
  const cut = LONG_BAIT.flatMap((bait) => [
    ...(name.endsWith(bait) ? [name.slice(0, -bait.length)] : []),
    ...(name.startsWith(bait) ? [name.slice(bait.length)] : []),
  ]);
  const found = [...(rest.length < words.length ? [rest.join('-')] : []), ...cut];
  return [...new Set(found.map((left) => left.replace(/^-+|-+$/g, '')).filter(Boolean))];
}
