import { useId } from 'react';

export interface Choice<Value extends string | number> {
  value: Value;
  title: string;
  explanation?: string;
}

export interface ChoicesProps<Value extends string | number> {
  /** Read with every choice; the section's title usually says it for the eye. */
  legend: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Choices<Value extends string | number>({ legend, choices, value, onChoose }: ChoicesProps<Value>) {
  const group = useId();
  return (
    <fieldset>
      <legend className="unseen">{legend}</legend>
      <div className="rows">
        {choices.map((choice) => (
          <label className="row choice" key={choice.value}>
            <input type="radio" name={group} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
            <span className="row-main">
              {choice.title}
              {choice.explanation !== undefined && <span className="small quiet"> – {choice.explanation}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
