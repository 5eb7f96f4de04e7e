/** Where the panel stands: beside the composer where there is room, never over its submit control when that can be helped. */

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

/** The panel's left and top in CSS pixels of the viewport: right of `around`, else left, below, above, else bottom right. */
export function placePanel(around: Box, panel: Size, viewport: Size): { left: number; top: number } {
  const { left, top } = wishedPlace(around, panel, viewport);
  // A composer may be scrolled half out of sight; the panel never is.
  return {
    left: clamp(left, MARGIN, viewport.width - panel.width - MARGIN),
    top: clamp(top, MARGIN, viewport.height - panel.height - MARGIN),
  };
}

function wishedPlace(around: Box, panel: Size, viewport: Size): { left: number; top: number } {
  const { left, top, right, bottom } = around;
  if (right + panel.width + 2 * MARGIN <= viewport.width) return { left: right + MARGIN, top };
  if (left - panel.width - 2 * MARGIN >= 0) return { left: left - panel.width - MARGIN, top };
  if (bottom + panel.height + 2 * MARGIN <= viewport.height) return { left, top: bottom + MARGIN };
  if (top - panel.height - 2 * MARGIN >= 0) return { left, top: top - panel.height - MARGIN };
  return { left: viewport.width, top: viewport.height };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
