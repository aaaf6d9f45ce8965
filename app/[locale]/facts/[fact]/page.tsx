import "../../../styles/facts.css";
import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { ConflictEntry } from "@/components/ledger/conflict-entry";
import { FactChips, FactMeta } from "@/components/ledger/fact-entry";
import { FactReferences } from "@/components/ledger/fact-references";
import { Worded } from "@/components/worded";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { type FactDetail, getFact } from "@/server/facts/get-fact";
import { AwayPage } from "../../away-page";
import { found } from "../../found";
import { languageLinks } from "../../language-links";
import { pageLocale } from "../../page-locale";
import { failedTitle, unlessAway } from "../../unless-away";

type FactProps = { params: Promise<{ locale: string; fact: string }> };

const loadFact = (locale: Locale, slug: string) =>
  unlessAway(async () => found(await getFact({ ctx: await makeContext(), lang: locale, slug })));

export async function generateMetadata({ params }: FactProps): Promise<Metadata> {
  const [locale, { fact: slug }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const detail = await loadFact(locale, slug);
  if (!detail) return { title: text("app.titled", { title: text(failedTitle()) }) };
  const { fact } = detail;
  const isHeld = fact.path === null;
  const title = isHeld ? text("facts.detail.heldTitle") : fact.statement;
  const description = `${fact.document.title} · ${text("facts.title")}`;
  return {
    title: text("app.titled", { title }),
    description,
    openGraph: { type: "article", title, description },
    twitter: { card: "summary", title, description },
    alternates: languageLinks(locale, `/facts/${slug}`),
    ...(isHeld ? { robots: { index: false } } : {}),
  };
}

/** One fact: what it says, where it stands, and what stands against it. */
export default async function FactPage({ params }: FactProps) {
  const [locale, { fact: slug }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const path = `/facts/${slug}`;
  const detail = await loadFact(locale, slug);
  if (!detail) return <AwayPage locale={locale} path={path} />;
  const { fact, references, passages, document } = detail;
  return (
    <PageFrame locale={locale} path={path} wide>
      {fact.path === null ? (
        <EmptyState heading="h1" title={text("facts.detail.heldTitle")} lede={fact.statement}>
          <a className="btn" href={localPath(locale, "/facts")}>
            {text("facts.all")}
          </a>
        </EmptyState>
      ) : (
        <>
          <FactHead detail={detail} text={text} />
          <div className="split">
            <FactReferences
              document={{ ...fact.document, ...document }}
              references={references}
              passages={passages}
              text={text}
            />
            <Against detail={detail} text={text} />
          </div>
        </>
      )}
    </PageFrame>
  );
}

function FactHead({ detail: { fact, about, conflicts }, text }: { detail: FactDetail; text: Text }) {
  return (
    <div className="pagehead facthead">
      <p className="eyebrow">
        <a href={localPath(text.locale, "/facts")}>{text("facts.detail.back")}</a> · {about}
      </p>
      <h1>
        <Worded>{fact.statement}</Worded>
      </h1>
      <FactChips fact={fact} isDisputed={conflicts.some(({ treatment }) => treatment !== "none")} text={text} />
      <FactMeta fact={fact} text={text} />
    </div>
  );
}

function Against({ detail: { fact, conflicts, parts }, text }: { detail: FactDetail; text: Text }) {
  return (
    <section className="stack stack--near" aria-labelledby="against">
      {parts.length > 0 && (
        <div className="sheet">
          <h2>{text("facts.partsOf")}</h2>
          <ul className="plainlist">
            {parts.map((part) => (
              <li key={part.id}>
                <a href={localPath(text.locale, part.path ?? "/facts")}>
                  <Worded>{part.statement}</Worded>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <h2 id="against">{text("facts.detail.conflicts")}</h2>
      {conflicts.length === 0 ? (
        <p className="quiet">{text("facts.detail.none")}</p>
      ) : (
        <ul className="factlist">
          {conflicts.map((conflict) => (
            <ConflictEntry conflict={conflict} current={fact.id} text={text} key={conflict.id} />
          ))}
        </ul>
      )}
    </section>
  );
}
