import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { SITE_NAMES } from '../../src/messages/words.ts';
import type { MyAccount } from '../../src/settings/settings.ts';
import { sites } from '../../src/sites/registry.ts';
import { Button } from '../../src/ui/button.tsx';

/** Longer than any site allows for a handle or a page's name. */
const LONGEST_HANDLE = 100;

export function AccountForm({ onAdd }: { onAdd: (account: MyAccount) => void }) {
  const [site, setSite] = useState<MyAccount['site']>(sites[0]?.site ?? 'other');
  const [handle, setHandle] = useState('');
  const [kind, setKind] = useState<MyAccount['kind']>('personal');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = handle.trim().replace(/^@/, '').trim();
    setMissing(name === '');
    field.current?.focus();
    if (name === '') return;
    onAdd({ site, handle: name, kind });
    setHandle('');
  };

  return (
    <form className="account-form" onSubmit={submit} noValidate>
      <label>
        <span className="field-label">Site</span>
        <select
          className="input"
          value={site}
          onChange={(event) => setSite(sites.find((known) => known.site === event.target.value)?.site ?? site)}
        >
          {sites.map((known) => (
            <option key={known.site} value={known.site}>
              {SITE_NAMES[known.site]}
            </option>
          ))}
        </select>
      </label>
      <div className="account-handle">
        <label>
          <span className="field-label">Handle or name</span>
          <input
            ref={field}
            className="input"
            value={handle}
            maxLength={LONGEST_HANDLE}
            autoComplete="off"
            spellCheck={false}
            placeholder="As the site shows it"
            aria-invalid={isMissing}
            aria-describedby={isMissing ? problemId : undefined}
            onChange={(event) => setHandle(event.target.value)}
          />
        </label>
        {isMissing && (
          <p className="field-problem" id={problemId} role="alert">
            Write the account’s handle or name first.
          </p>
        )}
      </div>
      <fieldset className="account-kind">
        <legend className="field-label">Whose is it?</legend>
        <label className="choice-inline">
          <input type="radio" name="kind" checked={kind === 'personal'} onChange={() => setKind('personal')} />
          Mine
        </label>
        <label className="choice-inline">
          <input type="radio" name="kind" checked={kind === 'corporate'} onChange={() => setKind('corporate')} />
          The company’s
        </label>
      </fieldset>
      <Button type="submit" icon="plus">
        Add
      </Button>
    </form>
  );
}
