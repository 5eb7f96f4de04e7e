/** The mark: an eye, and the line it reads for a second time. The source for the icons is `docs/mark.svg`. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0c6b58" />
      <path d="M4.5 14S8.5 6.5 16 6.5 27.5 14 27.5 14 23.5 21.5 16 21.5 4.5 14 4.5 14Z" fill="#fff" />
      <circle cx="16" cy="14" r="4.25" fill="#0c6b58" />
      <path d="M8 26.25h16" stroke="#ffd27a" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
