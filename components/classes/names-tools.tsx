"use client";
import { type FormEvent, useState } from "react";
import { openNames, passphraseMin, sealNames } from "./names-file";
import { readNames, storedNames, storeNames } from "./names-store";
import { useNames } from "./use-names";

type Words = Record<
  | "title"
  | "lede"
  | "export"
  | "import"
  | "passphrase"
  | "passphraseHint"
  | "file"
  | "save"
  | "load"
  | "clear"
  | "exported"
  | "imported"
  | "cleared"
  | "wrong"
  | "otherClass"
  | "short"
  | "full"
  | "insecure",
  string
>;

/** Takes the names of a class to a file and back. Nothing here speaks to a server. */
export function NamesTools({ classId, words }: { classId: string; words: Words }) {
  const names = useNames(classId);
  const [said, say] = useState<string>();
  if (!names) return null;
  const canSeal = globalThis.crypto?.subtle !== undefined;
  const clear = () => say(storeNames(classId, {}) ? words.cleared : words.full);
  return (
    <section className="sheet stack stack--near" aria-labelledby="names">
      <h2 id="names">{words.title}</h2>
      <p>{words.lede}</p>
      {canSeal ? (
        <>
          <details>
            <summary>{words.export}</summary>
            <PassphraseForm
              id="seal"
              words={words}
              submit={words.save}
              onSubmit={(form) => saveFile(classId, form, words).then(say)}
            />
          </details>
          <details>
            <summary>{words.import}</summary>
            <PassphraseForm
              id="open"
              words={words}
              submit={words.load}
              withFile
              onSubmit={(form) => loadFile(classId, form, words).then(say)}
            />
          </details>
        </>
      ) : (
        <p className="hint">{words.insecure}</p>
      )}
      {Object.keys(names).length > 0 && (
        <div className="btnrow">
          <button type="button" className="btn btn--small" onClick={clear}>
            {words.clear}
          </button>
        </div>
      )}
      <p className="said" role="status">
        {said}
      </p>
    </section>
  );
}

type PassphraseFormProps = {
  id: string;
  words: Words;
  submit: string;
  withFile?: boolean;
  onSubmit(form: { passphrase: string; file: File | null }): void;
};

function PassphraseForm({ id, words, submit, withFile = false, onSubmit }: PassphraseFormProps) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get("file");
    onSubmit({ passphrase: String(form.get("passphrase") ?? ""), file: file instanceof File ? file : null });
  };
  return (
    <form className="stack stack--near" onSubmit={send}>
      {withFile && (
        <div className="field">
          <label htmlFor={`${id}-file`}>{words.file}</label>
          <input className="input" id={`${id}-file`} name="file" type="file" accept=".json,application/json" required />
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-passphrase`}>{words.passphrase}</label>
        <input
          className="input"
          id={`${id}-passphrase`}
          name="passphrase"
          type="password"
          dir="auto"
          autoComplete="off"
          minLength={passphraseMin}
          required
          aria-describedby={`${id}-hint`}
        />
        <p className="hint" id={`${id}-hint`}>
          {words.passphraseHint}
        </p>
      </div>
      <div className="btnrow">
        <button type="submit" className="btn btn--small">
          {submit}
        </button>
      </div>
    </form>
  );
}

type Given = { passphrase: string; file: File | null };

/** Hands the sealed file to the browser's downloads; gives what to say. */
async function saveFile(classId: string, { passphrase }: Given, words: Words): Promise<string> {
  if (passphrase.length < passphraseMin) return words.short;
  const sealed = await sealNames(classId, readNames(storedNames(classId)), passphrase);
  const address = URL.createObjectURL(new Blob([sealed], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: "sanad-names.json" });
  link.click();
  URL.revokeObjectURL(address);
  return words.exported;
}

/** Puts the names of a file beside those here, the file's first; gives what to say. */
async function loadFile(classId: string, { passphrase, file }: Given, words: Words): Promise<string> {
  const opened = await openNames((await file?.text()) ?? "", passphrase);
  if (!opened) return words.wrong;
  if (opened.classId !== classId) return words.otherClass;
  const merged = { ...readNames(storedNames(classId)), ...opened.names };
  return storeNames(classId, merged) ? words.imported : words.full;
}
