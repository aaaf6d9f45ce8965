import "../../styles/classes.css";
import type { Metadata } from "next";
import { CodeField } from "@/components/code-field";
import { PageFrame } from "@/components/frame/page-frame";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { pageLocale } from "../page-locale";

type JoinProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ wrong?: string; note?: string }>;
};

export async function generateMetadata({ params }: JoinProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("join.title") }), robots: { index: false, follow: false } };
}

/** Asks for a class code and for nothing else. `wrong`: a code that let nobody in · `note`: many, when too many did not. */
export default async function JoinPage({ params, searchParams }: JoinProps) {
  const [locale, { wrong, note }] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const problem = note === "many" ? text("join.tooMany") : wrong === undefined ? undefined : text("join.wrong");
  return (
    <PageFrame locale={locale} path="/join">
      <div className="pagehead">
        <h1>{text("join.title")}</h1>
        <p className="lede">{text("join.lede")}</p>
      </div>
      <form className="sheet stack stack--near" method="post" action={localPath(locale, "/join/enter")}>
        <CodeField
          label={text("join.code")}
          hint={text("join.codeHint")}
          problem={problem}
          typed={wrong?.slice(0, 60)}
        />
        <div className="btnrow">
          <button type="submit" className="btn btn--main">
            {text("join.submit")}
          </button>
        </div>
      </form>
    </PageFrame>
  );
}
