/** Our own line icons, 20 by 20, drawn with the colour of the text. They are decoration: words stand beside them. */
const PATHS = {
  history: 'M3.5 10a6.5 6.5 0 1 0 2-4.7M3.5 3.5v3h3M10 6.5V10l2.5 1.75',
  rules: 'M5 3.5h7.5L16 7v9.5H5zM12 3.5V7.5h4M7.75 10.5h5.5M7.75 13.25h3.5',
  settings: 'M3.5 6h7M14.5 6h2M12.5 4v4M3.5 14h2M9.5 14h7M7.5 12v4',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l3.75 3.75',
  trash: 'M4 6h12M8 6V4h4v2M5.5 6l.75 10h7.5L14.5 6M8.5 9v4M11.5 9v4',
  download: 'M10 3.5v9M6.5 9.25 10 12.75l3.5-3.5M4 16.5h12',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  warning: 'M10 3.5 17 16H3zM10 8.25v3.5M10 13.9v.1',
  lock: 'M5 9h10v7.5H5zM7 9V6.75a3 3 0 0 1 6 0V9',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5ZM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  'eye-off':
    'M4 4l12 12M8.4 5.2A7.6 7.6 0 0 1 10 5c5 0 7.5 5 7.5 5a12 12 0 0 1-2 2.7M12.6 14.4A7 7 0 0 1 10 15c-5 0-7.5-5-7.5-5A12 12 0 0 1 5.7 6.4',
  outside: 'M8 5H4.5v10.5H15V12M11.5 4H16v4.5M16 4l-6.5 6.5',
  plus: 'M10 4.5v11M4.5 10h11',
  previous: 'm12 5-5 5 5 5',
  next: 'm8 5 5 5-5 5',
  close: 'm5.5 5.5 9 9M14.5 5.5l-9 9',
  person: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.5c.5-3 2.7-4.5 6-4.5s5.5 1.5 6 4.5',
  building: 'M4.5 16.5v-13h7v13M11.5 8.5h4v8M3 16.5h14M7 7h2M7 10h2M7 13h2',
  pencil: 'M4 16l.75-3.5L13.5 3.75l2.75 2.75L7.5 15.25zM11.75 5.500l2.75 2.75',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
