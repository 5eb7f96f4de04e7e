/** Types of `install.mjs`, for its test. */
export function ensurePackages(): Promise<void>;
export function findStale(root: string): string | undefined;
