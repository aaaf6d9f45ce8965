import type { Authorship } from "@/domain/items/item";
import type { Text } from "@/i18n/messages";
import { Worded } from "../worded";

type TeacherBackingProps = { id: string; byTeacher: Authorship; hasEvidence: boolean; text: Text };

/** That a question is a teacher's, told apart from what documents say; and how the teacher knows, where none says it. */
export function TeacherBacking({ id, byTeacher: { wrote, backing }, hasEvidence, text }: TeacherBackingProps) {
  const who = wrote === "words" ? "words" : hasEvidence ? "backed" : "own";
  return (
    <section className="byteacher sheet" aria-labelledby={`teacher-${id}`}>
      <h2 id={`teacher-${id}`}>{text("mySets.fromTeacher.says")}</h2>
      <p>{text(`mySets.fromTeacher.${who}`)}</p>
      {backing && (
        <p>
          <bdi>
            <Worded>{backing}</Worded>
          </bdi>
        </p>
      )}
    </section>
  );
}
