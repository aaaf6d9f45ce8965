import "../../../styles/classes.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ClassCode } from "@/components/classes/class-code";
import { PageFrame } from "@/components/frame/page-frame";
import { readClassCode } from "@/domain/classes/class-code";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { memberByCode } from "@/server/classes/member-by-code";
import { makeContext } from "@/server/context";
import { AwayPage } from "../../away-page";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";

type JoinCodeProps = { params: Promise<{ locale: string; code: string }> };

export async function generateMetadata({ params }: JoinCodeProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("join.title") }), robots: { index: false, follow: false } };
}

/**
 * Where a scanned code leads: one tap from joining. Who is in goes straight on; for everyone else the code is not even
 * looked up, so that the page tells nothing of any class.
 */
export default async function JoinCodePage({ params }: JoinCodeProps) {
  const [locale, { code: typed }] = await Promise.all([pageLocale(params), params]);
  const code = readClassCode(safelyDecoded(typed));
  if (code === undefined) redirect(localPath(locale, `/join?${new URLSearchParams({ wrong: typed.slice(0, 60) })}`));
  const text = textFor(locale);
  const found = await unlessAway(async () => memberByCode({ ctx: await makeContext(), code }));
  if (!found) return <AwayPage locale={locale} path={`/join/${code}`} />;
  if (found.ok) redirect(localPath(locale, `/me/classes/${found.value.classId}`));
  return (
    <PageFrame locale={locale} path={`/join/${code}`}>
      <div className="pagehead">
        <h1>{text("join.title")}</h1>
        <p className="lede">{text("join.lede")}</p>
      </div>
      <form className="sheet stack stack--near" method="post" action={localPath(locale, "/join/enter")}>
        <h2>{text("join.toClass")}</h2>
        <ClassCode code={code} label={text("join.code")} />
        <input type="hidden" name="code" value={code} />
        <div className="btnrow">
          <button type="submit" className="btn btn--main">
            {text("join.submit")}
          </button>
          <a className="btn btn--plain" href={localPath(locale, "/join")}>
            {text("join.other")}
          </a>
        </div>
      </form>
    </PageFrame>
  );
}

/** Next hands the address on as it was sent. */
function safelyDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
