import "../../styles/my-results.css";
import type { Metadata } from "next";
import { JoinedClasses } from "@/components/classes/joined-classes";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { listMyAssignments } from "@/server/assignments/list-assignments";
import { listJoinedClasses } from "@/server/classes/list-joined-classes";
import { makeContext } from "@/server/context";
import { myResults } from "@/server/learners/my-results";
import { ownData } from "@/server/learners/own-data";
import { AwayPage } from "../away-page";
import { found } from "../found";
import { pageLocale } from "../page-locale";
import { unlessAway } from "../unless-away";
import { MyAssignments } from "./my-assignments";
import { OwnDataLinks } from "./own-data-links";
import { RecoveryOffer } from "./recovery-offer";
import { Results } from "./results";

type MeProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ note?: string }> };

export async function generateMetadata({ params }: MeProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("me.title") }), robots: { index: false, follow: false } };
}

/** What was done elsewhere, said on arriving here. */
const notes: ReadonlyMap<string | undefined, "share.deleted" | "recover.done" | "join.left"> = new Map([
  ["deleted", "share.deleted"],
  ["left", "join.left"],
  ["recovered", "recover.done"],
] as const);

async function loadResults(locale: Locale) {
  const ctx = await makeContext();
  const [results, counts] = await Promise.all([myResults({ ctx, lang: locale }), ownData({ ctx })]);
  const classes = found(await listJoinedClasses({ ctx }));
  const assignments = found(await listMyAssignments({ ctx, lang: locale }));
  return {
    results: found(results),
    classes,
    assignments,
    hasCode: found(counts).hasCode,
    isSignedIn: ctx.user !== null,
    onceKey: ctx.newId(),
  };
}

/** A learner's own page: what is open, what is done, what is known, and what to take next. */
export default async function MePage({ params, searchParams }: MeProps) {
  const [locale, { note }] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const loaded = await unlessAway(() => loadResults(locale));
  if (!loaded) return <AwayPage locale={locale} path="/me" />;
  const { results, classes, assignments, hasCode, isSignedIn, onceKey } = loaded;
  const noted = notes.get(note);
  const isEmpty = results.attempts.length === 0;
  return (
    <PageFrame locale={locale} path="/me" wide={!isEmpty}>
      <div className="pagehead">
        <h1>{text("me.title")}</h1>
        <p className="lede">{text(isSignedIn ? "me.ledeSignedIn" : "me.lede")}</p>
      </div>
      {noted && (
        <p className="banner" role="status">
          {text(noted)}
        </p>
      )}
      <JoinedClasses classes={classes} locale={locale} />
      <MyAssignments assignments={assignments} locale={locale} />
      {isEmpty ? (
        <EmptyState title={text("me.empty")} lede={text("me.emptyHint")}>
          <div className="btnrow">
            <a className="btn btn--main" href={localPath(locale, "/")}>
              {text("me.toSets")}
            </a>
            {!isSignedIn && (
              <a className="btn" href={localPath(locale, "/recover")}>
                {text("me.code.have")}
              </a>
            )}
          </div>
        </EmptyState>
      ) : (
        <Results results={results} onceKey={onceKey} locale={locale}>
          {!isSignedIn && <RecoveryOffer hasCode={hasCode} locale={locale} />}
          <OwnDataLinks locale={locale} />
        </Results>
      )}
    </PageFrame>
  );
}
