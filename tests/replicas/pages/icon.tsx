/** Plain line drawings of our own; no site's icon is copied. */
const paths = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-7 8-7s7 2 8 7',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2 20c1-4 4-6 7-6s6 2 7 6M16 5a3.5 3.5 0 0 1 0 7M18 14c2 1 3.5 3 4 6',
  briefcase: 'M3 8h18v11H3zM9 8V5h6v3M3 13h18',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 10h.01M15 10h.01M8 14c2 3 6 3 8 0',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3',
  close: 'M5 5l14 14M19 5L5 19',
  reply: 'M4 12c0-4 3-7 8-7s8 3 8 7-3 7-8 7H4l2-3c-1-1-2-2-2-4z',
  repost: 'M5 9h11l-3-3M19 15H8l3 3',
  like: 'M12 20C5 15 3 12 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-2 6-9 11z',
  send: 'M4 12L20 4l-5 16-4-6z',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  down: 'M6 9l6 6 6-6',
  left: 'M14 5l-7 7 7 7',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  microphone: 'M12 3a3 3 0 0 0-3 3v6a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5 12a7 7 0 0 0 14 0M12 19v3',
  plus: 'M12 5v14M5 12h14',
  poll: 'M5 6h13M5 12h8M5 18h10',
  pen: 'M4 20l1-5L16 4l4 4L9 19z',
};
export type IconName = keyof typeof paths;

export function iconPath(name: IconName): string {
  return paths[name];
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPath(name)} />
    </svg>
  );
}

/** One that carries the name of its button, as some sites do it. */
export function NamedIcon({ name, label }: { name: IconName; label: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" role="img" aria-label={label}>
      <path d={iconPath(name)} />
    </svg>
  );
}
