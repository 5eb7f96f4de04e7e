/** Types of `browsers.mjs`, for the tests. */
export function findChromium(): Promise<string>;
export function findFirefox(): Promise<string | undefined>;
