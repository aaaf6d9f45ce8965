import { Note } from "@/components/classes/note";
import { PageFrame } from "@/components/frame/page-frame";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { WritingView } from "@/server/my-sets/get-writing";
import { topicsIn } from "@/server/my-sets/list-choices";
import { WritingForm } from "../writing-form";

type WritingPageProps = {
  locale: Locale;
  path: string;
  setId: string;
  writing: WritingView;
  title: string;
  note?: string | undefined;
};

/** The page on which a question of a set is written, new or not. */
export function WritingPage({ locale, path, setId, writing, title, note }: WritingPageProps) {
  const text = textFor(locale);
  return (
    <PageFrame locale={locale} path={path} wide>
      <div className="pagehead">
        <p className="eyebrow">
          <a href={localPath(locale, `/my-sets/${setId}`)}>
            <bdi>{writing.setTitle || text("mySets.untitled")}</bdi>
          </a>
        </p>
        <h1>{title}</h1>
        <p className="quiet">{text("mySets.editLede")}</p>
      </div>
      <Note>{note}</Note>
      <WritingForm setId={setId} writing={writing} topics={topicsIn(locale)} locale={locale} />
    </PageFrame>
  );
}
