import { Icon } from '../../src/ui/icon.tsx';

export interface Saving {
  isSaved: boolean;
  /** Milliseconds since the epoch; a new time says it anew. */
  at: number;
}

/** Says that a change was saved, or that it was not. Always in the page, so that screen readers hear it change. */
export function SavedNote({ saving }: { saving: Saving | undefined }) {
  return (
    <p className="saved small" role="status">
      {saving?.isSaved === true && (
        <span key={saving.at} className="saved-good">
          <Icon name="check" size={15} />
          Saved
        </span>
      )}
      {saving?.isSaved === false && (
        <span key={saving.at} className="saved-bad">
          <Icon name="warning" size={15} />
          Not saved: this browser has no room left for it
        </span>
      )}
    </p>
  );
}
