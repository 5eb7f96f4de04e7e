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
  const top = clamp(around.top, MARGIN, viewport.height - panel.height - MARGIN);
  const left = clamp(around.left, MARGIN, viewport.width - panel.width - MARGIN);
  if (around.right + MARGIN + panel.width + MARGIN <= viewport.width) return { left: around.right + MARGIN, top };
  if (around.left - MARGIN - panel.width >= MARGIN) return { left: around.left - MARGIN - panel.width, top };
  if (around.bottom + MARGIN + panel.height + MARGIN <= viewport.height) return { left, top: around.bottom + MARGIN };
  if (around.top - MARGIN - panel.height >= MARGIN) return { left, top: around.top - MARGIN - panel.height };
  return {
    left: Math.max(MARGIN, viewport.width - panel.width - MARGIN),
    top: Math.max(MARGIN, viewport.height - panel.height - MARGIN),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
