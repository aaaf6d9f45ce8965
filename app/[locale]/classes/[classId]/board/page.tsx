import "../../../../styles/classes.css";
import type { Metadata } from "next";
import { ClassCode } from "@/components/classes/class-code";
import { FreshCount } from "@/components/classes/fresh-count";
import { QrCode } from "@/components/classes/qr-code";
import { PageFrame } from "@/components/frame/page-frame";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { countClassMembers } from "@/server/classes/count-class-members";
import { joinAddress } from "@/server/classes/join-address";
import { ownClass } from "@/server/classes/own-class";
import { AwayPage } from "../../../away-page";
import { found } from "../../../found";
import { pageLocale } from "../../../page-locale";
import { unlessAway } from "../../../unless-away";
import { asTeacher } from "../../as-teacher";

type BoardProps = { params: Promise<{ locale: string; classId: string }> };

export async function generateMetadata({ params }: BoardProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("classes.boardTitle") }), robots: { index: false, follow: false } };
}

async function loadBoard(locale: Locale, classId: string) {
  const ctx = await asTeacher(locale, `/classes/${classId}/board`);
  const { code } = found(await ownClass(ctx, classId));
  return { code, count: found(await countClassMembers({ ctx, classId })) };
}

/** For a projector: the code, a picture to scan, and how many are in. No names. */
export default async function BoardPage({ params }: BoardProps) {
  const [locale, { classId }] = await Promise.all([pageLocale(params), params]);
  const path = `/classes/${classId}/board`;
  const text = textFor(locale);
  const loaded = await unlessAway(() => loadBoard(locale, classId));
  if (!loaded) return <AwayPage locale={locale} path={path} />;
  const address = joinAddress(loaded.code, locale);
  return (
    <PageFrame locale={locale} path={path} wide>
      <div className="pagehead">
        <p className="eyebrow">
          <a href={localPath(locale, `/classes/${classId}`)}>{text("classes.boardBack")}</a>
        </p>
        <h1>{text("classes.boardTitle")}</h1>
        <p className="lede">{text("classes.boardHow")}</p>
      </div>
      <div className="board">
        <div className="board__words">
          <p className="board__address">
            <bdi dir="ltr">{new URL(localPath(locale, "/join"), address.url).href.replace(/^https?:\/\//, "")}</bdi>
          </p>
          <ClassCode code={loaded.code} label={text("classes.code")} />
          <p className="board__count" role="status">
            <FreshCount words={text("classes.learners", { count: loaded.count })} />
          </p>
          <noscript>
            <p>
              <a href={localPath(locale, path)}>{text("classes.boardReload")}</a>
            </p>
          </noscript>
        </div>
        <QrCode picture={address.picture} label={text("classes.picture")} />
      </div>
    </PageFrame>
  );
}
