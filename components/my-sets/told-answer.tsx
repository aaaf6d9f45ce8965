import type { ReactNode } from "react";
import type { PlainItem } from "@/domain/question-kind";
import { type Locale, locales } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { Icon } from "../icon";
import { Worded } from "../worded";

/** `locale`: the page's, in which the labels are; the words of the question are in their own. */
type ToldAnswerProps = {
  plain: PlainItem;
  keyText: string;
  locale: Locale;
  /** What may be done to a wrong option, by its place from 0. */
  toolFor?: ((at: number, option: string) => ReactNode) | undefined;
};

/** What is offered, with what is right marked by a word: options, an order, pairs, or what to type. */
export function ToldAnswer({ plain, keyText, locale, toolFor }: ToldAnswerProps) {
  const text = textFor(locale);
  const label = { lang: locale, dir: locales[locale].dir };
  const { interaction, options, partners = [], key } = plain;
  const textOf = (id: string | undefined) => [...options, ...partners].find((option) => option.id === id)?.text ?? "";
  if (interaction === "text" || isVerdict(options))
    return (
      <p className="told__answer">
        <span {...label}>{text("mySets.keyIs")}</span>{" "}
        <strong>
          <Worded>{keyText}</Worded>
        </strong>
        {interaction === "text" && <Accepted texts={key.filter((each) => each !== keyText)} locale={locale} />}
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
      {options.map((option, at) => (
        <li key={option.id} data-key={key.includes(option.id) ? "" : undefined}>
          <Worded>{option.text}</Worded>
          {!key.includes(option.id) && toolFor?.(at, option.text)}
          {key.includes(option.id) && (
            <span className="told__key" {...label}>
              <Icon name="check" /> {text("mySets.isKey")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What else is accepted where it is typed: the first of it, which shows whether a short name is. */
function Accepted({ texts, locale }: { texts: readonly string[]; locale: Locale }) {
  if (texts.length === 0 || texts.some((text) => !/\p{L}/u.test(text))) return null;
  return (
    <span className="quiet small">
      {" "}
      (<span lang={locale}>{textFor(locale)("mySets.alsoAccepted")}</span>{" "}
      <Worded>{texts.slice(0, acceptedShown).join("\u060C ")}</Worded>
      {texts.length > acceptedShown && "\u2026"})
    </span>
  );
}
const acceptedShown = 2;

/** Right or wrong: everybody knows what else is offered. */
const isVerdict = (options: PlainItem["options"]): boolean =>
  options.length === 2 && options.every(({ id }) => id === "true" || id === "false");
