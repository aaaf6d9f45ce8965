import "../../../../../../styles/assignments.css";
import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { Worded } from "@/components/worded";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { getQuestionsWithKeys, type PreviewedQuestion } from "@/server/assignments/get-questions-with-keys";
import { AwayPage } from "../../../../../away-page";
import { found } from "../../../../../found";
import { pageLocale } from "../../../../../page-locale";
import { unlessAway } from "../../../../../unless-away";
import { asTeacher } from "../../../../as-teacher";

type PreviewProps = { params: Promise<{ locale: string; classId: string; assignmentId: string }> };

export async function generateMetadata({ params }: PreviewProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("assign.preview") }), robots: { index: false, follow: false } };
}

async function loadQuestions(locale: Locale, place: { classId: string; assignmentId: string }, path: string) {
  const ctx = await asTeacher(locale, path);
  return found(await getQuestionsWithKeys({ ctx, ...place, lang: locale }));
}

/** The questions of an assignment with their answers, for its teacher alone. */
export default async function PreviewPage({ params }: PreviewProps) {
  const [locale, { classId, assignmentId }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const results = `/classes/${classId}/assignments/${assignmentId}`;
  const path = `${results}/questions`;
  const loaded = await unlessAway(() => loadQuestions(locale, { classId, assignmentId }, path));
  if (!loaded) return <AwayPage locale={locale} path={path} />;
  return (
    <PageFrame locale={locale} path={path}>
      <div className="pagehead">
        <p className="eyebrow">
          <a href={localPath(locale, results)}>{loaded.setTitle}</a>
        </p>
        <h1>{text("assign.preview")}</h1>
        <p className="lede">{text("assign.previewLede")}</p>
      </div>
      <ol className="stack stack--near">
        {loaded.questions.map((question, index) => (
          <Previewed question={question} number={index + 1} text={text} key={question.face.id} />
        ))}
      </ol>
    </PageFrame>
  );
}

type PreviewedProps = { question: PreviewedQuestion; number: number; text: Text };

function Previewed({ question: { face, key }, number, text }: PreviewedProps) {
  return (
    <li className="sheet">
      <p className="small quiet">
        <span className="chip">{number}</span> {text.find(`kinds.${face.kind}.name`)}
      </p>
      <h2 className="previewstem">
        <Worded>{face.stem}</Worded>
      </h2>
      {key ? (
        <>
          <p className="verdict__true">
            {text("verdict.true")} <Worded>{key.text}</Worded>
          </p>
          <p className="small quiet">
            <Worded>{key.explanation}</Worded>
          </p>
        </>
      ) : (
        <p className="quiet">{text("assign.previewHeld")}</p>
      )}
    </li>
  );
}
