import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type LedgerSearchProps = {
  locale: Locale;
  words: string;
  onlyConflicts: boolean;
  topics: readonly { id: string; name: string; facts: readonly unknown[] }[];
};

/** Search by words, conflicts alone, or straight to a topic. */
export function LedgerSearch({ locale, words, onlyConflicts, topics }: LedgerSearchProps) {
  const text = textFor(locale);
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
          <button type="submit" className="btn" name="show" value={onlyConflicts ? "all" : "conflicts"}>
            {!onlyConflicts && <Icon name="fork" />}
            {text(onlyConflicts ? "facts.all" : "facts.onlyConflicts")}
          </button>
        </form>
      </search>
      {!onlyConflicts && (
        <nav aria-label={text("facts.topics")}>
          <ul className="jumps">
            {topics
              .filter(({ facts }) => facts.length > 0)
              .map(({ id, name, facts }) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    {name} <span className="quiet">({facts.length})</span>
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </>
  );
}
