import "../../../styles/my-results.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { ownData } from "@/server/learners/own-data";
import { AwayPage } from "../../away-page";
import { found } from "../../found";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";
import { WhatGoes } from "./what-goes";

type DeleteProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ missing?: string }> };

export async function generateMetadata({ params }: DeleteProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("me.erase.title") }), robots: { index: false, follow: false } };
}

async function loadCounts() {
  const ctx = await makeContext();
  return { counts: found(await ownData({ ctx })), isSignedIn: ctx.user !== null };
}

/** What would be deleted, counted, and one deliberate confirmation. */
export default async function DeletePage({ params, searchParams }: DeleteProps) {
  const [locale, { missing }] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const loaded = await unlessAway(loadCounts);
  if (!loaded) return <AwayPage locale={locale} path="/me/delete" />;
  const { counts, isSignedIn } = loaded;
  const { attempts, classes, reports } = counts;
  const isEmpty = attempts + classes + reports === 0 && !counts.hasCode;
  return (
    <PageFrame locale={locale} path="/me/delete">
      {isEmpty ? (
        <EmptyState heading="h1" title={text("me.erase.nothing")} lede={text("me.erase.nothingHint")}>
          <a className="btn btn--main" href={localPath(locale, "/")}>
            {text("me.toSets")}
          </a>
        </EmptyState>
      ) : (
        <>
          <div className="pagehead">
            <h1>{text("me.erase.title")}</h1>
            <p className="lede">{text("me.erase.lede")}</p>
          </div>
          <WhatGoes counts={counts} text={text} />
          <ConfirmForm locale={locale} isMissing={missing !== undefined} />
        </>
      )}
      {isSignedIn && <p>{accountWords(locale, text)}</p>}
    </PageFrame>
  );
}

function ConfirmForm({ locale, isMissing }: { locale: Locale; isMissing: boolean }) {
  const text = textFor(locale);
  return (
    <form className="sheet" method="post" action={localPath(locale, "/me/delete/confirm")}>
      <label className="option">
        <input
          type="checkbox"
          name="confirm"
          value="yes"
          required
          aria-invalid={isMissing ? true : undefined}
          aria-describedby={isMissing ? "confirm-problem" : undefined}
        />
        <span>{text("me.erase.confirm")}</span>
      </label>
      {isMissing && (
        <p className="error" id="confirm-problem" role="alert">
          <Icon name="warning" />
          <span>{text("me.erase.missing")}</span>
        </p>
      )}
      <div className="btnrow">
        <button type="submit" className="btn btn--danger">
          {text("me.erase.submit")}
        </button>
        <a className="btn" href={localPath(locale, "/me")}>
          {text("me.erase.keep")}
        </a>
      </div>
    </form>
  );
}

/** The account is not the learner: it has a page of its own. */
const accountWords = (locale: Locale, text: Text): ReactNode =>
  text.rich<ReactNode>(
    "me.erase.account",
    {},
    {
      account: (parts) => (
        <a href={localPath(locale, "/account")} key="account">
          {parts}
        </a>
      ),
    },
  );
