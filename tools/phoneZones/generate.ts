// Writes zones.ts anew from the system's time zone database: `npx node tools/phoneZones/generate.ts`.

import { readFileSync, writeFileSync } from 'node:fs';

const lines = readFileSync('/usr/share/zoneinfo/zone.tab', 'utf8').split('\n');
const zones = new Map<string, string[]>();
for (const line of lines.filter((text) => text && !text.startsWith('#'))) {
  const [country = '', , zone = ''] = line.split('\t');
  // Telephones there have had Russian numbers since 2014.
  if (zone !== 'Europe/Simferopol') zones.set(country, [...(zones.get(country) ?? []), zone]);
}

/** What the clock shows in the zone through two years, once a week. */
function course(zone: string): string {
  const clock = new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const start = Date.UTC(new Date().getUTCFullYear(), 0, 1, 12);
  return Array.from({ length: 104 }, (_, week) => clock.format(start + week * 7 * 86_400_000)).join();
}

const single = [...zones].filter(([, all]) => new Set(all.map(course)).size === 1);
const table = single.map(([country, [zone]]) => `${country} ${zone}`).sort();
writeFileSync(
  new URL('../../lib/domain/phoneZone/zones.ts', import.meta.url),
  `/** Countries in which every clock shows the same, with a zone of theirs. Written by generate.ts. */
export const ZONES = \`
${table.join('\n')}
\`;
`,
);
