/** The mark: two lines that meet, with a warm core. Decorative; the name stands beside it. */
export function LogoMark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--alb-color-petrol-900)" />
      <path
        d="M8.5 22.5 16 8.5l7.5 14"
        fill="none"
        stroke="var(--alb-color-zon-400)"
        strokeWidth="2.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="16" cy="20.5" r="2.4" fill="var(--alb-color-card)" />
    </svg>
  );
}
