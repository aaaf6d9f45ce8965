import "../../styles/my-results.css";
import type { Metadata } from "next";
import { CodeField } from "@/components/code-field";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { ownData } from "@/server/learners/own-data";
import { AwayPage } from "../away-page";
import { found } from "../found";
import { pageLocale } from "../page-locale";
import { unlessAway } from "../unless-away";

type RecoverProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ refused?: string }> };

export async function generateMetadata({ params }: RecoverProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("recover.title") }), robots: { index: false, follow: false } };
}

async function loadOwn() {
  const ctx = await makeContext();
  return { ...found(await ownData({ ctx })), isSignedIn: ctx.user !== null };
}

/** Where a code from another device is typed. */
export default async function RecoverPage({ params, searchParams }: RecoverProps) {
  const [locale, { refused }] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const own = await unlessAway(loadOwn);
  if (!own) return <AwayPage locale={locale} path="/recover" />;
  if (own.isSignedIn)
    return (
      <PageFrame locale={locale} path="/recover">
        <EmptyState heading="h1" title={text("recover.signedIn")} lede={text("recover.signedInHint")}>
          <a className="btn btn--main" href={localPath(locale, "/me")}>
            {text("recover.toMe")}
          </a>
        </EmptyState>
      </PageFrame>
    );
  return (
    <PageFrame locale={locale} path="/recover">
      <div className="pagehead">
        <h1>{text("recover.title")}</h1>
        <p className="lede">{text("recover.lede")}</p>
      </div>
      <CodeForm locale={locale} refused={refused} />
      {own.attempts > 0 && (
        <p className="quiet">
          {own.hasCode ? text("recover.hereCode") : text("recover.here", { count: own.attempts })}
        </p>
      )}
    </PageFrame>
  );
}

function CodeForm({ locale, refused }: { locale: Locale; refused: string | undefined }) {
  const text = textFor(locale);
  return (
    <form className="sheet stack stack--near" method="post" action={localPath(locale, "/recover/check")}>
      <CodeField
        label={text("me.code.name")}
        hint={text("recover.hint")}
        problem={refused && text(refused === "busy" ? "recover.tooMany" : "recover.unknown")}
      />
      <div className="btnrow">
        <button type="submit" className="btn btn--main">
          {text("recover.submit")}
        </button>
      </div>
    </form>
  );
}
