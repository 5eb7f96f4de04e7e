/** The dialog around the editor of the share box: who writes, who reads, and the buttons. */
import { avatarElement, element, iconElement } from './element.ts';
import { words } from './words.ts';

interface ShareDialogOptions {
  author: { name: string; company: boolean };
  audience: string;
  group: string | undefined;
  submitName: string;
}

export function buildShareDialog({ author, audience, group, submitName }: ShareDialogOptions) {
  const editor = element('div', { class: 'editor-container' });
  const enclosure = element('div', { class: 'share-creation-state__text-editor' }, editor);
  // The site pads the names of its buttons with newlines.
  const submit = element(
    'button',
    { type: 'button', class: 'share-actions__primary-action artdeco-button' },
    element('span', { class: 'artdeco-button__text' }, `\n    ${submitName}\n  `),
  );
  const dismiss = element(
    'button',
    { type: 'button', class: 'share-box-dismiss round', 'aria-label': words.dismiss },
    iconElement('close'),
  );
  const bottom = element(
    'div',
    { class: 'share-creation-state__bottom row' },
    element('button', { type: 'button', class: 'round', 'aria-label': words.emoji }, iconElement('smile')),
    element('button', { type: 'button', class: 'round', 'aria-label': words.addMedia }, iconElement('picture')),
    element('span', { class: 'grow' }),
    element(
      'button',
      { type: 'button', class: 'round share-actions__scheduled-post-btn', 'aria-label': words.schedule },
      iconElement('clock'),
    ),
    submit,
  );
  const { settings, choices } = buildSettings(author, audience, group);
  const head = element('div', { class: 'row share-head' }, settings, element('span', { class: 'grow' }), dismiss);
  const dialog = element(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': 'share-to-linkedin-modal__header',
      class: 'artdeco-modal share-box-v2__modal',
      tabindex: '-1',
    },
    element('h2', { id: 'share-to-linkedin-modal__header', class: 'visually-hidden' }, words.createPost),
    element('div', { class: 'share-creation-state' }, head, choices, enclosure, bottom),
  );
  const layer = element('div', { class: 'artdeco-modal-overlay' }, dialog);
  return { layer, dialog, editor, enclosure, submit, dismiss };
}

/** Who writes and who reads; a click shows the choices. */
function buildSettings(author: ShareDialogOptions['author'], audience: string, group: string | undefined) {
  const shown = element('div', { class: 'share-audience' }, audience);
  const names = element('div', {}, element('div', { class: 'share-author' }, author.name), shown);
  const settings = element(
    'button',
    { type: 'button', class: 'share-unified-settings-entry-button', 'aria-expanded': 'false' },
    avatarElement(author.name, author.company),
    names,
  );
  const choices = element('fieldset', { class: 'share-choices', hidden: '' });
  choices.append(element('legend', {}, words.chooseAudience));
  const audiences: [id: string, name: string][] = [
    ['ANYONE', words.everyone],
    ['CONNECTIONS_ONLY', words.connectionsOnly],
  ];
  if (group) audiences.push(['CONTAINER', `${words.group}: ${group}`]);
  const first = group ? 'CONTAINER' : 'ANYONE';
  for (const [id, name] of audiences) {
    const radio = element('input', { type: 'radio', name: 'audience', id, checked: id === first ? '' : undefined });
    radio.addEventListener('change', () => (shown.textContent = name));
    choices.append(element('label', { for: id }, radio, ` ${name}`));
  }
  settings.addEventListener('click', () => {
    choices.hidden = !choices.hidden;
    settings.setAttribute('aria-expanded', String(!choices.hidden));
  });
  return { settings, choices };
}
