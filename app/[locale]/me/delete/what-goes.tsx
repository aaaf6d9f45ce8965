import type { Text } from "@/i18n/messages";

type Counts = { attempts: number; answers: number; shares: number; classes: number; reports: number; hasCode: boolean };

/** What a deletion takes along, counted, and what it leaves. */
export function WhatGoes({ counts, text }: { counts: Counts; text: Text }) {
  const { attempts, answers, shares, classes, reports, hasCode } = counts;
  return (
    <section className="sheet" aria-labelledby="goes">
      <h2 id="goes">{text("me.erase.goes")}</h2>
      <ul className="plainlist">
        {attempts > 0 && <li>{text("me.erase.attempts", { count: attempts })}</li>}
        {answers > 0 && <li>{text("me.erase.answers", { count: answers })}</li>}
        {shares > 0 && <li>{text("me.erase.shares", { count: shares })}</li>}
        {classes > 0 && <li>{text("me.erase.classes", { count: classes })}</li>}
        {hasCode && <li>{text("me.erase.code")}</li>}
      </ul>
      {reports > 0 && (
        <>
          <h2>{text("me.erase.stays")}</h2>
          <ul className="plainlist">
            <li>{text("me.erase.reports", { count: reports })}</li>
          </ul>
        </>
      )}
    </section>
  );
}
