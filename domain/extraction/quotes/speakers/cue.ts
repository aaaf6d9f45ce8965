import { withoutConjunction } from "../../../arabic/without-conjunction";
import type { CueWord } from "../../names/gazetteer";
import type { ReadText } from "../../text/read-text";
import type { Speaker } from "../subjects/entities";

/** A verb or phrase of saying and whose it is; `first` to `last` are its tokens, `subjectEnd` the last of the subject. */
export type Cue = {
  first: number;
  last: number;
  word: CueWord;
  text: string;
  speaker?: Speaker;
  subjectEnd: number;
  /** Somebody else speaks, and this one only passes it on. */
  isAside?: boolean;
};

/** The verb of a cue without «and». */
export const bareVerb = ({ tokens }: ReadText, { first }: Pick<Cue, "first">): string =>
  withoutConjunction(tokens[first]?.text ?? "");
