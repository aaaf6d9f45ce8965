import { ClassCode } from "@/components/classes/class-code";
import { QrCode } from "@/components/classes/qr-code";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { JoinAddress } from "@/server/classes/join-address";

type CodePanelProps = {
  taught: { id: string; code: string; isOpen: boolean };
  address: JoinAddress;
  locale: Locale;
};

/** The command that opens the site to a school's own network. */
const openCommand = "HOST=0.0.0.0 npm start";

/** The code, where it is typed, a picture to scan, and who may still come in. */
export function CodePanel({ taught: { id, code, isOpen }, address, locale }: CodePanelProps) {
  const text = textFor(locale);
  const to = (rest: string) => localPath(locale, `/classes/${id}${rest}`);
  return (
    <section className="sheet codepanel" aria-labelledby="code">
      <div className="stack stack--near">
        <h2 id="code">{text("classes.code")}</h2>
        <ClassCode code={code} label={text("classes.code")} />
        <p>
          {text("classes.joinAt")}{" "}
          <bdi className="joinurl" dir="ltr">
            {address.url}
          </bdi>
        </p>
        {!address.isReachable && (
          <p className="hint">
            {text("classes.unreachable")} <code dir="ltr">{openCommand}</code>
          </p>
        )}
        <p>
          <span className={isOpen ? "chip chip--right" : "chip"}>
            {text(isOpen ? "classes.open" : "classes.closed")}
          </span>
        </p>
        <div className="btnrow">
          <a className="btn btn--main" href={to("/board")}>
            {text("classes.board")}
          </a>
          <form method="post" action={to("/entry")}>
            <button type="submit" className="btn" name="entry" value={isOpen ? "closed" : "open"}>
              {text(isOpen ? "classes.close" : "classes.reopen")}
            </button>
          </form>
        </div>
        <details>
          <summary>{text("classes.renew")}</summary>
          <form className="stack stack--near" method="post" action={to("/code")}>
            <p>{text("classes.renewWarning")}</p>
            <div className="btnrow">
              <button type="submit" className="btn btn--small btn--danger">
                {text("classes.renewNow")}
              </button>
            </div>
          </form>
        </details>
      </div>
      <QrCode picture={address.picture} label={text("classes.picture")} />
    </section>
  );
}
