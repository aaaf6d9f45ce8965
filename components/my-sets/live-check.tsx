"use client";
import { type ReactNode, useEffect, useState } from "react";

/** Whole sentences, since the check says nothing else. */
export type LiveWords = {
  blocks: string;
  warns: string;
  none: string;
  /** Empty where a set is in one. */
  inLanguage: Record<string, string>;
  /** By fault. */
  faults: Record<string, string>;
};

type Line = { text: string; lang?: string | undefined };
type Report = {
  faults: { fault: string; lang?: string }[];
  findings: { severity: string; message: string; lang: string }[];
};

type LiveCheckProps = {
  action: string;
  /** The id of the form that is typed in. */
  form: string;
  words: LiveWords;
  /** What was found when the page was made: all there is without a script. */
  children: ReactNode;
};

const waitMs = 700;

/** Has what is typed checked after each pause, and says what stands against it. Nothing is stored by it. */
export function LiveCheck({ action, form, words, children }: LiveCheckProps) {
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => {
    const typed = document.getElementById(form);
    if (!(typed instanceof HTMLFormElement)) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let newest = 0;
    const check = async () => {
      const own = ++newest;
      const found = await checked(action, typed);
      if (found && own === newest) setReport(found);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(check, waitMs);
    };
    typed.addEventListener("input", wait);
    return () => {
      clearTimeout(timer);
      typed.removeEventListener("input", wait);
    };
  }, [action, form]);
  return (
    <div className="check" role="status">
      {report ? <Shown report={report} words={words} /> : children}
    </div>
  );
}

/** The report, or nothing where the line or the server is away: then what was found before stays. */
async function checked(action: string, form: HTMLFormElement): Promise<Report | null> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const reply = await fetch(action, { method: "POST", body: new URLSearchParams(fields) }).catch(() => null);
  return reply?.ok ? reply.json().catch(() => null) : null;
}

function Shown({ report: { faults, findings }, words }: { report: Report; words: LiveWords }) {
  const messages = (isBlocking: boolean): Line[] =>
    findings
      .filter(({ severity }) => (severity === "B") === isBlocking)
      .map(({ message, lang }) => ({ text: message, lang }));
  const lacking = faults.map(({ fault, lang }): Line => ({ text: words.faults[fault] ?? fault, lang }));
  const blocks = [...lacking, ...messages(true)];
  const warns = messages(false);
  if (blocks.length + warns.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <Group title={words.blocks} lines={blocks} words={words} className="finding finding--block" />
      <Group title={words.warns} lines={warns} words={words} className="finding" />
    </>
  );
}

type GroupProps = { title: string; lines: readonly Line[]; words: LiveWords; className: string };

function Group({ title, lines, words, className }: GroupProps) {
  if (lines.length === 0) return null;
  return (
    <div className={className}>
      <strong>{title}</strong>
      <ul>
        {lines.map(({ text, lang }) => (
          <li key={`${text}-${lang}`}>
            <span dir="auto">{text}</span>{" "}
            {lang && words.inLanguage[lang] && <span className="quiet small">({words.inLanguage[lang]})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
