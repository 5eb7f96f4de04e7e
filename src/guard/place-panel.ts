/** Where the panel stands: beside the composer where there is room, and over its submit control last of all. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const MARGIN = 12;
/** Covering the submit control is this much worse than covering as much of the composer. */
const CONTROL_WEIGHT = 20;

/**
 * The panel's left and top in CSS pixels of the viewport: of the places beside `around` and in the corners, the one that covers
 * least of the composer and of its submit control. Always on the screen, as far as it is large enough.
 */
export function placePanel(
  around: Box,
  control: Box | undefined,
  panel: Size,
  viewport: Size,
): { left: number; top: number } {
  const rightmost = viewport.width - panel.width - MARGIN;
  const lowest = viewport.height - panel.height - MARGIN;
  const wishes = [
    { left: around.right + MARGIN, top: around.top },
    { left: around.left - panel.width - MARGIN, top: around.top },
    { left: around.left, top: around.bottom + MARGIN },
    { left: around.left, top: around.top - panel.height - MARGIN },
    { left: rightmost, top: lowest },
    { left: rightmost, top: MARGIN },
    { left: MARGIN, top: lowest },
    { left: MARGIN, top: MARGIN },
  ];
  // A composer may be scrolled half out of sight; the panel never is.
  const places = wishes.map(({ left, top }) => ({
    left: clamp(left, MARGIN, rightmost),
    top: clamp(top, MARGIN, lowest),
  }));
  const costs = places.map((place) => {
    const box = { ...place, right: place.left + panel.width, bottom: place.top + panel.height };
    return overlap(box, around) + (control ? CONTROL_WEIGHT * overlap(box, control) : 0);
  });
  return places[costs.indexOf(Math.min(...costs))] as { left: number; top: number };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
