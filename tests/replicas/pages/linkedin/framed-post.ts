/** The new front end where it shows a classic page: nothing but a frame of the same origin. */
import { element } from './element.ts';

export function openFramedPost(place: HTMLElement): void {
  const source = `/preload${location.pathname}${location.search}`;
  const frame = element('iframe', { 'data-testid': 'interop-iframe', src: source, title: '', class: 'li-frame' });
  frame.addEventListener('load', () => {
    const inner = frame.contentWindow;
    if (!inner) return;
    // A test reads the record of the page that it opened.
    window.published = inner.published;
    window.pageEvents = inner.pageEvents;
    window.model = (surface) => inner.model(surface);
  });
  place.append(element('main', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.UpdateDetail' }, frame));
}
