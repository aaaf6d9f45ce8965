import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { FreshQuestion } from "@/questions/fresh-question";
import { getAttempt } from "@/server/attempts/get-attempt";
import { makeContext } from "@/server/context";
import { AwayPage } from "../../../away-page";
import { found } from "../../../found";
import { pageLocale } from "../../../page-locale";
import { unlessAway } from "../../../unless-away";

type PaperProps = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: PaperProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("offline.paper") }), robots: { index: false } };
}

/** Every question of an attempt that has no answer yet: to print, and for the browser to keep when a connection is weak. */
export default async function PaperPage({ params }: PaperProps) {
  const [locale, { id }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const attempt = await unlessAway(
    async () => found(await getAttempt({ ctx: await makeContext(), attemptId: id })).attempt,
  );
  if (!attempt) return <AwayPage locale={locale} path={`/attempts/${id}/paper`} />;
  const open = attempt.finished ? [] : attempt.questions.filter((face) => !Object.hasOwn(attempt.answers, face.id));
  return (
    <PageFrame locale={locale} path={`/attempts/${id}/paper`} quiet>
      <div className="pagehead">
        <p className="eyebrow">{attempt.setTitle}</p>
        <h1>{text("offline.paper")}</h1>
        <p className="lede">{text(open.length > 0 ? "offline.paperLede" : "offline.paperEmpty")}</p>
      </div>
      {open.map((face) => (
        <section className="stack" data-paper="" key={face.id}>
          <p className="eyebrow">
            {text("attempt.position", { number: attempt.questions.indexOf(face) + 1, total: attempt.questions.length })}
          </p>
          <FreshQuestion
            face={face}
            heading="h2"
            action={localPath(locale, `/attempts/${id}/answers/${face.id}`)}
            actions={
              <div className="actions">
                <button type="submit" className="btn btn--main">
                  {text(attempt.mode === "exam" ? "attempt.save" : "attempt.check")}
                </button>
              </div>
            }
          />
        </section>
      ))}
    </PageFrame>
  );
}
