"use client";

import { useState, useSyncExternalStore } from "react";
import { type Service, serviceLinks, services } from "./service-links";

export type ShareLabels = Record<
  "sendPicture" | "copyLink" | "copyText" | "linkCopied" | "textCopied" | "notCopied" | "notSent",
  string
> &
  Record<"text" | "textHint" | "services", string> & { service: Record<Service, string> };

type ShareToolsProps = {
  /** What to send, without the address. */
  words: string;
  /** The page's path, and its whole address where the site knows its own. */
  path: string;
  address: string | null;
  picture: { path: string; name: string };
  labels: ShareLabels;
};

const unchanging = () => () => {};

/** What this browser can do, asked once it runs: nothing of it is on the page before. */
const canCopy = () => navigator.clipboard !== undefined;
const canSendFiles = () =>
  navigator.canShare?.({ files: [new File([""], "card.png", { type: "image/png" })] }) ?? false;

/** The text to send and where to send it; buttons to copy and to hand on appear only where they work. */
export function ShareTools({ words, path, address, picture, labels }: ShareToolsProps) {
  const link = useSyncExternalStore<string | null>(
    unchanging,
    () => address ?? location.origin + path,
    () => address,
  );
  const copies = useSyncExternalStore(unchanging, canCopy, () => false);
  const sends = useSyncExternalStore(unchanging, canSendFiles, () => false);
  const [note, setNote] = useState("");
  const text = link === null ? words : `${words}\n${link}`;

  const copy = (what: string, done: string) =>
    navigator.clipboard.writeText(what).then(
      () => setNote(done),
      () => setNote(labels.notCopied),
    );

  async function send() {
    try {
      const blob = await (await fetch(picture.path)).blob();
      await navigator.share({ text, files: [new File([blob], picture.name, { type: "image/png" })] });
    } catch (error) {
      // Whoever closes the sheet has changed their mind.
      if (!(error instanceof DOMException && error.name === "AbortError")) setNote(labels.notSent);
    }
  }

  return (
    <div className="stack stack--near">
      {(sends || copies) && (
        <div className="btnrow">
          {sends && (
            <button type="button" className="btn" onClick={send}>
              {labels.sendPicture}
            </button>
          )}
          {copies && link !== null && (
            <button type="button" className="btn btn--small" onClick={() => copy(link, labels.linkCopied)}>
              {labels.copyLink}
            </button>
          )}
          {copies && (
            <button type="button" className="btn btn--small" onClick={() => copy(text, labels.textCopied)}>
              {labels.copyText}
            </button>
          )}
        </div>
      )}
      <p role="status" className="small">
        {note}
      </p>
      <div className="field">
        <label htmlFor="share-text">{labels.text}</label>
        <textarea
          className="input"
          id="share-text"
          rows={6}
          readOnly
          dir="auto"
          value={text}
          aria-describedby="share-text-hint"
        />
        <p className="hint" id="share-text-hint">
          {labels.textHint}
        </p>
      </div>
      {link !== null && <ServiceLinks words={words} link={link} labels={labels} />}
    </div>
  );
}

function ServiceLinks({ words, link, labels }: { words: string; link: string; labels: ShareLabels }) {
  const links = serviceLinks(words, link);
  return (
    <div className="stack stack--near">
      <p className="small" id="share-services">
        {labels.services}
      </p>
      <ul className="btnrow" aria-labelledby="share-services">
        {services.map((service) => (
          <li key={service}>
            <a className="btn btn--small" href={links[service]} target="_blank" rel="noopener noreferrer">
              {labels.service[service]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
