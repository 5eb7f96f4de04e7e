import { words } from './words.ts';

export interface OpenMenu {
  id: string;
  left: number;
  top: number;
}

interface RepostMenuProps {
  menu: OpenMenu;
  onQuote: (id: string) => void;
  onClose: () => void;
}

/** In the layer above the page. "Repost" here repeats a post as it is, so there is no text to read. */
export function RepostMenu({ menu, onQuote, onClose }: RepostMenuProps) {
  return (
    <div className="x-menu-layer" onClick={onClose}>
      <div role="menu" data-testid="Dropdown" className="x-menu" style={{ left: menu.left, top: menu.top }}>
        <div role="menuitem" tabIndex={0} data-testid="retweetConfirm">
          {words.repost}
        </div>
        <a
          role="menuitem"
          href="/compose/post"
          onClick={(event) => {
            event.preventDefault();
            onQuote(menu.id);
          }}
        >
          {words.quote}
        </a>
      </div>
    </div>
  );
}
