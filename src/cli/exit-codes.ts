/** It ran. */
export const RAN = 0;
/** It ran, and `--fail-on` was met. */
export const FOUND = 1;
/** Something that was given is wrong; standard error says what and where. */
export const BAD_INPUT = 2;
