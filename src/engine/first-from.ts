/** The first index from 0 to `size` for which `isReached` holds, as it does for all after it; `size` when it never holds. */
export function firstFrom(size: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
