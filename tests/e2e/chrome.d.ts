/** What a function sees that runs in the extension's worker. */
declare const chrome: typeof import('wxt/browser').browser;
