import { toldBefore } from "@/domain/documents/told-before";
import type { FaceBase } from "@/domain/question-kind";
import { Icon } from "../icon";
import { Worded } from "../worded";

const gap = "____";

/** What the stem says once its scope is shown apart; the scope is its exact beginning. */
export function stemBody({ stem, scopeText }: Pick<FaceBase, "stem" | "scopeText">): string {
  if (!scopeText || !stem.startsWith(scopeText)) return stem;
  const body = stem.slice(scopeText.length).replace(/^[\s\u060c,]+/, ""); // either comma
  return body.charAt(0).toUpperCase() + body.slice(1);
}

/** The stem around its gap: what stands before, and after where there is one. */
export function aroundGap(stem: string): [before: string, after?: string] {
  const at = stem.indexOf(gap);
  return at < 0 ? [stem] : [stem.slice(0, at), stem.slice(at + gap.length)];
}

type StemTextProps = {
  stem: string;
  gapName: string;
  /** What belongs in the gap, once that may be told. */
  filling?: string | undefined;
};

/** A stem with its gap drawn, and read aloud by its name until it is filled. */
export function StemText({ stem, gapName, filling }: StemTextProps) {
  const [before, after] = aroundGap(stem);
  return (
    <>
      <Worded>{before}</Worded>
      {after !== undefined && (
        <>
          {filling === undefined ? (
            <span className="blank">
              <span className="sr">{gapName}</span>
            </span>
          ) : (
            <span className="blank blank--filled">
              <Worded>{filling}</Worded>
            </span>
          )}
          <Worded>{after}</Worded>
        </>
      )}
    </>
  );
}

type StemHeadingProps = {
  face: FaceBase;
  gapName: string;
  filling?: string | undefined;
  lead?: string | undefined;
  heading?: "h1" | "h2" | "h3";
};

/** What names the document, with what stands in it before the question as text of its own. */
function ScopeText({ children: scope }: { children: string }) {
  const before = toldBefore(scope);
  const at = before === "" ? scope.length : scope.indexOf(before) - 1;
  return (
    <span>
      <Worded>{scope.slice(0, at)}</Worded>
      {at < scope.length && (
        <span className="scope__before">
          <Worded>{scope.slice(at)}</Worded>
        </span>
      )}
    </span>
  );
}

/** Scope, then stem: document and date stand before the question and are read with it. */
export function StemHeading({ face, gapName, filling, lead, heading: Heading = "h1" }: StemHeadingProps) {
  const stem = stemBody(face);
  return (
    <>
      {face.scopeText && (
        <span className="scope">
          <Icon name="document" />
          <ScopeText>{face.scopeText.replace(/[\u060c,]\s*$/, "")}</ScopeText>
        </span>
      )}
      <Heading className={!lead && stem.includes(gap) ? "stem stem--cloze" : "stem"}>
        {lead ?? <StemText stem={stem} gapName={gapName} filling={filling} />}
      </Heading>
    </>
  );
}
