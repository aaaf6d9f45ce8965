import { Icon } from "@/components/icon";
import { formatNumber } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type LedgerSearchProps = {
  locale: Locale;
  words: string;
  topics: readonly { id: string; name: string; count: number }[];
  /** The topic on show, or `conflicts`; none for a search. */
  current: string | undefined;
};

/** Search by words, the conflicts, or one topic. */
export function LedgerSearch({ locale, words, topics, current }: LedgerSearchProps) {
  const text = textFor(locale);
  const isCurrent = (id: string) => (current === id ? "page" : undefined);
  return (
    <>
      <search>
        <form className="searchbar" action={localPath(locale, "/facts")}>
          <label className="sr" htmlFor="q">
            {text("facts.search")}
          </label>
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            placeholder={text("facts.searchHint")}
            defaultValue={words}
          />
          <button type="submit" className="btn">
            {text("facts.submit")}
          </button>
        </form>
      </search>
      <nav aria-label={text("facts.topics")}>
        <ul className="jumps">
          <li>
            <a href={localPath(locale, "/facts")} aria-current={isCurrent("conflicts")}>
              <Icon name="fork" />
              {text("facts.onlyConflicts")}
            </a>
          </li>
          {topics.map(({ id, name, count }) => (
            <li key={id}>
              <a href={localPath(locale, `/facts?topic=${encodeURIComponent(id)}`)} aria-current={isCurrent(id)}>
                {name} <span className="quiet">({formatNumber(locale, count)})</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
