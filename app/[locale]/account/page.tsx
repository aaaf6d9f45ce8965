import "../../styles/classes.css";
import type { Metadata } from "next";
import { ConfirmedForm } from "@/components/classes/confirmed-form";
import { PageFrame } from "@/components/frame/page-frame";
import { TeacherLinks } from "@/components/my-sets/teacher-links";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { getAccount } from "@/server/accounts/get-account";
import { listClasses } from "@/server/classes/list-classes";
import { AwayPage } from "../away-page";
import { asTeacher } from "../classes/as-teacher";
import { found } from "../found";
import { pageLocale } from "../page-locale";
import { unlessAway } from "../unless-away";

type AccountProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ note?: string }> };

export async function generateMetadata({ params }: AccountProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("account.title") }), robots: { index: false, follow: false } };
}

/** What is kept of a teacher, and the ways out: of this browser, of all, with a copy, and for good. */
export default async function AccountPage({ params, searchParams }: AccountProps) {
  const [locale, { note }] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const loaded = await unlessAway(async () => {
    const ctx = await asTeacher(locale, "/account");
    return { account: found(await getAccount({ ctx })), classes: found(await listClasses({ ctx })) };
  });
  if (!loaded) return <AwayPage locale={locale} path="/account" />;
  const { email, name, providers } = loaded.account;
  const count = loaded.classes.length;
  return (
    <PageFrame locale={locale} path="/account">
      <TeacherLinks locale={locale} here="account" />
      <div className="pagehead">
        <h1>{text("account.title")}</h1>
        <p className="lede">{text("account.lede")}</p>
      </div>
      <dl className="sheet pairs-list">
        {name && <Entry term={text("account.name")}>{name}</Entry>}
        <Entry term={text("account.email")}>{email ?? text("account.noEmail")}</Entry>
        <Entry term={text("account.by")}>{text(providers.length > 0 ? "account.byIssuer" : "account.byEmail")}</Entry>
      </dl>
      <section className="sheet" aria-labelledby="out">
        <h2 id="out">{text("account.signOutHere")}</h2>
        <p>{text("account.signOutHint")}</p>
        <div className="btnrow">
          <form method="post" action={localPath(locale, "/account/sign-out")}>
            <button type="submit" className="btn">
              {text("account.signOut")}
            </button>
          </form>
          <form method="post" action={localPath(locale, "/account/sign-out-everywhere")}>
            <button type="submit" className="btn">
              {text("account.signOutEverywhere")}
            </button>
          </form>
        </div>
      </section>
      <section className="sheet" aria-labelledby="data">
        <h2 id="data">{text("account.data")}</h2>
        <p>{text("account.dataHint")}</p>
        <div className="btnrow">
          <a className="btn" href={localPath(locale, "/account/export")} download>
            {text("account.export")}
          </a>
        </div>
      </section>
      <ConfirmedForm
        action={localPath(locale, "/account/delete")}
        isMissing={note === "unsure"}
        words={{
          title: text("account.delete"),
          warning: text("account.deleteWarning"),
          confirm: text("account.deleteConfirm"),
          missing: text("account.deleteMissing"),
          submit: text("account.deleteNow"),
        }}
      >
        {count > 0 && (
          <p>
            <strong>{text("account.deleteCount", { classes: text("account.classCount", { count }) })}</strong>
          </p>
        )}
      </ConfirmedForm>
    </PageFrame>
  );
}

function Entry({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}
