import { localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";

const parts = [
  { id: "all", path: "/facts" },
  { id: "size", path: "/facts/size" },
  { id: "compare", path: "/facts/compare" },
  { id: "timeline", path: "/facts/timeline" },
  { id: "data", path: "/facts/data" },
] as const;

export type LedgerPart = (typeof parts)[number]["id"];

/** The ways to read the ledger. `current`: the one on show; none on a fact's own page. */
export function LedgerNav({ current, text }: { current?: LedgerPart; text: Text }) {
  return (
    <nav aria-label={text("facts.parts")}>
      <ul className="jumps">
        {parts.map(({ id, path }) => (
          <li key={id}>
            <a href={localPath(text.locale, path)} aria-current={current === id ? "page" : undefined}>
              {text(`facts.part.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
