import type { Sample } from '../../src/explain/samples.ts';

export interface TrySamplesProps {
  /** Undefined while they are looked for. */
  samples: readonly Sample[] | undefined;
  onChoose: (text: string) => void;
}

export function TrySamples({ samples, onChoose }: TrySamplesProps) {
  if (samples?.length === 0) return <p className="quiet">Your rules hold no example that fits here.</p>;
  return (
    <ul className="rows">
      {samples?.map(({ text, title }) => (
        <li key={title}>
          <button type="button" className="row sample" onClick={() => onChoose(text)}>
            <span className="row-main">{text}</span>
            <span className="small quiet">{title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
