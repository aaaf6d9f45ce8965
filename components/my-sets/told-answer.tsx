import type { PlainItem } from "@/domain/question-kind";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { Worded } from "../worded";

type ToldAnswerProps = { plain: PlainItem; keyText: string; text: Text };

/** What is offered, with what is right marked by a word: options, an order, pairs, or what to type. */
export function ToldAnswer({ plain, keyText, text }: ToldAnswerProps) {
  const { interaction, options, partners = [], key } = plain;
  const textOf = (id: string | undefined) => [...options, ...partners].find((option) => option.id === id)?.text ?? "";
  if (interaction === "text")
    return (
      <p>
        <strong>
          <Worded>{text("mySets.keyIs", { key: keyText })}</Worded>
        </strong>
      </p>
    );
  if (interaction === "order")
    return (
      <ol className="told told--order">
        {key.map((id) => (
          <li key={id}>
            <Worded>{textOf(id)}</Worded>
          </li>
        ))}
      </ol>
    );
  if (interaction === "match")
    return (
      <ul className="told">
        {options.map((option, at) => (
          <li key={option.id}>
            <Worded>{option.text}</Worded> <span className="quiet">=</span> <Worded>{textOf(key[at])}</Worded>
          </li>
        ))}
      </ul>
    );
  return (
    <ul className="told">
      {options.map((option) => (
        <li key={option.id} data-key={key.includes(option.id) ? "" : undefined}>
          <Worded>{option.text}</Worded>
          {key.includes(option.id) && (
            <span className="told__key">
              <Icon name="check" /> {text("mySets.isKey")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
