/** The forget-me-not: five blue petals and a yellow eye. */
export function Flower({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true" className="shrink-0">
      <g fill="#5b8def">
        <circle cx="0" cy="-6.2" r="5" />
        <circle cx="5.9" cy="-1.9" r="5" />
        <circle cx="3.6" cy="5" r="5" />
        <circle cx="-3.6" cy="5" r="5" />
        <circle cx="-5.9" cy="-1.9" r="5" />
      </g>
      <circle r="3.2" fill="#f2b705" />
    </svg>
  );
}
