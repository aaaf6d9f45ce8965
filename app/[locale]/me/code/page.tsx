import "../../../styles/my-results.css";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { RecoveryCode } from "@/components/recovery/recovery-code";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { currentRecoveryCode } from "@/server/learners/current-recovery-code";
import { recoveryCookieName } from "@/server/recovery-cookie";
import { AwayPage } from "../../away-page";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";

type CodeProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: CodeProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("me.code.name") }), robots: { index: false, follow: false } };
}

/** A code that was just made; afterwards, that there is none to show. */
export default async function CodePage({ params }: CodeProps) {
  const locale = await pageLocale(params);
  const text = textFor(locale);
  const made = (await cookies()).get(recoveryCookieName)?.value;
  const current = await unlessAway(async () => currentRecoveryCode({ ctx: await makeContext(), made }));
  if (!current) return <AwayPage locale={locale} path="/me/code" />;
  if (!current.ok)
    return (
      <PageFrame locale={locale} path="/me/code">
        <EmptyState heading="h1" title={text("me.code.gone")} lede={text("me.code.goneHint")}>
          <a className="btn btn--main" href={localPath(locale, "/me")}>
            {text("recover.toMe")}
          </a>
        </EmptyState>
      </PageFrame>
    );
  return (
    <PageFrame locale={locale} path="/me/code">
      <div className="pagehead">
        <h1>{text("me.code.shown")}</h1>
        <p className="lede">{text("me.code.once")}</p>
      </div>
      <section className="sheet sheet--up" aria-label={text("me.code.name")}>
        <RecoveryCode code={current.value.code} file={localPath(locale, "/me/code/file")} text={text} />
        <p className="quiet">{text("me.code.how", { have: text("me.code.have") })}</p>
      </section>
      <form className="btnrow recovery__keep" method="post" action={localPath(locale, "/me/code/kept")}>
        <button type="submit" className="btn btn--main">
          {text("me.code.kept")}
        </button>
      </form>
    </PageFrame>
  );
}
