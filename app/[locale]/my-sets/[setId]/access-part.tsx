import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";
import { ownAddress } from "@/server/own-address";

type AccessPartProps = { set: MySetView; classes: readonly { id: string; name: string }[]; locale: Locale };

const ways = ["private", "link", "public"] as const;

/** Who may find the set, its link, and the classes it can be assigned to. */
export function AccessPart({ set, classes, locale }: AccessPartProps) {
  const text = textFor(locale);
  const { id, slug, access, versions } = set;
  const isPublished = versions.length > 0;
  const path = localPath(locale, `/sets/${slug}`);
  return (
    <section className="sheet" aria-labelledby="access">
      <h2 id="access">{text("mySets.access")}</h2>
      <form className="stack stack--near" method="post" action={localPath(locale, `/my-sets/${id}/access`)}>
        <fieldset className="options" aria-labelledby="access">
          {ways.map((way) => (
            <label className="option" key={way}>
              <input type="radio" name="access" value={way} defaultChecked={way === access} />
              <span>
                {text(`mySets.accessOf.${way}`)} <span className="option__sub">{text(`mySets.accessHint.${way}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {!isPublished && <p className="hint">{text("mySets.accessLater")}</p>}
        <div className="btnrow">
          <button type="submit" className="btn btn--small">
            {text("mySets.accessSave")}
          </button>
        </div>
      </form>
      {isPublished && (
        <>
          <p>
            {text("mySets.link")}:{" "}
            <a className="joinurl" href={path} dir="ltr">
              {new URL(path, ownAddress()).href}
            </a>
          </p>
          <p>
            <a href={`${path}/export`}>{text("exports.link")}</a>
          </p>
          <h3>{text("mySets.assign")}</h3>
          {classes.length === 0 && (
            <p>
              <a href={localPath(locale, "/classes")}>{text("mySets.noClass")}</a>
            </p>
          )}
          <p className="btnrow">
            {classes.map((taught) => (
              <a
                className="btn btn--small"
                href={localPath(locale, `/classes/${taught.id}/assignments/new?${new URLSearchParams({ set: slug })}`)}
                key={taught.id}
              >
                <bdi>{taught.name}</bdi>
              </a>
            ))}
          </p>
        </>
      )}
    </section>
  );
}
