import { ACCOUNT_KINDS, SITES, SURFACES } from '../../src/engine/types.ts';
import { ACCOUNT_WORDS, SITE_NAMES, SURFACE_NAMES } from '../../src/messages/words.ts';
import type { Setting } from './try-draft.ts';

export interface TrySettingProps {
  setting: Setting;
  onChange: (setting: Setting) => void;
}

export function TrySetting({ setting, onChange }: TrySettingProps) {
  return (
    <div className="try-setting">
      <Choice
        name="Posted"
        values={ACCOUNT_KINDS}
        words={ACCOUNT_WORDS}
        value={setting.account}
        onChoose={(account) => onChange({ ...setting, account })}
      />
      <Choice
        name="Site"
        values={SITES}
        words={SITE_NAMES}
        value={setting.site}
        onChoose={(site) => onChange({ ...setting, site })}
      />
      <Choice
        name="As a"
        values={SURFACES}
        words={SURFACE_NAMES}
        value={setting.surface}
        onChoose={(surface) => onChange({ ...setting, surface })}
      />
      <label>
        <span className="field-label">As of (empty is now)</span>
        <input
          className="input"
          type="datetime-local"
          value={setting.asOf}
          onChange={(event) => onChange({ ...setting, asOf: event.target.value })}
        />
      </label>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  values: readonly Value[];
  words: Record<Value, string>;
  value: Value;
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ name, values, words, value, onChoose }: ChoiceProps<Value>) {
  return (
    <label>
      <span className="field-label">{name}</span>
      <select
        className="input"
        value={value}
        onChange={(event) => onChoose(values.find((known) => known === event.target.value) ?? value)}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {words[known]}
          </option>
        ))}
      </select>
    </label>
  );
}
