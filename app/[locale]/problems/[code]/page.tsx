import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/frame/page-frame";
import { formatNumber } from "@/i18n/format";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { isOwnPath } from "@/i18n/own-path";
import { setPageStatus } from "@/server/page-status";
import { problemCodes, problemStatus } from "@/server/problem";
import { pageLocale } from "../../page-locale";

type ProblemProps = {
  params: Promise<{ locale: string; code: string }>;
  searchParams: Promise<{ back?: string }>;
};

async function problemOf(params: ProblemProps["params"]) {
  const [locale, { code: given }] = await Promise.all([pageLocale(params), params]);
  const code = problemCodes.find((known) => known === given);
  if (!code) notFound();
  return { locale, code, text: textFor(locale) };
}

export async function generateMetadata({ params }: Pick<ProblemProps, "params">): Promise<Metadata> {
  const { text, code } = await problemOf(params);
  return { title: text("app.titled", { title: text(`problems.${code}.title`) }), robots: { index: false } };
}

/** The page that a problem's `type` names. */
export default async function ProblemPage({ params, searchParams }: ProblemProps) {
  const [{ locale, code, text }, { back = "" }] = await Promise.all([problemOf(params), searchParams]);
  // With a way back it is the answer to something that failed just now, else it is read to learn what the code means.
  if (back && problemStatus[code] >= 500) setPageStatus(problemStatus[code], code === "unavailable" ? 2 : undefined);
  return (
    <PageFrame locale={locale} path={`/problems/${code}`}>
      <div className="pagehead">
        <p className="eyebrow">
          {text("problem.eyebrow")} <bdi className="num">{code}</bdi>
        </p>
        <h1>{text(`problems.${code}.title`)}</h1>
        <p className="lede">{text(`problems.${code}.detail`)}</p>
      </div>
      <div className="sheet">
        <p>{text("problem.about")}</p>
        <p className="quiet">{text("problem.status", { status: formatNumber(locale, problemStatus[code]) })}</p>
        <div className="btnrow">
          {isOwnPath(back) && (
            <a className="btn btn--main" href={localPath(locale, back)}>
              {text("problem.back")}
            </a>
          )}
          <a className="btn" href={localPath(locale, "/")}>
            {text("notFound.home")}
          </a>
        </div>
      </div>
    </PageFrame>
  );
}
