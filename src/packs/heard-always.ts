/** The findings that protected speech does not silence, and the words that therefore have no place in their rules. */
import { BARE_TOPIC, UNION_NAME } from './chill-wording.ts';

/** Keys and other people's data: somebody else is harmed by them. The engine decides it (`protected-speech.ts`). */
const HEARD_ALWAYS: readonly string[] = ['confidential:credential', 'confidential:personal'];

export function isHeardAlways(category: string): boolean {
  return HEARD_ALWAYS.includes(category);
}

/** Whether a rule that is heard in protected speech would speak there whenever work is talked about. */
export function isProtectedTopic(text: string): boolean {
  return BARE_TOPIC.test(text) || UNION_NAME.test(text);
}

export const MOVE_ELSEWHERE = 'take it out, or put it into a rule of another category, which protected speech silences';
