/** Types of `size.mjs`, for its test. */
export const BUDGET_IN_BYTES: number;
export const MARKERS: Record<'react' | 'react-dom' | 'zod' | 'dexie' | 'compromise', string>;
export function weighGuard(code: string): { bytes: number; problems: string[] };
