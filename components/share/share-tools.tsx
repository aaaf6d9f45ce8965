import type { Text } from "@/i18n/messages";
import { serviceLinks, services } from "./service-links";

type ShareToolsProps = {
  /** What to send, without the address. */
  words: string;
  /** The page's path, and its whole address where the site knows its own; else the browser does. */
  path: string;
  address: string | null;
  picture: { path: string; name: string };
  text: Text;
};

/** The text to send and where to send it; a script shows the buttons that the browser can do something with. */
export function ShareTools({ words, path, address, picture, text }: ShareToolsProps) {
  return (
    <div
      className="stack stack--near"
      data-share=""
      data-words={words}
      data-path={path}
      data-address={address ?? undefined}
      data-picture={picture.path}
      data-picture-name={picture.name}
    >
      <ShareButtons text={text} />
      <p
        role="status"
        className="small"
        data-link-copied={text("share.linkCopied")}
        data-text-copied={text("share.textCopied")}
        data-not-copied={text("share.notCopied")}
        data-not-sent={text("share.notSent")}
      />
      <div className="field">
        <label htmlFor="share-text">{text("share.text")}</label>
        <textarea
          className="input"
          id="share-text"
          rows={6}
          readOnly
          dir="auto"
          defaultValue={address === null ? words : `${words}\n${address}`}
          aria-describedby="share-text-hint"
        />
        <p className="hint" id="share-text-hint">
          {text("share.textHint")}
        </p>
      </div>
      <ServiceLinks words={words} address={address} text={text} />
    </div>
  );
}

function ShareButtons({ text }: { text: Text }) {
  return (
    <div className="btnrow" hidden>
      <button type="button" className="btn" data-does="send" hidden>
        {text("share.sendPicture")}
      </button>
      <button type="button" className="btn btn--small" data-does="copy-link" hidden>
        {text("share.copyLink")}
      </button>
      <button type="button" className="btn btn--small" data-does="copy-text" hidden>
        {text("share.copyText")}
      </button>
    </div>
  );
}

type ServiceLinksProps = Pick<ShareToolsProps, "words" | "address" | "text">;

function ServiceLinks({ words, address, text }: ServiceLinksProps) {
  const links = serviceLinks(words, address ?? "");
  return (
    <div className="stack stack--near" hidden={address === null}>
      <p className="small" id="share-services">
        {text("share.services")}
      </p>
      <ul className="btnrow" aria-labelledby="share-services">
        {services.map((service) => (
          <li key={service}>
            <a
              className="btn btn--small"
              href={links[service]}
              target="_blank"
              rel="noopener noreferrer"
              data-service={service}
            >
              {text(`share.service.${service}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
