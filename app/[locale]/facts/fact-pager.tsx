import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { FactsPage, FactsQuery } from "@/server/facts/browse-facts";
import { factsAddress } from "./facts-address";

type FactPagerProps = { found: FactsPage; query: FactsQuery; locale: Locale };

/** The pages before and after, and all at once for paper. */
export function FactPager({ found: { page, pages }, query, locale }: FactPagerProps) {
  if (pages < 2) return null;
  const text = textFor(locale);
  const to = (other: number) => factsAddress(locale, { ...query, page: other });
  return (
    <nav aria-label={text("facts.pager.label")} className="btnrow pager">
      {page > 1 && (
        <a className="btn btn--small" rel="prev" href={to(page - 1)}>
          {text("facts.pager.previous")}
        </a>
      )}
      <span>{text("facts.pager.where", { page, pages })}</span>
      {page < pages && (
        <a className="btn btn--small" rel="next" href={to(page + 1)}>
          {text("facts.pager.next")}
        </a>
      )}
      <a className="pager__all" href={to(0)}>
        {text("facts.pager.all")}
      </a>
    </nav>
  );
}
