import { RichText } from "@/components/rich-text";
import type { Doubt } from "@/domain/documents/suggesting/doubt";
import type { Text } from "@/i18n/messages";

/** Why a question deserves a look, in one line. */
export const Why = ({
  doubt: { reason, word = "", name = "", number = 0, help },
  text,
}: {
  doubt: Doubt;
  text: Text;
}) => (
  <span>
    <RichText text={text} id={`mySets.doubt.${reason}`} values={{ word, name, number, help: help ?? "none" }} />
  </span>
);
