import type { Text } from "@/i18n/messages";
import { Icon, type IconName } from "../icon";
import { Worded } from "../worded";
import { aboutAnswer } from "./about-answer";

export type OptionVerdict = "right" | "wrong" | "missed" | "off";

type MarkedChoicesProps = {
  options: readonly { id: string; text: string }[];
  chosen: readonly string[];
  keys: readonly string[];
  /** Several could be chosen: then a right one not chosen was missed. */
  several?: boolean;
  text: Text;
  voice?: "document";
  /** What is to be said of an option that was wrongly chosen, by its id. */
  remarks?: Readonly<Record<string, string>>;
};

const icons: Record<Exclude<OptionVerdict, "off">, IconName> = { right: "check", wrong: "cross", missed: "check" };

function verdictOf(isKey: boolean, isChosen: boolean, several: boolean): OptionVerdict {
  if (isKey) return isChosen || !several ? "right" : "missed";
  return isChosen ? "wrong" : "off";
}

function tagOf(verdict: OptionVerdict, isChosen: boolean, several: boolean, text: Text): string | undefined {
  if (verdict === "off") return undefined;
  if (verdict === "missed") return text("marked.missed");
  if (several) return text("marked.chosen");
  if (verdict === "wrong") return text("marked.yours");
  return text(isChosen ? "marked.yoursRight" : "marked.right");
}

/** The options after the answer: which is right, which was chosen, in words beside shape and colour. */
export function MarkedChoices({
  options,
  chosen,
  keys,
  several = false,
  text,
  voice,
  remarks = {},
}: MarkedChoicesProps) {
  return (
    <ul className="options">
      {options.map((option) => {
        const isChosen = chosen.includes(option.id);
        const verdict = verdictOf(keys.includes(option.id), isChosen, several);
        const tag = tagOf(verdict, isChosen, several, text);
        return (
          <li className="option" data-verdict={verdict} key={option.id}>
            {verdict === "off" ? <span className="option__pad" /> : <Icon name={icons[verdict]} />}
            <span className={voice && "doc-voice"}>
              <Worded>{option.text}</Worded>
              {verdict === "wrong" && remarks[option.id] && (
                <span className="option__sub">
                  <Worded>{aboutAnswer(remarks[option.id] ?? "", option.text)}</Worded>
                </span>
              )}
            </span>
            {tag && <span className="tag">{tag}</span>}
          </li>
        );
      })}
    </ul>
  );
}
