import "../../../../styles/exports.css";
import type { Metadata } from "next";
import { FormatOffers } from "@/components/exports/format-offers";
import { PageFrame } from "@/components/frame/page-frame";
import { Icon } from "@/components/icon";
import { Worded } from "@/components/worded";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { offerExports } from "@/server/exports/export-set";
import { AwayPage } from "../../../away-page";
import { asTeacher } from "../../../classes/as-teacher";
import { found } from "../../../found";
import { pageLocale } from "../../../page-locale";
import { unlessAway } from "../../../unless-away";

type ExportProps = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: ExportProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("exports.title") }), robots: { index: false, follow: false } };
}

/** Where a teacher takes a set to another system, or prints it; and what each format leaves behind. */
export default async function ExportPage({ params }: ExportProps) {
  const [locale, { slug }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const path = `/sets/${slug}/export`;
  const offer = await unlessAway(async () =>
    found(await offerExports({ ctx: await asTeacher(locale, path), slug, lang: locale })),
  );
  if (!offer) return <AwayPage locale={locale} path={path} />;
  return (
    <PageFrame locale={locale} path={path}>
      <p className="crumb">
        <a href={localPath(locale, `/sets/${slug}`)}>
          <Icon name="back" />
          <Worded>{offer.title}</Worded>
        </a>
      </p>
      <div className="pagehead">
        <h1>{text("exports.title")}</h1>
        <p className="lede">{text("exports.lede", { count: offer.questions })}</p>
        {offer.heldBack > 0 && <p className="quiet">{text("exports.heldBack", { count: offer.heldBack })}</p>}
      </div>
      <FormatOffers offers={offer.formats} path={path} questions={offer.questions} locale={locale} />
    </PageFrame>
  );
}
