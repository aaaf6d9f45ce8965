import { Icon } from "@/components/icon";
import { Findings } from "@/components/my-sets/findings";
import { ToldAnswer } from "@/components/my-sets/told-answer";
import { stemBody } from "@/components/question/stem-heading";
import { Worded } from "@/components/worded";
import { askedBriefly } from "@/domain/documents/mending/scope-in";
import type { WritingFault } from "@/domain/sets/writing-fault";
import { type Locale, locales, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { DraftedQuestion, ToldQuestion } from "@/server/my-sets/drafted-question";
import { ItemTools, Tool } from "./item-tools";
import { Marked } from "./marked";
import { MendFold } from "./mend-fold";
import { anchorOf, type BesideNote, type SaidOf } from "./noted-path";
import { SaidBeside } from "./said-beside";
import { scopeShown } from "./scope-shown";
import { faultyField } from "./writing-fields";

type DraftedItemProps = {
  question: DraftedQuestion;
  number: number;
  total: number;
  set: { id: string; revision: number; isOfDocument: boolean };
  said: SaidOf | undefined;
  locale: Locale;
};

/** One question of a set as its teacher sees it, with what may be done to it. */
export function DraftedItem({ question, number, total, set, said, locale }: DraftedItemProps) {
  const text = textFor(locale);
  const fieldOf = (fault: WritingFault) =>
    `${localPath(locale, `/my-sets/${set.id}/questions/${question.place}`)}#${faultyField(fault)}`;
  const { place, told, inText, isLocked, isHeld, otherStem, faults, findings } = question;
  const [fault] = faults;
  return (
    <li className="item" id={anchorOf(place)} tabIndex={-1} data-locked={isLocked ? "" : undefined}>
      <span className="item__n">{number}</span>
      <div className="item__body">
        <Meta question={question} text={text} />
        {isHeld && <p className="quiet">{text("mySets.held")}</p>}
        {!isHeld && !told && <Unfinished question={question} text={text} />}
        {told && <Told question={question} told={told} isOfDocument={set.isOfDocument} locale={locale} />}
        {inText?.beside && (
          <p className="beside" lang="ar" dir="rtl">
            <Marked parts={inText.beside} />
          </p>
        )}
        {otherStem && (
          <p className="item__other small quiet">
            {text("mySets.otherLanguage", { language: otherStem.lang })}
            <span lang={otherStem.lang} dir={locales[otherStem.lang].dir}>
              <Worded>{otherStem.stem}</Worded>
            </span>
          </p>
        )}
      </div>
      {said && <SaidBeside said={said} setId={set.id} isOfDocument={set.isOfDocument} locale={locale} />}
      <Findings
        faults={faults}
        findings={findings}
        fieldOf={fieldOf}
        isAlone={question.mendable?.stems.length === 1}
        text={text}
      />
      <ItemTools question={question} number={number} locale={locale}>
        {fault && (
          <a
            className="btn btn--small"
            href={fieldOf(fault)}
            aria-label={text("mySets.completeOf", { number })}
            data-key="edit"
          >
            <Icon name="edit" />
            {text("mySets.complete")}
          </a>
        )}
        {!fault && (
          <MendFold
            {...{ question, number, total, set, locale }}
            isOpen={said?.note !== undefined && mendInstead.has(said.note)}
          />
        )}
      </ItemTools>
    </li>
  );
}

/** After these it can be mended by hand alone. */
const mendInstead: ReadonlySet<BesideNote> = new Set<BesideNote>(["spent", "noTurn", "noOption"]);

function Meta({ question, text }: { question: DraftedQuestion; text: Text }) {
  const { kind, level, origin, isLocked, told, inText, look } = question;
  const [first] = told?.feedback.evidence ?? [];
  // Where all is of one document, what is not is worth saying.
  const isTold = origin !== "bank" && !(origin === "document" && inText);
  const ofKind = <span className={inText ? "sr" : undefined}>{text.find(`kinds.${kind}.name`)}</span>;
  // In a set on one document a question shows its kind, and nothing else is to be said of most.
  if (inText && !isTold && !first && look.length === 0 && !isLocked) return ofKind;
  return (
    <p className="item__meta">
      {ofKind}
      {level && !inText && <span>{text("mySets.level", { level })}</span>}
      {isTold && <span className="chip chip--thread">{text(`mySets.origin.${origin}`)}</span>}
      {first && (
        <span>
          <span className="node node--source" aria-hidden="true" /> {first.source.published} ·{" "}
          {text("evidence.paragraph", { number: first.paragraph })}
        </span>
      )}
      {look.length > 0 && (
        <span className="look">
          <Icon name="flag" /> {look.map((reason) => text(`mySets.look.${reason}`)).join(" · ")}
        </span>
      )}
      {isLocked && (
        <strong>
          <Icon name="lock" /> {text("mySets.locked")}
        </strong>
      )}
    </p>
  );
}

/** What is typed of a question that cannot be asked yet, so that its teacher knows it again. */
function Unfinished({ question: { mendable }, text }: { question: DraftedQuestion; text: Text }) {
  const typed = mendable?.stems.filter(({ stem }) => stem.trim() !== "") ?? [];
  if (typed.length === 0) return <p className="item__stem">{text("mySets.notReady")}</p>;
  return typed.map(({ lang, stem }) => (
    <p className="item__stem" lang={lang} dir={locales[lang].dir} key={lang}>
      <Worded>{stem}</Worded>
    </p>
  ));
}

type ToldProps = { question: DraftedQuestion; told: ToldQuestion; isOfDocument: boolean; locale: Locale };

/** Kinds whose wrong options can be looked for again. */
const offering: ReadonlySet<string> = new Set(["cloze", "who-said-it", "single-choice"]);

/** What names the document is read once in ten, what is asked each time. */
function Told({ question, told: { face, plain, feedback }, isOfDocument, locale }: ToldProps) {
  const { lang } = face;
  const { place, inText, kind, origin, isLocked } = question;
  const text = textFor(locale);
  const stated = inText?.stated;
  const isOpen = inText !== null && !isLocked && origin !== "written" && offering.has(kind);
  const toolFor = (at: number, option: string) => (
    <Tool act="option" place={place} at={at} icon="swap" label={text("mySets.otherOptionOf", { option })} />
  );
  const scopeText = isOfDocument ? scopeShown(face) : face.scopeText;
  return (
    <div lang={lang} dir={locales[lang].dir} className="item__told">
      <p className="item__stem">
        {scopeText && (
          <span className="item__scope">
            <Worded>{scopeText}</Worded>
          </span>
        )}{" "}
        {stated ? (
          <Marked parts={stated} />
        ) : (
          <Worded>{isOfDocument ? askedBriefly(stemBody(face)) : stemBody(face)}</Worded>
        )}
      </p>
      <ToldAnswer plain={plain} keyText={feedback.keyText} locale={locale} toolFor={isOpen ? toolFor : undefined} />
    </div>
  );
}
