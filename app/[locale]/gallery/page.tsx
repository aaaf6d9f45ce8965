import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { textFor } from "@/i18n/messages";
import { FreshQuestion } from "@/questions/fresh-question";
import { MarkedQuestion } from "@/questions/marked-question";
import type { Sample } from "@/questions/sample";
import { samples } from "@/questions/samples";
import { pageLocale } from "../page-locale";

type GalleryProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ kind?: string; sample?: string }> };

export async function generateMetadata({ params }: GalleryProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("gallery.title") }), robots: { index: false, follow: false } };
}

/** Every kind in every state, or one kind, or one sample: for people, for pictures and for the accessibility checks. */
export default async function GalleryPage({ params, searchParams }: GalleryProps) {
  const locale = await pageLocale(params);
  const { kind, sample: only } = await searchParams;
  const text = textFor(locale);
  const shown = Object.entries(samples).filter(([id]) => !kind || id === kind);
  return (
    <PageFrame locale={locale} path="/gallery" wide>
      <div className="pagehead">
        <h1>{text("gallery.title")}</h1>
        <p className="lede">{text("gallery.lede")}</p>
      </div>
      {shown.map(([id, list]) => (
        <section className="stack" key={id} aria-labelledby={id}>
          <h2 id={id}>{text.find(`kinds.${id}.name`) ?? id}</h2>
          {list.map((sample, index) =>
            only && only !== String(index) ? null : (
              <article className="sample stack" key={`${sample.face.id}-${sample.state}`} data-sample={index}>
                <p className="eyebrow">{text(`gallery.${sample.state}`)}</p>
                <SampleQuestion sample={sample} locale={locale} />
              </article>
            ),
          )}
        </section>
      ))}
    </PageFrame>
  );
}

function SampleQuestion({ sample, locale }: { sample: Sample; locale: Parameters<typeof textFor>[0] }) {
  const { face, marked, given = [], state } = sample;
  if (marked) {
    return (
      <MarkedQuestion face={face} answer={marked.answer} feedback={marked.feedback} locale={locale} heading="h3" />
    );
  }
  const text = textFor(face.lang);
  return (
    <FreshQuestion
      face={face}
      action="#"
      given={given}
      isRefused={state === "refused"}
      heading="h3"
      actions={
        <div className="btnrow">
          <button type="submit" className="btn btn--main">
            {text("attempt.check")}
          </button>
        </div>
      }
    />
  );
}
