import type { ReactNode } from "react";
import { PageFrame } from "@/components/frame/page-frame";
import { LedgerNav, type LedgerPart } from "@/components/ledger/ledger-nav";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type LedgerPageProps = {
  locale: Locale;
  part: Exclude<LedgerPart, "all">;
  /** The page's own address without the language. */
  path: string;
  isSomeHeld: boolean;
  children: ReactNode;
};

/** One way to read the ledger: its heading, the way to the others, and that some of it is held back, where it is. */
export function LedgerPage({ locale, part, path, isSomeHeld, children }: LedgerPageProps) {
  const text = textFor(locale);
  return (
    <PageFrame locale={locale} path={path} wide>
      <div className="pagehead">
        <p className="eyebrow">
          <a href={localPath(locale, "/facts")}>{text("facts.title")}</a>
        </p>
        <h1>{text(`facts.${part}.title`)}</h1>
        <p className="lede">{text(`facts.${part}.lede`)}</p>
      </div>
      <LedgerNav current={part} text={text} />
      {isSomeHeld && <p className="small quiet">{text("facts.heldSome")}</p>}
      {children}
    </PageFrame>
  );
}
