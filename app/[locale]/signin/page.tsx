import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { signInWays } from "@/server/auth/sign-in-ways";
import { pageLocale } from "../page-locale";

type SignInProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ sent?: string; error?: string }>;
};

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("signin.title") }), robots: { index: false } };
}

/** For teachers: a link by mail, or the school's own account. Learners need none of it. */
export default async function SignInPage({ params, searchParams }: SignInProps) {
  const [locale, { sent, error }] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const { email, issuer } = signInWays();
  return (
    <PageFrame locale={locale} path="/signin">
      <div className="pagehead">
        <h1>{text("signin.title")}</h1>
        <p className="lede">{text("signin.lede")}</p>
      </div>
      {sent && (
        <p className="banner" role="status">
          {text(email === "terminal" ? "signin.sentToTerminal" : "signin.sent")}
        </p>
      )}
      {email === "off" ? <p>{text("signin.off")}</p> : <EmailForm locale={locale} text={text} error={error} />}
      {issuer && (
        <form className="sheet" method="post" action={localPath(locale, "/signin/start")}>
          <h2>{text("signin.school")}</h2>
          <div className="btnrow">
            <button type="submit" className="btn" name="way" value="issuer">
              {text("signin.withSchool", { name: issuer })}
            </button>
          </div>
        </form>
      )}
      <p>
        <a href={localPath(locale, "/")}>{text("signin.learner")}</a>
      </p>
    </PageFrame>
  );
}

function EmailForm({ locale, text, error }: { locale: Locale; text: Text; error: string | undefined }) {
  const describedBy = error ? "email-hint email-problem" : "email-hint";
  return (
    <form className="sheet stack stack--near" method="post" action={localPath(locale, "/signin/start")}>
      <div className="field">
        <label htmlFor="email">{text("signin.email")}</label>
        <input
          className="input"
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          dir="ltr"
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
        />
        {error && (
          <p className="error" id="email-problem" role="alert">
            <Icon name="warning" />
            <span>{text(error === "TooMany" ? "signin.tooMany" : "signin.refused")}</span>
          </p>
        )}
        <p className="hint" id="email-hint">
          {text("signin.hint")}
        </p>
      </div>
      <div className="btnrow">
        <button type="submit" className="btn btn--main" name="way" value="email">
          {text("signin.send")}
        </button>
      </div>
    </form>
  );
}
