/** Forms that people fill in about themselves. Their buttons submit, and nothing of it is published. */
import { button, form, input, labelled, section, textarea } from './field.ts';

export function buildAccount(): HTMLElement {
  return section(
    'Account',
    form(
      { 'aria-label': 'Log in' },
      labelled('User name', input('login-name', { autocomplete: 'username' })),
      labelled('Password', input('login-password', { type: 'password', autocomplete: 'current-password' })),
      button('Log in', { type: 'submit' }),
    ),
    form(
      { 'aria-label': 'Sign up' },
      labelled('E-mail', input('signup-mail', { type: 'email' })),
      labelled('About you', textarea('signup-bio', { placeholder: 'Tell us a little about yourself' })),
      labelled('Type the letters you see', input('captcha', { autocomplete: 'off' })),
      button('Sign up', { type: 'submit' }),
    ),
    form(
      { 'aria-label': 'Verify' },
      labelled('Code', input('one-time-code', { autocomplete: 'one-time-code', inputmode: 'numeric' })),
      button('Submit', { type: 'submit' }),
    ),
  );
}

export function buildSettings(): HTMLElement {
  return section(
    'Settings',
    form(
      { 'aria-label': 'Settings' },
      labelled('Display name', input('settings-name', {})),
      labelled('E-mail signature', textarea('settings-signature', {})),
      labelled('Muted words, one on each line', textarea('settings-muted', {})),
      button('Save changes', { type: 'submit' }),
    ),
    form(
      { 'aria-label': 'Delivery' },
      labelled('Delivery address', textarea('delivery-address', { autocomplete: 'street-address' })),
      labelled('Day', input('delivery-day', { type: 'date' })),
      button('Continue', { type: 'submit' }),
    ),
    labelled('Your key', textarea('read-only', { readonly: '' }, 'ssh-ed25519 AAAA')),
    labelled('Not yet', textarea('disabled', { disabled: '' })),
  );
}
