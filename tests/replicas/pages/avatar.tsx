/** Stands in for a picture: the first letter on a colour that is always the same for a name. */
export function Avatar({ name, square = false }: { name: string; square?: boolean }) {
  const shade = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5;
  return (
    <span className={`avatar avatar-${shade}${square ? ' avatar-square' : ''}`} aria-hidden="true">
      {name.slice(0, 1).toUpperCase()}
    </span>
  );
}
