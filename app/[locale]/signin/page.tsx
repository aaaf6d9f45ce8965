import { Field } from "@/components/field";
import "../../styles/classes.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Note } from "@/components/classes/note";
import { PageFrame } from "@/components/frame/page-frame";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { signInWays } from "@/server/auth/sign-in-ways";
import { makeContext } from "@/server/context";
import { AwayPage } from "../away-page";
import { pageLocale } from "../page-locale";
import { unlessAway } from "../unless-away";
import { pathAfter } from "./path-after";

type SignInProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ sent?: string; error?: string; note?: string; to?: string }>;
};

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("signin.title") }), robots: { index: false } };
}

/** What was done before one came here, by the word in the address. */
const notes = {
  out: "account.signedOut",
  everywhere: "account.signedOutEverywhere",
  deleted: "account.deleted",
} as const;

/** For teachers: a link by mail, or the school's own account. Learners need none of it. `to`: the page for afterwards. */
export default async function SignInPage({ params, searchParams }: SignInProps) {
  const [locale, { sent, error, note, to }] = await Promise.all([pageLocale(params), searchParams]);
  const after = pathAfter(to);
  const ctx = await unlessAway(makeContext);
  if (!ctx) return <AwayPage locale={locale} path="/signin" />;
  if (ctx.user) redirect(localPath(locale, after));
  const text = textFor(locale);
  const { email, issuer } = signInWays();
  const done = Object.entries(notes).find(([word]) => word === note)?.[1];
  return (
    <PageFrame locale={locale} path="/signin">
      <div className="pagehead">
        <h1>{text("signin.title")}</h1>
        <p className="lede">{text("signin.lede")}</p>
      </div>
      <Note>{done && text(done)}</Note>
      <Note>{sent && text(email === "terminal" ? "signin.sentToTerminal" : "signin.sent")}</Note>
      {email === "off" ? (
        <p>{text("signin.off")}</p>
      ) : (
        <EmailForm locale={locale} after={after} text={text} error={error} />
      )}
      {issuer && (
        <section className="sheet" aria-labelledby="school">
          <h2 id="school">{text("signin.school")}</h2>
          <div className="btnrow">
            <a className="btn" href={localPath(locale, `/signin/issuer?${new URLSearchParams({ to: after })}`)}>
              {text("signin.withSchool", { name: issuer })}
            </a>
          </div>
        </section>
      )}
      <p>
        <a href={localPath(locale, "/join")}>{text("signin.learner")}</a>
      </p>
    </PageFrame>
  );
}

type EmailFormProps = { locale: Locale; after: string; text: Text; error: string | undefined };

function EmailForm({ locale, after, text, error }: EmailFormProps) {
  return (
    <form className="sheet stack stack--near" method="post" action={localPath(locale, "/signin/start")}>
      <input type="hidden" name="to" value={after} />
      <Field
        id="email"
        type="email"
        label={text("signin.email")}
        hint={text("signin.hint")}
        problem={error && text(error === "TooMany" ? "signin.tooMany" : "signin.refused")}
        autoComplete="email"
        dir="ltr"
        required
      />
      <div className="btnrow">
        <button type="submit" className="btn btn--main">
          {text("signin.send")}
        </button>
      </div>
    </form>
  );
}
