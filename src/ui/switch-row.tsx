export interface SwitchRowProps {
  title: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

export function SwitchRow({ title, isOn, onSwitch }: SwitchRowProps) {
  return (
    <label className="row">
      <span className="row-main">{title}</span>
      <input
        type="checkbox"
        role="switch"
        className="switch"
        checked={isOn}
        onChange={(event) => onSwitch(event.target.checked)}
      />
    </label>
  );
}
