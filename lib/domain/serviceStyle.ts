/** How a client wants to be served (E10): seeks a relationship, is loyal at a distance, uses every advantage, came once. */
export const SERVICE_STYLES = ['relationship', 'distance', 'advantage', 'one-off'] as const;

export type ServiceStyle = (typeof SERVICE_STYLES)[number];

/** By how much it lengthens the time between contacts; with who came once nobody keeps in touch. */
export const STRETCH: Record<ServiceStyle, number | undefined> = {
  relationship: 2 / 3,
  distance: 3 / 2,
  advantage: 1,
  'one-off': undefined,
};

/** Who is loyal at a distance is written to; everyone else is called. */
export function channelFor(style: ServiceStyle | undefined): 'call' | 'letter' {
  return style === 'distance' ? 'letter' : 'call';
}
