import { useState } from 'react';
import { words } from './words.ts';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** Six lists, as on the site; the ids are the site's too. */
const lists: [name: keyof typeof words, options: string[], start: string][] = [
  ['month', range(1, 12), '12'],
  ['day', range(1, 31), '24'],
  ['year', range(2026, 2028), '2026'],
  ['hour', range(1, 12), '9'],
  ['minute', range(0, 59), '30'],
  ['halfDay', ['AM', 'PM'], 'AM'],
];

export function ScheduleForm({ onConfirm }: { onConfirm: (time: string) => void }) {
  const [chosen, setChosen] = useState(() => lists.map(([, , start]) => start));
  const [month, day, year, hour, minute, half] = chosen;
  const confirm = () => onConfirm(`${year}-${month}-${day}, ${hour}:${minute?.padStart(2, '0')} ${half}`);
  return (
    <div className="x-form">
      <div className="row x-lists">
        {lists.map(([name, options], index) => (
          <label key={name} htmlFor={`SELECTOR_${index + 1}`}>
            <span className="quiet">{words[name]}</span>
            <select
              id={`SELECTOR_${index + 1}`}
              value={chosen[index]}
              onChange={(event) => setChosen(chosen.map((old, at) => (at === index ? event.target.value : old)))}
            >
              {options.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <button type="button" className="pill" data-testid="scheduledConfirmationPrimaryAction" onClick={confirm}>
        {words.confirm}
      </button>
    </div>
  );
}
