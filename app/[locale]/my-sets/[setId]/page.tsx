import "../../../styles/classes.css";
import "../../../styles/shortcuts.css";
import "../../../styles/assignments.css";
import "../../../styles/my-sets.css";
import "../../../styles/drafted-items.css";
import "../../../styles/suggested-items.css";
import type { Metadata } from "next";
import { ConfirmedForm } from "@/components/classes/confirmed-form";
import { Note } from "@/components/classes/note";
import { PageFrame } from "@/components/frame/page-frame";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { usualTimeZone } from "@/server/assignments/usual-time-zone";
import { listClasses } from "@/server/classes/list-classes";
import { getMySet } from "@/server/my-sets/get-my-set";
import { listChoices } from "@/server/my-sets/list-choices";
import { AwayPage } from "../../away-page";
import { asTeacher } from "../../classes/as-teacher";
import { found } from "../../found";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";
import { AccessPart } from "./access-part";
import { AddPart } from "./add-part";
import { ChoiceForm } from "./choice-form";
import { ItemList } from "./item-list";
import { type SaidAt, saidIn } from "./noted-path";
import { OpenPart } from "./open-part";
import { PublishPart } from "./publish-part";
import { ShortcutsPart } from "./shortcuts-part";
import { StepsPart } from "./steps-part";
import { VersionsPart } from "./versions-part";

/** `open`: «text» to write from it · `from`, `picked`, `words`, `said`: a sentence of which nothing could be made. */
type Asked = SaidAt & { open?: string; from?: string; picked?: string; words?: string; said?: string };
type SetProps = { params: Promise<{ locale: string; setId: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: SetProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("mySets.title") }), robots: { index: false, follow: false } };
}

async function loadSet(locale: Locale, setId: string, opensText: boolean) {
  const ctx = await asTeacher(locale, `/my-sets/${setId}`);
  const set = found(await getMySet({ ctx, setId, lang: locale, opensText }));
  const classes = found(await listClasses({ ctx }));
  const choices = await listChoices({ ctx, lang: locale });
  return { set, classes, choices, zone: (await usualTimeZone(ctx)).id };
}

/** The builder: a set's questions with what may be done to them, what it is made from, and the way to publish it. */
export default async function MySetPage({ params, searchParams }: SetProps) {
  const [locale, { setId }, asked] = await Promise.all([pageLocale(params), params, searchParams]);
  const { note } = asked;
  const draft = draftIn(asked);
  const opensText = asked.open === "text" || draft !== undefined;
  const path = `/my-sets/${setId}`;
  const text = textFor(locale);
  const loaded = await unlessAway(() => loadSet(locale, setId, opensText));
  if (!loaded) return <AwayPage locale={locale} path={path} />;
  const { set, classes, choices, zone } = loaded;
  const said = saidIn(asked, text, set.draft.choice.count);
  // A document's set is drawn already: what it is made from comes after its questions.
  const isOfDocument = set.documentId !== null && set.title !== "";
  const what = (
    <details className="sheet fold" id="what" open={set.title === "" || note === "refused"}>
      <summary>
        <h2>{text("mySets.what")}</h2>
      </summary>
      <ChoiceForm set={set} choices={choices} locale={locale} />
    </details>
  );
  return (
    <PageFrame locale={locale} path={path} wide>
      <div className="pagehead">
        <p className="eyebrow">
          <a href={localPath(locale, "/my-sets")}>{text("mySets.all")}</a>
        </p>
        <h1>
          <bdi>{set.title || text("mySets.untitled")}</bdi>
        </h1>
        <p className="quiet">{text("mySets.savedBefore")}</p>
      </div>
      <Note>{said?.whole}</Note>
      {!isOfDocument && what}
      <div className="split split--builder">
        <div className="stack stack--near">
          <StepsPart set={set} locale={locale} />
          <ItemList set={set} said={said} locale={locale} />
          <OpenPart set={set} said={said} draft={draft} opensText={opensText} locale={locale}>
            <AddPart set={set} hasText={set.open.some(({ suggested }) => suggested === null)} locale={locale} />
          </OpenPart>
          {isOfDocument && what}
          <ShortcutsPart locale={locale} />
        </div>
        <div className="stack stack--near">
          <PublishPart set={set} locale={locale} />
          <AccessPart set={set} classes={classes} locale={locale} />
          <VersionsPart set={set} zone={zone} locale={locale} />
        </div>
      </div>
      <div id="delete">
        <ConfirmedForm
          action={localPath(locale, `${path}/delete`)}
          isMissing={note === "unsure"}
          words={{
            title: text("mySets.delete"),
            warning: text("mySets.deleteWarning"),
            confirm: text("classes.deleteConfirm"),
            missing: text("classes.deleteMissing"),
            submit: text("mySets.deleteNow"),
          }}
        />
      </div>
    </PageFrame>
  );
}

/** What was ticked and typed of a sentence, and why nothing was made of it. */
const draftIn = ({ from, picked, words = "", said = "" }: Asked) =>
  picked === undefined
    ? undefined
    : { from: Number(from), note: picked, said, ticked: words.split("-").filter(Boolean).map(Number) };
