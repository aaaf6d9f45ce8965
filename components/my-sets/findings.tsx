import type { Language } from "@/domain/language";
import type { WritingFault } from "@/domain/sets/writing-fault";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";

export type ShownFinding = { rule: string; severity: "B" | "W" | "S"; message: string; fix?: string; lang: Language };

type FindingsProps = {
  faults: readonly WritingFault[];
  findings: readonly ShownFinding[];
  /** The address of the field where a fault is mended. */
  fieldOf: (fault: WritingFault) => string;
  text: Text;
};

/** What stands against a question, what blocks publishing first; nothing where nothing does. */
export function Findings({ faults, findings, fieldOf, text }: FindingsProps) {
  const blocks = findings.filter(({ severity }) => severity === "B");
  const warns = findings.filter(({ severity }) => severity !== "B");
  return (
    <>
      {(faults.length > 0 || blocks.length > 0) && (
        <div className="finding finding--block">
          <strong>
            <Icon name="warning" /> {text("mySets.blocks")}
          </strong>
          <ul>
            {faults.map((each) => (
              <li key={`${each.fault}-${each.lang}`}>
                <a href={fieldOf(each)}>{text(`mySets.fault.${each.fault}`)}</a>{" "}
                {each.lang && <InLanguage lang={each.lang} text={text} />}
              </li>
            ))}
            {blocks.map((finding) => (
              <Finding finding={finding} text={text} key={`${finding.rule}-${finding.lang}-${finding.message}`} />
            ))}
          </ul>
        </div>
      )}
      {warns.length > 0 && (
        <div className="finding">
          <strong>{text("mySets.warns")}</strong>
          <ul>
            {warns.map((finding) => (
              <Finding finding={finding} text={text} key={`${finding.rule}-${finding.lang}-${finding.message}`} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Finding({ finding: { message, lang, rule, fix }, text }: { finding: ShownFinding; text: Text }) {
  return (
    <li data-rule={rule}>
      <span dir="auto">{message}</span> {fix && <bdi>{fix}</bdi>} <InLanguage lang={lang} text={text} />
    </li>
  );
}

const InLanguage = ({ lang, text }: { lang: Language; text: Text }) => (
  <span className="quiet small">({text("mySets.inLanguage", { language: lang })})</span>
);
