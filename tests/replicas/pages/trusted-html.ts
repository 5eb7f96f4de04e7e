/**
 * Under `require-trusted-types-for 'script'` the editor libraries may still parse HTML of their own and of the
 * clipboard, as long as nothing in it could run. Everything else throws, as on the real sites.
 */
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string | null }): unknown;
}

const dangerous = /<(script|iframe|object|embed|link|meta|base)\b|\son\w+\s*=|javascript:/i;

export function allowEditorHtml(): void {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', { createHTML: (html) => (dangerous.test(html) ? null : html) });
}
