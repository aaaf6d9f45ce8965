import "../../../styles/classes.css";
import "../../../styles/shortcuts.css";
import "../../../styles/assignments.css";
import "../../../styles/my-documents.css";
import type { Metadata } from "next";
import { ConfirmedForm } from "@/components/classes/confirmed-form";
import { PageFrame } from "@/components/frame/page-frame";
import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { type DocumentView, getDocument } from "@/server/documents/get-document";
import { AwayPage } from "../../away-page";
import { asTeacher } from "../../classes/as-teacher";
import { found } from "../../found";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";
import { DescribeForm } from "./describe-form";
import { DocumentTools } from "./document-tools";
import { ReviewBar } from "./review-bar";
import { ReviewForm } from "./review-form";

type Told = { note?: string; item?: string; lost?: string };
type DocumentProps = { params: Promise<{ locale: string; documentId: string }>; searchParams: Promise<Told> };

export async function generateMetadata({ params }: DocumentProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("documents.title") }), robots: { index: false, follow: false } };
}

/** A teacher's document: what was found in it, to be accepted, corrected or dropped, and the way to a set. */
export default async function MyDocumentPage({ params, searchParams }: DocumentProps) {
  const [locale, { documentId }, told] = await Promise.all([pageLocale(params), params, searchParams]);
  const path = `/my-documents/${documentId}`;
  const text = textFor(locale);
  const document = await unlessAway(async () => {
    const ctx = await asTeacher(locale, path);
    return found(await getDocument({ ctx, documentId }));
  });
  if (!document) return <AwayPage locale={locale} path={path} />;
  const { title, publisher, publishedOn, isCut } = document;
  const { note } = told;
  return (
    <PageFrame locale={locale} path={path} wide>
      <div className="stack review__page">
        <div className="pagehead" id="described">
          <p className="eyebrow">
            <a href={localPath(locale, "/my-documents")}>{text("documents.all")}</a>
          </p>
          <h1>
            <bdi lang="ar">{title}</bdi>
          </h1>
          <p className="quiet">
            <bdi>{publisher}</bdi> · {formatDay(locale, publishedOn)}
          </p>
          <DescribeForm
            document={document}
            isOpen={note === "known" || note === "described" || note === "day"}
            locale={locale}
          />
          <MadeSets document={document} locale={locale} />
        </div>
        <div className="pagehead">
          <h2 id="review">{text("documents.review")}</h2>
          <p>{text("documents.reviewHint")}</p>
          {isCut && <p className="quiet">{text("documents.cut")}</p>}
        </div>
        <DocumentTools document={document} locale={locale} />
        <ReviewForm document={document} locale={locale} at={numberIn(told.item)} />
        <ReviewBar setSize={document.setSize} revision={document.revision} said={noteText(told, text)} text={text} />
      </div>
      <div id="delete">
        <ConfirmedForm
          action={localPath(locale, `${path}/delete`)}
          isMissing={note === "unsure"}
          words={{
            title: text("documents.delete"),
            warning: text("documents.deleteWarning"),
            confirm: text("classes.deleteConfirm"),
            missing: text("classes.deleteMissing"),
            submit: text("documents.deleteNow"),
          }}
        />
      </div>
    </PageFrame>
  );
}

/** The sets that were made from it, so that another is made only where another is wanted. */
function MadeSets({ document: { sets }, locale }: { document: DocumentView; locale: Locale }) {
  const text = textFor(locale);
  if (sets.length === 0) return null;
  return (
    <div>
      <p>{text("documents.madeSets", { count: sets.length })}</p>
      <ul>
        {sets.map(({ id, title }) => (
          <li key={id}>
            <a href={localPath(locale, `/my-sets/${id}`)}>
              <bdi>{title || text("mySets.untitled")}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const numberIn = (told: string | undefined): number | undefined => Number.parseInt(told ?? "", 10) || undefined;

/** What the last step came to; a correction that was left out is named by its number. */
function noteText({ note, item, lost }: Told, text: Text): string | undefined {
  if (note === undefined) return undefined;
  if (note === "known") return text("documents.known");
  const [number, count] = [numberIn(item), numberIn(lost)];
  if (note === "read" && count) return text("documents.describedLost", { count });
  if (note === "leftOut") return count ? text("documents.leftOut", { count }) : undefined;
  return (number && text.find(`documents.left.${note}`, { number })) || text.find(`documents.note.${note}`);
}
