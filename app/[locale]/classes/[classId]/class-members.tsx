import { NameField } from "@/components/classes/name-field";
import { NamesTools } from "@/components/classes/names-tools";
import { EmptyState } from "@/components/empty-state";
import { dayOf } from "@/domain/day";
import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { Member } from "@/server/classes/list-members";

type ClassMembersProps = { classId: string; members: readonly Member[]; locale: Locale };

/** Who is in the class, by nickname; the real names beside them are the browser's own. */
export function ClassMembers({ classId, members, locale }: ClassMembersProps) {
  const text = textFor(locale);
  if (members.length === 0)
    return <EmptyState title={text("classes.noMembers")} lede={text("classes.noMembersHint")} />;
  return (
    <>
      <section aria-labelledby="members">
        <h2 id="members">{text("classes.members")}</h2>
        {/* biome-ignore lint/a11y/noRedundantRoles: shown as cards on a phone, a table is one no more without its role */}
        <table className="table table--cards section-body" role="table">
          <caption>
            {text("classes.membersOf", { learners: text("classes.learners", { count: members.length }) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text("classes.nickname")}</th>
              <th scope="col">{text("classes.names.column")}</th>
              <th scope="col">{text("classes.joined")}</th>
              <th scope="col">{text("classes.member")}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow classId={classId} member={member} locale={locale} text={text} key={member.id} />
            ))}
          </tbody>
        </table>
      </section>
      <NamesTools classId={classId} words={namesWords(text)} />
    </>
  );
}

type MemberRowProps = { classId: string; member: Member; locale: Locale; text: Text };

function MemberRow({ classId, member, locale, text }: MemberRowProps) {
  const nickname = member.nickname[locale];
  return (
    <tr>
      <th scope="row">{nickname}</th>
      <td data-label={text("classes.names.column")}>
        <NameField classId={classId} membershipId={member.id} label={text("classes.names.label", { nickname })} />
      </td>
      <td data-label={text("classes.joined")}>{formatDay(locale, dayOf(member.joinedAt))}</td>
      <td>
        <details className="rowtool">
          <summary>
            {text("classes.remove")} <span className="sr">{nickname}</span>
          </summary>
          <form
            className="stack stack--near"
            method="post"
            action={localPath(locale, `/classes/${classId}/members/${member.id}/remove`)}
          >
            <p className="hint">{text("classes.removeWarning")}</p>
            <button type="submit" className="btn btn--small btn--danger">
              {text("classes.removeNow")}
            </button>
          </form>
        </details>
      </td>
    </tr>
  );
}

const namesWords = (text: Text) => ({
  title: text("classes.names.title"),
  lede: text("classes.names.lede"),
  export: text("classes.names.export"),
  import: text("classes.names.import"),
  passphrase: text("classes.names.passphrase"),
  passphraseHint: text("classes.names.passphraseHint"),
  file: text("classes.names.file"),
  save: text("classes.names.save"),
  load: text("classes.names.load"),
  clear: text("classes.names.clear"),
  exported: text("classes.names.exported"),
  imported: text("classes.names.imported"),
  cleared: text("classes.names.cleared"),
  wrong: text("classes.names.wrong"),
  otherClass: text("classes.names.otherClass"),
  short: text("classes.names.short"),
  full: text("classes.names.full"),
  insecure: text("classes.names.insecure"),
});
