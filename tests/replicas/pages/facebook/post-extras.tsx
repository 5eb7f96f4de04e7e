import { Icon } from '../icon.tsx';
import { DivButton } from './div-button.tsx';
import { words } from './words.ts';

export function PostExtras() {
  return (
    <div className="row fb-add">
      <span className="grow">{words.addToPost}</span>
      <DivButton label={words.picture} className="round">
        <Icon name="picture" />
      </DivButton>
      <DivButton label={words.tagPeople} className="round">
        <Icon name="person" />
      </DivButton>
      <DivButton label={words.feeling} className="round">
        <Icon name="smile" />
      </DivButton>
    </div>
  );
}
