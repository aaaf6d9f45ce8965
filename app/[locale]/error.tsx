"use client";

import { useErrorWords } from "./error-words";

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

/** Something broke on our side: say so, give the number that the log has, and a way on. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const words = useErrorWords();
  if (!words) return null;
  return (
    <main className="page">
      <div className="empty" role="alert">
        <span className="loose" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
        <div className="btnrow">
          <button type="button" className="btn btn--main" onClick={retry}>
            {words.again}
          </button>
        </div>
        {error.digest && <p className="small quiet">{words.id.replace("{id}", error.digest)}</p>}
      </div>
    </main>
  );
}
