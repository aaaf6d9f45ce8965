import "../../../../styles/classes.css";
import "../../../../styles/my-sets.css";
import "../../../../styles/drafted-items.css";
import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { Icon } from "@/components/icon";
import { Findings } from "@/components/my-sets/findings";
import { Worded } from "@/components/worded";
import { type Locale, locales, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { getImport, type ImportView, type ReadQuestion } from "@/server/my-sets/get-import";
import { AwayPage } from "../../../away-page";
import { asTeacher } from "../../../classes/as-teacher";
import { found } from "../../../found";
import { pageLocale } from "../../../page-locale";
import { unlessAway } from "../../../unless-away";
import { faultyField } from "../writing-fields";

type ImportedProps = { params: Promise<{ locale: string; setId: string }> };

export async function generateMetadata({ params }: ImportedProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("imports.report") }), robots: { index: false, follow: false } };
}

/** What became of a file: each question that was read, with what the checks say, and each that was left out, and why. */
export default async function ImportedPage({ params }: ImportedProps) {
  const [locale, { setId }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const path = `/my-sets/${setId}/imported`;
  const view = await unlessAway(async () =>
    found(await getImport({ ctx: await asTeacher(locale, path), setId, lang: locale })),
  );
  if (!view) return <AwayPage locale={locale} path={path} />;
  const { name, questions, skipped, moreSkipped } = view;
  return (
    <PageFrame locale={locale} path={path}>
      <div className="pagehead">
        <h1>{text("imports.report")}</h1>
        <p className="lede">
          <bdi>{name}</bdi>: {text("imports.counts", { read: questions.length, skipped: skipped.length + moreSkipped })}
        </p>
      </div>
      <p className="btnrow">
        <a className="btn btn--main" href={localPath(locale, `/my-sets/${setId}`)}>
          {text("imports.open")}
        </a>
      </p>
      {questions.length > 0 && (
        <section className="stack stack--near" aria-labelledby="read">
          <h2 id="read">{text("imports.read")}</h2>
          <ol className="builder">
            {questions.map((question, at) => (
              <Read question={question} number={at + 1} setId={setId} locale={locale} key={question.place} />
            ))}
          </ol>
        </section>
      )}
      {skipped.length > 0 && <Skipped skipped={skipped} more={moreSkipped} text={text} />}
    </PageFrame>
  );
}

type ReadProps = { question: ReadQuestion; number: number; setId: string; locale: Locale };

function Read({ question, number, setId, locale }: ReadProps) {
  const text = textFor(locale);
  const { place, stem, lang, kind, notes, faults, findings } = question;
  return (
    <li className="item">
      <span className="item__n">{number}</span>
      <div className="item__body">
        <p className="item__meta">
          <span>{text.find(`kinds.${kind}.name`)}</span>
        </p>
        <p className="item__stem" lang={lang} dir={locales[lang].dir}>
          <a href={localPath(locale, `/my-sets/${setId}/questions/${place}`)}>
            <Worded>{stem}</Worded>
          </a>
        </p>
        {notes.map((note) => (
          <p className="small quiet" key={note}>
            {text(`imports.note.${note}`)}
          </p>
        ))}
      </div>
      <Findings
        faults={faults}
        findings={findings}
        fieldOf={(fault) => `${localPath(locale, `/my-sets/${setId}/questions/${place}`)}#${faultyField(fault)}`}
        isAlone={false}
        text={text}
      />
    </li>
  );
}

function Skipped({ skipped, more, text }: { skipped: ImportView["skipped"]; more: number; text: Text }) {
  return (
    <section className="stack stack--near" aria-labelledby="skipped">
      <h2 id="skipped">
        <Icon name="warning" /> {text("imports.skipped")}
      </h2>
      <ul className="stack stack--near">
        {skipped.map(({ line, title, reason, detail = "" }) => (
          <li className="sheet" key={`${line}-${title}`}>
            <p>
              <strong>{text("imports.line", { line })}</strong> <Worded>{title}</Worded>
            </p>
            <p className="quiet">
              {text(`imports.reason.${reason}`)}
              {detail && (
                <>
                  {" "}
                  (<bdi lang="en">{detail}</bdi>)
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{text("imports.more", { count: more })}</p>}
    </section>
  );
}
