import { OptionList } from "@/components/option-list";
import { forms } from "@/questions/forms";

export default function Page() {
  return <OptionList forms={forms} />;
}
