import { PageFrame } from "@/components/frame/page-frame";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { FreshQuestion } from "@/questions/fresh-question";
import { getAttempt } from "@/server/attempts/get-attempt";
import { found } from "../../../found";
import type { HtmlPage, PageCall } from "../../../html/html-page";

/** Every question of an attempt that has no answer yet: to print, and for the browser to keep when a connection is weak. */
export async function paperPage({ ctx, params: { id }, locale }: PageCall<{ id: string }>): Promise<HtmlPage> {
  const text = textFor(locale);
  const { attempt } = found(await getAttempt({ ctx, attemptId: id }));
  const open = attempt.finished ? [] : attempt.questions.filter((face) => !Object.hasOwn(attempt.answers, face.id));
  const body = (
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
  return { head: { title: text("offline.paper") }, body };
}
