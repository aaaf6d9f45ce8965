import "../../../styles/classes.css";
import "../../../styles/my-sets.css";
import type { Metadata } from "next";
import { Field } from "@/components/field";
import { PageFrame } from "@/components/frame/page-frame";
import { Icon } from "@/components/icon";
import { TeacherLinks } from "@/components/my-sets/teacher-links";
import { textFor } from "@/i18n/messages";
import { AwayPage } from "../../away-page";
import { asTeacher } from "../../classes/as-teacher";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";

type ImportProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ refused?: string }> };

export async function generateMetadata({ params }: ImportProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("imports.title") }), robots: { index: false, follow: false } };
}

/** Where a teacher brings questions from another system. */
export default async function ImportPage({ params, searchParams }: ImportProps) {
  const [locale, { refused }] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const path = "/my-sets/import";
  if (!(await unlessAway(() => asTeacher(locale, path)))) return <AwayPage locale={locale} path={path} />;
  const reason = refused && text.find(`imports.refused.${refused}`);
  return (
    <PageFrame locale={locale} path={path}>
      <TeacherLinks locale={locale} here="my-sets" />
      <div className="pagehead">
        <h1>{text("imports.title")}</h1>
        <p className="lede">{text("imports.lede")}</p>
      </div>
      {reason && (
        <div className="error" role="alert" id="refused">
          <Icon name="warning" />
          <span>{reason}</span>
        </div>
      )}
      <form
        className="sheet stack stack--near"
        method="post"
        encType="multipart/form-data"
        action={`/api/my-imports/${locale}`}
      >
        <Field
          id="file"
          type="file"
          accept=".txt,.gift,.xml,text/plain,text/xml,application/xml"
          label={text("imports.file")}
          hint={text("imports.fileHint")}
          required
        />
        <div className="btnrow">
          <button type="submit" className="btn btn--main">
            {text("imports.submit")}
          </button>
        </div>
      </form>
    </PageFrame>
  );
}
