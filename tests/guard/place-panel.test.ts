import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePanel } from '../../src/guard/place-panel.ts';

const panel = { width: 360, height: 480 };
const viewport = { width: 1280, height: 800 };

test.each([
  ['right of a dialog in the middle', { left: 390, top: 200, right: 890, bottom: 600 }, { left: 902, top: 200 }],
  [
    'left when there is no room on the right',
    { left: 600, top: 100, right: 1200, bottom: 300 },
    { left: 228, top: 100 },
  ],
  ['below a wide composer', { left: 20, top: 40, right: 1270, bottom: 120 }, { left: 20, top: 132 }],
  ['above a wide composer at the foot', { left: 20, top: 700, right: 1270, bottom: 790 }, { left: 20, top: 208 }],
])('%s', (_, around, place) => {
  expect(placePanel(around, undefined, panel, viewport)).toEqual(place);
});

test('where something has to be covered, it is not the submit control', () => {
  const composer = { left: 0, top: 0, right: 1280, bottom: 800 };
  const control = { left: 1150, top: 740, right: 1250, bottom: 780 };
  const { left, top } = placePanel(composer, control, panel, viewport);
  const isOver = left < control.right && control.left < left + 360 && top < control.bottom && control.top < top + 480;
  expect(isOver).toBe(false);
});

test('the panel is on the screen wherever the composer is', () => {
  const side = fc.integer({ min: -2000, max: 4000 });
  fc.assert(
    fc.property(side, side, side, side, (left, top, right, bottom) => {
      const place = placePanel({ left, top, right, bottom }, undefined, panel, viewport);
      expect(place.left).toBeGreaterThanOrEqual(12);
      expect(place.top).toBeGreaterThanOrEqual(12);
      expect(place.left + panel.width).toBeLessThanOrEqual(viewport.width - 12);
      expect(place.top + panel.height).toBeLessThanOrEqual(viewport.height - 12);
    }),
  );
});
